"""What is said beside a verb that stands second: behind a comma in the subjunctive, with zu, or before the verb."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.capitals import (
    BREAKS,
    LONGEST_CLAUSE,
    find_clause,
    is_noun,
    noun_phrase,
    stops,
)
from knowledge.extraction.clauses.phrases.verbs import QUOTED, Form, Verb
from knowledge.extraction.clauses.saying.contents import said_before, sentence_end, stands_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_ASIDE: Final = 10
_SHORTEST_VERB: Final = 3
"""Letters of a subjunctive that no list has."""
_FINITE: Final = ("t", "te", "ten")
_CIRCUMSTANTIAL: Final = frozenset({"purpose", "subordinator"})
_ADDED: Final = frozenset({"joint", "coordinator", "preposition", "as", "subordinator"})
"""Classes of words that may follow an infinitive that ends its clause."""
_THIRD: Final = frozenset({"pronoun.m", "pronoun.f", "pronoun.n", "pronoun.o", "pronoun.p"})
"""Classes of pronouns of the third person."""


def said_beside(
    tokens: Sequence[Token], clause: Range, finite: int, subject: Range | None, cue: Cue
) -> tuple[Range | None, Form]:
    """What is said: before a verb that a quotation or a clause precedes, else behind the clause's mark."""
    begin, end = clause
    fronted = begin == finite and begin > 0 and (subject is None or subject[0] > finite)
    aside = max(end, subject[1]) if fronted and subject is not None else None
    if aside is not None and (content := interrupted(tokens, begin, aside)) is not None:
        return content, "after"
    announced = end + 1 < len(tokens) and tokens[end].text == ":" and tokens[end + 1].quotation is not None
    if fronted and not announced and (content := ahead(tokens, begin, cue)) is not None:
        return content, "after"
    if subject is not None and subject[1] > end:
        end = subject[1]
        while end < len(tokens) and not stops(tokens[end]):
            end += 1
        end = end + 1 if end + 1 < len(tokens) and tokens[end].text == "," else end
        _, end = find_clause(tokens, end - 1) if end < len(tokens) else (0, end)
    return _after(tokens, end, cue), "before"


def interrupted(tokens: Sequence[Token], begin: int, end: int) -> Range | None:
    """The longer side of reported speech within which an aside tells who speaks (Die Stadt, sagt X, habe gewartet)."""
    last, left = sentence_end(tokens), begin - 1
    if left < 1 or end + QUOTED > last or tokens[left].text != "," or tokens[end].text != ",":
        return None
    if any(token.quotation is not None or token.text == ":" for token in tokens[:last]):
        return None
    start = next((k + 1 for k in range(left - 1, -1, -1) if tokens[k].text in BREAKS), 0)
    split = "subjunctive" in tokens[left - 1].kinds and left - start <= QUOTED  # Man werde, sagt X, bauen
    if not split and not _may_be_subjunctive(tokens[end + 1]):
        return None
    content = (end + 1, last) if last - end - 1 >= left - start else (start, left)
    return content if content[1] - content[0] >= QUOTED else None


def _may_be_subjunctive(token: Token) -> bool:
    """Whether a word is a verb in the subjunctive of reported speech: listed, or in -e as no indicative is (koste)."""
    plain = not (token.kinds or token.capital or token.cue) and token.low.endswith("e")
    return "subjunctive" in token.kinds or (plain and not token.low.endswith("te") and len(token.low) > _SHORTEST_VERB)


def ahead(tokens: Sequence[Token], at: int, cue: Cue | None = None) -> Range | None:
    """The quotation or the clause that ends before a place."""
    if cue is None:
        left = at - (tokens[at - 1].text in BREAKS)
        quoted = left > 0 and tokens[left - 1].quotation is not None
        if quoted and stands_alone(tokens, 0, left):
            return (left - 1, left)
        return (0, left) if left >= QUOTED or quoted else None
    content = said_before(tokens, at, Verb(at, at, cue, negated=False, infinitive=False))
    return content if content is not None and _is_clause(tokens, content) else None


def _is_clause(tokens: Sequence[Token], content: Range) -> bool:
    """Whether a stretch has words in marks or what may be its verb: no adverbial alone."""
    inner = tokens[slice(*content)]
    if any(token.quotation is not None or token.kinds & {"auxiliary", "perfect", "subjunctive"} for token in inner):
        return True
    return any(
        not one.kinds and not is_noun(one) and one.low.endswith(_FINITE) and not is_noun(two)
        for one, two in pairwise([*inner, inner[-1]])
    ) or any(map(_is_unlisted_subjunctive, inner))


