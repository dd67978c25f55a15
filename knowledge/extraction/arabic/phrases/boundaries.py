"""Where a noun phrase of Arabic news ends: at a preposition, a verb, an object, or behind a whole name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.asked import OUTLETS
from knowledge.extraction.arabic.phrases.clitics import LETTERS
from knowledge.extraction.arabic.phrases.groups import GROUPED
from knowledge.extraction.arabic.phrases.marked import WHICH, MarkedNameReader
from knowledge.extraction.arabic.phrases.offices import (
    IN_ITS_NAME,
    OF_ANY_HEAD,
    PARTICLES,
    RANKED,
    SAME,
    SOURCES,
    TERMS,
    TITLE_PREPOSITIONS,
)
from knowledge.extraction.arabic.phrases.owned import LAST_OF_PRONOUNS
from knowledge.extraction.arabic.phrases.sentences import IMAM
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.words import WAS

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

LONGEST_PHRASE: Final = 18
_LEAST_HELD: Final = 2
"""Words of a name and what its bearer has: فلان لاعبي فريقه."""
_TALK: Final = frozenset({"الحديث", "الكلام", "الحوار", "الموتمر", "اللقا", "اللقاء", "الجلسه"})
"""What somebody opens or ends before his words."""
_MANY: Final = frozenset({"العديد", "الكثير", "المزيد"})
_RESTATED: Final = frozenset("التاكيد التذكير التشديد التحذير الدعوه المطالبه التنديد الترحيب".split())  # noqa: SIM905
"""What somebody repeats, behind his name no part of it: وجدد فلان التأكيد على كذا."""
_COUNTERPARTS: Final = frozenset({"نظير", "نظيره"})
_SENT: Final = frozenset({"مبعوث", "مبعوثه", "سفير", "سفيره", "بعثه", "وفد", "مهمه"})
_PRESIDED: Final = (["الجمهوريه"], ["مجلس"], ["امن"], ["الوزراء"], ["الحكومه"], ["الاركان"])
"""What has a presidency of its own, behind which no name of a president stands."""
_OVER: Final = frozenset({"قايمون", "مشرفون", "مشرف", "قايمين"})
"""Who is over something: المشرف على المشروع."""
_INFORMED: Final = frozenset({"مصدر", "مسوول", "شخص", "دبلوماسي"})
_NEAR: Final = frozenset({"قريبون", "مقربون", "قريب", "قريبه", "مقرب", "مقربه"})
_BACKED: Final = frozenset("مكلف مكلفه مدعوم مدعومه مشكل مشكله معين معينه منتخب منتخبه ممول مموله".split())  # noqa: SIM905
"""What a body is by another's will: الحكومة المكلفة من البرلمان."""
_DATED: Final = frozenset(
    "وقت وقته حينه ختام مستهل اعقاب ضوء ظل اطار سياق الخلاصه الختام النهايه الاخير البدايه المقابل".split()  # noqa: SIM905
) | {"الاطار", "السياق"}
"""Nouns of time and occasion: في behind a body leads to when, not to where."""
_TIES: Final = frozenset({"علاقات", "علاقه", "تعاون", "تواصل", "تنسيق", "شراكه", "تفاوض", "اتصال"})
"""What an office keeps with somebody: المكلف بالعلاقات مع البرلمان."""
_ISSUED: Final = frozenset({"الصادر", "الصادره", "صدر", "صدرت"})
"""Behind a paper these tell when it came out."""
_BEGUN: Final = frozenset({"بدا", "بدات", "شرع", "شرعت", "استمر", "استمرت"})
"""Behind these في leads to what somebody does."""
_DATED_BY: Final = frozenset({"المورخ", "المورخه"})
_SOURCES: Final = frozenset({"مصادر", "سلطات", "جهات", "فعاليات", "اطراف"})
"""What is called local, where محلية else governs a place."""
_SHOWN: Final = frozenset({"هذا", "هذه"})
_SIDES: Final = frozenset({"شمالي", "جنوبي", "شرقي", "غربي"})
_AGAINST: Final = frozenset(
    "تحالف حمله جبهه ايتلاف لجنه جمعيه مبادره شبكه تجمع حركه منتدي منظمه مرصد رابطه تكتل تيار هييه".split()  # noqa: SIM905
)
"""Bodies that are against something by their names."""
_DENYING: Final = frozenset({"لم", "لن", "لا", "ليس", "ليست", "رمزه", "رمزها", "مقره", "مقرها"})
_GLUED: Final = frozenset("بلو")
_DONE_TO: Final = frozenset("المجني المدعي المحكوم المعتدي المقبوض للمجني للمدعي المعترف".split()) | {  # noqa: SIM905
    *("عدد", "بعض", "كثير", "موثوق", "موثوقه"),
}
_NEVER: Final = frozenset({"لم", "ولم", "فلم", "لن", "ولن", "لا", "ولا"})
"""Before a verb these leave nobody who does it, where أحد does."""
_OF_HIM: Final = frozenset({"عليه", "عليها", "عليهم", "به", "بها", "دوليا", "منهم", "منهن"})
_SITTING: Final = frozenset({"نايب", "نايبه", "مرشح", "مرشحه", "ممثل", "ممثله"})
_IN_PARLIAMENT: Final = frozenset({"البرلماني", "البرلمانيه", "المستشار", "المستشاره"})
"""What a deputy is called, whose عن is never the verb's."""

