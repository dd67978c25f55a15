"""Who leads a body, whatever the office is called: the boss of the clinic is its director, главврач больницы too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import Phrases, split_words
from knowledge.language.stems import arabic_forms
from knowledge.language.tables import beginnings, read_forms
from knowledge.names.compounds import part_compounds
from knowledge.names.roles import listed
from knowledge.names.trades import part_elisions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ANY: Final = "any"
"""The rank of a word that says but that somebody leads."""
RANKS_OF_OFFICES: Final = {"head": ANY, "leader": ANY, "president": "chair", "secretary-general": "secretary"}
"""Ranks by the offices of the lexicon of roles."""
BODIES: Final = {"fire-service": "firefighters", "trade-union": "union"}
"""Kinds of bodies by the institutions of the lexicon of roles, where both have one."""
_COACH: Final = "coach"
_CLERK: Final = "clerk"
_SECRETARY: Final = "secretary"
_COMMITTEE: Final = "committee"
_AT_UNIVERSITIES: Final = {"chair", "rector"}
"""What one office goes by in two countries."""
_LONGEST: Final = 5
_SHORTEST: Final = 3
_BODY: Final = "body."
_NAMED: Final = "named."
"""Before the kind of a body that bears a name known to a whole country: IG Metall is a union."""
_LEVEL: Final = "level"
_GROUP, _PARTISAN, _BLOC, _COMPANY = "group", "partisan", "bloc", "company"
"""A word for a group beside a party's tells a bloc in a council, no company: le groupe communiste."""
_SAID: Final = frozenset({_LEVEL, _GROUP, _PARTISAN})
"""Kinds of words that tell neither a rank nor a body and stay among the rest."""
_TAIL: Final = "tail."
"""Before the kind of a body that may end a German word."""
_LEAST_PARTED: Final = 4
"""Letters before and in such an end."""


@dataclass(frozen=True, slots=True)
class Led:
    """What a text tells of who leads what: ranks, kinds of bodies, and the words that are neither.

    `names` are those of bodies whose kinds are known (`named`), normalized; they stand among the rest, too. `is_party`:
    a word for a party's people is told.
    """

    ranks: frozenset[str]
    bodies: frozenset[str]
    rest: tuple[str, ...]
    named: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    is_party: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of bodies, of those that bear a name as well."""
        return self.bodies | self.named


@lru_cache(maxsize=1 << 13)
def read_led(text: str) -> Led:
    """Ranks and bodies among the words of a text.

    >>> led = read_led("главврач городской больницы")
    >>> sorted(led.ranks), sorted(led.bodies), led.rest
    (['director'], ['hospital'], ('городской',))
    """
    words = [part for word in split_words(part_elisions(text)) for part in _part(word)]
    plain = [" ".join(normal_words(word)) for word in words]
    ranks: set[str] = set()
    bodies: set[str] = set()
    rest: list[str] = []
    named: set[str] = set()
    names: set[str] = set()
    said: set[str] = set()
    at = 0
    while at < len(words):
        end, kinds = _longest_at(plain, at)
        for kind in kinds:
            if kind.startswith((_BODY, _TAIL)):
                bodies.add(kind.partition(".")[2])
            elif kind.startswith(_NAMED):
                named.add(kind.removeprefix(_NAMED))
                names.add(" ".join(plain[at:end]))
                rest.extend(words[at:end])
            elif kind in _SAID:
                said.add(kind)
                rest.extend(words[at:end] if kind == kinds[0] else ())
            else:
                rank, _, body = kind.partition("+")
                ranks.add(rank)
                bodies.update((body,) if body else ())
        if not kinds:
            rest.append(words[at])
        at = end
    if _PARTISAN in said and (_GROUP in said or _sits(plain)):
        bodies = bodies - {_COMPANY} | {_BLOC}
        rest = [word for word in rest if _GROUP not in _kinds_of(" ".join(normal_words(word)))]
    return Led(frozenset(ranks), frozenset(bodies), tuple(rest), frozenset(named), frozenset(names), _PARTISAN in said)


def _sits(plain: Sequence[str]) -> bool:
    """Whether a party's people on a council are told: the Conservatives on the county council."""
    return any(_PARTISAN in _kinds_of(word) and after == "on" for word, after in pairwise(plain))


