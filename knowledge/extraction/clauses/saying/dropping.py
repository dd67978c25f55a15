"""Languages whose verbs need no subject, or put it behind: `Afirmó que …`, `"…", añadió.`, `Dijo el ministro que …`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.sentences import ABLE, SPEAKERS
from knowledge.extraction.clauses.phrases.verbs import DASHES, PARTING, QUOTED, Reported, Verb, is_passive
from knowledge.extraction.clauses.saying.contents import said_before, sentence_end
from knowledge.extraction.clauses.saying.governed import said_behind
from knowledge.extraction.clauses.saying.inversion import main_part, read_inverted
from knowledge.extraction.clauses.saying.openers import told_subject
from knowledge.extraction.clauses.saying.resuming import (
    bearer_before,
    is_asked,
    is_fronted_topic,
    is_impersonal,
    is_nobody,
    is_one_name,
    is_unreal,
    joined_before,
    named_last,
    names_behind_place,
    object_before,
    past_hearer,
    resumes,
    takes_up_object,
    tells_of_thing,
)
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.saying.subordinate import opens_subordinate
from knowledge.extraction.clauses.saying.voiced import is_voiced, voice_before, voice_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_LEADING_TO: Final = frozenset({"preposition", "agent"})
_LEADING: Final = frozenset({"preposition", "link", "adverb", "subordinator", "coordinator", "negation", "time"})
_OPENING: Final = frozenset({"link", "coordinator", "adverb"})
_PAST_ENDS: Final = ("ó", "aron", "ieron")
"""Last letters of a Spanish verb in the past."""
_JOINING: Final = frozenset({"coordinator", "adversative"})
_CLAUSAL: Final = frozenset({"that", "subordinator", "coordinator", "relative"})
_LINKING: Final = _CLAUSAL | {"preposition", "article", "adverb", "time", "hypothetical", "clitic", "negation"}
_LONGEST_LINK: Final = 5
"""Tokens of a conjunction."""
_ENDING: Final = frozenset({"preposition", "timing", "subordinator", "gerund"})
"""What may follow a verb that has no subject behind its quotation."""
_INERT: Final = frozenset({"inert"})
_PERFECT: Final = frozenset({"perfect"})
"""What a sentence may begin with that is not its subject."""


def opening_verb(tokens: Sequence[Token]) -> Verb | None:
    """The verb a sentence begins with."""
    cue = tokens[0].cue
    if cue is None or cue.participle or cue.needs_auxiliary or cue.infinitive:
        return None
    return Verb(0, 0, cue, negated=False, infinitive=False)


def read_dropped(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported]) -> Reported | None:
    """A finite verb that has its subject neither before it nor behind its quotation."""
    odd = verb.infinitive or verb.cue.participle or verb.cue.attributive or verb.inverted is not None
    if (
        odd
        or is_impersonal(tokens, verb.at)
        or "conjoined" in tokens[verb.at].kinds
        or (verb.negated and "n" not in verb.cue.frames)
        or is_passive(tokens, verb)
    ):
        return None
    if resumes(tokens[: verb.start]):
        return _take_up(tokens, verb, None)
    if (voiced := _voiced(tokens, verb)) is not None:
        return voiced
    if (further := _goes_on(tokens, verb, found)) is not None:
        return further
    if (content := _interposed(tokens, verb)) is not None:
        return verb.report((content, "after", None), None, verb.start, breaks=True)
    led = verb.start > 0 and tokens[verb.start - 1].kinds & {"as", "relative", "that"}
    if (antecedent := _antecedent(tokens, verb.start)) is not None:
        return _take_up(tokens, verb, antecedent)
    if (
        (led and not _is_placed(tokens, verb.start))
        or (_has_subject(tokens, verb.start) and not _is_fronted(tokens, verb.start))
        or read_inverted(tokens, verb) is not None
    ):
        return None
    return _read(tokens, verb, first=not found or found[-1].subject is None)


def _voiced(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """What a body says by several (Desde el Ayuntamiento insisten en que; «…», explican desde el Ayuntamiento)."""
    body = voice_behind(tokens, verb)
    quoted = said_before(tokens, verb.start, verb) if body is not None and verb.start else None
    if quoted is not None and tokens[quoted[1] - 1].quotation is not None:
        return verb.report((quoted, "after", None), body, verb.start, breaks=True)
    if (body := voice_before(tokens, verb)) is None:
        return None
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    led = content is not None and form == "before" and _opens(tokens, content)
    return verb.report((content, form, addressee), body, verb.start, breaks=True) if content and led else None


def _has_subject(tokens: Sequence[Token], end: int) -> bool:
    """Whether a phrase that is somebody or something stands before a verb (not: Eso sí, añadió que; El lunes dijo)."""
    phrase = left_phrase(tokens, end)
    if phrase is None or "inert" in tokens[phrase[0]].kinds:
        return False
    return not _is_time(tokens[phrase[0] : phrase[1] + ("time" in tokens[end].kinds)])  # esta misma tarde


def _is_time(phrase: Sequence[Token]) -> bool:
    """Whether a phrase only tells when somebody spoke (el lunes, esta misma semana)."""
    timed = any("time" in token.kinds for token in phrase)
    return timed and not any(token.kinds & ABLE or token.capital for token in phrase[1:])


def _goes_on(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported]) -> Reported | None:
    """What the same one says further behind a comma and a conjunction (…, por lo que reiteró que …)."""
    comma = next((k for k in range(verb.start - 1, max(0, verb.start - _LONGEST_LINK), -1) if tokens[k].text == ","), 0)
    link = tokens[comma + 1 : verb.start]
    if not found or found[-1].form != "before" or not comma or comma <= found[-1].content[0] or not link:
        return None
    if not all(token.kinds & _LINKING for token in link) or not any(token.kinds & _CLAUSAL for token in link):
        return None
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None or form != "before" or not _opens(tokens, content):
        return None
    if takes_up_object(tokens, found[-1], comma):
        subject = object_before(tokens, comma)
        return subject and verb.report((content, form, addressee), subject, comma, breaks=True)
    last = found[-1].cue[0]
    outer = next((one for one in found if one.form == "before" and one.content[0] <= last < one.content[1]), found[-1])
    return verb.report((content, form, addressee), outer.subject, comma, breaks=True)


def _interposed(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """What a verb stands in alone between commas, which the phrase before it is part of (La ley, añade, «…»)."""
    behind = verb.at + 1
    if verb.start < QUOTED - 1 or behind + 1 >= len(tokens) or "p" not in verb.cue.frames:
        return None
    if tokens[verb.start - 1].text not in PARTING or tokens[behind].text not in PARTING:
        return None
    if tokens[verb.start - 2].quotation is not None or tokens[behind + 1].kinds & _CLAUSAL:
        return None
    if tokens[behind + 1].quotation is not None:
        return (behind + 1, behind + 2) if tokens[behind + 1].words >= QUOTED else None
    end = sentence_end(tokens)
    if not any("auxiliary" in token.kinds for token in tokens[: verb.start]) and behind + 1 < end:
        return (behind + 1, end)  # La ley, dijo, está lista
    return main_part(tokens, (0, verb.start - 1), behind)


def agrees(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is in agreement with somebody, or not (no está muy de acuerdo con X)."""
    if at + 1 >= len(tokens) or "agreement" not in tokens[at + 1].kinds:
        return False
    before = tokens[max(0, at - QUOTED) : at]
    return any("auxiliary" in token.kinds for token in before) and not any(token.punctuation for token in before)


