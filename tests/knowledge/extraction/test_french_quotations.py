"""French: who speaks quoted words: behind places and long offices, in relative clauses, by what he does."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

CASES = {
    "a place before somebody nameless": (
        "« On n'a rien vu venir » témoigne ainsi devant nos caméras un jeune couple.",
        [("un jeune couple", "On n'a rien vu venir")],
    ),
    "a mood before an office": (
        "« C'est une honte pour la ville », admet, un brin amer, le vice-président du conseil départemental.",
        [("le vice-président du conseil départemental", "C'est une honte pour la ville")],
    ),
    "a place between an office and its comma": (
        "« Il faut agir vite », ajoute le conseiller du Plateau dans l'arrondissement de Grenoble, Éric Piolle.",
        [("Éric Piolle", "Il faut agir vite")],
    ),
    "whose sister lives somewhere": (
        "Éric Piolle, dont la sœur habite au 12 rue des Lilas, à deux pas d'ici, explique que le pont est sûr.",
        [("Éric Piolle", "le pont est sûr")],
    ),
    "whose lawyer speaks": (
        "Éric Piolle, dont l'avocate, Rachida Dati, affirme que le pont est sûr.",
        [("Rachida Dati", "le pont est sûr")],
    ),
    "a participle behind a pronoun": (
        "François Ruffin est clair. « La grève continue », relève-t-il soulignant que « tout le monde est prêt ».",
        [("François Ruffin", "La grève continue"), ("François Ruffin", "tout le monde est prêt")],
    ),
    "several quotations before a colon": (
        "« On a eu peur cette nuit », « ça a fait un boum » : les riverains de la gare étaient sous le choc mardi.",
        [
            ("les riverains de la gare", "On a eu peur cette nuit"),
            ("les riverains de la gare", "ça a fait un boum"),
        ],
    ),
    "a question before another sentence": (
        "« Pourquoi ne pas attendre un peu ? » Le débat avance depuis mardi.",
        [],
    ),
    "the hour of a heading": (
        "François Ruffin estime que la loi est bonne.\n15h45 : « Un esprit de gauche trahi »",
        [("François Ruffin", "la loi est bonne")],
    ),
    "a pronoun that is nobody": (
        "C'est fascinant de voir des élus en colère, en disant que l'on veut la paix.",
        [],
    ),
    "those of a place who want to calm": (
        "À la mairie, on se veut rassurant : « Le pont tiendra encore des années. »",
        [("la mairie", "Le pont tiendra encore des années")],
    ),
    "quoted words that c'est points at": (
        "« Le pont tiendra » : c'est ce qu'a lancé Éric Piolle mardi soir.",
        [("Éric Piolle", "Le pont tiendra")],
    ),
    "in somebody's eyes": (
        "Aux yeux d'Éric Piolle, le pont est sûr.",
        [("Éric Piolle", "le pont est sûr")],
    ),
    "in somebody's eyes, behind a clause": (
        "Comment le pont en est-il venu à incarner le mal aux yeux des habitants ?",
        [],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_who_says_what(text: str, told: list[tuple[str, str]]) -> None:
    said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
    assert said == told


@pytest.mark.parametrize("epithet", ["le chercheur", "l'agriculteur", "le sculpteur", "ce retraité de 78 ans"])
def test_what_somebody_does_means_who_was_named_last(epithet: str) -> None:
    text = f"Installé à l'ombre, Éric Piolle regarde le pont. « Rien n'a changé ici », lâche {epithet}."
    assert [found.speaker for found in attribute(Document(text), "fr")] == ["Éric Piolle"]


@pytest.mark.parametrize("epithet", ["le conducteur", "le médecin", "le gérant", "un agriculteur", "le client"])
def test_who_may_be_another_stays_described(epithet: str) -> None:
    text = f"Installé à l'ombre, Éric Piolle regarde le pont. « Rien n'a changé ici », lâche {epithet}."
    assert [found.speaker for found in attribute(Document(text), "fr")] == [epithet]


SECOND = {
    "a name that is a noun": (
        "« Pourquoi fermer maintenant ? » s'interroge Maxime Prévot sur la place.",
        [("Maxime Prévot", "Pourquoi fermer maintenant ?")],
    ),
    "an aside behind a cry": (
        "« Le livre est un produit essentiel ! proteste Rachida Dati. Nous en avons besoin pour rêver. »",
        [
            ("Rachida Dati", "Le livre est un produit essentiel !"),
            ("Rachida Dati", "Nous en avons besoin pour rêver"),
        ],
    ),
    "the day before": (
        "Éric Piolle salue François Ruffin, qui a affirmé la veille qu'il était d'accord.",
        [("François Ruffin", "il était d'accord")],
    ),
    "every morning": (
        "Éric Piolle pêche ici. Chaque matin, il prend la mer. Cependant, il note que la pêche baisse.",
        [("Éric Piolle", "la pêche baisse")],
    ),
    "a source and a pronoun": (
        "Éric Piolle est là. Selon le préfet du Nord, ceux qui roulent polluent, a-t-il avancé.",
        [("le préfet du Nord", "ceux qui roulent polluent")],
    ),
    "a participle and its subject's verb": (
        "Un autre habitant, confirmant l'attaque, a évoqué un bilan de « 13 morts et cinq blessés ».",
        [("Un autre habitant", "un bilan de « 13 morts et cinq blessés »")],
    ),
    "several behind a verb in the singular": (
        "Le maire, ému ce matin, a salué les pompiers.",
        [],
    ),
    "a name and an office before their verb": (
        "Éric Piolle, chef de l'opposition à Grenoble, critique le maire de Lyon.",
        [],
    ),
    "an appeal that is pointed at": (
        "Les élus doivent se rendre à la conférence de mardi.\nC'est l'appel qu'a lancé hier Rachida Dati.",
        [("Rachida Dati", "Les élus doivent se rendre à la conférence de mardi")],
    ),
    "somebody nameless whom a pronoun means": (
        "Les gendarmes s'en vont. C'était un grand jour pour la restauratrice. « On souffle », confie-t-elle.",
        [("la restauratrice", "On souffle")],
    ),
    "whoever a paragraph is about": (
        "« Tout ira bien », a dit Bruno Le Maire.\nRégis Debray vend ici. C'est là. « On aimerait bien travailler. »",
        [
            ("Bruno Le Maire", "Tout ira bien"),
            ("Régis Debray", "On aimerait bien travailler"),
        ],
    ),
    "a sentence that tells of nobody": (
        "Éric Piolle vend des fleurs. Or, le pont est fermé. « On a tout perdu ici hier », confie le fleuriste.",
        [("Éric Piolle", "On a tout perdu ici hier")],
    ),
}


@pytest.mark.parametrize(("text", "told"), SECOND.values(), ids=SECOND.keys())
def test_who_is_meant(text: str, told: list[tuple[str, str]]) -> None:
    said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
    assert said == told


THIRD = {
    "who is shown": (
        "Le premier, c'est Éric Piolle, visage rouge et de travers : « Je voudrais un recours ! »",
        [("Éric Piolle", "Je voudrais un recours !")],
    ),
    "who comes to speak": (
        "Le procureur commence une phrase quand une fille se lève, émue : « Est-ce qu'il sera défendu ? »",
        [("une fille", "Est-ce qu'il sera défendu ?")],
    ),
    "an office whose feeling it is": (
        "Irritation du juge unique : « Ah non monsieur, pas ça ici ! »",
        [("juge unique", "Ah non monsieur, pas ça ici !")],
    ),
    "a feeling that another has": (
        "Cette phrase, qui fait rire tout le monde, inquiète le tribunal.",
        [],
    ),
    "words on a banner": (
        "« Non à la fermeture ! » Affiché sur une banderole, c'est clair. « On a peur », souligne Rachida Dati.",
        [("Rachida Dati", "On a peur")],
    ),
    "a source inside a verb": (
        "Éric Piolle a parlé. Le projet n'est selon lui pas prêt et coûte trop d'argent.",
        [("Éric Piolle", "Le projet n'est selon lui pas prêt et coûte trop d'argent")],
    ),
    "a name and its office before a colon": (
        "C'est du jamais vu pour Éric Piolle le président de la coordination rurale : « Oui, ici, tout va mal. »",
        [("Éric Piolle", "Oui, ici, tout va mal")],
    ),
    "a closing mark behind a blank": (
        'Le juge poursuit : "Et alors, où en êtes-vous ? " La prévenue explique : " Mais nous sommes ensemble !"',
        [("Le juge", "Et alors, où en êtes-vous ?"), ("La prévenue", "Mais nous sommes ensemble !")],
    ),
    "who goes on behind words without a cue": (
        "« On verra », a dit Éric Piolle.\nIl rit.\n« Notre position est claire. »\nIl craint que tout ferme.",
        [
            ("Éric Piolle", "On verra"),
            ("Éric Piolle", "Notre position est claire"),
            ("Éric Piolle", "tout ferme"),
        ],
    ),
    "another's turn": (
        "« On verra bien », dit le magistrat. Puis c'est au père d'être entendu : « Nous étions tous chez ma mère. »",
        [("le magistrat", "On verra bien")],
    ),
}


@pytest.mark.parametrize(("text", "told"), THIRD.values(), ids=THIRD.keys())
def test_who_is_led_to(text: str, told: list[tuple[str, str]]) -> None:
    said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
    assert said == told


FOURTH = {
    "an office that no comma closes": (
        "Interviewé mardi, Éric Piolle, directeur du grand Camping des Pins explique qu'il s'attendait au pire.",
        [("Éric Piolle", "il s'attendait au pire")],
    ),
    "as an officer says at some time": (
        "Les autorités ont fermé cinq campings, comme l'indique ce mercredi sur RMC le commandant Éric Piolle.",
        [("Éric Piolle", "Les autorités ont fermé cinq campings")],
    ),
    "one of them": (
        "« On a rassemblé ce qu'on a pu », raconte l'un d'entre eux dans le reportage.",
        [("l'un d'entre eux", "On a rassemblé ce qu'on a pu")],
    ),
    "an adverb behind a verb that no list has": (
        "« On dormait bien cette nuit », ronronne aussi un jeune garçon.",
        [("un jeune garçon", "On dormait bien cette nuit")],
    ),
    "a clause and a pronoun bound to its verb": (
        "Alain Berset est clair. La Suisse a adopté des sanctions, souffle-t-il.",
        [("Alain Berset", "La Suisse a adopté des sanctions")],
    ),
    "a party and a town": (
        "Alain Berset est clair. « On verra bien demain », note le socialiste fribourgeois.",
        [("Alain Berset", "On verra bien demain")],
    ),
    "who heard it said": (
        "« Face à cela, un seul mot », a déclaré M. Ouattara à Abidjan, a constaté un journaliste de l'AFP.",
        [("Ouattara", "Face à cela, un seul mot")],
    ),
    "a newcomer and his pronoun": (
        "« On part », a ajouté Éric Piolle. Un autre riverain a confié sa colère. Il a indiqué que tout va mal.",
        [("Éric Piolle", "On part"), ("Un autre riverain", "tout va mal")],
    ),
    "a citation": (
        "« Je pense que c'est important. » — Une citation de Claude Chirac, chef de l'opposition",
        [("Claude Chirac", "Je pense que c'est important")],
    ),
    "a source behind who": (
        "Éric Piolle a critiqué la majorité qui, selon lui, ne répond pas aux élus de la ville.",
        [("Éric Piolle", "ne répond pas aux élus de la ville")],
    ),
    "how it was done, before a colon": (
        "Éric Piolle explique comment ses équipes ont fait : « On a tapé à toutes les portes. »",
        [("Éric Piolle", "On a tapé à toutes les portes")],
    ),
    "a call for what stands in marks": (
        "Éric Piolle a appelé à la « désobéissance civile » face à la loi.",
        [("Éric Piolle", "la « désobéissance civile » face à la loi")],
    ),
}


@pytest.mark.parametrize(("text", "told"), FOURTH.values(), ids=FOURTH.keys())
def test_who_speaks_where_places_and_others_intervene(text: str, told: list[tuple[str, str]]) -> None:
    said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
    assert said == told


@pytest.mark.parametrize(("adjective", "who"), [("lozérien", "Éric Piolle"), ("niçois", "François Ruffin")])
def test_whose_land_an_adjective_tells(adjective: str, who: str) -> None:
    text = (
        "Éric Piolle, député de la Lozère, est pour. François Ruffin, député de Nice, est contre. "
        f"« On tiendra bon ici », ajoute l'élu {adjective}."
    )
    assert [found.speaker for found in attribute(Document(text), "fr")] == [who]


def test_a_town_is_no_part_of_a_name() -> None:
    text = "« On verra bien demain », a déclaré à Lyon Rachida Dati."
    assert [found.speaker for found in attribute(Document(text), "fr")] == ["Rachida Dati"]


FIFTH = {
    "a demand": (
        "Le préfet est venu. Il demande la démission du maire.",
        [("Le préfet", "la démission du maire")],
    ),
    "somebody called": ("Le préfet est venu. Il appelle un taxi.", []),
    "a source with what he does, before a colon": (
        "Pour Éric Piolle, éleveur à Lagor : « Tout ça, c'est du saupoudrage. »",
        [("Éric Piolle", "Tout ça, c'est du saupoudrage")],
    ),
    "who told what others tell, too": (
        "Le texte est flou, selon le sommet. C'est ce qu'avait dit Éric Piolle. « Nul n'est sûr de rien, disait-il. »",
        [
            ("le sommet", "Le texte est flou"),
            ("Éric Piolle", "Nul n'est sûr de rien"),
        ],
    ),
}


def test_demands_and_who_told_it_before() -> None:
    for name, (text, told) in FIFTH.items():
        said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
        assert said == told, name


TRAPS = {
    "the one who was written to": (
        "Éric Piolle a écrit à l'épicière. « Je n'ai rien reçu », dit l'épicière.",
        "l'épicière",
    ),
    "the one who was seen": (
        "Éric Piolle a reçu une infirmière. « C'est dur en ce moment », dit-elle.",
        "une infirmière",
    ),
    "another land's": (
        "Éric Piolle, maire de Grenoble, est là. « C'est beau ici », dit l'élu marseillais.",
        "l'élu marseillais",
    ),
}


@pytest.mark.parametrize(("text", "who"), TRAPS.values(), ids=TRAPS.keys())
def test_nobodys_words_are_anothers(text: str, who: str) -> None:
    assert [found.speaker for found in attribute(Document(text), "fr")] == [who]


@pytest.mark.parametrize("deed", ["est mort jeudi à Paris", "est hué par la foule", "avait 17 ans"])
def test_words_about_somebody_are_not_his(deed: str) -> None:
    assert attribute(Document(f"« On l'aimait tous beaucoup ici. » Jacques Chirac {deed}."), "fr") == ()


@pytest.mark.parametrize("deed", ["est mort jeudi", "a été blessé mardi"])
def test_words_behind_what_somebody_suffered_are_nobodys(deed: str) -> None:
    text = (
        f"« On verra bien », a dit Bruno Le Maire.\nÉric Piolle {deed}. La foule est venue. "
        "« C'était un grand choc pour nous tous ici. »"
    )
    assert [found.speaker for found in attribute(Document(text), "fr")] == ["Bruno Le Maire"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Deux salles ont été ouvertes, « nous allons loger tout le monde », indique Anne Hidalgo.", "nous"),
        ("La route est coupée, « j’ai dû faire le tour par la forêt », raconte Anne Hidalgo.", "j’ai"),
        ("Après ce vote, « on dit où mènent les efforts de tous », ajoute Anne Hidalgo.", "Après"),
        ("La ville a voté ce budget, « un effort sans égal pour nous tous », indique Anne Hidalgo.", "La ville"),
    ],
)
def test_words_in_which_somebody_says_we_are_parted_from_the_narrators_clause(text: str, said: str) -> None:
    assert [text[slice(*found.span)].startswith(said) for found in attribute(Document(text), "fr")] == [True]
