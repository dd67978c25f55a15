"""Words of other senses that fold to the same letters, told apart by their neighbours: على and علي, متى, رد فعل."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import ALI, MATTA
from knowledge.extraction.arabic.phrases.words import WordReader
from knowledge.extraction.arabic.saying.frames import ASKING

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

_REACTIONS: Final = frozenset({"رد", "رده", "ورد", "كرد", "برد", "كرده", "برده"})
"""Before فعل no verbs."""

_NO_SOONER: Final = frozenset({"ما", "وما", "فما"})
"""Before إن and حتى these tell of two deeds: ما إن أنهى فلان كلمته حتى رد عليه فلان."""


def tell_lookalikes(sentences: tuple[Sentence, ...], vocabulary: Vocabulary) -> None:
    """على written as the name علي is the preposition before أن and a verbal noun: أكد علي أنه, علي تقديم الدعم."""
    reader = WordReader(vocabulary)
    for sentence in sentences:
        words = sentence.words
        if "متي" in words:
            _tell_matta(sentence, vocabulary)
        if words[1:2] == ["ان"] and words[0][-2:] == "ما" and words[0] in _NO_SOONER and "حتي" in words:
            k = words.index("حتي")
            words[k], sentence.kinds[k] = "،", ","
        if "فعل" in words:
            _tell_reactions(words)
        for k in (k for k, word in enumerate(words[:-1]) if word == ALI) if ALI in words else ():
            following = words[k + 1]
            leads = following in vocabulary.complementizers or reader.verbal(following)
            named = "عبد" in words[max(0, k - 2) : k]  # عبد الكريم علي
            if leads and not named and vocabulary.first_names.isdisjoint((following, words[k - 1])):
                words[k] = "علي"  # not محمد علي أن


def _tell_reactions(words: list[str]) -> None:
    """رد فعل and ردة فعل are reactions, told as their plural, which no verb is: بنفس رد فعل فلان."""
    for k, (one, two) in enumerate(pairwise(words)):
        if two == "فعل" and one in _REACTIONS:
            words[k] = "ردود"


def _tell_matta(sentence: Sentence, vocabulary: Vocabulary) -> None:
    """متى is a name behind a given name or a title, or between a verb that asks nothing and a mark or أن."""
    words, kinds = sentence.words, sentence.kinds
    for k in (k for k, word in enumerate(words) if word == "متي" and k):
        before, following = words[k - 1], "".join(words[k + 1 : k + 2])
        cue = vocabulary.cues.get(before)
        called = before in vocabulary.first_names or (before in vocabulary.role_forms and before.startswith("ال"))
        apart = kinds[k + 1 : k + 2] != ["w"] or following in vocabulary.complementizers
        apart = apart or (following.startswith("ال") and following.endswith("ي"))  # متى القبطي
        behind = "".join(words[k + 2 : k + 3])
        closed = behind == "" or kinds[k + 2] != "w" or behind in vocabulary.complementizers
        closed = closed or behind in vocabulary.role_forms
        apart = apart or (closed and not following.startswith(("ال", "ي", "ت", "ن", "ا", "س")))  # متى بشاي رئيس كذا
        said = cue is not None and cue.form == "past" and cue.verb.lemma not in ASKING
        if apart and (called or said):
            words[k] = MATTA
