"""Who goes on to speak by a title that the article has not told, bodies named after a day, titles of others."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ADDS = {
    "a leader by his party's byname": "زعيم المصباح",
    "the head of a body in marks": 'رئيس حركة "حمس"',
    "a former office": "رئيس الحكومة السابق",
    "a member of a chamber": "عضو مجلس المستشارين",
    "a mayor": "عمدة المدينة",
    "a captain": "عميد المنتخب",
    "a son of the town": "ابن مدينة طنجة",
}


@pytest.mark.parametrize("title", ADDS.values(), ids=ADDS)
@pytest.mark.parametrize("verb", ["وأضاف {} أن الحل قريب.", 'وزاد {} قائلا: "الحل قريب من الجميع".'])
def test_who_adds_has_spoken_before(title: str, verb: str) -> None:
    told = extract(Document(f"قال سعد الدين العثماني إن العمل مستمر. {verb.format(title)} وقال إن الأمر واضح."))
    assert [one.speaker for one in told] == ["سعد الدين العثماني"] * 3


def test_who_only_says_something_by_a_title_is_himself() -> None:
    told = extract(Document("قال سعد الدين العثماني إن العمل مستمر. وقال عمدة المدينة إن الحل قريب."))
    assert [one.speaker for one in told] == ["سعد الدين العثماني", "عمدة المدينة"]
    two = "قال سعد الدين العثماني إن كذا. وقال نزار بركة إن كذا. وأضاف عمدة المدينة أن الحل قريب."
    assert extract(Document(two))[-1].speaker == "عمدة المدينة"


def test_a_work_s_star_is_the_actress_who_spoke() -> None:
    text = "قالت الممثلة منى زكي إن العمل مستمر. وأشارت بطلة رضاة الوالدة إلى أن الحل قريب."
    assert [one.speaker for one in extract(Document(text))] == ["منى زكي"] * 2


DAYS = {
    "a movement": "القيادي بحركة 20 فبراير",
    "a noun that no list has": "القيادي بمسار 25 جويلية",
    "a hospital": "مدير مستشفى 20 غشت",
    "a university with its year": "عميد جامعة 8 ماي 1945",
    "whom he speaks for": "الناطق باسم حراك 25 جويلية",
    "an initiative": "منسق مبادرة 18 أكتوبر",
}


@pytest.mark.parametrize("title", DAYS.values(), ids=DAYS)
def test_a_body_named_after_a_day_is_part_of_a_title(title: str) -> None:
    assert extract(Document(f"وأكد {title} نزار بركة أن الأمر واضح."))[0].speaker == "نزار بركة"


def test_a_body_named_after_a_day_speaks() -> None:
    assert extract(Document("وأكد حراك 25 جويلية أن الأمر واضح."))[0].speaker == "حراك 25 جويلية"


ANOTHERS = {
    "whom he defends": "المحامي وعضو هيئة الدفاع عن رئيسة الحزب نبيلة منيب",
    "on whose team he is": "الباحث وعضو فريق الوزيرة نبيلة منيب",
    "of whose family he is the lawyer": "محامي عائلة الشهيدة نبيلة منيب",
}


@pytest.mark.parametrize("title", ANOTHERS.values(), ids=ANOTHERS)
def test_a_title_between_commas_that_closes_with_another_s_name_is_not_hers(title: str) -> None:
    alone = title.split(maxsplit=1)[0] if title.startswith("ال") else "المحامي"
    text = f"قال نزار بركة، {title}، إن العمل مستمر. وأوضح {alone} أن الأمر واضح."
    assert [one.speaker for one in extract(Document(text))] == ["نزار بركة"] * 2


EDGES = {
    "وحسب المتحدث تم توقيف شخصين.": ("المتحدث", "تم توقيف شخصين"),
    "وحسب بركة ستتم مراجعة القانون.": ("بركة", "ستتم مراجعة القانون"),
    "وأوضح نزار بركة أن القرار جاء على خلفية ضغوط.": ("نزار بركة", "القرار جاء على خلفية ضغوط"),
    "أكد الوزير أن اللجنة أخطأت على حد قوله، وأن الحل قريب.": (
        "الوزير",
        "اللجنة أخطأت على حد قوله، وأن الحل قريب",
    ),
    "شكا عدد من السكان من انقطاع الماء، مؤكدين أن الحل قريب.": ("عدد من السكان", "الحل قريب"),
    'وأوضح نزار بركة في لقاء تحت شعار: "المستقبل لنا جميعا اليوم" أن العمل مستمر.': ("نزار بركة", "العمل مستمر"),
}


@pytest.mark.parametrize("text", EDGES)
def test_where_a_speaker_and_his_words_end(text: str) -> None:
    last = extract(Document(text))[-1]
    assert (last.speaker, text[last.span.start : last.span.end]) == EDGES[text]


def test_what_somebody_ends_is_no_speaker() -> None:
    text = 'قالت نبيلة منيب إن العمل مستمر. وختمت كتابتها: "شكرا للجميع على الثقة".'
    assert [one.speaker for one in extract(Document(text))] == ["نبيلة منيب"] * 2


def test_several_go_on_by_a_participle_in_the_singular() -> None:
    text = "أكد نزار بركة أن الأمر واضح. وقال شهود عيان إن النار كبيرة، مشيرا إلى أن الإطفاء تأخر."
    assert [one.speaker for one in extract(Document(text))] == ["نزار بركة", "شهود عيان", "شهود عيان"]


GOES_ON = {
    "a man": 'وتابع حديثه قائلا: "الحل قريب من الجميع".',
    "a word without a list": 'وأردف سرده قائلا: "الحل قريب من الجميع".',
    "his speech": 'وواصل كلمته بالقول: "الحل قريب من الجميع".',
}


@pytest.mark.parametrize("text", GOES_ON.values(), ids=GOES_ON)
def test_what_somebody_goes_on_with_does_not_speak(text: str) -> None:
    told = extract(Document(f"قال نزار بركة إن العمل مستمر. {text}"))
    assert [one.speaker for one in told] == ["نزار بركة"] * 2


BYNAMES = {
    "a club's president": ("رئيس نادي الاتحاد", "رئيس العميد"),
    "a coach": ("مدرب فريق الرجاء", "مدرب النسور"),
    "a manager": ("المدير الفني للمنتخب", "المدير الفني للخضر"),
    "a colour": ("قائد نادي الهلال", "قائد الفريق الأزرق"),
}


@pytest.mark.parametrize(("office", "again"), BYNAMES.values(), ids=BYNAMES)
def test_who_heads_a_team_by_its_byname(office: str, again: str) -> None:
    text = f"أعرب أحمد فرس، {office}، عن سعادته. وأكد {again} أن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "أحمد فرس"


def test_another_president_is_not_meant_by_a_team_s_byname() -> None:
    text = "قال رئيس الحكومة سعد الدين العثماني إن الأمر واضح. وأكد رئيس العميد أن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "رئيس العميد"


MAGHREBI = {
    "moulay": ("وقال مولاي حفيظ العلمي، وزير الصناعة، إن الأمر واضح.", "مولاي حفيظ العلمي"),
    "lalla": ("وقالت لالة حسناء، رئيسة المؤسسة، إن الأمر واضح.", "لالة حسناء"),
    "a given name with the article": (
        "وأكد وزير الفلاحة الناصر الصيد أن الأمر واضح. وأضاف الصيد أن الحل قريب.",
        "الناصر الصيد",
    ),
}


@pytest.mark.parametrize(("text", "name"), MAGHREBI.values(), ids=MAGHREBI)
def test_names_of_the_maghreb(text: str, name: str) -> None:
    assert {one.speaker for one in extract(Document(text))} == {name}


ENDS = {
    "a preposition that comes again": (
        "وشدد نزار بركة، في رده على أسئلة النواب، ومداخلات الفرق، على أن العمل مستمر.",
        "العمل مستمر",
    ),
    "what he calls them": ("وقالت نبيلة منيب إنهم أنصار الوزير ووصفتهم بالمجرمين.", "إنهم أنصار الوزير"),
}


@pytest.mark.parametrize(("text", "words"), ENDS.values(), ids=ENDS)
def test_where_words_begin_and_end(text: str, words: str) -> None:
    first = extract(Document(text))[0]
    assert text[first.span.start : first.span.end] == words


def test_which_is_left_out_where_another_report_follows() -> None:
    text = "وطالب نزار بركة بالتمسك بالمكتسبات، والتي أكد أنها كبيرة."
    told = [text[one.span.start : one.span.end] for one in extract(Document(text))]
    assert told == ["التمسك بالمكتسبات", "أنها كبيرة"]


DRIVEN = {
    "with his title": 'ما قاله الوزير دفع نزار بركة، رئيس الفريق، إلى التعليق قائلا: "الحل قريب من الجميع".',
    "alone": 'وهو ما حمل نزار بركة إلى التعليق قائلا: "الحل قريب من الجميع".',
}


@pytest.mark.parametrize("text", DRIVEN.values(), ids=DRIVEN)
def test_whom_something_drives_to_speak_speaks(text: str) -> None:
    assert extract(Document(text))[-1].speaker == "نزار بركة"


def test_a_secret_does_not_speak() -> None:
    told = extract(Document('رياض محرز يكشف سر "غرفته الخاصة" في المركز'))
    assert "سر" not in [one.speaker for one in told]


def test_a_player_by_his_club_s_town() -> None:
    text = "أعرب رياض محرز، قائد منتخب الجزائر، عن سعادته. وأكد نجم أهلي جدة أن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "رياض محرز"


def test_but_he_thinks_opens_another_report() -> None:
    text = "شدد نزار بركة على صعوبة المنافسة، ولكنه يرى أن الحل قريب."
    told = [text[one.span.start : one.span.end] for one in extract(Document(text))]
    assert told == ["صعوبة المنافسة", "الحل قريب"]


SHORTER = {
    "a land behind ب": ("مدير عام المياه بمنطقة جازان", "مدير عام المياه بجازان"),
    "an area for its name": ("والي ولاية سيدي بوزيد", "والي الجهة"),
    "a town of two words": ("والي ولاية سيدي بوزيد", "والي سيدي بوزيد"),
    "a town that no list has": ("رئيس المجلس الشعبي البلدي لبلدية حيدرة", "رئيس بلدية حيدرة"),
    "a team's adjective": ("مدرب نادي الهلال السعودي", "مدرب الفريق الهلالي"),
}


@pytest.mark.parametrize(("office", "again"), SHORTER.values(), ids=SHORTER)
def test_an_office_told_again_with_less(office: str, again: str) -> None:
    text = f"أوضح {office} نزار بركة أن المشروع متعثر. وأكد نبيل بنعبد الله أن الأمر واضح. وقال {again} إن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "نزار بركة"


APART = {
    "another land": ("مدير عام المياه بمنطقة جازان", "مدير عام المياه بعسير"),
    "another town": ("رئيس بلدية حيدرة", "رئيس بلدية بولوغين"),
    "another team": ("مدرب نادي الهلال السعودي", "مدرب الفريق النصراوي"),
    "whom a deputy serves": ("نائب والي الجهة", "والي الجهة"),
    "a party's secretary": ("الأمين العام للحزب", "أمين المدينة"),
}


@pytest.mark.parametrize(("office", "other"), APART.values(), ids=APART)
def test_another_office_of_the_kind_is_another_s(office: str, other: str) -> None:
    text = f"أوضح {office} نزار بركة أن المشروع متعثر. وقال {other} إن العمل مستمر."
    assert extract(Document(text))[-1].speaker == other


HEARERS = ["للصحافة", "للحاضرين", "للشروق"]


@pytest.mark.parametrize("hearer", HEARERS)
def test_to_whom_somebody_speaks_behind_his_surname_is_no_name(hearer: str) -> None:
    text = f'قال نزار بركة إن العمل مستمر. وصرح بركة {hearer} قائلا: "الحل قريب من الجميع".'
    assert [one.speaker for one in extract(Document(text))] == ["نزار بركة"] * 2


OFFICES = {
    "for a group in parliament": "المستشار البرلماني عن الفريق الحركي",
    "civil protection": "المكلف بالإعلام بالحماية المدنية",
    "of a union": "الأمين الوطني للنقابة",
    "a deputy director": "كاهية مدير الصحة الوقائية",
    "a club's manager": "المناجير العام لوفاق سطيف",
}


@pytest.mark.parametrize("office", OFFICES.values(), ids=OFFICES)
def test_offices_of_the_maghreb_leave_the_name(office: str) -> None:
    assert extract(Document(f"وقال {office} زهير المغزاوي إن الأمر واضح."))[0].speaker == "زهير المغزاوي"


def test_what_is_told_in_marks_behind_a_feeling_or_a_source_is_direct() -> None:
    felt = 'قال نزار بركة إن العمل مستمر. وعبر بركة عن استيائه: "لن نقبل بهذا الوضع أبدا".'
    source = 'قال نزار بركة إن العمل مستمر. وحسب بركة فإنه "لن نقبل بهذا الوضع أبدا".'
    for text in (felt, source):
        last = extract(Document(text))[-1]
        assert (last.speaker, text[last.span.start : last.span.end]) == ("نزار بركة", "لن نقبل بهذا الوضع أبدا")


def test_the_national_coach_is_the_one_of_the_national_team() -> None:
    text = "تحدث مدرب المنتخب المغربي وليد الركراكي عن المباراة. وقال الناخب الوطني إن الحل قريب."
    assert extract(Document(text))[-1].speaker == "وليد الركراكي"


def test_a_surname_that_is_a_given_name_ends_before_a_body() -> None:
    text = "قالت النائبة عبير موسي إن الأمر واضح. واتهمت موسي القضاء التونسي بالتقاعس."
    last = extract(Document(text))[-1]
    assert (last.speaker, text[last.span.start : last.span.end]) == ("عبير موسي", "القضاء التونسي بالتقاعس")


def test_what_a_rule_asks_for_is_told_too() -> None:
    text = "وشدد نزار بركة على أن المحكمة أجلت القضية، كما ينص عليه القانون."
    last = extract(Document(text))[-1]
    assert text[last.span.start : last.span.end] == "المحكمة أجلت القضية، كما ينص عليه القانون"


DEFENDERS = {
    "whom they defend by a title": ("كشفت هيئة الدفاع عن رئيسة الحزب أن الأمر واضح.", "هيئة الدفاع عن رئيسة الحزب"),
    "whom they defend by name": ("أعلنت هيئة الدفاع عن راشد الغنوشي أن الأمر واضح.", "هيئة الدفاع عن راشد الغنوشي"),
    "a name before": ("أعلن سمير ديلو عضو هيئة الدفاع عن رئيس الحركة، اليوم، أن الأمر واضح.", "سمير ديلو"),
    "a name with a title's word": ("وقال حافظ قائد السبسي إن الأمر واضح.", "حافظ قائد السبسي"),
}


@pytest.mark.parametrize(("text", "who"), DEFENDERS.values(), ids=DEFENDERS)
def test_whom_somebody_defends_is_not_told(text: str, who: str) -> None:
    only = extract(Document(text))[0]
    assert (only.speaker, text[only.span.start : only.span.end]) == (who, "الأمر واضح")


def test_a_source_behind_fa_and_who_asks() -> None:
    source = "قال نزار بركة إن العمل مستمر. لذلك فبحسب بركة فإن الحل قريب."
    asks = 'ساءل النائب نزار بركة الوزير: "متى ستحلون هذا المشكل نهائيا؟".'
    assert [one.speaker for text in (source, asks) for one in extract(Document(text))] == ["نزار بركة"] * 3
