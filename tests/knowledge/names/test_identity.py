"""One person is one speaker across articles and scripts; two people of one surname are two."""

import pytest

from knowledge.names.identity import identify, unite_institutions
from knowledge.names.matching import NameIndex
from knowledge.names.roles import load_roles

KNOWN = {
    1: ("فلاديمير بوتين", ("الرئيس الروسي",)),
    2: ("John Kerry", ("US secretary of state",)),
    3: ("الرئاسة الفرنسية (الإليزيه)", ()),
    4: ("George Bush", ()),
    5: ("Jeb Bush", ()),
    6: ("Ségolène Royal", ()),
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
