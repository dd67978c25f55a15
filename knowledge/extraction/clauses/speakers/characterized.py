"""Whom French words take up that characterize him (ce proche de X, ce natif de Lille), or tell his new office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.wording import gender_of
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.antecedents import Antecedents
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.person import Person

_PAIR: Final = 2
_LONGEST: Final = 600
"""Characters before a phrase in which another may be told of by its noun."""


def is_of_somebody(phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a demonstrative and a noun that only characterizes somebody begin a phrase (ce fidèle)."""
    first, noun = phrase[0], phrase[1 + (len(phrase) > _PAIR and "sized" in phrase[1].kinds)]
    if "demonstrative" not in first.kinds or first.kinds.isdisjoint({"masculine", "feminine"}):
        return False
    native = noun.capital and noun.low.endswith(grammar.demonyms) and len(phrase) > len(("ce", "Marseillais", "d'"))
    return "characterizing" in noun.kinds or (native and "belonging" in phrase[2].kinds)


def taken_up_by(phrase: Sequence[Token], told: Antecedents) -> Resolved | None:
    """Who spoke last, where he fits, the phrase does not name him and the sentence before names nobody else who fits.

    None where the noun has been said of somebody before (un proche du maire … ce proche).
    """
    at, noun = phrase[0].start, f" {phrase[1 + (len(phrase) > _PAIR and 'sized' in phrase[1].kinds)].low} "
    if noun in told.text[max(0, at - _LONGEST) : at].lower():
        return None
    gender = gender_of(phrase[0])
    last = told.attention.people[-1] if told.attention.people else None
    if last is None or not fits(last, gender):
        return None
    if told.attention.is_silent(last) and any(one.human and one is not last for one in told.people.named_before(at)):
        return None
    if last in told.people.between(phrase[0].start, phrase[-1].end):
        return None
    near = told.people.between(*told.attention.before)
    if last not in near and _tells_of_unnamed(told):
        return None
    others = any(one.human and one is not last and fits(one, gender) for one in near)
    return None if others else told.naming.of(last)


def _tells_of_unnamed(told: Antecedents) -> bool:
    """Whether the sentence before tells of somebody or a body by a noun (Un retraité attend)."""
    kinds = [told.grammar.kind(word) for word in split_words(told.text[slice(*told.attention.before)].lower())]
    own = bool(kinds) and kinds[0] >= {"subject", "pronoun"}
    return not own and any(not kind.isdisjoint(SPEAKERS | {"characterizing"}) for kind in kinds)


def newly_appointed(phrase: Sequence[Token], told: Antecedents) -> Resolved | None:
    """Whom `le nouveau maire` means: who leads the sentence before, which tells that he became or followed one."""
    (start, end), grammar = told.attention.before, told.grammar
    named = [one for one in told.people.between(start, end) if one.human]
    if not named or not fits(named[0], gender_of(phrase[0])) or any(token.capital for token in phrase[1:]):
        return None
    if not _leads(named[0], start, told):
        return None
    words = split_words(told.text[start:end].lower())
    kinds = [grammar.kind(word) for word in words]
    if any("negation" in kind for kind in kinds):
        return None
    if any("succeeding" in kind for kind in kinds):
        return told.naming.of(named[0]) if any("role" in token.kinds for token in phrase[2:]) else None
    chosen = next((at for at in range(1, len(words)) if "appointing" in kinds[at] and "passive" in kinds[at - 1]), 0)
    verb = told.text.lower().find(words[chosen], start) if chosen else 0
    if any(place < verb for one in named[1:] for place in one.places if place >= start):
        return None  # X a annoncé que Y a été élu maire
    offices = {name for word in words for name in (word, *grammar.called.get(word, ()))}
    held = chosen and any("role" in token.kinds and token.low in offices for token in phrase[2:])
    return told.naming.of(named[0]) if held else None


def _leads(person: Person, start: int, told: Antecedents) -> bool:
    """Whether a sentence is about who leads it, not of whose or whom (Le fils de X; À X, X, à qui succède Y)."""
    first = next(place for place in person.places if place >= start)
    lead, behind = told.text[start:first].lower(), told.text[first : told.attention.before[1]]
    words = split_words(lead)
    if words and "preposition" in told.grammar.kind(words[-1]):
        return False
    relative = [told.grammar.kind(word) for word in split_words(behind.partition(",")[2].lower())[:2]]
    another = len(relative) > 1 and "preposition" in relative[0] and "relative" in relative[1]
    to = bool(words) and "," not in lead and "preposition" in told.grammar.kind(words[0])
    return not (another or to)
