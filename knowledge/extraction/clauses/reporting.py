"""An article's statements: clauses of reporting and quotations become attributions, speakers by their one name."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.cues import announcer, read_clauses, read_headline
from knowledge.extraction.clauses.details import find_role, find_venue
from knowledge.extraction.clauses.inversion import read_incise
from knowledge.extraction.clauses.people import People
from knowledge.extraction.clauses.resolution import Resolver
from knowledge.extraction.clauses.sentences import Sentence, Token, find_sentences, has_cue, span_of, tokenize
from knowledge.extraction.clauses.subjects import leading_subject
from knowledge.extraction.clauses.verbs import DASHES, PARTING
from knowledge.extraction.clauses.voices import find_via
from knowledge.extraction.quotations import find_quotations
from knowledge.model import Attribution, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.verbs import Reported
    from knowledge.extraction.quotations import Quotation

_OUTER: Final = " \t\r\n\u00a0,;:.،؛—–-"
_STATEMENT_WORDS: Final = 3
_LABEL = re.compile(r"^[\"“”« ]{0,3}([^\W\d_a-zа-яà-ÿ][^\W\d_a-zа-яà-ÿ.’'\- ]{1,30}):\s", re.MULTILINE)
_LONGEST_SENTENCE: Final = 300
"""Tokens after which a text without punctuation is cut: time stays linear."""
_LONE_WORDS: Final = 4
_MOST_HEADLINES: Final = 8
_BARE = re.compile(r"[^\W_]+")
_SPOKEN_ENDS: Final = frozenset(",?!….")
"""What stands between direct speech and the dash of its aside."""


@dataclass(slots=True)
class _Spoken:
    """Who spoke last and how: what a quotation without a cue inherits."""

    speaker: str
    mention: Span | None
    cue: Span | None
    paragraph: int
    direct: bool
    members: tuple[str, ...] = ()


@dataclass(slots=True)
class Reading:
    """The state of reading one article from its begin to its end."""

    text: str
    grammar: Grammar
    resolver: Resolver
    nested: list[Quotation]
    """Quotations inside others, of the first level within."""
    found: list[Attribution] = field(default_factory=list)
    headlines: list[Sentence] = field(default_factory=list)
    """Headlines that hold quotations."""
    last: _Spoken | None = None
    announced: _Spoken | None = None
    """Who was named by a paragraph that ends in a colon."""


def find_statements(text: str, grammar: Grammar) -> tuple[Attribution, ...]:
    """Every attributed statement of an article in the grammar's language, in text order."""
    quotations = find_quotations(text)
    people = People(text, grammar)
    reading = Reading(text, grammar, Resolver(text, people, grammar), [q for q in quotations if q.level == 1])
    for sentence in find_sentences(text, quotations, grammar):
        if (
            sentence.quotations
            or sentence.headline
            or text[sentence.end - 1] == ":"
            or has_cue(text, sentence, grammar)
        ):
            _read_sentence(reading, sentence)
        if sentence.headline and sentence.quotations:
            reading.headlines.append(sentence)
        reading.resolver.pass_sentence(sentence)
    _take_headlines(reading)
    return tuple(sorted(reading.found, key=lambda found: (found.span.start, found.span.end)))


def _take_headlines(reading: Reading) -> None:
    """Quotations in headlines that nobody is told to have said there, but somebody says in the body."""
    said = [(_plain(reading.text[found.span.start : found.span.end]), found) for found in reading.found]
    for sentence in reading.headlines[:_MOST_HEADLINES]:
        for quotation in sentence.quotations:
            span = _inner(reading.text, quotation)
            words = _plain(reading.text[span.start : span.end])
            taken = any(f.span.start < span.end and span.start < f.span.end for _, f in said if f.where == "headline")
            if taken or len(words.split()) < _STATEMENT_WORDS:
                continue
            source = next((f for spoken, f in said if f.where != "headline" and words in spoken), None)
            if source is not None:
                heir = _Spoken(source.speaker, None, None, sentence.paragraph, direct=True, members=source.speakers)
                _say(reading, sentence, span, heir)


def _plain(words: str) -> str:
    """Words alone, each between spaces, for finding some within others."""
    return f" {' '.join(re.findall(_BARE, words.lower()))} "


