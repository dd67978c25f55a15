"""Who is relayed: نقلت وكالة كذا عن فلان أن, ينقل زوار فلان عنه أن, ذكرت وكالة كذا نقلا عن فلان أن."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.saying.accusing import AccusingReader
from knowledge.extraction.arabic.saying.agreement import disagrees

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame

OF_HIM: Final = frozenset({"عنه", "عنها"})
_RELAYS: Final = ("مصدر", "المصدر", "مصادر", "المصادر", "مراسل")
"""People who like a body pass on what others said."""


@dataclass(slots=True)
class RelayReader(AccusingReader):
    """Reads whose words a verb of reporting passes on."""

    def _relayed(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """نقلت وكالة عن مسؤول: the second is the speaker, the first the source; عنه is who spoke last."""
        if sentence.words[j] in OF_HIM:
            frame.cue = replace(frame.cue, gender="f" if sentence.words[j] == "عنها" else "m", number="s")
            if frame.subject is not None:
                frame.via, frame.subject = frame.subject, self._whose_people(sentence, frame, j)
                frame.understood, frame.relayed = frame.subject is None, frame.subject is not None
            return j + 1
        read = self.phrases.read(sentence, j + 1)
        if read is None:
            return j
        frame.via = frame.subject or frame.via
        frame.subject = read[0]
        frame.relayed = True
        return read[1]

    def _named_source(self, frame: Frame, word: str, source: Phrase | None) -> None:
        """ذكرت وكالة كذا نقلا عن فلان أن: he speaks, the agency relays him; any other source relays."""
        outer = frame.subject
        relays = outer is None or outer.kind != "person" or outer.words[0].startswith(_RELAYS)
        if source is not None and word.endswith("نقلا") and relays:
            frame.via, frame.subject, frame.relayed = outer, source, True
        else:
            frame.via = source or frame.via

    def _whose_people(self, sentence: Sentence, frame: Frame, end: int) -> Phrase | None:
        """Of whom those are who pass on what he said: زوار فلان عنه, مقربون من الرئيس فلان عنه."""
        people = frame.subject
        if people is None or people.kind != "person" or (people.name and people.number != "p"):
            return None
        for k in range(frame.at + 2, end):
            word, phrases = sentence.words[k], self.phrases
            named = phrases.is_called(word) or phrases.opens_name(sentence.words, k) or phrases.is_role(word)
            read = phrases.read(sentence, k) if named and sentence.kinds[k] == "w" else None
            if read is not None and read[1] == end:
                told = (read[0].name or read[0].definite) and read[0].number == "s"
                return read[0] if told and not disagrees(frame.cue, read[0]) else None
        return None
