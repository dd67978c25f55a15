"""French: who opens a sentence with a participle, to whom it befalls to hear something, who died and says no more."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

FRONT = "Bruno Retailleau a promis une enquête. "
ROAD = "la route était fermée depuis lundi"


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a French text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("says", ["Affirmant", "Martelant", "Rappelant", "Estimant", "Jugeant"])
@pytest.mark.parametrize("who", ["Anne Hidalgo", "la maire de Paris"])
def test_a_participle_that_opens_a_sentence_is_its_subjects(says: str, who: str) -> None:
    assert said_in(f"{FRONT}{says} que {ROAD}, {who} a quitté la salle.")[-1:] == [(who, ROAD)]


@pytest.mark.parametrize("opening", ["Répondant à Anne Hidalgo", "Expliquant le retard", "Citant un rapport"])
def test_a_participle_that_takes_a_noun_says_nothing(opening: str) -> None:
    assert all("Anne" not in speaker for speaker, _ in said_in(f"{opening}, la préfecture a rouvert la route."))


@pytest.mark.parametrize("befell", ["s’est fait dire", "s’est vu répondre", "s’est entendu dire", "se voit rappeler"])
def test_who_is_told_something_does_not_say_it(befell: str) -> None:
    assert said_in(f"Jean Castex {befell} par Anne Hidalgo que {ROAD}.") == [("Anne Hidalgo", ROAD)]
    assert said_in(f"Jean Castex {befell} par Anne Hidalgo : « La {ROAD[3:]} ».") == [("Anne Hidalgo", f"L{ROAD[1:]}")]
    assert said_in(f"« La {ROAD[3:]} », {befell} Jean Castex par Anne Hidalgo.") == []
    assert said_in(f"Jean Castex ne {befell} jamais par Anne Hidalgo que {ROAD}.") == []


@pytest.mark.parametrize("died", ["Édouard Philippe est mort lundi", "Son fils, Édouard Philippe, a été tué à Lens"])
def test_who_died_does_not_go_on_to_speak(died: str) -> None:
    assert said_in(f"{FRONT}{died}. Il a dit que {ROAD}.")[-1][0] == "Bruno Retailleau"
    assert said_in(f"{FRONT}{died}. Il avait dit que {ROAD}.")[-1][0] == "Édouard Philippe"
    assert said_in(f"{FRONT}{died}. « La {ROAD[3:]} », a-t-il dit.")[-1][0] == "Bruno Retailleau"


def test_whose_kin_died_or_who_did_not_may_speak() -> None:
    assert said_in(f"{FRONT}Édouard Philippe n’est pas mort. Il a dit que {ROAD}.")[-1][0] == "Édouard Philippe"
    for lives in ("a vu la mort de près", "a tué le match", "a perdu son père, tué à Lens"):
        assert said_in(f"{FRONT}Édouard Philippe {lives}. Il a dit que {ROAD}.")[-1][0] == "Édouard Philippe"
    assert said_in(f"Jean Castex a dit que {ROAD}. Il est mort lundi. Il a dit que tout va.")[-1][0] == "Jean Castex"


@pytest.mark.parametrize("heard", ["au public", "devant la foule", "aux médias", "à ses partisans", "à l’assistance"])
def test_whoever_hears_it_parts_no_verb_from_its_speaker(heard: str) -> None:
    told = said_in(f"{FRONT}« Même si la peine reste, a déclaré {heard} Mme Hidalgo, il faut voter cette fois. »")
    assert told[-2:] == [("Hidalgo", "Même si la peine reste"), ("Hidalgo", "il faut voter cette fois")]
