"""Sentences of 22 languages in the encodings that pages were written in, declared rightly, wrongly and not at all."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.articles.encodings import decode
from knowledge.errors import ArticleError

SENTENCES = {
    "de": "Der Außenminister erklärte, die Gespräche über Flüchtlinge würden fortgeführt. „Wir müssen“, sagte er –",
    "fr": "Le président a déclaré que l’été serait difficile à gérer. « Où allons-nous ? » a-t-il demandé, œuvrant…",
    "es": "El señor ministro declaró: «No habrá más años así». ¿Qué pasará mañana? La nación espera.",
    "pt": "O ministro não confirmou as informações; à tarde, a situação será avaliada pela direção.",
    "pl": "Minister powiedział, że święta będą spokojne. „Żaden problem” – dodał później źródło łączności.",
    "cs": "Ministr řekl, že příští týden bude těžký. Většina účastníků souhlasí s návrhem dohody.",
    "hu": "A miniszter közölte, hogy a következő időszak nehéz lesz. Több résztvevő egyetért, őszintén szólva.",
    "ro": "Ministrul a declarat că situaţia este dificilă şi că măsurile vor fi luate în curând.",
    "tr": "Dışişleri Bakanı görüşmelerin süreceğini söyledi. Çözüm için çalışıyoruz, dedi. İstanbul'da buluşacaklar.",
    "el": "Ο υπουργός Εξωτερικών δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.",
    "he": "שר החוץ אמר כי השיחות יימשכו בשבוע הבא בירושלים, והוסיף כי יש התקדמות.",
    "ar": "وقال وزير الخارجية: «إنّ المحادثات ستستمر»، مؤكداً أن بلاده تؤيد الحل.",
    "fa": "وزیر خارجه گفت: گفتگوها ادامه خواهد یافت و پیشرفت\u200cهایی حاصل شده است.",
    "ru": "Министр иностранных дел заявил: «Переговоры продолжатся». Об этом сообщает ТАСС — вчера.",
    "uk": "Міністр закордонних справ заявив: «Переговори триватимуть». Її слова наводить речник. Європа чекає.",
    "bg": "Министърът заяви, че преговорите ще продължат следващата седмица в София.",
    "zh": "外交部长表示，会谈将于下周继续举行。他补充说，双方已经取得进展，问题不大。",
    "zht": "外交部長表示，會談將於下週繼續舉行。他補充說，雙方已經取得進展，問題不大。",
    "ja": "外務大臣は、協議は来週も続くと述べた。「進展があった」と語った。",
    "ko": "외무부 장관은 회담이 다음 주에도 계속될 것이라고 말했다.",
    "vi": "Bộ trưởng Ngoại giao nói rằng các cuộc đàm phán sẽ tiếp tục vào tuần tới.",
    "th": "รัฐมนตรีต่างประเทศกล่าวว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้า",
    "lt": "Ministras pareiškė, kad derybos tęsis kitą savaitę. Šalys sutarė dėl darbotvarkės žingsnių.",
}
ENCODINGS = {
    "de": "cp1252 iso8859-1 iso8859-15 cp1250",
    "fr": "cp1252",
    "es": "cp1252 iso8859-1",
    "pt": "cp1252 iso8859-1",
    "pl": "cp1250 iso8859-2",
    "cs": "cp1250 iso8859-2",
    "hu": "cp1250 iso8859-2",
    "ro": "cp1250 iso8859-2",
    "tr": "cp1254 iso8859-9",
    "el": "cp1253 iso8859-7",
    "he": "cp1255 iso8859-8",
    "ar": "cp1256 iso8859-6",
    "fa": "cp1256",
    "ru": "cp1251 koi8-r iso8859-5 cp866 mac_cyrillic",
    "uk": "cp1251 koi8-u iso8859-5",
    "bg": "cp1251",
    "zh": "gb18030 gbk utf-16",
    "zht": "big5",
    "ja": "cp932 euc_jp iso2022_jp",
    "ko": "cp949 euc_kr",
    "vi": "cp1258",
    "th": "cp874",
    "lt": "cp1257 iso8859-13",
}
CASES = [(language, codec) for language, codecs in ENCODINGS.items() for codec in codecs.split()]


@pytest.mark.parametrize("declared", ["rightly", None, "utf-8", "iso-8859-1", "no-such-charset"])
@pytest.mark.parametrize(("language", "codec"), CASES, ids=lambda value: value)
def test_a_sentence_is_read_whatever_its_encoding(language, codec, declared):
    page = f"<html><head><title>x</title></head><body><p>{SENTENCES[language]}</p></body></html>".encode(
        codec, "ignore"
    )
    assert decode(page, codec if declared == "rightly" else declared) == page.decode(codec)


@pytest.mark.parametrize("language", SENTENCES)
def test_utf_8_is_seen_whatever_is_declared(language):
    text = f'<meta charset="windows-1256"><p>{SENTENCES[language]}</p>'
    assert decode(text.encode(), "iso-8859-1") == text
    assert decode(text.encode("utf-8-sig")) == text


def test_a_page_cut_within_a_letter_is_still_utf_8():
    text = SENTENCES["ru"]
    assert decode(text.encode()[:-3] + b"\xd0") == text[:-2] + "\ufffd"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "windows-1256", "utf-16", "utf-7", "no-such"]))
def test_no_bytes_break_it(data, declared):
    with suppress(ArticleError):
        assert not re.search("[\ud800-\udfff]", decode(data, declared)), "half a surrogate cannot be stored"


NO_CHARSETS = ["base64", "hex", "zip", "uu", "quopri", "rot13", "undefined", "idna", "punycode", "unicode_escape"]


@pytest.mark.parametrize("declared", [*NO_CHARSETS, "utf\0", "utf-32-le"])
def test_what_is_no_encoding_of_text_is_not_believed(declared):
    page = f'<meta charset="{declared}"><p>{SENTENCES["ru"]}</p>'.encode("cp1251")
    assert SENTENCES["ru"] in decode(page.replace(b"\0", b""), declared)
