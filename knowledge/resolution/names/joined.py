"""Names that go on with what was taken for an addressee or a venue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.names.words import load_name_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, is_given_name
from knowledge.resolution.names.judging import judge

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question

_JOINED: Final = 90.0
_LED_ON: Final = 84.0
"""How well a name must be heard that takes in a word for an addressee, and one that goes on behind an article."""
_LONGEST_JOINED: Final = 5


def read_joined(library: Library, question: Question, slot: str) -> Asked | None:
    """What was taken for an addressee or venue belongs to the name: سيرغي لافروف, شرطة لوغانسك, القائمون على واتساب."""
    addressee, venue = question.addressee, question.venue
    led = _led_on_by_particle(question.text, slot, addressee) if addressee else None
    if addressee and addressee.startswith("ل") and " " not in addressee:
        name, joined = f"{slot} {addressee}", replace(question, addressee=None)
    elif led:
        name, joined = led, replace(question, addressee=None)
    elif venue and (end := question.text.find(venue)) > (start := question.text.find(slot)) >= 0:
        name, joined = question.text[start : end + len(venue)], replace(question, venue=None)
    else:
        return None
    found = library.names.match(name, MOST_BEARERS) if len(name.split()) <= _LONGEST_JOINED else ()
    if not found or found[0].score < (_LED_ON if led else _JOINED) or found[0].lone:
        return Asked(joined, "unknown", name) if led and is_given_name(normalize(slot)) else None
    return accept(library, replace(joined, speaker=name), name, found, judge(library, found))


def _led_on_by_particle(text: str, slot: str, addressee: str) -> str | None:
    """A name that goes on behind an article which is a word for "to" elsewhere: Ahmed al Shara, in Spanish."""
    between = text.partition(slot)[2].partition(addressee)[0].strip()
    is_article = between in load_name_words().particles and addressee[0].isupper()
    return f"{slot} {between} {addressee}" if is_article else None
