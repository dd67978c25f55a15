"""Pages from the web, within bounds: public addresses, 5 MB, 10 seconds, five redirects, no bombs.

The connection goes to the numeric address that was checked, so a name that changes its mind between check and
connection (DNS rebinding) leads nowhere. Proxies of the environment are not used: they would look names up themselves.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urldefrag, urljoin

from knowledge.articles.destinations import Destination, parse_destination, resolve_public
from knowledge.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

USER_AGENT: Final = "Isnad/0.1 (news quotations index)"
LOOPBACK_SETTING: Final = "ISNAD_FETCH_LOOPBACK"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED: Final = 304
_MOST_REDIRECTS: Final = 5
_CHUNK: Final = 65_536


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back. `url` is where it came from in the end; `body` is unpacked, empty when `unchanged`."""

    url: str
    body: bytes
    content_type: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False


class StatusError(FetchError):
    """An answer that is no page; `retry_after` is the pause in seconds that the server asks for, if any."""

    def __init__(self, url: str, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"{url}: the server answers {status}")
        self.status = status
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Fetcher:
    """How far a fetch may go. `timeout` in seconds for all of it, redirects included; `largest` in bytes, unpacked."""

    allow_loopback: bool = False
    timeout: float = 10
    largest: int = 5_000_000

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Fetcher:
        """Loopback is allowed where ISNAD_FETCH_LOOPBACK is 1: for tests and for pages served on one's own machine."""
        return cls(allow_loopback=environment.get(LOOPBACK_SETTING) == "1")

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """Fetch an address; with `etag` or `modified` of an earlier answer it may come back `unchanged`.

        Raises FetchError (StatusError for what the server refuses) with one line.
        """
        deadline = time.monotonic() + self.timeout
        conditions = {"If-None-Match": etag, "If-Modified-Since": modified}
        for _ in range(_MOST_REDIRECTS + 1):
            found = self._request(url, {name: value for name, value in conditions.items() if value}, deadline)
            if isinstance(found, Fetched):
                return found
            url = found
        raise FetchError(f"{url}: too many redirects")

    def _request(self, url: str, conditions: dict[str, str], deadline: float) -> Fetched | str:
        """One request: what was fetched, or the address it leads on to."""
        destination = parse_destination(url, allow_loopback=self.allow_loopback)
        numbers = resolve_public(
            destination, allow_loopback=self.allow_loopback, timeout=max(0.1, deadline - time.monotonic())
        )
        plug = _secured(url, _connect(url, numbers, destination.port, deadline), destination)
        watchdog = threading.Timer(max(0.1, deadline - time.monotonic()), _cut, [plug])
        watchdog.daemon = True
        watchdog.start()
        connection = http.client.HTTPConnection(destination.host, destination.port)
        try:
            if isinstance(plug, ssl.SSLSocket):
                plug.do_handshake()
            connection.sock = plug
            return self._exchange(connection, destination, url, conditions)
        except ssl.SSLCertVerificationError as error:
            raise FetchError(f"{url}: its certificate is not valid") from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if time.monotonic() >= deadline - 0.05:
                raise FetchError(f"{url}: slower than {self.timeout:g} seconds") from error
            raise FetchError(f"{url}: the connection broke") from error
        finally:
            watchdog.cancel()
            connection.close()
            plug.close()

    def _exchange(
        self,
        connection: http.client.HTTPConnection,
        destination: Destination,
        url: str,
        conditions: dict[str, str],
    ) -> Fetched | str:
        headers = {
            "Host": destination.name,
            "User-Agent": USER_AGENT,
            "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        connection.request("GET", destination.target, headers=headers | conditions)
        response = connection.getresponse()
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location:
            return urldefrag(urljoin(url, location.strip()))[0]
        if response.status == _NOT_MODIFIED and conditions:
            return Fetched(url, b"", unchanged=True)
        if response.status != http.client.OK:
            raise StatusError(url, response.status, _seconds(response.headers.get("Retry-After")))
        body = self._unpacked(url, response)
        kind, charset = _content_type(response.headers.get("Content-Type", ""))
        return Fetched(url, body, kind, charset, response.headers.get("ETag"), response.headers.get("Last-Modified"))

    def _unpacked(self, url: str, response: http.client.HTTPResponse) -> bytes:
        """The body, unpacked as it comes and no further than allowed: a bomb is never held."""
        coding = response.headers.get("Content-Encoding", "identity").strip().lower()
        unpack = _unpacker(coding)
        if unpack is None:
            raise FetchError(f"{url}: packed as {coding[:20]!r}, which was not asked for")
        body = bytearray()
        packed = 0
        while chunk := response.read1(_CHUNK):
            packed += len(chunk)
            try:
                body += unpack(chunk, self.largest + 1 - len(body))
            except zlib.error as error:
                raise FetchError(f"{url}: its packing is damaged") from error
            if max(len(body), packed) > self.largest:
                raise FetchError(f"{url}: larger than {self.largest // 1_000_000} MB")
        if response.length:
            raise ConnectionError("the body is shorter than announced")
        return bytes(body)


def _connect(url: str, numbers: tuple[str, ...], port: int, deadline: float) -> socket.socket:
    """A connection to one of the checked numeric addresses."""
    for number in numbers:
        try:
            return socket.create_connection((number, port), timeout=max(0.1, deadline - time.monotonic()))
        except OSError:
            continue
    raise FetchError(f"{url}: unreachable")


def _secured(url: str, plug: socket.socket, destination: Destination) -> socket.socket:
    """The same connection, ready for a handshake where the scheme asks for one."""
    if destination.scheme == "http":
        return plug
    try:
        context = ssl.create_default_context()
        return context.wrap_socket(plug, server_hostname=destination.host, do_handshake_on_connect=False)
    except (OSError, ValueError) as error:
        plug.close()
        raise FetchError(f"{url}: the connection broke") from error


def _cut(plug: socket.socket) -> None:
    """Wake whoever waits for this connection: a server that sends a byte a second keeps no timeout busy."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(plug, socket.SHUT_RDWR)


def _unpacker(coding: str) -> Callable[[bytes, int], bytes] | None:
    """From a chunk and the most bytes wanted to unpacked bytes; None for a coding that is not known."""
    if coding in {"", "identity"}:
        return lambda chunk, _: chunk
    if coding in {"gzip", "x-gzip", "deflate"}:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress
    return None


def _content_type(header: str) -> tuple[str, str | None]:
    """Media type and charset of a Content-Type header."""
    message = Message()
    message["Content-Type"] = header or "application/octet-stream"
    charset = message.get_param("charset")
    return (message.get_content_type() if header else ""), charset if isinstance(charset, str) else None


def _seconds(header: str | None) -> float | None:
    """Retry-After: seconds, or a date."""
    if not header:
        return None
    if header.strip().isdecimal():
        return float(header)
    with contextlib.suppress(TypeError, ValueError):
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    return None
