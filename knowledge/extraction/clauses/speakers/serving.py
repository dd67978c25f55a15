"""Who serves or is kin to somebody named beside him: the name is no subject (X's lawyer, un ami de X, адвокат X)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fullnames import ends_oblique
from knowledge.extraction.clauses.phrases.lookalikes import may_be_past
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import classes_of
from knowledge.extraction.clauses.speakers.wording import gender_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_NAME: Final = 5
_FULL_NAME: Final = 2
_LONGEST_LEAD: Final = 7
"""Tokens of when or where something is, and the comma behind it."""
_STEADY: Final = ("о", "е", "у", "ю", "э")
"""Last letters of Russian surnames that have no cases."""
_HERS: Final = ("ы", "и")
"""The same of her given name in the genitive."""
_REACH: Final = 4
"""Tokens from a sentence's begin, or from an owner, within which the role stands."""
_BESIDE_NAME: Final = frozenset({"title", "role", "article", "courtesy"})
_LINKS: Final = frozenset({"belonging", "officeof", "agent"})
_PARTICIPLES: Final = ("ed", "é", "ée")
_ROLES: Final = frozenset({"role", "intimate"})
_NEAR: Final = 6
"""Tokens behind the phrase among which it is told that he died."""
_LEADING: Final = frozenset({"preposition", "agent", "adverb"})
_ALONE: Final = frozenset({"role", "intimate"})
"""Classes of one who may himself be whoever goes on (The mayor met X's aide)."""
_APART: Final = frozenset({"auxiliary", "preposition", "article"})
_NO_ROLE: Final = frozenset({"institution", "document", "inquiry"})
_TITLES: Final = frozenset({"role", "title", "courtesy"})


def read_serving(tokens: Sequence[Token], gender: Gender | None) -> Sequence[Token] | None:
    """The phrase with which a sentence begins, of somebody who is told by another's name and may be of a gender."""
    tokens = tokens[_past_lead(tokens) :]
    read = _read(tokens)
    if read is None:
        return None
    end, role = read
    if _dies(tokens, end):
        return None  # who goes on is whose brother died
    kinds = tokens[role].kinds
    told = "f" if "female" in kinds else "m" if "male" in kinds else gender_of(tokens[0])
    return None if None not in {told, gender} and told != gender else tokens[:end]


def read_met(tokens: Sequence[Token], gender: Gender | None) -> Sequence[Token] | None:
    """Such a phrase behind a verb by which no one man or woman meets or asks him (The paper spoke to X's aide)."""
    consulting = [at for at, token in enumerate(tokens[:_LONGEST_LEAD]) if "consulting" in token.kinds]
    verb = consulting[0] if consulting else 0
    before = tokens[:verb]
    if not verb or any(not token.kinds.isdisjoint(_ALONE) and "plural" not in token.kinds for token in before):
        return None
    at = verb + 1
    while at < len(tokens) and not tokens[at].kinds.isdisjoint(_LEADING):
        at += 1
    told = {"m": "pronoun.m", "f": "pronoun.f"}
    if any(told.get(gender or "m", "") in token.kinds for token in before):
        return None
    return read_serving(tokens[at:], gender)


def _dies(tokens: Sequence[Token], start: int) -> bool:
    """Whether it is told behind a phrase that somebody died or was killed, and not that he killed."""
    for at in range(start, min(len(tokens), start + _NEAR)):
        kinds = tokens[at].kinds
        if "dying" in kinds and ("inflicting" not in kinds or "passive" in tokens[at - 1].kinds):
            return True
    return False


def _past_lead(tokens: Sequence[Token]) -> int:
    """Behind the word that joins a sentence to the last, or when or where it is (Mais; Mardi,; À Paris,)."""
    texts = [token.text for token in tokens[:_LONGEST_LEAD]]
    comma = texts.index(",") if "," in texts else 0
    lead = tokens[:comma]
    if not comma:
        return int(len(tokens) > 1 and "coordinator" in tokens[0].kinds)
    classes = classes_of(lead)
    if classes & _ROLES or not ("time" in classes or "preposition" in lead[0].kinds):
        return 0
    return 0 if [token for token in lead if token.cue is not None] else comma + 1


