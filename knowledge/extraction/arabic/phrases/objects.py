"""What behind a subject is its verb's object: persons, things with a pronoun, accusatives, second names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.asked import ONE_OF, AskedReader
from knowledge.extraction.arabic.phrases.offices import AFFAIRS, ALL, DEFINITE, LEADING, PARTICLES, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.sentences import ALI
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.phrases.words import BEHIND_DIVINE

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LONG_WITH_PRONOUN: Final = 5
_CLAIMS: Final = frozenset("مزاعم ادعاءات اتهامات تهم تقارير انباء اخبار شايعات اقوال".split())  # noqa: SIM905
"""Nouns whose clause بأن opens."""
_CHARGES: Final = frozenset({"التهم", "الاتهامات"})
_LEAST_NOUN: Final = 2  # letters of what is no noun: آنا is a name
_TWO_NAMES: Final = 4  # of two people
NUMBERED: Final = frozenset("الثاني الثالث الرابع الخامس السادس السابع الثامن عشر".split())  # noqa: SIM905
"""With what the names of kings and popes end."""
_POINTS: Final = frozenset({"الشماليه", "الجنوبيه", "الشرقيه", "الغربيه", "الديمقراطيه"})
"""What a land's name may end with."""
_MANY: Final = frozenset({"مليون", "ملايين", "الف", "الاف", "مييات", "مءات", "ميات", "عشرات", "مليار", "مليارات"})
_NO_ADJECTIVE: Final = re.compile(
    r"ال(?!م)(?!ا[^ا]{2,3}$)(?![^ا]ا[^ا]{2}$)(?![^ا]{2}ي[^ا]$)[^\s]{3,}(?<![هياى])(?<!ين)(?<!ون)"
)
"""Definite words whose form no adjective has: الحدائق, not المسلح, الأحمر, السابق, الجديد, العامة."""
_ACCUSATIVE_ADJECTIVE: Final = re.compile(r"[^\W\d_](?:ا[^\Wا]{2}|[^\Wا]ي[^\Wا])ا|حادا")
"""Forms that adjectives in the accusative have: واسعا, كبيرا."""
_PARENTS: Final = frozenset({"ام", "ابو"})
"""What people are called by after their eldest: أم محمد."""
_HEARERS: Final = frozenset("بعض الحضور الجمهور الحاضرين الجماهير الناس الصحفيين الصحافيين الجميع".split())  # noqa: SIM905
"""Whom somebody speaks to, never part of a name."""
_NUMBERED_BODIES: Final = frozenset({"قناه", "فرقه", "كتيبه", "لواء", "محطه", "وحده", "مجموعه", "دائره", "دايره"})
_LONG_PLURAL: Final = 7
"""Letters of a definite plural in ين."""

_SERVANT: Final = 2
"""Words of a given name of two: عبد الله."""


