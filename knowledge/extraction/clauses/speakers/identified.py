"""By which name English words tell somebody whom they describe first: A trader, identified as X, said."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.documents import Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.naming import Naming
    from knowledge.extraction.clauses.speakers.person import Person

_REACH: Final = 16
"""Tokens from a description's begin to the verb that tells the name."""
_FARTHEST: Final = 9
"""Tokens from that verb to the name."""
_LEADING: Final = frozenset({"relative", "adverb", "passive"})
_ENDING: Final = frozenset({"auxiliary", "adverb", "irregular", "preposition", "coordinator"})
_ROLE: Final = frozenset({"role"})
_NO_NAMES: Final = frozenset({"institution", "time", "demonym", "pronoun"})
_NO_CALLING: Final = _NO_NAMES | {"newspaper", "province", "outlet", "place", "site"}


def named_by(naming: Naming, tokens: Sequence[Token], subject: tuple[int, int]) -> Resolved | None:
    """Who is described and then named; a lone name is nobody's of whom the article tells besides."""
    name = _told_name(tokens, subject)
    if len(name) == 1:
        return Resolved(name[0].text, role=_ROLE)
    return naming.read(name) if name else None


def calls(phrase: Sequence[Token], at: int) -> bool:
    """Whether a lone name ends a phrase behind a comma and what its bearer is (her driver, Musa, said).

    Behind another noun's complement it may be that one's (the agent of the striker, X).
    """
    role, name = phrase[at - 2], phrase[at]
    told = "role" in role.kinds and not role.capital and at + 1 == len(phrase)
    told = told and not any("preposition" in token.kinds for token in phrase[: at - 1])
    return told and name.kinds.isdisjoint(_NO_CALLING)


def _told_name(tokens: Sequence[Token], subject: tuple[int, int]) -> Sequence[Token]:
    """The name that words right behind a description say is its bearer's; none where they tell of no name."""
    start = subject[0]
    told = [at for at, token in enumerate(tokens[start + 2 : start + _REACH]) if "identifying" in token.kinds]
    return _name_behind(tokens, start, start + 2 + told[0]) if told else ()


def _name_behind(tokens: Sequence[Token], start: int, at: int) -> Sequence[Token]:
    close = at
    while close > start and not tokens[close - 1].kinds.isdisjoint(_LEADING):
        close -= 1
    apart = tokens[close - 1].text == ","
    if not (apart or close < at) or _tells_more(tokens[start + 1 : close - apart]):
        return ()
    place = _name_start(tokens, at)
    if place is None or not _is_own(tokens, (start, at, place), apart=tokens[at - 1].text == ","):
        return ()
    close = next((k for k in range(place, len(tokens)) if not tokens[k].capital), len(tokens))
    name, behind = tokens[place:close], tokens[close : close + 1]
    ends = any(one.punctuation or one.cue or not one.kinds.isdisjoint(_ENDING) for one in behind)
    led = any("agent" in one.kinds and place == at + 1 for one in behind)  # called Crooked by Donald Trump
    of = len(name) == 1 and any("officeof" in one.kinds for one in behind)  # named Man of the Year
    return name if ends and not (led or of) and name[-1].kinds.isdisjoint(_NO_NAMES) else ()


def _tells_more(described: Sequence[Token]) -> bool:
    """Whether words behind a description's first hold a verb or another noun phrase (The mayor said his son)."""
    return any(
        (token.cue and not token.capital and before is not token)  # a suspected thug
        or "relative" in token.kinds
        or ("determiner" in token.kinds and "preposition" not in before.kinds)
        for before, token in zip([*described[:1], *described], described, strict=False)
    )


def _name_start(tokens: Sequence[Token], at: int) -> int | None:
    """Where a name without an article begins right behind the verb, or behind the as of named by police as X."""
    for place in range(at + 1, min(len(tokens), at + _FARTHEST)):
        token, before = tokens[place], tokens[place - 1]
        if token.capital and (place == at + 1 or "introducing" in before.kinds):
            return place if "article" not in token.kinds else None
        if token.punctuation or (token.cue and not token.capital):
            return None
    return None


def _is_own(tokens: Sequence[Token], places: tuple[int, int, int], *, apart: bool) -> bool:
    """Whether a name is that of who is described, and nobody's whom he names; `places`: his, the verb's, the name's."""
    start, at, place = places
    bynamed, between = "bynaming" in tokens[at].kinds, tokens[at + 1 : place]
    served = any("preposition" in token.kinds for token in tokens[start:at])
    if not between:
        return apart and bynamed and not served
    if "passive" in tokens[at - 1].kinds or (apart and not (served and bynamed)):
        return True
    name = any("possessive" in one.kinds and "byname" in two.kinds for one, two in pairwise(between))
    return name or any("oneself" in token.kinds for token in between)


def is_in_aside(phrase: Sequence[Token], person: Person) -> bool:
    """Whether a name is governed by what commas tell of whoever a role is (Le maire, venu chez Ada Colau, a dit)."""
    at = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), 0)
    comma = next((k for k in range(at - 1, 0, -1) if phrase[k].text == ","), 0)
    return bool(comma) and any("preposition" in token.kinds for token in phrase[comma + 1 : at])
