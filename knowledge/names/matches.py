"""What matching a name gives: speakers who may be meant, and the words that meant them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["WHOLLY", "Heard", "Mention", "NameMatch", "Signs", "best_first", "hears_all", "merge", "read_heard"]

WHOLLY = 65.0
"""From here on a part of a whole name is heard well enough for the name to be meant, whatever else its words mean."""
_CUT = 2
"""Letters of an article."""
_HEARD_AS = " ~ "
"""What stands in a reason between a token asked for and the name's that it was heard as."""


class Heard(NamedTuple):
    """A token asked for, the name's token that it was heard as, and how well, 0 to 100."""

    asked: str
    token: str
    likeness: float

    def tell(self) -> str:
        """As a match's reason: `blinkin ~ blinken 92`."""
        return f"{self.asked}{_HEARD_AS}{self.token} {self.likeness:.0f}"


def read_heard(reasons: Iterable[str]) -> list[Heard]:
    """What was heard as what, of a match's reasons; the others tell of roles and keyboards."""
    parted = (reason.partition(_HEARD_AS) for reason in reasons if _HEARD_AS in reason)
    told = ((asked, *heard.rpartition(" ")[::2]) for asked, _, heard in parted)
    return [Heard(asked, token, float(likeness)) for asked, token, likeness in told if likeness.isdigit()]


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells a name from a chance likeness beyond its score, over the pairs of its tokens (`names.evidence`).

    `better`: the sum of ln(1 + how many tokens of the index are more alike than the one matched); `short`: by how many
    points the most alike of them are; `mended`: how many points a typo taken back gives the token heard worst.
    """

    better: float = 0.0
    short: float = 0.0
    mended: float = 0.0
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A speaker who may be meant: score 0 to 100, the name that matched, and why.

    `lone`: one token was asked for. `among`: how many speakers the index holds. `signs` are read of the first alone.
    """

    speaker_id: int
    score: float
    matched: str
    reasons: tuple[str, ...] = ()
    lone: bool = False
    count: int = 0
    among: int = 0
    signs: Signs = Signs()


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of words, `words[start:end]`, that names speakers of the index."""

    start: int
    end: int
    matches: tuple[NameMatch, ...]


def hears_all(match: NameMatch, tokens: Sequence[str]) -> bool:
    """Whether each of several tokens asked for, alone or as one with its neighbour, is heard as a part of the name."""
    heard = {one.asked for one in read_heard(match.reasons) if one.likeness >= WHOLLY}
    joined = {at for at, pair in enumerate(pairwise(tokens)) if any(_joins(one, *pair) for one in heard)}
    alone = (at for at, token in enumerate(tokens) if token not in heard)
    return not match.lone and len(tokens) > 1 and all({at, at - 1} & joined for at in alone)


def _joins(heard: str, one: str, other: str) -> bool:
    """Whether what was heard is two tokens as one, the second perhaps without its article or first vowel."""
    return heard.startswith(one) and any(heard == one + other[cut:] for cut in range(_CUT + 1) if other[cut:])


def best_first(match: NameMatch) -> tuple[float, int, int]:
    """A sorting key: by score, then by how often quoted."""
    return (-match.score, -match.count, match.speaker_id)


def merge(*rankings: list[NameMatch]) -> list[NameMatch]:
    """Each speaker's best match of several rankings, best first."""
    best: dict[int, NameMatch] = {}
    for match in (match for ranking in rankings for match in ranking):
        known = best.get(match.speaker_id)
        if known is None or match.score > known.score:
            best[match.speaker_id] = match
    return sorted(best.values(), key=best_first)
