"""The state of reading one article, and how what is found becomes an attribution with its span."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import STATEMENT_WORDS, Sentence, Token, span_of
from knowledge.extraction.clauses.phrases.verbs import DASHES, PARTING
from knowledge.extraction.clauses.saying.details import find_role
from knowledge.extraction.layout import BLANKS
from knowledge.model import Attribution, Kind, Span, to_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.speakers.resolution import Resolver
    from knowledge.extraction.quotations import Quotation

_OUTER: Final = BLANKS.union(",;:.،؛—–-")
_START: Final = attrgetter("outer.start")

_JOINED: Final = 3
"""Tokens that stand at least behind a clause and its comma: a but and what it joins."""
_FRONTED: Final = frozenset({"preposition", "subordinator", "time"})
"""What opens a clause or circumstance that quoted words go on from."""


@dataclass(slots=True)
class Spoken:
    """Who spoke last and how: what a quotation without a cue inherits."""

    speaker: str
    mention: Span | None
    cue: Span | None
    paragraph: int
    direct: bool
    members: tuple[str, ...] = ()
    role: str | None = None


@dataclass(slots=True)
class Reading:
    """The state of reading one article from its begin to its end."""

    text: str
    grammar: Grammar
    resolver: Resolver
    nested: list[Quotation]
    """Quotations inside others, of the first level within."""
    found: list[Attribution] = field(default_factory=list)
    headlines: list[Sentence] = field(default_factory=list)
    """Headlines that hold quotations."""
    last: Spoken | None = None
    announced: Spoken | None = None
    """Who was named by a paragraph that ends in a colon."""
    waiting: tuple[Sentence, Span, int] | None = None
    """A quotation that stands alone before anybody spoke, and for how many sentences it waits."""
    alone: tuple[Sentence, Span] | None = None
    """The quotation that the sentence before is."""
    before: Sentence | None = None
    """The sentence before."""


def content_of(text: str, tokens: Sequence[Token], content: tuple[int, int]) -> tuple[Span, Kind]:
    """The span of what is said: inside the marks where one quotation is all of it."""
    start, end = content
    inside = [token for token in tokens[start:end] if token.quotation is not None]
    if end - start == 1 and inside:
        return within_marks(text, inside[0].quotation), "direct"
    if inside and inside[0] is tokens[start] and end - start == 2 and tokens[end - 1].punctuation:
        return within_marks(text, inside[0].quotation), "direct"
    span = span_of(tokens, start, end)
    quoted = bool([token for token in inside if token.words >= STATEMENT_WORDS or not token.text[1:2].isupper()])
    return trimmed(text, span), "mixed" if quoted else "indirect"


def side_by_side(reading: Reading, tokens: Sequence[Token], content: tuple[int, int]) -> list[Span]:
    """What each of several French quotations says that commas alone part (« A », « B », a réagi X).

    Or one behind the narrator's own clause, in which somebody says we (La route a rouvert, « nous verrons », dit X).
    """
    marked = tokens[slice(*content)] if reading.grammar.elisions else ()
    if marked and marked[-1].quotation is not None and _is_apart(reading, marked):
        return [within_marks(reading.text, marked[-1].quotation)]
    if any(token.words < STATEMENT_WORDS if token.quotation else token.text != "," for token in marked):
        return []
    return [within_marks(reading.text, token.quotation) for token in marked if token.quotation is not None]


def _is_apart(reading: Reading, marked: Sequence[Token]) -> bool:
    """Whether quoted words in which somebody says we follow a comma, or a but, and a clause with its own verb."""
    joined = len(marked) > _JOINED and "adversative" in marked[-2].kinds
    clause, last = marked[: -2 - joined], marked[-1]
    if (
        not clause
        or marked[-2 - joined].text not in PARTING
        or last.words < STATEMENT_WORDS
        or any(token.quotation is not None for token in clause)
    ):
        return False
    if marked[-2].text in DASHES:
        return True  # On prépare des repas – « 500 pour demain », précise-t-elle
    first, *_ = reading.text[last.start + 1 : last.end].lower().replace("’", "'").split(maxsplit=1)
    told = reading.grammar.kind(first.partition("'")[0]) | reading.grammar.kind(first[: first.find("'") + 1])
    if told.isdisjoint({"pronoun.i", "pronoun.o"}) or clause[0].kinds & _FRONTED:
        return False
    return any("auxiliary" in token.kinds and "preposition" not in token.kinds for token in clause)


def within_marks(text: str, quotation: Quotation | None) -> Span:
    """The span of a quotation's words, without marks."""
    return trimmed(text, quotation.inner) if quotation is not None else Span(0, 0)


def trimmed(text: str, span: Span) -> Span:
    """A span without the marks and spaces at its edges."""
    start, end = span.start, span.end
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _OUTER:
        end -= 1
    return to_span((start, end))


def hear(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], phrase: Range, cue: Range | None = None
) -> Spoken | None:
    """Whom a noun phrase makes the speaker of direct words, with the role it tells."""
    mention, said = span_of(tokens, *phrase), span_of(tokens, *cue) if cue is not None else None
    speaker = reading.resolver.resolve(tokens, phrase, mention, (said or mention).start)
    if speaker is None:
        return None
    role = None if speaker.members else find_role(reading.text, tokens, phrase, speaker.name)
    return Spoken(speaker.name, mention, said, sentence.paragraph, direct=True, role=role)


def say(reading: Reading, sentence: Sentence, span: Span, heir: Spoken, kind: Kind = "direct") -> None:
    """A statement whose speaker is known already."""
    if span.end <= span.start:
        return
    cue = heir.cue
    reading.found.append(
        Attribution(
            speaker=heir.speaker,
            speakers=heir.members or (heir.speaker,),
            span=span,
            kind=kind,
            mention=heir.mention,
            role=heir.role,
            cue=reading.text[cue.start : cue.end] if cue else "",
            cue_span=cue,
            where="headline" if sentence.headline else "body",
        )
    )
    reading.last = Spoken(heir.speaker, heir.mention, heir.cue, sentence.paragraph, direct=True, members=heir.members)
    if not heir.members and not sentence.headline:
        reading.resolver.note_heir(heir.speaker, span.start)


def nested_in(reading: Reading, outer: Quotation) -> list[Quotation]:
    """The quotations inside another, of the first level within."""
    first = bisect_left(reading.nested, outer.inner.start, key=_START)
    return reading.nested[first : bisect_left(reading.nested, outer.inner.end, key=_START)]


def split_off(reading: Reading, sentence: Sentence, span: Span) -> Span:
    """What is left to a cue when its quotation began in a paragraph that has a cue already: the next paragraph's."""
    last, line = reading.last, reading.text.find("\n", span.start, span.end)
    if line < 0 or last is None or last.cue is None or sentence.opens or last.paragraph != sentence.paragraph:
        return span
    start = next((at for at in range(line, span.end) if reading.text[at].isalnum()), span.end)
    if start == span.end:
        return span
    say(reading, sentence, trimmed(reading.text, Span(span.start, line)), last)
    return Span(start, span.end)
