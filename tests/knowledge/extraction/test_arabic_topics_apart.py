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


@pytest.mark.parametrize("gathering", ["الاجتماع الدولي", "المؤتمر", "اللقاء ذاته"])
def test_a_gathering_calls_for_something(gathering: str) -> None:
    text = f"وأعلن المشاركون أن الوضع صعب. ودعا {gathering} إلى تخصيص الموارد."
    assert told(text)[-1] == (gathering.removesuffix(" ذاته"), "تخصيص الموارد")


def test_who_calls_what_is_of_another_gender_so() -> None:
    text = "وذكر التلفزيون أن الوضع صعب. ووصف الجيش السوري في بيان الغارة بأنها عدوان سافر. وأضاف البيان أن الأمر مهم."
    assert [speaker for speaker, _ in told(text)] == ["التلفزيون", "الجيش السوري", "الجيش السوري"]


@pytest.mark.parametrize("had", ["أعلن", "قد أعلن"])
def test_a_deed_behind_when_and_where_it_was_told(had: str) -> None:
    text = f"وكان خوسيه مانويل ألباريس، وزير الخارجية الإسباني، {had} أمس من مراكش إعادة فتح المعابر."
    assert told(text) == [("خوسيه مانويل ألباريس", "إعادة فتح المعابر")]


@pytest.mark.parametrize("rest", ["أن الأمر مهم", "التزامهم بالعمل"])
def test_what_describes_a_meeting_is_no_content(rest: str) -> None:
    words = rest.removeprefix("أن ")
    assert told(f"وأعلن المشاركون في المؤتمر، المنعقد بالرباط، {rest}.") == [("المشاركون في المؤتمر", words)]


@pytest.mark.parametrize("after", ["وبعدما أعرب عن شكره للمغرب", "وبعد أن دعا إلى الحوار"])
@pytest.mark.parametrize("says", ["أكد الوزير على ضرورة التعاون", "شدد الوزير على أن الأمر مهم"])
def test_who_speaks_behind_a_first_clause(after: str, says: str) -> None:
    text = f"قال الوزير عزيز أخنوش إن الوضع صعب. {after}، {says}."
    assert len(told(text)) == 3
    assert {speaker for speaker, _ in told(text)} == {"عزيز أخنوش"}


@pytest.mark.parametrize(
    ("text", "told_by"),
    [
        (
            "رحب مدرب الهلال الألماني توماس دول بالرئيس. وقال دول: «إن الوضع صعب جدا». وأبدى دول رضاه عن المستوى.",
            {"توماس دول"},
        ),
        (
            "تركيا تجدد دعم المغرب\n\nجدد وزير الخارجية التركي، مولود تشاووش أوغلو، التأكيد على ذلك.",
            {"تركيا", "مولود تشاووش أوغلو"},
        ),
        ("وأكد الوزراء أن الوضع صعب. وأكد الوزراء أنفسهم على ضرورة التعاون.", {"الوزراء"}),
        ("وأكد حزب الحركة (رمزه السنبلة) أن الوضع صعب. وأكد الحزب ذاته أن الأمر مهم.", {"حزب الحركة"}),
        (
            "قال سامي الجابر إن الوضع صعب. وأوضح المدير الفني لفريق كرة القدم بالفيصلي جيوفاني سوليناس أن الأمر مهم.",
            {"سامي الجابر", "جيوفاني سوليناس"},
        ),
        (
            "سجل اللورد روان ويليامز، الرئيس السابق للكنيسة، أن الأمر مهم. وأكمل اللورد ويليامز أن الوضع صعب.",
            {"روان ويليامز"},
        ),
    ],
    ids=["a common noun", "a headline's land", "themselves", "a sign in brackets", "a team's director", "a lord"],
)
def test_who_is_told_again(text: str, told_by: set[str]) -> None:
    assert {speaker for speaker, _ in told(text)} == told_by


def test_a_title_behind_about_is_no_words() -> None:
    text = "وقال الوزير في مؤتمر حول «معايير دولية لحظر الأسلحة في العالم» إن الأمر مهم."
    assert told(text) == [("الوزير", "الأمر مهم")]


HOME = "قال ناصر بوريطة، وزير الشؤون الخارجية، إن المغرب منفتح والمغرب يتابع. وأكد وزير الخارجية المغربي أن الأمر مهم."


