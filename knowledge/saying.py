"""Which statements say what is asked for, of those whose words are near it: not the contrary, nor another figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import words
from knowledge.language.wishes import wishes
from knowledge.questions.denials import asks_against, asks_denial, is_about, is_against
from knowledge.retrieval.contrary import (
    asks_what,
    changes_claim,
    denies,
    is_contrary,
    is_unwanted,
    rules_out,
    tells_elsewhere,
)
from knowledge.retrieval.topics import is_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Question
    from knowledge.retrieval.ranking import Ranked
    from knowledge.retrieval.topics import Need

_REFUSING: Final = "#refuse"
_MOST_BESIDE: Final = 40
"""Statements of a speaker in which a land may be told that is asked about."""
_BESIDE: Final = 2
"""Words before a verb among which one that denies it stands."""
_BEHIND: Final = 0.1
"""How much less of a claim than the nearest statement, which says the contrary, another may tell that says it."""


def keep_said(question: Question, needs: Sequence[Need], act: Sequence[Need], chosen: Sequence[Ranked]) -> list[Ranked]:
    """Those of the chosen statements, of whomever, that say what is claimed; all, where a question claims nothing.

    What a known speaker has said to the contrary is left: it tells that he did not say it.
    """
    if question.intent != "who-said":
        return list(chosen)
    if asks_against(question) or _is_unwilling(question) or any(_REFUSING in one.concepts for one in act):
        return [one for one in chosen if one.lifts or rules_out(needs, one.statement)]
    if asks_what(act):
        chosen = [one for one in chosen if not is_unwanted(question.text, question.language, needs, one.statement)]
    claim = None if changes_claim(act) or asks_denial(question) or is_about(question) else question.text
    of = (claim, question.language, needs)
    kept = [one for one in chosen if not is_contrary(*of, one.statement, question.topic)]
    if claim is None or kept[:1] == list(chosen[:1]):
        return kept
    return [one for one in kept if one.cover.share >= chosen[0].cover.share - _BEHIND]


def keep_there(needs: Sequence[Need], chosen: Sequence[Ranked], ranked: Sequence[Ranked]) -> list[Ranked]:
    """Those of a speaker's statements, chosen of the ranked, that are not about other lands than is asked about."""
    if not any(map(is_place, needs)) or all(map(is_place, needs)):
        return list(chosen)
    beside = [one.statement for one in ranked[:_MOST_BESIDE]]
    return [one for one in chosen if not tells_elsewhere(needs, one.statement, beside)]


def _is_unwilling(question: Question) -> bool:
    """Whether a wish is denied right beside its verb: who does not want a war, wer will keinen Krieg."""
    verb = question.verb
    if not verb or not any(map(wishes, words(verb))):
        return False
    before, _, behind = question.text.partition(verb)
    beside = (*words(before)[-_BESIDE:], *words(behind)[:1], *words(behind)[-1:])  # wer will den Krieg nicht
    return denies(" ".join(beside), question.language)


def leave_out_against(needs: tuple[Need, ...], question: Question) -> tuple[Need, ...]:
    """The needs without the word for "against" where whoever is against something is asked for: who spoke against."""
    if not asks_against(question):
        return needs
    return tuple(need for need in needs if not is_against(need.text, question.language))
