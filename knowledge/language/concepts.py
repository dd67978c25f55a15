"""What news speaks about, language-neutral: war, حرب, guerre and война are one concept, `#war`.

One reviewed file a language, `data/concepts/<language>.txt`: lines `concept: form, form, ...`. A form is a word or a
phrase; a word that ends in * stands for all words that begin so. Arabic forms are matched without article and clitics.
`related.txt` says which concepts are near each other, `generic` there those that say little by themselves; `kinds.txt`
says which are kinds of another: who asks about energy is answered with gas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from rapidfuzz.distance import OSA

from knowledge.language.normalization import normalize
from knowledge.language.stems import ARABIC_PREFIXES, arabic_forms, person_forms
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SLAVIC: Final = ("ru", "uk")
_PARTED: Final = re.compile(r"(\w+)([бвгджзйклмнпрстфхцчшщь])к\*")
LANGUAGES: Final = ("ar", "en", "fr", "ru", "de", "es", "it", "tr", "uk")
_SHORTEST: Final = 2
_TELLING: Final = 3
"""Letters of a beginning, and its first ones that are looked up before the whole."""
_SHORTEST_MENDED: Final = 6
_FEWEST_MENDED: Final = 3
_SHORTEST_ROOT: Final = 3
_SHORTEST_STEM: Final = 5
_LONGEST_ENDING: Final = 2
"""Letters of an Arabic root, of another word's stem, and of an ending."""
_SHORTEST_TAIL: Final = 6
_SHORTEST_HEAD: Final = 4
"""Letters of a compound's last part and of what stands before it: Lehrer|verband|es."""
_CASES: Final = ("", "s", "n", "e", "es", "en", "er", "in", "ern", "nen", "innen")
"""What a German noun ends in."""


_LEFT_OUT: Final = {"و": "ا", "ا": "ء"}
"""Last letters that everyday Arabic leaves out behind others: ماتو, الدوا."""
_PRONOUNS: Final = frozenset({"ه", "ها", "هم", "هن", "نا", "كم", "ك"})


