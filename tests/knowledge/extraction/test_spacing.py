"""Several spaces between words are one, and offsets stay those of the text as it is."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TEXTS = {
    "en": 'The mayor, Rachel  Reeves, was late.  She said   that the bridge  was closed. "We  wait,"  Reeves  said.',
    "fr": "La maire, Anne\u00a0 Hidalgo, a  dit que le  pont était fermé.  « On  attend », a ajouté Anne  Hidalgo.",
    "ru": "Мэр  Казани Антон  Силуанов заявил,  что мост  закрыт. «Мы  ждём»,  — сказал Силуанов.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_wide_spaces_change_nothing_but_offsets(language: str) -> None:
    wide = TEXTS[language]
    narrow = " ".join(wide.split())
    read = extract(Document(wide, language=language))
    told = extract(Document(narrow, language=language))
    assert len(told) >= 2
    assert [one.speaker for one in read] == [one.speaker for one in told]
    for one, other in zip(read, told, strict=True):
        quote = wide[one.span.start : one.span.end]
        assert " ".join(quote.split()) == narrow[other.span.start : other.span.end]
        assert quote == quote.strip()
        for got, plain in ((one.mention, other.mention), (one.cue_span, other.cue_span)):
            assert (got is None) == (plain is None)
            if got and plain:
                assert " ".join(wide[got.start : got.end].split()) == narrow[plain.start : plain.end]


def test_the_edges_of_lines_say_nothing() -> None:
    text = "  LONDON (Reuters) - The bridge is shut.\t\n \n\t The mayor said it would open. \n  "
    (found,) = extract(Document(text, language="en"))
    assert text[found.span.start : found.span.end] == "it would open"
    assert not extract(Document(" \n\t ", language="en"))
