"""Quotations: where quoted words stand, whatever the style of the marks and however carelessly they are set.

A mark opens or closes by what stands beside it (space, punctuation, an Arabic clitic), its glyph only breaks ties:
writers mix “…", ”…” and „…“ freely. A quotation left open ends with its paragraph; one that the next paragraph
re-opens runs on. Time is linear in the text's length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from knowledge.extraction.layout import BLANKS
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_Side: TypeAlias = Literal["open", "close", "either"]

_LINE_ENDS: Final = "\n\r\x0b\x0c\x85\u2028\u2029"
_MARK_OR_END = re.compile(
    rf"[\"“”„‟″＂〝〞«»‹›「」『』‘’‚‛'`{_LINE_ENDS}]"
    r"(?:(?<=')'|(?<=`)`|(?<=[.,!?…]’)’|(?<=[^\W\d_]’)’(?=[.,;])|(?<=‘)‘|(?<=‘)’(?=[^\W\d_])|(?<=\r)\n|(?<=[^\W\d_]['’])(?=[^\W\d_])())?"
)
"""A mark, which a lone ` is not, or a line's end; the first character alone is found faster. A group: an apostrophe."""
_LINE = re.compile(rf"[{_LINE_ENDS}]")
_WORD = re.compile(r"\w+")
_FINAL = re.compile(r"[.?!…]|,?\s?[–—-]\s")
_FINAL_SIGNS: Final = BLANKS.union(".?!…,–—-")
"""What it begins with."""
_HALF_CLOSED: Final = re.compile(r"“[^\W\d_A-Z][^“”\"’\n]{0,40}[^\W_]’(?=[ .,;])")
_SINGLES: Final = frozenset("‘’‚‛'")
_MARKS: Final = frozenset("\"“”„‟″＂〝〞«»‹›「」『』‘’‚‛'`")
_OPENERS: Final = frozenset("“„‟〝«‹「『‘‚‛") | {"``", "‘’"}
_PARTNERS: Final = frozenset({("«", "»"), ("‹", "›"), ("»", "«"), ("„", "“"), ("「", "」"), ("『", "』"), ("“", "”")})
_BEFORE_OPENING: Final = frozenset("([{<-–—‒―/=+:|¿¡•*#@&")
_AFTER_CLOSING: Final = frozenset(".,;:!?)]}>…-–—‒―/،؛؟۔。、*|&")
_REOPENING: Final = frozenset("\"“'‘")
_SENTENCE_ENDS: Final = frozenset({". ", "? ", "! ", "… "})
_BEFORE_SINGLE: Final = _SENTENCE_ENDS | {": ", ", "}
"""What stands before a single mark that the next paragraph may re-open (writing: 'A.)."""
_CLOSED: Final = frozenset(".?!,…")
_SENTENCE_MARKS: Final = frozenset(".,;:!?،؛؟۔")
_CLITICS: Final = frozenset(
    "و ف ب ل ك س أ ال وال بال فال كال لل ولل فلل وب ول وك فب فل فك أو وبال وكال هال عال".split()  # noqa: SIM905
)
"""What Arabic writes before a quoted word without a space."""
_LONGEST_CLITIC: Final = 4
_ELISIONS: Final = frozenset("cause em n neath til tis twas twere round bout cos".split())  # noqa: SIM905
"""English words that begin with an apostrophe."""
_LONGEST_STRAY: Final = 6
"""Characters between a stray mark and the one that opens."""
_AHEAD: Final = 24
"""Marks up to the one that closes all."""
_LONGEST_NAME: Final = 40
"""Characters of what is called so at a sentence's begin within a quotation."""
_SHORTEST_SINGLE: Final = 2
_DEEPEST: Final = 8
_MOST_BETWEEN: Final = 6
"""Lines without a mark within one quotation."""
_LONGEST_RUN: Final = 64
"""Marks of a paragraph beyond which a line break inside a quotation is not looked for."""


class Quotation(NamedTuple):
    """`outer` includes the marks, `inner` does not; `level` 0 stands in no other quotation.

    `closed` is False where no closing mark was found and the paragraph's end was taken.
    """

    outer: Span
    inner: Span
    level: int
    closed: bool


_OUTER_START: Final = attrgetter("outer.start")


