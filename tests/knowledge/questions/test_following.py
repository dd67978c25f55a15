"""Questions that lean on the one before."""

import json

import pytest

import knowledge
from knowledge.model import Question
from knowledge.questions.following import follow
from knowledge.questions.frames import read_question

SAID = Question("what did Putin say about Minsk", "en", "said", "Putin", "Minsk")
ASKED = Question("who said Minsk", "en", "who-said", None, "Minsk")


@pytest.mark.parametrize(
    ("text", "after", "speaker", "topic"),
    [
        ("and about Donbas?", SAID, "Putin", "Donbas"),
        ("what about Donbas?", SAID, "Putin", "Donbas"),
        ("وعن دونباس؟", SAID, "Putin", "دونباس"),
        ("et sur le Donbass ?", SAID, "Putin", "Donbass"),
        ("а про Донбасс?", SAID, "Putin", "Донбасс"),
        ("and Macron?", SAID, "Macron", "Minsk"),
        ("to whom?", SAID, "Putin", "Minsk"),
        ("and to whom did he say it?", SAID, "Putin", "Minsk"),
        ("لمن؟", SAID, "Putin", "Minsk"),
        ("et à qui ?", SAID, "Putin", "Minsk"),
        ("а кому он это сказал?", SAID, "Putin", "Minsk"),
        ("who else?", SAID, None, "Minsk"),
        ("who else?", ASKED, None, "Minsk"),
        ("what did Macron say", SAID, "Macron", None),
        ("Macron", SAID, None, "Macron"),
    ],
    ids=str,
)
def test_follow(text, after, speaker, topic):
    question = follow(read_question(text), after)
    assert (question.speaker, question.topic) == (speaker, topic)


@pytest.mark.parametrize(
    "text", ["and in 2023?", "und im Jahr 2023?", "y en el año 2023?", "а в 2023 году?", "وفي عام 2023؟", "e nel 2023?"]
)
def test_another_time_is_asked_of_the_same(text):
    question = follow(read_question(text), SAID)
    assert (question.speaker, question.topic) == ("Putin", "Minsk")
    assert (question.since, question.until) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize("text", ["quand ?", "¿dónde?", "а когда?", "ومتى؟"])
def test_a_topic_is_read_in_the_language_it_was_asked_in(text):
    question = follow(read_question(text), SAID)
    assert (question.topic, question.language, question.sure) == ("Minsk", "en", False)


def test_without_a_question_before_nothing_is_taken():
    question = follow(read_question("and about Donbas?"), None)
    assert (question.speaker, question.topic) == (None, "Donbas")


@pytest.mark.parametrize(
    "text",
    [
        "anyone else?",
        "what did the others say?",
        "did anybody else talk about it?",
        "et les autres ?",
        "quelqu'un d'autre ?",
        "que disent les autres ?",
        "ещё кто?",
        "а остальные?",
        "что сказали другие?",
        "кто-нибудь ещё об этом говорил?",
        "والآخرون؟",
        "ماذا قال غيره؟",
        "حد تاني؟",
        "und die anderen?",
        "sonst noch jemand?",
        "¿y los demás?",
        "¿alguien más?",
        "e gli altri?",
        "ya diğerleri?",
        "başka kimse var mı?",
        "а решта?",
        "хто ще про це казав?",
    ],
)
def test_others_are_asked_for_about_the_same(text):
    reading = read_question(text, before=SAID.language)
    question = follow(reading, SAID)
    assert (question.intent, question.speaker, question.topic, question.language) == ("who-said", None, "Minsk", "en")
    everybody = follow(read_question(text, before="en"), Question("what did Putin say", "en", "said", "Putin"))
    assert (everybody.intent, everybody.speaker) == ("speakers", None)


@pytest.mark.parametrize(
    "text",
    [
        *("what else?", "что ещё?", "quoi d'autre ?", "was noch?", "¿qué más?", "ماذا أيضا؟", "başka ne dedi?"),
        *("anything else?", "а что ещё?", "а що ще?", "başka ne?"),
    ],
)
def test_more_of_the_same_is_asked_of_whoever_was_asked(text):
    reading = read_question(text, before=SAID.language)
    assert follow(reading, SAID).intent != "who-said"


@pytest.mark.parametrize("text", ["what else?", "anything else?", "что ещё?", "başka ne?", "ماذا أيضا؟"])
def test_more_is_asked_of_the_only_other(text):
    with knowledge.open("sqlite://") as opened:
        opened.import_lines(
            json.dumps({"speaker": name, "quote": quote})
            for name, quote in (
                ("Olaf Scholz", "the harbour tax is unfair"),
                ("Emmanuel Macron", "the harbour tax helps the islands"),
                ("Emmanuel Macron", "our schools open on Monday"),
            )
        )
        first = opened.ask("what did Scholz say about the harbour tax?")
        others = opened.ask("who else?", after=first.question)
        more = opened.ask(text, after=others.question)
        assert {match.statement.speaker for match in more.matches} == {"Emmanuel Macron"}
        assert len(more.matches) == 2


def test_nobody_but_others_is_answered():
    with knowledge.open("sqlite://") as opened:
        opened.import_lines(
            json.dumps({"speaker": name, "quote": f"the harbour tax is unfair, part {number}"})
            for name, count in (("Olaf Scholz", 30), ("Emmanuel Macron", 1), ("Pedro Sánchez", 1))
            for number in range(count)
        )
        first = opened.ask("what did Scholz say about the harbour tax?")
        answer = opened.ask("anyone else?", after=first.question, limit=3).to_dict()
        assert {one["speaker"] for one in answer["answers"]} == {"Emmanuel Macron", "Pedro Sánchez"}
        assert opened.ask("anyone else?", limit=3).to_dict()["status"] == "not_found"
