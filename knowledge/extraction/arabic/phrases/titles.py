"""Words of titles and names: which words are titles, and where among them a name begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.crafts import CraftReader
from knowledge.extraction.arabic.phrases.offices import (
    ALL,
    DEFINITE,
    IN_ITS_NAME,
    KIN,
    LEADING,
    OF_ANY_HEAD,
    PARTICLES,
    RANKED,
    SAME,
    SOURCES,
    TITLE_PREPOSITIONS,
    WORKS,
)
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.words import BEHIND_DIVINE

if TYPE_CHECKING:
    from collections.abc import Sequence

_OFFICES: Final = frozenset(
    "رييس وزير نايب مدير عضو وكيل مستشار سفير وزيره رييسه استاذ استاذه منسق منسقه".split()  # noqa: SIM905
)
_BEHIND_NAMES: Final = frozenset(
    "النايب النايبه الناطق الناطقه المتحدث المتحدثه القيادي القياديه الخبير الخبيره الباحث الباحثه الفاعل الفاعله "  # noqa: SIM905
    "الناشط الناشطه المحلل المحلله الاخصايي الاخصاييه الاختصاصي الاختصاصيه".split()
)
"""Titles that no surname is."""
LETTERED: Final = frozenset("اأدمح")
"""Letters for professor, doctor, engineer and staff officer."""
_PLURAL: Final = ("ي", "يه", "ين", "ون", "ات")
COUNTS: Final = (
    ALL
    | {"بضعه", "بعض", "عده", "عدد", "عددا"}
    | frozenset(
        "ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره ثلاث اربع خمس ست سبع ثماني تسع عشر عشرات مئات الاف".split()  # noqa: SIM905
    )
)
"""What people are counted by, no names."""
_STARRING: Final = frozenset({"بطل", "بطله", "نجم", "نجمه", "مخرج", "مخرجه"})
_LEAST_HERS: Final = 4
"""Letters that leave a noun and its pronoun."""
_LEAST_AS: Final = 5
"""Letters of what somebody does something as: كطبيب."""
_OPENERS: Final = frozenset({"عبد", "ابو", "ابي", "ام"})
_LEAST_GIVEN: Final = 3
"""Words of a title and a name."""
_LEAST_WHOLE: Final = 2
_LONGEST_FOREIGN: Final = 4
"""Words of an organisation's name that no list has, behind the first."""
_SIGNIFICANT: Final = 4
"""Words of the longest name, particles not counted."""

_PARENT: Final = frozenset({"الام", "الاب", "الارمله"})
"""Behind a given name these tell who somebody is."""
_CALLING: Final = frozenset({"courtesy", "rank"})
"""Classes of titles that tell no office."""
_LEAST_HONOURED: Final = 2
"""Words of an honour and a given name."""
_FOR_HIM_TO: Final = frozenset({"لي", "لت"})
"""How a verb begins that tells what somebody is about to do."""


