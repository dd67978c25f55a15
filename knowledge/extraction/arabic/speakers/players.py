"""Who plays for a team: players are called by one title after the other (نجم النصر, هداف الدوري, قائد الفريق)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import WORKS
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.bearers import MOST
from knowledge.extraction.arabic.speakers.persons import agrees, stem_of, stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.speakers.persons import Person

_PLAYERS: Final = frozenset(
    "نجم نجمه هداف هدافه قايد لاعب لاعبه مهاجم مهاجمه مدافع مدافعه حارس حارسه ظهير جناح صانع".split()  # noqa: SIM905
)
STARS: Final = frozenset({"نجم", "نجمه", "بطل", "بطله", "صاحب", "صاحبه"})
"""Whoever stars in a work is the artist told of; its director may be another."""
_ARTISTS: Final = frozenset({"نجم", "نجمه", "ممثل", "ممثله", "فنان", "فنانه", "مطرب", "مطربه", "مغني", "مغنيه"})
"""With the article: whoever is told of."""
CREATORS: Final = stems_of(
    ("نجم", "ممثل", "فنان", "مطرب", "مغني", "مغنيه", "مخرج", "روايي", "كاتب", "شاعر", "ملحن", "مولف")
)
"""Whose work it may be: صاحب رواية كذا."""
_PLAYING: Final = frozenset(map(stem_of, _PLAYERS))
"""What players are called by, one after the other."""
_PLACES: Final = (
    stems_of(("حارس", "حارسه")),
    stems_of(("مدافع", "مدافعه", "ظهير")),
    stems_of(("مهاجم", "مهاجمه", "هداف", "هدافه", "جناح")),
)
"""Kinds of places on the field: who plays in one is nobody who plays in another."""
_OF_PLACES: Final = stems_of(("ايمن", "ايسر", "مرمي", "وسط", "خط", "دفاع", "هجوم", "العاب"))
"""What tells a place on the field, and no team: ظهير أيمن الهلال, حارس مرمى الرجاء."""


def find_player(phrase: Phrase, persons: Sequence[Person]) -> Person | None:
    """The one player of the team that a title names: نجم النصر is قائد النصر السعودي; else the only one named."""
    head = base(phrase.words[0])
    if head not in _PLAYERS or (len(phrase.words) == 1 and head == "قايد"):
        return None
    team = stems_of(phrase.words[1:]) - _OF_PLACES
    other = frozenset[str]().union(*(kind for kind in _PLACES if stem_of(head) not in kind))
    other = other if any(stem_of(head) in kind for kind in _PLACES) else frozenset()
    able = [one for one in persons[:MOST] if other.isdisjoint(one.heads)]
    players = [one for one in able if team <= one.roles and not _PLAYING.isdisjoint(one.roles)]
    players = players or (able if len(persons) == 1 and len(phrase.words) > 1 else [])
    return players[0] if len(players) == 1 and agrees(players[0], phrase.gender, "s") else None


def find_creator(spoke: Sequence[Person], gender: str) -> Person | None:
    """Who spoke last of those told as artists, else whoever did."""
    able = [one for one in spoke if one.kind == "person" and agrees(one, gender, "s")]
    artists = (one for one in reversed(able) if not CREATORS.isdisjoint(one.heads))
    return next(artists, able[-1] if able else None)


def is_star(phrase: Phrase) -> bool:
    """Whether a title calls an artist by a work, or as an artist: نجم مسلسل كذا, الفنانة."""
    works = not WORKS.isdisjoint(phrase.words[1:2]) or "".join(phrase.words[1:2])[:1].isascii()
    return (phrase.words[0] in STARS and works) or phrase.words[0][2:] in _ARTISTS
