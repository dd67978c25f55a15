"""How much words, senses and meaning count for a topic: fitted by `benchmarks/fusion.py`, kept here and nowhere else.

What a topic asks for is met by a statement in one of these ways; the shares so met, weighted, make 0 to 1. The cosine
of the topic's sentence vector with the statement's is added where words do not decide.
"""

from __future__ import annotations

from typing import Final, Literal

How = Literal["word", "stem", "sense", "spelled", "heard", "kind", "related"]
"""The very word; another form of it, or all of a phrase; one of the same concept or territory; a letter off; alike in
sound; of a concept that is a kind of it; of one near it."""

WEIGHTS: Final[dict[How, float]] = {
    "word": 1.0,
    "stem": 0.95,
    "sense": 0.9,
    "spelled": 0.9,
    "heard": 0.9,
    "kind": 0.7,
    "related": 0.2,
}
MEANING: Final = 1.6
"""Of the cosine."""
TOUCHED: Final = 0.4
"""From this share on a topic is touched, where words decide."""
TOUCHED_BY_ALL: Final = 0.5
"""From this sum of share and weighted cosine on it is, where the encoder was asked."""
