"""Several voices in one clause of reporting: joint speakers, and the outlet that relays another's words."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.coordination import adds_craft, joins_fields
from knowledge.extraction.clauses.phrases.fields import behind_fields, holds_fields
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.speakers.documents import Resolved
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_LOW: Final = attrgetter("low")
_MOST: Final = 6
_WHOLE: Final = 2
"""Words of a full name."""
_REACH: Final = 14
_MANY: Final = ("ы", "и")
"""Last letters of a Russian noun for several."""
_UPRIGHT: Final = (*"бвгджзклмнпрстфхцчшщ", "ий", "ый")
"""Last letters of a surname that stands in no case."""
_OWNERS: Final = ("ы", "ых", "их")
"""Last letters of names that tell whose somebody is."""
_ONE: Final = ("л", "ла", "лся", "лась", "ает", "яет", "ует", "ит")
"""Last letters of a Russian verb that one does."""
_DASHES: Final = frozenset("–—-")
_DESCRIBING: Final = frozenset({"role", "title", "source", "institution", "article", "determiner", "possessive"})
_BODIES: Final = frozenset({"institution", "source", "team", "body"})
_NO_SURNAMES: Final = frozenset({"role", "field"})
"""Classes of words that end no name by themselves."""


def may_be_joint(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a word joins speakers in a subject, or a comma beside it may part it from more of them."""
    start, end = subject
    parted = tokens[start - 1].text == "," or (end < len(tokens) and tokens[end].text == ",")
    return parted or bool([token for token in tokens[start + 1 : end] if "joint" in token.kinds])


def find_members(text: str, tokens: Sequence[Token], subject: Range, people: People) -> tuple[list[Person], str]:
    """Who speaks jointly in a subject, and the word that joins the last of them; no one where one speaks alone."""
    subject = _with_listed(tokens, subject)
    phrase = tokens[slice(*subject)]
    if not [token for token in phrase[1:] if "joint" in token.kinds] or holds_fields(phrase):
        return [], ""
    if phrase[0].text.isascii() and behind_fields(phrase) is not None:
        return [], ""
    if phrase[0].text >= CYRILLIC and _acts_alone(tokens, subject):
        return [], ""  # глава Министерства образования и науки X заявил
    start, end = subject[0], _before_office(tokens, subject)
    joint = next((at for at in range(end - 2, start, -1) if "joint" in tokens[at].kinds), None)
    if (
        joint is None
        or "as" in tokens[joint - 1].kinds
        or "auxiliary" in tokens[joint + 1].kinds  # X, who runs Y and is now in Z
        or tokens[start].quotation is not None
        or joins_fields(tokens, joint, start)
        or _are_beside(tokens[start:joint])
        or _is_twofold(tokens, start, joint)
        or _is_in_aside(tokens, start, joint)
    ):
        return [], ""
    if _tells_body(tokens, start, joint) or _tells_one(tokens, (start, end), joint):
        return [], ""
    if phrase[0].text >= CYRILLIC and _heads_names(tokens, (start, end), joint):
        if not _stand_upright(tokens, joint, end):
            return [], ""
        if not any(token.text == "," for token in tokens[start:joint]):
            start = _name_before(tokens, start + 1, joint)
    marks = (tokens[at].text for at in range(joint, start, -1) if tokens[at].text in {"(", ")"})
    if next(marks, "") == "(":
        return [], ""  # les syndicats (A et B)
    if (behind := _behind_office(text, tokens, (start, joint, end), people)) is not None:
        start = behind
    pieces = [*_listed(tokens, start, joint), (joint + 1, end)]
    fields = "field" in tokens[joint - 1].kinds and any("field" in t.kinds for t in tokens[joint + 1 : joint + 3])
    committee = fields and any("institution" in token.kinds for token in tokens[joint:end])
    if committee or all("field" in token.kinds for token in tokens[slice(*pieces[0])]):
        return [], ""  # Roads and Transport, Ada Colau; Security and Trade Committee Chairman Ada Colau
    members = [person for piece in pieces if (person := _bearer(text, tokens, piece, people)) is not None]
    distinct = {id(person) for person in members}
    seam = " ".join(token.text for token in tokens[joint - 1 : joint + 2])
    if any(seam in person.name for person in members) or _is_one_place(tokens, pieces, members):
        return [], ""
    if len(members) != len(pieces) or len(distinct) != len(pieces) or not 1 < len(pieces) <= _MOST:
        return [], ""
    return members, tokens[joint].text


