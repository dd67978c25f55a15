"""Who mentions a matter claims nothing of it: a statement that denies something about it mentions it, too."""

import pytest

from knowledge.answers import Found


@pytest.mark.parametrize(
    "text",
    [
        "who mentioned the minsk agreements",
        "who brought up the minsk agreements",
        "who discussed the minsk agreements",
        "من ذكر اتفاقيات مينسك",
        "qui a mentionné les accords de Minsk",
        "qui a évoqué Minsk",
        "wer erwähnte die Minsker Abkommen",
        "quién mencionó los acuerdos de Minsk",
        "chi ha menzionato gli accordi di Minsk",
        "кто упоминал минские соглашения",
        "хто згадав мінські угоди",
        "Minsk anlaşmalarından kim bahsetti",
        "who commented on the minsk agreements",
        "who reacted to the minsk agreements",
        "кто прокомментировал минские соглашения",
        "wer äußerte sich zu den Minsker Abkommen",
        "quién habló de los acuerdos de Minsk",
        "chi ha parlato degli accordi di Minsk",
        "who said anything on the minsk agreements",
        "من أشار إلى اتفاقيات مينسك",
        "qui a parlé des accords de Minsk",
        "wer hat sich zum Minsker Abkommen geäußert",
        "quién se refirió a los acuerdos de Minsk",
    ],
)
def test_whoever_mentions_a_matter_is_found(shipped, text):
    answer = shipped.ask(text)
    assert isinstance(answer, Found)
    assert "مينسك" in answer.matches[0].statement.quote


@pytest.mark.parametrize(
    "text",
    [
        "who mentioned that Kyiv implements the Minsk agreements",
        "кто говорил, что Россия начала войну",
        "кто сказал, что Россия развязала войну",
        "who mentioned the fact that Kyiv implements the Minsk agreements",
        "من أشار إلى أن كييف تنفذ اتفاقيات مينسك",
    ],
)
def test_a_claim_behind_that_is_still_one(shipped, text):
    assert not isinstance(shipped.ask(text), Found)
