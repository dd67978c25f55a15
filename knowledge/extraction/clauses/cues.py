"""Clauses of reporting: a cue in a sentence, who speaks and what is said, before names are resolved.

Positions are token indexes, ends exclusive. A cue stands before what is said (`X said that …`), behind it
(`…, X said` and `…, said X`) or inside it; a participle takes its speaker from the clause it hangs on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from knowledge.extraction.clauses.nouns import Range, left_phrase, right_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue, Grammar
    from knowledge.extraction.clauses.sentences import Token

Form: TypeAlias = Literal["before", "after", "participle", "according", "judging"]

_FAR: Final = 14
"""Tokens within which a complementizer may follow its verb, past an aside of time and place."""
_LONGEST_ADDRESSEE: Final = 9
_SHORT: Final = 5
"""Tokens up to which a phrase of time or place behind a verb belongs to the verb, not to what is said."""
DASHES: Final = frozenset("—–―-")
PARTING: Final = DASHES | {","}
"""Marks that part what is said from who says it."""
_LONGEST_SIGNATURE: Final = 5
_QUOTED: Final = 3
"""Words from which a quotation in an object counts as the speaker's own."""


@dataclass(slots=True)
class Reported:
    """One cue's reading. `subject` None where it is understood; `start` is where its own clause begins."""

    cue: Range
    content: Range
    subject: Range | None
    form: Form
    start: int
    denial: bool = False
    addressee: Range | None = None
    venue: Range | None = None
    breaks: bool = False
    """A comma, a semicolon or a coordinator parts this clause from the one before it."""
    frames: str = ""


@dataclass(slots=True)
class _Verb:
    at: int
    start: int
    """Where its group of auxiliaries and adverbs begins."""
    cue: Cue
    negated: bool
    infinitive: bool
    inverted: int | None = None
    """Where a pronoun bound to the verb stands (a-t-il dit)."""


def read_clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Reported]:
    """Every reading of a cue in a sentence, in order, contents not overlapping."""
    found: list[Reported] = []
    for at, token in enumerate(tokens):
        if token.quotation is not None:
            continue
        if token.low in grammar.phrases or token.kinds & {"according", "weakaccording"}:
            reading = _according(tokens, at, grammar)
        elif token.cue is not None and (verb := _verb(tokens, at)) is not None:
            reading = _read_verb(tokens, verb, found)
        else:
            continue
        if reading is not None:
            found.append(reading)
    if not found and (signed := _signed(tokens) or _labelled(tokens)) is not None:
        return [signed]
    return _settle(tokens, found)


def _signed(tokens: Sequence[Token]) -> Reported | None:
    """`"…" — Ada Colau`: a quotation with a name set under it."""
    dash = next((at for at, token in enumerate(tokens) if token.text in DASHES), 0)
    if dash == 0 or tokens[dash - 1].quotation is None or tokens[dash - 1].words < _QUOTED:
        return None
    names = [token for token in tokens[dash + 1 :] if not (token.text == "." and token is tokens[-1])]
    if not 1 <= len(names) <= _LONGEST_SIGNATURE or not all(token.capital for token in names):
        return None
    end = dash + 1 + len(names)
    return Reported((dash, dash + 1), (dash - 1, dash), (dash + 1, end), "after", dash, breaks=True, frames="q")


def _labelled(tokens: Sequence[Token]) -> Reported | None:
    """`Ada Colau: "…"`, `COLAU: We agree`, and a headline that names the speaker before its colon."""
    colon = next((at for at, token in enumerate(tokens[: 3 * _FAR]) if token.text == ":"), 0)
    end = _sentence_end(tokens)
    if colon == 0 or colon + 1 >= end:
        return None
    label = tokens[:colon]
    quoted = tokens[colon + 1].quotation is not None and tokens[colon + 1].words >= _QUOTED
    named = colon <= _LONGEST_SIGNATURE and all(t.capital or "particle" in t.kinds for t in label)
    if not (quoted and label[0].capital) and not (named and (colon > 1 or label[0].text.isupper())):
        return None
    subject = (0, colon) if named else leading_subject(tokens, colon)
    content = (colon + 1, colon + 2) if quoted else (colon + 1, end)
    return subject and Reported((colon, colon + 1), content, subject, "before", 0, breaks=True, frames="q")


def announcer(tokens: Sequence[Token]) -> Range | None:
    """Who is named by a sentence that ends in a colon, for the quotation that follows."""
    if not tokens or tokens[-1].text != ":":
        return None
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].cue is not None and (verb := _verb(tokens, at)) is not None:
            return left_phrase(tokens, verb.start) or _understood(tokens, verb, []) or leading_subject(tokens, at)
    return leading_subject(tokens, len(tokens) - 1)


