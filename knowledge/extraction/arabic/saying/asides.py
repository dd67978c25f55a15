"""What interrupts a verb of reporting: names, asides and participles between commas or dashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.objects import NUMBERED
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.taken import SECOND_TITLES
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.shortquotations import ShortQuotationReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame

_LONGEST_APART: Final = 5
"""Words of a name between commas, and the comma."""
_LONGEST_ISSUE: Final = 50
"""Words of when and after what a paper came out, and the comma."""
_INSERTED: Final = 8
"""Words of what stands between commas, and the comma."""
DASHES: Final = frozenset({"-", "–", "—"})
_LIMBS: Final = frozenset({"اصبع", "يد", "سبابه", "راس", "عين", "ذراع"})
_LONGEST_BETWEEN: Final = 16
"""Items of an aside between dashes."""
_WITH: Final = frozenset({"مع", "الي", "علي", "عن", "ضد", "رفقه", "برفقه"})
"""What may lead to a name within an occasion."""
_OF_HIS: Final = frozenset({"له", "لها", "لهم"})
_ACCUSATIVE: Final = frozenset("ا\u064b")
_MEETING: Final = frozenset("استقبال لقاي لقاء زياره تفقد تكريم توديع مصافحه مقابله".split())  # noqa: SIM905
"""What somebody does to another, who stands behind it and the time."""
_DAYTIMES: Final = frozenset("صباح مساء ظهر عصر فجر يوم".split())  # noqa: SIM905
_HOUSES: Final = frozenset(
    "قاعه معرض ملعب مركب مسجد كنيسه متحف مدرسه مطار سجن شارع ساحه ميدان حديقه كليه ثانويه".split()  # noqa: SIM905
)
"""Besides bodies, what is called after somebody whose name stands behind it."""
_DESCRIBED: Final = frozenset("صحفي صحافي متلفز مقتضب اذاعي تلفزي تلفزيوني هاتفي رسمي مشترك".split())  # noqa: SIM905
"""With these an occasion ends: خلال مؤتمر صحفي."""
_LATE: Final = frozenset("راحل راحله شهيد شهيده مرحوم مرحومه فقيد فقيده اسير اسيره معتقل معتقله".split())  # noqa: SIM905
"""Behind these, besides titles, stands whom one tells of."""
_LEAST_ASIDE: Final = 2
_LONGEST_ASIDE: Final = 18
"""Words of an occasion and who stands behind it."""

_SELFSAME: Final = frozenset({"ذاته", "نفسه"})
"""The end of an aside: في الوقت ذاته, في السياق نفسه."""


@dataclass(slots=True)
class AsideReader(ShortQuotationReader):
    """Tells what stands between a verb, who speaks and what is said."""

    def _next_label(self, sentence: Sentence) -> int:
        """Where in a headline another is named before a colon, behind a mark: المجلس يوافق.. والكرملين: لن نتراجع."""
        colon = sentence.kinds.index(":") if ":" in sentence.kinds else 0
        word = sentence.words[colon - 1]
        other = colon > 1 and sentence.kinds[colon - 2] == "," and word.startswith("و")
        return colon - 1 if other and self.phrases.is_head(word[1:]) else len(sentence.words)

    def _tells_his_own(self, sentence: Sentence, j: int) -> bool:
        """Whether the verb of a relative clause tells what somebody before it says: رد فلان على فلان الذي كتب: "…"."""
        if self.takes_pronoun(sentence.words[j]):
            return False
        ends = (k for k in range(j + 1, min(len(sentence.words), j + _INSERTED)) if sentence.kinds[k] != "w")
        quoted = sentence.kinds[(k := next(ends, 0)) : k + 2] == [":", "q"] or sentence.kinds[k] == "q"
        return quoted and self._ends_somebody(sentence, j - 1 - (sentence.kinds[j - 2] == ","))

    def _ends_somebody(self, sentence: Sentence, end: int) -> bool:
        """Whether before an item somebody's name or title ends, or two words behind a preposition: على بيب كذا."""
        for at in range(max(1, end - _INSERTED), end):
            led = at == end - 2 and sentence.words[at - 1] in _WITH and not sentence.words[at].startswith("ال")
            if led or self.phrases.is_role(sentence.words[at]) or self.phrases.opens_name(sentence.words, at):
                read = self.phrases.read(sentence, at)
                if read is not None and read[1] == end and (read[0].name or read[0].role):
                    return True
        return end > 0 and sentence.words[end - 1] in self.phrases.surnames

    def _is_set_apart(self, sentence: Sentence, at: int) -> bool:
        """Whether commas stand around who speaks, right behind the verb: وقالت، فلانة، اليوم، إن."""
        behind = sentence.kinds[at : at + _LONGEST_APART]
        if "," not in behind:
            return False
        between = sentence.words[at : at + behind.index(",")]
        return between != [] and not any(self.phrases.stops(word) for word in between)

    def _names_behind_aside(self, sentence: Sentence, frame: Frame, j: int, *, loose: int) -> bool:
        """Whether behind an aside right behind the verb a name begins: أعلن، في بيان، فلان الفلاني أن."""
        aside = sentence.kinds[frame.at + 1] == "," and j > frame.at + 1 and not loose and frame.subject is None
        return aside and self.phrases.opens_name(sentence.words, j + 1)

    def _behind_issue(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """The item behind a comma; behind a paper and what it came after, that of أن: بيان مشترك، صدر عقب لقاء، أن."""
        following = "".join(sentence.words[j + 1 : j + 2])
        if frame.subject is not None and following in self.vocabulary.behind_names:
            close = range(j + 2, min(len(sentence.words) - 1, j + _LONGEST_BETWEEN))
            return next((k + 1 for k in close if sentence.kinds[k] == ","), j + 1)  # فلان، المعروف بلقب "كذا"، عن
        if following not in {"صدر", "صدرت"} or frame.subject is None:
            return j + 1
        behind = range(j + 2, min(len(sentence.words) - 1, j + _LONGEST_ISSUE))
        starts = (k + 1 for k in behind if sentence.kinds[k] == ",")
        told = self.vocabulary.complementizers.keys() | self.vocabulary.cues.keys()  # …، وقالت المعارضة، …، إن
        end = next((k for k in starts if sentence.words[k] in told), j + 1)
        return end if sentence.words[end] in self.vocabulary.complementizers else j + 1

    def _behind_dashes(self, sentence: Sentence, j: int) -> int:
        """The item behind an aside between two dashes, 0 where none begins: فلان -الذي فاز- المواطنين إلى."""
        if sentence.words[j] not in DASHES:
            return 0
        close = next(
            (k for k in range(j + 2, min(len(sentence.words), j + _LONGEST_BETWEEN)) if sentence.words[k] in DASHES), 0
        )
        plain = close and {"q", ":"}.isdisjoint(sentence.kinds[j:close])
        return close + 1 if plain else 0

    def _is_inserted(self, sentence: Sentence, j: int) -> bool:
        """Whether a participle between commas only interrupts: وذكر فلان، مفضلا عدم ذكر اسمه، أن."""
        close = next(
            (k for k in range(j + 1, min(len(sentence.words) - 1, j + _INSERTED)) if sentence.kinds[k] == ","), 0
        )
        return bool(close) and sentence.words[close + 1] in self.vocabulary.complementizers

    def _is_gesture(self, frame: Frame, word: str) -> bool:
        """Whether somebody points with a hand, and says nothing: تشير بأصبعها إلى طفل."""
        return frame.cue.verb.lemma == "اشار" and without_pronoun(word[1:]) in _LIMBS

    def _who_behind_aside(self, sentence: Sentence, frame: Frame) -> Phrase | None:
        """Who stands between an occasion and what is said: وأكد في تصريح للصحافة وزير الصحة أن.

        Not whom the occasion is with or of (بعد لقائه الوزير فلانا): what stands before him is whole.
        """
        first, stop = frame.at + 1, frame.content - 1
        if sentence.words[stop : stop + 1] == [] or sentence.words[stop] not in self.vocabulary.complementizers:
            stop = frame.content
        stop -= (
            sentence.kinds[stop - 1] == ":" or sentence.words[stop - 1] in frame.cue.verb.prepositions
        )  # شدد في تصريح فلان على أن
        led = sentence.kinds[first : first + 1] == ["w"] and (
            self.phrases.stops(sentence.words[first]) or sentence.words[first][:1] == "ب"
        )
        if not led or stop - first > _LONGEST_ASIDE or sentence.kinds[first:stop] != ["w"] * (stop - first):
            return None
        beside = sentence.words[first][:1] == "ب" and self.phrases.is_head(
            "".join(sentence.words[first + 1 : first + 2])
        )
        with_him = self.phrases.read(sentence, first + 1) if beside else None
        reached = with_him[1] if with_him is not None else first  # وأضاف بحضور وزير الصحة فلان أن
        for k in range(first + _LEAST_ASIDE, stop):
            word = sentence.words[k]
            given = word in self.vocabulary.first_names
            if k < reached or word.startswith("لل") or not (given or self.phrases.is_head(word)):
                continue  # not وجهها للرئيس فلان
            if self._does_within(sentence.words[k - 1]):
                return None
            if not given and self._ends_occasion(sentence, k):
                continue
            read = self.phrases.read(sentence, k)
            reached = read[1] if read is not None else k
            behind, reached = reached, k if read is not None and read[0].kind == "institution" else reached
            met = read is not None and not read[0].role and not _WITH.isdisjoint(sentence.words[first:k])
            if read is not None and behind == stop and not met and self._is_apart_from(sentence, k, read[0]):
                return None if disagrees(frame.cue, read[0]) else read[0]
        return None

    def _does_within(self, word: str) -> bool:
        """Whether a verb with a pronoun tells of an occasion who held it: خلال جلسة ترأسها فلان, not في كلمته فلان."""
        plain, known = without_pronoun(word), self.vocabulary
        done = plain in known.deeds or f"{plain}ت" in known.deeds or plain in known.cues
        return plain != word and (done or (word[0] == "ي" and not self.phrases.verbal(plain)))

    def _is_met_then(self, sentence: Sentence, k: int) -> bool:
        """Whether only the time stands between what somebody does to another and an item: استقباله اليوم السفير."""
        while k > 1 and (sentence.words[k - 1] in self.vocabulary.times or sentence.words[k - 1] in _DAYTIMES):
            k -= 1
        return without_pronoun(sentence.words[k - 1]) in _MEETING and sentence.words[k - 1] not in _MEETING

    def _is_apart_from(self, sentence: Sentence, k: int, phrase: Phrase) -> bool:
        """Whether what stands before somebody needs no more, and he is told by more than what may describe it."""
        before, known = sentence.words[k - 1], self.vocabulary
        closed = before.startswith("ال") and not self.phrases.stops(before)  # not إلى
        closed = closed or self.phrases.is_land(before) or before in _OF_HIS
        closed = closed or (bool(phrase.role) and before.startswith(("بال", "لل")))  # للصحافيين، بالرباط
        if not NUMBERED.isdisjoint(phrase.name[-1:]) or self._is_met_then(sentence, k):
            return False  # المركب الرياضي محمد الخامس
        timely = before in known.times or before in known.adverbs or self._ends_occasion(sentence, k - 1)
        if phrase.kind == "institution":
            return len(phrase.words) > 1 and (timely or closed)  # في ختام الجلسة النقابة الوطنية
        if not phrase.role:
            return len(phrase.name) > 1 and (timely or (closed and self._closes_occasion(sentence, k - 1)))
        first = phrase.words[0]
        if self.phrases.is_territory(first):
            return timely and bool(phrase.name)  # بعد وفاة الطفل المغربي فلان
        if self.text[sentence.ends[k] - 1] in _ACCUSATIVE:
            return False  # بعد تعيينه في الحكومة وزيرا للصحة
        lone = len(phrase.words) == 1 and not (phrase.soft or base(first) in SECOND_TITLES or first.endswith("ي"))
        plain = phrase.name or (len(phrase.words) > 1 and not first.startswith("ال")) or lone
        return bool(plain) and phrase.kind == "person" and (timely or closed)

    def _closes_occasion(self, sentence: Sentence, at: int) -> bool:
        """Whether a noun, or one before its adjective, is no person and no house that a name behind it may describe."""
        word, known = sentence.words[at], self.vocabulary
        described = word.startswith("ال") and (word.endswith(("ي", "يه")) or base(word) in known.adjectives)
        nouns = {base(one.removeprefix("ب")) for one in sentence.words[at - described : at + 1]}
        return nouns.isdisjoint(_HOUSES | _LATE | known.roles.keys() | known.named_after)

    def _ends_occasion(self, sentence: Sentence, k: int) -> bool:
        """Whether what may be a title ends an occasion before who speaks: مؤتمر صحفي, مجلس الوزراء, أنصاره."""
        word = sentence.words[k]
        many = "p" in self.vocabulary.roles.get(base(word), ()) and word.startswith("ال")
        return word in _DESCRIBED or many or self._is_his_own(sentence, k)

    def _is_his_own(self, sentence: Sentence, at: int) -> bool:
        """Whether something of the speaker's ends an occasion: أمام حشد من أنصاره, في ختام جولته."""
        word, before = sentence.words[at], sentence.words[at - 1]
        noun = without_pronoun(word)
        own = word.endswith(("ه", "ها")) and noun != word and self.text[sentence.ends[at] - 1] != "ة"
        other = noun in _MEETING or self.phrases.verbal(noun) or before in _WITH
        return own and not other and "p" in self.vocabulary.roles.get(noun, ("p",))  # not نظيره

    def _is_own(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether behind an occasion something of the speaker's is the content: أعلنت في بداية الجلسة جاهزيتها."""
        told = frame.subject is not None or frame.cue.form == "participle"  # معلنا في الوقت ذاته رفضه لكذا
        closed = sentence.words[j - 1][:2] == "ال" or sentence.words[j - 1] in _SELFSAME
        if not told or not closed or not self._bare(frame):
            return False
        return self.phrases.possessed(sentence, j, sentence.words[j]) and not self._marker_follows(sentence, j)

    def _told_barely(self, sentence: Sentence, frame: Frame, word: str) -> bool:
        """Whether a verbal noun behind an occasion is the content: أعلنت في بيان لها تعيين …, وكانت … قد أعلنت في …."""
        return self._is_told_by(sentence, frame) and self._bare(frame) and self.phrases.verbal(word)

    def _is_told_by(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether who speaks was told behind the verb, or before it behind كان: وكان فلان قد أعلن."""
        return (
            frame.subject is not None
            or frame.cue.form == "participle"
            or sentence.words[frame.at - 1 : frame.at] == ["قد"]
            or sentence.words[0] in WAS
        )

    def _is_stressed(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether behind an aside a listed verbal noun is the content: أكد الجانبان في ختام المباحثات أهمية كذا."""
        before = sentence.words[j - 1]
        closed = before.startswith("ال") or before in _SELFSAME or self.phrases.is_place(before)
        closed = closed and sentence.kinds[j - 1] == "w"  # أعلن أمس من مراكش إعادة فتح كذا
        closed = closed or (sentence.kinds[j - 1] == "q" and sentence.words[j - 2] == "ل")  # في تصريح لـ«عكاظ» وجود خطة
        if not closed or not self._is_told_by(sentence, frame):
            return False
        return self._bare(frame) and not self._marker_follows(sentence, j)

    def _is_state(self, word: str) -> bool:
        """Whether و and a definite noun behind a verb tell how somebody speaks: وأضافت والدموع في عينيها."""
        seen = self.phrases
        if word.endswith(("ه", "ها", "هم", "هما")):
            return False  # وقالت والدته
        return not (seen.is_head(word) or seen.is_called(word) or word in seen.families or word in seen.surnames)

    def _is_next(self, sentence: Sentence, frame: Frame, j: int, cue: Cue) -> bool:
        """Whether another verb tells what is said, behind words and who said them or behind a relative clause."""
        if frame.subject_end > 0 and cue.form == frame.cue.form and self._goes_on_after(sentence, frame, j, cue):
            return True
        if frame.mute and sentence.words[j - 1] in WHICH and sentence.kinds[j - 2] == ",":
            return cue.form == "past" and "mute" not in cue.verb.flags  # قضت المحكمة بحبس فلان، الذي صرخ: "…"
        if sentence.words[frame.at - 1] not in WHICH or cue.joined or sentence.kinds[j - 1] != "w":
            return False
        quoted = sentence.kinds[j + 1 : j + 2] == [":"]  # اللاعب الذي سجل الهدف قال: "…"
        following = "".join(sentence.words[j + 1 : j + 2])
        return quoted or following in self.vocabulary.complementizers or self._has_teller(cue, following)

    def _has_teller(self, cue: Cue, following: str) -> bool:
        """Whether a verb that is speech has its own speaker behind it: في المدينة التي شهدت احتجاجا أكد الوزير أن."""
        speech = cue.form == "past" and cue.verb.flags.isdisjoint({"weak", "mute"})
        return speech and (self.phrases.is_head(following) or self.phrases.is_called(following))

    def _goes_on_after(self, sentence: Sentence, frame: Frame, j: int, cue: Cue) -> bool:
        """Whether who is named behind his words says more: "…"، يقول فلان ويضيف: "…", "…"، يقول فلان، ثم يتابع: "…"."""
        at = frame.at - 1 - (sentence.kinds[frame.at - 1] == ",")
        near = 0 <= j - frame.subject_end - (sentence.kinds[frame.subject_end] == ",") <= 1
        joined = cue.joined or sentence.words[j - 1] == "ثم"
        return near and joined and at >= 0 and sentence.kinds[at] == "q" and "mute" not in cue.verb.flags
