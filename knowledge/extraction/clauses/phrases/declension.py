"""Russian names in the nominative, out of the case they stand in: Эльвиры Набиуллиной is Эльвира Набиуллина.

The given name tells case and gender, a table of the data file how a surname of that gender ends. Nothing is changed
where a word may be the form of two names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import Prefix

from knowledge.extraction.clauses.phrases.cases import given_bases, is_given_form, tells_father
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_VOWELS: Final = frozenset("аеиоуыэюяёіїє")
_UNCHANGED: Final = ("е", "и", "о", "у", "э", "ю", "ых", "их")
"""Last letters of surnames that have no cases."""
_STEADY: Final = ("о", "и", "у", "э", "ю")
"""Last letters of given names that have no cases (Джо Байденом)."""
_BY_ENDING: Final = {
    "а": "genitive",
    "я": "genitive",
    "ы": "genitive",
    "и": "genitive",
    "і": "genitive",
    "ї": "genitive",
    "е": "dative",
}
_FATHERS: Final = (
    ("ича", "ич"),
    ("ичу", "ич"),
    ("ичем", "ич"),
    ("вны", "вна"),
    ("вне", "вна"),
    ("вну", "вна"),
    ("вной", "вна"),
)
"""How names end that tell whose son or daughter one is, and their nominative."""
_SOFTENED: Final = ("ки", "ги", "хи", "жи", "ши", "чи", "щи", "ли")
"""How surnames in the genitive end that may be unchanged ones too (Сороки)."""
_BODIES: Final = {"е": ("о", "", "ь", "а"), "и": ("е", "я")}
"""How a body's noun ends where somebody speaks within it, and in the nominative, what is no other case first."""
_GEORGIAN: Final = "швили"
_ADJECTIVAL: Final = "ой"
_LEAST: Final = 2
"""Letters of a surname that stay."""
_FULL: Final = 2
_LONGEST: Final = 3


class _Given(NamedTuple):
    """A given name in the nominative, whose it is, and the case it was read in."""

    name: str
    gender: str
    case: str


@lru_cache(maxsize=1 << 12)
def nominative(name: str, grammar: Grammar, *, governed: bool) -> str:
    """A person's name in the nominative; as it is where that is not certain.

    `governed`: the name stands where none is in the nominative (по словам X).
    """
    words = name.split()
    if len(words) > _LONGEST or "." in name or not all(word[:1].isupper() and not word.isupper() for word in words):
        return name
    if len(words) < _FULL:
        return (_lone(words[0], grammar) if governed else None) or name
    if _is_body(words, grammar):
        head = _lone(words[0], grammar) if governed and len(words) == _FULL else None
        return name if head is None else f"{head} {words[1]}"
    *middle, last = words[1:]
    if not all(map(tells_father, middle)):
        return name
    found = _readings(words[0], last, grammar, governed=governed)
    if len(found) != 1:
        return name  # Валентину Матвиенко: a man's dative, a woman's accusative
    given, surname = found.pop()
    return " ".join((given, *map(_fathers, middle), surname))


def nominative_by(name: str, surname: str, grammar: Grammar) -> str | None:
    """A full name whose surname stands alone in the nominative; None where that is no form of it."""
    given, _, last = name.partition(" ")
    if last == surname or not surname[:1].isupper() or not last.startswith(surname[:_LEAST]):
        return None
    found = {one for one in _readings(given, last, grammar, governed=True) if one[1] == surname}
    if len(found) == 1:
        return " ".join(found.pop())
    ending = last.removeprefix(surname)
    bare = "ом" if ending == "ым" else ending
    unlisted = bare in {"у", "ом"} and given.endswith(bare) and not is_given_form(given.lower(), given_names())
    return f"{given.removesuffix(bare)} {surname}" if unlisted else None  # Курбану Бердыеву … Бердыев


def nominative_of_place(name: str, grammar: Grammar) -> str | None:
    """A body in the nominative within which somebody speaks (Минфине, пресс-службе МВД), where a list has its noun."""
    head, _, rest = name.partition(" ")
    plain = (f"{head[:-1]}{base}" for base in _BODIES.get(head[-1:], ()))
    found = next((noun for noun in plain if "institution" in grammar.kind(noun.lower())), None)
    return None if found is None else f"{found} {rest}".rstrip()


def _readings(first: str, last: str, grammar: Grammar, *, governed: bool) -> set[tuple[str, str]]:
    """What a given name and a surname may be in the nominative."""
    read = ((given.name, _surname(last, given, grammar)) for given in _given(first, grammar, governed=governed))
    return {(given, surname) for given, surname in read if surname is not None}