def _verb(tokens: Sequence[Token], at: int) -> _Verb | None:
    """The verb group that ends at a cue; None where the word is no verb here."""
    token = tokens[at]
    cue = token.cue
    if cue is None or (token.capital and at > 0 and not _headline_case(tokens)):
        return None
    start, negated, infinitive = at, False, False
    bound: int | None = at + 1 if at + 1 < len(tokens) and "inverted" in tokens[at + 1].kinds else None
    while start > 0:
        before = tokens[start - 1]
        if "inverted" in before.kinds:
            bound, start = start - 1, start - 1
            continue
        clitic = start < at and "clitic" in before.kinds
        if before.quotation is not None or not (clitic or before.kinds & {"auxiliary", "adverb", "negation"}):
            break
        if before.kinds & {"pronoun", "source", "determiner"} and "auxiliary" not in before.kinds:
            break
        if "modal" in before.kinds:
            return None
        negated = negated or "negation" in before.kinds
        start -= 1
    group = tokens[start:at]
    if cue.needs_auxiliary and not any("auxiliary" in other.kinds for other in group):
        return None
    if start == 0:
        return _Verb(at, start, cue, negated, infinitive=False, inverted=bound) if at > 0 or bound else None
    if start == at and _as_noun(tokens, at):
        return None
    if "infinitive" in tokens[start - 1].kinds and start == at:
        infinitive = True
    return _Verb(at, start, cue, negated, infinitive, bound)


def _headline_case(tokens: Sequence[Token]) -> bool:
    words = [token for token in tokens if token.quotation is None and token.text[:1].isalpha() and len(token.text) > 3]
    return len(words) >= 3 and sum(token.capital for token in words) >= len(words) * 0.7


def _as_noun(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1]
    if before.quotation is not None:
        return False
    if before.kinds & {"determiner", "preposition"} and not before.kinds & {"pronoun", "source", "infinitive"}:
        cue = tokens[at].cue
        return "preposition" not in before.kinds or cue is None or not cue.participle
    return before.low.endswith(("'s", "s'"))


def _read_verb(tokens: Sequence[Token], verb: _Verb, found: list[Reported]) -> Reported | None:
    if verb.negated and "n" not in verb.cue.frames:
        return None
    if verb.infinitive:
        return _read_infinitive(tokens, verb, found)
    if verb.cue.participle and verb.start == verb.at:
        return _read_participle(tokens, verb, found)
    if verb.start > 0 and "as" in tokens[verb.start - 1].kinds:
        return _read_as(tokens, verb)
    inverted = _read_inverted(tokens, verb)
    if inverted is not None and (tokens[verb.start - 1].quotation is not None or not _governs_right(tokens, verb)):
        return inverted
    subject = left_phrase(tokens, verb.start) or _locative(tokens, verb)
    if subject is not None and (_passive(tokens, verb) or _is_plural_noun(tokens, verb, subject)):
        return None
    start = subject[0] if subject else verb.start
    content, form, addressee = _content_right(tokens, verb.at + 1, verb.cue)
    if content is None and (subject is not None or tokens[start - 1].quotation is not None):
        content, form = _content_left(tokens, start, verb), "after"
    if content is None:
        return None
    relative = verb.start > 0 and "relative" in tokens[verb.start - 1].kinds
    if relative and form == "before" and verb.start > 1 and tokens[verb.start - 2].text == ",":
        content = _to_comma(tokens, content)
    if subject is None:
        subject = _understood(tokens, verb, found)
    if subject is None:
        return None
    breaks = not relative and _breaks(tokens, start)
    return Reported(
        (verb.start if form != "judging" else verb.at, verb.at + 1),
        content,
        subject,
        form,
        start,
        denial="n" in verb.cue.frames and not verb.negated,
        addressee=addressee,
        breaks=breaks,
        frames=verb.cue.frames,
    )


def _governs_right(tokens: Sequence[Token], verb: _Verb) -> bool:
    """Whether a verb behind a comma has its subject before an aside and what is said behind it."""
    if left_phrase(tokens, verb.start) is None:
        return False
    content, form, _ = _content_right(tokens, verb.at + 1, verb.cue)
    return content is not None and (form != "judging" or "o" in verb.cue.frames)


def _locative(tokens: Sequence[Token], verb: _Verb) -> Range | None:
    """`В Кремле заявили`: an institution in the place of the subject."""
    start = verb.start
    while start > 0 and verb.start - start < _FAR and not tokens[start - 1].punctuation:
        start -= 1
        if "locative" in tokens[start].kinds:
            return (start + 1, verb.start) if start + 1 < verb.start else None
    return None


def _is_plural_noun(tokens: Sequence[Token], verb: _Verb, subject: Range) -> bool:
    """Whether a bare form (`claim`, `reports`) is a noun beside its subject, by number."""
    if verb.start < verb.at:
        return False
    low, lemma, last = tokens[verb.at].low, verb.cue.lemma, tokens[subject[1] - 1]
    plural = last.low.endswith("s") or bool(last.kinds & {"source", "pronoun.p", "pronoun.i"})
    joined = any("joint" in token.kinds for token in tokens[subject[0] : subject[1]])
    if verb.cue.bare:
        return not plural and not joined and last.quotation is None and "relative" not in last.kinds
    return low == lemma + "s" and last.low.endswith("s") and not last.capital


