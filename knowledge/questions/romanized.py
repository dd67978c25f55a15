"""Russian and Arabic written in Latin letters, back in their own: chto skazal putin o vojne, shu 2al putin 3an el 7arb.

Only where two words ask so that no language of Latin letters has. Names stay as they are in Arabic, whose Latin
spelling leaves its vowels open: a matter is looked up in the lexicons by its consonants.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from itertools import chain, groupby
from typing import Final

from rapidfuzz import fuzz

from knowledge.language.concepts import find_concepts, languages_telling, lexicon
from knowledge.language.detection import SCRIPTS, find_script
from knowledge.language.normalization import normalize
from knowledge.language.territories import find_territories, territory_forms
from knowledge.questions.markers import languages_of_words, markers

_WORD: Final = re.compile(r"[a-z0-9']+", re.IGNORECASE)
_NUMERAL: Final = re.compile(r"(?=.{4})[a-z]*[235679][a-z]*")
"""A word with one numeral for a letter and three letters at least: wa2f, no 5th and no G20."""
_SHORT_I: Final = re.compile("(?<=[aeou])y(?![aeiou])")
"""As in voyny."""
_LONE_H: Final = re.compile("(?<![skgtdc])h")
"""Harb is written for 7arb."""
_FEWEST: Final = 2
"""Words that ask in such letters."""
_SHORTEST: Final = 3
_TELLING: Final = 7
"""Letters of a Russian one, and of one that shows it by itself."""
_ASKING: Final = frozenset({"what", "who", "where", "when", "many", "say", "tell", "noun"})
_CYRILLIC: Final = (
    ("shch", "щ"), ("tsya", "тся"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("ju", "ю"), ("ya", "я"), ("ja", "я"), ("yo", "ё"), ("jo", "ё"), ("ye", "е"), ("yj", "ый"), ("yy", "ый"),
    ("ij", "ий"), ("iy", "ий"),
)  # fmt: skip
_LETTERS: Final = str.maketrans("abvgdezijklmnoprstufhcyxwq'", "абвгдезийклмнопрстуфхцыхвкь")
_ARABIC: Final = {
    **dict.fromkeys("تط", "t"), **dict.fromkeys("دض", "d"), **dict.fromkeys("سصث", "s"), **dict.fromkeys("زذظ", "z"),
    **dict.fromkeys("حه", "h"), **dict.fromkeys("جغ", "g"), "ب": "b", "خ": "x", "ر": "r", "ش": "c", "ع": "3", "ف": "f",
    "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
"""Consonants that Latin letters do not tell apart are one; vowels and hamza stand for nothing."""
_SPELLED: Final = {
    **_ARABIC,
    **dict.fromkeys("اآأإءىةه", "a"),
    **dict(zip("عحويجش", ("3", "7", "u", "i", "j", "sh"), strict=True)),
}
_FIRST: Final = {"و": "w", "ي": "y"}
_LATIN: Final = (
    ("sh", "c"), ("ch", "c"), ("kh", "x"), ("th", "s"), ("dh", "z"), ("gh", "g"), ("5", "x"), ("7", "h"), ("6", "t"),
    ("8", "g"), ("9", "q"), ("j", "g"), ("p", "b"), ("v", "f"), *((vowel, "") for vowel in "aeiouwy'"),
)  # fmt: skip
_ABOUT_THE: Final = "عن ال"
_ARTICLES: Final = {
    **dict.fromkeys(("el", "al", "il", "l"), "ال"),
    **dict.fromkeys(("bel", "bil"), _ABOUT_THE),
    **dict.fromkeys(("lel", "lil"), "لل"),
}
"""With a preposition joined, too: an opinion of weapons is "with" them."""
_OPENING: Final = frozenset({"عن", "انو", "اللي"})
"""Behind these stands a matter, in front of them a name."""
_BEHIND_NAMES: Final = frozenset({"على", "في"})
"""The same behind a name."""
_WHO: Final = frozenset({"مين", "شكون"})
_LONGEST_ENDING: Final = 3
_FEWEST_SPELLED: Final = 5
_SPELLED_ALIKE: Final = 80.0
_ALIKE: Final = 50.0
"""How much of its letters a word's spelling shares at least with one of the same consonants."""


