"""Who goes on speaking, or spoke before: the man behind a trader, she who adds, who speaks of the last one by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.person import Person

_VERB: Final = 3
"""Words in which it stands behind a pronoun that somebody goes on (she | also said)."""


def same_again(last: Resolved | None, phrase: Sequence[Token], grammar: Grammar) -> Resolved | None:
    """Who was only described as he spoke last, where a noun that tells no more goes on (A trader …. The man)."""
    if last is None or not (last.anonymous and last.human) or last.members:
        return None
    if "article" not in phrase[0].kinds or "single" in phrase[0].kinds or any(token.capital for token in phrase[1:]):
        return None
    other = "male" if "female" in phrase[-1].kinds else "female"
    single = "single" in grammar.kind(last.name.partition(" ")[0].lower())
    return last if single and other not in last.role else None


def who_adds(last: Resolved | None, tokens: Sequence[Token], pronoun: Token, attention: Attention) -> Resolved | None:
    """Who spoke last, where a verb beside a pronoun says that he goes on, not one told of since (she added)."""
    near = attention.people[-1:]
    if last is None or not near or near[0].name == last.name:
        return None
    at = next((k for k, token in enumerate(tokens) if token.start == pronoun.start), len(tokens))
    return last if any("pursuing" in token.kinds for token in tokens[at + 1 : at + _VERB]) else None


def who_speaks_of(resolved: Resolved, pronoun: frozenset[str], attention: Attention) -> Person | None:
    """Who spoke before somebody of whom the words of his own pronoun tell by his name (« X est venu », a-t-il dit)."""
    told = attention.people[-1] if attention.people else None
    if told is None or told.name != resolved.name or not attention.is_spoken_of(told):
        return None
    gender: Gender | None = "m" if "pronoun.m" in pronoun else "f" if "pronoun.f" in pronoun else None
    heard = (one for one in reversed(attention.people) if id(one) in attention.heard)
    able = (one for one in heard if one is not told and fits(one, gender))
    return next((one for one in able if not attention.is_spoken_of(one)), None)
