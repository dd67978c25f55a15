"""What nobody said in Arabic: proverbs and rumours, words in forged things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.division import Phrase
from knowledge.extraction.arabic.stems import base

if TYPE_CHECKING:
    from knowledge.extraction.arabic.events import Event
    from knowledge.extraction.arabic.sentences import Sentence
    from knowledge.extraction.arabic.vocabulary import Vocabulary

_INSIDE: Final = "في"


def is_nobodys(event: Event, vocabulary: Vocabulary) -> bool:
    """Whether a saying or a rumour is what speaks (يقول المثل, بحسب شائعات)."""
    speaker = None if isinstance(event, Phrase) else event.speaker
    return speaker is not None and len(speaker.words) == 1 and base(speaker.words[0]) in vocabulary.hearsay


def tells_fake(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether a sentence tells of a forged thing in which somebody speaks (في مقطع مفبرك)."""
    words = sentence.words
    return any(words[at] in vocabulary.forged and words[at - 2] == _INSIDE for at in range(2, len(words)))
