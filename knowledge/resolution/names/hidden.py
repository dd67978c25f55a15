"""Names with a word in them that asks, fills or says: Kim Jong Un (kim is who in Turkish), Che Guevara, Will Smith."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.names.folding import split_name
from knowledge.names.matches import hears_all, read_heard
from knowledge.names.words import load_name_words
from knowledge.questions.markers import languages_of_words
from knowledge.questions.tokens import clean, tokenize

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.names.matching import NameMatch

_LENGTHS: Final = (5, 4, 3, 2)
_LEAST: Final = 65.0
_MEAN: Final = 81.0
"""How well every part of such a name must be heard, and all of them."""
_OF_TWO: Final = 10.0
"""How much better the one heard worse of two."""
_PAIR: Final = 2
_TO: Final = "ل"
_SHORTEST: Final = 3


def find_hidden_name(library: Library, text: str) -> tuple[int, int] | None:
    """Where in a cleaned question a speaker's whole name stands, some of whose words do a job in questions."""
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    jobs = [token.word in languages_of_words() or _is_led(token.word) for token in tokens]
    best, at = 0.0, None
    for length in _LENGTHS:
        for first in range(len(tokens) - length + 1):
            if len(set(jobs[first : first + length])) == 1:
                continue
            start, end = tokens[first].start, tokens[first + length - 1].end
            opens = first == 0 and jobs[1]  # what did … opens with no name
            found = (library.names.match_quickly if opens else library.names.match)(cleaned[start:end])
            heard = _hear_whole(found[0], split_name(cleaned[start:end])) if found else 0.0
            if heard > best:
                best, at = heard, (start, end)
    return at


def _is_led(word: str) -> bool:
    """Whether an Arabic word may be read as one with a preposition before it: لومير, لولا."""
    return word[0] == _TO and len(word) > _SHORTEST and find_script(word) == "arabic"


def _hear_whole(match: NameMatch, tokens: list[str]) -> float:
    """How well the parts of a whole name are heard on average, 0 where one of them is not."""
    heard = [one.likeness for one in read_heard(match.reasons)]
    particles = load_name_words().particles
    parts = sum(token not in particles for token in split_name(match.matched))
    if len(heard) != parts or not hears_all(match, [one for one in tokens if one not in particles]):
        return 0.0
    mean, least = sum(heard) / parts, _LEAST + (_OF_TWO if parts <= _PAIR else 0.0)
    return mean if min(heard) >= least and mean >= _MEAN else 0.0