@dataclass(slots=True)
class _Mark:
    """A mark in the text: `text[start:end]`, what its neighbours say of it."""

    start: int
    end: int
    glyph: str
    side: _Side
    single: bool
    roomy: bool
    """A space follows, and it is no measure in inches."""
    first: bool
    """Nothing but marks stands before it in its line."""
    final: bool
    """A sentence or a quoted part ends behind it: a full stop, or a comma and a dash."""
    turn: int = 0
    """1 for a double mark that opens, -1 for one that closes."""
    anew: bool = False
    """It opens a sentence within its line, as where the breaks between paragraphs are lost."""
    behind_end: bool = False
    """A single mark behind a sentence's own mark, no possessive (‘Who?’ they ask as the boys’ school shuts)."""


_APOSTROPHE: Final = _Mark(0, 0, "'", "either", single=True, roomy=False, first=False, final=False)


@dataclass(slots=True)
class _Pair:
    """An opening mark and what closes it; `shared` where the closing mark is another quotation's too."""

    left: _Mark
    right: _Mark | None
    shared: bool = False


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation in text order, the outer before what stands inside it.

    >>> [text[q.inner.start:q.inner.end] for text in ['قال عن و"الناتو" ”نعم”'] for q in find_quotations(text)]
    ['الناتو', 'نعم']
    """
    found: list[Quotation] = []
    for end, marks in _paragraphs(text):
        found += [_quotation(text, pair, end) for pair in _pair(marks)]
    found.sort(key=_OUTER_START)
    return _with_levels(_joined(text, found))


def _quotation(text: str, pair: _Pair, end: int) -> Quotation:
    left, right = pair.left, pair.right
    if right is None:
        while end > left.end and text[end - 1].isspace():
            end -= 1
        return Quotation(to_span((left.start, end)), to_span((left.end, end)), 0, closed=False)
    if pair.shared:
        end = right.end if right.single == left.single else right.start
        return Quotation(Span(left.start, end), Span(left.end, end), 0, closed=True)
    return Quotation(to_span((left.start, right.end)), to_span((left.end, right.start)), 0, closed=True)


def _paragraphs(text: str) -> Iterator[tuple[int, list[_Mark]]]:
    """The marks of each paragraph that has any, with the paragraph's end.

    A line that closes what the line before left open belongs to it: such a line break is the layout's, or a quotation
    has several paragraphs, a few of them without any mark.
    """
    kept: list[_Mark] = []
    waiting: list[tuple[int, list[_Mark]]] = []
    kept_end = between = 0
    for end, marks in _lines(text):
        open_ = not marks and kept and kept[-1].side == "open" and not kept[-1].single
        if between < _MOST_BETWEEN and (open_ or (kept and kept[0].first and _may_go_on(kept, marks))):
            between += 1
            if marks:
                waiting.append((end, marks))
            continue
        if kept and not (marks and _runs_on(kept, marks) and (not between or _pairs(text, kept, marks))):
            yield kept_end, kept
            yield from waiting
            kept, waiting = [], []
        kept += [*chain.from_iterable(names for _, names in waiting), *marks] if waiting else marks
        waiting = []
        kept_end, between = end, 0
    if kept:
        yield kept_end, kept
    yield from waiting


def _lines(text: str) -> Iterator[tuple[int, list[_Mark]]]:
    """The marks of each line that is not blank, with the line's end."""
    start, marks = 0, []
    for match in _MARK_OR_END.finditer(text):
        if (sign := match[0])[0] not in _LINE_ENDS:
            if sign != "`":
                marks.append(match)
            continue
        end, following = match.span()
        if marks:
            yield end, [_APOSTROPHE if mark.lastindex else _read(text, mark, start, end) for mark in marks]
            marks = []
        elif text[start:end].strip():
            yield end, []
        start = following
    if marks or text[start:].strip():
        yield len(text), [_APOSTROPHE if mark.lastindex else _read(text, mark, start, len(text)) for mark in marks]


def _may_go_on(kept: Sequence[_Mark], marks: Sequence[_Mark]) -> bool:
    """Whether a line may stand within what another opens and leaves open: it has but marks of names within it."""
    if kept[0].single or (marks and marks[0].first):
        return False
    depth = inner = 0
    for mark in kept:
        depth += mark.turn
    for mark in marks if depth > 0 else ():
        inner += mark.turn
        depth = depth if inner >= 0 else 0
    return depth > 0 and not inner


