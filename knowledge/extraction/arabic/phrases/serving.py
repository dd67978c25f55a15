"""Whose name stands behind an office that serves another: مستشار الرئيس فلان is the adviser or his master."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary

LINKS: Final = frozenset({"باسم", "لدي"})
"""What may stand between somebody and whom he serves."""
_FIRST: Final = frozenset({"اول", "ثان", "خاص", "شخصي"})
"""What a deputy or an envoy is called besides: نائب أول لوزير الخارجية."""


_ONE_OF: Final = frozenset({"احد", "احدي"})
"""With these somebody is told by whose he is: أحد مساعدي فلان."""


_COURTEOUS: Final = frozenset({"السيد", "السيده", "الحاج", "الحاجه"})
_CHILDREN: Final = frozenset({"الطفل", "الطفله", "الرضيع", "الرضيعه"})

_IN_CHARGE: Final = frozenset({"المكلف", "المكلفه", "المعني", "المعنيه", "المشرف", "المشرفه", "المسوول", "المسووله"})
_CASES: Final = frozenset(
    {"اختطاف", "اختفاء", "اعتقال", "اغتيال", "جريمه", "حادث", "قتل", "قضيه", "محاكمه", "مقتل", "ملف", "وفاه"}
)
VICTIMS: Final = frozenset(
    {"الراحل", "الراحله", "الشهيد", "الشهيده", "الضحيه", "الفقيد", "المتهم", "المتهمه", "القتيل", "المعتقل"}
)
"""Before the name of somebody whom another defends or mourns."""
_DEFENDING: Final = "الدفاع"
_FOR_DEFENCE: Final = frozenset({"هييه", "فريق", "لجنه", "وكيل", "وكيله", "محامي", "محاميه", "محام"})
"""Who is for somebody's defence: عضو هيئة دفاع فلان."""
_DEFENCE: Final = "دفاع"
_OWN: Final = frozenset({"serves", "courtesy", "rank"})
"""Classes of titles that a defender's own name stands behind: عضو هيئة الدفاع عن الوزير المحامي فلان."""


