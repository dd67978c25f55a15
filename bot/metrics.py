"""What is counted, as Prometheus wants it. Nothing here says who asked or what."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

UPDATES = Counter("isnad_updates", "Updates by what became of them", ["outcome"])
UPDATES_REPEATED = Counter("isnad_updates_repeated", "Updates that Telegram delivered again")
HANDLING_SECONDS = Histogram("isnad_handling_seconds", "From taking an update up to being done with it")
INBOX_DEPTH = Gauge("isnad_inbox_depth", "Updates received and not yet handled")

QUESTIONS = Counter("isnad_questions", "Questions by the answer's outcome", ["outcome"])
ANSWER_SECONDS = Histogram(
    "isnad_answer_seconds",
    "Finding the answer to a question",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
OVER_LIMIT = Counter("isnad_questions_over_limit", "Questions beyond what one user may ask in a minute")

FAILURES = Counter("isnad_failures", "Updates and jobs that a failure ended, by its name", ["failure"])
CALLS = Counter("isnad_calls", "Calls to Telegram by what became of them", ["outcome"])
FLOODS = Counter("isnad_floods", "Times that Telegram told us to wait")
SENDS_SPARED = Counter("isnad_sends_spared", "Sends not repeated after a crash because they had gone out")
POLL_TROUBLE = Counter("isnad_poll_trouble", "Polls that failed", ["reason"])
