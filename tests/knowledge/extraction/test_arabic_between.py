"""Titles between two names behind a verb, and whose case somebody is in charge of."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document
from knowledge.titles import tell_titles


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


_QUOTED = "سنبقى هنا مهما طال الوقت"


@pytest.mark.parametrize(
    ("met", "teller", "speaker"),
    [
        ("انتقد سمير جعجع رئيس حزب القوات جبران باسيل رئيس التيار الحر", "رئيس حزب القوات", "سمير جعجع"),
        ("عاتب محمود الخطيب رئيس النادي الأهلي حسام البدري المدير الفني للفريق", "رئيس الأهلي", "محمود الخطيب"),
        ("استقبل محمد بن سلمان ولي العهد سعد الحريري", "ولي العهد", "ولي العهد"),
        ("التقى سعد الحريري رئيس الوزراء نجيب ميقاتي", "رئيس الوزراء", "رئيس الوزراء"),
        ("استقبل الملك محمد السادس رئيس الحكومة عزيز أخنوش", "رئيس الحكومة", "عزيز أخنوش"),
        ("التقى رئيس الجمهورية جوزاف عون رئيس مجلس النواب نبيه بري", "رئيس مجلس النواب", "نبيه بري"),
        ("استقبل الرئيس عبد المجيد تبون وزير الخارجية أحمد عطاف", "وزير الخارجية", "أحمد عطاف"),
    ],
)
def test_a_title_between_two_names_is_his_who_is_sure_to_bear_it(met, teller, speaker):
    assert said(f'{met} في العاصمة.\n\nوقال {teller}: "{_QUOTED}".') == [(speaker, _QUOTED)]


@pytest.mark.parametrize(
    ("title", "named", "speaker"),
    [
        ("المحقق المكلف بقضية مقتل الصحفي", "جمال خاشقجي", "المحقق المكلف بقضية مقتل الصحفي جمال خاشقجي"),
        ("القاضي المسؤول عن قضية الرئيس", "دونالد ترامب", "القاضي المسؤول عن قضية الرئيس دونالد ترامب"),
        ("المحامي المكلف بالدفاع عن الرئيس", "نيكولا ساركوزي", "المحامي المكلف بالدفاع عن الرئيس نيكولا ساركوزي"),
        ("الوزير المكلف بملف الهجرة", "أنيس بيرو", "أنيس بيرو"),
        ("القاضي المكلف بالملف", "عادل الجبير", "عادل الجبير"),
        ("المتحدث المسؤول عن الإعلام", "عادل الجبير", "عادل الجبير"),
    ],
)
def test_whose_case_it_is_does_not_speak(title, named, speaker):
    assert said(f"قال {title} {named} إن الملف واضح.") == [(speaker, "الملف واضح")]


def test_an_article_tells_no_title_of_whom_another_with_it_meets():
    text = "عاتب محمود الخطيب رئيس النادي الأهلي حسام البدري عقب المباراة."
    assert tell_titles(text, ("محمود الخطيب", "حسام البدري"), {}).get("حسام البدري") is None