def is_of_another_s_case(title: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether somebody is told by the case in his charge, which names another: القاضي المكلف بقضية اغتيال فلان.

    In charge of a matter he is named himself: الوزير المكلف بملف الهجرة فلان.
    """
    if title[1:2] == ():
        return False
    if (_DEFENDING in title or _DEFENCE in title) and _is_for_a_client(title, vocabulary):
        return True
    if title[1] not in _IN_CHARGE:
        return False
    called = title[-1] in VICTIMS or (title[-1].startswith("ال") and base(title[-1]) in vocabulary.roles)
    case = title[:-1] if called else title
    defends = case[-1] == "عن" and case[-2].removeprefix("ب") == _DEFENDING
    return defends or case[-1].removeprefix("ب") in _CASES


def _is_for_a_client(title: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether somebody is told by whom he defends, whose name follows: عضو هيئة الدفاع عن فلان, وكيل دفاع الوزير فلان.

    Of several clients the name is not: عضو هيئة الدفاع عن المعتقلين فلان.
    """
    behind = 0
    for k, word in enumerate(title[1:], 1):
        if word == _DEFENDING and title[k + 1 : k + 2] == ("عن",):
            behind = k + 2
        elif word == _DEFENCE and title[k - 1] in _FOR_DEFENCE:
            behind = k + 1
    client = title[behind:]
    if not behind or not client:
        return behind > 0
    flags = vocabulary.roles.get(base(client[0]))
    last = vocabulary.roles.get(base(client[-1]), ()) if client[1:] else ()
    single = client[0] in VICTIMS or (flags is not None and "p" not in flags)
    return single and _OWN.isdisjoint(last)


def names_kin(title: tuple[str, ...]) -> bool:
    """Whether a courtesy that fits next of kin alone leads to their name: والدة الطفل السيدة, not نجل الراحل السيد."""
    if title[-1] not in _COURTEOUS or not title[2:]:
        return False
    hers = title[-1].endswith("ه")
    return title[0].endswith("ه") == hers and (title[-2] in _CHILDREN or title[-2].endswith("ه") != hers)


def serves(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a title waits for whom its bearer advises, speaks for, is sent by; a deputy has an office of his own."""
    flags = vocabulary.roles.get(base(word), ())
    return "serves" in flags or ("aide" in flags and "deputy" not in flags)


def _undescribed(role: tuple[str, ...]) -> list[tuple[int, str]]:
    """A title's words with their places, but links and adjectives: المتحدث الرسمي باسم الرئيس."""
    return [
        (at, word)
        for at, word in enumerate(role)
        if word not in LINKS and not (at and word[:2] == role[at - 1][:2] == "ال" and word.endswith(("ي", "يه")))
    ]


def masters_office(phrase: Phrase, vocabulary: Vocabulary) -> str:
    """The office right behind one that serves, before the name (الرئيس), without article; empty where none is there."""
    if not phrase.name or not phrase.words or phrase.words[0] == phrase.name[0]:
        return ""
    before = phrase.words.index(phrase.name[0]) if phrase.name[0] in phrase.words else len(phrase.role)
    chain = [word for _, word in _undescribed(phrase.role[:before])]
    served = (base(two) for one, two in pairwise(chain) if serves(one, vocabulary))
    return next((office for office in served if office in vocabulary.roles), "")


def served_offices(role: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[str]:
    """The offices right behind one that serves or stands in for them: the minister of نائب وزير الخارجية."""
    chain = [(at, word) for at, word in _undescribed(role) if base(word) not in _FIRST]
    for (at, one), (after, two) in pairwise(chain):
        if one.startswith("ال") and after == at + 1 and not two.startswith("ل"):
            continue  # المستشار فلان، رئيس الهيئة: his own
        behind = f"ا{two[1:]}" if two.startswith("لل") else two.removeprefix("ل")  # للرئيس
        office = base(behind) if two not in vocabulary.roles else base(two)
        if office in vocabulary.roles and not {"aide", "serves"}.isdisjoint(vocabulary.roles.get(base(one), ())):
            yield office


def tells_master(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    """Whether a title behind somebody's name closes with the name of whom he serves: فلان، مستشار الرئيس فلان."""
    if not phrase.name or phrase.words[-1] != phrase.name[-1]:
        return False
    return any(served_offices(phrase.role[: len(phrase.words) - len(phrase.name)], vocabulary))


def is_set_off(sentence: Sentence, at: int, phrase: Phrase, phrases: PhraseReader) -> bool:
    """Whether a title behind a name and a comma closes with somebody else's title and name: فلان، محامي الوزيرة فلانة،.

    So it does behind عن, too: فلان، المحامي وعضو هيئة الدفاع عن فلانة. A deputy's name is his own.
    """
    if at < len(("given", "surname", ",")) or not phrase.role[1:]:
        return False
    known = phrases.vocabulary
    given, surname = sentence.words[at - 3 : at - 1]
    named = given in known.first_names or (sentence.kinds[at - 2] == "w" and surname in phrases.families)
    if not named or phrase.words[-1] != phrase.name[-1] or "deputy" in known.roles.get(base(phrase.role[0]), ()):
        return False
    inner = [word for word in phrase.role[1:] if base(word) in known.roles and not word.startswith("و")]
    return bool(inner) or "عن" in phrase.role or phrase.role[-1] in VICTIMS


def find_masters(phrases: Iterable[Phrase], vocabulary: Vocabulary) -> frozenset[tuple[str, str]]:
    """Last names with an office that stands beside them where nobody serves them."""
    return frozenset(
        (phrase.name[-1], base(word))
        for phrase in phrases
        if not any(serves(one, vocabulary) for one in phrase.role)
        for word in phrase.role
    )


def is_one_of(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    """Whether somebody is told by whose he is, no name of his own: أحد مساعدي فلان, أحد خصوم الرئيس فلان."""
    role = phrase.role
    if not phrase.name or phrase.words[-1] != phrase.name[-1] or not role[1:2]:
        return False
    if role[0] not in _ONE_OF or role[1].startswith("ال"):
        return False
    master = role[2] if len(role) > len(("احد", "مساعدي")) else ""
    office = master.startswith("ال") and "p" not in vocabulary.roles.get(base(master), ("p",))
    return master in {"", "الراحل", "الراحله", "الشهيد"} or office


def named_apart(phrase: Phrase, masters: frozenset[tuple[str, str]], vocabulary: Vocabulary) -> Phrase:
    """The phrase; without its name where that is the master's, who bears his office elsewhere in the article."""
    if not phrase.name:
        return phrase
    if is_one_of(phrase, vocabulary):
        return phrase.without_name()
    office = masters_office(phrase, vocabulary)
    if not office or (phrase.name[-1], office) not in masters:
        return phrase
    return phrase.without_name()
