"""Work that takes as long as the network or a long article does: in a thread, with a Knowledge of its own."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

from bot.desk import Bot, desk_of
from knowledge import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from bot.desk import Desk
    from knowledge import Added, Document, Knowledge

Changed = TypeVar("Changed")
log = logging.getLogger(__name__)

FIRST = 10  # seconds after the start
ROUND = 300  # seconds between two looks at the feeds; each has its own time beyond that


async def follow_feeds(application: Bot) -> None:
    """Ask the feeds whose time has come. What they bring reaches the watches with the next round."""
    desk = desk_of(application)
    if desk.reopen and desk.knowledge.feeds():
        await asyncio.to_thread(_poll, desk.reopen, desk.ending)


async def take_in(desk: Desk, document: Document) -> Added:
    """Add an article without holding up the chats, where the knowledge can be opened once more."""
    return await change(desk, lambda own: own.add(document))


async def change(desk: Desk, work: Callable[[Knowledge], Changed]) -> Changed:
    """Write to the knowledge in a thread, where it can be opened once more: another writer may hold it for seconds."""
    if desk.reopen is None:
        return work(desk.knowledge)
    return await asyncio.to_thread(_work, desk.reopen, work)


def _poll(reopen: Callable[[], Knowledge], ending: Event) -> None:
    try:
        with reopen() as own:
            for polled in own.poll_feeds(ending=ending):
                log.info("feed %s: %s, %d articles", polled.feed.url, polled.outcome, len(polled.added))
                for refused in polled.refused:
                    log.info("feed %s: %s", polled.feed.url, refused)
    except KnowledgeError as error:
        log.warning("feeds could not be asked: %s", error)


def _work(reopen: Callable[[], Knowledge], work: Callable[[Knowledge], Changed]) -> Changed:
    with reopen() as own:
        return work(own)
