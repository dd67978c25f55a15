"""What words are, looked up once each: their classes, and all that is known of one as written."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

_MOST_REMEMBERED: Final = 200_000
_NONE: Final[frozenset[str]] = frozenset()

E = TypeVar("E")


class Entries(dict[str, E]):
    """Words as written -> what `look_up` tells of them, remembered when first met."""

    def __init__(self, look_up: Callable[[str], E], known: Mapping[str, E] | None = None) -> None:
        super().__init__(known or {})
        self._look_up = look_up

    def __missing__(self, word: str) -> E:
        entry = self._look_up(word)
        if len(self) < _MOST_REMEMBERED:
            self[word] = entry
        return entry


class Classes(Entries[frozenset[str]]):
    """Lower-case words -> their classes; what is in no list has those of its ending, remembered when first met."""

    def __init__(
        self,
        listed: Mapping[str, frozenset[str]],
        suffixes: Sequence[tuple[str, str]],
        cues: Container[str],
        prefixes: tuple[str, ...],
    ) -> None:
        super().__init__(self._find, listed)
        self._suffixes, self._cues = suffixes, cues
        self._endings = tuple(ending for ending, _ in suffixes)
        self._prefixes = prefixes

    def _find(self, word: str) -> frozenset[str]:
        if "-" in word and word.startswith(self._prefixes):
            return self[word.partition("-")[2]]  # co-présidente
        if "-turned-" in word:
            return self[word.rpartition("-")[2]]  # the singer-turned-actor
        return self._by_ending(word) if word.endswith(self._endings) else _NONE

    def _by_ending(self, word: str) -> frozenset[str]:
        names = (name for ending, name in self._suffixes if word.endswith(ending))
        name = next((name for name in names if name != "adverb" or word not in self._cues), None)
        return _NONE if name is None else frozenset(map(intern, name.split("+")))
