"""Several whom French pronouns take up: nameless ones of the sentence before, or two who are named not far before.

`Des gamines jouent. « … », disent-elles`; `X et Y roulent. « … », dit X. « … », admettent-ils`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokens_between
from knowledge.extraction.clauses.speakers.documents import described
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.voices import as_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.preceding import Preceding

_PEOPLE: Final = frozenset({"source", "role", "institution"})
_FAR: Final = 600
"""Characters before a pronoun in which the two are named whom it takes up."""
_MARK: Final = 3
"""Characters before a name in which the sentence before ends."""
_OPENS: Final = re.compile(r"(?:[.!?»”\"…]\s?|\n|^)$")
_LONGEST: Final = 3
"""Tokens of an article, a noun and its adjective."""
_THINGS: Final = frozenset({"event", "time", "document", "venue"})
_BEHIND: Final = frozenset(
    {"time", "belonging", "preposition", "clitic", "reflexive", "auxiliary", "negation", "relative"}
)
_VERBAL: Final = ("ent", "ont")
"""Last letters of a verb in the plural, or of an adverb."""
_ALL_HERS: Final = ("es", "tés")
"""Last letters of a feminine plural."""


def group_before(article: Preceding, tokens: Sequence[Token], spoke: int) -> Resolved | None:
    """Who leads the sentence before, in which nobody spoke: several who are new in it, of the pronoun's gender."""
    pronoun = next((token for token in tokens if "pronoun.p" in token.kinds and token.low != "eux"), None)
    if pronoun is None or spoke >= article.attention.before[0]:
        return None
    phrase = article.subject()
    if len(phrase) <= 1 or "sundry" not in phrase[0].kinds:
        return None
    end = next((k for k in range(2, len(phrase)) if _ends_group(phrase[k])), len(phrase))
    nouns = phrase[1:end]
    if not nouns or any(token.capital or token.kinds & _THINGS for token in nouns):
        return None
    if not nouns[-1].low.endswith(("s", "x")) or not may_be(nouns, pronoun):
        return None
    return described(article.text, phrase[:end], nouns[-1].kinds)


def group_within(article: Preceding, tokens: Sequence[Token]) -> Resolved | None:
    """Several whom the sentence before tells of last, where a view is theirs (… par les autorités. Selon elles, …)."""
    at = next((k for k, token in enumerate(tokens) if k and token.kinds >= {"emphatic", "pronoun.p"}), 0)
    if not at or tokens[at - 1].kinds.isdisjoint({"according", "weakaccording"}):
        return None
    before = tokens_between(article.text, *article.attention.before, article.grammar)
    for start in range(len(before) - 2, 0, -1):
        noun = before[start + 1]
        if "several" not in before[start].kinds or noun.kinds.isdisjoint(_PEOPLE) or not may_be((noun,), tokens[at]):
            continue
        end = next((k for k in range(start + 2, len(before)) if _ends_group(before[k]) or before[k].punctuation), 0)
        told = before[start : min(end or len(before), start + _LONGEST)]
        return described(article.text, told, noun.kinds)
    return None


def find_pair(article: Preceding, tokens: Sequence[Token], at: int) -> Resolved | None:
    """The two with whose names a French sentence not far before begins, if it tells of no others since (X et Y)."""
    if not article.grammar.elisions:
        return None
    hers = next(("elle" in token.low for token in tokens if "pronoun.p" in token.kinds), False)
    start = max(0, at - _FAR)
    named = [(place, one) for place, one in article.people.places_between(start, at) if one.human]
    for (first, one), (second, other) in reversed(list(pairwise(named))):
        joint = article.text[first + len(one.name) : second].strip()
        if "joint" not in article.grammar.kind(joint) or one is other or article.attention.is_said(first):
            continue
        if not _OPENS.search(article.text, max(0, first - _MARK), first):
            return None
        both = (one, other)
        able = all(fits(each, "f") for each in both) if hers else any(fits(each, "m") for each in both)
        return as_one(both, joint) if able and not _tells_of_several(article, second, tokens[0].start) else None
    return None


def _tells_of_several(article: Preceding, start: int, end: int) -> bool:
    """Whether the narrator tells of several people in a stretch."""
    told = tokens_between(article.text, start, end, article.grammar)
    plain = [token for token in told if token.quotation is None and not article.attention.is_said(token.start)]
    return any("several" in one.kinds and noun.kinds & _PEOPLE for one, noun in pairwise(plain))


def _ends_group(token: Token) -> bool:
    """Whether a word is what several are of, or begins to tell what they do."""
    return token.low.endswith(_VERBAL) or token.cue is not None or bool(token.kinds & _BEHIND)


def may_be(nouns: Sequence[Token], pronoun: Token) -> bool:
    """Whether nothing in the words for several speaks against the gender of a pronoun."""
    hers = "elle" in pronoun.low
    if any(token.kinds & ({"male"} if hers else {"female"}) for token in nouns):
        return False
    return not hers or all(token.low.endswith(_ALL_HERS) or "female" in token.kinds for token in nouns)
