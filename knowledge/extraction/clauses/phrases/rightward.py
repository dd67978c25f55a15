"""Noun phrases behind a cue, for `said Smith`, and what stands beside a name between commas."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import TO_SURNAMES, hears, is_given_form
from knowledge.extraction.clauses.phrases.coordination import adds_behind, counts_one, joins_office
from knowledge.extraction.clauses.phrases.fields import adds_field, joins_genitives, lists_fields
from knowledge.extraction.clauses.phrases.lookalikes import stands_inside
from knowledge.extraction.clauses.phrases.nouns import LONGEST, LONGEST_ASIDE, LONGEST_SCARE, STOPS, Range, is_nominal
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_DATIVES: Final = ("у", "ю", "ам", "ям")
"""Last letters of a role in the dative."""
_TO_ONE: Final = ("у", "ю")
_TO_PEOPLE: Final = (*_TO_ONE, "е")
"""The same of a name."""
_SURNAMES: Final = ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая")
"""Those of a surname in the nominative."""
_OUTLETS: Final = ("иям", "тям", "стям", "анту", "оску", "азете", "азете.Ru", "нте.ру", "енте")
"""Last letters of papers in the dative."""
_OBLIQUE: Final = ("а", "я", "у", "ю", "ом", "ем", "ы", "и", "ого", "ому", "ой")
"""Last letters of a role that need not be in the nominative."""
_OPENING, _CLOSING = '«“„"', '»”“"'
_CLAUSAL: Final = frozenset({"subject", "pronoun"})
_LED_ON: Final = frozenset({"infinitiveverb", "relative"})
"""What French pour leads to that is no part of a phrase before it."""
_DOING: Final = frozenset({"gerund"})
_AT_THE: Final = frozenset({"hearing", "article"})
_LEFT_OUT: Final = frozenset({"infinitive", "leftout"})


def right_phrase(tokens: Sequence[Token], start: int, high: int, *, strict: bool = True) -> Range | None:
    """The noun phrase that begins at `tokens[start]`, for `said Smith`; without its apposition."""
    at = start
    while at < high and tokens[at].kinds and "adverb" in tokens[at].kinds and not tokens[at].capital:
        at += 1
    at += at + 1 < high and "many" in tokens[at + 1].kinds
    begin = at
    while at < high and at - begin <= LONGEST:
        token = tokens[at]
        if token.text == "(" and (closed := past_bracket(tokens, at, high)) is not None and at > begin:
            at = closed
            continue
        if _ends_right(tokens, begin, at):
            break
        at += 1
        if "pronoun" in token.kinds and at - 1 == begin and not has_owner(tokens, begin):
            break
    if (
        at <= begin
        or (strict and not is_nominal(tokens, begin, at))
        or (at - begin == 1 and "time" in tokens[begin].kinds)
        or (at - begin == LONGEST_SCARE - 1 and tokens[at - 1].text.isdigit() and "article" in tokens[begin].kinds)
    ):
        return None
    return (begin, at)


def has_owner(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian pronoun stands here that tells whose the role behind it is (сообщил его адвокат X)."""
    if at + 1 >= len(tokens) or "possessive" not in tokens[at].kinds or tokens[at].text.isascii():
        return False
    return bool(tokens[at + 1].kinds & {"role", "source"}) and not is_hearing(tokens[at + 1])


def _is_served(tokens: Sequence[Token], at: int) -> bool:
    """Whether whom somebody serves stands behind an English `to` (said an aide to X; not said the aide to Reuters)."""
    if "serving" not in tokens[at - 1].kinds or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    return (behind.capital or "determiner" in behind.kinds) and "addressee" not in behind.kinds


