"""What stands definite behind a name and is its verb's object: who is asked, what is called something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import DEFINITE, PARTICLES, RANKED, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.owned import OwnedReader
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LONGEST_ENDING: Final = 5
"""Words with which a title ends before a comma and its bearer's name."""
LEAST_TITLED: Final = 3
"""Words of a title and a name."""
DESCRIBING: Final = frozenset(
    "العام العامه الاعلي العليا العرب المسلمين المسيحيين الاجانب المحليين المستقلين الشباب الاحرار المنتخب الخاص "  # noqa: SIM905
    "الخاصه".split()
)
"""With these people, bodies and offices are told of which kind they are: اتحاد الطلاب العرب, الرئيس المنتخب."""
SECOND_TITLES: Final = frozenset(
    "مساعد مساعده موسس مفوض مدير منتدب مناوب منسق مقرر ممثل عضو مشارك قايد حاكم رييس مدرب مالك مشرف مكلف مكلفه "  # noqa: SIM905
    "معتمد مقيم".split()
)
"""Titles that go on with another: الوزير المفوض, الرئيس المؤسس."""
_OF_PEOPLE: Final = ("يه", "يين", "يون")
"""How nationalities and adjectives end."""
_SECOND_OF_LANDS: Final = frozenset("فاسو ديفوار ريكا كونغ لانكا بيساو مارينو ليون سالم غينيا".split())  # noqa: SIM905
"""Second words of lands of two."""


