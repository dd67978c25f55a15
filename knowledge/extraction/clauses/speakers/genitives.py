"""Names in the genitive, which say whose servant speaks: пресс-секретарь президента России Владимира Путина."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of, is_given_form
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_BASES: Final = {"а": ("",), "я": ("й", "ь"), "ы": ("а",), "и": ("я", "а")}
"""Last letters of a given name in the genitive, and what stands in their place in the nominative."""
_MALE_ENDS: Final = ("а", "я", "ого", "его")
_MANY: Final = ("и", "ы", "я", "е")
"""Last letters of a noun for many in the nominative (адвокаты, друзья)."""
_OF_MANY: Final = ("ов", "ев", "ей")
"""The same in the genitive."""
_OBLIQUE: Final = ("а", "я", "главы", "у", "ю", "ом", "ем", "е", "ого", "его", "ому", "ему", "ым", "им")
"""How a man's role ends in the cases in which a phrase does not speak itself (по словам президента)."""
_HER_ENDS: Final = ("ова", "ева", "ёва", "ина", "ына", "ая", "яя")
"""Last letters of a woman's surname in the nominative."""
_HIS_ENDS: Final = ("ов", "ев", "ёв", "ин", "ын", "ий")
"""Last letters of a man's surname in the nominative."""
_HERS: Final = ("овой", "евой", "ёвой", "иной", "ыной", "ской", "цкой")
"""Last letters of a woman's surname in the genitive."""
_OF_WOMEN: Final = ("ой", "ей")
"""How a woman's trade ends in the genitive that is an adjective."""
_FEMININE: Final = ("ая", "яя")
"""How an adjective before a woman's role ends (бывшая жена X)."""
_OF_MASTERS: Final = ("а", "я", "ого")
"""Last letters of a Russian role in the genitive."""
_GOVERNED: Final = ("а", "я", "ы", "и")
"""Last letters of a place or body in the genitive, where they are no surname's."""
_ADJECTIVAL: Final = ("ого", "его")
"""Last letters of an adjective in the genitive, and of no surname in the nominative (глава Белого дома)."""
_BEFALLEN: Final = ("ого", "его", "ой", "ей")
"""Last letters of what somebody is called by what befell him, in the genitive (осужденной за кражу X)."""
_PERISHED: Final = ("шего", "шей")
_OFFICE: Final = frozenset({"role", "title", "rank", "degree", "tenure", "bygone"})
"""Classes of the words of an office."""
_ACTING: Final = frozenset({"role", "institution", "source"})
_INFLECTED: Final = ("ова", "ева", "ина", "ого", "ому", "ым", "им", "ой", "у", "ю", "ом", "ем")
"""Last letters of a man's lone surname in a case, some of them of a woman's."""
_LONGEST_NAME: Final = 60
_NOUN_OF: Final = 40
"""Characters of a noun and its preposition before a name."""
_VERBAL: Final = frozenset({"auxiliary", "irregular", "subject", "pronoun", "preposition", "subordinator", "adverb"})
_OWNER_AND_NOUN: Final = 40
"""Characters of a surname in the genitive and the noun behind it."""
"""Characters of a full name."""
_STEM: Final = 4
"""Letters of a noun for kin or aides that stay in its cases."""
_BESIDE: Final = 40
"""Characters on either side of a name in which its bearer's role may be told."""
_FULL: Final = 3
"""Words of a phrase with a role and a full name."""


