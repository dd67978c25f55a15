"""A body that is not quoted itself, which its head speaks for, whatever he is called: بلدية زحلة, the Basra police."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.folding import split_name
from knowledge.names.ranks import is_idle, load_departments, read_led
from knowledge.names.roles import HEADS, listed, load_plain_bodies, load_roles
from knowledge.resolution.asked import Asked, is_given_name
from knowledge.resolution.names.judging import is_body
from knowledge.resolution.offices.leading import read_leader
from knowledge.resolution.offices.local import read_local_office
from knowledge.resolution.offices.placed import read_placed_office
from knowledge.resolution.offices.writing import has_kind, read_told_office, read_written_role

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.roles import Role

_LONGEST: Final = 7
"""Words of a body's name."""
_KIND_AND_WORD: Final = 2
"""With an article so many words may be any body of a kind: النقابة الوطنية."""
_READINGS: Final = (read_told_office, read_local_office, read_placed_office, read_written_role, read_leader)
_SCORE: Final = 82.0
_FEWEST_LETTERS: Final = 5
"""Of a name that tells a body by its sound."""
_ALIKE: Final = 92.0
_ALIKE_ACROSS: Final = 85.0
"""How well it must be heard, in the script of the article and in another."""
_LEADING: Final = HEADS - {"commander", "governor"}
"""Who leads a firm or body, which a name alone may tell: of a place or a ship it does not."""
_OF_TOWNS: Final = frozenset({"mayor", "prosecutor"})
_PROSECUTORS: Final = "prosecutor-office"


def read_headed_body(library: Library, question: Question, slot: str) -> Asked | None:
    """The one who is told to lead a body that is asked for by its kind and name, or by a name that is like no other."""
    words = _without_department(split_words(slot))
    if (
        not words
        or len(words) > _LONGEST
        or any(load_roles().tells_office([word]) for word in words)
        or _is_ministry(words)
    ):
        return None
    arabic, slot = find_script(slot) == "arabic", " ".join(words)
    if len(words) == 1 or not _is_kind(slot, words, arabic=arabic):
        return _read_named(library, question, slot)
    read_before: set[tuple[Role, ...]] = set()
    for office in _offices_of(slot, words, arabic=arabic):
        roles = tuple(span.role for span in load_roles().find(split_words(office)))
        readings = (read_placed_office,) if roles in read_before else _READINGS  # it alone tells two such leads apart
        read_before.add(roles)
        for read in readings:
            asked = read(library, question, office)
            if asked is not None and _is_one_of_kind(asked, slot, arabic=arabic):
                return asked
    return None


def _without_department(words: list[str]) -> list[str]:
    """Without an Arabic word for a department before its field and place: دائرة صحة ميسان; it stays in a name."""
    opens = len(words) > _KIND_AND_WORD and load_departments().knows(words[0]) and find_script(words[0]) == "arabic"
    opens = opens and not is_idle(words[1])
    return words[1:] if opens else words


def _is_one_of_kind(asked: Asked, body: str, *, arabic: bool) -> bool:
    """Whether one is meant, of a body of that very kind where the article's language is the question's."""
    if asked.verdict != "accept" or len(asked.speakers) != 1:
        return False
    roles = asked.speakers[0].speaker.roles
    return not arabic or any(has_kind(role, body) or _is_of_town(role) for role in roles)


def _is_of_town(role: str) -> bool:
    """Whether somebody heads a town or its prosecutors, which go by many words."""
    return any(span.role.office in _OF_TOWNS for span in load_roles().find(split_words(role)))


def _is_kind(slot: str, words: list[str], *, arabic: bool) -> bool:
    """Whether the kind of a body is told, in Arabic by its first word, with an article where more than one follows."""
    if not arabic:
        return any(map(load_plain_bodies().knows, words)) or is_body(slot) or bool(read_led(slot).bodies)
    first = words[0]
    named = not first.startswith("ال") or len(words) > _KIND_AND_WORD or bool(_prosecutors(words))
    led = (load_roles().find([lead, first])[:1] for lead in _leads("leading", arabic=True))
    return named and (load_plain_bodies().knows(first) or is_body(slot) or any(one and one[0].end > 1 for one in led))


def _offices_of(slot: str, words: list[str], *, arabic: bool) -> list[str]:
    """The offices of a body's heads, as they may be asked for: رئيس بلدية زحلة."""
    if end := _prosecutors(words):
        rest = " ".join(words[end:] if end < len(words) else words[:-1])
        return [f"{lead} {rest}" for lead in _leads(f"leading.{_PROSECUTORS}", arabic=arabic)]
    if not arabic and _is_body_alone(words[-1]) and not _is_body_alone(words[0]):
        slot = " ".join((words[-1], "of", *words[:-1]))  # Zahle municipality
    return [f"{lead} {slot}" for lead in _leads("leading", arabic=arabic)]


def _prosecutors(words: list[str]) -> int:
    """Where the words for a town's prosecutors end among others, which their head speaks for."""
    spans = (span for span in load_roles().find(words) if span.role.institution == _PROSECUTORS)
    return next((span.end for span in spans if span.end - span.start < len(words)), 0)


def _is_body_alone(word: str) -> bool:
    return load_plain_bodies().knows(word) or is_body(word)


def _is_ministry(words: list[str]) -> bool:
    """Whether a ministry is asked for, whose minister is found by its field."""
    return any((span.role.institution or "").endswith("ministry") for span in load_roles().find(words))


@lru_cache(maxsize=8)
def _leads(kind: str, *, arabic: bool) -> tuple[str, ...]:
    """Offices before the name of a body, in the language of the question or in English."""
    return tuple(lead for lead in listed(kind) if (find_script(lead) == "arabic") == arabic)


def _read_named(library: Library, question: Question, slot: str) -> Asked | None:
    """The head of a firm or body that is told by its name alone: what did Sonatrach say."""
    tokens = split_name(slot)
    if not any(len(token) >= _FEWEST_LETTERS for token in tokens) or any(map(is_given_name, tokens)):
        return None
    heads = (
        match for match in library.most_quoted() if any(_leads_named(role, tokens) for role in match.speaker.roles)
    )
    found = list(islice(heads, 2))
    if len(found) != 1:
        return None
    reasons = (f"speaker: {slot}: {found[0].speaker.roles[0]}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    return Asked(question, "accept", slot, (speaker,), reasons=reasons)


def _leads_named(role: str, tokens: list[str]) -> bool:
    """Whether a role is the head of what some tokens name, and tells nothing more."""
    words = split_words(role)
    spans = load_roles().find(words)
    if len(spans) != 1 or spans[0].start or str(spans[0].role) not in _LEADING:
        return False
    rest = [word for word in words[spans[0].end :] if not load_roles().skips(word)]
    told = [token.removeprefix("ل") for word in rest for token in split_name(word)]
    return len(told) == len(tokens) and all(_is_heard(one, other) for one, other in zip(tokens, told, strict=True))


def _is_heard(asked: str, told: str) -> bool:
    return liken(asked, told) >= (_ALIKE if find_script(asked) == find_script(told) else _ALIKE_ACROSS)
