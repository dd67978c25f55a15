"""Titles in marks that are words of a sentence, and nobody's: on "Meet the Press", NBC's "Today", the film "Rage"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

LONGEST_TITLE: Final = 7
"""Words of a title."""
NEAR_TITLE: Final = 20
"""Characters behind a title in which the noun stands that it belongs to."""
_TO_OWNER: Final = 5
"""Tokens up to a title in which the possessive stands that tells whose work it is."""
_SMALL: Final = 4
"""Letters up to which a word within a title may be small."""
_WORK: Final = frozenset({"outlet", "work"})
"""Nouns before a title that tell what it is, and `titled`."""
_NAMED: Final = frozenset({"work", "outlet", "role"})
"""Nouns behind a title that it belongs to (the "Today" show, "New Day" host X)."""
_NEXT: Final = re.compile(r" ([a-z-]+)")
_ENDS: Final = ".,"
"""Marks that American papers set inside a title's."""
_BODY: Final = frozenset({"institution", "gathering"})
_FIRST_PERSON: Final = frozenset({"ownvoice", "pronoun.i", "subject"})
_SHORT_NAME: Final = 4
"""Words of a body's name that may end a sentence behind its verb."""


def is_title(words: Sequence[str], tokens: Sequence[Token], behind: str, grammar: Grammar) -> bool:
    """Whether words in marks are a title by how they are written and by what stands before and behind them."""
    if not tokens or not _is_written_so(words):
        return False
    before = tokens[-1]
    if before.text == "," and len(tokens) > 1:
        owned = any("possessive" in token.kinds for token in tokens[-_TO_OWNER:-1])
        closed = words[-1].endswith(",") or behind.startswith(",")
        return "work" in tokens[-2].kinds and (owned or closed)  # her book, "The Long Road"; in a video, "Get well."
    if before.punctuation or before.quotation is not None:
        return False
    cue = before.cue
    heard = cue is not None and "a" in cue.frames and "i" not in cue.frames
    led = before.is_owner or heard or "showing" in before.kinds or not before.kinds.isdisjoint(_WORK)
    if led:
        return True
    following = _NEXT.match(behind)
    return following is not None and not grammar.kind(following.group(1)).isdisjoint(_NAMED)


def _is_written_so(words: Sequence[str]) -> bool:
    """Whether all longer words of a title have a capital, the first at any rate."""
    if not words[0][:1].isupper() or words[-1][-1:] in "?!…":
        return False
    return all(len(word.rstrip(_ENDS)) <= _SMALL or not word[0].islower() for word in words)


def names_body(words: Sequence[str], tokens: Sequence[Token], behind: str, grammar: Grammar) -> bool:
    """Whether French words in marks name the body whose noun stands right before them (le mouvement « Y en a marre »).

    What a body says has a verb or a mark between, one of the first person, or is a clause that ends the sentence.
    """
    if not tokens or tokens[-1].kinds.isdisjoint(_BODY) or tokens[-1].cue is not None or not words[0][:1].isupper():
        return False
    if words[-1][-1:] in "?!…." or not grammar.kind(words[0].lower()).isdisjoint(_FIRST_PERSON):
        return False
    at = len(tokens) - 1
    while at > 0 and not tokens[at].kinds & {"determiner", "preposition"}:
        at -= 1
    asked = at > 0 and tokens[at - 1].cue is not None and tokens[at - 1].text.islower()
    ends = behind[:1] in {"", ".", "\n"} and len(words) > _SHORT_NAME
    return not (asked and ends)
