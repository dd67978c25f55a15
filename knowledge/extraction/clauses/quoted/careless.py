"""What a text is read as, where it is carelessly set: as many characters, what is missing set right.

`“…?” Asked Ada Colau.` and `“…,” Ada Colau Stated.` are read without the capital, lines to other pages (READ MORE: …)
and who took a picture (Pictures: Ada Colau) are blank, a low mark set for a comma (`A‚ B`) is one, `…, “he said.` has
its mark where it belongs, and who said it goes on behind a comma and a line break. `« A. Et de conclure : « B »` is
read with the mark that closes A.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.quoted.credited import blank_authors, blank_credits
from knowledge.extraction.clauses.quoted.unclosed import close_signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_LONGEST_NAME: Final = 3
_AGAIN: Final = " Et d"
"""How a French sentence begins that tells what somebody says besides, by an infinitive."""
_TOLD_ON: Final = re.compile(rf"(?<=[.!?…]){_AGAIN}(?=(?:e |['’])[^\W\d_]+re? ?: ?«)")
_BOUND: Final = re.compile(
    r"(?<=[^\W\d_]) (?=(?P<had>a|avait)?(?(had)(?:-t-|[ -]t[ -])|(?P<verb>[^\W\d_]+)-(?:t-)?)(?:il|elle)s?\b"
    r"(?(had) (?P<told>[^\W\d_]+))(?P<rest> ?[.,;»]| (?:à|au|aux|dans|devant|lors|en|hier)\b))"
)
"""A blank before a bound pronoun's verb that has no comma (La chute est bonne a-t-il noté.)."""
_SPACED: Final = re.compile(r"(?<=,)(a|avait) t (?=(?:il|elle) )")
_SENTENCE_ENDS: Final = re.compile(r"[.!?:;»\n]")
_CLAUSAL: Final = frozenset("ct")
_FAR: Final = 300
"""Characters that are looked back for a clause's begin."""
_LEAST_CLAUSE: Final = 3
"""Words of a clause that somebody says."""
_OTHERS: Final = ("pronoun.m", "pronoun.f", "pronoun.p")
"""Classes of pronouns of whoever is spoken of."""
_BROKEN: Final = (",”\n", ',"\n')
_LOW: Final = "‚"
_LOW_COMMA: Final = re.compile(rf"(?<=\S){_LOW}(?=[\s”\"’']|$)")
"""A low mark behind a word, where the next word or a closing mark follows."""
_BREAK: Final = re.compile(r"(?<=,[”\"])\n+(?=[A-Z])")
"""What parts words in marks that end in a comma from who said them."""


class _Patterns(NamedTuple):
    """What is looked for, each with the signs of which a text has one."""

    verbs: re.Pattern[str]
    capitals: tuple[str, ...]
    guides: re.Pattern[str]
    labels: tuple[str, ...]
    credits: re.Pattern[str]
    credited: tuple[str, ...]
    strayed: re.Pattern[str]
    pronouns: tuple[str, ...]


@cache
def _patterns(grammar: Grammar) -> _Patterns:
    """Verbs with a capital beside marks, and lines of capitals that open with a label for a link.

    No verb is part of a land's name (“…,” United States Senator X said), or stands between capitals.
    """
    plain = set(grammar.members("plainly")).difference(grammar.members("federation"))
    capitals = sorted(verb.capitalize() for verb in plain)
    verbs = "|".join(capitals)
    name = rf"(?:[A-Z][\w.’'-]* ){{0,{_LONGEST_NAME}}}?"
    labels = sorted(guide.upper() for guide in grammar.members("guide"))
    guides = "|".join(labels)
    others = {word for kind in _OTHERS for word in grammar.members(kind)}.intersection(grammar.members("subject"))
    they = sorted(word for word in others if word.isalpha())
    credit = grammar.members("credit")
    return _Patterns(
        re.compile(rf"(?<=[”\"’'] )(?:{name}(?:{verbs})(?=[.\n]|$)|(?:{verbs})(?= [A-Z]))"),
        tuple(f" {verb}" for verb in capitals),
        re.compile(rf"^(?:{guides}) (?:{guides}):[^\n]*", re.MULTILINE),
        tuple(f" {label}:" for label in labels),
        re.compile(rf"\b(?:{_any_case(credit)})(?: by|:) ?(?:[A-Z][\w’'-]+[ /]?){{1,5}}$", re.MULTILINE),
        tuple(f"{word[1:]}{end}" for word in credit for end in (":", " by")),
        re.compile(rf"(?<=[\w][,.?!]) ([“\"])(?=(?:{'|'.join(they)}|{name}) (?:{'|'.join(sorted(plain))})[.\n])"),
        tuple(f" {mark}{word} " for mark in '“"' for word in they),
    )


