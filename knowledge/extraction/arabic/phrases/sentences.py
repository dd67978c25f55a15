"""An Arabic text as sentences of items: a word, a mark, or a whole quotation as one item."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice, pairwise, zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.phrases.stems import REMEMBERED
from knowledge.extraction.layout import find_headlines
from knowledge.extraction.quotations import Quotation, find_quotations
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MARKS: Final = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad"
)
_ITEM: Final = re.compile(
    rf"([وفبلك]?\d+(?:[.,٫٬:/]\d+)+|\w[\w{_MARKS}]*)|(\.(?: ?\.)+|[^\w\s{_MARKS}])|[\n\r\x0b\x0c\x85\u2028\u2029]+"
)
_DOTTED: Final = re.compile(r"(?<!\w)[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+(?![\w.])")
"""Letters or syllables with dots between them (بي.إم.آي)."""
_SPELLED: Final = re.compile(r"(?:سي\s+[إأا]ن|بي)\s+[إأا]ن(?!\w)")
"""A name whose syllables are complementizers."""
_SPELT: Final = frozenset({"سي", "بي"})
_SYLLABLE: Final = 2
_APART: Final = re.compile(r"[ \t\xa0]+[^\W\d_]")
"""What follows a و that is written apart from its word."""
LIGATURES: Final = "ﻻﻼﻷﻸﻹﻺﻵﻶ"
"""ل and ا written as one character, as print files have them."""
_FOLD: Final = (
    str.maketrans(dict(zip("أإآٱىیؤئةکگ", "ااااييويهكك", strict=True)))
    | dict.fromkeys(map(ord, LIGATURES), "لا")
    | dict.fromkeys(
        (
            *range(0x610, 0x61B),
            *range(0x64B, 0x660),
            0x670,
            0x640,
            *range(0x6D6, 0x6EE),
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2066, 0x206A),
            0x61C,
            0xFEFF,
            0xAD,
        )
    )
)
_DASH: Final = "–"
_WAITING: Final = "ان"
"""Behind it a line's end ends no sentence: قال إن, and what is said begins the next line."""
_CLAUSE: Final = re.compile(r"[،,.؛]\s*(\w+)(?=\s*(\w*))")
_LABEL: Final = re.compile(r"\s*\w[\w ]{2,30}:")
"""Behind two dots another speaker of a headline: فلان: نعم.. فلان: لا."""
_ENDING: Final = re.compile("ا\u064b?|\u064bا")
_ACCUSATIVE: Final = re.compile("(\\w{3,}?)(ا\u064b?|\u064bا)(?!\\w)")
_SOME: Final = re.compile(
    "ن(?:(?<=\\b[أإا]ن)|(?<=\\b[وفب][أإا]ن)|(?<=\\bلكن)|(?<=\\bولكن))\\s+"
    "(\\w{3,}?)(?:ا\u064b?|\u064bا)(?!\\w|\\s+ال)(?:\\s+\\w{3,}?(?:ا\u064b?|\u064bا)(?!\\w))*"
)
"""Behind أن or لكن, found by its last letter, a noun in the accusative and what describes it."""
_TWO_SIGNS: Final = (("<<", ">>"), ("((", "))"))
"""What typists set for quotation marks that their keyboards lack."""
_NAMED_MARKS: Final = re.compile(r"(&?quot;)([^\n]*?)(&?quot;)")
"""Marks as a page's source names them, with or without their sign."""
_DOUBLED: Final = re.compile(r'""(?=\S)([^"\n]+)""')
"""Marks that a table's export has doubled."""
_STROKES: Final = re.compile(r"(?<!\S)//( [^/\n]+ )//(?!\S)")
"""An agency's marks: وقال // نحن نعمل // ."""
_KINDS: Final = {
    ".": ".",
    "؟": ".",
    "?": ".",
    "!": ".",
    "۔": ".",
    "،": ",",
    ",": ",",
    "؛": ",",
    ";": ",",
    ":": ":",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
}
_BEHIND_STOPS: Final = frozenset(' \n"»”')
"""What mostly follows a full stop; one inside an address is followed by a letter."""
_OWN_HAMZA: Final = re.compile(r"(?:[وفبلك]?(?:ال)?|لل)[أإ](?=ل\w{3})")
"""What stands before the ل of إلياس and ألكسندر: their own letter, not the article that folds to the same."""
ALI: Final = "علی"
"""The name, told from the preposition على that folds to the same letters."""
MATTA: Final = "متی"
"""The name, told by what stands around it from متى (when)."""
MINNA: Final = "منة"
"""The name, told from منه (of him)."""
_LIKE_PARTICLES: Final = frozenset({"ان", "انا", "امل"})
"""What the names آن and آنا fold to: that, I; and the name Amal, to which آمل (I hope) does."""
_HERE: Final = frozenset({"هنا", "وهنا", "فهنا"})
"""Here; with its hamza it is to congratulate (هنأ)."""
IMAM: Final = "إمام"
"""The title and the name, told from أمام (before)."""
_Item: TypeAlias = tuple[str, str, int, int, Quotation | None]
"""An item's kind, folded word, start and end; last the quotation that it is."""
_SAYING: Final = r"، (?:[يت](?:قول|ضيف|وضح|ؤكد|شرح|تابع|ردف|حكي|روي|شدد|عترف|ستطرد|علق|سترسل)|قالت?|أضافت?) "
_INCISING: Final = re.compile(_SAYING)
_NOT_HE: Final = (
    r"الله|المثل|النبي|الرسول|القرآن|الشاعر|البعض|أحد|ل(?:ي|نا|ه|ها|هم) "
    r"|(?:زوج|زوجت|والد|والدت|أب|أم|ابن|ابنت|أخ|أخت|صديق|صديقت|جد|جدت|عم|خال|جار|جارت)ي[ ،]"
)
"""Whom a speaker cites in his own words, and his own people."""
_INCISED: Final = re.compile(
    rf"(?<![^\n])(?<!:\n)(?<!:\n\n)([«“\"])([^«»“”\"\n]{{15,600}}?)(?={_SAYING}(?!{_NOT_HE}))"
    r"، ([^«»“”\"،.\n]{8,80})، ((?:[^«»“”\" \n]+ ){4}[^«»“”\"\n]{1,600})([»”\"])(?= ?\.| *(?:\n|$))"
)
"""A quotation that opens its paragraph, in which an attribution stands between commas; nobody else is cited in it."""
_BRACKETED: Final = re.compile(
    r"(\b[وف]?(?:قالت?|[أا]ضافت?|زادت?|تابعت?|[أا]ردفت?|[أا]كدت?|[أا]وضحت?|[أا]علنت?|ذكرت?|مضيفا|قائلا|قائلة|قوله|قولها"
    r"|[يت](?:قول|ضيف|[أؤ]كد|وضح|تابع|ردف))"
    r"(?: [^\s().,،:؛«»“”\"]+){0,3} ?:? ?)\(( ?(?:[^()«»“”\"\s]+ ){2,60}[^()«»“”\"\n]*)\)"
    r"(?= ?(?:[.،؛\n]|$|و))(?! ?،? ?(?:[إأا]ن|ب[أا]ن))"
)
"""Words in brackets behind a verb of reporting, which Sudanese papers quote in: وقال يوسف (موقفنا من النظام واضح)."""
LONGEST: Final = 400
"""Items of a sentence; a text without marks is cut there, so that hostile input stays linear."""
EARLY: Final = 400
"""Characters of an article within which a line tells who wrote it."""
_BYLINE: Final = re.compile(
    r"^ *كتبت?(?: *[-–—/] *| (?!ال))(?:(?!(?:على|في|عبر|عن)\b)\w+ ){1,3}(?!(?:على|في|عبر|عن)\b)\w+ *:"
    r"(?! *(?:[\"«“”]|سن|سأ|لن|لا\b|لم|نحن|أنا|هذا|هذه|شكرا))",
    re.MULTILINE,
)
"""Who wrote the article, at a line's beginning: كتب - فلان الفلاني: افتتح الرئيس المؤتمر."""

