"""Feeds are followed while the bot runs, and what they bring reaches the watches."""

import pytest
from aiohttp import web

from bot.newsround import follow_feeds
from bot.watches import make_round
from tests.bot.conftest import slices

PAGE = """<html><head><title>The well</title></head><body><article><h1>The well</h1>
<p>Angela Merkel said on Monday: "The new well is open to everyone in the town, and it will stay open."</p>
<p>The well had been closed for more than three years, and the people of the town had asked for it again and again.</p>
</article></body></html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel>
<title>Town</title><link>{base}/</link><description>d</description>
<item><title>The well</title><link>{base}/well</link><guid>{base}/well</guid></item></channel></rss>"""


@pytest.fixture
async def site(monkeypatch):
    """A feed with one article, on loopback."""
    monkeypatch.setenv("ISNAD_FETCH_LOOPBACK", "1")

    async def show(request):
        base = f"http://{request.host}"
        if request.path == "/well":
            return web.Response(text=PAGE, content_type="text/html")
        if request.path == "/rss":
            return web.Response(text=FEED.format(base=base), content_type="application/rss+xml")
        return web.Response(status=404)

    application = web.Application()
    application.router.add_get("/{path:.*}", show)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_news_of_a_feed_reaches_a_watch(world, site):
    await world.ask("/watch Merkel about well")
    world.desk.knowledge.add_feed(f"{site}/rss")
    await follow_feeds(world.application)
    await make_round(world.application)
    told = world.api.sent()[-1]
    assert "The new well is open" in (slices(told, "blockquote") or [""])[0]


async def test_a_feed_that_is_gone_disturbs_nobody(world, site):
    world.desk.knowledge.add_feed(f"{site}/nothing")
    await follow_feeds(world.application)
    assert await world.ask("what did Merkel say about bridge")


async def test_without_feeds_nothing_is_opened(world):
    before = len(world.api.calls)
    await follow_feeds(world.application)
    assert len(world.api.calls) == before
