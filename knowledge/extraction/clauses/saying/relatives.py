"""Whom a relative clause tells of: un refus à X, qui dit; was hosted by X, who said; X rejette l'offre de Y, qui."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fullnames import apposed_name
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase, role_at_end
from knowledge.extraction.clauses.phrases.sentences import ABLE, INDEFINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_NO_OBJECT: Final = frozenset({"addressee", "time", "venue"})
"""What stands between a verb and a that and is nothing of which it tells (told the court that was why)."""
_VERBAL: Final = frozenset({"auxiliary", "irregular"})
_SHORT: Final = 5
"""Tokens of a phrase that is taken whole between a preposition and a relative pronoun."""
_NUMBERED: Final = frozenset({"single", "several"})
"""French articles that stand behind no preposition of their own."""
_SPEAKING: Final = frozenset({"role", "source", "institution", "document"})
_VERBLIKE: Final = frozenset({"adverb", "plural", "infinitiveverb"})
"""Classes of words that no list knows as verbs."""
_LINKING: Final = frozenset({"preposition", "belonging", "coordinator"})
_VIEWING: Final = frozenset({"according", "weakaccording"})
_FULL_NAME: Final = 2
_FARTHEST: Final = 9
"""Tokens before `qui` in which the phrase begins that it takes up."""
_ABLE: Final = frozenset({"role", "source", "intimate"})
_BETWEEN: Final = frozenset({"preposition", "adverb"})
"""Classes of what stands between a verb and the one described to or with whom something is done."""
_ACTORS: Final = frozenset({"pronoun", "passive", "auxiliary", "perfect", "role"})
"""Classes of what stands before a verb that somebody's deed is told by."""
_CLAUSAL: Final = frozenset({"auxiliary", "that", "relative", "subject", "cue"})

_PASTS: Final = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
"""Last letters of a Russian past."""
_SIDED: Final = 8
"""Tokens from côté to the comma behind whose it is."""


def antecedent(tokens: Sequence[Token], at: int) -> Range | None:
    """Who stands before the relative pronoun at a place."""
    end = at - 1 if at > 0 and tokens[at - 1].text == "," else at
    if end > _SHORT - 1 and "time" in tokens[end - 1].kinds and tokens[end - 2].kinds & {"preposition", "which"}:
        end -= 2  # a statement on Monday, which read
    if "agreeing" in tokens[at].kinds and (pair := _pair_before(tokens, at, end)) is not None:
        return pair
    if "pointing" in tokens[0].kinds and (cleft := _pointed_out(tokens, end)) is not None:
        return cleft
    if end == at and "agreeing" in tokens[at].kinds and (agreeing := _agreeing(tokens, at)) is not None:
        return _bearer_before(tokens, agreeing[0]) or agreeing
    side = next((k for k in range(end - 2, max(0, end - _SIDED), -1) if "side" in tokens[k].kinds), 0)
    if side and "article" in tokens[side - 1].kinds and "belonging" in tokens[side + 1].kinds:
        return (side + 2, end)  # Même écho du côté de X, qui
    phrase = _behind_preposition(tokens, end) or behind_agent(tokens, left_phrase(tokens, end))
    if phrase is not None and "actor" in tokens[at].kinds:
        phrase = _behind_verb(tokens, phrase)
    if phrase is None or end == at:
        return phrase and _noun_at_end(tokens, role_at_end(tokens, phrase))
    bearer = apposed_name(tokens, phrase[0])
    if bearer is not None:
        return (bearer, end)
    if "actor" in tokens[at].kinds:
        phrase = _object_at_end(tokens, phrase)
    return role_at_end(tokens, _name_at_end(tokens, phrase))


def _pair_before(tokens: Sequence[Token], at: int, end: int) -> Range | None:
    """Somebody and who is his, whom a French `qui` takes up whose verb is of several (X et son adjoint, qui disent)."""
    near = range(end - 2, max(0, end - _SHORT), -1)
    own = next((k for k in near if "possessive" in tokens[k].kinds and "joint" in tokens[k - 1].kinds), 0)
    verb = next((k for k in range(at + 1, min(at + _SHORT, len(tokens))) if not _leads(tokens[k])), at)
    if not own or "plural" not in tokens[verb].kinds:
        return None
    first = left_phrase(tokens, own - 1)
    if first is None:
        return None
    head = max((k for k in range(*first) if tokens[k].kinds & _NUMBERED), default=first[0])
    return (head, end) if any(t.capital or t.kinds & _ABLE for t in tokens[head : own - 1]) else None


