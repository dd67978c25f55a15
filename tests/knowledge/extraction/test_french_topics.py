"""French: who is set before his pronoun, several whom `ils` means, fields of an office, what an aside tells besides."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

AHEAD = "Pierre Moscovici estime que les comptes sont bons. "
SAID = "la situation est grave"


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Quant à Gérard Collomb, il", "Gérard Collomb"),
        ("Mais quant à Anne Hidalgo, elle", "Anne Hidalgo"),
        ("Quant au maire de Lyon, Gérard Collomb, il", "Gérard Collomb"),
        ("Quant à Gérard Collomb, ami de Jacques Chirac, il", "Gérard Collomb"),
        ("Quant au patron de Mme Roy, le premier ministre Jean Charest, il", "Jean Charest"),
    ],
)
def test_who_is_set_before_his_pronoun_speaks(opening: str, speaker: str) -> None:
    assert said_in(f"{AHEAD}{opening} estime que {SAID}.")[1:] == [(speaker, SAID)]


def test_a_thing_set_before_a_pronoun_speaks_for_nobody() -> None:
    assert said_in(f"{AHEAD}Quant au budget, il estime que {SAID}.")[1:] == [("Pierre Moscovici", SAID)]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Juliette et Paul, étudiants, hésitent.", "Juliette et Paul"),
        ("Les enseignants ont manifesté lundi.", "Les enseignants"),
        ("Mais les salariés n'y croient plus.", "les salariés"),
    ],
)
def test_several_are_not_whoever_spoke_last(before: str, speaker: str) -> None:
    assert said_in(f"{AHEAD}{before} « {SAID.capitalize()} », disent-ils.")[1:] == [(speaker, SAID.capitalize())]


def test_one_who_spoke_is_not_several() -> None:
    assert said_in(f"{AHEAD}La salle se vide. « {SAID.capitalize()} », disent-ils.")[1:] == []


@pytest.mark.parametrize(
    "office",
    [
        "le ministre des Travaux publics, Transports et Communications",
        "le ministre de l'Agriculture, des Ressources naturelles et du Développement rural",
        "le secrétaire d'État à la Jeunesse, aux Sports et à l'Action civique",
    ],
)
@pytest.mark.parametrize("form", ["Selon {}, {}, {}.", "{}, {}, a indiqué que {}."], ids=["source", "subject"])
def test_all_that_an_office_is_of_leads_to_its_bearer(office: str, form: str) -> None:
    told = form.format(office, "Jean Charest", SAID)
    assert said_in(told[0].upper() + told[1:]) == [("Jean Charest", SAID)]


@pytest.mark.parametrize("of", ["Selon le ministre des Finances, Paris et Berlin", "Selon le maire, Lyon et Nice"])
def test_places_behind_a_source_are_no_fields(of: str) -> None:
    assert [words for _, words in said_in(f"{of} sont d'accord.")] == [of.partition(", ")[2] + " sont d'accord"]


@pytest.mark.parametrize("who", ["Anne Hidalgo", "le directeur", "la police", "son cabinet"])
@pytest.mark.parametrize("verb", ["a annoncé", "indique"])
def test_a_name_between_commas_is_no_subject_where_somebody_ends_the_sentence(who: str, verb: str) -> None:
    told = "Le maire recevra la chanteuse de Charlemagne, Céline Dion"
    assert said_in(f"{told}, {verb} {who}.") == [(who, told)]


@pytest.mark.parametrize("deed", ["a dénoncé le ministre", "a salué Anne Hidalgo", "a prévenu les policiers"])
def test_an_office_and_its_name_act_on_somebody(deed: str) -> None:
    assert said_in(f"Le maire de Lyon, Gérard Collomb, {deed}.") == []


@pytest.mark.parametrize(
    "where", ["lors d'une entrevue", "à nos confrères", "sur les ondes de RDS", "dans son point de presse"]
)
def test_as_somebody_told_somewhere(where: str) -> None:
    lead = f"Comme l'entraîneur-chef Claude Julien l'a indiqué {where}"
    assert said_in(f"{lead}, {SAID}.") == [("Claude Julien", SAID)]


@pytest.mark.parametrize(
    "bearing", ["les larmes aux yeux", "amusé", "fataliste", "en souriant", "un brin agacé", "la voix nouée"]
)
def test_how_somebody_says_it_is_none_of_his_words(bearing: str) -> None:
    told = said_in(f"Gérard Collomb est arrivé. « {SAID.capitalize()}, dit-il, {bearing}. Il faut partir. »")
    assert told == [("Gérard Collomb", SAID.capitalize()), ("Gérard Collomb", "Il faut partir")]


@pytest.mark.parametrize("rest", ["et il faut partir", "mes amis. Il faut partir", "heureusement. Il faut partir"])
def test_what_goes_on_behind_an_aside_is_said(rest: str) -> None:
    told = said_in(f"Gérard Collomb est arrivé. « {SAID.capitalize()}, dit-il, {rest}. »")
    assert told[1:] == [("Gérard Collomb", rest)]


@pytest.mark.parametrize(
    "form", ["« {} », a offert {} à la sortie.", "À entendre {1}, {0}.", "Parole de {1} : « {0} »"]
)
def test_rarer_ways_of_saying(form: str) -> None:
    assert said_in(form.format(SAID, "Gérard Collomb")) == [("Gérard Collomb", SAID)]


@pytest.mark.parametrize("thing", ["À entendre les cris", "Aux yeux de la loi"])
def test_things_that_are_heard_say_nothing(thing: str) -> None:
    assert said_in(f"{thing}, {SAID}.") == []


@pytest.mark.parametrize(
    ("deed", "speaker"),
    [
        ("Le maire a félicité Gérard Collomb. Il a ajouté que", "Le maire"),
        ("La ministre a félicité Anne Hidalgo. Elle a ajouté que", "La ministre"),
        ("La ministre a félicité Gérard Collomb. Il a ajouté que", "Gérard Collomb"),
        ("Il a félicité Gérard Collomb. Il a ajouté que", "Pierre Moscovici"),
        ("Il y a deux ans, Gérard Collomb avait démissionné. Il juge que", "Gérard Collomb"),
    ],
)
def test_whoever_praises_somebody_goes_on(deed: str, speaker: str) -> None:
    assert said_in(f"{AHEAD}{deed} {SAID}.")[1:] == [(speaker, SAID)]


@pytest.mark.parametrize("doing", ["Accompagné de son avocat", "Escorté par deux gendarmes", "Assisté d'un juge"])
def test_a_participle_that_opens_a_sentence_is_no_name(doing: str) -> None:
    assert said_in(f"{doing}, Gérard Collomb a dit que {SAID}.") == [("Gérard Collomb", SAID)]


@pytest.mark.parametrize("day", ["", "Hier, "])
def test_an_office_that_opens_a_sentence_confirms_somebody(day: str) -> None:
    office = "le ministre des Finances" if day else "Le ministre des Finances"
    assert said_in(f"{day}{office}, Bruno Le Maire, a confirmé Anne Hidalgo.") == []


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Un homme de 45 ans a été arrêté.", "Un homme de 45 ans"),
        ("Un jeune homme prend la parole.", "Un jeune homme"),
        ("Un journaliste l'interroge.", "Pierre Moscovici"),
        ("Un élu lui coupe la parole.", "Pierre Moscovici"),
        ("Un policier l'a arrêté.", "Pierre Moscovici"),
        ("L'avocat de Gérard Collomb, Me Éric Dupond-Moretti, est confiant.", "Éric Dupond-Moretti"),
    ],
)
def test_who_acts_on_somebody_is_not_he(before: str, speaker: str) -> None:
    assert said_in(f"{AHEAD}{before} « {SAID.capitalize()} », a-t-il dit.")[1:] == [(speaker, SAID.capitalize())]


def test_answers_of_an_interview_are_whose_it_is() -> None:
    lead = "Le coach de Lens, Franck Haise, a réagi après la victoire."
    first, second = "Nous avons été solides", "Je suis fier de ce groupe"
    text = f"{AHEAD}\n\n{lead}\n\nQuel est votre sentiment ?\n\n« {first}. »\n\nEt la suite ?\n\n« {second}. »"
    assert said_in(text)[1:] == [("Franck Haise", first), ("Franck Haise", second)]


def test_a_question_of_the_narrator_is_put_to_nobody() -> None:
    lead = "Franck Haise n'a pas convaincu tout le monde."
    text = f"{AHEAD}\n\n{lead}\n\nQui va payer ?\n\n« Nous ne paierons pas », tranche Anne Hidalgo."
    assert said_in(text)[1:] == [("Anne Hidalgo", "Nous ne paierons pas")]


@pytest.mark.parametrize(("man", "woman"), [("Jean Robert Argant", "Anne Hidalgo"), ("Jean-Edy Roy", "Marie-Ève Roy")])
def test_compound_given_names_tell_whose_they_are(man: str, woman: str) -> None:
    told = said_in(f"{man} et {woman} ont tout vu. « La rue est vide », dit-elle. « Il est tard », ajoute-t-il.")
    assert [speaker for speaker, _ in told] == [woman, man]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nouvelle réponse du maire : « {} »", "maire"),
        ("Première réaction de Gérard Collomb : « {} »", "Gérard Collomb"),
        ("Il y a de la colère chez Gérard Collomb quand il parle : « {} »", "Gérard Collomb"),
        ("Gérard Collomb habite le quartier, il regrette le bruit : « {} »", "Gérard Collomb"),
        ("Même tonalité chez Gérard Collomb, pour qui « {} ».", "Gérard Collomb"),
        ("C'est aussi l'avis de Gérard Collomb, pour qui « {} ».", "Gérard Collomb"),
        ("Plus loin, Gérard Collomb était assis. « {} », expliquait le Lyonnais.", "Gérard Collomb"),
        ("Les yeux d'Anne Hidalgo brillent quand elle évoque Paris. « {} »", "Anne Hidalgo"),
    ],
)
def test_whoever_a_sentence_names_alone_speaks(text: str, speaker: str) -> None:
    told = said_in(AHEAD + text.format("La route est bien trop longue"))
    assert told[-1] == (speaker, "La route est bien trop longue")
    assert len(told) == len("ab")


@pytest.mark.parametrize(
    "text",
    [
        "Nouvelle réponse de l'autre côté de la salle : « {} »",
        "On lui a répondu : « {} »",
        "On lui a dit de partir, « {} ».",
    ],
)
def test_others_words_are_not_whoevers_spoke_last(text: str) -> None:
    assert said_in(AHEAD + text.format("La route est bien trop longue"))[1:] == []


@pytest.mark.parametrize("one", ["un Lillois", "un écologiste"])
def test_one_of_a_town_or_party_is_somebody_else(one: str) -> None:
    assert said_in(f"{AHEAD}« La route est longue », explique {one}.")[1][0] != "Pierre Moscovici"


def test_a_right_hand_is_not_his_master() -> None:
    text = "La réponse vient du bras droit de Nicolas Sarkozy, pour qui « la route sera bien longue »."
    assert said_in(text)[0][0] != "Nicolas Sarkozy"


@pytest.mark.parametrize(
    "aside",
    [
        "Anne Hidalgo, la maire de Paris, encore sous le choc, en train de compter les camions et les hommes",
        "Anne Hidalgo, une habitante du quartier qui avait quitté son appartement en pleine nuit avec ses voisins",
    ],
)
def test_a_long_aside_tells_of_its_speaker(aside: str) -> None:
    told = said_in(f"« La rue est vide, confirme {aside}. Il faut partir. »")
    assert told == [("Anne Hidalgo", "La rue est vide"), ("Anne Hidalgo", "Il faut partir")]


def test_two_quotations_and_their_verbs_without_commas_are_two() -> None:
    told = said_in(
        "« La rue est vide ce soir » grince Anne Hidalgo, maire de Paris « On ferme tout ici » explique-t-elle."
    )
    assert told == [("Anne Hidalgo", "La rue est vide ce soir"), ("Anne Hidalgo", "On ferme tout ici")]


def test_a_body_is_not_its_head() -> None:
    told = said_in("Le CISSS a annoncé que la rue est vide. La PDG du CISSS, Marguerite Blais, est partie.")
    assert told == [("CISSS", "la rue est vide")]


def test_whom_words_only_name_heads_no_body() -> None:
    text = "Gérard Collomb estime que le président Jovenel Moïse a tort. « La rue est vide », dit {}."
    assert said_in(text.format("le président de l'association"))[1][0] == "le président de l'association"


@pytest.mark.parametrize("who", ["une voisine", "les commerçants", "le maire"])
def test_a_like_view_is_his_whom_it_describes(who: str) -> None:
    told = said_in(f"{AHEAD}Même avis chez {who} : « La rue est vide ce soir »")
    assert told[1] == (who, "La rue est vide ce soir")


def test_whoever_passes_words_on_is_no_part_of_them() -> None:
    told = said_in("Gérard Collomb a confirmé que la rue est vide, relaie Le Parisien.")
    assert told == [("Gérard Collomb", "la rue est vide")]


def test_a_second_aside_in_a_later_paragraph_parts_words_too() -> None:
    told = said_in(
        "«C'est ma pensée, a dit Claude Julien. Rien ne va.\n\n«On est une équipe, a-t-il poursuivi. Il faut jouer.»"
    )
    words = ["C'est ma pensée", "Rien ne va", "On est une équipe", "Il faut jouer"]
    assert told == [("Claude Julien", one) for one in words]


def test_juste_is_nobody() -> None:
    told = said_in(
        "Juste avant son discours, le maire a reçu une pancarte où il est dit que « sa réforme ne passe pas »."
    )
    assert "Juste" not in {speaker for speaker, _ in told}


@pytest.mark.parametrize("lead", ["Devant", "Comme", "Avec", "Sur", "Concernant"])
def test_whom_a_preposition_leads_is_not_his_pronoun(lead: str) -> None:
    assert said_in(f"{AHEAD}{lead} Gérard Collomb, il estime que {SAID}.")[1:] == [("Pierre Moscovici", SAID)]
