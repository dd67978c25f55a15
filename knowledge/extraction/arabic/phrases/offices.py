"""How far a title goes among folded words: its genitives, its bodies and places, and where a name must begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import agrees, base, without_pronoun
from knowledge.extraction.arabic.phrases.words import DEFINITE_NOUN, WordReader

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_LIKE_TITLE: Final = 3
"""Words of a name that begins like a title: مالك اليزيدي اليافعي."""
ELATIVES: Final = frozenset({"اكبر", "ابرز", "اهم", "اشهر", "اقدم", "احد", "احدي"})
"""What a description of an organisation begins with, no name: مصرف الوادي أكبر مصارف البلاد."""
_ACTING: Final = frozenset({"باعمال", "بالاعمال", "بمهام", "بتسيير"})
TITLE_PREPOSITIONS: Final = frozenset(
    {"ل", "باسم", "في", "لدي", "عن", "ب", "من", "مع", "علي", "الي", "بمجلس", "بوزاره", "بحزب", "بجامعه"} | _ACTING
)
AFFAIRS: Final = frozenset({"لشوون", "لشيون", "للشوون", "للشيون"})
WORKS: Final = frozenset("مسلسل فيلم مسرحيه اغنيه برنامج روايه كتاب البوم ديوان سلسله".split())  # noqa: SIM905
"""What an artist is called by: نجمة مسلسل كذا."""
OF_ANY_HEAD: Final = frozenset({"باسم", "بمجلس", "بوزاره", "بحزب", "بجامعه"}) | _ACTING
DEFINITE: Final = ("ال", "لل", "وال", "بال")
"""How a word with the article begins, other letters before it or not."""
_AROUND: Final = frozenset(
    f"و{noun}{pronoun}"
    for noun in "توابع ضواحي قضاي محيط ملحقات جوار نواحي ريف قري بلدات مناطق".split()  # noqa: SIM905
    for pronoun in ("ها", "ه", "هما")
)
"""What belongs to a town in its bishop's or governor's title: متروبوليت بيروت وتوابعها."""
IN_ITS_NAME: Final = _AROUND | {"باسمه", "باسمها", "باسمهم"}
"""What closes such a title, or a spokesman's: الناطق باسمها فلان."""
TERMS: Final = frozenset({"ولايته", "ولايتها"})
"""What closes a title whose bearer's time is over: رئيس الحكومة المنتهية ولايتها."""
ALL: Final = frozenset({"جميع", "كل", "كافه", "ساير"})
NEXT_OF_KIN: Final = frozenset(
    "والد والده اب ام زوج زوجه شقيق شقيقه ابن ابنه نجل ارمله صهر خال خاله عم عمه جد جده صديق صديقه".split()  # noqa: SIM905
)
KIN: Final = frozenset({"ولد", "بن", "ابن", "بنت"})
"""What stands between somebody's name and his father's."""
_ROYAL: Final = frozenset({"الملك", "الملكه", "الامير", "الاميره", "الشيخ", "السلطان", "القاضي", "الامام", "الرييس"})
"""Titles of those whose names bodies bear."""
_SPEAKERS: Final = frozenset({"متحدث", "متحدثه", "ناطق", "ناطقه", "معلق"})
"""Titles behind which باسم is no name."""
_KEPT: Final = frozenset({"صندوق", "سر", "مظالم", "اعمال", "مسجد", "جامع", "متجر", "مطعم", "مصنع"})
"""What is led or owned: أمين الصندوق, رائد الأعمال."""
CHARGED: Final = ("المكلف", "المعني", "المختص")
"""What stands before ب and an office's field: المكلف بالميزانية."""
RANKED: Final = frozenset(
    {"اول", "ركن", "جنرال", "طيار", "طبيب", "مهندس", "بحري", "حقوقي", "معاش", "د", "ا.د", "م", "ا.ح", "ا", "ح"}
)
"""What stands behind a rank without the article: الفريق أول، اللواء ركن طيار."""
PARTICLES: Final = frozenset(
    "بن ابن ابو ابي ال بنت ام ولد عبد دي فان فون ايت بو دا دو لو لا الدين الله".split()  # noqa: SIM905
)
SOURCES: Final = frozenset({"مصدر", "مصادر", "المصدر", "المصادر", "تقارير"})
"""Who is told of without a name."""
SAME: Final = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "عينها", "انفسهم", "انفسهن"})
"""Behind who is meant again."""
STATE: Final = "دوله"
"""An honour before a president, a state before anything else: دولة رئيس الحكومة."""
LEADING: Final = PARTICLES - {"الله", "الدين"}
"""Particles that a name goes on behind."""
_OF_MASTERS: Final = frozenset({"باسم", "عهد", "حكومه", "اداره"})
"""What leads to whom a title serves."""
_LONGEST_OF_KIN: Final = 6
"""Words of a name that tells whose son somebody is."""
_PLACED: Final = frozenset(
    "الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه".split()  # noqa: SIM905
)
"""Places in a contest."""
_PLAYED_FOR: Final = frozenset({"منتخب", "فريق", "نادي"})
"""What a player's or a coach's office goes on to: نجم الأهلي ومنتخب مصر."""
_LEAST_PLACED: Final = 5
"""Letters of a place's name and the ب before it."""
_WHICH_OF_SEVERAL: Final = frozenset({"ثان", "ثاني", "ثالث", "رابع", "خامس", "ثانيه", "ثالثه", "رابعه"})
_LEAST_CALLED: Final = 3
"""Words behind a body or a quarter with which its name and its head's stand."""
_LEAST_RANKED: Final = 2
"""Words of a name before its bearer's place in a contest."""
_AT_ONCE: Final = _ROYAL | RANKED | {"الجنوب"}

