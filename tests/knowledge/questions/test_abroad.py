"""Offices, clubs and surnames of Arabic articles as readers abroad write them."""

import pytest

ARTICLES = (
    "قال رئيس المؤسسة الوطنية للنفط خالد منصور في طرابلس إن إنتاج ليبيا من الخام تراجع.",
    "قال المدير الفني للزمالك نبيل عيسى إن الفريق جاهز.",
    "قال رئيس البرلمان عمر البشير إن الجلسة قريبة.",
    "قال مدرب الشباب ماريو روسي إن الفريق جاهز لمواجهة الهلال.",
    "قال والي الولاية الشمالية سامي منصور إن المستشفى جاهز.",
    "قال رئيس حزب الشعب الجمهوري هاكان فيدان إن الميدان لن يخلو حتى يخرج أكرم إمام أوغلو.",
)
FOUND = {
    "ماذا قال المدير الفني للزمالك": "نبيل عيسى",
    "ماذا قال والي الشمالية": "سامي منصور",
    "واش قال والي الولاية الشمالية على المستشفى": "سامي منصور",
    "What did the head of Libya's National Oil Corporation say": "خالد منصور",
    "Qu'a dit le président de la Compagnie nationale libyenne du pétrole": "خالد منصور",
    "Qu'a dit l'entraîneur d'Al-Shabab": "ماريو روسي",
    "What did the leader of the Republican People's Party say about Imamoglu": "هاكان فيدان",
    "Что сказал Фидан об Имамоглу": "هاكان فيدان",
}
NOBODY = (
    "ماذا قال الرئيس التنفيذي لشركة النور",
    "ماذا قال المدير العام للشركة",
    "ماذا قال المدير الفني للأهلي",
    "What did the head of Algeria's National Oil Corporation say",
    "What did the head of Libya's National Bank say",
    "What did the leader of the Democratic People's Party say",
)


@pytest.mark.parametrize(("question", "speaker"), FOUND.items())
def test_who_is_meant_from_abroad(opened, question: str, speaker: str) -> None:
    assert [one["speaker"] for one in opened.ask(question).to_dict()["answers"]] == [speaker]


@pytest.mark.parametrize("question", NOBODY)
def test_another_lands_or_body_s_head_is_nobody(opened, question: str) -> None:
    assert not opened.ask(question).to_dict()["answers"]
