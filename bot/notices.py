"""Cards that are no answers: the welcome, the help, who is quoted, why, the language, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import Button, Card, Composer, Piece, bold, italic, shorten
from bot.naming import readable, speaker_name
from bot.quotations import line_of
from bot.rows import suggestion_rows
from bot.views import View, pack, pack_press
from bot.words import LANGUAGES, own_name
from knowledge import Found, NothingOnTopic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Words
    from knowledge import Answer, Match, SpeakerMatch, Stats

SPEAKERS_PAGE = 10
_LANGUAGES_ROW = 3  # buttons side by side
_REASONS = 3  # matches that /why tells of
_LIMIT = 160


def welcome(words: Words, suggestions: Sequence[str]) -> Card:
    """What /start says."""
    composer = Composer(words.direction).line(words.pieces("start"))
    if suggestions:
        composer.gap().line(words.pieces("start.try"))
    return composer.card(suggestion_rows(suggestions))


def help_card(words: Words, username: str, suggestions: Sequence[str], *, admin: bool = False) -> Card:
    """What /help says, with questions that the index can answer."""
    bot = Piece(f"@{username}")
    composer = Composer(words.direction).line(words.pieces("help"), "bold").gap()
    for key in (
        "help.ask",
        "help.group",
        "help.inline",
        "help.watch",
        "help.commands",
        *(["help.admin"] if admin else []),
    ):
        composer.line(words.pieces(key, bot=bot))
    if suggestions:
        composer.gap().line(words.pieces("start.try"))
    return composer.card(suggestion_rows(suggestions))


def speakers_card(words: Words, speakers: Sequence[SpeakerMatch], offset: int, stats: Stats) -> Card:
    """A page of those who are quoted, a numbered button for each."""
    if not speakers:
        return Composer(words.direction).line(words.pieces("index.empty")).card()
    composer = Composer(words.direction).line(words.pieces("who", stats.speakers), "bold").gap()
    numbers = []
    for place, match in enumerate(speakers, offset + 1):
        count = words.say("who.count", match.count)
        composer.line(
            [f"{words.number(place)}. ", Piece(shorten(readable(match.speaker, words), _LIMIT)), f" · {count}"]
        )
        numbers.append(Button(words.number(place), data=pack(View("speaker", (match.speaker.id,)))))
    half = (SPEAKERS_PAGE + 1) // 2
    turns = []
    if offset:
        turns.append(Button(words.say("button.previous"), data=_page(max(0, offset - SPEAKERS_PAGE))))
    if offset + len(speakers) < stats.speakers:
        turns.append(Button(words.say("button.next"), data=_page(offset + SPEAKERS_PAGE)))
    return composer.card([numbers[:half], numbers[half:], turns])


def why_card(words: Words, found: Answer, matches: Sequence[Match]) -> Card:
    """How the question was understood, and what spoke for each answer."""
    question = found.question
    composer = Composer(words.direction).line(words.pieces("why"), "bold")
    for key, value in (
        ("why.question", question.text),
        ("why.speaker", question.speaker),
        ("why.topic", question.topic),
    ):
        if value:
            composer.line(words.pieces(key, value=italic(shorten(value, _LIMIT))))
    if isinstance(found, Found | NothingOnTopic) and found.speaker:
        speaker = found.speaker
        _match_lines(composer, words, readable(speaker.speaker, words), speaker.score, speaker.reasons)
    for match in matches[:_REASONS]:
        told = f"{speaker_name(match.statement, words)}: {line_of(match.statement, words)}"
        _match_lines(composer, words, told, match.score, match.reasons)
    return composer.card()


def _match_lines(composer: Composer, words: Words, name: str, score: float, reasons: Sequence[str]) -> None:
    composer.gap().line(words.pieces("why.match", name=bold(shorten(name, _LIMIT)), score=round(score)))
    for reason in reasons:
        composer.line(["• ", Piece(shorten(_reason(words, reason), _LIMIT))])


def _reason(words: Words, reason: str) -> str:
    """`words: war` in the reader's language, as far as its kind has a name there."""
    kind, colon, rest = reason.partition(": ")
    key = f"reason.{kind}"
    return f"{words.say(key)}{colon}{rest}" if key in words.sentences else reason


def language_card(words: Words) -> Card:
    """A button for each language, under the name that it gives itself."""
    buttons = [Button(own_name(code), data=pack_press("l", None, code)) for code in LANGUAGES]
    rows = [buttons[start : start + _LANGUAGES_ROW] for start in range(0, len(buttons), _LANGUAGES_ROW)]
    auto = Button(words.say("button.language.auto"), data=pack_press("l", None))
    return Composer(words.direction).line(words.pieces("language")).card([*rows, [auto]])


def privacy_card(words: Words) -> Card:
    """What is kept, and the button that ends it."""
    composer = Composer(words.direction).line(words.pieces("privacy"), "bold").gap()
    for key in ("privacy.kept", "privacy.counted", "privacy.waiting", "privacy.forget"):
        composer.line(words.pieces(key))
    return composer.card([[Button(words.say("button.forget"), data=pack_press("f"))]])


def notice(words: Words, key: str, **values: str | int) -> Card:
    """One sentence."""
    return Composer(words.direction).line(words.pieces(key, **values)).card()


def _page(offset: int) -> str:
    return pack_press("w", None, str(offset))
