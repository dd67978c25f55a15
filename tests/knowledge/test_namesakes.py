"""Two people of the very same name in one script, told apart by roles that cannot be one person's."""

from __future__ import annotations

import pytest

import knowledge
from knowledge import Document
from knowledge.names.identity import forbids
from knowledge.names.roles import load_roles

ARTICLES = {
    "idaho": "The governor of Idaho, John Evans, said: “The bridge will serve the port.”",
    "colorado": "The governor of Colorado, John Evans, said: “The schools need heating.”",
    "none": "“Nobody should wait for a bus that long,” said John Evans.",
}


@pytest.fixture
def opened(tmp_path):
    with knowledge.open(f"sqlite:///{tmp_path}/a.db") as opened:
        yield opened


def add(opened, *names):
    return [opened.add(Document(ARTICLES[name], url=f"https://gazette.example/{name}")) for name in names]


def by_id(opened):
    return {match.speaker.id: (match.speaker.name, match.count) for match in opened.speakers()}


def test_who_cannot_be_one_by_office_is_two(opened):
    add(opened, "idaho", "colorado")
    assert [name for name, _ in by_id(opened).values()] == ["John Evans", "John Evans"]
    before = list(opened.export()), by_id(opened)
    assert [added.outcome for added in add(opened, "colorado", "idaho")] == ["unchanged", "unchanged"]
    assert (list(opened.export()), by_id(opened)) == before


def test_both_are_asked_for_and_a_topic_decides(opened):
    add(opened, "idaho", "colorado")
    said = opened.ask("what did John Evans say").to_dict()["answers"]
    assert {one["quote"] for one in said} == {"The bridge will serve the port", "The schools need heating"}
    first, *_ = opened.ask("what did John Evans say about schools").to_dict()["answers"]
    assert first["quote"] == "The schools need heating"


def test_a_name_without_a_role_is_of_the_one_quoted_most(opened):
    add(opened, "idaho", "none")
    assert list(by_id(opened).values()) == [("John Evans", 2)]
    add(opened, "colorado")
    assert sorted(count for _, count in by_id(opened).values()) == [1, 2]


def test_namesakes_are_made_one_by_hand_for_good(opened):
    add(opened, "idaho", "colorado")
    assert opened.merge_speakers("John Evans", "John Evans").count == 2
    assert list(opened.export_overlay()) == ['{"merge": "John Evans", "into": "John Evans"}']
    add(opened, "idaho", "colorado")
    assert list(by_id(opened).values()) == [("John Evans", 2)]


def test_a_wrong_merge_is_undone(opened):
    opened.add_shipped()
    putin, blinken = "فلاديمير بوتين", "أنتوني بلينكن"
    before = {match.speaker.name: (match.count, match.speaker.roles) for match in opened.speakers()}
    assert opened.merge_speakers(putin, blinken).count == before[putin][0] + before[blinken][0]
    opened.split_speaker(blinken, putin)
    opened.add_shipped()
    assert {match.speaker.name: (match.count, match.speaker.roles) for match in opened.speakers()} == before


def test_a_decision_that_they_are_one_waits_for_them(opened):
    opened.import_overlay(['{"merge": "John Evans", "into": "John Evans"}'])
    add(opened, "idaho", "colorado")
    assert list(by_id(opened).values()) == [("John Evans", 2)]


@pytest.mark.parametrize(
    ("title", "known", "apart"),
    [
        ("maire de Lille", "maire de Lyon", True),
        ("мэр Москвы", "мэр Киева", True),
        ("French minister", "ministre canadien", True),
        ("وزير الخارجية الفرنسي", "Canadian foreign minister", True),
        ("mayor of Kiev", "mayor of Kyiv", False),
        ("mayor of NYC", "mayor of New York", False),
        ("mayor of Moscow", "мэр Москвы", False),
        ("мэр Москвы", "московский мэр", False),
        ("governor of Texas", "Republican governor", False),
        ("prime minister", "British prime minister", False),
        ("French president", "EU president", False),
        ("British prime minister", "British foreign secretary", False),
        ("British prime minister", "Irish writer", False),
    ],
)
def test_which_titles_cannot_be_one_persons(title, known, apart):
    assert forbids(title, (known,), load_roles()) is apart
    assert forbids(known, (title,), load_roles()) is apart
    assert not forbids(title, (known, title), load_roles())
