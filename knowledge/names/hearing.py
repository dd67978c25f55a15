"""Which tokens of the names in an index a token asked for may be, and how alike they are."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Final

from knowledge.names.scoring import Asked, ask_tokens, liken_asked, liken_roughly
from knowledge.names.tokens import TokenIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.names.words import NameWords

_WIDELY: Final = 20
"""How many tokens of the index, the most alike by sound, are compared letter by letter."""
_RESPELLED_WIDELY: Final = 2
"""How many spellings of a token are compared with all of the index."""
_MOST_REMEMBERED: Final = 64
"""Tokens remembered as heard: one name is tried in several ways, most of whose tokens are the same."""
_SAME_NAME: Final = 84.0
"""The likeness of given names that stand for each other."""


class HeardTokens:
    """Unique tokens by number; `postings` tells which names hold each."""

    def __init__(self, words: NameWords) -> None:
        self._words = words
        self._tokens = TokenIndex()
        self._by_given: dict[int, list[int]] = {}
        self._memory: dict[Asked, dict[int, float]] = {}
        self.postings: list[set[int]] = []
        self.texts = self._tokens.texts

    def add(self, token: str) -> int:
        """The number of a token, a new one where it is new."""
        self._memory.clear()
        number = self._tokens.add(token)
        if number == len(self.postings):
            self.postings.append(set())
            for name in self._words.given.get(token, ()):
                self._by_given.setdefault(name, []).append(number)
        return number

    def part(self, token: int, name: int) -> None:
        """Forget that a name, by its number, holds a token."""
        self._memory.clear()
        self.postings[token].discard(name)

    def begun(self, token: str) -> set[int]:
        """Tokens that sound as if a name still being typed went on to be them."""
        return self._tokens.begun(token)

    def sounding(self, token: str) -> set[int]:
        """Tokens that sound the same, or but for one letter."""
        return self._tokens.same(token) | self._tokens.near(token)

    def knows(self, token: str, least: float) -> bool:
        """Whether some token of the index, of the same sound or a letter off, is at least this alike."""
        (asked,) = ask_tokens([token], self._words, lone=False)
        return max(self.hear(asked, quick=False).values(), default=0.0) >= least

    def hear(self, asked: Asked, *, quick: bool) -> dict[int, float]:
        """Tokens that a token asked for may be: those of its very sound, else also those one letter off."""
        if not asked.tells:
            return {}
        found = set().union(*(self._tokens.same(spelling) for spelling, _ in asked.spellings))
        if not quick:
            found |= self._near(asked)
        return self._liken(asked, found)

    def hear_widely(self, asked: Asked) -> dict[int, float]:
        """The most alike of all tokens; a dictionary of the caller's own."""
        if not asked.tells:
            return {}
        known = self._memory.get(asked)
        if known is None:
            if len(self._memory) >= _MOST_REMEMBERED:
                self._memory.clear()
            known = self._memory[asked] = self._hear_all(asked)
        return dict(known)

    def _hear_all(self, asked: Asked) -> dict[int, float]:
        found = self._tokens.alike(spelling for spelling, _ in asked.spellings[:_RESPELLED_WIDELY]) | self._near(asked)
        rough = ((liken_roughly(asked, self.texts[number]), number) for number in found if self.postings[number])
        return self._liken(asked, [number for _, number in nlargest(_WIDELY, rough)])

    def _near(self, asked: Asked) -> set[int]:
        return set().union(*(self._tokens.near(spelling) for spelling, _ in asked.spellings))

    def _liken(self, asked: Asked, numbers: Iterable[int]) -> dict[int, float]:
        kept = [number for number in numbers if self.postings[number]]
        values = liken_asked(asked, [self.texts[number] for number in kept])
        heard = {number: value for number, value in zip(kept, values, strict=True) if value}
        for name in () if asked.lone else self._words.given.get(asked.text, ()):
            for number in self._by_given.get(name, ()):
                if self.postings[number]:
                    heard[number] = max(heard.get(number, 0.0), _SAME_NAME)
        return heard
