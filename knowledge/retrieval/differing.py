"""Figures, counts and doers of a claim beside those of a statement: five civilians for two, Moscow refuses for Kyiv."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.language.counts import read_counts
from knowledge.language.figures import find_time, read_days, read_figures
from knowledge.language.normalization import words
from knowledge.retrieval.topics import is_place, languages_of, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from knowledge.language.counts import Count
    from knowledge.language.figures import Figure
    from knowledge.model import Statement
    from knowledge.retrieval.topics import Need

    _Counted: TypeAlias = tuple[Count, Sequence[Need]]

_YEARS: Final = frozenset(map(float, range(1900, 2100)))
MET_HALF: Final = 0.5
"""How much of what is asked for a text must meet to tell it."""
WIDE: Final = frozenset({"@EU", "@UN"})
"""Parts of the world in which other lands are."""
_FIRST: Final = 3
"""Things of a claim among which stand a land and its act."""
_BEFORE: Final = 5
"""Words before an act among which stands who does it."""
_BEHIND: Final = 3
"""Words behind an act among which stands to whom it is done."""


def tells_other_figures(claim: str, language: str | None, said: Statement) -> bool:
    """Whether a statement tells another figure, unit, month or day of the week than a claim does."""
    asked, own = read_figures(claim, language), language_of(said)
    told = read_figures(said.quote, own) if asked else ()
    values, counted = {one.value for one in asked}, {one.value for one in told}
    years, dated = _years(asked, claim), _years(told, said.quote)
    if values - counted - years and counted - values - dated:
        return True
    if years and dated and years.isdisjoint(counted):
        return True
    if any(one.value == other.value and _differ(one.unit, other.unit) for one in asked for other in told):
        return True
    if _counts_otherwise(claim, language, said.quote, own):
        return True
    pairs = zip(read_days(claim, language), read_days(said.quote, own), strict=True)
    return any(one and other and one.isdisjoint(other) for one, other in pairs)


def _years(figures: Sequence[Figure], text: str) -> set[float]:
    """The values that are years, which count nothing and stand in digits: two thousand is none, nor are 2000 people."""
    return {one.value for one in figures if one.value in _YEARS and not one.unit and f"{one.value:.0f}" in text}


def _counts_otherwise(claim: str, language: str | None, quote: str, own: str | None) -> bool:
    """Whether a statement counts what a claim counts, and nothing as many, or as many of something else alone.

    Two civilians are neither five nor two soldiers.
    """
    asked = [(one, _thing(one, language)) for one in read_counts(claim, language)]
    told = [(one, things) for one in read_counts(quote, own) if (things := _thing(one, own))] if asked else []
    for count, things in asked if told else ():
        alike = [one for one, _ in told if _is_alike(count, things, one, own)]
        as_many = any(one.value == count.value for one, _ in told if one.sure or one in alike)
        if count.sure and any(one.sure for one in alike) and not as_many:
            return True
    values = {one.value for one, _ in asked} if told else ()
    return any(_is_of_others(_things(value, asked), _things(value, told, sure=True), quote, own) for value in values)


def _things(value: int, counts: Sequence[_Counted], *, sure: bool = False) -> list[Need]:
    """What is counted so many times, with `sure` where it surely is."""
    return [thing for one, things in counts if one.value == value and (one.sure or not sure) for thing in things]


def _is_of_others(asked: Sequence[Need], told: Sequence[Need], quote: str, language: str | None) -> bool:
    """Whether others are counted than a claim counts, all in some lexicon, and it nowhere tells of the claim's."""
    sure = bool(told) and all(need.known and need.weight >= MET_HALF for need in (*asked, *told))
    return sure and not any(touch(need, read_statement(quote, language)) for need in asked)


def _is_alike(count: Count, things: Sequence[Need], other: Count, language: str | None) -> bool:
    """Whether another count is of the same things; hours and minutes are none."""
    if _differ(find_time(count.things.split()), find_time(other.things.split())):
        return False
    told = [read_statement(thing.text, language) for thing in _thing(other, language)]
    return any(touch(thing, features) >= MET_HALF for thing in things for features in told)


def _thing(count: Count, language: str | None) -> Sequence[Need]:
    """What is counted: the first that words behind a number tell, places aside; none where they tell nothing."""
    things = [need for need in read_topic(count.things, language, ()) if not is_place(need)]
    return [need for need in things if need.known][:1] or things[:1]


def is_anothers_act(needs: Sequence[Need], said: Statement) -> bool:
    """Whether the act that a claim tells first, of a land, is told of other lands alone: Moscow refuses, for Kyiv.

    Whoever speaks may be of that land, unless another stands right before the act.
    """
    land, acts = needs[:1], needs[1:_FIRST]
    act = next((need for need in acts if need.known), None)
    if act is None or not is_place(land[0]) or is_place(act):
        return False
    plain, language = words(said.quote), language_of(said)
    done = list(find_told(act, plain, language))
    own = set(find_told(land[0], plain, language))
    if own or touch(land[0], read_statement(said.quote)):
        return bool(own) and bool(done) and all(_is_done_by_others(at, plain, own, language) for at in done)
    around = read_statement(" ".join(filter(None, (said.speaker, said.role, said.context))))
    reach = 1 if touch(land[0], around) else _BEFORE
    return any(_names_land(plain[max(0, at - reach) : at], language) for at in done)


def _is_done_by_others(at: int, plain: Sequence[str], own: Container[int], language: str | None) -> bool:
    """Whether other lands stand before an act, and the one that is asked for neither there nor right behind it."""
    near = range(max(0, at - _BEFORE), at + 1 + _BEHIND)
    return not any(place in own for place in near) and _names_land(plain[near.start : at], language)


def _names_land(plain: Sequence[str], language: str | None) -> bool:
    return bool(lands_of(read_statement(" ".join(plain), language).concepts))


def find_told(need: Need, words: Sequence[str], language: str | None) -> Iterator[int]:
    """Where among words those stand that tell what is asked for, each by itself."""
    return (at for at, word in enumerate(words) if touch(need, read_statement(word, language)) >= MET_HALF)


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two units of one kind are different: months, years."""
    return one is not None and other is not None and one != other and one.split()[0] == other.split()[0]


def lands_of(concepts: frozenset[str]) -> frozenset[str]:
    """The countries among concepts; a region tells its own."""
    return frozenset(concept.partition("-")[0] for concept in concepts if concept[0] == "@")


def language_of(said: Statement) -> str | None:
    """The language of a statement, or the first that its script may be."""
    return said.article.language or next(iter(languages_of(said.quote, None)), None)
