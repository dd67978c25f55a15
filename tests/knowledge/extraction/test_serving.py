"""Who serves or is kin to somebody goes on speaking; the one by whose name he is told does not."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LED = {
    "lawyer": ("en", "Keir Starmer’s lawyer arrived early. He said that {}.", "lawyer"),
    "spokesman": ("en", "Keir Starmer’s spokesman was asked about it. “{},” he said.", "spokesman"),
    "friend": ("en", "A friend of Kemi Badenoch met reporters on Monday. He said that {}.", "friend"),
    "former adviser": ("en", "A former adviser to Keir Starmer wept in court. He said that {}.", "adviser"),
    "named by": ("en", "The lawyer named by Keir Starmer left early. He said that {}.", "lawyer named by Keir Starmer"),
    "a club's": ("en", "The president of Keir Starmer’s club left early. He said that {}.", "Keir Starmer’s club"),
    "accused of": ("en", "The man accused of attacking Keir Starmer arrived early. He said that {}.", "man"),
    "avocat": ("fr", "L’avocat d’Emmanuel Macron est arrivé tôt. « {} ».", "avocat"),
    "ami": ("fr", "Un ami d’Emmanuel Macron a défendu le plan. Il a dit que {}.", "ami"),
    "accusé de": ("fr", "L’homme accusé d’avoir frappé Bruno Retailleau est venu. Il a dit que {}.", "homme"),
    "адвокат": ("ru", "Адвокат Дмитрия Медведева приехал рано. Он сказал, что {}.", "Адвокат"),
    "брат": ("ru", "Брат Сергея Лаврова выступил на заседании. «{}», — сказал он.", "Брат"),
    "portavoz": ("es", "El portavoz de Pedro Sánchez llegó pronto. Dijo que {}.", "portavoz"),
    "amigo": ("es", "Un amigo de Pedro Sánchez lloró en el juicio. «{}», dijo.", "amigo"),
    "avvocato": ("it", "L’avvocato di Matteo Renzi è arrivato presto. Ha detto che {}.", "avvocato"),
    "Freund": ("de", "Ein Freund von Friedrich Merz kam früh. Er sagte, dass {}.", "Freund"),
    "Anwalt": ("de", "Der Anwalt von Friedrich Merz kam früh. Er sagte, dass {}.", "Anwalt"),
    "brother, behind another": (
        "en",
        "Rachel Reeves spoke. “It is late,” she said. Keir Starmer’s brother wept in court. “{}.”",
        "brother",
    ),
    "portavoz, behind another": (
        "es",
        "Yolanda Díaz dijo el domingo que habrá más dinero. El portavoz de Pedro Sánchez llegó pronto. Dijo que {}.",
        "portavoz",
    ),
    "fratello, behind another": (
        "it",
        "Giorgia Meloni ha detto che ci sarà più denaro. Il fratello di Matteo Renzi è arrivato. «{}».",
        "fratello",
    ),
    "Freund, behind another": (
        "de",
        "Alice Weidel sagte, dass es mehr Geld gebe. Ein Freund von Friedrich Merz kam früh. „{}“, sagte er.",
        "Freund",
    ),
    "frère, behind another": (
        "fr",
        "Marine Le Pen a dit que le budget augmentera. Le frère d’Emmanuel Macron est arrivé tôt. « {} ».",
        "frère",
    ),
    "адвокат, behind another": (
        "ru",
        "Валентина Матвиенко сказала, что бюджет вырастет. Адвокат Сергея Лаврова приехал рано. «{}».",
        "Адвокат",
    ),
}
WORDS = {
    "en": "nobody here wants another election",
    "fr": "personne ici ne veut une autre élection",
    "ru": "никто здесь не хочет новых выборов",
    "es": "nadie aquí quiere otra elección",
    "it": "nessuno qui vuole un'altra elezione",
    "de": "niemand hier noch eine Wahl will",
}
HIS_OWN = {
    "он": (
        "ru",
        "Валентина Матвиенко сказала, что бюджет вырастет. Министр здравоохранения приехал рано. «{}», — сказал он.",
        "Министр здравоохранения",
    ),
    "whose brother died": (
        "en",
        "Keir Starmer spoke in Leeds. Keir Starmer’s brother died in 2024. He said that {}.",
        "Keir Starmer",
    ),
    "whose son was killed": ("en", "The son of Keir Starmer was killed in 2010. He said that {}.", "Keir Starmer"),
    "whose father died": ("ru", "Отец Сергея Лаврова умер. «{}», — сказал он.", "Сергей Лавров"),
    "whose son died": ("fr", "Le fils d’Emmanuel Macron est mort en 2010. Il a dit que {}.", "Emmanuel Macron"),
    "a ministry is nobody": (
        "fr",
        "« C’est bien », dit Bruno Le Maire. Le ministre de l’Économie sourit. « {} », dit-il.",
        "Bruno Le Maire",
    ),
    "a title": ("en", "Secretary of State John Kerry arrived early. He said that {}.", "John Kerry"),
    "a name behind": ("en", "Keir Starmer’s brother Nick Starmer wept in court. He said that {}.", "Nick Starmer"),
    "who cares for him": ("en", "The nurse cared for Keir Starmer. She said that {}.", "The nurse"),
    "who waits for him": ("en", "The driver waited for Keir Starmer in Leeds. He said that {}.", "The driver"),
    "who interviews him": ("en", "The presenter welcomed Keir Starmer. He said that {}.", "Keir Starmer"),
    "a plan": ("en", "Keir Starmer’s plan was dropped. He said that {}.", "Keir Starmer"),
    "an office": ("ru", "Депутат Аида Исмаилова приехала рано. Она сказала, что {}.", "Аида Исмаилова"),
    "in whose words": (
        "ru",
        "По словам акима Дмитрия Медведева, всё готово. Он сказал, что {}.",
        "Дмитрий Медведев",
    ),
}


def _speaker_of(language: str, text: str) -> str | None:
    told = text.format(WORDS[language])
    at = told.index(WORDS[language])
    return next(one.speaker for one in extract(Document(told, language=language)) if one.span.start == at)


@pytest.mark.parametrize(("language", "text", "role"), LED.values(), ids=LED)
def test_who_serves_somebody_goes_on(language: str, text: str, role: str) -> None:
    assert role in (_speaker_of(language, text) or "").split(" d")[0]


@pytest.mark.parametrize(("language", "text", "name"), HIS_OWN.values(), ids=HIS_OWN)
def test_a_name_that_is_his_own_goes_on(language: str, text: str, name: str) -> None:
    assert _speaker_of(language, text) == name
