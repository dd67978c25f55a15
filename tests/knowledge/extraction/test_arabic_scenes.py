"""Arabic scenes before وهو يقول, mothers by their eldest, names in two spellings, papers that somebody gets."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = '"كنا نعيش هنا في أمان قبل هذه الحرب"'
SCENES = {
    "a mother sits": (f"تجلس أم محمد أمام خيمتها وهي تقول: {SAID}.", "أم محمد"),
    "a mother stands": (f"تقف أم خالد، وتقول: {SAID}.", "أم خالد"),
    "in her house": (f"جلست أم محمد في بيتها وقالت: {SAID}.", "أم محمد"),
    "a woman looks": (f"تنظر ليلى مراد إلى بيتها المهدم قائلة: {SAID}.", "ليلى مراد"),
    "near his house": (f"يقف أبو محمد قرب بيته وهو يقول: {SAID}.", "أبو محمد"),
    "beside it": (f"يجلس سعد الحريري بجانب بيته ويقول: {SAID}.", "سعد الحريري"),
}


@pytest.mark.parametrize(("text", "speaker"), SCENES.values(), ids=SCENES)
def test_who_is_seen_says_so(text: str, speaker: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == [speaker]


SPELLINGS = {
    "a hard letter": ("يوآف غالانت", "جالانت"),
    "at the end": ("أولاف شولتس", "شولتز"),
    "two letters for one": ("عباس عراقجي", "عراقتشي"),
    "a vowel for another": ("جيك سوليفان", "ساليفان"),
    "a given name": ("جوزاف عون", "جوزيف عون"),
    "both": ("بيني غانتس", "بني جانتس"),
    "Cairo's Zuckerberg": ("مارك زوكربيرغ", "زوكربيرج"),
}


@pytest.mark.parametrize(("first", "then"), SPELLINGS.values(), ids=SPELLINGS)
def test_two_spellings_are_one_man(first: str, then: str) -> None:
    text = f"قال {first} إن الأمر صعب. وأضاف {then} أن الحل قريب."
    assert [found.speaker for found in extract(Document(text))] == [first, first]


OTHERS = {
    "given names": ("حسن عون", "حسين عون"),
    "a vowel in one": ("ماجد الفهد", "مجيد الفهد"),
    "surnames with an article": ("علي الجابر", "علي الجبر"),
    "surnames that are given names": ("محمد سالم", "محمد سليم"),
}


@pytest.mark.parametrize(("first", "then"), OTHERS.values(), ids=OTHERS)
def test_two_men_are_no_spellings(first: str, then: str) -> None:
    text = f"قال {first} إن الأمر صعب. وقال {then} إن الحل قريب."
    assert [found.speaker for found in extract(Document(text))] == [first, then]


RECEIVED = {
    "a call": "تلقى مدير الأمن إخطارا من مأمور المركز يفيد بوقوع حادث على الطريق.",
    "a report": "تلقت غرفة العمليات بلاغا يفيد بنشوب حريق في أحد المنازل.",
}


@pytest.mark.parametrize("text", RECEIVED.values(), ids=RECEIVED)
def test_what_somebody_is_told_is_not_his(text: str) -> None:
    assert extract(Document(text)) == ()


TITLES = {
    "a team behind a club": "نجم الأهلي ومنتخب مصر لكرة القدم السابق",
    "a channel's number": "مراسل القناة 12",
    "a university of two words": "أستاذ الطب النفسي بكلية الطب بجامعة عين شمس",
    "where somebody fled from": "النازح من رفح",
    "a doctor's patients": "طبيب الأطفال",
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_name_behind_a_long_title(title: str) -> None:
    text = f"قال {title} سعد الحريري إن الأمر صعب. وأضاف الحريري أن الحل قريب."
    assert {found.speaker for found in extract(Document(text))} == {"سعد الحريري"}


def test_a_club_that_a_shorter_title_tells_again() -> None:
    text = f"قال مجدي عبد الغني، نجم الأهلي ومنتخب مصر السابق، إن الأمر صعب.\nوأضاف نجم الأهلي السابق: {SAID}."
    assert {found.speaker for found in extract(Document(text))} == {"مجدي عبد الغني"}


def test_a_given_name_that_is_a_verb_behind_a_verb() -> None:
    assert [found.speaker for found in extract(Document("وقال تروي هانت إن الأمر صعب."))] == ["تروي هانت"]
