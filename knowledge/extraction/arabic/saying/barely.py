"""What is said right behind its verb or a noun of saying, where neither a mark nor أن stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.saying.asides import AsideReader
from knowledge.extraction.arabic.saying.contents import DENYING, Frame

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_OPENING: Final = frozenset({"رغم", "لو", "اذا", "حتي", "منذ", "بعد", "قبل"})
"""With these what is said may begin."""
_SAID_BARELY: Final = _OPENING | frozenset("هذا هذه لم لن لا ليس ليست كل هو هي لقد لماذا كيف هل ما".split())  # noqa: SIM905
"""And with these right behind قائلا."""


@dataclass(slots=True)
class BareReader(AsideReader):
    """Begins what is said barely: وأضاف قائلا رغم أننا فزنا, قوله لا نعرف."""

    def _begin_barely(self, sentence: Sentence, frame: Frame) -> None:
        """Begin what is said right behind قائلا, where no mark stands: وأضاف قائلا رغم أننا فزنا."""
        at = frame.at + 1
        word = sentence.words[at] if at < len(sentence.words) - 1 and sentence.kinds[at] == "w" else ""
        if word and (word in _SAID_BARELY or not (self.phrases.stops(word) or word in self.vocabulary.venues)):
            frame.content, frame.marker = at, "that"

    def _begin_saying(self, sentence: Sentence, frame: Frame, j: int) -> None:
        """A noun that stands for the verb; what is said may begin at once: قوله لا نعرف."""
        frame.cue_at, frame.mute = j, False
        barely = frame.relayed or sentence.words[j] == "بالقول"  # ختم المدير بالقول سنفتح المصنع
        if barely and self._says_at_once(sentence, j + 1):
            frame.content, frame.marker = j + 1, "that"

    def _says_at_once(self, sentence: Sentence, at: int) -> bool:
        """Whether behind قوله no mark and no أن stands, but what is said: ونسبت الصحيفة إلى والده قوله لا نعرف."""
        word = sentence.words[at] if at + 1 < len(sentence.words) and sentence.kinds[at] == "w" else ""
        if not word or self.phrases.stops(word) or word in self.vocabulary.venues:
            return word in DENYING or word in _OPENING
        return not (word.startswith(("ل", "و", "او")) or self._marker_follows(sentence, at))
