"""Arabic verbs in the present whose passive is written otherwise, accounts, one of several, what somebody works as."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "قال نواف سلام إن السوق هادئة هذا الأسبوع."
GOING_ON = {
    "points": "ويشير إلى أن الأسعار تراجعت كثيرا.",
    "warns": "ويحذر من أن الأسعار تراجعت كثيرا.",
    "hopes": "ويأمل أن الأسعار تراجعت كثيرا.",
    "denies": "وينفي أن الأسعار تراجعت كثيرا.",
    "ends": "ويخلص إلى أن الأسعار تراجعت كثيرا.",
    "goes on": 'ويكمل: "تراجعت الأسعار كثيرا".',
    "sets right": 'ويستدرك: "تراجعت الأسعار كثيرا".',
    "by his account": "وبحسب روايته، فإن الأسعار تراجعت كثيرا.",
    "an account": "وتراجعت الأسعار كثيرا وفق روايته.",
}


@pytest.mark.parametrize("text", GOING_ON.values(), ids=GOING_ON)
def test_who_spoke_goes_on_in_the_present(text: str) -> None:
    assert [found.speaker for found in extract(Document(f"{BEFORE} {text}"))] == ["نواف سلام", "نواف سلام"]


PASSIVE = {
    "it is told": "ويذكر أن الأسعار تراجعت كثيرا.",
    "it is pointed out": "ويشار إلى أن الأسعار تراجعت كثيرا.",
    "it is believed": "ويعتقد أن الأسعار تراجعت كثيرا.",
    "it is expected": "ويتوقع أن تتراجع الأسعار كثيرا.",
    "it is said": 'ويقال: "تراجعت الأسعار كثيرا".',
}


@pytest.mark.parametrize("text", PASSIVE.values(), ids=PASSIVE)
def test_what_nobody_says_is_not_his(text: str) -> None:
    assert [found.speaker for found in extract(Document(f"{BEFORE} {text}"))] == ["نواف سلام"]


ONE_OF = {
    "of these": "من بين هؤلاء، ليلى مراد، معلمة نازحة من الخرطوم، قالت إن الرحلة استغرقت يومين.",
    "of them": "ومن بينهم ليلى مراد، وهي معلمة، أوضحت أن الرحلة استغرقت يومين.",
    "of those who came": "من بين الناجين، ليلى مراد، معلمة نازحة، قالت إن الرحلة استغرقت يومين.",
    "a teacher": "ليلى مراد، معلمة نازحة من الخرطوم، قالت إن الرحلة استغرقت يومين.",
    "worked as": 'عملت ليلى مراد كطبيبة في المستشفى. "نفدت الأدوية كلها هنا"، تقول.',
}


@pytest.mark.parametrize("text", ONE_OF.values(), ids=ONE_OF)
def test_one_of_several_speaks(text: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == ["ليلى مراد"]


MOTHERS = {
    "a mother": ("وتحكي السيدة أم كفاح حمدان أنها قررت الهروب.", "أم كفاح حمدان"),
    "her eldest": ("وتقول أم كفاح إنها قررت الهروب.", "أم كفاح"),
}


@pytest.mark.parametrize(("text", "speaker"), MOTHERS.values(), ids=MOTHERS)
def test_mothers_go_by_their_eldest(text: str, speaker: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == [speaker]


DEEDS = {
    "an attack": "عندما بدأ الهجوم",
    "a war": "عندما بدأت الحرب",
    "light": "حين عادت الكهرباء",
}


@pytest.mark.parametrize("when", DEEDS.values(), ids=DEEDS)
def test_a_thing_that_happens_meanwhile_does_not_speak(when: str) -> None:
    text = f'عملت ليلى مراد في مستشفى المدينة {when}. "نفدت الأدوية كلها هنا"، تقول.'
    assert [found.speaker for found in extract(Document(text))] == ["ليلى مراد"]