def _bearer_before(tokens: Sequence[Token], start: int) -> Range | None:
    """The full name and its comma before one who is told of as one of many (voulu par X, un élu qui dit que)."""
    if start <= _FULL_NAME or tokens[start].low not in INDEFINITE or tokens[start - 1].text != ",":
        return None
    begin = start - 1
    while begin and tokens[begin - 1].capital and "notname" not in tokens[begin - 1].kinds:
        begin -= 1
    return (begin, start - 1) if start - 1 - begin >= _FULL_NAME else None


def _behind_verb(tokens: Sequence[Token], phrase: Range) -> Range:
    """Of what somebody did to or with one described, the one described (X checked in with the star's agent who)."""
    start, end = phrase
    for at in range(end - 1, max(start, 1) - 1, -1):
        verb, before = tokens[at], tokens[at - 1]
        if verb.capital or not (verb.low.endswith("ed") or "irregular" in verb.kinds) or verb.is_owner:
            continue
        if "agent" in tokens[at + 1].kinds and "passive" not in before.kinds:
            break  # the lawyer hired by the mayor
        first = at + 1
        while first < end and tokens[first].kinds & _BETWEEN and "determiner" not in tokens[first].kinds:
            first += 1
        if first < end and (before.capital or before.kinds & _ACTORS) and tokens[first].capital:
            return (first, end)
        led = first < end - 1 and bool(tokens[first].kinds & {"determiner"} or tokens[first].is_owner)
        told = led and any(token.kinds & _ABLE for token in tokens[first:end])
        return (first, end) if told and "determiner" not in before.kinds else phrase
    return phrase


def _agreeing(tokens: Sequence[Token], at: int) -> Range | None:
    """The described one right before a French `qui` whose number its verb has (répond aux élus du port qui disent)."""
    verb = next((k for k in range(at + 1, min(at + _SHORT, len(tokens))) if not _leads(tokens[k])), at)
    many = "plural" in tokens[verb].kinds
    found: Range | None = None
    for k in range(at - 2, max(-1, at - _FARTHEST), -1):
        token = tokens[k + 1]
        if (
            token.punctuation
            or token.quotation is not None
            or (token.kinds & _CLAUSAL and token.kinds.isdisjoint(_ABLE))
        ):
            break
        if "article" not in tokens[k].kinds and "determiner" not in tokens[k].kinds:
            continue
        described = any(not t.capital and t.kinds & _ABLE for t in tokens[k + 1 : min(k + 3, at)])
        if described and many == ("several" in tokens[k].kinds or "contracted" in tokens[k].kinds):
            found = (k + ("preposition" in tokens[k].kinds and "single" not in tokens[k].kinds), at)
        if described and "belonging" not in tokens[k].kinds:
            break
    return found


def is_relatives(tokens: Sequence[Token], verb: int, start: int) -> bool:
    """Whether the clause behind a verb is what somebody in its relative clause says (répond à X qui affirme que)."""
    actor = next((k for k in range(verb + 1, start - 1) if "actor" in tokens[k].kinds), None)
    if actor is None or "that" not in tokens[start - 1].kinds:
        return False
    cue = tokens[start - 2].cue
    return actor < start - 2 and cue is not None and "t" in cue.frames


def _leads(token: Token) -> bool:
    """Whether a word stands between `qui` and its verb (qui ne le dit pas)."""
    return bool(token.kinds & {"clitic", "negation", "adverb"}) and "plural" not in token.kinds


