"""Words beside a name that say what its bearer is: roles, kinds of bodies, an age."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.beside import words_beside
from knowledge.extraction.clauses.phrases.cases import TO_SURNAMES, case_of, hears
from knowledge.extraction.clauses.phrases.complements import SERVING
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.speakers.deeds import behind_deed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

NEAR_ROLE: Final = 90
"""Characters around a name in which a role word describes its bearer."""
_APPOSED: Final = re.compile(r"[^.,;!?\n]{2,60}(?<![”»\"]), ([^.;!?\n“”\"]{3,70})")
"""Not behind a closing mark, where whoever said it follows."""
_CLOSING_MARKS: Final = frozenset('»"”“')
_MARKED: Final = re.compile(r" [«\"“„][^«»\"“”„\n]{2,30}[»\"”“] $")
"""What somebody works for in marks before his name (тренер «Зари» X)."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_COMPOUNDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DESCRIBING: Final = frozenset({"role", "institution"})
_TELLING: Final = _DESCRIBING | SERVING | {"owned"}
"""Classes of words of which one stands before a name where its bearer is described or served."""
_PRACTISED: Final = "practised."
_TITLED: Final = frozenset({"role", "title"})
_AGE_BEFORE: Final = re.compile(r"\b(\d{1,3})-year-old [^,.;]*$")
_AGE_APPOSED: Final = re.compile(r"\b(\d{1,3})-year-old [^,.;]*, $")
_AGE_BEHIND: Final = re.compile(
    r"(?:, | \()(?:(?:aged |now |who is |who turns )?(\d{1,3})(?:[,).]| in )|(?:an?|the) (\d{1,3})-year-old\b"
    r"|(?:of|from) [A-Z][^\d,.]{2,30}, (\d{1,3})[,.]|an? [a-z-]+ aged (\d{1,3})[,.])"
)
_OPENING_AGE: Final = frozenset({", ", " ("})
_APOSTROPHES: Final = frozenset("'’")
_NEAR_DAY: Final = 12
_SENTENCE: Final = re.compile(r"[.!?\n»][ \n]*(?=[A-ZÀ-ÖØ-Þ]|$)")
"""Where sentences part."""
_FRONTED: Final = re.compile(r"(?:^|[.!?\n]\s)([^\W\d_a-zà-ÿ][\w’'\-]+ [^.!?,\n]{3,80}), $")
"""The words with which a sentence opens, before its first comma and a name."""
_NEXT_ONES: Final = re.compile(
    r", (?:[Ll]e |[Ll]a |[Ll]['’])[^,]{2,60}, (?:[A-ZÀ-ÖØ-Þ][\w’'-]+ ?){2,4}(?:\([^)\n]{1,20}\) ?)?, "
)
"""An office between a name and the next one, which is its bearer's (Face à X, le maire de Lens, Y, a)."""
_PARTICIPLES: Final = ("é", "ée", "u", "ue")
_NEAR_TITLE: Final = 4
"""Words of an apposition in which its office stands."""
_NEAR_JOINT: Final = 16
_NEAR_AGE: Final = 40
_LONGEST_BYLINE: Final = 5
_FULL: Final = 2
_DOING: Final = ("вший", "вшая", "вшие", "ющий", "ющая", "ющие", "ящий", "ящая", "ящие", "вшийся", "вшаяся", "щийся")
"""How Russian participles end that tell what somebody does."""
_MARKS: Final = ".,:;»"
_OBLIQUE: Final = ("а", "я", "у", "ю", "ом", "ем", "е", "ы", "и", "ой", "ей", "ым", "им", "ого", "его", "ому", "ему")
"""How roles end that stand in a case."""
_TO_ROLE: Final = ("у", "ю", "е")
"""Last letters of a role in the dative."""
_HIS: Final = ("л", "лся", "ав", "ив")
"""Last letters of a Russian verb in the past whose subject is a man."""
_NEAR_VERB: Final = 24
"""Characters beside a name and its role in which the verb stands."""
_PARTING: Final = frozenset({",", "–", "—", "-"})
_SERVED: Final = frozenset({"preposition", "article"})
"""Classes of what joins an office to whom its bearer serves (au, du)."""
AGED: Final = "-year-old"
_WHO: Final = ", who "
_TEENS: Final = range(13, 20)


