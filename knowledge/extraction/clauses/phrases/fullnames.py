"""Tokens that are somebody's name: alone, behind his role, or before an office at the begin of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import are_steady, case_of, is_given_form, names_another
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_FULL_NAME: Final = 2
_LONGEST: Final = 6
"""Tokens of a name with its comma."""
_OF: Final = frozenset({"particle", "leftout"})
"""Classes of the de that belongs to a name or does not (Proche de X, Dominique de Villepin)."""
_NO_NAME: Final = frozenset({"role", "institution", "time"})
_LONGEST_HONOUR: Final = 4
"""Letters of QC, KBE."""
_COMING: Final = frozenset({"ushering", "coming"})
_NO_OPENERS: Final = frozenset({"preposition", "time", "institution", "subordinator"})
_PARTING: Final = frozenset({";", ":"})
_LONGEST_LISTED: Final = 24
_WITHIN: Final = frozenset({",", "(", ")", "-"})
_OFFICE_LINKS: Final = frozenset({"officeof", "preposition", "coordinator"})
_LONGEST_OFFICE: Final = 14
_DEEDS: Final = ("ing", "ed")
"""How English words end that tell what somebody does or was asked."""
_NO_DEED: Final = frozenset({"title", "role", "degree", "tenure", "institution", "source", "rank", "time"})
_CLOSING: Final = frozenset({"auxiliary", "that", "subordinator", "relative", "pronoun"})
"""Classes of words that end an office without a name."""
_PASTS: Final = ("ал", "ял", "ил", "ел", "нул", "лся", "лась", "лись", "али", "яли", "или", "ели", "ит", "ет", "ют")
"""Last letters of Russian verbs that no genitive has, too (not канала)."""
_FINITES: Final = ("ала", "ила", "ела", "али", "или", "ало", "ило", "ает", "яет", "ует", "лся", "лась", "лись", "тся")
"""Last letters of Russian verbs that few nouns have."""
_FEATURES: Final = ("ый", "ий", "ой", "ая")
"""How an adjective before a role in the nominative ends."""
_OBLIQUE: Final = ("а", "я", "у", "ю", "ом", "ем", "е", "ы", "и", "ой", "ей", "ым", "им", "ого", "его", "ому", "ему")
"""How roles end that stand in a case."""
_HIS_PAST: Final = ("л", "лся")
_HER_PAST: Final = ("ла", "лась")
_HER_ENDING: Final = ("а", "я")
_OF_BODIES: Final = ("ии", "ы")
"""Last letters of bodies in the genitive."""
_OF_MEN_OR_HERS: Final = ("а", "я")
"""Last letters of bodies that no man's past is told of."""
_TAKEN: Final = ("у", "ю", "ой", "ей", "ами", "ями", "ом", "ем", "и", "ы")
"""How nouns end that a verb takes, and no role in the nominative."""
_OWN: Final = frozenset({"own", "possessive", "determiner"})
_MANY: Final = ("ы", "и", "е")
"""Last letters of several in the nominative."""
_OF_MANY: Final = ("ов", "ев", "ей", "ий")
"""Last letters of many in the genitive."""
_HERS: Final = ("ица", "тка", "нка", "иса", "рша")
"""How women's roles end in the nominative, and no man's in a case."""
_NAMELESS: Final = frozenset({"notname", "institution", "time", "role", "title"})
_UPRIGHT: Final = frozenset("бвгджзклмнпрстфхцчшщйо")
"""Last letters of surnames in the nominative that no other case shares but the instrumental."""
_INSTRUMENTAL: Final = ("ом", "ем", "ым", "им", "ой", "ей", "го")


def acts(tokens: Sequence[Token]) -> bool:
    """Whether a Russian verb stands among words, so that they describe nobody (полиция задержала мужчину)."""
    return any(not (t.kinds or t.capital) and t.low.endswith(_FINITES) for t in tokens)


def ends_in_saying(tokens: Sequence[Token]) -> bool:
    """Whether words end in a Russian verb of saying, so that they describe nobody (ТАСС, глава города сказал, что)."""
    cue = tokens[-1].cue if tokens else None
    return cue is not None and not (cue.participle or cue.infinitive) and is_cyrillic(tokens[-1].text)


