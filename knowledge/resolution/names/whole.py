"""Whose name a word is of that is heard alone: with the words beside it a speaker's whole name, or a stranger's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.territories import find_territories
from knowledge.masters import match_own
from knowledge.names.folding import fold, split_name
from knowledge.names.matches import Mention, NameMatch, hears_all, read_heard
from knowledge.names.words import load_name_words
from knowledge.questions.owners import is_unheard
from knowledge.resolution.asked import MOST_BEARERS, is_given_name
from knowledge.resolution.mentions import find_mentions, sounds_in
from knowledge.resolution.names.judging import is_group, is_of_name, judge

if TYPE_CHECKING:
    from knowledge.library import Library

_LONGEST: Final = 4
_FEWEST: Final = 2
"""Words of a whole name."""


def find_whole_name(library: Library, words: list[str], lone: Mention) -> Mention:
    """The whole name of a speaker around a word that is heard alone (Tayeb Zitouni marchés), else that word."""
    first, end = _reach(words, lone)
    for length in range(min(_LONGEST, end - first), _FEWEST - 1, -1):
        for start in range(max(first, lone.end - length), min(lone.start, end - length) + 1):
            name = " ".join(words[start : start + length])
            found = match_own(library, name, MOST_BEARERS)
            if judge(library, found) == "accept" and hears_all(found[0], _parts(name)):
                return Mention(start, start + length, found)
    return lone


def find_strangers_name(library: Library, words: list[str], lone: Mention | None, language: str | None) -> str | None:
    """A given name and a surname, one of them a speaker's or both nobody's, of whom nobody speaks: Hichem Rasmussen."""
    at = _find_half(words, lone) if lone else _find_pair(words, language)
    if at is None:
        return None
    pair = words[at : at + _FEWEST]
    if judge(library, match_own(library, " ".join(pair), MOST_BEARERS)) == "accept":
        return None
    return None if _is_spoken_of(library, pair, lone.start - at if lone else None) else " ".join(pair)


def _is_spoken_of(library: Library, pair: list[str], heard: int | None) -> bool:
    """Whether an article or a statement names somebody, and not by the name that was `heard` as a speaker's own."""
    if library.store.mentioned(tuple(map(normalize, pair)), limit=1):
        return True
    said = find_mentions(library, " ".join(pair))  # by the surname
    if heard:
        return any(sounds_in(tuple(fold(pair[0])[:2]), one.quote) for one in said)
    return bool(said) or (
        heard is None and not _is_given(pair[0]) and bool(library.store.mentioned((normalize(pair[0]),), limit=1))
    )


def _find_half(words: list[str], lone: Mention) -> int | None:
    """Where a given name and a surname begin, one of which was heard as a part of a speaker's name."""
    before, behind = "".join(words[max(lone.start - 1, 0) : lone.start]), "".join(words[lone.end : lone.end + 1])
    if _is_written_as_name(before) and (_is_given(before) or is_unheard(before, None)):
        return lone.start - 1
    given = words[lone.end - 1]
    opens = _is_given(given) or _is_first(given, lone.matches[0])
    return lone.end - 1 if opens and _is_written_as_name(behind) and is_unheard(behind, None) else None


def _find_pair(words: list[str], language: str | None) -> int | None:
    """Where a given name, or what no list has, stands before a surname that no list has, both in capitals.

    German nouns have capitals and are compounds of which no list has all: a given name must be listed there.
    """
    for at, (one, other) in enumerate(pairwise(words)):
        written = one[:1].isupper() and other[:1].isupper() and other.casefold() not in load_name_words().particles
        if written and is_unheard(other, None) and (_is_given(one) or (language != "de" and is_unheard(one, None))):
            return at
    return None


def _is_given(word: str) -> bool:
    return is_given_name(word.casefold()) and not find_territories([word])


def _is_first(word: str, match: NameMatch) -> bool:
    """Whether a word was heard as what a person's name of several words begins with."""
    told = split_name(match.matched)
    heard = [one.token for one in read_heard(match.reasons) if one.asked == word.casefold()]
    return len(told) >= _FEWEST and heard == told[:1] and not is_group(match.matched)


def _reach(words: list[str], lone: Mention) -> tuple[int, int]:
    """How far the words around one may be of its name."""
    first, end = lone.start, lone.end
    while first and lone.end - first < _LONGEST and _may_be_part(words[first - 1]):
        first -= 1
    while end < len(words) and end - lone.start < _LONGEST and _may_be_part(words[end]):
        end += 1
    return first, end


def _may_be_part(word: str) -> bool:
    plain = word.casefold()
    return plain in load_name_words().particles or is_of_name(word) or is_given_name(plain) or is_unheard(word, None)


def _is_written_as_name(word: str) -> bool:
    return word[:1].isupper() or find_script(word) == "arabic"


def _parts(name: str) -> list[str]:
    particles = load_name_words().particles
    return [token for token in split_name(name) if token not in particles]
