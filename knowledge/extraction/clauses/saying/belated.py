"""Speakers who come late behind a quotation, past objects, places and asides (« … », a dit devant la presse réunie X).

Read only where nothing else claims the quotation: the first verb of saying behind it, and the first full name or
role behind its mark that no preposition governs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.fullnames import ends_oblique
from knowledge.extraction.clauses.phrases.nounlike import is_somebody
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PARTING, QUOTED, Reported, Verb, find_verb
from knowledge.extraction.clauses.saying.inversion import speaker_behind
from knowledge.extraction.clauses.saying.leads import is_called_so
from knowledge.extraction.clauses.saying.subordinate import opens_subordinate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_REACH: Final = 2 * FAR
_LEAST: Final = 2
"""Words of a quotation."""
_ENDS: Final = frozenset({".", ";", ":", "?", "!", "…"})
_GOVERNING: Final = frozenset({"preposition", "article", "determiner", "connector", "role", "title", "institution"})
_PEOPLE: Final = frozenset({"role", "source", "institution"})
_OBLIQUE: Final = ("а", "я", "у", "ю", "ом", "ем", "е", "ой", "ы", "и")
_HERS: Final = ("ица", "ка", "иса", "рша")
"""How women's roles end in the nominative."""
_FEATURES: Final = ("ый", "ий", "ой", "ая", "яя")
"""Last letters of an adjective in the nominative, before the role that it describes."""
_SEVERAL: Final = ("ы", "и", "е")
"""Last letters of many in the nominative."""
_CLOSING: Final = frozenset({"preposition", "time", "adverb", "addressee"})
"""What may follow a lone name that closes its clause."""
_TELLING_ON: Final = frozenset({"leftout", "belonging"})
"""Classes of the de before an infinitive that tells on."""
_LINKS: Final = frozenset({"link", "coordinator"})
_TAKING: Final = frozenset("afuw")
"""Frames of verbs whose object is a person (accuser, inciter)."""
_NAMELESS: Final = frozenset({"notname", "institution", "time", "venue", "addressee", "outlet", "place"})

_INSTRUMENTAL: Final = ("м", "ми")
"""Last letters of `such` in the case that tells with what words somebody does something."""


def read_belated(tokens: Sequence[Token], grammar: Grammar, found: Sequence[Reported]) -> Iterator[Reported]:
    """Readings of quotations that no clause of reporting claims though a verb of saying comes behind them."""
    for at, token in enumerate(tokens[:-2]):
        if token.quotation is None or token.words < _LEAST or [reading for reading in found if _holds(reading, at)]:
            continue
        begin = at + 1
        while begin < len(tokens) and tokens[begin].text in PARTING:
            begin += 1
        if grammar.elisions and begin < len(tokens) and is_called_so(tokens, at, begin):
            continue
        dashed = any(mark.text in DASHES for mark in tokens[at + 1 : begin])
        closed = begin > at + 1 or token.text[-2:-1] in ",?!"
        closed = closed or (bool(grammar.elisions) and tokens[begin].cue is not None)
        if not closed or ("dashed" in grammar.options and not dashed):
            continue
        reading = _read_told_on(tokens, at, begin) or _read_such(tokens, at, begin, grammar)
        reading = reading or _read_behind(tokens, at, begin, grammar)
        if reading is not None:
            yield reading


def _holds(reading: Reported, at: int) -> bool:
    return reading.content[0] <= at < reading.content[1]


def _read_behind(tokens: Sequence[Token], quoted: int, begin: int, grammar: Grammar) -> Reported | None:
    end = _clause_end(tokens, begin)
    verb = next((found for k in range(begin, end) if (found := _verb_at(tokens, k, begin)) is not None), None)
    if verb is None or verb.negated or verb.cue.participle or "q" not in verb.cue.frames:
        return None
    lead = tokens[begin : verb.start]
    if verb.infinitive and lead and (lead[0].kinds >= _TELLING_ON or "coordinator" in lead[0].kinds):
        return None  # « … », de mentir à X; « … », et de rappeler X
    if lead and not (_wants(lead) if verb.infinitive else _may_lead(lead, grammar)):
        return None
    phrase = find_late(tokens, (begin, verb.start), grammar) or find_late(tokens, (verb.at + 1, end), grammar)
    if phrase is None:
        return None
    cue = (verb.start, verb.at + 1)
    return Reported(cue, (quoted, quoted + 1), phrase, "after", verb.start, breaks=True, frames=verb.cue.frames)


