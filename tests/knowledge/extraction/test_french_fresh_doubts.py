"""French: where the forms of fresh articles mislead: what looks like them and is told of somebody else."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("told", ["m'a dit le maire", "nous a dit le maire", "a dit le maire"])
def test_who_is_quoted_by_another_does_not_say_all(told: str) -> None:
    text = f"Anne Hidalgo raconte. « Le pont a tenu, {told}. Il avait très peur pour toute sa ville », a-t-elle ajouté."
    assert speakers(text) == ["Anne Hidalgo"]


@pytest.mark.parametrize("pronoun", ["a-t-elle ajouté", "ont-ils ajouté"])
def test_a_pronoun_that_means_another_parts_no_words(pronoun: str) -> None:
    text = f"« Le pont a tenu toute la nuit, a dit Éric Piolle. Les secours sont venus de très loin », {pronoun}."
    assert "Éric Piolle" not in speakers(text)


def test_what_another_is_told_to_have_said_is_no_aside() -> None:
    text = "« Le pont tient, a-t-il dit à sa mère. Ensuite il est parti dans la nuit », a raconté Anne Hidalgo."
    assert [who for who, _ in said_in(text)] == ["Anne Hidalgo"]


@pytest.mark.parametrize("aside", ["(maire de Lille)", "[maire de Lille]", "(EELV) mardi", "(EELV), maire de Grenoble"])
def test_brackets_that_belong_to_a_name_end_no_aside(aside: str) -> None:
    text = f"« Le pont a tenu, a ajouté Éric Piolle {aside}. Les secours sont venus de très loin hier. »"
    assert said_in(text)[1:] == [("Éric Piolle", "Les secours sont venus de très loin hier")]


@pytest.mark.parametrize(
    "label",
    ["Le patron du festival", "Le directeur du concours", "Le ministre chargé de la réforme", "Le comité de grève"],
)
def test_who_has_to_do_with_an_event_speaks(label: str) -> None:
    assert speakers(f"{label} : « Nous irons au bout de notre combat »") == [label]


@pytest.mark.parametrize("had", ["reçu", "saisi"])
def test_whom_a_paper_came_to_does_not_say_it(had: str) -> None:
    text = f"Le maire a {had} une lettre lui demandant de fermer le pont."
    assert said_in(text) == [("une lettre", "fermer le pont")]


@pytest.mark.parametrize("what", ["Le pays change", "Les usages changent", "Les besoins évoluent"])
@pytest.mark.parametrize("who", ["Emmanuel Macron", "la ministre de la Culture", "les experts du Giec"])
def test_what_changes_is_somebodys_word(what: str, who: str) -> None:
    assert said_in(f"{what} selon {who}.") == [(who, what)]


@pytest.mark.parametrize("outlet", ["mediapart", "franceinfo", "ouest-france"])
def test_a_name_in_small_letters_is_a_source(outlet: str) -> None:
    assert said_in(f"Selon {outlet}, le pont a cédé.") == [(outlet, "le pont a cédé")]


def test_an_office_that_names_whom_it_serves_is_its_bearers() -> None:
    led = "Le représentant du président au Liban, Jean-Yves Le Drian, est là."
    text = f"{led} Le représentant du président assure que non."
    assert speakers(text) == ["Jean-Yves Le Drian"]


def test_an_office_besides_that_of_who_serves_is_his() -> None:
    text = "La première adjointe au maire et députée, Anne Hidalgo, est là. La députée assure que tout va bien."
    assert speakers(text) == ["Anne Hidalgo"]


@pytest.mark.parametrize(
    ("led", "asked"),
    [
        ("Le président du Parti socialiste", "Le secrétaire du PS"),
        ("Un sénateur du Parti québécois", "Le chef du PQ"),
        ("Le député du Parti socialiste", "Le premier secrétaire du PS"),
    ],
)
def test_another_office_of_a_body_is_anothers(led: str, asked: str) -> None:
    assert speakers(f"{led}, Éric Piolle, est là. {asked} assure que tout va.") == [asked]


def test_what_breaks_out_says_nothing() -> None:
    assert speakers("Le scandale éclate : « Ils ont menti à tout le pays », assure Éric Piolle.") == ["Éric Piolle"]
    assert speakers("Le maire a éclaté en sanglots : « Tu as menti à tout le monde ! »") == ["Le maire"]


@pytest.mark.parametrize("opens", ["Lire aussi les journaux fait du bien", "Voir également le pont fermé me désole"])
def test_a_line_that_goes_on_is_no_link(opens: str) -> None:
    text = f"« Le pont tient », a dit Anne Hidalgo.\n\n{opens}, assure Anne Hidalgo."
    assert said_in(text)[1:] == [("Anne Hidalgo", opens)]


def test_a_surname_that_ends_as_a_participle_opens_a_sentence() -> None:
    assert said_in("Morant en 2018 disait que tout va.") == [("Morant", "tout va")]
