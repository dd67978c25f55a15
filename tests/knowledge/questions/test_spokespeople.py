"""Whoever speaks for a kind of body, or leads a union, in other words than the article has."""

import pytest

from knowledge.names.ranks import read_led

ARTICLES = (
    ("ar", "وقال الناطق الإعلامي بإدارة الدفاع المدني المقدم صالح العلياني إن الحريق تحت السيطرة."),
    ("ar", "قال المتحدث الرسمي لهيئة الهلال الأحمر السعودي عبدالله الغامدي إن الفرق باشرت الحادث."),
    ("ar", "قال نقيب المحامين ناضر كسبار إن الإضراب مستمر."),
    ("de", "ZF-Pressesprecher Andreas Veil sagte, die Zahlen kämen am Nachmittag."),
    ("de", "Wie Polizeipressesprecher Dietmar Trust mitteilte, wird Anzeige erstattet."),
    ("de", "Der Vorsitzende des Lehrerverbands, Heinz-Peter Meidinger, sagte, die Schulen seien zu kalt."),
    ("fr", "La présidente de l'ordre des médecins, Agnès Buzyn, a déclaré que les gardes continueraient."),
    ("en", "Mick Lynch, general secretary of the railway workers' union, said that the trains would stop."),
)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("what did the civil defence spokesman say", "العلياني"),
        ("ماذا قال الناطق باسم الدفاع المدني", "العلياني"),
        ("que dit le porte-parole du Croissant-Rouge", "الغامدي"),
        ("was sagte der Sprecher des Roten Halbmonds", "الغامدي"),
        ("what did ZF's spokesman say", "Veil"),
        ("ماذا قال المتحدث باسم ZF", "Veil"),
        ("was sagte der Polizeisprecher", "Trust"),
        ("que dit le porte-parole de la police", "Trust"),
        ("was sagte der Sprecher von Siemens", None),
        ("what did the hospital's spokesman say", None),
        ("que dit le porte-parole de la police espagnole", None),
        ("ماذا قال رئيس نقابة المحامين", "كسبار"),
        ("was sagte der Chef des Lehrerverbands", "Meidinger"),
        ("was sagte der Chef der Pilotengewerkschaft", None),
        ("was sagte der Chef der Eisenbahnergewerkschaft", "Lynch"),
        ("cosa ha detto il presidente dell'ordine dei medici", "Buzyn"),
        ("ماذا قال نقيب الصحفيين", None),
    ],
)
def test_spokespeople_and_unions(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


def test_german_words_end_in_bodies():
    assert read_led("Chef der Pilotengewerkschaft").bodies == {"union"}
    assert read_led("Präsident des Bauernverbands").bodies == {"farmers"}
