"""Who speaks as an office, where his name follows the office's words and a comma: he is the speaker.

`réagit le maire de X et président de l'association, Simone Veil.`, `The chair of the board, Paul Y spoke to nurses and
explained that …`: a second office before the comma, or a second verb behind the name, had hidden it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.grammar import load_grammar
from knowledge.extraction.clauses.speakers.introducing import tells_role
from knowledge.language.territories import names_territory
from knowledge.model import to_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.model import Attribution

_CAPITAL: Final = r"[^\W\d_a-zа-яß-öø-ÿ][\w’'-]+"
_NAME: Final = rf"{_CAPITAL}(?: (?:[a-zа-я]{{2,3}} )?{_CAPITAL}){{1,3}}"
_BEHIND: Final = r"[,.:;)»”\n]|$| [(:«]| [^\W\d_]+"
_FAR: Final = 160
"""Characters of an office and the name behind it."""
_ENDS: Final = frozenset("\n.!?»”")
_NEXT: Final = frozenset(", ")


class _Officer(NamedTuple):
    """Whose name stands behind an office, the office with what joins it, and where the name ends."""

    name: str
    office: str
    end: int


def name_officers(text: str, grammar: Grammar, found: Sequence[Attribution]) -> list[Attribution]:
    """Attributions to an office as those of whoever is named behind it, wherever the same office speaks."""
    if "articleless" in grammar.options:
        return [*found]  # a name in the nominative behind an office needs no comma
    named: dict[str, _Officer] = {}
    for said in found:
        mention = said.mention
        if mention is None or said.role is not None or text[mention.end : mention.end + 1] not in _NEXT:
            continue
        if said.speaker not in named and said.speaker == text[mention.start : mention.end]:
            officer = _find(text, mention.start, mention.end, grammar)
            if officer is not None:
                named[said.speaker] = officer
    if not named:
        return [*found]
    return [_name(text, said, named[said.speaker]) if said.speaker in named else said for said in found]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    joining = "|".join(load_grammar(language).members("coordinator"))
    return re.compile(rf"( (?:{joining}) [^,.;:!?\n«»“”\"()]{{3,100}})?, ({_NAME})(?=({_BEHIND}))")


def _find(text: str, start: int, end: int, grammar: Grammar) -> _Officer | None:
    found = _pattern(grammar.language).match(text, end)
    if found is None or not tells_role(text[start:end], grammar):
        return None
    joined, name, behind = found.groups("")
    second = joined.split()[1:]
    if second and ("article" in grammar.kind(second[0].lower()) or not tells_role(" ".join(second), grammar)):
        return None
    if names_territory(name) or any(grammar.kind(word.lower()) for word in name.split() if word[0].isupper()):
        return None
    goes_on = behind[:1] == " " and behind[1:].isalpha()
    if goes_on and not _is_subject(text, start, found.end() + len(behind), behind[1:].lower(), grammar):
        return None
    office = f"{text[start:end]}{joined}"
    first, _, rest = office.partition(" ")
    led = not grammar.kind(first.lower()).isdisjoint({"article", "possessive"})
    return _Officer(name, rest if led else office, found.end())


def _is_subject(text: str, start: int, end: int, word: str, grammar: Grammar) -> bool:
    """Whether an office opens a sentence that goes on behind a name with its verb: no list, and nobody's aside."""
    opens = not start or text[:start].rstrip(" ")[-1:] in _ENDS
    inserted = text[end : end + 1] == "," and "bracket" not in grammar.options  # the mayor, X said, is late
    return opens and not inserted and "coordinator" not in grammar.kind(word)


def _name(text: str, said: Attribution, officer: _Officer) -> Attribution:
    mention = said.mention
    if mention is not None and mention.end < officer.end and text.startswith(said.speaker, mention.start):
        mention = to_span((mention.start, officer.end)) if officer.end - mention.end < _FAR else mention
    return said._replace(speaker=officer.name, speakers=(officer.name,), mention=mention, role=officer.office)
