"""Somebody or something that speaks in an article, and the words by which two mentions are told to be one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.sentences import ALI
from knowledge.extraction.arabic.phrases.stems import REMEMBERED, base

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase

_AGE: Final = re.compile(r"\s*\(\d[^()]*\)")
_LEAST_BEFORE_GOD: Final = 6
"""Letters of a name that الله is joined to."""
_LEAST_JOINED: Final = 5
"""Letters of a name with أبو joined to it."""
_OWN_BIN: Final = frozenset({"بندر", "بنيامين", "بنديكت", "بنان", "بنغازي", "بناني", "بناصر"})
"""Names whose بن is their own."""
_APART: Final = PARTICLES - {"الله"} | {"العبد"}
"""Words of names that tell nobody apart."""
_LEAST_STEM: Final = 3
_LONGEST_WALI: Final = 5
"""Letters: والي and والدة begin with their own و."""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody or something that speaks in this article. `name` is what to show."""

    name: str
    words: tuple[str, ...]
    kind: str
    gender: str = ""
    number: str = "s"
    roles: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)
    """Nations and lands in the titles."""
    heads: set[str] = field(default_factory=set)
    """What the titles begin with: the coach of a club is no club."""
    served: set[str] = field(default_factory=set)
    """Offices that the titles serve or stand in for: a deputy minister is no minister."""
    role_text: str | None = None
    anonymous: bool = False
    presides: bool = False
    """Called الرئيس right before his name, not only president of something."""
    since: int = 0
    """Where the article first names somebody, or first ends to tell who has no name."""
    members: tuple[Person, ...] = ()


def shown(text: str) -> str:
    """A description without marks around it and without an age: طالبة (22 عاما)."""
    text = text.strip('()[]"“”«» ') if text[:1] in '(["“«”' else text.rstrip("-– ")
    return " ".join(_AGE.sub("", text).split())


def agrees(person: Person, gender: str, number: str) -> bool:
    """Whether somebody may be the understood subject of a verb of a gender and a number."""
    if number in {"p", "d"}:
        return person.number != "s" or " و" in person.name
    if person.number != "s" and person.kind == "joint":
        return False
    return not gender or not person.gender or person.gender == gender


def landless(person: Person | None) -> Person | None:
    """Somebody by name of whom no title tells the land: a nationality may mean him."""
    return person if person is not None and not (person.lands or person.anonymous) else None


def plain(name: tuple[str, ...]) -> tuple[str, ...]:
    """The telling words of a name, without article and whatever is written as one with them (عبدالله، أبوصدام)."""
    return tuple([base(_unjoined(word)) for word in name if word not in _APART])


def _unjoined(word: str) -> str:
    if word[-4:] == "الله" and len(word) > _LEAST_BEFORE_GOD and word[:3] != "عبد":
        return word.removesuffix("الله")  # نصرالله
    word = word.removeprefix("ال") if word[:7] == "العبدال" else word
    if word[:2] == "بن" and len(word) >= _LEAST_JOINED and word not in _OWN_BIN:
        return word[2:]  # بنعمر: بن عمر
    joined = word[:5] == "عبدال" or (word[:3] == "ابو" and len(word) > _LEAST_JOINED)
    return word[3:] if joined else word


@lru_cache(REMEMBERED)
def stems_of(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of a title's words."""
    apart = (word[1:] if word.startswith("وال") and len(word) > _LONGEST_WALI else word for word in words)
    return frozenset(stem_of(word) for word in apart if len(word) > 2)


@lru_cache(REMEMBERED)
def stem_of(word: str) -> str:
    """A title's word so that الجزائر and الجزائري, كينيا and كيني, رئيس and رئيسة fall together."""
    word = base(word)
    for ending in ("ا", "يه", "ي", "ه"):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            word = word.removesuffix(ending)
    return word


def may_be_title(phrase: Phrase, given: frozenset[str]) -> bool:
    """A name without a title that is definite, or ends so: it may be a title that no list has."""
    return not phrase.role and phrase.name[-1].startswith("ال") and not _opens_with_two(phrase.name, given)


def runs_over(
    name: tuple[str, ...], names: set[tuple[str, ...]], surnames: set[tuple[str, ...]], given: frozenset[str]
) -> bool:
    """Whether a longer name begins with another whole name, or with a surname known from one.

    `given`: a name by which his father is called goes on (معين عبد الملك سعيد).
    """
    if len(name) < 3:
        return False
    whole = any(
        name[:length] in names and name[length] not in PARTICLES and (name[length] not in given or name[length] == ALI)
        for length in range(3 if _opens_with_two(name, given) else 2, len(name))
    )
    goes_on = name[0] in given and (name[1] in given or name[1] in PARTICLES)  # فاطمة بنت محمد is no محمد ولد أحمد
    return whole or (name[:1] in surnames and not goes_on)


def _opens_with_two(name: tuple[str, ...], given: frozenset[str]) -> bool:
    """Whether a given name of two words opens a name: عبد اللطيف, صلاح الدين, أبو بكر, محمد علي before a surname."""
    if len(name) < len(("given", "given", "surname")):
        return False
    led = name[0] in {"عبد", "ابو"} or name[1] in {"الدين", "الله", "الاسلام"}
    return led or (name[0] in given and name[1] in given and name[2].startswith("ال"))
