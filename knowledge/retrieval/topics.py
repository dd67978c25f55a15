"""What a topic asks for and how much of it a statement touches, whatever the languages of the two.

A topic becomes needs: each is one thing asked for, with every neutral form it may be met in (concepts, territories),
its word and stem, and how it sounds. A statement becomes features of the same kinds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.acronyms import join_letters
from knowledge.language.concepts import (
    find_concepts,
    generic,
    kinds,
    languages_telling,
    mend_concepts,
    mend_phrase,
    related,
    tail_concepts,
)
from knowledge.language.detection import SCRIPTS, find_script
from knowledge.language.figures import join_digits
from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.language.numbers import find_numbers
from knowledge.language.roots import arabic_roots
from knowledge.language.stems import arabic_forms, stem
from knowledge.language.territories import find_territories, may_name_territory, names_territory
from knowledge.names.folding import fold, skeleton
from knowledge.names.words import load_name_words
from knowledge.retrieval.resemblance import find_heard, find_misspelt
from knowledge.retrieval.weights import WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from knowledge.retrieval.weights import How

MET: Final = 0.85
"""From here on a need is met, not only nearly so."""
NAMED: Final = 0.5
"""What the speaker's name counts beside their words."""
BESIDE: Final = 0.3
"""What is left of a share where only a place is met."""
_DISTANT: Final = 0.95
_SHORTEST_SOUND: Final = 4
_SHORTEST_SKELETON: Final = 2
_FOREIGN: Final = 6
"""Letters of a beginning that a lexicon of another language may claim."""
_PLACE: Final = 0.7
_UNSURE: Final = 5
"""The same where nobody knows which language it is."""
_GENERIC: Final = 0.25
_UNITS: Final = re.compile(r"\d+|[^\W\d_]+")
_CAPITALS: Final = re.compile(r"\b[A-ZА-ЯІЇЄ]{2,4}\b")
"""What may be a territory's initials: in capitals US is no pronoun."""
_DOTTED: Final = re.compile(r"\b(?:[A-ZА-Я]\.){2,}")
_LONGEST_INITIALS: Final = 4
_CLITICS: Final = "وفبلك"
_CASE: Final = re.compile("(?<=[а-яіїє]{3})(?:ом|ем|ым|ой|[аеиуыюяі])$")  # of a Slavic name: про Асада
_LONGEST_MENDED: Final = 5
_MOST_NEEDS: Final = 16
"""No question asks for more things; a text that does is there to keep us busy."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing asked for. `known`: some lexicon has it, so that it can be said to be absent.

    `mended` and `heard` are words and sounds of given statements that it may mean (`widen`), `roots` those of its words
    (`with_roots`).
    """

    text: str
    concepts: frozenset[str]
    words: frozenset[str]
    stems: frozenset[str]
    sounds: tuple[str, ...]
    known: bool
    weight: float
    mended: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Features:
    """What a statement can be met by. `sounds` are forms of its words that no lexicon has."""

    concepts: frozenset[str]
    words: frozenset[str]
    stems: frozenset[str]
    sounds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a topic is touched: 0 to 1, and by what."""

    share: float
    matched: tuple[str, ...]
    values: tuple[float, ...]


def languages_of(text: str, language: str | None) -> tuple[str, ...]:
    """Which lexicons to read a text with: its own first, else every one of its script."""
    script = find_script(text)
    possible = SCRIPTS.get(script or "", ())
    if language in possible:
        return (language, *(other for other in possible if other != language))
    return possible


def read_topic(text: str, language: str | None, skip: Container[str]) -> tuple[Need, ...]:
    """The needs of a topic; words in `skip` (articles, prepositions) ask for nothing."""
    return tuple(islice(_needs(text, language, skip), _MOST_NEEDS))


def _needs(text: str, language: str | None, skip: Container[str]) -> Iterable[Need]:
    words = _split(text)
    languages = languages_of(text, language)
    own, foreign = bool(languages), _FOREIGN if language else _UNSURE
    taken: dict[int, tuple[int, frozenset[str]]] = {}
    initials = _initials(text).union(word for word in words if len(word) <= _LONGEST_INITIALS and word not in skip)
    for start, end, concepts in _spans(words, languages, own=own, initials=initials, first_only=True, foreign=foreign):
        taken[start] = (end, concepts)
    numbers = {found.start: found for found in find_numbers(words, languages[0] if languages else None)}
    place = 0
    while place < len(words):
        if place in numbers and place not in taken:
            yield _number(numbers[place].value)
            place = numbers[place].end
            continue
        end, concepts = taken.get(place) or _misspelt(words, place, languages)
        run = words[place:end]
        if concepts or not all(_says_nothing(word, skip) for word in run):
            yield _need(run, concepts, languages)
        place = end


def _misspelt(words: list[str], place: int, languages: tuple[str, ...]) -> tuple[int, frozenset[str]]:
    """Where a phrase with a letter wrong ends, and what it names: cesser le feu; else a word by itself."""
    found = mend_phrase(tuple(words[place : place + _LONGEST_MENDED]), languages[0]) if languages else None
    return (place + found[0], frozenset({_term(found[1])})) if found else (place + 1, frozenset())


def _number(value: str) -> Need:
    return Need(value, frozenset(), frozenset({value}), frozenset(), (), known=False, weight=1.0)


def _says_nothing(word: str, skip: Container[str]) -> bool:
    return word in skip or len(word) < 2 or (word[0] in "وفبل" and word[1:] in skip)  # noqa: PLR2004 - a lone letter


def _need(run: Sequence[str], concepts: frozenset[str], languages: tuple[str, ...]) -> Need:
    language = languages[0] if languages else None
    if language == "de" and len(run) == 1:
        concepts |= frozenset(map(_term, tail_concepts(run[0])))
    if not concepts and (mended := mend_concepts(run[0], language or "en")):
        concepts = frozenset(map(_term, mended))
    weight = _weight(concepts)
    lone = run if len(run) == 1 else ()  # one word of a phrase is not the phrase: the new of a new world order
    words = frozenset(form for word in lone for form in _word_forms(word, language))
    stems = frozenset(stem(word, language) for word in run)
    known = bool(concepts)
    named = any(one[0] == "@" for one in concepts) and len(run) == 1
    sounds = (*_sounds(run[0]), *_sounds(_CASE.sub("", run[0]))) if named or not known else ()
    return Need(" ".join(run), concepts, words, stems, sounds, known, weight)


def _weight(concepts: frozenset[str]) -> float:
    """Where a matter takes place says less than the matter; what is no matter at all says least."""
    if concepts and all(one[1:] in generic() for one in concepts if one[0] == "#"):
        return _PLACE if any(one[0] == "@" for one in concepts) else _GENERIC
    return 1.0


def _word_forms(word: str, language: str | None) -> Iterable[str]:
    return arabic_forms(word) if language == "ar" else (word,)


def _split(text: str) -> list[str]:
    """Normalized words; digits stand apart from a unit behind them and an Arabic clitic before (1h45, 30km, و45)."""
    text = _undotted(text)
    parts = [part for word in normal_words(text) for part in word.split("'") if part]
    return join_letters([each for part in parts for each in (_UNITS.findall(part) if _counts(part) else (part,))])


def _counts(word: str) -> bool:
    return word[0].isdecimal() or (word[0] in _CLITICS and word[1:2].isdecimal())


def _spans(
    words: list[str],
    languages: tuple[str, ...],
    *,
    own: bool,
    initials: Container[str],
    first_only: bool = False,
    foreign: int | None = None,
) -> list[tuple[int, int, frozenset[str]]]:
    """Concepts and territories with their places; a language's lexicon is read only where those before it are mute."""
    spans: dict[tuple[int, int], set[str]] = {}
    covered: set[int] = set()
    for start, end, code in _territories(words, initials):
        spans[(start, end)] = {f"@{code}"}
        covered.update(range(start, end))
    telling = {language for word in words for language in languages_telling(word, languages)}
    for place, language in enumerate(languages):
        if language not in telling:
            continue
        others = foreign or (_FOREIGN if own else _UNSURE)
        shortest = 2 if len(languages) == 1 or (place == 0 and own) else others
        hits = [
            hit for hit in find_concepts(words, language, shortest) if covered.isdisjoint(range(hit.start, hit.end))
        ]
        for hit in hits:
            spans.setdefault((hit.start, hit.end), set()).update(map(_term, hit.concepts))
            covered.update(range(hit.start, hit.end))
        if hits and first_only and len(covered) == len(words):
            break
    return sorted((start, end, frozenset(concepts)) for (start, end), concepts in spans.items())


