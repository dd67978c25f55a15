"""Arabic bylines, papers behind asides, what is said بالقول, bodies in marks, clubs, firms and advisers."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BYLINES = {
    "a dash": "كتب- محمود حسن: افتتح الرئيس سعد الحريري المؤتمر، وخلال كلمته شدد على الاهتمام بالتعليم.",
    "a stroke": "كتبت/ ليلى مراد: افتتح الرئيس سعد الحريري المؤتمر، وخلال كلمته شدد على الاهتمام بالتعليم.",
    "a name alone": "كتب محمود حسن: افتتح الرئيس سعد الحريري المؤتمر، وخلال كلمته شدد على الاهتمام بالتعليم.",
}


@pytest.mark.parametrize("text", BYLINES.values(), ids=BYLINES)
def test_who_wrote_the_article_says_nothing(text: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري"]


WRITTEN = {
    "a quotation": 'كتب سعد الحريري: "سنفوز بهذه المباراة بكل تأكيد".',
    "what sounds spoken": "كتب سعد الحريري: سنفوز بهذه المباراة بكل تأكيد.",
    "where": "كتب سعد الحريري على تويتر: الفريق فاز بهذه المباراة بكل تأكيد.",
}


@pytest.mark.parametrize("text", WRITTEN.values(), ids=WRITTEN)
def test_what_somebody_wrote_is_his(text: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري"]


def test_a_dateline_is_nobody() -> None:
    assert extract(Document("بيروت-رويترز: أجلت البحرية السعودية عشرات الدبلوماسيين من اليمن.")) == ()


PAPERS = {
    "an office": "أصدر المحامي سعد الحريري، المكلف بالدفاع عن الفنانة، بيانًا نفى فيه صحة هذه الأنباء.",
    "a time": "وجه الوزير سعد الحريري، مساء أمس، رسالة قال فيها إن الأمر كبير.",
    "his name": "وألقى رئيس الحكومة، سعد الحريري، كلمة قال فيها إن الأمر كبير.",
}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS)
def test_a_paper_behind_an_aside_is_whose_who_issued_it(text: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري"]


BY_SAYING = {
    "by title": "واستدل المحامي على عدم صحة الخبر بالقول",
    "by surname": "ودلل الحريري على ذلك بالقول",
    "what is his": "ومازح جمهوره بقوله",
    "whom in a pronoun": "وغازلها بالقول",
    "the matter": "وفسر ذلك بقوله",
}


@pytest.mark.parametrize("lead", BY_SAYING.values(), ids=BY_SAYING)
def test_who_goes_on_by_a_verb_of_no_list_says_so(lead: str) -> None:
    text = f'قال المحامي سعد الحريري إن الأمر صعب. {lead}: "لا يوجد أي إخطار رسمي في هذه القضية".'
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري", "سعد الحريري"]


BODIES = {
    "in marks": ("نددت “حركة أمل” بالقرار واعتبرت الحركة أن الأمر صعب.", "حركة أمل"),
    "like a verb": ("نددت حركة أمل بالقرار واعتبرت الحركة أن الأمر صعب.", "حركة أمل"),
    "in the next sentence": ('رحب "حزب الكتائب" بالقرار. وقال الحزب إن الأمر صعب.', "حزب الكتائب"),
}


@pytest.mark.parametrize(("text", "body"), BODIES.values(), ids=BODIES)
def test_a_body_in_marks_is_meant_by_its_kind(text: str, body: str) -> None:
    assert [found.speaker for found in extract(Document(text))] == [body]


CLUBS = ("المدير الفني لريال مدريد", "المدير الفني لبايرن ميونخ", "المدرب السابق لأتلتيكو مدريد")


@pytest.mark.parametrize("office", CLUBS)
def test_a_club_behind_an_office_is_no_name(office: str) -> None:
    assert [found.speaker for found in extract(Document(f"وقال {office} إن الأمر صعب."))] == [office]


COACHES = {
    "the team's byname": ("هيكتور كوبر، المدير الفني للمنتخب الوطني،", "المدير الفني للفراعنة", "هيكتور كوبر"),
    "its colour": ("هيرفي رينارد مدرب المنتخب السعودي", "مدرب الأخضر", "هيرفي رينارد"),
    "the office's other name": ("هانزي فليك مدرب برشلونة", "المدير الفني لبرشلونة", "هانزي فليك"),
    "another club": ("هانزي فليك مدرب برشلونة", "المدير الفني لريال مدريد", "المدير الفني لريال مدريد"),
}


@pytest.mark.parametrize(("named", "office", "speaker"), COACHES.values(), ids=COACHES)
def test_whom_a_coachs_office_tells(named: str, office: str, speaker: str) -> None:
    text = f"أكد {named} أن الوقت ضيق.\nوأشار {office} إلى أن الأمر صعب."
    assert extract(Document(text))[-1].speaker == speaker


def test_an_adviser_of_whose_son_his_master_is() -> None:
    text = "قال سعد الحريري، مستشار ولي العهد محمد بن زايد، إن الأمر صعب. وأضاف مستشار ابن زايد أن الحل قريب."
    assert {found.speaker for found in extract(Document(text))} == {"سعد الحريري"}


def test_a_clause_behind_a_comma_ends_where_another_verb_tells() -> None:
    text = "وقال مكتب نتنياهو، جالانت يتبنى رواية معادية، ويضر بفرص الاتفاق، مضيفا أن الأمر صعب."
    found = extract(Document(text))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == [
        ("مكتب نتنياهو", "جالانت يتبنى رواية معادية، ويضر بفرص الاتفاق"),
        ("مكتب نتنياهو", "الأمر صعب"),
    ]