def with_speaker(tokens: Sequence[Token], reading: Reported) -> Reported | None:
    """A reading with whoever can speak as its subject: the one before a clause about him, or who is understood.

    `Y, quien ha visto la obra, aseguró que …`; `La situación es difícil, pero aseguró que …`.
    """
    if is_impersonal(tokens, reading.cue[1] - 1) or is_fronted_topic(tokens, reading) or is_unreal(tokens, reading):
        return None
    told = past_hearer(tokens, reading)
    if told is None:
        return None
    if told.subject is not None and told.subject[1] <= told.cue[0]:
        told = replace(told, subject=told_subject(tokens, told.subject, told.cue[0]))
    reading = _before_deed(tokens, told)
    if is_asked(tokens, reading) or is_nobody(tokens, reading):
        return replace(reading, subject=None, start=reading.cue[0])
    if tells_of_thing(tokens, reading):
        return None
    if reading.form == "before" and (named := named_last(tokens, reading.cue[0])) is not None:
        return replace(reading, subject=named)
    subject = reading.subject
    voiced = subject is not None and is_voiced(tokens, subject, reading.cue)
    if subject is not None and not voiced and _is_led(tokens, subject, behind_cue=subject[0] > reading.cue[0]):
        return replace(reading, subject=None, start=reading.cue[0])
    if subject is None or subject[1] > reading.cue[0]:
        return reading
    if (joined := joined_before(tokens, subject)) is not None:
        return replace(reading, subject=joined)
    if (described := _described(tokens, reading.cue[0]) or bearer_before(tokens, subject)) is not None:
        return replace(reading, subject=described)
    linked = any("coordinator" in token.kinds for token in tokens[reading.cue[0] - QUOTED + 1 : reading.cue[0]])
    apart = subject[1] < reading.cue[0] - 1
    nouns = [token for token in tokens[slice(*subject)] if "article" not in token.kinds]
    able = any(token.capital or token.kinds & ABLE for token in nouns)
    return replace(reading, subject=None, start=reading.cue[0]) if linked and apart and not able else reading


