"""Names of God's servants, in two words or one: عبد الغفار, عبدالغفار, Abdel Ghaffar, Abdelghaffar, Абдель Гаффар."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVANTS: Final = frozenset({"عبد", "abd", "abdel", "abdul", "абд", "абдель", "абдул"})
"""First parts of a name that many write as one with the second."""
_JOINED: Final = re.compile(
    "(?:(?P<arabic>عبد)(?=ال(?!له)...)|(?P<latin>abd[eu]l)(?!l?ah)(?=....)|(?P<cyrillic>абд(?:ель|ул))(?!л?ах)(?=....))"
)
"""Not Abdullah, which hardly anybody parts."""


def join_servants(tokens: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where such a name stands in two tokens, and these as one.

    >>> list(join_servants(["khaled", "abdel", "ghaffar"]))
    [(1, 'abdelghaffar')]
    """
    return ((at, token + tokens[at + 1]) for at, token in enumerate(tokens[:-1]) if token in SERVANTS)


def part_servants(tokens: Sequence[str]) -> list[str]:
    """Tokens with such names in two.

    >>> part_servants(["خالد", "عبدالغفار"]), part_servants(["abdullah"])
    (['خالد', 'عبد', 'الغفار'], ['abdullah'])
    """
    return [part for token in tokens for part in _part(token)]


def _part(token: str) -> tuple[str, ...]:
    found = _JOINED.match(token)
    return (found[0], token[found.end() :]) if found else (token,)
