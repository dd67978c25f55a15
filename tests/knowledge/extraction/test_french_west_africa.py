"""French of West Africa and the Maghreb: names with al, days behind the verb, agencies that hear, heads' bynames."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

QUOTED = "« Nous allons tenir bon malgré tout »"


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), "fr") if "tenir bon" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("day", ["ce samedi", "ce mardi matin", "ce matin", "ce lundi soir", "samedi"])
@pytest.mark.parametrize("verb", ["a estimé", "a prévenu", "annonce"])
def test_a_day_stands_between_a_verb_and_its_speaker(day: str, verb: str) -> None:
    text = f"La ville va tenir bon pour ses écoles, {verb} {day} Martine Aubry."
    assert speaker_of(text) == "Martine Aubry"


@pytest.mark.parametrize("name", ["Mouhamed Al Aminou Sall", "Papa Al Hassane Touré", "El Ghazi Al Maati"])
def test_al_begins_no_name_of_its_own(name: str) -> None:
    text = f"La route sera ouverte, a indiqué {name}, directeur du port. {QUOTED}, a-t-il ajouté."
    assert speaker_of(text) == name


@pytest.mark.parametrize("hearer", ["à l’APS", "à la MAP", "à nos confrères", "à notre rédaction", "à seneweb"])
@pytest.mark.parametrize("verb", ["a déclaré", "confie"])
def test_an_agency_hears_before_the_speaker(hearer: str, verb: str) -> None:
    assert speaker_of(f"{QUOTED}, {verb} {hearer} Macky Sall.") == "Macky Sall"


@pytest.mark.parametrize("role", ["le patron du FLN", "le leader du parti", "le numéro un du syndicat"])
def test_a_byname_of_a_head_is_the_only_speaker(role: str) -> None:
    text = f"La route sera longue, a estimé samedi Djamel Ould Abbes.\n{QUOTED}, a expliqué {role}."
    assert speaker_of(text) == "Djamel Ould Abbes"


@pytest.mark.parametrize(
    "rest",
    [
        " Bernard Thibault, patron de la CGT, partira lundi.",
        " Bernard Thibault est venu, lui aussi.",
    ],
)
def test_a_byname_of_a_head_is_not_his_where_another_is_named_behind(rest: str) -> None:
    text = f"La route sera longue, a estimé samedi Djamel Ould Abbes.\n{QUOTED}, a expliqué le patron de la CGT.{rest}"
    assert speaker_of(text) != "Djamel Ould Abbes"


def test_a_head_who_has_not_spoken_keeps_his_byname() -> None:
    text = f"Djamel Ould Abbes était à Sétif lundi.\n{QUOTED}, a expliqué le patron du FLN."
    assert speaker_of(text) == "le patron du FLN"


def test_whom_one_believes_is_told_without_an_accent() -> None:
    assert speaker_of("A en croire le maire, la ville va tenir bon.") == "le maire"


@pytest.mark.parametrize("surname", ["Lefebvre", "Favre", "Fournier", "Meyer", "Mercier", "Wagner", "Durand"])
@pytest.mark.parametrize("post", ["Le président", "Le maire"])
def test_a_surname_that_ends_as_infinitives_do_is_his_who_holds_the_post(post: str, surname: str) -> None:
    text = f"{post} {surname} assure que la route est longue.\n{QUOTED}, ajoute-t-il."
    assert (speaker_of(text) or "").endswith(surname)


@pytest.mark.parametrize("says", ["confie", "nous confie", "nous a dit", "explique"])
def test_the_latter_announces_a_paragraph(says: str) -> None:
    text = f"Édouard Philippe, maire du Havre, était là.\nCe dernier {says} :\n{QUOTED}"
    assert speaker_of(text) == "Édouard Philippe"


@pytest.mark.parametrize("verb", ["craint", "maintient"])
def test_several_things_are_not_the_subject_of_a_verb_in_the_singular(verb: str) -> None:
    text = f"Il anticipe des retards, {verb} plusieurs pertes de voies pour l’auto, redoute un chantier."
    assert "plusieurs" not in "".join(found.speaker for found in attribute(Document(text), "fr"))


def test_a_coach_is_written_without_his_accent() -> None:
    text = f"Hubert Fournier, l’entraîneur de Reims, est confiant. {QUOTED}, a rassuré l’entraineur."
    assert speaker_of(text) == "Hubert Fournier"


@pytest.mark.parametrize("first", ["Elhadj", "Alhaji", "Elhadji"])
def test_a_pilgrim_keeps_his_whole_name(first: str) -> None:
    text = f"Le colonel {first} Moussa Traoré a indiqué que la route est longue. {QUOTED}, a-t-il souligné."
    assert speaker_of(text) == f"{first} Moussa Traoré"
