"""Articles with words lost and stray marks put in are read without an error, and to the letter."""

import random

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ARTICLES = {
    "ar": """وقال مدرب النصر علي سالم لـ"الوطن" إن فريقه فاز، مضيفا: "لعبنا جيدا". وتابع مشكلتنا: "لا وقت لدينا".
واستعان أبو خليل بالدستور للقول: "لا يحق ذلك"، ما استدعى ردا من رئيس مجلس النواب نبيه بري قائلا: "ارتاح".
واعتبر المسؤول الأول عن القطاع الصحي، شاهد عيان يسكن قريبا، أن الوضع مقلق. وأضاف خلال حلوله ضيفا: "نعم".
وقال رئيس بلدية طرابلس: "سيبقى الجسر مغلقا حتى نهاية التفتيش". وأكد وزير المالية علي حسن خليل أن الأسعار انخفضت.
""",
    "en": """"The bridge will stay closed," the mayor of Leeds said. "We will see about the rest." Minister Rachel
Reeves warned that prices had fallen, adding that nobody should wait. According to officials, the talks were far off.
"He told me: 'Go,'" Reeves told reporters. She, who meets him twice a year, would not resign, her spokesman said.
""",
    "fr": """« Le pont restera fermé », a déclaré le maire de Lille. « Nous verrons. » Selon le ministre Bruno Le Maire
les prix ont baissé. Il a ajouté que personne ne devait attendre, expliquant que « c'était loin d'être fini ».
M. Le Maire a dit qu'il ne démissionnerait pas, mais, interrogée, la maire a répondu : « On verra ».
""",
    "ru": """«Мост останется закрытым», — сказал мэр Казани. «Об остальном поговорим». Министр Антон Силуанов заявил,
что цены снизились, добавив, что «никому не стоит ждать». По словам чиновников, переговоры далеки от завершения.
Силуанов сообщил, что в отставку не уйдёт: «Нет», — ответил он на вопрос агентства.
""",
}
MARKS = ['"', "«", "»", "“", "”", "’", ":", ";", "—", "(", "]", ",", "،", ".", "?", "!", "\n", "\n\n", '"."']
_ROUNDS = 800


@pytest.mark.parametrize("language", ARTICLES)
def test_no_mark_is_an_error(language: str) -> None:
    draw = random.Random(7)  # noqa: S311 - no secret
    read = 0
    for _ in range(_ROUNDS):
        words = ARTICLES[language].split(" ")
        start = draw.randrange(len(words) - 5)
        words = words[start : start + draw.randint(3, 60)]
        for _ in range(draw.randint(0, 10)):
            at = draw.randrange(len(words))
            words[at : at + draw.randint(0, 1)] = draw.choice([[draw.choice(MARKS)], [words[at] + draw.choice(MARKS)]])
        text = " ".join(words)
        for found in extract(Document(text, language=language)):
            quote = text[found.span.start : found.span.end]
            assert quote.strip() == quote != ""
            assert found.speaker.strip() == found.speaker != ""
            read += 1
    assert read > _ROUNDS / 4
