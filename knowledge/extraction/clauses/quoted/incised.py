"""Quoted words that an aside of reporting parts: « A, explique X. B », X: «A, — пишет Y. — B»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import Sentence, tokenize
from knowledge.extraction.clauses.quoted.reading import Reading, hear, nested_in, say, side_by_side, trimmed
from knowledge.extraction.clauses.saying.incises import read_incise
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported
    from knowledge.extraction.quotations import Quotation
    from knowledge.model import Kind

_PASSING: Final = frozenset({"printing", "stating"})
"""Classes of verbs whose subject passes words on."""
_LONE_WORDS: Final = 4
_STOPS: Final = frozenset(".!?…")
_BOUND: Final = re.compile(r"-t-|-(?=[^\W\d_]{2,5}[.,!?…])")
"""What binds a pronoun to the verb of an aside."""
_BY_ROLE: Final = re.compile(r", [^\W\d_]+(?: [^\W\d_]+)? l(?:e |a |['’])(?=[^\W\d_])")
"""What opens an aside within French words that ends in somebody's role (, assure le maire; , a dit l'élue)."""
_SAID: Final = ("ait", "aient")
"""Last letters of a French verb that tells what was said at another time."""
_LONG: Final = 12
"""Words of quoted sentences between which an aside may stand."""
_DASH: Final = re.compile("[—–―-]")
_PARTED: Final = re.compile(r"[,?!…](?=[ \u00a0][—–-][ \u00a0][^\W\d_A-ZА-ЯЁ])")
"""What stands before the dash of an aside within Russian quoted words."""


def take_incise(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """« A, explique X. B »: two statements inside one pair of marks share the cue."""
    if token.quotation is None or token.words <= _LONE_WORDS:
        return False
    dashed = "dashed" in reading.grammar.options
    if dashed and _DASH.search(reading.text, token.quotation.inner.start, token.quotation.inner.end) is None:
        return False
    words = _words_within(reading, sentence, token.quotation)
    found = read_incise(words, reading.grammar)
    if found is None:
        return False
    cue, subject, behind = found
    if "pronoun.o" in words[subject[0]].kinds:
        return True  # « A, dit-on. B » is nobody's
    if (heir := hear(reading, sentence, words, subject, cue)) is None:
        return False
    before, rest = _around(token.quotation.inner, words, cue[0], behind)
    say(reading, sentence, trimmed(reading.text, before), heir)
    if (told := _told_besides(words, subject[1], behind)) is not None:
        start, behind = told
        besides = Span(words[start].start, words[behind - 1].start)
        say(reading, sentence, trimmed(reading.text, besides), heir, "indirect")
    for stretch in _told_again(reading, words, behind, rest.end):
        say(reading, sentence, trimmed(reading.text, stretch), heir)
    return True


def take_announced(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> bool:
    """X est inquiet : « A, déplore Y. B », X précise : « A, dit-il. B »: an aside parts French words behind a colon.

    They are whose name the aside tells, unless a verb of saying stands before them: then a pronoun goes on with them.
    """
    quotation = tokens[clause.content[0]].quotation
    if quotation is None or clause.content[1] - clause.content[0] > 1 or tokens[clause.content[0]].words <= _LONG:
        return False
    bare = tokens[clause.cue[0]].text == ":"
    bound = _BOUND.search(reading.text, quotation.inner.start, quotation.inner.end) is not None
    if not (bare or bound):
        return False
    words = _words_within(reading, sentence, quotation)
    if (found := read_incise(words, reading.grammar)) is None:
        return False
    cue, subject, behind = found
    told, own = words[subject[0]].kinds, any("ownvoice" in t.kinds or t.low == "m'" for t in words[slice(*cue)])
    if (
        own
        or "pronoun.o" in told
        or not ("inverted" in told or (bare and any(t.capital for t in words[slice(*subject)])))
    ):
        return False
    beside = (tokens, clause.subject, clause.cue) if "inverted" in told and clause.subject else (words, subject, cue)
    if (heir := hear(reading, sentence, *beside)) is None:
        return False
    before, rest = _around(quotation.inner, words, cue[0], behind)
    say(reading, sentence, trimmed(reading.text, before), heir)
    for stretch in _told_again(reading, words, behind, rest.end):
        say(reading, sentence, trimmed(reading.text, stretch), heir)
    return True


def _told_besides(words: Sequence[Token], start: int, behind: int) -> Range | None:
    """What else a French aside says, up to behind its full stop (« A, dit X, précisant que B. C », qui dit que)."""
    for at in range(start + 1, min(behind + 2, len(words) - 2)):
        cue = words[at].cue
        alone = cue is not None and cue.participle and words[at - 1].text == ","
        alone = alone or (cue is not None and "actor" in words[at - 1].kinds and words[at - 2].text == ",")
        told = alone and cue is not None and "t" in cue.frames
        if told and "that" in words[at + 1].kinds:
            stop = next((k for k in range(at + 2, len(words)) if words[k].text in _STOPS), 0)
            return (at + 2, stop + 1) if stop else None
    return None


def take_twice(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> bool:
    """« A, a dit X. B », a-t-il ajouté: an aside within words that a pronoun behind tells of too, the reverse, or both.

    The pronoun means whom the other names, and nobody within the words is told (« A, m'a dit X. B », a-t-il raconté).
    """
    quotation, subject = tokens[clause.content[0]].quotation, clause.subject
    if quotation is None or subject is None or clause.content[1] - clause.content[0] > 1:
        return False
    bound = "inverted" in tokens[subject[0]].kinds
    own = _BOUND.search(reading.text, quotation.inner.start, quotation.inner.end) is not None
    if not (bound or own) and _BY_ROLE.search(reading.text, quotation.inner.start, quotation.inner.end):
        return _take_titled(reading, sentence, tokens, clause)
    if not (bound or own) or tokens[clause.content[0]].words < (_LONG if bound else _LONE_WORDS):
        return False
    words = _words_within(reading, sentence, quotation)
    if (found := read_incise(words, reading.grammar)) is None:
        return False
    within = "inverted" in words[found[1][0]].kinds
    if not (bound or within):
        return False
    if any("ownvoice" in token.kinds or token.low == "m'" for token in words[slice(*found[0])]):
        return False
    told: list[tuple[Sequence[Token], Range, Range]] = [(words, found[1], found[0]), (tokens, subject, clause.cue)]
    heir, again = (hear(reading, sentence, *one) for one in (told[::-1] if within else told))
    if heir is None or again is None or again.speaker != heir.speaker:
        return False
    before, rest = _around(quotation.inner, words, found[0][0], found[2])
    for stretch in (before, *_by_paragraph(reading.text, rest)):
        say(reading, sentence, trimmed(reading.text, stretch), heir)
    return True


def _take_titled(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> bool:
    """« A, assure le maire. B », conclut X: the role within is his whom the aside behind names, if it is nobody else's.

    Not of what was said at another time or to whoever speaks (disait le maire; m'a dit le maire).
    """
    quotation, subject = tokens[clause.content[0]].quotation, clause.subject
    if quotation is None or subject is None:
        return False
    words = _words_within(reading, sentence, quotation)
    if (found := read_incise(words, reading.grammar)) is None or not _is_role(words[slice(*found[1])]):
        return False
    verb = words[found[0][0] : found[0][1]]
    if any("ownvoice" in token.kinds or token.low == "m'" for token in verb) or verb[-1].low.endswith(_SAID):
        return False
    heir, own = hear(reading, sentence, tokens, subject, clause.cue), hear(reading, sentence, words, found[1], found[0])
    if heir is None or own is None:
        return False
    role = reading.text[own.mention.start : own.mention.end] if own.mention is not None else ""
    named = any(token.capital for token in tokens[slice(*subject)])
    if own.speaker != heir.speaker and not (named and own.speaker == role):
        return False
    for stretch in _around(quotation.inner, words, found[0][0], found[2]):
        say(reading, sentence, trimmed(reading.text, stretch), heir)
    return True


def _is_role(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is an article and the role of one (le maire, l'ancienne ministre)."""
    return phrase[0].kinds >= {"article", "single"} and any("role" in token.kinds for token in phrase[1:])


def take_passed_on(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> bool:
    """«A, — сказал X. — B», — передает ТАСС: who is told within words says them, an outlet or pronoun behind not."""
    quotation, subject = tokens[clause.content[0]].quotation, clause.subject
    if quotation is None or _PARTED.search(reading.text, quotation.inner.start, quotation.inner.end) is None:
        return False
    passed = "r" in clause.frames or any(token.kinds & _PASSING for token in tokens[slice(*clause.cue)])
    if not (passed or (subject is not None and "pronoun" in tokens[subject[0]].kinds)):
        return False
    words = _words_within(reading, sentence, quotation)
    found = read_incise(words, reading.grammar)
    heir = hear(reading, sentence, words, found[1], found[0]) if found is not None else None
    if found is None or heir is None:
        return False
    for stretch in _around(quotation.inner, words, found[0][0], found[2]):
        say(reading, sentence, trimmed(reading.text, stretch), heir)
    return True


def _parted_by_pronoun(reading: Reading, sentence: Sentence, token: Token) -> list[Span]:
    """The parts of French words that a pronoun's aside divides, behind who says them (X : « A, dit-il. B »)."""
    quotation = token.quotation
    if quotation is None or token.words < _LONG or not _BOUND.search(reading.text, *quotation.inner):
        return []
    words = _words_within(reading, sentence, quotation)
    found = read_incise(words, reading.grammar)
    if found is None or "inverted" not in (kinds := words[found[1][0]].kinds) or "pronoun.o" in kinds:
        return []
    if any("ownvoice" in one.kinds or one.low == "m'" for one in words[slice(*found[0])]):
        return []
    before, rest = _around(quotation.inner, words, found[0][0], found[2])
    parts = [trimmed(reading.text, one) for one in (before, *_told_again(reading, words, found[2], rest.end))]
    return [one for one in parts if one.end > one.start]


def _by_paragraph(text: str, rest: Span) -> list[Span]:
    """What is left behind an aside: apart what its paragraph holds, and the last one, which a pronoun tells of."""
    line = text.rfind("\n", rest.start, rest.end)
    anew = next((at for at in range(max(line, 0), rest.end) if text[at].isalnum()), rest.end)
    return [rest] if line < 0 or anew == rest.end else [Span(rest.start, line), Span(anew, rest.end)]


def _told_again(reading: Reading, words: Sequence[Token], behind: int, end: int) -> list[Span]:
    """What is left behind an aside: parted where his pronoun tells on, in its own paragraph or not (ajoute-t-il)."""
    text, start = reading.text, words[behind - 1].end
    left = text[start:end]
    again = read_incise(words[behind:], reading.grammar) if "\n" in left or "-t-" in left else None
    if again is None or "pronoun" not in words[behind + again[1][0]].kinds:
        return [Span(start, end)]
    line = text.rfind("\n", start, words[behind + again[0][0]].start)
    if line < 0:
        return [Span(start, words[behind + again[0][0]].start), Span(words[behind + again[2] - 1].end, end)]
    anew = next((at for at in range(line, end) if text[at].isalnum()), line)
    return [
        Span(start, line),
        Span(anew, words[behind + again[0][0]].start),
        Span(words[behind + again[2] - 1].end, end),
    ]


def _words_within(reading: Reading, sentence: Sentence, quotation: Quotation) -> list[Token]:
    """The tokens of what stands inside marks, read as a sentence."""
    inner, within = quotation.inner, nested_in(reading, quotation)
    part = Sentence(inner.start, inner.end, sentence.paragraph, opens=False, quotations=within)
    part.surnames = sentence.surnames
    return tokenize(reading.text, part, reading.grammar)


def _around(inner: Span, words: Sequence[Token], start: int, end: int) -> tuple[Span, Span]:
    """What is quoted on both sides of an aside."""
    return Span(inner.start, words[start].start), Span(words[end - 1].end, inner.end)


def parts_of(reading: Reading, sentence: Sentence, tokens: Sequence[Token], content: Range, kind: Kind) -> list[Span]:
    """The spans in which something is said that a cue outside claims; none where it is one (X: «A, — пишет Y. — B»)."""
    if kind == "mixed":
        return side_by_side(reading, tokens, content)
    quotation = tokens[content[0]].quotation
    if quotation is not None and reading.grammar.elisions and content[1] - content[0] == 1:
        return _parted_by_pronoun(reading, sentence, tokens[content[0]])
    if quotation is None or "dashed" not in reading.grammar.options:
        return []
    if _PARTED.search(reading.text, quotation.inner.start, quotation.inner.end) is None:
        return []
    words = _words_within(reading, sentence, quotation)
    if (found := read_incise(words, reading.grammar)) is None:
        return []
    around = _around(quotation.inner, words, found[0][0], found[2])
    return [span for span in (trimmed(reading.text, one) for one in around) if span.end > span.start]
