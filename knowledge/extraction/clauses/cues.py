"""Clauses of reporting: a cue in a sentence, who speaks and what is said, before names are resolved.

Positions are token indexes, ends exclusive. A cue stands before what is said (`X said that …`), behind it
(`…, X said` and `…, said X`) or inside it; a participle takes its speaker from the clause it hangs on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.brackets import read_bracketed
from knowledge.extraction.clauses.circumstances import is_infinitive, past_circumstances
from knowledge.extraction.clauses.contents import (
    before_colon,
    said_before,
    said_behind,
    sentence_end,
    to_comma,
    to_narrator,
)
from knowledge.extraction.clauses.dropping import opening_verb, read_dropped, read_opening
from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.inversion import read_fronted, read_inverted
from knowledge.extraction.clauses.nouns import Range, left_phrase
from knowledge.extraction.clauses.settling import settle
from knowledge.extraction.clauses.sources import read_according, read_as, read_stated
from knowledge.extraction.clauses.subjects import (
    following_subject,
    leading_subject,
    locative_subject,
    opening_phrase,
    own_clause_subject,
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
    relays,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.sentences import Token

_LONGEST_SIGNATURE: Final = 5
_OPENING: Final = frozenset({"according", "weakaccording", "thus", "behind"})
_PERFECT: Final = frozenset({"perfect", "inverted", "clitic", "adverb"})
_NEAR: Final = 5
"""Tokens behind an infinitive in which its complementizer follows (préciser plus tard que)."""


def read_clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Reported]:
    """Every reading of a cue in a sentence, in order, contents not overlapping."""
    found: list[Reported] = []
    seconds, behind = grammar.seconds, [token.low for token in tokens[1:]]
    for at, (token, following) in enumerate(zip(tokens, [*behind, ""], strict=True)):
        plain = token.cue is None and following not in seconds.get(token.low, ()) and token.kinds.isdisjoint(_OPENING)
        if plain and not _may_be_spoken(tokens, at, grammar):
            continue
        if token.quotation is None and (reading := _read_at(tokens, at, grammar, found)) is not None:
            found.append(reading)
    if not found and (signed := _signed(tokens) or _labelled(tokens, grammar)) is not None:
        return [signed]
    return settle(tokens, found)


def _may_be_spoken(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a verb that no list has may stand here."""
    if not grammar.spoken or at == 0:
        return False
    before = tokens[at - 1]
    if "bracket" in grammar.options:
        return before.text == "," or before.quotation is not None
    return not before.kinds.isdisjoint(_PERFECT)


def _read_at(tokens: Sequence[Token], at: int, grammar: Grammar, found: list[Reported]) -> Reported | None:
    """The reading of the word at a place: a source, a document's words, or a verb."""
    token = tokens[at]
    if "bracket" in grammar.options:
        return read_bracketed(tokens, at, grammar)
    if token.low in grammar.phrases or token.kinds & {"according", "weakaccording"}:
        reading = read_stated(tokens, at, grammar) or read_according(tokens, at, grammar)
        if reading is not None:
            return reading
    drops = "dropping" in grammar.options
    if at == 0 and token.cue is not None and token.capital:
        fronted, verb = read_fronted(tokens), opening_verb(tokens) if drops else None
        return fronted or (read_opening(tokens, verb) if verb is not None else None)
    verb = find_verb(tokens, at) if token.cue is not None else _spoken_verb(tokens, at, grammar)
    if drops and verb is not None and (dropped := read_dropped(tokens, verb, found)) is not None:
        return dropped
    reading = _read_verb(tokens, verb, found, drops=drops) if verb is not None else None
    return None if reading is not None and "sparing" in grammar.options and _is_left_over(tokens, reading) else reading


