"""What stands beside a speaker's name anywhere in an article, for those who are told no role where they speak.

`The chair of the union, Ada Colau spoke to nurses.`, `X, 54 ans, maire de Y et conseiller du canton de Z`, `X, who is
head of research`, `One of the parents, X`: a description opens with a role or a trade and what belongs to it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import load_grammar
from knowledge.extraction.clauses.phrases.participles import PARTICIPLES
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.speakers.descriptions import (
    CLAUSAL,
    DEEPEST,
    DETERMINERS,
    FULL,
    LITTLE,
    ROLE,
    find_end,
    find_head,
    is_role,
    is_short,
    is_verb,
    joined,
    kinds_of,
    past_article,
    past_little,
    split_parts,
)
from knowledge.extraction.clauses.speakers.openings import opens_plainly
from knowledge.names.ranks import is_level
from knowledge.names.relations import tells_relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_MOST_PLACES: Final = 6
"""Places of a name at which its bearer is looked for."""
_NEAR: Final = 170
"""Characters before or behind a name in which a description stands."""
_AHEAD: Final = (".", "!", "?", ":", "»", "”", '"', "\n")
_INITIALS: Final = re.compile(r"(?<=\w) \(([^()\n]{1,14})\)")
"""What a body is called for short behind its name: le porte-parole du Parti populaire (PP), X."""
_MASK: Final = str.maketrans("()", "\x01\x02")
_UNMASK: Final = str.maketrans("\x01\x02", "()")
_FRONT: Final = re.compile(r"--|[!?:;\n()«»“”\"„‚…]|\.\s|\s[–—-]\s")
"""What ends the words that may describe whose name follows."""
_POLITE: Final = re.compile(r"(?:(?<!\w)[^\W\d_a-zа-я][^\W\d_]{0,3}\.\s*)+$")
"""Shortened titles right before a name (Cllr. X, Dr. X)."""
_TOLD: Final = r"(?P<told>[^,;:!?\n()«»“”\"„.]{3,150}?)(?=[,;:!?\n()«»“”\"]|\.(?:\s|$)| [–—-] |$)"
_BRACKETED: Final = r"(?: \([^()\n]{1,40}\))?"
_AGED: Final = r"(?:,? (?:[^\W\d_]+ )?\d{1,3}(?: [^\W\d_]+){0,2}(?=,))?"
_LEADING: Final = frozenset({"preposition", "subordinator", "according"})
_CLOSING: Final = ".;)]»”\n"
"""Marks behind a name that the clause goes on past no more."""


def introduced(text: str, name: str, grammar: Grammar) -> str | None:
    """What an article tells of the bearer of a whole name, as written; None where nothing stands beside it."""
    words = name.split()
    if len(words) < FULL or not (words[0][0].isupper() and words[-1][0].isupper()):
        return None
    if not DETERMINERS.isdisjoint(kinds_of(words[0], grammar)) or is_role(words[0], grammar):
        return None
    for place, shown in _places(text, name, words[-1]):
        told = _behind(text, place, place + len(shown), grammar)
        if told is None and shown is name:
            told = _before(text, place, place + len(name), grammar)
        if told is not None:
            return told.translate(_UNMASK)
    return None


def tells_role(words: str, grammar: Grammar) -> bool:
    """Whether words open with a description of somebody by his role or trade."""
    parts = split_parts(words, grammar)
    return find_head(parts, past_little(parts, 0, grammar), grammar) is not None


def _places(text: str, name: str, surname: str) -> Iterator[tuple[int, str]]:
    """Where a whole name stands, and then where the surname alone does, if nobody else of that name is in the text."""
    yield from ((at, name) for at in _find(text, name))
    alone = []
    for at in _find(text, surname):
        before = text[max(0, at - _NEAR) : at].rstrip(" ")
        word = before.split()[-1] if before.strip() else ""
        if text.endswith(name, 0, at + len(surname)) or before.endswith(_AHEAD) or not word[:1].isupper():
            alone += [] if text.endswith(name, 0, at + len(surname)) else [(at, surname)]
        elif word not in name:
            return
    yield from alone


def _find(text: str, shown: str) -> Iterator[int]:
    at = -1
    for _ in range(_MOST_PLACES):
        at = text.find(shown, at + 1)
        if at < 0:
            return
        if not text[at - 1 : at].isalnum() and not text[at + len(shown) : at + len(shown) + 1].isalnum():
            yield at


@cache
def _behind_pattern(language: str) -> re.Pattern[str]:
    grammar = load_grammar(language)
    being = "|".join(grammar.members("being")) or "—"
    who = "|".join((*grammar.members("relative"), *grammar.members("that"))) or "—"
    apposed = rf"{_BRACKETED}{_AGED}(?:,\s+(?:(?:{who}) (?:{being}) )?| [–—-] )"
    return re.compile(rf"(?:{apposed}|{_BRACKETED} (?P<being>{being}) | \(){_TOLD}")


def _behind(text: str, place: int, end: int, grammar: Grammar) -> str | None:
    """A description behind a name: between commas, dashes or brackets, behind "is", or up to a line's end."""
    behind = text[end : end + _NEAR]
    found = _behind_pattern(grammar.language).match(behind[:2] + _masked(behind[2:]))
    lead = _without_titles(text[max(0, place - _NEAR) : place], grammar)
    if found is None or (found["being"] and not opens_plainly(text, place, lead)):
        return None
    words = found["told"]
    parts = split_parts(words, grammar)
    start = past_little(parts, 0, grammar)
    head = find_head(parts, start, grammar)
    told = None if head is None else find_end(parts, head, grammar)
    if told is None:
        return None
    if text[end] == "," and (_is_listed(behind[found.end() :], grammar) or _is_within_opening(text, place, grammar)):
        return None
    return joined(words, parts, past_article(parts, 0, grammar), told, grammar)


