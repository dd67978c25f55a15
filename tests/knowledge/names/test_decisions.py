import pytest

from knowledge.names.decisions import accept_name, confidence, decide
from knowledge.names.matches import NameMatch, Signs
from knowledge.names.matching import NameIndex

SURE = NameMatch(1, 70.0, "أولاف شولتس", among=2000)
NEXT = NameMatch(2, 60.0, "أوليفر شولتز", among=2000)


@pytest.fixture(scope="module")
def index() -> NameIndex:
    """Public figures under the Arabic forms of their names, some of them alike."""
    index = NameIndex()
    names = (
        "أولاف شولتس", "أنغيلا ميركل", "فرنسوا هولاند", "فرنسوا فيون", "جان ماري لوبان", "مارين لوبان", "جون كيري",
        "جون ميجور", "جيمس كالاهان", "هارولد ويلسون", "هيلاري كلينتون", "بيل كلينتون", "نيكولا ساركوزي", "جاك شيراك",
        "فلاديمير بوتين", "سيرغي لافروف", "دميتري ميدفيديف", "بوريس يلتسين", "عبد الله غل", "رجب طيب أردوغان",
        "أحمد داود أوغلو", "بنيامين نتنياهو", "إيهود باراك", "محمود عباس", "صائب عريقات", "نبيه بري", "سعد الحريري",
    )  # fmt: skip
    for number, name in enumerate(names):
        index.add(number, name)
    return index


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("Olaf Scolz", "أولاف شولتس"),  # a letter left out of a group that sounds as one
        ("Olaf Scohlz", "أولاف شولتس"),
        ("Jacqsues Chirac", "جاك شيراك"),
        ("Nicolas Srakozy", "نيكولا ساركوزي"),
        ("Bnejamin Netanyahu", "بنيامين نتنياهو"),
        ("Жан-Мрі Ле Пен", "جان ماري لوبان"),
        ("Абидулла Гюль", "عبد الله غل"),
        ("Сергей Лафоров", "سيرغي لافروف"),
    ],
)
def test_one_typo_in_a_name_is_forgiven(index: NameIndex, name: str, speaker: str) -> None:
    matches = index.match(name)
    assert matches[0].matched == speaker
    assert decide(matches) == "accept"


@pytest.mark.parametrize(
    "name", ["John Edwards", "Harold Macmillan", "Джеймс Куэйл", "Serge Lama", "Annemarie Schwarz"]
)
def test_somebody_who_shares_a_token_is_not_accepted(index: NameIndex, name: str) -> None:
    assert decide(index.match(name)) in {"ask", "unknown"}


@pytest.mark.parametrize(
    ("signs", "verdict"),
    [
        (Signs(), "accept"),
        (Signs(better=2.0), "accept"),
        (Signs(better=4.0), "ask"),
        (Signs(better=4.0, mended=20.0), "accept"),
        (Signs(better=2.0, short=30.0), "ask"),
        (Signs(better=1.5, is_reversed=True), "ask"),
    ],
)
def test_signs_speak_for_and_against_a_match(signs: Signs, verdict: str) -> None:
    first = NameMatch(1, 70.0, "أولاف شولتس", among=2000, signs=signs)
    assert decide([first, NEXT]) == verdict


def test_a_lead_adds_to_a_score() -> None:
    assert confidence([SURE]) > confidence([SURE, NEXT]) > SURE.score


def test_more_is_asked_of_a_name_among_few() -> None:
    assert accept_name(10) > accept_name(500) > accept_name(2000) == accept_name(20_000)
