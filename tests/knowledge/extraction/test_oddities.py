"""Texts that a fuzzer found: extraction may find nothing in them, but must come to an end with spans that hold."""

from __future__ import annotations

import pytest

from knowledge import Document
from knowledge.extraction import extract


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('لماكرونماكرون said ل:"لماكرون«', id="an addressee that is a clitic alone"),
        pytest.param("وأفاد بيان صادر", id="a paper issued by nobody at the text's end"),
        pytest.param("Le pont est fermé, a lancé le ministre en mêlée de presse à", id="a preposition at the end"),
        pytest.param("إلى السفيرة الأمريكية لدى الكويت ينم إلى المنا", id="a title that opens nothing behind it"),
        pytest.param("»— сообщил Б ом МЧС\nМЧС Вл", id="a body's name that is longer than the phrase it stands in"),
        pytest.param('a évoquent un",un "', id="an article alone in apposition"),
        pytest.param("«»s'étranglait Maxime", id="a noun for hearsay in capitals at the end"),
        pytest.param('"а б е"–ОТМЕТИЛА С', id="a preposition behind a Russian verb at the end"),
        pytest.param("،كما دعت ال„ا", id="a closing source whose verb has but a mark behind it"),
        pytest.param("?» «»grogne J. «a\n!» conclut le u", id="a second paragraph of marks alone"),
        pytest.param("ال أمام »", id="a given name behind an article alone, before a mark"),
        pytest.param("أعلن الوزير في", id="a preposition behind who speaks at the end"),
        pytest.param("قال الوزير، ولا", id="a negation behind a comma at the end"),
        pytest.param("said The “road is closed to all of us”, added No", id="nobody ends a sentence"),
        pytest.param("بإفشال صالح علي المبادرة الله ''المخلوع'' ال”حوثية وإيران", id="an empty word behind a body"),
        pytest.param('" " 😀 قال الوزير " «', id="marks around a blank before an Arabic verb"),
        pytest.param("\"Andiamo d' وamor(e", id="an apostrophe before a blank"),
        pytest.param(
            "Romy, an Mählich: „Die Burschen haben es heute wirklich fantastisch gemacht.“",
            id="a label of one word before whom it names",
        ),
    ],
)
def test_odd_text_is_no_error(text: str) -> None:
    for said in extract(Document(text)):
        assert 0 <= said.span.start < said.span.end <= len(text)
