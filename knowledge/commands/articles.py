"""`extract` and `add`: articles in."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import knowledge
from knowledge.articles.reading import is_page, not_utf8, read_file
from knowledge.commands.asking import circumstances, denial, positive, worded
from knowledge.commands.progress import Progress, count
from knowledge.errors import ArticleError
from knowledge.model import Document

if TYPE_CHECKING:
    import argparse

    from knowledge import Taken
    from knowledge.model import Added, Attribution

OUTCOMES = ("added", "updated", "unchanged", "refused")


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    extract = commands.add_parser(
        "extract", parents=[common], help="the statements of one article, without storing anything"
    )
    extract.add_argument(
        "file", metavar="FILE", help="a UTF-8 text (offsets are into it as it stands) or .html (into its article)"
    )
    extract.add_argument("--json", action="store_true", help="print one JSON object a line")
    extract.set_defaults(run=run_extract)
    add = commands.add_parser("add", parents=[common], help="articles in")
    add.add_argument(
        "sources",
        nargs="*",
        metavar="FILE|URL",
        help=".txt (UTF-8), .html, .jsonl, .gz of these; folders; patterns",
    )
    add.add_argument("--jobs", type=positive, default=1, help="processes that read and extract (default 1)")
    add.add_argument("--quiet", action="store_true", help="no line an article, only the refused and the sum")
    add.add_argument("--shipped", action="store_true", help="the article that comes with the product")
    add.set_defaults(run=run_add)


def run_extract(options: argparse.Namespace) -> int:
    from knowledge.extraction import extract

    document = read_article(Path(options.file))
    for found in extract(document):
        row = attribution_row(document.text, found)
        print(json.dumps(row, ensure_ascii=False) if options.json else attribution_line(row))
    return 0


def attribution_line(row: dict[str, Any]) -> str:
    """An attribution for reading: who, claimed or denied, the words, and what is told around them."""
    around = "; ".join(circumstances(row))
    return f"{row['speaker']}: {denial(row)}{worded(row)}" + (f"  ({around})" if around else "")


def run_add(options: argparse.Namespace) -> int:
    if not options.sources and not options.shipped:
        raise ArticleError("nothing to add: name files, directories or addresses, or say --shipped")
    report: Counter[str] = Counter()
    try:
        _add(options, report)
    except KeyboardInterrupt:
        stored = report.total() - report["refused"]
        print(f"isnad: stopped; {stored} articles are stored. The same command goes on from there.", file=sys.stderr)
        return 130
    if options.sources and not report:
        raise ArticleError(f"nothing to read in {', '.join(options.sources)}: no .txt, .html or .jsonl file")
    if report.total() > 1:
        print(", ".join(f"{report[outcome]} {outcome}" for outcome in OUTCOMES))
    return 1 if report["refused"] else 0


def _add(options: argparse.Namespace, report: Counter[str]) -> None:
    said = 0
    with knowledge.open(options.db) as opened, Progress("articles", "statements") as progress:
        if options.shipped:
            print(report_line("the shipped article", opened.add_shipped()))
        for taken in opened.add_all(options.sources, jobs=options.jobs):
            report[_tell(taken, quiet=options.quiet)] += 1
            said += len(taken.added.statements) if taken.added else 0
            progress.tell(report.total(), said)


def _tell(taken: Taken, *, quiet: bool) -> str:
    """Say what became of an article, and return it in a word."""
    if taken.added is None:
        print(f"isnad: {taken.refusal}", file=sys.stderr)
        return "refused"
    if not quiet:
        print(report_line(taken.source, taken.added))
    return taken.added.outcome


def report_line(source: str, added: Added) -> str:
    """What adding one article did, in a line."""
    said = count(len(added.statements), "statement")
    return f"{source}: {added.outcome}, {said} ({added.new} new, {added.removed} gone)"


def read_article(path: Path) -> Document:
    """The article of a page, else a file's text with its newlines untouched. Raises ArticleError."""
    if is_page(path):
        return read_file(path)[0]
    try:
        return Document(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise ArticleError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ArticleError(f"{path}: {not_utf8(error.start)}") from error


def attribution_row(text: str, found: Attribution) -> dict[str, Any]:
    """An attribution as `extract --json` prints it; `text` is the document's."""
    mention = found.mention
    return {
        "speaker": found.speaker,
        "speaker_mention": text[mention.start : mention.end] if mention else None,
        "mention_start": mention.start if mention else None,
        "mention_end": mention.end if mention else None,
        "role": found.role,
        "cue": found.cue,
        "quote": text[found.span.start : found.span.end],
        "start": found.span.start,
        "end": found.span.end,
        "kind": found.kind,
        "addressee": found.addressee,
        "venue": found.venue,
        "via": found.via,
        "polarity": found.polarity,
    }
