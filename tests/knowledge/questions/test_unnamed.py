"""Bodies, offices and people whom articles call by their kind alone, asked for by the place of the article."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    ("Anger in Brentwood over bins", 'New rules caused anger in Brentwood.\n\nThe council said: "We will look again."'),
    (
        "Anger in Basildon over bins",
        'New rules caused anger in Basildon.\n\nThe council said: "Nothing is decided yet."',
    ),
    ("Colère à Boulogne-sur-Mer", "Le projet divise Boulogne-sur-Mer.\n\n« Rien ne sera fait », a déclaré la mairie."),
    ("В Костроме обсуждают план", "План обсуждают в Костроме.\n\n«Всё останется как было», — сообщила полиция."),
    ("Ärger in Hagen", "Ein Plan sorgt in Hagen für Ärger.\n\n„Wir prüfen das“, sagte ein Polizeisprecher."),
    ("Polémica en Cuenca", 'El plan causa malestar en Cuenca.\n\n"Seguiremos aquí", han declarado los vecinos.'),
    ("Kontrollen in Fulda", "In Fulda wurde kontrolliert. Polizeisprecher Thomas Geithner sagte, es sei ruhig."),
    ("В Рязани ждут ответа", "В Рязани ждут ответа.\n\n«Занятия начнутся позже», — сообщила школа."),
    ("Polemica a Rovigo", 'Il piano crea malumore a Rovigo.\n\n"Restiamo aperti", ha dichiarato l\'ospedale.'),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("unnamed")
    with knowledge.open(f"sqlite:///{folder / 'a.db'}") as opened:
        for title, text in ARTICLES:
            opened.add(Document(text=f"{title}\n\n{text}", title=title))
        yield opened


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("what did Brentwood council say", "We will look again"),
        ("what did brentwood council say about the bins", "We will look again"),
        ("what did the council in Basildon say", "Nothing is decided yet"),
        ("what did the council say in Basildon", "Nothing is decided yet"),
        ("qu'a dit la mairie de Boulogne-sur-Mer ?", "Rien ne sera fait"),
        ("qu'a dit la mairie de Boulogne-sur-Mer du projet", "Rien ne sera fait"),
        ("que dit la mairie de Brentwood des ordures ?", "We will look again"),
        ("¿qué dijo el ayuntamiento de Brentwood de la basura?", "We will look again"),
        ("what did the school in Ryazan say", "Занятия начнутся позже"),
        ("was sagte der Polizeisprecher in Fulda", "es sei ruhig"),
        ("qu'a dit la mairie de Brentwood ?", "We will look again"),
        ("что сказала мэрия Базилдона", "Nothing is decided yet"),
        ("Was sagte die Stadtverwaltung in Brentwood?", "We will look again"),
        ("what did the police in Kostroma say", "Всё останется как было"),
        ("que dit la police à Kostroma", "Всё останется как было"),
        ("what did Hagen police say", "Wir prüfen das"),
        ("¿qué dijo el portavoz de la policía de Hagen?", "Wir prüfen das"),
        ("what did residents of Cuenca say", "Seguiremos aquí"),
        ("что сказала больница в Ровиго", "Restiamo aperti"),
    ],
)
def test_those_of_the_place_alone_are_meant(told, question, quote):
    matches = told.ask(question).matches
    assert [match.statement.quote.rstrip(".") for match in matches] == [quote]


@pytest.mark.parametrize(
    "question",
    [
        "what did Harlow council say",
        "Was sagte die Stadtverwaltung in Herne?",
        "que dit la mairie à Quimper",
        "what did Brentwood police say",
        "cosa ha detto il comune di Cremona?",
        "cosa ha detto il comune di Cremona dei lavori?",
        "what did residents of Albacete say",
        "was sagte der Polizeisprecher in Detmold",
        "qu'a dit la mairie de Châlons-en-Champagne",
        "was sagte der stellvertretende Polizeisprecher von Hagen",
    ],
)
def test_those_of_another_place_say_nothing(told, question):
    assert told.ask(question).to_dict()["status"] == "not_found"


def test_a_kind_of_no_place_is_all_of_that_name(told):
    quotes = {match.statement.quote.rstrip(".") for match in told.ask("what did the council say").matches}
    assert quotes == {"We will look again", "Nothing is decided yet"}


def test_each_language_has_its_own(tmp_path):
    with knowledge.open(f"sqlite:///{tmp_path / 'a.db'}") as opened:
        opened.add(Document(text='"Seguimos en huelga", ha dicho el sindicato.', title="Huelga"))
        opened.add(Document(text="« La grève continue », a dit le syndicat.", title="Grève"))
        assert {one.speaker.name for one in opened.speakers()} == {"el sindicato", "le syndicat"}


def test_a_body_speaks_by_its_spokesman_too(tmp_path):
    text = (
        "Essex Police confirmed that a complaint had been made.\n\n"
        '"There is no camera in the village," said a police spokesman.'
    )
    with knowledge.open(f"sqlite:///{tmp_path / 'a.db'}") as opened:
        opened.add(Document(text=text, title="A poster"))
        opened.add(Document(text='"There is no camera," said a police spokesman.', title="Another village"))
        matches = opened.ask("what did Essex police say about the camera").matches
        assert [match.statement.quote for match in matches] == ["There is no camera in the village"]


def test_whoever_leads_a_council_is_not_the_council(tmp_path):
    text = (
        "Durham County Council leader Simon Henig said that he was sorry.\n\n"
        "Durham County Council said that the pool was old."
    )
    with knowledge.open(f"sqlite:///{tmp_path / 'a.db'}") as opened:
        opened.add(Document(text=text, title="The pool closes"))
        assert [one.statement.speaker for one in opened.ask("what did Durham council leader say").matches] == [
            "Simon Henig"
        ]


TOWNS = ("Leeds", "Hull", "York")


@pytest.fixture(scope="module")
def bodies(tmp_path_factory):
    with knowledge.open(f"sqlite:///{tmp_path_factory.mktemp('bodies') / 'a.db'}") as opened:
        for town in TOWNS:
            opened.add(Document(text=f"The University of {town} said that {town} won.", title=f"Study in {town}"))
            opened.add(Document(text=f"The National Bank of {town} said that {town} paid.", title=f"Money in {town}"))
        opened.add(Document(text="«Мост закроют», — прокомментировали в пресс-службе мэрии Уфы.", title="О мосте"))
        yield opened


def test_bodies_of_two_towns_are_two(bodies):
    names = {one.speaker.name for one in bodies.speakers()}
    assert {f"{body} of {town}" for body in ("University", "National Bank") for town in TOWNS} < names


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the University of Hull say", "University of Hull"),
        ("what did hull university say", "University of Hull"),
        ("qu'a dit l'université de York", "University of York"),
        ("what did Ufa city hall say about the bridge", "пресс-служба мэрии Уфы"),
        ("что сказали в мэрии Уфы", "пресс-служба мэрии Уфы"),
    ],
)
def test_a_body_is_found_by_its_place(bodies, question, speaker):
    assert {match.statement.speaker for match in bodies.ask(question).matches} == {speaker}


@pytest.mark.parametrize(
    "question",
    [
        "what did the University of Bath say",
        "what did the university of bath say",
        "what did the National Bank of Bath say",
        "what did Omsk city hall say",
    ],
)
def test_a_body_of_another_town_is_absent(bodies, question):
    assert bodies.ask(question).to_dict()["status"] == "not_found"