def opens_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether what somebody does, or is asked, opens an English sentence before a name (Sentencing Mr X, Y said)."""
    first, behind = tokens[at], tokens[at + 1 : at + 2]
    if not (first.capital and behind and first.low.endswith(_DEEDS)) or first.kinds & _NO_DEED:
        return False
    if (at and not tokens[at - 1].punctuation) or first.low in given_names():
        return False
    if first.low.endswith("ed"):
        return "preposition" in behind[0].kinds
    return not behind[0].punctuation and behind[0].kinds.isdisjoint({"institution", "role", "auxiliary"})


def is_name(tokens: Sequence[Token]) -> bool:
    """Whether all words of a stretch are written as a name's."""
    return bool(tokens) and not [token for token in tokens if not token.capital and "particle" not in token.kinds]


def bears_name(phrase: Sequence[Token]) -> bool:
    """Whether a full name stands behind a role, so that no name between commas is its bearer's (boss Ada Colau, X)."""
    role = next((at for at, token in enumerate(phrase) if "role" in token.kinds and not token.capital), len(phrase))
    return len(phrase) - role > _FULL_NAME and phrase[role + 1].capital and is_name(phrase[role + 1 :])


def names_within(inner: Sequence[Token]) -> bool:
    """Whether a title, a name and more stand in what looks like a description (asked President X about it, Y said)."""
    led = next((at for at in range(1, len(inner) - 1) if "about" in inner[at].kinds and inner[at - 1].capital), 0)
    return led > 0 and bears_name(inner[:led])


def apposed_name(tokens: Sequence[Token], start: int) -> int | None:
    """Where the full name begins whose bearer an English description behind its comma tells of (X, a nurse, who)."""
    if start <= _FULL_NAME or tokens[start - 1].text != "," or not tokens[start].text.isascii():
        return None
    described = any("role" in token.kinds for token in tokens[start : start + _FULL_NAME + 1])
    begin = start - 1
    while begin > 0 and is_name(tokens[begin - 1 : begin]) and _NO_NAME.isdisjoint(tokens[begin - 1].kinds):
        begin -= 1
    named = start - 1 - begin >= _FULL_NAME and not tokens[begin].kinds & {"preposition", "time"}
    named = named and not opens_deed(tokens, begin)
    return begin if named and (described or tokens[start].low in INDEFINITE) else None


def told_in_lists(tokens: Sequence[Token], comma: int, close: int, low: int) -> tuple[int, int] | None:
    """The name of whom commas tell with lists in them: behind his office, or at a sentence's begin."""
    if _heads_listed_office(tokens, comma, close, low):
        return (comma + 1, close)
    named = _opens_with_listed(tokens, close, low)
    return (low, named) if named else None


def _heads_listed_office(tokens: Sequence[Token], comma: int, close: int, low: int) -> bool:
    """Whether an office and whose it is, parted by commas, lead to a name (the Chairman, Media Chapel, X, said)."""
    name = tokens[comma + 1 : close]
    if not _FULL_NAME <= len(name) <= _LONGEST or not is_name(name) or not tokens[comma - 1].capital:
        return False
    if names_territory(name[0].text) or any(not token.kinds.isdisjoint(_NO_NAME) for token in name):
        return False
    at, commas = comma - 1, 0
    while at > max(low, comma - _LONGEST_LISTED):
        token = tokens[at]
        if "article" in token.kinds:
            break
        commas += token.text == ","
        if not (token.capital or token.text in _WITHIN or not token.kinds.isdisjoint(_OFFICE_LINKS)):
            at += 1
            break
        at -= 1
    head = tokens[at : at + _FULL_NAME + 1]
    return commas > 0 and any(token.capital and not token.kinds.isdisjoint({"role", "title"}) for token in head)


