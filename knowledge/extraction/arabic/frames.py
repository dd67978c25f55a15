"""What belongs to one verb of reporting: who, to whom, where, and the item at which the reported content begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.titles import base
from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases import Phrase, PhraseReader
    from knowledge.extraction.arabic.sentences import Sentence
    from knowledge.extraction.arabic.vocabulary import Cue, Vocabulary

_REACH: Final = 70
_LOOSEST: Final = 14
"""Words that no rule takes, beyond which a verb has no content."""
_REACH_OF_PARTICIPLE: Final = 25
_FIRST_PERSON: Final = frozenset({"اعتقد", "اظن", "اتمني", "نعتقد", "نتمني", "نامل", "نريد"})
_SUBORDINATING: Final = frozenset(
    {"قبل", "بعد", "دون", "منذ", "عند", "بدون", "رغم", "برغم", "الي حين", "بسبب", "بما", "كما"}
)
_VENUE_PREPOSITIONS: Final = frozenset({"في", "خلال", "عبر", "امام", "علي", "اثناء", "ضمن", "وفي", "وخلال"})
_ADVERBIAL: Final = frozenset(
    {"هامش", "خلفيه", "حد", "راس", "صعيد", "مستوي", "غرار", "الرغم", "سبيل", "متن", "ضوء", "لسان"}
)
_ALL: Final = frozenset({"جميع", "كل", "كافه", "ساير"})
_DISCLOSURES: Final = frozenset({"الكشف", "الافصاح", "الاعلان", "التعبير"})
"""Nouns whose عن is not the verb's (طلب عدم الكشف عن هويته)."""
_TALKS: Final = frozenset(
    "حديث حديثه حديثها تصريح تصريحات رساله مقابله حوار كلمه خطاب اتصال مكالمه محادثه لقاء لقايه موتمر".split()  # noqa: SIM905
)


@dataclass(slots=True)
class Frame:
    """A cue with its roles. `content` is the item where the content begins, -1 where none was found."""

    at: int
    cue: Cue
    content: int = -1
    subject: Phrase | None = None
    addressee: Phrase | None = None
    venue: Span | None = None
    via: Phrase | None = None
    relayed: bool = False
    clitic: int = 0
    """Letters glued before the content (بإحراز)."""
    marker: str = ""
    """What led to the content: `that`, `colon`, `quotation`, `thing` or `bare`."""
    mute: bool = False
    """The verb tells no content, unless a noun of saying follows (توجه له بالقول)."""
    object_at: int = -1
    """The first item behind the subject that no rule took: what an accusation is against."""
    cue_at: int = -1
    """The item to print as the cue, where it is not the verb (نقلت … قوله)."""
    end: int = 0
    """The item behind all that was read."""


