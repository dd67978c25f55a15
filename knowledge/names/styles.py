"""What people are styled before their names, ranks and courtesies, in whatever form: Lt., lieutenant, лейтенант."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import words as normal_words
from knowledge.language.tables import beginnings, read_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COURTESY: Final = "~"
_SHORTEST: Final = 4
"""Letters of a style that a beginning stands for."""


class Style(NamedTuple):
    """A rank or courtesy, and where it stands among a text's words."""

    name: str
    is_rank: bool
    start: int
    end: int


def find_styles(words: Sequence[str]) -> list[Style]:
    """The styles among words, the longest at each place.

    >>> [style.name for style in find_styles("Arlington Police Lt. Col. White".split())]
    ['colonel']
    >>> [style.is_rank for style in find_styles(["Detective", "Sergeant", "Professor"])]
    [True, True, False]
    """
    plain = [" ".join(normal_words(word)) for word in words]
    found: list[Style] = []
    at = 0
    while at < len(plain):
        end, said = _longest_at(plain, at)
        if said:
            found.append(Style(said.removeprefix(_COURTESY), not said.startswith(_COURTESY), at, end))
        at = end
    return found


def leave_out_styles(name: str) -> str:
    """A name without the styles that lead it.

    >>> leave_out_styles("Detective Sergeant Harvey Winter"), leave_out_styles("Major")
    ('Harvey Winter', 'Major')
    """
    words = name.split()
    end = 0
    for style in find_styles(words):
        end = style.end if style.start == end else end
    return " ".join(words[end:]) or name


def _longest_at(plain: Sequence[str], at: int) -> tuple[int, str | None]:
    """Where the longest style that begins at a word ends, and what it says."""
    table, longest = _table()
    for end in range(min(at + longest, len(plain)), at, -1):
        if said := table.get(" ".join(plain[at:end])):
            return end, said
    return at + 1, next(filter(None, map(table.get, beginnings(plain[at], _SHORTEST))), None)


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[str, str], int]:
    """Normalized form -> the style, and the words of the longest."""
    found = dict(read_forms("names/styles.txt"))
    return found, max(len(form.split()) for form in found)
