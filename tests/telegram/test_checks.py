from __future__ import annotations

from typing import Any

import pytest

from tests.telegram.checks import check_call, check_value, decode
from tests.telegram.facts import read_facts
from tests.telegram.updates import every_kind

ARTICLE = {"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "said"}}


def button(**action: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "b"} | action]]}


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        pytest.param("sendMessage", {"chat_id": 1, "text": "x" * 4096}, id="longest text"),
        pytest.param("sendMessage", {"chat_id": "@channel", "text": "x"}, id="chat by name"),
        pytest.param(
            "sendMessage", {"chat_id": 1, "text": "x", "reply_markup": button(callback_data="1")}, id="button"
        ),
        pytest.param("answerInlineQuery", {"inline_query_id": "q", "results": [ARTICLE]}, id="inline article"),
        pytest.param("setMyCommands", {"commands": [], "scope": {"type": "default"}}, id="scope"),
        pytest.param("editMessageText", {"inline_message_id": "i", "text": "x"}, id="inline edit"),
        pytest.param("getMe", {}, id="no parameters"),
    ],
)
def test_a_right_call_passes(method: str, parameters: dict[str, Any]) -> None:
    assert check_call(method, parameters) == []


@pytest.mark.parametrize(
    ("method", "parameters", "told"),
    [
        pytest.param("sendMesage", {}, "no such method", id="unknown method"),
        pytest.param("sendMessage", {"chat_id": 1}, "text is required", id="missing"),
        pytest.param("sendMessage", {"chat_id": 1, "text": "x", "txt": ""}, "has no txt", id="unknown parameter"),
        pytest.param("sendMessage", {"chat_id": 1.5, "text": "x"}, "chat_id must be", id="wrong type"),
        pytest.param("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "4097 characters", id="too long"),
        pytest.param("sendMessage", {"chat_id": 1, "text": "😀" * 2049}, "4098 characters", id="too long in UTF-16"),
        pytest.param("sendMessage", {"chat_id": 1, "text": " \n"}, "non-empty", id="blank"),
        pytest.param("sendMessage", {"chat_id": 1, "text": "x", "parse_mode": "html"}, "parse_mode", id="parse mode"),
        pytest.param(
            "sendMessage",
            {"chat_id": 1, "text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "outside a text of 1",
            id="entity outside",
        ),
        pytest.param(
            "sendMessage",
            {
                "chat_id": 1,
                "text": "abcd",
                "entities": [
                    {"type": "bold", "offset": 0, "length": 2},
                    {"type": "italic", "offset": 1, "length": 2},
                ],
            },
            "cross",
            id="entities cross",
        ),
        pytest.param(
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": button(callback_data="é" * 33)},
            "callback_data has 66 bytes",
            id="callback data",
        ),
        pytest.param(
            "sendMessage", {"chat_id": 1, "text": "x", "reply_markup": button()}, "exactly one action", id="idle button"
        ),
        pytest.param(
            "answerInlineQuery", {"inline_query_id": "q", "results": [ARTICLE] * 2}, "same id twice", id="same ids"
        ),
        pytest.param(
            "answerInlineQuery",
            {"inline_query_id": "q", "results": [ARTICLE | {"id": str(n)} for n in range(51)]},
            "51 items",
            id="51 results",
        ),
        pytest.param(
            "answerInlineQuery", {"inline_query_id": "q", "results": [ARTICLE | {"id": "x" * 65}]}, "64 bytes", id="id"
        ),
        pytest.param(
            "answerInlineQuery",
            {"inline_query_id": "q", "results": [], "next_offset": "5" * 65},
            "next_offset has 65 bytes",
            id="offset",
        ),
        pytest.param("editMessageText", {"text": "x", "message_id": 1}, "inline_message_id, or", id="edit what"),
    ],
)
def test_a_wrong_call_is_told_what_is_wrong(method: str, parameters: dict[str, Any], told: str) -> None:
    faults = check_call(method, parameters)
    assert len(faults) == 1
    assert told in faults[0]


def test_form_values_become_what_the_facts_say() -> None:
    form = {"chat_id": "-5", "text": "7", "disable_notification": "true", "entities": "[]"}
    assert decode("sendMessage", form) == {"chat_id": -5, "text": "7", "disable_notification": True, "entities": []}


def test_the_maker_of_updates_knows_every_kind() -> None:
    assert every_kind().keys() == read_facts().types["Update"].keys() - {"update_id"}


@pytest.mark.parametrize("kind", sorted(read_facts().types["Update"].keys() - {"update_id"}))
def test_updates_made_here_have_the_shape_of_real_ones(kind: str) -> None:
    assert check_value("Update", {"update_id": 1} | every_kind()[kind]) == []