def _is_body(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether a body is named, by its noun or the place behind it in the genitive (Банка России), not a person."""
    first, last = (_plain(word) for word in (words[0], words[-1]))
    if is_given_form(first, given_names()):
        return False
    if "institution" in grammar.kind(first) or last in grammar.oblique.get("place.genitive", ()):
        return True
    return names_territory(words[-1]) and last not in grammar.oblique.get("place.surname", ())


def _lone(word: str, grammar: Grammar) -> str | None:
    """A surname or a body's name that stands alone in the genitive, if it is none that never changes (Минобороны)."""
    for gender in ("f", "m"):
        if _plain(word).endswith(grammar.oblique[f"{gender}.lone"]):
            found = _declined(word, grammar.oblique[f"{gender}.genitive"])
            steady = "institution" in grammar.kind(_plain(word)) - grammar.kind(_plain(found or word))
            return None if steady else found
    return None


def _plain(word: str) -> str:
    return word.lower().replace("ё", "е")


def _given(word: str, grammar: Grammar, *, governed: bool) -> Iterator[_Given]:
    """What a given name may be in the nominative, as listed; else by its ending, where it must be in a case."""
    known, low = given_names(), word.lower()
    if low in known and low.endswith(_STEADY):
        for case in ("genitive", "dative", "instrumental") if governed else ("instrumental",):
            yield _Given(word, known[low] or "m", case)
    if low in known and not governed:
        return
    listed = False
    bases = list(given_bases(low))
    ukrainian = low.endswith("а") and grammar.language == "uk" and f"{low[:-1]}о" in known
    if ukrainian and low[:-1] not in grammar.oblique["m.bare"]:
        bases = [(f"{low[:-1]}о", "а")]  # Петра is Петро
    for base, ending in bases:
        gender = known.get(base)
        if gender is None:
            continue
        listed = True
        feminine = base.endswith(("а", "я"))
        case = _BY_ENDING.get(ending) or ("instrumental" if len(ending) > 1 else "accusative" if feminine else "dative")
        case = "genitive" if gender == "m" and case == "accusative" else case
        kept = Prefix.similarity(low, base)
        yield _Given(word[:kept] + base[kept:], gender, case)
    if governed and not listed and low not in known and word[-2:-1] not in _VOWELS:
        if low.endswith("а"):
            yield _Given(word[:-1], "m", "genitive")
        elif low.endswith("ы"):
            yield _Given(f"{word[:-1]}а", "f", "genitive")


def _surname(word: str, given: _Given, grammar: Grammar) -> str | None:
    first, mark, last = word.rpartition("-")
    endings = grammar.oblique[f"{given.gender}.{given.case}"]
    found = _listed(last, given, grammar) or _declined(last, endings)
    if found is None:
        low = last.lower()
        kept = low.endswith(_UNCHANGED) or (given.gender == "f" and low[-1] not in _VOWELS)
        doubtful = low.endswith(_SOFTENED) and not low.endswith(_GEORGIAN)
        found = None if doubtful or not kept or low.endswith(("ого", "его", "ому", "ему", "ой", "ей")) else last
    if found is None or not mark:
        return found
    return f"{_declined(first, endings) or first}-{found}"


def _listed(word: str, given: _Given, grammar: Grammar) -> str | None:
    """A surname that a list tells from those that end alike: one without cases (Дюма), an adjective (Береговой)."""
    low = _plain(word)
    if low in grammar.oblique.get("any.unchanged", ()):
        return word
    adjectival = given.gender == "f" and low in grammar.oblique.get("f.adjectival", ())
    return f"{word.removesuffix(_ADJECTIVAL)}ая" if adjectival else None


def _declined(word: str, endings: Sequence[str]) -> str | None:
    """A word with the longest of some endings (`а=`, `ского=ский`) put into the nominative; None where none fits."""
    low = _plain(word)
    for length in range(5, 0, -1):
        if len(low) - length < _LEAST or (length == 1 and low[-2] in _VOWELS):
            continue
        pair = next((pair for pair in endings if pair.startswith(f"{low[-length:]}=")), None)
        if pair is not None:
            return word[:-length] + pair.partition("=")[2]
    return None


def _fathers(word: str) -> str:
    ending, base = next(((one, base) for one, base in _FATHERS if word.lower().endswith(one)), ("", ""))
    return word[: len(word) - len(ending)] + base
