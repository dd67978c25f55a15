"""Leaders of parties' groups in councils, ministers of regions, deputies of mayors, and who is none of them."""

import pytest

from knowledge.names.ranks import is_groups_own, read_led

ARTICLES = (
    (
        "it",
        (
            "Consiglio comunale di Pesaro. «Serve un piano», ha detto il capogruppo della Lega, Matteo "
            "Salvini. «Non ci sono soldi», ha risposto l'assessore al Bilancio, Enrico Letta. «Si parte», ha"
            " detto il vicesindaco Roberto Speranza."
        ),
    ),
    (
        "it",
        (
            "Regione Calabria. «I treni sono vecchi», ha detto l'assessore regionale ai Trasporti, Carlo "
            "Calenda. «Una vergogna», secondo Nicola Fratoianni, consigliere regionale del Pd. «Pago io», ha"
            " detto il governatore Roberto Occhiuto."
        ),
    ),
    (
        "de",
        (
            "Hilden. „Der Haushalt ist nicht zu retten“, sagte CDU-Fraktionsvorsitzender Friedrich Merz. Die"
            " Stadt Hilden spart. „Wir brauchen Kitas“, sagte der stellvertretende Vorsitzende der "
            "SPD-Fraktion, Kevin Kühnert."
        ),
    ),
    (
        "fr",
        (
            "Istres. « Les minibus ont brûlé », a déclaré l'adjoint à la sécurité, Olivier Véran. « C'est "
            "grave », a dit Fabien Roussel, président du groupe communiste au conseil municipal."
        ),
    ),
    (
        "en",
        (
            "Leaders of South Lakeland District Council met in Kendal. “The paper is a waste of money,” said"
            " Nick Clegg, leader of the Conservatives on South Lakeland District Council."
        ),
    ),
    (
        "en",
        (
            "Bury. “The roads will be mended,” said Andy Burnham, the mayor of Bury. “It is too late,” said "
            "Labour group leader Angela Rayner."
        ),
    ),
    (
        "en",
        (
            "Bristol City Council is closing libraries. Council leader Barbara Castle said: “It is "
            "premature.” “We fight on,” said the leader of the Green group, Caroline Lucas."
        ),
    ),
    (
        "ru",
        (
            "Николаев. «Сессия готова», — сказал городской голова Николаева Александр Сенкевич. «Нужны "
            "деньги», — отметила заместитель городского головы Юлия Тимошенко."
        ),
    ),
    (
        "es",
        ("Alicante. El concejal de Urbanismo, Luis Barcala, anunció que las obras empezarán en otoño."),
    ),
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the Lega group leader in Pesaro say", "Salvini"),
        ("que dit le chef du groupe de la Lega", "Salvini"),
        ("was sagte der Fraktionschef der Lega in Pesaro", "Salvini"),
        ("what did the budget councillor of Pesaro say", "Letta"),
        ("что сказал заместитель мэра Пезаро", "Speranza"),
        ("what did the transport minister of Calabria say", "Calenda"),
        ("cosa ha detto l'assessore ai Trasporti della Calabria", "Calenda"),
        ("what did the PD regional councillor say", "Fratoianni"),
        ("cosa ha detto il presidente della Calabria", "Occhiuto"),
        ("what did the CDU group leader in Hilden say", "Merz"),
        ("что сказал глава фракции ХДС", "Merz"),
        ("que dit l'adjoint à la sécurité d'Istres", "Véran"),
        ("what did the leader of the Communist group in Istres say", "Roussel"),
        ("what did the Conservative leader in South Lakeland say", "Clegg"),
        ("was sagte der Chef der Konservativen in South Lakeland", "Clegg"),
        ("what did the Labour leader in Bury say", "Rayner"),
        ("what did the Green group leader in Bristol say", "Lucas"),
        ("what did the leader of Bristol City Council say", "Castle"),
        ("что сказал мэр Николаева", "Сенкевич"),
        ("что сказала вице-мэр Николаева", "Тимошенко"),
        ("what did the councillor for urban planning of Alicante say", "Barcala"),
    ],
)
def test_offices_of_councils_and_regions(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


@pytest.mark.parametrize(
    "text",
    [
        "what did the chief executive of South Lakeland District Council say",
        "what did the leader of South Lakeland District Council say",
        "what did the chief executive of Bury say",  # a mayor is elected
        "what did the chief executive of Bristol City Council say",
        "what did the Conservative group leader in Bristol say",
        "cosa ha detto il capogruppo del Pd a Pesaro",
        "cosa ha detto l'assessore ai Trasporti della Puglia",
        "cosa ha detto il sindaco di Pesaro",
        "was sagte der SPD-Fraktionschef",
        "que dit l'adjoint à la culture d'Istres",
    ],
)
def test_others_of_them_are_nobody(opened, text):
    assert not opened.ask(text).to_dict()["answers"]


@pytest.mark.parametrize(
    ("role", "bodies"),
    [
        ("président du groupe socialiste", {"bloc"}),
        ("patron du groupe Renault", {"company"}),
        ("leader of the Greens on the council", {"bloc"}),
        ("leader of the Greens", set()),
    ],
)
def test_a_party_beside_a_word_for_a_group_is_a_bloc(role, bodies):
    assert read_led(role).bodies == bodies
    assert is_groups_own("leader of the council", role) == (bodies == {"bloc"})
