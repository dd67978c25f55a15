"""The land that an article is about, and people whose surnames look like a land or its people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.bearers import MOST
from knowledge.extraction.arabic.speakers.persons import agrees, stem_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.speakers.persons import Person

_JOINED: Final = ("و", "ل", "ب")
_LEAST: Final = 3
"""Times that an article names its land."""


def home_of(counts: Mapping[str, int], territories: Collection[str], named: Collection[str]) -> str:
    """The stem of the land that words name twice as often as any other, with its people, or nothing.

    `named`: words of people's names, which count for no land (محمد شياع السوداني).
    """
    told: Counter[str] = Counter()
    for word, count in counts.items():
        land = base(word)
        if land not in territories and word[:1] in _JOINED:
            land = base(word[1:])
        if land in territories and land not in named:
            told[stem_of(land)] += count
    first, second = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= _LEAST and first[1] >= 2 * second[1] else ""


def bearer_by_land(phrase: Phrase, by_word: dict[str, list[Person]], vocabulary: Vocabulary) -> Person | None:
    """Whose surname is also a land's name, behind a masculine verb: أنيس بيرو، ثم وأكد بيرو."""
    alone = phrase.kind in {"place", "institution"} and phrase.gender == "m" and len(phrase.words) == 1
    found = by_word.get(phrase.words[0], ())[:MOST] if alone else ()
    called = [one for one in found if one.words[1:] == phrase.words and one.words[0] in vocabulary.first_names]
    return called[0] if len(called) == 1 else None


def bearer_by_rank(phrase: Phrase, by_word: dict[str, list[Person]], vocabulary: Vocabulary) -> Person | None:
    """Who alone has a surname that looks like the adjective of the office before it: اللواء الغامدي."""
    _, *rest = map(base, phrase.words)
    landed = len(rest) == 1 and rest[0] in vocabulary.territories
    if len(rest) != 1 or (phrase.words[1] in vocabulary.adjectives and not landed):
        return None
    if landed and {"rank", "courtesy"}.isdisjoint(vocabulary.roles.get(base(phrase.words[0]), ())):
        return None  # السفير السوري
    if not all(word.startswith("ال") for word in phrase.words):
        return None
    alike = (one for one in by_word.get(rest[0], [])[:MOST] if one.words[-1] == rest[0])
    if landed:  # اللواء منصور التركي, then اللواء التركي
        alike = (one for one in alike if one.words[1:] and stem_of(phrase.words[0]) in one.roles)
    bearers = [one for one in alike if agrees(one, phrase.gender, "s")]
    return bearers[0] if len(bearers) == 1 else None