def _opens_with_listed(tokens: Sequence[Token], close: int, low: int) -> int:
    """Where a full name ends that opens a sentence, told of by lists in commas (X, who has sons, Y and Z, said)."""
    end = next((at for at in range(low, close) if not tokens[at].capital), low)
    first, inner = tokens[end + 1], tokens[end + 1 : close]
    least = 1 if "actor" in first.kinds else _FULL_NAME
    if end - low < least or tokens[end].text != "," or not _NO_OPENERS.isdisjoint(tokens[low].kinds):
        return 0
    described = first.low in INDEFINITE and inner[1:] and "role" in inner[1].kinds
    if not ("actor" in first.kinds or first.text.isdigit() or described):
        return 0
    commas = [at for at in range(end + 1, close) if tokens[at].text == ","]
    acts = any(token.quotation or token.text in _PARTING or (token.cue and not token.cue.participle) for token in inner)
    joint = any("coordinator" in tokens[at + 1].kinds and tokens[at + 2].capital for at in commas if at + 2 < close)
    return end if len(commas) > 1 and not (acts or joint) else 0


def honours(token: Token) -> bool:
    """Whether letters between commas may be an honour of whoever is named before them (X, QC, the recorder, said)."""
    return token.capital and token.text.isupper() and 1 < len(token.text) <= _LONGEST_HONOUR


def past_source(tokens: Sequence[Token], phrase: tuple[int, int]) -> tuple[int, int]:
    """Whom a relative tells of behind what came from him (The loudest applause came from | a man who)."""
    start, end = phrase
    sources = [at for at in range(start + 1, end - 1) if "heardfrom" in tokens[at].kinds]
    came = next((at for at in sources if not tokens[at - 1].kinds.isdisjoint(_COMING)), 0)
    return (came + 1, end) if came else phrase