def restore_letters(text: str) -> str:
    """A cleaned question in the letters of its language; as it is where it is written in them.

    >>> restore_letters("chto skazal putin o vojne")
    'что сказал путин о войне'
    >>> restore_letters("shu 2al putin 3an el 7arb")
    'شو قال putin عن الحرب'
    """
    if not text.isascii() and _WORD.search(text) is None:
        return text
    words = _WORD.findall(text.casefold()) if text.isascii() else []
    asking = sum(_asks_in_russian(word) * (1 + (len(word) >= _TELLING)) for word in words)
    if asking < _FEWEST and any(map(_asks_in_latin, words)):
        return text
    if asking >= _FEWEST or _tell_russian(_WORD.findall(text)) >= _FEWEST:
        return _WORD.sub(lambda match: _cyrillic(match.group().casefold()), text)
    return _to_arabic(words) if _is_arabic(words) else text


def _tell_russian(words: list[str]) -> int:
    """How many words side by side are a matter in Russian and in no language of Latin letters: minskie soglasheniya.

    With a word for "about" before them: pro ucheniya. All with capitals they are a name.
    """
    most, before = 0, ""
    for unheard, words_of in groupby(words, _is_unheard):
        run = list(words_of)
        if unheard and max(map(len, run)) >= _TELLING and any(map(str.islower, run)):
            about = "about" in markers("ru").words.get(_cyrillic(before), ())
            told = _count_matters([_cyrillic(word.casefold()) for word in run])
            most = max(most, told + (about and told > 0))
        before = run[-1].casefold()
    return most


@lru_cache(maxsize=1 << 12)
def _is_unheard(word: str) -> bool:
    """Whether no language of Latin letters has a word."""
    plain = normalize(word)
    known = plain in languages_of_words() or languages_telling(plain, SCRIPTS["latin"]) or find_territories([plain])
    return len(word) > _SHORTEST and word.isalpha() and not known


@lru_cache(maxsize=1 << 12)
def _asks_in_latin(word: str) -> bool:
    """Whether a word asks in a language of Latin letters and not in Arabic: he said."""
    used = (markers(language).words.get(word, ()) for language in languages_of_words().get(word, ()))
    return word not in _arabic_words()[0] and any(not _ASKING.isdisjoint(jobs) for jobs in used)


def _is_arabic(words: list[str]) -> bool:
    """Whether two words of a question show it, of which one may be of a matter, or one with a numeral by itself."""
    asking, beside = _arabic_words()
    listed = [word for word in words if word in asking or (word in beside and not word.isalpha())]
    spelled = sum(_NUMERAL.fullmatch(word) is not None for word in words if word not in listed) if listed else 0
    return len(listed) + sum(not word.isalpha() for word in listed) + spelled >= _FEWEST


@lru_cache(maxsize=1 << 13)
def _asks_in_russian(word: str) -> bool:
    if len(word) < _SHORTEST or not word.isalpha() or word in languages_of_words():
        return False
    return not _ASKING.isdisjoint(markers("ru").words.get(normalize(_cyrillic(word)), ()))


@lru_cache(maxsize=1 << 12)
def _cyrillic(word: str) -> str:
    """A word letter by letter; sch is one letter or two, whichever makes a word: prekraschenie, schitaet."""
    spelled = _SHORT_I.sub("й", word)
    if "sch" not in spelled:
        return _by_letters(spelled)
    forms = [_by_letters(spelled.replace("sch", "щ")), _by_letters(spelled)]
    return next((form for form in forms if normalize(form) in markers("ru").words or _count_matters([form])), forms[0])


def _by_letters(word: str) -> str:
    for latin, letters in _CYRILLIC:
        if latin in word:
            word = word.replace(latin, letters)
    return word.translate(_LETTERS)


def _count_matters(words: list[str]) -> int:
    """How many Russian words a lexicon has, or name a place."""
    plain = [normalize(word) for word in words]
    spans = [(hit.start, hit.end) for hit in find_concepts(plain, "ru", _SHORTEST)]
    spans += [(place.start, place.end) for place in find_territories(plain)]
    return len({at for start, end in spans for at in range(start, end)})


def _to_arabic(words: list[str]) -> str:
    """Listed words in Arabic letters, and what a lexicon knows where no name is waited for."""
    found: list[str] = []
    article, opened = "", False
    for word in words:
        if word in _ARTICLES:
            article = article if article == _ABOUT_THE else _ARTICLES[word]
            continue
        written = _listed(word)
        behind = written in _BEHIND_NAMES and any(map(str.isascii, found))
        opened = opened or behind or written in _OPENING or article == _ABOUT_THE or _asks_who(found)
        described = bool(article and found and found[-1].startswith("ال"))  # el ra2is el rusi
        if written is None and (opened or described) and not find_territories([word]):
            written = _matter(word, inflected=bool(article))
        found.append(article + written if written else word)
        article = ""
    return " ".join(found)


