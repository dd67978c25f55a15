"""Normal forms of text in which spelling variants of one word fall together.

Arabic letters that writers interchange (أ إ آ, ى ي, ة ه) become one, marks that readers do not see go, digits become
ASCII. The normal form is for comparing only; what is shown is always the source.
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]"
)
_LETTERS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ئ": "ي",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "ё": "е",
        "’": "'",
        "ʼ": "'",
        "ı": "i",
    }
    | {chr(base + digit): str(digit) for base in (0x660, 0x6F0) for digit in range(10)}
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SOFTENED = re.compile("(?<=[бвгґджзйклмнпрстфхцчшщ])'(?=[яюєі])")
"""Ukrainian's apostrophe, which is no end of a word and which hurried writers leave out: сім'я, сімя."""
_BASIC = "\x00-@\\[-\x7f،؛؟"  # ASCII that has no other case, and Arabic marks of punctuation
_FOLDED = re.compile(f"[{_BASIC}ءابت-غف-وي]*")
_ARABIC = re.compile(f"[{_BASIC}ء-غف-ي]*")
"""Texts that are their own normal form, and those of which only letters change: most Arabic ones."""


class _Bare(dict[int, int | None]):
    """Letters without combining marks; й keeps its own, which makes it another letter. Filled as letters are met."""

    def __missing__(self, code: int) -> int | None:
        self[code] = found = code if code == _BREVE or not unicodedata.combining(chr(code)) else None
        return found


_BREVE = 0x306
_bare = _Bare()


def normalize(text: str) -> str:
    """Fold case, width, marks and interchangeable letters.

    >>> normalize("أنّ الرِّئيسة")
    'ان الرييسه'
    >>> normalize("Élysée")
    'elysee'
    >>> normalize("комп’ютер")
    'компютер'
    """
    if text.isascii():
        return text.lower()
    if _FOLDED.fullmatch(text):
        return text
    if _ARABIC.fullmatch(text):
        return text.translate(_LETTERS)
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    text = _INVISIBLE.sub("", text)
    if not text.isascii() and not (text.isalpha() and unicodedata.is_normalized("NFD", text)):
        text = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_bare))
    return _SOFTENED.sub("", text) if "'" in text else text


def words(text: str) -> list[str]:
    """The normalized words of a text, in order.

    >>> words("Qu'a dit M. Poutine?")
    ["qu'a", 'dit', 'm', 'poutine']
    """
    return _WORD.findall(normalize(text))


_PREFIX = re.compile(r"^(?:[وفبكل]?ال|لل|[وفبكل])(?=\w{3})")


def repeats(part: str, whole: str) -> bool:
    """Whether every word of one text is a word of the other, whatever Arabic prefix either bears.

    >>> repeats("French media", "media, French"), repeats("القناة الأولى", "لقاء للقناة الأولى"), repeats("US", "UK")
    (True, True, False)
    """
    known = {form for word in words(whole) for form in _forms(word)}
    return all(known & _forms(word) for word in words(part))


def _forms(word: str) -> set[str]:
    return {word, _PREFIX.sub("", word)}