@dataclass(slots=True)
class ObjectReader(AskedReader):
    """Tells objects from what belongs to a phrase."""

    def _before_object(self, sentence: Sentence, at: int, end: int) -> int:
        """Before whom somebody accuses, with or without a name between: اتهم رئيس الحزب الحكومة بكذا."""
        known = self.vocabulary
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            if "الله" in {before, word}:
                if word[:2] == "ال" and before == "الله":
                    return j  # اتهم نبيل بنعبد الله الحكومة
                continue
            if word == "بعض" or self._is_anothers_office(sentence, at, j):
                return j  # اتهم فلان بعض الأطراف
            if sentence.kinds[j - 1] == "q" and self.is_territory(word) and word.startswith("ال"):
                continue  # رئيس "حزب كذا" التركي فلان
            if j > at + 1 and before in known.first_names and self._is_asked(sentence, j):
                return j  # اتهم سامح شكري الحكومة بكذا
            if word[:2] == "ال" and self._is_body_behind_name(sentence, at, j):
                return j  # اتهم سامي فارس الشركة أمس بكذا
            named = before in known.first_names or before in PARTICLES or word[-2:] == "ون"
            if named and self._is_land_blamed(sentence, at, j):
                return j
            waits = self.waits(before) or before in known.firm_words
            described = base(word) in known.adjectives and not self._is_of_other_gender(sentence, at, j)
            described = described or (word in _POINTS and base(before) in known.territories)  # كوريا الشمالية
            if not (named or waits or before in TITLE_PREPOSITIONS or described) and self._is_blamed(
                sentence, at, j, end
            ):
                return j
        return end

    def _is_body_behind_name(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite body stands behind a given name and a surname: سامي خوري الشركة, سامي الحداد المعارضة."""
        word, given, known = sentence.words[j], sentence.words[j - 2], self.vocabulary
        if j < at + 2 or given not in known.first_names or sentence.words[j - 1] in PARTICLES | known.divine:
            return False
        called = word in self.surnames or (self.is_role(word) and not self.is_institution(word))
        return not called and (self.is_institution(word) or base(word) in known.commons)

    def _is_land_blamed(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a land stands behind a name: اتهم رجب طيب أردوغان إسرائيل."""
        word, following = sentence.words[j], "".join(sentence.words[j + 1 : j + 2])[:1]
        land = word in self.vocabulary.territories and (word not in self.vocabulary.first_names or following == "ب")
        return land and (j > at + 1 or following in {"و", "ب"}) and not word.endswith("ي")  # اتهم كيم سيول وواشنطن

    def _is_blamed(self, sentence: Sentence, at: int, j: int, end: int) -> bool:
        """Whether behind words that wait for no more a definite noun, a land, a body or another's title stands."""
        before, word, known = sentence.words[j - 1], sentence.words[j], self.vocabulary
        if word.startswith("ال") and not before.startswith("ال") and word not in _POINTS | NUMBERED:
            return not self._is_nation_of_name(sentence, at, j)
        territory = base(word) in known.territories
        if territory and not word.startswith("ال"):
            return not (j > at + 1 and before.startswith("و") and self.is_place(sentence.words[j - 2]))  # وجبل لبنان
        body = word in known.institutions and before.startswith("ال")  # اتهم المدير شركة كذا
        if body or (word in known.roles and self.is_place(before) and not self.is_role(sentence.words[at])):
            return True  # تتهم جبهة تحرير كذا رئيس الوزراء
        related = word.endswith(("ي", "يه")) and (territory or (j == at + 1 and before.startswith("ال")))
        if not word.startswith("ال") or not self.is_head(word) or related or word in known.adjectives:
            return False
        asked = word.endswith("يه") and self._is_asked(sentence, j + 1)  # هيئة السوق المالية الحكومة
        return not (asked or self._bearer_end(sentence, at, j, end))  # رئيس اللجنة النائب فلان

    def _before_person(self, sentence: Sentence, at: int, end: int) -> int:
        """Before whom a body or an office tells something: دعت الوزارة جميع المواطنين، طالبت النقابة الحكومة."""
        known = self.vocabulary
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            called = word in self.surnames and j > at + 1 and self._closes_body(sentence, at, j)
            called = called or self._is_man_behind_body(sentence, at, j)
            heard = word in _HEARERS and not (j == at + 1 and self.is_institution(before))  # نقابة الصحفيين
            heard = heard or (sentence.words[at] in ONE_OF and self.is_asked_by_one(sentence, at, j))
            if heard or called or self.begins_asked(sentence, at, j):
                return j  # سأل فلان الحضور, دعت النقابة الوطنية بنموسى إلى
            place = before.removeprefix("و") in known.territories or self.is_place(before)
            land = place and not before.startswith("ال")
            asked = j + 1 < len(sentence.words) and (sentence.words[j + 1][:1] == "ب" or sentence.words[j + 1] == "الي")
            if sentence.kinds[j - 1] == "q" and self.is_territory(word) and asked:
                return j  # طالبت منظمة "كذا" السعودية بتقديم
            closed = word not in BEHIND_DIVINE and (
                before.startswith(DEFINITE) or land or self._is_name_before(sentence, at, j)
            )
            closed = closed or self._is_bodys_asked(sentence, at, j) or (j == at + 1 and before in self.families)
            led = before in LEADING or before in TITLE_PREPOSITIONS or before in AFFAIRS
            deeds = j > at + 2 and self.joins_deed(sentence.words, j - 2)  # الهيئة الوطنية لدعم وتشجيع الشباب
            if led or deeds or sentence.kinds[j - 1] != "w" or not closed:
                continue
            people = self._is_office_behind(sentence, at, j) or self._are_people_behind(sentence, j)
            body = before in self.families and (word in known.institutions or word in known.territories)
            if word in ALL or people or body:  # ودعا بوريطة حزب الله إلى
                return j
            nation = self.is_territory(word) or word.endswith(("يين", "يون"))
            free = word not in known.first_names or before.startswith("ال") or before in self.families
            other = nation and not word.startswith("ال") and (land or free)
            if other and (land or before.endswith(("ي", "يه"))) and not word.endswith(("ي", "يه")):
                return j  # طالب قادة فرنسا وألمانيا إسرائيل
            if not word.startswith("ال") or word in known.adjectives or nation or word in self.surnames:
                continue
            stem = base(word)
            if "p" not in known.roles.get(stem, ()) and word.endswith(("ي", "يه")) and not self.is_head(before):
                continue  # لجنة الشؤون الخارجية
            if "p" in known.roles.get(stem, ()) or stem in known.institutions or self._is_many(sentence, at, j):
                return j
            if self._is_described_object(sentence, at, j):
                return j
        return end

    def _closes_body(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite body and its adjectives end before a word."""
        body = self.is_institution(sentence.words[at])
        return body and all(one.startswith(DEFINITE) for one in sentence.words[at:j])

    def _before_name(self, sentence: Sentence, at: int, end: int) -> int:
        """Before the second of two whole names, whom a verb takes: أبلغ دونالد ترامب فلاديمير بوتين أن."""
        known = self.vocabulary
        if self.has_master(sentence.words[at:end]):
            return end  # المتحدث باسم الرئيس فلان الفلاني فلان الفلاني
        if second := self._second_of_two(sentence, at, end):
            return second
        for j in range(at + 2, end - 1):
            before, word = sentence.words[j - 1], sentence.words[j]
            given = before in known.first_names or before.removeprefix("و") in known.first_names
            whole = before in self.surnames or not (given or before in PARTICLES)
            if (
                word not in known.first_names
                or word in PARTICLES
                or not whole
                or sentence.kinds[j - 2 : j + 2] != ["w"] * 4
            ):
                continue
            ends = before in NUMBERED or sentence.words[j - 2] == "ال"  # ليو الرابع عشر, تميم بن حمد آل ثاني
            if word not in self.surnames and (ends or self._is_name_before(sentence, at - 1, j)):
                titled = self.is_role(sentence.words[at])  # دعا والي جهة مراكش آسفي فلان الفلاني
                return end if titled and at + self.find_name(tuple(sentence.words[at:end]))[0] == j else j
        return end

    def _second_of_two(self, sentence: Sentence, at: int, end: int) -> int:
        """Where the second of two names begins that are four in all (أبلغ محمود عباس محمد السوداني أن), else 0."""
        leaves = end < len(sentence.words) and sentence.words[end] == "الي"  # وصل أحمد محمد علي الحسن إلى
        leaves = leaves and "person" not in self.flags_before(sentence, at)
        if leaves or end - at < _TWO_NAMES or sentence.kinds[at:end].count("w") < end - at:
            return 0
        first, last = self.find_name(tuple(sentence.words[at:end]))
        names = [j for j in range(at + first, at + last) if not self._is_joined_on(sentence, j)]
        if len(names) != _TWO_NAMES or last + at != end or "بن" in sentence.words[at:end]:
            return 0
        one, two, three, _ = (sentence.words[j] for j in names)
        given = self.vocabulary.first_names | PARTICLES
        opens = three in given or (two not in given and not three.startswith("ال"))  # محمد شياع السوداني المستشفى
        return names[2] if one in given and three != ALI and opens else 0

    def _is_joined_on(self, sentence: Sentence, j: int) -> bool:
        """Whether a word is no name by itself but goes on with the one before: عبد المجيد, نور الدين, أبو الغيط."""
        return sentence.words[j] in BEHIND_DIVINE or sentence.words[j - 1] in LEADING

    def _before_thing(self, sentence: Sentence, at: int, end: int) -> int:
        """Before an indefinite noun behind a body's name that the article or a place closes: شرطة دبي غرامة."""
        known = self.vocabulary
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            closed = before.startswith("ال") or self.is_land(before)
            if not closed or word.startswith(DEFINITE) or self.is_role(before) or word in PARTICLES:
                continue
            if word.startswith("ل") and self._is_bodys(sentence, at, j):
                continue  # المرصد السوري لحقوق الإنسان
            if sentence.words[at].startswith("ال") and word in TITLE_PREPOSITIONS:
                return j
            if not (word in TITLE_PREPOSITIONS or word in known.first_names or self.is_territory(word)):
                return j
        return end

    def _before_taken(self, sentence: Sentence, at: int, end: int, *, acts: bool) -> int:
        """Before what a body does something to, or where somebody goes: هاجم الجيش السوداني قوات, غادر فلان بيروت."""
        if self.is_institution(sentence.words[at]):
            end = self._before_thing(sentence, at, end) if acts else end
            end = next((j for j in range(at + 1, end) if acts and self._is_done_to(sentence, at, j)), end)
            return next((j for j in range(at + 2, end) if self._is_taken(sentence, at, j, acts=acts)), end)
        if self._is_land_before(sentence, at) or (acts and end > at + 1 and self._acts_as_land(sentence, at)):
            return at + 1  # سحبت فرنسا قواتها
        marked = (j for j in range(at, end) if sentence.kinds[j] != "w")
        taken = range(at + 2, next(marked, end))
        met = (
            j
            for j in taken
            if self._is_gone_to(sentence, at, j)
            or (acts and (self._is_met(sentence, at, j) or self._is_met_by_name(sentence, at, j)))
        )
        if not acts:
            return next(met, end)
        deeds = range(at + 2, end)
        done = (j for j in deeds if self._is_deed(sentence, at, j) or self._is_body_behind(sentence, at, j))
        matters = (j for j in range(at + 1, end) if self._is_matter(sentence, at, j))
        cut = min(next(met, end), next(done, end), next(matters, end))
        return end if cut < end and self.before_god(sentence.words, cut) else cut  # لاعب كذا عبد الكريم ضيف الله

    def _is_done_to(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a body does something to it behind its whole name: a number, a verbal noun, an accusative, an office.

        سرحت شركة ميتا 10 آلاف موظف, منعت بلدية طرابلس وقوف الشاحنات, حبست النيابة المصرية المتهمين.
        """
        before, word = sentence.words[j - 1], sentence.words[j]
        if sentence.kinds[j - 1] != "w" or word.isdigit() or word in _MANY:
            return sentence.kinds[j - 1] == "w" and base(before) not in _NUMBERED_BODIES
        free = before == "فتح" or not (self.construct(before) or self.verbal(before) or before.startswith("ال"))
        if (
            j > at + 1
            and free
            and word.endswith(("ه", "ات"))
            and not word.startswith("ال")
            and not self._may_name(word)
        ):
            return True  # نظمت حركة فتح مسيرة
        if (
            j > at + 1
            and free
            and self.verbal(word)
            and not (word.startswith(("ال", "و", "ل", "ب")) or self._may_name(word))
        ):
            return True  # أدانت منظمة كذا استمرار القتال
        called = "name" in self.vocabulary.institutions.get(before, ())
        if not (called or before.startswith(DEFINITE) or self.is_place(before)) or word in self.surnames:
            return False
        many = word.startswith("ال") and word.endswith("ين") and not before.endswith("ين") and len(word) >= _LONG_PLURAL
        tanwin = word.endswith("ا") and not word.startswith("ال") and not self.is_place(word)
        thing = not before.startswith("ال") and (self.verbal(word) or word in self.vocabulary.institutions)
        if many or tanwin or thing or self._is_plain(sentence, at, j):
            return True
        return self._is_office_behind(sentence, at, j) or self._is_of_other_gender(sentence, at, j)

    def _is_plain(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite word has no adjective's form: أغلقت بلدية باريس الحدائق."""
        word = sentence.words[j]
        listed = base(word) in self.vocabulary.adjectives or self._may_name(word)
        return j > at + 1 and not listed and _NO_ADJECTIVE.fullmatch(word) is not None

    def _is_of_other_gender(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite word is no adjective of a definite body: أقرت الحكومة الأردنية القرار."""
        head, word = sentence.words[at], sentence.words[j]
        if not all(one.startswith("ال") for one in sentence.words[at : j + 1]) or not self.is_institution(head):
            return False
        if "f" in self.vocabulary.institutions.get(base(head), ()):
            return not word.endswith(("ه", "ا", "ي", "ون", "ين"))
        return word.endswith("ه")

    def _is_met(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a title and a whole name another's stands: استقبل الرئيس فلان الفلاني السفير الإيراني."""
        word = sentence.words[j]
        led = word in self.vocabulary.roles and self._is_noun(
            sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        )
        one = (
            word.startswith("ال") or (led and sentence.words[at] not in self.vocabulary.courtesies)
        ) and "p" not in self.vocabulary.roles.get(base(word), ("p",))
        if not one or not self.is_role(sentence.words[at]) or word in self.surnames or sentence.words[j - 1] in LEADING:
            return False
        if j + 1 < len(sentence.words) and self._is_surname_before(sentence.words, j):
            return False  # البطريرك مار بشارة بطرس الراعي وزير الدفاع
        first, last = self.find_name(tuple(sentence.words[at:j]))
        named = sentence.words[at + first : j]
        following = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        free = not following or following[:1] in {"ب", "ل"} or self.stops(following) or self.is_thing(base(following))
        if named[:1] == ["عبد"] and len(named) == _SERVANT and word.startswith("ال") and free:
            return False  # أشاد الناشط عبد الله الوزير بكذا
        told = named[:1] != [] and (named[0] in self.vocabulary.first_names or not any(map(self._is_noun, named)))
        return 0 < first < last - 1 and last == j - at and told

    def _is_taken(self, sentence: Sentence, at: int, j: int, *, acts: bool) -> bool:
        """Whether behind a body's whole name another's begins, or a title: استدعت وزارة الخارجية السفير الروسي."""
        before, word = sentence.words[j - 1], sentence.words[j]
        foreign = j > at + 2 and not (self.waits(before) or self.is_head(before) or self.verbal(before))
        named = "name" in self.vocabulary.institutions.get(before, ())  # حركة حماس
        foreign = foreign or named or (j > at + 2 and self.is_territory(before))
        if acts and self._is_man_behind_body(sentence, at, j):
            return True
        people = self.is_role(before) and j > at + 2  # نقابة الأطباء has these for its own
        if not (foreign or before.startswith("ال")) or people or before in TITLE_PREPOSITIONS:
            return False
        known = self.vocabulary
        if not word.startswith("ال"):
            return word in known.institutions and "paper" not in known.institutions[word]
        stem = base(word)
        one = "p" not in known.roles.get(stem, ("p",)) or stem in known.institutions or self.is_thing(stem)
        related = word.endswith("يه") or self.text[sentence.ends[j] - 1] in self.relating  # not المستشفى
        return acts and one and not (stem in known.adjectives or word in known.adjectives or related)

    def _is_gone_to(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a land or town stands behind a given name and a surname, or a paper or deed behind a title's name."""
        word, before = sentence.words[j], sentence.words[j - 1]
        behind = j > at + 1 and not (before in self.vocabulary.first_names or before in PARTICLES)
        closed = word in self.vocabulary.territories and (behind or before.startswith("ال"))  # فلان الفلاني إسرائيل
        if word in self.surnames or (word in self.vocabulary.first_names and not closed):
            return False
        titled = self.is_role(sentence.words[at])
        if "paper" in self.vocabulary.institutions.get(word, ()) and titled and not before.startswith("ال"):
            return True
        deed = titled and word[:2] != "ال" and (word[-2:] == "ات" or self.verbal(word))
        if not deed:
            place = word in self.vocabulary.territories or base(word) in self.vocabulary.territories
            if not place or word[-1:] == "ي" or (word[-2:] == "يه" and before.startswith("ال")):
                return False
        first, last = self.find_name(tuple(sentence.words[at:j]))
        whole = last == j - at and last - first > 1
        return whole and (deed or sentence.words[at + first] in self.vocabulary.first_names)

    def _is_many(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a whole title a definite noun is an object: الوزير السوري الدروز وغيرهم, الكتل السياسية."""
        word = sentence.words[j]
        named = word in self.vocabulary.first_names or word in self.surnames or base(word) in self.vocabulary.adjectives
        if named or not self.is_role(sentence.words[at]) or j + 1 >= len(sentence.words) or word[-1:] == "ي":
            return False  # لاعب كذا السعودي الدولي المغربي فلان
        following = sentence.words[j + 1]
        described = following.startswith("ال") and following.endswith(("ه", "ي")) and not self.is_head(word)
        whole = self.is_place(sentence.words[j - 1])
        goes_on = self.stops(following) or following in PARTICLES
        return whole and not goes_on and (described or following.startswith("و"))

    def _is_accusative(self, sentence: Sentence, at: int, j: int) -> bool:
        """A noun in اً is an object; without tanwin only behind an institution's whole name."""
        word, noun = sentence.words[j], sentence.words[j][:-1]
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        if written.endswith(("اً", "ًا")):
            return True
        if (noun in self.vocabulary.bare and len(noun) > _LEAST_NOUN) or (
            len(noun) >= _LONG_WITH_PRONOUN and self.verbal(noun) and not written.startswith("أ")  # باراك أوباما
        ):
            return True  # توقع الوزير ارتفاعا
        if written.endswith("ا") and j == at + 1 and self._is_whole_land(sentence, at) and not self._may_name(word):
            return True  # تشهد إثيوبيا حربا
        if j > at + 1 and written.endswith("ا") and self._is_described_so(sentence, j):
            return True  # أثار فلان الفلاني غضبا واسعا
        if noun and j == at + 2 and sentence.words[at] in _PARENTS and not self._may_name(word):
            return True  # تقدم أم محمد نموذجا
        behind = sentence.kinds[j - 1] == ")" or sentence.words[j - 1].startswith("ال")
        indefinite = not written.startswith("ال") and sentence.words[j] not in self.vocabulary.territories
        return written.endswith("ا") and behind and indefinite and self.is_institution(sentence.words[at])

    def _is_described_so(self, sentence: Sentence, j: int) -> bool:
        """Whether two accusatives stand side by side, a noun and what it is: غضبا واسعا, not رضا حيدرا."""
        following = "".join(sentence.words[j + 1 : j + 2])
        described = _ACCUSATIVE_ADJECTIVE.fullmatch(following) is not None and following not in self.surnames
        return described and not (sentence.words[j].startswith("ال") or self._may_name(sentence.words[j]))

    def _is_object(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """An indefinite noun behind an institution's whole name: نفت وزارة الخارجية الأميركية علم واشنطن."""
        before = sentence.words[j - 1]
        if word.startswith("ال") or not before.startswith(("ال", "لل")) or not self.is_institution(sentence.words[at]):
            return False
        if base(sentence.words[at + 1]) == "رييس":
            return False  # أكد دولة الرئيس فلان
        following = sentence.words[j + 1 : j + 2]
        known = self.vocabulary
        if j - at < 2 or not following or sentence.kinds[j + 1] != "w" or self.stops(following[0]):
            return False
        paper = "paper" in known.institutions.get(word, ())  # أعلنت وزارة الصحة المصرية نتائج التحاليل
        head = self.is_head(word) and not paper
        named = word in known.first_names  # مركز الملك سلمان للإغاثة
        other = word in known.commons or word in known.adjectives or word.startswith(("و", "ل", "ب"))
        return not (head or named or other)

    def _is_definite_object(self, sentence: Sentence, at: int, j: int, word: str, *, bare: bool) -> bool:
        """Whether a definite noun is an object: أدان مجلس التعاون الخليجي الهجوم, نفى فلان التهم."""
        before = sentence.words[j - 1]
        if word[2:] in self.vocabulary.matters and self._closes_before(sentence, at, j):
            return True  # كشف فلان الفلاني الأمر, وكشف رئيس الحكومة الأمر
        deed = not self.is_head(word) and (self.verbal(word[2:]) or (word.endswith("ات") and self.verbal(word[2:-2])))
        called = bare and (before in self.surnames or before in self.families)
        if called and word not in self.surnames and self.verbal(word[2:]):
            return True  # وجددت فلانة التذكير بكذا
        if (
            word[2:] in _CLAIMS
            and not self.construct(before)
            and (sentence.words[j + 1 : j + 2] == ["بان"] or word in _CHARGES)
        ):
            return True  # نفى فلان الفلاني المزاعم بأن, أنكر المتهم التهم
        if j == at + 1 and word.endswith("ميه") and before.endswith("ه"):
            return False  # الجمعية العمومية
        if before.startswith("ال") and before.endswith(("ي", "يه")) and self.is_institution(sentence.words[at]):
            return deed
        if bare and deed and word not in self.vocabulary.adjectives and f"{before} {word}" not in self.pairs:
            head = sentence.words[at]
            closed = before.startswith(DEFINITE) and (head in ALL or self.is_institution(head) or self.is_role(head))
            return closed or self._is_whole_name(sentence, at, j)  # أعلن الجيش السيطرة على كذا
        if not bare or j > at + 1 or not (before in self.families or before in self.surnames):
            return False
        return word not in self.vocabulary.first_names and word not in self.often and not self.is_head(word)
