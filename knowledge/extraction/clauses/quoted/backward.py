"""Sentences that say no more than who said the words before them, in languages whose verbs need no subject.

`«…». Lo ha detto ieri al Tg1 X.`, `A dirlo è X`, `È quanto ha annunciato X`, `Così X a margine del vertice`,
`Sono le parole di X`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.sentences import STATEMENT_WORDS, may_speak, tokenize
from knowledge.extraction.clauses.phrases.verbs import FAR, Verb, find_verb
from knowledge.extraction.clauses.quoted.reading import Reading, hear, say, trimmed, within_marks
from knowledge.extraction.clauses.saying.inversion import speaker_behind
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.model import Attribution

_NEAR: Final = 6
"""Tokens in which the verb of such a sentence stands."""
_LED: Final = frozenset({"adverb", "auxiliary", "backward", "clitic", "link"})
_BESIDE_VERB: Final = frozenset({"auxiliary", "clitic", "passive", "perfect", "adverb"})
_BEING: Final = frozenset({"auxiliary", "passive"})
_SHOWING: Final = frozenset({"demonstrative", "article", "auxiliary", "passive", "pointing", "backward", "possessive"})
_GOES_ON: Final = frozenset({"preposition", "time", "adverb", "subordinator", "manner"})
_GERUNDS: Final = ("ando", "endo")


def read_backward(tokens: Sequence[Token]) -> tuple[Range, Range, bool] | None:
    """The words of pointing, who is named behind them, and whether a verb of saying is one of them."""
    first = tokens[0].kinds
    if "backward" in first:
        told = _by_verb(tokens)
        if told is not None:
            return (*told, True)
        start = _past_setting(tokens, 1)
        phrase = _alone_behind(tokens, start) or _answering(tokens, start) if "adverb" in first else None
        return None if phrase is None else ((0, 1), phrase, False)
    if "infinitive" in first and len(tokens) > 1 and tokens[1].kinds & {"infinitiveverb"}:
        at = next((k for k in range(2, min(len(tokens), 2 * _NEAR)) if tokens[k].kinds & _BEING), None)
        phrase = None if at is None else _alone_behind(tokens, _past(tokens, at, _BEING), described=True)
        return None if phrase is None else ((0, 2), phrase, True)
    if "auxiliary" in first and len(tokens) > 1 and "question" in tokens[1].kinds:
        told = _by_verb(tokens, 2) or _by_agent(tokens, 2)
        return None if told is None else (*told, True)
    return _by_words(tokens)


def so_behind(tokens: Sequence[Token], at: int) -> Range | None:
    """Who speaks words in marks behind which `così` and his name stand («…», così il ministro X ha risposto)."""
    place = at + 2
    parted = place + 1 < len(tokens) and tokens[at + 1].text in {",", ":"}
    if not parted or not tokens[place].kinds >= {"backward", "adverb"}:
        return None
    start = _past_setting(tokens, place + 1)
    return _alone_behind(tokens, start) or _answering(tokens, start)


def _past_setting(tokens: Sequence[Token], at: int) -> int:
    """Behind where and when somebody speaks, between commas or without (così, al termine dell'udienza, X)."""
    if at >= len(tokens) or tokens[at].text != ",":
        return past_circumstances(tokens, at)
    close = next((k for k in range(at + 1, min(len(tokens), at + FAR)) if tokens[k].text == ","), at)
    inner = tokens[at + 1 : close]
    told = bool(inner) and bool(inner[0].kinds & _GOES_ON) and not any(token.cue for token in inner)
    return close + 1 if told else at + 1


def _answering(tokens: Sequence[Token], start: int) -> Range | None:
    """Who is told behind his name to have spoken so (Così X ha risposto a Y; così X si è rivolto ai cronisti)."""
    phrase = right_phrase(tokens, start, len(tokens))
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    for token in tokens[phrase[1] : phrase[1] + _NEAR // 2]:
        if "turning" in token.kinds or (token.cue is not None and "q" in token.cue.frames):
            return with_name(tokens, phrase)
        if token.punctuation or token.kinds.isdisjoint(_BESIDE_VERB):
            return None
    return None


def give_backward(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    """Give what stands in the sentence before, and nobody said yet, to whom this one names."""
    before = reading.before
    if before is None or sentence.paragraph - before.paragraph > 1:
        return
    if before.headline or tokens[0].quotation is not None or len(tokens) < 2:
        return
    told = read_backward(tokens)
    if told is None or any(_is_told_there(found, before) for found in reading.found):
        return
    quoted = [q for q in before.quotations if len(reading.text[q.inner.start : q.inner.end].split()) >= STATEMENT_WORDS]
    cue, phrase, verbal = told
    if not (quoted or verbal) or (heir := hear(reading, sentence, tokens, phrase, cue)) is None:
        return
    reading.waiting = None
    reading.found[:] = [found for found in reading.found if found.span.start < before.start]
    if not quoted:
        heir.direct = False
        say(reading, before, trimmed(reading.text, Span(before.start, before.end)), heir, kind="indirect")
    for quotation in quoted:
        say(reading, before, within_marks(reading.text, quotation), heir)


def pass_unread(reading: Reading, sentence: Sentence) -> None:
    """The same for a sentence without a word of reporting, which follows words in marks (A parlare è X)."""
    if reading.before is not None and reading.before.quotations:
        give_backward(reading, sentence, tokenize(reading.text, sentence, reading.grammar))


def _is_told_there(found: Attribution, sentence: Sentence) -> bool:
    """Whether a sentence itself tells who says some of it: words that were only inherited may be another's."""
    within = found.span.end > sentence.start
    return within and found.cue_span is not None and sentence.start <= found.cue_span.start < sentence.end


def _by_verb(tokens: Sequence[Token], start: int = 1) -> tuple[Range, Range] | None:
    """The verb near the sentence's begin and who stands behind it."""
    at = next((k for k in range(start, min(len(tokens), _NEAR)) if tokens[k].cue is not None), None)
    verb = None if at is None else find_verb(tokens, at) or _behind_clitic(tokens, at)
    if at is None or verb is None or verb.negated or verb.infinitive or verb.cue.participle:
        return None
    if not all(token.kinds & _LED for token in tokens[start:at]) or set(verb.cue.frames).isdisjoint("pt"):
        return None
    phrase = speaker_behind(tokens, verb, quoted=True)
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    end = phrase[1]
    return None if end < len(tokens) and tokens[end].kinds & {"that", "auxiliary"} else ((0, at + 1), phrase)


def _behind_clitic(tokens: Sequence[Token], at: int) -> Verb | None:
    """A finite verb behind the pronoun that points back, which is an article elsewhere (Lo spiega X)."""
    cue = tokens[at].cue
    led = at > 0 and tokens[at - 1].kinds >= {"backward", "clitic"}
    finite = cue is not None and not (cue.participle or cue.infinitive or cue.needs_auxiliary)
    return Verb(at, at - 1, cue, negated=False, infinitive=False) if led and finite and cue is not None else None


def _by_agent(tokens: Sequence[Token], start: int) -> tuple[Range, Range] | None:
    """Who stands behind the by of `È quanto annunciato da X`."""
    if start + 2 >= len(tokens) or tokens[start].cue is None:
        return None
    at = next((k for k in range(start + 1, min(len(tokens), start + _NEAR)) if "agent" in tokens[k].kinds), None)
    phrase = None if at is None else right_phrase(tokens, at + 1, len(tokens))
    return ((0, start + 1), with_name(tokens, phrase)) if phrase and may_speak(tokens[slice(*phrase)]) else None


def _by_words(tokens: Sequence[Token]) -> tuple[Range, Range, bool] | None:
    """Whose the words are that a sentence says stand before it (Sono le parole di X, Parola di X)."""
    at = next((k for k in range(min(len(tokens) - 2, _NEAR)) if "words" in tokens[k].kinds), None)
    if (
        at is None
        or not all(token.kinds & _SHOWING for token in tokens[:at])
        or "belonging" not in tokens[at + 1].kinds
    ):
        return None
    phrase = _alone_behind(tokens, at + 2)
    return None if phrase is None else ((0, at + 1), phrase, False)


def _alone_behind(tokens: Sequence[Token], start: int, *, described: bool = False) -> Range | None:
    """A phrase that may speak, with nothing that it does behind it."""
    phrase = right_phrase(tokens, start, len(tokens))
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    end = phrase[1]
    closed = end >= len(tokens) or tokens[end].punctuation or not tokens[end].kinds.isdisjoint(_GOES_ON)
    closed = closed or described or tokens[end].low.endswith((*_GERUNDS, "ato", "uto", "ata", "uta"))
    doing = any("auxiliary" in token.kinds for token in tokens[end : end + 2])
    return with_name(tokens, phrase) if closed and not doing else None


def _past(tokens: Sequence[Token], at: int, kinds: frozenset[str]) -> int:
    while at < len(tokens) and tokens[at].kinds & kinds:
        at += 1
    return at
