"""Terms read by a second process, a batch ahead of the one that stores what they are of.

Taking words apart is half of an import's work, and nothing else waits for it. `TermsBeside.ahead` passes records on and
has the process read the next batch's texts meanwhile; `read` then gives what it found. Where nothing was expected,
there is one core, or the process is gone, texts are read here. The process ends with this one, however that ends: its
input does.
"""

from __future__ import annotations

import gc
import marshal
import os
import signal
import subprocess
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Final

from knowledge.retrieval.terms import TermReader
from knowledge.storage.index import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from knowledge.storage.contract import Record


_AHEAD: Final = 2
"""Batches whose terms are read or wait to be asked for: the one that is stored and the next."""


class TermsBeside:
    """A TermReader that may be told beforehand what will be asked of it; `cores` that this process may use."""

    def __init__(self, cores: int | None = None) -> None:
        self._cores = _count_cores() if cores is None else cores
        self._here = TermReader()
        self._worker: subprocess.Popen[bytes] | None = None
        self._talking: ThreadPoolExecutor | None = None
        self._expected: deque[tuple[list[str], Future[Terms]]] = deque(maxlen=_AHEAD)

    def ahead(self, records: Iterable[Record], size: int) -> Iterator[Record]:
        """The records, read a batch of that size ahead of their use; fewer than one batch are only passed on.

        The first batch is left to this process, while the other one starts.
        """
        source = iter(records)
        batch = list(islice(source, size))
        if len(batch) < size or self._cores == 1:
            yield from batch
            yield from source
            return
        while batch:
            try:
                following = list(islice(source, size))
            except BaseException:  # a wrong line, or Ctrl-C: what was read before is stored
                yield from batch
                raise
            if len(following) == size or self._worker is not None:  # a few texts are not worth a process
                self._expect(following)
            yield from batch
            batch = following

    def read(self, texts: Sequence[str]) -> Terms:
        """The distinct terms of each text."""
        found = next((found for expected, found in self._expected if expected == texts), None)
        if found is not None:
            try:
                return found.result()
            except (OSError, EOFError, ValueError, TypeError):  # the process is gone, or never was
                self.close()
        return self._here.read(texts)

    def close(self) -> None:
        """End the process; what is asked for afterwards is read here, or by another one."""
        worker, talking = self._worker, self._talking
        self._worker = self._talking = None
        self._expected.clear()
        if worker is not None:
            worker.kill()
        if talking is not None:
            talking.shutdown(cancel_futures=True)
        if worker is not None:
            with suppress(OSError):  # what a pipe still held was for a process that is gone
                worker.communicate()

    def _expect(self, batch: list[Record]) -> None:
        if self._talking is None:
            self._worker = _start()
            self._talking = ThreadPoolExecutor(1)
        if batch and self._worker is not None:
            texts = [record.quote for record in batch]
            self._expected.append((texts, self._talking.submit(_ask, self._worker, texts)))


def _ask(worker: subprocess.Popen[bytes], texts: list[str]) -> Terms:
    asked, answers = worker.stdin, worker.stdout
    if asked is None or answers is None:
        raise EOFError
    asked.write(marshal.dumps(texts))
    asked.flush()
    return Terms(*marshal.load(answers))  # noqa: S302 - written by the process that was started for it


def _count_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start() -> subprocess.Popen[bytes] | None:
    """The process; None where the system gives none."""
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "knowledge.retrieval.beside"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except OSError:
        return None


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer lists of texts with the fields of their Terms until there are no more."""
    reader = TermReader()
    while True:
        try:
            texts = marshal.load(asked)  # noqa: S302 - from the process that started this one
        except EOFError:
            return
        found = reader.read(texts)
        answers.write(marshal.dumps((found.terms, list(found.counts), found.places)))
        answers.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both; the one that stores ends this one
    gc.disable()  # words are kept, and no cycles are made
    serve(sys.stdin.buffer, sys.stdout.buffer)
