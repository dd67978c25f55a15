"""Canonical addresses: one article, one address, however it was passed on."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

_TRACKING: Final = re.compile(
    r"(?:utm_\w*|at_\w+|mc_[ce]id|pk_\w+|piwik_\w+|ns_\w+|wt_\w+|mtm_\w+|hsa_\w+|_hs\w+|stm_\w+|ito|ocid|cmpid|cmp|icid|ncid"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|ysclid|igshid|igsh|wickedid|s_cid|smid|smtyp|sref"
    r"|ref|ref_?src|ref_url|referer|referrer|share|spm|xtor|__twitter_impression|amp\w*|outputtype|partner"
    r"|guccounter|guce_\w+|fb_\w+|_ga|_gl|traffic_?source|campaign\w*|intcid|tpcc)",
    re.IGNORECASE,
)
_AMP_HOST: Final = re.compile(r"^amp\.(?=[^.]+\.[^.]+)")
_HOST_FORMS: Final = re.compile(r"^(?:www|m|mobile|wap)\.(?=[^.]+\.[^.]+)")
_AMP_SUBDOMAIN: Final = re.compile(r"^amp-|\.amp(?=\.)")
_AMP_SEGMENTS: Final = frozenset({"amp", "amp-page", "amp-story", "amphtml"})
_AMP_ENDING: Final = re.compile(r"(?:[./-]amp|\.amphtml)(?=\.html?$|$)", re.IGNORECASE)
_INDEX: Final = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_CACHES: Final = (
    re.compile(r"^https?://(?:www\.)?google\.[a-z.]+/amp/(?:s/)?(?P<rest>.+)$", re.IGNORECASE),
    re.compile(r"^https?://[^/]+\.cdn\.ampproject\.org/(?:[cviwa]/)?(?:s/)?(?P<rest>.+)$", re.IGNORECASE),
)
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def canonical_address(url: str) -> str:
    """Fold what does not tell articles apart: AMP forms, tracking parameters, fragments, case of the host.

    An address that is not http(s) comes back as it is.

    >>> canonical_address("HTTPS://WWW.Example.org:443/news/amp/?utm_source=x&id=7#top")
    'https://www.example.org/news?id=7'
    """
    url = _out_of_cache(url.strip())
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    if parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname:
        return url
    host = _AMP_SUBDOMAIN.sub("", _AMP_HOST.sub("www.", parts.hostname.lower().rstrip(".")))
    if port and port != _DEFAULT_PORTS[parts.scheme.lower()]:
        host = f"{host}:{port}"
    return urlunsplit((parts.scheme.lower(), host, _path(parts.path), _query(parts.query), ""))


def address_key(url: str) -> str:
    """What two addresses of one article share: the canonical address without scheme, `www.`, `m.` and index page.

    >>> address_key("http://example.org/a/index.html") == address_key("https://www.example.org/a/")
    True
    """
    parts = urlsplit(canonical_address(url))
    path = _INDEX.sub("", parts.path).rstrip("/")
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{_HOST_FORMS.sub('', parts.netloc)}{path}" + (f"?{query}" if query else "")


def _out_of_cache(url: str) -> str:
    for cache in _CACHES:
        if match := cache.match(url):
            scheme = "https" if "/s/" in url[: match.start("rest")] else "http"
            return f"{scheme}://{match['rest']}"
    return url


def _path(path: str) -> str:
    """The path without AMP parts and in one spelling of its escapes."""
    segments = [segment for segment in path.split("/") if segment.lower() not in _AMP_SEGMENTS]
    path = "/".join(map(_escaped, segments))
    return _AMP_ENDING.sub("", path).rstrip("/") or "/"


def _escaped(segment: str) -> str:
    """A segment in one spelling: its bytes escaped where they must be, not where they may."""
    raw = segment.encode("utf-8", "replace").decode("latin-1")
    return quote(unquote(raw, "latin-1"), safe=":@!$&'()*+,;=~", encoding="latin-1")


def _query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(name, value) for name, value in pairs if not _TRACKING.fullmatch(name)])
