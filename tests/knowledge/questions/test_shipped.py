"""Questions in nine languages over the shipped article, each kind with a floor that only rises.

The statements are given by their offsets, so that this measures questions and not extraction.
"""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from knowledge.answering import ask
from knowledge.answers import NothingOnTopic
from knowledge.library import Library
from knowledge.model import Article
from knowledge.shipped import shipped_document
from knowledge.storage import open_store
from knowledge.storage.contract import Record

HERE = Path(__file__).parent
SPEAKERS = {
    "putin": "فلاديمير بوتين",
    "blinken": "أنتوني بلينكن",
    "peskov": "ديميتري بيسكوف",
    "zelensky": "فولوديمير زيلينسكي",
    "beaune": "كليمان بون",
    "macron": "إيمانويل ماكرون",
    "elysee": "الرئاسة الفرنسية (الإليزيه)",
    "mfa": "وزارة الخارجية الفرنسية",
}
FLOORS = {"by": 0.99, "=": 0.98, "partial": 1.0, "nothing": 0.99}
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ru", "tr", "uk")


def rows(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]


@cache
def statements():
    text = shipped_document().text
    found = {}
    for key, start, end, kind, where, speakers, role, addressee, venue in (
        (*row, *[""] * (9 - len(row))) for row in rows("shipped_statements.txt")
    ):
        names = tuple(speakers.split(" + "))
        quote = text[int(start) : int(end)]
        found[key] = Record(
            " و".join(names),
            quote,
            names,
            id=key,
            kind=kind,
            article=Article(language="ar"),
            role=role or None,
            addressee=addressee or None,
            venue=venue or None,
            where=where,
        )
    return found


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('shipped') / 's.db'}") as store:
        for _ in store.import_statements(statements().values()):
            pass
        for match in store.speakers():
            roles = tuple({said.role for said in statements().values() if said.speaker == match.speaker.name} - {None})
            store.describe_speaker(match.speaker.id, roles=roles)
        yield Library(store)


def is_right(answer, wanted):
    kind, _, rest = wanted.partition(" ")
    said = answer.to_dict()
    ids = [one["id"] for one in said["answers"]]
    if kind == "nothing":
        return said["status"] == "not_found" and not ids
    if kind == "=":
        return said["status"] == "answered" and ids[0] in [key.strip() for key in rest.split(",")]
    theirs = all(SPEAKERS[rest] in one["speakers"] for one in said["answers"])
    if kind == "partial":
        return said["status"] == "partial" and theirs
    body = {
        key
        for key, one in statements().items()
        if one.speakers == (SPEAKERS[rest],) and one.where == "body" and one.kind != "indirect"
    }
    return said["status"] == "answered" and theirs and body <= set(ids)


@pytest.fixture(scope="module")
def scores(library):
    asked = [(language, wanted, text) for language, wanted, text in rows("shipped_questions.txt")]
    return [
        (language, wanted.partition(" ")[0], text, is_right(ask(library, text, limit=10), wanted))
        for language, wanted, text in asked
    ]


@pytest.mark.parametrize("kind", FLOORS)
def test_kind(scores, kind):
    right = [good for _, one, _, good in scores if one == kind]
    wrong = [text for _, one, text, good in scores if one == kind and not good]
    assert sum(right) >= FLOORS[kind] * len(right), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_language(scores, language):
    right = [good for one, _, _, good in scores if one == language]
    wrong = [text for one, _, text, good in scores if one == language and not good]
    assert sum(right) >= 0.97 * len(right), wrong


def test_whoever_said_nothing_on_it_is_whose_other_words_are_shown(library):
    """An office that several hold: not Putin's name over Zelensky's words."""
    answer = ask(library, "what did the presidents say about wheat", limit=1)
    assert isinstance(answer, NothingOnTopic)
    assert answer.speaker.speaker.id in {one.id for one in answer.matches[0].statement.speakers}


def test_every_language_and_statement_is_asked_for():
    questions = rows("shipped_questions.txt")
    keys = {key.strip() for _, wanted, _ in questions if wanted[0] == "=" for key in wanted[1:].split(",")}
    assert keys >= {key for key, one in statements().items() if one.where == "body"}
    assert keys <= set(statements())
    assert set(Counter(language for language, *_ in questions)) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("first", "then", "wanted"),
    [
        ("what did Blinken say", "and the drills?", "= blinken-drills"),
        ("who talked about a ceasefire", "and hysteria?", "= peskov-hysteria"),
        ("ماذا قال بلينكن", "طيب والحرب؟", "= blinken-war"),
        ("شو قال بوتين عن مينسك", "وبيسكوف؟", "partial peskov"),
        ("що сказав Путін про Мінськ", "а про зброю?", "= putin-arms, c1"),
        ("Putin Minsk hakkında ne dedi", "ya Peskov?", "partial peskov"),
        ("que dit Poutine des armes", "et sur Minsk ?", "= putin-minsk"),
        ("what did Blinken say about war", "where?", "= blinken-war"),
        ("what did Zelensky tweet", "what else?", "by zelensky"),
        ("what did Peskov say about hysteria", "who else?", "nothing"),
    ],
    ids=str,
)
def test_a_question_that_follows_another(library, first, then, wanted):
    before = ask(library, first).question
    assert is_right(ask(library, then, limit=10, after=before), wanted)
