"""Questions whose asking part stands behind what they are about: Kyiv refuses, who said that? Arms, Putin's view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.language.territories import find_territories
from knowledge.names.roles import load_roles
from knowledge.questions.tokens import Token
from knowledge.questions.units import Unit

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_WHO_SAID: Final = frozenset(
    {"who", "say", "noun", "filler", "aux", "that", "by", "to", "about", "on", "place", "also"}
)
"""What "who said that" is made of, and "qui l'a dit", كلام مين ده."""
_PLACED: Final = frozenset({"what", "who", "about", "after", "source"})
"""What asks, or says where the claim belongs, by itself."""
_ASKING: Final = frozenset({"what", "who", "source"})
_ASKED: Final = frozenset({"what", "who"})
_SPEECH: Final = frozenset({"say", "noun", "tell", "tweet"})
_SHORTEST_CLAIM: Final = 2
"""Words without a job."""
_SHORTEST_UNSAID: Final = 4
"""Words, where a lone "who" follows them."""
_LONGEST_NAME: Final = 4
_PAUSES: Final = frozenset(",،;:—–-")


def ask_first(units: list[Unit], text: str, language: str) -> list[Unit]:
    """With the asking part in front where it stands at the end; `text` is what the units were read from."""
    units = _without_opening(units, text, language)
    return _who_first(units, text, language) or _what_first(units, text, language) or units


def _without_opening(units: list[Unit], text: str, language: str) -> list[Unit]:
    """Without words before what asks that are neither who spoke, who stands behind it, nor a matter: стоп что сказал X.

    Written small where names are not; in Arabic one word without an article, and the subject right behind the verb.
    """
    start = next((place for place, unit in enumerate(units) if not _ASKED.isdisjoint(unit.jobs)), 0)
    if not start:
        return units
    opening, asked = units[:start], units[start:]
    words = [unit for unit in opening if not unit.jobs]
    if not words or _do(opening, _PLACED | _SPEECH) or any(_is_matter([unit], language) for unit in words):
        return units
    if find_territories([unit.token.word for unit in words]):
        return units
    if language == "ar":
        apart = len(words) == 1 and not words[0].token.word.startswith("ال") and _names_subject(asked)
    else:
        large = [text[unit.token.start].isupper() for unit in asked if not unit.jobs]
        apart = any(large[:1]) and text[words[0].token.start].islower() and not _do(opening, {"place"})
    return asked if apart else units


def _names_subject(asked: list[Unit]) -> bool:
    """Whether a verb of saying follows what asks, and a word that is no addressee with its preposition that verb."""
    said = next((place for place, unit in enumerate(asked) if "say" in unit.jobs), 0)
    behind = asked[said + 1 : said + 2]
    return bool(said and behind and not behind[0].jobs and behind[0].token.word[0] not in "لبع")


def _who_first(units: list[Unit], text: str, language: str) -> list[Unit] | None:
    """The claim, who said that."""
    who = _last(units, "who")
    start = who - 1 if who > 1 and "noun" in units[who - 1].jobs else who
    if not start:
        return None
    claim, asked = units[:start], units[start:]
    if any(_WHO_SAID.isdisjoint(unit.jobs) for unit in asked):
        return None
    if not _plain(claim) or _do(claim, _PLACED):
        return None
    says, about = _do(asked, _SPEECH), _do(asked, {"about"})  # the contact line, who spoke about it
    short = _plain(claim) < _SHORTEST_CLAIM and not _is_matter(claim, language) and not _pauses(units, start, text)
    if not about and (short if says else len(claim) < _SHORTEST_UNSAID):
        return None
    said = [unit for unit in units[who:] if "noun" not in unit.jobs]
    return [*said, *claim] if says else [*said, _at_end(units, "say"), *claim]


def _what_first(units: list[Unit], text: str, language: str) -> list[Unit] | None:
    """The matter, what X says; behind a pause also the matter: X's opinion."""
    parted = _behind_pause(units, text)
    start = parted or _last(units, "what")
    if not start:
        return None
    claim, asked = units[:start], units[start:]
    if not 0 < _plain(asked) <= _LONGEST_NAME:
        return None
    if _plain(claim) < _SHORTEST_CLAIM and not _is_matter(claim, language):
        return None
    if _do(claim, _ASKING if parted else _ASKING | _SPEECH) or _do(asked, _PLACED - {"what"}):
        return None
    addressed = not parted and _tells_whom(asked, language) and not _has_matter(claim, language)
    asks = _do(asked, {"what"}) and _do(asked, {"say", "noun"} if parted else {"say"})
    if addressed or (not asks and not (parted and "noun" in asked[0].jobs)):
        return None
    return [*asked, _at_end(units, "about"), *claim]


def _tells_whom(asked: list[Unit], language: str) -> bool:
    """Whether what follows a verb of saying begins as to whom it was said does: شو قال لرويترز, qué le dijo a Putin."""
    said = next((place for place, unit in enumerate(asked) if "say" in unit.jobs), 0)
    behind = asked[said + 1 : said + 2]
    if language != "ar":
        return bool(said and behind) and behind[0].jobs == ("to",)
    return bool(said and behind) and behind[0].token.word[0] == "ل" and behind[0].jobs in ((), ("place",))


def _has_matter(claim: list[Unit], language: str) -> bool:
    """Whether a lexicon knows a word that is no office: the elections, what did Lavrov say."""
    words = [unit.token.word for unit in claim if not unit.jobs]
    if any(span.role.office and not span.start for span in load_roles().find(words)):
        return False
    return bool(find_concepts(words, language))


def _is_matter(claim: list[Unit], language: str) -> bool:
    """Whether one word is no name but what a lexicon knows (manoeuvres, what does X say)."""
    return any(not unit.jobs and find_concepts([unit.token.word], language) for unit in claim)


def _behind_pause(units: list[Unit], text: str) -> int:
    """Where what asks begins, with the words before it (X ne diyor), behind a pause; 0 where there is none."""
    start = _last(units, "what") or _last(units, "noun")
    while start > 1 and not units[start - 1].jobs and not _pauses(units, start, text):
        start -= 1
    starts = (start if start > 1 else 0, _last(units, "what"))
    return next((place for place in starts if place and _pauses(units, place, text)), 0)


def _do(units: list[Unit], jobs: AbstractSet[str]) -> bool:
    """Whether some unit does one of these jobs."""
    return any(not jobs.isdisjoint(unit.jobs) for unit in units)


def _at_end(units: list[Unit], job: str) -> Unit:
    """A unit of no letters."""
    end = units[-1].token.end
    return Unit(Token("", end, end), (job,))


def _pauses(units: list[Unit], place: int, text: str) -> bool:
    """Whether a comma or dash stands before a unit."""
    return text[: units[place].token.start].rstrip()[-1:] in _PAUSES


def _last(units: list[Unit], job: str) -> int:
    for place in range(len(units) - 1, 0, -1):
        if job in units[place].jobs:
            return place
    return 0


def _plain(units: list[Unit]) -> int:
    return sum(not unit.jobs for unit in units)
