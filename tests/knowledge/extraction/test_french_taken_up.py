"""French: whom `ce dernier`, `l'intéressé` and a pronoun take up; words that stand alone."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

SAID = "« On ne peut plus travailler ici »"

LATTER = {
    "whom somebody met": (
        "Éric Piolle a rencontré un voisin. Ce dernier a répondu que c'était trop tard.",
        "un voisin",
    ),
    "of whom he is": (
        f"Anne Hidalgo appelle une conseillère du ministre. {SAID}, répond celle-ci.",
        "une conseillère du",
    ),
    "whom somebody spoke to": (
        f"« Vous mentez », a dit Éric Piolle. « C'est faux », a-t-il lancé au préfet. {SAID}, a rétorqué ce dernier.",
        "préfet",
    ),
    "to whose address he spoke": (
        f"« Vous mentez », a lancé Éric Piolle à l'adresse du ministre de la Santé. {SAID}, a rétorqué ce dernier.",
        "ministre de la Santé",
    ),
    "whom a pronoun acts on": (
        f"« Vous mentez », a dit Éric Piolle. Il a interpellé le ministre. {SAID}, a rétorqué celui-ci.",
        "le ministre",
    ),
    "an office that the last one named has": (
        f"Éric Piolle est le maire de Grenoble. Le bilan du maire est bon. {SAID}, a dit ce dernier.",
        "Éric Piolle",
    ),
    "kin": (f"Éric Piolle est venu avec son fils. {SAID}, a dit ce dernier.", "son fils"),
    "whom he asks": ("Anne Hidalgo a prié une voisine. Cette dernière affirme avoir refusé.", "une voisine"),
    "what he is asked is no name": (
        "Éric Piolle a demandé à un voisin de partir. Ce dernier affirme avoir refusé.",
        "un voisin",
    ),
    "the last one named": (f"Anne Hidalgo a critiqué Élisabeth Borne. {SAID}, a réagi celle-ci.", "Élisabeth Borne"),
    "whom his own words name": (
        "Éric Piolle est là. « Bruno Le Maire doit partir », a répondu ce dernier.",
        "Éric Piolle",
    ),
    "of whom another spoke": (
        f"Anne Hidalgo a accusé Élisabeth Borne de mentir. {SAID}, a réagi l'intéressée.",
        "Élisabeth Borne",
    ),
    "who is accused": (
        f"Éric Piolle est accusé par Bruno Le Maire de mentir. {SAID}, a réagi l'intéressé.",
        "Éric Piolle",
    ),
    "an office that a name has": (
        f"Éric Piolle, le maire de Grenoble, a reçu la presse. {SAID}, a dit ce dernier.",
        "Éric Piolle",
    ),
}


def _last(text: str) -> str:
    return attribute(Document(text), "fr")[-1].speaker


@pytest.mark.parametrize(("text", "told"), LATTER.values(), ids=LATTER.keys())
def test_whom_a_pointing_phrase_takes_up(text: str, told: str) -> None:
    assert _last(text).startswith(told)


LED = {
    "the sentence before": ("Le voisin prend des photos.", "il", "Le voisin"),
    "the one before that": ("La tante tombe à terre. La scène dure deux minutes.", "elle", "La tante"),
    "a father": ("Le père prend des photos.", "il", "Le père"),
    "an adjective": ("Un jeune pompier ne comprend pas.", "il", "Un jeune pompier"),
    "somebody named since": ("Le voisin prend des photos. Éric Piolle est venu hier.", "il", "Éric Piolle"),
    "another gender": ("Anne Hidalgo est là. Le voisin prend des photos.", "elle", "Anne Hidalgo"),
    "what was done to somebody": ("Éric Piolle est là. Le voisin a été transporté ailleurs.", "il", "Éric Piolle"),
    "behind whom he turns to": (
        "S'adressant à Bruno Le Maire, ministre, Éric Piolle a émis un doute.",
        "il",
        "Éric Piolle",
    ),
}


@pytest.mark.parametrize(("before", "pronoun", "told"), LED.values(), ids=LED.keys())
def test_whom_a_pronoun_takes_up(before: str, pronoun: str, told: str) -> None:
    assert (
        _last(f"Bruno Le Maire, ministre des Finances, a salué la foule. {before} {SAID}, raconte-t-{pronoun}.") == told
    )


ALONE = {
    "an earlier one": ("Éric Piolle ne comprend pas.", "Éric Piolle"),
    "an earlier one's deed": ("Éric Piolle a quitté la salle.", None),
    "a death": ("Nicolas Hulot est mort mardi.", None),
    "a wound": ("Mathilde Panot a été blessée mardi.", None),
    "whose house": ("La maison de Nicolas Hulot a brûlé.", None),
    "whom the police takes": ("La police a arrêté Nicolas Hulot mardi.", None),
    "who comes": ("Nicolas Hulot, maire de Lille, est arrivé mardi.", "Nicolas Hulot"),
    "whom anger wins": ("La colère gagne aussi Nicolas Hulot, maire de Lille.", "Nicolas Hulot"),
    "who thinks so": ("C'est aussi ce que pense Nicolas Hulot, maire de Lille.", "Nicolas Hulot"),
}


@pytest.mark.parametrize(("between", "told"), ALONE.values(), ids=ALONE.keys())
def test_a_lone_quotation_behind_a_paragraph_about_somebody(between: str, told: str | None) -> None:
    said = "Éric Piolle est là. « Tout va mal ici », dit Anne Hidalgo."
    text = f"{said}\n\n{between}\n\n« Nous ne partirons jamais d'ici. »"
    spoken = [found.speaker for found in attribute(Document(text), "fr") if found.span.start > text.index(between)]
    assert spoken == [told] if told is not None else set(spoken) <= {"Anne Hidalgo"}


def test_three_speak_jointly() -> None:
    assert _last(f"{SAID}, ont déclaré Anne Hidalgo, Éric Piolle et Bruno Le Maire.") == (
        "Anne Hidalgo, Éric Piolle et Bruno Le Maire"
    )
    assert _last("Anne Hidalgo, Éric Piolle et Bruno Le Maire ont déclaré que la porte était fermée.") == (
        "Anne Hidalgo, Éric Piolle et Bruno Le Maire"
    )


@pytest.mark.parametrize(
    "aside", ["mardi", "en revanche", "la semaine dernière", "au cours de la réunion", "quant à elle"]
)
def test_words_between_auxiliary_and_participle(aside: str) -> None:
    assert _last(f"Valérie Plante a {aside} reconnu que la porte était fermée.") == "Valérie Plante"


@pytest.mark.parametrize("aside", ["en outre", "par ailleurs", "à nouveau"])
def test_words_between_verb_and_speaker(aside: str) -> None:
    assert _last(f"{SAID}, a reconnu {aside} Bruno Le Maire.") == "Bruno Le Maire"


BESIDE = {
    "media tell of him": ("Éric Piolle a quitté la France mardi, selon les médias français.", "Il", "Éric Piolle"),
    "the police tell of her": ("Anne Hidalgo a quitté la France mardi, a indiqué la police.", "Elle", "Anne Hidalgo"),
    "a woman's source": ("Anne Hidalgo a quitté Paris, selon une source policière.", "Elle", "Anne Hidalgo"),
    "what was done to her": ("Anne Hidalgo a été arrêtée mardi, a indiqué la police.", "Elle", "la police"),
    "a study is no man": ("Une étude affirme qu'Éric Piolle a quitté la France.", "Il", "Éric Piolle"),
}


@pytest.mark.parametrize(("before", "pronoun", "told"), BESIDE.values(), ids=BESIDE.keys())
def test_whoever_tells_of_somebody_is_not_he(before: str, pronoun: str, told: str) -> None:
    assert _last(f"{before} {pronoun} affirme avoir réglé toutes les factures.") == told


OWN = {
    "a role": ("L'avocat lève les bras", "il", "L'avocat"),
    "a name": ("Éric Piolle en vient à sa question", "il", "Éric Piolle"),
}


@pytest.mark.parametrize(("before", "pronoun", "told"), OWN.values(), ids=OWN.keys())
def test_whose_colon_leads_to_words_with_a_pronoun(before: str, pronoun: str, told: str) -> None:
    assert _last(f"« C'est fini », explique Bruno Le Maire. {before} : {SAID}, lance-t-{pronoun}.") == told


TURNED = {
    "a guest": ("Nicolas Hulot, maire de Lille, était l'invité de la radio. Il a évoqué la crise.", "Nicolas Hulot"),
    "a role": ("La bourgmestre a remercié la foule. Finalement, elle s'est tournée vers demain.", "La bourgmestre"),
    "whoever spoke": ("Il a quitté la salle.", "Éric Piolle"),
}


@pytest.mark.parametrize(("between", "told"), TURNED.values(), ids=TURNED.keys())
@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["same", "next"])
def test_a_lone_quotation_behind_a_pronoun(between: str, told: str, gap: str) -> None:
    assert (
        _last(f"« Tout va mal ici », explique Éric Piolle. {between}{gap}« Nous ne partirons jamais d'ici. »") == told
    )


@pytest.mark.parametrize(
    "verb",
    ["a fini par admettre", "a dû admettre", "ne manque pas de rappeler", "n'hésite pas à dire", "a tenu à dire"],
)
def test_verbs_that_lead_to_one_of_saying(verb: str) -> None:
    assert _last(f"Anne Hidalgo {verb} que la porte était fermée.") == "Anne Hidalgo"
    assert _last(f"{SAID}, {verb} Anne Hidalgo.") == "Anne Hidalgo"


SPEAKERS = {
    "in whom anger is": ("Même colère chez Nicolas Hulot, maire de Lille : « Rien ne va plus. »", "Nicolas Hulot"),
    "who accuses": (
        "Élisabeth Borne est accusée par le maire de Lille de « se moquer du monde ».",
        "le maire de Lille",
    ),
    "whose son was shot": ("Une mère dont le fils a été abattu par la police déplore que tout soit fini.", "Une mère"),
    "a party's initials": (f"{SAID}, a dit le porte-parole du Parti socialiste (PS) Olivier Faure.", "Olivier Faure"),
    "a court's seat": (
        "Le président de la cour d'assises de Paris est là. La cour a dit que la porte était fermée.",
        "La cour",
    ),
    "whose offer is refused": ("La Suisse refuse l'initiative de Bruno Retailleau, qui dit agir.", "Bruno Retailleau"),
    "whom a verb takes": ("Le préfet ignore le ministre Bruno Retailleau, qui dit avoir agi.", "Bruno Retailleau"),
    "whose view": ("Le préfet félicite Anne Hidalgo, pour qui « rien n'est encore perdu ici ».", "Anne Hidalgo"),
    "what he calls": (
        "Éric Piolle, l'avocat de Xavier Bertrand, dénonce ce qu'il appelle « une honte nationale ».",
        "Éric Piolle",
    ),
    "who is pointed out": (
        "C'est Anne Hidalgo, avocate de Xavier Bertrand, citée dans l'affaire, qui a dit que c'était fini.",
        "Anne Hidalgo",
    ),
    "an office that opens the sentence": (
        "Élue maire de Lille en 2014, Anne Hidalgo est partie. La maire assure que c'est fini.",
        "Anne Hidalgo",
    ),
    "a doing behind en": (
        "Anne Hidalgo a aussi exprimé une plainte sur l'état des rues en disant « C'est très simple à faire ».",
        "Anne Hidalgo",
    ),
    "whom she turns to": (
        "S'adressant à Éric Piolle, maire de Lille, Anne Hidalgo a émis un doute et accusé la presse de mentir.",
        "Anne Hidalgo",
    ),
    "the first of two": (
        "Éric Piolle a deux avocats. Le premier prend la parole. Il dit que c'est fini.",
        "Le premier",
    ),
    "moved": (f"{SAID}, s'est ému le conseiller humaniste Xavier Bertrand.", "Xavier Bertrand"),
}


@pytest.mark.parametrize(("text", "told"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_who_speaks(text: str, told: str) -> None:
    assert _last(text) == told


def test_an_aside_with_a_place_parts_two_halves_of_a_quotation() -> None:
    text = "« On avait dit demain, dit Éric Piolle sur Twitter, ce n'était pas pour rire. »"
    assert [text[one.span.start : one.span.end] for one in attribute(Document(text), "fr")] == [
        "On avait dit demain",
        "ce n'était pas pour rire",
    ]


@pytest.mark.parametrize("told", ["lui demande Bruno Le Maire", "demande Bruno Le Maire à Anne Hidalgo"])
def test_what_answers_a_question_is_not_the_asker_s(told: str) -> None:
    asked = f"Éric Piolle est là. « Pourquoi partir ? », {told}."
    found = attribute(Document(f"{asked} « J'avais peur de tout perdre. »"), "fr")
    assert "Bruno Le Maire" not in {one.speaker for one in found if one.span.start > len(asked)}


def test_what_the_speaker_does_next_is_the_narrator_s() -> None:
    text = "Valérie Plante a répondu que la porte était fermée avant de quitter la salle."
    assert [text[one.span.start : one.span.end] for one in attribute(Document(text), "fr")] == ["la porte était fermée"]


def test_several_behind_a_source_are_no_apposition() -> None:
    text = "Selon Xavier Bertrand, les avocats d'Éric Piolle, qui étaient absents, sont partis."
    (found,) = attribute(Document(text), "fr")
    assert text[found.span.start :].startswith("les avocats")


SPANS = {
    "as somebody put it before a colon": (
        "« Tout va bien », dit Éric Piolle. Les gens partent, comme l'a dit Anne Hidalgo : « On a peur du vide. »",
        [("Éric Piolle", "Tout va bien"), ("Anne Hidalgo", "On a peur du vide")],
    ),
    "names in brackets": (
        "Les représentants des agents, réunis en front commun (CGSP, CSC et FO), ont rappelé que c'était fini.",
        [("Les représentants des agents", "c'était fini")],
    ),
    "what the speaker does meanwhile": (
        "Éric Piolle est là. L'affaire est grave, a-t-il ajouté, en insistant sur les peines subies par tout le monde.",
        [("Éric Piolle", "L'affaire est grave")],
    ),
    "two in marks side by side": (
        "« C'est un choc terrible », « une catastrophe sans nom », a réagi Éric Piolle.",
        [("Éric Piolle", "C'est un choc terrible"), ("Éric Piolle", "une catastrophe sans nom")],
    ),
    "a ministry's spokesman": (
        "Selon le porte-parole du ministère de l'Intérieur Pierre-Yves Bournazel, la porte est fermée.",
        [("Pierre-Yves Bournazel", "la porte est fermée")],
    ),
    "what somebody was told": (
        "Éric Piolle raconte avoir été réveillé à l'aube, puis a été informé du drame.",
        [("Éric Piolle", "avoir été réveillé à l'aube, puis a été informé du drame")],
    ),
    "there": ("L'accusé nie y avoir pris part.", [("L'accusé", "y avoir pris part")]),
    "several who lead a paragraph": (
        "« Tout va bien », a dit Éric Piolle.\n\nLes avocats ont pointé du doigt la note. « On ne parle de rien ici. »",
        [("Éric Piolle", "Tout va bien"), ("Les avocats", "On ne parle de rien ici")],
    ),
}


@pytest.mark.parametrize(("text", "said"), SPANS.values(), ids=SPANS.keys())
def test_who_says_which_words(text: str, said: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "fr")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
