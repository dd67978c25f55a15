"""Who is about to speak where an English sentence tells that somebody did, and a quotation stands alone behind it.

`Raila Odinga also addressed the mourners. “…”`, `Simone Biles took to Instagram. “…”`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import may_speak, tokens_between
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token

_LONGEST: Final = 300
"""Characters of a sentence that tells of somebody's speaking."""
_REACH: Final = 8
"""Words behind a verb of many meanings in which it is told that somebody speaks (took to Instagram)."""
_BLANK_LINE: Final = 2
_SHORT: Final = 6
"""Tokens of a question that only names somebody."""
_LEADING: Final = frozenset({"adverb", "auxiliary", "perfect", "passive", "infinitive", "timing"})
_SPEECH: Final = frozenset({"venue", "addressee", "utterance"})
_ELSEWHERE: Final = frozenset({"subordinator", "relative", "question"})
"""What opens a clause of somebody else."""
_NOT_YET: Final = frozenset({"modal", "future"})
_YEAR: Final = 4
"""Digits of a year, in which somebody spoke long ago."""


def of_voicing(reading: Reading, sentence: Sentence, quoted: int) -> Spoken | None:
    """Who leads the sentence before a quotation at a place, where it tells that he speaks and gives no words of his."""
    (start, end), last = reading.resolver.before, reading.last
    if "headlast" not in reading.grammar.options:
        return None
    if not start < end <= start + _LONGEST or reading.text.count("\n", end, quoted) > _BLANK_LINE:
        return None
    if any(found.span.end > start for found in reading.found[-2:]):
        return None
    if last is None and reading.text[end - 1] == "?":
        only = reading.resolver.only_named(0, start)  # an interview's question
        return Spoken(only.name, None, None, sentence.paragraph, direct=True) if only is not None else None
    tokens = tokens_between(reading.text, start, end, reading.grammar)
    subject = _asked_after(tokens)
    named = subject is not None
    subject = subject or (leading_subject(tokens, len(tokens)) if tokens else None)
    if subject is None or not may_speak(tokens[slice(*subject)]) or tokens[subject[0]].kinds & {"pronoun", "nobody"}:
        return None
    verb = _behind_aside(tokens, subject)
    if not named and not _tells_voice(tokens, verb):
        return None
    voice = hear(reading, sentence, tokens, subject)
    if voice is not None and not named and _is_object(reading, voice, tokens[verb].start, end):
        first, past = tokens[subject[0]], tokens[subject[1] - 1]
        voice = Spoken(reading.text[first.start : past.end], None, None, sentence.paragraph, direct=True)
    if voice is None or (last is not None and voice.speaker == last.speaker):
        return None
    return Spoken(voice.speaker, None, None, sentence.paragraph, direct=True, members=voice.members)


def _is_object(reading: Reading, voice: Spoken, start: int, end: int) -> bool:
    """Whether whom a description is taken for is first named behind its verb (The mayor praised X)."""
    named = (one for one in reading.resolver.named_between(start, end) if one.name == voice.speaker)
    return any(start <= one.places[0] for one in named)


def _asked_after(tokens: Sequence[Token]) -> Range | None:
    """Whom a short question names and nothing else, or whose verdict it asks for (And Odinga? Odinga's verdict?)."""
    if not 1 < len(tokens) <= _SHORT or tokens[-1].text != "?":
        return None
    begin = int("coordinator" in tokens[0].kinds)
    end = next((k for k in range(begin, len(tokens) - 1) if not tokens[k].capital), len(tokens) - 1)
    owned = end < len(tokens) - 1 and tokens[end - 1].is_owner and "verdict" in tokens[end].kinds
    named = end == len(tokens) - 1 or (owned and end == len(tokens) - 2)
    return (begin, end) if begin < end and named else None


def _behind_aside(tokens: Sequence[Token], subject: Range) -> int:
    """The place behind a subject and what commas set apart of it."""
    at = subject[1]
    if at < len(tokens) and tokens[at].text == ",":
        at = next((k + 1 for k in range(at + 1, len(tokens)) if tokens[k].text == ","), len(tokens))
    return at


def _tells_voice(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb at a place tells that somebody speaks, is asked or feels something; no silence of his."""
    begin, negated, asked = at, False, False
    while at < len(tokens) and (tokens[at].kinds & _LEADING or "negation" in tokens[at].kinds):
        negated, asked = negated or "negation" in tokens[at].kinds, asked or "passive" in tokens[at].kinds
        at += 1
    if at >= len(tokens) or tokens[at].punctuation or any(map(_is_year, tokens[at:])):
        return False
    at -= at > begin and "perfect" in tokens[at - 1].kinds and "determiner" in tokens[at].kinds  # had a view
    verb, behind = tokens[at], tokens[at + 1 : at + 1 + _REACH]
    if "restraining" in verb.kinds:
        return negated
    if any(token.kinds & _NOT_YET for token in tokens[begin:at]):
        return False
    if asked and any("feeling" in token.kinds for token in (verb, *behind[:2])):
        return True  # was not so sure
    if asked or negated:
        about = not (behind and "agent" in behind[0].kinds)  # quizzed by police
        return "quizzed" in verb.kinds and about and not negated
    if "voicing" in verb.kinds or (verb.cue is not None and "voiceless" not in verb.kinds):
        return True
    return "uttering" in verb.kinds and _reaches_speech(behind)


def _reaches_speech(behind: Sequence[Token]) -> bool:
    """Whether words behind a verb of many meanings name speech or its place, and nobody else's (from his wife)."""
    at = next((k for k, token in enumerate(behind) if token.kinds & _ELSEWHERE or token.kinds & _SPEECH), None)
    if at is None or behind[at].kinds & _ELSEWHERE:
        return False
    author = next((k for k, token in enumerate(behind) if k > at and "author" in token.kinds), len(behind))
    led = behind[author + 1 : author + 1 + int(author + 1 < len(behind) and not behind[author + 1].capital) + 1]
    return not any("role" in token.kinds or (token.capital and not names_territory(token.text)) for token in led)


def _is_year(token: Token) -> bool:
    return len(token.text) == _YEAR and token.text.isdigit()
