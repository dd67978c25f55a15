"""The passages of a statement that a short claim is compared with by meaning: in a long sentence one thing is lost."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS: Final = re.compile(r"[،؛,.;:!?؟\"“”«»()\n–—]+")
_FEWEST: Final = 4
"""Words that say something by themselves."""
_LONGEST: Final = 14
"""Words of a passage that is compared as a whole."""
_WINDOW: Final = 10
_STEP: Final = 5


@lru_cache(maxsize=1 << 12)
def split_passages(text: str) -> tuple[str, ...]:
    """The text itself and what stands between its marks; long stretches in windows of ten words, each five words on.

    >>> split_passages("The dams are full, and the winter was wet")
    ('The dams are full, and the winter was wet', 'The dams are full', 'and the winter was wet')
    """
    return tuple(dict.fromkeys((text, *_passages(text))))


def _passages(text: str) -> Iterator[str]:
    for stretch in _MARKS.split(text):
        words = stretch.split()
        if len(words) > _LONGEST:
            yield from (" ".join(words[at : at + _WINDOW]) for at in range(0, len(words) - _STEP, _STEP))
        elif len(words) >= _FEWEST:
            yield " ".join(words)
