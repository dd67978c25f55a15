"""Groups: spoken to, one message; else silence."""

import random

import pytest

from tests.bot.conftest import GROUP, labels, slices
from tests.telegram import updates
from tests.telegram.checks import utf16_length

BRIDGE = "the bridge will open in spring"
ASKED = "what did Merkel say about bridge"
SPOKEN_TO = [
    f"@isnad_test_bot {ASKED}",
    f"@isnad_test_bot, {ASKED}",
    f"😀👩‍👩‍👧 @ISNAD_Test_Bot {ASKED}?",
    f"{ASKED} @Isnad_test_bot",
    f"{ASKED} @Isnad_test_bot @isnad_test_bot",
    f"/ask@isnad_test_bot {ASKED}",
    f"/ASK@Isnad_Test_Bot {ASKED}",
    f"@someone_else look: @isnad_test_bot {ASKED}",
]
SILENT = [
    ASKED,
    f"/ask {ASKED}",
    "/help@other_bot",
    f"/ask@isnad_test_bots {ASKED}",
    f"@isnad_test_bots {ASKED}",
    "mail me at me@isnad_test_bot.org",
    "/start",
    "/start@isnad_test_bot",
    "/frobnicate@isnad_test_bot",
    "isnad_test_bot",
]


@pytest.mark.parametrize("text", SPOKEN_TO)
async def test_spoken_to_in_any_way_it_replies_once(world, text):
    update = updates.message(text, chat=GROUP)
    call = await world.one(update)
    assert call["reply_parameters"]["message_id"] == update["message"]["message_id"]
    assert slices(call, "blockquote") == [BRIDGE]


async def test_help_in_a_group_says_how_to_ask(world):
    told = await world.one(updates.message("/help@isnad_test_bot", chat=GROUP))
    assert told["text"] == "Mention me together with a question: who said what?"


@pytest.mark.parametrize("text", SILENT)
async def test_not_spoken_to_it_is_silent(world, text):
    assert await world.happen(updates.message(text, chat=GROUP)) == []


async def test_a_caption_that_mentions_us_is_answered(world):
    assert slices(await world.one(updates.photo(f"🌉 @Isnad_Test_Bot {ASKED}", chat=GROUP)), "blockquote") == [BRIDGE]
    assert await world.happen(updates.photo(ASKED, chat=GROUP)) == []


async def test_a_mention_by_name_is_answered(world):
    text = f"😀 Test bot {ASKED}"
    entity = {"type": "text_mention", "offset": 3, "length": 8, "user": updates.BOT}
    assert slices(await world.one(updates.message(text, chat=GROUP, entities=[entity])), "blockquote") == [BRIDGE]
    entity["user"] = updates.user(77)
    assert await world.happen(updates.message(text, chat=GROUP, entities=[entity])) == []


async def test_a_reply_to_us_leans_on_what_was_asked(world):
    card = (await world.happen(updates.message(f"@isnad_test_bot {ASKED}", chat=GROUP)))[0].result
    follow = await world.one(updates.message("and about schools?", chat=GROUP, reply_to_message=card))
    assert slices(follow, "blockquote") == ["schools stay open 🏫"]


async def test_thanks_under_an_answer_asks_nothing(world):
    card = updates.body("a card", sender=updates.BOT, chat=GROUP)
    assert await world.happen(updates.message("thanks", chat=GROUP, reply_to_message=card)) == []


async def test_a_reply_that_turns_to_somebody_else_is_not_for_us(world):
    card = updates.body("a card", sender=updates.BOT, chat=GROUP)
    assert await world.happen(updates.message(f"@someone {ASKED}", chat=GROUP, reply_to_message=card)) == []


async def test_our_name_under_a_question_asks_that_question(world):
    theirs = updates.body(ASKED, sender=updates.user(5), chat=GROUP)
    call = await world.one(updates.message("@isnad_test_bot", chat=GROUP, reply_to_message=theirs))
    assert slices(call, "blockquote") == [BRIDGE]


async def test_our_bare_name_gets_a_hint(world):
    call = await world.one(updates.message("@isnad_test_bot", chat=GROUP))
    assert call["text"] == "Mention me together with a question: who said what?"


