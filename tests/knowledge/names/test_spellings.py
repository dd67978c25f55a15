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
        ("الدبيبه", "الدبيبة"),
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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("fgdk;k", "بلينكن", id="Arabic on QWERTY"),
        pytest.param("fgdkmk", "بلينكن", id="Arabic on AZERTY"),
        pytest.param("fgdkök", "بلينكن", id="Arabic on QWERTZ"),
        pytest.param("fgdkşk", "بلينكن", id="Arabic on Turkish Q"),
        pytest.param("апвлжл", "بلينكن", id="Arabic on JCUKEN"),
        pytest.param("ldn;g", "ميركل", id="Arabic of another maker on QWERTY"),
        pytest.param("genby", "путин", id="Russian on QWERTY"),
        pytest.param("genbz", "путин", id="Russian on QWERTZ"),
        pytest.param("لثىلاغ", "путин", id="Russian on Arabic: two letters on one key"),
        pytest.param("ptktycmrbq", "зеленський", id="Ukrainian on QWERTY"),
        pytest.param("згешт", "putin", id="Latin on JCUKEN"),
        pytest.param("erdo[an", "erdoğan", id="Turkish on QWERTY"),
        pytest.param(";qcron", "macron", id="AZERTY on QWERTY"),
        pytest.param("لاخغ", "ghoy", id="two letters on two keys"),
    ],
)
def test_the_same_keys_in_another_layout(typed: str, meant: str) -> None:
    assert [meant] in list(retype(typed))


@pytest.mark.parametrize("typed", ["milieu", "period"])
def test_no_letter_turns_into_a_mark_in_another_layout(typed: str) -> None:
    lost = len(typed) - 1
    assert all(len("".join(tokens)) > lost for tokens in retype(typed))


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


@pytest.mark.parametrize("word", ["told", "they", "may"])
def test_a_short_word_is_no_name_typed_in_another_layout(word: str) -> None:
    found = NameIndex()
    for number, name in enumerate(("نبيل فهمي", "يرون ديسلبلوم", "جون كي", "أنتوني بلينكن")):
        found.add(number, name)
    assert decide(found.match(word)) in {"ask", "unknown"}
    assert found.match("fgdk;k")[0].matched == "أنتوني بلينكن"
    assert found.match("فهمي")[0].matched == found.match("tild")[0].matched == "نبيل فهمي"
