"""How two phrases go together: a title and a name set off by commas, two names with one office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import INDEFINITE_HEADS
from knowledge.extraction.arabic.phrases.offices import NEXT_OF_KIN, PARTICLES

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase

_LONGEST_NAME: Final = 4
_NAMELESS: Final = frozenset({"مسوول", "متحدث", "ناطق", "دبلوماسي", "قيادي"})


def each_with_office(office: str, first: Phrase, second: Phrase) -> tuple[Phrase, Phrase]:
    """الرئيسان الروسي والتركي: to each his own title, الرئيس الروسي and الرئيس التركي."""
    role = (office, *first.role[1:])
    first = first._replace(role=role, words=first.words if first.name else role)
    role = (office, *(second.role or second.words))
    if second.name:
        return first, second._replace(role=role)
    return first, second._replace(kind="person", gender="m", definite=True, role=role, words=role)


def _telling(name: tuple[str, ...]) -> int:
    """Words of a name, particles not counted."""
    return sum(word not in PARTICLES for word in name)


def _describes(name: tuple[str, ...]) -> bool:
    """Whether two words are what something is called, and nobody's name: "مضللة وكاذبة"."""
    two = len(name) == len(("what", "and what"))
    return two and name[1].startswith("و") and name[0].endswith("ه") and name[1].endswith("ه")


def fits(phrase: Phrase, apposed: Phrase, first: str) -> bool:
    """Whether an apposition adds what the phrase lacks: a name to a title, a title to a name."""
    told = first.startswith("ل") and apposed.words == (first,)  # أخبرت رئيسة الجلسة، لفلان أن
    if told or (first.startswith("ب") and first.endswith(("ات", "يه"))):  # …، بتصريحات قوية
        return False
    if (apposed.number == "p" and phrase.number == "s") or _describes(apposed.name):
        return False
    if apposed.kind == "person" and apposed.role and not apposed.name:
        return phrase.words[0] not in NEXT_OF_KIN and (bool(phrase.name) or phrase.kind == "person")
    if apposed.kind == "person" and apposed.name:
        nameless = phrase.words[0] in INDEFINITE_HEADS or (
            phrase.words[0] in _NAMELESS and "باسم" not in phrase.words and not phrase.definite
        )
        return phrase.kind == "person" and not phrase.name and not nameless and _telling(apposed.name) <= _LONGEST_NAME
    return phrase.kind == "person" and phrase.name_text.startswith("(")
