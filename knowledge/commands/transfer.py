"""`import` and `export`: statements as JSON Lines."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import knowledge
from knowledge.errors import ImportFormatError

if TYPE_CHECKING:
    import argparse
    from contextlib import AbstractContextManager


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
    with open_lines(options.file) as lines, knowledge.open(options.db) as opened:
        new = opened.import_lines(lines)
    print(f"{new} new statements", file=sys.stderr)
    return 0


def open_lines(name: str) -> AbstractContextManager[TextIO]:
    """A file's lines, or those of standard input for `-`. Raises ImportFormatError for a file that cannot be opened."""
    if name == "-":
        return nullcontext(sys.stdin)
    try:
        return Path(name).open(encoding="utf-8")
    except OSError as error:
        raise ImportFormatError(f"{name}: {error.strerror}") from error


def run_export(options: argparse.Namespace) -> int:
    with knowledge.open(options.db) as opened:
        for line in opened.export():
            sys.stdout.write(line + "\n")
    return 0
