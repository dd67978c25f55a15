"""Statements as JSON Lines: what export writes, import reads back to the byte."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knowledge.answers import statement_fields
from knowledge.errors import ImportFormatError
from knowledge.model import Article, Span
from knowledge.storage.contract import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.model import Statement

TEXTS = ("speaker_mention", "role", "cue", "addressee", "venue", "via", "context", "published")
_LARGEST = 1 << 53
CHOICES = {
    "kind": ("direct", "mixed", "indirect"),
    "polarity": ("claim", "denial"),
    "where": ("body", "headline", "caption"),
}
ARTICLE_TEXTS = (
    "title",
    "url",
    "outlet",
    "published",
    "language",
)


def to_line(said: Statement) -> str:
    """One statement as one JSON line, every field in a fixed order."""
    return json.dumps(
        {
            **statement_fields(said),
            "where": said.where,
            "context": said.context,
            "published": said.published,
            "start": said.span.start if said.span else None,
            "end": said.span.end if said.span else None,
            "article": {name: getattr(said.article, name) for name in ARTICLE_TEXTS},
            "translation": dict(said.translations) or None,
        },
        ensure_ascii=False,
    )


def records(lines: Iterable[str]) -> Iterator[Record]:
    """Read statements; blank lines are skipped. Raises ImportFormatError with the line's number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _record(_loaded(line))
            except (ValueError, TypeError, AttributeError, RecursionError) as error:
                raise ImportFormatError(f"line {number}: {_reason(error)}") from error


def _loaded(line: str) -> Any:
    """The line's value; half a surrogate pair is no text that could be stored."""
    value = json.loads(line)
    try:
        line.encode()
        if "\\ud" in line.lower():
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise ValueError("half a surrogate pair") from error
    return value


def note_titles(read: Iterable[Record], titles: dict[str, dict[str, None]]) -> Iterator[Record]:
    """Pass records on, noting under each lone speaker's name the roles that stand beside it, in order."""
    for record in read:
        if record.role and len(record.speakers) < 2:  # noqa: PLR2004 - a role is one speaker's
            titles.setdefault(record.speaker, {})[record.role] = None
        yield record


def _reason(error: Exception) -> str:
    return "not JSON" if isinstance(error, json.JSONDecodeError) else str(error) or "not a statement"


def _record(row: dict[str, Any]) -> Record:
    if type(row) is not dict:
        raise TypeError("not a JSON object")
    article = row.get("article") or {}
    if type(article) is not dict:
        raise TypeError("article is not an object")
    for name, choices in CHOICES.items():
        if row.get(name, choices[0]) not in choices:
            raise ValueError(f"{name} is none of {', '.join(choices)}")
    texts = _texts(row, TEXTS)
    return Record(
        speaker=_needed(row, "speaker"),
        quote=_needed(row, "quote"),
        speakers=_names(row.get("speakers")),
        id=_identifier(row.get("id")),
        kind=row.get("kind", "direct"),
        article=_article(article),
        mention=texts.pop("speaker_mention"),
        span=_span(row),
        polarity=row.get("polarity", "claim"),
        where=row.get("where", "body"),
        translations=_translations(row.get("translation")),
        **texts,
    )


def _article(row: dict[str, Any]) -> Article:
    texts = _texts(row, ARTICLE_TEXTS)
    return Article(texts["title"], texts["url"], texts["outlet"], texts["published"], texts["language"])


def _needed(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if type(value) is not str or not value.strip():
        raise ValueError(f"{name} is missing")
    return value


def _texts(row: dict[str, Any], names: tuple[str, ...]) -> dict[str, str | None]:
    texts = {name: row.get(name) for name in names}
    for name, value in texts.items():
        if value is not None and type(value) is not str:
            raise TypeError(f"{name} is not a text")
    return texts


def _identifier(value: Any) -> str | None:
    return None if value is None or value == "" else str(value)


def _names(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if type(value) is not list or not all(type(name) is str and name.strip() for name in value):
        raise TypeError("speakers is not a list of names")
    return tuple(value)


def _span(row: dict[str, Any]) -> Span | None:
    start, end = row.get("start"), row.get("end")
    if start is None and end is None:
        return None
    if type(start) is not int or type(end) is not int or not 0 <= start <= end < _LARGEST:
        raise TypeError("start and end are not offsets")
    return Span(start, end)


def _translations(value: Any) -> tuple[tuple[str, str], ...]:
    if value is None:
        return ()
    if type(value) is not dict or not all(type(text) is str for text in value.values()):
        raise TypeError("translation is not {language: text}")
    return tuple(sorted(value.items()))
