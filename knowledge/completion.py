"""complete(): statements for text that is still being typed, its last word perhaps unfinished.

A sentence that asks is left to ask(). Else the first or last words are read as the beginning of a name and the rest as
words that the speaker said; without such a name statements that have all words are looked for. What is found in neither
way is left to ask() as well, which knows topics across languages. Only what that cannot answer is shown for some words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.answering import ask
from knowledge.answers import Found, NothingOnTopic
from knowledge.language.normalization import words
from knowledge.model import Match
from knowledge.questions.frames import read_question

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library

_LONGEST_NAME: Final = 3
"""Words that are tried as the beginning of a name."""
_BEARERS: Final = 5
_SHORTEST: Final = 2
"""Letters from which a word may be the beginning of another."""
_MOST: Final = 50.0
"""The score of a statement that has most of what is typed, the rarer a word the more it counts."""


def complete(library: Library, text: str, *, limit: int = 20, offset: int = 0) -> tuple[Match, ...]:
    """Statements for text still being typed; an empty text gives the latest."""
    if not text.strip():
        return tuple(Match(said, 100.0) for said in library.store.latest(limit=limit, offset=offset))
    wanted = limit + offset
    typed = words(text) if read_question(text).question.speaker is None else ()
    return (_begun(library, typed, wanted) or _asked(library, text, typed, wanted))[offset:wanted]


def _begun(library: Library, typed: Sequence[str], wanted: int) -> tuple[Match, ...]:
    """What those said whose name is begun, and where that is nothing, or all that is typed, what has every word."""
    found = _by_begun_name(library, typed, wanted)
    if found and len(typed) > 1:
        return found
    if not found and len(typed) == 1:  # a word that is whole may be a matter: war, not who was warm
        answer = ask(library, typed[0], limit=wanted)
        found = answer.matches if isinstance(answer, Found) else ()
    whole = (match for match in _by_words(library, None, typed, wanted) if len(match.reasons) == len(_long(typed)))
    return _joined(found, tuple(whole))


def _asked(library: Library, text: str, typed: Sequence[str], wanted: int) -> tuple[Match, ...]:
    """The answer; without one, what has most of the words."""
    answer = ask(library, text, limit=wanted)
    if isinstance(answer, Found | NothingOnTopic):
        return answer.matches
    return tuple(match for match in _by_words(library, None, typed, wanted) if match.score >= _MOST)


def _joined(first: Sequence[Match], second: Sequence[Match]) -> tuple[Match, ...]:
    """Both, each statement once."""
    return tuple({match.statement.number: match for match in (*first, *second)}.values())


def _by_begun_name(library: Library, typed: Sequence[str], wanted: int) -> tuple[Match, ...]:
    """The longest run of first words that begins a name, and what its bearers said with the rest."""
    for name, rest in _readings(typed):
        bearers = library.names.match_begun(" ".join(name), _BEARERS)
        if not bearers:
            continue
        ids = [bearer.speaker_id for bearer in bearers]
        if rest:
            found = _by_words(library, ids, rest, wanted)
        else:
            said = (one for each in ids for one in library.store.by_speaker(each, limit=wanted))
            found = tuple(Match(one, bearers[0].score, bearers[0].reasons) for one in said)
        if found:
            return found[:wanted]
    return ()


def _readings(typed: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """(name, rest), the name first or last."""
    for length in range(min(len(typed), _LONGEST_NAME), 0, -1):
        yield typed[:length], typed[length:]
        if length < len(typed):
            yield typed[-length:], typed[:-length]


def _by_words(
    library: Library, speaker_ids: Sequence[int] | None, typed: Sequence[str], wanted: int
) -> tuple[Match, ...]:
    asked = _long(typed)
    if not asked:
        return ()
    candidates = library.candidates.search(speaker_ids, asked, (), wanted, prefix=True)
    said = ((one, library.store.statement(one.number)) for one in candidates)
    return tuple(
        Match(statement, 100 * one.score, tuple(f"word: {word}" for word in one.matched))
        for one, statement in said
        if statement
    )


def _long(typed: Sequence[str]) -> list[str]:
    return [word for word in typed if len(word) >= _SHORTEST]
