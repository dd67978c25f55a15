"""Speakers whom an article calls by their kind alone, asked for by its place: Brentwood council, for "the council"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.masters import match_own
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.matches import read_heard
from knowledge.names.ranks import read_led
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.trades import part_elisions
from knowledge.questions.markers import silent_words, words_of
from knowledge.resolution.asked import MOST_BEARERS, Asked, is_given_name
from knowledge.resolution.mentions import says
from knowledge.resolution.names.judging import is_body, judge
from knowledge.resolution.offices.headed import read_headed_body
from knowledge.resolution.offices.kinds import SPEAKING, Kind, read_kind
from knowledge.resolution.offices.placed import (
    IN_PLACE,
    OF_ANYTHING,
    is_placed,
    is_told_about_any,
    spell_place,
    stem_place,
)
from knowledge.resolution.offices.styled import asks_rank
from knowledge.resolution.offices.towns import is_town_named
from knowledge.resolution.recent import read_articles
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker
    from knowledge.retrieval.topics import Need

    _Test = Callable[[str, str, Speaker, Sequence[Sequence[str]]], bool]

_SCORE: Final = 85.0
_ALIKE: Final = 80.0
"""How alike two names of a place are in two scripts that are too short to be looked for in an article: Ufa, Уфа."""
_STATEMENTS: Final = 200
_MOST_ARTICLES: Final = 60
_LONGEST: Final = 12
"""Words of a kind and its place."""
_OF_ANYTHING: Final = OF_ANYTHING | {"head", "leader", "president"}
"""Offices of bodies of any kind, which must be told."""
_LOCAL: Final = frozenset(
    {"club", "coach", "court", "firefighters", "hospital", "mayor", "municipality", "police", "prefecture"}
    | {"prosecutor-office", "residents", "school", SPEAKING, "union"}
)
"""Kinds of which each town has its own."""
_OF_MATTER: Final = re.compile(
    r"(.*?[A-ZÀ-Ý][\w’'\-]*)\s+"
    r"(?:d(?:u|es|e(?: la| los| las)?|el|ei|ell[ae]|egli)\s+|de l['’]|d['’]|dell['’])([a-zà-ÿ].*)"
)
"""A speaker with a name, and what stands behind a later "of" in small letters."""
_FROM_PLACE: Final = "from|aus|auf|da|dal|nel|nell[ao]|dans|из|із|з|на|من"
"""Words for "from", and for "in" some places, beside those that placed offices know."""
_MARKS: Final = ' .,;:!?؟،«»"“”()'


def keep_to_place(library: Library, question: Question, asked: Asked) -> Asked:
    """Those whom articles about the place asked for call by that kind, and there alone; nobody, where none is about it.

    Whoever was found by a name or a role of his own stays.
    """
    kept = _keep(library, question, asked)
    headed = part_matter(question)
    body = headed.speaker or "" if headed else ""
    if headed is None or (kept.verdict in {"accept", "which"} and not _is_through_head(kept, body)):
        return kept
    meant = _keep(library, headed, Asked(headed, "unknown", body))
    if meant.verdict == "accept":
        return meant
    return read_headed_body(library, headed, body) or kept


def _keep(library: Library, question: Question, asked: Asked) -> Asked:
    slot = question.speaker
    if not slot or asked.joint or len(slot.split()) > _LONGEST or asks_rank(slot):
        return asked
    kind = read_kind(slot)
    found = asked.verdict in {"accept", "which"}
    if not _tells_body(slot, kind) or (kind.kinds and kind.kinds <= _OF_ANYTHING) or _is_persons(kind):
        return asked
    places = () if kind.is_alone else _places(slot, kind, question.language)
    if kind.is_alone and _is_of_towns(kind) and is_body(slot):
        asked = _of_any_place(library, question, asked, kind)
    if found and not all(map(_is_unnamed, asked.speakers)):
        needs = read_topic(slot, question.language, silent_words(question.language)) if places else ()
        others = places and all(_is_elsewhere(match, places, needs) for match in asked.speakers)
        if not others:
            return _with_own_words(library, question, asked, kind, places)
    moved = asked.question if found else question
    if kind.is_alone:
        return _narrow_to_matter(library, replace(moved, speaker=slot), asked, kind)
    meant = _find(library, kind, places) if places and kind.kinds and not _is_titled(library, slot, places) else {}
    if meant:
        return _narrow(replace(moved, speaker=slot), meant)
    return Asked(question, "unknown", slot) if found and places else asked


def _of_any_place(library: Library, question: Question, asked: Asked, kind: Kind) -> Asked:
    """All bodies of a kind that tell of the matter, where no place is asked for: what police say about the dam."""
    needs = read_topic(question.topic or "", question.language, silent_words(question.language))
    told = [match for match in library.most_quoted() if read_kind(match.speaker.name).kinds == kind.kinds]
    told = [match for match in told if not needs or says(library, match.speaker.id, needs)]
    slot = question.speaker or ""
    speakers = tuple(
        SpeakerMatch(one.speaker, _SCORE, one.count, (f"speaker: {slot}: {one.speaker.name}",)) for one in told
    )
    if not speakers or {one.speaker.id for one in asked.speakers} & {one.speaker.id for one in speakers}:
        return asked
    return Asked(
        question, "accept", slot, speakers[:MOST_BEARERS], reasons=speakers[0].reasons, together=len(speakers) > 1
    )


def _is_persons(kind: Kind) -> bool:
    """Whether whoever speaks for a person is asked for, who is of no place: Bridget Phillipson's spokesman."""
    return kind.kinds == {SPEAKING} and len(kind.rest) > 1 and is_given_name(normalize(kind.rest[0]))


