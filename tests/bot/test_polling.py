from __future__ import annotations

import pytest

from bot.polling import Conflicts, PollingEndedError, Trouble


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def conflicts_after(seconds: float, *, each: float, good: int = 0) -> float:
    """Conflicts at a distance, with good polls between; when the last one was that did not end it."""
    clock = Clock()
    watch = Conflicts(30, clock)
    while clock.now <= 100 + seconds:
        watch.note()
        for _ in range(good):
            watch.note_success()
        clock.now += each
    return clock.now - each


def test_conflicts_that_keep_coming_end_it_after_thirty_seconds() -> None:
    conflicts_after(29, each=1)
    with pytest.raises(PollingEndedError, match="for 30 s"):
        conflicts_after(31, each=1)


@pytest.mark.parametrize("good", [0, 9])
def test_a_few_good_polls_between_are_no_peace(good: int) -> None:
    with pytest.raises(PollingEndedError):
        conflicts_after(60, each=5, good=good)


def test_single_conflicts_are_none() -> None:
    assert conflicts_after(600, each=20) == 700
    assert conflicts_after(600, each=5, good=10) == 700


def test_pauses_grow_and_trouble_is_told_once_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    trouble = Trouble(clock)
    pauses = []
    while clock.now < 100 + 175:
        pauses.append(trouble.pause("no route"))
        clock.now += pauses[-1]
    assert pauses[:8] == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert len([record for record in caplog.records if "cannot be reached" in record.message]) == 3
    trouble.end()
    assert "reached again after" in caplog.records[-1].message
    assert trouble.pause("no route") == 0.5
