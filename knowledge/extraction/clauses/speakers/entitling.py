"""The role that an article tells of a speaker anywhere, for those whose own clauses of reporting tell none.

`Ukrainian Foreign Minister Dmytro Kuleba arrived. … said Kuleba`: the statement's speaker is the foreign minister.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.complements import complement_start
from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.participles import PARTICIPLES, is_deed
from knowledge.extraction.clauses.phrases.rightward import apposition
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import STATEMENT_WORDS, span_of, tokenize
from knowledge.extraction.clauses.saying.details import find_role
from knowledge.extraction.clauses.speakers.introducing import introduced
from knowledge.language.territories import names_territory
from knowledge.names.covering import covers
from knowledge.names.relations import tells_relation
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.model import Attribution
    from knowledge.names.roles import Role

_MOST_PLACES: Final = 6
"""Places of a name at which its role is looked for."""
_LATEST_ROLE: Final = 4
"""Tokens of an apposition in which its role word comes."""
_LONGEST_ROLE: Final = 9
_LONGEST_BODY: Final = 7
_LEAST_NAME: Final = 2
_MOST_BEFORE_NOUN: Final = 3
_PLURALS: Final = ("s", "x", "i", "e")
_PLAIN: Final = frozenset({"field", "source"})
_MEMBERS: Final = _PLAIN | {"role"}
"""What the words of a body's name may be besides: the association of neighbours, of doctors."""
_START, _END = attrgetter("start"), attrgetter("end")
_LEADING: Final = frozenset({"article", "role", "title", "tenure"})
_JOINING: Final = frozenset({"connector", "article", "preposition"})
_BEFORE_NO_NAME: Final = _JOINING | {"place"}
"""What stands before a given name that is nobody's here: of Louis, San Jose, North Dakota, Santa Clara."""
_NO_ROLE: Final = frozenset({"preposition", "pronoun", "relative", "subordinator", "auxiliary", "time"})


def add_roles(
    text: str, grammar: Grammar, sentences: Sequence[Sentence], found: Sequence[Attribution]
) -> list[Attribution]:
    """Attributions with the fullest role that any of a lone named speaker's mentions tells, if he has none of his own.

    An office that is only part of one told elsewhere (`President X`, `US President X`) counts as none.
    """
    scant = [one for one in found if not one.anonymous and (one.role is None or _is_scant(one.role))]
    named = {each.speaker for each in scant if len(each.speakers) == 1}
    starts = [sentence.start for sentence in sentences]
    roles: dict[str, str] = {}
    for name in named if sentences else ():
        places = ((sentences[max(0, bisect_right(starts, place) - 1)], place) for place in _places(text, name))
        told = [_role_at(text, tokenize(text, sentence, grammar), name, place, grammar) for sentence, place in places]
        known = [role for role in told if role is not None]
        role = _fullest(known)
        if not known and " " in name and name[0].isupper():
            entitled = [each for each in found if each.speaker == name and each.role is not None]
            role = None if entitled else introduced(text, name, grammar)
        if role is not None:
            roles[name] = role
    return [_entitled(each, roles[each.speaker]) if each.speaker in roles else each for each in found]


def _is_scant(role: str) -> bool:
    """Whether a role may be told more fully elsewhere: an office that is no country's and no body's."""
    read = load_roles().read(role)
    return read is not None and read.territory is read.institution is None


def _entitled(said: Attribution, role: str) -> Attribution:
    if said.role is not None and not _says_more(role, said.role):
        return said
    return said._replace(role=role)


def _says_more(role: str, own: str) -> bool:
    """Whether a role is the same office as another, told more fully."""
    read, known = load_roles().read(role), load_roles().read(own)
    return read is not None and known is not None and read != known and covers(known, read) > 0


def _fullest(roles: Sequence[str]) -> str | None:
    """The role that says most; None where two tell offices of two countries or bodies."""
    read = [(load_roles().read(role), role) for role in roles]
    for part in ("territory", "institution"):
        if len({getattr(role, part) for role, _ in read if role is not None} - {None}) > 1:
            return None
    return max(read, key=_fullness)[1] if read else None


def _fullness(told: tuple[Role | None, str]) -> int:
    role = told[0]
    parts = (role.office, role.institution, role.territory, role.modifier) if role is not None else ()
    return len(parts) - parts.count(None)


def _places(text: str, name: str) -> Iterator[int]:
    place = -1
    for _ in range(_MOST_PLACES):
        place = text.find(name, place + 1)
        if place < 0:
            return
        yield place


