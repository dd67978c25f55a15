"""Whose deed a participle of saying hangs on: X left the room saying that; angry over | a report in Z saying that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.sentences import ABLE, INDEFINITE, may_speak
from knowledge.extraction.clauses.phrases.verbs import Verb, find_verb
from knowledge.extraction.clauses.saying.relatives import antecedent
from knowledge.extraction.clauses.saying.subjects import leading_subject, own_clause_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_COMPANY: Final = 10
_NEAR: Final = 5
_ONE_OF_MANY: Final = frozenset({"article", "ofmany"})
_ONE: Final = frozenset({"pronoun.m", "pronoun.f"})
_SENT: Final = frozenset({"authored", "document"})
_PAPERS: Final = frozenset({"claimnoun", "document"})


def subject_at(tokens: Sequence[Token], verb: Verb, *, parted: bool) -> Range | None:
    """The phrase right before a participle, or that of the verb before its preposition (a réagi en assurant que)."""
    at = verb.at - 1
    before = tokens[at] if verb.at else None
    if before is None:
        return None
    if at and "clitic" in before.kinds and tokens[at - 1].kinds >= {"auxiliary", "preposition"}:
        at, before = at - 1, tokens[at - 1]  # en lui demandant de
    if "wherefore" in before.kinds and (blamed := _blamed(tokens, at)) is not None:
        return blamed
    if "preposition" in before.kinds:
        acting = find_verb(tokens, at - 1) if at and tokens[at - 1].cue is not None else None
        if acting is None and before.kinds >= {"auxiliary"}:  # a quitté la salle en disant
            if (who := _of_relative(tokens, at)) is not None:
                return who
            return own_clause_subject(tokens, verb.start) or leading_subject(tokens, verb.start)
        return left_phrase(tokens, acting.start) if acting is not None else None
    if not parted and (paper := _paper_before(tokens, verb.start)) is not None:
        return paper
    if parted or "quoted" in before.kinds or not (before.cue is None or before.cue.lemma == before.low):
        return None
    subject = left_phrase(tokens, verb.start)
    if subject and tokens[subject[1] - 1].kinds & {"venue", "time"}:
        return None
    if subject and subject[0] > 2 and "passive" in tokens[subject[0] - 2].kinds:
        placed = "whereabouts" in tokens[subject[0] - 1].kinds  # X was in Leeds telling voters
        subject = left_phrase(tokens, subject[0] - 2) if placed else subject
    if subject and (shown := _shown(tokens, subject)) is not None:
        return shown
    if subject and (one := _tells_of_one(tokens, verb, subject)) is not None:
        return one
    if subject and (doer := _mover(tokens, subject) or _doer(tokens, subject)) is not None:
        return doer
    if subject and (had := _paper_had(tokens, subject)):
        return _sender(tokens, had) or (had - 1, subject[1])
    no_speaker = subject and (_is_thing(tokens, subject) or _is_deed(tokens, subject) or _ends_in_deed(tokens, subject))
    return None if no_speaker else subject


def _tells_of_one(tokens: Sequence[Token], verb: Verb, phrase: Range) -> Range | None:
    """Who told several what one did (X tried to convince the locals saying she had left): the clause's subject."""
    at = verb.at + 1 + (verb.at + 1 < len(tokens) and "that" in tokens[verb.at + 1].kinds)
    if at >= len(tokens) or tokens[at].kinds.isdisjoint(_ONE) or not phrase[0] or "subject" not in tokens[at].kinds:
        return None
    last, acts = tokens[phrase[1] - 1], tokens[phrase[0] - 1]
    several = not last.capital and last.low.endswith("s")
    does = not acts.capital and not acts.punctuation and "coordinator" not in acts.kinds
    return (own_clause_subject(tokens, verb.start) or leading_subject(tokens, verb.start)) if several and does else None


def _blamed(tokens: Sequence[Token], end: int) -> Range | None:
    """Whom somebody blames or thanks for what he said (X criticised the minister for saying that)."""
    phrase = left_phrase(tokens, end)
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    acts = next((at for at in range(phrase[1] - 1, phrase[0], -1) if _is_done_at(tokens, at)), phrase[0] - 1)
    if acts < 1 or not _is_done_at(tokens, acts):
        return None
    who = (acts + 1, phrase[1])
    able = any(token.capital or not token.kinds.isdisjoint(ABLE | {"pronoun"}) for token in tokens[slice(*who)])
    suffered = "passive" in tokens[acts - 1].kinds and not tokens[acts].low.endswith("ing")
    return who if able and not suffered else None


