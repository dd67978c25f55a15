"""The lexicon's integrity, and what it finds."""

from importlib import resources

import pytest

from knowledge.language.concepts import (
    LANGUAGES,
    find_concepts,
    generic,
    kinds,
    lexicon,
    may_name_concept,
    mend_concepts,
    related,
    tail_concepts,
)
from knowledge.language.normalization import words
from knowledge.language.territories import territory_forms

DATA = resources.files("knowledge").joinpath("data/concepts")


def rows(name):
    lines = DATA.joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition(":")[::2] for line in lines if line and not line.startswith("#")]


CONCEPTS = {concept for language in LANGUAGES for concept, _ in rows(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_is_sorted_and_its_forms_unique(language):
    concepts = [concept for concept, _ in rows(language)]
    assert concepts == sorted(set(concepts))
    for concept, forms in rows(language):
        listed = [form.strip() for form in forms.split(",")]
        assert all(listed), concept
        assert listed == sorted(set(listed)), concept
        assert not any("*" in word[:-1] for form in listed for word in form.split()), concept


@pytest.mark.parametrize(("language", "listed"), rows("common"), ids=[language for language, _ in rows("common")])
def test_common_words_are_sorted_and_no_concept_s(language, listed):
    common = [word.strip() for word in listed.split(",")]
    assert common == sorted(set(common))
    assert not [word for word in common if find_concepts([word], language) or mend_concepts(word, language)]


@pytest.mark.parametrize("word", ["كبير", "كبيرة", "كامل", "كلمات", "بطاقة", "فنية", "توفير", "عقارب"])
def test_an_arabic_word_is_no_other_behind_its_first_letter(word):
    meant = {concept for hit in find_concepts(words(word), "ar") for concept in hit.concepts}
    assert meant <= {"scorpion"}


@pytest.mark.parametrize(
    ("asked", "language", "told"),
    [
        ("faible pluviométrie", "fr", "ضعف التساقطات المطرية"),
        ("groundwater", "en", "الفرشة المائية"),
        ("identity card", "en", "بطاقة التعريف"),
        ("asphalt", "en", "تعبيد الطريق"),
        ("négligence", "fr", "الإهمال"),
        ("кворум", "ru", "النصاب القانوني"),
        ("expired products", "en", "مواد منتهية الصلاحية"),
    ],
)
def test_matters_of_arabic_papers_are_known_in_other_languages(asked, language, told):
    meant, named = (
        {concept for hit in find_concepts(words(text), one) for concept in hit.concepts}
        for text, one in ((asked, language), (told, "ar"))
    )
    assert meant & named


@pytest.mark.parametrize("language", ["ar", "en", "fr", "ru"])
def test_the_main_languages_know_every_concept(language):
    assert {concept for concept, _ in rows(language)} == CONCEPTS


def test_relations_refer_to_concepts():
    assert set(related()) | generic() <= CONCEPTS
    assert {other for others in related().values() for other in others} <= CONCEPTS
    below = set(kinds()).union(*kinds().values())
    codes = {f"@{code}" for _, code in territory_forms()}
    assert {one.upper() if one[0] == "@" else one for one in below} <= CONCEPTS | codes


def test_opposites_are_concepts_and_sorted():
    pairs = [(one, others.strip().split(", ")) for one, others in rows("opposites")]
    assert [one for one, _ in pairs] == sorted({one for one, _ in pairs})
    for one, others in pairs:
        assert others == sorted(set(others) - {one})
        assert CONCEPTS.issuperset({one, *others})


def test_no_concept_is_a_kind_of_itself_and_none_of_the_vague_is_one():
    assert not [concept for concept, below in kinds().items() if concept in below]
    assert set(kinds()).isdisjoint(generic())


def test_kinds_of_kinds_are_kinds():
    assert "goal" in kinds()["sport"]
    assert "sport" not in kinds()["football"]


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "an immediate cease-fire", "ceasefire"),
        ("ar", "والوقف الفوري لإطلاق النار", "ceasefire"),
        ("fr", "le cessez-le-feu", "ceasefire"),
        ("ru", "о прекращении огня", "ceasefire"),
        ("de", "über den Waffenstillstand", "ceasefire"),
        ("es", "el alto el fuego", "ceasefire"),
        ("it", "il cessate il fuoco", "ceasefire"),
        ("tr", "ateşkes", "ceasefire"),
        ("uk", "про припинення вогню", "ceasefire"),
        ("ar", "المناورات", "drills"),
        ("ru", "о волках", "wolf"),
        ("tr", "kurtlardan", "wolf"),
        ("ru", "к неповиновению", "disobedience"),
        ("ar", "العصيان المدني", "disobedience"),
        ("fr", "les libraires", "bookshop"),
        ("en", "bin collections", "landfill"),
        ("tr", "balıkçıların", "fishing"),
        ("ru", "на учениях", "drills"),
        ("ar", "وبالحرب", "war"),
        ("ar", "الجفاف", "drought"),
        ("ar", "الجفاف", "water"),
        ("ar", "الضحية", "victim"),
        ("fr", "la campagne", "campaign"),
        ("ru", "о болельщиках", "fans"),
        ("tr", "deprem", "earthquake"),
        ("en", "higher electricity prices", "electricbill"),
        ("en", "higher electricity prices", "inflation"),
        ("ar", "وحوادث السير", "roadsafety"),
        ("ar", "وحوادث السير", "accident"),
        ("fr", "des rafales", "wind"),
        ("ru", "голодовку", "hungerstrike"),
        ("de", "die Briefwahl", "postalvote"),
        ("en", "hit by ransomware", "ransomware"),
        ("en", "hit by ransomware", "cyber"),
        ("ar", "حرائق الغابات", "wildfire"),
        ("ar", "حرائق الغابات", "fire"),
        ("fr", "la dissolution", "earlyelection"),
        ("ru", "о лесных пожарах", "wildfire"),
        ("es", "la segunda vuelta", "runoff"),
        ("uk", "про блекаут і шахтарів", "mineaccident"),
        ("en", "drilling wells", "aquifer"),
        ("ar", "هجرة الأدمغة", "braindrain"),
        ("ru", "об аварийном жилье", "slum"),
        ("de", "die Pressefreiheit", "pressfreedom"),
        ("ar", "يوافق على نزع سلاحه", "armsrace"),
        ("ar", "وثائق السفر", "document"),
        ("tr", "öncelikler", "priority"),
        ("it", "una proposta", "proposal"),
        ("uk", "про стабільність", "stability"),
        ("fr", "les attentats", "terrorism"),
        ("uk", "чим допоможуть", "aid"),
        ("de", "ob sie verhandeln", "talks"),
        ("it", "la rivoluzione", "revolution"),
        ("ru", "о прогрессе", "progress"),
        ("ru", "без масок", "mask"),
        ("de", "die alten Rohre", "plumbing"),
        ("ar", "مدرسة بلا نوافذ", "glass"),
        ("uk", "про черги", "queue"),
        ("tr", "kaldırımlar", "pavement"),
        ("it", "i ragazzi sono stanchi", "fatigue"),
        ("es", "las aceras", "pavement"),
        ("fr", "nos grands-parents", "grandparents"),
        ("ru", "о швейной фабрике", "sewing"),
        ("fr", "les dattes", "datepalm"),
        ("ar", "صادرات التمور", "datepalm"),
        ("en", "being booed", "booing"),
        ("ar", "صافرات الاستهجان", "booing"),
        ("fr", "la suppression d'emplois", "layoff"),
        ("de", "der Stellenabbau", "layoff"),
        ("es", "dar a luz", "birth"),
        ("ru", "после родов", "birth"),
        ("it", "il conto del punteggio", "result-sport"),
        ("tr", "kanalizasyon taştı", "sewage"),
        ("uk", "сточні води? ні, стічні води", "sewage"),
        ("ru", "о гостайне", "statesecret"),
        ("en", "no potholes", "roadworks"),
        ("fr", "les nids-de-poule", "roadworks"),
        ("uk", "через ями на дорогах", "roadworks"),
        ("es", "su carrera profesional", "career"),
        ("ru", "нюх собаки", "odor"),
        ("fr", "l'odorat", "odor"),
        ("ar", "التلاعب بالأصوات", "electoralfraud"),
        ("de", "Netzsperren", "blocking"),
        ("it", "i tempi di attesa", "waitinglist"),
        ("uk", "подорожчання м’яса", "meat"),
        ("uk", "втік із в'язниці", "prison"),
        ("uk", "через памятник", "monument"),
        ("fr", "les plus vulnérables", "vulnerable"),
        ("de", "die Hausaufgaben", "homework"),
        ("tr", "öğrencilerin ödevleri", "homework"),
        ("ar", "دروس الرياضيات", "mathematics"),
        ("en", "cheaper flights", "cheap"),
        ("ru", "квартира в рассрочку", "payment"),
        ("uk", "шкільна форма", "uniform"),
        ("ru", "осведомлённость населения", "awareness"),
        ("tr", "farkındalık kampanyası", "awareness"),
        ("ar", "المناطق الريفية", "area"),
    ],
    ids=str,
)
def test_found_in_its_forms(language, text, concept):
    plain = [part for word in words(text) for part in word.split("'")]
    assert concept in {name for hit in find_concepts(plain, language) for name in hit.concepts}


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "on air", "airquality"),
        ("ru", "благодаря", "gratitude"),
        ("ar", "سعر الفائدة", "benefit"),
        ("de", "abgestimmt", "coordination"),
        ("fr", "le prêt", "readiness"),
        ("en", "in charge of", "accuse"),
        ("ar", "انهيار العملة", "accident"),
        ("fr", "le tribunal", "clan"),
        ("fr", "la consultation", "consulate"),
        ("fr", "les jeunes", "fasting"),
        ("ru", "коронавирус", "throne"),
        ("ru", "сборная", "outage"),
        ("es", "racional", "rationing"),
        ("es", "diplomacia", "graduation"),
        ("ru", "аудитория", "audit"),
        ("de", "er sucht", "addiction"),
        ("ar", "فضائح", "space"),
        ("ar", "إسرائيل", "family"),
        ("ar", "قطر", "animal"),
        ("ar", "جديد", "serious"),
        ("en", "last year", "duration"),
        ("fr", "le général", "dna"),
        ("fr", "revenir", "dream"),
        ("ru", "Лавров", "monk"),
        ("ru", "уголовное", "coal"),
        ("es", "son", "dream"),
        ("it", "canale", "animal"),
        ("de", "total", "kill"),
        ("tr", "oldu", "kill"),
        ("uk", "призначили", "prizeaward"),
        ("ru", "Медведев", "wolf"),
        ("ar", "ترامب", "publictransport"),
        ("ar", "الأميركي", "king"),
        ("en", "according to", "agreement"),
        ("fr", "mais", "wheat"),
        ("fr", "sur", "security"),
        ("ru", "поэтому", "poetry"),
        ("de", "wurde", "dignity"),
        ("ar", "تعزيز", "condolence"),
        ("es", "capítulo", "surrender"),
        ("tr", "Bahçeli", "plantgarden"),
        ("uk", "захоплено", "excitement"),
        ("ar", "جدة", "grandparents"),
        ("it", "te", "teajuice"),
        ("en", "bulletin", "bullet"),
        ("ar", "تمر البلاد بأزمة", "datepalm"),
        ("ar", "من وجهة نظر", "eyesight"),
        ("fr", "dans le Golfe", "golf"),
        ("fr", "l'enfant est tombé", "tomb"),
        ("ru", "родом из Киева", "birth"),
        ("ru", "каменный карьер", "career"),
        ("it", "chiede asilo", "kindergarten"),
        ("uk", "сімнадцять осіб", "family"),
    ],
    ids=str,
)
def test_not_taken_for(language, text, concept):
    assert concept not in {name for hit in find_concepts(words(text), language) for name in hit.concepts}


