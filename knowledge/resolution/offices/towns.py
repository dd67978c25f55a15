"""How a town's name sounds in another script, in a case or as an adjective (Tioumen, Тюменской), and what is none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import fold as fold_arabic
from knowledge.extraction.arabic.phrases.vocabulary import arabic_vocabulary
from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.regions import find_regions
from knowledge.language.stems import stem
from knowledge.language.territories import find_territories, names_capital
from knowledge.language.towns import is_common_word, is_one_town
from knowledge.names.alignment import liken
from knowledge.names.folding import fold, split_name
from knowledge.names.roles import listed
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.retrieval.topics import is_place, read_topic

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_PLACE: Final = 4
"""Letters of a place's name that tell enough."""
_PLACE_ALIKE: Final = 72.0
_PLACE_ACROSS: Final = 74.0
"""How alike a place's name and its adjective are in a role: Lyon, lyonnais, and across scripts Bryansk, Брянской."""
_PLACE_IN_ARABIC: Final = 84.0
"""The same in Arabic, whose adjectives add but a letter: إربد, إربدي; الأهلي is no الأول."""
_NAMED_ALIKE: Final = 82.0
_ADJECTIVE_ALIKE: Final = 90.0
"""How alike they are in a whole article, in which more words may sound so, and adjectives in small letters there."""
_ADJECTIVAL: Final = "ск"
"""What the adjectives of Slavic places have."""
_ELIDED: Final = re.compile(r"^(?:l|d|dell|all|nell)['’](?=\w)", re.IGNORECASE)
_ADJECTIVE: Final = re.compile(r"(?:ь?ск(?:ой|ий|ого|ому|ом|ая|ую|им|ої|ій|а|у|им))$|isch(?:e[rnms]?)?$")
_MUNICIPALITY: Final = "بلدية"
_SONS: Final = frozenset({"بن", "ben", "bin", "бен"})
LED_PLACE: Final = re.compile("^(?:لل|[بل])")
"""Letters for in, of and to at the beginning of an Arabic word: بمراكش."""


def join_sons(words: Sequence[str]) -> list[str]:
    """The words with the son of a town's name joined to what follows, as many write it: بن عروس, بنعروس, Ben Arous.

    Whoever heads a Moroccan commune leads a municipality: رئيس جماعة تطوان.

    >>> join_sons(["والي", "بن", "عروس"]), join_sons(["رئيس", "جماعة", "تطوان"])
    (['والي', 'بنعروس'], ['رئيس', 'بلدية', 'تطوان'])
    """
    joined: list[str] = []
    for word in words:
        if joined and joined[-1].casefold() in _SONS:
            joined[-1] += word.casefold()
        elif len(joined) == 1 and word in _communes():
            joined.append(_MUNICIPALITY)
        else:
            joined.append(word)
    return joined


@lru_cache(maxsize=1)
def _communes() -> frozenset[str]:
    return frozenset(listed("commune"))


def is_place_heard(asked: str, told: str) -> bool:
    """Whether a word of a role is a place that is asked for, in any script, or its adjective."""
    if (one := _is_one_region(asked, told)) is not None:
        return one
    script = find_script(asked)
    if is_one_town(_ADJECTIVE.sub("", asked), _ADJECTIVE.sub("", told)):
        return True
    if script == find_script(told):
        if len(told) < LEAST_PLACE:
            return told in {asked, LED_PLACE.sub("", asked)}  # جدة is not وجدة
        if script != "arabic" and _opening(asked) != _opening(told):
            return False  # die Grünen, Rouen
        return liken_place(asked, told) >= (_PLACE_IN_ARABIC if script == "arabic" else _PLACE_ALIKE)
    return liken_place(asked, told) >= _PLACE_ACROSS