def _closer(marks: Sequence[_Mark]) -> _Mark | None:
    """The mark that closes what no mark of its own line opens (B «C», D», – сказал X)."""
    depth = 0
    for mark in marks:
        depth += mark.turn
        if depth < 0:
            return mark
    return None


def _runs_on(marks: Sequence[_Mark], following: Sequence[_Mark]) -> bool:
    """Whether a mark of the following line closes what these left open, or what only a name within closed."""
    closer = _closer(following)
    if closer is None or len(marks) > _LONGEST_RUN:
        return False
    return any(_is_open(pair) or (pair.shared and (closer.glyph in "«»" or pair.left.first)) for pair in _pair(marks))


def _pairs(text: str, kept: Sequence[_Mark], following: Sequence[_Mark]) -> bool:
    """Whether lines without a mark end in one that closes what was left open: its like or its partner, no inches."""
    closer = _closer([mark for mark in following if mark.single or not text[mark.start - 1].isdigit()])
    opener = kept[-1] if kept[-1].side == "open" and not kept[-1].single else kept[0]
    if closer is None:
        return False
    return opener.glyph == closer.glyph or (opener.glyph, closer.glyph) in _PARTNERS | {("„", "”"), ("”", "“")}


def _is_open(pair: _Pair) -> bool:
    return pair.right is None and not pair.left.single


def _read(text: str, match: re.Match[str], start: int, end: int) -> _Mark:
    glyph, (at, after) = match[0], match.span()
    single = glyph in _SINGLES
    side = _single_side(text, at, start, end) if single else _side(text, at, after, start, end)
    if single and side == "either":  # an apostrophe
        return _APOSTROPHE
    measure = not single and at > start and text[at - 1].isdigit()
    roomy = not measure and (after >= end or text[after] in BLANKS)
    first = at - start <= 4 and not text[start:at].strip("\"'“”„«‘’ \u00a0\t")  # noqa: PLR2004
    final = text[after : after + 1] in _FINAL_SIGNS and _FINAL.match(text, after, end) is not None
    anew = side == "open" and glyph in _REOPENING and text[after : after + 1].isupper()
    if single:
        anew = anew and text[max(start, at - 2) : at] in _BEFORE_SINGLE
        ended = text[max(start, at - 1) : at] in _CLOSED
        return _Mark(at, after, glyph, side, single, roomy, first, final, 0, anew, ended)
    anew = anew and text[max(start, at - 2) : at] in _SENTENCE_ENDS
    turn = (glyph == "«") - (glyph == "»") if side == "either" else 1 if side == "open" else -1
    return _Mark(at, after, glyph, side, single, roomy, first, final, turn, anew)


def _side(text: str, at: int, after: int, start: int, end: int) -> _Side:
    """What the neighbours of a double mark say; further marks beside it are looked through."""
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    if before in _MARKS or behind in _MARKS:
        before, behind = _neighbours(text, at, after, start, end)
    if before in BLANKS:
        sloppy = behind in _SENTENCE_MARKS and text[after + 1 : after + 2] != behind
        either: _Side = "close" if behind in "،؛" else "either"
        return either if sloppy or behind in BLANKS else "open"
    if before == ":" and behind not in _AFTER_CLOSING:
        return "open"
    if text[at] == "«" and behind in BLANKS and (before in "'’" or before in _BEFORE_OPENING):
        return "open"  # qu’« aucun »
    if before in _BEFORE_OPENING and behind not in BLANKS:
        return "open" if behind not in _AFTER_CLOSING or before in "([{" else "either"
    if behind in BLANKS or behind in _AFTER_CLOSING:
        return "close"
    return "open" if before in "'’" or _after_clitic(text, at, start) else "either"


def _single_side(text: str, at: int, start: int, end: int) -> _Side:
    """A single mark opens before a word and closes behind one; `either` is an apostrophe."""
    before, behind = _neighbours(text, at, at + 1, start, end)
    if (before in BLANKS or before in _BEFORE_OPENING) and behind.isalpha() and text[at] != "’":
        word = _WORD.match(text, at + 1, at + 12)
        return "either" if word and word.group().lower() in _ELISIONS else "open"
    if before not in BLANKS and not behind.isalnum():
        return "close"
    return "either"


