"""Whoever speaks for somebody that a slot names: Putin's spokesman."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.names.roles import Role, load_roles
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.judging import is_given_name, judge

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_SPOKESPERSON: Final = Role("spokesperson")
_NAMED: Final = 85.0


def find_spokesperson(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whoever speaks for the person that a slot names (Putin's spokesman); None where it is no such slot."""
    words = split_words(slot)
    for span in load_roles().find(words):
        rest = [word for word in words[: span.start] + words[span.end :] if not load_roles().skips(word)]
        if span.role == _SPOKESPERSON and rest:
            found = library.names.match(" ".join(rest), MOST_BEARERS)
            if speaking := [one for one in found if one.score >= _NAMED and _speaks_for(one.matched)]:
                reasons = (f"{slot}: {_SPOKESPERSON}",)
                return tuple(replace(one, reasons=reasons) for one in speaking)  # nameless
            if judge(library, found) == "accept":
                bearers = tuple(library.names.match_spokesperson(slot, found[0].speaker_id))
                if not bearers and _speaks_itself(library, found[0]):
                    return found[:1]
                is_named = not found[0].lone or _is_spokesperson(library, found[0])
                if not bearers and span.end == len(words) - len(rest) and is_named:
                    return None  # spokesman Hamdi Abdelaziz is himself
                return bearers
    return None


def _is_spokesperson(library: Library, match: NameMatch) -> bool:
    """Whether one of a lone name's offices is to speak for a body: the spokesman Peskov."""
    return any(role.office == _SPOKESPERSON.office for role in library.names.roles_of(match.speaker_id))


def _speaks_itself(library: Library, match: NameMatch) -> bool:
    """Whether a body's spokesman is quoted as the body (A TransPennine spokesman said); no man who speaks for one."""
    told = library.names.roles_of(match.speaker_id)
    is_man = is_given_name(normalize(match.matched.split(maxsplit=1)[0]))
    return _SPOKESPERSON in told and " " in match.matched and not is_man


def read_led_spokesperson(library: Library, question: Question, slot: str) -> Asked | None:
    """Somebody's spokesperson, then the matter: Putin'in sözcüsü histeri, putin's spokesman on hysteria."""
    words = slot.split()
    span = next((one for one in load_roles().find(split_words(slot)) if one.role == _SPOKESPERSON), None)
    if span is None or not 0 < span.start < span.end < len(words) == len(split_words(slot)):
        return None
    name, rest = " ".join(words[: span.end]), words[span.end :]
    silent = silent_words(question.language)
    topic = " ".join(part for part in (*rest[rest[0].casefold() in silent :], question.topic or "") if part)
    found = find_spokesperson(library, name)
    moved = replace(question, speaker=name, topic=topic or None)
    return accept(library, moved, name, found, judge(library, found)) if found else None


def _speaks_for(name: str) -> bool:
    return any(span.role.office == _SPOKESPERSON.office for span in load_roles().find(split_words(name)))
