"""Asides of reporting inside quoted words: « A, explique X. B », « A, — сказал X, — и B »."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.nounlike import is_somebody
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PARTING, QUOTED, Verb, find_verb
from knowledge.extraction.clauses.saying.asides import speaking_place
from knowledge.extraction.clauses.saying.belated import find_late
from knowledge.extraction.clauses.saying.gestures import read_gesture
from knowledge.extraction.clauses.saying.inversion import is_related, speaker_behind
from knowledge.extraction.clauses.saying.papers import read_stated
from knowledge.extraction.clauses.saying.relaying import relayed
from knowledge.extraction.clauses.saying.unlisted import feels, takes_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_GOING_ON: Final = frozenset({"coordinator", "adversative"})
"""What goes on with quoted words behind an aside and its circumstances (A, a dit X hier soir, et B)."""
_CLAUSAL: Final = frozenset({"subject", "demonstrative"})
"""What opens a clause of quoted words there (A, dit X à la radio, nous B)."""
_ARGUING: Final = frozenset({"adversative", "causal", "argument"})
_CRIES: Final = frozenset({"!", "?", "…"})
_SPOKEN_ENDS: Final = _CRIES | {",", "..."}
_PARTICIPLES: Final = ("é", "ée", "és", "ées")
_PERFECT: Final = frozenset({"perfect", "being"})
_ANOTHERS: Final = frozenset({"pronoun.m", "pronoun.f", "relative"})
"""What opens a sentence whose verbs another's deeds may be (Il est entré, a salué X)."""
_BODIES: Final = frozenset({"institution", "source", "role"})
_ENDS: Final = _CRIES | {".", ":"}
_BRACKETS: Final = frozenset("([")
"""What opens the sign that words are left out, of three tokens (A, a dit X […] B)."""
_CLOSED: Final = frozenset(".?!…")
"""What an aside ends before, besides such a sign."""
_LEFT_OUT: Final = frozenset({"...", "…"})
_LEADING: Final = 5
_NO_LEAD: Final = frozenset({"article", "relative", "coordinator", "subordinator", "subject", "that"})
"""What is no part of a verb that leads to an infinitive."""
_BIDDING: Final = "ez"
"""Last letters of a verb that bids several, or one politely (voyez)."""
_NO_BEARING: Final = frozenset({"subject", "negation", "relative", "that", "subordinator"})
"""What makes a clause of words behind an aside."""
_ACTING: Final = frozenset({"subject", "negation", "relative", "that"})
"""What shows that words are a clause."""
_NEAR: Final = 5
"""Tokens in which the colon of an aside follows it."""
_LONG: Final = 5
"""How many times as far as near what an aside tells of its speaker ends (A, dit X, la gardienne, en train de …. B)."""


def read_incise(tokens: Sequence[Token], grammar: Grammar) -> tuple[Range, Range, int] | None:
    """Cue, speaker and end of an aside of reporting inside quoted words (`, explique X, toxicologue.`)."""
    parting = DASHES if "dashed" in grammar.options else PARTING
    for at in range(1, len(tokens)):
        if "stating" in tokens[at].kinds and tokens[at - 1].text in DASHES:
            if (stated := _read_stated(tokens, at, grammar)) is not None:
                return stated
            continue
        verb = _known_verb(tokens, at) if tokens[at].cue is not None else _unknown_verb(tokens, at, grammar)
        if verb is None or verb.start == 0:
            continue
        exclaimed = parting is PARTING and tokens[verb.start - 1].text in _CRIES and not tokens[verb.start].capital
        if verb.infinitive and parting is PARTING:
            verb = replace(verb, start=_led_from(tokens, verb.start))
        if not (tokens[verb.start - 1].text in parting or exclaimed) or not set(verb.cue.frames) & set("qp"):
            continue
        bound = verb.inverted is not None
        phrase = _find_speaker(tokens, verb, grammar)
        if phrase is None:
            continue
        end = phrase[1]
        if not bound and parting is PARTING and (closed := _parted_again(tokens, end)) is not None:
            return (verb.start, at + 1), phrase, closed
        if "," not in parting and (reopened := _reopened(tokens, end)) is not None:
            return (verb.start, at + 1), phrase, reopened
        farthest = phrase[0] + (2 if bound or parting is DASHES else _LONG) * FAR
        while end < min(len(tokens), farthest) and tokens[end].text not in _CLOSED:
            leads = tokens[end].text == ":" and end + 1 < len(tokens) and tokens[end + 1].text in DASHES
            if tokens[end].text in _BRACKETS and _leaves_out(tokens, end):
                break
            if leads or (bound and tokens[end].text in PARTING | {":"}):
                break
            end += 1
        end = _past_bearing(tokens, end) if bound and parting is PARTING else end
        if bound and (colon := _announced(tokens, end)) is not None:
            end = colon
        left = 2 * _leaves_out(tokens, end)
        closed = end >= len(tokens) or tokens[end].text in _CLOSED or tokens[end].text == ":"
        if closed or left or bound:
            end += left
            return (verb.start, at + 1), phrase, _past_narrator(tokens, min(end + 1, len(tokens)))
    return read_gesture(tokens) if parting is DASHES else None


