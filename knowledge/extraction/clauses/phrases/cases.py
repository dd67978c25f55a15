"""The case of a full name in Russian, as its two endings tell, and whether two words are forms of one name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_ENDINGS: Final = (
    ("genitive", ("а", "я"), ("а", "я", "ого", "его", "ы")),
    ("genitive", ("ы", "и"), ("",)),
    ("dative", ("у", "ю"), ("у", "ю", "е")),
    ("dative", ("е",), ("ой", "ей", "е", "ии")),
    ("accusative", ("у", "ю"), ("",)),
    ("instrumental", ("ом", "ем"), ("ом", "ем", "ым", "им", "ой")),
    ("instrumental", ("ой",), ("",)),
)
"""Cases, and the last letters of a given name and of the surname behind it that tell them."""

_VOWELS: Final = frozenset("аеиоуыэюяё")
_FATHERS: Final = ("ич", "ича", "ичу", "ичем", "иче", "вна", "вны", "вне", "вну", "вной")
"""How names end that tell whose son or daughter one is."""
_GIVEN_BASES: Final = {
    "а": ("",),
    "я": ("й", "ь"),
    "у": ("", "а"),
    "ю": ("й", "ь", "я"),
    "ом": ("",),
    "ем": ("й", "ь"),
    "е": ("а", "я"),
    "ы": ("а",),
    "и": ("я", "а", "ь"),
    "і": ("а",),
    "ї": ("я",),
    "ой": ("а",),
    "ей": ("а", "я"),
}
"""How a given name ends in other cases, and what stands there in the nominative."""
_HEARING: Final = ("у", "ю", "е")
_HERS: Final = ("а", "я")
_OBLIQUE: Final = ("у", "ю", "ом", "ем", "ым", "е")
_OWNING: Final = ("а", "я", "ы", "и")
"""Last letters of a body in the genitive."""
_SURNAMES: Final = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
_STEADY_SURNAMES: Final = ("енко", "чук", "швили", "дзе", "цев", "ович", "евич")
_OF_HIS: Final = ("ова", "ева", "ёва", "ина", "ына", "ского", "цкого", "енко", "швили", "дзе")
_OF_SURNAMES: Final = tuple(f"{base}{end}" for base in ("ов", "ев", "ёв", "ин", "ын") for end in ("а", "у", "ым", "е"))
"""How men's surnames end in the nominative and in other cases."""
_HER_SURNAMES: Final = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")
TO_SURNAMES: Final = ("ову", "еву", "ёву", "ину", "ыну", "скому", "цкому")
"""How women's surnames end in the nominative, and men's in the dative."""
_MALE: Final = (*_SURNAMES, "ый", "ий", "ого", "его", "ому", "ему", "овым", "евым", "иным", "ским", "цким")
_FEMALE: Final = ("овой", "евой", "иной", "ской", "цкой", "ая", "скую", "цкую", "ную")
"""How surnames end in some case, men's alone and women's alone."""
_LONGEST_ENDING: Final = 3
_SHORTEST_BODY: Final = 5
"""Letters of a place or body before a name."""
_MOST_REMEMBERED: Final = 1 << 14
"""Pairs of words of which it is remembered whether they are one name."""


def case_of(given: str, surname: str, known: Collection[str]) -> str | None:
    """In which case two words of a name stand; None in the nominative, which a `known` given name is in.

    >>> case_of("кейра", "стармера", ()), case_of("кейру", "стармеру", ()), case_of("кейр", "стармер", ())
    ('genitive', 'dative', None)
    """
    if given in known:
        return None
    fitting = (case for case, first, last in _ENDINGS if given.endswith(first) and surname.endswith(last))
    return next(fitting, None)


def names_another(words: Sequence[str], known: Collection[str]) -> bool:
    """Whether a surname follows a full name in another case: its bearer is somebody else.

    >>> names_another(["Эмманюэля", "Макрона", "Стармер"], ()), names_another(["Ады", "Марии", "Колау"], ())
    (True, False)
    """
    given, surname, last = (word.lower() for word in words)
    if surname.endswith(_FATHERS) or case_of(given, surname, known) is None:
        return False
    if last in known and words[-1].istitle():
        return True  # дочь Бориса X Жанна
    if case_of(given, surname, known) == "dative" and last.endswith(("а", "я")):
        return True  # в интервью Марку X Альбина
    return last[-1:] not in _VOWELS and case_of(given, last, known) is None


