"""Who speaks in Russian behind where, when and to whom he does (…, сообщил по итогам встречи в Баку Борис Грызлов)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.coordination import listed_end
from knowledge.extraction.clauses.phrases.fullnames import upright_role
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_SETTING: Final = frozenset({"preposition", "time", "addressee", "adverb", "possessive"})
"""What begins a setting."""
_NEVER: Final = frozenset({"that", "relative", "subordinator", "auxiliary", "infinitive", "negation"})
_NO_NAME: Final = frozenset({"institution", "addressee", "outlet", "time", "preposition", "notname"})
_HIS: Final = (
    ("л", "лся"),
    (*"бвгджзклмнпрстфхцчшщь", "ий", "ей", "ай"),
    ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "енко", "дзе", "швили", "ук", "юк", "ян"),
)
_HERS: Final = (("ла", "лась"), ("а", "я"), ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "енко", "дзе", "швили"))
"""Last letters of a verb, of a given name that agrees with it, and of a surname that does and is no place."""
_OBLIQUE: Final = ("ой", "ей", "ы", "е", "ого", "его", "ому", "ему", "ым", "им", "ую")
"""Last letters of a surname in a case."""
_SOMEBODY: Final = frozenset({"role", "source"})
_SPEAKING: Final = (*_HIS[0], *_HERS[0])
_HIS_ROLES: Final = frozenset("бвгджзклмнпрстфхцчшщ")
_HER_ROLES: Final = ("нка", "тка", "рка", "ица", "ша", "иса", "иня", "есса")
"""Last letters of roles in the nominative."""
_OF_MANY: Final = ("ов", "ев")
_FEATURES: Final = ("ый", "ий", "ая", "яя")
_TAKEN: Final = ("ов", "ев", "ей", "у", "ю", "ых", "их", "а")
"""Last letters of people whom a verb takes."""
_HEARING: Final = ("у", "ю", "ам", "ям", "и")
"""Last letters of outlets and people who hear something."""
_FULL: Final = 2


def past_setting_of(tokens: Sequence[Token], verb: Verb, phrase: Range | None) -> Range | None:
    """The speaker behind a Russian verb, past its setting and whoever hears it; `phrase` is whom other rules found."""
    if tokens[verb.at].text < CYRILLIC:
        return phrase
    told = _past_told(tokens, _behind_setting(tokens, verb, phrase))
    if told is not None and told[1] - told[0] >= _FULL and not tokens[told[1] - 1].capital:
        told = _past_taken(tokens, verb, told)
    return _to_second_office(tokens, told)


def _past_taken(tokens: Sequence[Token], verb: Verb, phrase: Range) -> Range:
    """A role at a phrase's end that agrees with its verb, past what the verb takes (успокоил журналистов | тренер)."""
    start, end = phrase
    if "himself" in tokens[start].kinds:
        return (start + 1, end)  # сам депутат
    role, low = tokens[end - 1], tokens[verb.at].low
    if tokens[start].capital or not (role.kinds & _SOMEBODY) or not low.endswith(_SPEAKING):
        return phrase
    upright = role.low[-1:] in _HIS_ROLES and not role.low.endswith(_OF_MANY)
    agrees = role.low.endswith(_HER_ROLES) if low.endswith(_HERS[0]) else upright
    at = end - 1
    while at > start and (tokens[at - 1].low.endswith(_FEATURES) or "himself" in tokens[at - 1].kinds):
        at -= 1
    head = tokens[start]
    able = "himself" not in tokens[at].kinds and head.kinds & _SOMEBODY and not head.low.endswith(_TAKEN)
    if not agrees or at == start or able or any(token.quotation is not None for token in tokens[start:end]):
        return phrase
    return (at + ("himself" in tokens[at].kinds), end)


