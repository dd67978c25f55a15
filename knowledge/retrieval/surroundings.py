"""Topics told beside somebody's words, not in them: « Ça varie », said of the strike that the sentence before names.

What a whole article is about its title tells: who speaks in it speaks of that, where nothing nearer is asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.retrieval.ranking import CLEAR, TELLING, Ranked
from knowledge.retrieval.topics import Cover, read_statement, touch, widen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.model import Statement
    from knowledge.retrieval.topics import Need

_MOST: Final = 40
"""Statements whose surroundings are read, the nearest in meaning first."""
_REACHES: Final = (1, 2)
"""Sentences up to a statement that are read, its own first."""
_TITLED: Final = 0.6
"""What a share counts that only a title meets."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟…»”\"])\s+")
_QUOTED: Final = re.compile(r"«[^»]*»?|“[^”]*”?|„[^“”]*[“”]?|\"[^\"]*\"?")


def rank_beside(ranked: Sequence[Ranked], needs: Sequence[Need]) -> list[Ranked]:
    """Statements beside which all that is asked for is told; `ranked` are those whose own words do not tell it."""
    for reach in _REACHES:
        texts = [(one, _around(one.statement, reach)) for one in ranked[:_MOST]]
        read = [(one, read_statement(text, one.statement.article.language)) for one, text in texts]
        wide = widen(needs, [features for _, features in read])
        met = [(one, tuple(touch(need, features) for need in wide)) for one, features in read]
        if found := [_beside(one, wide, values) for one, values in met if _is_met(wide, values)]:
            return sorted(found, key=lambda one: -one.cover.share)
    return []


def rank_titled(ranked: Sequence[Ranked], needs: Sequence[Need], names: Callable[[str], bool]) -> list[Ranked]:
    """Statements in articles whose titles tell all that is asked for, the nearest in meaning first.

    Behind somebody's name and a colon (`names`) a title has words of theirs and not what the article is about.
    """
    titles = {one.statement.article.title or "": one.statement.article.language for one in ranked}
    read = {title: read_statement(_own_words(title, names), language) for title, language in titles.items()}
    wide = widen(needs, list(read.values()))
    met = {title: tuple(touch(need, features) for need in wide) for title, features in read.items()}
    told = {title for title, values in met.items() if _is_met(wide, values)}
    found = ((one, one.statement.article.title or "") for one in ranked)
    return [_titled(one, wide, met[title]) for one, title in found if title in told]


def _own_words(title: str, names: Callable[[str], bool]) -> str:
    """A title without what somebody says in it."""
    head, colon, _ = title.partition(":")
    return _QUOTED.sub(" ", head if colon and names(head) else title)


def _titled(one: Ranked, needs: Sequence[Need], values: tuple[float, ...]) -> Ranked:
    beside = _beside(one, needs, values)
    return replace(beside, value=_TITLED * beside.value, lifts=(f"title: {one.statement.article.title}",))


def _is_met(needs: Sequence[Need], values: Sequence[float]) -> bool:
    told = all(value for need, value in zip(needs, values, strict=True) if need.weight >= TELLING)
    return told and _share(needs, values) >= CLEAR


def _share(needs: Sequence[Need], values: Sequence[float]) -> float:
    total = sum(need.weight for need in needs)
    return sum(need.weight * value for need, value in zip(needs, values, strict=True)) / total if total else 0.0


def _beside(one: Ranked, needs: Sequence[Need], values: tuple[float, ...]) -> Ranked:
    share = _share(needs, values)
    matched = tuple(need.text for need, value in zip(needs, values, strict=True) if value)
    return Ranked(one.statement, Cover(share, matched, values), one.similarity, share)


def _around(said: Statement, reach: int) -> str:
    """A statement with the sentences up to it and the rest of its own, without what others say there."""
    context = said.context or ""
    start = context.find(said.quote)
    if start < 0:
        return ""
    lead = _SENTENCE_END.split(context[:start].rstrip('«“„" '))[-reach:]
    rest = _SENTENCE_END.split(context[start + len(said.quote) :].lstrip('»”" '), maxsplit=1)[0]
    return " ".join((_QUOTED.sub(" ", " ".join(lead)), said.quote, _QUOTED.sub(" ", rest)))
