"""How names are written: runs of capitalised words, initials, Arabic articles, acronyms, scripts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.classes import Entries
from knowledge.extraction.clauses.grammar import ARABIC_ARTICLES
from knowledge.extraction.clauses.tokens import CAPITAL
from knowledge.language.normalization import normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run

_ARTICLED = f"(?:{ARABIC_ARTICLES})?"
_DECLINED: Final = "аеоуым"
"""Last letters of a declined acronym."""
_LONGEST_DECLINED: Final = 2
_TAIL = rf"[\w’'\-‑]*(?:–{CAPITAL}[\w’'\-‑]*)*(?:&\w+|\.(?:com|ru|org|net|info|fr|uk|ua|tv)\b)?"
_WORD = rf"{_ARTICLED}{CAPITAL}{_TAIL}"
_LED = re.compile(rf"^(?:d[’']|{ARABIC_ARTICLES})(?=[^\W\d_])")
_NAMED = re.compile(rf"{_ARTICLED}{CAPITAL}")
_NICKNAME = rf"(?<![А-ЯЁ][А-ЯЁ] )[\"“]{CAPITAL}\w*[\"”](?= {CAPITAL})"
_CAPITALISED = rf"{CAPITAL}(?<!\w.)(?:(?:\.[^\W\d_]){{0,4}}\.(?=\s)|{_TAIL})"
"""A run's first word: initials or a name. Its first letter is found faster alone."""
_FIRST = (
    r"[^\W\d_b-df-tv-zß-öø-ÿб-ьюяѐ-џґ](?<!\w.)"
    rf"(?:(?<![aeuаэ])(?:(?:\.[^\W\d_]){{0,4}}\.(?=\s)|{_TAIL})"
    r"|(?:(?<=a)(?:[dlnrstz]|sh)|(?<=e)[ls]|(?<=u)l|(?<=[аэ])ль|(?<=а)[дзнрстш]|(?<=э)[нрст])"
    rf"[-‑]{CAPITAL}{_TAIL})"
)
"""The same, or a name with its article."""
_MORE = (
    r"(?:\.?[ \u00a0]"
    r"(?:(?:de|del|van|der|den|von|bin|al|el|la|los|las|da|di|du|le|ibn|ben|dos|das|ya|wa|ole|arap|ten|ter"
    r"|фон|дер|ван|де|да|ла|ле|ди|дю|дос|душ|тер|аль|эль|бин|бен|ибн"
    r"|of|for|and|the|&|d[’'])[ \u00a0]){0,2}"
    rf"(?:{CAPITAL}(?:\.{CAPITAL}){{0,3}}\.|{_NICKNAME}|(?:d[’'])?{_WORD})){{0,11}}"
)
_RUN = re.compile(rf"{_CAPITALISED}{_MORE}")
_RUN_OR_ARTICLED = re.compile(rf"{_FIRST}{_MORE}")
"""The same where names may begin with an article; slower, for every a, e and u may open one."""
_JOINED_ARTICLES: Final = tuple(
    (hyphen, re.compile(rf"{hyphen}(?:(?<=\b[aeuаэ][dlnrstzдзнрстш].)|(?<=\bash.)|(?<=\b[аэ]ль.)){CAPITAL}"))
    for hyphen in "-‑"
)
"""Names behind their article, by the hyphen between: a pattern's first letter is found faster where it is one alone."""

_SHORT_NAME: Final = re.compile(rf"(?:[’']s?)? ?\((?:the )?({CAPITAL}\w{{1,7}})\)")
_FIRST_AND_LAST: Final = 2
_NEAR_BRACKET: Final = 4
"""Characters behind a name in which the bracket opens that holds its short form."""
CYRILLIC: Final = "\u0400"
"""The first letter of the script: words that begin in it are not less."""
_ARTICLES: Final = frozenset("AIÀOXYЯИВКСУОА")
_LONGEST_ACRONYM: Final = 5


def names_run(text: str) -> re.Pattern[str]:
    """The pattern for a run of capitalised words in a text: one that knows articles only where a name has its own."""
    articled = [hyphen for hyphen, name in _JOINED_ARTICLES if hyphen in text and name.search(text) is not None]
    return _RUN_OR_ARTICLED if articled else _RUN


