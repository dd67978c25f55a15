"""Forms of local papers' pages: what parts a verb from whoever speaks, whose a letter is, which body `it` means."""

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

STATEMENTS = {
    "an adverbial within a verb": (
        "fr",
        "Le conseil a siégé. « La commune ne peut plus payer », a d'emblée précisé Anne Hidalgo.",
        ("Anne Hidalgo", "La commune ne peut plus payer"),
    ),
    "an adverbial of three words": (
        "fr",
        "Le conseil a siégé. « La commune ne peut plus payer », a une nouvelle fois assuré Anne Hidalgo.",
        ("Anne Hidalgo", "La commune ne peut plus payer"),
    ),
    "whoever wants to believe it": (
        "fr",
        "« La commune s'en sortira cette année », veut croire Anne Hidalgo, des Amis de la ville.",
        ("Anne Hidalgo", "La commune s'en sortira cette année"),
    ),
    "on a station": (
        "es",
        "“No hay agua para los animales”, señaló por Continental Mario Vargas, presidente de la Rural.",
        ("Mario Vargas", "No hay agua para los animales"),
    ),
    "to an agency": (
        "es",
        "“No hay agua para los animales”, señaló a Europa Press Ada Colau, presidenta de la Rural.",
        ("Ada Colau", "No hay agua para los animales"),
    ),
    "in a letter of a body named behind the verb": (
        "es",
        "Comisiones Obreras negocia. Así lo afirmó UGT en un comunicado en el que asegura que el cierre es ilegal.",
        ("UGT", "el cierre es ilegal"),
    ),
    "in a letter of the sentence's subject": (
        "es",
        "Comisiones Obreras negocia. El PSOE ha difundido una nota en la que lamenta que el río esté muerto.",
        ("PSOE", "el río esté muerto"),
    ),
    "taken up by que": (
        "es",
        "“Sabremos más el jueves”, dijo Ada Colau, que indicó que por ahora se han elegido los portavoces.",
        ("Ada Colau", "por ahora se han elegido los portavoces"),
    ),
    "a subject of what is said": (
        "es",
        "Según explicó el alcalde, Manuel Valls, las obras del puente y la plaza, que son urgentes, empiezan en mayo.",
        ("Manuel Valls", "las obras del puente y la plaza, que son urgentes, empiezan en mayo"),
    ),
    "a German aside in the subjunctive": (
        "de",
        "„Die Dürre trifft uns hart“, sagte Julia Klöckner. Manche Betriebe müssten „den Gürtel enger schnallen“.",
        ("Julia Klöckner", "den Gürtel enger schnallen"),
    ),
    "a German adverb before a noun": (
        "de",
        "Olaf Scholz sagte: „Die Lage ist ernst.“ Besonders Landwirte litten darunter. „Es regnet nie“, sagt er.",
        ("Olaf Scholz", "Es regnet nie"),
    ),
    "a newcomer behind a long office": (
        "es",
        (
            "Ada Colau dijo que hay paz. Por su parte, la portavoz del Grupo Socialista en el Parlamento andaluz, Rosa "
            "Aguilar, también ha cuestionado la respuesta. Además, ha asegurado que el daño es grande."
        ),
        ("Rosa Aguilar", "el daño es grande"),
    ),
    "a newcomer who goes on without a subject": (
        "es",
        (
            "Ada Colau dijo que hay paz. Por su parte, Rosa Aguilar también cuestionó la respuesta. Además, aseguró "
            "que el daño es grande. En este contexto, añadió que la obra sigue parada."
        ),
        ("Rosa Aguilar", "la obra sigue parada"),
    ),
    "an adverbial without its comma": (
        "es",
        "Ada Colau dijo que hay paz. En este sentido aseguró que lo importante es el agua.",
        ("Ada Colau", "lo importante es el agua"),
    ),
    "a long adverbial without its comma": (
        "es",
        "Ada Colau dijo que hay paz. En relación al estado en el que están las fuentes comentó que falta mucha agua.",
        ("Ada Colau", "falta mucha agua"),
    ),
    "an occasion without its comma": (
        "es",
        "Ada Colau dijo que hay paz. En rueda de prensa afirmó que la obra sigue parada.",
        ("Ada Colau", "la obra sigue parada"),
    ),
    "a name with de los": (
        "es",
        "“Hay agua en los pozos”, dijo Martín de los Ríos, ministro de Producción.",
        ("Martín de los Ríos", "Hay agua en los pozos"),
    ),
    "kin by his given name": (
        "en",
        "Police found Daniel Morgan. Mr Morgan's brother Edward said they had failed.\nHe added that it was late.",
        ("Edward", "it was late"),
    ),
    "an office of four fields": (
        "es",
        "La consejera de Economía, Hacienda, Fondos Europeos y Diálogo, Carolina Punset, dijo que el plan está listo.",
        ("Carolina Punset", "el plan está listo"),
    ),
    "an office of two fields with and": (
        "es",
        "El consejero de Medio Ambiente y Rural, Pesca y Territorio, Santiago Abascal, dijo que el plan está listo.",
        ("Santiago Abascal", "el plan está listo"),
    ),
    "an aside within reported speech": (
        "de",
        "Die Stadt, sagte Olaf Scholz, habe viel zu lange gewartet.",
        ("Olaf Scholz", "habe viel zu lange gewartet"),
    ),
    "an aside with so": (
        "de",
        "Der Bau, so Olaf Scholz, koste die Stadt drei Millionen Euro.",
        ("Olaf Scholz", "koste die Stadt drei Millionen Euro"),
    ),
    "an aside behind the verb": (
        "de",
        "Man werde, sagte Olaf Scholz, die Schule im Mai öffnen.",
        ("Olaf Scholz", "die Schule im Mai öffnen"),
    ),
    "a subjunctive that no list has": (
        "de",
        "Olaf Scholz sagte, er schätze die Kollegen in Bonn.",
        ("Olaf Scholz", "er schätze die Kollegen in Bonn"),
    ),
    "who comes before a dash": (
        "ru",
        "Первым к прессе вышел Сергей Лавров, который был немногословен:\n— Игра была сложная и долгая.",
        ("Сергей Лавров", "Игра была сложная и долгая"),
    ),
    "relayed behind an adverbial": (
        "ru",
        "Приехал Сергей Лавров. При этом он сказал, что договор готов, передает ТАСС.",
        ("Сергей Лавров", "договор готов"),
    ),
    "relayed behind a link": (
        "ru",
        "Приехал министр Сергей Лавров. Кроме того, министр отметил, что договор готов, сообщает РИА «Новости».",
        ("Сергей Лавров", "договор готов"),
    ),
    "a firm that no list has": (
        "en",
        "The RMT union struck.\nIn a statement, Barratt Homes said it was selling.\nIt said the price was fair.",
        ("Barratt Homes", "the price was fair"),
    ),
    "an email to somebody described": (
        "en",
        "Jane Goodall, in an email sent to Boris Johnson, chairman of the group, and copied to us, said it was late.",
        ("Jane Goodall", "it was late"),
    ),
    "a body of two places": (
        "en",
        "Buses from Devon Central were late.\nDevon and Cornwall Police said the road would stay shut.",
        ("Devon and Cornwall Police", "the road would stay shut"),
    ),
    "a body of a longer place": (
        "en",
        "Cheshire West and Chester Council said the road would stay shut.\nIt said the bridge was old.",
        ("Cheshire West and Chester Council", "the bridge was old"),
    ),
}


@pytest.mark.parametrize(("language", "text", "told"), STATEMENTS.values(), ids=STATEMENTS.keys())
def test_who_said_it(language, text, told):
    assert told in {
        (said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), language)
    }


def test_an_officer_of_a_body_is_not_the_body():
    text = "La FDSEA du Gard attend. « On ferme », a dit Ada Colau, secrétaire générale de la FDSEA du Gard."
    roles = {said.speaker: said.role for said in attribute(Document(text), "fr")}
    assert roles.get("Ada Colau") == "secrétaire générale de la FDSEA du Gard"
