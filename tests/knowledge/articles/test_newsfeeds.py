from __future__ import annotations

import itertools
import time
from threading import Event
from typing import TYPE_CHECKING

import pytest

import knowledge
from knowledge.articles.feeds import read_feed
from knowledge.articles.fetching import LOOPBACK_SETTING, USER_AGENT, Fetched, Fetcher
from knowledge.articles.politeness import RobotsError, Visitor
from knowledge.errors import ArticleError, FetchError
from knowledge.newsfeeds import INTERVAL, add_feed, find_feed, list_feeds, poll_feeds
from knowledge.storage import open_store

from .samples import news_page

if TYPE_CHECKING:
    from pathlib import Path

RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Gazette {name}</title>
<link>http://127.0.0.1/</link><description>-</description>{items}</channel></rss>"""
ITEM = "<item><title>{title}</title><link>{link}</link><pubDate>Sun, 14 Mar 2021 10:0{minute}:00 GMT</pubDate></item>"
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><id>a</id>
<entry><title>One</title><id>1</id><link href="/one?utm_source=feed"/><updated>2021-03-14T10:00:00Z</updated></entry>
<entry><title>Two</title><id>2</id><link href="/two"/><updated>2021-03-15T10:00:00Z</updated></entry></feed>"""
SAYING = 'The foreign minister of country {name} said on Sunday: "Our talks about water number {name} have gone well."'


def page(web, path: str, name: str, text: str = SAYING) -> str:
    paragraphs = (text.format(name=name), f"The ministry {name} published the agenda of the talks on Friday in full.")
    html = news_page("en", paragraphs=paragraphs).replace("https://gazette.example/news/water-talks", web.url(path))
    return web.put(path, html)


def feed(web, path: str, links: list[str], **how) -> str:
    items = "".join(ITEM.format(title=f"T{n}", link=link, minute=n) for n, link in enumerate(links))
    return web.put(path, RSS.format(name=path, items=items), content_type="application/rss+xml", **how)


@pytest.fixture
def store(tmp_path: Path):
    with open_store(f"sqlite:///{tmp_path}/a.db") as opened:
        yield opened


def name_as_it_is(name, _role):
    return name


def poll(store, visitor, **how):
    return list(poll_feeds(store, name_as_it_is, visitor, **{"only_due": False} | how))


@pytest.fixture
def visitor(fetcher):
    return Visitor(fetcher, pause=0)


@pytest.mark.parametrize("kind", ["application/rss+xml", "text/html", ""])
def test_both_kinds_of_feed_are_read_whatever_their_type(kind):
    atom = read_feed(Fetched("https://gazette.example/feed", ATOM.encode(), kind))
    assert [entry.url for entry in atom.entries] == ["https://gazette.example/two", "https://gazette.example/one"]
    assert (atom.title, atom.entries[0].published) == ("Gazette", "2021-03-15")


def test_a_page_is_no_feed():
    with pytest.raises(ArticleError, match="no RSS or Atom"):
        read_feed(Fetched("https://gazette.example/", news_page().encode(), "text/html"))


def test_twenty_polls_of_ten_feeds_add_each_article_once(web, store, visitor, capsys):
    """Every other feed announces the articles of its neighbour too, under a tracking address."""
    for number in range(10):
        links = [page(web, f"/{number}/{n}", f"{number}{n}") for n in range(3)]
        neighbour = [web.url(f"/{(number + 1) % 10}/{n}?utm_source=f{number}") for n in range(3)] if number % 2 else []
        how = {"etag": f'"{number}"'} if number % 3 else {"modified": "Sun, 14 Mar 2021 10:00:00 GMT"}
        add_feed(store, feed(web, f"/feed{number}", [*links, *neighbour], **how), allow_loopback=True)
    outcomes = [[polled.outcome for polled in poll(store, visitor)] for _ in range(20)]
    stats = store.stats()
    quotes = [said.quote for said in store.latest(limit=1000)]
    with capsys.disabled():
        print(  # noqa: T201 - a figure that make test shows
            f"\n20 polls of 10 feeds: {stats.articles} articles, {stats.statements} statements, "
            f"{len(quotes) - len(set(quotes))} twice, {web.answers[304]} times not modified"
        )
    assert (stats.articles, stats.statements) == (30, 30)
    assert len(quotes) == len(set(quotes))
    assert set(itertools.chain(*outcomes[1:])) == {"unchanged"}
    assert web.answers[304] == 190


def test_a_changed_page_replaces_its_former_self(web, store, visitor):
    url = page(web, "/a", "7")
    add_feed(store, feed(web, "/feed", [url]), allow_loopback=True)
    poll(store, visitor)
    page(web, "/a", "8")
    web.put("/feed", web.pages["/feed"].body.replace(b"10:00:00", b"11:30:00"), content_type="application/rss+xml")
    (polled,) = poll(store, visitor)
    assert [added.outcome for added in polled.added] == ["updated"]
    assert store.stats().articles == 1


def test_an_article_that_fails_is_tried_again_and_then_given_up(web, store, visitor):
    add_feed(store, feed(web, "/feed", [web.url("/gone")], etag='"1"'), allow_loopback=True)
    assert [len(poll(store, visitor)[0].refused) for _ in range(5)] == [1, 1, 1, 0, 0]
    assert web.seen["/gone"] == 3


def test_an_article_that_comes_back_is_taken_in(web, store, visitor):
    add_feed(store, feed(web, "/feed", [web.url("/late")], etag='"1"'), allow_loopback=True)
    poll(store, visitor)
    page(web, "/late", "5")
    assert poll(store, visitor)[0].outcome == "news"


def test_a_feed_that_carries_its_articles_needs_no_page(web, store, visitor):
    text = "<p>" + SAYING.format(name="3") + "</p><p>The talks were held in the old town hall of the city.</p>"
    atom = ATOM.replace("<id>1</id>", f'<id>1</id><content type="html"><![CDATA[{text}]]></content>')
    add_feed(store, web.put("/feed", atom, content_type="application/atom+xml"), allow_loopback=True)
    (polled,) = poll(store, visitor)
    assert [added.article.title for added in polled.added] == ["One"]
    assert polled.added[0].article.published == "2021-03-14"


BACK_OFF = {
    "a server in trouble": ({"status": 500}, INTERVAL),
    "told to wait": ({"status": 429, "headers": {"Retry-After": "7200"}}, 7200),
    "no feed": ({"body": "hello"}, INTERVAL),
}


@pytest.mark.parametrize("what", BACK_OFF)
def test_a_failing_feed_is_asked_ever_less(web, store, visitor, what):
    how, pause = BACK_OFF[what]
    url = web.put("/feed", **how)
    add_feed(store, url, allow_loopback=True)
    (first,) = poll(store, visitor, now=lambda: 1000.0)
    assert (first.outcome, first.feed.due, first.feed.failures) == ("failed", 1000 + pause, 1)
    assert poll(store, visitor, only_due=True, now=lambda: 1001.0) == []
    (second,) = poll(store, visitor, now=lambda: 1000.0)
    assert second.feed.due >= 1000 + 2 * INTERVAL
    feed(web, "/feed", [])
    (third,) = poll(store, visitor, now=lambda: 1000.0)
    assert (third.feed.failures, third.feed.due, third.feed.error) == (0, 1000 + INTERVAL, None)


def test_one_failing_feed_holds_up_no_other(web, store, visitor):
    add_feed(store, web.url("/nowhere"), allow_loopback=True)
    add_feed(store, feed(web, "/feed", [page(web, "/a", "1")]), allow_loopback=True)
    assert [polled.outcome for polled in poll(store, visitor)] == ["failed", "news"]


def test_what_robots_txt_closes_is_not_fetched(web, store, visitor):
    web.put(
        "/robots.txt", f"User-agent: {USER_AGENT.partition('/')[0]}\nDisallow: /closed\n", content_type="text/plain"
    )
    add_feed(store, feed(web, "/feed", [web.url("/closed/a"), page(web, "/open", "1")]), allow_loopback=True)
    (polled,) = poll(store, visitor)
    assert (len(polled.added), len(polled.refused), web.seen["/closed/a"]) == (1, 1, 0)
    assert poll(store, visitor)[0].refused == ()


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (410, True), (403, False), (500, False)])
def test_a_robots_txt_that_does_not_come_decides_too(web, visitor, status, allowed):
    web.put("/robots.txt", status=status)
    url = web.put("/a", "hello")
    if allowed:
        assert visitor.visit(url).body == b"hello"
    else:
        with pytest.raises(RobotsError):
            visitor.visit(url)


def test_a_host_is_given_time_between_requests(web, fetcher):
    visitor = Visitor(fetcher, pause=0.15)
    urls = [web.put(f"/{n}", "hello") for n in range(3)]
    started = time.monotonic()
    for url in urls:
        visitor.visit(url)
    assert time.monotonic() - started >= 0.3


def test_feeds_are_followed_once_and_forgotten_when_asked(store):
    add_feed(store, "https://gazette.example/feed")
    add_feed(store, "https://GAZETTE.example/feed?utm_source=x")
    add_feed(store, "https://other.example/feed")
    assert [one.url for one in list_feeds(store)] == ["https://gazette.example/feed", "https://other.example/feed"]
    assert find_feed(store, "https://gazette.example/feed")
    with pytest.raises(FetchError):
        add_feed(store, "file:///etc/passwd")


def test_the_front_door_follows_and_polls(web, tmp_path, monkeypatch):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    url = feed(web, "/feed", [page(web, "/a", "1")])
    with knowledge.open(f"sqlite:///{tmp_path}/a.db") as opened:
        opened.add_feed(url)
        (polled,) = opened.poll_feeds(pause=0)
        assert (polled.outcome, opened.stats().articles) == ("news", 1)
        assert list(opened.poll_feeds(pause=0)) == []
        assert opened.feeds()[0].title == "Gazette /feed"
        assert opened.remove_feed(url)
        assert not opened.remove_feed(url)


class Stumbling(Visitor):
    """A visitor under which a page breaks whoever reads it."""

    def visit(self, url, **how):
        if "stumble" in url:
            raise LookupError("no such thing")
        return super().visit(url, **how)


def test_one_feeds_fault_costs_that_feed_alone(web, store, fetcher):
    add_feed(store, web.url("/stumble"), allow_loopback=True)
    add_feed(store, feed(web, "/feed", [web.url("/stumble/a"), page(web, "/a", "1")]), allow_loopback=True)
    broken, other = poll(store, Stumbling(fetcher, pause=0))
    assert (broken.outcome, broken.feed.failures, len(other.added), len(other.refused)) == ("failed", 1, 1, 1)
    assert broken.feed.due > time.time()


def test_a_poll_that_is_told_to_end_goes_on_next_time(web, store, visitor):
    links = [page(web, f"/{n}", str(n)) for n in range(3)]
    add_feed(store, feed(web, "/feed", links, etag='"1"'), allow_loopback=True)
    ending = Event()
    ending.set()
    assert poll(store, visitor, ending=ending) == []
    ending.clear()
    visitor.sleep = lambda _: ending.set()
    visitor.pause = 0.01
    (polled,) = poll(store, visitor, ending=ending)
    assert len(polled.added) < 3
    visitor.pause = 0
    (rest,) = poll(store, visitor, only_due=True)
    assert len(polled.added) + len(rest.added) == 3


def test_loopback_needs_the_setting():
    assert not Fetcher.from_environment({}).allow_loopback
    assert Fetcher.from_environment({LOOPBACK_SETTING: "1"}).allow_loopback
