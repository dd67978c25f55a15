"""A language's words of reporting, from `data/extraction/<language>.txt`, read once when first needed.

The file's form: `[section]` heads, one entry a line, `#` begins a comment. An entry is a word or phrase; what follows
a `|` are its attributes, separated by spaces.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Entries = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Sections of entries with their attributes, as written in the file."""

    language: str
    sections: Mapping[str, Entries]

    def __getitem__(self, section: str) -> Entries:
        return self.sections[section]


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of a language code; FileNotFoundError for a language without one."""
    text = files("knowledge").joinpath("data", "extraction", f"{language}.txt").read_text(encoding="utf-8")
    return Lexicon(language, parse_lexicon(text))


def parse_lexicon(text: str) -> dict[str, Entries]:
    r"""Sections out of a lexicon file's text.

    >>> parse_lexicon("[verbs]\nsay | that  # the commonest")
    {'verbs': {'say': ('that',)}}
    """
    sections: dict[str, Entries] = {}
    entries: Entries = {}
    for line in _lines(text):
        if line.startswith("["):
            entries = sections.setdefault(line[1:-1], {})
            continue
        entry, _, attributes = line.partition("|")
        entries[" ".join(entry.split())] = tuple(attributes.split())
    return sections


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        content = line.partition("#")[0].strip()
        if content:
            yield content