def without_marked(before: str, grammar: Grammar) -> str:
    """The words before a Russian name without those in marks right before it, which tell whose man he is."""
    if "articleless" not in grammar.options or before[-2:-1] not in _CLOSING_MARKS:
        return before
    return _MARKED.sub(" ", before)


def describe(person: Person, before: str, behind: str, grammar: Grammar) -> bool:
    """Note what the words before a name, and its apposition in the words from it on, say of its bearer.

    Whether they show that a person bears it: a common noun for one stands directly before it.
    """
    english, size = "headlast" in grammar.options, len(person.name)
    if english and _is_joined(before, grammar):
        before = ""
    if english and " of " in before:
        before = _family(grammar).split(before)[-1]
    words = _COMPOUNDS.findall(before.lower())
    telling = not _TELLING.isdisjoint(chain.from_iterable(map(grammar.kind, words)))
    if telling:
        _note_before(person, before, behind, grammar)
    aged = _AGE_BEHIND.match(behind, size) if behind[size : size + 2] in _OPENING_AGE else None
    if person.human and (aged is not None or "-year-old" in before):
        apposed = _AGE_APPOSED.search(before[-_NEAR_AGE:]) if behind[size : size + 1] == "," else None
        _note_age(person, _AGE_BEFORE.search(before[-_NEAR_AGE:]) or aged or apposed)
    fronting = bool(grammar.elisions) and before[-2:] == ", "
    if fronting and person.human and (fronted := _FRONTED.search(before)):
        _note_fronted(person, fronted.group(1).lower(), grammar)
    if english and person.human and behind[size : size + 1] == " " and (told := _being(grammar).match(behind, size)):
        _note_roles(person, told.group(1), grammar)
    aside = _APPOSED.match(behind) if ", " in behind and not (english and _is_of_a_day(before, grammar)) else None
    if aside is not None and behind[size : size + 3].lower() == ", l" and is_of_next(before, behind[size:], grammar):
        return False
    titled = aside is not None and _note_aside(person, behind, aside, grammar)
    lives = (
        english and not person.human and behind.startswith(_WHO, size) and _lives(behind[size + len(_WHO) :], grammar)
    )
    return english and (titled or lives or aged is not None or (telling and _is_role(before, grammar)))


def _lives(told: str, grammar: Grammar) -> bool:
    """Whether an English relative clause tells what people alone do (X, who runs a shop; who has lived there)."""
    verb, _, behind = told.partition(" ")
    verb = behind.partition(" ")[0] if "perfect" in grammar.kind(verb) else verb
    return "dwelling" in grammar.kind(verb)


def _note_before(person: Person, before: str, behind: str, grammar: Grammar) -> None:
    """Note what the words before a name say, some of which may say what its bearer is or who serves him."""
    whole = bool(person.tokens[1:]) or "headlast" in grammar.options or person.name.lower() in given_names()
    close, serving = words_beside(before, grammar, whole=whole)
    close = behind_deed(close, grammar) if person.human else close
    if close and not person.human and grammar.doings:
        close = _doing(grammar.doings).split(close)[-1]
    if serving:
        person.servants.update(word for word in serving.lower().split() if grammar.kind(word) & SERVING)
    if person.human and "articleless" in grammar.options:
        close = _own_words(person, close, behind, grammar)
    if grammar.elisions and before[-2:] == ", ":
        close = without_master(close, grammar)
    _note_roles(person, close, grammar)


@cache
def _family(grammar: Grammar) -> re.Pattern[str]:
    """What tells in English whose family somebody is whose name follows (the star, wife of footballer X)."""
    return re.compile(rf"\b(?:{'|'.join(grammar.members('kinsman'))}) of ")


def is_of_next(before: str, behind: str, grammar: Grammar) -> bool:
    """Whether an office behind a French name is the next one's: before the first no verb stands (Interrogé par X, …).

    `before` and `behind` are the words around the name.
    """
    if not grammar.elisions or _NEXT_ONES.match(behind) is None:
        return False
    opening = _SENTENCE.split(before)[-1].lower().split()
    return bool(opening) and not any("auxiliary" in grammar.kind(word) for word in opening[1:])


