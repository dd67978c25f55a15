"""Russian outlets that name their source or hear somebody, and lines that a dash opens."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост откроют весной"
CASES = {
    "the source of an agency": (
        f"«{OPEN}», — передает ТАСС со ссылкой на мэра Сергея Собянина.",
        [("Сергей Собянин", OPEN, "ТАСС")],
    ),
    "the source of a paper in marks": (
        f"{OPEN}, пишет «Коммерсантъ» со ссылкой на источники в правительстве.",
        [("источники в правительстве", OPEN, "«Коммерсантъ»")],
    ),
    "a source to whom an agency refers": (
        f"{OPEN}, сообщает ТАСС, ссылаясь на пресс-службу мэрии.",
        [("пресс-службу мэрии", OPEN, "ТАСС")],
    ),
    "a year that points at nothing": (
        "В этом году в городе откроют мост, сообщает РИА Новости со ссылкой на мэрию.",
        [("мэрию", "В этом году в городе откроют мост", "РИА Новости")],
    ),
    "who refers to papers himself": (
        f"«{OPEN}», — сообщил РИА Новости мэр Сергей Собянин со ссылкой на данные прокуратуры.",
        [("Сергей Собянин", OPEN, "данные прокуратуры")],
    ),
    "a paper in marks that hears": (
        "Как рассказал «Интерфаксу» Сергей Собянин, мост откроют.",
        [("Сергей Собянин", "мост откроют", None)],
    ),
    "a paper in marks that hears a woman nobody names": (
        "Как рассказала «Интерфаксу» местная жительница, мост откроют.",
        [("местная жительница", "мост откроют", None)],
    ),
    "a site that hears": (
        "Как сообщили Лента.Ру в пресс-службе мэрии, мост откроют.",
        [("пресс-службе мэрии", "мост откроют", None)],
    ),
    "a site that tells": ("Как пишет Газета.Ру, мост откроют.", [("Газета.Ру", "мост откроют", None)]),
    "a paper in marks that tells": ("Как сообщает «Интерфакс», мост откроют.", [("«Интерфакс»", "мост откроют", None)]),
    "an agency of two words that hears": (
        f"«{OPEN}», — сообщили РИА Новости в мэрии.",
        [("мэрии", OPEN, None)],
    ),
    "what only points back": (
        f"Сергей Собянин сказал: «{OPEN}». Как передает ТАСС, он сказал это в среду.",
        [("Сергей Собянин", OPEN, None)],
    ),
    "an adjective of several": (f"«{OPEN}», — отметили местные жители.", [("местные жители", OPEN, None)]),
    "several of a body": (
        "По мнению экспертов Института экономики, мост откроют.",
        [("экспертов Института экономики", "мост откроют", None)],
    ),
    "several of a street": (
        "По словам жителей улицы Ленина, мост откроют.",
        [("жителей улицы Ленина", "мост откроют", None)],
    ),
    "a source, not who is named next": (
        f"«{OPEN}», — сообщил источник в правительстве.\n\nРанее мэр Сергей Собянин заявил, что мост закрыт.",
        [("источник в правительстве", OPEN, None), ("Сергей Собянин", "мост закрыт", None)],
    ),
    "a body's man, not who is named next": (
        f"«{OPEN}», — сообщил представитель завода.\n\nРанее мэр Сергей Собянин заявил, что мост закрыт.",
        [("представитель завода", OPEN, None), ("Сергей Собянин", "мост закрыт", None)],
    ),
    "a minus for a dash": (f"− {OPEN}. Деньги есть, − сообщили в мэрии.", [("мэрии", f"{OPEN}. Деньги есть", None)]),
    "a dash behind who told of something": (
        f"Сергей Собянин рассказал о планах города.\n— {OPEN}. Деньги есть.",
        [("Сергей Собянин", f"{OPEN}. Деньги есть", None)],
    ),
    "a dash behind who told this": (
        f"Об этом сообщил Сергей Собянин.\n— {OPEN}. Деньги есть.",
        [("Сергей Собянин", f"{OPEN}. Деньги есть", None)],
    ),
    "a question behind a dash": (
        f"Сергей Собянин рассказал о планах города.\n— Когда откроют мост?\n— {OPEN}.",
        [("Сергей Собянин", OPEN, None)],
    ),
    "whom a paper talked to": (
        f"Приехал мэр Сергей Собянин. «{OPEN}», — подчеркнул в беседе с «Известиями» Собянин.",
        [("Сергей Собянин", OPEN, None)],
    ),
    "a firm that a paper talked to": (
        f"«{OPEN}», — рассказала в беседе с «Известиями» компания «Сатурн».",
        [("компания «Сатурн»", OPEN, None)],
    ),
    "a firm in marks within an office": (
        f"«{OPEN}», — цитирует главу завода «Прогресс» Сергея Собянина ТАСС.",
        [("Сергей Собянин", OPEN, None)],
    ),
    "a firm in marks at the end": (
        f"«{OPEN}», — приводит РИА Новости слова представителя компании «Сатурн».",
        [("представителя компании «Сатурн»", OPEN, None)],
    ),
    "an outlet in marks at the end": (
        f"«{OPEN}», — цитирует пресс-службу мэрии «Интерфакс».",
        [("пресс-службу мэрии", OPEN, None)],
    ),
    "a body in an aside within marks": (
        f"«{OPEN}, — пояснила пресс-служба мэрии. — Деньги есть».",
        [("пресс-служба мэрии", OPEN, None), ("пресс-служба мэрии", "Деньги есть", None)],
    ),
    "an office behind a name in an aside": (
        f"«{OPEN}, — отметил Сергей Собянин, мэр Москвы, — деньги есть».",
        [("Сергей Собянин", OPEN, None), ("Сергей Собянин", "деньги есть", None)],
    ),
    "a source who told this": (
        f"Приехал Сергей Собянин.\n\nОб этом сообщил источник в правительстве. «{OPEN}», — уточнил он.",
        [("источник в правительстве", OPEN, None)],
    ),
    "a body that told this": (
        f"Об этом сообщили в пресс-службе МЧС.\n\n«{OPEN}», — говорится в сообщении.",
        [("пресс-службе МЧС", OPEN, None)],
    ),
    "who told this to a paper": (
        f"Об этом сообщила мэр Анна Петрова, передает издание «Труд». «{OPEN}», — цитирует издание собеседницу.",
        [("Анна Петрова", OPEN, None)],
    ),
    "where somebody told this": (
        "Об этом Сергей Собянин рассказал в эфире Первого канала. По его словам, мост откроют.",
        [("Сергей Собянин", "мост откроют", None)],
    ),
    "initials": (
        f"Приехал Сергей Собянин.\n\nА. Н. Никитин сообщил, что мост закрыт.\n\n«{OPEN}», — уточнил он.",
        [("А. Н. Никитин", "мост закрыт", None), ("А. Н. Никитин", OPEN, None)],
    ),
    "a dash behind who asked": ("Корреспондент спросил мэра о планах.\n— Деньги на мост есть.", []),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_relays(text: str, wanted: list[tuple[str, str, str | None]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end], one.via) for one in found] == wanted
