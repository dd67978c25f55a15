"""How well the tokens asked for cover a name: weighted by length, each token of the name used once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.names.alignment import liken_all, liken_sounds
from knowledge.names.folding import graphemes, without_article
from knowledge.names.spellings import respell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.names.words import NameWords

NEAR: Final = 40.0
"""Tokens less alike than this say nothing of each other."""
_RESPELLED: Final = 4.0
"""What a spelling without clitic or case ending loses."""
ELSEWHERE: Final = 3.0
"""What a lone token loses when it is not the last of the name."""
_LEFT_OUT: Final = 1.5
"""What each token of the name loses that was not asked for."""
_REVERSED: Final = 6.0
"""What a name loses whose tokens stand in another order."""
_UNHEARD: Final = 0.35
"""The weight that an unheard token keeps (a middle name, a title) once the whole name is covered."""
_PATRONYMIC: Final = 0.08
"""The same of a patronymic, covered or not: other languages leave it out."""
_COVERED: Final = 74.0
"""A name is covered when its tokens are this alike on average."""
_WORST: Final = 0.3
"""How much of the gap between the mean and the worst token counts against a name."""
_HEAVIEST: Final = 8
SHORT: Final = 4
"""Graphemes of a token that may be written together with its neighbour in a name that is kept."""
SHORTER: Final = 3
"""The same in a name asked for, where every try costs time."""
_ASSIMILATING: Final = frozenset("تثدذرزسشصضطظلن")
"""Letters before which the l of the article is not heard: نور الدين is Noureddine."""
_BEHIND: Final = frozenset({"bey", "efendi", "hanım", "pasha", "paşa", "sahib", "san"})
"""Titles that stand behind a name."""
_PATRONYMICS: Final = ("вич", "вна", "чна", "vich", "vitch", "vna", "wicz")


@dataclass(frozen=True, slots=True)
class Asked:
    """A token asked for: its spellings with what each loses. A particle tells nothing, a lone token stands alone."""

    text: str
    spellings: tuple[tuple[str, float], ...]
    weight: float
    tells: bool = True
    lone: bool = False
    unheard: float = 1.0
    """The share of its weight that it keeps where a name has nothing like it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of a speaker: its tokens and joined pairs by number, each with the bits of the positions it covers."""

    speaker_id: int
    text: str
    units: tuple[tuple[int, int], ...]
    size: int
    bare: int
    """The bits of its particles, which need not be asked for."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a name is meant, 0 to 100; pairs of a token asked, a token of the name by number, and their likeness."""

    value: float
    pairs: tuple[tuple[int, int, float], ...]
    is_reversed: bool = False


def bare_name(tokens: list[str], words: NameWords) -> list[str]:
    """A name's tokens without titles, where anything remains, and each of them once."""
    placed = list(_drop_places(tokens)) if tokens and tokens[0] in words.titles else tokens
    surname = placed[-1:] if placed and placed[-1] not in _BEHIND else []  # محمد عبد الستار السيد, John Major
    kept = [token for token in placed[: len(placed) - len(surname)] if token not in words.titles] + surname or tokens
    return list(dict.fromkeys(reversed(kept)))[::-1]


def ask_tokens(kept: list[str], words: NameWords, *, lone: bool | None = None) -> list[Asked]:
    """Tokens as asked for: particles are kept but silent, unless nothing else is asked."""
    telling = [token for token in kept if token not in words.particles] or kept
    telling = [*telling, *(token for token in kept[1:][-1:] if token not in telling)]  # Сара Вон: no name ends in one
    lone = len(telling) == 1 if lone is None else lone
    return [_ask(token, tells=token in telling, lone=lone) for token in kept]


def _drop_places(tokens: list[str]) -> Iterator[str]:
    """Without the place that an English title names: Baron Hutton of Furness, not the University of Hull."""
    for at, token in enumerate(tokens):
        if "of" not in {token, *tokens[max(0, at - 1) : at]}:
            yield token


def _ask(token: str, *, tells: bool, lone: bool) -> Asked:
    spellings = ((token, 0.0), *((other, _RESPELLED) for other in respell(token)))
    weight = min(_HEAVIEST, len(graphemes(token))) if tells else 0.0
    return Asked(token, spellings, weight, tells, lone, 1.0 if lone else _spare(token))


