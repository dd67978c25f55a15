"""Tokens that are somebody's name: alone, behind his role, or before an office at the begin of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_FULL_NAME: Final = 2
_LONGEST: Final = 6
"""Tokens of a name with its comma."""
_NO_NAME: Final = frozenset({"role", "institution", "time"})


def is_name(tokens: Sequence[Token]) -> bool:
    """Whether all words of a stretch are written as a name's."""
    return bool(tokens) and all(token.capital or "particle" in token.kinds for token in tokens)


def bears_name(phrase: Sequence[Token]) -> bool:
    """Whether a full name stands behind a role, so that no name between commas is its bearer's (boss Ada Colau, X)."""
    role = next((at for at, token in enumerate(phrase) if "role" in token.kinds and not token.capital), len(phrase))
    return len(phrase) - role > _FULL_NAME and phrase[role + 1].capital and is_name(phrase[role + 1 :])


def name_before(tokens: Sequence[Token], start: int, end: int, low: int) -> int | None:
    """Where a full name opens a sentence whose bearer's office no comma closes (Ada Colau, Leeds councillor said)."""
    office = tokens[end - 1].kinds & {"role", "title"} and tokens[start - 1].text == ","
    if not office or not _FULL_NAME < start - low <= _LONGEST or "determiner" in tokens[low].kinds:
        return None
    name = tokens[low : start - 1]
    return low if is_name(name) and all(_NO_NAME.isdisjoint(token.kinds) for token in name) else None
