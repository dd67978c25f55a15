"""What parts a verb from whoever speaks: asides between commas, `on` before a place (dit-on à la mairie)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of, hears
from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.dates import LONGEST_SETTING, NO_SETTING, past_when
from knowledge.extraction.clauses.phrases.rightward import apposition, right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_MOST: Final = 2
_FARTHEST: Final = 6
"""Tokens from a role to the name of its bearer."""
_OPENS: Final = frozenset({"preposition", "time", "adverb", "gerund", "participle"})
_NEVER: Final = frozenset({"auxiliary", "relative", "subject", "that", "title"})
_MOODS: Final = frozenset({"infinitiveverb", "adverb", "ownfeeling", "mood"})
_FEELING: Final = frozenset({"bearing", "mood"})
_DATIVES: Final = ("у", "ю", "е", "ам", "ям")
"""Last letters of Russian nouns in the dative."""
_FEATURES: Final = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")
"""Last letters of an adjective in the nominative."""
_TELLERS: Final = frozenset({"role", "source", "counting", "institution"})
_WITH: Final = ("ом", "ем", "ами", "ями")
"""Last letters of a role behind `с`."""
_TALK: Final = 3
_LONGEST_SITE: Final = 4
"""Tokens of a site's name."""
_PLACING: Final = frozenset({"placing", "hearing", "inside", "agent"})
"""Before the town in which, or the outlet on which, somebody speaks."""
_TIMES: Final = frozenset({"time"})
_ONE_OR_SEVERAL: Final = frozenset({"single", "several"})
_GOVERNING: Final = frozenset({"preposition", "belonging", "article", "determiner", "infinitive"})
_SPEAKERS: Final = frozenset({"article", "role", "title", "source"})
_TO_ROLE: Final = ("у", "ю", "е")
"""Last letters of a Russian role in the dative."""
_OF_SEVERAL: Final = ("ли", "ют", "ят")
"""Last letters of a Russian verb of which several are the subject, or whoever is at a place."""
_INFINITIVE: Final = frozenset({"infinitiveverb"})
_INFORMED: Final = frozenset({"role", "source", "institution", "pronoun"})


def past_heard(tokens: Sequence[Token], at: int) -> int:
    """Behind the outlet that hears those of a place, which stand behind it (пояснили «Ведомостям» в пресс-службе).

    Behind an infinitive, too, that is one verb with the one before it (croit savoir X).
    """
    size = len(tokens)
    while 0 < at < size - 1 and tokens[at].kinds == _INFINITIVE and not tokens[at].capital:
        at += 1
    place = at
    told = at < size and (tokens[at].quotation is not None or "addressee" in tokens[at].kinds)
    if at and not (told or tokens[at - 1].low.endswith(_OF_SEVERAL)):
        return at  # сообщило МЧС в Telegram-канале
    while place + 1 < len(tokens) and place - at < _MOST and _hears(tokens, place):
        place += 1
    return place if place > at and "locative" in tokens[place].kinds else at


def past_named(tokens: Sequence[Token], at: int) -> int:
    """Behind the full name of whom a Russian verb tells something, where who speaks follows (говорил Аде X отец)."""
    first = tokens[at : at + 1]
    if first and "role" in first[0].kinds and tokens[at].low.endswith(_TO_ROLE):
        named = range(at + 1, min(at + _FARTHEST, len(tokens) - 2))
        given = next((k for k in named if tokens[k].capital and hears(tokens[k].low, given_names())), 0)
        if given and tokens[given + 1].capital and tokens[given + 2].capital:
            return given + 2  # ответила главе ЦБ Аде X Мария Y
    name = tokens[at : at + 2]
    if at + 2 >= len(tokens) or [token for token in name if not token.capital or token.text.isascii()]:
        return at
    heard = case_of(name[0].low, name[1].low, given_names()) == "dative"
    return at + 2 if heard and not tokens[at + 2].punctuation else at


