"""Phrases found among words whatever their endings, clitics and little words between: for territories and roles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from rapidfuzz.distance import OSA

from knowledge.language.normalization import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Value = TypeVar("Value")

_SHORTEST_MENDED: Final = 6
_SHORTEST: Final = 3
"""Letters that must be left of a word when something is taken off."""
_LONGEST_KEPT: Final = 150
"""Characters of a text whose words are remembered: roles and names, no articles."""
_ELIDED = re.compile(r"(?:[a-z]|qu|un|dell?|nell?|all|sull|dall|lorsqu|jusqu)'")
ARABIC_PREFIXES: Final = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_ARABIC_ENDINGS: Final = ("يين", "يون", "ون", "ين", "ان", "ات", "ه")
_LATIN_ENDINGS: Final = ("innen", "erin", "'s", "nes", "ne", "es", "en", "er", "em", "s", "e", "n", "a", "i")
_CYRILLIC_ENDINGS = re.compile(
    "(?:іями|ією|иями|ями|ами|его|ого|ему|ому|ими|ыми|ией|ием|иях|иям|ові|еві|ої|ою|ею|єю|ий|ый|ой|ая|яя|ое|ее|ые|ие|ую|юю|им"
    "|ым|их|ых|ом|ем|єм|ов|ев|ів|їв|ей|ам|ям|ах|ях|ия|ии|ию|ія|іі|ію|ій|оі|а|я|о|е|є|ы|и|і|ї|у|ю|й|ь)$"
)
"""Of normalized words: ї is і there."""
_SPACES = re.compile(r"[\s\-–—/_.,]+")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Value]):
    """A phrase found: `words[start:end]`. `faint` where an abbreviation that is also a word was not in capitals."""

    start: int
    end: int
    values: tuple[Value, ...]
    faint: bool = False


@lru_cache(maxsize=1 << 14)
def word_forms(word: str) -> tuple[str, ...]:
    """A normalized word and what it may be a form of, the nearest first.

    >>> word_forms("французского")
    ('французск',)
    >>> "روسي" in word_forms("والروسيه")
    True
    """
    if not word:
        return ()
    if "\u0400" <= word[0] <= "\u052f":
        cut = _cut_cyrillic(word.replace("'", ""))
        return tuple(dict.fromkeys((cut, _cut_cyrillic(cut))))  # Вьетнама: its base ends as a case does
    if "\u0600" <= word[0] <= "\u06ff":
        return tuple(dict.fromkeys(_arabic_forms(word)))
    return tuple(dict.fromkeys(_latin_forms(word)))


def _cut_cyrillic(word: str) -> str:
    cut = _CYRILLIC_ENDINGS.sub("", word)
    return cut if len(cut) >= _SHORTEST else word


def _arabic_forms(word: str) -> Iterator[str]:
    bare = [word, *(word[len(p) :] for p in ARABIC_PREFIXES if word.startswith(p) and len(word) - len(p) >= _SHORTEST)]
    yield from bare
    for form in bare:
        for ending in _ARABIC_ENDINGS:
            if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST:
                left = form[: -len(ending)]
                yield left
                yield left + "ي"


def _latin_forms(word: str) -> Iterator[str]:
    word = _ELIDED.sub("", word, count=1) if _ELIDED.match(word) else word.split("'", maxsplit=1)[0]
    yield word
    for ending in _LATIN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word[: -len(ending)]
    if word[-1:] in {"a", "i"} and len(word) > _SHORTEST:
        yield word[:-1] + "o"
        yield word[:-1] + "e"
    if word.endswith(("as", "os")):
        yield word[:-2] + "o"


class Phrases(Generic[Value]):
    """A table from phrases to values, looked up by the words' base forms, the longest phrase first.

    A word of `whole` has no other form: رياضة is not الرياض with an ending.
    """

    def __init__(
        self, entries: Iterable[tuple[str, Value]], skip: Iterable[str] = (), whole: Iterable[str] = ()
    ) -> None:
        self._whole = {normalize(word) for word in whole}
        self._skip = {normalize(word) for word in skip}
        self._words: set[str] = set()
        self._capitals: dict[str, str] = {}
        self._values: dict[tuple[str, ...], list[Value]] = {}
        self._longest: dict[str, int] = {}
        """By its first word, the length of the longest phrase that begins so."""
        for phrase, value in entries:
            self._enter(phrase, value)
        self._forms_of = lru_cache(maxsize=1 << 14)(self._find_forms)

    def _enter(self, phrase: str, value: Value) -> None:
        key = tuple(_base(word) for word in split_words(phrase) if normalize(word) not in self._skip)
        if _is_abbreviation(phrase):
            compact = phrase.replace(".", "").replace(" ", "")
            self._capitals[compact] = key_of = normalize(compact)
            key = (key_of,)
        if key:
            self._words.update(key)
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))
            values = self._values.setdefault(key, [])
            if value not in values:
                values.append(value)

    def find(self, words: Sequence[str]) -> list[Hit[Value]]:
        """Phrases among words as written, from the left, the longest at each place; skipped words may stand inside."""
        keys = [(at, forms) for at, word in enumerate(words) if (forms := self._forms_of(word)) is not None]
        hits, place = [], 0
        while place < len(keys):
            hit = self._longest_at(keys, place)
            if hit is None:
                place += 1
                continue
            length, values = hit
            at, end = keys[place][0], keys[place + length - 1][0] + 1
            faint = length == 1 and words[at] not in self._capitals and normalize(words[at]).upper() in self._capitals
            hits.append(Hit(at, end, tuple(values), faint))
            place += length
        return hits

    def lone_words(self) -> Iterator[str]:
        """Base forms that are a phrase by themselves."""
        return (key[0] for key in self._values if len(key) == 1)

    def knows(self, word: str) -> bool:
        """Whether a word as written belongs to any phrase."""
        return bool(self._forms_of(word))

    def mend(self, word: str) -> str | None:
        """The one word of all phrases that a word is an edit away from; None where it is known, short, or nothing near.

        First letters are taken as meant.
        """
        plain = normalize(word)
        if len(plain) < _SHORTEST_MENDED or plain in self._skip or self.knows(word):
            return None
        plain = plain.removeprefix("ال")
        near = (
            known
            for known in self._words
            if known[0] == plain[0] and abs(len(known) - len(plain)) <= 1 and len(known) >= _SHORTEST_MENDED - 1
        )
        return min((known for known in near if OSA.distance(known, plain, score_cutoff=1) <= 1), default=None)

    def skips(self, word: str) -> bool:
        """Whether a word as written may stand inside or beside a phrase and say nothing."""
        return normalize(word) in self._skip

    def _longest_at(self, keys: list[tuple[int, tuple[str, ...]]], place: int) -> tuple[int, list[Value]] | None:
        longest = max((self._longest.get(form, 0) for form in keys[place][1]), default=0)
        for length in range(min(longest, len(keys) - place), 0, -1):
            for key in product(*(forms for _, forms in keys[place : place + length])):
                if values := self._values.get(key):
                    return length, values
        return None

    def _find_forms(self, word: str) -> tuple[str, ...] | None:
        """The base forms of a word that stand in phrases, None when the word is skipped."""
        if word in self._capitals:
            return (self._capitals[word],)
        plain = normalize(word)
        if plain in self._skip:
            return None
        if plain in self._whole and "\u0400" <= plain[0] <= "\u052f":
            return ()  # груз is what Грузия is without its ending
        forms = word_forms(plain)
        known = self._whole.intersection(forms) or forms
        return tuple(form for form in forms if form in known and form in self._words)


def split_words(text: str) -> list[str]:
    """Words as written, for `Phrases.find`; hyphens part them, and an abbreviation's full stops go."""
    return list(_kept_words(text) if len(text) <= _LONGEST_KEPT else _find_words(text))


@lru_cache(maxsize=1 << 14)
def _kept_words(text: str) -> tuple[str, ...]:
    """The same of a role or a name, remembered: one question looks through those of many speakers several times."""
    return tuple(_find_words(text))


def _find_words(text: str) -> list[str]:
    text = re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda match: match.group().replace(".", ""), text)
    words = (word.strip("\"'’“”«»()[]{}!?؟،؛:;…") for word in _SPACES.split(text))
    return [word for word in words if word]


def _base(word: str) -> str:
    plain = normalize(word)
    if word.startswith("ال") and len(plain) - 2 >= _SHORTEST:  # not ألماني, whose ال is its own
        return plain[2:]
    if "\u0400" <= plain[0] <= "\u052f":
        return _cut_cyrillic(plain.replace("'", ""))
    if _ELIDED.match(plain):
        return _ELIDED.sub("", plain, count=1)
    return plain


def _is_abbreviation(phrase: str) -> bool:
    letters = phrase.replace(".", "").replace(" ", "")
    return letters.isascii() and letters.isupper() and len(letters) <= 3  # noqa: PLR2004 - US, UN, AB, BM
