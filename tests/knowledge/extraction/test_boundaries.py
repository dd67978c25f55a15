"""Where names and titles end in Arabic, and what an article itself tells of it."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "العمل مستمر في كل مكان"
MEETING = "التقى الرئيس التركي رجب طيب أردوغان نظيره الروسي فلاديمير بوتين."

NAMES = {
    "a surname in ب": (
        f"قال الناطق الرسمي مصطفى بايتاس إن {SAID}.",
        [("مصطفى بايتاس", SAID)],
    ),
    "ابن inside a name": (f"وقال عبد الإله ابن كيران إن {SAID}.", [("عبد الإله ابن كيران", SAID)]),
    "a given name that is a verb": (f"أكد عمدة لندن صادق خان أن {SAID}.", [("صادق خان", SAID)]),
    "a given name that is a verbal noun": (f"أعلن الوزير توفيق الربيعة أن {SAID}.", [("توفيق الربيعة", SAID)]),
    "an object with its pronoun": (
        "قدم الأمير فيصل بن فرحان شكره للوفد، وقال إن الطريق طويل.",
        [("فيصل بن فرحان", "الطريق طويل")],
    ),
    "a noun behind the whole name": (
        f"عرض الوزير ناصر بوريطة لمسائل تهم البلدين، وأكد بوريطة أن {SAID}.",
        [("ناصر بوريطة", SAID)],
    ),
    "a joined verb behind the whole name": (
        f"استقبل الرئيس الوزير ناصر بوريطة وعرض معه الأوضاع. وأكد بوريطة أن {SAID}.",
        [("ناصر بوريطة", SAID)],
    ),
    "a surname and an object": (
        f"قال ناصر بوريطة إن {SAID}. ولفت بوريطة الانتباه إلى أن الطريق طويل.",
        [("ناصر بوريطة", SAID), ("ناصر بوريطة", "الطريق طويل")],
    ),
    "an institution's object": (
        "نفت وزارة الخارجية الأميركية علم واشنطن بالقرار، مشيرة إلى أن الطريق طويل.",
        [
            ("وزارة الخارجية الأميركية", "علم واشنطن بالقرار"),
            ("وزارة الخارجية الأميركية", "الطريق طويل"),
        ],
    ),
    "an organisation's name in marks": (
        f'قال رئيس "المجلس الوطني الأعلى لرعاية الفنون" النائب فارس سعيد إن {SAID}.',
        [("فارس سعيد", SAID)],
    ),
    "what goes on with لل": (
        f"النقابة الوطنية للصحافة المغربية اعتبرت أن {SAID}.",
        [("النقابة الوطنية للصحافة المغربية", SAID)],
    ),
    "a long name behind a comma": (
        f"قال وزير الخارجية القطري، محمد بن عبد الرحمن آل ثاني، إن {SAID}. وأكد آل ثاني أن الطريق طويل.",
        [("محمد بن عبد الرحمن آل ثاني", SAID), ("محمد بن عبد الرحمن آل ثاني", "الطريق طويل")],
    ),
    "a part of the name, later": (
        f"قال الشيخ محمد بن عبد الرحمن آل ثاني إن {SAID}. وقال الشيخ محمد بن عبد الرحمن إن الطريق طويل.",
        [("محمد بن عبد الرحمن آل ثاني", SAID), ("محمد بن عبد الرحمن آل ثاني", "الطريق طويل")],
    ),
    "a chain of offices": (
        f"قال رئيس مجلس الوزراء القطري محمد بن عبد الرحمن إن {SAID}. وأشار رئيس مجلس الوزراء إلى أن الطريق طويل.",
        [("محمد بن عبد الرحمن", SAID), ("محمد بن عبد الرحمن", "الطريق طويل")],
    ),
    "a title with its pronoun": (f"وعن الفيلم قال مخرجه يوسف شاهين إن {SAID}.", [("يوسف شاهين", SAID)]),
    "a title with what it serves": (
        f"وقال مدير الاتصال بمجلس الأمة، سليم رباحي، إن {SAID}.",
        [("سليم رباحي", SAID)],
    ),
    "a counterpart is no woman": (
        f"{MEETING} وأضاف الرئيس الروسي أن الطريق طويل.",
        [("فلاديمير بوتين", "الطريق طويل")],
    ),
}

TOGETHER = {
    "one title for two": (
        f"أكد الرئيسان التركي رجب طيب أردوغان والروسي فلاديمير بوتين أن {SAID}.",
        [("رجب طيب أردوغان وفلاديمير بوتين", SAID)],
    ),
    "the title alone": (
        f"{MEETING} وشدد الرئيسان الروسي والتركي على ضرورة العمل.",
        [("فلاديمير بوتين ورجب طيب أردوغان", "ضرورة العمل")],
    ),
    "a counterpart": (
        f"أكد وزير الخارجية سامح شكري ونظيره الأردني أيمن الصفدي أن {SAID}.",
        [("سامح شكري وأيمن الصفدي", SAID)],
    ),
    "two titles": (
        f"قال الرئيس الفرنسي إيمانويل ماكرون والمستشارة الألمانية أنغيلا ميركل إن {SAID}.",
        [("إيمانويل ماكرون وأنغيلا ميركل", SAID)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), [*NAMES.values(), *TOGETHER.values()], ids=[*NAMES, *TOGETHER])
def test_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert found == expected