def _neighbours(text: str, at: int, after: int, start: int, end: int) -> tuple[str, str]:
    """The characters around, past at most three other marks; a space stands for the line's edges."""
    left = at - 1
    while left >= start and at - left <= 3 and text[left] in _MARKS:  # noqa: PLR2004
        left -= 1
    right = after
    while right < end and right - after < 3 and text[right] in _MARKS:  # noqa: PLR2004
        right += 1
    apart = start <= left < at - 1 and text[at - 1] in "'’" and text[left].isalpha()
    before = text[at - 1] if apart else text[left] if left >= start else " "
    return before, text[right] if right < end else " "


def _after_clitic(text: str, at: int, start: int) -> bool:
    begin = at
    while begin > start and at - begin <= _LONGEST_CLITIC and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at].rstrip("ـ") in _CLITICS


def _pair(marks: Sequence[_Mark]) -> Iterator[_Pair]:
    """Openers with their closers. Single marks are kept in pairs, or where the next paragraph may re-open them."""
    doubles: list[_Mark] = []
    singles: list[tuple[int, _Mark]] = []
    shared: dict[int, _Mark] = {}
    following = _next_of_a_kind(marks)
    for at, mark in enumerate(marks):
        if mark is _APOSTROPHE:
            continue
        if mark.single:
            yield from _pair_single(mark, following[at], singles, len(doubles))
        elif doubles and _closes(mark, doubles[-1]):
            yield _Pair(_take(mark, doubles), mark)
            if singles:
                yield from _left_open(mark, singles, len(doubles))
            if doubles and mark.final and (not doubles[-1].first or mark.glyph not in '"”'):
                shared.setdefault(doubles[-1].start, mark)
        elif _is_stray(mark, following[at]) if not doubles else _goes_on(mark, doubles[-1], following[at]):
            if doubles and _names(mark, marks[at + 1 : at + _AHEAD]):
                doubles.append(mark)
        elif mark.side != "close" or _opens_carelessly(mark, following[at], nested=bool(doubles)):
            doubles.append(mark)
    yield from (_Pair(mark, right := shared.get(mark.start), right is not None) for mark in doubles)
    yield from (
        _Pair(mark, None) for depth, mark in singles if mark.first or (not depth and (mark.anew or mark.glyph == "‘"))
    )


def _left_open(mark: _Mark, singles: list[tuple[int, _Mark]], depth: int) -> Iterator[_Pair]:
    """Single marks left open inside what a double mark closes; a ‘ ends there, the rest were apostrophes."""
    while singles and singles[-1][0] > depth:
        left = singles.pop()[1]
        if left.glyph == "‘":
            yield _Pair(left, mark, shared=True)


def _next_of_a_kind(marks: Sequence[_Mark]) -> list[_Mark | None]:
    """For each mark the next one that is single or double as it is."""
    following: list[_Mark | None] = [None] * len(marks)
    nearest: dict[bool, _Mark | None] = {True: None, False: None}
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        following[at], nearest[mark.single] = nearest[mark.single], mark
    return following


def _pair_single(mark: _Mark, following: _Mark | None, singles: list[tuple[int, _Mark]], depth: int) -> Iterator[_Pair]:
    """A closing mark is an apostrophe where nothing is open, or where another that closes comes first (boys’)."""
    if mark.side == "open":
        singles.append((depth, mark))
    elif mark.side == "close" and singles and singles[-1][0] == depth:
        long_enough = mark.start - singles[-1][1].end >= _SHORTEST_SINGLE
        possessive = mark.roomy and not mark.behind_end and following is not None and following.side == "close"
        if long_enough and not possessive:
            yield _Pair(singles.pop()[1], mark)


def _closes(mark: _Mark, innermost: _Mark) -> bool:
    if mark.side == "close" or (innermost.glyph, mark.glyph) in _PARTNERS:
        return True
    reversed_ = innermost.glyph in "”“" and mark.glyph == "“" and mark.roomy | mark.final
    return mark.side == "either" and (mark.glyph not in _OPENERS or reversed_)