@dataclass(slots=True)
class TakenReader(OwnedReader):
    """Tells definite objects behind names."""

    def _before_called(self, sentence: Sentence, at: int, end: int) -> int:
        """Before a definite noun behind a whole name, which somebody calls so: وصف فلان الفلاني القرار بأنه ظالم."""
        nouns = (j for j in range(at + 2, end) if sentence.words[j].startswith("ال") and sentence.words[j] != "ال")
        free = (j for j in nouns if sentence.words[j] not in self.surnames and not self.is_head(sentence.words[j]))
        return next((j for j in free if self._is_whole_name(sentence, at, j)), end)

    def _is_bodys_asked(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a body whose name no list ends, or some people, ask another for something.

        طالبت شركة كذا الحكومة بوقف كذا, دعا ناشطون محليون السلطات إلى كذا.
        """
        before, head = sentence.words[j - 1], sentence.words[at]
        waits = self.waits(before) or self.stops(before)
        waits = waits or self.verbal(before) or (before[:1] == "ل" and before[-1:] == "ي")  # لموظفي التعليم
        described = before in self.vocabulary.adjectives or self.is_territory(before)
        asks = self.is_institution(head) or "p" in self.vocabulary.roles.get(head, ())
        asks = asks or (described and head in self.vocabulary.roles)
        return not waits and asks and self._is_asked(sentence, j)

    def _is_asked(self, sentence: Sentence, j: int) -> bool:
        """Whether a definite body behind a bare name is told to do something: طالب فلان الفلاني الحكومة بوقف كذا."""
        word = "".join(sentence.words[j : j + 1])
        if not word.startswith("ال") or not (self.is_institution(word) or base(word) in self.vocabulary.commons):
            return False
        k = j + 1
        while k < len(sentence.words) and sentence.words[k].startswith("ال") and sentence.words[k] != "الي":
            k += 1
        word = "".join(sentence.words[k : k + 1])
        return word.startswith("ب") or word == "الي"

    def _is_body_behind(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite body stands behind a title that a land closes: هاجم وزير خارجية مصر الحكومة الإثيوبية."""
        before, word = sentence.words[j - 1], sentence.words[j]
        closed = self.is_land(before) and self.is_role(sentence.words[at]) and not before.startswith("ال")
        described = word == "القوي" and self.text[sentence.ends[j] - 1] == "ي"  # تكتل لبنان القوي, no القوى
        return closed and word.startswith("ال") and self.is_institution(word) and not described

    def _is_thing_behind(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite noun, no adjective and no name, stands behind a closed title or a name.

        انتقد الوزير الخطة, زار وزير خارجية كذا فلان الفلاني المدينة, وناقش الفلاني القانون.
        """
        word, before, known = sentence.words[j], sentence.words[j - 1], self.vocabulary
        if word[:2] != "ال" or sentence.kinds[j - 1] != "w":
            return False
        if self.is_role(word):
            return j <= at + 2 and self._is_somebody_behind(sentence, at, j)
        head, stem, titled = sentence.words[at], word[2:], self.is_role(sentence.words[at])
        given = head in known.first_names and j == at + 1 and head not in self.often
        if not titled and (self.is_head(head) or head.startswith("ال") or given):
            return False
        named = j - at >= LEAST_TITLED - (not titled) or (head in self.often and not titled)
        thing = stem in known.matters
        noun = self.is_thing(stem) or stem in known.institutions or self.verbal(stem)
        open_ = self.waits(before) or self.stops(before) or before in PARTICLES or self.verbal(before)
        open_ = open_ or word in known.first_names or word in self.surnames
        open_ = open_ or (not noun and (before in known.first_names or word in self.families))
        if open_ or not (named or (titled and before.startswith("ال"))) or f"{before} {word}" in self.pairs:
            return False
        last = self.text[sentence.ends[j] - 1]
        own = titled and all(one.startswith("ال") and not one.endswith("ه") for one in sentence.words[at:j])
        if thing or (last == "ة" and own):
            return True  # الوزير المصري الميزانية
        described = last in self.relating or word.endswith(_OF_PEOPLE) or stem in known.adjectives or stem in RANKED
        if described or word in DESCRIBING or self.is_territory(word):
            return False
        if noun or self.is_noun_here(stem):
            return True
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        needs = cue is not None and "object" in cue.verb.flags and not (last == "ة" and before.endswith(("ه", "ات")))
        return needs and self._closes_soon(sentence, j + 1)

    def _is_somebody_behind(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a title alone another's stands alone: عنف القاضي الشاهد, no الوزير المفوض."""
        word, known = sentence.words[j], self.vocabulary
        flags = known.roles.get(word[2:], ())
        goes_on = sentence.kinds[j + 1 : j + 2] == ["w"] and not self._is_left(sentence.words[j + 1])
        titles = {"courtesy", "rank", "honour", "f"}.isdisjoint(flags) and word[2:] not in SECOND_TITLES
        before, head = sentence.words[j - 1], sentence.words[at]
        alone = before.startswith("ال") and before not in known.courtesies and self.is_role(head)
        alone = alone and (j == at + 1 or not (head.startswith("ال") or self.is_role(before)))
        return alone and titles and not goes_on and not word.endswith(("ي", "يه"))

    def _closes_soon(self, sentence: Sentence, k: int) -> bool:
        """Whether behind definite adjectives a phrase ends, and no office abroad: المندوب الدائم لدى."""
        while sentence.kinds[k : k + 1] == ["w"] and self._describes_office(sentence.words[k]):
            k += 1
        word = sentence.words[k] if sentence.kinds[k : k + 1] == ["w"] else ""
        return word != "لدي" and (word == "" or self._is_left(word))

    def _describes_office(self, word: str) -> bool:
        described = word.endswith(("ي", *_OF_PEOPLE)) or base(word) in self.vocabulary.adjectives
        return word.startswith("ال") and (described or word in DESCRIBING)

    def _is_left(self, word: str) -> bool:
        """Whether a word goes on from an object to something else."""
        return self.stops(word) or word in self.vocabulary.cues or word[:1] in {"و", "ب", "ل"}

    def _is_matter(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a noun is what somebody attacks or praises: القرار, فكرة المهرجان, نهج نيودلهي."""
        word, before = sentence.words[j], sentence.words[j - 1]
        if word.startswith("ال"):
            return self._is_thing_behind(sentence, at, j)
        behind = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        named = word in self.vocabulary.first_names or word in self.surnames or before in PARTICLES
        titled = before in self.vocabulary.first_names and self.is_role(sentence.words[at])
        listed = self._is_listed(word) or word in self.vocabulary.matters
        named = named or (titled and not listed)  # رئيس البلدية محمد اشتية الوزير
        named = named or self.waits(before) or before in TITLE_PREPOSITIONS  # والي جهة كذا, المشرف على كرة القدم
        named = named or before < ":"  # a number: قائد الفرقة 16 مشاة
        if named or self.stops(word) or word.startswith(("و", "ل", "ب", *DEFINITE)) or self.is_head(word):
            return False
        titled = before.startswith("ال") and self.is_role(sentence.words[at])
        feminine = self.text[sentence.ends[j] - 1] == "ة" and (behind.startswith("ال") or self.is_place(behind))
        return feminine or (titled and self.is_place(behind))

    def is_named_apart(self, sentence: Sentence, j: int) -> bool:
        """Whether what is written on from an item to a comma, a name and another comma is a title's: …، فلان، …."""
        soon = range(j, min(j + _LONGEST_ENDING, len(sentence.words) - LEAST_TITLED))
        comma = next((k for k in soon if sentence.kinds[k] != "w"), 0)
        if not comma or sentence.kinds[comma] != "," or not self.opens_name(sentence.words, comma + 1):
            return False
        return "," in sentence.kinds[comma + 2 : comma + 2 + LEAST_TITLED + 1]

    def _is_object_apart(self, sentence: Sentence, at: int) -> bool:
        """Whether behind a title and a comma what is done to begins, no name: انتقد النائب، مواقف الأغلبية."""
        word = sentence.words[at]
        closes = sentence.kinds[at + 2 : at + 3] == [","] and at + 3 < len(sentence.words)
        if self.verbal(word) or (closes and sentence.words[at + 3] in self.vocabulary.complementizers):
            return self.verbal(word)  # قال الوزير، بيان جبر، إن
        noun = f"{word[:-2]}ه" if word.endswith("ته") else without_pronoun(word)
        behind = "".join(sentence.words[at + 1 : at + 2])  # جنان سعد
        named = self.is_called(word) or behind in self.vocabulary.first_names or word in self.vocabulary.roles
        accusative = word[-1:] == "ا" and (self.stops(behind) or behind[-1:] == "ا")  # شن فلان، رئيس كذا، هجوما على
        return not named and (accusative or self.is_thing(noun) or noun in self.vocabulary.published)

    def is_of_another(self, sentence: Sentence, at: int, j: int, title: Phrase) -> bool:
        """Whether a title alone behind a comma is his whom a preposition leads to: رد على كلام فلان، القيادي في كذا."""
        led = sentence.kinds[j - 2 : j] == ["w", ","] and j - 3 > at and self.stops(sentence.words[at + 1])
        if not led or title.name or not title.role or title.members:
            return False
        one, two = sentence.words[j - 3 : j - 1]
        return one in self.vocabulary.first_names or two in self.surnames or two in self.families

    def is_revealed(self, sentence: Sentence, j: int) -> bool:
        """Whether behind somebody stands what he reveals: كشف الوزير نتائج التحقيق, كشفت فلانة موعد العرض."""
        word, before = sentence.words[j], sentence.words[j - 1]
        thing = word in self.vocabulary.matters and not self.is_called(word)
        waits = self.waits(before) or before in TITLE_PREPOSITIONS or before in PARTICLES
        return thing and not (waits or before == "بلا")  # أطباء بلا حدود

    def _is_described_object(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite noun and its adjective stand behind a whole name: دعا فلان الفلاني المجتمع الدولي."""
        word = sentence.words[j]
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        described = following.startswith("ال") and following.endswith(("ي", "ه"))
        if not described or word.endswith("ي") or word in self.vocabulary.first_names or self.stops(following):
            return False  # إلى begins with the letters of the article
        return self._is_name_before(sentence, at, j)

    def _is_name_before(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether the two words before one are a name that no list has: طالب الوزير فلان الفلاني الحكومة."""
        two = sentence.words[j - 2 : j]
        bare = j - at == LEAST_TITLED - 1 and not any(map(self.is_head, two)) and two[1] not in PARTICLES
        if j - at < LEAST_TITLED and not (bare and self._is_asked(sentence, j)):
            return False
        return sentence.kinds[j - 2] == "w" and not any(
            (self.goes_on_as_title(one) or self.construct(one)) and one != "الله" for one in two
        )

    def _is_met_by_name(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a given name and a surname a definite noun of the lists stands: افتتح فلان الفلاني المعرض."""
        word, known = sentence.words[j], self.vocabulary
        named = sentence.words[at] in known.first_names and not self.is_role(sentence.words[at])
        if named and "p" in known.roles.get(word, ()) and sentence.kinds[j + 1 : j + 2] == ["w"]:
            return self._is_whole_name(sentence, at, j)  # هاجم فلان الفلاني قادة المعارضة
        if not named or not word.startswith("ال") or word in self.surnames or word in PARTICLES:
            return False
        stem = base(word)
        noun = stem in known.commons or stem in known.venues or stem in known.institutions or stem in known.roles
        return noun and stem not in known.adjectives and self._is_whole_name(sentence, at, j)

    def _are_people_behind(self, sentence: Sentence, j: int) -> bool:
        """Whether behind a definite word people wait for their genitive: حذر رئيس البلدية سكان المدينة من."""
        before, word = sentence.words[j - 1], sentence.words[j]
        people = "p" in self.vocabulary.roles.get(word, ()) and not word.endswith(("ون", "ين", "و"))
        genitive = sentence.kinds[j + 1 : j + 2] == ["w"] and not self.stops(sentence.words[j + 1])
        return people and before.startswith("ال") and genitive

    def _is_land_before(self, sentence: Sentence, at: int) -> bool:
        """Whether a land acts on a body: اتهمت إسرائيل وكالة كذا."""
        land = sentence.words[at] in self.vocabulary.territories and not sentence.words[at].endswith("ي")
        following = sentence.words[at + 1 : at + 2]
        return land and following != [] and following[0] in self.vocabulary.institutions

    def _is_whole_land(self, sentence: Sentence, at: int) -> bool:
        """Whether a land, no nationality, has but one word: سويسرا أموال, no كوريا الشمالية."""
        land, following = sentence.words[at], sentence.words[at + 1]
        described = following.startswith("ال") and following.endswith(("ي", "ه", "ا"))
        described = described or following in self.vocabulary.adjectives  # كوريا الشمالية, طهران التهديد
        goes_on = described or following in _SECOND_OF_LANDS or self.is_territory(following)
        return self.is_territory(land) and not (land.endswith("ي") or land in self.vocabulary.first_names or goes_on)

    def _acts_as_land(self, sentence: Sentence, at: int) -> bool:
        """Whether a land stands before a word that neither goes on with its name nor is joined to it."""
        plain = sentence.kinds[at + 1] == "w" and not sentence.words[at + 1].startswith("و")
        return plain and self._is_whole_land(sentence, at)

    def _is_deed(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether an indefinite verbal noun stands behind a title's definite word: ثمن وزير التعليم اهتمام الأمير."""
        before, word = sentence.words[j - 1], sentence.words[j]
        titled = before.startswith("ال") and before not in PARTICLES and self.is_role(sentence.words[at])
        free = not word.startswith(("و", "ل", "ب", *DEFINITE)) and not self._may_name(word) and not self.is_head(word)
        return titled and free and self.verbal(word)

    def _closes_before(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite title or a whole name ends before an item."""
        word, before = sentence.words[j], sentence.words[j - 1]
        titled = before.startswith("ال") and self.is_role(sentence.words[at]) and before not in self.vocabulary.same
        if self._is_trade_behind(sentence, at, j - 1) or self.is_role(word):
            return False
        return word not in self.surnames and (titled or self._is_whole_name(sentence, at, j))

    def _is_trade_behind(self, sentence: Sentence, at: int, k: int) -> bool:
        """Whether a title that waits for its genitive stands behind a whole name: فلان الفلاني زعيم."""
        title = k > at and self.is_role(sentence.words[k]) and not sentence.words[k].startswith("ال")
        lone = k == at + 1 and title and self.is_called(sentence.words[at])  # كين نجم المباراة
        return title and (lone or self._is_whole_name(sentence, at, k))

    def _acts_at(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a whole name or title stands what its bearer did: لكن فلان الفلاني دخل القاعة."""
        word, before = sentence.words[j], sentence.words[j - 1]
        known = self.vocabulary.deeds
        his = before[-1:] != "ه" and not self.is_institution(sentence.words[at])
        named = his and word[-1:] == "ت" and word in self.vocabulary.namesakes  # النائب رفعت السيد
        if named or word in self.surnames or not (word in known or (word[:1] in {"ي", "ت"} and word[1:] in known)):
            return False  # النظام في الجارة الشرقية يحاول
        return before.startswith("ال") or before in self.families or self._is_whole_name(sentence, at, j)
