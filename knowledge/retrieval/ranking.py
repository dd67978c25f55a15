"""Statements in the order that a reader agrees with, each with the reasons for its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice, takewhile
from math import log
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from knowledge.language.normalization import normalize
from knowledge.model import Match
from knowledge.retrieval.glosses import gloss
from knowledge.retrieval.passages import split_passages
from knowledge.retrieval.reasons import tells_why
from knowledge.retrieval.semantics import similarities
from knowledge.retrieval.topics import (
    BESIDE,
    MET,
    NAMED,
    Cover,
    cover,
    is_beside,
    is_place,
    read_statement,
    touch,
    widen,
    with_roots,
)
from knowledge.retrieval.weights import MEANING, TOUCHED, TOUCHED_BY_ALL, WEIGHTS
from knowledge.retrieval.wordwise import tell_wordwise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Speaker, Statement
    from knowledge.retrieval.topics import Features, Need

TOUCHED_ALONE: Final = 0.5
"""The same where nobody's name narrows the search."""
CLEAR: Final = 0.75
"""From this share on words have decided and the encoder is not asked."""
_MOST: Final = 200
"""How many of the best are told apart; nobody reads on beyond."""
_FEWEST: Final = 3
"""Spaces in words that may stand first where nothing is asked for but whose they are."""
_LEAST_MET: Final = 2
"""How many needs must be met where nobody's name narrows the search."""
_MEANS_IT: Final = 0.68
"""How near the meaning of a claim's nearest passage must be where nobody's name narrows the search, what its words tell
counted in: the fit of 228 claims in nine languages over statements in six, a third of them near ones nobody made."""
_FOR_WORDS: Final = 0.4
"""How much of that the words of the claim that are met stand for, if all are."""
_MEANS_ELSE: Final = 0.2
"""Below this nearness a bare matter of which some is told and some is not is another: the pope, but not his journey."""
_MEANS_MATTER: Final = 0.4
"""How near a speaker's statement must be that meets nothing but places of a topic whose matter a lexicon has."""
_FOR_UNTOLD: Final = 0.03
_FOR_ABSENT: Final = 0.06
"""How much nearer it must be for each thing claimed that is not told, and more where a lexicon has its word."""
_COMPARABLE: Final = 0.42
"""How near a passage must be for single words to be compared: below, right claims are as rare as chance ones."""
_NEAREST: Final = 20
"""How many statements are compared with such a claim by meaning: those whose words tell most of it."""
TELLING: Final = 0.5
"""A need below this weight ("situation", "leader") is none that must be met."""
_SHORTEST_HEARD: Final = 5
"""Letters of a word that is met by its sound alone where nobody's name narrows the search: blah is not بلاده."""
_UNHEARD: Final = 1.5
_ROLES: Final = 3
"""How many of a speaker's offices are read for the land that he or she is of."""
_SAME: Final = 88.0
_OPENS: Final = 0.045
"""For one that opens with the matter: a little more than that it was said directly."""
_OPENING: Final = 3
"""Words of a statement's opening."""
_INDEFINITE: Final = frozenset({"a", "an", "ein", "eine", "un", "una", "une", "uno"})
_REASON: Final = 0.2
"""For one that tells a reason, where one is asked for."""
_LIFTED: Final = 0.06
"""For a statement of the kind asked for (an accusation; where it was said): more than wording, less than topic."""
_KINDS: Final = {"direct": 0.04, "mixed": 0.03, "indirect": 0.0}
_PLACES: Final = {"body": 0.0, "caption": -0.05, "headline": -0.06}


@dataclass(frozen=True, slots=True)
class Ranked:
    """A statement with the share of the topic that it touches and how near its meaning is (None: not asked).

    `lifts`: what of the question beside its topic it answers.
    """

    statement: Statement
    cover: Cover
    similarity: float | None
    value: float
    lifts: tuple[str, ...] = ()


