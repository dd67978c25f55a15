from importlib import resources

import pytest

from knowledge.names.covering import covers
from knowledge.names.roles import LANGUAGES, Role, load_roles, split_words

READ = [
    ("US secretary of state", "foreign-minister/US"),
    ("the U.S. secretary of state", "foreign-minister/US"),
    ("وزير الخارجية الأميركي", "foreign-minister/US"),
    ("كبير الدبلوماسيين الأميركيين", "foreign-minister/US"),
    ("госсекретаря США", "foreign-minister/US"),
    ("глава дипломатии Китая", "foreign-minister/CN"),
    ("le secrétaire d'État américain", "foreign-minister/US"),
    ("US-Außenminister", "foreign-minister/US"),
    ("الأمين العام لمجلس التعاون الخليجي", "secretary-general/gcc"),
    ("رئيس مجلس القضاء الأعلى", "head/judicial-council"),
    ("المتحدث العسكري باسم الحوثيين", "spokesperson/houthis"),
    ("secretario de estado de Estados Unidos", "foreign-minister/US"),
    ("il segretario di stato americano", "foreign-minister/US"),
    ("ABD Dışişleri Bakanı", "foreign-minister/US"),
    ("держсекретар США", "foreign-minister/US"),
    ("the French president", "president/FR"),
    ("президента Франции", "president/FR"),
    ("der französische Präsident", "president/FR"),
    ("للرئيس الروسي", "president/RU"),
    ("former US president", "former/president/US"),
    ("الرئيس الأميركي السابق", "former/president/US"),
    ("نائب وزير الخارجية الروسي", "deputy/foreign-minister/RU"),
    ("Kremlin spokesman", "spokesperson/presidency/RU"),
    ("المتحدث باسم الكرملين", "spokesperson/presidency/RU"),
    ("пресс-секретарь президента России", "spokesperson/presidency/RU"),
    ("Kremlsprecher", "spokesperson/presidency/RU"),
    ("le porte-parole du Kremlin", "spokesperson/presidency/RU"),
    ("الإليزيه", "presidency/FR"),
    ("متحدث الكهرباء", "spokesperson/electricity-ministry"),
    ("المتحدث الأمني باسم وزارة الداخلية السعودية المقدم", "spokesperson/interior-ministry/SA"),
    ("الناطق الإعلامي باسم وزارة الصحة الرائد", "spokesperson/health-ministry"),
    ("وزير الري المصري", "water-minister/EG"),
    ("وزير الموارد المائية والري", "water-minister"),
    ('главы "Газпрома"', "head/gazprom"),
    ("portavoz de La Moneda", "spokesperson/presidency/CL"),
    ("arzobispo", "archbishop"),
    ("مندوب السعودية بمجلس الأمن", "permanent-representative/SA"),
    ("постпред России при ООН", "permanent-representative/RU"),
    ("the French ambassador to the UN", "permanent-representative/FR"),
    ("the French ambassador", "ambassador/FR"),
    ("Hisbollah-Chef", "head/hezbollah"),
    ("Uluslararası Ceza Mahkemesi savcısı", "prosecutor/international-criminal-court"),
    ("ministra de Obras Públicas de Chile", "works-minister/CL"),
    ("الرئاسة الفرنسية", "presidency/FR"),
    ("the French presidency", "presidency/FR"),
    ("Елисейский дворец", "presidency/FR"),
    ("وزارة الخارجية الفرنسية", "foreign-ministry/FR"),
    ("الخارجية الفرنسية", "foreign-ministry/FR"),
    ("МИД Франции", "foreign-ministry/FR"),
    ("ministère français des Affaires étrangères", "foreign-ministry/FR"),
    ("وزير الدولة في وزارة الخارجية الفرنسية", "minister-of-state/foreign-ministry/FR"),
    ("وسائل إعلام فرنسية", "media/FR"),
    ("الشرطة في جمهورية لوغانسك الشعبية", "police/UA-09"),
    ("الأمين العام للأمم المتحدة", "secretary-general/un"),
    ("UN secretary-general", "secretary-general/un"),
    ("وزير الصحة والسكان المصري", "health-minister/EG"),
    ("وزير الداخلية والبلديات في حكومة تصريف الأعمال", "interior-minister"),
    ("speaker of the Knesset", "head/parliament/IL"),
    ("منظمة أطباء بلا حدود", "msf"),
    ("وزير الشؤون الاجتماعية اللبناني", "social-minister/LB"),
    ("libanesische Informationsministerin", "information-minister/LB"),
    ("Saudi media minister", "information-minister/SA"),
    ("وزير الحج السعودي", "pilgrimage-minister/SA"),
    ("minister of the navy", "minister/navy"),
    ("the charity Doctors Without Borders", "msf"),
    ("المتحدث باسم منظمة أطباء بلا حدود", "spokesperson/msf"),
    ("وزير النفط والغاز الليبي", "energy-minister/LY"),
    ("المستشارة الخاصة للأمين العام للأمم المتحدة في ليبيا", "adviser/un/LY"),
    ("رئيس مجلس الشورى الإيراني", "head/parliament/IR"),
    ("вице-спикер Госдумы", "deputy/head/parliament/RU"),
    ("спикер МИД", "spokesperson/foreign-ministry"),
    ("نائب رئيس الوزراء العراقي", "deputy/prime-minister/IQ"),
    ("la vice-présidente de la Commission européenne", "deputy/head/european-commission"),
    ("líder de la oposición", "head/opposition"),
    ("глава ЦИК", "head/electoral-commission/RU"),
    ("глава Минсельхоза России", "agriculture-minister/RU"),
    ("министр аграрной политики и продовольствия Украины", "agriculture-minister/UA"),
    ("Bundesgesundheitsministerin", "health-minister/DE"),
    ("ministre de l'Intérieur et des Outre-mer", "interior-minister"),
    ("المدير الفني للمنتخب القطري", "coach/national-team/QA"),
    ("Egypt's coach", "coach/EG"),
    ("Polizeisprecher", "spokesperson/police"),
    ("eine Polizeisprecherin", "spokesperson/police"),
    ("ministra del Deporte", "sport-minister"),
    ("مدرب المنتخب العراقي لكرة القدم", "coach/national-team/IQ"),
    ("главный тренер сборной России по футболу", "coach/national-team/RU"),
    ("وزير التربية والتعليم المكلف", "acting/education-minister"),
    ("comandante de la Policía Nacional", "commander/police"),
    ("el titular de la cartera del Interior", "interior-minister"),
    ("district administrator", "prefect"),
    ("Navy spokesman Rear Admiral", "spokesperson/navy"),
    ("الناطق الرسمي باسم وزارة الصحة الدكتور", "spokesperson/health-ministry"),
    ("le haut-commissaire de l'ONU aux droits de l'homme", "human-rights-commissioner/un"),
    ("المفوض السامي للأمم المتحدة لشؤون اللاجئين", "refugees-commissioner/un"),
    ("مدير عام وزارة الصحة", "director/health-ministry"),
    ("director general of the health ministry", "director/health-ministry"),
    ("глава Минздрава", "health-minister"),
    ("وكيل وزارة الصحة", "undersecretary/health-ministry"),
    ("وكيل الصحة", "undersecretary/health-ministry"),
    ("والي ولاية الجزائر", "governor/DZ"),
    ("أمين عمان", "mayor/JO"),
    ("محافظ عمان", "governor/JO"),
    ("مدرب منتخب عُمان", "coach/national-team/OM"),
    ("سفير عمان", "ambassador/OM"),
    ("رئيس أركان الجيش الإسرائيلي", "chief-of-staff/army/IL"),
    ("رئيس الأركان الإسرائيلي", "chief-of-staff/army/IL"),
    ("number two at the central bank", "deputy/head/central-bank"),
    ("numéro deux de la banque centrale", "deputy/head/central-bank"),
    ("первый зампред ЦБ РФ", "deputy/head/central-bank/RU"),
    ("vicegobernador del banco central", "deputy/governor/central-bank"),
    ("vicepresidente del Consiglio", "deputy/prime-minister"),
    ("numéro deux du gouvernement", "deputy/prime-minister"),
    ("заступник голови НБУ", "deputy/head/central-bank/UA"),
    ("Zentralbankpräsidentin", "head/central-bank"),
    ("начальник ГУ МВД", "head/police"),
    ("chief constable", "head/police"),
    ("questore", "head/police"),
    ("речник ЗСУ", "spokesperson/army/UA"),
    ("portavoce delle forze armate", "spokesperson/army"),
    ("porte-parole de la place Beauvau", "spokesperson/interior-ministry/FR"),
    ("legislator", "member-of-parliament"),
    ("عضو مجلس النواب", "member-of-parliament"),
    ("ناخب وطني", "coach/national-team"),
    ("رئيس نقابة", "head/trade-union"),
]


