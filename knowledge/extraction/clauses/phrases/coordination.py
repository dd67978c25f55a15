"""Whether `and` joins two who speak together, or two clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_NEAR: Final = 3
"""Tokens from a clause's begin in which a joining word adds to its subject."""
_ARTICLE_AND_NOUN: Final = 2
_LONGEST_OFFICE: Final = 16
_NO_LEAD: Final = frozenset({"preposition", "that", "coordinator", "time", "subordinator", "link", "adverb"})
_ROLES: Final = frozenset({"role", "title", "source", "institution"})
_PASTS: Final = ("л", "лся", "лась")
_HER_PAST: Final = "ла"
"""How a Russian verb of one subject ends in the past, as the genitive of a noun may, too."""
_BEFORE_VERB: Final = frozenset({"as", "time", "adverb"})
_PLURAL_PASTS: Final = ("ли", "лись")
_WORKING: Final = frozenset({"role", "title"})
_OF_ROLE: Final = frozenset({"article", "possessive"})
_BRACKETS: Final = frozenset("()-")


def joins(tokens: Sequence[Token], at: int, low: int) -> bool:
    """Whether `and` joins two speakers rather than two clauses."""
    if "joint" not in tokens[at].kinds or at - 1 < low or at + 1 >= len(tokens):
        return False
    left, right = tokens[_before_bracket(tokens, at - 1, low)], tokens[at + 1]
    if left.punctuation or left.quotation or right.punctuation or ("time" in left.kinds and left.capital):
        return False
    if joins_fields(tokens, at, low):
        return True
    if right.kinds & {"determiner", "pronoun", "link", "adverb"} and not left.capital:
        return False
    if "others" in right.kinds and left.capital:
        return True
    if left.capital and right.kinds & _OF_ROLE and at + 2 < len(tokens) and "role" in tokens[at + 2].kinds:
        return _opens_with_name(tokens, at - 1, low)
    if "role" in left.kinds and right.capital and not left.capital and adds_craft(tokens, at):
        return True
    if not left.capital and not right.capital:
        people = {"role", "source", "institution"}
        near = at - low <= _NEAR or left.low.endswith("s")
        return near or bool(left.kinds & people) or not right.low.endswith("s")
    return left.capital == right.capital or at - low <= _NEAR or bool(right.kinds & {"role", "source"})


def adds_craft(tokens: Sequence[Token], at: int) -> bool:
    """Whether `and` adds to what somebody is whose name follows (Google engineer and Gmail inventor Ada Colau)."""
    behind = tokens[at + 2 : at + 2 + _NEAR]
    craft = next((k for k, token in enumerate(behind) if not token.capital), _NEAR)
    return craft + 1 < len(behind) and "role" in behind[craft].kinds and behind[craft + 1].capital


def _opens_with_name(tokens: Sequence[Token], at: int, low: int) -> bool:
    """Whether a name that ends at a place opens its clause (…, Ada Colau and her husband said)."""
    while at > low and tokens[at - 1].capital:
        at -= 1
    return at == low or tokens[at - 1].text == "," or tokens[at - 1].quotation is not None