def _territories(words: list[str], initials: Container[str]) -> Iterator[tuple[int, int, str]]:
    place = 0
    while place < len(words):
        end = place
        while end < len(words) and may_name_territory(words[end]):
            end += 1
        for found in find_territories(words[place:end]) if any(map(names_territory, words[place:end])) else ():
            if not found.faint or found.end - found.start > 1 or words[place + found.start] in initials:
                yield place + found.start, place + found.end, found.code
        place = max(end, place + 1)


def _undotted(text: str) -> str:
    """With initials as one word each (U.S.), and with figures without what groups their digits (2,400)."""
    text = _DOTTED.sub(lambda match: match.group().replace(".", ""), text) if "." in text else text
    return join_digits(text)


def _initials(text: str) -> frozenset[str]:
    """Words of a text that are written in a few capitals, normalized."""
    found = _CAPITALS.findall(_undotted(text))
    return frozenset(normalize(word) for word in found if word.isupper()) if found else frozenset()


def _term(concept: str) -> str:
    """A concept's term; one named @XX in the lexicon is a territory (Europe, the United Nations)."""
    return concept if concept[0] == "@" else f"#{concept}"


@lru_cache(maxsize=1 << 13)
def read_statement(text: str, language: str | None = None) -> Features:
    """The features of a statement's words (and of where and to whom it was said)."""
    words = _split(text)
    languages = languages_of(text, language)
    known = language in languages or find_script(text) != "latin"
    concepts = {one for *_, found in _spans(words, languages, own=known, initials=_initials(text)) for one in found}
    if language == "de" or (language is None and "de" in languages):
        concepts |= {_term(one) for word in words for one in tail_concepts(word)}
    own = languages[0] if languages else None
    spelled = (found.value for found in find_numbers(words, own))
    forms = frozenset(chain(spelled, (form for word in words for form in _word_forms(word, own))))
    stems = frozenset(stem(word, own) for word in words)
    endings = load_name_words().endings
    joined = (f"{one}{other.removeprefix('ا')}" for one, other in pairwise(words) if other in endings)  # إمام أوغلو
    sounds = frozenset(form for word in chain(words, joined) for form in _sounds(word))
    return Features(frozenset(concepts), forms, stems, sounds)


