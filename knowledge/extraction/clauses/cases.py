"""The case of a full name in Russian, as its two endings tell, for names that no list has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

_ENDINGS: Final = (
    ("genitive", ("а", "я"), ("а", "я", "ого", "его", "ы")),
    ("genitive", ("ы", "и"), ("",)),
    ("dative", ("у", "ю"), ("у", "ю", "е")),
    ("dative", ("е",), ("ой", "ей", "е")),
    ("accusative", ("у", "ю"), ("",)),
    ("instrumental", ("ом", "ем"), ("ом", "ем", "ым", "им", "ой")),
    ("instrumental", ("ой",), ("",)),
)
"""Cases, and the last letters of a given name and of the surname behind it that tell them."""


def case_of(given: str, surname: str, known: Collection[str]) -> str | None:
    """In which case two words of a name stand; None in the nominative, which a `known` given name is in.

    >>> case_of("кейра", "стармера", ()), case_of("кейру", "стармеру", ()), case_of("кейр", "стармер", ())
    ('genitive', 'dative', None)
    """
    if given in known:
        return None
    fitting = (case for case, first, last in _ENDINGS if given.endswith(first) and surname.endswith(last))
    return next(fitting, None)