def _read_told_on(tokens: Sequence[Token], quoted: int, begin: int) -> Reported | None:
    """A French infinitive of saying behind a whole quotation and its comma (« … », de renchérir X)."""
    if begin + 2 >= len(tokens) or not tokens[begin].kinds >= _TELLING_ON or not _tells(tokens[begin + 1]):
        return None
    if not all(token.punctuation or token.words > 1 or token.kinds & _LINKS for token in tokens[:quoted]):
        return None  # On lui reproche « … », de dénoncer X
    verb = Verb(begin + 1, begin, Cue(tokens[begin + 1].low, "q"), negated=False, infinitive=True)
    phrase = speaker_behind(tokens, verb, quoted=True)
    if phrase is None or not (may_speak(tokens[slice(*phrase)]) or is_somebody(tokens[slice(*phrase)])):
        return None
    end = past_circumstances(tokens, phrase[1])
    if end < len(tokens) and not (tokens[end].punctuation or "placing" in tokens[end].kinds):
        return None  # de prévenir X et de partir; de lancer X à ses élus
    cue = (verb.start, verb.at + 1)
    return Reported(cue, (quoted, quoted + 1), phrase, "after", verb.start, breaks=True, frames="q")


def _read_such(tokens: Sequence[Token], quoted: int, begin: int, grammar: Grammar) -> Reported | None:
    """Whose words a noun says they are (« … » — таково мнение X; « … », — с таким заявлением выступил X)."""
    at = begin + (begin + 2 < len(tokens) and "preposition" in tokens[begin].kinds)
    if at + 1 >= len(tokens) or "such" not in tokens[at].kinds or "uttered" not in tokens[at + 1].kinds:
        return None
    end = _clause_end(tokens, at)
    if any("negation" in token.kinds for token in tokens[at:end]):
        return None  # с таким мнением не согласен X
    phrase = right_phrase(tokens, at + 2, end, strict=False)
    named = tokens[at + 2].capital or tokens[at + 2].kinds & _PEOPLE if at + 2 < end else False
    if phrase is None or phrase != (at + 2, end) or not named:
        phrase = find_late(tokens, (at + 2, end), grammar)
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    owned = at == begin and not tokens[at].low.endswith(_INSTRUMENTAL)
    if not owned and any(ends_oblique(tokens, k) for k in range(phrase[0] + 2, phrase[1] + 1)):
        return None  # такими словами X встретили
    return Reported((begin, at + 2), (quoted, quoted + 1), phrase, "after", begin, breaks=True, frames="q")


def _tells(token: Token) -> bool:
    """Whether an infinitive says something, to nobody that stands behind it."""
    cue = token.cue
    said = cue is not None and cue.infinitive and "q" in cue.frames and _TAKING.isdisjoint(cue.frames)
    return "tellingon" in token.kinds or said


def _clause_end(tokens: Sequence[Token], begin: int) -> int:
    """Where the clause behind a quotation ends: at a mark, another quotation or a clause that hangs on it."""
    for at in range(begin, min(begin + _REACH, len(tokens))):
        token = tokens[at]
        if token.text in _ENDS or (token.quotation is not None and token.words > QUOTED):
            return at
        if at > begin and (token.kinds & {"relative", "that"} or opens_subordinate(tokens, begin, at + 1)):
            return at
    return min(begin + _REACH, len(tokens))


def _verb_at(tokens: Sequence[Token], at: int, begin: int) -> Verb | None:
    """The verb group at a place; an infinitive counts behind the verb that it hangs on (veut croire)."""
    cue = tokens[at].cue
    if cue is not None and cue.infinitive and at > begin:
        return Verb(at, at, cue, negated=False, infinitive=True)
    return find_verb(tokens, at)


def _wants(lead: Sequence[Token]) -> bool:
    """Whether a verb or two lead an infinitive behind a quotation (veut croire X, a tenu à rassurer X).

    Or more words of which one tells that it was said (n'a pas manqué de rappeler X).
    """
    if any(token.capital or token.punctuation for token in lead):
        return False
    if len(lead) <= QUOTED:
        return True
    denied = any("negation" in token.kinds for token in lead)
    return len(lead) <= 2 * QUOTED and any(("unfailing" if denied else "prelude") in token.kinds for token in lead)


def _may_lead(before: Sequence[Token], grammar: Grammar) -> bool:
    """Whether words before the verb are but a manner or its own subject (— с сожалением отметил X, — так X ответил)."""
    return "dashed" in grammar.options and not any(token.cue is not None or token.punctuation for token in before)


