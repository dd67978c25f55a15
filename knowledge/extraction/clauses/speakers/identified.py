"""By which name English words tell somebody whom they describe first: A trader, identified as X, said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.documents import Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.naming import Naming

_REACH: Final = 16
"""Tokens from a description's begin to the verb that tells the name."""
_FARTHEST: Final = 6
"""Tokens from that verb to the name."""
_LEADING: Final = frozenset({"relative", "adverb", "passive"})
_ENDING: Final = frozenset({"auxiliary", "adverb", "irregular", "preposition", "coordinator"})
_HIMSELF: Final = frozenset({"his", "her"})
_ROLE: Final = frozenset({"role"})
_NO_NAMES: Final = frozenset({"institution", "time", "demonym", "pronoun"})


def named_by(naming: Naming, tokens: Sequence[Token], subject: tuple[int, int]) -> Resolved | None:
    """Who is described and then named; a lone name is nobody's of whom the article tells besides."""
    name = _told_name(tokens, subject)
    if len(name) == 1:
        return Resolved(name[0].text, role=_ROLE)
    return naming.read(name) if name else None


def _told_name(tokens: Sequence[Token], subject: tuple[int, int]) -> Sequence[Token]:
    """The name that words right behind a description say is its bearer's; none where they tell of no name."""
    start = subject[0]
    told = (at for at, token in enumerate(tokens[start + 2 : start + _REACH]) if "identifying" in token.kinds)
    at = next(told, None)
    return _name_behind(tokens, start, start + 2 + at) if at is not None else ()


def _name_behind(tokens: Sequence[Token], start: int, at: int) -> Sequence[Token]:
    before = tokens[at - 1]
    apart, led = before.text == ",", not before.kinds.isdisjoint(_LEADING)
    place = next((k for k in range(at + 1, min(len(tokens), at + _FARTHEST)) if tokens[k].capital), at)
    between = tokens[at + 1 : place]
    told_as = bool(between) and "describing" in between[-1].kinds
    if not (apart or led) or place == at or any(token.punctuation or token.cue for token in between):
        return ()
    served = any("preposition" in token.kinds for token in tokens[start:at])
    plain = apart and not between and "bynaming" in tokens[at].kinds and not served
    himself = any(not token.kinds.isdisjoint(_HIMSELF) for token in between)
    own = told_as and ("passive" in before.kinds or himself or (apart and not served))
    own = own or (told_as and apart and "bynaming" not in tokens[at].kinds)
    if not (plain or own):
        return ()
    close = next((k for k in range(place, len(tokens)) if not tokens[k].capital), len(tokens))
    name, behind = tokens[place:close], tokens[close : close + 1]
    ends = any(one.punctuation or one.cue or not one.kinds.isdisjoint(_ENDING) for one in behind)
    return name if ends and name[-1].kinds.isdisjoint(_NO_NAMES) else ()
