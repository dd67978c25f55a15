"""Whom a French sentence sets before its pronoun (Quant à Ada Colau, elle estime que …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.people import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People, Person

_FIRST: Final = 2
"""Words of `quant à`."""
_OPENERS: Final = 2
"""Words with which a sentence may begin before it (Et quant à X)."""


def find_topic(text: str, people: People, tokens: Sequence[Token], pronoun: int) -> Person | None:
    """Who stands between `quant à` and the comma before his pronoun: his name, or the one behind his office."""
    if pronoun <= _FIRST or tokens[pronoun - 1].text != "," or "subject" not in tokens[pronoun].kinds:
        return None
    start = next((at for at in range(_OPENERS) if "topical" in tokens[at].kinds), None)
    if start is None:
        return None
    topic = tokens[start + _FIRST : pronoun - 1]
    if not topic or any(token.cue is not None or token.kinds & {"auxiliary", "relative"} for token in topic):
        return None
    comma = next((at for at, token in enumerate(topic) if token.text == ","), len(topic))
    parts = (topic[:comma], topic[comma + 1 :])
    gender: Gender = "f" if "pronoun.f" in tokens[pronoun].kinds else "m"
    for part in parts:
        names = [at for at, token in enumerate(part) if token.capital and "institution" not in token.kinds]
        if not names or any(token.kinds & {"belonging", "preposition"} for token in part[: names[-1]]):
            continue  # au patron de X
        person = people.find(text[part[0].start : part[-1].end], part[names[0]].start)
        if person is not None and person.human and fits(person, gender):
            return person
    return None
