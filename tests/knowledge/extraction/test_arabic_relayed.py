"""Whose words those are that somebody quotes, answers or is told, and who speaks beside a clause of another's."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "what another said, in من أن": ("ذكر سمير جعجع بما قاله نبيه بري من أن العمل مستمر.", "نبيه بري"),
    "by another's word": ('استشهد سمير جعجع بقول نبيه بري: "العمل مستمر ولن يتوقف أبدا".', "نبيه بري"),
    "a comment on what another said": ("أكد الوزير، تعليقا على ما قاله النائب، أن العمل مستمر.", "الوزير"),
    "an answer to what another said": ("أكد الوزير ردا على ما قاله النائب جبران باسيل أن العمل مستمر.", "الوزير"),
    "statements in which another said": (
        "رد الوزير على تصريحات نبيه بري التي قال فيها إن العمل مستمر.",
        "نبيه بري",
    ),
    "who is received and said": ("استقبل سمير جعجع نبيه بري الذي قال إن العمل مستمر.", "نبيه بري"),
    "who is received by a minister and said": (
        "استقبل وزير المالية ياسين جابر نبيه بري الذي قال إن العمل مستمر.",
        "نبيه بري",
    ),
    "whom a minister answers and who said": ("رد الوزير على نبيه بري الذي قال إن العمل مستمر.", "نبيه بري"),
    "who is asked, a woman": ('سأل سمير جعجع السفيرة الأميركية عن الخطة، فأجابت: "العمل مستمر".', "السفيرة الأميركية"),
    "who is met and named in ل": ("أكد رئيس البلدية لنبيه بري أن العمل مستمر.", "رئيس البلدية"),
    "a movement that tells a man": ("قالت حركة حماس لنبيه بري إن العمل مستمر.", "حركة حماس"),
    "a ministry that thanks a man": ("شكرت وزارة الداخلية نبيه بري، مؤكدة أن العمل مستمر.", "وزارة الداخلية"),
    "when he meets another": ("قال رئيس البلدية لدى لقائه نبيه بري إن العمل مستمر.", "رئيس البلدية"),
    "a spokesman who calls upon an envoy": (
        "دعا المتحدث باسم الجيش السفيرة الأميركية إلى التهدئة، مضيفا أن العمل مستمر.",
        "المتحدث باسم الجيش",
    ),
    "a member who calls for calm": (
        "ودعا النائب عضو اللجنة جبران باسيل إلى التهدئة، مضيفا أن العمل مستمر.",
        "جبران باسيل",
    ),
    "what a minister praises": ("أشاد الوزير بالمبادرة وقال إن العمل مستمر.", "الوزير"),
}


@pytest.mark.parametrize(("text", "speaker"), SAID.values(), ids=SAID)
def test_words_are_his_who_said_them(text: str, speaker: str) -> None:
    said = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert [who for words, who in said.items() if words.startswith("العمل مستمر")] == [speaker]


BESIDE = {
    "after another announced": "وبعد أن أعلن نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
    "at a time when another affirmed": "وفي الوقت الذي أكد فيه نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
    "while another affirmed": "في حين أكد نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_a_clause_before_is_another_s(text: str) -> None:
    said = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert said == [("نبيه بري", "الخطة جاهزة"), ("سمير جعجع", "العمل مستمر")]


GOES_ON = {
    "who did not agree, a surname": (
        'وصل الرئيس جو بايدن. وقال نبيه بري إن الخطة جاهزة.\n\nولم يوافق بايدن على ذلك وقال: "العمل مستمر ولن يتوقف".',
        "جو بايدن",
    ),
    "who did not agree, a union": (
        'وقال نبيه بري إن الخطة جاهزة.\n\nولم توافق نقابة الأطباء على ذلك وقالت: "العمل مستمر ولن يتوقف".',
        "نقابة الأطباء",
    ),
    "who did not hesitate": (
        'وقال نبيه بري إن الخطة جاهزة.\n\nولم يتردد رئيس الحكومة في الرد وقال: "العمل مستمر ولن يتوقف".',
        "رئيس الحكومة",
    ),
    "who goes further": (
        'وقال نبيه بري إن الخطة جاهزة.\n\nوذهب رئيس الحكومة أبعد من ذلك وقال: "العمل مستمر ولن يتوقف".',
        "رئيس الحكومة",
    ),
    "who asks, before his verb": (
        'وقال نبيه بري إن الخطة جاهزة.\n\nلكن رئيس الحكومة طالب بالتحقيق وقال: "العمل مستمر ولن يتوقف".',
        "رئيس الحكومة",
    ),
    "who is worried, a surname": (
        'وصل الرئيس جو بايدن. وقال نبيه بري إن الخطة جاهزة.\n\nوأعرب بايدن عن قلقه وقال: "العمل مستمر ولن يتوقف".',
        "جو بايدن",
    ),
    "a movement within a report": ("وأفادت وكالة الأنباء بأن حركة حماس قالت إن العمل مستمر.", "حركة حماس"),
    "a given name of a deed's letters": ("وأكدت الدكتورة أسماء الأسد أن العمل مستمر.", "أسماء الأسد"),
    "a second surname in ل": ("جان إيف لودريان قال إن العمل مستمر.", "جان إيف لودريان"),
}


@pytest.mark.parametrize(("text", "speaker"), GOES_ON.values(), ids=GOES_ON)
def test_who_acts_goes_on_to_speak(text: str, speaker: str) -> None:
    last = extract(Document(text))[-1]
    assert (last.speaker, text[last.span.start : last.span.end][:11]) == (speaker, "العمل مستمر")


def test_a_verb_in_the_future_is_no_name() -> None:
    text = "قال النائب إن رئيس الوزراء سيقوم بجولة. وتابع المتحدث أن رئيس الوزراء أكد أن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "رئيس الوزراء"


def test_what_is_rumoured_is_nobodys() -> None:
    assert not extract(Document("وتردد أن الأزمة لن تنتهي، لكن النائبة بولا يعقوبيان نفت ذلك."))


BARELY = {
    "a name before an occasion": "سمير جعجع في تصريح للصحافة أكد أن العمل مستمر.",
    "a name before whom it is told": "سمير جعجع للصحافيين قال إن العمل مستمر.",
    "a name behind an office abroad": "وأكد على هامش المؤتمر النائب سمير جعجع أن العمل مستمر.",
    "a name behind a day": "وأعلن أمس الثلاثاء النائب سمير جعجع أن العمل مستمر.",
    "a name behind a town": "وصرح خلال ندوة صحافية بالرباط النائب سمير جعجع بأن العمل مستمر.",
    "a bare name behind an occasion": "وأكد في ختام الجلسة سمير جعجع أن العمل مستمر.",
    "a name before the verb's own preposition": "وشدد في ختام الجلسة النائب سمير جعجع على أن العمل مستمر.",
    "a name behind how he speaks": "سمير جعجع بوضوح أعلن أن العمل مستمر.",
    "a name behind once more": "وقال مرة أخرى النائب سمير جعجع إن العمل مستمر.",
    "whose welcome ب leads to what he welcomes": (
        "رحب المدرب الألماني سمير جعجع بتواجد رئيس النادي محمد بن مساعد. وتابع أن العمل مستمر."
    ),
    "what an official will do is no name": ("قال النائب سمير جعجع إن رئيس الوزراء سيقوم بجولة. وتابع أن العمل مستمر."),
}


@pytest.mark.parametrize("text", BARELY.values(), ids=BARELY)
def test_an_occasion_needs_no_commas(text: str) -> None:
    last = extract(Document(text))[-1]
    assert (last.speaker, text[last.span.start : last.span.end]) == ("سمير جعجع", "العمل مستمر")


MET = {
    "whom he meets": "وأكد في لقاء جمعه مع الرئيس الفرنسي إيمانويل ماكرون أن العمل مستمر.",
    "whom he receives": "وقال خلال استقباله السفير الأميركي إن العمل مستمر.",
    "to whom he writes": "وأضاف في رسالة إلى وزارة الخارجية الأميركية أن العمل مستمر.",
    "who presides": "وأكد خلال جلسة برئاسة رئيس المجلس أن العمل مستمر.",
    "who is honoured": "وأضاف خلال حفل تكريم الفنان عادل إمام أن العمل مستمر.",
    "by whose name a stadium goes": "وأضاف في المركب الرياضي محمد الخامس أن العمل مستمر.",
    "whom he loses to": "وأضاف بعد خسارته أمام الإسباني رافاييل نادال أن العمل مستمر.",
    "whose programme it is": "وأكد في برنامج الإعلامي عمرو أديب أن العمل مستمر.",
    "what a conference is": "وأوضح في المؤتمر الصحفي أن العمل مستمر.",
}


@pytest.mark.parametrize("text", MET.values(), ids=MET)
def test_whom_an_occasion_is_with_does_not_speak(text: str) -> None:
    assert extract(Document(f"قال نبيه بري إن الخطة جاهزة. {text}"))[-1].speaker == "نبيه بري"
