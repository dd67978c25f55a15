"""What a body, office or people may be called by alone, compared across languages: the council, la mairie, мэрия."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.language.tables import beginnings, read_forms
from knowledge.names.compounds import part_compounds
from knowledge.names.ranks import BODIES, read_led
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.trades import find_trade, part_elisions
from knowledge.questions.markers import silent_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SPEAKING: Final = "spokesperson"
_ARAB_MAYOR: Final = frozenset({"municipality", "president"})
"""What tells a mayor in Arabic, elsewhere a council's president, who is none."""
_LED_ALONE: Final = frozenset({"hospital", "school"})
"""Bodies whose head may be told without them: главврач, the principal."""
_LONGEST: Final = 4
_SHORTEST: Final = 3
_INSTITUTIONS: Final = BODIES | {"administration": "municipality"}
"""Kinds by the institutions of the lexicon of roles, where both have one."""
_ARTICLES: Final = frozenset({"l", "d", "un", "une", "uno", "una", "ein", "eine", "einer", "some", "des", "several"})


@dataclass(frozen=True, slots=True)
class Kind:
    """The offices and kinds of bodies that a text tells, and its words that tell neither.

    A land stands among the kinds as `@FR`, how an office is held as `!deputy`.
    """

    kinds: frozenset[str]
    rest: tuple[str, ...]

    @property
    def is_alone(self) -> bool:
        """Whether neither a land nor anything else is told beside the kind: the council, of a town its text tells."""
        return bool(self.kinds) and not self.rest and not any(kind[0] == "@" for kind in self.kinds)


@lru_cache(maxsize=1 << 13)
def read_kind(text: str) -> Kind:
    """The kinds in a text, and what stands beside them.

    >>> kind = read_kind("la mairie de Vannes")
    >>> sorted(kind.kinds), kind.rest
    (['municipality'], ('Vannes',))
    """
    words = part_compounds(split_words(part_elisions(text)))
    kinds: set[str] = set()
    left: list[str] = []
    for part in _runs(words, kinds):
        left.extend(_without_roles(part, kinds))
    led = read_led(" ".join(left)) if left else None
    if led is not None and led.bodies:
        kinds.update(led.bodies)
        left = list(led.rest)
    trade = find_trade(" ".join(left)) if left else None
    if trade is not None:
        kinds.add(trade.name)
        left = [*left[: trade.start], *left[trade.end :]]
    whole = read_led(text)
    if whole.ranks == {"director"} and whole.bodies and whole.bodies <= _LED_ALONE:
        kinds |= whole.bodies | {"head"}
    if kinds >= _ARAB_MAYOR and find_script(text) == "arabic":
        kinds = kinds - _ARAB_MAYOR | {"mayor"}
    return Kind(frozenset(kinds), tuple(word for word in left if not _is_small(word)))


def _runs(words: Sequence[str], kinds: set[str]) -> Iterator[list[str]]:
    """The words between those that the table of kinds has, whose kinds are added."""
    plain = [" ".join(normal_words(word)) for word in words]
    run: list[str] = []
    at = 0
    while at < len(words):
        ends = range(min(at + _LONGEST, len(words)), at, -1)
        end, kind = next(((end, kind) for end in ends if (kind := _kind_of(" ".join(plain[at:end])))), (at + 1, None))
        if kind is None:
            run.append(words[at])
        else:
            kinds.add(kind)
            yield run
            run = []
        at = end
    yield run


def _without_roles(words: list[str], kinds: set[str]) -> list[str]:
    """Words but those of offices and institutions, whose kinds are added; a land's name stays."""
    spans = load_roles().find(words)
    taken: set[int] = set()
    for span in spans:
        role = span.role
        kinds.update(_INSTITUTIONS.get(told, told) for told in (role.office, role.institution) if told)
        if role.office or role.institution:
            taken.update(range(span.start, span.end))
        if role.territory:
            kinds.add(f"@{role.territory}")
        if role.modifier:
            kinds.add(f"!{role.modifier}")
    return [word for at, word in enumerate(words) if at not in taken]


def _kind_of(phrase: str) -> str | None:
    table, bare = _table(), phrase.removesuffix("'s")
    if found := table.get(bare):
        return found
    return None if " " in bare else next(filter(None, map(table.get, beginnings(bare, _SHORTEST))), None)


def _is_small(word: str) -> bool:
    """Whether a word joins others or tells but where any body is: of the, city."""
    plain = word.casefold()
    return (
        plain in silent_words(None) or plain in _ARTICLES or load_roles().skips(word) or load_plain_bodies().knows(word)
    )


@lru_cache(maxsize=1)
def _table() -> Mapping[str, str]:
    """Normalized form -> kind; a beginning keeps its `*`."""
    return dict(read_forms("names/kinds.txt"))
