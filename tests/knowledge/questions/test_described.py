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
    ("Sosta", "Civitanova Live", "Il sindaco Dario Nardella ha detto che la sosta resta a pagamento."),
    (
        "Wards",
        "Mail",
        "In Rugby, the hospital is full. The trust's chief executive, Ben Ansell, said that wards would open.",
    ),
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
        ("what did the boss of the hospital trust in Rugby say", "Ben Ansell"),
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
        "what did the deputy mayor of Civitanova say",
        "was sagte die zweite Vorsitzende der IG Metall Bad Neustadt",
        "what did the education chief of Civitanova say",
        "que dit le président de la FCPE de Rennes",
    ],
)
def test_another_office_or_place_is_nobodys(told, question):
    assert not isinstance(told.ask(question), Found)