def _role_at(text: str, tokens: Sequence[Token], name: str, place: int, grammar: Grammar) -> str | None:
    first = bisect_left(tokens, place, key=_START)
    last = bisect_left(tokens, place + len(name), lo=first, key=_END)
    if last >= len(tokens) or tokens[first].start != place or tokens[last].end != place + len(name):
        return None
    if first == last and _is_within_name(tokens, first):
        return None
    before = left_phrase(tokens, last + 1)
    if before is not None and before[0] < first:
        if complement_start(tokens[before[0] : first], grammar) is not None:
            return None
        start = _role_start(tokens, (before[0], first))
        verb = "bracket" in grammar.options and tokens[first - 1].text.islower() and not tokens[first - 1].kinds
        if start < first and not verb and _leads(tokens, (start, first)):
            return find_role(text, tokens, (start, last + 1), name)
    if (led := _ahead(tokens, first, last)) is not None:
        span = span_of(tokens, *led)
        return text[span.start : span.end]
    behind = _aside(tokens, last + 1) if _may_be_described(tokens, first) else None
    if behind is not None and _describes(tokens, behind) and not _goes_on(tokens, behind[1]):
        return find_role(text, tokens, (first, behind[1]), name)
    full = last > first and "role" not in tokens[last].kinds
    body = _belonging(tokens, last, grammar) if full else None
    if body is None:
        return None
    span = span_of(tokens, *body)
    return text[span.start : span.end]


def _belonging(tokens: Sequence[Token], last: int, grammar: Grammar) -> Range | None:
    """The body that stands behind a full name as what its bearer is of: Ada Colau of the GMB union."""
    at = last + 1
    at += at < len(tokens) and tokens[at].text == ","
    if at >= len(tokens) or "within" not in tokens[at].kinds:
        return None
    start = next((k for k in range(at + 1, len(tokens)) if "article" not in tokens[k].kinds), len(tokens))
    end = start + _count_before_noun(tokens, start)
    while end < min(start + _LONGEST_BODY, len(tokens)) and _goes_with(tokens, start, end, grammar):
        end += 1
    while end > start and not tokens[end - 1].capital and tokens[end - 1].kinds & _JOINING:
        end -= 1
    body = tokens[start:end]
    told = any("institution" in token.kinds or (token.text.isupper() and len(token.text) > 1) for token in body)
    return (start, end) if told or _is_name_of_members(tokens[at:start], body) else None


def _count_before_noun(tokens: Sequence[Token], start: int) -> int:
    """How many plain words stand before a noun for bodies that they belong to: the local residents' association."""
    at = start
    while (
        at < min(start + _MOST_BEFORE_NOUN, len(tokens)) and tokens[at].kinds <= _PLAIN and not tokens[at].punctuation
    ):
        at += 1
    return at - start if at < len(tokens) and "institution" in tokens[at].kinds else 0


def _is_name_of_members(led: Sequence[Token], body: Sequence[Token]) -> bool:
    """Whether plurals behind an article name a body by its members: Matteo Renzi dei Giovani Democratici."""
    words = [token.text for token in body if token.capital]
    by_article = any(token.kinds >= {"article", "preposition"} for token in led)
    several = [word for word in words[:_LEAST_NAME] if word.endswith(_PLURALS)]
    named = len(several) == _LEAST_NAME and len(words) == len(body) and body[0].low not in given_names()
    return by_article and named and not any(map(names_territory, words))


def _goes_with(tokens: Sequence[Token], start: int, at: int, grammar: Grammar) -> bool:
    """Whether a word belongs to a body's name: a noun for bodies, capitals, what joins them and the noun behind it."""
    token = tokens[at]
    if token.punctuation or token.quotation is not None or token.cue is not None:
        return False
    if token.capital or "institution" in token.kinds:
        return True
    if at == start:
        return False
    joined = bool(tokens[at - 1].kinds & _JOINING)
    led = joined or not grammar.members("article") or _closes_noun(tokens, at)
    return bool(token.kinds & _JOINING) or (led and not token.kinds) or (joined and token.kinds <= _MEMBERS)


def _closes_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word ends what a noun for bodies opens, before a mark: del Comitato pendolari, ha detto."""
    noun = tokens[at - 1]
    closed = at + 1 == len(tokens) or tokens[at + 1].punctuation
    return closed and "institution" in noun.kinds and not noun.text.isupper()


def _is_within_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name goes on from the word before it (the Home of `the Home Builders`)."""
    before = tokens[at - 1] if at > 0 else None
    return before is not None and before.capital and not before.kinds and before.low not in given_names()


