from __future__ import annotations

from knowledge.extraction.layout import find_paragraphs


def test_paragraphs_keep_their_places() -> None:
    text = "  Headline here\r\n\r\n • A sentence.\n"
    found = find_paragraphs(text)
    assert [(text[p.span.start : p.span.end], p.headline) for p in found] == [
        ("Headline here", True),
        ("A sentence.", False),
    ]
