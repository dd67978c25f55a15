"""The reports of a sentence: frames in order, each with its content up to the next cue or the narrator's return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.agreement import AGAIN, is_noun
from knowledge.extraction.arabic.contents import Frame
from knowledge.extraction.arabic.labels import NO_CUE, LabelReader
from knowledge.extraction.arabic.phrases import Phrase
from knowledge.extraction.arabic.tails import Open
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.sentences import Sentence
    from knowledge.extraction.arabic.vocabulary import Cue
    from knowledge.model import Kind, Polarity

_NEGATIONS: Final = frozenset({"لم", "لن", "لا", "ولم", "ولن", "ولا", "دون", "عدم", "فلم", "الا"})
_SUPPOSING: Final = frozenset({"هل", "وهل", "فهل", "اذا", "واذا", "فاذا", "لو", "ولو"})
"""Questions and conditions, in which nobody spoke yet (إذا قال)."""
_PERHAPS: Final = frozenset({"قد", "وقد", "ربما", "وربما"})
"""Before a verb in the present: may say."""
_BEFORE_NOUNS: Final = frozenset(
    {
        "علي",
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
    }
)
_SUBJUNCTIVE: Final = frozenset({"ان", "كي", "لكي", "حتي", "بان", "الذين"})
_EDGES: Final = " \t\xa0\n\r.,،؛;:…-–—\u200e\u200f\u200b\u202a-\u202e"
_LONG_QUOTE: Final = 4
_WAS: Final = frozenset({"وكان", "وكانت", "كان", "كانت"})
_BEING: Final = _WAS | {
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
_THIS_CAME: Final = frozenset({"جاء", "وجاء", "ياتي", "وياتي"})
"""What tells the occasion of a report that stands before (جاء ذلك خلال لقاء): nobody's words."""
_SOURCING: Final = frozenset({"حسبما", "وحسبما", "كما", "علي"})
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
class SentenceReader(LabelReader):
    """Reads one sentence after another; keeps nothing between them."""

    events: list[Event] = field(default_factory=list)

    def read(self, sentence: Sentence) -> list[Event]:
        """The events of a sentence, in its order."""
        self.events = []
        words, kinds, end = sentence.words, sentence.kinds, len(sentence)
        known = self.vocabulary
        open_ = self.label(sentence)
        i = open_.start if open_ else 0
        since = 0
        while i < end:
            if kinds[i] != "w":
                i += 1
                continue
            word = words[i]
            if word in known.according or word in _SOURCING or word.endswith(("وفقا", "طبقا", "تبعا")):
                done = self._source(sentence, i, open_, since)
                if done is not None:
                    open_, i = done
                    since = i
                    continue
            told = not i or kinds[i - 1] != "w" or words[i - 1] in self.vocabulary.joining
            if told and word in _WAS and open_ is None and (actor := self._actor(sentence, i + 1)):
                self.events.append(actor)
            cue = known.cues.get(word)
            if cue is not None and self._may_speak(sentence, i, cue, open_):
                frame = self._frame(sentence, i, cue, open_)
                if frame is not None:
                    open_ = self._take(sentence, frame, open_)
                    i = max(frame.content if frame.content >= 0 else frame.end, i + 1)
                    since = i
                    continue
            if open_ is not None and i > open_.start + 1 and cue is not None and self._acts(sentence, i, cue, open_):
                self._close(sentence, open_, i)
                open_ = None
                since = i
            if open_ is not None and i > open_.start and self._tail(sentence, i, open_):
                self._close(sentence, open_, i)
                open_ = None
                since = i
            i += 1
        if open_ is not None:
            self._close(sentence, open_, end)
        if not self.events:
            self._quiet(sentence)
        return self.events

    def _actor(self, sentence: Sentence, at: int) -> Phrase | None:
        """Who acted: وكان الرئيس الأميركي … قد حدد الشروط، مشيرا إلى."""
        read = self.phrases.read(sentence, at) if at < len(sentence) else None
        return read[0] if read is not None and self.phrases.is_head(sentence.words[at]) else None

    def _quiet(self, sentence: Sentence) -> None:
        """A sentence that reports nothing may still bring its subject up; a quotation alone goes on."""
        if sentence.kinds[0] == "q" and len(sentence) <= 2 and sentence.opens:
            inner = sentence.quotations[0].inner
            if self.text[inner.start : inner.end].count(" ") > _LONG_QUOTE:
                self.events.append(Report(_trim(self.text, inner), "direct", None, None, None))
            return
        for at in range(min(3, len(sentence))):
            named = at == 1 and at + 1 < len(sentence) and self.phrases.opens_name(sentence.words, at)
            if sentence.kinds[at] == "w" and (named or self.phrases.is_role(sentence.words[at])):
                read = self.phrases.read(sentence, at)
                if read is not None and (read[0].name or read[0].definite):
                    self.events.append(read[0])
                return

    def _source(self, sentence: Sentence, i: int, open_: Open | None, since: int) -> tuple[Open | None, int] | None:
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
            frame = Frame(i, NO_CUE, content=start, subject=phrase, marker="that")
            return Open(frame, cue_span, start, source=True), start
        if sentence.kinds[i - 1] not in {",", "q", "w"} or self.frames.is_manner(sentence, i, phrase):
            return None
        if open_ is not None:
            if open_.source or i == open_.start or sentence.words[i - 1] in self.vocabulary.complementizers:
                return None
            if phrase is not None:
                open_.frame.via = open_.frame.via or phrase
            self._close(sentence, open_, i)
            return None, end
        occasion = sentence.words[since] in _THIS_CAME and sentence.words[since + 1 : since + 2] == ["ذلك"]
        if occasion or (since and any(isinstance(event, Report) for event in self.events)):
            return None
        frame = Frame(i, NO_CUE, content=0, subject=phrase, marker="that")
        start = self._quoted_before(sentence, i)
        self._close(sentence, Open(frame, cue_span, start if start >= 0 else since), i)
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

    def _may_speak(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> bool:
        """Whether a form of a verb is a cue here, by what stands before it."""
        before = sentence.words[i - 1] if i else ""
        if before in _NEGATIONS or before in _SUPPOSING:
            return False
        if cue.form == "present" and (before in _SUBJUNCTIVE or before in _PERHAPS):
            return False
        after_word = i > 0 and sentence.kinds[i - 1] == "w"
        if sentence.words[i] in self.vocabulary.stops and after_word and cue.form != "participle":
            following = sentence.words[i + 1] if i + 1 < len(sentence) else ""
            doubled = "\u0651" in self.text[sentence.starts[i] : sentence.ends[i]]
            if not (doubled or following in self.vocabulary.complementizers or before == "حيث"):
                return False
        if cue.form == "participle":
            passive = before in _BEING or (after_word and sentence.words[i] == AGAIN)
            return not (passive or (after_word and is_noun(sentence, i, cue, self.vocabulary.complementizers)))
        byline = not i and sentence.words[0] in self.vocabulary.no_labels and sentence.kinds[1:2] == [":"]
        governed = (
            after_word and self.phrases.is_head(sentence.words[i]) and self.phrases.construct(before)
        )  # رئيس نادي
        if before in _BEFORE_NOUNS or byline or governed:  # رئيس نادي
            return False
        if open_ is None or open_.source:
            return True
        if self._is_inner(sentence, i, cue, open_):
            open_.source = True
            return True
        kind = sentence.kinds[i - 1]
        if cue.joined:
            return kind in ",q" or "weak" not in cue.verb.flags
        if kind == "q" or (kind == "," and i > 1 and sentence.kinds[i - 2] == "q"):
            return True
        if kind == "," and cue.form == "past" and "mute" not in cue.verb.flags and self._speaks_up(sentence, i, cue):
            return True
        if before in self.vocabulary.joining or before in {"والتي", "والذي"}:
            return i >= 2 and sentence.kinds[i - 2] in ",q"
        return False

    def _speaks_up(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether behind a comma a verb brings its own speaker and a quotation: …، قال سلامة: "…"."""
        frame = self.frames.read(sentence, i, cue)
        content = frame.content
        quoted = 0 <= content < len(sentence) and sentence.kinds[content] == "q"
        return frame.marker in {"colon", "quotation"} and frame.subject is not None and quoted

    def _frame(self, sentence: Sentence, i: int, cue: Cue, open_: Open | None) -> Frame | None:
        """The cue's frame where it has content, before or after; else None, its subject noted."""
        frame = self.frames.read(sentence, i, cue)
        if cue.form == "present" and i and "bare" in cue.verb.flags and "judge" not in cue.verb.flags:
            self._lead(sentence, frame, i, cue, open_)
        if 0 <= frame.content < len(sentence):
            return self._with_subject(sentence, i, frame, open_) if self._tells(sentence, i, frame, open_) else None
        frame.content = -1
        follows = cue.form != "participle" and not cue.joined and sentence.words[i] not in self.vocabulary.stops
        quoted = self._quoted_before(sentence, i) if follows else -1
        taken = open_ is not None and quoted <= open_.start
        if quoted >= 0 and not taken and "mute" not in cue.verb.flags:
            return frame
        if sentence.words[i - 1 : i] == ["قد"] and not _WAS.isdisjoint(sentence.words[:i]):
            return None  # وكان فلان قد التقى الوفد: the actor is noted, the rest is his object
        if frame.subject is not None and open_ is None and ("weak" not in cue.verb.flags or frame.subject.role):
            self.events.append(frame.subject)
        elif open_ is None and cue.form != "participle" and (topic := self._topic(sentence, i, cue, None)):
            self.events.append(topic)
        return None

    def _tells(self, sentence: Sentence, i: int, frame: Frame, open_: Open | None) -> bool:
        """Whether a bare object is content here: not in a relative clause, not in the midst of other content."""
        if frame.marker not in {"bare", "thing"}:
            return True
        if frame.marker == "thing" and frame.cue.form == "present" and sentence.words[0] in _WAS:
            return False  # كان الوزير يشير إلى حادثة: the narrator explains
        relative = frame.marker == "bare" and sentence.words[i - 1 : i] in (["الذي"], ["التي"])
        if relative and frame.cue.form == "present":
            return False
        inside = open_ is not None and not open_.source and open_.frame.marker not in {"bare", "thing"}
        return not (inside and frame.cue.joined and sentence.kinds[i - 1] not in ",q")

    def _with_subject(self, sentence: Sentence, i: int, frame: Frame, open_: Open | None) -> Frame | None:
        """The frame with the topic before it where the verb has no subject of its own; None where nobody says it."""
        cue = frame.cue
        if frame.subject is not None and "person" in cue.verb.flags and self._is_apart(sentence, frame):
            topic = self._topic(sentence, i, cue, open_)
            if topic is not None:
                frame.addressee, frame.subject = frame.subject, topic
        if frame.subject is None and cue.form != "participle" and not frame.relayed:
            frame.subject = self._topic(sentence, i, cue, open_)
            unled = cue.form == "present" and not cue.joined and not i
            if frame.subject is None and (unled or self._is_passive(sentence, i, cue)):
                return None
        return frame

    def _lead(self, sentence: Sentence, frame: Frame, i: int, cue: Cue, open_: Open | None) -> None:
        """A headline's order: البرلمان يعلن شغور المنصب; what seems the subject is the content."""
        topic = self._topic(sentence, i, cue, open_) if frame.subject is not None and not cue.joined else None
        if topic is not None and topic.span.end >= sentence.ends[i - 1] and frame.marker in {"", "bare"}:
            frame.subject, frame.content, frame.marker = topic, i + 1, "bare"

    def _is_passive(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """يُذكر أن, يُشار إلى: nobody says it."""
        return cue.form == "present" and cue.gender == "m" and i <= 1 and sentence.opens | (i == 0)

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
                self._close(sentence, open_, quoted if quoted >= 0 else frame.at)
        if frame.content >= 0:
            return Open(frame, cue_span, frame.content)
        frame.content = quoted
        self._close(sentence, Open(frame, cue_span, quoted), quoted + 1)
        return None

    def _close(self, sentence: Sentence, open_: Open, end: int) -> None:
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
        label = frame.marker == "label" and not self.is_speech(sentence, start)
        self.events.append(
            Report(
                span,
                kind,
                frame.subject,
                None if frame.cue is NO_CUE or frame.relayed else frame.cue,
                open_.cue_span,
                frame.addressee,
                frame.venue,
                frame.via,
                "denial" if "deny" in frame.cue.verb.flags else "claim",
                headline=sentence.headline,
                tentative=label,
            )
        )

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
