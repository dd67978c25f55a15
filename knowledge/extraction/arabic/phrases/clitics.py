"""What و, ل and ب written with a word do at a phrase's edge: end it, go on with a title, or are a name's own letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import (
    AFFAIRS,
    ALL,
    CHARGED,
    DEFINITE,
    OF_ANY_HEAD,
    PARTICLES,
    TITLE_PREPOSITIONS,
)
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.titles import TitleReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_TALKERS: Final = frozenset({"متحدث", "متحدثه", "مصدر", "نفسه", "ذاته", "نفسها", "ذاتها"})
_OF_SOMEBODY: Final = frozenset({"اعلامي", "صحفي", "صحافي", "رسمي", "خاص", "شخصي", "قانوني", "عسكري"})
"""Kinds of aides, said with whose they are."""
_DEPUTIES: Final = frozenset(
    "نايب نايبه مساعد ممثل ممثله مستشار مستشاره مبعوث مبعوثه معاون وكيل".split()  # noqa: SIM905
)
_LONG_WITH_PRONOUN: Final = 5
_TRADES: Final = frozenset({"للطيران", "للمقاومه"})
"""What firms and bodies are called after, though it is a body, too: الاتحاد للطيران, كتلة الوفاء للمقاومة."""
_UNIONS: Final = frozenset({"نقابه", "اتحاد", "نادي", "جمعيه", "رابطه", "فدراليه"})
"""Bodies that journalists have, who else are told something."""
_TEAMS: Final = frozenset({"فريق", "منتخب", "نادي"})
_CAUSATIVE: Final = 5
"""Letters of إفعال, which careful writers begin with إ: بايتاس is a name."""
_LEAST_ORGAN: Final = 2
"""Words of an organ of a body: الهيئة الإدارية."""
_SHORTEST: Final = 3
_LONGEST_BARE: Final = 4
"""Letters of what is no noun with its article: بالوش is a name."""
_LONGEST_PLACE: Final = 12
"""Words behind a preposition within which a title must come to its name."""

_OF_MEDIA: Final = frozenset({"مدير", "مديره", "رييس", "رييسه", "مراسل", "مراسله", "منسق", "منسقه", "ممثل", "ممثله"})
"""Offices that a paper, a channel or a programme has."""
_EUROPEAN: Final = frozenset({"فون", "فان", "دير", "دي", "دو", "دا"})
"""Particles of European names."""
LETTERS: Final = frozenset("ولب")
"""What may be joined to a word behind a phrase."""
_LONGEST_FATHERED: Final = 4
"""Words of a name that but for one are particles."""
_LEAST_ASIDE: Final = 2
_LONGEST_ASIDE: Final = 5
"""Words of a name between commas, and the comma."""

_LONGEST_TITLE: Final = 40
"""Characters of what a programme or a firm is called in marks."""


@dataclass(slots=True)
class CliticReader(TitleReader):
    """Reads words with a letter joined to them; knows the text and the words of the whole article."""

    text: str = ""
    relating: str = "ي"
    """Last letters of adjectives of relation: ى, too, where the article leaves out the dots (فى، الجمهورى)."""

    def _ends_by_clitic(self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, joint: bool) -> bool:
        """Whether و, ل or ب before a word that opens with one ends the phrase, or is its own first letter."""
        joined = word[:1] == "و" and len(word) > _SHORTEST and not self.is_head(word)
        joined = joined and word not in self.vocabulary.place_openers  # كلميم واد نون
        if joined and (word not in self.vocabulary.first_names or word[1:] in self.vocabulary.first_names):
            return self._another(word[1:], titled=titled, joint=joint) or (
                not joint
                and (word[1:] not in self.seen or word[1:] in self.vocabulary.roles)
                and self._is_whole_name(sentence, at, j)
            )
        before = sentence.words[j - 1]
        if word.startswith("ل") and (len(word) > _SHORTEST or word[1:] in self.vocabulary.media):
            return self._ends_by_l(sentence, at, j, word, titled=titled)
        if word in self.vocabulary.place_openers or before in self.vocabulary.courtesies:
            return False
        if not word.startswith("ب") or (titled and (word in OF_ANY_HEAD or before.startswith(CHARGED))):
            return False
        if word[:3] == "بال" and self._is_at_work(sentence, at, j, titled=titled):
            return False
        if self._beside_pronoun(sentence, j, word) or (
            before.endswith("يه")
            and not before.startswith(("ال", "لل"))
            and word not in self.vocabulary.first_names  # والمينائية بولنت فلان
            and not (self.is_institution(before) or before in self.vocabulary.first_names)
        ):
            return True
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        people = "p" in self.vocabulary.roles.get(word[1:], ()) and word not in self.vocabulary.first_names
        thing = word[1:] in self.vocabulary.matters
        thing = thing and not (titled and (word[1:] in self.vocabulary.named_after or self.is_institution(word[1:])))
        if people or thing or self._owned_noun(sentence, at, j):
            return True  # رحب الوزير بأصحاب السعادة, أثبت الدفاع بمحضر الجلسة
        done = word.startswith("بال") and sentence.words[j + 1 : j + 2] == ["عن"]  # تعهدت رئيسة المفوضية بالدفاع عن
        place = word.startswith("بال") and not (done or self.verbal(word[3:]))
        there = self.is_place(word[1:]) and self.is_head(sentence.words[at])
        described = sentence.words[j + 1][-2:] == "يه" if sentence.kinds[j + 1 : j + 2] == ["w"] else False
        if titled and described and word[:3] == "بال" and not place and self._names_soon(sentence, at, j - 1):
            return False  # المكلف بالإعلام بالحماية المدنية فلان
        stem = base(word[1:])
        there = there or (place and (stem in self.vocabulary.institutions or stem in self.vocabulary.districts))
        if titled and there and not self._is_whole_name(sentence, at, j):
            return False
        if place and titled and self._is_in_a_place(sentence, at, j):
            return False
        if self._leads(word[1:], written[1:], titled=titled):
            there = place or (titled and self.is_institution(word[1:]))  # الناطق الإعلامي بصحة جازان فلان
            return not (there and self._names_soon(sentence, at, j - 1, unlisted=place))
        return False

    def _asks_for_deed(self, sentence: Sentence, at: int, word: str) -> bool:
        """Whether ل leads to what somebody is asked for: دعت كافة المواطنين للتحلي بالصبر, داعيا الحكومة لوقف كذا."""
        cue = self.vocabulary.cues.get(sentence.words[at - 1]) if at else None
        if cue is None or "ل" not in cue.verb.prepositions or "person" not in cue.verb.flags:
            return False
        asked = sentence.words[at] in ALL or cue.form == "participle"
        return asked and self.verbal(word[2:] if word.startswith("لل") else word[1:])

    def _is_at_work(self, sentence: Sentence, at: int, j: int, *, titled: bool) -> bool:
        """Whether بال tells where a title is held, before or behind the name: المحامي بالنقض فلان, فلان المحامي بالنقض.

        Not where the verb takes ب.
        """
        known, before = self.vocabulary, sentence.words[j - 1]
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        if not self.is_role(before) or base(sentence.words[j][1:]) in known.roles:
            return False  # استعان المدرب باللاعب فلان
        if cue is not None and "ب" in cue.verb.prepositions:
            return False
        if titled and j == at + 1:
            return self.opens_name(sentence.words, j + 1)
        behind = sentence.words[j + 1 : j + 2]
        closes = sentence.kinds[j + 1 : j + 2] in ([], [","], [":"]) or behind[0] in known.complementizers
        return before[:2] == "ال" and j > at + 1 and sentence.words[at] in known.first_names and closes

    def _is_in_a_place(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether بال closes an office before أن or a comma, and the verb takes no ب: أكد مدير المستشفى بالغربية أن."""
        cue = self.vocabulary.cues.get(sentence.words[at - 1]) if at else None
        if cue is None or "ب" in cue.verb.prepositions or not self.is_role(sentence.words[at]) or j - at < _LEAST_ORGAN:
            return False
        behind, noun = "".join(sentence.words[j + 1 : j + 2]), sentence.words[j][3:]
        told = behind in self.vocabulary.complementizers and not self.is_thing(noun) and noun.endswith(("ه", "ا"))
        return told and sentence.words[j - 1].startswith("ال") and not self._is_whole_name(sentence, at, j)

    def _ends_by_l(self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool) -> bool:
        """Whether ل before a word ends the phrase: it leads to who is told, not to what a title or a body is of."""
        before, known = sentence.words[j - 1], self.vocabulary
        marked = titled and self._is_in_marks(sentence, at, j)
        alone = j == at + 1
        heard = (self.tells_outlets and self._hears_as_outlet(sentence, at, j)) or self._asks_for_deed(
            sentence, at, word
        )
        heard = heard or (not marked and self._is_hearer(word, before, alone=alone))
        if heard or (alone and before in self.families and self._are_told(before, word)):
            return True  # صرح الدسوقي لوسائل الإعلام
        if marked or before == "ال" or (self.is_place(word) and self.is_role(before)):
            return False  # عبد الله يحيى آل لعجم, صلاح نجم ليفربول
        told = word[1:] in known.first_names and word not in known.first_names
        speaks = told and sentence.words[at + 1 : at + 2] == ["باسم"]  # المتحدث باسم الوزارة لأحمد موسى
        if told and before.startswith("ال") and (speaks or self._closes(sentence.words[at], before)):
            return True  # قال والد الضحية لفلان إن
        if told and "name" in known.institutions.get(before, ()):
            return True  # قالت حركة حماس لنبيه بري
        if word in _TRADES or before.startswith("التابع") or self._is_organ_of(sentence, at, j):
            return False
        if self.is_institution(word) and not word.startswith("لل"):
            return False  # فلان الفلاني منسق لجنة كذا
        issuer = base(word) if word.startswith("لل") else word[1:]
        if "paper" in self.vocabulary.institutions.get(sentence.words[at], ()) and self.is_institution(issuer):
            return False
        if word.startswith("لل") and self.is_institution(sentence.words[at]):
            described = j - at > 1 and all(one.startswith("ال") for one in sentence.words[at:j])
            told = self.is_outlet(issuer)
            if told and base(sentence.words[at]) in _UNIONS:  # النقابة الوطنية للصحفيين التونسيين
                told = not "".join(sentence.words[j + 1 : j + 2]).startswith("ال")
            if not self._hears(issuer) or (described and not told):
                return False  # جمعية الإمارات للفلك، التنسيقية الوطنية للأساتذة
        elif self._is_bodys(sentence, at, j):
            return False
        unknown = word not in self.often and self._is_whole_name(sentence, at, j)
        unknown = unknown and not self._is_second_surname(sentence, at, j, word)  # فلان وسيرغي لافروف
        if {before, sentence.words[j - 2]} & _EUROPEAN and not word.startswith("لل"):
            return False  # فون دير لاين
        unknown = unknown and not (titled and self._is_for(sentence, at, j, word))
        told = self._addressed(sentence, j, word) and not self._is_for(sentence, at, j, word)
        apposed = at > 0 and sentence.kinds[at - 1] == "," and self.is_role(sentence.words[at])
        return unknown or (told and not apposed)  # …، المدير الفني لفريق كذا،

    def _hears_as_outlet(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether ل leads to an outlet, and the office is not its own: قال مسؤول لإرم نيوز إن."""
        if not self.outlet_in_l(sentence.words, j):
            return False
        head, own = base(sentence.words[at]), j == at + 1 or sentence.words[at].startswith("ال")
        return head not in _DEPUTIES and not (own and head in _OF_MEDIA)  # المنسق الخاص للشرق الأوسط

    def _are_told(self, family: str, word: str) -> bool:
        """Whether ل behind a surname alone, or what may be one, leads to others than a part of its bearer's name."""
        named = word in self.families or word in self.vocabulary.first_names or f"{family} {word}" in self.pairs
        return not named

    def _is_in_marks(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether what a title is of is told in marks, a name behind it: المدير التنفيذي لتطبيق "كذا" فلان الفلاني."""
        if sentence.kinds[j + 1 : j + 3] != ["q", "w"] or not self.is_role(sentence.words[at]):
            return False
        inner = sentence.quotations[j + 1].inner
        return inner.end - inner.start <= _LONGEST_TITLE and self.opens_name(sentence.words, j + 2)

    def _is_organ_of(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether ل leads from an organ to its body: الهيئة الإدارية لرابطة كذا, الجناح العسكري لحركة كذا."""
        word, described = sentence.words[j], sentence.words[j - 1]
        if j - at != _LEAST_ORGAN or self.is_role(sentence.words[at]) or self.is_territory(described):
            return False
        if not (sentence.words[at].startswith("ال") and described.startswith("ال") and described != "الابيض"):
            return False
        body = f"ا{word[1:]}" if word.startswith("لل") else word[1:]
        outlet = base(body) in self.vocabulary.media or body in self.vocabulary.media
        return sentence.kinds[j + 1 : j + 2] == ["w"] and self.is_institution(body) and not outlet

    def _is_bodys(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite body's name goes on with ل and two nouns: الجامعة الوطنية لأرباب المخابز."""
        noun = sentence.words[j][1:]
        k = j + 1 + self.joins_deed(sentence.words, j)
        following = sentence.words[k] if k < len(sentence.words) and sentence.kinds[k] == "w" else ""
        known = self.vocabulary
        deed = self.verbal(noun) and self.text[sentence.starts[j] + 1] != "أ"  # أرباب has a deed's letters
        deed = deed and not self._is_its_purpose(sentence, at, j)
        other = deed or noun in known.media or noun in known.territories or noun in known.institutions
        before = sentence.words[j - 1]
        described = j - at > 1 and all(one.startswith("ال") for one in sentence.words[at:j])
        whole = described or before.startswith(DEFINITE) or self.is_land(before)
        roles = known.roles.get(noun, ("p",))
        heard = other or "p" not in roles or (not described and self._hears(noun))
        named = following.startswith("ال") or self.is_land(following)
        return whole and self.is_institution(sentence.words[at]) and named and not heard

    def _is_its_purpose(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether ل leads to what a body is for, not to what it calls for: قال مكتب الأمم المتحدة لتنسيق الشؤون إن."""
        known = self.vocabulary
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        k = j + 1 + self.joins_deed(sentence.words, j)
        k += any(map(self.is_land, sentence.words[k : k + 1]))
        while k < len(sentence.words) and sentence.words[k].startswith(("ال", "وال")) and sentence.words[k] != "الي":
            k += 1
        word = sentence.words[k] if k < len(sentence.words) and sentence.kinds[k] == "w" else ""
        own = cue.verb.prepositions if cue is not None else frozenset()
        if word in own or (word[:1] == "ب" and "ب" in own):
            return True  # وأشارت الشبكة المغربية لحماية المال العام إلى أن
        if "ل" in own:
            return False
        return not word or self.stops(word) or self.verbal(word) or word in known.cues

    def _is_second_surname(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether ل is a name's own behind somebody's given name who is joined by و to another."""
        before = sentence.words[j - 1]
        given = before.removeprefix("و")
        joined = given != before or sentence.words[j - 2].startswith("وال")
        if j - at < _LEAST_ASIDE or not joined or given not in self.vocabulary.first_names:
            return False
        told = self._is_told(word[1:]) or word[1:] in self.vocabulary.first_names or self.is_place(word[1:])
        return not (told or word.startswith("لل") or word[1:] in self.vocabulary.media)

    def _owned_noun(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether ب leads to a noun of somebody's (بأداء فلان، بدور المملكة), and is no name's own letter."""
        word = sentence.words[j]
        known = self.vocabulary
        if word in PARTICLES or word in known.first_names or word in self.often or j + 1 >= len(sentence.words):
            return False
        if word[1:2] in {"ن", "و"} and self._is_of_fathers(word):
            return False  # محمد نبيل بنعبد الله
        if j == at + 1 and sentence.words[at] in known.first_names:
            return False  # جوردان بارديلا
        if sentence.kinds[j + 1] != "w" or word[1:] in known.roles or word[1:] in known.commons:
            return False
        if any(self.is_place(one) or self.is_institution(one) for one in (word, word[1:])):
            return False
        before = sentence.words[j - 1]
        waits = before in known.firm_words | {"وسط"} or (self.construct(before) and not word.startswith("بال"))
        if waits or (j > 1 and sentence.words[j - 2] in known.districts):
            return False  # بنك باركليز, لاعب وسط برايتون, ولاية بونتلاند, بلدية القره بوللي
        if self.opens_name(sentence.words, j + 1):
            cue = known.cues.get(sentence.words[at - 1]) if at else None
            plain = (cue is None or "ب" not in cue.verb.prepositions) and self.is_role(sentence.words[at])
            town = plain and before.startswith(DEFINITE) and word[1:] not in known.matters and not self.verbal(word[1:])
            return not (town or word.startswith("بال"))  # وقال مدير المستشفى بشفشاون فلان الفلاني
        return sentence.words[j + 1].startswith("ال") and self._is_whole_name(sentence, at, j)

    def _is_of_fathers(self, word: str) -> bool:
        """Whether a surname has بن or بو written with it: بنعبد, بنعلي, بوعياش; not بوفاة."""
        if word.startswith("بن"):
            return word[2:] == "عبد" or word[2:] in self.vocabulary.first_names
        return len(word) > _LONGEST_BARE and not (self._is_told(word[1:]) or word[1:] in self.vocabulary.matters)

    def _is_for(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether ل leads to what a title is of, not to whom something is told: a name follows (لفريق الزمالك فلان)."""
        known = self.vocabulary
        stem = base(word) if word.startswith("لل") else word[1:]
        body = stem in known.institutions
        head = sentence.words[at]
        heard = stem in known.roles and "p" not in known.roles[stem]  # رئيس التنسيقية الوطنية للأساتذة
        if (heard and not body) or not self.is_role(head):
            return False
        told = self.leads_to_outlet(word, stem)
        if told and base(head) not in _OF_MEDIA:
            return False
        if self._names_soon(sentence, at, j - 1, unlisted=True):
            return True
        goes_on = sentence.words[j - 1].startswith("ال") and j - at >= _LEAST_ORGAN and not told  # لحماية المستهلك:
        following = sentence.words[j + 1] if goes_on and sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        goes_on = following.startswith("ال") and (body or self.verbal(stem))
        return goes_on and sentence.kinds[j + 2 : j + 3] in ([":"], ["q"], [","])

    def _names_soon(self, sentence: Sentence, at: int, j: int, *, unlisted: bool = False) -> bool:
        """Whether a title goes on behind a preposition up to a name with a given name (النائب عن دائرة سوسة فلان).

        `unlisted`: two words that no list has, last of all, are a name, too.
        """
        words, kinds = sentence.words, sentence.kinds
        if (
            not self.is_role(words[at])
            or "q" in kinds[at:j]
            or any(self.opens_name(words, k) for k in range(at + 1, j))
        ):
            return False
        for k in range(j + 1, min(len(sentence.words) - 1, j + _LONGEST_PLACE)):
            if kinds[k] == ",":
                if unlisted and self._ends_unlisted(sentence, j + 1, k):
                    return True
                return kinds[k + 1] == "w" and (self.opens_name(words, k + 1) or self._is_set_off(sentence, k + 1))
            if kinds[k] != "w" or self.stops(words[k]):
                if unlisted and self._ends_unlisted(sentence, j + 1, k):
                    return True
                if kinds[k] != "w" or words[k] not in TITLE_PREPOSITIONS:
                    return False
            verb = words[k] in self.vocabulary.cues and words[k] not in self.vocabulary.namesakes
            if verb and not self.is_institution(words[k]):  # عن مدينة كذا
                return unlisted and self._ends_unlisted(sentence, j + 1, k)
            if k > j + 1 and kinds[k + 1] == "w" and self.opens_name(words, k) and not self.construct(words[k - 1]):
                return True
            if k > j + 1 and self._calls(sentence, k):
                return True
        return False

    def _calls(self, sentence: Sentence, k: int) -> bool:
        """Whether a second title, definite and of one word, calls somebody by name: عضو الكتلة كذا النائب فلان."""
        words, kinds = sentence.words, sentence.kinds
        if not words[k].startswith("ال") or not self.is_role(words[k]) or kinds[k + 1 : k + 3] != ["w", "w"]:
            return False
        named = words[k + 1 : k + 3]
        given = named[0] in self.vocabulary.first_names or named[0] in self.vocabulary.title_names
        return given and not (named[1].startswith(DEFINITE[1:]) or self.stops(named[1]) or self.verbal(named[1]))

    def _ends_unlisted(self, sentence: Sentence, at: int, stop: int) -> bool:
        """Whether behind a closed chain of nouns the two words before an item can only be a name."""
        first = stop - _LEAST_ASIDE
        two = sentence.words[first:stop]
        closed = first > at and (sentence.words[first - 1].startswith(DEFINITE) or self._is_placed(sentence, first))
        return closed and not (two[0].startswith(("و", *DEFINITE)) or any(map(self._is_told, two)))

    def _is_placed(self, sentence: Sentence, first: int) -> bool:
        """Whether a place and what leads to it end before an item: رئيس النقابة للأطباء في تونس فلان, بجهة سوس فلان."""
        lead, place = sentence.words[first - 2 : first]
        led = lead in TITLE_PREPOSITIONS and self.is_place(place)
        return led or lead[1:] in self.vocabulary.districts or (place[:1] == "ب" and self.is_place(place[1:]))

    def _is_set_off(self, sentence: Sentence, k: int) -> bool:
        """Whether two to four words between commas can only be a name: …، يارون فينكلمان، ..."""
        stop = next((j for j in range(k, min(len(sentence.words), k + _LONGEST_ASIDE)) if sentence.kinds[j] != "w"), k)
        if stop - k < _LEAST_ASIDE or sentence.kinds[stop] != ",":
            return False
        return not any(
            word.startswith(DEFINITE)
            or self._is_told(word)
            or (word[:1] in {"ل", "ب", "و"} and len(word) > _SHORTEST and self._is_told(word[1:]))
            for word in sentence.words[k:stop]
        )

    def _is_whole_name(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a phrase's words up to an item end with a name of two words or more."""
        if sentence.words[j : j + 1] in (["الدين"], ["الله"]) or [kind for kind in sentence.kinds[at:j] if kind != "w"]:
            return False  # عناية عز الدين, محمد حمد الله
        first, last = self.find_name(tuple(sentence.words[at:j]))
        given = self.vocabulary.first_names
        ends = j + 1 >= len(sentence.words) or sentence.kinds[j + 1] != "w" or self.stops(sentence.words[j + 1])
        ends = ends or sentence.words[j + 1] in self.vocabulary.cues
        if ends and sentence.words[j].startswith("ل") and given.issuperset(sentence.words[at + first : j]):
            return False  # محمد عصام لعروسي
        named = sentence.words[at + first : j]
        whole = sum(word not in PARTICLES for word in named) > 1 or len(named) >= _LONGEST_FATHERED  # عبد الله بن سعود
        return last == j - at and whole

    def _beside_pronoun(self, sentence: Sentence, j: int, word: str) -> bool:
        """ب before a noun with a pronoun (بزملائه، بموقفها): no part of a name."""
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        return (
            word.startswith("ب")
            and len(word) > _LONG_WITH_PRONOUN
            and written.endswith(("ئه", "ائها", "اته", "اتها", "ائهم"))
        )

    def _leads(self, noun: str, written: str, *, titled: bool) -> bool:
        """Whether ب before a noun is a preposition, not a name's first letter (فلاديمير بوتين، مصطفى بايتاس)."""
        hidden = noun[0:1] == "ا" and written[0:1] == "ا" and len(noun) == _CAUSATIVE and noun[3:4] == "ا"
        return (
            noun in self.vocabulary.bare
            or noun in ALL
            or noun in self.vocabulary.venues
            or (not titled and len(noun) > _SHORTEST and noun in self.vocabulary.institutions)  # عقده قوجة بمركز كذا
            or (self.verbal(noun) and len(noun) > 4 and not hidden)
            or (noun[:2] == "ال" and (len(noun) > 5 or (not titled and len(noun) > _LONGEST_BARE)))
            or (noun[:2] == "ال" and noun[2:] in self.vocabulary.bare)  # نوه الأمير فلان بالدعم
        )

    def _another(self, word: str, *, titled: bool, joint: bool) -> bool:
        """Whether a word joined by و stands outside the phrase."""
        if joint:
            return False
        cue = self.vocabulary.cues.get(word)
        office = titled and cue is not None and cue.form == "participle" and word in self.vocabulary.roles
        if (cue and not office) or (titled and word in self.vocabulary.media and word[:2] != "ال"):
            return True
        land = word in self.vocabulary.territories and not word.endswith(("ي", "يه"))
        if land or word.startswith("ال") or base(word) in self.vocabulary.roles or word in self.vocabulary.commons:
            return not titled
        return False

    def _addressed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether ل before a word tells to whom, not what a title is of (الأمين العام للأمم المتحدة)."""
        before = sentence.words[j - 1]
        known = self.vocabulary
        stem = word[2:] if word.startswith("لل") and word[1:] not in known.roles else word[1:]  # not للاعبين
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        if stem in known.institutions and before == "العام" and following.startswith("ال"):
            return base(following) in known.territories  # المدير العام للوكالة الدولية
        if stem in known.roles and stem not in known.media and base(before).removesuffix("ه") in _OF_SOMEBODY:
            return False  # المسؤول الإعلامي لمبعوث الأمم المتحدة
        if not word.startswith("لل") and (base(before) in _TALKERS or self.verbal(stem)):
            return True
        if "paper" in known.institutions.get(before, ()) and (stem in known.institutions or stem in known.roles):
            return False
        if word in AFFAIRS or (stem in _TEAMS and (following.startswith("ال") or following == "كره")):
            return False  # فلان المدير الفني لفريق الوداد, لفريق كرة القدم
        if self.leads_to_outlet(word, stem) or without_pronoun(stem) == "نظير":
            return True
        titled = before in known.adjectives or self.is_role(before) or before.endswith("ي")
        titled = titled or (before.startswith("ال") and before.endswith("يه") and stem in known.commons)
        if word.startswith("لل"):
            if any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 4) : j]):
                return False
            if before.startswith("ال") and before.endswith(("ه", "ا")) and not self._hears(stem):
                return False
            return not (titled and (stem in known.institutions or stem in known.commons or stem not in known.roles))
        if stem in known.roles or stem in known.territories or stem in known.institutions or stem in known.commons:
            deputy = any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 3) : j])
            return not (titled and (deputy or stem not in known.roles))
        return False
