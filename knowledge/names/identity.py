"""Whether a name in an article, maybe in another script, is that of a speaker already known.

Strict: two people made one lose their words to each other; what is united or kept apart wrongly is mended by hand
(`Store.decide`) and kept as data. A whole name is the same person's when every token answers the
other's, in order, and no role speaks against it. A lone surname is, when one speaker alone bears it. An institution is,
when both names read as the same role.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.names.alignment import liken
from knowledge.names.costs import script_of
from knowledge.names.folding import graphemes, split_name
from knowledge.names.roles import load_plain_bodies
from knowledge.names.scoring import bare_name
from knowledge.names.trades import find_trade

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from knowledge.names.matching import NameIndex
    from knowledge.names.roles import Role, RoleLexicon
    from knowledge.names.words import NameWords

_CANDIDATES: Final = 8
_SAME_SCRIPT: Final = 92.0
"""How alike two tokens of one script must be: Karami and Karimi are two."""
_OTHER_SCRIPT: Final = 66.0
"""How alike any token must be across scripts, which write fewer vowels and other consonants."""
_OTHER_SCRIPT_MEAN: Final = 77.0
_WITH_MIDDLE: Final = 3
"""Tokens of a name that has a middle one."""
_LONE: Final = 90.0
"""How alike a lone surname must be across scripts."""

_ALIKE_TOWNS: Final = 70.0
"""Towns less alike than this are two; Kyiv and Kiev are one."""
_LOCAL: Final = frozenset({"mayor", "governor"})
_OF_MANY: Final = frozenset({"EU", "UN"})
"""Territories of which whoever bears an office of a country may bear one too."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a name is, None for somebody new, and why."""

    speaker_id: int | None
    reasons: tuple[str, ...] = ()


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
    return find_identity(name, role, index, lexicon).speaker_id


def find_identity(name: str, role: str | None, index: NameIndex, lexicon: RoleLexicon) -> Identity:
    """Like identify, with the reasons."""
    institution = read_institution(name, lexicon)
    if institution:
        return _find_institution(name, institution, index, lexicon)
    if any(span.role.office for span in lexicon.find(split_words(name))):
        return Identity(None, (f"{name}: an office, and whoever holds it changes",))
    if name in (name.lower(), name.upper()) and find_trade(name) is not None:
        return Identity(None, (f"{name}: some people of a trade, others in every article",))
    told = lexicon.read(role) if role else None
    kind = _is_kind(name, index.words, lexicon)
    borne = _bears_kind if kind else _is_borne
    same = [speaker_id for speaker_id in _candidates(name, index) if borne(name, speaker_id, index, lexicon)]
    fitting = [speaker_id for speaker_id in same if not _contradicts(told, index.roles_of(speaker_id))]
    agreeing = [speaker_id for speaker_id in fitting if told in index.roles_of(speaker_id)]
    if len(agreeing) == 1:
        return Identity(agreeing[0], (f"{name}: the name and the role {told} agree",))
    if len(fitting) == 1 and (len(same) == 1 or not _is_lone(name, index.words)):
        return Identity(fitting[0], (f"{name}: the only one of that name",))
    return Identity(None, (f"{name}: {len(same)} of that name, {len(fitting)} whom no role speaks against",))


def explain_same(name: str, known: str, words: NameWords, lexicon: RoleLexicon) -> str:
    """Why one speaker is called both."""
    institution = read_institution(name, lexicon)
    if institution and institution == read_institution(known, lexicon):
        return f"one institution, {institution}"
    if not _is_same(name, known, words):
        return "called so in an article"
    if _is_lone(name, words) or _is_lone(known, words):
        return "the surname, borne by one alone"
    script = "one script" if _share_script(_telling(name, words), _telling(known, words)) else "two scripts"
    return f"the same token by token, in {script}"


def find_namesakes(speaker_id: int, index: NameIndex) -> dict[int, str]:
    """Speakers whose surname is the same, but who were kept apart, and why."""
    name, *_ = index.names_of(speaker_id) or ("",)
    others = [other for other in _candidates(name, index) if other != speaker_id]
    found = ((other, _explain_apart(name, speaker_id, other, index)) for other in others)
    return {other: why for other, why in found if why}


def _explain_apart(name: str, speaker_id: int, other: int, index: NameIndex) -> str | None:
    known, *_ = index.names_of(other) or ("",)
    here, there = _telling(name, index.words), _telling(known, index.words)
    if not here or not there or not _is_same_surname(here, there):
        return None
    roles, others = index.roles_of(speaker_id), index.roles_of(other)
    if all(_contradicts(role, others) for role in roles if role.territory) and any(role.territory for role in roles):
        return f"roles of another country, {_listed(roles)} and {_listed(others)}"
    if len(here) == 1 or len(there) == 1:
        return "a surname alone that more than one bear"
    if not _is_same(name, known, index.words):
        return "another first name or initial"
    return "kept apart where they were named"


def _listed(roles: Iterable[Role]) -> str:
    return ", ".join(str(role) for role in roles)


def _candidates(name: str, index: NameIndex) -> dict[int, None]:
    """Speakers of like names, and those of whom articles so far gave the surname alone."""
    tokens = _telling(name, index.words)
    found = [*index.match(name, _CANDIDATES), *(index.match(tokens[-1], _CANDIDATES) if len(tokens) > 1 else ())]
    return dict.fromkeys(match.speaker_id for match in found)


