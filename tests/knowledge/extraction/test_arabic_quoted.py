"""Whose a quotation in Arabic is: what behind a name is none of it, who is told of around the verb."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAMI = "سامي خليل"

SPEAKERS = {
    "what tells of a bearer is no part of his name": (
        (
            "وأضافت أم سامي البالغة من العمر 40 عاما: «انتظرنا طويلا أمام الباب المغلق». "
            "وأكد سامي خليل المقيم في برلين أن العمل مستمر."
        ),
        ["أم سامي", SAMI],
    ),
    "nor is what he wrote": (
        "وكتب ليندغرين تغريدة قال فيها: «سنعود إلى العمل غدا».",
        ["ليندغرين"],
    ),
    "nor what he sent, and to whom": (
        "قال بيب غوارديولا إن العمل مستمر. ووجه غوارديولا رسالة واضحة لأنصاره. وأكد أن الموعد قريب.",
        ["بيب غوارديولا", "بيب غوارديولا"],
    ),
    "nor what he held": (
        "قال سامي خليل إن العمل مستمر. وأنهى خليل المقابلة وقال: «سنعود إلى العمل غدا».",
        [SAMI, SAMI],
    ),
    "what is shown speaks not": (
        "نعت الفنانة هند خليل خالها ونشرت صورة له حيث كتبت: «سنعود إلى العمل غدا».",
        ["هند خليل"],
    ),
    "whom a judge tells something": (
        "قال سعد لمجيد إنه بخير. وبعد الجلسة أخبرت رئيسة المحكمة، لمجيد أنه لا يغادر القاعة.",
        ["سعد لمجيد", "رئيسة المحكمة"],
    ),
    "a title of this body": (
        "وأعلن رئيس هذه المحكمة القاضي سامي خليل أن «الجلسة انتهت هذا المساء».",
        [SAMI],
    ),
    "a title closed by a land before what it attacks": (
        "وهاجم وزير خارجية مصر الحكومة الإثيوبية، قائلا: «نرفض هذا الموقف رفضا تاما».",
        ["وزير خارجية مصر"],
    ),
    "a land before what it calls so": (
        "وصفت طهران التهديد بأنه «كلام فارغ لا يخيف أحدا»، مؤكدة أن «الرد جاهز في كل وقت».",
        ["طهران", "طهران"],
    ),
    "on whom a verb is, before who speaks": (
        "ونشرت الصحف الخبر. وعلّقت عليه الحركة بالقول: «هذا خبر لا صحة له».",
        ["الحركة"],
    ),
    "who did nothing but answer": (
        (
            "قال سامي خليل إن العمل مستمر. وعلق رامي الشامي: «هذا خبر لا صحة له». "
            "وما كان من خليل إلا أن رد عليه قائلا: «سنرى غدا»."
        ),
        [SAMI, "رامي الشامي", SAMI],
    ),
    "a nationality alone": (
        (
            "قال المدرب الألماني توماس توخيل إن العمل مستمر. "
            "وقال المدرب الإسباني بيب غوارديولا إن الموعد قريب. وأضاف الألماني: «كنا أفضل منهم»."
        ),
        ["توماس توخيل", "بيب غوارديولا", "توماس توخيل"],
    ),
    "a nationality alone where no title tells": (
        "قال مدرب بايرن توماس توخيل إن العمل مستمر. وأضاف الألماني: «كنا أفضل منهم».",
        ["توماس توخيل", "توماس توخيل"],
    ),
    "a nationality of somebody else": (
        "قال المدرب الألماني توماس توخيل إن العمل مستمر. وقال الفرنسي: «كنا أفضل منهم».",
        ["توماس توخيل", "الفرنسي"],
    ),
    "before he ends": (
        "قال سامي خليل إن العمل مستمر. قبل أن يختتم: «سنعود إلى العمل غدا».",
        [SAMI, SAMI],
    ),
    "a paragraph that begins with a verb in the present": (
        "لم يجد أبو خالد وعائلته سوى مركبة صغيرة.\n\nيقول بحسرة: «أربعة أشهر ونحن هنا بلا مأوى».",
        ["أبو خالد"],
    ),
    "how he speaks is no name": (
        "قال سامي خليل إن العمل مستمر. وقال مبتسما: «سنعود إلى العمل غدا».",
        [SAMI, SAMI],
    ),
    "who stands before what he does": (
        "ظهر القاضي سامي خليل وهو يقول: «سنعود إلى العمل غدا».",
        [SAMI],
    ),
    "a verb of no list, and by saying": (
        "وجاءت تصريحات خليل للرد على الوزير بقوله: «سنعود إلى العمل غدا».",
        ["خليل"],
    ),
    "a hand that points says nothing": (
        "وقالت فاطمة: «لم نكن نعرف»، وهي تشير بأصبعها إلى أحد الأطفال.",
        ["فاطمة"],
    ),
    "short words behind an aside": (
        (
            "وصرح السفير سامي خليل للصحافيين إثر اجتماع تخلله توتر حاد «مصر قالت كلا»، "
            "فيما قال نظيره رامي الشامي الذي يرأس المجلس «ليس هناك إعلان»."
        ),
        [SAMI, "رامي الشامي"],
    ),
    "this is what he said of something": (
        "هذا ما قاله وزير الثقافة عن أحداث المدينة\n\nقال وزير الثقافة سامي خليل إن العمل مستمر.",
        [SAMI],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.values(), ids=SPEAKERS)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in extract(Document(text=text))] == speakers