@dataclass(slots=True)
class TitleReader(CraftReader):
    """Reads titles and names among folded words; knows nothing of the text."""

    def find_name(self, words: tuple[str, ...], *, owned: bool = False) -> tuple[int, int]:
        """Where the name stands among a phrase's words; (0, 0) where there is none.

        `owned`: the first word ends with a pronoun (مخرجه), which only its spelling tells from مخرجة.
        """
        if words[0] in COUNTS or words[0] in SOURCES:
            return 0, 0  # ثلاثة مسؤولين, مصادر نقابية موثوقة
        if (told := self._told_at_once(words)) is not None:
            return told
        if words[2:] and (given := self._given_at(words)):
            return given, self.name_end(words, given)
        if words[0] not in self.vocabulary.heads and without_pronoun(words[0]) not in self.vocabulary.roles:
            office = self.is_office(words)
            start = self.title_end(words) if office else self._craft_end(words)
            if office and (start == len(words) or self.verbal(words[start])):
                return 0, 0
            if start and self.is_in_a_town(words[start]):
                return 0, 0  # التنمية الاجتماعية برام الله
            return start, self.name_end(words, start)
        if words[0] not in self.vocabulary.role_forms:
            return 0, 0
        start = self.title_end(words, owned=owned)
        if start == len(words) or self.verbal(words[start]):
            return 0, 0
        placed = words[start - 1][:1] == "ب" and words[start - 1][1:] in self.vocabulary.districts
        if placed or self.is_in_a_town(words[start]) or self.is_in_unlisted(words, start):  # رئيس كذا بمدينة كذا فلان
            start += 1 + (words[start][1:] in self.vocabulary.districts)
            if start >= len(words):
                return 0, 0
        start = self._behind_unlisted(words, start)
        if start + 1 == len(words) and words[start - 1] in WORKS and words[start] not in self.vocabulary.first_names:
            return 0, 0  # مخرج فيلم كذا
        other = self._names_place(words, start) or self._is_masters(words, start) or self._is_counted_off(words, start)
        if other or self.is_visit(words[start]) or (words[start][:1] == "و" and self.is_joined_noun(words[start])):
            return 0, 0
        return start, self.name_end(words, start)

    def is_joined_noun(self, word: str) -> bool:
        """Whether و leads on to another noun or verb, no name: مسيرة ليلية وتحركوا, وعدم الانسياق وراء كذا."""
        if word in self.vocabulary.first_names or word in self.families or word in self.surnames:
            return False
        return word[-2:] == "وا" or word == "وراء" or self.is_thing(word[1:]) or self.verbal(word[1:])

    def is_in_a_town(self, word: str) -> bool:
        """Whether ب leads to where a craft or a body is, and no name begins."""
        known = self.vocabulary
        place = word[1:]
        placed = place in known.districts or place in known.place_openers or self.is_place(place)
        placed = placed or (len(place) >= _SIGNIFICANT and place in self.seen)  # named elsewhere without ب
        return word[:1] == "ب" and placed and word not in known.first_names

    def _behind_unlisted(self, words: tuple[str, ...], start: int) -> int:
        """Where a name begins that seems to begin with the rest of a body's or a place's: مدير منظمة كذا وكذا فلان."""
        known = self.vocabulary
        called = start > 1 and words[start - 1] in known.first_names and self.bears_name(words, start - 1)
        if called and len(words) - start >= _LEAST_GIVEN:
            start += 1  # مدير مستشفى كمال عدوان فلان الفلاني
        closed = self._closed(words, start)
        open_ = not closed or (start > 1 and self._is_bare_place(words, start - 1))
        open_ = open_ or words[start][:1] == "ل"  # الأمين العام لعصائب كذا فلان, رئيس المجلس الجماعي لتارودانت فلان
        open_ = open_ or (start > 2 and words[start - 2] in known.districts)  # عميد بلدية القره بوللي فلان
        if start < 2 or not open_ or words[start] in known.first_names or self._is_fathered(words, start):
            return start
        apart = PARTICLES - _OPENERS if words[start][:1] == "ل" else PARTICLES
        behind = range(start + 1, min(len(words) - 1, start + _LONGEST_FOREIGN))
        opened = (k for k in behind if self.opens_name(words, k) and not (closed and words[k] in apart))
        return next(opened, start)

    def _told_at_once(self, words: tuple[str, ...]) -> tuple[int, int] | None:
        """Where the name stands by a phrase's first words alone; None where these do not tell."""
        known = self.vocabulary
        if words[1:] and not words[2:] and words[1] in self.families and self._calls_family(*words):
            return 1, _LEAST_WHOLE  # السيد السوداني
        if words[0] in self.vocabulary.divine and self.before_god(words, 0):
            return 0, self.name_end(words, 0)  # نور الدين كذا
        if words[0][:2] == "ال" and self._by_nation(words):
            return 1, self.name_end(words, 1)
        if words[0] in known.honours and self._is_honoured(words):
            return 1, self.name_end(words, 1)
        if words[0] in known.same and len(words) > 1 and (self.is_role(words[1]) or self.is_owned(words[0])):
            return 0, 0  # ذات المسؤول, أشاد سموه بدور الوزارة
        starring = words[0] in _STARRING and len(words) > 1 and words[1].isascii()  # بطلة Friends
        if starring or (words[0] == "فريق" and len(words) > 1 and words[1] not in RANKED):
            return 0, 0  # فريق النصر
        if words[0] == "دوله" and len(words) > 2 and base(words[1]) == "رييس":
            start, last = self.find_name(words[1:])
            return (start + 1, last + 1) if last else (0, 0)  # دولة الرئيس فلان
        if words[0] in LETTERED and (lead := self._lettered(words)):
            return lead, self.name_end(words, lead)
        namesake = words[0] in known.lands and words[0] in known.first_names and len(words) > 1
        following = words[1] if words[1:] else ""
        named = words[0] in known.title_names and following in known.first_names
        named = named and not (following.startswith("ال") and self.is_role(following))  # not مساعد الأمين العام
        if named or (following in PARTICLES and (words[0] in known.title_names or words[0] in known.first_names)):
            return 0, self.name_end(words, 0)  # رائد أبو الحمص، المختار ولد كذا
        if namesake and (words[1] in PARTICLES or words[1] in self.vocabulary.first_names):
            return 0, self.name_end(words, 0)  # تركي آل الشيخ
        return None

    def _calls_family(self, title: str, family: str) -> bool:
        """Whether a definite title leads to a family that the article has, though the word is of another class, too.

        An adjective is a family's behind courtesies and ranks alone: السيد السوداني, not الرئيس السوداني, الأمين العام.
        """
        flags = self.vocabulary.roles.get(base(title))
        if flags is None or "f" in flags or title[:2] != "ال":
            return False
        if family in self.vocabulary.first_names or self.stops(family):
            return False
        plain = family.startswith("ال") and (self.is_territory(family) or family in self.vocabulary.adjectives)
        return not plain or not _CALLING.isdisjoint(flags)

    def _is_honoured(self, words: tuple[str, ...]) -> bool:
        """Whether an honour stands right before a name that no list has: سعادة نور سيف السويدي."""
        one = words[1] if len(words) > _LEAST_HONOURED else "ال"
        if one.startswith("ال"):
            return False
        told = self.is_head(one) or one in self.vocabulary.commons or one in self.vocabulary.adjectives
        return not (told or self.stops(one) or self.verbal(one) or without_pronoun(one) != one)

    def _lettered(self, words: tuple[str, ...]) -> int:
        """How many letters stand for titles before a name: أ.د. فلان, م. فلان."""
        lead = next((k for k, word in enumerate(words) if word not in LETTERED), 0)
        alone = lead == len(words) - 1 and (words[lead].startswith("ال") or words[lead] in self.surnames)  # م.الزعبي
        return lead if 0 < lead < len(words) - 1 + alone and not self.is_role(words[lead]) else 0

    def opens_name(self, words: Sequence[str], k: int) -> bool:
        """Whether a given name, or what one is joined to (عبد، أبو), stands at a word and more of a name behind it."""
        if not words[k : k + 1]:
            return False
        known = self.vocabulary
        word = words[k]
        god, title = word in known.divine, word in known.title_names
        if (god and self.before_god(words, k)) or (title and self.is_given_title(words, k)):
            return True
        if k and (
            words[k - 1] in known.place_openers or (word in known.place_openers and self.construct(words[k - 1]))
        ):
            return False  # بني وليد
        if word[:1] == "ل" and word[1:] in known.place_openers and self.is_place("".join(words[k + 1 : k + 2])):
            return False  # المجلس الإقليمي لبني ملال, not لبنى
        if word not in _OPENERS and (word not in known.first_names or word in known.roles or word in known.times):
            return False
        following = words[k + 1] if k + 1 < len(words) else ""
        if word == "ام":
            behind = following[:2] not in {"", "ال"} and k + 2 < len(words) and self.is_called(words[k + 2])
            return following in known.first_names or behind  # أم محمد, أم كفاح حداد, not أم الضحية
        if following in known.first_names and (self.is_territory(word) or word in known.places):
            return False  # وزير دفاع إسرائيل فلان
        if self._keeps(following):
            return False  # وزير العدل حافظ الأختام فلان
        alone = k + 2 >= len(words) or words[k + 2] not in known.first_names  # not حسن شيخ محمود
        titled = alone and self.is_role(following) and f"{word} {following}" not in known.inner_titles
        return bool(following) and not (self.stops(following) or titled or self.verbal(following))

    def _given_at(self, words: tuple[str, ...]) -> int:
        """Where behind a title of any form a given name and one word more are the name, 0 where none are."""
        known = self.vocabulary
        if (after := self._behind_courtesy(words)) or (words[1] == "عبد" and self.is_role(words[0])):
            return after or 1  # ابنة عبد اللطيف كذا
        if known.first_names.isdisjoint(words) and _OPENERS.isdisjoint(words) and known.title_names.isdisjoint(words):
            return 0
        first = words[0]
        titled = self.is_role(first)
        if (self.is_institution(first) and not titled) or first in self.vocabulary.first_names or first in PARTICLES:
            return 0
        if not titled and (first in self.surnames or first in self.families or self.is_territory(first)):
            return 0
        if not (titled or first.startswith("ال") or words[1].startswith("ال")):
            return 0
        for k in range(1, len(words) - 1):
            within = k > 1 and (words[k - 2] in KIN or words[k - 2] == "عبد")  # ولد الشيخ سعد، عبد القادر بن صالح
            if self._closed(words, k) and self.opens_name(words, k) and not (within or self.bears_name(words, k)):
                given = words[k - 1] == "السيد" and words[k] == "عبد" and words[k - 2] in self.vocabulary.courtesies
                return k - given
        return 0

    def _behind_courtesy(self, words: tuple[str, ...]) -> int:
        """Where behind a title and الدكتور or المهندس the name begins, 0 without these: رئيس الكاف الأستاذ فلان."""
        known = self.vocabulary
        if known.courtesies.isdisjoint(words[1:]) or not self.is_head(words[0]):
            return 0
        polite = [k for k, word in enumerate(words) if word in known.courtesies]
        k = next((k for k in polite if self._is_first_of_two(words, k, polite)), polite[-1]) + 1
        if 1 < k == len(words) - 1 and words[k] in self.surnames | self.often and not self.is_head(words[k]):
            return k  # الكاتب العام السيد كذا, later called كذا
        if not 1 < k < len(words) - 1 or (words[k - 1] == "السيد" and words[k] in _OPENERS):
            return 0
        word = words[k]
        if self.is_role(word) or self.stops(word):
            return 0
        return k if word in known.first_names or not word.startswith("ال") else 0

    def _is_first_of_two(self, words: tuple[str, ...], k: int, polite: list[int]) -> bool:
        """Whether behind a courtesy a name and another's title stand: والي كذا الأستاذ فلان والي كذا الأستاذ فلان."""
        if k == polite[-1] or "".join(words[k + 1 : k + 2]) not in self.vocabulary.first_names:
            return False
        behind = words[k + _LEAST_WHOLE + 1 : polite[-1]]
        return any(word in self.vocabulary.roles and word not in self.vocabulary.courtesies for word in behind)

    def _closed(self, words: tuple[str, ...], k: int) -> bool:
        """Whether a chain of nouns is complete before a word: its last is definite, a land, or follows ب (بصفاقس)."""
        before = words[k - 1]
        if before.startswith(DEFINITE) or before in RANKED or before in self.vocabulary.adjectives:
            return True
        if k == 1 or (k == _LEAST_WHOLE and words[0].startswith("ال")):
            return False  # الطالبة علا أحمد سعد
        placed = before.startswith("ب") and self.is_place(before[1:])
        placed = placed or (words[k - 2] in TITLE_PREPOSITIONS and not self.construct(before))
        return placed or self.is_place(before) or "name" in self.vocabulary.institutions.get(before, ())

    def is_office(self, words: tuple[str, ...]) -> bool:
        """Whether a phrase is a title by its form though no list has its head: المعلق باسم, حامل مفاتيح الكنيسة."""
        if len(words) == 1 or self.is_head(words[0]) or words[0] in self.surnames or words[0] in PARTICLES:
            return False
        following = words[1]
        if words[0] in self.vocabulary.first_names and words[0] not in self.often and self._keeps(following):
            return True
        if following in OF_ANY_HEAD or (following.startswith("باسم") and len(following) > len("باسم")):
            return words[0].startswith("ال")
        listed = following in self.vocabulary.institutions or following in self.vocabulary.commons
        return listed and not words[0].startswith("ال") and not following.startswith("ال") and len(words) > 2

    def _by_nation(self, words: tuple[str, ...]) -> bool:
        """A nationality in place of a title: التونسي ناصيف البياوي, الإسباني رافاييل نادال."""
        first = words[0]
        if len(words) == 1 or base(first) not in self.vocabulary.territories:
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
            if j > start and words[j - 1] not in LEADING and self._title_word(words, j):
                return j
            if significant > 1 and word in self.vocabulary.roles and self._is_their_trade(words, start, j):
                return j  # فلانة الفلانية طالبة
            if j > start and word.startswith("وال") and self.is_role(word[1:]):
                return j  # المستشارة فلانة والرئيس فلان
            counted = word in COUNTS and word not in {"عشر", "عشره"}  # not لويس الرابع عشر
            if j > start and words[j - 1] not in PARTICLES and self._is_added(words, start, j):
                return j  # كتب فلان تغريدة, هدد فلان باتخاذ
            if j > start and (counted or self._is_plural_object(word) or self._is_behind_whole(words, start, j)):
                return j
            if words[j - 1] in self.surnames and self._ends_with_surname(words, start, j):
                return j
            full = significant >= 2 and words[j - 1] not in PARTICLES and word not in PARTICLES
            if full and self.verbal(word) and not (word in self.vocabulary.divine and self.before_god(words, j)):
                return j
            if (
                significant >= _SIGNIFICANT
                and word not in PARTICLES
                and not self._is_of_kin(words, start, j, significant)
            ):
                return j
            significant += word not in PARTICLES
        return len(words)

    def _ends_with_surname(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a name ends with what its bearer is called by; another given name goes on: أحمد عثمان حمزة."""
        given = j == start + 2 and words[start] == "عبد"  # عبد اللطيف كذا, later called عبد اللطيف
        if given or words[j] in PARTICLES or words[j] in self.vocabulary.first_names:
            return False
        if j == start + 1 and words[start] not in self.families and words[j] in self.surnames:
            return False  # جينيفر غارنر, later called by either name
        if j == start + 1 and words[start] in self.vocabulary.first_names and self._is_family(words[j]):
            return False  # حامد الأحمد, later called حامد
        if j == len(words) - 1 and self._is_second_family(words, start, j):
            return False
        return j > start + 1 or (j > start and self._stands_alone(words, j))

    def _is_added(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a word tells what the bearer of a name does."""
        word = words[j]
        added = word in self.vocabulary.published or word in IN_ITS_NAME  # فلان الفلاني باسمه
        added = added or (word[:2] in _FOR_HIM_TO and word[1:] in self.vocabulary.cues)  # خرج فلان الفلاني ليتحدث
        added = added or (word[:1] == "ك" and len(word) >= _LEAST_AS and word[1:] in self.vocabulary.roles)  # كممرضة
        added = added or (word[:1] == "ب" and word[1:] in self.vocabulary.roles)  # أشاد فلان بمدرب
        added = added or (word[-1] == "ا" and word[:-1] in self.vocabulary.roles and self._speaks_as(words, j))
        added = added or (word == "الله" and words[j - 1].startswith("ال"))  # شكر الراعي الله
        added = added or (word[-2:] == "ها" and word[_LEAST_HERS:] != "" and word not in self.surnames)  # فلانة دموعها
        return added or self.is_visit(word) or self._is_counted(words, start, j)

    def _speaks_as(self, words: tuple[str, ...], j: int) -> bool:
        """Whether an accusative tells as what somebody speaks, a title behind it: فلان الفلاني ممثلا رئيس الجمهورية."""
        named = self.is_called(words[j])
        return not named and j + 1 < len(words) and self.is_role(words[j + 1])

    def _is_behind_whole(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a word behind a given name and a surname is no third name: فلان الفلاني الحكومة، تدوينة."""
        before, word = words[j - 1], words[j]
        first = words[start]
        alone = j == start + 1 and first in self.families and first not in self.vocabulary.first_names
        alone = alone or (j == start + 1 and first in self.surnames and word in self.vocabulary.institutions)
        longer = j - start >= _LEAST_WHOLE
        whole = longer and sum(word not in PARTICLES for word in words[start:j]) >= _LEAST_WHOLE
        if whole and self._is_visited(words, j):
            return True
        if not alone and not (whole and (first in self.vocabulary.first_names or first in _OPENERS)):
            return False
        if before in PARTICLES or word in PARTICLES or word in self.surnames or f"{before} {word}" in self.pairs:
            return False
        known = self.vocabulary
        stem = base(word)
        if word in known.first_names or stem in known.first_names:
            return False
        thing = stem in known.institutions or word.removesuffix("ا") in known.venues or self.verbal(stem)
        thing = thing or (word.startswith("ال") and (stem in known.commons or self.is_noun_here(stem)))
        given = j > 1 and words[j - 2] == "عبد"  # محمد عبد الستار السيد
        if given or not before.startswith("ال"):
            return thing and not word.endswith("ي")
        if word.startswith("ال"):
            return not word.endswith("ي")
        object_ = word.endswith("ا") and len(word) > _LEAST_GIVEN and not self.is_place(word)  # جدلا
        return thing or object_ or (word.startswith("ب") and word[1:] in known.venues)

    def _is_visited(self, words: tuple[str, ...], j: int) -> bool:
        """Whether behind a name a noun and its genitive stand: زار فلان الفلاني مستشفى الأطفال, تسلم جائزة السلام."""
        known = self.vocabulary
        word = words[j]
        definite = j + 1 < len(words) and words[j + 1].startswith(DEFINITE)
        if not definite or word in self.surnames or word in known.first_names or words[j - 1] in PARTICLES:
            return False
        if word.startswith("ال"):
            return base(word) in known.venues
        return word in known.institutions or word.endswith("ه")

    def _stands_alone(self, words: tuple[str, ...], j: int) -> bool:
        """A surname with the article before a noun: نفت الخشاب قرار, not الحسن الثاني."""
        word = words[j]
        if word in PARTICLES or f"{words[j - 1]} {word}" in self.pairs:
            return False
        if word in self.surnames or word in self.often or (word.startswith("ال") and not self.is_head(word) and j == 1):
            return True
        return words[j - 1].startswith("ال")

    def _title_word(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a title begins at a word behind a name."""
        word = words[j]
        if word in TITLE_PREPOSITIONS:
            return not self.is_ali(words, j)
        if word in PARTICLES:
            return word == "ام" and j + 1 < len(words) and words[j + 1][:1] == "ل"  # فلانة أم لثلاثة أطفال
        if word in SAME or (word in _PARENT and words[j - 1] in self.vocabulary.first_names):
            return True  # بنموسى نفسه, فلانة الأم
        if (word in _BEHIND_NAMES and j > 1) or (word in self.vocabulary.behind_names and word not in self.surnames):
            return True  # فلان الفلاني النائب عن كذا
        inner = f"{words[j - 1]} {word}" in self.vocabulary.inner_titles  # الباجي قائد السبسي
        if inner or not self.is_role(word) or (j + 1 == len(words) and word not in _OFFICES):
            return False  # a surname may be a title's word: كامل الوزير
        if j + 1 == len(words):
            return True
        if "serves" in self.vocabulary.roles.get(word, ()):
            return True  # فلان شقيق الضحية، فلانة زوجة فلان
        following = words[j + 1]
        if following in BEHIND_DIVINE or self._is_surname_before(words, j):
            return False  # محمد نجم الدين
        if word in self.vocabulary.inner_titles and words[j - 1] in self.vocabulary.first_names:
            owned = without_pronoun(following) != following or following[:2] == "ال"  # أنهى جميل السيد كلمته
            return not owned and (self.is_role(following) or following not in self.vocabulary.first_names)
        given = words[j - 1] in self.vocabulary.first_names and not word.startswith("ال") and word not in _OFFICES
        goes = following.startswith(("ال", "ب", "ل")) or self.is_place(following) or self.stops(following)
        if given and not (goes or self.is_head(following)):
            return following in self.vocabulary.commons or following in self.vocabulary.adjectives  # سعيد خطيب زاده
        aide = "aide" in self.vocabulary.roles.get(word, ())  # مستشار الرئيس
        begins = word.startswith("ال") or aide or word in _OFFICES
        people = following.startswith("ال") and self.is_role(following)
        return begins or not people or "p" in self.vocabulary.roles.get(base(following), ())  # نقيب الصيادين

    def _is_surname_before(self, words: Sequence[str], j: int) -> bool:
        """Whether a definite title's word is a surname, between a given name and an office: أسامة القاضي محافظ كذا."""
        known = self.vocabulary
        following = words[j + 1]
        office = following.removeprefix("ال") in known.roles and following not in known.first_names | known.adjectives
        given = words[j - 1] in known.first_names
        alone = given and (j == 1 or self.is_role(words[j - 2]) or words[j - 2] in known.first_names)  # بطرس الراعي
        return words[j].startswith("ال") and (office or following in PARTICLES) and alone

    def is_ali(self, words: Sequence[str], j: int) -> bool:
        """Whether على is the name علي, written so between given names (هاشم على عبد الرحيم)."""
        if words[j] != "علي" or j + 1 >= len(words) or words[j - 1] not in self.vocabulary.first_names:
            return False
        return words[j + 1] in _OPENERS or words[j + 1] in self.vocabulary.first_names
