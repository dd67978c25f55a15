"""Whose words they are where offices serve others, close late or are borne by people called like titles."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

NAMED = {
    "a servant and his master between commas": (
        "سامح شكري، المتحدث باسم الرئيس ميشال عون، قال إن العمل مستمر.",
        "سامح شكري",
    ),
    "a servant with an adjective": (
        "سامح شكري، الناطق الرسمي باسم رئيس الحكومة سعد الحريري، قال إن العمل مستمر.",
        "سامح شكري",
    ),
    "a servant to the president": (
        "سامح شكري، المستشار الإعلامي للرئيس ميشال عون، قال إن العمل مستمر.",
        "سامح شكري",
    ),
    "a servant before a colon": ("سامح شكري، مستشار رئيس الوزراء حيدر العبادي: لن يتوقف العمل", "سامح شكري"),
    "a deputy and whose he is": (
        "عادل الجبير، نائب الرئيس دونالد ترامب، قال إن العمل مستمر.",
        "عادل الجبير",
    ),
    "an adviser behind his master's name": (
        "قال مستشار الرئيس دونالد ترامب عادل الجبير إن العمل مستمر.",
        "عادل الجبير",
    ),
    "a government by another's will": (
        "قال رئيس الحكومة المكلفة من البرلمان فتحي باشاغا إن العمل مستمر.",
        "فتحي باشاغا",
    ),
    "a government whose time is over": (
        "قال رئيس الحكومة المنتهية ولايتها عبد الحميد الدبيبة إن العمل مستمر.",
        "عبد الحميد الدبيبة",
    ),
    "a government that lands recognise": (
        "قال رئيس الحكومة المعترف بها دوليا معين عبد الملك إن العمل مستمر.",
        "معين عبد الملك",
    ),
    "a name like a title behind a firm": ("قال رئيس شركة أرامكو أمين الناصر إن العمل مستمر.", "أمين الناصر"),
    "a name like a title behind a firm in marks": (
        'قال الرئيس التنفيذي لشركة "أرامكو" أمين الناصر إن العمل مستمر.',
        "أمين الناصر",
    ),
    "a body without something": (
        "قالت مديرة منظمة صحفيات بلا قيود توكل كرمان إن العمل مستمر.",
        "توكل كرمان",
    ),
    "a nationality for a surname before what is gone to": (
        "تفقد محمد شياع السوداني مقر الوزارة، مؤكدا أن العمل مستمر.",
        "محمد شياع السوداني",
    ),
    "a bank of a land behind a name": (
        "زار الرئيس جوزاف عون مصرف لبنان، مؤكدا أن العمل مستمر.",
        "جوزاف عون",
    ),
    "an office and a town that no list has": ("أكد مدير المستشفى بالغربية أن العمل مستمر.", "مدير المستشفى بالغربية"),
    "an office charged with a deed": (
        "قال القاضي المكلف بنظر قضية الفساد إن العمل مستمر.",
        "القاضي المكلف بنظر قضية الفساد",
    ),
    "an office and an aside": ("ونقلت وكالة رويترز عن القاضي (لم يذكر اسمه) قوله إن العمل مستمر.", "القاضي"),
    "a firm by kind and name": ("قالت شركة النفط العملاقة، أرامكو السعودية، إن العمل مستمر.", "أرامكو السعودية"),
    "a deed that tells something": ("قال الوزير إن فشل الإضراب يؤكد أن العمل مستمر.", "الوزير"),
    "a people's noun behind a town": ("وفاجأ محافظ الإسكندرية الأهالي قائلا إن العمل مستمر.", "محافظ الإسكندرية"),
    "a continent that is a given name": ("قال رئيس اتحاد آسيا سلمان بن إبراهيم إن العمل مستمر.", "سلمان بن إبراهيم"),
    "a given name that is a continent": ("قالت الممثلة آسيا كمال إن العمل مستمر.", "آسيا كمال"),
}


@pytest.mark.parametrize(("text", "speaker"), NAMED.values(), ids=NAMED)
def test_an_office_gives_its_bearer(text: str, speaker: str) -> None:
    (one,) = extract(Document(text))
    assert one.speakers == (speaker,)


TURNS = {
    "who is told of behind ل": (
        "سمحت المحكمة للرئيس محمد مرسي بالكلام. ودخل مرسي إلى القاعة، موضحا أن العمل مستمر.",
        ["محمد مرسي"],
    ),
    "who comments by his surname": (
        "سمحت المحكمة للرئيس محمد مرسي بالكلام. وعلق مرسي على القرار، موضحا أن العمل مستمر.",
        ["محمد مرسي"],
    ),
    "an office's adjective alone": (
        "مثل الرئيس المعزول محمد مرسي أمام المحكمة. وأضاف المعزول أن العمل مستمر.",
        ["محمد مرسي"],
    ),
    "an office's genitive alone": (
        "وصل مدرب الهلال رامون دياز. وأعلن الهلال أن العمل مستمر.",
        ["الهلال"],
    ),
    "another office behind somebody described": (
        "قال رئيس النادي إن السوق صعب. وقال الوزير إن العمل مستمر.",
        ["رئيس النادي", "الوزير"],
    ),
    "a headline's occasion": (
        "مدرب الهلال بعد الخسارة: لن نتوقف\nقال الوزير إن العمل مستمر.",
        ["مدرب الهلال", "الوزير"],
    ),
    "a rank and a surname like an adjective": (
        "التقى الأمير أمس اللواء محمد الغامدي. وأكد اللواء الغامدي أن العمل مستمر.",
        ["محمد الغامدي"],
    ),
    "another title and the same surname": (
        "قال وائل النحاس، مدير البنك، إن الوقت حان. وأضاف الدكتور النحاس أن العمل مستمر.",
        ["وائل النحاس", "وائل النحاس"],
    ),
    "an office and a land that is a surname": (
        "قال السفير سامح السوري إن الوقت حان. وقال السفير السوري إن العمل مستمر.",
        ["سامح السوري", "السفير السوري"],
    ),
    "an ambassador met and then by his surname": (
        "التقى السفير السوري في لبنان علي عبد الكريم علي، وعرض معه التطورات. وقال علي إن العمل مستمر.",
        ["علي عبد الكريم علي"],
    ),
    "a deputy for an alliance": ("قالت النائبة عن التحالف الكردستاني هند صبري إن العمل مستمر.", ["هند صبري"]),
    "letters joined in one character": (
        "قال الخبير اﻻقتصادي وائل النحاس إن الوقت حان. وأكد الخبير اﻻقتصادي أن العمل مستمر.",
        ["وائل النحاس", "وائل النحاس"],
    ),
    "the best of things is no verb": (
        "قدم الوزير سامح شكري التقرير، الذي تضمن أبرز المنجزات، مؤكدا أن العمل مستمر.",
        ["سامح شكري"],
    ),
    "what a report within a report confirms": (
        "كشفت النيابة نتائج صادمة بشأن أطفال المدرسة. وأوضحت أن التقرير كان الفيصل، إذ أكد العثور على آثار.",
        ["النيابة"],
    ),
    "here another answers": (
        'قال المتهم إنه بريء، وهنا رد القاضي قائلا: "العمل مستمر في كل المدن".',
        ["المتهم", "القاضي"],
    ),
    "nobody asks": (
        "وقال الوزير سامح شكري إن العمل مستمر.\nسئل: هل ستستمر هذه الصورة؟\nأجاب: لن نتوقف عن العمل.",
        ["سامح شكري", "سامح شكري"],
    ),
    "who wrote the article": ("كتب عادل الجبير:\nأغلقت المدينة أبوابها. وقال الوزير إن العمل مستمر.", ["الوزير"]),
    "who wrote a post": ("وكتب عادل الجبير على تويتر:\nلن يتوقف العمل في المدينة.", ["عادل الجبير"]),
    "an occasion is nobody": (
        "مدرب الهلال عقب الفوز على النصر: العمل مستمر\nقال الوزير إنه توقع الصعوبة، ولكنه استحق الفوز.",
        ["الوزير"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), TURNS.values(), ids=TURNS)
def test_who_is_meant(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in extract(Document(text))] == speakers


ACCUSED = {
    "a committee": "اتهم مقرر لجنة النفط عادل الجبير الحكومة بالكذب على الشعب.",
    "a committee of two fields": "اتهم عضو لجنة النفط والغاز عادل الجبير إيران بالكذب على الشعب.",
    "another office": "اتهم وزير الخارجية عادل الجبير وزير النفط بالكذب على الشعب.",
    "another's name behind his office": "اتهم مقرر لجنة النفط عادل الجبير وزير النفط حسين الشهرستاني بالكذب على الشعب.",
}


@pytest.mark.parametrize("text", ACCUSED.values(), ids=ACCUSED)
def test_who_accuses_has_his_whole_office(text: str) -> None:
    (one,) = extract(Document(text))
    assert one.speakers == ("عادل الجبير",)
    assert text[one.span.start : one.span.end].endswith("بالكذب على الشعب")
