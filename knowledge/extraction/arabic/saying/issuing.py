"""Whose paper or speech a verb goes back to that names nobody: رسالة من فلان قال فيها, كلمة لفلان دعا فيها كذا إلى."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.antecedents import LONGEST_INNER, LONGEST_ISSUED, AntecedentReader
from knowledge.extraction.arabic.saying.sources import HELD, ISSUES

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame

_IN_IT: Final = (["فيه"], ["فيها"])
_ITS_SPEAKERS: Final = frozenset({"له", "لها", "لهم", "منه", "منها"})
"""Behind a paper these tell whose it is, and who speaks stands behind the verb: في كلمة له دعا فيها الوزير إلى."""


@dataclass(slots=True)
class IssuingReader(AntecedentReader):
    """Finds who speaks in a paper or a speech that a clause goes back to."""

    def _sender(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """From whom a letter is that the verb goes back to: تلقى فلان رسالة من فلان الفلاني قال فيها."""
        other = i + 2 < len(sentence.words) and self.phrases.opens_name(sentence.words, i + 2)
        if sentence.words[i + 1 : i + 2] not in _IN_IT or (other and "person" not in cue.verb.flags):
            return None
        for k in range(max(1, i - LONGEST_ISSUED), i - 1):
            held = sentence.words[k].startswith(HELD) and any(self._is_somebody(sentence, at) for at in range(k - 1))
            issuer = self.phrases.read(sentence, k + 1) if sentence.words[k].startswith(ISSUES) and not held else None
            if issuer is not None:  # not شارك فلان في ندوة نظمتها الجمعية قال فيها
                return issuer[0]  # ردا على بيان أصدره فلان، أعلن فيه أن
            if (whose := self._whose_paper(sentence, k, i)) is not None:
                return None if disagrees(cue, whose) else whose
            sent = base(sentence.words[k - 1]) if sentence.words[k] == "من" else ""
            if sent and (sent in self.vocabulary.venues or "paper" in self.vocabulary.institutions.get(sent, ())):
                read = self.phrases.read(sentence, k + 1)
                if read is None or disagrees(cue, read[0]):
                    return None
                first = sentence.words[k + 1]
                told = self.phrases.opens_name(sentence.words, k + 1) or self.phrases.is_role(first)
                told = told or self.phrases.is_institution(first)  # not كلمة من بيروت، أكد فيها
                apart = told and not (cue.joined or self.phrases.is_thing(first)) and sentence.kinds[read[1]] == ","
                placed = (read[0].gender, cue.gender) == ("f", "m")  # وجه رسالة من بيروت قال فيها
                return read[0] if read[1] == i - apart and not placed else None
        return None

    def _whose_paper(self, sentence: Sentence, k: int, i: int) -> Phrase | None:
        """To whom a paper right before a verb is told to belong by ل: كلمة للوزير فلان دعا فيها كذا إلى."""
        word, before = sentence.words[k], sentence.words[max(0, k - 2) : k]
        if word[:1] != "ل" or self.vocabulary.venues.isdisjoint(map(base, before)):
            return None
        if not (self._is_reached(word[1:]) or (word[:2] == "لل" and self._is_reached(f"ا{word[1:]}"))):
            return None
        read = self.phrases.read_behind(sentence, k)
        closes = read is not None and read[1] in {i, i - 1} and sentence.kinds[read[1]] in {"w", ","}
        return read[0] if read is not None and closes else None

    def _is_asked_within(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether who stands behind فيها is asked in the paper before the verb: ألقى فلان كلمة دعا فيها النواب إلى."""
        i, subject = frame.at, frame.subject
        if sentence.words[i + 1 : i + 2] not in _IN_IT or subject is None:
            return False
        lone = subject.span.start == sentence.starts[i + 2] and frame.subject_end >= frame.content - 1
        before = sentence.words[i - 1] if i else ""
        known, near = self.vocabulary, sentence.words[max(0, i - LONGEST_INNER) : i]
        paper = not known.venues.isdisjoint(map(base, near)) or not known.published.isdisjoint(near)
        return lone and paper and before not in _ITS_SPEAKERS

    def _in_whose_words(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whose post or speech a relative clause goes back to: رد على تصريحات فلانة، التي قالت فيها إن."""
        if sentence.words[i + 1 : i + 2] not in _IN_IT:
            return None
        for k in range(max(0, i - LONGEST_INNER), i - 2):
            if base(sentence.words[k]) in self.vocabulary.venues and sentence.kinds[k + 1] == "w":
                read = self.phrases.read(sentence, k + 1)
                if read is not None and self._is_just_before(sentence, read[1], i) and not disagrees(cue, read[0]):
                    return read[0]
        return None