def ends_as_surname(word: str, *, oblique: bool) -> bool:
    """Whether a word in lower case ends as men's surnames do in the nominative, or in the genitive.

    >>> ends_as_surname("зюганов", oblique=False), ends_as_surname("зюганова", oblique=False)
    (True, False)
    """
    return word.endswith(_OF_HIS if oblique else (*_SURNAMES, *_STEADY_SURNAMES))


def are_two_surnames(word: str, other: str, known: Collection[str]) -> bool:
    """Whether a man's surname in another case, no `known` given name, stands before another man's: they are two.

    >>> are_two_surnames("каспарова", "маркин", ()), are_two_surnames("ева", "грин", {"ева"})
    (True, False)
    """
    return other.endswith(_SURNAMES) and word.endswith(_OF_SURNAMES) and word not in known


def hears_another(word: str, other: str, known: Collection[str]) -> bool:
    """Whether a surname in the nominative stands before who hears its bearer (сказал Иванов Петрову, Иванов Петру).

    >>> hears_another("иванов", "петрову", ()), hears_another("иванов", "ивану", {"иван"})
    (True, True)
    >>> hears_another("антонин", "петрову", {"антонин"}), hears_another("сергею", "петрову", ())
    (False, False)
    """
    if word in known or not word.endswith((*_SURNAMES, *_HER_SURNAMES)):
        return False
    return other.endswith(TO_SURNAMES) or hears(other, known)


def are_steady(words: Sequence[str], known: Collection[str]) -> bool:
    """Whether four words are the full names of two, the first of which has no cases.

    >>> are_steady(["Сильвио", "Берлускони", "Герман", "Греф"], {"сильвио", "герман"})
    True
    """
    given, surname, other, last = (word.lower() for word in words)
    return given in known and other in known and surname not in known and not tells_father(last)


def is_given_form(word: str, known: Collection[str]) -> bool:
    """Whether a word in lower case is some form of a `known` given name.

    >>> is_given_form("светланы", {"светлана"}), is_given_form("рамзана", {"рамзан"}), is_given_form("москвы", ())
    (True, True, False)
    """
    if word in known:
        return True
    return any(base in known for base, _ in given_bases(word))


def given_bases(word: str) -> Iterator[tuple[str, str]]:
    """What a given name in lower case may be in the nominative, and with which ending it stands here.

    >>> [base for base, _ in given_bases("павла")], [base for base, _ in given_bases("любови")]
    (['павл', 'павел'], ['любовя', 'любова', 'любовь'])
    """
    for ending, bases in _GIVEN_BASES.items():
        stem = word[: -len(ending)]
        if not stem or not word.endswith(ending):
            continue
        for base in bases:
            yield f"{stem}{base}", ending
        if "" in bases and len(stem) > 2:
            yield f"{stem[:-2]}{stem[-2].replace('ь', '')}е{stem[-1]}", ending


def hears(given: str, known: Collection[str]) -> bool:
    """Whether a given name in lower case is in the dative, which is no other case of a `known` one.

    >>> names = {"иван", "ольга", "илья"}
    >>> [hears(word, names) for word in ("ивану", "ольге", "илье", "ольгу", "ивана")]
    [True, True, True, False, False]
    """
    if not given.endswith(_HEARING) or given in known:
        return False
    bases = [base for base, _ in given_bases(given) if base in known]
    return any(given.endswith("е") or not base.endswith(_HERS) for base in bases)


def begins_oblique(words: Sequence[str], known: Collection[str]) -> bool:
    """Whether a full name in another case stands behind a place or body.

    >>> begins_oblique(["Москве", "Рамзана", "Кадырова"], {"рамзан"})
    True
    >>> begins_oblique(["Анны", "Марии", "Колау"], {"анна", "мария"})
    False
    """
    before, given, surname = (word.lower() for word in words)
    if len(before) < _SHORTEST_BODY or tells_father(surname) or case_of(given, surname, known) is None:
        return False
    return is_given_form(given, known) and not is_given_form(before, known)


