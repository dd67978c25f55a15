"""Questions whose asking part stands behind what they are about: Kyiv refuses, who said that? Arms, Putin's view."""

from __future__ import annotations

import re
from typing import Final

from knowledge.questions.tokens import Token
from knowledge.questions.units import Unit

_WHO_SAID: Final = frozenset({"who", "say", "noun", "filler", "aux", "that", "by", "to", "about", "on", "place"})
"""What "who said that" is made of, and "qui l'a dit", كلام مين ده."""
_PLACED: Final = frozenset({"what", "who", "about", "after", "source"})
"""What asks, or says where the claim belongs, by itself."""
_ASKING: Final = frozenset({"what", "who", "source"})
_SPEECH: Final = frozenset({"say", "noun", "tell", "tweet"})
_SHORTEST_CLAIM: Final = 2
"""Words without a job."""
_SHORTEST_UNSAID: Final = 4
"""Words, where a lone "who" follows them."""
_LONGEST_NAME: Final = 4
_PAUSE: Final = re.compile(r"[,،;:—–-]\s*$")


def ask_first(units: list[Unit], text: str) -> list[Unit]:
    """With the asking part in front where it stands at the end; `text` is what the units were read from."""
    return _who_first(units, text) or _what_first(units, text) or units


def _who_first(units: list[Unit], text: str) -> list[Unit] | None:
    """The claim, who said that."""
    who = _last(units, "who")
    start = who - 1 if who > 1 and "noun" in units[who - 1].jobs else who
    claim, asked = units[:start], units[start:]
    if not all(_WHO_SAID.intersection(unit.jobs) for unit in asked):
        return None
    if not _plain(claim) or any(_PLACED.intersection(unit.jobs) for unit in claim):
        return None
    says = any(_SPEECH.intersection(unit.jobs) for unit in asked)
    about = any("about" in unit.jobs for unit in asked)  # the contact line, who spoke about it
    short = _plain(claim) < _SHORTEST_CLAIM and not _pauses(units, start, text)
    if not about and (short if says else len(claim) < _SHORTEST_UNSAID):
        return None
    said = [unit for unit in units[who:] if "noun" not in unit.jobs]
    return [*said, *claim] if says else [*said, _at_end(units, "say"), *claim]


def _what_first(units: list[Unit], text: str) -> list[Unit] | None:
    """The matter, what X says; behind a pause also the matter: X's opinion."""
    start = _last(units, "what") or _last(units, "noun")
    while start > 1 and not units[start - 1].jobs and not _pauses(units, start, text):
        start -= 1  # the matter, X ne diyor
    start = start if start > 1 and _pauses(units, start, text) else _last(units, "what")
    claim, asked = units[:start], units[start:]
    if _plain(claim) < _SHORTEST_CLAIM or not 0 < _plain(asked) <= _LONGEST_NAME:
        return None
    pause = _pauses(units, start, text)
    kept = _ASKING if pause else _ASKING | _SPEECH
    if any(kept.intersection(unit.jobs) for unit in claim) or any(
        (_PLACED - {"what"}).intersection(unit.jobs) for unit in asked
    ):
        return None
    told = {"say", "noun"} if pause else {"say"}
    asks = any("what" in unit.jobs for unit in asked) and any(told.intersection(unit.jobs) for unit in asked)
    if not asks and not (pause and "noun" in asked[0].jobs):
        return None
    return [*asked, _at_end(units, "about"), *claim]


def _at_end(units: list[Unit], job: str) -> Unit:
    """A unit of no letters."""
    end = units[-1].token.end
    return Unit(Token("", end, end), (job,))


def _pauses(units: list[Unit], place: int, text: str) -> bool:
    """Whether a comma or dash stands before a unit."""
    return bool(_PAUSE.search(text[: units[place].token.start]))


def _last(units: list[Unit], job: str) -> int:
    return next((place for place in range(len(units) - 1, 0, -1) if job in units[place].jobs), 0)


def _plain(units: list[Unit]) -> int:
    return sum(not unit.jobs for unit in units)
