"""add(), as a straight line: document -> attributions -> speakers -> store."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.articles.dates import resolve_day
from knowledge.articles.tongues import language_of
from knowledge.extraction import extract
from knowledge.extraction.tongue import recognise
from knowledge.language.detection import find_script
from knowledge.language.normalization import words
from knowledge.language.phrases import split_words
from knowledge.model import Article, Speaker, Statement
from knowledge.names.compounds import part_compounds
from knowledge.names.identity import unite_institutions
from knowledge.names.roles import load_roles
from knowledge.names.trades import find_trade
from knowledge.storage.contract import Draft, Namesake
from knowledge.titles import tell_titles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from knowledge.model import Added, Attribution, Document, Span
    from knowledge.storage.contract import SpeakerRef, Store

_AROUND: Final = 80  # characters before and behind a cue
_SAMPLE: Final = 2000  # characters
_SENTENCE_END: Final = re.compile(r"[.!?؟;؛](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document and all that can be known of it without a store, made wherever there is a processor to spare.

    `days` stands for `found`, in the same order; `fullest` is each name's fullest form in the article, `titles` are the
    offices told of names elsewhere in it, `words` the distinct normalized ones.
    """

    document: Document
    found: tuple[Attribution, ...]
    days: tuple[str | None, ...]
    fullest: dict[str, str]
    titles: dict[str, tuple[str, ...]]
    words: tuple[str, ...]


def add(store: Store, document: Document, resolve: Callable[[str, str | None], SpeakerRef]) -> Added:
    """Extract a document's statements and store them; `resolve` takes a name and role to a speaker's id, or a name."""
    return store_extracted(store, extract_article(document), resolve)


def extract_article(document: Document) -> Extracted:
    """The part of add() that needs no store."""
    document = _with_language(document)
    found = extract(document)
    language = document.language or recognise(document)
    days = tuple(_said_on(document, one, language) for one in found)
    fullest = unite_institutions((name for one in found for name in one.speakers), load_roles())
    titles = tell_titles(document.text, fullest, _told(found), language)
    return Extracted(document, found, days, dict(fullest), titles, tuple(dict.fromkeys(words(document.text))))


def _told(found: Iterable[Attribution]) -> dict[str, list[str]]:
    """The roles told of lone speakers where they speak."""
    told: dict[str, list[str]] = {}
    for one in found:
        if one.role and len(one.speakers) == 1:
            told.setdefault(one.speakers[0], []).append(one.role)
    return told


def _with_language(document: Document) -> Document:
    """Latin letters do not tell which lexicon reads a statement: where nobody says the language, its words do."""
    if document.language or find_script(document.text[:_SAMPLE]) != "latin":
        return document
    return replace(document, language=language_of(document.text, None))


def store_extracted(store: Store, extracted: Extracted, resolve: Callable[[str, str | None], SpeakerRef]) -> Added:
    """The part of add() that does."""
    found = extracted.found
    speakers = _resolve_names(extracted, resolve)
    drafts = [
        Draft(one, tuple(speakers[name] for name in one.speakers), day)
        for one, day in zip(found, extracted.days, strict=True)
    ]
    added = store.add(extracted.document, drafts, words=extracted.words)
    if added.outcome != "unchanged":
        _learn(store, added.statements, speakers, extracted.titles)
    return added


def _resolve_names(extracted: Extracted, resolve: Callable[[str, str | None], SpeakerRef]) -> dict[str, SpeakerRef]:
    """Each name to a known speaker or to its fullest form in the article; a role is told of a lone speaker only."""
    roles = {one.speakers[0]: one.role for one in extracted.found if one.role and len(one.speakers) == 1}
    return {name: resolve(fullest, roles.get(name)) for name, fullest in extracted.fullest.items()}


def _learn(
    store: Store, said: tuple[Statement, ...], speakers: dict[str, SpeakerRef], told: Mapping[str, tuple[str, ...]]
) -> None:
    """What speakers are called in an article, by name and by title, is what they can be found by later."""
    for name, reference in speakers.items():
        speaker = _stored(store, _made(said, reference))
        if speaker is None:
            continue
        aliases = (*speaker.aliases, name) if name not in {speaker.name, *speaker.aliases} else speaker.aliases
        own = [one for one in said if [who.id for who in one.speakers] == [speaker.id]]
        titles = (title for one in own for title in (one.role, _described(one)) if title)
        roles = tuple(dict.fromkeys((*speaker.roles, *titles, *told.get(name, ()))))
        fuller = name if len(speaker.name.split()) == 1 < len(name.split()) else speaker.name
        if (fuller, aliases, roles) != (speaker.name, speaker.aliases, speaker.roles):
            store.describe_speaker(speaker.id, name=fuller, aliases=aliases, roles=roles)


def _described(said: Statement) -> str | None:
    """The office or trade by which an article goes on to call its speaker: la porte-parole, l'éleveur."""
    mention = said.mention
    if not mention or mention == said.speaker or not set(words(mention)).isdisjoint(words(said.speaker)):
        return None
    role = load_roles().read(mention)
    office = role is not None and role.office is not None
    return mention if office or _opens_office(mention) or find_trade(mention) else None


def _opens_office(mention: str) -> bool:
    """Whether a description begins with an office, of a body that no list has: la secrétaire générale de la CGT."""
    whole = split_words(mention)
    plain = part_compounds(whole)
    span = next(iter(load_roles().find(plain)), None)
    if span is None or span.role.office is None:
        return False
    ends = len(plain) > len(whole) and span.end == len(plain)  # der Betriebsratsvorsitzende
    return ends or all(map(load_roles().skips, plain[: span.start]))


def _made(said: tuple[Statement, ...], reference: SpeakerRef) -> SpeakerRef:
    """Somebody new of a known name by the id given: nobody else bears that name in the article."""
    if not isinstance(reference, Namesake):
        return reference
    made = (who.id for one in said for who in one.speakers if who.name == reference.name)
    return next(made, reference)


def learn_titles(store: Store, titles: Mapping[str, Iterable[str]]) -> None:
    """Roles of speakers by name, so that they can be found by them."""
    with store.together():
        for name, told in titles.items():
            speaker = _stored(store, name)
            roles = tuple(dict.fromkeys((*speaker.roles, *told))) if speaker else ()
            if speaker and roles != speaker.roles:
                store.describe_speaker(speaker.id, roles=roles)


def _stored(store: Store, reference: SpeakerRef) -> Speaker | None:
    known = store.find_speaker(reference) if isinstance(reference, str) else reference
    return store.speaker(known) if isinstance(known, int) else None


def _said_on(document: Document, found: Attribution, language: str) -> str | None:
    """The day that the words beside the cue name ("قال أمس", "said on Friday"); None where that is the article's."""
    if not document.published or found.cue_span is None:
        return None
    beside = _beside(document.text, found.cue_span, found.span)
    day = resolve_day(beside, document.published, language)
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
    extracted = extract_article(document)
    pairs = zip(extracted.found, extracted.days, strict=True)
    return tuple(_unstored(document, article, found, day) for found, day in pairs)


def _unstored(document: Document, article: Article, found: Attribution, day: str | None) -> Statement:
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
        published=day or document.published,
    )