def past_bracket(tokens: Sequence[Token], at: int, high: int) -> int | None:
    """Behind a bracket of a word or two within a description (la députée (LFI) du Nord)."""
    close = next((k for k in range(at + 1, min(at + 1 + LONGEST_SCARE, high - 1)) if tokens[k].text == ")"), None)
    if close is None or close == at + 1:
        return None
    named = tokens[close + 1].capital and not tokens[at - 1].text.isascii() and not tokens[close + 1].text.isascii()
    behind = tokens[close + 1 : close + 3]
    named = named or (tokens[at + 1].text.isupper() and len(behind) > 1 and all(token.capital for token in behind))
    if not named and not tokens[close + 1].kinds >= {"belonging", "nominal"}:
        return None
    return close + 1


def _ends_right(tokens: Sequence[Token], begin: int, at: int) -> bool:
    token = tokens[at]
    if token.quotation is not None:
        return token.words > LONGEST_SCARE or at == begin or _is_told(tokens, begin, at)
    if token.text == "," and at > begin and lists_fields(tokens, at, begin):
        return False
    if token.punctuation:
        return token.text not in {"-", "/"} and not (token.text == "." and at > begin and len(tokens[at - 1].text) == 1)
    if at > begin and tokens[at - 1].capital and (is_agency(token) or (at > begin + 1 and is_hearing(token))):
        return True
    if at == begin + 1 and "role" in tokens[begin].kinds and is_hearing(token) and not is_oblique(tokens[begin]):
        return True  # сказал министр полковнику
    kinds = token.kinds
    if token.text >= CYRILLIC and token.capital and at > begin and _is_spoken_to(tokens, begin, at):
        return True  # сообщил представитель мэрии Ивану X
    if at > begin and kinds >= _CLAUSAL:
        return True  # according to X they
    if at > begin and "weakaccording" in kinds and not _LED_ON.isdisjoint(tokens[min(at + 1, len(tokens) - 1)].kinds):
        return True  # le jeune homme pour justifier, une voisine pour qui
    if at > begin and opens_governing(tokens, at):
        return True  # selon X de montrer que
    if "meeting" in kinds and at > begin and tokens[at - 1].capital and not token.capital:
        return True  # selon X interrogée sur Y
    if kinds == _DOING and at > begin + 1 and not token.capital:
        return True  # un agent travaillant pour
    if at > begin and "determiner" in kinds and token is not tokens[-1]:
        following = tokens[at + 1].kinds
        if following >= {"preposition", "auxiliary"} or "time" in following:
            return True  # ce jeudi
    if (kinds & STOPS and not (at > begin and stands_inside(tokens, at))) or (kinds & {"time"} and at > begin):
        named = token.capital and "time" in kinds and at > begin and tokens[at - 1].capital
        return not (named and (len(token.text) < 4 or _bears_month(tokens, at)))
    if (
        at > begin
        and "addressee" in kinds
        and not (token.capital or "local" in kinds)
        and (tokens[at - 1].capital or "role" in tokens[at - 1].kinds or is_hearing(token))
        and not (_leads_office(tokens, at) if token.text.isascii() else _precedes_name(tokens, at))
    ):
        return True
    if "preposition" in kinds:
        if at > begin and kinds >= _AT_THE and _opens_doing(tokens, at):
            return True  # dijo la alcaldesa al salir del pleno
        if at > begin and tokens[at - 1].capital and _is_named_so(tokens, at):
            return False
        if at == begin:
            return "determiner" not in kinds or "placing" in kinds
        if "belonging" in tokens[at - 1].kinds and not tokens[at - 1].kinds & {"article"}:
            return False  # l'un d'entre eux
        if at == begin + 1 and tokens[begin].kinds >= {"determiner", "counting"} and "partitive" in kinds:
            return False  # один из очевидцев
        if "partitive" in kinds and at > begin + 1 and counts_one(tokens, at - 2):
            return False
        if "covering" in kinds and covers(tokens, begin, at):
            return False
        if "agent" in kinds and at + 1 < len(tokens) and "interim" in tokens[at + 1].kinds:
            return False  # le président par intérim du Sénat
        if at > begin and token.text >= CYRILLIC and any("scene" in other.kinds for other in tokens[at + 1 : at + 3]):
            return True  # сообщил губернатор по итогам встречи
        if tokens[at - 1].capital and at - begin <= 2 and not kinds & {"particle", "connector"} and "apart" in kinds:
            return True
        if "within" not in kinds:
            return not _is_served(tokens, at)
        return _starts_circumstance(tokens, at) or _opens_hearer(tokens, begin, at)
    if "joint" in kinds and at > begin and (adds_behind(tokens, begin, at) or adds_field(tokens, at, begin)):
        return False
    if "joint" in kinds and at > begin and (joins_genitives(tokens, begin, at) or joins_office(tokens, begin, at)):
        return False
    if "joint" in kinds and at > begin and not any(other.capital for other in tokens[begin : at + 2]):
        return not any(other.capital for other in tokens[at : at + 8])
    if "coordinator" in kinds:
        return not (
            at + 1 < len(tokens)
            and at > begin
            and "joint" in kinds
            and tokens[at + 1].capital
            and tokens[at - 1].capital
        )
    if at == begin + 1 and kinds >= {"adverb"} and _describes_noun(tokens, at):
        return False  # le nouveau maire, la très discrète X
    return bool(kinds & {"adverb", "infinitive"}) and at > begin and not token.capital


