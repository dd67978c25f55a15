"""add(), as a straight line: document -> attributions -> speakers -> store."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.articles.dates import resolve_day
from knowledge.extraction import extract
from knowledge.model import Article, Speaker, Statement
from knowledge.storage.contract import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.model import Added, Attribution, Document, Span
    from knowledge.storage.contract import SpeakerRef, Store

_AROUND: Final = 80  # characters before and behind a cue
_SENTENCE_END: Final = re.compile(r"[.!?؟;؛](?=\s|$)|\n")


def add(store: Store, document: Document, resolve: Callable[[str, str | None], SpeakerRef]) -> Added:
    """Extract a document's statements and store them; `resolve` takes a name and role to a speaker's id, or a name."""
    return store_article(store, document, extract(document), resolve)


def store_article(
    store: Store, document: Document, found: tuple[Attribution, ...], resolve: Callable[[str, str | None], SpeakerRef]
) -> Added:
    """Store a document with what extraction found in it, wherever that was done."""
    added = store.add(document, [draft(document, one, resolve) for one in found])
    if added.outcome != "unchanged":
        _learn_roles(store, added.statements)
    return added


def _learn_roles(store: Store, statements: tuple[Statement, ...]) -> None:
    """What a lone speaker is called beside the name becomes a role to be found by."""
    for said in statements:
        if said.role and len(said.speakers) == 1:
            speaker = store.speaker(said.speakers[0].id)
            if speaker and said.role not in speaker.roles:
                store.describe_speaker(speaker.id, roles=(*speaker.roles, said.role))


def draft(document: Document, found: Attribution, resolve: Callable[[str, str | None], SpeakerRef]) -> Draft:
    """An attribution with its speakers resolved; a role belongs to a lone speaker only."""
    role = found.role if len(found.speakers) == 1 else None
    return Draft(found, tuple(resolve(name, role) for name in found.speakers), _said_on(document, found))


def _said_on(document: Document, found: Attribution) -> str | None:
    """The day that the words beside the cue name ("قال أمس", "said on Friday"); None where that is the article's."""
    if not document.published or found.cue_span is None:
        return None
    day = resolve_day(_beside(document.text, found.cue_span, found.span), document.published)
    return day if day and not document.published.startswith(day) else None


def _beside(text: str, cue: Span, quote: Span) -> str:
    """The cue with what stands around it in its sentence, the quotation left out."""
    start = max(cue.start - _AROUND, text.rfind("\n", 0, cue.start) + 1, quote.end if quote.end <= cue.start else 0)
    end = min(cue.end + _AROUND, quote.start if quote.start >= cue.end else len(text))
    around = text[start:end]
    before, after = around[: cue.start - start], around[cue.start - start :]
    return _SENTENCE_END.split(before)[-1] + _SENTENCE_END.split(after)[0]


def preview(document: Document) -> tuple[Statement, ...]:
    """What would be stored, without a store: numbers and speakers' ids are 0."""
    article = Article(document.title, document.url, document.outlet, document.published, document.language)
    return tuple(_unstored(document, article, found) for found in extract(document))


def _unstored(document: Document, article: Article, found: Attribution) -> Statement:
    text, mention = document.text, found.mention
    return Statement(
        id="",
        number=0,
        speaker=found.speaker,
        speakers=tuple(Speaker(0, name) for name in found.speakers),
        quote=text[found.span.start : found.span.end],
        kind=found.kind,
        article=article,
        mention=text[mention.start : mention.end] if mention else None,
        role=found.role,
        cue=found.cue,
        span=found.span,
        addressee=found.addressee,
        venue=found.venue,
        via=found.via,
        polarity=found.polarity,
        where=found.where,
        published=document.published,
    )
