"""Which tokens of the names in an index a token asked for may be, and how alike they are."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Final

from knowledge.names.scoring import Asked, ask_tokens, liken_asked, liken_roughly
from knowledge.names.tokens import TokenIndex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from knowledge.names.words import NameWords

_WIDELY: Final = 20
"""How many tokens of the index, the most alike by sound, are compared letter by letter."""
_RESPELLED_WIDELY: Final = 2
"""How many spellings of a token are compared with all of the index."""
_MOST_REMEMBERED: Final = 512
"""Tokens remembered as heard: a name is tried in several ways, and given names come again."""
_SAME_NAME: Final = 84.0
"""The likeness of given names that stand for each other."""


class HeardTokens:
    """Unique tokens by number; `postings` tells which names hold each."""

    def __init__(self, words: NameWords) -> None:
        self._words = words
        self._tokens = TokenIndex()
        self._by_given: dict[int, list[int]] = {}
        self._memory: dict[str, list[int]] = {}
        self._known: dict[str, dict[int, float]] = {}
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

    def hears(self, token: str) -> float:
        """How alike a token and the most like of those of the same sound or a letter off are, 0 where there is none."""
        asked = ask_tokens([token], self._words, lone=False)
        return max(self.hear(asked, quick=False)[0].values(), default=0.0)

    def hear(self, asked: Sequence[Asked], *, quick: bool) -> list[dict[int, float]]:
        """Tokens that each token asked for may be: those of its very sound, else also those one letter off."""
        return self._liken(asked, [self._sound(each, quick=quick) for each in asked])

    def hear_widely(self, asked: Sequence[Asked]) -> list[dict[int, float]]:
        """The same by the most alike of all tokens."""
        return self._liken(asked, [self._find_alike(each) for each in asked])

    def hear_meant(self, asked: Sequence[Asked], at: int) -> list[dict[int, float]]:
        """The same, but a token that is surely written right by those one letter off alone."""
        found = [
            self._sound(each, quick=False) if place == at else self._find_alike(each)
            for place, each in enumerate(asked)
        ]
        return self._liken(asked, found)

    def liken(self, asked: Sequence[Asked], numbers: Sequence[Collection[int]]) -> list[dict[int, float]]:
        """How alike each token asked for and some tokens of the index are, 0 where hardly; remembered for a while."""
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        known = [self._known.setdefault(each.text, {}) for each in asked]
        new = [(at, number) for at, some in enumerate(numbers) for number in some if number not in known[at]]
        if new:
            values = liken_asked([(asked[at], self.texts[number]) for at, number in new])
            for (at, number), value in zip(new, values, strict=True):
                known[at][number] = value
        return [{number: likeness[number] for number in some} for likeness, some in zip(known, numbers, strict=True)]

    def _sound(self, asked: Asked, *, quick: bool) -> list[int]:
        found: set[int] = set()
        for spelling, _ in asked.spellings if asked.tells else ():
            found |= self._tokens.same(spelling) if quick else self._tokens.same(spelling) | self._tokens.near(spelling)
        return [number for number in found if self.postings[number]]

    def _find_alike(self, asked: Asked) -> list[int]:
        if not asked.tells:
            return []
        known = self._memory.get(asked.text)
        if known is None:
            if len(self._memory) >= _MOST_REMEMBERED:
                self._memory.clear()
            known = self._memory[asked.text] = self._find_alike_anew(asked)
        return known

    def _find_alike_anew(self, asked: Asked) -> list[int]:
        found = self._tokens.alike(spelling for spelling, _ in asked.spellings[:_RESPELLED_WIDELY])
        found.update(*(self._tokens.near(spelling) for spelling, _ in asked.spellings))
        rough = ((liken_roughly(asked, self.texts[number]), number) for number in found if self.postings[number])
        return [number for _, number in nlargest(_WIDELY, rough)]

    def _liken(self, asked: Sequence[Asked], numbers: list[list[int]]) -> list[dict[int, float]]:
        heard = [
            {number: value for number, value in likeness.items() if value} for likeness in self.liken(asked, numbers)
        ]
        for each, likeness in zip(asked, heard, strict=True):
            for number in self._of_same_name(each):
                likeness[number] = max(likeness.get(number, 0.0), _SAME_NAME)
        return heard

    def _of_same_name(self, asked: Asked) -> Iterator[int]:
        """Tokens that are the same given name (Ted, Edward), where something beside it can tell."""
        for name in self._words.given.get(asked.text, ()) if asked.tells and not asked.lone else ():
            yield from (number for number in self._by_given.get(name, ()) if self.postings[number])