_MAY_BE_TAKEN: Final = "بل0123456789"
"""First characters of what a title may take at once."""


@dataclass(slots=True)
class OfficeReader(WordReader):
    """Reads titles; knows nothing of the text."""

    def has_master(self, words: Sequence[str]) -> bool:
        """Whether a title tells of whom its bearer serves: الوزير في عهد الرئيس, المتحدث باسم رئيس الوزراء."""
        if _OF_MASTERS.isdisjoint(words):
            return False
        leading = (k for k, word in enumerate(words[:-1]) if word in _OF_MASTERS)
        return any(self.is_role(words[k + 1]) for k in leading)

    def _may_name(self, word: str) -> bool:
        """Whether a word may be part of somebody's or a place's name."""
        known = self.vocabulary
        return word in known.first_names or self.is_place(word) or word in self.surnames or word in PARTICLES

    def _is_noun(self, word: str) -> bool:
        """Whether a word is a noun rather than a name."""
        return self.goes_on_as_title(word) or self.construct(word) or self.verbal(word)

    def title_end(self, words: tuple[str, ...], *, owned: bool = False) -> int:
        """How many words from the left belong to the title."""
        known = self.vocabulary
        construct = self.construct(words[0]) or without_pronoun(words[0]) == words[0] or words[0] in known.roles
        waiting = construct and not owned and not words[0].startswith("ال")
        j = 1
        while j < len(words) and not self._is_name_at(words, j):
            word = words[j]
            may = word in known.at_once or word in _AT_ONCE or word[:1] in _MAY_BE_TAKEN
            taken, waits = self._at_once(words, j, waiting=waiting) if may else (0, False)
            if taken or word in IN_ITS_NAME or (word in TERMS and words[j - 1].startswith("المنتهي")):
                j, waiting = j + (taken or 1), waits
                continue
            stem = base(word)
            joined = word[1:] if word.startswith("و") and len(word) > 3 else ""
            if waiting and words[j - 1] in {"في", "لدي", "من"} and self._is_foreign(word):
                return len(words)
            if waiting and word not in OF_ANY_HEAD:
                waiting = not self.is_place(word) and (self.construct(word) or self._is_chained(words, j))
            elif word.startswith("ب") and self._placed(word):
                waiting = (
                    self.construct(word[1:]) or word[1:] in known.districts
                )  # مدير الاتصال بمجلس الأمة، الدفاع المدني بمنطقة كذا
            elif word in TITLE_PREPOSITIONS or self._titled_for(word) or self._is_under(words, j):
                waiting = word in TITLE_PREPOSITIONS or not (word.startswith("لل") or self.is_place(word[1:]))
            elif stem in known.roles or stem in known.institutions or stem in known.commons:
                waiting = not word.startswith("ال") and word not in {"جلاله", "سمو", "معالي"}
            elif joined and self._is_joined(words, j, joined):
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

    def _is_hers(self, words: tuple[str, ...]) -> bool:
        """Whether behind a definite title a word that may be a town stands before a given name: الطالبة علا أحمد."""
        named = len(words) > _LEAST_RANKED and words[2] in self.vocabulary.first_names
        return named and words[0].startswith("ال") and not words[1].startswith("ال")

    def _is_under(self, words: tuple[str, ...], j: int) -> bool:
        """Whether ل leads to what a place or a body belongs to: أهالي القرية التابعة لحي كذا."""
        return words[j][:1] == "ل" and words[j - 1].startswith("التابع")

    def _at_once(self, words: tuple[str, ...], j: int, *, waiting: bool) -> tuple[int, bool]:
        """How many words a title takes at once, 0 for none, and whether it waits for a genitive behind them."""
        known = self.vocabulary
        word, before = words[j], words[j - 1]
        following = words[j + 1] if j + 1 < len(words) else ""
        day = j + following.isdigit()  # بمسار 25 جويلية
        if words[day].isdigit() and not known.months.isdisjoint(words[day + 1 : day + 2]):
            year = "".join(words[day + 2 : day + 3])
            return day - j + 2 + year.isdigit(), False  # حركة 20 فبراير، جامعة 8 ماي 1945
        if word in {"بلا", "بها", "به"} and following:  # أطباء بلا حدود, الحكومة المعترف بها دوليا
            recognised = before.startswith("المعترف")
            return (2 if word == "بلا" else recognised * (1 + (following == "دوليا"))), False
        if word[:1] == "ب" and before.startswith(CHARGED):
            return 1, word[:3] != "بال"  # القاضي المكلف بنظر القضية
        opens = word in known.place_openers
        opens = opens and (waiting or following in known.firm_words or before[:2] != "ال" or j + 3 < len(words))
        if opens or (word[:1] in {"ب", "ل"} and word[1:] in known.place_openers):
            return min(2, len(words) - j), False  # جامعة عين شمس، بسيدي بوزيد، لبني ملال
        if word == "الجنوب" and following.startswith("افريقي"):
            return 2, False  # المدرب الجنوب إفريقي
        letters = known.letters
        if waiting and word in letters and following in letters:
            return next((k for k in range(j, len(words)) if words[k] not in letters), len(words)) - j, False
        ranked = word in RANKED and (before.startswith("ال") or before in RANKED)
        charged = word.startswith("بال") and before.startswith("ال")  # المكلف بالميزانية، اليونيسف بالشرق الأوسط
        if ranked or charged or word in known.firm_words or (word.startswith("باسم") and len(word) > len("باسم")):
            return 1, word in known.firm_words and self.construct(word)  # بنك باركليز
        return (1, True) if self.is_named_after(before, word) else (0, False)

    def _is_chained(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a noun that no list has waits for the definite one behind it: رئيس استراتيجية السلع."""
        following = words[j + 1] if j + 1 < len(words) else ""
        given = self.vocabulary.first_names
        named = following in given or words[j] in given or following.endswith(("ي", "يه"))
        return following.startswith("ال") and not (words[j].startswith("ال") or named or self.is_place(words[j]))

    def _is_joined(self, words: tuple[str, ...], j: int, joined: str) -> bool:
        """Whether a title goes on with what و joins: ووزير, والأسرة, وقضايا المرأة."""
        known = self.vocabulary
        if joined.startswith("ال") or joined in known.commons or joined in known.roles or joined in _PLAYED_FOR:
            return True
        following = words[j + 1] if j + 1 < len(words) else ""
        if self.is_place(words[j - 1]) and self.is_place(following):
            return True  # نقابة بيروت وجبل لبنان
        return following.startswith("ال") and words[j - 1].startswith("ال") and words[j] not in known.first_names

    def _is_name_at(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a word that a title might take is a given name here."""
        word = words[j]
        if word in self.vocabulary.title_names:
            return self.is_given_title(words, j)
        if j == 1 and self.is_place(word) and (self._is_hers(words) or self._is_like_a_nation(words)):
            return True
        return self._is_basem(words, j) if word == "باسم" else self._is_fathered(words, j)

    def _is_like_a_nation(self, words: tuple[str, ...]) -> bool:
        """Whether a given name like a nation's alone stands behind a title: الأمير تركي, not الأمير التركي."""
        alone = len(words) == len(("title", "name")) and words[1] in self.vocabulary.first_names
        return alone and words[0].startswith("ال") and words[1].endswith("ي")

    def _is_fathered(self, words: tuple[str, ...], j: int) -> bool:
        """Whether a word before his father's name is a name, a title's word or not: سلطان بن سالم."""
        if j + 1 >= len(words) or words[j + 1] not in KIN or self._is_body(words[j]):
            return False  # الطبيب بمستشفى ابن سينا
        return not words[j].startswith("ال") or words[j] in self.vocabulary.first_names

    def is_given_title(self, words: Sequence[str], k: int) -> bool:
        """Whether behind a closed chain of nouns a title is a given name: أمين before a surname, رائد before أبو."""
        known = self.vocabulary
        if words[k] not in known.title_names or not 0 < k < len(words) - 1:
            return False
        before = words[k - 1]
        closed = before.startswith(DEFINITE) or self.is_place(before) or before in known.adjectives
        firm = before.removeprefix("ل")  # شركة أرامكو أمين كذا
        named = "name" in self.vocabulary.institutions.get(firm, ())
        named = named or (before[:1] == "ب" and self.is_place(before[1:]))
        closed = closed or (k > 1 and (named or not self.goes_on_as_title(firm)))
        return closed and self._is_surname_behind(words[k + 1])

    def is_name_like_title(self, words: Sequence[str]) -> bool:
        """Whether words are a given name that is also a title, and a surname or two: أمين الحسيني, not أمين السر."""
        told = 1 < len(words) <= _LONGEST_LIKE_TITLE and words[0] in self.vocabulary.title_names
        return told and all(map(self._is_surname_behind, words[1:]))

    def _is_surname_behind(self, following: str) -> bool:
        """Whether the word behind a title's word can only be a surname, so that the two are a name."""
        if following in PARTICLES or following in self.surnames:
            return True
        if following.startswith("ال"):
            listed = self._is_listed(base(following)) or base(following) in _KEPT
            often = following.endswith("ه") and following in self.often and not self.is_thing(base(following))
            return not listed and (often or not following.endswith(("ه", "ين", "ات")))  # سلطان العرادة
        told = self.is_head(following) or self.is_place(following) or self._is_listed(following)
        rest = following[1:] if following[:1] in "بلو" else ""
        joined = rest != "" and (
            rest.startswith("ال") or self.is_head(rest) or self._is_listed(rest) or self.verbal(rest)
        )
        return not (told or joined or self.stops(following) or self.verbal(following))

    def _is_basem(self, words: Sequence[str], j: int) -> bool:
        """Whether باسم is the given name: behind a title that speaks for nobody."""
        if words[j] != "باسم" or j + 1 >= len(words) or not self.is_role(words[0]):
            return False
        plain = _SPEAKERS.isdisjoint(map(base, words[:j])) or "باسم" in words[:j]  # الناطق باسم الحكومة باسم العوادي
        return plain and not self.goes_on_as_title(words[j + 1].removeprefix("ال"))

    def bears_name(self, words: tuple[str, ...], k: int) -> bool:
        """Whether a given name is what a body is called by: مستشفى حمد، جامعة الملك فيصل."""
        body = k - 1 - (words[k - 1] in _ROYAL)
        return body > 0 and self._is_body(words[body]) and k + 1 < len(words) and words[k + 1] not in PARTICLES

    def goes_on_as_title(self, word: str) -> bool:
        """Whether a word behind an organisation's name is rather of the title than of the name."""
        other = word in TITLE_PREPOSITIONS or self.is_head(word) or self._is_listed(base(word))
        return other or word.startswith(DEFINITE) or self.stops(word)

    def is_in_unlisted(self, words: tuple[str, ...], at: int) -> bool:
        """Whether ب before what no list has tells where a whole title's bearer is: مدير المستشفى بشفشاون فلان الفلاني.

        With one word more it may be a name's own letter (وزير الخارجية بيدرو فلان).
        """
        word, behind = words[at], words[at + 1 :]
        if word[:1] != "ب" or len(word) < _LEAST_PLACED or at < _LEAST_RANKED or not words[at - 1].startswith(DEFINITE):
            return False
        called = self.is_called(word)
        free = not (called or word in self.often or word in PARTICLES or self.is_head(word))
        return free and (len(behind) != 1 or behind[0] in self.vocabulary.first_names)

    def _closes(self, head: str, before: str) -> bool:
        """Whether no ل goes on with a title: a deputy's and an adviser's may (المستشار الإعلامي لفلان)."""
        flags = self.vocabulary.roles.get(base(head), ())
        own = "aide" in flags or ("serves" in flags and head.startswith("ال"))
        described = before.endswith("ي") and not self.is_institution(before)  # not النادي
        return self.is_role(head) and not (own or described)

    def _is_hearer(self, word: str, before: str, *, alone: bool) -> bool:
        """Whether ل leads to a paper whose marks were lost, or to several behind a title alone: لـالوطن, للمسؤولين."""
        several = alone and word[:2] == "لل" and word.endswith("ين") and before.startswith("ال")
        return (several and self.is_role(before)) or (word[1:3] == "ال" and not self.is_head(word[1:]))

    def _is_counted_off(self, words: tuple[str, ...], start: int) -> bool:
        """Whether what seems a name tells which of several somebody is: شاهد عيان ثالث."""
        return start + 1 == len(words) and words[start] in _WHICH_OF_SEVERAL and not words[0].startswith("ال")

    def _is_masters(self, words: tuple[str, ...], start: int) -> bool:
        """Whether ل leads to whom a title's bearer serves, and no name of his own follows: المحامي لسعد الحريري."""
        word, given = words[start], self.vocabulary.first_names
        return word[:1] == "ل" and word not in given and word[1:] in given and len(words) - start < _LEAST_CALLED

    def _names_place(self, words: tuple[str, ...], start: int) -> bool:
        """Whether what seems a name is a place's: ناشط بحي سيدي مومن, أستاذ بثانوية ابن سينا, المدير بجهة سوس ماسة."""
        known = self.vocabulary
        for k in (start - 1, start - 2):
            place = words[k][1:] if k > 0 and words[k][:1] == "ب" else ""
            if place and (place in known.named_after or place in known.districts):
                named = [word for word in words[start:] if word not in PARTICLES]
                beside = k == start - 1 or words[start - 1] in known.place_openers
                called = not beside and words[start] in known.first_names  # بولاية أكادير حسن
                return len(named) < _LEAST_CALLED - (not beside) and not called and self.surnames.isdisjoint(named)
        return False

    def is_of_a_place(self, role: tuple[str, ...], name: tuple[str, ...]) -> bool:
        """Whether what seems the name behind a title is where its office is: رئيس المجلس الجماعي لتارودانت."""
        if not role or not name or self.is_called(name[0]) or name[0] in self.often:
            return False
        return len(name) == 1 or name[0] in self.vocabulary.place_openers or name[0][:1] == "ل"

    def is_named_after(self, before: str, word: str) -> bool:
        """Whether a body is called by whom a title behind it leads to: مستشفى الملك فيصل."""
        return word in _ROYAL and bool(before) and self._is_body(before)

    def _is_body(self, word: str) -> bool:
        """Whether a word is a body that people's names are given to, ب or not before it."""
        known = self.vocabulary.named_after
        return word in known or (word[:1] in {"ب", "ل"} and word[1:] in known)

    def _placed(self, word: str) -> bool:
        """ب before where an office is: a body (بمجلس الأمة), a city, a definite noun (بالدقهلية)."""
        if base(word[1:]) in self.vocabulary.institutions:
            return word not in self.vocabulary.institutions
        known = self.vocabulary
        listed = word[1:] in known.districts or (word[1:] in known.commons and not self.is_called(word))  # نبيه بري
        return listed or (word[1:3] == "ال" and len(word) >= DEFINITE_NOUN) or self.is_place(word[1:])

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
        listed = stem in known.institutions or stem in known.commons or stem in known.roles
        own = word in known.first_names or word in self.surnames or word in self.often
        apart = len(stem) > 4 and stem in self.seen and not own  # الرئيس التنفيذي لهواوي, where هواوي stands elsewhere
        return plural or listed or apart or self.is_place(stem) or self.verbal(stem)

    def _begins_name(self, words: tuple[str, ...], j: int) -> bool:
        """Whether an unknown word with the article opens a name (وزير الثقافة المهدي بنسعيد) or ends a title."""
        if words[j + 1 : j + 2] and words[j + 1] in KIN and j > 1:
            return True  # وزير الصيد الناني ولد كذا
        if j > 1 and words[j] in self.surnames:
            before = words[j - 1]
            if self.is_land(before) or (words[j] in self.families and base(before) in RANKED):
                return True  # مدير الشرطة بمنطقة عسير الشهري, اللواء الركن فلان
        if words[j] in self.vocabulary.first_names and j > 1 and j + 1 < len(words):
            return not self.stops(words[j + 1])
        if j > 1 and j + 2 == len(words) and words[j + 1] in self.surnames and not self.stops(words[j]):
            return True  # وزير الفلاحة الناصر الصيد, later called الصيد
        if words[j - 1].endswith("ين") and words[j].endswith("ه"):
            return False  # رجال الأعمال المصريين الأفارقة
        if words[j].endswith(("يه", "ين", "ون", "ات")) or (words[j].endswith("ي") and words[j - 1].startswith("ال")):
            return False
        before = words[j - 1].removeprefix("و")
        definite = before.startswith(("ال", "لل", "بال"))
        if not definite and not before.endswith(("ي", "يه")) and not self.is_territory(before):
            return False  # مدرب حراس المرمى: the genitive
        if definite and words[j].endswith(("ي", "ه")):
            return False
        if words[j - 1].startswith("ال") and base(words[j - 1]) in self.vocabulary.institutions:
            return False
        following = words[j + 1] if j + 1 < len(words) else ""
        if f"{words[j - 1]} {words[j]}" in self.pairs and f"{words[j]} {following}" not in self.pairs:
            return False  # قوات الدعم السريع فلان
        return bool(following) and not following.startswith("ال") and j > 1 and not self.is_head(following)

    def _is_family(self, word: str) -> bool:
        """Whether a word with the article is no noun or title that any list or the article has: الأحمد."""
        stem = base(word)
        told = self.is_head(word) or self._is_listed(stem) or self.is_noun_here(stem) or self.verbal(stem)
        return word.startswith("ال") and not (told or stem in self.vocabulary.venues)

    def _is_second_family(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a second family's name closes a name whose bearer goes by the first: إدريس الأزمي الإدريسي."""
        word, stem = words[j], base(words[j])
        named = words[start] in self.vocabulary.first_names and words[j - 1].startswith("ال")
        plain = not (self.is_territory(word) or self.is_head(word) or self._is_listed(stem) or self.is_thing(stem))
        return named and plain and word.startswith("ال") and word.endswith("ي")

    def _is_of_kin(self, words: tuple[str, ...], start: int, j: int, significant: int) -> bool:
        """Whether a name that tells whose son he is may be so long: عبدي سالم ولد الشيخ سعد بوه."""
        return significant < _LONGEST_OF_KIN and not {"ولد", "بن", "بنت"}.isdisjoint(words[start:j])

    def _is_counted(self, words: tuple[str, ...], start: int, j: int) -> bool:
        """Whether a number or a place in a contest stands behind a name: برصيد 21, فلان الفلاني الأول على دفعته."""
        word = words[j]
        if word.isdigit() or (word.startswith("ب") and "".join(words[j + 1 : j + 2]).isdigit()):
            return True
        if word not in _PLACED or not (word.endswith(("ه", "ولي")) or words[start] in self.vocabulary.first_names):
            return False
        return sum(one not in PARTICLES for one in words[start:j]) >= _LEAST_RANKED

    def _is_plural_object(self, word: str) -> bool:
        """A definite plural in ين behind a name: فلان المسؤولين."""
        plural = word.startswith("ال") and word.endswith("ين") and len(word) > DEFINITE_NOUN
        people = word.startswith("الم") or word.endswith("يين") or base(word) in self.vocabulary.roles  # not القطامين
        return plural and people and word not in self.surnames
