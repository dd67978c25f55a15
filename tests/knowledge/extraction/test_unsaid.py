"""Clauses of reporting in which nobody spoke, or another did."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

UNSAID = [
    ("en", "Did Emmanuel Macron say that the plan was dead?"),
    ("en", "If Emmanuel Macron says that the plan is dead, markets will fall."),
    ("en", "A parody account quoted Emmanuel Macron as saying that the plan was dead."),
    ("en", "Emmanuel Macron stopped short of saying that the plan was dead."),
    ("en", "A man claiming to be Emmanuel Macron told the paper that the plan was dead."),
    ("en", "Neither Emmanuel Macron nor Olaf Scholz said that the plan was dead."),
    ("en", "It was not Emmanuel Macron who said that the plan was dead."),
    ("en", "No one in the cabinet said that the plan was dead."),
    ("en", "There is no evidence that Emmanuel Macron said that the plan was dead."),
    ("en", "Had Emmanuel Macron said that the plan was dead, markets would have fallen."),
    ("en", "Should Emmanuel Macron say that the plan is dead, markets will fall."),
    ("en", "The new rules Emmanuel Macron announced on Monday will come into force in May."),
    ("en", "In “The Plan Is Dead”, Emma Thompson plays Queen Elizabeth."),
    ("es", "No es cierto que Emmanuel Macron dijera que el plan ha muerto."),
    ("es", "Emmanuel Macron, interpretado por Javier Bardem, dice que el plan ha muerto."),
    ("de", "Kein Minister sagte, dass der Plan tot ist."),
    ("de", "Hat Emmanuel Macron gesagt, dass der Plan tot ist?"),
    ("de", "Emmanuel Macron, den Olaf Scholz einen „Träumer ohne jeden Sinn“ nannte, ging."),
    ("de", "Emmanuel Macron wurde als „Träumer ohne jeden Sinn“ bezeichnet."),
    ("en", "“The plan is quite dead,” Joe Biden was told by Emmanuel Macron."),
    ("fr", "Virginie Efira joue une juge qui dit que le plan est mort."),
    ("fr", "Emmanuel Macron a-t-il dit que le plan était mort ?"),
    ("fr", "Ni Emmanuel Macron ni Olaf Scholz n'ont dit que le plan était mort."),
    ("fr", "La rumeur veut qu'Emmanuel Macron ait dit que le plan était mort."),
    ("fr", "Marine Le Pen attend qu'Emmanuel Macron annonce que le plan est mort."),
    ("fr", "Une vidéo truquée montre Emmanuel Macron disant que le plan est mort."),
    ("fr", "Emmanuel Macron a reçu une lettre affirmant que le plan était mort."),
    ("ar", "إذا قال إيمانويل ماكرون إن الخطة فشلت فستنهار الأسواق."),
    ("ar", "نسبت الصحيفة خطأ إلى إيمانويل ماكرون القول إن الخطة فشلت."),
    ("ar", "قد يقول إيمانويل ماكرون إن الخطة فشلت."),
    ("ru", "Если Владимир Путин скажет, что план провалился, рынки упадут."),
    ("ru", "Вопрос в том, сказал ли Владимир Путин, что план провалился."),
    ("ru", "Ходят слухи, будто Владимир Путин сказал, что план провалился."),
    ("ru", "Фейк: Владимир Путин сказал, что план провалился."),
    ("ru", "В сети разошлось поддельное видео, где Владимир Путин говорит, что план провалился."),
    ("en", "In a fake video, Emmanuel Macron says: “The plan is dead for all of us.”"),
    ("en", "Emmanuel Macron allegedly said that the plan was dead."),
    ("en", "In Peter Morgan's play Emmanuel Macron says that the plan is dead."),
    ("en", "Emmanuel Macron wore a T-shirt that said “The plan is dead for all of us”."),
    ("fr", "Comme dit le proverbe, qui dort dîne toujours trop tard."),
    ("es", "Emmanuel Macron habría dicho que el plan ha muerto."),
    ("es", "Emmanuel Macron dirá que el plan ha muerto."),
    ("ru", "Владимир Путин прокомментировал слова Олафа Шольца о том, что план провалился."),
    ("es", "Se dice que el plan de Emmanuel Macron ha muerto."),
    ("de", "Angeblich hat Olaf Scholz gesagt, dass der Plan tot ist."),
    ("ru", "Если бы Олаф Шольц сказал, что план провалился, рынки бы упали."),
    ("ar", "فيديو مفبرك يظهر فيه أنطونيو غوتيريش وهو يقول إن الخطة فشلت."),
    ("ar", "شائعة: قال أنطونيو غوتيريش إن الخطة فشلت."),
    ("ar", "بحسب شائعات، سيستقيل أنطونيو غوتيريش غدا."),
]
SPEAKERS = [
    ("en", "The son of Emmanuel Macron said that the plan was dead.", "The son of Emmanuel Macron"),
    (
        "en",
        "The former head of Emmanuel Macron's office said that the plan was dead.",
        "The former head of Emmanuel Macron's office",
    ),
    ("en", "Emmanuel Macron met Olaf Scholz. “The plan is dead,” the Chancellor said.", "the Chancellor"),
    ("en", "Emmanuel Macron met Chancellor Olaf Scholz. “The plan is dead,” the Chancellor said.", "Olaf Scholz"),
    (
        "en",
        "The mayor of London, Sadiq Khan, met visitors. “The plan is dead,” the mayor of Leeds said.",
        "the mayor of Leeds",
    ),
    ("en", "London mayor Sadiq Khan met visitors. “The plan is dead,” the mayor of London said.", "Sadiq Khan"),
    (
        "en",
        "French President Emmanuel Macron slept. “The plan is dead,” the Polish president said.",
        "the Polish president",
    ),
    ("en", "French President Emmanuel Macron slept. “The plan is dead,” the French president said.", "Emmanuel Macron"),
    ("en", "Emmanuel Macron went on to say that the plan was dead.", "Emmanuel Macron"),
    ("fr", "« Le plan est mort », a lancé la juge à Emmanuel Macron.", "la juge"),
    ("fr", "Le fils d'Emmanuel Macron a déclaré que le plan était mort.", "Le fils d'Emmanuel Macron"),
    (
        "fr",
        "Le ministre de l'Intérieur d'Emmanuel Macron a déclaré que le plan était mort.",
        "Le ministre de l'Intérieur d'Emmanuel Macron",
    ),
    ("fr", "Emmanuel Macron a rencontré Olaf Scholz. « Le plan est mort », a dit le chancelier.", "le chancelier"),
    ("fr", "« Le plan est mort », a déclaré Me Christophe Ingrain, avocat de Nicolas Sarkozy.", "Christophe Ingrain"),
    ("ru", "Владимир Путин встретился с Олафом Шольцем. «План провалился», — сказал канцлер.", "канцлер"),
    ("ru", "Источники, близкие к Владимиру Путину, утверждают, что план провалился.", "Источники"),
    ("ru", "«План провалился», — ответил Олаф Шольц Владимиру Путину.", "Олаф Шольц"),
    ("ru", "Олаф Шольц выступил в Берлине. Священник заявил, что план провалился.", "Священник"),
    ("ru", "Артём Дзюба забил гол. Нападающий заявил, что план провалился.", "Артём Дзюба"),
    ("fr", "C'est Olaf Scholz, et non Emmanuel Macron, qui a dit que le plan était mort.", "Olaf Scholz"),
    ("es", "Fue Olaf Scholz, y no Pedro Sánchez, quien dijo que el plan ha muerto.", "Olaf Scholz"),
    ("ru", "Бывшая жена Олафа Шольца заявила, что план провалился.", "Бывшая жена Олафа Шольца"),
    ("ru", "Алла Пугачёва ждала. «План провалился», — сообщил продюсер.", "продюсер"),
    ("fr", "Emmanuel Macron a visité l'usine. Le syndicaliste a dit que le plan était mort.", "Le syndicaliste"),
    ("fr", "Emmanuel Macron a visité l'usine. Le président a dit que le plan était mort.", "Emmanuel Macron"),
    ("fr", "Bien qu'Emmanuel Macron ait dit que le plan était mort, tout va bien.", "Emmanuel Macron"),
    ("ru", "Один из адвокатов Олафа Шольца заявил, что план провалился.", "Один из адвокатов Олафа Шольца"),
    ("ru", "Олаф Шольц приехал в школу. Мэр заявил, что план провалился.", "Мэр"),
    ("fr", "Rachida Dati a parlé de son fils. Le retraité a dit que le plan était mort.", "Le retraité"),
    ("ru", "Как передает ТАСС со ссылкой на Дмитрия Пескова, план провалился.", "ТАСС"),
    ("en", "Emmanuel Macron, accused by Marine Le Pen of lying, said that the plan was dead.", "Emmanuel Macron"),
    ("en", "The company, founded by Elon Musk, said that the plan was dead.", "The company"),
    ("en", "The bank, now run by Jamie Dimon, said that the plan was dead.", "The bank"),
    ("en", "Angela Merkel, whose party reported two gifts, said that the plan was dead.", "Angela Merkel"),
    ("en", "Emmanuel Macron, chosen and then dropped by Olaf Scholz, said that the plan was dead.", "Emmanuel Macron"),
    ("en", "Described by Olaf Scholz as “a fool and a coward”, Emmanuel Macron smiled.", "Olaf Scholz"),
    ("en", "Emmanuel Macron met Olaf Scholz. “The plan is dead for us,” the Serb said.", "Serb"),
    ("en", "UEFA banned Manchester City. The club said that the plan was dead.", "The club"),
    ("en", "WHO chief Tedros Ghebreyesus said China had to wait.", "Tedros Ghebreyesus"),
    ("en", "Imran Khan attacked Asim Munir. The army chief said that the plan was dead.", "The army chief"),
    ("en", "Joe Biden was hosted by Xi Jinping, who said that the plan was dead.", "Xi Jinping"),
    ("fr", "Elle a été reçue par le ministre Bruno Retailleau qui affirme que la loi est prête.", "Bruno Retailleau"),
    ("en", "The plan was opposed by Senator Ted Cruz, who on Monday said it was dead.", "Ted Cruz"),
    ("en", "In a post on X written by his lawyers, Imran Khan said that the plan was dead.", "Imran Khan"),
    ("en", "Imran Khan is ill. The hospital said that the plan was dead.", "The hospital"),
    ("es", "La empresa, dirigida por Elon Musk, dijo que el plan ha muerto.", "La empresa"),
    ("es", "La empresa, cuyo dueño es Elon Musk, dijo que el plan ha muerto.", "La empresa"),
    ("es", "Pedro Sánchez no habló. El juez dijo que el plan ha muerto.", "El juez"),
    ("de", "Der Anwalt, den Donald Trump bezahlt, sagte, der Plan sei tot.", "Der Anwalt"),
    ("de", "Olaf Scholz schwieg. Der Richter sagte, der Plan sei tot.", "Der Richter"),
    ("de", "Olaf Scholz schwieg. Sein Anwalt sagte, der Plan sei tot.", "Sein Anwalt"),
    ("de", "Markus Söder widersprach Lars Klingbeil. „Das ist grober Unfug“, sagte der Physiker.", "der Physiker"),
    ("de", "Olaf Scholz schwieg. Die Tochter sagte, der Plan sei tot.", "Die Tochter"),
    ("es", "Pedro Sánchez no habló. El hermano dijo que el plan ha muerto.", "El hermano"),
    ("en", "John Major left. The father said that the plan was dead.", "The father"),
    ("de", "Nach Ansicht von Friedrich Merz ist Robert Habeck ein Träumer.", "Friedrich Merz"),
    ("de", "Robert Habeck wurde von Friedrich Merz als „Träumer ohne jeden Sinn“ bezeichnet.", "Friedrich Merz"),
    ("en", "Emmanuel Macron on Olaf Scholz: “The plan is dead for all of us”", "Emmanuel Macron"),
    ("en", "Emmanuel Macron will go to Berlin, according to the minister.", "the minister"),
    ("fr", "Emmanuel Macron ira à Berlin, a dit le ministre.", "le ministre"),
    ("fr", "Emmanuel Macron a critiqué Bruno Le Maire. « Le plan est mort », a répondu le ministre.", "le ministre"),
    ("es", "Pedro Sánchez irá a Berlín, dijo el ministro.", "el ministro"),
    ("de", "Olaf Scholz reist nach Berlin, so der Minister.", "der Minister"),
    ("ru", "Олаф Шольц уйдёт в отставку, сообщил источник в правительстве.", "источник в правительстве"),
    ("ru", "Павел Дуров ждал. «План провалился», — сказал адвокат Павла Дурова.", "адвокат Павла Дурова"),
    (
        "ru",
        "Офис премьер-министра Беньямина Нетаньяху заявил, что план провалился.",
        "Офис премьер-министра Беньямина Нетаньяху",
    ),
    (
        "ru",
        "В пресс-службе президента Владимира Зеленского заявили, что план провалился.",
        "пресс-служба президента Владимира Зеленского",
    ),
    ("fr", "Elon Musk a relayé un message d'Olaf Scholz en ajoutant : « Le plan est mort pour nous. »", "Elon Musk"),
    ("fr", "La fondation Jean-Jaurès estime que le plan est mort.", "fondation Jean-Jaurès"),
    ("es", "El hospital Gregorio Marañón indicó que el plan ha muerto.", "hospital Gregorio Marañón"),
    ("ru", "Олаф Шольц уйдёт в отставку, пишет «Коммерсантъ».", "«Коммерсантъ»"),
    ("en", "Elon Musk shared a post by Olaf Scholz: “The plan is dead for all of us.”", "Olaf Scholz"),
    ("en", "Elon Musk shared a post by Olaf Scholz and added: “The plan is dead.”", "Elon Musk"),
    ("fr", "Elon Musk a cité Olaf Scholz : « Le plan est mort pour nous tous. »", "Olaf Scholz"),
    ("es", "Elon Musk leyó una carta de Olaf Scholz: «El plan ha muerto para todos.»", "Olaf Scholz"),
    ("de", "Elon Musk teilte einen Beitrag von Olaf Scholz: „Der Plan ist tot für alle.“", "Olaf Scholz"),
    (
        "de",
        "„Der Plan ist tot für alle“, sagte Kramp-Karrenbauer. Annegret Kramp-Karrenbauer ging.",
        "Annegret Kramp-Karrenbauer",
    ),
    ("ru", "Илон Маск зачитал письмо Павла Дурова: «План провалился для всех». Павел Дуров ушёл.", "Павел Дуров"),
    ("en", "Emmanuel Macron is, as Olaf Scholz put it, “a man of the past”.", "Olaf Scholz"),
    ("en", "Emmanuel Macron, as Olaf Scholz wrote, is “a man of the past”.", "Olaf Scholz"),
    ("fr", "Emmanuel Macron, disait Olaf Scholz, est « un homme du passé ».", "Olaf Scholz"),
    ("de", "Emmanuel Macron ist, wie Olaf Scholz sagte, „ein Mann von gestern“.", "Olaf Scholz"),
    ("es", "Emmanuel Macron es, según Olaf Scholz, “un hombre del pasado”.", "Olaf Scholz"),
    ("ru", "Эмманюэль Макрон был, как говорил Олаф Шольц, «человеком из прошлого».", "Олаф Шольц"),
    (
        "ru",
        "Пресс-служба губернатора Александра Беглова сообщила, что план провалился.",
        "Пресс-служба губернатора Александра Беглова",
    ),
    (
        "ru",
        "Канцелярия канцлера Фридриха Мерца заявила, что план провалился.",
        "Канцелярия канцлера Фридриха Мерца",
    ),
    ("ru", "Лев Шлосберг ждал. Жена Льва Шлосберга сказала, что план провалился.", "Жена Льва Шлосберга"),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_what_is_supposed_asked_or_denied_is_nobodys_statement(language: str, text: str) -> None:
    assert extract(Document(text, language=language)) == ()


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_who_speaks_is_not_whom_the_sentence_names_beside(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in extract(Document(text, language=language))] == [speaker]


def test_quoted_words_were_said_whatever_leads_to_them() -> None:
    (said,) = extract(Document("If, as Emmanuel Macron said, “the plan is dead”, markets will fall.", language="en"))
    assert said.speaker == "Emmanuel Macron"


def test_an_if_in_what_is_said_before_its_speaker_hides_nobody() -> None:
    text = "If the dam broke, nobody could return, said Rafael Grossi, director of the energy agency (IAEA)."
    (found,) = extract(Document(text, language="en"))
    assert (found.speaker, text[found.span.start : found.span.end]) == (
        "Rafael Grossi",
        "If the dam broke, nobody could return",
    )


def test_whoever_is_accused_has_no_role_of_it() -> None:
    text = "Emmanuel Macron, accused by Marine Le Pen of lying, said that the plan was dead."
    (said,) = extract(Document(text, language="en"))
    assert (said.role, text[said.span.start : said.span.end]) == (None, "the plan was dead")


def test_words_of_a_relative_clause_end_where_they_are_quoted() -> None:
    text = "Владимир Путин, которого Олаф Шольц назвал «врагом мира», заявил, что план провалился."
    said = extract(Document(text, language="ru"))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in said] == [
        ("Олаф Шольц", "врагом мира"),
        ("Владимир Путин", "план провалился"),
    ]


def test_a_source_behind_a_quotation_tells_whose_it_is() -> None:
    text = "« Le plan est mort », selon l'avocat de Nicolas Sarkozy, Christophe Ingrain."
    (said,) = extract(Document(text, language="fr"))
    assert (said.speaker, text[said.span.start : said.span.end]) == ("Christophe Ingrain", "Le plan est mort")


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        (
            "fr",
            "L'épouse d'Emmanuel Macron, Brigitte Macron, a déclaré que le plan était mort.",
            "épouse d'Emmanuel Macron",
        ),
        (
            "fr",
            "Emmanuel Macron a rencontré le chancelier Olaf Scholz. Scholz a déclaré que tout allait.",
            "chancelier",
        ),
        ("en", "Emmanuel Macron met German Chancellor Olaf Scholz. Scholz said that it was late.", "German Chancellor"),
    ],
)
def test_a_role_is_told_without_others_names(language: str, text: str, role: str) -> None:
    (said,) = extract(Document(text, language=language))
    assert said.role == role
