"""A name in a line of its own beside quoted words, as collected reactions are printed.

`«…»` over `(Bundeskanzlerin Angela Merkel)` or `— Angela Merkel, chancellor`, and under `Angela Merkel, chancellor`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import tokenize
from knowledge.extraction.clauses.phrases.verbs import DASHES
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear, say, trimmed, within_marks
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token

_LEAST: Final = 4
"""Words of the quotation."""
_LONGEST: Final = 110
"""Characters of the line in brackets."""
_LONGEST_SIGNATURE: Final = 60
"""Characters of a name that ends a paragraph."""
_LONGEST_TOPIC: Final = 4
"""Words of a line that tells what is talked about."""
_MARKS: Final = frozenset('«"“')
"""What opens quoted words."""
_SHORTEST: Final = 2
"""Tokens of a line in brackets that holds nothing."""
_LETTER: Final = re.compile(r"[^\W_]")
_CLOSING: Final = frozenset(".!?:…")
_NO_SIGNATURE: Final = frozenset({":", "/", "."})
"""Marks of credits and dates."""


def find_signed(text: str, sentences: Sequence[Sentence]) -> dict[int, Sentence]:
    """The line that names who speaks beside each sentence that is a quotation and nothing else, by that one's begin."""
    whole = {sentence.start for sentence in sentences if sentence.quotations and _is_whole(sentence, text)}
    under = {
        quoted.start: line
        for quoted, line in pairwise(sentences)
        if line.paragraph - quoted.paragraph <= 1
        and quoted.start in whole
        and (_is_bracketed(text, line) or (line.headline and _opens_with_dash(text, line)))
    }
    return under | _find_headed(text, sentences, whole) if whole else under


def _find_headed(text: str, sentences: Sequence[Sentence], whole: set[int]) -> dict[int, Sentence]:
    """The line over each quotation of a list in which lines and quotations, told by their begins, take turns."""
    if (under := _find_footed(text, sentences, whole)) is not None:
        return under
    heads: dict[int, Sentence] = {}
    line: Sentence | None = None
    for sentence in sentences:
        quoted = sentence.start in whole
        if quoted and line is not None:
            heads[sentence.start] = line
        elif not quoted:
            line = sentence if sentence.headline and _is_heading(text, sentence) else None
    return heads if len({line.start for line in heads.values()}) > 1 else {}


def _find_footed(text: str, sentences: Sequence[Sentence], whole: set[int]) -> dict[int, Sentence] | None:
    """The line under each quotation of a list, where an office and its bearer follow quoted words and never lead them.

    None where a line leads the list, or where fewer than two stand under quotations.
    """
    feet: dict[int, Sentence] = {}
    above: list[int] = []
    for sentence in sentences:
        if sentence.start in whole:
            above.append(sentence.start)
            continue
        if sentence.headline and _is_signature(text, sentence):
            if not above:
                return None
            feet |= dict.fromkeys(above, sentence)
        above = []
    return feet if not above and len({line.start for line in feet.values()}) > 1 else None


def _is_signature(text: str, line: Sentence) -> bool:
    """Whether a headline is but an office, a comma and a full name (New Zealand coach, Ada Colau)."""
    if not _is_heading(text, line):
        return False
    office, comma, name = text[line.start : line.end].partition(", ")
    return bool(comma and office) and len(name.split()) > 1 and all(word[:1].isupper() for word in name.split()[:2])


def _opens_with_dash(text: str, line: Sentence) -> bool:
    return text[line.start] in DASHES and line.end - line.start <= _LONGEST


def _is_heading(text: str, line: Sentence) -> bool:
    """Whether a line is no sentence and quotes nothing."""
    closed = text[line.end - 1] in _CLOSING or text[line.start] in DASHES
    long = line.end - line.start > _LONGEST
    return not (line.quotations or closed or long or _is_bracketed(text, line))  # that signs the words above it


def is_topic(text: str, line: Sentence) -> bool:
    """Whether a line of a few words is only a topic between somebody's answers (Valoración del partido)."""
    return _is_heading(text, line) and len(text[line.start : line.end].split()) <= _LONGEST_TOPIC


def is_matter(text: str, line: Sentence, grammar: Grammar) -> bool:
    """Whether a few Russian words before words in marks only tell what these are about (О мосте. «…»)."""
    words = text[line.start : line.end].split()
    short = 1 < len(words) <= _LONGEST_TOPIC and "regards" in grammar.kind(words[0].lower())
    return short and text[line.end :].lstrip()[:1] in _MARKS and not any(word.lower() in grammar.cues for word in words)