_DEFENDING: Final = frozenset({"هييه", "لجنه", "فريق", "محامي", "محاميه", "محامو", "لسان", "جبهه"})
"""Who is for the defence of somebody: هيئة الدفاع عن فلان."""
_BODIES_ASKED: Final = frozenset(
    "النظام الحكومه الدوله السلطات السلطه المعارضه الاغلبيه البرلمان القضاء الشرطه الاداره الوزاره الجماهير".split()  # noqa: SIM905
)
"""Bodies that nobody is called by, behind a given name alone."""
_OF_SOME: Final = frozenset({"مصادر", "مصدر", "واحد", "واحده"})


@dataclass(slots=True)
class BoundaryReader(MarkedNameReader):
    """Finds the item behind a phrase."""

    def _end(self, sentence: Sentence, at: int, *, bare: bool, joint: bool) -> int:
        """Where the phrase's items end."""
        kinds, words, known = sentence.kinds, sentence.words, self.vocabulary
        size = len(words)
        limit = min(size, at + LONGEST_PHRASE)
        titled = False
        j = at
        while j < limit:
            kind, word = kinds[j], words[j]
            if kind == "w":
                if j > at:
                    if self._ends_at(sentence, at, j, word, titled=titled, bare=bare, joint=joint):
                        j += word[-1:] == "ه" and j > at + 1 and self._goes_on_telling(sentence, at, j, word)
                        break
                else:
                    led = word[:1] == "و" and self.stops(word[1:]) and not self.is_head(word)
                    named = (word in known.namesakes and self._is_given_verb(sentence, j)) or word in self.surnames
                    verbal = word in known.cues and word not in known.heads and not named
                    if led or verbal or word in _SIDES or (word in known.halts and self.stops(word)):
                        break
                titled = titled or word in known.role_forms or word in known.bodies
                j += 1
            elif (
                kind == "q"
                and self.is_name_quote(sentence, j)
                and not (j > at and self._is_said(sentence, at, j, titled))
            ):
                j += 1
                if self.quotes_name(sentence, j - 1) if titled else j - 1 == at and self.asks_other(sentence, j):
                    break
            elif kind == "(" and (close := self._closing(sentence, j)) and words[j + 1] not in _DENYING:
                j = close
            elif kind == "o" and at < j < limit - 1 and self._is_joint(sentence, j):
                j += 1
            else:
                break
        while j > at and kinds[j - 1] == "w" and j - 1 > at and words[j - 1] in {"و", "ف", "ل", "ب"}:
            j -= 1
        return j - self._construct_before(sentence, at, j) if at < j - 2 and j < size else j

    def _construct_before(self, sentence: Sentence, at: int, j: int) -> int:
        """1 where the last word waits for the possessed noun that ended the phrase: فلان لاعبي فريقه."""
        if sentence.kinds[j - 2 : j + 1] != ["w", "w", "w"]:
            return 0
        before, word = sentence.words[j - 1], sentence.words[j]
        owned = without_pronoun(word)
        known = self.vocabulary
        noun = owned in known.institutions or owned in known.commons or owned == "بلاد"
        free = not (before.startswith("ال") or before in PARTICLES or before in self.surnames or self.is_head(before))
        free = free and (j - at == _LEAST_HELD or self._is_whole_name(sentence, at, j - 1))
        return int(noun and owned != word and free)

    def _ends_at(
        self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, bare: bool, joint: bool
    ) -> bool:
        known, words = self.vocabulary, sentence.words
        before = words[j - 1]
        if self._goes_on_at(sentence, at, j, word) or (
            titled and word in known.going_on and self._goes_on_with(sentence, at, j, word)
        ):
            return False
        if titled and word in TITLE_PREPOSITIONS and j + 1 < len(words) and words[at] != "ام":
            return not self._belongs(sentence, at, j, word)
        if self._is_closed_at(sentence, at, j, word):
            return True
        cue = known.cues[word] if word in known.cues else None  # noqa: SIM401  (asked of every word)
        if cue is not None and self._is_given_verb(sentence, j):
            asks = words[j + 1].startswith("ب") and words[j + 1] not in PARTICLES  # رئيس الحكومة طالب بالتحقيق
            return before.startswith("ال") and (asks or self.is_institution(words[at]))  # مجلس الأمن طالب الحوثيين
        if cue is not None and not (cue.form == "present" and word.startswith("ت") and len(word) < 4):
            return not self._is_noun_like(sentence, j, cue, titled=titled)
        second = not joint and word[:3] == "وال" and self.is_role(word[1:]) and self._is_whole_name(sentence, at, j)
        owned = word[-1:] in LAST_OF_PRONOUNS and self.possessed(sentence, j, word)
        if second or owned or (word[-1:] == "ا" and self._is_accusative(sentence, at, j)):
            return True  # الرئيس فلان والرئيس فلان
        if word in known.bare and before.startswith("ال") and before not in known.commons:
            return True
        if word[:2] == "ال" and self._is_definite_object(sentence, at, j, word, bare=bare):
            return True
        bare = bare and before not in TITLE_PREPOSITIONS  # أكد المختص في صحة المرأة
        if (bare or before[:2] == "لل") and self._is_object(sentence, at, j, word):
            return True
        if bare and self._is_bare_deed(sentence, j, word) and ("name" in known.institutions.get(before, ("name",))):
            supports = before[:1] == "و" and self.verbal(before[1:])  # مركز المعلومات ودعم اتخاذ القرار
            return not (supports or self.waits(before) or before in OF_ANY_HEAD)
        if sentence.kinds[j - 1] == "q" and self._is_shown(sentence, at, word, bare=bare):
            return True
        held = word[:2] != "ال" and (before[:2] == "ال" or word in known.institutions)
        if (held and self._is_held(sentence, at, j)) or (word[-1:] == "ت" and self._is_several_things(sentence, at, j)):
            return True
        clause = word[:1] in {"ي", "ت", "س"} and self._is_clause(sentence, at, j)
        by_clitic = word[:1] in LETTERS and self._ends_by_clitic(sentence, at, j, word, titled=titled, joint=joint)
        return clause or by_clitic or (word[:1] == "ب" and self._takes_with(sentence, at, j))

    def _goes_on_at(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether a word is part of a name or body, whatever else it may be."""
        words = sentence.words
        if word in _OF_HIM and (words[j - 1] in _DONE_TO or word == "دوليا"):
            return word != "دوليا" or words[j - 1] in _OF_HIM  # المجني عليه, الحكومة المعترف بها دوليا
        if word in SAME or ((word == "اجل" or words[j - 1] == "اجل") and "من" in words[j - 2 : j]):
            return True  # الائتلاف المغربي من أجل الحكامة, الهيئة ذاتها
        if word[0] == "ب":
            abroad = word[:3] == "بال" and words[j - 1].startswith("المقيم")  # المغاربة المقيمين بالخارج
            presided = word == "برياسه" and words[j + 1 : j + 2] in _PRESIDED  # المتحدث برئاسة الجمهورية
            led = j + 2 < len(words) and words[j + 2] in self.vocabulary.months and words[j + 1].isdigit()
            if presided or led or (abroad and (word == "بالخارج" or self.is_place(word[1:]))):
                return True
        private = word == "خاصه" and words[at] in SOURCES  # مصادر أمنية خاصة
        if private or words[j - 1] == "ابو" or word in IN_ITS_NAME or word in self.surnames:
            return True  # زياد أبو عين
        over = word in TERMS and words[j - 1].startswith("المنتهي")
        day = word in self.vocabulary.months and j > at + 1 and words[j - 1].isdigit()
        over = over or word == IMAM or (day and words[j - 2][:2] != "ال")  # حركة 20 فبراير
        over = over or (word == "الله" and words[j - 1].endswith("عبد"))  # نبيل بنعبد الله
        if over or (word in self.vocabulary.divine and self.before_god(words, j)):
            return True  # أكرم إمام أوغلو
        if word in _SHOWN and sentence.words[j - 1] in self.vocabulary.roles:
            return sentence.words[j + 1 : j + 2] != [] and sentence.words[j + 1].startswith("ال")  # رئيس هذه المحكمة
        before, districts = words[j - 1], self.vocabulary.districts
        governed = before in districts or (before[:1] in _GLUED and before[1:] in districts)
        if governed and self._is_called_so(word):
            described = before in self.vocabulary.adjectives and not _SOURCES.isdisjoint((words[at], words[j - 2]))
            if not described:
                return True  # بولاية العصابة, not مصادر محلية لرويترز
        if word == "علي" and self.is_ali(words, j) and not self._takes_upon(sentence, at, j):
            return True
        return word in GROUPED and self.goes_on_from(sentence, at, j)

    def _goes_on_telling(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether an adjective before what is said ends what somebody indefinite is: أكدت جهات سورية معارضة أن."""
        words, before = sentence.words, sentence.words[j - 1]
        led = j + 1 < len(words) and words[j + 1] in self.vocabulary.complementizers and before[-1:] == "ه"
        written = led and self.text[sentence.ends[j] - 1] == self.text[sentence.ends[j - 1] - 1] == "ة"  # not قوله
        return written and "ال" not in {words[at][:2], before[:2], word[:2]}

    def _is_closed_at(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether what stands before a word is whole, or the word begins something else."""
        known, before = self.vocabulary, sentence.words[j - 1]
        told = word[:2] == "ال" or word in known.behind_names or word in known.published
        if (
            (before[-1:] == "ن" and self._is_of_many(sentence, at, j))
            or (word[:2] == "لل" and self._hears_behind(sentence.words[at], before))
            or (j == at + 1 and self._is_behind_first(before, word, told=told))
            or (word in OUTLETS and self.is_outlet_told(sentence, at, j))
            or (told and word[2:] in known.claims and self._are_denied(sentence, j))
            or (word in _SIDES and self._is_somewhere(before, "".join(sentence.words[j + 1 : j + 2])))
            or self._is_no_part(sentence, j, word)
            or (told and self._is_apart(sentence, j))
        ):
            return True
        dated = word in _ISSUED or (word in _DATED_BY and sentence.words[j + 1 : j + 2] == ["بتاريخ"])
        if dated and not self.waits(before) and sentence.words[j + 1 : j + 2] != ["عن"]:
            return True  # تقرير البنك المركزي الصادر اليوم
        matter = word in known.matters and not self.is_called(word) and self._is_of_title(sentence, at, j)
        if matter or (before in known.same and before in known.roles):
            return True  # ولم يبين المصدر هوية القتلى, ونشر سموه صورة
        if (word in known.deeds or word[1:] in known.deeds) and self._acts_at(sentence, at, j):
            return True
        restated = word in _RESTATED and (before in known.first_names or before in self.families)
        restated = restated or (before == "بالخارج" and self.verbal(word))  # والمغاربة المقيمين بالخارج وجود كذا
        if restated or (word in _MANY and sentence.words[j + 1 : j + 2] == ["من"]):
            return True  # وجدد عباس التأكيد على كذا, كشفت فلانة العديد من التفاصيل
        if word in _TALK and sentence.kinds[j + 1 : j + 2] == [":"] and before.startswith("ال"):
            return True  # وختم مدرب الهلال الحديث: "…"
        if j == at + 1:
            definite = word[:2] == "ال"
            other = definite and word != "الاخر" and self.are_others(before)  # انتقد آخرون القرار
            if other or (definite and self._are_two(sentence.words[at]) and not self._is_adjective(word)):
                return True  # بحث الوزيران المستجدات
            if definite and word[2:] in known.matters and "paper" in known.institutions.get(base(before), ()):
                return True  # واعتبر البيان الحادثة رفضا
            if before == "احد" and at > 1 and sentence.words[at - 2] in _NEVER:
                return True  # لم يعلن أحد مسؤوليته
        owned = j == at + 1 and word[:2] != "ال" and self.is_owned(sentence.words[at])
        if owned or without_pronoun(word) in _COUNTERPARTS:
            return True
        return at > 0 and sentence.words[at - 1] in WAS and self._has_acted(sentence, at, j)

    def _hears_behind(self, head: str, before: str) -> bool:
        """Whether لل behind a surname leads to who is told: الخطابي للصحافة, not الأمين الوطني للنقابة."""
        return (before in self.surnames or before in self.families) and not self.is_role(head)

    def _is_behind_first(self, before: str, word: str, *, told: bool) -> bool:
        """Whether a phrase is a lone name, and a body or a title behind it is told: واتهمت موسى القضاء."""
        known = self.vocabulary
        given = before in known.first_names
        if given and word in _BODIES_ASKED:
            return True  # واتهم بيرام النظام
        if before not in self.families:
            return False
        return (told and given and self.is_institution(word)) or self.is_beside_family(before, word)

    def _is_somewhere(self, before: str, word: str) -> bool:
        """Whether what a side stands between tells where something is: شمالي المدينة, not قيادي جنوبي بارز."""
        where = word.startswith("ال") or self.is_place(word) or not self.is_head(before)
        return word != "" and where and not self.stops(word)

    def _are_denied(self, sentence: Sentence, j: int) -> bool:
        """Whether claims and what they tell stand behind who denies them: نفت الوزارة الأنباء التي."""
        before = sentence.words[j - 1]
        closed = before.startswith("ال") or before in self.families
        return closed and not WHICH.isdisjoint(sentence.words[j + 1 : j + 3])

    def _is_noun_like(self, sentence: Sentence, j: int, cue: Cue, *, titled: bool) -> bool:
        """Whether what is spelled as a verb of reporting is a noun of the phrase: behind في, or a title's word."""
        word, before = sentence.words[j], sentence.words[j - 1]
        if (titled and before in {"في", "لدي"}) or (word in self.vocabulary.first_names and self.construct(before)):
            return True  # الخبيرة في علم الأوبئة, حركة أمل
        noun = cue.form != "participle" or word in self.vocabulary.districts or self.construct(before)
        return noun and self.is_head(word)

    def _takes_upon(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether على is the verb's own behind a whole name: رد فلان الفلاني على فلان."""
        cue = self.cue_before(sentence, at)
        return cue is not None and "علي" in cue.verb.prepositions and self._is_whole_name(sentence, at, j)

    def _takes_with(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether ب is the verb's own behind a title or a name, where nothing else is: أشاد السفير العراقي بمواقف."""
        cue = self.cue_before(sentence, at)
        word = sentence.words[j]
        if self.text[sentence.starts[j] + 1] == "\u0640" and self._is_whole_name(sentence, at, j):
            return True  # أشاد فلان الفلاني بـفلان
        if cue is None or "ب" not in cue.verb.prepositions:
            return False
        if cue.verb.flags.isdisjoint({"mute", "person", "weak"}) or "upon" in cue.verb.flags:
            return False
        named = word in self.vocabulary.first_names or word in self.families or word in PARTICLES or self.is_head(word)
        closed = sentence.words[j - 1].startswith("ال") or self._is_whole_name(sentence, at, j)
        named = named or (word[:2] == "بو" and self._is_fathers(sentence.words[j - 2 : j], word))
        if named or self.is_place(word[1:]) or not closed or self.is_named_apart(sentence, j):
            return False
        known, end = self.vocabulary, len(sentence.words)
        stop = next((k for k in range(j + 1, end) if sentence.kinds[k] != "w" or sentence.words[k] in known.cues), end)
        behind = (one for one in sentence.words[j + 1 : stop] if one not in PARTICLES)  # not بن
        led = any(one in known.complementizers or (one[:1] == "ب" and self.leads_to_noun(one)) for one in behind)
        return not (led or sentence.kinds[stop : stop + 1] in ([":"], ["q"]))

    def _is_fathers(self, before: list[str], word: str) -> bool:
        """Whether a word in بو behind a given name is a surname, no thing that ب leads to: عبد الرحيم بوعيدة."""
        given = before[-1] in self.vocabulary.first_names or before[:-1] == ["عبد"]
        return given and not (self.verbal(word[1:]) or self.is_thing(word[1:]) or word[1:] in self.seen)

    def _goes_on_with(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether what else ends a phrase belongs to a title: الفريق أول, لاعب وسط, النائب عن دائرة سوسة فلان."""
        before = sentence.words[j - 1]
        closed = sentence.words[j + 1 : j + 2] == [] or sentence.words[j + 1] in self.vocabulary.complementizers
        if word == "ل":
            body = sentence.kinds[j + 1 : j + 2] == ["w"] and self.is_institution(sentence.words[j + 1])
            return self._is_of_marked(sentence, j) or (body and self._names_soon(sentence, at, j))
        if word in self.vocabulary.place_openers:
            return self.construct(before) or before in OF_ANY_HEAD  # جامعة عين شمس, بجامعة عين شمس
        if word in {"صباح", "فجر"}:  # names, too
            return sentence.words[j + 1 : j + 2] != [] and not self.stops(sentence.words[j + 1])
        if word == "مع":
            return before.removeprefix("ب").removeprefix("ل").removeprefix("ال").removeprefix("ل") in _TIES
        if word == "علي":
            return sentence.words[j + 1 : j + 2] == ["مستوي"] or (before == "للقضاء" and not closed)
        if word in RANKED:
            return self.is_role(before)
        if word == "مطلع":
            timely = sentence.words[j + 1 : j + 2] != [] and sentence.words[j + 1].startswith("ال")  # مطلع الشهر
            return before in _INFORMED or (sentence.words[at] in _INFORMED and not timely)  # مصدر مطلع على كذا
        if word == "داخل":
            return before == "من"
        if word == "ضد":
            return base(sentence.words[at]) in _AGAINST and not closed  # التحالف الدولي ضد داعش
        if word == "وسط":
            return before in {"لاعب", "خط"}
        if word == "عن" and (before in {"الدفاع", "للدفاع"} or before in _IN_PARLIAMENT):
            return self._stands_for(sentence, j)
        cue = self.cue_before(sentence, at) if word == "عن" and before not in _SITTING else None
        if cue is not None and "عن" in cue.verb.prepositions:
            return False  # وتحدث المدرب عن نجمه فلان
        over = word == "عن" and j <= at + 2 and self._is_in_charge(sentence, at, j)
        met = "".join(sentence.words[j + 1 : j + 2]) in self.vocabulary.venues  # لدى لقائه فلانا
        sent = word == "عن" or (word == "لدي" and not met)
        return over or (sent and (self._sends(sentence, j, word) or self._names_soon(sentence, at, j)))

    def _stands_for(self, sentence: Sentence, j: int) -> bool:
        """Whether عن leads to whom somebody defends or sits for: هيئة الدفاع عن فلان, not عن تفاصيل القضية."""
        words, before = sentence.words, sentence.words[j - 1]
        if before != "الدفاع":
            return before == "للدفاع" or self._sends(sentence, j, "عن")
        whom = "".join(words[j + 1 : j + 2]) if words[j - 2].removeprefix("ب") in _DEFENDING else ""
        return self.is_head(whom) or whom.startswith("ال") or whom in self.vocabulary.first_names

    def _sends(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a preposition leads to where somebody is sent (السفير لدى كذا) or whom he sits for (عن كتلة كذا)."""
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) and sentence.kinds[j + 1] == "w" else ""
        if word == "عن":
            if following == "عدم" or self.verbal(following):
                return False  # صرح مصدر من الوزارة عن عدم صحة كذا
            before = sentence.words[j - 1]
            sits = base(following) in self.vocabulary.constituencies and base(before) in _SITTING
            group = following == "الفريق"  # المستشار البرلماني عن الفريق الحركي
            if before in _IN_PARLIAMENT and (sits := group or following in self.vocabulary.constituencies):
                return sits
            if before in _IN_PARLIAMENT and not self.is_role(following):
                return self.is_institution(following)
            return sits or sentence.words[j - 1] in {"الدفاع", "للدفاع"}  # محامي الدفاع عن المتهمين
        return bool(following) and (self.is_head(following) or self.is_place(following))

    def _is_given_verb(self, sentence: Sentence, j: int) -> bool:
        """Whether a given name that is also a verb stands behind a title and before a surname."""
        if sentence.words[j] not in self.vocabulary.namesakes:
            return False
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) and sentence.kinds[j + 1] == "w" else ""
        ended = sentence.kinds[j + 1 : j + 2] == [","]
        if ended or following in self.vocabulary.complementizers:
            return sentence.words[j - 1] in self.vocabulary.first_names  # قال أحمد عزت إن، الطالبة آلاء يحيى، ...
        return bool(following) and not self.stops(following)

    def _belongs(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether a preposition goes on with a title or institution (الخبير في، المتحدث باسم، الشرطة في جمهورية)."""
        following = sentence.words[j + 1]
        begun = at and sentence.words[at - 1].removeprefix("و") in _BEGUN
        if word == "في" and (begun or following in {"نفس", "ذات"}):  # أكثر من محام في نفس الوقت
            return False  # وبدأ فلان في سرد كذا
        field = word == "في" and j == at + 1 and self._names_soon(sentence, at, j)  # المختص في أبحاث كذا فلان
        over = word == "علي" and base(sentence.words[at]) in _OVER
        if word in OF_ANY_HEAD or field or (over and self._is_in_marks(sentence, at, j + 1)):
            return True
        known = self.vocabulary
        if sentence.kinds[j + 1] == "q":
            return word in {"باسم", "في", "علي", "ب"} and self.is_name_quote(sentence, j + 1)
        stem = base(following)
        if "paper" in known.institutions.get(following, ()) or self.is_occasion(sentence, at, j, stem):
            return False
        coalition = following == "الاطار" and sentence.words[j + 2 : j + 3] != [] and sentence.words[j + 2][:2] == "ال"
        if following in known.complementizers or (following in _DATED and not coalition) or self.stops(following):
            return False
        head = sentence.words[at]
        if word == "الي":
            sent = any(base(one) in _SENT or one[1:] in _SENT for one in sentence.words[at:j])
            return sent and (self.is_place(following) or following == "الشرق" or self.opens_name(sentence.words, j + 2))
        if word == "في":
            plain = {"q", "("}.isdisjoint(sentence.kinds[at:j])
            name = self.find_name(tuple(sentence.words[at:j])) if plain else (0, 0)
            noun = following.removeprefix("ال")
            if name[1] == j - at or (noun in known.published and self._is_closed_office(sentence, at, j)):
                return False  # وظهر رئيس الحكومة في مقطع فيديو
            if noun != following and (noun in known.matters or self.verbal(noun)):
                return not self._is_closed_office(sentence, at, j) or self._names_soon(sentence, at, j)
            return self.is_role(head) or self.is_institution(head) or any(map(self.is_role, sentence.words[at:j]))
        if word == "من" and "paper" in self.vocabulary.institutions.get(base(head), ()):
            return self.is_institution(following)
        if word == "من" and following == "اجل":  # الائتلاف المغربي من أجل الحكامة
            return "".join(sentence.words[j + 2 : j + 3])[:2] == "ال" and not _AGAINST.isdisjoint(
                map(base, sentence.words[at:j])
            )
        if word == "من":
            last = base(sentence.words[j - 1])
            near = last in _NEAR or (last in _BACKED and self.is_head(following))  # المحلل المقرب من الحكومة
            some = head in known.some
            again = some and "من" in sentence.words[at:j]  # شكا عدد من السكان من كذا
            near = near or ((some or head in _OF_SOME) and not again) or base(head) in _NEAR
            near = near or (j == at + 1 and self._lives_in(sentence, at, following))
            return near or self._is_told_from(sentence, at, j)
        return word == "علي" and not _OVER.isdisjoint({base(head), base(sentence.words[j - 1])})

    def _is_said(self, sentence: Sentence, at: int, j: int, titled: bool) -> bool:  # noqa: FBT001
        """Whether a short quotation behind a bare name is what he says, no nickname: several words, and none behind.

        So is one behind the verb's own ب: طالبت المنظمة بـ"وقف الحرب".
        """
        inner = sentence.quotations[j].inner
        cue = self.cue_before(sentence, at)
        if sentence.words[j - 1] == "ب" and cue is not None and "ب" in cue.verb.prepositions:
            return True
        if titled and (self._judges(sentence, j, cue) or self._calls_upon(sentence, at, j, cue)):
            return True
        if titled or sentence.words[j - 1][1:] in self.vocabulary.roles or sentence.kinds[j + 1 : j + 2] == [":"]:
            return False  # قال لمراسل "الصحيفة": إن
        alone = (
            j + 1 >= len(sentence.words)
            or sentence.kinds[j + 1] != "w"
            or sentence.words[j + 1] in {"في", "خلال", "ردا"}
        )
        return alone and " " in self.text[inner.start : inner.end]
