"""Descriptions beside a speaker's name, anywhere in an article, are his role; another's beside it are not."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

_SAYS = {
    "de": "„Der Plan kostet zwei Millionen, und niemand hat uns gefragt“, sagte {}.",
    "en": "“The plan will cost two million pounds and nobody asked us,” said {}.",
    "es": "«El plan costará dos millones y nadie nos ha preguntado», dijo {}.",
    "fr": "« Le projet coûtera deux millions et personne ne nous a consultés », explique {}.",
    "it": "«Il progetto costerà due milioni e nessuno ci ha consultati», ha detto {}.",
    "ru": "«План обойдётся в два миллиона, и нас никто не спросил», — сказала {}.",
}

TOLD = [
    ("en", "The chair of the parents association, Mary Robinson came on Monday.", "chair of the parents association"),
    ("en", "Mary Robinson came. Robinson, a policy officer at the charity, stayed.", "policy officer at the charity"),
    ("en", "Mary Robinson, who is head of research at the institute, came.", "head of research at the institute"),
    ("en", "One of the parents, Mary Robinson, came on Monday.", "One of the parents"),
    ("en", "Mary Robinson, one of the parents who use the nursery, came.", "one of the parents"),
    ("en", "Petition creator Mary Robinson came on Monday.", "Petition creator"),
    ("en", "The branch secretary of the union (NEU), Cllr Mary Robinson, came.", "branch secretary of the union (NEU)"),
    ("en", "Mary Robinson, 45, a dairy farmer, came on Monday.", "dairy farmer"),
    ("fr", "Le chargé de projet chez Segma, Simone Veil était là lundi.", "chargé de projet chez Segma"),
    (
        "fr",
        "La directrice principale aux affaires et aux relations avec les communautés, Simone Veil, était là.",
        "directrice principale aux affaires et aux relations avec les communautés",
    ),
    ("it", "Quasi immediata la risposta del segretario della Lega, Nilde Iotti: «No».", "segretario della Lega"),
    ("fr", "Simone Veil, maire du Teil et conseillère du canton, était là.", "maire du Teil et conseillère du canton"),
    ("fr", "Simone Veil, première adjointe qui représentait la ville, était là.", "première adjointe"),
    ("fr", "Le ministre-président bruxellois Simone Veil recevra les élus.", "ministre-président bruxellois"),
    ("fr", "Ce mot répond au secrétaire exécutif du parti, Simone Veil qui était là.", "secrétaire exécutif du parti"),
    (
        "de",
        "Eingeladen wurde auch die Vorsitzende der Gewerkschaft, Petra Kelly (FCG).",
        "Vorsitzende der Gewerkschaft",
    ),
    ("de", "Petra Kelly (45), Erste Beigeordnete, war da.", "Erste Beigeordnete"),
    ("es", "La exedil de Urbanismo, Ada Colau, acudió el lunes.", "exedil de Urbanismo"),
    ("it", "La segretaria provinciale della Cgil, Nilde Iotti era presente.", "segretaria provinciale della Cgil"),
    ("ru", "Ирина Роднина пришла. Роднина, инспектор заповедника, ушла поздно.", "инспектор заповедника"),
]
SPEAKERS = {
    "de": "Petra Kelly",
    "en": "Mary Robinson",
    "es": "Ada Colau",
    "fr": "Simone Veil",
    "it": "Nilde Iotti",
    "ru": "Ирина Роднина",
}


def _roles(language: str, sentence: str) -> set[str | None]:
    name = SPEAKERS[language]
    text = f"{sentence}\n\n{_SAYS[language].format(name.split()[-1])}\n"
    found = extract(Document(text, language=language))
    return {each.role for each in found if each.speaker == name}


@pytest.mark.parametrize(("language", "sentence", "role"), TOLD, ids=[f"{one[0]}-{one[2]}" for one in TOLD])
def test_a_description_beside_a_name_is_its_bearers_role(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence) == {role}


OTHERS = [
    ("en", "Asked by the mayor, Mary Robinson, who was late, left the room."),
    ("en", "After the mayor, Mary Robinson spoke for an hour."),
    ("en", "The mayor, Mary Robinson said, was wrong."),
    ("en", "Mary Robinson, the mayor and the band came."),
    ("en", "Mary Robinson, the mayor Angela Merkel and others came."),
    ("en", "Angela Merkel, the mayor, Mary Robinson, and others came."),
    ("en", "Mary Robinson (the mayor was late) came early."),
    ("en", "Mary Robinson – the mayor said nothing – came early."),
    ("en", "Mary Robinson, not the mayor, came first."),
    ("en", "It is untrue that Mary Robinson is a thief."),
    ("en", "“Mary Robinson is a thief,” Angela Merkel said."),
    ("en", "Angela Merkel claimed Mary Robinson was a spy."),
    ("en", "“He lied. Mary Robinson is a thief,” Angela Merkel said."),
    ("en", "The man who shot Mary Robinson was a farmer."),
    ("en", "When Mary Robinson was president, trams ran."),
    ("fr", "Éric Zemmour prétend que Simone Veil est avocate."),
    ("fr", "Interrogé par le maire, Simone Veil, en retard, est sortie."),
    ("fr", "Le maire, Simone Veil et les autres sont venus."),
    ("fr", "Simone Veil, accusée par le maire, est sortie."),
    ("fr", "Aux côtés du maire, Simone Veil a souri."),
    ("de", "Petra Kelly, die der Bürgermeister kannte, kam spät."),
    ("de", "Der Bürgermeister traf Petra Kelly am Montag."),
    ("es", "Según el alcalde, Ada Colau llegó tarde."),
    ("es", "Ada Colau, el alcalde y la banda vinieron."),
    ("it", "Accanto al sindaco, Nilde Iotti sorride."),
    ("ru", "Ирина Роднина — не мэр."),
    ("en", "Police arrested the teacher, Mary Robinson said."),
    ("en", "On an episode of I'm a Celebrity, Mary Robinson asked for tea."),
    ("en", "In a letter to the prime minister, Mary Robinson, who was late, asked for tea."),
    ("en", "After talks with the mayor, Mary Robinson (45) left."),
    ("en", "If Mary Robinson is mayor of Leeds, few will stay."),
    ("en", "Is it true that Mary Robinson is mayor of Leeds?"),
    ("en", "Mary Robinson, who is no longer mayor of Leeds, came."),
    ("en", "The replacement for the mayor, Mary Robinson, came."),
    ("fr", "La police a arrêté le professeur, Simone Veil a pleuré."),
    ("fr", "Hier la police cherchait le professeur, Simone Veil a pleuré."),
    ("fr", "Dans une lettre au premier ministre, Simone Veil, qui dirige le syndicat, était en colère."),
    ("fr", "La rivale du maire, Simone Veil, était là."),
    ("fr", "La prédécesseure du maire, Simone Veil, était là."),
    ("es", "La sucesora del alcalde, Ada Colau, acudió el lunes."),
    ("es", "Ada Colau, enfermera y el alcalde de Lyon vinieron."),
    ("it", "Lo sfidante del sindaco, Nilde Iotti, era presente."),
    ("de", "Die Nachfolgerin des Ministers, Petra Kelly, kam spät."),
    ("ru", "Ирина Роднина, сменившая мэра города, ушла."),
    ("ru", "Роднина, отвечая на вопрос мэра города, заявила, что мост закроют. Ирина Роднина ушла."),
]


@pytest.mark.parametrize(("language", "sentence"), OTHERS, ids=[one[1] for one in OTHERS])
def test_an_office_beside_a_name_that_is_anothers_is_no_role(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {None}


NAMED = [
    ("en", "The chair of the board, Mary Robinson spoke to nurses and explained that the plan costs two million."),
    ("fr", "« Le plan coûtera deux millions », réagit la maire du Teil et présidente des élus ruraux, Simone Veil."),
    (
        "es",
        "La portavoz de Guanyar y también exconcejal de Urbanismo, Ada Colau, dijo que el plan costará dos millones.",
    ),
    ("it", "«Il piano costerà due milioni», ha detto la sindaca di Lecco e presidente della provincia, Nilde Iotti."),
    ("de", "Die Fraktionschefin der Grünen, Petra Kelly sagte, der Plan koste zwei Millionen."),
]


@pytest.mark.parametrize(("language", "text"), NAMED, ids=[one[0] for one in NAMED])
def test_an_office_that_speaks_is_whoever_is_named_behind_it(language: str, text: str) -> None:
    (said,) = extract(Document(text, language=language))
    assert said.speaker == SPEAKERS[language]


TAILS = [
    ("“The plan costs two million,” said the chairman of the NLC, Mr Kofi Annan.", "chairman of the NLC"),
    ("“The plan costs two million,” said President of the Senate Dr Kofi Annan.", "President of the Senate"),
    ("“The plan costs two million,” said Kofi Annan, chairman of the NLC.", "chairman of the NLC"),
]


@pytest.mark.parametrize(("text", "role"), TAILS, ids=[one[1] + one[0][-12:] for one in TAILS])
def test_a_role_ends_before_the_mr_behind_it(text: str, role: str) -> None:
    (said,) = extract(Document(text, language="en"))
    assert said.role == role


def test_a_ukrainian_woman_s_office_is_read() -> None:
    text = "«Ми чекаємо рішення суду», — сказала керівниця відділу Оксана Забужко."
    (said,) = extract(Document(text, language="uk"))
    assert (said.speaker, said.role) == ("Оксана Забужко", "керівниця відділу")
