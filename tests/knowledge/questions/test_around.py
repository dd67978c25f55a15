"""What stands around and between the parts of a question: requests, thanks, titles, cases, negation."""

import json

import pytest

import knowledge
from knowledge.names.relations import find_owner
from knowledge.names.roles import load_roles
from knowledge.questions.frames import parse_question
from knowledge.retrieval.topics import read_statement, read_topic, touch, widen

SAID = [
    ("Karel Novotny", "the pitch was wet"),
    ("l'entraîneur adjoint", "nous jouerons dimanche"),
    ("Volodymyr Zelensky", "the harvest is safe"),
    ("Emmanuel Macron", "the tunnel will open in May"),
]


NAMED = [
    ("Chad Hawk", "the bank made a mistake"),
    ("Duduzile Zuma-Sambudla", "nobody planned the unrest"),
    ("ستاندرد آند بورز غلوبال", "ستنخفض الأسعار"),
    ("Theo Mayer", "the boats were late"),
]


def fill(found, said):
    found.import_lines(
        json.dumps(
            {
                "speaker": speaker,
                "quote": quote,
                "kind": "direct",
                "article": {"language": "en" if quote.isascii() else "ar"},
            }
        )
        for speaker, quote in said
    )


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        fill(found, SAID)
        yield found


@pytest.fixture(scope="module")
def named():
    with knowledge.open("sqlite://") as found:
        fill(found, NAMED)
        yield found


@pytest.mark.parametrize(
    ("text", "speaker", "topic"),
    [
        ("اجلب لي أقوال بيسكوف", "بيسكوف", None),
        ("اطبعلي كلام بوتين عن السلاح", "بوتين", "السلاح"),
        ("ذكر لي ماذا قال الإليزيه", "الإليزيه", None),
        ("اشرح لي موقف بلينكن من الحرب", "بلينكن", "الحرب"),
        ("ماذا قال لي بيكر", "لي بيكر", None),
        ("بوتين مقالش حاجة عن مينسك", "بوتين", "مينسك"),
        ("what did Putin say about saying hello", "Putin", "saying hello"),
        ("what didd Putin sya", "Putin", None),
        ("what Didi Chuxing said", "Didi Chuxing", None),
        ("ش قال بوتين عن الحرب", "بوتين", "الحرب"),
        ("بلينكن عالتلفزيون شو قال", "بلينكن", None),
        ("زيلينسكي عتويتر شو حكى", "زيلينسكي", None),
        ("بلينكن عالحرب شو قال", "بلينكن", "الحرب"),
        ("شو قال بوتين عالسلاح", "بوتين", "السلاح"),
        ("ماذا قال عن العالم", None, "العالم"),
        ("what did Putin say about the war thanks", "Putin", "war"),
        ("Lavrov Minsk Anlaşmaları hakkında ne dedi", "Lavrov", "Minsk Anlaşmaları"),
        ("Peskov Temas Hattı hakkında ne dedi", "Peskov", "Temas Hattı"),
        ("Amerikan dışişleri bakanı savaş hakkında ne dedi", "Amerikan dışişleri bakanı", "savaş"),
        ("NATO silahlar hakkında ne dedi", "NATO", "silahlar"),
        ("Biden'ın Putin hakkında dediği", "Biden", "Putin"),
        ("Joe Biden Putin hakkında ne dedi", "Joe Biden", "Putin"),
        ("Biden Vladimir Putin hakkında ne dedi", "Biden", "Vladimir Putin"),
        ("Joe Biden hakkında ne dedi", None, "Joe Biden"),
        ("Kuzey Akım hakkında ne dedi", None, "Kuzey Akım"),
        ("NATO Ukrayna'ya yardım hakkında ne dedi", "NATO", "Ukrayna yardım"),
        ("NATO genişlemesi hakkında ne dedi", None, "NATO genişlemesi"),
        ("Sokak köpekleri hakkında ne dedi", None, "Sokak köpekleri"),
    ],
)
def test_what_is_asked(text, speaker, topic):
    question = parse_question(text)
    assert (question.speaker, question.topic) == (speaker, topic)


@pytest.mark.parametrize("text", ["Radio J'de ne söylendi", "Radio J'de neler dendi"])
def test_a_place_s_ending_is_no_speaker_s(text):
    question = parse_question(text)
    assert (question.speaker, question.venue) == (None, "Radio J")


