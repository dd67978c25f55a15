"""Where a noun phrase of Arabic news ends: at a preposition, a verb, an object, or behind a whole name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.clitics import ALL, CliticReader
from knowledge.extraction.arabic.offices import DEFINITE, OF_ANY_HEAD, PARTICLES, RANKED, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.stems import base, without_pronoun

if TYPE_CHECKING:
    from knowledge.extraction.arabic.sentences import Sentence

LONGEST_PHRASE: Final = 18
LONGEST_NAME_QUOTE: Final = 4
_LONGEST_TITLE: Final = 80
"""Letters of an organisation's name in marks."""
_COUNTERPARTS: Final = frozenset({"نظير", "نظيره"})
_SENT: Final = frozenset({"مبعوث", "مبعوثه", "سفير", "سفيره", "بعثه", "وفد", "مهمه"})
_NEAR: Final = frozenset({"قريبون", "مقربون", "قريب", "قريبه", "مقرب", "مقربه"})
_LONG_WITH_PRONOUN: Final = 5
_NAMES_IN_H: Final = frozenset({"عبده", "ربه", "عبدربه", "بركه", "نعمه", "حمزه", "طلحه", "عبيده", "اسامه", "فاطمه"})
_TIES: Final = frozenset({"علاقات", "علاقه", "تعاون", "تواصل", "تنسيق", "شراكه", "تفاوض", "اتصال"})
"""What an office keeps with somebody: المكلف بالعلاقات مع البرلمان."""
_ALSO_NAMES: Final = frozenset({"امام", "صباح"})
_LEAST_TITLED: Final = 3
"""Words of a title and a name."""
_SITTING: Final = frozenset({"نايب", "نايبه", "مرشح", "مرشحه", "ممثل", "ممثله"})
_POINTS: Final = frozenset({"الشماليه", "الجنوبيه", "الشرقيه", "الغربيه", "الديمقراطيه"})
"""What a land's name may end with."""
_CLITICS: Final = frozenset({"و", "ف", "ب", "ل", "ك"})


