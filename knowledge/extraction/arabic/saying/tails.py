"""Where reported content ends: the narrator's return behind a comma or a quotation, or the speaker's next act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.moments import MomentReader, Open
from knowledge.extraction.arabic.saying.sources import HIS_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue, Vocabulary

_Tails: TypeAlias = "Mapping[str, tuple[tuple[str, ...], ...]]"
_ABRUPT: Final[_Tails] = {
    "دون": (("دون", "ان"),),
    "من": (("من", "دون"),),
    "عندما": (("عندما",),),
    "بينما": (("بينما",),),
    "فيما": (("فيما",),),
    "وذلك": (("وذلك",),),
    "مما": (("مما",),),
    "في": (("في", "حين"), ("في", "اشاره")),
    "علي": (("علي", "خلفيه"), ("علي", "هامش")),
}
"""What ends content that is only a noun phrase, even without a comma."""
_ALWAYS: Final[_Tails] = {
    "علي": (("علي", "خلفيه"),),
    "وهو": (("وهو", "ما"), ("وهو", "الامر")),
}
"""What is never the speaker's, even in the middle of a clause."""
_TEMPORAL: Final = frozenset({"بعد", "قبل", "خلال", "منذ", "وسط", "عقب", "اثر", "قبيل", "بعدما"})
_CAUSES: Final = frozenset({"نتيجه", "بسبب", "بفضل", "استجابه", "نظرا", "جراء", "استنادا", "لان", "لانه", "لانها"})
"""Behind وذلك they give the speaker's reason rather than the narrator's occasion (وذلك خلال لقاء)."""
_DETAILING: Final = frozenset({"ابتداء", "انطلاقا", "اعتبارا", "عبر", "بهدف", "قصد", "بغيه", "لمده", "وفق", "وفقا"})
_BY: Final = (["من", "خلال"], ["من", "اجل"])
"""Behind وذلك these give when, how and what for of what is told."""
_OCCASIONS: Final = frozenset({"لدي", "لقاء", "لقا", "لمناسبه", "لحظه", "ليل", "ليله", "لمناقشه", "لبحث"})
"""Behind وذلك these tell when somebody spoke, or at what."""
_PRESENT: Final = frozenset({"ي", "ت", "س"})
_MUST: Final = frozenset({"يجب", "ينبغي", "لابد", "لا", "يمكن", "يتعين", "يفترض"})
"""Behind حيث these tell what somebody says has to be."""
_REASONING: Final = frozenset({"حيث", "مما", "الامر"})
"""Behind a whole clause these are rather the speaker's (…، مما أدى إلى)."""
_LEADING_TO: Final = frozenset({"ادي", "اسفر", "جعل", "تسبب"})
"""Behind a whole clause ما with these tells what follows from it, rather the speaker's, too."""
COMPARING: Final = frozenset({"بينما", "فيما"})
"""Behind a whole clause these compare in the present (…، بينما يكون الغروب)."""
BEFORE_THAT: Final = ["قبل", "ان"]
_BEING_NOW: Final = frozenset("تكون هناك مازال مازالت لايزال لاتزال ليس ليست لا ما زال".split())  # noqa: SIM905
"""With these a comparison is in the present."""
_ADVERSATIVE: Final = frozenset({"لكن", "ولكن", "الا", "بل", "و", "لان", "لانه", "لانها"})
_LIKE: Final = frozenset({"هو", "هي", "جرت", "جري", "يجب", "ينبغي", "ورد", "جاء", "حدث", "حصل"})
"""Behind كما they tell how something is, rather than what else somebody does."""
_ANSWERED: Final = frozenset(
    "سوال سواله سوالها اسيله استفسار ما تصريح تصريحات اتهام اتهامات كلام انتقادات تقارير طلب دعوه مطالب رساله".split()  # noqa: SIM905
)
"""Words that a speaker answers; what else somebody reacts to belongs to what is told (قصفت مواقع، ردا على هجوم)."""
_LONGEST_ANSWERED: Final = 4
BUT_THAT: Final = frozenset({"الا", "غير", "بيد"})
"""With أن behind it and a comma before: but, the narrator's behind a noun alone."""
_COLLECTIVES: Final = frozenset(
    {"فريق", "وفد", "مجلس", "لجنه", "حزب", "نقابه", "مجموعه", "جانب", "طرف", "اسره", "عايله"}
)
"""Bodies whose members speak as many: قال الوفد إن كذا، مؤكدين."""
_STEPS: Final = frozenset("خطوه محاوله مسعي تطور سابقه موشر بادره تحد صفقه".split())  # noqa: SIM905
"""What the narrator calls something that is told by a noun alone: أعلن شراء التطبيق، في صفقة قدرت بكذا."""
_NOT_TOLD: Final = frozenset({"ذكر", "حدد", "عطي", "قدم", "خوض", "سمي", "سميه", "فصح", "دلي", "تطرق", "زيد"})
"""Verbs in the present, without their first letter, of what somebody keeps to himself."""
_BEGAN: Final = frozenset({"بدا", "بدات", "شرع", "شرعت"})
"""What is told to have begun: إن المصنع جاهز وقد بدأ الإنتاج."""
SAID: Final = frozenset({"قايلا", "قايله"})
_SHOWN: Final = frozenset({"هذا", "هذه", "ذلك", "تلك"})
_COMES: Final = frozenset({"ياتي", "تاتي", "جاءت", "جاء"})
_COMING: Final = _COMES | {"كان", "كانت", "تم", "تمت", "جري", "جرت", "وقع", "وقعت", "اندلع", "اندلعت"}
"""Verbs of what happens, which need what it was about."""
_DETAILS: Final = frozenset({"تفاصيل", "التفاصيل", "المزيد", "مزيدا", "ايضاحات", "موعدا", "تفصيلات"})
"""What somebody does not tell: ولم يقدم مزيدا من التفاصيل."""
BUT_HE: Final = frozenset({"لكنه", "لكنها", "ولكنه", "ولكنها"})
_SIGNS: Final = frozenset("+%/°&")
"""Marks that end no clause."""
_LONGEST_TOPIC: Final = 9
"""Words from أما to its verb (أما فلان الفلاني فقال)."""
_LEADING_ON: Final = frozenset({"الي", "علي", "عن"})
_LONGEST_ASIDE: Final = 6
_REACH_OF_WAS: Final = 14
"""Words behind وكان within which a verb tells that the narrator speaks."""
_LEAST_PARTICIPLE: Final = 4
_PASSIVE: Final = re.compile(r"م[^ا]{2}و[^ا]ا")
"""مدفوعا, مدعوما: the state of what is told, nothing that the speaker does."""
_NO_PARTICIPLES: Final = frozenset({"مباشرا", "ماليا", "معنويا", "محليا", "مهنيا", "مناطقيا", "مبدييا", "ميدانيا"})
_BEFORE: Final = frozenset({"سبق", "مضي", "بعد", "يخص", "يتعلق"})
"""With فيما these tell when, or of what, and compare nothing."""
_NAMING: Final = frozenset(
    "سماه سماها سماهم سمته سمتها اسماه اسماها اسمته وصفه وصفها وصفهم وصفته وصفتها وصفوه وصفوها اعتبره اعتبرها "  # noqa: SIM905
    "اعتبرته اعتبرتها يسمي يسميه يسميها تسميه تسميها يصفه يصفها تصفه يعتبره يعتبرها تعتبره عرف يعرف اطلق".split()
)
"""With فيما, without a comma, these tell what somebody calls something: اتهمهم بالمشاركة فيما سماه "…"."""
_THEN: Final = frozenset({"بعدها", "بعده", "بعدهما", "بعديذ", "عقبها", "عقبه", "حينها"})
"""Behind a verb with ل, in what the narrator tells next."""
_LONGEST_BESIDE: Final = 4
"""Words before the marks of a clause beside another."""
_TIMELY: Final = frozenset({"مستقبلا", "مجددا", "مبكرا", "متاخرا", "مسبقا", "مجانا", "ممكنا", "متاحا"})
"""How or when something is, between commas: سيحل الأمر، مستقبلا، بعد كذا."""


