"""Inline queries, as one types, and the results that were chosen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from telegram import InlineQueryResultsButton

from bot.cards import shorten
from bot.delivery import article_of
from bot.desk import Context, desk_of
from bot.links import question_parameter
from bot.naming import speaker_name
from bot.quotations import line_of, render_statement
from bot.rows import Stage
from bot.views import read_number
from knowledge import parse_question

if TYPE_CHECKING:
    from telegram import InlineQueryResultArticle, Update

    from bot.desk import Desk
    from bot.words import Words
    from knowledge import Statement

PAGE = 20
CACHE_TIME = 60  # seconds that Telegram may give the same answer to the same person
_WORDS = 120  # UTF-16 units of the quotation in a result's second line; outlet and date follow
_FARTHEST, _OFFSET_DIGITS = 10_000, 8
_NUMBER = re.compile(r"#(\d{1,12})", re.ASCII)


async def answer_inline(update: Update, context: Context) -> None:
    """A page of statements for what is typed so far; nothing found leads into the private chat."""
    if not (query := update.inline_query):
        return
    desk = desk_of(context)
    words = desk.words(query.from_user.id, query.from_user, parse_question(query.query))
    offset = read_offset(query.offset)
    stage = Stage("inline", None, context.bot.username)
    found = find_statements(desk, query.query, offset)
    await query.answer(
        [result_of(statement, words, stage) for statement in found],
        cache_time=CACHE_TIME,
        is_personal=True,  # the words around are in the reader's language
        next_offset=str(offset + PAGE) if len(found) == PAGE else "",
        button=None if found or offset else _way_out(query.query, words),
    )


async def count_chosen(update: Update, context: Context) -> None:
    """Which statement was chosen; not by whom."""
    if (chosen := update.chosen_inline_result) and (number := read_number(chosen.result_id)) is not None:
        desk_of(context).state.count_chosen(number)


def find_statements(desk: Desk, text: str, offset: int) -> list[Statement]:
    """`#12`, what a share button sends, is that one statement; everything else is being typed."""
    if shared := _NUMBER.fullmatch(text.strip()):
        statement = desk.knowledge.statement(int(shared[1]))
        return [statement] if statement and not offset else []
    return [match.statement for match in desk.knowledge.complete(text, limit=PAGE, offset=offset)]


def read_offset(offset: str) -> int:
    """Our own next_offset; junk means the first page."""
    return (
        min(int(offset), _FARTHEST) if offset.isascii() and offset.isdecimal() and len(offset) < _OFFSET_DIGITS else 0
    )


def result_of(statement: Statement, words: Words, stage: Stage) -> InlineQueryResultArticle:
    """The id is the statement's number: the same for everyone, at every time."""
    date = statement.published or statement.article.published
    told = [shorten(line_of(statement, words), _WORDS), statement.article.outlet, words.date(date) if date else None]
    card = render_statement(statement, words, stage)
    names = dict.fromkeys((speaker_name(statement, words), statement.speaker))
    return article_of(card, str(statement.number), " · ".join(names), " · ".join(part for part in told if part))


def _way_out(text: str, words: Words) -> InlineQueryResultsButton:
    if not text.strip():
        return InlineQueryResultsButton(words.say("inline.about"), start_parameter="inline")
    return InlineQueryResultsButton(words.say("inline.nothing"), start_parameter=question_parameter(text))