def _is_led(tokens: Sequence[Token], subject: Range, *, behind_cue: bool) -> bool:
    """Whether a preposition leads to what looks like a subject (Al término del acto dijo; ha detto da Bruxelles)."""
    first, behind = tokens[subject[0]], tokens[subject[0] + 1 : subject[0] + 2]
    if "preposition" in first.kinds and "source" not in first.kinds:
        named = all(token.capital for token in tokens[subject[1] - 2 : subject[1]])
        return bool(behind) and not named and not behind[0].capital  # not Al Pacino, dal canto suo Ada Colau
    before = tokens[subject[0] - 1].kinds if subject[0] else frozenset[str]()
    led = not before.isdisjoint(_LEADING_TO) and not (behind_cue and "agent" in before)  # fue dicho por la policía
    inner = tokens[slice(*subject)]
    return led and (is_one_name(inner) or not any(token.capital for token in inner))


def _before_deed(tokens: Sequence[Token], reading: Reported) -> Reported:
    """A reading without what its speaker did besides (…, y tendió la mano a los grupos)."""
    start, end = reading.content
    if reading.form != "before" or "that" not in tokens[start - 1].kinds:
        return reading
    for at in range(start + 1, end - 1):
        if tokens[at].low.endswith(_PAST_ENDS) and not (tokens[at].kinds or tokens[at].capital):
            joined = "joint" in tokens[at - 1].kinds and tokens[at - 2].text == ","
            return replace(reading, content=(start, at - 2)) if joined and at - 2 > start else reading
    return reading


def _described(tokens: Sequence[Token], at: int) -> Range | None:
    """The phrase that opens a sentence before a clause about somebody, which a comma closes at a verb."""
    if tokens[at - 1].text != ",":
        return None
    comma = next((k for k in range(at - 1) if tokens[k].text == ","), 0)
    led = tokens[comma + 1].kinds if comma else frozenset()
    phrase = left_phrase(tokens, comma) if "relative" in led and "preposition" not in led else None
    named = phrase is not None and any(t.capital or t.kinds & SPEAKERS for t in tokens[slice(*phrase)])
    return phrase if named and phrase is not None and phrase[0] == 0 else None