_STAMP: Final = re.compile(
    r"^ *(?:تم +)?(?:كتبت?|نشرت?|النشر|التحديث|أضيفت?|حررت?|تاريخ +النشر|آخر +تحديث)(?: +(?:في|بتاريخ|يوم))? *:"
    r" *(?:[ء-ي]+ *[،,]? *)?\d{1,4}\b[^\n]{0,80}$",
    re.MULTILINE,
)
"""When a page was written, in a line of its own: كتب في : الاثنين 04 ديسمبر 2017 - 12:24."""


def with_marks(text: str) -> str:
    """The text with one quotation mark and a blank for two signs that stand for one; no letter's place changes.

    >>> with_marks("قال: <<نعم>>"), with_marks("وقال ((لا))")
    ('قال:  «نعم» ', 'وقال  «لا» ')
    """
    for left, right in _TWO_SIGNS:
        if left in text and right in text:
            if text.index(left) > text.index(right):
                left, right = right, left  # noqa: PLW2901
            text = text.replace(left, " «").replace(right, "» ")
    if "quot;" in text:
        text = _NAMED_MARKS.sub(_as_marks, text)
    if '""' in text:
        text = _DOUBLED.sub(r' "\1" ', text)
    if "(" in text:
        text = _BRACKETED.sub(r"\1«\2»", text)
    if _INCISING.search(text) is not None:
        text = _INCISED.sub(_as_halves, text)
    return _STROKES.sub(r" «\1» ", text) if "// " in text else text


