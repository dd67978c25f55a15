"""Pages made to be slow: twice the page takes about twice the time, however it nests."""

import pytest

from knowledge.articles.reading import read_html
from tests.growth import take_seconds

PROSE = "<p>The council said that plan number {} would be laid before the assembly on the first Monday of May.</p>"


def _paragraphs(count):
    return "".join(PROSE.format(number) for number in range(count))


PAGES = {
    "articles in articles": lambda count: "<article>" * 200 + _paragraphs(count) + "</article>" * 200,
    "boxes in boxes": lambda count: "<div>" * 200 + _paragraphs(count) + "</div>" * 200,
    "teasers": lambda count: "".join(
        f'<article><a href="/{number}">Another story of the day, number {number}</a>{PROSE.format(number)}</article>'
        for number in range(count)
    ),
    "linked paragraphs": lambda count: _paragraphs(count).replace("<p>", '<p><a href="/">').replace("</p>", "</a></p>"),
    "times": lambda count: _paragraphs(count).replace("<p>", '<p><time datetime="2024-05-01">1 May</time> '),
}


def _read(page):
    read_html(f"<html><body><h1>Plans</h1>{page}</body></html>".encode())


@pytest.mark.parametrize("kind", PAGES)
def test_twice_the_page_takes_about_twice_the_time(kind):
    once = twice = float("inf")
    for _ in range(5):  # the best of a few turns: chance alone makes no page slow
        once = min(once, take_seconds(_read, PAGES[kind](300)))
        twice = min(twice, take_seconds(_read, PAGES[kind](600)))
        if twice < 3.5 * once:
            break
    assert twice < 3.5 * once
