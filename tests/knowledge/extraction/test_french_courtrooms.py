"""French court reports and local papers: whoever answers, other words for a lawyer or a judge, reporters, moods."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "« Les travaux ont commencé lundi », a expliqué Anne Hidalgo, présidente du tribunal. "
WORDS = "On a fait ce qu’on a pu, avec les moyens du bord"


def speakers(text: str) -> list[str]:
    return [one.speaker for one in extract(Document(text, language="fr"))]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Le prévenu tente de se justifier", "Le prévenu"),
        ("L’agriculteur baisse la tête", "L’agriculteur"),
        ("Le trentenaire ne se démonte pas", "Le trentenaire"),
        ("Le jeune homme, en sweat à capuche, s’emporte", "Le jeune homme"),
        ("Cet homme de 53 ans hausse les épaules", "Cet homme de 53 ans"),
        ("Le cambrioleur persiste", "Le cambrioleur"),
    ],
)
def test_a_role_that_answers_has_the_lone_quotation(told: str, speaker: str) -> None:
    assert speakers(f"{BEFORE}{told}. « {WORDS}. »") == ["Anne Hidalgo", speaker]


def test_a_role_that_does_not_answer_has_none() -> None:
    assert speakers(f"{BEFORE}Le prévenu ne répond pas. « {WORDS}. »") == ["Anne Hidalgo"]


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("président du tribunal", "le magistrat"),
        ("vice-procureur", "le parquetier"),
        ("substitut du procureur", "le magistrat"),
        ("avocat du prévenu", "le conseil"),
        ("commandant des pompiers", "le gradé"),
        ("médecin légiste", "le praticien"),
    ],
)
def test_what_else_the_bearer_of_a_role_is_called(role: str, called: str) -> None:
    text = f"« Les travaux ont commencé lundi », résume Gérard Larcher, {role}. « {WORDS} », tonne {called}."
    assert speakers(text) == ["Gérard Larcher", "Gérard Larcher"]


def test_whoever_presides_over_no_court_is_no_magistrate() -> None:
    text = f"« Les travaux ont commencé », résume Gérard Larcher, président du club. « {WORDS} », tonne le magistrat."
    assert speakers(text) == ["Gérard Larcher", "le magistrat"]


def test_a_lawyer_is_told_by_his_title() -> None:
    text = (
        f"Selon Me Éric Dupond-Moretti, « les faits sont très anciens ». Le maire est venu. « {WORDS} », dit l’avocat."
    )
    assert speakers(text)[-1] == "Éric Dupond-Moretti"


@pytest.mark.parametrize(
    "led",
    [
        "Nos journalistes Simone Veil et Éric Ciotti se sont rendus à Laval rencontrer Gérard Larcher.",
        "Notre reporter Éric Ciotti a rencontré Gérard Larcher.",
        "Nos confrères de France 3, Simone Veil et Éric Ciotti, ont rencontré Gérard Larcher.",
    ],
)
def test_a_pronoun_means_none_of_the_papers_reporters(led: str) -> None:
    assert speakers(f"{led} Il raconte : « {WORDS}. »") == ["Gérard Larcher"]


@pytest.mark.parametrize("mood", ["amusé", "la gorge nouée", "visiblement ému", "un brin moqueur", "goguenard"])
def test_moods_between_a_verb_and_its_speaker_within_marks(mood: str) -> None:
    text = f"« {WORDS}, a constaté, {mood}, Éric Dupond-Moretti, avocat de l’hôtel. Le pont est fermé. »"
    assert speakers(text) == ["Éric Dupond-Moretti"] * 2


@pytest.mark.parametrize(
    "told",
    ["ajoute-elle", "explique-telle", "poursuit t’elle", "confie t-elle", "a t-elle dit", "dit–t–elle", "lance telle"],
)
def test_hyphens_that_a_pronoun_has_lost(told: str) -> None:
    text = f"Simone Veil est en colère. « {WORDS} », {told}. Le bourg est calme."
    [one] = extract(Document(text, language="fr"))
    assert one.speaker == "Simone Veil"
    assert text[one.span.start : one.span.end] == WORDS
    assert one.cue in text


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        ("maire de Laval, qui vit ici depuis dix ans", []),
        ("infirmier et secrétaire du syndicat, qui rappelle que la grève est finie", ["la grève est finie"]),
        ("présidente du comité, qui craint le pire", []),
    ],
)
def test_a_relative_clause_behind_a_speaker_within_marks_is_no_part_of_his_words(aside: str, told: list[str]) -> None:
    text = f"« {WORDS}, calcule Simone Veil, {aside}. Le pont est fermé. »"
    found = extract(Document(text, language="fr"))
    assert [text[one.span.start : one.span.end] for one in found] == [WORDS, *told, "Le pont est fermé"]
    assert {one.speaker for one in found} == {"Simone Veil"}


@pytest.mark.parametrize("role", ["réalisatrice", "romancière", "photographe"])
def test_whom_a_role_acts_on_does_not_bear_it(role: str) -> None:
    text = f"Après une visite, la {role}, qui vit ici, a suivi Rachida Dati. « {WORDS} », raconte la {role}."
    assert speakers(text) == [f"la {role}"]


@pytest.mark.parametrize("verb", ["amadoue", "savoure", "tente", "dédramatise", "décortique"])
def test_more_verbs_of_incises(verb: str) -> None:
    assert speakers(f"« {WORDS}, {verb} le maire. Le pont est fermé. »") == ["le maire"] * 2
