"""Nameless speakers told by whom they serve: their words are not given as his."""

import json

import pytest

import knowledge
from knowledge.archive import LARGE

ARTICLES = (
    ("en", "A spokesman for President Joe Biden said that the door was open. The visit lasted two days."),
    ("fr", "L'avocat de l'ancien président Nicolas Sarkozy a déclaré que la porte était ouverte."),
    ("ar", "قال مستشار إيمانويل ماكرون إن الباب مفتوح."),
    ("ru", "Пресс-секретарь президента России Владимира Путина заявил, что дверь открыта."),
    ("en", "The son of Recep Tayyip Erdogan said that the window was open."),
    ("en", "Sources close to Olaf Scholz said that the plan was alive."),
    ("en", "Volodymyr Zelensky's adviser said that the plan was dead."),
    ("en", "A spokesman for WhatsApp said that the servers were up. Boeing said that the jets were safe."),
    ("de", "„Das Tor ist offen für alle“, sagte der Anwalt von Boris Becker."),
    ("ru", "«Дверь открыта для всех», — сказал адвокат Павла Дурова."),
    ("ru", "Пресс-служба премьера Михаила Мишустина заявила, что дверь закрыта."),
    ("de", "Charlotte Merz sagte, der Abend sei schön. Nikki Haley sagte, der Morgen sei kalt."),
    ("ar", "قال ماهر الأسد شقيق بشار الأسد إن الباب مغلق. وقال محمد عز إن السعر ثابت."),
    ("fr", "Élisabeth Borne a déclaré que la fenêtre était fermée."),
)


@pytest.mark.parametrize(
    "question",
    [
        "what did Joe Biden say",
        "what did Biden say about the door",
        "qu'a dit Nicolas Sarkozy",
        "ماذا قال إيمانويل ماكرون",
        "что сказал Путин",
        "what did Erdogan say",
        "did Scholz say the plan was alive",
        "what did Zelensky say about the plan",
        "was sagte Boris Becker",
        "was sagte die Frau von Boris Becker",
        "что сказал Павел Дуров",
        "что сказала жена Павла Дурова",
        "что сказал Михаил Мишустин",
        "qu'a dit la femme de Nicolas Sarkozy",
        "what did Franziska Becker's lawyer say",
        "was sagte Friedrich Merz",
        "what did Davide Haley say",
        "что сказал Никки Медведев",
        "ماذا قال أحمد عز",
        "qu'a dit l'avocat d'Élisabeth Borne",
        "what did the Boeing chief say",
        "ماذا قالت انتصار الأسد",
        "ماذا قال بشار الأسد",
    ],
)
def test_his_servants_words_are_not_his(opened, question):
    said = opened.ask(question).to_dict()
    assert (said["status"], said["answers"]) == ("not_found", [])


@pytest.mark.parametrize(
    ("speaker", "question"),
    [
        ("President of the European Commission Ursula von der Leyen", "what did von der Leyen say"),
        ("Mayor of London Sadiq Khan", "what did Sadiq Khan say"),
        ("президент России Владимир Путин", "что сказал Путин"),
        ("le général de Gaulle", "qu'a dit de Gaulle"),
        ("former President Donald Trump", "what did Trump say"),
        ("Juan de la Cruz", "qué dijo Cruz"),
        ("مالك عبد الرحمن", "ماذا قال عبد الرحمن"),
        ("Maria von der Paul", "what did Paul say"),
    ],
)
def test_who_is_called_by_an_office_and_a_name_is_himself(speaker, question):
    with knowledge.open("sqlite://") as found:
        found.import_lines([json.dumps({"speaker": speaker, "quote": "the door was open"})])
        assert [said["speaker"] for said in found.ask(question).to_dict()["answers"]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did Joe Biden say",
        "what did Biden say",
        "Biden",
        "what did Biden say about the plan",
        "ماذا قال بايدن",
        "Biden plan",
    ],
)
def test_whoever_speaks_himself_is_not_taken_for_his_spokesman(question):
    said = [
        ("A spokesman for President Joe Biden", "the door was open"),
        ("A spokesman for President Joe Biden", "the window was open"),
        ("Joe Biden", "the plan is good"),
    ]
    with knowledge.open("sqlite://") as found:
        found.import_lines(json.dumps({"speaker": speaker, "quote": quote}) for speaker, quote in said)
        assert {one["speaker"] for one in found.ask(question).to_dict()["answers"]} == {"Joe Biden"}


def test_who_serves_him_is_offered(opened):
    said = opened.ask("what did Joe Biden say").to_dict()
    assert any("spokesman for President Joe Biden" in suggestion for suggestion in said["suggestions"])


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did Biden's spokesman say", "door"),
        ("que dit l'avocat de Sarkozy", "porte"),
        ("что сказал пресс-секретарь Путина", "дверь"),
        ("what did Erdogan's son say", "window"),
        ("what did sources close to Olaf Scholz say", "alive"),
        ("what did WhatsApp say", "servers"),
    ],
)
def test_who_is_asked_for_by_whom_he_serves_is_found(opened, question, words):
    said = opened.ask(question).to_dict()
    assert words in said["answers"][0]["quote"]


def test_his_servants_words_are_not_his_in_an_archive_either():
    said = [(f"Ana Silva{chr(97 + at % 26)}{chr(97 + at // 26)}", f"matter {at} waits") for at in range(LARGE)]
    said += [("A spokesman for President Joe Biden", "the door was open"), ("Joe Biden", "the plan is good")]
    with knowledge.open("sqlite://") as found:
        found.import_lines(json.dumps({"speaker": speaker, "quote": quote}) for speaker, quote in said)
        asked = found.ask("what did Biden say about the door").to_dict()
        spoken = found.ask("what did Biden say about the plan").to_dict()
    assert asked["status"] == "partial"
    assert {one["speaker"] for one in (*asked["answers"], *asked["related"], *spoken["answers"])} == {"Joe Biden"}
