"""How far a long command is, where a terminal shows it: counts, the rate, the time left where the end is known."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import ProgressColumn, Task, TaskID


def count(number: int, thing: str) -> str:
    """A number of things, as English says it.

    >>> count(1, "new statement"), count(2, "article")
    ('1 new statement', '2 articles')
    """
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


class Progress:
    """`things` is what is counted, `beside` what else is told of; without a terminal nothing is shown."""

    def __init__(self, things: str, beside: str, total: int | None = None) -> None:
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress as Bar
            from rich.progress import SpinnerColumn, TimeElapsedColumn, TimeRemainingColumn

            last = TimeElapsedColumn() if total is None else TimeRemainingColumn()
            self._bar = Bar(SpinnerColumn(), _counts(things, beside), last, console=Console(stderr=True))
            self._task = self._bar.add_task(things, total=total, beside=0)

    def tell(self, done: int, beside: int) -> None:
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done, beside=beside)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _counts(things: str, beside: str) -> ProgressColumn:
    from rich.progress import ProgressColumn
    from rich.text import Text

    class Counts(ProgressColumn):
        def render(self, task: Task) -> Text:
            rate = f", {task.speed:,.0f}/s" if task.speed else ""  # none before the second count
            return Text(f"{task.completed:,.0f} {things}, {task.fields['beside']:,} {beside}{rate}")

    return Counts()
