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


OWN = {
    "what he is behind a feeling": (f'وعبر سامح شكري عن غضبه بقوله "{TWO}".', "سامح شكري"),
    "a feeling and a colon": (f'وأعربت نجاة الصغيرة عن رفضها للقرار بقولها إن "{TWO}".', "نجاة الصغيرة"),
    "a trade in parentheses": (f'سامح شكري (موظف): "{TWO}".', "سامح شكري"),
    "a trade behind a dash": (f'سامح شكري - موظف: "{TWO}".', "سامح شكري"),
    "with these words": (f'"{TWO}".. بهذه العبارة استقبلنا سامح شكري في بيته.', "سامح شكري"),
    "so behind another": (f'وقال الوزير إن {ONE}.\n\n"{TWO}". بهذه الكلمات المؤثرة ودع سامح شكري جمهوره.', "سامح شكري"),
    "a smiling woman": (
        f'وأكدت الوزيرة نادية فتاح أن {ONE}. تبتسم الفنانة نجاة الصغيرة ثم تقول: "{TWO}".',
        "نجاة الصغيرة",
    ),
    "a name in الدين": (f'ودعت النائبة عناية عز الدين إلى الهدوء، وقالت: "{TWO}".', "عناية عز الدين"),
}


@pytest.mark.parametrize(("text", "speaker"), OWN.values(), ids=OWN)
def test_a_quotation_is_his_who_is_told_beside_it(text: str, speaker: str) -> None:
    found = [one for one in extract(Document(text)) if text[one.span.start : one.span.end] == TWO]
    assert [(one.speaker, one.kind) for one in found] == [(speaker, "direct")]


MEANT = {
    "a prince": ("استقبل الأمير فيصل بن مشعل المدير {other}.", "وأكد سموه", "فيصل بن مشعل"),
    "a minister": ("استقبل وزير الصحة فهد الجلاجل المدير {other}.", "وأكد معاليه", "فهد الجلاجل"),
    "a lawyer": ("قال المحامي محمد زيان إن العمل مستمر.", "وأضاف المحامي ذاته", "محمد زيان"),
    "a singer": ("قال الفنان المغربي محمد زيان إن العمل مستمر.", "وأضاف المغني المغربي", "محمد زيان"),
    "an author": ("قال الكاتب السعودي عبده خال إن العمل مستمر.", 'وأضاف صاحب رواية "ترمي بشرر"', "عبده خال"),
    "of health, twice": ("قال وزير الصحة محمد زيان إن العمل مستمر.", "وأضاف المتحدث", "عادل إمام"),
    "a bare land": ("قال الفنان المغربي محمد زيان إن العمل مستمر.", "وأضاف المتحدث المغربي", "عادل إمام"),
}


@pytest.mark.parametrize(("first", "again", "speaker"), MEANT.values(), ids=MEANT)
def test_a_title_goes_back_past_whoever_bears_nothing_of_it(first: str, again: str, speaker: str) -> None:
    text = f'{first.format(other="عادل إمام")}\n\nوقال المذيع عادل إمام إن {ONE}.\n\n{again}: "{TWO}".'
    found = [one for one in extract(Document(text)) if text[one.span.start : one.span.end] == TWO]
    assert [one.speaker for one in found] == [speaker]


