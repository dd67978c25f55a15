"""Who speaks where another quotes him (Tass quoted Smith as saying), and who quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.verbs import FAR, Verb, find_verb, is_quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token


def quoted_subject(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """`was quoted as saying`, `quoted Smith as saying`: the one who is quoted speaks."""
    quoting = _find_quoting(tokens, verb)
    if quoting is None:
        return None
    if quoting.at + 1 < verb.at - 1 and not is_quoted(tokens, quoting):
        return quoting.at + 1, verb.at - 1
    return left_phrase(tokens, quoting.start)


def quoting_outlet(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """Who quotes in `Tass quoted Smith as saying`, where the one who is quoted stands behind the verb."""
    quoting = _find_quoting(tokens, verb)
    if quoting is None or quoting.at + 1 >= verb.at - 1:
        return None
    return (quoting.at + 2, verb.at - 1) if is_quoted(tokens, quoting) else left_phrase(tokens, quoting.start)


def _find_quoting(tokens: Sequence[Token], verb: Verb) -> Verb | None:
    """The verb to which the `as` before a participle belongs: quoted Smith as saying."""
    before = tokens[verb.at - 1]
    if verb.at < 2 or before.punctuation or not ("quoted" in before.kinds or verb.cue.participle):
        return None
    cues = (at for at in range(verb.at - 2, max(-1, verb.at - FAR), -1) if tokens[at].cue is not None)
    quoting = next(filter(None, (find_verb(tokens, at) for at in cues)), None)
    relayed = quoting is not None and "passing" in tokens[quoting.at].kinds and is_quoted(tokens, quoting)
    return quoting if relayed or "quoted" in before.kinds else None
