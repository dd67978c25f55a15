"""Russian: what an outlet passes on that somebody asked for, who acts behind his verb, what one told something of."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

ASKED = ("попросил", "предложил", "потребовал", "посоветовал министру", "призвал власти")
RELAYS = ("сообщает Kazpravda.kz", "передает корреспондент агентства", "пишет «Коммерсантъ»", "передает ТАСС")
TURNED = (
    "От сделки отказался {}",
    "На встречу не пришел {}",
    "Против закона выступил {}",
    "Поддержал идею и {}",
    "За отмену закона проголосовал только {}",
)
DOERS = (("Иван Петров", "Иван Петров"), ("глава банка Герман Греф", "Герман Греф"), ("мэр города", "мэр города"))
LEADS = ("О том, что", "Ранее о том, что", "Первым о том, что", "В среду о том, что")
CASES = {
    "what one is who proposed it": (
        "Министр, который предложил перенести мост, приехал в город, сообщает ТАСС.",
        [("ТАСС", "Министр, который предложил перенести мост, приехал в город")],
    ),
    "a noun before of it": (
        "Утверждения о том, что мост закроют на весь год, лишены смысла, сказал Иван Петров.",
        [("Иван Петров", "Утверждения о том, что мост закроют на весь год, лишены смысла")],
    ),
    "who was first": ("О том, что мост закроют, первым сообщил Иван Петров.", [("Иван Петров", "мост закроют")]),
    "as for something": (
        "Что касается моста, то, по словам Ивана Петрова, здесь не стоит ждать чудес.",
        [("Иван Петров", "здесь не стоит ждать чудес")],
    ),
    "whom the subject met": (
        "Иван Петров встретил Марию Захарову, заявив, что мост закрыт.",
        [("Иван Петров", "мост закрыт")],
    ),
    "who acts in a relative": (
        "Иван Петров ушел из партии, которую возглавлял Герман Греф, сказав, что мост закрыт.",
        [("Иван Петров", "мост закрыт")],
    ),
}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("relay", RELAYS)
def test_an_outlet_passes_on_what_somebody_asks_for(asked: str, relay: str) -> None:
    text = f"Иван Петров {asked} перенести суд в Тулу, {relay}."
    found = attribute(Document(text), "ru")
    said = [(one.speaker, text[one.span.start : one.span.end]) for one in found]
    assert said == [("Иван Петров", "перенести суд в Тулу")]


@pytest.mark.parametrize("turned", TURNED)
@pytest.mark.parametrize(("doer", "speaker"), DOERS)
def test_who_acts_behind_his_verb_speaks(turned: str, doer: str, speaker: str) -> None:
    text = f"{turned.format(doer)}, заявив, что ставка высока."
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == [(speaker, "ставка высока")]


@pytest.mark.parametrize("lead", LEADS)
def test_when_it_was_told_is_no_part_of_it(lead: str) -> None:
    text = f"{lead} мост закроют, сообщил Иван Петров."
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == [("Иван Петров", "мост закроют")]


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_speaker_is_whose_words_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == expected
