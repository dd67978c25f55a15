"""What a verb governs: where what is said begins behind it, by its frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.clauses.phrases.circumstances import is_infinitive, opens_infinitive, past_circumstances
from knowledge.extraction.clauses.phrases.dates import past_setting
from knowledge.extraction.clauses.phrases.hearers import (
    asked_past_asides,
    called_upon,
    find_addressee,
    is_elided_if,
    past_hearer_to_that,
)
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, QUOTED, Form
from knowledge.extraction.clauses.saying.asides import past_informed
from knowledge.extraction.clauses.saying.bareclauses import is_clause_like, is_plain_clause
from knowledge.extraction.clauses.saying.contents import (
    asked_of,
    fact_that,
    holds_work,
    names_outlet,
    past_aside,
    said_infinitive,
    sentence_end,
    wanted,
    wants_much,
)
from knowledge.extraction.clauses.saying.leads import asked_behind, is_called, is_one_of_many
from knowledge.extraction.clauses.saying.passedover import (
    LONGEST_OBJECT,
    before_but,
    before_occasion,
    before_scene,
    comma_and_that,
    is_scene,
    past_correlative,
    past_relative,
    past_stance,
    past_stress,
)
from knowledge.extraction.clauses.saying.reported import some
from knowledge.extraction.clauses.saying.selfcalled import said_of_oneself

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_Led: TypeAlias = "tuple[Range | None] | None"
"""What a rule finds to be said, perhaps nothing; None where it does not apply."""
_ACTING: Final = frozenset({"auxiliary", "irregular", "that", "coordinator", "subordinator"})
_DIRECTED: Final = frozenset({"leftout", "apart", "infinitive"})
_STRESSED: Final = frozenset({"emphatic", "himself"})
_CLAUSES: Final = frozenset("ct")
_AFTERWARDS: Final = frozenset({"subordinator", "timing"})
_ADVERBIAL: Final = frozenset({"preposition", "about"})
_CLAUSAL: Final = frozenset({"that", "subject", "auxiliary", "subordinator", "relative"})
_NOMINAL: Final = frozenset({"article", "subject", "existential", "counting"})
_JUDGED: Final = frozenset("oqt")
_ABLE: Final = SPEAKERS | {"pronoun", "addressee"}
_CIRCUMSTANTIAL: Final = frozenset({"subordinator", "preposition", "time"})
_NO_DOING: Final = frozenset({"preposition", "role", "time"})
_IS: Final = frozenset({"auxiliary", "passive"})
_OBJECTS: Final = frozenset({"adverb", "determiner", "infinitive", "possessive", "preposition", "pronoun"})


def said_behind(tokens: Sequence[Token], at: int, cue: Cue) -> tuple[Range | None, Form, Range | None]:
    """What follows a verb: past time, place and addressee to the complementizer, colon, quotation or bare clause."""
    at += at < len(tokens) and "n" in cue.frames and tokens[at].kinds >= {"adverb", "negation"}  # n'exclut pas que
    aside = tokens[at : at + 3]
    if aside[2:] and (aside[0].kinds & _STRESSED or (aside[0].text == "," and aside[1].kinds & _STRESSED)):
        at = past_stress(tokens, at)
    start, end = past_circumstances(tokens, at), sentence_end(tokens)
    if at and "inquiring" in tokens[at - 1].kinds and (asked := asked_behind(tokens, at, end)) is not None:
        return (asked, end), "before", None
    if "f" in cue.frames and start + 1 < end and "shortfall" in tokens[start + 1].kinds:
        return None, "before", None  # accuse un retard
    if "reacting" in tokens[at - 1].kinds and any("correlative" in t.kinds for t in tokens[at : at + LONGEST_OBJECT]):
        return None, "judging", None  # ответил на упрек в том, что
    if "f" in cue.frames and _accuses(tokens, start, end):
        return (start, end), "before", None
    addressee = called_upon(tokens, at, cue) or find_addressee(tokens, start, cue)
    if addressee is not None:
        start = addressee[1]
        if start < len(tokens) and "infinitive" not in tokens[start].kinds:
            start = past_circumstances(tokens, start)
    start = past_informed(tokens, at, start, end)
    start = past_stance(tokens, past_hearer_to_that(tokens, start, end), end)
    start = max(start, past_setting(tokens, at, end)) if addressee is None else start
    if start >= end:
        return None, "before", addressee
    if addressee is not None and "answering" in tokens[at - 1].kinds and _is_answered(tokens, addressee, start):
        return None, "before", addressee
    led = _led_by_that(tokens, (start, end), cue.frames, addressee) or _led_by_time(tokens, at, (start, end), cue)
    if led is None:
        rest = past_correlative(tokens, start, end, judging="x" in cue.frames), end
        led = (
            _led_by_mark(tokens, at, rest, cue.frames)
            or ("selfcalling" in tokens[at - 1].kinds and _led_by_feeling(tokens, at, end, cue.frames))
            or _led_by_infinitive(tokens, rest, cue.frames, addressee)
            or _led_by_clause(tokens, at, rest, cue, addressee)
        )
        start = rest[0]
    if led is not None:
        said = led[0]
        if said is not None and said[0] > at + QUOTED - 1 and _is_anothers(tokens, at, said[0]):
            said = None
        return said, "before", addressee
    at = at if addressee is None else addressee[1]
    opens = at < end and tokens[at].text < CYRILLIC and not tokens[at].kinds.isdisjoint(_ADVERBIAL)
    if opens and (whole := _led_by_adverbial(tokens, at, end, cue)) is not None:
        return whole, "before", addressee
    scare = cue.frames == "q" and all(token.words < QUOTED - 1 for token in tokens[start:end])
    judges = not scare and "x" not in cue.frames and not _JUDGED.isdisjoint(cue.frames)
    return (_judged(tokens, start, end) if judges else None), "judging", addressee


def _is_anothers(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether a finite verb of saying behind a comma leads to what is said (которому мэр обещал мост, заявил, что)."""
    if tokens[start].text < CYRILLIC:
        return False
    cues = (tokens[k].cue for k in range(at + 1, start) if tokens[k - 1].text == ",")
    return any(cue is not None and not (cue.participle or cue.infinitive) for cue in cues)