def _with_own_words(library: Library, question: Question, asked: Asked, kind: Kind, places: Sequence[str]) -> Asked:
    """A body's own words, which go before its head's, else whoever is found: la mairie, whose mayor speaks too."""
    if places and _is_through_head(asked, question.speaker or ""):
        meant = {key: one for key, one in _find(library, kind, places).items() if _is_unnamed(one[0])}
        return _narrow(question, meant) if meant else asked
    return _with_unnamed(library, asked, kind) if len(asked.speakers) == 1 else asked


def _is_through_head(asked: Asked, body: str) -> bool:
    """Whether a body of a town is asked for, and whoever leads it was found by his office."""
    kind = read_kind(body)
    by_office = not any(read_heard(one.reasons) or _is_of(one, kind) for one in asked.speakers)
    return _is_of_towns(kind) and is_body(body) and by_office and not asked.articles


def part_matter(question: Question) -> Question | None:
    """A question whose matter "of" leads to behind a place: que dit la mairie de Vannes des travaux."""
    parted = _OF_MATTER.match(question.speaker or "")
    if parted is None or (question.topic and any(word[0].isupper() for word in parted.group(2).split())):
        return None  # le président du Syndicat des pêcheurs de Penvel, sur les moules
    topic = " ".join(filter(None, (parted.group(2), question.topic)))
    return replace(question, speaker=parted.group(1), topic=topic)


def _tells_body(text: str, kind: Kind) -> bool:
    return bool(kind.kinds) or any(map(load_plain_bodies().knows, split_words(text)))


def _is_elsewhere(match: SpeakerMatch, places: Sequence[str], needs: Sequence[Need]) -> bool:
    """Whether a body has its place in its name, and it is none asked for: the University of Hull, asked for Bath's.

    What means all that is asked for is meant: la Agencia de Medio Ambiente is the Environment Agency.
    """
    speaker = match.speaker
    if len(needs) > 1 and meets_all(needs, read_statement(speaker.name), MET):
        return False
    own = read_kind(speaker.name)
    first = speaker.name.split(maxsplit=1)[0].casefold()
    placed = any(word[:1].isupper() for word in own.rest)
    if speaker.roles or not placed or not _tells_body(speaker.name, own) or is_given_name(first):
        return False
    told = [word for name in (speaker.name, *speaker.aliases) for word in split_words(name)]
    return not all(_is_heard(place, told) for place in places)


def _is_heard(place: str, told: Sequence[str]) -> bool:
    """Whether a word of a place is among those told, in its sound or its sense."""
    forms = {place, stem_place(place)}
    for word in (form for one in told for form in (one, stem_place(one))):
        if any(is_town_named(word, one) or _sounds_across(word, one) for one in forms):
            return True
    return meets_all(read_topic(place, None, silent_words(None)), read_statement(" ".join(told)), MET)


def _sounds_across(word: str, place: str) -> bool:
    across = find_script(word) != find_script(place)
    return across and liken(place.casefold(), word.casefold()) >= _ALIKE


def _bears_place(match: SpeakerMatch, asked: Kind, places: Sequence[str]) -> bool:
    """Whether a speaker's name tells that kind, or who speaks for it, and that place: пресс-служба мэрии Уфы."""
    own = read_kind(match.speaker.name)
    if not _speaks_as(own, asked) or not own.rest:
        return False
    return all(_is_heard(place, own.rest) for place in places) and all(_is_heard(word, places) for word in own.rest)