def _is_of_a_day(before: str, grammar: Grammar) -> bool:
    """Whether a day owns what is named: a broadcast, of whom a comma tells nothing (On Monday's X, the star said)."""
    if before[-2:] != "s " or before[-3:-2] not in _APOSTROPHES:
        return False
    owner = before.rstrip()[-_NEAR_DAY:].rpartition(" ")[2].lower()
    return "time" in grammar.kind(owner[: -len("'s")].replace("’", "'"))


@cache
def _being(grammar: Grammar) -> re.Pattern[str]:
    """What an English name is told to be (Ada Colau is a former mayor of …)."""
    verbs, some, behind = ("|".join(grammar.members(name)) for name in ("tobe", "tobesome", "tobebehind"))
    return re.compile(rf" (?:{verbs}) (?:{some}) ((?:[a-z-]+ ){{0,3}}?[a-z-]+)(?=[.,]| (?:{behind})\b)")


def _own_words(person: Person, close: str, behind: str, grammar: Grammar) -> str:
    """The words right before a Russian name that may describe its bearer, not his servant (адвокат обвиняемого X)."""
    words = close.split()
    lows = behind[: len(person.name) + _NEAR_TITLE].lower().split()[: len(person.tokens)]
    if words and len(lows) > 1 and hears(lows[0], given_names()):
        roles = [word for word in words if "role" in grammar.kind(word.lower())]
        return close if roles and roles[-1].lower().endswith(_TO_ROLE) else ""  # доложил министр Ивану X
    told = words and lows and lows[0].strip(_MARKS).endswith(TO_SURNAMES) and not words[-1].endswith(_OBLIQUE)
    if told and "role" in grammar.kind(words[-1].lower()):
        return ""  # пишет министр Титову
    place = len(words) - 1
    while place >= 0 and not is_served_by((words[place].lower(),), lows, grammar):
        place -= 1
    if place < 0:
        return close
    person.servants.add(words[place].lower())
    return "".join(f"{word} " for word in words[place + 1 :])


def before_deed(phrase: Sequence[Token]) -> Sequence[Token]:
    """A Russian role without the clause between commas that tells what its bearer did (врач, лечивший X)."""
    if "addressee" in phrase[-1].kinds and phrase[-1].low.endswith(("ам", "ям")):
        phrase = phrase[:-1]  # сообщила директор школы журналистам
        if len(phrase) == 1:
            return phrase
    if phrase[1].quotation is not None and "time" in phrase[-1].kinds and "preposition" in phrase[-2].kinds:
        return phrase[:2]  # Холдинг «X» в среду
    if "role" not in phrase[0].kinds:
        return phrase
    if phrase[2:] and (heard := _told_to(phrase)):
        return phrase[:heard]
    if "heading" in phrase[0].kinds and phrase[-1].capital and (occasion := _occasion(phrase)):
        return phrase[:occasion]
    comma = next((at for at, token in enumerate(phrase) if token.text == ","), 0)
    if not comma or comma + 1 == len(phrase):
        return phrase
    named, deed = any(token.capital for token in phrase[1:comma]), phrase[comma + 1]
    led = deed.low.endswith(_DOING) or "wherein" in deed.kinds
    return phrase[:comma] if led and not (named or deed.capital or "role" in deed.kinds) else phrase


def before_family(phrase: Sequence[Token]) -> Sequence[Token]:
    """An English phrase without the aside that tells whose family somebody is (The star, wife of X; – mother of X)."""
    for at in range(2, len(phrase) - 1):
        if "kinsman" in phrase[at].kinds and "officeof" in phrase[at + 1].kinds and phrase[at - 1].text in _PARTING:
            return phrase[: at - 1]
    return phrase


def _is_joined(before: str, grammar: Grammar) -> bool:
    """Whether a name is only joined to what stands before it (the mayor and | X, the mayor and | Ms X)."""
    near = before[-_NEAR_JOINT:].split()[-2:]
    if near and "courtesy" in grammar.kind(near[-1].lower().rstrip(".")):
        del near[-1]
    return bool(near) and "joint" in grammar.kind(near[-1])