def is_owned(
    core: Sequence[Token],
    grammar: Grammar,
    is_given: Callable[[str], bool],
    genders: tuple[str | None, str | None],
) -> bool:
    """Whether the name that ends a phrase is in the genitive, so that the role before it is another's.

    `genders` are those of the name's bearer and of a verb's subject as far as they are known.
    """
    if "articleless" not in grammar.options or len(core) < _FULL - 1 or not core[-1].capital:
        return False
    gender, told = genders
    if gender and told and gender != told and "role" in core[0].kinds and not _is_nominative(core):
        return True  # заявил продюсер Ады X
    if ("kin.f" in core[0].kinds and gender == "m") or ("kin.m" in core[0].kinds and gender == "f"):
        return True  # по словам жены Сергея X, мужа Ады X
    if (
        core[0].low.endswith(_OBLIQUE)
        and not core[0].low.endswith(_FEMININE)
        and not core[0].kinds & {"female", "general", "institution"}
    ) or _is_of_her(core[0].low, grammar):
        return False
    surname, given = core[-1].low, core[-2].low
    if len(core) >= _FULL and core[-2].capital and not core[-2].kinds & {"role", "title"}:
        if told == "m" and "role" in core[0].kinds and _is_hers_or_his(given):
            return True  # рассказал адвокат Александра X
        if core[0].kinds <= {"source"} and core[0].text.islower() and core[0].low.endswith(_OF_MANY):
            return True  # по словам соседей Александра X
        return _is_genitive(given, surname, is_given, served=_serves(core[:-2]), upright=_is_upright(core))
    if gender == "f":
        return surname.endswith(_HERS)
    upright = _is_upright(core) or ("role" in core[0].kinds and not core[0].low.endswith(_OBLIQUE))
    return gender == "m" and upright and surname.endswith(grammar.genitives)


def attends(core: Sequence[Token], person: Person, text: str, grammar: Grammar) -> bool:
    """Whether a lawyer, aide or relative is of somebody whom the article told of before (по словам матери X)."""
    if not core or core[-1] is core[0] or not (core[-1].capital and person.human):
        return False
    kin = "kin.f" in core[0].kinds or "kin.m" in core[0].kinds
    if not (kin or "attending" in core[0].kinds):
        return False
    if "articleless" in grammar.options and (_speaks_itself(core, person) or _is_of_body(core)):
        return False
    at, stem = core[0].start, core[0].low[:_STEM]
    before = [place for place in person.places if place < at]
    if not before or len(person.tokens) < _FULL - 1 or person.tokens[0][-1] == ".":
        return False
    reach = len(person.name) + _BESIDE
    if any(stem in text[max(0, place - _BESIDE) : min(at, place + reach)].lower() for place in before):
        return False
    if kin or any(not grammar.alike(core[0].low, role) for role in person.roles):
        return True
    direct = "aide" in core[0].kinds and len(core) <= _FULL
    return direct and any(_is_introduced(text, person, place) for place in before)


def _is_of_body(core: Sequence[Token]) -> bool:
    """Whether a body stands between an office and the full name behind it (представителя Кремля Ивана X)."""
    between = core[1 : 1 - _FULL] if core[-2].capital else ()
    return any(token.capital or "institution" in token.kinds for token in between)


def _is_introduced(text: str, person: Person, place: int) -> bool:
    """Whether a Russian name stands in full at a place, and in no heading, so that no office introduces it later."""
    given = person.tokens[0]
    full = len(person.tokens) >= _FULL - 1 and is_cyrillic(given) and text.startswith(given[:_STEM], place)
    return full and (place >= text.find("\n") or text[: text.find("\n")].endswith("."))


def _is_nominative(core: Sequence[Token]) -> bool:
    """Whether a full name that ends a Russian phrase is in the nominative (врач Ольга X; not продюсер Ады X)."""
    given, surname, known = core[-2], core[-1], given_names()
    if not given.capital or len(core) < _FULL or case_of(given.low, surname.low, known) is not None:
        return False
    return given.low in known or not is_given_form(
        given.low, known
    )  # no адвокат Геннадия X whose surname never changes


def _speaks_itself(core: Sequence[Token], person: Person) -> bool:
    """Whether the name that ends a Russian phrase is in the nominative, as its bearer's gender tells.

    Сестра Анна X; адвокат Александра X only where she was told of before.
    """
    surname = core[-1].low
    if core[-2].capital and len(core) >= _FULL:
        return _is_nominative(core) and (person.gender == "f" or not _is_hers_or_his(core[-2].low))
    declined = surname.endswith(_HER_ENDS if person.gender == "f" else _HIS_ENDS)
    return declined and surname == person.tokens[-1].lower()


def _is_hers_or_his(given: str) -> bool:
    """Whether a given name is a woman's in the nominative and a man's in the genitive (Александра, Евгения)."""
    return given_names().get(given) == "f" and any(given_names().get(base) == "m" for base in nominatives(given))


