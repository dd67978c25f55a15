"""`extract` and `add`: articles in."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import knowledge
from knowledge.articles.reading import read_file
from knowledge.errors import ArticleError
from knowledge.model import Document

if TYPE_CHECKING:
    import argparse

    from knowledge.model import Added, Attribution


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    extract = commands.add_parser("extract", help="the statements of one article, without storing anything")
    extract.add_argument("file", metavar="FILE", help="a UTF-8 text; offsets are into it as it stands")
    extract.add_argument("--json", action="store_true", help="print one JSON object a line")
    extract.set_defaults(run=run_extract)
    add = commands.add_parser("add", parents=[common], help="articles in")
    add.add_argument("sources", nargs="*", metavar="FILE|URL", help=".txt (UTF-8), .html, .jsonl, or .gz of these")
    add.add_argument("--shipped", action="store_true", help="the article that comes with the product")
    add.set_defaults(run=run_add)


def run_extract(options: argparse.Namespace) -> int:
    from knowledge.extraction import extract

    text = read_verbatim(Path(options.file))
    for found in extract(Document(text)):
        row = attribution_row(text, found)
        print(json.dumps(row, ensure_ascii=False) if options.json else f"{row['speaker']}: «{row['quote']}»")
    return 0


def run_add(options: argparse.Namespace) -> int:
    failed = 0
    with knowledge.open(options.db) as opened:
        if options.shipped:
            print(report_line("the shipped article", opened.add_shipped()))
        for source in options.sources:
            try:
                documents = read_file(Path(source))
            except ArticleError as error:
                print(f"isnad: {error}", file=sys.stderr)
                failed += 1
            else:
                for document in documents:
                    print(report_line(source, opened.add(document)))
    return 1 if failed else 0


def report_line(source: str, added: Added) -> str:
    """What adding one article did, in a line."""
    return f"{source}: {added.outcome}, {len(added.statements)} statements ({added.new} new, {added.removed} gone)"


def read_verbatim(path: Path) -> str:
    """A file's text with its newlines untouched. Raises ArticleError."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise ArticleError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ArticleError(f"{path}: not UTF-8 (byte {error.start})") from error


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
