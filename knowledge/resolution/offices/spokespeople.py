"""Whoever speaks for somebody that a slot names: Putin's spokesman."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.roles import Role, load_roles
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, Verdict, accept, is_given_name
from knowledge.resolution.names.judging import judge
from knowledge.resolution.offices.kinds import SPEAKING, Kind, read_kind
from knowledge.resolution.offices.placed import stands_beside
from knowledge.resolution.recent import latest_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_SPOKESPERSON: Final = Role("spokesperson")
_NAMED: Final = 85.0
_WHOLE_NAME: Final = 2
"""Words."""
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_SCORE: Final = 85.0
_ALIKE: Final = 92.0
_ALIKE_ACROSS: Final = 85.0
"""How well what a body is called must be heard, in one script and in another."""


def find_spokesperson(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whoever speaks for the person that a slot names (Putin's spokesman); None where it is no such slot."""
    words = split_words(slot)
    for span in load_roles().find(words):
        rest = [word for word in words[: span.start] + words[span.end :] if not load_roles().skips(word)]
        if span.role == _SPOKESPERSON and rest:
            found = library.names.match(" ".join(rest), MOST_BEARERS)
            speaking = [one for one in found if one.score >= _NAMED and _speaks_for(one.matched)]
            if speaking := speaking or _find_nameless(library, rest):
                reasons = (f"{slot}: {_SPOKESPERSON}",)
                return tuple(replace(one, reasons=reasons, lone=False) for one in speaking)  # nameless
            if judge(library, found) == "accept":
                bearers = tuple(library.names.match_spokesperson(slot, found[0].speaker_id))
                if not bearers and _speaks_itself(library, found[0]):
                    return found[:1]
                is_named = not found[0].lone or _is_spokesperson(library, found[0])
                if not bearers and span.end == len(words) - len(rest) and is_named:
                    return None  # spokesman Hamdi Abdelaziz is himself
                return bearers
    return None


def _find_nameless(library: Library, name: Sequence[str]) -> list[NameMatch]:
    """Those called by the surname alone of whom they speak for, asked for with the given name: Ms Blears' spokesman."""
    whole = _POSSESSIVE.sub("", " ".join(name))
    last = whole.rsplit(maxsplit=1)[-1]
    if len(name) != _WHOLE_NAME or not is_given_name(normalize(name[0])):
        return []
    found = (one for one in library.names.match(last, MOST_BEARERS) if one.score >= _NAMED and _speaks_for(one.matched))
    nameless = [one for one in found if not any(map(is_given_name, map(normalize, split_words(one.matched))))]
    return [one for one in nameless if _is_told(library, one.speaker_id, whole)]


def _is_told(library: Library, speaker_id: int, name: str) -> bool:
    """Whether an article in which somebody speaks has a whole name."""
    speaker = library.store.speaker(speaker_id)
    return speaker is not None and any(name in text for _, text in latest_texts(library, speaker))


def is_spoken_for(slot: str) -> bool:
    """Whether a slot asks for whoever speaks for somebody or a body."""
    return any(span.role.office == SPEAKING for span in load_roles().find(split_words(slot)))


def read_kind_of_spokesperson(library: Library, question: Question, slot: str) -> Asked | None:
    """The one who is told to speak for the kind of body, or for the name, that a slot tells: der Sprecher von ZF."""
    asked = read_kind(slot)
    if SPEAKING not in asked.kinds or not (asked.rest or _bodies(asked)):
        return None
    found: list[SpeakerMatch] = []
    for match in library.most_quoted():
        role = next((one for one in match.speaker.roles if _speaks_as(asked, read_kind(one))), None)
        if role is not None:
            found.append(SpeakerMatch(match.speaker, _SCORE, match.count, (f"speaker: {slot}: {role}",)))
    found = found or [
        SpeakerMatch(one.speaker, _SCORE, one.count, (f"speaker: {slot}: {one.speaker.roles[0]}",))
        for one in library.most_quoted()
        if _speaks_there(library, asked, one)
    ]
    script = find_script(slot)
    written = [one for one in found if find_script(one.speaker.name) == script != "latin"]
    meant = tuple(written if len(written) == 1 else found)[:MOST_BEARERS]
    verdict: Verdict = "accept" if len(meant) == 1 else "which"
    return Asked(question, verdict, slot, meant, reasons=meant[0].reasons) if meant else None


def _bodies(kind: Kind) -> frozenset[str]:
    """The kinds of bodies that are told, without lands and without that somebody speaks for them."""
    return frozenset(one for one in kind.kinds if one != SPEAKING and one[0] not in "@!")


def _speaks_as(asked: Kind, told: Kind) -> bool:
    """Whether somebody speaks for the very kind of body that is asked for, and is told all else that is."""
    bodies, lands = _bodies(asked), {one for one in asked.kinds if one[0] in "@!"}
    if SPEAKING not in told.kinds or bodies != _bodies(told) or not lands <= told.kinds:
        return False
    if {one for one in told.kinds if one[0] == "!"} - lands:
        return False
    own = [word.removesuffix("'s") for word in asked.rest]
    if not all(any(_is_same(word, other) for other in told.rest) for word in own):
        return False
    which = [word for word in told.rest if word[:1].isupper() or not bodies] if own or not bodies else ()
    return all(any(_is_same(word, other) for other in own) for word in which)


def _speaks_there(library: Library, asked: Kind, match: SpeakerMatch) -> bool:
    """Whether somebody speaks for a kind of body whose name only an article tells: the spokeswoman of the clinic.

    The name stands there beside the kind, at the beginning.
    """
    bodies, names = _bodies(asked), asked.rest
    if not bodies or not names or not all(word[:1].isupper() for word in names):
        return False
    told = (read_kind(role) for role in match.speaker.roles)
    if not any(one.kinds == asked.kinds and not one.rest for one in told):
        return False
    texts = latest_texts(library, match.speaker)
    return any(stands_beside(bodies, names, f"{title}. {text}".replace("-", " ")) for title, text in texts)


def _is_same(word: str, other: str) -> bool:
    across = find_script(word) != find_script(other)
    return liken(word.casefold(), other.casefold()) >= (_ALIKE_ACROSS if across else _ALIKE)


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
