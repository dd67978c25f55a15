"""Titles that are not the speaker's: `an aide to President X` is no president, and neither is `l'avocat du maire X`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from knowledge.language.territories import names_territory
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_TITLE: Final = frozenset({"role", "title", "owned"})
_OFFICE: Final = frozenset({"role", "owned"})
_FEATURING: Final = frozenset({"tier", "adjective", "notname"})
_LITTLE: Final = frozenset({"article", "preposition", "pronoun"})
SERVING: Final = frozenset({"role", "source"})
_MOST_REMEMBERED: Final = 1 << 14


class Classed(Protocol):
    """A word as written and the classes it belongs to: a token, or one of `classed`."""

    @property
    def text(self) -> str: ...

    @property
    def kinds(self) -> frozenset[str]: ...


class Word(NamedTuple):
    """The least of a `Classed`."""

    text: str
    kinds: frozenset[str]


def classed(words: Iterable[str], grammar: Grammar) -> list[Word]:
    """Words as written with their classes."""
    return [_read(word, grammar) for word in words]


@lru_cache(maxsize=_MOST_REMEMBERED)
def _read(word: str, grammar: Grammar) -> Word:
    return Word(word, grammar.kind(word.lower()))


def complement_start(words: Sequence[Classed], grammar: Grammar) -> int | None:
    """Where the title that ends the words begins, if it and the name behind it only say whom somebody serves.

    >>> from knowledge.extraction.clauses.grammar import load_grammar
    >>> english = load_grammar("en")
    >>> complement_start(classed("a senior adviser to former President".split(), english), english)
    4
    >>> complement_start(classed("the Secretary of State".split(), english), english)
    """
    at = len(words)
    while at > 1 and _qualifies(words[at - 1]):
        at -= 1
    titled = at
    while at > 1 and words[at - 1].kinds & _TITLE:
        at -= 1
    if at == titled or not [word for word in words[at:titled] if word.kinds & _OFFICE]:
        return None
    while at > 1 and _qualifies(words[at - 1]):
        at -= 1
    start = at
    while (
        at > 1 and "headlast" in grammar.options and words[at - 1].kinds <= _FEATURING and words[at - 1].text.islower()
    ):
        at -= 1  # a spokesman for provincial governor X
    before = words[at - 1]
    if at > 1 and "preposition" not in before.kinds and before.text[0].isupper() and "headlast" in grammar.options:
        at -= any("fielded" in word.kinds for word in words[start:titled])  # a spokesman for Immigration Minister X
    if at > 1 and "article" in words[at - 1].kinds and "preposition" not in words[at - 1].kinds:
        at -= 1
        if "owning" in words[at].kinds or "headlast" in grammar.options:
            return start if "owning" in words[at].kinds and words[at - 1].kinds & SERVING else None
    owner = words[at - 1].kinds if at > 1 else frozenset()
    if (
        "preposition" not in owner
        or "attached" in owner
        or (titled - at == 1 and _is_portfolio(words[at - 2], words[at]))
    ):
        return None
    loose = not ("headlast" in grammar.options or owner & {"infinitive", "apart"} or "words" in words[at - 2].kinds)
    return start if loose or words[at - 2].kinds & SERVING else None


def _qualifies(word: Classed) -> bool:
    """Whether a word may stand beside a title as part of it: of what country, or no longer or not yet."""
    little = word.kinds & _LITTLE and not word.text.isupper()
    return "tenure" in word.kinds or (not little and names_territory(word.text))


def _is_portfolio(office: Classed, title: Classed) -> bool:
    """Whether a title is what an office is for (Minister for Justice X)."""
    role = load_roles().read(f"minister of {title.text}") if title.text[:1].isupper() else None
    return office.text[:1].isupper() and role is not None and role.office not in {None, "minister"}
