"""Which statements say what is asked for, of those whose words are near it: not the contrary, nor another figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.answering.exchanged import read_people, tells_others
from knowledge.language.normalization import words
from knowledge.language.wishes import wishes
from knowledge.questions.denials import asks_against, asks_denial, is_about, is_against
from knowledge.questions.markers import asks
from knowledge.retrieval.contrary import (
    asks_what,
    changes_claim,
    denies,
    is_contrary,
    is_unwanted,
    rules_out,
    tells_elsewhere,
)
from knowledge.retrieval.differing import MET_HALF
from knowledge.retrieval.topics import is_place, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.retrieval.ranking import Ranked
    from knowledge.retrieval.topics import Cover, Need

_REFUSING: Final = "#refuse"
_MOST_BESIDE: Final = 40
"""Statements of a speaker in which a land may be told that is asked about."""
_BESIDE: Final = 2
"""Words before a verb among which one that denies it stands."""
_REACH: Final = 3
"""Words behind one for "against" among which stands what that is."""
_BEHIND: Final = 0.1
"""How much less of a claim than the nearest statement, which says the contrary, another may tell that says it."""


def keep_said(
    library: Library, question: Question, needs: Sequence[Need], act: Sequence[Need], chosen: Sequence[Ranked]
) -> list[Ranked]:
    """Those of the chosen statements, of whomever, that say what is claimed; all, where a question claims nothing.

    What a known speaker has said to the contrary is left: it tells that he did not say it.
    """
    if question.intent != "who-said":
        return list(chosen)
    if asks_against(question) or _is_unwilling(question) or any(_REFUSING in one.concepts for one in act):
        return [one for one in chosen if one.lifts or rules_out(needs, one.statement) or _opposes(one.statement, needs)]
    if asks_what(act):
        chosen = [one for one in chosen if not _is_unwanted(question, needs, one.statement)]
    claim = None if changes_claim(act) or asks_denial(question) or is_about(question) else question.text
    of = (claim, question.language, needs)
    kept = [one for one in chosen if not is_contrary(*of, one.statement, question.topic)]
    if claim is not None and chosen:
        people = read_people(library, claim, needs)
        kept = [one for one in kept if not tells_others(claim, question.language, needs, people, one.statement)]
    if claim is None or kept[:1] == list(chosen[:1]):
        return kept
    first = chosen[0].cover
    least = [
        one for one in kept if one.cover.share >= first.share - _BEHIND and _tells_as_much(needs, first, one.cover)
    ]
    wished = any(map(wishes, words(claim)))
    return [one for one in least if not wished or any(map(wishes, words(one.statement.quote)))]


def _tells_as_much(needs: Sequence[Need], first: Cover, other: Cover) -> bool:
    """Whether all known things are met of a claim that its nearest statement meets, which says the contrary."""
    met = zip(needs, first.values, other.values, strict=True)
    return all(value or not nearest or not need.known for need, nearest, value in met)


def keep_there(needs: Sequence[Need], chosen: Sequence[Ranked], ranked: Sequence[Ranked]) -> list[Ranked]:
    """Those of a speaker's statements, chosen of the ranked, that are not about other lands than is asked about."""
    if not any(map(is_place, needs)) or all(map(is_place, needs)):
        return list(chosen)
    beside = [one.statement for one in ranked[:_MOST_BESIDE]]
    return [one for one in chosen if not tells_elsewhere(needs, one.statement, beside)]


def _is_unwanted(question: Question, needs: Sequence[Need], said: Statement) -> bool:
    """Whether a statement denies what is asked for as wanted, or is against it."""
    language = question.language
    asks_for = not any(is_against(word, language) for word in words(question.text))
    return is_unwanted(question.text, language, needs, said) or (asks_for and _opposes(said, needs))


def asks_unsaid(question: Question) -> bool:
    """Whether it is asked what somebody did not say: nobody's words tell that."""
    language, verb, outside = question.language, question.verb or "", question.text
    if question.intent != "said" or not verb or any(map(wishes, words(verb))) or asks_denial(question):
        return False
    for part in filter(None, (question.topic, question.speaker, question.addressee, question.venue)):
        outside = outside.replace(part, " ", 1)  # No 10, بن فليس
    tells = any(need.known for need in read_topic(verb, language, ()))
    return not tells and _is_denied_behind_asking(outside, verb, language)


def _is_denied_behind_asking(text: str, verb: str, language: str | None) -> bool:
    """Whether a word that denies stands behind one that asks, up to the verb, or last: что не говорил."""
    before, found, behind = text.partition(verb)
    parts = before.split()
    at = next((at for at, word in enumerate(parts) if asks(words(word), language)), None)
    return at is not None and (denies(" ".join((*parts[at:], found)), language) or _denies_last(behind, language))


def _denies_last(behind: str, language: str | None) -> bool:
    """Whether what stands behind the verb denies it with its last word: was sagte Putin nicht."""
    return language == "de" and denies("".join(behind.split()[-1:]), language)


def _opposes(said: Statement, needs: Sequence[Need]) -> bool:
    """Whether a matter stands behind a word for "against": I am against a war."""
    plain, language = words(said.quote), said.article.language
    behind = (plain[at + 1 : at + 1 + _REACH] for at, word in enumerate(plain) if is_against(word, language))
    told = [read_statement(" ".join(text), language) for text in behind]
    return any(touch(need, text) >= MET_HALF for text in told for need in needs if not is_place(need))


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