def _spoken_verb(tokens: Sequence[Token], at: int, grammar: Grammar) -> Verb | None:
    """An unknown verb that stands as verbs of saying do: « … », a expédié X."""
    if at < 2 or not grammar.spoken or not tokens[at].low.endswith(grammar.spoken):
        return None
    start = at - 1
    while start > 0 and tokens[start].kinds & {"clitic", "inverted", "adverb"}:
        start -= 1
    quoted = tokens[start - 1 - (tokens[start - 1].text == ",")]
    if "perfect" not in tokens[start].kinds or quoted.quotation is None or quoted.words <= QUOTED:
        return None
    bound = next((k for k in range(start, at) if "inverted" in tokens[k].kinds), None)
    return Verb(at, start, Cue(tokens[at].low, "q"), negated=False, infinitive=False, inverted=bound)


def _is_left_over(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether unquoted words before `X verb` are taken for what X said, where languages put the verb before X."""
    if reading.form != "after" or reading.subject is None or reading.subject[1] > reading.cue[0]:
        return False
    return not any(token.quotation is not None for token in tokens[slice(*reading.content)])


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


def _labelled(tokens: Sequence[Token], grammar: Grammar) -> Reported | None:
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
    subject = (0, colon) if named else opening_phrase(tokens, colon, grammar)
    content = (colon + 1, colon + 2) if quoted else (colon + 1, end)
    return subject and Reported((colon, colon + 1), content, subject, "before", 0, breaks=True, frames="q")


def read_headline(tokens: Sequence[Token]) -> Reported | None:
    """`Lagarde: prices will fall`: a surname before the colon of a headline."""
    if len(tokens) > QUOTED + 1 and tokens[2].text == ":" and tokens[0].capital and "role" in tokens[1].kinds:
        return Reported((2, 3), (3, sentence_end(tokens)), (0, 2), "before", 0, breaks=True, frames="q")
    if len(tokens) <= QUOTED or tokens[1].text != ":" or not tokens[0].capital:
        return None
    return Reported((1, 2), (2, sentence_end(tokens)), (0, 1), "before", 0, breaks=True, frames="q")


def announcer(tokens: Sequence[Token], grammar: Grammar) -> Range | None:
    """Who is named by a sentence that ends in a colon, for the quotation that follows."""
    if not tokens or tokens[-1].text != ":":
        return None
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].cue is not None and (verb := find_verb(tokens, at)) is not None:
            return (
                left_phrase(tokens, verb.start) or understood_subject(tokens, verb, []) or leading_subject(tokens, at)
            )
    return opening_phrase(tokens, len(tokens) - 1, grammar)


def _read_verb(tokens: Sequence[Token], verb: Verb, found: list[Reported], *, drops: bool) -> Reported | None:
    if (verb.negated and "n" not in verb.cue.frames) or relays(tokens, verb):
        return None
    if verb.infinitive:
        return _read_infinitive(tokens, verb, found)
    if verb.cue.attributive:
        return _read_attributive(tokens, verb)
    if verb.cue.participle and verb.start == verb.at:
        return _read_participle(tokens, verb, found)
    if verb.start > 0 and "as" in tokens[verb.start - 1].kinds:
        return read_as(tokens, verb, drops=drops)
    inverted = read_inverted(tokens, verb)
    if inverted is not None and (
        tokens[verb.start - 1].quotation is not None or not _governs_right(tokens, verb, inverted)
    ):
        return inverted
    subject = left_phrase(tokens, verb.start) or locative_subject(tokens, verb)
    if subject is not None and any(
        subject[0] <= told.cue[0] < subject[1] and told.start <= subject[0] for told in found
    ):
        subject = None
    if subject is not None and (is_passive(tokens, verb) or is_plural_noun(tokens, verb, subject)):
        return None
    start = subject[0] if subject else verb.start
    content, form, addressee = said_behind(tokens, verb.at + 1, _finding(tokens, verb, subject))
    if (
        form == "judging"
        and start > 1
        and "that" in tokens[start - 1].kinds
        and "demonstrative" in tokens[start - 2].kinds
    ):
        return None
    if content is not None and "r" in verb.cue.frames and not any(t.words >= QUOTED for t in tokens[slice(*content)]):
        return None
    if content is not None:
        content = None if _follows_speech(tokens, start, content) else before_colon(tokens, content)
    if content is None and (subject is not None or tokens[start - 1].quotation is not None):
        announces = tokens[-1].text == ":" and past_circumstances(tokens, verb.at + 1) >= len(tokens) - 1
        content, form = None if announces else said_before(tokens, start, verb), "after"
        if content is not None and not _goes_before(tokens, verb, content):
            content = None
        if content is not None and "n" in verb.cue.frames and tokens[content[1] - 1].quotation is None:
            content = None
    if content is None or _shows(tokens, verb, subject, content):
        return None
    relative = verb.start > 0 and "relative" in tokens[verb.start - 1].kinds
    if form == "before":
        content = to_narrator(tokens, content)
    closes = not any(reading.form == "after" for reading in found)
    if relative and closes and form == "before" and verb.start > 1 and tokens[verb.start - 2].text == ",":
        content = to_comma(tokens, content)
    if subject is None:
        subject = understood_subject(tokens, verb, found)
    if subject is None and not _goes_on_speaking(tokens, verb, content):
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


def _is_thing(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a phrase ends in what somebody owns and cannot speak (`the candidate's policy stating`)."""
    last, owner = tokens[subject[1] - 1], tokens[max(subject[0], subject[1] - 2)]
    able = {"role", "source", "institution", "pronoun", "title", "document"}
    owned = owner.low.endswith(("'s", "s'"))
    return owned and not last.capital and not last.kinds & able


def _goes_on(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported]) -> bool:
    """Whether saying goes on from an order or a threat (`threatened to sue him saying he lied`)."""
    if not found or verb.cue.lemma != "say" or found[-1].form != "before":
        return False
    start, before = found[-1].content[0], tokens[verb.at - 1]
    ordered = "infinitive" in tokens[start].kinds and start < verb.at
    return ordered and before.cue is None and not before.kinds & {"preposition", "determiner", "auxiliary"}


