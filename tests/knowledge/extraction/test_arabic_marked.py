"""Words in marks whose speaker is told beside them: answers, talk that is somebody's, deeds before a participle."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FIRST, SAID = "الوضع مستقر في كل المدن", "هذا القرار ظالم ولن نقبل به أبدا"
BEFORE = f"قال سامح شكري: «{FIRST}».\n\n"
ARRIVED = f"وصل الوزير عبد الإله بنكيران إلى القاعة.\n\n{BEFORE}"
JOINED = "يكون الحل قريبا"

HIS = {
    "an answer that comes": ("وجاء تعليق عادل الجبير سريعا", "عادل الجبير"),
    "an answer that is": ("وكان جواب عادل الجبير على السؤال واضحا", "عادل الجبير"),
    "his own answer": ("أما عادل الجبير فكان رده", "عادل الجبير"),
    "her own answer, apart": ("أما نادين لبكي، فجاء ردها مقتضبا", "نادين لبكي"),
    "somebody's statement": ("وفي تصريح عادل الجبير لوسائل الإعلام", "عادل الجبير"),
    "another post of somebody": ("وفي تغريدة أخرى لعادل الجبير", "عادل الجبير"),
    "what stood in his talk": ("وجاء في كلام عادل الجبير", "عادل الجبير"),
    "for his part, no verb": ("من جهته، عادل الجبير", "عادل الجبير"),
    "how he looked": ("وقال عادل الجبير، وقد بدا عليه التأثر", "عادل الجبير"),
    "a question to somebody": ("ووجه عادل الجبير سؤالا إلى الحكومة", "عادل الجبير"),
    "a while": ("وتوقف عادل الجبير قليلا ثم قال", "عادل الجبير"),
}


@pytest.mark.parametrize(("led", "speaker"), HIS.values(), ids=HIS)
def test_what_leads_to_marks_tells_whose_they_are(led: str, speaker: str) -> None:
    text = f"{BEFORE}{led}: «{SAID}»."
    found = [(one.speaker, text[one.span.start : one.span.end], one.kind) for one in extract(Document(text))]
    assert found == [("سامح شكري", FIRST, "direct"), (speaker, SAID, "direct")]


SURNAMES = {
    "had said": "وكان بنكيران قد صرح قائلا",
    "interrupts": "وقاطع بنكيران المذيع قائلا",
    "lost his temper": "وانفعل بنكيران وقال",
    "what stood in his speech": "ومما جاء في كلمة بنكيران",
}


@pytest.mark.parametrize("led", SURNAMES.values(), ids=SURNAMES)
def test_a_surname_behind_a_servants_name_speaks(led: str) -> None:
    text = f"{ARRIVED}{led}: «{SAID}»."
    assert [one.speaker for one in extract(Document(text))] == ["سامح شكري", "عبد الإله بنكيران"]


WHOSE = {
    "what he ascribes it to": (f"وعزا عادل الجبير ذلك إلى أن {SAID}.", [("عادل الجبير", SAID)]),
    "the reason he gives": (f"وأرجع عادل الجبير السبب إلى أن {SAID}.", [("عادل الجبير", SAID)]),
    "no reason": ("وأرجع عادل الجبير السبب إلى ضعف الإقبال.", []),
    "words he said": (f'"{SAID}"، كلمات قالها عادل الجبير أمام الجمهور.', [("عادل الجبير", SAID)]),
    "words of a song": (f'"{SAID}"، كلمات كتبها عادل الجبير.', []),
    "a title of an essay": (f'وفي مقال لعادل الجبير بعنوان: "{SAID}".', []),
    "to whom a letter goes": (f'وفي رسالة إلى عادل الجبير: "{SAID}".', []),
    "a deed before a participle": (
        f'وتمنى عادل الجبير أن {JOINED}، وابتسم قائلا: "{SAID}".',
        [("عادل الجبير", f"أن {JOINED}"), ("عادل الجبير", SAID)],
    ),
    "writes again": (
        f'غرد عادل الجبير: "{FIRST}".\nليعود ويغرد: "{SAID}".',
        [("عادل الجبير", FIRST), ("عادل الجبير", SAID)],
    ),
    "a surname's statement": (
        f'حضر الوزير عادل الجبير. "{SAID}"، حسب تصريح الجبير.',
        [("عادل الجبير", SAID)],
    ),
    "a team in marks and its land": (
        f'وصل مدرب نادي "الوحدة" السعودي خير الدين مضوي.\nوأضاف مدرب "الوحدة": "{SAID}".',
        [("خير الدين مضوي", SAID)],
    ),
}


@pytest.mark.parametrize(("text", "said"), WHOSE.values(), ids=WHOSE)
def test_who_says_it(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == said


GOES_ON = {
    "then adds": (
        f"«{FIRST}»، يقول عادل الجبير، ثم يضيف بحسرة: «{SAID}».",
        [("عادل الجبير", FIRST), ("عادل الجبير", SAID)],
    ),
    "and goes on": (f"«{FIRST}»، يقول عادل الجبير، ويتابع: «{SAID}».", [("عادل الجبير", FIRST), ("عادل الجبير", SAID)]),
    "and adds, no comma": (
        f"«{FIRST}»، يقول عادل الجبير ويضيف: «{SAID}».",
        [("عادل الجبير", FIRST), ("عادل الجبير", SAID)],
    ),
    "another comments": (
        f"«{FIRST}»، يقول سامح شكري، ويعلق عادل الجبير: «{SAID}».",
        [("سامح شكري", FIRST), ("عادل الجبير", SAID)],
    ),
    "he works": (f"«{FIRST}»، يقول عادل الجبير ويعمل في المدينة منذ سنوات.", [("عادل الجبير", FIRST)]),
    "said it": (f"«{FIRST}»، قالها عادل الجبير وهو يبتسم.", [("عادل الجبير", FIRST)]),
    "a second joined": (f"وقال عادل الجبير: «{FIRST}»، و«{SAID}».", [("عادل الجبير", FIRST), ("عادل الجبير", SAID)]),
    "tears": (f"«{FIRST}»، تقول أم محمد، وتضيف والدموع في عينيها: «{SAID}».", [("أم محمد", FIRST), ("أم محمد", SAID)]),
    "grief": (f"{BEFORE}وتابع والحزن يعتصر قلبه: «{SAID}».", [("سامح شكري", FIRST), ("سامح شكري", SAID)]),
    "his mother": (f"{BEFORE}وقالت والدته: «{SAID}».", [("سامح شكري", FIRST), ("والدته", SAID)]),
    "a governor": (f"وقال والي الجهة: «{SAID}».", [("والي الجهة", SAID)]),
    "no comment": (
        f"وصل عادل الجبير إلى القاعة. ورفض الجبير التعليق على القرار مكتفيا بالقول: «{SAID}».",
        [("عادل الجبير", SAID)],
    ),
    "no saying": ("ورفض عادل الجبير القول إن الحكومة ستسقط.", []),
    "who scored": (
        f"اللاعب المصري الذي سجل الهدف الوحيد لفريقه اعتبر أن {JOINED}، حيث قال: «{SAID}».",
        [("اللاعب المصري", f"أن {JOINED}"), ("اللاعب المصري", SAID)],
    ),
    "a mother and her son": (f"وقالت زوجة سامي يوسف، لاعب نادي الزمالك: «{SAID}».", [("زوجة سامي يوسف", SAID)]),
    "a name spelled as a preposition": (f"وقال المحامي أحمد على: «{SAID}».", [("أحمد علي", SAID)]),
    "the preposition": (f"ونص القرار على: «{SAID}».", []),
    "whom a court locks up": (
        f"قضت المحكمة بحبس عادل الجبير، الذي صرخ من داخل القفص: «{SAID}».",
        [("عادل الجبير", SAID)],
    ),
    "a victim's mother weeps": (
        f"{BEFORE}بكت والدة المجني عليه، وقالت للقاضي: «{SAID}».",
        [("سامح شكري", FIRST), ("والدة المجني عليه", SAID)],
    ),
    "a guest": (
        f"{BEFORE}حل الفنان عادل إمام ضيفا على الإعلامية وفاء الكيلاني، وقال: «{SAID}».",
        [("سامح شكري", FIRST), ("عادل إمام", SAID)],
    ),
    "a solution": (f"{BEFORE}حل الأزمة يحتاج إلى وقت، وأضاف أن {SAID}.", [("سامح شكري", FIRST), ("سامح شكري", SAID)]),
    "a headline in answer": (
        f"شكري ردا على الجبير: «{SAID}»\n\nقال وزير الخارجية سامح شكري: «{FIRST}».",
        [("سامح شكري", SAID), ("سامح شكري", FIRST)],
    ),
    "a headline and its hearer": (
        f"شكري لماكرون: «{SAID}»\n\nقال وزير الخارجية سامح شكري: «{FIRST}». ورد ماكرون.",
        [("سامح شكري", SAID), ("سامح شكري", FIRST)],
    ),
    "a joined title": (f"{BEFORE}والنائب عادل الجبير قال: «{SAID}».", [("سامح شكري", FIRST), ("عادل الجبير", SAID)]),
    "who held it in tears": (
        f"والدموع في عينيه، أمسك عادل الجبير بالصورة، قائلا: «{SAID}».",
        [("عادل الجبير", SAID)],
    ),
}


@pytest.mark.parametrize(("text", "said"), GOES_ON.values(), ids=GOES_ON)
def test_who_goes_on(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == said
