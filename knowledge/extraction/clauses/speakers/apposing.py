"""What stands behind a speaker's name and its comma, where it says at length or within marks what he is.

`explique X, déléguée départementale de l'agence de santé`, « …, ajoute X, médecin à l'hôpital. … ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.model import Attribution

_BEHIND: Final = re.compile(r"(?: \([^()\n]{1,24}\))?,\s+([^,;:!?\n«»“”\"]{3,140}?)(?=[,;:!?\n«»“”\"]|\.(?:\s|$)|$)")
_NAME: Final = 2
"""Words of a whole name."""
_LONGEST: Final = 20
_APART: Final = re.compile(r"[\s()]+|(?<=[’'])")
_NO_NOUN: Final = frozenset({"preposition", "subordinator", "relative", "pronoun", "adverb", "time", "coordinator"})
_CLAUSAL: Final = frozenset({"auxiliary", "relative", "subordinator", "that"})
_SMALL: Final = frozenset({"article", "preposition"})
"""Of words that may be such, too (en, der)."""
_ROLE: Final = frozenset({"role", "title"})


def add_apposed(text: str, grammar: Grammar, found: Sequence[Attribution]) -> list[Attribution]:
    """Attributions with what stands behind their speakers' whole names, for those who are told no role."""
    if "headlast" in grammar.options:
        return list(found)
    return [_described(text, grammar, each) for each in found]


def _described(text: str, grammar: Grammar, said: Attribution) -> Attribution:
    if said.role is not None or said.mention is None or said.cue_span is None or len(said.speakers) > 1:
        return said
    if said.mention.start < said.cue_span.end:
        return said
    name = text[said.mention.start : said.mention.end].partition(" (")[0]
    if name != said.speaker or len(name.split()) < _NAME:
        return said
    behind = _BEHIND.match(text, said.mention.start + len(name))
    told = behind is not None and _tells(behind.group(1), grammar)
    return said._replace(role=behind.group(1).strip()) if behind is not None and told else said


def _tells(words: str, grammar: Grammar) -> bool:
    """Whether words behind a name's comma are a noun for what he is with what belongs to it, no clause of their own."""
    parts = [part for part in _APART.split(words) if part]
    while parts and "article" in grammar.kind(parts[0].lower()):
        parts = parts[1:]
    if not 0 < len(parts) <= _LONGEST or not any(_is_role(part, grammar) for part in parts[:_NAME]):
        return False
    first, kinds = parts[0], grammar.kind(parts[0].lower())
    named = first[0].isupper() and "bracket" not in grammar.options and not _is_role(first, grammar)
    if named or (kinds & _NO_NOUN and not kinds & _ROLE):
        return False
    return not any(_opens_clause(grammar.kind(part.lower())) or _is_verb(part, grammar) for part in parts[1:])


def _opens_clause(kinds: frozenset[str]) -> bool:
    return bool(kinds & _CLAUSAL) and kinds.isdisjoint(_SMALL)


def _is_role(word: str, grammar: Grammar) -> bool:
    return bool(grammar.kind(word.lower()) & _ROLE)


def _is_verb(word: str, grammar: Grammar) -> bool:
    """Whether a word is a finite verb of saying and nothing else."""
    cue = grammar.cues.get(word.lower())
    finite = cue is not None and not (cue.participle or cue.infinitive or cue.needs_auxiliary or cue.bare)
    return finite and word.islower() and not grammar.kind(word.lower())
