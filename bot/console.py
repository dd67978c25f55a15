"""A chat in the terminal, for those who have no token yet: the same cards, and questions from a pipe."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from bot.cards import Card, Composer
from bot.messages import Stage, render, render_statement
from bot.notices import welcome
from bot.words import choose_language, speak
from knowledge import Found, KnowledgeError, NothingOnTopic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.words import Words
    from knowledge import Answer, Knowledge, Question

TERMINAL: Final = Stage("terminal")
BAR: Final = "│ "
SHOWN: Final = 3  # statements a question, in a terminal without buttons
STYLES: Final = {
    "bold": "bold",
    "italic": "italic",
    "blockquote": "green",
    "expandable_blockquote": "green",
    "text_link": "underline",
    "code": "cyan",
}
LEAVE: Final = frozenset({"/quit", "/exit", "/stop"})


def run_console(knowledge: Knowledge) -> int:
    """Answer what is typed, or each line of standard input where that is no terminal."""
    console = Console(highlight=False, soft_wrap=True)
    try:
        if sys.stdin.isatty():
            _chat(knowledge, console)
        else:
            for line in sys.stdin:
                if line.strip():
                    _show(answer_cards(knowledge.ask(line.strip(), limit=SHOWN)), console)
    except (KeyboardInterrupt, EOFError):
        console.print()
    return 0


def _chat(knowledge: Knowledge, console: Console) -> None:
    words = speak(_own_language())
    _show([welcome(words, questions := knowledge.suggestions(words.language)), _lines(questions, words)], console)
    console.print(words.say("console.leave"), style="dim")
    before: Question | None = None
    while (text := console.input("[bold]> [/bold]").strip()) not in LEAVE:
        if not text:
            continue
        try:
            answer = knowledge.ask(text.removeprefix("/ask").strip(), limit=SHOWN, after=before)
        except KnowledgeError as error:
            console.print(str(error), style="red", markup=False)
            continue
        before = answer.question
        _show(answer_cards(answer), console)


def answer_cards(answer: Answer) -> Iterator[Card]:
    """The answer's card, and where a chat would page, the next statements' cards."""
    words = speak(choose_language(answer.question.language, _own_language()))
    yield render(answer, words, TERMINAL)
    if isinstance(answer, Found | NothingOnTopic):
        for match in answer.matches[1:SHOWN]:
            yield render_statement(match.statement, words, TERMINAL)
    elif answer.suggestions:
        yield _lines(answer.suggestions, words)


def _lines(questions: Iterable[str], words: Words) -> Card:
    """Questions that a chat would put on buttons."""
    composer = Composer(words.direction)
    for question in questions:
        composer.line([question], "italic")
    return composer.card()


def _own_language() -> str | None:
    return locale.getlocale(locale.LC_MESSAGES)[0]


def _show(cards: Iterable[Card], console: Console) -> None:
    for card in cards:
        console.print(styled(card))
        console.print()


def styled(card: Card) -> Text:
    """A card's text with its entities as terminal styles; entities count UTF-16 units, terminals code points."""
    text, points = Text(card.text), _code_points(card.text)
    blocks = []
    for entity in card.entities:
        start, end = points[entity.offset], points[entity.offset + entity.length]
        text.stylize(f"link {entity.url}" if entity.url else STYLES[entity.kind], start, end)
        if "blockquote" in entity.kind:
            blocks.append((start, end))
    return _barred(text, blocks)


def _barred(text: Text, blocks: list[tuple[int, int]]) -> Text:
    """A bar before each line of a quotation, so that a pipe without colours shows it too."""
    starts = {
        at for start, end in blocks for at in (start, *(n + 1 for n in range(start, end) if text.plain[n] == "\n"))
    }
    pieces = text.divide(sorted(starts))
    barred = pieces[0] if not starts or pieces[0].plain else Text()
    for piece in pieces[1:] if starts else []:
        barred = barred + Text(BAR, "green") + piece
    return barred


def _code_points(text: str) -> list[int]:
    """For each UTF-16 offset the code point it falls in; one more for the end."""
    points = [at for at, character in enumerate(text) for _ in range(1 + (character > "\uffff"))]
    return [*points, len(text)]