def _read_stated(tokens: Sequence[Token], at: int, grammar: Grammar) -> tuple[Range, Range, int] | None:
    """An aside that tells in whose paper words stand (A, — говорится в сообщении мэрии. — B)."""
    told = read_stated(tokens, at, grammar) if "dashed" in grammar.options else None
    if told is None or told.subject is None or tokens[at - 2].text not in _SPOKEN_ENDS:
        return None
    close = next((k for k in range(told.subject[1], len(tokens)) if tokens[k].text in _CLOSED), len(tokens) - 1)
    return told.cue, told.subject, close + 1


def _leaves_out(tokens: Sequence[Token], at: int) -> bool:
    """Whether the sign that words are left out stands at a place; not what belongs to a name (A, a dit X (LFI). B)."""
    return at + 1 < len(tokens) and tokens[at].text in _BRACKETS and tokens[at + 1].text in _LEFT_OUT


def _known_verb(tokens: Sequence[Token], at: int) -> Verb | None:
    """The verb that ends at a cue, one of wishing before its infinitive included (…, veut croire X)."""
    cue = tokens[at].cue
    if cue is not None and cue.infinitive and ("wishing" in tokens[at - 1].kinds or _is_told_on(tokens, at)):
        return Verb(at, at - 1, cue, negated=False, infinitive=True)
    return find_verb(tokens, at)


