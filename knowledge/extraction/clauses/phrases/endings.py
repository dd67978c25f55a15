"""Where a sentence ends: not behind an abbreviation, a date's number, or a quotation whose verb follows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.tokens import CAPITAL

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar

_NICKNAME = re.compile(rf"[\"“]\w+[\"”] {CAPITAL}")
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_LOOKAHEAD: Final = 90
"""Characters in which a cue must follow a quotation that ends in ! or ? for the sentence to go on."""
_LONGEST_ABBREVIATION: Final = 13
_MOST_REMEMBERED: Final = 1 << 13
_OPENING: Final = frozenset('«“"')
_BEFORE_WHOLE: Final = ("", "\n", ".", "!", "?", "”", '"', "\r")
"""What stands before a quotation that opens its sentence."""
_NUMBERED: Final = 12
"""Characters of a word and the number behind it."""
_LONGEST_SAYING: Final = 60
"""Characters of a sentence that only tells who said what stands before it."""
_PARTING: Final = frozenset(',:;"“”‘?!\n')
_NO_SUBJECT: Final = frozenset({"auxiliary", "irregular", "that", "relative", "subordinator"})
_CIRCUMSTANCES: Final = frozenset({"time", "addressee", "preposition", "article"})
_OPENERS: Final = frozenset({"determiner", "pronoun", "preposition", "subordinator", "coordinator", "demonstrative"})
_CLOSED: Final = '«»"'
_LINKS: Final = frozenset({"according", "adverb", "as", "link", "role", "time"})
_BEHIND_CUE: Final = frozenset({"preposition", "time", "addressee"})
_NETWORK: Final = frozenset({"x", "х"})
"""The social network of one letter, which behind a word for a place is nobody's initial."""
_WITHIN: Final = frozenset({"inside", "setting"})
_STOPS: Final = frozenset(".!?…")
_LINE_ENDS: Final = frozenset("\r\n\u2028\u2029")


def ends_sentence(text: str, at: int, mark: str, grammar: Grammar) -> bool:
    """Whether a full stop at a place ends a sentence; `mark` is what was matched, with the spaces behind it."""
    if mark != ". " and not _LINE_ENDS.isdisjoint(mark):
        return True
    behind = at + len(mark)
    following = text[behind : behind + 1]
    if following.islower() or following in {"—", "–", "―", "-", ","} or not following:
        return False
    if not mark[1:] and following not in _OPENING:
        glued = grammar.elisions or "headlast" in grammar.options or "dashed" in grammar.options
        return bool(glued) and _opens_glued(text, at, behind, grammar)
    if mark[0] == "." and "»" in mark[2:]:
        return following.isupper() or not _cue_follows(text, behind, grammar)
    if mark[0] == ".":
        numbered = "bracket" in grammar.options and text[at - 1].isdigit()
        if numbered and (_is_date(text, at, behind, grammar) or _is_ordinal(text, at, behind, grammar)):
            return False
        if following in '"“«„' and (text[at - 1].isupper() or _opens_speech(text, at, behind, grammar)):
            return _NICKNAME.match(text, behind) is None
        closed = mark[1:2] in "\"”“»’')]" and len(mark.rstrip()) > 1
        if not closed:
            return not _abbreviates(text, at, grammar)
        return not (_quotes_whole(text, at) and _only_says(text, behind, grammar))
    if mark[0] == "!" and following.isupper() and _names_outlet(text, at, behind, grammar):
        return False  # E! News
    if following.isupper() and grammar.elisions:
        return True  # « … ? » Le maire assure que …
    quoted = len(mark.rstrip()) > 1
    return not (quoted and _cue_follows(text, behind, grammar))


def _names_outlet(text: str, at: int, behind: int, grammar: Grammar) -> bool:
    """Whether a ! belongs to a letter that an outlet's name begins with (E! News; not Plan B! The mayor, So did I!)."""
    letter = text[at - 1]
    if not at or not letter.isupper() or text[max(0, at - 2) : at - 1].isalnum() or grammar.kind(letter.lower()):
        return False
    word = _WORD.match(text, behind)
    return word is not None and "newsy" in grammar.kind(word.group().lower())


def _is_ordinal(text: str, at: int, behind: int, grammar: Grammar) -> bool:
    """Whether a German number between an article and a noun counts (über den 1. Heimsieg; not am 3. Der Ort)."""
    word = _WORD.match(text, behind)
    led = text[max(0, at - _NUMBERED) : at].lower().split()[-2:]
    if word is None or len(led) < len(("den", "1")) or not led[1].isdigit():
        return False
    kind = grammar.kind(led[0])
    counts = "article" in kind or ("preposition" in kind and led[0].endswith(("m", "zur")))  # im 2. Wahlgang
    return counts and grammar.kind(word.group().lower()).isdisjoint({"article", "subject", "determiner", "coordinator"})


def _quotes_whole(text: str, at: int) -> bool:
    """Whether the quotation whose full stop stands at a place opens its sentence (no `He called it “a fight.”`)."""
    opening = max(text.rfind('"', 0, at), text.rfind("“", 0, at))
    return opening >= 0 and text[max(0, opening - 3) : opening].rstrip(" ")[-1:] in _BEFORE_WHOLE


