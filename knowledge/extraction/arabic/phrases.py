"""Noun phrases of Arabic news that may name who speaks: title, name, institution, and what belongs to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.sentences import fold
from knowledge.extraction.arabic.titles import OF_ANY_HEAD, TITLE_PREPOSITIONS, TitleReader, base, without_pronoun
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.sentences import Sentence

LONGEST_PHRASE: Final = 18
LONGEST_NAME_QUOTE: Final = 4
_LONGEST_APPOSITION: Final = 12
_WORD: Final = re.compile(r"\w[\w\u064b-\u065f\u0640]*")
_TALKERS: Final = frozenset({"متحدث", "متحدثه", "مصدر", "نفسه", "ذاته", "نفسها", "ذاتها"})
_DEPUTIES: Final = frozenset({"نايب", "نايبه", "مساعد", "ممثل", "مستشار", "مستشاره", "مبعوث", "معاون"})
_COUNTERPARTS: Final = frozenset({"نظير", "نظيره"})
_SENT: Final = frozenset({"مبعوث", "مبعوثه", "سفير", "سفيره"})
_LONG_WITH_PRONOUN: Final = 5
_CLITICS: Final = frozenset({"و", "ف", "ب", "ل", "ك"})
_NAMELESS: Final = frozenset({"مسوول", "متحدث", "ناطق", "دبلوماسي", "قيادي"})
_INDEFINITE_HEADS: Final = frozenset({"مصدر", "مصادر", "شهود", "خبراء", "محللون", "نشطاء", "مراقبون", "سكان"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase. `name` and `role` are folded words, either may be empty; `kind` tells what its head is.

    `kind`: person (a title or a bare name), institution, paper (a document), place (a territory that speaks).
    """

    span: Span
    text: str
    words: tuple[str, ...]
    name: tuple[str, ...]
    name_text: str
    role: tuple[str, ...]
    role_text: str
    kind: str
    gender: str = ""
    number: str = "s"
    soft: bool = False
    same: bool = False
    definite: bool = True
    members: tuple[Phrase, ...] = ()