def is_led_by_body(lows: Sequence[str], known: Collection[str]) -> bool:
    """Whether two words in lower case are a body in the genitive and a surname, no given name and its surname.

    >>> is_led_by_body(["центризбиркома", "памфилова"], ()), is_led_by_body(["анны", "колау"], {"анна"})
    (True, False)
    """
    if len(lows) != len(("body", "surname")) or len(lows[0]) < _SHORTEST_BODY or not lows[0].endswith(_OWNING):
        return False
    return not is_given_form(lows[0], known)


def is_nominative(word: str, other: str) -> bool:
    """Whether a lone surname in lower case is the nominative of another form of it; -а may be a woman's.

    >>> is_nominative("мерц", "мерцу"), is_nominative("лавров", "лаврова")
    (True, False)
    """
    return other.startswith(word) and other[len(word) :] in _OBLIQUE


def is_other_sex(word: str, surname: str, gender: str | None) -> bool:
    """Whether a surname in lower case is written as somebody's of that gender never is (Навальный is no Навальная).

    >>> is_other_sex("навальный", "навальная", "f"), is_other_sex("навального", "навальный", "m")
    (True, False)
    """
    if gender is None or word == surname:
        return False
    return word.endswith(_MALE if gender == "f" else _FEMALE)


def tells_father(word: str) -> bool:
    """Whether a word tells whose son or daughter one is, in any case (Иванович, Ивановны)."""
    return word.lower().endswith(_FATHERS)


def names_father(word: str, known: Collection[str]) -> bool:
    """Whether a word in lower case tells of a `known` father, or of anybody's daughter; surnames may end as sons do.

    >>> names = {"сергей", "павел", "юрий", "илья", "яков", "пётр"}
    >>> [names_father(f"{word}ич", names) for word in ("сергеев", "павлов", "юрьев", "иль", "яковлев", "петров")]
    [True, True, True, True, True, True]
    >>> names_father("игнашевич", names), names_father("юлиановна", names)
    (False, True)
    """
    if not tells_father(word):
        return False
    root, son, _ = word.rpartition("ич")
    if not son:
        return True
    name = root.removesuffix("ов").removesuffix("ев")
    bases = [name, f"{name[:-1]}ий", name.removesuffix("л"), *(f"{name}{end}" for end in ("й", "ь", "а", "я"))]
    if len(name) > 2:
        bases.append(f"{name[:-2]}{name[-2].replace('ь', '')}е{name[-1]}")
    return any(base in known or base.replace("е", "ё", 1) in known for base in bases)


def names_listed_father(word: str, *lists: Collection[str]) -> bool:
    """Whether a word in lower case tells of a father whose name one of some lists has, or of anybody's daughter."""
    return tells_father(word) and any(names_father(word, known) for known in lists)


@lru_cache(maxsize=_MOST_REMEMBERED)
def are_case_forms(word: str, other: str, endings: Collection[str]) -> bool:
    """Whether two words begin alike and both end as case forms do."""
    word, other = _steady(word, other), _steady(other, word)
    pairs = enumerate(zip(word, other, strict=False))
    shared = next((at for at, (a, b) in pairs if a != b), min(len(word), len(other)))
    rests = {word[shared:], other[shared:]} - {""}
    return shared >= max(2, max(len(word), len(other)) - _LONGEST_ENDING - 1) and rests <= set(endings)


def _steady(word: str, other: str) -> str:
    """A name without the last vowel that its other cases lose, where another form has lost it (Павел, Павла)."""
    word = word.replace("ё", "е")
    lost = word[-2:-1] in {"е", "о"} and len(other) >= len(word)
    stems = (f"{word[:-2]}{soft}{word[-1]}" for soft in ("", "ь")) if lost else ()
    return next((stem for stem in stems if other.replace("ё", "е").startswith(stem)), word)
