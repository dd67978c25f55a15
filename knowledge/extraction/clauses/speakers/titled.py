"""Russian descriptions whose words all stand in somebody's title (помощник прокурора, главный тренер клуба)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import are_case_forms
from knowledge.extraction.clauses.speakers.deeds import behind_deed, is_led

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import Person

_REACH: Final = 160
"""Characters of a title before its bearer's full name."""
_FIRST_PLACES: Final = 4
_APART: Final = re.compile(r"[.,;:!?()\n]|[—–] ")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OBLIQUE: Final = ("у", "ю", "ом", "ем", "ой", "ей", "ым", "им", "ому", "ему")
"""How a role ends in the cases in which another than its bearer is told of."""
_FULL: Final = 2
_ROOT: Final = 3
"""Letters that a word has in every case."""


def bearers_of_title(text: str, named: Sequence[Person], phrase: Sequence[Token], grammar: Grammar) -> list[Person]:
    """Those whose titles begin with the role of a phrase and hold all of its words."""
    words = [token.low for token in phrase if token.quotation is None and not token.punctuation]
    words += [word for token in phrase if token.quotation is not None for word in _words(token.text)]
    role = next((token.low for token in phrase if "role" in token.kinds), None)
    if role is None or phrase[0].kinds & {"determiner", "pronoun", "source"}:
        return []
    able = {id(one): one for one in named if one.human and len(one.tokens) >= _FULL}
    return [one for one in able.values() if _is_titled(text, one, role, words, grammar)]


def serves(text: str, person: Person, role: str, grammar: Grammar) -> bool:
    """Whether a role stands in somebody's title behind another, so that it is his master's (помощник прокурора X)."""
    titles = [_title(text, place, grammar) for place in person.places[:_FIRST_PLACES]]
    roles = [[word for word in title if "role" in grammar.kind(word)] for title in titles]
    holding = [words for words in roles if any(_alike(word, role, grammar) for word in words)]
    return bool(holding) and not any(_alike(words[0], role, grammar) for words in holding)


def _is_titled(text: str, person: Person, role: str, asked: Sequence[str], grammar: Grammar) -> bool:
    for place in person.places[:_FIRST_PLACES]:
        if not text.startswith(person.tokens[0][:_ROOT], place) or role[:_ROOT] not in _before(text, place):
            continue
        title = _title(text, place, grammar)
        if is_led(title, grammar):
            continue
        first = next((at for at, word in enumerate(title) if "role" in grammar.kind(word)), None)
        if first is None or title[first].endswith(_OBLIQUE) or not _alike(title[first], role, grammar):
            continue
        if all(any(_alike(word, other, grammar) for other in title) for word in asked):
            return True
    return False


def _title(text: str, place: int, grammar: Grammar) -> list[str]:
    """The words before a name up to a mark or to what somebody else does."""
    return _words(behind_deed(_APART.split(_before(text, place))[-1], grammar))


def _before(text: str, place: int) -> str:
    return text[max(0, place - _REACH) : place].lower()


def _words(text: str) -> list[str]:
    return [match.group().lower().replace("ё", "е") for match in _WORD.finditer(text)]


def _alike(word: str, other: str, grammar: Grammar) -> bool:
    return word == other or (word[:1] == other[:1] and are_case_forms(word, other, grammar.endings))
