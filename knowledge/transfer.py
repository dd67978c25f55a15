"""Statements as JSON Lines: what export writes, import reads back to the byte."""

from __future__ import annotations

import json
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final

from knowledge.answers import statement_fields
from knowledge.errors import ImportFormatError
from knowledge.model import Article, Span
from knowledge.storage.contract import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from knowledge.model import Statement

TEXTS = ("speaker_mention", "role", "cue", "addressee", "venue", "via", "context", "published")
_LARGEST = 1 << 53
_AT_ARTICLE: Final = Record._fields.index("article")
_AT_SPAN: Final = Record._fields.index("span")
_DEFAULTS: Final = tuple(map(Record._field_defaults.get, Record._fields))
CHOICES = {
    "kind": ("direct", "mixed", "indirect"),
    "polarity": ("claim", "denial"),
    "where": ("body", "headline", "caption"),
}
_TEXT_OR_NONE = frozenset({str, type(None)})
ARTICLE_TEXTS = ("title", "url", "outlet", "published", "language")


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


def number_lines(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines that are not blank, with their numbers from 1 on."""
    return ((number, line) for number, line in enumerate(lines, start=1) if line.strip())


def read_lines(numbered: Iterable[tuple[int, str]]) -> Iterator[Record]:
    """Read statements from numbered lines. Raises ImportFormatError with the line's number."""
    for number, line in numbered:
        try:
            yield _record(_loaded(line))
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise ImportFormatError(f"line {number}: {_reason(error)}") from error


def pack(read: Sequence[Record]) -> tuple[Any, ...]:
    """Records as columns of plain values, for another process; `unpack` gives them back.

    A column is None where every record has what a record has by itself: most of them.
    """
    columns = list(zip(*read, strict=True)) or [()] * len(Record._fields)
    articles, columns[_AT_ARTICLE] = columns[_AT_ARTICLE], ()  # whose fields are columns of their own
    columns[_AT_SPAN] = tuple((span.start, span.end) if span else None for span in columns[_AT_SPAN])
    plain = [_pack(column, default) for column, default in zip(columns, _DEFAULTS, strict=True)]
    plain[_AT_ARTICLE] = [_pack([getattr(one, name) for one in articles], None) for name in ARTICLE_TEXTS]
    return len(read), plain


def unpack(packed: tuple[Any, ...]) -> list[Record]:
    """The records that `pack` was given.

    >>> said = Record("Ann", "Yes.", article=Article("News", "https://news.example"), span=Span(1, 5))
    >>> unpack(pack([said, said])) == [said, said]
    True
    """
    size, plain = packed
    columns = [_unpack(column, default, size) for column, default in zip(plain, _DEFAULTS, strict=True)]
    columns[_AT_ARTICLE] = map(Article, *(_unpack(column, None, size) for column in plain[_AT_ARTICLE]))
    columns[_AT_SPAN] = (Span(*span) if span else None for span in columns[_AT_SPAN])
    return list(map(Record._make, zip(*columns, strict=True)))


def _pack(column: Sequence[Any], default: Any) -> list[Any] | None:
    return None if column.count(default) == len(column) else list(column)


def _unpack(column: list[Any] | None, default: Any, size: int) -> Iterable[Any]:
    return repeat(default, size) if column is None else column


def _loaded(line: str) -> Any:
    """The line's value; half a surrogate pair is no text that could be stored."""
    value = json.loads(line)
    try:
        line.encode()
        if "\\u" in line and "\\ud" in line.lower():
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
    read = {}
    for name, value in row.items():
        if name in _FIELDS:
            field, reader = _FIELDS[name]
            read[field] = reader(name, value)
    for name in ("speaker", "quote"):
        if name not in read:
            raise ValueError(f"{name} is missing")
    return Record(**read, span=_span(row))


def _article(_: str, row: Any) -> Article:
    if not row:
        return Article()
    if type(row) is not dict:
        raise TypeError("article is not an object")
    title, url, outlet, published, language = texts = tuple(map(row.get, ARTICLE_TEXTS))
    if not _TEXT_OR_NONE.issuperset(map(type, texts)):
        for name, value in zip(ARTICLE_TEXTS, texts, strict=True):
            _text(name, value)
    return Article(title, url, outlet, published, language)


def _needed(name: str, value: Any) -> str:
    if type(value) is not str or not value.strip():
        raise ValueError(f"{name} is missing")
    return value


def _text(name: str, value: Any) -> str | None:
    if value is not None and type(value) is not str:
        raise TypeError(f"{name} is not a text")
    return value


def _choice(name: str, value: Any) -> str:
    if value not in CHOICES[name]:
        raise ValueError(f"{name} is none of {', '.join(CHOICES[name])}")
    return str(value)


def _identifier(_: str, value: Any) -> str | None:
    return None if value is None or value == "" else str(value)


def _names(_: str, value: Any) -> tuple[str, ...]:
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


def _translations(_: str, value: Any) -> tuple[tuple[str, str], ...]:
    if value is None:
        return ()
    if type(value) is not dict or not all(type(text) is str for text in value.values()):
        raise TypeError("translation is not {language: text}")
    return tuple(sorted(value.items()))


_FIELDS: Final[dict[str, tuple[str, Callable[[str, Any], Any]]]] = {
    "speaker": ("speaker", _needed),
    "quote": ("quote", _needed),
    "speakers": ("speakers", _names),
    "id": ("id", _identifier),
    "article": ("article", _article),
    "translation": ("translations", _translations),
    **{name: (name, _choice) for name in CHOICES},
    **{name: (name.removeprefix("speaker_"), _text) for name in TEXTS},
}
"""What a key of a line is called in a Record, and how its value is read."""
