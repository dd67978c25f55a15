"""German nouns behind a preposition in the nominative: aus Sicht des Verbands, nach den Worten des Ministers."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

_LEAST: Final = 4
"""Letters of a noun that may have lost an ending."""
_ROLE: Final = frozenset({"role", "title"})
_WEAK: Final = ("en", "n")
_GENITIVE: Final = ("es", "s")
_NEUTER: Final = ("amt", "haus", "institut", "kreuz", "netzwerk", "nis", "tum", "um", "werk", "zentrum")
"""What nouns without a masculine ending in their adjectives end in (das Deutsche Rote Kreuz)."""


def in_nominative(text: str, phrase: Sequence[Token], grammar: Grammar) -> tuple[Token, ...] | None:
    """The words of a phrase whose head stands in the genitive or dative, its article left out; None for any other."""
    led = _article(text, phrase, grammar)
    if led is None:
        return None
    words = phrase[1:] if led == phrase[0].low else phrase
    at = next((k for k, token in enumerate(words) if token.text[:1].isupper() and not _is_adjective(words, k)), None)
    if at is None:
        return None
    base = _base(words[at].low, grammar, owning=led.endswith("s"))
    if base is None:
        return None
    head = _as_entered(words[at], words[at].text[: len(base)], grammar)
    before = (_as_entered(word, _inflected(word, base), grammar) for word in words[:at])
    return (*before, head, *words[at + 1 :])


def written(phrase: Sequence[Token], text: str) -> str:
    """A phrase's words as they are now, with what stands between them in a text."""
    parts = [phrase[0].text]
    for one, other in pairwise(phrase):
        parts += [text[one.end : other.start], other.text]
    return "".join(parts)


def _article(text: str, phrase: Sequence[Token], grammar: Grammar) -> str | None:
    """The oblique article that leads a phrase, or stands before it as a part of its preposition."""
    oblique = grammar.members("oblique")
    if not oblique or not phrase:
        return None
    if phrase[0].low in oblique:
        return phrase[0].low
    before = text[max(0, phrase[0].start - 12) : phrase[0].start].split()[-1:]
    word = before[0].lower() if before else ""
    return word if word in oblique else None


def _is_adjective(words: Sequence[Token], at: int) -> bool:
    """Whether a capital is that of a name's adjective (des Deutschen Städtetags)."""
    follows = at + 1 < len(words) and words[at + 1].text[:1].isupper() and not words[at + 1].punctuation
    return follows and words[at].low.endswith("en") and words[at].kinds.isdisjoint({*_ROLE, "owned"})


def _base(low: str, grammar: Grammar, *, owning: bool) -> str | None:
    if len(low) <= _LEAST:
        return None
    cut = [low.removesuffix(ending) for ending in (*(_GENITIVE if owning else ()), *_WEAK) if low.endswith(ending)]
    role = next((base for base in cut if grammar.kind(base) & _ROLE and "owned" not in grammar.kind(base)), None)
    if role is not None or not owning or not low.endswith("s") or low.endswith("ss"):
        return role
    return cut[0]


def _inflected(word: Token, base: str) -> str:
    """An adjective as it stands before a nominative without an article."""
    if not word.low.endswith("en") or "owning" in word.kinds:
        return word.text
    return word.text[:-2] + ("es" if base.endswith(_NEUTER) else "er")


def _as_entered(word: Token, text: str, grammar: Grammar) -> Token:
    if text == word.text:
        return word
    low, kinds, _, capital, _, _, _ = grammar.known[text]
    return replace(word, text=text, low=low, kinds=kinds, capital=capital)
