"""Who is named only behind the words that mean him: « … », a estimé la députée du Nord. Ada Colau sera à Paris."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.saying.subjects import following_subject
from knowledge.extraction.clauses.speakers.mentions import head_of
from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_OF_A_LAND: Final = frozenset({"craft", "standin"})
_REACH: Final = 120
"""Characters behind a description in which the name stands."""
_ENDS: Final = re.compile(r"[.?!…][»”\"]?\s")
_CLOSED: Final = re.compile(r"[«“„\"]|:")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GOVERNED: Final = frozenset({"preposition", "nominal"})
_ASIDE: Final = 40
"""Characters behind a name in which its bearer's office begins."""
_IN_OFFICE: Final = frozenset({"post", "bystander", "gowned"})
_ARTICLE: Final = 4
"""Characters before a noun in which its article stands."""
_NEAR: Final = 60
"""Characters from a sentence's begin in which its subject is named."""
_VERB_REACH: Final = 2
"""Words behind the name in which it is told to speak."""


def find_ahead(text: str, people: People, grammar: Grammar, at: int, gender: Gender | None) -> Person | None:
    """The full name with which the next sentence begins, if nobody is named before `at`, an offset behind a mention."""
    if people.is_anybody_named_before(at):
        return None
    return _subject_ahead(text, people, grammar, at, gender)


def find_described(
    text: str, people: People, grammar: Grammar, phrase: Sequence[Token], core: Sequence[Token]
) -> Person | None:
    """Whom a definite role means that comes before any name (a estimé la députée. Ada Colau sera …)."""
    if not core or phrase[0].low in INDEFINITE:
        return None
    kinds, at = head_of(core).kinds, phrase[-1].end
    if "role" not in kinds or "source" in phrase[0].kinds:
        return None
    if "counting" in phrase[0].kinds and "headlast" in grammar.options:
        return None  # One expert said it was odd. Ada Colau left.
    if "articleless" in grammar.options and (kinds >= _OF_A_LAND or "layman" in kinds):
        return None  # По словам канадца, …. X заявил, что …
    person = find_ahead(text, people, grammar, at, _gender_of(phrase[0], kinds))
    if person is None or _is_another(text, person, grammar, at, head_of(core).low):
        return None
    if "headlast" in grammar.options and any(t.capital and t.text not in text[at : at + _REACH] for t in core[1:-1]):
        return None  # the BJP chief said. Ada Colau is the leader of the Greens.
    if "bystander" not in kinds:
        return person
    return person if _speaks_ahead(text, person, grammar, at) else None


def find_told_next(
    text: str, people: People, grammar: Grammar, phrase: Sequence[Token], core: Sequence[Token]
) -> Person | None:
    """Whom a French role means that the article has told before his bare name (Le maire est fâché. Ada Colau a …).

    Whoever is named there for the first time, and of whom the article tells no role, is no other.
    """
    head = head_of(core) if core else None
    if head is None or not head.kinds >= {"role"} or head.kinds.isdisjoint(_IN_OFFICE) or phrase[0].low in INDEFINITE:
        return None
    told = text.find(head.text, 0, phrase[0].start)
    led = text[max(0, told - _ARTICLE) : told].lower().replace("’", "' ").split()
    end = _ENDS.search(text, told, phrase[0].start) if told > 0 and led else None
    if end is None or "article" not in grammar.kind(led[-1]) or led[-1] in INDEFINITE or "\n\n" in end.group():
        return None
    place, person = next(iter(people.places_between(end.end(), end.end() + _NEAR)), (-1, None))
    if person is None or not person.human or len(person.tokens) < _VERB_REACH:
        return None
    before, lead = people.between(max(0, told - _NEAR), end.start()), text[end.end() : place]
    if not all(role in lead.lower() for role in person.roles):  # Ancien policier, Ada Colau a …
        return None
    fronted = not lead or (lead.endswith(", ") and _CLOSED.search(lead) is None)
    new = place == person.places[0] and fronted and not any(one.human for one in before)
    behind = text[place + len(person.name) :][:_ASIDE]
    return person if new and behind[:1] == " " and fits(person, _gender_of(phrase[0], head.kinds)) else None


def find_behind(text: str, people: People, tokens: Sequence[Token], at: int) -> Person | None:
    """Who is named behind a clause that opens the sentence with his pronoun (S'il admet que …, Ada Colau refuse)."""
    if at != 1 or "hypothetical" not in tokens[0].kinds:
        return None
    subject = following_subject(tokens, (at + 1, at + 1))
    if subject is None or not all(token.capital for token in tokens[slice(*subject)]):
        return None
    person = people.find(text[tokens[subject[0]].start : tokens[subject[1] - 1].end], tokens[at].start)
    fitting = person is not None and fits(person, "f" if "pronoun.f" in tokens[at].kinds else "m")
    return person if fitting and person is not None and person.human else None


def _gender_of(article: Token, head: frozenset[str]) -> Gender | None:
    if head & {"female", "male"}:
        return "f" if "female" in head else "m"
    return "f" if "feminine" in article.kinds else "m" if "masculine" in article.kinds else None


def _is_another(text: str, person: Person, grammar: Grammar, at: int, role: str) -> bool:
    """Whether the next sentence has a verb before the name, or begins with it and tells another office behind it."""
    place = next(place for place in person.places if place >= at)
    lead = _WORDS.findall(_ENDS.split(text[at:place], maxsplit=1)[-1])
    titled = any("title" in grammar.kind(word.lower()) for word in _WORDS.findall(text[at:place])[-1:])
    offices = [word.lower() for word in lead if "role" in grammar.kind(word.lower())]
    if offices and not any(word == role or grammar.alike(word, role) for word in offices):
        return True  # сказал представитель завода. Ранее мэр Ада Колау …
    behind = text[place + len(person.name) :][:_ASIDE].lower()
    aside = _WORDS.findall(_ENDS.split(behind)[0]) if behind.startswith(",") else ()
    told = next((word for word in aside[:_VERB_REACH] if "role" in grammar.kind(word)), role)
    return not titled and ((told != role and not lead) or any(not grammar.kind(word.lower()) for word in lead))


def _speaks_ahead(text: str, person: Person, grammar: Grammar, at: int) -> bool:
    """Whether the name behind a place is at once told to have said something."""
    place = next((place for place in person.places if place >= at), None)
    if place is None:
        return False
    behind = _WORDS.findall(text[place + len(person.name) : place + len(person.name) + _REACH // 2])
    return any(word.lower() in grammar.cues for word in behind[:_VERB_REACH])


def _subject_ahead(text: str, people: People, grammar: Grammar, at: int, gender: Gender | None) -> Person | None:
    named = people.named_after(at)
    person = named[0] if named else None
    if person is None or len(person.tokens) < 2 or not fits(person, gender):
        return None
    place = next(place for place in person.places if place >= at)
    between = text[at:place]
    ends = list(_ENDS.finditer(between))
    if len(between) > _REACH or len(ends) != 1 or _CLOSED.search(between, ends[0].end()):
        return None
    before = _WORDS.findall(between[ends[0].end() :])
    governed = bool(before) and not _GOVERNED.isdisjoint(grammar.kind(before[-1].lower()))
    governed = governed or any(word.lower() in grammar.cues for word in before)  # X добавил, что генсек Y обещал
    return None if governed else person
