"""French: what stands in marks and is nobody's word, where words end and begin, who is meant by `celle qui`."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Les moyens manquent depuis des années"


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "text",
    [
        "Éric Piolle se souviendra longtemps du « choc de la ville ».",
        "Éric Piolle est surnommé « le maire des vélos ».",
        "Éric Piolle a été arrêté pour « trouble à l'ordre public ».",
        "La classe écoute Éric Piolle qui, en ce matin de décembre, décrit l'époque qui a précédé la guerre.",
        "Éric Piolle, dit « le maire vert », a été réélu mardi.",
        "Le maire, invité spécial, a salué la cérémonie d'hommage.",
    ],
)
def test_marks_and_verbs_that_tell_no_words(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize("lead", ["tout en soulignant", "en soulignant", "soulignant"])
def test_what_is_said_meanwhile_is_another_statement(lead: str) -> None:
    text = f"M. Legault a déclaré que le parti cherche des candidats, {lead} que la loi est bonne."
    assert said_in(text) == [("Legault", "le parti cherche des candidats"), ("Legault", "la loi est bonne")]


def test_a_clause_in_marks_behind_a_whole_one_is_said_alone() -> None:
    text = "Des tentes ont été mises à disposition, « nous allons nourrir tout le monde ce soir », indique le maire."
    assert said_in(text) == [("le maire", "nous allons nourrir tout le monde ce soir")]


def test_a_name_behind_a_place_and_its_comma() -> None:
    text = f"« {WORDS} », raconte mardi 17 août sur franceinfo, Éric Piolle, maire de Grenoble, une ville de l'Isère."
    assert said_in(text) == [("Éric Piolle", WORDS)]


def test_a_name_behind_its_office_ends_where_a_place_begins() -> None:
    text = f"« {WORDS} », a affirmé le porte-parole du ministère, Éric Piolle au micro de Radio Kiskeya."
    assert said_in(text) == [("Éric Piolle", WORDS)]


def test_who_commits_himself_says_so() -> None:
    assert said_in("Anthony Albanese s'est engagé à rassembler le pays.") == [
        ("Anthony Albanese", "rassembler le pays")
    ]


FORMER = {
    "who was invited": ("Élisabeth Borne était l'invitée de RTL. L'ancienne ministre", "Élisabeth Borne"),
    "who criticised a man": ("Élisabeth Borne a critiqué Éric Piolle. L'ancienne ministre", "Élisabeth Borne"),
    "the one of two men": ("Éric Piolle a critiqué Bruno Retailleau. L'ancien ministre", "L'ancien ministre"),
    "who has died": ("Éric Piolle est mort. L'ancien ministre", "L'ancien ministre"),
    "who was arrested": ("Éric Piolle a été arrêté. L'ancien ministre", "L'ancien ministre"),
    "whose office": ("Éric Piolle est venu. L'ancien maire de Lille", "L'ancien maire de Lille"),
}


@pytest.mark.parametrize(("before", "who"), FORMER.values(), ids=FORMER.keys())
def test_who_once_was_something(before: str, who: str) -> None:
    assert said_in(f"{before} a jugé que la loi est bonne.") == [(who, "la loi est bonne")]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Celle qui a pris le relais de Jean Castex", "Élisabeth Borne"),
        ("Celui qui dirige le club", None),
    ],
)
def test_the_one_who_is_whom_the_sentence_before_tells_of(who: str, name: str | None) -> None:
    told = said_in(f"Élisabeth Borne a réuni le conseil. {who} a assuré que tout va bien.")
    assert [speaker for speaker, _ in told] == ([name] if name else [])
