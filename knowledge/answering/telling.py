"""Whether statements tell of what a question asks without a word of saying, so that no encyclopedia is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.answering.gathering import gather
from knowledge.answering.holders import asks_office
from knowledge.language.phrases import split_words
from knowledge.questions.markers import silent_words
from knowledge.resolution import drop_names
from knowledge.retrieval.differing import find_told
from knowledge.retrieval.ranking import TELLING, rank, read_speaker, searchable
from knowledge.retrieval.topics import MET, is_place, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Match, Question, Statement
    from knowledge.resolution import Asked
    from knowledge.retrieval.ranking import Ranked
    from knowledge.retrieval.topics import Need

FEWEST_FACTS: Final = 2
_TOLD: Final = 0.7
"""How much of all that is asked for a statement tells, where the name of whoever spoke may be part of it."""
_PAIR: Final = 2
_NEAR: Final = 2
"""Words from one of two things to the other that belongs to it."""


def names_matter(question: Question) -> bool:
    """Whether more than places is asked about: how far Moscow is from Kyiv, an atlas tells."""
    return any(need.known and not is_place(need) for need in _needs(question))


def tells_all(library: Library, asked: Asked, fewest: int = FEWEST_FACTS, *, speaker: bool = False) -> bool:
    """Whether some statement meets every one of several things asked for: who was killed in Luhansk.

    With `speaker` the name of whoever spoke meets one of them, half.
    """
    needs = _needs(asked.question)
    if len(needs) < fewest or asks_office(asked.question.topic or "", needs):
        return False
    ranked = rank(gather(library, asked, needs), needs, None, speaker=speaker)
    return (
        bool(ranked)
        and ranked[0].cover.share >= _TOLD
        and all(value > 0 for need, value in zip(needs, ranked[0].cover.values, strict=True) if need.weight >= TELLING)
    )


def tells_pair(library: Library, asked: Asked, fewest: int) -> bool:
    """Whether the best statement for fewer things tells two of them side by side: the reason for the escalation."""
    needs = _needs(asked.question)
    if len(needs) >= fewest or asks_office(asked.question.topic or "", needs):
        return False
    ranked = rank(gather(library, asked, needs), needs, None, speaker=True)
    return bool(ranked) and (stand_together(needs, ranked[0].statement) or _tells_own(needs, ranked[0]))


def _tells_own(needs: Sequence[Need], best: Ranked) -> bool:
    """Whether a matter of a land is told by who speaks for it: what worries the Americans."""
    matters, lands = [need for need in needs if not is_place(need)], [need for need in needs if is_place(need)]
    if len(matters) != 1 or len(lands) != 1 or not matters[0].known or matters[0].weight < TELLING:
        return False
    value = best.cover.values[needs.index(matters[0])]
    return value >= MET and touch(lands[0], read_speaker(best.statement)) > 0


def misses_matter(library: Library, question: Question, best: Match) -> bool:
    """Whether two are named beside a matter of which the best statement by one of them tells nothing: summit X Y."""
    rest, named = drop_names(library, question.topic or "", question.language)
    matters = [need for need in read_topic(rest, question.language, silent_words(question.language)) if need.known]
    told = read_statement(searchable(best.statement), best.statement.article.language)
    return named >= _PAIR and bool(matters) and not any(touch(need, told) for need in matters)


def stand_together(needs: Sequence[Need], said: Statement) -> bool:
    """Whether two things asked for, both known, stand within a few words of each other: demands of Moscow, مطالب موسكو.

    What is asked for without a word of saying may be a matter of an encyclopedia, of which lone words tell nothing.
    """
    if len(needs) != _PAIR or not all(need.known for need in needs) or all(map(is_place, needs)):
        return False
    words = split_words(said.quote)
    first, second = (list(find_told(need, words, said.article.language)) for need in needs)
    return any(0 < abs(one - other) <= _NEAR for one in first for other in second)


def _needs(question: Question) -> tuple[Need, ...]:
    return read_topic(question.topic or "", question.language, silent_words(question.language))
