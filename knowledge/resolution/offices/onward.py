"""Arabic offices that go on behind a word for "in" or "about": وزير الصحة في الكويت, جمعية الدفاع عن المستهلك."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from babel import Locale

from knowledge.language.cities import names_city
from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.language.regions import find_regions
from knowledge.language.territories import find_territories
from knowledge.names.roles import load_roles
from knowledge.questions.markers import silent_words
from knowledge.resolution.offices.homes import find_bare_officers, read_home_office
from knowledge.resolution.offices.towns import is_place_heard
from knowledge.retrieval.topics import is_place, read_topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.library import Library
    from knowledge.model import Question

_IN: Final = ("في", "ب")
_OF_STATE: Final = "-minister"
_OF_GOVERNMENT: Final = ("government", "ministry")
_LAND: Final = "ال"


def join_onward(library: Library, question: Question) -> Question:
    """A question whose speaker takes in what was read as the matter or place, where that tells what an office is of."""
    if question.language != "ar" or not question.speaker or not (behind := question.topic or question.venue):
        return question
    start = question.text.find(question.speaker)
    end = question.text.find(behind, start + len(question.speaker))
    if not 0 <= start < end:
        return question
    whole = question.text[start : end + len(behind)]
    if not (_names_land(library, question, whole, behind) or _is_told(library, whole)):
        return question
    kept = {slot: text for slot in ("addressee", "venue") if (text := getattr(question, slot)) and text not in whole}
    return replace(question, speaker=whole, topic=None, addressee=kept.get("addressee"), venue=kept.get("venue"))


def _names_land(library: Library, question: Question, whole: str, behind: str) -> bool:
    """Whether the land of a minister or ministry alone follows, by its name and not its capital's.

    In a capital others speak, too. So does the land of another body or its officer, of whom it is told.
    """
    slot = question.speaker or ""
    between = whole[len(slot) : -len(behind)].strip()
    role, lands = load_roles().read(slot), find_territories(split_words(behind))
    if between not in _IN or role is None or role.territory:
        return False
    body = role.institution or ""
    of_state = (role.office or "").endswith(_OF_STATE) or body.endswith(_OF_GOVERNMENT)
    if not of_state and not (body and _is_borne(library, question, whole)):
        return False
    if len(lands) != 1 or lands[0].end - lands[0].start != len(split_words(behind)):
        return False
    name = Locale("ar").territories.get(lands[0].code, "")
    return normalize(behind).removeprefix(_LAND) == normalize(name).removeprefix(_LAND)


def _is_borne(library: Library, question: Question, slot: str) -> bool:
    return bool(
        library.names.match_role(slot) or read_home_office(library, question, slot, find_bare_officers(library, slot))
    )


def _is_told(library: Library, whole: str) -> bool:
    """Whether some speaker's role begins as a whole phrase does, of which a body's part was cut off."""
    asked = normal_words(whole)
    roles = (role for match in library.most_quoted() for role in match.speaker.roles)
    return any(normal_words(role)[: len(asked)] == asked for role in roles)


def is_elsewhere(question: Question, roles: Iterable[str]) -> bool:
    """Whether an Arabic office is asked for in one place, and told in another alone: في جازان is not في نجران.

    Of whom no role tells a place behind that word may have spoken there.
    """
    slot, opening = question.speaker or "", f" {_IN[0]} "
    told_office = load_roles().tells_office(split_words(slot)[:1]) or load_roles().read(slot) is not None
    if question.language != "ar" or not slot or not told_office:
        return False
    led, _, behind = question.text.partition(slot)[2].partition(opening)
    meant = split_words(" ".join(filter(None, (question.topic, question.addressee, question.venue))))
    asked = next((word for word in split_words(behind)[:1] if not led and word in meant), "")
    told = [word for role in roles for word in split_words(role.partition(opening)[2])[:1]]
    told = told or [word[1:] for role in roles for word in split_words(role) if _is_in_city(word)]
    return bool(told) and _may_be_place(asked) and not any(_is_one_place(asked, place) for place in told)


def _is_in_city(word: str) -> bool:
    """Whether a word is a city or region behind a letter for "in": بالشارقة."""
    return word[:1] == _IN[1] and (names_city(word[1:]) or bool(find_regions([word[1:]])))


def _may_be_place(word: str) -> bool:
    """Whether no lexicon knows a word as a matter: في مؤتمر صحفي."""
    needs = read_topic(word, "ar", silent_words("ar"))
    return bool(needs) and all(not need.known or is_place(need) for need in needs)


def _is_one_place(asked: str, told: str) -> bool:
    """Whether two words name one place, or a land and its capital."""
    lands, others = ({land.code for land in find_territories([word])} for word in (asked, told))
    return is_place_heard(asked, told) or not lands.isdisjoint(others)
