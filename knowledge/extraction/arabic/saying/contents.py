"""Where the content of a verb of reporting begins: a complementizer, its own preposition, a bare verbal noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.offices import ALL, PARTICLES
from knowledge.extraction.arabic.phrases.sentences import fold_word
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.saying.sources import SourceReader
from knowledge.extraction.arabic.saying.tails import BUT_HE

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.model import Span

DENYING: Final = frozenset({"لا", "لن", "ليس", "ليست", "لسنا", "نحن", "هناك"})
"""With these the content may begin behind the verb and a comma."""
_NOT: Final = frozenset({"لا", "لم", "لن", "ليس", "ليست"})
UNLED: Final = DENYING | _NOT
_WE: Final = frozenset({"نحن", "لسنا", "لست"})
_STRESSED: Final = frozenset("ضروره اهميه وجوب حتميه الزاميه الضروره الاهميه".split())  # noqa: SIM905
_ADVERBIAL: Final = frozenset(
    "هامش خلفيه حد راس صعيد مستوي غرار الرغم سبيل متن ضوء لسان شاشه قناه منصه صفحته صفحتها حسابه حسابها".split()  # noqa: SIM905
)
"""Nouns before which على or في is not the verb's own: the occasion, or where it was said."""
SHOWING: Final = frozenset({"هذا", "هذه", "ذلك", "تلك", "هذين", "هولاء"})
DISCLOSURES: Final = frozenset({"الكشف", "الافصاح", "الاعلان", "التعبير", "عباره"})
"""Nouns whose عن is not the verb's (طلب عدم الكشف عن هويته)."""
_SHARES: Final = frozenset({"الميه", "المايه"})
"""Behind ب they count: 98 بالمئة."""
_REACH_OF_OCCASION: Final = 24
"""Words of an occasion, and the comma."""
_LONGEST_PURPOSE: Final = 7
"""Words of what a body is for, and the preposition behind."""
_REACH_OF_A_PLACE: Final = 16
"""Words behind a place within which what is asked must come."""
_UNNAMED: Final = frozenset({"ذكر", "الكشف", "كشف", "نشر", "الافصاح", "ايراد"})
"""What somebody asks not to do with his name: طلب من الصحيفة عدم ذكر اسمه."""
_STANDING_FOR: Final = frozenset(
    {"النايب", "النايبه", "المرشح", "المرشحه", "المتحدث", "المتحدثه", "الناطق", "العضو", "الممثل"}
)
"""Titles with عن behind."""


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
    understood: bool = False
    """Its speaker is a pronoun (ونقلت رويترز عنه قوله)."""
    back: bool = False
    """Its speaker is whoever spoke before the last one, who asked him (وسأله القاضي …، فأجاب)."""
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
    subject_end: int = -1
    """The item behind the subject."""
    end: int = 0
    """The item behind all that was read."""

    def note_object(self, item: int) -> None:
        """Note the first item behind the subject that no rule took."""
        if self.object_at < 0 and self.subject is not None:
            self.object_at = item


def _is_charge(noun: str) -> bool:
    """Whether a noun behind ب has the ending of a deed, no name's: بعرقلة الاتفاق, not بورقيبة."""
    return noun[-1:] == "ه" and noun[:1] != "و"


