"""Whether an office somebody holds answers the one asked for."""

from __future__ import annotations

from typing import Final

from knowledge.names.roles import BY_FIELD, HEADS, LEADERS, Role

_MORE_HEADS: Final = {
    "army": frozenset({"chief-of-staff"}),
    "unhcr": frozenset({"commissioner"}),
    "unrwa": frozenset({"commissioner"}),
}
"""Bodies whose heads have a title that elsewhere tells no head."""


def covers(asked: Role, known: Role) -> float:
    """How well a known role answers one asked for, 0 to 100: what is asked must be so, what is not asked may be.

    >>> covers(Role("minister", territory="US"), Role("foreign-minister", territory="US"))
    90.0
    >>> covers(Role("president"), Role("president", modifier="acting"))
    90.0
    >>> covers(Role("head", "central-bank", "BR"), Role("governor", "central-bank", "BR"))
    90.0
    >>> covers(Role("ambassador", territory="US", posted="LB"), Role("ambassador", territory="US", posted="IL"))
    0.0
    """
    if asked.modifier != known.modifier and (asked.modifier, known.modifier) != (None, "acting"):
        return 0.0
    if asked == known:
        return 100.0
    heads = asked.office in HEADS and asked.institution is not None and known.office in _heads_of(asked.institution)
    if asked.office != known.office and not heads and not _is_kind(asked.office, known.office):
        return 0.0
    if not _is_body_of(asked, known) or _is_of_place(asked, known):
        return 0.0
    if asked.territory not in {None, known.territory} or _is_posted_elsewhere(asked, known):
        return 0.0
    return 90.0


def _heads_of(institution: str) -> frozenset[str]:
    return HEADS | _MORE_HEADS.get(institution, frozenset())


def _is_posted_elsewhere(asked: Role, known: Role) -> bool:
    """Whether two envoys of one land are sent to different ones; one whose post is not told may be either."""
    return None not in {asked.posted, known.posted} and asked.posted != known.posted


def _is_body_of(asked: Role, known: Role) -> bool:
    """Whether the body asked for is the known one, or a ministry whose field is not told."""
    if asked.institution == "ministry" and asked.office is None:
        return (known.institution or "").endswith("ministry")
    return asked.institution in {None, known.institution}


def _is_of_place(asked: Role, known: Role) -> bool:
    """Whether the governor of a place is asked for, and a bank's is known."""
    return asked.office == "governor" and asked.territory is not None and asked.institution != known.institution


def _is_kind(asked: str | None, known: str | None) -> bool:
    if asked == "head":
        return known == "secretary-general"
    if asked == "leader":
        return known in LEADERS
    if asked in BY_FIELD or asked == "ombudsman":
        return known is not None and known.endswith(f"-{asked}")
    if asked != "minister" or known is None:
        return False
    return known == "minister-of-state" or (known.endswith("-minister") and known != "prime-minister")
