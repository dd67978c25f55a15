"""One speaker whom a sentence tells of twice: X stressed that “…,” X said; X said it was bad, “…,” she said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_HIS_OR_HERS: Final = frozenset({"pronoun.m", "pronoun.f"})
_ONE: Final = frozenset({"role", "title", "courtesy"})
_TOLD: Final = {"male": "m", "female": "f"}


def told_once(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """The readings without the second of one and the same speaker, whose words end with the first's."""
    for outer in found:
        if outer.form != "after" or outer.subject is None:
            continue
        inner = next((one for one in found if _is_told_again(tokens, one, outer, outer.subject)), None)
        if inner is not None:
            inner.content = (inner.content[0], outer.content[1])
            return [reading for reading in found if reading is not outer]
    return found


def _is_told_again(tokens: Sequence[Token], inner: Reported, outer: Reported, again: Range) -> bool:
    """Whether whose words a clause begins is the subject again behind the quotation with which they end."""
    if inner.form != "before" or inner.subject is None or outer.content[0] > inner.start:
        return False
    end = outer.content[1]
    if not inner.content[0] < end <= inner.content[1] or tokens[end - 1].quotation is None:
        return False
    same = tokens[inner.subject[1] - 1].low == tokens[again[1] - 1].low
    return same or _takes_up(tokens, inner.subject, again)


def _takes_up(tokens: Sequence[Token], subject: Range, pronoun: Range) -> bool:
    """Whether he or she is the one named or described as the English sentence's subject."""
    kinds = tokens[pronoun[0]].kinds & _HIS_OR_HERS
    if not kinds or pronoun[1] - pronoun[0] != 1 or not tokens[pronoun[0]].text.isascii():
        return False
    phrase = tokens[slice(*subject)]
    named = [token for token in phrase if token.capital and not token.kinds]
    if phrase[0].kinds & {"pronoun"} or any("coordinator" in token.kinds for token in phrase):
        return False
    if not named and ("source" in phrase[0].kinds or not any(token.kinds & _ONE for token in phrase)):
        return False
    told: set[str | None] = {_TOLD[kind] for token in phrase for kind in token.kinds & _TOLD.keys()}
    given = next((given_names()[token.low] for token in phrase if token.capital and token.low in given_names()), None)
    return ("f" if "pronoun.m" in kinds else "m") not in (told or {given})
