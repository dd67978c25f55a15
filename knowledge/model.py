"""The domain's records: frozen, no behaviour. What reading an article makes by the hundred are tuples, made faster.

Offsets are in code points. Dates are ISO 8601 strings (`2022-02-20` or with a time), as exact as the source is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Kind: TypeAlias = Literal["direct", "mixed", "indirect"]
Polarity: TypeAlias = Literal["claim", "denial"]
Where: TypeAlias = Literal["body", "headline", "caption"]
Intent: TypeAlias = Literal[
    "said",  # what did X say (about T, to A, on V, since D)
    "who-said",  # who said T, who spoke about T
    "latest",
    "where",
    "when",
    "how-many",
    "speakers",  # who is quoted
    "small-talk",  # a greeting, thanks, or a request that no statement could answer
    "unknown",
]


class Span(NamedTuple):
    """`text[start:end]`, in code points."""

    start: int
    end: int


to_span: Final[Callable[[tuple[int, int]], Span]] = partial(tuple.__new__, Span)
"""The span of a start and an end: what reading an article makes by the thousand, at two thirds of its price."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it is taken in."""

    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """Where a statement stands: a document without its text. `id` is 0 before it is stored."""

    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    id: int = 0


class Attribution(NamedTuple):
    """One statement as extraction finds it in a document's text; names resolved within that document only.

    `speaker` is the fullest name in the article (joint speakers joined as written), `speakers` its members.
    `mention` is None where the subject is understood. `cue_span` is None for a statement without a cue.
    """

    speaker: str
    speakers: tuple[str, ...]
    span: Span
    kind: Kind
    mention: Span | None = None
    role: str | None = None
    cue: str = ""
    cue_span: Span | None = None
    addressee: str | None = None
    venue: str | None = None
    via: str | None = None
    polarity: Polarity = "claim"
    where: Where = "body"
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or institution, one across articles and scripts; `name` is the fullest form in the articles."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A stored statement. `id` is public and stable, `number` short and internal (buttons, inline results).

    `speaker` is the one name to show; `mention` and `role` are as written. `span` is None for an import without
    offsets. `context` is the paragraph around the quotation. `translations` are (language, text) pairs.
    """

    id: str
    number: int
    speaker: str
    speakers: tuple[Speaker, ...]
    quote: str
    kind: Kind
    article: Article
    mention: str | None = None
    role: str | None = None
    cue: str | None = None
    span: Span | None = None
    addressee: str | None = None
    venue: str | None = None
    via: str | None = None
    polarity: Polarity = "claim"
    where: Where = "body"
    context: str | None = None
    published: str | None = None
    translations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question's intent and slots, as written by the asker; `since` and `until` are ISO dates, inclusive.

    `verb` is the word of saying (accuse, ask): it may tell which of a speaker's statements are meant; "is" in "who is".
    `sure`: the wording tells the language, which else is a guess from a name or from words that languages share.
    """

    text: str
    language: str | None = None
    intent: Intent = "unknown"
    speaker: str | None = None
    topic: str | None = None
    addressee: str | None = None
    venue: str | None = None
    since: str | None = None
    until: str | None = None
    verb: str | None = None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerMatch:
    """A speaker, how well the name asked for fits (0 to 100), how often quoted, and why."""

    speaker: Speaker
    score: float
    count: int = 0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identification:
    """Which names were taken for one speaker's, and which speakers of like names for others, each with why."""

    united: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[Speaker, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A statement found, its score (0 to 100, best first) and the reasons that /why prints."""

    statement: Statement
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What taking in one document did. `outcome` speaks of the article."""

    article: Article
    outcome: Literal["added", "updated", "unchanged"]
    statements: tuple[Statement, ...] = field(default=())
    new: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class Stats:
    """How much is indexed."""

    articles: int
    statements: int
    speakers: int


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and how it fares. Times are seconds since 1970; `seen` is by article its stamp, `tries` its failures."""

    url: str
    title: str | None = None
    etag: str | None = None
    modified: str | None = None
    due: float = 0.0
    polled: float | None = None
    failures: int = 0
    error: str | None = None
    articles: int = 0
    seen: dict[str, str] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Probed:
    """What a look at a feed showed: its title and how many articles it holds, or one line why it cannot be read."""

    title: str | None = None
    articles: int = 0
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll of one feed brought; `refused` are lines for articles that could not be taken in."""

    feed: Feed
    outcome: Literal["news", "unchanged", "failed"]
    added: tuple[Added, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one article of a source: what adding it did, or one line why it was refused."""

    source: str
    added: Added | None = None
    refusal: str | None = None
