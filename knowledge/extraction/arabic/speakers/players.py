"""Who plays for a team or trains it: called by one title after the other (نجم النصر, هداف الدوري, مدرب الفريق)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import WORKS
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.speakers.bearers import MOST
from knowledge.extraction.arabic.speakers.persons import agrees, stem_of, stems_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.speakers.persons import Person

_PLAYERS: Final = frozenset(
    "نجم نجمه هداف هدافه قايد لاعب لاعبه مهاجم مهاجمه مدافع مدافعه حارس حارسه ظهير جناح صانع".split()  # noqa: SIM905
)
_COACHES: Final = frozenset({"مدرب", "المدرب", "مدير", "المدير", "ناخب", "الناخب"})
"""With what a coach's titles begin."""
OF_TEAMS: Final = _COACHES | _PLAYERS | {f"ال{word}" for word in _PLAYERS}
"""With what a title begins that may be of a team."""
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
_OFF_THE_FIELD: Final = stems_of(("مدرب", "ناخب", "مدير", "رييس", "حكم", "وزير"))
_ANY_TEAM: Final = stems_of(
    ("فريق", "نادي", "منتخب", "وطني", "اول", "كره", "لكره", "قدم", "رياضي", "كروي", "جديد", "جديده", "حالي", "حاليه")
)
"""What tells no team from another: مدرب الفريق, قائد المنتخب الوطني الأول لكرة القدم."""
_COACH, _ELECTOR, _DIRECTOR = map(stem_of, ("مدرب", "ناخب", "مدير"))
_TECHNICAL: Final = stem_of("فني")
_OURS: Final = ("منتخبنا", "لمنتخبنا", "فريقنا", "لفريقنا")
_NOT_IN_CHARGE: Final = stems_of(("مساعد", "سابق", "اسبق", "حراس", "لياقه"))
"""By which a coach is told from who leads the team."""
_COACHING: Final = frozenset({_COACH, _ELECTOR, _DIRECTOR, _TECHNICAL})


def find_of_team(
    phrase: Phrase, persons: Sequence[Person], spoke: Sequence[Person], known: Vocabulary
) -> Person | None:
    """Who plays for a team or trains it that a title tells of in other words, or not at all."""
    words = phrase.words
    if words[0] in _COACHES:
        return _find_coach(phrase, persons, spoke, known.teams)
    placed = phrase.definite or words[-1] in known.places  # نجم أهلي جدة
    placed = placed or (words[1:] != () and base(words[1]) in known.teams)  # قائد نسور قرطاج
    return _find_player(phrase, persons, known.teams) if placed else None


def _find_player(phrase: Phrase, persons: Sequence[Person], teams: Collection[str]) -> Person | None:
    """The one player of the team that a title names: نجم النصر is قائد النصر السعودي; else the only one named."""
    head = base(phrase.words[0])
    if head not in _PLAYERS or (len(phrase.words) == 1 and head == "قايد"):
        return None
    team = _told_team(phrase.words[1:], teams) - _OF_PLACES
    other = frozenset[str]().union(*(kind for kind in _PLACES if stem_of(head) not in kind))
    other = other if any(stem_of(head) in kind for kind in _PLACES) else frozenset()
    able = [one for one in persons[:MOST] if other.isdisjoint(one.heads)]
    players = [one for one in able if team <= one.roles and not _PLAYING.isdisjoint(one.roles)]
    if not players and len(persons) == 1 and len(phrase.words) > 1:
        players = [one for one in able if _OFF_THE_FIELD.isdisjoint(one.heads)]
    return players[0] if len(players) == 1 and agrees(players[0], phrase.gender, "s") else None


def _told_team(words: Sequence[str], teams: Collection[str]) -> frozenset[str]:
    """What of a title tells one team from another, a byname not: {ترجي} of فريق الترجي الرياضي, nothing of الفراعنة."""
    if any(base(f"ا{word[1:]}" if word[:2] == "لل" else word) in teams or word[1:] in teams for word in words[:2]):
        return frozenset()
    plain = (word.removesuffix("نا") if word.startswith(_OURS) else without_pronoun(word) for word in words)
    led = (word[1:] if word[:1] == "ل" and stem_of(word[1:]) in _ANY_TEAM else word for word in plain)
    return stems_of(tuple(led)) - _ANY_TEAM


def _find_coach(
    phrase: Phrase, persons: Sequence[Person], spoke: Sequence[Person], teams: Collection[str]
) -> Person | None:
    """The one coach named whose team a title tells in other words or not at all: المدير الفني للترجي, مدرب الفريق."""
    words = phrase.role or phrase.words
    head = stem_of(words[0])
    directs = head == _DIRECTOR and [stem_of(word) for word in words[1:2]] == [_TECHNICAL]
    if head not in {_COACH, _ELECTOR} and not directs:
        return None
    team = _told_team(words[1 + directs :], teams)
    coaches = [one for one in persons[:MOST] if _coaches(one) and agrees(one, phrase.gender, "s")]
    if team:
        coaches = [one for one in coaches if _trains(one, team)]
    elif spoke and spoke[-1] not in persons and not _COACHING.isdisjoint(spoke[-1].heads):
        return None  # who has no name and spoke last
    elif spoke and spoke[-1] in coaches:
        return spoke[-1]
    return coaches[0] if len(coaches) == 1 else None


def _coaches(person: Person) -> bool:
    """Whether somebody is told as who leads a team on the field."""
    directs = _DIRECTOR in person.heads and _TECHNICAL in person.roles
    leads = directs or _COACH in person.heads or _ELECTOR in person.heads
    return leads and _NOT_IN_CHARGE.isdisjoint(person.roles)


def _trains(person: Person, team: frozenset[str]) -> bool:
    """Whether all that is told of a team is told of a coach's, or all that is told of his."""
    behind = stems_of(tuple(map(base, (person.role_text or "").split()[1:])))
    own = person.roles - _COACHING - _ANY_TEAM - person.lands
    others = (person.lands & behind) - team
    return team <= person.roles or (bool(own) and own <= team and not others)


def find_creator(spoke: Sequence[Person], gender: str, persons: Sequence[Person]) -> Person | None:
    """Who spoke last of those told as artists, else the only one named, else whoever spoke last."""
    able = [one for one in spoke if one.kind == "person" and agrees(one, gender, "s")]
    artists = [one for one in able if not CREATORS.isdisjoint(one.heads)]
    if artists:
        return artists[-1]
    named = [one for one in persons[:MOST] if agrees(one, gender, "s") and not CREATORS.isdisjoint(one.heads)]
    return named[0] if len(named) == 1 else able[-1] if able else None


def is_star(phrase: Phrase) -> bool:
    """Whether a title calls an artist by a work, or as an artist: نجم مسلسل كذا, الفنانة."""
    works = not WORKS.isdisjoint(phrase.words[1:2]) or "".join(phrase.words[1:2])[:1].isascii()
    return (phrase.words[0] in STARS and works) or phrase.words[0][2:] in _ARTISTS
