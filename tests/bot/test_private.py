"""The private chat: what a question brings, and what the buttons under it do."""

import pytest

from bot.words import LANGUAGES, own_name
from tests.bot.conftest import buttons, labels, slices
from tests.telegram import updates

BRIDGE = "what did Merkel say about bridge"
BROWN = "what did Brown say"


async def test_a_question_brings_the_very_words_and_who_said_them(world):
    card = await world.ask(BRIDGE)
    assert slices(card, "blockquote") == ["the bridge will open in spring"]
    assert slices(card, "bold") == ["Angela Merkel"]
    assert card["text"].splitlines()[0] == "Angela Merkel · chancellor"
    assert "When: May 1, 2024" in card["text"]
    assert "reply_to_message" not in card


async def test_the_source_leads_to_the_sentence(world):
    card = await world.ask(BRIDGE)
    (link,) = [each for each in card["entities"] if each["type"] == "text_link"]
    assert link["url"] == "https://example.org/council?id=1#:~:text=the%20bridge%20will%20open%20in%20spring"
    assert slices(card, "text_link") == ["Council meets"]


async def test_a_card_tells_to_whom_where_and_through_whom(world):
    card = await world.ask("ماذا قال غوتيريش عن الماء", sender=updates.user(5, "ar"))
    lines = card["text"].splitlines()
    assert lines[0] == "أنتونيو غوتيريش · الأمين العام للأمم المتحدة"
    assert lines[2:] == ["إلى: الصحافيين", "أين: مؤتمر صحفي", "نقلًا عن: بيان الأمم المتحدة", "المصدر: جلسة عن المياه"]


async def test_a_translation_is_marked_and_never_instead_of_the_words(world):
    card = await world.ask("what did غوتيريش say about الماء")
    assert slices(card, "blockquote") == ["الماء حق للجميع", "Water is a right for everyone"]
    assert "Translation (English), not the original words:" in card["text"]
    bare = await world.turn(card, "Original only")
    assert slices(bare, "blockquote") == ["الماء حق للجميع"]
    assert (await world.turn(bare, "Translation"))["text"] == card["text"]


async def test_names_in_another_direction_are_isolated(world):
    card = await world.ask("what did غوتيريش say about الماء")
    assert card["text"].startswith("\u2068أنتونيو غوتيريش\u2069 · \u2068")
    assert slices(card, "bold") == ["أنتونيو غوتيريش"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("what did Xqzt say", "None of the articles I know quotes Xqzt"),
        ("asdf qwer", "no statement"),
        ("thanks", "I only know who said what"),
        ("what did Merkel say about fishing", "nothing by Angela Merkel on fishing"),
        (BROWN, "Several people"),
    ],
)
async def test_nothing_is_said_honestly(world, text, says):
    card = await world.ask(text)
    assert says in card["text"]
    assert not slices(card, "blockquote")


async def test_one_of_several_answers_in_one_tap(world):
    card = await world.ask(BROWN)
    assert labels(card) == ["Gordon Brown", "James Brown"]
    assert slices(await world.turn(card, "James Brown"), "blockquote") == ["music belongs to everyone"]


async def test_the_choice_is_remembered_for_the_next_question(world):
    card = await world.ask("what did Brown say")
    await world.turn(card, "Gordon Brown")
    assert world.desk.state.follow_up(card["chat"]["id"]).speaker == "Gordon Brown"


async def test_a_speaker_who_said_nothing_on_it_offers_other_words(world):
    card = await world.ask("what did Merkel say about fishing")
    assert "What did Angela Merkel say?" not in labels(card)  # the button above shows just that
    other = await world.turn(card, "Other words: Angela Merkel")
    assert len(slices(other, "blockquote")) == 1
    assert "Next" in labels(other)


async def test_results_are_paged_in_place(world):
    card = await world.ask("what did Merkel say")
    assert "1 of 2" in labels(card)
    assert "Previous" not in labels(card)
    second = await world.turn(card, "Next")
    assert second["message_id"] == card["message_id"]
    assert slices(second, "blockquote") != slices(card, "blockquote")
    assert "Next" not in labels(second)
    assert (await world.turn(second, "Previous"))["text"] == card["text"]


async def test_the_place_in_a_pager_leads_nowhere(world):
    card = await world.ask("what did Merkel say")
    calls = await world.press(card, "1 of 2")
    assert [call.method for call in calls] == ["answerCallbackQuery"]


