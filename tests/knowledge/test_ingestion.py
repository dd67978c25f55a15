"""What an article's speakers become in the store: one across articles, found later by every name and title."""

import pytest

import knowledge
from knowledge import Document


@pytest.fixture
def opened(tmp_path):
    with knowledge.open(f"sqlite:///{tmp_path}/test.db") as opened:
        yield opened


def said(opened, question):
    return [match["quote"] for match in opened.ask(question, limit=10).to_dict()["answers"]]


def test_one_person_in_two_scripts_is_one_speaker(opened):
    opened.add(Document('قال الرئيس الروسي فلاديمير بوتين إن "روسيا تريد اتفاقا عادلا مع جيرانها".', title="أ"))
    opened.add(Document('Vladimir Putin said: "We are ready to talk about gas with everyone." He left.', title="b"))
    (speaker,) = opened.speakers()
    assert speaker.count == 2
    assert len(said(opened, "что сказал президент России")) == 2


def test_adding_again_changes_nothing_and_numbers_stay(opened):
    document = Document('قالت وزارة الخارجية الفرنسية إن "باريس تتابع الوضع عن كثب".', title="أ")
    first = opened.add(document)
    assert first.outcome == "added"
    assert opened.add(document).outcome == "unchanged"
    assert [one.number for one in opened.latest()] == [one.number for one in first.statements]


def test_a_speaker_known_by_surname_gets_the_fullest_name(opened):
    opened.add(Document('قال بوتين: "سنواصل الحوار مع أوروبا بشأن الأمن".', title="أ"))
    opened.add(Document('وقال الرئيس الروسي فلاديمير بوتين إن "موسكو مستعدة لمحادثات جديدة".', title="ب"))
    (speaker,) = opened.speakers()
    assert speaker.speaker.name == "فلاديمير بوتين"


def test_holders_of_one_office_in_several_places_stay_apart(opened):
    for town in ("Leeds", "Bristol", "Oxford"):
        opened.add(
            Document(f'The mayor of {town} said on Monday: "We will mend the old bridge here." He left.', title=town)
        )
    assert opened.stats().speakers == 3


def test_whoever_leads_a_body_is_found_by_its_initials_and_in_full(opened):
    body = "The Royal College of Nursing (RCN) met on Monday."
    text = f"{body}\n\n“Pay is too low for all of us,” said Mary Robinson, the RCN’s chief executive."
    opened.add(Document(text, title="a"))
    for asked in ("the chief executive of the RCN", "the chief executive of the Royal College of Nursing"):
        assert said(opened, f"what did {asked} say") == ["Pay is too low for all of us"], asked


def test_a_union_in_brackets_behind_a_name_finds_its_bearer(opened):
    text = "«El acuerdo no basta para los trabajadores», dijo Ada Colau (CCOO), antes de la reunión de Cádiz."
    opened.add(Document(text, title="a"))
    assert said(opened, "¿qué dijo CCOO?") == ["El acuerdo no basta para los trabajadores"]
