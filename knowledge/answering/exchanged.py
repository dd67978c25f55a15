"""Who does something to whom in a claim, beside a statement: others in their places, or the two exchanged.

Russia supplies Ukraine is not told by whoever says that NATO does, nor that Putin is ready for Biden by Biden is ready
for Putin. Whoever does something stands before it, in all nine languages, but for the passive.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.concepts import kinds
from knowledge.language.normalization import normalize, words
from knowledge.language.numbers import JOINTS
from knowledge.language.tables import beginnings, read_forms
from knowledge.language.territories import names_capital
from knowledge.questions.markers import languages_of_words, markers, words_of
from knowledge.resolution.addressed import is_somebody
from knowledge.retrieval.differing import MET_HALF, WIDE, lands_of, language_of
from knowledge.retrieval.ranking import read_speaker, tell_places
from knowledge.retrieval.topics import is_place, read_statement, touch, widen

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping, Sequence

    from knowledge.library import Library
    from knowledge.model import Statement
    from knowledge.retrieval.topics import Features, Need

_ACTING: Final = frozenset({"#nato", "#west"})
"""Matters that act as lands do."""
_MUTUAL: Final = frozenset(
    {"#agree", "#agreement", "#ally", "#border", "#call", "#competition", "#conversation", "#coordination", "#dispute"}
    | {"#engage", "#friend", "#meeting", "#negotiation", "#neighbours", "#peace", "#relations", "#summit", "#talks"}
    | {"#trade", "#war"}
)
"""What two do with each other."""
_ALLEGED: Final = "#alleged"
_JOINING: Final = JOINTS | {"ile", "ve"}
_BEFORE: Final = 5
"""Words before an act among which stands who does it."""
_BEHIND_ACT: Final = frozenset({"ar", "de", "ru", "uk"})
"""Languages in which whoever does something may stand right behind it: رفض كييف, отказ Киева."""
_LEADING: Final = frozenset({"about", "on", "to"})
"""Jobs of words behind which nobody stands who does something: on Ukraine."""
_BESIDE: Final = 2
"""Words around an act among which one stands that leaves it open."""
_SHORTEST: Final = 2
_SHORTEST_NAME: Final = 4


class _Told(NamedTuple):
    """A statement: its words, what it and its speaker's name tell, whose lands, and where it stands for these."""

    plain: tuple[str, ...]
    features: Features
    language: str | None
    speaker: Features
    own_lands: frozenset[str]
    own: frozenset[int]


def read_people(library: Library, claim: str, needs: Sequence[Need]) -> dict[str, frozenset[str]]:
    """The needs that are the name of somebody quoted, by their text, with the lands that his or her offices are of.

    Where other words of a claim are written with capitals, names are.
    """
    written = [normalize(word) for word in claim.split() if word[:1].isupper()]
    capitals = written if any(word[:1].isupper() for word in claim.split()[1:]) else []
    common = languages_of_words()
    found: dict[str, frozenset[str]] = {}
    for need in needs:
        named = not need.known and len(need.text) >= _SHORTEST_NAME and need.text not in common
        if named and capitals and not any(need.text in word for word in capitals):
            continue
        if named and is_somebody(library, need.text):
            speaker = library.store.speaker(library.names.match(need.text, 1)[0].speaker_id)
            found[need.text] = lands_of(tell_places(speaker)) if speaker else frozenset()
    return found


def tells_others(
    claim: str, language: str | None, needs: Sequence[Need], people: Mapping[str, frozenset[str]], said: Statement
) -> bool:
    """Whether a statement tells of others in the place of those whom a claim names, or exchanges them.

    `people`: the needs that are somebody's name, by their text, with the lands of whom they name.
    """
    told = _read(said)
    if any(_is_replaced(need, needs, told) for need in needs if is_place(need)):
        return True
    if any(_is_missed(need, needs, people, told) for need in needs if need.text in people):
        return True
    if _is_alleged(needs, told) or any(_is_other_capital(need, claim, said) for need in needs if is_place(need)):
        return True
    return _is_exchanged(claim, language, needs, people, told)