def _is_told_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether de stands between a comma and an infinitive of saying, and a name behind it (A, de dire M. X. B)."""
    led = at > 1 and tokens[at - 1].kinds >= {"leftout", "belonging"} and tokens[at - 2].text == ","
    return led and at + 1 < len(tokens) and tokens[at + 1].capital


def _led_from(tokens: Sequence[Token], at: int) -> int:
    """Where the verb begins that leads to an infinitive of saying (…, croit savoir X; …, finit par lâcher X)."""
    start = at
    while start > 0 and at - start < _LEADING and not (tokens[start].capital or tokens[start - 1].punctuation):
        start -= 1
    lead = tokens[start:at]
    plain = bool(lead) and not any(token.kinds & _NO_LEAD for token in lead) and not lead[0].kinds & {"preposition"}
    return start if plain and tokens[start - 1].text in PARTING else at


def _find_speaker(tokens: Sequence[Token], verb: Verb, grammar: Grammar) -> Range | None:
    """Who speaks in an aside: the pronoun bound to its verb, whom an outlet quotes, or a phrase behind that may."""
    if verb.inverted is not None:
        placed = "pronoun.o" in tokens[verb.inverted].kinds and speaking_place(tokens, verb.inverted + 1)
        return placed or (verb.inverted, verb.inverted + 1)
    of_words = any("words" in token.kinds for token in tokens[verb.at + 1 : verb.at + 1 + QUOTED])
    if (of_words or "r" in verb.cue.frames) and (cited := relayed(tokens, verb.at + 1)) is not None:
        return cited
    phrase = speaker_behind(tokens, verb, quoted=True)
    if "dashed" not in grammar.options:
        return with_name(tokens, phrase) if phrase is not None and _may_speak(tokens, phrase) else None
    phrase = phrase or right_phrase(tokens, verb.at + 1, len(tokens), strict=False)
    if phrase is not None and (_is_alone(tokens, phrase) or _may_speak(tokens, phrase)):
        return phrase
    close = next((k for k in range(verb.at + 1, len(tokens)) if tokens[k].punctuation), len(tokens))
    return find_late(tokens, (verb.at + 1, close), grammar)


def _unknown_verb(tokens: Sequence[Token], at: int, grammar: Grammar) -> Verb | None:
    """A verb no list has between the comma of an aside and a full name (« A, abonde Ada Colau, maire. B »)."""
    if "dashed" in grammar.options:
        spoken = at > 1 and tokens[at - 1].text in DASHES and tokens[at - 2].text in _SPOKEN_ENDS
        told = spoken and takes_subject(tokens, at, grammar)
        return Verb(at, at, Cue(tokens[at].low, "q"), negated=False, infinitive=False) if told else None
    if (bound := _bound_verb(tokens, at)) is not None:
        return bound
    if tokens[at].kinds or tokens[at].capital or tokens[at].punctuation:
        return None
    if grammar.elisions and tokens[at - 1].kinds & _PERFECT:
        reflexive = feels(tokens, at - 1, grammar)
        spoken = reflexive or ("perfect" in tokens[at - 1].kinds and tokens[at].low.endswith(grammar.spoken))
        start = at - 1 - reflexive
        spoken = spoken and _closes_clause(tokens, start - 1) and _is_named(tokens, at + 1)
        return Verb(at, start, Cue(tokens[at].low, "q"), negated=False, infinitive=False) if spoken else None
    if tokens[at - 1].text != "," and tokens[at - 1].text not in _CRIES:
        return None
    name = tokens[at + 1 : at + QUOTED]
    full = len(name) == QUOTED - 1 and all(word.capital and "notname" not in word.kinds for word in name)
    closed = at + QUOTED < len(tokens) and tokens[at + QUOTED].text in {",", "."}
    return Verb(at, at, Cue(tokens[at].low, "q"), negated=False, infinitive=False) if full and closed else None


def _closes_clause(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma ends a clause, no aside, that is not about `il` (On est prêts, mais on attend, a imagé X)."""
    if comma < QUOTED or tokens[comma].text != ",":
        return False
    start = next((k + 1 for k in range(comma - 1, -1, -1) if tokens[k].text in _CLOSED), 0)
    last = next((k for k in range(comma - 1, start, -1) if tokens[k].text == ","), start)
    goes_on = not tokens[last + 1].kinds.isdisjoint(_GOING_ON) and "subject" in tokens[last + 2].kinds
    return (last == start or goes_on) and comma - start >= QUOTED and tokens[start].kinds.isdisjoint(_ANOTHERS)


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a surname, a full name or the role of one stands at a place and ends its sentence."""
    at += at < len(tokens) and "title" in tokens[at].kinds  # M. X
    stop = next((k for k in range(at, min(at + QUOTED + 1, len(tokens))) if tokens[k].text in {",", "."}), 0)
    name = tokens[at:stop]
    if len(name) == QUOTED - 1 and name[0].kinds >= {"article", "single"}:
        return "role" in name[1].kinds
    return bool(name) and all(word.capital and "notname" not in word.kinds for word in name)


def _bound_verb(tokens: Sequence[Token], at: int) -> Verb | None:
    """A verb that no list has with its pronoun bound to it, where an aside ends (A, image-t-il. B; A, a-t-il imagé)."""
    after = at + 1 < len(tokens) and "inverted" in tokens[at + 1].kinds
    place = at + 1 if after else at - 1
    start = at if after else at - 2
    if start < 1 or "inverted" not in tokens[place].kinds or "pronoun.o" in tokens[place].kinds:
        return None
    if not after and "auxiliary" not in tokens[start].kinds:
        return None
    start -= "reflexive" in tokens[start - 1].kinds
    end = max(at, place) + 1
    closed = end == len(tokens) or tokens[end].text in {".", ",", ":"}
    plain = not (tokens[at].kinds - {"ownfeeling"} or tokens[at].capital or tokens[at].punctuation)
    cue = Cue(tokens[at].low, "q")
    return Verb(at, start, cue, negated=False, infinitive=False, inverted=place) if plain and closed else None


def _parted_again(tokens: Sequence[Token], start: int) -> int | None:
    """Behind the comma that closes an aside within a sentence, its apposition included (Nous, dit X, maire, nous …)."""
    if tokens[start : start + 1] and tokens[start].text in _BRACKETS:  # …, dit X (Laval), mais …
        start = next((k + 1 for k in range(start, min(start + FAR, len(tokens))) if tokens[k].text in ")]"), start)
    comma = start
    while comma + 2 < len(tokens) and comma - start < FAR and not tokens[comma].punctuation:
        comma += 1
    behind = tokens[comma + 1 : comma + 2]
    if comma > start:
        goes_on = _GOING_ON | (_CLAUSAL if "preposition" in tokens[start].kinds else frozenset())
        if behind[0].kinds.isdisjoint(goes_on):
            return None
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return None
    if comma > start:
        return comma + 1
    if _argues(tokens, comma + 1):
        return comma + 1
    close = next((k for k in range(comma + 1, len(tokens)) if tokens[k].punctuation), len(tokens))
    described = tokens[comma + 1 : close]
    if len(described) > 1 and "article" in described[0].kinds and described[1].kinds & _BODIES - {"role"}:
        return comma + 1  # …, raconte X, la direction arrive
    own = takewhile(lambda token: "relative" not in token.kinds, described)  # un habitant qui avait fui
    if any("auxiliary" in token.kinds and "preposition" not in token.kinds for token in own):
        return comma + 1
    if described and described[0].kinds >= {"subject", "pronoun"}:
        return comma + 1
    role = any(token.kinds & {"role", "title", "institution"} for token in described)
    parted = role and close + 1 < len(tokens) and tokens[close].text == "," and "actor" not in tokens[close + 1].kinds
    if role and close + 1 < len(tokens) and tokens[close].text == "," and _argues(tokens, close + 1):
        return close + 1
    return _past_participles(tokens, close + 1) if parted and not _sets_scene(tokens, close + 1) else None


def _argues(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens a clause of what is said, not who says it (A, dit X, mais pour B, C; , à quoi bon)."""
    if not tokens[at].kinds.isdisjoint(_ARGUING):
        return at + 2 < len(tokens) and all("role" not in token.kinds for token in tokens[at + 1 : at + 3])
    return any("question" in token.kinds for token in tokens[at : at + 2])