def past_excerpt(phrase: Sequence[Token]) -> Sequence[Token]:
    """An English phrase without what is but a part of a paper (a portion of | the statement)."""
    noun = next((at for at, token in enumerate(phrase[:_NEAR_TITLE]) if "excerpt" in token.kinds), len(phrase))
    led = noun + 2 < len(phrase) and "preposition" in phrase[noun + 1].kinds
    return phrase[noun + 2 :] if led and phrase[-1].kinds & {"document", "authored"} else phrase


def _is_upright(role: Token) -> bool:
    return "nominative" in role.kinds or not role.low.endswith(_OBLIQUE)


def _told_to(phrase: Sequence[Token]) -> int:
    """Where the full name of whom an office in the nominative told something begins (доложил глава Чечни Ивану X)."""
    if len(phrase) < _FULL + 1 or not _is_upright(phrase[0]):
        return 0
    heard = next((at for at in range(1, len(phrase) - 1) if _hears_by_name(phrase[at], phrase[at + 1])), 0)
    return 0 if any(token.capital for token in phrase[heard + 2 :]) else heard  # начальник Ивану X Петр Y


def _hears_by_name(given: Token, surname: Token) -> bool:
    return given.capital and surname.capital and hears(given.low, given_names())


def is_told(text: str, end: int) -> bool:
    """Whether a Russian name in the dative stands right behind an office (доложил мэр Пензы X-у)."""
    return hears(text[end + 1 : end + _NEAR_AGE].partition(" ")[0].lower(), given_names())


def _occasion(phrase: Sequence[Token]) -> int:
    """Where it begins on what occasion an office spoke that another's name ends (глава Минфина в ходе визита X-а)."""
    led = next((at for at, token in enumerate(phrase) if token.capital or "preposition" in token.kinds), 0)
    while led and phrase[led].capital and led + 1 < len(phrase) and "preposition" not in phrase[led].kinds:
        led += 1
    governed = led > 1 and "preposition" in phrase[led].kinds and phrase[-2].capital and len(phrase) - led > 2
    if not (governed and _is_upright(phrase[0])):
        return 0
    return led if case_of(phrase[-2].low, phrase[-1].low, given_names()) is not None else 0


def is_in_matter(phrase: Sequence[Token]) -> bool:
    """Whether a Russian phrase ends in the name of a matter in which somebody has a part (свидетель по делу X)."""
    if phrase[0].text < CYRILLIC or "role" not in phrase[0].kinds:
        return False
    at = next((at for at, token in enumerate(phrase) if at and "suing" in token.kinds), len(phrase))
    name = phrase[at + 1 :]
    if not name or not (at == 1 or "preposition" in phrase[at - 1].kinds):
        return False
    known = given_names()
    if len(name) < _FULL or case_of(name[-2].low, name[-1].low, known) is not None:
        return True
    before = name[-_FULL - 1] if name[_FULL:] else phrase[at]
    titled = "role" in before.kinds and not before.low.endswith(_OBLIQUE)  # тренер сборной Словакии канадец X
    return not titled and name[-2].low not in known


def is_master(text: str, run: Run, grammar: Grammar) -> bool:
    """Whether the title before a Russian name is no bearer's but his servant's."""
    if run.words[1:]:
        return is_served_by(run.title, run.lows, grammar)
    return is_served_alone(text, run.start, run.words[0], grammar)


def is_served_alone(text: str, place: int, name: str, grammar: Grammar) -> bool:
    """Whether a lone surname in -а behind a man's role is a man's whom he serves (адвокат Медведева потребовал)."""
    if not name.lower().endswith(grammar.genitives):
        return False
    before = text[max(0, place - _NEAR_VERB) : place].split()[-_FULL:-1]
    behind = text[place + len(name) : place + len(name) + _NEAR_VERB].split()[:1]
    return any(word.rstrip(",:").endswith(_HIS) for word in (*before, *behind))


def is_served_by(words: Sequence[str], lows: Sequence[str], grammar: Grammar) -> bool:
    """Whether words end in a Russian role in the nominative before a full name in another case (адвокат | Ивана X)."""
    if not words or len(lows) < _FULL or "articleless" not in grammar.options or "role" not in grammar.kind(words[-1]):
        return False
    given, surname = lows[0], lows[-1].strip(_MARKS)
    if words[-1].endswith(_OBLIQUE) and "nominative" not in grammar.kind(words[-1]):
        return False
    return case_of(given, surname, given_names()) == "genitive" or hears(given, given_names())


