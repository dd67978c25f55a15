"""`evaluate`: the scores, with signature."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the command to a parser."""
    scoring = commands.add_parser("evaluate", parents=[common], help="score extraction on annotated articles")
    scoring.add_argument("gold", nargs="+", metavar="GOLD", help="JSON Lines: id, text, statements")
    scoring.set_defaults(run=run_evaluate)


def run_evaluate(options: argparse.Namespace) -> int:
    from knowledge.evaluation import evaluate

    for gold in options.gold:
        print(json.dumps(evaluate(Path(gold)).to_dict(), ensure_ascii=False))
    return 0
