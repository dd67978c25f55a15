"""What stands between a verb and what is said: time, place and asides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.dates import past_when
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_INFLECTED: Final = ("ed", "s")
"""Last letters that no infinitive has, but for those of some stems: to states, to unwanted visitors."""
_STEMS: Final = ("eed", "ss", "us", "as", "is", "os")
_SHORTEST_INFLECTED: Final = 5
_LONGEST_LETTER: Final = 45
"""Tokens of what tells of a letter between its writer and the verb."""
_NEAR_LETTER: Final = 5
"""Tokens from a comma within which a letter is named."""
_LETTERS: Final = frozenset({"document", "venue", "writing"})
_LONGEST_MANNER: Final = 4
"""Tokens of a phrase that tells how, its preposition included."""
_NO_MANNER: Final = frozenset({"title", "role", "institution", "source", "pronoun", "subject", "preposition", "that"})
_LED: Final = 2
"""Places from a preposition to the noun behind its article."""
_OF_IT: Final = frozenset({"auxiliary", "nominal"})
_NO_VERB: Final = frozenset({"determiner", "addressee", "pronoun", "question"})
"""Classes of the en of ne pas en faire assez."""
_BEFORE_INFINITIVE: Final = frozenset({"clitic", "negation", "preverbal", "adverb"})
"""What stands between an infinitive and what leads to it (de ne rien lâcher, tout faire, de vite revenir)."""
_SHORT: Final = 5
"""Tokens up to which a phrase of time or place behind a verb belongs to the verb, not to what is said."""


def past_circumstances(tokens: Sequence[Token], at: int) -> int:
    """Behind `on Monday`, `in a statement`, `again`, `during a visit to Paris`."""
    while at < len(tokens):
        token = tokens[at]
        behind: int | None = None
        if token.quotation is not None or "that" in token.kinds:
            return at
        if "reckoning" in token.kinds and counts_roughly(tokens, at):
            return at
        if _tells_when(tokens, at):
            behind = at + 2
        elif token.kinds and (when := past_when(tokens, at)) is not None:
            behind = when
        elif token.kinds & {"adverb", "time"} and not token.kinds & {"determiner", "pronoun", "source", "negation"}:
            behind = at + 1
        elif "preposition" in token.kinds and _sets_apart(tokens, at):
            behind = at + _LED + 1
        elif token.kinds and (_dates(tokens, at) or _is_day_told(tokens, at) or _is_adverbial(tokens, at)):
            behind = at + 2
        elif "infinitive" in token.kinds and not _points_at(tokens, at + 1):
            behind = None
        elif "preposition" in token.kinds and not _counts(tokens, at) and not is_inverted(tokens, at):
            behind = _manner_end(tokens, at) or circumstance_end(tokens, at)
            long = behind is not None and behind - at > _SHORT and not _opens_speech(tokens, behind)
            if long and behind is not None and not _is_at_venue(tokens, at, behind):
                behind = None
        elif "dating" in token.kinds:
            behind = _past_date(tokens, at + 1)
        elif token.text == ",":
            behind = _aside_end(tokens, at)
        elif token.text == "(":
            behind = next((k + 1 for k in range(at, min(at + 2 * FAR, len(tokens))) if tokens[k].text == ")"), None)
        if behind is None:
            return at
        at = behind
    return at


def _tells_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether a demonstrative or a number and a time tell when (ce mardi, 10 juin)."""
    if at + 1 >= len(tokens) or "time" not in tokens[at + 1].kinds:
        return False
    return "demonstrative" in tokens[at].kinds or (tokens[at].text.isdigit() and not _measures(tokens, at))


def _measures(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number and a time tell how much there is of something (a requis 10 mois de prison)."""
    return at + 3 < len(tokens) and "belonging" in tokens[at + 2].kinds and "time" not in tokens[at + 3].kinds


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


def counts_roughly(tokens: Sequence[Token], at: int) -> bool:
    """Whether several words for about how many lead to a number of things (up to 50 people, as many as, at least)."""
    place = next((k for k in range(at, min(at + _SHORT, len(tokens) - 1)) if "reckoning" not in tokens[k].kinds), at)
    if place < at + _LED or not (tokens[place].text[:1].isdigit() or "counting" in tokens[place].kinds):
        return False
    return not (tokens[place + 1].punctuation or tokens[place + 1].kinds & {"time", "preposition", "that"})


def is_inverted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb and its subject follow a preposition's noun, which opens the clause (said in no way did it)."""
    for place in range(at + 2, min(at + _SHORT - 1, len(tokens) - 1)):
        if "auxiliary" in tokens[place].kinds:
            return "subject" in tokens[place + 1].kinds
    return False


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
    if at >= len(tokens):
        return False
    if tokens[at].capital or tokens[at].text[0].isdigit() or not tokens[at].kinds.isdisjoint(_NO_VERB):
        return True
    word = tokens[at].low
    return len(word) > _SHORTEST_INFLECTED and word.endswith(_INFLECTED) and not word.endswith(_STEMS)


def _opens_speech(tokens: Sequence[Token], at: int) -> bool:
    """Whether a complementizer, a colon or a quotation comes at once: what stands before is no part of what is said."""
    if at >= len(tokens):
        return True
    return tokens[at].quotation is not None or tokens[at].text in {":", ","} or "that" in tokens[at].kinds


def circumstance_end(tokens: Sequence[Token], at: int) -> int | None:
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
            end = place + 1 + token.is_owner  # before Monday's vote
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


def _past_date(tokens: Sequence[Token], at: int) -> int | None:
    """Behind a date, and the comma that closes its year (a letter dated Monday, June 26, 2024,)."""
    end = at
    while end < len(tokens) - 1 and (
        "time" in tokens[end].kinds
        or tokens[end].text[0].isdigit()
        or (tokens[end].text == "," and ("time" in tokens[end + 1].kinds or tokens[end + 1].text.isdigit()))
    ):
        end += 1
    return end + (tokens[end].text == ",") if at < end < len(tokens) else None


def _is_at_venue(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a venue and its place stand before a clause of its own subject (said at a rally in Paris he)."""
    led = end < len(tokens) and "determiner" in tokens[at + 1].kinds and not tokens[end].punctuation
    if not led or not any("venue" in token.kinds for token in tokens[at + 2 : at + _SHORT]):
        return False
    return bool(tokens[end].kinds & {"subject", "article", "possessive"})


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


def opens_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens an infinitive; where it is a preposition too (de, à), the verb must follow."""
    kinds = tokens[at].kinds
    if "infinitive" not in kinds or "leftout" not in kinds:
        return "infinitive" in kinds and ("whole" in kinds or not _points_at(tokens, at + 1))
    return is_infinitive(tokens, at + 1)


def is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive stands at a place, behind its pronouns and negation (ne pas s'être engagé)."""
    while at < len(tokens) and (tokens[at].kinds & _BEFORE_INFINITIVE or tokens[at].kinds >= _OF_IT):
        at += 1
    return at < len(tokens) and "infinitiveverb" in tokens[at].kinds and not tokens[at].capital


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
