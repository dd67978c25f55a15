"""Bodies of towns between an office and what both are of: head of the Jahra municipality, of the southern one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

OF_TOWNS: Final = frozenset({"fire-service", "municipality", "police", "prosecutor-office"})
"""Institutions of which each town has its own."""
_OFFICE_AND_BODY: Final = 2


def bodies_first(words: Sequence[str]) -> list[str]:
    """The words with a town's body right behind the office that leads it.

    >>> bodies_first(["head", "of", "the", "Jahra", "municipality"])
    ['head', 'municipality', 'of', 'the', 'Jahra']
    """
    spans = load_roles().find(words)
    if len(spans) != _OFFICE_AND_BODY or not spans[0].role.office or spans[0].role.institution:
        return list(words)
    office, body = spans
    if body.role.office or body.role.institution not in OF_TOWNS:
        return list(words)
    return [
        *words[: office.end],
        *words[body.start : body.end],
        *words[office.end : body.start],
        *words[body.end :],
    ]


def leads_body(words: Sequence[str], start: int, end: int) -> bool:
    """Whether words name but the kind of a town's body that an office before them leads: head of the … municipality."""
    role = load_roles().read(" ".join(words[start:end]))
    if role is None or role.office or role.territory or role.institution not in OF_TOWNS:
        return False
    return load_roles().tells_office(words[:start])
