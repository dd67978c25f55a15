"""Words of titles and names: which words are titles, and where among them a name begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.stems import agrees, base, without_pronoun
from knowledge.extraction.arabic.words import DEFINITE_NOUN, WordReader

if TYPE_CHECKING:
    from collections.abc import Sequence


_OFFICES: Final = frozenset({"رييس", "وزير", "نايب", "مدير", "عضو", "وكيل", "مستشار", "سفير", "وزيره", "رييسه"})
ELATIVES: Final = frozenset({"اكبر", "ابرز", "اهم", "اشهر", "اقدم", "احد", "احدي"})
"""What a description of an organisation begins with, no name: مصرف الوادي أكبر مصارف البلاد."""
_PLURAL: Final = ("ي", "يه", "ين", "ون", "ات")
_ACTING: Final = frozenset({"باعمال", "بالاعمال", "بمهام", "بتسيير"})
TITLE_PREPOSITIONS: Final = frozenset(
    {"باسم", "في", "لدي", "عن", "ب", "من", "علي", "الي", "بمجلس", "بوزاره", "بحزب", "بجامعه"} | _ACTING
)
AFFAIRS: Final = frozenset({"لشوون", "لشيون", "للشوون", "للشيون"})
OF_ANY_HEAD: Final = frozenset({"باسم", "بمجلس", "بوزاره", "بحزب", "بجامعه"}) | _ACTING
DEFINITE: Final = ("ال", "لل", "وال", "بال")
"""How a word with the article begins, other letters before it or not."""
_KIN: Final = frozenset({"ولد", "بن", "ابن", "بنت"})
"""What stands between somebody's name and his father's."""
CHARGED: Final = ("المكلف", "المعني", "المختص")
"""What stands before ب and an office's field: المكلف بالميزانية."""
_ROYAL: Final = frozenset({"الملك", "الملكه", "الامير", "الاميره", "الشيخ", "السلطان"})
"""Titles of those whose names bodies bear."""
_WAITS: Final = "waits"
_CLOSED: Final = "closed"
_OPENERS: Final = frozenset({"عبد", "ابو", "ابي"})
_LEAST_GIVEN: Final = 3
"""Words of a title and a name."""
_LEAST_WHOLE: Final = 2
_LONGEST_FOREIGN: Final = 4
"""Words of an organisation's name that no list has, behind the first."""
RANKED: Final = frozenset({"اول", "ركن", "طيار", "طبيب", "مهندس", "بحري", "حقوقي", "د", "ا.د"})
"""What stands behind a rank without the article: الفريق أول، اللواء ركن طيار."""
_SIGNIFICANT: Final = 4
"""Words of the longest name, particles not counted."""
PARTICLES: Final = frozenset(
    "بن ابن ابو ابي ال بنت ام ولد عبد دي فان فون ايت بو دا دو لو لا الدين الله".split()  # noqa: SIM905
)