def answering(tokens: Sequence[Token], at: int) -> Range | None:
    """Who answers in the English relative clause that a participle closes (X checked in with Y, who refused, saying).

    Not where the sentence's own verb tells that its subject spoke (X thanked Y, who agreed, adding).
    """
    before = tokens[at - 1] if at > _SHORT else None
    if before is None or not (before.text == "," or "agent" in before.kinds) or not tokens[at].low.endswith("ing"):
        return None
    who = _relative_before(tokens, at - 1)
    if not who or not any(map(_answers, tokens[who + 1 : who + _SHORT - 1])):
        return None
    told = any(_answers(tokens[k]) and "preposition" not in tokens[k + 1].kinds for k in range(1, who))
    return None if told else antecedent(tokens, who)


def joined_relative(tokens: Sequence[Token], at: int) -> Range | None:
    """Whose verb a conjunction at a place joins: a relative clause's (X, who was calm and said), else the main one's.

    `X hugged the fan who had waited and said` tells of X.
    """
    who = _relative_before(tokens, at) if "joint" in tokens[at].kinds else 0
    if not who or tokens[who - 1].text == ",":
        return antecedent(tokens, who) if who else None
    start, end = left_phrase(tokens, who) or (0, 0)
    verbs = (k for k in range(start + 1, end) if tokens[k - 1].capital and not tokens[k].capital)
    verb = next((k for k in verbs if tokens[k].low.endswith("ed") or "irregular" in tokens[k].kinds), None)
    return None if verb is None else (start, verb)


def _relative_before(tokens: Sequence[Token], end: int) -> int:
    """Where the relative pronoun of a clause stands that runs up to a place without a mark."""
    near = range(end - 1, max(1, end - _FARTHEST), -1)
    who = next((k for k in near if tokens[k].punctuation or tokens[k].kinds >= {"actor", "relative"}), 0)
    return 0 if tokens[who].punctuation else who


def _answers(token: Token) -> bool:
    """Whether a verb tells that somebody speaks, agrees or refuses."""
    return token.cue is not None or bool(token.kinds & {"voicing", "refusing"})


def whose_view(tokens: Sequence[Token], at: int) -> Range | None:
    """Whose view quoted words at a place are, by the relative pronoun before them (félicite X, pour qui « … »)."""
    if at < _SHORT or tokens[at - 2].kinds.isdisjoint(_VIEWING):
        return None
    return antecedent(tokens, at - 2)


def _pointed_out(tokens: Sequence[Token], end: int) -> Range | None:
    """Whom a French sentence only points out, past what commas tell of him (C'est X, avocat de Y, qui a dit …)."""
    if end <= _SHORT or not (tokens[0].kinds >= {"pointing", "demonstrative"} and "passive" in tokens[1].kinds):
        return None
    first = last = _FULL_NAME
    while last < end and (tokens[last].capital or "particle" in tokens[last].kinds):
        last += 1
    return (first, last) if last - first >= _FULL_NAME and tokens[last].text == "," else None


def _object_at_end(tokens: Sequence[Token], phrase: Range) -> Range:
    """The object of a French verb that no list has, or whose that is (X rejette l'offre de Y, qui)."""
    start, end = phrase
    for at in range(end - 1, start + 1, -1):
        before = tokens[at - 1]
        verbal = before.cue is not None or not before.kinds or before.kinds <= _VERBLIKE or before.text == ")"
        if tokens[at].kinds & _NUMBERED and "belonging" not in tokens[at].kinds and verbal and not before.capital:
            start = at
            break
    if not tokens[start].kinds & _NUMBERED:
        return phrase
    of = next((at for at in range(start + 1, end) if tokens[at].kinds & _LINKING), end)
    if any(token.kinds & _SPEAKING or token.capital for token in tokens[start + 1 : of]):
        return (start, end)
    first = end
    while first > of and (tokens[first - 1].capital or "particle" in tokens[first - 1].kinds):
        first -= 1
    while first < end and not tokens[first].capital:
        first += 1
    return (first, end) if end - first >= _FULL_NAME else (start, end)