def _sets_scene(tokens: Sequence[Token], start: int) -> bool:
    """Whether up to a full stop words tell where or how a speaker is, and no verb does (…, encore sous le choc. B)."""
    end = next((k for k in range(start, len(tokens)) if tokens[k].text in _ENDS), start)
    scene = tokens[start:end]
    if not scene or end + 1 >= len(tokens) or scene[0].kinds.isdisjoint({"adverb", "preposition"}):
        return False
    return not any(t.kinds & _ACTING or ("auxiliary" in t.kinds and "preposition" not in t.kinds) for t in scene)


def _past_participles(tokens: Sequence[Token], start: int) -> int:
    """Behind what else an aside tells of its speaker (…, dit X, membre du conseil, chargé des eaux. Nous …)."""
    at = start
    while at + 1 < len(tokens) and tokens[at].low.endswith(_PARTICIPLES) and "preposition" in tokens[at + 1].kinds:
        close = next((k for k in range(at, len(tokens)) if tokens[k].punctuation), len(tokens))
        if close + 1 >= len(tokens) or tokens[close].text not in {",", "."}:
            break
        at = close + 1
        if tokens[close].text == ".":
            break
    return at


def _reopened(tokens: Sequence[Token], end: int) -> int | None:
    """The dash behind the comma that closes an aside within a sentence (A, — сказал X, — и B)."""
    comma = next((k for k in range(end, min(end + FAR, len(tokens) - 1)) if tokens[k].punctuation), None)
    if comma is None or tokens[comma].text != ",":
        return None
    dash = next((k for k in range(comma + 1, min(comma + FAR, len(tokens))) if tokens[k].text in DASHES), comma)
    plain = not any(token.cue or token.text in _ENDS for token in tokens[comma:dash])
    return dash if dash > comma and tokens[dash - 1].text == "," and plain else None