class Hit(NamedTuple):
    """Concepts among words: `words[start:end]`."""

    start: int
    end: int
    concepts: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """One language's forms: whole words, beginnings, and phrases by the pattern of their first word."""

    words: dict[str, list[str]] = field(default_factory=dict)
    beginnings: dict[str, list[str]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    longest: int = 0


_ByInitial: TypeAlias = dict[str, list[tuple[str, tuple[str, ...]]]]


class _Known(NamedTuple):
    concepts: tuple[str, ...]
    phrases: tuple[tuple[tuple[str, ...], str], ...]


_NOTHING: Final = _Known((), ())


def find_concepts(words: Sequence[str], language: str, shortest: int = _SHORTEST) -> list[Hit]:
    """Concepts that normalized words of a language name, from the left, phrases before their parts.

    Beginnings below `shortest` letters are left alone: a guard where the words may be of another language.
    """
    hits, place = [], 0
    while place < len(words):
        hit = _hit(words, place, language, shortest)
        if hit is None:
            place += 1
        else:
            hits.append(hit)
            place = hit.end
    return hits


@lru_cache(maxsize=1 << 16)
def languages_telling(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the languages whose lexicon has a normalized word, alone or as a phrase's first."""
    return tuple(language for language in languages if _look_up(word, language, _SHORTEST) != _NOTHING)


@lru_cache(maxsize=1 << 12)
def mend_concepts(word: str, language: str) -> tuple[str, ...]:
    """The concepts of the lexicon's word that a misspelt one is an edit away from: escaltion, الهستريا.

    First letters are taken as meant, and short words are left alone: they are an edit away from too much.
    """
    if language == "ar" and (spoken := _as_spoken(word)):
        return spoken
    if len(word) < _SHORTEST_MENDED or word in common_words(language):
        return ()
    whole, begun = _by_initial(language)
    for form in _forms(word, language):
        for key, concepts in whole.get(form[0], ()):
            if abs(len(key) - len(form)) <= 1 and _near(form, key):
                return concepts
        for key, concepts in begun.get(form[0], ()):
            if len(key) <= len(form) + 1 and any(_near(form[:end], key) for end in _cuts(key)):
                return concepts
    return ()


@lru_cache(maxsize=len(LANGUAGES))
def _by_initial(language: str) -> tuple[_ByInitial, _ByInitial]:
    """The words and the beginnings that are long enough to be told from another by a letter, by their first one."""
    entries = lexicon(language)
    parted: tuple[_ByInitial, _ByInitial] = ({}, {})
    for forms, found in zip((entries.words, entries.beginnings), parted, strict=True):
        for key, concepts in forms.items():
            if len(key) >= _SHORTEST_MENDED:
                found.setdefault(key[0], []).append((key, tuple(concepts)))
    return parted


@lru_cache(maxsize=1 << 12)
def mend_phrase(words: tuple[str, ...], language: str) -> tuple[int, str] | None:
    """How many words a phrase of the lexicon takes that these begin with but for one letter of one, and its concept."""
    entries = lexicon(language)
    if len(words) < _FEWEST_MENDED or len(words[0]) < _SHORTEST_ROOT:
        return None
    for first, rests in entries.phrases.items():
        if first[0] != words[0][0] or not _is_form(first, words[0]):
            continue
        for rest, concept in rests:
            pattern = (first, *rest)
            asked = words[: len(pattern)]
            if len(asked) == len(pattern) >= _FEWEST_MENDED and all(map(_is_form, pattern, asked)):
                return len(pattern), concept
    return None


def _as_spoken(word: str) -> tuple[str, ...]:
    """The concepts of an Arabic word without its last letter, or of a verb in another person or tense: هتبعت, يقلق."""
    if word[-1:] in _LEFT_OUT and (whole := _look_up(word + _LEFT_OUT[word[-1]], "ar", _SHORTEST).concepts):
        return whole
    entries = lexicon("ar")
    forms = [] if word in common_words("ar") else [form for form in person_forms(word) if len(form) >= _SHORTEST_ROOT]
    found = (entries.words.get(form) or entries.beginnings.get(form) for form in forms)
    return next((tuple(concepts) for concepts in found if concepts), ())


def _is_form(pattern: str, word: str) -> bool:
    """Whether a word is a phrase's, or long enough to be a misspelling of it."""
    key = pattern.removesuffix("*")
    if word == key or (key != pattern and word.startswith(key)):
        return True
    return len(key) >= _SHORTEST_STEM and len(word) >= _SHORTEST_STEM and _near(word, key)


def _cuts(key: str) -> tuple[int, int, int]:
    return (len(key), len(key) + 1, len(key) - 1)


def _near(form: str, key: str) -> bool:
    return bool(OSA.distance(form, key, score_cutoff=1) <= 1)


def name_concepts(word: str, language: str) -> Sequence[str]:
    """The concepts that a normalized word names by itself: `find_concepts` for each word of a million texts."""
    entries = lexicon(language)
    return next((found for form in _forms(word, language) if (found := _concepts(form, entries, _SHORTEST))), ())


@lru_cache(maxsize=1 << 14)
def tail_concepts(word: str) -> tuple[str, ...]:
    """What a German compound is a kind of, where its last part is a word of the lexicon: Lehrerverband, Handyverbot.

    A last part of a letter less counts behind one that the lexicon knows: Wirtschaftskrise.
    """
    entries = lexicon("de")
    own = next((len(key) for key in _beginnings(word, _SHORTEST) if key in entries.beginnings), 0)  # Landwirtschaft
    for start in range(max(own, _SHORTEST_HEAD), len(word) - _SHORTEST_TAIL + 2):
        tail = word[start:]
        keys = (tail.removesuffix(case) for case in _CASES if tail.endswith(case))
        key = next((one for one in keys if one in entries.beginnings or one in entries.words), "")
        if len(key) >= _SHORTEST_TAIL or (len(key) == _SHORTEST_TAIL - 1 and name_concepts(word[:start], "de")):
            return tuple(dict.fromkeys((*entries.words.get(key, ()), *entries.beginnings.get(key, ()))))
    return ()


def may_name_concept(word: str, languages: tuple[str, ...]) -> bool:
    """Whether a normalized word by itself may name a concept in any of these languages: most words name none."""
    known = _all_forms(languages)
    if languages[0] != "ar" or word[0] not in ARABIC_PREFIXES:
        return _may_name(word, known)
    return any(_may_name(form, known) for form in arabic_forms(word))


def _may_name(form: str, known: _AllForms) -> bool:
    if form in known.words:
        return True
    for head in (form[:_TELLING], form[:_SHORTEST]):
        for length in known.lengths.get(head, ()):
            if form[:length] in known.beginnings:
                return True
    return False


class _AllForms(NamedTuple):
    """Whole words, beginnings, and how long those are that have the same first letters."""

    words: frozenset[str]
    beginnings: frozenset[str]
    lengths: dict[str, tuple[int, ...]]


@lru_cache(maxsize=16)
def _all_forms(languages: tuple[str, ...]) -> _AllForms:
    entries = [lexicon(language) for language in languages]
    words = frozenset(word for one in entries for word in one.words)
    beginnings = frozenset(beginning for one in entries for beginning in one.beginnings)
    lengths: dict[str, set[int]] = {}
    for beginning in beginnings:
        lengths.setdefault(beginning[:_TELLING], set()).add(len(beginning))
    return _AllForms(words, beginnings, {head: tuple(sorted(found)) for head, found in lengths.items()})


@lru_cache(maxsize=1)
def related() -> dict[str, frozenset[str]]:
    """Concept -> concepts that are near it."""
    near: dict[str, set[str]] = {}
    for concept, others in _lines("related"):
        if concept != "generic":
            for other in others:
                near.setdefault(concept, set()).add(other)
                near.setdefault(other, set()).add(concept)
    return {concept: frozenset(others) for concept, others in near.items()}


@lru_cache(maxsize=1)
def kinds() -> dict[str, frozenset[str]]:
    """Concept -> concepts that are kinds of it, and kinds of these."""
    direct = dict(_lines("kinds"))
    return {concept: frozenset(_descend(concept, direct)) for concept in direct}


def _descend(concept: str, direct: dict[str, list[str]]) -> Iterator[str]:
    for kind in direct.get(concept, ()):
        yield kind
        yield from _descend(kind, direct)


@lru_cache(maxsize=len(LANGUAGES))
def common_words(language: str) -> frozenset[str]:
    """Words that no concept has and that are no misspelling: an office is no police."""
    return frozenset(word for own, listed in _lines("common") if own == language for word in listed)


@lru_cache(maxsize=1)
def generic() -> frozenset[str]:
    """Concepts that say little by themselves: situation, question, region."""
    return frozenset(other for concept, others in _lines("related") if concept == "generic" for other in others)


@lru_cache(maxsize=len(LANGUAGES))
def lexicon(language: str) -> Lexicon:
    """The forms of one of LANGUAGES, read once."""
    found = Lexicon()
    for concept, forms in _lines(language):
        for form in (*forms, *(_genitives(forms) if language in _SLAVIC else ())):
            _enter(found, concept, form)
    for rest in found.phrases.values():
        rest.sort(key=lambda item: -len(item[0]))
    found.longest = max(map(len, found.beginnings), default=0)
    return found


def _genitives(forms: Iterable[str]) -> Iterator[str]:
    """Of beginnings in a consonant and к, the plural's genitive, which parts the two: маск*, масок; ручк*, ручек."""
    for form in forms:
        if " " not in form and (parted := _PARTED.fullmatch(form)):
            stem, last = parted.groups()
            yield stem + ("е" if last in "йь" else last + ("е" if last in "жшчщ" else "о")) + "к"


def forget() -> None:
    """Drop what was remembered of words, for whoever changes a lexicon."""
    for remembered in (languages_telling, mend_concepts, _by_initial, _all_forms, _look_up, _fits):
        remembered.cache_clear()


def _enter(found: Lexicon, concept: str, form: str) -> None:
    first, *rest = form.split()
    if rest:
        found.phrases.setdefault(first, []).append((tuple(rest), concept))
    elif first.endswith("*"):
        found.beginnings.setdefault(first[:-1], []).append(concept)
    else:
        found.words.setdefault(first, []).append(concept)


def _hit(words: Sequence[str], place: int, language: str, shortest: int) -> Hit | None:
    known = _look_up(words[place], language, shortest)
    longest = 0
    concepts: dict[str, None] = {}
    for rest, concept in known.phrases:
        if len(rest) < longest:
            break
        end = place + 1 + len(rest)
        if end <= len(words) and all(map(_fits, rest, words[place + 1 : end], [language] * len(rest))):
            longest = len(rest)
            concepts[concept] = None
    if longest:
        return Hit(place, place + 1 + longest, tuple(concepts))
    return Hit(place, place + 1, known.concepts) if known.concepts else None


@lru_cache(maxsize=1 << 15)
def _look_up(word: str, language: str, shortest: int) -> _Known:
    if len(word) < _SHORTEST:
        return _NOTHING
    entries = lexicon(language)
    concepts: dict[str, None] = {}
    phrases: list[tuple[tuple[str, ...], str]] = []
    for form in _forms(word, language):
        if not concepts:
            concepts.update(dict.fromkeys(_concepts(form, entries, shortest)))
        phrases += entries.phrases.get(form, ())
        phrases += [item for key in _beginnings(form, shortest) for item in entries.phrases.get(key + "*", ())]
    phrases.sort(key=lambda item: -len(item[0]))
    return _Known(tuple(concepts), tuple(phrases))


def _concepts(form: str, entries: Lexicon, shortest: int) -> list[str]:
    """What a form names as a whole word, and by the longest beginning it has; both, where that leaves but an ending."""
    whole = entries.words.get(form, []) if len(form) >= shortest - 1 else []
    for key in _beginnings(form[: entries.longest], shortest):
        if key in entries.beginnings and (not whole or _is_ending(form, key)):
            return [*whole, *entries.beginnings[key]]
    return whole


def _is_ending(form: str, key: str) -> bool:
    least = _SHORTEST_ROOT if "\u0600" <= form[0] <= "\u06ff" else _SHORTEST_STEM
    return key == form or (len(key) >= least and len(form) - len(key) <= _LONGEST_ENDING)


def _beginnings(word: str, shortest: int) -> Iterator[str]:
    """The longest first."""
    return (word[:length] for length in range(len(word), shortest - 1, -1))


def _forms(word: str, language: str) -> Iterator[str]:
    if language != "ar":
        return iter((word,))
    # a common word is whole, whatever letters it begins with: كبير is not a well (بير)
    return iter((word.removeprefix("ال"), word)) if word in common_words("ar") else arabic_forms(word)


@lru_cache(maxsize=1 << 12)
def _fits(pattern: str, word: str, language: str) -> bool:
    if pattern.endswith("*"):
        return any(form.startswith(pattern[:-1]) for form in _forms(word, language))
    return any(form == pattern or (language == "ar" and _is_owned(form, pattern)) for form in _forms(word, language))


def _is_owned(form: str, pattern: str) -> bool:
    """Whether an Arabic word is another's with a pronoun behind it: سلاحه of نزع السلاح."""
    return form.startswith(pattern) and form[len(pattern) :] in _PRONOUNS and len(pattern) >= _SHORTEST_ROOT


def _lines(name: str) -> Iterator[tuple[str, list[str]]]:
    for line in read_lines(f"concepts/{name}.txt"):
        concept, _, forms = line.partition(":")
        yield concept, [form.strip() for form in normalize(forms).split(",") if form.strip()]
