"""French: who answers, who is shown as one of many, who leads the sentence before, and who is only told of."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

QUOTED = "« Nous allons tenir bon malgré tout »"
OTHER = "Emmanuel Macron a annoncé que la réforme serait votée lundi.\n\n"


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), "fr") if "tenir bon" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("gap", [" ", "\n"])
@pytest.mark.parametrize(
    "asks",
    [
        "« Pourquoi avez-vous menti ? », demande le président.",
        "« Est-ce votre écriture ? », insiste l’avocate de la partie civile.",
        "« Vous le saviez ? », lui demande Nicole Belloubet.",
        "La présidente lui demande s’il le savait.",
        "La présidente lui demande pourquoi il a menti :",
    ],
)
@pytest.mark.parametrize(
    ("before", "answers"),
    [
        ("Karim Benzema comparaît. « Je regrette », dit-il.", "Karim Benzema"),
        ("Dans le box, l’accusé écoute, tête baissée.", "l’accusé"),
    ],
)
def test_who_is_asked_says_the_words_behind_a_question(before: str, answers: str, asks: str, gap: str) -> None:
    if not asks.endswith(":"):
        assert speaker_of(f"{before} {asks}{gap}{QUOTED}.") == answers
    elif gap == " ":
        assert speaker_of(f"{before} {asks} {QUOTED}.") == answers


def test_a_question_put_to_nobody_is_gone_on_from() -> None:
    asked = "« Qui va payer tout cela ? », demande Karim Benzema. "
    assert speaker_of(f"{OTHER}{asked}{QUOTED}.") == "Karim Benzema"


@pytest.mark.parametrize("name", ["Karim", "Nicole Belloubet"])
@pytest.mark.parametrize("front", ["", OTHER])
@pytest.mark.parametrize(
    "label",
    [
        "De Lille, comme {name} :",
        "De Lille pour {name} :",
        "Comme {name}, retraité de la poste :",
        "À l’instar de {name}, 34 ans :",
        "C’est le cas de {name} :",
        "Certains, comme {name}, en ont assez :",
        "Il y a aussi {name} :",
        "Preuve avec {name} :",
        "À l’entrée, on croise {name} :",
        "Le cri du cœur de {name} :",
    ],
)
def test_a_label_shows_one_of_many(front: str, name: str, label: str) -> None:
    assert speaker_of(f"{front}Ils sont venus nombreux. {label.format(name=name)} {QUOTED}.") == name


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Le maire pense comme Karim Benzema :", "Le maire"),
        ("À l’instar de Karim Benzema, l’équipe est prête :", "l’équipe"),
        ("Nicole Belloubet sur le cas de Karim Benzema :", "Nicole Belloubet"),
    ],
)
def test_a_label_in_which_another_speaks_shows_nobody(label: str, speaker: str) -> None:
    assert speaker_of(f"{label} {QUOTED}.") == speaker


@pytest.mark.parametrize("front", ["", "Les élus ont dit que le pont serait fermé. ", OTHER])
@pytest.mark.parametrize(
    ("leads", "who", "pronoun"),
    [
        ("Des gamines fouillent les décombres.", "Des gamines", "elles"),
        ("Deux copains attendent le bus.", "Deux copains", "ils"),
        ("Quelques passants s’arrêtent.", "Quelques passants", "ils"),
    ],
)
def test_they_are_several_who_are_new_in_the_sentence_before(front: str, leads: str, who: str, pronoun: str) -> None:
    assert speaker_of(f"{front}{leads} {QUOTED}, disent-{pronoun}.") == who


@pytest.mark.parametrize("verb", ["a-t-il renchéri", "dit-il"])
@pytest.mark.parametrize("met", ["Olivier Véran est venu.", "Le nouveau préfet, Olivier Véran, a visité le stade."])
def test_a_pronoun_is_not_whom_its_own_words_name(met: str, verb: str) -> None:
    said = "« M. Véran a vu que nous allons tenir bon »"
    assert speaker_of(f"Selon Karim Benzema, « tous le savaient ». {met} {said}, {verb}.") == "Karim Benzema"


@pytest.mark.parametrize("place", ["Le {post} Piolle a reçu la presse.", "La réunion du {post} Piolle a duré."])
@pytest.mark.parametrize("post", ["maire", "préfet", "ministre"])
def test_a_post_names_the_surname_behind_it(post: str, place: str) -> None:
    assert speaker_of(f"{place.format(post=post)} {QUOTED}, a dit le {post}.") == "Piolle"
    assert speaker_of(f"{place.format(post=post)} {QUOTED}, a-t-il dit.") == "Piolle"


@pytest.mark.parametrize("paper", ["le quotidien Al Akhbar", "Libération", "le journal Nice-Matin"])
def test_a_paper_is_no_minister(paper: str) -> None:
    assert speaker_of(f"La réunion a duré deux heures, précise {paper}. {QUOTED}, a dit le ministre.") == "le ministre"


@pytest.mark.parametrize("front", ["Comme {}", "Face à {}", "Contrairement à {}", "Hormis {}", "Proche d’{}"])
@pytest.mark.parametrize("subject", ["le maire de Lyon", "le Premier ministre", "un riverain"])
def test_a_name_that_is_led_to_is_not_the_role_behind_its_comma(front: str, subject: str) -> None:
    assert speaker_of(f"{front.format('Emmanuel Macron')}, {subject} affirme que les quais vont tenir bon.") == subject


def test_a_role_only_like_anothers_is_whoever_has_spoken_since() -> None:
    told = "« Nous avons perdu », a rappelé le capitaine Hugo Lloris. Antoine Griezmann a dit que rien n’était joué. "
    assert speaker_of(f"{told}{QUOTED}, a ajouté le joueur.") == "Antoine Griezmann"
    assert speaker_of(f"{told}{QUOTED}, a dit le gardien.") != "Hugo Lloris"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le maire l’assure : {}.", "Le maire"),
        ("Hier, sur le budget, la préfète, Nicole Belloubet, le répète : {}.", "Nicole Belloubet"),
        ("{}, peut-on également lire sur les tracts de la CGT.", "les tracts de la CGT"),
        ("Pour Karim Benzema, de la CGT, premier syndicat du site, {}.", "Karim Benzema"),
        ("La réunion a eu lieu vendredi, mais « nous allons tenir bon », selon Karim Benzema.", "Karim Benzema"),
    ],
)
def test_forms_of_telling_who_says_quoted_words(text: str, speaker: str) -> None:
    told = text.format(QUOTED)
    found = [found for found in attribute(Document(told), "fr") if "tenir bon" in told[slice(*found.span)]]
    assert [(one.speaker, one.kind) for one in found] == [(speaker, "direct")]


def test_a_paragraph_that_marks_open_anew_has_its_own_verb() -> None:
    text = (
        "« Nous avons perdu, a rappelé Hugo Lloris. C’était une mauvaise soirée.\n"
        "« Nous allons tenir bon malgré tout, c’est certain », a-t-il ajouté."
    )
    said = [(found.speaker, text[slice(*found.span)]) for found in attribute(Document(text), "fr")]
    assert said[1:] == [
        ("Hugo Lloris", "C’était une mauvaise soirée"),
        ("Hugo Lloris", "Nous allons tenir bon malgré tout, c’est certain"),
    ]


def test_what_is_asked_with_an_elided_if_is_said() -> None:
    text = "Nicole Belloubet a demandé à Karim Benzema s’il resterait."
    assert [(one.speaker, text[slice(*one.span)]) for one in attribute(Document(text), "fr")] == [
        ("Nicole Belloubet", "s’il resterait")
    ]


def test_a_headline_in_capitals_is_nobodys_name() -> None:
    text = f"OLIVIER VERAN SE DEFEND A LILLE\nOlivier Veran est venu. {QUOTED}, a dit M. Veran."
    assert speaker_of(text) == "Olivier Veran"
