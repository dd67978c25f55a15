"""Lawyers by whose client they are told, pronouns before a verb, asides on something, in Arabic trials."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

COUNSEL = {
    "present for": ("الدفاع الحاضر عن المتهم {}", "الدفاع"),
    "for": ("الدفاع عن المتهم {}", "الدفاع"),
    "of": ("دفاع المتهم {}", "دفاع"),
    "agent": ("وكيل المتهم {}", "وكيل"),
    "lawyer for": ("المحامي عن المتهم {}", "المحامي"),
}


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize(("title", "head"), COUNSEL.values(), ids=COUNSEL.keys())
def test_whose_client_a_lawyer_names_is_not_he(title: str, head: str) -> None:
    (first, _), (second, words) = told(
        f"وقال القاضي إن الجلسة علنية. وأكد {title.format('ناصر بوريطة')} أن الحكم باطل."
    )
    assert (first, second.split()[0], words) == ("القاضي", head, "الحكم باطل")
    assert second != "ناصر بوريطة"


@pytest.mark.parametrize("title", ["الوزير المتهم", "رئيس البلدية المتهم", "المتهم"])
def test_an_accused_office_bears_its_name(title: str) -> None:
    assert told(f"وأكد {title} سمير جعجع أن الحكم باطل.")[0][0] == "سمير جعجع"


@pytest.mark.parametrize("thing", ["مرضه", "علاقته بالملف", "القرار"])
@pytest.mark.parametrize("he", ["ولكنه", "لكنه", "إلا أنه"])
def test_a_pronoun_before_a_verb_is_its_subject(he: str, thing: str) -> None:
    text = f"وقال سمير جعجع إن الوضع صعب، {he} نفى {thing} وقال إن الحكم باطل."
    assert {speaker for speaker, _ in told(text)} == {"سمير جعجع"}


@pytest.mark.parametrize("aside", ["بتهمة التعدي على الطفل", "في رد على الاتهامات", "عقب الهجوم على المقر"])
def test_on_what_an_aside_turns_is_not_what_is_said(aside: str) -> None:
    assert told(f"وأكدت النقابة، {aside}، أن الحكم باطل.") == [("النقابة", "الحكم باطل")]


DEFENDING = (
    "دفاع",
    "وكيل دفاع",
    "عضو هيئة دفاع",
    "رئيس هيئة الدفاع عن",
    "محامي الدفاع عن",
    "المتحدث باسم هيئة الدفاع عن",
)


@pytest.mark.parametrize("client", ["{}", "المتهم الأول {}", "الوزير السابق {}", "الأمين العام للحزب {}"])
@pytest.mark.parametrize("head", DEFENDING)
def test_who_is_for_the_defence_speaks_himself(head: str, client: str) -> None:
    title = f"{head} {client.format('سمير جعجع')}"
    assert told(f"وأكد {title}، ناصر بوريطة، أن الحكم باطل.") == [("ناصر بوريطة", "الحكم باطل")]
    assert told(f"وأكد {title} أن الحكم باطل.")[0][0].startswith(head.split(maxsplit=1)[0])


@pytest.mark.parametrize("clients", ["المعتقلين", "المتهمين في القضية", "عائلات الضحايا"])
def test_behind_several_clients_the_name_is_the_defenders(clients: str) -> None:
    assert told(f"وأكد عضو هيئة الدفاع عن {clients} ناصر بوريطة أن الحكم باطل.")[0][0] == "ناصر بوريطة"