def _read_sentence(reading: Reading, sentence: Sentence) -> None:
    tokens = tokenize(reading.text, sentence, reading.grammar)
    for start in range(0, len(tokens), _LONGEST_SENTENCE):
        _read_tokens(reading, sentence, tokens[start : start + _LONGEST_SENTENCE])
    _take_nested(reading, sentence)


def _read_turn(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """`— A, — сказал X. — B`: a paragraph of direct speech that a dash opens and asides of reporting part."""
    if "dashed" not in reading.grammar.options or len(tokens) <= _LONE_WORDS or tokens[0].text not in DASHES:
        return False
    found = read_incise(tokens[1:], DASHES)
    if found is None or tokens[found[0][0] - 1].text not in _SPOKEN_ENDS:
        return False
    heir: _Spoken | None = None
    rest = tokens[1:]
    while rest and (found := read_incise(rest, DASHES)) is not None:
        cue, subject, behind = found
        mention, span = span_of(rest, *subject), span_of(rest, *cue)
        speaker = reading.resolver.resolve(rest, subject, mention, span.start)
        if speaker is None:
            break
        heir = _Spoken(speaker.name, mention, span, sentence.paragraph, direct=True)
        _say(reading, sentence, _trimmed(reading.text, Span(rest[0].start, rest[cue[0]].start)), heir)
        rest = rest[behind:]
    if rest and heir is not None:
        _say(reading, sentence, _trimmed(reading.text, Span(rest[0].start, rest[-1].end)), heir)
    return heir is not None


def _read_tokens(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    if _read_turn(reading, sentence, tokens):
        return
    clauses = read_clauses(tokens, reading.grammar)
    if not clauses and sentence.headline and (titled := read_headline(tokens)) is not None:
        clauses = [titled] if reading.resolver.names_person(tokens, titled.subject) else []
    for clause in clauses:
        _take(reading, sentence, tokens, clause)
    taken = [clause.content for clause in clauses]
    _take_quotations(reading, sentence, tokens, taken)
    _listen(reading, sentence, tokens)


def _take_nested(reading: Reading, sentence: Sentence) -> None:
    """Quotations inside quoted words that have their own cue and a named speaker."""
    for outer in sentence.quotations:
        first = bisect_left(reading.nested, outer.inner.start, key=_start)
        inner = reading.nested[first : bisect_left(reading.nested, outer.inner.end, key=_start)]
        if not any(len(reading.text[q.inner.start : q.inner.end].split()) > _LONE_WORDS for q in inner):
            continue
        for part in find_sentences(reading.text, inner, reading.grammar, outer.inner):
            words = tokenize(reading.text, part, reading.grammar)
            for clause in read_clauses(words, reading.grammar):
                named = clause.subject and any(
                    t.capital and not t.kinds & {"determiner", "pronoun"} for t in words[slice(*clause.subject)]
                )
                quoted = clause.content[1] - clause.content[0] == 1 and words[clause.content[0]].words > _LONE_WORDS
                if named and quoted and words[clause.content[0]].quotation is not None:
                    part.paragraph = sentence.paragraph
                    _take(reading, part, words, clause, aside=True)


def _start(quotation: Quotation) -> int:
    return quotation.outer.start


def _listen(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    """Remember whom a sentence that ends in a colon announces, forget it when the narrator goes on."""
    if any(token.quotation is None and not token.punctuation for token in tokens):
        reading.announced = None
    subject = announcer(tokens)
    if subject is None:
        return
    mention = span_of(tokens, *subject)
    speaker = reading.resolver.resolve(tokens, subject, mention, mention.start)
    if speaker is not None:
        reading.announced = _Spoken(speaker.name, mention, None, sentence.paragraph, direct=True)


def _take(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported, *, aside: bool = False
) -> None:
    span, kind = _content(reading.text, tokens, clause.content)
    if span.end - span.start < 2:
        return
    if kind == "indirect" and not sentence.headline and _mislabelled(reading, tokens, clause):
        return
    mention = span_of(tokens, *clause.subject) if clause.subject else None
    cue = span_of(tokens, *clause.cue)
    signed = aside or (tokens[clause.cue[0]].punctuation and clause.form == "after")
    speaker = reading.resolver.resolve(tokens, clause.subject, mention, cue.start, aside=signed)
    if speaker is None:
        return
    if kind == "direct" and clause.form == "after":
        span = _split_off(reading, sentence, span)
    venue = find_venue(reading.text, tokens, clause)
    if venue is not None:
        reading.resolver.note_venue(venue, speaker, cue.start)
    reading.found.append(
        Attribution(
            speaker=speaker.name,
            speakers=speaker.members or (speaker.name,),
            span=span,
            kind=kind,
            mention=mention,
            role=find_role(reading.text, tokens, clause.subject, speaker.name)
            if clause.subject and not speaker.members
            else None,
            cue=reading.text[cue.start : cue.end],
            cue_span=cue,
            addressee=_words(reading.text, tokens, clause.addressee),
            venue=venue,
            via=_words(reading.text, tokens, find_via(tokens, clause, reading.grammar)),
            polarity="denial" if clause.denial else "claim",
            where="headline" if sentence.headline else "body",
            anonymous=speaker.anonymous,
        )
    )
    if not signed and (clause.form != "according" or kind == "direct"):
        reading.last = _Spoken(speaker.name, mention, cue, sentence.paragraph, kind != "indirect", speaker.members)


def _mislabelled(reading: Reading, tokens: Sequence[Token], clause: Reported) -> bool:
    """Whether words without marks follow a colon behind what is no person (`New Delhi: The court …`)."""
    if tokens[clause.cue[0]].text != ":" or clause.subject is None or tokens[clause.subject[0]].text.isupper():
        return False
    return not reading.resolver.names_person(tokens, clause.subject)


def _split_off(reading: Reading, sentence: Sentence, span: Span) -> Span:
    """What is left to a cue when its quotation began in a paragraph that has a cue already: the next paragraph's."""
    last, line = reading.last, reading.text.find("\n", span.start, span.end)
    if line < 0 or last is None or last.cue is None or sentence.opens or last.paragraph != sentence.paragraph:
        return span
    _say(reading, sentence, _trimmed(reading.text, Span(span.start, line)), last)
    start = line
    while start < span.end and (reading.text[start].isspace() or not reading.text[start].isalnum()):
        start += 1
    return Span(start, span.end)


def _words(text: str, tokens: Sequence[Token], phrase: tuple[int, int] | None) -> str | None:
    if phrase is None:
        return None
    span = span_of(tokens, *phrase)
    return text[span.start : span.end]


def _content(text: str, tokens: Sequence[Token], content: tuple[int, int]) -> tuple[Span, Kind]:
    """The span of what is said: inside the marks where one quotation is all of it."""
    start, end = content
    inside = [token for token in tokens[start:end] if token.quotation is not None]
    if end - start == 1 and inside:
        return _inner(text, inside[0].quotation), "direct"
    if inside and inside[0] is tokens[start] and end - start == 2 and tokens[end - 1].punctuation:
        return _inner(text, inside[0].quotation), "direct"
    span = span_of(tokens, start, end)
    quoted = any(token.words >= _STATEMENT_WORDS or not token.text[1:2].isupper() for token in inside)
    return _trimmed(text, span), "mixed" if quoted else "indirect"


def _inner(text: str, quotation: Quotation | None) -> Span:
    return _trimmed(text, quotation.inner) if quotation is not None else Span(0, 0)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _OUTER:
        end -= 1
    return Span(start, end)


def _take_quotations(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]
) -> None:
    """Quotations that no cue of their sentence claims."""
    for at, token in enumerate(tokens):
        if token.quotation is None or any(start <= at < end for start, end in taken):
            continue
        if token.words < _STATEMENT_WORDS:
            continue
        if _take_transcript(reading, sentence, token):
            continue
        if "incise" in reading.grammar.options and not taken and _take_incise(reading, sentence, token):
            continue
        heir = _heir(reading, sentence, tokens, at, bool(taken))
        if heir is not None:
            _inherit(reading, sentence, token, heir)


def _take_transcript(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """A quoted transcript: each line that begins with a name in capitals and a colon is that one's."""
    if token.quotation is None:
        return False
    inner = token.quotation.inner
    labels = list(_LABEL.finditer(reading.text, token.start, inner.end))
    ends = [*(label.start() for label in labels[1:]), inner.end]
    for label, end in zip(labels, ends, strict=False):
        mention = Span(*label.span(1))
        words = tokenize(reading.text, Sentence(*label.span(1), sentence.paragraph, opens=False), reading.grammar)
        speaker = reading.resolver.resolve(words, (0, len(words)), mention, mention.start)
        if speaker is not None:
            heir = _Spoken(speaker.name, mention, None, sentence.paragraph, direct=True)
            _say(reading, sentence, _trimmed(reading.text, Span(label.end(), end)), heir)
    return bool(labels)


def _take_incise(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """« A, explique X. B »: two statements inside one pair of marks share the cue."""
    if token.quotation is None or token.words < 2 * _LONE_WORDS:
        return False
    inner = token.quotation.inner
    words = tokenize(reading.text, Sentence(inner.start, inner.end, sentence.paragraph, opens=False), reading.grammar)
    found = read_incise(words, DASHES if "dashed" in reading.grammar.options else PARTING)
    if found is None:
        return False
    cue, subject, behind = found
    mention, span = span_of(words, *subject), span_of(words, *cue)
    speaker = reading.resolver.resolve(words, subject, mention, span.start)
    if speaker is None:
        return False
    heir = _Spoken(speaker.name, mention, span, sentence.paragraph, direct=True)
    for stretch in (Span(inner.start, words[cue[0]].start), Span(words[behind - 1].end, inner.end)):
        _say(reading, sentence, _trimmed(reading.text, stretch), heir)
    return True


def _heir(
    reading: Reading,
    sentence: Sentence,
    tokens: Sequence[Token],
    at: int,
    cued: bool,  # noqa: FBT001
) -> _Spoken | None:
    """Who speaks a quotation that has no cue: whoever spoke before it, or the subject of its sentence."""
    alone = all(token.quotation is not None or token.punctuation for token in tokens)
    if alone and reading.announced is not None:
        return reading.announced
    stands_alone = alone or at == 0 or tokens[at - 1].text in {":", "."} or (tokens[at - 1].text == "," and cued)
    last = reading.last
    if stands_alone and last is not None and (cued or last.paragraph == sentence.paragraph):
        return _Spoken(last.speaker, last.mention, last.cue, sentence.paragraph, direct=True, members=last.members)
    announced = at > 0 and tokens[at - 1].text == ":" and at == len(tokens) - 1 - tokens[-1].punctuation
    if (alone or announced) and last is not None and sentence.paragraph - last.paragraph <= _STATEMENT_WORDS:
        return _Spoken(last.speaker, last.mention, None, sentence.paragraph, direct=True, members=last.members)
    if alone and (near := reading.resolver.nearest()) is not None and tokens[at].words > 2 * _LONE_WORDS:
        return _Spoken(near.name, last.mention if last and last.speaker == near.name else None, None, 0, direct=True)
    if token_words(tokens, at) < _LONE_WORDS:
        return None
    subject = leading_subject(tokens, at)
    if subject is None:
        return None
    mention = span_of(tokens, *subject)
    speaker = reading.resolver.resolve(tokens, subject, mention, mention.start)
    if speaker is None or not speaker.known:
        return None
    return _Spoken(speaker.name, mention, None, sentence.paragraph, direct=True)


def token_words(tokens: Sequence[Token], at: int) -> int:
    """How many words the quotation at a place has."""
    return tokens[at].words


def _inherit(reading: Reading, sentence: Sentence, token: Token, heir: _Spoken) -> None:
    _say(reading, sentence, _inner(reading.text, token.quotation), heir)


def _say(reading: Reading, sentence: Sentence, span: Span, heir: _Spoken) -> None:
    """A direct statement whose speaker is known already."""
    if span.end <= span.start:
        return
    cue = heir.cue
    reading.found.append(
        Attribution(
            speaker=heir.speaker,
            speakers=heir.members or (heir.speaker,),
            span=span,
            kind="direct",
            mention=heir.mention,
            cue=reading.text[cue.start : cue.end] if cue else "",
            cue_span=cue,
            where="headline" if sentence.headline else "body",
        )
    )
    reading.last = _Spoken(heir.speaker, heir.mention, heir.cue, sentence.paragraph, direct=True, members=heir.members)


def spans(found: Sequence[Attribution]) -> Iterator[Span]:
    """The spans of what was said."""
    return (attribution.span for attribution in found)
