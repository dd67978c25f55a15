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

_PLAYERS: Final = frozenset("نجم نجمه هداف هدافه قايد لاعب لاعبه مهاجم مهاجمه مدافع حارس".split())  # noqa: SIM905
_STARS: Final = frozenset({"نجم", "نجمه", "بطل", "بطله", "صاحب", "صاحبه"})
"""Whoever stars in a work is the artist told of; its director may be another."""
_ARTISTS: Final = frozenset({"نجم", "نجمه", "ممثل", "ممثله", "فنان", "فنانه", "مطرب", "مطربه", "مغني", "مغنيه"})
"""With the article: whoever is told of."""
_PLAYING: Final = frozenset(map(stem_of, _PLAYERS))
"""What players are called by, one after the other."""


def find_player(phrase: Phrase, persons: Sequence[Person]) -> Person | None:
    """The one player of the team that a title names: نجم النصر is قائد النصر السعودي; else the only one named."""
    if base(phrase.words[0]) not in _PLAYERS:
        return None
    team = stems_of(phrase.words[1:])
    players = [one for one in persons[:MOST] if team <= one.roles and not _PLAYING.isdisjoint(one.roles)]
    players = players or (list(persons) if len(persons) == 1 else [])
    return players[0] if len(players) == 1 and agrees(players[0], phrase.gender, "s") else None


def is_star(phrase: Phrase) -> bool:
    """Whether a title calls an artist by a work, or as an artist: نجم مسلسل كذا, الفنانة."""
    works = not WORKS.isdisjoint(phrase.words[1:2]) or "".join(phrase.words[1:2])[:1].isascii()
    return (phrase.words[0] in _STARS and works) or phrase.words[0][2:] in _ARTISTS
