"""Where within what somebody says another begins to speak: فرد فلان قائلا، وهو ما نفاه فلان، لكن فلانا أكد أن."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.saying.agreement import ANSWERING, ANSWERS, NEXT, disagrees
from knowledge.extraction.arabic.saying.events import Event, Report, trim
from knowledge.extraction.arabic.saying.reactions import ReactionReader
from knowledge.extraction.arabic.saying.tails import BEFORE_THAT, BUT_THAT, COMPARING, comma_before_next

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open

_OF_IT: Final = (["وهو", "ما"], ["الامر", "الذي"])
"""What stands before who denies or confirms what was told."""
OF_WHAT: Final = frozenset({"ما", "الذي"})
_BUT: Final = frozenset({"لكن", "ولكن"})
_TO_HIM: Final = frozenset({"عليه", "عليها", "عليهم", "له", "لها", "لهم"})
_TALKS: Final = frozenset({"الحوار", "اللقاء", "المقابله", "الحديث", "الدردشه", "حوار", "لقاء", "مقابله"})
"""With these behind somebody met, a colon leads to questions and answers."""
_LAST_WORDS: Final = 3
_HIM: Final = ("ه", "ها", "هم")
_THEN: Final = "ثم"
_PRESENT: Final = frozenset("يت")
_LONGEST_DOER: Final = 6
"""Words of what somebody does and his name."""
_LEADS: Final = frozenset({"that", "colon", "quotation"})
_CLAUSES: Final = frozenset({"that", "thing", "bare"})
_ANSWERING_BACK: Final = frozenset({"فرد", "فردت", "فاجاب", "فاجابت"})
"""What whoever spoke before does behind another's words."""
_TO_TELLER: Final = frozenset({"له", "لها", "لهم"})
"""Behind a verb within what somebody tells: he was told it himself."""
_TWO_QUOTED: Final = 3
"""Items of two quotations and the mark between them."""
_OTHERS: Final = 2
"""Items of a quotation and the mark behind it."""
_LONGEST_OTHER: Final = 14
"""Words from but to the other's verb."""

_ON_WHAT: Final = frozenset("وعن وحول وبخصوص وبشان وجوابا وارتباطا وتعليقا وتعقيبا وبالنسبه".split())  # noqa: SIM905
"""With these the narrator leads on to what else somebody says: …، وعن المدرب قال إن."""
_ON_WHICH: Final = {
    "وفي": frozenset(
        "السياق سياق معرض رده ردها جوابه جوابها ختام الختام حديثه حديثها هذا نفس ذات الصدد الاطار كلمته كلمتها "  # noqa: SIM905
        "مداخلته مداخلتها تصريحه تصريحها تصريح حوار موضوع".split()
    ),
    "ومن": frozenset({"جهه", "جهته", "جهتها", "جانب", "جانبه", "جانبها", "ناحيه", "ناحيته", "ناحيتها"}),
    "وفيما": frozenset({"يخص", "يتعلق"}),
    "وردا": frozenset({"علي"}),
}
"""So do these with one of the words behind them."""