def test_a_title_with_the_articles_own_land() -> None:
    assert {speaker for speaker, _ in told(HOME)} == {"ناصر بوريطة"}


@pytest.mark.parametrize("other", ["وقال سمير جعجع إن إسبانيا تتابع.", "وزار الوفد إسبانيا، وإسبانيا جارة."])
def test_a_title_with_a_land_among_others_stays(other: str) -> None:
    text = HOME.replace(" وأكد", f" {other} وأكد")
    assert told(text)[-1][0] == "وزير الخارجية المغربي"


def test_a_diplomat_is_whom_his_land_sends() -> None:
    text = "قال الوزير الفلسطيني نصري أبو جيش لسفير المغرب عبد الرحيم مزيان إن الوضع صعب."
    text += " وأكد الدبلوماسي المغربي أن الأمر مهم."
    assert told(text)[-1] == ("عبد الرحيم مزيان", "الأمر مهم")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وذكر بيان مشترك، صدر عقب لقاء بين الوزير ناصر بوريطة، ونظيره الإسباني، أن الأمر مهم.", "الأمر مهم"),
        ("أصدر الطرفان بيانا. وجاء في هذا البيان أن الأمر مهم.", "الأمر مهم"),
        ("جدد المغرب وهولندا، في الاجتماع، المنعقد في مراكش، التأكيد على الشراكة.", "التأكيد على الشراكة"),
        ("وأبرز عزيز أخنوش، في بيان صدر بعد لقائه الوزير، ناصر بوريطة، الجهود المبذولة.", "الجهود المبذولة"),
        ("وذكر الوزير عزيز أخنوش، في لقاء أمس برام الله مع السفير، بالدور الكبير للمملكة.", "الدور الكبير للمملكة"),
        ("وأكد الوزير أن الوضع صعب، وهو ما اعتبره «خطرا واضحا على الاستقرار».", "خطرا واضحا على الاستقرار"),
    ],
    ids=["a paper that came out", "in this paper", "an aside", "a name in an aside", "a town", "which he deems"],
)
def test_what_stands_behind_asides(text: str, words: str) -> None:
    assert told(text)[-1][1] == words


def test_a_minister_of_those_abroad_is_no_deed() -> None:
    title = "وزير الخارجية والمغاربة المقيمين بالخارج"
    text = f"قال {title} ناصر بوريطة إن الوضع صعب. وسجل {title} وجود خلل، مؤكدا أن الأمر مهم."
    assert {speaker for speaker, _ in told(text)} == {"ناصر بوريطة"}


@pytest.mark.parametrize("where", ["ضمن", "عن أهمية", "بعد"])
def test_an_intervention_is_no_deed(where: str) -> None:
    text = f"قال عزيز أخنوش إن الوضع صعب. وتحدث أخنوش عن الدعم {where} تدخل صندوق المقاصة، موضحا أن الأمر مهم."
    assert {speaker for speaker, _ in told(text)} == {"عزيز أخنوش"}


@pytest.mark.parametrize("office", ["الرئيس السابق", "رئيس الوزراء السابق"])
def test_a_former_office_known_to_all_is_no_lone_voices(office: str) -> None:
    text = f"قال مصطفى بكري إن الوضع صعب. ورأى {office} أن الأمر مهم."
    assert told(text)[-1] == (office, "الأمر مهم")


def test_a_former_office_is_not_his_who_is_told_by_another() -> None:
    text = "قال النائب مصطفى بكري إن الوضع صعب. ورأى الوزير السابق أن الأمر مهم."
    assert told(text)[-1] == ("الوزير السابق", "الأمر مهم")


def test_a_source_in_marks_that_confirms_is_nobodys_words() -> None:
    text = "أكد سامح شكري أن الوضع صعب. وأصدرت الوزارة القرار، وهو ما أكده «مصدر مسؤول في الوزارة» أمس."
    assert told(text) == [("سامح شكري", "الوضع صعب")]


@pytest.mark.parametrize("meeting", ["الاجتماع", "الاجتماع الوزاري العربي"])
def test_a_meeting_confirms(meeting: str) -> None:
    assert told(f"قال سامح شكري إن الوضع صعب.\n\nوأكد {meeting} أن الأمر مهم.")[-1] == (meeting, "الأمر مهم")


def test_a_farmer_is_also_a_given_name() -> None:
    assert told("قال النائب فلاح الخفاجي إن الوضع صعب.") == [("فلاح الخفاجي", "الوضع صعب")]