def _is_borne(name: str, speaker_id: int, index: NameIndex, lexicon: RoleLexicon) -> bool:
    """Whether a speaker bears that name; a surname kept as an alias does not make him bear another whole name."""
    known, *aliases = index.names_of(speaker_id) or ("",)
    own = (known, *(alias for alias in aliases if not _is_lone(alias, index.words)))
    return any(_is_same(name, one, index.words) and not _is_kind(one, index.words, lexicon) for one in own)


def _is_kind(name: str, words: NameWords, lexicon: RoleLexicon) -> bool:
    """Whether one word tells but what a speaker is, the police, la société: it is the surname of no Essex Police."""
    telling = _telling(name, words)
    if len(telling) != 1:
        return False
    role = lexicon.read(name)
    if role is not None and role.institution and not (role.office or role.territory):
        return True
    return (name == name.lower() != name.upper()) or any(map(load_plain_bodies().knows, name.split()))


def _bears_kind(name: str, speaker_id: int, index: NameIndex, lexicon: RoleLexicon) -> bool:
    """Whether a speaker is called by that word in every article so far, and by no name beside it."""
    known = index.names_of(speaker_id) or ("",)
    telling = _telling(name, index.words)
    return all(_is_kind(one, index.words, lexicon) and _telling(one, index.words) == telling for one in known)


def _find_institution(name: str, institution: Role, index: NameIndex, lexicon: RoleLexicon) -> Identity:
    for match in index.match_role(name):
        if read_institution(match.matched, lexicon) == institution:
            return Identity(match.speaker_id, (f"{name}: {institution}",))
    return Identity(None, (f"{name}: {institution}, not known",))


def _is_lone(name: str, words: NameWords) -> bool:
    return len(_telling(name, words)) == 1


def _telling(name: str, words: NameWords) -> list[str]:
    return [token for token in bare_name(split_name(name), words) if token not in words.particles]


def _is_same(name: str, known: str, words: NameWords) -> bool:
    one, other = _telling(name, words), _telling(known, words)
    if not one or not other:
        return False
    if len(one) == 1 or len(other) == 1:
        return _is_same_surname(one, other)
    if _share_script(one, other) and _part_initials(one, other):
        return False
    if len(one) != len(other):
        one, other = [one[0], one[-1]], [other[0], other[-1]]
    likeness = [liken(left, right) for left, right in zip(one, other, strict=True)]
    if _share_script(one, other):
        return min(likeness) >= _SAME_SCRIPT
    return min(likeness) >= _OTHER_SCRIPT and sum(likeness) / len(likeness) >= _OTHER_SCRIPT_MEAN


def _part_initials(one: list[str], other: list[str]) -> bool:
    """Whether the first middle names, one of them an initial, begin otherwise: George W. and George H. W. Bush."""
    if min(len(one), len(other)) < _WITH_MIDDLE or min(len(one[1]), len(other[1])) > 1:
        return False
    return one[1][0] != other[1][0]


def _is_same_surname(one: list[str], other: list[str]) -> bool:
    least = _SAME_SCRIPT if _share_script(one, other) else _LONE
    return liken(one[-1], other[-1]) >= least


def _share_script(one: list[str], other: list[str]) -> bool:
    return script_of(graphemes(one[-1])) == script_of(graphemes(other[-1]))


def forbids(title: str, titles: Collection[str], lexicon: RoleLexicon) -> bool:
    """Whether a title cannot be of whom these are: the same office of other countries, a mayor of other towns."""
    if title in titles:
        return False
    told = lexicon.read(title)
    known = [role for one in titles if (role := lexicon.read(one))]
    if told and told.office and told.territory and told.territory not in _OF_MANY:
        same = {role.territory for role in known if (role.office, role.institution) == (told.office, told.institution)}
        if same and not same & {None, *_OF_MANY}:
            return all(role.territory != told.territory for role in known)
    towns = [town for one in titles if (town := _read_seat(one, lexicon))]
    seat = _read_seat(title, lexicon)
    return bool(seat and towns and all(_are_elsewhere(seat, town) for town in towns))


def _read_seat(title: str, lexicon: RoleLexicon) -> tuple[str, list[str]] | None:
    """A local office and the capitalised words behind it: mayor, of Lyon. Abbreviations tell no place."""
    words = split_words(title)
    spans = lexicon.find(words)
    if len(spans) != 1 or spans[0].role.office not in _LOCAL or spans[0].role.territory:
        return None
    place = [word for word in words[spans[0].end :] if not lexicon.skips(word)]
    names = all(word[:1].isupper() and not word.isupper() for word in place)
    return (spans[0].role.office, place) if place and names else None


def _are_elsewhere(one: tuple[str, list[str]], other: tuple[str, list[str]]) -> bool:
    """Whether two seats of one office share no word, in one script: across scripts towns are not compared."""
    (office, here), (known, there) = one, other
    if office != known or not _share_script(here, there):
        return False
    return all(liken(left.casefold(), right.casefold()) < _ALIKE_TOWNS for left in here for right in there)


def _contradicts(told: Role | None, known: Iterable[Role]) -> bool:
    """Whether a title speaks of another country than all that are known of the speaker."""
    territories = {role.territory for role in known if role.territory}
    return bool(told and told.territory and territories and told.territory not in territories)
