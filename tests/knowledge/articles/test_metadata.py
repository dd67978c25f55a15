from __future__ import annotations

import time

import pytest

from knowledge.articles.addresses import address_key, canonical_address
from knowledge.articles.metadata import read_metadata, without_site
from knowledge.articles.pages import parse_page

TITLE = "Water talks to go on in Geneva"
PAGES = {
    "the site behind a bar": f"<title>{TITLE} | The Gazette</title><meta property=og:site_name content='The Gazette'>",
    "the site behind a dash, in other letters": f"<title>{TITLE} – THE GAZETTE</title>"
    "<meta property=og:site_name content='The Gazette'>",
    "the site in front": f"<title>The Gazette: x</title><meta property=og:title content='The Gazette - {TITLE}'>"
    "<meta name=application-name content='The Gazette'>",
    "the host's name": f"<title>{TITLE} - gazette.example</title>",
    "a heading tells": f"<title>{TITLE} - All the news of the lake</title><h1>{TITLE}</h1>",
    "a line tells": f"<title>{TITLE} - All the news of the lake</title><body><font size=5>{TITLE}</font>",
    "a logo is a heading too": f"<title>{TITLE}</title><h1>The Gazette of the lake and its towns</h1><h1>{TITLE}</h1>",
    "a title that is the site's": f"<title>{TITLE}</title><meta property=og:title content='The Gazette'>"
    "<meta property=og:site_name content='The Gazette'>",
    "escaped twice": f"<meta property=og:title content='{TITLE.replace(' ', '&amp;#32;', 1)}'>",
    "stated for machines": '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, '
    f'{{"@type": ["NewsArticle"], "headline": "{TITLE}"}}]}}</script><title>Gazette</title>',
}


@pytest.mark.parametrize("what", PAGES)
def test_the_title_comes_without_the_site(what):
    assert read_metadata(parse_page(PAGES[what]), "https://www.gazette.example/a").title == TITLE


KEPT = ["Geneva - Bern in five hours", "France : « nous attendons »", "Water | Wine"]


@pytest.mark.parametrize("title", KEPT)
def test_a_dash_of_its_own_stays_in_a_title(title):
    assert read_metadata(parse_page(f"<title>{title}</title>"), "https://www.gazette.example/a").title == title


def test_broken_statements_for_machines_are_passed_over():
    page = f'<script type="application/ld+json">{{"@type": "NewsArticle", </script><title>{TITLE}</title>'
    assert read_metadata(parse_page(page)).title == TITLE


SAME = {
    "https://www.gazette.example/a?utm_source=x&fbclid=y#top": "https://www.gazette.example/a",
    "HTTPS://WWW.Gazette.example:443/a/": "https://www.gazette.example/a",
    "https://gazette.example/a/amp": "https://gazette.example/a",
    "https://gazette.example/amp/a": "https://gazette.example/a",
    "https://gazette.example/a.amp.html": "https://gazette.example/a.html",
    "https://amp.gazette.example/a": "https://www.gazette.example/a",
    "https://www.google.com/amp/s/gazette.example/a/amp/": "https://gazette.example/a",
    "https://gazette-example.cdn.ampproject.org/c/s/gazette.example/a": "https://gazette.example/a",
    "https://gazette.example/a?id=7&page=2": "https://gazette.example/a?id=7&page=2",
    "https://gazette.example/أخبار": "https://gazette.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1",
    "https://gazette.example/%d8%a3%D8%AE%D8%A8%D8%A7%D8%B1": "https://gazette.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1",
    "https://gazette.example/a%2Fb": "https://gazette.example/a%2Fb",
    "mailto:editor@gazette.example": "mailto:editor@gazette.example",
    "https://[broken": "https://[broken",
}


@pytest.mark.parametrize("url", SAME)
def test_what_does_not_tell_articles_apart_is_folded(url):
    assert canonical_address(url) == SAME[url]
    assert canonical_address(SAME[url]) == SAME[url]


def test_a_key_forgets_scheme_and_form_of_host():
    forms = ["http://m.gazette.example/a/index.html", "https://www.gazette.example/a/", "https://amp.gazette.example/a"]
    assert len({address_key(url) for url in forms}) == 1


@pytest.mark.parametrize("filling", ["a | ", " ", "| "], ids=["separators", "spaces", "bare separators"])
def test_a_hostile_title_takes_no_time(filling):
    started = time.monotonic()
    assert len(without_site("x" + filling * 20_000 + "y", "a")) <= 500
    assert time.monotonic() - started < 2
