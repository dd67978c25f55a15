"""What a verb takes that leads to no words: whom it asks, its lone object, who stands before what he does."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.phrases.offices import ELATIVES
from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.agreement import ANSWERS, disagrees, is_share
from knowledge.extraction.arabic.saying.contents import SHOWING
from knowledge.extraction.arabic.saying.events import Report
from knowledge.extraction.arabic.saying.nearby import TO_PEOPLE
from knowledge.extraction.arabic.saying.reactions import ADDING, COMMENTS
from knowledge.extraction.arabic.saying.tails import BEFORE_THAT
from knowledge.extraction.arabic.saying.turns import TurnReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open

PERSONAL: Final = frozenset("قال اضاف تابع اوضح راي اكد شرح شدد زاد اردف استطرد ختم اختتم واصل".split())  # noqa: SIM905
"""Verbs that somebody says, whatever stands before: ويضيف أن; nobody says ويذكر أن."""
_NOBODYS: Final = frozenset({"ذكر", "قال", "نقل", "ردد"})
"""Whatever nobody says in marks either: يُقال: "…"."""
_SAYING_OF: Final = frozenset({"قول", "بقول", "لقول"})
"""Before who says something."""
QUOTING: Final = _SAYING_OF | {"ما", "بما", "لما", "عما", "مما"}
"""Before whom somebody quotes: بقول فلان, بما قاله فلان."""
_LEADING_ON: Final = frozenset({"من", "ان", "بان", ":"})
"""What may stand between whom somebody quotes and his words."""


_LONGEST_CLAUSE: Final = 16
"""Words of what another does before he speaks."""
_LINKING: Final = frozenset("ثم فيما بينما لكن ولكن لكنه غير الا ان كما حيث وهنا عندها حينها بعدها".split())  # noqa: SIM905
"""With what such a clause begins."""
_MEETING: Final = frozenset("التقي زار استقبل قابل استضاف كرم صافح هاتف".split())  # noqa: SIM905
"""What somebody does to another, whose name may stand behind without his own."""
_NOT_DONE: Final = frozenset({"لم", "لن", "لا"})
_PLAIN_LEADS: Final = frozenset({"اي", "او", "وجود", "يوجد", "هناك", "ثمه"})
"""Before a thing that is only told to be there: وجود دليل, أي وثيقة."""
_LONGEST_STEM: Final = 3
_OBJECTS: Final = frozenset({"accuse", "person", "called", "object"})
_DONE_TO: Final = _OBJECTS | {"mute"}
_LEAST_RELATIVE: Final = 3
"""Words up to a relative clause's verb."""

_STAGING: Final = frozenset({"اطلق", "نظم", "دشن", "اصدر", "شن", "عقد", "وجه"})
"""What is done with a campaign, a march, a petition."""


