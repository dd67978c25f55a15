"""Whom and what a question's slots mean in this index: its speaker, addressee and venue."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz import fuzz

from knowledge.model import SpeakerMatch
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.matching import decide
from knowledge.questions.markers import place_words, silent_words
from knowledge.retrieval.topics import read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.names.matching import NameMatch

Verdict = Literal["nobody", "accept", "which", "ask", "unknown"]
_MOST_BEARERS: Final = 6
_MOST_RELATED: Final = 5
_LONGEST_NAME: Final = 6
"""Words; a longer run is a sentence, in which names are looked for."""
_VENUE_SKIP: Final = silent_words(None) - place_words()
_SURE_WHOLE: Final = 95.0
_COUNTERPART: Final = (
    "نظير",
    "counterpart",
    "homologue",
    "коллег",
    "amtskolleg",
    "homólogo",
    "omologo",
    "mevkidaş",
    "колег",
)
_TWEETS: Final = ("twit", "tweet", "твит", "تويتر", "تغريد", "غرد", "کتب", "كتب", "tuit", "твіт")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its speaker resolved: `speakers` are one, or all bearers of the name; none for a topic alone."""

    question: Question
    verdict: Verdict = "nobody"
    name: str = ""
    speakers: tuple[SpeakerMatch, ...] = ()
    near: tuple[SpeakerMatch, ...] = ()
    mentioned: tuple[Statement, ...] = ()
    reasons: tuple[str, ...] = ()
    at_venue: Callable[[Statement], bool] | None = field(default=None, compare=False)
    to_addressee: Callable[[Statement], bool] | None = field(default=None, compare=False)


def resolve_speaker(library: Library, question: Question) -> Asked:
    """Find who is meant; words of the speaker's slot that name nobody go to the topic."""
    if question.speaker:
        asked = _resolve_slot(library, question, question.speaker)
    elif question.topic and question.intent != "who-said":
        asked = _resolve_loose(library, question, question.topic)
    else:
        asked = Asked(question)
    return _resolve_place(library, asked)


def _resolve_slot(library: Library, question: Question, slot: str) -> Asked:
    words = slot.split()
    whole = library.names.match(slot, _MOST_BEARERS) if len(words) <= _LONGEST_NAME else ()
    verdict = decide(whole)
    if verdict in ("accept", "which") and (len(words) == 1 or whole[0].score >= _SURE_WHOLE):
        return _accept(library, question, slot, whole, verdict)
    joined = _joined(library, question)
    if joined:
        return joined
    mention = library.names.find_mention(words)
    if mention and mention.end - mention.start < len(words):
        rest = " ".join(words[: mention.start] + words[mention.end :])
        name = " ".join(words[mention.start : mention.end])
        topic = " ".join(part for part in (rest, question.topic) if part)
        moved = replace(question, speaker=name, topic=topic)
        return _accept(library, moved, name, mention.matches, decide(mention.matches))
    if verdict in ("accept", "which"):
        return _accept(library, question, slot, whole, verdict)
    near = _speaker_matches(library, whole[:3], slot) if verdict == "ask" else ()
    return Asked(question, "unknown", slot, near=near, mentioned=_mentions(library, slot))


def _joined(library: Library, question: Question) -> Asked | None:
    """An Arabic name whose second part begins with ل was taken for an addressee: سيرغي لافروف."""
    if not question.addressee or not question.addressee.startswith("ل") or not question.speaker:
        return None
    name = f"{question.speaker} {question.addressee}"
    found = library.names.match(name, _MOST_BEARERS)
    if not found or found[0].score < _SURE_WHOLE:
        return None
    return _accept(library, replace(question, speaker=name, addressee=None), name, found, decide(found))


def _resolve_loose(library: Library, question: Question, text: str) -> Asked:
    """Look for a speaker's name in words that no marker placed."""
    words = text.split()
    mention = library.names.find_mention(words[:24])
    if mention is None:
        return Asked(question)
    name = " ".join(words[mention.start : mention.end])
    rest = " ".join(words[: mention.start] + words[mention.end :]) or None
    return _accept(library, replace(question, speaker=name, topic=rest), name, mention.matches, decide(mention.matches))


def _accept(library: Library, question: Question, name: str, found: tuple[NameMatch, ...], verdict: str) -> Asked:
    best = found[0].score
    bearers = found[:1] if verdict != "which" else tuple(match for match in found if match.score >= best - 3)
    speakers = _speaker_matches(library, bearers, name)
    reasons = tuple(reason for match in speakers[:1] for reason in match.reasons)
    return Asked(question, "which" if len(speakers) > 1 else "accept", name, speakers, reasons=reasons)


def _speaker_matches(library: Library, found: tuple[NameMatch, ...], name: str) -> tuple[SpeakerMatch, ...]:
    pairs = ((match, library.store.speaker(match.speaker_id)) for match in found)
    return tuple(
        SpeakerMatch(
            speaker,
            match.score,
            match.count,
            (f"speaker: {name} = {match.matched} ({match.score:.0f})", *match.reasons),
        )
        for match, speaker in pairs
        if speaker
    )


def _mentions(library: Library, name: str) -> tuple[Statement, ...]:
    """Statements in which a name that nobody quoted bears is spoken of."""
    sounds = [fold(token) for token in split_name(name) if len(token) > 2 and fold(token)]  # noqa: PLR2004
    if not sounds:
        return ()
    said = library.store.latest(limit=500)
    return tuple(one for one in said if _sounds_in(sounds[-1], one.quote))[:_MOST_RELATED]


def _sounds_in(forms: tuple[str, ...], text: str) -> bool:
    return any(
        fuzz.ratio(form, other) >= 88 and fuzz.ratio(skeleton(form), skeleton(other)) >= 88  # noqa: PLR2004
        for token in split_name(text)
        for form in forms
        for other in fold(token)[:2]
        if form[0] == other[0]
    )


def _resolve_place(library: Library, asked: Asked) -> Asked:
    question = asked.question
    at_venue = _venue_test(question.venue, question.language) if question.venue else None
    to_addressee = _addressee_test(library, question.addressee) if question.addressee else None
    return replace(asked, at_venue=at_venue, to_addressee=to_addressee)


def _venue_test(venue: str, language: str | None) -> Callable[[Statement], bool]:
    if any(tweet in venue.casefold() for tweet in _TWEETS):
        return lambda said: any(tweet in (said.venue or "").casefold() for tweet in _TWEETS)
    needs = read_topic(venue, language, _VENUE_SKIP)

    def test(said: Statement) -> bool:
        if not said.venue:
            return False
        features = read_statement(said.venue)
        return sum(touch(need, features) for need in needs) >= len(needs) / 2

    return test


def _addressee_test(library: Library, addressee: str) -> Callable[[Statement], bool] | None:
    bare = addressee.removeprefix("ل")
    if any(word.casefold().startswith(_COUNTERPART) for word in bare.split()):
        return lambda said: said.addressee is not None
    names = [bare, addressee]
    found = library.names.match(bare, 1) or library.names.match(addressee, 1)
    if found and found[0].score >= 85:  # noqa: PLR2004
        speaker = library.store.speaker(found[0].speaker_id)
        names += [speaker.name, *speaker.aliases] if speaker else []
    sounds = [fold(token) for name in names for token in split_name(name)[-1:]]
    return lambda said: (
        said.addressee is not None and any(_sounds_in(forms, said.addressee) for forms in sounds if forms)
    )
