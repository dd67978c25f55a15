"""Whether a form of a verb of reporting speaks where it stands, by what stands before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.actors import SAYING, ActorReader
from knowledge.extraction.arabic.saying.agreement import AGAIN, ANSWERS, NEXT, THINKING, is_noun, is_taken_for
from knowledge.extraction.arabic.saying.tails import BEFORE_THAT, BUT_HE, BUT_THAT, COMPARING

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open

_LED: Final = frozenset({"علي", "في", "من", "خلال", "عن", "حول"})
"""What leads on behind a name and a comma."""
_LONGEST_COMMENT: Final = 18
"""Words of what somebody comments on, and the participle behind."""
_DOUBLED: Final = "\u0651"
_NEGATIONS: Final = frozenset({"لم", "لن", "لا", "ولم", "ولن", "ولا", "دون", "عدم", "فلم", "الا"})
UNSAID: Final = frozenset({"لم", "ولم", "فلم"})
_WHEN: Final = frozenset({"عندما", "حين", "حينما", "لما", "بعدما", "منذ"})
"""Before a verb that tells when somebody else did something."""
_BEFORE_SURNAMES: Final = frozenset({"ايت", "بن", "ابن", "بنت", "ولد", "ابو"})
"""Behind these a verb's letters are a name: خالد آيت طالب."""
_DENIALS: Final = frozenset({"لم", "ولم", "لا", "ولا"})
_AFFIRMED: Final = frozenset({"استبعد"})
"""Verbs whose denial says something: ولم يستبعد فلان تأجيل الجلسة."""
_SUPPOSING: Final = frozenset({"هل", "وهل", "فهل", "اذا", "واذا", "فاذا", "لو", "ولو", "ربما", "وربما"})
"""Questions, conditions and guesses, in which nobody spoke yet (إذا قال)."""
_RUMOURS: Final = frozenset({"شايعه", "شايعات", "اشاعه", "اشاعات"})
"""What says something that nobody did."""
_NOBODYS: Final = _NEGATIONS | _SUPPOSING | _RUMOURS | {"كيف", "وكيف"}
_PERHAPS: Final = frozenset({"قد", "وقد", "ربما", "وربما"})
"""Before a verb in the present: may say."""
_EVER: Final = frozenset({"يسبق", "يحدث", "يصادف"})
_NEVER: Final = 4
"""Words from يسبق to what nobody ever said: لم يسبق للرئيس أن قال."""
_LONGEST_TELLER: Final = 14
"""Words from عبر to its عن."""
_RECEIVING: Final = frozenset("تلقي تلقت وتلقي وتلقت ورد وردت وورد ووردت تسلم تسلمت وتسلم وتسلمت وصل وصلت".split())  # noqa: SIM905
_RECEIVED: Final = frozenset("اخطار بلاغ بلاغات اشاره رساله تقرير خطاب مذكره شكوي اتصال اخطارات معلومات".split())  # noqa: SIM905
"""Papers that somebody gets, whose words are not his."""
_BEFORE_NOUNS: Final = frozenset(
    {
        "علي",
        "ضمن",
        "في",
        "من",
        "الي",
        "عن",
        "مع",
        "بعد",
        "قبل",
        "بسبب",
        "رغم",
        "خلال",
        "بدون",
        "دون",
        "حول",
        "بشان",
        "ضد",
        "اي",
        "خلفيه",
        "اثر",
        "جراء",
        "نتيجه",
        "عقب",
        "بعيد",
        "قبيل",
    }
)
_LED_NOUNS: Final = frozenset({"وعن", "وحول", "وبشان", "وبخصوص", "وبعد", "ورغم", "ومع", "وحيال"})
"""The same with و, at a sentence's beginning: وعن وصف الإعلام له."""
_WHAT: Final = frozenset({"ما", "بما", "مما", "لما", "عما"})
"""Before what came in a paper: ما ورد بأمر الإحالة."""
_BANNERS: Final = frozenset("لافته لافتات لافتتين شعارات ورقه لوحه لوحات قميصا قمصانا ملصقات".split())  # noqa: SIM905
"""On what is written what nobody says: لافتات كتب عليها."""
_SUBJUNCTIVE: Final = frozenset({"ان", "كي", "لكي", "حتي", "بان", "الذين"})
_BEING: Final = WAS | {
    "يكون",
    "تكون",
    "اصبح",
    "اصبحت",
    "بات",
    "باتت",
    "ظل",
    "ظلت",
    "مازال",
    "مازالت",
    "يزال",
    "تزال",
    "ليس",
}
_BELIEVING: Final = THINKING | {"راي"}
"""In the present within somebody's words: what others believe (إن المكتب يرى "أن …")."""
_PREDICATIVE: Final = ("ان", "ون")
"""How a participle of two or more ends that says of them what they do, and is no adverbial."""
_OPENERS: Final = frozenset({"that", "colon", "quotation"})
_GOING_ON: Final = frozenset({"قال", "اضاف", "تابع", "اردف", "زاد", "ختم", "اختتم"})
"""What a speaker does next: …، ليضيف أن."""
_TELLS_TOO: Final = WAS | {"كما", "حيث", "قد", "وقد", "فقد"}
"""Behind these أبرز is a verb, elsewhere behind a word the foremost."""
_DESPITE: Final = frozenset({"رغم", "الرغم", "برغم", "بالرغم", "ورغم"})


