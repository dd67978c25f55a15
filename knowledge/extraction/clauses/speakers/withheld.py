"""Names that are not given: the nurse, who asked not to be named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import CYRILLIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.extraction.clauses.speakers.preceding import Preceding

_THEIRS: Final = frozenset({"his", "her", "pronoun.p"})
_ASIDE: Final = 12
"""Tokens behind a description in which it is told that its bearer gave no name."""
_DENIED: Final = 3
_ACTING: Final = ("ый", "ая", "ое", "ые")
"""Last letters of a Russian relative in the nominative."""
_BESIDE_UNNAMED: Final = frozenset({"preposition", "subordinator", "adverb"})
"""Words behind `to be named` where that tells of no post (to be named director)."""


def means_other(tokens: Sequence[Token], subject: tuple[int, int], name: str, article: Preceding) -> bool:
    """Whether a description hides its bearer, or a Russian possessive makes it another's than whose name it means."""
    if hides(tokens, subject):
        return True
    cyrillic = tokens[subject[0]].text >= CYRILLIC
    return cyrillic and (_is_his(tokens, subject, name, article) or _acts_on(tokens, subject, name, article))


def _acts_on(tokens: Sequence[Token], subject: tuple[int, int], name: str, article: Preceding) -> bool:
    """Whether somebody described does something to or for whom a Russian relative takes up (X, которого министр)."""
    start, end = subject
    who = tokens[start - 1] if start > 1 else tokens[start]
    if "relative" not in who.kinds or who.low.endswith(_ACTING) or any(token.capital for token in tokens[start:end]):
        return False
    return any(person.name == name for person in article.people.between(tokens[0].start, who.start))


def _is_his(tokens: Sequence[Token], subject: tuple[int, int], name: str, article: Preceding) -> bool:
    """Whether whose role a possessive tells is another's, which no role beside his name is (заявил его адвокат)."""
    start, end = subject
    owner = tokens[start - 1] if start else tokens[start]
    if owner.text < CYRILLIC or "possessive" not in owner.kinds or owner.kinds.isdisjoint(_THEIRS):
        return False
    if "role" not in tokens[start].kinds or any(token.capital for token in tokens[start:end]):
        return False
    head, person = tokens[start].low, article.people.find(name, tokens[start].start)
    alike = article.grammar.alike if "trade" in tokens[start].kinds else str.__eq__
    return person is None or not any(role == head or alike(head, role) for role in person.roles)


def hides(tokens: Sequence[Token], subject: tuple[int, int]) -> bool:
    """Whether a description or the aside right behind it hides its bearer (The nurse, who asked not to be named).

    `named` and `identified` do so where they are denied or somebody asks to be so, up to the aside's end.
    """
    start, behind = subject
    aside = tokens[behind : behind + _ASIDE]
    if [token for token in tokens[start + 1 : behind] if token.capital]:
        return False
    if any(token.kinds >= {"nameless"} and "nameless.named" not in token.kinds for token in tokens[start + 1 : behind]):
        return True
    if not aside or not (aside[0].text == "," or "relative" in aside[0].kinds):
        return False
    for at, token in enumerate(aside[1:], behind + 1):
        if token.quotation is not None or token.text in {",", "."} or (token.cue is not None and at > behind + 2):
            return False
        if "nameless" in token.kinds and ("nameless.named" not in token.kinds or _is_withheld(tokens, at)):
            return True
    return False


def _is_withheld(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle is denied or asked for: `not named`, `not to be named`, `refused to be named`."""
    kept = any("negation" in token.kinds for token in tokens[max(0, at - _DENIED) : at])
    asked = "passive" in tokens[at - 1].kinds and "infinitive" in tokens[at - 2].kinds
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    free = following is None or following.punctuation or following.cue or following.kinds & _BESIDE_UNNAMED
    return kept or (asked and bool(free))


def is_met_by_native(article: Preceding, new: Person) -> bool:
    """Whether the French sentence before is about one of a town, who acts on him (Le Lavallois a salué X)."""
    if not article.grammar.elisions or new.places[0] < article.attention.before[0]:
        return False
    phrase = article.subject()
    if len(phrase) != len(("le", "Lavallois")) or "article" not in phrase[0].kinds or not phrase[1].capital:
        return False
    native = not phrase[1].kinds and phrase[1].low.endswith(article.grammar.demonyms)
    return native and phrase[1].end <= new.places[0]