def _asks_who(words: list[str]) -> bool:
    """Whether words ask who did something, behind which stands what: meen talab."""
    return len(words) > 1 and words[-2] in _WHO and "say" in markers("ar").words.get(normalize(words[-1]), ())


def _listed(word: str) -> str | None:
    asking, beside = _arabic_words()
    return asking.get(word) or beside.get(word) or _beside(word)


@lru_cache(maxsize=1)
def _arabic_words() -> tuple[dict[str, str], dict[str, str]]:
    """Spelling -> word: those that ask, and those that only stand beside them."""
    text = resources.files("knowledge").joinpath("data/frames/romanized.txt").read_text(encoding="utf-8")
    found: tuple[dict[str, str], dict[str, str]] = ({}, {})
    into = found[0]
    for line in text.splitlines():
        if line.startswith("="):
            into = found["with" in line]
        elif line and not line.startswith("#"):
            word, _, spellings = line.partition(": ")
            into.update(dict.fromkeys(spellings.split(), word))
    return found


@lru_cache(maxsize=1 << 12)
def _beside(word: str) -> str | None:
    """The listed word of the same consonants that is spelled nearly so: kharijiye."""
    likely = {spelling: fuzz.ratio(word, spelling) for spelling in _arabic_words()[1] if len(word) >= _FEWEST_SPELLED}
    best = max(likely, key=likely.__getitem__, default="")
    same = _without_vowels(best) == _without_vowels(word) and likely.get(best, 0.0) >= _SPELLED_ALIKE
    return _arabic_words()[1][best] if same else None


@lru_cache(maxsize=1 << 12)
def _matter(word: str, *, inflected: bool) -> str | None:
    """The word of a lexicon that is spelled so, or begins so; 2 is a stop or what some say for qaf."""
    best, alike = None, _ALIKE
    for written in dict.fromkeys(_LONE_H.sub("7", word.replace("2", stop)) for stop in ("", "q")):
        for found, spelled in _likely(_without_vowels(written), inflected=inflected):
            opened = spelled[0] == "a" and written[0] in "eiou"  # Arabic writes one letter for them
            if (ratio := fuzz.ratio(written[opened:], spelled[opened:])) >= alike:
                best, alike = found, ratio
    return best


def _likely(key: str, *, inflected: bool) -> tuple[tuple[str, str], ...]:
    """The words of these consonants, else those that the most of its first ones are of: munawarat, مناور."""
    ends = range(len(key), max(_FEWEST - 1, len(key) - _LONGEST_ENDING) if inflected else len(key) - 1, -1)
    return next((found for end in ends if (found := _by_consonants().get(key[:end]))), ())


@lru_cache(maxsize=1)
def _by_consonants() -> dict[str, tuple[tuple[str, str], ...]]:
    """Arabic words of matters and places by their consonants, each as it may be spelled."""
    entries = lexicon("ar")
    phrases = (part for first, rests in entries.phrases.items() for rest, _ in rests for part in (first, *rest))
    places = (
        word for form, _ in territory_forms() for word in normalize(form).split() if find_script(word) == "arabic"
    )
    found: dict[str, list[tuple[str, str]]] = {}
    for word in dict.fromkeys(chain(entries.words, entries.beginnings, phrases, places)):
        bare = word.rstrip("*").removeprefix("ال")
        key = _once("".join(_ARABIC.get(letter, "") for letter in bare.removesuffix("ه")))
        if len(key) >= _FEWEST:
            found.setdefault(key, []).append((bare, _spell(bare)))
    return {key: tuple(words) for key, words in found.items()}


def _spell(word: str) -> str:
    """How an Arabic word may be written; what opens it is no vowel."""
    spelled = "".join(_SPELLED.get(letter, letter) for letter in word)
    return _FIRST.get(word[0], spelled[0]) + spelled[1:]


def _without_vowels(word: str) -> str:
    for latin, letter in _LATIN:
        word = word.replace(latin, letter)
    return _once(word)


def _once(consonants: str) -> str:
    """With a doubled consonant written once: qimma."""
    return "".join(letter for letter, _ in groupby(consonants))
