"""The reports of a sentence: frames in order, each with its content up to the next cue or the narrator's return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.frames import Frame, FrameReader, disagrees
from knowledge.extraction.arabic.phrases import Phrase, PhraseReader
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.arabic.sentences import Sentence
    from knowledge.extraction.arabic.vocabulary import Cue, Vocabulary
    from knowledge.model import Kind, Polarity

_Tails: TypeAlias = "Mapping[str, tuple[tuple[str, ...], ...]]"
_NEGATIONS: Final = frozenset({"لم", "لن", "لا", "ولم", "ولن", "ولا", "دون", "عدم", "فلم", "الا"})
_SUBJUNCTIVE: Final = frozenset({"ان", "كي", "لكي", "حتي", "بان", "الذين"})
_TOPIC_STARTS: Final = frozenset(
    {"اما", "واما", "لكن", "ولكن", "كان", "وكان", "كانت", "وكانت", "ان", "فان", "بان", "وان", "كما", "هذا"}
)
_RELATIVES: Final = frozenset({"الذي", "التي", "الذين", "والذي", "والتي"})
_EDGES: Final = " \t\xa0\n\r.,،؛;:…-–—\u200e\u200f\u200b\u202a-\u202e"
_LONGEST_LABEL: Final = 12
_LONG_QUOTE: Final = 4
_LEAST_QUOTE: Final = 3
"""Words of a quotation that its verb may follow; fewer are a name."""
_LONGEST_TOPIC: Final = 30
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
_ALWAYS: Final[_Tails] = {"علي": (("علي", "خلفيه"),), "في": (("في", "اشاره", "الي"),)}
"""What is never the speaker's, even in the middle of a clause."""
_TEMPORAL: Final = frozenset({"بعد", "قبل", "خلال", "منذ", "وسط", "عقب", "اثر", "قبيل", "بعدما"})
_ADVERSATIVE: Final = frozenset({"لكن", "ولكن", "الا", "بل", "و", "لان", "لانه", "لانها"})
_SPOKEN: Final = frozenset({"لن", "لا", "لم", "نحن", "لست", "لسنا", "ليس", "انا", "اننا", "يجب", "علينا", "نعم", "سوف"})
_DANGLING: Final = frozenset({"و", "في", "من", "علي", "الي", "عن", "ب", "ل", "ان", "مع"})


@dataclass(slots=True)
class Report:
    """A statement whose speaker is a phrase, or None where it is understood (then `cue` tells gender and number)."""

    span: Span
    kind: Kind
    speaker: Phrase | None
    cue: Cue | None
    cue_span: Span | None
    addressee: Phrase | None = None
    venue: Span | None = None
    via: Phrase | None = None
    polarity: Polarity = "claim"
    headline: bool = False
    tentative: bool = False
    """A label before a colon: counts when it turns out to be somebody who speaks."""


Event: TypeAlias = Report | Phrase
"""What happens in the text's order: somebody is said to speak or to act."""


@dataclass(slots=True)
class _Open:
    frame: Frame
    cue_span: Span
    start: int
    source: bool = False