def _with_unnamed(library: Library, asked: Asked, kind: Kind) -> Asked:
    """A body with those whom its articles call by its kind or its spokesmen alone, where no other body of it speaks."""
    body = asked.speakers[0]
    if SPEAKING in kind.kinds or read_kind(body.speaker.name).kinds != kind.kinds:
        return asked
    said = library.store.by_speaker(body.speaker.id, limit=_STATEMENTS)
    articles = frozenset(one.article.id for one in said[:_MOST_ARTICLES])
    beside: dict[int, SpeakerMatch] = {}
    for article in articles:
        for speaker in (each for one in library.store.by_article(article) for each in one.speakers):
            told = read_kind(speaker.name)
            if speaker.id != body.speaker.id and told.kinds - {SPEAKING} == kind.kinds:
                if not told.is_alone:
                    return asked
                beside[speaker.id] = SpeakerMatch(speaker, _SCORE, 1, body.reasons)
    return replace(asked, speakers=(body, *beside.values()), together=True, articles=articles) if beside else asked


def join_place(library: Library, question: Question) -> Question | None:
    """A question whose speaker is a kind alone, with the place that follows at once: der Polizeisprecher in Hagen."""
    slot = question.speaker or ""
    if not slot or (not (_is_of_towns(read_kind(slot)) and read_kind(slot).is_alone) and not _is_led(slot)):
        return None
    for place in _places_of_matter(question):
        if _stands_behind(library, question, place):
            start = question.text.index(slot)
            whole = question.text[start : question.text.index(place, start + len(slot)) + len(place)]
            return replace(_without(question, place), speaker=whole)
    return None


def _is_led(slot: str) -> bool:
    """Whether whoever leads a body is asked for by rank and kind alone, or by its name: der Gewerkschaftssekretär."""
    led = read_led(slot)
    rest = [word for word in led.rest if not load_roles().skips(word) and not load_plain_bodies().knows(word)]
    return bool(led.ranks and led.kinds) and all(word.casefold() in " ".join(led.names).split() for word in rest)


def is_by_place_alone(asked: Asked) -> bool:
    """Whether one found is called by the word taken for a place, and is of no kind: Putin, for police in Putin."""
    names = (one.speaker.name for one in asked.speakers if read_heard(one.reasons))
    return not asked.articles and any(not _tells_body(name, read_kind(name)) for name in names)


def _is_of_towns(kind: Kind) -> bool:
    """Whether but kinds are told of which each town has its own: another town's is not whoever is asked for."""
    return bool(kind.kinds) and kind.kinds <= _LOCAL and kind.kinds != {SPEAKING}


def _places_of_matter(question: Question) -> tuple[str, ...]:
    """The words of what was taken for a matter, an addressee or a venue that may be places' names."""
    told = (part for part in (question.topic, question.addressee, question.venue) if part)
    words = (word.strip(_MARKS) for part in told for word in part.split())
    return tuple(word for word in words if word[:1].isupper() and _may_be_place(word, question.language))


def _narrow_to_matter(library: Library, question: Question, asked: Asked, kind: Kind) -> Asked:
    """The same where the place stands in what was taken for the matter or the addressee: police in Hull, about Hull."""
    for place in _places_of_matter(question):
        behind = _stands_behind(library, question, place)
        if not behind and _is_person(library, place):
            continue
        moved = _without(question, place)
        if meant := _find(library, kind, (place,)):
            return _narrow(moved, meant)
        if asked.speakers and behind:
            return Asked(moved, "unknown", f"{question.speaker} {place}")
    return asked


def _may_be_place(word: str, language: str | None) -> bool:
    """Whether no lexicon has a word, or as a place's."""
    needs = read_topic(word, language, silent_words(language))
    return all(is_place(need) or not need.known for need in needs)


def _without(question: Question, place: str) -> Question:
    """A question without a place, and without the small words before it, wherever it was put."""

    def cut(part: str | None) -> str | None:
        if not part or place not in part:
            return part
        before, _, behind = part.partition(place)
        kept = before.split()
        while kept and kept[-1].casefold() in silent_words(question.language):
            kept.pop()
        return " ".join((*kept, *behind.strip(_MARKS).split())) or None

    return replace(question, topic=cut(question.topic), addressee=cut(question.addressee), venue=cut(question.venue))


def _stands_behind(library: Library, question: Question, place: str) -> bool:
    """Whether a place follows the speaker at once behind a word for "in" or "from": die Gewerkschaft in Harlow.

    Where that may lead to an addressee too, no speaker's name is a place: la police à Macron.
    """
    pattern = rf"{re.escape(question.speaker or '')}\s+({IN_PLACE}|{_FROM_PLACE})\s+{re.escape(place)}"
    found = re.search(pattern, question.text)
    return found is not None and not (normalize(found.group(1)) in words_of("to") and _is_person(library, place))


