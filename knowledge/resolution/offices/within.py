"""An office that is told wholly without the place behind "in": mayor of Al-Rawdah municipality in Riyadh."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.cities import names_city
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.regions import find_regions
from knowledge.language.territories import find_territories, names_capital
from knowledge.names.ranks import read_led
from knowledge.names.roles import load_areas, load_roles
from knowledge.resolution.offices.homes import is_of_land
from knowledge.resolution.offices.kinds import read_kind
from knowledge.resolution.offices.placed import IN_PLACE, stem_place
from knowledge.resolution.offices.towns import LED_PLACE, is_place_heard, is_town_named
from knowledge.resolution.recent import latest_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker
    from knowledge.resolution.asked import Asked

_WITHIN: Final = re.compile(rf"(\S.*\S)\s+(?:{IN_PLACE})\s+(?![a-zà-ÿа-яіїєґ])(\S+(?:\s\S+)?)")
_FEWEST: Final = 2
"""Words of an office with what it is of."""
_NATIONAL: Final = frozenset({"red-crescent", "red-cross"})
"""Bodies of which a land has one, whose branches have officers of their own."""


def read_within(
    library: Library, question: Question, resolve: Callable[[Library, Question, str], Asked]
) -> Asked | None:
    """The only one who holds an office that names what it is of, told to be in that place or quoted there."""
    parted = _WITHIN.fullmatch(question.speaker or "")
    if parted is None or not _is_post(parted[1]):
        return None
    asked = resolve(library, replace(question, speaker=parted[1]), parted[1])
    if asked.verdict not in {"accept", "which"}:
        return None
    places = split_words(parted[2])
    there = tuple(match for match in asked.speakers if _is_there(library, match.speaker, places))
    if len(there) != 1:
        return None
    return replace(asked, verdict="accept", name=parted[0], speakers=there)


def is_told_elsewhere(slot: str, roles: Sequence[str]) -> bool:
    """Whether each role tells a city or region, and none the capital or region in which the office is asked for."""
    parted = _WITHIN.fullmatch(slot)
    places = split_words(parted[2]) if parted else []
    if not roles or not any(names_capital(word) or find_regions([word]) for word in places):
        return False
    told = [[LED_PLACE.sub("", word) for word in split_words(role)] for role in roles]
    heard = any(is_place_heard(place, word) for words in told for word in words for place in places)
    return not heard and all(any(map(_names_place, words)) for words in told)


def _names_place(word: str) -> bool:
    return names_city(word) or bool(find_regions([word]))


def _is_post(text: str) -> bool:
    """Whether a text is an office and tells what of: of a kind alone each place has its own."""
    words = split_words(text)
    office = any(map(load_roles().tells_office, ([word] for word in words))) or bool(read_led(text).ranks)
    kind = read_kind(text)
    return office and len(words) >= _FEWEST and bool(kind.rest or kind.kinds & _NATIONAL)


def _is_there(library: Library, speaker: Speaker, places: Sequence[str]) -> bool:
    """Whether an Arabic office is told to be in a place, or telling none is held in an article that names it."""
    if not any(find_script(role) == "arabic" for role in speaker.roles):
        return False
    lands = [] if any(map(names_capital, places)) else find_territories(places)
    if lands:
        return all(is_of_land(library, speaker.id, land.code) for land in lands)
    told = [LED_PLACE.sub("", word) for role in speaker.roles for word in split_words(role)]
    if all(any(is_place_heard(place, word) for word in told) for place in places):
        return True
    if any(map(_names_place, told)):
        return False
    forms = [stem_place(place) for place in places]
    return any(_is_first_named(forms, text) for _, text in latest_texts(library, speaker))


def _is_first_named(places: Sequence[str], text: str) -> bool:
    """Whether a text names all of a place, and no city or region before it: of what else it names the office is not."""
    words = split_words(text)
    if not all(any(is_town_named(word, place) for word in words) for place in places):
        return False
    told = (word for word in words if _names_place(bare := LED_PLACE.sub("", word)) or names_capital(bare))
    first = next((word for word in told if not load_areas().knows(word)), None)
    return first is None or any(is_town_named(first, place) for place in places)
