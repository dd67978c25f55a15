"""Whose paper or speech a verb goes back to that names nobody: رسالة من فلان قال فيها, كلمة لفلان دعا فيها كذا إلى."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.phrases.words import WAS
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.antecedents import LONGEST_INNER, LONGEST_ISSUED, WHEREUPON, AntecedentReader
from knowledge.extraction.arabic.saying.sources import FOR_HIM, HELD, ISSUES, THROUGH_IT

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame

_IN_IT: Final = (["فيه"], ["فيها"])
_ITS_SPEAKERS: Final = frozenset({"له", "لها", "لهم", "منه", "منها"})
"""Behind a paper these tell whose it is, and who speaks stands behind the verb: في كلمة له دعا فيها الوزير إلى."""
SHOWN: Final = frozenset(
    f"{joined}{verb}{hers}"
    for joined in ("", "و")
    for verb in "نشر تداول تناقل نقل استعرض ابرز اعاد بث عرض رصد اورد اظهر انتشر سلط".split()  # noqa: SIM905
    for hers in ("", "ت")
)
"""What outlets and their readers do with what others once said."""
_VIEWERS: Final = frozenset(
    "المتابعون متابعون رواد الرواد نشطاء ناشطون النشطاء مغردون المغردون مستخدمو الجمهور جمهور حساب حسابات".split()  # noqa: SIM905
)
_TALK: Final = frozenset(
    "تصريح تصريحا تصريحات فيديو مقطع مقطعا تسجيل تسجيلا مقابله حوار حوارا لقاء لقا حديث حديثا كلام كلاما منشور منشورا "  # noqa: SIM905
    "تغريده تدوينه رساله".split()
)
_LONGEST_TALK: Final = 5
"""Words from it to whose it is: مقطع فيديو قديما لفلان."""
_LEAST_NAME: Final = 2


@dataclass(slots=True)
class IssuingReader(AntecedentReader):
    """Finds who speaks in a paper or a speech that a clause goes back to."""

    def _sender(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """From whom a letter is that the verb goes back to: تلقى فلان رسالة من فلان الفلاني قال فيها."""
        if sentence.words[0] in SHOWN and (shown := self._who_is_shown(sentence, i, cue)) is not None:
            return shown
        other = i + 2 < len(sentence.words) and self.phrases.opens_name(sentence.words, i + 2)
        if sentence.words[i + 1 : i + 2] not in _IN_IT or (other and "person" not in cue.verb.flags):
            return None
        if sentence.words[0] in WAS and sentence.words[1][:1] == "ل":
            return self._who_had_talk(sentence, i, cue)
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

    def _who_had_talk(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is told to have a speech right before a verb: وكانت للنقيب فلان كلمة قال فيها."""
        talk = next((k for k in range(i - 1, max(1, i - _LONGEST_TALK), -1) if self._is_talk_noun(sentence, k)), 0)
        if not talk:
            return None
        whole = replace(sentence, words=sentence.words[:talk], kinds=sentence.kinds[:talk])
        read = self.phrases.read_behind(whole, 1)
        return read[0] if read is not None and read[1] == talk and not disagrees(cue, read[0]) else None

    def _is_talk_noun(self, sentence: Sentence, k: int) -> bool:
        return base(sentence.words[k]) in self.vocabulary.venues and sentence.words[k][:2] != "ال"

    def _shows_his(self, sentence: Sentence) -> bool:
        """Whether an outlet shows the talk of whom a pronoun tells, who speaks in it: نشر الموقع تسجيلا له قال فيه."""
        words = sentence.words
        if FOR_HIM.isdisjoint(words):
            return False
        his = (k for k in range(2, len(words) - 2) if words[k] in FOR_HIM and words[k + 2 : k + 3] in _IN_IT)
        return any(words[k + 1] in self.vocabulary.cues for k in his)

    def _who_is_shown(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whose talk outlets or readers show, where a clause goes back to it: تداول المتابعون فيديو لفلان، حيث قال."""
        words = sentence.words
        if i < _LONGEST_TALK - 1:
            return None
        leads = words[i - 1] in WHEREUPON or words[i + 1 : i + 2] in (*_IN_IT, ["خلاله"], ["خلالها"])
        outlet = sentence.kinds[1] == "q" or words[1] in _VIEWERS or base(words[1]) in self.vocabulary.media
        if not leads or not (outlet or words[1] in _TALK):
            return None
        talk = next((k for k in range(1, i - 1) if words[k] in _TALK), i)
        for k in range(talk + 1, min(i, talk + _LONGEST_TALK)):
            word, before = words[k], words[k - 1]
            led = word[:1] == "ل" and (self._is_reached(word[1:]) or self._is_reached(f"ا{word[1:]}"))
            pair = not led and self._is_unlisted_pair(sentence, k, i, beside=k == talk + 1 or before == "مع")
            if not (led or pair or self._is_somebody(sentence, k)):
                continue
            if before != "مع" and self.phrases.stops(before):
                return None  # حوارا عن فلان
            led = led or (pair and word[:1] == "ل")
            read = self.phrases.read_behind(sentence, k) if led else self.phrases.read(sentence, k)
            person = read is not None and read[0].kind == "person" and not disagrees(cue, read[0])
            return read[0] if read is not None and person else None
        return None

    def _is_unlisted_pair(self, sentence: Sentence, k: int, i: int, *, beside: bool) -> bool:
        """Whether two words that no list has, led by ل or beside what is shown, are a name: تصريحا لجاري نيفيل، حيث."""
        words = sentence.words
        if k + 2 > i or sentence.kinds[k : k + 2] != ["w", "w"] or not (k + 2 == i or sentence.kinds[k + 2] == ","):
            return False
        first = words[k][1:] if words[k][:1] == "ل" else words[k]
        led = first != words[k] and len(first) > _LEAST_NAME
        plain = not any(
            word[:2] == "ال" or self.phrases.stops(word) or self.phrases.is_head(word) for word in (first, words[k + 1])
        )
        return (led or beside) and plain and not self.phrases.is_thing(words[k + 1])

    def _whose_paper(self, sentence: Sentence, k: int, i: int) -> Phrase | None:
        """To whom a paper right before a verb is told to belong by ل: كلمة للوزير فلان دعا فيها كذا إلى."""
        word, before = sentence.words[k], sentence.words[max(0, k - 2) : k]
        if word[:1] != "ل" or self.vocabulary.venues.isdisjoint(map(base, before)):
            return None
        whose = f"ا{word[1:]}" if word[:2] == "لل" else word[1:]
        by_land = whose[:2] == "ال" and self.phrases.is_territory(whose) and self._is_somebody(sentence, k + 1)
        if not (self._is_reached(word[1:]) or self._is_reached(whose) or by_land):
            return None
        read = self.phrases.read(sentence, k + 1) if by_land else self.phrases.read_behind(sentence, k)
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
        if sentence.words[i + 1 : i + 2] not in _IN_IT and sentence.words[i + 1 : i + 3] not in THROUGH_IT:
            return None
        for k in range(max(0, i - LONGEST_INNER), i - 2):
            if base(sentence.words[k]) in self.vocabulary.venues and sentence.kinds[k + 1] == "w":
                led = sentence.words[k + 1][:1] == "ل" and not self.phrases.is_called(sentence.words[k + 1])
                read = self.phrases.read_behind(sentence, k + 1) if led else self.phrases.read(sentence, k + 1)
                if read is not None and self._is_just_before(sentence, read[1], i) and not disagrees(cue, read[0]):
                    return read[0]
        return None
