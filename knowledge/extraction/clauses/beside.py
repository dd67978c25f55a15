"""The words right before a name: those that tell what its bearer is, and those of who serves him."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.complements import SERVING, Word, complement_start

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Cue, Grammar

_WORDS: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ASIDES: Final = re.compile(r"[,(]")
_APOSTROPHES: Final = frozenset("'’")
_BELONGING: Final = frozenset({"preposition", "connector"})
_TITLED: Final = frozenset({"role", "owned"})
_CLAUSAL: Final = frozenset({"auxiliary", "subordinator", "that", "relative"})
_SERVANT: Final = 4
"""Words before the title of somebody who is served, in which his servant's stand."""


def words_beside(before: str, grammar: Grammar, *, whole: bool) -> tuple[str, str]:
    """The words of a phrase that ends at a name, and those of who serves its bearer (an aide to | President X).

    The phrase is what stands behind the last verb or unrelated preposition. `whole` names have a
    given name: de leads no surname (général de Gaulle).
    """
    closed = before.rstrip().endswith(",")
    close = before if closed else _ASIDES.split(before)[-1]
    headlast = "headlast" in grammar.options
    parted = 0
    starts: list[int] = []
    words: list[tuple[str, frozenset[str]]] = []
    for match in _WORDS.finditer(close):
        text = _unelided(match.group(), grammar) if grammar.elisions else match.group()
        start, end = match.span()
        word = text.lower() + ("'" if close[end : end + 1] in _APOSTROPHES else "")
        kinds, cue = grammar.kind(word), grammar.cues.get(word)
        starts.append(start)
        words.append((text, kinds))
        away = headlast and "preposition" in kinds and "officeof" not in kinds
        if away or not kinds.isdisjoint(_CLAUSAL) or (cue is not None and _is_verb(word, cue, kinds)):
            parted = end
    titled = not closed and any(not kinds.isdisjoint(_TITLED) for _, kinds in words[-2:])
    own = complement_start([Word(*word) for word in words], grammar) if titled else None
    if own is None and whole and not closed and len(words) > 1 and words[-1][1] >= _BELONGING:
        return "", close[starts[max(0, len(words) - _SERVANT)] :]  # the son of X
    if own is None:
        return close[parted:], ""
    start = max(parted, starts[own])
    return close[start:], close[starts[max(0, own - _SERVANT)] : start]


def _is_verb(word: str, cue: Cue, kinds: frozenset[str]) -> bool:
    """Whether a form of a reporting verb is no noun besides."""
    noun = word.endswith("s") and (word != f"{cue.lemma}s" or not kinds.isdisjoint(SERVING))
    return not (cue.bare or noun or cue.lemma == word)


def _unelided(text: str, grammar: Grammar) -> str:
    """A word without the article that is written together with it (l'ancien)."""
    first, mark, rest = text.replace("’", "'").partition("'")
    return rest if mark and f"{first.lower()}'" in grammar.elisions else text
