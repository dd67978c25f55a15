"""Nouns with a pronoun (رضاه، موقفها) behind a phrase: they end it, unless their letters are a name's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.clitics import CliticReader
from knowledge.extraction.arabic.phrases.offices import DEFINITE, PARTICLES
from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_NAMES_IN_H: Final = frozenset({"عبده", "ربه", "عبدربه", "بركه", "نعمه", "حمزه", "طلحه", "عبيده", "اسامه", "فاطمه"})
_LONG_WITH_PRONOUN: Final = 5
_CHARGED: Final = frozenset({"مسوول", "مسووله"})
_ASKED: Final = frozenset({"سوال", "اسيله", "سواله", "مصير", "موقفه", "نفسه", "نفسها", "وجود", "احتمال", "امكانيه"})
"""Of these عن is the verb's: أجاب المسؤول عن سؤال."""
_DONE_ABOUT: Final = ("اعتذر", "اعتذرت", "سيل", "سيلت", "تخلي", "تخلت", "تراجع", "تراجعت")
"""Verbs that have عن themselves: اعتذر المسؤول عن التأخير."""
LAST_OF_PRONOUNS: Final = frozenset({"ه", "ا", "م"})
CLITICS: Final = frozenset({"و", "ف", "ب", "ل", "ك"})


@dataclass(slots=True)
class OwnedReader(CliticReader):
    """Tells nouns that are somebody's from names in ه."""

    def possessed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a noun with a pronoun (رضاه، موقفها) ends the phrase: no name, no title of somebody's."""
        if word[-1:] not in LAST_OF_PRONOUNS:
            return False
        last = self.text[sentence.starts[j] : sentence.ends[j]].rstrip(
            "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
        )
        if (
            not last.endswith(("ه", "ها", "هم", "هما"))
            or len(word) < 4
            or word.startswith(DEFINITE)
            or word.endswith(("الله", "الاله", "اللاه"))
        ):
            return False
        if word in _NAMES_IN_H or word in self.vocabulary.first_names or word.endswith("زاده") or self.is_place(word):
            return False  # وزير الزراعة نزيه كذا
        if word in self.vocabulary.venues or without_pronoun(word) in self.vocabulary.venues:
            return True
        if self._names_on(sentence, j, word):
            return False
        before = sentence.words[j - 1]
        called = before in self.vocabulary.first_names or (j > 1 and sentence.words[j - 2] in self.vocabulary.cues)
        if called and last.endswith("ه") and self._is_surname_in_h(sentence, j):
            return False  # نضال ضراغمه صاحب أرض
        if before in self.surnames or (before in self.families and sentence.words[j - 2] in self.vocabulary.cues):
            return True  # وأبدى دول رضاه
        if not before.startswith(DEFINITE) and not self._follows_name(before, last):
            return False
        second = sentence.words[j - 2] if j > 1 else ""
        titled = second != "" and (self.goes_on_as_title(second) or self.is_place(second))
        titled = titled and not (second in self.vocabulary.first_names and last.endswith(("ها", "هم")))
        known = self.vocabulary
        stem = without_pronoun(word)
        if before in known.first_names and titled:
            return self.verbal(word) or (last.endswith("ها") and self.is_thing(stem))  # الوزير مارك روته, فلانة رأيها
        if titled and self.is_land(second) and not (self.is_thing(before) or before.startswith(DEFINITE)):
            return self.verbal(word) or self.is_thing(stem) or self.is_head(stem)  # مدرب اليابان أتوشي يوشيامه
        return not (
            stem in known.roles
            or stem in known.commons
            or stem in known.institutions
            or word in known.adjectives
            or word.startswith("باسم")
            or word in known.same
        )

    def _is_surname_in_h(self, sentence: Sentence, j: int) -> bool:
        """Whether behind a word that is no listed noun's with its pronoun an indefinite title stands."""
        stem, following = without_pronoun(sentence.words[j]), "".join(sentence.words[j + 1 : j + 2])
        noun = self.verbal(stem) or self.is_head(stem) or self._is_told(stem) or self.is_thing(stem)
        return not noun and following[:2] != "ال" and self.is_role(following)

    def _is_in_charge(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind an official عن leads to what he is in charge of: المسؤول عن الملف."""
        if base(sentence.words[at]) not in _CHARGED or sentence.kinds[j + 1 : j + 2] != ["w"]:
            return False
        about, verb = sentence.words[j + 1], sentence.words[at - 1] if at else ""
        own = without_pronoun(about) in self.vocabulary.bare or self.possessed(sentence, j + 1, about)
        return not (own or self.stops(about) or base(about) in _ASKED or verb.endswith(_DONE_ABOUT))

    def _names_on(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a word in ه is a name (خوسيه، نبيه): its form or a list tells, and a plain word follows."""
        if sentence.words[j - 1] in self.vocabulary.courtesies:
            return True
        foreign = sentence.words[j - 1] in self.families and word in self.often and word not in self.vocabulary.bare
        if foreign and not self._is_told(without_pronoun(word)) and without_pronoun(word) not in self.seen:
            return True  # ماتياس يايسله, later called يايسله
        given = word in self.vocabulary.first_names
        if not (given or word.endswith("يه")) or sentence.kinds[j + 1 : j + 2] != ["w"]:
            return False
        following = sentence.words[j + 1]
        told = self._is_told(following) or (following[0] in CLITICS and not given and self._is_told(following[1:]))
        return not (told or following.startswith(DEFINITE))

    def _follows_name(self, before: str, written: str) -> bool:
        """A noun with its pronoun behind a name (فيصل شكره); names in ه end otherwise (طه، وجيه، عبده)."""
        known = self.vocabulary
        if before in PARTICLES or self.is_head(before) or before in known.adjectives or self.construct(before):
            return False
        if written.endswith("يه") and "ي" not in written[:-2] and fold(written[:-2]) in known.roles:
            return True  # فلان مواطنيه
        if written.endswith("ها"):
            return len(written) > _LONG_WITH_PRONOUN - 1
        if written.endswith("هم"):
            return len(written) > _LONG_WITH_PRONOUN
        return written[-2] not in "يوا"

    def cue_before(self, sentence: Sentence, at: int) -> Cue | None:
        """The verb of reporting right before a phrase."""
        return self.vocabulary.cues.get(sentence.words[at - 1]) if at else None

    def flags_before(self, sentence: Sentence, at: int) -> frozenset[str]:
        """What the verb right before a phrase is, nothing where none is."""
        cue = self.cue_before(sentence, at)
        return cue.verb.flags if cue is not None else frozenset()
