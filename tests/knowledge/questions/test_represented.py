"""A body asked for that is not quoted itself: whoever leads or speaks for it, and nobody who but serves one."""

import pytest

ARTICLES = (
    (
        "de",
        (
            "Hilden. „Der Haushalt ist nicht zu retten“, sagte CDU-Fraktionsvorsitzender Friedrich Merz. "
            "„Das ist falsch“, entgegnete die Fraktionschefin der Grünen, Annalena Baerbock. Die Stadt "
            "Hilden spart."
        ),
    ),
    (
        "de",
        (
            "Winterlingen. Gegen den Windpark regt sich Widerstand. „Der Wald wird zerstört“, schreibt "
            "Robert Habeck, Sprecher der Bürgerinitiative. „Die Vögel sterben“, sagte Cem Özdemir vom "
            "Naturschutzbund."
        ),
    ),
    (
        "de",
        (
            "Peine. „Die Löhne sind zu niedrig“, sagte Jörg Hofmann, Bezirksleiter der IG Metall. „Wir "
            "liefern pünktlich“, sagte ein Sprecher des Stahlwerks. „Die Bahn fährt wieder“, sagte Evelyn "
            "Palla, Sprecherin der Deutschen Bahn."
        ),
    ),
    (
        "es",
        (
            "El pleno de la Asamblea de Madrid debatió ayer. «No hay dinero para los colegios», afirmó el "
            "portavoz del Grupo Popular, Alfonso Serrano. «Carecen de rigor», replicó el portavoz "
            "socialista, José Manuel Freire. «Es una pesadilla», dijo Rubén Bejarano, portavoz de IU."
        ),
    ),
    (
        "es",
        (
            "Mallorca. «Las playas están sucias», denunció la portavoz de Ecologistas en Acción, Yolanda "
            "Díaz. «Los hoteles pagan», respondió el presidente de la Federación Hotelera, Pablo Casado. «No"
            " hay agua», dijo el portavoz de la Asociación de Vecinos de Palma, Íñigo Errejón."
        ),
    ),
    (
        "fr",
        (
            "Carquefou. « On se battra jusqu'au bout », a répété Philippe Martinez, secrétaire CGT du comité"
            " d'entreprise. « Il y a un projet de fermeture », a dit le directeur du site, Sébastien "
            "Lecornu. Les salariés de la Seita ont bloqué l'usine de Carquefou."
        ),
    ),
    (
        "fr",
        (
            "Elne. « L'école ferme une classe », a déploré Ségolène Royal, présidente de l'association des "
            "parents d'élèves. « Les pêcheurs souffrent », a dit Olivier Faure, président du comité des "
            "pêches. « Nous avons déposé plainte », a indiqué la porte-parole de la préfecture, Aurore "
            "Bergé."
        ),
    ),
    (
        "it",
        (
            "Pesaro. «Serve un piano per le scuole», ha detto il capogruppo della Lega, Matteo Salvini. "
            "«L'acqua è inquinata», ha denunciato la presidente di Legambiente Pesaro, Elly Schlein."
        ),
    ),
    (
        "en",
        (
            "Kettering. “Passengers need staff,” said Mick Lynch, RMT regional organiser. “We have "
            "listened,” said a spokesman for the Rail Delivery Group. “It is a U-turn,” said Frances "
            "O'Grady, chair of Kettering Trades Union Council."
        ),
    ),
    (
        "en",
        (
            "Greenwich. “Is it really a core function of the council?” asked Conservative councillor Boris "
            "Johnson. “Readers love it,” said Sadiq Khan for Labour. “Our town needs its hospital,” said "
            "Helen Morgan, chairwoman of the Save Our Hospital group. “No trees will be cut,” said Greg "
            "Hands of the Greenwich Society."
        ),
    ),
    (
        "ru",
        (
            "Челябинск. «Врачи работают», — сообщила пресс-секретарь минздрава Мария Захарова. «Люди "
            "недовольны», — сказал лидер движения «СтопГОК» Василий Московец. «Денег нет», — заявил "
            "руководитель фракции КПРФ Геннадий Зюганов."
        ),
    ),
    (
        "en",
        (
            "Washington. “He is fine,” said Donald Trump's spokesman Steven Cheung. “The car is safe,” said "
            "a lawyer. “We train hard,” said Nasser Al-Khelaifi, president of Paris Saint-Germain. “The road"
            " is long,” said Ed Davey, leader of Bristol City Council. “No comment,” said Vivian Motzfeldt's"
            " spokesman Aaja Larsen."
        ),
    ),
    (
        "fr",
        (
            "« Le président va bien », a dit le porte-parole d'Emmanuel Macron, Gabriel Attal. « Les "
            "salariés tiennent », a dit Fabien Roussel, porte-parole des salariés de Renault. « Le musée "
            "rouvre », a dit Laurence des Cars, présidente du musée du Louvre."
        ),
    ),
    (
        "de",
        (
            "„Das Haus brennt“, sagte der frühere Vorsitzende der Linken, Oskar Lafontaine. „Es eilt“, sagte"
            " Ricarda Lang, Sprecherin der Jungen Union. „Wir warten“, sagte Volker Wissing, "
            "stellvertretender Vorsitzender der FDP. „Nein“, sagte Karl Lauterbach, Sprecher von Fischer."
        ),
    ),
    (
        "es",
        (
            "«Bien», dijo Ada Colau, presidenta de la Asociación de Amigos del PP. «Mal», dijo Irene "
            "Montero, asesora del líder de Vox. «Sí», dijo Pere Aragonès, portavoz de los trabajadores de "
            "Seat."
        ),
    ),
    (
        "es",
        ("Almendralejo. Para Cuca Gamarra, portavoz popular en el Ayuntamiento de Almendralejo, «no hay debate»."),
    ),
    (
        "de",
        ("Kremmen. „Die Kinder freuen sich“, sagte Kita-Leiterin Franziska Giffey. Der Hort in Kremmen hat Platz."),
    ),
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the CDU in Hilden say", "Merz"),
        ("was sagt die CDU Hilden", "Merz"),
        ("was sagten die Grünen in Hilden", "Baerbock"),
        ("что сказала ХДС", "Merz"),
        ("was schreibt die Bürgerinitiative", "Habeck"),
        ("was sagt die Bürgerinitiative in Winterlingen", "Habeck"),
        ("what did IG Metall say", "Hofmann"),
        ("что сказал профсоюз IG Metall", "Hofmann"),
        ("was sagte die Deutsche Bahn", "Palla"),
        ("qué dijo el PP de Madrid", "Serrano"),
        ("qué dijo Izquierda Unida", "Bejarano"),
        ("qué dijo la asociación de vecinos", "Errejón"),
        ("what did the residents' association in Palma say", "Errejón"),
        ("que dit la CGT de Carquefou", "Martinez"),
        ("que dit la préfecture", "Bergé"),
        ("cosa ha detto la Lega a Pesaro", "Salvini"),
        ("what did Lega say", "Salvini"),
        ("what did the RMT say", "Lynch"),
        ("qué dice el PP de Almendralejo", "Gamarra"),
        ("what did the head of the nursery in Kremmen say", "Giffey"),
        ("qué dice el PSOE de Madrid", "Freire"),
    ],
)
def test_whoever_leads_or_speaks_for_a_body(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


@pytest.mark.parametrize(
    "text",
    [
        "was sagte die SPD in Hilden",
        "was sagte die Bürgerinitiative in Peine",
        "qué dijo Ciudadanos",
        "what did Trump say",
        "what did Paris say",
        "what did Vivian Motzfeldt say",
        "que dit Emmanuel Macron",
        "que dit Renault",
        "was sagte die Linke",
        "was sagte Fischer",
        "qué dijo Vox",
        "qué dijo Seat",
        "que dit la CGT de Toulouse",
        "qué dijo el PP de Valencia",
        "qué dice el PSOE de Almendralejo",
        "what did the headteacher in Kremmen say",
        "what did the RMT in Leeds say",
        "what did the hospital say",
        "was sagte Hilden",
    ],
)
def test_a_person_s_spokesman_and_another_body_s_are_nobody(opened, text):
    assert not opened.ask(text).to_dict()["answers"]
