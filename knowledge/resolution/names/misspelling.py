"""Slots as they were meant: letters of a name that changed places, a role's word with a letter wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.resolution.asked import Asked, accept
from knowledge.resolution.names.judging import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_SHORTEST_SWAPPED: Final = 5
_MOST_WORDS: Final = 4
_LONGEST: Final = 14
_GAIN: Final = 6.0
"""How much better than the letters as typed another order must be."""
_SWAPPED: Final = 88.0
_SWAPPED_LONE: Final = 95.0
"""And how well it must be heard: a stranger's letters in another order make nobody, and a lone name has many orders."""


def read_swapped(library: Library, question: Question, slot: str, found: tuple[NameMatch, ...]) -> Asked | None:
    """A name two of whose letters changed places (Rjaoy), where no other reading names anybody."""
    known = {match.speaker_id: match.score for match in found}
    best: tuple[NameMatch, ...] = ()
    for other in _swap(slot):
        matches = library.names.match_quickly(other)
        if matches and (not best or matches[0].score > best[0].score):
            best = matches
    least = _SWAPPED_LONE if best and best[0].lone else _SWAPPED
    if not best or best[0].score < max(least, known.get(best[0].speaker_id, 0.0) + _GAIN):
        return None
    return accept(library, question, slot, best, "accept") if judge(library, best) == "accept" else None


def _swap(slot: str) -> Iterator[str]:
    """A short slot with two neighbours of one word in the other order; first letters are taken as meant."""
    words = slot.split()
    for place, word in enumerate(words if len(words) <= _MOST_WORDS else ()):
        if _SHORTEST_SWAPPED <= len(word) <= _LONGEST:
            for at in range(1, len(word) - 1):
                swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
                if swapped != word:
                    yield " ".join((*words[:place], swapped, *words[place + 1 :]))


def mend_role(slot: str) -> str | None:
    """An office or body with a letter wrong, put right: secretry of state, الكرملن; a word by itself is a body.

    So, too, an office without a capital of what no list has: the Acme spokesamn; Mairne Le Pen is no marine.
    """
    words = slot.split()
    mended = [_mend_word(word) for word in words]
    if mended == words:
        return None
    roles = load_roles()
    role = roles.read(" ".join(mended))
    changed = [one for one, word in zip(mended, words, strict=True) if one != word and word.islower()]
    own = len(words) > 1 and any(roles.read(one) for one in changed)
    return " ".join(mended) if own or (role and (len(words) > 1 or role.institution)) else None


def _mend_word(word: str) -> str:
    """A word of a role as it was meant; what an office may be of is as meant: university, one letter from another."""
    return word if load_plain_bodies().knows(word) else load_roles().mend(word) or word
