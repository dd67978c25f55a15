"""Offices of the body that an article named before, bodies beside a name, ranks of one body, and who "who is" is."""

import pytest

import knowledge
from knowledge.model import Document
from knowledge.titles import tell_titles

ARTICLES = (
    (
        "en",
        "The Upland Quarries Council wants answers from the minister. Its president, Ann Widdecombe, said: “We wait.”",
    ),
    ("en", "The Weston Housing Trust has called for help. Chief executive Nadine Dorries said: “No rent will go up.”"),
    ("en", "A meeting was held. The Moorland Teachers' Federation's Jess Phillips said classrooms were too cold."),
    ("en", "A meeting was held. Wes Streeting of the Canal Walkers Association said the towpath was unsafe."),
    ("fr", "La Fédération ovine du Morvan exige des tirs. Ségolène Royal, sa présidente, souligne : « On a peur. »"),
    (
        "fr",
        "L'Union des commerçants de Clairval a écrit. Son président, Olivier Faure, s'inquiète. « On ferme », dit-il.",
    ),
    (
        "es",
        'La Asociación de Vecinos de Valdemora protesta. Su presidenta, Ada Colau, dijo: "No dormimos por el ruido".',
    ),
    (
        "de",
        "Der Bauernverband Nordau fordert Hilfe. Sein Vorsitzender, Robert Habeck, sagte: „Die Milch bringt nichts.“",
    ),
    ("ru", "Союз фермеров Заречья требует ответа. Его председатель Сергей Миронов сказал: «Молоко не приносит денег»."),
    ("ar", 'طالبت جمعية صيادي المرسى بالمساعدة. وقال رئيسها سعد الحريري: "الأسماك اختفت منذ الربيع".'),
    ("fr", "L'agglomération de Vannes précise que les bacs seront vidés mardi."),
    ("fr", "Le feu est éteint, a précisé la sous-préfecture de Cholet. « On cherche un chien », dit le sous-préfet."),
    ("en", "“I do not support any new mine,” said Labor's climate change spokesman, Chris Bowen."),
    ("en", "A spokesman for Labor said it would not close the plant early."),
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for at, (language, text) in enumerate(ARTICLES):
            found.add(Document(text, url=f"https://example.org/{at}", language=language))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the president of the Upland Quarries Council say", "Ann Widdecombe"),
        ("what did the Upland Quarries Council say", "Ann Widdecombe"),
        ("what did the chief executive of the Weston Housing Trust say about rent", "Nadine Dorries"),
        ("what did the Moorland Teachers' Federation say about classrooms", "Jess Phillips"),
        ("what did the Canal Walkers Association say", "Wes Streeting"),
        ("que dit la présidente de la Fédération ovine du Morvan", "Ségolène Royal"),
        ("que dit le président de l'Union des commerçants de Clairval", "Olivier Faure"),
        ("qué dijo la presidenta de la Asociación de Vecinos de Valdemora sobre el ruido", "Ada Colau"),
        ("was sagte der Vorsitzende des Bauernverbands Nordau", "Robert Habeck"),
        ("что сказал председатель Союза фермеров Заречья", "Сергей Миронов"),
        ("ماذا قال رئيس جمعية صيادي المرسى عن الأسماك", "سعد الحريري"),
        ("what did Labor's climate spokesman say about mines", "Chris Bowen"),
        ("que dit le sous-préfet de Cholet", "le sous-préfet"),
        ("who is Wes Streeting", "Wes Streeting"),
        ("qui est Ségolène Royal ?", "Ségolène Royal"),
        ("кто такой Сергей Миронов", "Сергей Миронов"),
        ("من هو سعد الحريري", "سعد الحريري"),
    ],
)
def test_the_body_named_before(opened, question, speaker):
    assert [one["speaker"] for one in opened.ask(question).to_dict()["answers"][:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did the secretary of the Upland Quarries Council say",
        "was sagte der Geschäftsführer des Bauernverbands Nordau",
        "что сказал секретарь Союза фермеров Заречья",
        "que dit le président du Syndicat des pêcheurs de Penvel sur les moules",
        "que dit le maire de Vannes des bacs",
        "who is Wes Clark",
        "who is the best minister",
        "who is Streeting's wife",
        "кто такой Сергей Лавров",
    ],
)
def test_another_rank_body_or_person_is_nobody(opened, question):
    assert opened.ask(question).to_dict()["answers"] == []


@pytest.mark.parametrize(
    ("text", "name", "role", "language"),
    [
        (
            "The Prado Gallery wants more money. The president, Pedro Sánchez, said no.",
            "Pedro Sánchez",
            "president",
            "en",
        ),
        ("La ciudad protesta. El presidente, Pedro Sánchez, dijo no.", "Pedro Sánchez", "presidente", "es"),
        ("Mary Lou McDonald was asked. Its director, Paul Scully, said no.", "Paul Scully", "Its director", "en"),
    ],
)
def test_no_body_no_office_of_it(text, name, role, language):
    assert tell_titles(text, (name,), {name: (role,)}, language).get(name) is None
