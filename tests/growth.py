"""Whether work grows with the length of a text, told by its own times: chance and a busy machine cancel out."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_PARTS: Final = 8
"""The whole text takes eight times an eighth of it where time is linear, sixty-four times where it is quadratic."""
_SLACK: Final = 3
_LEAST: Final = 0.02
"""Seconds under which a time tells nothing."""
_TURNS: Final = 5


def grows_linearly(work: Callable[[str], object], text: str) -> bool:
    """Whether a text takes about eight times the processor time of its eighth; the best of a few turns counts."""
    eighth = text[: len(text) // _PARTS]
    work(eighth)
    part = whole = float("inf")
    for _ in range(_TURNS):
        part = min(part, take_seconds(work, eighth))
        whole = min(whole, take_seconds(work, text))
        if whole < _PARTS * _SLACK * max(part, _LEAST):
            return True
    return False


def take_seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time, without searches for cycles: they take the longer the more earlier tests have left in memory."""
    gc.disable()
    try:
        begin = time.process_time()
        work(text)
        return time.process_time() - begin
    finally:
        gc.enable()