def is_patronymic(token: str) -> bool:
    """Whether a token names somebody's father, which other languages leave out."""
    return token.endswith(_PATRONYMICS)


def _spare(token: str) -> float:
    if is_patronymic(token):
        return _PATRONYMIC
    return _UNHEARD if len(token) == 1 else 1.0


def compound(tokens: list[str], words: NameWords, short: int = SHORT) -> Iterator[tuple[str, int]]:
    """Neighbours that may be written as one, with the bits of their positions: abdel majid, le pen, كليجدار أوغلو."""
    for at, (one, other) in enumerate(pairwise(tokens)):
        ends = other in words.endings
        parted = ends or other.startswith("ال")
        other = other.lstrip("أا") if ends else other  # noqa: PLW2901 - أوغلو behind a name has no vowel of its own
        if parted or min(len(graphemes(one)), len(graphemes(other))) <= short:
            yield one + (without_article(other) if other[2:3] in _ASSIMILATING else other), 3 << at


def fit(asked: list[Asked], heard: list[dict[int, float]], entry: Entry) -> Fit:
    """How well a name is meant: the most alike tokens answer each other, each of them once.

    A lone token is none of the particles: Le Pen is no bin Salman.
    """
    found, masks, used = [0.0] * len(asked), [0] * len(asked), 0
    pairs = []
    whole = (1 << entry.size) - 1
    silent = entry.bare if asked[0].lone and entry.bare != whole else 0
    alike = [
        (value, at, mask, unit)
        for at, likeness in enumerate(heard)
        for unit, mask in entry.units
        if (value := likeness.get(unit)) and mask & ~silent
    ]
    alike.sort(reverse=True)
    for value, at, mask, unit in alike:
        if not found[at] and not mask & used:
            found[at], masks[at] = value, mask
            used |= mask
            pairs.append((at, unit, value))
    ordered = [mask for mask in masks if mask]
    is_reversed = ordered != sorted(ordered)
    value = _weigh(asked, found, used, entry) - (_REVERSED if is_reversed else 0.0)
    return Fit(round(max(0.0, value), 1), tuple(pairs), is_reversed)


def liken_asked(pairs: Sequence[tuple[Asked, str]]) -> list[float]:
    """How alike a token asked for, in the spelling that sounds the most like it, and a token of a name are.

    0 where hardly. Many pairs at once take little more time than one.
    """
    spelled = [(asked.spellings[0] if len(asked.spellings) == 1 else _spell(asked, text)) for asked, text in pairs]
    alike = liken_all([(spelling, text) for (spelling, _), (_, text) in zip(spelled, pairs, strict=True)])
    values = [value - loss for value, (_, loss) in zip(alike, spelled, strict=True)]
    return [value if value >= NEAR else 0.0 for value in values]


def _spell(asked: Asked, text: str) -> tuple[str, float]:
    return max(asked.spellings, key=lambda known: liken_sounds(known[0], text) - known[1])


def liken_roughly(asked: Asked, text: str) -> float:
    """The same by folded sounds alone: a fraction of the time."""
    return max(liken_sounds(spelling, text) - loss for spelling, loss in asked.spellings)


def _weigh(asked: list[Asked], found: list[float], used: int, entry: Entry) -> float:
    whole = (1 << entry.size) - 1
    left = (whole & ~used & ~entry.bare).bit_count()
    heard = [value for value in found if value]
    if not heard:
        return 0.0
    if asked[0].lone:
        last = used >> (entry.size - 1) & 1
        return heard[0] - (0.0 if last or not left else ELSEWHERE)
    covered = not left and len(heard) > 1 and sum(heard) / len(heard) >= _COVERED
    most = _UNHEARD if covered else 1.0
    total = weighed = 0.0
    worst = 100.0
    for token, value in zip(asked, found, strict=True):
        share = 1.0 if value else min(token.unheard, most)
        total += token.weight * share
        weighed += token.weight * share * value
        if token.weight and share == 1.0:
            worst = min(worst, value)
    mean = weighed / total
    return mean - _WORST * max(0.0, mean - worst) - _LEFT_OUT * left
