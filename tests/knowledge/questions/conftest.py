"""What several tests of questions ask."""

import json

import pytest

import knowledge
from knowledge.model import Document


@pytest.fixture(scope="module")
def shipped():
    """The index that is shipped."""
    with knowledge.open() as found:
        yield found


@pytest.fixture
def answer_alike(shipped):
    """Check that two questions find something over the shipped article, and the same first."""

    def check(question, plain):
        told, answer = (shipped.ask(text).to_dict() for text in (question, plain))
        assert answer["status"] == "answered"
        assert told["status"] == "answered", told["outcome"]
        assert told["answers"][0]["id"] == answer["answers"][0]["id"]

    return check


@pytest.fixture(scope="module")
def opened(request):
    """An index of the module's ARTICLES, some with their language, in which each of its SPEAKERS has said one thing.

    With its STATEMENTS, English ones: a speaker, what he or she said, an office.
    """
    with knowledge.open("sqlite://") as found:
        for article in getattr(request.module, "ARTICLES", ()):
            language, text = article if isinstance(article, tuple) else (None, article)
            found.add(Document(text, language=language))
        found.import_lines(
            json.dumps({"speaker": name, "quote": f"سيبقى الجسر رقم {number} مفتوحا"}, ensure_ascii=False)
            for number, name in enumerate(getattr(request.module, "SPEAKERS", ()))
        )
        found.import_lines(
            json.dumps({"speaker": speaker, "quote": quote, "role": role, "article": {"language": "en"}})
            for speaker, quote, role in getattr(request.module, "STATEMENTS", ())
        )
        yield found
