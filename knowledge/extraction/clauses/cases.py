"""The case of a man's full name in Russian, as its two endings tell, for names that no list has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

_ENDINGS: Final = {
    "genitive": (("а", "я"), ("а", "я", "ого", "его")),
    "dative": (("у", "ю"), ("у", "ю")),
    "instrumental": (("ом", "ем"), ("ом", "ем", "ым", "им")),
}
"""Last letters of a given name and of the surname behind it, by their case."""


def case_of(given: str, surname: str, known: Collection[str]) -> str | None:
    """In which case two words of a name stand; None in the nominative, which a `known` given name is in.

    >>> case_of("кейра", "стармера", ()), case_of("кейру", "стармеру", ()), case_of("кейр", "стармер", ())
    ('genitive', 'dative', None)
    """
    if given in known:
        return None
    cases = _ENDINGS.items()
    return next((case for case, (first, last) in cases if given.endswith(first) and surname.endswith(last)), None)
