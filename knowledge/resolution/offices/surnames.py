"""A surname behind an office: of which articles tell less (депутат Госдумы Петров), or that another holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.masters import match_own
from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.names.roles import load_roles
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.names.judging import judge
from knowledge.resolution.recent import latest_texts

_DEFINITE: Final = "ال"
_LONGEST: Final = 3
"""Words of a name."""
_NEAR: Final = 700
"""Characters of an article in which somebody without a role is told by one."""

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch
    from knowledge.names.roles import Role


def read_titled_surname(library: Library, question: Question, slot: str) -> Asked | None:
    """A surname behind an office of which articles tell less than is asked for: депутат Госдумы Петров."""
    words = split_words(slot)
    led = (span.role for span in load_roles().find(words) if span.end == len(words) - 1 and not span.start)
    office, surname = next(led, None), "".join(words[-1:])
    if office is None or not office.office or not surname[0].isupper():
        return None
    found = match_own(library, surname, MOST_BEARERS)
    if judge(library, found) != "accept":
        return None
    if not (_holds(library, found[0], office) or _is_called(library, found[0], office)):
        return None
    return accept(library, replace(question, speaker=surname), surname, found, "accept")


def find_bearers(library: Library, slot: str) -> tuple[NameMatch, ...]:
    """Those quoted whose name stands right behind an office: Mayor X is not whoever is mayor where an X is met.

    In Arabic behind a definite office alone: رئيس بلدية كذا is of that place.
    """
    words = split_words(slot)
    office = next((span for span in load_roles().find(words) if span.role.office), None)
    name = words[office.end :] if office else []
    if not name or len(name) > _LONGEST or load_roles().skips(name[0]):
        return ()
    arabic = find_script(slot) == "arabic"
    if not (words[-len(name) - 1].startswith(_DEFINITE) if arabic else all(word[0].isupper() for word in name)):
        return ()
    found = match_own(library, " ".join(name), MOST_BEARERS)
    return found if judge(library, found) in {"accept", "which"} and _is_last_heard(found[0]) else ()


def _is_last_heard(match: NameMatch) -> bool:
    """Whether the last of the words asked for, one or several, was heard as the last of a name."""
    return split_name(match.matched)[-1:] == [one.token for one in read_heard(match.reasons)][-1:]


def _holds(library: Library, match: NameMatch, asked: Role) -> bool:
    """Whether somebody bears an office, of whose body and land nothing else is told."""
    told = library.names.roles_of(match.speaker_id)
    same = (role for role in told if (role.office, role.modifier) == (asked.office, asked.modifier))
    return any(
        role.institution in {None, asked.institution} and role.territory in {None, asked.territory} for role in same
    )


def _is_called(library: Library, match: NameMatch, asked: Role) -> bool:
    """Whether an article that tells no role of somebody's begins with whoever holds that office: A councillor said."""
    speaker = library.store.speaker(match.speaker_id)
    if speaker is None or speaker.roles or " " not in speaker.name:
        return False
    spans = (
        span for _, text in latest_texts(library, speaker) for span in load_roles().find(split_words(text[:_NEAR]))
    )
    return any(span.role == asked for span in spans)
