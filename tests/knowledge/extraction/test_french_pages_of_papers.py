"""French: lines that tell who wrote a page, roles within marks, whom a clause takes up, views that are none."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "line",
    [
        "Alain Juppé La Presse",
        "Alain Juppé, La Presse Canadienne",
        "Alain Juppé - Le Soleil",
        "Alain Juppé | Le Devoir",
        "Alain Juppé (Belga)",
        "Photo Alain Juppé",
        "PHOTO ALAIN JUPPÉ, LA PRESSE",
        "© Alain Juppé",
        "Texte : Alain Juppé",
        "Par Alain Juppé",
    ],
)
@pytest.mark.parametrize("tells", ["a-t-il lancé", "a lancé le gros ailier"])
def test_who_wrote_the_page_or_took_its_picture_is_told_of_nowhere(line: str, tells: str) -> None:
    text = f"Éric Piolle a décrit la série de défaites.\n\n{line}\n\n« Ça fait du bien de gagner », {tells} hier."
    assert speakers(text) == ["Éric Piolle"]


def test_a_picture_that_a_sentence_is_about_is_no_credit() -> None:
    text = "Selon Éric Piolle, le pont tient. Il garde la photo de Alain Juppé.\n« C’est un vieil ami à moi », dit-il."
    assert speakers(text)[-1] == "Éric Piolle"


@pytest.mark.parametrize("role", ["le maire", "l'élu", "l'ancien ministre", "le directeur"])
@pytest.mark.parametrize("told", ["assure", "a indiqué"])
def test_a_role_within_marks_is_his_who_is_named_behind_them(role: str, told: str) -> None:
    text = f"« Les familles ont un toit, {told} {role}. La plupart ont un dossier », conclut Éric Piolle."
    assert said_in(text) == [
        ("Éric Piolle", "Les familles ont un toit"),
        ("Éric Piolle", "La plupart ont un dossier"),
    ]


@pytest.mark.parametrize("told", ["disait", "m'a dit", "répétait"])
def test_a_role_that_another_time_tells_of_is_part_of_the_words(told: str) -> None:
    text = f"« Il faut partir, {told} le maire. Je suis resté dans la ville toute la nuit », conclut Éric Piolle."
    assert len(speakers(text)) == 1


def test_a_role_within_marks_that_is_anothers_parts_nothing() -> None:
    text = "Jean Castex, maire de Prades, est venu. « Il faut partir, dit le maire. On verra », conclut Éric Piolle."
    assert speakers(text) == ["Éric Piolle"]


@pytest.mark.parametrize("link", ["qu'il accuse de", "à qui il reproche de", "à qui il demande de"])
@pytest.mark.parametrize("lead", ["Éric Piolle a attaqué", "Le maire Éric Piolle a visé", "Hier, Éric Piolle a reçu"])
def test_a_pronoun_in_a_clause_about_the_object_is_the_subject(lead: str, link: str) -> None:
    assert said_in(f"{lead} Jean Castex, {link} mentir.") == [("Éric Piolle", "mentir")]


def test_whom_an_infinitive_is_about_tells_nothing() -> None:
    text = "Anne Hidalgo a pris la parole pour critiquer Rachida Dati. « Le débat est faux », affirme-t-elle."
    assert speakers(text) == ["Anne Hidalgo"]


@pytest.mark.parametrize("office", ["DGS de Lens", "directeur général des services", "directeur général de Renault"])
def test_who_directs_is_called_by_the_initials_of_it(office: str) -> None:
    short = "DG" if "Renault" in office else "DGS"
    text = f"Éric Piolle, {office}, est venu. « Les familles ont un toit », assure le {short}."
    assert speakers(text) == ["Éric Piolle"]


@pytest.mark.parametrize("besides", ["ancien proche du maire", "ami de Paul Deschanel", "ancienne du groupe"])
def test_what_a_source_is_besides_is_not_said(besides: str) -> None:
    assert said_in(f"Pour Piolle, {besides}, le budget est trop court.") == [("Piolle", "le budget est trop court")]


@pytest.mark.parametrize("befalls", ["c'est l'incompréhension", "l'inquiétude grandit", "c'est la douche froide"])
def test_what_befalls_somebody_is_no_view(befalls: str) -> None:
    assert said_in(f"Pour les familles, {befalls}.") == []


def test_a_feeling_that_somebody_judges_is_a_view() -> None:
    assert speakers("Pour Éric Piolle, la colère des riverains est légitime.") == ["Éric Piolle"]


@pytest.mark.parametrize("sure", ["est formel", "reste catégorique"])
@pytest.mark.parametrize("who", ["Le préfet", "Éric Piolle"])
def test_whoever_is_sure_says_what_a_colon_leads_to(who: str, sure: str) -> None:
    found = said_in(f"{who} {sure} : le pont ne tient plus.")
    assert found == ([(who, "le pont ne tient plus")] if sure == "est formel" else [])


def test_no_thing_is_sure() -> None:
    assert said_in("La règle est formelle : aucun chien ne peut entrer.") == []


def test_new_things_may_be_asked_for() -> None:
    assert said_in("Les habitants demandent de nouvelles routes.") == [("Les habitants", "nouvelles routes")]


@pytest.mark.parametrize(
    "opening",
    ["Interrogé hier par le conseiller Paul Deschanel", "Face à Paul Deschanel", "Après Paul Deschanel"],
)
def test_an_office_between_two_names_is_the_second_ones(opening: str) -> None:
    text = f"{opening}, le maire de Lens, Éric Piolle, est venu. « Notre ville est dense », a souligné le maire."
    assert speakers(text) == ["Éric Piolle"]


def test_an_office_behind_a_name_is_its_bearers_before_a_thing() -> None:
    text = "Par la voix de Paul Deschanel, le maire de Lens, la ville a parlé. « Elle est dense », a souligné le maire."
    assert speakers(text)[-1] == "Paul Deschanel"


@pytest.mark.parametrize("led", ["Accompagné de", "Entouré de", "Proche de", "Suivi de"])
def test_what_only_leads_to_a_name_is_no_part_of_it(led: str) -> None:
    text = f"{led} Paul Deschanel, Éric Piolle a parlé. « Notre ville est dense », a-t-il souligné."
    assert speakers(text) == ["Éric Piolle"]


def test_a_given_name_before_de_is_part_of_the_name() -> None:
    assert speakers("« Notre ville est dense », a dit Dominique de Villepin.") == ["Dominique de Villepin"]


@pytest.mark.parametrize("opening", ["Même si", "Alors que", "Si"])
@pytest.mark.parametrize("subject", ["le maire", "le maire Éric Piolle", "Éric Piolle"])
def test_whoever_is_opposed_to_anothers_words_goes_on(opening: str, subject: str) -> None:
    text = f"Le maire Éric Piolle est venu. {opening} Paul Deschanel a dit que tout va bien, {subject} a insisté."
    assert speakers(f"{text} « Le délai est long », a-t-il affirmé.") == ["Paul Deschanel", "Éric Piolle"]


@pytest.mark.parametrize("like", ["son collègue", "le ministre", "l'adjoint au maire"])
def test_who_is_like_the_subject_does_not_speak(like: str) -> None:
    text = f"Bruno Le Maire, comme {like}, Gérald Darmanin, estime que le budget est prêt."
    assert speakers(text) == ["Bruno Le Maire"]


@pytest.mark.parametrize(
    "career", ["l'ancien capitaine des Lions", "le champion du monde 2002", "le vainqueur du Tour de France"]
)
def test_what_somebody_was_or_won_tells_him_whatever_he_is_now(career: str) -> None:
    text = f"Aliou Cissé, sélectionneur, est venu. « On verra bien », dit-il. « C'est un défi », assure {career}."
    assert speakers(text) == ["Aliou Cissé", "Aliou Cissé"]


def test_a_pair_is_taken_up_by_a_verb_of_several() -> None:
    text = "Le loup inquiète l'éleveur et son associé, qui estiment qu'il doit partir."
    assert speakers(text) == ["l'éleveur et son associé"]


@pytest.mark.parametrize("seems", ["se montre rassurant", "se veut rassurant", "se montre prudent"])
def test_how_somebody_shows_himself_leads_to_his_words(seems: str) -> None:
    text = f"Éric Piolle, le maire de Lens, {seems} : tout est prêt."
    assert said_in(text) == [("Éric Piolle", "tout est prêt")]


def test_a_colleague_may_be_named_behind_his_party() -> None:
    text = "Son collègue PLR à la tête de la sécurité, Pierre Maudet, déclarait : « Il n'y aura aucune complaisance. »"
    assert speakers(text) == ["Pierre Maudet"]


def test_other_words_for_a_thing_are_nobodys() -> None:
    assert said_in("C'est un loup gris, autrement dit un jeune animal.") == []


@pytest.mark.parametrize("joined", [", ils", " et ils", " : ils"])
@pytest.mark.parametrize("who", ["Les habitants", "Les élèves du lycée"])
def test_several_who_lead_a_sentence_go_on_in_its_next_clause(who: str, joined: str) -> None:
    assert said_in(f"{who} n'en peuvent plus{joined} demandent la fermeture du pont.") == [
        (who, "la fermeture du pont")
    ]


@pytest.mark.parametrize(
    "opening", ["Utilisée pour les malades", "Créée pour les étudiants", "Conçue pour le ministre"]
)
def test_for_whom_something_was_made_has_no_view(opening: str) -> None:
    assert said_in(f"{opening}, la salle ouvre samedi.") == []


@pytest.mark.parametrize("who", ["celui qui a 20 ans", "celui que l'on surnomme le prodige"])
def test_he_who_is_told_of_is_not_whose_son_he_is(who: str) -> None:
    text = f"On note la présence de Xavier Dolan. Le fils de Manuel Tadros sera là. « C'est un rêve », confie {who}."
    assert speakers(text) == ["Le fils de Manuel Tadros"]
