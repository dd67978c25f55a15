"""What to make of matches: accept, ask "did you mean", ask which of several, or nobody is meant.

The thresholds stand here alone. They come from the curves of `benchmarks/names.py --curves` (docs/names.png): for each
threshold, how many names that are there are accepted, and how many that are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.names.matching import NameMatch

ACCEPT_NAME: Final = 75.0
"""A name of two tokens or more is accepted from here, its lead over the next one counting in."""
_LEAD: Final = 0.6
_MOST_LEAD: Final = 15.0
"""How much of the lead counts, and how many points of it at most: a stranger resembles many a little."""
ACCEPT_LONE: Final = 88.0
"""A lone token, mostly a surname, is accepted from here."""
ASK: Final = 60.0
"""From here on a name is worth a "did you mean"."""
RIVAL: Final = 3.0
"""A lone token's other bearers within this of the first are rivals."""
RIVAL_NAME: Final = 1.0
"""The same for whole names: hardly apart."""

Verdict: TypeAlias = Literal["accept", "ask", "which", "unknown"]


def decide(matches: Sequence[NameMatch]) -> Verdict:
    """Accept the first, ask "did you mean", ask which of several, or nobody is meant."""
    if not matches or matches[0].score < ASK:
        return "unknown"
    first = matches[0]
    if not _is_sure(matches):
        return "ask"
    margin = RIVAL if first.lone else RIVAL_NAME
    rivals = [match for match in matches[1:] if match.score > first.score - margin]
    return "which" if rivals else "accept"


def _is_sure(matches: Sequence[NameMatch]) -> bool:
    first = matches[0].score
    if matches[0].lone:
        return first >= ACCEPT_LONE
    lead = first - (matches[1].score if len(matches) > 1 else 0.0)
    return first + _LEAD * min(lead, _MOST_LEAD) >= ACCEPT_NAME
