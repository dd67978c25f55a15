"""Verbs of several, where bodies speak by people who are not named: `Desde el Ayuntamiento insistieron en que`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_PLURAL_ENDS: Final = ("an", "en", "on", "án", "no", "ro")
"""Last letters of Spanish and Italian verbs whose subject is several."""


def understands_several(tokens: Sequence[Token], cue: Range, grammar: Grammar) -> bool:
    """Whether whoever is left out are several (dijeron; selon leurs dires)."""
    if "dropping" in grammar.options:
        return tells_of_several(tokens, cue)
    return any("theirs" in token.kinds for token in tokens[slice(*cue)])


def tells_of_several(tokens: Sequence[Token], cue: Range) -> bool:
    """Whether a verb's ending tells that several speak (insistieron, han dicho, spiegano)."""
    return any(
        not token.kinds & {"adverb", "clitic", "phrasal", "time"} and token.low.endswith(_PLURAL_ENDS)
        for token in tokens[slice(*cue)]
    )


def is_voiced(tokens: Sequence[Token], body: Range, cue: Range) -> bool:
    """Whether a body speaks by several who are not named (Desde el Ayuntamiento insistieron en que)."""
    led = body[0] > 0 and "voicing" in tokens[body[0] - 1].kinds and _may_be_body(tokens, body)
    impersonal = any("impersonal" in token.kinds for token in tokens[max(0, cue[0] - 1) : cue[1]])
    return led and (impersonal or tells_of_several(tokens, cue))


def _may_be_body(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a phrase is no time, no place of its own and no town with people behind it (desde Bruselas X e Y)."""
    start, end = phrase
    if any("time" in token.kinds or token.text.isdigit() for token in tokens[start : min(end, start + QUOTED - 1)]):
        return False
    if any("article" in token.kinds for token in tokens[start - 1 : start + 1]):
        return True
    return tokens[start].capital and not any("coordinator" in token.kinds for token in tokens[start:end])


def voice_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The body from which several speak before their verb (Desde la Consejería de Agricultura insistieron en que)."""
    for at in range(verb.start - 1, -1, -1):
        if tokens[at].punctuation or tokens[at].cue is not None or tokens[at].quotation is not None:
            return None
        if "voicing" in tokens[at].kinds:
            phrase = right_phrase(tokens, at + 1, verb.start)
            return phrase if phrase is not None and is_voiced(tokens, phrase, (verb.start, verb.at + 1)) else None
    return None


def voice_behind(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The body from which several speak behind their verb («…», explican desde el Ayuntamiento)."""
    at = past_circumstances(tokens, verb.at + 1) if verb.at + 1 < len(tokens) else len(tokens)
    places = (k for k in {verb.at + 1, verb.at + QUOTED - 1, at} if k + 1 < len(tokens))
    start = next((k + 1 for k in sorted(places) if "voicing" in tokens[k].kinds), None)
    phrase = None if start is None else right_phrase(tokens, start, len(tokens))
    return phrase if phrase is not None and is_voiced(tokens, phrase, (verb.start, verb.at + 1)) else None
