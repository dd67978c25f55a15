"""The buttons under a card, by the kind of place it is shown in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from bot.cards import COPY_LIMIT, Button, Rows, direction, shorten, utf16_length
from bot.links import deep_link, statement_parameter
from bot.naming import readable
from bot.views import Face, View, pack, pack_press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.words import Words
    from knowledge import Statement

Place: TypeAlias = Literal["private", "group", "inline", "terminal"]

LABEL_LIMIT = 40  # UTF-16 units of a name on a button


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a card is shown: the kind of place, whose buttons they are (in a group), the bot's name (for links)."""

    place: Place = "private"
    owner: int | None = None
    username: str = ""


PRIVATE = Stage()


def statement_rows(statement: Statement, words: Words, stage: Stage, view: View, total: int) -> Rows:
    """What can be done with the statement shown; `total` counts the shelf that `view` stands on."""
    rows = _ROWS[stage.place](statement, words, stage, view, total)
    return tuple(tuple(row) for row in rows if row)


def suggestion_rows(questions: Sequence[str], stage: Stage = PRIVATE) -> list[list[Button]]:
    """A button's label is the question itself and is asked as it stands."""
    if stage.place != "private":
        return []
    return [[Button(question, data=pack_press("a", None, str(row)))] for row, question in enumerate(questions)]


def pager(view: View, total: int, words: Words) -> list[Button]:
    """Back, where one is, and on; nothing where there is one page."""
    if total <= 1:
        return []
    counted = view.shelf in {"results", "picked"}  # the other shelves are read a page at a time
    label = words.say("button.place", number=view.index + 1, total=total) if counted else words.number(view.index + 1)
    row = [Button(label, data=pack_press("p", view.owner))]
    if view.index:
        row.insert(0, Button(words.say("button.previous"), data=pack(view.at(view.index - 1))))
    if view.index + 1 < total:
        row.append(Button(words.say("button.next"), data=pack(view.at(view.index + 1))))
    return row


def translation_of(statement: Statement, language: str) -> tuple[str, str] | None:
    """(language, text) for a reader who may not read the original; English where the reader's own is missing."""
    original = statement.article.language or ("ar" if direction(statement.quote) == "rtl" else None)
    translations = dict(statement.translations)
    if original == language:
        return None
    return next(((code, translations[code]) for code in (language, "en") if code in translations), None)


def _private_rows(
    statement: Statement, words: Words, stage: Stage, view: View, total: int
) -> Iterator[Sequence[Button]]:
    yield from _group_rows(statement, words, stage, view, total)
    last: list[Button] = []
    copied = f"{statement.quote}\n— {statement.speaker}"
    if text := next((each for each in (copied, statement.quote) if utf16_length(each) <= COPY_LIMIT), None):
        last.append(Button(words.say("button.copy"), copy=text))
    last.append(Button(words.say("button.share"), share=f"#{statement.number}"))
    yield last
    if view.shelf == "results":
        yield [Button(words.say("button.none"), data=pack_press("n", stage.owner))]


def _group_rows(statement: Statement, words: Words, stage: Stage, view: View, total: int) -> Iterator[Sequence[Button]]:
    yield pager(view, total, words)
    row: list[Button] = []
    if statement.speakers and view.shelf != "speaker":
        name = shorten(readable(statement.speakers[0], words), LABEL_LIMIT)
        shelf = View("speaker", (statement.speakers[0].id,), owner=stage.owner)
        row.append(Button(words.say("button.more", name=name), data=pack(shelf)))
    yield row
    row = []
    if statement.context and statement.context != statement.quote:
        row.append(Button(words.say("button.context"), data=pack(view.showing("context"))))
    if translation_of(statement, words.language):
        face: Face = "quotation" if view.face == "original" else "original"
        row.append(Button(words.say(f"button.{face}"), data=pack(view.showing(face))))
    yield row


def _inline_rows(
    statement: Statement, words: Words, stage: Stage, _view: View, _total: int
) -> Iterator[Sequence[Button]]:
    row = [Button(words.say("button.search"), search="")]
    if stage.username:
        url = deep_link(stage.username, statement_parameter(statement.number))
        row.append(Button(words.say("button.open"), url=url))
    yield row


def _no_rows(*_: object) -> Iterator[Sequence[Button]]:
    return iter(())


_ROWS: dict[Place, Callable[[Statement, Words, Stage, View, int], Iterator[Sequence[Button]]]] = {
    "private": _private_rows,
    "group": _group_rows,
    "inline": _inline_rows,
    "terminal": _no_rows,
}
