"""Whose the statements, letters and releases are that an article tells of: `the statement said` is theirs."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_WORD = re.compile(r" ([^\W\d_]+)")
_SOURCE: Final = re.compile(r"ccording to (?:an?|the) (?:[a-z]+ )?$")
"""What makes a document the source itself, whoever is named before it."""
_FRONTED: Final = 12
"""Characters from a sentence's begin to the document in which it opens (In a letter, X said)."""
_MARKS: Final = frozenset('"“«')
_NAME_REACH: Final = 60
"""Characters behind `a statement by` in which its author's name begins."""


_LEADING: Final = frozenset({"preposition", "subordinator"})
_WHOSE: Final[tuple[tuple[str, Gender], ...]] = (("his", "m"), ("her", "f"))
_OWNER_AND_NOUN: Final = 2


class Resolved(NamedTuple):
    """A speaker's one name in the article; `known` where it is a name and not a description."""

    name: str
    anonymous: bool = False
    known: bool = True
    members: tuple[str, ...] = ()
    """The names of joint speakers."""
    human: bool = True
    role: frozenset[str] = frozenset()
    """The classes of the role word that describes somebody who is not named (a spokesman for the ministry)."""


def described(text: str, phrase: Sequence[Token], role: frozenset[str] = frozenset()) -> Resolved:
    """Somebody who is not named, by the words that describe him and the classes of his `role`."""
    return Resolved(text[phrase[0].start : phrase[-1].end], anonymous=True, known=False, role=role)


@cache
def _whole_word(noun: str) -> re.Pattern[str]:
    """A noun by itself; its letters come first in the pattern, for they are found fast."""
    return re.compile(rf"{noun}\b(?<!\w{noun})")


class Documents:
    """Remembers, in reading order, who issued what by its noun (statement, letter)."""

    def __init__(self, text: str, people: People, grammar: Grammar) -> None:
        self._text = text
        self._people = people
        self._grammar = grammar
        nouns = [noun for noun in grammar.members("issued") if noun in text]
        self._told = sorted(match.span() for noun in nouns for match in _whole_word(noun).finditer(text))
        self._issued: dict[str, Resolved] = {}
        self._noted = -1

    def note_venue(self, venue: str, speaker: Resolved, at: int) -> None:
        """Remember in whose statement or letter something was said."""
        self._noted = at
        self._issued[venue.rsplit(maxsplit=1)[-1].lower()] = speaker

    def note_sentence(self, sentence: Sentence) -> None:
        """Remember whose the statement or letter is that a sentence tells of without a cue beside it."""
        if not self._told or self._noted >= sentence.start:
            return
        first = bisect_left(self._told, (sentence.start, 0))
        for start, end in self._told[first : bisect_left(self._told, (sentence.end, 0))]:
            following = _WORD.match(self._text, end)
            by = following is not None and self._tells_author(following)
            fronted = start - sentence.start < _FRONTED and self._text.startswith(", ", end)
            if _SOURCE.search(self._text, max(sentence.start, start - _FRONTED - _FRONTED), start) is not None:
                continue
            reach = min(end + _NAME_REACH, sentence.end)
            named = self._people.between(end, reach) if by or fronted else ()
            told = " that " in self._text[sentence.start : start]  # X said that a letter was sent
            told = told or self._text[sentence.start] in _MARKS
            issuers = named or (() if told else self._people.between(sentence.start, start)[::-1])
            issuers = [one for one in issuers if one.human or not self._is_opener(one, sentence.start)]
            issuer = next((person for person in issuers if person.human), issuers[0] if issuers else None)
            if issuer is not None:
                self._issued[self._text[start:end].lower()] = Resolved(issuer.name, human=issuer.human)

    def _is_opener(self, name: Person, at: int) -> bool:
        """Whether a capital only opens a sentence, before what leads to another word (Shortly after the statement)."""
        if len(name.tokens) > 1 or not self._text.startswith(name.name, at):
            return False
        following = _WORD.match(self._text, at + len(name.name))
        return following is not None and not self._grammar.kind(following.group(1)).isdisjoint(_LEADING)

    def _tells_author(self, following: re.Match[str]) -> bool:
        """Whether a word behind a document leads to whose it is (a letter by X, a statement of the Ministry)."""
        kinds, end = self._grammar.kind(following.group(1).lower()), following.end()
        return "author" in kinds or ("officeof" in kinds and self._text[end + 1 : end + 2].isupper())

    def issuer(self, noun: str) -> Resolved | None:
        """Who issued the last document that a noun was used for."""
        return self._issued.get(noun)

    def author_of(self, core: Sequence[Token], last: Person | None) -> Person | None:
        """Whose a document is that speaks: his who was told of `last`, or, in English, who is named in the genitive."""
        gender: Gender | None = next((sex for word, sex in _WHOSE if word in core[0].kinds), None)
        if gender is not None:
            return last if last is not None and fits(last, gender) else None
        if "headlast" not in self._grammar.options or len(core) < _OWNER_AND_NOUN or not core[-2].is_owner:
            return None
        author = self._people.find(self._text[core[0].start : core[-2].end], core[0].start)
        return author if author is not None and author.human else None


def issues(last: Resolved | None, phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a Russian noun for a statement alone means that of the body that told last (говорится в сообщении)."""
    if last is None or len(phrase) != 1 or "articleless" not in grammar.options:
        return False
    noun = phrase[0]
    if noun.capital or noun.kinds.isdisjoint({"venue", "document"}) or (last.human and not last.anonymous):
        return False
    kinds = frozenset().union(*(grammar.kind(word) for word in last.name.lower().split()))
    return "institution" in kinds and kinds.isdisjoint({"outlet", "addressee"})
