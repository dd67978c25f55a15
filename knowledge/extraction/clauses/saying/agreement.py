"""Whether what stands beside a verb is its subject: by number, by who stands before it, by who is denied."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of, is_given_form
from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_PRESENT: Final = ("e", "t", "d", "nt")
"""Last letters of a French verb in the third person."""
_OBJECTS: Final = ("ов", "ев", "ова", "ева", "ого", "его", "ых", "их", "у", "ю", "ко", "ой")
"""Last letters of a Russian word that is no subject of a verb in the plural (Адвокатов обвиняют, Петрову доложили)."""
_HEARING: Final = ("ам", "ям", "ье")
"""Last letters of several in the dative, and of a judge."""
_ACTING: Final = ("ый", "ая", "ое", "ые", "то")
"""Last letters of a Russian relative in the nominative."""
_OURS: Final = "и"
"""The last letter of possessives that are subjects alone (Наши сказали)."""
_TAKEN: Final = "ию"
"""Last letters of a Russian noun that a verb takes."""
_SEVERAL: Final = ("ли", "ют", "ут", "ят", "ат")
"""Last letters of such verbs."""
_FULL_NAME: Final = 2
_LONGEST_APPOSITION: Final = 5
_GENDERED: Final = frozenset({"masculine", "feminine"})
_PLURAL: Final = "nt"
"""Last letters of a French verb in the third person plural."""
_SINGULAR: Final = ("aint", "eint", "oint", "tient", "vient")
"""The same of some in the singular (craint, soutient)."""


def disagrees(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether who stands behind a verb is its object, by number or for want of s' (Le maire, ému, a salué les élus)."""
    group = tokens[verb.start : verb.at]
    if "ownfeeling" in tokens[verb.at].kinds and not any("reflexive" in token.kinds for token in group):
        return True  # Cette phrase inquiète le tribunal
    if speaks_to(tokens[slice(*phrase)]):
        return True
    if "several" not in tokens[phrase[0]].kinds:
        return False
    finite = next((at for at in range(verb.start, verb.at) if "perfect" in tokens[at].kinds), verb.at)
    return not tokens[finite].low.endswith(_PLURAL) or tokens[finite].low.endswith(_SINGULAR)


