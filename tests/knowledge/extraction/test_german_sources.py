"""German: words that it says (heißt es), whose view a label tells, offices between a name and its colon."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OTHERS = "Der Sprecher der Stadt, Boris Palmer, sagte, der Plan werde fertig.\n\n"
WORDS = "Wir müssen das jetzt zur Kenntnis nehmen"

SAID = {
    "by a statement's owner": (f"„{WORDS}“, heißt es in einer Mitteilung der Feuerwehr.", "Feuerwehr"),
    "in a report": (f"„{WORDS}“, heißt es in dem Bericht.", "Bericht"),
    "by whom it comes from": (f"„{WORDS}“, hieß es am Montag von Renate Künast.", "Renate Künast"),
    "on the part of a body": (f"„{WORDS}“, heißt es vonseiten der Feuerwehr.", "Feuerwehr"),
    "in a statement before": (f"In einer Mitteilung der Feuerwehr heißt es: „{WORDS}“", "Feuerwehr"),
    "as it says": (f"„{WORDS}“, wie es in einer Mitteilung der Feuerwehr heißt.", "Feuerwehr"),
    "by a body on demand": (f"Auf Anfrage der Deutschen Bahn hieß es aus dem Rathaus: „{WORDS}“", "Rathaus"),
    "by whose view of another": (f"„{WORDS}“, so die Einschätzung von Renate Künast zu Boris Palmer.", "Renate Künast"),
    "by what another asked for": (
        f"„{WORDS}“, heißt es in dem Bericht im Auftrag der Stadt.",
        "Bericht im Auftrag der Stadt",
    ),
    "by whose view it is": (f"„{WORDS}“, so die Einschätzung der Feuerwehr.", "Feuerwehr"),
    "by who gives to consider": (f"„{WORDS}“, gibt Renate Künast zu bedenken.", "Renate Künast"),
    "by a name before its office": (f"Renate Künast, die Sprecherin der Feuerwehr: „{WORDS}“", "Renate Künast"),
    "by who sees it so": (f"So sieht es auch Renate Künast: „{WORDS}“", "Renate Künast"),
    "by whom it is clear for": (f"Für Renate Künast ist klar: „{WORDS}“", "Renate Künast"),
}


@pytest.mark.parametrize("led", [False, True], ids=["alone", "behind another's words"])
@pytest.mark.parametrize(("text", "speaker"), SAID.values(), ids=SAID.keys())
def test_words_in_marks(text: str, speaker: str, *, led: bool) -> None:
    text = OTHERS * led + text
    found = attribute(Document(text), "de")[-1]
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, WORDS)


def test_reported_words_of_a_statement() -> None:
    text = OTHERS + "In einer Mitteilung der Feuerwehr heißt es, alle müssten das zur Kenntnis nehmen."
    found = attribute(Document(text), "de")[-1]
    said = text[found.span.start : found.span.end]
    assert (found.speaker, said) == ("Feuerwehr", "alle müssten das zur Kenntnis nehmen")


@pytest.mark.parametrize(
    "text",
    [
        f"„{WORDS}“, hieß es.",
        f"Dort heißt es: „{WORDS}“",
        "Die Stadt heißt seit dem Jahr „Stadt der schönen alten Brücken“.",
        "Das heißt von Anfang an: Alle müssten es wissen.",
        "Am Montag hieß es aus dem Rathaus",
        "Am Montag hieß es aus dem Rathaus:",
    ],
    ids=["nobody", "there", "a name", "that is", "no words", "no words behind a colon"],
)
def test_nobody_else_is_given_the_words(text: str) -> None:
    assert len(attribute(Document(OTHERS + text), "de")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Nachdem Boris Palmer gesagt hatte, es gebe kein Geld, reiste Renate Künast ab.",
        "Als Boris Palmer sagte, es gebe kein Geld, reiste Renate Künast ab.",
    ],
)
def test_who_only_did_something_behind_a_clause(text: str) -> None:
    assert "Renate Künast" not in [said.speaker for said in attribute(Document(text), "de")]


@pytest.mark.parametrize(
    "text",
    [
        "Wenn er gewählt werde, räume er auf, witzelte Boris Palmer.",
        "Weil es kein Geld gebe, müsse man sparen, witzelte Boris Palmer.",
        "Es gebe kein Geld, witzelte Boris Palmer.",
    ],
)
def test_who_joked(text: str) -> None:
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Boris Palmer"]
