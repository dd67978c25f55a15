"""How a name reads to somebody who does not read its script.

A speaker named in articles of several scripts has a form in each. Names in other languages come with the shipped
article, as its translations do. Both are shown beside the name as it stands, and never searched.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Final

from knowledge.language.detection import find_script

_SCRIPTS: Final = {"ar": "arabic", "ru": "cyrillic", "uk": "cyrillic"}
_FALLBACK: Final = "en"


def find_exonym(name: str, language: str, aliases: tuple[str, ...] = ()) -> str | None:
    """A form of the name for readers of a language, None where the name is in their script or no form is known.

    >>> find_exonym("بوتين", "ru", ("Putin", "Путин", "Владимир Путин"))
    'Владимир Путин'
    >>> find_exonym("Putin", "fr", ("بوتين",)) is None
    True
    """
    script = _SCRIPTS.get(language, "latin")
    if find_script(name) in (script, None):
        return None
    shipped = shipped_names().get(name, {})
    own = [alias for alias in aliases if find_script(alias) == script]
    known = [shipped[language]] if language in shipped else own
    return max(known, key=len, default=shipped.get(_FALLBACK) if script == "latin" else None)


@cache
def shipped_names() -> dict[str, dict[str, str]]:
    """Name in the shipped article -> language -> name."""
    lines = (files("knowledge") / "data" / "article.names.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["speaker"]: row["names"] for row in map(json.loads, lines)}
