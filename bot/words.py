"""The words around the quotations, in the reader's language: sentences, plural forms, dates, numbers.

Every sentence stands in `locales/<language>.po` under a key; what a sentence lacks there is an error of ours, held by
a test. The reviewed .po files are read at the start, so no compiled file can be out of date.
"""

from __future__ import annotations

import gettext
import io
import string
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from bot.cards import Direction, Piece, flatten, isolate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.messages.catalog import Message

LANGUAGES = ("ar", "en", "fr", "ru", "es", "de", "uk", "it", "tr")
FALLBACK = "en"
_MONTH = "LLLL y"
_MONTHS = {"es": "LLLL 'de' y"}
"""How a month and its year are written where it is not one word beside the other."""
_FIRST_DAYS = {"fr": "1er", "it": "1º"}
"""Ordinals for the first of a month, which CLDR's patterns leave out."""
_FOLDER = Path(__file__).with_name("locales")


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; make it with `speak()`. `sentences` has every form of every key."""

    language: str
    locale: Locale
    catalog: gettext.NullTranslations
    sentences: dict[str, tuple[str, ...]]

    @property
    def direction(self) -> Direction:
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

    def needs(self, key: str) -> frozenset[str]:
        """The placeholders of a sentence, over all its forms."""
        forms = self.sentences[key]
        return frozenset(name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name)

    def pieces(self, key: str, count: int | None = None, /, **values: str | int | Piece) -> list[str | Piece]:
        """A sentence cut at its placeholders; `count` chooses the plural form and fills `{count}`."""
        sentence = self.catalog.gettext(key) if count is None else self.catalog.ngettext(key, key, count)
        known = values if count is None else values | {"count": count}
        pieces: list[str | Piece] = []
        for text, name, _, _ in string.Formatter().parse(sentence):
            if text:
                pieces.append(text)
            if name:
                pieces.append(self._piece(known[name]))
        return pieces

    def say(self, key: str, count: int | None = None, /, **values: str | int) -> str:
        """A sentence as plain text, for a button's label or an alert."""
        return "".join(
            piece if isinstance(piece, str) else isolate(flatten(piece.text), self.direction)
            for piece in self.pieces(key, count, **values)
        )

    def join(self, names: Iterable[str]) -> str:
        """Names as a sentence of this language lists them: A, B and C."""
        return format_list(tuple(names), locale=self.locale)

    def number(self, number: int) -> str:
        return format_decimal(number, locale=self.locale)

    def date(self, iso: str) -> str:
        """An ISO date as exact as it is: `2022`, `2022-02`, `2022-02-20`, with or without a time.

        >>> speak("en").date("2022-02")
        'February 2022'
        """
        day = iso[:10]
        try:
            match len(day):
                case 4:
                    return str(int(day))
                case 7:
                    pattern = _MONTHS.get(self.language, _MONTH)
                    return format_date(date.fromisoformat(f"{day}-01"), pattern, locale=self.locale)
                case _:
                    return self._long_date(datetime.fromisoformat(iso))
        except ValueError:
            return iso

    def _long_date(self, day: datetime) -> str:
        """As people write it, an ordinal where the language has one for the first of a month."""
        written = format_date(day, "long", locale=self.locale)
        first = _FIRST_DAYS.get(self.language)
        return written.replace("1 ", f"{first} ", 1) if first and day.day == 1 else written

    def language_name(self, code: str) -> str:
        """A language's name in this language: fr in ru is французский."""
        return str(self.locale.languages.get(code.partition("-")[0], code))

    def _piece(self, value: str | int | Piece) -> Piece:
        match value:
            case Piece():
                return value
            case int():
                return Piece(self.number(value))
            case str():
                return Piece(value)


@cache
def speak(language: str) -> Words:
    """The words of one of LANGUAGES."""
    with (_FOLDER / f"{language}.po").open("rb") as source:
        catalog = read_po(source, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    sentences = {_key(message): _forms(message) for message in catalog if message.id}
    return Words(language, Locale.parse(language), gettext.GNUTranslations(compiled), sentences)


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def choose_language(*wishes: str | None) -> str:
    """The first wish that we speak: a code such as `fr`, `pt-BR` or `ar_EG`.

    >>> choose_language(None, "pl", "fr-CA", "ru")
    'fr'
    """
    codes = (wish.replace("_", "-").partition("-")[0].lower() for wish in wishes if wish)
    return next((code for code in codes if code in LANGUAGES), FALLBACK)


def own_name(language: str) -> str:
    """What a language calls itself, for the /language buttons."""
    try:
        name = Locale.parse(language).get_display_name(language) or language
    except UnknownLocaleError:
        return language
    return name[:1].upper() + name[1:]
