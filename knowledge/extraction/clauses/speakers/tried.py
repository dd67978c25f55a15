"""Who stands trial: whom an English article calls the accused or the defendant, having told what he is charged with.

`Thomas Green, 24, had pleaded not guilty to fraud. … the accused said`, `Green was indicted on fraud. … the defendant`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

_MOST_PLACES: Final = 12
"""Places of a name behind which it is looked for what befell its bearer."""
_NEAR: Final = 110
_NAME: Final = re.compile(r"[\w’'-]+(?: [A-Z][\w’'-]+)*")
_WORDS: Final = re.compile(r"(?: [a-z]+){1,6}")
_BETWEEN: Final = frozenset({"auxiliary", "adverb", "preposition", "facing"})


def on_trial(text: str, people: Iterable[Person], grammar: Grammar) -> Person | None:
    """The only person told to be charged or tried; None where nobody or several are."""
    tried = [
        one for one in people if one.human and any(_is_tried(text, at, grammar) for at in one.places[:_MOST_PLACES])
    ]
    return tried[0] if len(tried) == 1 else None


def _is_tried(text: str, at: int, grammar: Grammar) -> bool:
    """Whether behind a name, or its bearer's age and town between commas, it is told that he is charged or pleads."""
    name = _NAME.match(text, at)
    end = name.end() if name is not None else at
    near = text[end : end + _NEAR].partition(". ")[0]
    starts = [0, *(comma + 1 for comma, sign in enumerate(near) if sign == ",")] if near[:1] == "," else [0]
    found = (_WORDS.match(near, start) for start in starts)
    return any(_tells([grammar.kind(word) for word in words[0].split()]) for words in found if words is not None)


def _tells(kinds: Sequence[frozenset[str]]) -> bool:
    """Whether words tell that others charge or try somebody, or that he pleads guilty or not."""
    for k, kind in enumerate(kinds):
        if "prosecuted" in kind:
            return k > 0
        if "professing" in kind:
            return any("plea" in behind for behind in kinds[k + 1 : k + 3])
        if kind.isdisjoint(_BETWEEN):
            return False
    return False