def take_signed(reading: Reading, quoted: Sentence, line: Sentence) -> bool:
    """Give a quotation to whoever is named in full in the line under it; False where nobody is."""
    tokens = tokenize(reading.text, line, reading.grammar)
    phrase = _find_signer(reading, tokens)
    token = next(token for token in tokenize(reading.text, quoted, reading.grammar) if token.quotation is not None)
    if phrase is None or token.words < _LEAST or (heir := hear(reading, line, tokens, phrase)) is None:
        return False
    say(reading, quoted, within_marks(reading.text, token.quotation), heir)
    reading.last = None
    return True


def take_unmarked(reading: Reading, sentences: Sequence[Sentence]) -> None:
    """Give a paragraph without marks to the speaker whose full name alone ends it, as papers lift words out."""
    speakers = {found.speaker for found in reading.found}
    for before, line in pairwise(sentences):
        if before.paragraph != line.paragraph or line.end - line.start > _LONGEST_SIGNATURE:
            continue
        named_words = reading.text[line.start : line.end].split()
        if not named_words[-1][:1].isupper() or [word for word in named_words if not word[:1].isupper()]:
            continue
        begin = reading.text.rfind("\n", 0, line.start) + 1
        words = reading.text[begin : before.end]
        if len(words.split()) <= _LEAST or ":" in words:
            continue
        named = reading.resolver.named_between(line.start, line.end)
        told = any(found.span.start < line.end and begin < found.span.end for found in reading.found)
        if len(named) != 1 or len(named[0].tokens) == 1 or named[0].name not in speakers or told:
            continue
        span = trimmed(reading.text, Span(begin, before.end))
        heir = Spoken(named[0].name, Span(line.start, line.end), None, line.paragraph, direct=False)
        say(reading, before, span, heir)


def _is_whole(quoted: Sentence, text: str) -> bool:
    if len(quoted.quotations) != 1:
        return False
    outer = quoted.quotations[0].outer
    rest = text[quoted.start : outer.start] + text[outer.end : quoted.end]
    return _LETTER.search(rest) is None


def _is_bracketed(text: str, line: Sentence) -> bool:
    words = text[line.start : line.end].rstrip(".")
    return words[:1] == "(" and words[-1:] == ")" and len(words) <= _LONGEST


def _find_signer(reading: Reading, tokens: Sequence[Token]) -> Range | None:
    """Up to the end of the one full name of a person in a line, from behind a bracket or a dash."""
    bracket = next((at for at in range(1, len(tokens)) if tokens[at].text == "("), len(tokens))  # X (au micro de Y)
    named = reading.resolver.named_between(tokens[0].start, tokens[bracket - 1].end)
    told = any(token.cue is not None for token in tokens) and "(" not in tokens[0].text
    if told or any(token.text in _NO_SIGNATURE for token in tokens[:-1]):
        return None
    if not named and reading.grammar.elisions:
        return _find_nameless(tokens)
    first = int(tokens[0].punctuation)
    if len(named) != 1:
        return None
    last = next((at for at, token in enumerate(tokens) if token.text == named[0].tokens[-1]), 0)
    begin = last - len(named[0].tokens) + 1
    led = begin > first + 1 and "preposition" in tokens[begin - 1].kinds and "(" not in tokens[0].text
    if led and not any("role" in token.kinds for token in tokens[first : begin - 1]):
        return None  # Lesión de X
    whole = last > first and tokens[last - 1].capital
    return (first, last + 1) if whole or _is_first_name(tokens, last) else None


def _find_nameless(tokens: Sequence[Token]) -> Range | None:
    """Who is described or has a given name alone in brackets: (un habitant du quartier), (Karim, 34 ans)."""
    if "(" not in tokens[0].text or len(tokens) <= _SHORTEST:
        return None
    if _is_first_name(tokens, 1):
        return (1, 2)
    phrase = right_phrase(tokens, 1, len(tokens))
    described = "determiner" in tokens[1].kinds and bool(tokens[2].kinds & {"role", "source"})
    return phrase if described and phrase is not None and phrase[0] == 1 else None


def _is_first_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a given name stands alone behind a bracket."""
    alone = at == 1 and "(" in tokens[0].text and tokens[2].text in {",", ")"}
    return alone and tokens[1].capital and tokens[1].low in given_names()
