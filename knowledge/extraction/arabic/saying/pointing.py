"""Whose a quotation is by what points back at it: بهذه العبارة, هذا ما أكده, الكلام لفلان, وهو ما نفاه فلان."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.saying.agreement import disagrees
from knowledge.extraction.arabic.saying.events import Event, Report, trim
from knowledge.extraction.arabic.saying.labels import LabelReader
from knowledge.extraction.arabic.saying.sources import TALK_OF

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_THUS: Final = frozenset({"هكذا", "بهذه", "بهذا", "بتلك"})
"""With what a sentence begins that tells whose the quotation before it is."""
_SAID_IT: Final = frozenset("قالها قالتها يقولها تقولها رددها رددتها يرددها ترددها كررها كررتها".split())  # noqa: SIM905
"""What alone does so: "…"، قالها فلان وهو يبتسم."""
_WORDS: Final = frozenset({"كلمات", "عباره", "عبارات", "جمله"})
"""What does so with its verb behind: "…"، كلمات قالها فلان; who wrote them made a song."""
_THIS: Final = frozenset({"هذا", "ذلك", "هو"})
"""What does so with ما behind: هذا ما أكده فلان."""
_OF_IT: Final = frozenset({"به", "عنه", "اليه", "عليه", "ما", "في", "ذلك", "له", "لها"})
"""What stands between such a verb and who does it."""
_THE_TALK: Final = frozenset({"الكلام", "القول", "الحديث"}) | TALK_OF
"""With what one begins that tells it by ل."""
_REACH: Final = 12
"""Words within which he is named."""
_DEFINITE: Final = ("ال", "وال")
_SPEAKING: Final = frozenset({"person", "institution"})
_PASSIVE: Final = re.compile("و?[^تيو]و..")
"""What is done to somebody: قوبل, خوطب."""
_TAKING: Final = frozenset({"person", "mute"})


@dataclass(slots=True)
class PointingReader(LabelReader):
    """Finds whose the words are that others point back at; the events of the sentence that is read are its own."""

    events: list[Event] = field(default_factory=list)

    def _points_back(self, sentence: Sentence, at: int) -> bool:
        """Whether at an item words begin that point at what was quoted."""
        words = sentence.words
        if words[at : at + 1] == []:
            return False
        if words[at] in _SAID_IT:
            return len(words) > at + 1
        said = words[at] in _WORDS and at + 2 < len(words) and self._done_to_it(words[at + 1]) not in {"", "كتب"}
        return said or words[at] in _THUS or self._is_what(sentence, at)

    def _is_what(self, sentence: Sentence, at: int) -> bool:
        """Whether هذا ما and a verb of reporting stand at an item: هذا ما أكده فلان."""
        words = sentence.words
        if words[at] not in _THIS or words[at + 1 : at + 2] != ["ما"] or len(words) < at + 4:
            return False
        verb = words[at + 2]
        told = verb in self.vocabulary.cues and words[at + 3] in _OF_IT
        return told or self._done_to_it(verb) in self.vocabulary.cues

    def _done_to_it(self, word: str) -> str:
        """The verb that a word with a pronoun is, "" where it is none: أكده, نفاه."""
        verb = word.removesuffix("ها") if word.endswith("ها") else word.removesuffix("ه")
        verb = f"{verb[:-1]}ي" if verb.endswith("ا") and len(verb) > 2 else verb
        known = self.vocabulary
        return verb if verb != word and (verb in known.cues or verb.removeprefix("و") in known.deeds) else ""

    def _named_thus(self, sentence: Sentence, at: int) -> Phrase | None:
        """Who by name does what no list has with the words before: "…". بهذه الكلمات المؤثرة ودع فلان جمهوره."""
        words, end = sentence.words, min(at + _REACH, len(sentence.words) - 1)
        behind = (k for k in range(at + 1, end) if not words[k].startswith(_DEFINITE) and words[k] not in _OF_IT)
        verb = next(behind, end)
        k = next((k for k in range(verb + 1, end) if words[k] not in _OF_IT), end)
        if k == end or sentence.kinds[at + 1 : k + 1] != ["w"] * (k - at) or not self._is_somebody(sentence, k):
            return None
        read = None if _PASSIVE.fullmatch(words[verb]) else self.phrases.read(sentence, k, objects=_TAKING)
        return read[0] if read is not None and read[0].name and self._is_whole(read[0]) else None

    def _is_whole(self, phrase: Phrase) -> bool:
        """Whether a phrase is no noun with another's name behind it: استقبل الجمهور الوزير فلان."""
        return not (phrase.name and phrase.role) or self.phrases.is_role(phrase.role[0])

    def _whose_talk(self, sentence: Sentence) -> Phrase | None:
        """Who a sentence tells has said the quotation before it: "…". الكلام لفلان."""
        behind = "".join(sentence.words[1:2])
        talk = sentence.words[0] in _THE_TALK and behind[:1] == "ل" and not self.phrases.stops(behind)
        national = self.phrases.is_territory(behind) and behind[:2] != "لل"  # الكلام لبناني
        read = self.phrases.read_behind(sentence, 1) if talk and not national else None
        if read is None or not (read[0].role or self.phrases.is_called(read[0].words[0])):
            return None  # الحديث للجميع
        following = sentence.words[read[1]] if sentence.kinds[read[1] : read[1] + 1] == ["w"] else ""
        closed = following == "" or self.phrases.stops(following)  # not الحديث للصحافة جاء
        return read[0] if closed else None

    def _doer_between(self, sentence: Sentence, start: int, end: int, cue: Cue | None) -> Phrase | None:
        """Who between two places of a text does something to what was said before: …، وهو ما نفاه فلان قائلا.

        `cue` is the verb behind, whose subject he may be.
        """
        for k in range(1, len(sentence.words) - 1):
            if sentence.starts[k] < start or sentence.kinds[k] != "w":
                continue
            if sentence.ends[k] > end:
                return None
            verb = self._done_to_it(sentence.words[k])
            if not verb or not (verb.startswith("و") or sentence.words[k - 1] == "ما"):
                continue
            at = next((j for j in range(k + 1, len(sentence.words)) if sentence.words[j] not in _OF_IT), k)
            read = self.phrases.read(sentence, at) if self._is_somebody(sentence, at) else None
            other = read is None or read[0].kind not in _SPEAKING or (cue is not None and disagrees(cue, read[0]))
            return None if read is None or other else read[0]
        return None

    def _tell_whose(self, sentence: Sentence) -> None:
        """Give a quotation to whom its own sentence names behind it: "…"، بهذه العبارة استقبلنا فلان، مضيفا."""
        inner = sentence.quotations[0].inner
        at = 2 - (sentence.words[2] in _SAID_IT)
        taken = any(isinstance(event, Report) and event.span.start < inner.end for event in self.events)
        if not taken and (by := self._named_thus(sentence, at)) is not None:
            self.events.insert(0, Report(trim(self.text, inner), "direct", by, None, None))

    def _said_thus(self, sentence: Sentence, said: Report, told: bool) -> None:  # noqa: FBT001
        """Give a quotation that stood alone to whom the next sentence names: "…". بهذه العبارة خاطب فلان مواطنيه."""
        said.speaker = next((event for event in self.events if isinstance(event, Phrase)), None)
        if said.speaker is None or not self._is_whole(said.speaker):
            said.speaker = self._named_thus(sentence, 0)
        if said.speaker is not None and not told:
            self.events = [said, *self.events]
