"""Pages as newspapers' systems make them, in `pages/`: `[[0]]` to `[[5]]` stand for the article's paragraphs.

In them OUT marks what belongs to the site and not to the article.
"""

from __future__ import annotations

import html
import json
import textwrap
import unicodedata
from pathlib import Path

import pytest

from knowledge.articles.reading import read_html
from knowledge.errors import ArticleError

from .samples import ARTICLES, TITLES

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
OTHER_LINES = {"موقف الوزارة", "Une question de confiance"}  # subheadings, which are the article's
DATELINE = "ЖЕНЕВА, 20 фев. "


def fill(path: Path, language: str) -> str:
    """The page with its article; quotation marks escaped where the article stands in JSON."""
    head, script, rest = path.read_text(encoding="utf-8").partition("ld+json")
    data, end, body = rest.partition("</script>")
    for number, text in enumerate(ARTICLES[language]):
        place = f"[[{number}]]"
        data = data.replace(place, json.dumps(text, ensure_ascii=False)[1:-1])
        head, body = head.replace(place, html.escape(text)), body.replace(place, text)
    return (head + script + data + end + body).replace("[[title]]", TITLES[language])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_all_of_the_article_comes_out_and_nothing_else(path):
    language = path.stem.rsplit(".", maxsplit=1)[-1]
    document = read_html(fill(path, language).encode())
    lines = [line.removeprefix(DATELINE) for line in document.text.split("\n") if line not in OTHER_LINES]
    assert [line for line in lines if "OUT" in line] == []
    assert lines == list(ARTICLES[language])
    assert (document.title, document.published) == (TITLES[language], "2022-02-20")


def body(*paragraphs: str, marks: str = "") -> str:
    return "".join(f"<p{marks}>{text}</p>" for text in paragraphs)


def page(inner: str, title: str = "Water talks to go on") -> bytes:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{inner}</body></html>".encode()


COMMENT = "I do not believe a word of what this minister says, and neither should you, dear readers of the Gazette."
RELATED = " <a class='related-link' href='/t'>the</a> "
LED = "<p><b>Most liked: <a href='/rain'>Forecaster warns: “It will rain”</a></b></p>"
LINKED = f"<p><a href='/talks'>{ARTICLES['en'][2]}</a></p>"
LATER = tuple(
    f"Delegate number {n} told reporters that the ministry would publish the figures of that river within {n} weeks."
    for n in range(3, 8)
)
TEASER = (
    "<ul class='latest'><li><article><a href='/b'>A bridge in the north opens for the first time since it was built</a>"
    "<p>The ministry opened a bridge that had been closed for years, and nobody came.</p></article></li><li><article>"
    "<a href='/c'>A second bridge stays closed, the ministry of roads announces</a></article></li></ul>"
)


def broken(text: str) -> str:
    return "\n      ".join(textwrap.wrap(text, 40))


ODD_PAGES = {
    "a piece of breaking news": (page(f"<article>{body(ARTICLES['ar'][0])}</article>"), ARTICLES["ar"][:1]),
    "more comments than article": (
        page(
            f"<article><div class='article-body'>{body(*ARTICLES['en'][:3])}</div></article>"
            f"<div id='comments' class='comments'>{body(*(f'{COMMENT} {n}' for n in range(12)))}</div>"
        ),
        ARTICLES["en"][:3],
    ),
    "every paragraph marked like an advertisement": (
        page(f"<article>{body(*ARTICLES['fr'], marks=' class=ad-free')}</article>"),
        ARTICLES["fr"],
    ),
    "soft hyphens and hard spaces": (
        page(f"<article>{body(*(text.replace('talks ', 'ta&shy;lks&nbsp;') for text in ARTICLES['en']))}"),
        ARTICLES["en"],
    ),
    "short words of many": (
        page(
            "<article>"
            + body(*(f'"We agree," said delegate {n}.' for n in range(9)))
            + body(*ARTICLES["en"])
            + "</article>"
        ),
        (*(f'"We agree," said delegate {n}.' for n in range(9)), *ARTICLES["en"]),
    ),
    "a quotation in a box and a list": (
        page(
            f"<article>{body(*ARTICLES['en'][:3])}<blockquote><p>{ARTICLES['en'][3]}</p></blockquote>"
            f"<ul><li>{ARTICLES['en'][4]}</li><li>{ARTICLES['en'][5]}</li></ul></article>"
        ),
        ARTICLES["en"],
    ),
    "lines broken in the source": (
        page(f"<article><div>{'</div><div>'.join(map(broken, ARTICLES['en']))}</div></article>"),
        ARTICLES["en"],
    ),
    "preformatted": (page(f"<pre>{(chr(10) * 2).join(map(broken, ARTICLES['en']))}</pre>"), ARTICLES["en"]),
    "letters and accents apart": (
        page(f"<article>{body(*(unicodedata.normalize('NFD', text) for text in ARTICLES['fr']))}</article>"),
        ARTICLES["fr"],
    ),
    "a paragraph that is one link": (
        page(f"<article>{body(*ARTICLES['en'][:2])}{LINKED}{body(*ARTICLES['en'][3:])}</article>"),
        ARTICLES["en"],
    ),
    "a paragraph that is one link, before a call to read on": (
        page(
            f"<article>{body(*ARTICLES['en'][:2])}{LINKED}{LED}<p>Read more: x</p>{body(*ARTICLES['en'][3:])}</article>"
        ),
        ARTICLES["en"],
    ),
    "a second part with a box of its own": (
        page(
            f"<main><section><div class='part'>{body(*ARTICLES['en'], *LATER[:3])}</div></section>"
            f"<section><div class='part'>{body(*LATER[3:])}</div></section></main>"
        ),
        (*ARTICLES["en"], *LATER),
    ),
    "another article's teaser between the paragraphs": (
        page(f"<main><div>{body(*ARTICLES['en'][:4])}</div>{TEASER}<div>{body(*ARTICLES['en'][4:])}</div></main>"),
        ARTICLES["en"],
    ),
    "a linked name in a sentence, whatever its mark": (
        page(f"<article>{body(*(text.replace(' the ', RELATED, 1) for text in ARTICLES['en']))}</article>"),
        ARTICLES["en"],
    ),
    "labels at both ends": (
        page(f"<article><p>Text size</p>{body(*ARTICLES['en'])}<p>Keywords</p><p>Water</p></article>"),
        ARTICLES["en"],
    ),
    "deeper than anything": (page("<div>" * 200 + body(*ARTICLES["en"])), ARTICLES["en"]),
}


@pytest.mark.parametrize("what", ODD_PAGES)
def test_odd_pages(what):
    html, paragraphs = ODD_PAGES[what]
    assert read_html(html).text.split("\n") == list(paragraphs)


HOSTILE = {
    "control characters": page(f"<article>{body(*ARTICLES['en'])}</article>").replace(b"talks", b"ta\x01\x0clks"),
    "numbered control characters": page(f"<article>{body(*ARTICLES['en'])}</article>").replace(
        b"talks", b"ta&#1;&#xD800;lks"
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_control_characters_fall_out(what):
    assert read_html(HOSTILE[what]).text.split("\n") == list(ARTICLES["en"])


def test_a_page_of_nothing_but_elements_is_refused():
    with pytest.raises(ArticleError, match="elements"):
        read_html(b"<p>a " * 200_000)
