"""What stands beside a speaker's name anywhere in an article, for those who are told no role where they speak.

`The chair of the union, Ada Colau spoke to nurses.`, `X, 54 ans, maire de Y et conseiller du canton de Z`, `X, who is
head of research`, `One of the parents, X`: a description opens with a role or a trade and what belongs to it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import load_grammar
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.speakers.openings import opens_plainly
from knowledge.names.ranks import is_level
from knowledge.names.relations import tells_relation
from knowledge.names.trades import find_trade

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_MOST_PLACES: Final = 6
"""Places of a name at which its bearer is looked for."""
_NEAR: Final = 170
"""Characters before or behind a name in which a description stands."""
_LONGEST: Final = 18
"""Words of a description."""
_FULL: Final = 2
_AHEAD: Final = (".", "!", "?", ":", "»", "”", '"', "\n")
_DEEPEST: Final = 3
"""Words within which a description's head comes where compounds do not end in it."""
_LONGEST_COMPOUND: Final = 6
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
_PARTS: Final = re.compile(r"\s+|(?<=[’'])(?=\w)")
_SPACES: Final = re.compile(r"\s+")
_PLAIN: Final = str.maketrans("’ё", "'е")
_GERMAN: Final = ("e", "er", "en", "es")
"""How German adjectives end."""
_ROLE: Final = frozenset({"role", "title"})
_LITTLE: Final = frozenset({"article", "preposition"})
_NOUNS: Final = _ROLE | _LITTLE | {"institution", "coordinator", "adverb"}
_DETERMINERS: Final = frozenset({"article", "possessive"})
_CLAUSAL: Final = frozenset({"auxiliary", "relative", "subordinator", "that", "pronoun", "oblique"})
_NO_ADJECTIVE: Final = (
    _CLAUSAL | _DETERMINERS | {"preposition", "coordinator", "time", "negation", "agent", "according", "thus", "as"}
)
_LEADING: Final = frozenset({"preposition", "subordinator", "according"})
PARTICIPLES: Final = ("ed", "ing", "é", "ée", "és", "ées", "ado", "ada", "ato", "ata", "ido", "ida", "uto", "uta")
"""How words end that tell what was done to whom a sentence is about, or what he does."""
_CLOSING: Final = ".;)]»”\n"
"""Marks behind a name that the clause goes on past no more."""


def introduced(text: str, name: str, grammar: Grammar) -> str | None:
    """What an article tells of the bearer of a whole name, as written; None where nothing stands beside it."""
    words = name.split()
    if len(words) < _FULL or not (words[0][0].isupper() and words[-1][0].isupper()):
        return None
    if not _DETERMINERS.isdisjoint(_kinds(words[0], grammar)) or _is_role(words[0], grammar):
        return None
    for place, shown in _places(text, name, words[-1]):
        told = _behind(text, place, place + len(shown), grammar)
        if told is None and shown is name:
            told = _before(text, place, place + len(name), grammar)
        if told is not None:
            return told
    return None


def tells_role(words: str, grammar: Grammar) -> bool:
    """Whether words open with a description of somebody by his role or trade."""
    parts = _part(words, grammar)
    return _head(parts, _past_little(parts, 0, grammar), grammar) is not None


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
    parts = _part(words, grammar)
    start = _past_little(parts, 0, grammar)
    head = _head(parts, start, grammar)
    told = None if head is None else _end(parts, head, grammar)
    if told is None:
        return None
    if text[end] == "," and (_is_listed(behind[found.end() :], grammar) or _is_within_opening(text, place, grammar)):
        return None
    return _joined(words, parts, _past_article(parts, 0, grammar), told, grammar)


def _is_listed(following: str, grammar: Grammar) -> bool:
    """Whether a list goes on behind a description: whose it is, its neighbours tell (X, the premier, and the mayor)."""
    if not following.startswith(", "):
        return False
    words = _part(following[2:_NEAR], grammar)[:_DEEPEST]
    if len(words) < _FULL or "coordinator" not in _kinds(words[0], grammar):
        return following[2:3].isupper()
    led = "article" in _kinds(words[1], grammar)
    return led or _head(words, 1, grammar) is not None


def _is_within_opening(text: str, place: int, grammar: Grammar) -> bool:
    """Whether a phrase that opens its sentence holds a name (after talks with X, the president who slept left)."""
    lead = _masked(text[max(0, place - _NEAR) : place])
    bound = next((found.end() for found in reversed([*_FRONT.finditer(lead)])), 0)
    ahead = _part(lead[bound:], grammar)
    return bool(ahead) and "," not in lead[bound:] and _is_fronted(ahead[0], grammar)


def _is_fronted(word: str, grammar: Grammar) -> bool:
    return not _kinds(word, grammar).isdisjoint(_LEADING) or word.endswith(PARTICIPLES)


def _masked(words: str) -> str:
    """Words in which brackets around a body's initials end nothing."""
    return _INITIALS.sub(lambda found: found.group().translate(_MASK), words)


