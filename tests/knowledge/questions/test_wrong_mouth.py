"""Words asked of the wrong one, what was not said, to whom it was not said, small talk with a letter wrong."""

import json

import pytest

import knowledge

SAID = [
    ("Vladimir Putin", "the canal is too narrow", "Russian president", "Emmanuel Macron"),
    ("Vladimir Putin", "the bridge near Paris is the finest", "Russian president", None),
    ("Emmanuel Macron", "the vineyards are in bloom", "French president", None),
    ("Antony Blinken", "the harvest will be late in the north", "US Secretary of State", None),
    ("Olaf Scholz", "the trains will run at night", "German chancellor", None),
]


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        found.import_lines(
            json.dumps(
                {
                    "speaker": speaker,
                    "quote": quote,
                    "role": role,
                    "addressee": to,
                    "article": {"language": "en", "title": "Putin and Macron on the canal"},
                }
            )
            for speaker, quote, role, to in SAID
        )
        yield found


def _told(opened, text):
    found = opened.ask(text).to_dict()
    return found["status"], found["answers"][0]["speaker"] if found["status"] == "answered" else None


@pytest.mark.parametrize(
    ("text", "status", "speaker"),
    [
        ('did Putin say "the harvest will be late in the north"?', "answered", "Antony Blinken"),
        ("did Scholz say 'the harvest will be late'?", "answered", "Antony Blinken"),
        ('did Blinken say "the harvest will be late in the north"?', "answered", "Antony Blinken"),
        ("hat Scholz gesagt „die Ernte kommt spät im Norden“?", "answered", "Antony Blinken"),
        ("هل قال بوتين «سيتأخر الحصاد في الشمال»؟", "answered", "Antony Blinken"),
        ("what did Putin say about 'the harvest in the north'?", "partial", None),
        ("what did Putin not say", "not_found", None),
        ("qu'est-ce que Poutine n'a pas dit", "not_found", None),
        ("чего не говорил Путин", "not_found", None),
        ("ماذا لم يقل بوتين", "not_found", None),
        ("was hat Putin nicht gesagt", "not_found", None),
        ("was sagte Putin nicht", "not_found", None),
        ("what didn't Putin say", "not_found", None),
        ("вы не знаете что говорил Путин", "answered", "Vladimir Putin"),
        ("لا أعرف ماذا قال بوتين", "answered", "Vladimir Putin"),
        ("ماذا قال بوتين لا غير", "answered", "Vladimir Putin"),
        ("Putin ne dedi bilmiyorum", "answered", "Vladimir Putin"),
        ("what did Putin say", "answered", "Vladimir Putin"),
        ("what did Putin tell Macron", "answered", "Vladimir Putin"),
        ("what did Putin tell the French president", "answered", "Vladimir Putin"),
        ("what did Putin tell the German chancellor", "partial", None),
        ("what did Blinken tell Putin", "partial", None),
        ("что Блинкен сказал Путину", "partial", None),
        ("que dit Blinken à Poutine", "partial", None),
        ("wether in paris", "not_found", None),
        ("пгода в Париже", "not_found", None),
        ("bridge in paris", "answered", "Vladimir Putin"),
    ],
)
def test_words_are_their_speakers_alone(opened, text, status, speaker):
    assert _told(opened, text) == (status, speaker)


def test_of_several_who_hold_an_office_the_one_who_is_shown_is_named(opened):
    found = opened.ask("what did the presidents say")
    assert found.speaker is None or found.speaker.speaker in found.matches[0].statement.speakers


def test_what_is_counted_is_what_can_be_shown(opened):
    found = opened.ask("what did Putin say about opera")
    assert found.total == len(opened.ask("what did Putin say", limit=9).matches)


def test_who_said_nothing_on_the_matter_before_is_turned_to_all_the_same(opened):
    before = opened.ask("what did Putin say about the bridge").question
    found = opened.ask("what about blinkn?", after=before)
    assert found.to_dict()["outcome"] == "NothingOnTopic"
    assert found.speaker.speaker.name == "Antony Blinken"