def is_groups_own(asked: str, told: str) -> bool:
    """Whether a role is of a party's group within what is asked for: leader of the Greens on the council."""
    return _BLOC in read_led(told).bodies and not (_BLOC in read_led(asked).bodies or read_led(asked).is_party)


def is_level(word: str) -> bool:
    """Whether a word tells but how far a body's branch reaches: provincial, районный."""
    return _LEVEL in _kinds_of(" ".join(normal_words(word)))


def is_idle(word: str) -> bool:
    """Whether a word of a body's name hardly tells it from another: عام, with an article or without."""
    return " ".join(normal_words(word)).removeprefix("ال") in _idle_words()


@lru_cache(maxsize=1)
def _idle_words() -> frozenset[str]:
    """Words of bodies' names that hardly tell one from another: the general labour union."""
    return frozenset(word for phrase in listed("idle") for word in normal_words(phrase))


def is_rank_of(asked: Led, told: Led) -> bool:
    """Whether an office that is told may be the one asked for: a word for any leader tells none from another."""
    if not asked.ranks.isdisjoint(told.ranks) or asked.ranks | told.ranks == _AT_UNIVERSITIES:
        return True
    if is_clerk(asked) or is_clerk(told):
        return is_clerk(asked) and is_clerk(told)
    return (ANY in asked.ranks and told.ranks != {_COACH}) or (ANY in told.ranks and asked.ranks != {_COACH})


def is_clerk(led: Led) -> bool:
    """Whether a rank is that of a committee's secretary, who does not lead it."""
    return led.ranks == {_CLERK} or (led.ranks == {_SECRETARY} and _COMMITTEE in led.bodies)


def _part(word: str) -> Sequence[str]:
    """A German word parted before the rank or body that it ends in, where the table has it not whole: Klinik|chef."""
    whole = " ".join(normal_words(word)) in _table()
    return (word,) if whole else [part for one in part_compounds([word]) for part in _part_body(one)]


def _part_body(word: str) -> Sequence[str]:
    """A German word parted before what body it is: Piloten|gewerkschaft, Lehrer|verbands."""
    plain = " ".join(normal_words(word))
    parted = len(word) == len(plain) and not _kinds_of(plain)
    ends = range(_LEAST_PARTED, len(plain) - _LEAST_PARTED) if parted else ()
    at = next((at for at in ends if any(kind.startswith(_TAIL) for kind in _table().get(plain[at:], ()))), None)
    return (word,) if at is None else (word[:at], word[at:])


def _longest_at(plain: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    for end in range(min(at + _LONGEST, len(plain)), at, -1):
        if kinds := _kinds_of(" ".join(plain[at:end])):
            return end, kinds
    return at + 1, ()


def _kinds_of(phrase: str) -> tuple[str, ...]:
    """What a phrase or a word of the table says; a German word may end in a rank or a body."""
    table = _table()
    bare = phrase.removesuffix("'s")
    if found := table.get(bare):
        return found
    if bare and "\u0600" <= bare[0] <= "\u06ff":
        first, _, rest = bare.partition(" ")
        forms = (f"{form} {rest}".rstrip() for form in arabic_forms(first))
        return next(filter(None, map(table.get, forms)), ())
    if " " not in bare:
        return next(filter(None, map(table.get, beginnings(bare, _SHORTEST))), ())
    return ()


@lru_cache(maxsize=1)
def load_departments() -> Phrases[str]:
    """Nouns for a part of an administration, whose field tells which: the health department is health."""
    return Phrases((phrase, "department") for phrase in listed("department"))


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[str, ...]]:
    """Normalized form -> what it says; a beginning keeps its `*`."""
    found: dict[str, tuple[str, ...]] = {}
    for form, kind in read_forms("names/ranks.txt"):
        found[form] = (*found.get(form, ()), kind)
    return found