def rank(
    statements: Sequence[Statement],
    needs: Sequence[Need],
    topic: str | None,
    *,
    speaker: bool = False,
    meaning: bool = True,
    act: Sequence[Need] = (),
    placed: bool = False,
    why: bool = False,
) -> list[Ranked]:
    """Statements best first, one of each set of equal ones; with `speaker` the speaker's name counts as words, too.

    `act` is the verb of saying asked for: statements made with it come before others of the same share, and so do
    with `placed` (where was it said?) those that tell where; with `why` those that tell a reason, a good deal more.
    One hardly worse than the best comes first where it opens with the matter.
    """
    covers = _covers(statements, needs, speaker=speaker)
    measure = partial(_cosines_of_claim, needs) if speaker else _cosines
    cosines = measure(statements, covers, gloss(topic, needs)) if meaning and topic else None
    known: Sequence[float | None] = cosines or [None] * len(covers)
    ranked = [
        _weigh(said, found, cosine, _lifts(said, act, placed=placed), reason=_REASON if why else 0.0)
        for said, found, cosine in zip(statements, covers, known, strict=True)
    ]
    ranked.sort(key=_length)
    if not needs:
        ranked.sort(key=_is_scrap)
    ranked.sort(key=_newest, reverse=True)
    ranked.sort(key=_best)
    return _distinct(_opening_first(ranked[:_MOST], needs))


def _opening_first(ranked: list[Ranked], needs: Sequence[Need]) -> list[Ranked]:
    """Ranked statements; the best whose first words are the one matter, if it is hardly worse than the first.

    It must be by the same speaker, in the text as well, and answer as much of the question beside the matter.
    """
    first = ranked[0] if ranked else None
    if first is None or len(needs) != 1 or is_place(needs[0]) or _opens_with(first.statement, needs[0]):
        return ranked
    near = takewhile(lambda one: one.value > first.value - _OPENS, ranked[1:])
    better = next((one for one in near if _is_like(one, first) and _opens_with(one.statement, needs[0])), None)
    return ranked if better is None else [better, *(one for one in ranked if one is not better)]


def _is_like(one: Ranked, other: Ranked) -> bool:
    said, first = one.statement, other.statement
    return said.speaker == first.speaker and said.where == first.where and len(one.lifts) == len(other.lifts)


def _opens_with(said: Statement, need: Need) -> bool:
    """Whether first words are the matter, and no new one: “A boat carries oil” is about another than the boats."""
    first = said.quote.split()[:_OPENING]
    new = first[:1] and first[0].lower() in _INDEFINITE
    return not new and touch(need, read_statement(" ".join(first), said.article.language)) >= MET


def _weigh(
    said: Statement, found: Cover, cosine: float | None, lifts: tuple[str, ...], *, reason: float = 0.0
) -> Ranked:
    value = found.share + MEANING * (cosine or 0.0) + _KINDS[said.kind] + _PLACES[said.where] + _LIFTED * len(lifts)
    return Ranked(said, found, cosine, value + (reason if reason and tells_why(said.quote) else 0.0), lifts)


def touches(ranked: Ranked, needs: Sequence[Need], *, alone: bool, claim: bool = False) -> bool:
    """Whether a statement answers a topic; without a speaker (`alone`) words must carry more of it.

    A `claim` is what somebody is asked to have said: where words do not tell it all, its meaning decides.
    """
    if not needs:
        return True
    if not alone:
        near = ranked.similarity or 0.0
        return _reached(ranked) >= _least(ranked) and (
            near >= _MEANS_MATTER or not is_beside(needs, ranked.cover.values)
        )
    if ranked.similarity is None or not claim:
        return _tells(ranked, needs) or _means(ranked, needs)
    return _means(ranked, needs) or _tells_there(ranked, needs)


def _tells(ranked: Ranked, needs: Sequence[Need]) -> bool:
    """Whether words carry a matter that nobody's name narrows."""
    values, share, near = ranked.cover.values, ranked.cover.share, ranked.similarity
    if share < TOUCHED_ALONE or sum(map(_is_met, needs, values)) < min(_telling(needs), _LEAST_MET):
        return False
    return near is None or share >= CLEAR or near >= _MEANS_ELSE or not _untold(needs, values)


def _means(ranked: Ranked, needs: Sequence[Need]) -> bool:
    """Whether a claim means what a passage of the statement says."""
    if ranked.similarity is None or ranked.similarity < _COMPARABLE:
        return False
    told = tell_wordwise(needs, ranked.cover.values, ranked.statement)
    if told is None:
        return False
    against = _FOR_UNTOLD * told.untold + _FOR_ABSENT * told.absent
    return ranked.similarity + _FOR_WORDS * told.share - against >= _MEANS_IT


