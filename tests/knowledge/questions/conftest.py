"""What several tests of questions ask."""

import json

import pytest

import knowledge


@pytest.fixture(scope="module")
def opened(request):
    """An index in which each of the module's SPEAKERS has said one thing."""
    with knowledge.open("sqlite://") as found:
        found.import_lines(
            json.dumps({"speaker": name, "quote": f"سيبقى الجسر رقم {number} مفتوحا"}, ensure_ascii=False)
            for number, name in enumerate(request.module.SPEAKERS)
        )
        yield found
