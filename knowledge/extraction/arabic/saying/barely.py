"""What is said right behind its verb or a noun of saying, where neither a mark nor أن stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.saying.asides import AsideReader
from knowledge.extraction.arabic.saying.contents import DENYING, Frame

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_OPENING: Final = frozenset({"رغم", "لو", "اذا", "حتي", "منذ", "بعد", "قبل"})
"""With these what is said may begin."""
_TELLING: Final = frozenset({"قال", "اضاف", "اوضح", "اكد", "اردف", "استطرد", "صرح"})
"""Verbs that say nothing without what is said."""
_GOING_ON: Final = frozenset({"تابع", "اكمل", "واصل", "ختم", "اختتم"})
"""Verbs that may do something else than say it: وتابع فلان، مدرب الفريق، المباراة."""
_LEAST_APART: Final = 4
"""Words of what a comma alone sets apart."""
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

    def _begin_apart(self, sentence: Sentence, frame: Frame) -> None:
        """Begin what a comma alone sets apart from its verb or who says it: وأضاف فلان، الوقت ينفد; وتابع، لن نقبل."""
        who, end = frame.subject, frame.subject_end
        if who is None or not sentence.kinds[1 : frame.end + 1].count(","):
            return
        first = sentence.starts.index(who.span.start) if who.span.start in sentence.starts else 0
        beside = first > 1 and sentence.kinds[first - 1] == "," and sentence.kinds[end : end + 1] == ["w"]
        at = first if beside else end + 1
        if at + _LEAST_APART > len(sentence.words) or not (beside or frame.content < 0):
            return  # وأضاف، الوزير فلان، أن
        word, known = sentence.words[at], self.vocabulary
        spoken = word in _SAID_BARELY or word in known.first_persons
        verb = frame.cue.verb.lemma
        tells = verb in _TELLING or (verb in _GOING_ON and (spoken or beside))
        if not tells or sentence.kinds[at - 1] != ",":
            return
        joined = word[:1] in {"و", "ب", "ل", "ف"} and not self.phrases.is_place(word)
        other = joined or self.phrases.stops(word) or word in WHO or word in known.venues
        other = other or (self.phrases.is_role(word) and not beside)
        if (spoken or not other) and self._is_clause(sentence, at):
            frame.content, frame.marker = at, "that"
            frame.subject = None if beside else frame.subject

    def _is_clause(self, sentence: Sentence, at: int) -> bool:
        """Whether a clause of its own runs to the sentence's end, or to a comma behind what somebody does in it."""
        known, size = self.vocabulary, len(sentence.words)
        says = (k for k in range(at, size) if (cue := known.cues.get(sentence.words[k])) and cue.form != "present")
        end = next(says, size)
        comma = sentence.kinds.index(",", at, end) if "," in sentence.kinds[at:end] else size
        two = sentence.words[at + 1 : min(comma, at + _LEAST_APART - 1)]
        verbs = (one for one in two if one[:1] in {"ي", "ت", "س"} and len(one) >= _LEAST_APART)
        does = any(not self.phrases.is_head(one) for one in verbs)
        plain = set(sentence.kinds[at:end]) <= {"w", ","} and known.complementizers.keys().isdisjoint(
            sentence.words[at:end]
        )
        return plain and ((end == comma == size) or (does and comma < size))

    def _marked_body(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """The item behind a body in marks that is a mute verb's subject, else 0: نددت "حركة النهضة" بالقرار."""
        read = self.phrases.marked(sentence, j)
        if read is None or read[0].kind != "institution":
            return 0
        frame.subject, frame.subject_end = read
        return read[1]

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
