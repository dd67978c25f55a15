from __future__ import annotations

import pytest

from tests.telegram.facts import Field, Length, read_facts, write_facts


def test_a_parameter_has_its_kind_need_and_length() -> None:
    text = read_facts().methods["sendMessage"]["text"]
    assert text == Field("text", required=True, kind="String", length=Length(1, 4096, "characters"))


def test_every_kind_refers_to_a_type_that_is_there() -> None:
    facts = read_facts()
    plain = {"Integer", "String", "Boolean", "Float", "True"}
    fields = [field for owner in [*facts.methods.values(), *facts.types.values()] for field in owner.values()]
    named = {kind for field in fields for kind in field.kind.replace("[", "").replace("]", "").split("|")}
    assert named - plain <= facts.types.keys()


@pytest.mark.parametrize(
    ("union", "member"),
    [
        ("InlineQueryResult", "InlineQueryResultArticle"),
        ("InputMessageContent", "InputTextMessageContent"),
        ("BotCommandScope", "BotCommandScopeChat"),
        ("ChatMember", "ChatMemberLeft"),
    ],
)
def test_a_union_knows_its_members(union: str, member: str) -> None:
    assert member in read_facts().members(union)


def test_a_schema_becomes_lines() -> None:
    length = {"min": 0, "max": 9, "unit": "bytes"}
    name = {"required": True, "type": "Array of Array of A or B", "length": length}
    schema = {"bot_api": "1.0", "methods": {"getIt": {"name": name}}, "types": {"A": {}, "B": {}}}
    assert write_facts(schema).splitlines()[1:] == ["method getIt", " name! [[A|B]] 0-9 bytes", "type A", "type B"]
