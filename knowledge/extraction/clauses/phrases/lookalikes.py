"""Words that look like verbs or auxiliaries and are part of a noun phrase, and one that looks like a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_ACTING: Final = frozenset(
    {
        *("naming", "nameless", "nameless.named", "inflicting", "voicing", "uttering", "consulting", "issuing"),
        *("identifying", "bynaming"),
    }
)
"""Classes of verbs that no cue is."""
_TIMED: Final = frozenset({"time", "article", "determiner"})
_DOING: Final = frozenset({"role", "institution"})
_SPEAKING: Final = frozenset({"voicing", "uttering"})
_DONE_BY: Final = frozenset({"agent", "as", "quoted"})
"""What follows a participle of one to whom something was done (a neighbour hailed as a hero)."""
_HELPING: Final = frozenset({"auxiliary", "pronoun", "coordinator"})
_VERBAL: Final = frozenset({"auxiliary", "adverb", "relative", "coordinator", "negation", "voicing", "uttering"})
_CALLING: Final = frozenset({"naming", "bynaming", "identifying"})
_NO_DEED: Final = SPEAKERS | {"auxiliary", "irregular", "adjective", "bygone"}
_DOERS: Final = SPEAKERS | {"crowd"}
_AFTER_PARTICIPLE: Final = frozenset({"preposition", "agent", "as", "adverb", "coordinator", "infinitive", "auxiliary"})
"""What may follow a participle, and begins no object."""
_SHORT: Final = 4
"""Letters of a verb in the past, and fewer."""
_GERUND: Final = "ant"
"""How a French verb ends behind en (en recevant)."""
_PARTICIPLES: Final = ("é", "ée", "és", "ées")
_UNDERGONE: Final = (*_PARTICIPLES, "ie", "ies", "ue", "ues", "ise", "ises", "ite", "ites")
"""Last letters of participles with which nearly no surname ends."""
_PLAIN: Final = frozenset({"foregone"})


def stands_inside(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be an auxiliary is none: in a name (Salas y Melia), before a noun (élèves en droit)."""
    token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or at == 0 or "auxiliary" not in token.kinds:
        return False
    before = tokens[at - 1]
    if "particle" in token.kinds:
        return before.capital and following.capital
    free = following.cue is None and not following.kinds & {"auxiliary", "clitic", "inverted"}
    free = free and not following.low.endswith(_GERUND)
    noun = not before.kinds & {"subject", "negation", "clitic", "relative"} and not before.punctuation
    return "preposition" in token.kinds and free and noun


def _follows_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation and a comma stand before a word: it is the verb (« … », commente un élu)."""
    return at > 1 and tokens[at - 1].text == "," and tokens[at - 2].words > QUOTED


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle describes the noun before it (`an officer charged with murder`, `un témoin cité par X`)."""
    if at == 0 or at + 1 >= len(tokens):
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    if not tokens[at].low.endswith("ed") and "agent" not in behind.kinds:
        return False
    described = not before.punctuation and not before.kinds & {"pronoun", "auxiliary", "adverb", "coordinator"}
    plain = not before.capital or bool(before.kinds & {"source", "role"})
    return described and plain and bool(behind.kinds & {"describing", "agent"})


