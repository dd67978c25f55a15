"""Cards: words arrive as they are, entities lie where they should, buttons carry what they mean."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cards import Composer, Piece, bold, cut, shorten, utf16_length
from bot.delivery import entities_of, markup_of, send
from bot.links import question_parameter, read_parameter, source_url, statement_parameter
from bot.quotations import render_context, render_statement
from bot.rows import PRIVATE, Stage
from bot.views import (
    DATA_LIMIT,
    View,
    fit,
    pack,
    pack_press,
    pack_retelling,
    retell,
    unpack,
    unpack_press,
)
from bot.watches import digest_card
from bot.words import LANGUAGES, speak
from knowledge import Article, Speaker, Statement
from tests.bot.conftest import slices
from tests.telegram import BotApi
from tests.telegram.checks import check_call

# What breaks markup, offsets and directions; lone surrogates cannot be said in UTF-8.
HOSTILE = st.sampled_from(
    [
        "<b>",
        "</i>",
        "&amp;",
        "*",
        "_",
        "`",
        "[x](y)",
        "||",
        "😀",
        "👩‍👩‍👧",
        "𝒜",
        "\u200f",
        "\u202e",
        "\u2068",
        "\u0651",
        "أنّ",
        "«",
        "»",
        "\n",
        " ",
        "\t",
    ]
)
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)
QUOTES = st.lists(st.one_of(HOSTILE, TEXT), min_size=1, max_size=12).map("".join).map(str.strip).filter(bool)
NAMES = TEXT.map(str.strip).filter(bool)


def said(quote, name="Angela Merkel", **more):
    return Statement(
        "x", 7, name, (Speaker(3, name),), quote, "direct", Article("Title", None, None, None, "en"), **more
    )


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(quote=QUOTES, name=NAMES, language=st.sampled_from(LANGUAGES))
def test_every_quotation_is_shown_as_it_is(quote, name, language):
    card = render_statement(said(quote, name), speak(language))
    call = {"chat_id": 1, "text": card.text, "entities": [each.to_dict() for each in entities_of(card)]}
    call["reply_markup"] = markup_of(card).to_dict()
    assert check_call("sendMessage", call) == []
    blocks = slices(call, "blockquote") + slices(call, "expandable_blockquote")
    assert blocks == [quote]


async def test_five_hundred_quotations_arrive_byte_for_byte(world):
    made = []

    @settings(max_examples=500, deadline=None, database=None)
    @given(quote=QUOTES)
    def make(quote):
        made.append(quote)

    make()
    bot = world.application.bot
    for quote in made:
        await send(bot, 1, render_statement(said(quote), speak("ar")))
    sent = world.api.sent(1)
    assert len(sent) == len(made) >= 500
    for quote, call in zip(made, sent, strict=True):
        (block,) = slices(call, "blockquote") + slices(call, "expandable_blockquote")
        assert block.encode() == quote.encode()


@settings(max_examples=100, deadline=None)
@given(
    quote=st.integers(1, 6000),
    translation=st.integers(0, 6000),
    around=st.integers(0, 9000),
    name=st.integers(1, 400),
    letter=st.sampled_from(["a", "ب", "😀", "a ", "ب "]),
)
def test_no_card_outgrows_a_message(quote, translation, around, name, letter):
    words = (letter * quote).strip()
    long = said(
        words,
        (letter * name).strip(),
        role=letter * name,
        addressee=letter * name,
        venue=letter * name,
        via=letter * name,
        context=f"{letter * around}{words}{letter * around}",
        translations=(("ru", letter * translation),) if translation else (),
    )
    for card in (render_statement(long, speak("ru")), render_context(long, speak("ru"), View("results", (7,)))):
        call = {"chat_id": 1, "text": card.text, "entities": [each.to_dict() for each in entities_of(card)]}
        assert check_call("sendMessage", call) == []


@given(numbers=st.lists(st.integers(1, 10**9), min_size=1, max_size=8), owner=st.none() | st.integers(1, 2**52))
def test_a_view_survives_its_trip_within_64_bytes(numbers, owner):
    view = fit(View("results", tuple(numbers), 0, "quotation", owner))
    assert view.numbers
    for index in range(len(view.numbers)):
        for face in ("quotation", "context", "original"):
            there = view.at(index).showing(face)
            assert len(pack(there).encode()) <= DATA_LIMIT
            assert unpack(pack(there)) == there


@given(data=st.text(max_size=64))
def test_no_data_breaks_the_reading(data):
    view, press = unpack(data), unpack_press(data)
    assert view is None or unpack(pack(view)) == view
    assert press is None or unpack_press(pack_press(press.verb, press.owner, press.rest)) == press


@given(question=st.text(min_size=1, max_size=200), topic=st.none() | st.text(max_size=100), room=st.integers(8, 60))
def test_a_question_told_again_fits_its_room(question, topic, room):
    told = pack_retelling(question, question[:3], topic, room)
    assert len(told.encode()) <= room
    assert "Angela Merkel" in retell(told, "Angela Merkel")


@pytest.mark.parametrize("verb", ["a", "d"])
def test_a_press_survives_its_trip(verb):
    press = unpack_press(pack_press(verb, 2**52, "12:what did ~ say: x"))
    assert (press.verb, press.owner, press.rest) == (verb, 2**52, "12:what did ~ say: x")


@pytest.mark.parametrize(
    ("quote", "url", "leads"),
    [
        ("one two", "https://e.org/a", "https://e.org/a#:~:text=one%20two"),
        ("a-b, c & d", "https://e.org/a", "https://e.org/a#:~:text=a%2Db%2C%20c%20%26%20d"),
        ("1 2 3 4 5 6 7 8 9", "https://e.org/a#top", "https://e.org/a#top:~:text=1%202%203%204,6%207%208%209"),
        ("كلمة", "https://e.org/a", "https://e.org/a#:~:text=%D9%83%D9%84%D9%85%D8%A9"),
        ("one", None, None),
    ],
)
def test_a_source_leads_to_the_sentence(quote, url, leads):
    assert source_url(Statement("x", 1, "n", (), quote, "direct", Article(url=url))) == leads


@given(question=st.text(st.characters(exclude_categories=("Cs",)), min_size=1))
def test_a_question_fits_a_start_parameter(question):
    parameter = question_parameter(question)
    assert 1 <= len(parameter) <= 64
    assert set(parameter) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert question.startswith(read_parameter(parameter))


def test_a_statement_s_parameter_is_read_back():
    assert read_parameter(statement_parameter(12)) == 12


@given(text=st.text(), limit=st.integers(2, 50))
def test_what_is_shortened_fits(text, limit):
    assert utf16_length(shorten(text, limit)) <= max(limit, 1)
    assert text.startswith(cut(text, limit))


@given(
    words=st.lists(st.text("aб😀", min_size=1, max_size=6), min_size=1, max_size=6),
    blanks=st.sampled_from([" ", "  ", "\n"]),
)
def test_a_cut_keeps_each_word_that_fits(words, blanks):
    text = blanks.join(words)
    fitting = [blanks.join(words[:count]) for count in range(1, len(words) + 1)]
    for limit in range(utf16_length(words[0]), utf16_length(text) + 1):
        assert cut(text, limit) == [each for each in fitting if utf16_length(each) <= limit][-1]


def test_an_emoji_counts_as_two():
    card = Composer().write("😀").write("x", "bold").card()
    assert (card.entities[0].offset, card.entities[0].length) == (2, 1)


def test_a_line_of_a_right_to_left_language_starts_on_the_right():
    card = Composer("rtl").line([bold("NATO"), " · الناتو"]).card()
    assert card.text == "\u200f\u2068NATO\u2069 · الناتو"
    assert Composer("rtl").line([Piece("الناتو")]).card().text == "الناتو"
    assert Composer("rtl").line(["• ", bold("NATO")]).card().text == "\u200f• \u2068NATO\u2069"
    assert Composer("rtl").line(["/watch مع سؤال"]).card().text.startswith("\u200f/watch")


@pytest.mark.parametrize(
    ("name", "role", "shown"),
    [
        ("وسائل إعلام فرنسية", "وسائل إعلام فرنسية", False),
        ("الرئاسة الفرنسية (الإليزيه)", "الإليزيه", False),
        ("City Council", "council", False),
        ("City Council", "municipal assembly", True),
    ],
)
def test_a_role_that_repeats_the_name_is_left_out(name, role, shown):
    first = render_statement(said("x", name, role=role), speak("ar")).text.splitlines()[0]
    assert (" · " in first) == shown


@pytest.mark.parametrize(
    ("addressee", "venue", "lines"),
    [
        ("القناة الأولى", "حديث للقناة الأولى", ["Where"]),
        ("The Gazette", "an interview with The Gazette", ["Where"]),
        ("reporters", "a press conference", ["To", "Where"]),
        ("reporters", None, ["To"]),
    ],
)
def test_an_addressee_whom_the_venue_names_is_not_told_twice(addressee, venue, lines):
    text = render_statement(said("x", addressee=addressee, venue=venue), speak("en")).text
    assert [line.partition(":")[0] for line in text.splitlines() if line.startswith(("To", "Where"))] == lines


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({"kind": "indirect", "cue": "اتّهم"}, True),
        ({"kind": "indirect", "cue": ":"}, False),
        ({"kind": "indirect", "cue": "نفى", "polarity": "denial"}, False),
        ({"kind": "direct", "cue": "قال"}, False),
    ],
    ids=["indirect", "no-word", "denied", "direct"],
)
def test_reported_words_stand_behind_their_cue(more, shown):
    card = render_statement(replace(said("المعارضة بتأجيل الجلسة"), **more), speak("ar"))
    (block,) = (each for each in card.entities if "blockquote" in each.kind)
    assert card.text[block.offset : block.offset + block.length] == "المعارضة بتأجيل الجلسة"
    assert (f"{more['cue']}:" in card.text[: block.offset].splitlines()) == shown


def test_a_digest_marks_what_is_denied_and_says_that_it_goes_on():
    listed = [replace(said("the bridge\nis shut"), polarity="denial"), *[said("schools stay open")] * 10]
    lines = digest_card(listed, speak("en")).text.splitlines()
    assert lines[2].endswith(": Denied the following: the bridge is shut")
    assert (len(lines), lines[-1]) == (13, "…")
    assert digest_card(listed[:10], speak("en")).text.splitlines()[-1].endswith("schools stay open")


def test_a_terminal_gets_no_buttons():
    assert render_statement(said("x"), speak("en"), Stage("terminal")).rows == ()
    assert render_statement(said("x"), speak("en"), PRIVATE).rows


async def test_the_server_of_the_tests_sees_what_is_wrong():
    """The checks above would notice: an entity outside its text is a violation."""
    async with BotApi() as api:
        bad = SimpleNamespace(text="x", entities=[{"type": "bold", "offset": 0, "length": 9}])
        assert check_call("sendMessage", {"chat_id": 1, **vars(bad)})
        assert api.violations == []