@dataclass(slots=True)
class PhraseReader(TitleReader):
    """Reads phrases out of the sentences of one text."""

    text: str = ""
    seen: frozenset[str] = frozenset()
    """All words of the article: a name behind و is known from standing elsewhere without it."""

    def read(
        self, sentence: Sentence, at: int, *, bare: bool = False, joint: bool = False, accuse: bool = False
    ) -> tuple[Phrase, int] | None:
        """The phrase that begins at an item and the item behind it, None where none begins.

        `bare`: a verbal noun ends the phrase (أعلنت الشرطة مقتل). `joint`: a second speaker may be joined by و.
        `accuse`: an object follows without a mark (اتهم بوتين الغرب).
        """
        end = self._end(sentence, at, bare=bare, joint=joint)
        if accuse:
            end = self._before_object(sentence, at, end)
        if end == at:
            return None
        phrase = self._phrase(sentence, at, end, joint=joint)
        if phrase is None:
            return None
        return self._with_apposition(sentence, phrase, end)

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
                if j == at and (self.stops(word) or (word in known.cues and not self._nominal(word))):
                    break
                titled = titled or self.is_role(word) or self.is_institution(word)
                j += 1
            elif kind == "q" and self.is_name_quote(sentence, j):
                j += 1
            elif kind == "(" and (close := self._closing(sentence, j)):
                j = close
            elif kind == "o" and words[j] in "-–./&" and at < j < limit - 1 and kinds[j + 1] == "w":
                j += 1
            else:
                break
        while j > at and kinds[j - 1] == "w" and j - 1 > at and words[j - 1] in {"و", "ف", "ل", "ب"}:
            j -= 1
        return j

    def _nominal(self, word: str) -> bool:
        return self.is_head(word)

    def _ends_at(
        self, sentence: Sentence, at: int, j: int, word: str, *, titled: bool, bare: bool, joint: bool
    ) -> bool:
        known = self.vocabulary
        if word in TITLE_PREPOSITIONS and titled and j + 1 < len(sentence):
            return not self._belongs(sentence, at, j, word)
        if self.stops(word) or word in _CLITICS or without_pronoun(word) in _COUNTERPARTS:
            return True
        cue = known.cues.get(word)
        if cue is not None and not (cue.form == "present" and word.startswith("ت") and len(word) < 4):
            return not (self._nominal(word) and cue.form != "participle")
        if self.possessed(sentence, j, word) or self._beside_pronoun(sentence, j, word):
            return True
        if word in known.bare and sentence.words[j - 1].startswith("ال") and sentence.words[j - 1] not in known.commons:
            return True
        if bare and self.verbal(word) and sentence.words[j - 1] not in known.institutions:
            return not self.construct(sentence.words[j - 1])
        if word.startswith("و") and len(word) > 3:
            return self._another(word[1:], titled=titled, joint=joint)
        if word.startswith("ل") and (len(word) > 3 or word[1:] in known.media):
            return self._addressed(sentence, j, word)
        before = sentence.words[j - 1]
        if word.startswith("ب") and before.endswith("يه") and not before.startswith("ال"):
            return True
        return word.startswith("ب") and self._leads(word[1:], titled=titled)

    def _beside_pronoun(self, sentence: Sentence, j: int, word: str) -> bool:
        """ب before a noun with a pronoun (بزملائه، بموقفها): no part of a name."""
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        return (
            word.startswith("ب")
            and len(word) > _LONG_WITH_PRONOUN
            and written.endswith(("ئه", "ائها", "اته", "اتها", "ائهم"))
        )

    def _leads(self, noun: str, *, titled: bool) -> bool:
        """Whether ب before a noun is a preposition, not a name's first letter (فلاديمير بوتين)."""
        return (
            noun in self.vocabulary.bare
            or (self.verbal(noun) and len(noun) > 4)
            or (noun[:2] == "ال" and (len(noun) > 5 or not titled))
        )

    def possessed(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether a noun with a pronoun (رضاه، موقفها) ends the phrase: no name, no title of somebody's."""
        last = self.text[sentence.starts[j] : sentence.ends[j]].rstrip(
            "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
        )
        if not last.endswith(("ه", "ها", "هم")) or len(word) < 4 or word.startswith("ال") or word.endswith("الله"):
            return False
        if word in self.vocabulary.venues or without_pronoun(word) in self.vocabulary.venues:
            return True
        if not sentence.words[j - 1].startswith("ال"):
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
        if (base(before) in _TALKERS and not word.startswith("لل")) or self.verbal(stem):
            return True
        if word == "لشوون":
            return False
        if stem in known.media or without_pronoun(stem) == "نظير":
            return True
        titled = before in known.adjectives or self.is_role(before) or before.endswith("ي")
        titled = titled or (before.startswith("ال") and before.endswith("يه") and stem in known.commons)
        if word.startswith("لل"):
            if any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 4) : j]):
                return False
            return not (titled and (stem in known.institutions or stem in known.commons or stem not in known.roles))
        if stem in known.roles or stem in known.territories or stem in known.institutions or stem in known.commons:
            deputy = any(base(word.removeprefix("و")) in _DEPUTIES for word in sentence.words[max(0, j - 3) : j])
            return not (titled and (deputy or stem not in known.roles))
        return False

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
        return len(inner) < 48 and 0 < len(inner.split()) <= LONGEST_NAME_QUOTE

    def _closing(self, sentence: Sentence, j: int) -> int:
        """The item behind a short parenthesis, 0 where it is long or open."""
        for k in range(j + 1, min(len(sentence), j + 8)):
            if sentence.kinds[k] == ")":
                return k + 1
        return 0

    def _with_apposition(self, sentence: Sentence, phrase: Phrase, end: int) -> tuple[Phrase, int]:
        """Take in a name behind a title, or a title behind a name, set off by commas (الناطق …، ديميتري بيسكوف،)."""
        for _ in range(2):
            if end + 1 >= len(sentence) or sentence.kinds[end] != "," or phrase.members:
                break
            start = end + 1
            stop = self._end(sentence, start, bare=False, joint=False)
            if stop == start or stop - start > _LONGEST_APPOSITION or not self._bounded(sentence, stop):
                break
            apposed = self._phrase(sentence, start, stop, joint=False)
            if apposed is None or not _fits(phrase, apposed, sentence.words[start]):
                break
            phrase, end = self._merge(phrase, apposed), stop
        return phrase, end

    def _bounded(self, sentence: Sentence, j: int) -> bool:
        """Whether an apposition may end here: at a mark, a complementizer, a preposition or a verb."""
        if j >= len(sentence) or sentence.kinds[j] != "w":
            return True
        return (
            self.stops(sentence.words[j])
            or sentence.words[j] in self.vocabulary.cues
            or sentence.words[j].startswith("ل")
        )

    def _merge(self, phrase: Phrase, apposed: Phrase) -> Phrase:
        span = Span(phrase.span.start, apposed.span.end)
        return replace(
            phrase,
            span=span,
            text=self.text[span.start : span.end],
            name=phrase.name or apposed.name,
            name_text=phrase.name_text or apposed.name_text,
            role=phrase.role + apposed.role,
            role_text=phrase.role_text or apposed.role_text,
            kind="person" if phrase.kind == "person" and apposed.kind == "person" else phrase.kind,
            gender=phrase.gender or apposed.gender,
            soft=phrase.soft and apposed.soft,
            words=phrase.words if phrase.name else phrase.words + apposed.words,
        )

    def _phrase(self, sentence: Sentence, at: int, end: int, *, joint: bool) -> Phrase | None:
        if split := self._joint_at(sentence, at, end, joint=joint):
            return self._joined(sentence, at, split, end)
        span = Span(sentence.starts[at], sentence.ends[end - 1])
        if sentence.kinds[at] == "(" and sentence.kinds[end - 1] == ")":
            span = Span(sentence.ends[at], sentence.starts[end - 1])
        words = self._words(span)
        if not words:
            return None
        folded = tuple(fold(self.text[a:b]) for a, b in words)
        return self._divide(span, words, folded)

    def _joint_at(self, sentence: Sentence, at: int, end: int, *, joint: bool) -> int:
        """The item at which a second speaker is joined, 0 for one speaker."""
        titled = any(self.is_head(word) for word in sentence.words[at:end])
        for j in range(at + 1, end):
            word = sentence.words[j]
            if sentence.kinds[j] != "w" or not word.startswith("و") or len(word) < 4:
                continue
            if joint or (not titled and word[1:] in self.seen):
                return j
        return 0

    def _joined(self, sentence: Sentence, at: int, split: int, end: int) -> Phrase | None:
        first = self._phrase(sentence, at, split, joint=False)
        span = Span(sentence.starts[split] + 1, sentence.ends[end - 1])
        words = self._words(span)
        second = self._divide(span, words, tuple(fold(self.text[a:b]) for a, b in words)) if words else None
        if first is None or second is None:
            return None
        whole = Span(first.span.start, second.span.end)
        return replace(first, span=whole, text=self.text[whole.start : whole.end], number="p", members=(first, second))

    def _words(self, span: Span) -> list[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self.text, span.start, span.end)]

    def unglued(self, phrase: Phrase, letters: int) -> Phrase:
        """The phrase without a clitic of so many letters before its first word; للسلطات is السلطات."""
        words = self._words(Span(phrase.span.start + letters, phrase.span.end))
        folded = [fold(self.text[a:b]) for a, b in words]
        if not folded:
            return phrase
        article = letters == 1 and folded and folded[0].startswith("ل") and base("ا" + folded[0]) != folded[0]
        if article:
            folded[0] = "ا" + folded[0]
        span = Span(phrase.span.start + letters, phrase.span.end)
        again = self._divide(span, words, tuple(folded))
        if not article:
            return again
        return replace(
            again,
            text=f"ا{again.text}",
            name_text=f"ا{again.name_text}" if again.name == again.words else again.name_text,
        )

    def _divide(self, span: Span, words: list[tuple[int, int]], folded: tuple[str, ...]) -> Phrase:
        """Title from name. Behind a name a second title with its own name is somebody else: the object."""
        first, last = self.find_name(folded)
        last = next((k for k in range(first + 2, last) if _is_verb(self.text[words[k][0] : words[k][1]])), last)
        if first == 0 and 1 < last < len(folded) and all(word.startswith("ال") for word in folded[:last]):
            first = last + self.title_end(folded[last:])
            last = self.name_end(folded, first)
        if last < len(folded) and last and self.title_end(folded[last:]) < len(folded) - last:
            span, words, folded = Span(span.start, words[last - 1][1]), words[:last], folded[:last]
        text = self.text[span.start : span.end]
        name = folded[first:last]
        name_text = self.text[words[first][0] : words[last - 1][1]] if name else ""
        before, after = folded[:first], folded[last:]
        role = (*before, *after)
        rolespan = words[:first] or words[last:]
        role_text = self.text[rolespan[0][0] : rolespan[-1][1]] if role and rolespan else ""
        head = base(folded[0])
        known = self.vocabulary
        flags: tuple[str, ...] = ()
        if name:
            kind = "person"
            flags = next((known.roles[w] for w in map(base, role[:1]) if w in known.roles), ())
            flags = flags or known.roles.get(without_pronoun(role[0]) if role else "", ())
        elif self.is_role(folded[0]):
            kind = "person"
            flags = known.roles.get(head) or known.roles.get(without_pronoun(folded[0])) or ()
        elif self.is_institution(folded[0]):
            flags = known.institutions.get(head) or known.institutions.get(folded[0]) or ()
            kind = "paper" if "paper" in flags else "institution"
        else:
            kind = "place"
            flags = ("f",)
        person = kind == "person"
        if person and not name:
            name_text = ""
        gender = "f" if "f" in flags else "m" if role and kind != "place" and not (name and not before) else ""
        number = "p" if "p" in flags else "s"
        same = any(word in known.same for word in folded)
        definite = folded[0].startswith("ال") or bool(name) or (len(folded) > 1 and folded[1].startswith("ال"))
        definite = definite and folded[0] not in _INDEFINITE_HEADS
        soft = "soft" in flags
        return Phrase(span, text, folded, name, name_text, role, role_text, kind, gender, number, soft, same, definite)


def _is_verb(word: str) -> bool:
    """A past verb in ى that names ran on to (تلقى، أجرى، التقى); names in ى begin otherwise (مصطفى، ليلى)."""
    return word.endswith("ى") and (word.startswith(("ت", "أ", "است", "ان", "اش", "اك")) or word == "التقى")


def _fits(phrase: Phrase, apposed: Phrase, first: str) -> bool:
    """Whether an apposition adds what the phrase lacks: a name to a title, a title to a name."""
    if apposed.kind == "person" and apposed.role and not apposed.name:
        return not first.startswith("و") and (bool(phrase.name) or phrase.kind == "person")
    if apposed.kind == "person" and apposed.name:
        nameless = phrase.words[0] in _INDEFINITE_HEADS or (phrase.words[0] in _NAMELESS and "باسم" not in phrase.words)
        return phrase.kind == "person" and not phrase.name and not nameless and len(apposed.name) <= 5
    return phrase.kind == "person" and phrase.name_text.startswith("(")
