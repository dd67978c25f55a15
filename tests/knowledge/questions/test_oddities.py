"""Questions that ended in an error: odd marks and signs within words ask for nothing, and are told so."""

import pytest

SPEAKERS = ["Volodymyr Zelensky", "فولوديمير زيلينسكي", "Los vecinos"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("»:-ن", id="a mark and a letter"),
        pytest.param("about what ; was reported by the media in France", id="a mark where an office is looked for"),
        pytest.param("el los did portav😀oz Zelensky vecinos dijo", id="a sign within a word before a trade"),
    ],
)
def test_an_odd_question_is_no_error(opened, question):
    assert opened.ask(question).to_dict()["status"] in {"answered", "partial", "not_found"}
