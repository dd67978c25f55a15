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
    ("en", "Kremlin spokesman Dmitry Peskov said that the risk of war was high."),
    ("ru", "Пресс-секретарь мэра Иркутска Мария Обухова сообщила, что парк закрыт."),
    ("it", "Il presidente della Provincia, Luca Santambrogio, ha detto che la strada riapre. La Cgil di Monza tace."),
    ("de", "Der Oberbürgermeister von Würzburg, Christian Schuchardt, sagte, dass die Kita schließt."),
    ("de", "Der Zweite Bürgermeister von Freising, Hans Hölzl, sagte, dass das Bad öffnet."),
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
        ("what did the president's spokesman say", "Peskov"),
        ("что сказала пресс-секретарь мэра Иркутска", "Обухова"),
        ("qu'a dit le porte-parole du maire de Nantes", None),
        ("what did the governor's spokesman say", None),
        ("¿Qué dijo el portavoz del gobernador?", None),
        ("ماذا قال المتحدث باسم المحافظ", None),
        ("cosa ha detto il presidente della Cgil", None),
        ("was sagte der Oberbürgermeister von Würzburg", "Schuchardt"),
        ("was sagte der zweite Bürgermeister von Würzburg", None),
        ("was sagte der stellvertretende Bürgermeister von Freising", "Hölzl"),
    ],
)
def test_spokespeople_and_unions(opened, text, mention):
    answers = opened.ask(text).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention


def test_german_words_end_in_bodies():
    assert read_led("Chef der Pilotengewerkschaft").bodies == {"union"}
    assert read_led("Präsident des Bauernverbands").bodies == {"farmers"}
