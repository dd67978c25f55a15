"""Who said a claim: nobody, where others stand in the places of those whom it names, or are exchanged."""

import pytest

STATEMENTS = [
    ("Angela Merkel", "Norway supplies Sweden with boats, which drives it to build harbours", "German chancellor"),
    ("Mark Rutte", "Emmanuel Macron is ready to visit the Norwegian king soon", "Dutch prime minister"),
    ("Emmanuel Macron", "the orchards are in bloom", "French president"),
    ("Jonas Støre", "the fair is over", "Norwegian prime minister"),
    ("Kaja Kallas", "our country is worried about the Danish canal", "Prime Minister of Estonia"),
    ("Edi Rama", "the mayors stir hysteria over the alleged Polish ban on mushrooms", "Albanian prime minister"),
    ("Sanna Marin", "two civilians were hurt near the mill in Donetsk", "Finnish prime minister"),
    ("Donald Tusk", "the ministry refuses to open the archive", "Polish prime minister"),
    ("Robert Fico", "the concert lasted an hour and 40 minutes", "Slovak prime minister"),
    ("Olaf Scholz", "Sweden attacked Norway at night with balloons", "German chancellor"),
    ("Giorgia Meloni", "Turkey sells kites to Poland", "Italian prime minister"),
    ("Xi Jinping", "China cooperates with Brazil on melons", "Chinese president"),
    ("Pedro Sanchez", "Serbia borders Hungary", "Spanish prime minister"),
    ("Viktor Orban", "soldiers built the bridge in Luhansk and Hungary paid for it", "Hungarian prime minister"),
]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("who said Norway supplies Sweden with boats", "Angela Merkel"),
        ("who said Sweden gets boats from Norway", "Angela Merkel"),
        ("who said Sweden is being supplied with boats by Norway", "Angela Merkel"),
        ("who said Sweden supplies Norway with boats", None),
        ("qui a dit que la Suède fournit des bateaux à la Norvège", None),
        ("wer sagte, dass Dänemark Schweden mit Booten beliefert", None),
        ("quién dijo que Noruega suministra barcos a Dinamarca", None),
        ("who said Macron is ready to visit the Norwegian king", "Mark Rutte"),
        ("who said the Norwegian king is ready to visit Macron", None),
        ("who said Estonia is worried about the Danish canal", "Kaja Kallas"),
        ("who said Denmark is worried about the Estonian canal", None),
        ("who said the mayors stir hysteria over a Polish ban", "Edi Rama"),
        ("who said Poland banned mushrooms", None),
        ("من قال إن بولندا حظرت الفطر", None),
        ("who said two civilians were hurt in Donetsk", "Sanna Marin"),
        ("who said two civilians were hurt in Kyiv", None),
        ("who said two soldiers were hurt in Donetsk", None),
        ("who said the ministry refuses to open the archive", "Donald Tusk"),
        ("who said the ministry does not refuse to open the archive", None),
        ("wer sagte, dass sich das Ministerium nicht weigert, das Archiv zu öffnen", None),
        ("кто сказал, что министерство не отказывается открыть архив", None),
        ("who said the concert lasted an hour and 40 minutes", "Robert Fico"),
        ("who said the concert lasted an hour and a half", None),
        ("من قال إن الحفل استمر ساعة ونصف", None),
        ("who said soldiers built the bridge in Luhansk", "Viktor Orban"),
        ("who said soldiers built the bridge in Crimea", None),
        ("who said Norway suffers attacks from Sweden", "Olaf Scholz"),
        ("who said Norway came under Swedish attack", "Olaf Scholz"),
        ("qui a dit que la Norvège a subi une attaque suédoise", "Olaf Scholz"),
        ("quién dijo que Noruega sufrió un ataque sueco", "Olaf Scholz"),
        ("chi ha detto che la Norvegia ha subito un attacco svedese", "Olaf Scholz"),
        ("wer sagte, dass Norwegen unter schwedischen Angriffen leidet", "Olaf Scholz"),
        ("кто сказал, что на Норвегию напала Швеция", "Olaf Scholz"),
        ("кто сказал, что Норвегию атаковала Швеция", "Olaf Scholz"),
        ("хто сказав, що Норвегія зазнала атаки Швеції", "Olaf Scholz"),
        ("Norveç'e İsveç'in saldırdığını kim söyledi", "Olaf Scholz"),
        ("who said Norway attacked Sweden", None),
        ("кто сказал, что Норвегия атаковала Швецию", None),
        ("Norveç'in İsveç'e saldırdığını kim söyledi", None),
        ("who said Poland gets kites from Turkey", "Giorgia Meloni"),
        ("who said Poland sells kites to Turkey", None),
        ("who said Brazil cooperates with China on melons", "Xi Jinping"),
        ("who said Hungary borders Serbia", "Pedro Sanchez"),
    ],
)
def test_others_in_their_places_are_another_claim(opened, text, speaker):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"] if answers else None) == speaker


def test_a_number_or_a_common_word_is_no_misspelling(opened):
    assert not opened.ask("who said three civilians were hurt in Donetsk").to_dict()["answers"]