def _bears_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month is a given name between a title and a surname (said Mayor April Smith)."""
    surname = at + 1 < len(tokens) and tokens[at + 1].capital
    return surname and "title" in tokens[at - 1].kinds and tokens[at].low in given_names()


def _describes_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word behind an article is no adverb (le nouveau maire), or an adjective's (a very old man)."""
    led = tokens[at - 1].kinds & {"masculine", "feminine"} or tokens[at - 1].low == "l'"
    led = led or tokens[at - 1].kinds >= {"anew", "article"}
    return bool(led) and at + 1 < len(tokens) and not (tokens[at + 1].punctuation or tokens[at + 1].quotation)


def _opens_doing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Spanish infinitive follows an article's preposition (al salir, al ser preguntado)."""
    verb = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return not verb.capital and verb.low.endswith(("r", "rse")) and bool(verb.kinds & {"infinitiveverb", "auxiliary"})


def _leads_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body stands between a place and an office before its bearer's name (said Leeds council leader X)."""
    role = next((k for k in range(at + 1, min(at + 4, len(tokens) - 1)) if "role" in tokens[k].kinds), at)
    plain = all(token.cue is None and not (token.punctuation or token.quotation) for token in tokens[at + 1 : role])
    return role > at and plain and tokens[role + 1].capital


def _precedes_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian outlet whose dative is its genitive leads to a name (редактор радиостанции «X» Борис Y)."""
    if not tokens[at].low.endswith("и"):
        return False
    name = at + 1
    while name < len(tokens) and (
        tokens[name].quotation is not None or (tokens[name].text.isascii() and tokens[name].capital)
    ):
        name += 1
    full = tokens[name : name + 2]
    return len(full) > 1 and name > at + 1 and all(token.capital and is_cyrillic(token.text) for token in full)


def _is_named_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition behind a capital stands within a name (Doctors Without Borders, X sans frontières)."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if tokens[at].capital:
        return behind.capital
    return "lacking" in tokens[at].kinds and not (behind.kinds or behind.punctuation)


def opens_governing(tokens: Sequence[Token], at: int) -> bool:
    """Whether `de` and a verb with its object or clause follow (selon X de montrer que); not de chantier."""
    if not tokens[at].kinds >= _LEFT_OUT:
        return False
    verb, *behind = tokens[at + 1 : at + 3] or [tokens[at]]
    governs = behind and behind[0].kinds & {"that", "determiner"} and "preposition" not in behind[0].kinds
    return bool(governs) and "infinitiveverb" in verb.kinds and not verb.capital


def covers(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether the area or the field of a body follows (управление по Карелии, комиссия по этике; not по словам X)."""
    body = any("institution" in t.kinds or (t.text.isupper() and t.text[-1] != ".") for t in tokens[begin:at])
    if not body or at + 1 >= len(tokens) or tokens[at].capital:
        return False
    following = tokens[at + 1]
    return following.capital or "scope" in following.kinds or following.low.endswith(_DATIVES)