def _past_narrator(tokens: Sequence[Token], start: int) -> int:
    """Behind the narrator's own sentence that leads on to more words (A, — сказал X. Но тут же успокоил: — B)."""
    for at in range(start + 1, min(start + FAR, len(tokens) - 1)):
        if tokens[at].punctuation:
            led = tokens[at].text == ":" and tokens[at + 1].text in DASHES
            return at + 1 if led and any(token.cue for token in tokens[start:at]) else start
    return start


def _announced(tokens: Sequence[Token], at: int) -> int | None:
    """The colon of `précise-t-il avant d'ajouter :`."""
    colon = next((k for k in range(at, min(at + _NEAR, len(tokens))) if tokens[k].text == ":"), None)
    return colon if colon is not None and any(token.cue for token in tokens[at:colon]) else None


def _past_bearing(tokens: Sequence[Token], comma: int) -> int:
    """The mark behind how somebody says it (A, lance-t-il, les larmes aux yeux. B; A, dit-elle, amusée. B)."""
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return comma
    close = next((k for k in range(comma + 1, min(comma + 2 * FAR, len(tokens))) if tokens[k].punctuation), comma)
    bearing = tokens[comma + 1 : close]
    if not bearing or any(token.quotation is not None or token.kinds & _NO_BEARING for token in bearing):
        return comma
    first = bearing[0]
    if "possessive" in first.kinds or any("auxiliary" in t.kinds and "preposition" not in t.kinds for t in bearing):
        return comma  # le ton est donné
    felt = first.cue is None or first.cue.needs_auxiliary  # amusé
    alone = len(bearing) == 1 and felt and not (first.kinds - {"ownfeeling"} or first.capital)
    alone = alone and not first.low.endswith(_BIDDING)
    doing = len(bearing) > 1 and bearing[0].low == "en" and "gerund" in bearing[1].kinds
    return close if alone or doing or any("bearing" in token.kinds for token in bearing) else comma


def _is_alone(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a noun or two make up all of an aside between dashes (– возмущается горожанка. –)."""
    closed = phrase[1] < len(tokens) and tokens[phrase[1]].punctuation
    return closed and phrase[1] - phrase[0] < QUOTED and not tokens[phrase[0]].kinds & {"time", "adverb", "preposition"}


def _may_speak(tokens: Sequence[Token], phrase: Range) -> bool:
    inner = tokens[phrase[0] : phrase[1]]
    if len(inner) == 1 and ("subject" in inner[0].kinds or is_related(tokens, phrase)):
        return True
    follows = tokens[phrase[1]] if phrase[1] < len(tokens) else None
    closed = follows is None or follows.punctuation or follows.quotation is not None
    closed = closed or bool(follows and follows.kinds & {"preposition", "time", "relative", "addressee", "adverb"})
    if phrase[0] and "locative" in tokens[phrase[0] - 1].kinds:
        return closed  # — сказали в прокуратуре области. —
    if "institution" in inner[0].kinds and is_cyrillic(inner[0].text):
        return closed  # — пояснила пресс-служба. —
    if not closed:
        return False
    named = inner[0].capital or ("article" in inner[0].kinds and inner[-1].capital)  # le major Rossignol
    return named or any(token.kinds & {"role", "source", "title"} for token in inner) or is_somebody(inner)
