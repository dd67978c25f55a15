"""Asides of reporting between dashes inside quoted words part them: « A – ha spiegato X – B » is two quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import may_speak, tokens_between
from knowledge.extraction.clauses.phrases.verbs import find_verb
from knowledge.extraction.clauses.saying.inversion import speaker_behind
from knowledge.extraction.clauses.saying.unlisted import takes_subject
from knowledge.extraction.quotations import Quotation
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

_DASH: Final = re.compile(r"[–—―-](?<=\s.)-?")
"""A dash behind a space; the space is looked at last."""
_CLOSING: Final = re.compile(r"[–—―-]{1,2}(?=[\s.,;:?!…]|\Z)")
_HYPHENS: Final = re.compile(r"(?<=[ \u00a0])-(?=[^\W\d_])([^\n-]{3,140}?)(?<=[\w)])-(?=[\s.,;:»”\"])")
"""Hyphens that stand for the dashes of an aside, against its words (A -ha dicho X-. B)."""
_LONE_HYPHEN: Final = re.compile(r"(?<=[ \u00a0])-(?=[ \u00a0.,;:])")
_FAR: Final = 140
"""Characters of an aside at most."""
_NEAR: Final = 7
"""Tokens in which its verb ends."""
_LED: Final = frozenset({"adverb", "as", "backward", "clitic", "coordinator", "link", "negation", "time"})
"""What may stand before the verb of an aside."""
_CIRCUMSTANCE: Final = frozenset({"adverb", "manner", "preposition", "time", "subordinator", "addressee"})


def part_by_dashes(text: str) -> str:
    """A text with dashes where hyphens stand for them, its characters at their places.

    >>> part_by_dashes("A - dice X -. B"), part_by_dashes("A -dice X-. B")
    ('A – dice X –. B', 'A —dice X—. B')
    """
    return _LONE_HYPHEN.sub("–", _HYPHENS.sub(r"—\1—", text))


def part_quotations(text: str, quotations: Sequence[Quotation], grammar: Grammar) -> list[Quotation]:
    """Quotations, those of the outermost level parted where an aside between dashes tells who speaks."""
    if "incise" not in grammar.options or "dashed" in grammar.options:
        return list(quotations)
    return [part for quotation in quotations for part in _parts(text, quotation, grammar)]


def is_part(text: str, quotation: Quotation) -> bool:
    """Whether an aside parts a quotation from the rest of its words."""
    return quotation.outer.start == quotation.inner.start or text[quotation.outer.end - 1].isspace()


def _parts(text: str, quotation: Quotation, grammar: Grammar) -> Iterator[Quotation]:
    outer, inner = quotation.outer, quotation.inner
    asides = _asides(text, inner, grammar) if quotation.level == 0 else ()
    start, begin = outer.start, inner.start
    for aside in asides:
        yield Quotation(Span(start, aside.start), Span(begin, max(begin, aside.start - 1)), 0, closed=True)
        start = begin = aside.end
    if not start < inner.end:
        return
    yield (
        quotation
        if start == outer.start
        else quotation._replace(outer=Span(start, outer.end), inner=Span(begin, inner.end))
    )


def _asides(text: str, inner: Span, grammar: Grammar) -> Iterator[Span]:
    """Where asides stand, their dashes included, from the dash to where words go on."""
    at = inner.start + 1
    while (opening := _DASH.search(text, at, inner.end)) is not None:
        at = opening.end()
        closing = _CLOSING.search(text, at, min(inner.end, at + _FAR))
        end = closing.start() if closing is not None else inner.end
        if end - at > _FAR or "\n" in text[at:end] or not _reports(text, opening.start(), end, grammar):
            continue
        if closing is None:
            yield Span(opening.start(), inner.end)
            return
        at = closing.end()
        while at < inner.end and (text[at] in ".,;:" or text[at].isspace()):
            at += 1
        yield Span(opening.start(), at)


def _reports(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether what stands behind a dash is a verb of saying with its speaker, or alone where it needs none."""
    tokens = tokens_between(text, start, end, grammar)
    for at in range(1, min(len(tokens), _NEAR)):
        if tokens[at].cue is None:
            if at > 1 and "perfect" in tokens[at - 1].kinds and takes_subject(tokens, at, grammar):
                return True
            continue
        verb = find_verb(tokens, at)
        if verb is None or verb.negated or verb.infinitive or verb.cue.participle:
            continue
        if set(verb.cue.frames).isdisjoint("qp"):
            return False
        led, rest = tokens[1 : verb.start], tokens[at + 1 :]
        named = bool(led) and may_speak(led) and "preposition" not in led[0].kinds
        if not (named or all(token.kinds & _LED for token in led)):
            return False
        if named or verb.inverted is not None or speaker_behind(tokens, verb, quoted=True) is not None:
            return not (rest and "that" in rest[0].kinds)
        drops = "dropping" in grammar.options
        return drops and (not rest or bool(rest[0].kinds & _CIRCUMSTANCE) or rest[0].text == ",")
    return False


def parted(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """A sentence in parts: what somebody else says stands in marks right behind marks (« A ! » « B », dit X)."""
    start = 0
    for at in range(1, len(tokens)):
        if tokens[at].quotation is not None and tokens[at - 1].quotation is not None:
            yield tokens[start:at]
            start = at
    yield tokens[start:]
