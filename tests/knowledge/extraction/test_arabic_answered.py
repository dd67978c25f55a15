"""Who answers whom in one Arabic sentence, and short quotations behind a verb of answering."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FIRST = "نحن جاهزون لكل شيء تماما"
ANSWER = "أنت مخطئ يا صديقي"


@pytest.mark.parametrize("mark", [" ", ": ", " قائلا: "])
@pytest.mark.parametrize("verb", ["ورد عليه", "فرد عليه", "فأجابه", "ثم رد عليه", "فقال له"])
@pytest.mark.parametrize(
    ("who", "speaker"), [("المذيع", "المذيع"), ("الوزير نبيه بري", "نبيه بري"), ("سمير جعجع", "سمير جعجع")]
)
def test_whoever_is_answered_answers_not_himself(who: str, speaker: str, verb: str, mark: str) -> None:
    text = f'وقال سامي الجابر{mark}"{FIRST}"، {verb} {who}{mark}"{ANSWER}".'
    assert [one.speaker for one in extract(Document(text))] == ["سامي الجابر", speaker]


@pytest.mark.parametrize("deed", ["انتقد", "هاجم", "وصف", "اتهم"])
@pytest.mark.parametrize("answer", ["، ورد عليه", "، ليرد عليه", ". ورد عليه"])
@pytest.mark.parametrize("who", ["الوزير", "نبيه بري", "الوزير نبيه بري"])
def test_whom_somebody_attacks_answers(deed: str, answer: str, who: str) -> None:
    text = f'{deed} الإعلامي أحمد موسى الوزير نبيه بري{answer} {who}: "لا أهتم بكلام أحد في هذه الدنيا".'
    assert extract(Document(text))[-1].speaker == "نبيه بري"


def test_who_tells_somebody_his_own_words_keeps_his_office() -> None:
    text = 'استقبل الوزير نبيه بري السفير، وقال له الوزير: "لا أهتم بكلام أحد في هذه الدنيا".'
    assert extract(Document(text))[-1].speaker == "نبيه بري"