def past_hearer(tokens: Sequence[Token], at: int) -> int:
    """Behind a Russian noun or an outlet in marks that hears the source behind it (сообщили блокноту очевидцы)."""
    if at + 1 >= len(tokens) or not is_cyrillic(tokens[at - 1].text):
        return at
    site = at
    while site + 1 < len(tokens) and site - at < _LONGEST_SITE and tokens[site].text.isascii():
        site += 1
    noun = site
    while site > at and noun + 1 < len(tokens) and not tokens[noun].kinds and tokens[noun].low.endswith(_FEATURES):
        noun += 1
    if site > at and not tokens[noun].capital and tokens[noun].kinds & {"role", "source", "counting"}:
        return site if tokens[at].capital else at  # рассказал NGS.RU главный врач X
    token, behind = tokens[at], tokens[at + 1]
    plain = not (token.kinds or token.text.isascii() or token.capital or token.punctuation) and token.low.endswith(
        _DATIVES
    )
    outlet = (token.quotation is not None and token.words <= QUOTED) or _is_site(token)
    if outlet and _opens_speaker(tokens, at + 1):
        return at + 1
    plain = plain and not token.low.endswith(_FEATURES)  # отметили местные жители
    return at + 1 if plain and behind.kinds & {"source", "counting"} and not behind.capital else at


def past_talk(tokens: Sequence[Token], at: int) -> int:
    """Behind a talk and with whom it was, where a Russian speaker follows (в беседе с «Известиями» X)."""
    if at + _TALK >= len(tokens) or "inside" not in tokens[at].kinds or "venue" not in tokens[at + 1].kinds:
        return at
    place = at + 2 + ("apart" in tokens[at + 2].kinds)
    end = place
    while end + 1 < len(tokens) and end - place < _LONGEST_SITE and (_hears(tokens, end) or _is_talked_to(tokens[end])):
        end += 1
    return end if end > place and is_cyrillic(tokens[at].text) and _opens_speaker(tokens, end) else at


def _is_talked_to(token: Token) -> bool:
    return "role" in token.kinds and not token.capital and token.low.endswith(_WITH)


def _opens_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name, or a noun for who may speak and its adjectives, begins behind an outlet that hears it."""
    first = tokens[at]
    if first.capital or first.punctuation or first.quotation is not None:
        return first.capital and first.kinds.isdisjoint({"addressee", "time"}) and is_cyrillic(first.text)
    while at + 1 < len(tokens) and not tokens[at].kinds and tokens[at].low.endswith(_FEATURES):
        at += 1
    return not tokens[at].kinds.isdisjoint(_TELLERS) and not tokens[at].capital


def _is_site(token: Token) -> bool:
    return "addressee" in token.kinds and "." in token.low


def _hears(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    short = token.quotation is not None and token.words <= QUOTED
    named = token.capital and (token.text.isupper() or "addressee" in tokens[at - 1].kinds)  # РИА Новости
    return short or "addressee" in token.kinds or named


def past_asides(tokens: Sequence[Token], at: int) -> int:
    """Behind time, place or mood between commas, where a speaker follows (`a dit à X, lundi 5 mai, Ada Colau`)."""
    name = tokens[at : at + 3]
    parted = name and name[0].text == "," and len(name) > _MOST
    if parted and all(token.capital and not token.kinds for token in name[1:]):
        return at + 1  # raconte mardi sur franceinfo, Ada Colau, maire de Lille, une ville du Nord
    for _ in range(_MOST):
        behind = _past_aside(tokens, at)
        if behind is None:
            return at
        if _names_speaker(tokens, behind):
            return behind
        at = behind - 1
    return at


def _past_aside(tokens: Sequence[Token], at: int) -> int | None:
    """Behind the comma that closes an aside that no speaker can be."""
    if at + 2 >= len(tokens) or tokens[at].text != ",":
        return None
    close = next((k for k in range(at + 1, min(at + FAR, len(tokens) - 1)) if tokens[k].text == ","), None)
    if close is None or close == at + 1:
        return None
    inner = tokens[at + 1 : close]
    if any(token.quotation is not None or _acts(token) or _is_finite(token) for token in inner):
        return None
    told = inner[0].kinds & _OPENS or inner[0].text.isdigit()
    alone = len(inner) == 1 and inner[0].kinds <= _MOODS
    felt = alone or not all(token.kinds.isdisjoint(_FEELING) for token in inner)
    return close + 1 if told or (felt and not any(token.capital for token in inner)) else None


def _acts(token: Token) -> bool:
    """Whether a word is a verb of saying, and no participle that tells what somebody feels (amusé, agacé)."""
    return token.cue is not None and not token.cue.needs_auxiliary


def _is_finite(token: Token) -> bool:
    return bool(token.kinds & _NEVER) and not token.kinds & {"preposition", "time"}


def _names_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full name begins here, or an article and a role."""
    first, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    if first.capital and not first.kinds & {"institution", "notname"}:
        return following.capital or (following.punctuation and first.low in given_names())
    return bool(first.kinds & _SPEAKERS) and (bool(following.kinds & _SPEAKERS) or following.capital)


