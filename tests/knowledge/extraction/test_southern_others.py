"""French, Italian, Spanish: words that look like another's: relatives of objects, passed-on words, arguments."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str, language: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Selon Martine Aubry, l'enfant a dit que la porte était fermée.", "l'enfant"),
        ("fr", "Pour Martine Aubry, les jeunes pensent que la porte était fermée.", "les jeunes"),
        ("fr", "Selon la police, le suspect a avoué que la porte était fermée.", "le suspect"),
        ("es", "Según Ada Colau, el niño dijo que la puerta estaba cerrada.", "el niño"),
        ("en", "According to Ada Colau, the child said that the door was shut.", "the child"),
    ],
)
def test_whoever_no_list_has_speaks_himself_in_anothers_account(language: str, text: str, speaker: str) -> None:
    assert [one for one, _ in said_in(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        ("les chiffres de l'Insee", "montrent"),
        ("ce silence", "prouve"),
        ("le texte", "dit"),
    ],
)
def test_things_show_what_another_argues(thing: str, told: str) -> None:
    assert said_in(f"Selon Martine Aubry, {thing} {told} que la ville va mal.", "fr") == [
        ("Martine Aubry", f"{thing} {told} que la ville va mal")
    ]


@pytest.mark.parametrize("asked", ["une aide", "un rapport", "le retrait du texte"])
def test_whom_something_is_asked_of_answers_himself(asked: str) -> None:
    assert said_in(f"Anne Hidalgo demande {asked} à Jean Castex, qui répond que la ville va bien.", "fr") == [
        ("Anne Hidalgo", f"{asked} à Jean Castex"),
        ("Jean Castex", "la ville va bien"),
    ]


@pytest.mark.parametrize(
    ("relative", "said"),
    [("che dice di essere stanco", "essere stanco"), ("che dice che la legge passa", "la legge passa")],
)
def test_an_italian_relative_takes_up_who_is_named_last(relative: str, said: str) -> None:
    assert said_in(f"Giorgia Meloni chiede le dimissioni di Matteo Salvini, {relative}.", "it") == [
        ("Giorgia Meloni", "le dimissioni di Matteo Salvini"),
        ("Matteo Salvini", said),
    ]


def test_an_italian_relative_ends_at_its_comma() -> None:
    text = "Le dimissioni di Matteo Salvini, che dice di essere stanco, arrivano oggi."
    assert said_in(text, "it") == [("Matteo Salvini", "essere stanco")]


@pytest.mark.parametrize("object_", ["criticó a Pedro Sánchez", "denunció a Yolanda Díaz"])
def test_whom_somebody_nameless_criticised_does_not_speak(object_: str) -> None:
    assert said_in(f"El concejal que {object_} dijo que la ley saldrá adelante.", "es") == [
        ("El concejal", "la ley saldrá adelante")
    ]


def test_what_several_say_is_not_one_s() -> None:
    assert said_in("Anne Hidalgo est venue. Les parents ont peur. D'après leurs propos, la route est sûre.", "fr") == []
    assert said_in("Les élus sont venus. Selon leurs dires, la route est sûre.", "fr") == [
        ("Les élus", "la route est sûre")
    ]


@pytest.mark.parametrize("verb", ["s'écrie", "répond", "rétorque"])
def test_words_right_before_an_answer_are_not_who_answers(verb: str) -> None:
    answer = "C'est une honte pour la ville"
    text = f"Le public attend. « On va gagner tous ensemble. » Éric Piolle {verb} : « {answer}. »"
    assert said_in(text, "fr") == [("Éric Piolle", answer)]


@pytest.mark.parametrize("opening", ["Lundi, à Lyon,", "Lundi à Lyon,", "À Lyon, lundi,"])
def test_a_role_behind_two_adverbials_goes_on(opening: str) -> None:
    text = f"{opening} le juge est en colère contre Jean Castex. Il a dit que la piscine fermait."
    assert said_in(text, "fr") == [("le juge", "la piscine fermait")]


@pytest.mark.parametrize("teller", ["Le site", "Éric Piolle"])
def test_words_that_are_passed_on_are_their_author_s(teller: str) -> None:
    words = "On va gagner dimanche soir"
    text = f"{teller} rapporte les propos de Jean Castex, qui enfonce le clou : « {words}. »"
    assert said_in(text, "fr") == [("Jean Castex", words)]


def test_words_that_are_only_passed_on_are_nobody_s() -> None:
    assert said_in("Anne Hidalgo rapporte les propos de Jean Castex, qui enfonce le clou.", "fr") == []


def test_who_calls_himself_by_name_goes_on() -> None:
    text = "« On verra bien mardi », a réagi Anne Hidalgo. « Je m'appelle Anne Hidalgo et je reste ici. »"
    assert [speaker for speaker, _ in said_in(text, "fr")] == ["Anne Hidalgo", "Anne Hidalgo"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "A Giorgia Meloni hanno chiesto di lasciare."),
        ("it", "A Matteo Salvini ha chiesto di lasciare."),
        ("fr", "Une défaite, pour Philippe Poutou, qui en avait besoin."),
    ],
)
def test_whom_something_is_asked_of_or_for_does_not_speak(language: str, text: str) -> None:
    assert said_in(text, language) == []


def test_a_spanish_infinitive_ends_with_its_relative_clause() -> None:
    assert said_in("Ada Colau, que dijo ser feliz, llegó tarde.", "es") == [("Ada Colau", "ser feliz")]
