"""To whom and on what occasion somebody speaks: addressees, venues, talks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.asked import OUTLETS
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.saying.contents import ContentReader
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame

_SHORTEST_NAME: Final = 3
_TALKS: Final = frozenset(
    "حديث حديثه حديثها تصريح تصريحات رساله مقابله حوار كلمه خطاب اتصال مكالمه محادثه لقاء لقايه موتمر".split()  # noqa: SIM905
)


@dataclass(slots=True)
class OccasionReader(ContentReader):
    """Reads what stands around a verb of reporting besides who speaks and what."""

    def _is_occasion(self, word: str) -> bool:
        """ب before an occasion (بمؤتمر صحفي), which goes on like any preposition."""
        return word.startswith("ب") and base(word[1:]) in self.vocabulary.venues and not self.phrases.is_head(word)

    def _set_venue(self, sentence: Sentence, frame: Frame, j: int) -> None:
        """في حديث إلى إذاعة …: the phrase without its preposition, up to a mark or what opens the content."""
        if j + 1 >= len(sentence.words) or sentence.kinds[j + 1] != "w":
            return
        if base(sentence.words[j + 1]) not in self.vocabulary.venues:
            return
        end = j + 2
        while end < min(len(sentence.words), j + 14) and self._in_venue(sentence, frame, end):
            end += 1
        frame.venue = Span(sentence.starts[j + 1], sentence.ends[end - 1])

    def _in_venue(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        kind, word = sentence.kinds[j], sentence.words[j]
        if kind == "q":
            return self.phrases.is_name_quote(sentence, j) and sentence.kinds[j - 1] == "w"
        if kind != "w":
            return False
        known = self.vocabulary
        if word in known.complementizers or word in known.times:
            return False
        return not (
            word in frame.cue.verb.prepositions
            and sentence.words[min(j + 1, len(sentence.words) - 1)] in known.complementizers
        )

    def _addressee(self, sentence: Sentence, frame: Frame, j: int) -> int:
        word = sentence.words[j]
        if word in {"ل", "لـ"}:
            read = self._outlet(sentence, frame, j + 1) or self.phrases.read(sentence, j + 1)
            if read is None:
                return j
            frame.addressee = read[0]
            return read[1]
        if self.phrases.tells_outlets and (named := self.phrases.outlet_in_l(sentence.words, j)):
            heard = self.phrases.alone(sentence, j, j + named)
            frame.addressee = self.phrases.unglued(heard, 1) if heard is not None else None
            return j + named
        stem = word[2:] if word.startswith("لل") else word[1:]
        outlet = self.phrases.leads_to_outlet(word, stem)
        head = outlet or self.phrases.is_head(stem) or stem.removesuffix("ه") == "نظير"
        head = head or (stem in self.phrases.seen and len(stem) > _SHORTEST_NAME and not self.phrases.verbal(stem))
        if not (head or self._is_told_to(frame, word, stem)):
            return j
        reported = frame.subject is not None and (outlet or "bare" in frame.cue.verb.flags)
        agency = word[1:] in OUTLETS and "".join(sentence.words[j + 1 : j + 2]).startswith("ال")  # لوكالة الأنباء
        if agency and (behind := self.phrases.read_behind(sentence, j)) is not None:
            frame.addressee = behind[0]
            return behind[1]
        read = self.phrases.read(sentence, j, bare=reported)
        if read is None:
            return j
        frame.addressee = self.phrases.unglued(read[0], 1)
        return read[1]

    def _is_told_to(self, frame: Frame, word: str, stem: str) -> bool:
        """Whether ل leads to a name and who speaks may be understood: وقال لسعد الحريري إن, not وقال لطفي لبيب إن."""
        cue, phrases = frame.cue, self.phrases
        known = phrases.surnames | phrases.families | self.vocabulary.first_names
        told = cue.joined or cue.verb.lemma == "توجه" or frame.subject is not None
        return told and stem in known and word not in known and word not in phrases.often

    def _outlet(self, sentence: Sentence, frame: Frame, at: int) -> tuple[Phrase, int] | None:
        """A paper in marks whom somebody tells who is still to come: أوضح لـ«عكاظ» المتحدث باسم الشرطة فلان أن."""
        if sentence.kinds[at : at + 2] != ["q", "w"]:
            return None
        who, phrases = sentence.words[at + 1], self.phrases
        if frame.subject is not None:  # أكد فلان لـ«عكاظ» وجود خطة
            barely = "bare" in frame.cue.verb.flags and (phrases.verbal(who) or who == "عدم")
            return phrases.marked(sentence, at) if barely else None
        comes = phrases.is_head(who) or phrases.opens_name(sentence.words, at + 1) or phrases.is_called(who)
        return phrases.marked(sentence, at) if comes else None

    def _is_talk(self, sentence: Sentence, j: int) -> bool:
        """Whether a preposition follows a noun of talk: في حديث إلى، خلال اتصال مع."""
        return any(base(word) in _TALKS for word in sentence.words[max(0, j - 2) : j])

    def _told(self, sentence: Sentence, frame: Frame, j: int) -> None:
        """إلى or مع before a person or an outlet, in an aside (في حديث إلى إذاعة)."""
        if (
            j + 1 < len(sentence.words)
            and sentence.kinds[j + 1] == "w"
            and sentence.words[j + 1] not in self.vocabulary.stops
        ):
            head = sentence.words[j + 1]
            if self.phrases.is_head(head) or base(head) in self.vocabulary.media or sentence.words[j] == "مع":
                read = self.phrases.read(sentence, j + 1)
                frame.addressee = read[0] if read else None
