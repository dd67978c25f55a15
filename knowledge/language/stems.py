"""What is left of a word without its endings, for words that no lexicon knows. Never for names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_SNOWBALL: Final = {
    "en": "english",
    "fr": "french",
    "ru": "russian",
    "de": "german",
    "es": "spanish",
    "it": "italian",
    "tr": "turkish",
    "uk": "russian",  # no Ukrainian stemmer exists; the endings that matter are shared
}
_ARTICLES: Final = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
JOINING: Final = "وف"
_CLITICS: Final = ("و", "ف", "ب", "ل", "ك", "س")
ARABIC_PREFIXES: Final = frozenset(prefix[0] for prefix in (*_ARTICLES, *_CLITICS))
"""What articles and clitics begin with: any other word has one form."""
_ENDINGS: Final = (
    "هما",
    "كما",
    "ها",
    "هم",
    "هن",
    "كم",
    "نا",
    "ات",
    "ون",
    "ين",
    "ان",
    "وا",
    "يه",
    "تم",
    "ه",
    "ي",
    "ا",
    "ت",
)
_TENSES: Final = "بهحكغس"
"""What stands before a verb of the present or future: بيقول, هيقول, كيقول, سيقول."""
_PERSONS: Final = "يتن"
_VERB_ENDINGS: Final = ("ون", "وا", "ين", "هم", "ها", "و", "ه", "ش")
_SHORTEST: Final = 3


@lru_cache(maxsize=1 << 15)
def stem(word: str, language: str | None) -> str:
    """The stem of a normalized word; Arabic ones by light endings, others by Snowball.

    >>> stem("والهستيريا", "ar"), stem("refugees", "en")
    ('هستير', 'refuge')
    """
    if language == "ar":
        return _cut_endings(next(iter(arabic_forms(word))))
    if language not in _SNOWBALL or len(word) <= _SHORTEST:
        return word
    return str(_stemmer(language).stemWord(word))


def arabic_forms(word: str) -> Iterator[str]:
    """A normalized Arabic word as it may stand in a lexicon: without article first, as written, without clitics.

    >>> list(arabic_forms("وبالحرب"))
    ['حرب', 'وبالحرب', 'بالحرب', 'الحرب']
    """
    seen = {word}
    base = word[1:] if word[:1] in JOINING and word[1:].startswith(_ARTICLES) else word
    for article in _ARTICLES:
        if base.startswith(article) and len(base) - len(article) >= _SHORTEST - 1:
            seen.add(base[len(article) :])
            yield base[len(article) :]
            break
    yield word
    rest = word
    while rest[:1] in _CLITICS and len(rest) > _SHORTEST:
        if rest[0] in JOINING and rest != word:
            break  # "and" stands before "to", never behind it: لوجدة is not جدة
        rest = rest[1:]
        if rest not in seen:
            seen.add(rest)
            yield rest
        if rest.startswith("ال") or len(word) - len(rest) > 1:
            break


def person_forms(word: str) -> Iterator[str]:
    """What an Arabic verb that no lexicon knows may be in other persons and tenses, everyday ones among them.

    >>> list(person_forms("هتبعتوا"))
    ['تبعت', 'بعت', 'يبعت']
    """
    bare = word[1:] if word[0] in _TENSES and word[1:2] in _PERSONS else word
    if bare[0] not in _PERSONS:
        return
    ending = next((end for end in _VERB_ENDINGS if bare.endswith(end) and len(bare) - len(end) > _SHORTEST), "")
    root = bare[1 : len(bare) - len(ending)]
    if len(root) >= _SHORTEST:
        yield from dict.fromkeys((bare[0] + root, root, f"ي{root}", f"ت{root}"))


def _cut_endings(word: str) -> str:
    for _ in range(2):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                word = word[: -len(ending)]
                break
    return word


@lru_cache(maxsize=len(_SNOWBALL))
def _stemmer(language: str) -> Any:
    import snowballstemmer  # noqa: PLC0415 - only words that no lexicon knows need it

    return snowballstemmer.stemmer(_SNOWBALL[language])
