"""Whether what follows a verb of saying is a clause that no complementizer opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import counts_roughly, is_inverted
from knowledge.extraction.clauses.phrases.hearers import find_addressee
from knowledge.extraction.clauses.phrases.verbs import FAR
from knowledge.extraction.clauses.saying.contents import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_ADDING: Final = frozenset({"contrast", "coordinator"})
_CONCEDING: Final = frozenset({"contrast", "hypothetical"})
_SHORT_ASIDE: Final = 8
"""Tokens from the preposition of an aside behind a verb to its comma."""
_DEPENDING: Final = frozenset({"subordinator", "preposition", "contrast"})
_NEAR_VERB: Final = 4
"""Tokens behind a clause's first word within which its verb stands."""
_OPENING_CLAUSE: Final = frozenset({"article", "subject", "determiner", "existential", "source"})
_DATING: Final = frozenset({"time", "which", "timing", "adverb"})
_BEHIND_VERBS: Final = frozenset({"infinitive", "determiner", "possessive", "subject", "pronoun", "that"})
"""What stands behind a verb in the past, but not behind a participle (found the car left | by the road)."""
_NO_SUBJECT: Final = frozenset({"relative", "that", "infinitive", "whether", "question", "reflexive", "subordinator"})
_LEADING: Final = frozenset({"that", "subordinator", "relative", "question", "coordinator", "preposition", "whether"})
"""What may stand before the subject of a clause within another."""


def is_clause_like(tokens: Sequence[Token], start: int, end: int, *, things: bool = False) -> bool:
    """Whether a clause without a complementizer begins: a noun phrase, then more.

    `things`: the verb often has things for its object (announced reforms), a word in -s is no verb then.
    """
    token = tokens[start]
    quoted = end - start == 2 and (token.quotation is not None or tokens[start + 1].quotation is not None)
    contracted = "subject" in token.kinds and not token.text.isalpha()  # said it's reasonable
    if token.punctuation or (end - start <= 2 and not (quoted or contracted)):
        return False
    counted = "approximate" in token.kinds and tokens[start + 1].text[:1].isdigit()
    counted = counted or ("reckoning" in token.kinds and counts_roughly(tokens, start))
    if not counted and token.kinds & {"coordinator", "infinitive", "according", "relative", "about"}:
        return False
    if token.cue is not None and token.cue.participle and _opens_words(tokens, start + 1):
        return False
    if "subject" in token.kinds:
        return True
    if start and "issuing" in tokens[start - 1].kinds and _is_paper(tokens, start, end):
        return False
    if start and "federation" in tokens[start - 1].kinds and not (token.capital or token.kinds & _OPENING_CLAUSE):
        return False  # Gulf states cut ties
    if token.kinds & {"preposition", "subordinator"} and not counted:
        comma = next((at for at in range(start, min(start + 2 * FAR, end - 1)) if tokens[at].text == ","), None)
        return (
            (comma is not None and tokens[comma + 1].cue is None)
            or is_inverted(tokens, start)
            or _has_main_clause(tokens, start, end)
        )
    if (close := _closes_aside(tokens, start, end)) is not None:
        return any(_is_verbal(tokens, at, start, things=things) for at in range(start, close))
    last = _before_relative(tokens, start, end)
    adds = (at for at in range(start + 1, last - 1) if tokens[at].text == "," and tokens[at + 1].kinds >= _ADDING)
    last = next(adds, last)  # announced the transfer, but others had begun
    if start and tokens[start - 1].low[-2:] == "ed":
        joints = (at for at in range(start + 1, last - 1) if "joint" in tokens[at].kinds)
        last = next((at for at in joints if _joins_verb(tokens[at + 1 + ("perfect" in tokens[at + 1].kinds)])), last)
    if things:  # concluded the questioning by asking him to confirm that he was there
        doing = (at for at in range(start + 1, last) if (cue := tokens[at].cue) is not None and cue.participle)
        last = next((at for at in doing if "preposition" in tokens[at - 1].kinds), last)
    denied = start + 2 < last and "negation" in tokens[start + 2].kinds  # said stranding, not wounds, was to blame
    if start + 1 < last and tokens[start + 1].text == "," and not (token.capital or token.kinds or denied):
        return False  # claimed responsibility, the attack raised
    return any(_is_verbal(tokens, at, start, things=things) for at in range(start, last))


