"""Many articles at once: files, directories, patterns and addresses, read and extracted in several processes.

Reading and extraction, which cost most, go to the processes; storing stays in this one, in the order of the sources,
so that the outcome does not depend on how many processes there were.
"""

from __future__ import annotations

import glob
import os
import signal
from collections import deque
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from knowledge.articles.acquiring import fetch_document, is_address
from knowledge.articles.fetching import Fetcher
from knowledge.articles.reading import is_lines, is_readable, read_file
from knowledge.errors import KnowledgeError, explain
from knowledge.ingestion import extract_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.context import BaseContext

    from knowledge.ingestion import Extracted
    from knowledge.model import Document

_BATCH: Final = 16  # tasks that go to a process together
_AHEAD: Final = 4  # batches a process that are on their way


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source, and its articles with what was found in them, or why it is refused."""

    source: str
    articles: tuple[Extracted, ...] = ()
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    """A file or an address to be read, or articles that are read already."""

    source: str
    documents: tuple[Document, ...] = ()


def find_sources(named: Iterable[str]) -> Iterator[str]:
    """Files of directories and patterns, sorted; everything else as it is named."""
    for name in named:
        path = Path(name)
        if is_address(name) or os.path.isfile(name):  # noqa: PTH113 - a name too long is no file, not an error
            yield name
        elif os.path.isdir(name):  # noqa: PTH112 - nor a folder
            yield from (str(found) for found in sorted(path.rglob("*")) if found.is_file() and is_readable(found))
        else:
            yield from sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 - patterns with any root


def prepare(sources: Iterable[str], *, jobs: int = 1, fetcher: Fetcher | None = None) -> Iterator[list[Prepared]]:
    """Read and extract each source, in order, a few at a time; `jobs` processes share the work."""
    fetcher = fetcher or Fetcher.from_environment()
    tasks = (task for source in sources for task in _tasks(source))
    if jobs == 1:
        while batch := list(islice(tasks, _BATCH)):
            yield _work_batch(batch, fetcher)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - only several processes need it

    pool = ProcessPoolExecutor(jobs, mp_context=_processes(), initializer=_leave_stopping)
    try:
        yield from _share(pool, tasks, jobs, fetcher)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_stopping() -> None:
    """Ctrl-C reaches every process of a terminal; the one that stores says what becomes of the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _processes() -> BaseContext:
    """Processes that share one loading of our modules, where the system can do that."""
    import multiprocessing  # noqa: PLC0415 - only several processes need it

    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["knowledge.bulk"])
    return context


def _tasks(source: str) -> Iterator[_Task | Prepared]:
    """A file of many articles is read here and shared out; it comes in whole or not at all."""
    if is_address(source) or not is_lines(Path(source)):
        yield _Task(source)
        return
    try:
        documents = read_file(Path(source))
    except KnowledgeError as error:
        yield Prepared(source, refusal=str(error))
        return
    yield from (_Task(source, (document,)) for document in documents)


def _share(
    pool: ProcessPoolExecutor, tasks: Iterator[_Task | Prepared], jobs: int, fetcher: Fetcher
) -> Iterator[list[Prepared]]:
    """Keep a few batches a process on their way, never all of a million."""
    waiting: deque[Future[list[Prepared]]] = deque()
    while batch := list(islice(tasks, _BATCH)):
        waiting.append(pool.submit(_work_batch, batch, fetcher))
        if len(waiting) >= jobs * _AHEAD:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _work_batch(batch: list[_Task | Prepared], fetcher: Fetcher) -> list[Prepared]:
    return [task if isinstance(task, Prepared) else _work(task, fetcher) for task in batch]


def _work(task: _Task, fetcher: Fetcher) -> Prepared:
    try:
        documents = task.documents or _read(task.source, fetcher)
        return Prepared(task.source, tuple(map(extract_article, documents)))
    except Exception as error:  # noqa: BLE001 - a fault of ours costs one article of a folder, not the others
        return Prepared(task.source, refusal=str(explain(error, task.source)))


def _read(source: str, fetcher: Fetcher) -> tuple[Document, ...]:
    return (fetch_document(fetcher, source),) if is_address(source) else read_file(Path(source))
