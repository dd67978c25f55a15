"""A name in brackets under quoted words, as collected reactions are printed: «…» (Bundeskanzlerin Angela Merkel)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.reading import Reading, hear, say, within_marks
from knowledge.extraction.clauses.sentences import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.nouns import Range
    from knowledge.extraction.clauses.sentences import Sentence, Token

_LEAST: Final = 4
"""Words of the quotation."""
_LONGEST: Final = 110
"""Characters of the line in brackets."""
_NO_SIGNATURE: Final = frozenset({":", "/", "."})
"""Marks of credits and dates."""


def find_signed(text: str, sentences: Sequence[Sentence]) -> dict[int, Sentence]:
    """The line in brackets under each sentence that is a quotation and nothing else, by where the sentence begins."""
    return {
        quoted.start: line
        for quoted, line in pairwise(sentences)
        if line.paragraph - quoted.paragraph <= 1
        and len(quoted.quotations) == 1
        and _is_whole(quoted, text)
        and _is_bracketed(text, line)
    }


def take_signed(reading: Reading, quoted: Sentence, line: Sentence) -> bool:
    """Give a quotation to whoever is named in full in the line under it; False where nobody is."""
    tokens = tokenize(reading.text, line, reading.grammar)
    phrase = _find_signer(reading, tokens)
    token = next(token for token in tokenize(reading.text, quoted, reading.grammar) if token.quotation is not None)
    if phrase is None or token.words < _LEAST or (heir := hear(reading, line, tokens, phrase)) is None:
        return False
    say(reading, quoted, within_marks(reading.text, token.quotation), heir)
    reading.last = None
    return True


def _is_whole(quoted: Sentence, text: str) -> bool:
    outer = quoted.quotations[0].outer
    rest = text[quoted.start : outer.start] + text[outer.end : quoted.end]
    return not any(character.isalnum() for character in rest)


def _is_bracketed(text: str, line: Sentence) -> bool:
    words = text[line.start : line.end].rstrip(".")
    return words[:1] == "(" and words[-1:] == ")" and len(words) <= _LONGEST


def _find_signer(reading: Reading, tokens: Sequence[Token]) -> Range | None:
    """From behind the bracket to the end of the one full name of a person in it."""
    named = reading.resolver.named_between(tokens[0].start, tokens[-1].end)
    if len(named) != 1 or any(token.text in _NO_SIGNATURE for token in tokens[:-1]):
        return None
    last = next((at for at, token in enumerate(tokens) if token.text == named[0].tokens[-1]), 0)
    return (1, last + 1) if last > 1 and tokens[last - 1].capital else None
