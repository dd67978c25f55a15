"""Statements that speak of somebody, whoever said them, and how the words of a text sound."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from knowledge.archive import gather_mentions, is_archive
from knowledge.language.phrases import split_words
from knowledge.names.alignment import liken
from knowledge.names.covering import covers
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.roles import load_roles
from knowledge.questions.markers import silent_words
from knowledge.retrieval.topics import meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Speaker, Statement
    from knowledge.names.matching import NameMatch
    from knowledge.retrieval.topics import Need

_MOST_RELATED: Final = 5
_OPENING: Final = 6
"""Words in which a report names whose act it tells."""
_FEWEST_BONES: Final = 3
"""Consonants of a name that may be heard in a text: Pen is in every second word."""
_MOST_LOOKED_AT: Final = 500
_SPOKEN_OF: Final = 83.0
"""Likeness from which a word of a statement is the name asked for; a place of that sound may be, too."""
_SAME_BONES: Final = 70.0
_SAME_SOUND: Final = 88
_MET: Final = 0.69
"""A kind of what is asked for, or it."""


def find_mentions(library: Library, name: str) -> tuple[Statement, ...]:
    """Statements in which a name that nobody quoted bears is spoken of."""
    tokens = [token for token in split_name(name) if len(token) > 2 and fold(token)]  # noqa: PLR2004
    if not tokens:
        return ()
    if len(skeleton(fold(tokens[-1])[0])) < _FEWEST_BONES:
        return ()
    said = gather_mentions(library, name) if is_archive(library) else library.store.latest(limit=_MOST_LOOKED_AT)
    return tuple(one for one in said if is_spoken_of(tokens[-1], one.quote))[:_MOST_RELATED]


def find_role_mentions(library: Library, slot: str) -> tuple[Statement, ...]:
    """Statements that speak of whoever bears a role."""
    asked = library.names.read_role(slot)
    if asked is None:
        return ()
    said = library.store.latest(limit=_MOST_LOOKED_AT)
    found = (one for one in said if any(covers(asked, span.role) for span in load_roles().find(split_words(one.quote))))
    return tuple(islice(found, _MOST_RELATED))


def find_acts(library: Library, speaker: Speaker) -> tuple[Statement, ...]:
    """Statements by others that open with somebody: what they report of him or her."""
    surname = split_name(speaker.name)[-1:]
    if not surname or len(skeleton(fold(surname[0])[0])) < _FEWEST_BONES:
        return ()
    said = (
        gather_mentions(library, speaker.name) if is_archive(library) else library.store.latest(limit=_MOST_LOOKED_AT)
    )
    others = (one for one in said if speaker.id not in {other.id for other in one.speakers})
    return tuple(one for one in others if is_spoken_of(surname[0], " ".join(one.quote.split()[:_OPENING])))


def speaks_of(library: Library, match: NameMatch, matter: Sequence[str], language: str | None) -> bool:
    """Whether a lexicon knows all words of a matter, and some statement of the speaker meets them."""
    needs = read_topic(" ".join(matter), language, silent_words(language))
    return bool(needs) and all(need.known for need in needs) and says(library, match.speaker_id, needs)


def says(library: Library, speaker: int, needs: Sequence[Need]) -> bool:
    """Whether some statement of a speaker, by his or her id, meets all that a topic needs."""
    said = library.store.by_speaker(speaker, limit=_MOST_LOOKED_AT)
    return any(meets_all(needs, read_statement(one.quote, one.article.language), _MET) for one in said)


def is_spoken_of(token: str, text: str) -> bool:
    """Whether a name's token stands in a text, in whatever script, clitics and all."""
    initials, bones = {form[0] for form in fold(token)}, skeleton(fold(token)[0])
    return any(
        fuzz.ratio(bones, other_bones) >= _SAME_BONES and liken(token, word) >= _SPOKEN_OF
        for initial in initials
        for word, _, other_bones in _heard(text).get(initial, ())
    )


def sounds_in(forms: tuple[str, ...], text: str) -> bool:
    """Whether some word of a text sounds like one of these folded forms."""
    return any(
        fuzz.ratio(form, other) >= _SAME_SOUND and fuzz.ratio(skeleton(form), bones) >= _SAME_SOUND
        for form in forms
        for _, other, bones in _heard(text).get(form[0], ())
    )


@lru_cache(maxsize=4096)
def _heard(text: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """The words of a text with how they sound, with and without vowels, by their first sound."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for word in split_name(text):
        for form in fold(word)[:2]:
            found.setdefault(form[0], []).append((word, form, skeleton(form)))
    return {initial: tuple(words) for initial, words in found.items()}
