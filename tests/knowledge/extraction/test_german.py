"""German: the verb second, its participle or prefix last, reported speech in the subjunctive, nouns with capitals."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEGIN = "Bundeskanzlerin Angela Merkel hat am Montag Präsident Emmanuel Macron empfangen. "

CASES = {
    "verb behind, a quotation before": (
        "„Wir werden weiter verhandeln“, sagte Merkel am Abend.",
        "Wir werden weiter verhandeln",
    ),
    "a prefix ends the clause": ("„Das wird noch dauern“, fügte Merkel hinzu.", "Das wird noch dauern"),
    "a clause with dass": ("Merkel betonte, dass die Gespräche gut verlaufen.", "die Gespräche gut verlaufen"),
    "a bare clause in the subjunctive": ("Merkel sagte, die Lage sei ernst.", "die Lage sei ernst"),
    "the subjunctive before its verb": ("Die Lage sei ernst, sagte Merkel.", "Die Lage sei ernst"),
    "a participle ends the clause": (
        "Merkel hat in Berlin erklärt, die Frist werde verlängert.",
        "die Frist werde verlängert",
    ),
    "an adverbial before the verb": ("Am Dienstag erklärte Merkel, dass die Frist endet.", "die Frist endet"),
    "an infinitive": ("Merkel forderte, die Grenze zu öffnen.", "die Grenze zu öffnen"),
    "a prefix and an infinitive": ("Merkel kündigte an, das Abkommen zu prüfen.", "das Abkommen zu prüfen"),
    "a venue with a hyphen before the verb": (
        "Im „Spiegel“-Interview erzählt Merkel: „Wir haben viel erreicht.“",
        "Wir haben viel erreicht",
    ),
    "as somebody says, and a colon": (
        "Die Lage ist ernst, wie Merkel erzählte: „Wir haben viel erreicht.“",
        "Wir haben viel erreicht",
    ),
    "a colon": ("Merkel sagte dazu: „Das ist ein guter Tag.“", "Das ist ein guter Tag"),
    "so and a name": ("„Das ist ein guter Tag für uns“, so Merkel.", "Das ist ein guter Tag für uns"),
    "so and a role": ("„Das ist ein guter Tag für uns“, so die Kanzlerin.", "Das ist ein guter Tag für uns"),
    "as somebody says": ("Die Frist endet am Freitag, wie Merkel mitteilte.", "Die Frist endet am Freitag"),
    "according to": ("Laut Merkel wird die Frist verlängert.", "wird die Frist verlängert"),
    "in somebody's words": ("Nach Angaben von Merkel wird die Frist verlängert.", "wird die Frist verlängert"),
    "a pronoun": ("Sie wies darauf hin, dass die Frist endet.", "die Frist endet"),
    "a role for a name": ("Die Bundeskanzlerin warnte, die Lage bleibe ernst.", "die Lage bleibe ernst"),
    "a dative behind the speaker": (
        "„Wir haben viel erreicht“, sagte Merkel der Zeitung „Die Welt“.",
        "Wir haben viel erreicht",
    ),
    "a verb that no list has": ("„Jetzt geht es wieder los hier“, blödelte Merkel.", "Jetzt geht es wieder los hier"),
}


@pytest.mark.parametrize(("sentence", "quote"), CASES.values(), ids=CASES.keys())
def test_what_merkel_said(sentence: str, quote: str) -> None:
    text = BEGIN + sentence
    found = attribute(Document(text), "de")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [("Angela Merkel", quote)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Merkel soll das gesagt haben.",
        "Merkel sagte den Termin ab.",
        "Gemeinsam mit Macron forderte Merkel die Bürger zur Wahl auf.",
        "Laut Gesetz endet die Frist am Freitag.",
        "Er zeigte das Buch „Der Zauberberg“ den Gästen.",
    ],
)
def test_what_nobody_said(sentence: str) -> None:
    assert [said.span for said in attribute(Document(BEGIN + sentence), "de")] == []


def test_a_denial_is_one() -> None:
    said = attribute(Document(BEGIN + "Merkel bestritt, dass die Frist endet."), "de")
    assert [one.polarity for one in said] == ["denial"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Kommissionschefin Ursula von der Leyen sagte, alles sei gut.", ["Ursula von der Leyen"]),
        ("Der Anwalt von Olaf Scholz sagte, alles sei vorbei.", ["Der Anwalt von Olaf Scholz"]),
        ("„Es ist alles vorbei“, sagte der Leiter des Zentrums, Olaf Scholz.", ["Olaf Scholz"]),
        ("„Es ist alles vorbei“, sagte der Intendant des Theaters, Olaf Scholz.", ["Olaf Scholz"]),
        ("Nach Angaben der Leiterin des Amtes, Nancy Faeser, gibt es drei Fälle.", ["Nancy Faeser"]),
        ("Nancy Faeser (SPD) kam nach Kiel. „Es ist alles vorbei“, sagte die SPD-Ministerin.", ["Nancy Faeser"]),
        ("Olaf Scholz wehrt sich. „Es ist alles vorbei“, sagte der 52-Jährige.", ["Olaf Scholz"]),
        ("Nach Emmanuel Macron sprach Olaf Scholz:\n„Es ist alles vorbei für uns.“", ["Olaf Scholz"]),
        ("Nach Emmanuel Macron sprach Olaf Scholz: „Es ist alles vorbei für uns.“", ["Olaf Scholz"]),
    ],
)
def test_the_little_words_of_names(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in attribute(Document(text), "de")] == speakers


def test_the_number_of_a_day_ends_no_sentence() -> None:
    text = BEGIN + "In Berlin erklärte Merkel am 20. Januar: „Wir werden weiter verhandeln.“"
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Angela Merkel"]


def test_a_role_before_a_name_behind_a_comma() -> None:
    text = "Die Frist sei lang genug, sagte der Präsident des Europäischen Rates, Charles Michel (MR), in Brüssel."
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Charles Michel"]


def test_who_says_it_is_only_relayed_by_whoever_issued_it() -> None:
    text = "Die Frist sei lang genug, sagte Angela Merkel am Montag in Bonn laut einer Mitteilung der Polizei."
    (said,) = attribute(Document(text), "de")
    assert (said.speaker, said.via) == ("Angela Merkel", "einer Mitteilung der Polizei")


def test_a_noun_of_no_list_before_a_whole_name_is_a_role() -> None:
    (said,) = attribute(Document("„Das gab es noch nie“, sagte der Virologe Christian Drosten."), "de")
    assert said.role == "Virologe"


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel sagte, während einer Messe in Bonn, dass die Frist endet.",
        'Angela Merkel kam nach Bonn. Doch sie wehrt gleich ab: "Die Frist endet schon im Mai, nicht im Juni."',
    ],
    ids=["an aside before dass", "a link before a pronoun"],
)
def test_who_goes_on(text: str) -> None:
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Sozialminister Karl-Josef Laumann war in Bonn. Nach Angaben des Ministers wird das Gesetz im Mai fertig.",
            [("Karl-Josef Laumann", "wird das Gesetz im Mai fertig")],
        ),
        (
            "Minister Karl-Josef Laumann kam. Das Gesetz ist nach den Worten des Ministers „fertig und gut“.",
            [("Karl-Josef Laumann", "Das Gesetz ist nach den Worten des Ministers „fertig und gut“")],
        ),
        ("Aus Sicht des Lehrerverbands ist die Reform gescheitert.", [("Lehrerverband", "ist die Reform gescheitert")]),
        ("Nach Angaben des Deutschen Städtetags fehlt viel Geld.", [("Deutscher Städtetag", "fehlt viel Geld")]),
        ("Aus Sicht der Gewerkschaft reicht das nicht aus.", [("Gewerkschaft", "reicht das nicht aus")]),
        (
            "Laut dem Vorsitzenden des Bauernverbands, Joachim Rukwied, sind die Höfe leer.",
            [("Joachim Rukwied", "sind die Höfe leer")],
        ),
        (
            "„Das wird teuer“, sagte Robert Habeck. Nach Habecks Ansicht sinken die Preise bald.",
            [("Robert Habeck", "Das wird teuer"), ("Robert Habeck", "sinken die Preise bald")],
        ),
        (
            "„Gut so“, sagte Jörg Hofmann. Nach Hofmanns Ansicht geht das nicht. „Es geht los“, so der Gewerkschafter.",
            [("Jörg Hofmann",)] * 3,
        ),
        ("Robert Habeck nannte die Kritik „völlig überzogen“.", [("Robert Habeck", "völlig überzogen")]),
        (
            "Robert Habeck hat den Plan als „ziemlich dumm“ bezeichnet.",
            [("Robert Habeck", "ziemlich dumm")],
        ),
        ("Der Verein nennt sich „Freunde der Oper“.", []),
        ("Der Schock sitzt tief: „Man kann sich gar nicht vorstellen, wie das ist.“", []),
        (
            "Leipzig. Jörg Hofmann sprach mit der IG Metall Leipzig. „Es geht weiter“, so der Betriebsratsvorsitzende.",
            [("Jörg Hofmann", "Es geht weiter")],
        ),
    ],
    ids=str,
)
def test_cases_tell_who_speaks(text: str, said: list[tuple[str, ...]]) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "de")]
    assert [one[0] for one in found] == [one[0] for one in said]
    assert all(one[1] == other[1] for one, other in zip(found, said, strict=True) if len(other) > 1)


def test_a_role_in_brackets_is_the_speakers() -> None:
    text = 'Julian Nagelsmann (Trainer Bayern München): "Das war ein Spiel, das wir nicht verlieren müssen."'
    assert attribute(Document(text), "de")[0].role == "Trainer Bayern München"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Für Bürgermeister Boris Palmer ist klar: „Wir müssen die Schule bald sanieren.“", "Boris Palmer"),
        ("Für Boris Palmer ein Unding: „Wir müssen die Schule bald sanieren.“", "Boris Palmer"),
        ("Für Boris Palmer von der Stadt nicht nachvollziehbar: „Wir müssen die Schule sanieren.“", "Boris Palmer"),
        (
            "Die Zeit wird knapp, sagt Boris Palmer. Und das zählt auch: „Wir müssen die Schule bald sanieren.“",
            "Boris Palmer",
        ),
        ("Für Touristen ein Traum: „Wir müssen die Schule bald sanieren.“", None),
    ],
)
def test_whose_view_is_told_before_a_colon(text: str, speaker: str | None) -> None:
    said = [one.speaker for one in attribute(Document(text), "de") if "sanieren" in text[one.span.start : one.span.end]]
    assert said == ([speaker] if speaker else [])


SHARED = {
    "a clause with wenn before its own": (
        "Olaf Scholz sagte, wenn die Wahl komme, werde die Partei prüfen, was möglich sei.",
        [("Olaf Scholz", "wenn die Wahl komme, werde die Partei prüfen, was möglich sei")],
    ),
    "spoke of it": (
        "Olaf Scholz sprach davon, dass die Wahl kommen wird.",
        [("Olaf Scholz", "die Wahl kommen wird")],
    ),
    "the second verb of a sentence is its subject's": (
        "Olaf Scholz sagte, es sei gut. Der Vorsitzende Jens Spahn bezog sich auf Scholz und sagte: „Wir liefern.“",
        [("Olaf Scholz", "es sei gut"), ("Jens Spahn", "Wir liefern")],
    ),
    "a body's second verb": (
        "Olaf Scholz sagte, es sei gut. Microsoft warnt vor Lücken und rät dazu, das System zu aktualisieren.",
        [("Olaf Scholz", "es sei gut"), ("Microsoft", "das System zu aktualisieren")],
    ),
    "a subject behind the first verb": (
        "Olaf Scholz sagte, es sei gut. Gestern lobte Friedrich Merz die Pläne und sagte, man müsse handeln.",
        [("Olaf Scholz", "es sei gut"), ("Friedrich Merz", "man müsse handeln")],
    ),
    "so, then a clause about him": (
        "„Das sind Täter, die gefasst werden“, so Bürgermeister Kai Wegner, der appelliert: „Lieber einmal zu viel.“",
        [("Kai Wegner", "Das sind Täter, die gefasst werden"), ("Kai Wegner", "Lieber einmal zu viel")],
    ),
    "a subjunctive that no list has": (
        "Olaf Scholz kam. Sein Mandant erkenne seine Schuld an, sagte Anwalt Lars Klingbeil am Rande.",
        [("Lars Klingbeil", "Sein Mandant erkenne seine Schuld an")],
    ),
    "befand": (
        "„Die Wahl wird bald kommen“, befand Olaf Scholz.",
        [("Olaf Scholz", "Die Wahl wird bald kommen")],
    ),
    "a noun behind ans is nobody": (
        "Das kam durch einen Tweet von Tavis Ormandy ans Licht. Dieser schrieb: „Das ist wirklich übel.“",
        [],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), SHARED.values(), ids=SHARED.keys())
def test_who_shares_a_sentence(text: str, wanted: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "de")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == wanted


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("so der Vorsitzende der Kammer, Robert Habeck.", "Robert Habeck"),
        ("so der Vorsitzende der Kammer, Robert Habeck, am Montag.", "Robert Habeck"),
        ("so Robert Habeck, Vorsitzender der Kammer.", "Robert Habeck"),
        ("so der Vorsitzende.", "der Vorsitzende"),
    ],
)
def test_what_stands_behind_so_is_who_speaks(behind: str, speaker: str) -> None:
    text = f"„Wir werden weiter verhandeln“, {behind}"
    found = attribute(Document(text), "de")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [
        (speaker, "Wir werden weiter verhandeln")
    ]


def test_a_clause_behind_so_goes_on() -> None:
    text = "„Ja“, so Robert Habeck, man werde im Mai wieder öffnen."
    found = attribute(Document(text), "de")
    assert [text[said.span.start : said.span.end] for said in found] == ["man werde im Mai wieder öffnen"]


@pytest.mark.parametrize("office", ["Landeshauptmann", "ÖVP-Klubobmann", "Bezirkshauptfrau", "ZDF-Reporter"])
def test_offices_that_end_as_known_ones_do_are_no_part_of_a_name(office: str) -> None:
    text = f"Das sei kein Thema, betonte {office} Robert Habeck. „Wir werden weiter verhandeln“, sagte Habeck."
    assert {said.speaker for said in attribute(Document(text), "de")} == {"Robert Habeck"}
