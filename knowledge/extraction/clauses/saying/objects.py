"""Who acts in a Russian clause that its object opens (Ивана X поддержал Y, сказав, что …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.fullnames import ends_oblique, upright_role
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_FULL_NAME: Final = 2
_PASTS: Final = (("л", "лся", "m"), ("ла", "лась", "f"))
"""Last letters of a verb in the past, and whose they are."""
_TAKEN: Final = ("у", "ю", "ого", "его", "ому", "ему")
"""Last letters of a word that no subject has."""
_MASCULINE: Final = ("ова", "ева", "ёва", "ина", "ына")
"""Last letters of a surname that is a man's in a case where its verb is masculine."""
_OBLIQUE: Final = frozenset({"oblique", "hearer", "possessive", "demonstrative", "pointing"})
_PHRASED: Final = frozenset({"phrased"})
"""Class of verbs that a noun makes verbs of saying (выступил с заявлением)."""
_HANGING: Final = frozenset({"relative", "subordinator", "that"})
"""Classes of words that open a clause which hangs on another."""
_PARTING: Final = frozenset({",", ";", ":", "—", "–"})
_PASSED: Final = frozenset({"adverb", "joint"})
"""What stands between a verb and its subject."""


def doer_behind(tokens: Sequence[Token], subject: Range, end: int) -> Range | None:
    """The name or role in the nominative behind the first verb of a clause that begins with its object."""
    start = subject[0]
    if not is_cyrillic(tokens[start].text):
        return None
    past = next((at for at in range(start + 1, end) if tokens[at].punctuation or _gender_of(tokens[at])), end)
    if past + 1 >= end or tokens[past].punctuation:
        return None
    at = past + 1
    while at < end - 1 and tokens[at].kinds & _PASSED and not tokens[at].capital:
        at += 1
    phrase = right_phrase(tokens, at, end)
    if phrase is None or phrase[0] != at or not _is_doer(tokens, phrase, _gender_of(tokens[past])):
        return None
    full = all(token.capital for token in tokens[at : at + _FULL_NAME]) and tokens[at].low in given_names()
    sure = full or (not tokens[at].capital and not tokens[past].low.endswith("ла"))
    return phrase if sure or _is_object(tokens, start, past) else None


def doer_before(tokens: Sequence[Token], comma: int) -> Range | None:
    """The name or role in the nominative that ends a clause behind its verb (Против закона выступил X, сказав)."""
    if tokens[comma].text != "," or not is_cyrillic(tokens[comma - 1].text):
        return None
    begin = next((at + 1 for at in range(comma - 1, 0, -1) if tokens[at].text in _PARTING), 0)
    past = next((at for at in range(begin, comma - 1) if _gender_of(tokens[at], opens=True)), comma)
    if past == comma or tokens[begin].kinds & _HANGING:
        return None
    if not tokens[comma - 1].capital:
        role = upright_role(tokens, past + 1, comma)
        return None if role is None or tokens[role].capital else (role, comma)
    named = (at for at in (comma - _FULL_NAME, comma - _FULL_NAME - 1) if at > past and tokens[at].capital)
    start = next((at for at in named if tokens[at].low in given_names()), comma)
    led = start < comma and not tokens[start - 1].kinds & {"preposition"}
    return (start, comma) if led and _is_doer(tokens, (start, comma), _gender_of(tokens[past], opens=True)) else None


def _gender_of(token: Token, *, opens: bool = False) -> str:
    """Whose a verb in the past is; empty of any other word. `opens`: it may have a sentence's capital."""
    if (token.capital and not opens) or token.punctuation or token.quotation is not None:
        return ""
    if token.cue is None and token.kinds and not (opens and token.kinds <= _PHRASED):
        return ""
    return next((whose for *ends, whose in _PASTS if token.low.endswith(tuple(ends))), "")


def _is_doer(tokens: Sequence[Token], phrase: Range, gender: str) -> bool:
    """Whether a phrase begins with a name or a role in the nominative whose gender its verb has."""
    start, end = phrase
    if not tokens[start].capital:
        return upright_role(tokens, start, end) == start
    name = tokens[start : start + _FULL_NAME]
    if len(name) == _FULL_NAME and name[1].capital:
        whose = given_names().get(name[0].low, "")
        return whose in {gender, None} and case_of(name[0].low, name[1].low, given_names()) is None
    return end - start == 1 and tokens[start].low.endswith(_MASCULINE if gender == "f" else ("ов", "ев", "ёв", "ин"))


def _is_object(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """Whether what opens a clause stands in a case: a pronoun, a name, a role or a noun of which its ending tells."""
    first, last = tokens[start], tokens[verb - 1]
    if first.kinds & _OBLIQUE or ends_oblique(tokens, verb):
        return True
    if "role" in last.kinds and upright_role(tokens, start, verb) is None:
        return True
    his = verb - start == 1 and _gender_of(tokens[verb]) == "m"
    return first.low.endswith(_TAKEN + (_MASCULINE if his else ()))
