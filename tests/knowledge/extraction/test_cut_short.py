"""Texts that end or begin in the middle of a sentence are read to their end: no rule looks beyond what is there."""

from __future__ import annotations

import ast
import random
from functools import cache
from pathlib import Path

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

CUT = (
    'قال محمد طالب، رئيس البلدية، إن الأشغال ستنتهي.\n"سنفتح الطريق غدا"، يقول طالب.',
    "ستعقد الجلسة المقبلة.\nوأضاف، “الحزب” داخل في الحكومة",
    'طالب حزب "أزرق أبيض" وزير الدفاع',
    "رشيد بن محمود مساعد الحسين المدير الفني",
    "وأكد الوزير اندلاع الحريق، حيث.",
    "واللافت أنّ صرّحت بأنها تتزوج،\n",
    "هيئة الدفاع عن ؟الشهيدين",
    "Министр признался, что устал.\n—",
    "— Мост закрыт, — жалуется Мария Захарова. — Ждем весны.\n\n— А что отвечают?\n\n—.",
)
MARKS = ("", ".", "،", ":", '"', "؟", "\n")
SAMPLE = 2_500


@cache
def written_in_tests() -> list[str]:
    """Whatever the tests of extraction have extraction read: thousands of forms in nine languages."""
    sources = sorted(Path(__file__).parent.glob("test_*.py"))
    nodes = (node for source in sources for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
    values = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return sorted(value for value in values if value.count(" ") > 3)


def is_read(text: str) -> bool:
    return all(0 <= one.span.start < one.span.end <= len(text) for one in extract(Document(text)))


@pytest.mark.parametrize("text", CUT)
def test_what_once_was_looked_for_beyond_the_end_is_read(text: str) -> None:
    assert is_read(text)


@pytest.mark.parametrize("part", range(4))
def test_every_form_is_read_however_it_is_cut(part: int) -> None:
    draw = random.Random(part)  # noqa: S311
    texts = written_in_tests()
    assert len(texts) > SAMPLE
    for text in draw.sample(texts, SAMPLE // 4):
        words = text.split(" ")
        at = draw.randrange(1, len(words))
        before, behind = " ".join(words[:at]), " ".join(words[at:])
        without = " ".join(words[:at] + words[at + 1 :])
        for cut in (before + draw.choice(MARKS), behind, f"{behind}\n{before}", without):
            assert is_read(cut), cut
