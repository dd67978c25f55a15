"""What the words of a description tell: the name in it, its role, its gender, that they name nobody."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.language.normalization import normalize
from knowledge.language.territories import territory_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.person import Person

_ASIDE: Final = re.compile(r"[^.?!\n«“\"]{0,60}")
"""What is told of somebody behind his name."""
_CAPITALISED: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]+")
_OFFICE_IN: Final = re.compile(r", [^\W\d_]+ (?:de la |de l['’]|des |du |de |d['’])[^\W\d_a-zß-öø-ÿ]")
_STEM: Final = 4
_ARTICLE_AND_NOUN: Final = 2
_FIRST_PLACES: Final = 3
_POINTING_NOUNS: Final = frozenset({"latter", "earlier", "interviewee", "concerned"})
_WORKING: Final = frozenset({"role", "title", "institution", "source"})
PLURALS: Final = ("s", "и", "ы")
_POINTING: Final = 3
"""Words of a phrase that only points at whoever spoke (cette même source)."""
_TOLD_BY: Final = frozenset({"informant", "interviewee", "role"})
_POINTERS: Final = frozenset({"identical", "article", "demonstrative", "preposition"})
_OWN_OR_THIS: Final = frozenset({"demonstrative", "possessive"})
_DEFINITE: Final = frozenset({"article", "possessive", "demonstrative"})


def is_of_two(core: Sequence[Token]) -> bool:
    """Whether a phrase is `the latter`, `the former`, `ce dernier` or `последний`, and no more."""
    if len(core) == 1:
        return "latter" in core[0].kinds and is_cyrillic(core[0].text)
    if len(core) != _ARTICLE_AND_NOUN or not core[1].kinds & _POINTING_NOUNS:
        return False
    if "interviewee" in core[1].kinds:
        return "possessive" in core[0].kinds  # notre interlocutrice
    if "concerned" in core[1].kinds:
        return core[0].low == "l'"
    return "demonstrative" in core[0].kinds or "article" in core[0].kinds


def name_in(phrase: Sequence[Token], start: int, comma: int | None) -> Sequence[Token]:
    """The capitalised words with which a part of a phrase ends; behind a comma they are all of it."""
    end = comma if comma is not None and not start else len(phrase)
    stop = next((k for k in range(start, end) if phrase[k].punctuation), end)
    first = stop
    while first > start and (phrase[first - 1].capital or "particle" in phrase[first - 1].kinds):
        first -= 1
    if start and first != start:
        return ()
    while first < stop and (phrase[first].kinds & {"title", "role"} or not phrase[first].capital):
        first += 1
    return phrase[first:stop]


def role_told(phrase: Sequence[Token]) -> tuple[Token, Sequence[Token], Sequence[Token]] | None:
    """The role in a phrase, the words before it, and all up to the first mark without determiners."""
    end = next((k for k, token in enumerate(phrase) if k and (token.punctuation or token.quotation)), len(phrase))
    start = next((k for k in range(end) if "determiner" not in phrase[k].kinds), end)
    if (start and not phrase[0].kinds & {"article", "demonstrative", "possessive"}) or phrase[0].low in INDEFINITE:
        return None
    head = next((k for k in range(start, end) if "role" in phrase[k].kinds), None)
    if head is None or any(t.kinds & {"source", "institution", "preposition"} for t in phrase[start:head]):
        return None
    return phrase[head], phrase[start:head], phrase[start:end]


def gender_of(article: Token) -> Gender | None:
    """Whose role an article tells where the noun does not (le ministre, la ministre)."""
    if "masculine" in article.kinds:
        return "m"
    return "f" if "feminine" in article.kinds else None


def gender_by(article: Token, grammar: Grammar) -> Gender | None:
    """The same where an article's last letter tells it (La gallega; el vasco)."""
    if "dropping" not in grammar.options:
        return gender_of(article)
    return "f" if article.low.endswith("a") else "m"


def told_gender(name: str, role: frozenset[str], grammar: Grammar) -> Gender | None:
    """Whose a description is: as its role tells, else its article."""
    if "male" in role:
        return "m"
    if "female" in role:
        return "f"
    if not role and not grammar.elisions:
        return None
    article = grammar.kind(name.partition(" ")[0].lower())
    return "m" if "masculine" in article else "f" if "feminine" in article else None