def _passive(tokens: Sequence[Token], verb: _Verb) -> bool:
    """`is said to`, `was told that`: whoever stands before the verb does not speak."""
    group = tokens[verb.start : verb.at]
    return not verb.cue.participle and any("passive" in token.kinds for token in group)


def _breaks(tokens: Sequence[Token], start: int) -> bool:
    if start == 0:
        return True
    before = tokens[start - 1]
    return before.text in (PARTING | {";", ":"}) or "coordinator" in before.kinds or before.kinds >= {"subordinator"}


def _understood(tokens: Sequence[Token], verb: _Verb, found: list[Reported]) -> Range | None:
    """The subject of a verb that has none before it: `who` takes its antecedent, `and added` the clause's before."""
    at = verb.start - 1
    if at < 0:
        return None
    before = tokens[at]
    if "relative" in before.kinds:
        end = at - 1 if at > 0 and tokens[at - 1].text == "," else at
        return left_phrase(tokens, end)
    if "coordinator" in before.kinds or before.text in PARTING:
        earlier = next(
            (reading.subject for reading in reversed(found) if reading.subject and reading.form != "according"), None
        )
        return earlier or leading_subject(tokens, verb.start)
    return None


def leading_subject(tokens: Sequence[Token], end: int) -> Range | None:
    """The noun phrase a sentence begins with, past fronted adverbials; up to `end`."""
    start = _past_adverbial(tokens, end)
    at = start
    while at < end and tokens[at].kinds & {"link", "coordinator", "adverb"} and not tokens[at].kinds & {"source"}:
        at += 1
        while at < end and tokens[at].text == ",":
            at += 1
    begin = at
    while at < end and _continues_subject(tokens, begin, at):
        at += 1
        if at - 1 == begin and "pronoun" in tokens[begin].kinds:
            break
    while at > begin and tokens[at - 1].kinds & {"preposition", "coordinator", "article"}:
        at -= 1
    return (begin, at) if at > begin else None


def _past_adverbial(tokens: Sequence[Token], end: int) -> int:
    """Where a sentence begins behind `In a speech on Monday,`."""
    first = tokens[0]
    if not (first.kinds & {"preposition", "subordinator"} or (first.cue and first.cue.participle)):
        return 0
    for at in range(1, min(end, 30)):
        if tokens[at].text == ",":
            return at + 1
    return 0


def _continues_subject(tokens: Sequence[Token], begin: int, at: int) -> bool:
    token = tokens[at]
    if token.quotation is not None or token.punctuation:
        return False
    if token.capital or token.kinds & {"determiner", "role", "title", "institution", "source", "particle", "pronoun"}:
        return not (token.kinds & {"pronoun"} and at > begin) or token.capital
    if token.kinds & {"auxiliary", "that", "subordinator", "relative", "adverb"} or token.cue is not None:
        return False
    if token.kinds & {"nominal", "joint"}:
        return at > begin
    previous = tokens[at - 1] if at > begin else None
    return (
        previous is not None
        and (bool(previous.kinds & {"determiner", "nominal"}) or not previous.capital)
        and at - begin < 7
    )


def _read_infinitive(tokens: Sequence[Token], verb: _Verb, found: list[Reported]) -> Reported | None:
    """`went on to say that …`, `used Twitter to call it "…"`: only beside a quotation or a complementizer."""
    content, form, addressee = _content_right(tokens, verb.at + 1, verb.cue)
    if content is None or not set(verb.cue.frames) & set("qcto"):
        return None
    rest = tokens[verb.at + 1 : content[1]]
    quoted = any(token.quotation is not None and token.words >= _QUOTED for token in rest)
    if not quoted and not any("that" in token.kinds for token in rest[:2]):
        return None
    subject = next((reading.subject for reading in reversed(found) if reading.subject), None)
    subject = subject or leading_subject(tokens, verb.start)
    if subject is None or _refuses(tokens, verb):
        return None
    return Reported(
        (verb.at, verb.at + 1), content, subject, form, verb.start - 1, addressee=addressee, frames=verb.cue.frames
    )


def _refuses(tokens: Sequence[Token], verb: _Verb) -> bool:
    return any(
        "negation" in token.kinds or token.low.startswith(("declin", "refus"))
        for token in tokens[max(0, verb.start - 4) : verb.start]
    )


