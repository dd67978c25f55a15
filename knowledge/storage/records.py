"""Between rows and records: how a statement lies in its table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from knowledge.model import Article, Span, Speaker, Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowledge.model import Document
    from knowledge.storage.contract import Draft, Record


class Row(NamedTuple):
    """A row of `statements`, in the order of its columns."""

    number: int | None
    id: str
    article: int
    speaker: int
    others: str | None
    shown: str | None
    quote: str
    kind: str
    mention: str | None
    role: str | None
    cue: str | None
    start: int | None
    end: int | None
    addressee: str | None
    venue: str | None
    via: str | None
    polarity: str
    place: str
    context: str | None
    context_start: int | None
    context_end: int | None
    published: str | None

    def speakers(self) -> tuple[int, ...]:
        return (self.speaker, *json.loads(self.others)) if self.others else (self.speaker,)


COLUMNS = ", ".join(Row._fields)
_QUALIFIED = ", ".join("s." + name for name in Row._fields)
READ = f"""SELECT {_QUALIFIED}, a.title, a.url, a.outlet, a.published, a.language, t.texts,
    CASE WHEN s.context_end IS NOT NULL
        THEN substr(a.text, s.context_start + 1, s.context_end - s.context_start) ELSE s.context END
    FROM statements s JOIN articles a ON a.id = s.article LEFT JOIN translations t ON t.id = s.id"""


def insertion(rows: Sequence[Row]) -> tuple[str, Iterator[tuple[Any, ...]]]:
    """The statement that inserts rows, and its values: of the columns that some row fills, half the work of all."""
    filled = [place for place, column in enumerate(zip(*rows, strict=True)) if column.count(None) < len(rows)]
    names = ", ".join(Row._fields[place] for place in filled)
    return f"INSERT INTO statements ({names}) VALUES ({', '.join('?' * len(filled))})", map(itemgetter(*filled), rows)


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who speaks in a row: ids, the first of them the one filed under, and the name to show where it is not theirs."""

    ids: tuple[int, ...]
    shown: str | None = None

    def others(self) -> str | None:
        return json.dumps(self.ids[1:]) if len(self.ids) > 1 else None


def drafted(draft: Draft, document: Document, article: int, statement_id: str, speaking: Speaking) -> Row:
    """The row of what extraction found; its context is the line around the quotation."""
    said, text = draft.attribution, document.text
    span = said.span
    context_start = text.rfind("\n", 0, span.start) + 1
    context_end = text.find("\n", span.end)
    return Row(
        None, statement_id, article, speaking.ids[0], speaking.others(), speaking.shown, text[span.start : span.end],
        said.kind, text[said.mention.start : said.mention.end] if said.mention else None, said.role, said.cue or None,
        span.start, span.end, said.addressee, said.venue, said.via, said.polarity, said.where,
        None, context_start, context_end if context_end >= 0 else len(text), draft.published,
    )  # fmt: skip


def recorded(record: Record, article: int, statement_id: str, speaking: Speaking) -> Row:
    """The row of what came with fields of its own."""
    span = record.span
    return Row(
        None, statement_id, article, speaking.ids[0], speaking.others(), speaking.shown, record.quote,
        record.kind, record.mention, record.role, record.cue, span.start if span else None, span.end if span else None,
        record.addressee, record.venue, record.via, record.polarity, record.where,
        record.context, None, None, record.published,
    )  # fmt: skip


def read_statement(row: Sequence[Any], speaker: Callable[[int], Speaker]) -> Statement:
    """A row of READ as a Statement; `speaker` gives the speaker of an id."""
    (
        number, statement_id, article, first, others, shown, quote, kind, mention, role, cue, start, end, addressee,
        venue, via, polarity, place, _, _, _, said_on, title, url, outlet, published, language, texts, context,
    ) = row  # fmt: skip
    speakers = tuple(map(speaker, (first, *json.loads(others)) if others else (first,)))
    return Statement(
        id=statement_id, number=number, speaker=shown or speakers[0].name, speakers=speakers, quote=quote, kind=kind,
        article=Article(title, url, outlet, published, language, article), mention=mention, role=role, cue=cue,
        span=None if start is None or end is None else Span(start, end), addressee=addressee, venue=venue, via=via,
        polarity=polarity, where=place, context=context, published=said_on or published,
        translations=tuple(json.loads(texts).items()) if texts else (),
    )  # fmt: skip


def read_speaker(speaker_id: int, name: str, aliases: str, roles: str) -> Speaker:
    """`aliases` and `roles` are JSON lists."""
    return Speaker(speaker_id, name, tuple(json.loads(aliases)), tuple(json.loads(roles)))


@lru_cache(maxsize=1 << 14)
def day(published: str | None) -> int:
    """Days since the year 1, 0 for no or no proper date.

    >>> day("2022-02-20T10:00:00Z") - day("2022-02-19"), day("soon"), day(None)
    (1, 0, 0)
    """
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return 0