def _untold(needs: Sequence[Need], values: Sequence[float]) -> int:
    """How much of what can be said to be absent is: matters and places of a lexicon, numbers."""
    return sum(
        value < (TELLING * NAMED if is_place(need) else TELLING)
        and need.weight >= TELLING
        and (need.known or need.text.isdecimal())
        for need, value in zip(needs, values, strict=True)
    )


def _is_met(need: Need, value: float) -> bool:
    """Whether a statement meets a need by itself; a place, also by whoever speaks there: killed in Luhansk."""
    if is_place(need):
        return value >= MET * NAMED
    return value >= MET and (need.known or value > WEIGHTS["heard"] or len(need.text) >= _SHORTEST_HEARD)


def _tells_there(ranked: Ranked, needs: Sequence[Need]) -> bool:
    """Whether all of a claim is met, its place by whoever speaks: killed in Luhansk, said the police of Luhansk."""
    values = ranked.cover.values
    by_speaker = any(is_place(need) and value < MET for need, value in zip(needs, values, strict=True))
    return by_speaker and all(map(_is_met, needs, values))


def _reached(ranked: Ranked) -> float:
    return ranked.cover.share + MEANING * (ranked.similarity or 0.0)


def _least(ranked: Ranked) -> float:
    return TOUCHED if ranked.similarity is None else TOUCHED_BY_ALL


def _telling(needs: Sequence[Need]) -> int:
    """How many needs say something by themselves; all, where none does."""
    return sum(need.weight >= TELLING for need in needs) or len(needs)


def to_match(ranked: Ranked, reasons: tuple[str, ...] = ()) -> Match:
    """A Match with what /why prints."""
    found = list(reasons)
    if ranked.cover.matched:
        found.append("words: " + ", ".join(ranked.cover.matched))
    if ranked.similarity is not None:
        found.append(f"meaning: {ranked.similarity:.2f}")
    found += ranked.lifts
    reached, least = _reached(ranked), _least(ranked)
    found.append(f"topic: {reached:.2f} {'≥' if reached >= least else '<'} {least:.2f}")
    return Match(ranked.statement, round(100 * min(max(ranked.value, 0.0), 1.0), 1), tuple(found))


def searchable(said: Statement) -> str:
    """The words that a statement is found by: what was said, to whom and where."""
    return " · ".join(part for part in (said.quote, said.addressee, said.venue) if part)


def _covers(statements: Sequence[Statement], needs: Sequence[Need], *, speaker: bool) -> list[Cover]:
    if not needs:
        return [Cover(1.0, (), ()) for _ in statements]
    features = [read_statement(searchable(said), said.article.language) for said in statements]
    names = [read_speaker(said) if speaker else None for said in statements]
    needs = widen(needs if speaker else with_roots(needs), [*features, *filter(None, names)])
    first = [
        cover(needs, found, [need.weight for need in needs], name) for found, name in zip(features, names, strict=True)
    ]
    counts = [sum(found.values[place] > 0 for found in first) for place in range(len(needs))]
    weights = [weigh(need, count, len(statements)) for need, count in zip(needs, counts, strict=True)]
    covers = [cover(needs, found, weights, name) for found, name in zip(features, names, strict=True)]
    told = [place for place, need in enumerate(needs) if _is_told(need, [found.values[place] for found in first])]
    return [replace(one, share=BESIDE * one.share) if _names_only(one, needs, told) else one for one in covers]


def read_speaker(said: Statement) -> Features:
    """What a speaker's name tells, and of which lands his or her office does: Washington worries, says its minister."""
    name = read_statement(said.speaker)
    places = _places(said.role or "").union(*map(tell_places, said.speakers))
    return replace(name, concepts=name.concepts | places) if places - name.concepts else name


def tell_places(speaker: Speaker) -> frozenset[str]:
    """The lands and regions that a speaker's first offices tell."""
    return frozenset[str]().union(*map(_places, speaker.roles[:_ROLES]))


