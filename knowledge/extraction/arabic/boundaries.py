"""Where a noun phrase of Arabic news ends: at a preposition, a verb, an object, or behind a whole name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.titles import (
    AFFAIRS,
    OF_ANY_HEAD,
    PARTICLES,
    TITLE_PREPOSITIONS,
    TitleReader,
    base,
    without_pronoun,
)

if TYPE_CHECKING:
    from knowledge.extraction.arabic.sentences import Sentence

LONGEST_PHRASE: Final = 18
LONGEST_NAME_QUOTE: Final = 4
_LONGEST_TITLE: Final = 80
"""Letters of an organisation's name in marks."""
_TALKERS: Final = frozenset({"متحدث", "متحدثه", "مصدر", "نفسه", "ذاته", "نفسها", "ذاتها"})
_DEPUTIES: Final = frozenset({"نايب", "نايبه", "مساعد", "ممثل", "مستشار", "مستشاره", "مبعوث", "معاون"})
_COUNTERPARTS: Final = frozenset({"نظير", "نظيره"})
_SENT: Final = frozenset({"مبعوث", "مبعوثه", "سفير", "سفيره"})
_LONG_WITH_PRONOUN: Final = 5
_CAUSATIVE: Final = 5
"""Letters of إفعال, which careful writers begin with إ: بايتاس is a name."""
_NAMES_IN_H: Final = frozenset({"عبده", "ربه", "عبدربه", "بركه", "نعمه", "حمزه", "طلحه", "عبيده", "اسامه", "فاطمه"})
_SHORTEST: Final = 3
_CLITICS: Final = frozenset({"و", "ف", "ب", "ل", "ك"})


