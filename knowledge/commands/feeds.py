"""`feeds`: which are followed, and asking them."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import knowledge
from knowledge.commands.progress import count

if TYPE_CHECKING:
    import argparse

    from knowledge import Feed, Polled


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    feeds = commands.add_parser("feeds", help="RSS and Atom feeds: follow, list, poll")
    actions = feeds.add_subparsers(title="actions", required=True, metavar="ACTION")
    add = actions.add_parser("add", parents=[common], help="follow feeds, telling which cannot be read now")
    add.add_argument("urls", nargs="+", metavar="URL")
    add.set_defaults(run=run_add)
    listing = actions.add_parser("list", parents=[common], help="the feeds that are followed, and how they fare")
    listing.set_defaults(run=run_list)
    remove = actions.add_parser("remove", parents=[common], help="follow feeds no longer; their articles stay")
    remove.add_argument("urls", nargs="+", metavar="URL")
    remove.set_defaults(run=run_remove)
    poll = actions.add_parser("poll", parents=[common], help="ask every feed now and take in what is new")
    poll.add_argument("--due", action="store_true", help="only those whose time has come")
    poll.add_argument("--pause", type=float, default=1.0, help="seconds between two requests to a host (default 1)")
    poll.set_defaults(run=run_poll)


def run_add(options: argparse.Namespace) -> int:
    with knowledge.open(options.db) as opened:
        for url in options.urls:
            feed = opened.add_feed(url)
            probed = opened.probe_feed(feed)
            if probed.trouble:
                print(f"{feed.url}: followed, but it cannot be read now; each poll tries again")
                print(f"isnad: {probed.trouble}", file=sys.stderr)
            else:
                print(f"{feed.url}: followed, {count(probed.articles, 'article')} now: {probed.title or 'no title'}")
    return 0


def run_list(options: argparse.Namespace) -> int:
    with knowledge.open(options.db, make=False) as opened:
        for feed in opened.feeds():
            print(feed_line(feed))
    return 0


def feed_line(feed: Feed) -> str:
    """How a feed fares, in a line."""
    polled = f"{datetime.fromtimestamp(feed.polled, UTC):%Y-%m-%d %H:%M} UTC" if feed.polled else "not asked yet"
    trouble = f", failed {feed.failures} times: {feed.error}" if feed.failures else ""
    return f"{feed.url}  {feed.title or ''}  {feed.articles} articles, {polled}{trouble}"


def run_remove(options: argparse.Namespace) -> int:
    unknown = 0
    with knowledge.open(options.db, make=False) as opened:
        for url in options.urls:
            if opened.remove_feed(url):
                print(f"{url}: no longer followed")
            else:
                print(f"isnad: {url}: not followed", file=sys.stderr)
                unknown += 1
    return 1 if unknown else 0


def run_poll(options: argparse.Namespace) -> int:
    failed = 0
    with knowledge.open(options.db, make=False) as opened:
        for polled in opened.poll_feeds(only_due=options.due, pause=options.pause):
            print(polled_line(polled))
            for line in polled.refused:
                print(f"isnad: {line}", file=sys.stderr)
            failed += polled.outcome == "failed"
    return 1 if failed else 0


def polled_line(polled: Polled) -> str:
    """What one poll of a feed brought, in a line."""
    if polled.outcome == "failed":
        return f"{polled.feed.url}: failed, {polled.feed.error}"
    new = sum(added.new for added in polled.added)
    return f"{polled.feed.url}: {count(len(polled.added), 'article')}, {count(new, 'new statement')}"
