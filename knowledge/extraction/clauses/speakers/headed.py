"""Whoever heads a French body is called by several words (la présidente du RN, X … la patronne du RN)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.spelled import heads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

HEADING: Final = frozenset({"heading", "wide"})
"""Classes of nouns for whoever heads something."""
_ROOT: Final = 5
"""Letters that two forms of a name share."""


def other_heads(person: Person, asked: frozenset[str], grammar: Grammar) -> list[str]:
    """Roles of somebody that are another word for whoever heads what he heads, as a description's is.

    `asked`: the classes of the description's noun. One of the two is a word for any head (patron, leader), the other
    may be his office (président, secrétaire).
    """
    known = ((role, grammar.kind(role)) for role in person.roles)
    return [
        role
        for role, kinds in known
        if kinds & HEADING and "bygone" not in kinds and ("wide" in asked or "wide" in kinds)
    ]


def is_headed(words: str, role: str, owners: Sequence[str]) -> bool:
    """Whether words tell a role of the body that some capitals name, whole or by its initials."""
    of = {found[:_ROOT] for found in _owner_of(role).findall(words)}
    return not of.isdisjoint(owner[:_ROOT] for owner in owners) or (len(owners) == 1 and heads(words, role, owners[0]))


@cache
def _owner_of(role: str) -> re.Pattern[str]:
    """What a role is of: the first capitalised word behind it (secrétaire général de la CGT)."""
    return re.compile(
        rf"(?<![-\w])(?i:{re.escape(role)})(?: [^\W\d_]+)?(?: de file)? (?:de la |de l['’]|du |des |de |d['’])"
        r"([^\W\d_a-zß-öø-ÿ]\w+)"
    )
