"""Offices that are held no more or by deputies, whoever is named as a trade is, and others' bodies: nobody's words."""

import pytest

ARTICLES = (
    (
        "en",
        (
            "“The tides were wrong,” museum director Samuel Pepys said. “Nobody looked,” deputy museum director"
            " Ann Bell said. “It was cold,” former museum director Neil MacGregor said. “The ruling stands,”"
            " judge Brett Kavanaugh said."
        ),
    ),
    (
        "en",
        (
            "Bury. “The roads will be mended,” said Andy Burnham, the mayor of Bury. “I resign,” said James"
            " Daly, former Conservative group leader. “I miss him,” said Carrie Symonds, wife of the prime minister."
        ),
    ),
    (
        "en",
        (
            "“No deal,” said Boris Ruge, spokesman for the Lithuanian embassy. “It is ours,” said Andrius"
            " Kubilius, former prime minister of Lithuania. “Prices will fall,” said the Estonian prime"
            " minister, Kaja Kallas. “It is quiet,” said Egert Belitšev, spokesman for the Estonian police."
        ),
    ),
    (
        "de",
        (
            "Kassel. „Die Ernte ist hin“, sagte Joachim Rukwied, stellvertretender Kreisvorsitzender des"
            " Bauernverbands. „Wir bauen“, sagte Markus Krebber, früherer Chef von RWE."
        ),
    ),
    (
        "fr",
        (
            "Nantes. « Le pain manque », a dit Fabien Roussel, président du groupe communiste au conseil"
            " municipal de Nantes. « Le stade est plein », a dit Waldemar Kita, président du FC Nantes. « On"
            " verra », a dit Emmanuel Grégoire, adjoint au maire. « La route est sûre », a dit Olivier Véran,"
            " adjoint au maire à la sécurité."
        ),
    ),
    (
        "es",
        "Málaga. «El agua es cara», dijo Francisco Salado, presidente popular de la Diputación de Málaga.",
    ),
    ("ru", "«Станки стоят», — сказал бывший директор ЧТЗ Павел Астахов. «Сети пусты», — сказал рыбак Иван Охлобыстин."),
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the museum director say", "Pepys"),
        ("what did the deputy museum director say", "Bell"),
        ("what did the former museum director say", "MacGregor"),
        ("what did the judge say", "Kavanaugh"),
        ("what did the former Conservative group leader say", "Daly"),
        ("what did the prime minister's wife say", "Symonds"),
        ("what did the Estonian government say", "Kallas"),
        ("qu'a dit l'adjoint au maire à la sécurité", "Véran"),
        ("что сказал рыбак", "Охлобыстин"),
    ],
)
def test_whoever_holds_it_so_is_found(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


@pytest.mark.parametrize(
    "text",
    [
        "what did Judge say",
        "что сказал Рыбак",
        "what did the Conservative group leader in Bury say",
        "what did the prime minister's husband say",
        "what did the daughter of the prime minister say",
        "what did the Lithuanian government say",
        "что сказало правительство Литвы",
        "was sagte der Kreisvorsitzende des Bauernverbands",
        "was sagte RWE",
        "что сказал ЧТЗ",
        "que dit le président du conseil municipal de Nantes",
        "qué dijo el presidente del PP",
        "qué dijo el líder del PP",
    ],
)
def test_whoever_does_not_hold_it_is_nobody(opened, text):
    assert not opened.ask(text).to_dict()["answers"]
