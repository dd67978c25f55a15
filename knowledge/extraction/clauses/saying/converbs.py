"""Who does in Russian what a converb tells while he speaks (X, отвечая на вопрос, придет ли Y, сказал)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_FARTHEST: Final = 40
"""Tokens from a converb to the verb of saying."""
_ENDINGS: Final = ("я", "ясь", "ав", "ив", "ев", "ув", "вшись", "вши")
"""Last letters of a converb."""
_ABLE: Final = frozenset({"role", "source", "institution", "pronoun"})
_OPENING: Final = frozenset({"that", "link", "coordinator", "time", "adverb"})


def before_converb(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The subject before a converb's clause that ends at a verb's comma and has another clause within, else None."""
    close = verb.start - 1
    if close < 2 or tokens[close].text != "," or verb.is_gerund or not is_cyrillic(tokens[verb.at].text):
        return None
    commas = [at for at in range(max(1, close - _FARTHEST), close) if tokens[at].text == ","]
    for comma in reversed(commas):
        opens = tokens[comma + 1]
        if "turning" in opens.kinds or (comma == commas[-1] and _is_converb(opens)):
            return None  # X вышел, а Y, подумав, сказал
        if not _is_converb(opens):
            continue
        phrase = left_phrase(tokens, comma)
        if phrase is None or not any(token.capital or token.kinds & _ABLE for token in tokens[slice(*phrase)]):
            return None
        before = tokens[phrase[0] - 1] if phrase[0] else None
        leads = before is None or before.punctuation or not before.kinds.isdisjoint(_OPENING)
        return phrase if leads else None
    return None


def _is_converb(token: Token) -> bool:
    if token.capital or token.punctuation or token.quotation is not None:
        return False
    if token.cue is not None:
        return token.cue.participle and not token.cue.attributive
    return "whilst" in token.kinds or (not token.kinds and token.low.endswith(_ENDINGS))
