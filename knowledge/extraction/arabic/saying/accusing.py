"""Who accuses, calls or informs whom, where both stand behind the verb, or who does so is understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import DEFINITE
from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.saying.occasions import OccasionReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame

_PRONOUNS: Final = ("ها", "هم", "ه")
_LONGEST_ASIDE: Final = 6
"""Words of an aside behind who accuses, and its commas."""


@dataclass(slots=True)
class AccusingReader(OccasionReader):
    """Reads who accuses beside a verb, and who is accused."""

    def takes_pronoun(self, word: str) -> bool:
        """Whether an object is written with a verb: اتهمتها, وصفه."""
        return any(word.endswith(one) and word.removesuffix(one) in self.vocabulary.cues for one in _PRONOUNS)

    def _is_whole_accuser(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether what stands before the accused ends like somebody's name or whole title: اتهم رئيس الحزب الحكومة."""
        before = sentence.words[frame.content - 1]
        named = (frame.subject is not None and frame.subject.name) or sentence.kinds[frame.content - 1] == "q"
        named = named or "name" in self.vocabulary.institutions.get(before, ())  # اتهمت حركة حماس إسرائيل
        return bool(named) or before.startswith(DEFINITE) or before.endswith("ون") or self.phrases.is_place(before)

    def _is_blamed_apart(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether behind who accuses and an aside whoever is accused stands: واتهمت المنظمة، أمس، قوات كذا بالقتل."""
        at = frame.subject_end
        if sentence.kinds[at : at + 1] != [","]:
            return False
        commas = (k for k in range(at, min(at + _LONGEST_ASIDE, frame.content)) if sentence.kinds[k] == ",")
        return any(self.phrases.is_head(sentence.words[k + 1]) for k in commas if k < frame.content)

    def _names_accused(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether whoever accuses by a verb may be understood, the phrase behind it being the accused."""
        before = sentence.words[frame.at - 1 : frame.at] == ["كما"]
        return frame.cue.joined or before or self._tells_of_somebody(sentence, frame)

    def _tells_of_somebody(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether a clause tells of somebody before it that he accuses another: فلان، الذي اتهم الحزب بالخيانة."""
        end = frame.at - 1 - (sentence.kinds[frame.at - 2 : frame.at - 1] == [","])
        if end < 1 or sentence.words[frame.at - 1] not in WHO or frame.subject_end != frame.content:
            return False
        last = sentence.words[end - 1]
        named = last in self.phrases.surnames or last in self.phrases.families or self.phrases.is_role(last)
        when = last in self.vocabulary.times or self.vocabulary.times.issuperset((last.removeprefix("ال"),))
        return named or not (when or self.phrases.is_thing(last.removeprefix("ال")))

    def _is_only_accused(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether a name stands alone before what somebody is accused of, by whom is untold: اتهم فلان بالفساد."""
        who = frame.subject
        if who is None or who.name[-1:] != tuple(sentence.words[frame.subject_end - 1 : frame.subject_end]):
            return False
        beside = frame.marker == "thing" and frame.subject_end == frame.content
        beside = beside and frame.object_at in {-1, frame.content}
        word = "".join(sentence.words[frame.content : frame.content + 1])
        return beside and word.startswith("ب") and word not in self.vocabulary.first_names  # بنيامين

    def _accused(self, sentence: Sentence, frame: Frame) -> None:
        """واتهم فلانا بالسعي: with one phrase only it is the accused, who accuses is understood."""
        if frame.content < 0 or frame.subject is None or frame.marker not in {"thing", "that"}:
            return
        if self.takes_pronoun(sentence.words[frame.at]):
            return  # واتهمتها الإدارة بالتجسس
        if sentence.words[frame.subject_end : frame.subject_end + 1] == ["بعض"]:
            return  # واتهم فلان بعض القوى بكذا
        if self._is_blamed_apart(sentence, frame):
            return
        if sentence.words[frame.subject_end : frame.subject_end + 1] and self._is_of_two(sentence, frame):
            frame.content, frame.clitic = frame.subject_end, 0
            return
        behind = frame.object_at == frame.content and not sentence.words[frame.content].startswith("ب")
        behind = behind and not self._tells_of_somebody(sentence, frame)
        if frame.object_at not in {-1, frame.content} or (behind and self._is_whole_accuser(sentence, frame)):
            return  # واتهم فلان الشركة بالسعي
        frame.addressee, frame.subject = frame.subject, None
        if frame.marker == "thing":
            frame.content, frame.clitic = frame.at + 1, 0

    def _is_of_two(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether two surnames stand behind a verb, of whom the first accuses the second: واتهم جعجع بري بالتعطيل."""
        known, end = self.phrases, frame.subject_end
        two = sentence.words[end - 1 : end + 1]
        called = all(word in known.families or word in known.surnames for word in two)
        return called and end == frame.at + 2 and frame.marker == "thing" and frame.content >= end

    def _called(self, sentence: Sentence, frame: Frame) -> None:
        """ووصف القرار بأنه ظالم: with one phrase only it is what is called so, who calls it so is understood."""
        if frame.marker != "that" or frame.subject is None or frame.object_at >= 0:
            return
        hers = sentence.words[frame.content].endswith("ها")  # وصف الجيش في بيان الغارة بأنها
        other = frame.subject.number == "s" and {frame.subject.gender, "f" if hers else "m"} == {"m", "f"}
        if not (other or self.takes_pronoun(sentence.words[frame.at])):
            frame.addressee, frame.subject = frame.subject, None

    def _informed(self, sentence: Sentence, frame: Frame) -> None:
        """وأبلغ الوزير أن القرار صدر: with one phrase only it is who is told, who tells it is understood."""
        one = frame.subject
        if frame.marker != "that" or one is None or frame.cue.form != "past" or frame.addressee is not None:
            return
        apart = frame.object_at >= 0 or sentence.words[frame.subject_end - 1] in self.vocabulary.media
        beside = one.span.start == sentence.starts[frame.at + 1] and frame.content - frame.subject_end <= 1
        whole = one.kind == "person" and one.definite and not one.members
        if whole and beside and not apart and not self.takes_pronoun(sentence.words[frame.at]):
            frame.addressee, frame.subject = one, None
