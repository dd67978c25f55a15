"""Whether a name in an article is a speaker already known, perhaps in another script: strict when in doubt.

One person is one speaker across articles and scripts; two people of one surname are two. What is united wrongly or kept
apart wrongly is mended by hand (`merge_speakers`, `split_speaker`) and kept as data.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from knowledge.names.decisions import decide
from knowledge.names.folding import split_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.names.matching import NameIndex, NameMatch
    from knowledge.names.roles import Role, RoleLexicon

SAME_SCRIPT: Final = 96.0
"""Whole names in one script are one person's from here: spelling variants, no more."""
OTHER_SCRIPT: Final = 90.0
"""Whole names in two scripts: vowels are written in one and not in the other."""
LONE: Final = 94.0
"""A surname alone is its only bearer's from here."""


def unite_institutions(names: Iterable[str], lexicon: RoleLexicon) -> dict[str, str]:
    """Names of one institution in one article, each to the longest of them; other names to themselves."""
    names = list(dict.fromkeys(names))
    institutions = {name: role for name in names if (role := read_institution(name, lexicon))}
    fullest: dict[Role, str] = {}
    for name, role in institutions.items():
        fullest[role] = max(fullest.get(role, ""), name, key=len)
    return {name: fullest[institutions[name]] if name in institutions else name for name in names}


def read_institution(name: str, lexicon: RoleLexicon) -> Role | None:
    """The institution of a territory that a name is; the government of nowhere in particular is none."""
    role = lexicon.read(name)
    return role if role and role.institution and role.territory and not role.office else None


def identify(name: str, role: str | None, index: NameIndex, lexicon: RoleLexicon) -> int | None:
    """The id of the speaker that a name in an article is, None for somebody new. `role` is the title beside it."""
    institution = read_institution(name, lexicon)
    if institution:
        return _find_institution(name, institution, index, lexicon)
    told = lexicon.read(role) if role else None
    for matches in (index.match(name, 5), _known_by_surname(name, index)):
        if matches and _is_same(name, matches) and not _contradicts(told, index.roles_of(matches[0].speaker_id)):
            return matches[0].speaker_id
    return None


def _known_by_surname(name: str, index: NameIndex) -> tuple[NameMatch, ...]:
    """Speakers of whom articles so far gave nothing but this name's last token."""
    tokens = split_name(name)
    found = index.match(tokens[-1], 5) if len(tokens) > 1 else ()
    return found if found and _is_lone(found[0].matched) else ()


def _is_same(name: str, matches: tuple[NameMatch, ...]) -> bool:
    lone = _is_lone(name) or _is_lone(matches[0].matched)
    return _is_only_bearer(matches) if lone else _is_same_name(name, matches)


def _find_institution(name: str, institution: Role, index: NameIndex, lexicon: RoleLexicon) -> int | None:
    for match in index.match_role(name):
        if read_institution(match.matched, lexicon) == institution:
            return match.speaker_id
    return None


def _is_same_name(name: str, matches: tuple[NameMatch, ...]) -> bool:
    if len(split_name(name)) != len(split_name(matches[0].matched)):
        return False
    needed = SAME_SCRIPT if script(name) == script(matches[0].matched) else OTHER_SCRIPT
    return matches[0].score >= needed and decide(matches) == "accept"


def _is_only_bearer(matches: tuple[NameMatch, ...]) -> bool:
    return matches[0].score >= LONE and decide(matches) == "accept"


def _is_lone(name: str) -> bool:
    return len(split_name(name)) == 1


def _contradicts(role: Role | None, known: Iterable[Role]) -> bool:
    """Whether a title speaks of another country than all that are known of the speaker."""
    territories = {one.territory for one in known if one.territory}
    return bool(role and role.territory and territories and role.territory not in territories)


def script(text: str) -> str:
    """The script of the first letter, as Unicode names it.

    >>> script("Путин"), script("Putin"), script("بوتين")
    ('CYRILLIC', 'LATIN', 'ARABIC')
    """
    letter = next((character for character in text if character.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0]