def _only_says(text: str, at: int, grammar: Grammar) -> bool:
    """Whether an English sentence behind a quotation is but who said it (“It was late.” Ada Colau told reporters.)."""
    end = text.find(".", at, at + _LONGEST_SAYING) if "headlast" in grammar.options else -1
    if end < 0 or not _PARTING.isdisjoint(text[at:end]):
        return False
    written = text[at:end].split()
    kinds = [grammar.kind(word.lower()) for word in written]
    verb = next((place for place, kind in enumerate(kinds) if "plainly" in kind), 0)
    subject = zip(written[:verb], kinds, strict=False)
    led = verb > 0 and not any(
        (word.lower() in grammar.cues and "role" not in k) or k & _NO_SUBJECT for word, k in subject
    )
    placed = verb + 1 < len(kinds) and "preposition" in kinds[verb + 1]
    behind = zip(written[verb + 1 :], kinds[verb + 1 :], strict=True)
    return led and all(kind & _CIRCUMSTANCES or (placed and word[0].isupper()) for word, kind in behind)


def _opens_glued(text: str, at: int, behind: int, grammar: Grammar) -> bool:
    """Whether a sentence begins right behind a full stop, as scraped pages have it (… samedi.Le maire a dit)."""
    word = _WORD.match(text, behind)
    low = word.group().lower().replace("’", "'").partition("'")[0] if word is not None else ""
    opens = grammar.kind(low) | grammar.kind(f"{low}'")
    closed = text[at - 1] in '»"' or not _abbreviates(text, at, grammar)
    small = "dashed" in grammar.options and (_ends_small(text, at) or not opens.isdisjoint(_LINKS))
    return closed and (small or not opens.isdisjoint(_OPENERS))


def _ends_small(text: str, at: int) -> bool:
    """Whether a Russian word in small letters ends before a place (… на форуме.Министр добавил, not Лента.Ру)."""
    before = text[max(0, at - _LONGEST_ABBREVIATION) : at].split()[-1:]
    word = before[0].strip(_CLOSED) if before else ""
    return word.isalpha() and word.islower()


def _opens_speech(text: str, at: int, behind: int, grammar: Grammar) -> bool:
    """Whether marks with a capital behind an abbreviation that is nobody's title open a sentence (at 8 a.m. “We …)."""
    titled = "title" in grammar.kind(_word_before(text, at))
    return not titled and text[behind + 1 : behind + 2].isupper()


def _word_before(text: str, at: int) -> str:
    """The word before a full stop in lower case, without marks before it."""
    begin = at - _LONGEST_ABBREVIATION if at > _LONGEST_ABBREVIATION else 0
    return _unmarked(text[text.rfind(" ", begin, at) + 1 or begin : at])


@lru_cache(maxsize=_MOST_REMEMBERED)
def _unmarked(word: str) -> str:
    return word.rpartition("\n")[2].strip("(\"“'«").lower()


def _is_date(text: str, at: int, behind: int, grammar: Grammar) -> bool:
    """Whether a month follows a German number of a day (am 20. Januar; not seit 1988. Heute)."""
    word = _WORD.match(text, behind) if not text[max(0, at - len("000")) : at].isdigit() else None
    return word is not None and "time" in grammar.kind(word.group().lower())


def _abbreviates(text: str, at: int, grammar: Grammar) -> bool:
    word = _word_before(text, at)
    listed = word in grammar.abbreviations
    if not listed and word[-2:-1] not in {"", "."}:
        return False
    if text[at - 1 - len(word) + 1].islower() and "province" in grammar.kind(word):
        return False  # he is ill.
    if listed and (word[1:] or word.isascii() or text[at - 1].islower()):
        if "unit" in grammar.kind(word) and _opens_clause(text, at, grammar):
            return False  # 18 млн руб. Накануне …
        return "numbering" not in grammar.kind(word) or text[at + 1 : at + 3].lstrip()[:1].isdigit()  # No. The Fed …
    if word in _NETWORK and not _WITHIN.isdisjoint(grammar.kind(_word_before(text, at - len(" X")))):
        return False  # a écrit M. Dion sur X. Son voisin …
    return word[-2:-1] in {"", "."} and word[-1:].isalpha() and text[at - 1].isupper()


def _opens_clause(text: str, at: int, grammar: Grammar) -> bool:
    """Whether a word with a capital stands behind a unit and its number, which closes its sentence."""
    number = text[max(0, at - 14) : at].split()[:-1]
    counted = any(word[-1].isdigit() or "unit" in grammar.kind(word.strip(".").lower()) for word in number[-1:])
    return counted and text[at + 1 : at + 3].lstrip()[:1].isupper()


def _cue_follows(text: str, at: int, grammar: Grammar) -> bool:
    """Whether `Smith asked` or `asked Smith` comes before the next punctuation mark."""
    helped = False
    for match in _WORD.finditer(text, at, at + _LOOKAHEAD):
        word = match.group().lower()
        cue = grammar.cues.get(word)
        if cue is not None and "q" in cue.frames and (helped or not cue.needs_auxiliary):
            return True
        helped = "auxiliary" in grammar.kind(word)
        mark = text[match.end() : match.end() + 1]
        if mark and mark in ".,;:!?" and not (mark == "." and (word in grammar.abbreviations or not word[1:])):
            return mark == "," and "headlast" in grammar.options and _closes_with_cue(text, match.end(), grammar)
    return False


def _closes_with_cue(text: str, comma: int, grammar: Grammar) -> bool:
    """Whether an aside follows and a verb behind which nothing is said (“Why?” Ada Colau, the mayor, asked.)."""
    close = text.find(",", comma + 1, comma + _LOOKAHEAD)
    word = _WORD.match(text, close + 2) if close > 0 and text[close + 1 : close + 2] == " " else None
    cue = grammar.cues.get(word.group().lower()) if word is not None else None
    if word is None or cue is None or "q" not in cue.frames or _STOPS.intersection(text[comma:close]):
        return False
    behind = _WORD.match(text, word.end() + 1)
    circumstance = behind is not None and grammar.kind(behind.group().lower()) & _BEHIND_CUE
    return text[word.end() : word.end() + 1] in {".", ",", ":"} or bool(circumstance)
