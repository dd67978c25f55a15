"""English players told of by their rank alone: the British number two said, the world No.4, the top seed."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

RANKS = ["British number two", "Scottish number one", "British No.2", "world number four", "top seed", "second seed"]


def read(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    found = extract(Document(text, language="en"))
    return [(one.speaker, text[one.span.start : one.span.end]) for one in found]


@pytest.mark.parametrize("rank", RANKS)
def test_rank_is_who_spoke_last(rank: str) -> None:
    text = f"Heather Watson won on Tuesday. Watson said it was hard.\n“It was,” said the {rank}."
    assert read(text)[-1] == ("Heather Watson", "It was")


@pytest.mark.parametrize("rank", ["British number two", "British No.2", "world No. 4", "world number 30", "world No 4"])
def test_rank_of_one_of_two_is_kept_whole(rank: str) -> None:
    text = f"Heather Watson beat Harriet Dart 6-4.\n“It was a hard match to win,” said the {rank}."
    assert read(text) == [(f"the {rank}", "It was a hard match to win")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("World number four Heather Watson said it was hard.", ("Heather Watson", "it was hard")),
        ("A number of traders said the road was bad.", ("A number of traders", "the road was bad")),
    ],
)
def test_number_beside_others(text: str, said: tuple[str, str]) -> None:
    assert read(text) == [said]