@dataclass(slots=True)
class BoundaryReader(CliticReader):
    """Finds the item behind a phrase."""

    def _before_object(self, sentence: Sentence, at: int, end: int) -> int:
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            named = before in self.vocabulary.first_names or before in PARTICLES
            blamed = word not in self.vocabulary.first_names or "".join(sentence.words[j + 1 : j + 2])[:1] == "ب"
            land = word in self.vocabulary.territories and blamed
            if named and land and j > at + 1 and not word.endswith("ي"):
                return j  # اتهم رجب طيب أردوغان إسرائيل
            if named or self.construct(before) or before in TITLE_PREPOSITIONS or word in self.vocabulary.adjectives:
                continue
            if word.startswith("ال") and not before.startswith("ال") and word not in _POINTS:
                return j
            territory = base(word) in self.vocabulary.territories
            nationality = word.endswith(("ي", "يه")) and territory
            if territory and not word.startswith("ال"):
                return j
            if word in _POINTS and base(before) in self.vocabulary.territories:
                continue  # كوريا الشمالية
            if (
                word.startswith("ال")
                and self.is_head(word)
                and word not in self.vocabulary.adjectives
                and not nationality
            ):
                return j
        return end

    def _before_person(self, sentence: Sentence, at: int, end: int) -> int:
        """Before whom a body or an office tells something: دعت الوزارة جميع المواطنين، طالبت النقابة الحكومة."""
        known = self.vocabulary
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            land = before.removeprefix("و") in known.territories and not before.startswith("ال")
            if sentence.kinds[j - 1] != "w" or not (
                before.startswith("ال") or land or self._is_name_before(sentence, at, j)
            ):
                continue
            if word in ALL:
                return j
            nation = self.is_territory(word) or word.endswith(("يين", "يون"))
            other = nation and not word.startswith("ال") and (land or word not in known.first_names)
            if other and (land or before.endswith(("ي", "يه"))) and not word.endswith(("ي", "يه")):
                return j  # طالب قادة فرنسا وألمانيا إسرائيل
            if not word.startswith("ال") or word in known.adjectives or nation or word in self.surnames:
                continue
            stem = base(word)
            if stem in known.institutions or "p" in known.roles.get(stem, ()) or self._is_many(sentence, at, j):
                return j
            if self._is_described_object(sentence, at, j):
                return j
        return end

    def _before_name(self, sentence: Sentence, at: int, end: int) -> int:
        """Before the second of two whole names, whom a verb takes: أبلغ دونالد ترامب فلاديمير بوتين أن."""
        known = self.vocabulary
        for j in range(at + 2, end - 1):
            before, word = sentence.words[j - 1], sentence.words[j]
            whole = before in self.surnames or not (before in known.first_names or before in PARTICLES)
            if word not in known.first_names or not whole or sentence.kinds[j - 2 : j + 2] != ["w"] * 4:
                continue
            if word not in self.surnames and self._is_name_before(sentence, at - 1, j):
                return j
        return end

    def _before_thing(self, sentence: Sentence, at: int, end: int) -> int:
        """Before an indefinite noun behind the definite end of a body's name: هيئة قناة السويس رسوم العبور."""
        known = self.vocabulary
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            if not before.startswith("ال") or word.startswith("ال") or self.is_role(before) or word in PARTICLES:
                continue
            if sentence.words[at].startswith("ال") and word in TITLE_PREPOSITIONS:
                return j
            if not (word in TITLE_PREPOSITIONS or word in known.first_names or self.is_territory(word)):
                return j
        return end

    def _is_described_object(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite noun and its adjective stand behind a whole name: دعا فلان الفلاني المجتمع الدولي."""
        word = sentence.words[j]
        following = sentence.words[j + 1] if j + 1 < len(sentence) else ""
        described = following.startswith("ال") and following.endswith(("ي", "ه"))
        if not described or word.endswith("ي") or word in self.vocabulary.first_names:
            return False
        return self._is_name_before(sentence, at, j)

    def _is_name_before(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether the two words before one are a name that no list has: طالب الوزير فلان الفلاني الحكومة."""
        if j - at < _LEAST_TITLED:
            return False
        two = sentence.words[j - 2 : j]
        return sentence.kinds[j - 2] == "w" and not any(
            (self.goes_on_as_title(one) or self.construct(one)) and one != "الله" for one in two
        )

    def _is_many(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a whole title a definite noun is an object: الوزير السوري الدروز وغيرهم, الكتل السياسية."""
        word = sentence.words[j]
        named = word in self.vocabulary.first_names or word in self.surnames or base(word) in self.vocabulary.adjectives
        if named or not self.is_role(sentence.words[at]) or not word.startswith("ال") or j + 1 >= len(sentence):
            return False
        following = sentence.words[j + 1]
        described = following.startswith("ال") and following.endswith(("ه", "ي")) and not self.is_head(word)
        whole = base(sentence.words[j - 1]) in self.vocabulary.territories
        goes_on = self.stops(following) or following in PARTICLES
        return whole and not goes_on and (described or following.startswith("و"))

    def _end(self, sentence: Sentence, at: int, *, bare: bool, joint: bool) -> int:
        """Where the phrase's items end."""
        kinds, words = sentence.kinds, sentence.words
        known = self.vocabulary
        limit = min(len(sentence), at + LONGEST_PHRASE)
        titled = False
        j = at
        while j < limit:
            kind, word = kinds[j], words[j]
            if kind == "w":
                if j > at and self._ends_at(sentence, at, j, word, titled=titled, bare=bare, joint=joint):
                    break
                named = word in known.namesakes and self._is_named(sentence, j)
                if j == at and word.startswith("و") and self.stops(word[1:]) and not self.is_head(word):
                    break
                if j == at and (self.stops(word) or (word in known.cues and not self.is_head(word) and not named)):
                    break
                titled = titled or self.is_role(word) or self.is_institution(word)
                j += 1
            elif (
                kind == "q" and self.is_name_quote(sentence, j) and not (j > at and self._is_said(sentence, j, titled))
            ):
                j += 1
            elif kind == "(" and (close := self._closing(sentence, j)):
                j = close
            elif at < j < limit - 1 and self._is_joint(sentence, j):
                j += 1
            else:
                break
        while j > at and kinds[j - 1] == "w" and j - 1 > at and words[j - 1] in {"و", "ف", "ل", "ب"}:
            j -= 1
        return j - self._construct_before(sentence, at, j)

    def _is_joint(self, sentence: Sentence, j: int) -> bool:
        """A dash or a stroke inside a name, glued to one of its words; a free one opens an aside."""
        glued = sentence.starts[j] == sentence.ends[j - 1] or sentence.starts[j + 1] == sentence.ends[j]
        return sentence.kinds[j] == "o" and sentence.words[j] in "-–./&" and sentence.kinds[j + 1] == "w" and glued

    def _construct_before(self, sentence: Sentence, at: int, j: int) -> int:
        """1 where the last word waits for the possessed noun that ended the phrase: فلان لاعبي فريقه."""
        if j - 2 <= at or j >= len(sentence) or sentence.kinds[j - 2 : j + 1] != ["w", "w", "w"]:
            return 0
        before, word = sentence.words[j - 1], sentence.words[j]
        owned = without_pronoun(word)
        known = self.vocabulary
        noun = owned in known.institutions or owned in known.commons or owned == "بلاد"
        free = not (before.startswith("ال") or before in PARTICLES or before in self.surnames or self.is_head(before))
        return int(noun and owned != word and free)

    def _ends_at(
        self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, bare: bool, joint: bool
    ) -> bool:
        known = self.vocabulary
        ali = word == "علي" and self.is_ali(sentence.words, j)
        if word in self.surnames or ali or self.before_god(sentence.words, j):
            return False
        if titled and word in known.going_on and self._goes_on_with(sentence, at, j, word):
            return False
        if word in TITLE_PREPOSITIONS and titled and j + 1 < len(sentence):
            return not self._belongs(sentence, at, j, word)
        if self.stops(word) or word in _CLITICS or without_pronoun(word) in _COUNTERPARTS:
            return True
        cue = known.cues.get(word)
        if cue is not None and word in known.namesakes and self._is_named(sentence, j):
            return False
        if cue is not None and not (cue.form == "present" and word.startswith("ت") and len(word) < 4):
            noun = cue.form != "participle" or word in known.districts or self.construct(sentence.words[j - 1])
            return not (noun and self.is_head(word))
        second = (
            word.startswith("وال") and not joint and self.is_role(word[1:]) and self._is_whole_name(sentence, at, j)
        )
        if second or self._is_accusative(sentence, at, j) or self.possessed(sentence, j, word):
            return True  # الرئيس فلان والرئيس فلان
        before = sentence.words[j - 1]
        if word in known.bare and before.startswith("ال") and before not in known.commons:
            return True
        if word.startswith("ال") and self._is_definite_object(sentence, at, j, word, bare=bare):
            return True
        if (bare or before.startswith("لل")) and self._is_object(sentence, at, j, word):
            return True
        if bare and self.verbal(word) and ("name" in known.institutions.get(before, ("name",))):
            return not self.construct(before) and before not in OF_ANY_HEAD
        if sentence.kinds[j - 1] == "q" and self._is_shown(sentence, at, word, bare=bare):
            return True
        return self._ends_by_clitic(sentence, at, j, word, titled=titled, joint=joint)

    def _is_definite_object(self, sentence: Sentence, at: int, j: int, word: str, *, bare: bool) -> bool:
        """Whether a definite noun is an object: أدان مجلس التعاون الخليجي الهجوم, نفى فلان التهم."""
        before = sentence.words[j - 1]
        if before.startswith("ال") and before.endswith(("ي", "يه")) and self.is_institution(sentence.words[at]):
            return (word[2:] in self.vocabulary.bare or self.verbal(word[2:])) and not self.is_head(word)
        if not bare or j > at + 1 or not (before in self.families or before in self.surnames):
            return False
        return word not in self.vocabulary.first_names and word not in self.often and not self.is_head(word)

    def _is_shown(self, sentence: Sentence, at: int, word: str, *, bare: bool) -> bool:
        """Whether behind a name in marks a noun is an object: نشرت قناة "كذا" لقطات."""
        if word.startswith("ال"):
            return bare and self.verbal(word[2:])
        return word.endswith("ات") and self.is_institution(sentence.words[at])

    def _goes_on_with(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether what else ends a phrase belongs to a title: الفريق أول, لاعب وسط, النائب عن دائرة سوسة فلان."""
        before = sentence.words[j - 1]
        if word == "ل":
            return self._is_of_marked(sentence, j)
        if word in self.vocabulary.place_openers:
            return self.construct(before)  # جامعة عين شمس
        if word in _ALSO_NAMES:
            return self._names_in_spite(sentence, j, word)
        if word == "مع":
            return before.removeprefix("ب").removeprefix("ل").removeprefix("ال").removeprefix("ل") in _TIES
        if word == "علي":
            return sentence.words[j + 1 : j + 2] == ["مستوي"]
        if word in RANKED:
            return self.is_role(before)
        if word == "وسط":
            return before in {"لاعب", "خط"}
        return word in {"عن", "لدي"} and (self._sends(sentence, j, word) or self._names_soon(sentence, at, j))

    def _is_of_marked(self, sentence: Sentence, j: int) -> bool:
        """Whether ل leads to an organisation in marks that a name follows: الأمين العام لـ«كذا» فلان."""
        if sentence.kinds[j + 1 : j + 3] != ["q", "w"] or not self.is_name_quote(sentence, j + 1):
            return False
        return self.opens_name(sentence.words, j + 2)

    def _names_in_spite(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether what else is a preposition or a time is a name: إمام، صباح فلان."""
        if word == "امام":
            return self.text[sentence.starts[j]] == "إ"
        return sentence.words[j + 1 : j + 2] != [] and not self.stops(sentence.words[j + 1])

    def _sends(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a preposition leads to where somebody is sent (السفير لدى كذا) or whom he sits for (عن كتلة كذا)."""
        following = sentence.words[j + 1] if j + 1 < len(sentence) and sentence.kinds[j + 1] == "w" else ""
        if word == "عن":
            sits = following in self.vocabulary.constituencies and base(sentence.words[j - 1]) in _SITTING
            return sits or sentence.words[j - 1] == "الدفاع"  # محامي الدفاع عن المتهمين
        return bool(following) and (self.is_head(following) or self.is_place(following))

    def _is_named(self, sentence: Sentence, j: int) -> bool:
        """Whether a given name that is also a verb stands behind a title and before a surname."""
        following = sentence.words[j + 1] if j + 1 < len(sentence) and sentence.kinds[j + 1] == "w" else ""
        return bool(following) and not self.stops(following)

    def _is_accusative(self, sentence: Sentence, at: int, j: int) -> bool:
        """A noun in اً is an object; without tanwin only behind an institution's whole name."""
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        if written.endswith(("اً", "ًا")):
            return True
        word = sentence.words[j]
        noun = word[:-1] if word.endswith("ا") else ""
        if noun in self.vocabulary.bare or (len(noun) >= _LONG_WITH_PRONOUN and self.verbal(noun)):
            return True  # توقع الوزير ارتفاعا
        behind = sentence.kinds[j - 1] == ")" or sentence.words[j - 1].startswith("ال")
        indefinite = not written.startswith("ال") and sentence.words[j] not in self.vocabulary.territories
        return written.endswith("ا") and behind and indefinite and self.is_institution(sentence.words[at])

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
        return not (
            self.is_head(word) or word in known.commons or word in known.adjectives or word.startswith(("و", "ل", "ب"))
        )

    def possessed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a noun with a pronoun (رضاه، موقفها) ends the phrase: no name, no title of somebody's."""
        last = self.text[sentence.starts[j] : sentence.ends[j]].rstrip(
            "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
        )
        if not last.endswith(("ه", "ها", "هم")) or len(word) < 4 or word.startswith(DEFINITE) or word.endswith("الله"):
            return False
        if word in _NAMES_IN_H or word.endswith("زاده") or self.is_place(word) or self._names_on(sentence, j, word):
            return False
        if word in self.vocabulary.venues or without_pronoun(word) in self.vocabulary.venues:
            return True
        before = sentence.words[j - 1]
        if before in self.surnames:
            return True
        if not before.startswith("ال") and not self._follows_name(before, last):
            return False
        if before in self.vocabulary.first_names and self.goes_on_as_title(sentence.words[j - 2]) and j > 1:
            return self.verbal(word)  # الوزير مارك روته
        known = self.vocabulary
        stem = without_pronoun(word)
        return not (
            stem in known.roles
            or stem in known.commons
            or stem in known.institutions
            or word in known.adjectives
            or word.startswith("باسم")
            or word in known.same
        )

    def _names_on(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a word in ه is a name (خوسيه، نبيه): its form or a list tells, and a plain word follows."""
        if sentence.words[j - 1] in self.vocabulary.courtesies:
            return True
        given = word in self.vocabulary.first_names
        if not (given or word.endswith("يه")) or sentence.kinds[j + 1 : j + 2] != ["w"]:
            return False
        following = sentence.words[j + 1]
        told = self._is_told(following) or (following[0] in _CLITICS and not given and self._is_told(following[1:]))
        return not (told or following.startswith(DEFINITE))

    def _follows_name(self, before: str, written: str) -> bool:
        """A noun with its pronoun behind a name (فيصل شكره); names in ه end otherwise (طه، وجيه، عبده)."""
        known = self.vocabulary
        if before in PARTICLES or self.is_head(before) or before in known.adjectives or self.construct(before):
            return False
        if written.endswith("ها"):
            return len(written) > _LONG_WITH_PRONOUN - 1
        if written.endswith("هم"):
            return len(written) > _LONG_WITH_PRONOUN
        return written[-2] not in "يوا"

    def _belongs(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether a preposition goes on with a title or institution (الخبير في، المتحدث باسم، الشرطة في جمهورية)."""
        following = sentence.words[j + 1]
        field = word == "في" and j == at + 1 and self._names_soon(sentence, at, j)  # المختص في أبحاث كذا فلان
        if word in OF_ANY_HEAD or field:
            return True
        known = self.vocabulary
        if sentence.kinds[j + 1] == "q":
            return word in {"باسم", "في", "علي", "ب"} and self.is_name_quote(sentence, j + 1)
        stem = base(following)
        if "paper" in known.institutions.get(following, ()) or (
            stem in known.venues and stem not in {"برلمان", "شبكه", "موقع", "قناه", "صحيفه", "جريده", "منصه"}
        ):
            return False
        if following in known.complementizers or following in known.times or self.stops(following):
            return False
        head = sentence.words[at]
        if word == "الي":
            sent = any(base(one) in _SENT or one[1:] in _SENT for one in sentence.words[at:j])
            return sent and (self.is_place(following) or following == "الشرق")
        if word == "في":
            plain = {"q", "("}.isdisjoint(sentence.kinds[at:j])
            name = self.find_name(tuple(sentence.words[at:j])) if plain else (0, 0)
            if name[1] == j - at:
                return False
            return self.is_role(head) or self.is_institution(head) or any(map(self.is_role, sentence.words[at:j]))
        if word == "من" and "paper" in self.vocabulary.institutions.get(base(head), ()):
            return self.is_institution(following)
        if word == "من":
            near = base(sentence.words[j - 1]) in _NEAR  # المحلل المقرب من الحكومة
            return head in {"مصادر", "مصدر", "عدد", "مجموعه"} or base(head) in _NEAR or near
        return word == "علي" and base(head) in {"قايمون", "مشرفون", "مشرف", "قايمين"}

    def is_name_quote(self, sentence: Sentence, j: int) -> bool:
        """A quotation of a few words is a name."""
        quotation = sentence.quotations[j]
        if not quotation.closed:
            return False
        inner = self.text[quotation.inner.start : quotation.inner.end]
        before = sentence.words[j - 1] if j and sentence.kinds[j - 1] == "w" else ""
        if before and (self.construct(before) or before == "باسم") and before not in self.vocabulary.venues:
            return len(inner) < _LONGEST_TITLE and len(inner.split()) <= 2 * LONGEST_NAME_QUOTE
        return len(inner) < 48 and 0 < len(inner.split()) <= LONGEST_NAME_QUOTE

    def _is_said(self, sentence: Sentence, j: int, titled: bool) -> bool:  # noqa: FBT001
        """Whether a short quotation behind a bare name is what he says, no nickname: several words, and none behind."""
        inner = sentence.quotations[j].inner
        if titled or sentence.words[j - 1][1:] in self.vocabulary.roles or sentence.kinds[j + 1 : j + 2] == [":"]:
            return False  # قال لمراسل "الصحيفة": إن
        alone = j + 1 >= len(sentence) or sentence.kinds[j + 1] != "w" or sentence.words[j + 1] in {"في", "خلال", "ردا"}
        return alone and " " in self.text[inner.start : inner.end]

    def _closing(self, sentence: Sentence, j: int) -> int:
        """The item behind a short parenthesis, 0 where it is long or open."""
        for k in range(j + 1, min(len(sentence), j + 8)):
            if sentence.kinds[k] == ")":
                return k + 1
        return 0

    def _bounded(self, sentence: Sentence, j: int) -> bool:
        """Whether an apposition may end here: at a mark, a complementizer, a preposition or a verb."""
        if j >= len(sentence) or sentence.kinds[j] != "w":
            return True
        return (
            self.stops(sentence.words[j])
            or sentence.words[j] in self.vocabulary.cues
            or sentence.words[j].startswith("ل")
        )
