"""How a name reads to somebody who does not read its script.

A speaker named in articles of several scripts has a form in each. Names in other languages come with the shipped
article, as its translations do. Both are shown beside the name as it stands, and never searched.
"""

from __future__ import annotations

from typing import Final

from knowledge.language.detection import SCRIPTS, find_script
from knowledge.shipped import shipped_names

_FALLBACK: Final = "en"


def find_exonym(name: str, language: str, aliases: tuple[str, ...] = ()) -> str | None:
    """A form of the name for readers of a language, None where the name is in their script or no form is known.

    >>> find_exonym("بوتين", "ru", ("Putin", "Путин", "Владимир Путин"))
    'Владимир Путин'
    >>> find_exonym("Putin", "fr", ("بوتين",)) is None
    True
    """
    script = next((script for script, languages in SCRIPTS.items() if language in languages), "latin")
    if find_script(name) in (script, None):
        return None
    shipped = shipped_names().get(name, {})
    own = [alias for alias in aliases if find_script(alias) == script]
    known = [shipped[language]] if language in shipped else own
    return max(known, key=len, default=shipped.get(_FALLBACK) if script == "latin" else None)