def _is_listed(following: str, grammar: Grammar) -> bool:
    """Whether a list goes on behind a description: whose it is, its neighbours tell (X, the premier, and the mayor)."""
    if not following.startswith(", "):
        return False
    words = split_parts(following[2:_NEAR], grammar)[:DEEPEST]
    if len(words) < FULL or "coordinator" not in kinds_of(words[0], grammar):
        return following[2:3].isupper()
    led = "article" in kinds_of(words[1], grammar)
    return led or find_head(words, 1, grammar) is not None


def _is_within_opening(text: str, place: int, grammar: Grammar) -> bool:
    """Whether a phrase that opens its sentence holds a name (after talks with X, the president who slept left)."""
    lead = _masked(text[max(0, place - _NEAR) : place])
    bound = next((found.end() for found in reversed([*_FRONT.finditer(lead)])), 0)
    ahead = split_parts(lead[bound:], grammar)
    return bool(ahead) and "," not in lead[bound:] and _is_fronted(ahead[0], grammar)


def _is_fronted(word: str, grammar: Grammar) -> bool:
    return not kinds_of(word, grammar).isdisjoint(_LEADING) or word.endswith(PARTICIPLES)


def _masked(words: str) -> str:
    """Words in which brackets around a body's initials end nothing."""
    return _INITIALS.sub(lambda found: found.group().translate(_MASK), words)


def _without_titles(lead: str, grammar: Grammar) -> str:
    """Words before a name without the short titles right before it (Cllr, Dr., Me)."""
    lead = _POLITE.sub("", lead)
    last = lead.split()[-1:]
    named = last and last[0][0].isupper() and lead.endswith(" ")
    polite = named and (kinds_of(last[0], grammar) & {"courtesy"} or is_short(last[0], grammar))
    return lead[: lead.rindex(last[0])] if polite else lead


def _before(text: str, place: int, end: int, grammar: Grammar) -> str | None:
    """A description right before a name, or before the comma behind which it stands."""
    if "articleless" in grammar.options:
        return None  # cases tell whose it is, which the readers of titles know
    lead = _without_titles(_masked(text[max(0, place - _NEAR) : place]), grammar)
    bound = next((found.end() for found in reversed([*_FRONT.finditer(lead)])), 0)
    opens = bound > 0 or place <= _NEAR
    lead = lead[bound:].rstrip()
    parted = lead.endswith(",")
    further, comma, words = lead.rstrip(",").rpartition(", ")
    parts = split_parts(words, grammar)
    start = _opening(parts, grammar)
    if start is None or _ends_in_name(further):
        return None
    opens = opens and not comma and _leads_in(parts, start, grammar)
    fits = _sets_apart(text, end, parts[:start], grammar, opens=opens) if parted else _adjoins(parts, start, grammar)
    return joined(words, parts, past_article(parts, start, grammar), len(parts), grammar) if fits else None


