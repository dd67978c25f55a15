"""What administrators do, and nobody else."""

import re

import pytest
from aiohttp import web

from bot.buttons import VERBS
from tests.bot.conftest import ADMIN, GROUP, buttons, labels, slices
from tests.telegram import updates

BOSS = updates.user(ADMIN)
PAGE = """<html><head><title>Water for all</title></head><body><article><h1>Water for all</h1>
<p>Angela Merkel said on Monday: "The new well is open to everyone in the town, and it will stay open."</p>
<p>The well had been closed for more than three years, and the people of the town had asked for it again and again.</p>
<p>"We are glad that it is done," Gordon Brown said after the visit to the town hall.</p></article></body></html>"""

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Town</title><link>http://127.0.0.1/</link>
<description>d</description><item><title>The well</title><link>http://127.0.0.1/well</link></item></channel></rss>"""


@pytest.fixture
async def page(monkeypatch):
    """An article on loopback."""
    monkeypatch.setenv("ISNAD_FETCH_LOOPBACK", "1")

    async def show(request):
        if request.path == "/feed":
            return web.Response(text=FEED, content_type="application/rss+xml")
        return web.Response(text=PAGE, content_type="text/html")

    application = web.Application()
    application.router.add_get("/{path:well|feed}", show)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/well"
    await runner.cleanup()


async def test_a_link_is_previewed_and_taken_in_with_a_tap(world, page):
    link = updates.message(page, sender=BOSS)
    preview = (await world.happen(link))[0].result | {"reply_to_message": link["message"]}
    assert "Gordon Brown" in preview["text"]
    assert labels(preview) == ["Take in", "Leave out"]
    before = world.desk.knowledge.stats().articles
    calls = await world.press(preview, "Take in", sender=BOSS)
    assert [call.method for call in calls] == ["answerCallbackQuery", "editMessageText"]
    assert calls[1].parameters["text"].startswith("Taken in:")
    assert world.desk.knowledge.stats().articles == before + 1


async def test_a_forwarded_text_is_previewed_and_left_out(world):
    text = 'Angela Merkel said: "The new well is open to everyone in the town."'
    preview = (await world.happen(updates.forward(text, sender=BOSS)))[0].result
    assert "Leave out" in labels(preview)
    before = world.desk.knowledge.stats()
    on = preview | {"reply_to_message": updates.body(text, sender=BOSS)}
    calls = await world.press(on, "Leave out", sender=BOSS)
    assert calls[1].parameters["text"] == "Left out."
    assert world.desk.knowledge.stats() == before


async def test_a_forwarded_text_is_taken_in(world):
    text = 'Angela Merkel said: "The new well is open to everyone in the town."'
    forward = updates.forward(text, sender=BOSS)
    preview = (await world.happen(forward))[0].result
    before = world.desk.knowledge.stats().articles
    calls = await world.press(preview | {"reply_to_message": forward["message"]}, "Take in", sender=BOSS)
    assert calls[1].parameters["text"].startswith("Taken in:")
    assert world.desk.knowledge.stats().articles == before + 1


async def test_an_address_that_is_none_is_refused_in_a_line(world):
    card = await world.ask("http://127.0.0.1:1/nothing", sender=BOSS)
    assert card["text"].startswith("That did not work:")
    assert "\n" not in card["text"]


async def test_whoever_else_sends_a_link_asks_a_question(world):
    assert "Take in" not in labels(await world.ask("http://127.0.0.1:1/nothing"))


async def test_a_statement_is_taken_out_by_reply(world):
    card = await world.ask("what did Merkel say about bridge", sender=BOSS)
    done = await world.ask("/retract", sender=BOSS, reply_to_message=card)
    assert done["text"].startswith("Taken out")
    again = await world.ask("/start s_2", sender=BOSS)
    assert again["text"].startswith("This statement is no longer here")


async def test_what_was_taken_out_is_gone_from_every_surface(world):
    shown = await world.ask("what did Merkel say about schools")
    words = "schools stay open"
    assert words in shown["text"]
    card = await world.ask("what did Merkel say about schools", sender=BOSS)
    await world.ask("/retract", sender=BOSS, reply_to_message=card)
    for asked in ("what did Merkel say about schools", "what did Merkel say", "/latest", "/start s_4"):
        assert words not in (await world.ask(asked))["text"]
    assert (await world.one(updates.inline_query("schools"), "answerInlineQuery"))["results"] == []
    for label in (each["text"] for each in buttons(shown) if "callback_data" in each):
        for call in await world.press(shown, label):
            assert words not in call.parameters.get("text", "")


