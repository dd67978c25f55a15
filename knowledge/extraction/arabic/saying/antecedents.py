"""Who speaks by a verb that names nobody, where words before it tell: whoever was asked, wrote, was reached, who …."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import PARTICLES
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.extraction.arabic.saying.agreement import ANSWERS, disagrees
from knowledge.extraction.arabic.saying.driving import WHAT, WHICH_THING
from knowledge.extraction.arabic.saying.replies import ReplyReader

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.extraction.arabic.saying.moments import Open

_LONGEST_LEADING: Final = 16
"""Words of a clause in which somebody is led to say something."""
_UNLED: Final = frozenset("لم لن لا فلم دون عدم رفض يرفض رفضت ترفض تجنب تجنبت تفادي تفادت".split())  # noqa: SIM905
"""Behind these nobody says what he might have."""
_THIS: Final = frozenset({"ذلك", "هذا", "الامر"})
_AGENT: Final = re.compile(r"ال(?:.ا..|م.+)ه")
"""The patterns of who does something, as a woman."""
_WHO_THEN: Final = (["الذي"], ["التي"])
_MISSING: Final = frozenset({"يفت", "يفوت", "ينس", "تنس", "تفت"})
_NOT: Final = frozenset({"لم", "ولم", "فلم"})
"""Behind these who does not miss or forget to say something says it."""
_BY_ASKING: Final = frozenset("بسوال وبسوال بمواجهه وبمواجهه باستجواب وباستجواب بمناقشه وبمناقشه".split())  # noqa: SIM905
"""With these whom an inquiry asks is told before what he says."""
TAKING: Final = frozenset({"mute", "object", "accuse", "person"})
"""What verbs are that have an object behind who acts: استقبل فلان فلانا الذي قال."""
_TOUCHING: Final = frozenset(
    "اثار اثارت اغضب اغضبت استفز استفزت ازعج ازعجت احرج احرجت فاجا فاجات اقلق اقلقت صدم صدمت يعجب تعجب يرق".split()  # noqa: SIM905
)
"""What words and deeds do to somebody."""
_POSTS: Final = frozenset({"تغريده", "تدوينه", "منشور", "تصريح", "مقطع"})
_OF_TALK: Final = frozenset("كلام كلمات كلمه قول اقوال تصريحات سخريه تلميح تلميحات تغيب غياب تصرف تصرفات".split())  # noqa: SIM905
WHEREUPON: Final = frozenset({"حيث", "اذ"})
_ASKING: Final = frozenset({"سال"})
_AIMED: Final = _ASKING | frozenset("قاطع اتهم هاجم انتقد دعا تحدي عاتب هدد حذر طالب خاطب استفز لام وبخ ناشد".split())  # noqa: SIM905
"""What is aimed at somebody, who answers."""
_QUESTION: Final = {
    "الي": frozenset({"السوال", "سوال", "سوالا", "الاسيله", "اسيله"}),
    "من": frozenset({"طلب", "وطلب", "طلبت", "وطلبت", "طلبنا", "وطلبنا"}),
}
"""What is put to somebody, or asked of him, who answers: وجه السؤال إلى فلان فقال."""
_WHEN_ASKED: Final = frozenset({"لدي", "عند"})
_ABOUT: Final = frozenset({"عن", "حول", "بشان", "،", "هل", "ان", "عما", "اذا", "بخصوص"})
"""Before and behind whom a question is put to: ولدى سؤال فلان عن القرار، أجاب."""
_TO_SPEAK: Final = frozenset({"بالتحدث", "بالكلام", "بالحديث", "للتحدث", "للكلام", "للحديث"})
"""What somebody is allowed."""
_WHO_SAID: Final = ("surname", "الذي")
"""What stands before the verb where a sentence begins with it."""
_CONTACTS: Final = frozenset(
    "تواصل تواصلت تواصلنا التواصل اتصل اتصلت اتصلنا اتصال الاتصال بالاتصال وبالاتصال".split()  # noqa: SIM905
)
"""With what a paper reaches somebody."""
_MEDIA_DO: Final = frozenset(
    f"{joined}{verb}"
    for joined in ("", "و")
    for verb in "تحدث تحدثت التقي التقت حاور حاورت استضاف استضافت قابل قابلت اجري اجرت سال سالت".split()  # noqa: SIM905
)
"""What only outlets do to whom they then quote."""
_REACHING: Final = _CONTACTS | _MEDIA_DO
_LED_TO: Final = frozenset({"مع", "من", "عن", "علي", "الي", "لدي", "عند"})
"""Behind these a surname alone is whom a relative clause tells of."""
_AND_NOW: Final = frozenset({"الذي", "التي", "قد", "وقد", "حيث"})
"""What may stand before the verb of whom a paper reached."""
LEAST_QUOTE: Final = 3
"""Words of a quotation that its verb may follow; fewer are a name."""
LONGEST_ISSUED: Final = 20
"""Words from what tells who issued a paper to the verb that goes back to it."""
LONGEST_INNER: Final = 10
_CALLING: Final = frozenset({"تواصل", "تواصلت", "اتصل", "اتصلت"})
"""Verbs behind which a paper has called somebody, and anybody else tells himself what he said."""


@dataclass(slots=True)
class AntecedentReader(ReplyReader):
    """Finds before a verb whom it goes back to."""

    def _answerer(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is asked before and answers: سأل الصحافيون الوزير عن القرار، فأجاب بأن."""
        asking = _AIMED if cue.verb.lemma in ANSWERS else _ASKING
        cues = ((k, self.vocabulary.cues.get(sentence.words[k])) for k in range(i))
        at = next((k for k, one in cues if one is not None and one.form == "past" and one.verb.lemma in asking), -1)
        if at < 0:
            return self._allowed(sentence, i)
        whom = self._whom_asked(sentence, at)
        several = whom is not None and (whom.number, cue.gender, cue.number) == ("p", "m", "s")  # خاطب النواب، فأجاب
        behind = "".join(sentence.words[i + 1 : i + 2])
        own = behind.endswith(("ه", "ها", "هم")) and without_pronoun(behind) != behind  # فرد أنصاره
        return None if whom is None or several or own or disagrees(cue, whom) else whom

    def _led_to_say(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is led to say something in the clause of a word: ما دفع فلانا إلى القول, استعان فلان بكذا للقول."""
        commas = (k for k in range(i - 1, max(-1, i - _LONGEST_LEADING), -1) if sentence.kinds[k] != "w")
        start = next(commas, max(-1, i - _LONGEST_LEADING)) + 1
        if cue.number and not (
            sentence.words[start] in WHAT
            or (sentence.words[start] in WHICH_THING and sentence.words[start + 1] == "الذي")
        ):
            return None
        if not _UNLED.isdisjoint(word.removeprefix("و") for word in sentence.words[start:i]):
            return None  # رفض فلان الذهاب إلى القول إن
        for at in range(start, i):
            if sentence.words[at][:1] == "ب" and self._is_reached(sentence.words[at][1:]):
                read = self.phrases.read_behind(sentence, at)  # دفع بفلان إلى الرد
                return read[0] if read is not None and read[1] <= i and not disagrees(cue, read[0]) else None
            if self._is_somebody(sentence, at):
                led = at > start and sentence.words[at - 1] in PARTICLES
                read = self.phrases.read(sentence, at - led)  # أبي خليل
                end = read[1] if read is not None else i
                if end < i - 1 and self._is_somebody(sentence, end):
                    read = self.phrases.read(sentence, end)  # دفع فلان الوزير فلانا إلى القول
                whole = read is not None and read[1] <= i and (read[0].name or read[0].definite)
                return read[0] if read is not None and whole and not disagrees(cue, read[0]) else None
        return None

    def _is_somebody(self, sentence: Sentence, at: int) -> bool:
        """Whether a name, a title or a body begins at an item."""
        if sentence.kinds[at : at + 1] != ["w"]:
            return False
        word = sentence.words[at]
        named = self.phrases.opens_name(sentence.words, at) or word in self.phrases.surnames
        return named or word in self.phrases.families or self.phrases.is_role(word) or self.phrases.is_institution(word)

    def _behind_object(self, sentence: Sentence, cue: Cue) -> Phrase | None:
        """Who acts behind what he does it to, and speaks: انتقد الخطة فلان الفلاني قائلا."""
        at = 1
        at += self.phrases.stops(sentence.words[at])  # علق على القرار فلان
        end = at
        while end < len(sentence.words) - 1 and self._is_object(sentence, end):
            end += 1
        if end == at or not self._is_somebody(sentence, end):
            return None
        read = self.phrases.read(sentence, end)
        if read is None or not read[0].name or disagrees(cue, read[0]):
            return None
        behind = read[1] + (sentence.kinds[read[1] : read[1] + 1] == [","])
        says = self.vocabulary.cues.get(sentence.words[behind]) if behind < len(sentence.words) else None
        goes_on = says is not None and (says.joined or says.form == "participle")
        return read[0] if goes_on or sentence.words[behind : behind + 1] in _WHO_THEN else None

    def _is_object(self, sentence: Sentence, at: int) -> bool:
        """Whether a definite noun that is nobody stands at an item."""
        word, known = sentence.words[at], self.vocabulary
        if sentence.kinds[at] != "w" or self._is_somebody(sentence, at):
            return False
        listed = any(base(word) in one for one in (known.matters, known.commons, known.venues, known.published))
        plain = word.startswith("ال") and not _AGENT.fullmatch(word)  # not الفائزة
        return word in _THIS or listed or (plain and (word.endswith("ه") or self.phrases.verbal(word[2:])))

    def _touched(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom somebody's words or deeds touch, right before what he says of them: أثار القرار غضب فلان، فرد قائلا."""
        words = sentence.words
        if not i or not (words[i][:1] == "ف" or words[i - 1] in WHEREUPON):
            return None
        if (poster := self._poster(sentence, i, cue)) is not None:
            return poster
        k = next((k for k in range(max(0, i - _LONGEST_LEADING), i - 1) if words[k] in _TOUCHING), i)
        if k == i or not (cue.verb.lemma in ANSWERS or self._is_thing_doing(sentence, k)):
            return None
        end = i - (words[i - 1] in WHEREUPON)
        end -= sentence.kinds[end - 1] == ","
        for at in range(k + 1, end):
            if self._is_somebody(sentence, at):
                read = self.phrases.read(sentence, at)
                paper = read is not None and read[0].kind == "paper"  # أغضب تصريح فلان فلانا
                if read is not None and read[1] == end and not (paper or disagrees(cue, read[0])):
                    return read[0]
        return None

    def _poster(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whose post it is, told by ل, that a verb goes back to: بدأ السجال بتغريدة صباحية لفلان، فقالت."""
        for k in range(max(1, i - LONGEST_ISSUED), i - 1):
            word = sentence.words[k]
            if word[:1] != "ل" or not (self._is_reached(word[1:]) or self._is_reached(f"ا{word[1:]}")):
                continue
            if _POSTS.isdisjoint(one.removeprefix("ب") for one in sentence.words[max(0, k - 2) : k]):
                continue
            if any(self._is_somebody(sentence, at) for at in range(k - 1)):
                return None  # علق فلان على تغريدة لفلان، فقال
            read = self.phrases.read_behind(sentence, k)
            return read[0] if read is not None and not disagrees(cue, read[0]) else None
        return None

    def _is_thing_doing(self, sentence: Sentence, k: int) -> bool:
        """Whether what is no person does what a verb at an item tells: أثار كلام فلان غضب فلان, وهو ما أغضب فلانا."""
        commas = (at for at in range(k - 1, -1, -1) if sentence.kinds[at] != "w")
        start = next(commas, -1) + 1
        first = sentence.words[start].removeprefix("و") if start < k else sentence.words[k + 1]
        first = sentence.words[k + 1] if first in _NOT or f"و{first}" in _NOT else first
        known, noun = self.vocabulary, base(first)
        listed = noun in _OF_TALK or any(noun in one for one in (known.matters, known.venues, known.published))
        return listed or first in _THIS or first in WHAT or first == "هو"

    def _whom_asked(self, sentence: Sentence, at: int) -> Phrase | None:
        """Whom somebody asks by a verb at an item: سأل القاضي المتهم."""
        asker = self.phrases.read(sentence, at + 1, objects=TAKING) if at + 1 < len(sentence.words) else None
        end = asker[1] if asker is not None else len(sentence.words)
        if not self._is_somebody(sentence, end) and self._is_somebody(sentence, end + 1):
            whose = self.phrases.read(sentence, end + 1)
            return whose[0] if whose is not None and whose[0].name else None  # انتقد فلان سياسات فلان، فرد
        read = self.phrases.read(sentence, end) if sentence.kinds[end : end + 1] == ["w"] else None
        if read is None or read[0].kind != "person" or self._is_object(sentence, end):
            return None
        of_what = next((k for k in range(end + 1, read[1]) if sentence.words[k].startswith("بال")), 0)
        return self.phrases.alone(sentence, end, of_what) if of_what else read[0]  # اتهم فلان فلانا بالكذب، فرد

    def _allowed(self, sentence: Sentence, i: int) -> Phrase | None:
        """Who is let speak, or asked, before a verb joined by ف: وسمح القاضي للمتهم بالتحدث، فقال."""
        words = sentence.words
        leads = (k for k in range(1, i - 1) if words[k] in _QUESTION and not _QUESTION[words[k]].isdisjoint(words[:k]))
        if (asked := next(leads, 0)) and (whom := self.phrases.read(sentence, asked + 1)) is not None:
            return whom[0] if whom[0].name or whom[0].role else None
        k = next((k for k in range(2, i) if sentence.words[k] in _TO_SPEAK), 0)
        behind = (j for j in range(max(1, k - LONGEST_INNER), k) if sentence.words[j][:1] == "ل")
        read = (self.phrases.read_behind(sentence, j) for j in behind)
        return next((one[0] for one in read if one is not None and one[1] == k), None)

    def _just_before(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who stands before a clause that tells what he does: ظهر القاضي فلان وهو يقول."""
        for at in range(max(0, i - LONGEST_INNER), i):
            if self.phrases.is_role(sentence.words[at]) or self.phrases.opens_name(sentence.words, at):
                read = self.phrases.read(sentence, at)
                if read is not None and read[1] == i and not disagrees(cue, read[0]):
                    return read[0]
        return None

    def _told_of(self, sentence: Sentence, cue: Cue, open_: Open) -> Phrase | None:
        """Of whom a report tells that he says something, where her who reports the verb does not fit: وأبلغه أن."""
        teller = open_.frame.subject
        if open_.frame.marker != "that" or teller is None or {cue.gender, teller.gender} != {"m", "f"}:
            return None
        read = self.phrases.read(sentence, open_.start)
        if read is None or not read[0].name or disagrees(cue, read[0]):
            return None
        one = read[0].name[0]  # إن المشاركة فخر لها، ويؤكد للجميع أن
        deed = one.startswith("ال") or self.phrases.is_thing(one)
        return read[0] if read[0].role or not deed or self.phrases.is_called(one) else None

    def _reached(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom a paper reached, who goes on to speak: اتصلت الجريدة بفلان، وقد أوضح أن; تواصلت مع فلان، الذي أكد أن."""
        contact = next((k for k in range(i) if sentence.words[k] in _REACHING), i)
        if contact == i:
            return None
        beside = (*sentence.words[max(0, contact - 1) : contact], *sentence.words[contact + 1 : contact + 2])
        ours = not self.vocabulary.media.isdisjoint(map(base, beside)) or sentence.kinds[contact + 1] == "q"
        if not ours and (sentence.words[contact] in _CALLING or sentence.words[contact] in _MEDIA_DO):
            return None  # اتصل الرئيس فلان بفلان، وأكد أن
        whom = sentence.words[contact] in _MEDIA_DO and ours
        for k in range(contact + 1, min(i, contact + LONGEST_INNER)):
            word = sentence.words[k]
            if whom and word != "مع" and self._is_somebody(sentence, k):
                read = self.phrases.read(sentence, k)
                if read is not None and self._is_now(sentence, read[1], i) and not disagrees(cue, read[0]):
                    return read[0]  # استضافت القناة فلانا، حيث قال
            if word == "مع" or (word[:1] == "ب" and self._is_reached(word[1:])):
                read = self.phrases.read_behind(sentence, k) if word != "مع" else self.phrases.read(sentence, k + 1)
                told = read is not None and self._is_now(sentence, read[1], i) and not disagrees(cue, read[0])
                told = told and read is not None and {cue.gender, read[0].gender} != {"m", "f"}  # والتقت الوزير، وقالت
                return read[0] if read is not None and told else None
        return None

    def _is_now(self, sentence: Sentence, end: int, i: int) -> bool:
        """Whether a comma and at most what leads on stand between who is reached and his verb."""
        apart = end < i and sentence.kinds[end] == "," and i - end <= LEAST_QUOTE
        return apart and all(one in _AND_NOW for one in sentence.words[end + 1 : i])

    def _is_reached(self, word: str) -> bool:
        """Whether ب may lead to somebody who is reached: a name, a title."""
        return word in self.vocabulary.first_names or self.phrases.is_role(word) or word in self.phrases.surnames

    def _asked(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom an indefinite title right before the verb calls: رده على شاب قال إنه."""
        if sentence.words[0] in _BY_ASKING and i > 1 and (whom := self.phrases.read(sentence, 1)) is not None:
            return None if disagrees(cue, whom[0]) else whom[0]  # وبسؤال والدتهما، قالت إن
        if sentence.words[0].removeprefix("و") in _WHEN_ASKED and sentence.words[1] == "سوال" and not cue.joined:
            asked = self.phrases.read(sentence, 2)
            about = asked is not None and "".join(sentence.words[asked[1] : asked[1] + 1]) in _ABOUT
            return asked[0] if asked is not None and about and not disagrees(cue, asked[0]) else None
        noun = sentence.words[i - 1] if i else ""
        if i > 1 and sentence.words[i - 2] in self.vocabulary.venues:
            return None  # في تصريح صحفي قال إن
        own = noun.endswith(("ه", "ها")) and without_pronoun(noun) != noun  # أمام أنصاره قال فلان
        named = i > 1 and sentence.words[i - 2] in self.vocabulary.first_names  # وعن الفنان عادل إمام قال
        calls = i > 1 and cue.verb.lemma == "قال" and not (own or named)
        if calls and self.phrases.is_role(noun) and not noun.startswith(("ال", "لل")):
            start = i - 1
            while start and self.phrases.is_head(sentence.words[start - 1]) and sentence.words[start - 1][:2] != "ال":
                start -= 1  # مسؤول حوثي كبير قال
            told = self.phrases.read(sentence, start)
            return told[0] if told is not None and told[1] == i and not disagrees(cue, told[0]) else None
        return None

    def _is_just_before(self, sentence: Sentence, end: int, i: int) -> bool:
        """Whether between a phrase's end and الذي before a verb nothing stands but a comma."""
        return end == i - 1 or (end == i - 2 and sentence.kinds[end] == ",")

    def _who_had(self, sentence: Sentence, at: int) -> Phrase | None:
        """وسبق لفلان أن أكد: who stands behind ل; ولم يفت فلانا أن يؤكد: who did not miss it."""
        for k in range(max(0, at - LONGEST_INNER), at - 1):
            if k and sentence.words[k] in _MISSING and sentence.words[k - 1] in _NOT:
                missed = self.phrases.read(sentence, k + 1)
                told = missed is not None and missed[1] == at and (missed[0].name or missed[0].definite)
                return missed[0] if missed is not None and told else None
            if sentence.words[k].removeprefix("و") == "سبق" and sentence.words[k + 1].startswith("ل"):
                read = self.phrases.read(sentence, k + 1)
                return self.phrases.unglued(read[0], 1) if read is not None else None
        return None

    def _antecedent(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom a relative clause speaks of: رئيسة الحكومة …، التي أكدت أن."""
        passed = 0
        comma = i - 2
        before = sentence.words[comma - 1] if comma > 0 and sentence.kinds[comma] == "," else ""
        alone = comma < 2 or sentence.words[comma - 2] not in self.vocabulary.first_names
        if before and alone and before in self.phrases.often and not before.startswith("ال"):
            read = self.phrases.read(sentence, comma - 1)
            if read is not None and read[0].name and not disagrees(cue, read[0]):
                return read[0]  # هاجم فيه فلانا، الذي قال
        if (called := self._called_before(sentence, i, cue)) is not None:
            return called
        if (led_to := self._led_to_name(sentence, i, cue)) is not None:
            return led_to
        for at in range(max(0, i - 14), i - 1):
            word = sentence.words[at]
            if at < passed or sentence.kinds[at] != "w":
                continue
            joined = word[:1] in {"ب", "ل"} and self._is_led_to(word)
            joined = joined and (word[:2] == "لل" or not self.phrases.is_head(word))
            named = word in self.vocabulary.first_names
            named = named or (word in self.phrases.families and sentence.words[at - 1] in _LED_TO)
            if not (joined or named or self.phrases.is_head(word)):
                continue
            if self._is_of_thing(sentence, at):
                continue
            taken = self.phrases.flags_before(sentence, at) & TAKING
            read = (
                self.phrases.read_behind(sentence, at)  # اتصل برئيس الحكومة فلان، الذي
                if joined
                else self.phrases.read(sentence, at + self._meets(sentence, at), objects=taken)
            )
            passed = read[1] if read is not None else 0
            his = read is not None and read[0].kind == "place" and read[0].words[-1].endswith("ي")
            if his and sentence.words[i - 1].endswith("التي"):
                continue  # بأسرار المطبخ المغربي، والتي قالت
            if read is not None and self._is_just_before(sentence, passed, i) and not disagrees(cue, read[0]):
                apart = sentence.kinds[i - 2] == "," and read[0].kind != "person" and cue.gender == "m"
                return None if apart else read[0]
        return None

    def _is_of_thing(self, sentence: Sentence, at: int) -> bool:
        """Whether a land's adjective tells of what is said, not of who says it: المزاعم التركية التي تؤكد أن."""
        word, thing = sentence.words[at], sentence.words[at - 1]
        tells = at > 0 and word.startswith("ال") and word.endswith(("ي", "يه")) and thing.startswith("ال")
        return tells and (base(thing) in self.vocabulary.claims or base(thing) in self.vocabulary.venues)

    def _is_led_to(self, word: str) -> bool:
        """Whether behind ب or ل an office begins: برئيس, للوزير."""
        return self.phrases.is_role(word[1:]) or (word[:2] == "لل" and self.phrases.is_role(f"ا{word[1:]}"))

    def _led_to_name(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Whom ب or ل leads to by a given name, and a clause tells of: التقوا بخالد شكري سكرتير اللجنة الذي قال."""
        known, words = self.vocabulary, sentence.words
        for at in range(i - 2, max(0, i - 14), -1):
            word = words[at]
            if word[:1] not in {"ب", "ل"} or word[1:] not in known.first_names or word in known.first_names:
                continue
            name = word[1:]
            thing = name in known.bare or name in known.commons or self.phrases.is_head(name)
            read = None if thing or sentence.kinds[at + 1] != "w" else self.phrases.read_behind(sentence, at)
            if read is not None and self._is_just_before(sentence, read[1], i) and not disagrees(cue, read[0]):
                return read[0] if len(read[0].name) > 1 else None
        return None

    def _meets(self, sentence: Sentence, at: int) -> bool:
        """Whether an office stands right behind a body's one word, as whom it meets: التقى الوفد الوزير فلان، الذي."""
        body = sentence.words[at].startswith("ال") and self.phrases.is_institution(sentence.words[at])
        office = "".join(sentence.words[at + 1 : at + 2])
        return body and self.phrases.is_role(office) and office not in self.vocabulary.adjectives

    def _called_before(self, sentence: Sentence, i: int, cue: Cue) -> Phrase | None:
        """Who is called by his surname alone before الذي, where a sentence or a clause begins: روحاني الذي قال إن."""
        opens = i > 1 and sentence.kinds[i - 2] == "w" and (i == len(_WHO_SAID) or sentence.kinds[i - 3] == ",")
        known = self.phrases.surnames | self.phrases.families if opens else frozenset()
        read = self.phrases.read(sentence, i - 2) if opens and sentence.words[i - 2] in known else None
        return read[0] if read is not None and read[1] == i - 1 and not disagrees(cue, read[0]) else None
