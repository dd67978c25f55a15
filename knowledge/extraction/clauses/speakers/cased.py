"""Whom a Russian pronoun means behind sentences that name nobody, or behind a reporter's question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokens_between
from knowledge.extraction.clauses.speakers.acting import acting_role
from knowledge.extraction.clauses.speakers.describing import is_in_matter
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.placed import SURNAMES
from knowledge.extraction.clauses.speakers.serving import read_serving
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.extraction.clauses.speakers.preceding import Preceding

_BEFORE_VERB: Final = frozenset({"adverb", "negation"})
_MANY: Final = ("ы", "и", "ые", "ие", "е")
"""Last letters of a noun for several in the nominative."""
_DID: Final = ("ли", "лись", "ют", "ут", "ят", "ат", "тся")
"""Those of the verb of several."""
_OF_PEOPLE: Final = frozenset({"role", "source"})
_CLOSING: Final = frozenset({"that", "subordinator", "relative", "auxiliary"})
_STEM: Final = 5
"""Letters of a role that stay in its cases."""
_FARTHEST: Final = 4
"""Tokens from a noun for several to its verb."""


def find_many(preceding: Preceding) -> Resolved | None:
    """Several of whom the sentence before tells, or the one before that (Жители написали мэру. В нем они)."""
    for start, end in (preceding.attention.before, preceding.attention.earlier):
        if phrase := _several(tokens_between(preceding.text, start, end, preceding.grammar)):
            return preceding.naming.read(phrase)
    return None


def find_witness(preceding: Preceding, gender: Gender) -> Resolved | None:
    """A role that told something in a sentence without names (Очевидец рассказал о взрыве. По его словам).

    A noun for anybody may go on with it: Мужчина гулял с собакой. What opens the sentence before need tell nothing.
    """
    if "articleless" not in preceding.grammar.options:
        return None
    for start, end in (preceding.attention.before, preceding.attention.earlier):
        if any(one.human for one in preceding.people.between(start, end)):
            return None
        tokens = tokens_between(preceding.text, start, end, preceding.grammar)
        found = acting_role(tokens)
        if found is None or found[2] != gender:
            return None
        if tokens[found[1]].cue is not None or (found[0] == 0 and _opens_anew(preceding, tokens[0])):
            told = [token for token in tokens[found[0] : found[1]] if token.kinds.isdisjoint(_BEFORE_VERB)]
            return preceding.naming.read(told)
        if "standin" not in tokens[found[0]].kinds:
            return None
    return None


def _opens_anew(preceding: Preceding, role: Token) -> bool:
    """Whether a role opens the sentence before, and nobody told anything in the one before that (Прокурор возразил)."""
    attention = preceding.attention
    if role.start != attention.before[0] or "standin" in role.kinds or attention.heard:
        return False
    return all(token.cue is None for token in tokens_between(preceding.text, *attention.earlier, preceding.grammar))


def serves(preceding: Preceding, person: Person | None, phrase: Sequence[Token]) -> bool:
    """Whether a verb's subject serves the one whom it names (об этом сообщил преемник X-а)."""
    if read_serving(phrase, None) or is_in_matter(phrase):
        return True
    preceding.attention.finite = bool(phrase[1:]) and "role" in phrase[0].kinds and phrase[1].capital
    read = preceding.naming.read(phrase) if preceding.attention.finite else None
    return person is not None and read is not None and read.name != person.name


def is_asked(preceding: Preceding, last: Resolved) -> bool:
    """Whether a nameless reporter spoke last, and only to ask (Корреспондент спросил, будет ли дефолт)."""
    if not last.anonymous:
        return False
    words = split_words(preceding.text[slice(*preceding.attention.before)].lower())
    return any("inquiring" in preceding.grammar.kind(word) for word in words)


def whom_asked(preceding: Preceding, last: Resolved, gender: Gender) -> Resolved | None:
    """Who answers a reporter: whom his question names, else whoever was told of last."""
    near = [one for one in preceding.people.between(*preceding.attention.before) if one.human]
    named = [one for one in near or preceding.attention.people if fits(one, gender) and one.name not in last.name]
    return preceding.naming.of(named[-1]) if named else None


def _several(tokens: Sequence[Token]) -> Sequence[Token]:
    """The first Russian noun for several in the nominative that is a sentence's subject, up to what it is of."""
    for at, token in enumerate(tokens):
        if token.quotation is not None or token.kinds & _CLOSING or (at and token.capital):
            return ()
        led = at > 0 and "preposition" in tokens[at - 1].kinds
        if token.kinds & _OF_PEOPLE and token.low.endswith(_MANY) and not led:
            ends = (k for k in range(at + 1, len(tokens)) if tokens[k].low.endswith(_DID) or tokens[k].punctuation)
            verb = next(ends, len(tokens))
            done = verb < len(tokens) and not tokens[verb].punctuation
            return tokens[at:verb] if done and verb - at < _FARTHEST else ()
    return ()


def holds_role(preceding: Preceding, last: Resolved, phrase: Sequence[Token], found: Resolved | None) -> bool:
    """Whether a lone role is that of a lone surname that has just spoken, not of whom no such role is told.

    По словам X-а, …. …, подчеркнул министр; somebody else is named in full.
    """
    if found is None or len(phrase) > 1 or "role" not in phrase[0].kinds or found.name == last.name or found.members:
        return False
    alone = last.known and not last.role and last.name.istitle() and last.name.lower().endswith(SURNAMES)
    alone = alone and " " not in last.name
    alone = alone and last.name[:_STEM] in preceding.text[preceding.attention.earlier[0] : phrase[0].start]
    person = preceding.people.find(found.name, phrase[0].start) if alone and found.known else None
    told = person is not None and any(role[:_STEM] == phrase[0].low[:_STEM] for role in person.roles)
    return person is not None and not told