def past_occasion(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a role and a full name begin behind an occasion (После победы над соперником | наставник «Лады» X Y)."""
    if not all(token.capital for token in tokens[end - 2 : end]):
        return start
    roles = (k for k in range(end - 3, start, -1) if "role" in tokens[k].kinds and not tokens[k].capital)
    role = next(roles, start)
    return role if not tokens[role - 1].kinds & {"preposition", "article", "coordinator"} else start


def tells_office(phrase: Sequence[Token]) -> bool:
    """Whether a phrase names nobody but an office, its body or its country (the head of the Ghana Health Service).

    Le Président Haïtien, le Premier Ministre.
    """
    last = len(phrase) - 1
    held = "article" in phrase[0].kinds and all(token.kinds & {"role", "title"} for token in phrase[1:last])
    if 0 < last <= _FULL_NAME + 1 and held:
        return bool(phrase[last].kinds & {"role", "title"}) or names_territory(phrase[last].text)
    of = next((at for at, token in enumerate(phrase) if at > 1 and "officeof" in token.kinds), 0)
    return of > 1 and "article" in phrase[0].kinds and not phrase[of - 1].kinds.isdisjoint({"role", "title"})


def name_before(tokens: Sequence[Token], start: int, end: int, low: int) -> int | None:
    """Where a full name opens a sentence whose bearer's office no comma closes (Ada Colau, Leeds councillor said)."""
    if start > low + _FULL_NAME and tokens[start - 1].text == "," and _heads(tokens[start], tokens[start + 1 : end]):
        begin = start - 1
        while begin > low and is_name(tokens[begin - 1 : begin]):
            begin -= 1
        full = start - 1 - begin >= _FULL_NAME and (begin == low or tokens[begin - 1].text == ",")
        plain = all(_NO_NAME.isdisjoint(token.kinds) for token in tokens[begin : start - 1])
        opens = begin == 0 and "officeof" not in tokens[start + 1].kinds
        return begin if full and plain and not opens else None
    office = tokens[end - 1].kinds & {"role", "title"} and tokens[start - 1].text == ","
    if not office or not _FULL_NAME < start - low <= _LONGEST or "determiner" in tokens[low].kinds:
        return None
    name = tokens[low : start - 1]
    named = is_name(name) and not _leads_in(tokens, low)
    return low if named and all(_NO_NAME.isdisjoint(token.kinds) for token in name) else None


def _leads_in(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence's first word leads to a name that is no subject (Unlike Mr X, the judge said)."""
    first = tokens[at]
    led = "preposition" in first.kinds and "particle" not in first.kinds
    of = at == 0 and tokens[1].kinds >= _OF and first.low not in given_names()  # Accompagné de X; Proche de X
    return led or of or "exemplifying" in first.kinds or opens_deed(tokens, at)


def ends_oblique(tokens: Sequence[Token], end: int) -> bool:
    """Whether a Russian full name that ends at a place stands in a case."""
    name = tokens[max(0, end - _FULL_NAME) : end]
    full = len(name) == _FULL_NAME and all(token.capital and not token.text.isascii() for token in name)
    if not full or name[1].low in given_names():
        return False  # депутат Госдумы Сергей X
    return case_of(name[0].low, name[1].low, given_names()) is not None


def is_acted_on(tokens: Sequence[Token], start: int, end: int, verb: int) -> bool:
    """Whether a Russian name or office in a case stands before a verb and its subject (Ивана X предупредил Y).

    Or a lone body of whose matters or from which he tells (О планах компании заявил X; Об уходе из клуба заявил X).
    """
    if end == verb == start + 1 and "institution" in tokens[start].kinds and _is_no_teller(tokens, start):
        return True
    head = verb + 1 + (verb + 2 < len(tokens) and "possessive" in tokens[verb + 1].kinds)
    if head < len(tokens) and (upright_role(tokens, head, head + 1) is not None or _is_hers(tokens, verb, head)):
        return ends_oblique(tokens, end)  # О позиции X сообщил его адвокат Y; Об аресте X сообщила жена
    name = tokens[head : head + _FULL_NAME]
    full = len(name) == _FULL_NAME and not [token for token in name if not token.capital or token.text.isascii()]
    if not full or name[0].low not in given_names():
        return False
    role = "role" in tokens[end - 1].kinds and upright_role(tokens, start, end) is None
    return ends_oblique(tokens, end) or (role and end == verb)


def _is_hers(tokens: Sequence[Token], verb: int, at: int) -> bool:
    """Whether a woman's role stands behind a verb that tells of her (сообщила его жена)."""
    role = "role" in tokens[at].kinds and not tokens[at].capital and tokens[at].low.endswith(_HER_ENDING)
    return role and tokens[verb].low.endswith(_HER_PAST)


def _is_no_teller(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian noun in lower case cannot be the subject of the past behind it, which tells of one."""
    noun, past, his = tokens[at], tokens[at + 1].low, tokens[at + 1].low.endswith(_HIS_PAST)
    if noun.capital or not (his or past.endswith(_HER_PAST)):
        return False
    left = "partitive" in tokens[at - 1].kinds and noun.low.endswith(_OBLIQUE)
    return left or noun.low.endswith(_OF_BODIES) or (his and noun.low.endswith(_OF_MEN_OR_HERS))


def upright_role(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where a Russian role in the nominative begins with its adjectives (В ходе встречи | первый замглавы региона)."""
    if start >= end or tokens[start].text.isascii():
        return None
    for at in range(start, end):
        token = tokens[at]
        if token.capital or "preposition" in tokens[at - 1].kinds:
            continue
        if at > start and _begins_several(tokens, at, end):
            return at
        if "role" not in token.kinds:
            continue
        if token.low.endswith(_OBLIQUE) and not token.low.endswith(_HERS) and "nominative" not in token.kinds:
            continue
        plain = (k for k in range(at - 1, start - 2, -1) if tokens[k].kinds or not tokens[k].low.endswith(_FEATURES))
        begin = max(next(plain, start - 1) + 1, start)
        return begin + (begin < at and "preposition" in tokens[begin - 1].kinds)  # на встрече с прессой | глава X
    return None


def _begins_several(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether several in the nominative begin behind where they speak (В суде | адвокаты, В думе | двое депутатов)."""
    token = tokens[at]
    if "counting" in token.kinds and at + 1 < end:
        behind = tokens[at + 1]
        return "partitive" in behind.kinds or (not behind.capital and behind.low.endswith(_OF_MANY))
    return "source" in token.kinds and token.low.endswith(_MANY)


def before_venue(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where a Russian name in the nominative begins before a place of talk (После встречи | Макрон в интервью RTL)."""
    if start >= end or tokens[start].text.isascii():
        return None
    for at in range(start + 1, end - 2):
        placed = "inside" in tokens[at + 1].kinds and "venue" in tokens[at + 2].kinds
        named = tokens[at].capital and not tokens[at].kinds and tokens[at].low[-1:] in _UPRIGHT
        if placed and named and not tokens[at].low.endswith(_INSTRUMENTAL):
            first = next((k for k in range(at - 1, start - 1, -1) if not tokens[k].capital), start - 1)
            return first + 1 if first >= start and "preposition" not in tokens[first].kinds else None
    return None


def _heads(token: Token, behind: Sequence[Token]) -> bool:
    """Whether an office in small letters and its complement begin (X, directeur du Camping des Pins | explique)."""
    led = bool(behind) and not behind[0].kinds.isdisjoint({"belonging", "officeof"})
    return led and "role" in token.kinds and not token.capital


def past_office(tokens: Sequence[Token], begin: int, at: int, end: int) -> int:
    """Behind a Russian office and what it is of, and the name at its end (губернатор Московской области Андрей X)."""
    if tokens[begin].text.isascii() or not any("role" in token.kinds for token in tokens[begin:at]):
        return at
    for place in range(max(begin + 1, at - 1), min(end, begin + _LONGEST_OFFICE) - 1):
        token, following = tokens[place], tokens[place + 1]
        if token.punctuation and token.text != "-":
            return at
        if token.cue is not None or token.kinds & _CLOSING or (not token.capital and token.low.endswith(_PASTS)):
            own = at == begin + 1 and not any(one.kinds for one in tokens[at:place])
            return place if own else at  # Министр здравоохранения приехал
        full = token.capital and following.capital and not (token.kinds | following.kinds) & _NAMELESS
        if not full or (tokens[place - 1].capital and place < at):
            continue
        if case_of(token.low, following.low, given_names()) is None:
            return max(at, next((k for k in range(place + 2, end) if not tokens[k].capital), end))
    return at


def behind_oblique(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Who stands behind another's name in a case of its own (после доклада министра Ады X премьер | Стармер заявил)."""
    last = end - 1
    if tokens[last].text.isascii() or end - start <= _FULL_NAME:
        return start, end
    if tokens[last].capital:
        if _follows_steady(tokens[end - 2 * _FULL_NAME : end]):
            return (end - _FULL_NAME, end)
        full = all(token.capital for token in tokens[end - _FULL_NAME - 1 : last])
        parted = full and names_another([token.text for token in tokens[end - _FULL_NAME - 1 : end]], given_names())
        return (last, end) if parted else (start, end)
    role = last
    while role > start and not tokens[role - 1].kinds and tokens[role - 1].low.endswith(_FEATURES):
        role -= 1
    if "role" not in tokens[last].kinds or role - start < _FULL_NAME:
        return start, end
    comma, known = tokens[role - 1].text == "," and role - start > _FULL_NAME, given_names()
    given, surname = tokens[role - _FULL_NAME - comma : role - comma]
    oblique = given.capital and surname.capital and case_of(given.low, surname.low, known) is not None
    steady = comma and given.capital and given.low not in known and is_given_form(given.low, known)
    return (role, end) if oblique or steady else (start, end)  # вопрос о Сергее Тигипко, премьер сказала


def _follows_steady(names: Sequence[Token]) -> bool:
    """Whether a full name follows one that has no cases (на встрече с Сильвио Берлускони | Герман Греф сказал)."""
    if len(names) < 2 * _FULL_NAME or not all(token.capital for token in names):
        return False
    return are_steady([token.low for token in names], given_names())


def past_object(tokens: Sequence[Token], phrase: tuple[int, int]) -> tuple[int, int]:
    """A Russian name behind a verb, past what the verb takes (разводит руками | Ада X, описывает проблему | Анна)."""
    start, end = phrase
    name = next((at for at in range(start, end) if tokens[at].capital or _begins_name(tokens[at])), end)
    taken = tokens[start:name]
    if not taken or name == end or tokens[name].text.isascii():
        return phrase
    held = len(taken) == 1 and "stance" in taken[0].kinds  # сделал вывод | тренер
    if not (held or taken[-1].low.endswith(_TAKEN)):
        return phrase
    known = held or _begins_name(tokens[name]) or tokens[name].low in given_names()
    other = not held and any(token.kinds - _OWN or token.punctuation for token in taken)
    return (name, end) if known and not other else phrase


def _begins_name(token: Token) -> bool:
    """Whether a role begins, or one of many."""
    return "role" in token.kinds or token.kinds >= {"counting", "determiner"}
