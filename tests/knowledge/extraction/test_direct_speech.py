"""Who speaks a quotation: late behind its verb, named only behind it, a general noun, speech that dashes open."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

CASES = {
    "past an object, in Russian": (
        "ru",
        "«Поезда пойдут вовремя», — написал в мессенджере MAX губернатор области Роман Бусаргин.",
        ("Роман Бусаргин", "Поезда пойдут вовремя"),
    ),
    "past what opens a meeting": (
        "ru",
        "«Поезда пойдут вовремя», — подчеркнул, открывая форум, мэр Сергей Собянин.",
        ("Сергей Собянин", "Поезда пойдут вовремя"),
    ),
    "thus he answered": (
        "ru",
        "«Поезда пойдут вовремя», — так Сергей Собянин ответил на вопрос о расписании.",
        ("Сергей Собянин", "Поезда пойдут вовремя"),
    ),
    "a pronoun and to whom": (
        "ru",
        "Сергей Собянин провел совещание. «Поезда пойдут вовремя», — сказал он журналистам.",
        ("Сергей Собянин", "Поезда пойдут вовремя"),
    ),
    "past a manner, in French": (
        "fr",
        "« Les trains rouleront », répète à l'envi Anne Hidalgo.",
        ("Anne Hidalgo", "Les trains rouleront"),
    ),
    "who wants to believe": (
        "fr",
        "« Les trains rouleront bientôt », veut croire Anne Hidalgo, qui recevait la presse.",
        ("Anne Hidalgo", "Les trains rouleront bientôt"),
    ),
    "a town is not its mayor": (
        "ru",
        "«Метро откроют», — заявил Сергей Собянин. Мэр Москвы был на станции. «Ждать недолго осталось», — добавил он.",
        ("Сергей Собянин", "Ждать недолго осталось"),
    ),
    "the agency": (
        "ru",
        "«Пожар потушен», — сообщили в пресс-службе МЧС. «Причины выясняют», — добавили в ведомстве.",
        ("пресс-служба МЧС", "Причины выясняют"),
    ),
    "the company": (
        "fr",
        "La SNCF s'excuse. « Les trains rouleront demain », indique la compagnie.",
        ("SNCF", "Les trains rouleront demain"),
    ),
    "a body goes on": (
        "fr",
        "« L'avion est en vol », a dit le ministère des Armées. « Il va bien », a-t-il ajouté.",
        ("le ministère des Armées", "Il va bien"),
    ),
    "a role before any name": (
        "fr",
        "« Les trains rouleront », a estimé la députée du Nord. Martine Aubry sera à Paris lundi.",
        ("Martine Aubry", "Les trains rouleront"),
    ),
    "a pronoun before any name": (
        "fr",
        "« Je suis candidat », a-t-il dit au Point. Édouard Philippe est maire du Havre.",
        ("Édouard Philippe", "Je suis candidat"),
    ),
    "this last one": (
        "fr",
        "Emmanuel Macron a reçu Volodymyr Zelensky. « Merci à tous », a dit ce dernier.",
        ("Volodymyr Zelensky", "Merci à tous"),
    ),
    "asked about": (
        "fr",
        "Interrogé sur le budget, François Bayrou est resté prudent : « Il faut attendre encore. »",
        ("François Bayrou", "Il faut attendre encore"),
    ),
    "a voice at a colon": (
        "fr",
        "« C'est non », a dit Manuel Bompard. Même ton chez Sophie Binet : « Nous irons dans la rue. »",
        ("Sophie Binet", "Nous irons dans la rue"),
    ),
    "a surname that is a title": (
        "fr",
        "« Les comptes sont tenus », a promis le ministre des Finances, Bruno Le Maire, mercredi.",
        ("Bruno Le Maire", "Les comptes sont tenus"),
    ),
    "an outlet at the end": (
        "ru",
        "«Ставку снижать рано», — приводит слова Эльвиры Набиуллиной ТАСС. Эльвира Набиуллина глава банка.",
        ("Эльвира Набиуллина", "Ставку снижать рано"),
    ),
    "two roles in a row": (
        "ru",
        "«Спорт вне политики», — сказала депутат Госдумы, чемпионка мира Светлана Журова.",
        ("Светлана Журова", "Спорт вне политики"),
    ),
    "marks that an apostrophe opens": (
        "fr",
        "Le maire Éric Piolle assure qu’« aucun des projets » n’est perdu. « À Grenoble, on avance », dit Éric Piolle.",
        ("Éric Piolle", "À Grenoble, on avance"),
    ),
    "who stands for a list": (
        "fr",
        "Anne Hidalgo qui menait la liste de gauche dit que « les gens ont enfin voté ».",
        ("Anne Hidalgo", "les gens ont enfin voté"),
    ),
    "quoted before anybody is named": (
        "fr",
        "« L'inflation reste trop élevée. » C'est le constat dressé par Christine Lagarde.",
        ("Christine Lagarde", "L'inflation reste trop élevée"),
    ),
    "they, who led the sentence before": (
        "fr",
        "Les riverains ont écrit au préfet. Ils dénoncent « un bruit qui ne cesse jamais ».",
        ("Les riverains", "un bruit qui ne cesse jamais"),
    ),
    "an occasion before a trainer": (
        "ru",
        "После победы над «Зенитом» наставник «Спартака» Валерий Карпин отметил, что было тяжело.",
        ("Валерий Карпин", "было тяжело"),
    ),
    "a club between a role and a name": (
        "ru",
        "Старший тренер ХК «Трактор» Валерий Карпин: «Я должен извиниться за команду».",
        ("Валерий Карпин", "Я должен извиниться за команду"),
    ),
    "to whom before who, in speech without marks": (
        "ru",
        "— Снег уберем за двое суток, — заверил горожан Александр Беглов, — техники достаточно.",
        ("Александр Беглов", "техники достаточно"),
    ),
    "the minister alone is who spoke": (
        "ru",
        "Глава МИД Венгрии Петер Сийярто возразил: «Мы не дадим себя втянуть». «Это твердо», — добавил министр.",
        ("Петер Сийярто", "Это твердо"),
    ),
    "an agency hands on whose words": (
        "ru",
        "«Поездок пока не будет», — передает ТАСС слова Дмитрия Пескова. Дмитрий Песков работает в Кремле.",
        ("Дмитрий Песков", "Поездок пока не будет"),
    ),
    "a role first, in English": (
        "en",
        "“Growth is the mission,” the chancellor insisted. Rachel Reeves will deliver her budget in March.",
        ("Rachel Reeves", "Growth is the mission"),
    ),
    "a title no list of names has": (
        "fr",
        "« C'était la même voiture, indique le major Édouard Philippe, chef de brigade. Elle venait de Poitiers. »",
        ("Édouard Philippe", "Elle venait de Poitiers"),
    ),
    "circumstances and a second clause": (
        "fr",
        "« J'ai eu tort, a reconnu Emmanuel Macron lors de son allocution, et j'en prends ma part. »",
        ("Emmanuel Macron", "et j'en prends ma part"),
    ),
    "the narrator behind a spaced guillemet": (
        "fr",
        "« Nous avons franchi le pic, estime Christine Lagarde. La route est longue. » La patronne appelle au calme.",
        ("Christine Lagarde", "La route est longue"),
    ),
    "an adjective before the verb": (
        "fr",
        "Le conseil municipal estime que la route est finie.",
        ("Le conseil municipal", "la route est finie"),
    ),
    "the only name before a colon": (
        "fr",
        "Cette rentrée avait un goût particulier pour Anne Hidalgo, arrivée en avril : « C'est une double première. »",
        ("Anne Hidalgo", "C'est une double première"),
    ),
    "an initial without a space": (
        "ru",
        "«Мы отработаем этот документ», - отметил А.Беглов. Александр Беглов доволен.",
        ("Александр Беглов", "Мы отработаем этот документ"),
    ),
    "asked, the town hall": (
        "fr",
        "Interrogée, la mairie affirme que la rue sera calme.",
        ("la mairie", "la rue sera calme"),
    ),
    "who stands behind a quotation and its colon": (
        "fr",
        "« On nous méprise et on nous ignore » : les riverains ont écrit au préfet.",
        ("les riverains", "On nous méprise et on nous ignore"),
    ),
    "a clause goes on behind its aside": (
        "ru",
        "«Экономика растет, — сказал Михаил Мишустин, — но радоваться рано».",
        ("Михаил Мишустин", "но радоваться рано"),
    ),
    "whom the sentence before brings in": (
        "en",
        "Boris Johnson said that it would go on. The director, Theresa Villiers, was moved. “I have no words for it.”",
        ("Theresa Villiers", "I have no words for it"),
    ),
    "the body that leads the sentence before": (
        "en",
        "Boris Johnson said: “Alternatives were tried.” The company was silent. It said: “We are closing the plant.”",
        ("The company", "We are closing the plant"),
    ),
    "speech behind the narrator": (
        "ru",
        "Сергей Собянин рассказал о бюджете. — Доходы выросли, — отметил он. — Это рекорд.",
        ("Сергей Собянин", "Это рекорд"),
    ),
    "marks again behind the dash": (
        "ru",
        "«Маршрут изменят», — сказал Сергей Собянин. — «Пассажиров предупредили по радио».",
        ("Сергей Собянин", "Пассажиров предупредили по радио"),
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_speaks_a_quotation(language: str, text: str, expected: tuple[str, str]) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), language)]
    assert expected in found


NEAR = {
    "who asks a line's own speaker behind a dash": (
        "Матч закончился.\nВалерий Карпин, главный тренер команды:\n— Как вам игра?\n— Игра была хорошая. Спасибо.",
        ("Валерий Карпин", "Игра была хорошая. Спасибо"),
    ),
    "the narrator behind an aside": (
        "— Нам это обещали? — спросил Лавров. Сергей Лавров был в МГИМО.",
        ("Сергей Лавров", "Нам это обещали?"),
    ),
    "a witness is not who is named next": (
        "«Суд будет скоро», — сказал прокурор. Сергей Лавров вчера прилетел в Москву на поезде.",
        ("прокурор", "Суд будет скоро"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), NEAR.values(), ids=NEAR.keys())
def test_what_stands_near_is_not_taken(text: str, expected: tuple[str, str]) -> None:
    (said,) = attribute(Document(text), "ru")
    assert (said.speaker, text[said.span.start : said.span.end]) == expected


def test_a_quotation_set_apart_is_whose_the_article_tells_it_is() -> None:
    text = (
        "“The weather is fine,” said Keir Starmer. He waited.\n“The trains run on time”\n"
        "The rain came. “The trains run on time,” said Yvette Cooper."
    )
    said = attribute(Document(text), "en")
    assert [one.speaker for one in said] == ["Keir Starmer", "Yvette Cooper", "Yvette Cooper"]