def _without_titles(lead: str, grammar: Grammar) -> str:
    """Words before a name without the short titles right before it (Cllr, Dr., Me)."""
    lead = _POLITE.sub("", lead)
    last = lead.split()[-1:]
    named = last and last[0][0].isupper() and lead.endswith(" ")
    polite = named and (_kinds(last[0], grammar) & {"courtesy"} or _is_short(last[0], grammar))
    return lead[: lead.rindex(last[0])] if polite else lead


def _is_short(word: str, grammar: Grammar) -> bool:
    """Whether a title is written short (Cllr, Rep), though no stop stands behind it."""
    return word.lower() in grammar.abbreviations and word.lower() in grammar.called


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
    parts = _part(words, grammar)
    start = _opening(parts, grammar)
    if start is None or _ends_in_name(further):
        return None
    opens = opens and not comma and _leads_in(parts, start, grammar)
    fits = _sets_apart(text, end, parts[:start], grammar, opens=opens) if parted else _adjoins(parts, start, grammar)
    return _joined(words, parts, _past_article(parts, start, grammar), len(parts), grammar) if fits else None


def _opening(parts: Sequence[str], grammar: Grammar) -> int | None:
    """Where the description begins that words before a name end in: at an article, behind a verb, or with them."""
    last = max((at for at, part in enumerate(parts) if _is_verb(part, grammar)), default=-1)
    for at in range(last + 1, len(parts)):
        if at not in {0, last + 1} and _kinds(parts[at], grammar).isdisjoint(_DETERMINERS):
            continue
        head = _head(parts, _past_little(parts, at, grammar), grammar)
        end = None if head is None else _end(parts, head, grammar)
        if head is not None and end is not None:
            return at if end == len(parts) and not tells_relation(parts[:head]) else None
    return None


def _leads_in(parts: Sequence[str], start: int, grammar: Grammar) -> bool:
    """Whether a description begins a sentence, perhaps behind where or when it is (À Paris ce lundi la maire, X a)."""
    led = _kinds(parts[start], grammar) & {"preposition"} or _kinds(parts[start - 1], grammar) & (_LITTLE | _ROLE)
    return not start or (start > 1 and not led)


def _sets_apart(text: str, end: int, ahead: Sequence[str], grammar: Grammar, *, opens: bool) -> bool:
    """Whether words before a name's comma tell of its bearer: another mark closes it, or they open the sentence.

    `ahead`: the words of its part of the sentence before them.
    """
    behind = text[end : end + 2]
    if not behind or behind[0] in _CLOSING or behind == " (":
        return True
    fronted = bool(ahead) and _is_fronted(ahead[0], grammar)
    if behind[0] == ",":
        return not fronted  # asked by a reporter, X, …
    following = text[end : end + _NEAR].split(maxsplit=1)[:1]
    word = following[0] if following else ""
    kinds = _kinds(word, grammar)
    if "relative" in kinds:
        return not fronted
    return opens and "coordinator" not in kinds and not (word[-1:] == "," and word[:-1] in grammar.cues)


def _adjoins(parts: Sequence[str], start: int, grammar: Grammar) -> bool:
    """Whether a description leads to a name without a comma: each of its nouns, and not the name, is led to."""
    head = _head(parts, _past_little(parts, start, grammar), grammar)
    if head is None or not _kinds(parts[-1], grammar).isdisjoint(_LITTLE):
        return False
    if any(_is_role(part, grammar) for part in parts[head + 1 :]):
        return False  # a spokesman for President X
    behind = list(zip(parts[head:], parts[head + 1 :], strict=False))
    return all(
        two[0].isupper()
        or _tells_where(two, grammar)
        or not _LITTLE.isdisjoint(_kinds(two, grammar) | _kinds(one, grammar))
        for one, two in behind
    )


def _tells_where(part: str, grammar: Grammar) -> bool:
    """Whether a word is an adjective of a place, or tells how far an office reaches (bruxellois, nationale)."""
    return bool(grammar.demonyms) and (part.endswith(grammar.demonyms) or is_level(part))


def _ends_in_name(words: str) -> bool:
    """Whether somebody's name stands before a comma, so that what follows may be his (Y, the mayor, X)."""
    last = words.split()[-_FULL:]
    return len(last) == _FULL and last[1][:1].isupper() and last[0].lower() in given_names()


def _part(words: str, grammar: Grammar) -> list[str]:
    return [part for part in (_PARTS if grammar.elisions else _SPACES).split(words) if part]


def _kinds(part: str, grammar: Grammar) -> frozenset[str]:
    return grammar.kind(part.lower().translate(_PLAIN))


def _past_article(parts: Sequence[str], start: int, grammar: Grammar) -> int:
    return start + (start < len(parts) and not _kinds(parts[start], grammar).isdisjoint(_DETERMINERS))


def _past_little(parts: Sequence[str], start: int, grammar: Grammar) -> int:
    """Behind an article, and behind the "one of" of one of several."""
    first = _past_article(parts, start, grammar)
    for one in (start, first):
        many = one + 1 < len(parts) and parts[one].lower() in grammar.members("ofmany")
        if many and not _kinds(parts[one + 1], grammar).isdisjoint(_LITTLE | {"partitive"}):
            return _past_article(parts, one + 2, grammar)
    return first