def _is_titled(library: Library, slot: str, places: Sequence[str]) -> bool:
    """Whether an office stands right before somebody's name, and neither "in" nor "of": councillor Townsend."""
    words = slot.split()
    led = len(words) > 1 and load_roles().tells_office(words[-2:-1])
    return led and words[-1] in places and _is_person(library, words[-1])


def _is_person(library: Library, word: str) -> bool:
    """Whether somebody bears a word as a name, who is no body with a place in its own: Macron."""
    found = match_own(library, word, MOST_BEARERS)
    told = found[0].matched if found and judge(library, found) in {"accept", "which"} else ""
    return bool(told) and not _tells_body(told, read_kind(told))


def _is_unnamed(match: SpeakerMatch) -> bool:
    """Whether a speaker is called by a kind in every article, and bears no name beside it."""
    return all(read_kind(name).is_alone for name in (match.speaker.name, *match.speaker.aliases))


def _places(slot: str, kind: Kind, language: str | None) -> tuple[str, ...]:
    """The words beside a kind, where each may be a place's name, and none a matter that a lexicon knows."""
    tokens = (token.strip(_MARKS).removesuffix("'s").removesuffix("’s") for token in part_elisions(slot).split())
    rest = [token for token in tokens if not set(split_words(token)).isdisjoint(kind.rest)]
    needs = read_topic(" ".join(rest), language, silent_words(language))
    matters = any(need.known and not is_place(need) for need in needs)
    return () if matters and not all(token[:1].isupper() for token in rest) else tuple(rest)


def _find(library: Library, asked: Kind, places: Sequence[str]) -> dict[int, tuple[SpeakerMatch, frozenset[int]]]:
    """Speakers of a kind with their articles about a place, by their ids."""
    forms = spell_place(tuple(places))
    found: dict[int, tuple[SpeakerMatch, frozenset[int]]] = {}
    for match in library.most_quoted():
        if _bears_place(match, asked, places):
            said = library.store.by_speaker(match.speaker.id, limit=_STATEMENTS)
            found[match.speaker.id] = (match, frozenset(one.article.id for one in said))
        elif _is_of(match, asked) and not _tells_another(match, asked):
            is_about = is_told_about_any if _is_unnamed(match) else is_placed
            articles = frozenset(_articles_about(library, match.speaker, forms, is_about))
            if articles:
                found[match.speaker.id] = (match, articles)
    return found


def _is_of(match: SpeakerMatch, asked: Kind) -> bool:
    """Whether a speaker is called by the kind asked for and nothing else, or speaks for a body of that kind."""
    named = (match.speaker.name,) if _is_unnamed(match) else ()
    told = [kind for text in (*named, *match.speaker.roles) if (kind := read_kind(text)).is_alone]
    return any(_speaks_as(kind, asked) for kind in told)


def _tells_another(match: SpeakerMatch, asked: Kind) -> bool:
    """Whether a role of a speaker tells a name beside the same kind: an Audlem councillor, asked for Leeds."""
    kinds = map(read_kind, match.speaker.roles)
    return any(kind.kinds == asked.kinds and any(word[:1].isupper() for word in kind.rest) for kind in kinds)


def _speaks_as(told: Kind, asked: Kind) -> bool:
    """Whether one kind is the other, or speaks for it."""
    return asked.kinds in (told.kinds, told.kinds - {SPEAKING})


def _articles_about(
    library: Library, speaker: Speaker, forms: Sequence[Sequence[str]], is_about: _Test
) -> Iterator[int]:
    for article, text in read_articles(library, speaker, statements=_STATEMENTS, most=_MOST_ARTICLES):
        if is_about(article.title or "", text, speaker, forms):
            yield article.id


def _narrow(question: Question, meant: dict[int, tuple[SpeakerMatch, frozenset[int]]]) -> Asked:
    """The speakers of a kind, in their articles about a place alone."""
    matches = tuple(match for match, _ in meant.values())[:MOST_BEARERS]
    articles = frozenset(article for _, of in meant.values() for article in of)
    slot = question.speaker or ""
    reasons = (f"speaker: {slot}: {matches[0].speaker.name}",)
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, reasons) for one in matches)
    together = len(speakers) > 1
    return Asked(question, "accept", slot, speakers, reasons=reasons, together=together, articles=articles)