def speaking_place(tokens: Sequence[Token], at: int) -> Range | None:
    """The body behind `dit-on` and a preposition (explique-t-on à la préfecture, au ministère, chez Renault)."""
    start = _past_locative(tokens, at)
    return right_phrase(tokens, start, len(tokens)) if start is not None else None


def opening_place(tokens: Sequence[Token], comma: int) -> Range | None:
    """The body that opens a sentence before `on` (À la préfecture, on explique que …)."""
    end = comma - 1 if comma > 1 and tokens[comma - 1].text == "," else comma
    start = _past_locative(tokens, 0)
    plain = start is not None and not any(token.punctuation or token.cue for token in tokens[start:end])
    return (start, end) if start is not None and plain and start < end < comma else None


def _past_locative(tokens: Sequence[Token], at: int) -> int | None:
    """Behind a preposition of place where a body follows; its article stays unless the preposition holds it."""
    beside = at + 2 < len(tokens) and "side" in tokens[at + 1].kinds  # du côté de
    bare = at + 1 < len(tokens) and "outset" in tokens[at].kinds and "institution" in tokens[at + 1].kinds  # en mairie
    if at >= len(tokens) or not (beside or bare or tokens[at].kinds & {"placing", "inside"}):
        return None
    start = at + 3 if beside else at + 1
    noun = start + (start < len(tokens) and "article" in tokens[start].kinds)
    able = noun < len(tokens) and (tokens[noun].capital or tokens[noun].kinds & {"institution", "source"})
    return start if able else None


def past_outlet(tokens: Sequence[Token], at: int) -> int:
    """Behind whom somebody speaks to, where a role follows (агентству «Интерфакс» депутат)."""
    place = at
    while place < len(tokens) and "addressee" in tokens[place].kinds and not tokens[place].capital:
        place += 1
    behind = place
    while behind < len(tokens) and behind - place < QUOTED and _may_be_outlet(tokens[behind]):
        behind += 1
    timed = past_times(tokens, behind) if behind > place else behind
    heard = timed < len(tokens) and "addressee" in tokens[timed].kinds  # сообщил X в среду ТАСС
    if behind < timed < len(tokens) and not heard and (tokens[timed].capital or "role" in tokens[timed].kinds):
        return timed  # сообщил ТАСС во вторник министр
    feature = behind < len(tokens) - 1 and not tokens[behind].kinds and tokens[behind].low.endswith(_FEATURES)
    described = behind < len(tokens) and tokens[behind + feature].kinds & {"role", "source", "title"}
    named = place < len(tokens) and ("addressee" in tokens[place].kinds or tokens[place].quotation is not None)
    return behind if described and (place > at or named) else place


def past_times(tokens: Sequence[Token], at: int) -> int:
    """Behind prepositions and words for a time (в понедельник, 5 мая)."""
    place = at
    while place + 1 < len(tokens) and (
        "time" in tokens[place].kinds
        or tokens[place].text.isdigit()
        or ("inside" in tokens[place].kinds and "time" in tokens[place + 1].kinds)
    ):
        place += 1
    return place


