"""Whom a French sentence sets before its pronoun (Quant à Ada Colau, elle estime que …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.naming import Naming
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_FIRST: Final = 2
"""Words of `quant à`."""
_ACTING: Final = frozenset({"role", "source", "pronoun.m", "pronoun.f", "institution"})
"""Classes of whoever may be a pronoun's besides somebody named."""
_REACH: Final = 14
"""Tokens behind `quant` in which the comma stands."""
_OPENERS: Final = 2
"""Words with which a sentence may begin before it (Et quant à X)."""


def find_topic(text: str, people: People, tokens: Sequence[Token], pronoun: int) -> Person | None:
    """Who stands between `quant à` and the comma before his pronoun: his name, or the one behind his office."""
    if pronoun <= _FIRST or "subject" not in tokens[pronoun].kinds:
        return None
    if "rising" in tokens[pronoun - 1].kinds:
        return _only_named(people, tokens, pronoun, (0, pronoun - 1))
    if tokens[pronoun - 1].text != ",":
        return None
    if _opens_with_name(tokens):
        return _only_named(people, tokens, pronoun, (0, pronoun - 1))
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


def told_topic(text: str, people: People, tokens: Sequence[Token], naming: Naming) -> Resolved | None:
    """Whom `quant à` sets before the pronoun of a sentence, named or described (Quant au maire, il attend)."""
    start = next((at for at, token in enumerate(tokens[:_OPENERS]) if "topical" in token.kinds), None)
    if start is None:
        return None
    near = range(start + _FIRST, min(len(tokens), start + _REACH))
    pronoun = next((k for k in near if tokens[k].kinds >= {"subject", "pronoun"} and tokens[k - 1].text == ","), 0)
    if not pronoun:
        return None
    if (person := find_topic(text, people, tokens, pronoun)) is not None:
        return naming.of(person)
    topic = tokens[start + 1 + ("article" not in tokens[start + 1].kinds) : pronoun - 1]
    told = len(topic) > 1 and any("role" in token.kinds for token in topic[: _FIRST + 1])
    acts = any(token.cue is not None or token.punctuation or "auxiliary" in token.kinds for token in topic[1:])
    read = naming.read(topic) if told and not acts else None
    led = f"{topic[0].text} " if told and "preposition" in topic[0].kinds else ""  # au maire
    return read and read._replace(name=read.name.removeprefix(led))


def _only_named(people: People, tokens: Sequence[Token], pronoun: int, clause: tuple[int, int]) -> Person | None:
    """The only one whom the clause before a pronoun names, where nobody else is its subject.

    Il y a de la colère chez X quand il parle; X habite ici, il se plaint.
    """
    inner = tokens[slice(*clause)]
    dummy = len(inner) > 1 and "ago" in inner[0].kinds and inner[1].low == "y"
    acting = inner[2:] if dummy else inner
    if any(t.kinds & _ACTING or t.quotation is not None or t.text == "," for t in acting):
        return None
    named = [one for one in people.between(inner[0].start, inner[-1].end) if one.human]
    gender: Gender = "f" if "pronoun.f" in tokens[pronoun].kinds else "m"
    return named[0] if len({id(one) for one in named}) == 1 and fits(named[0], gender) else None


def _opens_with_name(tokens: Sequence[Token]) -> bool:
    """Whether a name of two words opens a sentence and no comma follows it at once; not devant or concernant X."""
    first, second, third = tokens[: _FIRST + 1]
    led = first.kinds & {"notname", "preposition"} or first.low.endswith("ant")
    return first.capital and second.capital and not led and third.text != ","
