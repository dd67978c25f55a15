"""Titles of several offices."""

import pytest

from knowledge.names.posts import read_posts
from knowledge.names.roles import load_roles


@pytest.mark.parametrize(
    ("title", "posts"),
    [
        ("نائب رئيس مجلس الوزراء وزير الداخلية الكويتي", ["deputy/prime-minister/KW", "interior-minister/KW"]),
        ("النائب الأول لرئيس مجلس الوزراء وزير الدفاع", ["deputy/prime-minister", "defence-minister"]),
        ("نائب رئيس الوزراء ووزير الخارجية وشؤون المغتربين", ["deputy/prime-minister", "foreign-minister"]),
        ("نائب رئيس الدولة رئيس مجلس الوزراء حاكم دبي", ["vice-president/AE", "prime-minister/AE", "governor/AE"]),
        ("ولي العهد رئيس مجلس الوزراء السعودي", ["crown-prince/SA", "prime-minister/SA"]),
        ("Deputy Prime Minister and Foreign Minister of Jordan", ["deputy/prime-minister/JO", "foreign-minister/JO"]),
        ("وزير الدولة لشؤون الإعلام الناطق باسم الحكومة", ["information-minister", "spokesperson/government"]),
        ("وزير الثقافة والناطق باسم الحكومة", ["culture-minister", "spokesperson/government"]),
        ("وزير الاتصال الحكومي الناطق باسم الحكومة", ["information-minister", "spokesperson/government"]),
        ("ministre d'État et ministre de la Santé", ["minister-of-state", "health-minister"]),
        ("ministra de Hacienda y secretaria general del PSOE-A", ["finance-minister"]),  # of a body that no list has
        ("president and chief executive of Veolys", []),  # of the body behind both
    ],
)
def test_a_title_of_several_offices_tells_each(title: str, posts: list[str]) -> None:
    assert [str(role) for role in read_posts(title, load_roles())] == posts


@pytest.mark.parametrize(
    ("title", "posts"),
    [
        ("مستشار رئيس الوزراء وزير الدفاع", ["adviser"]),
        ("نائب المتحدث باسم الحكومة", ["deputy/spokesperson/government"]),
        ("المتحدث باسم رئيس الوزراء", ["spokesperson/prime-ministry"]),
        ("وزير خارجية الرئيس السوري", ["foreign-minister/SY"]),
        ("وزير الطاقة والمناجم الجزائري", ["energy-minister/DZ"]),
        ("ministre de l'Intérieur et des Outre-mer", ["interior-minister"]),
    ],
)
def test_whom_somebody_serves_and_his_fields_are_no_offices_of_his(title: str, posts: list[str]) -> None:
    assert [str(role) for role in read_posts(title, load_roles())] == posts
