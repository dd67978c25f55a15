"""The office of whoever is told as another's counterpart: نظيره العراقي, beside the only minister that a text names."""

from __future__ import annotations

from typing import Final

from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory
from knowledge.names.roles import load_roles

_COUNTERPART: Final = "نظير"


def office_of_counterpart(title: str, text: str) -> str | None:
    """The office of that land, where all lands' offices that a text tells are one; None where several are.

    >>> office_of_counterpart("نظيره العراقي", "استقبل وزير الخارجية القطري نظيره العراقي فلانا")
    'وزير الخارجية العراقي'
    """
    called, *land = split_words(title)
    if not called.startswith(_COUNTERPART) or not land or not all(map(names_territory, land)):
        return None
    words = [word.removeprefix("و") if load_roles().knows(word[1:]) else word for word in split_words(text)]
    spans = [span for span in load_roles().find(words) if span.role.office and span.role.territory]
    if any(sum(map(names_territory, words[span.start : span.end])) > 1 for span in spans):
        return None  # two that و joins
    offices = {
        (str(span.role.office), span.role.institution): [
            word for word in words[span.start : span.end] if not names_territory(word)
        ]
        for span in spans
    }
    told = [key for key in offices if not any(other[0] != key[0] and other[0].endswith(key[0]) for other in offices)]
    return " ".join((*offices[told[0]], *land)) if len(told) == 1 else None
