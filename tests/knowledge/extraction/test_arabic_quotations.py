"""Whose words stand in marks: in the next line, on both sides of a verb, side by side, over paragraphs, in answer."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO, THREE = "العمل مستمر في كل المدن", "لن نتوقف عن السعي إلى الحل", "هذه فرصة لا تعوض للبلاد"

QUOTED = {
    "in the next line": (f'وقال الوزير:\n"{ONE}".', [("الوزير", ONE)]),
    "on both sides of its verb": (f'"{ONE}"، قال سامح شكري، "{TWO}".', [("سامح شكري", ONE), ("سامح شكري", TWO)]),
    "a third alone in its line": (
        f'وقال الوزير: "{ONE}". وتابع: "{TWO}". "{THREE}".',
        [("الوزير", ONE), ("الوزير", TWO), ("الوزير", THREE)],
    ),
    "side by side": (f'وقال الوزير: "{ONE}"؛ "{TWO}".', [("الوزير", ONE), ("الوزير", TWO)]),
    "over paragraphs": (f"وقال الوزير: “{ONE}.\n{TWO}.\n{THREE}”.", [("الوزير", f"{ONE}.\n{TWO}.\n{THREE}")]),
    "left open before the narrator": (f'وقال الوزير: "{ONE}.\nعادت القطارات.\nوصل "الوفد".', [("الوزير", ONE)]),
    "an answer behind ل": (
        f'وقال الوزير: "{ONE}"، ليرد عليه عادل الجبير قائلا: "{TWO}".',
        [("الوزير", ONE), ("عادل الجبير", TWO)],
    ),
    "an agency between commas": (f'وقال الوزير، لوكالة شفق نيوز، إن "{ONE}".', [("الوزير", ONE)]),
    "whom a delegation meets": (
        f'والتقى الوفد وزير الخارجية سامح شكري، الذي قال: "{ONE}".',
        [("سامح شكري", ONE)],
    ),
    "who is let speak": (f'وسمح القاضي للمتهم بالتحدث، فقال: "{ONE}".', [("المتهم", ONE)]),
    "who interrupts": (
        f'وقال القاضي: "{ONE}"، ليقاطعه المتهم قائلا: "{TWO}".',
        [("القاضي", ONE), ("المتهم", TWO)],
    ),
    "whom a judge asks": (f'وسأل القاضي المتهم: "{ONE}"، فأجاب: "{TWO}".', [("القاضي", ONE), ("المتهم", TWO)]),
    "who answers the prosecutor": (
        f'وقال ممثل النيابة: "{ONE}"، فرد المتهم: "{TWO}".',
        [("ممثل النيابة", ONE), ("المتهم", TWO)],
    ),
    "who answers the host": (f'وقال المذيع: "{ONE}"، فرد الفنان: "{TWO}".', [("المذيع", ONE), ("الفنان", TWO)]),
    "a talk with a pronoun": (f'وبدأ النائب جميل السيد حديثه بالقول: "{ONE}".', [("جميل السيد", ONE)]),
}


@pytest.mark.parametrize(("text", "said"), QUOTED.values(), ids=QUOTED)
def test_quoted_words_have_their_speaker(text: str, said: list[tuple[str, str]]) -> None:
    found = extract(Document(text))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
    assert {one.kind for one in found} == {"direct"}


BODIES = {
    "a movement called like a verb": ("قالت حركة أمل إن العمل مستمر.", "حركة أمل"),
    "a governorate and a deed": ("أعلنت محافظة القاهرة استمرار العمل.", "محافظة القاهرة"),
    "a committee behind ل": ("العمل مستمر في المدينة، وفقا للجنة المالية النيابية.", "لجنة المالية النيابية"),
    "a committee's statement": ("وذكر بيان للجنة الدفاع أن العمل مستمر.", "لجنة الدفاع"),
    "a paper and its day": ("أشار تقرير البنك المركزي الصادر أمس إلى أن العمل مستمر.", "تقرير البنك المركزي"),
    "a body's statement and its day": ("وقال بيان الوزارة الصادر اليوم إن العمل مستمر.", "الوزارة"),
    "an occupier": ("أعلن الاحتلال الإسرائيلي، أمس، استمرار العمل.", "الاحتلال الإسرائيلي"),
    "a body called after a king": ("قالت دارة الملك عبدالعزيز إن العمل مستمر.", "دارة الملك عبدالعزيز"),
}


@pytest.mark.parametrize(("text", "speaker"), BODIES.values(), ids=BODIES)
def test_a_body_speaks_by_its_whole_name(text: str, speaker: str) -> None:
    (one,) = extract(Document(text))
    assert one.speaker == speaker
