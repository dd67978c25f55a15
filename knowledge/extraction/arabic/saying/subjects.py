"""Who speaks in the frame of a verb: the phrase beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.offices import ALL, ELATIVES
from knowledge.extraction.arabic.phrases.owned import LAST_OF_PRONOUNS
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import QUESTIONS, are_in_charge, disagrees
from knowledge.extraction.arabic.saying.relays import RelayReader
from knowledge.extraction.arabic.saying.sources import ISSUES, STATEMENTS
from knowledge.extraction.arabic.saying.tails import BUT_HE

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.contents import Frame

MASCULINE_LANDS: Final = frozenset(
    "عراق لبنان اردن مغرب سودان يمن صومال تشاد نيجر فاتيكان سنغال كونغو كاميرون بنين داغستان كردستان".split()  # noqa: SIM905
)
_MANNER: Final = re.compile(r"م[^اويى]\w{2,4}ا")
"""The patterns of participles, in the accusative."""
_TAKING: Final = frozenset({"accuse", "person", "mute", "called", "object", "unled"})
"""What verbs are that take an object behind who speaks."""
_LONGEST_MOOD: Final = 6
"""Words of how somebody speaks, and the colon: متأففا من الوضع."""
_LONGEST_THING: Final = 2
_GATHERINGS: Final = frozenset("اللقاء اللقا الاجتماع الموتمر الملتقي المنتدي القمه الندوه".split())  # noqa: SIM905
"""What may call for something itself: وأوصى المؤتمر بكذا."""
_LEAST_TOLD: Final = 5
"""Letters of who is told something behind لل."""
_LONGEST_ASKED: Final = 7
"""Words of whom somebody asks for something."""
_THEY: Final = ("وا", "ون")
"""The pronoun of a verb that has its subject before it."""
_HE: Final = BUT_HE | {"انه", "انها", "وانه", "وانها", "لانه", "لانها"}
"""A pronoun right before a verb is its subject: ولكنه نفى مرضه."""
_FOLLOWERS: Final = frozenset(
    "انصار اتباع خصوم جمهور جماهير شعب قواعد مناصري محازبي منتقدي مويدي منافسي معارضي مقربي".split()  # noqa: SIM905
)
"""Those that somebody leads or is up against."""
_FREEDOM: Final = frozenset({"سراحه", "سراحها", "بسراحه", "الافراج", "بالافراج"})
"""What his own people ask for whoever is held."""
_LONGEST_FREED: Final = 4
_ACCUSATIVES: Final = ("اءه", "اءها", "اءهم")
"""How the accusative of a plural is written before a pronoun."""
_HERS: Final = ("ها", "هم", "هن")
_FINISHING: Final = frozenset({"ختم", "اختتم", "تابع", "واصل", "اكمل", "اردف", "استطرد"})
"""What one does with one's own words: وختم كتابته."""
_GOING_ON: Final = frozenset({"كما", "حيث", "ثم"})
_THEREBY: Final = frozenset({"بذلك", "بهذا"})
_PEOPLE: Final = frozenset({"السكان", "الناس", "الجمهور", "المجتمع", "الشعب"})
_CALLING: Final = frozenset({"دعا", "حث", "ناشد", "حذر", "نصح", "طمان"})
_LONGEST_DESCRIPTION: Final = 16
"""Words of what describes an occasion between commas, and the comma."""

_TAKING_PEOPLE: Final = frozenset({"mute", "person", "object", "called"})
"""What verbs have that may take people as their object."""


