"""Questions that the index can answer, and who can be asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answers import Found, NothingFound
from knowledge.exonyms import find_exonym
from knowledge.model import Match
from knowledge.questions.suggesting import suggest_questions

if TYPE_CHECKING:
    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Question, Speaker, SpeakerMatch


def list_speakers(library: Library, question: Question, limit: int) -> Answer:
    """Who is quoted: the latest statement of each, most often quoted first."""
    matches = []
    for found in library.store.speakers(limit=limit):
        said = library.store.by_speaker(found.speaker.id, limit=1)
        matches += [Match(one, 100.0, (f"{found.speaker.name}: {found.count}",)) for one in said]
    if not matches:
        return NothingFound(question)
    return Found(question, tuple(matches), total=library.store.stats().speakers)


def suggest(
    library: Library, language: str | None, *, limit: int = 3, speaker: SpeakerMatch | None = None
) -> tuple[str, ...]:
    """Questions that would be answered, in a language."""
    most = [found.speaker for found in library.store.speakers(limit=limit)]
    speakers = dict.fromkeys(([speaker.speaker] if speaker else []) + most)
    return suggest_questions(tuple(_askable(library, one, language or "en") for one in speakers)[:limit], language)


def _askable(library: Library, speaker: Speaker, language: str) -> str:
    """The name for those who ask in that language, where asking by it leads to the same speaker."""
    read = find_exonym(speaker.name, language, speaker.aliases)
    found = library.match_speakers(read, limit=1) if read else ()
    return read if read and found and found[0].speaker.id == speaker.id else speaker.name