def _read(tokens: Sequence[Token]) -> Range | None:
    """Where that phrase ends, and where its role stands."""
    if not tokens:
        return None
    named = _past_name(tokens, 0)
    if named and tokens[named - 1].is_owner:
        role = _role(tokens, named)
        return (role + 1, role) if role is not None and not _names(tokens, role + 1) else None
    determined = not tokens[0].kinds.isdisjoint({"article", "determiner"})
    role = _role(tokens, int(determined))
    if role is None or role + 1 >= len(tokens):
        return None
    if role and tokens[role].capital and "intimate" not in tokens[role].kinds:
        return None
    done = _past_deed(tokens, role + 1)
    at = done or role + 1
    cased = not determined and not tokens[0].text.isascii()
    if not (determined or cased):
        return None  # Secretary of State X
    if cased and any(token.kinds for token in tokens[:role]):
        return None  # По словам акима X
    if not (cased or done):
        served = "serving" in tokens[role].kinds and "preposition" in tokens[at].kinds
        if tokens[at].kinds.isdisjoint(_LINKS) and not served:
            return None
        at += 1
    while at < len(tokens) and not tokens[at].capital and not tokens[at].kinds.isdisjoint(_BESIDE_NAME):
        at += 1
    end = _past_name(tokens, at)
    if end == at or _names(tokens, end) or (done and _is_finite(tokens, role + 1, end)):
        return None
    if tokens[end - 1].is_owner and end < len(tokens) and not tokens[end].punctuation:
        end += 1  # the president of X's club
    if cased and (end - at != _FULL_NAME or not _is_declined(tokens[at].low)):
        return None
    if cased and not (ends_oblique(tokens, end) or tokens[end - 1].low.endswith(_STEADY)):
        return None
    return end, role


def _past_deed(tokens: Sequence[Token], at: int) -> int:
    """At the name behind what somebody is accused of or who named him (accused of attacking X); 0 where none stands."""
    link = at + 1
    if link >= len(tokens) or not tokens[at].low.endswith(_PARTICIPLES) or tokens[link].kinds.isdisjoint(_LINKS):
        return 0
    for name in range(link + 1, min(len(tokens), link + _REACH + 1)):
        if tokens[name].capital:
            return name
        if tokens[name].punctuation or tokens[name].quotation is not None:
            return 0
    return 0


def _is_finite(tokens: Sequence[Token], deed: int, end: int) -> bool:
    """Whether an English verb in the past, no participle, leads to a name: no verb follows (The nurse cared for X.)."""
    if not tokens[deed].low.endswith("ed") or "agent" in tokens[deed + 1].kinds:
        return False
    behind = tokens[end : end + _REACH]
    verb = next((k for k, token in enumerate(behind) if "auxiliary" in token.kinds or may_be_past(token)), None)
    return verb is None or any(token.punctuation or "coordinator" in token.kinds for token in behind[:verb])


def _is_declined(given: str) -> bool:
    """Whether a Russian given name stands in the genitive (Ивана, Ольги), and may be nobody's nominative (Аида)."""
    stem, names = given[:-1], given_names()
    hers = given.endswith(_HERS) and (f"{stem}а" in names or f"{stem}я" in names)
    return given not in names and (hers or stem in names or f"{stem}й" in names)


def _names(tokens: Sequence[Token], at: int) -> bool:
    """Whether his own name follows, perhaps behind a comma (X's brother Y; le frère de X, Y,)."""
    at += at < len(tokens) and tokens[at].text == ","
    return at < len(tokens) and tokens[at].capital


def _past_name(tokens: Sequence[Token], at: int) -> int:
    """Behind the words with a capital at a place, or at it."""
    end = at
    while end < min(len(tokens), at + _LONGEST_NAME) and (tokens[end].capital or "particle" in tokens[end].kinds):
        end += 1
        if tokens[end - 1].is_owner:
            break
    return end if end > at and tokens[end - 1].capital else at


def _role(tokens: Sequence[Token], start: int) -> int | None:
    """Where the role stands, perhaps behind adjectives."""
    for at in range(start, min(len(tokens), start + _REACH)):
        token = tokens[at]
        if not token.kinds.isdisjoint(_ROLES) and token.kinds.isdisjoint(_NO_ROLE) and "bygone" not in token.kinds:
            return at
        if token.cue is not None or token.punctuation or (token.capital and at > 0):
            return None
        if not token.kinds.isdisjoint(_APART):
            return None  # X's plan for the minister
    return None


def is_placed(phrase: Sequence[Token], name: str) -> bool:
    """Whether a name stands right behind that of its bearer's place or body (La sénatrice des Vosges X)."""
    first = name.split(maxsplit=1)[0]
    at = next((at for at, token in enumerate(phrase) if token.text == first), 0)
    return at > 1 and phrase[at - 1].capital and phrase[at - 1].kinds.isdisjoint(_TITLES)
