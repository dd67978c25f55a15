"""What a body is called for short in an article, and in full: RCN is the Royal College of Nursing that it names.

A role told with the one is told with the other as well, so that whoever asks by either finds its bearer.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CAPITAL: Final = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ]"
_WORD: Final = rf"{_CAPITAL}[\w’'-]*"
_LITTLE: Final = (
    r"(?:and|d[eiu]|de la|de los|de las|dell[ae]|delle|degli|der|des|die|e|et|für|for|i|in|la|of|of the|the|und|y|и|по)"
)
_RUN: Final = re.compile(rf"{_WORD}(?:(?: {_LITTLE})? (?:d['’]|l['’]|dell['’])?{_WORD})+")
"""Words with capitals, and the little ones between them."""
_BRACKETED: Final = re.compile(
    rf"({_WORD}(?:(?: {_LITTLE})* (?:[dl]['’]|dell['’])?[\w’'-]+){{1,9}}) \(({_CAPITAL}[\w.-]{{1,9}})\)"
)
_SHORT: Final = re.compile(rf"(?<![\w’'-]){_CAPITAL}{{2,7}}(?![\w-])")
"""A body's initials within a role."""
_LEAST_ALONE: Final = 3
"""Initials by which a body is known that no bracket tells."""
_PARTS: Final = re.compile(r"[\s’'-]+")


def short_forms(text: str) -> dict[str, str]:
    """Bodies by their initials, as brackets tell them, each by the fewest words before them that have all of these."""
    found: dict[str, str] = {}
    for match in _BRACKETED.finditer(text):
        words, short = match.group(1).split(" "), match.group(2).rstrip(".")
        for start in range(len(words) - 2, -1, -1):
            if words[start][:1].isupper() and _is_short_for(short, words[start:]):
                found.setdefault(short, " ".join(words[start:]))
                break
    return found


def retold(role: str, text: str, known: Mapping[str, str]) -> Iterator[str]:
    """A role with a body's full name for its initials, and the other way round; nothing where it has neither."""
    for short, full in known.items():
        if full in role and short not in role:
            yield role.replace(full, short)
    for short in _SHORT.findall(role):
        told = known.get(short) or (_find_full(short, text) if len(short) >= _LEAST_ALONE else None)
        if told is not None and told not in role:
            yield role.replace(short, told)


def _find_full(short: str, text: str) -> str | None:
    """The only run of words in a text whose capitals are some initials."""
    runs = (run for run in _runs(text) if short[0] in run)
    found = {whole for run in runs for whole in _ends_of(run, short[0]) if _capitals(whole) == short}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=2)
def _runs(text: str) -> tuple[str, ...]:
    """The runs of capitalised words in an article, which is read once for all of its roles."""
    return tuple(match.group() for match in _RUN.finditer(text))


def _ends_of(run: str, first: str) -> Iterator[str]:
    """A run from each of its words on that begin with a letter."""
    words = run.split(" ")
    return (" ".join(words[at:]) for at, word in enumerate(words) if word[0] == first)


def _capitals(words: str) -> str:
    return "".join(part[0] for part in _PARTS.split(words) if part[:1].isupper())


def _is_short_for(short: str, words: list[str]) -> bool:
    """Whether letters are the first ones of words, in their order; small ones may stand within a word (Numsa)."""
    doubled = len(short) > _LEAST_ALONE and short[::2] == short[1::2]  # Comisiones Obreras (CCOO)
    short = short[::2] if doubled else short
    letters = iter("".join(part[0] for word in words for part in _PARTS.split(word) if part).lower())
    capitals = [letter.lower() for letter in short if letter.isupper()]
    whole = short.lower() if len(capitals) == 1 else "".join(capitals)
    first = words[0][0].lower() == whole[0]
    if len(capitals) > 1:
        return first and all(letter in letters for letter in whole)
    return first and sum(letter in letters for letter in whole) > len(short) // 2
