"""The reports of a sentence: frames in order, each with its content up to the next cue or the narrator's return."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.stems import without_pronoun
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.actors import HOSTING, LEAST_ACTING, SAYING
from knowledge.extraction.arabic.saying.agreement import DAMMA, NEXT, is_passive
from knowledge.extraction.arabic.saying.asides import DASHES
from knowledge.extraction.arabic.saying.contents import Frame
from knowledge.extraction.arabic.saying.deeming import DEEMED, DeemingReader
from knowledge.extraction.arabic.saying.events import Event, Report, trim
from knowledge.extraction.arabic.saying.issuing import SHOWN
from knowledge.extraction.arabic.saying.labels import NO_CUE
from knowledge.extraction.arabic.saying.moments import Open
from knowledge.extraction.arabic.saying.nearby import SACRED
from knowledge.extraction.arabic.saying.relatives import SOON
from knowledge.extraction.arabic.saying.sources import BY_HIM, LEARNED, TALK_OF
from knowledge.extraction.arabic.saying.speaking import UNSAID
from knowledge.extraction.arabic.saying.taking import PERSONAL, QUOTING
from knowledge.extraction.arabic.saying.topics import THUS, WHEREAS
from knowledge.extraction.arabic.saying.turns import OF_WHAT
from knowledge.extraction.arabic.saying.unsaid import AND_WHICH, is_claim_told
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_OF_WHICH: Final = WHO | AND_WHICH
_TO_THE: Final = frozenset({"ل", "ع"})
"""How the last word before قائلا begins behind whom something drives: للرد, للرد عليه."""
_INCISING: Final = PERSONAL | frozenset("اشار ذكر ابرز افاد لفت اعتبر".split())  # noqa: SIM905
"""What stands with its subject between commas or dashes in what is said: …، يشير البلاغ، …."""
_SOURCING: Final = frozenset({"حسبما", "وحسبما", "كما", "علي", "هذا", "وهذا"}) | LEARNED | TALK_OF | BY_HIM
_BY_MEASURE: Final = ("وفقا", "طبقا", "تبعا")
_INTRANSITIVE: Final = frozenset({"اعتذر", "ظهر", "خرج", "عاد", "تفاعل", "شارك", "اعترض", "وافق", "تحفظ", "دافع"})
"""Verbs without an object, beside those with a preposition of their own: who stands behind them acts."""
_LED_ON: Final = (["فان"], ["فانه"], ["فانها"], ["فقد"])
"""With what a clause begins whose source stands before it: …، وحسب مصادر فإن."""
_TELLING: Final = SAYING | {"اوضح", "شرح", "برر", "فسر", "بين"}
"""What else right behind who goes on tells what he says: وأكمل فلان موضحا."""
_NOTHING: Final = frozenset({"ذلك", "هذا", "هذه", "بذلك", "الامر"})
"""What tells nothing by itself: نفى الوزير ذلك."""
_FIRST_LETTERS: Final = 5
"""Among these the vowel of a passive stands: واتُهم."""
_DANGLING: Final = frozenset({"و", "في", "من", "علي", "الي", "عن", "ب", "ل", "ان", "مع"})

_OWN_SOURCES: Final = frozenset({"مصادرها", "مصادره", "مصادرنا"})
_TO_IT: Final = (["اليه"], ["اليها"])
_IN_PAPER: Final = (["في"], ["خلال"], ["عبر"])
"""What leads to the paper in which a source speaks."""


@dataclass(slots=True)
class SentenceReader(DeemingReader):
    """Reads one sentence after another; keeps between them whether the last one's report began with its words."""

    def read(self, sentence: Sentence) -> list[Event]:
        """The events of a sentence, in its order."""
        self.events, self.doer = [], None
        self.asked, self.asking = self.asking and self.asked, False
        words, kinds, starts, end = sentence.words, sentence.kinds, sentence.starts, len(sentence.words)
        cues, according = self.vocabulary.cues, self.vocabulary.according
        awaited = self.awaited
        open_ = (self._awaited(sentence) if awaited is not None else None) or self.label(sentence)
        i = open_.start if open_ else 0
        if open_ is not None and not i and open_.frame.marker == "label":
            self._close(sentence, open_, 1)  # "…": فلان يعلق على القرار
            open_, i = None, 2
        since = 0
        while i < end:
            if kinds[i] != "w":
                if kinds[i] in ":o" and open_ is not None:
                    open_, since = self._at_mark(sentence, i, open_, since)
                i += 1
                continue
            word = words[i]
            sourced = (
                word in according
                or word in _SOURCING
                or (word[-1:] == "ا" and word.endswith(_BY_MEASURE if i else (*_BY_MEASURE, "استنادا")))
            )
            if sourced and (done := self._source(sentence, i, open_, since)) is not None:
                open_, i = done
                since = i
                continue
            if word in WAS and open_ is None:
                self._note_actor(sentence, i)
            cue = cues[word] if word in cues else None  # noqa: SIM401  (asked of every word)
            cue = self._deemed(sentence, i) if word in DEEMED or (words[i - 1] == "ما" and word[-1:] == "ه") else cue
            voweled = cue is not None and DAMMA in self.text[starts[i] : starts[i] + _FIRST_LETTERS]
            cue = self._told_in_paper(sentence, i) if voweled and is_passive(cue) else cue
            if open_ is not None and (cue is not None or words[i - 1] in OF_WHAT):
                open_ = self._turned(sentence, i, cue, open_)
            if cue is not None and open_ is None and i and words[i - 1] in UNSAID and self._is_unsaid(cue):
                self._silent(sentence, i, cue)
            elif cue is not None and self._may_speak(sentence, i, cue, open_):
                frame = self._frame(sentence, i, cue, open_)
                if frame is not None:
                    open_ = self._take(sentence, frame, open_)
                    i = max(frame.content if frame.content >= 0 else frame.end, i + 1)
                    since = i
                    continue
            if open_ is not None and self._ends(sentence, i, cue, open_):
                self._close(sentence, open_, i)
                open_ = None
                since = i
            i += 1
        if open_ is not None:
            self._close(sentence, open_, end)
        return self._finished(sentence, awaited)

    def _at_mark(self, sentence: Sentence, i: int, open_: Open, since: int) -> tuple[Open | None, int]:
        """What is open behind a colon or a sign, and since where: the same in his own words, or nothing more."""
        if sentence.kinds[i] == ":":
            again = self._quoted_again(sentence, i, open_)
            return (again, i) if again is not None else (open_, since)
        if not self._is_stray(sentence, i, open_):
            return open_, since
        self._close(sentence, open_, i)
        return None, i

    def _finished(self, sentence: Sentence, awaited: Open | None) -> list[Event]:
        """The events of a sentence that is read, who acts in it added."""
        self._complete(sentence)
        if self.events[1:]:
            if sentence.words[0] in SHOWN and self._shows_his(sentence):
                self.events = [one for one in self.events if isinstance(one, Report) or one.kind == "person"]
            self._tell_others(sentence)
        return self.events if awaited is None else self._announced(sentence, awaited)

    def _turned(self, sentence: Sentence, i: int, cue: Cue | None, open_: Open) -> Open | None:
        """The content that is still open at an item; closed where another begins to speak, who is noted."""
        if open_.source or i <= open_.start + 1:
            return open_
        at, other = self._turn(sentence, i, cue, open_)
        if not at:
            return open_
        self._close(sentence, open_, at)
        if other is not None:
            self.events.append(other)
        return None

    def _ends(self, sentence: Sentence, i: int, cue: Cue | None, open_: Open) -> bool:
        """Whether what is told ends before an item: with the speaker's next act, or the narrator's words."""
        if (
            cue is not None
            and self.doer is not None
            and cue.verb.lemma in NEXT
            and self._answers_quoted(sentence, i, open_)
        ):
            return True
        if cue is not None and i > open_.start + 1:
            if self._acts(sentence, i, cue, open_):
                return True
            if cue.joined and sentence.kinds[i - 1] == "w" and self._acts_apart(sentence, i, cue, open_):
                return True
        return i > open_.start and self._tail(sentence, i, open_)

    def _quoted_again(self, sentence: Sentence, i: int, open_: Open) -> Open | None:
        """Behind a clause that somebody is told to have said, a colon and the same in his own words."""
        lone = i == open_.start + 1 and self.phrases.possessed(sentence, i - 1, sentence.words[i - 1])  # عن أسفه: "…"
        clause = open_.frame.marker in {"that", "thing", "bare"} and not open_.source
        clause = clause and (i > open_.start + 1 or lone)
        quoted = sentence.kinds[i + 1 : i + 2] == ["q"] and not self.phrases.is_name_quote(sentence, i + 1)
        inside = i + 2 < len(sentence.words) and sentence.kinds[i + 2] == "w"
        if not clause or not quoted or inside or self._is_of_another(sentence, i):
            return None
        self._close(sentence, open_, i)
        frame = replace(open_.frame, content=i + 1, marker="colon", clitic=0)
        return Open(frame, open_.cue_span, i + 1)

    def _source(self, sentence: Sentence, i: int, open_: Open | None, since: int) -> tuple[Open | None, int] | None:
        """بحسب X: before a clause it opens a report, behind one it names or relays it."""
        found = self.frames.source(sentence, i)
        if found is None:
            return None
        phrase, end, length = found
        own = phrase is not None and phrase.words[0] in _OWN_SOURCES  # وعلمت الوكالة حسب مصادرها أن
        placed = phrase is not None and phrase.kind == "place" and (open_ is None or length <= len(("وفق", "ما")))
        if own or placed:
            return None
        cue_span = to_span((sentence.starts[i], sentence.ends[i + length - 1]))
        frame = Frame(i, NO_CUE, content=0, subject=phrase, marker="that")
        if open_ is None and ((i <= 1 and "q" not in sentence.kinds[:i]) or sentence.words[i] in LEARNED):
            frame.content = start = self._clause_start(sentence, end)
            this_is_what = sentence.words[i + 1 : i + 2] == ["ما"] and sentence.words[i].endswith(("هذا", "ذلك"))
            if this_is_what and start < len(sentence.words) and self.phrases.stops(sentence.words[start]):
                return None, end  # هذا ما قاله فلان عن كذا
            return Open(frame, cue_span, start, source=True), start
        after = end + (sentence.kinds[end : end + 1] == [","])
        if sentence.words[i].startswith("و") and phrase is not None and sentence.words[after : after + 1] in _LED_ON:
            if open_ is not None:
                self._close(sentence, open_, i)
            frame.content = start = self._clause_start(sentence, end)
            return Open(frame, cue_span, start, source=True), start
        if sentence.kinds[i - 1] not in {",", "q", "w"} or self.frames.is_manner(sentence, i, phrase):
            return None
        if open_ is not None:
            likened = sentence.words[i] == "كما" and sentence.kinds[i - 1] == "w"  # إن المشروع جاهز كما أعلن فلان
            if likened or open_.source or i == open_.start or sentence.words[i - 1] in self.vocabulary.complementizers:
                return None
            if phrase is None and open_.frame.marker == "that" and (on := self._behind_his_words(sentence, end)):
                return open_, on
            if phrase is not None:
                open_.frame.via = open_.frame.via or phrase
            self._close(sentence, open_, i)
            return None, end
        relayed = since and any(isinstance(event, Report) for event in self.events)
        acted = phrase is None and any(not isinstance(event, Report) for event in self.events)
        if relayed or acted or self.frames.is_cut(sentence, since, i):
            return None, end  # …، وذلك بحسب ما نقلت كذا; اعترض فلان على كذا على حد قوله
        start = self._quoted_before(sentence, i)
        self._close(sentence, Open(frame, cue_span, start if start >= 0 else since), i)
        return None, end

    def _clause_start(self, sentence: Sentence, at: int) -> int:
        """Behind the comma and فإن or فقد that end a leading source."""
        j = at
        while j < len(sentence.words) and sentence.kinds[j] != "," and j - at < 8:
            led = sentence.words[j] in {"فان", "فقد", "فانه"} and sentence.words[j - 1] not in WHO
            if sentence.kinds[j] == ":" or led:
                break
            if sentence.kinds[j] == "q":
                j = at  # وبحسب الشرطة كان الطرد يحوي "براغي"
                break
            j += 1
        if j >= len(sentence.words) or j - at >= 8:
            j = at
        if sentence.kinds[j : j + 1] == [","] and sentence.words[j + 1 : j + 2] in _IN_PAPER:
            j = self.frames.behind_paper(sentence, j)
        while j < len(sentence.words) and (
            sentence.kinds[j] in ",:" or sentence.words[j] in {"فان", "فقد", "ان", "بان", "قد"}
        ):
            j += 1
        if sentence.words[j : j + 1] == ["فانه"] and sentence.kinds[j + 1 : j + 2] == ["q"]:
            j += 1  # وحسب فلان فإنه "…"
        return j

    def _frame(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> Frame | None:
        """The cue's frame where it has content, before or after; else None, its subject noted."""
        frame = self.frames.read(sentence, i, cue)
        claimed = i > 1 and sentence.words[i - 1] in _OF_WHICH and is_claim_told(sentence.words, i, self.vocabulary)
        if cue.verb.lemma == "سيل" or claimed:  # سئل: …, nobody's words
            frame.content, frame.marker = -1, ""
        elif cue.verb.lemma == "سال" and cue.form == "past":
            self._note_asked(sentence, i, frame)
        if "unled" in cue.verb.flags and open_ is None and self._is_asked_next(sentence, frame):
            frame.addressee, frame.subject = frame.subject, None
        if cue.form == "present" and i and "bare" in cue.verb.flags and "judge" not in cue.verb.flags:
            self._lead(sentence, frame, i, cue, open_)
        if open_ is None and self._is_incise(sentence, i, frame):
            if not any(isinstance(event, Report) for event in self.events):
                said = Span(sentence.starts[i], sentence.ends[i])
                self._close(sentence, Open(replace(frame, content=0, marker="that"), said, 0), i)
            frame.content, frame.marker = frame.subject_end + 1, "that"
            return frame
        if 0 <= frame.content < len(sentence.words):
            if not QUOTING.isdisjoint(sentence.words[i + 1 : frame.content]):
                self._quote_another(sentence, frame)
            if open_ is None and (half := self._half_before(sentence, i, frame)) >= 0:
                said = Span(sentence.starts[i], sentence.ends[i])
                self._close(sentence, Open(replace(frame, content=half), said, half), half + 1)
            return self._with_subject(sentence, i, frame, open_) if self._tells(sentence, i, frame, open_) else None
        last = frame.marker == "colon" and open_ is None and sentence.words[i - 1] not in WHO
        told = self._with_subject(sentence, i, replace(frame, content=i), open_) if last else None
        if told is not None and (told.subject is not None or cue.joined) and not self._is_byline(sentence, told):
            awaited = replace(told, at=0, content=0, subject_end=-1, object_at=-1)
            self.awaited = Open(awaited, Span(sentence.starts[i], sentence.ends[i]), 0)
        frame.content = -1
        follows = cue.form != "participle" and not cue.joined and sentence.words[i] not in self.vocabulary.stops
        quoted = self._quoted_before(sentence, i) if follows else -1
        taken = (open_ is not None and quoted <= open_.start) or self._stands_free(sentence, i, frame)
        if quoted >= 0 and not taken and ("mute" not in cue.verb.flags or sentence.words[i - 1] in THUS):
            return frame
        if sentence.words[i - 1 : i] == ["قد"] and not WAS.isdisjoint(sentence.words[:i]):
            return None  # وكان فلان قد التقى الوفد: the actor is noted, the rest is his object
        self._note_subject(sentence, i, frame, open_)
        return None

    def _is_incise(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether a verb and its subject stand between commas in what is said: القرار، يقول الوزير، سيغير كل شيء."""
        cue, subject, end = frame.cue, frame.subject, frame.subject_end
        says = cue.form == "present" and not cue.joined and cue.verb.lemma in _INCISING
        between = sentence.kinds[i - 1] == "," or sentence.words[i - 1] in DASHES
        if not says or subject is None or i < LEAST_ACTING - 1 or not between:
            return False
        apart = "".join(sentence.words[end : end + 1]) == sentence.words[i - 1] and end + 1 < len(sentence.words)
        apart = apart and subject.kind != "place"
        return apart and frame.content != end + 1 and sentence.words[end + 1] not in self.vocabulary.complementizers

    def _note_subject(self, sentence: Sentence, i: int, frame: Frame, open_: Open | None) -> None:
        """Note who acts or speaks by a verb that leads to no words, for what follows."""
        cue = frame.cue
        if cue.form == "present" and sentence.words[i].startswith("ل") and not self._answers_then(sentence, i, cue):
            return  # المؤتمر الصحافي لتجمع روابط العاملين
        if cue.joined and (
            ("object" in cue.verb.flags and self._is_lone_object(sentence, frame)) or self._is_set_up(sentence, frame)
        ):
            return  # وخاطب الحضور قائلا, وأطلقت حملة، مطالبة: who speaks is understood
        if open_ is None and self._closes_with(sentence, i, frame):
            self._close(sentence, Open(frame, Span(sentence.starts[i], sentence.ends[i]), 0), i)
            return
        takes = frame.subject is not None or "mute" in cue.verb.flags
        if not cue.joined and takes and (topic := self._before_deed(sentence, i, cue, open_)) is not None:
            if topic.span.start == sentence.starts[i - 1] and sentence.words[i + 1 : i + 2] in (["فيه"], ["فيها"]):
                return  # أصدر بلاغا رفض فيه القرار
            frame.subject = topic
        if sentence.words[i - 1] in WHO and (
            sentence.words[i + 1 : i + 2] in _TO_IT or self._is_done_within(sentence, i, frame)
        ):
            return  # المؤتمر الذي دعت إليه اللجنة
        if cue.verb.lemma == HOSTING:
            frame.subject = self._guest(sentence, frame) or frame.subject
        other = frame.mute and frame.subject is not None and without_pronoun(frame.subject.words[0]) == "نظير"
        if other or (frame.subject is not None and self._is_what_befalls(frame.subject)):
            return  # حيث التقى نظيره, تعرضت لأمراض كثيرة
        told = "weak" not in cue.verb.flags or "mute" in cue.verb.flags
        led = bool(cue.verb.prepositions) and "person" not in cue.verb.flags
        alone = not told or led or cue.verb.lemma in _INTRANSITIVE
        ours = frame.subject is not None and frame.subject.words[0].endswith("نا") and not frame.subject.role
        ours = ours and self.vocabulary.first_names.isdisjoint(sentence.words[i + 1 : i + 2])  # وتابع مشكلتنا
        if alone and frame.subject is not None and frame.subject.name and not ours and self._says_then(sentence, frame):
            self.doer = frame.subject
        named = (
            frame.subject is not None
            and (
                self.phrases.opens_name(sentence.words, i + 1)  # نشر فلان الفلاني صورا
                or (
                    frame.subject.name[1:] == () and frame.subject.words[0] in self.phrases.families
                )  # وعلق مرسي على كذا
            )
        )
        several = frame.subject is not None and (frame.subject.number == "p" or self._answers_on(sentence, frame))
        if frame.subject is not None and self._says_next(sentence, frame.subject_end, _TELLING):
            named, self.doer = True, frame.subject if frame.subject.name else self.doer
        if frame.subject is not None and open_ is None and (told or frame.subject.role or named or several):
            land = cue.gender if frame.subject.kind == "place" else ""  # استدعى المغرب سفيره
            gender = land or frame.subject.gender or (cue.gender if frame.subject.name and cue.number == "s" else "")
            idle = "mute" in cue.verb.flags and "speech" not in cue.verb.flags
            other = cue.verb.lemma in NEXT and self._speaks_to_him(sentence, frame)
            self.events.append(frame.subject._replace(gender=gender, idle=idle, other=other))
        elif open_ is None and cue.form != "participle" and sentence.words[i - 1 : i] != ["الذين"]:
            self._note_topic(sentence, i, cue)

    def _with_subject(self, sentence: Sentence, i: int, frame: Frame, open_: Open | None) -> Frame | None:
        """The frame with the topic before it where the verb has no subject of its own; None where nobody says it."""
        cue = frame.cue
        if (self.asked and self._answers_asked(sentence, i, frame)) or self._answers_back(sentence, frame, open_):
            return frame
        within = frame.cue_at >= 0 or "person" in cue.verb.flags
        asked = within and self._asks_within(sentence, i, frame)
        if frame.subject is None and cue.form == "participle" and open_ is not None:
            frame.subject = self._who_quoted(open_) if open_.frame.relayed else self._who_does(sentence, i, cue)
        if frame.subject is None and cue.verb.lemma == "قال" and cue.form != "past":
            frame.subject = self._led_to_say(sentence, i, cue)
            if frame.subject is None and not cue.number:
                return None  # ويذهب البعض إلى القول إن
        unnamed = frame.subject is None and cue.form == "participle" and open_ is None
        if unnamed and i > 1 and (sentence.words[i - 2] == "الي" or sentence.words[i - 1][:1] in _TO_THE):
            frame.subject = self._driven(sentence, i)
            unnamed = frame.subject is None
        if unnamed and self._tells_by(sentence, i, cue, _TELLING):
            doer, self.doer = self.doer, None
            frame.subject = doer or self._interrupts(sentence, i) or self._near(sentence, i, cue)
        taking = not cue.verb.flags.isdisjoint({"person", "mute"})
        behind = i and sentence.kinds[i - 1] == "w" and cue.form == "past" and not (cue.joined or frame.relayed)
        if frame.subject is not None and (taking or behind):
            topic = self._topic(sentence, i, cue, open_)
            near = sentence.kinds[i - 1] == "w" and topic is not None and topic.span.end >= sentence.ends[i - 1]
            near = near or (taking and topic is not None and self._opens_with(sentence, i, topic))
            beside = near or (taking and sentence.words[i - 1] == "قد")  # أردوغان دعا بوتين إلى
            if topic is not None and (beside or self._is_apart(sentence, frame)):
                frame.addressee, frame.subject = frame.subject, topic
        if open_ is not None and sentence.words[0] in WHEREAS and "person" in cue.verb.flags and not cue.joined:
            frame.subject = open_.frame.subject  # وإذ حذر فلان، دعا الدول إلى
        if frame.subject is None and cue.joined and open_ is not None and not frame.relayed:
            frame.subject = self._told_of(sentence, cue, open_)
        if frame.subject is None and cue.form != "participle" and not (frame.relayed or asked):
            frame.subject = self._topic(sentence, i, cue, open_)
            active = cue.verb.lemma in PERSONAL and sentence.kinds[frame.content] == "q"  # يقول بحسرة: "…"
            unled = cue.form == "present" and not (cue.joined or i or active)
            if frame.subject is None and (unled or self._is_passive(sentence, i, cue)):
                return None
        return frame

    def _take(self, sentence: Sentence, frame: Frame, open_: Open | None) -> Open | None:
        """Close what is open and open what the frame begins."""
        at = frame.cue_at if frame.cue_at >= 0 else frame.at
        cue_span = Span(sentence.starts[at], sentence.ends[at])
        quoted = -1 if frame.content >= 0 else self._quoted_before(sentence, frame.at)
        if open_ is not None:
            if open_.source and (
                frame.at - open_.start <= 1
                or (frame.subject is not None and frame.subject.span.start <= sentence.starts[open_.start] + 1)
            ):
                frame.via = frame.via or open_.frame.subject
            else:
                self._close(sentence, open_, quoted if quoted >= 0 else self._before_joined_deed(sentence, frame))
                if {*sentence.words[frame.at - SOON if frame.at > SOON else 0 : frame.at]} & WHO:
                    self._keep_teller(sentence, frame, open_)
        if frame.content >= 0:
            return Open(frame, cue_span, frame.content)
        frame.content = quoted
        self._close(sentence, Open(frame, cue_span, quoted), quoted + 1)
        return None

    def _close(self, sentence: Sentence, open_: Open, end: int) -> None:
        """End the open content before an item and note its report."""
        frame = open_.frame
        start, end = self._without_marks(sentence, open_.start, end)
        if start > 1 and sentence.words[start - 1 - (sentence.kinds[start - 1] == ":")] in SACRED:
            return  # بقوله تعالى: "…"
        if start >= end or (sentence.kinds[end - 1] == "w" and sentence.words[end - 1] in _DANGLING):
            return
        kind, span = self._content(sentence, frame, start, end)
        span = trim(self.text, span)
        lone = end == start + 1 and frame.marker == "thing"
        word = sentence.words[start]
        lone = lone and (word[:2] == "لل" or self.phrases.possessed(sentence, start, word))
        idle = end == start + 1 and word in _NOTHING
        if span.start >= span.end or lone or idle:
            doer = frame.subject
            told = doer is not None and (doer.role or len(doer.name) > 1 or self.phrases.is_called(doer.words[0]))
            if doer is not None and (idle or told or doer.kind == "institution"):
                self.events.append(doer)
            return  # عبر عن أسفه, دعا للانتباه
        other = frame.cue.verb.lemma in NEXT and frame.subject is not None and self._speaks_to_him(sentence, frame)
        report = Report(
            span,
            kind,
            frame.subject._replace(other=True) if frame.subject is not None and other else frame.subject,
            None if frame.cue is NO_CUE or frame.relayed else frame.cue,
            open_.cue_span,
            frame.addressee,
            frame.venue,
            frame.via,
            "denial" if "deny" in frame.cue.verb.flags else "claim",
            headline=sentence.headline,
            tentative=frame.marker == "label" and not self.is_speech(sentence, start),
            back=frame.back,
        )
        self.events += [report, *self._beside(sentence, report, start, end)]
        if self.within is not None and self.within[0] is frame:
            self.events.append(self.within[1])