def _is_placed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a relative behind its preposition opens a clause without a subject (una carta en la que dijo que)."""
    led = [token.kinds for token in tokens[max(0, at - QUOTED) : at]]
    shape = ("preposition", "article", "that")
    return len(led) == len(shape) and all(name in kinds for name, kinds in zip(shape, led, strict=True))


def _is_fronted(tokens: Sequence[Token], end: int) -> bool:
    """Whether what stands before a verb is an adverbial without its comma, no subject (En este sentido aseguró que)."""
    start = next((at for at in range(end) if tokens[at].kinds.isdisjoint(_OPENING) and tokens[at].text != ","), end)
    first = tokens[start]
    if "preposition" not in first.kinds or "voicing" in first.kinds or any(t.punctuation for t in tokens[start:end]):
        return False
    phrase = left_phrase(tokens, end)
    if phrase is not None and names_behind_place(tokens[slice(*phrase)]):
        return False
    if phrase is None or phrase[0] == start + 1:
        return True
    if start < phrase[0] and "preposition" in tokens[phrase[0] - 1].kinds and is_one_name(tokens[slice(*phrase)]):
        return True  # En una entrevista con El País dijo, En nombre del Gobierno dijo
    if any("that" in token.kinds for token in tokens[start : phrase[0]]):
        return True  # En relación al estado en el que están las fuentes comentó
    return not any(token.capital or token.kinds & ABLE for token in tokens[slice(*phrase)])


def _take_up(tokens: Sequence[Token], verb: Verb, subject: Range | None) -> Reported | None:
    """What a relative clause tells that its subject said."""
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None or form != "before" or not _opens(tokens, content):
        return None
    return verb.report((content, form, addressee), subject, verb.start, breaks=False)


def _issuer(tokens: Sequence[Token], end: int) -> Range | None:
    """Whose the text is of which a relative clause tells: the sentence's subject, before its verb or behind it."""
    at = next((k for k in range(end) if tokens[k].cue is not None and not tokens[k].capital), end)
    for phrase in (leading_subject(tokens, end), right_phrase(tokens, at + 1, end) if at < end else None):
        inner = tokens[slice(*phrase)] if phrase is not None else ()
        opens = bool(inner) and inner[0] is tokens[0] and inner[0].low.endswith(_PAST_ENDS)  # Envió una carta
        if not opens and any(token.capital or token.kinds & ABLE for token in inner):
            return phrase
    return None


def _antecedent(tokens: Sequence[Token], end: int) -> Range | None:
    """The name before a comma and `que`, which takes it up (dijo X, que indicó que …)."""
    if (named := named_last(tokens, end)) is not None:
        return named
    parted = end > 1 and "that" in tokens[end - 1].kinds and tokens[end - 2].text == ","
    if parted and (taken := object_before(tokens, end - 2)) is not None:
        return taken
    phrase = left_phrase(tokens, end - 2) if parted and end > QUOTED else None
    if phrase is None or tokens[end - QUOTED].capital:
        return phrase
    return bearer_before(tokens, phrase)


