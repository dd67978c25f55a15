"""What belongs to one verb of reporting: who, to whom, where, and the item at which the reported content begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.marked import WHICH
from knowledge.extraction.arabic.phrases.owned import LAST_OF_PRONOUNS
from knowledge.extraction.arabic.phrases.sentences import fold_word
from knowledge.extraction.arabic.phrases.serving import VICTIMS
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import AGAIN, ANSWERING, ANSWERS, QUESTIONS, is_noun
from knowledge.extraction.arabic.saying.barely import BareReader
from knowledge.extraction.arabic.saying.contents import DISCLOSURES, SHOWING, UNLED, Frame
from knowledge.extraction.arabic.saying.driving import MAY_DRIVE, drives_on
from knowledge.extraction.arabic.saying.relays import OF_HIM
from knowledge.extraction.arabic.saying.shortquotations import FAR
from knowledge.extraction.arabic.saying.sources import FOR_HIM, MAY_OPEN, THROUGH_IT
from knowledge.extraction.arabic.saying.tails import BEFORE_THAT, COMPARING, comma_before_next
from knowledge.extraction.arabic.saying.unsaid import is_claim_answered

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_REACH: Final = 70
_LOOSEST: Final = 14
"""Words that no rule takes, beyond which a verb has no content."""
_REACH_OF_PARTICIPLE: Final = 25
_SUBORDINATING: Final = frozenset(
    {"قبل", "بعد", "دون", "منذ", "عند", "بدون", "رغم", "برغم", "الي حين", "بسبب", "بما", "كما", "اجل"}
)
_LINKING: Final = frozenset(
    "غير بيد الا سوي حقيقه وحقيقه والحقيقه فكره وفكره خاصه وخاصه خصوصا وخصوصا سيما ولاسيما لاسيما علما مع ذلك حتي "  # noqa: SIM905
    "حيث طالما لولا كون لكون بحكم بمجرد لمجرد مجرد درجه لدرجه حد حين الحال والحال الواقع والواقع ومعلوم والمعلوم "
    "ومعروف والمعروف والملاحظ واللافت والغريب والمفارقه والاهم خشيه مخافه".split()
)
"""Words before أن behind a comma, at which a verb that has no content yet ends."""
_ALWAYS_LINKING: Final = _LINKING - frozenset("مع ذلك كون لكون حد حقيقه فكره وفكره مجرد خشيه مخافه بحكم".split())  # noqa: SIM905
"""These do so without a comma, too, away from the verb and who speaks."""
_LED_LINKS: Final = frozenset({"في", "الي", "لا", "ولا"})
_AND_THAT: Final = frozenset({"وان", "وانه", "وانها", "وانهم", "وبان", "وبانه", "وبانها"})
_MAY_LINK: Final = _LINKING | _LED_LINKS | _AND_THAT | {"هل"} | MAY_DRIVE
_VENUE_PREPOSITIONS: Final = frozenset({"في", "خلال", "عبر", "امام", "علي", "اثناء", "ضمن", "وفي", "وخلال"})
_SAYS: Final = frozenset({"قال", "اكد", "اضاف", "اوضح", "اعتبر"})
"""Behind a comma and who, these tell the words of somebody else: عقد المجلس جلسة برئاسة فلان، الذي قال."""
_LONGEST_MATTER: Final = 8
"""Words of what somebody speaks of before his verb, with the comma."""
ASKING: Final = frozenset({"تساءل", "سال", "استفسر"})
_PRAYED: Final = frozenset("الله المولي العلي الباري الرب ربه ربها القدير".split())  # noqa: SIM905
"""Whom one asks in prayer."""
_QUESTIONS: Final = frozenset({"كيف", "لماذا", "متي", "اين", "هل", "ماذا", "لم", "من", "ما", "اي", "كم"})
"""What a question begins with."""
_OF_AN_OCCASION: Final = frozenset(
    "بيان بلاغ تصريح منشور تغريده تدوينه لها له لهم صحفي صحافي رسمي مقتضب مشترك سابق متلفز مصور مكتوب اذاعي تلفزي "  # noqa: SIM905
    "تلفزيوني هاتفي خاص".split()
)
"""What `في بيان لها` ends with."""
_TANWIN: Final = ("ًا", "اً")
_EACH: Final = frozenset({"كل", "كلا"})
"""Before من and several by name."""
_YEARS: Final = frozenset({"العام", "السنه", "القرن", "العقد"})
_ON_IT: Final = frozenset("عليه عليها عليهم له لها لهم لنا اليه اليها اليهم الينا".split())  # noqa: SIM905
"""To or on whom a verb is, before who speaks."""
_IN_IT: Final = frozenset({"فيه", "فيها"})
_ABOUT: Final = frozenset("حول بعنوان شعار عنوان الشعار العنوان موضوع بموضوع الموضوع موضوعه محور يافطه".split())  # noqa: SIM905
"""Behind these a title stands in marks, no words."""
_AND_WHICH: Final = WHICH | {"والتي", "والذي", "والذين"}
_MORE: Final = frozenset({"مزيدا", "المزيد", "بعدا", "ابعادا", "طابعا", "نكهه", "زخما", "ضغوطا", "عبيا", "اعباء"})
"""What a thing adds, which tells nothing: يضيف القرار مزيدا من الضغوط."""
_MUST: Final = frozenset({"يجب", "تجب", "يمكن", "ينبغي", "بد", "نريد", "اريد", "علينا", "يحتاج", "نحتاج", "الي"})
"""Behind these أن is no verb's of reporting."""
_PRESENTED: Final = frozenset("تقدمه يقدمه وتقدمه ويقدمه تقديم وتقديم تقدمها يقدمها تديره يديره اعداد".split())  # noqa: SIM905
"""Behind a programme these lead to whoever presents it."""
_LEAST_PRESENTED: Final = 8
"""Words of a programme and who presents it."""
_NOT: Final = frozenset({"لا", "لن", "لم", "ليس", "ليست"})
_PLAIN: Final = frozenset({"قال", "اضاف", "تابع"})
_BEING: Final = frozenset("وهم وهي وهو وهما وهن هم".split())  # noqa: SIM905
"""Behind these a list of those told of stands."""
_BEFORE_COLON: Final = _ABOUT | _BEING
_WHETHER: Final = frozenset({"عما", "ما", "فيما"})
_OWN_WORDS: Final = frozenset(
    "هجوم حديث كلام كلمه تصريح تصريحات مداخله خطاب بيان رساله حوار موتمر لقا تدوينه تغريده منشور شهاده قول".split()  # noqa: SIM905
)
"""What a speaker goes on with or ends (واصل حديثه)."""


