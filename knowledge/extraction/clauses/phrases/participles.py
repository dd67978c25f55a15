"""Words that tell what somebody did or what was done to him, by their endings."""

from __future__ import annotations

import re
from typing import Final

PARTICIPLES: Final = ("ed", "ing", "é", "ée", "és", "ées", "ado", "ada", "ato", "ata", "ido", "ida", "uto", "uta")
"""How words end that tell what was done to whom a sentence is about, or what he does."""
_DONE: Final = re.compile(r"(?!бывш)\w+(?:вш(?:ий|ая|ие|ись)|[аеиыюя]в)")
"""What Russian participles and gerunds are like, which tell what somebody did to a bearer of an office."""


def is_deed(word: str) -> bool:
    """Whether a Russian word tells what somebody did: сменившая мэра, сказав мэру.

    >>> is_deed("сменившая"), is_deed("сказав"), is_deed("бывший")
    (True, True, False)
    """
    return _DONE.fullmatch(word) is not None
