"""Acronyms that a script spells out by the names of their letters: سي أن أن, Би-би-си, CNN and BBC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_LETTERS: Final = {
    name: letter
    for letter, names in {
        "a": "اي ايه эй",
        "b": "بي би",
        "c": "سي си",
        "d": "دي ди",
        "f": "اف ف эф",
        "g": "جي джи",
        "h": "اتش эйч",
        "k": "كيه كي кей",
        "l": "ال эл",
        "m": "ام эм",
        "n": "ان эн",
        "o": "او оу",
        "r": "ار",
        "s": "اس эс",
        "t": "تي ти",
        "v": "في ви",
        "x": "اكس",
        "z": "زد",
    }.items()
    for name in names.split()
}
_WORDS: Final = frozenset({"ان", "في", "او", "اي", "ايه", "ف", "ال"})
"""Names of letters that are common words, too: they count beside others only."""
_CLITICS: Final = ("ال", "عال", "بال", "لل", "ل", "ب", "و")
_SHORTEST: Final = 2


def names_letter(word: str) -> bool:
    """Whether a normalized word may be a letter's name."""
    return word in _LETTERS


def join_letters(words: Sequence[str]) -> list[str]:
    """Normalized words, runs of letters' names joined into the acronym they spell.

    >>> join_letters(["لشبكه", "سي", "ان", "ان", "الاميركيه"])
    ['لشبكه', 'cnn', 'الاميركيه']
    """
    joined: list[str] = []
    run: list[str] = []
    for word in (*words, ""):
        if word in _LETTERS and (run or word not in _WORDS):
            run.append(word)
            continue
        if not run and (bare := _bare(word)):
            run.append(bare)
            continue
        joined += ["".join(_LETTERS[name] for name in run)] if len(run) >= _SHORTEST else run
        run = []
        joined.append(word)
    return joined[:-1]


def _bare(word: str) -> str | None:
    """A letter's name behind a clitic or an article: لسي, السي."""
    bares = (word.removeprefix(clitic) for clitic in _CLITICS if word.startswith(clitic))
    return next((bare for bare in bares if bare in _LETTERS and bare not in _WORDS), None)
