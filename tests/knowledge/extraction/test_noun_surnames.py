"""Surnames that are offices or trades elsewhere, behind a title and a given name."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Council President Johnny Leader said the road was closed.", ["Johnny Leader"]),
        ("Ministry Spokesman Guo Pope said the road was closed.", ["Guo Pope"]),
        ("Rivers Governor Rotimi Duke said the road was closed. Duke said it was late.", ["Rotimi Duke"] * 2),
        ('"It is late," said Sgt. Lee Farmer. "We go," said Sgt. Farmer.', ["Lee Farmer"] * 2),
        ('Senate Majority Leader John Duke agrees. "It is late," Duke told reporters.', ["John Duke"]),
        ("Virginia Governor Abigail Spanberger said the road was closed.", ["Abigail Spanberger"]),
        ("The Acting Kano Governor said the road was closed.", ["The Acting Kano Governor"]),
        ("The Deputy Kano Governor said the road was closed.", ["The Deputy Kano Governor"]),
        ("The Lord Mayor said the road was closed.", ["The Lord Mayor"]),
    ],
)
def test_the_surname_is_part_of_the_name(text: str, speakers: list[str]) -> None:
    assert [found.speaker for found in extract(Document(text, language="en"))] == speakers
