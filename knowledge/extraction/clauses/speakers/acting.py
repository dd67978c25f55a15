"""Roles that act on whoever a sentence names (Министр уволил Аду Колау. Он …): a pronoun goes on with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token

_HIS: Final = ("л", "лся", "ав", "яв", "ив", "їв", "ув", "вся")
_HERS: Final = ("ла", "лась")
"""Last letters of a verb in the past by its subject."""
_NOW: Final = ("ает", "яет", "ует", "ится", "ется", "ит")
"""Last letters of one in the present or future, of either."""
_HIS_CASES: Final = ("а", "я", "у", "ю", "ом", "ем", "ой", "ей", "ым", "им", "ого", "его", "ому", "ему", "ы", "и")
"""Last letters of a man's role that is no subject, but for the few in -а."""
_HER_ENDS: Final = ("а", "я", "ь")
_FARTHEST: Final = 8
"""Tokens from a role to its verb."""
_CLOSING: Final = frozenset({"that", "subordinator", "relative", "auxiliary"})


def acting_role(tokens: Sequence[Token]) -> tuple[int, int, Gender] | None:
    """Where the first role in the nominative stands, its verb in the past, and whom that tells; none behind a name."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        led = before is not None and "preposition" in before.kinds
        if token.quotation is not None or token.kinds & _CLOSING or (at and token.capital and not led):
            return None
        if "role" not in token.kinds or led:
            continue
        found = _agreeing(tokens, at)
        if found is not None:
            return found
    return None


def _agreeing(tokens: Sequence[Token], at: int) -> tuple[int, int, Gender] | None:
    role = tokens[at]
    his = "nominative" in role.kinds or not role.low.endswith(_HIS_CASES)
    for place in range(at + 1, min(at + _FARTHEST, len(tokens))):
        token = tokens[place]
        named = token.capital and place + 1 < len(tokens) and tokens[place + 1].capital
        if named or token.punctuation or token.quotation is not None or token.kinds & _CLOSING:
            return None
        if token.capital or token.kinds & {"role", "institution", "scope"}:
            continue
        if his and token.low.endswith(_HIS):
            return at, place, "m"
        if token.low.endswith(_NOW) and not token.kinds:
            return at, place, "m" if his else "f"
        hers = role.low.endswith(_HER_ENDS) or place == at + 1
        if hers and token.low.endswith(_HERS):
            return at, place, "f"
    return None


def leading_role(subject: Sequence[Token], gender: Gender) -> Sequence[Token]:
    """An English subject up to its role, where that is told without a name and may be of a gender; else nothing."""
    of = next((at for at, token in enumerate(subject) if "preposition" in token.kinds), len(subject))
    noun = next((at for at in range(of - 1, 0, -1) if "role" in subject[at].kinds), 0)
    phrase = subject[: noun + 1] if noun else ()
    if not phrase or not _is_definite(phrase):
        return ()
    other = "female" if gender == "m" else "male"
    return () if other in phrase[-1].kinds or any(token.capital for token in phrase[1:]) else phrase


def _is_definite(phrase: Sequence[Token]) -> bool:
    """Whether an article opens a phrase that is no new one's."""
    return "article" in phrase[0].kinds and phrase[0].low not in INDEFINITE


def acts(behind: Sequence[Token], *, named: bool) -> bool:
    """Whether English words behind a subject tell what he does: to somebody `named`, else that he speaks."""
    if not named and not any(token.cue is not None or "voicing" in token.kinds for token in behind):
        return False
    verb = next((token for token in behind if token.kinds.isdisjoint({"adverb", "perfect"})), None)
    return verb is not None and not (verb.punctuation or verb.kinds & {"auxiliary", "inflicting", "preposition"})
