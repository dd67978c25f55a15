"""What is said: where it begins and ends on either side of a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.circumstances import (
    find_addressee,
    is_infinitive,
    opens_infinitive,
    past_circumstances,
)
from knowledge.extraction.clauses.verbs import DASHES, FAR, PARTING, QUOTED, Form, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.nouns import Range
    from knowledge.extraction.clauses.sentences import Token

_CLAUSAL: Final = frozenset("cp")
_CIRCUMSTANTIAL: Final = frozenset({"subordinator", "preposition", "time"})


def said_before(tokens: Sequence[Token], start: int, verb: Verb) -> Range | None:
    """What stands before `, he said`: from the clause's begin to the comma or the closing mark."""
    end = start
    while end > 0 and tokens[end - 1].text in PARTING:
        end -= 1
    if end == 0 or (end == start and tokens[end - 1].quotation is None):
        return None
    begin = 0
    while begin < end and tokens[begin].kinds & {"coordinator", "link"} and not tokens[begin].kinds & {"source"}:
        begin += 1
        while begin < end and tokens[begin].text == ",":
            begin += 1
    begin = past_pointer(tokens, begin, end)
    if begin >= end:
        return None
    last = tokens[end - 1]
    if last.quotation is not None and last.words > QUOTED and "adversative" in tokens[end - 2].kinds:
        quoted = any(token.quotation is not None for token in tokens[begin : end - 1])
        begin = begin if quoted else end - 1
    colon = max((at for at in range(begin, end) if tokens[at].text == ":"), default=begin)
    begin = colon + 1 if colon > begin and end - colon > 3 else begin
    if last.quotation is not None and last.words >= 1 and stands_alone(tokens, begin, end):
        return (end - 1, end)
    if last.quotation is None and _CLAUSAL.isdisjoint(verb.cue.frames) and not _closes(tokens, verb):
        return None
    return (begin, end) if end - begin >= 3 or last.quotation is not None else None


