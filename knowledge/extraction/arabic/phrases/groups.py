"""People who are told by where they are from or what they work at: باحثون من جامعة كذا, القائمون على الدراسة."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.objects import ObjectReader
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

GROUPED: Final = frozenset({"من", "في", "علي"})
_GROUPS: Final = frozenset({"فريق", "مجموعه", "عدد", "عشرات", "مييات", "علماء", "عناصر", "مصدر", "مصادر"})
_HOUSES: Final = frozenset("برلمان شبكه موقع قناه صحيفه جريده منصه وكاله اذاعه مجله تلفزيون".split())  # noqa: SIM905
"""Where people work who are asked."""
_RALLY: Final = "تجمع"
"""A meeting in front of people, and a body: المتحدث في تجمع شعبي."""
_PLACES_OF_WORK: Final = _HOUSES - {"وكاله", "اذاعه", "مجله", "تلفزيون"}
_TAKING_PART: Final = ("المشارك", "مشارك", "المتدخل", "متدخل")
_OTHERS: Final = frozenset("اخرون كثيرون كثر البعض بعضهم معظمهم اغلبهم احدهم احداهن".split())  # noqa: SIM905
"""Who is told of by no more than a pronoun."""
_LEAST_FROM: Final = 2
_PARTAKING: Final = re.compile(r"(?:ال)?م[^اوي]\w{2,4}ون")
"""Who takes part: المشاركون في الندوة, المتدخلون في اللقاء; not ماكرون."""
_SEVERAL: Final = ("ون", "ان", "ين")
"""How people in the plural and dual end."""
_LEAST_SEVERAL: Final = 5
_LONGEST_ORIGIN: Final = 5
"""Words behind the preposition."""


@dataclass(slots=True)
class GroupReader(ObjectReader):
    """Tells what a preposition adds to a group from the verb's own preposition."""

    def are_others(self, word: str) -> bool:
        """Whether a word calls people that no genitive can follow: آخرون, ناشطون, البعض."""
        known = self.vocabulary
        several = word.endswith("ون") and "p" in known.roles.get(word, ()) and word[:2] != "ال"
        return word in _OTHERS or (several and word not in known.first_names)

    def goes_on_from(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a preposition behind a group tells more of it: a clause, or the verb's own preposition, follows."""
        if not self._is_group(sentence.words[at]) or j + 1 >= len(sentence.words) or sentence.kinds[j + 1] != "w":
            return False
        if j == at + 1 and sentence.words[j] == "من" and sentence.words[at] in self.vocabulary.some:
            return True  # العديد من الخبراء
        known = self.vocabulary
        if self._is_occasion_in((sentence.words[at], sentence.words[j], sentence.words[j + 1])):
            return False
        k = j + 1
        while k < min(len(sentence.words), j + 1 + _LONGEST_ORIGIN) and sentence.kinds[k] == "w":
            if self.stops(sentence.words[k]) and sentence.words[k] != "داخل":
                break
            k += 1
        if k == j + 1 or (k < len(sentence.words) and sentence.kinds[k] not in "w,:"):
            return False
        cue = known.cues.get(sentence.words[at - 1]) if at else None
        own = cue.verb.prepositions if cue is not None else frozenset()
        behind = sentence.words[k : k + 2]
        opens = behind[:1] != [] and (behind[0] in known.complementizers or behind[0] in own or behind[0] in known.says)
        return opens or (sentence.words[j] not in own and (k >= len(sentence.words) or sentence.kinds[k] in ",:"))

    def is_group_from(self, words: tuple[str, ...]) -> bool:
        """Whether a phrase is a group and where it is from, and so has no name of its own: علماء من معهد ماكس بلانك."""
        if not words[1:] or words[1] not in GROUPED:
            return False
        if words[1] == "من" and words[0] in self.vocabulary.some and words[2:]:
            return True
        if self.is_role(words[0]):
            return words[1] == "من" and words[0] in _GROUPS
        return self._is_group(words[0]) and not self._is_occasion_in(words)

    def _is_occasion_in(self, words: tuple[str, ...]) -> bool:
        """Whether في leads to where something is said, not where somebody is from: وقال ماكرون في خطاب."""
        if len(words) == _LEAST_FROM or words[1] != "في" or _PARTAKING.fullmatch(words[0]):
            return False
        known, noun = self.vocabulary, without_pronoun(base(words[2]))
        held = words[2] in known.published or noun in known.venues or words[2] in known.venues
        return held and noun not in _HOUSES

    def is_occasion(self, sentence: Sentence, at: int, j: int, noun: str) -> bool:
        """Whether في leads to when or where somebody speaks, not to where he works or what he takes part in."""
        if noun == _RALLY and sentence.words[j + 1] == noun and sentence.words[at].startswith("ال"):
            return not "".join(sentence.words[j + 2 : j + 3]).startswith("ال")  # not القيادي في تجمع المهنيين
        if noun not in self.vocabulary.venues or sentence.words[j - 1].startswith(_TAKING_PART):
            return False
        head = sentence.words[at]
        works = noun in self.vocabulary.media and self.is_role(head) and not head.startswith("ال")  # صحفي في إذاعة كذا
        return not (works or noun in _PLACES_OF_WORK)

    def _is_group(self, word: str) -> bool:
        if word in _GROUPS or word in self.vocabulary.some:
            return True
        if not word.endswith(_SEVERAL) or len(word) < _LEAST_SEVERAL or word in self.vocabulary.first_names:
            return False
        several = not (word.startswith("ال") and word.endswith("ين"))  # العين
        several = several and (not word.endswith("ان") or word[:-2] in self.vocabulary.roles)  # باحثان, not أردوغان
        several = several and word not in self.families  # ماكرون
        return several and not (self.is_place(word) or self.is_institution(word))