def _is_done_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past, a form in -ing or the `at` of hit out at stands at a place."""
    token = tokens[at]
    deed = "irregular" in token.kinds or "whereat" in token.kinds or token.low.endswith(("ed", "ing"))
    return deed and not token.capital


def _paper_before(tokens: Sequence[Token], end: int) -> Range | None:
    """The report that a preposition or a verb leads to and that says it (angry over | a report in The Times saying)."""
    at = next((k for k in range(end - 1, max(0, end - _NEAR) - 1, -1) if not tokens[k].kinds.isdisjoint(_PAPERS)), 0)
    behind = tokens[at + 1 : end]
    if at < 2 or (behind and "preposition" not in behind[0].kinds):
        return None
    if not all(token.capital or "article" in token.kinds for token in behind[1:]) or (behind and not behind[1:]):
        return None
    begin = at - ("determiner" in tokens[at - 1].kinds)
    led = tokens[begin - 1].kinds
    return (begin, end) if "leadingto" in led else None


def _of_relative(tokens: Sequence[Token], end: int) -> Range | None:
    """Whom the relative clause tells of that a French participle ends (félicite X, qui a quitté la salle en disant)."""
    near = range(end - 1, max(0, end - _LONGEST_COMPANY), -1)
    who = next((at for at in near if tokens[at].punctuation or "actor" in tokens[at].kinds), 0)
    return antecedent(tokens, who) if who and "actor" in tokens[who].kinds else None


def _mover(tokens: Sequence[Token], phrase: Range) -> Range | None:
    """Who comes to or leaves the place that a phrase names (X left Downing Street saying that)."""
    for at in range(phrase[1] - 2, max(phrase[0] - _NEAR, 0), -1):
        if tokens[at].punctuation or tokens[at].quotation is not None:
            return None
        if "moving" in tokens[at].kinds:
            return (phrase[0], at) if at > phrase[0] else left_phrase(tokens, at)
    return None


def _doer(tokens: Sequence[Token], phrase: Range) -> Range | None:
    """Who does what a phrase is the object of, where that cannot speak (X declared war on the board saying)."""
    inside = next((at for at in range(phrase[0] + 1, phrase[1] - 1) if _acts(tokens, at)), None)
    if inside is not None:
        issues = "issuing" in tokens[inside].kinds or _is_mute(tokens[inside + 1 : phrase[1]])
        return (phrase[0], inside) if issues else (inside + 1, phrase[1])
    verb = tokens[phrase[0] - 1] if phrase[0] > 0 else None
    acts = verb is not None and not verb.capital and (verb.low.endswith("ed") or "irregular" in verb.kinds)
    behind = tokens[phrase[1] + 1].kinds if phrase[1] + 1 < len(tokens) else frozenset()
    himself = "pronoun" in behind and "subject" not in behind  # X has attacked the judge calling him “…”
    issues = acts and verb is not None and ("issuing" in verb.kinds or himself or _is_mute(tokens[slice(*phrase)]))
    helped = issues and "perfect" in tokens[phrase[0] - 2].kinds  # has defended the plan saying
    return left_phrase(tokens, phrase[0] - 1 - helped) if issues else None


def _paper_had(tokens: Sequence[Token], phrase: Range) -> int:
    """The French paper that says something and with which somebody has done something (reçu une note disant); or 0."""
    paper = next((at for at in range(*phrase) if not tokens[at].kinds.isdisjoint(_SENT)), 0)
    if paper < _NEAR - 1 or not tokens[paper - 1].kinds >= _ONE_OF_MANY or tokens[paper - 2].capital:
        return 0
    return paper if "perfect" in tokens[_helped(tokens, paper)].kinds else 0


def _helped(tokens: Sequence[Token], paper: int) -> int:
    return paper - 3 - ("causing" in tokens[paper - 3].kinds)


def _sender(tokens: Sequence[Token], paper: int) -> Range | None:
    """Who has sent a paper (X a fait circuler une note recommandant que); not whom it came to."""
    return left_phrase(tokens, _helped(tokens, paper)) if "sending" in tokens[paper - 2].kinds else None


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past verb stands within what was taken for one phrase (X issued a statement, X heard officials)."""
    verb, subject, behind = tokens[at], tokens[at - 1], tokens[at + 1]
    past = verb.low.endswith("ed") or "irregular" in verb.kinds
    acting = not verb.capital and past and not verb.kinds & {"role", "preposition"}
    named = subject.capital or bool(subject.kinds & {"pronoun", "role"})
    return acting and named and ("determiner" in behind.kinds or behind.low.endswith("s"))


def _is_mute(phrase: Sequence[Token]) -> bool:
    """Whether the noun of a phrase, before its preposition, is neither a name nor anybody or anything that tells."""
    end = next((at for at, token in enumerate(phrase) if "preposition" in token.kinds), len(phrase))
    told = any(token.capital or token.kinds & ABLE for token in phrase[:end])
    return 0 < end < len(phrase) and not told


def _shown(tokens: Sequence[Token], subject: Range) -> Range | None:
    """Somebody who is the object of a verb that the phrase holds (the clip featured a woman saying)."""
    places = (at for at in range(subject[1] - 1, subject[0], -1) if tokens[at].low in INDEFINITE)
    at, last = next(places, 0), tokens[subject[1] - 1]
    acts = at > 0 and tokens[at - 1].low.endswith("ed") and not tokens[at - 1].kinds
    return (at, subject[1]) if acts and "role" in last.kinds and not last.capital else None


def _is_deed(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a phrase is a verb and its object (`opposed the motion saying`)."""
    first, second = tokens[subject[0]], tokens[min(subject[0] + 1, subject[1] - 1)]
    return first.low.endswith("ed") and not first.capital and "determiner" in second.kinds


def _ends_in_deed(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a word that no list has stands behind several who may do it (the trials his allies face saying)."""
    several, last = tokens[max(subject[0], subject[1] - 2)], tokens[subject[1] - 1]
    return several.low.endswith("s") and not (several.is_owner or several.capital or last.capital or last.kinds)


def _is_thing(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a phrase ends in what somebody owns and cannot speak (`the candidate's policy stating`)."""
    last, owner = tokens[subject[1] - 1], tokens[max(subject[0], subject[1] - 2)]
    owned = owner.is_owner
    return owned and not last.capital and not last.kinds & ABLE
