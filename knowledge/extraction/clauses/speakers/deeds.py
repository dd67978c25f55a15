"""What a Russian role before a name does, so that the name behind its verb is another's (врач осмотрел X)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar

_PAST: Final = re.compile(r"\b[а-яё]{3,}(?:[аиеяу]л(?:ся)?|[аи](?:лась|лись)|[ия]ла|[иая]ли)\b")
"""Pasts of verbs; nouns of these endings (генерал, журнала) are told by their classes or are none of them."""
_NOUNS: Final = frozenset({"role", "title", "institution", "scope", "document", "venue", "outlet", "adverb"})
_PLACING: Final = frozenset({"preposition"})


def behind_deed(before: str, grammar: Grammar) -> str:
    """The words before a name from behind the last verb on: all of them, where none stands there."""
    if "articleless" not in grammar.options:
        return before
    end = 0
    for match in _PAST.finditer(before):
        if not grammar.kind(match.group()) & _NOUNS:
            end = match.end()
    return before[end:]


def is_led(words: list[str], grammar: Grammar) -> bool:
    """Whether a preposition stands right before a name, which then is no bearer's of a role (срок для X)."""
    return bool(words) and not grammar.kind(words[-1]).isdisjoint(_PLACING)
