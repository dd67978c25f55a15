"""Bodies by their initials and in full, as one article tells both."""

from __future__ import annotations

import pytest

from knowledge.names.initials import retold, short_forms

BRACKETS = [
    ("the Royal College of Nursing (RCN) said", {"RCN": "Royal College of Nursing"}),
    (
        "at the National Union of Metalworkers of South Africa (Numsa)",
        {"Numsa": "National Union of Metalworkers of South Africa"},
    ),
    ("le Syndicat national des journalistes (SNJ)", {"SNJ": "Syndicat national des journalistes"}),
    ("Comisiones Obreras (CCOO) convoca", {"CCOO": "Comisiones Obreras"}),
    ("Управление внутренних дел (УВД) области", {"УВД": "Управление внутренних дел"}),
    ("the Mayor of London (UK) and Heinz Kohl (CDU)", {}),
    ("Ada Colau (left) and Angela Merkel (69)", {}),
]


@pytest.mark.parametrize(("text", "told"), BRACKETS, ids=[one[0] for one in BRACKETS])
def test_brackets_tell_what_initials_stand_for(text: str, told: dict[str, str]) -> None:
    assert short_forms(text) == told


def test_a_role_is_told_by_the_initials_and_in_full() -> None:
    known = {"RCN": "Royal College of Nursing"}
    assert list(retold("head of the Royal College of Nursing", "", known)) == ["head of the RCN"]
    assert list(retold("RCN’s chief executive", "", known)) == ["Royal College of Nursing’s chief executive"]


def test_initials_without_a_bracket_need_the_only_run_of_capitals_that_has_them() -> None:
    one = "The Office for National Statistics published it."
    assert list(retold("spokesman for the ONS", one, {})) == ["spokesman for the Office for National Statistics"]
    two = f"{one} Old National Songs were sung."
    assert list(retold("spokesman for the ONS", two, {})) == []
