"""Words that are verbs of reporting by where they stand: عدّ that deems, القول that leads on, وهو ما اعتبره."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.saying.taking import TakingReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_ACROSS: Final = frozenset({"عبر", "وعبر"})
"""To express, and by way of."""
_LONGEST_BODY: Final = 7
"""Words of a body that is called by a venue's noun, and the two around it."""
DEEMED: Final = {
    "عبر": "عبر",
    "وعبر": "وعبر",
    "عد": "اعتبر",
    "عدت": "اعتبرت",
    "وعد": "واعتبر",
    "وعدت": "واعتبرت",
    "القول": "",
    "للقول": "",
    "بالقول": "",
    "بقوله": "",
    "بقولها": "",
}
"""What means to deem where its last letter is doubled, and what somebody is led to: دفع فلانا إلى القول."""
_LEADING_TO: Final = frozenset({"الي", "علي", "حد"})
"""Before القول where somebody is led to it."""
_DOUBLED: Final = "\u0651"


@dataclass(slots=True)
class DeemingReader(TakingReader):
    """Tells what such a word is."""

    def _deemed(self, sentence: Sentence, i: int) -> Cue | None:
        """عدّ with its doubled letter is to deem, not to promise: وعدّ الوزير القرار خطوة مهمة."""
        word = sentence.words[i]
        if word not in DEEMED:
            which = sentence.words[max(0, i - 2) : i] == ["وهو", "ما"] and sentence.kinds[i + 1 : i + 2] == ["q"]
            deems = self.vocabulary.cues.get(word[:-1]) if which else None  # …، وهو ما اعتبره "خطرا واضحا"
            return deems if deems is not None and "judge" in deems.verb.flags else self.vocabulary.cues.get(word)
        if word in _ACROSS:
            apart = "عن" in sentence.words[i + 2 : i + _LONGEST_BODY]  # وعبر برنامج الأغذية العالمي عن قلقه
            apart = apart or (",", "عن") in zip(sentence.kinds[i + 2 :], sentence.words[i + 3 :], strict=False)
            where = not apart and self.phrases.is_where("".join(sentence.words[i + 1 : i + 2]))
            return None if where else self.vocabulary.cues.get(word)
        if not DEEMED[word]:
            led = word == "للقول" or sentence.words[i - 1] in _LEADING_TO
            led = led or self._says_near(sentence, i) or (i > 1 and self._driven(sentence, i) is not None)
            return replace(self.vocabulary.cues["قايلا"], gender="", number="") if i and led else None
        doubled = _DOUBLED in self.text[sentence.starts[i] : sentence.ends[i]]
        return self.vocabulary.cues.get(DEEMED[word] if doubled else word)
