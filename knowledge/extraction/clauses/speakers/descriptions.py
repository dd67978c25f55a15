"""A description of somebody, word by word: the role or trade it opens with, and where what belongs to it ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.participles import is_deed
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.names.trades import find_trade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_LONGEST: Final = 18
"""Words of a description."""
FULL: Final = 2
DEEPEST: Final = 3
"""Words within which a description's head comes where compounds do not end in it."""
_LONGEST_COMPOUND: Final = 6
_MOST_REMEMBERED: Final = 1 << 14
"""Words of which it is remembered what they are."""
_PARTS: Final = re.compile(r"\s+|(?<=[’'])(?=\w)")
_SPACES: Final = re.compile(r"\s+")
_PLAIN: Final = str.maketrans("’ё", "'е")
_GERMAN: Final = ("e", "er", "en", "es")
"""How German adjectives end."""
ROLE: Final = frozenset({"role", "title"})
LITTLE: Final = frozenset({"article", "preposition"})
_NOUNS: Final = ROLE | LITTLE | {"institution", "coordinator", "adverb"}
DETERMINERS: Final = frozenset({"article", "possessive"})
CLAUSAL: Final = frozenset({"auxiliary", "relative", "subordinator", "that", "pronoun", "oblique"})
_NO_ADJECTIVE: Final = (
    CLAUSAL
    | DETERMINERS
    | {"preposition", "coordinator", "time", "negation", "nobody", "agent", "according", "thus", "as"}
)


def split_parts(words: str, grammar: Grammar) -> list[str]:
    """The words of a description; what an elision joins is parted."""
    return [part for part in (_PARTS if grammar.elisions else _SPACES).split(words) if part]


@lru_cache(maxsize=_MOST_REMEMBERED)
def kinds_of(part: str, grammar: Grammar) -> frozenset[str]:
    """The kinds of a word as it is written."""
    return grammar.kind(part.lower().translate(_PLAIN))


def past_article(parts: Sequence[str], start: int, grammar: Grammar) -> int:
    """Behind the article or possessive that a description may open with."""
    return start + (start < len(parts) and not kinds_of(parts[start], grammar).isdisjoint(DETERMINERS))


def past_little(parts: Sequence[str], start: int, grammar: Grammar) -> int:
    """Behind an article, and behind the "one of" of one of several."""
    first = past_article(parts, start, grammar)
    for one in (start, first):
        many = one + 1 < len(parts) and parts[one].lower() in grammar.members("ofmany")
        if many and not kinds_of(parts[one + 1], grammar).isdisjoint(LITTLE | {"partitive"}):
            return past_article(parts, one + 2, grammar)
    return first


def find_head(parts: Sequence[str], start: int, grammar: Grammar) -> int | None:
    """Where the role or trade stands with which a description begins, behind adjectives or what a compound adds."""
    first = parts[start : start + FULL]
    if len(first) == FULL and first[1][0].isupper() and first[0][0].isupper() and first[0].lower() in given_names():
        return None  # Jack Draper
    if "headlast" in grammar.options:
        ends = range(start, min(len(parts), start + _LONGEST_COMPOUND + 1))
        stop = next((at for at in ends if not kinds_of(parts[at], grammar).isdisjoint(_NO_ADJECTIVE)), None)
        last = (len(parts) if stop is None else stop) - 1
        named = last > start and parts[last][0].isupper() and parts[last - 1][0].islower()
        done = [part for part in parts[start : max(start, last)] if part.islower() and part.endswith("ed")]
        fits = start <= last < start + _LONGEST_COMPOUND and not (named or done)
        return last if fits and is_role(parts[last], grammar) else None
    for at in range(start, min(len(parts), start + DEEPEST)):
        if is_role(parts[at], grammar):
            return at
        if not kinds_of(parts[at], grammar).isdisjoint(_NO_ADJECTIVE) or is_verb(parts[at], grammar):
            return None
        if "bracket" in grammar.options and not (parts[at][0].isupper() or parts[at].endswith(_GERMAN)):
            return None  # so Ministerin X
        if is_deed(parts[at]):
            return None
    return None