def _led_by_that(tokens: Sequence[Token], rest: Range, frames: str, addressee: Range | None) -> _Led:
    """Behind a complementizer; nothing behind a pointer (said this while leaving)."""
    start, end = rest
    if "that" in tokens[start].kinds:
        if _points_at_time(tokens, start):
            return (None,)
        if not _CLAUSES.isdisjoint(frames) or (tokens[start + 1 : start + 2] and tokens[start + 1].quotation):
            if addressee is not None:
                described = _describes_hearer(tokens, start, end)
            else:
                described = tokens[start - 1].cue is None and _describes_thing(tokens, start, end)
            return (None if described else some(start + 1, before_scene(tokens, start + 1, end)),)
    if "pointer" not in tokens[start].kinds:
        return None
    timed = start + 1 < end and "time" in tokens[start + 1].kinds  # confessed this yesterday in London
    return (None,) if start + 1 >= end or timed or tokens[start + 1].kinds & _CIRCUMSTANTIAL else None


def _is_answered(tokens: Sequence[Token], answered: Range, at: int) -> bool:
    """Whether `that` describes a thing that is answered (answered the door that was open; not the panel that …)."""
    able = any(token.capital or token.kinds & _ABLE for token in tokens[slice(*answered)])
    return not able and "that" in tokens[at].kinds


