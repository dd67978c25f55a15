"""The article that comes with the product, and its translations: shown beside the words, never indexed."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from knowledge.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_DATA = files("knowledge") / "data"


def shipped_document() -> Document:
    """The shipped article; its text carries no address, outlet or date, so these stay None."""
    text = (_DATA / "article.txt").read_bytes().decode("utf-8")
    return Document(text, title=text.partition("\n")[0].strip(), language="ar")


def shipped_translations() -> dict[str, tuple[tuple[str, str], ...]]:
    """Quote -> (language, translation) pairs."""
    return {row["quote"]: tuple(sorted(row["translation"].items())) for row in _rows("translations")}


@cache
def shipped_names() -> dict[str, dict[str, str]]:
    """Name in the shipped article -> language -> name."""
    return {row["speaker"]: row["names"] for row in _rows("names")}


def _rows(kind: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_DATA / f"article.{kind}.jsonl").read_text(encoding="utf-8").splitlines()]


def shipped_version() -> str:
    """Changes when the article, its translations, or any rule or lexicon that reads it do."""
    digest = hashlib.sha256()
    for name, entry in sorted(_sources(files("knowledge")), key=itemgetter(0)):
        digest.update(name.encode() + b"\0" + entry.read_bytes())
    return digest.hexdigest()[:16]


def _sources(folder: Traversable, place: str = "") -> Iterator[tuple[str, Traversable]]:
    """Code and data below a folder, by their place in it."""
    for entry in folder.iterdir():
        name = f"{place}/{entry.name}"
        if entry.is_dir():
            yield from _sources(entry, name)
        elif entry.name.endswith((".py", ".txt", ".tsv", ".toml", ".jsonl")):
            yield name, entry
