"""Sentences as sequences of tokens in which a quotation is one token.

Sentences that hold neither a quotation nor a cue are passed over: splitting into tokens is what costs time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import ALSO_NAMES
from knowledge.extraction.clauses.phrases.endings import ends_sentence
from knowledge.extraction.clauses.phrases.marks import ENDS_OF_NUMBERS, join_marks, join_ranks, soften
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.works import LONGEST_TITLE, NEAR_TITLE, is_title, names_body
from knowledge.extraction.clauses.tokens import CAPITAL
from knowledge.extraction.layout import BLANKS, find_headlines, match_lines
from knowledge.language.territories import find_territories
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue, Grammar
    from knowledge.extraction.quotations import Quotation

SPEAKERS: Final = frozenset({"role", "source", "institution", "title"})
"""Classes of nouns for those who may speak."""
ABLE: Final = SPEAKERS | {"pronoun", "document"}
"""The same with what stands for them, and papers that tell."""
INDEFINITE: Final = frozenset({"a", "an", "un", "une", "una", "uno", "ein", "eine", "einer"})
STATEMENT_WORDS: Final = 3
"""Words from which a quotation that no cue claims may be a statement."""
_NO_NAME: Final = frozenset({"determiner", "time"})
_PARTICLE: Final = frozenset({"particle"})
_BEFORE_NAME: Final = frozenset({"courtesy", "role"})
"""Classes of words before a name that ends as adverbs do (Mr Cleverly, his daughter Lily)."""
_SUFFIXED: Final = frozenset({"adverb"})
_BREAK = re.compile(
    r"[\r\n\u2028\u2029.!?…](?:(?<=[.!?…])[.!?…]*(?:-(?=\s))?(?:[ \u00a0\u202f](?:»|\"(?=\s)))?[\"”“»’'\)\]]*\s+"
    rf"|(?<=[.!?])(?:[”»](?={CAPITAL})|(?=[“«][ \u00a0\u202f]?{CAPITAL}))"
    r"|(?<=[a-zà-ÿ»][.!?])(?=[A-ZÀ-Ý][a-zà-ÿ]*[ '’])"
    r"|(?:(?<=[а-яёіїє]{3}[.!?])|(?<=[а-яёіїє][»\"][.!?]))(?=[А-ЯЁІЇЄ][а-яёіїє]*[ ,])"
    r"|(?<=[\r\n\u2028\u2029])[\r\n\u2028\u2029]*\s*)"
)
"""The end of a line, or what may end a sentence; the first character alone is found faster."""
_MARKS: Final = '-–—,.:;()"“”«»?!…'
"""Marks that part words of which one may be a cue."""
_LONGER_IN_LOWER_CASE: Final = "İ"
_LINE_ENDS: Final = frozenset("\r\n\u2028\u2029")
_DATELINE = re.compile(
    rf"(?:{CAPITAL}(?:\.{CAPITAL}|[\w’'\-])*\.?[ /,]{{1,2}}|"
    rf"(?:le )?\d{{1,2}}(?:er)?(?: \w{{3,9}}\.?)?(?: (?:19|20)\d\d)?(?:[ ,]{{1,2}}|\.(?=[—–-]))){{1,6}}"
    rf"(?:(?:\([^()\n]{{2,25}}\)|\[[^\[\]\n]{{2,25}}\]) ?)?(?:---?|[—–-])\s*(?=[\"“«„'\d]|{CAPITAL})"
)
"""`MEXICO CITY (AP) — `, `LONDON, Oct 3 (Reuters) - `; capitals or an agency in brackets are asked for besides."""
_YEAR: Final = re.compile(r" (?:19|20)\d\d\b")
_MARKED: Final = frozenset('“"')
_AGENCIES: Final = frozenset("([")
"""What opens the brackets around an agency."""
_PLACE_LINE = re.compile(
    rf"{CAPITAL}{{3,}}(?: {CAPITAL}{{2,}}){{0,2}}(?:, \w+\.?(?: \d{{1,2}})?)?(?: \([^()\n]{{2,25}}\))?: (?=[^\W_])"
)
"""`NEW DELHI: `, where no other line begins with capitals and a colon."""
_AGENCY: Final = re.compile(r"(?:[A-Z]{3,}\.[A-Z]{2,3}|[А-Я]{8,}) [—–-] ")
"""What an agency's site puts behind a place and a day (Москва. 3 мая. INTERFAX.RU - )."""
_CLOCK: Final = re.compile(rf"\d{{1,2}}[:.]\d\d[ \u00a0](?={CAPITAL})")
"""The time before an entry of a chronicle (21:49 Виолетта …)."""
_LABEL_LINE = re.compile(rf"{CAPITAL}{{2}}[^\Wa-zß-öø-ÿа-џґ]*(?: [^\Wa-zß-öø-ÿа-џґ]+){{0,3}}: ")
_FIRST_PARAGRAPHS: Final = 4
_NO_KINDS: Final[frozenset[str]] = frozenset()
_THAT: Final = frozenset({"that"})
_OPENING_CLAUSE: Final = frozenset({"article", "determiner", "existential", "possessive", "pronoun", "subject", "that"})
_OWN_VOICE: Final = frozenset({"ownvoice"})
"""Pronouns of whoever speaks, the only class that a quotation is told by where it begins with one."""
_KINDS: Final = attrgetter("kinds")
_EDGE: Final = " \t\u00a0•*-–—"
_OPEN_ENDS: Final = frozenset('?!…»”"')
"""What ends a short paragraph of talk rather than a headline."""
_DASHES: Final = frozenset("—–-")
_GENITIVES: Final = frozenset({"'s", "’s"})
_OWNING: Final = frozenset({"'s", "s'"})
_LONGEST_CROSSHEAD: Final = 12
_INITIALS: Final = (1, 3)
"""Characters of one initial or two without the last full stop (С.В)."""
_CLOSING: Final = frozenset('»”"')
_STOPS: Final = frozenset(".!?…")


