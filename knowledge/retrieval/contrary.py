"""Statements that say the contrary of a claim, or the like of another land or number: words are met, it was not said.

Who said that Kyiv carries out the agreements: not who says that it refuses to. What is denied is told by what stands
within a few words of "not"; a meaning is no help, as a sentence and its denial are near each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.cities import find_cities, names_city
from knowledge.language.negations import read_denials
from knowledge.language.normalization import words
from knowledge.language.phrases import split_words
from knowledge.language.poles import find_poles
from knowledge.language.stems import JOINING
from knowledge.language.tables import read_lines
from knowledge.language.wishes import wishes
from knowledge.retrieval.differing import MET_HALF, WIDE, is_anothers_act, lands_of, language_of, tells_other_figures
from knowledge.retrieval.topics import is_place, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from knowledge.model import Statement
    from knowledge.retrieval.topics import Features, Need

_MARKS: Final = re.compile(r"[،؛,.;:!?؟()\n–—]+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_REACH: Final = 4
"""Words behind one that denies which it may deny."""
_WISHED: Final = 8
"""The same where a wish is denied, whatever is wanted: not even want to utter the word war."""
_BEFORE: Final = {"de": 3, "tr": 4}
"""The same before it."""
_NEAR: Final = 5
"""Words around one of another pole among which a thing that is claimed stands."""
_CLOSER: Final = 0.05
"""How much better what is denied tells a need than what is not: teachers, beside lessons."""
_CLOSE: Final = 2
"""Words before one for refusing among which one stands that denies it."""
_REFUSING: Final = "#refuse"
_CHANGING: Final = frozenset(
    {"#accuse", "#criticism", "#demand", "#guilt", "#proposal", "#refuse", "#suspect", "#threat", "#warning"}
)
_ASKING: Final = frozenset({"#demand", "#proposal"})


def changes_claim(act: Sequence[Need]) -> bool:
    """Whether a verb tells of what nobody claims: who asks for troops or warns of them does not say that they come."""
    return any(one.concepts & _CHANGING for one in act)


def asks_what(act: Sequence[Need]) -> bool:
    """Whether a verb tells of what somebody wants or proposes."""
    return any(one.concepts & _ASKING for one in act)


def is_unwanted(wanted: str, language: str | None, needs: Sequence[Need], said: Statement) -> bool:
    """Whether a statement denies what is asked for as wanted, all of which it tells: to recognise, not to recognise."""
    features = read_statement(said.quote, said.article.language)
    matters = [need for need in needs if need.known and not is_place(need)]
    all_told = bool(matters) and all(touch(need, features) >= MET_HALF for need in matters)
    return all_told and not _kinds(wanted, language) and _is_denied(matters, said)


def is_contrary(
    claim: str | None, language: str | None, needs: Sequence[Need], said: Statement, topic: str | None = None
) -> bool:
    """Whether a statement tells of another land or number than is asked for, or denies what a claim says.

    The claim is None where something is talked about rather than claimed: who spoke of sending troops may rule it out.
    The topic tells where a claim begins.
    """
    features = read_statement(said.quote, said.article.language)
    values = [touch(need, features) for need in needs]
    untold = [need for need, value in zip(needs, values, strict=True) if not value]
    elsewhere = any(is_place(need) and _is_elsewhere(need, features, said) for need in untold)
    if elsewhere or _is_in_other_city(untold, said):
        return True
    if claim is None:
        return _has_other_number(needs, untold, features)
    if tells_other_figures(_without_asking(claim, topic), language, said) or is_anothers_act(needs, said):
        return True
    told = [need for need, value in zip(needs, values, strict=True) if value >= MET_HALF and not is_place(need)]
    bare = _without_asking(claim, topic)
    claimed = frozenset[str]().union(*(need.concepts for need in needs))
    if any(_is_opposite(need, claimed, features) for need in untold) or _tells_other_pole(bare, language, needs, said):
        return True
    return _is_at_odds(claim, language, told, features, said)


def _is_at_odds(claim: str, language: str | None, told: Sequence[Need], features: Features, said: Statement) -> bool:
    """Whether a statement denies what a claim tells, or the claim denies what it tells."""
    if _REFUSING in features.concepts and denies_refusing(claim, language):
        return not denies_refusing(said.quote, language_of(said))
    if kinds := _kinds(claim, language):
        plain = not _kinds(said.quote, language_of(said))
        return plain and ("not" in kinds or _denies_told(claim, language, features))
    return bool(told) and _is_denied(told, said)


def tells_elsewhere(needs: Sequence[Need], said: Statement, others: Iterable[Statement]) -> bool:
    """Whether a land is asked about that nothing around a statement tells, which tells others: the war in Syria.

    What others of the same article tell is near it, too.
    """
    features = read_statement(said.quote, said.article.language)
    away = [need for need in needs if is_place(need) and need.concepts.isdisjoint(WIDE) and not touch(need, features)]
    away = [need for need in away if _is_elsewhere(need, features, said)]
    near = (
        [read_statement(_around(one), one.article.language) for one in others if one.article == said.article]
        if away
        else []
    )
    return any(not any(touch(need, told) for told in near) for need in away)


def _around(said: Statement) -> str:
    return " ".join(filter(None, (said.quote, said.context)))


def rules_out(needs: Sequence[Need], said: Statement) -> bool:
    """Whether a statement denies something of what is asked for, or refuses it: who is against sending troops."""
    features = read_statement(said.quote, said.article.language)
    told = [need for need in needs if not is_place(need) and touch(need, features) >= MET_HALF]
    return bool(told) and (_REFUSING in features.concepts or _is_denied(told, said))


def _has_other_number(needs: Sequence[Need], untold: Sequence[Need], features: Features) -> bool:
    """Whether a statement tells numbers, years aside, and none that is asked for."""
    numbers = [need for need in needs if need.text.isdecimal()]
    return (
        bool(numbers)
        and all(need in untold for need in numbers)
        and any(word.isdecimal() and not _YEAR.fullmatch(word) for word in features.words)
    )


def _is_in_other_city(untold: Sequence[Need], said: Statement) -> bool:
    """Whether a city is asked for that nothing around a statement tells, and the statement tells another."""
    cities = [need for need in untold if not need.known and names_city(need.text)]
    if not cities or not any(True for _ in find_cities(split_words(said.quote))):
        return False
    around = read_statement(" ".join(filter(None, (said.article.title, said.role, said.context))))
    return not any(touch(need, around) for need in cities)


def _without_asking(claim: str, topic: str | None) -> str:
    """A claim from the word before its topic on, without the day on which it was made: who said on Monday that …."""
    start = claim.find(topic.split(maxsplit=1)[0]) if topic else 0
    return claim[claim.rfind(" ", 0, max(start - 1, 0)) + 1 :]


def _tells_other_pole(claim: str, language: str | None, needs: Sequence[Need], said: Statement) -> bool:
    """Whether a statement tells the other pole of what a claim tells, beside a thing that is claimed: less, for more.

    Neither may tell both, nor deny: no more is less.
    """
    spoken = words(claim)
    asked = list(find_poles(spoken))
    plain = words(said.quote) if asked else []
    told = list(find_poles(plain)) if plain else []
    rest = " ".join(word for at, word in enumerate(spoken) if all(one.at != at for one in asked))
    own_language = language_of(said) if told else None
    for scale in dict.fromkeys(one.scale for one in told):
        claimed = {one.pole for one in asked if one.scale == scale}
        own = [one for one in told if one.scale == scale]
        poles = {one.pole for one in own}
        if len(claimed) != 1 or len(poles) != 1 or claimed & poles or _kinds(rest, language):
            continue
        for one in own:
            around = " ".join(plain[max(0, one.at - _NEAR) : one.at + _NEAR + 1])
            features = read_statement(around, own_language)
            before = " ".join(plain[max(0, one.at - _REACH) : one.at])
            if not _kinds(before, own_language) and any(touch(need, features) >= MET_HALF for need in needs):
                return True
    return False


def _is_opposite(need: Need, claimed: frozenset[str], features: Features) -> bool:
    """Whether a statement tells the opposite of what is claimed, and a claim does not: torn down, not restored."""
    opposites = read_opposites()
    against = frozenset[str]().union(*(opposites.get(concept, ()) for concept in need.concepts))
    return not (against - claimed).isdisjoint(features.concepts)


def _is_elsewhere(need: Need, features: Features, said: Statement) -> bool:
    """Whether a statement or its article's title tells of other lands, and nothing around it of the one asked for."""
    title = read_statement(said.article.title or "", said.article.language)
    lands = lands_of(features.concepts | title.concepts)
    if not lands or lands_of(need.concepts) & lands or touch(need, title):
        return False
    return not touch(need, read_statement(" ".join(filter(None, (said.speaker, said.role, said.context)))))