def find_late(tokens: Sequence[Token], stretch: Range, grammar: Grammar) -> Range | None:
    """The first phrase of a stretch that may be the subject."""
    for at in range(*stretch):
        token = tokens[at]
        if "auxiliary" in token.kinds and not token.kinds & {"preposition", "clitic"}:
            return None
        if _opens(tokens, at, stretch[0], grammar):
            phrase = right_phrase(tokens, at, stretch[1], strict=False)
            if phrase is not None and grammar.elisions:
                return with_name(tokens, phrase)
            return phrase and (_with_features(tokens, phrase[0], stretch[0]), phrase[1])
    return None


def _opens(tokens: Sequence[Token], at: int, begin: int, grammar: Grammar) -> bool:
    token = tokens[at]
    before = tokens[at - 1].kinds if at > begin else frozenset()
    if "dashed" in grammar.options and token.kinds >= {"subject", "pronoun"}:
        return "pronoun.i" not in token.kinds
    if before & {"preposition", "article", "determiner", "connector"}:
        return False
    cased = "dashed" in grammar.options
    if cased and token.kinds & {"role"} and not token.capital:
        return not before & {"role", "title", "institution"} and _is_nominative(token.low, grammar)
    if cased and _is_upright(tokens, at, begin):
        return True
    led = at == begin and "article" in token.kinds and at + 1 < len(tokens)
    if led and not cased and tokens[at + 1].kinds & {"role", "source"}:
        return True
    if grammar.elisions and _describes(tokens, at):
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].punctuation:
        return False
    second = tokens[at + 1]
    if before & _GOVERNING and not (cased and _is_sure(token, second)):
        return False
    if "courtesy" in token.kinds and second.capital and grammar.elisions:
        return True  # M. Legault
    parted = bool(grammar.elisions) and "particle" in second.kinds and at + 2 < len(tokens) and tokens[at + 2].capital
    named = token.capital and (second.text[0].isupper() or parted) and not token.kinds & _NAMELESS
    named = named and ("particle" in second.kinds or not second.kinds & _NAMELESS)
    upright = cased and named and case_of(token.low, tokens[at + 1].low, given_names()) is None
    return named and (upright or token.low in given_names())


def _is_sure(given: Token, surname: Token) -> bool:
    """Whether a Russian full name is in the nominative, which no noun before it governs (решение суда | Иван X)."""
    known = given_names()
    listed = given.low in known and given.low[:-1] not in known and surname.capital
    return listed and case_of(given.low, surname.low, known) is None and surname.kinds.isdisjoint(_NAMELESS)


def _is_upright(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether one of several, many, or a lone name in the nominative stands here (делится радостью один из жильцов)."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    if token.kinds >= {"counting"} and not token.low.endswith(_OBLIQUE):
        return bool(behind) and "partitive" in behind[0].kinds
    if "source" in token.kinds and not token.capital:
        return token.low.endswith(_SEVERAL) and "institution" not in token.kinds
    closed = not behind or behind[0].punctuation or bool(behind[0].kinds & _CLOSING)
    if not closed or not token.capital or token.kinds & _NAMELESS:
        return False
    return at == begin or token.low in given_names()


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a determiner and a noun for somebody stand here (devant nos caméras un jeune couple)."""
    if "determiner" not in tokens[at].kinds or "preposition" in tokens[at].kinds or tokens[at - 1].capital:
        return False
    near = tokens[at + 1 : at + 2 + QUOTED]
    noun = next((k for k, token in enumerate(near) if token.kinds & _PEOPLE), len(near))
    return noun < len(near) and not any(token.punctuation or token.cue or token.capital for token in near[:noun])


def _is_nominative(noun: str, grammar: Grammar) -> bool:
    """Whether a role is in the form in which it speaks: no shorter form of it is a role, too."""
    if not noun.endswith(_OBLIQUE) or noun.endswith(_HERS):
        return True
    bases = {noun[:-1], noun[:-2], *(noun[:-1] + base for base in grammar.bases)} - {noun}
    return not any("role" in grammar.kind(base) for base in bases)


def _with_features(tokens: Sequence[Token], start: int, begin: int) -> int:
    """Where a role's adjectives begin (главный тренер, первый заместитель)."""
    while start > begin and not tokens[start - 1].kinds and tokens[start - 1].low.endswith(_FEATURES):
        start -= 1
    return start
