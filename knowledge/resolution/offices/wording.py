"""Of several who hold an office by one reading those of whom it is told in the very words that were asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from knowledge.language.detection import find_script
from knowledge.language.normalization import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from knowledge.library import Library
    from knowledge.names.matching import NameMatch

Found = TypeVar("Found")
_FEMININE: Final = "ة"


def agree(library: Library, slot: str, bearers: Sequence[NameMatch]) -> list[NameMatch]:
    """The women of an office asked for as an Arabic woman's (وزيرة المالية), and of all those called by its words."""
    roles_of = partial(_roles_of, library)
    women = [one for one in bearers if any(map(_is_feminine, roles_of(one)))] if _is_feminine(slot) else []
    return prefer_written(slot, women or bearers, roles_of)


def prefer_written(slot: str, found: Sequence[Found], roles_of: Callable[[Found], Iterable[str]]) -> list[Found]:
    """Whoever has every word of an Arabic office in one role, all where nobody has: وزير الأشغال is not of التجهيز."""
    if len(found) > 1 and find_script(slot) == "arabic":
        asked = _bare_words(slot)
        written = [one for one in found if any(asked <= _bare_words(role) for role in roles_of(one))]
        return written or list(found)
    return list(found)


def _roles_of(library: Library, match: NameMatch) -> tuple[str, ...]:
    speaker = library.store.speaker(match.speaker_id)
    return speaker.roles if speaker else ()


def _is_feminine(office: str) -> bool:
    """Whether an Arabic office is a woman's."""
    return office.partition(" ")[0].endswith(_FEMININE)


def _bare_words(text: str) -> set[str]:
    """Its words without articles and without a letter for to."""
    return {word.removeprefix("لل").removeprefix("ال") for word in words(text)}
