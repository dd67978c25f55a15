"""Offices of towns, clubs and firms that no list has, told bare, elsewhere in the article, or in one word with them."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    ("Ward", "North Leeds council leader Judith Blake said that the ward would stay."),
    ("Emploi", "« Les usines ferment », a dit Sophie Binet, la secrétaire générale de la CGT."),
    (
        "Soins",
        "« Ils étaient onze », explique Agnès Buzyn, déléguée départementale de l'Agence de santé (ARS) du Gard.",
    ),
    ("ЧМ", "Об этом сказал главный тренер датчан Каспер Юльманн. «Я горжусь», — сказал Юльманн."),
    ("Школа", "Сообщила директор департамента дорог и связи Мария Орлова. «Там светло», — сказала Орлова."),
    ("Salud", "Cayó la moción contra la ministra de Pesca, Ana Botín. Botín declaró que los barcos volverán."),
    (
        "Паводок в Новосибирской области",
        "Губернатор Андрей Травников отметил, что вода спадает. Дамба стоит и в Томске.",
    ),
    ("Le Red Star promet", "Patrice Haddad, le président du club, a assuré que le stade rouvrirait en mai."),
    ("Barcelona y el agua", "El alcalde Jaume Collboni dijo que las fuentes volverán. Barcelona las cerró en marzo."),
    ("Water", "Tucson Mayor Regina Romero said that the wells are full. Romero said that the pipes hold."),
    (
        "Ottawa",
        "Le premier ministre canadien Justin Trudeau est rentré. « Nous aiderons les pêcheurs », a affirmé M. Trudeau.",
    ),
    (
        "دمشق",
        "أعلنت وزارة الداخلية السورية أن الحدود مفتوحة. وقال المتحدث باسم الوزارة، نور الدين البابا، إن المعابر تعمل.",
    ),
    (
        "القاهرة والدوحة",
        "قال شوقي غريب مدرب المنتخب إن الملعب جيد. وعاد المنتخب المصري. وقال ميتسو مدرب المنتخب القطري إن الفوز مهم.",
    ),
    ("Bahn", "EVG-Bahngewerkschaftschef Martin Burkert sagte: „Die Züge fahren wieder.“"),
    ("Rabat", "قال جمال السلامي مدرب المنتخب إن الفوز مستحق. وكان منتخب موريتانيا جيدا."),
    ("Fire", "Ken Pimlott is the director of Cal Fire. Pimlott said that the crews are tired."),
    ("New York", "U.S. State Department spokeswoman Jen Psaki said that the talks go on."),
    ("القانون", "قال نقيب الصحفيين خالد البلشي إن القانون جيد. وقال والي غرب دارفور خميس أبكر إن الطريق مفتوح."),
    ("البنك", "أكد حسن عبد الله، محافظ البنك المركزي المصري، أن التضخم يتراجع."),
    ("Уфа", "Глава Башкирии Радий Хабиров сообщил, что аэропорт открыт."),
    ("Troyes", "« Il manque des médecins », a dit François Baroin, le maire (LR) de Troyes et président du club."),
    ("Genf", "Innenminister Horst Seehofer sagte: „Die Zahl sinkt.“ Deutschland verhandelt, Afghanistan auch."),
    (
        "نتائج",
        "قال رئيس نادي الحزم سامي خليل إن الفوز مهم. وقال المدير الفني للفريق الأول بنادي الزمالك بدر حداد إنه راض.",
    ),
    (
        "الأسعار",
        "اجتمعت غرفة تجارة حماة اليوم. وقال رئيس الغرفة نادر لحام إن السعر ثابت. وأكدت غرفة تجارة حماة أن السوق مفتوح.",
    ),
    (
        "النفط",
        "قال أمين الناصر الرئيس التنفيذي لشركة أرامكو إن الطلب قوي. وقال رئيس شركة النفط كامل عبد الله إنها تعمل.",
    ),
    ("Campaña", "Andy Walker, of the Save King George Hospital campaign, said that the ward stays."),
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for title, text in ARTICLES:
            found.add(Document(f"{title}\n{text}", title=title))
        yield found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("what did the governor of Novosibirsk region say", "Травников"),
        ("qu'a dit le président du Red Star", "Haddad"),
        ("what did the mayor of Barcelona say about fountains", "Collboni"),
        ("qué dijo la alcaldesa Romero", "Romero"),
        ("что сказал премьер-министр Канады о рыбаках", "Trudeau"),
        ("what did the Syrian interior ministry spokesman say", "البابا"),
        ("what did Egypt's coach say", "غريب"),
        ("ماذا قال مدرب قطر", "ميتسو"),
        ("was sagte der Chef der Bahngewerkschaft", "Burkert"),
        ("what did the director of Cal Fire say", "Pimlott"),
        ("ماذا قال وزير الداخلية الألماني", "Seehofer"),
        ("what did the president of the journalists' syndicate say", "البلشي"),
        ("what did the governor of West Darfur say", "أبكر"),
        ("what did the mayor of Troyes say", "Baroin"),
        ("North Leeds council leader", "Blake"),
        ("what did the head of the CGT say", "Binet"),
        ("qu'a dit la déléguée de l'ARS", "Buzyn"),
        ("qué dijo la ministra de Pesca", "Botín"),
        ("what did the director of the roads department say", "Орлова"),
        ("ماذا قال رئيس الحزم", "سامي خليل"),
        ("ماذا قال مدرب الزمالك", "بدر حداد"),
        ("ماذا قال رئيس غرفة تجارة حماة", "نادر لحام"),
        ("ماذا قالت غرفة تجارة حماة", "غرفة تجارة حماة"),
        ("ماذا قال رئيس أرامكو", "الناصر"),
        ("¿qué dijo el activista de Save King George Hospital?", "Walker"),
    ],
    ids=str,
)
def test_whoever_holds_it_there_is_answered(opened, text, speaker):
    assert speaker in opened.ask(text).matches[0].statement.speaker


@pytest.mark.parametrize(
    "text",
    [
        "what did the governor of Tomsk say",
        "что сказал заместитель губернатора Новосибирской области",
        "what did the former governor of Novosibirsk region say",
        "qu'a dit l'entraîneur du Red Star",
        "qu'a dit le président du Paris FC",
        "qué dijo el alcalde de Sevilla",
        "what did the governor of South Darfur say",
        "what did governor Romero say",
        "what did the mayor of Tucson's spokesman say",
        "was sagte der bayerische Innenminister",
        "what did the head of the bakers' union say",
        "ماذا قال محافظ القاهرة",
        "what did the prime minister of Australia say",
        "what did the Syrian interior minister say",
        "ماذا قال المتحدث باسم وزارة الدفاع السورية",
        "what did the Saudi coach say",
        "ماذا قال نقيب المحامين",
        "ماذا قال مساعد مدرب مصر",
        "was sagte der Sprecher der Bahngewerkschaft",
        "what did the Afghan interior minister say",
        "what did the head of the works council say",
        "South Leeds council leader",
        "ماذا قال رئيس نادي الهلال",
        "ماذا قال رئيس الهلال",
        "ماذا قال مدرب الأهلي",
        "ماذا قال رئيس غرفة تجارة حلب",
    ],
    ids=str,
)
def test_nobody_elses_words_are_given(opened, text):
    assert opened.ask(text).to_dict()["status"] == "not_found"


def test_whoever_speaks_for_another_body_is_not_meant(opened):
    assert opened.ask("what did the UNRWA spokeswoman say about talks").to_dict()["answers"] == []


@pytest.mark.parametrize("text", ["deputy mayor", "the deputy mayor", "what about the deputy mayor?"])
def test_a_deputy_alone_is_asked_for_by_the_office(text):
    said = (
        "The mayor of Hull, Ann Moss, said that the pier would reopen. Sadiq Khan, the deputy mayor of Hull, said that"
        " the tunnel would flood."
    )
    with knowledge.open("sqlite://") as found:
        found.add(Document(said, title="Hull", language="en"))
        before = found.ask("what did the mayor of Hull say").question
        for after in (None, before):
            answer = found.ask(text, after=after).to_dict()
            assert [one["speaker"] for one in answer["answers"]] == ["Sadiq Khan"], answer["outcome"]
