"""Who was taken for whom, and why: what `speakers NAME` explains and what people may decide otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.errors import CurationError
from knowledge.model import Identification
from knowledge.names.decisions import ASK
from knowledge.names.identity import explain_same, find_namesakes
from knowledge.names.roles import load_roles
from knowledge.storage.contract import Merged
from knowledge.storage.keys import name_key

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Speaker
    from knowledge.storage.contract import Parted

_OFFERED: Final = 3


def find_named(library: Library, name: str) -> Speaker:
    """The speaker of exactly that name: a decision is about one and no other. Raises CurationError."""
    known = library.store.find_speaker(name)
    speaker = None if known is None else library.store.speaker(known)
    if speaker is None:
        found = library.match_speakers(name, limit=_OFFERED)
        near = ", ".join(match.speaker.name for match in found if match.score >= ASK)
        raise CurationError(f"nobody is called exactly {name}" + (f"; near it: {near}" if near else ""))
    return speaker


def explain_identity(library: Library, speaker_id: int) -> Identification:
    """Names united into a speaker and speakers of like names kept apart, with why."""
    speaker = library.store.speaker(speaker_id)
    if speaker is None:
        return Identification()
    merged = {name_key(one.name) for one in library.store.identities() if isinstance(one, Merged)}
    lexicon, words = load_roles(), library.names.words
    united = tuple(
        (alias, "by hand" if name_key(alias) in merged else explain_same(alias, speaker.name, words, lexicon))
        for alias in speaker.aliases
    )
    return Identification(united, _kept_apart(library, speaker))


def _kept_apart(library: Library, speaker: Speaker) -> tuple[tuple[Speaker, str], ...]:
    apart = find_namesakes(speaker.id, library.names)
    own = {name_key(name) for name in (speaker.name, *speaker.aliases)}
    for one in library.store.identities():
        if not isinstance(one, Merged) and (other := _other(one, own)) is not None:
            known = library.store.find_speaker(other)
            if known is not None and known != speaker.id:
                apart = {known: _by_hand(one)} | {each: why for each, why in apart.items() if each != known}
    found = ((library.store.speaker(each), why) for each, why in apart.items())
    return tuple((each, why) for each, why in found if each is not None)


def _other(one: Parted, own: set[int]) -> str | None:
    if name_key(one.name) in own:
        return one.apart
    return one.name if name_key(one.apart) in own else None


def _by_hand(one: Parted) -> str:
    told = one.role or one.article
    return f"by hand, {told}" if told else "by hand"
