from __future__ import annotations

import time

import pytest

from knowledge.articles.addresses import address_key, canonical_address
from knowledge.articles.metadata import read_metadata
from knowledge.articles.pages import parse_page
from knowledge.articles.titles import without_site

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


def day_of(body: str, head: str = "", url: str | None = None) -> str | None:
    return read_metadata(parse_page(f"<title>{TITLE}</title>{head}<body>{body}</body>"), url).published


PARAGRAPH = f"<p>{'The delegates of the lake met for the second time. ' * 6} They had met on 1 May 2019, too.</p>"
DAYS = {
    "below the title, not below its repetition": f"<b>{TITLE}</b><i>x</i><i>y</i><i>4 March 2021</i>{PARAGRAPH}"
    f"<a>{TITLE}</a><i>z</i><i>z</i><i>z</i><i>z</i><i>8 March 2021</i>",
    "above the title": f"<div>04.03.2021</div><h1>{TITLE}</h1>{PARAGRAPH}",
    "in a byline beside": f"<h1>{TITLE}</h1><aside>By the editors, 4 March 2021</aside>{PARAGRAPH}",
    "far below the title, with an hour": f"<h1>{TITLE}</h1>{'<i>x</i>' * 20}<p>4 March 2021 at 10:15</p>{PARAGRAPH}",
    "never of what the page embeds": f"<blockquote><time datetime=2019-02-01>1 Feb</time></blockquote><h1>{TITLE}</h1>"
    "<p>Thursday, 4 March 2021</p>",
    "of the page's record": '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2021-03-04"}'
    "</script>",
    "in a meta of the site's own": "<meta name=apub:time content='2021-3-4 21:30:50'>",
    "of the last change, for want of another": "<meta property=og:updated_time content=2021-03-04>",
}


@pytest.mark.parametrize("what", DAYS)
def test_the_day_of_publication(what):
    assert day_of(DAYS[what]) == "2021-03-04"


def test_a_day_in_the_prose_is_not_the_articles():
    assert day_of(f"<h1>{TITLE}</h1>{PARAGRAPH}") is None


def test_the_address_tells_which_day_is_meant():
    body = f"<h1>{TITLE}</h1><i>9 June 2022</i>{PARAGRAPH}"
    assert day_of(body, url="https://gazette.example/2021/03/04/a") == "2021-03-04"


def test_a_title_cut_short_by_its_own_quotation_marks():
    page = (
        '<meta property="og:title" content="The minister wrote "help" to all"><h1>The minister wrote "help" to all</h1>'
    )
    assert read_metadata(parse_page(page)).title == 'The minister wrote "help" to all'


def test_a_title_without_spaces_before_the_site():
    about = read_metadata(parse_page("<title>湖水会谈将于周一继续_湖报新闻</title><div>湖水会谈将于周一继续</div>"))
    assert (about.title, about.outlet) == ("湖水会谈将于周一继续", "湖报新闻")


def test_a_heading_that_is_the_sites_is_no_title():
    page = f"<title>{TITLE} | The Gazette</title><h1>Good morning, dear readers of the lake</h1><h2>{TITLE}</h2>"
    assert read_metadata(parse_page(page)).title == TITLE


def test_an_outlet_that_is_an_address_is_its_host():
    page = f"<title>{TITLE}</title><meta property=og:site_name content='https://www.gazette.example/'>"
    assert read_metadata(parse_page(page)).outlet == "gazette.example"


def test_a_title_below_a_logo_in_the_only_main_heading():
    site = "<title>The Gazette</title><meta property=og:site_name content='The Gazette'><h1>The Gazette</h1>"
    page = f"{site}<h2>{TITLE}</h2>"
    assert read_metadata(parse_page(page)).title == TITLE
