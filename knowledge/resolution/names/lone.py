"""Names a little like a speaker's that are other people's: Putney is not Putin, Franz Schneider not Frank Schneider.

A typo changes one letter and a foreign spelling changes vowels; another name has other consonants or another end.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.matches import read_heard
from knowledge.names.roles import load_roles
from knowledge.names.spellings import respell
from knowledge.names.words import given_names, load_name_words

if TYPE_CHECKING:
    from knowledge.names.matching import NameMatch

_SURE: Final = 95.0
"""Heard so well, a name is the one asked for."""
_MUTE: Final = frozenset("dehpstxzهة")
"""Last letters that many languages write and do not speak, or speak and do not write."""
_LITTLE: Final = 65.0
"""From here on a part of a name is at least a little like the one heard for it."""
_VOWELS_OFF: Final = 1
"""Sounds by which two spellings of a name's part differ at most."""
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


def has_another_part(match: NameMatch) -> bool:
    """Whether a part of a whole name, written in the speaker's script, has other consonants than the one heard for it.

    One letter may be a typo, unless both are listed given names: Pat Cullinan is not Pat Cullen.
    """
    heard, told = read_heard(match.reasons), split_name(match.matched)
    if any(one.likeness < _LITTLE for one in heard):
        return False  # words of another kind, which a reading may find
    joined = set(map("".join, pairwise(told)))  # FrankWalter
    pairs = [one[:2] for one in heard if one.likeness < _SURE and one.asked not in joined]
    return any(_is_joined_on(*pair, told) or (not match.lone and _is_another_part(*pair)) for pair in pairs)


def _is_joined_on(asked: str, token: str, told: list[str]) -> bool:
    """Whether a name and a surname were taken for one word of which somebody else bears the end."""
    first = asked.removesuffix(token)
    return first != asked and first in given_names() and first not in told


def _is_another_part(asked: str, token: str) -> bool:
    given = load_name_words().given
    if find_script(asked) != find_script(token) or set(given.get(asked, ())) & set(given.get(token, ())):
        return False
    both_given = {asked, token} <= given_names()
    return not any(
        OSA.distance(normalize(one), normalize(token), score_cutoff=1) <= (not both_given) or _sounds_alike(one, token)
        for one in dict.fromkeys((asked, asked[1:], *respell(asked)))  # lenvironnement
    )


def _sounds_alike(asked: str, token: str) -> bool:
    """Whether two words have the same consonants, but for d and t, and a vowel more or less at most."""
    return any(
        skeleton(one).replace("d", "t") == skeleton(other).replace("d", "t")
        and OSA.distance(one, other, score_cutoff=_VOWELS_OFF) <= _VOWELS_OFF
        for one, other in product(fold(asked), fold(token))
    )


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
