"""A land and another one's capital of one name: عمان is Oman behind an office that lands alone have, else Amman."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.names.roles import Role

_OF_LANDS: Final = frozenset({"ambassador", "coach", "embassy", "foreign-ministry", "king", "national-team"})


def prefer_land(role: Role, codes: Sequence[str]) -> Role:
    """The role with the land among `codes`, the capital's first, where no town has such an office: مدرب عمان."""
    of_land = {role.office, role.institution} & _OF_LANDS or (role.office or "").endswith("-minister")
    return replace(role, territory=codes[1]) if of_land and role.territory == codes[0] else role
