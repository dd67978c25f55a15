"""Pages as newspapers' systems make them, in `pages/`: `[[0]]` to `[[5]]` stand for the article's paragraphs.

In them OUT marks what belongs to the site and not to the article.
"""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

from knowledge.articles.reading import read_html

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
