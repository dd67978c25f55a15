"""Who tells something that is not quoted: Об этом рассказал X; Le maire a félicité X."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fullnames import ends_oblique, upright_role
from knowledge.extraction.clauses.phrases.rightward import is_hearing, right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS, may_speak
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, PLURALS, QUOTED, find_verb
from knowledge.extraction.clauses.saying.agreement import acting_before
from knowledge.extraction.clauses.saying.inversion import speaker_behind
from knowledge.extraction.clauses.saying.relaying import is_relay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_TO_OFFICES: Final = ("у", "ю", "е", "ам", "ям")
"""Last letters of an office in the dative."""
_DESCRIBING: Final = ("ый", "ий", "ой", "ая", "яя", "ые", "ие", "ое")
"""The same of an adjective before who speaks."""

_GENITIVE: Final = ("а", "я", "ы", "и")
"""The same of a body that something is of (написал на сайте министерства)."""
_OF_DEEDS: Final = ("ние", "вие", "тие", "рие", "сие", "лие")
"""The same of a noun of a deed, which ends as adjectives do."""
_PAST: Final = ("ил", "ила", "или", "ал", "ала", "али")
"""Last letters of a Russian verb in the past."""
_POINTED: Final = frozenset({"words", "stance", "claimnoun", "document", "phrasal"})
"""Nouns for what somebody says."""
_NO_SUBJECT: Final = frozenset({"preposition", "about", "locative", "adverb", "time", "pointing", "subordinator"})


def find_teller(tokens: Sequence[Token]) -> Range | None:
    """Who stands behind a verb of saying where nothing is said (об этом журналистам рассказал X)."""
    for at in range(len(tokens) - 2, 0, -1):
        cue = tokens[at].cue
        if cue is None or "p" not in cue.frames or (verb := find_verb(tokens, at)) is None:
            continue
        if verb.infinitive and not is_cyrillic(tokens[at].low):
            continue  # X a pris la parole pour critiquer Y
        if (acting := acting_before(tokens, verb)) is not None:
            return acting
        phrase = speaker_behind(tokens, verb, quoted=False)
        aide = phrase and "aide" in tokens[phrase[0]].kinds and upright_role(tokens, *phrase) == phrase[0]
        oblique = phrase and any(ends_oblique(tokens, end) for end in range(phrase[0] + 2, phrase[1] + 1))
        if oblique and not aide:
            continue  # прокомментировала письмо Ады X; not: рассказал адвокат Ады X
        if phrase is None or is_hearing(tokens[phrase[0]]) or _is_place(tokens, at, phrase):
            continue  # направил директору письмо, рассказал в эфире Первого канала
        if "outlet" in tokens[phrase[0]].kinds or is_relay(tokens, at, phrase) or _is_given(tokens, verb, phrase):
            continue  # Об этом сообщил X, передает издание «Y»; высказал благодарность президенту
        if any(token.capital or token.kinds & SPEAKERS for token in tokens[slice(*phrase)]):
            led = verb.start > 1 and all(token.capital for token in tokens[: verb.start])
            return (0, verb.start) if led else _past_dash(tokens, phrase)  # Markus Söder widersprach Lars Klingbeil
    return None


def find_pointing(tokens: Sequence[Token]) -> Range | None:
    """Who tells what stands before a Russian clause that only points back (Об этом X сообщил Y, С этим выступил X)."""
    if len(tokens) <= QUOTED or not is_cyrillic(tokens[0].text) or "preposition" not in tokens[0].kinds:
        return None
    verbs = (
        k for k, token in enumerate(tokens) if token.low.endswith(_PAST) or ("phrasal" not in token.kinds and token.cue)
    )
    told = next(verbs, 0)
    if not told or any(token.punctuation or token.quotation for token in tokens[:told]):
        return None
    if tokens[told].cue is None:
        pointed = any(token.kinds & _POINTED for token in tokens[:told])
        return right_phrase(tokens, told + 1, len(tokens)) if pointed and told <= QUOTED + 1 else None
    if (found := find_teller(tokens)) is not None:
        return found
    before = right_phrase(tokens, 2, told) if "pointer" in tokens[1].kinds else None
    return before if before is not None and before[1] == told and may_speak(tokens[slice(*before)]) else None


def _past_dash(tokens: Sequence[Token], phrase: Range) -> Range:
    """The full name that a dash parts from a Russian role, else the phrase (рассказал член команды — Иван X)."""
    start, end = phrase[1] + 1, phrase[1] + 1 + QUOTED - 1
    held = any("role" in token.kinds for token in tokens[slice(*phrase)]) and is_cyrillic(tokens[phrase[0]].text)
    if not held or end > len(tokens) or tokens[phrase[1]].text not in DASHES or tokens[start].low not in given_names():
        return phrase
    closed = end == len(tokens) or tokens[end].punctuation or "preposition" in tokens[end].kinds
    return (start, end) if closed and tokens[end - 1].capital else phrase


def _is_given(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether a Russian phrase is what is told to an office, or of one (высказал благодарность президенту).

    Of one only where a subject stands before the verb: рассказал хоккеист сборной.
    """
    first, *rest = tokens[slice(*phrase)]
    if first.capital or first.kinds & SPEAKERS or not is_cyrillic(first.low):
        return False
    if first.low.endswith(_DESCRIBING) and not first.low.endswith(_OF_DEEDS):
        return False
    offices = [token for token in rest if token.kinds & SPEAKERS]
    if not offices or any(token.low.endswith(_TO_OFFICES) for token in offices):
        return bool(offices)
    led = tokens[: verb.start]
    noun = bool(led) and (not led[-1].kinds or bool(led[-1].kinds & SPEAKERS))
    return noun and all(token.kinds.isdisjoint(_NO_SUBJECT) for token in led)


def _is_place(tokens: Sequence[Token], verb: int, phrase: Range) -> bool:
    """Whether a phrase behind a Russian verb is where one speaks, and no body whose people do."""
    if tokens[verb].low.endswith(PLURALS) or not is_cyrillic(tokens[verb].low):
        return False
    noun, led = tokens[phrase[0]], phrase[0] - verb > QUOTED - 1 and "preposition" in tokens[verb + 1].kinds
    named = any(token.capital or "role" in token.kinds for token in tokens[slice(*phrase)])
    of_place = led and not named and noun.low.endswith(_GENITIVE)
    return of_place or any("locative" in token.kinds for token in tokens[verb : phrase[0]])