def is_cyrillic(word: str) -> bool:
    """Whether a word, if it is any, begins in Cyrillic."""
    return "\u0400" <= word[:1] <= "\u04ff"


def is_capital(word: str) -> bool:
    """Whether a word is written as a name, with an Arabic article or without."""
    return word[:1].isupper() or is_elided(word) or ("-" in word and _NAMED.match(word) is not None)


def is_initials(word: str) -> bool:
    """Whether a word in lower case whose second character is a full stop is an initial, or two in Cyrillic (с.в.)."""
    return len(word) == len("X.") or (len(word) == len("X.X.") and word[-1] == "." and word >= CYRILLIC)


def first_initial(before: str) -> str:
    """The first of one initial or two that end what stands before a surname, in lower case; empty where none do.

    >>> first_initial("л А.В."), first_initial(" Л."), first_initial("дом.")
    ('а', 'л', '')
    """
    if before[-1:] != "." or not before[-2:-1].isupper():
        return ""
    two = before[-3:-2] == "." and before[-4:-3].isupper()
    return before[-4 if two else -2].lower()


def bare(word: str) -> str:
    """A word of a name in lower case without its elided particle or Arabic article (d'ormesson, al-sisi, el-sisi)."""
    return _LED.sub("", word, count=1)


@cache
def name_keys(grammar: Grammar) -> Callable[[str], str]:
    """What tells what stands for a word of a name in lower case in all of its forms, to find its bearers by.

    Where names have cases the first letters, else the word without marks and particle; remembered.
    """

    def key(word: str) -> str:
        if "-" in word or "'" in word or "’" in word:
            word = bare(word)
        if grammar.endings:
            return word[:2]
        return word if word.isascii() else normalize(word)

    return Entries(key).__getitem__


def is_elided(word: str) -> bool:
    """Whether a name's word opens with an elided particle (d'Ormesson)."""
    return word[:1] == "d" and word[1:2] in {"'", "’"}


def is_acronym(word: str) -> bool:
    """Whether a word is two capitals and more, perhaps declined.

    >>> [is_acronym(word) for word in ("РФ", "МИДа", "ЦИКом", "Москва", "О", "МакДоналд")]
    [True, True, True, False, False, False]
    """
    stem = word[:-_LONGEST_DECLINED] + word[-_LONGEST_DECLINED:].rstrip(_DECLINED) if word[1:2].isupper() else ""
    return len(stem) > 1 and stem.isupper()


def acronym_place(words: Sequence[str]) -> int | None:
    """Where the body's short name stands that a whole name is of (Christophe Prudhomme de la CGT)."""
    small = next((at for at, word in enumerate(words) if word.islower()), len(words))
    at = next((k for k in range(small, len(words)) if not words[k].islower()), len(words))
    if not _FIRST_AND_LAST <= small < at < len(words) or any(
        word.isupper() and len(word) > 1 for word in words[:small]
    ):
        return None
    short = words[at].partition("-")[0]
    return at if short.isupper() and 1 < len(short) <= _LONGEST_ACRONYM else None


def opens_apart(words: list[str]) -> bool:
    """Whether a run opens with an article alone, or a gerund before one (`A Labour …`, Leaving the Elysée)."""
    if len(words) == 1 or len(words[1]) == 1:
        return False
    return words[0] in _ARTICLES or (words[0].endswith("ing") and words[1] == "the")


def short_names(text: str, runs: Sequence[Run]) -> dict[str, tuple[str, ...]]:
    """Full names in lower case by the capitals in brackets behind them (`Environment Agency (EA)`)."""
    short: dict[str, tuple[str, ...]] = {}
    for run in runs if "(" in text else ():
        bracketed = run.words[1:] and "(" in text[run.end : run.end + _NEAR_BRACKET]
        match = _SHORT_NAME.match(text, run.end) if bracketed else None
        if match is not None and match.group(1)[0] == run.words[0][0]:
            short[match.group(1)] = run.lows
    return short


def part_initials(words: Sequence[str], tokens: Sequence[str]) -> bool:
    """Whether the initials behind the given names begin otherwise: George W. and George H. W. Bush are two."""
    if len(words) <= 2 or len(tokens) <= 2 or not (words[1].endswith(".") and tokens[1].endswith(".")):
        return False
    return words[1].lower() != tokens[1].lower()
