"""Names in marks: organisations that are quoted, people behind their titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.groups import GroupReader
from knowledge.extraction.arabic.phrases.offices import DEFINITE, LEADING, PARTICLES, TITLE_PREPOSITIONS
from knowledge.extraction.arabic.phrases.owned import CLITICS
from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.stems import base

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_LONGEST_NAME: Final = 4
_LONGEST_TITLE: Final = 80
"""Letters of an organisation's name in marks."""
_LONG_PLURAL: Final = 8
"""Letters of a definite plural that is nobody's name (السادات)."""
_LEAST_NAMED: Final = 2
WHICH: Final = frozenset({"الذين", "الذي", "التي"})
"""Before a clause that tells of somebody."""
_LONGEST_OFFICE: Final = 6
_NEAR: Final = 5
"""Words of who speaks and his verb."""
_OPENED: Final = re.compile(r"\s[(\[«“\"](?=[^)\]»”\"]*$)")
"""A mark or a bracket that is not closed again."""
_SAYS: Final = frozenset({"قال", "اضاف"})
_ANSWERED: Final = frozenset({"رد", "اجاب"})
_UPON_HIM: Final = frozenset({"عليه", "عليها", "عليهم"})
_SAID: Final = _SAYS | _ANSWERED | {"تابع", "ختم", "علق", "عقب"}
_SPOKEN: Final = frozenset({"لن", "لم", "لا", "ليس", "هذا", "هذه", "انا", "اننا", "انه", "سوف"})
"""With what begins that is said and no name."""
_HAPPINESS: Final = frozenset({"سعادته", "سعادتها", "غبطته"})
"""Titles, too, behind whose bearer they are what he is told to show: أبدى المدرب فلان سعادته بالفوز."""
PROGRAMMES: Final = ("برنامج", "مسلسل", "فيلم")
"""Works with an adjective before their name: في برنامج تلفزيوني "…"."""
AGENT: Final = re.compile(r"ال(?:م\w{3,7}|\wا\w{2}ه?)")
"""How participles look: المستقيل, المفصول, العائد."""
_JOINED: Final = frozenset({"وفي", "ومن", "وعن", "ومع", "وقد", "ولم", "ولن", "وما", "ولا"})
_LEAST_JOINED: Final = 4
"""Letters of و and a preposition; shorter ones are listed."""

_KNOWN_AS: Final = frozenset(
    "المعروف المعروفه المعروفين المسمي المسماه الملقب الملقبه الشهير الشهيره الموسوم الموسومه المعنون المعنونه "  # noqa: SIM905
    "المتهم المتهمه المتهمين المتهمون المدان المدانين المكني المكناه".split()
)
"""Before ب these lead to what something is known as, or what somebody is charged with."""
_NEAR_LABEL: Final = 3
"""Words before such marks, ب among them."""