def _is_in_aside(tokens: Sequence[Token], start: int, joint: int) -> bool:
    """Whether those joined are named behind a dash and who (The host – who has daughters X and Y – said)."""
    inner = range(start + 1, joint)
    return any("relative" in tokens[at].kinds and tokens[at - 1].text in _DASHES for at in inner)


def _is_twofold(tokens: Sequence[Token], start: int, joint: int) -> bool:
    """Whether one is both whose name follows (Leeds captain and BBC pundit Ada Colau; not the mayor and pundit X)."""
    led = "role" in tokens[joint - 1].kinds and tokens[start].kinds.isdisjoint({"article", "possessive"})
    return led and adds_craft(tokens, joint)


def _are_beside(words: Sequence[Token]) -> bool:
    """Whether a participle and its agent lead to those who are joined (X, flanked by Y and Z)."""
    return any(
        comma.text == "," and not verb.capital and verb.low.endswith("ed") and "agent" in by.kinds
        for comma, verb, by in zip(words, words[1:], words[2:], strict=False)
    )


def _tells_body(tokens: Sequence[Token], start: int, joint: int) -> bool:
    """Whether what is joined ends what a comma tells of one body (Enedis, la filiale d'EDF et Engie, a dit)."""
    comma = next((at for at in range(start + 1, joint) if tokens[at].text == ","), 0)
    if not comma or "article" not in tokens[comma + 1].kinds or any(t.text == "," for t in tokens[comma + 1 : joint]):
        return False
    named = all(token.capital or "article" in token.kinds for token in tokens[start:comma])
    noun = tokens[comma + 2]
    return named and not noun.capital and not noun.kinds & {"role", "title", "source", "degree", "tenure"}


def _tells_one(tokens: Sequence[Token], subject: Range, joint: int) -> bool:
    """Whether two offices without articles stand before their one bearer (Maire de X et député de Y, Z a dit)."""
    if not ("role" in tokens[subject[0]].kinds and "role" in tokens[joint + 1].kinds and not tokens[joint + 1].capital):
        return False
    comma = next((at for at in range(joint + 2, subject[1] - 1) if tokens[at].text == ","), subject[1])
    return all(token.capital for token in tokens[comma + 1 : subject[1]]) and comma < subject[1]


