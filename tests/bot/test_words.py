"""Every sentence stands in every language, and every card of every language fits its limits."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from bot.cards import COPY_LIMIT, TEXT_LIMIT, utf16_length
from bot.commands import GROUP_COMMANDS, PRIVATE_COMMANDS
from bot.delivery import entities_of, markup_of
from bot.gallery import describe, every_card
from bot.views import DATA_LIMIT
from bot.words import LANGUAGES, choose_language, own_name, speak
from tests.telegram.checks import check_call

BOT = Path("bot")
ENGLISH = speak("en")
COMPUTED = {
    "card.",
    "curation.",
    "reason.",
    "command.",
    "help.",
    "privacy.",
    "button.",
    "nothing-found.",
    "small-talk.",
}
FORMS = {"ar": 6, "ru": 3, "uk": 3, "tr": 1}
LIMITS = [
    ("alert.", 200),
    ("command.", 256),
    ("bot.description", 512),
    ("bot.short", 120),
    ("inline.", 64),
    ("button.", 64),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing_or_empty(language):
    words = speak(language)
    assert words.sentences.keys() == ENGLISH.sentences.keys()
    assert not [key for key, forms in words.sentences.items() if not all(form.strip() for form in forms)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same_in_every_language(language):
    words = speak(language)
    assert {key: words.needs(key) for key in words.sentences} == {key: ENGLISH.needs(key) for key in words.sentences}


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_nothing_is_left_in_english(language):
    words = speak(language)
    same = [key for key in words.sentences if words.sentences[key] == ENGLISH.sentences[key]]
    english = re.compile(r"\b(the|and|your|with|this|to|of|is|it)\b", re.IGNORECASE)
    assert [key for key, forms in words.sentences.items() if any(map(english.search, forms))] == []
    # French writes it as English does.
    assert set(same) <= ({"card.source"} if language == "fr" else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_the_forms_that_the_language_counts_with(language):
    with Path(f"bot/locales/{language}.po").open("rb") as source:
        catalog = read_po(source, locale=language)
    plural = [message for message in catalog if isinstance(message.id, tuple)]
    assert plural
    assert {len(message.string) for message in plural} == {catalog.num_plurals} == {FORMS.get(language, 2)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_source_is_sorted(language):
    keys = re.findall(r'^msgid "(.+)"$', Path(f"bot/locales/{language}.po").read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == sorted(set(keys))


def test_every_sentence_is_used_and_every_used_one_exists():
    code = "\n".join(path.read_text(encoding="utf-8") for path in BOT.glob("*.py"))
    used = set(re.findall(r'"([a-z]+(?:[.-][a-z-]+)*)"', code))
    computed = {key for key in ENGLISH.sentences if any(key.startswith(prefix) for prefix in COMPUTED)}
    assert sorted(ENGLISH.sentences.keys() - used - computed) == []
    spoken = set(re.findall(r'(?:pieces|say|notice)\(\s*(?:words, )?"([^"{]+)"', code))
    assert sorted(spoken - ENGLISH.sentences.keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("prefix", "limit"), LIMITS)
def test_sentences_fit_where_they_go(language, prefix, limit):
    words = speak(language)
    long = [
        key
        for key, forms in words.sentences.items()
        if key.startswith(prefix) and max(map(utf16_length, forms)) > limit
    ]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_one_that_telegram_takes(language):
    for name, card in every_card(speak(language)):
        call = {"chat_id": 1, "text": card.text, "entities": [each.to_dict() for each in entities_of(card)]}
        if markup := markup_of(card):
            call["reply_markup"] = markup.to_dict()
        assert check_call("sendMessage", call) == [], name
        assert utf16_length(card.text) <= TEXT_LIMIT
        for button in (button for row in card.rows for button in row):
            assert len((button.data or "").encode()) <= DATA_LIMIT, name
            assert utf16_length(button.copy or "") <= COPY_LIMIT, name
        assert describe(name, card)


@pytest.mark.parametrize("language", LANGUAGES)
def test_isolates_come_in_pairs_on_their_line(language):
    for name, card in every_card(speak(language)):
        for line in card.text.splitlines():
            assert line.count("\u2068") == line.count("\u2069"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_have_a_description(language):
    words = speak(language)
    for name in {*PRIVATE_COMMANDS, *GROUP_COMMANDS}:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        assert 3 <= len(words.say(f"command.{name}")) <= 100


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 1, "1 statement"),
        ("en", 1200, "1,200 statements"),
        ("fr", 0, "0 déclaration"),
        ("fr", 2, "2 déclarations"),
        ("ru", 1, "1 высказывание"),
        ("ru", 22, "22 высказывания"),
        ("ru", 11, "11 высказываний"),
        ("es", 1, "1 declaración"),
        ("es", 2, "2 declaraciones"),
        ("de", 1, "1 Äußerung"),
        ("de", 2, "2 Äußerungen"),
        ("uk", 1, "1 висловлювання"),
        ("uk", 11, "11 висловлювань"),
        ("it", 1, "1 dichiarazione"),
        ("it", 5, "5 dichiarazioni"),
        ("tr", 1, "1 söz"),
        ("tr", 5, "5 söz"),
        ("ar", 0, "لا أقوال"),
        ("ar", 1, "قول واحد"),
        ("ar", 2, "قولان"),
        ("ar", 7, "7 أقوال"),
        ("ar", 11, "11 قولًا"),
        ("ar", 100, "100 قول"),
    ],
)
def test_counts_take_the_right_form(language, count, told):
    assert speak(language).say("who.count", count) == told


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("uk", 1, "Тут 1 підписка:"),
        ("uk", 3, "Тут 3 підписки:"),
        ("uk", 12, "Тут 12 підписок:"),
        ("uk", 23, "Тут 23 підписки:"),
        ("uk", 111, "Тут 111 підписок:"),
        ("tr", 1, "Burada 1 takip var:"),
        ("tr", 8, "Burada 8 takip var:"),
        ("de", 1, "Hier läuft 1 Abo:"),
        ("de", 0, "Hier laufen 0 Abos:"),
    ],
)
def test_a_sentence_agrees_with_its_count(language, count, told):
    assert speak(language).say("watches", count) == told


@pytest.mark.parametrize(
    ("iso", "told"),
    [
        ("2022-02-20", "20 февраля 2022 г."),
        ("2022-02-20T10:30:00+03:00", "20 февраля 2022 г."),
        ("2022-02", "февраль 2022"),
        ("2022", "2022"),
        ("Sunday", "Sunday"),
    ],
)
def test_a_date_is_as_exact_as_its_source(iso, told):
    assert speak("ru").date(iso).replace("\u202f", " ") == told


@pytest.mark.parametrize(
    ("language", "iso", "told"),
    [
        ("fr", "2024-05-01", "1er mai 2024"),
        ("fr", "2024-05-11", "11 mai 2024"),
        ("es", "2024-05-01", "1 de mayo de 2024"),
        ("es", "2024-05-21T08:00:00Z", "21 de mayo de 2024"),
        ("es", "2024-05", "mayo de 2024"),
        ("tr", "2024-05-01", "1 Mayıs 2024"),
        ("tr", "2024-02-21T08:00:00Z", "21 Şubat 2024"),
        ("tr", "2024-02", "Şubat 2024"),
        ("it", "2024-05-01", "1º maggio 2024"),
        ("it", "2024-05-11", "11 maggio 2024"),
        ("it", "2024-05", "maggio 2024"),
        ("uk", "2024-05-01", "1 травня 2024\u202fр."),
        ("uk", "2024-02-21T08:00:00Z", "21 лютого 2024\u202fр."),
        ("uk", "2024-02", "лютий 2024"),
        ("de", "2024-05-01", "1. Mai 2024"),
        ("de", "2024-03-21T08:00:00Z", "21. März 2024"),
        ("de", "2024-03", "März 2024"),
    ],
)
def test_a_date_is_written_as_people_write_it(language, iso, told):
    assert speak(language).date(iso) == told


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (("fr",), "fr"),
        ((None, "ru-RU", "en"), "ru"),
        (("pl", "ar_EG"), "ar"),
        (("es-419",), "es"),
        (("de-AT",), "de"),
        (("uk-UA",), "uk"),
        (("it_CH",), "it"),
        (("tr-TR",), "tr"),
        (("zh", None), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_we_speak_is_chosen(wishes, language):
    assert choose_language(*wishes) == language


def test_languages_call_themselves_by_their_own_names():
    assert [own_name(each) for each in LANGUAGES] == [
        "العربية",
        "English",
        "Français",
        "Русский",
        "Español",
        "Deutsch",
        "Українська",
        "Italiano",
        "Türkçe",
    ]


def test_arabic_commands_keep_their_slash_on_the_left():
    shown = [form for forms in speak("ar").sentences.values() for form in forms]
    bare = re.compile(r"(?<![\u200e\w])/[a-z]")
    assert [form for form in shown if bare.search(form)] == []