_THEN_MADE_CLEAR: Final = frozenset(
    {"قد", "وقد", "فقد", "جهته", "جهتها", "جانبه", "جانبها", "بدوره", "بدورها", "كما", "فيما"}
)
"""Behind these and before one man بين is a verb: من جهته بين الوزير أن."""
_REASONS: Final = frozenset({"اذ", "حيث"})
"""Behind a clause these give a reason, which somebody told of within it may say."""

_DEEDS_LIKE_VERBS: Final = frozenset({"نشر", "رفض", "طلب", "نقل", "عرض", "طرح", "شرح", "وصف", "ذكر", "كشف"})
"""Verbal nouns that are spelled as the verb."""


@dataclass(slots=True)
class SpeechReader(ActorReader):
    """Tells verbs that speak from what only looks like one, and what goes on within somebody's words."""

    def _told_in_paper(self, sentence: Sentence, i: int) -> Cue | None:
        """What a passive reads as where a paper follows that somebody issued: أُعلن في بيان صادر عن الوزارة أن."""
        paper = sentence.words[i + 2 : i + 3] if sentence.words[i + 1 : i + 2] == ["في"] else []
        told = paper != [] and "paper" in self.vocabulary.institutions.get(base(paper[0]), ())
        return self.vocabulary.cues["جاء"] if told else None

    def _is_deed_taken(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether what is spelled as a verb is what somebody condemns or praises: واستنكر نشر الطبيب صورا، قائلا."""
        if cue.joined:
            return sentence.words[i][1:] in _DEEDS_LIKE_VERBS and self._is_second_deed(sentence, i)
        if sentence.words[i] not in _DEEDS_LIKE_VERBS or "," in sentence.kinds[:i]:
            return False
        first = self.vocabulary.cues.get(sentence.words[0])
        return first is not None and first.form == "past" and "mute" in first.verb.flags

    def _is_second_deed(self, sentence: Sentence, i: int) -> bool:
        """Whether و joins it to another deed, each with what is done: سارعت إلى توضيح الأمر وكشف الحقيقة."""
        deed, done = sentence.words[i - 2] if i > 1 else "", sentence.words[i - 1]
        what = "".join(sentence.words[i + 1 : i + 2])
        if not done[:2] == what[:2] == "ال" or self.phrases.is_head(what) or self.phrases.is_called(what):
            return False
        if self.phrases.verbal(done[2:]) and self.phrases.stops(deed):
            return True  # إلى الرد وكشف الحقيقة
        return self.phrases.verbal(deed) or (deed[:1] in {"ل", "ب"} and self.phrases.verbal(deed[1:]))

    def _tells_of_thing(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether what a verb tells of is a thing alone: فلانة كانت في بيتها عندما بدأ الهجوم."""
        word, phrases = "".join(sentence.words[i + 1 : i + 2]), self.phrases
        last = i + 2 >= len(sentence.words) or sentence.kinds[i + 2] != "w" or phrases.stops(sentence.words[i + 2])
        anybody = phrases.is_head(word) or phrases.is_institution(word) or word in phrases.surnames
        return "mute" in cue.verb.flags and word.startswith("ال") and last and not (anybody or word in phrases.families)

    def _may_speak(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> bool:
        """Whether a form of a verb is a cue here, by what stands before it."""
        before = sentence.words[i - 1] if i else ""
        ever = before == "ان" and not _EVER.isdisjoint(sentence.words[max(0, i - _NEVER) : i])
        asked = before in WAS and i > 1 and sentence.words[i - 2] in _SUPPOSING  # هل كان يتوقع
        never = (
            asked
            or (ever and cue.form == "past")
            or (i > 1 and before == "احد" and sentence.words[i - 2] in _NEGATIONS)
        )
        never = never or (before in _WHEN and open_ is None and self._tells_of_thing(sentence, i, cue))
        nobodys = before in _NOBODYS and not (cue.verb.lemma in _AFFIRMED and before in _DENIALS and open_ is None)
        if before in _BEFORE_SURNAMES or never or nobodys or ("inside" in cue.verb.flags and before in _WHAT):
            return False
        after_word = i > 0 and sentence.kinds[i - 1] == "w"
        believed = cue.form == "present" and (
            self._concludes(sentence, i)
            or self._is_believed(sentence, i, cue, open_)
            or (after_word and not (cue.joined or before in WHO) and self._is_received(sentence, i, cue))
        )
        if believed or ("judge" in cue.verb.flags and is_taken_for(sentence, i, cue)):
            return False
        if cue.form == "present" and (before in _SUBJUNCTIVE or before in _PERHAPS):
            before_that = i >= len(BEFORE_THAT) and sentence.words[i - 2 : i] == BEFORE_THAT
            quoted = sentence.kinds[i + 1 : i + 3] == [":", "q"]
            told = before_that and (quoted or (i > len(BEFORE_THAT) and self._speaks_next(sentence, i)))
            told = told or (before_that and cue.verb.lemma in NEXT and self.frames.read(sentence, i, cue).content > i)
            had = "mute" not in cue.verb.flags and self._who_had(sentence, i - 1) is not None
            told = told or (had and self.frames.read(sentence, i, cue).subject is None)  # not لم ينس أن يذكر فلانا
            return open_ is None and told  # ولم يفت فلانا أن يؤكد
        if cue.form == "participle" and open_ is not None:
            predicate = after_word and sentence.words[i].endswith(_PREDICATIVE)  # إن الجانبين متفقان على أن
            if predicate or self._is_of_others(cue, open_):
                return False
        if cue.form == "participle":
            passive = before in _BEING or before == "غير" or (after_word and sentence.words[i] == AGAIN)
            noun = after_word and is_noun(sentence, i, cue, self.vocabulary.complementizers)
            return not (passive or (noun and not self._asks_for(sentence, i, cue, open_)))
        led = after_word or (i and (sentence.kinds[i - 1] == "q" or sentence.words[i] == "عبر"))
        taken = i > 0 and open_ is None and self._is_deed_taken(sentence, i, cue)
        if taken or (led and self._is_preposition(sentence, i)):
            return False
        byline = not i and sentence.words[0] in self.vocabulary.no_labels and sentence.kinds[1:2] == [":"]
        name = sentence.words[i] in self.vocabulary.first_names  # حركة أمل
        governed = after_word and (name or self.phrases.is_head(sentence.words[i])) and self.phrases.construct(before)
        after = cue.verb.lemma == "عقب" and (not after_word or sentence.headline) and self._is_after(sentence, i)
        best = (
            cue.verb.lemma == "ابرز"
            and after_word
            and cue.form == "past"
            and not cue.joined
            and before not in _TELLS_TOO
            and self.frames.read(sentence, i, cue).marker != "that"
        )
        if best or self._is_foremost(sentence, i, cue) or (before in _BANNERS and cue.verb.lemma == "كتب"):
            return False  # تضمن أبرز المنجزات, لافتات كتب على إحداها
        intervention = cue.verb.lemma == "تدخل" and after_word and self.phrases.verbal(before)  # أهمية تدخل الوزارة
        if before in _BEFORE_NOUNS or before in _LED_NOUNS or byline or governed or after or intervention:  # رئيس نادي
            return False
        if open_ is None or open_.source:
            return True
        if self._is_inner(sentence, i, cue, open_):
            open_.source = True
            return True
        if sentence.kinds[i - 1] == "w" and cue.joined and self._is_told_within(cue, open_):
            return False
        return self._takes_over(sentence, i, cue, open_)

    def _is_received(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether a verb tells what a paper holds that somebody got, or a picture shows: تلقى فلان إخطارا يفيد بكذا."""
        if cue.verb.lemma == "اظهر" and sentence.words[i - 1] in self.vocabulary.published:
            return True  # نشر فلان صورة تظهر أن
        if _RECEIVING.isdisjoint(sentence.words[:i]):
            return False
        near = sentence.words[max(0, i - _LONGEST_TELLER) : i]
        return any(word.removesuffix("ا") in _RECEIVED for word in near)

    def _stands_free(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether what may be another word stands right behind a quotation that is not its own: "كذا" سرد دفوعه."""
        teller = frame.subject
        known = teller is not None and (teller.role or len(teller.name) > 1 or self.phrases.is_called(teller.words[0]))
        return "weak" in frame.cue.verb.flags and sentence.kinds[i - 1] == "q" and not known

    def _is_unsaid(self, cue: Cue) -> bool:
        """Whether a verb behind لم tells that somebody does not say something."""
        return cue.form == "present" and cue.verb.lemma not in _AFFIRMED

    def _asks_for(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> bool:
        """Whether behind a noun phrase a woman or a body goes on to ask: قلقها على الموقوفين مطالبة بإعادتهم."""
        if open_ is None or open_.frame.marker != "thing" or open_.frame.cue.gender != "f" or cue.gender != "f":
            return False
        following = "".join(sentence.words[i + 1 : i + 2])
        led = (
            following.startswith("ب")
            and "ب" in cue.verb.prepositions
            and self.phrases.verbal(without_pronoun(following[1:]))
        )
        return led and sentence.words[i - 1].startswith("ال")

    def _is_believed(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> bool:
        """Whether within what somebody says people in general think something: والذي يعتقد أنه قتل."""
        if cue.verb.lemma not in _BELIEVING or open_ is None or open_.source:
            return False
        if not cue.joined and open_.frame.marker == "that" and sentence.kinds[i - 1] in "wq":
            return True  # قالت الصحيفة إن "الأجهزة الأمنية" تعتقد أن
        thought = cue.gender == "m" and cue.number == "s"
        leads = thought and i + 1 < len(sentence.words) and sentence.words[i + 1] in self.vocabulary.complementizers
        return leads and sentence.kinds[i - 1] == "w"

    def _is_told_within(self, cue: Cue, open_: Open) -> bool:
        """Whether a verb in the present goes on with what is told: قال فلان إن الصور تظهر المعارك وتؤكد أن."""
        teller = open_.frame.cue
        told = open_.frame.marker == "that" and teller.form == "past" and cue.form == "present"
        return told and teller.number == cue.number == "s" and teller.gender != cue.gender

    def _concludes(self, sentence: Sentence, i: int) -> bool:
        """Whether the narrator tells what something shows: ارتفعت الأسعار، ما يؤكد أن; not ما يقول فلان."""
        before = sentence.words[max(0, i - 2) : i]
        if before[-1:] == [] or not (before[-1] in _WHAT or before == ["الامر", "الذي"]):
            return False
        following = sentence.words[i + 1] if i + 1 < len(sentence.words) else ""
        named = following in self.vocabulary.first_names or following in self.phrases.surnames
        return not (named or self.phrases.is_head(following))

    def _is_preposition(self, sentence: Sentence, i: int) -> bool:
        """Whether a word that verbs and particles share is the particle (بين، بيّن)."""
        if sentence.words[i] not in self.vocabulary.stops:
            return False
        following = sentence.words[i + 1] if i + 1 < len(sentence.words) else ""
        if sentence.words[i] == "دون" and following == "ان":
            return True  # غادر دون أن يؤكد أن
        if sentence.words[i] == "عقب" and following not in self.vocabulary.venues and self.phrases.is_called(following):
            return False
        if sentence.words[i] == "عبر" and "عن" in sentence.words[i + 2 : i + _LONGEST_TELLER]:
            apart = "," in sentence.kinds[i : i + sentence.words[i:].index("عن")]
            if apart and sentence.kinds[i - 1] == "w" and sentence.words[i - 1].startswith("ال"):
                return True  # الأخبار المتداولة عبر بعض المواقع، والتي تحدثت عن
            told = following in self.vocabulary.first_names or following in self.vocabulary.adverbs  # عبر بدوره عن
            return not (told or self.phrases.is_role(following))
        doubled = _DOUBLED in self.text[sentence.starts[i] : sentence.ends[i]]
        if sentence.words[i - 1] in _THEN_MADE_CLEAR:
            subject = self.frames.read(sentence, i, self.vocabulary.cues[sentence.words[i]]).subject
            return subject is None or bool(subject.members) or not (subject.name or subject.role)
        return not (doubled or following in self.vocabulary.complementizers or sentence.words[i - 1] == "حيث")

    def _is_of_him(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether what somebody says of himself goes on with a verb in the present: أوضحت أنها تحبه وتتمنى أن."""
        himself = self.vocabulary.complementizers.get(sentence.words[open_.start], False)
        present = cue.form == "present" and open_.frame.cue.form != "present" and cue.verb.lemma not in _GOING_ON
        return himself and present and sentence.kinds[i - 1] == "w"

    def _takes_over(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether a verb within what somebody says is the next one's: joined, behind a quotation or a comma."""
        kind, before = sentence.kinds[i - 1], sentence.words[i - 1]
        if cue.joined and self._is_of_him(sentence, i, cue, open_):
            return False
        if cue.joined:
            plain = kind in ",q" or "weak" not in cue.verb.flags or self._names_teller(sentence, i)
            return plain or self._goes_on_after(sentence, i, cue, open_)
        if kind == "q" and cue.form == "present" and sentence.words[i].startswith("ل"):
            frame = self.frames.read(sentence, i, cue)  # إطلاق "عملية كذا" لتسلم المواقع, "…" ليرد فلان قائلا
            answers = open_.start == i - 1 and cue.verb.lemma in ANSWERS and frame.subject is not None
            return frame.marker in _OPENERS or (answers and self._says_then(sentence, frame))
        if kind == "q" or (kind == "," and i > 1 and sentence.kinds[i - 2] == "q"):
            return kind == "," or "inside" not in cue.verb.flags  # قرار منظمة "كذا" يأتي لصالح
        if kind == "," and cue.form == "past" and "mute" not in cue.verb.flags and self._speaks_up(sentence, i, cue):
            return True
        if cue.form == "past" and cue.verb.lemma == "قال" and sentence.kinds[i + 1 : i + 2] == [":"]:
            return True  # …، عن الأزمة قال: …
        if kind == "," and cue.form == "present" and sentence.words[i].startswith("ل"):
            frame = self.frames.read(sentence, i, cue)  # …، ليرد عليه فلان بأن، ليضيف أن
            return frame.marker in _OPENERS and (frame.subject is not None or cue.verb.lemma in _GOING_ON)
        if before in WHO and self._quotes_him(sentence, i, cue):
            return True  # لم يعجب الأمر فلانا، الذي قال لها: "…"
        if cue.form == "past" and self._is_but(sentence, i) and "weak" not in cue.verb.flags:
            return True
        if before in COMPARING and cue.form == "past":  # … فيما أكد فلان أن
            return "weak" not in cue.verb.flags or self.frames.read(sentence, i, cue).marker == "that"
        if before == "كما" and kind == "w" and "weak" not in cue.verb.flags and self._says_too(sentence, i, cue, open_):
            return True
        joining = before in self.vocabulary.joining or before in {"والتي", "والذي"}
        if before in _REASONS and cue.form == "past" and {cue.gender, open_.frame.cue.gender} == {"m", "f"}:
            joining = self.frames.read(sentence, i, cue).subject is not None  # أوضحت أن التقرير دقيق، إذ أكد العثور على
        return joining and i >= 2 and sentence.kinds[i - 2] in ",q"

    def _is_foremost(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether behind a comma أبرز tells who somebody is, and is no verb: فلان، أبرز قادة الحزب، أن."""
        if cue.verb.lemma != "ابرز" or sentence.kinds[max(0, i - 1)] != ",":
            return False
        following = "".join(sentence.words[i + 1 : i + 2])
        if self.frames.read(sentence, i, cue).marker == "that" and following.endswith("ون"):
            return False
        return not following.startswith("ال") and "p" in self.vocabulary.roles.get(following, ())

    def _says_too(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether behind كما who speaks says more, without a comma: أعلنت تمسكها بالمطلب كما أكدت أن."""
        teller = open_.frame.cue
        if (cue.form, cue.gender, cue.number) != (teller.form, teller.gender, teller.number):
            return False
        frame = self.frames.read(sentence, i, cue)
        if frame.subject is not None:  # قال رئيس الجمهورية فلان إن كذا كما أوضح الرئيس أن
            who = open_.frame.subject
            if who is None or base(who.words[0]) != base(frame.subject.words[0]) or frame.marker != "that":
                return False
        return frame.marker in {"that", "thing"} and 0 <= frame.content < len(sentence.words)

    def _names_teller(self, sentence: Sentence, i: int) -> bool:
        """Whether right behind a verb a surname of the article stands, and a complementizer: وبين حنوش أن."""
        behind = sentence.words[i + 1 : i + 3]
        named = len(behind) > 1 and behind[0] in self.phrases.surnames
        return named and behind[1] in self.vocabulary.complementizers

    def _is_but(self, sentence: Sentence, i: int) -> bool:
        """Whether لكنه stands before an item, or إلا أنه or غير أنه, and no رغم that it answers."""
        if sentence.words[i - 1] in BUT_HE:
            return True
        if not _DESPITE.isdisjoint(sentence.words[:i]):
            return False
        return i > len(BUT_THAT) and sentence.words[i - 2] in BUT_THAT and sentence.words[i - 1] in {"انه", "انها"}

    def _says_then(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether a participle soon tells what somebody says who so far only comments: وعلق فلان من مكتبه قائلا."""
        for k in range(frame.at + 1, min(len(sentence.words), max(frame.at, frame.subject_end) + _LONGEST_COMMENT)):
            if sentence.kinds[k] == ",":
                cue = self.vocabulary.cues.get("".join(sentence.words[k + 1 : k + 2]))
                says = cue is not None and (cue.form, cue.number) == ("participle", "s")
                says = says and cue is not None and self._tells_by(sentence, k + 1, cue)
                behind = "".join(sentence.words[k + 1 : k + 2])
                aside = behind in _LED if k == frame.subject_end else behind in self.vocabulary.times or behind == "علي"
                if says or not aside:
                    return says
                continue  # علق فلان، على القرار، قائلا; أجاب فلان بالمؤتمر، أمس، على سؤال كذا قائلا
            if sentence.words[k] not in self.vocabulary.cues:
                continue
            cue = self.vocabulary.cues[sentence.words[k]]
            if cue.form == "participle" and cue.number == "s" and self._tells_by(sentence, k, cue):
                return not self._is_others(sentence, k)
        return False

    def _tells_by(self, sentence: Sentence, k: int, cue: Cue, verbs: frozenset[str] = SAYING) -> bool:
        """Whether a participle at an item tells what is said: قائلا, or one with a colon and a quotation."""
        return cue.verb.lemma in verbs or sentence.kinds[k + 1 : k + 3] == [":", "q"]

    def _is_others(self, sentence: Sentence, k: int) -> bool:
        """Whether a participle goes on with whom a relative clause tells of: رد فلان على فلان الذي غرد قائلا."""
        before = self.vocabulary.cues.get(sentence.words[k - 1])
        return before is not None and before.form == "past" and sentence.words[k - 2] in WHO

    def _says_next(self, sentence: Sentence, at: int, verbs: frozenset[str] = SAYING) -> bool:
        """Whether a participle of saying stands at an item: وتحدث فلان عن الأزمة، مؤكدا أن."""
        cue = self.vocabulary.cues.get(sentence.words[at]) if at < len(sentence.words) else None
        return cue is not None and cue.form == "participle" and cue.number == "s" and cue.verb.lemma in verbs
