"""Whom a verb of saying speaks to, between it and what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import (
    circumstance_end,
    counts_roughly,
    is_infinitive,
    opens_infinitive,
    past_circumstances,
)
from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_ADDRESSEE: Final = 9
_SHORT: Final = 5
"""Tokens up to which a bracket within a name stays open."""
_LED: Final = 2
"""Words behind an article among which a thing's noun stands."""
_CLAUSAL: Final = frozenset({"that", "auxiliary", "subject", "irregular", "determiner", "relative", "preposition"})
_DATIVES: Final = ("у", "ю", "е", "ам", "ям", "ой", "ей", "им", "ым")
"""Last letters of Russian adjectives and nouns in the dative."""
_HEARERS: Final = frozenset({"hearer", "addressee", "role", "venue", "preposition"})
_LISTED: Final = frozenset({"joint", "role"})
_NO_LIST: Final = frozenset({"that", "subordinator", "relative", "auxiliary", "subject"})
_BEHIND_OUTLET: Final = frozenset(
    {
        "article",
        "determiner",
        "existential",
        "infinitive",
        "possessive",
        "preposition",
        "pronoun",
        "subject",
        "that",
        "time",
        "whether",
    }
)
"""What begins a clause behind an outlet that hears it (the Mirror newspaper | the road; not: the BBC | film crews)."""
_MEDIA: Final = frozenset({"outlet", "work", "medium"})
_WIRES: Final = frozenset({"newsy", "medium"})
_AGENCY: Final = frozenset({"institution", "medium"})
_ASKED: Final = frozenset({"whether", "question"})
"""Words that open what somebody is asked (a demandé au maire si, pourquoi)."""
_ELIDED_IF: Final = frozenset({"hypothetical", "reflexive"})
_HEARS: Final = frozenset({"addressee", "outlet", "source", "tribunal", "institution", "pronoun"})
_NO_DOING: Final = frozenset({"venue", "tribunal", "time", "institution", "addressee"})
_NO_HEARERS: Final = frozenset({"that", "subordinator", "relative", "auxiliary", "infinitive", "correlative"})


def find_addressee(tokens: Sequence[Token], at: int, cue: Cue) -> Range | None:
    """Whom a verb like `told` speaks to; for `urged residents to` all that stands before the infinitive."""
    frames = cue.frames
    if not set(frames) & set("ai") or at >= len(tokens):
        return None
    if tokens[at].punctuation or tokens[at].quotation is not None or is_infinitive(tokens, at):
        return None
    if "hypothetical" in tokens[at].kinds and is_elided_if(tokens, at):
        return None
    if tokens[at].kinds & {"that", "infinitive", "whether", "preposition", "question", "actor"}:
        return _called_upon(tokens, at) if _calls_upon(tokens[at], frames) else None
    if "u" in frames and (ordered := _ordered(tokens, at)) is not None:
        return (at, ordered)
    if "y" in frames:
        return None
    if "a" in frames and (that := _heard_that(tokens, at, cue)) is not None:
        return (at, that)
    if "e" in frames and "a" not in frames and _demands(tokens, at):
        return None
    return _run_to_clause(tokens, at, frames)


def is_elided_if(tokens: Sequence[Token], at: int) -> bool:
    """Whether the French if that loses its vowel before il stands at a place (demande s'il viendra)."""
    return tokens[at].kinds >= _ELIDED_IF and at + 1 < len(tokens) and "subject" in tokens[at + 1].kinds


def _past_name(tokens: Sequence[Token], comma: int) -> int:
    """The comma behind the name of who hears, whose office stands before it (exhorte le ministre, X, à); else 0."""
    close = next((k for k in range(comma + 1, min(comma + QUOTED + 2, len(tokens))) if tokens[k].text == ","), 0)
    name = tokens[comma + 1 : close]
    return close if len(name) > 1 and all(token.capital or "particle" in token.kinds for token in name) else 0


