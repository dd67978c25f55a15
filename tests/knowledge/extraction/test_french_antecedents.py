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
