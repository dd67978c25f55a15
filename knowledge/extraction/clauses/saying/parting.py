"""Where a source ends and what it says begins: no comma between, or those of a date and a venue besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import opens_governing, right_phrase
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS, may_speak
from knowledge.extraction.clauses.phrases.verbs import FAR, PARTING, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_OPENING: Final = frozenset({"determiner", "subject"})
_ACTS: Final = frozenset({"passive", "perfect", "modal", "negation", "relative", "subject", "that", "subordinator"})
_STOPPING: Final = frozenset({"relative", "that"})
_NO_VERB: Final = frozenset({"preposition", "clitic", "reflexive", "pronoun"})
_LEADING: Final = frozenset({"preposition", "determiner", "coordinator"})
"""What leads to a noun that goes on with a source."""
_JOINING: Final = _LEADING | {"adverb", "auxiliary"}
_ARTICLES: Final = frozenset({"anew", "article", "connector", "determiner", "notname", "tobesome"})
"""Classes of English articles, which have no gender."""
_OPENING_ANEW: Final = frozenset({"article", "subject", "determiner", "existential", "possessive"})
_ACTING: Final = frozenset({"auxiliary", "irregular"})
_FINITE: Final = frozenset({"being", "perfect"})
_DATING: Final = frozenset({"relative", "meeting", "venue"})
"""Classes one of which a source has that a date belongs to, not to what it says."""
_DATED: Final = frozenset({"time", "preposition", "article", "auxiliary", "clitic"})
"""Classes one of which each word of a date has that is no number."""
_CALLED: Final = frozenset({"characterizing", "intimate", "sized"})
"""Classes of words with which it begins what somebody is called besides (ancien du groupe, ami de X)."""


def past_apposition(tokens: Sequence[Token], content: Range) -> Range:
    """What is quoted behind more that is told of a French source (Selon X, de la CGT, premier syndicat, « … »)."""
    start, end = content
    at = next((k for k in range(start, end) if tokens[k].words >= QUOTED), end)
    inner = tokens[start : at - 1]
    if at >= end - tokens[end - 1].punctuation or not inner or tokens[at - 1].text != ",":
        return content
    acts = any(token.cue or token.kinds & _ACTS for token in inner if token.kinds.isdisjoint(SPEAKERS))
    named = any(token.kinds & SPEAKERS for token in inner[:QUOTED])
    return content if acts or not named or tokens[at].quotation is None else (at, at + 1)


def teller_of_what(tokens: Sequence[Token], start: int) -> Range | None:
    """Who tells it in French behind according to what (selon ce qu'a rapporté X, d'après ce que X a indiqué)."""
    at = start + 2
    if at + 1 >= len(tokens) or not tokens[start].kinds >= {"inert", "demonstrative"}:
        return None
    if "that" not in tokens[start + 1].kinds:
        return None
    helped = "perfect" in tokens[at].kinds
    verb = next((k for k in range(at, min(at + QUOTED, len(tokens) - 1)) if tokens[k].cue is not None), 0)
    if verb and (helped or verb == at):
        return right_phrase(tokens, verb + 1, len(tokens), strict=False)
    return right_phrase(tokens, at + 2 * helped, len(tokens), strict=not helped)


def unparted(tokens: Sequence[Token], marker: int, start: int, end: int) -> tuple[Range, Range] | None:
    """The source behind a marker and the clause that no comma parts from it (où selon la police dix ponts sont fermés).

    Behind a verb the whole sentence is said (Le bilan est selon la police plus lourd).
    """
    opens, verb = 0, tokens[marker - 1].kinds if marker else frozenset()
    within = "auxiliary" in verb and verb.isdisjoint(_NO_VERB) and "preposition" not in tokens[start].kinds
    for at in range(start + 1, min(start + FAR, end - 1)):
        token, kinds = tokens[at], tokens[at].kinds
        if token.punctuation or token.quotation is not None or not kinds.isdisjoint(_STOPPING):
            return None
        if "auxiliary" in kinds and kinds.isdisjoint(_NO_VERB):
            named = tokens[start].capital or tokens[start].kinds
            told = named and opens and at > opens + 1 and may_speak(tokens[start:opens])
            return ((start, opens), (opens, end)) if told else None
        if not opens and not token.capital and tokens[at - 1].kinds.isdisjoint(_LEADING):
            dated = "article" in kinds and tokens[at + 1].text[0].isdigit()
            led = dated or "preposition" in kinds or "time" in tokens[at + 1].kinds
            own = not led and not kinds.isdisjoint(_OPENING)
            opens = at if own or token.text[0].isdigit() or "quantity" in kinds else 0
            closed = opens and (tokens[opens - 1].capital or tokens[opens - 1].kinds - {"notname"})
            if within and closed and may_speak(tokens[start:opens]):
                return ((start, opens), (0, end))
    return None


def tells_deed(tokens: Sequence[Token], comma: int, close: int) -> bool:
    """Whether what an English article opens behind a source is a clause, and does not tell who the source is."""
    source, inner = tokens[comma - 1], tokens[comma + 2 : close]
    if tokens[comma + 1].kinds - _ARTICLES:
        return False
    anew = bool(tokens[close + 1].kinds & _OPENING_ANEW) or tokens[close + 1].capital if close else False
    if not source.capital and "source" in source.kinds:
        told_apart = anew and any(token.kinds & _STOPPING for token in inner)  # police, the force that led it, the
        return "describing" not in source.kinds and not told_apart
    if anew:
        return False  # Ada Colau, the mayor ousted last year, the bridge
    for at, token in enumerate(inner[1:-1], comma + 3):
        told = token.low.endswith("ed") and not (token.capital or token.kinds & _LEADING)
        if "irregular" in token.kinds or (told and "describing" not in tokens[at + 1].kinds):
            return not any(t.kinds & _STOPPING or "preposition" in t.kinds for t in tokens[comma + 2 : at])
    return False


def opens_main(tokens: Sequence[Token], phrase: Range, rest: Range, grammar: Grammar) -> int:
    """Where a clause begins that no comma parts from its source (According to X they …, to the report the road …).

    `rest`: from behind the source to the sentence's end.
    """
    behind, end = rest
    if behind < end and "subject" in tokens[behind].kinds:
        return behind
    if "headlast" not in grammar.options:
        return 0
    for at in range(phrase[0] + 2, min(phrase[0] + FAR, phrase[1], end - 2)):
        if "article" in tokens[at].kinds and tokens[at - 1].kinds.isdisjoint(_JOINING):
            acts = (t for t in tokens[at + 2 : end] if t.kinds & _ACTING or t.cue or t.low.endswith("ed"))
            return at if any(acts) else 0
    return 0


def whole_source(tokens: Sequence[Token], phrase: Range, end: int) -> Range:
    """A source that is described (`a study published by X`) up to the next mark."""
    if tokens[phrase[1] - 1].capital or "pronoun" in tokens[phrase[0]].kinds:
        return phrase
    at, relative = phrase[1], False
    while at < end and not (tokens[at].punctuation or tokens[at].quotation) and at - phrase[0] < 2 * FAR:
        kinds = tokens[at].kinds
        if "subject" in kinds or opens_governing(tokens, at) or (kinds & _FINITE and not relative):
            break  # qui, selon X | est
        relative = relative or "relative" in kinds
        at += 1
    return (phrase[0], at)


def closes_source(tokens: Sequence[Token], at: int) -> bool:
    """Whether a mark parts a source from what it says."""
    behind = tokens[at + 1 : at + 3]
    quoted = tokens[at].text == ":" and bool(behind) and behind[0].quotation is not None
    passing = behind[1].cue if len(behind) > 1 and "relative" in behind[0].kinds else None
    cited = passing is not None and "r" in passing.frames  # По словам X, которые приводит Y, …
    return quoted or (tokens[at].text in PARTING and not cited)


def past_asides(tokens: Sequence[Token], start: int, comma: int, end: int) -> int:
    """The last comma between a source from a place on and what it says, behind dates and where it spoke.

    `Selon X, lundi à Lyon, …`; a relative clause goes on behind its date (Selon X, qui a tenu, lundi, un débat, …).
    """
    last, told = comma, {kind for token in tokens[start:comma] for kind in token.kinds}
    while (close := _aside_end(tokens, last, end, dates=not told.isdisjoint(_DATING))) > last:
        last = close
    if last > comma and "relative" in told:
        return next((k for k in range(last + 1, min(last + FAR, end - QUOTED)) if tokens[k].text == ","), last)
    return last


def _aside_end(tokens: Sequence[Token], comma: int, end: int, *, dates: bool) -> int:
    """The comma that closes a date, or what a preposition leads to and tells a venue, behind another; else that one."""
    close = next((k for k in range(comma + 1, min(comma + FAR, end - QUOTED)) if tokens[k].text == ","), comma)
    inner = tokens[comma + 1 : close]
    if not inner:
        return comma
    dated = (
        dates
        and any("time" in token.kinds for token in inner[:2])
        and all(t.text.isdigit() or not t.kinds.isdisjoint(_DATED) for t in inner)
    )
    placed = "preposition" in inner[0].kinds and any("venue" in token.kinds for token in inner)
    bodied = "belonging" in inner[0].kinds and tokens[comma - 1].capital  # Selon X, de l'université de Y, A
    placed = placed or (bodied and any("institution" in token.kinds for token in inner[1:]))
    placed = placed or (tokens[comma - 1].capital and not inner[0].kinds.isdisjoint(_CALLED))  # Pour X, proche de Y, A
    told = any(t.cue is not None and not t.cue.needs_auxiliary for t in inner)
    return close if dated or (placed and not told) else comma