async def test_a_topic_is_stayed_in(world):
    opening = updates.body(
        None, sender=updates.BOT, chat=GROUP, forum_topic_created={"name": "T", "icon_color": 7322096}
    )
    inside = {"chat": GROUP, "message_thread_id": 77, "is_topic_message": True, "reply_to_message": opening}
    assert await world.happen(updates.message(ASKED, **inside)) == []
    assert (await world.one(updates.message(f"@isnad_test_bot {ASKED}", **inside)))["message_thread_id"] == 77


@pytest.mark.parametrize(
    "more",
    [
        {"via_bot": updates.BOT},
        {"via_bot": updates.BOT | {"id": 9, "username": "gif"}},
        {"sender": updates.BOT},
        {"is_automatic_forward": True},
    ],
    ids=["our own inline post", "another bot's inline post", "a bot", "a channel's post in its group"],
)
async def test_machines_are_not_answered(world, more):
    assert await world.happen(updates.message(f"@isnad_test_bot {ASKED}", chat=GROUP, **more)) == []


async def test_a_forward_is_not_spoken_to_us(world):
    assert await world.happen(updates.forward(f"@isnad_test_bot {ASKED}", chat=GROUP)) == []


@pytest.mark.parametrize("make", [updates.anonymous_message, updates.message_as_channel])
async def test_who_speaks_as_a_group_or_channel_is_answered(world, make):
    assert slices(await world.one(make(f"@isnad_test_bot {ASKED}")), "blockquote") == [BRIDGE]


async def test_nothing_is_short_and_without_buttons(world):
    call = await world.one(updates.message("@isnad_test_bot asdf qwer", chat=GROUP))
    assert call["text"] == "Nothing on that in the articles I know."
    assert "reply_markup" not in call


async def test_an_edited_question_edits_its_answer(world):
    first = updates.message(f"@isnad_test_bot {ASKED}", chat=GROUP)
    sent = (await world.happen(first))[0].result
    edited = updates.message("@isnad_test_bot what did Merkel say about schools", chat=GROUP)["message"]
    edited |= {"message_id": first["message"]["message_id"], "edit_date": 1}
    changed = await world.one({"edited_message": edited}, "editMessageText")
    assert changed["message_id"] == sent["message_id"]
    assert slices(changed, "blockquote") == ["schools stay open 🏫"]


async def test_an_edit_that_no_longer_speaks_to_us_is_left_alone(world):
    first = updates.message(f"@isnad_test_bot {ASKED}", chat=GROUP)
    await world.happen(first)
    edited = updates.body("never mind", chat=GROUP, edit_date=1) | {"message_id": first["message"]["message_id"]}
    assert await world.happen({"edited_message": edited}) == []


async def test_buttons_belong_to_the_one_who_asked(world):
    card = (await world.happen(updates.message("@isnad_test_bot what did Merkel say", chat=GROUP)))[0].result
    calls = await world.press(card, "Next", sender=updates.user(4321))
    assert [call.method for call in calls] == ["answerCallbackQuery"]
    assert calls[0].parameters["show_alert"]
    assert "belong to whoever asked" in calls[0].parameters["text"]
    assert slices(await world.turn(card, "Next"), "blockquote")


async def test_who_asks_as_the_group_may_press_as_a_person(world):
    calls = await world.happen(updates.anonymous_message("@isnad_test_bot what did Merkel say", chat=GROUP))
    assert slices(await world.turn(calls[0].result, "Next", sender=updates.user(31)), "blockquote")


@pytest.mark.parametrize(
    "data", ["x", "", "q..r.0.zzzz", "q..r.9.1", "d::99999:x", "o", "q..s.0.", "e::x", "a::7", "é" * 32]
)
async def test_an_old_button_gets_a_polite_alert(world, data):
    card = updates.body("a card", sender=updates.BOT, chat=updates.private(1000))
    calls = await world.happen(updates.callback_query(data, on=card))
    (answered,) = [call for call in calls if call.method == "answerCallbackQuery"]
    assert answered.parameters.get("text") or data == "e::x"


