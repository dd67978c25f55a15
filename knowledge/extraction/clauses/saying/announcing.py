"""Who is announced: by a sentence that ends in a colon, or before a line that a dash opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.fullnames import is_acted_on
from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.rightward import has_owner, right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.verbs import find_verb
from knowledge.extraction.clauses.saying.forefield import behind_forefield
from knowledge.extraction.clauses.saying.relaying import relayed_before
from knowledge.extraction.clauses.saying.subjects import leading_subject, opening_phrase, understood_subject
from knowledge.extraction.clauses.saying.subordinate import behind_subordinate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_ABLE: Final = SPEAKERS | {"pronoun"}
_NOUN_AND_OF: Final = 2
"""Words before a name that tell what is its bearer's, and those of a full name."""
_HEARD: Final = frozenset({"article", "role", "title", "particle", "courtesy"})
_PAST: Final = ("л", "ла", "лся", "лась")
"""What a Russian verb in the past ends in."""


def announcer(tokens: Sequence[Token], grammar: Grammar) -> Range | None:
    """Who is named by a sentence that ends in a colon, for the quotation that follows."""
    if not tokens or tokens[-1].text != ":":
        return None
    if "bracket" in grammar.options and (phrase := behind_forefield(tokens[:-1])) is not None:
        return phrase
    if "articleless" in grammar.options and (told := relayed_before(tokens)) is not None:
        return told[1]
    fronted = "bracket" in grammar.options and "preposition" in tokens[0].kinds
    for at in range(len(tokens) - 2, 0, -1):
        cue = tokens[at].cue
        if cue is not None and cue.frames != "o" and (verb := find_verb(tokens, at)) is not None:
            if fronted:
                return right_phrase(tokens, at + 1, len(tokens) - 1)  # nach X sprach Y:
            if "headlast" in grammar.options and _is_of_thing(tokens[verb.start - 1]):
                continue  # X said he trusts forecasts which predict growth:
            phrase = left_phrase(tokens, verb.start, behind_subordinate(tokens, verb.start))
            if phrase is not None and "articleless" in grammar.options and is_acted_on(tokens, *phrase, verb.at):
                return right_phrase(tokens, verb.at + 1 + has_owner(tokens, verb.at + 1), len(tokens) - 1)
            return phrase or understood_subject(tokens, verb, []) or leading_subject(tokens, at)
    phrase = opening_phrase(tokens, len(tokens) - 1, grammar)
    if phrase is None and fronted:
        finite = next((at for at in range(1, len(tokens) - 2) if "auxiliary" in tokens[at].kinds), 0)
        phrase = right_phrase(tokens, finite + 1, len(tokens) - 1) if finite else None  # Im Radio wurde X deutlich:
    if "articleless" in grammar.options and (phrase is None or phrase == (0, 1)):
        return _coming(tokens) or phrase
    if phrase is None or "bracket" not in grammar.options:
        return phrase
    able = (token.kinds & _ABLE or token.low in given_names() for token in tokens[slice(*phrase)])
    return phrase if any(able) else None  # Reaktionen im Überblick:


def _is_of_thing(token: Token) -> bool:
    """Whether a word opens a clause about a thing (which, not who)."""
    return "relative" in token.kinds and "actor" not in token.kinds


def dash_announcer(tokens: Sequence[Token]) -> Range | None:
    """Who is named by a Russian sentence that tells he spoke, before a line that a dash opens (X оценил матч. — A)."""
    for at in range(len(tokens) - 1, 0, -1):
        cue = tokens[at].cue
        if cue is None or "q" not in cue.frames or (verb := find_verb(tokens, at)) is None:
            continue
        mute = verb.negated or verb.infinitive or "inquiring" in tokens[at].kinds
        subject = None if mute else left_phrase(tokens, verb.start)
        named = subject is not None and any(t.capital or "pronoun" in t.kinds for t in tokens[slice(*subject)])
        return subject if named and tokens[-1].text == "." else None
    return None


def put_so(label: Sequence[Token]) -> Range | None:
    """Who is said before a colon to put it so (As one trader put it:; Or, as the chair, Ada Colau, later put it:)."""
    led = int("coordinator" in label[0].kinds)
    led += led < len(label) and label[led].text == ","
    if led >= len(label) or "introducing" not in label[led].kinds:
        return None
    end = next((k for k in range(led + 2, len(label)) if "phrasing" in label[k].kinds), led)
    while end > led and (label[end - 1].text == "," or "adverb" in label[end - 1].kinds):
        end -= 1
    return (led + 1, end) if end > led + 1 else None


def _coming(tokens: Sequence[Token]) -> Range | None:
    """The first full name in the nominative behind a Russian verb, whose bearer acts (Следом вышел X, тренер Y:)."""
    for at in range(2, len(tokens) - 2):
        name = tokens[at : at + 2]
        if tokens[at - 1].punctuation:
            return None
        full = all(token.capital for token in name) and not tokens[at - 1].capital
        if full and not tokens[at - 1].kinds and tokens[at - 1].low.endswith(_PAST):
            return (at, at + 2) if case_of(name[0].low, name[1].low, given_names()) is None else None
    return None


def sender_of(label: Sequence[Token]) -> Range | None:
    """Whose something is that a label only names before whom it is meant for (Tacle d'Ada Colau à Luis : « … »)."""
    end = next((k for k, token in enumerate(label) if k > _NOUN_AND_OF and "apart" in token.kinds), 0)
    start = end
    while start > 0 and label[start - 1].capital:
        start -= 1
    led = label[: start - 1]
    if end - start < _NOUN_AND_OF or not led or label[start - 1].kinds.isdisjoint({"penned", "particle"}):
        return None
    if any(token.cue or token.punctuation or token.kinds & {"auxiliary", "relative"} for token in led[1:]):
        return None
    behind = label[end + 1 :]
    return (start, end) if behind and all(token.capital or token.kinds & _HEARD for token in behind) else None
