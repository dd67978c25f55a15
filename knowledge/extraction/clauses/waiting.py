"""A quotation that opens an article before anybody is told to speak: it waits for the one who speaks next.

`« … » The lawyer arrived. « … », adds Ada Colau`, `« … » C'est le constat dressé par Ada Colau.`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.reading import Reading, Spoken, say, within_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.sentences import Sentence, Token

_LEAST: Final = 4
"""Words of a quotation that waits."""
_FARTHEST: Final = 3
"""Sentences behind it in which somebody speaks."""
_POINTING: Final = 4
"""Tokens of a sentence in which it points at the words before it (c'est ce qu'a dit X, так считает X)."""


def wait(reading: Reading, sentence: Sentence, token: Token) -> None:
    """Keep a quotation that stands alone while nobody has spoken yet."""
    if reading.last is None and token.words >= _LEAST and not sentence.headline:
        reading.waiting = (sentence, within_marks(reading.text, token.quotation), _FARTHEST)


def claim(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    """Give what waits to whoever a sentence makes speak in marks, or points at and names."""
    if reading.waiting is None or reading.waiting[0] is sentence:
        return
    quoted, span, left = reading.waiting
    last = reading.last
    reading.waiting = None
    if sentence.paragraph - quoted.paragraph > 1:
        return
    if last is not None and last.direct:
        say(
            reading, quoted, span, Spoken(last.speaker, None, None, quoted.paragraph, direct=True, members=last.members)
        )
        reading.last = last
    elif last is None and (name := _pointed_at(reading, sentence, tokens)) is not None:
        say(reading, quoted, span, Spoken(name, None, None, sentence.paragraph, direct=True))
    elif last is None and left > 1:
        reading.waiting = (quoted, span, left - 1)


def _pointed_at(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> str | None:
    """The only one named in a sentence that begins by pointing at the words before it."""
    if not any("pointing" in token.kinds for token in tokens[:_POINTING]):
        return None
    named = {person.name for person in reading.resolver.named_between(sentence.start, sentence.end)}
    return named.pop() if len(named) == 1 else None
