"""French: what a thing shows in somebody's view, what is asked of somebody, quotations that name who spoke last."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a French text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Selon Martine Aubry, ce rapport montre que la ville va mal.", "ce rapport montre que la ville va mal"),
        ("Pour Martine Aubry, les chiffres prouvent que la ville va mal.", "les chiffres prouvent que la ville va mal"),
        (
            "Pour Martine Aubry, la décision du tribunal confirme que la ville va mal.",
            "la décision du tribunal confirme que la ville va mal",
        ),
    ],
)
def test_what_a_thing_shows_is_whose_view_it_is(text: str, said: str) -> None:
    assert said_in(text) == [("Martine Aubry", said)]


def test_what_somebody_says_in_anothers_account_stays_his() -> None:
    text = "Selon Martine Aubry, le ministre a affirmé que la ville va mal."
    assert said_in(text) == [("le ministre", "la ville va mal")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anne Hidalgo a demandé au préfet la tenue d'une réunion.", "la tenue d'une réunion"),
        ("Anne Hidalgo a réclamé au gouvernement le retrait de la loi.", "le retrait de la loi"),
        ("Anne Hidalgo a annoncé aux habitants la fermeture de la piscine.", "la fermeture de la piscine"),
    ],
)
def test_what_is_asked_stands_behind_of_whom(text: str, said: str) -> None:
    assert said_in(text) == [("Anne Hidalgo", said)]


def test_a_week_is_not_what_is_asked() -> None:
    text = "Anne Hidalgo a demandé au préfet la semaine dernière de revenir."
    assert said_in(text) == [("Anne Hidalgo", "revenir")]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Anne Hidalgo est une femme courageuse et droite.", 1),
        ("Moi, Anne Hidalgo, je ne reculerai jamais devant eux.", 2),
        ("Rachida Dati est une femme courageuse et droite.", 2),
    ],
)
def test_a_lone_quotation_that_names_who_spoke_last_is_another_s(words: str, speakers: int) -> None:
    said = said_in(f"« On verra bien mardi », a réagi Anne Hidalgo. « {words} »")
    assert [speaker for speaker, _ in said] == ["Anne Hidalgo"] * speakers


@pytest.mark.parametrize(
    "text",
    [
        "Organisé sous le thème : « Tourisme et diversité culturelle pour tous », le colloque a réuni cent personnes.",
        "Une habitante en garde à vue\n« Nous étions dérangés par une voisine qui avait mis la musique très fort. »",
    ],
)
def test_mottos_and_headings_say_nothing(text: str) -> None:
    assert said_in(text) == []


def test_a_dateline_with_square_brackets_is_left_out() -> None:
    text = "P-au-P, 26 juin 2019 [AlterPresse] --- La justice a assez d'éléments, estime Anne Hidalgo."
    assert said_in(text) == [("Anne Hidalgo", "La justice a assez d'éléments")]


def test_an_office_behind_another_s_name_is_whose_name_follows_it() -> None:
    text = (
        "Après le rejet de la motion contre le ministre des Transports, Clément Beaune, le coordonnateur de "
        "l'Association pour la justice, Éric Piolle, estime que c'est un avertissement."
    )
    assert said_in(text) == [("Éric Piolle", "c'est un avertissement")]


def test_kin_behind_a_name_is_not_who_is_named_behind_it() -> None:
    text = "Éric Piolle, le frère du maire de Lyon, Grégory Doucet, a dit que la piscine fermait."
    assert said_in(text) == [("Éric Piolle", "la piscine fermait")]


def test_a_source_in_a_relative_clause_tells_nothing_before_it() -> None:
    assert said_in("Le silence des autorités, qui selon le parti est la preuve d'une faute, inquiète.") == []


@pytest.mark.parametrize(
    "asked",
    [
        "a appelé les élus, les parents et les élèves à venir",
        "exhorte les partis, les syndicats et les élus à venir",
        "demande aux élus, aux parents et aux élèves de venir",
    ],
)
def test_several_are_asked_to_do_something(asked: str) -> None:
    assert said_in(f"Anne Hidalgo {asked}.") == [("Anne Hidalgo", "venir")]


@pytest.mark.parametrize(
    "told",
    [
        "C'est ce qu'a déclaré, ce lundi à Lokossa, Éric Piolle, ministre, au sujet du magistrat Jean Castex.",
        "C'est ce qu'a déclaré, lundi, Éric Piolle au sujet de Jean Castex.",
    ],
)
def test_a_day_parts_a_pointing_verb_from_who_spoke(told: str) -> None:
    text = f"« Ce juge, je ne l'ai jamais rencontré ». {told}"
    assert said_in(text) == [("Éric Piolle", "Ce juge, je ne l'ai jamais rencontré")]


def test_commas_behind_a_role_do_not_make_its_pronoun_somebody_else() -> None:
    text = (
        "Le juge, ancien membre de la chambre, a mis en cause cette juridiction dans l'affaire Jean Castex. "
        "« Nous avons été sollicités dans ce dossier », avance-t-il."
    )
    assert said_in(text) == [("Le juge", "Nous avons été sollicités dans ce dossier")]