def _is_of_her(noun: str, grammar: Grammar) -> bool:
    """Whether a role in -а or -ая stands in the genitive (по словам главы X), which no plural is (адвокаты X)."""
    stem = noun[:-1]
    if noun.endswith(_OF_WOMEN):
        return "role" in grammar.kind(f"{noun[:-2]}ая")  # телеведущей
    return noun.endswith(("ы", "и")) and "role" in grammar.kind(f"{stem}а") and "role" not in grammar.kind(stem)


def is_of_another(core: Sequence[Token], grammar: Grammar, is_given: Callable[[str], bool]) -> bool:
    """Whether a subject that is no document is a noun of whoever stands behind it (офис президента Владимира X)."""
    if "articleless" not in grammar.options or len(core) < _FULL:
        return False
    if core[0].kinds & {"document", "words"} or not (core[-1].capital and core[-2].capital):
        return False
    named = len(core) > _FULL and core[1].capital  # С Анджеем Дудой Кая Каллас
    if "institution" in core[0].kinds and "role" in core[1].kinds and core[1].low.endswith(_OF_MASTERS):
        return True  # Штаб губернатора Александра X
    many = core[0].kinds == {"source"} and core[0].low.endswith(_MANY)
    if many and not any(token.capital or "joint" in token.kinds for token in core[1:-2]):
        return True  # Защитники Александра X, и если Александра может быть и женщиной
    given, bodily = core[-2].low, not (named or (core[0].kinds | core[1].kinds) & {"role", "title"})
    if is_given(given):
        return False
    men = {"f"} if given.endswith(("а", "я")) else set()  # Кристина is no Кристин's
    based = any(given_names().get(base, "f") not in men for base in nominatives(given) if base in given_names())
    return (bodily and given.endswith(_GOVERNED)) or based


def is_served(
    phrase: Sequence[Token], core: Sequence[Token], grammar: Grammar, is_given: Callable[[str], bool]
) -> bool:
    """Whether the name that ends a phrase is another's than who speaks; `core` is that of a subject.

    Also behind what befell its bearer, whatever the case of who serves him (адвокат осужденной за кражу Светланы X).
    """
    if len(phrase) > _FULL + 1 and "preposition" in phrase[2].kinds and phrase[1].low.endswith(_BEFALLEN):
        befallen = phrase[1].kinds & {"role", "partaking"} or phrase[1].low.endswith(_PERISHED)
        if "role" in phrase[0].kinds and befallen and is_of_another([*phrase[:2], *phrase[-2:]], grammar, is_given):
            return True
    return is_of_another(core, grammar, is_given) or (bool(core) and _is_behind_deed(phrase, grammar))


def ends_name(phrase: Sequence[Token], at: int) -> bool:
    """Whether a Russian full name in the nominative ends before a preposition and another's name (X | вслед за Y)."""
    if at < _FULL - 1 or phrase[at].text < CYRILLIC or "apart" not in phrase[at].kinds or phrase[at].low[0] == "с":
        return False
    given, surname = phrase[at - 2], phrase[at - 1]
    if not (given.capital and surname.capital) or given.low not in given_names():
        return False
    upright = case_of(given.low, surname.low, given_names()) is None
    return upright and any(token.capital for token in phrase[at + 1 :])


