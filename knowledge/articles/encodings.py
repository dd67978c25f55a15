"""Bytes of a page -> text, whatever its encoding is declared to be.

Declarations are often wrong: a valid UTF-8 page says ISO-8859-1, an old Arabic page says nothing. So a declaration
is one witness; the other is how the decoded words look. UTF-8 that decodes strictly is taken at once, because text of
another encoding practically never does.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Final

from knowledge.errors import ArticleError

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What pages that name the left one really are written in: the superset that browsers use for it.
_SUPERSETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_SINGLE_BYTE: Final = (
    "cp1252",
    "cp1256",
    "cp1251",
    "koi8-u",
    "iso8859-6",
    "iso8859-5",
    "cp1250",
    "iso8859-2",
    "cp1254",
    "cp1253",
    "cp1255",
    "cp1257",
    "cp866",
)
_MULTI_BYTE: Final = ("gb18030", "cp932", "cp949", "big5", "euc_jp")
_META: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_MARKUP: Final = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.DOTALL | re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")
# The letters that make up most of running text, a script each; of Latin only those outside ASCII.
_COMMON: Final = {
    "ARABIC": frozenset("اليمونرتبةسدعكفهقحأجشصىطخذإضءغ،"),
    "CYRILLIC": frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъїєі"),
    "LATIN": frozenset("éèàçêîôùâëïûœæäöüßáíóúñãõåøłąęśżźćńčšřžěůýđğışţșțőű"),
    "GREEK": frozenset("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"),
    "HEBREW": frozenset("אבגדהוזחטיכלמנסעפצקרשתםןץףך"),
}
_FREQUENT: Final = frozenset("اليمونرتبة" + "оеаинтсрвл" + "éèàçäöüßáíóúñ" + "αοιετσνρ" + "יוהלאמרתבש")
_SAMPLE: Final = 40_000  # bytes with letters outside ASCII that are looked at


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode a page; `declared` is the charset of the Content-Type header.

    Raises ArticleError for what is no text in any encoding.
    """
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _decode_as(data, codec)
    if b"\0" in data[:400]:
        return _refuse_binary(_wide(data))
    if data.isascii():
        return _refuse_binary(_seven_bit(data, declared))
    return _refuse_binary(_eight_bit(data, declared))


def _seven_bit(data: bytes, declared: str | None) -> str:
    if b"\x1b$" in data[:4000] or b"\x1b(" in data[:4000]:
        return data.decode("iso2022_jp", "replace")
    if _codec(declared) == "utf-7":
        raise ArticleError("encoded in UTF-7, which is not read")
    return data.decode("ascii")


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: NUL stands in every other place."""
    codec = "utf-16-be" if data[:400:2].count(0) > data[1:400:2].count(0) else "utf-16-le"
    return _decode_as(data, codec)


def _eight_bit(data: bytes, declared: str | None) -> str:
    try:
        return _unfold_twice_encoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(data):
        return data.decode("utf-8", "replace")
    named = _META.search(data[:4096])
    declarations = [_codec(declared), _codec(named[1].decode("ascii", "replace") if named else None)]
    return data.decode(_best(data, [codec for codec in declarations if codec and codec != "utf-8"]), "replace")


def _nearly_utf8(data: bytes) -> bool:
    """Mostly valid UTF-8 with some broken characters, as from a page cut in the middle."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    intact = sum(not char.isascii() for char in text) - broken
    return broken * 10 < intact


def _codec(name: str | None) -> str | None:
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().lower()).name
    except LookupError:
        return None
    if found in {"utf-16", "utf-16-le", "utf-16-be", "utf-32"}:
        return None  # it has no NUL: the declaration is wrong
    return _SUPERSETS.get(found, found)


def _best(data: bytes, declared: list[str]) -> str:
    """The encoding whose words look most like words; the declared one wins where it looks nearly as good."""
    sample = _sample(data)
    scores = {codec: _likeness(sample, codec) for codec in dict.fromkeys([*declared, *_SINGLE_BYTE, *_MULTI_BYTE])}
    for codec in declared:
        scores[codec] += 0.1
    return max(scores, key=lambda codec: scores[codec])


def _sample(data: bytes) -> bytes:
    """The page without markup, and only lines in which there is something to judge."""
    text = _MARKUP.sub("\n", data.decode("latin-1")).encode("latin-1")
    lines = [line for line in text.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE]


def _likeness(sample: bytes, codec: str) -> float:
    """0 to 1 (and below for damage): how much the words with letters outside ASCII look like words of a language."""
    text = sample.decode(codec, "replace")
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    outside = sum(not char.isascii() for char in text)
    if not words or not outside:
        return -1.0
    damage = len(_CONTROL.findall(text)) / outside
    return sum(map(_word_likeness, words)) / len(words) - 4 * damage


@lru_cache(maxsize=20_000)
def _word_likeness(word: str) -> float:
    outside = [char for char in word.lower() if not char.isascii()]
    script = _script(outside[0])
    if script == "HAN":
        return 0.75 if all(_script(char) == "HAN" for char in outside) else 0.1
    common = _COMMON.get(script)
    if common is None or not (word.islower() or word.isupper() or word.istitle() or script in {"ARABIC", "HEBREW"}):
        return 0.0
    if (script == "LATIN") != (len(outside) < len(word)) and len(word) > 1:
        return 0.0 if script == "LATIN" else 0.6
    if script == "LATIN" and len(outside) * 2 > len(word) > 1:
        return 0.1
    known = sum(char in common for char in outside) / len(outside)
    frequent = sum(char in _FREQUENT for char in outside) / len(outside)
    return 0.5 * known + 0.5 * frequent


_RANGES: Final = (
    (0xC0, 0x24F, "LATIN"),
    (0x370, 0x3FF, "GREEK"),
    (0x400, 0x52F, "CYRILLIC"),
    (0x590, 0x5FF, "HEBREW"),
    (0x600, 0x6FF, "ARABIC"),
    (0x3040, 0x30FF, "HAN"),
    (0x4E00, 0x9FFF, "HAN"),
    (0xAC00, 0xD7A3, "HAN"),
)


def _script(char: str) -> str:
    point = ord(char)
    return next((name for low, high, name in _RANGES if low <= point <= high), "OTHER")


_TWICE: Final = re.compile("[ÃÂØÙÐÑ][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]")


def _unfold_twice_encoded(text: str) -> str:
    """Mend UTF-8 that somebody read as Windows-1252 and encoded again ("GebÃ¼hren").

    Only where all of it can be read back: one real "é" of the page shows that the rest is meant as it stands.
    """
    outside = sum(not char.isascii() for char in text)
    if len(_TWICE.findall(text)) * 3 < outside:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def _decode_as(data: bytes, codec: str) -> str:
    return _refuse_binary(data.decode(codec, "replace"))


def _refuse_binary(text: str) -> str:
    if len(_CONTROL.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE]):
        raise ArticleError("not text: too many control characters")
    return text