def _is_denied(told: Sequence[Need], said: Statement) -> bool:
    """Whether something of what is told of a claim is denied and nowhere told without a denial."""
    language = language_of(said)
    denied, rest = _find_denied(said.quote, language)
    if not denied:
        return False
    free, bound = read_statement(rest, language), [read_statement(text, language) for text in denied]
    return any(
        touch(need, features) >= max(MET_HALF, touch(need, free) + _CLOSER) for need in told for features in bound
    )


def _denies_told(claim: str, language: str | None, features: Features) -> bool:
    """Whether a claim denies the very next word, which a statement tells: غير جاهز."""
    binding = read_denials(language)["binding"]
    pairs = (pair for plain in _split(claim, language) for pair in pairwise(plain))
    denied = (read_topic(word, language, ()) for one, word in pairs if binding.has(one))
    return any(touch(need, features) >= MET_HALF for needs in denied for need in needs)


def denies_refusing(text: str, language: str | None) -> bool:
    """Whether words deny that somebody refuses: does not refuse, weigert sich nicht, reddetmediğini."""
    before = _BEFORE.get(language or "", 0)
    return any(
        _REFUSING in read_statement(word, language).concepts
        and _is_among(plain, range(max(0, at - _CLOSE), min(len(plain), at + 1 + before)), language)
        for plain in _split(text, language)
        for at, word in enumerate(plain)
    )


