"""A chat in the terminal, for those who have no token yet: the same cards, and questions from a pipe."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from itertools import accumulate, compress
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from bot.cards import ISOLATES, Card, Composer, Piece
from bot.messages import render
from bot.notices import welcome
from bot.quotations import render_statement
from bot.readers import suggest_in, told_language
from bot.rows import Stage
from bot.words import choose_language, speak
from knowledge import Found, KnowledgeError, NothingOnTopic, OnlyMentioned

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
            return _answer_lines(knowledge, console)
    except (KeyboardInterrupt, EOFError):
        console.print()
    return 0


def _answer_lines(knowledge: Knowledge, console: Console) -> int:
    """Each line as it comes; status 1 where none does: a service that was started without a token should fail."""
    asked = False
    for line in sys.stdin:
        if (text := line.strip()) in LEAVE:
            return 0
        if text:
            if asked:
                console.print(Text(f"> {text}", "bold"))  # whose answer comes next
            asked = True
            _show(_answer(knowledge, text), console)
    if not asked:
        sys.stderr.write("isnad: no TELEGRAM_BOT_TOKEN is set, and standard input holds no question\n")
    return 0 if asked else 1


def _chat(knowledge: Knowledge, console: Console) -> None:
    words = speak(_own_language())
    questions = knowledge.suggestions(words.language)
    _show(_welcome(words, questions), console)
    if not knowledge.stats().statements:
        _show([_empty(words)], console)
    console.print(words.say("console.leave"), style="dim")
    before: Question | None = None
    told = questions
    while (text := console.input("[bold]> [/bold]").strip()) not in LEAVE:
        if not text:
            continue
        if text.startswith("/") and (cards := _command(text, words, questions)):
            _show(cards, console)
            told = questions
            continue
        try:
            answer = _ask(knowledge, text.removeprefix("/ask").strip(), before)
        except KnowledgeError as error:
            console.print(str(error), style="red", markup=False)
            continue
        before = answer.question
        _show(_cards(knowledge, answer, told), console)
        told = answer.suggestions or told


def _command(text: str, words: Words, questions: tuple[str, ...]) -> list[Card]:
    """What a command of the chat gives here; /ask is a question."""
    name = text.split(maxsplit=1)[0]
    if name in {"/help", "/start"}:
        return _welcome(words, questions)
    return [] if name == "/ask" else [Composer(words.direction).line([words.say("console.commands")]).card()]


def _welcome(words: Words, questions: tuple[str, ...]) -> list[Card]:
    """What the bot is, and questions to begin with."""
    return [welcome(words, questions), _lines(questions, words)] if questions else [welcome(words, ())]


def _answer(knowledge: Knowledge, text: str) -> Iterator[Card]:
    return _cards(knowledge, _ask(knowledge, text))


def _ask(knowledge: Knowledge, text: str, before: Question | None = None) -> Answer:
    answer = knowledge.ask(text, limit=SHOWN, after=before)
    return suggest_in(_words(answer).language, answer, knowledge)


def _cards(knowledge: Knowledge, answer: Answer, told: tuple[str, ...] = ()) -> Iterator[Card]:
    """The answer's cards, or that there is nothing to search; `told` are suggestions that stand on the screen."""
    if isinstance(answer, Found) or knowledge.stats().statements:
        return answer_cards(replace(answer, suggestions=()) if answer.suggestions == told else answer)
    return iter([_empty(_words(answer))])


def answer_cards(answer: Answer) -> Iterator[Card]:
    """The answer's card, and where a chat would page, the next statements' cards, and how to see the rest."""
    words = _words(answer)
    yield render(answer, words, TERMINAL)
    if isinstance(answer, Found):
        yield from _further(answer, 1, answer.total, words)
    elif isinstance(answer, NothingOnTopic):
        yield from _further(answer, 0, answer.total or answer.speaker.count, words)
    elif isinstance(answer, OnlyMentioned) and answer.related:
        yield Composer(words.direction).line([words.say("button.about", name=answer.name)]).card()
        yield from (render_statement(match.statement, words, TERMINAL) for match in answer.related[:SHOWN])
    elif answer.suggestions:
        yield _lines(answer.suggestions, words)


def _further(answer: Found | NothingOnTopic, shown: int, total: int, words: Words) -> Iterator[Card]:
    for match in answer.matches[shown:SHOWN]:
        yield render_statement(match.statement, words, TERMINAL, question=answer.question)
    if (here := len(answer.matches[:SHOWN])) and total > here:
        command = Piece(f"{_python()} -m knowledge ask --limit {total} {quote(answer.question.text)}", "code")
        pieces = words.pieces("console.more", shown=here, total=total, command=command)
        yield Composer(words.direction).line(pieces).card()


def _empty(words: Words) -> Card:
    command = Piece(f"{_python()} -m knowledge add FILE|URL", "code")
    return Composer(words.direction).line(words.pieces("console.empty", command=command)).card()


def _python() -> str:
    """The interpreter as it is called from here: the project's own where it stands below this folder."""
    path = Path(sys.executable)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else "python"


def _lines(questions: Iterable[str], words: Words) -> Card:
    """Questions that a chat would put on buttons."""
    composer = Composer(words.direction)
    for question in questions:
        composer.line([question], "italic")
    return composer.card()


def _words(answer: Answer) -> Words:
    return speak(choose_language(told_language(answer.question), _own_language()))


def _own_language() -> str:
    """The language of the terminal, as the environment names it (`fr_CA.UTF-8`), among those that we speak."""
    return choose_language(*(os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")))


def _show(cards: Iterable[Card], console: Console) -> None:
    for card in cards:
        console.print(styled(card))
        console.print()


def styled(card: Card) -> Text:
    """A card's text with its entities as terminal styles; entities count UTF-16 units, terminals code points."""
    plain, points = _without_isolates(card)
    text, blocks = Text(plain), []
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


def _without_isolates(card: Card) -> tuple[str, list[int]]:
    """The text for a terminal, and for each UTF-16 offset of the card the place there.

    Many terminals show a direction's isolates as boxes and copy them; within quotations they are the source's own.
    """
    points = _code_points(card.text)
    quoted = [
        (points[each.offset], points[each.offset + each.length]) for each in card.entities if "quote" in each.kind
    ]
    kept = [
        character not in ISOLATES or any(start <= at < end for start, end in quoted)
        for at, character in enumerate(card.text)
    ]
    places = [0, *accumulate(kept)]
    return "".join(compress(card.text, kept)), [places[point] for point in points]


def _code_points(text: str) -> list[int]:
    """For each UTF-16 offset the code point it falls in; one more for the end."""
    points = [at for at, character in enumerate(text) for _ in range(1 + (character > "\uffff"))]
    return [*points, len(text)]