def is_plain_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a subject and right behind it a finite verb follow one that seldom has a clause (found X had lied)."""
    if "preposition" in tokens[start].kinds:
        return False
    for at in range(start, min(end - 1, start + FAR)):
        token, following = tokens[at], tokens[at + 1]
        past = token.low.endswith("ed") or "irregular" in token.kinds
        if at > start and ("auxiliary" in token.kinds or (past and following.kinds & _BEHIND_VERBS)):
            return True
        apart = token.punctuation or token.quotation is not None or (at > start and "subject" in token.kinds)
        if apart or token.kinds & _NO_SUBJECT:
            return False
    return False


def _joins_verb(verb: Token) -> bool:
    """Whether what follows an `and` is another English verb of saying, not the one of a clause (denied it and told)."""
    past = verb.low.endswith("ed") or bool(verb.kinds & {"irregular", "plainly"})
    return verb.cue is not None and past and not verb.cue.participle


def _closes_aside(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The comma that closes an aside which a participle right before a place opens (X, observing the mood, left)."""
    before = tokens[start - 1] if start > 1 else None
    if before is None or before.cue is None or not before.cue.participle or tokens[start - 2].text != ",":
        return None
    close = next((at for at in range(start, min(end, start + FAR)) if tokens[at].text == ","), None)
    if close is None or close + 1 >= end:
        return None
    verb = tokens[close + 1]
    acts = verb.low.endswith("ed") or (verb.cue is not None and not verb.cue.participle)
    return close if acts else None


def _is_paper(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether somebody writes or shows a thing with words or pictures (tweeted photos of X, wrote a letter to X)."""
    thing = start + ("determiner" in tokens[start].kinds)
    shown = thing + 1 < end and bool(tokens[thing].kinds & {"venue", "document", "picture"})
    return shown and bool(tokens[thing + 1].kinds & {"preposition", "infinitive"})


def _has_main_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a pronoun opens the main clause behind one that while or if opens (said while it rained he would go)."""
    if tokens[start].kinds.isdisjoint(_CONCEDING) or start + 1 >= end or "gerund" in tokens[start + 1].kinds:
        return False
    acts = False
    for at in range(start + 1, min(start + 2 * FAR, end - 1)):
        if acts and "subject" in tokens[at].kinds and tokens[at - 1].kinds.isdisjoint(_LEADING):
            return "auxiliary" in tokens[at + 1].kinds
        acts = acts or bool(tokens[at].kinds & {"auxiliary", "irregular"}) or tokens[at].low.endswith("ed")
    return False


def _opens_words(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle has words of its own (`he said adding that …`)."""
    return at < len(tokens) and (tokens[at].quotation is not None or "that" in tokens[at].kinds)


def _before_relative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Up to where a clause's verb may stand: before `, which …`, whose verb is not the clause's own."""
    last = min(end, start + 25)
    for at in range(start + 1, last):
        if tokens[at - 1].text == "," and "relative" in tokens[at].kinds:
            closed = any(token.text == "," for token in tokens[at:last])
            return last if closed else at
    return last


def _is_verbal(tokens: Sequence[Token], at: int, start: int, *, things: bool) -> bool:
    """Whether a word may be the verb of a clause that begins at `start`."""
    token = tokens[at]
    if token.kinds & {"auxiliary", "negation", "irregular"} or token.quotation is not None:
        return True
    return (
        at > start
        and not token.capital
        and token.low.endswith("ed" if things else ("ed", "s"))
        and not tokens[at - 1].kinds & {"preposition", "determiner", "infinitive"}
    )


def behind_comma(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """A clause behind nothing but a verb of saying, who hears it and a comma (X said, told the court, it was shut)."""
    at, end = verb.at + 1, sentence_end(tokens)
    if at < end and tokens[at].text != "," and tokens[0].kinds.isdisjoint(_DEPENDING):
        heard = find_addressee(tokens, at, verb.cue)
        at = heard[1] if heard and not any("preposition" in token.kinds for token in tokens[slice(*heard)]) else end
    at += 1
    if "c" not in verb.cue.frames or at >= end or tokens[at - 1].text != ",":
        return None
    if "preposition" in tokens[at].kinds:  # X said, in another case, the road was shut
        close = next((k for k in range(at + 1, min(at + _SHORT_ASIDE, end - 1)) if tokens[k].text == ","), 0)
        at = close + 1 if close and not any(t.cue or t.quotation for t in tokens[at:close]) else at
    opens = tokens[at].capital or bool(tokens[at].kinds & _OPENING_CLAUSE)
    finite = tokens[at + 1 : at + 1 + _NEAR_VERB] if "preposition" not in tokens[at].kinds else ()
    opens = opens or any("auxiliary" in token.kinds for token in finite)  # X said, officers had two theories
    return (at, end) if opens and tokens[at].cue is None and is_clause_like(tokens, at, end) else None


def only_dates(words: Sequence[Token]) -> bool:
    """Whether words before a verb tell nothing but when (Early this week, X conceded to Y)."""
    dated = any("time" in token.kinds for token in words)
    return dated and all(token.kinds & _DATING or token.text.isdigit() for token in words[len(words) > 1 :])
