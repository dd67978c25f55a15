"""Spanish and Italian bodies that speak by several who are not named, and verbs of several behind one speaker."""

from __future__ import annotations

from itertools import product

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LED = {
    "es": "«No habrá recortes este año», dijo la presidenta de la Comunidad, Rosa Díez.\n\n",
    "it": "«Non ci saranno tagli quest'anno», ha detto la presidente, Emma Bonino.\n\n",
}
BODIES = {
    "es": ["la Consejería de Agricultura", "el Ayuntamiento", "CCOO", "la empresa", "la asociación de vecinos"],
    "it": ["la Regione", "il sindacato"],
}
SPANISH = [
    "Desde {} insistieron ayer que «en dos o tres días podrán regar».",
    "Desde {} han asegurado que «en dos o tres días podrán regar».",
    "Desde {} lamentan: «en dos o tres días podrán regar».",
    "«En dos o tres días podrán regar», explican desde {}.",
    "«En dos o tres días podrán regar», han señalado desde {}.",
]


@pytest.mark.parametrize(("form", "body"), list(product(SPANISH, BODIES["es"])))
def test_a_body_speaks_by_several(form: str, body: str) -> None:
    text = LED["es"] + form.format(body)
    speakers = [said.speaker for said in attribute(Document(text), "es")]
    assert len(speakers) == 2
    assert body.endswith(speakers[1])


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Dal sindacato spiegano che bisogna prendere atto.", "sindacato"),
        ("it", "«Bisogna prendere atto di tutto», dicono dal sindacato.", "sindacato"),
    ],
)
def test_italian_bodies(language: str, text: str, speaker: str) -> None:
    assert attribute(Document(LED[language] + text), language)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Hay que tomar nota de todo», añadieron."),
        ("es", "Desde ayer insisten en que hay que tomar nota."),
        ("es", "Desde 2010 repiten que hay que tomar nota."),
        ("it", "«Bisogna prendere atto di tutto», dicono."),
        ("it", "Da anni ripetono che bisogna prendere atto."),
    ],
)
def test_one_is_not_several(language: str, text: str) -> None:
    assert len(attribute(Document(LED[language] + text), language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "it",
            "Su chi chiama Roma “prima nemica della terra” è intervenuta Emma Bonino: “Io non rispondo a nessuno”.",
            "Io non rispondo a nessuno",
        ),
        (
            "es",
            "Sobre lo que llamó “una vergüenza de todos” respondió Rosa Díez: «no es verdad lo que dicen».",
            "no es verdad lo que dicen",
        ),
        ("de", "Nach Aussagen von Boris Palmer (Grüne) sei die Stimmung gedrückt.", "sei die Stimmung gedrückt"),
        ("de", "Boris Palmer (IG Metall) sagte, die Stimmung sei gedrückt.", "die Stimmung sei gedrückt"),
    ],
)
def test_what_is_said_alone(language: str, text: str, said: str) -> None:
    found = attribute(Document(text), language)
    assert [text[one.span.start : one.span.end] for one in found] == [said]


def test_two_go_on_as_several() -> None:
    text = "«No habrá recortes», dijeron Rosa Díez y Pablo Iglesias. «Hay que tomar nota», añadieron."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["Rosa Díez y Pablo Iglesias"] * 2


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("es", "«Hay que tomar nota de todo», dijo Rosa Díez (PSOE), alcaldesa de Cádiz.", "alcaldesa de Cádiz"),
        ("de", "Ralf Rangnick (ÖFB-Trainer): „Ich bin heute sehr zufrieden damit.“", "ÖFB-Trainer"),
        ("it", "«Bisogna prendere atto di tutto», ha detto Romano Prodi (Pd), sindaco di Lodi.", "sindaco di Lodi"),
        ("fr", "« Il faut tout revoir ici », détaille Anne Hidalgo (PS), maire de Paris.", "maire de Paris"),
    ],
)
def test_an_office_stands_behind_a_party(language: str, text: str, role: str) -> None:
    assert attribute(Document(text), language)[-1].role == role


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Rosa Díez respondió a Pablo Iglesias, quien dijo que «faltan cien médicos».", "Pablo Iglesias"),
        ("es", "Rosa Díez se reunió con Pablo Iglesias, quien también dijo que hay que ir.", "Pablo Iglesias"),
        ("es", "Así lo explicó la técnica Rosa Díez, quien señaló que hay que ir.", "Rosa Díez"),
        ("es", "Rosa Díez, quien visitó a Pablo Iglesias, dijo que hay que ir.", "Rosa Díez"),
        ("it", "Emma Bonino parla con Romano Prodi, il quale dice che «mancano cento medici».", "Romano Prodi"),
    ],
)
def test_whom_a_relative_of_persons_takes_up(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in attribute(Document(text), language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Dura la replica di Emma Bonino a Romano Prodi: «Mente a tutti i cittadini».", "Emma Bonino"),
        ("it", "Netta la risposta del sindaco Romano Prodi: «Mente a tutti i cittadini».", "Romano Prodi"),
        ("it", "La replica di Emma Bonino a Romano Prodi: «Mente a tutti i cittadini».", "Emma Bonino"),
    ],
)
def test_whose_answer_it_is(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in attribute(Document(text), language)] == [speaker]


