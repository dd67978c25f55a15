"""A question without what stands around it: "I missed the news, …", "mein Vater fragt: …", "… if you know".

For when nothing is found for all of it. An aside that is surely one is made of words of asides alone
(`data/frames/asides.txt`), or speaks of whoever asks and is parted from the rest by a mark, by a word that asks or by
one that opens a clause. A name, an office, a place and what a word for "about" leads are none. Any other words before a
mark or a word that asks may be one, where what follows names whose words it asks for.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.concepts import find_concepts
from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines
from knowledge.language.territories import find_territories
from knowledge.names.roles import load_roles
from knowledge.names.words import given_names
from knowledge.questions.dates import find_dates
from knowledge.questions.markers import ASKING, LANGUAGES, markers
from knowledge.questions.tokens import clean, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.questions.tokens import Token

_KINDS: Final = ("own", "they", "joins", "tail", "word")
_LEADING: Final = frozenset({"about", "by", "to", "on", "that"})
_SILENT: Final = frozenset({"filler", "call", "hello"})
_SAYING: Final = frozenset({"say", "tell", "tweet"})
_SPEECH: Final = _SAYING | {"noun"}
_CARRYING: Final = frozenset({"about", "noun", "place", "general"})
"""Jobs of words that belong to what is asked, unless such an aside is made of them."""
_PAUSES: Final = frozenset(',:;.!?…—–-()"¿¡\n')
_QUOTED: Final = re.compile(r'["«“„][^"«»“”„]{9,}["»”“]')
"""Words in marks behind one that asks are what was said, and no question: chi ha detto "how can they say that"."""
_ANY_DAY: Final = date(2000, 1, 1)
"""What "yesterday" counts from where it matters only that a day is told."""
_OF_ONESELF: Final = 4
"""How many words behind one that opens a clause tell that it is of whoever asks: if I may."""
_MOST_BREAKS: Final = 2
"""How many of the marks in it, the last ones, may part a question from what stands before it."""
_MOST_UNKNOWN: Final = 0.67
"""How much of an aside may be words that are in no list."""


class Rest(NamedTuple):
    """A question without an aside; where that is not `sure` to be one, the rest must tell whose words it asks for."""

    text: str
    sure: bool


class _Asides(NamedTuple):
    """A language's words of asides: of oneself, of a third person, that may open one without a mark, and all."""

    own: frozenset[str]
    they: frozenset[str]
    joins: frozenset[str]
    opening: frozenset[str]
    idle: frozenset[str]


def leave_out_asides(text: str, language: str | None) -> Iterator[Rest]:
    """What is left of a question without an aside before it, behind it, or either, the surest and shortest first.

    >>> next(leave_out_asides("my dad asks: what did Putin say? thanks in advance", "en")).text
    'what did Putin say?'
    """
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    seen = {cleaned}
    languages = sorted(read_asides(), key=lambda one: one != language)
    read = [_Around(cleaned, tokens, one, known=one == language) for one in languages]
    quoted = _QUOTED.search(cleaned)
    claimed = quoted is not None and any(around.asks_before(quoted.start()) for around in read)
    for sure in (True,) if claimed else (True, False):
        for around in read:
            for rest in around.list_rests(sure=sure):
                if rest not in seen:
                    seen.add(rest)
                    yield Rest(rest, sure)


def find_parted(text: str) -> str | None:
    """What is left behind an opening, and before a close, that is surely an aside and that a mark parts."""
    cleaned = clean(text)
    if _PAUSES.isdisjoint(cleaned[:-1]):
        return None
    tokens = tokenize(cleaned)
    return next(filter(None, (_Around(cleaned, tokens, one, known=False).find_parted() for one in read_asides())), None)


