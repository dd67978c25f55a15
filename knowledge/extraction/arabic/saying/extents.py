"""What a report holds: its kind, and its words without the marks around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.saying.actors import LONG_QUOTE
from knowledge.extraction.arabic.saying.speaking import SpeechReader
from knowledge.extraction.arabic.saying.tails import BUT_HE
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open
    from knowledge.model import Kind

_CLOSING: Final = frozenset('"”»')
_LEFT_OVER: Final = WHO | {"وذلك"}
"""What leads on to what follows, at the end of what is told."""
_PREDICATES: Final = frozenset("لن لم لا ليس ليست سوف هو هي هم كان كانت قد".split())  # noqa: SIM905
_FUTURE: Final = ("سي", "ست", "ي")
"""What a verb in the present or the future begins with."""


@dataclass(slots=True)
class ExtentReader(SpeechReader):
    """Tells direct from mixed and indirect content, and where it begins and ends."""

    def _is_stray(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether what is told without marks ends at one that nothing opened: وقال: نحن جاهزون"، سائلا الله أن."""
        glued = i > open_.start + 1 and sentence.starts[i] == sentence.ends[i - 1]
        return glued and sentence.words[i] in _CLOSING and sentence.kinds[i + 1 : i + 2] in ([], [","])

    def _without_marks(self, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
        """Content without the marks around it and the words that join what follows."""
        joining = self.vocabulary.joining if end < len(sentence.words) else frozenset()  # لا يحتمل هذا.
        while end > start:
            if sentence.kinds[end - 1] == "w" and end > start + 1 and self._is_but(sentence, end):
                end -= 1 if sentence.words[end - 1] in BUT_HE else 2
            elif sentence.kinds[end - 1] in ",(:" or (
                sentence.kinds[end - 1] == "w"
                and (sentence.words[end - 1] in joining or sentence.words[end - 1] in _LEFT_OVER)
            ):
                end -= 1
            else:
                break
        while start < end and sentence.kinds[start] in ",:)o":
            start += 1
        return start, end

    def _content(self, sentence: Sentence, frame: Frame, start: int, end: int) -> tuple[Kind, Span]:
        """Kind and span of content between items."""
        whole = to_span((sentence.starts[start] + frame.clitic, sentence.ends[end - 1]))
        if sentence.kinds[start] != "q":
            marked = (j for j, kind in enumerate(sentence.kinds[start:end], start) if kind == "q")
            quoted = any(not self._is_label(sentence, j) for j in marked)
            return ("mixed" if quoted else "indirect"), whole
        inner = sentence.quotations[start].inner
        led = frame.marker == "colon" and sentence.kinds[start - 1] == "w"  # قائلا: إن "الحزب" يريد كذا
        if end == start + 1 or (frame.marker in {"quotation", "colon"} and not led):
            if frame.marker == "quotation" and end > start + 1 and self.phrases.is_name_quote(sentence, start):
                return "mixed", whole
            return "direct", inner
        words = self.text[inner.start : inner.end].count(" ") + 1
        tail = end - start - 1
        if words > 2 * tail + LONG_QUOTE and sentence.kinds[start + 1] == "w":
            return "direct", inner
        return "mixed", whole

    def _is_label(self, sentence: Sentence, j: int) -> bool:
        inner = sentence.quotations[j].inner
        return self.text[inner.start : inner.end].count(" ") == 0

    def _behind_his_words(self, sentence: Sentence, end: int) -> int:
        """The item at which what is told goes on behind an aside, else 0: أن كذا، حسب قوله، وأن كذا.

        So it does where marks follow, or a verb of what is told of: أن الجميع، على حد تعبيره، "في حالة غضب".
        """
        if sentence.kinds[end : end + 2] == [",", "q"]:
            return end
        if sentence.kinds[end : end + 2] == [",", "w"] and self._is_predicate(sentence, end + 1):
            return end
        at = end + (sentence.kinds[end : end + 1] == [","])
        word = "".join(sentence.words[at : at + 1])
        return at + 1 if word.startswith("وان") and word[1:] in self.vocabulary.complementizers else 0

    def _is_predicate(self, sentence: Sentence, at: int) -> bool:
        """Whether what is told of something follows an aside: أن المشروع، على حد قوله، لن يتأخر."""
        word, known = sentence.words[at], self.vocabulary
        future = word.startswith(_FUTURE) and word not in known.first_names and not self.phrases.is_head(word)
        return word in _PREDICATES or (future and word not in known.cues)