def _head(parts: Sequence[str], start: int, grammar: Grammar) -> int | None:
    """Where the role or trade stands with which a description begins, behind adjectives or what a compound adds."""
    first = parts[start : start + _FULL]
    if len(first) == _FULL and first[1][0].isupper() and first[0][0].isupper() and first[0].lower() in given_names():
        return None  # Jack Draper
    if "headlast" in grammar.options:
        ends = range(start, min(len(parts), start + _LONGEST_COMPOUND + 1))
        stop = next((at for at in ends if not _kinds(parts[at], grammar).isdisjoint(_NO_ADJECTIVE)), None)
        last = (len(parts) if stop is None else stop) - 1
        named = last > start and parts[last][0].isupper() and parts[last - 1][0].islower()
        done = [part for part in parts[start : max(start, last)] if part.islower() and part.endswith("ed")]
        fits = start <= last < start + _LONGEST_COMPOUND and not (named or done)
        return last if fits and _is_role(parts[last], grammar) else None
    for at in range(start, min(len(parts), start + _DEEPEST)):
        if _is_role(parts[at], grammar):
            return at
        if not _kinds(parts[at], grammar).isdisjoint(_NO_ADJECTIVE) or _is_verb(parts[at], grammar):
            return None
        if "bracket" in grammar.options and not (parts[at][0].isupper() or parts[at].endswith(_GERMAN)):
            return None  # so Ministerin X
    return None


def _is_role(part: str, grammar: Grammar) -> bool:
    kinds = _kinds(part, grammar)
    if not kinds.isdisjoint(_ROLE):
        return "courtesy" not in kinds and not _is_short(part, grammar)
    if part.lower() in grammar.descriptions:
        return True
    if "-" in part.strip("-"):
        return any(not _kinds(one, grammar).isdisjoint(_ROLE) for one in part.split("-"))
    trade = find_trade(part) if kinds.isdisjoint(_NO_ADJECTIVE) else None
    return trade is not None and (part.islower() or "bracket" in grammar.options)


def _end(parts: Sequence[str], head: int, grammar: Grammar) -> int | None:
    """Where a description ends: before a relative clause, or who is joined to it; None where more is told than it."""
    end = head + 1
    while end < len(parts):
        kinds = _kinds(parts[end], grammar)
        if "coordinator" in kinds and (joined := _joins(parts, end + 1, grammar)) != "on":
            return None if joined == "another" else _bare(parts, head, end, grammar)
        if parts[end].isdigit() and _leads(parts[end - 1], grammar):
            return _bare(parts, head, end, grammar)
        clausal = not kinds.isdisjoint(_CLAUSAL) and kinds.isdisjoint(_LITTLE)
        if clausal and "auxiliary" not in kinds:
            return _bare(parts, head, end, grammar)
        if clausal or "negation" in kinds or _is_verb(parts[end], grammar) or _names_another(parts, end, head, grammar):
            return None
        end += 1
    return _bare(parts, head, end, grammar)


def _joins(parts: Sequence[str], at: int, grammar: Grammar) -> str:
    """What a coordinator within a description leads to: its own words on, the next name, or somebody besides."""
    if at >= len(parts) or parts[at].lower() in given_names():
        return "name"
    kinds = _kinds(parts[at], grammar)
    several = "determiner" in kinds and "article" not in kinds
    office = _head(parts, at + 1, grammar) is not None
    apart = "article" in kinds and (office if "preposition" in kinds else not office)
    return "another" if apart or several else "on"


def _names_another(parts: Sequence[str], at: int, head: int, grammar: Grammar) -> bool:
    """Whether another's name follows an office and what it is of (le président du club Y), or who did something."""
    part, kinds = parts[at], _kinds(parts[at], grammar)
    if at == head + 1 and "agent" in kinds and "belonging" not in kinds:
        return True  # accusé par le maire
    if not part[0].isupper() or not _kinds(parts[at - 1], grammar).isdisjoint(_LITTLE):
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
    return part[-1] in "’'" or not _kinds(part, grammar).isdisjoint(_LITTLE | {"coordinator"})


def _is_verb(part: str, grammar: Grammar) -> bool:
    """Whether a word is a finite verb of saying and nothing else."""
    low = part.lower().translate(_PLAIN)
    cue = grammar.cues.get(low)
    finite = cue is not None and not (cue.participle or cue.infinitive or cue.needs_auxiliary or cue.bare)
    return finite and part.islower() and grammar.kind(low).isdisjoint(_NOUNS)


def _joined(words: str, parts: Sequence[str], start: int, end: int, grammar: Grammar) -> str | None:
    """Parts of words as they are written; None where they are too many."""
    while start < end and "adverb" in _kinds(parts[start], grammar):
        start += 1
    if not start < end <= start + _LONGEST:
        return None
    at, places = 0, []
    for part in parts[:end]:
        at = words.index(part, at)
        places.append(at)
        at += len(part)
    return words[places[start] : at].translate(_UNMASK)
