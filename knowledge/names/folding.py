"""Names folded by sound: every script into one small alphabet, so that بلينكن, Blinken and Блинкен fall together.

The alphabet is `a b c d f g h i k l m n r s t u z` with c for sh. A token may sound in more than one way (ch, j, w):
it then has several forms, the likeliest first. A skeleton is a form without vowels, for scripts that leave them out.
Never stem a name: stems of بلينكن and بوتين are other words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, pairwise, product
from typing import Final

MOST_FORMS: Final = 6
"""How many forms a token may have; more of them cost time and bring false friends."""

INITIAL: Final = "^"
"""Marks a vowel that opens a token: أ and e answer each other there as nowhere else."""
FINAL: Final = "$"
"""Marks a last sound that many languages write and do not speak, or speak and do not write."""
_OPEN: Final = frozenset("aiu")
_FADING: Final = frozenset("aiuhstd")
_AFTER_HARD: Final = frozenset("rl")
_RADICALS: Final = 3
FAITH: Final = "الدين"
"""What many names end in that are written as one word or as two."""
_LEAST_FAITHFUL: Final = 2
"""Letters before it."""
_MAGHREBI: Final = "ك", "گ"
"""A letter that stands for two sounds, in some names twice for the other: Regragui."""
_UNSAID: Final = "يع"
"""An end whose last letter few hear: Mutee."""
_UNSPOKEN: Final = (
    (re.compile(r"(?:ault|e?aux?|auds?)$"), "o"),
    (re.compile(r"oux$"), "ou"),
    (re.compile(r"augh(?=n|$)"), "o"),
    (re.compile(r"ughes$"), "iuz"),
)
"""Letters that French and English write and do not speak: Roux, Vaughn, Hughes; what other scripts write."""
_TURKISH_ENDS: Final = ("avi", "evi")
"""How Turkish writes what ends in وي: Sefravi."""
_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]"
)
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")

# One letter or group of letters -> how it may sound, the likeliest first.
_ARABIC: Final[dict[str, tuple[str, ...]]] = {
    letter: tuple(sounds.split("|"))
    for sounds, letters in {
        "b": "بپٻ",
        "t": "تطټٹ",
        "t|s": "ث",
        "d": "دضذڈډ",
        "z": "ظزژ",
        "g": "جغگ",
        "k": "قكک",
        "h": "خحهھہ",
        "s": "سص",
        "c": "ش",
        "f": "فڤ",
        "a": "عاأآٱ",
        "a|i": "ى",
        "a|ih": "ة",
        "i": "إيئیےې",
        "u": "وؤۆۇ",
        "l": "ل",
        "m": "م",
        "n": "نںڼ",
        "r": "رڑړ",
        "tc": "چ",
        "": "ء",
    }.items()
    for letter in letters
} | {"تش": ("tc", "c"), "تس": ("ts",), "تز": ("ts",), "كس": ("ks",), "كز": ("ks",), "ن+": ("n", "m")}
_CYRILLIC: Final[dict[str, tuple[str, ...]]] = {
    **{
        letter: (sound,)
        for sound, letters in {
            "a": "аәÿ",
            "b": "бп",
            "d": "д",
            "i": "еэиіїйыєё",
            "g": "жґғ",
            "z": "з",
            "k": "кқ",
            "l": "л",
            "m": "м",
            "n": "нң",
            "u": "оуөүұў",
            "r": "р",
            "s": "с",
            "t": "т",
            "f": "ф",
            "h": "хһ",
            "ts": "ц",
            "tc": "ч",
            "c": "шщ",
            "iu": "ю",
            "ia": "я",
            "": "ъь",
        }.items()
        for letter in letters
    },
    "в": ("f", "u"),
    "г": ("g", "h"),
    "дж": ("g",),
    "цз": ("g", "ts"),  # Chinese in Cyrillic letters: Цзян, Чжоу
    "чж": ("g", "tc"),
    "тш": ("tc",),
    "тс": ("ts",),
    "тз": ("ts",),
    "кс": ("ks",),
}
_LATIN: Final[dict[str, tuple[str, ...]]] = {
    **{letter: (letter,) for letter in "abdfghiklmnrstuz"},
    "e": ("i",),
    "o": ("u",),
    "p": ("b",),
    "q": ("k",),
    "v": ("f",),
    "y": ("i",),
    "c": ("k",),
    "oh": ("u",),  # before a consonant or at the end: John, Kohl
    "gu": ("g", "gu"),  # before e and i: French, Spanish
    "kn": ("n", "kn"),  # at the beginning, as wr: Knight, Wright
    "wr": ("r", "fr"),
    "ght": ("t", "gt"),
    "ij": ("i", "ai"),  # Dutch: Dijk
    "c+": ("s", "g", "tc"),  # before e, i and y: French, Turkish, Italian
    "j": ("g", "i"),
    "w": ("u", "f"),
    "x": ("ks", "c"),  # Chinese in Latin letters: Xi
    "xh": ("g",),
    "s+": ("s", "z"),  # between vowels
    "ch": ("c", "tc", "h"),
    "sh": ("c",),
    "sch": ("c",),
    "tch": ("tc",),
    "tsch": ("tc",),
    "sz": ("c",),
    "cz": ("tc", "g"),  # Kasperczak, written with ج
    "zh": ("g",),
    "dj": ("g",),
    "dzh": ("g",),
    "dsch": ("g",),
    "dh": ("d", "z"),  # of ذ, ض and ظ: Kadhimi, Mandhari
    "kh": ("h",),
    "gh": ("g",),
    "ph": ("f",),
    "th": ("t",),
    "ts": ("ts",),
    "tz": ("ts",),
    "qu": ("k", "ku"),
    "ck": ("k",),
    "ou": ("u",),
    "oo": ("u",),
    "ı": ("i",),
    "ş": ("c",),
    "š": ("c",),
    "ś": ("c",),
    "č": ("tc",),
    "ć": ("tc",),
    "ç": ("tc", "s"),
    "ğ": ("g", ""),
    "ž": ("g", "z"),
    "ż": ("g", "z"),
    "ł": ("l",),
    "đ": ("d",),
    "ð": ("d",),
    "þ": ("t",),
    "ø": ("u", "i"),
    "ö": ("u", "i"),  # Söder: زودر, Зёдер, Зедер
    "ő": ("u", "i"),
    "ü": ("u", "i"),
    "ű": ("u", "i"),
    "æ": ("a", "i"),
    "ä": ("a", "i"),
    "œ": ("u", "i"),
    "ß": ("s",),
    "ñ": ("ni", "n"),
    "ə": ("a",),
    # Arabizi: digits stand for Arabic letters beside Latin ones.
    "2": ("a", ""),
    "3": ("a",),
    "5": ("h",),
    "6": ("t",),
    "7": ("h",),
    "8": ("k", "g"),
    "9": ("s", "k"),
}
_GREEK: Final[dict[str, tuple[str, ...]]] = {
    **{
        letter: (sound,)
        for sound, letters in {
            "a": "α",
            "b": "βπ",
            "g": "γ",
            "d": "δ",
            "i": "εηιυ",
            "z": "ζ",
            "t": "θτ",
            "k": "κ",
            "l": "λ",
            "m": "μ",
            "n": "ν",
            "ks": "ξ",
            "u": "οω",
            "r": "ρ",
            "f": "φ",
            "h": "χ",
            "bs": "ψ",
        }.items()
        for letter in letters
    },
    "β": ("f", "b"),
    "σ": ("s", "c"),  # there is no letter for sh
    "ς": ("s", "c"),
    "μπ": ("b",),
    "ντ": ("d", "nt"),
    "γκ": ("g",),
    "τζ": ("g", "ts"),
    "τσ": ("ts", "tc"),
    "ου": ("u",),
    "αι": ("i", "ai"),
    "ει": ("i",),
    "οι": ("i",),
    "αυ": ("af", "au"),
    "ευ": ("if", "iu"),
}
_HEBREW: Final[dict[str, tuple[str, ...]]] = {
    **{
        letter: (sound,)
        for sound, letters in {
            "a": "אע",
            "g": "ג",
            "d": "ד",
            "h": "הח",
            "z": "ז",
            "t": "טת",
            "i": "י",
            "k": "ק",
            "l": "ל",
            "m": "מם",
            "n": "נן",
            "s": "ס",
            "ts": "צץ",
            "r": "ר",
        }.items()
        for letter in letters
    },
    **dict.fromkeys("בפף", ("b", "f")),
    **dict.fromkeys("כך", ("k", "h")),
    "ו": ("u", "f"),
    "וו": ("u", "f"),
    "יי": ("i", "ai"),
    "ש": ("c", "s"),
}
_SOUNDS = _ARABIC | _CYRILLIC | _LATIN | _GREEK | _HEBREW
_CONTEXTUAL: Final = frozenset({"c", "s", "ن"})
"""Letters that sound otherwise beside some others."""
_BEFORE: Final = frozenset({"oh", "gu", "kn", "wr"})
"""Groups of letters that sound as one only before some others."""
_GRAPHEME = re.compile(
    r"c(?=[eiyéèêëíï](?!h))|(?<=[aeiouyáàâäéèêëíïóôöúüı])s(?=[aeiouyáàâäéèêëíïóôöúüı])|"
    r"oh(?=[^aeiouy]|$)|gu(?=[eiyéèêëíï])|^kn|^wr|"
    + "|".join(
        sorted(
            (re.escape(letters) for letters in _SOUNDS if not letters.endswith("+") and letters not in _BEFORE),
            key=len,
            reverse=True,
        )
    )
)
_VOWELS = re.compile("[aiu]+")
_DOUBLED = re.compile(r"(.)\1+")
_HARD = str.maketrans("gcz", "kss")


def split_name(text: str) -> list[str]:
    """The tokens of a name as compared: lower case, without marks, articles kept.

    >>> split_name("Jean-Claude O’Neil")
    ['jean', 'claude', 'oneil']
    """
    text = _MARKS.sub("", unicodedata.normalize("NFKC", text).replace("İ", "i").casefold())
    tokens = (part for token in _TOKEN.findall(text) for part in _part_faith(token.translate(_APOSTROPHES)))
    return [token for token in tokens if not token.isdigit() and graphemes(token)]


def _part_faith(token: str) -> tuple[str, ...]:
    """An Arabic name of two words that is written as one: عزالدين."""
    first = token.removesuffix(FAITH)
    joined = first != token and len(first) >= _LEAST_FAITHFUL and not first.startswith("ال")
    return (first, FAITH) if joined else (token,)


@lru_cache(maxsize=1 << 16)
def graphemes(token: str) -> tuple[str, ...]:
    """The letters and groups of letters of a token that sound as one; doubles count once, what is unknown never.

    >>> graphemes("schiller"), graphemes("cécile")
    (('sch', 'i', 'l', 'e', 'r'), ('c+', 'e', 'c+', 'i', 'l', 'e$'))
    """
    found: list[str] = []
    for match in _GRAPHEME.finditer(_plain(token)):
        letters = match.group()
        key = letters + "+" if letters in _CONTEXTUAL and _is_contextual(match) else letters
        if not found or found[-1] != key:
            found.append(key)
    if found and _SOUNDS[found[-1]][0] in _FADING:
        found[-1] += FINAL
    if found and _SOUNDS[found[0].removesuffix(FINAL)][0][:1] in _OPEN:
        found[0] = INITIAL + found[0]
    return tuple(found)


def sounds(grapheme: str) -> tuple[str, ...]:
    """How a grapheme may sound, in the folded alphabet, the likeliest first."""
    return _SOUNDS[grapheme.removeprefix(INITIAL).removesuffix(FINAL)]


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> tuple[str, ...]:
    """How a token of `split_name` may sound, the likeliest first; empty when it holds no letter we know.

    >>> fold("blinken"), fold("بلينكن"), fold("блинкен")
    (('blinkin',), ('blinkn',), ('blinkin',))
    """
    forms: dict[str, None] = {}
    for spelling in dict.fromkeys((without_article(token), token, *_as_said(token))):
        parts = [_sounds_before(one, after) for one, after in pairwise((*graphemes(spelling), ""))]
        forms.update((_collapse("".join(choice)), None) for choice in islice(product(*parts), MOST_FORMS))
    forms.pop("", None)
    return tuple(islice(forms, MOST_FORMS))


def _as_said(token: str) -> tuple[str, ...]:
    """A token as it is spelled where its letters are said otherwise, or not: الركراكي, مطيع, Turkish Sefravi."""
    letter, said = _MAGHREBI
    if token.endswith(_TURKISH_ENDS):
        return (f"{token[:-2]}wi",)
    if (spoken := as_spoken(token)) != token:
        return (spoken,)
    if token.endswith(_UNSAID):
        return (without_article(token)[:-1],)
    return (without_article(token).replace(letter, said),) if token.count(letter) > 1 else ()


@lru_cache(maxsize=1 << 14)
def as_spoken(token: str) -> str:
    """A Latin token without letters that are written and not spoken.

    >>> as_spoken("roux"), as_spoken("vaughn"), as_spoken("hughes"), as_spoken("renault")
    ('rou', 'von', 'hiuz', 'reno')
    """
    for letters, sound in _UNSPOKEN:
        if (spoken := letters.sub(sound, token)) != token:
            return spoken
    return token


def _sounds_before(grapheme: str, after: str) -> tuple[str, ...]:
    """How a grapheme may sound before another: Christie and Chloe begin with k."""
    hard = grapheme == "ch" and after in _AFTER_HARD
    return ("k", *sounds(grapheme)) if hard else sounds(grapheme)


def _collapse(form: str) -> str:
    """Doubled letters once."""
    return _DOUBLED.sub(r"\1", form)


def without_article(token: str) -> str:
    """An Arabic token without ال, which a name may bear (الأسد) or only begin with (الكسندر)."""
    return token[2:] if token.startswith("ال") and len(token) - 2 >= _RADICALS else token


def _is_contextual(match: re.Match[str]) -> bool:
    after = match.string[match.end() : match.end() + 1]
    if match.group() == "ن":
        return after == "ب"  # Chambi, Kambar
    if match.group() == "c":
        return after != "" and after in "eiy"
    before = match.string[match.start() - 1 : match.start()]
    return bool(before and after) and before in "aeiouy" and after in "aeiouy"


def _plain(token: str) -> str:
    """Without diacritics, except where a letter with its own sound stands in the tables."""
    if token.isascii():
        return token
    return "".join(
        letter
        if letter in _SOUNDS
        else "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
        for letter in token
    )


@lru_cache(maxsize=1 << 16)
def skeleton(form: str) -> str:
    """Consonants of a form; an opening vowel counts as one, whichever it is.

    >>> skeleton("blinkin") == skeleton("blinkn")
    True
    """
    bare = _VOWELS.sub("", form)
    return _collapse(("a" if form[:1] in "aiu" else "") + bare.translate(_HARD))