async def test_context_shows_the_paragraph_with_the_words_in_bold(world):
    card = await world.ask(BRIDGE)
    context = await world.turn(card, "Context")
    assert slices(context, "blockquote") == ["Angela Merkel said the bridge will open in spring, come what may."]
    assert slices(context, "bold") == ["Angela Merkel", "the bridge will open in spring"]
    assert (await world.turn(context, "Back"))["text"] == card["text"]


async def test_more_from_a_speaker_goes_on_to_the_end(world):
    card = await world.turn(await world.ask(BRIDGE), "More: Angela Merkel")
    seen = [slices(card, "blockquote")[0]]
    while "Next" in labels(card):
        card = await world.turn(card, "Next")
        seen += slices(card, "blockquote")
    assert len(seen) == len(set(seen)) == 3


async def test_a_denial_is_no_claim(world):
    card = await world.turn(await world.ask(BRIDGE), "More: Angela Merkel")
    while "without notice" not in card["text"]:
        card = await world.turn(card, "Next")
    assert "Denied the following:" in slices(card, "italic")
    assert "Reported speech, in the article’s words" in slices(card, "italic")


async def test_copy_and_share(world):
    made = {each["text"]: each for each in buttons(await world.ask(BRIDGE))}
    assert made["Copy"]["copy_text"]["text"] == "the bridge will open in spring\n— Angela Merkel"
    shared = await world.one(updates.inline_query(made["Share"]["switch_inline_query"]), "answerInlineQuery")
    assert [each["title"] for each in shared["results"]] == ["Angela Merkel"]


async def test_none_of_these_is_noted_once(world):
    card = await world.ask(BRIDGE)
    calls = await world.press(card, "None of these")
    assert [call.method for call in calls] == ["answerCallbackQuery", "editMessageReplyMarkup"]
    assert calls[0].parameters["show_alert"]
    assert [each.text for each in world.desk.state.missed()] == [BRIDGE]


async def test_a_suggested_question_is_asked_in_one_tap(world):
    card = await world.ask("/start")
    calls = await world.press(card, "What did Gordon Brown say?")
    assert [call.method for call in calls] == ["answerCallbackQuery", "sendMessage"]
    assert slices(calls[1].parameters, "blockquote") == ["we talked about water all day 💧"]


async def test_an_edited_question_edits_its_answer(world):
    first = updates.message(BRIDGE)
    sent = (await world.happen(first))[0].result
    edited = {"edited_message": first["message"] | {"text": "what did Gordon Brown say", "edit_date": 1}}
    changed = await world.one(edited, "editMessageText")
    assert changed["message_id"] == sent["message_id"]
    assert slices(changed, "blockquote") == ["we talked about water all day 💧"]
    assert await world.happen(edited) == []


async def test_an_edit_of_what_was_never_answered_is_nobody_s_question(world):
    assert await world.happen(updates.edited_message("what did Merkel say")) == []


async def test_a_caption_asks_too(world):
    assert slices(await world.one(updates.photo(BRIDGE)), "bold") == ["Angela Merkel"]


async def test_a_sticker_gets_a_word(world):
    sticker = {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    }
    call = await world.one({"message": updates.body(None, sticker=sticker)})
    assert "I only know who said what" in call["text"]


async def test_what_was_sent_through_us_is_not_answered(world):
    assert await world.happen(updates.message(BRIDGE, via_bot=updates.BOT)) == []


@pytest.mark.parametrize(
    "update",
    [
        updates.channel_post("what did Merkel say"),
        updates.edited_channel_post(),
        updates.business_message(BRIDGE),
        updates.edited_business_message(),
    ],
    ids=["channel", "edited channel", "business", "edited business"],
)
async def test_channels_and_business_are_left_alone(world, update):
    assert await world.happen(update) == []


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("ar", "لم أجد"),
        ("en", "I found no"),
        ("fr", "Je n’ai trouvé"),
        ("ru", "Я не нашёл"),
        ("es-419", "No he encontrado"),
        ("de", "Ich habe keine Äußerung"),
        ("uk", "Я не знайшов"),
        ("it", "Non ho trovato"),
        ("tr", "Buna cevap veren"),
        ("pt-br", "I found no"),
    ],
)
async def test_the_reader_s_language_is_spoken(world, language, says):
    card = await world.ask("asdf qwer", sender=updates.user(9, language))
    assert card["text"].startswith(says)


async def test_the_question_s_language_goes_before_the_reader_s(world):
    card = await world.ask("что сказал Гутерриш", sender=updates.user(9, "en"))
    assert "Кому:" in card["text"]
    assert "Контекст" in labels(card)
    assert "Назад" in labels(await world.turn(card, "Контекст", sender=updates.user(9, "en")))