def cue_behind(sentence: Sentence, i: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb of reporting in the past stands right behind an item: بعدما أعلن."""
    cue = vocabulary.cues.get(sentence.words[i + 1]) if i + 1 < len(sentence.words) else None
    return cue is not None and cue.form == "past" and not cue.joined


def comma_before_next(sentence: Sentence, i: int) -> int:
    """The comma before what another does next at an item: …، قبل أن يرد, …، ليرد; 0 where there is none."""
    at = i - 3 if sentence.words[i - 2 : i] == BEFORE_THAT else i - 1 if sentence.words[i][:2] == "لي" else 0
    return at if at > 0 and sentence.kinds[at] == "," else 0


@dataclass(slots=True)
class TailReader(MomentReader):
    """Tells whether the narrator speaks again."""

    def _acts(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether behind a comma the speaker does something else (…، وشكر فلانا): not told, but no content either."""
        behind = "".join(sentence.words[i + 1 : i + 2])
        if cue.joined and cue.form == "past" and sentence.kinds[i - 1] in ",q" and behind in SAID:
            return True  # …، ومضى قائلا
        if cue.joined and cue.form == "past" and {"mute", "person"} <= cue.verb.flags:
            hers = cue.gender == "f" and "called" in cue.verb.flags and sentence.words[i].endswith(("ها", "هم"))
            if sentence.kinds[i - 1] == "," or hers:  # …، ووصفت القرار بالجائر, إنهم أنصار فلان ووصفتهم بكذا
                return cue.gender == open_.frame.cue.gender
        if (
            not cue.joined
            or "mute" not in cue.verb.flags
            or "weak" in cue.verb.flags
            or sentence.kinds[i - 1] not in ",q"
        ):
            return False
        if sentence.kinds[i - 1] == "q":
            return cue.form == "past" and not self.phrases.is_name_quote(sentence, i - 1)
        if open_.frame.marker in {"thing", "bare"} or sentence.kinds[i - 2] == "q":
            return True
        teller = open_.frame.cue
        return "speech" in cue.verb.flags and cue.form == teller.form == "past" and cue.gender == teller.gender

    def _tail(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether the narrator speaks again from an item on; not before على حد قوله, which closes it all."""
        words, before = sentence.words, sentence.kinds[i - 1]
        before = self._before(sentence, i, open_) if before in "oq" else before
        if before == "o" and "o" in sentence.kinds[i : i + _LONGEST_ASIDE]:
            return False
        if before == "w":
            if open_.frame.marker in {"thing", "bare", "quotation"} and self._starts(
                sentence, i, _ABRUPT, ("يتعلق", "يخص")
            ):
                return True
            attended = words[i] == "وقد" and cue_behind(sentence, i, self.vocabulary)  # وقد حضر الاستقبال فلان
            attended = (
                attended and "mute" in self.vocabulary.cues[words[i + 1]].verb.flags and words[i + 1] not in _BEGAN
            )
            hint = words[i : i + 2] == ["في", "اشاره"] and "الي" in words[i + 2 : i + 4]  # في إشارة واضحة إلى
            hint = hint or (
                words[i] in _ALWAYS and self._starts(sentence, i, _ALWAYS) and not self._follows(sentence, i, open_)
            )
            hint = hint and words[i + 1 : i + 3] not in (["حد", "سواء"], ["حد", "السواء"])
            always = hint and sentence.words[-1] not in HIS_WORDS
            attended = attended or words[i : i + 2] == ["يذكر", "ان"]
            return always or attended or (words[i] == "دون" and self._adds_nothing(sentence, i))
        cue = self.vocabulary.cues.get(words[i])
        if open_.frame.marker in {"that", "thing"} and before == "," and words[i : i + 2] == ["وهو", "ما"]:
            present = next((word for word in words[i + 2 : i + 4] if word != "قد"), "")[:1] in {"ي", "ت", "ن", "س"}
            denied = words[i + 2 : i + 3] in (["لم"], ["لن"], ["لا"], ["ليس"])
            quoted = sentence.kinds[i - 2] == "q" and not self.phrases.is_name_quote(sentence, i - 2)
            return quoted or not (present or denied)
        if before == "," and sentence.kinds[i - 2] == "q" and i - 2 == self._first_quoted(sentence, open_):
            return not self._goes_on(sentence, i)
        noun = open_.frame.marker in {"thing", "bare"} and before == ","
        if noun and words[i] in BUT_THAT and words[i + 1 : i + 2] == ["ان"]:
            return True  # دعت الحركة إلى الخروج، إلا أن الشرطة تدخلت
        if (cue is not None and self._is_of_others(cue, open_)) or (
            words[i] in _TIMELY and sentence.kinds[i + 1 : i + 2] in ([], [","])
        ):
            return False
        if cue is not None and cue.form == "participle" and ("weak" not in cue.verb.flags or cue.gender == "m"):
            aside = "mute" in cue.verb.flags and self._is_led_on(sentence, i)
            return not (aside or self.phrases.is_head(words[i]) or self._is_scored(sentence, i, cue))
        if self._is_participle(sentence, i) or self._is_aside(sentence, i) or self._is_main(sentence, i, open_):
            return True
        if self._reports_next(sentence, i, open_):
            return True
        if not self._starts(sentence, i, self.vocabulary.tails) or self._is_rather_told(sentence, i, open_):
            return False
        if words[i] in {"وفق", "وفقا"} and words[i + 1 : i + 2] != []:
            measure = words[i + 1].removeprefix("ل") if words[i] == "وفقا" else words[i + 1]
            return self.vocabulary.no_sources.isdisjoint((measure, base(words[i + 1])))  # وفقا لاحتياجات كل أسرة
        return words[i] not in _TEMPORAL or self._is_told_apart(sentence, i, open_)

    def _before(self, sentence: Sentence, i: int, open_: Open) -> str:
        """The kind of item before another; a sign and a body's name in marks are words."""
        before = sentence.kinds[i - 1]
        if before == "o" and sentence.words[i - 1] in _SIGNS:
            return "w"  # أوبك + منذ سنوات
        if before == "q" and i - 1 > open_.start and self.phrases.construct(sentence.words[i - 2]):
            return "w" if self.phrases.is_name_quote(sentence, i - 1) else "q"  # منظمة "كذا" تأتي
        return before

    def _follows(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether what is told goes on with what follows from it: أتلفتها وهو ما يؤدي إلى كذا."""
        if sentence.words[i] == "علي":  # أن القرار جاء على خلفية كذا
            return open_.frame.marker == "that" and sentence.words[i - 1] in _COMING
        present = sentence.words[i : i + 2] == ["وهو", "ما"] and sentence.words[i + 2 : i + 3] != []
        return present and open_.frame.marker == "that" and sentence.words[i + 2].startswith("ي")

    def _first_quoted(self, sentence: Sentence, open_: Open) -> int:
        """The item at which content is quoted from its beginning on, behind أنه perhaps."""
        return open_.start + (sentence.words[open_.start] in self.vocabulary.complementizers)

    def _is_of_others(self, cue: Cue, open_: Open) -> bool:
        """Whether a participle is of several where one person speaks: إن العمال تجمعوا، مطالبين برفع الأجور."""
        if cue.form != "participle" or cue.number != "p" or cue.gender != "m":
            return False
        teller = open_.frame.subject
        if teller is None or open_.frame.cue.number != "s" or open_.frame.marker != "that":
            return False
        joint = teller.number != "s" or teller.members or " وال" in teller.text  # المصدر والشهود، مشيرين إلى
        return not joint and teller.kind in {"person", "institution"} and not self._is_several(teller)

    def _is_several(self, teller: Phrase) -> bool:
        """Whether one word stands for several people: الفريق، الوفد."""
        return base(teller.words[0]) in _COLLECTIVES

    def _is_scored(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether a verb's other sense goes on with what is told: بلغ كذا مليارا، مسجلا ارتفاعا."""
        following = sentence.words[i + 1] if i + 1 < len(sentence.words) else ""
        return "weak" in cue.verb.flags and following.endswith("ا") and not self.phrases.stops(following)

    def _adds_nothing(self, sentence: Sentence, i: int) -> bool:
        """Whether the narrator tells what somebody did not add: دون أن يضيف المزيد."""
        if sentence.words[i : i + 2] != ["دون", "ان"] or i + 2 >= len(sentence.words):
            return False
        cue = self.vocabulary.cues.get(sentence.words[i + 2])
        tells = cue is not None and cue.form == "present" and "mute" not in cue.verb.flags
        return tells or sentence.words[i + 2][1:] in _NOT_TOLD

    def _reports_next(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether the narrator goes on to what else is said, or is not: …، كما قال, ولم يستبعد, قبل أن يضيف."""
        words = sentence.words
        following = words[i + 1] if i + 1 < len(sentence.words) else ""
        then = following in _THEN and words[i][:2] in {"لي", "لت"}  # …، ليفتتح بعدها فلان الجلسة
        if then or self._adds_nothing(sentence, i):
            return True
        if words[i] == "بعدما" and cue_behind(sentence, i, self.vocabulary):
            return True
        if words[i] == "كما" and following:
            noun = (
                open_.frame.marker in {"thing", "bare"} and following not in _LIKE and not self.phrases.stops(following)
            )
            ruled = words[i + 2 : i + 3] in (["بذلك"], ["عليه"], ["علي"], ["به"])  # كما ينص عليه القانون
            present = following[:1] in {"ي", "ت"} and not (ruled or self._is_alike(sentence, i, open_))
            return noun or following in self.vocabulary.cues or present
        if words[i] in BUT_HE and cue_behind(sentence, i, self.vocabulary):
            agrees = self.vocabulary.cues[following].gender == open_.frame.cue.gender
            return agrees and open_.frame.marker in {"thing", "bare"}  # نفت حملها جنسية كذا، ولكنها ألمحت لكذا
        if words[i] in BUT_HE and following in self.vocabulary.cues and open_.frame.marker in {"thing", "bare"}:
            thinks = self.vocabulary.cues[following].gender == open_.frame.cue.gender
            return thinks and not self.vocabulary.complementizers.keys().isdisjoint(
                words[i + 2 : i + 3]
            )  # ولكنه يرى أن
        if words[i] in BUT_HE and words[i + 1 : i + 2] == ["لم"]:
            return self._speaks_next(sentence, i + 2) or "".join(words[i + 2 : i + 3])[1:] in _NOT_TOLD
        if words[i] == "يذكر":
            return following in self.vocabulary.complementizers  # …، يذكر أن
        if words[i] == "وقد":
            attends = self.vocabulary.cues.get(following)
            return attends is not None and attends.form == "past" and "mute" in attends.verb.flags
        if words[i] == "اما":
            return any(self._is_apodosis(word) for word in words[i + 2 : i + _LONGEST_TOPIC])
        if words[i] == "ولم":
            kept = (following[1:] in _NOT_TOLD or self._speaks_next(sentence, i + 1)) and not _DETAILS.isdisjoint(
                words[i + 2 : i + _LONGEST_ASIDE]
            )
            return kept or (open_.frame.marker in {"thing", "bare"} and self._speaks_next(sentence, i + 1))
        return words[i] == "قبل" and following == "ان" and self._speaks_next(sentence, i + 2)

    def _is_alike(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether a present behind كما goes on with what is told: no deed of his who speaks, or one like the first.

        أكدت فلانة أن العمل جاهز، كما يحمل رسالة; أنها ستعكس كذا، كما تحمل رسالة.
        """
        teller, behind = open_.frame.cue.gender, "".join(sentence.words[i + 2 : i + 3])
        if open_.frame.marker != "that" or not teller or behind.startswith("ال") or self.phrases.is_role(behind):
            return False
        own = "m" if sentence.words[i + 1][:1] == "ي" else "f"
        same = sentence.words[open_.start].endswith(("ه", "ها")) and sentence.words[open_.start + 1][:1] in _PRESENT
        return own != teller or same

    def _is_apodosis(self, word: str) -> bool:
        """Whether a word is a verb of reporting behind أما: فقال، فاعتبره."""
        return word[:1] == "ف" and (word in self.vocabulary.cues or without_pronoun(word) in self.vocabulary.cues)

    def _speaks_next(self, sentence: Sentence, i: int) -> bool:
        """Whether a verb of reporting in the present stands at an item: …، قبل أن يضيف."""
        cue = self.vocabulary.cues.get(sentence.words[i]) if i < len(sentence.words) else None
        return cue is not None and cue.form == "present" and cue.verb.flags.isdisjoint({"mute", "weak", "inside"})

    def _is_rather_told(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether a word that may be the narrator's is rather the speaker's here: a reason, a comparison, a present."""
        words = sentence.words
        clause = open_.frame.marker in {"that", "colon"} and sentence.kinds[i - 1] == ","
        if words[i] == "حيث" and "".join(words[i + 1 : i + 2]) in _MUST and sentence.kinds[i - 1] == ",":
            return True  # دعت إلى تنظيم الوجبات، حيث يجب على الصائم
        if words[i] in _REASONING:
            return clause and (
                sentence.kinds[i - 2] != "q" or (i - 2 > open_.start and self._is_phrase(sentence, i - 2))
            )
        if words[i] == "ما" and i + 1 < len(sentence.words) and words[i + 1] in _LEADING_TO:
            return clause
        if words[i] == "وذلك":
            by = words[i + 1 : i + 2] != [] and words[i + 1].startswith("ب") and self.phrases.verbal(words[i + 1][1:])
            aim = by or words[i + 1 : i + 3] in _BY or not _DETAILING.isdisjoint(words[i + 1 : i + 2])
            led = "".join(words[i + 1 : i + 2])
            aim = aim or (led[:1] == "ل" and (self.phrases.verbal(led[1:]) or led.startswith("لل")))
            aim = aim or (clause and (led in {"كي", "حتي"} or (led[:1] == "ل" and led not in _OCCASIONS)))
            return (aim or not _CAUSES.isdisjoint(words[i + 1 : i + 2])) and sentence.kinds[i - 2] != "q"
        if words[i] == "ردا":
            return (
                clause and sentence.kinds[i - 2] != "q" and _ANSWERED.isdisjoint(words[i + 1 : i + _LONGEST_ANSWERED])
            )
        if words[i] in WAS:
            return clause and sentence.kinds[i - 2] != "q" and not self._had_done(sentence, i)
        if words[i] in COMPARING:
            return clause and self._compares(sentence, i)
        if words[i] == "بعدما" or (words[i] == "في" and words[i + 1] in _STEPS):
            return clause and (words[i] == "في" or sentence.kinds[i - 2] != "q")
        if words[i] in _COMES:
            return clause and self._comes_of(sentence, i, colon=open_.frame.marker == "colon")
        if words[i] == "في" and words[i + 1 : i + 2] == ["حين"]:
            return clause and (words[i + 2 : i + 3] == ["ان"] or self._compares(sentence, i + 1))
        told = clause or (open_.frame.marker == "that" and sentence.kinds[i - 1] == "w")  # اعتقلوا عندما خرجوا
        return words[i] == "عندما" and (told or "".join(words[i + 1 : i + 2])[:1] in {"ي", "ت", "ن"})

    def _comes_of(self, sentence: Sentence, i: int, *, colon: bool) -> bool:
        """Whether what is told comes from or in something, and no other thing: أن الوقفة المذكورة، تأتي تنفيذا لكذا."""
        following = "".join(sentence.words[i + 1 : i + 2])
        if following in _SHOWN:
            return False  # …، تأتي هذه الخطوة
        if colon and following.startswith("ال"):
            return not self.phrases.is_where(base(following))  # قال: …، جاءت الأوامر, not …، جاءت التصريحات
        return self.phrases.stops(following) or (following.endswith("ا") and not following.startswith("ال"))

    def _had_done(self, sentence: Sentence, i: int) -> bool:
        """Whether behind وكان the narrator tells what was said or done before: …، وكانت الوزارة قد أعلنت."""
        behind = sentence.words[i + 1 : i + _REACH_OF_WAS]
        cues = (self.vocabulary.cues.get(word) for word in behind)
        said = (cue for cue in cues if cue is not None and cue.form == "past" and not cue.joined)
        return "قد" in behind or any("mute" not in cue.verb.flags for cue in said)

    def _is_phrase(self, sentence: Sentence, i: int) -> bool:
        """Whether a quotation has several words: no title of a film or a paper."""
        inner = sentence.quotations[i].inner
        return " " in self.text[inner.start : inner.end]

    def _compares(self, sentence: Sentence, i: int) -> bool:
        """Whether a verb that is surely in the present and reports nothing follows, and no report after it."""
        following = sentence.words[i + 1] if i + 1 < len(sentence.words) else ""
        present = following.startswith("ي") or following in _BEING_NOW  # تظاهر and تعرض are as often in the past
        behind = sentence.words[i + 2] if i + 2 < len(sentence.words) else ""
        land = following in self.vocabulary.territories and behind.startswith(("ي", "ت"))  # بينما فرنسا تزيد من
        rest = (word for word in sentence.words[i + 1 + 2 * land :] if word not in self.vocabulary.stops)
        cues = (self.vocabulary.cues.get(word) for word in rest)
        return (present or land) and all(cue is None or "mute" in cue.verb.flags for cue in cues)

    def _is_aside(self, sentence: Sentence, i: int) -> bool:
        """…، وهو الخيار الذي: the narrator explains."""
        words = sentence.words
        relative = words[i + 2 : i + 3] in (["الذي"], ["التي"])
        return words[i] in {"وهو", "وهي"} and sentence.kinds[i - 1] == "," and relative

    def _is_main(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether a relative clause that opens a sentence ends before its main verb: فلان الذي ألمح إلى كذا، بعث."""
        teller, at = open_.frame.subject, open_.frame.at
        if sentence.kinds[i - 1] != "," or at < 2 or sentence.words[at - 1] not in {"الذي", "التي"} or teller is None:
            return False
        word = sentence.words[i]
        first = teller.span.start <= sentence.starts[0] + 1
        plain = not (word.startswith(("و", "ال", "ل", "ب")) or self.phrases.stops(word))
        return first and (plain or cue_behind(sentence, i - 1, self.vocabulary))

    def _is_participle(self, sentence: Sentence, i: int) -> bool:
        """Whether behind a comma a participle that no list has tells what the speaker did (موجزا نشاطاته، مستعرضا)."""
        word = sentence.words[i]
        return (
            sentence.kinds[i - 1] == ","
            and word.startswith("م")
            and word.endswith("ا")
            and not word.endswith("ها")  # مهمتها
            and len(word) > _LEAST_PARTICIPLE
            and word not in _NO_PARTICIPLES
            and _PASSIVE.fullmatch(word) is None
            and not self.phrases.stops(word)
            and not self.phrases.is_head(word[:-1])
            and not self._is_led_on(sentence, i)
        )

    def _is_led_on(self, sentence: Sentence, i: int) -> bool:
        """Whether behind a participle and a comma the verb before both goes on: عمد، مستغلا نفوذه، إلى نهب كذا."""
        behind = range(i + 1, min(len(sentence.words) - 1, i + _LONGEST_ASIDE + 2))
        comma = next((k for k in behind if sentence.kinds[k] == ","), 0)
        return comma > 0 and sentence.words[comma + 1] in _LEADING_ON

    def _starts(
        self, sentence: Sentence, i: int, phrases: _Tails, within: tuple[str, ...] = ("ان", "يتعلق", "يخص")
    ) -> bool:
        """Whether one of the phrases stands here; أن behind it makes it part of the content (قبل أن يتم)."""
        following = sentence.words[i + 1 : i + 2] if sentence.words[i] == "فيما" else []
        if following and (following[0] in _BEFORE or (sentence.kinds[i - 1] == "w" and following[0] in _NAMING)):
            return False
        if sentence.words[i] in COMPARING and sentence.kinds[i - 2] == "q" and self._is_quoted_beside(sentence, i):
            return False
        for phrase in phrases.get(sentence.words[i], ()):
            if tuple(sentence.words[i : i + len(phrase)]) == phrase:
                behind = sentence.words[i + len(phrase) : i + len(phrase) + 1]
                return not behind or behind[0] not in within
        return False

    def _goes_on(self, sentence: Sentence, i: int) -> bool:
        """Whether content goes on behind a quotation and a comma: وأنه …, or more of it is quoted."""
        if sentence.words[i] in self.vocabulary.complementizers:
            return True
        if sentence.words[i] not in _ADVERSATIVE:
            return False
        return any(kind == "q" for kind in sentence.kinds[i : i + 25])

    def _is_quoted_beside(self, sentence: Sentence, i: int) -> bool:
        """Whether behind what is quoted a clause beside it is quoted, too: "انتشروا"، فيما تقوم "الجرافات بهدم كذا"."""
        k = i + 1
        while k < len(sentence.words) and sentence.kinds[k] == "w":
            if k - i > _LONGEST_BESIDE or sentence.words[k] in self.vocabulary.cues:
                return False
            k += 1
        return sentence.kinds[k : k + 1] == ["q"] and not self.phrases.is_name_quote(sentence, k)