@dataclass(slots=True)
class BoundaryReader(TitleReader):
    """Finds the item behind a phrase; knows the text and the words of the whole article."""

    text: str = ""
    seen: frozenset[str] = frozenset()
    """All words of the article: a name behind و is known from standing elsewhere without it."""

    def _before_object(self, sentence: Sentence, at: int, end: int) -> int:
        for j in range(at + 1, end):
            before, word = sentence.words[j - 1], sentence.words[j]
            if self.construct(before) or before in TITLE_PREPOSITIONS or word in self.vocabulary.adjectives:
                continue
            if word.startswith("ال") and not before.startswith("ال"):
                return j
            territory = base(word) in self.vocabulary.territories
            nationality = word.endswith(("ي", "يه")) and territory
            if territory and not word.startswith("ال"):
                return j
            if (
                word.startswith("ال")
                and self.is_head(word)
                and word not in self.vocabulary.adjectives
                and not nationality
            ):
                return j
        return end

    def _end(self, sentence: Sentence, at: int, *, bare: bool, joint: bool) -> int:
        """Where the phrase's items end."""
        kinds, words = sentence.kinds, sentence.words
        known = self.vocabulary
        limit = min(len(sentence), at + LONGEST_PHRASE)
        titled = False
        j = at
        while j < limit:
            kind, word = kinds[j], words[j]
            if kind == "w":
                if j > at and self._ends_at(sentence, at, j, word, titled=titled, bare=bare, joint=joint):
                    break
                named = word in known.namesakes and self._is_named(sentence, j)
                if j == at and word.startswith("و") and self.stops(word[1:]) and not self.is_head(word):
                    break
                if j == at and (self.stops(word) or (word in known.cues and not self.is_head(word) and not named)):
                    break
                titled = titled or self.is_role(word) or self.is_institution(word)
                j += 1
            elif kind == "q" and self.is_name_quote(sentence, j):
                j += 1
            elif kind == "(" and (close := self._closing(sentence, j)):
                j = close
            elif at < j < limit - 1 and self._is_joint(sentence, j):
                j += 1
            else:
                break
        while j > at and kinds[j - 1] == "w" and j - 1 > at and words[j - 1] in {"و", "ف", "ل", "ب"}:
            j -= 1
        return j - self._construct_before(sentence, at, j)

    def _is_joint(self, sentence: Sentence, j: int) -> bool:
        """A dash or a stroke inside a name, glued to one of its words; a free one opens an aside."""
        glued = sentence.starts[j] == sentence.ends[j - 1] or sentence.starts[j + 1] == sentence.ends[j]
        return sentence.kinds[j] == "o" and sentence.words[j] in "-–./&" and sentence.kinds[j + 1] == "w" and glued

    def _construct_before(self, sentence: Sentence, at: int, j: int) -> int:
        """1 where the last word waits for the possessed noun that ended the phrase: فلان لاعبي فريقه."""
        if j - 2 <= at or j >= len(sentence) or sentence.kinds[j - 2 : j + 1] != ["w", "w", "w"]:
            return 0
        before, word = sentence.words[j - 1], sentence.words[j]
        owned = without_pronoun(word)
        known = self.vocabulary
        noun = owned in known.institutions or owned in known.commons or owned == "بلاد"
        free = not (before.startswith("ال") or before in PARTICLES or before in self.surnames or self.is_head(before))
        return int(noun and owned != word and free)

    def _ends_at(
        self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, bare: bool, joint: bool
    ) -> bool:
        known = self.vocabulary
        if word in self.surnames:
            return False
        if word in TITLE_PREPOSITIONS and titled and j + 1 < len(sentence):
            return not self._belongs(sentence, at, j, word)
        if self.stops(word) or word in _CLITICS or without_pronoun(word) in _COUNTERPARTS:
            return True
        cue = known.cues.get(word)
        if cue is not None and word in known.namesakes and self._is_named(sentence, j):
            return False
        if cue is not None and not (cue.form == "present" and word.startswith("ت") and len(word) < 4):
            return not (self.is_head(word) and cue.form != "participle")
        if self._is_accusative(sentence, at, j) or self.possessed(sentence, j, word):
            return True
        before = sentence.words[j - 1]
        if word in known.bare and before.startswith("ال") and before not in known.commons:
            return True
        if bare and self._is_object(sentence, at, j, word):
            return True
        if bare and self.verbal(word) and before not in known.institutions:
            return not self.construct(before)
        if bare and sentence.kinds[j - 1] == "q" and word.startswith("ال") and self.verbal(word[2:]):
            return True
        return self._ends_by_clitic(sentence, at, j, word, titled=titled, joint=joint)

    def _ends_by_clitic(self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, joint: bool) -> bool:
        """Whether و, ل or ب before a word ends the phrase, or is its own first letter."""
        if word.startswith("و") and len(word) > _SHORTEST and not self.is_head(word):
            return self._another(word[1:], titled=titled, joint=joint) or (
                not joint and word[1:] not in self.seen and self._is_whole_name(sentence, at, j)
            )
        if word.startswith("ل") and (len(word) > _SHORTEST or word[1:] in self.vocabulary.media):
            unknown = word not in self.often and self._is_whole_name(sentence, at, j)
            return unknown or self._addressed(sentence, j, word)
        before = sentence.words[j - 1]
        if not word.startswith("ب"):
            return False
        if self._beside_pronoun(sentence, j, word) or (
            before.endswith("يه") and not before.startswith("ال") and not self.is_institution(before)
        ):
            return True
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        return self._leads(word[1:], written[1:], titled=titled)

    def _is_named(self, sentence: Sentence, j: int) -> bool:
        """Whether a given name that is also a verb stands behind a title and before a surname."""
        following = sentence.words[j + 1] if j + 1 < len(sentence) and sentence.kinds[j + 1] == "w" else ""
        return bool(following) and not self.stops(following)

    def _is_accusative(self, sentence: Sentence, at: int, j: int) -> bool:
        """A noun in اً is an object; without tanwin only behind an institution's whole name."""
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        if written.endswith(("اً", "ًا")):
            return True
        behind = sentence.kinds[j - 1] == ")" or sentence.words[j - 1].startswith("ال")
        indefinite = not written.startswith("ال") and sentence.words[j] not in self.vocabulary.territories
        return written.endswith("ا") and behind and indefinite and self.is_institution(sentence.words[at])

    def _is_object(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """An indefinite noun behind an institution's whole name: نفت وزارة الخارجية الأميركية علم واشنطن."""
        before = sentence.words[j - 1]
        if word.startswith("ال") or not before.startswith("ال") or not self.is_institution(sentence.words[at]):
            return False
        following = sentence.words[j + 1 : j + 2]
        known = self.vocabulary
        if j - at < 2 or not following or sentence.kinds[j + 1] != "w" or self.stops(following[0]):
            return False
        return not (
            self.is_head(word) or word in known.commons or word in known.adjectives or word.startswith(("و", "ل", "ب"))
        )

    def _is_whole_name(self, sentence: Sentence, at: int, j: int) -> bool:
        """Whether a phrase's words up to an item end with a name of two words or more."""
        if any(kind != "w" for kind in sentence.kinds[at:j]):
            return False
        first, last = self.find_name(tuple(sentence.words[at:j]))
        return last == j - at and sum(word not in PARTICLES for word in sentence.words[at + first : j]) > 1

    def _beside_pronoun(self, sentence: Sentence, j: int, word: str) -> bool:
        """ب before a noun with a pronoun (بزملائه، بموقفها): no part of a name."""
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        return (
            word.startswith("ب")
            and len(word) > _LONG_WITH_PRONOUN
            and written.endswith(("ئه", "ائها", "اته", "اتها", "ائهم"))
        )

    def _leads(self, noun: str, written: str, *, titled: bool) -> bool:
        """Whether ب before a noun is a preposition, not a name's first letter (فلاديمير بوتين، مصطفى بايتاس)."""
        hidden = noun[0:1] == "ا" and written[0:1] == "ا" and len(noun) == _CAUSATIVE and noun[3:4] == "ا"
        return (
            noun in self.vocabulary.bare
            or (self.verbal(noun) and len(noun) > 4 and not hidden)
            or (noun[:2] == "ال" and (len(noun) > 5 or not titled))
        )

    def possessed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a noun with a pronoun (رضاه، موقفها) ends the phrase: no name, no title of somebody's."""
        last = self.text[sentence.starts[j] : sentence.ends[j]].rstrip(
            "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
        )
        if not last.endswith(("ه", "ها", "هم")) or len(word) < 4 or word.startswith("ال") or word.endswith("الله"):
            return False
        if word in _NAMES_IN_H or word.endswith("زاده"):
            return False
        if word in self.vocabulary.venues or without_pronoun(word) in self.vocabulary.venues:
            return True
        before = sentence.words[j - 1]
        if not before.startswith("ال") and not self._follows_name(before, last):
            return False
        known = self.vocabulary
        stem = without_pronoun(word)
        return not (
            stem in known.roles
            or stem in known.commons
            or stem in known.institutions
            or word in known.adjectives
            or word.startswith("باسم")
            or word in known.same
        )

    def _follows_name(self, before: str, written: str) -> bool:
        """A noun with its pronoun behind a name (فيصل شكره); names in ه end otherwise (طه، وجيه، عبده)."""
        known = self.vocabulary
        if before in PARTICLES or self.is_head(before) or before in known.adjectives or self.construct(before):
            return False
        if written.endswith("ها"):
            return len(written) > _LONG_WITH_PRONOUN - 1
        if written.endswith("هم"):
            return len(written) > _LONG_WITH_PRONOUN
        return written[-2] not in "يوا"

    def _another(self, word: str, *, titled: bool, joint: bool) -> bool:
        """Whether a word joined by و stands outside the phrase."""
        if joint:
            return False
        if self.vocabulary.cues.get(word):
            return True
        if word.startswith("ال") or base(word) in self.vocabulary.roles or word in self.vocabulary.commons:
            return not titled
        return False

    def _addressed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether ل before a word tells to whom, not what a title is of (الأمين العام للأمم المتحدة)."""
        before = sentence.words[j - 1]
        known = self.vocabulary
        stem = word[2:] if word.startswith("لل") else word[1:]
        if not word.startswith("لل") and (base(before) in _TALKERS or self.verbal(stem)):
            return True
        if "paper" in known.institutions.get(before, ()) and (stem in known.institutions or stem in known.roles):
            return False
        if word in AFFAIRS:
            return False
        if stem in known.media or without_pronoun(stem) == "نظير":
            return True
        titled = before in known.adjectives or self.is_role(before) or before.endswith("ي")
        titled = titled or (before.startswith("ال") and before.endswith("يه") and stem in known.commons)
        if word.startswith("لل"):
            if any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 4) : j]):
                return False
            if before.startswith("ال") and before.endswith(("ه", "ا")) and not self._hears(stem):
                return False
            return not (titled and (stem in known.institutions or stem in known.commons or stem not in known.roles))
        if stem in known.roles or stem in known.territories or stem in known.institutions or stem in known.commons:
            deputy = any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 3) : j])
            return not (titled and (deputy or stem not in known.roles))
        return False

    def _hears(self, stem: str) -> bool:
        """Whether somebody can be told something: people, media, institutions, territories."""
        known = self.vocabulary
        listed = stem in known.roles or stem in known.institutions or stem in known.territories
        return listed or stem in known.media or stem.endswith(("ين", "يون"))

    def _belongs(self, sentence: Sentence, at: int, j: int, word: str) -> bool:
        """Whether a preposition goes on with a title or institution (الخبير في، المتحدث باسم، الشرطة في جمهورية)."""
        following = sentence.words[j + 1]
        if word in OF_ANY_HEAD:
            return True
        known = self.vocabulary
        if sentence.kinds[j + 1] == "q":
            return word in {"باسم", "في", "علي", "ب"} and self.is_name_quote(sentence, j + 1)
        stem = base(following)
        if stem in known.venues and stem not in {"برلمان", "شبكه", "موقع", "قناه", "صحيفه", "جريده", "منصه"}:
            return False
        if following in known.complementizers or following in known.times or self.stops(following):
            return False
        head = sentence.words[at]
        if word == "الي":
            return base(head) in _SENT and stem in known.territories
        if word == "في":
            name = self.find_name(tuple(sentence.words[at:j])) if "q" not in sentence.kinds[at:j] else (0, 0)
            if name[1] == j - at:
                return False
            return self.is_role(head) or self.is_institution(head) or any(map(self.is_role, sentence.words[at:j]))
        if word == "من" and "paper" in self.vocabulary.institutions.get(base(head), ()):
            return self.is_institution(following)
        if word == "من":
            return head in {"مصادر", "مصدر", "عدد", "مجموعه"} or base(head) in {"قريبون", "مقربون", "قريب", "مقرب"}
        return word == "علي" and base(head) in {"قايمون", "مشرفون", "مشرف", "قايمين"}

    def is_name_quote(self, sentence: Sentence, j: int) -> bool:
        """A quotation of a few words is a name."""
        quotation = sentence.quotations[j]
        if not quotation.closed:
            return False
        inner = self.text[quotation.inner.start : quotation.inner.end]
        before = sentence.words[j - 1] if j and sentence.kinds[j - 1] == "w" else ""
        if before and (self.construct(before) or before == "باسم") and before not in self.vocabulary.venues:
            return len(inner) < _LONGEST_TITLE and len(inner.split()) <= 2 * LONGEST_NAME_QUOTE
        return len(inner) < 48 and 0 < len(inner.split()) <= LONGEST_NAME_QUOTE

    def _closing(self, sentence: Sentence, j: int) -> int:
        """The item behind a short parenthesis, 0 where it is long or open."""
        for k in range(j + 1, min(len(sentence), j + 8)):
            if sentence.kinds[k] == ")":
                return k + 1
        return 0

    def _bounded(self, sentence: Sentence, j: int) -> bool:
        """Whether an apposition may end here: at a mark, a complementizer, a preposition or a verb."""
        if j >= len(sentence) or sentence.kinds[j] != "w":
            return True
        return (
            self.stops(sentence.words[j])
            or sentence.words[j] in self.vocabulary.cues
            or sentence.words[j].startswith("ل")
        )
