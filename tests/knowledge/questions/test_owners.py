"""Whose somebody is who is asked for: the holder of an office never answers for his kin, heir or rival."""

import pytest

ARTICLES = (
    ("en", "The mayor of Preston, Jane Dobson, opened the meeting. “The bridge will close in June,” Dobson said."),
    ("fr", "La maire de Roanne, Jeanne Morel, a ouvert la séance. « Le pont fermera en juin », a dit Morel."),
    ("es", "La alcaldesa de Lorca, Juana Morales, abrió la sesión. «El puente cerrará en junio», dijo Morales."),
    ("ru", "Мэр Ельца Анна Крылова открыла заседание. «Мост закроют в июне», — сказала Крылова."),
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("What did the mayor of Preston say?", "Jane Dobson"),
        ("What did the mayor of Preston's predecessor say?", None),
        ("What did the replacement for the mayor of Preston say?", None),
        ("Qu'a dit la maire de Roanne ?", "Jeanne Morel"),
        ("Qu'a dit le mari de la maire de Roanne ?", None),
        ("Qu'a dit la rivale de la maire de Roanne ?", None),
        ("¿Qué dijo la alcaldesa de Lorca?", "Juana Morales"),
        ("¿Qué dijo el marido de la alcaldesa de Lorca?", None),
        ("¿Qué dijo la predecesora de la alcaldesa de Lorca?", None),
        ("Что сказала мэр Ельца?", "Анна Крылова"),
        ("Что сказал предшественник мэра Ельца?", None),
    ],
)
def test_an_office_is_not_whose_somebody_is_asked_for(opened, text, speaker):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"] if answers else None) == speaker
