"""French: whom a pronoun, a role or a demonstrative takes up, and where what is said begins and ends."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

TAKEN_UP = {
    "a role before a verb is its subject's": (
        (
            "Anne Hidalgo est là. La mairesse a-t-elle enfin puni Mme Lagarde ? « Oui », a dit Anne Hidalgo. "
            "Christine Lagarde est venue. « Non », a répondu la mairesse."
        ),
        ["Anne Hidalgo", "la mairesse"],
    ),
    "an article opens another's phrase": (
        "Anne Hidalgo est venue hier. La ministre accueille la députée Élisabeth Borne. « Oui », a dit la ministre.",
        ["la ministre"],
    ),
    "another office": (
        (
            "Bruno Le Maire, le ministre des Finances, est là. « Oui, demain », a-t-il dit. "
            'Le président burkinabé dénonce "une grande honte".'
        ),
        ["Bruno Le Maire", "Le président burkinabé"],
    ),
    "whom a thing worries": (
        "La crise du quartier inquiète le syndicaliste : « Nous sommes à bout ici. » Il déplore que rien ne change.",
        ["le syndicaliste", "le syndicaliste"],
    ),
    "no man is elle": (
        "Le juge Éric Piolle est là. Son frère lui a proposé de partir. La porte était ouverte, a-t-elle raconté.",
        ["Son frère"],
    ),
    "a role that spoke since": (
        (
            "Le juge Éric Piolle a ouvert la séance. Le prévenu estime qu'il est trop tard. La procureure insiste. "
            "« Je n'ai rien fait », a-t-il dit."
        ),
        ["Le prévenu", "Le prévenu"],
    ),
    "a body by somebody's name": (
        (
            "« Oui », a dit Élisabeth Borne. Christine Lagarde critique le bilan du gouvernement Borne. "
            "Elle affirme que la porte est fermée."
        ),
        ["Élisabeth Borne", "Christine Lagarde"],
    ),
    "celle qui": (
        (
            "Anne Hidalgo est arrivée. Celle qui est maman de deux enfants déplore que la porte soit fermée. "
            "« C'est trop long », ajoute celle qui dirige la ville."
        ),
        ["Anne Hidalgo", "Anne Hidalgo"],
    ),
    "celui qui of anybody": ("Bruno Le Maire est là. Celui qui dit que tout va bien a tort.", []),
    "several who lead their own words": (
        "Les esprits sont calmes. Les parents de l'école ne lâcheront rien, préviennent-ils.",
        ["Les parents de l'école"],
    ),
    "things are nobody": ("Les négociations sont finies. La direction refuse tout, dénoncent-ils.", []),
    "an agency that hears a stranger": (
        "La porte sera fermée demain, a annoncé mardi à l'AFP Sofiane Djilali, chef d'un parti.",
        ["Sofiane Djilali"],
    ),
    "a heading that tells where": (
        (
            "Amadou Onana (au micro d'Amazon Prime)\n\n« C'est normal que la défaite nous touche. »\n\n"
            "Jocelyn Gourvennec (en conférence)\n\n« On a bien contrôlé ce match, je crois. »"
        ),
        ["Amadou Onana", "Jocelyn Gourvennec"],
    ),
    "in these words": (
        "« Du jamais vu ici », c'est en ces mots que réagit le maire de Grenoble, Éric Piolle, qui part demain.",
        ["Éric Piolle"],
    ),
    "that is how somebody sums it up": (
        "Bruno Le Maire est là. « Il n'y a plus rien à faire ». C'est ainsi que l'avocat général résume le dossier.",
        ["l'avocat général"],
    ),
    "a body before its pronoun": (
        "« Non », a averti Bruno Le Maire. Le PS est resté très dur. Il affirme que la porte est fermée.",
        ["Bruno Le Maire", "PS"],
    ),
    "a role behind another aside": (
        (
            "Bruno Le Maire, venu de la droite, ministre des Finances, a salué Éric Piolle et Anne Hidalgo. "
            "« Jamais de la vie », a rétorqué Éric Piolle. « On verra », lui a répondu le ministre."
        ),
        ["Éric Piolle", "Bruno Le Maire"],
    ),
    "whoever pursues": (
        "« C'est très dur », a regretté Éric Piolle. « On verra demain », a poursuivi le sélectionneur.",
        ["Éric Piolle", "Éric Piolle"],
    ),
    "words alone at a paragraph's begin": (
        (
            "Tout gronde.\n\n« Je ne partirai jamais d'ici. » Le député Éric Piolle est en colère. "
            "« C'est une guerre contre nous. »\n\n"
            "« Tout est trop rapide », explique Anne Hidalgo."
        ),
        ["Éric Piolle", "Éric Piolle", "Anne Hidalgo"],
    ),
    "whom somebody understood turns to": (
        "« On verra », dit Éric Piolle. S'adressant à Anne Hidalgo, la maire : « Pourquoi ne venez-vous pas ici ? »",
        ["Éric Piolle", "Éric Piolle"],
    ),
    "what a heading announces": (
        "« On verra bien », dit Éric Piolle. Passage choisi : « Vous parlez trop de vos privilèges. »",
        ["Éric Piolle", "Éric Piolle"],
    ),
    "a relative clause within what he says": (
        (
            "« On verra bien », dit Éric Piolle. Il n'exclut rien contre les élus qui refusent de venir.\n\n"
            "« On ne peut pas rester ainsi. »"
        ),
        ["Éric Piolle", "les élus", "Éric Piolle"],
    ),
    "the latter of those described": (
        (
            "Le préfet Éric Piolle est là. « J'ai tout vu », dit un commerçant de Grandson. "
            "Selon ce dernier, la porte était fermée."
        ),
        ["un commerçant de Grandson", "un commerçant de Grandson"],
    ),
    "a pronoun behind a colon": (
        "Éric Piolle est parti. Son fils répond à toutes les questions : il explique que la porte était fermée.",
        ["Son fils"],
    ),
    "a boy of whom nobody was told": (
        "Éric Piolle est parti. « J'ai vu », dit un jeune homme. « Je ne sais plus », explique le garçon.",
        ["un jeune homme", "le garçon"],
    ),
    "who did what a relative clause goes on from": (
        "C'est une vision confirmée par Renault, qui dans sa lettre indique que la porte était fermée.",
        ["Renault"],
    ),
    "whose announcement it is": (
        "Tous ont été sensibles à l'annonce d'un porte-parole du groupe qui a indiqué que la porte était fermée.",
        ["un porte-parole du groupe"],
    ),
    "a name and what stands in brackets": (
        "« On part », a tonné l'ancien préfet, Éric Piolle (Verts, Isère). « Oui », a dit Anne Hidalgo.",
        ["Éric Piolle", "Anne Hidalgo"],
    ),
    "an office in the next sentence": (
        (
            "Le premier ministre, Bruno Le Maire, a promis une loi. "
            "Le ministre de l'Intérieur a précisé que la porte était fermée."
        ),
        ["Bruno Le Maire", "Le ministre de l'Intérieur"],
    ),
    "who is set apart": (
        "Éric Piolle ne décolère pas : « On nous a volés. » Le coach, lui, relativise : « On a aussi mal joué. »",
        ["Éric Piolle", "Le coach"],
    ),
    "a nameless one who pursues": (
        "« On a très peur », lâche un habitant. « La nuit, ça tire », poursuit le sexagénaire.",
        ["un habitant", "un habitant"],
    ),
    "who serves somebody": (
        "L'avocat d'Éric Piolle a réagi. « Mon client est innocent », a-t-il affirmé.",
        ["L'avocat d'Éric Piolle"],
    ),
    "the mayor of another town": (
        "Le maire de Grenoble, Éric Piolle, a reçu le maire de Lille. « On avance », a déclaré le maire de Lille.",
        ["le maire de Lille"],
    ),
    "he of all people who says": (
        "Éric Piolle ne fait pas exception, lui qui dit avoir trouvé la route fermée.",
        ["Éric Piolle"],
    ),
    "that is how something came about": (
        "« Il n'y a plus rien à faire ». C'est ainsi que le club a été fondé en 1920.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "told"), TAKEN_UP.values(), ids=TAKEN_UP.keys())
def test_whom_words_take_up(text: str, told: list[str]) -> None:
    assert [found.speaker for found in attribute(Document(text), "fr")] == told


SAID = {
    "an infinitive behind a source": (
        "C'est la seule façon selon ces agriculteurs de montrer que la colère monte.",
        [("ces agriculteurs", "C'est la seule façon"), ("ces agriculteurs", "la colère monte")],
    ),
    "a day and a place between commas": (
        "Bruno Le Maire a fait savoir, samedi, à Grenoble, que la porte était fermée.",
        [("Bruno Le Maire", "la porte était fermée")],
    ),
    "an adverb within the verb": (
        "Bruno Le Maire a vite rappelé à l'assemblée que la porte était fermée.",
        [("Bruno Le Maire", "la porte était fermée")],
    ),
    "another who is set against a source": (
        "L'annonce a surpris tout le monde ici, selon la CGT, alors que la direction assure que rien n'est décidé.",
        [("CGT", "L'annonce a surpris tout le monde ici"), ("la direction", "rien n'est décidé")],
    ),
    "words parted by a semicolon": (
        "Des habitantes racontent : « Il y avait moins d'eau ce matin » ; « Ça montait très vite hier ».",
        [("Des habitantes", "Il y avait moins d'eau ce matin"), ("Des habitantes", "Ça montait très vite hier")],
    ),
    "a scene before the colon": (
        "Un autre ajoute, en marchant avec peine, dans le village, où tout est fermé : « C'est plus que compliqué. »",
        [("Un autre", "C'est plus que compliqué")],
    ),
    "a stressed pronoun within the verb": (
        "Le maire a, lui, déclaré que la porte était fermée. La ministre a, quant à elle, estimé qu'il est trop tard.",
        [("Le maire", "la porte était fermée"), ("La ministre", "il est trop tard")],
    ),
    "an adverbial before a source": (
        "D'ailleurs, pour Éric Piolle, maire de Grenoble, une telle idée est folle.",
        [("Éric Piolle", "une telle idée est folle")],
    ),
    "words behind the narrator's but": (
        "Éric Piolle est là. Il ne peut pas donner les chiffres aujourd'hui, mais « ça regarde bien », assure-t-il.",
        [("Éric Piolle", "ça regarde bien")],
    ),
    "where somebody is from": (
        "« C'était très bon », a déclaré un analyste parisien, sous couvert d'anonymat.",
        [("un analyste parisien", "C'était très bon")],
    ),
    "what somebody explains for": (
        "« J'ai paniqué » explique le jeune homme pour justifier son geste.",
        [("le jeune homme", "J'ai paniqué")],
    ),
    "whose part it is": (
        "La CGT regrette de son côté « une belle occasion manquée ».",
        [("CGT", "une belle occasion manquée")],
    ),
    "marks right behind a source": (
        "À ce titre, selon Éric Piolle « la grande affaire du quartier » est loin d'être finie.",
        [("Éric Piolle", "« la grande affaire du quartier » est loin d'être finie")],
    ),
    "a line that goes on behind marks": (
        "« Beaucoup de gens marchaient dans la rue »\ns'est lamenté le maire Éric Piolle, qui part demain.",
        [("Éric Piolle", "Beaucoup de gens marchaient dans la rue")],
    ),
    "no blank behind a full stop": (
        (
            "Bruno Le Maire a déclaré que c'était « une attaque ».Sur ce, la foule est partie.Anne Hidalgo est venue."
            "Elle a dit que la porte était fermée."
        ),
        [("Bruno Le Maire", "c'était « une attaque »"), ("Anne Hidalgo", "la porte était fermée")],
    ),
    "marks right behind a full stop": (
        "Bruno Le Maire a ouvert la séance samedi.« Le congrès commence bien », a dit Bruno Le Maire.",
        [("Bruno Le Maire", "Le congrès commence bien")],
    ),
}


@pytest.mark.parametrize(("text", "told"), SAID.values(), ids=SAID.keys())
def test_where_words_begin_and_end(text: str, told: list[tuple[str, str]]) -> None:
    said = [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]
    assert said == told
