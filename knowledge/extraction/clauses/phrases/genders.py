"""Whose a name is, as titles, given names and the pronouns behind it tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender, Run
    from knowledge.extraction.clauses.phrases.sentences import Token

_WORDS: Final = re.compile(r"[^\W\d_]+")
_FEMININE: Final = ("а", "я", "ь", "и", "ы", "ой", "ей")
"""Last letters of feminine nouns in their cases."""
_PAST: Final = re.compile(r"[а-яё]{2,}л(?:(а|ась)|ся)?\b")
"""A past of one, with its feminine ending."""
_HIS: Final = ("ав", "ив", "ів", "нув", "вся")
"""Last letters of a Ukrainian past of one man."""
_HERS: Final = ("ы", "и", "ой", "ей")
"""How a woman's given name ends in a case, and no man's."""
_HERS_WHO: Final = ("ая", "ую", "ой")
"""How a Russian relative of a woman ends."""
_OF_HIS: Final = frozenset({"words", "wordings"})
"""Nouns for what somebody said, behind which he stands in the genitive."""
_NEAR: Final = 24
"""Characters before a name in which its bearer's role stands."""
_VOTES: Final = 6
_REACH: Final = 180
"""Characters from a name on in which a pronoun tells whose it is."""
_MOST_REMEMBERED: Final = 1 << 14
"""First words of names whose gender is remembered."""


def gender_of(run: Run, grammar: Grammar) -> Gender | None:
    """Whose the title before a name is, else its given name."""
    own = _gender_of_given(run.lows[0], grammar) if run.lows and "articleless" in grammar.options else None
    for word in run.title if own is None else ():  # дочь Бориса X
        kinds = grammar.kind(word)
        if kinds & {"male", "female"}:
            return "m" if "male" in kinds else "f"
    gender = _gender_of_given(run.lows[0], grammar) if run.lows else None
    return None if gender == "m" and _may_be_hers(run.lows) else gender


def _may_be_hers(name: Sequence[str]) -> bool:
    """Whether a man's dative may be a woman's accusative, where the surname has no cases (Джорджу Мелони)."""
    return len(name) > 1 and name[0].endswith(("у", "ю")) and not name[-1].endswith(("у", "ю"))


@lru_cache(maxsize=_MOST_REMEMBERED)
def _gender_of_given(given: str, grammar: Grammar) -> Gender | None:
    """Whose a given name is, in any case form; a language's own list comes first (Andrea, Simone)."""
    if "given.m" in grammar.kind(given):
        return "m"
    known = given_names()
    if given in known or not grammar.endings:
        first, hyphen, _ = given.partition("-")
        return _gender_of_given(first, grammar) if hyphen and given not in known else known.get(given)
    stem = grammar.stem(given)
    forms = (stem + ending for ending in ("", *grammar.bases))
    found = [known[form] for form in forms if form in known]
    if len(set(found)) > 1:  # Валентине, Валентины: of Валентин or of Валентина
        return "f" if given.endswith(_HERS) else None if given.endswith("е") else found[0]
    return found[0] if found else None


def gender_told(text: str, name: str, places: Sequence[int], named: Sequence[int], grammar: Grammar) -> Gender | None:
    """Whose a name is that no list has, by the roles, verbs and pronouns beside it; `named` are all names' places."""
    by_verb = None
    if "articleless" in grammar.options:
        by_verb = _by_verb(text, name, places) or _by_relative(text, name, places, grammar)
    return _by_role(text, places[0], grammar) or by_verb or _by_pronoun(text, places, named, grammar)


def _by_role(text: str, place: int, grammar: Grammar) -> Gender | None:
    """Whose an English name is, by the role right before it (her husband Mauricio)."""
    words = text[max(0, place - _NEAR) : place].split() if "headlast" in grammar.options else []
    kind = grammar.kind(words[-1].lower()) if words else frozenset[str]()
    return "m" if "male" in kind else "f" if "female" in kind else None


def _by_pronoun(text: str, places: Sequence[int], named: Sequence[int], grammar: Grammar) -> Gender | None:
    """What the pronouns soon after a name say, each of its places one vote; a name between them ends the look.

    `named` are the places of all names, ascending.
    """
    votes: dict[Gender, int] = {"m": 0, "f": 0}
    for place in places[:_VOTES]:
        index = bisect_right(named, place)
        end = named[index] if index < len(named) else len(text)
        stretch = text[place : min(end, place + _REACH)].split("\n", maxsplit=1)[0].lower()
        for word in _WORDS.findall(stretch):
            kinds = grammar.kind(word)
            if kinds & {"his", "her"}:
                votes["m" if "his" in kinds else "f"] += 1
                break
    return _elected(votes)


def ends_otherwise(name: str, gender: Gender) -> bool:
    """Whether a Russian noun in small letters ends as none does whom `она` means.

    >>> ends_otherwise("телеканал", "f"), ends_otherwise("газета", "f"), ends_otherwise("собеседника", "m")
    (True, False, False)
    """
    word = name.split(maxsplit=1)[0]
    return gender == "f" and word.islower() and not word.isascii() and not word.endswith(_FEMININE)


def told_by_cue(tokens: Sequence[Token], subject: tuple[int, int]) -> Gender | None:
    """What a Russian or Ukrainian past beside a description says of whom it describes (сообщил продюсер)."""
    start, end = subject
    if start and tokens[start - 1].kinds & _OF_HIS:
        return None  # слова министра привела газета
    beside = [tokens[at] for at in (start - 1, end) if 0 <= at < len(tokens) and tokens[at].cue is not None]
    past = _PAST.fullmatch(beside[0].low) if beside else None
    if past is None and beside and beside[0].low.endswith(_HIS) and (cue := beside[0].cue) is not None:
        return None if cue.participle else "m"
    return None if past is None else "f" if past.group(1) else "m"


def _by_verb(text: str, name: str, places: Sequence[int]) -> Gender | None:
    """What Russian pasts right behind a name in the nominative say (Эмманюэль Макрон приехал)."""
    votes: dict[Gender, int] = {"m": 0, "f": 0}
    for place in places[:_VOTES]:
        past = _PAST.match(text, place + len(name) + 1) if text.startswith(f"{name} ", place) else None
        if past is not None:
            votes["f" if past.group(1) else "m"] += 1
    return _elected(votes)


def _by_relative(text: str, name: str, places: Sequence[int], grammar: Grammar) -> Gender | None:
    """What a Russian relative right behind a name in any case says (ответил на слова Каи Каллас, которая сообщила)."""
    for place in places[:_VOTES]:
        end = place + len(name)
        word = _WORDS.match(text, end + len(", ")) if text[end : end + 2] == ", " else None
        if word is not None and "relative" in grammar.kind(low := word.group()):
            return "f" if low.endswith(_HERS_WHO) else "m" if low.endswith("ый") else None
    return None


def _elected(votes: Mapping[Gender, int]) -> Gender | None:
    if votes["m"] == votes["f"]:
        return None
    return "m" if votes["m"] > votes["f"] else "f"
