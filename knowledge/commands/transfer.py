"""`import` and `export`: statements as JSON Lines."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self, TextIO

import knowledge
from knowledge.articles.reading import not_utf8
from knowledge.errors import ImportFormatError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from rich.progress import Progress, TaskID

_FEW_CYCLES = 100_000
"""Objects between two searches for cycles: an import makes millions and hardly a cycle; a tenth of its time."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    importing = commands.add_parser("import", parents=[common], help="statements in, from JSON Lines")
    importing.add_argument(
        "file", metavar="FILE|-", help="JSON Lines with at least speaker and quote; - for standard input"
    )
    importing.set_defaults(run=run_import)
    export = commands.add_parser("export", parents=[common], help="every statement out, as JSON Lines")
    export.set_defaults(run=run_export)


def run_import(options: argparse.Namespace) -> int:
    gc.freeze()
    gc.set_threshold(_FEW_CYCLES)
    with open_lines(options.file) as lines, knowledge.open(options.db) as opened, _Progress() as progress:
        try:
            opened.import_lines(lines, told=progress.tell)
        except KeyboardInterrupt:
            progress.stop()
            print(
                f"isnad: stopped; {progress.new} new statements are stored. The same command goes on from there.",
                file=sys.stderr,
            )
            return 130
    print(f"{progress.new} new statements", file=sys.stderr)
    return 0


class _Progress:
    """Statements read, new ones and the rate, where a terminal shows it; elsewhere only the count is kept."""

    def __init__(self) -> None:
        self.new = 0
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def tell(self, read: int, new: int) -> None:
        self.new = new
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=read, new=new)

    def stop(self) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            count = TextColumn("{task.completed:,.0f} statements, {task.fields[new]:,} new, {task.speed:,.0f}/s")
            self._bar = Progress(SpinnerColumn(), count, TimeElapsedColumn(), console=Console(stderr=True))
            self._task = self._bar.add_task("import", total=None, new=0)
            self._bar.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()


@contextmanager
def open_lines(name: str) -> Iterator[TextIO]:
    """A file's lines, or those of standard input for `-`.

    Raises ImportFormatError with the file's name, also for what is found wrong with a line while it is open.
    """
    try:
        lines = sys.stdin if name == "-" else Path(name).open(encoding="utf-8")  # noqa: SIM115 - closed below
    except OSError as error:
        raise ImportFormatError(f"{name}: {error.strerror}") from error
    try:
        yield lines
    except UnicodeDecodeError as error:
        raise ImportFormatError(f"{name}: {not_utf8()}") from error
    except ImportFormatError as error:
        where = "standard input" if name == "-" else name
        raise ImportFormatError(f"{where}: {error}") from error
    finally:
        if lines is not sys.stdin:
            lines.close()


def run_export(options: argparse.Namespace) -> int:
    with knowledge.open(options.db) as opened:
        for line in opened.export():
            sys.stdout.write(line + "\n")
    return 0
