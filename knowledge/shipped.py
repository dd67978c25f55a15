"""The article that comes with the product, and its translations: shown beside the words, never indexed."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

from knowledge.model import Document

_DATA = files("knowledge") / "data"


def shipped_document() -> Document:
    """The shipped article; its text carries no address, outlet or date, so these stay None."""
    text = (_DATA / "article.txt").read_bytes().decode("utf-8")
    return Document(text, title=text.partition("\n")[0].strip(), language="ar")


def shipped_translations() -> dict[str, tuple[tuple[str, str], ...]]:
    """Quote -> (language, translation) pairs."""
    rows = [
        json.loads(line) for line in (_DATA / "article.translations.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return {row["quote"]: tuple(sorted(row["translation"].items())) for row in rows}


def shipped_version() -> str:
    """Changes when the article, its translations or the extraction's lexicons and rules do."""
    digest = hashlib.sha256()
    for name in ("article.txt", "article.translations.jsonl"):
        digest.update((_DATA / name).read_bytes())
    for folder in (_DATA / "extraction", files("knowledge") / "extraction"):
        if folder.is_dir():
            for entry in sorted(folder.iterdir(), key=lambda found: found.name):
                if entry.is_file():
                    digest.update(entry.read_bytes())
    return digest.hexdigest()[:16]
