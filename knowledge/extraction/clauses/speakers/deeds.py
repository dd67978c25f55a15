"""What roles before names do (врач осмотрел X), and what is told to have been done to somebody behind his name."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

_CALLINGS: Final = frozenset({"calling", "playing"})
"""Classes of roles that are no epithets of whoever is something else."""
_LEADING: Final = frozenset({"directing", "chairing", "wide", "fielded", "called.politician"})
"""Classes of roles that no player has."""
_PAST: Final = re.compile(r"\b[а-яё]{3,}(?:[аиеяу]л(?:ся)?|[аи](?:лась|лись)|[ия]ла|[иая]ли)\b")
"""Pasts of verbs; nouns of these endings (генерал, журнала) are told by their classes or are none of them."""
_NOUNS: Final = frozenset({"role", "title", "institution", "scope", "document", "venue", "outlet", "adverb"})
_FIRST: Final = 5
"""Words behind a name."""
_OWN: Final = frozenset({"preposition", "going", "ownfeeling", "adverb", "negation"})
"""What may stand behind to be where nothing was done to anybody (est en colère, était à Cannes)."""
_OWN_DEED: Final = frozenset({"going", "ownfeeling"})
"""Participles behind être of what one does or feels oneself."""
_OWNERS: Final = frozenset({"institution", "tier", "scope"})
_PLACING: Final = frozenset({"preposition"})
_HEADED: Final = 2
"""Words at least before the preposition behind a role: an article and the role."""
_DEALING: Final = frozenset({"role", "source", "institution", "alarmed"})
_OTHERS_TOO: Final = frozenset({"bystander", "honour", "kin.f", "kin.m"})
"""Roles that say nothing of a body (the father of X, the MP for Y)."""
_NEAR_BODY: Final = 40
"""Characters between a name and such a body, whatever is done there (X led Y to the title)."""
_VERBAL: Final = frozenset({"auxiliary", "irregular"})
_NO_BODY: Final = frozenset({"role", "title", "time"})
_BESIDE: Final = 120
"""Characters around a name in which the body is told that its bearer works for."""


def behind_deed(before: str, grammar: Grammar) -> str:
    """The words before a name from behind the last verb on: all of them, where none stands there."""
    if "articleless" not in grammar.options:
        return before
    end = 0
    for match in _PAST.finditer(before):
        if not grammar.kind(match.group()) & _NOUNS:
            end = match.end()
    return before[end:]


def is_led(words: list[str], grammar: Grammar) -> bool:
    """Whether a preposition stands right before a name, which then is no bearer's of a role (срок для X)."""
    return bool(words) and not grammar.kind(words[-1]).isdisjoint(_PLACING)


def is_done_to(helping: str, participle: str, grammar: Grammar) -> bool:
    """Whether two words tell what was done to somebody (est surnommé), no deed or feeling of his own (est venu)."""
    if "passive" not in grammar.kind(helping) or not participle.isalpha():
        return False
    bare = participle.removesuffix("s").removesuffix("e") if grammar.elisions else participle
    return bare.endswith(grammar.spoken) and not grammar.kind(participle) & _OWN_DEED


def tells_deed(behind: str, role: frozenset[str], grammar: Grammar) -> bool:
    """Whether the words behind a name tell what was done to its bearer or where he came, before such a role.

    Of a trade in French more than to be must be told (X est en colère. L'acteur a dit …).
    """
    words = split_words(behind)[:_FIRST]
    telling = {"suffered"} if "post" in role else {"suffered", "visiting"}
    if any(grammar.kind(word) & telling for word in words):
        return True
    strict = "famous" not in role or not grammar.elisions or "sparing" not in grammar.options
    done = (other for one, other in pairwise([*words, ""]) if "passive" in grammar.kind(one))
    return any(strict or not grammar.kind(other) & _OWN for other in done)