@pytest.mark.parametrize(
    ("language", "word", "concept"),
    [
        ("en", "ceasfire", "ceasefire"),
        ("en", "escaltion", "escalation"),
        ("ar", "الهستريا", "hysteria"),
        ("ar", "الدوا", "medicine"),
    ],
    ids=str,
)
def test_a_misspelt_word_is_mended(language, word, concept):
    assert concept in mend_concepts(words(word)[0], language)


@pytest.mark.parametrize("languages", [("ar",), ("ru", "uk"), ("en", "fr", "de", "es", "it", "tr")], ids="-".join)
def test_words_that_may_name_a_concept(languages):
    """Whatever names one may."""
    for language in languages:
        entries = lexicon(language)
        for word in (*entries.words, *entries.beginnings, *(f"{beginning}xy" for beginning in entries.beginnings)):
            if find_concepts([word], language):
                assert may_name_concept(word, languages), word
    assert not may_name_concept("qq", languages)


@pytest.mark.parametrize(
    ("word", "concepts"),
    [
        ("Lehrerverbands", ("association",)),
        ("Umweltministerinnen", ("ministry",)),
        ("Wirtschaftskrise", ("crisis",)),
        ("Landwirtschaft", ()),
        ("Gewerkschaften", ()),
        ("Frankreich", ()),
        ("Gespräche", ()),
    ],
)
def test_a_german_compound_is_a_kind_of_its_last_part(word, concepts):
    assert tail_concepts(words(word)[0]) == concepts
