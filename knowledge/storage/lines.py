"""Statements as JSON Lines: every field out, `speaker` and `quote` alone needed in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from knowledge.errors import ImportFormatError
from knowledge.model import Article, Kind, Polarity, Span, Where
from knowledge.storage.contract import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.model import Statement

_T = TypeVar("_T")
_TEXTS = (
    "id", "speaker", "quote", "kind", "speaker_mention", "role", "cue", "addressee", "venue", "via", "polarity",
    "where", "context", "published",
)  # fmt: skip
_ARTICLE_TEXTS = ("title", "url", "outlet", "published", "language")
_CHOICES = {"kind": get_args(Kind), "polarity": get_args(Polarity), "where": get_args(Where)}


def format_line(said: Statement) -> str:
    """One line without its line break; the order of fields is fixed."""
    return json.dumps(
        {
            "id": said.id,
            "speaker": said.speaker,
            "speakers": [speaker.name for speaker in said.speakers],
            "speaker_mention": said.mention,
            "role": said.role,
            "quote": said.quote,
            "kind": said.kind,
            "cue": said.cue,
            "addressee": said.addressee,
            "venue": said.venue,
            "via": said.via,
            "polarity": said.polarity,
            "where": said.where,
            "published": said.published,
            "article": {name: getattr(said.article, name) for name in _ARTICLE_TEXTS},
            "start": said.span.start if said.span else None,
            "end": said.span.end if said.span else None,
            "context": said.context,
            "translation": dict(said.translations) or None,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def parse_lines(lines: Iterable[str]) -> Iterator[Record]:
    """The records of lines; ImportFormatError names the first line that is not one. Empty lines are passed over."""
    for position, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield parse_line(line)
        except ImportFormatError as error:
            raise ImportFormatError(f"line {position}: {error}") from error


def parse_line(line: str) -> Record:
    """The record of one line; unknown fields are passed over.

    >>> parse_line('{"speaker": "The Kremlin", "quote": "No comment"}').quote
    'No comment'
    """
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise ImportFormatError(f"not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise ImportFormatError("not a JSON object")
    _check(fields)
    article = fields.get("article") or {}
    return Record(
        speaker=fields["speaker"],
        quote=fields["quote"],
        speakers=tuple(fields.get("speakers") or ()),
        id=fields.get("id"),
        kind=fields.get("kind") or "direct",
        article=Article(*map(article.get, _ARTICLE_TEXTS)) if article else Article(),
        mention=fields.get("speaker_mention"),
        role=fields.get("role"),
        cue=fields.get("cue"),
        span=_span(fields),
        addressee=fields.get("addressee"),
        venue=fields.get("venue"),
        via=fields.get("via"),
        polarity=fields.get("polarity") or "claim",
        where=fields.get("where") or "body",
        context=fields.get("context"),
        published=fields.get("published"),
        translations=tuple((fields.get("translation") or {}).items()),
    )


def _check(fields: dict[str, Any]) -> None:
    for name in ("speaker", "quote"):
        if not isinstance(fields.get(name), str) or not fields[name].strip():
            raise ImportFormatError(f"{name!r} is missing")
    if fields.get("id") == "":
        raise ImportFormatError("'id' is empty")
    for name in _TEXTS:
        _check_text(name, fields.get(name))
    for name, choices in _CHOICES.items():
        if (value := fields.get(name)) and value not in choices:
            raise ImportFormatError(f"{name!r} is {value!r}, not one of {', '.join(choices)}")
    _check_inner(fields)


def _check_inner(fields: dict[str, Any]) -> None:
    for name in _typed(fields, "speakers", list):
        _check_text("speakers", name)
        if not (name or "").strip():
            raise ImportFormatError("'speakers' has an empty name")
    article = _typed(fields, "article", dict)
    for name in _ARTICLE_TEXTS:
        _check_text(f"article.{name}", article.get(name))
    for language, text in _typed(fields, "translation", dict).items():
        _check_text("translation", language)
        _check_text("translation", text if text is not None else 0)


def _check_text(name: str, value: object) -> None:
    if value is None:
        return
    if not isinstance(value, str):
        raise ImportFormatError(f"{name!r} is not text")
    if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ImportFormatError(f"{name!r} holds half a surrogate pair")


def _typed(fields: dict[str, Any], name: str, kind: type[_T]) -> _T:
    value = fields.get(name)
    if value is None:
        return kind()
    if not isinstance(value, kind):
        raise ImportFormatError(f"{name!r} is not {'a list' if kind is list else 'an object'}")
    return value


def _span(fields: dict[str, Any]) -> Span | None:
    start, end = fields.get("start"), fields.get("end")
    if start is None and end is None:
        return None
    if not (type(start) is int and type(end) is int and 0 <= start <= end < 1 << 53):
        raise ImportFormatError("'start' and 'end' are not offsets")
    return Span(start, end)
