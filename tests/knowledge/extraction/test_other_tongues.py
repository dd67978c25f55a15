"""French and Russian: roles that stand for a name, relayed words, asides, talk that dashes open."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

RUSSIAN = "Пресс-секретарь президента России Дмитрий Песков дал брифинг в понедельник. "
UKRAINE = "Президент Украины Владимир Зеленский прибыл в Париж. Его встретил Эмманюэль Макрон. "
FRENCH = "Le ministre Bruno Le Maire a rencontré Christine Lagarde à Paris dimanche. "

CASES = {
    "the source and the pronoun are one": (
        "fr",
        FRENCH
        + "Pour Ségolène Royal, directrice de cette école, « il faut tout revoir dès la rentrée », déclare-t-elle.",
        ("Ségolène Royal", "il faut tout revoir dès la rentrée"),
    ),
    "a short title without its space": (
        "fr",
        FRENCH + "Emmanuel Macron arrive. « Toutes les parties sont d’accord », a indiqué M.Macron lors d’un point.",
        ("Emmanuel Macron", "Toutes les parties sont d’accord"),
    ),
    "what only leads up to an aside": (
        "fr",
        FRENCH + "Lors de son discours, a rappelé Christine Lagarde, la banque avait promis une baisse des taux.",
        ("Christine Lagarde", "la banque avait promis une baisse des taux"),
    ),
    "accused, and of what": (
        "fr",
        FRENCH + "Christine Lagarde avait accusé le ministre d’avoir caché les chiffres de la dette.",
        ("Christine Lagarde", "le ministre d’avoir caché les chiffres de la dette"),
    ),
    "a spokesman goes on": (
        "fr",
        FRENCH + "« La porte est ouverte », a dit le porte-parole du ministère des Affaires étrangères. "
        "« Le Maroc est un ami », a-t-il ajouté.",
        ("le porte-parole du ministère des Affaires étrangères", "Le Maroc est un ami"),
    ),
    "whoever comes from a region": (
        "fr",
        FRENCH
        + "« Nous avons gagné ce soir », dit Christine Lagarde. « Le système est bon », a expliqué la Valaisanne.",
        ("Christine Lagarde", "Le système est bon"),
    ),
    "by a party, then according to it": (
        "fr",
        FRENCH + "Le Parti socialiste a estimé que le vote était clair. Selon lui, la réforme est enterrée.",
        ("Parti socialiste", "la réforme est enterrée"),
    ),
    "a reflexive verb no list has": (
        "fr",
        FRENCH + "« Je crains que tout ne disparaisse », s’incline Christine Lagarde.",
        ("Christine Lagarde", "Je crains que tout ne disparaisse"),
    ),
    "an office, its place and the name": (
        "fr",
        FRENCH + "Le choc a été fatal, a confirmé le préfet de la Sarthe, Emmanuel Macron.",
        ("Emmanuel Macron", "Le choc a été fatal"),
    ),
    "a manner before who speaks, a day behind": (
        "fr",
        "« Nous ne céderons pas », a déclaré sans détours Emmanuel Macron ce jeudi. La séance est levée.",
        ("Emmanuel Macron", "Nous ne céderons pas"),
    ),
    "a smile before who speaks": (
        "ru",
        RUSSIAN + "«Мы подождём ещё немного», — сказал с улыбкой Дмитрий Песков.",
        ("Дмитрий Песков", "Мы подождём ещё немного"),
    ),
    "firmness before who speaks, and the day": (
        "es",
        "«No vamos a ceder», declaró con firmeza Pedro Sánchez este jueves.",
        ("Pedro Sánchez", "No vamos a ceder"),
    ),
    "day and manner before who speaks": (
        "de",
        "„Wir geben nicht nach“, sagte am Donnerstag ohne Umschweife Olaf Scholz.",
        ("Olaf Scholz", "Wir geben nicht nach"),
    ),
    "a role and its institution": (
        "ru",
        RUSSIAN + "Представитель Кремля заверил, что переговоры продолжаются.",
        ("Дмитрий Песков", "переговоры продолжаются"),
    ),
    "a leader by the adjective of a country": (
        "ru",
        UKRAINE + "Украинский лидер пояснил, что поездка была короткой.",
        ("Владимир Зеленский", "поездка была короткой"),
    ),
    "his words, relayed": (
        "ru",
        RUSSIAN + "Песков ответил коротко. «Мы продолжим работу по этому вопросу», — приводит его слова ТАСС.",
        ("Дмитрий Песков", "Мы продолжим работу по этому вопросу"),
    ),
    "the words of somebody, relayed": (
        "ru",
        RUSSIAN + "«Мы продолжим работу по этому вопросу», — приводит слова Пескова «Интерфакс».",
        ("Дмитрий Песков", "Мы продолжим работу по этому вопросу"),
    ),
    "a participle with its noun": (
        "ru",
        UKRAINE + "Пресса спорит со словами Макрона, заявившего, что мир близок.",
        ("Эмманюэль Макрон", "мир близок"),
    ),
    "a view inside what is said": (
        "ru",
        RUSSIAN + "Песков добавил, что ответ не соответствует, по мнению Кремля, духу договора.",
        ("Дмитрий Песков", "ответ не соответствует, по мнению Кремля, духу договора"),
    ),
    "a clause within a clause": (
        "ru",
        RUSSIAN + "Песков отметил, что в Москве понимают, что мир близок.",
        ("Дмитрий Песков", "в Москве понимают, что мир близок"),
    ),
    "talk that a dash opens": (
        "ru",
        RUSSIAN + "\n— Мы готовы ждать. Спешить некуда, — сказал Песков. — Договор важнее сроков.",
        ("Дмитрий Песков", "Договор важнее сроков"),
    ),
    "a date, an outlet and a role behind the verb": (
        "ru",
        "Мост закрыт на ремонт, сообщила 8 апреля корреспонденту РБК министр Эльвира Набиуллина.",
        ("Эльвира Набиуллина", "Мост закрыт на ремонт"),
    ),
    "an aside parts the clause": (
        "ru",
        RUSSIAN + "Обе стороны, допустил он, могут вернуться к прежнему договору.",
        ("Дмитрий Песков", "могут вернуться к прежнему договору"),
    ),
    "the place of the speech is no name": (
        "ru",
        RUSSIAN + "Песков в интервью Yahoo News заявил, что мир близок.",
        ("Дмитрий Песков", "мир близок"),
    ),
    "whom somebody speaks to": (
        "ru",
        RUSSIAN + "Песков заявил НСН, что мир близок.",
        ("Дмитрий Песков", "мир близок"),
    ),
    "a bracket before the complementizer": (
        "ru",
        RUSSIAN + "Песков написал в Telegram (канал ведёт он сам), что мир близок.",
        ("Дмитрий Песков", "мир близок"),
    ),
    "a document and whose it is": (
        "ru",
        "Сергей Лавров ждал. «Встреча пройдёт в Женеве в мае», — говорится в сообщении МИД России.",
        ("МИД России", "Встреча пройдёт в Женеве в мае"),
    ),
    "his own words": (
        "ru",
        "Сергей Лавров ждал. «Встреча была полезной обеим», — объяснил свои слова Лавров в беседе с Лиз Трасс.",
        ("Сергей Лавров", "Встреча была полезной обеим"),
    ),
    "he who told of it": (
        "ru",
        "Сергей Лавров отчитался Владимиру Путину, о чём рассказал Дмитрий Песков. Он отметил, что мир близок.",
        ("Дмитрий Песков", "мир близок"),
    ),
    "the press office of a ministry": (
        "ru",
        "Пресс-служба областного ГУ МЧС России сообщает, что пожар потушен.",
        ("Пресс-служба областного ГУ МЧС России", "пожар потушен"),
    ),
    "a profession and the one who heads something": (
        "ru",
        "Об этом рассказала глава Центробанка Эльвира Набиуллина. Экономист убеждена, что цены упадут.",
        ("Эльвира Набиуллина", "цены упадут"),
    ),
    "a perfect infinitive": (
        "fr",
        FRENCH + "Christine Lagarde a salué cet effort, affirmant s'être déjà engagée à baisser les taux.",
        ("Christine Lagarde", "s'être déjà engagée à baisser les taux"),
    ),
    "he said, by a video": (
        "fr",
        FRENCH + "« Il faut attendre encore un peu », a souligné Christine Lagarde, selon une vidéo mise en ligne.",
        ("Christine Lagarde", "Il faut attendre encore un peu"),
    ),
    "the envoy of a president": (
        "fr",
        "Le ministre et envoyé du président Kaïs Saïed a déclaré que la paix était possible.",
        ("Le ministre et envoyé du président Kaïs Saïed", "la paix était possible"),
    ),
    "a source and his words": (
        "ru",
        "«Сергей Лавров приедет в мае», — сказал собеседник агентства. По его словам, встреча будет короткой.",
        ("собеседник агентства", "встреча будет короткой"),
    ),
    "the staff of a body": (
        "ru",
        RUSSIAN + "«Пострадавших на месте пожара нет», — отметили в ГУ МВД.",
        ("ГУ МВД", "Пострадавших на месте пожара нет"),
    ),
    "an outlet in marks": (
        "ru",
        "По сведениям «Медузы», встреча в Женеве была короткой.",
        ("«Медузы»", "встреча в Женеве была короткой"),
    ),
    "a dash for the complementizer": (
        "ru",
        RUSSIAN + "Песков согласился - речь идёт только о сроках договора.",
        ("Дмитрий Песков", "речь идёт только о сроках договора"),
    ),
    "a post of the one who spoke": (
        "fr",
        "« Il faut agir vite », a dit Ursula von der Leyen. La présidente de la Commission assure que tout est prêt.",
        ("Ursula von der Leyen", "tout est prêt"),
    ),
    "and to add": (
        "fr",
        FRENCH + "« Il faut attendre », a dit Christine Lagarde. Et d'ajouter que la baisse viendrait.",
        ("Christine Lagarde", "la baisse viendrait"),
    ),
    "a name behind a bracket": (
        "fr",
        "La présidente de la Banque centrale européenne (BCE) Christine Lagarde estime que les prix baisseront.",
        ("Christine Lagarde", "les prix baisseront"),
    ),
    "a day between verb and name": (
        "fr",
        FRENCH + "Les taux seront maintenus jusqu'en mai, a assuré samedi Christine Lagarde.",
        ("Christine Lagarde", "Les taux seront maintenus jusqu'en mai"),
    ),
    "who asked him": (
        "fr",
        "Bruno Le Maire a opposé lundi un refus à Christine Lagarde, qui lui a demandé de baisser les taxes.",
        ("Christine Lagarde", "baisser les taxes"),
    ),
    "he who has not been named again": (
        "ru",
        "Мэр Москвы Сергей Собянин приехал на завод. А затем разместил видео и рассказал, что работы уже ведутся.",
        ("Сергей Собянин", "работы уже ведутся"),
    ),
    "as the administration said": (
        "ru",
        "Как сообщили в городской администрации, причиной перебоев стала авария.",
        ("городской администрации", "причиной перебоев стала авария"),
    ),
    "a club is no person": (
        "ru",
        "Форвард «Вашингтон Кэпиталс» Александр Овечкин ждал. «Мы принимали умные решения», — заявил он.",
        ("Александр Овечкин", "Мы принимали умные решения"),
    ),
    "but, and a quotation": (
        "fr",
        FRENCH + "Des opérations sont prévues mardi, mais « ce n'est pas un blocage », a déclaré Christine Lagarde.",
        ("Christine Lagarde", "ce n'est pas un blocage"),
    ),
    "told us this Tuesday": (
        "fr",
        FRENCH + "« L'État impose trop de contraintes, nous a indiqué ce mardi Christine Lagarde. Il faut agir. »",
        ("Christine Lagarde", "L'État impose trop de contraintes"),
    ),
    "many drivers": (
        "fr",
        FRENCH + "« On est tous avec vous », ont lancé de nombreux automobilistes.",
        ("nombreux automobilistes", "On est tous avec vous"),
    ),
    "in a call with somebody": (
        "ru",
        RUSSIAN + "Песков заявил во время телефонного разговора с Эмманюэлем Макроном, что мир близок.",
        ("Дмитрий Песков", "мир близок"),
    ),
    "one of the sources": (
        "ru",
        "Один из источников издания заявил, что встреча была короткой.",
        ("Один из источников издания", "встреча была короткой"),
    ),
    "a surname labels a headline that reports": (
        "ru",
        "Набиуллина: рынок полагает, что ставка снизится\nОб этом заявила министр Эльвира Набиуллина. Она ждёт.",
        ("Эльвира Набиуллина", "рынок полагает, что ставка снизится"),
    ),
    "declared himself ready": (
        "fr",
        FRENCH + "Il a croisé Christine Lagarde, qui s'était déclarée prête à baisser les taux.",
        ("Christine Lagarde", "prête à baisser les taux"),
    ),
    "a body behind the verb of a long clause": (
        "fr",
        "L'autoroute a été coupée lundi dans le sens Paris-Lyon, a annoncé lundi la préfecture du Rhône.",
        ("la préfecture du Rhône", "L'autoroute a été coupée lundi dans le sens Paris-Lyon"),
    ),
    "a verb that no list has": (
        "fr",
        FRENCH + "« Nous verrons cela demain », a expédié Christine Lagarde, un peu tendue.",
        ("Christine Lagarde", "Nous verrons cela demain"),
    ),
    "as explained by": (
        "fr",
        "Comme expliqué par Christine Lagarde, les prix vont baisser en mai.",
        ("Christine Lagarde", "les prix vont baisser en mai"),
    ),
    "a group that speaks of itself": (
        "fr",
        "Le groupe Renault a progressé en mai, a-t-il annoncé jeudi, confirmant ses objectifs, qu'il avait révisés.",
        ("Renault", "Le groupe Renault a progressé en mai"),
    ),
    "in his view": (
        "fr",
        "Le ministre Olivier Véran a pris la parole. Pour lui, il s’agit d’une simple erreur.",
        ("Olivier Véran", "il s’agit d’une simple erreur"),
    ),
    "an adverb of two words": (
        "fr",
        FRENCH + "Christine Lagarde a en outre affirmé que la baisse viendrait.",
        ("Christine Lagarde", "la baisse viendrait"),
    ),
    "an outlet by its pronoun": (
        "fr",
        FRENCH + "Comme le rapporte Le Monde, les prix vont baisser en mai.",
        ("Monde", "les prix vont baisser en mai"),
    ),
    "testimony": (
        "fr",
        FRENCH + "D’après les propos de Christine Lagarde, les prix vont baisser en mai.",
        ("Christine Lagarde", "les prix vont baisser en mai"),
    ),
    "a view of somebody called Olivier": (
        "fr",
        "Pour le ministre Olivier Véran, ce chiffre est encore trop haut.",
        ("Olivier Véran", "ce chiffre est encore trop haut"),
    ),
    "a quotation behind the clause": (
        "fr",
        FRENCH + "Christine Lagarde a estimé que les prix baisseraient : « Il faut encore attendre un peu. »",
        ("Christine Lagarde", "les prix baisseraient"),
    ),
    "before adding": (
        "fr",
        FRENCH + "« Il faut attendre », a dit Christine Lagarde avant de préciser plus tard que la baisse viendrait.",
        ("Christine Lagarde", "la baisse viendrait"),
    ),
    "some scientists": (
        "fr",
        "Les glaciers ont reculé depuis un siècle, affirment des scientifiques avec certitude.",
        ("des scientifiques", "Les glaciers ont reculé depuis un siècle"),
    ),
    "an auxiliary that two participles share": (
        "fr",
        FRENCH + "Christine Lagarde a salué cet effort et promis de baisser les taux.",
        ("Christine Lagarde", "baisser les taux"),
    ),
    "a circumstance and a comma before the speaker": (
        "fr",
        "« Il faut encore attendre un peu », a déclaré lundi matin, sur France Inter, la ministre Christine Lagarde.",
        ("Christine Lagarde", "Il faut encore attendre un peu"),
    ),
    "before whom, then who": (
        "fr",
        FRENCH + "Les prix vont baisser en mai, a expliqué devant les élus de la région la ministre Christine Lagarde.",
        ("Christine Lagarde", "Les prix vont baisser en mai"),
    ),
    "a source that goes on to speak": (
        "fr",
        FRENCH + "Les prix vont baisser en mai, d'après Christine Lagarde, qui précise que la baisse sera lente.",
        ("Christine Lagarde", "Les prix vont baisser en mai"),
    ),
    "a link of two words before a quotation": (
        "fr",
        FRENCH + "Pour autant « Il faut encore attendre un peu », assure de son côté Christine Lagarde.",
        ("Christine Lagarde", "Il faut encore attendre un peu"),
    ),
    "an outlet relays a clause": (
        "ru",
        RUSSIAN + "Песков заявил, что переговоры продолжаются, сообщает RT.",
        ("Дмитрий Песков", "переговоры продолжаются"),
    ),
    "an outlet in marks before the speaker": (
        "ru",
        RUSSIAN + "«Мы продолжим работу по этому вопросу», — сообщил «РГ» депутат Сергей Миронов.",
        ("Сергей Миронов", "Мы продолжим работу по этому вопросу"),
    ),
    "an expert is who spoke": (
        "ru",
        "Директор института Игорь Николаев выступил в Москве. По мнению эксперта, рубль еще продержится.",
        ("Игорь Николаев", "рубль еще продержится"),
    ),
    "a clitic before the verb of an aside": (
        "fr",
        FRENCH + "« Il faut encore attendre un peu, lui répond la ministre Christine Lagarde. La baisse viendra. »",
        ("Christine Lagarde", "La baisse viendra"),
    ),
    "a body whose adjectives are written small": (
        "fr",
        FRENCH + "Selon l'Agence européenne, les prix vont baisser en mai.",
        ("Agence européenne", "les prix vont baisser en mai"),
    ),
    "the one named last": (
        "fr",
        "Le procureur Rémy Heitz a parlé jeudi. « Il faut encore attendre un peu », poursuit celui-ci.",
        ("Rémy Heitz", "Il faut encore attendre un peu"),
    ),
    "while doing something else": (
        "fr",
        FRENCH + "Les prix vont baisser en mai, précise le communiqué de la banque tout en invitant à la prudence.",
        ("le communiqué de la banque", "Les prix vont baisser en mai"),
    ),
    "an agency before the speaker": (
        "fr",
        FRENCH + "Les prix vont baisser en mai, a expliqué à l'AFP Christine Lagarde, de passage à Paris.",
        ("Christine Lagarde", "Les prix vont baisser en mai"),
    ),
    "a body in the locative behind its adjective": (
        "ru",
        "«Мы продолжим работу по этому вопросу», — отметили в надзорном ведомстве.",
        ("надзорном ведомстве", "Мы продолжим работу по этому вопросу"),
    ),
    "who relays words from where": (
        "ru",
        RUSSIAN + "По словам Пескова, переговоры продолжаются, передает из Минска корреспондент ТАСС.",
        ("Дмитрий Песков", "переговоры продолжаются"),
    ),
    "talk of people no list has": (
        "ru",
        "— Мы написали жалобу в конце мая, — рассказали огородники. — Ответа еще нет.",
        ("огородники", "Ответа еще нет"),
    ),
    "there": (
        "ru",
        "Комитет по культуре провел встречу. Там заверили, что музей откроется.",
        ("Комитет", "музей откроется"),
    ),
    "urging": (
        "fr",
        FRENCH + "Christine Lagarde a exhorté le ministre à baisser les taxes.",
        ("Christine Lagarde", "baisser les taxes"),
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES.keys())
def test_somebody_says_something(language: str, text: str, expected: tuple[str, str]) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), language)]
    assert expected in found


SILENT = {
    "a pointer": ("ru", RUSSIAN + "Об этом журналистам рассказал Песков."),
    "an impossibility": ("fr", FRENCH + "Il est impossible de démontrer que la hausse est finie."),
    "a topic": ("ru", RUSSIAN + "Песков рассказал о поездке в Париж."),
    "words that somebody relays elsewhere": ("ru", RUSSIAN + "Его слова в среду приводит корреспондент ТАСС."),
    "who told it, citing a source": (
        "ru",
        "Об этом заявил министр Сергей Лавров на своей странице со ссылкой на источник.",
    ),
    "the name of a club": ("ru", RUSSIAN + "Песков прокомментировал поражение «Вашингтона» в матче."),
    "a figure of somebody's": ("fr", FRENCH + "Les agriculteurs, au nombre de 10.000 selon la FNSEA, attendent."),
    "an object that is told": ("fr", FRENCH + "Les agriculteurs déplorent, pour beaucoup, des revenus en berne."),
    "showing himself clear": ("fr", FRENCH + "Le ministre s’est montré très clair."),
    "following a match": ("fr", FRENCH + "Le ministre est resté, suivant la performance de l’équipe."),
    "that is what he said": ("fr", "Selon Reuters, c'est ce qu'a répondu le ministre lors d'une réunion."),
    "a rumour": ("fr", FRENCH + "Elle aurait évoqué un désaccord avec le ministre."),
    "a label in a relative clause": ("fr", FRENCH + "Elle combat ce qu’il qualifie d’« erreur » depuis mai."),
}


@pytest.mark.parametrize(("language", "text"), SILENT.values(), ids=SILENT.keys())
def test_nobody_is_made_to_speak(language: str, text: str) -> None:
    assert attribute(Document(text), language) == ()


ANOTHER = {
    "one of two": (
        "fr",
        "Bruno Le Maire a opposé un refus à Christine Lagarde, qui lui demande d'attendre. Le candidat assure que non.",
        "Bruno Le Maire",
    ),
    "a title in what speaks": (
        "fr",
        "Le bureau du président Emmanuel Macron a déclaré que la visite était annulée.",
        "Emmanuel Macron",
    ),
    "the lawyer of a man": (
        "ru",
        "Сергей Лавров ждал в суде. — Дело закрыто, — сказал адвокат Лаврова.",
        "Сергей Лавров",
    ),
    "a role of other work": (
        "fr",
        "Le procureur Rémy Heitz a pris la parole. « Nous avons fui », a déclaré le pompier.",
        "Rémy Heitz",
    ),
}


@pytest.mark.parametrize(("language", "text", "silent"), ANOTHER.values(), ids=ANOTHER.keys())
def test_nobody_gets_anothers_words(language: str, text: str, silent: str) -> None:
    assert silent not in {said.speaker for said in attribute(Document(text), language)}


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("« Je ne sais pas pourquoi Emmanuel Macron a fait cela », a déclaré le maire de la ville.", "fr", "le maire"),
        ("“No sé por qué el amigo de Pedro Sánchez ha hecho esto”, señaló el alcalde.", "es", "el alcalde"),
        ('"I do not know why that friend of Joe Biden did this," the mayor said.', "en", "the mayor"),
    ],
    ids=["fr", "es", "en"],
)
def test_whom_a_quotation_speaks_of_is_not_who_says_it(text, language, speaker):
    (said,) = attribute(Document(text), language)
    assert said.speaker.startswith(speaker)
