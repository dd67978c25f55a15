"""Russian: who speaks behind time, place and hearers, bodies in marks, names that stand in another case alone."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute, load_grammar
from knowledge.extraction.clauses.phrases.declension import nominative
from knowledge.model import Document

OPEN = "Мост через реку откроют до конца года"
CASES = {
    "a firm in marks behind its verb": (f"«{OPEN}», — заявила «Роснефть».", ("«Роснефть»", OPEN)),
    "the same without marks round the words": (f"{OPEN}, отметил «Мемориал».", ("«Мемориал»", OPEN)),
    "the same behind a day": (f"{OPEN}, заявила в среду «Единая Россия».", ("«Единая Россия»", OPEN)),
    "the same before a day": (f"{OPEN}, сообщил «Газпром» в среду.", ("«Газпром»", OPEN)),
    "the same behind as": (f"Как пояснила «Новая газета», {OPEN.lower()}.", ("«Новая газета»", OPEN.lower())),
    "a council is no advice": (f"«{OPEN}», — заявил Совет Федерации.", ("Совет Федерации", OPEN)),
    "a subject before the complementizer": (
        "Ранее заявил Сергей Лавров, что мост откроют.",
        ("Сергей Лавров", "мост откроют"),
    ),
    "a body before the complementizer": (
        "Вчера сообщила Счетная палата, что мост откроют.",
        ("Счетная палата", "мост откроют"),
    ),
    "a name behind an occasion": (f"{OPEN}, сообщил на пресс-конференции Сергей Лавров.", ("Сергей Лавров", OPEN)),
    "behind an occasion and a town": (
        f"{OPEN}, сообщил по итогам переговоров в Баку Сергей Лавров.",
        ("Сергей Лавров", OPEN),
    ),
    "behind an office's place": (f"«{OPEN}», — сказал в Госдуме министр Антон Силуанов.", ("Антон Силуанов", OPEN)),
    "behind whose session it was": (
        f"{OPEN}, сказал на заседании правительства глава «Роснефти» Игорь Сечин.",
        ("Игорь Сечин", OPEN),
    ),
    "behind a comment for somebody": (
        f"«{OPEN}», — сообщил в комментарии РБК министр обороны Сергей Шойгу.",
        ("Сергей Шойгу", OPEN),
    ),
    "initials behind a town": (f"«{OPEN}», — сказал в Баку С. Лавров.", ("С. Лавров", OPEN)),
    "a surname in capitals behind its initial": (f"«{OPEN}», — сказал С.ЛАВРОВ.", ("ЛАВРОВ", OPEN)),
    "an initial that abbreviates a word": (f"«{OPEN}», — сказал П. Толстой.", ("П. Толстой", OPEN)),
    "an agency behind a name": (f"«{OPEN}», — сообщил Сергей Лавров РИА Новости.", ("Сергей Лавров", OPEN)),
    "an agency behind a name and a day": (
        f"«{OPEN}», — сообщил Сергей Лавров в пятницу РИА Новости.",
        ("Сергей Лавров", OPEN),
    ),
    "hearers behind a name": (f"{OPEN}, сообщил Сергей Лавров журналистам.", ("Сергей Лавров", OPEN)),
    "a role and the paper that hears it": (f"{OPEN}, сообщил губернатор «Интерфаксу».", ("губернатор", OPEN)),
    "a role and an occasion": (f"{OPEN}, сообщил губернатор по итогам встречи.", ("губернатор", OPEN)),
    "a paper and a day before the complementizer": (
        "Сергей Лавров сообщил «Интерфаксу» в среду, что мост откроют.",
        ("Сергей Лавров", "мост откроют"),
    ),
    "a channel before the complementizer": (
        "Сергей Лавров сообщил в эфире телеканала «Россия 24», что мост откроют.",
        ("Сергей Лавров", "мост откроют"),
    ),
    "a place and an aside open the sentence": (
        "В Твери, недалеко от вокзала, нашли клад, сообщил Сергей Лавров.",
        ("Сергей Лавров", "В Твери, недалеко от вокзала, нашли клад"),
    ),
    "a description that is what is said": (
        "По словам министра, полиция задержала мужчину, подозреваемого в краже.",
        ("министра", "полиция задержала мужчину, подозреваемого в краже"),
    ),
    "on whom somebody lifted his hand": (
        f"«{OPEN}», — сказал обвиняемый в нападении на Сергея Лаврова.",
        ("обвиняемый в нападении на Сергея Лаврова", OPEN),
    ),
    "with whom somebody spoke": (
        "Антон Силуанов по итогам переговоров с президентом Беларуси Александром Лукашенко заявил, что мост откроют.",
        ("Антон Силуанов", "мост откроют"),
    ),
    "to whose words somebody answers": (
        "Министр Антон Силуанов в ответ на слова Сергея Лаврова заявил, что мост откроют.",
        ("Антон Силуанов", "мост откроют"),
    ),
    "whom he works for, with a station's name": (
        f"«{OPEN}», — заявил программный директор радиостанции ROCK FM Сергей Лавров.",
        ("Сергей Лавров", OPEN),
    ),
    "three who say it": (
        "Сергей Лавров, Антон Силуанов и Игорь Сечин заявили, что мост откроют.",
        ("Сергей Лавров, Антон Силуанов и Игорь Сечин", "мост откроют"),
    ),
    "three behind their verb": (
        f"«{OPEN}», — заявили Сергей Лавров, Антон Силуанов и Игорь Сечин.",
        ("Сергей Лавров, Антон Силуанов и Игорь Сечин", OPEN),
    ),
    "a noun that no list has behind its adjective": (
        f"«{OPEN}», — говорит бывший санврач страны.",
        ("бывший санврач страны", OPEN),
    ),
    "an adverb before a role": ("Впрочем, анонимно дежурный сообщил, что мост откроют.", ("дежурный", "мост откроют")),
    "a producer whose verb is a man's": (
        f"Мария Захарова приехала. «{OPEN}», — заявил продюсер Захаровой.",
        ("продюсер Захаровой", OPEN),
    ),
    "the same of a name without cases": (
        f"Мария Порошенко приехала. «{OPEN}», — заявил продюсер Порошенко.",
        ("продюсер Порошенко", OPEN),
    ),
    "a man's aide": (
        f"Сергей Лавров приехал. «{OPEN}», — заявил помощник Лаврова.",
        ("помощник Лаврова", OPEN),
    ),
    "whose mother is told of": (
        f"Сергей Лавров приехал. По словам матери Сергея Лаврова, {OPEN}.",
        ("матери Сергея Лаврова", OPEN),
    ),
    "whose lawyer is told of": (
        f"Министр Сергей Лавров приехал. По словам адвоката Сергея Лаврова, {OPEN}.",
        ("адвоката Сергея Лаврова", OPEN),
    ),
    "a lawyer told of before": (
        f"Адвокат Сергей Лавров приехал. По словам адвоката Сергея Лаврова, {OPEN}.",
        ("Сергей Лавров", OPEN),
    ),
    "whose words a site gives": (
        f"Сергей Лавров приехал. «{OPEN}», — приводит официальный сайт ведомства слова Лаврова.",
        ("Сергей Лавров", OPEN),
    ),
    "whose comment a paper gives": (
        f"«{OPEN}», — приводит британская газета The Times комментарий Сергея Лаврова.",
        ("Сергей Лавров", OPEN),
    ),
    "by his father's name": (
        f"Сергей Лавров приехал. «{OPEN}», — сказал Сергей Викторович.",
        ("Сергей Лавров", OPEN),
    ),
    "by a father's name where two are called so": (
        f"Сергей Лавров и Сергей Шойгу приехали. «{OPEN}», — сказал Сергей Викторович.",
        ("Сергей Викторович", OPEN),
    ),
    "a dash behind as": (f"Как уверяет Сергей Лавров — {OPEN}.", ("Сергей Лавров", OPEN)),
    "two offices": (
        f"{OPEN}, предупредил первый заместитель главы комитета, член фракции «Единая Россия» Сергей Лавров.",
        ("Сергей Лавров", OPEN),
    ),
    "two offices behind as": (
        f"Как сообщил директор института, академик РАН Сергей Лавров, {OPEN}.",
        ("Сергей Лавров", OPEN),
    ),
    "a friend who says it": (
        "Сергей Лавров встретил друга, который сказал, что мост откроют.",
        ("друга", "мост откроют"),
    ),
    "named by whose words they are": (f"По словам Эльвиры Набиуллиной, {OPEN}.", ("Эльвира Набиуллина", OPEN)),
    "named so before a pronoun": (
        f"По словам Льва Яшина, деньги есть. «{OPEN}», — сказал он.",
        ("Лев Яшин", OPEN),
    ),
    "a given name that is hers in the nominative": (
        f"По словам Александра Новака, {OPEN}.",
        ("Александр Новак", OPEN),
    ),
    "a surname alone": (f"По мнению Захаровой, {OPEN}.", ("Захарова", OPEN)),
    "a body's name alone": (f"По данным Росстата, {OPEN}.", ("Росстат", OPEN)),
    "a body with a land": (f"По данным Банка России, {OPEN}.", ("Банк России", OPEN)),
    "a body that no list has with a land": (f"По данным Генштаба Украины, {OPEN}.", ("Генштаб Украины", OPEN)),
    "a body with a part of the world": (f"По данным Совета Европы, {OPEN}.", ("Совет Европы", OPEN)),
    "a body without cases": (f"По данным Минобороны, {OPEN}.", ("Минобороны", OPEN)),
    "a body without cases and a land": (f"По данным Минобороны России, {OPEN}.", ("Минобороны России", OPEN)),
    "a surname that is a town's name": (f"По словам Джека Лондона, {OPEN}.", ("Джек Лондон", OPEN)),
    "a name in -ц": (f"По словам Олафа Шольца, {OPEN}.", ("Олаф Шольц", OPEN)),
    "another in -ц": (f"По словам Мартина Шульца, {OPEN}.", ("Мартин Шульц", OPEN)),
    "a surname without cases": (f"По словам Александра Дюма, {OPEN}.", ("Александр Дюма", OPEN)),
    "a surname that may have cases": (f"По словам Сергея Сороки, {OPEN}.", ("Сергея Сороки", OPEN)),
    "an adjective for a surname": (f"По словам Ольги Береговой, {OPEN}.", ("Ольга Береговая", OPEN)),
}

NAMES = {
    "Барака Обамы": "Барак Обама",
    "Виктору Ющенко": "Виктор Ющенко",
    "Якова Кедми": "Яков Кедми",
    "Михаила Саакашвили": "Михаил Саакашвили",
    "Владимира Владимировича Путина": "Владимир Владимирович Путин",
    "Дмитрием Рогозиным": "Дмитрий Рогозин",
    "Ильи Пономарева": "Илья Пономарев",
    "Ксению Собчак": "Ксения Собчак",
    "Любови Глебовой": "Любовь Глебова",
    "Натальей Поклонской": "Наталья Поклонская",
    "Павлу Грудинину": "Павел Грудинин",
    "Сергея Шойгу": "Сергей Шойгу",
    "Юрия Чайки": "Юрий Чайка",
}
UKRAINIAN = {
    "Віктора Ющенка": "Віктор Ющенко",
    "Марка Цукерберга": "Марк Цукерберг",
    "Володимира Зеленського": "Володимир Зеленський",
    "Миколи Азарова": "Микола Азаров",
    "Наталії Королевської": "Наталія Королевська",
    "Петра Порошенка": "Петро Порошенко",
    "Юлії Тимошенко": "Юлія Тимошенко",
}
UNCERTAIN = ("Андрея Белого", "Валентину Матвиенко", "Валентина Матвиенко", "В. Путина", "Хиллари Клинтон", "ТАСС")


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_settings(text: str, wanted: tuple[str, str]) -> None:
    found = attribute(Document(text), "ru")
    assert (found[-1].speaker, text[found[-1].span.start : found[-1].span.end]) == wanted


def test_a_law_that_proposes_is_no_speaker() -> None:
    text = "Сергей Лавров внес законопроект, который предлагает перенести выборы."
    assert attribute(Document(text), "ru") == ()


def test_an_agency_that_hears_is_no_speaker() -> None:
    text = "Жители, жившие у моста, рассказали агентству «Чита.ру» о мерах безопасности."
    assert attribute(Document(text), "ru") == ()


def test_a_paper_that_hears_is_no_speaker() -> None:
    text = f"«{OPEN}», — рассказала «Дождю»."
    assert all(one.speaker != "Дождю" for one in attribute(Document(text), "ru"))


@pytest.mark.parametrize("name", NAMES, ids=NAMES)
def test_a_full_name_is_put_into_the_nominative(name: str) -> None:
    assert nominative(name, load_grammar("ru"), governed=False) == NAMES[name]


@pytest.mark.parametrize("name", UKRAINIAN, ids=UKRAINIAN)
def test_a_ukrainian_name_is_put_into_the_nominative(name: str) -> None:
    assert nominative(name, load_grammar("uk"), governed=False) == UKRAINIAN[name]


@pytest.mark.parametrize("name", ["Нафтогаза України", "Ради Європи"])
def test_a_ukrainian_body_is_nobody_with_a_surname(name: str) -> None:
    assert nominative(name, load_grammar("uk"), governed=True) == name


@pytest.mark.parametrize("name", UNCERTAIN, ids=UNCERTAIN)
def test_a_name_that_may_be_two_stays(name: str) -> None:
    assert nominative(name, load_grammar("ru"), governed=False) == name
