"""Feeds that are followed: which, when to ask again, and what of them is in already.

They live in the store's own notes, a note a feed, so that they travel with the database, and a second process may add
one while the bot polls.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from knowledge import ingestion
from knowledge.articles.acquiring import read_fetched
from knowledge.articles.addresses import canonical_address
from knowledge.articles.destinations import parse_destination
from knowledge.articles.feeds import Entry, read_feed
from knowledge.articles.fetching import StatusError
from knowledge.articles.politeness import RobotsError, Visitor
from knowledge.articles.reading import read_html
from knowledge.errors import ArticleError, FetchError, KnowledgeError, StorageError, explain
from knowledge.model import Added, Feed, Polled, Probed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from knowledge.articles.fetching import Fetched
    from knowledge.model import Document
    from knowledge.storage.contract import SpeakerRef, Store

_LIST: Final = "feeds"
INTERVAL: Final = 15 * 60.0  # seconds between two polls of a feed that answers
_LONGEST_INTERVAL: Final = 24 * 3600.0
_TRIES: Final = 3  # polls after which an article that cannot be read is given up
_REMEMBERED: Final = 1000  # entries a feed, the last seen


def add_feed(store: Store, url: str, *, allow_loopback: bool = False) -> Feed:
    """Follow a feed; nothing is fetched yet. Raises FetchError for an address that is none."""
    url = url.strip()
    parse_destination(url, allow_loopback=allow_loopback)
    known = find_feed(store, url)
    if known:
        return known
    _save(store, Feed(url))
    store.set_meta(_LIST, json.dumps([*_urls(store), url]))
    return Feed(url)


def probe_feed(visitor: Visitor, url: str) -> Probed:
    """Whether a feed can be read now, and what it holds; nothing is stored."""
    try:
        announced = read_feed(visitor.visit(url))
    except Exception as error:  # noqa: BLE001 - whatever a reader trips over is the trouble
        return Probed(trouble=str(explain(error, url)))
    return Probed(announced.title, len(announced.entries))


def remove_feed(store: Store, url: str) -> bool:
    """Follow a feed no longer; what came from it stays. False for one that was not followed."""
    known = find_feed(store, url)
    if known is None:
        return False
    store.set_meta(_LIST, json.dumps([one for one in _urls(store) if one != known.url]))
    store.set_meta(_note(known.url), "")
    return True


def list_feeds(store: Store) -> tuple[Feed, ...]:
    """In the order in which they were added."""
    return tuple(_load(store, url) for url in _urls(store))


def find_feed(store: Store, url: str) -> Feed | None:
    """The followed feed of that address, in whatever spelling."""
    wanted = canonical_address(url.strip())
    return next((_load(store, one) for one in _urls(store) if canonical_address(one) == wanted), None)


def _urls(store: Store) -> list[str]:
    return list(json.loads(store.meta(_LIST) or "[]"))


def _note(url: str) -> str:
    return f"feed {url}"


def _load(store: Store, url: str) -> Feed:
    return Feed(**json.loads(store.meta(_note(url)) or json.dumps({"url": url})))


def _save(store: Store, feed: Feed) -> None:
    store.set_meta(_note(feed.url), json.dumps(asdict(feed), ensure_ascii=False))


def poll_feeds(
    store: Store,
    resolve: Callable[[str, str | None], SpeakerRef],
    visitor: Visitor,
    *,
    only_due: bool = True,
    now: Callable[[], float] = time.time,
    ending: Event | None = None,
) -> Iterator[Polled]:
    """Ask the feeds, or only those whose time has come, and take in what is new; a result as each feed is done.

    Once `ending` is set no further article is asked for; the next poll goes on from there.
    """
    for feed in list_feeds(store):
        if _is_set(ending):
            return
        if only_due and feed.due > now():
            continue
        polled = _poll(store, feed, resolve, visitor, now(), ending=ending)
        if feed.url in _urls(store):
            _save(store, polled.feed)
        yield polled


def _is_set(ending: Event | None) -> bool:
    return ending is not None and ending.is_set()


def _poll(
    store: Store,
    feed: Feed,
    resolve: Callable[[str, str | None], SpeakerRef],
    visitor: Visitor,
    now: float,
    *,
    ending: Event | None,
) -> Polled:
    try:
        fetched = visitor.visit(feed.url, etag=feed.etag, modified=feed.modified)
        if fetched.unchanged:
            return Polled(_answered(feed, now), "unchanged")
        announced = read_feed(fetched)
    except Exception as error:  # noqa: BLE001 - whatever a reader trips over costs this feed alone
        return Polled(_failed(feed, explain(error, feed.url), now), "failed")
    before, feed = feed, replace(_answered(feed, now), title=announced.title or feed.title)
    added, refused = [], []
    for entry in announced.entries:
        if feed.seen.get(entry.key) == entry.stamp:
            continue
        if _is_set(ending):
            feed, fetched = replace(feed, due=before.due), replace(fetched, etag=None, modified=None)
            break
        feed, taken = _take(store, feed, entry, resolve, visitor)
        if isinstance(taken, Added):
            added.append(taken)
        else:
            refused.append(taken)
    news = [one for one in added if one.outcome != "unchanged"]
    return Polled(_finished(feed, fetched, len(news)), "news" if news else "unchanged", tuple(news), tuple(refused))


def _take(
    store: Store, feed: Feed, entry: Entry, resolve: Callable[[str, str | None], SpeakerRef], visitor: Visitor
) -> tuple[Feed, Added | str]:
    """One article of a feed: what adding it did, or one line why it was refused, and the feed that remembers it."""
    try:
        added = ingestion.add(store, _acquire(entry, visitor), resolve)
    except StorageError:
        raise
    except Exception as fault:  # noqa: BLE001 - one article does not cost the others
        return _missed(feed, entry, fault), str(explain(fault, entry.url))
    return _seen(feed, entry), added


def _acquire(entry: Entry, visitor: Visitor) -> Document:
    """The article's page; where it cannot be had, the article as the feed carries it."""
    try:
        document = read_fetched(visitor.visit(entry.url))
    except RobotsError:
        raise
    except (FetchError, ArticleError):
        if not entry.html:
            raise
        document = read_html(f"<html><body><article>{entry.html}</article></body></html>".encode(), entry.url)
    return replace(
        document,
        title=document.title or entry.title,
        published=document.published or entry.published,
        url=document.url or entry.url,
    )


