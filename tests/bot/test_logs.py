from __future__ import annotations

import json
import logging
import sys

import pytest

from bot.logs import _JsonLines, _Readable, hide, redact

TOKEN = "987654321:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"  # noqa: S105


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"POST https://api.telegram.org/bot{TOKEN}/getMe", id="address"),
        pytest.param(f"bot{TOKEN.replace(':', '%3A')}", id="escaped"),
        pytest.param(f"The token `{TOKEN}` was rejected", id="in a sentence"),
        pytest.param(f"(b'/bot{TOKEN}/x', 1)", id="bytes"),
    ],
)
def test_a_token_is_recognised_by_its_shape(text: str) -> None:
    assert TOKEN.partition(":")[2] not in redact(text)
    assert "<token>" in redact(text)


@pytest.mark.parametrize("text", ["at 12:30:15 he said", "1 Kings 3:16", "Ratio 10000:20000 of them", "x:y"])
def test_ordinary_text_stays(text: str) -> None:
    assert redact(text) == text


def test_a_secret_of_any_shape_is_hidden() -> None:
    hide("an-odd-secret-of-a-webhook")
    assert redact("got an-odd-secret-of-a-webhook there") == "got <token> there"


@pytest.mark.parametrize("formatter", [_Readable("%(message)s"), _JsonLines()], ids=["text", "json"])
def test_message_arguments_extras_and_tracebacks_are_redacted(formatter: logging.Formatter) -> None:
    try:
        int(f"about {TOKEN}")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "said %s", (TOKEN,), sys.exc_info())
    record.question = TOKEN
    written = formatter.format(record)
    assert "ValueError" in written
    assert TOKEN not in written
    assert written.count("<token>") == 3


def test_a_json_line_is_one_line_with_its_extras() -> None:
    record = logging.LogRecord("bot.questions", logging.INFO, __file__, 1, "question", (), None)
    record.question, record.outcome = "ماذا قال\nبوتين؟", "Found"
    written = _JsonLines().format(record)
    assert "\n" not in written
    told = json.loads(written)
    assert (told["question"], told["outcome"], told["level"]) == ("ماذا قال\nبوتين؟", "Found", "info")


async def test_a_question_is_logged_without_who_asked(world, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await world.ask("Merkel", sender=updates_user())
    written = "\n".join(_JsonLines().format(record) for record in caplog.records if record.name.startswith("bot"))
    assert '"question": "Merkel"' in written
    assert "71717171" not in written
    assert "Somebody Known" not in written


def updates_user() -> dict[str, object]:
    return {"id": 71717171, "is_bot": False, "first_name": "Somebody Known", "username": "somebody_known"}
