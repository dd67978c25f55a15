"""Whether an article is about a place: it names it at its beginning, or again and again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.names.folding import split_name
from knowledge.names.roles import load_areas, load_plain_bodies
from knowledge.resolution.offices.towns import is_town_named
from knowledge.resolution.recent import latest_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Speaker

_LEAD: Final = 2
"""Sentences of an article that tell what it is about."""
_LEAST_NAMED: Final = 3
"""Mentions further down that tell it, too."""
_LOCATIVE: Final = frozenset({"в", "во", "из", "под", "у", "з", "із", "في", "من", "إلى", "ب"})
"""Words before a place's name where no capital tells a person's from it."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟])\s+|\n+")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def articles_about(library: Library, speaker: Speaker, places: Sequence[str]) -> Iterator[str]:
    """The texts, with their titles, of articles about all of some places in which somebody speaks."""
    for title, text in latest_texts(library, speaker):
        if is_told_about(title, text, speaker, places):
            yield f"{title}\n{text}"


def is_told_about(title: str, text: str, speaker: Speaker, places: Sequence[str], *, sure: bool = True) -> bool:
    """Whether an article in which somebody speaks names places in its title or first sentences, or again and again.

    Where they are not `sure` to be places, they must stand behind a word for "in" somewhere, as no person does.
    """
    lead = " ".join(_SENTENCE_END.split(text, maxsplit=_LEAD)[:_LEAD])
    whole, first, own = f"{title}\n{text}", len(title) + len(lead), names_of(speaker)
    for place in places:
        found = [word.start() for word in _WORDS.finditer(whole) if is_town_named(word.group(), place, own)]
        if not sure and not any(_stands_in_place(whole[:at]) for at in found):
            return False
        if not found or (found[0] > first and len(found) < _LEAST_NAMED):
            return False
    return True


def names_of(speaker: Speaker) -> frozenset[str]:
    """The words of all names of a speaker."""
    return frozenset(token for name in (speaker.name, *speaker.aliases) for token in split_name(name))


def is_plain(word: str) -> bool:
    """Whether a word is a noun for a body or an area without its name: the town, губерния."""
    return load_plain_bodies().knows(word) or load_areas().knows(word)


def _stands_in_place(before: str) -> bool:
    word = before.rstrip().rpartition(" ")[2].casefold()
    return word in _LOCATIVE or is_plain(word)