def _any_case(words: Sequence[str]) -> str:
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


def put_right(text: str, grammar: Grammar) -> str:
    """The text with verbs beside quotations in small letters and without lines to other pages, of the same length."""
    if "headlast" not in grammar.options:
        if "dashed" in grammar.options:
            return close_signed(blank_authors(text, grammar), grammar)
        return _put_right_french(text, grammar) if grammar.elisions else text
    if _LOW in text:
        text = _LOW_COMMA.sub(",", text)
    looked_for = _patterns(grammar)
    if any(sign in text for sign in looked_for.capitals):
        text = looked_for.verbs.sub(_in_small, text)
    if ":" in text and any(sign in text for sign in looked_for.labels):
        text = looked_for.guides.sub(_blank, text)
    if any(sign in text for sign in looked_for.pronouns):
        text = looked_for.strayed.sub(_moved, text)
    if any(sign in text for sign in _BROKEN):
        text = _BREAK.sub(_unbroken, text)
    if any(sign in text for sign in looked_for.credited):
        text = looked_for.credits.sub(_blank, text)
    return text


def _put_right_french(text: str, grammar: Grammar) -> str:
    text = blank_credits(text, grammar)
    if _AGAIN in text and "«" in text:
        text = _TOLD_ON.sub(_closed, text)
    if "-t-" in text or " t il " in text or " t elle " in text:
        text = _BOUND.sub(lambda found: _parted(found, grammar), text)
        text = _SPACED.sub(r"\1-t-", text)
    return text


def _parted(found: re.Match[str], grammar: Grammar) -> str:
    """A comma for the blank, where a clause with a verb of its own stands before it and nobody asks anything."""
    cue = grammar.cues.get(found["told"] or found["verb"] or "")
    if cue is None or _CLAUSAL.isdisjoint(cue.frames):
        return " "
    text, at = found.string, found.start()
    clause = text[max((end.end() for end in _SENTENCE_ENDS.finditer(text, max(0, at - _FAR), at)), default=0) : at]
    words = clause.lower().split()
    behind = _SENTENCE_ENDS.search(text, at)
    asks = behind is not None and (behind.group() == "?" or " qu" in text[at : behind.start()])
    whole = len(words) >= _LEAST_CLAUSE and any("auxiliary" in grammar.kind(word) for word in words[1:-1])
    return "," if whole and not asks else " "


def _closed(found: re.Match[str]) -> str:
    """The same with a closing mark for the blank before it, where an opened one is left open."""
    before = found.string[: found.start()]
    return f"»{_AGAIN[1:]}" if before.rfind("«") > before.rfind("»") else found.group()


def _in_small(found: re.Match[str]) -> str:
    name, blank, verb = found.group().rpartition(" ")
    return f"{name}{blank}{verb.lower()}"


def _moved(found: re.Match[str]) -> str:
    return "” " if found[1] == "“" else f"{found[1]} "


def _unbroken(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _blank(found: re.Match[str]) -> str:
    """A lone full stop in a line's place: words in marks do not run on over it, as they do over no caption."""
    return "." + " " * (len(found.group()) - 1)