def _read_participle(tokens: Sequence[Token], verb: _Verb, found: list[Reported]) -> Reported | None:
    """`…, adding that`, `in a statement saying`: spoken by the subject of the clause it hangs on."""
    content, form, addressee = _content_right(tokens, verb.at + 1, verb.cue)
    if content is None:
        return None
    before = tokens[verb.at - 1] if verb.at else None
    rest = tokens[verb.at + 1 : content[1]]
    quoted = any(token.quotation is not None for token in rest)
    if (
        form == "before"
        and "c" not in verb.cue.frames
        and not quoted
        and not any("that" in t.kinds for t in rest[:_FAR])
    ):
        return None
    parted = before is None or before.text in PARTING or "coordinator" in before.kinds
    subject = _quoted_as(tokens, verb)
    if (
        subject is None
        and not parted
        and before is not None
        and "preposition" not in before.kinds
        and "quoted" not in before.kinds
    ):
        subject = left_phrase(tokens, verb.start)
        if subject and tokens[subject[1] - 1].kinds & {"venue", "time"}:
            subject = None
    earlier = next(
        (reading.subject for reading in reversed(found) if reading.subject and reading.form != "according"), None
    )
    subject = subject or earlier or leading_subject(tokens, verb.start) or _following_subject(tokens, verb, content)
    if subject is None:
        return None
    return Reported(
        (verb.at, verb.at + 1),
        content,
        subject,
        "judging" if form == "judging" else "participle",
        verb.at,
        denial="n" in verb.cue.frames,
        addressee=addressee,
        breaks=parted,
        frames=verb.cue.frames,
    )


def _quoted_as(tokens: Sequence[Token], verb: _Verb) -> Range | None:
    """`was quoted as saying`, `quoted Smith as saying`: the one who is quoted speaks."""
    if verb.at < 2 or "quoted" not in tokens[verb.at - 1].kinds:
        return None
    for at in range(verb.at - 2, max(-1, verb.at - _FAR), -1):
        if tokens[at].cue is not None and (quoting := _verb(tokens, at)) is not None:
            return (at + 1, verb.at - 1) if at + 1 < verb.at - 1 else left_phrase(tokens, quoting.start)
    return None


def _following_subject(tokens: Sequence[Token], verb: _Verb, content: Range) -> Range | None:
    """`Calling it "a mistake," Smith voted no`: the sentence's subject comes behind."""
    if verb.at != 0:
        return None
    for at in range(content[0], len(tokens)):
        if tokens[at].text == "," or (tokens[at].quotation and tokens[at].text[-2:-1] == ","):
            return leading_subject(tokens[at + 1 :], len(tokens) - at - 1) and (at + 1, min(at + 3, len(tokens)))
    return None


def _read_inverted(tokens: Sequence[Token], verb: _Verb) -> Reported | None:
    """`"…," said Smith` and `…, said Smith`: the speaker stands behind the verb."""
    if verb.start == 0 or not set(verb.cue.frames) & set("qct"):
        return None
    if "a" in verb.cue.frames:
        return None
    before = tokens[verb.start - 1]
    behind = verb.start - 1
    while behind > 0 and tokens[behind].text in PARTING:
        behind -= 1
    quoted = tokens[behind].quotation is not None
    aided = verb.start < verb.at and not verb.cue.needs_auxiliary
    if not quoted and (aided or before.text not in PARTING or not set(verb.cue.frames) & set("cp")):
        return None
    if verb.inverted is not None:
        content = _content_left(tokens, verb.start, verb)
        bound = (verb.inverted, verb.inverted + 1)
        cue = (verb.start, max(verb.at, verb.inverted) + 1)
        return content and Reported(cue, content, bound, "after", verb.start, breaks=True, frames=verb.cue.frames)
    phrase = right_phrase(tokens, verb.at + 1, len(tokens))
    if phrase is None or not _closes_clause(tokens, phrase[1]):
        return None
    first = tokens[phrase[0]]
    named = quoted and any(other.capital or other.kinds & {"role", "source"} for other in tokens[phrase[0] : phrase[1]])
    opens = first.capital or first.text[:1].isdigit()
    if not (named or opens or first.kinds & {"determiner", "pronoun", "role", "source", "title"}):
        return None
    if "pronoun" in first.kinds and not first.kinds & {"subject", "determiner"}:
        return None
    content = _content_left(tokens, verb.start, verb)
    if content is None:
        return None
    return Reported(
        (verb.start, verb.at + 1),
        content,
        _relayed(tokens, phrase) if "r" in verb.cue.frames else phrase,
        "after",
        verb.start,
        denial="n" in verb.cue.frames,
        breaks=True,
        frames=verb.cue.frames,
    )