@dataclass(slots=True)
class MarkedNameReader(GroupReader):
    """Tells names from what is said among quotations of a few words."""

    def asks_other(self, sentence: Sentence, j: int) -> bool:
        """Whether behind a name in marks another begins, whom it asks or receives: سألت «الجمهورية» فلانا عن كذا."""
        word = sentence.words[j] if sentence.kinds[j : j + 1] == ["w"] else ""
        if not word or self.stops(word) or word in self.vocabulary.complementizers:
            return False
        cue = self.cue_before(sentence, j - 1)
        asks = cue is not None and cue.verb.lemma == "سال"
        return (asks and not word.endswith(("ي", "يه"))) or self.opens_name(sentence.words, j) or self.is_role(word)

    def is_name_quote(self, sentence: Sentence, j: int) -> bool:
        """A quotation of a few words is a name."""
        quotation = sentence.quotations[j]
        if not quotation.closed:
            return False
        inner = self.text[quotation.inner.start : quotation.inner.end]
        if len(inner) < _LONGEST_TITLE and self._are_names(tuple(map(fold, inner.split()))):
            return True
        before = sentence.words[j - 1] if j and sentence.kinds[j - 1] == "w" else ""
        called = self.construct(before) or before == "باسم" or (j > 1 and sentence.words[j - 2].endswith(PROGRAMMES))
        if before and called and before not in self.vocabulary.venues:
            return len(inner) < _LONGEST_TITLE and len(inner.split()) <= 2 * _LONGEST_NAME
        if self._sounds_said(sentence, j, inner):
            return False
        if len(inner) < 48 and 0 < len(inner.split()) <= _LONGEST_NAME:
            return True
        led = before in TITLE_PREPOSITIONS or "".join(sentence.words[j + 1 : j + 2]) in self.vocabulary.complementizers
        return led and len(inner) < _LONGEST_TITLE and self._names_body(tuple(map(fold, inner.split())))

    def is_label(self, sentence: Sentence, since: int, j: int) -> bool:
        """Whether marks behind ب hold what something is known as or somebody is charged with, behind a verb's place.

        القضية المعروفة بـ"…", 32 متهما بـ"…".
        """
        words = sentence.words
        known = not _KNOWN_AS.isdisjoint(words[max(since + 1, j - _NEAR_LABEL) : j - 1])
        return words[j - 1] == "ب" and (known or (since == j - 2 > 0 and words[since - 1].isdigit()))

    def _sounds_said(self, sentence: Sentence, j: int, inner: str) -> bool:
        """Whether behind who says it a quotation sounds spoken, or another verb follows: قال الوزير "لن نقبل" وأضاف."""
        known, before = self.vocabulary, sentence.words[j - 1] if j else ""
        near = reversed(sentence.words[max(0, j - _NEAR) : j])
        cue = next((known.cues[one] for one in near if one in known.cues), None)
        who = (self.is_role(before) and before.startswith("ال")) or self.is_territory(before) or self.is_called(before)
        if not who or cue is None or cue.verb.lemma not in _SAID or " " not in inner.strip():
            return False
        following = "".join(sentence.words[j + 1 : j + 2])
        answers = cue.verb.lemma in _ANSWERED and not _UPON_HIM.isdisjoint(sentence.words[max(0, j - _NEAR) : j])
        if (answers and following not in known.complementizers) or j + 1 == len(sentence.words):
            return True  # ليرد عليه القاضي "هذا ما حدث"
        first, goes_on = fold(inner.split(maxsplit=1)[0]), known.cues.get(following)
        if goes_on is not None and goes_on.joined and goes_on.form == "past" and cue.verb.lemma in _SAYS:
            return True
        return (first in known.first_persons or first in _SPOKEN) and following not in known.complementizers

    def _names_body(self, words: tuple[str, ...]) -> bool:
        """Whether words are a body's whole name: a definite noun and its adjective, then nouns that end definite."""
        definite = len(words) > _LONGEST_NAME and words[0].startswith("ال") and words[1].startswith("ال")
        if not definite or not self.is_institution(words[0]):
            return False
        after = next((k for k, word in enumerate(words) if word in WHICH), len(words))
        free = (k for k in range(2, after) if not words[k].startswith(DEFINITE) and words[k] not in TITLE_PREPOSITIONS)
        return all("".join(words[k + 1 : k + 2]).startswith(DEFINITE) for k in free if words[k] != "اجل")

    def _before_byname(self, words: list[tuple[int, int]], first: int, last: int) -> int:
        """Where a name ends before a byname, which stands behind it in marks or brackets: محمود عباس (أبو مازن)."""
        start, end = words[first][0], words[last - 1][1]
        if not (opened := _OPENED.search(self.text, start, end)):
            return last
        return next((k for k in range(first + 1, last) if words[k][0] > opened.start()), last)

    def quotes_name(self, sentence: Sentence, j: int) -> bool:
        """Whether a quotation is a man's name, by its given name: محافظ بنك إنجلترا "أندرو بيلي"."""
        inner = sentence.quotations[j].inner
        words = [fold(word) for word in self.text[inner.start : inner.end].split()]
        named = 1 < len(words) <= _LONGEST_NAME and words[0] in self.vocabulary.first_names
        named = named or self._are_names(tuple(words)) or self._is_bearer(sentence, j, words)
        return named and not (j and self.is_institution(sentence.words[j - 1]))

    def _is_of_marked(self, sentence: Sentence, j: int) -> bool:
        """Whether ل leads to an organisation in marks that a name follows: الأمين العام لـ«كذا» فلان."""
        if sentence.kinds[j + 1 : j + 3] != ["q", "w"] or not self.is_name_quote(sentence, j + 1):
            return False
        return self.opens_name(sentence.words, j + 2) or self._calls(sentence, j + 2) or self._is_pair(sentence, j + 2)

    def _is_pair(self, sentence: Sentence, at: int) -> bool:
        """Whether two words that no list has stand alone: الرئيس التنفيذي لـ«كذا» فلان الفلاني، ..."""
        two = sentence.words[at : at + 2]
        if sentence.kinds[at : at + 2] != ["w", "w"] or any(map(self._is_told, two)) or two[0].startswith(DEFINITE):
            return False
        return at + 2 >= len(sentence.words) or sentence.kinds[at + 2] != "w" or self.stops(sentence.words[at + 2])

    def _lives_in(self, sentence: Sentence, at: int, following: str) -> bool:
        """Whether من tells where somebody lives who is only described, or of what body: مواطن من الحي, عضو من كذا."""
        head = sentence.words[at]
        cue = self.vocabulary.cues.get(sentence.words[at - 1]) if at else None
        where = following.removeprefix("ال") in self.vocabulary.districts or self.is_place(following)
        where = where or (self.is_institution(following) and not head.startswith("ال"))
        return where and head in self.vocabulary.roles and (cue is None or "من" not in cue.verb.prepositions)

    def _is_shown(self, sentence: Sentence, at: int, word: str, *, bare: bool) -> bool:
        """Whether behind a name in marks a noun is an object: نشرت قناة "كذا" لقطات."""
        if word.startswith("ال"):
            return bare and self.verbal(word[2:])
        if sentence.words[at] in self.vocabulary.media and word.endswith("ت") and not word.endswith("ات"):
            return True  # ووفق موقع "كذا" حدثت المشكلة
        return word.endswith("ات") and self.is_institution(sentence.words[at])

    def _is_called_so(self, word: str) -> bool:
        """Whether a word behind بلدية or ولاية is its name: no verb, nothing that ends a phrase."""
        return word not in self.vocabulary.cues and not self.stops(word) and not self.is_head(word)

    def _are_names(self, words: tuple[str, ...]) -> bool:
        """Whether all words are given names and what stands between them: عبد العزيز بن سلمان بن عبد العزيز."""
        known = self.vocabulary.first_names
        return len(words) > 1 and all(
            word in known or word in PARTICLES or (k and words[k - 1] == "عبد") for k, word in enumerate(words)
        )

    def _is_bearer(self, sentence: Sentence, j: int, words: list[str]) -> bool:
        """Whether two words in marks that no list has stand behind a closed title: النجم السابق "فلان الفلاني"."""
        before = sentence.words[j - 1] if j and sentence.kinds[j - 1] == "w" else ""
        closed = before.startswith(DEFINITE) or self.is_land(before) or (before.startswith("ل") and j > 1)
        if len(words) != _LEAST_NAMED or not closed or self.construct(before) or self.is_institution(before):
            return False
        titled = any(self.is_role(word) for word in sentence.words[max(0, j - _LONGEST_OFFICE) : j])
        return titled and not any(self._is_told(word) or word.startswith(DEFINITE) for word in words)

    def _is_joint(self, sentence: Sentence, j: int) -> bool:
        """A dash or a stroke inside a name, glued to one of its words; a free one opens an aside."""
        mark = sentence.words[j]
        if mark not in "-–./&" or sentence.kinds[j + 1] != "w":
            return False
        behind = sentence.starts[j + 1] == sentence.ends[j]
        if sentence.starts[j] != sentence.ends[j - 1]:
            return mark in "./&" and behind  # not فلان -الذي فاز-
        return behind or mark in "./&" or mark not in sentence.words[:j]  # -يضيف فلان- closes what a dash opened

    def _names_bearer(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a quotation behind a whole title is its bearer's name: الفنانة الفلسطينية "فلانة" بطلة المسلسل."""
        inner = sentence.quotations[j].inner
        first = fold(self.text[inner.start : inner.end])
        described = all(word.startswith("ال") and self._describes(word) for word in sentence.words[at + 1 : j])
        plain = described and sentence.words[at].startswith("ال") and not first.startswith(("ال", "ل", "ب"))
        return plain or self.quotes_name(sentence, j)

    def _describes(self, word: str) -> bool:
        return word.endswith(("ي", "يه")) or word in self.vocabulary.adjectives

    def _is_held(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a whole name a noun and its definite genitive stand: زار فلان الفلاني مقر الوزارة."""
        word, behind = sentence.words[j], sentence.words[j + 1 : j + 2]
        definite = behind != [] and behind[0].startswith("ال") and word[:1] not in {"و", "ل", "ب"}
        definite = definite or (behind != [] and word in self.vocabulary.institutions and self.is_land(behind[0]))
        if not definite or word in PARTICLES or self.is_role(word) or self.is_called(word) or self.is_place(word):
            return False
        if self._is_trade_behind(sentence, at, j - 1):
            return False  # فلان الفلاني زعيم حزب كذا
        return behind[0] not in self.surnames and self._is_whole_name(sentence, at, j)

    def _is_several_things(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a definite plural in ات stands behind a whole name: بحث فلان مع فلان الفلاني التطورات."""
        word = sentence.words[j]
        several = word.startswith("ال") and word.endswith("ات") and len(word) >= _LONG_PLURAL
        return several and word not in self.surnames and self._is_whole_name(sentence, at, j)

    def leads_aside(self, sentence: Sentence, j: int) -> bool:
        """Whether و joins a preposition, and no name that looks like one: فلانة وفي تصريح صحفي, not محمد وعلي."""
        word = sentence.words[j]
        if not self.stops(word[1:]) or (len(word) < _LEAST_JOINED and word not in _JOINED):
            return False  # وانغ واي
        ali = word == "وعلي" and self.text[sentence.ends[j] - 1] == "ي"
        return not (ali or word in self.vocabulary.first_names or word in self.surnames or self.is_head(word))

    def _is_of_many(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a noun stands behind several who do something to it: المحتجون لافتات, عدد من المواطنين شعارات."""
        before, word = sentence.words[j - 1], sentence.words[j]
        if before[:2] != "ال" or sentence.kinds[j - 1] != "w" or not before.endswith(("ون", "ين")):
            return False
        many = (j == at + 1 and before.endswith("ون")) or (
            j == at + 3 and sentence.words[at + 1] == "من" and sentence.words[at] in self.vocabulary.some
        )
        if self.is_institution(before) or self.is_thing(before[2:]):
            return False  # القانون رقم 12
        apart = word[:2] == "ال" or word[:1] in {"ب", "ل", "ف"} or (word[:1] == "و" and not self.is_thing(word))
        return many and not apart and word not in self.vocabulary.first_names

    def _is_no_part(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a word is never part of a phrase: a preposition, و with one behind it, what a speaker says of us."""
        known = self.vocabulary
        apart = (word in known.halts and self.stops(word)) or (word[:1] == "و" and self.leads_aside(sentence, j))
        return apart or word in CLITICS or word in known.first_persons or word in _HAPPINESS

    def _closing(self, sentence: Sentence, j: int) -> int:
        """The item behind a short parenthesis, 0 where it is long or open."""
        for k in range(j + 1, min(len(sentence.words), j + 8)):
            if sentence.kinds[k] == ")":
                return k + 1
        return 0

    def _bounded(self, sentence: Sentence, j: int) -> bool:
        """Whether an apposition may end here: at a mark, a complementizer, a preposition or a verb."""
        if j >= len(sentence.words) or sentence.kinds[j] != "w":
            return True
        word = sentence.words[j]
        led = word[:1] == "ل" or (word[:1] == "ب" and self.verbal(word[1:]))  # طالب الرئيس، فلان الفلاني بفتح تحقيق
        return led or self.stops(word) or word in self.vocabulary.cues

    def _calls_upon(self, sentence: Sentence, at: int, j: int, cue: Cue | None) -> bool:
        """Whether behind a whole title stands in marks whom he calls upon: حث وزير الصحة "الدول الأعضاء" على."""
        if cue is None or "person" not in cue.verb.flags or not self.is_role(sentence.words[at]):
            return False
        before, behind = sentence.words[j - 1], "".join(sentence.words[j + 1 : j + 2])
        led = behind in cue.verb.prepositions or (behind[:1] == "ب" and "ب" in cue.verb.prepositions)
        inner = sentence.quotations[j].inner
        marked = fold(self.text[inner.start : inner.end])
        led = led and not (" " not in marked and marked.endswith(("ي", "يه")))  # زعيم التيار "الصدري"
        return led and before.startswith("ال") and before != "ال"

    def _judges(self, sentence: Sentence, j: int, cue: Cue | None) -> bool:
        """Whether a quotation tells what a title's bearer takes something for: اعتبر الوزير القرار "خطوة مهمة"."""
        if cue is None or {"judge", "past"}.isdisjoint(cue.verb.flags):
            return False
        before = sentence.words[j - 1]  # اعتبر رئيس حزب "كذا" فلان, اعتبر المدير الفني لنادي "كذا" فلان
        if self.construct(before) or (before[:1] == "ل" and self.construct(before[1:])):
            return False
        inner = sentence.quotations[j].inner
        first = fold(self.text[inner.start : inner.end].split()[0])
        named = first in self.vocabulary.first_names or first in PARTICLES or first.startswith("ال")
        return not named and "".join(sentence.words[j + 1 : j + 2]) not in self.vocabulary.complementizers

    def _is_of_title(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a title that is whole stands before a thing, no name that leads to أن: قالت الناشطة نداء يونس إن."""
        head = sentence.words[at]
        titled = sentence.words[j - 1][:2] == "ال" and (self.is_role(head) or self.is_institution(head))
        says = not self.vocabulary.cues.keys().isdisjoint(sentence.words[j + 2 : j + 3])  # هوية الفاعل وقال إن
        return titled and (says or self.vocabulary.complementizers.keys().isdisjoint(sentence.words[j + 2 : j + 4]))

    def _is_apart(self, sentence: Sentence, j: int) -> bool:
        """Whether behind a name a word tells of its bearer (فلان المقيم في كذا), or of what he wrote (فلان رسالة)."""
        known, before, word = self.vocabulary, sentence.words[j - 1], sentence.words[j]
        held = word[:2] == "ال"
        stem = base(word) if held else ""
        held = held and (stem in known.published or (stem in known.venues and word.endswith(("ات", "ه"))))
        if word in known.published or held:  # اختتم فلان التصريحات
            waits = self.construct(before) or self.verbal(before) or before in LEADING or before in TITLE_PREPOSITIONS
            return not (waits or (held and (before.startswith("ال") or self.stops(before) or self.is_head(before))))
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        if word.startswith("التابع") and following.startswith("ل") and sentence.kinds[j - 1] == "q":
            return True  # "جمعية كذا" التابعة للحكومة
        told = word in known.behind_names and (following in TITLE_PREPOSITIONS or following.startswith("ب"))
        told = told and before not in TITLE_PREPOSITIONS  # فريق الدفاع عن المتهم بدفوعه
        return told and not before.startswith("ال") and word not in self.surnames

    def _is_told_from(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a participle and من tell of a title's bearer, who is named next: الوزير المستقيل من الحكومة فلان."""
        word, cue = sentence.words[j - 1], self.cue_before(sentence, at)
        agent = at < j - 1 and AGENT.fullmatch(word) is not None
        tells = cue is not None and cue.verb.flags.isdisjoint({"mute", "weak"})
        lives = tells and at == j - 1 and word.startswith("ال")
        following = sentence.words[j + 1]
        lives = lives and (self.is_place(following) or following in self.vocabulary.place_openers)  # النازح من رفح فلان
        agent = lives or agent
        agent = agent and not (self.is_territory(word) or base(word) in self.vocabulary.adjectives)
        plain = agent and (cue is None or "من" not in cue.verb.prepositions)
        return plain and self._names_soon(sentence, at, j, unlisted=True)
