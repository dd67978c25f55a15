"""Offices asked for in other words or another language than the articles have."""

import pytest

ARTICLES = (
    "Emmanuel Grégoire, premier adjoint à la mairie de Paris, a déclaré que les travaux commenceraient en mars.",
    "Le maire de Lyon, Grégory Doucet, a affirmé que le budget était équilibré.",
    "Глава Банка России Эльвира Набиуллина заявила, что ставка снизится.",
    "Central bank governor Nandalal Weerasinghe said that exports would grow. Ships leave Norway, Chile and Finland.",
    "The Indian National Congress said the figures were false. Congress leader Rahul Gandhi said that jobs were lost.",
    "The presidency of France said that the summit is open. French President Emmanuel Macron said Europe must unite.",
    "Le président Gabriel Boric a déclaré que la mine fermerait. Le Pérou et le Chili attendent, et la Bolivie aussi.",
    "أكد ألكسندر سانتوس، مدرب الجيش الملكي، أن اللاعبين متعبون. وأضاف سانتوس أن الرحلة طويلة.",
    "“We left in time,” said Edi Rama, rector of a school that burned for days.",
    "أكد توماس باخ، مدير معهد الفلك، أن السماء صافية.",
    "Губернатор региона Александр Моор сообщил, что вода прибывает. Моор добавил, что школы закрыты.",
    "Philippe Martinez a déclaré que l'usine fermerait. Martinez a ajouté que les primes manquaient.",
    "Mumbai police commissioner Satyapal Singh said that the bridge was closed. Singh said that ferries sail.",
    "Luc Smessaert, vice-président des jeunes éleveurs, a déclaré que le foin manquait. Il a dit que l'eau manquait.",
    "Губернатор Курганской области Вадим Шумков сообщил, что мост открыт.",
    "Правительство Курганской области сообщило, что паром ходит.",
    "Правительство Томской области сообщило, что школы открыты.",
    "The World Health Organization said that cholera was spreading.",
    "Об этом заявил пресс-секретарь президента Дмитрий Песков. «Договор выполняется», — сказал представитель Кремля.",
    "قال وزير الخارجية إن الحكومة ستدرس المقترح. واجتمع وفد من فرنسا ومصر وقطر.",
    "Об этом сообщил председатель общества «Зелёный берег» Юрий Гагарин. Гагарин рассказал, что озеро очистят.",
    "Представитель прокуратуры Омской области Мария Захарова сообщила, что проверка идёт.",
    "Le Premier ministre Sébastien Lecornu a déclaré que les moissons étaient finies.",
    "Coast guard Captain Rudy Giuliani said that the boats were out. “They sail,” Giuliani told radio station RMN.",
    "Randi Weingarten, deputy director of voice for the Queens Parents League, agrees. “No bus,” Weingarten said.",
    "تعادل ألكسندر دوشكوف مدرب المنتخب العراقي لكرة القدم أمس. وقال دوشكوف إن الملعب مبلل.",
    "Pedro Sánchez, teniente de alcalde y concejal de Urbanismo, dijo que las obras empezarán pronto.",
    "Keir Starmer of the RMT union said that the trains were late.",
    "La grève reste suivie à Metz. « La production baisse tous les jours », a expliqué Édouard Philippe à des élus.",
    "Kreisbrandrat Andreas Geisel sagte, die Pegel seien gefallen.",
    "Краснодар. Глава города Евгений Первышов сообщил, что парк открыт. Парк открыт и ночью.",
    "Омск. Губернатор региона Виталий Хоценко заявил, что дамба стоит. Приехал и глава Коми Ростислав Гольдштейн.",
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the first deputy mayor of Paris say", "Grégoire"),
        ("что сказал заместитель мэра Парижа", "Grégoire"),
        ("le maire de Lyon et le budget", "Doucet"),
        ("что сказал президент Банка России", "Набиуллина"),
        ("what did the governor of the Bank of Russia say", "Набиуллина"),
        ("ماذا قال البنك المركزي الروسي", "Набиуллина"),
        ("what did Congress say", "Congress"),
        ("what did Macron's office say", "presidency"),
        ("ماذا قال مكتب ماكرون", "presidency"),
        ("ماذا قال مدرب الجيش الملكي", "سانتوس"),
        ("what did the coach of the Royal Army say", "سانتوس"),
        ("what did the Mumbai police commissioner say about the bridge", "Singh"),
        ("qu'a dit le vice-président des jeunes éleveurs", "Smessaert"),
        ("что сказал губернатор Курганской области", "Шумков"),
        ("what did the WHO say", "World Health Organization"),
        ("qué dijo el concejal de urbanismo", "Sánchez"),
        ("what did the RMT say", "Starmer"),
        ("что сказал ректор", "Rama"),
        ("what did the coast guard say", "Giuliani"),
        ("what did Giuliani tell radio RMN", "Giuliani"),
        ("was sagte Giuliani der RMN", "Giuliani"),
        ("what did the deputy director of the Queens Parents League say", "Weingarten"),
        ("ماذا قال مدرب العراق", "دوشكوف"),
        ("what did the governor of Omsk say", "Хоценко"),
        ("what did the mayor of Krasnodar say", "Первышов"),
        ("was sagte Kreisbrandrat Geisel", "Geisel"),
        ("что сказал губернатор Моор", "Моор"),
        ("ماذا قال المندوب النقابي مارتينيز", "Martinez"),
        ("qu'a dit le porte-parole du Kremlin", "Песков"),
        ("que dit le Premier ministre des moissons", "Lecornu"),
        ("Premier ministre sur les moissons", "Lecornu"),
        ("что сказал председатель Зелёного берега", "Гагарин"),
        ("что говорит прокуратура Омской области", "Захарова"),
    ],
    ids=str,
)
def test_whoever_holds_it_is_answered(opened, text, mention):
    first = opened.ask(text).matches[0].statement
    assert mention in f"{first.mention} {first.speaker}"


@pytest.mark.parametrize(
    "text",
    [
        "was sagte Kreisbrandrat Weingarten",
        "что сказал вице-премьер",
        "what did the deputy prime minister say",
        "what did Boric's office say",
        "what did the mayor of Paris say",
        "what did the governor of Amur say",
        "qu'a dit le gouverneur de l'Amour",
        "ماذا قال مدير مصنع السيارات",
        "что сказал директор завода",
        "ماذا قال رئيس نقابة المعلمين",
        "qu'a dit le président des jeunes éleveurs",
        "what did the Delhi police commissioner say",
        "что сказал губернатор Томской области",
        "qu'a dit le porte-parole de Siemens",
    ],
    ids=str,
)
def test_nobody_else_is_answered(opened, text):
    assert opened.ask(text).to_dict()["status"] == "not_found"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("was sagte Philippe zum Streik", "Found"), ("was sagte Philippe zu den Renten", "NothingOnTopic")],
    ids=str,
)
def test_a_topic_may_be_told_beside_the_words(opened, text, outcome):
    assert opened.ask(text).to_dict()["outcome"] == outcome


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("qu'a dit le ministre libanais des affaires étrangères", "وزير الخارجية"),
        ("what did the Brazilian central bank governor say", "Nandalal Weerasinghe"),
    ],
    ids=str,
)
def test_an_office_without_its_country_is_asked_back(opened, text, near):
    answer = opened.ask(text)
    assert answer.to_dict()["status"] == "not_found"
    assert [match.speaker.name for match in answer.did_you_mean] == [near]


def test_a_topic_behind_de_is_no_part_of_a_name(opened):
    found = opened.ask("que dit Luc Smessaert de l'eau").to_dict()
    assert "eau" in found["answers"][0]["quote"]
