"""Precision, recall and attributed F1 of extraction on gold articles, each score with its signature.

Gold is JSON Lines: `{id, text, statements: [{speaker, quote, start, end, kind, optional?, speaker_alt?}]}`, offsets in
code points. A statement is found when the longer of the two spans shares four fifths of its words with the other; it
is attributed when the speaker given is the fullest name, whole. Optional statements neither help nor hurt.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz

from knowledge.articles.reading import not_utf8
from knowledge.errors import ImportFormatError
from knowledge.extraction import extract
from knowledge.language.normalization import words
from knowledge.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from knowledge.model import Attribution

SAME_SPAN = 0.8  # of the longer span's words
SAME_NAME = 85  # fuzz.token_sort_ratio, 0 to 100
TITLE_WORDS = 4  # a title before the name is no fault
PROCLITICS = ("وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
SHORTEST_CLITIC_HOST = 5


@dataclass(frozen=True, slots=True)
class Score:
    """Figures on one gold file, 0 to 1; `signature` names all that they depend on."""

    articles: int
    gold: int
    precision: float
    recall: float
    attributed_f1: float
    direct_attributed: float
    signature: str

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(slots=True)
class _Tally:
    articles: int = 0
    wanted: int = 0
    found: int = 0
    attributed: int = 0
    extra: int = 0
    direct: int = 0
    direct_attributed: int = 0


def evaluate(path: Path) -> Score:
    """Score extraction on a gold file. Raises ImportFormatError with the line that is not gold."""
    tally = _Tally()
    for article in _read_gold(path):
        _count(article, extract(Document(article["text"])), tally)
    precision = _ratio(tally.found, tally.found + tally.extra)
    right = _ratio(tally.attributed, tally.found + tally.extra)
    return Score(
        articles=tally.articles,
        gold=tally.wanted,
        precision=round(precision, 3),
        recall=round(_ratio(tally.found, tally.wanted), 3),
        attributed_f1=round(_f1(right, _ratio(tally.attributed, tally.wanted)), 3),
        direct_attributed=round(_ratio(tally.direct_attributed, tally.direct), 3),
        signature=signature(path),
    )


def signature(path: Path) -> str:
    """Version, lexicons and gold that a score depends on, so that two scores can be compared."""
    gold = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    return (
        f"isnad:{_version()}|lexicons:{_lexicon_digest()}|gold:{path.name}:{gold}|overlap:{SAME_SPAN}|name:{SAME_NAME}"
    )


def _version() -> str:
    try:
        return version("isnad")
    except PackageNotFoundError:
        return "source"


def _lexicon_digest() -> str:
    digest = hashlib.sha256()
    for file in sorted(_walk(files("knowledge") / "data" / "extraction"), key=lambda found: found.name):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:8]


def _walk(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry


def _read_gold(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise ImportFormatError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ImportFormatError(f"{path}: {not_utf8(error.start)}") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            article = json.loads(line)
            article["text"]
            for gold in article["statements"]:
                gold["speaker"], gold["start"], gold["end"], gold["kind"]
        except (ValueError, KeyError, TypeError) as error:
            raise ImportFormatError(f"{path}:{number}: not an annotated article (text, statements)") from error
        yield article


def _count(article: dict[str, Any], found: Iterable[Attribution], tally: _Tally) -> None:
    text, left = article["text"], list(found)
    tally.articles += 1
    for gold in article["statements"]:
        best = max(left, key=lambda guess: _overlap(text, gold, guess), default=None)
        hit = best is not None and _overlap(text, gold, best) >= SAME_SPAN
        if hit and best is not None:
            left.remove(best)
        if gold.get("optional"):
            continue
        right = hit and best is not None and _names_agree(best.speaker, gold)
        direct = gold["kind"] == "direct"
        tally.wanted += 1
        tally.found += hit
        tally.attributed += right
        tally.direct += direct
        tally.direct_attributed += direct and right
    tally.extra += len(left)


def _overlap(text: str, gold: dict[str, Any], guess: Attribution) -> float:
    start, end = max(gold["start"], guess.span.start), min(gold["end"], guess.span.end)
    if end <= start:
        return 0.0
    longer = max(len(words(text[gold["start"] : gold["end"]])), len(words(text[guess.span.start : guess.span.end])))
    return len(words(text[start:end])) / max(1, longer)


def _names_agree(name: str, gold: dict[str, Any]) -> bool:
    given = _bare_words(name)
    alternatives = gold.get("speaker_alt") or []
    wanted = [gold["speaker"], *([alternatives] if isinstance(alternatives, str) else alternatives)]
    return any(_same_name(given, _bare_words(one)) for one in wanted)


def _same_name(given: list[str], wanted: list[str]) -> bool:
    if not given or not wanted:
        return False
    whole = set(wanted) <= set(given) and len(given) <= len(wanted) + TITLE_WORDS
    return whole or fuzz.token_sort_ratio(" ".join(given), " ".join(wanted)) >= SAME_NAME


def _bare_words(name: str) -> list[str]:
    return [_without_clitic(word) if len(word) >= SHORTEST_CLITIC_HOST else word for word in words(name or "")]


def _without_clitic(word: str) -> str:
    return next((word[len(clitic) :] for clitic in PROCLITICS if word.startswith(clitic)), word)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return _ratio(2 * precision * recall, precision + recall)
