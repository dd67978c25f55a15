"""One person is one speaker across articles and scripts; two people of one surname are two."""

import pytest

from knowledge.names.identity import find_identity, identify, unite_institutions
from knowledge.names.matching import NameIndex
from knowledge.names.roles import load_roles

KNOWN = {
    1: ("فلاديمير بوتين", ("الرئيس الروسي",)),
    2: ("John Kerry", ("US secretary of state",)),
    3: ("الرئاسة الفرنسية (الإليزيه)", ()),
    4: ("George Bush", ()),
    5: ("Jeb Bush", ()),
    6: ("Ségolène Royal", ()),
    7: ("Town health campaigners", ()),
}


@pytest.fixture(scope="module")
def index():
    index = NameIndex(load_roles())
    for number, (name, roles) in KNOWN.items():
        index.add(number, name, roles=roles, count=3)
    return index


@pytest.mark.parametrize(
    ("name", "role", "known"),
    [
        ("Vladimir Putin", None, 1),
        ("Владимир Путин", "президент России", 1),
        ("بوتين", None, 1),
        ("Putin", "the Russian president", 1),
        ("جون كيري", None, 2),
        ("Kerry", None, 2),
        ("قصر الإليزيه", None, 3),
        ("the Élysée", None, 3),
        ("Ségolène Royal", None, 6),
        ("Bush", None, None),
        ("Teresa Kerry", None, None),
        ("Kerry", "Irish minister", None),
        ("Angela Merkel", None, None),
        ("البيت الأبيض", None, None),
        ("the government", None, None),
        ("CAMPAIGNERS", None, None),
    ],
    ids=str,
)
def test_a_name_is_who_is_known_or_somebody_new(index, name, role, known):
    assert identify(name, role, index, load_roles()) == known


def test_names_of_one_institution_become_the_longest_in_the_article():
    united = unite_institutions(["الإليزيه", "الرئاسة الفرنسية", "الكرملين", "فلاديمير بوتين"], load_roles())
    assert united == {
        "الإليزيه": "الرئاسة الفرنسية",
        "الرئاسة الفرنسية": "الرئاسة الفرنسية",
        "الكرملين": "الكرملين",
        "فلاديمير بوتين": "فلاديمير بوتين",
    }


@pytest.fixture(scope="module")
def officials() -> NameIndex:
    index = NameIndex(load_roles())
    index.add(1, "فلاديمير بوتين", roles=("الرئيس الروسي",))
    index.add(2, "Harold Wilson", roles=("British prime minister",))
    index.add(3, "Charles Wilson", roles=("American congressman",))
    index.add(4, "وزارة الخارجية الفرنسية")
    index.add(5, "ديميتري بيسكوف", roles=("الناطق باسم الكرملين",))
    index.add(6, "Ahmad Karami")
    index.add(7, "أنتوني بلينكن", roles=("وزير الخارجية الأميركي",))
    index.add(8, "George W. Bush")
    return index


@pytest.mark.parametrize(
    ("name", "role", "speaker"),
    [
        ("Vladimir Putin", None, 1),
        ("Владимир Путин", "президент России", 1),
        ("بوتين", None, 1),
        ("Putin", None, 1),
        ("Harold Wilson", None, 2),
        ("the French foreign ministry", None, 4),
        ("МИД Франции", None, 4),
        ("Dmitry Peskov", "Kremlin spokesman", 5),
        ("Antony Blinken", "госсекретарь США", 7),
        ("Wilson", "British prime minister", 2),
        ("George Bush", None, 8),
    ],
)
def test_one_person_across_scripts_is_one(officials: NameIndex, name: str, role: str | None, speaker: int) -> None:
    assert identify(name, role, officials, load_roles()) == speaker
    assert find_identity(name, role, officials, load_roles()).reasons


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Wilson", None),  # two bear it
        ("Woodrow Wilson", None),
        ("George H. W. Bush", None),  # father and son
        ("George Herbert Walker Bush", None),
        ("Ahmad Karimi", None),
        ("Vladimir Medinsky", None),
        ("Putin", "British prime minister"),  # of another country
        ("the Russian foreign ministry", None),
        ("the Kremlin spokesman", None),  # whoever holds an office changes
        ("Angela Merkel", "German chancellor"),
        ("???", None),
    ],
)
def test_in_doubt_a_name_is_somebody_new(officials: NameIndex, name: str, role: str | None) -> None:
    assert identify(name, role, officials, load_roles()) is None


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ("Essex Police", "the police"),
        ("the police", "Essex Police"),
        ("Supreme Court", "the court"),
        ("Teachers' Union", "la union"),
        ("Deutsche Bank", "Bank"),
        ("нефтяная компания", "компания"),
    ],
)
def test_a_word_for_a_kind_of_body_is_no_surname(known: str, name: str) -> None:
    index = NameIndex(load_roles())
    index.add(1, known, count=3)
    assert identify(name, None, index, load_roles()) is None


def test_the_same_word_for_a_body_stays_one():
    index = NameIndex(load_roles())
    index.add(1, "the police", count=3)
    assert identify("police", None, index, load_roles()) == 1
