"""Ways of writing the names of public figures whom the index knows in Arabic letters."""

import json
from collections.abc import Iterator

import pytest

import knowledge
from knowledge.answers import Found
from knowledge.names.matching import NameIndex, decide
from knowledge.names.roles import load_roles

SPEAKERS = (
    ("فلاديمير بوتين", "الرئيس الروسي"),
    ("أنتوني بلينكن", "وزير الخارجية الأميركي"),
    ("إيمانويل ماكرون", "الرئيس الفرنسي"),
    ("دميتري بيسكوف", "الناطق باسم الكرملين"),
    ("أولاف شولتس", "المستشار الألماني"),
    ("بنيامين نتنياهو", "رئيس الوزراء الإسرائيلي"),
    ("علي خامنئي", "المرشد الإيراني"),
    ("محمد جواد ظريف", "وزير الخارجية الإيراني"),
    ("كيرياكوس ميتسوتاكيس", "رئيس وزراء اليونان"),
    ("محمد بن سلمان", "ولي العهد السعودي"),
    ("عبد الفتاح السيسي", "الرئيس المصري"),
    ("أورسولا فون دير لاين", "رئيسة المفوضية الأوروبية"),
    ("شارل ديغول", ""),
    ("فولوديمير زيلينسكي", "الرئيس الأوكراني"),
    ("سيرغي لافروف", "وزير الخارجية الروسي"),
    ("ماريا زاخاروفا", "المتحدثة باسم وزارة الخارجية الروسية"),
    ("جان إيف لودريان", "وزير الخارجية الفرنسي"),
    ("حسن نصر الله", "الأمين العام لحزب الله"),
    ("رجب طيب أردوغان", "الرئيس التركي"),
    ("شي جين بينغ", "الرئيس الصيني"),
    ("أنطونيو غوتيريش", "الأمين العام للأمم المتحدة"),
    ("جورج بوش", ""),
    ("بيل كلينتون", ""),
    ("هيلاري كلينتون", ""),
    ("مارين لوبان", ""),
    ("تيد كروز", ""),
    ("نيكولا ساركوزي", ""),
    ("سعد الحريري", ""),
    ("ليندا توماس غرينفيلد", ""),
)
WRITINGS = {
    "Greek": {
        "Βλαντιμίρ Πούτιν": "بوتين", "Μακρόν": "ماكرون", "Κυριάκος Μητσοτάκης": "ميتسوتاكيس", "Μπλίνκεν": "بلينكن",
        "Ερντογάν": "أردوغان", "Ζελένσκι": "زيلينسكي", "Σολτς": "شولتس", "Γκουτέρες": "غوتيريش", "Λαβρόφ": "لافروف",
    },
    "Hebrew": {
        "נתניהו": "نتنياهو", "בנימין נתניהו": "نتنياهو", "פוטין": "بوتين", "מקרון": "ماكرون", "בלינקן": "بلينكن",
        "עמנואל מקרון": "ماكرون", "לברוב": "لافروف", "ארדואן": "أردوغان", "נסראללה": "نصر الله",
    },
    "Persian": {
        "پوتین": "بوتين", "مکرون": "ماكرون", "محمدجواد ظریف": "ظريف", "خامنه‌ای": "خامنئي", "گوترش": "غوتيريش",
        "سارکوزی": "ساركوزي",
    },
    "Urdu": {"پیوٹن": "بوتين", "انٹونی بلنکن": "بلينكن", "نیتن یاہو": "نتنياهو", "حسن نصراللہ": "نصر الله"},
    "particles": {
        "el-Sissi": "السيسي", "Abdel Fattah El Sisi": "السيسي", "ас-Сиси": "السيسي", "Mohammad Salman": "سلمان",
        "Мухаммед бин Салман": "سلمان", "von der Leyen": "لاين", "фон дер Ляйен": "لاين", "De Gaulle": "ديغول",
        "Le Drian": "لودريان", "Nasr Allah": "نصر الله", "نتن ياهو": "نتنياهو",
    },
    "initials": {"A. Blinken": "بلينكن", "В. В. Путин": "بوتين", "J.-Y. Le Drian": "لودريان", "George W. Bush": "بوش"},
    "hyphens": {"Jean Yves Le Drian": "لودريان", "Linda Thomas–Greenfield": "غرينفيلد", "Xi Jin-ping": "شي"},
    "Chinese": {"Xi Jinping": "شي", "Xi": "شي", "Си Цзиньпин": "شي"},
    "order": {"Putin Vladimir": "بوتين", "Macron, Emmanuel": "ماكرون", "Блинкен Энтони": "بلينكن"},
    "patronymics": {"Сергей Викторович Лавров": "لافروف", "Путин Владимир Владимирович": "بوتين"},
    "short forms": {
        "Edward Cruz": "كروز", "William Clinton": "بيل", "Bibi Netanyahu": "نتنياهو", "Вова Путин": "بوتين",
        "Маша Захарова": "زاخاروفا",
    },
    "cases": {
        "Владимиром Путиным": "بوتين", "Марии Захаровой": "زاخاروفا", "Зеленському": "زيلينسكي", "Блінкеном": "بلينكن",
        "Олафа Шольца": "شولتس", "Урсулы фон дер Ляйен": "لاين",
    },
    "Arabizi": {"sa3d el 7ariri": "الحريري", "mo7ammad bin salman": "سلمان", "5amene2i": "خامنئي"},
    "keyboard": {
        "fgdk;k": "بلينكن", "fgdkmk": "بلينكن", "lh;v,k": "ماكرون", "genby": "بوتين", "kfdhjd": "لافروف",
        "здштлут": "بلينكن", "لامهىنثى": "بلينكن", ";qcron": "ماكرون", "yelenski": "زيلينسكي",
    },
    "roles": {
        "top US diplomat": "بلينكن", "президент Франции": "ماكرون", "le chef de la diplomatie russe": "لافروف",
        "المتحدث باسم الكرملين": "بيسكوف", "Iran's supreme leader": "خامنئي", "верховный лидер Ирана": "خامنئي",
        "le guide suprême iranien": "خامنئي", "генсек ООН": "غوتيريش", "the Russian foreign ministry": "زاخاروفا",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def index() -> NameIndex:
    index = NameIndex(load_roles())
    for number, (name, role) in enumerate(SPEAKERS):
        index.add(number, name, roles=(role,), count=1)
    return index


@pytest.mark.parametrize(
    ("written", "part"),
    [pytest.param(*each, id=f"{kind}: {each[0]}") for kind, rows in WRITINGS.items() for each in rows.items()],
)
def test_a_name_is_found_however_it_is_written(index: NameIndex, written: str, part: str) -> None:
    matches = index.match(written)
    assert part in matches[0].matched
    assert decide(matches) in {"accept", "ask"}
    assert matches[0].score >= 69


def test_a_surname_beside_its_particle_is_no_other_name_s_particle(index: NameIndex) -> None:
    assert "سلمان" not in index.match("Le Pen")[0].matched
    assert any("لوبان" in match.matched for match in index.match("Le Pen", 3))


@pytest.fixture(scope="module")
def quoted() -> Iterator[knowledge.Knowledge]:
    rows = ({"speaker": name, "quote": f"كلمة رقم {number}"} for number, (name, _) in enumerate(SPEAKERS))
    with knowledge.open("sqlite://") as opened:
        opened.import_lines(json.dumps(row) for row in rows)
        yield opened


@pytest.mark.parametrize(
    "name", ["Μακρόν", "נתניהו", "Владимир Путин", "Emmanuel Macrno", "fgdk;k", ";qcron", "نتن ياهو"]
)
def test_a_bare_name_is_a_question(quoted: knowledge.Knowledge, name: str) -> None:
    assert isinstance(quoted.ask(name), Found)


@pytest.mark.parametrize("name", ["Αντώνης Σαμαράς", "שמעון פרס", "Angela Merkel", "普京", "🙂"])
def test_a_bare_name_of_a_stranger_is_not_answered(quoted: knowledge.Knowledge, name: str) -> None:
    assert not isinstance(quoted.ask(name), Found)