def _seen(feed: Feed, entry: Entry) -> Feed:
    seen = {key: stamp for key, stamp in feed.seen.items() if key != entry.key} | {entry.key: entry.stamp}
    kept = dict(list(seen.items())[-_REMEMBERED:])
    return replace(feed, seen=kept, tries={key: tries for key, tries in feed.tries.items() if key != entry.key})


def _missed(feed: Feed, entry: Entry, error: Exception) -> Feed:
    """Try again with the next polls, a few times; what the site does not want fetched is not asked for again."""
    tries = feed.tries.get(entry.key, 0) + 1
    if tries >= _TRIES or isinstance(error, RobotsError):
        return _seen(feed, entry)
    return replace(feed, tries={**feed.tries, entry.key: tries})


def _answered(feed: Feed, now: float) -> Feed:
    return replace(feed, polled=now, due=now + INTERVAL, failures=0, error=None)


def _finished(feed: Feed, fetched: Fetched, news: int) -> Feed:
    """While articles are missing the next poll must not be told that nothing has changed."""
    if feed.tries:
        return replace(feed, etag=None, modified=None, articles=feed.articles + news)
    return replace(feed, etag=fetched.etag, modified=fetched.modified, articles=feed.articles + news)


def _failed(feed: Feed, error: KnowledgeError, now: float) -> Feed:
    """Back off: twice as long after each failure, and as long as the server says."""
    pause = min(_LONGEST_INTERVAL, INTERVAL * 2.0 ** min(feed.failures, 10))
    if isinstance(error, StatusError) and error.retry_after:
        pause = min(_LONGEST_INTERVAL, max(pause, error.retry_after))
    return replace(feed, polled=now, due=now + pause, failures=feed.failures + 1, error=str(error))