def test_a_title_before_a_name_is_no_other_s_name(opened):
    answer = opened.ask("que dit l'entraîneur Novotny").to_dict()
    assert [one["speaker"] for one in answer["answers"]] == ["Karel Novotny"]


def test_the_first_of_two_names_speaks(opened):
    answer = opened.ask("зеленский макрону че сказал").to_dict()
    assert [one["speaker"] for one in answer["answers"]] == ["Volodymyr Zelensky"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("міністр юстиції Швеції", "justice-minister/SE"),
        ("міністр соціальної політики", "labour-minister"),
        ("міністерка культури Франції", "culture-minister/FR"),
        ("Gençlik ve spor bakanı", "sport-minister"),
    ],
)
def test_offices_in_ukrainian_cases_and_of_several_fields(text, role):
    assert str(load_roles().read(text)) == role


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("слова Чада Хоука", "Chad Hawk", "bank"),
        ("что сказала Дудузиле Зума", "Duduzile Zuma-Sambudla", "unrest"),
        ("ماذا قالت ستاندرد آند بورز", "ستاندرد آند بورز غلوبال", "الأسعار"),
        ("NASA'dan Mayer ne dedi", "Theo Mayer", "boats"),
    ],
)
def test_names_in_cases_and_parts(named, text, speaker, words):
    first = named.ask(text).to_dict()["answers"][0]
    assert first["speaker"] == speaker
    assert words in first["quote"]


@pytest.mark.parametrize(
    ("topic", "language", "quote", "written"),
    [("Асада", "ru", "لا حل مع الأسد", "ar"), ("كريستي", "ar", "Christie has missed his chance", "en")],
)
def test_names_of_others_are_heard_in_a_topic(topic, language, quote, written):
    features = read_statement(quote, written)
    needs = widen(read_topic(topic, language, ()), [features])
    assert all(touch(need, features) for need in needs)


@pytest.mark.parametrize("text", ["the unrest Zuma-Sambudla what did she say", "беспорядки Зума-Самбудла что сказала"])
def test_a_matter_before_a_name_is_a_matter_where_it_was_spoken_of(named, text):
    assert named.ask(text).question.topic


@pytest.mark.parametrize(
    ("text", "owner"), [("мэр Москвы Иванов про метро", "мэр Москвы Иванов"), ("мэр Москвы про метро", "мэр Москвы")]
)
def test_an_office_with_a_name_is_asked_before_a_matter(text, owner):
    assert parse_question(text).speaker == owner


def test_a_name_in_no_genitive_is_nobody_s_lawyer_s():
    assert find_owner(["адвокат", "Мпофу"], "ru") is None
    assert find_owner(["адвокат", "Макрона"], "ru") == "макрона"


def test_a_medium_behind_an_everyday_preposition_is_where():
    assert parse_question("شنو كتب الرئيس الأوكراني فتويتر").venue == "تويتر"


@pytest.mark.parametrize(
    "text", ["Zelensky Macron ne dedi", "ماذا أبلغ زيلينسكي ماكرون", "зеленский макрону что сказал"]
)
def test_of_two_names_one_speaks_to_the_other(opened, text):
    answer = opened.ask(text).to_dict()
    assert {one["speaker"] for one in answer["answers"]} <= {"Volodymyr Zelensky"}
    assert answer["status"] != "not_found"


@pytest.mark.parametrize("text", ["что сказал Эммануэль Зеленский", "Karel Zelensky ne dedi"])
def test_another_s_given_name_makes_nobody(opened, text):
    assert opened.ask(text).to_dict()["status"] == "not_found"


@pytest.mark.parametrize(
    ("text", "speaker", "topic"),
    [
        ("Blinken'ın tatbikatlar hakkındaki görüşü ne", "Blinken", "tatbikatlar"),
        ("Peskov'un savaş hakkındaki demecini göster", "Peskov", "savaş"),
        ("Blinken en son tatbikatlar hakkında ne dedi", "Blinken", "tatbikatlar"),
        ("في تصريح لبلينكن عن الحرب", "لبلينكن", "الحرب"),
        ("а про войну Блинкен что сказал", None, "войну Блинкен"),
    ],
)
def test_cases_and_what_is_there(text, speaker, topic):
    question = parse_question(text)
    assert (question.speaker, question.topic) == (speaker, topic)
