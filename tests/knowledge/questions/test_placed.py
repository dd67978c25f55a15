"""Offices whose place only the article tells: its title, its first sentence, or the place named last before them."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    ("Bergamo: las obras", "La directora del museo, Cristina Rodeschini, aseguró que la sala sigue abierta."),
    ("Works 2", "The works began. In Leeds many came.\n\nThe fire chief, Ben Ansell, said that the ladder was new."),
    (
        "Travaux 3",
        "À Nantes, il pleut.\n\nLe président de la chambre de commerce, Yann Trichard, a dit que le pont tenait.",
    ),
    ("Kassel: Neubau", "Die Schulleiterin Silke Müller sagte, die Aula sei fertig."),
    ("Тула: ремонт", "Главный врач больницы Леонид Рошаль сообщил, что крыша готова."),
    ("Perm: obras", "El director del museo, Miguel Zugaza, aseguró que el cuadro volverá."),
    (
        "Strike 7",
        (
            "The Lagos State Chairman of the NLC, Mr Funmi Sessi, said that the gates were shut.\n\n"
            "In Katsina, shops closed. The state Chairman of the NLC, Mr Joe Ajaero, said that the strike would go on."
        ),
    ),
    ("Leeds pools", "Leeds may close pools. Councillor Adam Ogilvie said that nothing was decided."),
    ("Dresden builds", "The police spokesman, Thomas Geithner, said that the square was quiet."),
)


def _open_with(folder, articles):
    opened = knowledge.open(f"sqlite:///{folder / 'a.db'}")
    for title, text in articles:
        opened.add(Document(text=f"{title}\n\n{text}", title=title))
    return opened


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    with _open_with(tmp_path_factory.mktemp("placed"), ARTICLES) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the director of the museum in Bergamo say", "Cristina Rodeschini"),
        ("was sagte der Museumsdirektor von Bergamo", "Cristina Rodeschini"),
        ("ماذا قال مدير متحف بيرغامو", "Cristina Rodeschini"),
        ("qu'a dit le chef des pompiers de Leeds", "Ben Ansell"),
        ("що сказав начальник пожежної охорони Лідса", "Ben Ansell"),
        ("Nantes ticaret odası başkanı ne dedi", "Yann Trichard"),
        ("cosa ha detto la preside della scuola di Kassel", "Silke Müller"),
        ("¿qué dijo el director del hospital de Tula?", "Леонид Рошаль"),
        ("was sagte der Sprecher der Polizei Dresden", "Thomas Geithner"),
        ("what did the NLC chairman in Katsina say", "Joe Ajaero"),
        ("what did the Lagos chairman of the NLC say", "Funmi Sessi"),
        ("what did the councillor from Leeds say", "Adam Ogilvie"),
    ],
)
def test_a_place_told_by_the_article_alone_is_the_office_s(told, question, speaker):
    assert [match.statement.speaker for match in told.ask(question).matches] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did the director of Perm airport say",
        "what did the governor of Perm say",
        "qu'a dit le chef des pompiers de Nantes",
        "what did the Rostock police spokesman say",
        "what did the Conservative councillor from Leeds say",
        "was sagte der Bürgermeister von Dresden",
        "что сказал главный врач больницы Лидса",
    ],
)
def test_another_body_of_that_place_or_another_place_s_body_is_nobody(told, question):
    assert not getattr(told.ask(question), "matches", ())


OTHERS = (
    ("Fuego", "El presidente del Gobierno de Canarias, Paulino Rivero, aseguró que la isla resiste."),
    ("Tribunal", "Le tribunal de Limoges a estimé que la clinique restait fermée."),
    ("Tarif", "„Das Gesetz ist ein Schlag“, sagte Verdi-Sprecher Frank Werneke."),
    ("Brücke", "Le maire de Londres, Sadiq Khan, a dit que le pont tient. À Hainault, il pleut, a ajouté l'édile."),
    ("Зоопарк", "По словам служащих зоопарка, малыши спят. «Они едят», — сказала директор зоопарка Светлана Акулова."),
    ("Qatar", "«El túnel del viento ayuda», dijo Christian Horner, jefe de Red Bull."),
    ("Blanc", "« Cette décision est dramatique », a déploré la maire du Blanc Annick Gombert."),
)


@pytest.fixture(scope="module")
def others(tmp_path_factory):
    with _open_with(tmp_path_factory.mktemp("others"), OTHERS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("¿qué dijo el presidente de Canarias?", "Paulino Rivero"),
        ("was sagte der Sprecher von Verdi", "Frank Werneke"),
        ("what did the Verdi spokesman say", "Frank Werneke"),
        ("что сказала директор зоопарка", "Светлана Акулова"),
        ("что сказала управляющая зоопарком", "Светлана Акулова"),
        ("que pense la maire du Blanc de la décision", "Annick Gombert"),
        ("¿qué dijo el jefe de Red Bull del túnel del viento?", "Christian Horner"),
    ],
)
def test_an_office_told_in_other_words_is_its_holder_s(others, question, speaker):
    assert others.ask(question).matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "question",
    [
        "¿qué dijo el fiscal de Limoges?",
        "что сказал ректор университета Limoges",
        "qu'a dit le président de la chambre de commerce de Canarias",
        "what did the mayor of Hainault say",
    ],
)
def test_an_office_of_a_body_s_place_is_not_that_body(others, question):
    assert not getattr(others.ask(question), "matches", ())
