"""Names with a word in them that asks, fills or says: Kim Jong Un (kim is who in Turkish), Che Guevara, Will Smith."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.questions.markers import languages_of_words
from knowledge.questions.tokens import clean, tokenize

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.names.matching import NameMatch

_LENGTHS: Final = (4, 3, 2)
_LEAST: Final = 80.0
_MEAN: Final = 88.0
"""How well every word of such a name must be heard, and all of them."""


def find_hidden_name(library: Library, text: str) -> tuple[int, int] | None:
    """Where in a cleaned question a speaker's whole name stands, some of whose words do a job in questions."""
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    jobs = [token.word in languages_of_words() for token in tokens]
    for length in _LENGTHS:
        for first in range(len(tokens) - length + 1):
            if len(set(jobs[first : first + length])) == 1:
                continue
            start, end = tokens[first].start, tokens[first + length - 1].end
            opens = first == 0 and not jobs[1]  # what did … opens with no name
            match = library.names.match if opens else library.names.match_quickly
            found = match(cleaned[start:end])
            if found and _is_whole(found[0], length):
                return start, end
    return None


def _is_whole(match: NameMatch, length: int) -> bool:
    heard = [one.likeness for one in read_heard(match.reasons)]
    whole = len(heard) == length == len(split_name(match.matched))
    return whole and min(heard) >= _LEAST and sum(heard) >= _MEAN * length