def _shows(tokens: Sequence[Token], verb: Verb, subject: Range | None, content: Range) -> bool:
    """Whether a thing makes plain what nobody says (`the row underscores how far …`)."""
    if "d" not in verb.cue.frames or subject is None or any(t.quotation is not None for t in tokens[slice(*content)]):
        return False
    able = {"role", "source", "institution", "title", "pronoun", "document"}
    end = next((at for at in range(*subject) if "preposition" in tokens[at].kinds), subject[1])
    head = [token for token in tokens[subject[0] : end] if not token.kinds & {"determiner"} or token.kinds & able]
    owned = any(token.low.endswith(("'s", "s'")) for token in head)
    return not any(token.kinds & able or (token.capital and not owned) for token in head)


def _goes_on_speaking(tokens: Sequence[Token], verb: Verb, content: Range) -> bool:
    """Whether nobody but the last speaker can be meant (А затем разместил видео и рассказал, что …)."""
    before = tokens[: verb.start]
    if not before or "joint" not in before[-1].kinds or "that" not in tokens[content[0] - 1].kinds:
        return False
    if not before[0].kinds & {"link", "coordinator", "adverb"}:
        return False
    return not any(token.kinds & {"role", "source", "institution", "pronoun"} or token.capital for token in before[1:])


def _finding(tokens: Sequence[Token], verb: Verb, subject: Range | None) -> Cue:
    """The cue; with a bare clause where an inquiry is its subject (`the review found governments had failed`)."""
    if subject is None or "t" not in verb.cue.frames or "inquiry" not in tokens[subject[1] - 1].kinds:
        return verb.cue
    return replace(verb.cue, frames=f"{verb.cue.frames}c")


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
    if any(token.quotation is not None and token.words >= QUOTED for token in tokens[slice(*content)]):
        return True
    if "relative" in tokens[content[1] - 1].kinds:
        return False
    rest = past_circumstances(tokens, verb.at + 1)
    if rest >= len(tokens) or tokens[rest].punctuation or "a" in verb.cue.frames:
        return True
    return bool(tokens[rest].kinds & {"preposition", "subordinator", "time", "adverb", "coordinator", "relative"})


