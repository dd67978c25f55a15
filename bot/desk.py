"""What every handler has at hand: the knowledge, the bot's memory, who may do what, the language of a reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any, TypeAlias

from telegram.ext import Application, CallbackContext, ContextTypes, ExtBot

from bot.limits import QuestionLimit
from bot.readers import told_language
from bot.rows import Stage
from bot.words import Words, choose_language, speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram import Chat, User

    from bot.state import State
    from knowledge import Knowledge, Question

Context: TypeAlias = ContextTypes.DEFAULT_TYPE
Bot: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
_NAME = "desk"


@dataclass(frozen=True, slots=True)
class Desk:
    """`reopen` opens the same knowledge once more, for a thread; `ending` tells such threads that the bot stops."""

    knowledge: Knowledge
    state: State
    admins: frozenset[int] = frozenset()
    limit: QuestionLimit = field(default_factory=QuestionLimit)
    reopen: Callable[[], Knowledge] | None = None
    ending: Event = field(default_factory=Event)

    def words(self, chat: int, user: User | None = None, question: Question | None = None) -> Words:
        """In the language set with /language, else that which the question tells, else the reader's own."""
        own = user.language_code if user else None
        return speak(choose_language(self.state.language(chat), told_language(question), own))


def open_desk(application: Bot, desk: Desk) -> None:
    """Put the desk where every handler finds it."""
    application.bot_data[_NAME] = desk


def close_desk(application: Bot) -> None:
    """Tell threads that still work for the desk, if there is one, to come to their end."""
    desk = application.bot_data.get(_NAME)
    if isinstance(desk, Desk):
        desk.ending.set()


def desk_of(holder: Context | Bot) -> Desk:
    """The desk of a running application or of a handler's context."""
    desk = holder.bot_data[_NAME]
    if not isinstance(desk, Desk):
        raise TypeError("the application has no desk")
    return desk


def stage_of(chat: Chat, user: User | None, context: CallbackContext[ExtBot[Any], Any, Any, Any]) -> Stage:
    """Where a card for this chat is shown: in a group its buttons belong to the one who asked."""
    private = chat.type == "private"
    owner = None if private or user is None else user.id
    return Stage("private" if private else "group", owner, context.bot.username)