def _is_among(plain: Sequence[str], near: range, language: str | None) -> bool:
    """Whether a word that denies, and is none for refusing, stands among some of a stretch or within one."""
    negated = read_denials(language)["not"]
    found = [plain[at] for at in near if negated.has(plain[at])]
    parts = (part for word in found for part in negated.within if part in word)
    return any(_REFUSING not in read_statement(one, language).concepts for one in (*found, *parts))


def denies(text: str, language: str | None) -> bool:
    """Whether a word that surely denies stands among words."""
    return "not" in _kinds(text, language)


def _kinds(text: str, language: str | None) -> set[str]:
    """How a claim or a statement denies, or may; empty where it does not."""
    return {kind for plain in _split(text, language) for kind, _ in _find(plain, language)}


def _split(text: str, language: str | None) -> Iterator[list[str]]:
    """The words of each stretch of a text between marks."""
    for stretch in _MARKS.split(text):
        yield [
            part
            for word in words(stretch)
            for part in (word.split("'") if language in {"fr", "it"} else [word])
            if part
        ]


def _find(plain: list[str], language: str | None) -> Iterator[tuple[str, int]]:
    """The words that deny among those of a stretch: of which kind, and where."""
    denials = read_denials(language)
    for at, word in enumerate(plain):
        bare = word[1:] if word[0] in JOINING and language == "ar" else word
        kind = next((kind for kind in ("weak", "not") if denials[kind].has(word) or denials[kind].has(bare)), None)
        if kind is None:
            continue
        beside = {" ".join((bare, *plain[at + 1 : at + 2])), " ".join((*plain[max(0, at - 1) : at], bare))}
        if kind == "not" and not beside.isdisjoint(denials["weak"].paired):
            kind = "weak"
        if beside.isdisjoint(denials["none"].paired):
            yield kind, at


@lru_cache(maxsize=1 << 10)
def _find_denied(text: str, language: str | None) -> tuple[tuple[str, ...], str]:
    """What stands within reach of words that deny for sure, and all else."""
    before, binding = _BEFORE.get(language or "", 0), read_denials(language)["binding"]
    denied: list[str] = []
    rest: list[str] = []
    for plain in _split(text, language):
        reached: set[int] = set()
        bound = [(at, 1) for at, word in enumerate(plain) if binding.has(word) and plain[at + 1 : at + 2]]
        sure = ((at, _reach(plain[at + 1 : at + 2])) for kind, at in _find(plain, language) if kind == "not")
        for at, reach in (*sure, *bound):
            near = [place for place in range(max(0, at - before), min(len(plain), at + 1 + reach)) if place != at]
            denied.append(" ".join(plain[place] for place in near))
            reached.update((at, *near))
        rest.extend(word for place, word in enumerate(plain) if place not in reached)
    return tuple(denied), " ".join(rest)


def _reach(behind: Sequence[str]) -> int:
    """How many words behind one that denies it may deny, which depends on the next."""
    return _WISHED if behind and wishes(behind[0]) else _REACH


@lru_cache(maxsize=1)
def read_opposites() -> dict[str, frozenset[str]]:
    """Concept, as features have it -> its opposites."""
    rows = (line.split(": ", 1) for line in read_lines("concepts/opposites.txt"))
    pairs = [(one, other.strip()) for one, others in rows for other in others.split(",")]
    found: dict[str, set[str]] = {}
    for one, other in (*pairs, *((other, one) for one, other in pairs)):
        found.setdefault(f"#{one}", set()).add(f"#{other}")
    return {one: frozenset(others) for one, others in found.items()}
