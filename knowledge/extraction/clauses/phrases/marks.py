"""Marks and words of a sentence that part nothing: a full stop that is but a comma, the ! of a name, ranks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

_DIGITS: Final = "0123456789"
ENDS_OF_NUMBERS: Final = frozenset(_DIGITS)
"""Last characters of a number, and of a word that holds one (No.2)."""
_RANK: Final = frozenset({"role", "celebrated"})
"""Classes of a rank, which describes its bearer as his calling does."""


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


def join_ranks(tokens: list[Token], grammar: Grammar) -> None:
    """Make one noun of a player's rank that no name follows (the British number two said, the world No.1)."""
    ranks = [at for at, token in enumerate(tokens) if "ranking" in token.kinds or token.low[-1:] in ENDS_OF_NUMBERS]
    for at in reversed(ranks):
        if not at or not _leads_to_rank(tokens[at - 1]) or tokens[at].low.isdigit():
            continue
        rank, number = tokens[at], _number_of(tokens, at, grammar)
        if number < 0:
            continue
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following is not None and (following.capital or not (following.cue or following.kinds or _parts(following))):
            continue
        rank.text = rank.low = " ".join(token.text for token in tokens[at : number + 1])
        rank.end, rank.kinds, rank.capital = tokens[number].end, _RANK, False
        del tokens[at + 1 : number + 1]


def _number_of(tokens: list[Token], at: int, grammar: Grammar) -> int:
    """Where the number of a rank stands: within its word (No.2) or behind it; -1 where there is none."""
    low = tokens[at].low
    if low[-1:] in ENDS_OF_NUMBERS:
        return at if "ranking" in grammar.kind(low.rstrip(_DIGITS).rstrip(".")) else -1
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return at + 1 if following.low.isdigit() or "counting" in following.kinds else -1


def _leads_to_rank(token: Token) -> bool:
    """Whether a word says in what somebody has his rank (world, British), or that it is known who has it."""
    return token.capital or not token.kinds.isdisjoint({"rankwithin", "article"})


def _parts(token: Token) -> bool:
    return token.punctuation or token.quotation is not None
