"""Where a fetch may go: public web addresses only, decided on the numeric address that is then connected to."""

from __future__ import annotations

import ipaddress
import re
import socket
import threading
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from knowledge.errors import FetchError

_PORTS: Final = {"http": 80, "https": 443}
_OTHER_PORTS: Final = frozenset({80, 443, 8080, 8443})  # a news page is served from no other
_UNWANTED: Final = re.compile(r"[\x00-\x20\x7f\\]")
# Public by number, yet answered inside a cloud's own network.
_METADATA: Final = frozenset({"168.63.129.16", "169.254.169.254", "100.100.100.200", "192.0.0.192"})
_EMBEDDING: Final = tuple(
    ipaddress.IPv6Network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "::/96")
)
_LONGEST: Final = 2048  # characters of an address

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Destination:
    """An address taken apart: `target` is what stands in the request line."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def name(self) -> str:
        """The Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def parse_destination(url: str, *, allow_loopback: bool = False) -> Destination:
    """Take an address apart. Raises FetchError for what is no plain http(s) address of a public port."""
    if len(url) > _LONGEST or _UNWANTED.search(url):
        raise FetchError(f"{url[:80]!r}: not an address")
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme.lower(), 0)
        host = _host(parts.hostname or "")
    except ValueError as error:
        raise FetchError(f"{url}: not an address") from error
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise FetchError(f"{url}: only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise FetchError(f"{url}: refused, an address with a user name in it")
    if not host:
        raise FetchError(f"{url}: not an address")
    if port not in _OTHER_PORTS and not allow_loopback:
        raise FetchError(f"{url}: refused, port {port} serves no pages")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return Destination(scheme, host, port, f"{path}?{query}" if query else path)


def _host(host: str) -> str:
    """The host as it is looked up: lower case, IDNA, no trailing dot, no zone."""
    if "%" in host:
        raise ValueError(host)
    if ":" in host:
        return str(ipaddress.IPv6Address(host))
    return host.rstrip(".").encode("idna").decode("ascii").lower()


def resolve_public(destination: Destination, *, allow_loopback: bool = False, timeout: float = 5) -> tuple[str, ...]:
    """The numeric addresses of a host, all of them public; the caller connects to these and looks up nothing again.

    Raises FetchError for a host that is unknown or that has any address outside the public network.
    """
    found = _look_up(destination.host, destination.port, timeout)
    for number in found:
        if not _is_allowed(ipaddress.ip_address(number), allow_loopback=allow_loopback):
            raise FetchError(f"{destination.host}: refused, not an address of the public network")
    return found


def _look_up(host: str, port: int, timeout: float) -> tuple[str, ...]:
    """Resolve in a thread of its own: the system's resolver knows no deadline."""
    results: list[tuple[str, ...]] = []

    def work() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        results.append(tuple(dict.fromkeys(str(row[4][0]) for row in rows)))

    thread = threading.Thread(target=work, daemon=True, name="name lookup")
    thread.start()
    thread.join(timeout)
    if not results or not results[0]:
        raise FetchError(f"{host}: no such host, or no network")
    return results[0]


def _is_allowed(address: IPAddress, *, allow_loopback: bool) -> bool:
    inner = _embedded(address)
    if inner is not None:
        return _is_allowed(inner, allow_loopback=allow_loopback) and address.version == 6  # noqa: PLR2004 - IPv6
    if address.is_loopback:
        return allow_loopback
    return address.is_global and not address.is_multicast and not address.is_reserved and str(address) not in _METADATA


def _embedded(address: IPAddress) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one leads to: mapped, 6to4, NAT64, Teredo, or the old compatible form."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if address.is_loopback or address.is_unspecified or not any(address in net for net in _EMBEDDING):
        return None
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
