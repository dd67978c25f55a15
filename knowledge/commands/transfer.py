"""`import` and `export`: statements as JSON Lines."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import knowledge
from knowledge.articles.reading import not_utf8
from knowledge.commands.progress import Progress, count
from knowledge.errors import ImportFormatError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_FEW_CYCLES = 100_000
"""Objects between two searches for cycles: an import makes millions and hardly a cycle; a tenth of its time."""
_PIECE = 1 << 20  # bytes


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
    new = 0

    def tell(read: int, stored: int) -> None:
        nonlocal new
        new = stored
        progress.tell(read, stored)

    try:
        with (
            open_lines(options.file) as lines,
            knowledge.open(options.db) as opened,
            Progress("statements", "new", _count_lines(options.file)) as progress,
        ):
            opened.import_lines(lines, told=tell)
    except KeyboardInterrupt:
        print(f"isnad: stopped; stored: {count(new, 'new statement')}. The same command goes on.", file=sys.stderr)
        return 130
    print(count(new, "new statement"), file=sys.stderr)
    return 0


def _count_lines(name: str) -> int | None:
    """How many lines a file has, for the time left; None where nobody sees it or nobody can know."""
    if name == "-" or not sys.stderr.isatty():
        return None
    with Path(name).open("rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(_PIECE), b""))


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
    with knowledge.open(options.db, make=False) as opened:
        for line in opened.export():
            sys.stdout.write(line + "\n")
    return 0