def _governs_right(tokens: Sequence[Token], verb: Verb, inverted: Reported) -> bool:
    """Whether a verb behind a comma has its subject before an aside and what is said behind it."""
    if left_phrase(tokens, verb.start) is None:
        return False
    content, form, _ = said_behind(tokens, verb.at + 1, verb.cue)
    if verb.inverted is not None and (content is None or tokens[content[0]].quotation is None):
        return False
    same = inverted.subject is not None and content is not None and content[0] == inverted.subject[0]
    if content is None or (same and "e" in verb.cue.frames):
        return False
    return form != "judging" or "o" in verb.cue.frames


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
    if not quoted and not any("that" in token.kinds for token in rest[:_NEAR]):
        return None
    subject = next((reading.subject for reading in reversed(found) if reading.subject), None)
    told = "joint" in tokens[0].kinds and verb.start <= QUOTED - 1
    subject = None if told else subject or leading_subject(tokens, verb.start)
    if (subject is None and not told) or _refuses(tokens, verb) or "purpose" in tokens[max(0, verb.start - 2)].kinds:
        return None
    return Reported(
        (verb.at, verb.at + 1), content, subject, form, verb.start - 1, addressee=addressee, frames=verb.cue.frames
    )


def _read_attributive(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """`X, заявивший, что …`: a participle that is an adjective of the noun before its comma."""
    if verb.at < 2 or tokens[verb.at - 1].text != ",":
        return None
    subject = _name_before(tokens, verb.at - 1) or left_phrase(tokens, verb.at - 1)
    content, form, _ = said_behind(tokens, verb.at + 1, verb.cue)
    if subject is None or content is None or form != "before":
        return None
    return Reported((verb.at, verb.at + 1), content, subject, form, verb.at, frames=verb.cue.frames)


def _name_before(tokens: Sequence[Token], end: int) -> Range | None:
    """The name that ends where a comma stands."""
    start = end
    while start > 0 and (tokens[start - 1].capital or "particle" in tokens[start - 1].kinds):
        start -= 1
    return (start, end) if start < end else None


def _refuses(tokens: Sequence[Token], verb: Verb) -> bool:
    return any(
        token.kinds & {"negation", "impersonal"} or token.low.startswith(("declin", "refus"))
        for token in tokens[max(0, verb.start - 6) : verb.start]
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
        and not (addressee is not None and "i" in verb.cue.frames)
        and not quoted
        and not any("that" in t.kinds for t in rest[:FAR])
        and not is_infinitive(tokens, content[0])
    ):
        return None
    parted = before is None or before.text in PARTING or "coordinator" in before.kinds or before.quotation is not None
    parted = parted or _goes_on(tokens, verb, found)
    subject, via = quoted_subject(tokens, verb), quoting_outlet(tokens, verb)
    if (
        subject is None
        and not parted
        and before is not None
        and not before.kinds & {"preposition", "quoted"}
        and (before.cue is None or before.cue.lemma == before.low)
    ):
        subject = left_phrase(tokens, verb.start)
        if subject and (tokens[subject[1] - 1].kinds & {"venue", "time"} or _is_thing(tokens, subject)):
            subject = None
    earlier = next(
        (reading.subject for reading in reversed(found) if reading.subject and reading.form != "according"), None
    )
    if before is not None and "preposition" in before.kinds:
        earlier = earlier or own_clause_subject(tokens, verb.start, "subordinator")
    subject = subject or earlier or leading_subject(tokens, verb.start) or following_subject(tokens, verb, content)
    if subject is None and not (found and found[-1].subject is None):
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
