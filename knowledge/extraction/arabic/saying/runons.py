"""Where behind what is told, without a comma, its teller goes on: أن المفاوضات فشلت ودعا إلى."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.saying.tails import SAID, TailReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.moments import Open

_HERS: Final = ("ه", "ها", "ات")
"""With what a feminine noun ends, and a pronoun."""
_OF_THINGS: Final = frozenset({"كشف", "اكد", "اظهر", "اثبت", "بين", "اوضح", "اشار", "ابرز", "سجل", "هدد", "نقل"})
"""What things do, too: التقرير كشف كذا."""


@dataclass(slots=True)
class RunOnReader(TailReader):
    """Tells a teller's next verb from one that goes on with what he tells, by what can be its subject."""

    def _acts_apart(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether a joined verb that leads to no words here ends what is told: إن الجهود فشلت ورفض العرض."""
        flags = cue.verb.flags
        speaks = "person" in flags or ("mute" in flags and ("speech" in flags or "deny" in flags))
        speaks = speaks or "".join(sentence.words[i + 1 : i + 2]) in SAID
        return speaks and self._goes_on_after(sentence, i, cue, open_)

    def _goes_on_after(self, sentence: Sentence, i: int, cue: Cue, open_: Open) -> bool:
        """Whether a joined verb is the teller's own, as nobody whom he tells of agrees with it or may speak."""
        teller = open_.frame.cue
        plain = cue.joined and cue.form == "past" and cue.number == teller.number == "s"
        if not plain or cue.gender != teller.gender or open_.frame.marker != "that" or sentence.kinds[i - 1] != "w":
            return False
        first, known, phrases = sentence.words[open_.start], self.vocabulary, self.phrases
        inside = sentence.words[open_.start + 1 : i]
        if phrases.stops(sentence.words[i - 1]) or not known.first_names.isdisjoint((first, *inside)):
            return False
        heads = [word for word in (first, *inside) if phrases.is_head(word)]
        hers = first.endswith(_HERS) and first != "انه"
        if hers != (cue.gender == "f"):
            return all(base(word).endswith(_HERS) == hers for word in heads)
        thing = first.startswith("ال") or phrases.verbal(first)
        return thing and not heads and cue.verb.lemma not in _OF_THINGS