def is_of_body(phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a description is of a body that at most initials name (the chain's owner, le patron de la CGT)."""
    names = [token.text for token in phrase[1:] if token.capital and "role" not in token.kinds]
    if names and not (grammar.elisions and all(map(str.isupper, names))):
        return False
    if names and len(names[-1]) > 1:
        return True
    if grammar.elisions and any(token.text[0].isdigit() for token in phrase):
        return False  # ce retraité de 78 ans
    able = (token for token in phrase[1:] if "sized" not in token.kinds)  # le jeune homme
    return any(token.is_owner or (token.kinds & _OWNERS and "role" not in token.kinds) for token in able)


def is_of_named_body(phrase: Sequence[Token], person: Person, text: str, grammar: Grammar) -> bool:
    """Whether a role is of a body that is named nowhere beside somebody (the former head of Oxfam; not of a land)."""
    if "headlast" not in grammar.options and len(phrase) <= _HEADED + _HEADED:
        return False
    of = next((at for at, token in enumerate(phrase) if "officeof" in token.kinds), 0)
    if of < _HEADED or phrase[of].low != phrase[of].text:
        return False
    landed = heads_named_body(phrase) and bool(find_territories([token.text for token in phrase[of + _HEADED :]]))
    if "headlast" not in grammar.options and not landed:
        return False  # la présidente de la Commission may be whoever spoke
    head, names = phrase[of - 1], [token for token in phrase[of + 1 :] if token.capital]
    behind = next((token for token in phrase[of + 1 :] if "article" not in token.kinds), None)
    other = "headlast" in grammar.options and ("role" not in head.kinds or head.kinds & _OTHERS_TOO)
    if not names or behind is not names[0] or other:
        return False
    if names[0].kinds & _NO_BODY or _are_land(names):
        return False
    told = max(names, key=lambda token: len(token.text)).text.removesuffix("s")
    end = phrase[0].start
    places = [at for at in person.places if at < end]
    before = (text[max(0, at - _BESIDE) : at].partition(told)[1:] for at in places)
    after = (text[at + len(person.name) : min(end, at + _BESIDE)].partition(told) for at in places)
    beside = [(rest, found) for found, rest in before] + [(rest, found) for rest, found, _ in after]
    return not any(found and (len(rest) < _NEAR_BODY or not _has_verb(rest, grammar)) for rest, found in beside)


def heads_named_body(phrase: Sequence[Token]) -> bool:
    """Whether a French phrase is an office at the head of a body that capitals name (le président d'Air France)."""
    of = next((at for at, token in enumerate(phrase) if "officeof" in token.kinds), 0)
    name = next((token for token in phrase[of + 1 :] if "article" not in token.kinds), None) if of else None
    if name is None or not name.capital or name.kinds & {"land", "role", "time"}:
        return False
    return any("heading" in token.kinds for token in phrase[1:of])


def _are_land(names: Sequence[Token]) -> bool:
    """Whether words are a land's name and no more (the United States; not the Bank of England)."""
    return any(land.end - land.start == len(names) for land in find_territories([token.text for token in names]))


def _has_verb(between: str, grammar: Grammar) -> bool:
    words = split_words(between.lower())
    return any(word.endswith("ed") or grammar.kind(word) & _VERBAL for word in words)


def is_dealt_with(phrase: Sequence[Token], person: Person, grammar: Grammar) -> bool:
    """Whether a name is the object of a participle that tells what a described one does (A lawyer representing X)."""
    if "headlast" not in grammar.options or not phrase[_HEADED:]:
        return False
    at = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), 0)
    at = at or next((at for at, token in enumerate(phrase) if token.text == person.tokens[-1]), 0)
    while at > 1 and "title" in phrase[at - 1].kinds and phrase[at - 1].capital:
        at -= 1
    if at < _HEADED:
        return False
    deed, head = phrase[at - 1], phrase[at - _HEADED]
    plain = deed.low.endswith("ing") and not deed.capital and not deed.kinds & {"title", "role", "preposition"}
    many = head.low.endswith("s") and not (head.capital or head.kinds)  # Two officers guarding X
    return plain and (many or bool(head.kinds & _DEALING))


def acts_on_another(words: Sequence[Token]) -> bool:
    """Whether a French pronoun for somebody else stands before a verb (Un élu | l'a hué, lui répond)."""
    return any(
        "clitic" in pronoun.kinds
        and pronoun.kinds.isdisjoint({"reflexive", "theme", "auxiliary"})
        and before.kinds.isdisjoint({"preposition", "auxiliary", "belonging"})
        and ("role" in before.kinds or not ("article" in pronoun.kinds or before.punctuation))  # prend | la parole
        for before, pronoun in pairwise(words)
    )


def does_otherwise(person: Person, head: Token, grammar: Grammar, works: Callable[[Person], bool]) -> bool:
    """Whether somebody `works` at something else than a trade (Fire chief X. The driver), or directs players."""
    if head.kinds.isdisjoint(_CALLINGS):
        return False
    if "calling" in head.kinds:
        return works(person)
    return any(not grammar.kind(role).isdisjoint(_LEADING) for role in person.roles)
