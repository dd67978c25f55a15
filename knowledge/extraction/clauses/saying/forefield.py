"""Whom a German clause before a colon tells of behind its verb, where no subject opens it (Im Saal tobte X: „…“)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.capitals import is_noun, is_verb, noun_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LEADING: Final = frozenset({"adverb", "time", "thus"})
_BEFORE_VERB: Final = frozenset({"adverb", "time", "link", "coordinator", "thus"})
_FINITE: Final = ("t", "te", "ten")
"""Last letters of a verb that no list has."""
_PERSONAL: Final = frozenset({"pronoun.m", "pronoun.f"})
_OBLIQUE: Final = frozenset({"dem", "den", "einen", "einem", "keinen", "seinen", "seinem", "ihren", "ihrem"})
_JOINING: Final = frozenset({"coordinator", "link"})
_OF_ANOTHER: Final = frozenset({"owning", "preposition"})
"""Classes of words behind which a noun tells whose the one before is (der Satz des Ministers, der Film von X)."""
_FULL_NAME: Final = 2
_LEAST: Final = 3
"""Words of a clause with an opening, a verb and who stands behind it: fewer only lead on (Und:)."""


def behind_forefield(label: Sequence[Token]) -> Range | None:
    """Who stands behind the finite verb; nobody where a relative clause with words of its own ends the clause."""
    label = _before_relative(_last_clause(label))
    if len(label) < _LEAST or not _opens_otherwise(label):
        return None
    verb = next((k for k in range(1, len(label) - 1) if _is_finite(label, k)), None)
    if verb is None or "suffered" in label[verb].kinds:
        return None  # Nach der Rede wurde X gefragt
    at = verb + 1
    while at < len(label) - 1 and (label[at].low == "sich" or _is_when(label[at])):
        at += 1
    if label[at].low in _OBLIQUE or "preposition" in label[at].kinds:
        return None
    if "subject" in label[at].kinds and not label[at].kinds.isdisjoint(_PERSONAL):
        return (at, at + 1)
    phrase = noun_phrase(label, at)
    if phrase is None or "pronoun" in label[phrase[0]].kinds:
        return None
    start, end = phrase[0], _name_end(label, phrase)
    head = range(start, next((k for k in range(start + 1, end) if label[k].kinds & _OF_ANOTHER), end))
    return (start, end) if any(_is_somebody(label, k) for k in head) else None


def _is_somebody(label: Sequence[Token], at: int) -> bool:
    """Whether a word tells of a person or body: a given name behind an article is none (der Roman)."""
    if label[at].kinds & ABLE:
        return True
    return label[at].low in given_names() and "determiner" not in label[at - 1].kinds


def _last_clause(label: Sequence[Token]) -> Sequence[Token]:
    """The clause that a joining word behind a comma begins, with a verb of its own (X kam, doch Y sagte)."""
    comma = max((at for at, token in enumerate(label[:-1]) if token.text == ","), default=0)
    joined = bool(comma) and bool(label[comma + 1].kinds & _JOINING)
    return label[comma + 1 :] if joined and any(map(is_verb, label[comma + 1 :])) else label


def _before_relative(label: Sequence[Token]) -> Sequence[Token]:
    """A clause up to the relative one that ends it and tells of nobody's words (…, der im Landtag sitzt)."""
    comma = max((at for at, token in enumerate(label) if token.text == ","), default=0)
    led = 0 < comma < len(label) - 2 and label[comma + 1].kinds >= {"relative", "article"}
    if not led or not label[-1].text[:1].islower():
        return label
    return label[:comma] if label[-1].cue is None else ()


def _opens_otherwise(label: Sequence[Token]) -> bool:
    """Whether something else than its subject opens a clause, perhaps behind a word that joins it to the last.

    A preposition does, and an adverb that leads to one or to the verb: not one that leads to somebody (Auch X lobt Y).
    """
    at = int("coordinator" in label[0].kinds)
    start = at
    while at < len(label) - 1 and label[at].kinds & _LEADING and "preposition" not in label[at].kinds:
        at += 1
    if start and at == start and "preposition" not in label[at].kinds:
        return False
    return "preposition" in label[at].kinds or (at > start and _is_finite(label, at))


def _is_finite(label: Sequence[Token], at: int) -> bool:
    """Whether a word is the verb that stands second: behind a noun or an adverb, in a form that no adjective has."""
    token, before = label[at], label[at - 1]
    if is_noun(token) or token.punctuation or token.quotation is not None:
        return False
    if not (is_noun(before) or before.kinds & _BEFORE_VERB or before.text.isdigit() or before.text in {",", ")"}):
        return False
    if is_verb(token):
        return not (token.cue is not None and (token.cue.participle or token.cue.needs_auxiliary))
    return not token.kinds and token.low.endswith(_FINITE)


def _is_when(token: Token) -> bool:
    return bool(token.kinds & {"adverb", "time"}) and not is_noun(token)


def _name_end(label: Sequence[Token], phrase: Range) -> int:
    """Where a full name ends behind which another noun stands that the verb takes (preist X | Mitspieler Y an)."""
    start, end = phrase
    if label[start].low not in given_names():
        return end
    others = range(start + _FULL_NAME, end)
    return next((k for k in others if label[k].kinds & {"role", "title"} or label[k].low in given_names()), end)
