"""Italian: asides between dashes, sentences that only name who spoke, verbs without a subject, its own given names."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEGIN = "Il presidente della Repubblica, Sergio Mattarella, è arrivato a Napoli. "

CASES = {
    "a clause with che": ("Mattarella ha detto che la scuola riapre.", "la scuola riapre"),
    "come for che": ("Mattarella ha sottolineato come la scuola riapra.", "come la scuola riapra"),
    "verb behind": ("«La scuola riapre domani mattina», ha spiegato Mattarella.", "La scuola riapre domani mattina"),
    "a colon": ("Mattarella: «La scuola riapre domani mattina».", "La scuola riapre domani mattina"),
    "behind what he speaks of": ("Scuola, Mattarella: «La scuola riapre domani».", "La scuola riapre domani"),
    "whose alarm it is": ("Scuola, l'allarme di Mattarella: «La scuola chiude domani».", "La scuola chiude domani"),
    "according to": ("Secondo Mattarella, la scuola riapre.", "la scuola riapre"),
    "what was told by": ("La scuola riapre, secondo quanto riferito da Mattarella.", "La scuola riapre"),
    "as somebody said": ("La scuola riapre, come ha detto Mattarella.", "La scuola riapre"),
    "as was told by": ("La scuola riapre, come spiegato ieri da Mattarella.", "La scuola riapre"),
    "made known": ("Mattarella ha fatto sapere che la scuola riapre.", "la scuola riapre"),
    "rendered known": ("Mattarella ha reso noto che la scuola riapre.", "la scuola riapre"),
    "past a time, a place and an occasion": (
        "Mattarella ha detto ieri a Napoli, durante la visita, che la scuola riapre.",
        "la scuola riapre",
    ),
    "a demand": ("Mattarella ha invitato i docenti a riaprire la scuola.", "riaprire la scuola"),
    "to an outlet": (
        "«La scuola riapre domani mattina», dice al Corriere della Sera Sergio Mattarella.",
        "La scuola riapre domani mattina",
    ),
    "a sentence that names him": (
        "«La scuola riapre domani mattina». Lo ha detto ieri al Tg1 Mattarella.",
        "La scuola riapre domani mattina",
    ),
    "of a sentence without marks": ("La scuola riapre. Lo ha dichiarato all'Ansa Mattarella.", "La scuola riapre"),
    "what he announced": ("La scuola riapre. È quanto ha annunciato Mattarella.", "La scuola riapre"),
    "what was announced by him": ("La scuola riapre. È quanto annunciato da Mattarella.", "La scuola riapre"),
    "to say so is he": ("«La scuola riapre domani». A dirlo è Mattarella.", "La scuola riapre domani"),
    "so he": ("«La scuola riapre domani». Così Mattarella su Facebook.", "La scuola riapre domani"),
    "his words": ("«La scuola riapre domani». Sono le parole di Mattarella.", "La scuola riapre domani"),
}

UNDERSTOOD = {
    "a verb ends it": ("«La scuola riapre domani», ha aggiunto.", ["La scuola riapre domani"]),
    "an aside parts it": (
        "«La scuola – ha aggiunto – riapre domani mattina».",
        ["La scuola", "riapre domani mattina"],
    ),
    "a glued dash": ('"La scuola è pronta -ha aggiunto- e riapre domani".', ["La scuola è pronta", "e riapre domani"]),
    "a subject that is part of what is said": (
        "Il governo, ha aggiunto, «ha riaperto tutte le scuole».",
        ["ha riaperto tutte le scuole"],
    ),
    "a sentence about what he did to another": (
        "Ha criticato Elly Schlein. Ha aggiunto che la scuola riapre.",
        ["la scuola riapre"],
    ),
    "a sentence about another's loss": (
        "Per Elly Schlein è una sconfitta. «La scuola riapre domani mattina», ha detto.",
        ["La scuola riapre domani mattina"],
    ),
    "an aside without marks": ("La scuola, ha aggiunto, è pronta da giorni.", ["è pronta da giorni"]),
}


@pytest.mark.parametrize(("sentence", "quote"), CASES.values(), ids=CASES.keys())
def test_what_mattarella_said(sentence: str, quote: str) -> None:
    text = BEGIN + sentence
    found = attribute(Document(text), "it")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [("Sergio Mattarella", quote)]


@pytest.mark.parametrize(("sentence", "quotes"), UNDERSTOOD.values(), ids=UNDERSTOOD.keys())
def test_an_understood_subject_is_the_last_speaker(sentence: str, quotes: list[str]) -> None:
    text = BEGIN + "Mattarella ha detto che la visita è stata utile. " + sentence
    found = attribute(Document(text), "it")[1:]
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [
        ("Sergio Mattarella", quote) for quote in quotes
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("«La scuola – ha spiegato la sindaca Sara Funaro – riapre domani».", ["Sara Funaro"] * 2),
        ("«La scuola riapre - ha detto Elly Schlein -. Domani, non oggi».", ["Elly Schlein"] * 2),
        ("«La scuola riapre domani», ha detto il deputato del Pd Piero Fassino.", ["Piero Fassino"]),
        ("Il portavoce di Vladimir Putin, Dmitri Peskov, ha detto che la scuola riapre.", ["Dmitri Peskov"]),
        ("Mario Draghi ha visto Carlo Calenda. «La scuola riapre», ha detto Calenda.", ["Carlo Calenda"]),
        (
            "Mario Draghi ha detto che va bene. «La scuola riapre domani». A parlare è il ministro Matteo Salvini.",
            ["Mario Draghi", "Matteo Salvini"],
        ),
        (
            "A un giornalista che gli chiedeva di Matteo Salvini, il ministro ha detto: «La scuola riapre domani».",
            ["il ministro"],
        ),
        ("«La scuola riapre domani», ha detto il consigliere di Stato Norman Gobbi.", ["Norman Gobbi"]),
        ("La scuola, si legge nella nota del Comune, ha riaperto domenica mattina.", ["nota del Comune"]),
        (
            "Mario Draghi ha detto che va bene. Poi ha parlato anche Elly Schlein. «La scuola riapre», ha detto.",
            ["Mario Draghi", "Elly Schlein"],
        ),
        ("Mario Draghi ed Elly Schlein hanno detto che la scuola riapre.", ["Mario Draghi ed Elly Schlein"]),
        ("Elly Schlein ha visto Andrea Orlando. Lui ha detto che la scuola riapre.", ["Andrea Orlando"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in attribute(Document(text), "it")] == speakers


@pytest.mark.parametrize(
    "sentence",
    [
        "Mattarella non ha detto che la scuola riapre.",
        "Se Mattarella dice che la scuola riapre, è una buona notizia.",
        "La scuola è chiusa. Così il sindaco Gaetano Manfredi ha deciso di aprire un parco.",
        "Secondo la legge, la scuola riapre.",
    ],
)
def test_what_nobody_said(sentence: str) -> None:
    assert [said.span for said in attribute(Document(BEGIN + sentence), "it")] == []


def test_an_italian_article_is_read_by_its_own_file() -> None:
    text = "Il sindaco di Napoli, Gaetano Manfredi, ha detto che la scuola riapre."
    assert [said.speaker for said in extract(Document(text))] == ["Gaetano Manfredi"]


@pytest.mark.parametrize("verb", ["si giustifica", "si sfoga", "si rammarica", "si lamenta"])
def test_reflexive_verbs_of_saying(verb: str) -> None:
    text = f"«Basta così, non ne posso più» {verb} Giorgia Meloni, e nulla cambia."
    assert [said.speaker for said in attribute(Document(text), "it")] == ["Giorgia Meloni"]
