from __future__ import annotations

import re

from knowledge.extraction.layout import find_headlines, match_lines


def test_headlines_begin_behind_their_edges() -> None:
    text = "  Headline here\r\n\r\n • A sentence.\n - Another one\n" + "long " * 40
    assert {text[at : at + 7] for at in find_headlines(text)} == {"Headlin", "Another"}


def test_lines_are_matched_at_their_begin() -> None:
    found = match_lines(re.compile(r"\w+:"), "A: b: c\n\nnone here: x\nD: e")
    assert [match.group() for match in found] == ["A:", "D:"]