OTHERS = {
    "who denies it": f'قال نبيه بري: "{ONE}"، وهو ما نفاه الوزير سامح شكري قائلا: "{TWO}".',
    "who agrees in it": f'قال نبيه بري: "{ONE}"، وأيده في ذلك الوزير سامح شكري قائلا: "{TWO}".',
    "by whose saying": f'قال نبيه بري: "{ONE}"، وهو ما أيده الوزير سامح شكري بقوله: "{TWO}".',
    "this is what he confirmed": f'قال نبيه بري إن {ONE}.\n\n"{TWO}". هذا ما أكده الوزير سامح شكري أمس.',
    "this is what he told": f'قال نبيه بري إن {ONE}.\n\n"{TWO}"، هذا ما صرح به الوزير سامح شكري.',
    "a paper before a title": f"قال نبيه بري إن {ONE}.\n\nوأوضح لـ«عكاظ» الوزير سامح شكري أن «{TWO}».",
    "both halves in one pair of marks": (f"قال نبيه بري إن {ONE}.\n\n«{TWO}، يقول الوزير سامح شكري، {THREE}»."),
    "a paper before a name": f'قال نبيه بري إن {ONE}.\n\nوقال لـ"هسبريس" سامح شكري: "{TWO}".',
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_a_second_speaker_has_his_words_behind_anothers(text: str) -> None:
    found = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert found == {ONE: "نبيه بري", TWO: "سامح شكري", **({THREE: "سامح شكري"} if THREE in text else {})}


STAYS = {
    "what he calls it": f'قال نبيه بري: "{ONE}"، وهو ما وصفه بالخطير، مضيفا: "{TWO}".',
    "what a report confirms": f'قال نبيه بري: "{ONE}"، وهو ما يؤكده تقرير المنظمة، مضيفا: "{TWO}".',
    "what the next confirms, too": f'قال نبيه بري: "{ONE}".\n\n"{TWO}". وهذا ما أكده الوزير سامح شكري أيضا.',
    "whom he cites": f'قال نبيه بري: "{ONE}"، وأضاف: "{TWO}".',
    "a paper before that": f"قال نبيه بري إن {ONE}.\n\nوأضاف لـ«عكاظ»: «{TWO}».",
}


CITED = {
    "behind a verb": f"قال نبيه بري: «{ONE}، يقول الوزير سامح شكري، {THREE}».",
    "behind a line": f"وقال نبيه بري:\n\n«{ONE}، يقول الوزير سامح شكري، {THREE}».",
    "before a verb": f"«{ONE}، يقول الوزير سامح شكري، {THREE}»، يحكي نبيه بري.",
    "who tells it to him": f"«{ONE}، قال لي الوزير سامح شكري، {THREE}»، يحكي نبيه بري.",
    "of his family": f"«{ONE}، قال والدي سامح شكري، {THREE}»، يحكي نبيه بري.",
}


@pytest.mark.parametrize("text", CITED.values(), ids=CITED)
def test_a_man_cited_within_marks_speaks_not_there(text: str) -> None:
    assert [one.speaker for one in extract(Document(text))] == ["نبيه بري"]


def test_a_few_words_behind_an_attribution_are_nobodys_name() -> None:
    text = f"«{ONE}، يقول المصدر، والأمر لن يتوقف أبدا»."
    assert [one.speaker for one in extract(Document(text))] == []


def test_a_body_that_denies_what_another_says_goes_on() -> None:
    text = f'قال نبيه بري: "{ONE}"، وهو ما نفته وزارة الصحة، وقالت: "{TWO}".'
    assert [one.speaker for one in extract(Document(text))] == ["نبيه بري", "وزارة الصحة"]


THUS = {
    "whom a crowd receives": "بهذه الكلمات استقبل الجمهور الوزير سامح شكري.",
    "who is met by it": "بهذا الهتاف قوبل الوزير سامح شكري في الملعب.",
    "to whom another said it": "هذا ما قاله بري للوزير سامح شكري أمس.",
}


@pytest.mark.parametrize("behind", THUS.values(), ids=THUS)
def test_whom_words_are_said_to_does_not_say_them(behind: str) -> None:
    text = f'قال نبيه بري إن {ONE}.\n\n"{TWO}". {behind}'
    assert "سامح شكري" not in [one.speaker for one in extract(Document(text))]


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS)
def test_the_first_speaker_goes_on_where_nobody_else_speaks(text: str) -> None:
    found = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert found == {ONE: "نبيه بري", TWO: "نبيه بري"}


SEVERAL = {
    "residents": "وقال السكان إن الوضع صعب.",
    "protesters who shout": "وهتف المتظاهرون ضد القرار.",
    "both sides": "وقال الطرفان إن الوضع صعب.",
}


@pytest.mark.parametrize("between", SEVERAL.values(), ids=SEVERAL)
def test_a_verb_in_the_singular_goes_on_with_one_and_not_with_several(between: str) -> None:
    text = f'وقال سامح شكري إن {ONE}. {between} وأضاف: "{TWO}".'
    found = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert found[TWO] == "سامح شكري"


def test_several_go_on_where_nobody_else_spoke() -> None:
    text = f'وقال السكان إن {ONE}. وأضاف: "{TWO}".'
    assert [one.speaker for one in extract(Document(text))] == ["السكان", "السكان"]
