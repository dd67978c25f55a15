"""Cues that hang on another clause and take its speaker: participles and infinitives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import is_infinitive
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.rightward import with_name
from knowledge.extraction.clauses.phrases.sentences import ABLE, may_speak
from knowledge.extraction.clauses.phrases.verbs import FAR, PARTING, QUOTED, Reported, Verb
from knowledge.extraction.clauses.saying.asides import opening_place
from knowledge.extraction.clauses.saying.contents import said_before
from knowledge.extraction.clauses.saying.governed import said_behind
from knowledge.extraction.clauses.saying.hanging import subject_at
from knowledge.extraction.clauses.saying.having import read_having
from knowledge.extraction.clauses.saying.narrator import to_main_clause, to_next_participle, to_subjects_verb
from knowledge.extraction.clauses.saying.objects import doer_before, doer_behind
from knowledge.extraction.clauses.saying.quotedas import quoted_subject, quoting_outlet
from knowledge.extraction.clauses.saying.relatives import answering, tells_of_object
from knowledge.extraction.clauses.saying.subjects import following_subject, leading_subject, own_clause_subject
from knowledge.extraction.clauses.saying.tellers import find_pointing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_OF_ITSELF: Final = frozenset({"pronoun.m", "pronoun.f"})
"""Classes of he and she, who may be whoever is told to speak."""
_LONGEST_COMPANY: Final = 10
_LONGEST_DRIVEN: Final = 12
"""Tokens from what makes somebody speak to the infinitive's marker."""
_FINITE: Final = frozenset({"auxiliary", "irregular", "subject", "infinitive"})
_CLAUSAL: Final = _FINITE | {"coordinator", "relative", "that"}
_NO_DRIVEN: Final = frozenset({"preposition", "possessive"})
"""What opens no one who is made to speak (prompted by the row, forced her way to the chair)."""
_WHEN: Final = frozenset({"time", "which", "adverb"})
_NEAR: Final = 5
"""Tokens behind an infinitive in which its complementizer follows (préciser plus tard que)."""


