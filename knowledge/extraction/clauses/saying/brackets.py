"""Languages whose verb stands second and whose participle or prefix ends the clause (German).

`X sagte, er komme`, `hat X gesagt, dass …`, `"…", fügte X hinzu`, `wie X mitteilte`, `"…", so X`. Nouns have capitals
there, so that a subject is found by its place and not by its letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.capitals import (
    BREAKS,
    LONGEST,
    LONGEST_CLAUSE,
    SCARE,
    find_clause,
    is_noun,
    is_verb,
    noun_phrase,
    stops,
)
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.verbs import QUOTED, Reported
from knowledge.extraction.clauses.saying.anonymous import read_anonymous, whose_words
from knowledge.extraction.clauses.saying.contents import holds_words, sentence_end, to_quotation
from knowledge.extraction.clauses.saying.idioms import phrase_length
from knowledge.extraction.clauses.saying.informed import read_done_by, read_heard_from
from knowledge.extraction.clauses.saying.reported import ahead, interrupted, said_beside, some

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_NO_SUBJECT: Final = frozenset(
    {"preposition", "adverb", "subordinator", "that", "whether", "question", "as", "thus", "infinitive", "time"}
)
_OBLIQUE: Final = frozenset({"dem", "den", "einen", "einem", "keinen"})
"""Articles that no subject in the singular has."""
_CALLED: Final = 2
"""Words in marks by which somebody calls something."""
_NAME: Final = 5
"""Tokens of a name between commas, the commas with it."""


def read_bracketed(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """The reading of a word where the finite verb stands second."""
    kinds = tokens[at].kinds
    if "thus" in kinds and (reading := _read_thus(tokens, at)) is not None:
        return reading
    if "behind" in kinds:
        return _read_behind(tokens, at)
    if "learning" in kinds:
        return read_heard_from(tokens, at)
    if at + 3 < len(tokens) and (owned := _read_owned(tokens, at, grammar)) is not None:
        return owned
    lengths = [1] if "according" in kinds else []
    lengths += [length] if (length := phrase_length(tokens, at, grammar, "according")) else []
    readings = (_read_source(tokens, at, length) for length in sorted(lengths, reverse=True))
    return next((reading for reading in readings if reading is not None), None) or _read_verb(tokens, at, grammar)


def _read_verb(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """The reading of a verb of reporting at a place."""
    cue = tokens[at].cue or _unknown_cue(tokens, at, grammar)
    if cue is None or is_noun(tokens[at]) or (cue.infinitive and at and "infinitive" in tokens[at - 1].kinds):
        return None
    if "anonymous" in tokens[at].kinds:
        return read_anonymous(tokens, at)
    if (passive := read_done_by(tokens, at)) is not None:
        return passive
    begin, end = find_clause(tokens, at)
    if "s" in cue.frames:
        prefix = _prefix(tokens, at)
        if prefix is None and "correlative" not in tokens[end - 1].kinds:
            return None  # not: sprach davon, dass
        end = end if prefix is None else prefix + 1
    if begin < at and "as" in tokens[begin].kinds:
        return _read_as(tokens, begin, at, end)
    finite = _finite(tokens, begin, at, end, cue)
    if finite is None:
        return None
    if any("negation" in token.kinds for token in tokens[finite + 1 : end]) and "n" not in cue.frames:
        return None
    taken_up = begin > 1 and finite == begin + 1 and {"relative", "article"} <= tokens[begin].kinds
    subject = _antecedent(tokens, begin - 1) if taken_up else _subject(tokens, begin, finite, end)
    if subject is None and _goes_on(tokens, begin, finite):
        subject = _shared(tokens, begin, finite)
    if "o" in cue.frames and subject is not None and (judged := _judged(tokens, (finite, at), subject)) is not None:
        return Reported((at, at + 1), judged, subject, "judging", finite, breaks=True, frames="o")
    content, form = said_beside(tokens, (begin, end), finite, subject, cue)
    if content is None or (subject is None and not _goes_on(tokens, begin, finite)):
        return None
    start = min(begin, subject[0]) if subject is not None and form == "before" else begin
    denial = "n" in cue.frames and not any("negation" in token.kinds for token in tokens[finite:end])
    return Reported(
        (at, at + 1), content, subject, form, start, denial=denial, breaks=True, frames=cue.frames.replace("d", "")
    )


def _judged(tokens: Sequence[Token], verb: Range, subject: Range) -> Range | None:
    """The words in marks that a verb of calling says of its object (nannte das „…“, hat es als „…“ bezeichnet)."""
    finite, at = verb
    first, last = (finite + 1, at) if finite < at else (at + 1, min(len(tokens), at + LONGEST))
    for place in range(first, last):
        token = tokens[place]
        if token.quotation is not None and token.words >= _CALLED and not subject[0] <= place < subject[1]:
            return (place, place + 1)
        if token.text in {":", ";"} or token.low == "sich" or is_verb(token) or "that" in token.kinds:
            return None
    return None


def _unknown_cue(tokens: Sequence[Token], at: int, grammar: Grammar) -> Cue | None:
    """A verb that no list has, where verbs of saying stand: behind what is said, before who says it (…, witzelte X)."""
    token = tokens[at]
    if at == 0 or token.kinds or is_noun(token) or not token.low.endswith(grammar.spoken):
        return None
    before = tokens[at - 1] if tokens[at - 1].text != "," else tokens[at - 2]
    spoken = before.quotation is not None and before.words > QUOTED
    reported = tokens[at - 1].text == "," and not _is_led_by_clause(tokens, at)
    spoken = spoken or (reported and any("subjunctive" in other.kinds for other in tokens[:at]))
    subject = noun_phrase(tokens, at + 1) if spoken else None
    named = subject is not None and any(
        t.kinds & {"role", "title", "pronoun"} or is_noun(t) for t in tokens[slice(*subject)]
    )
    closed = subject is not None and (
        subject[1] >= len(tokens) or tokens[subject[1]].punctuation or bool(tokens[subject[1]].kinds)
    )
    return Cue(token.low, "qpc") if named and closed else None


def _is_led_by_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but subordinate clauses stands before a verb (Nachdem X sagte, es gebe kein Geld, reiste Y ab).

    Behind one a main clause begins with its verb (Wenn er gewählt werde, räume er auf, witzelte X).
    """
    if "subordinator" not in tokens[0].kinds:
        return False
    comma = next(k for k in range(at) if tokens[k].text == ",")
    main = tokens[comma + 1]
    begins = main.cue is not None or "auxiliary" in main.kinds or not (main.kinds or main.capital)
    return comma + 1 == at or not begins


