"""Where capitalised words that stand together are two names: by their cases, scripts and what offices are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import (
    are_steady,
    are_two_surnames,
    begins_oblique,
    case_of,
    hears_another,
    names_another,
    names_listed_father,
    tells_father,
)
from knowledge.extraction.clauses.phrases.spelling import is_acronym, is_capital, is_cyrillic
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.extents import Extents

_FIRST_AND_LAST: Final = 2
_LONGEST_NAME: Final = 5
_SHORT_WORD: Final = 4
_UNLISTED: Final = (1, 2)
"""Words behind the first of a name that no list need have."""
_OF_LANDS: Final = ("и", "ы")
_OF_PLACES: Final = (*_OF_LANDS, "а", "я")
"""Last letters of a land, and of a town, in the genitive."""


class Joints:
    """Tells of a place within a run of words whether another name begins there, by one language's grammar."""

    def __init__(
        self, grammar: Grammar, given: Collection[str], extents: Extents, is_title: Callable[[str], bool]
    ) -> None:
        self._grammar = grammar
        self._given = given
        self._extents = extents
        self._is_title = is_title
        self._has_cases = "articleless" in grammar.options
        self._fathers = grammar.members("father")
        self._surnames = grammar.members("surname'send")
        self._places = frozenset(grammar.oblique.get("place.genitive", ()))

    def part(self, words: list[str], at: int) -> bool:
        """Whether another name begins: another script, or a given name behind an institution (Роскосмоса Юрий …)."""
        word, before = words[at], words[at - 1]
        named = word[:1].isupper() and before[:1].isupper() and not self._is_title(before)
        if named and is_cyrillic(word) != is_cyrillic(before):
            return True
        if named and self._has_cases and word[1:] == "." and self._extents.opens_initials(words, at):
            return True
        behind, last = len(words) - at - 1, words[at - _FIRST_AND_LAST :]
        another = at >= _FIRST_AND_LAST and not behind and self._has_cases and names_another(last, self._given)
        if self._has_cases and not behind:
            led = at == 1 or (at == _FIRST_AND_LAST and self._is_title(words[0]))
            another = another or (led and self._leads_surname(before, word))
            low, surname = before.lower(), word.lower()
            another = another or are_two_surnames(low, surname, self._given) or self._lies_landward(words, at)
            another = another or hears_another(low, surname, self._given)
        if another or (at >= _FIRST_AND_LAST and behind == 1 and not self._is_title(last[0]) and self._are_two(last)):
            return True
        if "articleless" in self._grammar.options and word.isupper() and not (before.isupper() or behind > 1):
            return "addressee" in self._grammar.kind(word.lower())
        if "bracket" in self._grammar.options and word.isupper() and len(word) > 1 and not before.isupper():
            return not behind and before.lower() not in self._given and len(before) > _SHORT_WORD
        if "headlast" in self._grammar.options and behind and word[:1].isupper() and len(words) > _LONGEST_NAME:
            kinds = self._grammar.kind(word.lower())
            if kinds & {"determiner", "pronoun", "preposition", "auxiliary"}:
                return True
        if behind in _UNLISTED and is_capital(word) and self._extents.is_of_country(before, words):
            return not names_another(words[at - 1 : at + 2], self._given)  # Кита Ричардса Марлон
        acronym = at == 1 and behind and self._grammar.elisions and before.isupper() and not word.isupper()
        if acronym and "addressee" in self._grammar.kind(before.lower()):
            return True  # à l'AFP Ada Colau
        if at == 1 == behind and self._has_cases and is_acronym(before) and not word.isupper():
            return "institution" not in self._grammar.kind(words[-1].lower())  # РФ Владимира Путина
        short = self._has_cases and behind in _UNLISTED and "А" <= before[1:2] <= "Я"
        if short and is_acronym(before) and self._bears_office(words, at):
            return True
        if at == 1 and not behind and self._has_cases and before.isupper() and not word.isupper():
            return self._extents.is_of_land(before, word)
        if self._has_cases and behind == 1 and begins_oblique(words[at - 1 :], self._given):
            return not self._is_title(before)
        led = self._extents.is_given(before.lower().rstrip(".")) or self._extents.opens_long_name(words[: at + 1])
        led = led or (self._has_cases and self._names_father(before, words[-1].lower()))
        if led or word.lower() not in self._given or self._is_title(before) or self._extents.is_titled_name(words[:at]):
            return False  # Петров Иван Сергеевич
        if self._grammar.elisions and "particle" in self._grammar.kind(word.lower()):
            return False  # Papa Al Hassan X
        behind -= sum("particle" in self._grammar.kind(other) for other in words[at + 1 :])
        return (
            1 <= behind <= 2
            and is_capital(before)
            and (len(before) > 2 or (len(before) > 1 and (before.isupper() or self._extents.may_be_party(before))))
            and "institution" not in self._grammar.kind(words[-1].lower())
        )

    def _bears_office(self, words: Sequence[str], at: int) -> bool:
        """Whether an office's bearer of no listed name follows its body's capitals (Директор НАСА Джим X)."""
        led = at == 1 or (at == _FIRST_AND_LAST and self._is_title(words[0]))
        if not led or words[at].isupper() or words[at].lower() in self._given:
            return False
        return not any(names_territory(w) or "institution" in self._grammar.kind(w.lower()) for w in words[at:])

    def _names_father(self, before: str, low: str) -> bool:
        """Whether a last word is a patronymic: behind a genitive a known one (мэр Казани Александр Лукашевич)."""
        if not tells_father(low) or not before.endswith(_OF_PLACES):
            return tells_father(low)
        return names_listed_father(low, self._given, self._fathers)

    def _leads_surname(self, body: str, surname: str) -> bool:
        """Whether a body's capitals or a land in the genitive lead to a surname (КПРФ Зюганов, России Медведев)."""
        low = body.lower()
        if low in self._places and surname.lower() in self._given:
            return True  # Руси Кирилл
        if not surname.endswith(self._surnames) or low in self._given:
            return False
        if low in self._places:
            return True
        if names_territory(body):
            return body.isupper() or body.endswith(_OF_LANDS)
        return body.isupper() and len(body) > _FIRST_AND_LAST  # not: ФК Ростов

    def _lies_landward(self, words: Sequence[str], at: int) -> bool:
        """Whether a land or town of two words stands before a last word (Южной Осетии Кокойты)."""
        if at < _FIRST_AND_LAST or not words[at - 1].endswith(_OF_PLACES):
            return False
        return self._extents.lies_landward(words[at - _FIRST_AND_LAST].lower())

    def _are_two(self, words: Sequence[str]) -> bool:
        """Whether four words are two men's names in two cases (сын Рамзана X Адам X, ответил Кейр X Фридриху Y)."""
        steady = self._has_cases and are_steady(words, self._given)
        return words[1][:1].isupper() and (steady or self._case(words[:2]) != self._case(words[2:]))

    def _case(self, name: Sequence[str]) -> str | None:
        return case_of(name[0].lower(), name[1].lower(), self._given) if self._has_cases else None
