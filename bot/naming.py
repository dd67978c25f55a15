"""How a reader sees a name: in the own script where a form is known, as the article has it beside that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import Piece, bold, shorten
from knowledge import find_exonym, repeats

if TYPE_CHECKING:
    from bot.words import Words
    from knowledge import Speaker, Statement

LINE_LIMIT = 120  # UTF-16 units of a name, a role, a title within a line


def readable(speaker: Speaker, words: Words) -> str:
    """The speaker's name as readers of that language read it, where a form is known; else as the article has it."""
    return find_exonym(speaker.name, words.language, speaker.aliases) or speaker.name


def speaker_name(statement: Statement, words: Words) -> str:
    """Who speaks, for readers of a language: a form of each joint speaker's name, else the article's words for all."""
    read = [find_exonym(one.name, words.language, one.aliases) for one in statement.speakers]
    return words.join(name for name in read if name) if read and all(read) else statement.speaker


def short(name: str) -> Piece:
    """A name in bold that fits a line."""
    return bold(shorten(name, LINE_LIMIT))


def full_name(name: str, read: str, role: str | None) -> list[str | Piece]:
    """The name to read, the article's own beside it, the role."""
    told = [name] if read != name else []
    if role and not repeats(role, name):
        told.append(role)
    return [short(read), *(piece for each in told for piece in (" · ", Piece(shorten(each, LINE_LIMIT))))]


def beside(name: str, read: str | None) -> str:
    """Within a sentence: the name to read, and the article's own where it is another."""
    return f"{read} ({name})" if read and read != name else name