@lru_cache(maxsize=1 << 14)
def _sounds(word: str) -> tuple[str, ...]:
    """How a word may sound, without an Arabic article; nothing for what is too short to tell."""
    if not word.isalpha() or len(word) < _SHORTEST_SOUND:
        return ()
    bare = next(iter(arabic_forms(word))) if "\u0600" <= word[0] <= "\u06ff" else word
    was_alif = bare == word and bare.endswith("ي")  # موسي was موسى before it was normalized; الروسي was not
    was_alif = was_alif or bare.endswith("ه")  # البليده was البليدة, which ends in a vowel
    spellings = (bare, f"{bare[:-1]}ا") if was_alif else (bare,)
    return tuple(form for one in spellings for form in fold(one) if len(skeleton(form)) >= _SHORTEST_SKELETON)


def cover(
    needs: Sequence[Need], features: Features, weights: Sequence[float], speaker: Features | None = None
) -> Cover:
    """How much of a topic a statement touches, its needs weighted; what only the speaker's name meets counts half."""
    values = tuple(
        touch(need, features) or (NAMED * touch(need, speaker) if speaker is not None else 0.0) for need in needs
    )
    total = sum(weights)
    share = sum(value * weight for value, weight in zip(values, weights, strict=True)) / total if total else 0.0
    if is_beside(needs, values):
        share *= BESIDE
    matched = tuple(need.text for need, value in zip(needs, values, strict=True) if value)
    return Cover(share, matched, values)


