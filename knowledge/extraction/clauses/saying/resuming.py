"""Relatives of persons, and names that a comma parts from an office, in Spanish and Italian.

`Che aggiunge: «…»`, `en respuesta a X, quien había dicho que`, `Interviene X, la presidenta del comité, que`.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_NO_BEARER: Final = frozenset({"notname", "institution", "addressee", "outlet", "time"})
ASKED_ENDS: Final = ("ado", "ada", "ati", "ato", "ata", "ido", "ida", "ito", "ita", "uto", "uta")
"""Last letters of Spanish and Italian participles."""
_OUTLET: Final = frozenset({"venue", "addressee"})
_ABLE: Final = SPEAKERS | {"pronoun", "document", "words", "venue"}
_MOVING: Final = frozenset({"coming"})
_BEHIND_VERB: Final = frozenset({"article", "determiner", "preposition"})
_PAST: Final = ("ó", "ò")
"""Last letters of Spanish and Italian pasts of the third person."""
_FATE: Final = 3
"""Tokens behind a role in which it is told that its bearer died, or what was done to him."""
_OPENING: Final = frozenset({"link", "coordinator", "adverb"})


def resumes(opening: Sequence[Token]) -> bool:
    """Whether a sentence opens with a relative that goes on with whoever spoke before (Che aggiunge; Il quale ha).

    Behind an article the relative of persons, alone any.
    """
    articled = len(opening) > 1 and opening[0].kinds >= {"article"} and "that" not in opening[1].kinds
    at = int(articled)
    if len(opening) <= at or not opening[0].capital or "resuming" not in opening[at].kinds:
        return False
    return all(token.kinds & _OPENING for token in opening[at + 1 :])


def opens_placed(tokens: Sequence[Token]) -> bool:
    """Whether a word that tells nobody and a preposition open a sentence (Arrestato a Roma; not Renato a Roma)."""
    first, behind = tokens[0], tokens[1:2]
    led = bool(behind) and "preposition" in behind[0].kinds and first.kinds.isdisjoint(_ABLE)
    return led and first.capital and first.low not in given_names()


def before_plain_verb(phrase: Sequence[Token], opening: Sequence[Token]) -> Sequence[Token]:
    """A role up to a verb that no list has, its object or place behind it (L'allenatore | analizza la partita).

    `opening`: the words with which the phrase's sentence begins.
    """
    if len(phrase) > 2 and all("role" in token.kinds and not token.capital for token in phrase[1:3]):
        return phrase[:2]  # La legisladora | integrante del bloque
    past = (at for at in range(2, len(phrase)) if phrase[at].low.endswith(_PAST) and not phrase[at].capital)
    phrase = phrase[: next(past, len(phrase))]  # El acusado | recibió una pena; La alcaldesa socialista | llegó tarde
    for at in range(2, len(phrase)):
        plain = not phrase[at].capital and phrase[at].kinds <= _MOVING
        if not plain or "role" not in phrase[at - 1].kinds:
            continue
        behind = next((token for token in opening if token.start > phrase[at].start), None)
        told = behind is not None and behind.kinds & _BEHIND_VERB and "belonging" not in behind.kinds
        return phrase[:at] if told else phrase
    return phrase


def is_passed_over(phrase: Sequence[Token], opening: Sequence[Token]) -> bool:
    """Whether whom a sentence's subject describes does not go on: he died, suffered something, or they are several.

    El acusado fue juzgado. Señaló …; La ministra y el alcalde llegaron. Señaló …; `opening`: how the sentence begins.
    """
    behind = [token for token in opening if token.start > phrase[0].start][: len(phrase) + _FATE]
    if any("dying" in token.kinds for token in behind):
        return True
    return any(
        (one.kinds & {"suffered", "passive"} and other.low.endswith(ASKED_ENDS))
        or ("joint" in one.kinds and "article" in other.kinds and other.start < phrase[-1].end)
        for one, other in pairwise(behind)
    )


def is_asked(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a subject only tells by whom or about what the speaker was asked (Entrevistado por X, aseguró que).

    Or since when he says it (Desde hace años insiste en que).
    """
    subject = reading.subject
    if subject is None or subject[1] > reading.cue[0]:
        return False
    if tokens[subject[1]].text != ",":
        return subject[0] > 0 and "ago" in tokens[subject[0] - 1].kinds and not tokens[subject[0]].capital
    asked = tokens[0].low.endswith(ASKED_ENDS) and bool(tokens[1].kinds & {"agent", "preposition"})
    asked = asked and not any(token.kinds & {"possessive", "side"} for token in tokens[2:4])  # Machado por su parte
    return asked and not any(token.punctuation for token in tokens[: subject[1]])


def is_nobody(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what looks like a subject is the verb that opens the sentence, or the outlet that heard the words.

    `Consideró, no obstante, que … y sostuvo que`; `«…», explicó en declaraciones a radio Mitre`.
    """
    subject = reading.subject
    if subject is None or subject == reading.cue:
        return False
    first = tokens[subject[0]]
    if subject == (0, 1):
        return first.cue is not None and reading.form == "before" and not (first.cue.participle or first.cue.infinitive)
    if subject[0] <= reading.cue[0] or subject[0] < QUOTED or not first.capital:
        return False
    at = subject[0] - bool(tokens[subject[0] - 1].kinds & _OUTLET)
    named = at < subject[0] or first.kinds & _OUTLET or subject[1] - subject[0] == 1
    heard = "preposition" in tokens[at - 1].kinds and "venue" in tokens[at - 2].kinds
    return bool(named) and heard and tokens[subject[1] - 2].low not in given_names()


def is_one_name(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is a word with a capital and perhaps its article, and can be no place and a name behind it."""
    return phrase[-1].capital and len(phrase) - ("article" in phrase[0].kinds) == 1


def is_impersonal(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb tells somebody something that nobody says (se les informó de que)."""
    led = tokens[max(0, at - QUOTED + 1) : at]
    return len(led) > 1 and "impersonal" in led[0].kinds and "clitic" in led[1].kinds


def joined_before(tokens: Sequence[Token], subject: Range) -> Range | None:
    """A full name with the one that `and` joins to it behind a place (Desde Bruselas X y Y pidieron)."""
    joint = subject[0] - 1
    if joint < QUOTED or "joint" not in tokens[joint].kinds or not (tokens[joint - 1].capital and tokens[0].capital):
        return None
    given = joint - 2
    while given > 1 and tokens[given].capital and tokens[given].low not in given_names():
        given -= 1
    placed = tokens[given].low in given_names() and tokens[given - 1].capital and tokens[joint + 1].capital
    return (given, subject[1]) if placed else None


def is_unreal(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a Spanish subjunctive tells what nobody may have said (not: después de que X asegurase)."""
    if "conjoined" not in tokens[reading.cue[1] - 1].kinds:
        return False
    subject = reading.subject
    if subject is None or reading.form != "before" or subject[1] > reading.cue[0] or subject[0] < QUOTED - 1:
        return True
    that = next((k for k in range(subject[0] - 1, max(0, subject[0] - QUOTED), -1) if "that" in tokens[k].kinds), 0)
    timed = that > 1 and "belonging" in tokens[that - 1].kinds and "timing" in tokens[that - 2].kinds
    return not (timed or (that > 0 and "subordinator" in tokens[that - 1].kinds))


def tells_of_thing(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a thing behind the verb of words without marks is what it is about (X annuncia, chiarisce la vicenda)."""
    subject, start = reading.subject, reading.content[0]
    if reading.form != "after" or subject is None or subject[0] < reading.cue[1] or tokens[start].quotation is not None:
        return False
    end = next((k for k in range(*subject) if tokens[k].kinds & {"coordinator", "preposition"}), subject[1])
    phrase = tokens[subject[0] : max(end, subject[0] + 1)]
    led = "article" in phrase[0].kinds and len(phrase) > 1
    able = any(token.capital or token.kinds & _ABLE for token in phrase)
    return led and tokens[start].cue is not None and not able


def names_behind_place(phrase: Sequence[Token]) -> bool:
    """Whether a place and a full name stand side by side without a comma (En Madrid Pedro Sánchez dijo)."""
    named = len(phrase) > QUOTED - 1 and all(token.capital for token in phrase[:QUOTED])
    return named and phrase[0].low not in given_names() and phrase[1].low in given_names()


def past_hearer(tokens: Sequence[Token], reading: Reported) -> Reported | None:
    """A reading without the clause that tells of whom somebody speaks to or about (Criticó a X, que censuró la ley).

    What is said stands behind a further that, or nowhere.
    """
    start, end = reading.content
    cue = reading.cue[1]
    if cue > start - QUOTED or "that" not in tokens[start - 1].kinds or tokens[start - 2].text != ",":
        return reading
    led, whom = tokens[cue].kinds, tokens[cue : start - 2]
    object_ = reading.subject is not None and reading.subject[1] <= reading.cue[0] and tokens[cue].capital
    if not (object_ or "hearing" in led) or any(token.punctuation or "time" in token.kinds for token in whom):
        return reading
    parted = range(start + 1, end - QUOTED)
    further = next((k + 2 for k in parted if tokens[k].text == "," and "that" in tokens[k + 1].kinds), None)
    return None if further is None else replace(reading, content=(further, end))


def named_last(tokens: Sequence[Token], end: int) -> Range | None:
    """Who is named behind a preposition before the relative of persons (en respuesta a X, quien había dicho que)."""
    who = end - 1
    while who > 0 and "adverb" in tokens[who].kinds:
        who -= 1
    if "resuming" not in tokens[who].kinds or "that" in tokens[who].kinds:
        return None
    comma = who - 1 - ("article" in tokens[who - 1].kinds)
    start = comma
    while start > 0 and tokens[start - 1].capital:
        start -= 1
    led = tokens[start - 1].kinds if start else frozenset[str]()
    named = comma - start == QUOTED - 1 and tokens[comma].text == "," and "preposition" in led
    return (start, comma) if named and "belonging" not in led else None


def bearer_before(tokens: Sequence[Token], office: Range) -> Range | None:
    """The full name that a comma parts from an office behind it (Interviene X, la presidenta del comité, que)."""
    start = office[0]
    held = "article" in tokens[start].kinds and any("role" in token.kinds for token in tokens[slice(*office)])
    if not held or start < QUOTED or tokens[start - 1].text != ",":
        return None
    name, begin = tokens[start - QUOTED : start - 1], start - QUOTED
    named = all(token.capital and token.kinds.isdisjoint(_NO_BEARER) for token in name)
    led = begin > 0 and "preposition" in tokens[begin - 1].kinds
    own = all(token.capital for token in tokens[office[1] - 2 : office[1]])
    return (begin, start - 1) if named and not (led or own) else None


def is_fronted_topic(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether before a verb stands what one speaks of (Su ciò che X chiama «…» è intervenuto Y: «…»)."""
    start, led = reading.content[0], tokens[reading.content[0]]
    fronted = reading.form == "after" and start == 0 and led.quotation is None and "preposition" in led.kinds
    return fronted and tokens[reading.cue[0] - 1].quotation is not None


def takes_up_object(tokens: Sequence[Token], found: Reported, comma: int) -> bool:
    """Whether a relative behind a comma is of a thing that is asked for (chiede le dimissioni di X, che dice)."""
    object_ = found.content[0] == found.cue[1] and "article" in tokens[found.content[0]].kinds
    return object_ and "that" in tokens[comma + 1].kinds


def object_before(tokens: Sequence[Token], comma: int) -> Range | None:
    """The full name that ends what is of him, and is a thing, before a comma (le dimissioni di X | , che dice)."""
    start = comma
    while start > 1 and tokens[start - 1].capital:
        start -= 1
    led = tokens[max(0, start - QUOTED) : start]
    of_thing = len(led) == QUOTED and "article" in led[0].kinds and "belonging" in led[2].kinds
    named = comma - start == QUOTED - 1 and of_thing and led[1].kinds.isdisjoint(_ABLE) and not led[1].capital
    return (start, comma) if named else None
