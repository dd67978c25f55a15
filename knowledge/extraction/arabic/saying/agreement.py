"""Whether a verb and what stands beside it agree, and whether a participle's form is a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import ELATIVES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

DAMMA: Final = "\u064f"
"""The vowel of a passive."""
AGAIN: Final = "مجددا"
"""Behind a word it is an adverb, not a participle."""
_FOR_IT: Final = frozenset({"له", "لها", "لهم"})
ANSWERING: Final = frozenset({"فاجاب", "فاجابت", "فرد", "فردت", "فقال", "فقالت"})
"""What behind a question whoever was asked does."""
ANSWERS: Final = frozenset({"اجاب", "رد"})
"""What whoever is asked does, wherever he is told of."""
NEXT: Final = ANSWERS | {"قال", "علق", "عقب", "قاطع", "تدخل"}
"""What another does behind ل or قبل أن: ليرد عليه فلان."""
_TAKEN_FOR: Final = frozenset({"من", "بمثابه", "اول", "اخر", "الاكبر", "الاهم", "الاول", "الاولي"})
"""What something is taken for by nobody told."""
QUESTIONS: Final = frozenset({"السوال", "الاسيله", "الكلمه"})
"""What is put or given to who speaks: وجه السؤال إلى فلان."""
_FEMININE: Final = ("ه", "ات")
_SHARES: Final = frozenset({"نسبه", "اكثر", "اقل", "نصف", "ثلث", "ربع"})
_IN_CHARGE: Final = frozenset("المعنيه المختصه الوصيه المسووله المعنيين المختصين".split())  # noqa: SIM905
THINKING: Final = frozenset({"اعتقد", "ظن", "زعم"})
"""What behind a plural is passive in the singular."""

_ABROAD: Final = frozenset(
    {("المجتمع", "الدولي"), ("المجتمع", "المدني"), ("المنظمات", "الدوليه"), ("المنظمات", "الحقوقيه")}
    | {("المنظمات", "الانسانيه"), ("المنظمات", "الامميه"), ("الهييات", "الدوليه"), ("القوي", "السياسيه")}
)
"""Whom those who speak call upon: وناشدت المجتمع الدولي."""


def disagrees(cue: Cue, phrase: Phrase) -> bool:
    """Whether a phrase beside a verb can not be its subject, by gender."""
    if cue.gender == "f" and cue.number == "s":
        if phrase.name and ("person" not in cue.verb.flags or not cue.joined):
            return False  # قالت فلانة، نائب المدير; حذرت النائب فلانة
        return phrase.gender == "m" and phrase.number == "s" and (phrase.kind != "paper")
    several = phrase.words[0].startswith("الم") and phrase.words[0].endswith("ين")
    if several and cue.number == "s" and cue.verb.lemma in THINKING:
        return True  # إن المتهمين يعتقد بأنهم: nobody in particular thinks so
    feminine = phrase.gender == "f" and phrase.kind == "person" and not phrase.members
    return cue.number == "s" and (feminine or ("person" in cue.verb.flags and _is_feminine_body(phrase)))


def is_share(phrase: Phrase | None) -> bool:
    """Whether a number or a part of those asked is told to say something: قال 24% إنهم, قالت نسبة منهم."""
    if phrase is None:
        return False
    return phrase.words[0] in _SHARES or (phrase.words[0].isdigit() and len(phrase.words) == 1)  # not 120 نائبا


def are_in_charge(cue: Cue, phrase: Phrase) -> bool:
    """Whether a verb of demanding has those in charge beside it, whom everybody asks: وطالبت الجهات المعنية بالتدخل."""
    if phrase.words[:2] in _ABROAD and cue.verb.lemma in {"طالب", "ناشد", "دعا", "حث"}:
        return True
    asks = cue.verb.lemma in {"طالب", "ناشد"}
    return asks and (phrase.words[0] == "الجهات" or not _IN_CHARGE.isdisjoint(phrase.words[1:]))


def _is_feminine_body(phrase: Phrase) -> bool:
    """Whether a body's noun or its adjective tells its gender: الحكومة, السلطات, القوى الأمنية."""
    words = phrase.words
    if phrase.kind == "person" or phrase.members:
        return False
    if phrase.kind == "institution" and words[0].endswith(_FEMININE):
        return True
    return len(words) > 1 and all(word.startswith("ال") for word in words[:2]) and words[1].endswith("ه")


def is_noun(sentence: Sentence, i: int, cue: Cue, complementizers: Mapping[str, bool]) -> bool:
    """Whether what looks like a participle behind a word is a noun (جلسة مناقشة); one that leads to أن is none."""
    following = sentence.words[i + 1 : i + 3]
    if cue.verb.lemma == "قال":
        return False  # وتابعت قائلة هذا قرارنا
    if cue.verb.lemma == "اقر" and following[:1] != [] and following[0] in _FOR_IT:
        return True  # تتخذ من جنيف مقرا لها
    leads = bool(following) and (
        following[0] in complementizers or (following[0] in cue.verb.prepositions and following[-1] in complementizers)
    )
    if "weak" in cue.verb.flags:
        return not (leads and cue.gender == "m" and cue.number == "s")
    quoted = i + 1 < len(sentence.words) and sentence.kinds[i + 1] in ":q"
    if following and following[0].startswith("ي") and "bare" in cue.verb.flags and not (leads or quoted):
        return cue.form == "participle"  # قدم مقترحا يتضمن هدنة
    return cue.gender == "f" and not (leads or quoted)


def is_passive(cue: Cue | None) -> bool:
    """Whether a form with the vowel of a passive is one, and quotes nobody: اتُهم, أُبلغ; no present, no نُقل عن."""
    if cue is None or cue.form != "past" or cue.number != "s" or "relay" in cue.verb.flags:
        return False
    return cue.verb.lemma not in {"سيل", "سال"}


def is_taken_for(sentence: Sentence, i: int, cue: Cue) -> bool:
    """Whether a verb of judging within a clause tells what something is taken for: الاستقرار يعتبر أحد ركائزها."""
    if cue.form != "present" or cue.joined or not i or sentence.kinds[i - 1] != "w":
        return False
    behind = "".join(sentence.words[i + 1 : i + 2])
    return behind in ELATIVES or behind in _TAKEN_FOR