def _is_told(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether an outlet in marks hears whoever is named before it (рассказал X «Газете.Ru».)."""
    if at > begin and tokens[at].text.rstrip('»”"').endswith(_OUTLETS) and not tokens[begin].text.isascii():
        return True
    name = tokens[at - 1]
    behind = tokens[at + 1 : at + 3]
    if name.text.isupper() and len(behind) > 1 and behind[0].capital and behind[1].capital:
        return False  # аналитик ИК «Финам» Иван X
    cyrillic = is_cyrillic(tokens[at].text.lstrip(_OPENING) or "-")
    if cyrillic and (name.capital or "role" in name.kinds) and tokens[at].text.rstrip(_CLOSING).endswith(_DATIVES):
        return True  # сообщил губернатор «Интерфаксу»
    alone = at - 1 == begin or tokens[at - 2].capital
    named = alone and name.capital and not name.kinds and not name.text.isupper()
    return named and at + 1 < len(tokens) and tokens[at + 1].punctuation


def is_told_first(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian outlet in marks stands before a verb whose words it hears (В мэрии «Газете.Ru» пояснили)."""
    outlet = tokens[at].text.rstrip('»”"').endswith(_OUTLETS) and tokens[at].words <= LONGEST_SCARE
    return outlet and at + 1 < len(tokens) and tokens[at + 1].cue is not None


def is_oblique(role: Token) -> bool:
    """Whether a Russian role may stand in another case than the nominative."""
    return "nominative" not in role.kinds and role.low.endswith(_OBLIQUE)


def is_hearing(token: Token) -> bool:
    """Whether a role stands in the Russian dative: somebody speaks to its bearer (сказал X канцлеру Y)."""
    return "role" in token.kinds and not token.capital and token.low.endswith(_DATIVES)


def _is_spoken_to(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a Russian name in the dative stands behind a role or a surname in the nominative: its bearer hears."""
    known, head, before, token = given_names(), tokens[begin], tokens[at - 1], tokens[at]
    if not token.low.endswith(_TO_PEOPLE):
        return False
    office = "role" in head.kinds and not head.capital and not is_oblique(head)
    full = at + 1 < len(tokens) and tokens[at + 1].capital and hears(token.low, known)
    if full and (office or before.low.endswith(_SURNAMES)) and not is_given_form(before.low, known):
        return True
    surname = token.low.endswith(TO_SURNAMES) and not is_given_form(before.low, known)
    if office and surname and not before.capital and (at + 1 == len(tokens) or not tokens[at + 1].capital):
        return True  # пишет министр Титову
    closed = at + 1 == len(tokens) or tokens[at + 1].punctuation
    named = before.capital and before.low.endswith(_SURNAMES) and before.low not in known
    closed = closed or (surname and not tokens[at + 1].capital)  # сказал Петров Сидорову на встрече
    return named and bool(closed) and token.low.endswith(_TO_ONE)  # сказал Петров Обаму


def names_hearer(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian role or name in the dative stands before a lone role in the nominative (сказал X-у министр)."""
    token, role = tokens[at], tokens[at + 1]
    if not token.low.endswith(_TO_ONE) or "role" not in role.kinds or role.capital or is_oblique(role):
        return False
    closed = at + 2 == len(tokens) or tokens[at + 2].punctuation
    return bool(closed) and (is_hearing(token) or (token.capital and is_cyrillic(token.text)))


def is_agency(token: Token) -> bool:
    """Whether a Russian agency in capitals stands behind a name, which hears it (сказал X ТАСС)."""
    return "addressee" in token.kinds and token.text.isupper() and is_cyrillic(token.text)


def is_told(token: Token) -> bool:
    """Whether a Russian role, agency or outlet that hears somebody stands here (сообщил X журналистам)."""
    if "addressee" in token.kinds and not token.capital and not token.text.isascii():
        return True
    return is_hearing(token) or is_agency(token)


def _opens_hearer(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether whom somebody in a role speaks to follows (a lancé la juge à l'accusé; not un adjoint au maire)."""
    if "apart" not in tokens[at].kinds or at == begin:
        return False
    phrase = tokens[begin:at]
    if any("regarding" in token.kinds for token in tokens[at + 1 : at + 3]):
        return True  # a dit X au sujet de Y
    if any("serving" in token.kinds for token in phrase[:2]) or not any(t.capital or t.kinds & ABLE for t in phrase):
        return False
    behind = tokens[at + 1 : at + 4]
    if behind and "possessive" in behind[0].kinds and tokens[at - 1].capital and tokens[at].low == "à":
        return True  # a dit X à son homologue
    role = behind[1:] if behind and "determiner" in behind[0].kinds else behind[:2]
    named = len(behind) > 1 and behind[1].capital and behind[0].capital and behind[0].low in given_names()
    told = any(token.kinds & {"role", "source"} and not token.capital for token in role)
    return named or (
        told and ("role" in tokens[at - 1].kinds or (tokens[at - 1].capital and not is_cyrillic(tokens[at].text)))
    )


def _starts_circumstance(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition begins `in a statement`, `on Monday`, `in June`: no part of the name before it."""
    aged = bool([token for token in tokens[at + 1 : at + 7] if "years" in token.kinds])
    if aged and "particle" in tokens[at].kinds:
        return False  # une mère de famille de 45 ans
    if "authored" in tokens[at - 1].kinds and "author" in tokens[at].kinds:
        return False  # a statement from council leader Ada Colau
    serves = "role" in tokens[at - 1].kinds and "officeof" in tokens[at].kinds  # a spokesman for Leeds City Council
    if serves or "particle" in tokens[at].kinds:
        noun = next((token for token in tokens[at + 1 : at + 4] if "determiner" not in token.kinds), None)
        return noun is not None and ("time" in noun.kinds or noun.text.isdigit())  # not: ministre de la Santé lundi
    kinds = {"time", "venue", "addressee"}
    behind = takewhile(lambda token: token.text != ",", tokens[at + 1 : at + 5])
    return bool([token for token in behind if token.kinds & kinds or token.text.isdigit()])


def with_name(tokens: Sequence[Token], phrase: Range) -> Range:
    """A phrase with the full name that a comma parts from it (la directrice, Ada Colau)."""
    end = phrase[1] + 1
    while end < len(tokens) and (tokens[end].capital or "particle" in tokens[end].kinds):
        end += 1
    named = phrase[1] < len(tokens) and tokens[phrase[1]].text == "," and end - phrase[1] > LONGEST_SCARE - 1
    closed = end >= len(tokens) or tokens[end].punctuation
    led = "article" in tokens[phrase[0]].kinds or (phrase[0] and "article" in tokens[phrase[0] - 1].kinds)  # du maire
    office = led and any("role" in token.kinds for token in tokens[slice(*phrase)])
    return (phrase[0], end) if named and closed and (office or not tokens[phrase[1] - 1].capital) else phrase


def apposition(tokens: Sequence[Token], end: int, high: int) -> Range | None:
    """What stands between the comma at `tokens[end]` and the next comma or the sentence's end."""
    if end >= high or tokens[end].text not in {",", "("}:
        return None
    at = end + 1
    while at < high and at - end <= LONGEST_ASIDE and tokens[at].quotation is None:
        closes = at + 1 >= high or tokens[at + 1].text in {"—", "–"} or (tokens[at + 1].capital and at > end + 2)
        if tokens[at].text in {",", ";", ":", "—", "–", ")"} or (tokens[at].text == "." and closes):
            break
        at += 1
    return (end + 1, at) if at > end + 1 else None