@dataclass(slots=True)
class TitleReader(WordReader):
    """Reads titles and names among folded words; knows nothing of the text."""

    def find_name(self, words: tuple[str, ...], *, owned: bool = False) -> tuple[int, int]:
        """Where the name stands among a phrase's words; (0, 0) where there is none.

        `owned`: the first word ends with a pronoun (مخرجه), which only its spelling tells from مخرجة.
        """
        if self._by_nation(words):
            return 1, self.name_end(words, 1)
        namesake = self.is_territory(words[0]) and words[0] in self.vocabulary.first_names and len(words) > 1
        if namesake and (words[1] in PARTICLES or words[1] in self.vocabulary.first_names):
            return 0, self.name_end(words, 0)  # تركي آل الشيخ
        if given := self._given_at(words):
            return given, self.name_end(words, given)
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
        if start > 1 and not self._closed(words, start) and words[start] not in self.vocabulary.first_names:
            behind = range(start + 1, min(len(words) - 1, start + _LONGEST_FOREIGN))  # مدير منظمة كذا وكذا فلان
            start = next((k for k in behind if self.opens_name(words, k)), start)
        return start, self.name_end(words, start)

    def opens_name(self, words: Sequence[str], k: int) -> bool:
        """Whether a given name, or what one is joined to (عبد، أبو), stands at a word and more of a name behind it."""
        known = self.vocabulary
        word = words[k]
        if self.before_god(words, k):
            return True
        if word not in _OPENERS and (word not in known.first_names or word in known.roles or word in known.times):
            return False
        following = words[k + 1] if k + 1 < len(words) else ""
        return bool(following) and not (self.stops(following) or self.is_role(following) or self.verbal(following))

    def before_god(self, words: Sequence[str], k: int) -> bool:
        """Whether a noun and الله behind it are a name: فتح الله، دفع الله."""
        return k + 1 < len(words) and words[k + 1] == "الله" and words[k] in self.vocabulary.divine

    def _given_at(self, words: tuple[str, ...]) -> int:
        """Where behind a title of any form a given name opens the name, 0 where none does."""
        known = self.vocabulary
        if len(words) < _LEAST_GIVEN or (known.first_names.isdisjoint(words) and _OPENERS.isdisjoint(words)):
            return 0
        first = words[0]
        titled = self.is_role(first)
        if (self.is_institution(first) and not titled) or first in self.vocabulary.first_names or first in PARTICLES:
            return 0
        if not titled and (first in self.surnames or first in self.families or self.is_territory(first)):
            return 0
        if not titled and not first.startswith("ال") and not (len(words) > 1 and words[1].startswith("ال")):
            return 0
        for k in range(1, len(words) - 1):
            if self._closed(words, k) and self.opens_name(words, k) and not self.bears_name(words, k):
                given = words[k - 1] == "السيد" and words[k] == "عبد" and k > 1  # الدكتور السيد عبد الخالق
                return k - given
        return 0

    def _closed(self, words: tuple[str, ...], k: int) -> bool:
        """Whether a chain of nouns is complete before a word: its last is definite, a land, or follows ب (بصفاقس)."""
        before = words[k - 1]
        if before.startswith(DEFINITE) or before in RANKED or before in self.vocabulary.adjectives:
            return True
        if k == 1:
            return False
        placed = before.startswith("ب") and self.is_place(before[1:])
        placed = placed or (words[k - 2] in TITLE_PREPOSITIONS and not self.construct(before))
        return placed or self.is_place(before) or "name" in self.vocabulary.institutions.get(before, ())

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
            if j > start and (self._is_plural_object(word) or self._is_behind_whole(words, start, j)):
                return j
            if words[j - 1] in self.surnames and (j > start + 1 or (j > start and self._stands_alone(words, j))):
                return j
            thing = self.verbal(word) and not self.before_god(words, j)
            if significant >= 2 and words[j - 1] not in PARTICLES and word not in PARTICLES and thing:
                return j
            if significant == _SIGNIFICANT and word not in PARTICLES:
                return j
            significant += word not in PARTICLES
        return len(words)

    def _is_behind_whole(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a word behind a given name and a surname is no third name: فلان الفلاني الحكومة، تدوينة."""
        before, word = words[j - 1], words[j]
        first = words[start]
        alone = j == start + 1 and first in self.families and first not in self.vocabulary.first_names
        whole = sum(word not in PARTICLES for word in words[start:j]) >= _LEAST_WHOLE
        if not alone and not (whole and (first in self.vocabulary.first_names or first in _OPENERS)):
            return False
        if before in PARTICLES or word in PARTICLES or word in self.surnames or f"{before} {word}" in self.pairs:
            return False
        known = self.vocabulary
        stem = base(word)
        if word in known.first_names or stem in known.first_names:
            return False
        thing = stem in known.institutions or word.removesuffix("ا") in known.venues or self.verbal(stem)
        thing = thing or (word.startswith("ال") and stem in known.commons)
        given = j > 1 and words[j - 2] == "عبد"  # محمد عبد الستار السيد
        if given or not before.startswith("ال"):
            return thing and not word.endswith("ي")
        if word.startswith("ال"):
            return not word.endswith("ي")
        return thing or (word.startswith("ب") and word[1:] in known.venues)

    def _is_plural_object(self, word: str) -> bool:
        """A definite plural in ين behind a name: فلان المسؤولين."""
        plural = word.startswith("ال") and word.endswith("ين") and len(word) > DEFINITE_NOUN
        people = word.startswith("الم") or word.endswith("يين") or base(word) in self.vocabulary.roles  # not القطامين
        return plural and people and word not in self.surnames

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
            return not self.is_ali(words, j)
        if word in PARTICLES:
            return False
        if not self.is_role(word) or (j + 1 == len(words) and word not in _OFFICES):
            return False  # a surname may be a title's word: كامل الوزير
        if j + 1 == len(words):
            return True
        following = words[j + 1]
        if word in self.vocabulary.inner_titles and words[j - 1] in self.vocabulary.first_names:
            return self.is_role(following) or following not in self.vocabulary.first_names  # حسين الحاج حسن
        given = words[j - 1] in self.vocabulary.first_names and not word.startswith("ال") and word not in _OFFICES
        if given and not (following.startswith(("ال", "ب", "ل")) or self.stops(following) or self.is_head(following)):
            return following in self.vocabulary.commons or following in self.vocabulary.adjectives  # سعيد خطيب زاده
        aide = "aide" in self.vocabulary.roles.get(word, ())  # مستشار الرئيس
        return word.startswith("ال") or aide or not (following.startswith("ال") and self.is_role(following))

    def is_ali(self, words: Sequence[str], j: int) -> bool:
        """Whether على is the name علي, written so between given names (هاشم على عبد الرحيم)."""
        if words[j] != "علي" or j + 1 >= len(words) or words[j - 1] not in self.vocabulary.first_names:
            return False
        return words[j + 1] in _OPENERS or words[j + 1] in self.vocabulary.first_names

    def title_end(self, words: tuple[str, ...], *, owned: bool = False) -> int:
        """How many words from the left belong to the title."""
        known = self.vocabulary
        construct = self.construct(words[0]) or without_pronoun(words[0]) == words[0]
        waiting = construct and not owned and not words[0].startswith("ال")
        j = 1
        while j < len(words) and not self._is_fathered(words, j):
            word = words[j]
            stem = base(word)
            joined = word[1:] if word.startswith("و") and len(word) > 3 else ""
            taken = self._taken(words, j)
            if taken:
                waiting = taken == _WAITS
            elif waiting and words[j - 1] in {"في", "لدي", "من"} and self._is_foreign(word):
                return len(words)
            elif waiting and word not in OF_ANY_HEAD:
                waiting = self.construct(word)
            elif word.startswith("ب") and self._placed(word):
                waiting = self.construct(word[1:])  # مدير الاتصال بمجلس الأمة، الدفاع المدني بمنطقة كذا
            elif word in TITLE_PREPOSITIONS or self._titled_for(word):
                waiting = word in TITLE_PREPOSITIONS or not word.startswith("لل")
            elif stem in known.roles or stem in known.institutions or stem in known.commons:
                waiting = not word.startswith("ال") and word not in {"جلاله", "سمو", "معالي"}
            elif joined and (joined.startswith("ال") or joined in known.commons or joined in known.roles):
                waiting = not joined.startswith("ال")
            elif self.is_place(word) or word in known.adjectives or agrees(words[j - 1], word):
                waiting = word == "رفيع"
            elif word.startswith("ال"):
                if self._begins_name(words, j):
                    return j
            else:
                return len(words) if word in ELATIVES else j
            j += 1
        return j

    def _is_fathered(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a word before his father's name is a name, a title's word or not: سلطان بن سالم."""
        return j + 1 < len(words) and words[j + 1] in _KIN and not words[j].startswith("ال")

    def _taken(self, words: tuple[str, ...], j: int) -> str:
        """Whether a title takes a word at once, and whether it waits for a genitive behind it; empty for others."""
        word, before = words[j], words[j - 1]
        ranked = word in RANKED and before.startswith("ال")
        charged = word.startswith("بال") and before.startswith("ال")  # المكلف بالميزانية، اليونيسف بالشرق الأوسط
        if ranked or charged or (word.startswith("باسم") and len(word) > len("باسم")):
            return _CLOSED
        return _WAITS if self.is_named_after(before, word) else ""

    def bears_name(self, words: tuple[str, ...], k: int) -> bool:
        """Whether a given name is what a body is called by: مستشفى حمد، جامعة الملك فيصل."""
        body = k - 1 - (words[k - 1] in _ROYAL)
        return body > 0 and self._is_body(words[body]) and k + 1 < len(words) and words[k + 1] not in PARTICLES

    def goes_on_as_title(self, word: str) -> bool:
        """Whether a word behind an organisation's name is rather of the title than of the name."""
        other = word in TITLE_PREPOSITIONS or self.is_head(word) or self._is_listed(base(word))
        return other or word.startswith(DEFINITE) or self.stops(word)

    def is_named_after(self, before: str, word: str) -> bool:
        """Whether a body is called by whom a title behind it leads to: مستشفى الملك فيصل."""
        return word in _ROYAL and bool(before) and self._is_body(before)

    def _is_body(self, word: str) -> bool:
        """Whether a word is a body that people's names are given to, ب or not before it."""
        known = self.vocabulary.named_after
        return word in known or word.removeprefix("ب") in known

    def _placed(self, word: str) -> bool:
        """ب before where an office is: a body (بمجلس الأمة), a city, a definite noun (بالدقهلية)."""
        if base(word[1:]) in self.vocabulary.institutions:
            return word not in self.vocabulary.institutions
        listed = word[1:] in self.vocabulary.commons and word not in self.vocabulary.first_names
        return listed or (word[1:3] == "ال" and len(word) > DEFINITE_NOUN) or self.is_place(word[1:])

    def _is_foreign(self, word: str) -> bool:
        """A word that no list knows: behind في it is an organisation's name, however many words that has."""
        known = self.vocabulary
        stem = base(word)
        listed = stem in known.roles or stem in known.institutions or stem in known.commons or stem in known.territories
        return not (word.startswith(("ال", "لل")) or listed or self.is_place(word))

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
        if words[j + 1 : j + 2] and words[j + 1] in _KIN and j > 1:
            return True  # وزير الصيد الناني ولد كذا
        if words[j].endswith(("يه", "ين", "ون", "ات")) or (words[j].endswith("ي") and words[j - 1].startswith("ال")):
            return False
        before = words[j - 1].removeprefix("و")
        definite = before.startswith(("ال", "لل", "بال"))
        if not definite and not before.endswith(("ي", "يه")) and not self.is_territory(before):
            return False  # مدرب حراس المرمى: the genitive
        if definite and (words[j].endswith("ي") or (words[j].endswith("ه") and before.endswith(("ه", "ات")))):
            return False
        if words[j - 1].startswith("ال") and base(words[j - 1]) in self.vocabulary.institutions:
            return False
        following = words[j + 1] if j + 1 < len(words) else ""
        if f"{words[j - 1]} {words[j]}" in self.pairs and f"{words[j]} {following}" not in self.pairs:
            return False  # قوات الدعم السريع فلان
        return bool(following) and not following.startswith("ال") and j > 1 and not self.is_head(following)