def _demands(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing and no more follows a verb that takes one (demande la démission du préfet; appelle un taxi)."""
    if "determiner" not in tokens[at].kinds or "summoning" in tokens[at - 1].kinds:
        return False
    if tokens[at - 2].text == "," and not _closes_aside(tokens, at - 2):
        return False
    mark = next((k for k in range(at, len(tokens)) if tokens[k].punctuation), len(tokens))
    inner = tokens[at:mark]
    if any(opens_infinitive(tokens, k) or tokens[k].kinds & {"that"} or tokens[k].quotation for k in range(at, mark)):
        return False
    head = inner[1 : 1 + _LED]
    able = any(t.capital or (t.kinds & ABLE and "document" not in t.kinds) for t in head)  # demande une enquête
    return len(inner) > 1 and not able and mark < len(tokens)


def _closes_aside(tokens: Sequence[Token], close: int) -> bool:
    """Whether a comma behind another one closes what is told of who speaks (X, le maire, exige la fin des travaux)."""
    begin = 0
    for at in range(close):
        if tokens[at].text != ",":
            continue
        part = tokens[begin:at]
        told = any("auxiliary" in t.kinds or (t.cue is not None and not t.cue.participle) for t in part)
        if not told and any(token.kinds & ABLE or (token.capital and (k or begin)) for k, token in enumerate(part)):
            return True
        begin = at + 1
    return False


def called_upon(tokens: Sequence[Token], at: int, cue: Cue) -> Range | None:
    """Whom somebody calls upon right behind the verb, who are no circumstance (called on the police to act)."""
    if at + 2 >= len(tokens) or "y" not in cue.frames or not _calls_upon(tokens[at], cue.frames):
        return None
    timed = any("time" in token.kinds for token in tokens[at + 1 : at + 3])
    return None if timed else _called_upon(tokens, at)


def _calls_upon(token: Token, frames: str) -> bool:
    """Whether a preposition behind a verb tells on whom it calls."""
    to_whom = "infinitive" not in token.kinds or "w" in frames
    return "i" in frames and "theme" not in token.kinds and "preposition" in token.kinds and to_whom


def _run_to_clause(tokens: Sequence[Token], at: int, frames: str) -> Range | None:
    """The hearers from a place on to where a mark, a complementizer, an infinitive or a clause begins."""
    described, place, last = False, at - 1, min(at + _LONGEST_ADDRESSEE, len(tokens))
    while place + 1 < last:
        place += 1
        token = tokens[place]
        if token.text == "(" and (closed := _closing(tokens, place)) is not None:
            place, last = closed, min(closed + _LONGEST_ADDRESSEE, len(tokens))
            continue
        if token.text == "," and place > at and "i" in frames and (close := _past_name(tokens, place)):
            place, last = close, min(close + _LONGEST_ADDRESSEE, len(tokens))
            continue
        if _lists(tokens, place):
            last = min(last + 2, len(tokens))
            continue
        if token.text == "," and place > at and "i" in frames and _lists_hearers(tokens, place):
            last = min(place + _LONGEST_ADDRESSEE, len(tokens))
            continue
        if token.quotation is not None or token.punctuation or token.kinds & {"that", "whether", "question"}:
            return (at, place) if place > at and "o" not in frames else None
        if "hypothetical" in token.kinds and is_elided_if(tokens, place):
            return (at, place) if place > at and "o" not in frames else None
        described = described or "relative" in token.kinds
        last = min(last + _LONGEST_ADDRESSEE, len(tokens)) if token.low == "who" or "newsy" in token.kinds else last
        if "auxiliary" in token.kinds and place > at and "i" in frames and not described:
            return None
        if opens_infinitive(tokens, place) and place > at:
            end = place - bool(tokens[place - 1].kinds & {"negation", "degree"})
            return (at, end) if "i" in frames and end > at else None
        if place > at and "a" in frames and "i" not in frames and _starts_clause(tokens, place):
            return (at, place)
    end = min(at + _LONGEST_ADDRESSEE, len(tokens))
    return (at, end) if end == len(tokens) and "i" not in frames else None


def _lists(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma stands within a name (the Nurses, Midwives and Doctors Union)."""
    if tokens[at].text != "," or not tokens[at - 1].capital or at + 2 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.capital or ("joint" in following.kinds and tokens[at + 2].capital)


def _lists_hearers(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma parts those who are asked to do something, the last of whom a joint adds (A, B et C à venir)."""
    following = range(comma + 1, min(comma + 2 * _LONGEST_ADDRESSEE, len(tokens)))
    joint = next((k for k in following if "joint" in tokens[k].kinds), 0)
    end = next((k for k in following if k > joint + 1 and opens_infinitive(tokens, k)), 0) if joint else 0
    inner = tokens[comma + 1 : end]
    return bool(inner) and not any(
        t.cue is not None or t.quotation is not None or t.kinds & _NO_LIST or (t.punctuation and t.text != ",")
        for t in inner
    )


def _ordered(tokens: Sequence[Token], at: int) -> int | None:
    """The to behind whom somebody told to do something, where nothing but a noun phrase stands between."""
    for place in range(at + 1, min(at + _LONGEST_ADDRESSEE, len(tokens))):
        token = tokens[place]
        if opens_infinitive(tokens, place):
            return place - ("negation" in tokens[place - 1].kinds)
        if token.punctuation or token.quotation is not None or token.cue is not None or token.kinds & _CLAUSAL:
            return None
    return None


def _heard_that(tokens: Sequence[Token], at: int, cue: Cue) -> int | None:
    """The that behind all of a long addressee (`told a Senate hearing into the crisis that`)."""
    place, last = at, min(at + 3 * _LONGEST_ADDRESSEE, len(tokens))
    while place + 1 < last:
        place += 1
        token = tokens[place]
        if "that" in token.kinds:
            return place
        if (behind := _past_short_aside(tokens, place)) is not None:
            place = behind
            continue
        if tokens[place].text == "," and (parted := _parted_that(tokens, place)) is not None:
            return parted
        if "i" in cue.frames and opens_infinitive(tokens, place):
            return None
        closed = token.punctuation or token.quotation is not None or token.cue is not None
        if closed or token.kinds & {"subject", "auxiliary", "irregular", "relative", "subordinator"}:
            return None
    return None


def _parted_that(tokens: Sequence[Token], at: int) -> int | None:
    """The that behind the second comma of a list of places (people within a mile of X, or the nearby Y, that)."""
    for place in range(at + 1, min(at + _LONGEST_ADDRESSEE, len(tokens) - 1)):
        token = tokens[place]
        if token.text == "," and "that" in tokens[place + 1].kinds:
            return place + 1
        if token.text != "," and (token.punctuation or token.quotation is not None):
            return None
        acts = token.cue is not None and not token.capital
        if acts or token.kinds & {"subject", "auxiliary", "irregular", "relative", "subordinator", "that"}:
            return None
    return None


def _past_short_aside(tokens: Sequence[Token], at: int) -> int | None:
    """The mark that closes a bracket or a name between commas (at the Villa, Abuja, that; au préfet, Jean X, de)."""
    if tokens[at].text == "(":
        return _closing(tokens, at)
    if tokens[at].text != ",":
        return None
    end = at + 1
    while end < len(tokens) - 1 and end - at < _SHORT and (tokens[end].capital or "particle" in tokens[end].kinds):
        end += 1
    return end if end > at + 1 and tokens[end].text == "," else None


def _closing(tokens: Sequence[Token], at: int) -> int | None:
    """Where a short bracket closes (`urged the party (PTI) to`)."""
    return next((k for k in range(at + 1, min(at + _SHORT, len(tokens) - 1)) if tokens[k].text == ")"), None)


def _called_upon(tokens: Sequence[Token], at: int) -> Range | None:
    """`called on the parties to`."""
    place, last = at, min(at + 2 * FAR, len(tokens))
    while place + 1 < last:
        place += 1
        if (behind := _past_short_aside(tokens, place)) is not None:
            place = behind
            continue
        if tokens[place].text == "," and _lists_hearers(tokens, place):
            continue
        asked = tokens[place].kinds & _ASKED or ("hypothetical" in tokens[place].kinds and is_elided_if(tokens, place))
        if asked and place > at + 1 and "quizzing" in tokens[at - 1].kinds:
            return (at + 1, place)
        if tokens[place].quotation is not None or tokens[place].punctuation or "subordinator" in tokens[place].kinds:
            return None
        if opens_infinitive(tokens, place) and place > at + 1:
            return (at + 1, place - ("negation" in tokens[place - 1].kinds))
    return None


def _starts_clause(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if token.kinds >= {"subject", "pronoun"}:
        return True
    if "existential" in token.kinds:
        return (
            tokens[at + 1].kinds.isdisjoint({"subject", "article"}) if at + 1 < len(tokens) else False
        )  # there he was
    if "article" in before.kinds and token.capital and "time" in token.kinds:
        return False  # told the Today programme
    if token.kinds & {"preposition", "time"}:
        return "within" not in token.kinds or bool(token.kinds & {"time"}) or circumstance_end(tokens, at) is not None
    if ("reckoning" in token.kinds and counts_roughly(tokens, at)) or (
        token.text[-3:] == "ing" and _is_doing(token, before)
    ):
        return True  # told the paper | up to 50 people, parking was banned
    if "newsy" in tokens[at - 2].kinds and not token.capital:
        return True  # told AFP news agency | it was
    behind = tokens[at + 1].kinds if at + 1 < len(tokens) else frozenset()
    if _is_outlets(tokens, at) or ("venue" in token.kinds and behind & {"article", "subject", "existential"}):
        return False  # told a council meeting | the road was shut
    titled = before.capital and "role" in token.kinds and tokens[min(at + 1, len(tokens) - 1)].capital  # Leeds nurse X
    named = titled or (before.capital and token.capital) or ("role" in before.kinds and tokens[at - 2].capital)
    if named or before.kinds & {"determiner", "preposition"} or token.text.isdigit() or before.text.isdigit():
        return False
    opens = bool(token.kinds & {"determiner"}) or token.capital != before.capital or before.kinds >= {"addressee"}
    if not opens or not token.capital or before.capital:
        return opens
    hosts = "interviewing" in before.kinds and at + 1 < len(tokens) and tokens[at + 1].capital
    return not (hosts or _names_hearers(tokens, at))  # told host Sean Hannity | the road was shut


def _is_doing(token: Token, before: Token) -> bool:
    """Whether an English word in -ing behind a noun for whoever hears leads what is said, and is no meeting."""
    doing = not token.capital and token.kinds.isdisjoint(_NO_DOING)
    return doing and bool(before.kinds & _HEARS)


def _is_outlets(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to the outlet that hears (told Reuters news agency, the Mirror newspaper, agency Tass)."""
    token, before = tokens[at], tokens[at - 1]
    if token.capital == before.capital:
        return False
    if token.capital:
        return "outlet" in before.kinds or "newsy" in tokens[at - 2].kinds
    if at + 1 >= len(tokens):
        return "newsy" not in token.kinds and not token.kinds.isdisjoint(_MEDIA)
    following = tokens[at + 1]
    agency = not (token.kinds.isdisjoint(_WIRES) or following.kinds.isdisjoint(_AGENCY) or following.capital)
    opens = "counting" not in following.kinds and following.cue is None and following.kinds & _BEHIND_OUTLET
    ends = following.capital or following.punctuation or opens
    kind = not token.kinds.isdisjoint(_MEDIA)
    return agency or ("newsy" not in token.kinds and kind and bool(ends))


def _names_hearers(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name ends what somebody speaks to (told presenters Ada and Karl: “…”, told host Ada Colau it was)."""
    end = at
    while end < len(tokens) and (
        tokens[end].capital or tokens[end].kinds & _LISTED or (end > at and "joint" in tokens[end - 1].kinds)
    ):
        end += 1
    if end == len(tokens):
        return False
    behind = tokens[end]
    if behind.quotation is not None:
        return behind.text[1:].lstrip()[:1].isupper()  # no donors X “is a threat”
    return behind.text == ":" or behind.kinds >= {"subject", "pronoun"}


def past_hearer_to_that(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind whom somebody speaks to, where `that` or a colon follows (заявил НСН, что; a dit à X : « … »)."""
    if start < end and "preposition" in tokens[start].kinds and (colon := _colon_behind(tokens, start, end)):
        return colon
    named = start + 1 < end and tokens[start + 1].quotation is not None and "institution" in tokens[start].kinds
    at = start + named  # в эфире телеканала «Дождь»
    while at < end and at - start <= QUOTED and (_hears(tokens[at]) or _is_dative(tokens, start, at)):
        at += 1
    at = past_circumstances(tokens, at) if at > start else at  # сообщил «Интерфаксу» в среду
    opens = start < at < end - 1 and tokens[at].text == "," and "that" in tokens[at + 1].kinds
    return at if opens else start


def _colon_behind(tokens: Sequence[Token], start: int, end: int) -> int:
    """The colon before a quotation that no verb and no other mark parts from a preposition; 0 where there is none."""
    for at in range(start + 1, min(start + FAR, end - 1)):
        token = tokens[at]
        if token.text == ":":
            return at if tokens[at + 1].words >= QUOTED else 0
        if token.punctuation or token.quotation is not None or token.cue is not None:
            return 0
    return 0


def _is_dative(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether a Russian word goes on with whom somebody speaks to in the dative (сообщил местной газете, что …)."""
    first, token = tokens[start], tokens[at]
    if not is_cyrillic(first.text) or not first.low.endswith(_DATIVES) or first.punctuation or "pronoun" in first.kinds:
        return False
    return not token.punctuation and token.cue is None and token.quotation is None and not token.kinds & _NO_HEARERS


def _hears(token: Token) -> bool:
    short = token.quotation is not None and token.words <= QUOTED
    return short or token.capital or bool(token.kinds & _HEARERS)


def asked_past_asides(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where what is asked begins behind asides about who hears it (asked X, 38, of Leeds, why he left); else 0."""
    for at in range(start + 1, min(start + FAR, end - 2)):
        if tokens[at].cue is not None or tokens[at].quotation is not None or "subject" in tokens[at].kinds:
            return 0
        if tokens[at].text == "," and tokens[at + 1].kinds & {"whether", "question", "hypothetical"}:
            return 0 if "relative" in tokens[at + 1].kinds else at + 1
    return 0
