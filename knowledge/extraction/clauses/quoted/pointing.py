"""Statements that the words behind them point at and give to somebody: `… C'est ce qu'a annoncé X`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.nounlike import is_somebody
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.rightward import apposition, right_phrase, with_name
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.verbs import PARTING, QUOTED, Reported, Verb, find_verb
from knowledge.extraction.clauses.saying.inversion import speaker_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_POINTER: Final = 4
"""Tokens behind `c'est` in which its `ce que` begins (c'est en tout cas ce que)."""
_UNDERGONE: Final = frozenset({"learning", "passive"})
"""Pasts of whoever hears such words (c'est par ces mots que X a été accueilli, a appris)."""
_VERB: Final = 8
"""Tokens behind `ce que` in which its verb ends."""
_BESIDE_NAME: Final = frozenset({"courtesy", "particle", "title"})
_NOUNS: Final = frozenset({"authored", "stance", "wordings", "words"})
"""Nouns for what is said."""
_BEFORE_OWNER: Final = frozenset({"adverb", "auxiliary", "passive", "uttered"})
"""Words between such a noun and whose it is."""
_OF: Final = frozenset({"belonging", "preposition"})
"""Words before a noun of which another tells (la fin des paroles de X)."""
_OPENS_OWNER: Final = frozenset({"courtesy", "determiner", "role", "source", "title"})
_LEAST: Final = 4
"""Tokens of a clause that may be pointed at."""


def read_pointing(tokens: Sequence[Token]) -> Reported | None:
    """Who says what `c'est ce qu'a annoncé X` points at; the content is empty where it stands a sentence before."""
    places = enumerate(tokens[:-_POINTER])
    at = next((k for k, token in places if "pointing" in token.kinds and _points(tokens, k)), None)
    manner = None if at is None or tokens[at - 1].text not in PARTING | {":"} else told_in_manner(tokens, at)
    if at is not None and manner is not None and at > 1 and tokens[at - 2].words >= QUOTED:
        return Reported(manner[0], (at - 2, at - 1), manner[1], "after", at, breaks=True, frames="q")
    told = None if at is None else _told_by(tokens, at) or _owner_of_words(tokens, at)
    if at is None or told is None:
        return None
    verb, speaker = told
    behind = max(verb.at + 1, speaker[1])
    if behind + 1 < len(tokens) and tokens[behind].text == ":" and tokens[behind + 1].quotation is not None:
        content = (behind + 1, behind + 2)
    else:
        content = (0, at - 1) if at > _LEAST and tokens[at - 1].text in PARTING else (at, at)
        quoted = at > 1 and tokens[at - 2].words >= QUOTED and tokens[at - 1].text in {",", ":"}
        content = (at - 2, at - 1) if quoted else content  # « … » : c'est ce qu'a lancé X
    if content == (at, at) and at > 0:
        return None
    return Reported((verb.start, verb.at + 1), content, speaker, "after", at, breaks=True, frames=verb.cue.frames)


def told_in_manner(tokens: Sequence[Token], at: int = 0) -> tuple[Range, Range] | None:
    """The verb, and who spoke the words before, of `c'est ainsi que X réagit`, `c'est en ces mots que commente X`."""
    if at + _LEAST >= len(tokens) or not (_points(tokens, at) or _shown_how(tokens, at)):
        return None
    near = range(at + 2, min(at + 2 + _POINTER, len(tokens) - 2))
    worded = next((k for k in near if "wordings" in tokens[k].kinds and "demonstrative" in tokens[k - 1].kinds), None)
    that = worded + 1 if worded is not None else at + 3 if "backward" in tokens[at + 2].kinds else 0
    if (not that or "that" not in tokens[that].kinds) and not (that := _shown_how(tokens, at)):
        return None
    helped = that + 3 < len(tokens) and "reflexive" in tokens[that + 1].kinds and tokens[that + 3].cue is not None
    inverted = 3 if helped else int(tokens[that + 1].cue is not None)  # s'est exprimé X
    verbal = (k for k in range(that + 2 + inverted, len(tokens)) if tokens[k].cue is not None)
    phrase = right_phrase(tokens, that + 1 + inverted, next(verbal, len(tokens)))
    if phrase is None or not (may_speak(tokens[slice(*phrase)]) or is_somebody(tokens[slice(*phrase)])):
        return None
    name = apposition(tokens, phrase[1], len(tokens))
    named = name is not None and all(token.capital or token.kinds & _BESIDE_NAME for token in tokens[slice(*name)])
    end = name[1] + (inverted == 0) if name is not None and named else phrase[1]
    verb = (
        (that + 1, that + 1 + inverted)
        if inverted
        else (end, end + 1 + (end < len(tokens) and "perfect" in tokens[end].kinds))
    )
    if verb[1] > len(tokens) or (verb[1] - verb[0] > 1 and tokens[verb[1] - 1].kinds & _UNDERGONE):
        return None
    cue = tokens[verb[1] - 1].cue
    told = worded is not None or (cue is not None and "q" in cue.frames)
    return (verb, (phrase[0], name[1] if name is not None and named else phrase[1])) if told else None


def _shown_how(tokens: Sequence[Token], at: int) -> int:
    """Where the how stands of `voilà comment X résume la situation`; 0 nowhere."""
    shown = at == 0 and tokens[0].kinds >= {"pointing"} and "demonstrative" not in tokens[0].kinds
    return int(shown and "question" in tokens[1].kinds)


def told_by_noun(tokens: Sequence[Token]) -> tuple[Range, Range] | None:
    """The noun for words, and whose it is, of `c'est l'avis de X`, `ces mots sont de X`, `telle est la promesse de X`.

    Of words that something was done to only who uttered them is told (ces propos ont été tenus par X).
    """
    near = tokens[: 2 * _POINTER]
    noun = next((at for at, token in enumerate(near) if token.kinds & _NOUNS and not token.capital), 0)
    if not noun or "pointing" not in tokens[0].kinds or tells_of_another(tokens[:noun]):
        return None
    led = tokens[0].kinds >= {"demonstrative", "determiner"} and noun == 1  # ces mots
    told = noun > 2 and any("passive" in token.kinds for token in tokens[1:noun])  # c'est l'avis
    told = told and "article" in tokens[noun - 1].kinds
    told = told and tokens[noun - 1].kinds.isdisjoint(_OF) and tokens[noun - 2].kinds.isdisjoint(_OF)
    if not (led or told):
        return None
    place = noun + 1
    while place < len(tokens) - 1 and place - noun <= _POINTER and tokens[place].kinds & _BEFORE_OWNER:
        place += 1
    uttered = "uttered" in tokens[place - 1].kinds
    if uttered and told and place < len(tokens) and tokens[place].text == ",":  # la réponse faite, à la radio, par X
        place = next((k + 1 for k in range(place + 1, len(tokens) - 1) if tokens[k].text == ","), place)
    owned = "agent" if uttered else "belonging"
    if place >= len(tokens) or owned not in tokens[place].kinds:
        return None
    for at in range(place, min(place + _VERB // 2, len(tokens) - 1)):
        led_to = tokens[at + 1].capital or tokens[at + 1].kinds & _OPENS_OWNER
        phrase = right_phrase(tokens, at + 1, len(tokens)) if led_to and owned in tokens[at].kinds else None
        if phrase is not None and (may_speak(tokens[slice(*phrase)]) or is_somebody(tokens[slice(*phrase)])):
            phrase = with_name(tokens, phrase)  # le cri du cœur de X
            closed = phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation or "apart" in tokens[phrase[1]].kinds
            named = led and (place > noun + 1 or tokens[phrase[1] - 1].capital)
            return ((noun, noun + 1), phrase) if closed or named else None
    return None


def tells_of_another(tokens: Sequence[Token]) -> bool:
    """Whether words that point at others say whose they are not, or are parted from them (c'est aussi l'avis de X)."""
    return any(token.punctuation or token.kinds & {"anothers", "negation"} for token in tokens)


def _points(tokens: Sequence[Token], at: int) -> bool:
    kinds = tokens[at].kinds
    shown = at == 0 and "pointing" in kinds and "demonstrative" in tokens[1].kinds  # voilà ce que
    return shown or ("pointing" in kinds and "demonstrative" in kinds and "passive" in tokens[at + 1].kinds)


def _told_by(tokens: Sequence[Token], at: int) -> tuple[Verb, Range] | None:
    """The verb behind `c'est … ce que`, and whoever stands behind or before it."""
    starts = range(at + 1, min(at + 2 + _POINTER, len(tokens) - 2))
    that = next((k + 1 for k in starts if "demonstrative" in tokens[k].kinds and "that" in tokens[k + 1].kinds), None)
    that = that or _behind_noun(tokens, at + 2)
    if that is None:
        return None
    for place in range(that + 1, min(that + _VERB, len(tokens))):
        verb = find_verb(tokens, place) if tokens[place].cue is not None else None
        if verb is None or verb.negated or not set(verb.cue.frames) & set("pt"):
            continue
        if verb.inverted is not None:
            return verb, (verb.inverted, verb.inverted + 1)
        before = left_phrase(tokens, verb.start) if verb.start > that + 1 else None
        speaker = before if before is not None and before[0] > that else speaker_behind(tokens, verb, quoted=True)
        return None if speaker is None else (verb, speaker)
    return None


def _owner_of_words(tokens: Sequence[Token], at: int) -> tuple[Verb, Range] | None:
    """Whose words `c'est le message de X` says stand before; the noun counts as the verb."""
    noun = at + 3
    if at == 0 or tokens[at - 2].words < QUOTED or noun + 2 >= len(tokens):
        return None
    uttered = int("uttered" in tokens[noun + 1].kinds)  # c'est le constat dressé par X
    if ("agent" if uttered else "belonging") not in tokens[noun + 1 + uttered].kinds:
        return None
    told = "article" in tokens[noun - 1].kinds and tokens[noun].kinds & {"words", "authored"}
    phrase = right_phrase(tokens, noun + 2 + uttered, len(tokens)) if told else None
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    return Verb(noun, noun, Cue(tokens[noun].low, "q"), negated=False, infinitive=False), with_name(tokens, phrase)


def _behind_noun(tokens: Sequence[Token], at: int) -> int | None:
    """The that behind a noun for what was said (c'est l'appel qu'a lancé X)."""
    if at + 2 >= len(tokens) or "article" not in tokens[at].kinds or not tokens[at + 1].kinds & {"words"}:
        return None
    behind = at + 2 + ("that" not in tokens[at + 2].kinds)
    return behind if behind < len(tokens) and "that" in tokens[behind].kinds else None
