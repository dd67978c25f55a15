"""Whoever leads a union, a firm or a house that only the article tells, asked for in other words and languages."""

import pytest

from knowledge.names.ranks import is_level, read_led

ARTICLES = (
    (
        "Sciopero alla Morandini di Narni. I lavoratori della Morandini di Narni si fermano. «Non firmeremo», avverte "
        "Maurizio Landini, segretario provinciale della Cgil. «Il piano non cambia», ha replicato l'amministratore "
        "delegato Sergio Marchionne. «Chiederò un incontro», ha detto la sindaca Chiara Appendino."
    ),
    (
        "Fermeture de l’usine Valtrans à Vierzon. La direction de Valtrans a annoncé la fermeture du site. « C’est un "
        "coup de massue », lâche Philippe Poutou, délégué CGT. « Nous étions prêts », explique le maire, Alain Juppé."
    ),
    (
        "Im Klinikum Peine wird gestreikt. „Die Pflege blutet aus“, sagte Verdi-Sekretärin Andrea Nahles. „Die "
        "Versorgung ist gesichert“, sagte der Direktor Jens Spahn."
    ),
    "The Oldford dairy in Corwen will close. A spokesman for Oldford Foods said: “We looked at every option.”",
    (
        "Seit dem Morgen stehen bei Bosalit in Herford die Bänder still. „Wir geben nicht nach“, rief "
        "Betriebsratschef Bernd Osterloh den Streikenden zu. Bei Bosalit ruht die Arbeit."
    ),
    (
        "Aguirre, satisfecho tras ganar al Atlético de Madrid. El entrenador del Mallorca, Javier Aguirre, dijo que el "
        "Atlético de Madrid hizo un partido muy serio."
    ),
    "На заводе сокращения. «Заказов нет», — сказал генеральный директор завода Олег Дерипаска.",
    "«Нарушения подтвердились», — написала детский омбудсмен края Анна Кузнецова.",
    "«La reja está rota», denunció la presidenta del AMPA, Irene Montero. El colegio está en Soria.",
    "« La région ne paiera pas », a déclaré Xavier Bertrand, conseiller régional de Picardie.",
    "“Trams will come,” said Sadiq Khan, a councillor in Ambridge.",
    "«I fondi ci sono», ha detto l'assessore regionale Guido Bertolaso.",
    "«I fondi non arrivano», ha replicato l'assessora comunale Elly Schlein.",
    "«La scuola riapre», ha detto la preside Lucia Azzolina.",
    "“We pay too much,” said Jeff Price, a grocer.",
    "“The line is open,” said Nick Clegg, leader of Ambridge County Council. “I saw it,” said Elsa Galli, a baker.",
    "Cosmetics maker Borsalo moves. “We leave the town,” said Bernard Arnault, chief executive of Borsalo.",
    "قال مدير شرطة بعقوبة قاسم سليماني: «الطريق مفتوح».",
    "Derbyshire County Council's cabinet member for education, Gavin Williamson, said: “We have to save money.”",
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("cosa ha detto il leader della Cgil di Narni", "Landini"),
        ("what did the union leader in Narni say", "Landini"),
        ("le secrétaire de la Cgil a dit quoi", "Landini"),
        ("Was sagte der Gewerkschaftschef in Narni?", "Landini"),
        ("what did the Morandini boss say", "Marchionne"),
        ("que dit le patron de Morandini ?", "Marchionne"),
        ("Was sagte der Geschäftsführer von Morandini?", "Marchionne"),
        ("qu'a dit le délégué CGT de Valtrans", "Poutou"),
        ("qu'a dit le syndicaliste de Vierzon", "Poutou"),
        ("what did the CGT delegate at Valtrans say", "Poutou"),
        ("Was sagte die Gewerkschafterin von Verdi?", "Nahles"),
        ("¿Qué dijo la secretaria del sindicato Verdi?", "Nahles"),
        ("Was sagte der Klinikchef von Peine?", "Spahn"),
        ("le directeur de l'hôpital de Peine qu'a-t-il dit", "Spahn"),
        ("qu'a dit le président du comité d'entreprise de Bosalit", "Osterloh"),
        ("what did the works council chairman at Bosalit say", "Osterloh"),
        ("что сказала уполномоченная по правам ребенка", "Кузнецова"),
        ("what did the children's commissioner say", "Кузнецова"),
        ("¿Qué dijo la defensora del menor?", "Кузнецова"),
        ("what did the head of the parents' association in Soria say", "Montero"),
        ("cosa ha detto la preside", "Azzolina"),
        ("what did the chief executive of Borsalo say", "Arnault"),
        ("what did the baker Galli say", "Galli"),
        ("qu'a dit le conseiller régional", "Bertrand"),
        ("cosa ha detto l'assessore regionale", "Bertolaso"),
        ("cosa ha detto l'assessora comunale", "Schlein"),
        ("what did the cabinet member for education say", "Williamson"),
    ],
)
def test_leaders_by_what_the_article_tells(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


@pytest.mark.parametrize(
    "text",
    [
        "what did the Unite leader say",
        "il segretario della Cisl cosa ha detto",
        "qu'a dit le délégué CGT de Michelin",
        "what did the boss of Oldford Foods say",  # whoever speaks for a firm is not its boss
        "que dit le patron de Vierzon ?",  # a town has a mayor
        "Was sagte der Klinikchef von Gifhorn?",
        "¿Qué dijo el presidente del comité de empresa de Seat?",  # no "Seit"
        "¿Qué dijo el responsable de industria?",  # who directs a plant is not in charge of industry
        "что сказал профсоюзный лидер завода",
        "what did the council education chief say",
        "qu'a dit le conseiller départemental",
        "what did the mayor of Borsalo say",
        "what did Elsa Galli's father say",
        "what did the education chief of Ambridge say",
        "was sagte Verdi",
        "ماذا قال مدير صحة بعقوبة",
        "¿Qué dijo la presidenta del AMPA de Burgos?",
        "what did the Oldford boss say",
        "¿Qué dijo el entrenador del Atlético de Madrid?",
    ],
)
def test_leaders_of_others_are_nobody(opened, text):
    assert not opened.ask(text).to_dict()["answers"]


def test_a_named_body_tells_its_kind_and_stays_a_name():
    led = read_led("segretario provinciale della Cgil")
    assert (led.bodies, led.kinds, led.names) == (set(), {"union"}, {"cgil"})
    assert "Cgil" in led.rest


@pytest.mark.parametrize(("word", "expected"), [("provinciale", True), ("régional", True), ("national", False)])
def test_levels_of_branches(word, expected):
    assert is_level(word) is expected