@pytest.mark.parametrize("text", ["Ursula von der Leyen", "Marine Le Pen", "Dos Santos", "Luis de Guindos"])
async def test_a_name_is_no_language(world, text):
    card = await world.ask(text, sender=updates.user(9, "tr"))
    assert card["text"].startswith(("Buna cevap veren", "Bildiğim haberlerin", "Burada "))
    assert all(label.endswith(" ne dedi?") for label in labels(card))


async def test_what_is_suggested_is_in_the_language_of_the_card(world):
    card = await world.ask("zxqv wvut", sender=updates.user(9, "it"))
    assert card["text"].startswith("Non ho trovato")
    assert "Cosa ha detto Angela Merkel?" in labels(card)
    answered = await world.press(card, "Cosa ha detto Angela Merkel?", sender=updates.user(9, "it"))
    assert "Quando:" in answered[-1].parameters["text"]


async def test_a_follow_up_keeps_the_language(world):
    await world.ask("что сказала Меркель о мосте", sender=updates.user(9, "en"))
    assert "Когда:" in (await world.ask("когда?", sender=updates.user(9, "en")))["text"]


async def test_a_chosen_language_goes_before_all(world):
    card = await world.ask("/language")
    assert labels(card) == [*map(own_name, LANGUAGES), "The language I write in"]
    assert (await world.turn(card, "Français"))["text"] == "Je parle désormais français ici."
    assert "Quand :" in (await world.ask(BRIDGE))["text"]
    auto = await world.turn(await world.ask("/language"), "La langue dans laquelle j’écris")
    assert auto["text"].startswith("I answer in the language")
    assert "When:" in (await world.ask(BRIDGE))["text"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what did Guterres say in 2024", "The article has no date"),
        ("what did Guterres say about water yesterday", "The article has no date"),
        ("¿qué dijo Guterres en 2024?", "El artículo no lleva fecha"),
        ("что сказал Гутерриш в марте 2023", "У статьи нет даты"),
    ],
)
async def test_an_undated_article_owns_up_when_a_time_was_asked_for(world, question, told):
    card = await world.ask(question)
    assert slices(card, "blockquote")[0] == "الماء حق للجميع"
    assert told in card["text"]


async def test_a_dated_article_tells_its_date_when_a_time_was_asked_for(world):
    for question in ("what did Merkel say in May 2024", "what did Brown say about water in May 2024"):
        card = await world.ask(question)
        assert "When: May" in card["text"]
        assert "has no date" not in card["text"]
    assert not slices(await world.ask("what did Merkel say in 2023"), "blockquote")


async def test_what_was_asked_is_remembered_on_the_next_page(world):
    card = await world.turn(await world.ask("where did Merkel speak of schools and the bridge"), "Next")
    assert "The article does not say where." in card["text"]


async def test_a_question_too_many_gets_one_notice_then_silence(world):
    world.desk.limit._per_minute = 1
    await world.ask(BRIDGE)
    assert (await world.ask(BRIDGE))["text"] == "That is a lot of questions at once! Please give me a minute."
    assert await world.happen(updates.message(BRIDGE)) == []


async def test_markup_in_a_question_is_only_text(world):
    card = await world.ask("what did <b>Xqzt</b> *say* [x](y)")
    assert "<b>" not in card["text"] or "Xqzt" in card["text"]
    assert "parse_mode" not in world.api.calls_of("sendMessage")[-1].parameters


async def test_a_very_long_question_is_answered_all_the_same(world):
    assert (await world.ask("water " * 680))["text"]


async def test_a_follow_up_leans_on_the_question_before(world):
    await world.ask(BRIDGE)
    card = await world.ask("and about schools?")
    assert slices(card, "blockquote") == ["schools stay open 🏫"]


async def test_a_fault_of_ours_is_owned_up_to(world):
    world.desk.knowledge.close()
    calls = None
    try:
        calls = await world.happen(updates.message(BRIDGE))
    except AssertionError:
        world.errors.clear()
    assert calls is None
    assert world.api.sent()[-1]["text"].startswith("Something went wrong on my side")


@pytest.mark.parametrize("update", [updates.document, lambda: updates.photo("")], ids=["document", "photo"])
async def test_a_message_without_words_does_not_stop_what_follows(world, update):
    assert len(await world.happen(update())) == 1
    assert "Gordon Brown" in (await world.ask("what did Gordon Brown say"))["text"]
