"""German: who stands behind the verb where no subject opens the clause, and who goes on behind und."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEFORE = "Angela Merkel sagte am Montag, die Lage sei ernst.\n\n"
WORDS = "Wir werden das Problem gemeinsam lösen"
SPEAKERS = {
    "a pronoun behind a verb that no list has": (
        "Olaf Scholz wurde befragt. In Handschellen protestierte er noch laut: „{}.“",
        "Olaf Scholz",
    ),
    "a trade and a name behind one": ("Nach dem Spiel tobte Trainer Jürgen Klopp: „{}.“", "Jürgen Klopp"),
    "an adverb and what it leads to": (
        "Gleich zu Beginn der Synode gibt Präsidentin Annette Kurschus den Ton vor: „{}.“",
        "Annette Kurschus",
    ),
    "whom one praises": ("Währenddessen preist Olaf Scholz Kollege Boris Palmer an: „{}.“", "Olaf Scholz"),
    "and without a subject": ("Olaf Scholz war da: „Das war ein guter Tag.“ Und fügt an: „{}.“", "Olaf Scholz"),
    "and with its object": ("Olaf Scholz war da: „Das war ein guter Tag.“ Und lobt die Gegner: „{}.“", "Olaf Scholz"),
    "but with a subject": ("Aber Olaf Scholz ergänzte: „{}.“", "Olaf Scholz"),
    "an adverb that belongs to the subject": ("Auch Olaf Scholz lobt die Ministerin: „{}.“", "Olaf Scholz"),
    "a relative clause without words": ("Dazu erklärt Olaf Scholz, der im Landtag sitzt:\n\n„{}.“", "Olaf Scholz"),
    "a relative clause with words": (
        "Hier lobte Olaf Scholz den Trainer Jürgen Klopp, der sagte: „{}.“",
        "Jürgen Klopp",
    ),
    "whoever speaks behind doch": (
        "Zuletzt hatte Boris Palmer protestiert, doch dann sagte Olaf Scholz: „{}.“",
        "Olaf Scholz",
    ),
    "a trade and its club": ("Im Saal tobte der Trainer der Bayern: „{}.“", "der Trainer der Bayern"),
    "whose son": ("Am Abend tobte der Sohn von Angela Merkel: „{}.“", "der Sohn von Angela Merkel"),
    "one of whom another speaks": ("Über Boris Palmer sagt Olaf Scholz: „{}.“", "Olaf Scholz"),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_who_stands_behind_the_verb(text: str, speaker: str) -> None:
    text = BEFORE + text.format(WORDS)
    found = attribute(Document(text), "de")[-1]
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, WORDS)


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Olaf Scholz behauptete, nichts gewusst zu haben.", "Olaf Scholz", "nichts gewusst zu haben"),
        (
            "In der Rede hatte Olaf Scholz eingeräumt, nie dort gewesen zu sein.",
            "Olaf Scholz",
            "nie dort gewesen zu sein",
        ),
        (
            "Bei Ankunft der Feuerwehr, so Olaf Scholz, stand das Haus in Flammen.",
            "Olaf Scholz",
            "stand das Haus in Flammen",
        ),
    ],
    ids=["claimed", "admitted", "behind so"],
)
def test_what_is_said(text: str, speaker: str, said: str) -> None:
    found = attribute(Document(text), "de")[-1]
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, said)


@pytest.mark.parametrize(
    "text",
    [
        "Auf dem Plakat stand: „{}.“",
        "Im Brief an Olaf Scholz heißt es: „{}.“",
        "Von Olaf Scholz kam die Antwort: „{}.“",
        "Zuletzt hatte Boris Palmer protestiert, doch Olaf Scholz erklärte: „{}.“",
    ],
    ids=["a placard", "a letter", "an answer", "another before doch"],
)
def test_nobody_stands_there(text: str) -> None:
    assert [one.speaker for one in attribute(Document(BEFORE + text.format(WORDS)), "de")] == ["Angela Merkel"]


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz bestätigte den Termin, ohne die Presse zu informieren.",
        "Olaf Scholz räumte den Fehler ein, um die Lage zu beruhigen.",
        "Angela Merkel kündigte ihren Rücktritt an, statt zu kämpfen.",
        "Olaf Scholz bestätigte den Plan, der schwer zu finanzieren ist.",
        "Olaf Scholz gestand die Tat, die er zu verbergen suchte.",
        "Olaf Scholz bedauerte den Vorfall, bevor er zu weinen begann.",
        "Olaf Scholz bestätigte den Termin, ging aber nicht hin, um zu reden.",
        f"In der Stadt gilt der Satz des Bürgermeisters: „{WORDS}.“",
        f"Im Kino läuft der Film von Regisseur Wim Wenders: „{WORDS}.“",
        f"Im Januar erscheint der Roman der Autorin Juli Zeh: „{WORDS}.“",
        f"Und: „{WORDS}.“",
        "Aber:",
    ],
    ids=["without", "why", "instead", "relative", "tried", "before", "gone", "saying", "film", "novel", "und", "aber"],
)
def test_nobody_says(text: str) -> None:
    assert attribute(Document(text), "de") == ()
