"""Surnames that are other words elsewhere, where they stand alone (von der Leyen, d'Ormesson, May, Le Maire)."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import is_elided
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_MARKS: Final = '—–«»“”„"'
_REACH: Final = 24
"""Characters in which the word before a surname stands."""
_LEADING: Final = frozenset({"according", "courtesy", "thus", "title"})
_MOST: Final = 200
"""People whose surnames are looked for: time stays linear."""
_OF_PLACES: Final = frozenset({"place", "site"})
_WORDLIKE: Final = re.compile(r"\w")
_FOLLOWING: Final = re.compile(r"[ \u00a0][^\W_a-zß-öø-ÿа-џґ]")
"""A capital or a number behind a surname: it is no surname there (King Charles, May 5)."""


def find_surnames(text: str, names: Iterable[Sequence[str]], grammar: Grammar) -> list[Span]:
    """Where such surnames of those named in full stand as names, in text order.

    So they do behind the name's other words, at the start of a sentence, behind a mark, a verb of saying, a courtesy
    title or what names a source.
    """
    found: set[Span] = set()
    surnames = ((name, surname) for name in names if (surname := _surname(name, grammar)))
    for name, surname in islice(surnames, _MOST):
        led, size = " ".join(name)[: -len(surname)], len(surname)
        loose = surname[0].islower() and not is_elided(surname)
        for written in {surname, surname[0].upper() + surname[1:]} if loose else (surname,):
            for place in _find(text, written):
                alone = _FOLLOWING.match(text, place + size) is None and _stands_alone(text, place, grammar)
                if alone or (led and text.endswith(led, 0, place)):
                    found.add(to_span((place, place + size)))
    return sorted(found)


def _find(text: str, word: str) -> list[int]:
    """Where a word stands by itself; looking for it so is quicker than by a pattern of its own."""
    places, at, size = [], text.find(word), len(word)
    while at >= 0:
        whole = not (_WORDLIKE.match(text, at - 1) if at else None) and not _WORDLIKE.match(text, at + size)
        places += [at] if whole else []
        at = text.find(word, at + (size if whole else 1))
    return places


def _surname(name: Sequence[str], grammar: Grammar) -> str:
    """What a name ends in that is read otherwise elsewhere: a particle on, or a last word of some class."""
    kind, last = grammar.kind, len(name) - 1
    for at, word in enumerate(name):
        if is_elided(word) or (at < last and "particle" in kind(word.lower())):
            return " ".join(name[at:])
    low = name[last].lower()
    read = (kind(low) or low in grammar.cues) and kind(low).isdisjoint(_OF_PLACES)
    return name[last] if last and name[last][0].isupper() and read else ""


def _stands_alone(text: str, at: int, grammar: Grammar) -> bool:
    before = text[max(0, at - _REACH) : at].lower()
    if not before or not before[-1].isspace():
        return not before[-1:].isalnum()
    first, word = ["", "", *before.split()][-2:]
    word = word.lstrip(_MARKS)
    cue = grammar.cues.get(word)
    if not word[-1:].isalnum() or (cue is not None and "q" in cue.frames):
        return True
    sourced = grammar.phrases.get(first, {}).get(word, ())
    return bool(grammar.kind(word) & _LEADING) or any(kind == "according" for _, kind in sourced)
