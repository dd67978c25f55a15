"""What stands between a verb and what is said: time, place, asides and the addressee."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.dates import past_when
from knowledge.extraction.clauses.phrases.sentences import ABLE, INDEFINITE
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_ADDRESSEE: Final = 9
_LONGEST_LETTER: Final = 45
"""Tokens of what tells of a letter between its writer and the verb."""
_NEAR_LETTER: Final = 5
"""Tokens from a comma within which a letter is named."""
_LETTERS: Final = frozenset({"document", "venue", "writing"})
_LONGEST_MANNER: Final = 4
"""Tokens of a phrase that tells how, its preposition included."""
_NO_MANNER: Final = frozenset({"title", "role", "institution", "source", "pronoun", "subject", "preposition", "that"})
_CLAUSAL: Final = frozenset({"that", "auxiliary", "subject", "irregular", "determiner", "relative", "preposition"})
_LED: Final = 2
"""Places from a preposition to the noun behind its article."""
_OF_IT: Final = frozenset({"auxiliary", "nominal"})
"""Classes of the en of ne pas en faire assez."""
_SHORT: Final = 5
"""Tokens up to which a phrase of time or place behind a verb belongs to the verb, not to what is said."""


def past_circumstances(tokens: Sequence[Token], at: int) -> int:
    """Behind `on Monday`, `in a statement`, `again`, `during a visit to Paris`."""
    while at < len(tokens):
        token = tokens[at]
        behind: int | None = None
        if token.quotation is not None or token.kinds & {"that"}:
            return at
        if (at + 1 < len(tokens) and "demonstrative" in token.kinds and "time" in tokens[at + 1].kinds) or (
            token.text.isdigit() and at + 1 < len(tokens) and "time" in tokens[at + 1].kinds
        ):
            behind = at + 2
        elif (when := past_when(tokens, at)) is not None:
            behind = when
        elif token.kinds & {"adverb", "time"} and not token.kinds & {"determiner", "pronoun", "source", "negation"}:
            behind = at + 1
        elif "preposition" in token.kinds and _sets_apart(tokens, at):
            behind = at + _LED + 1
        elif _dates(tokens, at) or _is_day_told(tokens, at) or _is_adverbial(tokens, at):
            behind = at + 2
        elif "infinitive" in token.kinds and not _points_at(tokens, at + 1):
            behind = None
        elif "preposition" in token.kinds and not _counts(tokens, at):
            behind = _manner_end(tokens, at) or _circumstance_end(tokens, at)
            if behind is not None and behind - at > _SHORT and not _opens_speech(tokens, behind):
                behind = None
        elif token.text == ",":
            behind = _aside_end(tokens, at)
        elif token.text == "(":
            behind = next((k + 1 for k in range(at, min(at + 2 * FAR, len(tokens))) if tokens[k].text == ")"), None)
        if behind is None:
            return at
        at = behind
    return at


def _is_adverbial(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition and an adverb stand at a place (en outre, à nouveau)."""
    return "preposition" in tokens[at].kinds and at + 1 < len(tokens) and "adverb" in tokens[at + 1].kinds


def _sets_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether `de son côté` or `pour sa part` stands at a place."""
    own, noun = tokens[at + 1 : at + 2], tokens[at + _LED : at + _LED + 1]
    return any("possessive" in token.kinds for token in own) and any("apiece" in token.kinds for token in noun)


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number of things follows, no time (said about 50,000 homes; but said around 7 p.m.)."""
    if "approximate" not in tokens[at].kinds or at + 2 >= len(tokens) or not tokens[at + 1].text[:1].isdigit():
        return False
    return not tokens[at + 2].punctuation and not tokens[at + 2].kinds & {"time", "preposition", "that"}


def _dates(tokens: Sequence[Token], at: int) -> bool:
    """Whether `last year` or `this week` tells when, and is not the subject of what is said."""
    if "which" not in tokens[at].kinds or at + 2 >= len(tokens) or "time" not in tokens[at + 1].kinds:
        return False
    following = tokens[at + 2]
    return not following.kinds & {"auxiliary", "irregular"} and not following.low.endswith(("ed", "'s"))