def _aside(tokens: Sequence[Token], comma: int) -> Range | None:
    """What stands behind a name's comma, without the clause that tells more (mayor of a town that …)."""
    behind = apposition(tokens, comma, len(tokens))
    if behind is None:
        return None
    start, end = behind
    end += end < len(tokens) and _is_called(tokens[end - 1], tokens[end])
    relative = (at for at in range(start + 1, end) if tokens[at].kinds & {"relative", "that"})
    return (start, next(relative, end))


def _is_called(kind: Token, token: Token) -> bool:
    """Whether marks stand around what a club or firm is called (тренер ХК «Югра»)."""
    return token.quotation is not None and token.words < STATEMENT_WORDS and not kind.punctuation


def _ahead(tokens: Sequence[Token], first: int, last: int) -> Range | None:
    """The description before a name between commas: `The mayor of Lyon, Grégory Doucet, met …`."""
    closed = last + 1 < len(tokens) and tokens[last + 1].punctuation
    phrase = left_phrase(tokens, first - 1) if first > 1 and closed and tokens[first - 1].text == "," else None
    if phrase is None:
        return None
    parted = (at + 1 for at in range(phrase[1] - 1, phrase[0] - 1, -1) if tokens[at].punctuation)
    start = next(parted, phrase[0])  # LONDON - The governor of …
    if start == phrase[1] or [token for token in tokens[start : phrase[1]] if token.cue]:
        return None
    opened = start
    if _is_somebodys(tokens, (start, phrase[1])):
        return None
    start = _past_governor(tokens, (start, phrase[1]))
    start += "article" in tokens[start].kinds
    led = any("role" in token.kinds for token in tokens[start : start + _LATEST_ROLE])
    if not led or tokens[start].kinds & _NO_ROLE:
        return None
    behind = tokens[last + 2].kinds if last + 2 < len(tokens) else frozenset[str]()
    about = tokens[last + 1].text == "(" or (tokens[last + 1].text == "," and "relative" in behind)
    others = _is_fronted(tokens, (opened, phrase[1]), about=about) or _ends_in_name(tokens, opened - 1)
    return None if others else (start, phrase[1])


def _is_fronted(tokens: Sequence[Token], phrase: Range, *, about: bool) -> bool:
    """Whether what was done by an office opens a sentence, and not its bearer (Asked by the mayor, X, who was late).

    `about`: whether what stands behind the name is about its bearer, so that the sentence goes on with him.
    """
    role = phrase[0]
    while role < phrase[1] and not tokens[role].kinds & {"role", "title"}:
        role += 1
    by = role - 2 if "article" in tokens[role - 1].kinds and "preposition" not in tokens[role - 1].kinds else role - 1
    if by < 0 or not tokens[by].kinds & {"preposition", "agent"}:
        return False
    opening = next((at + 1 for at in range(by, -1, -1) if tokens[at].punctuation), 0)
    if about and "preposition" in tokens[opening].kinds:
        return True  # in a letter to the mayor, X, who was late, …
    return opening < by and tokens[opening].low.endswith(PARTICIPLES)


def _ends_in_name(tokens: Sequence[Token], comma: int) -> bool:
    """Whether somebody's name stands before a comma, so that an office behind it may be his (Y, the mayor, X)."""
    named = comma > 1 and tokens[comma].text == "," and tokens[comma - 1].capital
    return named and tokens[comma - _LEAST_NAME].low in given_names()


