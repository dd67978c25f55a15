"""What interrupts a verb of reporting: names, asides and participles between commas or dashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import without_pronoun
from knowledge.extraction.arabic.saying.shortquotations import ShortQuotationReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.saying.contents import Frame

_LONGEST_APART: Final = 5
"""Words of a name between commas, and the comma."""
_INSERTED: Final = 8
"""Words of what stands between commas, and the comma."""
DASHES: Final = frozenset({"-", "–", "—"})
_LIMBS: Final = frozenset({"اصبع", "يد", "سبابه", "راس", "عين", "ذراع"})
_LONGEST_BETWEEN: Final = 16
"""Items of an aside between dashes."""


@dataclass(slots=True)
class AsideReader(ShortQuotationReader):
    """Tells what stands between a verb, who speaks and what is said."""

    def _next_label(self, sentence: Sentence) -> int:
        """Where in a headline another is named before a colon, behind a mark: المجلس يوافق.. والكرملين: لن نتراجع."""
        colon = sentence.kinds.index(":") if ":" in sentence.kinds else 0
        word = sentence.words[colon - 1]
        other = colon > 1 and sentence.kinds[colon - 2] == "," and word.startswith("و")
        return colon - 1 if other and self.phrases.is_head(word[1:]) else len(sentence.words)

    def _is_set_apart(self, sentence: Sentence, at: int) -> bool:
        """Whether commas stand around who speaks, right behind the verb: وقالت، فلانة، اليوم، إن."""
        behind = sentence.kinds[at : at + _LONGEST_APART]
        if "," not in behind:
            return False
        between = sentence.words[at : at + behind.index(",")]
        return between != [] and not any(self.phrases.stops(word) for word in between)

    def _names_behind_aside(self, sentence: Sentence, frame: Frame, j: int, *, loose: int) -> bool:
        """Whether behind an aside right behind the verb a name begins: أعلن، في بيان، فلان الفلاني أن."""
        aside = sentence.kinds[frame.at + 1] == "," and j > frame.at + 1 and not loose and frame.subject is None
        return aside and self.phrases.opens_name(sentence.words, j + 1)

    def _behind_dashes(self, sentence: Sentence, j: int) -> int:
        """The item behind an aside between two dashes, 0 where none begins: فلان -الذي فاز- المواطنين إلى."""
        if sentence.words[j] not in DASHES:
            return 0
        close = next(
            (k for k in range(j + 2, min(len(sentence.words), j + _LONGEST_BETWEEN)) if sentence.words[k] in DASHES), 0
        )
        plain = close and {"q", ":"}.isdisjoint(sentence.kinds[j:close])
        return close + 1 if plain else 0

    def _is_inserted(self, sentence: Sentence, j: int) -> bool:
        """Whether a participle between commas only interrupts: وذكر فلان، مفضلا عدم ذكر اسمه، أن."""
        close = next(
            (k for k in range(j + 1, min(len(sentence.words) - 1, j + _INSERTED)) if sentence.kinds[k] == ","), 0
        )
        return bool(close) and sentence.words[close + 1] in self.vocabulary.complementizers

    def _is_gesture(self, frame: Frame, word: str) -> bool:
        """Whether somebody points with a hand, and says nothing: تشير بأصبعها إلى طفل."""
        return frame.cue.verb.lemma == "اشار" and without_pronoun(word[1:]) in _LIMBS