def _opens_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day opens an aside (ce lundi à Lokossa)."""
    return "demonstrative" in tokens[at].kinds and at + 1 < len(tokens) and "time" in tokens[at + 1].kinds


def past_place(tokens: Sequence[Token], at: int) -> int:
    """Behind a circumstance between commas or before an article and a role (devant la presse le maire)."""
    high = min(len(tokens) - 1, at + FAR)
    comma = at < high and tokens[at].text == ","
    if at >= high or not ("preposition" in tokens[at + comma].kinds or (comma and _opens_day(tokens, at + 1))):
        return at
    for place in range(at + comma + 1, high):
        if tokens[place].quotation is not None or tokens[place].cue is not None:
            return at
        if tokens[place].punctuation:
            closed = comma and tokens[place].text == ","
            told = closed and (tokens[place + 1].capital or tokens[place + 1].kinds & {"article", "role", "title"})
            return place + 1 if told else at
        led = "article" in tokens[place].kinds and not tokens[place].kinds & {"preposition"}
        if led and not comma and place > at + 1 and not tokens[place - 1].kinds & {"preposition"}:
            return place if tokens[place + 1].kinds & {"role", "title", "institution"} else at
    return at


def past_town(tokens: Sequence[Token], at: int) -> int:
    """Behind a town, or an outlet and a given name, where a full name follows at once (affirmait à Paris Ada Colau)."""
    if at + 2 >= len(tokens) or tokens[at].kinds.isdisjoint(_PLACING) or tokens[at + 1].low in given_names():
        return at
    end = at + 1
    while end < len(tokens) and tokens[end].capital:
        end += 1
    full = end - at > QUOTED or (end - at == QUOTED and "particle" in tokens[min(end, len(tokens) - 1)].kinds)
    given = (k for k in range(at + 2, end) if tokens[k].low in given_names())
    return next(given, at + 2 if "placing" in tokens[at].kinds else at) if full else at


def _may_be_outlet(token: Token) -> bool:
    short = token.quotation is not None and token.words <= QUOTED
    return short or (token.capital and not token.kinds & {"role", "title"}) or "addressee" in token.kinds


def past_field(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the name that a place parts from its bearer's role (le conseiller dans l'arrondissement, X Y)."""
    led = end < len(tokens) and "apart" in tokens[end].kinds and "article" in tokens[start].kinds
    if not led or not any("role" in token.kinds for token in tokens[start + 1 : start + QUOTED]):
        return end
    inside = range(end, min(end + FAR, len(tokens)))
    comma = next((k for k in inside if tokens[k].text == "," or _stops_field(tokens[k])), end)
    name = apposition(tokens, comma, len(tokens)) if tokens[comma].text == "," else None
    if name is None or not QUOTED - 1 <= name[1] - name[0] <= QUOTED + 1:
        return end
    return name[1] if all(token.capital or "particle" in token.kinds for token in tokens[slice(*name)]) else end


def _stops_field(token: Token) -> bool:
    finite = bool(token.kinds & {"role", "title", "auxiliary"}) and "preposition" not in token.kinds
    return token.punctuation or token.quotation is not None or (token.cue is not None and not token.kinds) or finite


def behind_hearer(tokens: Sequence[Token], at: int) -> Range | None:
    """The name or office behind whom somebody tells it and when, perhaps behind a comma (comme l'a dit à l'AFP, X)."""
    place = past_circumstances(tokens, at)
    place += place < len(tokens) and tokens[place].text == ","
    heard = any("addressee" in token.kinds for token in tokens[at:place])
    named = heard and place < len(tokens) and tokens[place].capital
    office = at < place < len(tokens) - 1 and "article" in tokens[place].kinds
    named = named or (office and not tokens[place + 1].kinds.isdisjoint({"role", "title"}))
    return right_phrase(tokens, place, len(tokens)) if named else None