@dataclass(slots=True)
class TakingReader(TurnReader):
    """Tells a verb's object and its subject apart, and either from what is said."""

    def _tells(self, sentence: Sentence, i: int, frame: Frame, open_: Open | None) -> bool:
        """Whether a bare object is content here: not in a relative clause, not in the midst of other content."""
        if frame.marker not in {"bare", "thing"} or is_share(frame.subject):
            return not is_share(frame.subject)
        if frame.marker == "thing" and frame.cue.form == "present" and sentence.words[0] in WAS:
            return False  # كان الوزير يشير إلى حادثة: the narrator explains
        relative = sentence.words[i - 1 : i] in (["الذي"], ["التي"]) or self._is_there_alone(sentence, i)
        if relative and frame.cue.form == "present":
            return False
        inside = open_ is not None and not open_.source and open_.frame.marker not in {"bare", "thing"}
        joined = frame.cue.joined and sentence.kinds[i - 1] not in ",q"
        if not (inside and joined) or open_ is None:
            return True
        named = frame.subject is not None and frame.subject.name != ()
        after = not named and self._goes_on_after(sentence, i, frame.cue, open_)
        return after or self._calls_too(sentence, i, frame, open_)

    def _is_there_alone(self, sentence: Sentence, i: int) -> bool:
        """Whether a verb tells of the plain noun right before it, which no speaker is: وجود دليل يؤكد إدانته."""
        before = sentence.words[i - 1] if i > 1 else "ال"
        if sentence.kinds[i - 1] != "w" or before[:2] == "ال" or sentence.words[i - 2] not in _PLAIN_LEADS:
            return False
        return before not in self.vocabulary.first_names and not self.phrases.is_head(before)

    def _note_topic(self, sentence: Sentence, i: int, cue: Cue) -> None:
        """Note who stands before a verb that names nobody and tells nothing yet."""
        topic = self._topic(sentence, i, cue, None)
        if topic is None or topic.words[0] in ELATIVES:  # أحد مقدمي طلب الاستجواب
            return
        if topic.kind == "place" and topic.span.start in sentence.starts:
            at = sentence.starts.index(topic.span.start)
            if at and self.phrases.stops(sentence.words[at - 1]):
                return  # علقت فلانة على عمل في مصر، والذي شاركت فيه، قائلة
        own = cue.joined or sentence.words[i - 1] in WHO
        self.events.append(topic if own else self._owner(sentence) or topic)
        if own and self._says_next(sentence, i + 1):
            self.doer = topic  # فلان، الذي رد قائلا

    def _lead(self, sentence: Sentence, frame: Frame, i: int, cue: Cue, open_: Open | None) -> None:
        """A headline's order: البرلمان يعلن شغور المنصب; what seems the subject is the content."""
        topic = self._topic(sentence, i, cue, open_) if frame.subject is not None and not cue.joined else None
        if topic is not None and topic.span.end >= sentence.ends[i - 1] and frame.marker in {"", "bare"}:
            frame.subject, frame.content, frame.marker = topic, i + 1, "bare"

    def _is_asked_next(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether the only phrase of a verb that goes on from what somebody does is whom he asks for something.

        عاد رئيس الحكومة وطالب زعيم المعارضة بكذا.
        """
        cue, asked, doer = frame.cue, frame.subject, self.events[-1] if self.events else None
        goes_on = cue.joined and cue.form == "past" and sentence.kinds[frame.at - 1] == "w"
        if (
            not goes_on
            or asked is None
            or frame.object_at not in {-1, frame.content}
            or doer is None
            or isinstance(doer, Report)
        ):
            return False
        own = self.phrases.possessed(sentence, frame.at + 1, sentence.words[frame.at + 1])
        return doer.kind == asked.kind == "person" and doer.gender == cue.gender and bool(asked.role) and not own

    def _is_passive(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """يُذكر أن, يُشار إلى: nobody says it."""
        if sentence.words[i].removeprefix("و") == "تردد":
            return True  # وتردد أن: it was rumoured
        lemma = cue.verb.lemma
        quoted = sentence.kinds[i + 1 : i + 3] == [":", "q"] and lemma not in _NOBODYS  # ويعقب: "…"
        impersonal = cue.form == "present" and cue.gender == "m" and not quoted and lemma not in self.vocabulary.active
        again = i == 1 and sentence.words[0].startswith("لي")  # ليعود ويغرد: "…"
        return impersonal and i <= 1 and sentence.opens | (i == 0) and not again

    def _is_lone_object(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether behind the only phrase that a verb has a participle goes on to tell what is said."""
        if frame.cue.form != "past" or frame.subject is None or self.frames.takes_pronoun(sentence.words[frame.at]):
            return False  # وقاطعه الوزير قائلا
        one, *rest = frame.subject.words
        known = rest[:1] != [] and (one in self.phrases.families or one in self.phrases.surnames)
        if known and rest[0].startswith("ال") and self.phrases.is_role(rest[0]):
            frame.subject = self.phrases.alone(sentence, frame.at + 1)
            return False  # وقاطع حنوش المذيع قائلا
        end = frame.subject_end
        behind = "".join(sentence.words[end : end + 1])
        manner = behind[:1] == "ب" and frame.cue.joined
        if manner and (behind in self.phrases.families or behind in self.phrases.surnames):
            return False  # فخاطب بري بوصعب قائلا
        end += manner
        at = end + (sentence.kinds[end : end + 1] == [","])
        cue = self.vocabulary.cues.get(sentence.words[at]) if at < len(sentence.words) else None
        goes_on = cue is not None and cue.form == "participle" and cue.number == "s"
        goes_on = goes_on or (manner and cue is not None and cue.joined and cue.verb.lemma == "قال")  # وخاطبه بحدة وقال
        return goes_on and cue is not None and cue.gender in {"", frame.cue.gender}  # not وقع الوزير مذكرة

    def _is_set_up(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether an indefinite body behind a joined verb is what somebody sets up: وأطلقت حملة لكذا, ونظمت مسيرة."""
        made = frame.subject
        if made is None or made.definite or made.name or frame.cue.verb.lemma not in _STAGING:
            return False
        end = frame.subject_end
        behind = sentence.words[end] if sentence.kinds[end : end + 1] == ["w"] else ""
        return behind == "" or self.phrases.stops(behind) or behind.startswith(("ل", "ب", "وقع"))

    def _before_joined_deed(self, sentence: Sentence, frame: Frame) -> int:
        """The item of a verb, or of a deed that is joined right before its participle: …، وابتسم قائلا."""
        before = sentence.words[frame.at - 1]
        deed = frame.cue.form == "participle" and before[:1] == "و" and before[1:] in self.vocabulary.deeds
        return frame.at - deed

    def _quote_another(self, sentence: Sentence, frame: Frame) -> None:
        """Give what is told to whom who speaks only quotes: ذكّر بما قاله فلان من أن, استشهد بقول فلان: "…"."""
        if "deny" in frame.cue.verb.flags:
            return
        k = next(k for k in range(frame.at + 1, frame.content) if sentence.words[k] in QUOTING)
        at = k + 1
        if sentence.words[k] not in _SAYING_OF:
            stem = sentence.words[at].removesuffix("ها").removesuffix("ه")
            said = self.vocabulary.cues.get(f"{stem[:-1]}ي" if stem.endswith("ا") else stem)
            if said is None or said.form != "past" or stem == sentence.words[at]:
                return
            at += 1
        read = self.phrases.read(sentence, at) if sentence.kinds[at : at + 1] == ["w"] else None
        if read is None or not (read[0].name or read[0].role or read[0].kind == "institution"):
            return
        start, leads = read[1], sentence.words[read[1] : read[1] + 1]
        if sentence.words[k] not in _SAYING_OF and leads not in (["من"], ["بان"]):
            return  # أكد فلان ردا على ما قاله فلان أن
        while start < len(sentence.words) and sentence.words[start] in _LEADING_ON:
            start += 1
        if read[1] < start < len(sentence.words) and start >= frame.content:
            frame.via, frame.subject, frame.relayed = frame.subject, read[0], True
            frame.content, frame.marker, frame.clitic = start, "that", 0

    def _who_quoted(self, open_: Open) -> Phrase | None:
        """Who goes on behind another's words that he only quoted: علق فلان على قول الوزير إن كذا، قائلا."""
        frame = open_.frame
        quoted = frame.via is not None and frame.via.kind == "person" and "relay" not in frame.cue.verb.flags
        return frame.via if quoted else None

    def _before_deed(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> Phrase | None:
        """Who stands right before what he does: الرئيس افتتح المعرض, أما الرئيس فقد افتتح المعرض."""
        follows = i > 0 and sentence.kinds[i - 1] == "w" and sentence.words[i - 1] not in WHO
        if open_ is not None or not follows or cue.form == "participle":
            return None
        topic = self._topic(sentence, i, cue, open_)
        near = topic is not None and topic.span.end >= sentence.ends[i - 1]
        led = "mute" in cue.verb.flags and sentence.words[i - 1] in {"قد", "فقد"}
        return topic if near or led else None

    def _doer_of_relative(self, sentence: Sentence, i: int, frame: Frame) -> Phrase | None:
        """Who does what stands behind الذي, the verb's only phrase its object: فلان الذي انتقد الخطة."""
        subject, cue = frame.subject, frame.cue
        if subject is None or i < _LEAST_RELATIVE or cue.form != "past" or sentence.words[i - 1] not in WHO:
            return None
        beside = subject.span.start == sentence.starts[i + 1] and not cue.verb.flags.isdisjoint(_DONE_TO)
        doer = self._antecedent(sentence, i, cue) if beside else None
        return doer if doer is not None and doer.kind == "person" else None

    def _is_what_befalls(self, subject: Phrase) -> bool:
        """Whether what seems to act is led to by ل: تعرضت لأمراض كثيرة, not حذر لافروف من كذا."""
        word, phrases = subject.words[0], self.phrases
        if word[:1] != "ل" or len(subject.words) == 1 or subject.role or word in self.vocabulary.first_names:
            return False
        named = word in phrases.surnames or word in phrases.families or phrases.is_called(word)
        return not named and (subject.words[1].endswith("يه") or phrases.is_nobodys(word[1:]))

    def _is_done_within(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether a relative clause only tells of whom another answers; set off, its doer is who speaks next."""
        doer = self._doer_of_relative(sentence, i, frame)
        frame.subject = doer or frame.subject
        return doer is not None and bool(self.events) and sentence.kinds[i - 2] != ","

    def _asks_within(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether whom a paper before the verb asks stands behind فيها; else tell whose words بالقول leads to.

        رد فلان على فلان الذي وصف الخطة بالفاشلة بالقول.
        """
        if self._is_asked_within(sentence, frame):
            frame.addressee, frame.subject = frame.subject, self._sender(sentence, i, frame.cue)
            return True
        if frame.cue_at >= 0 and (doer := self._doer_of_relative(sentence, i, frame)) is not None:
            before = self.events[-1] if self.events and sentence.kinds[i - 2] != "," else None
            frame.subject = before if isinstance(before, Phrase) else doer
        return False

    def _guest(self, sentence: Sentence, frame: Frame) -> Phrase | None:
        """Whom somebody has as a guest, who then speaks: استضافت الإعلامية فلانة على برنامجها الفنانة فلانة، كاشفة."""
        ends = (k for k in range(frame.subject_end, len(sentence.words)) if self._says_next(sentence, k))
        last = next(ends, len(sentence.words))
        heads = range(max(frame.at + 1, frame.subject_end), last)
        read = (self.phrases.read(sentence, k) for k in heads if self.phrases.is_role(sentence.words[k]))
        return next((one[0] for one in read if one is not None and one[0].name), None)

    def _tell_others(self, sentence: Sentence) -> None:
        """Give what is said to whom the clause before it names, where another spoke before: …، ورفض فلان ذلك، قائلا."""
        for n in range(len(self.events) - 1, 0, -1):
            said, before = self.events[n], self.events[n - 1]
            if isinstance(said, Phrase) or isinstance(before, Phrase) or said.speaker is not None:
                continue
            cue, at = said.cue, said.cue_span
            if cue is None or at is None or not (cue.joined or cue.form == "participle"):
                continue
            if cue.form == "past" and cue.verb.lemma in ADDING:
                continue  # …، فيما غادر الوزير القاعة، وأضاف
            floor = bisect_left(sentence.starts, before.span.end)
            other = self._acts_between(sentence, floor, bisect_left(sentence.starts, at.start), cue)
            other = other or self._answers_whom(sentence, n, cue)
            if other is not None:
                self.events.insert(n, other)

    def _answers_whom(self, sentence: Sentence, n: int, cue: Cue) -> Phrase | None:
        """Who answers whom a relative clause quotes, and goes on: رد فلان على فلان الذي قال كذا، مؤكدا."""
        opening = self.vocabulary.cues.get(sentence.words[0])
        answers = opening is not None and (opening.verb.lemma in ANSWERS or opening.verb.lemma in COMMENTS)
        who, quoted = self.events[n - 2 : n - 1], self.events[n - 1]
        if not answers or cue.verb.lemma in ADDING or not who or isinstance(quoted, Phrase) or quoted.cue_span is None:
            return None
        told = bisect_left(sentence.starts, quoted.cue_span.start)
        one = who[0] if sentence.words[told - 1] in WHO else None
        return one if isinstance(one, Phrase) and not disagrees(cue, one) else None

    def _acts_between(self, sentence: Sentence, floor: int, i: int, cue: Cue) -> Phrase | None:
        """Who acts in the last clause between two items: …، ورفض فلان ذلك، …، لكن فلانا رفض ذلك."""
        for k in range(i - 2, max(floor, i - _LONGEST_CLAUSE) - 1, -1):
            if k < 1 or sentence.kinds[k] != "w" or sentence.kinds[k - 1] not in {",", "q"}:
                continue
            at = k
            while at < i - 1 and sentence.words[at] in _LINKING:
                at += 1
            if (pointed := self._doer_between(sentence, sentence.starts[at], sentence.starts[i], cue)) is not None:
                return pointed  # …، وهو ما نفاه الوزير
            told = self._actor_at(sentence, at, cue) if self._is_own_deed(sentence.words[at]) else None
            told = told or self._deed_between(sentence, at, cue)
            told = told or (self._opening_doer(sentence, cue, at) if at > k else None)
            told = told or self._before_another_does(sentence, at)
            if told is not None:
                whole = told.name or (told.kind == "institution" and len(told.words) > 1)
                return told if whole and told.span.end <= sentence.ends[i - 1] else None
        return None

    def _is_own_deed(self, word: str) -> bool:
        """Whether a word is a listed deed that is not done to people, or one with a pronoun of whom it is done to."""
        deeds, done = self.vocabulary.deeds, word[1:] if word[:1] in {"و", "ف"} else word
        listed = word in deeds or done in deeds or done in _NOT_DONE
        plain = TO_PEOPLE.isdisjoint((word.removesuffix("ت"), done.removesuffix("ت")))
        return plain and (listed or (len(done) > _LONGEST_STEM and done.endswith(("ه", "ها"))))

    def _before_another_does(self, sentence: Sentence, at: int) -> Phrase | None:
        """Before whose deed a clause is told: …، قبل أن يتدخل فلان قائلا."""
        present = sentence.words[at : at + 2] == BEFORE_THAT and sentence.words[at + 2][:1] in {"ي", "ت"}
        read = self.phrases.read(sentence, at + 3) if present and self._is_somebody(sentence, at + 3) else None
        return read[0] if read is not None else None

    def _deed_between(self, sentence: Sentence, at: int, cue: Cue) -> Phrase | None:
        """Who does by a verb of the lists what is no speech: …، فرفض فلان ذلك، قائلا; not …، وهنأ فلانا، قائلا."""
        word = sentence.words[at]
        verbs = (word, word[1:] if word[:1] in {"و", "ف"} else word)
        known = next((one for one in map(self._done, verbs) if one in self.vocabulary.cues), "")
        deed = self.vocabulary.cues[known] if known else None
        if deed is None or deed.form != "past" or not self._is_somebody(sentence, at + 1):
            return None
        read = self.phrases.read(sentence, at + 1, objects=deed.verb.flags & _OBJECTS)
        if read is None or disagrees(deed, read[0]) or disagrees(cue, read[0]):
            return None
        behind = sentence.words[read[1]] if sentence.kinds[read[1] : read[1] + 1] == ["w"] else ""
        lone = behind[:1] in {"", "ب", "ل"} or self.phrases.stops(behind) or behind in self.vocabulary.cues
        lone = lone and behind not in SHOWING
        takes = not deed.verb.flags.isdisjoint(_OBJECTS) or deed.verb.lemma in _MEETING
        taken = lone and word.endswith(known) and takes
        return None if taken else read[0]
