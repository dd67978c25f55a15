"""Whom الأخير means: the last one named before it, in its sentence or in the one before."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.saying.antecedents import TAKING
from knowledge.extraction.arabic.saying.pointing import PointingReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LATTER: Final = frozenset({"الاخير", "الاخيره"})
_OF_HIM: Final = frozenset({"له", "لها", "عليه", "عليها"})
_JOINED: Final = ("و", "ب", "ل")
"""What may be written with who is named."""
_BY_SAYING: Final = frozenset({"بالقول", "بقوله", "بقولها"})
_ITEM: Final = ["o", "q"]
_BESIDE: Final = 3
_ALONE: Final = frozenset({("الاخير",), ("الاخيره",)})


@dataclass(slots=True)
class LatterReader(PointingReader):
    """Finds who is meant; the events of the sentence that is read are its own."""

    before: Sentence | None = None
    """The last sentence."""

    def _is_listed(self, sentence: Sentence) -> bool:
        """Whether a quotation behind a dash is one of several that somebody is told to have said."""
        last = self.before
        led = last is not None and (last.kinds[-1] == ":" or last.kinds[:2] == _ITEM)
        return sentence.kinds[:2] == _ITEM and led

    def _name_latter(self, sentence: Sentence) -> None:
        """Give what الأخير says to whom the words before name last: انتقد فلان فلانا، ورد الأخير قائلا."""
        last, self.before = self.before, sentence
        for at, word in enumerate(sentence.words) if not _LATTER.isdisjoint(sentence.words) else ():
            if word not in _LATTER or not at:
                continue
            verb = at - 1 - (sentence.words[at - 1] in _OF_HIM)
            cue = self.vocabulary.cues.get(sentence.words[verb])
            if verb < 0 or cue is None or cue.form == "participle":
                continue
            gender = "f" if word.endswith("ه") else "m"
            meant = self._last_before(sentence, verb, gender)
            if meant is None and last is not None:
                meant = self._last_before(last, len(last.words), gender)
                if meant is not None and verb < at - 1 and not self._names_before(last, meant):
                    meant = None  # قال فلان كذا. ورد عليه الأخير
            self._say_latter(sentence, verb, meant)

    def _say_latter(self, sentence: Sentence, verb: int, meant: Phrase | None) -> None:
        """Give what is told by a verb at an item, or by the participle behind it, to the one who is meant."""
        floor = sentence.starts[verb]
        for n, event in enumerate(self.events):
            if isinstance(event, Phrase):
                if event.words[:1] in _ALONE and event.span.start > floor and meant is not None:
                    self.events[n] = meant
            elif meant is not None and event.cue_span is not None and event.span.start > floor:
                before = event.cue_span.start < floor  # التقى فلان فلانا وقال له الأخير
                by = bisect_left(sentence.starts, event.cue_span.start)
                before = before or (by <= verb + _BESIDE and sentence.words[by] in _BY_SAYING)  # ورد الأخير بالقول
                if before or event.speaker is None or event.speaker.words[:1] in _ALONE:
                    event.speaker = meant
                return

    def _names_before(self, sentence: Sentence, one: Phrase) -> bool:
        """Whether a sentence names somebody before another, whom الأخير answers."""
        return any(self._is_somebody(sentence, at) for at in range(bisect_left(sentence.starts, one.span.start)))

    def _last_before(self, sentence: Sentence, end: int, gender: str) -> Phrase | None:
        """The last one named before an item, as الأخير means him."""
        for at in range(end - 1, -1, -1):
            read = self._named_at(sentence, at)
            if read is None or read[1] > end or not (read[0].name or read[0].role):
                continue
            if (read[0].gender, gender) != ("f", "m") or not read[0].name:  # not التقى فلان الوزيرة فلانة، وأكد الأخير
                may = self._may_be(read[0], gender)
                if not may and read[0].kind == "institution":
                    continue  # أشرف الوالي على انطلاق الحملة، وأكد الأخير
                return read[0] if may else None
        return None

    def _named_at(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """Who is named by the words that end at or behind an item, and the item behind him."""
        if (joined := self._joined_at(sentence, at)) is not None:
            return joined
        if not self._is_somebody(sentence, at) or sentence.words[at] in _LATTER:
            return None
        first, alone = at, sentence.words[at].startswith("ال") and self.phrases.is_role(sentence.words[at])
        while first and self._is_somebody(sentence, first - 1):
            if alone and not self.phrases.is_role(sentence.words[first - 1]):
                break  # انتقد فلان الفلاني المذيعة
            first -= 1
        if first and (joined := self._joined_at(sentence, first - 1)) is not None and joined[1] > at:
            return joined
        acts = self.phrases.read(sentence, first, objects=TAKING)
        whom = self.phrases.read(sentence, acts[1]) if acts is not None and first < acts[1] <= at else None
        if whom is not None and whom[1] > at:
            return whom  # التقى فلان وزير الخارجية
        read = self.phrases.read(sentence, first) or self.phrases.read(sentence, at)
        return read if read is not None and read[1] > at else self.phrases.read(sentence, at)

    def _joined_at(self, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
        """Who is written with a particle at an item: اجتمع فلان والسفير, التقى بالسفير."""
        word = sentence.words[at]
        joined = word[:1] in _JOINED and sentence.kinds[at] == "w" and self._is_reached(word[1:])
        return self.phrases.read_behind(sentence, at) if joined else None

    def _may_be(self, one: Phrase, gender: str) -> bool:
        """Whether somebody may be the latter by his gender; a woman's title may be a man's."""
        if (one.gender, gender) == ("f", "m") or one.members:
            return False
        return bool(one.name) or (bool(one.role) and one.gender in {"", gender})
