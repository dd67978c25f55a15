"""Whether what stands behind a verb may be its subject: by number, and by who stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import left_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_PLURAL: Final = "nt"
"""Last letters of a French verb in the third person plural."""


def disagrees(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether several stand behind a verb in the singular, whose object they are (Le maire, ému, a salué les élus)."""
    if "several" not in tokens[phrase[0]].kinds:
        return False
    finite = next((at for at in range(verb.start, verb.at) if "perfect" in tokens[at].kinds), verb.at)
    return not tokens[finite].low.endswith(_PLURAL)


def has_subject(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a name and, behind its comma, what its bearer is open the sentence and lead to a verb (X, maire, dit)."""
    before = left_phrase(tokens, verb.start) if verb.start and tokens[verb.start - 1].text == "," else None
    return before is not None and before[0] == 0 and is_described_name(tokens, before)


def is_described_name(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a phrase is a name and, behind its comma, what its bearer is (le général X, maire de Lyon,)."""
    comma = next((k for k in range(*phrase) if tokens[k].text == ","), 0)
    return comma > 0 and tokens[comma - 1].capital and bool(tokens[comma + 1].kinds & {"role", "title", "post"})