def read_infinitive(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Reported | None:
    """`went on to say that …`, `used Twitter to call it "…"`: beside a quotation, a complementizer or who goes on."""
    preluded = "preluding" in tokens[verb.at - 1].kinds
    if preluded and verb.at == 1:
        return read_having(tokens, verb)  # Laissant entendre que A, X …
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None or not set(verb.cue.frames) & set("qcto"):
        return None
    rest = tokens[verb.at + 1 : content[1]]
    quoted = any(token.quotation is not None and token.words >= QUOTED for token in rest)
    quoted = quoted or "ongoing" in tokens[verb.start - 2].kinds
    near = rest[: min(_NEAR, content[0] - verb.at)]
    led = any("that" in token.kinds for token in near) or _ventures(tokens, verb, content)
    if not quoted and not led:
        return None
    if _is_anothers(tokens, verb.start):
        return None
    subject = next((reading.subject for reading in reversed(found) if reading.subject), None)
    if verb.at > 1 and "causing" in tokens[verb.at - 1].kinds and "toldto" in tokens[verb.at - 2].kinds:
        subject = subject or leading_subject(tokens, verb.start)  # X a reçu Y, lui faisant remarquer que
    opens = tokens[0].kinds
    goes_on = "joint" in opens or opens >= {"goingon", "adverb"}  # Et d'ajouter que; Puis de préciser que
    goes_on = goes_on or ("subordinator" in opens and tokens[verb.at + 1].punctuation)
    goes_on = goes_on or ("foregoing" in opens and _is_all(tokens, content))
    told = goes_on and verb.start <= QUOTED - 1
    driven = _driven(tokens, verb.start)
    own = own_clause_subject(tokens, verb.start) if subject is None and driven is None else None
    subject = None if told else driven or subject or own or _phoning(tokens, verb.start)
    subject = subject or (None if told else leading_subject(tokens, verb.start))
    subject = subject and with_name(tokens, subject)
    if preluded and subject is not None and not may_speak(tokens[slice(*subject)]):
        return None  # Les prix ont baissé, laissant entendre que
    content = to_subjects_verb(tokens, verb.at, content) if preluded else content
    if (subject is None and not told) or _refuses(tokens, verb) or "purpose" in tokens[max(0, verb.start - 2)].kinds:
        return None
    return Reported(
        (verb.at, verb.at + 1), content, subject, form, verb.start - 1, addressee=addressee, frames=verb.cue.frames
    )


def _is_all(tokens: Sequence[Token], content: Range) -> bool:
    """Whether nothing but what is said ends a sentence (Avant d'ajouter que A; not Avant d'ajouter que A, X a ri)."""
    start, end = content
    return all(token.punctuation for token in tokens[end:]) and all(token.text != "," for token in tokens[start:])


def _ventures(tokens: Sequence[Token], verb: Verb, content: Range) -> bool:
    """Whether a clause without a that is what somebody went before others to say (took to Twitter to insist it was)."""
    if content[0] != verb.at + 1 or "c" not in verb.cue.frames:
        return False
    return any("venturing" in token.kinds for token in tokens[max(0, verb.start - _NEAR) : verb.start - 1])


def _phoning(tokens: Sequence[Token], start: int) -> Range | None:
    """Who turns to somebody in a clause within the sentence (He was held after his wife phoned to say)."""
    if start < QUOTED or "venturing" not in tokens[start - 2].kinds:
        return None
    phrase = left_phrase(tokens, start - 2)
    within = phrase is not None and phrase[0] > 1 and "subordinator" in tokens[phrase[0] - 1].kinds
    return phrase if within else None


def _driven(tokens: Sequence[Token], start: int) -> Range | None:
    """Whom something makes say it (The row forced the minister to admit that)."""
    marker = start - 1
    if marker < QUOTED - 1 or "infinitive" not in tokens[marker].kinds:
        return None
    for at in range(marker - 1, max(0, marker - _LONGEST_DRIVEN), -1):
        if "driving" in tokens[at].kinds:
            ends = (k for k in range(at + 1, marker) if tokens[k].kinds & _WHEN)
            end = next(ends, marker)  # prompted the board | last May to say
            plain = all(token.cue is None and token.kinds.isdisjoint(_CLAUSAL) for token in tokens[at + 1 : end])
            who = tokens[at + 1 : end]
            able = bool(who) and who[0].kinds.isdisjoint(_NO_DRIVEN) and may_speak(who)
            return (at + 1, end) if plain and able and not tokens[at].capital else None
        if tokens[at].punctuation or tokens[at].quotation is not None:
            return None
    return None


def _is_anothers(tokens: Sequence[Token], start: int) -> bool:
    """Whether an infinitive hangs on what somebody else has (X's decision to say)."""
    noun, owner = start - 2, start - 3
    plain = owner >= 0 and not tokens[noun].kinds and not tokens[noun].capital
    return plain and tokens[owner].capital and tokens[owner].is_owner


def read_attributive(tokens: Sequence[Token], verb: Verb) -> Reported | None:
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
    told = verb.start - 2
    while told > 0 and tokens[told].capital:
        told -= 1  # wants Ada Colau to say
    named = told < verb.start - 2 and "infinitive" in tokens[verb.start - 1].kinds
    if named and "preposition" in tokens[told].kinds and "venturing" not in tokens[told - 1].kinds:
        return True  # waits for Ada Colau to say; not: took to Twitter to say
    if "negation" in tokens[told].kinds and "unfailing" in tokens[told - 1].kinds:
        told -= 1  # ne manque pas de dire
    if "unsaid" in tokens[max(0, told)].kinds:
        return True
    if "unfailing" in tokens[told].kinds:
        return not any("negation" in token.kinds for token in tokens[max(0, told - QUOTED) : told])
    return any(
        token.kinds & {"negation", "impersonal"} or token.low.startswith(("declin", "refus"))
        for token in tokens[max(0, verb.start - 6) : verb.start]
    )


def _who_reached(tokens: Sequence[Token], at: int) -> Range | None:
    """Who speaks or writes to the outlet that stands right before a participle (A source spoke to US Weekly saying)."""
    for verb in range(at - 2, max(0, at - _LONGEST_DRIVEN), -1):
        if tokens[verb].punctuation or tokens[verb].quotation is not None or "relative" in tokens[verb].kinds:
            return None
        if "reaching" in tokens[verb].kinds:
            return left_phrase(tokens, verb - ("perfect" in tokens[verb - 1].kinds))
    return None


def _takes_noun(tokens: Sequence[Token], content: Range) -> bool:
    """Whether a participle that opens a sentence has but a noun up to its comma (Recalling the day, X said)."""
    start, end = content
    comma = next((at for at in range(start, min(start + _NEAR, end - 1)) if tokens[at].text == ","), start)
    if comma == start or not tokens[start].kinds & {"article", "possessive"} or "that" in tokens[start - 1].kinds:
        return False
    return all(token.quotation is None and not token.kinds & _FINITE for token in tokens[start:comma])


def _without_marker(tokens: Sequence[Token], content: Range) -> Range:
    """Quoted words without the preposition before their infinitive (appelant à « agir »)."""
    start, end = content
    marked = end == start + 2 and tokens[start].kinds >= {"infinitive", "preposition"}
    return (start + 1, end) if marked and tokens[start + 1].words >= QUOTED else content


def read_participle(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Reported | None:
    """`…, adding that`, `in a statement saying`: spoken by the subject of the clause it hangs on."""
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None:
        return _read_quoted(tokens, verb)
    first = verb.at == 0 or verb.is_gerund
    opens = first or (verb.at == 1 and bool(tokens[0].kinds & {"contrast", "subordinator", "preposition"}))
    if verb.at == 0 and tokens[content[0]].kinds & {"preposition", "subordinator"} and addressee is not None:
        return None  # Briefing reporters after his visit, X said
    if opens and form == "before" and _takes_noun(tokens, content):
        return None
    if "demonstrative" in tokens[content[0] - 1].kinds and tells_of_object(tokens, verb, content[0] - 1):
        return None
    content = to_main_clause(tokens, content) if opens and form == "before" else content
    content = to_subjects_verb(tokens, verb.at, content)
    if form == "before" and not _may_be_said(tokens, verb, content, addressee):
        return None
    content = to_next_participle(tokens, content) if form == "before" else _without_marker(tokens, content)
    before = tokens[verb.at - 1] if verb.at else None
    if before is not None and "joint" in before.kinds and _is_second_deed(tokens, verb.at):
        return None
    if is_charge(tokens, verb.at) or _counts(tokens, verb.at) or _heads_noun(tokens, verb.at):
        return None
    parted = (
        before is None
        or verb.start < verb.at
        or before.text in PARTING
        or "coordinator" in before.kinds
        or before.quotation is not None
    )
    parted = parted or (before is not None and "inverted" in before.kinds)  # « … », dit-il soulignant que
    while_ = verb.at > QUOTED and "conceding" in tokens[verb.at - 2].kinds and tokens[verb.at - 3].text == ","
    besides = verb.at > QUOTED and "besides" in tokens[verb.at - 2].kinds  # as well as saying
    meanwhile = "meanwhile" in tokens[verb.start - 1].kinds and verb.start > 1  # while also declaring that
    parted = (
        parted or besides or while_ or meanwhile or _goes_on(tokens, verb, found)
    )  # X a déclaré que …, tout en soulignant que
    adds = not parted and "adding" in tokens[verb.at].kinds  # said it was over adding that he was sorry
    beside = next((reading.subject for reading in found if reading.subject and reading.subject[1] == verb.at), None)
    subject = (
        (found[-1].subject if adds and found else None)
        or (None if besides else quoted_subject(tokens, verb))
        or (None if meanwhile else _accompanying(tokens, verb.at))
        or beside
    )
    subject = subject or answering(tokens, verb.at) or (None if parted else _who_reached(tokens, verb.at))
    quotes = not parted and tokens[content[0]].words > QUOTED and tokens[verb.at + 1].text in {",", ":"}
    if subject is None and quotes and found and _is_only_told(tokens, found[-1].content, verb.at):
        subject, adds = found[-1].subject, True  # said it was over claiming, “…”
    subject = subject or subject_at(tokens, verb, parted=parted)
    quoted = before is not None and not besides and "quoted" in before.kinds
    if subject is None and before is not None and (quoted or (not parted and _shows(before, verb))):
        return None  # moves such as adding flights; X contradicts figures showing that
    if subject is None and opens:
        subject = following_subject(tokens, content)
    subject = subject or _subject_before(tokens, verb, found, opens=opens)
    subject = subject or (None if opens else doer_before(tokens, verb.start - 1))
    if subject is None and (own := own_clause_subject(tokens, verb.start)) is None:
        lead = leading_subject(tokens, verb.start)
        subject = lead and (doer_behind(tokens, lead, verb.start) or _onlooker(tokens, lead, verb.start) or lead)
    elif subject is None:
        subject = own
    if subject is not None and subject[1] - subject[0] == 1 and "conceding" in tokens[subject[0]].kinds:
        subject = found[-1].subject if found else None  # X a dit que …, tout en appelant à « … »
    if subject is not None and "pronoun.o" in tokens[subject[0]].kinds:
        subject = opening_place(tokens, subject[0])  # À la mairie, on se veut rassurant : « … »
    if subject is None and not opens and not found and tokens[verb.start - 1].text == ",":
        subject = find_pointing(tokens[: verb.start - 1])  # Об этом сообщил X, добавив, что …
    if subject is None and not (found and found[-1].subject is None):
        return None
    return Reported(
        (verb.at, verb.at + 1),
        content,
        subject,
        "judging" if form == "judging" else "participle",
        verb.at - 2 * while_,
        via=quoting_outlet(tokens, verb),
        denial="n" in verb.cue.frames,
        addressee=addressee,
        breaks=parted or adds,
        frames=verb.cue.frames,
    )


def _is_second_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether `and` joins a participle to another behind a preposition within what is told (by doing and saying)."""
    for place in range(at - 2, max(1, at - _LONGEST_COMPANY), -1):
        if tokens[place].punctuation or tokens[place].words >= QUOTED:
            return False
        if tokens[place].low.endswith("ing") and "preposition" in tokens[place - 1].kinds:
            return any(token.kinds & {"that"} or token.cue for token in tokens[:place])
    return False


def _read_quoted(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """`"…," X was quoted as saying`, `"…," Y quoted X as saying`: the quotation before whoever is quoted."""
    subject, outlet = quoted_subject(tokens, verb), quoting_outlet(tokens, verb)
    start = min(subject[0], outlet[0]) if subject is not None and outlet is not None else subject and subject[0]
    content = said_before(tokens, start, verb) if start else None
    if subject is None or content is None or tokens[content[1] - 1].quotation is None:
        return None
    relayed = outlet is not None or any("agent" in token.kinds for token in tokens[verb.at + 1 : verb.at + 2])
    if "pronoun" in tokens[subject[0]].kinds and not relayed:
        return None  # whom another quotes may be named a page before
    return Reported((verb.at, verb.at + 1), content, subject, "after", subject[0], via=outlet, frames=verb.cue.frames)


def _heads_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle is the noun of an article before a verb (The stern warning came after)."""
    if at < 1 or at + 1 >= len(tokens) or tokens[at - 1].kinds or "article" not in tokens[at - 2].kinds:
        return False
    behind = tokens[at + 1]
    return "irregular" in behind.kinds or "auxiliary" in behind.kinds


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether adding takes a number and no words (adding 67 before tea)."""
    number = tokens[at + 1 : at + 3] if "adding" in tokens[at].kinds else ()
    return len(number) > 1 and number[0].text.isdigit() and "preposition" in number[1].kinds


def is_charge(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle is what somebody is accused of, who says nothing (X was accused of calling Y “…”)."""
    charged = tokens[at - 2].cue if at > QUOTED - 1 and "theme" in tokens[at - 1].kinds else None
    return charged is not None and "f" in charged.frames and "passive" in tokens[at - QUOTED].kinds


def _may_be_said(tokens: Sequence[Token], verb: Verb, content: Range, addressee: Range | None) -> bool:
    """Whether what follows a participle is said: its frame, a hearer, quoted words, that, why, an infinitive tell."""
    frames, rest = verb.cue.frames, tokens[verb.at + 1 : content[1]]
    asks = "a" in frames and not tokens[content[0]].kinds.isdisjoint({"whether", "question"})
    return (
        asks
        or bool(set(frames) & set("cf"))
        or (addressee is not None and "i" in frames)
        or bool([token for token in rest if token.quotation is not None])
        or bool([token for token in rest[:FAR] if "that" in token.kinds])
        or is_infinitive(tokens, content[0])
    )


def _shows(before: Token, verb: Verb) -> bool:
    """Whether a participle of what things show stands right behind a noun that shows it (evidence suggesting that)."""
    if set(verb.cue.frames).isdisjoint("sd") or before.capital or before.punctuation:
        return False
    done = before.low.endswith(("ed", "ing")) or not before.kinds.isdisjoint({"irregular", "adverb", "preposition"})
    return not done and not before.text[0].isdigit()


def _subject_before(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported], *, opens: bool) -> Range | None:
    """Who spoke earlier in the sentence, or whose own clause a preposition or a judgement goes on from."""
    spoke = (reading for reading in reversed(found) if reading.subject and reading.form != "according")
    own = (one.subject for one in spoke if "wherefore" not in tokens[one.cue[0] - 1].kinds)  # blamed X for saying
    earlier = next(own, None)
    if earlier is None and verb.at and "preposition" in tokens[verb.at - 1].kinds:
        earlier = own_clause_subject(tokens, verb.start, "subordinator")
    return earlier or (None if opens else _judging_subject(tokens, verb.start) or _teller_before(tokens, verb.start))


def _teller_before(tokens: Sequence[Token], end: int) -> Range | None:
    """The name between a verb of saying and a comma, whatever was said before it (Всё, сказал X, добавив, что …)."""
    name = _name_before(tokens, end - 1) if end > 1 and tokens[end - 1].text == "," else None
    told = tokens[name[0] - 1].cue if name is not None and name[0] > 1 else None
    inverted = told is not None and not told.participle and name is not None and tokens[name[0] - 2].text in PARTING
    return name if inverted else None


def _judging_subject(tokens: Sequence[Token], end: int) -> Range | None:
    """Who judged in a subordinate clause that a participle goes on from (after X lambasted Y, alleging …)."""
    own = own_clause_subject(tokens, end, "subordinator")
    return own if own is not None and own[1] < end and tokens[own[1]].cue is not None else None


def _is_only_told(tokens: Sequence[Token], content: Range, verb: int) -> bool:
    """Whether a participle goes on with what the subject says of itself or of a thing, which says nothing.

    Said she was sorry | claiming, said the road was shut | claiming; not said the minister left claiming.
    """
    start, end = content
    if not start < verb < end or tokens[verb - 1].kinds & ABLE:
        return False
    if tokens[start].kinds & _OF_ITSELF:
        return "document" not in tokens[verb - 1].kinds
    able = any(token.capital or token.kinds & ABLE for token in tokens[start:verb])
    return "auxiliary" in tokens[verb - 2].kinds and not able


def _onlooker(tokens: Sequence[Token], lead: Range, end: int) -> Range | None:
    """Who acts while a mood goes on, which cannot speak (Emotions ran high as mourners wept, saying)."""
    if not any("swelling" in token.kinds for token in tokens[slice(*lead)]):
        return None
    at = next((k for k in range(lead[1], end) if "introducing" in tokens[k].kinds), end)
    own = leading_subject(tokens[at + 1 : end], end - at - 1) if at + 1 < end else None
    able = own is not None and any(t.capital or t.kinds & ABLE for t in tokens[at + 1 + own[0] : at + 1 + own[1]])
    return (at + 1 + own[0], at + 1 + own[1]) if own is not None and able else None


def _accompanying(tokens: Sequence[Token], end: int) -> Range | None:
    """Who speaks in `…, with residents saying …`."""
    for at in range(end - 1, max(-1, end - _LONGEST_COMPANY), -1):
        if tokens[at].punctuation or tokens[at].quotation is not None or tokens[at].cue is not None:
            return None
        if "accompanying" in tokens[at].kinds:
            return (at + 1, end) if at + 1 < end else None
    return None


def _goes_on(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported]) -> bool:
    """Whether saying goes on from an order or a threat (`threatened to sue him saying he lied`)."""
    if not found or verb.cue.lemma != "say" or found[-1].form != "before":
        return False
    start, before = found[-1].content[0], tokens[verb.at - 1]
    ordered = "infinitive" in tokens[start].kinds and start < verb.at
    return ordered and before.cue is None and not before.kinds & {"preposition", "determiner", "auxiliary"}
