"""Where a noun phrase begins before a cue: past a town's province, behind whose it is, where speakers are joined."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fullnames import is_name, opens_deed
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_NEAR: Final = 3
_VERB_AND_OBJECT: Final = 2
_LONGEST_ASIDE: Final = 9
_LONGEST_COMPANY: Final = 16
"""Tokens between a name and another with whom he is told to speak."""
_OBJECTS: Final = frozenset({"article", "possessive"})
"""What opens a verb's object."""
_NO_BARE_VERB: Final = frozenset({"role", "institution", "preposition", "coordinator", "relative", "demonym", "title"})
_WORDS_OF_SCARE: Final = 3
_JOINED: Final = frozenset({"preposition", "article", "determiner", "coordinator", "particle"})
_ACTING: Final = frozenset({"institution", "pronoun", "role", "source"})
_OFFICE: Final = frozenset({"role", "title"})
_INNER: Final = frozenset({"preposition", "auxiliary", "relative", "pronoun", "institution"})
_NO_NAME: Final = frozenset({"institution", "time", "role"})
_LONGEST_NAME: Final = 5
_LONGEST_HEAD: Final = 5
"""Words of an office up to its noun."""
_VERBAL: Final = frozenset({"auxiliary", "irregular", "subject"})
_LEADING_ON: Final = frozenset(
    {"article", "auxiliary", "coordinator", "determiner", "document", "institution", "irregular", "negation", "number"}
    | {"issuing", "particle", "preposition", "pronoun", "relative", "role", "source", "subordinator", "that", "title"}
)
"""Classes of words behind which an article goes on with the phrase (my wife the lawyer, half of the members)."""


def before_province(tokens: Sequence[Token], close: int, low: int) -> int | None:
    """The comma behind a town whose province stands between commas within a phrase (her Austin, Texas, home)."""
    start = close - 1
    while start > low and tokens[start].capital:
        start -= 1
    told = start > low and tokens[start].text == "," and "province" in tokens[close - 1].kinds
    return start if told and tokens[start - 1].capital else None


def past_owner(tokens: Sequence[Token], phrase: tuple[int, int]) -> int:
    """Where a description begins behind whose it is (Ada Colau's German counterpart, Olaf Scholz,)."""
    start, end = phrase
    owner = next((at for at in range(start + 1, end - 1) if tokens[at].is_owner), start)
    named = owner == start + 1 and is_name(tokens[start : owner + 1]) and "institution" not in tokens[start].kinds
    return owner + 1 if named else start


def acts_first(tokens: Sequence[Token]) -> bool:
    """Whether a name and a past behind it open a clause (`"…," Ada Colau passed by him`): no part of a phrase."""
    at = next((k for k, token in enumerate(tokens) if not token.capital), 0)
    done = at > 0 and tokens[at].low.endswith("ed") and tokens[at].cue is None
    return done or any(_names_doer(*pair) for pair in pairwise(tokens))


def acts_inside(words: Sequence[Token]) -> bool:
    """Whether a role or a name before a comma may have its verb there (all that the skipper saw, X said), or a Mr."""
    return any(
        _names_doer(who, verb)
        or "courtesy" in who.kinds
        or ("role" in who.kinds and (verb.low.endswith("ed") or verb.cue is not None or _is_plain(verb)))
        for who, verb in pairwise(words)
    )


def _names_doer(who: Token, verb: Token) -> bool:
    """Whether a name stands right before its verb of saying (X wrote to the mayor, Y, who)."""
    return who.capital and not verb.capital and verb.cue is not None and not (verb.cue.bare or verb.cue.participle)


def _is_plain(word: Token) -> bool:
    """Whether a word is in no list, and no name or number."""
    return not (word.kinds or word.capital or word.punctuation or word.text[:1].isdigit())


