"""What a forged callback, a long number and many questions may not do."""

import pytest

from bot import state
from bot.state import Asked, State
from bot.views import read_number, unpack
from knowledge import Question


@pytest.mark.parametrize("text", ["9" * 60, "-1", "", "²", "x"])
def test_a_number_that_fits_no_database_is_none(text):
    assert read_number(text) is None


def test_a_view_of_a_number_too_long_is_none():
    assert unpack(f"q..p.0.{'z' * 40}") is None


def test_counts_stay_bounded_and_keep_the_newest(tmp_path, monkeypatch):
    monkeypatch.setattr(state, "COUNTED", 3)
    now = iter(range(1000))
    with State(tmp_path / "a.db", clock=lambda: next(now)) as opened:
        for number in range(9):
            opened.count_missed(f"question {number}", None)
            opened.count_chosen(number)
        assert {each.text for each in opened.missed()} == {f"question {number}" for number in (6, 7, 8)}
        assert 8 in {number for number, _ in opened.chosen()}
        assert len(opened.chosen()) == 3


def test_answers_move_with_their_group(tmp_path):
    with State(tmp_path / "a.db") as opened:
        opened.remember(-1, Asked(5, 6, Question("who")))
        opened.migrate(-1, -2)
        assert opened.answered_by(-2, 6)
