"""Whom a noun means that the article tells of one person alone, whatever noun it is: X, ébéniste à Lille … l'ébéniste.

Lists name the commonest trades and offices only; that an article itself says who is an optician needs no list.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE, tokens_between
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.wording import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_LONGEST: Final = 3
"""Words of a description: its article, its noun, and an adjective or another noun."""
_LEAST: Final = 4
"""Letters of a noun that is looked for."""
_MOST_PLACES: Final = 12
_REACH: Final = 140
"""Characters before and behind a noun in which a name stands beside it."""
_MOST_BETWEEN: Final = 3
_FURTHEST_COMMA: Final = 8
_WHOLE: Final = 2
"""Words of a whole name."""
_NO_NOUN: Final = frozenset(
    {"institution", "source", "pronoun", "quantity", "time", "crowd", "folk", "document", "paper"}
)
_PLAIN: Final = frozenset({"field", "scope", "sized", "adjectival", "household", "renowned"})
_BEING: Final = frozenset({"being", "tobe", "copula"})
_AS: Final = frozenset({"introducing", "as"})
_DASHES: Final = frozenset("—–-")
_AGE: Final = 3
"""A number, a word for years and a comma (, 34 ans,)."""
_ENDS: Final = frozenset("\n.!?…»”")


def called_so(text: str, people: People, grammar: Grammar, core: Sequence[Token], at: int) -> Person | None:
    """The only person of whom the text before `at` tells what a lower-case noun behind an article says.

    Nobody where two are told to be so, or one more who has no name. A noun that a list has as a role is taken up only
    from what somebody is told to be (X est architecte): what stands beside a name is read elsewhere.
    """
    noun = _noun(core, grammar)
    if noun is None:
        return None
    found: Person | None = None
    for place in islice(_places(text, noun.low, at), _MOST_PLACES):
        bearer, anew = _told_at(text, people, grammar, place, listed="role" in noun.kinds)
        if bearer is None:
            if anew:
                return None
            continue
        if found is not None and bearer is not found:
            return None
        found = bearer
    return found if found is not None and fits(found, gender_of(core[0])) else None


def _places(text: str, noun: str, at: int) -> Iterator[tuple[int, int]]:
    """Where a noun stands before a place, as a word of its own, within a sentence or at its beginning."""
    for word in (noun, noun.capitalize()):
        start = text.find(word, 0, at)
        while start >= 0:
            end = start + len(word)
            inside = text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()
            if not inside and "-" not in {text[start - 1 : start], text[end : end + 1]}:
                yield start, end
            start = text.find(word, end, at)


def _noun(core: Sequence[Token], grammar: Grammar) -> Token | None:
    """The noun of a description, if it may be anybody's whom the article tells of."""
    bare = "articleless" in grammar.options
    if not core or core[_LONGEST:] or bool(core[1:]) == bare:
        return None
    if not bare and ("article" not in core[0].kinds or core[0].low in INDEFINITE):
        return None
    noun = core[-1] if bare or "headlast" in grammar.options else core[1]
    opening = bare and noun.text[1:].islower()
    if len(noun.low) < _LEAST or not (opening or noun.text.islower()) or not noun.kinds.isdisjoint(_NO_NOUN):
        return None
    several = "headlast" in grammar.options and noun.low.endswith("s") and not noun.low.endswith("ss")
    return None if several or any(token.capital for token in core[1:]) else noun


def _told_at(
    text: str, people: People, grammar: Grammar, place: tuple[int, int], *, listed: bool
) -> tuple[Person | None, bool]:
    """Of whom a noun at a place of the text is told, and whether of somebody anew (an optician, un ébéniste)."""
    start, end = place
    opened = max(text.rfind("\n", 0, start) + 1, text.find(" ", max(0, start - _REACH)) + 1 if start > _REACH else 0)
    before = tokens_between(text, opened, start, grammar) if opened < start else []
    named, anew = _before(text, people, before, listed=listed)
    if named is None and not listed:
        closed = text.find("\n", end)
        behind = tokens_between(text, end, min(end + _REACH, closed if closed >= 0 else len(text)), grammar)
        named = _behind(text, people, grammar, before, behind)
    return named, anew


def _before(text: str, people: People, tokens: Sequence[Token], *, listed: bool) -> tuple[Person | None, bool]:
    """Who is told to be what stands behind: X, ébéniste; X est un jeune ébéniste; X works as an optician."""
    at = len(tokens) - 1
    while at >= len(tokens) - _MOST_BETWEEN and at >= 0 and _is_plain(tokens[at]):
        at -= 1
    article = tokens[at] if at >= 0 and "article" in tokens[at].kinds else None
    anew = article is not None and article.low in INDEFINITE
    at -= article is not None
    if at < 1:
        return None, anew
    link = tokens[at]
    if not link.kinds.isdisjoint(_BEING) or (link.text in _DASHES and article is None):
        at -= 1
    elif not link.kinds.isdisjoint(_AS):
        at -= 2
    elif link.text == "," and not listed and (article is None or anew):
        at -= 1
        at -= _AGE if at >= _AGE and tokens[at - 1].text.isdigit() and tokens[at - 2].text == "," else 0
    else:
        return None, anew
    return _named(text, people, tokens, at), anew


def _behind(
    text: str, people: People, grammar: Grammar, before: Sequence[Token], tokens: Sequence[Token]
) -> Person | None:
    """Whose name follows a noun: l'ébéniste Sophie Morel, le chef de projet X, Ébéniste à Lille, X."""
    if not tokens:
        return None
    start = 0
    if grammar.elisions and not tokens[0].capital:
        while start + 1 < len(tokens) and "preposition" in tokens[start].kinds and _is_plain(tokens[start + 1]):
            start += 2
    if start < len(tokens) and tokens[start].capital and tokens[start].text.isalpha():
        return _named_from(text, people, tokens, start)
    opens = not before or (len(before) == 1 and "article" in before[0].kinds)
    opens = opens or before[-1].text in _ENDS or ("article" in before[-1].kinds and before[-2].text in _ENDS)
    if not opens or not (tokens[0].text == "," or "preposition" in tokens[0].kinds):
        return None
    comma = next((at for at, token in enumerate(tokens[:_FURTHEST_COMMA]) if token.text == ","), len(tokens))
    told = any(one.cue or one.quotation or not one.kinds.isdisjoint({"auxiliary", "subject"}) for one in tokens[:comma])
    return None if told or comma + 1 >= len(tokens) else _named_from(text, people, tokens, comma + 1)


def _is_plain(token: Token) -> bool:
    """Whether a word may belong to a trade as an adjective or another noun (chartered loss adjuster)."""
    return not (token.capital or token.punctuation or token.cue or token.quotation or token.kinds - _PLAIN)


def _named(text: str, people: People, tokens: Sequence[Token], end: int) -> Person | None:
    """Whose name ends at a token."""
    start = end
    while start >= 0 and tokens[start].capital and not tokens[start].punctuation:
        start -= 1
    return _whole(text, people, tokens[start + 1 : end + 1])


def _named_from(text: str, people: People, tokens: Sequence[Token], start: int) -> Person | None:
    """Whose name begins at a token."""
    end = start
    while (
        end < len(tokens) and (tokens[end].capital or "particle" in tokens[end].kinds) and not tokens[end].punctuation
    ):
        end += 1
    return _whole(text, people, tokens[start:end])


def _whole(text: str, people: People, name: Sequence[Token]) -> Person | None:
    person = people.find(text[name[0].start : name[-1].end], name[0].start) if name else None
    return person if person is not None and len(person.tokens) >= _WHOLE else None
