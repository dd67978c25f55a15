"""The whole way, from a question in Telegram to the words of the article that comes with the product."""

import pytest

from bot.application import build_application
from bot.desk import Desk
from bot.limits import QuestionLimit
from bot.state import State
from bot.words import LANGUAGES
from knowledge import open as open_knowledge
from tests.bot.conftest import GROUP, World, labels, plainly, slices
from tests.telegram import BotApi, updates


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    path = tmp_path_factory.mktemp("shipped") / "statements.db"
    with open_knowledge(f"sqlite:///{path}") as opened:
        opened.add_shipped()
    return f"sqlite:///{path}"


@pytest.fixture
async def world(shipped, tmp_path, clock):
    async with BotApi() as api:
        with open_knowledge(shipped) as opened, State(tmp_path / "bot.db") as state:
            desk = Desk(opened, state, limit=QuestionLimit(1000))
            application = build_application(api.token, desk, base_url=api.base_url, configure=plainly)
            async with application:
                yield World(api, application, desk, clock)
        assert api.violations == []


@pytest.mark.parametrize(
    ("question", "language", "words", "label"),
    [
        ("what did Blinken say about war?", "en", "يمنع اندلاع حرب", "Where:"),
        ("what did Blinkin say about war", "en", "يمنع اندلاع حرب", "Where:"),
        ("qu'a dit Poutine sur l'OTAN ?", "fr", "الناتو", "Source :"),
        ("что сказал Песков о войне", "ru", "ولا تريد حتى أن تنطق بكلمة حرب", "Источник:"),
        ("¿qué dijo Putin sobre la OTAN?", "en", "الناتو", "Fuente:"),
        ("Was hat Putin über die NATO gesagt?", "en", "الناتو", "Quelle:"),
        ("що сказав Путін про НАТО?", "en", "الناتو", "Джерело:"),
        ("cosa ha detto Putin sulla NATO?", "en", "الناتو", "Fonte:"),
        ("Putin NATO hakkında ne dedi?", "en", "الناتو", "Kaynak:"),
        ("ماذا قال زيلينسكي؟", "ar", "زيلينسكي", "المصدر:"),
    ],
)
async def test_a_question_in_any_language_brings_the_article_s_words(world, question, language, words, label):
    card = await world.ask(question, sender=updates.user(7, language))
    text = card["text"]
    assert words in text
    assert label in text
    assert slices(card, "blockquote") + slices(card, "expandable_blockquote")


async def test_who_is_only_talked_about_is_given_nobody_s_words(world):
    card = await world.ask("what did Biden say about war?")
    assert not slices(card, "blockquote")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_suggested_question_is_answered(world, language):
    card = await world.ask("/start", sender=updates.user(7, language))
    assert labels(card)
    for question in labels(card):
        calls = await world.press(card, question, sender=updates.user(7, language))
        assert slices(calls[-1].parameters, "blockquote") + slices(calls[-1].parameters, "expandable_blockquote"), (
            question
        )


async def test_a_group_is_answered_and_an_inline_query(world):
    call = await world.one(updates.message("@isnad_test_bot what did Blinken say about war?", chat=GROUP))
    assert "يمنع اندلاع حرب" in call["text"]
    call = await world.one(updates.inline_query("blinken nato"), "answerInlineQuery")
    assert {each["title"] for each in call["results"]} == {"Antony Blinken · أنتوني بلينكن"}


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Dmitry Peskov"),
        ("fr", "Dmitri Peskov"),
        ("ru", "Дмитрий Песков"),
        ("es", "Dmitri Peskov"),
        ("tr", "Dmitriy Peskov"),
        ("it", "Dmitrij Peskov"),
        ("uk", "Дмитро Пєсков"),
        ("de", "Dmitri Peskow"),
    ],
)
async def test_a_name_is_shown_as_its_reader_reads_it_and_as_the_article_has_it(world, language, name):
    text = (await world.ask("Peskov", sender=updates.user(7, language)))["text"]
    assert name in text.splitlines()[0]
    assert "ديميتري بيسكوف" in text.splitlines()[0]


async def test_who_is_quoted_and_what_is_the_latest(world):
    assert (await world.ask("who is quoted?"))["text"].splitlines()[2].startswith("1. ")
    assert slices(await world.ask("latest"), "bold")