def opens_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether a relative pronoun, its preposition before it or not, stands at a place (…, для которого)."""
    led = "preposition" in tokens[at].kinds and at + 1 < len(tokens)
    return "relative" in tokens[at + led].kinds


def joined_start(tokens: Sequence[Token], start: int, low: int) -> int:
    """Where two speakers begin the first of whom has an age or an office between commas (X, 45, and | Y, 39, said)."""
    if start - _NEAR <= low or "joint" not in tokens[start - 1].kinds or tokens[start - 2].text != ",":
        return start
    close = start - 2
    opened = next((at for at in range(close - 1, max(low, close - _LONGEST_ASIDE), -1) if tokens[at].text == ","), 0)
    inner = tokens[opened + 1 : close]
    if not opened or not inner or any(t.quotation is not None or t.kinds & _VERBAL or t.cue for t in inner):
        return start
    begin = opened
    while begin > low and (tokens[begin - 1].capital or "particle" in tokens[begin - 1].kinds):
        begin -= 1
    described = inner[0].text.isdigit() or any("role" in token.kinds for token in inner)
    return begin if described and begin < opened and not inner[0].capital else start


def company_comma(tokens: Sequence[Token], begin: int, low: int) -> int | None:
    """The comma behind a name from which a participle leads to another's (X, speaking with | Y, who left, said)."""
    if begin - 1 <= low or "preposition" not in tokens[begin - 1].kinds:
        return None
    for at in range(begin - 2, max(low, begin - _LONGEST_COMPANY), -1):
        token = tokens[at]
        if token.quotation is not None or token.kinds & _VERBAL or token.text in {".", ";", ":"}:
            return None
        if token.text == ",":
            acts = tokens[at + 1].low.endswith("ing") and not tokens[at + 1].capital
            return at if acts and tokens[at - 1].capital else None
    return None


def before_bare_verb(phrase: Sequence[Token], opening: Sequence[Token]) -> Sequence[Token]:
    """A described French subject without a verb that no list has (Le prévenu | hausse les épaules, tente de nier).

    `opening`: the tokens of its sentence. An article behind a noun, or `de` and an infinitive, follow a verb.
    """
    if "determiner" not in phrase[0].kinds or phrase[1].capital:
        return phrase
    for at in range(_VERB_AND_OBJECT, len(phrase)):
        verb = phrase[at]
        if verb.kinds & _NO_BARE_VERB or verb.capital or not phrase[at - 1].kinds.isdisjoint(_JOINED):
            continue
        if "responding" in verb.kinds:
            return phrase[:at]
        behind = opening[opening.index(verb) + 1 :][:_NEAR]
        governs = at + 1 == len(phrase) and len(behind) == _NEAR and "infinitive" in behind[0].kinds
        if governs and "infinitiveverb" in behind[1 + ("clitic" in behind[1].kinds)].kinds:
            return phrase[:at]
        if at + 1 < len(phrase) and not behind[0].kinds.isdisjoint(_OBJECTS) and behind[0].kinds.isdisjoint(_INNER):
            return phrase[:at]
    return phrase


def before_object(phrase: Sequence[Token]) -> Sequence[Token]:
    """An English subject without the verb no list has that a determiner shows (The board | opposes any change)."""
    for at in range(_VERB_AND_OBJECT, len(phrase)):
        verb, token = phrase[at - 1], phrase[at]
        if (token.low == "any" or token.kinds & _OBJECTS) and not (verb.kinds or verb.capital or verb.punctuation):
            return phrase[: at - 1] if not verb.is_owner else phrase
    return phrase


def unclosed_bearer(tokens: Sequence[Token], start: int, end: int, low: int) -> int | None:
    """Where an English name begins whose bearer's office no comma closes before its verb (Ada Colau, an MP for X said).

    None where the clause of who says it is set between commas (Ada Colau, the minister said, has left).
    """
    if start - _VERB_AND_OBJECT < low or tokens[start - 1].text != "," or not _opens_office(tokens, start, end):
        return None
    begin = start - 1
    while begin > low and is_name(tokens[begin - 1 : begin]) and start - begin <= _LONGEST_NAME:
        begin -= 1
    name = tokens[begin : start - 1]
    lone = (
        len(name) == 1 and not name[0].kinds and tokens[start].low in {"a", "an"}
    )  # Amara, a trader at the market said
    lone = lone and not name[0].low.endswith(("ed", "ing"))  # Tired, a trader said
    short = len(name) < _VERB_AND_OBJECT and not lone
    if short or any(not token.kinds.isdisjoint(_NO_NAME) for token in name[-_VERB_AND_OBJECT:]):
        return None
    linked = begin > low + 1 and tokens[begin - 1].text == "," and "link" in tokens[begin - 2].kinds
    added = "coordinator" in tokens[begin - 1].kinds and not (begin > low + 1 and tokens[begin - 2].capital)
    if not (begin == low or linked or added) or names_territory(name[-1].text):
        return None
    verb = next((at for at in range(end, min(end + _NEAR, len(tokens))) if tokens[at].cue is not None), len(tokens))
    quoting = verb + 2 < len(tokens) and tokens[verb + 2].quotation is not None
    behind = tokens[verb + 1] if verb + 1 < len(tokens) else None
    set_apart = behind is None or (behind.text in {",", "."} and not quoting) or "auxiliary" in behind.kinds
    return None if set_apart or "preposition" in tokens[begin].kinds or opens_deed(tokens, begin) else begin


