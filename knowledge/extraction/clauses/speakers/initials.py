"""Offices called by their initials: The CS said, of Cabinet Secretary X; the former CM, of former CM X."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

_LETTERS: Final = range(2, 5)
_REACH: Final = 90
"""Characters before and behind a name in which its bearer's office stands."""
_PLACES: Final = 3
_EDGE: Final = re.compile(r"[.;:!?\n“”«»\"()]")
_SMALL: Final = frozenset({"article", "preposition", "joint"})
"""Words within an office that give it no letter (Inspector-General of Police)."""
_GOVERNING: Final = frozenset({"article", "preposition"})


def bearer_of_initials(
    text: str, core: Sequence[Token], candidates: Iterable[Person], grammar: Grammar
) -> Person | None:
    """The first candidate beside whose name an office stands whose initials a phrase has, past or present alike."""
    letters = core[-1].text if core else ""
    if not (letters.isupper() and letters.isalpha() and len(letters) in _LETTERS) or names_territory(letters):
        return None
    definite = "article" in core[0].kinds and core[0].low not in INDEFINITE
    past = any("bygone" in token.kinds for token in core[1:-1])
    marked = any("-" in token.text for token in core[1:-1])  # the no-nonsense CS
    plain = marked and all(token.low == token.text and "role" not in token.kinds for token in core[1:-1])
    if not definite or (len(core) != past + 2 and not (plain and not past)):
        return None
    return next((person for person in candidates if _is_called(text, person, letters, grammar, past=past)), None)


def _is_called(text: str, person: Person, letters: str, grammar: Grammar, *, past: bool) -> bool:
    for place in person.places[:_PLACES]:
        before = split_words(_EDGE.split(text[max(0, place - _REACH) : place])[-1].rstrip(", ").rpartition(",")[2])
        while before and "courtesy" in grammar.kind(before[-1].lower()):
            before.pop()
        ends = [at for at, word in enumerate(before) if "officeof" in grammar.kind(word.lower())]
        titles = (before[:end] for end in (*ends, len(before)))
        spelled = any(_spells(title[::-1], letters[::-1], grammar) is not None for title in titles)
        if spelled or _is_written(before, letters, grammar, past=past):
            return True
        behind = text[place + len(person.name) : place + len(person.name) + _REACH]
        aside = split_words(_EDGE.split(behind[2:])[0].split(",")[0]) if behind.startswith(", ") else ()
        if _stands_behind(aside, letters, grammar):
            return True
    return False


def _is_written(before: Sequence[str], letters: str, grammar: Grammar, *, past: bool) -> bool:
    """Whether the letters that no list has are the office before a name (CM X; former CM and party leader X)."""
    if letters not in before or "role" in grammar.kind(letters.lower()):
        return False
    at = before.index(letters)
    led = grammar.kind(before[at - 1].lower()) if at else frozenset()
    behind = before[at + 1 : at + 3]
    place = len(before) == at + len(("DSP", "Leeds")) and behind[0].istitle()  # DSP Leeds X
    ends = not behind or place or not grammar.kind(behind[0].lower()).isdisjoint({"joint", "officeof"})
    return (
        ends
        and not any(word.isupper() for word in behind[1:])
        and ("subordinator" in led or led.isdisjoint(_GOVERNING))
        and past == ("bygone" in led)
    )


def _stands_behind(behind: Sequence[str], letters: str, grammar: Grammar) -> bool:
    """Whether an office behind a name has the initials, and is no part of another's name."""
    words = behind[1:] if behind and "article" in grammar.kind(behind[0].lower()) else behind
    end = _spells(words, letters, grammar)
    return end is not None and (end == len(words) or not grammar.kind(words[end].lower()).isdisjoint(_SMALL))


def _spells(words: Sequence[str], letters: str, grammar: Grammar) -> int | None:
    """How many words have the letters for initials, small ones passed over; None where others come first."""
    found = ""
    for at, word in enumerate(words):
        if "-" not in word and not grammar.kind(word.lower()).isdisjoint(_SMALL):
            continue
        parts = [part[:1] for part in word.split("-")]
        backwards = letters.startswith(found + "".join(reversed(parts)).upper())
        found += "".join(reversed(parts) if backwards else parts).upper()
        if found == letters:
            return at + 1
        if not letters.startswith(found):
            return None
    return None
