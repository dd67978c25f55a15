"""Who bears a role: speakers by office and institution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.names.covering import covers
from knowledge.names.posts import read_posts
from knowledge.names.roles import BY_FIELD, HEADS, LEADERS, Role, RoleLexicon, RoleSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FOR_ITS_SPOKESPERSON: Final = 85.0
"""An institution was asked for and somebody who speaks for it is known."""
_FOR_ITS_HEAD: Final = 82.0
"""The same, and who leads it or a part of it."""
_FORCES: Final = frozenset({"army", "central-bank", "coast-guard", "fire-service", "police"})
"""Institutions whose words are their officers'."""
_OFFICERS: Final = HEADS | {"captain", "commander"}


class RoleBearers:
    """Roles read out of names and titles, and the speakers who bear them; without a lexicon nobody bears any."""

    def __init__(self, lexicon: RoleLexicon | None = None) -> None:
        self._lexicon = lexicon
        self._roles: dict[int, list[Role]] = {}
        self._by_part: dict[str, set[int]] = {}

    def add(self, speaker_id: int, phrases: Iterable[str]) -> None:
        """Read the roles that a speaker's name and titles tell."""
        for phrase in phrases:
            for role in self._read_posts(phrase):
                if role not in self._roles.setdefault(speaker_id, []):
                    self._roles[speaker_id].append(role)
                    for part in (role.institution, role.office):
                        self._by_part.setdefault(part or "", set()).add(speaker_id)

    def remove(self, speaker_id: int) -> None:
        """Forget a speaker; one without roles is no error."""
        for role in self._roles.pop(speaker_id, ()):
            for part in (role.institution, role.office):
                self._by_part[part or ""].discard(speaker_id)

    def roles_of(self, speaker_id: int) -> tuple[Role, ...]:
        """What is known of a speaker's offices and institutions."""
        return tuple(self._roles.get(speaker_id, ()))

    def is_of(self, speaker_id: int, body: Role) -> bool:
        """Whether a speaker's office or self is of that institution."""
        return any(role.institution == body.institution for role in self.roles_of(speaker_id))

    def read(self, phrase: str) -> Role | None:
        """The role that a whole phrase names, if there is a lexicon and the phrase is one."""
        return self._lexicon.read(phrase) if self._lexicon is not None and self._may_be_role(phrase) else None

    def _read_posts(self, phrase: str) -> tuple[Role, ...]:
        """The offices of a title, and the further fields of a minister: وزير الاقتصاد والمالية."""
        if self._lexicon is None or not self._may_be_role(phrase):
            return ()
        posts = read_posts(phrase, self._lexicon)
        speaks = len(posts) > 1 and posts[-1].office == "spokesperson"  # as one it would be the first office's body
        return posts if speaks else tuple(dict.fromkeys((*posts, *self._lexicon.read_all(phrase))))

    def _may_be_role(self, phrase: str) -> bool:
        return self._lexicon is not None and any(self._lexicon.knows(word) for word in split_words(phrase))

    def find(self, words: Sequence[str]) -> list[RoleSpan]:
        """Roles among words as written."""
        return self._lexicon.find(words) if self._lexicon else []

    def joining(self, words: Sequence[str], office: RoleSpan) -> str:
        """The word for "of" right behind an office: what follows is what it is of, not its holder's name."""
        if self._lexicon is None or office.end >= len(words) - 1:
            return ""
        opens = all(map(self._lexicon.skips, words[: office.start]))
        behind = words[office.end]
        return behind.casefold() if opens and self._lexicon.skips(behind) else ""

    def leads_on(self, words: Sequence[str], office: RoleSpan) -> bool:
        """Whether the word behind an Arabic office can only be what it is of: رئيس الهلال, for a name الرئيس فلان."""
        bare = office.role.office is not None and office.role.institution is None and office.role.territory is None
        last = words[office.end - 1]
        return bare and office.end < len(words) and find_script(last) == "arabic" and not last.startswith("ال")

    def bear(self, asked: Role) -> list[tuple[int, float]]:
        """Speakers whose role answers one asked for, and how well, 0 to 100."""
        speakers = self._by_part.get(asked.office or asked.institution or "", set()) | self._of_kind(asked)
        found = ((each, max(_weigh(asked, role) for role in self._roles[each])) for each in speakers)
        return [(speaker_id, value) for speaker_id, value in found if value]

    def bears(self, speaker_id: int, role: Role) -> bool:
        """Whether a speaker is known to bear a role."""
        return any(covers(role, known) for known in self._roles.get(speaker_id, ()))

    def of_territory(self, code: str) -> list[int]:
        """Speakers who bear a role of a territory (an ISO 3166 code)."""
        return [
            speaker_id for speaker_id, roles in self._roles.items() if any(role.territory == code for role in roles)
        ]

    def _of_kind(self, asked: Role) -> set[int]:
        if asked.institution and asked.office in HEADS:
            return self._by_part.get(asked.institution, set())
        if asked.office is None and asked.institution == "ministry":
            return set().union(*(ids for body, ids in self._by_part.items() if body.endswith("-ministry")))
        if asked.office == "head":
            return self._by_part.get("secretary-general", set())
        if asked.office == "leader":
            return set().union(*(self._by_part.get(office, set()) for office in LEADERS))
        if asked.office == "minister" or asked.office in BY_FIELD:
            return set().union(*(ids for office, ids in self._by_part.items() if asked.office in office))
        return set()


def _weigh(asked: Role, known: Role) -> float:
    """An institution stands for itself first; asked for, it also offers who speaks for it."""
    if asked.office is None and known.office == "spokesperson":
        spoken_for = Role(None, known.institution, known.territory, known.modifier)
        return _FOR_ITS_SPOKESPERSON if covers(asked, spoken_for) else 0.0
    if asked.office is None and asked.institution in _FORCES and known.office in _OFFICERS:
        led = Role(None, known.institution, known.territory, known.modifier)
        return _FOR_ITS_HEAD if covers(asked, led) else 0.0
    return covers(asked, known)