def _points_at_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether `that` belongs to a time before the next mark or preposition (told him that night, …)."""
    when, *behind = tokens[at + 1 : at + 3] or [tokens[at]]
    if "demonstrative" not in tokens[at].kinds or not behind or not (when.kinds & {"time", "that"} or when.punctuation):
        return False
    closes = {"time", "that"} if when.capital else {"time", "that", "preposition"}
    return bool(behind[0].kinds & closes) or behind[0].punctuation


def _led_by_time(tokens: Sequence[Token], at: int, rest: Range, cue: Cue) -> _Led:
    """A whole clause behind a time and its comma (said on Monday, the road was shut; said after the day, he …)."""
    start, end = rest
    if not at < start < end - QUOTED or tokens[start].text != "," or "c" not in cue.frames:
        return None
    if tokens[0].kinds >= _AFTERWARDS:
        return None  # After X assured them, the family left
    first, last = tokens[start + 1], tokens[end - 1]
    opens = _opens_clause(first)
    near = (token.cue for token in tokens[start + 1 : start + FAR // 2])
    if not opens or last.cue is not None or any(other is not None and "c" in other.frames for other in near):
        return None  # said on Monday, the paper reported
    if not is_clause_like(tokens, start + 1, end):
        return None
    inside = tokens[at].kinds & {"timing", "subordinator"} and "time" not in tokens[at + 1].kinds
    return ((at if inside else start + 1, end),)


def _led_by_adverbial(tokens: Sequence[Token], at: int, end: int, cue: Cue) -> Range | None:
    """A whole clause with the adverbial before it (said between May and June 2023, 404 had left; said of these, 74)."""
    if "c" not in cue.frames:
        return None
    comma = next((k for k in range(at + 1, min(at + FAR // 2 + 1, end - QUOTED)) if tokens[k].text == ","), 0)
    if not comma or any(t.cue or t.quotation or not t.kinds.isdisjoint(_CLAUSAL) for t in tokens[at:comma]):
        return None
    near = (token.cue for token in tokens[comma + 1 : comma + FAR // 2])
    said = tokens[end - 1].cue is not None or any(other is not None and "c" in other.frames for other in near)
    if said or not _opens_clause(tokens[comma + 1]):
        return None
    return (at, end) if is_clause_like(tokens, comma + 1, end) else None


def _opens_clause(token: Token) -> bool:
    return token.capital or token.text[0].isdigit() or not token.kinds.isdisjoint(_NOMINAL)


def _led_by_mark(tokens: Sequence[Token], at: int, rest: Range, frames: str) -> _Led:
    """Behind a comma, a colon or a dash, or a quotation itself."""
    start, end = rest
    token, clausal = tokens[start], not _CLAUSES.isdisjoint(frames)
    if clausal and token.text == "," and start + 1 < end:
        if "that" in tokens[start + 1].kinds:
            return (some(start + 2, end),)
        if start > at and "actor" in tokens[start + 1].kinds:
            return (_behind_hearer(tokens, start + 1, end),)
        if "question" in tokens[start + 1].kinds:
            return (some(start + 1, end),)
        if "a" in frames and start > at and (asked := asked_past_asides(tokens, start, end)):
            return (some(asked, end),)
    if token.text in DASHES and start == at and "t" in frames and start + QUOTED < end:
        return ((start + 1, end),)
    if token.text == "," and start == at and "q" in frames and is_scene(tokens, start, end):
        return ((end - 1, end),)
    if token.text == "," and start == at and (begin := past_aside(tokens, start, end, frames)):
        return (some(begin, before_but(tokens, begin, end)),)
    if token.text in {",", ":"} and start + 1 < len(tokens):
        return (_behind_mark(tokens, start, end),)
    if token.quotation is not None and (clausal or "q" in frames):
        labels = names_outlet(token) or (frames == "q" and _qualifies(tokens, start, end))
        return (None,) if labels else (_at_quotation(tokens, start, end),)
    parted = comma_and_that(tokens, start, end) if clausal and start > at else None
    return None if parted is None else (some(parted + 2, end),)


def _qualifies(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a word or two in marks stand before the noun that they are about (approved “urgent” measures)."""
    return tokens[at].words < QUOTED and at + 1 < end and not tokens[at + 1].punctuation


def _led_by_feeling(tokens: Sequence[Token], at: int, end: int, frames: str) -> _Led:
    """What somebody says he is, behind a reflexive verb."""
    felt = said_of_oneself(tokens, at, end) if "t" in frames else None
    return None if felt is None else (some(felt[0], before_but(tokens, *felt)),)


def _led_by_infinitive(tokens: Sequence[Token], rest: Range, frames: str, addressee: Range | None) -> _Led:
    """What somebody is told to do, or promises to."""
    start, end = rest
    struck = "struck" in tokens[start].kinds and start + 1 < end
    struck = struck and ("that" in tokens[start + 1].kinds or opens_infinitive(tokens, start + 1))
    if (struck or "disposed" in tokens[start].kinds) and not _CLAUSES.isdisjoint(frames):
        return (some(start, end),)
    opens = opens_infinitive(tokens, start) or _denies(tokens, start, addressee)
    if opens and ("i" in frames or "u" in frames) and (addressee is not None or "a" not in frames):
        end = before_occasion(tokens, start, end)
        return (some(start + ("leftout" in tokens[start].kinds), before_but(tokens, start, end)),)
    if "t" in frames and (said := said_infinitive(tokens, start, end)) is not None:
        return (some(said[0], before_but(tokens, *said)),)
    if "averting" in tokens[start].kinds and "a" in frames and _doing(tokens, start + 1, end):
        return (some(start, before_but(tokens, start, end)),)  # warned them against leaving
    if "posturing" in tokens[start - 1].kinds and "infinitive" in tokens[start].kinds:
        return (some(start, before_but(tokens, start, end)),)  # claims to have won
    if "t" in frames and is_infinitive(tokens, start):
        return (some(start, before_but(tokens, start, end)),)
    return None