def _closes(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a verb that takes a that-clause ends its sentence (`…, the ministry has clarified.`)."""
    return "t" in verb.cue.frames and all(token.punctuation for token in tokens[verb.at + 1 :])


def past_pointer(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Behind `о том, что`; all of `об этом`, which only points at what was said before."""
    if begin >= end or "leftout" not in tokens[begin].kinds or "infinitive" in tokens[begin].kinds:
        return begin
    at = next((k for k in range(begin, min(begin + FAR // 2, end)) if "that" in tokens[k].kinds), None)
    return end if at is None else at + 1


def to_quotation(tokens: Sequence[Token], content: Range) -> Range:
    """The quotation that ends a stretch alone, where it is a sentence of its own; else all of it."""
    last = content[1] - 1
    alone = tokens[last].quotation is not None and stands_alone(tokens, *content)
    return (last, content[1]) if alone else content


def stands_alone(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether the quotation that ends a stretch is a sentence of its own, not a part of it."""
    if end - begin == 1:
        return True
    before = tokens[end - 2]
    quoted = tokens[end - 1].text.lstrip(" \u00a0\"“”«»„‘'")
    whole = tokens[end - 1].words >= 4 and not quoted[:1].islower()
    linked = whole and end - begin <= QUOTED and "preposition" in tokens[begin].kinds
    return before.text in {".", ":", "?", "!"} or (before.text == "," and whole) or linked


def said_behind(tokens: Sequence[Token], at: int, cue: Cue) -> tuple[Range | None, Form, Range | None]:
    """What follows a verb: past time, place and addressee to the complementizer, colon, quotation or bare clause."""
    high = len(tokens)
    start = past_circumstances(tokens, at)
    if "f" in cue.frames and _accuses(tokens, start, sentence_end(tokens)):
        return (start, sentence_end(tokens)), "before", None
    addressee = find_addressee(tokens, start, cue)
    if addressee is not None:
        start = addressee[1]
        if start < len(tokens) and "infinitive" not in tokens[start].kinds:
            start = past_circumstances(tokens, start)
    end = sentence_end(tokens)
    start = _past_hearer(tokens, start, end)
    if start >= end:
        return None, "before", addressee
    token = tokens[start]
    frames = cue.frames
    clausal = "c" in frames or "t" in frames
    if "that" in token.kinds and (clausal or (tokens[start + 1 : start + 2] and tokens[start + 1].quotation)):
        if addressee is not None and _describes_hearer(tokens, start, end):
            return None, "before", addressee
        return _some(start + 1, _before_scene(tokens, start + 1, end)), "before", addressee
    if "pointer" in token.kinds and (start + 1 >= end or tokens[start + 1].kinds & _CIRCUMSTANTIAL):
        return None, "before", addressee  # said this while leaving
    start = _past_correlative(tokens, start, end)
    token = tokens[start]
    comma = token.text == "," and start + 1 < end
    if comma and "that" in tokens[start + 1].kinds and clausal:
        return _some(start + 2, end), "before", addressee
    if comma and tokens[start + 1].kinds & {"question"} and clausal:
        return _some(start + 1, end), "before", addressee
    if token.text in DASHES and start == at and "t" in frames and start + QUOTED < end:
        return (start + 1, end), "before", addressee
    if token.text in {",", ":"} and start + 1 < high:
        return _behind_mark(tokens, start, end), "before", addressee
    if token.quotation is not None and (clausal or "q" in frames):
        return _at_quotation(tokens, start, end), "before", addressee
    if clausal and start > at and (parted := _comma_and_that(tokens, start, end)) is not None:
        return _some(parted + 2, end), "before", addressee
    if clausal and "disposed" in token.kinds:
        return _some(start, end), "before", addressee
    opens = opens_infinitive(tokens, start) or _denies(tokens, start, addressee)
    if opens and ("i" in frames or "u" in frames) and (addressee is not None or "a" not in frames):
        return _some(start + ("leftout" in token.kinds), _before_but(tokens, start, end)), "before", addressee
    if "t" in frames and is_infinitive(tokens, start):
        return _some(start, _before_but(tokens, start, end)), "before", addressee
    if clausal and token.kinds & {"whether", "question"} and "pronoun" not in token.kinds:
        return _some(start, end), "before", addressee
    claimed = _claimed(tokens, start, end) if "t" in frames else None
    if claimed is not None:
        return _some(claimed + 1, end), "before", addressee
    later = _later_that(tokens, start, end) if clausal and "preposition" in token.kinds else None
    if later is not None:
        return _some(later + 1, end), "before", addressee
    things = "things" in tokens[at - 1].kinds or _follows_preposition(tokens, at - 1, cue)
    if "c" in frames and _clause_like(tokens, start, end, things=things):
        return _some(start, end), "before", addressee
    if "t" in frames and start + 1 < end and "subject" in token.kinds and "auxiliary" in tokens[start + 1].kinds:
        return _some(start, end), "before", addressee
    points = "leftout" in token.kinds and start + 1 < end and "pointer" in tokens[start + 1].kinds
    if "e" in frames and addressee is None and (token.kinds & {"determiner", "leftout"}) and not points:
        return _some(start + ("leftout" in token.kinds), end), "before", addressee
    weighed = "t" in frames and any("weight" in other.kinds for other in tokens[start : start + 3])
    if weighed:
        return _some(start, end), "before", addressee
    judges = "x" not in frames and ("o" in frames or "q" in frames or "t" in frames)
    return (_judged(tokens, start, end) if judges else None), "judging", addressee


def _describes_hearer(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether that and the only past behind it describe who hears (`told an audience that included Marines`)."""
    past, *rest = tokens[at + 1 : end] or [tokens[at]]
    finite = {"auxiliary", "irregular", "subject"}
    acts = past.low.endswith("ed") or "irregular" in past.kinds
    return acts and not any(token.kinds & finite or token.quotation or token.cue for token in rest)


def _denies(tokens: Sequence[Token], at: int, addressee: Range | None) -> bool:
    """Whether a negation or a degree opens an infinitive (urged them not to leave, попросил не спешить)."""
    told = bool(tokens[at].kinds & {"negation", "degree"})
    return told and (addressee is not None or (at + 1 < len(tokens) and "whole" in tokens[at + 1].kinds))


def _before_scene(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a quotation behind which the narrator sets the scene (`that "…", in an apparent reply`)."""
    parted = start + 2 < end and tokens[start].words > QUOTED and tokens[start + 1].text == ","
    scene = parted and "preposition" in tokens[start + 2].kinds
    return start + 1 if scene and not any(token.quotation is not None for token in tokens[start + 1 : end]) else end


def before_colon(tokens: Sequence[Token], content: Range) -> Range:
    """What is reported before a colon and a quotation that stands for itself (он отметил, что …: «…»)."""
    start, end = content
    if end - start > QUOTED and tokens[end - 1].quotation is not None and tokens[end - 2].text == ":":
        return (start, end - 2) if tokens[end - 1].words > QUOTED else content
    return content


def _accuses(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an object and of behind it are what somebody is accused of; accused by X, he does not speak."""
    if start < end and "author" in tokens[start].kinds:
        return False
    begin = _past_relative(tokens, start, end)
    last = min(begin + FAR, end - 1)
    at = next((at for at in range(max(start + 1, begin), last) if "theme" in tokens[at].kinds), None)
    return at is not None and not any(t.punctuation or t.quotation is not None for t in tokens[begin:at])


def _past_relative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind a clause between commas that describes an object (accused Smith, who chairs the group, of …)."""
    near = (k for k in range(start + 1, min(start + FAR, end - 1)) if tokens[k].punctuation)
    comma = next(near, end)
    if comma >= end or tokens[comma].text != "," or "relative" not in tokens[comma + 1].kinds:
        return start
    return next((k + 1 for k in range(comma + 1, min(comma + 2 * FAR, end - 1)) if tokens[k].text == ","), start)


def _comma_and_that(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The comma before a complementizer, behind the rest of a circumstance (во время разговора с X, что)."""
    at = next((k for k in range(start, min(start + FAR, end - 1)) if tokens[k].punctuation or tokens[k].quotation), end)
    if at + 1 >= end or tokens[at].text != "," or "that" not in tokens[at + 1].kinds:
        return None
    return None if any(token.cue or token.kinds & {"auxiliary", "subject"} for token in tokens[start:at]) else at


def _past_hearer(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind whom somebody speaks to, where a comma and the complementizer follow (заявил НСН, что)."""
    at = start
    while at < end and at - start <= QUOTED and _hears(tokens[at]):
        at += 1
    opens = start < at < end - 1 and tokens[at].text == "," and "that" in tokens[at + 1].kinds
    return at if opens else start


def _hears(token: Token) -> bool:
    short = token.quotation is not None and token.words <= QUOTED
    return short or token.capital or bool(token.kinds & {"addressee", "role", "venue", "preposition"})


def _past_correlative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind `о том` of `о том, что`."""
    window = tokens[start : min(start + 3, end)]
    at = next((at for at, token in enumerate(window) if "correlative" in token.kinds), None)
    if at is None or start + at + 2 >= end or tokens[start + at + 1].text != ",":
        return start
    return start + at + 1 if "that" in tokens[start + at + 2].kinds else start


def _before_but(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the narrator goes on behind an infinitive (asked to leave, but stayed)."""
    return next(
        (at for at in range(start, end - 1) if tokens[at].text == "," and "adversative" in tokens[at + 1].kinds), end
    )


def _some(start: int, end: int) -> Range | None:
    return (start, end) if end > start else None


def sentence_end(tokens: Sequence[Token]) -> int:
    """Where a sentence ends before its last marks."""
    end = len(tokens)
    while end > 0 and tokens[end - 1].punctuation and tokens[end - 1].text not in {")", "]"}:
        end -= 1
    return end


def _behind_mark(tokens: Sequence[Token], at: int, end: int) -> Range | None:
    """`said: "…"`, `said, "…"`; behind a colon also words without marks."""
    following = tokens[at + 1]
    if following.quotation is not None:
        return _at_quotation(tokens, at + 1, end)
    return _some(at + 1, end) if tokens[at].text == ":" else None


def _at_quotation(tokens: Sequence[Token], at: int, end: int) -> Range:
    """A quotation that is all that is said, or the beginning of a clause that runs on."""
    if at + 1 >= end or (tokens[at].words >= QUOTED and tokens[at + 1].punctuation) or tokens[at].text[-2:-1] in ".,?!":
        return (at, at + 1)
    reported = tokens[at + 2].cue if at + 2 < end else None
    if tokens[at + 1].text == "," and reported is not None and not reported.participle:
        return (at, at + 1)  # X, whom Y called "…", said
    if (
        tokens[at + 1].kinds & {"coordinator", "subordinator", "preposition", "time"}
        and tokens[at].words >= QUOTED
        and not any(token.quotation is not None for token in tokens[at + 1 : end])
    ):
        return (at, at + 1)
    return (at, end)


def _later_that(tokens: Sequence[Token], start: int, end: int) -> int | None:
    for at in range(start, min(start + FAR, end)):
        token = tokens[at]
        if token.text == "," and at + 1 < end and "that" in tokens[at + 1].kinds:
            return at + 1
        if token.quotation is not None or token.punctuation or token.kinds & {"auxiliary", "subject"}:
            return None
        whom = "infinitive" in tokens[start].kinds
        placed = "theme" in tokens[start].kinds or any("time" in other.kinds for other in tokens[start:at])
        if "that" in token.kinds and at > start and (whom or placed or not tokens[at - 1].kinds & {"institution"}):
            return at
    return None


def _claimed(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The that of `denied claims that …`, `rejected the suggestion that …`."""
    for at in range(start, min(start + 3, end - 1)):
        if "claimnoun" in tokens[at].kinds and "that" in tokens[at + 1].kinds:
            return at + 1
        if not tokens[at].kinds & {"determiner"} and not tokens[at].low.endswith("ed"):
            return None
    return None


def _clause_like(tokens: Sequence[Token], start: int, end: int, *, things: bool = False) -> bool:
    """Whether a clause without a complementizer begins: a noun phrase, then more.

    `things`: the verb often has things for its object (announced reforms), a word in -s is no verb then.
    """
    token = tokens[start]
    if token.punctuation or end - start < 2 + all(other.quotation is None for other in tokens[start:end]):
        return False
    if token.kinds & {"coordinator", "infinitive", "according", "relative"}:
        return False
    counted = "approximate" in token.kinds and tokens[start + 1].text[:1].isdigit()
    if "about" in token.kinds and not counted:
        return False
    if token.cue is not None and token.cue.participle and _opens_words(tokens, start + 1):
        return False
    if "subject" in token.kinds:
        return True
    if token.kinds & {"preposition", "subordinator"} and not counted:
        comma = next((at for at in range(start, min(start + 2 * FAR, end - 1)) if tokens[at].text == ","), None)
        return comma is not None and tokens[comma + 1].cue is None
    last = _before_relative(tokens, start, end)
    if start + 1 < last and tokens[start + 1].text == "," and not (token.capital or token.kinds):
        return False  # claimed responsibility, the attack raised
    return any(_is_verbal(tokens, at, start, things=things) for at in range(start, last))


def _follows_preposition(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Whether a participle hangs on a preposition: what it takes may be a noun (about tweeting falsehoods)."""
    return cue.participle and at > 0 and "preposition" in tokens[at - 1].kinds


def _opens_words(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle has words of its own (`he said adding that …`)."""
    return at < len(tokens) and (tokens[at].quotation is not None or "that" in tokens[at].kinds)


def _before_relative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Up to where a clause's verb may stand: before `, which …`, whose verb is not the clause's own."""
    last = min(end, start + 25)
    for at in range(start + 1, last):
        if tokens[at - 1].text == "," and "relative" in tokens[at].kinds:
            closed = any(token.text == "," for token in tokens[at:last])
            return last if closed else at
    return last


def _is_verbal(tokens: Sequence[Token], at: int, start: int, *, things: bool) -> bool:
    """Whether a word may be the verb of a clause that begins at `start`."""
    token = tokens[at]
    if token.kinds & {"auxiliary", "negation", "irregular"} or token.quotation is not None:
        return True
    return (
        at > start
        and token.low.endswith("ed" if things else ("ed", "s"))
        and not tokens[at - 1].kinds & {"preposition", "determiner"}
    )


def _judged(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """An object that holds quoted words: all of it, or the quotation alone where it makes most of it."""
    places = [at for at in range(start, end) if tokens[at].quotation is not None]
    for at in places:
        if any(other.text in {".", ";"} or other.cue for other in tokens[start:at]):
            return None
        if at > start and tokens[at - 1].text == ":" and at + 1 >= end:
            return (at, at + 1)
        if at + 1 < end and tokens[at + 1].text == "," and any(token.cue for token in tokens[at + 2 : end]):
            return (at, at + 1)
        if tokens[at].words >= QUOTED:
            return (at, at + 1) if tokens[at].words >= 6 and at + 1 >= end else (start, end)
    if len(places) != 1 or places[0] - start > 6:
        return None
    named = "«" in tokens[places[0]].text[:1] and tokens[places[0]].text[1:].lstrip()[:1].isupper()
    return None if named else (start, end)


def quoted_or_all(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A quotation that opens a stretch and makes up all of it but its punctuation, else the stretch."""
    if tokens[start].quotation is not None and all(token.punctuation for token in tokens[start + 1 : end]):
        return (start, start + 1)
    return (start, end)