def _take(mark: _Mark, doubles: list[_Mark]) -> _Mark:
    """Take off what a mark closes: a » goes back to its « past a few unclosed marks, others take the innermost."""
    if mark.glyph == "»":
        for depth, open_ in enumerate(reversed(doubles[-_DEEPEST:])):
            if open_.glyph == "«":
                del doubles[len(doubles) - depth :]
                break
    return doubles.pop()


def _goes_on(mark: _Mark, innermost: _Mark, following: _Mark | None) -> bool:
    """Whether a mark that opens a sentence within an open quotation goes on with it: one alike, or what ” closes."""
    if not mark.anew or mark.glyph == innermost.glyph:
        return mark.anew
    return innermost.glyph == "“" and following is not None and following.glyph == "”"


def _names(mark: _Mark, behind: Sequence[_Mark]) -> bool:
    """Whether a mark opens a name at a sentence's begin, and all that is open is closed behind ("A. "Zenit" won,")."""
    depth, name = 2, None
    for one in behind:
        if one.single or one.side == "either":
            continue
        name = name or one
        depth += 1 if one.side == "open" else -1
        if not depth:
            return name.side == "close" and name.start - mark.end <= _LONGEST_NAME
    return False


def _is_stray(mark: _Mark, following: _Mark | None) -> bool:
    """Whether a mark among blanks stands a word before the one that opens (وقال فلان ” ان “نحن …”)."""
    near = following is not None and following.side == "open" and following.start - mark.end <= _LONGEST_STRAY
    return near and mark.side == "either" and mark.roomy and mark.glyph == "”"


def _opens_carelessly(mark: _Mark, following: _Mark | None, *, nested: bool) -> bool:
    """Whether a mark set like a closing one, with nothing to close, opens (قال" نحن")."""
    if following is None or nested:
        return False
    if mark.glyph == "”" and following.glyph == "“" and following.side != "open":
        return True
    if mark.glyph == "«" and following.glyph == "»":
        return following.side != "open"  # … samedi.« Oui », a dit X
    return following.side == "close" if mark.roomy else mark.glyph in _OPENERS and following.side != "open"


def _joined(text: str, quotations: list[Quotation]) -> list[Quotation]:
    """Quotations left open and re-opened by the next paragraph's first mark become one. Lone single marks go."""
    if not [quotation for quotation in quotations if not quotation.closed]:
        return quotations
    joined: list[Quotation] = []
    open_at: int | None = None
    for read in quotations:
        quotation = read if read.closed else _half_closed(text, read)
        if open_at is not None:
            before = joined[open_at]
            gap = text[before.outer.end : quotation.outer.start]
            alike = (text[before.outer.start] in _SINGLES) == (text[quotation.outer.start] in _SINGLES)
            if alike and _LINE.search(gap) and not gap.strip():
                inner = Span(before.inner.start, quotation.inner.end)
                joined[open_at] = Quotation(Span(before.outer.start, quotation.outer.end), inner, 0, quotation.closed)
                open_at = None if quotation.closed else open_at
                continue
        joined.append(quotation)
        nested = open_at is not None and quotation.outer.start < joined[open_at].outer.end
        if not (quotation.closed or nested):
            open_at = len(joined) - 1
    return [quotation for quotation in joined if quotation.closed or text[quotation.outer.start] not in _SINGLES]


def _half_closed(text: str, quotation: Quotation) -> Quotation:
    """A few words within a clause whose “ a ’ closes (“petty politics’ that …); any other as it is."""
    start = quotation.outer.start
    within = text[max(0, start - 2) : start - 1].islower()
    few = _HALF_CLOSED.match(text, start) if within else None
    if few is None:
        return quotation
    return Quotation(Span(start, few.end()), Span(start + 1, few.end() - 1), quotation.level, closed=True)


def _with_levels(quotations: list[Quotation]) -> tuple[Quotation, ...]:
    if not [one for one, inner in pairwise(quotations) if inner.outer.start < one.outer.end]:
        return tuple(quotations)
    ends: list[int] = []
    levelled = []
    for quotation in quotations:
        while ends and ends[-1] <= quotation.outer.start:
            ends.pop()
        levelled.append(quotation._replace(level=len(ends)) if ends else quotation)
        ends.append(quotation.outer.end)
    return tuple(levelled)