def _as_halves(match: re.Match[str]) -> str:
    """Two quotations of one in which its attribution stands: «…، يقول فلان، …»."""
    left, first, words, second, right = match.groups()
    return f"{left}{first}{right}،{words}،{left}{second}{right}"


def _as_marks(match: re.Match[str]) -> str:
    left, inner, right = match.groups()
    return f'{" " * (len(left) - 1)}"{inner}"{" " * (len(right) - 1)}'


_LEAST_LINES: Final = 6
_NARROWEST: Final = 40
_WIDEST: Final = 120
"""Characters of the longest line of a text that is broken at a width, and lines that such a text has."""
_BROKEN: Final = re.compile(r"(?<=\w)\n(?=\w)")
"""A line's end within a sentence."""


@dataclass(slots=True)
class Sentence:
    """Parallel lists: kind (`w` word, `q` quotation, or a mark's kind), folded word, start and end in the text."""

    headline: bool = False
    opens: bool = False
    """It is the first of its paragraph."""
    kinds: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quotations: dict[int, Quotation] = field(default_factory=dict)

    def filled(self, items: list[_Item]) -> Sentence:
        """The sentence, all its items taken in at once."""
        kinds, words, starts, ends, quotations = zip(*items, strict=True)
        self.kinds, self.words, self.starts, self.ends = [*kinds], [*words], [*starts], [*ends]
        if "q" in kinds:
            self.quotations = {k: one for k, one in enumerate(quotations) if one is not None}
        return self

    def __len__(self) -> int:
        return len(self.kinds)


def fold(word: str) -> str:
    """The form in which spelling variants fall together.

    >>> fold("أكّدَت"), fold("ألتمان"), fold("التمن")
    ('اكدت', 'إلتمان', 'التمن')
    """
    folded = word.translate(_FOLD)
    if own := _OWN_HAMZA.match(word):
        return f"{folded[: own.end() - 1]}إ{folded[own.end() :]}"
    if folded == "منه" and word[-1:] == "ة":
        return MINNA
    if folded in _LIKE_PARTICLES and word[:1] == "آ":
        return f"آ{folded[1:]}"
    if folded == "امام" and word[:1] == "إ":
        return IMAM
    if folded in _HERE and word[-1:] == "أ":
        return f"{folded[:-1]}أ"
    return ALI if folded == "علي" and word[-1:] == "ي" else folded