def _is_behind_deed(phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a preposition governs the name that ends a phrase with its role in the nominative (обвиняемый в … X)."""
    told = "role" in phrase[0].kinds or "bystander" in phrase[0].kinds
    if not told or not phrase[-1].capital or "articleless" not in grammar.options:
        return False
    led, name = False, []
    for token in phrase[1:]:
        if led and token.capital:
            name.append(token.low)
        elif token.capital:
            return False  # депутат Ада X, вслед за Y
        led = led or "preposition" in token.kinds
    if not led or phrase[0].low.endswith(_OBLIQUE):
        return False
    if len(name) < _FULL - 1:
        return name[0].endswith(_ADJECTIVAL)
    return case_of(name[-2], name[-1], given_names()) is not None


def heads_body(core: Sequence[Token], grammar: Grammar, is_given: Callable[[str], bool]) -> bool:
    """Whether a lone word behind an office is the body that its holder heads (директор Эрмитажа), nobody's surname."""
    if "articleless" not in grammar.options or len(core) != _FULL - 1 or "heading" not in core[0].kinds:
        return False
    name = core[1]
    return name.capital and name.low.endswith(tuple(_BASES)) and not is_given(name.low)


def is_governed(office: str, name: str, grammar: Grammar) -> bool:
    """Whether a lone word behind an office is what its holder heads, in the genitive (мэр Москвы; not мэр Собянин)."""
    if "articleless" not in grammar.options:
        return False
    if names_territory(name.capitalize()):
        return True
    governed = name.endswith(_ADJECTIVAL) or (name.endswith(_GOVERNED) and not name.endswith(grammar.genitives))
    return governed and "heading" in grammar.kind(office)


def names_master(office: str, given: str, grammar: Grammar) -> bool:
    """Whether a given name in the genitive stands behind an office in the nominative (пресс-секретарь Владимира X)."""
    if "articleless" not in grammar.options or office.endswith(_OBLIQUE) or given in given_names():
        return False
    return any(base in given_names() for base in nominatives(given))


def nominatives(given: str) -> list[str]:
    """What a given name in the genitive may be in the nominative, with the vowel that it loses (Павла, Льва)."""
    found = [given[:-1] + base for base in _BASES.get(given[-1:], ())]
    if given.endswith("а") and given[:-2] and given not in given_names():
        found.append(f"{given[:-2].removesuffix('ь')}е{given[-2]}")
    return found


def _is_genitive(given: str, surname: str, is_given: Callable[[str], bool], *, served: bool, upright: bool) -> bool:
    bases = nominatives(given)
    based = any(is_given(base) for base in bases)
    if given.endswith(("ы", "и")):
        return based and not is_given(given)
    if not is_given(given) and any(given_names().get(base) == "m" for base in bases):
        return True
    if not given.endswith(("а", "я")) or not surname.endswith(_MALE_ENDS):
        return False
    if given.endswith("я") and not is_given(given) and not surname.endswith(_HER_ENDS):
        return True  # адвокат Эмманюэля X
    based = any(is_given(base) and given_names().get(base) != "f" for base in bases)
    if is_given(given):
        return based and (served or upright)
    return based or served


def _serves(led: Sequence[Token]) -> bool:
    """Whether two roles stand before a name: who speaks, and whom he serves."""
    return sum("role" in token.kinds for token in led) > 1


def _is_upright(core: Sequence[Token]) -> bool:
    return "upright" in core[0].kinds


def is_upright(text: str, person: Person, start: int, people: People) -> bool:
    """Whether a text names somebody from a place on in the nominative, where names have cases."""
    place = next((place for place in person.places if place >= start), person.places[0])
    words = [word.strip(".,:;»") for word in text[place : place + _LONGEST_NAME].split()[:2]]
    whole = words[0][:_STEM] == person.tokens[0][:_STEM] or len(person.tokens) == 1  # not: преемник X-а Иван Y
    return len(words) > 1 and whole and words[1].istitle() and people.reader.case(words) is None


def stands_upright(text: str, person: Person, start: int, verb: int) -> bool:
    """Whether a Russian text may name somebody from a place on in the nominative, in full or by a lone surname.

    What a man's name in the genitive or a woman's may be is an object behind a `verb`.
    """
    place = next((place for place in person.places if place >= start), person.places[0])
    words = [word.strip(".,:;»)").lower() for word in text[place : place + _LONGEST_NAME].split()[: len(person.tokens)]]
    if len(words) < _FULL - 1:
        return not words[-1].endswith(_INFLECTED)
    known = given_names()
    if place > verb and _is_hers_or_his(words[0]):
        return False
    return words[0] in known or (case_of(words[0], words[1], known) is None and not is_given_form(words[0], known))


def stands_beside(person: Person, people: People) -> bool:
    """Whether somebody is named in a case alone in which another speaks to him or is with him."""
    return len(person.tokens) == _FULL - 1 and people.reader.case(person.tokens) in {"dative", "instrumental"}


def but_beside(persons: list[Person], people: People) -> list[Person]:
    """People without those named nowhere but beside somebody or spoken to, unless all of them are."""
    if len(persons) < len(("one", "other")):
        return persons
    return [one for one in persons if not stands_beside(one, people)] or persons


def owns(text: str, person: Person, begin: int) -> bool:
    """Whether a sentence is about what somebody has, not about him (Ada Colau's plan failed)."""
    place = next((place for place in person.places if place >= begin), len(text))
    names = (person.name, person.tokens[-1])
    return text.startswith(tuple([f"{name}{mark}s " for name in names for mark in "'’"]), place)


def stands_aside(text: str, person: Person, begin: int, grammar: Grammar) -> bool:
    """Whether a sentence is about what somebody has, or about whom he acted on (The governor was jailed by Judge X)."""
    place = next((place for place in person.places if place >= begin), len(text))
    if owns(text, person, begin):
        return not _directs(text, place, grammar)
    return "headlast" in grammar.options and _acts_on_role(text[begin:place], grammar)


def is_no_subject(text: str, person: Person, begin: int, grammar: Grammar) -> bool:
    """Whether a sentence is not about the one whom it names first."""
    return stands_aside(text, person, begin, grammar) or is_within(text, person, begin, grammar)


def is_within(text: str, person: Person, begin: int, grammar: Grammar) -> bool:
    """Whether a preposition in the subject of an English sentence governs its first name (Goals from X sealed it)."""
    place = next((place for place in person.places if place >= begin), len(text))
    words = text[begin:place].lower().split() if "headlast" in grammar.options and place - begin < _NOUN_OF else []
    if len(words) < len(("goals", "from")) or "preposition" not in grammar.kind(words[-1]):
        return False
    return not any(
        word.endswith((*grammar.finites, ",", "ing")) or word in grammar.cues or grammar.kind(word) & _VERBAL
        for word in words[:-1]
    )


def _directs(text: str, place: int, grammar: Grammar) -> bool:
    """Whether what somebody has are those whom he directs: a sentence is about him, too (X's side held firm)."""
    owner, noun, *_ = (*text[place : place + _OWNER_AND_NOUN].split(maxsplit=2), "", "")
    return owner.endswith("s") and "directed" in grammar.kind(noun.lower())


def _acts_on_role(before: str, grammar: Grammar) -> bool:
    """Whether a role in a passive and the `by` of whom a name is behind its titles lead to it."""
    words = before.split()
    by = next((at for at in range(len(words) - 1, 0, -1) if "agent" in grammar.kind(words[at])), 0)
    titled = all(word[:1].isupper() or "article" in grammar.kind(word) for word in words[by + 1 :])
    if by < len(("the", "role", "was")) or not titled:
        return False
    kinds = [grammar.kind(word.lower()) for word in words[:by]]
    verb = next((at for at, kind in enumerate(kinds) if "passive" in kind), 0)
    subject = kinds[:verb]
    led = bool(subject) and "article" in subject[0] and not any("preposition" in kind for kind in subject)
    return led and any("role" in kind for kind in subject)


def is_of_described(phrase: Sequence[Token]) -> bool:
    """Whether kin of somebody told without an article speaks, whose name follows (the husband of crash victim, X,)."""
    by = next((at for at, token in enumerate(phrase) if "officeof" in token.kinds), 0)
    if not by or "bystander" not in phrase[by - 1].kinds or by + 1 >= len(phrase):
        return False
    told = "role" in phrase[-1].kinds and not phrase[-1].capital
    return told and not any(token.kinds & {"article", "determiner"} or token.is_owner for token in phrase[by + 1 :])


def heads_others(core: Sequence[Token]) -> bool:
    """Whether a phrase ends in a noun for those who act for whom it names (Biden campaign aides)."""
    last = core[-1].kinds
    if last & {"adverb", "time", "pronoun", "determiner"}:
        return False
    return bool(last & _ACTING) or "article" in core[0].kinds or (not last and core[-1].low.endswith("s"))


def holds_office(phrase: Sequence[Token], core: Sequence[Token], name: Sequence[str]) -> bool:
    """Whether a full name's own office follows it without a comma (Mr Kofi Annan executive director of the centre).

    Where nothing polite leads to the name it may be another's that is of him (a Joe Biden critic of the year).
    """
    first = next((at for at, token in enumerate(core) if token.text == name[0]), len(core))
    office, behind = core[first + len(name) :], phrase[len(core) : len(core) + 2]
    if not (office and name[1:] and behind[1:]) or "officeof" not in behind[0].kinds:
        return False
    polite = first > 0 and all(token.kinds & {"title", "courtesy"} for token in core[:first])
    held = office[-1].kinds & {"role"} and office[-1].kinds.isdisjoint({"serving", "adverb"})
    return polite and bool(held) and all(not token.capital and token.kinds & _OFFICE for token in office)
