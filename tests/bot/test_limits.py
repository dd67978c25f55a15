from __future__ import annotations

from bot.limits import QuestionLimit


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_beyond_the_limit_one_notice_then_silence_then_answers_again() -> None:
    clock = Clock()
    limit = QuestionLimit(20, clock=clock)
    assert [limit.judge(1) for _ in range(23)] == ["answer"] * 20 + ["notice"] + ["silence"] * 2
    assert limit.judge(2) == "answer"
    clock.now = 61.0
    assert limit.judge(1) == "answer"


def test_the_minute_slides_and_each_excess_is_told_once() -> None:
    clock = Clock()
    limit = QuestionLimit(2, clock=clock)
    verdicts = []
    for now in (0, 30, 40, 61, 62, 91):
        clock.now = now
        verdicts.append(limit.judge(1))
    assert verdicts == ["answer", "answer", "notice", "answer", "notice", "answer"]


def test_strangers_without_number_do_not_fill_the_memory() -> None:
    limit = QuestionLimit(1)
    for user in range(12_000):
        limit.judge(user)
        limit.judge(user)
    assert len(limit._asked) <= 10_000
    assert len(limit._told) <= 10_000
