"""Speakers who are named in another case alone, by their nominative (по словам Эльвиры Набиуллиной)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.declension import nominative, nominative_by, nominative_of_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.model import Attribution

_OBLIQUE: Final = "аяуюмей"
"""Last letters of a surname in another case than the nominative."""
_WITHIN: Final = frozenset({"в ", "В ", "о "})
"""Characters right before the body in which somebody speaks (в Минфине, во ФСИНе)."""


def put_in_nominative(text: str, grammar: Grammar, found: Sequence[Attribution]) -> Sequence[Attribution]:
    """Statements with their speakers in the nominative, where a language has cases and their names tell it."""
    if not grammar.members("governing"):
        return found
    found = _put_bodies(text, grammar, found)
    named = {
        name: nominative(name, grammar, governed=True) for told in found for name in (told.speaker, *told.speakers)
    }
    oblique = {name: plain for name, plain in named.items() if plain != name}
    called = _called(text, grammar, found)
    if not (oblique or called):
        return found
    free: set[str] = set()
    governed: set[str] = set()
    for told in found:
        if told.mention is not None and told.speaker in (words := text[told.mention.start : told.mention.end]):
            (governed if _governs(told, words, grammar) else free).add(told.speaker)
    for name in oblique:
        if name in free or name not in governed:
            oblique[name] = nominative(name, grammar, governed=False)
    for told in found:
        if told.mention is not None and (plain := oblique.get(told.speaker, told.speaker)) != told.speaker:
            words, surname = text[told.mention.start : told.mention.end], told.speaker.rpartition(" ")[2]
            if words == surname and not _governs(told, words, grammar):  # встреча Эдуарда Кокойты. Кокойты сказал
                oblique[told.speaker] = f"{plain.rpartition(' ')[0]} {surname}".strip()
    return [_renamed(told, {**oblique, **called}) for told in found]


def _called(text: str, grammar: Grammar, found: Sequence[Attribution]) -> dict[str, str]:
    """Names in another case whose surname alone stands in the nominative (Евгению Ройзману … Ройзман сказал)."""
    called: dict[str, str] = {}
    for told in found:
        name, mention = told.speaker, told.mention
        if mention is None or name[-1:] not in _OBLIQUE or " " not in name or mention.end - mention.start >= len(name):
            continue
        plain = nominative_by(name, text[mention.start : mention.end], grammar)
        if plain is not None:
            called[name] = plain
    return called


def _put_bodies(text: str, grammar: Grammar, found: Sequence[Attribution]) -> Sequence[Attribution]:
    """Statements made within a body with that in the nominative (сообщили в Минфине, в пресс-службе МВД)."""
    names: dict[str, str] = {}
    for told in found:
        mention = told.mention
        if mention is None or text[mention.start - 2 : mention.start] not in _WITHIN:
            continue
        plain = nominative_of_place(told.speaker, grammar)
        if plain is not None:
            names[told.speaker] = plain
    return [_renamed(told, names) for told in found] if names else found


def _renamed(told: Attribution, names: Mapping[str, str]) -> Attribution:
    speakers = tuple(names.get(name, name) for name in told.speakers)
    return told._replace(speaker=names.get(told.speaker, told.speaker), speakers=speakers)


def _governs(told: Attribution, words: str, grammar: Grammar) -> bool:
    """Whether whoever is named beside a cue stands in the case it asks for (по словам X, цитирует X)."""
    first = (told.cue or "").lower().split(maxsplit=1)[:1]
    if not first or words == told.cue:
        return False
    cue = grammar.cues.get(first[0])
    return "governing" in grammar.kind(first[0]) or (cue is not None and "r" in cue.frames)