def listed_start(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where Russian full names begin that commas and `и` list (Ада X, Олег Y | и Павел Z заявили)."""
    if not start or tokens[start - 1].text != "," or tokens[start].text < CYRILLIC:
        return start
    if not any("joint" in token.kinds for token in tokens[start:end]):
        return start
    while start > _NEAR - 1 and tokens[start - 1].text == ",":
        given, surname = tokens[start - 3 : start - 1]
        if not (given.capital and surname.capital) or case_of(given.low, surname.low, given_names()) is not None:
            break
        if start > _NEAR and _tells_deed(tokens, start - _NEAR - 1):
            break  # Как сообщил Ада X, | Олег Y и Павел Z
        start -= _NEAR
        while start and _leads(tokens[start - 1]):
            start -= 1  # фигуранты дела Ада X, Олег Y и Павел Z
    return start


def _tells_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb in the singular has the name behind it for its subject, or tells what befell its bearer."""
    token = tokens[at]
    if token.capital or "plural" in token.kinds:
        return False
    if token.cue is not None or "suffered" in token.kinds:
        return True
    past = token.low.endswith(_PASTS)
    if not past and token.low.endswith(_HER_PAST):  # пострадала Ада X; not фигуранты дела Ада X
        past = at == 0 or tokens[at - 1].punctuation or not tokens[at - 1].kinds.isdisjoint(_BEFORE_VERB)
    return past and token.kinds.isdisjoint(_ROLES)


def _tells_deeds(token: Token) -> bool:
    """Whether a verb in the plural has the names before it for its subject."""
    past = token.low.endswith(_PLURAL_PASTS) and not token.capital and token.kinds.isdisjoint(_NO_LEAD | _ROLES)
    return "plural" in token.kinds or past


def _leads(token: Token) -> bool:
    """Whether a small word may tell what those are whose names follow."""
    return not (token.punctuation or token.cue or token.capital or token.kinds & _NO_LEAD)


def listed_end(tokens: Sequence[Token], end: int) -> int:
    """Where a list of Russian full names ends whose first one ends at a place (заявили Ада X, Олег Y и Павел Z)."""
    at, names = end, 0
    while at + 2 < len(tokens) and (tokens[at].text == "," or "joint" in tokens[at].kinds):
        if not (tokens[at + 1].capital and tokens[at + 2].capital and is_cyrillic(tokens[at + 1].text)):
            return end
        at, names = at + _NEAR, names + 1
    if at < len(tokens) and _tells_deeds(tokens[at]):
        return end  # сообщил Ада X, | Олег Y и Павел Z заявили
    return at if names > 1 and "joint" in tokens[at - _NEAR].kinds else end


def parts_clauses(tokens: Sequence[Token], at: int, end: int, low: int) -> bool:
    """Whether `and` opens a clause whose subject is one word, behind a verb (X was held with Y and police say)."""
    word = tokens[at + 1]
    if end - at != _ARTICLE_AND_NOUN or word.capital or not word.kinds & {"source", "institution"}:
        return False
    for place in range(at - 1, low, -1):
        token = tokens[place]
        if token.punctuation or token.quotation is not None or "relative" in token.kinds:
            return False
        if token.kinds & {"auxiliary", "irregular"} and place < at - 1:
            return tokens[place + 1].low.isalpha()
    return False


def past_list(tokens: Sequence[Token], close: int, floor: int) -> int | None:
    """The comma that opens an aside telling who belongs to a body (The group, made up of X, Y and Z, said)."""
    for at in range(close, floor, -1):
        if tokens[at].text != ",":
            continue
        behind = tokens[at + 1 : at + 1 + _NEAR]
        led = next((k for k, token in enumerate(behind) if token.kinds.isdisjoint({"relative", "whose"})), 0)
        lists = any("comprising" in token.kinds for token in (behind[:1] if not led else behind))
        if lists and not behind[0].capital and (behind[0].kinds & {"comprising", "relative", "whose"}):
            return at
    return None


def joins_fields(tokens: Sequence[Token], at: int, low: int) -> bool:
    """Whether `and` joins what one office is of (de l'Économie et des Finances, Leeds Roads and Water Minister)."""
    behind = at + 1 < len(tokens) and "belonging" in tokens[at + 1].kinds
    led, behind_and = tokens[low:at], tokens[at + 2 : at + 2 + _NEAR]
    posted = bool(led) and "field" in led[-1].kinds and any(t.kinds & {"title", "role"} for t in behind_and)
    named = len(led) == _ARTICLE_AND_NOUN and led[0].low in given_names()  # Ada Power and Health Minister X
    posted = (
        posted
        and not named
        and tokens[at + 1].capital
        and all(t.capital and t.kinds.isdisjoint(_WORKING) for t in led[:-1])
    )
    return posted or (behind and any("belonging" in token.kinds for token in tokens[low:at]))


def _before_bracket(tokens: Sequence[Token], close: int, low: int) -> int:
    """The place before a bracket with one name in it (X (LFI) et Y)."""
    short = close - _ARTICLE_AND_NOUN > low and tokens[close].text == ")" and tokens[close - 2].text == "("
    return close - 3 if short else close


def adds(tokens: Sequence[Token], at: int, low: int, verb: int) -> bool:
    """Whether `and` adds one to whoever speaks, as a verb in the plural shows (Le maire et la préfète ont dit)."""
    if "joint" not in tokens[at].kinds or verb >= len(tokens) or "plural" not in tokens[verb].kinds or at <= low:
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    if before.punctuation or before.quotation is not None:
        return False
    alike = "source" in before.kinds and "source" in tokens[at + 2].kinds and "article" in behind.kinds
    return "single" in behind.kinds or (alike and at - low == _ARTICLE_AND_NOUN)


def joins_office(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether `и` adds an office to one whose bearer's name follows (эксперт университета и аналитик фонда X Y)."""
    if "role" not in tokens[begin].kinds or tokens[begin].text.isascii() or tokens[begin].capital:
        return False
    behind = tokens[at + 1 : at + _LONGEST_OFFICE]
    close = next(
        (k for k, token in enumerate(behind) if token.punctuation and token.text not in _BRACKETS), len(behind)
    )
    office = behind[:close]
    led = any("role" in token.kinds and not token.capital for token in office[:_NEAR]) or counts_one(tokens, at)
    return led and len(office) > _NEAR and all(token.capital and not token.text.isupper() for token in office[-2:])


def counts_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether `и` adds one of several to an office (депутат и один из авторов закона)."""
    behind = tokens[at + 1 : at + 3]
    return len(behind) > 1 and "counting" in behind[0].kinds and "partitive" in behind[1].kinds


def adds_behind(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether `and` adds one to whom a verb in the plural before them has (ont dit le maire et la préfète)."""
    plural = any("plural" in token.kinds for token in tokens[max(0, begin - 2) : begin])
    return plural and at + 1 < len(tokens) and "single" in tokens[begin].kinds & tokens[at + 1].kinds
