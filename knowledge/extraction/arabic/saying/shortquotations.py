"""Short quotations beside a verb of reporting: what is said, a name, or what an object is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import PROGRAMMES
from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.saying.subjects import SubjectReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame

_SHORT_NAME: Final = 2
_LEAST_SAID: Final = 3
"""Words of a short quotation that is said behind an aside."""
SPOKEN: Final = frozenset({"لن", "لا", "لم", "نحن", "لست", "لسنا", "ليس", "انا", "اننا", "يجب", "علينا", "نعم", "سوف"})
"""With what begins that sounds spoken."""


_OCCASIONS: Final = frozenset({"موتمر", "تصريح", "بيان", "حديث", "خطاب", "حوار", "لقا", "لقاء", "ندوه", "مقابله"})
"""Of speech, no programme that has a name."""
_MATTERS: Final = frozenset({"عن", "بشان", "حول", "بخصوص", "ردا", "تعليقا", "تعقيبا", "حيال", "ازاء"})
"""What leads to a matter behind who goes on."""
_GOING_ON: Final = frozenset({"تابع", "ختم", "اختتم", "علق", "عقب", "راي", "واصل"})
"""Verbs of little weight that right before a quotation are speech: وتابع "…"."""
FAR: Final = 3
"""Words between a participle and a short quotation that is not its own."""


@dataclass(slots=True)
class ShortQuotationReader(SubjectReader):
    """Tells what a quotation of a few words is."""

    def _is_said_at_last(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a short quotation behind an aside is what is said: a clause's last words."""
        inner = sentence.quotations[j].inner
        before, ends = sentence.words[j - 1], sentence.kinds[j + 1 : j + 2] in ([], [","])
        words = self.text[inner.start : inner.end].split()
        press = sentence.words[j - 2] in _OCCASIONS and len(words) > _LEAST_SAID + 1  # خلال مؤتمر صحفي "…"
        named = self.phrases.construct(before) or before in self.vocabulary.venues or before in self.vocabulary.media
        named = named or (self.phrases.is_head(before) and fold(words[0]) not in SPOKEN)
        named = (named and not press) or sentence.words[j - 2].endswith(PROGRAMMES)
        told = frame.subject is not None and len(words) >= _LEAST_SAID and ends and not named
        return told and not self._marker_follows(sentence, j + 1)

    def _is_said_first(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether right behind a verb a short quotation begins what the next one ends: وأضاف "انهار السد" أمس "ولم"."""
        verb, behind = frame.cue.verb, sentence.kinds[j + 1 :]
        idle = "mute" in verb.flags or ("weak" in verb.flags and verb.lemma not in _GOING_ON)
        if j != frame.at + 1 or idle or behind[:1] != ["w"] or "q" not in behind:
            return False
        stop = j + 1 + behind.index("q")
        between = sentence.words[j + 1 : stop]
        if ":" in sentence.kinds[j:stop] or not self.vocabulary.complementizers.keys().isdisjoint(between):
            return False
        inner = sentence.quotations[j].inner
        words, known = [fold(word) for word in self.text[inner.start : inner.end].split()], self.vocabulary
        if len(words) < _SHORT_NAME or not known.cues.keys().isdisjoint(between):
            return False
        one = words[0]
        if one in known.deeds or one in known.first_persons or one in SPOKEN or one in known.halts:
            return True
        named = all(word.startswith("ال") for word in words) or not known.media.isdisjoint(words)
        named = named or self.phrases.is_head(one) or self.phrases.opens_name(words, 0) or one in PARTICLES
        return frame.cue.gender == "m" and not named

    def _goes_on_by(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a participle or a matter behind who goes on leads to his words: وتابع فلان متحدثا عن الخصم، "…"."""
        at = max(frame.subject_end, frame.at + 1)
        if at >= j or "," in sentence.kinds[at : j - 1]:
            return False
        word, before, inner = sentence.words[at], sentence.words[j - 1], sentence.quotations[j].inner
        cue = self.vocabulary.cues.get(word)
        doing = (cue is not None and cue.form == "participle") or (word[:1] == "م" and word[-1:] == "ا")
        if sentence.kinds[j - 1] == ",":
            leads = doing or word in _MATTERS  # وواصل بشأن مستقبله، "…"
        else:
            leads = doing and before.startswith("ال") and not self.phrases.is_role(before)  # not معرضا بعنوان "…"
        return leads and self.text[inner.start : inner.end].count(" ") > _LEAST_SAID

    def _is_epithet(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a short quotation describes an object before the verb's preposition: حذر فلان العدو "الغادر"، من."""
        behind = sentence.words[j + 1 + (sentence.kinds[j + 1 : j + 2] == [","]) :][:1]
        takes = "person" in frame.cue.verb.flags and sentence.kinds[j - 1] == "w"
        return takes and behind != [] and behind[0] in frame.cue.verb.prepositions

    def _is_surname(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a quotation beside the verb is a name known from elsewhere in the article: وحذر "حسني"، في ..."""
        if frame.subject is not None or frame.cue.form == "participle":
            return False
        inner = sentence.quotations[j].inner
        words = self.text[inner.start : inner.end].split()
        if not 0 < len(words) <= _SHORT_NAME:
            return False
        goes_on = j + 1 < len(sentence.words) and sentence.kinds[j + 1] == "w"
        acts = goes_on and sentence.words[j + 1] not in self.vocabulary.cues and j == frame.at + 1
        return fold(words[-1]) in self.phrases.seen or acts
