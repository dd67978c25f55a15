"""Whoever leads a body in Arabic articles, asked for in another language; an office elsewhere is none of theirs."""

import pytest

from knowledge.answers import UnknownSpeaker

ARTICLES = (
    "قال مدير الصحة لولاية البليدة محمد الحسان، اليوم، إن اللقاحات وصلت.",
    "قال رئيس تحرير صحيفة الأهرام علاء ثابت، اليوم، إن العدد طبع.",
    "قال عميد كلية الطب بجامعة دمشق رائد أبو حرب، اليوم، إن القاعات امتلأت.",
    "قال رئيس جامعة دمشق محمد أسامة الجبان، اليوم، إن الأبواب فتحت.",
    "قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن، اليوم، إن الطريق قطع.",
    "قال نقيب المحامين في بيروت فادي مصري، اليوم، إن الجلسة أرجئت.",
    "قال رئيس لجنة الطاقة النيابية سجيع عطية، اليوم، إن الفواتير ارتفعت.",
    "قال رئيس كتلة الكرامة سيف الدين مخلوف، اليوم، إن القانون رفض.",
    "قال المفتي العام لسلطنة عمان أحمد الخليلي، اليوم، إن العيد غدا.",
    "قال ناصر جبور، مدير المعهد الوطني للجيوفيزياء، اليوم، إن الهزة ضعيفة.",
    "قال علاء عز، سكرتير عام اتحاد الغرف التجارية، اليوم، إن السلع متوفرة.",
    "قال الكابتن محمود الخطيب، المدير الفني للنادي الأهلي، عقب الفوز، إن اللقب قريب.",
    "قال نقيب الصحفيين المصريين خالد البلشي، اليوم، إن الصحف مستقلة.",
    "قال رئيس بلدية صيدا فؤاد البغدادي، اليوم، إن النفايات رفعت.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the health director of Blida say?", "محمد الحسان"),
        ("Was sagte der Gesundheitsdirektor von Blida?", "محمد الحسان"),
        ("what did the editor of Al-Ahram say?", "علاء ثابت"),
        ("что сказал главред «Аль-Ахрам»?", "علاء ثابت"),
        ("what did the dean of medicine at Damascus University say?", "رائد أبو حرب"),
        ("что сказал ректор Дамасского университета?", "محمد أسامة الجبان"),
        ("Was sagte der Leiter der Syrischen Beobachtungsstelle für Menschenrechte?", "رامي عبد الرحمن"),
        ("qu'a dit le bâtonnier de Beyrouth ?", "فادي مصري"),
        ("what did the head of the parliamentary energy committee say?", "سجيع عطية"),
        ("qu'a dit le chef du bloc Al Karama ?", "سيف الدين مخلوف"),
        ("Was sagte der Direktor des Nationalen Instituts für Geophysik?", "ناصر جبور"),
        ("qu'a dit le secrétaire général de l'union des chambres de commerce ?", "علاء عز"),
        ("qu'a dit l'entraîneur d'Al-Ahly ?", "محمود الخطيب"),
        ("what did the grand mufti of Oman say?", "أحمد الخليلي"),
    ],
)
def test_a_leader_is_found_by_rank_and_body(opened, question, speaker):
    assert [match.statement.speaker for match in opened.ask(question).matches][:1] == [speaker]


@pytest.mark.parametrize(
    "question",
    ["ماذا قال رئيس جامعة بغداد؟", "what did the Alexandria security chief say?", "what did the dean of law say?"],
)
def test_an_office_of_another_place_is_nobodys(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker)
