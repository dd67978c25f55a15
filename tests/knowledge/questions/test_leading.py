"""Whoever leads a body, asked for by another word or in another language than its article has."""

import pytest

from knowledge.names.ranks import read_led

ARTICLES = (
    "Der Geschäftsführer der Klinik Santa Clara, Robert Habeck, sagte, die Station bleibe offen.",
    "La proviseure du lycée Montclair, Élisabeth Borne, a déclaré que la cantine fermerait lundi.",
    "El rector de la Universidad de Padua, Salvador Illa, dijo que las matrículas bajarán en otoño.",
    "Le secrétaire général de la CGT, Philippe Martinez, a déclaré que la grève continuerait.",
    "The president of the Agrisol farmers' union, Liz Truss, said that the hay was wet.",
    "Annalena Baerbock, Vorsitzende der Grünen, sagte, der Antrag sei fertig.",
    "Christian Lindner, Parteichef der Liberalen, sagte, die Steuer falle weg.",
    "Директор ФСБ Александр Бортников заявил, что граница закрыта.",
    "El concejal de Vivienda, Pedro Sánchez, dijo que las obras empezarán pronto.",
    "Le premier adjoint au maire de Rouen, Emmanuel Grégoire, a affirmé que le pont rouvrirait.",
    "Kadri Simson, European Commissioner for Energy, said that gas was cheap.",
    "Halle. Oberbürgermeister Bernd Wiegand sagte, der Haushalt stehe. Die Stadt Halle baut.",
    "Саратов. Глава региона Роман Бусаргин сообщил, что дамба стоит.",
    "Le syndicat manifestait. « Le budget baisse », explique Philippe Poutou, représentant syndical de la FSU.",
    "Angela Rayner, head coach of Valdoria, said that the pitch was frozen.",
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the hospital boss say", "Habeck"),
        ("Was sagte der Klinikchef?", "Habeck"),
        ("что сказал главврач больницы", "Habeck"),
        ("qué dijo el director del hospital", "Habeck"),
        ("what did the headteacher say", "Borne"),
        ("what did the head of Montclair school say", "Borne"),
        ("що сказав директор школи", "Borne"),
        ("Was sagte der Universitätspräsident?", "Illa"),
        ("que dit le président de l'université de Padoue ?", "Illa"),
        ("what did the leader of the CGT say", "Martinez"),
        ("cosa ha detto il numero uno della CGT", "Martinez"),
        ("Was sagte der Bauernpräsident?", "Truss"),
        ("что сказал глава союза фермеров", "Truss"),
        ("what did the Greens leader say", "Baerbock"),
        ("que dit le patron des Verts ?", "Baerbock"),
        ("what did the FSB chief say", "Бортников"),
        ("le patron du FSB sur la frontière", "Бортников"),
        ("what did the councillor say", "Sánchez"),
        ("cosa ha detto l'assessore alla Casa", None),
        ("que dit l'adjoint au maire de Rouen ?", "Grégoire"),
        ("qué dijo el teniente de alcalde de Rouen", "Grégoire"),
        ("cosa ha detto il vicesindaco di Rouen", "Grégoire"),
        ("qué dijo el comisario europeo de Energía", "Simson"),
        ("what did the Valdoria boss say", "Rayner"),
        ("what did the union representative of the FSU say", "Poutou"),
    ],
)
def test_offices_by_another_word(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


@pytest.mark.parametrize(
    "text",
    [
        "what did the leader of the Socialists say",  # another party than the Liberals
        "Was sagte der Chef der Linken?",
        "what did the head of the museum say",
        "what did the headteacher of Eton school say",
        "que dit le patron de la CFDT ?",
        "what did the president of the school council say",
        "qué dijo el concejal de Turismo",
        "what did the head of Valdoria say",  # a coach leads no club
        "what did the CIA chief say",
        "que dit le maire de Rouen ?",
        "what did the head of Halle city council say",  # its mayor leads the town
        "что сказал мэр Саратова",  # the head of a region is no mayor
        "Was sagte der Chef von Bergün?",
        "what did the agriculture commissioner say",
    ],
)
def test_leaders_of_other_bodies_are_nobody(opened, text):
    assert not opened.ask(text).to_dict()["answers"]


@pytest.mark.parametrize(
    ("text", "ranks", "bodies"),
    [
        ("Museumsdirektor", {"director"}, {"museum"}),
        ("the school's headteacher", {"director"}, {"school"}),
        ("le patron de la CGT", {"any"}, set()),
        ("председатель союза фермеров", {"chair"}, {"farmers"}),
    ],
)
def test_ranks_and_bodies(text, ranks, bodies):
    led = read_led(text)
    assert (led.ranks, led.bodies) == (ranks, bodies)
