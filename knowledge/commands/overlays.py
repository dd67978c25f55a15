"""`overlay`: what was decided about speakers and statements, out and in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import knowledge
from knowledge.commands.progress import count
from knowledge.commands.transfer import open_lines

if TYPE_CHECKING:
    import argparse


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    overlay = commands.add_parser(
        "overlay", help="corrections, retractions, translations, speakers merged and split: out and in"
    )
    actions = overlay.add_subparsers(title="actions", required=True, metavar="ACTION")
    export = actions.add_parser("export", parents=[common], help="every decision, as JSON Lines for review")
    export.set_defaults(run=run_export)
    importing = actions.add_parser("import", parents=[common], help="decisions in; all of the file or none of it")
    importing.add_argument("file", metavar="FILE|-", help="JSON Lines; - for standard input")
    importing.set_defaults(run=run_import)


def run_export(options: argparse.Namespace) -> int:
    with knowledge.open(options.db, make=False) as opened:
        for line in opened.export_overlay():
            sys.stdout.write(line + "\n")
    return 0


def run_import(options: argparse.Namespace) -> int:
    with open_lines(options.file) as lines, knowledge.open(options.db) as opened:
        read = opened.import_overlay(lines)
        waiting = opened.count_waiting_decisions()
    told = f"; of all, {waiting} of statements or speakers that are not indexed (yet)" if waiting else ""
    print(f"{count(read, 'decision')}{told}", file=sys.stderr)
    return 0
