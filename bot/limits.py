"""How many questions one user may ask in a minute: beyond it one notice, then silence."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Literal, TypeAlias

from bot import metrics

if TYPE_CHECKING:
    from collections.abc import Callable

Verdict: TypeAlias = Literal["answer", "notice", "silence"]

_MINUTE = 60.0
_MOST_USERS = 10_000


class QuestionLimit:
    """A sliding minute for each user, in memory only; who has not asked for longest is forgotten first."""

    def __init__(self, per_minute: int = 20, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._asked: OrderedDict[int, list[float]] = OrderedDict()
        self._told: set[int] = set()

    def judge(self, user: int) -> Verdict:
        """What a question of this user's gets. Questions that get no answer do not lengthen the wait."""
        now = self._clock()
        recent = [at for at in self._asked.pop(user, ()) if now - at < _MINUTE]
        self._asked[user] = recent
        if len(self._asked) > _MOST_USERS:
            self._told.discard(self._asked.popitem(last=False)[0])
        if len(recent) < self._per_minute:
            recent.append(now)
            self._told.discard(user)
            return "answer"
        metrics.OVER_LIMIT.inc()
        if user in self._told:
            return "silence"
        self._told.add(user)
        return "notice"