def _to_second_office(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """An office with another behind its comma and the full name at that one's end (сказал депутат, член партии X Y)."""
    if phrase is None or phrase[1] + _FULL >= len(tokens) or tokens[phrase[1]].text != ",":
        return phrase
    start, end = phrase
    if not any("role" in token.kinds for token in tokens[start : min(start + QUOTED, end)]):
        return phrase
    named = tokens[end - 1].capital and tokens[end - 2].capital and not tokens[end - 1].text.isupper()
    if named or upright_role(tokens, end + 1, min(end + 1 + QUOTED, len(tokens))) is None:
        return phrase
    for at in range(end + 2, min(end + FAR + QUOTED, len(tokens) - 1)):
        token, following = tokens[at], tokens[at + 1]
        if _closes(token) or token.cue is not None or token.kinds & _NEVER:
            return phrase
        closed = at + _FULL >= len(tokens) or _closes(tokens[at + _FULL])
        if closed and token.capital and following.capital and not following.text.isupper():
            upright = case_of(token.low, following.low, given_names()) is None
            return (start, at + _FULL) if upright else phrase
    return phrase


def _behind_setting(tokens: Sequence[Token], verb: Verb, phrase: Range | None) -> Range | None:
    """The speaker behind a setting that no list has, or the phrase found so far where it begins as a speaker does."""
    at = verb.at + 1
    if verb.is_gerund or at + 1 >= len(tokens):
        return phrase
    if not _opens_setting(tokens[at]) or (phrase is not None and begins_speaker(tokens, verb, phrase[0], len(tokens))):
        return phrase
    end = next((k for k in range(at, len(tokens)) if _closes(tokens[k])), len(tokens))
    for start in range(at + 1, min(end, at + FAR)):
        if tokens[start].cue is not None or tokens[start].kinds & _NEVER:
            return phrase
        if begins_speaker(tokens, verb, start, end) and (found := right_phrase(tokens, start, len(tokens))) is not None:
            return found
    return phrase


def _past_told(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """A phrase without the outlet in the dative that leads it, which hears (рассказали агентству «X» рабочие)."""
    if phrase is None:
        return None
    start, end = phrase
    first = tokens[start]
    if "addressee" not in first.kinds or not (first.low.endswith(_HEARING) or first.text.isupper()) or first.capital:
        return (start, listed_end(tokens, end)) if tokens[end - 1].capital else phrase
    while start < end and (start == phrase[0] or tokens[start].capital or tokens[start].quotation is not None):
        start += 1
    return (start, end) if start < end else None


def _opens_setting(token: Token) -> bool:
    short = token.quotation is not None and token.words <= QUOTED
    return short or bool(token.kinds & _SETTING) or token.text.isdigit() or token.text.isupper()


def _closes(token: Token) -> bool:
    return (token.punctuation and token.text != "-") or token.words > QUOTED


def begins_speaker(tokens: Sequence[Token], verb: Verb, at: int, end: int) -> bool:
    """Whether a role in the nominative begins here, initials and a surname, or a name that agrees with its verb."""
    first, before = tokens[at], tokens[at - 1]
    if first.quotation is not None or not is_cyrillic(first.text) or before.kinds & {"preposition"}:
        return False
    if not first.capital:
        return upright_role(tokens, at, at + 1) == at or upright_role(tokens, at, min(at + _FULL, end)) == at
    if first.kinds & _NO_NAME:
        return False
    second = tokens[at + 1] if at + 1 < end else None
    if _is_initial(first):
        return second is not None and second.capital and (not before.capital or _is_place(tokens, at - 1))
    low = tokens[verb.at].low
    _, given, surname = _HIS if low.endswith(_HIS[0]) else _HERS if low.endswith(_HERS[0]) else (None, (), ())
    if second is None or not second.capital:
        return not before.capital and first.low.endswith(surname) and second is None
    if case_of(first.low, second.low, given_names()) is not None or second.low.endswith(_OBLIQUE[2:]):
        return False
    agrees = first.low.endswith(given) and not second.low.endswith(_OBLIQUE)
    return first.low in given_names() or (agrees and not second.kinds & _NO_NAME)


def _is_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital is a place behind its preposition, or an agency (в Москве, РИА Новости)."""
    return any(token.kinds & {"preposition", "addressee"} for token in tokens[max(0, at - 1) : at + 1])


def _is_initial(token: Token) -> bool:
    return len(token.text) == _FULL and token.text[1] == "."
