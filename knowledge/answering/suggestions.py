"""Questions that the index can answer, and who can be asked about."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.answering.gathering import day_of, in_period
from knowledge.answers import Found, NothingFound
from knowledge.exonyms import find_exonym
from knowledge.language.detection import SCRIPTS, find_script
from knowledge.model import Match
from knowledge.questions.suggesting import suggest_questions

if TYPE_CHECKING:
    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Question, Speaker, SpeakerMatch

_LOOKED_AT: Final = 40
"""Speakers, most often quoted first."""
_MOST_OF_ALL: Final = 2000
"""The newest statements, among which those of a time are looked for."""


def list_speakers(library: Library, question: Question, limit: int) -> Answer:
    """Who is quoted: the latest statement of each, most often quoted first."""
    matches = []
    for found in library.store.speakers(limit=limit):
        said = library.store.by_speaker(found.speaker.id, limit=1)
        matches += [Match(one, 100.0, (f"{found.speaker.name}: {found.count}",)) for one in said]
    if not matches:
        return NothingFound(question)
    return Found(question, tuple(matches), total=library.store.stats().speakers)


def list_latest(library: Library, question: Question, limit: int) -> Answer:
    """The newest statements, or all that are known to be of a time asked for, whoever made them."""
    timed = question.since or question.until
    said = library.store.latest(limit=_MOST_OF_ALL if timed else limit)
    told = [one for one in said if day_of(one) and in_period(one, question)] if timed else said
    if not told:
        return NothingFound(question, suggest(library, question.language))
    matches = tuple(Match(one, 100.0, ("latest",)) for one in told[:limit])
    return Found(question, matches, total=len(told) if timed else library.store.stats().statements)


def suggest(
    library: Library, language: str | None, *, limit: int = 3, speaker: SpeakerMatch | None = None
) -> tuple[str, ...]:
    """Questions that would be answered, in a language; that of `speaker`, where one is given, comes first."""
    most = [found.speaker for found in library.store.speakers(limit=_LOOKED_AT)]
    familiar = sorted(most, key=lambda one: not _is_familiar(one, language or "en"))
    speakers = dict.fromkeys(([speaker.speaker] if speaker else []) + familiar)
    return suggest_questions(
        tuple(_askable(library, one, language or "en") for one in islice(speakers, limit)), language
    )


def _is_familiar(speaker: Speaker, language: str) -> bool:
    """Whether somebody has a name, no mere description, that readers of a language can read."""
    read = find_exonym(speaker.name, language, speaker.aliases) or speaker.name
    return _is_named(read) and language in SCRIPTS.get(find_script(read) or "", ())


def _is_named(name: str) -> bool:
    """Whether a name of several words has a capital behind its first: not The girl, not Some residents."""
    _, *others = name.split()
    return not name[:1].islower() and not (others and all(word.islower() for word in others))


def _askable(library: Library, speaker: Speaker, language: str) -> str:
    """The name for those who ask in that language, where asking by it leads to the same speaker."""
    read = find_exonym(speaker.name, language, speaker.aliases)
    found = library.match_speakers(read, limit=1) if read else ()
    return read if read and found and found[0].speaker.id == speaker.id else speaker.name
