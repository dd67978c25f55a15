"""Questions over many statements: where spelling alone decides, it decides, and nothing else is asked.

Weighing every statement of a speaker by sound, sense and meaning takes milliseconds each; an archive of a million has
thousands. So the words of the name and of the topic are looked up first, as they are spelled or a letter away. When a
statement of somebody so named has them all, or most of what they say, that is the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.answers import Found
from knowledge.language.normalization import words
from knowledge.masters import only_serves
from knowledge.model import Match, SpeakerMatch
from knowledge.questions.denials import asks_denial
from knowledge.questions.markers import silent_words
from knowledge.retrieval.terms import read_lexicons, word_senses
from knowledge.retrieval.topics import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.retrieval.candidates import Candidate
    from knowledge.retrieval.topics import Need

LARGE: Final = 2000
"""Statements from which on an index is searched before it is weighed."""
WEIGHED: Final = 40
"""Statements that are weighed one by one where spelling does not decide: half a millisecond each."""
FILTERED: Final = 400
"""Statements of which an office lets only some through before they are weighed."""
_WEIGHED_BY_MEANING: Final = 8
"""The same where nothing but their meaning is left: three milliseconds each."""
_DECIDED: Final = 0.4
"""Share of the topic that must be found, rare words counting more and mended ones less."""


def ask_archive(library: Library, question: Question, limit: int) -> Found | None:
    """The statements that spelling finds, None where it does not decide."""
    placed = question.venue or question.since or question.until
    if placed or question.intent != "said" or asks_denial(question):
        return None
    with library.store.snapshot():
        if not is_archive(library):
            return None
        read_lexicons()
        return _found(library, question, limit)


def is_archive(library: Library) -> bool:
    """Whether there are too many statements to weigh each."""
    return library.candidates.size() >= LARGE


def gather_statements(
    library: Library, speakers: Sequence[int], needs: Sequence[Need], *, most: int = WEIGHED
) -> list[Statement]:
    """The statements worth weighing: those that words or senses of the topic find, or kinds of it, else the latest."""
    asked = tuple(word for need in needs for word in need.text.split())
    senses = tuple(dict.fromkeys(sense for need in needs for sense in sorted(need.concepts)))
    whose = tuple(speakers) or None
    found = library.candidates.search(whose, asked, senses, limit=most)
    if found or (found := library.candidates.search(whose, (), sorted(kinds_of(needs)), limit=most)):
        return list(library.store.statements(candidate.number for candidate in found))
    if not speakers:
        return list(library.store.latest(limit=most))
    each = max(1, _WEIGHED_BY_MEANING // len(speakers))
    return [said for speaker in speakers for said in library.store.by_speaker(speaker, limit=each)]


def gather_mentions(library: Library, name: str) -> tuple[Statement, ...]:
    """Statements that may speak of a name: those with its last word, as spelled or a letter off, and the latest."""
    found = library.candidates.search(None, words(name)[-1:], limit=WEIGHED)
    spelled = library.store.statements(candidate.number for candidate in found)
    return (*spelled, *library.store.latest(limit=WEIGHED))


def _found(library: Library, question: Question, limit: int) -> Found | None:
    silent = silent_words(question.language)
    asked = words(question.topic or "")
    topic = [word for word in asked if word not in silent] or asked
    if not topic or not question.speaker:
        return None
    bearers, found = search_spelling(library, _name(question), topic, limit)
    if not found or found[0].score < _DECIDED:
        return None
    most = max(len(candidate.matched) for candidate in found)
    kept = {candidate.number: candidate for candidate in found if len(candidate.matched) == most}
    matches = [
        _match(statement, kept[statement.number], bearers)
        for statement in library.store.statements(kept)
        if statement.polarity == "claim" and not _is_of_servant(statement, bearers, question.speaker)
    ]
    if not matches:
        return None
    matches.sort(key=_score, reverse=True)
    speaker = next(one for one in matches[0].statement.speakers if one.id in bearers)
    named = SpeakerMatch(speaker, 100 * bearers[speaker.id], library.spellings.counts[speaker.id])
    return Found(question, tuple(matches), named, total=len(matches))


def _is_of_servant(statement: Statement, bearers: Mapping[int, float], name: str) -> bool:
    """Whether who said it only serves whom is asked for: all others who bear the name are he."""
    return all(only_serves(speaker.name, name) for speaker in statement.speakers if speaker.id in bearers)


def _name(question: Question) -> str:
    """An Arabic name's second word may begin with ل, which also writes "to": ماذا قال سيرغي لافروف."""
    return f"{question.speaker} {question.addressee}" if question.addressee else question.speaker or ""


def search_spelling(
    library: Library, name: str, topic: list[str], limit: int
) -> tuple[dict[int, float], list[Candidate]]:
    """Who may be meant and what they said; names a letter off only where exact ones lack a word of the topic."""
    exact = library.spellings.exact_bearers(name)
    found = library.candidates.search(tuple(exact), topic, limit=limit)
    if found and len(found[0].matched) == len(topic):
        return exact, found
    bearers = library.spellings.bearers(name)
    if len(bearers) > len(exact):
        found = library.candidates.search(tuple(bearers), topic, limit=limit)
    if not found or found[0].score < _DECIDED:
        found = _by_sense(library, bearers, topic, limit) or found
    return bearers, found


def _by_sense(library: Library, bearers: Iterable[int], topic: list[str], limit: int) -> list[Candidate]:
    """The topic's words by what they name, where they name something: war is حرب."""
    senses = {word: word_senses(word) for word in topic}
    if not any(senses.values()):
        return []
    rest = [word for word in topic if not senses[word]]
    named = tuple(dict.fromkeys(sense for found in senses.values() for sense in found))
    return library.candidates.search(tuple(bearers), rest, named, limit=limit)


def _match(statement: Statement, candidate: Candidate, bearers: dict[int, float]) -> Match:
    likeness = max(bearers.get(speaker.id, 0.0) for speaker in statement.speakers)
    reasons = (f"name: {likeness:.2f}", "words: " + ", ".join(candidate.matched))
    return Match(statement, 100 * candidate.score * likeness, reasons)


def _score(match: Match) -> float:
    return match.score
