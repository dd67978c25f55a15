"""What is typed so far finds what it will be."""

import json

import pytest

import knowledge

ROWS = [
    ("Angela Merkel", "the bridge will open in spring"),
    ("Angela Merkel", "schools stay open"),
    ("أنتونيو غوتيريش", "الماء حق للجميع"),
    ("أنتونيو غوتيريش", "الجسر مفتوح"),
    ("Gordon Brown", "we talked about water all day"),
    ("Keir Starmer", "it was warm in the ward"),
    ("Emmanuel Macron", "لا نريد الحرب في أوروبا"),
]


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    path = tmp_path_factory.mktemp("completion") / "statements.db"
    with knowledge.open(f"sqlite:///{path}") as opened:
        opened.import_lines(json.dumps({"speaker": speaker, "quote": quote}) for speaker, quote in ROWS)
        yield opened


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mer", "Angela Merkel"),
        ("angela mer", "Angela Merkel"),
        ("gut", "أنتونيو غوتيريش"),
        ("гуте", "أنتونيو غوتيريش"),
        ("غوت", "أنتونيو غوتيريش"),
        ("antonio gu", "أنتونيو غوتيريش"),
        ("gordn bro", "Gordon Brown"),
    ],
)
def test_a_name_is_known_by_its_beginning(known, typed, first):
    assert known.complete(typed)[0].statement.speaker == first


@pytest.mark.parametrize(
    ("typed", "quote"),
    [
        ("bri", "the bridge will open in spring"),
        ("schoo", "schools stay open"),
        ("shools", "schools stay open"),
        ("merkel scho", "schools stay open"),
        ("merk bri", "the bridge will open in spring"),
        ("bri merk", "the bridge will open in spring"),
        ("غوتيريش الج", "الجسر مفتوح"),
        ("what did Merkel say about bridge", "the bridge will open in spring"),
        ("macron war", "لا نريد الحرب في أوروبا"),
        ("war macron", "لا نريد الحرب في أوروبا"),
        ("ward warm", "it was warm in the ward"),
        ("water day yesterday", "we talked about water all day"),
        ("war", "لا نريد الحرب في أوروبا"),
    ],
)
def test_words_are_known_by_their_beginning(known, typed, quote):
    assert known.complete(typed)[0].statement.quote == quote


@pytest.mark.parametrize("typed", ["zzzqqq", "?", "·", "x", "\u202e", "'\"*"])
def test_what_is_not_there_is_not_found(known, typed):
    assert known.complete(typed) == ()


def test_words_of_others_are_not_shown_for_a_name_that_has_none_of_them(known):
    assert {match.statement.speaker for match in known.complete("macron ward")} == {"Emmanuel Macron"}


def test_pages_go_on_where_the_last_one_ended(known):
    whole = known.complete("open", limit=10)
    paged = known.complete("open", limit=1) + known.complete("open", limit=1, offset=1)
    assert [match.statement.id for match in whole[:2]] == [match.statement.id for match in paged]
