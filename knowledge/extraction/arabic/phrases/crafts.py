"""Crafts that no list has before a name, مصفف الشعر اللندني فلان, and trades behind one, فلانة الفلانية طالبة."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import DEFINITE, PARTICLES, TITLE_PREPOSITIONS, OfficeReader

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_FIRM: Final = 2
"""Words of a firm or a club that ل leads to."""
_LED_TO_FIRMS: Final = frozenset({"لأ", "لإ", "لآ"})
"""How ل before a foreign name's vowel is written; no name begins so."""


@dataclass(slots=True)
class CraftReader(OfficeReader):
    """Tells what somebody works at by the adjectives behind it."""

    def is_firms(self, words: Sequence[str], first: int, letters: str) -> bool:
        """Whether ل leads from a definite title to a firm or a club, and no name begins: المدير الفني لبايرن ميونخ."""
        word, before, known = words[first], words[first - 1], self.vocabulary
        if word[:1] != "ل" or not before.startswith("ال") or word in known.first_names or word in self.surnames:
            return False
        behind = words[first + 1] if first + 1 < len(words) else ""
        named = word[1:] in known.firm_words or behind in known.firm_words or self.is_place(word[1:])
        return len(words) - first <= _LONGEST_FIRM and (named or letters in _LED_TO_FIRMS)

    def _craft_end(self, words: tuple[str, ...]) -> int:
        """How many words from the left are a craft that no list has: مصفف الشعر اللندني, الحكواتي الدمشقي."""
        run = 1
        while run < len(words) and words[run].startswith("ال") and words[run] != "الله":
            run += 1
        if run == 1 or run == len(words) or any(map(self.is_role, words[1:run])):
            return 0
        if words[0].startswith("ال"):
            return run if self._is_described(words, run) else 0
        national = any(word.endswith(("ي", "يه")) for word in words[2:run])
        called = any(word in self.surnames for word in words[run + 1 : run + 4])  # and elsewhere by his surname alone
        titled = national or (called and not any(word in self.surnames for word in words[:run]))
        return run if titled and len(words[0]) > 3 and words[0] not in self.vocabulary.first_names else 0

    def _is_described(self, words: tuple[str, ...], run: int) -> bool:
        """Whether definite words before a name are a noun and its adjectives, not a name: the last agree with it."""
        feminine = words[0].endswith("ه")
        agree = all(word.endswith("يه" if feminine else "ي") for word in words[1:run])
        known = any(word in self.surnames for word in words[:run])
        named = words[run] in PARTICLES or len(words) - run > 1 or words[run] in self.surnames
        return agree and named and not known and not self.is_role(words[run]) and not self.verbal(words[run])

    def _is_bare_place(self, words: tuple[str, ...], k: int) -> bool:
        """Whether a place may be the first word of a club's or a firm's name: مانشستر سيتي، باريس سان جيرمان."""
        word = words[k]
        described = word in self.vocabulary.adjectives or word.endswith(("ي", "يه"))
        placed = words[k - 1] in TITLE_PREPOSITIONS or words[k - 1] in self.vocabulary.districts
        return not (described or placed or word.startswith(DEFINITE))

    def _is_their_trade(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a trade behind a whole name ends it, a man's where his family is told: فلانة الفلانية طالبة."""
        word, known = words[j], self.vocabulary
        if words[start] not in known.first_names or words[j - 1] in PARTICLES or word in self.surnames:
            return False
        if "f" in known.roles[word]:
            return word not in known.first_names
        called = word in known.first_names or word in self.families
        return words[j - 1] not in known.first_names and words[j - 1] != "الله" and not called
