"""How often a host is asked, and what it does not want to be asked for."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from knowledge.articles.fetching import USER_AGENT, Fetched, Fetcher, StatusError
from knowledge.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Callable

_AGENT: Final = USER_AGENT.partition("/")[0]
_LONGEST_PAUSE: Final = 10.0  # seconds; a host that asks for more gets fewer pages a poll, not a longer poll
_DENIED: Final = frozenset({401, 403})
_BROKEN: Final = 500


class RobotsError(FetchError):
    """An address that the site's robots.txt closes to us."""


@dataclass(slots=True)
class Visitor:
    """A fetcher that waits `pause` seconds between two requests to a host and keeps to its robots.txt.

    One for a poll: robots.txt is read once a host and forgotten with it.
    """

    fetcher: Fetcher
    pause: float = 1.0
    sleep: Callable[[float], object] = time.sleep
    _last: dict[str, float] = field(default_factory=dict)
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def visit(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """Fetch, in the host's own time. Raises FetchError, RobotsError where the site does not want it."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        rules = self._rules(host)
        if not rules.can_fetch(_AGENT, url):
            raise RobotsError(f"{url}: closed to programs by the site's robots.txt")
        self._wait(host, rules)
        try:
            return self.fetcher.fetch(url, etag=etag, modified=modified)
        finally:
            self._last[host] = time.monotonic()

    def _wait(self, host: str, rules: RobotFileParser) -> None:
        asked = float(rules.crawl_delay(_AGENT) or 0) if self.pause else 0.0
        pause = min(_LONGEST_PAUSE, max(self.pause, asked))
        rest = self._last.get(host, -pause) + pause - time.monotonic()
        if rest > 0:
            self.sleep(rest)

    def _rules(self, host: str) -> RobotFileParser:
        """A site without robots.txt allows everything; one that hides it, or cannot answer, nothing (RFC 9309)."""
        if host not in self._robots:
            rules = RobotFileParser()
            try:
                found = self.fetcher.fetch(f"{host}/robots.txt")
                rules.parse(found.body.decode("utf-8", "replace").splitlines())
            except StatusError as error:
                closed = error.status in _DENIED or error.status >= _BROKEN
                rules.parse(["User-agent: *", "Disallow: /"] if closed else [])
            self._robots[host] = rules
        return self._robots[host]
