"""Reading an article keeps its pace: the calls it takes, and its steps beside those of a yardstick over the text.

Calls and steps (Python's instructions) are the same on every machine, however busy it is, so their ceilings are tight.
The yardstick is Python of the same make (a pattern, look-ups, small objects, short walks over them), so versions of
Python cancel out. Processor time was held against it before: on a busy machine one code measured 6.4 to 9.4 times the
yardstick, as each turn began with its caches full of others' data. What time tells besides, patterns that go over a
text again and again, test_hostile.py finds by growth.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

ENGLISH = """Trains were running again on Tuesday after a night of heavy rain across the north of the country.
"The bridge will stay closed until the inspection is finished," the mayor of Leeds said. "We will see about the rest."
Finance Minister Rachel Reeves warned that prices had fallen for the third month in a row, adding that nobody should \
expect a quick agreement on the budget. According to officials, the talks were far from over.
The committee, which meets twice a year, has seventeen members. Reeves told reporters she would not resign.
"""
FRENCH = """Les trains circulaient de nouveau mardi après une nuit de fortes pluies dans le nord du pays.
« Le pont restera fermé jusqu'à la fin de l'inspection », a déclaré le maire de Lille. « Nous verrons pour le reste. »
Selon le ministre de l'Économie, Bruno Le Maire, les prix ont baissé pour le troisième mois de suite. Il a ajouté que \
personne ne devait attendre un accord rapide sur le budget, expliquant que les discussions étaient loin d'être finies.
Le comité, qui se réunit deux fois par an, compte dix-sept membres. M. Le Maire a dit qu'il ne démissionnerait pas.
"""
RUSSIAN = """Поезда снова пошли во вторник после ночи сильных дождей на севере страны.
«Мост останется закрытым до конца проверки», — сказал мэр Казани. «Об остальном мы ещё поговорим».
Министр финансов Антон Силуанов заявил, что цены снизились третий месяц подряд, добавив, что никому не стоит ждать \
быстрого соглашения о бюджете. По словам чиновников, переговоры далеки от завершения.
Комитет, который собирается дважды в год, насчитывает семнадцать членов. Силуанов сообщил, что в отставку не уйдёт.
"""
ARABIC = """عادت القطارات إلى العمل يوم الثلاثاء بعد ليلة من الأمطار الغزيرة في شمال البلاد.
وقال رئيس بلدية طرابلس: "سيبقى الجسر مغلقا حتى نهاية التفتيش". وأضاف: "سنرى ما يكون بعد ذلك".
وأكد وزير المالية اللبناني علي حسن خليل أن الأسعار انخفضت للشهر الثالث على التوالي، مشيرا إلى أن أحدا لا ينتظر \
اتفاقا سريعا على الموازنة. وبحسب مسؤولين، فإن المحادثات بعيدة عن نهايتها.
وتضم اللجنة التي تجتمع مرتين في السنة سبعة عشر عضوا. وقال خليل إنه لن يستقيل.
"""


_ITEM: Final = re.compile(r"\w+|[^\w\s]")
_CLASSES: Final = {
    word: frozenset({word[:1], word[-1:]}) for word in _ITEM.findall(ENGLISH + FRENCH + RUSSIAN + ARABIC)
}
_NONE: Final[frozenset[str]] = frozenset()
_WINDOW: Final = 12


@dataclass(slots=True)
class _Item:
    text: str
    low: str
    start: int
    end: int
    kinds: frozenset[str]


def _walk(text: str) -> int:
    """The yardstick: items with their classes, each looked for in those behind it."""
    items = [
        _Item(match.group(), match.group().lower(), match.start(), match.end(), _CLASSES.get(match.group(), _NONE))
        for match in _ITEM.finditer(text)
    ]
    return sum(
        any(item.low[-1:] in other.kinds for other in items[at + 1 : at + _WINDOW]) for at, item in enumerate(items)
    )


def _steps(work: Callable[[], object]) -> int:
    """Instructions of Python that a second turn takes: the first fills what is kept."""
    work()
    steps = 0

    def note(frame: FrameType, event: str, _value: object) -> TraceFunction:
        nonlocal steps
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        steps += event == "opcode"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.skipif(sys.gettrace() is not None, reason="what traces coverage counts no steps")
@pytest.mark.parametrize(
    ("text", "ceiling"),
    [(ENGLISH, 3.85), (FRENCH, 4.4), (RUSSIAN, 4.4), (ARABIC, 6.6)],
    ids=["English", "French", "Russian", "Arabic"],
)
def test_reading_keeps_its_pace(text: str, ceiling: float) -> None:
    """An article may take as many times the steps of the yardstick, no more."""
    document = Document(text * 4)
    assert len(extract(document)) >= 20
    assert _steps(lambda: extract(document)) <= ceiling * _steps(lambda: _walk(document.text))


def _calls(document: Document) -> int:
    """Calls of functions, those of patterns and strings included, in a second reading: the first fills what is kept."""
    extract(document)
    calls = 0

    def note(_frame: FrameType, event: str, _called: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        extract(document)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize(
    ("text", "ceiling"),
    [(ENGLISH, 4.9), (FRENCH, 6.15), (RUSSIAN, 6.5), (ARABIC, 7.0)],
    ids=["English", "French", "Russian", "Arabic"],
)
def test_reading_takes_few_calls(text: str, ceiling: float) -> None:
    """Each character of an article dense with statements may take so many calls, no more."""
    document = Document(text * 4)
    assert _calls(document) <= ceiling * len(document.text)
