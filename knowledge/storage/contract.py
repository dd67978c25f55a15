"""What a place for statements must do; `tests/knowledge/storage` holds every implementation to it.

Reading: `statement`, `statements`, `by_speaker`, `latest`, `added_since`, `speakers`, `speaker`, `names`, `stats`.
Writing: `add` (one article with what extraction found), `import_statements` (many, with ids of their own), curation.
Every write is one transaction: it happened or it did not, also under `kill -9`.

How a service uses it:

- taking an article in: extract, resolve each name of an attribution to a known speaker's id or leave it a string,
  `store.add(document, drafts)`. The outcome says whether the article was new, changed or the same.
- a name index: fill it from `names()`, and when `generation` has moved, from `names(since=generation_seen)`. Other
  processes' writes move `generation` too; reading it costs microseconds.
- a page of answers: numbers from retrieval, then `statements(numbers)`; those retracted meanwhile are left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self, TypeAlias

from knowledge.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from knowledge.model import (
        Added,
        Attribution,
        Document,
        Kind,
        Polarity,
        Span,
        Speaker,
        SpeakerMatch,
        Statement,
        Stats,
        Where,
    )
    from knowledge.storage.index import IndexTables

NOWHERE = Article()
BATCH = 8192
"""Statements that an import stores in one transaction."""
SpeakerRef: TypeAlias = "int | str | Namesake"  # a known speaker's id; a name: found by exact normal form, else new
Resolver: TypeAlias = "Callable[[str], SpeakerRef]"


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody new although a speaker of that very name is known."""

    name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution on its way into the store; `speakers` stands for `attribution.speakers`, in the same order.

    `published` is the day on which it was said, where that is another than the article's.
    """

    attribution: Attribution
    speakers: tuple[SpeakerRef, ...]
    published: str | None = None


class Record(NamedTuple):
    """A statement on its way in from elsewhere; without an `id` it gets one from its article and quote.

    A tuple, as an import makes a million: a dataclass takes four times as long to make.
    """

    speaker: str
    quote: str
    speakers: tuple[str, ...] = ()
    id: str | None = None
    kind: Kind = "direct"
    article: Article = NOWHERE
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
class Name:
    """A speaker as a name index wants it; `gone` when merged into another or left without statements."""

    speaker: Speaker
    count: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided about a statement: who really spoke, that it is withdrawn, its translations."""

    id: str
    speaker: str | None = None
    retracted: bool = False
    translations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """People decided that two names are one speaker's; shown is the speaker of `into`.

    One name into itself: all who bear it are one.
    """

    name: str
    into: str


@dataclass(frozen=True, slots=True)
class Parted:
    """People decided that a speaker was two, and what is of the one `apart`, who has another name.

    That is what is told with a role that holds these words, or stands in the article of that address or title;
    without either what is said under the name `apart` itself.
    """

    name: str
    apart: str
    role: str | None = None
    article: str | None = None


Identity: TypeAlias = "Merged | Parted"