@dataclass(slots=True)
class TurnReader(ReactionReader):
    """Ends what somebody says where somebody else is named who answers; keeps who was announced for a next line."""

    asked: Phrase | bool = False
    """Whom somebody asked in this sentence or the last one; True where a pronoun tells (سأله القاضي)."""
    asking: bool = False
    """It was in this sentence."""

    def _note_asked(self, sentence: Sentence, i: int, frame: Frame) -> None:
        """Note whom a verb of asking at an item asks, for who answers next."""
        him = frame.subject is not None and sentence.words[i].endswith(_HIM)
        self.asked = self._whom_asked(sentence, i) or him
        self.asking = bool(self.asked)

    def _answers_asked(self, sentence: Sentence, i: int, frame: Frame) -> bool:
        """Whether a verb that names nobody tells what whoever was asked answers; who he is is set in the frame."""
        cue, asked = frame.cue, self.asked
        before = self.vocabulary.cues.get(sentence.words[i - 1]) if i and cue.form == "participle" else None
        answers = cue.verb.lemma in ANSWERS or sentence.words[i] in ANSWERING
        answers = answers or (before is not None and before.verb.lemma in ANSWERS)  # ورد قائلا
        if not (answers and frame.subject is None and asked) or frame.relayed:
            return False
        self.asked = False
        if isinstance(asked, bool):
            frame.back = True
        elif disagrees(cue, asked):
            return False
        else:
            frame.subject = asked
        return True

    def _answers_back(self, sentence: Sentence, frame: Frame, open_: Open | None) -> bool:
        """Whether behind one's own words فرد names nobody: who spoke before him answers; this is set in the frame."""
        if frame.subject is not None or open_ is None:
            return False
        if open_.frame.via is not None and frame.cue.form == "participle":
            frame.back = sentence.words[open_.frame.at + 1] in _TO_TELLER  # إن المدرب أكد له أنه سيشارك، مضيفا
            return frame.back
        if sentence.words[frame.at] not in _ANSWERING_BACK:
            return False
        own = open_.frame.subject is not None and sentence.kinds[open_.start] == "q"
        last = self.events[-1] if self.events else None
        frame.back = own and (self.told if last is None else isinstance(last, Report) and last.kind == "direct")
        return frame.back

    def _awaited(self, sentence: Sentence) -> Open | None:
        """What is said in a paragraph behind a line that ends with a verb, who speaks and a colon."""
        open_, self.awaited = self.awaited, None
        goes_on = sentence.kinds[0] == "q" and len(sentence) > 1  # by itself
        goes_on = goes_on or (open_ is not None and open_.frame.marker == "label" and sentence.kinds[0] != "q")
        return open_ if sentence.opens and not (goes_on or sentence.headline) else None

    def _announced(self, sentence: Sentence, awaited: Open) -> list[Event]:
        """The events of a sentence, a quotation that opens it given to whom the line before announces.

        وقال فلان:
        "…"؛ فرد الوزير: "…"
        """
        speaker = awaited.frame.subject
        if speaker is None or sentence.kinds[0] != "q" or not sentence.opens:
            return self.events
        inner = sentence.quotations[0].inner
        first = next((event for event in self.events if isinstance(event, Report)), None)
        if first is not None and first.span.start < inner.end:
            if first.speaker is None and first.cue is None:
                first.speaker = speaker
        elif len(sentence.words) > _OTHERS and sentence.kinds[1] == ",":
            said = Report(trim(self.text, inner), "direct", speaker, awaited.frame.cue, awaited.cue_span)
            self.events.insert(0, said)
        return self.events

    def _turn(self, sentence: Sentence, i: int, cue: Cue | None, open_: Open) -> tuple[int, Phrase | None]:
        """The item before which what is told ends because another speaks, 0 where none does, and who begins to."""
        if sentence.words[i - 1] in OF_WHAT and (other := self._comments(sentence, i)) is not None:
            return i - 2, other
        may_turn = sentence.words[i - 1] == "ان" or sentence.words[i][:2] == "لي"
        comma = comma_before_next(sentence, i) if may_turn else 0
        if comma and sentence.kinds[comma - 1] != "q":
            other = self._intervenes(sentence, i)
            if other is not None or self._next_speaks(sentence, i, cue):
                return comma, other
        if cue is None:
            return 0, None
        if cue.joined and sentence.kinds[i - 1] == "," and (other := self._answers(sentence, i, cue)) is not None:
            return i, other
        goes_on = cue.joined or cue.form == "participle"
        if goes_on and (reaction := self._reacts(sentence, i, cue, open_)) is not None:
            return reaction
        if goes_on or "," not in sentence.kinds[open_.start : i]:
            return 0, None
        led = self._led_on(sentence, i, cue, open_)
        return led or (self._other_at(sentence, i, cue, open_) if cue.form == "past" else 0), None

    def _led_on(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> int:
        """The item behind a comma at which the narrator leads on to a verb, 0 where he does not."""
        if open_.frame.marker not in _CLAUSES or not cue.verb.flags.isdisjoint({"mute", "inside"}):
            return 0
        for k in range(i - 1, max(open_.start + 1, i - _LONGEST_OTHER), -1):
            word = sentence.words[k]
            if word in _ON_WHAT or (word in _ON_WHICH and sentence.words[k + 1] in _ON_WHICH[word]):
                leads = sentence.kinds[k - 1] == "," and self.frames.read(sentence, i, cue).marker in _LEADS
                return k if leads else 0
        return 0

    def _comments(self, sentence: Sentence, i: int) -> Phrase | None:
        """Who says something of what was told: …، وهو ما نفاه فلان, الأمر الذي أكدته الوزارة."""
        if sentence.words[i - 2 : i] not in _OF_IT or sentence.kinds[i - 3] != ",":
            return None
        cue = self.vocabulary.cues.get(self._done_to_it(sentence.words[i]))
        if cue is None or cue.form != "past" or cue.joined:
            return None
        return self._whole(self.phrases.read(sentence, i + 1), cue) if i + 1 < len(sentence.words) else None

    def _is_byline(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether a line tells who wrote the article, or leads to an interview: كتب فلان:, وكان معه هذا الحوار:."""
        if frame.mute and not _TALKS.isdisjoint(sentence.words[-_LAST_WORDS:]):
            return True
        who = frame.subject
        writes = frame.cue.verb.lemma == "كتب" and not frame.cue.joined and frame.venue is None
        return writes and who is not None and bool(who.name) and not who.role

    def _answers_then(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether ل tells what another does next behind a comma: قال فلان كذا، ليرد عليه فلان قائلا."""
        return i > 0 and sentence.words[i].startswith("لي") and sentence.kinds[i - 1] in ",q" and cue.verb.lemma in NEXT

    def _answers_quoted(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether behind somebody's words in marks a verb begins what another does to answer: "…"، ليرد فلان قائلا."""
        doer, between = self.doer, sentence.kinds[open_.start + 1 : i]
        quoted = sentence.kinds[open_.start] == "q" and between in ([], [","])
        return quoted and doer is not None and doer.span.start > sentence.starts[i]

    def _interrupts(self, sentence: Sentence, i: int) -> Phrase | None:
        """Who does right before a participle what no list has, behind ل and a comma: …، ليقاطعه المتهم قائلا."""
        for k in range(max(1, i - _LONGEST_DOER), i - 1):
            purpose = sentence.words[k].startswith("لي") and not self.phrases.is_called(sentence.words[k])  # ليلى
            purpose = purpose and sentence.kinds[k - 1 : k + 1] == [",", "w"]
            deed = (
                sentence.words[k - 1] in COMPARING and sentence.words[k] in self.vocabulary.deeds
            )  # فيما وقف فلان قائلا
            if purpose or deed:
                read = self.phrases.read(sentence, k + 1)
                return read[0] if read is not None and read[1] == i else None
            if sentence.words[k - 2 : k] == BEFORE_THAT or sentence.words[k - 1] == _THEN:
                return self._intervenes(sentence, k, i)
        return None

    def _next_speaks(self, sentence: Sentence, i: int, cue: Cue | None) -> bool:
        """Whether the verb at an item itself leads to what a person told there says: …، قبل أن يرد الوزير بأن."""
        if cue is None or cue.form != "present" or cue.verb.lemma not in NEXT:
            return False
        frame = self.frames.read(sentence, i, cue)
        return frame.content > i and frame.subject is not None and bool(frame.subject.name or frame.subject.role)

    def _intervenes(self, sentence: Sentence, i: int, end: int = -1) -> Phrase | None:
        """Who does what a verb in the present tells, right before a participle: …، قبل أن يرد عليه الوزير قائلا."""
        at = i + 1 + ("".join(sentence.words[i + 1 : i + 2]) in _TO_HIM)
        if sentence.words[i].removeprefix("ل")[:1] not in _PRESENT or at >= len(sentence.words):
            return None
        read = self.phrases.read(sentence, at)
        if read is None or not (read[0].name or read[0].role) or (end >= 0 and read[1] != end):
            return None
        cue = self.vocabulary.cues.get("".join(sentence.words[read[1] : read[1] + 1]))
        says = cue is not None and cue.form == "participle" and self._tells_by(sentence, read[1], cue)
        return read[0] if says else None

    def _answers(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who answers, where a participle soon tells what: …، فرد فلان قائلا إن."""
        frame = self.frames.read(sentence, i, cue)
        subject = frame.subject
        if frame.content >= 0 or subject is None or not (subject.name or subject.role):
            return None
        behind = "".join(sentence.words[frame.subject_end : frame.subject_end + 1])
        lone = "object" in cue.verb.flags and (behind == "،" or behind in self.vocabulary.cues)
        if lone and not self.frames.takes_pronoun(sentence.words[i]):
            return None  # …، وشكر الوزير، قائلا
        return subject if self._says_then(sentence, frame) else None

    def _other_at(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> int:
        """The item of but before another whose verb stands at an item: …، لكن فلانا أكد أن, غير أن الوزارة نفت أن."""
        if not cue.verb.flags.isdisjoint({"mute", "inside"}):
            return 0
        for k in range(i - 1, max(open_.start, i - _LONGEST_OTHER), -1):
            word = sentence.words[k]
            that = word in BUT_THAT and sentence.words[k + 1] == "ان"
            if not (word in _BUT or that) or sentence.kinds[k - 1] != ",":
                continue
            read = self.phrases.read(sentence, k + 1 + that)
            if self._whole(read, cue) is None or read is None or not self._reaches(sentence, read[1], i):
                return 0
            frame = self.frames.read(sentence, i, cue)
            return k if frame.marker in _LEADS and frame.content < len(sentence.words) else 0
        return 0

    def _speaks_to_him(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether a verb of answering has a pronoun of whom it answers, or follows his words: فأجابه، ليرد."""
        word, following = sentence.words[frame.at], "".join(sentence.words[frame.at + 1 : frame.at + 2])
        upon = following in _TO_HIM or (word.endswith(_HIM) and "person" in frame.cue.verb.flags)
        return upon or (word[:1] in {"ل", "ف"} and bool(self.events) and isinstance(self.events[-1], Report))

    def _whole(self, read: tuple[Phrase, int] | None, cue: Cue) -> Phrase | None:
        """Somebody by name, office or as a body, who may be the subject of a verb."""
        if read is None or disagrees(cue, read[0]):
            return None
        told = read[0].name or (read[0].role and read[0].definite) or read[0].kind == "institution"
        return read[0] if told else None

    def _calls_too(self, sentence: Sentence, i: int, frame: Frame, open_: Open) -> bool:
        """Whether a verb of calling goes on with who speaks, while he tells of things: أكد أن الوضع صعب ودعا إلى."""
        cue, teller, first = frame.cue, open_.frame.cue, sentence.words[open_.start]
        if "person" not in cue.verb.flags or cue.form != "past" or teller.form != "past" or cue.gender != teller.gender:
            return False
        thing = not (self.phrases.is_head(first) or first in self.vocabulary.complementizers)
        return (
            thing
            and i + 1 <= frame.content <= i + 2
            and open_.frame.marker == "that"
            and (first.startswith("ال") or self.phrases.verbal(first))
        )

    def _beside(self, sentence: Sentence, first: Report, start: int, end: int) -> Iterator[Report]:
        """What is quoted side by side with what somebody is quoted with, only marks between: قال: "…"؛ "…"."""
        if end - start < _TWO_QUOTED or first.kind != "direct" or sentence.kinds[start] != "q":
            return
        joined = sentence.words[end - 2] == "و"  # "…"، و"…"
        if sentence.kinds[start:end] != (["q", ",", "w", "q"] if joined else ["q", ",", "q"]):
            return
        if not self.phrases.is_name_quote(sentence, end - 1):
            yield replace(first, span=trim(self.text, sentence.quotations[end - 1].inner))
