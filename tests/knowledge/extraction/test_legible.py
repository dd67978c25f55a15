"""A text is read alike however its letters are stored: accents apart, soft hyphens, signs of direction, other lines."""

from __future__ import annotations

import re
import unicodedata

import pytest

from knowledge.extraction import extract
from knowledge.extraction.legible import Legible
from knowledge.model import Document, Span

ARTICLES = {
    "fr": "La présidente de la région, Valérie Pécresse, a déclaré : « Nous améliorerons l’accès à l’hôpital. »\n"
    "« Les délais sont trop élevés », a-t-elle ajouté, précisant que l’été serait décisif.\n",
    "ru": "Министр Андрей Белоусов заявил: «Новый район должен строиться быстрее».\n"
    "По его словам, каждый ёмкий заём считается отдельно.\n",
    "ar": "وأعلن رئيس الوزراء نواف سلام أن الحكومة ستقر الموازنة.\nوأضاف: «لا ضرائب جديدة على الأسر».\n",
    "en": "Mayor Sadiq Khan said: “We will rebuild the theatre.”\nHe added that naïve promises help nobody.\n",
}
UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufeff"


def _told(text: str) -> list[tuple[str, str]]:
    return [(_plain(text[slice(*found.span)]), _plain(found.speaker)) for found in extract(Document(text))]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(f"[\r{UNSEEN}]", "", text))


@pytest.mark.parametrize("language", ARTICLES)
def test_scenes_are_heard(language: str) -> None:
    assert len(_told(ARTICLES[language])) == 2 + (language == "fr")


@pytest.mark.parametrize("language", ARTICLES)
def test_accents_apart(language: str) -> None:
    text = ARTICLES[language]
    assert _told(unicodedata.normalize("NFD", text)) == _told(text)


@pytest.mark.parametrize("language", ARTICLES)
def test_lines_of_windows(language: str) -> None:
    text = ARTICLES[language]
    assert _told(text.replace("\n", "\r\n")) == _told(text)


@pytest.mark.parametrize("sign", UNSEEN)
@pytest.mark.parametrize("language", ARTICLES)
def test_unseen_signs_in_every_word(language: str, sign: str) -> None:
    text = ARTICLES[language]
    strewn = re.sub(r"(?<=\w)(?=\w)", sign, text)
    assert len(strewn) > len(text) * 1.5
    assert _told(strewn) == _told(text)


def test_places_are_of_the_text_as_given() -> None:
    text = unicodedata.normalize("NFD", ARTICLES["fr"])
    found = extract(Document(text))[0]
    assert found.cue_span is not None
    assert text[slice(*found.cue_span)] == unicodedata.normalize("NFD", "a déclaré")
    assert found.mention is not None
    assert text[slice(*found.mention)].endswith(unicodedata.normalize("NFD", "Pécresse"))


def test_stress_is_left_out_of_a_name() -> None:
    found = extract(Document("Глава района Иван За́йцев сказал: «Мы всё построим к осени».\n"))
    assert [one.speaker for one in found] == ["Иван Зайцев"]


def test_what_joins_letters_stays() -> None:
    assert Legible(Document("می‌خواهم")).document.text == "می‌خواهم"


def test_a_document_without_them_is_itself() -> None:
    document = Document(ARTICLES["ar"])
    legible = Legible(document)
    assert legible.document is document
    assert legible.place(Span(3, 7)) == Span(3, 7)


def test_a_star_that_leads_to_a_note_is_no_mark_of_a_name() -> None:
    text = "« Nous avons déjà tout essayé ici, détaille Samira*. La porte reste fermée. »\n* Le prénom a été changé.\n"
    found = extract(Document(text))
    assert [one.speaker for one in found] == ["Samira"] * 2
    assert [text[slice(*one.span)] for one in found] == ["Nous avons déjà tout essayé ici", "La porte reste fermée"]


def test_stars_in_pairs_stay() -> None:
    text = "*Le Monde* a interrogé Samira*."
    assert Legible(Document(text)).document.text == text


@pytest.mark.parametrize("opening", ["<<", "“”"])
@pytest.mark.parametrize("text", [ARTICLES["en"], "Mayor Sadiq Khan came. “It is over for all of us,” Khan said.\n"])
def test_marks_typed_otherwise(text: str, opening: str) -> None:
    told = text.replace("“", opening)
    told = told.replace("”", ">>") if opening == "<<" else told
    assert len(_told(text)) > 0
    assert _told(told) == _told(text)


def test_typed_marks_keep_their_places() -> None:
    text = "Le maire a dit : << C'est fini pour nous. >>\n"
    assert [text[slice(*one.span)] for one in extract(Document(text, language="fr"))] == ["C'est fini pour nous"]
