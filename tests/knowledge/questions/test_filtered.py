"""An office or trade behind "which" lets through only whoever holds it."""

import pytest

ARTICLES = (
    ("en", "Karl Lauterbach, a doctor in Leeds, said that the vaccines were safe."),
    ("fr", "Le ministre de la Santé, Olivier Véran, a déclaré que les vaccins arriveraient lundi."),
    ("ru", "Мэр Самары Елена Лапушкина сказала, что вакцины привезут в школы."),
    ("de", "Die Abgeordnete Annalena Baerbock sagte, die Impfstoffe seien zu teuer."),
    ("ar", "قال رئيس نقابة المعلمين نبيل فهمي إن اللقاحات لا تكفي المدارس."),
    ("en", "The Milan coach, Stefano Pioli, said that vaccines had cost him three players."),
    ("es", "El portavoz de la policía, Pedro Sánchez, dijo que las vacunas están vigiladas."),
    ("ar", "قال النائب أحمد الطيبي إن القطار تأخر."),
    ("ar", "قال الدكتور مجدي يعقوب، أستاذ التاريخ، إن اللقاحات قديمة."),
    ("fr", "L'avocat Éric Dupond-Moretti a affirmé que les vaccins étaient légaux."),
)


_TUNNEL = (
    "Stephen King, the writer, said that the tunnel was a horror.\n\nGary Player said that the tunnel was ugly.\n\n"
    "The mayor's lawyer, Alan Dershowitz, said that the tunnel was unsafe.\n\nThe mayor of Leeds, James Lewis, said"
    " that the tunnel would reach London.\n\nReal Madrid president Florentino Perez said that the tunnel was near."
)
_STADIUM = (
    "Bruno Le Maire a déclaré que le stade était vieux.\n\nLe président de la Fédération, Philippe Diallo, a affirmé"
    " que le stade serait payé.\n\nLe maire de Lyon, Grégory Doucet, a dit que le stade tiendrait."
)
_ARCHIVE = (
    "Вдова мэра Людмила Нарусова сказала, что архив сожгли.\n\nАдвокат президента Дмитрий Якубовский сказал, что архив"
    " цел.\n\nМэр Тулы Илья Беспалов заявил, что архив закрыт, как в Москве."
)
_WALL = (
    "Le secrétaire général de l'ONU, António Guterres, a dit que le mur est une honte.\n\nL'ancien président de la"
    " Fédération, Gianni Infantino, a dit que le mur tombera."
)
ARTICLES = (*ARTICLES, ("fr", _WALL), ("en", _TUNNEL), ("fr", _STADIUM), ("ru", _ARCHIVE))


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("which doctor spoke about vaccines", "Lauterbach"),
        ("какой врач говорил о вакцинах", "Lauterbach"),
        ("أي طبيب تحدث عن اللقاحات", "Lauterbach"),
        ("quel ministre a parlé des vaccins ?", "Véran"),
        ("من هو الوزير الذي تحدث عن اللقاحات", "Véran"),
        ("welcher Gesundheitsminister sprach über Impfstoffe?", "Véran"),
        ("which mayor said that vaccines are brought to schools", "Лапушкина"),
        ("quale deputato ha detto che i vaccini sono troppo cari", "Baerbock"),
        ("which MP spoke about the train", "الطيبي"),
        ("quel député a parlé du train", "الطيبي"),
        ("which union leader talked about vaccines", "فهمي"),
        ("qué entrenador habló de las vacunas", "Pioli"),
        ("which coach of Milan spoke about vaccines", "Pioli"),
        ("quel porte-parole a parlé des vaccins", "Sánchez"),
        ("кто из адвокатов говорил о вакцинах", "Moretti"),
        ("welcher Anwalt sprach über Impfstoffe", "Moretti"),
        ("which foreign minister spoke about vaccines", None),
        ("which Italian minister spoke about vaccines", None),
        ("which coach of Napoli spoke about vaccines", None),
        ("quel juge a parlé des vaccins", None),
        ("¿Qué presidente ha hablado sobre vacunas?", None),
        ("أي قاض تحدث عن اللقاحات", None),
        ("which king spoke about the tunnel", None),
        ("which player spoke about the tunnel", None),
        ("which writer spoke about the tunnel", "King"),
        ("which lawyer spoke about the tunnel", "Dershowitz"),
        ("which mayor spoke about the tunnel", "Lewis"),
        ("which London mayor spoke about the tunnel", None),
        ("which Real Madrid president spoke about the tunnel", "Perez"),
        ("quel maire a parlé du stade", "Doucet"),
        ("quel président a parlé du stade", "Diallo"),
        ("quel président de la République a parlé du stade", None),
        ("quel président de la République a parlé du tunnel", None),
        ("quel maire de Paris a parlé du stade", None),
        ("quel secrétaire général a parlé du mur", "Guterres"),
        ("quel secrétaire général de l'ONU a parlé du mur", "Guterres"),
        ("quel ancien président a parlé du mur", "Infantino"),
        ("quel ancien président de la République a parlé du mur", None),
        ("какой мэр говорил об архиве", "Беспалов"),
        ("какой мэр Москвы говорил об архиве", None),
        ("какой президент говорил об архиве", None),
        ("какой адвокат говорил об архиве", "Якубовский"),
        ("hangi cumhurbaşkanı aşılar hakkında konuştu", None),
        ("hangi bakan aşılar hakkında konuştu", "Véran"),
        ("what minister Véran said about vaccines", "Véran"),
        ("what did the minister say about vaccines", "Véran"),
    ],
)
def test_which_of_them(opened, text, mentions):
    answers = opened.ask(text).to_dict()["answers"]
    assert sorted({one["speaker"].split()[-1].split("-")[-1] for one in answers}) == ([mentions] if mentions else [])