def _opening(parts: Sequence[str], grammar: Grammar) -> int | None:
    """Where the description begins that words before a name end in: at an article, behind a verb, or with them."""
    last = max((at for at, part in enumerate(parts) if is_verb(part, grammar)), default=-1)
    for at in range(last + 1, len(parts)):
        if at not in {0, last + 1} and kinds_of(parts[at], grammar).isdisjoint(DETERMINERS):
            continue
        head = find_head(parts, past_little(parts, at, grammar), grammar)
        end = None if head is None else find_end(parts, head, grammar)
        if head is not None and end is not None:
            return at if end == len(parts) and not tells_relation(parts[:head]) else None
    return None


def _leads_in(parts: Sequence[str], start: int, grammar: Grammar) -> bool:
    """Whether a description begins a sentence, perhaps behind where or when it is (À Paris ce lundi la maire, X a)."""
    if not start:
        return True
    led = kinds_of(parts[start], grammar) & {"preposition"} or kinds_of(parts[start - 1], grammar) & (LITTLE | ROLE)
    set_in = kinds_of(parts[0], grammar) & {"preposition", "time", "adverb"}
    return start > 1 and not led and bool(set_in) and all(_is_setting(part, grammar) for part in parts[:start])


def _is_setting(part: str, grammar: Grammar) -> bool:
    """Whether a word may tell where or when, and is no verb (police arrested the teacher, X said)."""
    kinds = kinds_of(part, grammar)
    return not part[0].islower() or (bool(kinds) and kinds.isdisjoint(CLAUSAL))


def _sets_apart(text: str, end: int, ahead: Sequence[str], grammar: Grammar, *, opens: bool) -> bool:
    """Whether words before a name's comma tell of its bearer: another mark closes it, or they open the sentence.

    `ahead`: the words of its part of the sentence before them.
    """
    behind = text[end : end + 2]
    if not behind or behind[0] in _CLOSING:
        return True
    fronted = bool(ahead) and _is_fronted(ahead[0], grammar)
    if behind[0] == "," or behind == " (":
        return not fronted  # asked by a reporter, X, …
    following = text[end : end + _NEAR].split(maxsplit=1)[:1]
    word = following[0] if following else ""
    kinds = kinds_of(word, grammar)
    if "relative" in kinds:
        return not fronted
    return opens and "coordinator" not in kinds and not (word[-1:] == "," and word[:-1] in grammar.cues)


def _adjoins(parts: Sequence[str], start: int, grammar: Grammar) -> bool:
    """Whether a description leads to a name without a comma: each of its nouns, and not the name, is led to."""
    head = find_head(parts, past_little(parts, start, grammar), grammar)
    if head is None or not kinds_of(parts[-1], grammar).isdisjoint(LITTLE):
        return False
    if any(is_role(part, grammar) for part in parts[head + 1 :]):
        return False  # a spokesman for President X
    behind = list(zip(parts[head:], parts[head + 1 :], strict=False))
    return all(
        two[0].isupper()
        or _tells_where(two, grammar)
        or not LITTLE.isdisjoint(kinds_of(two, grammar) | kinds_of(one, grammar))
        for one, two in behind
    )


def _tells_where(part: str, grammar: Grammar) -> bool:
    """Whether a word is an adjective of a place, or tells how far an office reaches (bruxellois, nationale)."""
    return bool(grammar.demonyms) and (part.endswith(grammar.demonyms) or is_level(part))


def _ends_in_name(words: str) -> bool:
    """Whether somebody's name stands before a comma, so that what follows may be his (Y, the mayor, X)."""
    last = words.split()[-FULL:]
    return len(last) == FULL and last[1][:1].isupper() and last[0].lower() in given_names()
