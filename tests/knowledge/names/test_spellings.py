import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.names.alignment import liken
from knowledge.names.decisions import accept_lone
from knowledge.names.folding import split_name
from knowledge.names.matching import NameIndex, decide
from knowledge.names.spellings import respell, retype
from knowledge.names.words import load_name_words


@pytest.mark.parametrize(
    ("token", "bare"),
    [
        ("لبلينكن", "بلينكن"),
        ("وبوتين", "بوتين"),
        ("путина", "путин"),
        ("блинкену", "блинкен"),
        ("лавровым", "лавров"),
        ("зеленского", "зеленский"),
        ("зеленським", "зеленський"),
        ("меркелем", "меркель"),
        ("захаровой", "захарова"),
    ],
)
def test_clitics_and_case_endings_come_off(token: str, bare: str) -> None:
    assert bare in set(respell(token))


@pytest.mark.parametrize(("typed", "meant"), [("fgdk;k", "بلينكن"), ("genby", "путин"), ("згешт", "putin")])
def test_the_same_keys_in_another_layout(typed: str, meant: str) -> None:
    assert [meant] in list(retype(typed))


@given(st.text(min_size=1, max_size=12))
def test_any_token_is_most_like_itself(text: str) -> None:
    for token in split_name(text):
        assert liken(token, token) == 100
        assert 0 <= liken(token, "putin") <= 100
        assert liken(token, "putin") == pytest.approx(liken("putin", token))


@pytest.fixture(scope="module")
def index() -> NameIndex:
    index = NameIndex()
    names = ("تيد كنيدي", "عبد المجيد تبون", "جان ماري لوبان", "محمد رضا شفيع", "أورسولا فون دير لاين", "جو بايدن")
    for number, name in enumerate((*names, "فلاديمير بوتين", "أنتوني بلينكن")):
        index.add(number, name, count=1)
    return index


@pytest.mark.parametrize(
    ("asked", "speaker"),
    [
        ("Edward Kennedy", 0),
        ("Abdelmadjid Tebboune", 1),
        ("Tebboune Abdelmadjid", 1),
        ("Jean-Marie Le Pen", 2),
        ("Ursula von der Leyen", 4),
        ("Leyen", 4),
        ("Joseph Biden", 5),
        ("Joseph Robinette Biden", 5),
        ("J. Biden", 5),
        ("Владимир Владимирович Путин", 6),
        ("b1inken", 7),
        ("fgdk;k", 7),
        ("bou6in", 6),
    ],
)
def test_ways_to_write_a_name(index: NameIndex, asked: str, speaker: int) -> None:
    matches = index.match(asked)
    assert matches[0].speaker_id == speaker
    assert decide(matches) in {"accept", "ask"}


def test_a_lone_name_needs_more_among_more_speakers() -> None:
    assert accept_lone(10) < accept_lone(2000) < accept_lone(20_000) <= accept_lone(10**9)


def test_the_lists_of_name_words_hold_no_token_twice() -> None:
    words = load_name_words()
    assert not words.particles & words.titles
    assert all(numbers == tuple(sorted(set(numbers))) for numbers in words.given.values())
