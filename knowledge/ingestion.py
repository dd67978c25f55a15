"""add(), as a straight line: document -> attributions -> speakers -> store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction import extract
from knowledge.model import Article, Speaker, Statement
from knowledge.storage.contract import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.model import Added, Attribution, Document
    from knowledge.storage.contract import SpeakerRef, Store


def add(store: Store, document: Document, resolve: Callable[[str, str | None], SpeakerRef]) -> Added:
    """Extract a document's statements and store them; `resolve` takes a name and role to a speaker's id, or a name."""
    added = store.add(document, [draft(found, resolve) for found in extract(document)])
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


def draft(found: Attribution, resolve: Callable[[str, str | None], SpeakerRef]) -> Draft:
    """An attribution with its speakers resolved; a role belongs to a lone speaker only."""
    role = found.role if len(found.speakers) == 1 else None
    return Draft(found, tuple(resolve(name, role) for name in found.speakers))


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