def _opens_office(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an English description of what somebody is begins, with or without its article."""
    first = tokens[start]
    if ("article" in first.kinds and first.low not in {"a", "an", "the"}) or is_name(tokens[start:end]):
        return False
    head = next((at for at in range(start, min(end, start + _LONGEST_HEAD)) if tokens[at].kinds & _OFFICE), end)
    return head < end and all(token.cue is None and token.kinds.isdisjoint(_INNER) for token in tokens[start:head])


def parted(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The part that speaks: who issues a document, or what begins right behind a noun (a loss the company said)."""
    for at in range(end - 2, start, -1):
        before = tokens[at - 1]
        if "issuing" in tokens[at].kinds and "tobesome" in tokens[at + 1].kinds and not tokens[at].capital:
            return (start, at - ("adverb" in before.kinds))
        if "anew" not in tokens[at].kinds or tokens[at].capital or before.capital:
            continue
        if "bygone" in tokens[at].kinds and at - 2 <= start and not any(token.capital for token in tokens[at:end]):
            continue  # the popular former striker
        doing = before.low.endswith("ed") or (before.low.endswith("ing") and before.kinds <= {"notname"})
        doing = doing or "adverb" in before.kinds  # set out the position
        last, inner = tokens[end - 1], tokens[end - 2]
        acts = at < end - 2 and not inner.kinds.isdisjoint(_ACTING) and last.kinds <= {"irregular"} and not last.capital
        doing = doing or acts  # a ban the court upheld
        if before.text.isalpha() and before.kinds.isdisjoint(_LEADING_ON) and not doing:
            return (at, end)
    return (start, end)


def chain_start(tokens: Sequence[Token], start: int, low: int) -> int:
    """Where a name stands before its apposition (`Ada Colau, mayor of Barcelona, said`)."""
    at = start - 1
    if at <= low or tokens[at].text != ",":
        return start
    begin = at
    while begin > low and (tokens[begin - 1].capital or "particle" in tokens[begin - 1].kinds):
        begin -= 1
    day = begin + ("preposition" in tokens[begin].kinds)
    dated = day + 2 < at and "time" in tokens[day].kinds and not tokens[day].is_owner
    begin = day + 1 if dated else begin  # On Monday Ada Colau, a nurse from Austin, Texas, said
    before = tokens[begin - 1]
    apart = begin == low or dated or before.punctuation or before.quotation or "coordinator" in before.kinds
    described = not tokens[start].capital or any(t.kinds & {"role", "title"} for t in tokens[start : start + 2])
    timed = any(token.kinds & {"time", "link"} for token in tokens[begin:at])  # Meanwhile, the coach of Leeds, X, said
    timed = timed or tokens[begin].cue is not None or opens_deed(tokens, begin)  # Interrogée, la mairie dit
    led = "preposition" in tokens[begin].kinds and "particle" not in tokens[begin].kinds  # In Leeds, Ada Colau, …
    return begin if begin < at and not (timed or led) and apart and at - begin <= 5 and described else start


def is_led_to(tokens: Sequence[Token], start: int, low: int) -> bool:
    """Whether a preposition leads to a noun through what no list has (a call to the coast guard, X said)."""
    at = start - 1
    while at > low and start - at < _WORDS_OF_SCARE and not tokens[at].kinds and not tokens[at].capital:
        at -= 1
    article = low < at < start - 1 and "article" in tokens[at].kinds
    return article and "preposition" in tokens[at - 1].kinds


def past_article(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The article that begins another phrase behind a preposition and its noun (En réponse la direction)."""
    led = (k for k in range(start + 2, end - 1) if "article" in tokens[k].kinds and not tokens[k - 1].kinds & _JOINED)
    article = next(led, None)
    return article if article is not None and "preposition" not in tokens[article].kinds else None