async def test_a_button_under_a_message_too_old_to_be_told_of_still_works(world):
    old = {"chat": updates.private(1000), "message_id": 5, "date": 0}
    calls = await world.happen(updates.callback_query("q..r.0.2", on=old))
    assert [call.method for call in calls] == ["editMessageText", "answerCallbackQuery"]
    calls = await world.happen(updates.callback_query("a::0", on=old))
    assert calls[0].parameters["show_alert"]


async def test_a_button_under_an_inline_message_gets_a_polite_alert(world):
    calls = await world.happen(updates.callback_query("q..r.0.2", inline_message_id="i"))
    assert [call.method for call in calls] == ["answerCallbackQuery"]


async def test_a_group_s_card_has_no_private_buttons(world):
    card = (await world.happen(updates.message("@isnad_test_bot what did Merkel say", chat=GROUP)))[0].result
    assert set(labels(card)) == {"1 of 2", "Next", "More: Angela Merkel"}


async def test_guest_mode_answers_where_it_is_not(world):
    call = await world.one(updates.guest_message(f"@isnad_test_bot {ASKED}", chat=GROUP), "answerGuestQuery")
    assert slices(call["result"]["input_message_content"], "blockquote") == [BRIDGE]


async def test_guest_mode_says_nothing_shortly(world):
    call = await world.one(updates.guest_message("@isnad_test_bot asdf qwer", chat=GROUP), "answerGuestQuery")
    assert call["result"]["input_message_content"]["message_text"] == "Nothing on that in the articles I know."


async def test_the_language_of_a_group_is_its_administrators_choice(world):
    card = (await world.happen(updates.message("/language@isnad_test_bot", chat=GROUP)))[0].result
    calls = await world.press(card, "Русский", sender=updates.user(8))
    assert [call.method for call in calls] == ["getChatMember", "answerCallbackQuery"]
    assert world.desk.state.language(GROUP["id"]) is None
    world.api.state.members[GROUP["id"], 8] = "administrator"
    await world.press(card, "Русский", sender=updates.user(8))
    assert world.desk.state.language(GROUP["id"]) == "ru"
    call = await world.one(updates.message("@isnad_test_bot asdf qwer", chat=GROUP))
    assert call["text"] == "В известных мне статьях об этом ничего нет."


async def test_a_group_that_moves_keeps_what_it_chose(world):
    old = updates.group()
    world.desk.state.set_language(old["id"], "fr")
    assert await world.happen(updates.migration(old, GROUP["id"])) == []
    assert world.desk.state.language(GROUP["id"]) == "fr"


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_a_chat_that_shows_us_out_is_forgotten(world, status):
    world.desk.state.set_language(GROUP["id"], "fr")
    await world.happen(updates.my_chat_member(status, chat=GROUP))
    assert world.desk.state.language(GROUP["id"]) is None


async def test_five_hundred_lines_of_chatter_cause_no_call(world):
    dice = random.Random(7)  # noqa: S311 - chatter, no secret
    words = [
        "Merkel",
        "bridge",
        "said",
        "@someone",
        "isnad_test_bot",
        "@isnad",
        "/ask",
        "?",
        "😀",
        "ماذا قال",
        "что",
        "what did",
        "\n",
    ]
    chat = [updates.group(), GROUP]
    before = len(world.api.calls)
    for _ in range(500):
        text = " ".join(dice.choices(words, k=dice.randint(1, 12))).strip() or "."
        update = updates.message(text, chat=dice.choice(chat), sender=updates.user(dice.randint(2, 50)))
        bot = world.application.bot
        await world.application.process_update(_parsed(update, bot))
    assert len(world.api.calls) == before
    assert not world.errors


def _parsed(update, bot):
    from telegram import Update  # noqa: PLC0415 - for this alone

    return Update.de_json({"update_id": 1, **update}, bot)


@pytest.mark.parametrize("lead", ["", "😀", "👩‍👩‍👧 ", "نعم ", "𝒜"])
async def test_entities_are_counted_in_utf16(world, lead):
    text = f"{lead} @isnad_test_bot {ASKED}"
    update = updates.message(text, chat=GROUP)
    (entity,) = update["message"]["entities"]
    assert entity["offset"] == utf16_length(f"{lead} ")
    await world.one(update)
    assert world.desk.state.latest(GROUP["id"]).question.text == f"{lead.strip()} {ASKED}".strip()
