"""Verbs that no list has, which stand as verbs of saying do: `"…," quavered X`, « … », a expédié X."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.verbs import DASHES, PARTING, QUOTED, Verb, particle_behind
from knowledge.extraction.clauses.saying.belated import find_late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

_LOOKS_INFINITE: Final = frozenset({"infinitiveverb", "uttering", "voicing"})
"""Classes of verbs that may stand as verbs of saying do."""
PERFECT: Final = frozenset({"perfect", "inverted", "clitic", "adverb"})
"""Classes of words that part a verb from what was said before it."""
_CLAUSE: Final = 4
"""Tokens of what may be said without marks before a verb to which a pronoun is bound."""
_SPOKEN_ENDS: Final = ",?!…"
_GOING_ON: Final = frozenset({"preposition", "time", "adverb", "coordinator", "addressee"})
"""What may follow a lone name that closes its clause."""
_NAMELESS: Final = frozenset({"notname", "institution", "time", "venue", "preposition"})
_CLAUSAL: Final = frozenset({"subject", "pronoun"})
_FEELING: Final = frozenset({"ownfeeling"})
_LEADING: Final = frozenset({"article", "demonstrative", "determiner", "possessive"})
_ROLES: Final = frozenset({"role", "source"})


def may_be_spoken(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a verb that no list has may stand here."""
    before, token = tokens[at - 1], tokens[at]
    parted = before.text in PARTING or before.quotation is not None or "clitic" in before.kinds
    plain = parted and not token.capital and (token.kinds <= _LOOKS_INFINITE or "particled" in token.kinds)
    if plain and _quips(tokens, at, grammar):
        return True
    if parted and token is not tokens[-1] and "inverted" in tokens[at + 1].kinds and _is_bound(tokens, at):
        return True
    if not grammar.spoken:
        return False
    if "being" in token.kinds and at >= QUOTED - 1 and feels(tokens, at, grammar):
        return tokens[at - 2].text in PARTING or tokens[at - 2].quotation is not None
    if "bracket" in grammar.options:
        return before.text == "," or before.quotation is not None
    return not before.kinds.isdisjoint(PERFECT) and token.low.endswith(grammar.spoken)


def spoken_verb(tokens: Sequence[Token], at: int, grammar: Grammar) -> Verb | None:
    """An unknown verb that stands as verbs of saying do: « … », a expédié X."""
    if "headlast" in grammar.options and _muses(tokens, at, grammar):
        last = at + particle_behind(tokens, at)
        return Verb(last, at, Cue(tokens[at].low, "q"), negated=False, infinitive=False)
    if "being" in tokens[at].kinds:
        comma = tokens[at - 2].text == ","
        quoted = tokens[at - 2 - comma]
        told = quoted.quotation is not None and quoted.words > QUOTED and (comma or quoted.text[-2:-1] in _SPOKEN_ENDS)
        return Verb(at + 1, at - 1, Cue(tokens[at + 1].low, "q"), negated=False, infinitive=False) if told else None
    if _quips(tokens, at, grammar):
        start = at - ("clitic" in tokens[at - 1].kinds)
        last = at + particle_behind(tokens, at)
        return Verb(last, start, Cue(tokens[at].low, "q"), negated=False, infinitive=False)
    if _is_bound(tokens, at):
        start = at - ("clitic" in tokens[at - 1].kinds)
        return Verb(at, start, Cue(tokens[at].low, "qp"), negated=False, infinitive=False, inverted=at + 1)
    if at < 2 or not grammar.spoken or not tokens[at].low.endswith(grammar.spoken):
        return None
    if "auxiliary" in tokens[at].kinds:
        return None
    start = at - 1
    while start > 0 and tokens[start].kinds & {"clitic", "inverted", "adverb"}:
        start -= 1
    comma = tokens[start - 1].text == ","
    quoted = tokens[start - 1 - comma]
    if not comma and start > 1 and quoted.text[-2:-1] not in ",?!…" and tokens[start - 2].text not in {":", "."}:
        return None  # le collectif « … » a rencontré X
    if "perfect" not in tokens[start].kinds or quoted.quotation is None or quoted.words <= QUOTED:
        return None
    bound = next((k for k in range(start, at) if "inverted" in tokens[k].kinds), None)
    return Verb(at, start, Cue(tokens[at].low, "q"), negated=False, infinitive=False, inverted=bound)


