"""Where behind people or a body whoever they ask begins: ناشد الأهالي محافظ المدينة, دعت النقابة وسائل الإعلام إلى."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import AFFAIRS, PARTICLES
from knowledge.extraction.arabic.phrases.owed import OwedReader
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.phrases.taken import DESCRIBING

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_SIDES: Final = frozenset({"الجانبان", "الطرفان", "البلدان"})
_SEVERAL: Final = ("ين", "ات")
ONE_OF: Final = frozenset({"احد", "احدي"})
"""One of several people."""
_ON_TRIAL: Final = frozenset({"المتهم", "المتهمه", "الشاهد", "الشاهده"})
"""Whom a judge asks: سأل القاضي المتهم."""
_LONG_PLURAL: Final = 7
"""Letters of a definite plural that is no name."""
OUTLETS: Final = frozenset("وكاله قناه صحيفه جريده موقع شبكه اذاعه مجله فرانس رويترز".split())  # noqa: SIM905
"""What an outlet that is told something begins with."""
_UNDESCRIBED: Final = frozenset({"سكان", "اهالي", "شهود", "ناشطون", "مسوولون", "مواطنون"})
"""People who are told without what they are of: أفاد سكان وكالة كذا."""
_TELLING_TO: Final = frozenset({"افاد", "ابلغ", "اخبر", "اعلم"})


@dataclass(slots=True)
class AskedReader(OwedReader):
    """Tells who is asked from who asks, and of what two speak, where all are definite and no name stands between."""

    def is_outlet_told(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether an outlet behind a source is whom it tells: بحسب ما أفاد مسؤول في المنظمة وكالة فرانس برس."""
        before, cue = sentence.words[j - 1], self.cue_before(sentence, at)
        free = before not in self.vocabulary.roles or before in _UNDESCRIBED
        body = self.is_institution(sentence.words[at])  # أفادت صحيفة
        return free and cue is not None and cue.verb.lemma in _TELLING_TO and not body

    def is_beside_family(self, family: str, word: str) -> bool:
        """Whether another surname is behind a lone one, or what he asks for: زار نتنياهو ترامب، طلب نتنياهو التحدث."""
        known = self.vocabulary
        if family in known.first_names or family in PARTICLES or word in PARTICLES or f"{family} {word}" in self.pairs:
            return False
        led = word[1:] in self.families and word[:1] in {"ب", "ل"}
        another = word in self.families and word[:2] != "ال" and word not in known.first_names
        stem = word[2:] if word[:2] == "ال" and word not in self.families else ""
        return led or another or (stem != "" and (stem in known.cues or stem in known.deeds or self.verbal(stem)))

    def begins_asked(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind a phrase that the article closes a word begins another's."""
        before, word = sentence.words[j - 1], sentence.words[j]
        if word in self.vocabulary.media and not (word.startswith("ال") or self.construct(before)):
            return sentence.kinds[j - 1] == "w" and before not in self.vocabulary.media  # أبلغ مسؤول كبير رويترز
        if not before.startswith("ال") or sentence.kinds[j - 1 : j + 1] != ["w", "w"] or word in DESCRIBING:
            return False
        body = self.is_institution(sentence.words[at])
        body = body and (sentence.words[at] == "الفريق" or not self.is_role(sentence.words[at]))
        head = sentence.words[at]
        several = body or word in _ON_TRIAL or self._are_people(head) or self._is_he(head, word)
        if word.startswith("ال"):
            return several and self._is_definite_asked(before, word)
        if self.is_land(word) and several:
            return not (self.is_territory(before) or sentence.words[j - 2] == "جمهوريه")
        known = self.vocabulary
        following = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        closed = following.startswith("ال") or following in known.first_names or self.is_place(following)
        noun = word in known.institutions or word in known.media or word in known.commons
        noun = noun or (several and word in known.roles)
        return closed and noun and not (word in known.adjectives or word in AFFAIRS)

    def is_asked_by_one(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether behind one of several people whom he asks is told by a title: سألت إحدى الصحافيات الوزير عن كذا."""
        several = j == at + 2 and sentence.words[at + 1].startswith("ال") and sentence.words[at + 1].endswith(_SEVERAL)
        return several and sentence.words[j].startswith("ال") and self.is_role(sentence.words[j])

    def _is_he(self, head: str, word: str) -> bool:
        """Whether a man's title stands behind a woman's: ناشدت المستشارة الرئيس الروسي."""
        woman = head.startswith("ال") and head.endswith("ه") and self.is_role(head)
        return woman and self.is_role(word) and not word.endswith("ه")

    def _are_people(self, head: str) -> bool:
        """Whether a word calls several people, or somebody's next of kin, who bear no title of one more."""
        roles = self.vocabulary.roles
        flags = roles.get(head) or roles.get(base(head), ())
        return "p" in flags or "serves" in flags or head.endswith("ون")

    def _is_definite_asked(self, before: str, word: str) -> bool:
        """Whether a definite word behind another is no adjective of it: المجتمع, المواطنين, الرئيس."""
        stem = base(word)
        if word.endswith(("ي", "يه")) or stem in self.vocabulary.adjectives or self.is_territory(word):
            return False
        if word.endswith(_SEVERAL) and len(word) >= _LONG_PLURAL:
            return not before.endswith("ين")
        return self.is_head(word) or stem in self.vocabulary.commons

    def _are_two(self, word: str) -> bool:
        """Whether a title or a side is told in the dual: الوزيران, الجانبان."""
        return word in _SIDES or (word.startswith("ال") and word.endswith("ان") and self.is_role(word[2:-2]))

    def _is_adjective(self, word: str) -> bool:
        return word.endswith(("ي", "يه", "ان")) or base(word) in self.vocabulary.adjectives or self.is_territory(word)

    def before_other_surname(self, sentence: Sentence, at: int, end: int) -> int:
        """A surname alone ends before another's, whom the verb is done to: انتقد بري جعجع, وقاطع جعجع بري."""
        one, two = sentence.words[at : at + 2]
        called = one not in self.vocabulary.first_names and (one in self.surnames or one in self.families)
        beside = one in PARTICLES or two in PARTICLES or f"{one} {two}" in self.pairs or one == two
        return at + 1 if called and not beside else end