def is_beside(needs: Sequence[Need], values: Sequence[float]) -> bool:
    """Whether nothing but a place or a vague word is met of a topic that names a matter: American elections."""
    matters = [(need, value) for need, value in zip(needs, values, strict=True) if need.weight >= 1]
    return any(need.known for need, _ in matters) and not any(value for _, value in matters)


def is_place(need: Need) -> bool:
    """Whether nothing but a place is asked for."""
    return bool(need.concepts) and all(concept[0] == "@" for concept in need.concepts)


def touch(need: Need, features: Features) -> float:
    """How far a statement meets a need, 0 to 1."""
    how = meet(need, features)
    if how is None:
        return 0.0
    return WEIGHTS[how] * (_kinship(need, features) if how == "sense" and need.concepts else 1.0)


def _kinship(need: Need, features: Features) -> float:
    """Little less than 1 where only some of a word's senses are shared: water, of water and drought."""
    shared = len(need.concepts & features.concepts) / len(need.concepts)
    return _DISTANT + (1 - _DISTANT) * shared if shared else 1.0


def meet(need: Need, features: Features) -> How | None:
    """How a statement meets a need, the surest first."""
    if need.words & features.words:
        return "word"
    if need.stems and need.stems <= features.stems:
        return "stem"
    if need.concepts & features.concepts:
        return "word" if need.known and need.heard & features.sounds else "sense"  # Minsk itself, before its country
    if any(
        not _kinds(concept).isdisjoint(features.concepts)
        for concept in need.concepts
        if _kinds(concept).isdisjoint(need.concepts)  # cholera, a disease itself, is met by no other disease
    ):
        return "kind"
    if any(other in features.concepts for concept in need.concepts for other in _related(concept)):
        return "related"
    return None if need.known else _resemble(need, features)


def kinds_of(needs: Iterable[Need]) -> frozenset[str]:
    """The concepts that are kinds of what is asked for."""
    return frozenset(kind for need in needs for concept in need.concepts for kind in _kinds(concept))


def _resemble(need: Need, features: Features) -> How | None:
    if need.mended & features.words:
        return "spelled"
    if need.roots and any(not need.roots.isdisjoint(arabic_roots(word)) for word in features.words):
        return "stem"
    return "heard" if need.heard & features.sounds else None


def widen(needs: Sequence[Need], pool: Sequence[Features]) -> tuple[Need, ...]:
    """Needs that no lexicon knows, with the words and sounds of the pool that they may be misspellings or names of."""
    if not any(need.sounds or not need.known for need in needs):
        return tuple(needs)
    words = frozenset().union(*(features.words for features in pool))
    sounds = frozenset().union(*(features.sounds for features in pool))
    return tuple(_widen(need, words, sounds) if need.sounds or not need.known else need for need in needs)


def meets_all(needs: Sequence[Need], features: Features, least: float) -> bool:
    """Whether words meet every need that far, misspellings and sounds of them too; a topic without needs is met."""
    return all(touch(need, features) >= least for one in needs for need in widen([one], [features]))


def with_roots(needs: Sequence[Need]) -> tuple[Need, ...]:
    """Needs that no lexicon knows, with the roots of their Arabic words. Names have none: أحمد is not محمد."""
    return tuple(need if need.known else replace(need, roots=_roots(need.words)) for need in needs)


def _roots(words: Iterable[str]) -> frozenset[str]:
    return frozenset(root for word in words for root in arabic_roots(word))


def _widen(need: Need, words: frozenset[str], sounds: frozenset[str]) -> Need:
    mended = find_misspelt(need.words, words)
    return replace(need, mended=mended, heard=find_heard(need.sounds, sounds, one_place=need.known))


@lru_cache(maxsize=1 << 12)
def _kinds(concept: str) -> frozenset[str]:
    """Those of a matter, and the parts of a region that is no country."""
    below = kinds().get(concept.removeprefix("#"), ())
    return frozenset(kind.upper() if kind[0] == "@" else _term(kind) for kind in below)


@lru_cache(maxsize=1 << 12)
def _related(concept: str) -> tuple[str, ...]:
    return tuple(f"#{other}" for other in related().get(concept[1:], ())) if concept[0] == "#" else ()
