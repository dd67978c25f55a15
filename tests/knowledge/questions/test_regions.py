"""Offices of lands whose names are translated, of works councils and of a union's branches; told beside a body."""

import pytest

ARTICLES = (
    ("de", "Die niedersächsische Innenministerin Daniela Behrens sagte: „Wir haben die Täter gefunden.“"),
    ("de", "Sachsens Innenminister Armin Schuster sagte: „Die Lage an der Grenze ist ruhig.“"),
    ("es", "La consejera de Sanidad de Cataluña, Olga Pané, dijo que faltan mil enfermeras."),
    ("en", "The Welsh health secretary Jeremy Miles said that hospitals would get more beds."),
    ("es", "Según explicó el presidente del comité de empresa, Josep Borrell, la planta cerrará en mayo."),
    (
        "es",
        (
            "Así lo explicó la secretaria regional de la Federación de Industria de UGT, Ada Colau, que está reunida. "
            "“No sabemos nada de la planta”, dijo Colau."
        ),
    ),
    (
        "fr",
        (
            "La FDSEA du Gard et les JA exigent que les accords soient appliqués. « On ferme cet hiver », a dit "
            "Anne Hidalgo, secrétaire générale de la FDSEA du Gard."
        ),
    ),
    (
        "fr",
        ("Un feu s'est déclaré dans l'Aveyron lundi. « Le feu est fixé », a expliqué la préfète."),
    ),
    (
        "es",
        (
            "La ministra acompañaba al consejero de Medio Ambiente y Rural, Pesca y Territorio, Santiago Abascal. "
            "“El incendio está apagado”, dijo Abascal."
        ),
    ),
    ("es", "La consejera de Economía, Hacienda, Pesca y Deporte, Carolina Punset, dijo que el presupuesto está listo."),
    ("ru", "Оснований для карантина нет, заявил депутат Александр Петров."),
    ("en", "The mayors said the government should act. Trains were late."),
    (
        "en",
        "Transpennine Express said more cuts were possible. A Transpennine spokesman said: “We are sorry for this.”",
    ),
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Lower Saxony's interior minister say", "Daniela Behrens"),
        ("что сказала министр внутренних дел Нижней Саксонии", "Daniela Behrens"),
        ("cosa ha detto il ministro dell'Interno della Sassonia", "Armin Schuster"),
        ("qu'a dit le ministre de l'Intérieur de Saxe", "Armin Schuster"),
        ("was sagte die katalanische Gesundheitsministerin", "Olga Pané"),
        ("qu'a dit le ministre gallois de la Santé", "Jeremy Miles"),
        ("what did the chairman of the works council say", "Josep Borrell"),
        ("was sagte der Betriebsratsvorsitzende", "Josep Borrell"),
        ("qué dijo la secretaria regional de UGT", "Ada Colau"),
        ("que dit la secrétaire générale de la FDSEA", "Anne Hidalgo"),
        ("qu'a dit la préfète de l'Aveyron", "la préfète"),
        ("qué dijo el consejero de Medio Ambiente", "Santiago Abascal"),
        ("cosa ha detto l'assessora all'economia Carolina Punset sul bilancio?", "Carolina Punset"),
        ("what did State Duma deputy Petrov say", "Александр Петров"),
        ("что сказал депутат Госдумы Петров", "Александр Петров"),
        ("qu'a dit le porte-parole de Transpennine", "Transpennine Express"),
        ("what did the mayors say", "The mayors"),
    ],
)
def test_offices(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did the interior minister of Saxony-Anhalt say",
        "what did the mayor of Leeds say",
        "was sagte der Innenminister von Thüringen",
        "what did the health secretary of Northern Ireland say",
    ],
)
def test_another_lands_officer_is_nobody(opened, question):
    assert opened.ask(question).to_dict()["status"] == "not_found"
