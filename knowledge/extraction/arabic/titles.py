"""Words of titles and names: which words are titles, and where among them a name begins and ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.arabic.vocabulary import Vocabulary

_VERBAL: Final = re.compile(
    r"(?:ا[^ا]{2}ا[^ا]|ا[^ا]{3}ا[^ا]|است[^ا]{1,2}ا[^ا]|ا[^ا]{2,3}ا[^ا]ه|است[^ا]{1,2}ا[^ا]ه|ت[^ا]{2}ي[^ا]|تا[^ا]ي[^ا]|ت[^ا]{2}يه|م[^ا]ا[^ا]{2}ه)"
    r"(?:ه|ها|هم|هما|تها|ته|تهم)?"
)
_OFFICES: Final = frozenset({"رييس", "وزير", "نايب", "مدير", "عضو", "وكيل", "مستشار", "سفير", "وزيره", "رييسه"})
_ELATIVES: Final = frozenset({"اكبر", "ابرز", "اهم", "اشهر", "اقدم", "احد", "احدي"})
"""What a description of an organisation begins with, no name: مصرف الوادي أكبر مصارف البلاد."""
_PLURAL: Final = ("ي", "يه", "ين", "ون", "ات")
TITLE_PREPOSITIONS: Final = frozenset(
    {"باسم", "في", "لدي", "ب", "من", "علي", "الي", "بمجلس", "بوزاره", "بحزب", "بجامعه"}
)
AFFAIRS: Final = frozenset({"لشوون", "لشيون"})
OF_ANY_HEAD: Final = frozenset({"باسم", "بمجلس", "بوزاره", "بحزب", "بجامعه"})
_REMEMBERED: Final = 1 << 15
"""Words whose stems are kept: articles repeat theirs."""
_DEFINITE_NOUN: Final = 7
_SIGNIFICANT: Final = 4
"""Words of the longest name, particles not counted."""
PARTICLES: Final = frozenset(
    "بن ابن ابو ابي ال بنت ام ولد عبد دي فان فون ايت بو دا دو لو لا الدين الله".split()  # noqa: SIM905
)


@lru_cache(_REMEMBERED)
def base(word: str) -> str:
    """A folded word without article.

    >>> base("الوزير"), base("للرئيس")
    ('وزير', 'رئيس')
    """
    if word.startswith("ال") and len(word) > 4:
        return word[2:]
    if word.startswith("لل") and len(word) > 4:
        return word[2:]
    return word


@lru_cache(_REMEMBERED)
def without_pronoun(word: str) -> str:
    """نظيره → نظير, نظيرته → نظيره (that is نظيرة)."""
    for ending, instead in (("تها", "ه"), ("ته", "ه"), ("تهم", "ه"), ("هما", ""), ("هم", ""), ("ها", ""), ("ه", "")):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word.removesuffix(ending) + instead
    return word


@dataclass(slots=True)
class TitleReader:
    """Reads titles and names among folded words; knows nothing of the text."""

    vocabulary: Vocabulary
    surnames: frozenset[str] = frozenset()
    """Words that stand alone behind a verb of reporting somewhere in the article: names end with them."""

    pairs: frozenset[str] = frozenset()
    """Two words that stand together twice or more in the article."""

    often: frozenset[str] = frozenset()
    """Words that stand in the article twice or more."""

    def verbal(self, word: str) -> bool:
        """Whether a word is a verbal noun, by list or by pattern."""
        if word in self.vocabulary.bare:
            return True
        known = self.vocabulary
        return (
            _VERBAL.fullmatch(word) is not None
            and not (word.startswith("ال") and len(word) < _DEFINITE_NOUN)  # العراق، السلام
            and not (
                word in known.territories
                or word in known.roles
                or word in known.institutions
                or word in self.surnames
                or word in known.given
                or (word.startswith("ال") and (word[2:] in known.adjectives or word[2:] in known.commons))
            )
        )

    def stops(self, word: str) -> bool:
        known = self.vocabulary
        return word in known.stops or word in known.times or word in known.complementizers or word in known.says

    def is_head(self, word: str) -> bool:
        """Whether a word can be no plain name: a title, an institution, a territory."""
        stem = base(word)
        known = self.vocabulary
        return stem in known.roles or self.is_institution(word) or self.is_territory(word)

    def is_territory(self, word: str) -> bool:
        """Whether a word is a land, a capital or a nationality; رياض without its article is a name."""
        return base(word) in self.vocabulary.territories and word not in self.vocabulary.given

    def is_institution(self, word: str) -> bool:
        return base(word) in self.vocabulary.institutions or word in self.vocabulary.institutions

    def is_role(self, word: str) -> bool:
        known = self.vocabulary.roles
        return base(word) in known or without_pronoun(word) in known

    def construct(self, word: str) -> bool:
        """Whether a word waits for a genitive (وزير …)."""
        known = self.vocabulary
        return not word.startswith("ال") and (
            word in known.roles or word in known.institutions or word in known.commons
        )

    def find_name(self, words: tuple[str, ...], *, owned: bool = False) -> tuple[int, int]:
        """Where the name stands among a phrase's words; (0, 0) where there is none.

        `owned`: the first word ends with a pronoun (مخرجه), which only its spelling tells from مخرجة.
        """
        if self._by_nation(words):
            return 1, self.name_end(words, 1)
        if not self.is_head(words[0]) and without_pronoun(words[0]) not in self.vocabulary.roles:
            office = self.is_office(words)
            start = self.title_end(words) if office else self._craft_end(words)
            if office and (start == len(words) or self.verbal(words[start])):
                return 0, 0
            return start, self.name_end(words, start)
        if not self.is_role(words[0]):
            return 0, 0
        start = self.title_end(words, owned=owned)
        if start == len(words) or self.verbal(words[start]):
            return 0, 0
        if start > 1 and words[start - 1] == "السيد" and words[start] == "عبد":
            start -= 1  # الدكتور السيد عبد الخالق: a given name
        return start, self.name_end(words, start)

    def is_office(self, words: tuple[str, ...]) -> bool:
        """Whether a phrase is a title by its form though no list has its head: المعلق باسم, حامل مفاتيح الكنيسة."""
        if len(words) == 1 or self.is_head(words[0]) or words[0] in self.surnames or words[0] in PARTICLES:
            return False
        following = words[1]
        if following in OF_ANY_HEAD or (following.startswith("باسم") and len(following) > len("باسم")):
            return words[0].startswith("ال")
        listed = following in self.vocabulary.institutions or following in self.vocabulary.commons
        return listed and not words[0].startswith("ال") and not following.startswith("ال") and len(words) > 2

    def _by_nation(self, words: tuple[str, ...]) -> bool:
        """A nationality in place of a title: التونسي ناصيف البياوي, الإسباني رافاييل نادال."""
        first = words[0]
        if len(words) == 1 or not first.startswith("ال") or base(first) not in self.vocabulary.territories:
            return False
        if not first.endswith(("ي", "يه")) or self.is_role(first):
            return False
        following = words[1]
        if self.stops(following) or self.is_head(following) or following in self.vocabulary.adjectives:
            return False
        article = following.startswith("ال")
        return not article or (len(words) > 2 and not words[2].startswith("ال") and not following.endswith(_PLURAL))

    def name_end(self, words: tuple[str, ...], start: int) -> int:
        """Where a name ends: at a title, a preposition, a verbal noun behind two names, or when it grows too long."""
        significant = 0
        for j in range(start, len(words)):
            word = words[j]
            if j > start and words[j - 1] not in PARTICLES and self._title_word(words, j):
                return j
            if j > start and self._is_plural_object(word):
                return j
            if words[j - 1] in self.surnames and (j > start + 1 or (j > start and self._stands_alone(words, j))):
                return j
            if significant >= 2 and words[j - 1] not in PARTICLES and word not in PARTICLES and self.verbal(word):
                return j
            if significant == _SIGNIFICANT and word not in PARTICLES:
                return j
            significant += word not in PARTICLES
        return len(words)

    def _is_plural_object(self, word: str) -> bool:
        """A definite plural in ين behind a name: فلان المسؤولين."""
        plural = word.startswith("ال") and word.endswith("ين") and len(word) > _DEFINITE_NOUN
        return plural and word not in self.surnames

    def _stands_alone(self, words: tuple[str, ...], j: int) -> bool:
        """A surname with the article before a noun: نفت الخشاب قرار, not الحسن الثاني."""
        word = words[j]
        if word in PARTICLES or f"{words[j - 1]} {word}" in self.pairs:
            return False
        if word in self.surnames or word in self.often or (word.startswith("ال") and not self.is_head(word) and j == 1):
            return True
        return words[j - 1].startswith("ال")

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
        return run if titled and len(words[0]) > 3 and words[0] not in {"عبد", "سيف", "نور"} else 0

    def _is_described(self, words: tuple[str, ...], run: int) -> bool:
        """Whether definite words before a name are a noun and its adjectives, not a name: the last agree with it."""
        feminine = words[0].endswith("ه")
        agree = all(word.endswith("يه" if feminine else "ي") for word in words[1:run])
        known = any(word in self.surnames for word in words[:run])
        named = words[run] in PARTICLES or len(words) - run > 1 or words[run] in self.surnames
        return agree and named and not known and not self.is_role(words[run]) and not self.verbal(words[run])

    def _title_word(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a title begins at a word behind a name."""
        word = words[j]
        if word in TITLE_PREPOSITIONS:
            return True
        if word in PARTICLES:
            return False
        if not self.is_role(word) or (j + 1 == len(words) and word not in _OFFICES):
            return False  # a surname may be a title's word: كامل الوزير
        if j + 1 == len(words):
            return True
        following = words[j + 1]
        return word.startswith("ال") or not (following.startswith("ال") and self.is_role(following))

    def title_end(self, words: tuple[str, ...], *, owned: bool = False) -> int:
        """How many words from the left belong to the title."""
        known = self.vocabulary
        construct = self.construct(words[0]) or without_pronoun(words[0]) == words[0]
        waiting = construct and not owned and not words[0].startswith("ال")
        j = 1
        while j < len(words):
            word = words[j]
            stem = base(word)
            joined = word[1:] if word.startswith("و") and len(word) > 3 else ""
            if word.startswith("باسم") and len(word) > 4:
                waiting = False
            elif waiting and words[j - 1] in {"في", "لدي", "من"} and self._is_foreign(word):
                return len(words)
            elif waiting and word not in OF_ANY_HEAD:
                waiting = self.construct(word)
            elif word.startswith("ب") and word[1:] in known.institutions and word not in known.institutions:
                waiting = True  # مدير الاتصال بمجلس الأمة
            elif word in TITLE_PREPOSITIONS or self._titled_for(word):
                waiting = word in TITLE_PREPOSITIONS or not word.startswith("لل")
            elif stem in known.roles or stem in known.institutions or stem in known.commons:
                waiting = not word.startswith("ال") and word not in {"جلاله", "سمو", "معالي"}
            elif joined and (joined.startswith("ال") or joined in known.commons or joined in known.roles):
                waiting = not joined.startswith("ال")
            elif self.is_territory(word) or word in known.adjectives:
                waiting = word == "رفيع"
            elif word.startswith("ال"):
                if self._begins_name(words, j):
                    return j
            else:
                return len(words) if word in _ELATIVES else j
            j += 1
        return j

    def _is_foreign(self, word: str) -> bool:
        """A word that no list knows: behind في it is an organisation's name, however many words that has."""
        known = self.vocabulary
        stem = base(word)
        listed = stem in known.roles or stem in known.institutions or stem in known.commons or stem in known.territories
        return not (word.startswith(("ال", "لل")) or listed)

    def _titled_for(self, word: str) -> bool:
        """ل inside a title: الكاتب العام لنقابة, not the name لافروف."""
        if word.startswith("لل") or word in AFFAIRS:
            return True
        stem = word[1:]
        known = self.vocabulary
        if not word.startswith("ل") or len(stem) < 3:
            return False
        plural = len(stem) > 4 and stem.endswith(("يي", "ات"))
        return plural or stem in known.institutions or stem in known.commons or stem in known.roles or self.verbal(stem)

    def _begins_name(self, words: tuple[str, ...], j: int) -> bool:
        """Whether an unknown word with the article opens a name (وزير الثقافة المهدي بنسعيد) or ends a title."""
        if words[j].endswith(("يه", "ين", "ون", "ات")) or (words[j].endswith("ي") and words[j - 1].startswith("ال")):
            return False
        before = words[j - 1].removeprefix("و")
        if words[j].endswith("ي") and before.startswith("ال"):
            return False
        if words[j - 1].startswith("ال") and base(words[j - 1]) in self.vocabulary.institutions:
            return False
        following = words[j + 1] if j + 1 < len(words) else ""
        if f"{words[j - 1]} {words[j]}" in self.pairs and f"{words[j]} {following}" not in self.pairs:
            return False  # قوات الدعم السريع فلان
        return bool(following) and not following.startswith("ال") and j > 1 and not self.is_head(following)
