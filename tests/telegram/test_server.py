from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.telegram import BotApi, faults, updates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as client:
        yield client


async def test_updates_come_until_they_are_acknowledged(api: BotApi, bot: Bot) -> None:
    first, second = api.push(updates.message("a")), api.push(updates.message("b"))
    assert [each.update_id for each in await bot.get_updates()] == [first, second]
    assert [each.update_id for each in await bot.get_updates()] == [first, second]
    assert [each.update_id for each in await bot.get_updates(offset=second)] == [second]
    assert await bot.get_updates(offset=second + 1) == ()
    assert api.pending == 0


async def test_a_long_poll_ends_when_an_update_arrives(api: BotApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    api.push(updates.message("late"))
    (update,) = await asyncio.wait_for(poll, 10)
    assert update.message
    assert update.message.text == "late"


async def test_a_long_poll_without_updates_ends_at_its_timeout(bot: Bot) -> None:
    started = time.monotonic()
    assert await bot.get_updates(timeout=1) == ()
    assert 0.9 < time.monotonic() - started < 15


async def test_a_second_poller_ousts_the_first(api: BotApi, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    async with Bot(api.token, base_url=api.base_url) as other:
        second = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict):
            await asyncio.wait_for(first, 2)
        api.push(updates.message())
        assert len(await asyncio.wait_for(second, 2)) == 1


async def test_only_the_kinds_asked_for_arrive(api: BotApi, bot: Bot) -> None:
    api.push(updates.my_chat_member())
    api.push(updates.message())
    (update,) = await bot.get_updates(allowed_updates=["message"])
    assert update.message


async def test_a_message_sent_stands_in_journal_and_state(api: BotApi, bot: Bot) -> None:
    message = await bot.send_message(7, "said")
    edited = await bot.edit_message_text("said again", 7, message.message_id)
    assert isinstance(edited, type(message))
    assert edited.text == "said again"
    assert [call.method for call in api.calls[-2:]] == ["sendMessage", "editMessageText"]
    assert api.sent(7) == [{"chat_id": 7, "text": "said"}]
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("said again", 7, message.message_id)


async def test_settings_are_kept_by_scope_and_language(bot: Bot) -> None:
    await bot.set_my_commands([("ask", "Ask")], language_code="fr")
    assert [command.command for command in await bot.get_my_commands(language_code="fr")] == ["ask"]
    assert await bot.get_my_commands() == ()


async def test_only_queries_that_came_can_be_answered(api: BotApi, bot: Bot) -> None:
    asked = updates.inline_query("nato")
    api.push(asked)
    results = [InlineQueryResultArticle("1", "t", InputTextMessageContent("said"))]
    assert await bot.answer_inline_query(asked["inline_query"]["id"], results)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_inline_query("another", results)
    assert api.violations == []


async def test_a_malformed_call_is_refused_and_noted(api: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(7, "x" * 5000)
    assert api.violations == ["sendMessage: text has 5000 characters, not 1 to 4096"]
    assert api.sent() == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        pytest.param(faults.flood(3), RetryAfter, id="flood"),
        pytest.param(faults.blocked(), Forbidden, id="blocked"),
        pytest.param(faults.migrated(-100777), ChatMigrated, id="migrated"),
        pytest.param(faults.not_modified(), BadRequest, id="not modified"),
        pytest.param(faults.too_late(), BadRequest, id="too late"),
        pytest.param(faults.unauthorized(), InvalidToken, id="unauthorized"),
        pytest.param(faults.server_error(503), NetworkError, id="503"),
        pytest.param(faults.bad_gateway(), NetworkError, id="HTML from a gateway"),
        pytest.param(faults.dropped(), NetworkError, id="dropped"),
    ],
)
async def test_a_fault_strikes_once(api: BotApi, bot: Bot, fault: faults.Fault, error: type[Exception]) -> None:
    api.fail(fault, "sendMessage")
    with pytest.raises(error):
        await bot.send_message(7, "first")
    await bot.send_message(7, "second")
    assert [sent["text"] for sent in api.sent()] == ["second"]


async def test_an_answer_may_be_lost_although_the_call_took_effect(api: BotApi, bot: Bot) -> None:
    api.fail(faults.dropped(done=True), "sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(7, "out")
    assert len(api.sent()) == 1


async def test_a_fault_may_strike_each_fifth_call_of_one_chat(api: BotApi, bot: Bot) -> None:
    api.fail(faults.flood(), "sendMessage", times=None, every=5, when=lambda sent: sent["chat_id"] == 7)
    outcomes = []
    for _ in range(10):
        await bot.send_message(8, "x")
        try:
            await bot.send_message(7, "x")
        except RetryAfter:
            outcomes.append("flood")
        else:
            outcomes.append("sent")
    assert outcomes == (["sent"] * 4 + ["flood"]) * 2


async def test_a_wrong_token_is_unauthorized(api: BotApi) -> None:
    async with aiohttp.ClientSession() as session:
        for token, status in {"1:wrong": 401, "nonsense": 404}.items():
            async with session.get(f"{api.base_url}{token}/getMe") as response:
                assert response.status == status


async def test_raw_updates_arrive_as_they_are(api: BotApi) -> None:
    api.push_raw('{"update_id": 9000, "message": null}', update_id=9000)
    api.push_raw('"no object at all"')
    async with aiohttp.ClientSession() as session, session.get(f"{api.base_url}{api.token}/getUpdates") as response:
        assert (await response.json())["result"] == [{"update_id": 9000, "message": None}, "no object at all"]


async def test_a_webhook_gets_updates_with_its_secret_until_it_takes_them(api: BotApi, bot: Bot) -> None:
    seen = []

    async def receive(request: web.Request) -> web.Response:
        seen.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], (await request.json())["update_id"]))
        return web.Response(status=500 if len(seen) == 1 else 200)

    application = web.Application()
    application.router.add_post("/hook", receive)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret")  # noqa: S106
        first, second = api.push(updates.message()), api.push(updates.message())
        await api.until(lambda: api.pending == 0)
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
    finally:
        await runner.cleanup()
    assert seen == [("s3cret", first), ("s3cret", first), ("s3cret", second)]