@dataclass(slots=True)
class FrameReader:
    """Reads the frame of a cue; time is bounded by the reach of a verb."""

    text: str
    vocabulary: Vocabulary
    phrases: PhraseReader

    def read(self, sentence: Sentence, at: int, cue: Cue) -> Frame:  # noqa: PLR0912
        """The frame of the cue that stands at an item."""
        frame = Frame(at, cue, mute="mute" in cue.verb.flags)
        reach = _REACH_OF_PARTICIPLE if cue.form == "participle" else _REACH
        stop = min(len(sentence), at + reach)
        j = at + 1
        adjunct = False
        loose = 0
        fresh = True
        while j < stop and frame.content < 0 and loose < _LOOSEST:
            kind, word = sentence.kinds[j], sentence.words[j]
            if kind == ":":
                frame.content, frame.marker = j + 1, "colon"
            elif kind == "q":
                j = self._quotation(sentence, frame, j, adjunct=adjunct, loose=loose)
                fresh = False
            elif kind == ",":
                adjunct = False
                fresh = False
                j += 1
            elif kind in {"(", ")", "o"}:
                j, adjunct = self._aside(sentence, frame, j, adjunct=adjunct)
            elif kind != "w":
                break
            else:
                after = self._word(sentence, frame, j, word, adjunct=adjunct, fresh=fresh)
                if after < 0:
                    break
                if after == j:
                    if self.phrases.stops(word) and word not in self.vocabulary.times:
                        adjunct = True
                    elif not adjunct and word not in self.vocabulary.times:
                        loose += 1
                        if frame.object_at < 0 and frame.subject is not None:
                            frame.object_at = j
                        fresh = False
                    j += 1
                else:
                    j = after
                    fresh = False
        frame.end = j
        return frame

    def _aside(self, sentence: Sentence, frame: Frame, j: int, *, adjunct: bool) -> tuple[int, bool]:
        """A parenthesis may be the subject: كتبت (فوربس)."""
        if sentence.kinds[j] == "(" and frame.subject is None and frame.cue.form != "participle" and j == frame.at + 1:
            read = self.phrases.read(sentence, j)
            if read is not None:
                frame.subject = read[0]
                return read[1], adjunct
        return j + 1, adjunct

    def _quotation(self, sentence: Sentence, frame: Frame, j: int, *, adjunct: bool, loose: int) -> int:
        """A long quotation is the content; a short one may be a name."""
        short = self.phrases.is_name_quote(sentence, j)
        weak = "weak" in frame.cue.verb.flags
        if frame.mute or (weak and loose):
            return j + 1
        if not short:
            frame.content, frame.marker = j, "quotation"
            return j
        if adjunct or (sentence.kinds[j - 1] == "w" and sentence.words[j - 1] in {"ب", "ل", "و"}):
            return j + 1
        alone = not self._marker_follows(sentence, j + 1)
        beside = j == frame.at + 1 or frame.subject is not None
        if frame.cue.form == "participle" or (beside and alone and not loose):
            frame.content, frame.marker = j, "quotation"
            return j
        if frame.subject is None:
            read = self.phrases.read(sentence, j, bare=self._bare(frame))
            if read is not None:
                frame.subject = read[0]
                return read[1]
        return j + 1

    def _bare(self, frame: Frame) -> bool:
        return "bare" in frame.cue.verb.flags

    def _marker_follows(self, sentence: Sentence, j: int) -> bool:
        """Whether a complementizer, a colon or a long quotation comes after an item."""
        for k in range(j, min(len(sentence), j + 30)):
            kind, word = sentence.kinds[k], sentence.words[k]
            if kind == ":" or (kind == "w" and word in self.vocabulary.complementizers):
                return True
            if kind == "q" and not self.phrases.is_name_quote(sentence, k):
                return True
        return False

    def _word(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool, fresh: bool) -> int:
        """Read a word: the item behind what it began, `j` itself where it is to be passed over, -1 at the end."""
        known = self.vocabulary
        if word in known.complementizers:
            if sentence.words[j - 1] in _SUBORDINATING:
                return j
            self._begin_with_that(sentence, frame, j)
            return j
        if self._speaks(sentence, frame, j, word):
            return -1
        if word in known.says:
            frame.cue_at, frame.mute = j, False
            return j + 1
        if "relay" in frame.cue.verb.flags and word == "عن":
            return self._relayed(sentence, frame, j)
        led = self._first_person(frame, j, word, adjunct=adjunct) or self._led(
            sentence, frame, j, word, adjunct=adjunct
        )
        if led:
            return led
        source = self.source(sentence, j)
        if source is not None and source[1] > j:
            frame.via = source[0] or frame.via
            return source[1]
        if word in _VENUE_PREPOSITIONS and frame.venue is None:
            self._set_venue(sentence, frame, j)
        if not adjunct and word.startswith("ل") and frame.addressee is None and j > frame.at:
            after = self._addressee(sentence, frame, j)
            if after > j:
                return after
        if word in {"الي", "مع"} and frame.addressee is None and self._is_talk(sentence, j):
            self._told(sentence, frame, j)
        if adjunct or self.phrases.stops(word):
            return j
        return self._subject(sentence, frame, j, fresh=fresh)

    def _speaks(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether another cue takes over before any content was found."""
        cue = self.vocabulary.cues.get(word)
        if cue is None or (j == frame.at + 1 and cue.form != "participle"):
            return False
        if cue.form == "participle":
            return sentence.words[j - 1] != "ال" and not self.phrases.is_head(word)
        return "weak" not in cue.verb.flags and sentence.kinds[j - 1] != "w"

    def _begin_with_that(self, sentence: Sentence, frame: Frame, j: int) -> None:
        if frame.mute:
            return
        pronoun = self.vocabulary.complementizers[sentence.words[j]]
        following = sentence.words[j + 1] if j + 1 < len(sentence) else ""
        quoted = j + 1 < len(sentence) and sentence.kinds[j + 1] == "q"
        kept = (pronoun and not quoted) or (
            sentence.words[j] == "ان" and following[:1] in {"ي", "ت"} and len(following) == 4
        )
        frame.content, frame.marker = (j if kept else j + 1), "that"

    def _relayed(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """نقلت وكالة عن مسؤول: the second is the speaker, the first the source."""
        read = self.phrases.read(sentence, j + 1)
        if read is None:
            return j
        frame.via = frame.subject or frame.via
        frame.subject = read[0]
        frame.relayed = True
        return read[1]

    def _first_person(self, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """Speech without marks: قال فلان أعتقد أن."""
        if word not in _FIRST_PERSON or frame.subject is None or frame.mute or adjunct:
            return 0
        frame.content, frame.marker = j, "that"
        return j

    def _led(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """Content behind the verb's own preposition; the item to go on from, 0 where there is none."""
        verb = frame.cue.verb
        if j + 1 >= len(sentence) or frame.mute:
            return 0
        glued = "ب" in verb.prepositions and word.startswith("ب") and len(word) > 1 and not self._whole(word)
        if (word not in verb.prepositions and not glued) or sentence.words[j - 1] in _DISCLOSURES:
            return 0
        following, kind = sentence.words[j + 1], sentence.kinds[j + 1]
        if glued:
            return self._glued(frame, j, word)
        if kind == "w" and following in self.vocabulary.complementizers:
            self._begin_with_that(sentence, frame, j + 1)
            return j + 1
        if kind == "q" and ("thing" in verb.flags or not self.phrases.is_name_quote(sentence, j + 1)):
            frame.content, frame.marker = j + 1, "quotation"
            return j + 1
        thing = (
            "thing" in verb.flags
            and kind in "w("
            and following not in _ADVERBIAL
            and following not in {"ذلك", "هذا", "هذه"}
        )
        if adjunct and thing and self._marker_follows(sentence, j):
            return 0
        if thing and self._hoped(sentence, frame, j + 1):
            return j + 1
        if thing and not self._is_addressed(frame, word, sentence, j):
            frame.content, frame.marker = j + 1, "thing"
            return j + 1
        return 0

    def _whole(self, word: str) -> bool:
        """A word whose ب is its own: بيان, باريس, بعد."""
        return self.phrases.stops(word) or self.phrases.is_head(word) or word in self.vocabulary.venues

    def _hoped(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """عن أمله في أن, عن ثقته بأن: the content begins with أن."""
        if not sentence.words[j].endswith(("ه", "ها", "هم")):
            return False
        for k in (j + 1, j + 2):
            if k < len(sentence) and sentence.words[k] in self.vocabulary.complementizers:
                self._begin_with_that(sentence, frame, k)
                return True
        return False

    def _is_addressed(self, frame: Frame, word: str, sentence: Sentence, j: int) -> bool:
        """A preposition that a complementizer of the same verb follows soon led to somebody or somewhere else."""
        if word in {"من", "علي"} and frame.cue.form != "participle":
            for k in range(j + 1, min(len(sentence) - 1, j + 7)):
                if sentence.kinds[k] != "w":
                    return False
                if (
                    sentence.words[k] in frame.cue.verb.prepositions
                    and k > j
                    and sentence.words[k + 1] in self.vocabulary.complementizers
                ):
                    return True
        return False

    def _glued(self, frame: Frame, j: int, word: str) -> int:
        """ب before the content's first noun; before a person it may be anything else."""
        flags = frame.cue.verb.flags
        if frame.subject is None and j == frame.at + 1 and self.phrases.stops(word):
            return 0
        if base(word) in self.vocabulary.venues or self.phrases.is_head(word):
            return 0  # its ب is its own: بيان
        if "accuse" in flags and frame.object_at >= 0:
            frame.content, frame.marker = frame.object_at, "thing"
            return j
        noun = word[1:]
        if "thing" not in flags and "accuse" not in flags and "person" not in flags:
            return 0
        if not (
            noun.startswith("ال")
            or (frame.subject is not None and "thing" in flags)
            or self.phrases.verbal(noun)
            or self.phrases.verbal(noun.rstrip("هام"))
        ):
            return 0
        frame.content, frame.marker, frame.clitic = j, "thing", 1
        return j

    def _set_venue(self, sentence: Sentence, frame: Frame, j: int) -> None:
        """في حديث إلى إذاعة …: the phrase without its preposition, up to a mark or what opens the content."""
        if j + 1 >= len(sentence) or sentence.kinds[j + 1] != "w":
            return
        if base(sentence.words[j + 1]) not in self.vocabulary.venues:
            return
        end = j + 2
        while end < min(len(sentence), j + 14) and self._in_venue(sentence, frame, end):
            end += 1
        frame.venue = Span(sentence.starts[j + 1], sentence.ends[end - 1])

    def _in_venue(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        kind, word = sentence.kinds[j], sentence.words[j]
        if kind == "q":
            return self.phrases.is_name_quote(sentence, j) and sentence.kinds[j - 1] == "w"
        if kind != "w":
            return False
        known = self.vocabulary
        if word in known.complementizers or word in known.times:
            return False
        return not (
            word in frame.cue.verb.prepositions
            and sentence.words[min(j + 1, len(sentence) - 1)] in known.complementizers
        )

    def _addressee(self, sentence: Sentence, frame: Frame, j: int) -> int:
        word = sentence.words[j]
        if word in {"ل", "لـ"}:
            read = self.phrases.read(sentence, j + 1)
            if read is None:
                return j
            frame.addressee = read[0]
            return read[1]
        stem = word[2:] if word.startswith("لل") else word[1:]
        head = self.phrases.is_head(stem) or stem in self.vocabulary.media or stem.removesuffix("ه") == "نظير"
        if not head:
            return j
        read = self.phrases.read(sentence, j)
        if read is None:
            return j
        frame.addressee = self.phrases.unglued(read[0], 1)
        return read[1]

    def _is_talk(self, sentence: Sentence, j: int) -> bool:
        """Whether a preposition follows a noun of talk: في حديث إلى، خلال اتصال مع."""
        return any(base(word) in _TALKS for word in sentence.words[max(0, j - 2) : j])

    def _told(self, sentence: Sentence, frame: Frame, j: int) -> None:
        """إلى or مع before a person or an outlet, in an aside (في حديث إلى إذاعة)."""
        if (
            j + 1 < len(sentence)
            and sentence.kinds[j + 1] == "w"
            and sentence.words[j + 1] not in self.vocabulary.stops
        ):
            head = sentence.words[j + 1]
            if self.phrases.is_head(head) or base(head) in self.vocabulary.media or sentence.words[j] == "مع":
                read = self.phrases.read(sentence, j + 1)
                frame.addressee = read[0] if read else None

    def _subject(self, sentence: Sentence, frame: Frame, j: int, *, fresh: bool) -> int:
        """The phrase beside the verb; one of another gender is its object (ودعت جميع المغاربة إلى)."""
        bare = self._bare(frame)
        word = sentence.words[j]
        if frame.cue.form == "participle":
            if bare and j == frame.at + 1 and "mute" not in frame.cue.verb.flags:
                frame.content, frame.marker = j, "bare"
            return j
        if bare and frame.subject is not None and self.phrases.possessed(sentence, j, word):
            frame.content, frame.marker = j, "bare"
            return j
        if bare and frame.subject is not None and sentence.kinds[j - 1] == "," and not self.phrases.is_head(word):
            frame.content, frame.marker = j, "bare"
            return j
        if bare and self.phrases.verbal(word) and (frame.subject or not self.phrases.is_head(word)):
            frame.content, frame.marker = j, "bare"
            return j
        if frame.subject is not None or not (fresh or self.phrases.is_head(word)):
            return j
        flags = frame.cue.verb.flags
        joint = "joint" in flags or frame.cue.number != "s"
        read = self.phrases.read(sentence, j, bare=bare, joint=joint, accuse="accuse" in flags)
        if read is None:
            return j
        phrase, end = read
        if disagrees(frame.cue, phrase) or self._is_accusative(frame.cue, phrase):
            frame.addressee = frame.addressee or (phrase if "person" in frame.cue.verb.flags else None)
            return end
        frame.subject = phrase
        return end

    def _is_accusative(self, cue: Cue, phrase: Phrase) -> bool:
        """Whether a plural stands as an object: المواطنين, جميع المغاربة beside a feminine verb."""
        first = phrase.words[0]
        if first in _ALL:
            return cue.gender == "f" or (len(phrase.words) > 1 and phrase.words[1].endswith("ين"))
        plural = first.startswith("ال") and first.endswith("ين") and len(first) > 6
        return plural and not self.phrases.is_head(first) and len(phrase.name) <= 1

    def source(self, sentence: Sentence, j: int) -> tuple[Phrase | None, int, int] | None:
        """بحسب X at an item: X (None for a pronoun: على حد قوله), the item behind it, how many words the cue has."""
        words = sentence.words
        for phrase in self.vocabulary.according.get(words[j], ()):
            length = len(phrase)
            if tuple(words[j : j + length]) == phrase:
                return self._source(sentence, j, length)
        first = words[j].removeprefix("و") if words[j].startswith("وو") else words[j]
        if first in {"وفقا", "طبقا", "تبعا", "استنادا"} and j + 1 < len(sentence) and words[j + 1].startswith("ل"):
            return self._source(sentence, j, 1)
        if words[j] == "علي" and words[j + 1 : j + 2] == ["حد"] and j + 2 < len(sentence):
            return None, j + 3, 3
        return None

    def _source(self, sentence: Sentence, j: int, length: int) -> tuple[Phrase | None, int, int] | None:
        at = j + length
        if at >= len(sentence):
            return None
        word = sentence.words[at]
        glued = word.startswith("ل") and len(word) > 3 and sentence.words[j].endswith(("وفقا", "طبقا", "تبعا"))
        if word in self.vocabulary.no_sources or self.phrases.stops(word):
            return None
        read = self.phrases.read(sentence, at)
        if read is None:
            return None
        phrase = self.phrases.unglued(read[0], 1) if glued else read[0]
        if phrase.words[0] in {"قوله", "قولها", "قولهم", "تعبيره", "تعبيرها", "تعبيرهم", "وصفه", "وصفها"}:
            return None, read[1], length + 1
        return phrase, read[1], length


def disagrees(cue: Cue, phrase: Phrase) -> bool:
    """Whether a phrase beside a verb can not be its subject, by gender."""
    if cue.gender == "f" and cue.number == "s":
        if phrase.name and "person" not in cue.verb.flags:  # قالت فلانة، نائب المدير
            return False
        return phrase.gender == "m" and phrase.number == "s" and (phrase.kind != "paper")
    return phrase.gender == "f" and phrase.kind == "person" and cue.number == "s" and not phrase.members