def _led_by_clause(tokens: Sequence[Token], at: int, rest: Range, cue: Cue, addressee: Range | None) -> _Led:
    """A question, a clause whose complementizer comes late, a bare clause, a noun phrase that is what was said."""
    start, end = rest
    token, frames = tokens[start], cue.frames
    clausal = not _CLAUSES.isdisjoint(frames)
    asks = token.kinds & {"whether", "question", "actor"} and "pronoun" not in token.kinds
    if clausal and (asks or ("hypothetical" in token.kinds and is_elided_if(tokens, start))):
        return (some(start, end),)
    if "gerundial" in tokens[at - 1].kinds and (doing := _doing(tokens, start, end)):
        return (some(doing, before_but(tokens, doing, end)),)
    claimed = (_claimed(tokens, start, end) or fact_that(tokens, start, end)) if "t" in frames else None
    if claimed is None and clausal and "preposition" in token.kinds:
        claimed = _later_that(tokens, start, end)
    if claimed is not None:
        return (some(claimed + 1, end),)
    things = "things" in tokens[at - 1].kinds or _follows_preposition(tokens, at - 1, cue)
    if "a" in frames and "addressee" in token.kinds and tokens[start + 1 : end][:1] and _is_placed(tokens, start + 1):
        return None
    if "c" in frames and is_clause_like(tokens, start, end, things=things):
        return (some(start, end),)
    noun = cue.participle or cue.bare or tokens[at - 1].low.endswith("s")  # The rules X announced will
    if "b" in frames and not noun and is_plain_clause(tokens, start, end):
        return (some(start, end),)
    if "t" in frames and start + 1 < end and "subject" in token.kinds and "auxiliary" in tokens[start + 1].kinds:
        return (some(start, end),)
    points = "leftout" in token.kinds and start + 1 < end and "pointer" in tokens[start + 1].kinds
    placed = "placing" in token.kinds and start + 1 < end
    points = points or (placed and "determiner" not in tokens[start + 1].kinds) or is_one_of_many(tokens, start)
    points = points or (tokens[end - 1].words >= QUOTED and tokens[end - 2].text == ":")
    if "w" in frames and "leftout" in token.kinds and not wants_much(tokens, start + 1, end):
        quoted = any(other.quotation is not None for other in tokens[start + 1 : end])
        points = points or not quoted  # appelle à la grève
    points = points or ("w" not in frames and token.kinds >= _DIRECTED)  # a rappelé à l'ordre X
    counts = token.text[0].isdigit() and start + 1 < end and not tokens[start + 1].punctuation  # réclame 8 infirmiers
    if "e" in frames and addressee is None and (counts or token.kinds & {"determiner", "leftout"}) and not points:
        return (wanted(tokens, start, end),)
    if "e" in frames and addressee is None and (asked := asked_of(tokens, start, end)) is not None:
        return (asked,)
    weighed = "t" in frames and any("weight" in other.kinds for other in tokens[start : start + 3])
    return (some(start, end),) if weighed else None


