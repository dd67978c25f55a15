"""Russian descriptions whose words all stand in somebody's title (помощник прокурора, главный тренер клуба)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import are_case_forms
from knowledge.extraction.clauses.speakers.deeds import behind_deed, is_led
from knowledge.extraction.clauses.speakers.describing import is_served_by
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

_REACH: Final = 160
"""Characters of a title before its bearer's full name."""
_FIRST_PLACES: Final = 4
_ANYBODY: Final = frozenset({"craft", "layman", "standin"})
"""Classes of nouns for people that no office goes by."""
_APART: Final = re.compile(r"[.,;:!?()\n]|[—–] ")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OBLIQUE: Final = ("у", "ю", "ом", "ем", "ой", "ей", "ым", "им", "ому", "ему")
"""How a role ends in the cases in which another than its bearer is told of."""
_GENITIVE: Final = ("а", "я", "ы", "и")
"""How a town's name ends behind whence somebody is."""
_OF_BODY: Final = (*_GENITIVE, "ого", "его", "ой", "ей", "их", "ых", "е")
"""How what somebody is of ends (театра Станиславского, сборной Германии)."""
_NO_SURNAME: Final = frozenset({"institution", "addressee", "role", "time"})
_BEFORE_BODY: Final = frozenset({"role", "title", "preposition", "institution", "scope"})
_FULL: Final = 2
_ENDING: Final = 3
"""Letters by which a name's form may be longer than the name."""
_ROOT: Final = 3
"""Letters that a word has in every case."""


class Titles:
    """The titles before the names of one article, each read once."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._read: dict[int, list[str]] = {}

    def bearers(self, named: Sequence[Person], phrase: Sequence[Token]) -> list[Person]:
        """Those whose titles begin with the role of a phrase and hold all of its words."""
        role = next((token.low for token in phrase if "role" in token.kinds), None)
        if role is None or phrase[0].kinds & {"determiner", "pronoun", "source"}:
            return []
        words = [_plain(token) for token in phrase if token.quotation is None and not token.punctuation]
        words += [word for token in phrase if token.quotation is not None for word in _words(token.text)]
        able = {id(one): one for one in named if one.human and len(one.tokens) >= _FULL}
        return [one for one in able.values() if self._is_titled(one, role, words)]

    def bars(self, person: Person, core: Sequence[Token], phrase: Sequence[Token]) -> bool:
        """Whether a noun is another's: of her or him, of who is named only behind it, of one told of by it before.

        Of another name or town: говорит шахтер Петров, мигрант из Узбекистана.
        Полиция задержала американца. По словам американца …; По словам канадца, …. X сказал, что …
        """
        if _ends_in_another(phrase, person):
            return True
        noun, lone = core[0], len(core) == 1 and "role" in core[0].kinds
        gender: Gender | None = "f" if "female" in noun.kinds else "m" if "male" in noun.kinds else None
        if lone and (self.serves(person, noun.low) or not fits(person, gender)):
            return True
        anybody = not noun.kinds.isdisjoint(_ANYBODY)
        if any(self._alike(role, noun.low) for role in person.roles):
            return False
        if anybody and any(_is_of_another(before, token, person) for before, token in pairwise(phrase)):
            return True
        if not lone or not (anybody or "title" not in noun.kinds):
            return False
        return person.places[0] > noun.start or ("standin" in noun.kinds and self._is_told_of(noun))

    def _is_told_of(self, noun: Token) -> bool:
        """Whether a noun tells of somebody before, who says nothing there."""
        words = _words(self._text[max(0, noun.start - _REACH) : noun.start])
        for before, word, behind in zip(["", *words], words, [*words[1:], ""], strict=False):
            told = [other for other in (before, behind) if other in self._grammar.cues]
            if not told and self._alike(word, noun.low) and "words" not in self._grammar.kind(before):
                return True
        return False

    def serves(self, person: Person, role: str) -> bool:
        """Whether a role stands in somebody's title behind another: it is his master's (помощник прокурора X)."""
        titles = [self._before(place) for place in person.places[:_FIRST_PLACES]]
        roles = [[word for word in title if "role" in self._grammar.kind(word)] for title in titles]
        holding = [words for words in roles if any(self._alike(word, role) for word in words)]
        return bool(holding) and not any(self._alike(words[0], role) for words in holding)

    def _is_titled(self, person: Person, role: str, asked: Sequence[str]) -> bool:
        for place in person.places[:_FIRST_PLACES]:
            if not self._text.startswith(person.tokens[0][:_ROOT], place):
                continue
            title = self._before(place)
            if is_led(title, self._grammar):
                continue
            first = next((word for word in title if "role" in self._grammar.kind(word)), None)
            if first is None or first.endswith(_OBLIQUE) or not self._alike(first, role):
                continue
            if not all(any(self._alike(word, other) for other in title) or _spells(word, title) for word in asked):
                continue
            lows = self._text[place : place + len(person.name) + _ENDING].lower().split()[: len(person.tokens)]
            if not is_served_by((first,), lows, self._grammar):
                return True
        return False

    def _before(self, place: int) -> list[str]:
        """The words before a name up to a mark or to what somebody else does."""
        title = self._read.get(place)
        if title is None:
            before = self._text[max(0, place - _REACH) : place].lower()
            title = self._read[place] = _words(behind_deed(_APART.split(before)[-1], self._grammar))
        return title

    def _alike(self, word: str, other: str) -> bool:
        word = word.lower()
        return word == other or (word[:1] == other[:1] and are_case_forms(word, other, self._grammar.endings))


def _is_of_another(before: Token, token: Token, person: Person) -> bool:
    """Whether another name, or whence somebody is, follows a noun (шахтер Петров, мигрант из Узбекистана; not ТАСС)."""
    own = any(name[:_ROOT] == token.low[:_ROOT] for name in person.lows)
    led = not before.kinds.isdisjoint({"role", "partitive"})
    led = led or ("manner" in before.kinds and token.low.endswith(_GENITIVE))  # шахтер с Урала
    return led and token.capital and not own and "addressee" not in token.kinds


def _ends_in_another(phrase: Sequence[Token], person: Person) -> bool:
    """Whether a surname ends a phrase behind the body that its bearer is of (глава «Роснефти» X, министр обороны X)."""
    last, before = phrase[-1], phrase[max(0, len(phrase) - 2)]
    if len(phrase) <= _FULL or not last.capital or last.quotation is not None or last.text.isascii():
        return False
    if last.text.isupper() or not last.kinds.isdisjoint(_NO_SURNAME) or names_territory(last.text):
        return False
    if any(name[:_ROOT] == last.low[:_ROOT] for name in person.lows):
        return False
    plain = not before.capital and before.kinds.isdisjoint(_BEFORE_BODY) and not last.low.endswith(_OF_BODY)
    return before.quotation is not None or plain


def _plain(token: Token) -> str:
    """A word in lower case, or a body's initials in capitals."""
    return token.text if token.text.isupper() and len(token.text) > 1 else token.low


def _spells(word: str, title: Sequence[str]) -> bool:
    """Whether a body's capitals are the initials of neighbours in a title (СК of Следственного комитета)."""
    return word.isupper() and word.lower() in "".join(other[0] for other in title[1:])


def _words(text: str) -> list[str]:
    return [match.group().lower().replace("ё", "е") for match in _WORD.finditer(text)]
