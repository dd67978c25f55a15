"""Clauses of reporting: a cue in a sentence, who speaks and what is said, before names are resolved.

Positions are token indexes, ends exclusive. A cue stands before what is said (`X said that …`), behind it
(`…, X said` and `…, said X`) or inside it; a participle takes its speaker from the clause it hangs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.circumstances import past_circumstances
from knowledge.extraction.clauses.contents import said_before, said_behind, sentence_end, to_comma
from knowledge.extraction.clauses.nouns import Range, apposition, left_phrase, right_phrase
from knowledge.extraction.clauses.sources import read_according, read_as
from knowledge.extraction.clauses.subjects import (
    following_subject,
    leading_subject,
    locative_subject,
    quoted_subject,
    quoting_outlet,
    understood_subject,
)
from knowledge.extraction.clauses.verbs import (
    DASHES,
    FAR,
    PARTING,
    QUOTED,
    Reported,
    Verb,
    find_verb,
    is_passive,
    is_plural_noun,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.sentences import Token

_LONGEST_SIGNATURE: Final = 5


def read_clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Reported]:
    """Every reading of a cue in a sentence, in order, contents not overlapping."""
    found: list[Reported] = []
    for at, token in enumerate(tokens):
        if token.quotation is not None:
            continue
        if token.low in grammar.phrases or token.kinds & {"according", "weakaccording"}:
            reading = read_according(tokens, at, grammar)
        elif token.cue is not None and (verb := find_verb(tokens, at)) is not None:
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
    if dash == 0 or tokens[dash - 1].quotation is None or tokens[dash - 1].words < QUOTED:
        return None
    names = [token for token in tokens[dash + 1 :] if not (token.text == "." and token is tokens[-1])]
    if not 1 <= len(names) <= _LONGEST_SIGNATURE or not all(token.capital for token in names):
        return None
    end = dash + 1 + len(names)
    return Reported((dash, dash + 1), (dash - 1, dash), (dash + 1, end), "after", dash, breaks=True, frames="q")


def _labelled(tokens: Sequence[Token]) -> Reported | None:
    """`Ada Colau: "…"`, `COLAU: We agree`, and a headline that names the speaker before its colon."""
    colon = next((at for at, token in enumerate(tokens[: 3 * FAR]) if token.text == ":"), 0)
    end = sentence_end(tokens)
    if colon == 0 or colon + 1 >= end:
        return None
    label = tokens[:colon]
    quoted = tokens[colon + 1].quotation is not None and tokens[colon + 1].words >= QUOTED
    named = colon <= _LONGEST_SIGNATURE and all(t.capital or "particle" in t.kinds for t in label)
    if not (quoted and label[0].capital) and not (named and (colon > 1 or label[0].text.isupper())):
        return None
    subject = (0, colon) if named else leading_subject(tokens, colon)
    content = (colon + 1, colon + 2) if quoted else (colon + 1, end)
    return subject and Reported((colon, colon + 1), content, subject, "before", 0, breaks=True, frames="q")


def read_headline(tokens: Sequence[Token]) -> Reported | None:
    """`Lagarde: prices will fall`: a surname before the colon of a headline."""
    if len(tokens) <= QUOTED or tokens[1].text != ":" or not tokens[0].capital:
        return None
    return Reported((1, 2), (2, sentence_end(tokens)), (0, 1), "before", 0, breaks=True, frames="q")


def announcer(tokens: Sequence[Token]) -> Range | None:
    """Who is named by a sentence that ends in a colon, for the quotation that follows."""
    if not tokens or tokens[-1].text != ":":
        return None
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].cue is not None and (verb := find_verb(tokens, at)) is not None:
            return (
                left_phrase(tokens, verb.start) or understood_subject(tokens, verb, []) or leading_subject(tokens, at)
            )
    return leading_subject(tokens, len(tokens) - 1)


def _read_verb(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Reported | None:
    if verb.negated and "n" not in verb.cue.frames:
        return None
    if verb.infinitive:
        return _read_infinitive(tokens, verb, found)
    if verb.cue.participle and verb.start == verb.at:
        return _read_participle(tokens, verb, found)
    if verb.start > 0 and "as" in tokens[verb.start - 1].kinds:
        return read_as(tokens, verb)
    inverted = _read_inverted(tokens, verb)
    if inverted is not None and (tokens[verb.start - 1].quotation is not None or not _governs_right(tokens, verb)):
        return inverted
    subject = left_phrase(tokens, verb.start) or locative_subject(tokens, verb)
    if subject is not None and (is_passive(tokens, verb) or is_plural_noun(tokens, verb, subject)):
        return None
    start = subject[0] if subject else verb.start
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is not None and _follows_speech(tokens, start, content):
        content = None
    if content is None and (subject is not None or tokens[start - 1].quotation is not None):
        content, form = said_before(tokens, start, verb), "after"
        if content is not None and not _goes_before(tokens, verb, content):
            content = None
        if content is not None and "n" in verb.cue.frames and tokens[content[1] - 1].quotation is None:
            content = None
    if content is None:
        return None
    relative = verb.start > 0 and "relative" in tokens[verb.start - 1].kinds
    if relative and form == "before" and verb.start > 1 and tokens[verb.start - 2].text == ",":
        content = to_comma(tokens, content)
    if subject is None:
        subject = understood_subject(tokens, verb, found)
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


def _follows_speech(tokens: Sequence[Token], start: int, content: Range) -> bool:
    """Whether `"…," X said` goes on with circumstances: the quotation is what is said, not the words behind."""
    if start == 0 or any(token.quotation is not None for token in tokens[slice(*content)]):
        return False
    before = tokens[start - 1]
    comma = before.text == "," and start > 1 and tokens[start - 2].quotation is not None
    spoken = tokens[start - 2] if comma else before
    closed = comma or (spoken.quotation is not None and spoken.text[-2:-1] in ",?!")
    behind = tokens[content[0] - 1]
    placed = bool(tokens[content[0]].kinds & {"preposition", "subordinator"})
    return closed and placed and spoken.words >= QUOTED and "that" not in behind.kinds and behind.text != ":"


def _goes_before(tokens: Sequence[Token], verb: Verb, content: Range) -> bool:
    """Whether words before a verb are what is said: a quotation, or nothing but time and place follows the verb."""
    if any(token.quotation is not None for token in tokens[slice(*content)]):
        return True
    rest = past_circumstances(tokens, verb.at + 1)
    if rest >= len(tokens) or tokens[rest].punctuation or "a" in verb.cue.frames:
        return True
    return bool(tokens[rest].kinds & {"preposition", "subordinator", "time", "adverb", "coordinator", "relative"})


def _governs_right(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a verb behind a comma has its subject before an aside and what is said behind it."""
    if left_phrase(tokens, verb.start) is None:
        return False
    content, form, _ = said_behind(tokens, verb.at + 1, verb.cue)
    return content is not None and (form != "judging" or "o" in verb.cue.frames)