@dataclass(slots=True)
class SentenceReader:
    """Reads one sentence after another; keeps nothing between them."""

    text: str
    vocabulary: Vocabulary
    phrases: PhraseReader
    frames: FrameReader
    events: list[Event] = field(default_factory=list)

    def read(self, sentence: Sentence) -> list[Event]:
        """The events of a sentence, in its order."""
        self.events = []
        words, kinds = sentence.words, sentence.kinds
        known = self.vocabulary
        open_ = self._label(sentence)
        i = open_.start if open_ else 0
        since = 0
        while i < len(sentence):
            if kinds[i] != "w":
                i += 1
                continue
            word = words[i]
            if word in known.according or word.endswith(("وفقا", "طبقا", "تبعا")):
                done = self._source(sentence, i, open_, since)
                if done is not None:
                    open_, i = done
                    since = i
                    continue
            cue = known.cues.get(word)
            if cue is not None and self._may_speak(sentence, i, cue, open_):
                frame = self._frame(sentence, i, cue, open_)
                if frame is not None:
                    open_ = self._take(sentence, frame, open_)
                    i = max(frame.content if frame.content >= 0 else frame.end, i + 1)
                    since = i
                    continue
            if open_ is not None and i > open_.start and self._tail(sentence, i, open_):
                self._close(sentence, open_, i)
                open_ = None
                since = i
            i += 1
        if open_ is not None:
            self._close(sentence, open_, len(sentence))
        if not self.events:
            self._quiet(sentence)
        return self.events

    def _quiet(self, sentence: Sentence) -> None:
        """A sentence that reports nothing may still bring its subject up; a quotation alone goes on."""
        if sentence.kinds[0] == "q" and len(sentence) <= 2 and sentence.opens:
            inner = sentence.quotations[0].inner
            if self.text[inner.start : inner.end].count(" ") > _LONG_QUOTE:
                self.events.append(Report(_trim(self.text, inner), "direct", None, None, None))
            return
        for at in range(min(3, len(sentence))):
            if sentence.kinds[at] == "w" and self.phrases.is_role(sentence.words[at]):
                read = self.phrases.read(sentence, at)
                if read is not None and (read[0].name or read[0].definite):
                    self.events.append(read[0])
                return

    def _label(self, sentence: Sentence) -> _Open | None:
        """`X: …` and `X لـ Y: …` at a paragraph's beginning."""
        if not sentence.opens:
            return None
        colon = next((j for j in range(1, min(len(sentence), _LONGEST_LABEL)) if sentence.kinds[j] == ":"), 0)
        if not colon or colon + 1 >= len(sentence) or len(sentence.words[0]) == 1 or sentence.kinds[0] not in "wq(":
            return None
        if sentence.kinds[colon + 1] == "w" and sentence.words[colon + 1] in self.vocabulary.cues:
            return None
        if any(word in self.vocabulary.cues and not self.phrases.is_head(word) for word in sentence.words[:colon]):
            return None
        read = self.phrases.read(sentence, 0)
        if read is None or sentence.words[0] in self.vocabulary.commons:
            return None
        phrase, end = read
        frame = Frame(0, _NO_CUE, content=colon + 1, subject=phrase, marker="label")
        if end < colon:
            word = sentence.words[end]
            if not word.startswith("ل"):
                return None
            after = self.frames._addressee(sentence, frame, end)  # noqa: SLF001
            if after == end:
                read = self.phrases.read(sentence, end)
                frame.addressee, after = (self.phrases.unglued(read[0], 1), read[1]) if read else (None, end)
            if after < colon:
                return None
        return _Open(frame, Span(sentence.starts[colon], sentence.ends[colon]), colon + 1)

    def _source(self, sentence: Sentence, i: int, open_: _Open | None, since: int) -> tuple[_Open | None, int] | None:
        """بحسب X: before a clause it opens a report, behind one it names or relays it."""
        found = self.frames.source(sentence, i)
        if found is None:
            return None
        phrase, end, length = found
        if phrase is not None and phrase.kind == "place":
            return None
        cue_span = Span(sentence.starts[i], sentence.ends[i + length - 1])
        if i <= 1 and open_ is None:
            if phrase is None:
                return None
            start = self._clause_start(sentence, end)
            frame = Frame(i, _NO_CUE, content=start, subject=phrase, marker="that")
            return _Open(frame, cue_span, start, source=True), start
        if sentence.kinds[i - 1] not in {",", "q", "w"}:
            return None
        if open_ is not None:
            if open_.source:
                return None
            if phrase is not None:
                open_.frame.via = open_.frame.via or phrase
            self._close(sentence, open_, i)
            return None, end
        if since and any(isinstance(event, Report) for event in self.events):
            return None
        frame = Frame(i, _NO_CUE, content=0, subject=phrase, marker="that")
        start = self._quoted_before(sentence, i)
        self._close(sentence, _Open(frame, cue_span, start if start >= 0 else since), i)
        return None, end

    def _clause_start(self, sentence: Sentence, at: int) -> int:
        """Behind the comma and فإن or فقد that end a leading source."""
        j = at
        while j < len(sentence) and sentence.kinds[j] != "," and j - at < 8:
            if sentence.kinds[j] in "q:" or sentence.words[j] in {"فان", "فقد", "فانه"}:
                break
            j += 1
        if j >= len(sentence) or j - at >= 8:
            j = at
        while j < len(sentence) and (sentence.kinds[j] in ",:" or sentence.words[j] in {"فان", "فقد", "ان", "قد"}):
            j += 1
        return j

    def _may_speak(self, sentence: Sentence, i: int, cue: Cue, open_: _Open | None) -> bool:
        """Whether a form of a verb is a cue here, by what stands before it."""
        before = sentence.words[i - 1] if i else ""
        if before in _NEGATIONS or (cue.form == "present" and before in _SUBJUNCTIVE):
            return False
        after_word = i > 0 and sentence.kinds[i - 1] == "w"
        if sentence.words[i] in self.vocabulary.stops and after_word and cue.form != "participle":
            return False
        if cue.form == "participle":
            unlikely = "weak" in cue.verb.flags or (cue.gender == "f" and self.phrases.is_head(sentence.words[i]))
            return not (after_word and unlikely)
        if open_ is None or open_.source:
            return True
        kind = sentence.kinds[i - 1]
        if cue.joined:
            return kind in ",q" or "weak" not in cue.verb.flags
        if kind == "q" or (kind == "," and i > 1 and sentence.kinds[i - 2] == "q"):
            return True
        if before in self.vocabulary.joining:
            return i >= 2 and sentence.kinds[i - 2] in ",q"
        return False

    def _frame(self, sentence: Sentence, i: int, cue: Cue, open_: _Open | None) -> Frame | None:
        """The cue's frame where it has content, before or after; else None, its subject noted."""
        frame = self.frames.read(sentence, i, cue)
        if frame.content >= 0 and frame.content < len(sentence):
            inside = open_ is not None and not open_.source
            if inside and cue.joined and frame.marker in {"thing", "bare"} and sentence.kinds[i - 1] not in ",q":
                return None
            if frame.subject is None and cue.form != "participle" and not frame.relayed:
                frame.subject = self._topic(sentence, i, cue, open_)
                if frame.subject is None and cue.form == "present" and not cue.joined and not i:
                    return None
                if frame.subject is None and self._is_passive(sentence, i, cue):
                    return None
            return frame
        frame.content = -1
        quoted = self._quoted_before(sentence, i) if cue.form != "participle" and not cue.joined else -1
        taken = open_ is not None and quoted <= open_.start
        if quoted >= 0 and not taken and "mute" not in cue.verb.flags:
            return frame
        if frame.subject is not None and open_ is None and ("weak" not in cue.verb.flags or frame.subject.role):
            self.events.append(frame.subject)
        elif open_ is None and cue.form != "participle" and (topic := self._topic(sentence, i, cue, None)):
            self.events.append(topic)
        return None

    def _is_passive(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """يُذكر أن, يُشار إلى: nobody says it."""
        return cue.form == "present" and cue.gender == "m" and i <= 1 and sentence.opens | (i == 0)

    def _topic(self, sentence: Sentence, i: int, cue: Cue, open_: _Open | None) -> Phrase | None:
        """The phrase before a verb (الوزير قال إن), from the sentence's beginning or behind a comma."""
        if cue.joined and sentence.words[0] not in {"اما", "واما"}:
            return None
        if i and sentence.words[i - 1] in _RELATIVES:
            return self._antecedent(sentence, i, cue)
        floor = open_.start if open_ is not None and open_.source else 0
        if open_ is not None and not open_.source:
            return None
        starts = [floor, *(j + 1 for j in range(floor, i) if sentence.kinds[j] == ",")]
        for start in starts:
            at = start
            while at < i and (sentence.words[at] in _TOPIC_STARTS or sentence.words[at] in {"و", "قد", "فقد"}):
                at += 1
            if i - at > _LONGEST_TOPIC or at >= i:
                continue
            read = self.phrases.read(sentence, at, joint=cue.number != "s")
            if read is None or disagrees(cue, read[0]):
                continue
            phrase, end = read
            if self._reaches(sentence, end, i) and (phrase.kind != "person" or phrase.role or end >= i - 1):
                return phrase
        return None

    def _antecedent(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom a relative clause speaks of: رئيسة الحكومة …، التي أكدت أن."""
        for at in range(max(0, i - 14), i - 1):
            if sentence.kinds[at] != "w" or not self.phrases.is_head(sentence.words[at]):
                continue
            read = self.phrases.read(sentence, at)
            if read is not None and i - 2 <= read[1] <= i - 1 and not disagrees(cue, read[0]):
                return read[0]
        return None

    def _reaches(self, sentence: Sentence, end: int, i: int) -> bool:
        """Whether between a topic and its verb stand only asides: commas, قد, a relative clause."""
        if end >= i:
            return True
        if sentence.kinds[end] == ",":
            return sentence.kinds[i - 1] == "," or sentence.words[i - 1] in {"قد", "فقد"}
        return sentence.words[end] in {"قد", "فقد", "الذي", "التي", "كان", "كانت", "الذين", "بدوره", "بدورها", "ايضا"}

    def _quoted_before(self, sentence: Sentence, i: int) -> int:
        """The item of a long quotation right before an item, -1 where there is none."""
        j = i - 1
        while j >= 0 and sentence.kinds[j] in ",o":
            j -= 1
        if j < 0 or sentence.kinds[j] != "q":
            return -1
        inner = sentence.quotations[j].inner
        return j if self.text[inner.start : inner.end].count(" ") >= _LEAST_QUOTE - 1 else -1

    def _take(self, sentence: Sentence, frame: Frame, open_: _Open | None) -> _Open | None:
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
                self._close(sentence, open_, quoted if quoted >= 0 else frame.at)
        if frame.content >= 0:
            return _Open(frame, cue_span, frame.content)
        frame.content = quoted
        self._close(sentence, _Open(frame, cue_span, quoted), quoted + 1)
        return None

    def _tail(self, sentence: Sentence, i: int, open_: _Open) -> bool:
        """Whether the narrator speaks again from an item on."""
        words, before = sentence.words, sentence.kinds[i - 1]
        cue = self.vocabulary.cues.get(words[i])
        if before == "w":
            if open_.frame.marker in {"thing", "bare", "quotation"} and self._starts(sentence, i, _ABRUPT, ()):
                return True
            return self._starts(sentence, i, _ALWAYS)
        if before == "," and sentence.kinds[i - 2] == "q" and i - 2 == open_.start:
            return not self._goes_on(sentence, i)
        if cue is not None and cue.form == "participle" and ("weak" not in cue.verb.flags or cue.gender == "m"):
            return not self.phrases.is_head(words[i])
        if words[i] == "كما" and i + 1 < len(sentence) and words[i + 1] in self.vocabulary.cues:
            return True
        if not self._starts(sentence, i, self.vocabulary.tails):
            return False
        return words[i] not in _TEMPORAL or before == "q" or self._is_last(sentence, i)

    def _starts(self, sentence: Sentence, i: int, phrases: _Tails, within: tuple[str, ...] = ("ان",)) -> bool:
        """Whether one of the phrases stands here; أن behind it makes it part of the content (قبل أن يتم)."""
        for phrase in phrases.get(sentence.words[i], ()):
            if tuple(sentence.words[i : i + len(phrase)]) == phrase:
                following = sentence.words[i + len(phrase) : i + len(phrase) + 1]
                return not following or following[0] not in within
        return False

    def _goes_on(self, sentence: Sentence, i: int) -> bool:
        """Whether content goes on behind a quotation and a comma: وأنه …, or more of it is quoted."""
        if sentence.words[i] in self.vocabulary.complementizers:
            return True
        if sentence.words[i] not in _ADVERSATIVE:
            return False
        return any(kind == "q" for kind in sentence.kinds[i : i + 25])

    def _is_last(self, sentence: Sentence, i: int) -> bool:
        """Whether nothing of the content follows an aside of time: no further comma soon, nothing quoted."""
        if "q" in sentence.kinds[i:]:
            return False
        return "," not in sentence.kinds[i : i + 8]

    def _close(self, sentence: Sentence, open_: _Open, end: int) -> None:
        """End the open content before an item and note its report."""
        frame = open_.frame
        start = open_.start
        while end > start and (
            sentence.kinds[end - 1] in ",(:"
            or (sentence.kinds[end - 1] == "w" and sentence.words[end - 1] in self.vocabulary.joining)
        ):
            end -= 1
        while start < end and sentence.kinds[start] in ",:)o":
            start += 1
        if start >= end:
            return
        if sentence.kinds[end - 1] == "w" and sentence.words[end - 1] in _DANGLING:
            return
        kind, span = self._content(sentence, frame, start, end)
        span = _trim(self.text, span)
        if span.start >= span.end:
            return
        label = frame.marker == "label" and not self._is_speech(sentence, start)
        self.events.append(
            Report(
                span,
                kind,
                frame.subject,
                None if frame.cue is _NO_CUE or frame.relayed else frame.cue,
                open_.cue_span,
                frame.addressee,
                frame.venue,
                frame.via,
                "denial" if "deny" in frame.cue.verb.flags else "claim",
                headline=sentence.headline,
                tentative=label,
            )
        )

    def _is_speech(self, sentence: Sentence, start: int) -> bool:
        """Whether what follows a label sounds spoken: quoted, or لن, نحن, سنعمل."""
        word = sentence.words[start]
        if sentence.kinds[start] == "q":
            return not self.phrases.is_name_quote(sentence, start) or start + 1 == len(sentence)
        return word in _SPOKEN or (word.startswith(("سن", "سا")) and len(word) > 4)

    def _content(self, sentence: Sentence, frame: Frame, start: int, end: int) -> tuple[Kind, Span]:
        """Kind and span of content between items."""
        whole = Span(sentence.starts[start] + frame.clitic, sentence.ends[end - 1])
        if sentence.kinds[start] != "q":
            quoted = any(sentence.kinds[j] == "q" and not self._is_label(sentence, j) for j in range(start, end))
            return ("mixed" if quoted else "indirect"), whole
        inner = sentence.quotations[start].inner
        if end == start + 1 or frame.marker in {"quotation", "colon"}:
            if frame.marker == "quotation" and end > start + 1 and self.phrases.is_name_quote(sentence, start):
                return "mixed", whole
            return "direct", inner
        words = self.text[inner.start : inner.end].count(" ") + 1
        tail = end - start - 1
        if words > 2 * tail + _LONG_QUOTE and sentence.kinds[start + 1] == "w":
            return "direct", inner
        return "mixed", whole

    def _is_label(self, sentence: Sentence, j: int) -> bool:
        inner = sentence.quotations[j].inner
        return self.text[inner.start : inner.end].count(" ") == 0


def _trim(text: str, span: Span) -> Span:
    """A span without blanks and closing punctuation at its edges."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    return Span(start, end)


def _no_cue() -> Cue:
    from knowledge.extraction.arabic.vocabulary import Cue, Verb  # noqa: PLC0415

    return Cue(Verb("", frozenset(), frozenset()), "", "", "")


_NO_CUE: Final = _no_cue()
