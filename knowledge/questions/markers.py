"""What words do in a question, a reviewed file a language: `data/frames/<language>.txt`.

Such a file has lines `job: words` (several words joined by _), then examples under `= intent: frame` headings, their
slots in braces: `what did {speaker:Blinken} say about {topic:war}?`. The examples are the tests. A word `warn/w` stands
for the forms that a line `endings w: ~ ~s ~ed` makes of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES: Final = ("en", "ar", "fr", "ru", "de", "es", "it", "tr", "uk")
ASKING: Final = frozenset({"what", "who", "where", "when", "many"})
"""Jobs of words that ask."""
_SILENT: Final = frozenset(
    {"filler", "by", "about", "to", "on", "that", "also", "what", "who", "noun", "say", "else", "place"}
)
_JOINING: Final = frozenset({"filler", "by", "about", "to", "on", "that", "also", "article"})
_SLOT = re.compile(r"\{(\w+):([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Markers:
    """Word -> its jobs, the likeliest first; phrases by their first word, the longest first."""

    words: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class Example:
    """A question of a frame with the slots it should fill."""

    text: str
    intent: str
    slots: dict[str, str]


@lru_cache(maxsize=len(LANGUAGES))
def markers(language: str) -> Markers:
    """The markers of one of LANGUAGES."""
    words: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for job, forms in read_jobs(language):
        for form in forms:
            parts = tuple(part for part in re.split(r"[_'’]", normalize(form)) if part)
            if len(parts) == 1:
                words[parts[0]] = tuple(dict.fromkeys((*words.get(parts[0], ()), job)))
            else:
                phrases.setdefault(parts[0], []).append((parts[1:], job))
    ordered = {first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in phrases.items()}
    return Markers(words, ordered)


@lru_cache(maxsize=1)
def languages_of_words() -> dict[str, tuple[str, ...]]:
    """Marker -> the languages that use it: what tells a short question's language."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        lexicon = markers(language)
        for word in {*lexicon.words, *lexicon.phrases}:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def examples(language: str) -> Iterator[Example]:
    """The examples of a language's frames."""
    intent = ""
    for line in _lines(language):
        if line.startswith("="):
            intent = line[1:].partition(":")[0].strip()
        elif intent:
            slots = {match[1]: match[2] for match in _SLOT.finditer(line)}
            yield Example(_SLOT.sub(r"\2", line), intent, slots)


def read_jobs(language: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of a language's file as (job, words), its inflected words in every form."""
    endings: dict[str, list[str]] = {}
    for line in _lines(language):
        if line.startswith("="):
            return
        job, _, forms = line.partition(":")
        if job.startswith("endings "):
            endings[job.split()[1]] = forms.split()
        else:
            yield job, [form for word in forms.split() for form in _inflect(word, endings)]


def _inflect(word: str, endings: dict[str, list[str]]) -> list[str]:
    stem, _, kind = word.partition("/")
    return list(dict.fromkeys(normalize(form.replace("~", stem)) for form in endings[kind])) if kind else [word]


def _lines(language: str) -> Iterator[str]:
    return read_lines(f"frames/{language}.txt")


@lru_cache(maxsize=16)
def silent_words(language: str | None) -> frozenset[str]:
    """Words of a language that ask for nothing in a topic; of every language when it is not known."""
    languages = (language,) if language in LANGUAGES else LANGUAGES
    return frozenset(
        word for one in languages for word, jobs in markers(one).words.items() if _SILENT.intersection(jobs)
    )


@lru_cache(maxsize=16)
def joining_words(language: str) -> frozenset[str]:
    """Words of a language that only join a topic to what stands before it: on, et, über."""
    return frozenset(word for word, jobs in markers(language).words.items() if _JOINING.issuperset(jobs))


def asks(words: Iterable[str], language: str | None) -> bool:
    """Whether one of some normalized words asks in a language: what, who, متى."""
    known = markers(language or "en").words
    return any(not ASKING.isdisjoint(known.get(word, ())) for word in words)


@lru_cache(maxsize=16)
def words_of(job: str) -> frozenset[str]:
    """The words of all languages that do a job: "place" are those for where things are said (radio, interview)."""
    return frozenset(word for language in LANGUAGES for word, jobs in markers(language).words.items() if job in jobs)