def _breaks(tokens: Sequence[Token], start: int) -> bool:
    if start == 0:
        return True
    before = tokens[start - 1]
    return before.text in (PARTING | {";", ":"}) or "coordinator" in before.kinds or before.kinds >= {"subordinator"}


def _read_infinitive(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Reported | None:
    """`went on to say that …`, `used Twitter to call it "…"`: only beside a quotation or a complementizer."""
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None or not set(verb.cue.frames) & set("qcto"):
        return None
    rest = tokens[verb.at + 1 : content[1]]
    quoted = any(token.quotation is not None and token.words >= QUOTED for token in rest)
    if not quoted and not any("that" in token.kinds for token in rest[:2]):
        return None
    subject = next((reading.subject for reading in reversed(found) if reading.subject), None)
    subject = subject or leading_subject(tokens, verb.start)
    if subject is None or _refuses(tokens, verb):
        return None
    return Reported(
        (verb.at, verb.at + 1), content, subject, form, verb.start - 1, addressee=addressee, frames=verb.cue.frames
    )


def _refuses(tokens: Sequence[Token], verb: Verb) -> bool:
    return any(
        "negation" in token.kinds or token.low.startswith(("declin", "refus"))
        for token in tokens[max(0, verb.start - 4) : verb.start]
    )


def _read_participle(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Reported | None:
    """`…, adding that`, `in a statement saying`: spoken by the subject of the clause it hangs on."""
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None:
        return None
    before = tokens[verb.at - 1] if verb.at else None
    rest = tokens[verb.at + 1 : content[1]]
    quoted = any(token.quotation is not None for token in rest)
    if (
        form == "before"
        and "c" not in verb.cue.frames
        and not quoted
        and not any("that" in t.kinds for t in rest[:FAR])
    ):
        return None
    parted = before is None or before.text in PARTING or "coordinator" in before.kinds
    subject, via = quoted_subject(tokens, verb), quoting_outlet(tokens, verb)
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
    subject = subject or earlier or leading_subject(tokens, verb.start) or following_subject(tokens, verb, content)
    if subject is None:
        return None
    return Reported(
        (verb.at, verb.at + 1),
        content,
        subject,
        "judging" if form == "judging" else "participle",
        verb.at,
        via=via,
        denial="n" in verb.cue.frames,
        addressee=addressee,
        breaks=parted,
        frames=verb.cue.frames,
    )


def _read_inverted(tokens: Sequence[Token], verb: Verb) -> Reported | None:
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
    if not quoted and (before.text not in PARTING or not set(verb.cue.frames) & set("cp")):
        return None
    if verb.inverted is not None:
        content = said_before(tokens, verb.start, verb)
        bound = (verb.inverted, verb.inverted + 1)
        cue = (verb.start, max(verb.at, verb.inverted) + 1)
        return content and Reported(cue, content, bound, "after", verb.start, breaks=True, frames=verb.cue.frames)
    phrase = _speaker_behind(tokens, verb, quoted=quoted)
    if phrase is None or not _closes_clause(tokens, phrase[1]) or (not quoted and _is_object(tokens, verb, phrase)):
        return None
    first = tokens[phrase[0]]
    named = quoted and any(other.capital or other.kinds & {"role", "source"} for other in tokens[phrase[0] : phrase[1]])
    opens = first.capital or first.text[:1].isdigit()
    if not (named or opens or first.kinds & {"determiner", "pronoun", "role", "source", "title"}):
        return None
    if "pronoun" in first.kinds and not first.kinds & {"subject", "determiner"}:
        return None
    content = said_before(tokens, verb.start, verb)
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


def _is_object(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether an object that cannot speak follows (`X, président du club, a démenti tout contact`)."""
    able = {"role", "source", "institution", "title", "pronoun", "document"}
    if any(token.capital or token.kinds & able for token in tokens[slice(*phrase)]):
        return False
    before = left_phrase(tokens, verb.start)
    return before is not None and not any("auxiliary" in token.kinds for token in tokens[slice(*before)])


def _speaker_behind(tokens: Sequence[Token], verb: Verb, *, quoted: bool) -> Range | None:
    """Who stands behind an inverted verb, past its addressee and place (`a déclaré à l'AFP un diplomate`)."""
    at = verb.at + 1
    if quoted and "a" not in verb.cue.frames:
        place = past_circumstances(tokens, at)
        while place < len(tokens) and "addressee" in tokens[place].kinds and not tokens[place].capital:
            place += 1
        if at < place < len(tokens) and (phrase := right_phrase(tokens, place, len(tokens))) is not None:
            inner = tokens[slice(*phrase)]
            if any(token.capital or token.kinds & {"role", "source", "institution", "title"} for token in inner):
                return _with_name(tokens, phrase)
    phrase = right_phrase(tokens, at, len(tokens))
    return phrase and _with_name(tokens, phrase)


def _with_name(tokens: Sequence[Token], phrase: Range) -> Range:
    """A description and the name behind its comma (`said the spokesman, Stefan Kornelius`)."""
    start, end = phrase
    if tokens[end - 1].capital or "pronoun" in tokens[start].kinds or not tokens[start].kinds & {"determiner", "role"}:
        return phrase
    behind = apposition(tokens, end, len(tokens)) if end < len(tokens) and tokens[end].text == "," else None
    if behind is None or behind[1] - behind[0] > _LONGEST_SIGNATURE:
        return phrase
    named = all(token.capital or "particle" in token.kinds for token in tokens[slice(*behind)])
    return (start, behind[1]) if named else phrase


def _relayed(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whom a relaying verb quotes: behind the outlet that quotes (`цитирует РБК режиссёра`)."""
    at = next((at for at in range(phrase[0] + 1, phrase[1]) if "role" in tokens[at].kinds), None)
    return (at, phrase[1]) if at is not None else phrase


def read_incise(tokens: Sequence[Token], parting: Collection[str] = PARTING) -> tuple[Range, Range, int] | None:
    """Cue, speaker and end of an aside of reporting inside quoted words (`, explique X, toxicologue.`)."""
    for at in range(1, len(tokens)):
        if tokens[at].cue is None or (verb := find_verb(tokens, at)) is None or verb.start == 0:
            continue
        if tokens[verb.start - 1].text not in parting or not set(verb.cue.frames) & set("qp"):
            continue
        bound = (verb.inverted, verb.inverted + 1) if verb.inverted is not None else None
        phrase = bound or _speaker_behind(tokens, verb, quoted=True)
        if phrase is None or not (bound or _may_speak(tokens, phrase)):
            continue
        end = phrase[1]
        while end < len(tokens) and tokens[end].text not in {".", "?", "!", "…"} and end - phrase[0] < 2 * FAR:
            if tokens[end].text in PARTING and bound:
                break
            end += 1
        if end < len(tokens) and (tokens[end].text in {".", "…", "?", "!"} or bound):
            return (verb.start, at + 1), phrase, min(end + 1, len(tokens))
    return None


def _may_speak(tokens: Sequence[Token], phrase: Range) -> bool:
    inner = tokens[phrase[0] : phrase[1]]
    if "subject" in inner[0].kinds and len(inner) == 1:
        return True
    closed = phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation
    return closed and (inner[0].capital or any(token.kinds & {"role", "source", "title"} for token in inner))


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


def _settle(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Cut each content where the next clause of reporting breaks off, drop what is embedded in another's words."""
    settled: list[Reported] = []
    found = _relay(tokens, found)
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


def _relay(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Merge `as Y reports, X said that …` and `…, Y reports, citing X` into X's statement, Y in `via`."""
    for outer in found:
        for inner in found:
            if inner is outer or inner.subject is None or outer.subject is None:
                continue
            fronted = outer.form == "according" and inner.form == "before" and outer.content[0] == inner.start
            if fronted and inner.content[1] == outer.content[1]:
                inner.via = outer.subject
                return [reading for reading in found if reading is not outer]
            cited = inner.form == "according" and outer.form == "after" and outer.subject[1] == inner.start
            if cited and "r" not in outer.frames and not any(t.quotation for t in tokens[slice(*outer.content)]):
                inner.content, inner.via = outer.content, outer.subject
                return [reading for reading in found if reading is not outer]
    return found


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