@dataclass(slots=True)
class Token:
    """A word, a punctuation mark or a whole quotation; `low` is lower case with plain apostrophes."""

    text: str
    low: str
    start: int
    end: int
    kinds: frozenset[str]
    cue: Cue | None = None
    quotation: Quotation | None = None
    words: int = 1
    """How many words a quotation has; 1 for a word."""
    capital: bool = False
    """Written as names are."""
    punctuation: bool = False

    @property
    def is_owner(self) -> bool:
        """Whether an English noun stands in the genitive (Ada's, Democrats')."""
        return self.low[-2:] in _OWNING


_TO_COME: Final = Token("", "", 0, 0, _NO_KINDS)
"""Stands where a word of a sentence comes."""


@dataclass(slots=True)
class Sentence:
    """`text[start:end]`, with its place: the number of its paragraph, and whether it opens one."""

    start: int
    end: int
    paragraph: int
    opens: bool
    quotations: list[Quotation] = field(default_factory=list)
    headline: bool = False
    surnames: Sequence[Span] = ()
    """Where words are surnames that are read otherwise elsewhere."""
    tokens: list[Token] = field(default_factory=list)
    """What tokenize() made of it."""


def find_sentences(
    text: str,
    quotations: Sequence[Quotation],
    grammar: Grammar,
    within: Span | None = None,
    surnames: Sequence[Span] = (),
) -> list[Sentence]:
    """All sentences of a text or a part of it; none ends inside one of the outermost quotations given.

    `surnames`: where words are surnames that are read otherwise elsewhere, in text order.
    """
    level = min([quotation.level for quotation in quotations], default=0)
    outer = [quotation for quotation in quotations if quotation.level == level]
    sentences: list[Sentence] = []
    within = within or Span(0, len(text))
    spans, beyond = iter([quotation.outer for quotation in outer]), Span(len(text) + 1, len(text) + 1)
    opened, closed = next(spans, beyond)
    start, paragraph, opens = within.start, 0, True
    dashed = "dashed" in grammar.options
    for match in _BREAK.finditer(text, within.start, within.end):
        mark, (broken, behind) = match[0], match.span()
        line = mark[0] in _LINE_ENDS
        stop = broken if line else broken + (1 if mark[1:] == " " else len(mark.rstrip()))
        while closed <= stop:
            opened, closed = next(spans, beyond)
        if broken < opened < stop:
            behind = opened  # . " On verra "
            stop = broken + len(text[broken:behind].rstrip())
        if opened < stop:
            continue
        turn = dashed and not line and "\n" not in mark and _opens_turn(text, start)
        glued = line and stop > start and text[stop - 1] in _CLOSING and text[behind : behind + 1].islower()
        if turn or glued or not (line or ends_sentence(text, broken, mark, grammar)):
            continue
        if start < stop and not (text[start] in BLANKS and text[start:stop].isspace()):
            sentences.append(Sentence(start, stop, paragraph, opens))
            opens = False
        start = behind
        if line or "\n" in mark:
            paragraph, opens = paragraph + 1, True
    if text[start : within.end].strip():
        sentences.append(Sentence(start, within.end, paragraph, opens))
    _lay_out(text, sentences, grammar)
    _share_out(sentences, outer)
    first, known = 0, len(surnames)
    for sentence in sentences if known else ():
        last = first
        while last < known and surnames[last].start < sentence.end:
            last += 1
        sentence.surnames, first = surnames[first:last], last
    return sentences