def is_same_again(tokens: Sequence[Token], phrase: tuple[int, int], last: Resolved | None) -> bool:
    """Whether French words only point at whoever spoke last (la même source, de même source, notre interlocuteur)."""
    start, end = phrase
    start -= bool(start and end - start == 1 and "identical" in tokens[start - 1].kinds)
    head = tokens[end - 1].kinds
    if last is None or not 1 < end - start <= _POINTING or head.isdisjoint(_TOLD_BY):
        return False
    before = [token.kinds for token in tokens[start : end - 1]]
    if any("identical" in kinds for kinds in before):
        return all(kinds & _POINTERS for kinds in before) and ("role" not in head or last.human)
    if len(before) > 1 or "role" in head:
        return False
    if "interviewee" in head:
        return "possessive" in before[0]
    return bool(before[0] & _OWN_OR_THIS) or ("article" in before[0] and (last.anonymous or not last.human))


def field_of(phrase: Sequence[Token], head: Token) -> str:
    """The noun in small letters that a French role is of (le vendeur de pneus); empty where it is of none."""
    at = next((k for k, token in enumerate(phrase) if token is head), len(phrase)) + 1
    if at >= len(phrase) or "belonging" not in phrase[at].kinds:
        return ""
    noun = next((token for token in phrase[at:] if not token.kinds & {"belonging", "article", "determiner"}), None)
    return noun.low if noun is not None and not (noun.capital or noun.punctuation) else ""


def is_plain(head: Token, words: Sequence[Token]) -> bool:
    """Whether what anybody may be known by has nothing beside it that names (l'étudiante en droit)."""
    return "famous" in head.kinds and not any(t.capital or t.kinds & _WORKING for t in words if t is not head)


def is_career(head: Token, words: Sequence[Token]) -> bool:
    """Whether what one known by his work won or was before tells him (l'ancien capitaine des Lions)."""
    return "laurel" in head.kinds or any("bygone" in token.kinds for token in words if token.start < head.start)


def is_pronoun(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is a pronoun alone, or what commas set apart of it follows."""
    alone = len(phrase) == 1 or phrase[1].punctuation
    return alone and bool(phrase[0].kinds & {"pronoun", "oblique"}) and "source" not in phrase[0].kinds


def is_native(noun: Token) -> bool:
    """Whether a noun is a word for a country's people or for one of them (the Spaniard, Dutchman, Scot)."""
    words, low = native_words(), noun.low
    one = low.endswith("man") and low.removesuffix("man").removesuffix("wo") in words
    return low in words or one or "compatriot" in noun.kinds


def natives_of(text: str, adjective: str, people: Sequence[Person]) -> list[Person]:
    """Of whom a land is told behind their names that an adjective is of (X, député de la Lozère … l'élu lozérien)."""
    return [person for person in people if adjective and _is_of(text, adjective, person)]


def _is_of(text: str, adjective: str, person: Person) -> bool:
    stem = normalize(adjective)
    for place in person.places[:_FIRST_PLACES]:
        behind = _ASIDE.match(text, place + len(person.name))
        words = (normalize(word) for word in _CAPITALISED.findall(behind.group() if behind else ""))
        if any(
            word[: min(_STEM, len(word) - 1)] == stem[: min(_STEM, len(word) - 1)]
            for word in words
            if len(word) >= _STEM
        ):
            return True
    return False


def tells_land(text: str, person: Person) -> bool:
    """Whether an office and where somebody holds it stand behind his name (X, maire de Lyon)."""
    behind = (_ASIDE.match(text, place + len(person.name)) for place in person.places[:_FIRST_PLACES])
    return any(aside is not None and _OFFICE_IN.match(aside.group()) is not None for aside in behind)


@cache
def native_words() -> frozenset[str]:
    """Words for a country's people, lower case: its adjectives are written so, its names are not."""
    return frozenset(form for form, _ in territory_forms() if form.islower())


def is_counted(core: Sequence[Token]) -> bool:
    """Whether a number of people speak whose word may have capitals (two MPs): no name that ends so."""
    if not core or not core[-1].low.endswith(PLURALS) or not core[-1].kinds & {"role", "source"}:
        return False
    some = "determiner" in core[0].kinds and not core[0].kinds & _DEFINITE
    return some and not any(token.capital for token in core[1:-1])


def opens_office(words: str, grammar: Grammar) -> bool:
    """Whether French words are one office, which a comma parts from its bearer (contre X, le directeur de Y, | Z)."""
    if not grammar.elisions:
        return False
    kinds = [grammar.kind(word) for word in words.lower().replace("’", "'").replace("'", "' ").split()]
    roles = [at for at, kind in enumerate(kinds) if "role" in kind]
    return roles == [1] and "article" in kinds[0]
