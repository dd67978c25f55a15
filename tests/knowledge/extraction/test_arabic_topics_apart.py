"""Arabic: whom a title between commas belongs to, deeds behind a title alone, names beside towns, what is repeated."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("before", ["", "علمت الجريدة أن ", "ذكرت الصحيفة أن ", "وكان "])
@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("دعا رؤساء الكتل إلى الحوار", "الحوار"),
        ("أبلغ قادة الأحزاب بأن الأمر مهم", "الأمر مهم"),
        ("أخبر رؤساء الفرق بأن الأمر مهم", "الأمر مهم"),
    ],
    ids=["calls", "tells", "informs"],
)
def test_who_opens_a_clause_with_his_title_takes_people(before: str, deed: str, words: str) -> None:
    assert told(f"{before}سمير جعجع، رئيس حزب القوات، {deed}.")[-1] == ("سمير جعجع", words)


@pytest.mark.parametrize("verb", ["أبلغه", "قال"])
def test_who_opens_a_clause_leaves_a_verb_its_subject(verb: str) -> None:
    assert told(f"نبيه بري، رئيس مجلس النواب، {verb} وزير المال إن الأمر مهم.")[-1][0] == "وزير المال"


@pytest.mark.parametrize("on", ["رد على كلام", "علق على تصريح", "رد على تصريحات صادرة عن"])
@pytest.mark.parametrize("by", ["قائلا", "بالقول"])
def test_whom_words_answer_keeps_his_title(on: str, by: str) -> None:
    text = f"قال عزيز أخنوش إن الوضع صعب. كما {on} سمير جعجع، رئيس حزب القوات، {by}: «هذا كلام لا يستحق الرد»."
    assert told(text)[-1] == ("عزيز أخنوش", "هذا كلام لا يستحق الرد")


def test_a_relative_clause_keeps_its_second_verb() -> None:
    text = (
        "وأوضح عزيز أخنوش، ردا على كلمة الوزير، التي ألقاها بالأمس، وهاجم فيها نقابة الصحفيين: "
        "«لا نريد الدخول في هذا الجدل»."
    )
    assert told(text) == [("عزيز أخنوش", "لا نريد الدخول في هذا الجدل")]


@pytest.mark.parametrize("deed", ["ضاعف جهوده", "عزز العمل", "أصبح معزولا", "استخدم صلاحياته", "انتهك القانون"])
@pytest.mark.parametrize("title", ["الوزير", "المدرب", "مدير الشركة"])
def test_what_a_title_did_is_no_name(title: str, deed: str) -> None:
    text = f"أكد المتحدث باسم الحكومة أن {title} {deed}. وقال {title} إن الأمر مهم."
    assert deed.split(maxsplit=1)[0] not in told(text)[-1][0]


@pytest.mark.parametrize("surname", ["أعناية", "العلوي"])
@pytest.mark.parametrize(
    "office",
    [
        "المدير الجهوي للصحة بجهة بني ملال خنيفرة",
        "والي جهة كلميم واد نون",
        "رئيس المجلس الإقليمي لبني ملال",
        "رئيس جماعة تيط مليل",
        "مدرب نادي سريع وادي زم",
    ],
)
def test_who_bears_an_office_of_a_town_stands_behind_a_comma(office: str, surname: str) -> None:
    assert told(f"أكد {office}، محمد {surname}، أن الأمر مهم.") == [(f"محمد {surname}", "الأمر مهم")]


@pytest.mark.parametrize("said", ["التأكيد على موقفه", "الدعوة إلى الحوار"])
def test_what_is_repeated_is_no_surname(said: str) -> None:
    text = f"قال محمود عباس إن الوضع صعب. وجدد الرئيس عباس {said}. وقال الرئيس إن الأمر مهم."
    assert [speaker for speaker, _ in told(text)] == ["محمود عباس"] * 3


@pytest.mark.parametrize(("name", "called"), [("أنيس بيرو", "بيرو"), ("عمر هلال", "هلال")], ids=["a land", "a club"])
def test_a_surname_that_is_a_land_or_a_club(name: str, called: str) -> None:
    text = f"قال {name}، القيادي في الحزب، إن الوضع صعب. وأكد {called}، في كلمته، أن الأمر مهم."
    assert told(text)[-1] == (name, "الأمر مهم")


@pytest.mark.parametrize("object_", ["السفير الجزائري بنبرة حادة", "السفير"])
def test_whom_a_surname_speaks_to_is_no_name(object_: str) -> None:
    text = f"قال عمر هلال إن الوضع صعب. وخاطب هلال {object_} قائلا: «أنتم تطالبون بالمستحيل وحده»."
    assert told(text)[-1] == ("عمر هلال", "أنتم تطالبون بالمستحيل وحده")


def test_a_former_office_is_the_only_voices() -> None:
    headline = "وزيرة إسبانية سابقة تستقر في طنجة"
    text = f"{headline}\n\nقالت ماريا تروخييو إن الوضع صعب. وأضافت الوزيرة الإسبانية السابقة أن الأمر مهم."
    assert {speaker for speaker, _ in told(text)} == {"ماريا تروخييو"}


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("لحسن السعدي، رئيس الفيدرالية، عبر بدوره عن افتخاره بالثقة.", "لحسن السعدي", "افتخاره بالثقة"),
        (
            "اعتبر محمد حصاد، وزير الداخلية، في اللقاء ذاته، المنعقد على الضفة، حيث يقيم الوفد، أن الأمر مهم.",
            "محمد حصاد",
            "الأمر مهم",
        ),
        (
            "ذكر وزير الشؤون الخارجية والمغاربة المقيمين بالخارج، ناصر بوريطة، بأن الأمر مهم.",
            "ناصر بوريطة",
            "الأمر مهم",
        ),
    ],
    ids=["across that is a verb", "two asides", "people abroad"],
)
def test_who_speaks_between_asides(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(speaker, words)]