def test_who_is_pointed_at_is_not_the_last_speaker() -> None:
    text = (
        "Renate Künast warf Boris Palmer vor, „nur an sich zu denken“. Der wies das zurück: „Das ist gar nicht wahr.“"
    )
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Renate Künast"]


TOLD = {
    "es": "Rosa Díez presentó el plan en Cádiz. ",
    "it": "Emma Bonino ha presentato il piano a Lodi. ",
}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Entrevistada por Pablo Iglesias, ha asegurado que «no habrá recortes».", "Rosa Díez"),
        ("es", "Preguntada por la guerra, ha asegurado que «no habrá recortes».", "Rosa Díez"),
        ("es", "Cuestionada por la guerra, ha asegurado que «no habrá recortes».", "Rosa Díez"),
        ("it", "Intervistata da Bruno Vespa, ha assicurato che «non ci saranno tagli».", "Emma Bonino"),
        ("it", "Interpellata da Repubblica, ha assicurato che «non ci saranno tagli».", "Emma Bonino"),
        ("es", "«No habrá recortes», deja claro.", "Rosa Díez"),
        ("es", "Desde hace años insiste en que «no habrá recortes».", "Rosa Díez"),
        ("es", "Desde su casa los vecinos dijeron que «no habrá recortes».", "los vecinos"),
        ("it", "«Siamo stanchi di tutto», dicono dal lunedì i lavoratori.", "i lavoratori"),
        ("es", "La alcaldesa de Los Ángeles Karen Bass afirmó que «no habrá recortes».", "Karen Bass"),
    ],
)
def test_who_is_not_whom_a_sentence_opens_with(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in attribute(Document(TOLD[language] + text), language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rosa Díez se dio cuenta de que «no habrá recortes»."),
        ("es", "Rosa Díez piensa en «otra ciudad»."),
        ("es", "Rosa Díez criticó a Pablo Iglesias, que censuró la ley."),
        ("es", "Rosa Díez respondió al líder de Podemos, que censuró la ley con dureza."),
        ("it", "Emma Bonino ha criticato Romano Prodi, che ha detto di no."),
        ("de", "„Das Bad bleibt lange zu“, heißt es am Montag beim Mittagessen."),
        ("de", "„Das Bad bleibt lange zu“, hieß es von Anfang an."),
    ],
)
def test_what_nobody_says(language: str, text: str) -> None:
    assert not attribute(Document(text), language)


def test_on_the_part_of_a_body() -> None:
    text = "„Das Bad bleibt lange zu“, heißt es von Seiten der Feuerwehr."
    assert [said.speaker for said in attribute(Document(text), "de")] == ["Feuerwehr"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La Fundación Pablo Iglesias dijo que «no habrá recortes».", "Fundación Pablo Iglesias"),
        ("es", "El hospital Josep Trueta dijo que «no habrá recortes».", "hospital Josep Trueta"),
        ("it", "La Fondazione Enzo Ferrari ha detto che «non ci saranno tagli».", "Fondazione Enzo Ferrari"),
        ("it", "L'associazione Luca Coscioni ha detto che «non ci saranno tagli».", "associazione Luca Coscioni"),
        ("de", "Das Bündnis Sahra Wagenknecht teilte mit: „Wir sparen alle zusammen.“", "Bündnis Sahra Wagenknecht"),
        ("es", "Machado por su parte, aseguró que Maduro caerá.", "Machado"),
    ],
)
def test_a_body_that_bears_a_name(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in attribute(Document(text), language)] == [speaker]


def test_what_is_said_behind_a_clause_about_the_hearer() -> None:
    text = "Rosa Díez dijo a Pablo Iglesias, que la criticaba, que el plan seguirá."
    assert [text[one.span.start : one.span.end] for one in attribute(Document(text), "es")] == ["el plan seguirá"]