def _doing(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where it begins what an English verb says that one did (denied | stealing it, admitted to | being late)."""
    at = start + (start < end and "infinitive" in tokens[start].kinds)
    if at + 1 >= end:
        return 0
    verb, behind = tokens[at], tokens[at + 1]
    acts = verb.low.endswith("ing") and not verb.capital and verb.kinds.isdisjoint(_NO_DOING)
    told = "auxiliary" in verb.kinds or behind.capital or not behind.kinds.isdisjoint(_OBJECTS)  # no falling sales
    return at if acts and told and not verb.low.endswith("thing") else 0


def _is_placed(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but a place follows those who hear (X told reporters at an operations center south of Y)."""
    return "preposition" in tokens[at].kinds and not any(
        token.punctuation or token.kinds & {"auxiliary", "subject", "irregular", "that"} or token.low.endswith("ed")
        for token in tokens[at : sentence_end(tokens)]
    )


def _describes_hearer(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether that and the only past behind it describe who hears (`told an audience that included Marines`)."""
    past, *rest = tokens[at + 1 : end] or [tokens[at]]
    finite = {"auxiliary", "irregular", "subject"}
    acts = past.low.endswith("ed") or "irregular" in past.kinds
    return acts and not any(token.kinds & finite or token.quotation or token.cue for token in rest)


def _describes_thing(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an English that and its verb describe the noun before them (wrote for the opinion that was signed)."""
    noun, told = tokens[at - 1], at + 1 < end and "demonstrative" in tokens[at].kinds
    return told and tokens[at + 1].kinds >= _IS and not noun.capital and noun.kinds.isdisjoint({"time", "adverb"})


def _denies(tokens: Sequence[Token], at: int, addressee: Range | None) -> bool:
    """Whether a negation or a degree opens an infinitive (urged them not to leave, попросил не спешить)."""
    told = bool(tokens[at].kinds & {"negation", "degree"})
    return told and (addressee is not None or (at + 1 < len(tokens) and "whole" in tokens[at + 1].kinds))


def _accuses(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an object and of behind it are what somebody is accused of; accused by X, he does not speak."""
    if start < end and "author" in tokens[start].kinds:
        return False
    begin = past_relative(tokens, start, end)
    last = min(begin + FAR, end - 1)
    at = next((at for at in range(max(start + 1, begin), last) if "theme" in tokens[at].kinds), None)
    if at is None:
        return False
    marks = [token.text for token in tokens[begin:at] if token.punctuation or token.quotation is not None]
    if not marks:
        return True
    told = any(token.cue is not None or not token.kinds.isdisjoint(_ACTING) for token in tokens[begin:at])
    return set(marks) == {","} and not told  # accused the mayor, Ada Colau, of lying


def _behind_hearer(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """What is said behind a clause about whoever hears it (told X, who agreed, that …; not: told X, who replied)."""
    close = next((k for k in range(start, end - 1) if tokens[k].text == ","), end)
    if close == end or "that" in tokens[close + 1].kinds:
        return some(close + 2, end)
    told = any(token.cue is not None and "concurring" not in token.kinds for token in tokens[start:close])
    if tokens[close + 1].quotation is not None:
        return None if told else (close + 1, close + 2)
    return None if told or not is_clause_like(tokens, close + 1, end) else (close + 1, end)


def _behind_mark(tokens: Sequence[Token], at: int, end: int) -> Range | None:
    """`said: "…"`, `said, "…"`; behind a colon also words without marks."""
    following = tokens[at + 1]
    if following.quotation is not None:
        return _at_quotation(tokens, at + 1, end)
    return some(at + 1, end) if tokens[at].text == ":" else None


def _at_quotation(tokens: Sequence[Token], at: int, end: int) -> Range:
    """A quotation that is all that is said, or the beginning of a clause that runs on."""
    if at + 1 >= end or (tokens[at].words >= QUOTED and tokens[at + 1].punctuation) or tokens[at].text[-2:-1] in ".,?!":
        return (at, at + 1)
    reported = tokens[at + 2].cue if at + 2 < end else None
    if tokens[at + 1].text == "," and reported is not None and not reported.participle:
        return (at, at + 1)  # X, whom Y called "…", said
    if (
        tokens[at + 1].kinds & {"coordinator", "subordinator", "preposition", "time", "gerund"}
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
        named = token.quotation is not None and token.words <= QUOTED and "determiner" in tokens[at - 1].kinds
        if (token.quotation is not None and not named) or token.punctuation or token.kinds & {"auxiliary", "subject"}:
            return None  # in his 'Morning Programme' that
        whom = "infinitive" in tokens[start].kinds
        placed = tokens[start].kinds & {"theme", "inside"} or any("time" in other.kinds for other in tokens[start:at])
        if at > start and "infinitive" in token.kinds and "preposition" not in token.kinds:
            return None  # предложили X пойти, что …
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


def _judged(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """An object that holds quoted words: all of it, or the quotation alone where it makes most of it."""
    quoted = (at for at in range(start, end) if tokens[at].quotation is not None and not is_called(tokens, at))
    places = [at for at in quoted if not (tokens[at - 1].capital and holds_work(tokens, at))]
    for at in places:
        if any(other.text in {".", ";"} or other.cue for other in tokens[start:at]):
            return None
        if at > start and tokens[at - 1].text == ":" and at + 1 >= end:
            return (at, at + 1)
        if at + 1 < end and tokens[at + 1].text == "," and any(token.cue for token in tokens[at + 2 : end]):
            placed = "preposition" in tokens[at - 1].kinds and tokens[at - 1].low >= CYRILLIC
            name = placed and tokens[at].words == 1  # оценил матч со "Спартаком", назвав
            return None if name else (at, at + 1)
        if at == start + 1 and "theme" in tokens[start].kinds:
            return (at, at + 1) if tokens[at].words > 1 else None  # a qualifié de « … » le vote
        if tokens[at].words >= QUOTED:
            return (at, at + 1) if tokens[at].words >= 6 and at + 1 >= end else (start, end)
    if len(places) != 1 or places[0] - start > 6:
        return None
    return (start, end)


def _follows_preposition(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """Whether a participle hangs on a preposition: what it takes may be a noun (about tweeting falsehoods)."""
    return cue.participle and at > 0 and "preposition" in tokens[at - 1].kinds
