"""A question's misspelt words put right where its language has one word that is an edit away: positon, polce, quoes.

Names are no list's words. A word with a capital is left alone where nouns have none, unless it opens the question; one
that is all that is asked for as a speaker may be a word that questions are made of; among the words of a speaker an
office is mended beside another's word. Of Arabic words, which have no capitals, only the article is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.language.concepts import LANGUAGES, common_words, languages_telling, lexicon
from knowledge.language.numbers import find_numbers
from knowledge.language.phrases import word_forms
from knowledge.language.poles import find_poles
from knowledge.language.territories import find_territories
from knowledge.names.relations import tells_relation
from knowledge.names.roles import load_roles
from knowledge.names.words import given_names
from knowledge.questions.markers import languages_of_words, markers
from knowledge.questions.owners import is_unheard
from knowledge.questions.tokens import clean, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.model import Question

_SHORTEST: Final = 5
"""Letters of a word of which one may be wrong."""
_NOUNS_CAPITAL: Final = "de"
_GLUING: Final = frozenset({"tr"})
"""Languages whose endings make a word of many names: putine, to Putin."""
_MOST: Final = 2
"""Words of a question that may be misspelt."""
_ARTICLE: Final = "ال"
_ARTICLES: Final = (("ا", 1), ("الل", 3), ("ال", 2), ("ارل", 3), ("لا", 2), ("اال", 3))
"""How the Arabic article is mistyped, and how many letters of what it is typed as go."""


def respell(question: Question) -> str | None:
    """The question with its misspelt words put right, None where it has none, or too many to be sure."""
    text, language = clean(question.text), question.language
    if language is None or language in _GLUING:
        return None
    speaker = [token.word for token in tokenize(question.speaker or "")]
    mended: list[tuple[int, int, str]] = []
    for at, token in enumerate(tokenize(text)):
        if len(token.word) < _SHORTEST or not token.word.isalpha() or _is_known(token.word, language):
            continue
        capital = text[token.start].isupper() and language != _NOUNS_CAPITAL and not text.isupper()
        if language == "ar":
            right = _with_article(token.word)
        elif capital or (token.word in speaker and len(speaker) == 1):
            right = None if capital and at else _mend(token.word, _asking_words(language))
        elif token.word in speaker:
            right = _mend_office(token.word, speaker)
        else:
            right = _mend(token.word, _asking_words(language)) or _mend(token.word, _matters(language))
        if right is not None:
            mended.append((token.start, token.end, right))
    if not 0 < len(mended) <= _MOST:
        return None
    for start, end, right in reversed(mended):
        text = f"{text[:start]}{right}{text[end:]}"
    return text


def find_small_talk(question: Question) -> frozenset[str]:
    """The words of a bare matter that are a letter away from one of small talk: wether in paris, пгода в Москве."""
    language = question.language or ""
    if language not in LANGUAGES:
        return frozenset()
    asked = (token.word for token in tokenize(clean(question.text)))
    words = (word for word in asked if len(word) >= _SHORTEST and word.isalpha() and not _is_known(word, language))
    return frozenset(word for word in words if _mend(word, _general_words(language)))


def mend_places(question: Question) -> str | None:
    """A question with a misspelt place beside what else it is about put right: Urainian provocations."""
    topic, spelled = question.topic or "", question.text
    written = [topic[token.start : token.end] for token in tokenize(topic)]
    for word in written if len(written) > 1 else ():
        if is_unheard(word, question.language) and word.casefold() not in given_names():
            place = load_roles().mend(word)
            spelled = spelled.replace(word, place) if place and find_territories([place]) else spelled
    return spelled if spelled != question.text else None


def _is_known(word: str, language: str) -> bool:
    if word in common_words(language) or find_numbers([word], language) or any(find_poles([word])):
        return True
    if word in languages_of_words() or word in given_names() or tells_relation([word]):
        return True
    return load_roles().knows(word) or bool(languages_telling(word, LANGUAGES))


def _mend_office(word: str, slot: Sequence[str]) -> str | None:
    """A word of an office, a body or its land, where another word beside it is one."""
    if not any(load_roles().knows(other) and not load_roles().skips(other) for other in slot if other != word):
        return None
    return next(filter(None, map(load_roles().mend, (word, *word_forms(word)))), None)


def _mend(word: str, words: tuple[str, ...]) -> str | None:
    return next((one for one in words if _is_near(one, word)), None)


def _with_article(word: str) -> str | None:
    """An Arabic word whose article was mistyped: ارئيس, اللرئيس, ارلئيس."""
    for typed, cut in _ARTICLES:
        if word.startswith(typed) and len(word) - cut >= _SHORTEST - 1:
            rest = word[cut:] if typed != "ارل" else f"ر{word[cut:]}"
            if load_roles().knows(rest) or languages_telling(rest, ("ar",)):
                return f"{_ARTICLE}{rest}"
    return None


def _is_near(one: str, word: str) -> bool:
    if abs(len(one) - len(word)) > 1 or one[0] not in word[:2]:
        return False
    return OSA.distance(one, word, score_cutoff=1) <= 1


@lru_cache(maxsize=len(LANGUAGES))
def _asking_words(language: str) -> tuple[str, ...]:
    """Words that questions are made of, long enough to be mended."""
    known = markers(language)
    phrases = (word for first, rests in known.phrases.items() for rest, _ in rests for word in (first, *rest))
    return _long(known.words, phrases)


@lru_cache(maxsize=len(LANGUAGES))
def _general_words(language: str) -> tuple[str, ...]:
    """Words that ask for what an encyclopedia or a forecast tells."""
    return _long(word for word, jobs in markers(language).words.items() if "general" in jobs)


@lru_cache(maxsize=len(LANGUAGES))
def _matters(language: str) -> tuple[str, ...]:
    """Words that name what news is about, long enough to be mended."""
    known = lexicon(language)
    phrases = (word for first, rests in known.phrases.items() for rest, _ in rests for word in (first, *rest))
    return _long(known.words, known.beginnings, (word.rstrip("*") for word in phrases))


def _long(*lists: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for words in lists for word in words if len(word) >= _SHORTEST))
