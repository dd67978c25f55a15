"""Capitals before or behind an English name that are no part of it, and couples who share a surname."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender, Run
    from knowledge.extraction.clauses.speakers.person import Person

_FULL: Final = 2
_OPENING: Final = frozenset("\"“‘'«")
_MADE: Final = ("ed", "ing")
"""How adjectives end that a name is called by (Crooked Ada Colau)."""
_DATED: Final = frozenset({"institution", "province"})
_AND: Final = " and "


def part_epithets(text: str, runs: list[Run], given: Mapping[str, Gender | None], grammar: Grammar) -> list[Run]:
    """The runs of an article without such capitals: `Love Ada`, `Crooked Ada Colau`, `Florida Friday`.

    A lone given name joined to a full one has its surname, where a Mr or Mrs tells the two apart. Whoever is called
    Mr before the only full name of his surname, which is a woman's, is called so wherever he stands before it.
    """
    full = {run.lows for run in runs if run.words[1:]}
    firsts, days = {lows[0] for lows in full}, grammar.members("weekday")
    for at, lows in [(at, run.lows) for at, run in enumerate(runs) if run.words[1:]]:
        if lows[0] not in given and (lows[1] in given or lows[1] in firsts):
            runs[at] = _behind_epithet(text, runs[at], (full, firsts), grammar)
        if lows[-1] in days and _stands_before_day(runs[at], given, grammar):
            runs[at] = _without_last(runs[at])
    titled = [run for run in runs if run.title and not run.words[1:]]
    polite = {run.lows[0]: run.title[-1] for run in titled if run.title[-1] in _polite(grammar)}
    surnames = polite.keys() & {lows[-1] for lows in full}
    if surnames:
        pairs = [(at, pair) for at, pair in enumerate(pairwise(runs)) if pair[1].words[1:]]
        for at in [at for at, pair in pairs if _is_spouse(text, pair, given, grammar)]:
            if runs[at + 1].lows[-1] in surnames and runs[at].lows[-1] not in firsts:
                runs[at] = _with_surname(runs[at], runs[at + 1].words[-1])
        _tell_apart(runs, {surname: polite[surname] for surname in surnames}, given, grammar)
    return runs


@lru_cache(maxsize=8)
def _polite(grammar: Grammar) -> frozenset[str]:
    """Titles that tell a man from a woman."""
    told = frozenset(grammar.members("male")) | frozenset(grammar.members("female"))
    return told & frozenset(grammar.members("courtesy"))


def _tell_apart(runs: list[Run], titles: dict[str, str], given: Mapping[str, Gender | None], grammar: Grammar) -> None:
    """Call surnames by their Mr or Mrs before the first full name that ends in one, where that is the other's alone."""
    whose: dict[str, set[Gender | None]] = {}
    for run in runs:
        if run.words[1:] and run.lows[-1] in titles:
            whose.setdefault(run.lows[-1], set()).add(given.get(run.lows[0]))
    apart = {name for name, genders in whose.items() if genders == {_other(titles[name], grammar)}}
    for at, run in enumerate(runs if apart else ()):
        if run.words[1:]:
            apart.discard(run.lows[-1])
        elif run.lows[-1:] and run.lows[-1] in apart and titles[run.lows[-1]] not in run.title:
            runs[at] = replace(run, title=(*run.title, titles[run.lows[-1]]))


def _other(title: str, grammar: Grammar) -> Gender:
    """The gender that a title does not tell."""
    return "f" if "male" in grammar.kind(title) else "m"


def is_other_of_pair(run: Run, person: Person, grammar: Grammar) -> bool:
    """Whether a Mr or Mrs before a surname tells of another than its only bearer, who is named later (Mr X … Ada X)."""
    if not person.places or run.start > person.places[0] or run.lows[0] != person.lows[-1]:
        return False
    told = next((word for word in run.title if word in _polite(grammar)), None)  # Dr Lawrence may be Ada Lawrence
    return told is not None and person.gender == _other(told, grammar)


def _behind_epithet(text: str, run: Run, names: tuple[set[tuple[str, ...]], set[str]], grammar: Grammar) -> Run:
    """A run from its second word on, where a name from elsewhere begins there; `names`: full ones, firsts."""
    low, rest, (full, firsts) = run.lows[0], run.lows[1:], names
    if "particle" in grammar.kind(rest[0]):
        return run  # Captain Andries van Wyk … Captain van Wyk
    opens = text[run.start - 1 : run.start] in _OPENING
    if "-" in low and rest[1:] and "bygone" in grammar.kind(low.partition("-")[0]):
        return _without_first(run)  # Ex-Islander Ada Colau
    if rest[1:]:
        told = rest in full and bool(opens or run.title or low.endswith(_MADE) or grammar.kind(low))
    else:
        told = opens and not run.title and rest[0] in firsts
    return _without_first(run) if told else run


def _stands_before_day(run: Run, given: Mapping[str, Gender | None], grammar: Grammar) -> bool:
    """Whether a day of the week follows a place, a body or a full name (in Florida Friday; Ada Colau Monday)."""
    if names_territory(run.words[-_FULL]) or not grammar.kind(run.lows[-_FULL]).isdisjoint(_DATED):
        return True
    return len(run.words) > _FULL and run.lows[0] in given


def _is_spouse(text: str, joined: tuple[Run, Run], given: Mapping[str, Gender | None], grammar: Grammar) -> bool:
    """Whether a given name alone is joined to a full one of the other gender (Ada and Karl Colau; Farmers Ada and)."""
    run, following = joined
    if len(following.words) != _FULL or following.lows[0] not in given or not run.lows or run.lows[-1] not in given:
        return False
    if run.words[1:] and (run.words[_FULL:] or "source" not in grammar.kind(run.lows[0])):
        return False
    return text[run.end : following.start] == _AND and given[run.lows[-1]] != given[following.lows[0]]


def _with_surname(run: Run, surname: str) -> Run:
    place = run.start + len(run.words[0]) + 1 if run.words[1:] else run.start
    return replace(run, words=[run.words[-1], surname], lows=(run.lows[-1], surname.lower()), start=place)


def _without_first(run: Run) -> Run:
    return replace(run, words=run.words[1:], lows=run.lows[1:], start=run.start + len(run.words[0]) + 1, body=-1)


def _without_last(run: Run) -> Run:
    return replace(run, words=run.words[:-1], lows=run.lows[:-1], end=run.end - len(run.words[-1]) - 1, body=-1)