def _acts_alone(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether the verb behind a Russian subject is one's."""
    verb = tokens[subject[1]] if subject[1] < len(tokens) else tokens[subject[0]]
    return verb.cue is not None and verb.text >= CYRILLIC and verb.low.endswith(_ONE)


def _is_one_place(tokens: Sequence[Token], pieces: Sequence[Range], members: Sequence[Person]) -> bool:
    """Whether a place of two names stands before an office and its bearer (Thirsk and Malton MP Kevin Hollinrake)."""
    if len(pieces) != _WHOLE or len(members) != _WHOLE or members[0].human or not members[1].human:
        return False
    first, (start, end) = pieces[0], pieces[1]
    office = next((at for at in range(start + 1, end) if "role" in tokens[at].kinds), end)
    between = tokens[start:office]
    placed = tokens[start].capital and all(token.capital or "institution" in token.kinds for token in between)
    placed = placed and not any(names_territory(token.text) for token in between)  # Macron and German chancellor X
    return first[1] - first[0] == 1 and placed and end - office > _WHOLE and tokens[end - _WHOLE].capital


def _with_names(tokens: Sequence[Token], subject: Range) -> Range:
    """A subject with the full names before or behind it that list who speaks (A B, C D and E F | said; said A B, …)."""
    start, end = subject
    if any("joint" in token.kinds for token in tokens[start + 1 : end]):
        while tokens[start - 1].text == "," and _full_name(tokens, start - _WHOLE - 1):
            start -= _WHOLE + 1
        opens = start == 0 or tokens[start - 1].punctuation or "coordinator" in tokens[start - 1].kinds
        return (start, end) if opens else subject
    last = end
    while last < len(tokens) and tokens[last].text == "," and (first := _full_name(tokens, last + 1)):
        last = first
    if last > end and last + 1 < len(tokens) and "joint" in tokens[last].kinds:
        behind = _full_name(tokens, last + 1)
        return (start, behind) if behind and (behind == len(tokens) or tokens[behind].punctuation) else subject
    return subject


def _full_name(tokens: Sequence[Token], at: int) -> int:
    """Where a given name and a surname end that stand at a place; else 0."""
    name = tokens[at : at + _WHOLE] if at >= 0 else ()
    whole = len(name) == _WHOLE and name[0].low in given_names() and name[1].capital and not name[1].kinds
    return at + _WHOLE if whole else 0


def _with_listed(tokens: Sequence[Token], subject: Range) -> Range:
    """A subject with the full names that commas part from it, where its verb is a plural (A, B et C ont dit)."""
    listed = subject[0] < subject[1] and tokens[subject[0]].text < CYRILLIC
    start, end = _with_names(tokens, subject) if listed else subject
    many = end < len(tokens) and "plural" in tokens[end].kinds
    while many and start > _WHOLE and tokens[start - 1].text == "," and tokens[start - 2].capital:
        first = start - 2
        while first > 0 and tokens[first - 1].capital:
            first -= 1
        if start - first <= _WHOLE:
            break
        start = first
    many = start > 1 and "plural" in tokens[start - 2].kinds | tokens[start - 1].kinds
    told = many and tokens[start - 1].cue is not None
    while told and end + _WHOLE < len(tokens) and tokens[end].text == "," and tokens[end + 1].capital:
        last = end + 1
        while last < len(tokens) and (tokens[last].capital or "joint" in tokens[last].kinds):
            last += 1
        if last - end <= _WHOLE:
            break
        end = last
    return (start, end)


def tells_one(last: Resolved | None, grammar: Grammar) -> bool:
    """Whether who spoke is a French body or somebody nameless told of as one, which `ils` cannot be (Le tribunal)."""
    if last is None or last.members or not grammar.elisions:
        return False
    if last.human and (last.known or "role" not in last.role or not last.role.isdisjoint(_BODIES)):
        return False
    first, *words = last.name.lower().replace("’", "'").split()
    led = (at for at, word in enumerate(words[:-1]) if "joint" in grammar.kind(word))
    joined = any("determiner" in grammar.kind(words[at + 1]) for at in led)  # la mairie et la préfecture
    return not joined and "single" in grammar.kind(first[: first.find("'") + 1] or first)


def find_joined(text: str, tokens: Sequence[Token], subject: Range, people: People) -> Resolved | None:
    """Those who speak jointly in a subject, as one."""
    members, joint = find_members(text, tokens, subject, people)
    return as_one(members, joint) if members else None


def as_one(members: Sequence[Person], joint: str) -> Resolved:
    """Several who speak jointly, the last behind the word that joins them."""
    names = tuple(person.name for person in members)
    return Resolved(f"{', '.join(names[:-1])} {joint} {names[-1]}", members=names)


def find_others(text: str, tokens: Sequence[Token], subject: Range, people: People) -> Resolved | None:
    """`Young and other analysts`: the one who is named, by the full name, and the rest as written."""
    begin, last = subject[0] + 1, subject[1] - 1
    joints = [at for at, token in enumerate(tokens[begin:last], begin) if "joint" in token.kinds]
    at = joints[0] if joints else last
    if not joints or "others" not in tokens[at + 1].kinds:
        return _described(text, tokens, subject, at) if joints else None
    first = tokens[subject[0]]
    person = people.find(text[first.start : tokens[at - 1].end], first.start)
    rest = text[tokens[at].start : tokens[subject[1] - 1].end]
    return Resolved(f"{person.name} {rest}") if person is not None else None


def _described(text: str, tokens: Sequence[Token], subject: Range, joint: int) -> Resolved | None:
    """Several whom a Russian noun describes, of whom the names behind it tell only whose they are (адвокаты X и Y)."""
    if not _heads_names(tokens, subject, joint) or _stand_upright(tokens, joint, subject[1]):
        return None
    return Resolved(text[tokens[subject[0]].start : tokens[subject[1] - 1].end])


def _heads_names(tokens: Sequence[Token], subject: Range, joint: int) -> bool:
    """Whether a Russian subject begins with a noun for several, and only words with capitals follow."""
    first = tokens[subject[0]]
    if not (first.low.endswith(_MANY) and "source" in first.kinds and is_cyrillic(first.text)):
        return False
    words = (token for at, token in enumerate(tokens[subject[0] + 1 : subject[1]], subject[0] + 1) if at != joint)
    return joint - subject[0] >= _WHOLE and all(token.capital or token.quotation is not None for token in words)


def _stand_upright(tokens: Sequence[Token], joint: int, end: int) -> bool:
    """Whether one of the words that a Russian joint parts can only be a name in the nominative (X и Y-а)."""
    last = (tokens[joint - 1], tokens[end - 1])
    if any(token.low.endswith(_OWNERS) for token in last):
        return False  # Жители Тулы и Химок
    return any(token.quotation is None and token.low.endswith(_UPRIGHT) and not token.text.isupper() for token in last)


def _name_before(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the name begins that ends at a place: at its last word or the given name in front of it."""
    return end - _WHOLE if end - _WHOLE >= start and tokens[end - _WHOLE].low in given_names() else end - 1


def _behind_office(text: str, tokens: Sequence[Token], subject: tuple[int, int, int], people: People) -> int | None:
    """Where the names begin behind the office that all of them hold (the mayors of X and Y, Ada Colau and …)."""
    start, joint, end = subject
    named = end
    while named > start and (tokens[named - 1].text == "," or _may_name(tokens[named - 1])):
        named -= 1
    comma = next((at for at in range(named, joint) if tokens[at].text == ","), None)
    if comma is None or comma == start:
        return None
    first = people.find(text[tokens[comma + 1].start : tokens[joint - 1].end], tokens[comma + 1].start)
    held = people.find(text[tokens[start].start : tokens[comma - 1].end], tokens[start].start)
    told = first is not None and first.human and (held is None or not held.human)
    return comma + 1 if told else None


def _before_office(tokens: Sequence[Token], subject: Range) -> int:
    """Where joined names end before the office that all of them hold (Ada Colau and …, the mayors of X and Y)."""
    start, end = subject
    comma = next((at for at in range(start, end) if tokens[at].text == ","), end)
    names = tokens[start:comma]
    aside = tokens[comma + 1 : end]
    if aside and _describes(aside[0]) and not any(token.text == "," for token in aside):
        return comma  # X, ministro de Gobierno y Justicia
    joined = any("joint" in token.kinds for token in names) and all(_may_name(token) for token in names)
    return comma if joined and comma + 1 < end and not tokens[comma + 1].capital else end


def _describes(first: Token) -> bool:
    """Whether an aside with this first word tells what somebody is, does or where he is, so that `and` joins nobody."""
    led = "preposition" in first.kinds or first.low.endswith("ing")
    return not first.capital and ("role" in first.kinds or led)


def _may_name(token: Token) -> bool:
    return token.capital or bool(token.kinds & {"particle", "joint"})


def _listed(tokens: Sequence[Token], start: int, end: int) -> list[Range]:
    """What stands between commas before the joining word; one piece where a comma opens an apposition."""
    pieces: list[Range] = []
    begin = start
    for at in range(start, end + 1):
        if at == end or tokens[at].text == ",":
            if at > begin:
                pieces.append((begin, at))
            begin = at + 1
    first = _behind_role(tokens, pieces[0]) if pieces else start
    named = all(
        token.capital or token.kinds & {"particle", "article"} for token in tokens[first:end] if token.text != ","
    )
    return pieces if named else [(start, end)]


def _behind_role(tokens: Sequence[Token], piece: Range) -> int:
    """Where a Russian full name begins behind what its bearer and those who follow are (депутаты Ада X, Олег Y)."""
    start, end = piece
    name = end - _WHOLE
    if name <= start or tokens[start].capital or not is_cyrillic(tokens[start].text):
        return start
    full = all(token.capital for token in tokens[name:end])
    told = tokens[start].low.endswith(_MANY) or not _DESCRIBING.isdisjoint(tokens[start].kinds)
    return name if full and told else start


def _is_governed(piece: Sequence[Token]) -> bool:
    """Whether a participle and its preposition lead to a name, who only did what is told (founded and sold by X)."""
    name = next((at for at, token in enumerate(piece) if token.capital), 0)
    able = _DESCRIBING & frozenset().union(*(token.kinds for token in piece[:name]))
    return name > 1 and not able and "preposition" in piece[name - 1].kinds


def _bearer(text: str, tokens: Sequence[Token], piece: Range, people: People) -> Person | None:
    first, last = tokens[piece[0]], tokens[piece[1] - 1]
    if _is_governed(tokens[slice(*piece)]):
        return None
    person = people.find(text[first.start : last.end], first.start)
    if person is not None and last.kinds & _NO_SURNAMES and person.tokens == (last.text,):
        return None  # Google Chief Executive and co-founder X; the MP and minister for Foreign Affairs
    if person is None or person.human:
        return person
    words = text[tokens[piece[0] + 1].start : last.end] if "article" in first.kinds and piece[1] > piece[0] + 1 else ""
    if words == person.name and " " in words:
        return person  # the Congress of the People
    lower = [
        token for token in tokens[slice(*piece)] if not token.capital and not token.kinds & {"article", "particle"}
    ]
    if len(lower) > 1 and "institution" in lower[-1].kinds:
        return None
    return None if any(token.kinds & {"role", "source", "title", "joint", "preposition"} for token in lower) else person


@cache
def _relaying(grammar: Grammar) -> frozenset[str]:
    """The first words of phrases that tell who relayed what is said."""
    found = (
        (first, kind) for first, seconds in grammar.phrases.items() for rest in seconds.values() for _, kind in rest
    )
    return frozenset(first for first, kind in found if kind == "relayedby")


def find_via(tokens: Sequence[Token], clause: Reported, grammar: Grammar) -> Range | None:
    """Who is told to have relayed the words: `cité par l'AFP`, `quoted by Tass`; else what the clause says already."""
    if clause.via is not None:
        return clause.via
    begin, opening = max(0, clause.cue[0] - _REACH), _relaying(grammar)
    near = tokens[begin : clause.cue[1] + _REACH]
    if opening.isdisjoint(map(_LOW, near)):
        return None
    for at in [at for at, token in enumerate(near, begin) if token.low in opening and token is not tokens[-1]]:
        for rest, kind in grammar.phrases[tokens[at].low].get(tokens[at + 1].low, ()):
            behind = at + 1 + len(rest)
            if kind == "relayedby" and tuple(token.low for token in tokens[at + 1 : behind]) == rest:
                phrase = right_phrase(tokens, behind, len(tokens))
                return phrase and (phrase[0] + ("article" in tokens[phrase[0]].kinds), phrase[1])
    return None