def read_opening(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """The reading of a verb that opens its sentence."""
    return _read(tokens, verb, first=True)


def _read(tokens: Sequence[Token], verb: Verb, *, first: bool) -> Reported | None:
    """A verb without a subject before it; `first`: no other clause of reporting stands before it in its sentence."""
    subject = _subject_behind(tokens, verb)
    if subject is None and _is_placed(tokens, verb.start):
        return _take_up(tokens, verb, _issuer(tokens, verb.start))
    hearer = _hearer(tokens, verb) if subject is None else None
    if subject is not None or hearer is not None:
        content, form, addressee = said_behind(tokens, (subject or hearer or (0, 0))[1], verb.cue)
        addressee = addressee or hearer
    elif _leads(tokens, verb, first=first):
        content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    else:
        return None
    if content is not None and form == "before" and _opens(tokens, content):
        led = range(max(verb.at, content[0] - QUOTED), content[0])
        timed = any(
            "timing" in tokens[k].kinds and "belonging" in tokens[k + 1].kinds for k in led
        )  # dijo antes de que
        if not timed:
            return verb.report((content, form, addressee), subject, verb.start, breaks=True)
    content = _quoted_before(tokens, verb) if subject is None else None
    return content and verb.report((content, "after", addressee), subject, verb.start, breaks=True)


def _subject_behind(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The noun phrase between a verb and the complementizer or the colon of what is said."""
    phrase = right_phrase(tokens, past_circumstances(tokens, verb.at + 1), len(tokens))
    if phrase is None or "preposition" in tokens[phrase[0]].kinds or opens_subordinate(tokens, verb.at, phrase[0]):
        return None  # pidió al Gobierno que
    phrase = with_name(tokens, phrase)
    at = past_circumstances(tokens, phrase[1])
    if at + 1 < len(tokens) and tokens[at].text == "," and "that" in tokens[at + 1].kinds:
        at += 1
        if any(token.cue for token in tokens[at + 1 : at + QUOTED]):
            return None  # dijo la alcaldesa, X, que ha añadido
    opens = at < len(tokens) - 1 and ("that" in tokens[at].kinds or tokens[at].text == ":")
    of = next((k for k in range(phrase[0] + 1, phrase[1]) if "belonging" in tokens[k].kinds), phrase[1])
    able = any(token.capital or token.kinds & SPEAKERS for token in tokens[phrase[0] : of])  # no decisión del Gobierno
    return phrase if opens and able else None


def _hearer(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """To whom one says it, between a verb and its that (pidió al Gobierno que)."""
    at = verb.at + 1
    led = at < len(tokens) and tokens[at].kinds >= {"preposition", "determiner"} and _leads(tokens, verb, first=True)
    phrase = right_phrase(tokens, at, len(tokens)) if led else None
    return phrase if phrase is not None and phrase[1] < len(tokens) and "that" in tokens[phrase[1]].kinds else None


def _leads(tokens: Sequence[Token], verb: Verb, *, first: bool) -> bool:
    """Whether nothing before a verb can be its subject: the sentence, a quotation or an adverbial."""
    if verb.start == 0:
        return True
    before = tokens[verb.start - 1]
    if (
        before.quotation is not None
        or _is_fronted(tokens, verb.start)
        or _is_placed(tokens, verb.start)
        or (before.text in PARTING and tokens[verb.start - 2].quotation is not None)
    ):
        return True
    opens = bool(tokens[0].kinds & (_LEADING | _PERFECT | _INERT)) or tokens[0].cue is not None
    opens = opens or ("time" in before.kinds and _is_time(tokens[: verb.start]))  # Este martes dijo
    placed = before.text == "," or bool(before.kinds & _LEADING)
    return first and opens and placed and not _joins_deed(tokens, verb.start)


def _joins_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb goes on from what the sentence's subject does (Pero X entró en la sala y dijo que)."""
    if tokens[at - 1].kinds.isdisjoint(_JOINING):
        return False
    subject = leading_subject(tokens, at)
    apart = subject is not None and subject[1] < at - 1
    return apart and subject is not None and any(t.capital or t.kinds & SPEAKERS for t in tokens[slice(*subject)])


def _opens(tokens: Sequence[Token], content: Range) -> bool:
    """Whether a mark or a word tells that what is said begins."""
    before = tokens[content[0] - 1]
    kinds = before.kinds | tokens[content[0]].kinds
    quoted = any(token.words >= QUOTED for token in tokens[slice(*content)])
    if content[1] - content[0] == 1 and not quoted:
        return False
    return quoted or before.text == ":" or bool(kinds & {"that", "leftout", "infinitiveverb", "whether", "question"})


def _quoted_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The quotation that ends before a verb behind which nothing but time and place stands."""
    rest = past_circumstances(tokens, verb.at + 1)
    ends = rest >= sentence_end(tokens) or tokens[rest].punctuation or bool(tokens[rest].kinds & _ENDING)
    ends = ends or opens_subordinate(tokens, verb.at, rest + 1)
    content = said_before(tokens, verb.start, verb) if ends and verb.start else None
    parts = rest + 1 < len(tokens) and tokens[rest].text in DASHES and tokens[rest + 1].quotation is not None
    if content is not None and parts and tokens[content[1] - 1].quotation is not None:
        return (content[1] - 1, content[1])
    quoted = content is not None and tokens[content[1] - 1].words >= QUOTED
    return content if quoted and content is not None and tokens[content[1] - 1].quotation is not None else None