def _read_thus(tokens: Sequence[Token], at: int) -> Reported | None:
    """`"…", so der Minister`: who speaks behind so, at the end of what is said."""
    if at == 0 or not (tokens[at - 1].text in BREAKS or tokens[at - 1].quotation):
        return None
    subject = noun_phrase(tokens, at + 1)
    if subject is None or _is_norm(tokens, subject) or not _speaks(tokens, subject):
        return None
    end, subject = sentence_end(tokens), whose_words(tokens, subject) or _apposed(tokens, subject)
    content = interrupted(tokens, at, subject[1]) or ahead(tokens, at)
    behind = subject[1] + (subject[1] < end and tokens[subject[1]].text == ",")
    announced = any(tokens[k].text == ":" and tokens[k + 1].quotation is not None for k in range(behind, end - 1))
    clause = any(token.quotation is not None or is_verb(token) for token in tokens[behind:end])
    clause = clause or (content is not None and _stands_second(tokens, content, behind))
    if content and clause and not announced and subject[1] < behind < end - (content[1] - content[0]):
        content = (behind, end)
    return content and Reported((at, at + 1), content, subject, "after", at, breaks=True, frames="qpt")


def _stands_second(tokens: Sequence[Token], content: Range, behind: int) -> bool:
    """Whether an adverbial alone stands before so and the verb behind it (Bei Ankunft, so X, brannte das Haus)."""
    ahead_of = tokens[slice(*content)]
    led = "preposition" in ahead_of[0].kinds and not any(is_verb(token) or token.punctuation for token in ahead_of)
    return led and behind < len(tokens) and not (tokens[behind].kinds or is_noun(tokens[behind]))


