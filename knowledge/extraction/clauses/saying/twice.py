"""One speaker whom a sentence tells of twice: X stressed that “…,” X said; X said it was bad, “…,” she said."""

from __future__ import annotations

from itertools import pairwise
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
    for inner, outer in pairwise(found):
        if inner.form != "before" or outer.form != "after" or inner.subject is None or outer.subject is None:
            continue
        end = outer.content[1]
        quoted = inner.content[0] < end <= inner.content[1] and tokens[end - 1].quotation is not None
        if not quoted or outer.content[0] > inner.start:
            continue
        same = tokens[inner.subject[1] - 1].low == tokens[outer.subject[1] - 1].low
        if same or _takes_up(tokens, inner.subject, outer.subject):
            inner.content = (inner.content[0], end)
            return [reading for reading in found if reading is not outer]
    return found


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
