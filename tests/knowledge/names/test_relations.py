import pytest

from knowledge.names.relations import find_owner, load_relations


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "the wife of Macron", "macron"),
        ("en", "Macron's lawyer", "macron's"),
        ("en", "lawyer Macron", None),
        ("fr", "l'avocat d'Emmanuel Macron", "emmanuel"),
        ("fr", "la femme d'Emmanuel Macron", "emmanuel"),
        ("de", "Macrons Tochter", "macrons"),
        ("de", "Frau Merkel", None),
        ("es", "la hija de Macron", "macron"),
        ("it", "la moglie di Macron", "macron"),
        ("ru", "адвокат Макрона", "макрона"),
        ("ru", "адвокат Иванов", None),
        ("uk", "дружина Макрона", "макрона"),
        ("tr", "Macron danışmanı", "macron"),
        ("ar", "زوجة ماكرون", "ماكرون"),
        ("ar", "المحامي ماكرون", None),
        (None, "wife of Macron", "macron"),
    ],
)
def test_whose_somebody_is(language, text, owner):
    assert find_owner(text.split(), language) == owner


def test_nobody_is_kin_and_serves():
    assert not any(one.kin & one.serving for one in load_relations().values())
