"""French words that a page lifts out of an article, over or beside whose they are and where he said them.

`« … » Valérie Pécresse à franceinfo`; `« … »` over `Valérie Pécresse, présidente de région, sur RTL`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.verbs import DASHES
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Sentence

_LONGEST: Final = 100
"""Characters of the line that tells whose words they are."""
_LEAST: Final = 40
"""Characters of the quotation."""
_FULL_NAME: Final = 2
_NEXT: Final = 4
"""Sentences from a quotation: the two lines under it and what follows them."""
_NEAR: Final = 3
"""Words from a preposition to the outlet behind it."""
_OUTLETS: Final = frozenset({"addressee", "venue", "outlet"})
_BLANKS: Final = " \u00a0\u202f"
_ENDS: Final = frozenset(".!?:;…»”\"'")


def find_lifted(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> dict[int, Sentence]:
    """The line that tells whose each lifted quotation is, by the begin of that one's sentence."""
    if not grammar.elisions:
        return {}
    return dict(_lifted(text, sentences, grammar))


def _lifted(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> Iterator[tuple[int, Sentence]]:
    for at, quoted in enumerate(sentences):
        if not (quoted.opens and quoted.quotations) or quoted.quotations[1:] or quoted.end - quoted.start < _LEAST:
            continue
        outer = quoted.quotations[0].outer
        if text[outer.end : outer.end + 1] == "," or not _opens(text, quoted):
            continue
        behind = text[outer.end : quoted.end].strip(_BLANKS)
        following = sentences[at + 1 : at + _NEXT]
        if behind.strip("."):
            ends = not following or following[0].paragraph != quoted.paragraph
            if ends and _names(behind, grammar) is not None:
                start = text.index(behind, outer.end)
                yield quoted.start, replace(quoted, start=start, opens=False, quotations=[], headline=True, tokens=[])
        elif following and _is_credit(text, quoted, following, grammar):
            yield quoted.start, following[0]


def _opens(text: str, quoted: Sentence) -> bool:
    """Whether a quotation opens the sentence with which a paragraph begins."""
    return not text[quoted.start : quoted.quotations[0].outer.start].strip(_BLANKS) and quoted.opens


def _is_credit(text: str, quoted: Sentence, following: Sequence[Sentence], grammar: Grammar) -> bool:
    """Whether a line under a quotation tells whose it is; in a paragraph of its own it tells where he said it, too."""
    line = following[0]
    told = _names(text[line.start : line.end], grammar)
    if told is None or line.quotations or line.paragraph - quoted.paragraph > 1:
        return False
    same = line.paragraph == quoted.paragraph
    if not same and any(_opens(text, other) for other in following[1:] if other.quotations):
        return False  # a heading over the next one's words
    if told or (same and (len(following) == 1 or following[1].paragraph != line.paragraph)):
        return True
    rest = text[following[1].start : following[1].end] if following[1:] else ""
    return rest[:1].islower() and len(rest) <= _LONGEST and _is_venue(split_words(rest), grammar)


def _names(line: str, grammar: Grammar) -> bool | None:
    """Whether a line that opens with a full name and holds no sentence ends in an outlet; None of another line."""
    line = line.lstrip(_BLANKS + "".join(DASHES))
    if not line or len(line) > _LONGEST or line[-1] in _ENDS or "(" in line:
        return None
    words = split_words(line)
    capitals = [word[:1].isupper() for word in words[:_FULL_NAME]]
    if len(words) < _FULL_NAME or not all(capitals) or words[0].lower() not in given_names():
        return None
    if any(word.lower() in grammar.cues for word in words):
        return None
    venue = _is_venue(words, grammar)
    name = line.partition(",")[0]
    return venue if venue or "," in line or all(word[:1].isupper() for word in name.split()) else None


def _is_venue(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether words end in an outlet behind its preposition (à franceinfo, au micro de RTL)."""
    kinds = [grammar.kind(word.lower().replace("’", "'").rpartition("'")[2]) for word in words]  # l'AFP
    outlet = next((at for at in range(len(kinds) - 1, max(-1, len(kinds) - _NEAR), -1) if kinds[at] & _OUTLETS), 0)
    return any("preposition" in kinds[at] for at in range(max(0, outlet - _NEAR), outlet))
