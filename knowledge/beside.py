"""Lines of an import read by a second process, a batch ahead of the one that stores what they say.

Reading lines and taking their words apart is more than half of an import's work, and nothing else waits for it. While
`Beside.records` gives the statements of one batch, the process reads the next, and the terms of each quote with it;
`read` then gives these. Where nothing was read ahead, there is one core, a line is wrong, or the process is gone, lines
and texts are read here. The process ends with this one, however that ends: its input does.
"""

from __future__ import annotations

import gc
import marshal
import os
import signal
import subprocess
import sys
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple, TypeAlias

from knowledge.errors import ImportFormatError
from knowledge.retrieval.terms import TermReader
from knowledge.storage.contract import BATCH
from knowledge.storage.index import Terms
from knowledge.transfer import number_lines, pack, read_lines, unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from knowledge.storage.contract import Record

    Lines: TypeAlias = list[tuple[int, str]]


_PLAIN: Final = 2
"""The version of marshal's format that looks for no object twice."""


class _Batch(NamedTuple):
    """What the process makes of lines: records as `transfer.pack` writes them, the fields of their quotes' Terms."""

    records: tuple[Any, ...]
    terms: tuple[Any, ...]


class Beside:
    """A reader of lines and of texts' terms, with a second process where that gains; `cores` that it may use."""

    def __init__(self, cores: int | None = None) -> None:
        self._cores = _count_cores() if cores is None else cores
        self._here = TermReader()
        self._worker: subprocess.Popen[bytes] | None = None
        self._talking: ThreadPoolExecutor | None = None
        self._known: tuple[list[str], Terms] | None = None

    def records(self, lines: Iterable[str], size: int = BATCH) -> Iterator[Record]:
        """The lines' statements, read a batch of that size ahead of their use; fewer than one batch are read here.

        The first batch is left to this process, while the other one starts. Raises ImportFormatError with the number
        of a line that is wrong, when the batches before it have been given.
        """
        source = number_lines(lines)
        batch = list(islice(source, size))
        if len(batch) < size or self._cores == 1:
            yield from read_lines(chain(batch, source))
            return
        coming = None
        while batch:
            try:
                following = list(islice(source, size))
            except BaseException:  # no text, or Ctrl-C: what was read before is stored
                yield from self._take(batch, coming)
                raise
            then = self._ask(following)
            yield from self._take(batch, coming)
            batch, coming = following, then

    def read(self, texts: Sequence[str]) -> Terms:
        """The distinct terms of each text."""
        if self._known is not None and self._known[0] == texts:
            return self._known[1]
        return self._here.read(texts)

    def close(self) -> None:
        """End the process; what is asked for afterwards is read here, or by another one."""
        worker, talking = self._worker, self._talking
        self._worker = self._talking = self._known = None
        if worker is not None:
            worker.kill()
        if talking is not None:
            talking.shutdown(cancel_futures=True)
        if worker is not None:
            with suppress(OSError):  # what a pipe still held was for a process that is gone
                worker.communicate()

    def _ask(self, batch: Lines) -> Future[_Batch | None] | None:
        if self._talking is None and batch:
            self._worker = _start()
            self._talking = ThreadPoolExecutor(1)
        if not batch or self._worker is None or self._talking is None:
            return None
        return self._talking.submit(_exchange, self._worker, batch)

    def _take(self, batch: Lines, coming: Future[_Batch | None] | None) -> Iterable[Record]:
        try:
            found = coming.result() if coming is not None else None
        except (OSError, EOFError, ValueError, TypeError, CancelledError):  # the process is gone, or never was
            self.close()
            found = None
        if found is None:
            return read_lines(batch)
        records = unpack(found.records)
        self._known = [record.quote for record in records], Terms(*found.terms)
        return records


def _exchange(worker: subprocess.Popen[bytes], batch: Lines) -> _Batch | None:
    """None where a line is wrong."""
    asked, answers = worker.stdin, worker.stdout
    if asked is None or answers is None:
        raise EOFError
    asked.write(marshal.dumps(batch, _PLAIN))
    asked.flush()
    found = marshal.load(answers)  # noqa: S302 - written by the process that was started for it
    return found if found is None else _Batch(*found)


def _count_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start() -> subprocess.Popen[bytes] | None:
    """The process; None where the system gives none."""
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "knowledge.beside"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except OSError:
        return None


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer batches of numbered lines with the fields of a _Batch, or None, until there are no more."""
    reader = TermReader()
    while True:
        try:
            batch = marshal.load(asked)  # noqa: S302 - from the process that started this one
        except EOFError:
            return
        answers.write(marshal.dumps(_read_batch(reader, batch), _PLAIN))
        answers.flush()


def _read_batch(reader: TermReader, batch: Lines) -> tuple[Any, ...] | None:
    try:
        records = list(read_lines(batch))
    except ImportFormatError:  # the other process reads up to it, and says so
        return None
    found = reader.read([record.quote for record in records])
    return pack(records), (found.terms, list(found.counts), found.places)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both; the one that stores ends this one
    gc.disable()  # words are kept, and no cycles are made
    serve(sys.stdin.buffer, sys.stdout.buffer)