def _places(role: str) -> frozenset[str]:
    return frozenset(one for one in read_statement(role).concepts if one[0] == "@")


def _is_told(need: Need, values: Sequence[float]) -> bool:
    """Whether a matter is what some statement is about."""
    return need.known and need.weight >= 1 and max(values, default=0.0) > WEIGHTS["related"]


def _names_only(found: Cover, needs: Sequence[Need], told: Sequence[int]) -> bool:
    """Whether a statement meets one name alone of a topic whose matters others are about: refugees from Donbas.

    Two words that no lexicon has are rather a matter: the factory ran at half capacity.
    """
    if not told or any(found.values[place] > WEIGHTS["related"] for place in told):
        return False
    return sum(value > 0 and not need.known for need, value in zip(needs, found.values, strict=True)) == 1


def weigh(need: Need, count: int, size: int) -> float:
    """Rare needs weigh more; a word that neither a lexicon nor any statement knows may only be in another language."""
    if not count and not need.known:
        return _UNHEARD * need.weight
    return need.weight * (1 + log((size + 1) / (max(count, 1) + 1)))


def _cosines(statements: Sequence[Statement], covers: Sequence[Cover], topic: str) -> list[float] | None:
    """None where words decide: some statement touches most of the topic."""
    if max((found.share for found in covers), default=0.0) >= CLEAR:
        return None
    return similarities(topic, [said.quote for said in statements])


def _cosines_of_claim(
    needs: Sequence[Need], statements: Sequence[Statement], covers: Sequence[Cover], topic: str
) -> list[float] | None:
    """Of a claim by nobody's name, where no words tell it all; 0 for statements that tell too little to be compared."""
    if any(found.share >= CLEAR for found in covers):
        return None
    told = [place for place, found in enumerate(covers) if found.share]
    told.sort(key=lambda place: (_untold(needs, covers[place].values), -covers[place].share))
    nearest = told[:_NEAREST]
    passages = [split_passages(statements[place].quote) for place in nearest]
    cosines = similarities(topic, list(chain.from_iterable(passages)))
    if cosines is None:
        return None
    told_apart = iter(cosines)
    near = {place: max(islice(told_apart, len(parts))) for place, parts in zip(nearest, passages, strict=True)}
    return [near.get(place, 0.0) for place in range(len(covers))]


def _lifts(said: Statement, act: Sequence[Need], *, placed: bool) -> tuple[str, ...]:
    """What of the question beside its topic a statement answers: the verb of saying, that it tells where."""
    found = ["venue"] if placed and said.venue else []
    if act and all(_is_of_act(said, need) for need in act):
        found.append("verb: " + ", ".join(need.text for need in act))
    return tuple(found)


def _is_of_act(said: Statement, need: Need) -> bool:
    """Whether a statement was made with the verb asked for; what a lexicon knows of it the words may tell as well."""
    language = said.article.language
    by_cue = bool(said.cue) and touch(need, read_statement(said.cue or "", language)) > 0
    return by_cue or (need.known and touch(need, read_statement(said.quote, language)) > 0)


def _best(ranked: Ranked) -> float:
    return -round(ranked.value, 3)


def _length(ranked: Ranked) -> int:
    """Of two that say it, the one that says little else."""
    return len(ranked.statement.quote)


def _is_scrap(ranked: Ranked) -> bool:
    """Whether words say too little to stand first for all that somebody said: “tonight”, angry."""
    return ranked.statement.quote.count(" ") < _FEWEST


def _newest(ranked: Ranked) -> str:
    return ranked.statement.published or ranked.statement.article.published or ""


def _distinct(ranked: list[Ranked]) -> list[Ranked]:
    """Without what repeats a better one of the same speakers."""
    kept: list[Ranked] = []
    texts: list[str] = []
    for one in ranked:
        text = normalize(one.statement.quote)
        if not any(
            _repeats(text, other) and one.statement.speaker == better.statement.speaker
            for other, better in zip(texts, kept, strict=True)
        ):
            kept.append(one)
            texts.append(text)
    return kept


def _repeats(text: str, other: str) -> bool:
    return text == other or fuzz.ratio(text, other, score_cutoff=_SAME) > 0
