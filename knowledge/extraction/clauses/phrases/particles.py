"""Surnames whose particle is a preposition elsewhere (von der Leyen, de Villepin), where they stand without more."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import is_elided

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Sentence

_BEFORE: Final = re.compile(r"(\S+)[ \u00a0]+$")
_REACH: Final = 24
"""Characters in which the word before a surname stands."""
_LEADING: Final = frozenset({"according", "courtesy", "thus"})


@cache
def _particles(grammar: Grammar) -> frozenset[str]:
    return frozenset(word for word in grammar.members("particle") if "preposition" in grammar.kind(word))


def mark_surnames(text: str, sentences: Sequence[Sentence], names: Iterable[Sequence[str]], grammar: Grammar) -> None:
    """Tell each sentence where such surnames of those named in full stand in it as a name and not as whose or whence.

    So they do at the start of a sentence, behind a mark, a verb of saying, a courtesy title or what names a source.
    """
    surnames = {surname for name in names if (surname := _surname(name, _particles(grammar)))}
    starts = [sentence.start for sentence in sentences] if surnames else []
    for surname in sorted(surnames):
        first = surname[0] if is_elided(surname) else f"[{surname[0]}{surname[0].upper()}]"
        for match in re.finditer(rf"\b{first}{re.escape(surname[1:])}\b", text):
            place = bisect_right(starts, match.start()) - 1
            if place >= 0 and _stands_alone(text, match.start(), starts[place], grammar):
                sentences[place].surnames.append(match.span())


def _surname(name: Sequence[str], particles: frozenset[str]) -> str:
    """A name from its particle on; nothing for a name without."""
    last = len(name) - 1
    opening = (at for at, word in enumerate(name) if is_elided(word) or (word in particles and at < last))
    return " ".join(name[next(opening, len(name)) :])


def _stands_alone(text: str, at: int, start: int, grammar: Grammar) -> bool:
    before = _BEFORE.search(text, max(start, at - _REACH), at)
    if before is None:
        return at == start or not text[at - 1].isalnum()
    word = before.group(1).lower()
    cue = grammar.cues.get(word)
    said = cue is not None and "q" in cue.frames
    return said or not word[-1].isalnum() or bool(grammar.kind(word.rstrip(".")) & _LEADING)
