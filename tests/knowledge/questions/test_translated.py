"""Bodies, deputies, trades and towns asked for by what another language calls them."""

import pytest

from knowledge.language.towns import find_town, is_one_town
from knowledge.names.trades import find_trade

ARTICLES = (
    ("en", "The Environment Agency said 78mm of rain had fallen before the flood."),
    ("en", "“The ward is too small,” said midwife Emma Thompson."),
    ("en", "Ryde under water\n\nSarah Morris, of the local residents' association, said Ryde had “pulled together”."),
    ("fr", "Istres\n\n« Les bus sont détruits », a dit Alain Aragneau, l'adjoint à la sécurité de la ville d'Istres."),
    ("ru", "Заместитель Николаевского городского головы Маргарита Сапожникова сказала: «Не бегайте с этими бумагами»."),
    ("it", "Il sindaco di Milano Giuseppe Sala ha detto che la metropolitana resta aperta."),
    (
        "en",
        (
            "A councillor said she was in tears. Flitwick was under water. Heather Watson said there had been "
            "“carnage”. “We need a better response when this comes again,” Ms Watson said."
        ),
    ),
    ("en", "Headteacher Paul Johnson said: “They can’t explain the rationale for closing the school.”"),
    ("en", "Tory councillor Andrew Gardiner said: “You would save the trees.”"),
    (
        "de",
        (
            "Tierheim in Braunschweig voll\n\n„Unsere Kapazitäten sind überschritten“, sagt der Vorsitzende des "
            "Tierschutzvereins, Herbert Knaup."
        ),
    ),
    ("it", "«Il caos non ha precedenti», dice Matteo Renzi dei Giovani Democratici."),
    (
        "de",
        (
            "Aus für die Paracelsus-Klinik\n\nDie Station ist zu, bestätigte Kliniksprecherin Maren Kroymann. "
            "„Wir beklagen das“, sagte Kroymann."
        ),
    ),
    (
        "de",
        (
            "Bürger in Eckernförde protestieren\n\n„Das dürfen wir uns nicht gefallen lassen“, sagte Alexandra Neldel "
            "von der Bürgerinitiative für den Erhalt der Kinderstation."
        ),
    ),
    ("ar", "قال رئيس البلدية محمود درويش إن الحديقة مفتوحة. ونشرت البلدية صور الحديقة."),
    ("it", "Il sindaco di Ragusa Vittorio Sgarbi ha detto che il porto resta chiuso."),
    ("fr", "« Le stade ouvre », a dit Omar Sy, adjoint aux sports de Trappes."),
    ("en", "“No deal,” said entrepreneur Elon Musk."),
    ("ar", "قال رياضي مغربي إن السباق صعب."),
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("qué dijo la Agencia de Medio Ambiente", "Environment Agency"),
        ("que dit l'agence de l'environnement", "Environment Agency"),
        ("was sagte die Hebamme", "Emma Thompson"),
        ("que dit la sage-femme", "Emma Thompson"),
        ("что сказала акушерка", "Emma Thompson"),
        ("что сказал водолаз", None),
        ("what did the residents association of Ryde say", "Sarah Morris"),
        ("que dit l'adjoint à la sécurité d'Istres", "Alain Aragneau"),
        ("what did the deputy mayor of Istres say", "Alain Aragneau"),
        ("que dit l'adjoint à la culture d'Istres", None),
        ("what did the deputy mayor for culture of Istres say", None),
        ("que dit le maire d'Istres", None),
        ("что сказала вице-мэр Николаева", "Маргарита Сапожникова"),
        ("what did the deputy mayor of Mykolaiv say", "Маргарита Сапожникова"),
        ("what did the mayor of Mykolaiv say", None),
        ("was sagte der Bürgermeister von Mailand", "Giuseppe Sala"),
        ("was sagte der Bürgermeister von Turin", None),
        ("what did councillor Watson say", "Heather Watson"),
        ("what did councillor Cameron say", None),
        ("what did headteacher Johnson say", "Paul Johnson"),
        ("что сказал министр образования Джонсон", None),
        ("what did Gardiner say", "Andrew Gardiner"),
        ("what did minister Johnson say", None),
        ("que dit le président Johnson", None),
        ("what did headmaster Johnson say", "Paul Johnson"),
        ("que dit le maire de Tyr", None),
        ("what did the mayor of Dubrovnik say", None),
        ("che ha detto il sindaco di Ragusa", "Vittorio Sgarbi"),
        ("what did the deputy mayor for sports of Trappes say", "Omar Sy"),
        ("what did the deputy mayor for housing of Trappes say", None),
        ("que dit l'adjoint à la culture de Trappes", None),
        ("was sagte der Unternehmer", "Elon Musk"),
        ("was sagte der Unternehmerverband", None),
        ("ماذا قال الرياضي", "رياضي مغربي"),
        ("what did the gardener say", None),
        ("was sagte der Gärtner", None),
        ("what did the head of the animal welfare association in Brunswick say", "Herbert Knaup"),
        ("what did the director of the animal shelter in Brunswick say", None),
        ("qu'ont dit les jeunes démocrates", "Matteo Renzi"),
        ("que dit la porte-parole de la clinique Paracelsus", "Maren Kroymann"),
        ("que dit la porte-parole de la clinique Asclépios", None),
        ("Was sagt die Bürgerinitiative in Eckernförde?", "Alexandra Neldel"),
        ("Was sagt die Bürgerinitiative in Rendsburg?", None),
    ],
)
def test_who_is_meant(opened, question, speaker):
    answers = opened.ask(question).to_dict()["answers"]
    assert [one["speaker"] for one in answers][:1] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mailand", "Милана", True),
        ("Aix-la-Chapelle", "Aachen", True),
        ("Lemberg", "Львові", True),
        ("Ratisbonne", "Regensburgs", True),
        ("Genf", "Genua", False),
        ("Lyon", "Lionel", False),
    ],
)
def test_towns_of_two_names(one, other, same):
    assert is_one_town(one, other) == same


def test_no_town_in_a_plain_word():
    assert find_town("waters") is None


@pytest.mark.parametrize("word", ["Bäckerei", "Flüchtlingsrat", "Schauspielhaus", "строительство", "askerlik"])
def test_no_trade_in_what_it_makes_or_joins(word):
    assert find_trade(word) is None


def test_what_says_too_little_does_not_stand_first(opened):
    quotes = [one["quote"] for one in opened.ask("what did Heather Watson say").to_dict()["answers"]]
    assert quotes[0].startswith("We need")
