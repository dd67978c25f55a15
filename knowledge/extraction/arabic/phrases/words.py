"""What one folded word of Arabic news is: a title, an institution, a place, a verbal noun, or none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import REMEMBERED, base, without_pronoun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

_VERBAL: Final = re.compile(
    r"(?:[اإ][^ا]{2}ا[^ا]|(?:ان[^ا]{2}|ا[^ا][تطد][^ا])ا[^ا]|است[^ا]{1,2}ا[^ا]|[اإ][^ا]{2,3}ا[^ا]ه|است[^ا]{1,2}ا[^ا]ه|ت[^ا]{2}ي[^ا]|تا[^ا]ي[^ا]|ت[^ا]{2}يه|م[^ا]ا[^ا]{2}ه)"
    r"(?:ه|ها|هم|هما|تها|ته|تهم)?"
)
_OWNED: Final = ("ه", "ها", "هم", "هما")
_LAST_OWNED: Final = frozenset({"ه", "ا", "م"})
DEFINITE_NOUN: Final = 7
"""Letters of a word with the article that may be a verbal noun."""
_ALSO_SURNAMES: Final = frozenset({"ماي", "شباط", "نيسان"})
"""Months that somebody may be called by: تيريزا ماي, حميد شباط."""
_OF_BODIES: Final = frozenset({"صحافه", "حدث", "اذاعه", "تلفزيون"})
"""Outlets that bodies and offices are of or for: الهيئة الوطنية للصحافة, اللجنة المنظمة للحدث."""
_PLATFORMS: Final = frozenset({"منصه", "منصات", "مواقع", "وسايل", "صفحات", "شبكات", "تطبيق", "هاتف"})
BEHIND_DIVINE: Final = frozenset({"الدين", "الله", "الرحمن", "الرحيم", "الرسول", "النبي", "المولي", "المنان"})
"""What a noun is a name with: فتح الله, نور الدين, حسب الرسول."""
WAS: Final = frozenset({"كان", "وكان", "كانت", "وكانت"})
"""The past of being, before who did something."""


@lru_cache(REMEMBERED)
def _is_shaped(word: str) -> bool:
    """Whether a word has the letters of a verbal noun."""
    return _VERBAL.fullmatch(word) is not None


@dataclass(slots=True)
class WordReader:
    """Tells of one folded word what it is; knows nothing of the text."""

    vocabulary: Vocabulary
    families: frozenset[str] = frozenset()
    """Words that stand behind a given name somewhere in the article."""

    surnames: frozenset[str] = frozenset()
    """Words that stand alone behind a verb of reporting somewhere in the article: names end with them."""

    pairs: frozenset[str] = frozenset()
    """Two words that stand together twice or more in the article."""

    often: frozenset[str] = frozenset()
    """Words that stand in the article twice or more."""

    seen: frozenset[str] = frozenset()
    """All words of the article: a name behind و or ل is known from standing elsewhere without it."""
    tells_outlets: bool = False
    """Whether the article has a word that only an outlet's name behind ل begins or ends with."""

    def verbal(self, word: str) -> bool:
        """Whether a word is a verbal noun, by list or by pattern."""
        known = self.vocabulary
        if word in self.surnames:
            return False
        if word in known.bare or (
            word[-1:] in _LAST_OWNED and word.endswith(_OWNED) and without_pronoun(word) in known.bare
        ):
            return True
        return (
            _is_shaped(word)
            and not (word.startswith("ال") and len(word) < DEFINITE_NOUN)  # العراق، السلام
            and not (
                word in known.territories
                or word in known.roles
                or word in known.institutions
                or word in known.given
                or (word.startswith("ال") and self._is_listed(word[2:]))
            )
        )

    def is_deed(self, word: str) -> bool:
        """Whether a word is listed as what a man or a woman did, و before it or not: ودع, ووقفت."""
        deeds = self.vocabulary.deeds
        verb = word.removesuffix("ت")
        return word in deeds or verb in deeds or (verb[:1] == "و" and verb[1:] in deeds)

    def deed_or_woman(self, word: str) -> bool:
        """Whether a word in ه is a verbal noun and a woman's title: محاسبة, مساعدة, مراقبة."""
        return word.startswith("م") and word in self.vocabulary.role_forms and _is_shaped(word)

    def _is_listed(self, word: str) -> bool:
        """Whether a noun or adjective is listed: الوزارة has the letters of a verbal noun."""
        known = self.vocabulary
        return word in known.adjectives or word in known.commons or word in known.institutions or word in known.roles

    def stops(self, word: str) -> bool:
        return word in self.vocabulary.halts and not (word in _ALSO_SURNAMES and word in self.families)

    def is_head(self, word: str) -> bool:
        """Whether a word can be no plain name: a title, an institution, a territory."""
        return word in self.vocabulary.heads

    def is_territory(self, word: str) -> bool:
        """Whether a word is a land, a capital or a nationality; رياض without its article is a name."""
        return word in self.vocabulary.lands

    def is_place(self, word: str) -> bool:
        """Whether a word is a land or a city."""
        return word in self.vocabulary.lands or base(word) in self.vocabulary.places

    def is_land(self, word: str) -> bool:
        """Whether a word without the article is a land or a city, not a nationality: مسؤول ليبي is some official."""
        return word in self.vocabulary.places or (self.is_place(word) and not word.endswith(("ي", "يه")))

    def is_institution(self, word: str) -> bool:
        return word in self.vocabulary.bodies

    def is_role(self, word: str) -> bool:
        return word in self.vocabulary.role_forms

    def construct(self, word: str) -> bool:
        """Whether a word waits for a genitive (وزير …)."""
        known = self.vocabulary
        return word[:2] != "ال" and (
            (word in known.roles and not word.endswith("ون"))
            or word in known.commons
            or (word in known.institutions and "name" not in known.institutions[word])
        )

    def waits(self, word: str) -> bool:
        """Whether a word waits for a genitive, ل before it or not: لرئيس, لجنة."""
        return self.construct(word) or (word[:1] == "ل" and self.construct(word[1:]))

    def joins_deed(self, words: Sequence[str], j: int) -> bool:
        """Whether ل leads to two deeds with one genitive: الشركة الوطنية لتصنيع وسبك المعادن."""
        second, of = "".join(words[j + 1 : j + 2]), "".join(words[j + 2 : j + 3])
        joined = second.startswith("و") and not second.startswith("وال") and of.startswith("ال")
        return joined and words[j][:1] == "ل" and self.verbal(words[j][1:])

    def _is_told(self, word: str) -> bool:
        """Whether a word is listed as anything but a name."""
        known = self.vocabulary
        listed = word in known.cues or word in known.commons or word in known.venues
        return listed or self.stops(word) or self.is_head(word) or self.verbal(word)

    def _keeps(self, following: str) -> bool:
        """Whether behind a word that may be a given name a common noun stands, so that it is a title: حافظ الأختام."""
        noun = following.startswith("ال") and following[2:] in self.vocabulary.commons
        return noun and following not in self.surnames

    def before_god(self, words: Sequence[str], k: int) -> bool:
        """Whether a noun and what is behind it are a name: فتح الله، نور الدين."""
        return k + 1 < len(words) and words[k + 1] in BEHIND_DIVINE and words[k] in self.vocabulary.divine

    def _hears(self, stem: str) -> bool:
        """Whether somebody can be told something: people, media, institutions, territories."""
        known = self.vocabulary
        listed = stem in known.roles or stem in known.institutions or stem in known.territories
        return listed or self.is_outlet(stem) or stem.endswith(("ين", "يون"))

    def is_outlet(self, stem: str) -> bool:
        """Whether behind لل, or ل, an outlet stands: للأناضول, لرويترز."""
        return stem in self.vocabulary.media or (f"ال{stem}" in self.vocabulary.media and stem not in _OF_BODIES)

    def leads_to_outlet(self, word: str, stem: str) -> bool:
        """Whether a word with ل or لل before its stem tells an outlet that is told something."""
        return self.is_outlet(stem) if word.startswith("لل") else stem in self.vocabulary.media

    def outlet_in_l(self, words: Sequence[str], j: int) -> int:
        """How many words from one with ل on are an outlet that is told something, 0 where none is: لإرم نيوز."""
        word, following = words[j], "".join(words[j + 1 : j + 2])
        for name in self.vocabulary.outlets.get(word, ()):
            if tuple(words[j : j + len(name)]) == name:
                return len(name)
        if following in self.vocabulary.outlet_ends:
            before = words[j - 1] if j else ""
            own = self.is_place(word) or before in self.vocabulary.media or self.verbal(before)
            return 0 if own else 2  # موقع ليبانون ديبايت
        return 0

    def is_listed_in_l(self, word: str) -> bool:
        """Whether behind ل stands a body's, a title's or a name's own ل, no article: للجنة الدفاع, لليلى."""
        known = self.vocabulary
        if word[1:] in known.first_names and word[2:] not in known.first_names:
            return True
        return word[1:] in known.institutions or word[1:] in known.roles

    def is_nobodys(self, word: str) -> bool:
        """Whether nobody goes by a word: a title, a body, a land, a paper."""
        known = self.vocabulary
        listed = self.is_head(word) or self.is_place(word) or base(word) in known.media
        return listed or self.is_thing(word) or base(word) in known.adjectives or word in known.cues

    def is_noun_here(self, stem: str) -> bool:
        """Whether a word without its article stands elsewhere in the article as no name does: قرار, بالقرار, للقرار."""
        return not self.seen.isdisjoint((stem, f"بال{stem}", f"لل{stem}"))

    def is_called(self, word: str) -> bool:
        """Whether somebody goes by a word: a given name, or a surname or a family's name in this article."""
        return word in self.vocabulary.first_names or word in self.surnames or word in self.families

    def is_thing(self, word: str) -> bool:
        """Whether a noun is listed as a thing, an occasion or what something is done to."""
        known = self.vocabulary
        return word in known.commons or word in known.venues or word in known.matters

    def is_where(self, word: str) -> bool:
        """Whether a noun is where something is told, an outlet, a meeting, a platform: وعبر لقاء إذاعي قال فلان."""
        known = self.vocabulary
        return (
            word in known.venues or word in known.media or without_pronoun(word) in known.venues or word in _PLATFORMS
        )

    def leads_to_noun(self, word: str) -> bool:
        """Whether ب is a preposition before a noun, no name's letter: بزيارة, not بياعة."""
        return word[1:3] == "ال" or self._is_told(word[1:]) or self.is_thing(word[1:])

    def is_visit(self, word: str) -> bool:
        """Whether ب leads to a deed or an occasion behind a title: قام رئيس النادي بزيارة كذا."""
        known = self.vocabulary
        if word[:1] != "ب" or self.is_called(word):
            return False
        if word[:2] == "بب":
            return True  # للدفع ببطلان كذا
        return word[1:] in known.venues or word[1:] in known.matters or self.verbal(word[1:])

    def is_owned(self, word: str) -> bool:
        """Whether a word is a courtesy with a pronoun, which takes no name: سموه, معاليه."""
        return word in self.vocabulary.same and word.endswith(("ه", "ها")) and word in self.vocabulary.role_forms