@dataclass(slots=True)
class ContentReader(SourceReader):
    """Finds the item at which content begins and notes it in the frame."""

    def _marker_follows(self, sentence: Sentence, j: int) -> bool:
        """Whether a complementizer, a colon or a long quotation comes after an item."""
        for k in range(j, min(len(sentence.words), j + 30)):
            kind, word = sentence.kinds[k], sentence.words[k]
            if (
                kind == "w"
                and (sentence.kinds[k - 1] == "," or sentence.words[k - 1] in BUT_HE)
                and k > j
                and (word in self.vocabulary.cues or word == "وذلك")
            ):
                return False
            if kind == ":" or (kind == "w" and word in self.vocabulary.complementizers):
                return True
            if kind == "q" and not self.phrases.is_name_quote(sentence, k):
                return True
        return False

    def _shown(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether a bare object begins with this or that (اعتبر هذا القرار، نفى ما قيل); هذا المسؤول is a subject."""
        if "deny" in frame.cue.verb.flags and not frame.mute:
            if word == "ما" and (sentence.kinds[j - 1] == "," or j in {frame.at + 1, frame.subject_end}):
                return True
            if self._is_denied(sentence, frame, j):
                return True
        if word not in SHOWING or "bare" not in frame.cue.verb.flags or j not in {frame.at + 1, frame.subject_end}:
            return False
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        return not self.phrases.is_head(following) and not self._marker_follows(sentence, j)

    def _is_denied(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether all, any or what others say is denied: نافية بشكل قاطع كل الأخبار, نفى أي علاقة, نفى المزاعم بأن."""
        word = sentence.words[j]
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        shaped = frame.at + 1 + (sentence.words[frame.at + 1] in {"فيه", "فيها"})
        begins = {frame.at + 1, frame.subject_end, shaped + 2 * (sentence.words[shaped : shaped + 1] == ["بشكل"])}
        if j not in begins or not (word in ALL or word in {"صحه", "اي"} or word.startswith("ال")):
            return False
        if word == "اي":
            return following != "" and not self.phrases.is_role(following)  # نفى أي علاقة بالحادث
        if word == "صحه":
            return following.startswith("ال") and not self.phrases.is_place(following)  # not صحة المنوفية
        if word in ALL:
            told = frame.subject is not None or frame.cue.form == "participle"
            return following == "ما" or (following.startswith("ال") and told)
        claims = word[2:] in self.vocabulary.claims and WHICH.isdisjoint(sentence.words[j + 1 : j + 4])
        return claims or (following == "بان" and not self.phrases.is_head(word))

    def _begin_with_that(self, sentence: Sentence, frame: Frame, j: int) -> None:
        pronoun = self.vocabulary.complementizers[sentence.words[j]]
        called = "called" in frame.cue.verb.flags and pronoun and sentence.words[j].startswith("ب")
        if frame.mute and not called:
            return
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        quoted = j + 1 < len(sentence.words) and sentence.kinds[j + 1] == "q"
        kept = (pronoun and not (quoted and not self.phrases.is_name_quote(sentence, j + 1))) or (
            sentence.words[j] == "ان"
            and following[:1] in {"ي", "ت"}
            and len(following) == 4
            and following not in self.vocabulary.first_names
        )
        frame.content, frame.marker = (j if kept else j + 1), "that"

    def _first_person(self, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """Speech without marks: قال فلان أعتقد أن."""
        beside = j == frame.at + 2 or (frame.subject is not None and j == frame.subject_end)
        known, says = word in self.vocabulary.first_persons, frame.cue.joined
        says = says and frame.cue.verb.flags.isdisjoint({"weak", "mute"})
        if says and beside and (known or word in DENYING):
            frame.content, frame.marker = j, "that"
            return j  # وأضاف، لا أحد يعرف
        if says and j == frame.at + 1 and (known or word in _NOT):
            frame.content, frame.marker, frame.understood = j, "that", True
            return j  # وقال نحن نعمل, وأضاف لم نكن جاهزين
        if not known or frame.subject is None or frame.mute or (adjunct and word not in _WE):
            return 0
        frame.content, frame.marker = j, "that"
        return j

    def _led(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """Content behind the verb's own preposition; the item to go on from, 0 where there is none."""
        verb = frame.cue.verb
        last = j + 1 >= len(sentence.words)
        if frame.mute or (last and word[:1] != "ب"):
            return 0
        if word[:1] == "ل" and (begun := self._led_by_letter(sentence, frame, j, word)):
            return begun
        glued = "ب" in verb.prepositions and word.startswith("ب") and len(word) > 1
        glued = glued and (not self._whole(word) or self._is_of_something(sentence, frame, j))
        before, known = sentence.words[j - 1], self.vocabulary
        town = word[1:] in known.place_openers and not self.phrases.stops("".join(sentence.words[j + 1 : j + 2]))
        where = town or (word == "بالخارج" and before.startswith("المقيم"))  # برام الله, المقيمين بالخارج
        where = where or ((adjunct or before in known.times) and self.phrases.is_place(word[1:]))
        glued = glued and not (where or self._tells_of_him(sentence, frame, j))
        if (word not in verb.prepositions and not glued) or sentence.words[j - 1] in DISCLOSURES:
            return 0
        if last:
            noun = self.phrases.verbal(word[1:]) or not adjunct  # في البرلمان بأنقرة
            return self._glued(sentence, frame, j, word) if glued and noun and verb.flags & {"thing", "accuse"} else 0
        if word == "عن" and j == frame.subject_end and (after := self._whom_he_stands_for(sentence, frame, j + 1)):
            return after
        if glued and "upon" in verb.flags and frame.addressee is None:
            return self._called_upon(sentence, frame, j)
        if glued:
            return self._glued(sentence, frame, j, word)
        return self._behind_preposition(sentence, frame, j, word, adjunct=adjunct)

    def _whom_he_stands_for(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """The item behind a body and a name that belong to a title, not to the verb: كشف النائب عن حزب كذا فلان أن."""
        title = frame.subject
        if title is None or title.name or title.words[-1] not in _STANDING_FOR or sentence.kinds[j] != "w":
            return 0
        body = self.phrases.read(sentence, j)
        if body is None or body[0].kind not in {"institution", "place"}:
            return 0
        places = range(j + 1, min(len(sentence.words), body[1] + 2))
        at = next((k for k in places if sentence.kinds[k] == "w" and self.phrases.opens_name(sentence.words, k)), 0)
        named = self.phrases.read(sentence, at) if at else None
        if named is None or not named[0].name:
            return 0
        frame.subject, frame.subject_end = named[0]._replace(role=title.role), named[1]
        return named[1]

    def _led_by_letter(self, sentence: Sentence, frame: Frame, j: int, word: str) -> int:
        """Content that begins with the verb's ل: a verbal noun, or a thing right beside the verb (مشيرا للجهود)."""
        verb = frame.cue.verb
        letter = "ل" in verb.prepositions and not self._leads_behind(sentence, frame, j)
        beside = frame.subject is not None or (j == frame.at + 1 and frame.cue.form == "present")  # مصر تدعو لضبط
        asks = frame.cue.form == "participle" or (frame.addressee is not None and frame.cue.joined)
        beside = beside or (asks and "person" in verb.flags)
        noun = word[2:] if word.startswith("لل") else word[1:]
        if letter and self.phrases.verbal(noun) and beside:
            frame.content, frame.marker, frame.clitic = j, "thing", int(noun == word[1:])
            return j
        asked = "person" in verb.flags and sentence.words[j - 1].endswith(("ين", "ات"))  # دعا المواطنين للتحلي بكذا
        beside = word.startswith("لل") and (j in {frame.at + 1, frame.subject_end} or asked)
        if beside and {"ل", "thing"} <= verb.prepositions | verb.flags and not self._hears(word):
            frame.content, frame.marker = j, "thing"
            return j
        return 0

    def _leads_behind(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether behind what a title is of the verb's own preposition leads to أن: أشار رئيس كذا لحمايته إلى أن."""
        for k in range(j + 1, min(len(sentence.words) - 1, j + _LONGEST_PURPOSE)):
            if sentence.kinds[k] != "w":
                return False
            if sentence.words[k] in frame.cue.verb.prepositions:
                return sentence.words[k + 1] in self.vocabulary.complementizers
        return False

    def _behind_preposition(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """What begins behind a preposition that stands alone: a clause, a quotation, a thing."""
        verb, following, kind = frame.cue.verb, sentence.words[j + 1], sentence.kinds[j + 1]
        if "upon" in verb.flags and kind == "w" and (after := self._asked_from(sentence, frame, j + 1)):
            return after
        if kind == "w" and following in self.vocabulary.complementizers:
            self._begin_with_that(sentence, frame, j + 1)
            return j + 1
        if "stress" in verb.flags:
            return self._stressed(sentence, frame, j + 1)
        if word == "عن" and frame.object_at >= 0 and "unled" in verb.flags and kind == "w":
            return 0  # كشفت فلانة تفاصيل عن حياتها
        if adjunct and word == "ل" and self._is_of_occasion(sentence, j):
            return 0
        told = word != "علي" or "weak" not in verb.flags  # علق على "الأخبار المتداولة عن كذا"، وقال
        told = told and not (kind == "q" and self.phrases.is_label(sentence, frame.at, j + 1))
        if kind == "q" and told and ("thing" in verb.flags or not self.phrases.is_name_quote(sentence, j + 1)):
            frame.content, frame.marker = j + 1, "quotation"
            return j + 1
        told = following in _ADVERBIAL or following in {"ذلك", "هذا", "هذه"} or self._only_names(frame, following)
        if "thing" not in verb.flags or kind not in "w(" or told:
            return 0
        apart = (frame.venue is not None or word == "علي") and self._follows_apart(sentence, j)
        adjunct = adjunct or (word == "علي" and self.phrases.is_place(following))  # عقب الفوز الكبير على تونس أن
        if apart or (adjunct and self._marker_follows(sentence, j)):
            return 0
        if self._hoped(sentence, frame, j + 1):
            return j + 1
        if not self._is_addressed(frame, word, sentence, j):
            frame.content, frame.marker = j + 1, "thing"
            return j + 1
        return 0

    def _stressed(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """What has to be, behind a verb that else tells what somebody works at: ركز على ضرورة كذا, not على التدريب."""
        quoted = sentence.kinds[j] == "q"
        inner = sentence.quotations[j].inner if quoted else None
        first = fold_word("".join(self.text[inner.start : inner.end].split()[:1])) if inner else sentence.words[j]
        if first not in _STRESSED:
            return 0
        frame.content, frame.marker = j, "quotation" if quoted else "thing"
        return j

    def _follows_apart(self, sentence: Sentence, j: int) -> bool:
        """Whether behind an occasion and a comma أن stands: أكد في تصريح، خلال إشرافه على حفل كذا، أن.

        So it does behind the same preposition again, whatever commas stand before: شدد، في ردوده على كذا، وكذا، على أن.
        """
        for k in range(j + 1, min(len(sentence.words) - 2, j + 2 * _REACH_OF_OCCASION)):
            again = sentence.kinds[k] == "," and sentence.words[k + 1] == sentence.words[j]
            if again and sentence.words[k + 2] in self.vocabulary.complementizers:
                return True
            if sentence.words[k] in self.vocabulary.cues:
                break
        for k in range(j + 1, min(len(sentence.words) - 1, j + _REACH_OF_OCCASION)):
            led = sentence.kinds[k] == "," and sentence.words[k + 1] not in self.vocabulary.cues
            if led and not self.vocabulary.complementizers.keys().isdisjoint(sentence.words[k + 1 : k + 3]):
                return True
            cue = self.vocabulary.cues.get(sentence.words[k])
            if sentence.kinds[k] != "w" or (cue is not None and "mute" not in cue.verb.flags):
                return False
        return False

    def _is_of_occasion(self, sentence: Sentence, j: int) -> bool:
        """Whether ل goes on with an occasion that is indefinite: دعا خلال مؤتمر محلي لـ"دعم الصمود"."""
        venues = self.vocabulary.venues
        noun = next((word for word in (sentence.words[j - 1], sentence.words[j - 2]) if word in venues), "")
        return noun != "" and not sentence.words[j - 1].startswith("ال")

    def _called_upon(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """أهاب بالمواطنين: to whom; what follows is the content, be it a noun alone."""
        end = j + 1
        while (
            end < len(sentence.words) and sentence.words[end].startswith("ال") and not self._opens(sentence.words[end])
        ):
            end += 1
        read = self.phrases.read(sentence, j)
        if read is not None and read[1] == end:
            frame.addressee = self.phrases.unglued(read[0], 1)
        word = sentence.words[end] if end < len(sentence.words) and sentence.kinds[end] == "w" else ""
        led = word.startswith(("ال", "ب", "ل", "و")) or self.phrases.stops(word) or self.phrases.is_head(word)
        if word and (not led or self.phrases.verbal(word)):
            frame.content, frame.marker = end, "bare"
        return end

    def _asked_from(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """طلب من الوزير: from whom; a verbal noun behind him is the content. The item behind him, 0 where none is."""
        read = self.phrases.read(sentence, j, bare=True)
        if read is None or read[1] + 1 >= len(sentence.words) or read[0].kind == "place":
            return 0
        end = read[1]
        word = sentence.words[end] if sentence.kinds[end] == "w" else ""
        if not self.phrases.verbal(word.removeprefix("ال")) or (word == "عدم" and sentence.words[end + 1] in _UNNAMED):
            return 0
        frame.addressee, frame.content, frame.marker = read[0], end, "bare"
        return end

    def _hears(self, word: str) -> bool:
        """Whether ل leads to people or a body, who are told something."""
        stem = base(word)
        return self.phrases.is_head(stem) or stem in self.vocabulary.media or stem.endswith(("ين", "ون"))

    def _opens(self, word: str) -> bool:
        """إلى and verbal nouns begin with the letters of the article: التزام."""
        return self.phrases.stops(word) or self.phrases.verbal(word)

    def _hoped(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """عن أمله في أن, عن ثقته بأن: the content begins with أن."""
        if not sentence.words[j].endswith(("ه", "ها", "هم")):
            return False
        for k in (j + 1, j + 2):
            if k < len(sentence.words) and sentence.words[k] in self.vocabulary.complementizers:
                self._begin_with_that(sentence, frame, k)
                return True
        return False

    def _is_addressed(self, frame: Frame, word: str, sentence: Sentence, j: int) -> bool:
        """A preposition that a complementizer of the same verb follows soon led to somebody or somewhere else."""
        if word in {"من", "علي"} and frame.cue.form != "participle":
            for k in range(j + 1, min(len(sentence.words) - 1, j + 7)):
                if sentence.kinds[k] != "w":
                    return False
                if (
                    sentence.words[k] in frame.cue.verb.prepositions
                    and k > j
                    and sentence.words[k + 1] in self.vocabulary.complementizers
                ):
                    return True
        return False

    def _glued(self, sentence: Sentence, frame: Frame, j: int, word: str) -> int:
        """ب before the content's first noun; before a person it may be anything else."""
        flags = frame.cue.verb.flags
        if frame.subject is None and j == frame.at + 1 and self.phrases.stops(word):
            return 0
        if base(word) in self.vocabulary.venues or self.phrases.is_head(word):
            return 0  # its ب is its own: بيان
        if "accuse" in flags and frame.object_at >= 0 and not sentence.words[frame.object_at].startswith("ايا"):
            frame.content, frame.marker = frame.object_at, "thing"
            return j
        noun = word[1:]
        if word in PARTICLES or noun in _SHARES or self._is_surname_in_b(sentence, j):
            return 0
        if "thing" not in flags and "accuse" not in flags and "person" not in flags:
            return 0
        if "person" in flags and self._is_place_asked(sentence, j):
            return 0  # طالب الأهالي بأكادير السلطات بالتدخل
        if not (
            (frame.cue.form == "participle" and j == frame.at + 1 and "thing" in flags)
            or noun.startswith("ال")
            or sentence.words[j - 1].startswith("ايا")
            or ("thing" in flags and (frame.subject is not None or noun in self.vocabulary.cues))
            or self.phrases.verbal(noun)
            or self.phrases.verbal(noun.rstrip("هام"))
            or ("accuse" in flags and j > frame.at + 1 and (self.phrases.is_thing(noun) or _is_charge(noun)))
        ):
            return 0
        frame.content, frame.marker, frame.clitic = j, "thing", 1
        return j

    def _is_surname_in_b(self, sentence: Sentence, j: int) -> bool:
        """Whether a ب behind a given name is a surname's own, the verb's stands behind: طالب ناصر بوريطة بفتح تحقيق."""
        if sentence.words[j - 1] not in self.vocabulary.first_names or self.phrases.verbal(sentence.words[j][1:]):
            return False
        if sentence.kinds[j + 1 : j + 2] == [","] and not sentence.words[j].startswith("بال"):
            return True  # ناشدت المستشارة الرئيس الروسي فلاديمير بوتين، مجددا
        if self._begins_name(sentence, j - 1) and not self._is_noun_in_b(sentence.words[j]):
            return True  # ناشد فلان وزير العدل زياد بارود تسريع المحاكمة
        behind = sentence.words[j + 1 : j + _REACH_OF_A_PLACE]
        deed = behind[:1] != [] and behind[0].startswith("ال") and self.phrases.verbal(behind[0][2:])
        return deed or any(word.startswith("ب") and not self._whole(word) for word in behind)

    def _begins_name(self, sentence: Sentence, k: int) -> bool:
        """Whether a given name is the first word of a name behind a title: وزير العدل زياد."""
        before = sentence.words[k - 1]
        known = before in self.vocabulary.first_names or before in PARTICLES
        return k > 1 and not known and self.phrases.goes_on_as_title(before)

    def _is_noun_in_b(self, word: str) -> bool:
        """Whether ب stands before a noun, known or read in the article: بحق, بالعودة."""
        noun = word[1:]
        listed = self.phrases.is_thing(noun) or self.phrases.is_head(noun)
        return listed or noun.startswith("ال") or noun in self.phrases.seen

    def _is_place_asked(self, sentence: Sentence, j: int) -> bool:
        """Whether ب tells where those are who are asked, what is asked comes later: المنظمات بالخارج بتكثيف جهودها."""
        word = sentence.words[j]
        placed = self.phrases.is_place(word[1:]) or (word.startswith("بال") and not self.phrases.verbal(word[3:]))
        if not placed or sentence.words[j + 1 : j + 2] == [] or sentence.words[j + 1][:1] == "ل":
            return False  # طالب العمال بالسماح لهم بإنشاء نقابة
        behind = (word for word in sentence.words[j + 1 : j + _REACH_OF_A_PLACE] if word.startswith("ب"))
        return any(self.phrases.verbal(word[1:]) for word in behind if word not in self.vocabulary.complementizers)
