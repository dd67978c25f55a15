"""Things called after somebody or his, which are not he (la loi Macron, l'administration Plante, le procès de X)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run
    from knowledge.extraction.clauses.speakers.person import Person

_CALLED_AFTER: Final = frozenset({"team", "namesake"})
_OWN: Final = frozenset({"claimnoun", "document", "venue", "wordings", "words", "ownact"})
"""Nouns for what somebody says or does himself."""
_LONGEST: Final = 40
"""Characters of an article, a noun and the of behind it."""
_NOUN_AND_OF: Final = 3


def is_namesake(text: str, person: Person, stretch: tuple[int, int], grammar: Grammar) -> bool:
    """Whether a stretch of a French text names somebody only in what is called by his name (la loi Macron)."""
    before = _words_before(text, person, stretch) if grammar.elisions else ()
    return bool(before) and all(words and grammar.kind(words[-1]) & _CALLED_AFTER for words in before)


def is_thing_of(text: str, person: Person, end: int, grammar: Grammar) -> bool:
    """Whether up to a place somebody is named only as whose or after whom a thing is (Le procès de X, la loi X)."""
    before = _words_before(text, person, (0, end)) if grammar.elisions else ()
    return bool(before) and all(
        words and (grammar.kind(words[-1]) & _CALLED_AFTER or _owns(words, grammar)) for words in before
    )


def unless_kin(text: str, bearers: list[Person], grammar: Grammar) -> list[Person]:
    """Those of one surname who are not told of only as family of another who was called by it before (his wife, X Y).

    Who speaks where he is named so keeps it, for it is told then that he has a word of his own.
    """
    whole = [(text.find(one.name), one) for one in bearers]
    return [one for place, one in whole if not _is_kin(text, place, one, bearers, grammar)] or bearers


def is_served(named: Sequence[Run], known: Collection[str]) -> bool:
    """Whether a full name in a case stands before a `known` given name in the nominative (отец Ивана X | Игорь)."""
    full, given = named[-2].lows, named[-1].lows
    lone = len(full) == len(("given", "surname")) and len(given) == 1 and given[0] in known
    return lone and case_of(full[0], full[1], known) is not None


def _is_kin(text: str, place: int, person: Person, bearers: Sequence[Person], grammar: Grammar) -> bool:
    words = text[max(0, place - _LONGEST) : max(0, place)].replace(",", " ").lower().split()[-_NOUN_AND_OF:]
    if len(words) < _NOUN_AND_OF or "kinsman" not in grammar.kind(words[-1]):
        return False
    if "possessive" not in grammar.kind(words[-2]) or any(word in grammar.cues for word in words):
        return False
    behind = text[place + len(person.name) : place + len(person.name) + _LONGEST].replace(",", " ").split()
    if any(word in grammar.cues for word in behind[:_NOUN_AND_OF]):
        return False
    return any(one is not person and any(at < place for at in one.places[1:]) for one in bearers)


def _owns(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether words are a definite article, a noun for no words or deeds of his and the of of whose it is."""
    if len(words) < _NOUN_AND_OF or words[0] in INDEFINITE:
        return False
    article, noun, of = map(grammar.kind, words)
    return "article" in article and "belonging" in of and noun.isdisjoint(_OWN)


def _words_before(text: str, person: Person, stretch: tuple[int, int]) -> list[list[str]]:
    """The words right before each name of somebody in a stretch, elided ones apart."""
    places = [place for place in person.places if stretch[0] <= place < stretch[1]]
    before = (text[max(0, place - _LONGEST) : place].lower().replace("’", "'") for place in places)
    return [words.replace("'", "' ").split()[-_NOUN_AND_OF:] for words in before]
