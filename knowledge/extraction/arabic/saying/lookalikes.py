"""Words of other senses that fold to the same letters, told apart by their neighbours: على and علي, متى, رد فعل."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import ALI, MATTA
from knowledge.extraction.arabic.phrases.words import WordReader
from knowledge.extraction.arabic.saying.frames import ASKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

_AS_NAME: Final = "\u0640"
"""Behind a surname that is otherwise a verb."""
_HOPE: Final = _AS_NAME
"""Behind a hope, which is nobody hoping."""
_NO_OBJECT: Final = frozenset({"عن", "في", "من", "الي", "مع"})
_LOOKALIKES: Final = frozenset({ALI, "متي", "فعل", "حتي", "املا"})
_REACTIONS: Final = frozenset({"رد", "رده", "ورد", "كرد", "برد", "كرده", "برده"})
"""Before فعل no verbs."""

_NO_SOONER: Final = frozenset({"ما", "وما", "فما"})
"""Before إن and حتى these tell of two deeds: ما إن أنهى فلان كلمته حتى رد عليه فلان."""


def tell_lookalikes(text: str, sentences: tuple[Sentence, ...], vocabulary: Vocabulary) -> None:
    """Change, in the words of sentences, what only looks like another word."""
    verbs = vocabulary.surnames_too
    borne = {word for one in sentences if not verbs.isdisjoint(one.words) for word in _borne(one, vocabulary)}
    for sentence in sentences if borne else ():
        sentence.words[:] = [f"{word}{_AS_NAME}" if word in borne else word for word in sentence.words]
    for sentence in sentences:
        if not _LOOKALIKES.isdisjoint(sentence.words):
            _tell_apart(text, sentence, vocabulary)


def _tell_apart(text: str, sentence: Sentence, vocabulary: Vocabulary) -> None:
    words = sentence.words
    if "املا" in words:
        _tell_hope(text, sentence)
    if "متي" in words:
        _tell_matta(sentence, vocabulary)
    if words[1:2] == ["ان"] and words[0] in _NO_SOONER and "حتي" in words:
        k = words.index("حتي")
        words[k], sentence.kinds[k] = "،", ","
    if "فعل" in words:
        _tell_reactions(words)
    if ALI in words:
        _tell_ali(words, vocabulary)


def _tell_ali(words: list[str], vocabulary: Vocabulary) -> None:
    """على written as the name علي is the preposition before أن and a verbal noun: أكد علي أنه, علي تقديم الدعم."""
    reader = WordReader(vocabulary)
    for k in (k for k, word in enumerate(words[:-1]) if word == ALI):
        following = words[k + 1]
        leads = following in vocabulary.complementizers or reader.verbal(following)
        named = "عبد" in words[max(0, k - 2) : k]  # عبد الكريم علي
        if leads and not named and vocabulary.first_names.isdisjoint((following, words[k - 1])):
            words[k] = "علي"  # not محمد علي أن


def _tell_hope(text: str, sentence: Sentence) -> None:
    """أملا with its hamza, before في and no أن, is the hope in which something is done: عبروا أملا في النجاة."""
    words = sentence.words
    for k in (k for k, pair in enumerate(pairwise(words)) if pair == ("املا", "في")):
        if text[sentence.starts[k]] == "أ" and words[k + 2 : k + 3] != ["ان"]:
            words[k] = f"املا{_HOPE}"


def _borne(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[str]:
    """Surnames written as verbs in the present or as two who speak: أكد محمد تومي أن, قال فلان مقران, فلان يشكر."""
    words, kinds, cues, verbs = sentence.words, sentence.kinds, vocabulary.cues, vocabulary.surnames_too
    for k in (k for k, (one, two) in enumerate(pairwise(words), 1) if two in verbs and one in vocabulary.first_names):
        closed = kinds[k + 1 : k + 2] != ["w"] or not _NO_OBJECT.isdisjoint(words[k + 1 : k + 2])
        closed = closed or words[k + 1] in vocabulary.complementizers
        start = next((j for j in range(k - 1, -1, -1) if kinds[j] != "w" or words[j] in vocabulary.complementizers), -1)
        told = (cues.get(words[j]) for j in range(start + 1, k - 1))
        if closed and any(one is not None and one.form == "past" and one.verb.lemma not in ASKING for one in told):
            yield words[k]


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