@lru_cache(REMEMBERED)
def fold_word(word: str) -> str:
    """The same of a single word, remembered: words come again and again. و with blanks behind it is joined."""
    return fold(f"و{word[1:].lstrip()}" if word[:1] == "و" and word[1:2].isspace() else word)


def split_sentences(text: str, goes_on: Callable[[str, str], bool] = lambda *_: False) -> Iterator[Sentence]:
    """The sentences of every paragraph; a full stop inside a quotation ends none.

    `goes_on` tells of a folded word and the next whether the narrator speaks again: there an open quotation ends.
    """
    headlines = find_headlines(text)
    flat = [*chain.from_iterable(_stretches(text, goes_on)), ("\n", "", len(text), len(text), None)]
    ends = [k for k, item in enumerate(flat) if item[0] in "\n." or item[1][:2] == ".."]
    sentence, items, opens = Sentence(), flat[:0], True
    for at, k in pairwise((-1, *ends)):
        if k > at + 1:
            if not (items or sentence.opens):
                sentence.opens, sentence.headline = opens, opens and flat[at + 1][2] in headlines
                opens = False
            items += flat[at + 1 : k]
            while len(items) > LONGEST:
                yield sentence.filled(items[:LONGEST])
                sentence, items = Sentence(), items[LONGEST:]
        kind, _, start, end, _ = flat[k]
        if kind == "\n":
            if items and items[-1][1] == _WAITING:
                continue
            opens = True
        elif not (items or sentence.opens):
            sentence.opens, sentence.headline = opens, opens and start in headlines
            opens = False
        closes = kind in "\n."
        again = not closes and sentence.headline and _is_labelled(items) and _LABEL.match(text, end) is not None
        if items and (again or closes or len(items) == LONGEST):
            yield sentence.filled(items)
            sentence, items = Sentence(opens=again, headline=again), []
        if not (again or closes):
            items.append(flat[k])
    if items:
        yield sentence.filled(items)


def _is_labelled(items: list[_Item]) -> bool:
    return any(kind == ":" for kind, *_ in items)


def in_nominative(text: str, is_title: Callable[[str], bool], is_adjective: Callable[[str], bool]) -> str:
    """The text with blanks for the accusative endings of somebody indefinite: لكن مصدرا أمنيا أكد, إن مسؤولا قال."""
    return _SOME.sub(lambda match: _plain(match, is_title, is_adjective), text)


def _plain(match: re.Match[str], is_title: Callable[[str], bool], is_adjective: Callable[[str], bool]) -> str:
    whole, start = match[0], match.start()
    if not is_title(fold_word(match[1])):
        return whole
    at = match.end(1) - start
    first = _ENDING.match(whole, at)
    blanks = [(at, first.end())] if first is not None else []
    for more in _ACCUSATIVE.finditer(whole, blanks[0][1] if blanks else at):
        if not is_adjective(fold_word(more[1])):
            break
        blanks.append(more.span(2))
    for begin, end in blanks:
        whole = f"{whole[:begin]}{' ' * (end - begin)}{whole[end:]}"
    return whole


def read_inside(text: str, span: Span) -> Sentence:
    """The words inside a quotation as one sentence: names that stand in full only there."""
    inside = islice((item for item in _plain_items(text, span.start, span.end) if item[0] != "\n"), LONGEST)
    items: list[_Item] = [("," if item[0] == "." else item[0], *item[1:]) for item in inside]
    return Sentence().filled(items) if items else Sentence()