@lru_cache(maxsize=_MOST_REMEMBERED)
def is_role(part: str, grammar: Grammar) -> bool:
    """Whether a word is a role or a trade, and no mere title before a name."""
    kinds = kinds_of(part, grammar)
    if not kinds.isdisjoint(ROLE):
        return "courtesy" not in kinds and not is_short(part, grammar)
    if part.lower() in grammar.descriptions:
        return True
    if "-" in part.strip("-"):
        return any(not kinds_of(one, grammar).isdisjoint(ROLE) for one in part.split("-"))
    trade = find_trade(part) if kinds.isdisjoint(_NO_ADJECTIVE) else None
    return trade is not None and (part.islower() or "bracket" in grammar.options)


def is_short(word: str, grammar: Grammar) -> bool:
    """Whether a title is written short (Cllr, Rep), though no stop stands behind it."""
    return word.lower() in grammar.abbreviations and word.lower() in grammar.called


def find_end(parts: Sequence[str], head: int, grammar: Grammar) -> int | None:
    """Where a description ends: before a relative clause, or who is joined to it; None where more is told than it."""
    end = head + 1
    while end < len(parts):
        kinds = kinds_of(parts[end], grammar)
        if "coordinator" in kinds and (joined := _joins(parts, end + 1, grammar)) != "on":
            return None if joined == "another" else _bare(parts, head, end, grammar)
        if parts[end].isdigit() and _leads(parts[end - 1], grammar):
            return _bare(parts, head, end, grammar)
        clausal = not kinds.isdisjoint(CLAUSAL) and kinds.isdisjoint(LITTLE)
        if clausal and "auxiliary" not in kinds:
            return _bare(parts, head, end, grammar)
        if clausal or "negation" in kinds or is_verb(parts[end], grammar) or _names_another(parts, end, head, grammar):
            return None
        end += 1
    return _bare(parts, head, end, grammar)


def _joins(parts: Sequence[str], at: int, grammar: Grammar) -> str:
    """What a coordinator within a description leads to: its own words on, the next name, or somebody besides."""
    if at >= len(parts) or parts[at].lower() in given_names():
        return "name"
    kinds = kinds_of(parts[at], grammar)
    several = "determiner" in kinds and "article" not in kinds
    apart = "article" in kinds and ("preposition" not in kinds or find_head(parts, at + 1, grammar) is not None)
    return "another" if apart or several else "on"


def _names_another(parts: Sequence[str], at: int, head: int, grammar: Grammar) -> bool:
    """Whether another's name follows an office and what it is of (le président du club Y), or who did something."""
    part, kinds = parts[at], kinds_of(parts[at], grammar)
    if at == head + 1 and "agent" in kinds and "belonging" not in kinds:
        return True  # accusé par le maire
    if not part[0].isupper() or not kinds_of(parts[at - 1], grammar).isdisjoint(LITTLE):
        return False
    if part.lower() in given_names():
        return True
    noun = "bracket" in grammar.options or part.isupper() or "institution" in kinds
    return at == head + 1 and not noun


def _bare(parts: Sequence[str], head: int, end: int, grammar: Grammar) -> int:
    while end > head + 1 and _leads(parts[end - 1], grammar):
        end -= 1
    return end


def _leads(part: str, grammar: Grammar) -> bool:
    return part[-1] in "’'" or not kinds_of(part, grammar).isdisjoint(LITTLE | {"coordinator"})


@lru_cache(maxsize=_MOST_REMEMBERED)
def is_verb(part: str, grammar: Grammar) -> bool:
    """Whether a word is a finite verb of saying and nothing else."""
    low = part.lower().translate(_PLAIN)
    cue = grammar.cues.get(low)
    finite = cue is not None and not (cue.participle or cue.infinitive or cue.needs_auxiliary or cue.bare)
    return finite and part.islower() and grammar.kind(low).isdisjoint(_NOUNS)


def joined(words: str, parts: Sequence[str], start: int, end: int, grammar: Grammar) -> str | None:
    """Parts of words as they are written; None where they are too many."""
    while start < end and "adverb" in kinds_of(parts[start], grammar):
        start += 1
    if not start < end <= start + _LONGEST:
        return None
    at, places = 0, []
    for part in parts[:end]:
        at = words.index(part, at)
        places.append(at)
        at += len(part)
    return words[places[start] : at]
