"""How far a body's name goes, told by the initials behind it (Médecins sans frontières (MSF))."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.speakers.person import Person

_INITIALS: Final = re.compile(rf"\(({CAPITAL}{{2,7}})\)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST_NAME: Final = 100
"""Characters of a name that its initials follow."""
_MOST_INITIALS: Final = 7
_LED: Final = 5
"""Words behind an office's noun in which the name of its body begins (le secrétaire général de la C)."""
_LITTLE: Final = 4
"""Letters of a word that may have no part in them."""


def whole_names(text: str, people: Iterable[Person]) -> dict[Person, str]:
    """The whole names of those bearers whose initials behind them tell how far their names go."""
    spelled = spelled_out(text)
    keys = {person: (person.name, *person.places) for person in people} if spelled else {}
    told = {person: next((spelled[key] for key in of if key in spelled), None) for person, of in keys.items()}
    return {person: name for person, name in told.items() if name is not None}


def spelled_out(text: str) -> dict[int | str, str]:
    """Bodies whose initials behind them tell how far their names go, by where they begin and by those initials.

    >>> spelled_out("Selon Médecins sans frontières (MSF), tout va bien.")
    {6: 'Médecins sans frontières', 'MSF': 'Médecins sans frontières'}
    """
    found: dict[int | str, str] = {}
    for match in _INITIALS.finditer(text):
        words = list(_WORD.finditer(text, max(0, match.start() - _LONGEST_NAME), match.start()))
        begins = (at for at in range(len(words) - 1, -1, -1) if _is_spelled(words[at:], match.group(1)))
        if (at := next(begins, None)) is not None:
            name = text[words[at].start() : words[-1].end()]
            found[words[at].start()] = found[match.group(1)] = name
    return found


def spells(text: str, initials: str) -> bool:
    """Whether a text holds a body's name of those initials.

    >>> spells("Le chef du Parti québécois, André Boisclair", "PQ"), spells("le chef du Parti libéral", "PQ")
    (True, False)
    """
    words = list(_WORD.finditer(text)) if 1 < len(initials) <= _MOST_INITIALS else []
    begins = [at for at, word in enumerate(words) if word.group()[0] == initials[0]]
    return any(_is_spelled(words[at:end], initials) for at in begins for end in range(at + 2, len(words) + 1))


def heads(text: str, head: str, initials: str) -> bool:
    """Whether a text tells an office of a body of those initials (le chef du Parti québécois … le chef du PQ).

    >>> heads("Le chef du Parti québécois, X", "chef", "PQ"), heads("le député du Parti québécois", "chef", "PQ")
    (True, False)
    """
    if not (initials.isupper() and 1 < len(initials) <= _MOST_INITIALS):
        return False
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        if word.group().lower() != head:
            continue
        behind = words[at + 1 : at + 1 + _LED]
        owner = at + 1 + next((k for k, one in enumerate(behind) if one.group()[0].isupper()), _LED)
        if any(_is_spelled(words[owner:end], initials) for end in range(owner + 2, len(words) + 1)):
            return True
    return False


def _is_spelled(words: Sequence[re.Match[str]], initials: str) -> bool:
    """Whether words begin with a capital and with the letters of a short name, but for little ones."""
    if not words[0].group()[0].isupper():
        return False
    spelled = {0}
    """How many letters the words up to here may have told."""
    for word in words:
        first = unicodedata.normalize("NFD", word.group()[0].upper())[0]
        kept = spelled if len(word.group()) <= _LITTLE else set()
        spelled = {count + 1 for count in spelled if initials[count : count + 1] == first} | kept
    return len(initials) in spelled
