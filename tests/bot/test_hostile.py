"""Texts made to keep us busy: none may hold up the event loop for a tenth of a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.telegram import updates

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 4096
BUDGET = 0.1  # seconds of processor time from the update to the calls it causes, the test's own server included
HOSTILE = {
    "combining marks": "a" + "\u0301" * MOST,
    "Arabic marks": "ب" + "\u064b" * MOST,
    "tatweel": "ـ" * MOST,
    "marks on every letter": "a\u0300\u0301\u0302" * 1024,
    "one word": "x" * MOST,
    "one Arabic word": "ب" * MOST,
    "one ligature": "ﷺ" * MOST,
    "joiners": "\u200d" * MOST,
    "emoji families": "👨‍👩‍👧‍👦" * 512,
    "overrides": "\u202e" * MOST,
    "spaces": " " * MOST,
    "lines": "\n" * MOST,
    "quotation marks": '"' * MOST,
    "brackets": "(" * MOST,
    "apostrophes": "a'" * 2048,
    "clitics": "وبال" * 1024,
    "names": "Merkel, Brown and Guterres and " * 132,
    "half a question": "what did " * 455,
    "words nobody knows": " ".join(f"zx{number}q" for number in range(700)),
    "wrong layout": "fgdk;k " * 585,
    "figures for letters": "7a9a3a " * 585,
    "dates": "2022-02-20 " * 372,
    "nulls": "\0" * MOST,
    "mentions": "@isnad_test_bot " * 256,
    "commands": "/ask " * 819,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_text_is_dealt_with_quickly(world, note_figure: Callable[..., None], name: str) -> None:
    await world.ask("what did Merkel say about the bridge?")
    await world.happen(updates.inline_query("bridge"))
    text = HOSTILE[name][:MOST]
    for update in (updates.message(text), updates.inline_query(text[:256])):
        spent = []
        while len(spent) < 5 and min(spent, default=1.0) >= BUDGET:  # the machine may be busy with other things
            began = time.thread_time()
            await world.happen(update)
            spent.append(time.thread_time() - began)
        note_figure("a hostile text: seconds of processor time, most", min(spent), max)
        assert min(spent) < BUDGET
    assert world.api.violations == []
