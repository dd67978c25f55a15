"""Whom a French label shows as one of many (Comme X : « … », À l'image de X, Certains, comme X, en ont assez)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_NEAR: Final = 4
"""Tokens among which the noun stands that a preposition leads to (L'exemple de; Le cri du cœur de)."""
_SHORT: Final = 6
"""Tokens of what a label tells before it shows somebody."""
_AT_LEAST: Final = 2
_OPENING: Final = frozenset({"article", "demonstrative", "instance", "preposition"})
_OF_NAMES: Final = frozenset({"particle", "courtesy", "title"})


def exemplified(label: Sequence[Token]) -> Range | None:
    """The name that a label ends with, but for an age or an apposition, behind a word that shows its bearer."""
    start = next((k for k, token in enumerate(label) if k and token.capital and _shows(label, k)), 0)
    if not start:
        return None
    end = start + 1
    while end < len(label) and (label[end].capital or label[end].kinds & _OF_NAMES):
        end += 1
    if end < len(label) and label[end].text != ",":
        return None
    own = "several" in label[0].kinds or "plenty" in label[1].kinds  # Certains, comme X, en ont assez
    behind = () if own else label[end + 1 :]
    acts = any(token.cue or token.kinds & {"auxiliary", "subject"} for token in behind if not token.kinds & SPEAKERS)
    return None if acts else (start, end)


def _shows(label: Sequence[Token], at: int) -> bool:
    """Whether the words before a name show its bearer and tell nothing of whoever else speaks."""
    led, before = label[at - 1].kinds, label[: at - 1]
    if at > _SHORT or any(token.cue for token in before if token.kinds.isdisjoint(SPEAKERS)):
        return False
    if "exemplifying" in led:
        opens = not before or before[-1].text == ","
        return opens or ("preposition" in before[0].kinds and all(map(_is_placed, before[1:])))
    if "instance" in led or (label[at - 1].text == "," and at > 1 and "instance" in label[at - 2].kinds):
        return at <= _AT_LEAST
    if "belonging" in led or "setting" in led:
        opens = bool(before) and bool(before[0].kinds & _OPENING) and not any(token.capital for token in before[1:])
        return opens and len(before) <= _NEAR and "instance" in before[-1].kinds
    if "weakaccording" in led:  # De Lille pour X
        return not before or ("leftout" in before[0].kinds and len(before) > 1 and all(map(_is_placed, before[1:])))
    if label[0].low == "il" and "clitic" in label[1].kinds:
        return "perfect" in label[2].kinds and at <= _NEAR  # Il y a aussi X
    return "encountering" in led and any("pronoun.o" in token.kinds for token in before)


def _is_placed(token: Token) -> bool:
    """Whether a word is a place's, or joins it to another."""
    return token.capital or token.text == "," or bool(token.kinds & {"joint", "belonging", "article"})
