"""Whose words stand in marks behind الذي within what another tells: لم يعجب الأمر فلانا، الذي قال لها: "…"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.saying.latter import LatterReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.extraction.arabic.saying.moments import Open

SOON: Final = 6
"""Items behind his verb within which his words stand."""
_SPEECHLESS: Final = frozenset({"mute", "inside"})


@dataclass(slots=True)
class RelativeReader(LatterReader):
    """Finds who is told of and quoted; keeps who tells the whole, since he goes on behind."""

    within: tuple[Frame, Phrase] | None = None
    """The frame of who is quoted, and who tells of him and goes on behind."""

    def _quotes_him(self, sentence: Sentence, i: int, cue: Cue) -> bool:
        """Whether the verb of a relative clause leads soon to marks with what somebody said who is named before it."""
        behind = sentence.kinds[i + 1 : i + SOON] if cue.form == "past" and not cue.joined else []
        if "q" not in behind or "," in behind[: behind.index("q")] or not cue.verb.flags.isdisjoint(_SPEECHLESS):
            return False
        frame = self.frames.read(sentence, i, cue)
        at = i + 1 + behind.index("q")
        inside = sentence.kinds[at + 1 : at + 2] == ["w"]  # أن الشركة التي قالت "لن نبيع" تراجعت
        led = frame.content == at and frame.subject is None and not inside
        return led and self._antecedent(sentence, i, cue) is not None

    def _who_does(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who says what a participle leads to by what he does in a relative clause: من المدرب، الذي رفض ذلك قائلا."""
        led = sentence.words[i - SOON if i > SOON else 0 : i]
        if not ("الذي" in led or "التي" in led):
            return None
        for k in range(i - 1, max(1, i - SOON), -1):
            if sentence.kinds[k] != "w" or sentence.words[k] in WHO:
                return self._antecedent(sentence, k + 1, cue) if sentence.words[k] in WHO else None
        return None

    def _keep_teller(self, sentence: Sentence, frame: Frame, open_: Open) -> None:
        """Keep who tells the whole where a frame is that of a relative clause in it."""
        related = sentence.words[frame.at - 1] in WHO or self._who_does(sentence, frame.at, frame.cue) is not None
        teller = open_.frame.subject
        quoted = frame.subject is not None and 0 <= frame.content < len(sentence.kinds)
        quoted = quoted and sentence.kinds[frame.content] == "q"
        self.within = (frame, teller) if related and quoted and teller is not None else None

    def _is_of_another(self, sentence: Sentence, colon: int) -> bool:
        """Whether a colon belongs to a relative clause, so that its marks are not the words of who tells the whole."""
        words, cues = sentence.words, self.vocabulary.cues
        return any(words[k - 1] in WHO and words[k] in cues for k in range(max(1, colon - SOON), colon))