def _is_unlisted_subjunctive(token: Token) -> bool:
    """Whether a word looks like a subjunctive that no list has (erkenne, träfen)."""
    plain = not (token.kinds or token.cue or is_noun(token)) and token.low.isalpha()
    return plain and (_may_be_subjunctive(token) or (token.low.endswith("en") and any(v in token.low for v in "äöü")))


def _after(tokens: Sequence[Token], end: int, cue: Cue) -> Range | None:
    """What stands behind the mark that ends a clause of reporting."""
    last = sentence_end(tokens)
    if end >= len(tokens):
        return None
    token = tokens[end]
    if token.quotation is not None:
        alone = end + 1 >= last or token.words >= QUOTED
        return (end, end + 1) if alone else (end, last)
    if token.text == ":" and end + 1 < len(tokens):
        following = tokens[end + 1]
        return (end + 1, end + 2) if following.quotation is not None else some(end + 1, last)
    if token.text != "," or end + 1 >= last:
        return None
    following = tokens[end + 1]
    if following.quotation is not None:
        return (end + 1, end + 2)
    if "that" in following.kinds:
        return some(end + 2, last)
    if (resumed := _past_aside(tokens, end)) is not None:
        return some(resumed + 2, last)
    if following.kinds & {"whether"} or ("question" in following.kinds and "as" not in following.kinds):
        return some(end + 1, last)
    if _is_reported(tokens, end + 1) or ("i" in cue.frames and _is_infinitive(tokens, end + 1)):
        return some(end + 1, last)
    return None


def _past_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """The comma that closes an aside between a verb and its dass (sagte, während der Messe in Bonn, dass …)."""
    last = min(comma + _LONGEST_ASIDE, len(tokens) - 1)
    close = next((at for at in range(comma + 2, last) if stops(tokens[at])), None)
    closed = close is not None and tokens[close].text == "," and "that" in tokens[close + 1].kinds
    adverbial = bool(tokens[comma + 1].kinds & {"preposition", "subordinator", "time", "adverb"})
    return close if closed and adverbial else None


def some(start: int, end: int) -> Range | None:
    """A stretch that is not empty."""
    return (start, end) if end > start else None


def _is_reported(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause in the subjunctive of reported speech begins, no relative one."""
    if "subordinator" in tokens[at].kinds:  # sagte, wenn X gehe, werde gewählt
        comma = next((k for k in range(at, min(at + LONGEST_CLAUSE, len(tokens) - 1)) if tokens[k].text == ","), None)
        if comma is not None and _may_be_subjunctive(tokens[comma + 1]):
            return True
    phrase = noun_phrase(tokens, at)
    second = phrase[1] if phrase is not None else at + 1
    for place in range(at, min(at + LONGEST_CLAUSE, len(tokens))):
        token = tokens[place]
        if token.text in BREAKS - {"(", ")", "-"} and place - at > 1:
            return False
        if "subjunctive" in token.kinds or (place == second and _follows_subject(tokens, place)):
            final = place + 1 >= len(tokens) or tokens[place + 1].text in {",", "."}
            return place > at and not (final and "relative" in tokens[at].kinds)
    return False


def _follows_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb in -e stands behind a subject whose indicative ends otherwise (er schätze ihn, der Rat lähme)."""
    who = tokens[at - 1].kinds
    told = "pronoun" not in who or bool(who & _THIRD)
    return told and _may_be_subjunctive(tokens[at])


def _is_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause with zu and an infinitive begins (`, das Land zu verlassen`, `, Fehler einzuräumen`).

    A clause with a finite verb is none (den er zu finden hofft), nor what tells why or how (um es zu verlassen).
    """
    if tokens[at].kinds & _CIRCUMSTANTIAL:
        return False
    for place in range(at, min(at + LONGEST_CLAUSE, len(tokens))):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else token
        if token.text in {";", ":"} or (token.text == "," and following.kinds & _CIRCUMSTANTIAL):
            return False
        parted = "infinitive" in token.kinds and following.low.endswith(("en", "ern", "eln", "sein", "tun"))
        joined = "zu" in token.low[2:-3] and token.low.endswith("en") and not is_noun(token)
        if (parted or joined) and _may_close(tokens, place + 1 + parted):
            return True
    return False


def _may_close(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive before a place may be a clause's last word but for what is added behind it."""
    return at >= len(tokens) or tokens[at].punctuation or bool(tokens[at].kinds & _ADDED)
