"""Somebody spoken of and never quoted: said so, in whatever script; nobody else's words are given."""

import pytest

import knowledge


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    url = f"sqlite:///{tmp_path_factory.mktemp('db')}/shipped.db"
    with knowledge.open(url) as opened:
        opened.add_shipped()
        yield opened


@pytest.mark.parametrize(
    "question", ["what did Biden say?", "ماذا قال بايدن", "что сказал Байден о войне", "qu'a dit Biden"]
)
def test_one_who_is_only_mentioned(opened, question):
    answer = opened.ask(question)
    assert isinstance(answer, knowledge.OnlyMentioned)
    assert answer.to_dict()["answers"] == []
    assert all("بايدن" in match.statement.quote for match in answer.related)


@pytest.mark.parametrize(
    "name", ["Trump", "Petain", "Lukashenko", "Maduro", "Hollande", "Merkel", "Erdogan", "Johnson"]
)
def test_one_who_is_not_there_at_all(opened, name):
    assert isinstance(opened.ask(f"what did {name} say"), knowledge.UnknownSpeaker)


LIST = """The foreign minister of Belarus, Vladimir Makei, was put on the list on Monday.

"We regret the new sanctions," said President Macky Sall in Dakar. Sall said the talks would go on."""


@pytest.fixture(scope="module")
def listed(tmp_path_factory):
    with knowledge.open(f"sqlite:///{tmp_path_factory.mktemp('db')}/list.db") as opened:
        opened.add(knowledge.Document(LIST, title="Sanctions"))
        yield opened


def test_a_name_of_the_text_is_not_that_of_a_speaker_a_little_like_it(listed):
    answer = listed.ask("what did Makei say about sanctions")
    assert isinstance(answer, knowledge.OnlyMentioned)
    assert (answer.name, answer.to_dict()["answers"]) == ("Makei", [])
    assert not isinstance(listed.ask("what did makei say"), knowledge.Found)


@pytest.mark.parametrize(
    "question", ["what did Macky say", "what did Maky Sall say", "what did Makky Sall say on sanctions"]
)
def test_a_misspelt_speaker_is_still_found(listed, question):
    assert listed.ask(question).matches[0].statement.speaker == "Macky Sall"


OFFICES = """The minister of fisheries, Shane Thompson, opened the new port on Friday.
"The boats are safe here," Shane Thompson said.

The spokesman of the port said: "Ships may come." Hamdi Abdelaziz, its spokesman, said the quay was deep enough."""


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("что сказал министр рыболовства Шейн Томпсон", "Shane Thompson"),
        ("que dit le porte-parole Hamdi Abdelaziz sur le quai", "Hamdi Abdelaziz"),
        ("ماذا قال حمدي عبد العزيز", "Hamdi Abdelaziz"),
    ],
)
def test_a_whole_name_behind_an_office_is_its_bearer(tmp_path, question, speaker):
    with knowledge.open(f"sqlite:///{tmp_path}/offices.db") as opened:
        opened.add(knowledge.Document(OFFICES, title="A port"))
        assert opened.ask(question).matches[0].statement.speaker == speaker


def test_a_given_name_before_an_unknown_surname_is_nobody_s_surname(tmp_path):
    with knowledge.open(f"sqlite:///{tmp_path}/match.db") as opened:
        opened.import_lines(['{"speaker": "صالح العمري", "quote": "قدمنا مباراة كبيرة"}'])
        assert not isinstance(
            opened.ask("что сказал Амори Лакот о мотивах"), (knowledge.Found, knowledge.NothingOnTopic)
        )


@pytest.mark.parametrize(
    "question",
    [
        "le gouverneur de la banque d'angleterre sur l'inflation",
        "governor of the bank of england inflation",
        "the governor of texas on inflation",
        "президент Мали об инфляции",
    ],
)
def test_an_office_that_goes_on_is_not_another_bearer_s(tmp_path, question):
    with knowledge.open(f"sqlite:///{tmp_path}/offices.db") as opened:
        row = '{{"speaker": "{}", "role": "{}", "quote": "inflation will fall next year"}}'
        opened.import_lines(
            [
                row.format("Roberto Campos Neto", "governor of the central bank"),
                row.format("Emmanuel Macron", "president of France"),
            ]
        )
        assert isinstance(opened.ask(question), (knowledge.UnknownSpeaker, knowledge.NothingFound))
        for right in (
            "the governor on inflation",
            "gouverneur de la banque centrale inflation",
            "французский президент",
        ):
            assert isinstance(opened.ask(right), knowledge.Found)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the governor of the Bryansk region say about drones", "Александр Богомаз"),
        ("что сказал губернатор Приморья", "Олег Кожемяко"),
        ("the head of Brazil's central bank on inflation", "Roberto Campos Neto"),
        ("ماذا قال محمد عبد الستار السيد", "محمد عبد الستار السيد"),
        ("what did the governor of the Tver region say about drones", None),
    ],
)
def test_an_office_of_a_place_and_the_head_of_a_body(tmp_path, question, speaker):
    rows = (
        ("Александр Богомаз", "губернатор Брянской области", "беспилотники сбиты"),
        ("Олег Кожемяко", "губернатор Приморского края", "дороги открыты"),
        ("Roberto Campos Neto", "Brazil's central bank Governor", "inflation will fall"),
        ("محمد عبد الستار السيد", "الوزير", "الأوقاف في خدمة الناس"),
    )
    with knowledge.open(f"sqlite:///{tmp_path}/places.db") as opened:
        row = '{{"speaker": "{}", "role": "{}", "quote": "{}"}}'
        opened.import_lines(row.format(*each) for each in rows)
        answer = opened.ask(question)
        assert (answer.matches[0].statement.speaker if isinstance(answer, knowledge.Found) else None) == speaker
