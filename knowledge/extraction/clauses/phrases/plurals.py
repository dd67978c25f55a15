"""Forms of reporting verbs that are plurals beside their subjects, by number and by what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_DETERMINED: Final = frozenset({"determiner", "article", "pronoun", "source"})
_BESIDE_PRONOUN: Final = frozenset({"adverb", "pronoun", "coordinator", "source"})
"""Classes of what may stand between a pronoun and its verb (they all claim, he himself)."""


def is_plural_noun(tokens: Sequence[Token], verb: Verb, subject: Range) -> bool:
    """Whether a bare form (`claim`, `reports`) is a noun beside its subject, by number."""
    low, lemma = tokens[verb.at].low, verb.cue.lemma
    nounlike = verb.cue.bare or low in {lemma, f"{lemma}s"}
    if not nounlike or verb.start < verb.at or "verbonly" in tokens[verb.at].kinds:
        return False
    inner = range(subject[0] + 1, subject[1])
    end = next((at for at in inner if "preposition" in tokens[at].kinds or tokens[at].text == ","), subject[1])
    last = tokens[end - 1]
    plural = last.low.endswith("s") or bool(last.kinds & {"source", "pronoun.p", "pronoun.i"})
    plural = plural or (not last.kinds and "source" in tokens[subject[0]].kinds)  # sources close to the club say
    counted = "crowd" in last.kinds and end < subject[1] and "ofgroup" in tokens[end].kinds
    plural = plural or (counted and tokens[subject[1] - 1].low.endswith("s"))  # a number of officials say
    joined = any("joint" in token.kinds for token in tokens[subject[0] : subject[1]])
    if low == lemma + "s" and (_is_object(tokens, subject) or _acts(tokens[slice(*subject)])):
        return True
    if low == lemma + "s" and (_ends_in_noun(tokens, verb.at, subject) or _heads_subject(tokens, verb.at, subject)):
        return True
    if verb.cue.bare:
        return not plural and not joined and last.quotation is None and "relative" not in last.kinds
    if low == lemma and "plain" not in tokens[verb.at].kinds and not last.capital and last.quotation is None:
        able = {"institution", "relative", "source", "role", "pronoun", "determiner"}
        return not plural and not joined and not last.kinds & able and last.text.isascii()
    return low == lemma + "s" and end == subject[1] and last.low.endswith("s") and not last.capital


def _ends_in_noun(tokens: Sequence[Token], at: int, subject: Range) -> bool:
    """Whether a sentence ends in a plural before which no determiner or name stands (and ongoing worker protests.)."""
    own = max((k + 1 for k in range(*subject) if "coordinator" in tokens[k].kinds), default=subject[0])
    bare = not any(t.capital or t.quotation or t.kinds & _DETERMINED for t in tokens[own : subject[1]])
    return bare and subject[1] - own > 1 and all(token.punctuation for token in tokens[at + 1 :])


def _heads_subject(tokens: Sequence[Token], at: int, subject: Range) -> bool:
    """Whether a form in -s is what the phrase before it is about: Initial reports suggested, wary of Irish claims."""
    first, last = subject
    if last - first == 1:
        behind = tokens[at + 1] if first == 0 and at + 1 < len(tokens) else None
        told = behind is not None and behind.cue is not None and not (behind.cue.participle or behind.cue.bare)
        return told and not (behind is None or behind.capital or behind.low.endswith("s"))
    end, kinds = tokens[last - 1], tokens[first].kinds
    if "subject" in kinds and "pronoun" in kinds:
        return not end.capital and end.kinds.isdisjoint(_BESIDE_PRONOUN)  # It includes new estimates
    return "feeling" in kinds and "officeof" in tokens[first + 1].kinds


def _acts(phrase: Sequence[Token]) -> bool:
    """Whether a phrase ends in an adverb and a verb (`researchers also raise questions`)."""
    return len(phrase) > QUOTED - 1 and "adverb" in phrase[-2].kinds and not (phrase[-1].capital or phrase[-1].kinds)


def _is_object(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether what stands before a form in -s is no subject: recent claims, the proposed rules, denied party claims."""
    first, last = tokens[phrase[0]], tokens[phrase[1] - 1]
    formed = last.low.endswith("ed") and "article" in first.kinds and phrase[1] - phrase[0] == 2
    described = "adjective" in last.kinds or formed
    if described and not last.capital and not last.kinds & {"source", "role"}:
        return True
    before = tokens[phrase[0] - 1] if phrase[0] > 1 else None
    if before is None or before.capital or before.kinds & {"source", "role", "adjective"}:
        return False
    if before.cue is not None:
        return not set(before.cue.frames) & set("ct")
    return before.low.endswith("ed") or "irregular" in before.kinds