class _Around:
    """The words of a question, and which of them are no part of it, in one language.

    Where that is not `known` to be the question's, a mark must stand before what ends it: "du" is not always you.
    """

    def __init__(self, text: str, tokens: list[Token], language: str, *, known: bool) -> None:
        self._text, self._tokens, self._known = text, tokens, known
        self._asides, self._markers = read_asides()[language], markers(language)
        self._language = language
        self._count = len(tokens)

    def list_rests(self, *, sure: bool) -> list[str]:
        """The question without what stands before it, behind it, or both, the shortest first."""
        starts, end = [self._find_start()], self._find_end()
        if not sure:
            starts, end = self._find_breaks() or starts, self._find_stop() or end
        cuts = {cut for start in starts for cut in ((start, end), (start, self._count), (0, end))}
        return sorted((self._written(*cut) for cut in cuts - {(0, self._count)} if self._tells(*cut)), key=len)

    def asks_before(self, end: int) -> bool:
        """Whether a word that asks stands before a place in the text."""
        return any(token.start < end and self._asks(place) for place, token in enumerate(self._tokens))

    def find_parted(self) -> str | None:
        """The words behind an opening, and before a close, that a mark parts and that tell no date."""
        start, end = self._find_start(), self._find_end()
        start = start if start and self._pauses(start) and not self._is_dated(0, start) else 0
        end = end if end < self._count and self._pauses(end) and not self._is_dated(end, self._count) else self._count
        return self._written(start, end) if end - start < self._count and self._tells(start, end) else None

    def _is_dated(self, start: int, end: int) -> bool:
        words = [token.word for token in self._tokens[start:end]]
        return find_dates(words, self._language, _ANY_DAY) is not None

    def _tells(self, start: int, end: int) -> bool:
        """Whether some of the words are more than an aside is made of."""
        return any(token.word not in self._asides.idle for token in self._tokens[start:end])

    def _written(self, start: int, end: int) -> str:
        """The words from one to another, with the marks behind them."""
        stop = self._tokens[end].start if end < self._count else len(self._text)
        return self._text[self._tokens[start].start : stop].strip()

    def _find_start(self) -> int:
        """Where the question begins behind an aside, 0 where none opens it."""
        found = 0
        for place in range(1, self._count):
            if not self._may_leave(place - 1):
                break
            parts = self._pauses(place) or self._asks(place)
            if not (parts or self._known) or not _LEADING.isdisjoint(self._jobs(place)):
                continue
            if self._is_idle(0, place) or (self._is_own(0, place) and (parts or self._leads(place))):
                found = place
        return found if not self._points_back(found) else 0

    def _find_breaks(self) -> list[int]:
        """Where marks part it, and where it asks behind words that tell of nobody's speech."""
        first = next((place for place in range(self._count) if self._asks(place)), 0)
        spoken = any(not _SPEECH.isdisjoint(self._jobs(before)) for before in range(first))
        led = first and "about" in self._jobs(first - 1)
        found = [place for place in range(1, self._count) if self._pauses(place)][-_MOST_BREAKS:]
        found += [] if not first or spoken or led else [first]
        return [place for place in found if not self._points_back(place)]

    def _find_end(self) -> int:
        """Where the question ends before an aside, all its words where none closes it."""
        found = self._count
        for place in range(self._count - 1, 0, -1):
            if not self._may_leave(place):
                break
            if self._pauses(place):
                ends = self._is_idle(place, self._count) or self._is_own(place, self._count)
            else:
                ends = self._known and self._is_tail(place)
            found = place if ends else found
        return found

    def _find_stop(self) -> int:
        """Where a mark ends the question before words that name nobody, 0 where none does."""
        found = 0
        for place in range(self._count - 1, 0, -1):
            if not self._may_leave(place):
                break
            found = place if self._pauses(place) else found
        return found

    def _jobs(self, place: int) -> tuple[str, ...]:
        return self._markers.words.get(self._tokens[place].word, ())

    def _asks(self, place: int) -> bool:
        if not ASKING.isdisjoint(self._jobs(place)):
            return True
        phrases = self._markers.phrases.get(self._tokens[place].word, ())
        return any(job in ASKING and self._follows(place, rest) for rest, job in phrases)

    def _follows(self, place: int, rest: tuple[str, ...]) -> bool:
        """Whether some words stand right behind a place."""
        return tuple(token.word for token in self._tokens[place + 1 : place + 1 + len(rest)]) == rest

    def _pauses(self, place: int) -> bool:
        """Whether a mark stands before a word."""
        before, behind = self._tokens[place - 1], self._tokens[place]
        between = self._text[before.end : behind.start]
        is_figure = len(between) == 1 and before.word.isdecimal() and behind.word.isdecimal()  # 1.300
        return not _PAUSES.isdisjoint(between) and between != "-" and not is_figure

    def _is_tail(self, place: int) -> bool:
        """Whether words to the end are an aside without a mark before it, and not what a word before them leads."""
        if not _LEADING.isdisjoint(self._jobs(place - 1)):
            return False
        word = self._tokens[place].word
        near = (other.word for other in self._tokens[place : place + _OF_ONESELF])
        if word in self._asides.own | self._asides.joins and not self._asides.own.isdisjoint(near):
            return self._is_own(place, self._count)
        return word in self._asides.opening and self._is_idle(place, self._count)

    def _leads(self, place: int) -> bool:
        """Whether all words before one are listed, and the last of them leads to what is asked: I want to know."""
        span = self._tokens[:place]
        last = span[-1].word in self._asides.idle or not _SPEECH.isdisjoint(self._jobs(place - 1))
        return last and not any(map(self._is_unknown, span))

    def _is_idle(self, start: int, end: int) -> bool:
        """Whether all words are listed, and none is a matter by itself unless the others tell what it is named for."""
        span = [token.word for token in self._tokens[start:end]]
        if not self._asides.idle.issuperset(span):
            return False
        told = span[0] in self._asides.opening or not self._asides.own.isdisjoint(span)
        return told or not find_concepts(span, self._language)

    def _is_own(self, start: int, end: int) -> bool:
        """Whether some of the words speak of whoever asks, and most are no names."""
        span = self._tokens[start:end]
        unknown = [token for token in span if self._is_unknown(token)]
        return len(unknown) <= _MOST_UNKNOWN * len(span) and any(token.word in self._asides.own for token in span)

    def _is_unknown(self, token: Token) -> bool:
        return token.word not in self._asides.idle and token.word not in self._markers.words

    def _may_leave(self, place: int) -> bool:
        """Whether a word may be part of an aside: no name, office or place, nor what a question is made of."""
        token = self._tokens[place]
        if token.word in self._asides.idle:
            return True
        if not _CARRYING.isdisjoint(self._jobs(place)) or self._asks(place):
            return False
        large = place and self._text[token.start].isupper() and self._language != "de"
        known = load_roles().knows(token.word) or find_territories([token.word]) or token.word in given_names()
        return not large and not known

    def _points_back(self, start: int) -> bool:
        """Whether a word that no list has may be whom a pronoun in what is left means: lavrov, what did he say."""
        unknown = any(self._is_unknown(token) for token in self._tokens[:start])
        return unknown and any(token.word in self._asides.they for token in self._tokens[start:])


@lru_cache(maxsize=1)
def read_asides() -> dict[str, _Asides]:
    """By language the words of asides."""
    lines = [line.partition(":") for line in read_lines("frames/asides.txt")]
    listed = {head: frozenset(map(normalize, forms.split())) for head, _, forms in lines}
    return {one: _join(one, listed) for one in LANGUAGES if f"{one} own" in listed}


def _join(language: str, listed: dict[str, frozenset[str]]) -> _Asides:
    own, they, joins, tail, word = (listed[f"{language} {kind}"] for kind in _KINDS)
    words = markers(language).words
    silent = {word for word, jobs in words.items() if _SILENT.issuperset(jobs)}
    asking = {word for word, jobs in words.items() if not (ASKING | _SAYING).isdisjoint(jobs)}
    return _Asides(own, they, joins, joins | tail, (own | joins | tail | word | silent) - asking)
