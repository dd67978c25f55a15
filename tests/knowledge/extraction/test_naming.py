"""Where the noun phrase that names the speaker ends."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        ("صرح وزير الدفاع التركي يشار غولر مؤخرا بأن الاتفاق قريب.", "يشار غولر", "الاتفاق قريب"),
        ("اعتبر الأمين العام للأمم المتحدة أنطونيو غوتيريش أن الوضع صعب.", "أنطونيو غوتيريش", "الوضع صعب"),
        (
            "حذرت المتحدثة باسم المفوضية السامية لحقوق الإنسان رافينا شامداساني من أن الوضع صعب.",
            "رافينا شامداساني",
            "الوضع صعب",
        ),
        (
            "اتهم المتحدث باسم الخارجية الإيرانية إسماعيل بقائي واشنطن بعرقلة المفاوضات.",
            "إسماعيل بقائي",
            "واشنطن بعرقلة المفاوضات",
        ),
        (
            "قال المبعوث الأممي الخاص إلى اليمن هانس غروندبرغ إن الوضع صعب.",
            "هانس غروندبرغ",
            "الوضع صعب",
        ),
    ],
    ids=["adverb", "general", "commission", "spokesman-accuses", "envoy"],
)
def test_a_name_ends_where_it_should(text, speaker, quote):
    (found,) = extract(Document(text))
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, quote)


def test_speech_without_marks_begins_at_the_first_person():
    text = "وقال رئيس الوزراء كير ستارمر نعتقد أن الاتفاق قريب."
    (found,) = extract(Document(text))
    assert text[found.span.start : found.span.end] == "نعتقد أن الاتفاق قريب"


@pytest.mark.parametrize(
    ("language", "told", "again", "words"),
    [
        ("en", "Zlatan Ibrahimović said the plan was sound.", "Ibrahimovic added that", "voters would decide"),
        ("fr", "Olivier Véran a dit que le plan était bon.", "M. Veran a ajouté que", "les électeurs décideraient"),
        ("fr", "Jean-Luc Mélenchon a dit que tout allait bien.", "Melenchon a ajouté que", "rien ne changerait"),
        ("es", "Nicolás Maduro dijo que el plan era bueno.", "Nicolas Maduro añadió que", "los votantes decidirían"),
    ],
)
def test_a_name_without_its_accents_is_the_same(language: str, told: str, again: str, words: str) -> None:
    name = next(one.speaker for one in extract(Document(told, language=language)))
    said = extract(Document(f"{told} {again} {words}.", language=language))
    assert [one.speaker for one in said] == [name, name]
    assert len(name.split()) > 1