def _opens_turn(text: str, at: int) -> bool:
    """Whether a paragraph opens with a dash, as direct speech does where it takes no marks."""
    return text[at : at + 1] in _DASHES and text[at + 1 : at + 2] in {" ", "\u00a0"}


@lru_cache(maxsize=1)
def _is_labelled_once(text: str) -> bool:
    return ": " in text and len(match_lines(_LABEL_LINE, text)) == 1


def _lay_out(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> None:
    """Leave datelines out of the sentences that open paragraphs, mark headlines."""
    headlines = find_headlines(text)
    labelled = _is_labelled_once(text)
    for sentence in sentences:
        if not sentence.opens:
            if text[sentence.start : sentence.start + 2].isupper():
                agency = _AGENCY.match(text, sentence.start, sentence.end)
                sentence.start = agency.end() if agency is not None else sentence.start
            continue
        begin = sentence.start
        while begin < sentence.end and text[begin] in _EDGE:
            begin += 1
        if text[sentence.start].isdigit() and (clock := _CLOCK.match(text, sentence.start, sentence.end)) is not None:
            sentence.start = clock.end()
        closed = text[sentence.end - 1] not in _OPEN_ENDS or (
            "sparing" in grammar.options and _is_crosshead(text, sentence)
        )
        sentence.headline = begin in headlines and (sentence.paragraph == 0 or closed)
        if labelled and "articleless" not in grammar.options and sentence.paragraph < _FIRST_PARAGRAPHS:
            placed = _PLACE_LINE.match(text, sentence.start, sentence.end)
            label = placed.group().partition(":")[0].lower() if placed is not None else ""
            told = "rumoured" not in grammar.kind(label) and "guide" not in grammar.kind(label.partition(" ")[0])
            sentence.start = placed.end() if placed and told and "\n" not in placed.group() else sentence.start
        words = text[sentence.start : sentence.end]
        dashed = (words[1:2].isalpha() or words[1:2] == "-") and ("-" in words or "–" in words or "—" in words)
        line = _DATELINE.match(text, sentence.start, sentence.end) if dashed else None
        if line is not None and (
            _AGENCIES.intersection(line.group())
            or words[:3].isupper()
            or _YEAR.search(line.group())
            or _places_speech(line, sentence, grammar)
        ):
            sentence.start = line.end()


def _places_speech(line: re.Match[str], sentence: Sentence, grammar: Grammar) -> bool:
    """Whether a place, and nobody, leads to words in marks where an English text begins (Durban - “…”)."""
    if sentence.paragraph >= _FIRST_PARAGRAPHS or line.string[line.end()] not in _MARKED:
        return False
    words = line.group().lower().split()[:-1]
    named = any(word in given_names() or not SPEAKERS.isdisjoint(grammar.kind(word)) for word in words)
    return "headlast" in grammar.options and len(words) < STATEMENT_WORDS and not named


def _is_crosshead(text: str, sentence: Sentence) -> bool:
    """Whether a line is but a few words in marks without a full stop, as stand over a part of an article."""
    line = text[sentence.start : sentence.end].strip(_EDGE)
    short = len(line.split()) <= _LONGEST_CROSSHEAD and line[-1:] in '»”"' and line[:1] in '«“"'
    return short and line[:-1].rstrip()[-1:] not in _STOPS


def _share_out(sentences: list[Sentence], outer: Sequence[Quotation]) -> None:
    place, outermost = 0, len(outer)
    for sentence in sentences:
        while place < outermost and outer[place].outer.start < sentence.end:
            if outer[place].outer.start >= sentence.start:
                sentence.quotations.append(outer[place])
            place += 1


def tokenize(text: str, sentence: Sentence, grammar: Grammar) -> list[Token]:
    """A sentence's tokens, its quotations whole; made once."""
    tokens = sentence.tokens
    if tokens:
        return tokens
    at = sentence.start
    for quotation in sentence.quotations:
        outer = quotation.outer
        if at < outer.start:
            _add_words(tokens, text, at, outer.start, grammar)
        quoted = text[outer.start : outer.end]
        words = text[quotation.inner.start : quotation.inner.end].split()
        size = len(words)
        short = 0 < size <= LONGEST_TITLE
        titled = short and "headlast" in grammar.options
        if titled and is_title(words, tokens, text[outer.end : outer.end + NEAR_TITLE], grammar):
            _add_title(tokens, text, quotation, grammar)
            at = outer.end
            continue
        if short and grammar.elisions and names_body(words, tokens, text[outer.end : outer.end + 1], grammar):
            tokens.append(Token(quoted, "", outer.start, outer.end, _NO_KINDS, None))
            at = outer.end
            continue
        kinds = grammar.kind(words[0].lower()) & _OWN_VOICE if words else _NO_KINDS
        tokens.append(Token(quoted, "", outer.start, outer.end, kinds, None, quotation, size))
        at = outer.end
    if at < sentence.end:
        _add_words(tokens, text, at, sentence.end, grammar)
    if "headlast" in grammar.options:
        if sentence.quotations:
            soften(tokens)
        if "!" in text[sentence.start : sentence.end - 1]:
            join_marks(tokens)
        for token in tokens:
            if "ranking" in token.kinds or token.low[-1:] in ENDS_OF_NUMBERS:
                join_ranks(tokens, grammar)
                break
    for start, end in sentence.surnames:
        for token in tokens:
            if start <= token.start < end:
                token.kinds, token.cue = token.kinds & _PARTICLE, None
                token.capital |= token.end == end
    return tokens


def _add_title(tokens: list[Token], text: str, quotation: Quotation, grammar: Grammar) -> None:
    """Add the words of a title in marks as one name's, which its marks belong to."""
    first, (start, end) = len(tokens), quotation.inner
    inner = end - (text[end - 1] in ".,")
    _add_words(tokens, text, start, inner, grammar)
    for token in tokens[first:]:
        token.kinds, token.cue, token.capital, token.punctuation = _NO_KINDS, None, True, False
    tokens[first].start = quotation.outer.start
    _add_words(tokens, text, inner, end, grammar)
    tokens[-1].end = quotation.outer.end


def tokens_between(text: str, start: int, end: int, grammar: Grammar) -> list[Token]:
    """The tokens of a stretch whose quotations are not told apart."""
    return tokenize(text, Sentence(start, end, 0, opens=False), grammar)


def _add_words(tokens: list[Token], text: str, start: int, end: int, grammar: Grammar) -> None:
    """Add the words and marks of a stretch without quotations."""
    known, stop, place = grammar.known, start, len(tokens)
    found = grammar.token.findall(text, start, end)
    tokens += [_TO_COME] * len(found)
    words = iter(found)
    for word in words:
        at = stop + (text[stop] == " ")
        if text[at] != word[0]:
            at = text.find(word, at)  # only spaces lie between
        low, kinds, cue, capital, punctuation, doubtful, size = known[word]
        stop = behind = at + size
        if not doubtful:
            tokens[place] = Token(word, low, at, behind, kinds, cue, None, 1, capital, punctuation)
            place += 1
            continue
        written = word
        if stop < end and text[stop] == "." and _keeps_stop(text, word, low, stop, grammar):
            behind, stop = stop + 1, stop + len(next(words, "."))  # the full stop is the word's
            if text[behind : behind + 2] in _GENITIVES and next(words, "") and next(words, ""):
                behind, low = behind + 2, f"{low}'s"  # Kennedy Jr.'s lawyer
                stop = behind
            written = text[at:behind]
            initial = len(word) == 1 and not word.isascii()
            kinds, cue = (_NO_KINDS, None) if initial else (kinds, cue)  # no и or a
        following = text[behind + 1 : behind + 2]
        timed = "time" in kinds and low in given_names() and following.isupper()  # Julio X
        named = capital and place and kinds & ALSO_NAMES and _is_name(low, kinds, tokens[place - 1], following)
        if timed or named:
            kinds, cue = _NO_KINDS, None
        if "that" in kinds and "headlast" in grammar.options and place and "nominal" in tokens[place - 1].kinds:
            noun = text[behind : behind + NEAR_TITLE].split(None, 1)[:1]
            clause = noun and not known[noun[0]][1].isdisjoint(_OPENING_CLAUSE)  # early on that the road was open
            kinds = kinds if clause else kinds - _THAT  # said in that statement
        tokens[place] = Token(written, low, at, behind, kinds, cue, None, 1, capital, punctuation)
        place += 1
    del tokens[place:]


def _is_name(low: str, kinds: frozenset[str], before: Token, following: str) -> bool:
    """Whether a word of a class is a name: said Will Smith, The Economist, Mr Cleverly, United States."""
    if "federation" in kinds:
        return before.capital and bool(find_territories([before.text, low]))
    if "adverb" in kinds:
        return (
            kinds == _SUFFIXED
            and (before.capital or before.text == "," or not before.kinds.isdisjoint(_BEFORE_NAME))
            and low.endswith("ly")
        )
    if "newspaper" in kinds:
        return "role" in kinds and "article" in before.kinds and not following.isupper()
    return low in given_names() and following.isupper()


def _keeps_stop(text: str, word: str, low: str, stop: int, grammar: Grammar) -> bool:
    """Whether a full stop belongs to an abbreviation or an initial."""
    if not (low in grammar.abbreviations or (word[-2:-1] in {"", "."} and word[-1].isupper())):
        return False
    following = text[stop + 1 : stop + 2]
    glued = low in grammar.abbreviations and "title" in grammar.kind(low) and following.isupper()
    initial = len(word) in _INITIALS and not word.isascii()
    behind = text[stop + 1 : stop + 4]
    glued = glued or (initial and following.isupper() and (behind[1:2].islower() or behind.isupper()))  # А.Ефремов
    owned = text[stop + 1 : stop + 3] in _GENITIVES and "generation" in grammar.kind(low)
    return glued or owned or following in {" ", ",", ")", "\u00a0"}


def flatten(text: str, grammar: Grammar) -> str:
    """A text in lower case in which blanks stand for marks, each character in its place."""
    flat = text.replace(_LONGER_IN_LOWER_CASE, " ").lower()
    flat = flat.replace("’", "'") if grammar.elisions else flat.replace("ё", "е")
    for mark in _MARKS:
        flat = flat.replace(mark, " ")
    return flat


def has_cue(flat: str, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether any word of a sentence without quotations may be a cue of what is said or opens a phrase.

    A quick look before splitting into tokens, at the flattened text.
    """
    written = flat[sentence.start : sentence.end]
    words = (written.replace("'", "' ") if grammar.elisions else written).split()
    for word in grammar.openings.keys() & words:
        for phrase in grammar.openings[word]:
            if not phrase or phrase.issubset(words):
                return True
    return False


def classes_of(tokens: Sequence[Token]) -> frozenset[str]:
    """All classes that words of a sentence have."""
    return _NO_KINDS.union(*map(_KINDS, tokens))


def may_speak(phrase: Sequence[Token]) -> bool:
    """Whether a phrase that has no cue beside it holds a name, or a noun for those who speak."""
    return any(token.kinds & ABLE or (token.capital and not token.kinds & _NO_NAME) for token in phrase)


def span_of(tokens: Sequence[Token], start: int, end: int) -> Span:
    """The span of `tokens[start:end]` in the text."""
    return to_span((tokens[start].start, tokens[end - 1].end))