@dataclass(slots=True)
class SubjectReader(RelayReader):
    """Reads who speaks beside a verb, and whether a word there opens what is said instead."""

    def _bare(self, frame: Frame) -> bool:
        flags = frame.cue.verb.flags
        return "bare" in flags and not ("judge" in flags and frame.cue.form == "present")

    def _subject(self, sentence: Sentence, frame: Frame, j: int, *, fresh: bool) -> int:
        """The phrase beside the verb; one of another gender is its object (ودعت جميع المغاربة إلى)."""
        bare, word = self._bare(frame), sentence.words[j]
        if word == "اخري" and sentence.words[j - 1] == "مره":
            return j  # وقال مرة أخرى
        if frame.cue.form == "participle":
            if (
                j == frame.at + 1
                and {"person", "unled"} <= frame.cue.verb.flags
                and (word.startswith("ال") or word in ALL or self.phrases.is_head(word))
            ):
                return self._asked_of(sentence, frame, j)
            if bare and j == frame.at + 1 and word not in _THEREBY and "mute" not in frame.cue.verb.flags:
                frame.content, frame.marker = j, "bare"
            return j
        if self._opens_barely(sentence, frame, j):
            frame.content, frame.marker = j, "bare"
            return j
        noun = bare and word[:2] == "ال" and self.phrases.verbal(word[2:]) and not self.phrases.is_head(word)
        if noun and j == frame.at + 1 and word not in _GATHERINGS:
            return j + 1
        idle = not frame.cue.verb.flags.isdisjoint({"mute", "weak"})
        deed = word[2:] if word[:2] == "ال" and {"mute", "object"} <= frame.cue.verb.flags else word
        done = idle and self.phrases.verbal(deed) and not self.phrases.is_head(word)
        if done and j == frame.at + 1:
            frame.understood = True  # السعودية تدين استهداف المدنيين
            return j
        several = frame.cue.number == "p" and sentence.words[frame.at].endswith(_THEY)  # اللاعبون أظهروا مستوى
        taken = frame.understood or frame.subject is not None or several or sentence.words[frame.at - 1] in _HE
        fresh = fresh or (sentence.kinds[j - 1] == "q" and self.phrases.opens_name(sentence.words, j))  # لـ«عكاظ» فلان
        shown = word[-1] == "ا" and word[-2:] != "ها" and self.phrases.verbal(word[:-1])
        shown = shown and word not in self.vocabulary.first_names
        if taken or shown or not (fresh or self.phrases.is_head(word)) or self._is_glued(sentence, j, word):
            return self._behind_manner(sentence, j, word)  # وأبدى فيها احتقارا للمؤسسة
        manner = self._is_manner(sentence, frame, j, word)
        if manner or self._is_meanwhile(sentence, frame, j):
            frame.understood = True
            return j + manner
        flags = frame.cue.verb.flags
        joint = "joint" in flags or frame.cue.number != "s"
        read = self.phrases.read(
            sentence,
            j,
            bare=bare or "unled" in flags,
            joint=joint,
            objects=flags & _TAKING,
        )
        if read is None:
            return j
        phrase, end = read
        again = sentence.words[frame.at - 1] in _GOING_ON  # كما دعا الجمهور إلى, حيث حث السكان على
        heard = self._is_accusative(replace(frame.cue, joined=True) if again else frame.cue, phrase)
        object_ = heard and (word.endswith("ين") or not self._asks_behind(sentence, phrase, j, end))
        object_ = object_ or (
            "person" in flags and word[-1] in LAST_OF_PRONOUNS and self._are_his_own(sentence, frame, j, word)
        )
        object_ = object_ or ("object" in flags and self._is_whom_he(sentence, frame, end))
        object_ = object_ or (j == frame.at + 2 and self._is_turned_to(sentence, frame, j))
        if disagrees(frame.cue, phrase) or object_ or self._is_land(frame.cue, phrase):
            frame.addressee = frame.addressee or (phrase if "person" in frame.cue.verb.flags else None)
            frame.subject_end = end
            return end
        another = self.phrases.is_of_another(sentence, frame.at, j, phrase)
        if another or self._is_thing(frame, phrase) or self._is_his(sentence, frame, j, phrase):
            return end
        phrase, end = self._issued_by(sentence, j, phrase, end)
        frame.subject = phrase
        frame.subject_end = end
        return end

    def _is_glued(self, sentence: Sentence, j: int, word: str) -> bool:
        """Whether ب or ل, or a noun that it leads, tells of what something is: تظهر باللوحات, أشاد بدور الوزير."""
        before = sentence.words[j - 1] if sentence.kinds[j - 1] == "w" and word[:2] == "ال" else ""
        led = word if word[:1] == "ب" else before
        if led[:1] == "ب" and self.phrases.is_thing(led[1:]) and not self.phrases.is_called(led):
            return led not in self.vocabulary.adverbs and not self.phrases.is_head(led)
        if word[:2] == "لل" and len(word) >= _LEAST_TOLD and not self.phrases.is_called(word):
            return True  # ويؤكد للجميع أن
        if word[:1] == "ل" and word not in self.vocabulary.first_names:
            return word[1:] in self.vocabulary.matters or word[1:] in self.vocabulary.venues
        return word.startswith("بال") and (self.phrases.is_head(word[1:]) or word.endswith(("ات", "ه")))

    def _behind_manner(self, sentence: Sentence, j: int, word: str) -> int:
        """The item behind how somebody speaks and what describes it, else the first: بثقة كبيرة, باللهجة اللبنانية."""
        known, behind = self.vocabulary, sentence.words[j + 1 : j + 2]
        of = word.startswith("بال") and word not in known.adverbs
        if not behind or sentence.kinds[j + 1] != "w" or not (of or word in known.adverbs):
            return j
        if word == "بكل" and behind[0] != "من":
            return j + 2
        held = behind[0].startswith("ال")
        described = base(behind[0]) in known.adjectives or (held and self.phrases.is_territory(behind[0]))
        described = described or (not held and behind[0].endswith("ه") and behind[0] not in known.first_names)
        closes = sentence.kinds[j + 2 : j + 3] != ["w"] or self.phrases.stops(sentence.words[j + 2])
        return j + 2 if held == of and described and (held or closes) else j

    def _issued_by(self, sentence: Sentence, j: int, phrase: Phrase, end: int) -> tuple[Phrase, int]:
        """Who issued a paper in its stead, and the item behind: البلاغ الصادر عن الوزارة, بيان للوزارة."""
        if phrase.kind != "paper":
            return phrase, end
        issued = end == j + 1 or base(sentence.words[end - 1]).startswith("صادر")
        if issued and sentence.words[end : end + 1] == ["عن"]:
            read = self.phrases.read(sentence, end + 1)
            return (read[0]._replace(gender=""), read[1]) if read else (phrase, end)  # قال بيان … وأضاف, وأضافت
        owner = self._owner(sentence, j)
        return (owner[0]._replace(gender=""), owner[1]) if owner else (phrase, end)

    def _asked_of(self, sentence: Sentence, frame: Frame, j: int) -> int:
        """Whom a participle asks for something; what may stand behind barely: مطالبا الحكومة التقدم بخطوات."""
        read = self.phrases.read(sentence, j, objects=frozenset({"person"}))
        if read is None or read[0].kind == "place":
            return j
        free = (k for k in range(j + 1, read[1]) if not self.phrases.construct(sentence.words[k - 1]))
        end = next((k for k in free if self._is_deed(sentence.words[k])), read[1])
        frame.addressee, frame.subject_end = read[0], end
        word = sentence.words[end] if end < len(sentence.words) and sentence.kinds[end] == "w" else ""
        done = word.startswith("ال") or (end > j + 1 and sentence.words[end - 1].startswith("ال"))
        if self._is_deed(word) and done and not self._marker_follows(sentence, end):
            frame.content, frame.marker = end, "bare"
        return end

    def _is_deed(self, word: str) -> bool:
        """Whether a word is a verbal noun, with its article or without, no adjective: التدخل, not العمومية."""
        noun = self.phrases.verbal(word) or self.phrases.verbal(word.removeprefix("ال"))
        return noun and word not in self.vocabulary.adjectives

    def _is_his(self, sentence: Sentence, frame: Frame, j: int, phrase: Phrase) -> bool:
        """Whether beside a verb that tells little something of somebody's stands: بدا محله خاليا, رسائل تؤكد دفعه.

        So it is beside any verb where a noun of hers or theirs stands alone, beside one that goes on where his does.
        """
        word = sentence.words[j]
        tells = frame.cue.form == "present" and not frame.cue.joined and sentence.kinds[frame.at - 1] == "w"
        alone = phrase.words == (word,) and word.endswith(_HERS if frame.cue.verb.lemma not in _FINISHING else "ه")
        if phrase.role or not (tells or alone or not frame.cue.verb.flags.isdisjoint({"mute", "weak"})):
            return False
        called = word in (self.phrases.families if alone else self.phrases.surnames)
        named = called or word in self.vocabulary.first_names or self.phrases.is_head(word)
        return not named and len(phrase.name) <= _LONGEST_THING and self.phrases.possessed(sentence, j, word)

    def _is_manner(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether what stands between a verb and a quotation tells how somebody speaks: يقول مبتسما: "…"."""
        hers = frame.cue.gender == "f" and word[-1:] == "ه" and f"{word[:-1]}ا" in self.vocabulary.halts
        if j != frame.at + 1 or not (hers or _MANNER.fullmatch(word)):
            return False  # وتابعت منفعلة, not وقالت متطوعة
        behind, of = sentence.kinds[j + 1 : j + _LONGEST_MOOD], "".join(sentence.words[j + 1 : j + 2])
        quoted = behind[:1] in ([":"], ["q"]) or behind[:2] == [",", "q"] or (":" in behind and self.phrases.stops(of))
        named = word in self.vocabulary.first_names or word in self.phrases.families or self.phrases.is_head(word)
        return quoted and not named

    def _is_turned_to(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether behind a verb a participle has as object who is named next: وقال مخاطبا رئيس الحكومة: "…"."""
        turned, verb = self.vocabulary.cues.get(sentence.words[j - 1]), frame.cue.form != "participle"
        if turned is None or not verb or turned.form != "participle" or sentence.words[j - 1][-1] != "ا":
            return False
        return sentence.words[j - 1] != "مجددا"  # أكد مجددا رئيس الحكومة أن

    def _is_meanwhile(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a clause behind a verb tells how somebody looks: قالت والدمعة لم تفارق عينيها."""
        word = sentence.words[j]
        if j != frame.at + 1 or not word.startswith("وال") or self.phrases.is_head(word):
            return False
        following = "".join(sentence.words[j + 1 : j + 2])
        return following in {"لم", "لا", "قد"} or following.startswith(("ي", "ت"))

    def _is_thing(self, frame: Frame, phrase: Phrase) -> bool:
        """Whether what stands beside a verb is written or held by somebody: نشرت صورة له، أنهى التصريحات."""
        first = phrase.words[0]
        things = self.vocabulary.venues, self.vocabulary.published
        held = first[:2] == "ال" and any(base(first) in one for one in things) and not phrase.role
        held = held and not (first in _GATHERINGS and frame.cue.verb.flags.isdisjoint({"mute", "weak"}))
        written = first in self.vocabulary.published
        if written and first in self.vocabulary.roles and frame.cue.verb.flags.isdisjoint({"mute", "weak"}):
            return False  # قالت مراسلة القناة إن
        return written or first in QUESTIONS or (held and phrase.kind in {"person", "place"})

    def _owner(self, sentence: Sentence, j: int) -> tuple[Phrase, int] | None:
        """Whose statement says something, and the item behind it: وذكر بيان للوزارة, وقال بيان وزارة الدفاع."""
        author = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        if sentence.words[j] not in STATEMENTS or not author:
            return None
        read = self.phrases.read(sentence, j + 1) if self.phrases.is_institution(author) else None
        if author.startswith("ل") and not author.startswith("لدي"):
            read = self.phrases.read_behind(sentence, j + 1)
        return read if read is not None and (read[0].kind == "institution" or read[0].role) else None

    def _closes_before_that(self, sentence: Sentence, j: int) -> bool:
        """Whether a comma and أن stand behind what describes an occasion: قال، في اللقاء، المنعقد بالرباط، إن."""
        behind = range(j + 1, min(len(sentence.words) - 1, j + _LONGEST_DESCRIPTION))
        cues, that = self.vocabulary.cues, self.vocabulary.complementizers
        pairs = (sentence.words[k + 1 : k + 3] for k in behind if sentence.kinds[k] == ",")
        return any(
            one in that
            or (one not in cues and "".join(rest) in that)
            or (one[-1:] in LAST_OF_PRONOUNS and self.phrases.verbal(one))
            or (one[:2] == "ال" and self.phrases.verbal(one[2:]))
            for one, *rest in pairs
        )  # …، المنعقد بالرباط، التزامهم بكذا

    def _opens_barely(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a word opens what is said without a complementizer: a verbal noun, an object, something of his."""
        word, head = sentence.words[j], self.phrases.is_head(sentence.words[j])
        if "عدم" in {word, *sentence.words[j + 1 : j + 2]} and "طلب" in {word, sentence.words[j - 1]}:
            return False
        if word == "صحه" and "deny" in frame.cue.verb.flags and sentence.kinds[j + 1 : j + 2] == ["w"]:
            return not self.phrases.is_place(sentence.words[j + 1])  # نفت فيه صحة الأنباء, not صحة دبي
        if word in self.vocabulary.divine and self.phrases.before_god(sentence.words, j):
            return False  # أكد فتح الله
        whole = frame.subject is not None and len(frame.subject.name) > 1  # أعلن فلان، رئيس كذا، نجاح العملية
        named = sentence.kinds[j - 1] == "," and self.phrases.opens_name(sentence.words, j)
        if word.startswith(ISSUES) or (named and not (whole and self.phrases.verbal(word))):
            return False  # أكد مصدر طلب عدم ذكر اسمه أن, أكد استطلاع أجرته الصحيفة أن
        if frame.cue.joined and self._is_appealed_to(frame, j, word):
            frame.addressee, frame.subject = frame.subject, None
        told = frame.subject is not None
        asked = told or frame.addressee is not None
        if "unled" in frame.cue.verb.flags and asked and self._is_unled(sentence, frame, j):
            return True
        if not self._bare(frame) or sentence.words[j - 1] in WHICH:
            return False
        heard = word[:1] == "ل" and word[1:] in self.vocabulary.first_names  # أكد الوزير لنبيه بري أن
        if told and not heard and self.phrases.possessed(sentence, j, word):
            return sentence.words[j - 1] not in {"في", "ضمن", "خلال"}
        apart = sentence.kinds[j - 1] == "," and word[:1] not in {"ب", "ل", "و", "ف"}
        apart = apart and not word.isdigit() and (word not in ELATIVES or self._is_foremost_thing(sentence, frame, j))
        if told and apart and not head:
            aside = word.startswith("ال") or not self.phrases.verbal(word)
            return not (aside and self._closes_before_that(sentence, j))
        if self.phrases.deed_or_woman(word) and not self._marker_follows(sentence, j):
            place = self.phrases.is_institution(word) and self.phrases.is_place("".join(sentence.words[j + 1 : j + 2]))
            return not place  # وأكد محاسبة المقصرين, not أعلنت محافظة القاهرة
        several = not told and self.text[sentence.starts[j]] == "أ" and self._marker_follows(sentence, j)
        verbal = self.phrases.verbal(word) or (told and self.phrases.verbal(word.removesuffix("ا")))
        if verbal and (several or (word in self.vocabulary.first_names and self._marker_follows(sentence, j))):
            return False  # وأكد أعضاء اللجنة أن; a deed is written إفعال
        if verbal and (told or not head):
            return True
        acts = word in self.vocabulary.cues and sentence.kinds[j - 1] == "w"  # مصادر تحدثت للقناة
        paper = "paper" in self.vocabulary.institutions.get(word, ())  # نتائج التحاليل
        object_ = j == frame.subject_end and (paper or not head) and not acts and word[:2] != "لل"
        return object_ and not self._marker_follows(sentence, j)

    def _is_appealed_to(self, frame: Frame, j: int, word: str) -> bool:
        """Whether the only phrase before a definite verbal noun is whom somebody begs for it: وناشدت الوزارة التدخل."""
        body = frame.subject is not None and frame.subject.kind == "institution" and not frame.subject.members
        alone = body and frame.cue.verb.lemma == "ناشد" and j == frame.subject_end
        return alone and word.startswith("ال") and self._is_deed(word)

    def _is_foremost_thing(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether أهم or أبرز behind an aside is the content, no description: وأبرز فلان، في حديث، أهم الإنجازات."""
        led = frame.cue.verb.prepositions.isdisjoint(sentence.words[j:])
        return led and not self._marker_follows(sentence, j)

    def _is_unled(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a verbal noun right behind the speaker is the content of a verb that mostly has a preposition."""
        word = sentence.words[j]
        named = self.phrases.possessed(sentence, j, word)
        named = named or (word in self.vocabulary.divine and self.phrases.before_god(sentence.words, j))
        asked = self._is_asked_before(sentence, frame, j) or (frame.addressee is not None and j == frame.subject_end)
        deed = self._is_deed(word) if asked else self.phrases.verbal(word)
        if not deed or named or self.phrases.is_role(word) or (j == frame.subject_end and self._is_body(word)):
            return False
        between = sentence.words[frame.subject_end : j]
        definite = "person" in frame.cue.verb.flags and all(one.startswith("ال") for one in between)
        asked = asked or definite  # المواطنين عدم الخروج
        aside = between[:1] == [sentence.words[j - 1]] and sentence.kinds[j - 1] == ","
        asked = asked or (aside and frame.addressee is not None)  # ناشدت الوزير، في بيان لها، تسريع المحاكمة
        beside = frame.subject_end == j or asked or (frame.subject_end == j - 1 and sentence.kinds[j - 1] == ",")
        return beside and not self._marker_follows(sentence, j)

    def _is_body(self, word: str) -> bool:
        """Whether what looks like a verbal noun is a body that is asked: إدارة المستشفى."""
        return self.phrases.is_institution(word) and not word.startswith("ال")

    def _is_asked_before(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether between who asks and a noun stands whole whom he asks: ناشد الأهالي محافظ المدينة التدخل."""
        subject, end = frame.subject, frame.subject_end
        end += sentence.kinds[end : end + 1] == [","] and subject is not None and bool(subject.name)
        if subject is None or not 0 <= end < j <= end + _LONGEST_ASKED or "person" not in frame.cue.verb.flags:
            return False
        between = sentence.words[end:j]
        plain = all(kind == "w" for kind in sentence.kinds[end:j]) and not any(map(self.phrases.stops, between))
        begins = self.phrases.is_head(between[0]) or self.phrases.begins_asked(sentence, frame.at + 1, end)
        last = between[-1]  # الحكومة ووزارة التربية
        return plain and begins and not (self.phrases.construct(last) or self.phrases.construct(last.removeprefix("و")))

    def _asks_behind(self, sentence: Sentence, phrase: Phrase, at: int, end: int) -> bool:
        """Whether behind people who may be asked stands whom they ask: طالب نواب المعارضة الحكومة بكذا."""
        word = sentence.words[end] if end < len(sentence.words) and sentence.kinds[end] == "w" else ""
        indefinite = not phrase.words[0].startswith("ال") and phrase.words[0] not in ALL
        body = self.phrases.is_institution(word) or (word.startswith("ال") and self.phrases.is_head(word))
        if word and phrase.words[0] not in ALL and self.phrases.begins_asked(sentence, at, end):
            return True
        return indefinite and (body or self.phrases.is_land(word))

    def _is_accusative(self, cue: Cue, phrase: Phrase) -> bool:
        """Whether a plural stands as an object: المواطنين, جميع المغاربة beside a feminine verb."""
        first = phrase.words[0]
        several = phrase.number == "p" and not phrase.name and not first.startswith("ال") and len(phrase.words) > 1
        if several and cue.joined and cue.gender == "m" and {"person", "thing"} <= cue.verb.flags:
            told = first.endswith(("و", "ون", "ان")) or not phrase.definite
            return not told  # ودعا حلفاء كييف إلى, not ودعا خبراء إلى
        if cue.joined and (are_in_charge(cue, phrase) or (first in _PEOPLE and cue.verb.lemma in _CALLING)):
            return True  # ودعت السكان إلى
        if first == "الجميع" and cue.joined and "person" in cue.verb.flags:
            return cue.form != "participle"  # ودعا الجميع إلى
        if first in ALL:
            called = "person" in cue.verb.flags and cue.number == "s"  # ودعا جميع الأطراف إلى
            return called or cue.gender == "f" or (len(phrase.words) > 1 and phrase.words[1].endswith("ين"))
        plural = first.startswith("ال") and first.endswith("ين") and len(first) > 6
        people = "p" in self.vocabulary.roles.get(base(first), ())  # المستخدمين, not الأمين العام
        called = plural and first in self.phrases.families and cue.verb.flags.isdisjoint(_TAKING_PEOPLE)  # قال البابطين
        called = called and cue.verb.lemma != "ذكر"  # وذكر المستخدمين بأن
        return plural and (people or not (called or self.phrases.is_head(first))) and len(phrase.name) <= 1

    def _is_whom_he(self, sentence: Sentence, frame: Frame, end: int) -> bool:
        """Whether a clause that tells of somebody has its only phrase as its object: فلان، الذي هاجم الوزير، قائلا."""
        if sentence.words[frame.at - 1] not in WHICH or frame.cue.number != "s":
            return False
        following = sentence.words[end] if sentence.kinds[end : end + 1] == ["w"] else ""
        other = following != "" and following[0] not in "بل" and not self.phrases.stops(following)
        return not (other or self.takes_pronoun(sentence.words[frame.at]))  # not الذي انتقد الوزير قراره

    def _are_his_own(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether people of somebody's stand as an object: طالب لاعبيه بكذا, دعا أعضاءها إلى, حث أنصاره على."""
        stem = without_pronoun(word)
        behind = sentence.words[j + 1] if sentence.kinds[j + 1 : j + 2] == ["w"] else ""
        if stem == word or behind == "" or (behind.startswith("ال") and behind != "الي"):
            return False  # دعا أنصاره السلطات إلى
        written = self.text[sentence.starts[j] : sentence.ends[j]]
        roles = self.vocabulary.roles
        several = stem[-1] == "ي" and stem[:-1] in roles and "p" in roles.get(stem, ("p",))  # not محاميه
        another = frame.cue.gender == "m" and word.endswith("ها")  # قالت الوزيرة كذا، ودعا أنصارها إلى كذا
        freed = not _FREEDOM.isdisjoint(sentence.words[j + 1 : j + _LONGEST_FREED])  # طالب أنصاره بإطلاق سراحه
        return several or written.endswith(_ACCUSATIVES) or (stem in _FOLLOWERS and not (another or freed))

    def _is_land(self, cue: Cue, phrase: Phrase) -> bool:
        """Whether a land is the object of a masculine verb: وهدد اليونان. Lands are feminine but for a few."""
        takes = "person" in cue.verb.flags and cue.gender == "m" and cue.number == "s"
        land = phrase.kind == "place" and self.phrases.is_territory(phrase.words[0])
        return takes and land and not phrase.words[0].endswith("ي") and base(phrase.words[0]) not in MASCULINE_LANDS