class Store(Protocol):
    """Statements, who said them, and where. Safe from one thread at a time; several processes may share a file."""

    index: IndexTables

    @property
    def generation(self) -> int:
        """Grows with every write of any process; ask for it before relying on anything remembered."""

    # taking in

    def add(
        self,
        document: Document,
        drafts: Iterable[Draft],
        *,
        words: Iterable[str] | None = None,
    ) -> Added:
        """Store an article and its statements; the same again changes nothing, a changed text replaces.

        The same article: the same `url`; else the same title (else first line) and, under two addresses of one site,
        the same paragraphs, or, where one has no address, at least half of them. The first address stays.
        Statements that stay keep id and number. What was retracted stays out; who was corrected stays corrected.
        `words` are the text's normalized words, where they are at hand.
        """

    def import_statements(
        self, records: Iterable[Record], *, resolve: Resolver | None = None
    ) -> Iterator[tuple[int, int]]:
        """Store records in batches and yield (read, new) after each batch is safely stored.

        A known id is left as it is when equal, else replaced. Speakers are found by exact normal form of the name
        unless `resolve` says otherwise.
        """

    def together(self) -> AbstractContextManager[None]:
        """Several writes as one transaction: all of them or none, and one wait for the disk."""

    def bulk(self) -> AbstractContextManager[None]:
        """Many writes are to come: keep within little memory."""

    # reading

    def snapshot(self) -> AbstractContextManager[None]:
        """Reads inside see one state, and looking for other processes' writes costs once."""

    def statement(self, number: int) -> Statement | None: ...

    def statement_by_id(self, statement_id: str) -> Statement | None: ...

    def statements(self, numbers: Iterable[int]) -> tuple[Statement, ...]:
        """In the order asked; unknown and retracted ones are left out."""

    def by_speaker(self, speaker_id: int, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        """Newest day first, on one day direct ones first."""

    def by_article(self, article_id: int) -> tuple[Statement, ...]:
        """In the order of the text."""

    def latest(self, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        """Last added first."""

    def added_since(self, number: int, *, limit: int = 100) -> tuple[Statement, ...]:
        """Statements with a higher number, oldest first. Numbers only grow."""

    def export(self) -> Iterator[Statement]:
        """All statements by number: a stable order that an import keeps."""

    def speaker(self, speaker_id: int) -> Speaker | None:
        """Who that is now: a speaker merged into another gives the other."""

    def speakers(self, *, limit: int = 50, offset: int = 0) -> tuple[SpeakerMatch, ...]:
        """Most often quoted first; score 100."""

    def count(self, speaker_id: int) -> int:
        """How many statements that speaker has."""

    def find_speaker(self, name: str) -> int | None:
        """The id of the speaker with that name or alias, by normal form, exactly."""

    def names(self, *, since: int = 0) -> Iterator[Name]:
        """Speakers changed after a generation; since 0 all that are quoted."""

    def mentioned(self, words: tuple[str, ...], *, limit: int = 20) -> tuple[Article, ...]:
        """Articles whose text has all these normalized words, latest first."""

    def article(self, article_id: int) -> Article | None: ...

    def article_text(self, article_id: int) -> str | None:
        """None for an article known through imported statements only."""

    def stats(self) -> Stats: ...

    # curation

    def retract_statement(self, number: int) -> bool:
        """Take a statement out for good: adding or importing it again does not bring it back."""

    def retract_article(self, article_id: int) -> int:
        """Take an article and its statements out for good; how many statements went."""

    def correct(self, number: int, speaker: SpeakerRef) -> Statement | None:
        """Say who really said it; survives re-adding."""

    def describe_speaker(
        self,
        speaker_id: int,
        *,
        name: str | None = None,
        aliases: tuple[str, ...] | None = None,
        roles: tuple[str, ...] | None = None,
    ) -> Speaker | None:
        """Set what is given, leave the rest."""

    def merge_speakers(self, kept: int, other: int) -> Speaker | None:
        """Two speakers were one: `other`'s statements and names go to `kept`, later ones too."""

    def split_speaker(self, speaker_id: int, numbers: Iterable[int], name: str) -> Speaker | None:
        """One speaker was two: these statements go to a new speaker of that name, also when re-added."""

    def translate(self, statement_id: str, translations: Iterable[tuple[str, str]]) -> None:
        """Set the (language, text) translations shown beside a statement, stored or yet to come."""

    def decisions(self) -> Iterator[Decision]:
        """Everything decided, by statement id."""

    def identities(self) -> Iterator[Identity]:
        """Everything decided about speakers by their names, merged ones first."""

    def decide(self, decisions: Iterable[Decision | Identity], *, resolve: Resolver | None = None) -> int:
        """Apply decisions, about what is stored or yet to come; all of them or none. Returns how many.

        Speakers that are merged or parted are found by exact normal form of their names; what was decided before to
        the contrary no longer holds.
        """

    def meta(self, key: str) -> str | None: ...

    def set_meta(self, key: str, value: str) -> None: ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *exc: object) -> None: ...
