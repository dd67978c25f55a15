"""Noun phrases where all nouns have capitals, so that a letter tells no name: from an article to a noun."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.verbs import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

LONGEST: Final = 16
"""Tokens of a noun phrase."""
SCARE: Final = 3
"""Words in marks up to which they may be part of a noun phrase."""
BREAKS: Final = DASHES | {",", ";", ":", "(", ")"}
LONGEST_CLAUSE: Final = 40
_NAME_REACH: Final = 5
_ADJECTIVES: Final = ("e", "er", "en", "es", "em")
_WITHIN: Final = frozenset({"within", "particle"})
_VERBAL: Final = frozenset({"auxiliary", "perfect"})
_PARTICLE: Final = frozenset({"particle"})


def noun_phrase(tokens: Sequence[Token], start: int) -> Range | None:
    """The noun phrase or the pronoun at a place: it ends in a noun; a dative behind a noun is another's."""
    if start < len(tokens) and "pronoun" in tokens[start].kinds and "subject" in tokens[start].kinds:
        return (start, start + 1) if not is_noun(tokens[start]) or start == 0 else None
    if start + 1 < len(tokens) and "nearer" in tokens[start].kinds and is_verb(tokens[start + 1]):
        return (start, start + 1)  # Dieser antwortete
    last, at = None, start
    leading = tokens[start].kinds if start == 0 and tokens else frozenset()
    at += bool(leading & {"determiner", "adverb", "possessive"})
    while at < min(len(tokens), start + LONGEST):
        token = tokens[at]
        if is_noun(token) and not (last is not None and token.kinds & {"time"}):
            last = at + 1
        elif token.text == "(" and last is not None and (close := closing(tokens, at)) is not None:
            at, last = close, close + 1
        elif (
            token.quotation is not None and token.words <= SCARE and last is not None and not _is_person(tokens[at - 1])
        ):
            last = at + 1
        elif not _continues(tokens, at, last):
            break
        at += 1
    return (start, last) if last is not None else None


def is_verb(token: Token) -> bool:
    """Whether a word is a verb of reporting or an auxiliary."""
    return token.cue is not None or not token.kinds.isdisjoint(_VERBAL)


def _is_person(token: Token) -> bool:
    """Whether a noun is an office's, behind which marks hold words and no name (nach den Worten des Ministers „…“)."""
    return bool(token.kinds & {"owned", "role"})


def _continues(tokens: Sequence[Token], at: int, last: int | None) -> bool:
    """Whether a word without a capital belongs to a noun phrase that has a noun already (`last`) or not."""
    token = tokens[at]
    if token.quotation is not None or token.cue is not None or at + 1 >= len(tokens):
        return False
    if last is not None and last == at:
        if token.kinds & {"owning"}:
            owner = takewhile(lambda other: "article" not in other.kinds, tokens[at + 1 : at + 4])
            return not any(other.kinds & {"addressee"} for other in owner)  # ein Sprecher der Polizei | der dpa
        joined = "joint" in token.kinds and (is_noun(tokens[at + 1]) or "article" in tokens[at + 1].kinds)
        placed = bool(token.kinds & _WITHIN) and not any(t.kinds & {"time", "venue"} for t in tokens[at + 1 : at + 4])
        placed = placed and (is_noun(tokens[at + 1]) or bool(tokens[at + 1].kinds & {"determiner", "particle"}))
        return joined or placed or ("preposition" in token.kinds and _name_follows(tokens, at + 1))
    if token.kinds == _PARTICLE and (last is None or tokens[at - 1].kinds == _PARTICLE):
        return is_noun(tokens[at + 1]) or tokens[at + 1].kinds == _PARTICLE
    if token.kinds & {"determiner"} or token.text.isdigit() or token.text == "-":
        return True
    return token.low.endswith(_ADJECTIVES) and not token.kinds & {
        "auxiliary",
        "adverb",
        "preposition",
        "perfect",
        "subordinator",
    }


def _name_follows(tokens: Sequence[Token], start: int) -> bool:
    """Whether a place's river or county comes before a full name (Landrat von Neustadt an der Aisch Olaf Scholz)."""
    for at in range(start + 1, min(start + _NAME_REACH, len(tokens) - 1)):
        if tokens[at].low in given_names() and is_noun(tokens[at - 1]) and is_noun(tokens[at + 1]):
            return True
        if not is_noun(tokens[at]) or tokens[at].kinds & {"venue", "addressee", "time"}:
            return False
    return False


def closing(tokens: Sequence[Token], at: int) -> int | None:
    """Where the bracket that opens at a place closes soon."""
    return next((k for k in range(at + 1, min(at + 4, len(tokens))) if tokens[k].text == ")"), None)


def opening(tokens: Sequence[Token], at: int) -> int | None:
    """Where the bracket that closes at a place opened shortly before."""
    return next((k for k in range(at - 1, max(-1, at - 4), -1) if tokens[k].text == "("), None)


def is_noun(token: Token) -> bool:
    """Whether a word has a capital, a name or not; behind a number, too (der 52-Jährige)."""
    return token.text.lstrip("0123456789-")[:1].isupper() or (token.capital and "-" in token.text)


def stops(token: Token) -> bool:
    """Whether a mark or a long quotation ends a clause."""
    return token.text in BREAKS or (token.quotation is not None and token.words > SCARE)


def find_clause(tokens: Sequence[Token], at: int) -> Range:
    """From behind the mark before a verb to the mark behind it; brackets are passed over."""
    begin = at
    while begin > 0 and at - begin < LONGEST_CLAUSE:
        token = tokens[begin - 1]
        if token.text == ")" and (opened := opening(tokens, begin - 1)) is not None:
            begin = opened
            continue
        hyphen = token.text == "-" and token.end == tokens[begin].start
        if stops(token) and not hyphen:
            break
        begin -= 1
    end = at + 1
    while end < len(tokens) and end - at < LONGEST_CLAUSE:
        if tokens[end].text == "(" and (close := closing(tokens, end)) is not None:
            end = close + 1
            continue
        if stops(tokens[end]) or _ends(tokens, end):
            break
        end += 1
    return begin, end


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence ends; a full stop behind a number may be a date's."""
    return tokens[at].text in {".", "?", "!", "…"} and not tokens[at - 1].text.isdigit()
