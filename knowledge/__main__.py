"""`python -m knowledge`: each group of its commands is a module of `commands`."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TextIO

from knowledge import interruption
from knowledge.commands import articles, asking, evaluating, feeds, overlays, transfer
from knowledge.errors import KnowledgeError

INTERRUPTED = 130
GROUPS = (asking, articles, feeds, overlays, transfer, evaluating)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; each command's function stands in `run`."""
    parser = argparse.ArgumentParser(prog="python -m knowledge", description="Who said what, word for word.")
    common = argparse.ArgumentParser(add_help=False)
    where = "sqlite:///path (default: ISNAD_DATABASE, else the embedded file); before or after the command"
    parser.add_argument("--db", metavar="URL", help=where)
    common.add_argument("--db", metavar="URL", help=where, default=argparse.SUPPRESS)  # keeps what stands before
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for group in GROUPS:
        group.register(commands, common)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command; what is broken gives one line and exit status 1."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _speak_utf8(stream)
    options = build_parser().parse_args(arguments)
    try:
        interruption.listen()
        status: int = options.run(options)
        sys.stdout.flush()
    except KnowledgeError as error:
        print(f"isnad: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _speak_utf8(stream: TextIO) -> None:
    """Whatever the terminal's locale; a byte that is no UTF-8 becomes a replacement character, never an exit."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