def speaks_to(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is a Russian full name in the dative (Ада X, гость программы, рассказала | Сергею Y)."""
    full = len(phrase) == _FULL_NAME and all(token.capital and is_cyrillic(token.text) for token in phrase)
    return full and case_of(phrase[0].low, phrase[1].low, given_names()) == "dative"


def opens_predicate(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb that no list has stands behind a role and before its object (Le procureur commence une phrase)."""
    token, before, following = tokens[at], tokens[at - 1], tokens[at + 1 : at + 2]
    if token.kinds or token.capital or not token.low.endswith(_PRESENT) or "role" not in before.kinds:
        return False
    return any("determiner" in t.kinds and not t.kinds & {"preposition"} for t in following)


def counted_before(tokens: Sequence[Token], end: int) -> Range | None:
    """One or some of those told of before, whom a number alone tells of (Fans reacted. One said it hurt)."""
    if end < 1 or "counting" not in tokens[end - 1].kinds:
        return None
    led = end > 1 and not (tokens[end - 2].punctuation or tokens[end - 2].kinds & {"coordinator", "subordinator"})
    return None if led else (end - 1, end)


def acting_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The French subject right before a verb behind which somebody is its object (Le maire a félicité X; Il a cité)."""
    if verb.start == 0 or verb.inverted is not None:
        return None
    if tokens[verb.start - 1].punctuation:
        return _apposed_before(tokens, verb.start)
    subject = left_phrase(tokens, verb.start)
    if subject is None:
        return None
    led = tokens[subject[0]].kinds
    pronoun = led >= {"subject", "pronoun"}
    return subject if pronoun or (not led.isdisjoint(_GENDERED) and may_speak(tokens[slice(*subject)])) else None


def _apposed_before(tokens: Sequence[Token], at: int) -> Range | None:
    """The name between commas that is the subject's with which a French sentence begins (Le maire, X, a félicité Y)."""
    comma = _comma_before_name(tokens, at)
    if comma is None or tokens[at - 1].text != "," or tokens[0].kinds.isdisjoint(_GENDERED):
        return None
    led = left_phrase(tokens, comma)
    return (comma + 1, at - 1) if led is not None and led[0] <= 1 else None


def _comma_before_name(tokens: Sequence[Token], at: int) -> int | None:
    """The comma that opens an apposition of nothing but a name, which ends a mark before a verb."""
    comma = next((k for k in range(at - 2, max(-1, at - _LONGEST_APPOSITION - 2), -1) if tokens[k].text == ","), None)
    inner = tokens[comma + 1 : at - 1] if comma is not None else ()
    return comma if inner and all(token.capital or "particle" in token.kinds for token in inner) else None


def has_subject(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a name and, behind its comma, what its bearer is open the sentence and lead to a verb (X, maire, dit)."""
    if verb.start and tokens[verb.start - 1].text == "," and _asides_follow(tokens, verb.start):
        return True
    before = left_phrase(tokens, verb.start) if verb.start and tokens[verb.start - 1].text == "," else None
    return before is not None and before[0] == 0 and is_described_name(tokens, before)


def is_upright(phrase: Sequence[Token]) -> bool:
    """Whether a Russian full name behind a verb is in the nominative, as no object is (…, заявил Дмитрий Песков)."""
    return phrase[0].text > CYRILLIC and any(
        one.capital
        and other.capital
        and one.low in given_names()
        and case_of(one.low, other.low, given_names()) is None
        for one, other in pairwise(phrase)
    )


def _asides_follow(tokens: Sequence[Token], end: int) -> bool:
    """Whether a full name opens the sentence and nothing but asides follow up to a verb (X, venu de Y, maire, dit)."""
    comma = next((k for k in range(end) if not tokens[k].capital), end)
    inner = tokens[comma:end]
    if (
        comma <= 1
        or "preposition" in tokens[0].kinds
        or tokens[comma].text != ","
        or sum(token.text == "," for token in inner) <= len(",")
    ):
        return False
    return not any(t.quotation is not None or t.cue is not None or "auxiliary" in t.kinds for t in inner)


def is_apposed(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether a name between commas stands before a verb: it is the subject's (`el presidente, X, denunció …`).

    It is not where nobody can be what the verb takes and somebody ends the sentence behind it (…, X, a indiqué Y).
    """
    comma = _comma_before_name(tokens, verb.start)
    if not comma:
        return False
    if "several" in tokens[phrase[0]].kinds and tokens[verb.at].low.endswith(_PLURAL):
        alone = left_phrase(tokens, comma) or (0, comma)  # … du ministre, X, dénoncent les élus
        return any("several" in token.kinds for token in tokens[slice(*alone)])
    if "uttering" not in tokens[verb.at].kinds or not all(token.punctuation for token in tokens[phrase[1] :]):
        return True
    office = left_phrase(tokens, comma) or (0, comma)
    opens = office[0] <= 1 or tokens[office[0] - 1].punctuation
    return opens and not _holds_object(tokens[slice(*office)])


def _holds_object(phrase: Sequence[Token]) -> bool:
    """Whether an article within words that look like an office opens what a verb of no list takes (X recevra la Y)."""
    leading = {"preposition", "belonging", "coordinator", "determiner"}
    led = (one for one, other in pairwise(phrase) if "article" in other.kinds and "officeof" not in other.kinds)
    return any(token.kinds.isdisjoint(leading) and not token.punctuation for token in led)


def is_described_name(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a phrase is a name and, behind its comma, what its bearer is (le général X, maire de Lyon,)."""
    comma = next((k for k in range(*phrase) if tokens[k].text == ","), 0)
    return comma > 0 and tokens[comma - 1].capital and bool(tokens[comma + 1].kinds & {"role", "title", "post"})


def ends_behind_pronoun(token: Token, *, cased: bool) -> bool:
    """Whether what follows a pronoun is no part of a subject: when, where, how (он | письменно сообщил)."""
    return "apart" in token.kinds or (cased and not (token.punctuation or "coordinator" in token.kinds))


def _is_told(phrase: Sequence[Token]) -> bool:
    """Whether a phrase begins with whom somebody tells (Родителям детей сказали, Судье …; not Вьетнам и Китай)."""
    first = phrase[0]
    told = first.low.endswith(_HEARING) and is_cyrillic(first.text) and not first.text.isupper()
    told = told and "there" not in first.kinds  # Там утверждают
    return told and first.low not in given_names() and not any("coordinator" in token.kinds for token in phrase)


def is_asked(tokens: Sequence[Token], verb: Verb, subject: Range) -> bool:
    """Whether a name before a Russian verb in the plural is whom nobody in particular asks (Петрова спросили, …)."""
    first = tokens[subject[0]]
    if subject[1] - subject[0] == 1 and "possessive" in first.kinds and not first.low.endswith(_OURS):
        return True  # когда его спросили, доволен ли он
    if "relative" in first.kinds and first.text > CYRILLIC and not first.low.endswith(_ACTING):
        return True  # письмо, в котором жителям предложили уйти
    if subject == (0, 1) and first.low.endswith(_TAKEN) and not first.kinds:
        return True  # Информацию передает X
    if not tokens[verb.at].low.endswith(_SEVERAL):
        return False
    if _is_told(tokens[slice(*subject)]):
        return True
    if not first.capital or "source" in first.kinds:
        return False  # Адвокаты X и Y
    names = [token for token in tokens[slice(*subject)] if "coordinator" not in token.kinds]
    if len(names) == 1:
        oblique = first.low.endswith(_OBJECTS) and not first.text.isupper() and first.low not in given_names()
    else:
        joined = any("coordinator" in token.kinds for token in tokens[slice(*subject)])
        case = case_of(first.low, names[1].low, given_names())
        oblique = case is not None or (not joined and is_given_form(first.low, given_names()))
        oblique = oblique and all(token.capital for token in names)
    several = "inquiring" in tokens[verb.at].kinds and tokens[verb.at].low.endswith("ли")
    return oblique or (several and all(token.capital for token in names))


def without_denied(tokens: Sequence[Token], subject: Range) -> Range:
    """Who is meant where another beside him is not (it was X, not Y, who said; X, et non Y, a dit)."""
    start, end = subject
    denied = next((at for at in range(start + 1, end - 1) if "excluding" in tokens[at].kinds), None)
    if denied is not None and tokens[denied + 1].capital:
        cut = _before_joint(tokens, denied)
        return (start, cut) if start < cut < denied else subject
    excluding = start if "excluding" in tokens[start].kinds else start - 1
    cut = _before_joint(tokens, excluding) if "excluding" in tokens[excluding].kinds else 0
    meant = left_phrase(tokens, cut) if 0 < cut < excluding and tokens[cut - 1].capital else None
    return meant or subject


def _before_joint(tokens: Sequence[Token], at: int) -> int:
    while at > 0 and (tokens[at - 1].text == "," or "coordinator" in tokens[at - 1].kinds):
        at -= 1
    return at


def before_stressed(tokens: Sequence[Token], start: int) -> int:
    """Where a subject ends before a stressed pronoun and its verb (Le coach, lui, relativise; X elle aussi pense)."""
    parted = tokens[start - 1].text == ","
    at = start - 1 - parted
    added = at > 1 and "adverb" in tokens[at].kinds
    at -= added
    if at < 1 or "emphatic" not in tokens[at].kinds or (not parted and not added):
        return start
    comma = tokens[at - 1].text == ","
    return start if parted != comma else at - comma


def goes_on(tokens: Sequence[Token], subject: Range | None) -> bool:
    """Whether a sentence that asks nothing opens with a relative pronoun: Qui poursuit : « … »."""
    return subject == (0, 1) and "relative.lone" in tokens[0].kinds and tokens[0].capital and tokens[-1].text != "?"


def acts_on(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether behind a verb stands what somebody before it praised, say (X llegó, destacó el juego y lamentó …)."""
    article, *inner = tokens[slice(*phrase)]
    if any("irregular" in one.kinds and "determiner" in other.kinds for one, other in pairwise(inner)):
        return True  # X, who came, says the quake shook his house
    if not inner or "article" not in article.kinds or inner[0].kinds or inner[0].capital:
        return False
    somebody = tokens[0].capital and (not tokens[0].kinds or "role" in tokens[1].kinds)
    return somebody and any(token.cue is not None or "officeof" in token.kinds for token in inner)


def by_subject(tokens: Sequence[Token], verb: Verb, subject: Range | None) -> Cue:
    """The cue; with a bare clause where an inquiry is its subject (`the review found governments had failed`).

    Without an infinitive where a body charges somebody (the state charged two men to appear, the mayor students to go).
    """
    if subject is None:
        return verb.cue
    kinds = tokens[subject[1] - 1].kinds
    if "charging" in tokens[verb.at].kinds and "institution" in kinds:
        return replace(verb.cue, frames=verb.cue.frames.replace("i", ""))
    if "t" not in verb.cue.frames or "inquiry" not in kinds:
        return verb.cue
    return replace(verb.cue, frames=f"{verb.cue.frames}c")


def describes_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether `that` and an auxiliary describe the body at which somebody is (said a trader at a bank that has X)."""
    body = "that" in tokens[at].kinds and "institution" in tokens[at - 1].kinds and at + 1 < len(tokens)
    return body and "auxiliary" in tokens[at + 1].kinds
