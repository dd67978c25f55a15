"""Offices asked for in other words than the article's, whose place the article or its paper tells."""

import pytest

import knowledge
from knowledge.answers import Found
from knowledge.model import Document

ARTICLES = (
    (
        "A hall opens",
        "Bergamo Post",
        "The director of the museum, Cristina Rodeschini, said that the hall was open.",
    ),
    (
        "Une école fermée",
        "Ouest",
        "Yann Trichard, président de l’Union locale FCPE, a dit que la cour était vide. À Colombes, il pleut. "
        + "La cour est grande et les enfants jouent sous les arbres. " * 12
        + "On en parle à Rennes aussi.",
    ),
    (
        "Kita",
        "Main-Post",
        "Die zweite Vorsitzende der IG Metall Bamberg, Andrea Nahles, sagte, dass in Bad Neustadt die Kita schließt.",
    ),
    ("Ruidos", "El Sol", "En Murcia, Miguel Zugaza, presidente de la Asociación de Hoteles, dijo que el ruido crece."),
    ("Уборка", "Вести", "Министр сельского хозяйства Калужской области Леонид Рошаль сообщил, что зерно убрано."),
    (
        "Lavori, scontro in aula",
        "Gazzetta",
        "La mozione è di Emma Bonino, di Fratelli d'Italia. La consigliera Bonino ha detto che il piano manca.",
    ),
    ("Asilo", "Corriere", "«Il nido resta aperto», ha detto il senatore Pier Luigi Bersani (Pd) a Lodi."),
    (
        "Warning to councillors",
        "Journal",
        "SUFFOLK'S chief executive denies a ban. Norfolk has none. Chief executive Ben Houchen said it was an error.",
    ),
    (
        "Police probe",
        "News",
        "A story in the Congleton Chronicle names the council. Audlem Cllr Tim Farron said the silence was a risk.",
    ),
    (
        "Трое в больнице",
        "Вести Поволжья",
        "В Нижегородской области взрыв. Министр здравоохранения региона Михаил Мурашко сообщил, что все живы.",
    ),
    ("Газета", "Знамя", "Глава администрации района Сергей Собянин рассказал, что газета нужна."),
    (
        "Paro en la bahía",
        "El Sol",
        "El secretario provincial de CCOO, Unai Sordo, dijo que el acuerdo está roto.",
    ),
    ("Гимназия в Орле", "Знамя", "Об этом заявил мэр Юрий Лужков: «Гимназия закрыта до весны»."),
    ("Farolas", "El Sol", "El alcalde de Soria, Carlos Martínez, dijo que las farolas se apagan de noche."),
    ("Aulas", "El Sol", "La portavoz de Educación del Grupo Popular, Esther Muñoz, dijo que faltan aulas."),
    ("Sosta", "Civitanova Live", "Il sindaco Dario Nardella ha detto che la sosta resta a pagamento."),
    (
        "Wards",
        "Mail",
        "In Rugby, the hospital is full. The trust's chief executive, Ben Ansell, said that it would do. Coventry sat.",
    ),
    (
        "Car park closes",
        "Herald",
        "The mayor of Bury is away. Deputy leader of the council Lucy Powell said buses were late. In Bolton it rains.",
    ),
    (
        "Grève à l'hôpital de Tours",
        "Ouest",
        "Le délégué CGT, Philippe Martinez, a dit que les lits manquent. On attend. À Brest, rien ne bouge.",
    ),
    ("Strada", "Giorno", "Il presidente della Provincia, Luca Santambrogio, ha detto che la strada riapre."),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("described")
    with knowledge.open(f"sqlite:///{folder / 'a.db'}") as opened:
        for title, outlet, text in ARTICLES:
            opened.add(Document(text=text, title=title, outlet=outlet))
        yield opened


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("que dit le président de la FCPE de Colombes", "Yann Trichard"),
        ("¿Qué dijo el presidente de los hoteleros de Murcia?", "Miguel Zugaza"),
        ("калужский минсельхоз о зерне", "Леонид Рошаль"),
        ("what did the mayor of Civitanova say", "Dario Nardella"),
        ("cosa ha detto la consigliera di Fratelli d'Italia", "Emma Bonino"),
        ("cosa ha detto il senatore del Partito Democratico", "Pier Luigi Bersani"),
        ("what did the chief executive of Suffolk say", "Ben Houchen"),
        ("what did the Audlem councillor say", "Tim Farron"),
        ("что сказал министр здравоохранения Нижегородской области", "Михаил Мурашко"),
        ("что сказал глава района", "Сергей Собянин"),
        ("¿Qué dijo el líder provincial de Comisiones Obreras?", "Unai Sordo"),
        ("что сказал мэр Орла о гимназии", "Юрий Лужков"),
        ("¿Qué dijo el alcalde de Soria de las farolas?", "Carlos Martínez"),
        ("¿Qué dijo la portavoz de Educación del PP?", "Esther Muñoz"),
        ("what did the boss of the hospital trust in Rugby say", "Ben Ansell"),
        ("que dit le délégué CGT de Tours", "Philippe Martinez"),
        ("cosa ha detto il presidente della Provincia", "Luca Santambrogio"),
    ],
)
def test_what_an_office_is_of_may_stand_in_the_article(told, question, speaker):
    assert [match.statement.speaker for match in told.ask(question).matches] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "que dit le président de la FCPE de Lille",
        "que dit le trésorier de la FCPE de Colombes",
        "¿Qué dijo el tesorero de los hoteleros de Murcia?",
        "тульский минсельхоз о зерне",
        "what did the mayor of Rugby say",
        "what did the spokesman for the mayor of Civitanova say",
        "what did the boss of the hospital trust in Kenya say",
        "what did the boss of the hospital trust in Coventry say",
        "what did the chair of the hospital trust in Rugby say",
        "what did the finance director of the hospital trust in Rugby say",
        "what did the deputy leader of Bolton council say",
        "que dit le délégué CGT de Brest",
        "cosa ha detto il presidente della Regione",
        "what did the deputy mayor of Civitanova say",
        "was sagte die zweite Vorsitzende der IG Metall Bad Neustadt",
        "what did the education chief of Civitanova say",
        "que dit le président de la FCPE de Rennes",
        "cosa ha detto la consigliera di Forza Italia",
        "what did the chief executive of Norfolk say",
        "what did the Congleton councillor say",
        "что сказал министр здравоохранения Самарской области",
        "¿Qué dijo el líder provincial de UGT?",
        "¿Qué dijo la portavoz de Educación del PSOE?",
        "¿Qué dijo la portavoz de Sanidad del PP?",
        "что сказал мэр Омска о гимназии",
        "¿Qué dijo el alcalde de Teruel de las farolas?",
        "¿Qué dijo la mujer del alcalde de Soria?",
        "¿Qué dijo la mujer del alcalde de Soria de las farolas?",
        "qu'a dit la femme du maire de Civitanova",
        "Was sagte die Frau des Bürgermeisters von Civitanova?",
        "what did the son of the mayor of Civitanova say",
        "cosa ha detto la moglie del sindaco di Civitanova",
    ],
)
def test_another_office_or_place_is_nobodys(told, question):
    assert not isinstance(told.ask(question), Found)
