"""Words that a sentence before them announces: they stay its speaker's whatever follows them in their own sentence."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ANNOUNCED = {
    "en": (
        "Keir Starmer",
        "Kemi Badenoch",
        ("{X} said:", "Asked about {Y}, {X} replied:", "In an interview, {X} was clear:", "{X} answered {Y}:"),
        "“Nobody will leave this room”",
        ("{1}; to which {Y} responded: “We shall see about that”.", "{1}, but {Y} called it “a very bad idea for us”."),
    ),
    "fr": (
        "Anne Hidalgo",
        "Bruno Retailleau",
        ("{X} a déclaré :", "{X} a dit à {Y} :", "Sur France Inter, {X} a été claire :", "{X} a dit à ses élus :"),
        "« Personne ne quittera la salle »",
        (
            "{1} ; à quoi {Y} a répliqué : « Nous le verrons bien ».",
            "{1}, mais {Y} a parlé d'« une très mauvaise idée ».",
        ),
    ),
    "es": (
        "Isabel Díaz Ayuso",
        "Pedro Sánchez",
        ("Y {X} sentenció:", "{X} dijo a {Y}:", "{X} envió a {Y} una carta:"),
        "«Nadie saldrá de esta sala»",
        ("{1}; a lo que {Y} replicó: «Eso ya lo veremos».", "{1}, pero {Y} habló de «una idea muy mala»."),
    ),
    "de": (
        "Annalena Baerbock",
        "Markus Söder",
        ("{X} sagte:", "Auf {Y} angesprochen, antwortete {X}:", "Im Radio wurde {X} deutlich:"),
        "„Niemand verlässt diesen Saal“",
        (
            "{1}; darauf erwiderte {Y}: „Das werden wir noch sehen“.",
            "{1}, doch {Y} sprach von „einer schlechten Idee“.",
        ),
    ),
    "it": (
        "Elly Schlein",
        "Matteo Salvini",
        ("{X} ha detto:", "{X} ha detto a {Y}:", "{X} ha inviato a {Y} una lettera:"),
        "«Nessuno lascerà questa sala»",
        ("{1}; al che {Y} ha replicato: «Questo lo vedremo».", "{1}, ma {Y} ha parlato di «una pessima idea»."),
    ),
    "ru": (
        "Мария Захарова",
        "Сергей Миронов",
        ("{X} сказала:", "В интервью {X} была кратка:", "{X} прислала в редакцию письмо:"),
        "«Никто не покинет этот зал»",
        ("{1}; на это {Y} возразил: «Это мы ещё увидим».", "{1}, но {Y} назвал это «очень плохой идеей»."),
    ),
}
CELLS = [
    pytest.param(language, before, gap, behind, id=f"{language}-{place}-{len(gap)}-{form}")
    for language, (_, _, befores, _, behinds) in ANNOUNCED.items()
    for place, before in enumerate(befores)
    for gap in (" ", "\n", "\n\n")
    for form, behind in enumerate(behinds)
]


@pytest.mark.parametrize(("language", "before", "gap", "behind"), CELLS)
def test_announced_words_stay_their_speakers_when_another_answers(
    language: str, before: str, gap: str, behind: str
) -> None:
    speaker, other, _, words, _ = ANNOUNCED[language]
    text = (before + gap + behind).format(None, words, X=speaker, Y=other)
    said = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text, language=language))}
    bare = words.strip("“”«»„ \u00a0")
    assert [name for quote, name in said.items() if bare in quote] == [speaker]
    assert all(name in {speaker, other} for name in said.values())


def test_whoever_answers_goes_on_speaking() -> None:
    text = (
        "Keir Starmer said:\n\n“Nobody will leave”; to which Kemi Badenoch responded: “We shall see”.\n\n“Wait for it.”"
    )
    assert [one.speaker for one in extract(Document(text))] == ["Keir Starmer", "Kemi Badenoch", "Kemi Badenoch"]
