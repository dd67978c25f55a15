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

from knowledge.articles.tongues import guess_language
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
# What is written in an encoding; text that a detector takes for another language was decoded wrongly.
_WRITTEN_IN: Final = {
    "cp1252": "en fr de es pt it nl da sv no nn is fi ca gl eu af id ms sq sw ga cy lb oc br co la eo tl mg",
    "cp1256": "ar fa ur ps ckb arz ug sd",
    "cp1251": "ru uk bg be sr mk kk mn tg tt",
    "koi8-u": "ru uk",
    "iso8859-6": "ar",
    "iso8859-5": "ru bg sr mk be uk",
    "cp866": "ru uk be",
    "mac_cyrillic": "ru uk bg",
    "cp1250": "pl cs sk hu ro sl hr bs sh sr sq",
    "iso8859-2": "pl cs sk hu ro sl hr bs sh sr sq",
    "cp1254": "tr az",
    "cp1253": "el",
    "iso8859-7": "el",
    "cp1255": "he yi",
    "cp1257": "lt lv et",
    "iso8859-15": "fr fi et de es it nl",
    "cp874": "th",
    "cp1258": "vi",
}
# Wide ones hold NUL, and pages that do are told apart before; the others encode names and program text.
_NO_PAGES: Final = frozenset(
    {
        *("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
        *("undefined", "idna", "punycode", "unicode-escape", "unicode_escape"),
        *("raw-unicode-escape", "raw_unicode_escape"),
    }
)
_EAST_ASIAN: Final = ("gb18030", "big5", "cp932", "euc_jp", "cp949")
_META: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_MARKUP: Final = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.DOTALL | re.IGNORECASE)
_RUN: Final = re.compile("[^\x00-@\\[-`{-\x7f\\s]+")
_EDGES: Final = "\u00a0«»“”„‚‘’…–—·•¿¡§°´¨؟،؛€£©®™‹›ـ"
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufffd]")
_DECLARED: Final = 0.12  # what a declaration is worth beside looks
_SAMPLE: Final = 12_000  # bytes of lines with letters outside ASCII that are looked at


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
        found = codecs.lookup(name.strip().lower())
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding or found.name in _NO_PAGES:  # noqa: SLF001 - the library tells it nowhere else
        return None
    return _SUPERSETS.get(found.name, found.name)


def _best(data: bytes, declared: list[str]) -> str:
    """The encoding whose text looks most like a language's; the declared one wins where it looks nearly as good."""
    sample = _sample(data)
    scores = {codec: _likeness(sample, codec) for codec in dict.fromkeys([*declared, *_WRITTEN_IN, *_EAST_ASIAN])}
    for codec in declared:
        scores[codec] += _DECLARED
    return max(scores, key=lambda codec: scores[codec])


def _sample(data: bytes) -> bytes:
    """The page without markup, and only lines in which there is something to judge."""
    text = _MARKUP.sub("\n", data.decode("latin-1")).encode("latin-1")
    return b"\n".join(line for line in text.splitlines() if not line.isascii())[:_SAMPLE]


def _likeness(sample: bytes, codec: str) -> float:
    """1 and less: how much a sample looks like text in that encoding; damage makes it negative."""
    text = sample.decode(codec, "replace")
    outside = sum(not char.isascii() for char in text)
    if not outside:
        return -1.0
    damage = 4 * len(_CONTROL.findall(text)) / outside
    if codec in _EAST_ASIAN:
        return _east_asian_likeness(text, codec) - damage
    runs = [run for found in _RUN.findall(text) if not (run := found.strip(_EDGES)).isascii()]
    if not runs:
        return -damage
    language, sure = guess_language(text)
    written = _WRITTEN_IN.get(codec)
    fits = sure if written is None or language in written.split() else 0.0
    return 0.6 * sum(map(_is_word, runs)) / len(runs) + 0.4 * fits - damage


def _is_word(run: str) -> bool:
    """Letters (and vowel marks) of one script, in a usual order of capitals; long in Thai, which has no spaces."""
    scripts = {_script(char) for char in run}
    if len(scripts) > 1:
        return False
    (script,) = scripts
    if script in _WITHOUT_CAPITALS:
        return len(run) >= _WITHOUT_CAPITALS[script]
    if script == "LATIN" and sum(char.isascii() for char in run) * 3 < len(run) > 2:  # noqa: PLR2004 - "où" is a word
        return False
    return script != "OTHER" and (run.islower() or run.isupper() or run[1:].islower())


def _east_asian_likeness(text: str, codec: str) -> float:
    """By which characters are common: Hangul in Korean, kana in Japanese, the first level of a set in Chinese."""
    letters = [char for char in text if ord(char) >= 0x3040]  # noqa: PLR2004 - kana and all behind
    if not letters:
        return -1.0
    if codec == "cp949":
        return 1.0 if sum("가" <= char <= "힣" for char in letters) >= 0.9 * len(letters) else 0.0
    if codec in {"cp932", "euc_jp"}:
        kana = sum("\u3040" <= char <= "\u30ff" for char in letters) / len(letters)
        return 1.0 if 0.25 <= kana < 1 else 0.0  # noqa: PLR2004 - half of Japanese is kana
    first, last = (0xB0, 0xD7) if codec == "gb18030" else (0xA4, 0xC6)
    plain = "gb2312" if codec == "gb18030" else "big5"
    leads = [char.encode(plain, "ignore")[:1] for char in letters]
    return 0.95 * sum(bool(lead) and first <= lead[0] <= last for lead in leads) / len(leads)


_WITHOUT_CAPITALS: Final = {"ARABIC": 1, "HEBREW": 1, "THAI": 8}  # and the shortest run of letters
_RANGES: Final = (
    (0x41, 0x7A, "LATIN"),
    (0xC0, 0xD6, "LATIN"),
    (0xD8, 0xF6, "LATIN"),
    (0xF8, 0x24F, "LATIN"),
    (0x300, 0x323, "LATIN"),
    (0x1E00, 0x1EFF, "LATIN"),
    (0x386, 0x3CE, "GREEK"),
    (0x400, 0x491, "CYRILLIC"),
    (0x5B0, 0x5EA, "HEBREW"),
    (0x621, 0x6D3, "ARABIC"),
    (0x200C, 0x200D, "ARABIC"),
    (0xE01, 0xE5B, "THAI"),
)


@lru_cache(maxsize=4096)
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