def _behind_preposition(tokens: Sequence[Token], end: int) -> Range | None:
    """All of a short phrase between a preposition and who (`reported to Leeds police who`)."""
    for at in range(end - 1, max(0, end - _SHORT) - 1, -1):
        token = tokens[at]
        if token.punctuation or token.quotation is not None or token.kinds & {"auxiliary", "that", "coordinator"}:
            return None
        if "preposition" in token.kinds:
            inner = tokens[at + 1 : end]
            body = bool(inner) and bool(inner[-1].kinds & {"institution", "source"}) and inner[0].capital
            who = tokens[end + 1].low if tokens[end].text == "," and end + 1 < len(tokens) else ""
            named = bool(inner) and inner[-1].capital and (inner[0].capital or "article" in inner[0].kinds)
            told = who == "which" or (who == "who" and at > 0 and not tokens[at - 1].kinds & ABLE)
            return (at + 1, end) if body or (told and named) else None
    return None


def behind_agent(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """Of what somebody did, whoever did it: reçue par le maire qui affirme, opposed by X, who said."""
    start, end = phrase or (0, 0)
    agent = next((at for at in range(end - 2, start, -1) if "agent" in tokens[at].kinds), None)
    return (agent + 1, end) if agent is not None and tokens[end - 1].capital else phrase


def _name_at_end(tokens: Sequence[Token], phrase: Range) -> Range:
    """The name behind a preposition that ends a phrase, to which a relative clause belongs (un refus à X, qui)."""
    start, end = phrase
    while end > start and (tokens[end - 1].capital or "particle" in tokens[end - 1].kinds):
        end -= 1
    acts = start > 0 and tokens[start - 1].kinds & _VERBAL and not tokens[start - 1].kinds & {"passive", "perfect"}
    if start < end < phrase[1] and "irregular" in tokens[end - 1].kinds and tokens[start].capital:
        return (end, phrase[1])  # X left Acme, which said
    if end > start + 1 - bool(acts) and end < phrase[1] and (acts or "agent" in tokens[end - 1].kinds):
        return (end, phrase[1])  # was hosted by X, who; will partner with X, who
    behind = phrase[1] - end > 1 and end > start and "apart" in tokens[end - 1].kinds
    return (end, phrase[1]) if behind else _noun_at_end(tokens, phrase)


def _noun_at_end(tokens: Sequence[Token], phrase: Range) -> Range:
    """The one described behind a preposition to whom a relative clause belongs (des mots pour son client, qui)."""
    led = next((k for k in range(phrase[1] - 2, phrase[0] - 1, -1) if "apart" in tokens[k].kinds), None)
    if (
        led is None
        or led < phrase[0] + 1
        or not (tokens[led].kinds >= {"article"} or "determiner" in tokens[led + 1].kinds)
    ):
        return phrase
    start = led if "article" in tokens[led].kinds else led + 1
    described = any(token.kinds & {"role", "source"} for token in tokens[start : phrase[1]])
    own = any(token.kinds & {"role", "source", "institution"} or token.capital for token in tokens[phrase[0] : led])
    return (start, phrase[1]) if described and not own else phrase


def issuer_of(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """Who issued the document that a relative takes up (The club issued a statement which read)."""
    start, end = phrase or (0, 0)
    verb = next((at for at in range(start + 1, end - 1) if "issuing" in tokens[at].kinds), 0)
    return (start, verb) if verb and "determiner" in tokens[verb + 1].kinds else phrase


def met_before(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """Whom a Russian verb and its preposition lead to, who is taken up (Врачи встретились с министром, который …)."""
    start, end = phrase or (0, 0)
    for at in range(end - 2, start, -1):
        verb = tokens[at - 1]
        if "preposition" in tokens[at].kinds and not (verb.capital or verb.kinds) and verb.low.endswith(_PASTS):
            return (at + 1, end)
    return phrase


def tells_of_object(tokens: Sequence[Token], verb: Verb, that: int) -> bool:
    """Whether an English that tells of a verb's object and takes its own verb (demanded a road that is open)."""
    if that <= verb.at + 1 or "that" not in tokens[that].kinds:
        return False
    noun = tokens[that - 1]
    plain = not (noun.capital or noun.punctuation) and noun.kinds.isdisjoint(_NO_OBJECT)
    led = tokens[verb.at + 1].kinds & {"determiner", "preposition"} or verb.cue.participle
    return bool(led) and plain and "auxiliary" in tokens[that + 1].kinds