def _is_day_told(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article and a time stand before what is said (a affirmé la veille que, le matin même)."""
    if "article" not in tokens[at].kinds or "preposition" in tokens[at].kinds or at + 2 >= len(tokens):
        return False
    following = tokens[at + 2]
    return "time" in tokens[at + 1].kinds and ("that" in following.kinds or following.quotation is not None)


def _points_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase follows `to`, not a verb."""
    return at < len(tokens) and (tokens[at].capital or bool(tokens[at].kinds & {"determiner", "addressee", "pronoun"}))


def _opens_speech(tokens: Sequence[Token], at: int) -> bool:
    """Whether a complementizer, a colon or a quotation comes at once: what stands before is no part of what is said."""
    if at >= len(tokens):
        return True
    return tokens[at].quotation is not None or tokens[at].text in {":", ","} or "that" in tokens[at].kinds


def _circumstance_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a phrase of time or venue ends; None where the preposition begins neither."""
    end = None
    for place in range(at + 1, min(at + FAR, len(tokens))):
        token = tokens[place]
        if token.quotation is not None and token.words <= QUOTED and place == end:
            end = place + 1
            continue
        if token.text == "," and (year := _past_year(tokens, place)) is not None:
            return year
        if token.quotation is not None or token.punctuation or token.kinds & {"that", "subject", "auxiliary"}:
            end = place if end is None and _is_timed(tokens, at, place) else end
            break
        if token.kinds & {"time", "venue", "addressee"} or token.text.isdigit():
            end = place + 1
        elif end is not None:
            before = tokens[place - 1]
            attached = "preposition" in before.kinds or (
                before.capital and not before.kinds & {"time", "venue", "addressee"}
            )
            if not attached and ("determiner" in token.kinds or (token.capital and place == end)):
                break
            if not (token.capital or token.kinds & {"preposition", "determiner"} or _is_occasion(tokens, at, place)):
                break
            end = place + 1 if token.capital else end
    return end


def _is_timed(tokens: Sequence[Token], at: int, close: int) -> bool:
    """Whether an occasion stands between `during` and the words in marks (said during the presentation, “…”)."""
    quoted = close + (tokens[close].text in {",", ":"})
    led = "timing" in tokens[at].kinds and "determiner" in tokens[at + 1].kinds and close - at > _LED
    return led and quoted < len(tokens) and tokens[quoted].words >= QUOTED


def _past_year(tokens: Sequence[Token], at: int) -> int | None:
    """Behind the year that a comma parts from its day, and the comma behind it (on January 29, 2021, …)."""
    dated = at + 2 < len(tokens) and tokens[at - 1].text.isdigit() and "time" in tokens[at - 2].kinds
    if not dated or not tokens[at + 1].text.isdigit() or tokens[at + 2].text != ",":
        return None
    return at + 3


def _is_occasion(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a word stands before the occasion that a day is told of (at a Thursday | news briefing)."""
    led = tokens[begin + 1].low in INDEFINITE and at == begin + _LED + 1 and "time" in tokens[begin + _LED].kinds
    return led and at + 1 < len(tokens) and "venue" in tokens[at + 1].kinds


def _manner_end(tokens: Sequence[Token], at: int) -> int | None:
    """Behind `sans détours`, `с улыбкой`, `con firmeza` where a name follows at once: whoever speaks comes late."""
    if "manner" not in tokens[at].kinds:
        return None
    for place in range(at + 1, min(at + _LONGEST_MANNER, len(tokens) - 1)):
        token = tokens[place]
        if token.punctuation or token.quotation is not None or token.capital or token.kinds & _NO_MANNER:
            return None
        following = tokens[place + 1]
        if "determiner" not in token.kinds and following.capital and following.quotation is None:
            return place + 1
    return None


def _tells_time(token: Token) -> bool:
    return token.text.isdigit() or bool(token.kinds & {"time", "lately", "demonstrative"})


def _aside_end(tokens: Sequence[Token], at: int) -> int | None:
    """Behind `, speaking in Paris,` where a complementizer or a quotation follows at once."""
    if at + 1 < len(tokens) and tokens[at + 1].kinds & {"that", "question"}:
        return None
    placed = at + 1 < len(tokens) and bool(tokens[at + 1].kinds & {"preposition", "time"})
    if placed and at + 4 < len(tokens) and tokens[at + 3].text == "," and tokens[at + 2].kinds == {"adverb"}:
        return at + 4  # a souligné, par ailleurs,
    for place in range(at + 1, min(at + 2 * FAR, len(tokens) - 1)):
        if tokens[place].quotation is not None:
            return None
        if placed and "that" in tokens[place].kinds and tokens[place - 1].kinds & {"time", "venue"}:
            return place
        if tokens[place].text == ",":
            following = tokens[place + 1]
            if place > at + 1 and "article" in following.kinds and all(map(_tells_time, tokens[at + 1 : place])):
                return place + 1  # a annoncé, lundi dernier, la fermeture
            if "that" in following.kinds or following.quotation is not None:
                return place + 1
            if not (placed and "preposition" in following.kinds):
                return None
    return None


def find_addressee(tokens: Sequence[Token], at: int, cue: Cue) -> Range | None:
    """Whom a verb like `told` speaks to; for `urged residents to` all that stands before the infinitive."""
    frames = cue.frames
    if not set(frames) & set("ai") or at >= len(tokens):
        return None
    if tokens[at].punctuation or tokens[at].quotation is not None or is_infinitive(tokens, at):
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


def _demands(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing and no more follows a verb that takes one (demande la démission du préfet; appelle un taxi)."""
    if "determiner" not in tokens[at].kinds or "summoning" in tokens[at - 1].kinds or tokens[at - 2].text == ",":
        return False
    mark = next((k for k in range(at, len(tokens)) if tokens[k].punctuation), len(tokens))
    inner = tokens[at:mark]
    if any(opens_infinitive(tokens, k) or tokens[k].kinds & {"that"} or tokens[k].quotation for k in range(at, mark)):
        return False
    head = inner[1 : 1 + _LED]
    return len(inner) > 1 and not any(t.capital or t.kinds & ABLE for t in head) and mark < len(tokens)


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
        if _lists(tokens, place):
            last = min(last + 2, len(tokens))
            continue
        if token.quotation is not None or token.punctuation or token.kinds & {"that", "whether", "question"}:
            return (at, place) if place > at and "o" not in frames else None
        described = described or "relative" in token.kinds
        last = min(last + _LONGEST_ADDRESSEE, len(tokens)) if token.low == "who" else last
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
    """The mark that closes a bracket or a lone name between commas (at the Villa, Abuja, that)."""
    if tokens[at].text == "(":
        return _closing(tokens, at)
    lone = tokens[at].text == "," and at + 2 < len(tokens) and tokens[at + 1].capital and tokens[at + 2].text == ","
    return at + 2 if lone else None


def _closing(tokens: Sequence[Token], at: int) -> int | None:
    """Where a short bracket closes (`urged the party (PTI) to`)."""
    return next((k for k in range(at + 1, min(at + _SHORT, len(tokens) - 1)) if tokens[k].text == ")"), None)


def opens_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens an infinitive; where it is a preposition too (de, à), the verb must follow."""
    kinds = tokens[at].kinds
    if "infinitive" not in kinds or "leftout" not in kinds:
        return "infinitive" in kinds and ("whole" in kinds or not _points_at(tokens, at + 1))
    return is_infinitive(tokens, at + 1)


def is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive stands at a place, behind its pronouns and negation (ne pas s'être engagé)."""
    while at < len(tokens) and (tokens[at].kinds & {"clitic", "negation"} or tokens[at].kinds >= _OF_IT):
        at += 1
    return at < len(tokens) and "infinitiveverb" in tokens[at].kinds and not tokens[at].capital


def _called_upon(tokens: Sequence[Token], at: int) -> Range | None:
    """`called on the parties to`."""
    place, last = at, min(at + 2 * FAR, len(tokens))
    while place + 1 < last:
        place += 1
        if (behind := _past_short_aside(tokens, place)) is not None:
            place = behind
            continue
        if tokens[place].quotation is not None or tokens[place].punctuation or "subordinator" in tokens[place].kinds:
            return None
        if opens_infinitive(tokens, place) and place > at + 1:
            return (at + 1, place - ("negation" in tokens[place - 1].kinds))
    return None


def _starts_clause(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if token.kinds >= {"subject", "pronoun"}:
        return True
    if token.kinds & {"preposition", "time"}:
        return "within" not in token.kinds or bool(token.kinds & {"time"}) or _circumstance_end(tokens, at) is not None
    titled = before.capital and "role" in token.kinds and tokens[min(at + 1, len(tokens) - 1)].capital  # Leeds nurse X
    named = titled or (before.capital and token.capital) or ("role" in before.kinds and tokens[at - 2].capital)
    if named or before.kinds & {"determiner", "preposition"} or token.text.isdigit() or before.text.isdigit():
        return False
    return bool(token.kinds & {"determiner"}) or token.capital != before.capital or before.kinds >= {"addressee"}


def before_letter(tokens: Sequence[Token], close: int, low: int) -> int | None:
    """The comma behind whoever writes to one whom commas describe (X, in an email to Y, head of Z, and all, said)."""
    commas = [at for at in range(max(low + 1, close - _LONGEST_LETTER), close) if tokens[at].text == ","]
    for comma in commas[:-1]:
        led = tokens[comma + 1 : comma + _NEAR_LETTER]
        if "preposition" not in led[0].kinds or not any(token.kinds & _LETTERS for token in led[1:]):
            continue
        inner = tokens[comma + 1 : close]
        apart = any(token.quotation or token.kinds & {"auxiliary", "subject"} or token.text in ":;" for token in inner)
        return None if apart or not tokens[comma - 1].capital else comma
    return None