def _read_source(tokens: Sequence[Token], at: int, length: int) -> Reported | None:
    """`Laut Polizei wurde …`, `…, nach Angaben der Polizei`; what is said goes on behind without a comma."""
    subject = noun_phrase(tokens, at + length)
    if subject is None or _is_norm(tokens, subject):
        return None
    subject = _apposed(tokens, subject)
    return _sourced(tokens, (at, at + length), subject, at, subject[1])


def _read_owned(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """`Nach Müllers Ansicht wird …`: whose view or words are told by a name's ending."""
    owner = tokens[at + 1]
    if tokens[at].low not in grammar.phrases or not is_noun(owner) or owner.kinds or not owner.low.endswith("s"):
        return None
    view = tokens[at + 2].low
    if ((view,), "according") not in grammar.phrases[tokens[at].low].get(view, ()):
        return None
    return _sourced(tokens, (at, at + 1), (at + 1, at + 2), at, at + 3)


def _apposed(tokens: Sequence[Token], phrase: Range) -> Range:
    """A source and the full name between commas behind it (nach Angaben der Leiterin des Museums, X Y, …)."""
    start, end = phrase
    close = next((at for at in range(end + 1, min(end + _NAME, len(tokens))) if tokens[at].text in {",", "."}), end)
    name = tokens[end + 1 : close]
    named = len(name) > 1 and tokens[end].text == "," and all(map(is_noun, name))
    return (start, close) if named and any("role" in token.kinds for token in tokens[start:end]) else phrase


def _read_behind(tokens: Sequence[Token], at: int) -> Reported | None:
    """`Dem Bericht zufolge wurde …`: a word behind its source."""
    start = at
    while start > 0 and at - start < LONGEST and not stops(tokens[start - 1]) and not is_verb(tokens[start - 1]):
        start -= 1
    subject = noun_phrase(tokens, start)
    while subject is None and start < at - 1:
        start += 1
        subject = noun_phrase(tokens, start)
    if subject is None or subject[1] != at:
        return None
    return _sourced(tokens, (at, at + 1), subject, start, at + 1)


def _sourced(tokens: Sequence[Token], cue: Range, subject: Range, begin: int, behind: int) -> Reported | None:
    end = sentence_end(tokens)
    if begin <= 1:
        content: Range | None = (behind + (tokens[behind].text in {",", ":"}), end) if behind < end else None
    else:
        left = begin - (tokens[begin - 1].text == ",")
        content = (0, left) if behind >= end else (0, end)
        content = (behind + 1, end) if behind < end and tokens[behind].text == "," and left < 2 else content
    if content is None or (content[1] - content[0] < QUOTED and not tokens[content[0]].quotation):
        return None
    return Reported(cue, to_quotation(tokens, content), subject, "according", begin, breaks=True, frames="qct")


def _finite(tokens: Sequence[Token], begin: int, at: int, end: int, cue: Cue) -> int | None:
    """Where the finite verb stands: the auxiliary of a participle at the clause's end, or the verb itself."""
    first = next((k for k in range(begin, at) if is_verb(tokens[k])), None)
    if begin < at and tokens[begin].kinds & {"that", "whether", "subordinator"}:
        return None
    if first is not None:
        last = end == at + 1 or tokens[at + 1].quotation is not None
        joined = "joint" in tokens[at - 1].kinds
        if joined and not cue.needs_auxiliary:
            return at
        return first if "perfect" in tokens[first].kinds and last else None
    return None if cue.needs_auxiliary or cue.participle else at


def _prefix(tokens: Sequence[Token], at: int) -> int | None:
    """Where the prefix of a verb stands that ends its clause (teilte er auf eine Anfrage von X, Y, mit)."""
    for place in range(at + 1, min(len(tokens), at + LONGEST_CLAUSE)):
        token = tokens[place]
        closed = place + 1 >= len(tokens) or tokens[place + 1].punctuation or tokens[place + 1].quotation is not None
        if "prefix" in token.kinds and closed:
            return place
        if token.text in {":", ";"} or token.words > SCARE or is_verb(token) or "that" in token.kinds:
            return None
    return None


def _subject(tokens: Sequence[Token], begin: int, finite: int, end: int) -> Range | None:
    """The noun phrase before the finite verb, apposition and all, else the one behind it."""
    behind = _behind(tokens, finite + 1, end)
    if begin < finite:
        begin += "coordinator" in tokens[begin].kinds
        if begin == finite:
            return behind if behind is not None and _is_somebody(tokens, behind) else None  # Und lobt die Gegner
        if behind is not None and "pronoun" in tokens[behind[0]].kinds:
            return behind
        if tokens[begin].low in _OBLIQUE:
            return behind
        begin += "adverb" in tokens[begin].kinds and tokens[begin + 1].kinds.isdisjoint(_NO_SUBJECT)  # Auch X lobt Y
        before = (
            noun_phrase(tokens, begin)
            if not tokens[begin].kinds & _NO_SUBJECT or _is_capitalised(tokens[begin])
            else None
        )
        if before is not None and before[1] == finite:
            return before
        return behind
    aside = _aside(tokens, finite)
    return aside if aside is not None else behind


def _is_somebody(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a phrase tells of a person or body, by a listed noun, a pronoun or a given name."""
    inner = tokens[slice(*phrase)]
    return any(token.kinds & (ABLE | {"pronoun"}) or token.low in given_names() for token in inner)


def _antecedent(tokens: Sequence[Token], comma: int) -> Range | None:
    """Whom der or die before its verb takes up (rief X an, der sagte; nannte den Chef der Firma, die sagt)."""
    end = comma - ("prefix" in tokens[comma - 1].kinds)
    found = None
    for at in range(end - 1, max(-1, end - LONGEST), -1):
        if stops(tokens[at]) or is_verb(tokens[at]):
            break
        if (phrase := noun_phrase(tokens, at)) is not None and phrase[1] == end:
            found = phrase
        elif "preposition" in tokens[at].kinds and found is not None:
            break
    if found is None:
        return None
    inner = tokens[slice(*found)]
    able = any(token.kinds & ABLE for token in inner) or "determiner" not in inner[0].kinds
    return found if able else None


def _shared(tokens: Sequence[Token], begin: int, finite: int) -> Range | None:
    """The subject of the verb with which this one is joined (X bezog sich auf Y und sagte; Gestern kam X und sagte)."""
    begin = 0 if "joint" in tokens[begin].kinds else begin
    if "coordinator" in tokens[begin].kinds:
        return None  # Und ergänzte: „…“
    phrase = (
        noun_phrase(tokens, begin) if not tokens[begin].kinds & _NO_SUBJECT or _is_capitalised(tokens[begin]) else None
    )
    if phrase is not None and phrase[1] < finite and not (tokens[phrase[1]].punctuation or is_noun(tokens[phrase[1]])):
        return phrase if _speaks(tokens, phrase) else None
    verb = next((k for k in range(begin, finite - 1) if is_verb(tokens[k])), None)
    return _behind(tokens, verb + 1, finite) if verb is not None else None


def _is_capitalised(token: Token) -> bool:
    return is_noun(token) and "preposition" not in token.kinds and not token.kinds & {"adverb", "subordinator", "time"}


def _aside(tokens: Sequence[Token], finite: int) -> Range | None:
    """`Der Vorsitzende, Lorenz Caffier, sagte`: the phrase before an apposition that a comma closes at the verb."""
    if finite < QUOTED or tokens[finite - 1].text != ",":
        return None
    comma = next((k for k in range(finite - 2, max(0, finite - LONGEST), -1) if stops(tokens[k])), None)
    if comma is None or tokens[comma].text != ",":
        return None
    start = max((k + 1 for k in range(comma) if stops(tokens[k])), default=0)
    before = noun_phrase(tokens, start)
    alone = before is not None and before[1] == comma and not tokens[start].kinds & (_NO_SUBJECT - {"as"})
    return (start, finite - 1) if alone else None


def _behind(tokens: Sequence[Token], at: int, end: int) -> Range | None:
    """The subject behind its verb, past a reflexive, adverbs, day and manner, with the name behind its comma."""
    while at < end and (step := _circumstance(tokens, at, end)):
        at += step
    if at >= end or tokens[at].kinds & {"preposition"} or tokens[at].low in _OBLIQUE:
        return None
    phrase = noun_phrase(tokens, at)
    if phrase is None or phrase[1] > end or not _speaks(tokens, phrase):
        return None
    name = (
        noun_phrase(tokens, phrase[1] + 1)
        if phrase[1] == end and end < len(tokens) and tokens[end].text == ","
        else None
    )
    named = name is not None and all(
        is_noun(t) or t.kinds & {"particle"} or t.text in {"(", ")"} for t in tokens[slice(*name)]
    )
    closed = named and name is not None and (name[1] >= len(tokens) or tokens[name[1]].punctuation)
    return (phrase[0], name[1]) if closed and name is not None and name[1] - name[0] > 1 else phrase


def _circumstance(tokens: Sequence[Token], at: int, end: int) -> int:
    """How many tokens tell when or how between a verb and its subject: 0 where none do (am Montag, ohne Umschweife)."""
    token = tokens[at]
    if token.low == "sich" or (token.kinds & {"adverb", "time"} and not is_noun(token)):
        return 1
    if at + 2 >= end or "preposition" not in token.kinds:
        return 0
    following = tokens[at + 1]
    how = "manner" in token.kinds and is_noun(following) and not following.kinds & {"role", "title", "institution"}
    return 2 if "time" in following.kinds or how else 0


def _is_norm(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether nobody says this (laut Gesetz)."""
    return any("norm" in token.kinds for token in tokens[slice(*phrase)])


def _speaks(tokens: Sequence[Token], phrase: Range) -> bool:
    return "pronoun" in tokens[phrase[0]].kinds or any(is_noun(token) for token in tokens[slice(*phrase)])


def _goes_on(tokens: Sequence[Token], begin: int, finite: int) -> bool:
    """Whether a verb goes on from another (`und verwies darauf, dass`): the subject is understood."""
    return begin < finite and "joint" in tokens[finite - 1].kinds


def _read_as(tokens: Sequence[Token], begin: int, at: int, end: int) -> Reported | None:
    """`…, wie X mitteilte`, `Wie X mitteilte, …`, `…, wie X gesteht: "…"`."""
    subject = noun_phrase(tokens, begin + 1)
    last = end == at + 1 or (end == at + 2 and "perfect" in tokens[at + 1].kinds)
    if subject is None or subject[1] > at or not last:
        return None
    stop = sentence_end(tokens)
    if end < len(tokens) and tokens[end].text == ":" and end + 1 < len(tokens):
        content: Range | None = (end + 1, end + 2) if tokens[end + 1].quotation is not None else some(end + 1, stop)
    elif end < len(tokens) and tokens[end].text == ":":
        return None
    elif begin == 0:
        content = some(end + 1, stop) if end < len(tokens) and tokens[end].text == "," else None
    else:
        left = begin - (tokens[begin - 1].text == ",")
        longer = end + 1 < stop and (stop - end - 1 > left or holds_words(tokens, end + 1, left))
        content = (end + 1, stop) if longer else (0, left) if left >= QUOTED or tokens[left - 1].quotation else None
    if content is None:
        return None
    content = to_quotation(tokens, content)
    return Reported((at, at + 1), content, subject, "according", begin, breaks=True, frames="qpt")