def _relayed(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whom a relaying verb quotes: behind the outlet that quotes (`цитирует РБК режиссёра`)."""
    at = next((at for at in range(phrase[0] + 1, phrase[1]) if "role" in tokens[at].kinds), None)
    return (at, phrase[1]) if at is not None else phrase


def read_incise(tokens: Sequence[Token]) -> tuple[Range, Range, int] | None:
    """Cue, speaker and end of an aside of reporting inside quoted words (`, explique X, toxicologue.`)."""
    for at in range(1, len(tokens)):
        if tokens[at].cue is None or (verb := _verb(tokens, at)) is None or verb.start == 0:
            continue
        if tokens[verb.start - 1].text not in PARTING or not set(verb.cue.frames) & set("qp"):
            continue
        bound = (verb.inverted, verb.inverted + 1) if verb.inverted is not None else None
        phrase = bound or right_phrase(tokens, at + 1, len(tokens))
        if phrase is None or not (bound or _may_speak(tokens, phrase)):
            continue
        end = phrase[1]
        while end < len(tokens) and tokens[end].text not in {".", "?", "!", "…"} and end - phrase[0] < 2 * _FAR:
            if tokens[end].text in PARTING and bound:
                break
            end += 1
        if end < len(tokens) and (tokens[end].text in {".", "…", "?", "!"} or bound):
            return (verb.start, at + 1), phrase, min(end + 1, len(tokens))
    return None


def _may_speak(tokens: Sequence[Token], phrase: Range) -> bool:
    inner = tokens[phrase[0] : phrase[1]]
    closed = phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation
    return closed and (inner[0].capital or any(token.kinds & {"role", "source", "title"} for token in inner))


def _read_as(tokens: Sequence[Token], verb: _Verb) -> Reported | None:
    """`Как сообщил X, …` and `…, comme l'a dit X`: the speaker behind the verb, what is said on the other side."""
    phrase = right_phrase(tokens, verb.at + 1, len(tokens))
    if phrase is None:
        return None
    end = _sentence_end(tokens)
    if verb.start - 1 <= 1:
        comma = next((at for at in range(phrase[1], end) if tokens[at].text in {",", ":"}), None)
        content = _quoted_or_all(tokens, comma + 1, end) if comma is not None and comma + 1 < end else None
    else:
        content = _around(tokens, verb.start - 1, phrase[1], end)
    if content is None:
        return None
    return Reported((verb.start, verb.at + 1), content, phrase, "according", verb.start - 1, breaks=True, frames="qpt")


def _closes_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing that is said can begin here: the clause ends, or goes on with time, place or an aside."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.quotation is not None:
        return True
    if token.punctuation:
        return token.text != ":" or at + 1 >= len(tokens) or tokens[at + 1].quotation is not None
    return bool(
        token.kinds & {"preposition", "time", "subordinator", "relative", "adverb", "coordinator", "infinitive"}
    )


def _content_left(tokens: Sequence[Token], start: int, verb: _Verb) -> Range | None:
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
    if begin >= end:
        return None
    last = tokens[end - 1]
    colon = max((at for at in range(begin, end) if tokens[at].text == ":"), default=begin)
    begin = colon + 1 if colon > begin and end - colon > 3 else begin
    if last.quotation is not None and last.words >= 1 and _alone(tokens, begin, end):
        return (end - 1, end)
    if not set(verb.cue.frames) & set("cp") and last.quotation is None:
        return None
    return (begin, end) if end - begin >= 3 or last.quotation is not None else None


def _alone(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether the quotation that ends a stretch is a sentence of its own, not a part of it."""
    if end - begin == 1:
        return True
    before = tokens[end - 2]
    quoted = tokens[end - 1].text.lstrip(" \u00a0\"“”«»„‘'")
    whole = tokens[end - 1].words >= 4 and not quoted[:1].islower()
    return before.text in {".", ":", "?", "!"} or (before.text == "," and whole)


def _content_right(tokens: Sequence[Token], at: int, cue: Cue) -> tuple[Range | None, Form, Range | None]:
    """What follows a verb: past time, place and addressee to the complementizer, colon, quotation or bare clause."""
    high = len(tokens)
    start = _past_circumstances(tokens, at)
    addressee = _addressee(tokens, start, cue)
    if addressee is not None:
        start = addressee[1]
        if start < len(tokens) and "infinitive" not in tokens[start].kinds:
            start = _past_circumstances(tokens, start)
    end = _sentence_end(tokens)
    if start >= end:
        return None, "before", addressee
    token = tokens[start]
    frames = set(cue.frames)
    if "that" in token.kinds and (
        frames & set("ct") or (tokens[start + 1 : start + 2] and tokens[start + 1].quotation)
    ):
        return _some(start + 1, end), "before", addressee
    start = _past_correlative(tokens, start, end)
    token = tokens[start]
    comma = token.text == "," and start + 1 < end
    if comma and "that" in tokens[start + 1].kinds and frames & set("ct"):
        return _some(start + 2, end), "before", addressee
    if token.text in {",", ":"} and start + 1 < high:
        return _behind_mark(tokens, start, end), "before", addressee
    if token.quotation is not None and frames & set("qct"):
        return _at_quotation(tokens, start, end), "before", addressee
    opens = "infinitive" in token.kinds or ("negation" in token.kinds and addressee is not None)
    if opens and "i" in frames and (addressee is not None or "a" not in frames):
        return _some(start + ("leftout" in token.kinds), end), "before", addressee
    if "t" in frames and "infinitiveverb" in token.kinds:
        return _some(start, end), "before", addressee
    if frames & set("ct") and token.kinds & {"whether", "question"} and "pronoun" not in token.kinds:
        return _some(start, end), "before", addressee
    later = _later_that(tokens, start, end) if frames & set("ct") and "preposition" in token.kinds else None
    if later is not None:
        return _some(later + 1, end), "before", addressee
    if "c" in frames and _clause_like(tokens, start, end):
        return _some(start, end), "before", addressee
    if "e" in frames and addressee is None and (token.kinds & {"determiner", "leftout"}):
        return _some(start + ("leftout" in token.kinds), end), "before", addressee
    weighed = "t" in frames and any("weight" in other.kinds for other in tokens[start : start + 3])
    if weighed:
        return _some(start, end), "before", addressee
    return (_judged(tokens, start, end) if frames & set("oqt") else None), "judging", addressee


def _to_comma(tokens: Sequence[Token], content: Range) -> Range:
    """A relative clause's words, up to the comma that closes it."""
    for at in range(content[0] + 1, content[1]):
        quoted = tokens[at - 1].quotation is not None and tokens[at - 1].text[-2:-1] == ","
        if tokens[at].text == "," or quoted:
            return (content[0], at)
    return content


def _past_correlative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind `о том` of `о том, что`."""
    window = tokens[start : min(start + 3, end)]
    at = next((at for at, token in enumerate(window) if "correlative" in token.kinds), None)
    if at is None or start + at + 2 >= end or tokens[start + at + 1].text != ",":
        return start
    return start + at + 1 if "that" in tokens[start + at + 2].kinds else start


def _some(start: int, end: int) -> Range | None:
    return (start, end) if end > start else None


def _sentence_end(tokens: Sequence[Token]) -> int:
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
    if (
        at + 1 >= end
        or (tokens[at].words >= _QUOTED and tokens[at + 1].punctuation)
        or tokens[at].text[-2:-1] in ".,?!"
    ):
        return (at, at + 1)
    if (
        tokens[at + 1].kinds & {"coordinator", "subordinator", "preposition"}
        and tokens[at].words >= _QUOTED
        and not any(token.quotation is not None for token in tokens[at + 1 : end])
    ):
        return (at, at + 1)
    return (at, end)


def _past_circumstances(tokens: Sequence[Token], at: int) -> int:
    """Behind `on Monday`, `in a statement`, `again`, `during a visit to Paris`."""
    while at < len(tokens):
        token = tokens[at]
        behind: int | None = None
        if token.quotation is not None or token.kinds & {"that"}:
            return at
        if token.kinds & {"adverb", "time"} and not token.kinds & {"determiner", "pronoun", "source", "negation"}:
            behind = at + 1
        elif "infinitive" in token.kinds and not _points_at(tokens, at + 1):
            behind = None
        elif "preposition" in token.kinds:
            behind = _circumstance_end(tokens, at)
            if behind is not None and behind - at > _SHORT and not _opens_speech(tokens, behind):
                behind = None
        elif token.text == ",":
            behind = _aside_end(tokens, at)
        if behind is None:
            return at
        at = behind
    return at


def _points_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase follows `to`, not a verb."""
    return at < len(tokens) and (tokens[at].capital or bool(tokens[at].kinds & {"determiner", "addressee", "pronoun"}))


def _opens_speech(tokens: Sequence[Token], at: int) -> bool:
    """Whether a complementizer, a colon or a quotation comes at once: what stands before is no part of what is said."""
    if at >= len(tokens):
        return True
    return tokens[at].quotation is not None or tokens[at].text in {":", ","} or "that" in tokens[at].kinds


def _circumstance_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a phrase of time or venue ends; None where the preposition begins neither."""
    end = None
    for place in range(at + 1, min(at + _FAR, len(tokens))):
        token = tokens[place]
        if token.quotation is not None or token.punctuation or token.kinds & {"that", "subject", "auxiliary"}:
            break
        if token.kinds & {"time", "venue", "addressee"} or token.text.isdigit():
            end = place + 1
        elif end is not None:
            attached = "preposition" in tokens[place - 1].kinds
            if not attached and ("determiner" in token.kinds or (token.capital and place == end)):
                break
            if not (token.capital or token.kinds & {"preposition", "determiner"}):
                break
            end = place + 1 if token.capital else end
    return end


def _aside_end(tokens: Sequence[Token], at: int) -> int | None:
    """Behind `, speaking in Paris,` where a complementizer or a quotation follows at once."""
    for place in range(at + 1, min(at + 2 * _FAR, len(tokens) - 1)):
        if tokens[place].quotation is not None:
            return None
        if tokens[place].text == ",":
            following = tokens[place + 1]
            opens = "that" in following.kinds or following.quotation is not None
            return place + 1 if opens else None
    return None


def _addressee(tokens: Sequence[Token], at: int, cue: Cue) -> Range | None:
    """Whom a verb like `told` speaks to; for `urged residents to` all that stands before the infinitive."""
    if (
        not set(cue.frames) & set("ai")
        or at >= len(tokens)
        or tokens[at].punctuation
        or tokens[at].quotation is not None
    ):
        return None
    if tokens[at].kinds & {"that", "infinitive", "whether", "preposition", "question"}:
        calls = "i" in cue.frames and tokens[at].kinds >= {"preposition"} and "infinitive" not in tokens[at].kinds
        return _called_upon(tokens, at) if calls else None
    for place in range(at, min(at + _LONGEST_ADDRESSEE, len(tokens))):
        token = tokens[place]
        if token.quotation is not None or token.punctuation or token.kinds & {"that", "whether", "question"}:
            return (at, place) if place > at and "o" not in cue.frames else None
        if "infinitive" in token.kinds and place > at:
            end = place - ("negation" in tokens[place - 1].kinds)
            return (at, end) if "i" in cue.frames and end > at else None
        if place > at and "a" in cue.frames and "i" not in cue.frames and _starts_clause(tokens, place):
            return (at, place)
    end = min(at + _LONGEST_ADDRESSEE, len(tokens))
    return (at, end) if end == len(tokens) and "i" not in cue.frames else None


def _called_upon(tokens: Sequence[Token], at: int) -> Range | None:
    """`called on the parties to`."""
    for place in range(at + 1, min(at + _FAR, len(tokens))):
        if tokens[place].quotation is not None or tokens[place].punctuation:
            return None
        if "infinitive" in tokens[place].kinds:
            return (at + 1, place)
    return None


def _starts_clause(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if token.kinds & {"subject"} and "pronoun" in token.kinds:
        return True
    if token.kinds & {"preposition", "time"}:
        return "within" not in token.kinds or bool(token.kinds & {"time"}) or _circumstance_end(tokens, at) is not None
    if before.kinds & {"determiner", "preposition"} or (before.capital and token.capital):
        return False
    return bool(token.kinds & {"determiner"}) or token.capital != before.capital or before.kinds >= {"addressee"}


def _later_that(tokens: Sequence[Token], start: int, end: int) -> int | None:
    for at in range(start, min(start + _FAR, end)):
        token = tokens[at]
        if token.quotation is not None or token.punctuation or token.kinds & {"auxiliary", "subject"}:
            return None
        if "that" in token.kinds and at > start and not tokens[at - 1].kinds & {"institution"}:
            return at
    return None


def _clause_like(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a clause without a complementizer begins: a noun phrase, then more."""
    token = tokens[start]
    if token.punctuation or end - start < 2 + all(other.quotation is None for other in tokens[start:end]):
        return False
    if token.kinds & {"coordinator", "infinitive", "according", "relative"}:
        return False
    if token.kinds & {"preposition", "subordinator"}:
        return any(other.text == "," for other in tokens[start : start + 2 * _FAR])
    stretch = tokens[start : min(end, start + 25)]
    return any(
        other.kinds & {"auxiliary", "negation"} or other.low.endswith(("ed", "s")) or other.quotation is not None
        for other in stretch
    )


def _judged(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """An object that holds quoted words: all of it, or the quotation alone where it makes most of it."""
    places = [at for at in range(start, end) if tokens[at].quotation is not None]
    for at in places:
        if any(other.text in {".", ";"} or other.cue for other in tokens[start:at]):
            return None
        if tokens[at].words >= _QUOTED:
            return (at, at + 1) if tokens[at].words >= 6 and at + 1 >= end else (start, end)
    return (start, end) if places and len(places) == 1 and places[0] - start <= 6 else None


def _according(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """`According to X, …` and `…, according to X`."""
    length = 1 if tokens[at].kinds & {"according", "weakaccording"} else _phrase_length(tokens, at, grammar)
    if length == 0:
        return None
    if "weakaccording" in tokens[at].kinds and not _names_speaker(tokens, at):
        return None
    end = _sentence_end(tokens)
    phrase = right_phrase(tokens, at + length, len(tokens), strict=False)
    if phrase is None and any("pronoun" in token.kinds for token in tokens[at : at + length]):
        phrase = (at, at + 1)
    if phrase is None:
        return None
    phrase = _whole_source(tokens, phrase, end)
    bound = next((k for k in range(at, at + length) if "pronoun" in tokens[k].kinds), None)
    if bound is not None:
        phrase = (bound, bound + 1)
    behind = max(phrase[1], at + length)
    fronted = at == 0 or (at <= 2 and tokens[0].kinds & {"link", "coordinator"})
    if fronted:
        comma = next(
            (k for k in range(behind, end) if tokens[k].text in PARTING and not _name_goes_on(tokens, k)), None
        )
        content = _quoted_or_all(tokens, comma + 1, end) if comma is not None and comma + 1 < end else None
    else:
        content = _around(tokens, at, behind, end)
    if content is None:
        return None
    return Reported((at, at + length), content, phrase, "according", at, breaks=True, frames="qct")


def _quoted_or_all(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A quotation that opens a stretch and makes up all of it but its punctuation, else the stretch."""
    if tokens[start].quotation is not None and all(token.punctuation for token in tokens[start + 1 : end]):
        return (start, start + 1)
    return (start, end)


def _whole_source(tokens: Sequence[Token], phrase: Range, end: int) -> Range:
    """A source that is described (`a study published by X`) up to the next mark."""
    if tokens[phrase[1] - 1].capital or "pronoun" in tokens[phrase[0]].kinds:
        return phrase
    at = phrase[1]
    while at < end and not tokens[at].punctuation and tokens[at].quotation is None and at - phrase[0] < 2 * _FAR:
        at += 1
    return (phrase[0], at)


def _names_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether `Pour X,` opens a sentence and X can speak."""
    if at > 1:
        return False
    comma = next((k for k in range(at + 1, min(at + _FAR, len(tokens))) if tokens[k].text == ","), None)
    inner = tokens[at + 1 : comma] if comma else ()
    return (
        bool(inner)
        and not any("infinitiveverb" in token.kinds for token in inner)
        and (
            any(token.kinds & {"role", "source", "title"} for token in inner) or (inner[0].capital and _is_short(inner))
        )
    )


def _is_short(tokens: Sequence[Token]) -> bool:
    return len(tokens) <= 4 and all(token.capital for token in tokens)


def _name_goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma behind a source opens an apposition that closes again."""
    following = tokens[comma + 1] if comma + 1 < len(tokens) else None
    if following is None or following.kinds & {"pronoun"}:
        return False
    closing = next((k for k in range(comma + 1, min(comma + _FAR, len(tokens))) if tokens[k].text == ","), None)
    inner = tokens[comma + 1 : closing] if closing else ()
    return (
        bool(inner)
        and not any(t.kinds & {"auxiliary"} for t in inner)
        and bool(following.kinds & {"article", "role", "relative"})
        and any(t.kinds & {"role", "institution"} for t in inner)
    )


def _around(tokens: Sequence[Token], at: int, behind: int, end: int) -> Range | None:
    left_end = at
    while left_end > 0 and tokens[left_end - 1].text in PARTING:
        left_end -= 1
    begin = 0
    while begin < left_end and tokens[begin].kinds & {"coordinator", "link"}:
        begin += 1
        while begin < left_end and tokens[begin].text == ",":
            begin += 1
    right = behind + 1 if behind < end and tokens[behind].text == "," else end
    participle = right < end and tokens[right].low.endswith("ing")
    if end - right > left_end - begin and not participle:
        return (right, end)
    if left_end - begin < 3 and not (left_end > begin and tokens[left_end - 1].quotation):
        return None
    last = tokens[left_end - 1]
    if last.quotation is not None and _alone(tokens, begin, left_end):
        return (left_end - 1, left_end)
    return (begin, left_end)


def _phrase_length(tokens: Sequence[Token], at: int, grammar: Grammar) -> int:
    for rest, kind in grammar.phrases.get(tokens[at].low, ()):
        if kind == "according" and tuple(token.low for token in tokens[at + 1 : at + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def _settle(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Cut each content where the next clause of reporting breaks off, drop what is embedded in another's words."""
    settled: list[Reported] = []
    behind = [
        reading
        for reading in found
        if reading.form == "after" or (reading.form == "according" and reading.content[0] < reading.cue[0])
    ]
    found = [reading for reading in found if not any(_swallows(later, reading) for later in behind)]
    for at, reading in enumerate(found):
        start, end = reading.content
        if any(_embeds(outer, reading) for outer in settled):
            continue
        if reading.form != "after":
            for later in found[at + 1 :]:
                weighty = "d" not in later.frames
                if (
                    later.breaks
                    and weighty
                    and start < later.start < end
                    and later.form != "after"
                    and later.content[0] >= later.start
                ):
                    end = _before_break(tokens, later.start, start)
                    break
        if end > start:
            reading.content = (start, end)
            settled.append(reading)
    return settled


def _swallows(later: Reported, earlier: Reported) -> bool:
    """Whether a clause of reporting at a sentence's end has another as part of what is said."""
    return later.cue[0] > earlier.cue[0] and (
        later.content[0] <= earlier.cue[0] < later.content[1]
        or (earlier.content[0] <= later.content[0] and later.start <= earlier.content[1] and earlier.form != "after")
    )


def _embeds(outer: Reported, inner: Reported) -> bool:
    return outer.content[0] <= inner.cue[0] < outer.content[1] or (
        outer.content[0] < inner.content[1] and inner.content[0] < outer.content[1]
    )


def _before_break(tokens: Sequence[Token], at: int, start: int) -> int:
    while (
        at > start
        and (tokens[at - 1].punctuation or tokens[at - 1].kinds & {"coordinator", "subordinator"})
        and tokens[at - 1].text != ")"
    ):
        at -= 1
    return at