@dataclass(slots=True)
class FrameReader(BareReader):
    """Reads the frame of a cue; time is bounded by the reach of a verb."""

    def read(self, sentence: Sentence, at: int, cue: Cue) -> Frame:
        """The frame of the cue that stands at an item."""
        frame = Frame(at, cue, mute="mute" in cue.verb.flags)
        reach = _REACH_OF_PARTICIPLE if cue.form == "participle" else _REACH
        j = at + 1
        if "inside" in cue.verb.flags:
            j = self._issued(sentence, frame)
            if j < 0:
                frame.end = at + 1
                return frame
        stop = self._next_label(sentence) if sentence.headline else len(sentence.words)
        frame.end = self._walk(sentence, frame, j, min(stop, at + reach))
        if frame.content < 0 and cue.form == "participle" and cue.verb.lemma == "قال":
            self._begin_barely(sentence, frame)
        if not at and cue.form == "past" and frame.subject is not None:
            self._begin_apart(sentence, frame)
        if frame.subject_end > at + _LEAST_PRESENTED and self._presents(sentence, frame):
            frame.subject = None
        elif frame.subject is None and frame.marker in {"that", "colon", "quotation"} and cue.form == "past":
            frame.subject = self._who_behind_aside(sentence, frame)
        if "accuse" in cue.verb.flags and self._names_accused(sentence, frame):
            self._accused(sentence, frame)
        elif "accuse" in cue.verb.flags and not at and self._is_only_accused(sentence, frame):
            frame.content, frame.marker = -1, ""
        if (
            frame.content >= 0
            and cue.verb.lemma == "اضاف"
            and not _MORE.isdisjoint(sentence.words[at + 1 : frame.content])
        ):
            frame.content, frame.marker = -1, ""  # أضاف الفوز مزيدا من الثقة قبل أن
        if "called" in cue.verb.flags:
            self._called(sentence, frame)
        elif cue.joined and "object" in cue.verb.flags and "person" in cue.verb.flags:
            self._informed(sentence, frame)
        return frame

    def _presents(self, sentence: Sentence, frame: Frame) -> bool:
        """Whether who seems to speak hosts the programme: وأضافت، خلال حوارها ببرنامج كذا، وتقدمه فلانة: "…"."""
        presented = (k for k in range(frame.at + 2, frame.subject_end) if sentence.words[k] in _PRESENTED)
        at = next(presented, 0)
        return at > 0 and frame.subject is not None and frame.subject.span.start >= sentence.ends[at]

    def _walk(self, sentence: Sentence, frame: Frame, j: int, stop: int) -> int:
        """Read item by item up to where content begins, or nothing more belongs to the verb."""
        adjunct, loose, fresh = False, 0, True
        while j < stop and frame.content < 0 and loose < _LOOSEST:
            kind, word = sentence.kinds[j], sentence.words[j]
            if kind == ":" and sentence.words[j - 1] in _BEFORE_COLON:
                j = self._behind_colon(sentence, frame, j, stop)
            elif kind == ":":
                frame.content, frame.marker = j + 1 + self._leads_idly(sentence, j + 1), "colon"
            elif kind == "q":
                j, fresh = self._quotation(sentence, frame, j, adjunct=adjunct, loose=loose), False
            elif kind == ",":
                fresh = (fresh and j == frame.at + 1 and self._is_set_apart(sentence, j + 1)) or (
                    self._names_behind_aside(sentence, frame, j, loose=loose)
                )
                j, adjunct = self._behind_issue(sentence, frame, j), False
            elif kind in {"(", ")", "o"}:
                j, adjunct = self._aside(sentence, frame, j, adjunct=adjunct)
            elif kind != "w":
                break
            else:
                after = self._word(sentence, frame, j, word, adjunct=adjunct, fresh=fresh)
                if after < 0:
                    break
                passed = after == j
                if word in self.vocabulary.adverbs:
                    fresh = fresh and "".join(sentence.words[after + passed :][:1]) in self.vocabulary.first_names
                elif passed and (begins := self._is_adjunct(sentence, frame, j, adjunct=adjunct)) is not None:
                    adjunct = begins
                elif passed and not adjunct and word not in self.vocabulary.times:
                    loose, fresh = loose + 1, False
                    frame.note_object(j)
                beside = after == j + 1 and (word in _ON_IT or word in _IN_IT)
                fresh = fresh and (passed or beside or word in self.vocabulary.adverbs)
                j = after if after > j else j + 1
        return j

    def _behind_colon(self, sentence: Sentence, frame: Frame, j: int, stop: int) -> int:
        """Where a verb goes on behind a colon that leads to a title (في لقاء تحت شعار: "…") or to a list (وهم: …)."""
        if sentence.words[j - 1] in _BEING:
            return stop
        if sentence.kinds[j + 1 : j + 2] == ["q"]:
            return j + 2 if frame.cue.verb.lemma != "هتف" else j + 1
        frame.content, frame.marker = j + 1 + self._leads_idly(sentence, j + 1), "colon"
        return j

    def _leads_idly(self, sentence: Sentence, at: int) -> bool:
        """Whether behind a colon a complementizer without a pronoun stands: وقال الوزير: إن الاتفاق قريب."""
        plain = sentence.words[at : at + 1] == ["ان"] and at + 1 < len(sentence.words)
        return plain and not self.vocabulary.complementizers[sentence.words[at]]

    def _is_adjunct(self, sentence: Sentence, frame: Frame, j: int, *, adjunct: bool) -> bool | None:
        """Whether a word that no rule takes begins or ends what tells of time and place; None where it does neither."""
        word = sentence.words[j]
        timely = word in self.vocabulary.times
        stops = not timely and word in self.vocabulary.halts and self.phrases.stops(word)
        if stops or (word[:1] == "ب" and self._is_occasion(word)):
            return True
        if adjunct and timely and not self._is_led(sentence, j):
            return "bare" not in frame.cue.verb.flags or self._is_met_then(sentence, j + 1)
        return None

    def _aside(self, sentence: Sentence, frame: Frame, j: int, *, adjunct: bool) -> tuple[int, bool]:
        """A parenthesis may be the subject: كتبت (فوربس)."""
        if sentence.kinds[j] == "(" and frame.subject is None and frame.cue.form != "participle" and j == frame.at + 1:
            read = self.phrases.read(sentence, j)
            if read is not None:
                frame.subject, frame.subject_end = read
                return read[1], adjunct
        return max(j + 1, self._behind_dashes(sentence, j)), adjunct

    def _quotation(self, sentence: Sentence, frame: Frame, j: int, *, adjunct: bool, loose: int) -> int:
        """A long quotation is the content; a short one may be a name."""
        short = self.phrases.is_name_quote(sentence, j)
        weak = "weak" in frame.cue.verb.flags
        told = weak and (sentence.words[j - 1] in WHICH or sentence.words[j - 1] == "علي")  # مع النيابة التي "…"
        told = told or "stress" in frame.cue.verb.flags or not VICTIMS.isdisjoint(sentence.words[j - 2 : j])
        if short and "accuse" in frame.cue.verb.flags and sentence.words[j - 1] == "ب" and frame.object_at >= 0:
            frame.content, frame.marker = frame.object_at, "thing"
            return j  # واتهم فلان الشركة بـ"خرق الاتفاق"
        if short and "accuse" in frame.cue.verb.flags and sentence.words[j - 1] == "ب" and frame.at < j - 2:
            inner = sentence.quotations[j].inner  # متهما إياه بـ"خرق الاتفاق"
            if frame.cue.form == "participle" and " " in self.text[inner.start : inner.end].strip():
                frame.content, frame.marker = j, "quotation"
                return j
        breaks_in = frame.cue.verb.lemma == "قاطع" and sentence.words[frame.at][-1] in "ها" and frame.subject_end == j
        if breaks_in and not (short and j + 1 < len(sentence.words)):
            frame.content, frame.marker = j, "quotation"
            return j  # فقاطعه المذيع "…"
        told = told or (adjunct and sentence.words[j - 1] in _ABOUT and frame.cue.verb.lemma != "هتف")  # مؤتمر حول "…"
        told = told or (sentence.words[j - 1] == "ب" and self.phrases.is_label(sentence, frame.at, j))
        if frame.mute and j == frame.at + 1 and (after := self._marked_body(sentence, frame, j)):
            return after
        if frame.mute or told or (weak and loose and frame.cue_at < 0 and not self._goes_on_by(sentence, frame, j)):
            return j + 1
        if not short or (frame.subject is None and self._is_said_first(sentence, frame, j)):
            frame.content, frame.marker = j, "quotation"
            return j
        led = sentence.kinds[j - 1] == "w" and sentence.words[j - 1] in {"ب", "ل", "و"}
        if (adjunct or loose) and not led and self._is_said_at_last(sentence, frame, j):
            frame.content, frame.marker = j, "quotation"
            return j
        if adjunct or led or (frame.subject is not None and self._is_epithet(sentence, frame, j)):
            return j + 1
        alone = not self._marker_follows(sentence, j + 1) and not self._is_surname(sentence, frame, j)
        beside = j == frame.at + 1 or frame.subject is not None
        named = weak and frame.subject is None and sentence.kinds[frame.at - 1 : frame.at] == ["w"]  # أجهزة أمن "كذا"
        if (frame.cue.form == "participle" and loose < FAR) or (beside and alone and not (loose or named)):
            frame.content, frame.marker = j, "quotation"
            return j
        if frame.subject is None and frame.cue.form != "participle" and not self._is_shown_in_marks(sentence, j):
            read = self.phrases.read(sentence, j, bare=self._bare(frame))
            if read is not None:
                frame.subject, frame.subject_end = read
                return read[1]
        return j + 1

    def _is_shown_in_marks(self, sentence: Sentence, j: int) -> bool:
        """Whether marks stand around what somebody shows, a verbal noun as an object: أبدى فيها "احتقارا" للمؤسسة."""
        inner = sentence.quotations[j].inner
        word = fold_word(self.text[inner.start : inner.end])
        return word.endswith("ا") and self.phrases.verbal(word[:-1])

    def _word(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool, fresh: bool) -> int:
        """Read a word: the item behind what it began, `j` itself where it is to be passed over, -1 at the end."""
        known = self.vocabulary
        links = word in _MAY_LINK and self._links(sentence, frame, j)
        speaks = (word in known.cues or word in known.says) and self._speaks(sentence, frame, j, word)
        if links or speaks or (word[:1] == "ب" and self._is_gesture(frame, word)):
            return -1
        if word in known.complementizers or word == "اذا" or (word in _QUESTIONS and self._asks(frame, j)):
            self._begin_clause(sentence, frame, j, word)
            return j
        if (j <= frame.at + 2 or word in SHOWING) and self._is_passed(sentence, frame, j, word):
            return j + 1
        if word in known.says:
            self._begin_saying(sentence, frame, j)
            return j + 1
        tongue = sentence.words[j : j + 2] == ["علي", "لسان"]
        relays = "relay" in frame.cue.verb.flags and sentence.words[j - 1] not in DISCLOSURES
        if relays and (tongue or word in OF_HIM or word in frame.cue.verb.prepositions):
            return self._relayed(sentence, frame, j + tongue)
        opened = self._opened(sentence, frame, j, word, adjunct=adjunct)
        if opened:
            return opened
        if word in _VENUE_PREPOSITIONS and frame.venue is None:
            self._set_venue(sentence, frame, j)
        if not adjunct and word[:1] == "ل" and frame.addressee is None and j > frame.at:
            after = self._addressee(sentence, frame, j)
            if after > j:
                frame.subject_end = after if j == frame.subject_end else frame.subject_end  # نفى فلان للقناة صحة الخبر
                return after
        if word in {"الي", "مع"} and frame.addressee is None and self._is_talk(sentence, j):
            self._told(sentence, frame, j)
        each = word in _EACH and sentence.words[j + 1 : j + 2] == ["من"] and frame.subject is None
        if not adjunct and each and j + 2 < len(sentence.words):
            frame.cue = replace(frame.cue, number="d")  # كل من فلان وفلان
            return self._subject(sentence, frame, j + 2, fresh=True)
        dated = word in _YEARS and sentence.words[j - 1] in known.times  # صرح أواخر العام الماضي بأن
        dated = dated or (j == frame.at + 1 and word.startswith("وال") and self._is_state(word))
        if adjunct or dated or self.phrases.stops(word) or (word[:1] == "ب" and self._is_occasion(word)):
            return self._behind_manner(sentence, j, word) if word[:1] == "ب" else j
        return self._subject(sentence, frame, j, fresh=fresh)

    def _links(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether behind a comma the narrator goes on: شهدت العاصمة احتجاجات، غير أن الشرطة لم تتدخل."""
        apart, away = sentence.kinds[j - 1] == ",", j > frame.at + 1 and j != frame.subject_end
        if apart and sentence.words[j] in MAY_DRIVE and drives_on(sentence, j):
            return True
        j += sentence.words[j] in _LED_LINKS
        if j + 1 >= len(sentence.words):
            return False
        links = _LINKING if apart else _ALWAYS_LINKING
        if sentence.words[j] == "هل" or sentence.words[j] in _AND_THAT:  # عن سؤال هل كان يتوقع; …، وأنه يرفض
            return apart == (sentence.words[j] != "هل") and not self._asks(frame, j)
        linking = (apart or away) and sentence.words[j] in links
        return linking and sentence.words[j + 1] in self.vocabulary.complementizers

    def _asks(self, frame: Frame, j: int) -> bool:
        """Whether a word that asks something stands right behind a verb of asking or its subject."""
        return frame.cue.verb.lemma in ASKING and j in {frame.at + 1, frame.subject_end}

    def _begin_clause(self, sentence: Sentence, frame: Frame, j: int, word: str) -> None:
        """Begin the content at a complementizer that is the verb's own; إذا is one in تساءل عما إذا."""
        before = sentence.words[j - 1]
        if frame.cue.verb.lemma == "سال" and not _PRAYED.isdisjoint(sentence.words[frame.at + 1 : j]):
            return  # سائلا الله أن يرحمه
        if word == "اذا" or word in _QUESTIONS:
            asks = frame.cue.verb.lemma in ASKING and j + 1 < len(sentence.words)
            if asks and (word != "اذا" or before in _WHETHER):
                frame.content, frame.marker = j + (word == "اذا"), "that"
            return
        unled = "led" in frame.cue.verb.flags and before not in frame.cue.verb.prepositions
        others = "weak" in frame.cue.verb.flags and is_claim_answered(sentence.words, frame.at, j, self.vocabulary)
        if not (unled or others or before in _SUBORDINATING):
            self._begin_with_that(sentence, frame, j)

    def _says_this(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether behind who speaks his words begin with this, no أن: وأضاف فلان هذه الجريمة لا يجب أن تمر."""
        if j != frame.subject_end or word not in SHOWING:
            return False
        behind = sentence.words[j + 1 : j + 1 + _LONGEST_MATTER]
        timely = behind[:1] == [] or behind[0] in self.vocabulary.times or behind[0][:2] != "ال"
        if timely or frame.cue.verb.lemma not in _PLAIN or not {":", "q"}.isdisjoint(sentence.kinds[j:]):
            return False
        that = next((k for k, word in enumerate(behind) if word in self.vocabulary.complementizers), 0)
        return behind[that - 1] in _MUST if that else not _NOT.isdisjoint(behind)

    def _is_passed(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Words that stand before a subject and tell nothing: this, in it, one's own talk."""
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        if word in SHOWING and self.phrases.is_head(following):
            return True  # هذا المسؤول
        if word == "هولاء" and (following in self.vocabulary.complementizers or self.phrases.stops(following)):
            frame.cue, frame.understood = replace(frame.cue, number="p", gender=""), True
            return True
        if (
            j > frame.at + 2
            or sentence.kinds[frame.at + 1] != "w"
            or (word == "اخري" and sentence.words[j - 1] == "مره")
        ):
            return word == "اخري" and sentence.words[j - 1] == "مره"
        object_ = frame.subject is not None and self._bare(frame)  # توقع الوزير نموًا
        tanwin = self.text[sentence.starts[j] : sentence.ends[j]].endswith(_TANWIN)
        if tanwin and not object_ and word not in self.vocabulary.cues:
            return True  # وأضاف مواصلًا حديثه
        if word in _ON_IT and j == frame.at + 1:
            return True  # وعلقت عليه الحركة بالقول
        if word in _IN_IT and j == frame.at + 1 and self._bare(frame):
            return True  # بيانا أعلنت فيه السيطرة على كذا
        if word in _IN_IT:
            return self.phrases.is_head(following) or self.phrases.is_called(following)  # في وقت قال فيه محللون
        if (own := without_pronoun(word)) != word and own in _OWN_WORDS:
            return True  # واختتم تصريحاته
        return (word[-1:] == "ه" and word[:-1] in _OWN_WORDS) or (word[-2:] == "ها" and word[:-2] in _OWN_WORDS)

    def _is_led(self, sentence: Sentence, j: int) -> bool:
        """Whether a preposition stands before a word of time."""
        before = sentence.words[j - 1]
        return self.phrases.stops(before) and before not in self.vocabulary.times

    def _opened(self, sentence: Sentence, frame: Frame, j: int, word: str, *, adjunct: bool) -> int:
        """Content that a word opens, or a source that it names; the item to go on from, 0 where it does neither."""
        announced = (
            adjunct
            and word not in self.vocabulary.cues
            and sentence.words[j - 1] not in WHICH
            and (
                (sentence.words[j - 1] in _OF_AN_OCCASION and self._told_barely(sentence, frame, word))
                or (word[-1] in LAST_OF_PRONOUNS and self._is_own(sentence, frame, j))
                or (word in self.vocabulary.bare and self._is_stressed(sentence, frame, j))
            )
        )
        shown = not adjunct and (word in SHOWING or "deny" in frame.cue.verb.flags)
        if announced or (
            shown and (self._shown(sentence, frame, j, word) or self._says_this(sentence, frame, j, word))
        ):
            frame.content, frame.marker = j, "bare"
            return j
        own = word in self.vocabulary.first_persons or word in UNLED
        led = self._first_person(frame, j, word, adjunct=adjunct) if own else 0
        if not led and (word[:1] in {"ل", "ب"} or word in frame.cue.verb.prepositions):
            led = self._led(sentence, frame, j, word, adjunct=adjunct)
        sourced = word in self.vocabulary.according or word in MAY_OPEN or word[:2] == "وو"
        if not led and sourced and (source := self.source(sentence, j)) is not None and source[1] > j:
            self._named_source(frame, word, source[0])
            return source[1]
        return led

    def _answers_him(self, sentence: Sentence, j: int, following: str) -> bool:
        """Whether behind a comma another answers whom a verb takes: انتقد فلان فلانا، ورد عليه الأخير."""
        who = sentence.words[j + 2] if following in _ON_IT and sentence.kinds[j + 2 : j + 3] == ["w"] else ""
        return who != "" and not self.phrases.stops(who) and (who[0] != "ب" or self.phrases.is_called(who))

    def _does_next(self, sentence: Sentence, j: int) -> bool:
        """Whether behind a comma another who is named does what comes next: …، ليرد الوزير, …، ثم رد الوزير."""
        then = sentence.words[j - 1] == "ثم" and sentence.kinds[j - 2] == ","
        if not (then or comma_before_next(sentence, j)):
            return False
        at = j + 1 + ("".join(sentence.words[j + 1 : j + 2]) in _ON_IT)
        read = self.phrases.read(sentence, at) if at < len(sentence.words) else None
        return read is not None and bool(read[0].name or read[0].role)

    def _speaks(self, sentence: Sentence, frame: Frame, j: int, word: str) -> bool:
        """Whether another cue takes over before any content was found."""
        cue = self.vocabulary.cues.get(word)
        following = sentence.words[j + 1] if j + 1 < len(sentence.words) else ""
        if word == "القول" and {"deny", "mute"} <= frame.cue.verb.flags:
            return True  # رفض القول إن
        if cue is None or (j == frame.at + 1 and cue.form != "participle"):
            return False
        within = cue.form == "past" and (following in _IN_IT or sentence.words[j + 1 : j + 3] in THROUGH_IT)
        told = within and sentence.words[j - 1] in _AND_WHICH  # والتي زعم من خلالها أن
        told = told or (cue.form == "present" and frame.subject_end > 0 and self._does_next(sentence, j))
        answers = not told and cue.verb.lemma in ANSWERS and sentence.kinds[j - 1] == ","
        if told or (answers and self._answers_him(sentence, j, following)):
            return True
        idle = "mute" in cue.verb.flags and "speech" not in cue.verb.flags  # قال فلان، وقد بدا عليه التأثر
        inner = idle and cue.joined and following in _IN_IT and frame.subject is not None and not frame.mute
        inner = inner and not WHICH.isdisjoint(sentence.words[frame.at : j])  # …، ردا على كلمة التي ألقاها، وهاجم فيها
        if inner or (following in _ON_IT and idle):
            return False
        if (frame.subject_end > 0 or sentence.words[frame.at - 1] in WHICH) and self._is_next(sentence, frame, j, cue):
            return True
        replies = cue.form == "past" and (cue.verb.lemma in ANSWERS or word in ANSWERING)
        if replies and (frame.cue.verb.lemma in ASKING or sentence.words[frame.at + 1] in QUESTIONS):
            return True  # وجه السؤال إلى فلان فقال
        if word == AGAIN and (sentence.kinds[j - 1] == "w" or following not in self.vocabulary.complementizers):
            return False
        if cue.form == "participle":
            if cue.verb.lemma == "اقر" and is_noun(sentence, j, cue, self.vocabulary.complementizers):
                return False  # مقرا لها
            led = following in self.vocabulary.complementizers  # أكد "فلان" ساخرا أن
            if "mute" in cue.verb.flags and (led or self._is_inserted(sentence, j)):
                return False
            noun = self.text[sentence.starts[j] : sentence.ends[j]].endswith("ه") and sentence.kinds[j - 1] == "w"
            noun = noun or (
                sentence.kinds[j - 1] == "w"
                and cue.gender == "f"
                and is_noun(sentence, j, cue, self.vocabulary.complementizers)
            )
            plain = cue.verb.flags.isdisjoint({"weak", "mute"})
            beside = sentence.kinds[j - 1] == "w" and not plain  # متحدثا عن الأزمة:
            return not (beside or noun or self.phrases.is_head(word) or sentence.words[j - 1] == "ال")
        if self._bare(frame) and word in self.vocabulary.bare:  # أعلن في مؤتمر، رفض حزبه
            return False
        relative = sentence.words[j - 1] in WHICH and cue.form == "past" and j - 1 > frame.subject_end
        told = relative and (frame.subject is not None or frame.addressee is not None)
        told = told and (cue.verb.lemma in _SAYS or cue.verb.lemma in ANSWERS)
        if told or (relative and self._tells_his_own(sentence, j)):
            return True  # رد فلان على الوزير الذي قال إن
        apart = sentence.kinds[j - 1] != "w" or (
            sentence.kinds[j - 2] == ","
            and (sentence.words[j - 1] == "حيث" or (sentence.words[j - 1] in WHICH and cue.verb.lemma in _SAYS))
        )
        relative = sentence.words[j - 1] in WHICH
        apart = apart or (relative and (following in _IN_IT or (frame.mute and cue.verb.lemma in _SAYS)))
        sent = frame.mute and following in _IN_IT and cue.form == "past" and "من" in sentence.words[frame.at : j]
        sent = sent or (
            within and not frame.cue.verb.flags.isdisjoint({"mute", "weak"}) and self._is_of_his(sentence, j)
        )
        apart = (
            apart or sent or (following in _IN_IT and cue.form == "past" and sentence.words[j - 1] in FOR_HIM)
        )  # تلقى رسالة من فلان قال فيها, نشر الموقع تسجيلا له قال فيه
        again = sentence.words[j - 1] == "حيث" and cue.form == "past"  # افتتح الحملة بلهجة الواثق حيث قال
        apart = apart or (cue.verb.lemma in _SAYS and (again or self._is_of_matter(sentence, frame, j)))
        apart = apart or self._says_next(sentence, j, cue)
        named = cue.joined or (sentence.kinds[j - 1] == "," and cue.form == "past")
        named = named and (self.phrases.is_head(following) or following in self.vocabulary.first_names)
        return apart and ("weak" not in cue.verb.flags or named or word in ANSWERING)  # …، فرد الوزير, فأجاب بأن

    def _is_of_his(self, sentence: Sentence, j: int) -> bool:
        """Whether soon before a verb somebody's talk is told with ل: علقت على تغريدة للنائب فلان قال فيها."""
        led = (k for k in range(max(1, j - _LONGEST_MATTER), j) if sentence.words[k][:1] == "ل")
        return any(base(sentence.words[k - 1]) in self.vocabulary.venues for k in led)

    def _says_next(self, sentence: Sentence, j: int, cue: Cue) -> bool:
        """Whether behind a comma a verb tells what is said next: …، ثم أضاف, …، قبل أن يضيف."""
        if sentence.words[j - 1] in self.vocabulary.joining and cue.form == "past":
            return sentence.kinds[j - 2] == "," or (sentence.words[j - 1] in COMPARING and "weak" not in cue.verb.flags)
        return cue.form == "present" and sentence.kinds[j - 3] == "," and sentence.words[j - 2 : j] == BEFORE_THAT

    def _is_of_matter(self, sentence: Sentence, frame: Frame, j: int) -> bool:
        """Whether a comma and what the next one speaks of stand before his verb: …، وفي هذا الشأن قال فلان."""
        commas = (k for k in range(j - 2, max(frame.at, j - _LONGEST_MATTER), -1) if sentence.kinds[k] == ",")
        comma = next(commas, 0)
        word = sentence.words[comma + 1]
        return comma > 0 and word.startswith("و") and self.phrases.stops(word[1:])
