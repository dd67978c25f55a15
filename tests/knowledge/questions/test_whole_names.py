"""A name and a matter with nothing between them: the whole name around the word that is heard best, or a stranger's."""

import pytest

import knowledge
from knowledge.answers import Found, OnlyMentioned, UnknownSpeaker

SAID = (
    ("الطيب زيتوني", "أسواق الجملة ستفتح في كل الولايات"),
    ("عبد اللطيف وهبي", "السجون مكتظة والقضاء مستقل"),
    ("نزار بركة", "السدود ممتلئة بفضل الأمطار"),
    ("هشام ميشيشي", "الأطباء سيحصلون على زيادة في الأجور"),
    ("حسين علي", "الرحلة إلى طوكيو كانت متعبة"),
    ("أيمن الصفدي", "تحدثنا مع فابيوس عن اللاجئين السوريين"),
    ("طارق السكتيوي", "الحكم ظلمنا في ركلة الجزاء"),
    ("محمد السوداني", "الكهرباء ستتحسن خلال الصيف"),
    ("خالد العناني", "أحمد زكي زار المتحف، والسياح سعداء"),
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    store = knowledge.open(f"sqlite:///{tmp_path_factory.mktemp('whole') / 'names.db'}")
    store.import_lines(f'{{"speaker": "{name}", "quote": "{quote}"}}' for name, quote in SAID)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tayeb Zitouni marchés de gros", "الطيب زيتوني"),
        ("wholesale markets Tayeb Zitouni", "الطيب زيتوني"),
        ("tayeb zitouni wholesale markets", "الطيب زيتوني"),
        ("Abdellatif Ouahbi prisons surpeuplées", "عبد اللطيف وهبي"),
        ("тюрьмы Абделлатиф Уахби", "عبد اللطيف وهبي"),
        ("Nizar Baraka dams", "نزار بركة"),
        ("Hichem Mechichi salaires des médecins", "هشام ميشيشي"),
        ("пенальти Тарик Сектиуи", "طارق السكتيوي"),
        ("Mechichi salaires des médecins", "هشام ميشيشي"),
        ("Hussein Ali trip to Tokyo", "حسين علي"),
        ("Ali Tokyo", "حسين علي"),
        ("كيف يرى زيتوني أسواق الجملة", "الطيب زيتوني"),
        ("تصريح زيتوني أسواق الجملة", "الطيب زيتوني"),
        ("شو رأي زيتوني بأسواق الجملة", "الطيب زيتوني"),
    ],
)
def test_a_whole_name_is_heard_beside_its_matter(opened, text, speaker):
    answer = opened.ask(text)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Nadia Mechichi doctors pay rise",
        "Hichem Rasmussen doctors pay rise",
        "هشام لزرق أجور الأطباء",
        "Ali Larijani trip to Tokyo",
        "Hubert Rasmussen penalty referee",
        "Karim Zitouni marchés de gros",
        "Ahmed Zitouni marchés de gros",
        "Ahmed al-Sudani electricity",
        "what did Ahmed al-Sudani say",
        "Youssef Mechichi doctors pay rise",
        "doctors pay rise Hichem Rasmussen",
        "Tarik Mechichi doctors pay rise",
        "Hichem Rasmussen doctors",
        "Marine Zitouni marchés",
    ],
)
def test_half_a_name_beside_a_matter_is_a_stranger_s(opened, text):
    assert isinstance(opened.ask(text), UnknownSpeaker)


@pytest.mark.parametrize("text", ["Laurent Fabius Syrian refugees", "Syrian refugees Fabius"])
def test_who_is_spoken_of_is_a_matter(opened, text):
    assert isinstance(opened.ask(text), Found | OnlyMentioned)