def _read(said: Statement) -> _Told:
    language = language_of(said)
    plain = tuple(words(said.quote))
    own = frozenset(at for at, word in enumerate(plain) if _is_listed(word, f"{language} own"))
    speaker = read_speaker(said)
    lands = lands_of(speaker.concepts) if own else frozenset[str]()
    return _Told(plain, read_statement(said.quote, said.article.language), language, speaker, lands, own)


def _is_replaced(need: Need, needs: Sequence[Need], told: _Told) -> bool:
    """Whether a land is claimed that a statement does not tell, which tells one that is not claimed."""
    if _is_other_region(need, told.features):
        return True
    lands = lands_of(need.concepts)
    own = lands_of(told.features.concepts - WIDE)
    if lands & WIDE or lands & (own | told.own_lands) or touch(need, told.features):
        return False
    claimed = frozenset[str]().union(*(one.concepts for one in needs))
    acting = (told.features.concepts & _ACTING) - claimed
    return bool(own - lands_of(claimed)) or (need is needs[0] and bool(acting))


def _is_other_region(need: Need, features: Features) -> bool:
    """Whether a region is claimed and another of its land told, neither of them part of the other: not Crimea."""
    regions = {one for one in need.concepts if "-" in one}
    if not regions or touch(need, features):
        return False
    lands = lands_of(need.concepts)
    others = {one for one in features.concepts if "-" in one and lands_of(frozenset({one})) & lands}
    parts = frozenset[str]().union(*(kinds().get(one.lower(), ()) for one in others))
    return bool(others) and not {one.lower() for one in regions} & parts


def _is_missed(need: Need, needs: Sequence[Need], people: Mapping[str, frozenset[str]], told: _Told) -> bool:
    """Whether a statement tells nothing of somebody claimed, nor of his land, and names another who is claimed."""
    if not people[need.text] or _is_speaker(need, told) or _finds(need, people, told):
        return False
    return any(any(_named(one, told)) for one in needs if one is not need and one.text in people)


def _is_speaker(need: Need, told: _Told) -> bool:
    (wide,) = widen([need], [told.speaker])
    return touch(wide, told.speaker) >= MET_HALF


def _is_alleged(needs: Sequence[Need], told: _Told) -> bool:
    """Whether what a claim tells first is but alleged in a statement: the alleged attack."""
    if _ALLEGED not in told.features.concepts or any(_ALLEGED in need.concepts for need in needs):
        return False
    act = next((need for need in needs if need.known and not _acts(need)), None)
    places = list(_named(act, told)) if act else []
    near = (" ".join(told.plain[max(0, at - _BESIDE) : at + _BESIDE + 1]) for at in places)
    return bool(places) and all(_ALLEGED in read_statement(text, told.language).concepts for text in near)


def _is_other_capital(need: Need, claim: str, said: Statement) -> bool:
    """Whether something is claimed to be in a capital, and told of another part of its land: Luhansk, not Kyiv."""
    plain = words(claim)
    at = next((at for at, word in enumerate(plain) if word.endswith(need.text)), 0)
    if not at or not names_capital(need.text) or plain[at - 1] not in words_of("on"):
        return False
    around = " · ".join(filter(None, (said.quote, said.speaker, said.role, said.venue)))
    features = read_statement(around, said.article.language)
    if touch(widen([need], [features])[0], features) >= 1.0:
        return False
    (land,) = lands_of(need.concepts) or {""}
    return any(one.startswith(f"{land}-") for one in features.concepts)


def _is_exchanged(
    claim: str, language: str | None, needs: Sequence[Need], people: Mapping[str, frozenset[str]], told: _Told
) -> bool:
    """Whether another stands before an act of whom a claim names first, who stands behind it in a statement."""
    first, *rest = needs or (None,)
    if first is None or not (_acts(first) or first.text in people):
        return False
    of_speaker = first.text in people and _is_speaker(first, told)
    undergone = _is_undergone(claim, language) or _is_turned(claim, language, first)
    if of_speaker or undergone or _is_joined(claim, first, rest, people):
        return False
    own = set(_finds(first, people, told))
    acts = [need for need in rest if need.known and not _acts(need) and need.text not in people] if own else []
    acts = [need for need in acts if not need.concepts & _MUTUAL]
    others = _others(first, rest, people, told) - own if acts else set[int]()
    done = [list(_named(need, told)) for need in acts]
    behind = told.language in _BEHIND_ACT
    done = [places for places in done if not any(_is_undergone_there(at, told) for at in places)]
    return any(places and all(_is_by_others(at, own, others, behind=behind) for at in places) for places in done)