def is_town_named(word: str, place: str, own: frozenset[str] = frozenset()) -> bool:
    """Whether a word of an article is the name of a place, in a case or script of its own, and none of some names."""
    word = bare(word)
    small = find_script(word) != "arabic" and not word[0].isupper()
    if small or not own.isdisjoint(split_name(word)):
        return small and _ADJECTIVAL in word and _is_adjective_of(word, place)
    heard, asked = word.casefold(), place.casefold()
    if is_common_word(word) or is_one_town(heard, asked):
        return heard == asked or not is_common_word(word)
    if find_script(word) == find_script(place) and (heard[0] != asked[0] or len(asked) <= LEAST_PLACE):
        return _is_same_town(heard, asked)
    if names_capital(place) and find_script(word) == "arabic":
        return names_capital(word) and _lands(word) == _lands(place)
    if (one := _is_one_region(place, word)) is not None:
        return one
    sounds = len(place) >= LEAST_PLACE and liken_place(asked, heard) >= _NAMED_ALIKE
    return heard == asked or (sounds and not _is_no_name(word, place))


def _is_adjective_of(word: str, place: str) -> bool:
    """Whether a Slavic adjective in small letters is of a place: киевской школы, in Kyiv."""
    base = _ADJECTIVE.sub("", word)
    if base == word or len(base) < LEAST_PLACE:
        return False
    return is_one_town(base, place) or (not is_matter(word) and liken(place.casefold(), base) >= _ADJECTIVE_ALIKE)


@lru_cache(maxsize=1 << 13)
def _is_one_region(asked: str, told: str) -> bool | None:
    """Whether two words name one place, where a list has the names of both: Makkah, مكة."""
    one = find_regions([asked])
    other = find_regions([told]) if one else one
    return not one.isdisjoint(other) if one and other else None


def _lands(word: str) -> frozenset[str]:
    return frozenset(land.code for land in find_territories([word]))


def _is_no_name(word: str, place: str) -> bool:
    """Whether an Arabic word that sounds like a place of another script only joins others: الذين, Aden."""
    return find_script(word) == "arabic" != find_script(place) and fold_arabic(word) in arabic_vocabulary().stops


def bare(word: str) -> str:
    """A word without what marks an owner and without an elided article: Amur's, l'Aveyron."""
    return _ELIDED.sub("", word).removesuffix("'s").removesuffix("’s")


def _is_same_town(told: str, asked: str) -> bool:
    """Whether two short names in small letters are one, in a case of its own where they are in Cyrillic.

    Орла, Орле; but Омск, Томск; Seit, Seat.
    """
    cyrillic = find_script(told) == find_script(asked) == "cyrillic" and told[:1] == asked[:1]
    return told == asked or (cyrillic and stem(told, "ru") == stem(asked, "ru"))


def _opening(word: str) -> str:
    """The first sound of a word, whatever letter writes it."""
    return next(iter(fold(normalize(word))), "")[:1]


def liken_place(asked: str, told: str) -> float:
    """How alike two places are, or the one and what the other is an adjective of: Tioumen, Тюменской."""
    base, bare = _ADJECTIVE.sub("", told), _ADJECTIVE.sub("", asked)
    alike = max(liken(asked, told), liken(asked, base) if len(base) >= LEAST_PLACE else 0.0)
    return max(alike, liken(bare, told)) if len(bare) >= LEAST_PLACE else alike


def names_part(pair: Sequence[str]) -> bool:
    """Whether a second Arabic word parts what a first one names: جمارك الموانئ are not all customs."""
    led = len(pair) > 1 and find_script(pair[1]) == "arabic" and not pair[0].startswith("ال")
    return led and all(map(_is_matter, pair))


@lru_cache(maxsize=1 << 13)
def is_matter(word: str) -> bool:
    """Whether a lexicon knows a word, as no place."""
    return any(need.known and not is_place(need) for need in read_topic(word, None, silent_words(None)))


def may_be_place(word: str) -> bool:
    """Whether a word is written as a name is, and no lexicon knows it as a matter: Legambiente Pesaro."""
    return word[:1].isupper() and not is_matter(word)


def _is_matter(word: str) -> bool:
    """Whether a lexicon knows an Arabic word, as no place and no title."""
    known = (need for need in read_topic(word, "ar", ()) if need.known and not is_place(need))
    return any(known) and word not in load_name_words().titles
