"""Spanish and Italian: what opens a sentence before its speaker, names that are months or end in a region, asides."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OTHERS = {
    "es": "«No habrá recortes este año», dijo la consejera Teresa Ribera.\n\n",
    "it": "«Non ci saranno tagli quest'anno», ha detto la consigliera Emma Bonino.\n\n",
}

SAID = {
    "a month for a given name": ("es", "«Hay que tomar nota de todo», zanja Julio Anguita.", "Julio Anguita"),
    "a month that opens the sentence": ("es", "Julio Anguita sostuvo que hay que tomar nota.", "Julio Anguita"),
    "an account that is a verb": ("es", "«Hay que tomar nota de todo», cuenta Rosa Díez.", "Rosa Díez"),
    "a verb of two words": ("es", "«Hay que tomar nota de todo», deja claro Rosa Díez.", "Rosa Díez"),
    "to an agency, behind an office": (
        "es",
        "En declaraciones a Europa Press, la presidenta, Rosa Díez, ve respaldo. «Hay que tomar nota», apunta.",
        "Rosa Díez",
    ),
    "the office of a plant in a town": (
        "es",
        "A Europa Press, el presidente de Alcoa San Cibrao, Julio Anguita, ve respaldo.\n\n«Hay que ir», apunta.",
        "Julio Anguita",
    ),
    "asked by somebody": (
        "es",
        "Preguntada por Pablo Iglesias, la alcaldesa Rosa Díez defendió la medida. «Hay que tomar nota», afirmó.",
        "Rosa Díez",
    ),
    "a relative behind a name in apposition": (
        "es",
        "Así lo ha dicho el técnico, Rosa Díez, que ha añadido que hay que tomar nota.",
        "Rosa Díez",
    ),
    "a town before the name": (
        "es",
        "«Hay que tomar nota de todo», recuerda la presidenta de Asaja San Luis Potosí, Rosa Díez.",
        "Rosa Díez",
    ),
    "an office behind a name": (
        "it",
        "Tra questi spunta Romano Prodi, la presidente del comitato, che spiega: «Bisogna prendere atto».",
        "Romano Prodi",
    ),
    "a relative that goes on": (
        "it",
        "«È stato un disastro per tutti»: lo dice Romano Prodi. Che poi precisa: «Bisogna prendere atto».",
        "Romano Prodi",
    ),
    "a relative with its article": (
        "it",
        "«È stato un disastro per tutti», ha detto Romano Prodi. Il quale ha aggiunto: «Bisogna prendere atto».",
        "Romano Prodi",
    ),
    "a region before the name": (
        "it",
        "«Bisogna prendere atto di tutto», racconta il presidente di Coldiretti Emilia Romagna, Romano Prodi.",
        "Romano Prodi",
    ),
    "another view": ("it", "Non la pensa così Romano Prodi, ex premier: «Bisogna prendere atto».", "Romano Prodi"),
    "a verb of two words in Italian": (
        "it",
        "«Bisogna prendere atto di tutto», taglia corto Romano Prodi.",
        "Romano Prodi",
    ),
    "to a paper": (
        "it",
        "Intervistato da Il Tempo, Romano Prodi ha difeso la misura. «Bisogna prendere atto», ha affermato.",
        "Romano Prodi",
    ),
}


@pytest.mark.parametrize("led", [False, True], ids=["alone", "behind another's words"])
@pytest.mark.parametrize(("language", "text", "speaker"), SAID.values(), ids=SAID.keys())
def test_openings(language: str, text: str, speaker: str, *, led: bool) -> None:
    text = OTHERS[language] * led + text
    found = attribute(Document(text), language)
    assert found[-1].speaker == speaker
    assert found[-1].kind in {"direct", "indirect"}


NOT_SAID_BY = {
    "a day in Italian is no given name": (
        "it",
        "Domenica Meloni ha detto che bisogna prendere atto.",
        "Meloni",
        "bisogna prendere atto",
    ),
    "an account is no verb": (
        "es",
        "Rosa Díez dijo en su cuenta que hay que tomar nota.",
        "Rosa Díez",
        "hay que tomar nota",
    ),
    "what others made clear": (
        "es",
        "Rosa Díez recordó que la Junta había dejado claro que hay un plan, por lo que reiteró que lo pedirá.",
        "Rosa Díez",
        "lo pedirá",
    ),
    "whom one is asked about": (
        "it",
        "A chi gli chiedeva dei rapporti con Romano Prodi, il ministro ha detto: «Andiamo d'accordo su tutto».",
        "il ministro",
        "Andiamo d'accordo su tutto",
    ),
    "a program, and its sentence's subject": (
        "it",
        "Parlando con Rai Tre, il sindaco Romano Prodi ha detto che bisogna prendere atto.",
        "Romano Prodi",
        "bisogna prendere atto",
    ),
    "a complementizer behind the name": (
        "es",
        "Anunció ayer la ministra, Rosa Díez, que la ley está lista.",
        "Rosa Díez",
        "la ley está lista",
    ),
}


@pytest.mark.parametrize(("language", "text", "speaker", "words"), NOT_SAID_BY.values(), ids=NOT_SAID_BY.keys())
def test_what_only_looks_alike(language: str, text: str, speaker: str, words: str) -> None:
    said = attribute(Document(text), language)[-1]
    assert (said.speaker, text[said.span.start : said.span.end]) == (speaker, words)


PARTED = {
    "a hyphen and a full stop": ("it", "«Bisogna prendere atto - ha detto Romano Prodi -. Sulla salute non si gioca»."),
    "two kinds of dashes": ("it", "«Bisogna prendere atto – ha detto Romano Prodi -, sulla salute non si gioca»."),
    "behind what is no speaker": (
        "it",
        "La protesta riguarda Roma: «Bisogna prendere atto - spiega Romano Prodi -. Sulla salute non si gioca».",
    ),
    "hyphens at their words": ("es", "«Hay que tomar nota ya -ha dicho Julio Anguita-. Con la salud no se juega»."),
    "those behind what is no speaker": (
        "es",
        "La protesta afecta a Madrid: «Hay que tomar nota ya -explica Julio Anguita-, con la salud no se juega».",
    ),
}


@pytest.mark.parametrize("led", [False, True], ids=["alone", "behind another's words"])
@pytest.mark.parametrize(("language", "text"), PARTED.values(), ids=PARTED.keys())
def test_asides_between_hyphens(language: str, text: str, *, led: bool) -> None:
    speaker = {"es": "Julio Anguita", "it": "Romano Prodi"}[language]
    text = OTHERS[language] * led + text
    first, second = attribute(Document(text), language)[-2:]
    assert (first.speaker, second.speaker) == (speaker, speaker)
    assert text[second.span.start : second.span.end].lower().startswith(("sulla salute", "con la salud"))


def test_hyphens_within_words_part_nothing() -> None:
    text = "«El plan franco-alemán y pre-electoral está listo, dijo», según el ex-ministro Julio Anguita."
    assert len(attribute(Document(text), "es")) == 1


CALLED = {
    "a mayor by an older word": (
        "es",
        "El alcalde Julio Anguita cambió de sala. «Todos querían venir», dijo el regidor.",
    ),
    "who heads a region": (
        "it",
        "Il presidente della Regione Romano Prodi ha cambiato sala. «Tutti volevano venire», ha detto il governatore.",
    ),
    "the head of a town hall": (
        "de",
        "Bürgermeister Boris Palmer hat den Ort verlegt. „Viele Leute wollten kommen“, sagte der Rathauschef.",
    ),
    "the head of a town": (
        "de",
        "Bürgermeister Boris Palmer hat den Ort verlegt. „Viele Leute wollten kommen“, sagte das Stadtoberhaupt.",
    ),
    "who has a union's powers": (
        "de",
        "Boris Palmer ist Vorsitzender der IG Metall. „Viele wollten kommen“, sagte der Vorsitzende der IG Metall.",
    ),
}


@pytest.mark.parametrize(("language", "text"), CALLED.values(), ids=CALLED.keys())
def test_what_an_office_is_called_besides(language: str, text: str) -> None:
    assert attribute(Document(text), language)[-1].speaker in {"Julio Anguita", "Romano Prodi", "Boris Palmer"}


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("es", "Así lo explicó el técnico Julio Anguita, quien señaló que hay que tomar nota.", "técnico"),
        ("it", "«È stato un disastro per tutti»: lo dice il sindaco Romano Prodi.", "sindaco"),
    ],
)
def test_a_verb_is_no_role(language: str, text: str, role: str) -> None:
    assert attribute(Document(text), language)[-1].role == role