def without_master(office: str, grammar: Grammar) -> str:
    """A French office before a name and its comma, without whom its bearer serves (L'adjointe au maire, X)."""
    own, master = part_master(office, grammar)
    return " ".join(own) if master else office


def part_master(office: str, grammar: Grammar) -> tuple[list[str], list[str]]:
    """The words of a French office and those in lower case of whom its bearer serves (L'adjointe | au maire)."""
    office, told = office.replace(",", " "), False
    pleads = False
    words = office.split()
    for at, word in enumerate(office.lower().replace("’", "'").split()):
        kinds = grammar.kind(word.rpartition("'")[2] if "'" in word else word)
        served = (
            told and kinds >= _SERVED and any("role" in grammar.kind(one.lower()) for one in words[at + 1 : at + 3])
        )
        if served or (pleads and "belonging" in kinds and _is_client(words[at + 1 : at + 3], grammar)):
            also = (k for k in range(at + 1, len(words) - 1) if _adds_office(words[k : k + 2], grammar))
            end = next(also, len(words))  # L'adjointe | au maire | et députée
            return words[:at] + words[end:], [word.lower() for word in words[at:end]]
        told, pleads = told or "role" in kinds, pleads or "gowned" in kinds
    return words, []


def _is_client(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether words behind de are an article and a role (L'avocat de | l'accusé)."""
    first, mark, noun = words[0].lower().replace("’", "'").partition("'") if words else ("", "", "")
    noun = noun or "".join(words[1:]).lower()
    return "article" in grammar.kind(first + mark) and "role" in grammar.kind(noun)


def _adds_office(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether a word joins another office."""
    return "coordinator" in grammar.kind(words[0]) and "role" in grammar.kind(words[1].lower())


def _note_fronted(person: Person, words: str, grammar: Grammar) -> None:
    """Note the office that opens a French sentence before the name of its subject (Élu maire de Lille en 2014, X)."""
    first, _, behind = words.partition(" ")
    office = behind.split(maxsplit=1)[0]
    told = first.endswith(_PARTICIPLES) or "bygone" in grammar.kind(first)
    if told and "role" in grammar.kind(office):
        _note_roles(person, office, grammar)


def _note_aside(person: Person, behind: str, aside: re.Match[str], grammar: Grammar) -> bool:
    """Note what an apposition says of a name; whether its office may stand before names (Staffan de Mistura, envoy)."""
    apposed, _, further = aside.group(1).lower().partition(",")
    if further and grammar.elisions and "role" in grammar.kind(next(iter(further.split()), "").strip(",")):
        apposed = f"{apposed} {further.partition(',')[0]}"  # X, issu de la droite, ministre de l'Action
    practised = [kind for kind in grammar.kind(apposed) if kind.startswith(_PRACTISED)]  # X, prosecuting, said
    person.roles.update([kind.removeprefix(_PRACTISED) for kind in practised] if practised else ())
    words = _WORDS.findall(apposed)
    if _tells(behind[: aside.start(1)], words, grammar):
        return False
    if "articleless" in grammar.options and len(behind[: aside.start(1)].split()) > len(person.tokens):
        return False  # X заявил, что министр …
    if (
        words[_NEAR_TITLE:]
        and grammar.elisions
        and (verb := next((word for word in words if "being" in grammar.kind(word)), ""))
    ):
        apposed = apposed.partition(f" {verb} ")[0]  # auprès de X, la porte | est fermée d'après l'avocat
    _note_roles(person, apposed, grammar)
    return bool([kinds for kinds in map(grammar.kind, words[:_NEAR_TITLE]) if kinds >= _TITLED])


def is_introduced(text: str, person: Person, at: int, grammar: Grammar) -> bool:
    """Whether a name begins here for the first time, and a comma and a role follow (Lula, ouvrier, …)."""
    end = at + len(person.name)
    if person.places[0] != at or not text.startswith(", ", end):
        return False
    word = text[end + 2 : end + _NEAR_AGE].partition(" ")[0].strip(",").lower()
    return "role" in grammar.kind(word)


def is_byline(line: str, grammar: Grammar) -> bool:
    """Whether a line names who wrote the article (Par Ada Colau)."""
    first, *names = line.split()
    led = 1 < len(names) <= _LONGEST_BYLINE and "agent" in grammar.kind(first.lower())
    return led and all(name[:1].isupper() for name in names)


def without_fields(words: Sequence[str], grammar: Grammar) -> Sequence[str]:
    """Words before a name but those that only tell the field of an office (the Justice Minister is no justice)."""
    kinds = [grammar.kind(word) for word in words]
    fields = [at for at, (kind, behind) in enumerate(pairwise(kinds)) if "field" in kind and "fielded" in behind]
    return [word for at, word in enumerate(words) if at not in fields] if fields else words


def _note_roles(person: Person, words: str, grammar: Grammar) -> None:
    found = without_fields(_COMPOUNDS.findall(words.lower()), grammar)
    for word, kinds in zip(found, map(grammar.kind, found), strict=True):
        if kinds & _DESCRIBING:
            person.roles.add(word)
            if "called" in kinds:
                person.roles.update(grammar.called.get(word, ()))
            if "presiding" in kinds and any("courthouse" in grammar.kind(other) for other in found):
                person.roles.update(grammar.members("robed"))
            if person.gender is None and kinds & {"male", "female"}:
                person.gender = "m" if "male" in kinds else "f"


@cache
def _doing(endings: tuple[str, ...]) -> re.Pattern[str]:
    """What parts a body's name from the noun for another (a union representing Acme)."""
    return re.compile(rf"\b[^\W\d_]{{3,}}(?:{'|'.join(endings)})\b")


def _tells(before: str, words: Sequence[str], grammar: Grammar) -> bool:
    """Whether words behind a comma are a clause of their own (`X left London, said the minister`)."""
    if _opens_report(words, grammar):
        return True
    if "headlast" not in grammar.options:
        return "sparing" in grammar.options and _has_finite(words, grammar)
    led = before.rstrip(", ").split()[-1:]
    if led and not led[0][:1].isupper():
        return True
    return bool([word for word in words[2:5] if word in grammar.cues and "c" in grammar.cues[word].frames])


def _opens_report(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether a finite verb of saying comes first (…, сообщил источник)."""
    cue = grammar.cues.get(words[0]) if words else None
    return cue is not None and not cue.participle and not cue.attributive


def opens_clause(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether what stands behind a name and a comma has a verb of its own (asked about X, the minister has said)."""
    return "sparing" in grammar.options and _has_finite([word.lower() for word in words], grammar)


def _has_finite(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether a verb of their own stands among words, not that of a relative clause (, la direction a dit …)."""
    for at, (word, kinds) in enumerate(zip(words, map(grammar.kind, words), strict=True)):
        if "perfect" in kinds or (word in grammar.cues and _reports(words, at, grammar)):
            return True
        if "relative" in kinds:
            return False
    return False


def _reports(words: Sequence[str], at: int, grammar: Grammar) -> bool:
    """Whether a finite verb that takes a that-clause stands right behind a noun (, le parti propose que …)."""
    cue = grammar.cues.get(words[at])
    finite = cue is not None and "t" in cue.frames and not (cue.participle or cue.needs_auxiliary or cue.infinitive)
    near = words[max(0, at - _NEAR_TITLE) : at] if finite and at > 0 else ()
    return any(not grammar.kind(word).isdisjoint(_DESCRIBING) for word in near)


def _is_role(before: str, grammar: Grammar) -> bool:
    """Whether a common noun for what somebody is stands directly before a name (the nurse X)."""
    last = before[before.rfind(" ", 0, -1) + 1 : -1] if before[-1:] == " " else ""
    return "role" in grammar.kind(last) and last.islower()


def _note_age(person: Person, found: re.Match[str] | None) -> None:
    """What an age beside a name lets its bearer be called: the 45-year-old, the teenager."""
    if found is not None:
        age = found.group(found.lastindex or 1)
        person.roles.add(f"{age}{AGED}")
        person.roles.update(("teenager", "teen") if int(age) in _TEENS else ())