def _is_somebodys(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether an office is that of whose rival, heir or kin the one named behind it is (the rival of the mayor, X)."""
    role = next((at for at in range(*phrase) if tokens[at].kinds & {"role", "title"}), phrase[0])
    return tells_relation([token.text for token in tokens[phrase[0] : role]])


def _past_governor(tokens: Sequence[Token], phrase: Range) -> int:
    """Where an office begins that another noun and a preposition lead to (la moción contra la ministra de Salud)."""
    role = next((at for at in range(*phrase) if tokens[at].kinds & {"role", "title"}), phrase[0])
    if role - 1 > phrase[0] and "article" in tokens[role - 1].kinds:
        return role - 1  # estuvo el presidente
    led = (at + 1 for at in range(role - 1, phrase[0], -1) if "preposition" in tokens[at].kinds)
    return next(led, phrase[0])


def _role_start(tokens: Sequence[Token], phrase: Range) -> int:
    """Where words before a name begin to tell of him: behind a verb, behind others' names (X met German Chancellor)."""
    start = phrase[0]
    start += start > 0 and "auxiliary" in tokens[start - 1].kinds and not _opens_role(tokens[start])
    for at in range(*phrase):
        if _is_past(tokens[at]) or (at > phrase[0] and "referring" in tokens[at - 1].kinds):
            start = at + 1  # со ссылкой на | адвоката X
        elif at > phrase[0] and "possessive" in tokens[at].kinds and not tokens[at - 1].kinds & _JOINING:
            start = at  # a dit aux journalistes | son avocat X
        elif tokens[at].text.lower() in given_names():
            start = at + 1
            while start < phrase[1] and tokens[start].capital and not tokens[start].kinds & _LEADING:
                start += 1
    while phrase[0] < start < phrase[1] and not _opens_role(tokens[start]):
        start += 1
    return start if _opens_role(tokens[start]) or start == phrase[0] else phrase[1]


def _opens_role(token: Token) -> bool:
    return token.capital or bool(token.kinds & _LEADING) or names_territory(token.text)


def _is_past(token: Token) -> bool:
    return not token.capital and ("irregular" in token.kinds or token.low.endswith("ed")) and "role" not in token.kinds


def _leads(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether words before a name are its bearer's role: nobody else is named or joined there."""
    inner = tokens[slice(*phrase)]
    if inner and "preposition" in inner[-1].kinds:
        return False
    told = bool([token for token in inner if token.kinds & {"role", "title"} and "courtesy" not in token.kinds])
    if len(inner) > _LONGEST_ROLE or [token for token in inner if token.cue is not None and not token.cue.bare]:
        return False
    return told and not [token for token in inner if token.punctuation or "coordinator" in token.kinds]


def _may_be_described(tokens: Sequence[Token], first: int) -> bool:
    """Whether no phrase that opens its sentence holds a name (after talks with X, the president who slept left)."""
    opening = next((token for token in tokens if not token.punctuation), tokens[first])
    parted = bool([token for token in tokens[:first] if token.text in {",", ":", ";"}])
    led = opening.kinds & {"preposition", "subordinator", "according"} or opening.low.endswith("ing")
    return parted or not led or opening is tokens[first]


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether behind an aside a list goes on, or comes the name of whose office it tells."""
    following = tokens[end + 1] if end + 1 < len(tokens) and tokens[end].text == "," else None
    return following is not None and (following.capital or "coordinator" in following.kinds)


def _describes(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether words behind a name's comma say what he is: a role comes at once, and nobody's name behind it."""
    inner = [token for token in tokens[slice(*phrase)] if "article" not in token.kinds]
    role = next((at for at, token in enumerate(inner[:_LATEST_ROLE]) if "role" in token.kinds), None)
    if role is None or any(token.kinds & _NO_ROLE or token.cue or token.punctuation for token in inner[:role]):
        return False
    if any(is_deed(token.text) for token in inner[:role]):
        return False
    if len(inner) > _LONGEST_ROLE or any(token.cue or token.kinds & {"auxiliary", "adverb"} for token in inner):
        return False
    if any("coordinator" in token.kinds and _is_led_by_role(inner[at + 1 :]) for at, token in enumerate(inner)):
        return False
    if _names_another(tokens[slice(*phrase)]):
        return False
    if inner[role] is inner[-1]:
        return True
    following = tokens[tokens.index(inner[role], *phrase) + 1]
    return not following.capital or following.text.isupper() or tokens[phrase[0] - 1].text == "("


def _names_another(inner: Sequence[Token]) -> bool:
    """Whether words behind a name and an office name somebody else, or who else does it (the mayor and the band)."""
    for before, token, behind in zip(inner, inner[1:], inner[2:], strict=False):
        joined = "coordinator" in token.kinds and "article" in behind.kinds and "preposition" not in behind.kinds
        if joined or (token.capital and token.low in given_names() and not before.kinds & _BEFORE_NO_NAME):
            return True
    return False


def _is_led_by_role(tokens: Sequence[Token]) -> bool:
    """Whether another's role comes soon (the French president and the German chancellor)."""
    return any(token.kinds & {"role", "title"} for token in tokens[:_LATEST_ROLE])
