"""A role in the very words in which an article tells it: what did the biographer say, of "biographer Tom Bower"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import words
from knowledge.language.phrases import split_words, word_forms
from knowledge.names.roles import load_roles
from knowledge.names.trades import part_elisions
from knowledge.questions.markers import silent_words, words_of
from knowledge.questions.tokens import tokenize
from knowledge.resolution.asked import MOST_BEARERS, Asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, SpeakerMatch
    from knowledge.questions.tokens import Token
    from knowledge.resolution.asked import Verdict

_SCORE: Final = 90.0
_LEAST: Final = 2
"""Words by which a role is one person's rather than that of anybody who is called so."""
_LEAST_JOINED: Final = 3
"""Words of a role that goes on past what was taken for the speaker."""


def join_verbatim(library: Library, question: Question) -> Question:
    """A question whose speaker is the longest role that begins where its speaker's slot does.

    Its later words may have been taken for an addressee or a matter: adjoint au maire à la citoyenneté.
    """
    slot = question.speaker or ""
    start = question.text.find(slot)
    if not slot or start < 0:
        return question
    tokens = tokenize(question.text[start:])
    ends = [end for end in range(len(tokens), len(tokenize(slot)), -1) if _may_end(tokens, end, question.language)]
    wholes = [question.text[start : start + tokens[end - 1].end] for end in ends]
    longer = [(whole, key) for whole in wholes if len(key := _key(whole)) >= _LEAST_JOINED]
    told = {role for match in library.most_quoted() for role in map(_key, match.speaker.roles)} if longer else ()
    whole = next((whole for whole, key in longer if key in told), None)
    return question if whole is None else _moved(question, whole, start + len(whole))


def _may_end(tokens: Sequence[Token], end: int, language: str | None) -> bool:
    """Whether a role may end before a word, which is no name of somebody's: at the end, before "about"."""
    word = tokens[end].word if tokens[end:] else None
    return word is None or word in words_of("about") or word in silent_words(language)


def prefer_verbatim(
    library: Library, question: Question, slot: str, read: Callable[[Library, Question, str], Asked]
) -> Asked:
    """Whoever is meant by another reading, or bears a slot's very words as a role where none of these does."""
    asked = read(library, question, slot)
    sure = len(_key(slot)) >= _LEAST
    if not sure and (asked.verdict in {"accept", "which"} or _may_be_name(question, slot)):
        return asked
    bearers = _bearers(library, slot)
    if not 0 < len(bearers) <= MOST_BEARERS:
        return asked
    meant, own = ({one.speaker.id for one in those} for those in (asked.speakers, bearers))
    if meant & own and (not sure or meant <= own):
        return asked
    reasons = bearers[0].reasons
    verdict: Verdict = "which" if len(bearers) > 1 else "accept"
    return Asked(question, verdict, slot, tuple(bearers), reasons=reasons)


def _bearers(library: Library, slot: str) -> list[SpeakerMatch]:
    asked = _key(slot)
    found = (match for match in library.most_quoted() if asked and _is_called(match.speaker.roles, asked))
    return [replace(one, score=_SCORE, reasons=(f"speaker: {slot}: {one.speaker.name}",)) for one in found]


def _may_be_name(question: Question, slot: str) -> bool:
    """Whether a trade is written as a name is, and no article stands before it: Fischer, Judge."""
    led = split_words(part_elisions(question.text.partition(slot)[0]))[-1:]
    return slot[0].isupper() and not slot.isupper() and not any(map(load_roles().skips, led))


def _is_called(roles: Iterable[str], asked: tuple[str, ...]) -> bool:
    return any(_key(role) == asked for role in roles)


@lru_cache(maxsize=1 << 14)
def _key(text: str) -> tuple[str, ...]:
    """The words of a role by which it is compared: without articles, little words and Cyrillic endings."""
    told = (word for word in words(part_elisions(text)) if not load_roles().skips(word))
    return tuple(word_forms(word)[0] if "\u0400" <= word[0] <= "\u052f" else word.removeprefix("ال") for word in told)


def _moved(question: Question, whole: str, end: int) -> Question:
    """A question with a longer speaker, and of its other slots only what stands behind him."""
    return replace(
        question,
        speaker=whole,
        addressee=_behind(question, question.addressee, end),
        venue=_behind(question, question.venue, end),
        topic=_behind(question, question.topic, end),
    )


def _behind(question: Question, part: str | None, end: int) -> str | None:
    """What of a slot is left behind a place of the text, without the little words that lead to it."""
    at = question.text.find(part) if part else -1
    if not part or at < 0 or at >= end:
        return part
    rest = question.text[end : at + len(part)].split()
    while rest and rest[0].casefold() in silent_words(question.language):
        rest.pop(0)
    return " ".join(rest) or None
