"""A question's words and where they stand in its cleaned text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from knowledge.language.normalization import normalize

LONGEST_TEXT: Final = 600
"""Code points of a question that are looked at; a longer one is a pasted page."""
_SPELLED: Final = 2
"""How many times its code points a question may have in letters: a ligature may stand for eighteen."""
LONGEST_WORD: Final = 48
_MOST_WORDS: Final = 80

_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]"
)
_MENTION = re.compile(r"(?<!\w)[@/][A-Za-z][A-Za-z0-9_]{2,}")
_INITIALS = re.compile(r"\b(?:[^\W\d_]{1,2}\.){2,}")
_JOINED = re.compile(r"(?<=[^\W\d_]{2})(?:[+/_=|]|[-=]>)(?=[^\W\d_]{2})")
"""What joins two words that are typed as a search or a hashtag: blinken+nato, #أنتوني_بلينكن."""
_HASHTAG = re.compile(r"#\w+")
_HUMP = re.compile(r"(?<=[^\W\d_])(?<!Mc)(?=[^\W\d_])")
"""Where the next word of a hashtag may begin, if with a capital behind a small letter: #JensStoltenberg."""
_SPACE = re.compile(r"\s+")
_WORD = re.compile(
    r"[^\W_]+(?:(?:(?<=[бвгґджзйклмнпрстфхцчшщ])['’ʼ](?=[яюєїЯЮЄЇ])|-(?:sur|sous|en|on|upon|am|на)-)[^\W_]+)*"
)
"""An apostrophe parts words, but for Ukrainian's own; a hyphen does not around a town's river: Boulogne-sur-Mer."""


_HEALTH_ORGANIZATION = re.compile(r"(?<=\S )WHO\b")
"""In capitals behind another word it asks for nobody: what did the WHO say."""


class Token(NamedTuple):
    """A word as compared, and `text[start:end]` as written."""

    word: str
    start: int
    end: int


@lru_cache(maxsize=64)
def clean(text: str) -> str:
    """What of a question is read: composed, one line, without marks, bots' names and commands; cut to a length.

    >>> clean("@isnad_bot  ماذا قالَ؟")
    'ماذا قال؟'
    """
    text = text[: 4 * LONGEST_TEXT]
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFC", text))
    text = _SPACE.sub(" ", text)
    if "." in text:
        text = _INITIALS.sub(_join_initials, text)
    if "@" in text or "/" in text:
        text = _MENTION.sub("", text)
    if "#" in text:
        text = _HASHTAG.sub(_part_hashtag, text)
    if "://" not in text:
        text = _JOINED.sub(" ", text)
    if "WHO" in text and not text.isupper():
        text = _HEALTH_ORGANIZATION.sub("World Health Organization", text)
    text = text.strip()[:LONGEST_TEXT]
    spelled = len(text) if text.isascii() else len(unicodedata.normalize("NFKC", text))
    return text if spelled <= _SPELLED * LONGEST_TEXT else text[: LONGEST_TEXT * len(text) // spelled]


def _part_hashtag(match: re.Match[str]) -> str:
    text = match.group()
    return _HUMP.sub(lambda at: " " if text[at.start() - 1].islower() and text[at.start()].isupper() else "", text)


def _join_initials(match: re.Match[str]) -> str:
    """U.S. and EE.UU. are one word each."""
    return match.group().replace(".", "")


def tokenize(text: str) -> list[Token]:
    """The words of a cleaned text; an apostrophe parts them (l'OTAN, what's)."""
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if end - start <= LONGEST_WORD:
            found.append(Token(_normal(match.group()), start, end))
            if len(found) == _MOST_WORDS:
                break
    return found


def join_tokens(tokens: list[Token], start: int, end: int) -> list[Token]:
    """The tokens with those of `text[start:end]` as one, which is no word of any frame."""
    before = [token for token in tokens if token.end <= start]
    inside = [token for token in tokens if start <= token.start < end]
    joined = Token(" ".join(token.word for token in inside), start, end)
    return [*before, joined, *(token for token in tokens if token.start >= end)]


@lru_cache(maxsize=1 << 14)
def _normal(word: str) -> str:
    return "usa" if word == "US" else normalize(word)  # in capitals it is no pronoun
