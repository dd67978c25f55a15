"""Institutions called by other words of the same sense: the Luhansk police."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.model import SpeakerMatch
from knowledge.names.roles import load_roles
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.names.judging import is_group
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.retrieval.topics import Need

_FORMS_OF_STATE: Final = frozenset({"#republic", "#people"})


def read_description(library: Library, question: Question, slot: str) -> Asked | None:
    """An institution called by other words of the same sense: "the Luhansk police"."""
    text = f"{slot} {question.addressee or ''}".strip() if (question.addressee or "").startswith("ل") else slot
    needs = read_topic(text, question.language, silent_words(question.language))
    longest = 3 * len(needs) - 2
    needs = _without_form_of_state(needs)
    if not any(concept[0] == "#" for need in needs for concept in need.concepts):
        return None
    of_office = load_roles().tells_office(split_words(text))
    for match in library.most_quoted():
        if of_office and is_group(match.speaker.name):
            continue  # el fiscal de Limoges is not its court
        brief = len(match.speaker.name.split()) <= longest
        if brief and meets_all(needs, read_statement(match.speaker.name), MET):
            found = SpeakerMatch(match.speaker, 85.0, match.count, (f"speaker: {text} describes {match.speaker.name}",))
            moved = replace(question, speaker=text, addressee=None if text != slot else question.addressee)
            return Asked(moved, "accept", text, (found,), reasons=found.reasons)
    return None


def _without_form_of_state(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """A territory may be named with or without its "republic"."""
    if not any(one[0] == "@" for need in needs for one in need.concepts):
        return needs
    return tuple(need for need in needs if not need.concepts or not need.concepts <= _FORMS_OF_STATE)
