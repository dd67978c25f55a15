"""Whether an aside of time behind what is told is the narrator's: أعلن كذا، بعد اجتماع, not إنه طالب بكذا، بعد قرار."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.saying.contents import Frame
    from knowledge.model import Span

_PERIODS: Final = frozenset(
    "الفتره الايام الاسابيع الاشهر الشهور السنوات الاعوام العام السنه الشهر الاسبوع الموسم المرحله الساعات العقود "  # noqa: SIM905
    "العقد عام سنوات اعوام بدايه مطلع نهايه ايام اسابيع اشهر شهور ساعات".split()
)
"""Behind a word of time these tell when what is told happens, rather than when it was said."""
_REACH_OF_VERB: Final = 7
"""Words of a clause that is told within which its verb stands."""
_NOT_PAST: Final = frozenset({"لا", "لم", "لن", "ليس", "ليست", "سوف"})


@dataclass(slots=True)
class Open:
    """A frame whose content has begun and not ended; `source` where it may be one for another's words (بحسب X)."""

    frame: Frame
    cue_span: Span
    start: int
    source: bool = False


@dataclass(slots=True)
class MomentReader:
    """Tells when something was said from when what is told happened."""

    text: str
    vocabulary: Vocabulary
    phrases: PhraseReader

    def _is_told_apart(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether an aside of time is the narrator's: behind quoted words that are no name, or last of all."""
        if "".join(sentence.words[i + 1 : i + 2]) in _PERIODS and open_.frame.marker in {"that", "colon"}:
            return sentence.kinds[i - 1] == "q"  # ستبدأ الأشغال، خلال الفترة المقبلة
        if sentence.kinds[i - 1] == "q":
            return i - 1 == open_.start or not self.phrases.is_name_quote(sentence, i - 1)
        return self._is_last(sentence, i) and not self._had_happened(sentence, i, open_)

    def _had_happened(self, sentence: Sentence, i: int, open_: Open) -> bool:
        """Whether what is told happened on no day that is told, so that the aside is of it: أنه طالب بكذا، بعد قرار."""
        dated = not self.vocabulary.times.isdisjoint(sentence.words[open_.start : i])
        if open_.frame.marker != "that" or dated:
            return False
        for word in sentence.words[open_.start : min(i, open_.start + _REACH_OF_VERB)]:
            cue = self.vocabulary.cues.get(word)
            if cue is not None and not cue.joined and cue.form != "participle":
                return cue.form == "past"
            if self.phrases.is_deed(word) or self.phrases.is_deed(word.removesuffix("وا")):
                return True
            if word.startswith("ي") or word in _NOT_PAST:
                return False
        return False

    def _is_last(self, sentence: Sentence, i: int) -> bool:
        """Whether nothing of the content follows an aside of time: no further comma soon, nothing quoted."""
        return "q" not in sentence.kinds[i:] and "," not in sentence.kinds[i : i + 8]