def _is_by_others(at: int, own: Collection[int], others: Collection[int], *, behind: bool) -> bool:
    """Whether another stands before an act, and not the one who is claimed, who may stand right behind it, too."""
    before = range(max(0, at - _BEFORE), at)
    return any(place in others for place in before) and not any(place in own for place in range(at + 2 * behind))


def _others(first: Need, rest: Sequence[Need], people: Mapping[str, frozenset[str]], told: _Told) -> set[int]:
    """Where others than the one whom a claim names first stand in a statement: lands, what acts so, those claimed."""
    lands = lands_of(first.concepts) | people.get(first.text, frozenset())
    found = set() if lands & told.own_lands else set(told.own)
    for at, word in enumerate(told.plain):
        concepts = read_statement(word, told.language).concepts
        if concepts & _ACTING or lands_of(concepts) - lands:
            found.add(at)
    names = (one for one in rest if one.text in people or not (one.known or one.text.isdecimal()))
    return found.union(at for one in names for at in _finds(one, people, told))


def _finds(need: Need, people: Mapping[str, frozenset[str]], told: _Told) -> set[int]:
    """Where a statement tells of somebody: the name, the land of whom it names, that land's own."""
    lands = people.get(need.text, frozenset[str]()) or lands_of(need.concepts)
    found = set(_named(need, told))
    if lands & told.own_lands:
        found |= told.own
    return found | {
        at for at, word in enumerate(told.plain) if lands & lands_of(read_statement(word, told.language).concepts)
    }


def _named(need: Need, told: _Told) -> Iterator[int]:
    """Where among the words of a statement those stand that tell what is asked for, each by itself."""
    (wide,) = widen([need], [told.features])
    return (at for at, word in enumerate(told.plain) if touch(wide, read_statement(word, told.language)) >= MET_HALF)


def _acts(need: Need) -> bool:
    return is_place(need) or bool(need.concepts & _ACTING)


def _is_joined(claim: str, first: Need, rest: Sequence[Need], people: Container[str]) -> bool:
    """Whether two do it together: Macron and Putin."""
    if not rest or not (_acts(rest[0]) or rest[0].text in people):
        return False
    plain = words(claim)
    at = next((at for at, word in enumerate(plain) if word.endswith(first.text)), None)
    behind = plain[at + 1 : at + 2] if at is not None else []
    return bool(behind) and (behind[0] in _JOINING or behind[0] == f"و{rest[0].text}")


def _is_undergone(text: str, language: str | None) -> bool:
    """Whether whoever stands first undergoes it: is attacked by, suffers attacks, gets drones from."""
    return any(_is_listed(part, f"{language} by") for word in words(text) for part in word.split("'"))


def _is_undergone_there(at: int, told: _Told) -> bool:
    return _is_undergone(" ".join(told.plain[max(0, at - _BESIDE) : at + _BESIDE]), told.language)


def _is_turned(claim: str, language: str | None, first: Need) -> bool:
    """Whether the one named first is told as whom it is done to: на Украину напала Россия, Ukrayna'ya saldırdı."""
    plain = words(claim)
    at = next((at for at, word in enumerate(plain) if first.text in word), 0)
    jobs = markers(language or "en").words.get(plain[at - 1], ()) if at else ()
    if not _LEADING.isdisjoint(jobs):
        return True
    word, mark, ending = plain[at].partition("'")
    return (ending if mark else word[-1:], f"{language} {'marked' if mark else 'turned'}") in _doers()


def _is_listed(word: str, kind: str) -> bool:
    forms = _doers()
    return any((form, kind) in forms for form in (word, *beginnings(word, _SHORTEST)))


@lru_cache(maxsize=1)
def _doers() -> frozenset[tuple[str, str]]:
    """Words that tell who does something, each with its language and kind."""
    return frozenset(read_forms("language/doers.txt"))
