"""French: whom somebody tells is no part of the office told of him later."""

from knowledge.extraction import extract
from knowledge.model import Document


def test_whom_somebody_tells_is_no_office_of_his() -> None:
    text = (
        "Nicolas Sarkozy va se pourvoir en cassation, a annoncé aux journalistes son avocat Vincent Desry. "
        "L'arrêt est contestable, a-t-il dit."
    )
    assert [one.role for one in extract(Document(text, language="fr"))] == ["son avocat", "avocat"]
