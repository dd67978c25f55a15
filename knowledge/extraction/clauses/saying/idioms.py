"""Phrases of several words that open what somebody is told to have said (according to, in the view of)."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.leads import hangs_on_noun

_FAR: Final = 5
"""Tokens between a participle and the by behind it."""
_OPENING: Final = frozenset({"according", "as"})
_PEOPLE: Final = frozenset({"role", "source", "pronoun", "title"})
_BODY: Final = frozenset({"institution"})
_BODIES: Final = _BODY | {"document"}
_BEFALLEN: Final = 6
"""Tokens of a clause that only tells what befalls somebody, with its full stop."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported


def phrases_at(tokens: Sequence[Token], at: int, grammar: Grammar) -> set[str]:
    """Of which kinds a phrase may begin at a place, by its first two words."""
    low, phrases = tokens[at].low, grammar.phrases
    if low not in phrases or tokens[at] is tokens[-1] or tokens[at + 1].low not in phrases[low]:
        return set()
    return {name for _, name in phrases[low][tokens[at + 1].low]}


def phrase_length(tokens: Sequence[Token], at: int, grammar: Grammar, kind: str) -> int:
    """How many tokens a phrase of that kind has at a place; 0 where none begins."""
    low, phrases = tokens[at].low, grammar.phrases
    if low not in phrases or tokens[at] is tokens[-1] or tokens[at + 1].low not in phrases[low]:
        return 0
    rests = [rest for rest, name in phrases[low][tokens[at + 1].low] if name == kind]
    if not rests or ("introducing" in tokens[at].kinds and hangs_on_noun(tokens, at)):
        return 0
    longest = max(map(len, rests))
    if longest == 1:
        return 2
    lows = tuple([token.low for token in tokens[at + 1 : at + 1 + longest]])
    return max([1 + len(rest) for rest in rests if lows[: len(rest)] == rest], default=0)


def opening_length(tokens: Sequence[Token], at: int, length: int, grammar: Grammar) -> int:
    """How many tokens open a source: a phrase of that length, else a word, with what tells by whom it was told."""
    kinds = tokens[at].kinds
    if "dropping" in grammar.options and (length or kinds & _OPENING) and "weakaccording" not in kinds:
        told = _told_by(tokens, at + max(length, 1))
        if told:
            return told - at
    return length or int(bool(kinds & {"according", "weakaccording"}))


def is_told_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether `come spiegato ieri da` opens a source."""
    return "as" in tokens[at].kinds and _told_by(tokens, at + 1) > 0


def _told_by(tokens: Sequence[Token], told: int) -> int:
    """The place behind the by of who told something (secondo quanto riferito da, come spiegato ieri dal); 0: none."""
    told += told < len(tokens) and "question" in tokens[told].kinds
    cue = tokens[told].cue if told + 1 < len(tokens) else None
    if cue is None or not cue.needs_auxiliary:
        return 0
    for by in range(told + 1, min(told + _FAR, len(tokens) - 1)):
        if tokens[by].punctuation or tokens[by].quotation is not None or "auxiliary" in tokens[by].kinds:
            return 0
        if "agent" in tokens[by].kinds:
            return by + 1
    return 0


def in_own_view(tokens: Sequence[Token], at: int, behind: int) -> Range | None:
    """What somebody thinks whom a possessive tells (À son avis, A; A, selon ses dires)."""
    end = sentence_end(tokens)
    if not at:
        return (behind + 1, end) if behind + 1 < len(tokens) and tokens[behind].text == "," else None
    if behind != end or at <= 1 or tokens[at - 1].text != ",":
        return None
    told = (k + 1 for k in range(1, at) if "that" in tokens[k].kinds and tokens[k - 1].cue is not None)
    return (next(told, 0), at - 1)  # Il affirme que | A, selon ses dires


def is_circumstance(tokens: Sequence[Token], at: int, content: Range) -> bool:
    """Whether nothing but a circumstance follows whom something is for (Une belle soirée, pour X, malgré la pluie)."""
    inner = tokens[slice(*content)]
    led = at > 1 and content[0] > at and inner[0].kinds & {"preposition", "subordinator"}
    acts = any(t.quotation is not None or t.kinds & {"subject", "perfect", "auxiliary"} for t in inner[1:])
    described = content[0] > at and "actor" in inner[0].kinds  # pour X, qui en avait besoin
    described = described or (content[0] > at and len(inner) <= _BEFALLEN and _befalls(inner))
    return described or (bool(led) and not acts)


def _befalls(inner: Sequence[Token]) -> bool:
    """Whether French words only tell what befalls somebody (Pour X, c'est la douche froide; la colère monte)."""
    at = 2 * ("pointing" in inner[0].kinds)
    if len(inner) <= at + 1 or "article" not in inner[at].kinds or "befalling" not in inner[at + 1].kinds:
        return False
    return bool(at) or not any("auxiliary" in token.kinds for token in inner[2:])  # la colère est légitime


def tells_by_thing(tokens: Sequence[Token], inner: Reported) -> bool:
    """Whether a thing or a document shows something, and so is another's argument (Pour X, ce texte prouve)."""
    if inner.subject is None:
        return False
    head = list(takewhile(lambda token: "preposition" not in token.kinds, tokens[slice(*inner.subject)]))
    if any(t.capital or t.kinds & _PEOPLE or t.kinds & _BODIES == _BODY for t in head):
        return False
    shows = "proving" in tokens[inner.cue[1] - 1].kinds  # not: Selon X, l'enfant a dit que
    return shows or any("document" in token.kinds for token in head)
