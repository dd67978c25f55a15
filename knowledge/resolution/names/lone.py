"""Lone surnames a little like a speaker's that are other people's: Putney is not Putin, Johnstone not Johnson.

A typo changes one letter and a foreign spelling changes vowels; another surname has other consonants or another end.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.language.detection import find_script
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.matches import read_heard
from knowledge.names.roles import load_roles
from knowledge.names.spellings import respell
from knowledge.names.words import load_name_words

if TYPE_CHECKING:
    from knowledge.names.matching import NameMatch

_SURE: Final = 95.0
"""Heard so well, a name is the one asked for."""
_MUTE: Final = frozenset("dehpstxzهة")
"""Last letters that many languages write and do not speak, or speak and do not write."""
_VOWELS: Final = frozenset("aiu")


def is_another_surname(match: NameMatch) -> bool:
    """Whether the only name asked for, in no spelling of it, can be the one that was heard."""
    heard = read_heard(match.reasons[:1])
    if not match.lone or not heard or heard[0].likeness >= _SURE:
        return False
    asked, token, _ = heard[0]
    given = load_name_words().given
    if set(given.get(asked, ())) & set(given.get(token, ())):
        return False
    return not any(_may_be(spelling, token) for spelling in dict.fromkeys((asked, *respell(asked))))


def is_noun_near(words: list[str], match: NameMatch) -> bool:
    """Whether a small word behind an article is but near a surname: l'accusé des gifles is no Giles."""
    heard = read_heard(match.reasons[:1])
    if not match.lone or not heard or heard[0].asked == heard[0].token or not all(map(str.islower, words)):
        return False
    return load_roles().skips(words[0]) and words[0] not in split_name(match.matched)


def _may_be(asked: str, token: str) -> bool:
    if find_script(asked) == find_script(token) and OSA.distance(asked, token, score_cutoff=1) <= 1:
        return True
    return _end_alike(asked, token) and any(
        _is_spelling(skeleton(one), skeleton(other)) for one, other in product(fold(asked), fold(token))
    )


def _end_alike(asked: str, token: str) -> bool:
    """Whether both end in a vowel, or neither does, as far as their last letters are sure to be spoken."""
    if asked[-1] in _MUTE or token[-1] in _MUTE:
        return True
    one, other = ({form[-1] in _VOWELS for form in fold(name)} for name in (asked, token))
    return not one.isdisjoint(other)


def _is_spelling(asked: str, token: str) -> bool:
    """Whether consonants are those of a name, but for one that is no longer name's end."""
    if len(asked) > len(token) and asked.startswith(token):
        return asked.removeprefix(token) in _MUTE
    return OSA.distance(asked, token, score_cutoff=1) <= 1
