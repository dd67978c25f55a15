"""A body asked for by its name in another language, where common words make it up: la Agencia de Medio Ambiente."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.model import SpeakerMatch
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.trades import part_elisions
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked, is_given_name
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.retrieval.topics import Need

_SCORE: Final = 85.0
_LEAST, _LONGEST = 2, 7
"""Words of a body's name that tell something, and all of them."""
_IDLE: Final = frozenset({"#protection"})
"""What one language says and another leaves out: агентство по охране окружающей среды."""


def read_translated(library: Library, question: Question, slot: str) -> Asked | None:
    """The one body whose name means all that a slot does, and nothing else."""
    asked = _read_meaning(slot)
    if not asked:
        return None
    found = [match for match in library.most_quoted() if _means(slot, asked, match.speaker.name)]
    if len(found) != 1:
        return None
    reasons = (f"speaker: {slot} is {found[0].speaker.name}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    return Asked(question, "accept", slot, (speaker,), reasons=reasons)


def _means(slot: str, asked: tuple[Need, ...], name: str) -> bool:
    told = _read_meaning(name)
    return (
        bool(told)
        and meets_all(asked, read_statement(name), MET)
        and meets_all(told, read_statement(part_elisions(slot)), MET)
    )


@lru_cache(maxsize=1 << 12)
def _read_meaning(text: str) -> tuple[Need, ...]:
    """What the words of a body's name mean; nothing where one is a name, or tells whoever leads something."""
    words = split_words(part_elisions(text))
    if not _LEAST <= len(words) <= _LONGEST or find_script(text) == "arabic" or load_roles().tells_office(words):
        return ()
    if any(is_given_name(word.casefold()) for word in words):
        return ()
    needs = read_topic(" ".join(words), None, silent_words(None))
    needs = tuple(need for need in needs if need.concepts != _IDLE)
    told = [need for need in needs if not is_place(need)]
    named = any(map(load_plain_bodies().knows, words))
    return needs if named and len(told) >= _LEAST and all(need.known for need in needs) else ()
