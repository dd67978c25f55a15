"""How an office is held where the word for it stands apart: former group leader, deputy museum head."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import Phrases, split_words
from knowledge.names.compounds import part_compounds
from knowledge.names.roles import listed, load_roles
from knowledge.names.trades import part_elisions

_FORMER: Final = "former"


@lru_cache(maxsize=1 << 13)
def told_apart(text: str) -> str | None:
    """How a text begins to tell that an office is held, where the lexicon reads none of it with the office.

    >>> told_apart("former Conservative group leader"), told_apart("former leader of the group")
    ('former', None)
    """
    words = part_compounds(split_words(part_elisions(text)))
    if find_script(text) == "arabic" or any(span.role.modifier for span in load_roles().find(words)):
        return None
    first = (hit.values[0] for hit in _modifiers().find(words) if hit.start == 0 and hit.end < len(words))
    return next(first, None)


@lru_cache(maxsize=1 << 13)
def is_former(text: str) -> bool:
    """Whether an office is held no more: früherer Chef von RWE."""
    told = (span.role.modifier for span in load_roles().find(part_compounds(split_words(text))))
    return told_apart(text) == _FORMER or any((one or "").startswith(_FORMER) for one in told)


@lru_cache(maxsize=1)
def _modifiers() -> Phrases[str]:
    return Phrases((phrase, kind) for kind in (_FORMER, "deputy") for phrase in listed(f"modifier.{kind}"))
