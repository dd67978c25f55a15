"""Who did something to somebody with words, and to whom: من يتهم بوتين asks for either, as its cases are not heard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.answers import Found
from knowledge.language.concepts import find_concepts
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.questions.markers import markers
from knowledge.resolution.addressed import is_somebody
from knowledge.retrieval.topics import is_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Match, Question
    from knowledge.retrieval.topics import Need

_UPON: Final = frozenset({"#accuse", "#condemn", "#criticism", "#insult", "#praise", "#thanks", "#threat"})
"""What is done to somebody by words, whoever else is named in them."""
_TOLD: Final = frozenset({"#accuse", "#criticism"})
"""What words do that do not tell it."""


def is_upon(library: Library, question: Question, needs: Sequence[Need], act: Sequence[Need]) -> bool:
    """Whether it is asked who accused, threatened or praised somebody or a land: to name them is none of that."""
    if not any(one.known for one in act):
        return False
    if all(map(is_place, needs)):
        return True
    named = all(is_place(need) or not need.known for need in needs) or is_somebody(library, question.topic or "")
    return named and _does_upon(act)


def with_act(needs: tuple[Need, ...], act: tuple[Need, ...]) -> tuple[Need, ...]:
    """Where only names are asked about, the verb is the matter: what did Macron ask of Putin, according to Paris."""
    if not needs or any(need.known for need in needs):
        return needs
    return (*needs, *(one for one in act if one.known))


def read_doer(library: Library, question: Question, act: Sequence[Need]) -> Question | None:
    """The question with the one behind an Arabic verb as who did it; None where that one is not quoted here."""
    name = question.topic
    if question.language != "ar" or question.intent != "who-said" or question.speaker or not name:
        return None
    if not _does_upon(act) or question.addressee:
        return None
    led = is_feminine(question.verb or "") or is_somebody(library, name)
    return replace(question, intent="said", speaker=name, topic=None) if led else None


def is_feminine(verb: str) -> bool:
    """Whether an Arabic verb is a woman's or a body's, which "who" is not: اتهمت, تتهم.

    >>> is_feminine("اتهمت"), is_feminine("تتهم"), is_feminine("اتهم"), is_feminine("توعد")
    (True, True, False, False)
    """
    plain = normalize(verb)
    jobs = markers("ar").words
    return plain[-1:] == "ت" or (plain[:1] == "ت" and "say" in jobs.get(f"ي{plain[1:]}", ()))


def of_doer(own: Answer, act: Sequence[Need]) -> Found | None:
    """What the one behind a verb says, where it does what that verb tells, or accuses and names a land."""
    if not isinstance(own, Found):
        return None
    accuses = any(not _TOLD.isdisjoint(one.concepts) for one in act)
    done = tuple(match for match in own.matches if _is_done(match) or (accuses and _names_other(match.statement.quote)))
    return replace(own, matches=done, total=len(done)) if done else None


def _is_done(match: Match) -> bool:
    return any(reason.startswith("verb:") for reason in match.reasons)


def _names_other(quote: str) -> bool:
    """Whether a land is named that may be blamed, in no word of something else as well: مالي is money's, too."""
    words = split_words(quote)
    return any(not find_concepts(words[land.start : land.end], "ar") for land in find_territories(words))


def join_found(first: Answer, other: Answer | None, limit: int) -> Answer:
    """Both answers in one, those of the first before; the first where the other has found nothing."""
    if not isinstance(other, Found) or not isinstance(first, Found):
        return other if isinstance(other, Found) else first
    known = {match.statement.id for match in first.matches}
    others = tuple(match for match in other.matches if match.statement.id not in known)
    return replace(first, matches=(*first.matches, *others)[:limit], total=first.total + other.total)


def _does_upon(act: Sequence[Need]) -> bool:
    return any(not _UPON.isdisjoint(one.concepts) for one in act)
