"""Where an article was written, before its first sentence: القدس (CNN)-- الجيش أعلن, وكالات – وزير الخارجية أكد."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import EARLY, fold_word
from knowledge.extraction.arabic.phrases.stems import base

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

_DASH: Final = "(?:--|[-–—/]|\u0640+)"
_DATELINE: Final = re.compile(
    rf"(?:\A|(?<=\n))[ \t]*((?:\w+ ?){{1,4}}(?:\([^()\n]{{2,30}}\))?) ?{_DASH}[ \t]*"
    rf"(?:(?:\w+ ){{1,3}}{_DASH}[ \t]*)?(?=(\w+))"
)
"""A place, an agency or a paper, alone or two of them, and the word behind."""
_AGE: Final = re.compile(
    r"(?<=\s)(?:(?:البالغ|البالغة) (?:من العمر )?|(?:ذو|ذي|ذات|صاحبة?) ال\u0640*(?= ?\d))"
    r" ?\d{1,2} (?:عام[اً]*|سنة|ربيع[اً]*)(?=[\s:،.])"
)
"""How old somebody is, which stands for him or behind his title: صاحب الـ33 عاما."""
_WORD: Final = re.compile(r"\w+")


def without_dateline(text: str, vocabulary: Vocabulary) -> str:
    """A text with spaces for what stands before its first sentences; behind a name a dash begins what its bearer is."""
    for found in _DATELINE.finditer(text, 0, EARLY):
        before = [fold_word(word) for word in _WORD.findall(found[1].partition("(")[0])]
        placed = "(" in found[1] or any(base(word) in vocabulary.territories for word in before)
        if _may_open(fold_word(found[2]), vocabulary, placed=placed) and not _tells_somebody(before, vocabulary):
            text = f"{text[: found.start()]}{' ' * len(found[0])}{text[found.end() :]}"
    return text


def without_ages(text: str) -> str:
    """A text with spaces for how old somebody is, behind what he is or in its place: اللاعب البالغ من العمر 33 عاما."""
    return _AGE.sub(lambda found: " " * len(found[0]), text)


def _may_open(word: str, vocabulary: Vocabulary, *, placed: bool) -> bool:
    """Whether a sentence may begin with a word as its topic: a title, a body, behind a place a name.

    Behind a paper a name tells who wrote: جفرا نيوز - فلان الفلاني أكد النائب.
    """
    if base(word) in vocabulary.media:
        return False  # بيروت-رويترز: أجلت البحرية كذا
    named = placed and word in vocabulary.first_names
    return named or word in vocabulary.role_forms or word.startswith("ال") or base(word) in vocabulary.institutions


def _tells_somebody(before: list[str], vocabulary: Vocabulary) -> bool:
    """Whether words before a dash are no place or paper but who or what speaks, or a clause."""
    return any(
        word in vocabulary.first_names
        or word in vocabulary.role_forms
        or word in vocabulary.cues
        or base(word) in vocabulary.institutions
        for word in before
    )
