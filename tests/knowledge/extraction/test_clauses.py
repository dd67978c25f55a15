"""Clauses of reporting: who says what, in the forms that news uses."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.extraction.clauses import attribute
from knowledge.extraction.clauses.grammar import languages
from knowledge.model import Document
from tests.growth import grows_linearly

INTRODUCTION = "Antony Blinken met Angela Merkel and the Bank of England on Sunday. "

CASES = [
    ("behind", '"Peace is possible," Blinken said.', "Antony Blinken", "Peace is possible"),
    ("inverted", '"Peace is possible," said Blinken.', "Antony Blinken", "Peace is possible"),
    ("that", "Merkel said that peace was possible.", "Angela Merkel", "peace was possible"),
    ("bare clause", "Merkel said peace was possible.", "Angela Merkel", "peace was possible"),
    ("mixed", 'Merkel said the plan "is a good first step."', "Angela Merkel", 'the plan "is a good first step."'),
    ("according", "According to the Bank of England, prices will fall.", "Bank of England", "prices will fall"),
    ("told", "Merkel told reporters on Sunday that peace was possible.", "Angela Merkel", "peace was possible"),
    ("aside", 'Blinken, who leads the talks, said: "Peace is possible."', "Antony Blinken", "Peace is possible"),
    ("feminine pronoun", 'Blinken waited. "Peace is possible," she said.', "Angela Merkel", "Peace is possible"),
    ("infinitive", "Merkel urged both sides to keep the peace.", "Angela Merkel", "to keep the peace"),
]


@pytest.mark.parametrize(("text", "speaker", "quote"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_statement_has_its_speaker_and_its_words(text: str, speaker: str, quote: str) -> None:
    document = Document(INTRODUCTION + text)
    found = [(said.speaker, document.text[said.span.start : said.span.end]) for said in attribute(document, "en")]
    assert (speaker, quote) in found


def test_role_and_venue_are_told() -> None:
    text = "German Chancellor Angela Merkel said in a statement on Monday that peace was possible."
    (said,) = attribute(Document(text), "en")
    assert (said.speaker, said.role, said.venue) == ("Angela Merkel", "German Chancellor", "a statement")


def test_a_denial_is_marked() -> None:
    (said,) = attribute(Document("Angela Merkel denied that the talks had failed."), "en")
    assert said.polarity == "denial"


def test_a_participle_opens_a_statement_of_its_own() -> None:
    document = Document(INTRODUCTION + "Merkel said that peace was possible, adding that it would take time.")
    quotes = [document.text[said.span.start : said.span.end] for said in attribute(document, "en")]
    assert quotes == ["peace was possible", "it would take time"]


SCRAPS = 'Blinken Merkel said told according to that , . : “ ” " « » the minister he she and adding ( ) — a-t-il сказал'
WORDS = st.sampled_from([*SCRAPS.split(), "\n"])


@given(st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=80)), st.sampled_from(languages()))
def test_spans_lie_inside_any_text(text: str, language: str) -> None:
    for said in attribute(Document(text), language):
        assert 0 <= said.span.start < said.span.end <= len(text)
        assert said.speaker
        if said.mention is not None:
            assert 0 <= said.mention.start < said.mention.end <= len(text)


FRENCH = "Le ministre Bruno Le Maire a rencontré Christine Lagarde à Paris dimanche. "
FRENCH_CASES = [
    ("inverted", "« La paix est possible », a déclaré Mme Lagarde.", "Christine Lagarde", "La paix est possible"),
    ("bound pronoun", "Lagarde attend. « C'est trop tôt », a-t-elle dit.", "Christine Lagarde", "C'est trop tôt"),
    ("elided que", "Christine Lagarde estime qu'il faut attendre.", "Christine Lagarde", "il faut attendre"),
    ("selon", "Selon Christine Lagarde, les prix vont baisser.", "Christine Lagarde", "les prix vont baisser"),
    ("incise", "« Il faut agir, explique Christine Lagarde. Sans attendre. »", "Christine Lagarde", "Sans attendre"),
]
RUSSIAN = "В воскресенье Сергей Лавров встретился с Ангелой Меркель. "
RUSSIAN_CASES = [
    ("dash", "«Мир возможен», — сказал Лавров.", "Сергей Лавров", "Мир возможен"),
    ("что", "Лавров сообщил, что мир возможен.", "Сергей Лавров", "мир возможен"),
    ("oblique name", "По словам Лаврова, мир возможен.", "Сергей Лавров", "мир возможен"),
    ("pronoun in the phrase", "Лавров приехал. По его словам, мир возможен.", "Сергей Лавров", "мир возможен"),
    ("as", "Как сообщил Лавров, мир возможен.", "Сергей Лавров", "мир возможен"),
]
OTHERS = [("fr", FRENCH, *case) for case in FRENCH_CASES] + [("ru", RUSSIAN, *case) for case in RUSSIAN_CASES]


@pytest.mark.parametrize(
    ("language", "opening", "text", "speaker", "quote"),
    [(language, opening, *rest) for language, opening, _, *rest in OTHERS],
    ids=[f"{language} {name}" for language, _, name, *_ in OTHERS],
)
def test_other_languages_share_the_machinery(language: str, opening: str, text: str, speaker: str, quote: str) -> None:
    document = Document(opening + text)
    found = [(said.speaker, document.text[said.span.start : said.span.end]) for said in attribute(document, language)]
    assert (speaker, quote) in found


HOSTILE = {
    "names": "Smith said that Blinken told Reuters and " * 2_000,
    "cues": "said " * 20_000,
    "new names": " ".join(f"Abc{n} Smith said no." for n in range(3_000)),
    "possessives": "Smith's " * 20_000,
    "initials": "a.B." * 20_000,
    "nested": "“a ‘b c d e f g’ said ‘x y z w v u’ ” " * 2_000,
    "colons": "Smith said:\n" * 8_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_take_linear_time(text: str) -> None:
    assert grows_linearly(lambda part: attribute(Document(part), "en"), text)


OTHER_HOSTILE = {
    "prefixes that never come": ("de", "kündigte Der Mann " * 4_000),
    "so and laut": ("de", "„a b c d“, so der Minister laut Polizei " * 2_000),
    "brackets": ("de", "sagte (X) " * 10_000),
    "verbs without subjects": ("es", "dijo " * 6_000),
    "fields of an office": ("es", "El ministro de Agua, Pesca y " * 4_000),
    "places before the speaker": ("fr", "a expliqué devant la presse le maire, sur RTL, " * 2_000),
}


@pytest.mark.parametrize(("language", "text"), OTHER_HOSTILE.values(), ids=OTHER_HOSTILE.keys())
def test_hostile_texts_of_other_languages_take_linear_time(language: str, text: str) -> None:
    assert grows_linearly(lambda part: attribute(Document(part), language), text)


@pytest.mark.parametrize("language", languages())
def test_data_files_hold_each_entry_once(language: str) -> None:
    path = resources.files("knowledge").joinpath("data", "extraction", f"{language}.txt")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    cues = [line.split()[2] for line in lines if line.startswith("cue ")]
    cues += [f"{line.split()[0]} {verb}" for line in lines if line.startswith("cue@") for verb in line.split()[2:]]
    assert len(cues) == len(set(cues)) >= 100
    for line in lines:
        words = line.split()[1:]
        assert len(words) == len(set(words)), line


def test_given_names_are_sorted_and_of_one_gender() -> None:
    lines = resources.files("knowledge").joinpath("data", "extraction", "given.txt").read_text("utf-8").splitlines()
    names = {kind: [n for line in lines if line.startswith(f"{kind} ") for n in line.split()[1:]] for kind in "mf"}
    assert names["m"] == sorted(names["m"])
    assert names["f"] == sorted(names["f"])
    assert not set(names["m"]) & set(names["f"])
