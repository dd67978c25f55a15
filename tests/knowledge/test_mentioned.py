"""Somebody spoken of and never quoted: said so, in whatever script; nobody else's words are given."""

import pytest

import knowledge


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    url = f"sqlite:///{tmp_path_factory.mktemp('db')}/shipped.db"
    with knowledge.open(url) as opened:
        opened.add_shipped()
        yield opened


@pytest.mark.parametrize(
    "question", ["what did Biden say?", "ماذا قال بايدن", "что сказал Байден о войне", "qu'a dit Biden"]
)
def test_one_who_is_only_mentioned(opened, question):
    answer = opened.ask(question)
    assert isinstance(answer, knowledge.OnlyMentioned)
    assert answer.to_dict()["answers"] == []
    assert all("بايدن" in match.statement.quote for match in answer.related)


@pytest.mark.parametrize(
    "name", ["Trump", "Petain", "Lukashenko", "Maduro", "Hollande", "Merkel", "Erdogan", "Johnson"]
)
def test_one_who_is_not_there_at_all(opened, name):
    assert isinstance(opened.ask(f"what did {name} say"), knowledge.UnknownSpeaker)