@pytest.mark.parametrize(("phrase", "role"), READ, ids=[phrase for phrase, _ in READ])
def test_a_role_is_read_in_any_language(phrase: str, role: str) -> None:
    assert str(load_roles().read(phrase)) == role


@pytest.mark.parametrize(
    "phrase",
    [
        "Blinken",
        "مدير عام الطيران المدني",
        "رئيس نقابة الصحفيين",
        "what did he say",
        "France",
        "us",
        "",
        "Vladimir Putin said",
    ],
)
def test_other_phrases_are_no_role(phrase: str) -> None:
    assert load_roles().read(phrase) is None


def test_a_role_is_found_inside_a_question() -> None:
    words = split_words("what did the US secretary of state say about the war")
    (span,) = load_roles().find(words)
    assert words[span.start : span.end] == ["US", "secretary", "of", "state"]


@pytest.mark.parametrize(
    ("asked", "known", "expected"),
    [
        (Role("president", territory="FR"), Role("president", territory="FR"), 100),
        (Role("president"), Role("president", territory="FR"), 90),
        (Role("president", territory="RU"), Role("president", territory="FR"), 0),
        (Role("president", territory="FR"), Role("president", territory="FR", modifier="former"), 0),
        (Role("head", "nato"), Role("secretary-general", "nato"), 90),
        (Role("minister", territory="US"), Role("foreign-minister", territory="US"), 90),
        (Role("head", "army", "IL"), Role("chief-of-staff", "army", "IL"), 90),
        (Role("head", "unrwa"), Role("commissioner", "unrwa"), 90),
        (Role("head", "european-commission"), Role("commissioner", "european-commission"), 0),
        (Role("ambassador", None, "US", posted="LB"), Role("ambassador", None, "US", posted="IL"), 0),
        (Role("ambassador", None, "US", posted="LB"), Role("ambassador", None, "US"), 90),
    ],
)
def test_what_is_asked_must_be_so_and_what_is_not_asked_may_be(asked: Role, known: Role, expected: float) -> None:
    assert covers(asked, known) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_role_files_are_sorted_and_unique(language: str) -> None:
    text = resources.files("knowledge").joinpath(f"data/roles/{language}.txt").read_text(encoding="utf-8")
    concepts = [line.partition(":")[0] for line in text.splitlines() if not line.startswith("#")]
    assert concepts == sorted(set(concepts))
    assert all(concept.partition(".")[0] in KINDS for concept in concepts)


KINDS = {
    "abroad",
    "area",
    "authority",
    "commune",
    "compound",
    "idle",
    "institution",
    "joint",
    "leading",
    "modifier",
    "office",
    "organisation",
    "class",
    "department",
    "plain",
    "rank",
    "possessive",
    "portfolio",
    "skip",
    "sport",
    "territory",
}


@pytest.mark.parametrize("text", ["porte-parole du kremlin guerre", "portavoce del cremlino guerra"])
def test_a_matter_behind_a_body_that_has_no_field_is_no_part_of_the_role(text):
    spans = load_roles().find(split_words(text))
    assert [str(span.role) for span in spans] == ["spokesperson/presidency/RU"]
    assert spans[0].end == len(split_words(text)) - 1
    assert load_roles().read(text) is None


@pytest.mark.parametrize("phrase", ["وكالة الأمم المتحدة", "an agency of the United Nations", "une société de gaz"])
def test_what_belongs_to_an_organisation_of_many_bodies_is_not_it(phrase):
    assert load_roles().read(phrase) is None
