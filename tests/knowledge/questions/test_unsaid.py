"""What somebody did not say is asked for by a word that denies, not by one that a name has."""

import pytest

from knowledge.answering.saying import asks_unsaid
from knowledge.questions.frames import parse_question


@pytest.mark.parametrize("text", ["what did Putin not say", "ماذا لم يقل بوتين", "чего не говорил Путин"])
def test_a_denied_verb_asks_for_it(text):
    assert asks_unsaid(parse_question(text))


@pytest.mark.parametrize("text", ["what did No 10 say", "ماذا قال بن فليس عن استقالته", "что сказал Не"])
def test_a_name_does_not(text):
    assert not asks_unsaid(parse_question(text))