def past_informed(tokens: Sequence[Token], at: int, start: int, end: int) -> int:
    """At the complementizer behind whom somebody informs without a preposition (a prévenu le ministre que)."""
    if not at or "informing" not in tokens[at - 1].kinds:
        return start
    that = next((k for k in range(start, min(start + FAR, end)) if "that" in tokens[k].kinds), start)
    told = tokens[start:that]
    if any(token.punctuation or token.cue is not None or "relative" in token.kinds for token in told):
        return start
    return that if any(token.capital or token.kinds & _INFORMED for token in told) else start


def behind_setting(tokens: Sequence[Token], at: int) -> Range | None:
    """Who closes a clause behind where, how or in what he speaks (a dit devant le tribunal la présidente)."""
    dated = False
    while at < len(tokens):
        when = past_when(tokens, at)
        dated = dated or when is not None
        if when is None and not tokens[at].kinds & _TIMES:
            break
        at = when or at + 1
    led = at < len(tokens) and "outset" in tokens[at].kinds
    if at >= len(tokens):
        return None
    timed = dated or bool(tokens[at].kinds & _ONE_OR_SEVERAL)
    if not led and not (timed and _begins_speaker(tokens, at)):
        return None
    for place in range(at + 2 * led, min(at + LONGEST_SETTING, len(tokens))):
        token, before = tokens[place], tokens[place - 1]
        if token.punctuation or token.quotation is not None or token.cue is not None or token.kinds & NO_SETTING:
            return None
        if (led and before.kinds & _GOVERNING) or not _begins_speaker(tokens, place):
            continue
        phrase = right_phrase(tokens, place, len(tokens))
        if phrase is not None and (phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation):
            return phrase
    return None


def _begins_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full name begins here, or an article before a noun or a name for those who speak."""
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if tokens[at].capital:
        return following.capital and following is not tokens[at] and tokens[at].low in given_names()
    return "article" in tokens[at].kinds and bool(following.capital or following.kinds & SPEAKERS)


def is_same_source(tokens: Sequence[Token], at: int) -> bool:
    """Whether whoever spoke last is the source (ajoute-t-on de même source, indique-t-on de source identique)."""
    behind = tokens[at : at + 3]
    same = len(behind) > 2 and any("identical" in token.kinds for token in behind)
    return same and "belonging" in behind[0].kinds and any("source" in token.kinds for token in behind)


def behind_date(tokens: Sequence[Token], at: int) -> Range | None:
    """The noun phrase that an article opens behind a date (a annoncé mardi 24 janvier la présidence)."""
    place = at
    while place < len(tokens) and (tokens[place].kinds >= {"time"} or tokens[place].text.isdigit()):
        place += 1
    led = at < place < len(tokens) and "article" in tokens[place].kinds
    return right_phrase(tokens, place, len(tokens)) if led else None


def closes_bearer(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether a name ends here (l'ancien préfet, Ada Colau (Verts, Nord); le préfet, Ada Colau au micro de X)."""
    circumstance = "preposition" in tokens[at].kinds and "particle" not in tokens[at].kinds
    named = circumstance and all(token.capital for token in tokens[start:at])
    return tokens[at].text == "(" or named


def marks_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian body in marks stands between an office and a full name (директор компании «Мост» | Иван X)."""
    name = tokens[at + 1 : at + QUOTED]
    if len(name) < QUOTED - 1 or tokens[at].quotation is None or tokens[at].words >= QUOTED:
        return False
    return all(token.capital and is_cyrillic(token.text) for token in name) and not tokens[at - 1].punctuation


def belongs_to_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may belong to a long description of somebody, or a body in marks before his name."""
    token = tokens[at]
    if token.quotation is not None:
        return marks_body(tokens, at)
    if token.cue is not None or (token.punctuation and token.text != "-"):
        return False
    return not token.kinds & {"that", "relative", "subordinator", "time", "venue", "addressee", "auxiliary"}
