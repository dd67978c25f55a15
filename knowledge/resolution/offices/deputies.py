"""Deputy mayors and what each is deputy for: the one for culture is not the one for safety."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.names.compounds import part_compounds
from knowledge.names.roles import load_roles
from knowledge.names.trades import part_elisions
from knowledge.questions.markers import silent_words
from knowledge.retrieval.topics import MET, is_place, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.retrieval.topics import Need

_OF_TOWNS: Final = frozenset({"#city", "#mayor", "#parliament", "#primeminister"})
"""What the words of the office itself may mean."""


def is_of_another_field(text: str, roles: Iterable[str]) -> bool:
    """Whether a deputy mayor is asked for by a field, and roles tell another: à la culture, à la sécurité."""
    fields = [(role, *_read_fields(text, role)) for role in roles] if _read_field(text) else []
    told = [(role, asked) for role, asked, own in fields if own]
    return bool(told) and all(asked and not _meets(asked, role) for role, asked in told)


def _meets(asked: Iterable[Need], role: str) -> bool:
    features = read_statement(role)
    return any(touch(need, features) >= MET for need in asked)


def _read_fields(text: str, role: str) -> tuple[list[Need], list[Need]]:
    """The fields of two deputies, without the names that both have: Trappes, a town and a word for traps."""
    asked, told = (split_words(part_elisions(one)) for one in (text, role))
    shared = {normalize(word) for word in asked if word[0].isupper() and word in told}
    first, second = ([need for need in _read_field(one) if need.text not in shared] for one in (text, role))
    return first, second


@lru_cache(maxsize=1 << 12)
def _read_field(text: str) -> tuple[Need, ...]:
    """What a deputy mayor is told to be deputy for; nothing where no such office is told."""
    words = part_compounds(split_words(part_elisions(text)))
    spans = [span.role for span in load_roles().find(words)]
    if not any(role.office == "mayor" and role.modifier == "deputy" for role in spans):
        return ()
    needs = read_topic(" ".join(words), None, silent_words(None))
    return tuple(need for need in needs if need.known and not is_place(need) and _OF_TOWNS.isdisjoint(need.concepts))
