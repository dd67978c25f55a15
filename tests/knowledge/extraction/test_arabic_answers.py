"""Who answers, hears or is meant in Arabic news where the verb names nobody; how somebody speaks is nobody."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO = "سامح شكري", "أنتوني بلينكن"
SAID, ALSO = "الاتفاق قريب", "الوضع صعب جدا"
LONG = "نحن نعمل منذ سنوات على هذا الملف"

ASKED = {
    "where he answers": (f"سأل {ONE} {TWO} عن الموعد، حيث أجاب بأن {ALSO}.", [(TWO, ALSO)]),
    "and he answered": (f"سأل {ONE} {TWO} عن الموعد، وأجاب بأن {ALSO}.", [(TWO, ALSO)]),
    "he answered in the next sentence": (f'سأل {ONE} {TWO} عن الموعد. ورد قائلا: "{LONG}".', [(TWO, LONG)]),
    "behind a question in marks": (
        f'سأل القاضي المتهم: "أين كنت ذلك اليوم؟". فأجاب: "{LONG}".',
        [("القاضي", "أين كنت ذلك اليوم؟"), ("المتهم", LONG)],
    ),
    "behind whether": (f'سأل {ONE} {TWO} هل {SAID}، فأجاب: "{LONG}".', [(TWO, LONG)]),
    "a pronoun is asked": (
        f'قال {TWO} إن {SAID}. وسأله {ONE} عن القرار، فأجاب: "{LONG}".',
        [(TWO, SAID), (TWO, LONG)],
    ),
    "when a pronoun is asked": (
        f"قال {TWO} إن {SAID}. وحين سأله القاضي عن القرار، أجاب بأن {ALSO}.",
        [(TWO, SAID), (TWO, ALSO)],
    ),
    "who says it is named behind ف": (f"سأله الصحفي عن القرار فقال {ONE} إن {SAID}.", [(ONE, SAID)]),
    "nobody is known whom a pronoun means": (f"وسأله القاضي عن الموعد فأجاب بأن {ALSO}.", []),
    "who answers is named": (f"سأل القاضي المتهم عن الموعد. وأجاب {ONE} بأن {ALSO}.", [(ONE, ALSO)]),
    "two sentences later nobody is asked": (
        f"سأل القاضي المتهم عن الموعد. وقال {ONE} إن {SAID}. ورد بأن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
}
HEARD = {
    "heard from him": (f"سمعت من {ONE} أن {SAID}.", [(ONE, SAID)]),
    "who heard it": (f"وسمع الحاضرون من {ONE} أن {SAID}.", [(ONE, SAID)]),
    "we learned": (f"علمنا من مصدر مطلع أن {SAID}.", [("مصدر مطلع", SAID)]),
    "not heard": (f"ما سمعت من {ONE} أن {SAID}.", []),
    "heard by loudspeaker": (f"وسمع من خلال مكبرات الصوت أن {SAID}.", []),
}
MANNER = {
    "in a dialect": (f'وقال {ONE} إن {SAID}. وأضاف باللهجة المصرية: "{LONG}".', [(ONE, SAID), (ONE, LONG)]),
    "with what describes it": (f'وقال {ONE} إن {SAID}. وأضاف بتأثر بالغ: "{LONG}".', [(ONE, SAID), (ONE, LONG)]),
    "with all": (f'وقال {ONE} إن {SAID}. ورد بكل وضوح: "{LONG}".', [(ONE, SAID), (ONE, LONG)]),
    "before the verb": (f'بصدق كتب {ONE}: "{LONG}".', [(ONE, LONG)]),
    "before a name": (f"وقالت بكل ثقة نانسي عجرم إن {SAID}.", [("نانسي عجرم", SAID)]),
    "a name with these letters": (f"وأكد بالوتيلي أن {SAID}.", [("بالوتيلي", SAID)]),
    "and with a preposition": (f"الوزير {ONE} وفي تصريح صحفي، قال إن {SAID}.", [(ONE, SAID)]),
    "without a title": (f"{ONE} وخلال لقاء مع أنصاره، أكد أن {SAID}.", [(ONE, SAID)]),
    "a name like a preposition": (f"قال محمد وعلي إن {SAID}.", [("محمد وعلي", SAID)]),
    "a venue's adjective": (f"قال {ONE} إن {SAID}. وفي لقاء صحفي قال إن {ALSO}.", [(ONE, SAID), (ONE, ALSO)]),
}
BARE = {
    "I hope, no Amal": (
        f"أشاد {ONE} بالأمسية وقال آمل أن تكون كل الأمسيات هكذا.",
        [(ONE, "آمل أن تكون كل الأمسيات هكذا")],
    ),
    "Amal": (f"قالت أمل كلوني إن {SAID}. وأضافت أمل أن {ALSO}.", [("أمل كلوني", SAID), ("أمل كلوني", ALSO)]),
    "we, by a verb": (
        f"قال {ONE} إن {SAID}. وأضاف نشكر الجميع على الدعم.",
        [(ONE, SAID), (ONE, "نشكر الجميع على الدعم")],
    ),
    "behind a comma": (f"قال {ONE} إن {SAID}. وأضاف، سنواصل العمل.", [(ONE, SAID), (ONE, "سنواصل العمل")]),
    "behind who speaks": (f"وقال {ONE} نحتاج إلى دعم الجميع.", [(ONE, "نحتاج إلى دعم الجميع")]),
    "not": (f"قال {ONE} إن {SAID}. وأضاف لم نكن جاهزين.", [(ONE, SAID), (ONE, "لم نكن جاهزين")]),
    "she saying": ("وتابعت نانسي عجرم قائلة هذا قرارنا.", [("نانسي عجرم", "هذا قرارنا")]),
    "a name that folds to I": (
        f'قالت آنا سفيريدوفا إن {SAID}. وأضافت آنا: "{LONG}".',
        [("آنا سفيريدوفا", SAID), ("آنا سفيريدوفا", LONG)],
    ),
}
MEANT = {
    "whom it concerns": (f"قال {ONE} إن {SAID}. وأضاف المعني بالأمر أن {ALSO}.", [(ONE, SAID), (ONE, ALSO)]),
    "the minister in charge": (
        f"قال وزير الصحة {ONE} إن {SAID}. ودعت النقابة إلى الحوار. وقال الوزير الوصي إن {ALSO}.",
        [(ONE, SAID), ("النقابة", "الحوار"), (ONE, ALSO)],
    ),
    "in whose words": (f"رد {ONE} على تصريحات الفنانة نانسي عجرم، التي قالت فيها إن {SAID}.", [("نانسي عجرم", SAID)]),
    "whose attention": (f'جذبت لوحة اهتمام الوزير {ONE} وعلق عليها بقوله: "{LONG}".', [(ONE, LONG)]),
    "disclosed without content": (f'كشف {ONE} عن أسباب غيابه. وقال: "{LONG}".', [(ONE, LONG)]),
    "what is told comes from something": (
        f"أكد {ONE} أن الوقفة المذكورة، تأتي تنفيذا للبرنامج.",
        [(ONE, "الوقفة المذكورة، تأتي تنفيذا للبرنامج")],
    ),
    "the narrator's step": (f"أكد {ONE} أن {SAID}، تأتي هذه الخطوة بعد أيام من الأزمة.", [(ONE, SAID)]),
}
MARKS = {
    "angles": (f"قال {ONE}: <<{LONG}>>.", [(ONE, LONG)]),
    "angles turned": (f"وأكد {ONE} أن >>{LONG}<<، مضيفا أن >>{ALSO}<<.", [(ONE, LONG), (ONE, ALSO)]),
    "brackets": (f"(({LONG}))، يقول {ONE}.", [(ONE, LONG)]),
    "an agency's strokes": (f"وقال {ONE} // {LONG} // .", [(ONE, LONG)]),
}

QUOTED = {
    "the same mark closes, apart": (
        f"وقال {ONE} إن “{LONG}” مذكرا ب “فجوة دائمة بين الأرقام والواقع “.",
        [(ONE, LONG), (ONE, "فجوة دائمة بين الأرقام والواقع")],
    ),
    "in sum": (f"وأكد والي البنك في الخلاصة على أن {SAID}.", [("والي البنك", SAID)]),
    "marks by their name": (f"وقال {ONE}: quot;{LONG}quot;، مؤكدا أن {SAID}.", [(ONE, LONG), (ONE, SAID)]),
    "at a press conference": (f'وصرح {ONE} خلال مؤتمر صحفي "{LONG}".', [(ONE, LONG)]),
    "on a programme with a long name": (f'وتحدث {ONE} في برنامج تلفزيوني "كلام في السياسة مع الإعلامي الكبير".', []),
    "on a programme": (f'وأكد {ONE} خلال برنامج تلفزيوني "صباح الخير" أن {SAID}.', [(ONE, SAID)]),
    "what somebody is called behind who": (
        f'يواصل الأهالي معركتهم مع النيابة التي "{LONG}"، بحسب {ONE}.',
        [(ONE, LONG)],
    ),
    "and he went on": (
        f'قال {ONE} إن {SAID}، ومضى قائلا: "{LONG}".',
        [(ONE, SAID), (ONE, LONG)],
    ),
    "his happiness is no name": (f'أبدى المدرب {ONE} سعادته بالفوز، وقال: "{LONG}".', [(ONE, LONG)]),
    "not, without that": (f"قال {ONE} إن {SAID}. وقال لا أريد أن أعود.", [(ONE, SAID), (ONE, "لا أريد أن أعود")]),
    "alone behind what is told": (f'أكد {ONE} أن {SAID}. "{LONG}".', [(ONE, SAID), (ONE, LONG)]),
    "a few words alone are no speech": (f'أكد {ONE} أن {SAID}. "نجمة الشرق".', [(ONE, SAID)]),
    "alone behind another's words": (
        f'قال {ONE} إن {SAID}. وأكد {TWO} أن {ALSO}. "{LONG}".',
        [(ONE, SAID), (TWO, ALSO), (TWO, LONG)],
    ),
    "the next sentence names another": (f'أكد {ONE} أن {SAID}. "{LONG}". هكذا قال {TWO}.', [(ONE, SAID), (TWO, LONG)]),
    "the talk is another's": (f'أكد {ONE} أن {SAID}. "{LONG}". الكلام ل{TWO}.', [(ONE, SAID), (TWO, LONG)]),
    "the talk is his": (f'"{LONG}"، والكلام للوزير {ONE}.', [(ONE, LONG)]),
    "a quick answer": (f'وجاء رد {ONE} سريعا: "{LONG}".', [(ONE, LONG)]),
    "with a picture": (
        f'وكتب {ONE}: "{LONG}". وأرفق الصورة بعبارة: "{ALSO} علينا".',
        [(ONE, LONG), (ONE, f"{ALSO} علينا")],
    ),
    "marks turned and apart": (
        f"وقال {ONE} أن” {LONG} “، وأضاف أن” {ALSO} علينا “.",
        [(ONE, LONG), (ONE, f"{ALSO} علينا")],
    ),
    "doubled marks": (f'وقال {ONE}: ""{LONG}"".', [(ONE, LONG)]),
    "an interview begins": (f"التقينا الوزير {ONE} وكان لنا معه هذا الحوار:\n\n- كيف كانت التجربة؟\n- {SAID}.", []),
}

ISSUED = {
    "a lone surname that goes on by explaining": (
        f'وأكمل آل الشيخ موضحا السبب وراء القرار "{LONG}".',
        [("آل الشيخ", LONG)],
    ),
    "a lone surname, an aside of time and what he is asked": (
        f'وأجاب آل الشيخ بالمؤتمر الذي انعقد في المقر، أمس، على سؤال أحد الصحفيين قائلا "{LONG}".',
        [("آل الشيخ", LONG)],
    ),
    "another clause behind a comma": (
        f'وعلق {ONE} على القرار، وغادر القاعة غاضبا، فيما وقف {TWO} قائلا: "{LONG}".',
        [(TWO, LONG)],
    ),
    "a long comment before saying": (
        f'ورد {ONE} على سؤال أحد الصحفيين بالمؤتمر الذي انعقد مؤخرا بمقر الوزارة حول القرار قائلا "{LONG}".',
        [(ONE, LONG)],
    ),
    "another told of in what he comments on": (
        f'وعلق المستشار {ONE} على تصريحات الوزير التي أدلى بها أمس قائلا "{LONG}".',
        [(ONE, LONG)],
    ),
    "our problem is nobody": (
        f"قال {ONE} إن {SAID}. وتابع مشكلتنا بالأعضاء الفاسدين، مؤكدا أن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "he goes on by defending": (f'وتابع {ONE} مدافعا عن القرار "{LONG}".', [(ONE, LONG)]),
    "he goes on by opening what is called so": (f'وواصل {ONE} مفتتحا معرضا بعنوان "{LONG}".', []),
    "a crowd that holds something": (
        "ونظم المحتجون وقفة احتجاجية، مطالبين بتوفير الماء.",
        [("المحتجون", "توفير الماء")],
    ),
    "a crowd that stands somewhere": (f"وتظاهر المحتجون أمام البلدية، مؤكدين أن {ALSO}.", [("المحتجون", ALSO)]),
    "a number of people who chant": (
        "وردد عدد من المواطنين شعارات غاضبة، مطالبين بتوفير الماء.",
        [("عدد من المواطنين", "توفير الماء")],
    ),
    "who interrupts him": (
        f'قال {ONE} إن {SAID}. وقاطعه الوزير {TWO} قائلا: "{LONG}".',
        [(ONE, SAID), (TWO, LONG)],
    ),
    "whom somebody receives": (f'استقبل النائب {ONE} الوزير {TWO} الذي قال بعد اللقاء: "{LONG}".', [(TWO, LONG)]),
    "a denial without content": (
        f"اتهم {TWO} الوزير سعد الحريري بعرقلة الحل. ونفى الحريري ذلك، مؤكدا أن {SAID}.",
        [(TWO, "الوزير سعد الحريري بعرقلة الحل"), ("سعد الحريري", SAID)],
    ),
    "a speech that he gave": (f"جاء ذلك خلال كلمة ألقاها الوزير {ONE}، قال فيها إن {SAID}.", [(ONE, SAID)]),
    "an article that he wrote": (f"ونشرت الجريدة مقالة كتبها {ONE}، وقال فيها إن {SAID}.", [(ONE, SAID)]),
    "another's speech": (f"واستغرب {TWO} الكلمة التي ألقاها {ONE}، وأكد فيها أن {SAID}.", [(ONE, SAID)]),
    "another answers in it": (f"في رسالة وجهها {ONE}، رد فيها {TWO} بأن {SAID}.", [(TWO, SAID)]),
    "a weak verb behind a comma brings its own": (
        f"وبعد تغريدة هاجم كاتبها {TWO}، وضحت الفنانة نانسي عجرم: أنها بخير.",
        [("نانسي عجرم", "أنها بخير")],
    ),
    "what went before is told": (
        f"قال {ONE} إن {SAID}، بعدما خسر الفريق مباراته الأولى.",
        [(ONE, f"{SAID}، بعدما خسر الفريق مباراته الأولى")],
    ),
    "her name ends like a noun's": (f"وقالت الإعلامية الكويتية ديمة العنزي إن {SAID}.", [("ديمة العنزي", SAID)]),
    "her name is dawn": (f"وقالت الإعلامية الكويتية فجر السعيد إن {SAID}.", [("فجر السعيد", SAID)]),
    "at dawn": (f"وقالت الوزيرة المغربية فجر الثلاثاء إن {SAID}.", [("الوزيرة المغربية", SAID)]),
    "an object that ends like a name": (
        "وأعلنت الوزيرة خطة الدعم الحكومي للقطاع.",
        [("الوزيرة", "خطة الدعم الحكومي للقطاع")],
    ),
}


def read(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in extract(Document(text))]


GROUPS = {
    "who was asked answers": ASKED,
    "heard words are his from whom they are heard": HEARD,
    "manner and occasion are nobody": MANNER,
    "speech without marks begins with its verb": BARE,
    "who is meant": MEANT,
    "two signs are one mark": MARKS,
    "whose a quotation is": QUOTED,
    "whose paper it is and who names himself": ISSUED,
}
CASES = {f"{group}: {name}": case for group, cases in GROUPS.items() for name, case in cases.items()}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_whose_words_they_are(text: str, told: list[tuple[str, str]]) -> None:
    assert read(text) == told
