"""Russian: who speaks beside whom he speaks to, of whom he speaks, and what passes his words on."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
CASES = {
    "to a surname without cases": (
        f"Виталий Чуркин и Джон Керри встретились. «{OPEN}», — сказал Чуркин Керри.",
        "Виталий Чуркин",
    ),
    "to a surname in the dative": (
        f"Виталий Чуркин выступил в совете. «{OPEN}», — сказал Чуркин Бастрыкину.",
        "Виталий Чуркин",
    ),
    "an office to a surname": (
        f"Министр Сергей Шойгу наградил полковника Сергея Титова. «{OPEN}», — пишет министр Титову.",
        "Сергей Шойгу",
    ),
    "an office to an office": (
        f"Министр Сергей Шойгу наградил полковника Сергея Титова. «{OPEN}», — сказал министр полковнику.",
        "Сергей Шойгу",
    ),
    "a name that ends as a dative does": (f"«{OPEN}», — сказал Беньямин Нетаньяху.", "Беньямин Нетаньяху"),
    "behind another's surname": (
        f"Владимир Маркин пришел. На просьбу прокомментировать заявление Каспарова Маркин сказал: «{OPEN}».",
        "Владимир Маркин",
    ),
    "behind another's name": (
        f"Владимир Маркин пришел. На просьбу прокомментировать слова Гарри Каспарова Маркин сказал: «{OPEN}».",
        "Владимир Маркин",
    ),
    "a given name that ends as a surname does": (f"«{OPEN}», — сказала Ева Грин.", "Ева Грин"),
    "namesakes with rare given names": (
        f"Тамерлан Царнаев молчал. «{OPEN}», — сказал Джохар Царнаев.",
        "Джохар Царнаев",
    ),
    "to an agency that stands first": (
        f"Об этом РСН заявил пресс-секретарь президента Дмитрий Песков: «{OPEN}».",
        "Дмитрий Песков",
    ),
    "an agency alone": (f"Об этом ФСБ сообщила: «{OPEN}».", "ФСБ"),
    "a company in straight marks": (
        f'Глава ОАО "РЖД" Владимир Якунин ушел. «{OPEN}», — сказал В.Якунин.',
        "Владимир Якунин",
    ),
    "an office at an office": (
        f"Омбудсмен при президенте Павел Астахов заявил: «{OPEN}».",
        "Павел Астахов",
    ),
    "who draws a conclusion": (
        f"Наставник армейцев Леонид Слуцкий ушел. «{OPEN}», — сделал вывод наставник армейцев.",
        "Леонид Слуцкий",
    ),
    "whose words a paper gives, who is a woman": (
        f"Чемпионка Елена Исинбаева вернулась. «{OPEN}», — цитирует спортсменку Reuters.",
        "Елена Исинбаева",
    ),
    "whose words a paper gives on a day": (
        f"Детский омбудсмен Павел Астахов пришел. «{OPEN}», — цитирует 20 февраля омбудсмена «Эхо Москвы».",
        "Павел Астахов",
    ),
    "a coach by his town": (
        f'Главный тренер московского "Динамо" Олег Знарок ушел. «{OPEN}», — приводит сайт слова главного тренера москвичей.',  # noqa: E501
        "Олег Знарок",
    ),
    "a coach by his people": (
        f"Тренер сборной России Олег Знарок ушел. «{OPEN}», — приводит слова тренера россиян ТАСС.",
        "Олег Знарок",
    ),
    "behind people who do something": (
        f"Покидающие Чечню жители огорчили главу республики Рамзана Кадырова. Он заявил: «{OPEN}».",
        "Рамзан Кадыров",
    ),
    "an office of a land of two words": (f"Президент Южной Кореи заявил: «{OPEN}».", "Президент Южной Кореи"),
    "an office of a town of two words": (f"«{OPEN}», — заявил мэр Нижнего Новгорода.", "мэр Нижнего Новгорода"),
    "an office of a republic": (f"Главнокомандующий Абхазии заявил: «{OPEN}».", "Главнокомандующий Абхазии"),
    "who leads a land, by it": (
        f"Глава Северной Осетии Таймураз Мамсуров пришел. Глава Северной Осетии заявил: «{OPEN}».",
        "Таймураз Мамсуров",
    ),
    "a surname behind a party": (f"Лидер КПРФ Зюганов заявил: «{OPEN}».", "Зюганов"),
    "a surname behind a land": (f"«{OPEN}», — заявил президент России Медведев.", "Медведев"),
    "a surname behind whom one leads": (f"Лидер коммунистов Зюганов заявил: «{OPEN}».", "Зюганов"),
    "the same in a case": (f"По словам лидера КПРФ Зюганова, «{OPEN}».", "Зюганов"),
    "whose lawyer it is": (f"Адвокат депутата Титова заявил: «{OPEN}».", "Адвокат депутата Титова"),
    "whose wife it is": (f"Жена министра Иванова заявила: «{OPEN}».", "Жена министра Иванова"),
    "a town behind its noun": (f"Мэр города Саратов заявил: «{OPEN}».", "Мэр города Саратов"),
    "a club behind its letters": (f"ФК Ростов заявил: «{OPEN}».", "ФК Ростов"),
    "a press centre of others": (
        f"«{OPEN}», — приводит слова Шмидта пресс-центр адвокатов Михаила Ходорковского и Платона Лебедева.",
        "Шмидт",
    ),
    "a surname without cases": (
        f"Прошла встреча президента Южной Осетии Эдуарда Кокойты. «{OPEN}», — заявил Кокойты.",
        "Эдуард Кокойты",
    ),
    "an office to an office before it": (
        f"Глава МЧС Сергей Шойгу пришел к президенту Владимиру Путину. «{OPEN}», — сказал министру президент.",
        "Владимир Путин",
    ),
    "an office to a name before it": (
        f"Глава МЧС Сергей Шойгу пришел к президенту Владимиру Путину. «{OPEN}», — сказал Шойгу президент.",
        "Владимир Путин",
    ),
    "behind what he remarks": (
        f"В частности, ошибку Нарышкина заметил секретарь ЦК КПРФ Сергей Обухов: «{OPEN}».",
        "Сергей Обухов",
    ),
    "whose words are given": (f"«{OPEN}», — приводятся слова Курбана Бердыева на сайте.", "Курбан Бердыев"),
    "an office behind a name in a case and a comma": (
        f"Юлия Тимошенко — премьер. На вопрос о союзе с Виктором Ющенко и Сергеем Тигипко, премьер сказала: «{OPEN}».",
        "Юлия Тимошенко",
    ),
    "a surname to a surname": (f"«{OPEN}», — сказал Чуркин Петрову на встрече.", "Чуркин"),
    "a full name to a given name": (f"«{OPEN}», — сказала Анна Петрова Ивану.", "Анна Петрова"),
    "a surname behind a region": (f"Глава Чечни Кадыров заявил: «{OPEN}».", "Кадыров"),
    "a name that no list has behind a land of two words": (
        f"Глава Южной Осетии Кокойты заявил: «{OPEN}».",
        "Глава Южной Осетии Кокойты",
    ),
    "a monk's name behind a land": (f"Патриарх Московский и всея Руси Кирилл заявил: «{OPEN}».", "Кирилл"),
    "three short words behind a land": (f"Лидер КНДР Ким Чен Ын заявил: «{OPEN}».", "Ким Чен Ын"),
    "a body's man who opens the sentence": (f"Представитель Госдепа Нед Прайс заявил: «{OPEN}».", "Нед Прайс"),
    "a guitarist": (f"Гитарист Ронни Вуд заявил: «{OPEN}».", "Ронни Вуд"),
    "who was named in the dative alone": (
        f"Евгению Ройзману предложили уйти. «{OPEN}», — сказал Ройзман.",
        "Евгений Ройзман",
    ),
    "whose given name no list has, named in the dative alone": (
        f"Тренеру Курбану Бердыеву вручили приз. «{OPEN}», — отметил Бердыев.",
        "Курбан Бердыев",
    ),
    "within a body": (f"«{OPEN}», — отметили в Роскосмосе.", "Роскосмос"),
    "within a ministry": (f"«{OPEN}», — уточнили в британском Министерстве обороны.", "Министерство обороны"),
    "within a press service": (f"«{OPEN}», — сообщили в пресс-службе МВД.", "пресс-служба МВД"),
    "within the police": (f"«{OPEN}», — сообщили в полиции.", "полиция"),
    "within an office": (f"«{OPEN}», — сообщили в управлении МЧС.", "управление МЧС"),
    "whose work ends as what people do": (f"Управляющая Наталья Иванова заявила: «{OPEN}».", "Наталья Иванова"),
}


@pytest.mark.parametrize("case", CASES)
def test_he_speaks_and_not_who_stands_beside_him(case: str) -> None:
    text, speaker = CASES[case]
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == [(speaker, OPEN)]


def test_where_somebody_speaks_is_no_paper() -> None:
    assert attribute(Document("За тем, что будет сказано в ходе визита, следят все."), "ru") == ()


def test_a_team_that_somebody_played_is_not_what_he_said() -> None:
    text = 'Наставник Леонид Слуцкий оценил матч со "Спартаком", назвав его красивым.'
    assert "Спартаком" not in [text[one.span.start : one.span.end] for one in attribute(Document(text), "ru")]


def test_an_agency_before_a_dash_is_not_said() -> None:
    text = "Москва. 29 декабря. ИНТЕРФАКС - На борту были пять человек, сообщила Елена Крылова."
    found = attribute(Document(text), "ru")
    assert [text[one.span.start : one.span.end] for one in found] == ["На борту были пять человек"]
