"""Who speaks for the holder of an office, the office around him as a body, the minister of a ministry, his deputy."""

from __future__ import annotations

from knowledge.names.roles import SPEAKS_FOR, Role, spoken_for


def spokesperson_of(role: Role) -> Role | None:
    """The office that speaks for the holder of another; None where that is not said of one.

    >>> str(spokesperson_of(Role("president", territory="RU")))
    'spokesperson/presidency/RU'
    """
    body = role.institution or spoken_for([role.office] if role.office else [])
    return Role("spokesperson", body, role.territory) if body and role.office != "spokesperson" else None


def office_around(role: Role) -> Role | None:
    """The office around the holder of another, as a body; None where that or its country is not told.

    >>> str(office_around(Role("president", territory="FR")))
    'presidency/FR'
    """
    body = SPEAKS_FOR.get(role.office or "")
    return Role(None, body, role.territory) if body and role.territory and role.modifier is None else None


def minister_of(body: Role) -> Role | None:
    """The minister whom a ministry speaks through; None for other bodies and for its officers.

    >>> str(minister_of(Role(None, "health-ministry", "EG")))
    'health-minister/EG'
    """
    if body.office or not (body.institution or "").endswith("-ministry"):
        return None
    return Role(f"{str(body.institution).removesuffix('ry')}er", None, body.territory, body.modifier)


def undersecretary_of(deputy: Role) -> Role | None:
    """What a deputy minister is called where ministries have undersecretaries (وكيل وزارة); None for other offices.

    >>> str(undersecretary_of(Role("energy-minister", None, "IQ", "former-deputy")))
    'former/undersecretary/energy-ministry/IQ'
    """
    former = (deputy.modifier or "").removesuffix("deputy").removesuffix("-")
    if not (deputy.modifier or "").endswith("deputy") or not (deputy.office or "").endswith("-minister"):
        return None
    return Role("undersecretary", f"{str(deputy.office)[:-2]}ry", deputy.territory, former or None)
