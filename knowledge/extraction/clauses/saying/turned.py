"""A Russian subject between its verb and the complementizer (Ранее заявил X, что …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.inversion import speaker_behind
from knowledge.extraction.clauses.saying.relaying import is_printing
from knowledge.extraction.clauses.saying.settings import begins_speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported, Verb

_OBLIQUE: Final = ("у", "ю", "е", "ы", "и", "ом", "ем")
"""Last letters of a body that is no subject."""
_FEATURES: Final = ("ый", "ий", "ой", "ая", "яя", "ое", "ее")
"""Last letters of its adjectives."""


def read_turned(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """What follows `что` behind a verb and the name, role or body in the nominative that is its subject."""
    that = next((k for k in range(verb.at + 2, len(tokens)) if tokens[k].punctuation), len(tokens)) + 1
    if that + 1 >= len(tokens) or tokens[that - 1].text != "," or "that" not in tokens[that].kinds:
        return None
    if verb.is_gerund or "t" not in verb.cue.frames or not is_cyrillic(tokens[verb.at].text):
        return None
    phrase = speaker_behind(tokens, verb, quoted=False)
    if phrase is None or phrase[1] != that - 1 or not _is_subject(tokens, verb, phrase):
        return None
    return verb.report(((that + 1, sentence_end(tokens)), "before", None), phrase, verb.start, breaks=True)


def _is_subject(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    start, end = phrase
    if is_printing(tokens, verb.at, start) or begins_speaker(tokens, verb, start, len(tokens)):
        return True
    body = next((k for k in range(start, end) if "institution" in tokens[k].kinds), end)
    upright = body < end and not tokens[body].low.endswith(_OBLIQUE)
    return upright and start == verb.at + 1 and all(token.low.endswith(_FEATURES) for token in tokens[start:body])
