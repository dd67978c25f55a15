"""What to make of matches: accept, ask "did you mean", ask which of several, or nobody is meant.

The thresholds stand here alone. They come from the curves of `benchmarks/names.py --curves` (docs/names.png): for each
threshold, how many names that are there are accepted, and how many that are not.
"""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.names.matches import NameMatch, Signs

ACCEPT_NAME: Final = 59.5
"""A name of two tokens or more is accepted from here, its lead over the next one and its signs counting in."""
_FEW: Final = 2.8
"""Among fewer than `_TELLING_SIZE` speakers so much more is asked for each ten times fewer: it costs no right name."""
_LEAD: Final = 0.47
_MOST_LEAD: Final = 25.0
_TELLING_SIZE: Final = 2000
"""How much of the lead counts, and how many points of it at most: a stranger resembles many a little. Among few
speakers a lead says less: all of it counts from that many on."""
_BETTER: Final = 5.0
_SHORT: Final = 0.25
_MENDED: Final = 0.5
_REVERSED: Final = 8.0
"""What the signs of a match (`matches.Signs`) count in points, against it but for a mended typo."""
ACCEPT_LONE: Final = 80.0
_LONE_BY_SIZE: Final = 2.4
_MOST_LONE: Final = 90.0
"""A lone token, mostly a surname, is accepted from here, and by so much more for each ten times as many speakers: among
more names a stranger's nearest is nearer. 88 among 2,000."""
ASK: Final = 62.0
"""From here on a name is worth a "did you mean"."""
RIVAL: Final = 3.0
"""A lone token's other bearers within this of the first are rivals."""
RIVAL_NAME: Final = 1.0
"""The same for whole names: hardly apart."""

Verdict: TypeAlias = Literal["accept", "ask", "which", "unknown"]


def decide(matches: Sequence[NameMatch]) -> Verdict:
    """Accept the first, ask "did you mean", ask which of several, or nobody is meant."""
    if not matches or not _is_sure(matches):
        return "ask" if matches and matches[0].score >= ASK else "unknown"
    first = matches[0]
    margin = RIVAL if first.lone else RIVAL_NAME
    rivals = [match for match in matches[1:] if match.score > first.score - margin]
    return "which" if rivals else "accept"


def confidence(matches: Sequence[NameMatch]) -> float:
    """The first match's score, its signs and its lead over the next one: what the thresholds are held against."""
    if not matches:
        return 0.0
    first = matches[0].score
    if matches[0].lone:
        return first
    lead = first - (matches[1].score if len(matches) > 1 else 0.0)
    most = _MOST_LEAD * min(1.0, log10(max(matches[0].among, 1)) / log10(_TELLING_SIZE))
    return first + _LEAD * min(lead, most) + weigh(matches[0].signs)


def weigh(signs: Signs) -> float:
    """Signs in points of a score, as a logistic regression weighs them (`benchmarks/names_signs.py`)."""
    against = _BETTER * signs.better + _SHORT * signs.short + _REVERSED * signs.is_reversed
    return _MENDED * signs.mended - against


def _is_sure(matches: Sequence[NameMatch]) -> bool:
    first = matches[0]
    return confidence(matches) >= (accept_lone(first.among) if first.lone else accept_name(first.among))


def accept_name(among: int) -> float:
    """From where on a name of two tokens or more is accepted in an index of so many speakers, as `confidence` tells."""
    return ACCEPT_NAME + _FEW * log10(_TELLING_SIZE / min(max(among, 10), _TELLING_SIZE))


def accept_lone(among: int) -> float:
    """From where on a lone token is accepted in an index of so many speakers."""
    return min(_MOST_LONE, ACCEPT_LONE + _LONE_BY_SIZE * log10(max(among, 1)))
