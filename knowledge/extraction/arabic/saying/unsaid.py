"""What nobody said in Arabic: proverbs and rumours, words in forged things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.extraction.arabic.phrases.offices import WORKS
from knowledge.extraction.arabic.phrases.phrases import WHO
from knowledge.extraction.arabic.phrases.stems import base

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.saying.events import Event

_INSIDE: Final = "في"
_PLAIN: Final = frozenset({"w", "q"})
_SHOWN: Final = frozenset({"يظهر", "تظهر", "اظهر", "اظهرت", "ظهر", "ظهرت"})
LABEL: Final = 4
"""Items within which a colon closes a label."""
_WHICH: Final = frozenset({"التي", "الذي"})
AND_WHICH: Final = frozenset({"والتي", "والذي"})
_LONGEST_TOLD: Final = 12
"""Words from a claim of which a clause tells to a second clause that goes back to it."""
_LEAST_TELLING: Final = 3
"""Words before a verb that tells what claims say."""
_LONGEST_CLAIM: Final = 5
"""Words from a claim to its أن."""
_SUBJECT: Final = 2
"""Words from a verb to what makes its subject false (نشر موقع ساخر)."""


def is_nobodys(event: Event, vocabulary: Vocabulary) -> bool:
    """Whether a saying or a rumour is what speaks (يقول المثل, بحسب شائعات), or nobody (لم يعلق أحد)."""
    if isinstance(event, Phrase):
        return event.words == ("احد",)
    speaker = event.speaker
    if speaker is None or base(speaker.words[0]) not in vocabulary.hearsay:
        return False
    return len(speaker.words) == 1 or all(word.startswith("ال") for word in speaker.words)  # المزاعم الإخوانية


def is_claim_answered(words: list[str], at: int, j: int, vocabulary: Vocabulary) -> bool:
    """Whether أن at an item opens what others claim, whom a verb answers: رد على ادعاء أن, علق على اتهام فلان بأن."""
    if vocabulary.complementizers[words[j]] or "علي" not in words[at + 1 : j]:
        return False  # رد على المزاعم بأنها كاذبة
    return any(base(word) in vocabulary.claims for word in words[max(at, j - _LONGEST_CLAIM) : j])


def is_claim_told(words: list[str], i: int, vocabulary: Vocabulary) -> bool:
    """Whether behind a relative a verb tells what claims say: فند التقارير التي أفادت بأن, المزاعم الإيرانية التي."""
    if i < _LEAST_TELLING:
        return False
    if words[i - 1] in AND_WHICH or words[i - 2] == "،":
        return _is_claim_told_of(words, i, vocabulary)
    if words[i - 1] not in _WHICH:
        return False
    told, before = words[i - 2], words[i - 3]
    described = told[:2] == before[:2] == "ال" and told.endswith(("ي", "يه")) and base(before) in vocabulary.claims
    return described or (base(told) in vocabulary.claims and told[:2] == "ال")


def _is_claim_told_of(words: list[str], i: int, vocabulary: Vocabulary) -> bool:
    """Whether a second clause goes back to a claim of which one tells before: الاتهامات التي وجهت لفلان، والتي تقول."""
    for k in range(i - _LEAST_TELLING, max(0, i - _LONGEST_TOLD), -1):
        word, behind = words[k], words[k + 1]
        told = behind in _WHICH or (behind[:2] == "ال" and behind[-1:] == "ه")
        stem = f"ا{word[1:]}" if word[:2] == "لل" else word
        if told and stem[:2] == "ال" and base(stem) in vocabulary.claims:
            return True
    return False


def may_tell_fake(words: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether an article has a word of those without which none of its sentences tells of a fake, labels aside."""
    return not (vocabulary.forged | vocabulary.played | vocabulary.mistaken).isdisjoint(words)


def tells_fake(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a sentence tells of a forged thing in which somebody speaks, of a rumour or of what an actor says."""
    words = sentence.words
    if _is_rumour(sentence, vocabulary) or _is_played(words, vocabulary) or _is_misattributed(words, vocabulary):
        return True
    if vocabulary.forged.isdisjoint(words):
        return False
    forged = [at for at in range(1, len(words)) if words[at] in vocabulary.forged]
    that = next((at for at, word in enumerate(words) if word in vocabulary.complementizers), len(words))
    return any(words[at - 2] == _INSIDE for at in forged if 1 < at < that) or any(
        _leads(sentence, at, vocabulary) for at in forged
    )


def _leads(sentence: Sentence, at: int, vocabulary: Vocabulary) -> bool:
    """Whether no mark and no new clause stand between a forged thing and a verb (فيديو مفبرك يظهر فيه X وهو يقول)."""
    woman = at == _SUBJECT and sentence.words[1].endswith("ه") and not sentence.words[at].endswith("ه")
    if woman or any(word in vocabulary.cues and word not in _SHOWN for word in sentence.words[: max(0, at - _SUBJECT)]):
        return False  # قالت غيثة مزور
    for word, kind in zip(sentence.words[at + 1 :], sentence.kinds[at + 1 :], strict=True):
        if kind not in _PLAIN:
            return False
        if (cue := vocabulary.cues.get(word)) is not None and word not in _SHOWN:
            return not cue.joined
    adverb = sentence.words[at].endswith("ا")  # قال فلان ساخرا
    return at >= _SUBJECT and not adverb and sentence.words[at - _SUBJECT] in vocabulary.cues


def _is_rumour(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a label says that what somebody is told to have said is none of his (الادعاء: قال X إن)."""
    if ":" not in sentence.kinds[:LABEL]:
        return False
    colon = sentence.kinds.index(":")
    labelled = bool([word for word in sentence.words[:colon] if base(word) in vocabulary.rumoured])
    return labelled and colon + 1 < len(sentence.words) and sentence.words[colon + 1] in vocabulary.cues


def _is_played(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether an actor plays whoever speaks in a work (في الفيلم يقول X، الذي يجسده Y، إن)."""
    if vocabulary.played.isdisjoint(words) or WORKS.isdisjoint(map(base, words)):
        return False
    return any(word in vocabulary.played and words[at - 1] in WHO for at, word in enumerate(words) if at)


def _is_misattributed(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether words were ascribed to somebody by mistake (نسبت الصحيفة خطأ إلى X القول إن)."""
    return words[0].removeprefix("و") in vocabulary.ascribing and not vocabulary.mistaken.isdisjoint(words)