def _stretches(text: str, goes_on: Callable[[str, str], bool]) -> Iterator[Iterable[_Item]]:
    """The items before each quotation, the quotation as an item, and those behind the last."""
    at = 0
    cut = False
    quotations = find_quotations(text)
    for found, following in zip_longest(quotations, quotations[1:]):
        quotation = found
        if (quotation.level == 0 or cut) and quotation.outer.start >= at:
            yield _plain_items(text, at, quotation.outer.start)
            shares = following is not None and following.outer.end == found.outer.end
            if shares or not found.closed:
                quotation = _cut(text, found, goes_on)
                cut = quotation is not found
            yield [("q", "", quotation.outer.start, quotation.outer.end, quotation)]
            at = quotation.outer.end
    yield _plain_items(text, at, len(text))


def _cut(text: str, quotation: Quotation, goes_on: Callable[[str, str], bool]) -> Quotation:
    """A quotation left open, ended before a clause that begins with a word of the narrator's (…، مشيرا إلى أن)."""
    for match in _CLAUSE.finditer(text, quotation.inner.start, quotation.inner.end):
        if goes_on(fold(match[1]), fold(match[2])):
            end = match.start()
            inner = Span(quotation.inner.start, end)
            return Quotation(Span(quotation.outer.start, end), inner, quotation.level, closed=True)
    return quotation


def _plain_items(text: str, at: int, end: int) -> list[tuple[str, str, int, int, None]]:
    items: list[tuple[str, str, int, int, None]] = []
    short = False
    joined = until = -1
    for match in _ITEM.finditer(text, at, end):
        group = match.lastindex
        if group == 1:
            word = match[0]
            start, stop = match.span()
            size = stop - start
            short = size == 1
            if start < until:
                continue
            if size <= _SYLLABLE and text[stop : stop + 1] == "." and (dotted := _DOTTED.match(text, start, end)):
                word, stop = dotted.group(), dotted.end()
                until = stop
            elif size == _SYLLABLE and word in _SPELT and (spelled := _SPELLED.match(text, start, end)):
                word, stop = spelled.group(), spelled.end()
                until = stop
            if short and word == "و" and _APART.match(text, stop, end):
                joined = start
            elif not (folded := fold_word(word)):
                items += [("o", _DASH, start, stop, None)]  # a lengthening stroke alone
            elif joined >= 0:
                items += [("w", f"و{folded}", joined, stop, None)]
                joined = -1
            else:
                items += [("w", folded, start, stop, None)]
        elif group is None:
            items += [("\n", "", *match.span(), None)]
        else:
            start, stop = match.span()
            if start < until:
                continue
            mark = match[0]
            kind = "," if mark[1:] else _KINDS.get(mark, "o")
            inside = mark == "." and text[stop : stop + 1] not in _BEHIND_STOPS
            inside = inside and text[start - 1 : start].isascii() and text[start - 1 : start].isalnum()
            inside = inside and text[stop : stop + 1].isascii() and text[stop : stop + 1].isalpha()  # www.example.com
            items += [(("o" if (short and mark == ".") or inside else kind), mark, start, stop, None)]
            short = False
    return items


def without_byline(text: str) -> str:
    """A text with spaces for the lines that tell who wrote the article, and when."""
    text = _STAMP.sub(lambda found: " " * len(found[0]), text)
    return _BYLINE.sub(lambda found: " " * len(found[0]), text, count=1) if "كتب" in text[:EARLY] else text


def unwrapped(text: str) -> str:
    """A text with blanks for the line breaks within its sentences, where lines are broken at a width."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bare = [line for line in lines if line[-1].isalpha()]
    if len(lines) < _LEAST_LINES or 2 * len(bare) < len(lines) or any(":" in line for line in bare):
        return text
    if not _NARROWEST <= len(max(lines, key=len)) <= _WIDEST:
        return text
    return _BROKEN.sub(" ", text)
