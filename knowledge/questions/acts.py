"""What somebody does upon another with words, of which a verb of saying tells: asking for something, answering."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from knowledge.language.normalization import words as normal_words
from knowledge.language.stems import JOINING
from knowledge.language.tables import beginnings, read_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

Act = Literal["ask", "answer"]
_ACTS: Final[tuple[Act, ...]] = ("ask", "answer")
_LONGEST: Final = 2
_SHORTEST: Final = 3
_OPENING: Final = 9
"""Words of a statement among which a report tells what was asked for."""
_MOST_REMEMBERED: Final = 1 << 12
"""Verbs and cues."""
_UPON: Final = "على"
"""What opens an Arabic statement of what somebody must do."""


@lru_cache(maxsize=_MOST_REMEMBERED)
def act_of(verb: str | None) -> Act | None:
    """What a verb of saying or a cue does upon somebody.

    >>> act_of("ask of"), act_of("a répondu"), act_of("وطلب"), act_of("will"), act_of("said")
    ('ask', 'answer', 'ask', 'ask', None)
    """
    plain = normal_words(verb or "")
    if as_demand(verb):
        return "ask"
    return next((act for act in _ACTS if _has(act, plain)), None)


def as_demand(verb: str | None) -> str | None:
    """The English verb that a wish amounts to: what somebody wants is what they demand; none for other verbs.

    >>> as_demand("veut"), as_demand("said")
    ('demand', None)
    """
    wishes = _table()["wish"]
    return next(iter(wishes)) if " ".join(normal_words(verb or "")) in wishes else None


def touches(verb: str | None) -> bool:
    """Whether a verb of saying tells what is talked about, which nobody claims: mentions, brings up.

    >>> touches("brought up"), touches("said")
    (True, False)
    """
    return _has("touch", normal_words(verb or ""))


def is_thing(word: str) -> bool:
    """Whether a normalized word stands for something, whatever it is, of which somebody says what follows.

    >>> is_thing("anything"), is_thing("war")
    (True, False)
    """
    return word in _table()["thing"]


def asks_for(cue: str | None, quote: str) -> bool:
    """Whether a statement asks for something: by its cue, by what it tells, or as what must be."""
    plain = normal_words(quote)
    return (
        act_of(cue) == "ask"
        or _has("ask", plain[:_OPENING])
        or _has("must", plain)
        or _UPON in plain[: 2 if plain[:1] == ["ان"] else 1]
    )


def _has(kind: str, plain: Sequence[str]) -> bool:
    forms = _table()[kind]
    for at, word in enumerate(plain):
        bare = word[1:] if word[0] in JOINING else word
        if not forms.isdisjoint((word, bare, " ".join(plain[at : at + _LONGEST]), *beginnings(word, _SHORTEST))):
            return True
    return False


@lru_cache(maxsize=1)
def _table() -> Mapping[str, AbstractSet[str]]:
    """By what they do the normalized forms, in their order; a beginning keeps its `*`."""
    found: dict[str, dict[str, None]] = {}
    for form, kind in read_forms("frames/acts.txt"):
        found.setdefault(kind, {})[form] = None
    return {kind: forms.keys() for kind, forms in found.items()}
