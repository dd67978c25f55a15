"""One process at a time over the bot's own file: a restart's newcomer waits until its predecessor has gone."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import asynccontextmanager
from typing import IO, TYPE_CHECKING

try:
    import fcntl
except ImportError:  # not on this system: then nothing is held
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

log = logging.getLogger(__name__)

_PAUSE = 0.1


class OccupiedError(Exception):
    """Another process keeps the file; one line that says which file."""


@asynccontextmanager
async def occupy(path: Path, patience: float = 30.0) -> AsyncIterator[None]:
    """Hold the file against other processes of the bot, a killed one's hold being gone with it.

    Raises OccupiedError when it is still held after `patience` seconds, OSError where it cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + patience
    with path.with_name(path.name + ".lock").open("w", encoding="ascii") as mark:
        told = False
        while not _hold(mark):
            if not told:
                log.warning("another process uses %s; waiting for it to end", path)
                told = True
            if time.monotonic() >= deadline:
                raise OccupiedError(f"another process has been using {path} for {patience:.0f} s: stop one of the two")
            await asyncio.sleep(_PAUSE)
        yield


def _hold(mark: IO[str]) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