async def test_an_article_is_taken_out_whole(world):
    card = await world.ask("what did Merkel say about schools", sender=BOSS)
    done = await world.ask("/retract article", sender=BOSS, reply_to_message=card)
    assert re.fullmatch(r"Taken out, for good: .+, with 5 statements\.", done["text"])
    assert world.desk.knowledge.stats().statements == 1
    bare = await world.ask("/latest", sender=BOSS)
    assert (await world.ask("/retract article", sender=BOSS, reply_to_message=bare))["text"].startswith("Taken out")
    assert world.desk.knowledge.stats().statements == 0


async def test_a_statement_is_given_to_who_said_it(world):
    card = await world.ask("what did Merkel say about bridge", sender=BOSS)
    done = await world.ask("/correct Gordon Brown", sender=BOSS, reply_to_message=card)
    assert done["text"] == "These are now the words of Gordon Brown."
    assert slices(await world.ask("/start s_2", sender=BOSS), "bold") == ["Gordon Brown"]


@pytest.mark.parametrize("command", ["/retract", "/correct", "/correct Gordon Brown"])
async def test_without_a_statement_the_command_is_explained(world, command):
    assert (await world.ask(command, sender=BOSS))["text"].startswith("Reply to a statement")
    assert world.desk.knowledge.stats().statements == 6


async def test_what_was_missed_is_listed(world):
    assert (await world.ask("/missed", sender=BOSS))["text"] == "Every question has had an answer."
    await world.ask("asdf qwer")
    await world.ask("asdf qwer")
    assert (await world.ask("/missed", sender=BOSS))["text"] == "Questions without an answer\n2 · asdf qwer"


async def test_stats_count_without_naming_anyone(world):
    await world.happen(updates.chosen_inline_result("2"))
    text = (await world.ask("/stats", sender=BOSS))["text"]
    assert "Statements: 6" in text
    assert "1 · Angela Merkel: the bridge will open in spring" in text


async def test_feeds_are_followed_and_left(world, page):
    assert (await world.ask("/feeds", sender=BOSS))["text"].startswith("I follow no feeds")
    feed = page.replace("/well", "/feed")
    card = await world.ask(f"/feeds {feed}", sender=BOSS)
    assert card["text"].startswith("It can be read: Town, 1 article now.\n\nFeeds that I follow\n")
    assert slices(card, "text_link") == [feed]
    left = await world.turn(card, f"Remove: {feed.removeprefix('http://')}", sender=BOSS)
    assert left["text"].startswith("I follow no feeds")


async def test_a_feed_that_cannot_be_read_now_is_followed_and_told(world, page):
    text = (await world.ask(f"/feeds {page}", sender=BOSS))["text"]
    assert text.startswith("I follow it, but cannot read it now: ")
    assert text.endswith(f"Feeds that I follow\n• {page}")


async def test_a_feed_that_is_none_is_refused_in_a_line(world):
    assert (await world.ask("/feeds ftp://example.org", sender=BOSS))["text"].startswith("That did not work:")


@pytest.mark.parametrize("command", ["/stats", "/missed", "/feeds", "/retract", "/correct X"])
async def test_nobody_else_may(world, command):
    card = await world.ask(command, reply_to_message=await world.ask("what did Merkel say about bridge"))
    assert card["text"].startswith("What I can do")
    assert world.desk.knowledge.stats().statements == 6


@pytest.mark.parametrize("command", ["/stats@isnad_test_bot", "/retract@isnad_test_bot"])
async def test_nor_in_a_group(world, command):
    assert await world.happen(updates.message(command, chat=GROUP, sender=BOSS)) == []


@pytest.mark.parametrize("verb", ["add", "no", "feed"])
async def test_buttons_of_administrators_do_nothing_for_others(world, verb):
    assert verb in VERBS
    calls = await world.happen(updates.callback_query(f"{verb}::x"))
    assert [call.method for call in calls] == ["answerCallbackQuery"]
    assert calls[0].parameters["show_alert"]


async def test_the_help_tells_administrators_more(world):
    assert "/retract" in (await world.ask("/help", sender=BOSS))["text"]
    assert "/retract" not in (await world.ask("/help"))["text"]