def feels(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether the être of a French reflexive stands before a participle that no list has (s'est rebellée X)."""
    if at < 1 or at + 2 >= len(tokens) or "being" not in tokens[at].kinds or "reflexive" not in tokens[at - 1].kinds:
        return False
    told = tokens[at + 1]
    return told.kinds <= _FEELING and told.low.removesuffix("s").removesuffix("e").endswith(grammar.spoken)


def _is_bound(tokens: Sequence[Token], at: int) -> bool:
    """Whether a pronoun is bound to a verb behind a quotation, whichever verb it is (« … », s'amuse-t-il)."""
    if tokens[at] is tokens[-1] or "inverted" not in tokens[at + 1].kinds or "auxiliary" in tokens[at].kinds:
        return False
    start = at - 1 if "clitic" in tokens[at - 1].kinds else at
    quoted = tokens[start - 1 - (tokens[start - 1].text == ",")] if start > 1 else tokens[0]
    closes = at + 2 >= len(tokens) or tokens[at + 2].text in {".", ","}
    if start > _CLAUSE and tokens[start - 1].text == "," and closes and not tokens[at].kinds:
        return "pronoun.o" not in tokens[at + 1].kinds  # Le prix monte encore, énumère-t-il.
    return start > 0 and quoted.quotation is not None and quoted.words >= QUOTED


def _quips(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a word of no class stands as verbs of saying do, before a name or a role (`"…," quavered X`)."""
    token = tokens[at]
    particle = "particled" in token.kinds and particle_behind(tokens, at)
    if not particle and (token.kinds - _LOOKS_INFINITE or not token.low.endswith(grammar.finites)):
        return False
    if not grammar.finites or token.capital:
        return False
    if "dashed" in grammar.options:
        return _is_dashed(tokens, at) and takes_subject(tokens, at, grammar)
    start = at - 1 if "clitic" in tokens[at - 1].kinds and at > 1 else at
    comma = tokens[start - 1].text == ","
    quoted = tokens[start - 1 - comma] if start > comma else None
    if quoted is None or quoted.quotation is None or quoted.words <= QUOTED or at + 2 >= len(tokens):
        return False
    closed = comma or quoted.text[-2:-1] in ",?!"
    at += particle or "adverb" in tokens[at + 1].kinds  # rembobine aussi un riverain
    name = tokens[at + 1 : at + QUOTED]
    named = all(word.capital and not word.kinds & {"notname", "institution"} for word in name)
    return closed and (named or _is_lone(name) or _is_role(tokens[at + 1 : at + 2 + QUOTED]))


def find_musing(tokens: Sequence[Token], marks: Sequence[int], grammar: Grammar) -> list[int]:
    """Where a verb that no list has may stand behind a quotation and a pronoun or a name (`"…," she rued.`)."""
    if "headlast" not in grammar.options:
        return []
    size = len(tokens)
    behind = [at + k for at in marks for k in (2, 3) if at + k < size]
    return [at for at in behind if _muses(tokens, at, grammar)]


def _muses(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a word of no class stands between who spoke and a mark, behind a quotation's comma (`"…," she rued.`)."""
    token = tokens[at]
    particle = "particled" in token.kinds and particle_behind(tokens, at)
    if token.capital or not (particle or (token.kinds <= _LOOKS_INFINITE and token.low.endswith(grammar.finites))):
        return False
    who = at - 1
    if tokens[who].kinds >= _CLAUSAL:
        who -= 1
    elif who > 1 and "role" in tokens[who].kinds and "article" in tokens[who - 1].kinds:
        who -= 2
    while who > 0 and tokens[who].capital and who > at - QUOTED:
        who -= 1
    behind = tokens[at + 1 + particle : at + 1 + QUOTED]
    aired = len(behind) > 1 and "preposition" in behind[0].kinds and any("venue" in token.kinds for token in behind)
    quoted, closes = tokens[max(0, who)], aired or not behind or behind[0].text in {".", ","}
    told = who >= 0 and who < at - 1 and quoted.quotation is not None and quoted.words > QUOTED
    return told and closes and quoted.text[-2:-1] == ","


def _is_dashed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash parts a word from a quotation before it that a mark closes («…», — горячится X)."""
    if at < QUOTED - 1 or tokens[at - 1].text not in DASHES:
        return False
    comma = tokens[at - 2].text == ","
    quoted = tokens[at - 2 - comma]
    closed = comma or quoted.text[-2:-1] in _SPOKEN_ENDS or quoted.text[-1:] in _SPOKEN_ENDS
    return quoted.quotation is not None and quoted.words >= QUOTED and closed


def takes_subject(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a word that ends as finite verbs do has its subject behind it: a name, a role or a pronoun."""
    if not tokens[at].low.endswith(grammar.finites) or tokens[at].capital or tokens[at].kinds or at + 1 >= len(tokens):
        return False
    first = tokens[at + 1]
    if first.kinds >= {"subject", "pronoun"}:
        return "pronoun.i" not in first.kinds
    behind = tokens[at + QUOTED - 1] if at + QUOTED - 1 < len(tokens) else None
    closed = behind is None or behind.punctuation or not behind.kinds.isdisjoint(_GOING_ON)
    named = first.capital and first.kinds.isdisjoint(_NAMELESS)
    if named and behind is not None and (behind.capital or closed):
        return True
    return find_late(tokens, (at + 1, min(at + 1 + QUOTED, len(tokens))), grammar) is not None


def _is_lone(tokens: Sequence[Token]) -> bool:
    """Whether a surname stands alone before a mark (reminisced Khan.)."""
    return tokens[0].capital and tokens[0].kinds.isdisjoint(_NAMELESS) and tokens[-1].text in {".", ","}


def _is_role(tokens: Sequence[Token]) -> bool:
    """Whether an article begins a phrase whose noun is a role (the night porter; l'un de ses collègues)."""
    if not tokens[0].kinds & _LEADING:
        return False
    noun = next((at for at, token in enumerate(tokens) if token.kinds & _ROLES), 0)
    return noun > 0 and all(not token.punctuation and token.cue is None for token in tokens[1:noun])
