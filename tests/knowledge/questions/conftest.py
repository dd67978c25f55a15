"""What several tests of questions ask."""

import json

import pytest

import knowledge
from knowledge.model import Document


@pytest.fixture(scope="module")
def opened(request):
    """An index of the module's ARTICLES, each with its language, in which each of its SPEAKERS has said one thing."""
    with knowledge.open("sqlite://") as found:
        for language, text in getattr(request.module, "ARTICLES", ()):
            found.add(Document(text, language=language))
        found.import_lines(
            json.dumps({"speaker": name, "quote": f"سيبقى الجسر رقم {number} مفتوحا"}, ensure_ascii=False)
            for number, name in enumerate(getattr(request.module, "SPEAKERS", ()))
        )
        yield found