def _is_noun_use(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be a cue stands as a noun (the report, their claims, Poll)."""
    if at == 0:
        return False
    before = tokens[at - 1]
    if tokens[at].capital and before.capital:
        return True
    if "document" in tokens[at].kinds and not before.capital and "article" in tokens[max(0, at - 2)].kinds:
        return True  # a blog posting
    return bool(before.kinds & {"determiner", "possessive", "preposition"}) or before.is_owner or (before.text == "-")


def is_no_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form of a reporting verb is none within a noun phrase: a noun, or a participle of the noun before."""
    token = tokens[at]
    bare = token.cue is not None and token.cue.lemma == token.low and not _follows_quotation(tokens, at)
    return bare or _is_noun_use(tokens, at) or _is_reduced(tokens, at) or _opens_source(tokens, at)


def is_denied(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a negated participle describes the noun before it (an official at a firm not involved), up to `last`."""
    if at >= last or at == 0 or "negation" not in tokens[at].kinds:
        return False
    return tokens[at + 1].low.endswith("ed") and tokens[at].low == "not" and not tokens[at - 1].kinds & _HELPING


def _opens_source(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural that may be a verb opens a clause before whence it comes (Meanwhile, reports from Leeds say)."""
    token, led = tokens[at], at == 0 or tokens[at - 1].punctuation or "coordinator" in tokens[at - 1].kinds
    if token.cue is None or not led or token.low != f"{token.cue.lemma}s" or at + 1 >= len(tokens):
        return False
    return "author" in tokens[at + 1].kinds


def opens_partaking(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French participle and its preposition open a sentence, no name (Accompagné de son avocat, X)."""
    first = tokens[at]
    if at or first.kinds or not first.low.endswith(_PARTICIPLES) or len(tokens) <= 1:
        return False
    return not tokens[1].kinds.isdisjoint({"belonging", "agent"}) and first.low not in given_names()


def is_undergone(tokens: Sequence[Token]) -> bool:
    """Whether a participle and a preposition open a French sentence (Huée pour avoir dit « … », Mise en examen)."""
    first = tokens[0]
    if len(tokens) <= 1 or not first.capital or "undergoing" not in tokens[1].kinds:
        return False
    told = first.low.endswith(_UNDERGONE) if first.kinds <= _PLAIN else "phrased" in first.kinds
    return told and first.low not in given_names()


def may_be_past(token: Token) -> bool:
    """Whether a word may be a verb that acted, or opens a clause."""
    return "irregular" in token.kinds or "pronoun" in token.kinds or (token.low.endswith("ed") and not token.capital)


def may_act(token: Token) -> bool:
    """Whether a word behind an English name may be its verb, or lead to it."""
    return token.punctuation or may_be_past(token) or token.cue is not None or not token.kinds.isdisjoint(_VERBAL)


def _has_acted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -ed has who speaks before it and an object behind: The court reviewed the case and ruled."""
    able = at + 1 < len(tokens) and tokens[at].kinds.isdisjoint(_NO_DEED) and len(tokens[at].low) > _SHORT
    return able and not tokens[at - 1].kinds.isdisjoint(_DOERS) and _takes_object(tokens, at)


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether an object follows an English form in -ed, as none does a participle (The court reviewed the case).

    A time is none (the plan announced a week ago), nor what somebody is called (the man named the Beast).
    """
    if not tokens[at].kinds.isdisjoint(_CALLING):
        return False
    first, behind = tokens[at + 1], tokens[at + 2 : at + _SHORT]
    if first.punctuation or not first.kinds.isdisjoint(_AFTER_PARTICIPLE) or first.quotation is not None:
        return False
    return "time" not in first.kinds and not any("time" in token.kinds for token in behind)


def is_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that no list has is a verb in the past, which ends a subject (evitó, The chief arrested X)."""
    token = tokens[at]
    if "refusal" in token.kinds and token.low.endswith("ed"):
        return not token.capital and not tokens[at - 1].kinds.isdisjoint(SPEAKERS)  # A spokesman declined to comment
    if token.low[-2:] == "ed" and token.cue is None and not token.capital and _has_acted(tokens, at):
        return True
    if token.capital or token.kinds - _ACTING or len(token.low) <= _SHORT:
        return False
    before = tokens[at - 1].kinds
    if "issuing" in token.kinds and at + 1 < len(tokens) and "tobesome" in tokens[at + 1].kinds:
        return token.low.endswith("ed")  # The band released a statement
    if token.low.endswith("ed") and at + 1 < len(tokens) and not before.isdisjoint(_DOING):
        speaks = not token.kinds.isdisjoint(_SPEAKING) and tokens[at + 1].kinds.isdisjoint(_DONE_BY)
        named = tokens[at + 1].capital and "naming" not in token.kinds  # the driver named X
        return speaks or ("role" in before and named)
    return token.low.endswith(("aron", "ieron", "ó"))


def no_actors(words: Sequence[Token]) -> bool:
    """Whether words before `after` tell a deed or how long after, and nobody (This comes | A day | after X said)."""
    if any(may_be_past(token) or "coming" in token.kinds for token in words):
        return True
    return all(not token.kinds.isdisjoint(_TIMED) or token.text.isdigit() for token in words)
