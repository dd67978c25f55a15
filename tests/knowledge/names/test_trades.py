"""What people do is one trade in every language, and whoever is called so is found by it."""

from importlib import resources

import pytest

import knowledge
from knowledge import Document
from knowledge.names.trades import find_trade

LINES = [
    line.partition(":")[::2]
    for line in resources.files("knowledge").joinpath("data/names/trades.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def test_trades_are_sorted_and_each_form_stands_once():
    assert [trade for trade, _ in LINES] == sorted({trade for trade, _ in LINES})
    forms = [form.strip() for _, listed in LINES for form in listed.split(",")]
    assert len(forms) == len(set(forms)) > 400
    assert not any("*" in form[:-1] for form in forms)


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("l'éleveur", "farmer"),
        ("dell'attrice", "actor"),
        ("la actriz", "actor"),
        ("الممثلة", "actor"),
        ("Köthener Kreisoberpfarrer", "clergy"),
        ("the office", None),
    ],
)
def test_a_trade_is_told(text, trade):
    found = find_trade(text)
    assert (found and found.name) == trade


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        found.add(Document("“It is a fine film,” said actress Emma Thompson."))
        found.add(Document("“The boats wait,” said fisherman Bill Gates."))
        found.add(Document("Генеральный директор госкорпорации «Росатом» Алексей Лихачев заявил, что все идет."))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the actress say about the film", "Emma Thompson"),
        ("qu'a dit le pêcheur sur les bateaux", "Bill Gates"),
        ("что сказала актриса", "Emma Thompson"),
        ("was sagte der Fischer", "Bill Gates"),
        ("was sagte Fischer", None),
        ("what did the head of Rosatom say", "Алексей Лихачев"),
        ("what did the head of Rosneft say", None),
        ("what did Rosatov say", None),
        ("what did the singer say about the film", None),
        ("what did the actress's lawyer say", None),
        ("what did the fisherman from Norway say", None),
    ],
)
def test_whoever_is_called_so_is_found(opened, question, speaker):
    answers = opened.ask(question).to_dict()["answers"]
    assert {said["speaker"] for said in answers} == ({speaker} if speaker else set())


@pytest.fixture(scope="module")
def towns():
    with knowledge.open("sqlite://") as found:
        found.add(Document("« Un loup vient », a dit Jean Lassalle. « J'ai peur », regrette l'éleveur."))
        found.add(
            Document(
                "The clinic in Ripley is to close. Several staff members said they were sad.", title="Ripley clinic"
            )
        )
        found.add(Document("Ripley Community Trust said that no decision had been made.", title="Trust"))
        found.add(Document("Плотина в Осташкове закрыта. Местные жители сообщили, что воды нет.", title="Осташков"))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the farmer say about fear", "Jean Lassalle"),
        ("qué dijeron los empleados de la clínica de Ripley", "Several staff members"),
        ("que disent les habitants d'Ostachkov", "Местные жители"),
        ("que disent les habitants de Gloukhov", None),
        ("qu'ont dit les pompiers de Ripley", None),
    ],
)
def test_people_of_a_place_are_those_of_its_articles(towns, question, speaker):
    answers = towns.ask(question).to_dict()["answers"]
    assert {said["speaker"].casefold() for said in answers} == ({speaker.casefold()} if speaker else set())
