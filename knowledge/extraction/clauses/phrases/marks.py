"""Marks within a sentence that part nothing: a full stop that is but a comma, the ! of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token


def soften(tokens: Sequence[Token]) -> None:
    """A full stop right behind a quotation that no capital follows is but a comma (“…”. he told X)."""
    for token, stop, word in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if stop.text == "." and token.quotation is not None and word.text[:1].islower():
            stop.text = ","


def join_marks(tokens: list[Token]) -> None:
    """Leave out a ! that belongs to a name within its sentence (told OK! that it was late, told E! News)."""
    for at in range(len(tokens) - 2, 0, -1):
        name, following = tokens[at - 1], tokens[at + 1]
        lone = len(name.text) == 1 and following.capital
        if tokens[at].text == "!" and name.capital and (lone or following.text[:1].islower()):
            del tokens[at]
