from __future__ import annotations

import pytest

from knowledge.extraction.tongue import recognise
from knowledge.model import Document


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال الوزير إن الأزمة انتهت", "ar"),
        ("Министр сказал, что кризис закончился", "ru"),
        ("Міністр сказав, що криза скінчилася", "uk"),
        ("Le ministre a affirmé que la crise est finie", "fr"),
        ("The minister said that the crisis is over", "en"),
        ("Der Minister sagte, dass die Krise vorbei ist", "de"),
        ("El ministro dijo que la crisis ha terminado", "es"),
    ],
)
def test_language_by_its_letters_and_words(text: str, language: str) -> None:
    assert recognise(Document(text)) == language
