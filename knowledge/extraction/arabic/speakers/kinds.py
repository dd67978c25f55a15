"""Who holds an office told only by what kind of thing it is of: رئيس الرجاء, then رئيس النادي; مخرج العمل."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import WORKS
from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.persons import stem_of, stems_of

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.speakers.bearers import Bearers
    from knowledge.extraction.arabic.speakers.persons import Person

_KINDS: Final = frozenset("نادي فريق شركه مجموعه موسسه بنك مصرف منصه موقع قناه مهرجان".split())  # noqa: SIM905
"""What papers call again by its kind, and name without it before."""
_ALIKE: Final = (stems_of(("نادي", "فريق")), stems_of(("شركه", "مجموعه", "موسسه")), stems_of(("بنك", "مصرف")))
_WORK: Final = "عمل"
"""What any film, play or series is called."""
_BOARD: Final = stems_of(("مجلس", "اداره"))
_OF_BOARDS: Final = frozenset({"مجلس", "اداره"})
_LEAST: Final = 2


_DEFENCE: Final = frozenset({("الدفاع",), ("محامي", "الدفاع"), ("دفاع", "المتهم"), ("محامي", "المتهم")})
"""Whoever speaks for the accused."""
_ACCUSING: Final = stems_of(("ضحيه", "ضحايا", "مجني", "مدعي", "شاكي", "مدني", "اسره", "عايله", "ورثه"))
"""Whose lawyer is not his."""
_LAWYER: Final = stem_of("محامي")
OF_A_KIND: Final = frozenset(f"{led}{word}" for word in (*_KINDS, _WORK, *WORKS) for led in ("ال", "لل")) | {
    "الدفاع",
    "المتهم",
}
"""With what a title ends that tells only of what kind of thing it is, or who is defended."""


def find_head(phrase: Phrase, people: Bearers) -> Person | None:
    """The one bearer of an office of something with a name, where it is told by its kind alone."""
    if phrase.words in _DEFENCE:
        lawyers = people.by_role.get(_LAWYER, ())
        defending = [one for one in lawyers if _LAWYER in one.heads and _ACCUSING.isdisjoint(one.roles)]
        return defending[0] if len(defending) == 1 else None
    role = phrase.role
    kind = _kind_of(role[-1]) if len(role) >= _LEAST else ""
    if kind not in _KINDS and kind != _WORK and kind not in WORKS:
        return None
    office = stems_of(role[:-1])
    bearers = people.bearing(office, role[0], phrase.gender)
    if len(bearers) != 1:
        return None
    named = bearers[0].roles - office - bearers[0].lands - _BOARD
    of_works = not named.isdisjoint(map(stem_of, WORKS))
    if kind not in _KINDS:
        return bearers[0] if of_works and (kind == _WORK or stem_of(kind) in named) else None
    stem = stem_of(kind)
    same = {stem}.union(*(alike for alike in _ALIKE if stem in alike))
    whole = bool(named) or len(office) >= _LEAST  # الرئيس التنفيذي لأرامكو
    other = any(stem_of(word) not in same for word in _bodies_in(bearers[0], people))
    return bearers[0] if whole and not (other or of_works) else None


def _bodies_in(person: Person, people: Bearers) -> list[str]:
    """Kinds of bodies, no names of any, that somebody's title tells behind its head: حزب of رئيس حزب الأمل."""
    bodies, roles = people.vocabulary.institutions, people.vocabulary.roles
    behind = fold(person.role_text or "").split()[1:]
    words = [word for word in map(base, map(people.alone, behind)) if word not in _OF_BOARDS]
    return [word for word in words if word in roles or "name" not in bodies.get(word, ("name",))]


def _kind_of(word: str) -> str:
    """A definite noun without its article: النادي, للشركة; nothing of another."""
    word = f"ا{word[1:]}" if word[:2] == "لل" else word
    return base(word) if word[:2] == "ال" else ""
