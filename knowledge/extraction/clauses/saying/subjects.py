"""Subjects that do not stand beside their verb: understood, leading the sentence, in the locative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.capitals import noun_phrase
from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.fullnames import opens_deed, past_office
from knowledge.extraction.clauses.phrases.lookalikes import is_past, is_undergone
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase, role_at_end
from knowledge.extraction.clauses.phrases.rightward import opens_governing
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import FAR, PARTING, Reported, Verb
from knowledge.extraction.clauses.saying.agreement import opens_predicate
from knowledge.extraction.clauses.saying.alarms import alarms
from knowledge.extraction.clauses.saying.objects import doer_behind
from knowledge.extraction.clauses.saying.officials import past_body, past_names
from knowledge.extraction.clauses.saying.relatives import (
    antecedent,
    behind_agent,
    issuer_of,
    joined_relative,
    met_before,
)
from knowledge.extraction.clauses.saying.subordinate import behind_subordinate, names_officer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token


_ABLE: Final = SPEAKERS | {"pronoun"}
_JOINING: Final = frozenset({"particle", "connector", "joint"})
_FEMININE: Final = frozenset({"l'", "la", "sa", "cette"})
"""What stands behind a French À without its accent, never behind an English article."""
_FELT: Final = tuple("u ue us i ie is it ite ert erte ent ente ant ante eux euse".split())  # noqa: SIM905
"""Last letters of what a French sentence opens with of how somebody feels (Déçu par le vote, X …)."""
_WILLING: Final = frozenset({"feeling", "unsaid", "adjective", "notname"})
"""Classes that an adjective before an infinitive has, if any."""
_LEADING: Final = frozenset({"outset", "penned", "preposition"})
"""Classes of French prepositions behind it."""
_LEAST: Final = 3
_LONGEST_LEAD: Final = 15
"""Tokens with its comma."""
_PAST_ENDS: Final = ("é", "ée", "és", "ées", "uni", "unie", "unis", "unies", "enu", "enue", "enus", "enues")
"""Last letters of a French participle."""
_VERBAL: Final = frozenset({"auxiliary", "irregular"})
_ORDERING: Final = frozenset({"ordering", "likewise"})
"""Adverbs that may stand before a noun (le nouveau maire, le même ministre)."""
_NOMINAL: Final = SPEAKERS | {"determiner", "title", "particle", "pronoun", "plenty"}
_LED: Final = 2
"""Tokens of a day and what leads to it."""
_LONGEST_DATE: Final = 7
_DATING: Final = frozenset({"time", "which", "dayside", "preposition", "article", "counting"})
_OPENS_SUBJECT: Final = frozenset({"article", "determiner", "subject", "source", "role", "institution"})
_VERBS: Final = frozenset({"negation", "whole", "infinitive"})
_TIMED: Final = frozenset({"time", "preposition"})
_FIELD: Final = frozenset({"field", "title"})
_ROUSED: Final = frozenset({"event", "swelling"})
_SHORT: Final = 5
"""Tokens of a phrase that is taken whole between a preposition and a relative pronoun."""


def understood_subject(tokens: Sequence[Token], verb: Verb, found: list[Reported]) -> Range | None:
    """The subject of a verb that has none before it: `who` takes its antecedent, `and added` the clause's before."""
    at = verb.start - 1
    if at < 0:
        return None
    at = _before_aside(tokens, at)
    before = tokens[at]
    if "relative" in before.kinds and at > 0 and "locative" in tokens[at - 1].kinds:
        return leading_subject(tokens, verb.start)  # в письме, в котором попросил …
    if "relative" in before.kinds:
        if _takes_object(tokens, at):
            return _taken(tokens, at)
        taken_up = antecedent(tokens, at)
        return met_before(tokens, taken_up) if before.text > CYRILLIC else issuer_of(tokens, taken_up)
    if "alternative" in before.kinds or _goes_with_infinitive(tokens, verb, found):
        return None
    if "finding" in tokens[verb.at].kinds and found and _tells_of_others(tokens, found[-1]):
        return None
    linked = "link" in before.kinds and at > 0 and tokens[at - 1].text == ","
    if "coordinator" in before.kinds or before.text in PARTING or linked:
        own = (
            _acting_behind(tokens, at)
            or _governing(found)
            or alarms(tokens, at)
            or joined_relative(tokens, at)
            or own_clause_subject(tokens, verb.start)
        )
        lead = None if own is not None else leading_subject(tokens, verb.start)
        return own or (lead and (_acting_as(tokens, lead, verb.start) or doer_behind(tokens, lead, verb.start) or lead))
    return None


def _acting_as(tokens: Sequence[Token], lead: Range, end: int) -> Range | None:
    """Who acts behind `as` where what opens a sentence may not speak (Tempers frayed as X came and said)."""
    if lead != (0, 1) or not tokens[0].kinds <= _ROUSED or not tokens[0].low.endswith("s"):
        return None
    found = own_clause_subject(tokens, end, "subordinator")
    return found if found and any(map(_may_act, tokens[slice(*found)])) else None


def _before_aside(tokens: Sequence[Token], at: int) -> int:
    """The Russian relative pronoun before a word between commas, else the same place (…, который, впрочем, сказал)."""
    parted = at > _LEAST and tokens[at].text == tokens[at - 2].text == ","
    return at - _LEAST if parted and "relative" in tokens[at - _LEAST].kinds and tokens[at - 1].text > CYRILLIC else at


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Russian full name, a verb and its object stand before a relative pronoun (X внес закон, который …)."""
    if tokens[at].text < CYRILLIC or tokens[at - 1].text != "," or tokens[at - 2].capital:
        return False
    last = next((k for k in range(at - 2, max(0, at - _SHORT), -1) if tokens[k].capital or tokens[k].punctuation), 0)
    named = last > 0 and tokens[last].capital and tokens[last - 1].capital
    return named and not (tokens[last + 1].kinds or tokens[last + 1].punctuation)


def _taken(tokens: Sequence[Token], at: int) -> Range | None:
    """Such an object, if it is somebody (X встретил друга, который …)."""
    return (at - 2, at - 1) if tokens[at - 2].kinds & {"role", "source"} else None


def before_gerund(tokens: Sequence[Token], phrase: Range) -> Range | None:
    """The name before a participle whose object stands before the verb (X quoting a paper said)."""
    near = range(max(1, phrase[0] - 1), phrase[1])
    citing = [k for k in near if (cue := tokens[k].cue) is not None and cue.participle]
    at = citing[0] if citing else 0
    named = at > 0 and tokens[at - 1].capital and not tokens[at - 1].is_owner
    if not (named and tokens[at].low.endswith("ing")):
        return None
    return left_phrase(tokens, at)


def _acting_behind(tokens: Sequence[Token], end: int) -> Range | None:
    """Whom a fronted place leaves behind his verb (К журналистам вышел X, министр, и сказал)."""
    if "joint" not in tokens[end].kinds or not tokens[0].kinds & {"preposition"} or tokens[0].text.isascii():
        return None
    for at in range(1, end - 1):
        if tokens[at].punctuation and tokens[at].text != ",":
            return None
        name = tokens[at : at + 2]
        full = all(t.capital and not t.kinds & {"preposition"} for t in name) and not tokens[at - 1].capital
        past = tokens[at - 1].low.endswith(("л", "ла", "лся", "лась")) and not tokens[at - 1].kinds
        if full and past and case_of(name[0].low, name[1].low, given_names()) is None:
            return (at, at + 2)
    return None


def parted_antecedent(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """Whom `qui` takes up where time or place parts it from its verb (la juge, qui en audience, a dit que …)."""
    who = next((k for k in range(verb.start - 2, max(0, verb.start - FAR), -1) if "actor" in tokens[k].kinds), None)
    if who is None:
        return None
    led = who + 1 + (tokens[who + 1].text == ",")
    inner = tokens[led : verb.start]
    closed = led > who + 1 and tokens[verb.start - 1].text == ","  # X, qui, visiblement ému, a dit que
    if not inner or not (closed or inner[0].kinds & {"preposition", "time", "adverb"}):
        return None
    if any(_tells(token, aside=closed) or token.quotation is not None or "perfect" in token.kinds for token in inner):
        return None
    end = who - (tokens[who - 1].text == ",")
    if closed and (name := _name_before(tokens, end)) is not None:
        return name
    phrase = left_phrase(tokens, end)
    if phrase is None:
        return None
    for at in range(end - 2, phrase[0], -1) if closed else ():
        bare = "article" in tokens[at].kinds and tokens[at].kinds.isdisjoint({"preposition"})
        if bare and "role" in tokens[at + 1].kinds and "preposition" not in tokens[at - 1].kinds:
            return (at, end)  # Au point d'agacer le maire de Lens qui, élevant le ton, a rappelé
    low = max(0, end - 2 * _SHORT)
    role = next((k for k in range(end - 2, low, -1) if "role" in tokens[k].kinds or tokens[k].punctuation), end)
    if role < phrase[0] and "role" in tokens[role].kinds and "theme" in tokens[role + 1].kinds:
        return (role, end)
    return behind_agent(tokens, role_at_end(tokens, phrase)) if end < who else phrase


def _tells(token: Token, *, aside: bool) -> bool:
    """Whether a word may be a verb of saying of its own; within an aside no participle is."""
    told = token.cue is not None and not (token.cue.participle or token.cue.infinitive or token.cue.needs_auxiliary)
    return told or (token.cue is not None and not aside)


def _name_before(tokens: Sequence[Token], end: int) -> Range | None:
    """The whole name that ends at a place."""
    start = end
    while start > 0 and (tokens[start - 1].capital or "particle" in tokens[start - 1].kinds) and start > end - FAR:
        start -= 1
    while start < end and not tokens[start].capital:
        start += 1
    return (start, end) if end - start > 1 and tokens[end - 1].capital else None


def _goes_with_infinitive(tokens: Sequence[Token], verb: Verb, found: Sequence[Reported]) -> bool:
    """Whether a bare form behind and goes on from an infinitive (`to work together and maintain`)."""
    plain = tokens[verb.at].low == verb.cue.lemma and verb.start == verb.at and "plain" not in tokens[verb.at].kinds
    if tokens[verb.at].text >= CYRILLIC and (not found or tokens[found[-1].content[0]].kinds & _VERBS):
        return False  # X обещал построить мост и добавил
    if plain and "joint" in tokens[verb.start - 1].kinds and _behind_infinitive(tokens, verb.start - 1):
        return True
    if not plain or not found or "joint" not in tokens[verb.start - 1].kinds:
        return False
    before = tokens[found[-1].cue[1] - 1]
    return before.cue is not None and before.low != before.cue.lemma


def _tells_of_others(tokens: Sequence[Token], told: Reported) -> bool:
    """Whether who is named or a pronoun tells what others did (she said the team had looked in and found X)."""
    if told.subject is None or told.form != "before":
        return False
    named = [token for token in tokens[slice(*told.subject)] if not (token.capital and "title" in token.kinds)]
    return all("pronoun" in token.kinds or (token.capital and token.kinds.isdisjoint(SPEAKERS)) for token in named)


def _behind_infinitive(tokens: Sequence[Token], end: int) -> bool:
    """Whether an infinitive that a marker alone opens stands before a joined bare form (to give maps and agree)."""
    for at in range(end - 1, max(0, end - FAR // 2), -1):
        if tokens[at].punctuation or tokens[at].quotation is not None or tokens[at].kinds & {"auxiliary", "subject"}:
            return False
        if "infinitive" in tokens[at].kinds and "leftout" not in tokens[at].kinds:
            return not (tokens[at + 1].capital or tokens[at + 1].kinds & {"determiner", "pronoun"})
    return False


def _governing(found: Sequence[Reported]) -> Range | None:
    """The subject of the last clause of reporting that is not part of another's words."""
    for reading in reversed(found):
        inside = not reading.breaks and any(
            other is not reading and other.content[0] <= reading.cue[0] < other.content[1] for other in found
        )
        if reading.subject and reading.form != "according" and not inside:
            return reading.subject
    return None


def own_clause_subject(tokens: Sequence[Token], end: int, kind: str = "contrast") -> Range | None:
    """The subject of the last clause that `but`, `while`, another word of a kind or a semicolon begins."""
    for at in range(end - 2, 0, -1):
        token = tokens[at]
        if token.quotation is not None:
            return None
        if token.text == ";" or kind in token.kinds:
            found = leading_subject(tokens[at + 1 : end], end - at - 1)
            return found and (found[0] + at + 1, found[1] + at + 1)
    return None


def past_likeness(tokens: Sequence[Token], subject: Range) -> Range:
    """Who opens a French sentence before whoever is like him, between commas (X, comme le maire, Y, dit)."""
    comma = subject[0] - 2
    led = leading_subject(tokens, comma) if tokens[comma].text == "," else None
    return led if led is not None and led[0] <= 1 and led[1] == comma else subject


def leading_subject(tokens: Sequence[Token], end: int) -> Range | None:
    """The noun phrase a sentence begins with, past fronted adverbials; up to `end`."""
    if end > 1 and "undergoing" in tokens[1].kinds and is_undergone(tokens):
        return following_subject(tokens[:end], (0, 1))  # Mise en examen, X tient bon
    colon = max((at for at in range(1, end - 3) if tokens[at].text == ":"), default=-1)
    opens = tokens[colon + 1 : end]
    start = colon + 1 + (_LED if _is_day(opens) else _past_adverbial(tokens[colon + 1 :], end - colon - 1))
    at = start + 3 * (start + 2 < end and tokens[start].kinds >= {"correlative", "notname"})  # Тем не менее
    at += at < end and at > start and tokens[at].text == ","
    while at < end and tokens[at].kinds & {"link", "coordinator", "adverb"} and not tokens[at].kinds & {"source"}:
        at += 1
        while at < end and tokens[at].text == ",":
            at += 1
    at += 2 * (_points_out(tokens, at, end) or _is_day(tokens[at:end]))
    at += at + 1 < end and "plenty" in tokens[at + 1].kinds and "leftout" in tokens[at].kinds
    begin = at
    while at < end and _continues_subject(tokens, begin, at) and not (at > begin and is_past(tokens, at)):
        at += 1
        if at - 1 == begin and "pronoun" in tokens[begin].kinds:
            break
    while at > begin and tokens[at - 1].kinds & {"preposition", "coordinator", "article"}:
        at -= 1
    if any("time" in token.kinds for token in tokens[begin:at]) and not [t for t in tokens[begin:at] if _may_act(t)]:
        return None
    if at > begin and _is_no_noun(tokens[begin]) and not any(_may_act(t) for t in tokens[begin + 1 : at]):
        return None
    owned = at > begin + 1 and "preposition" in tokens[begin].kinds
    if owned and ("possessive" in tokens[begin + 1].kinds or any(token.is_owner for token in tokens[begin:at])):
        return None  # On Tuesday's episode of the show, During his daily press
    if at > begin and (named := past_body(tokens, begin, at, end)):
        return (begin, named)
    return (begin, past_office(tokens, begin, past_names(tokens, at, end), end)) if at > begin else None


def _is_no_noun(token: Token) -> bool:
    """Whether a word opens what is no subject: Ha dicho que, Al respecto."""
    return "perfect" in token.kinds or token.kinds >= {"preposition", "hearing"}


def _points_out(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether `c'est` only points out who does what follows (c'est X qui …)."""
    if at + 2 >= end or not (tokens[at].kinds >= {"pointing"} and "passive" in tokens[at + 1].kinds):
        return False
    return tokens[at + 2].capital and any("actor" in token.kinds for token in tokens[at + 2 : end])


def opening_phrase(tokens: Sequence[Token], end: int, grammar: Grammar) -> Range | None:
    """The noun phrase that a sentence begins with."""
    if "bracket" not in grammar.options:
        return leading_subject(tokens, end)
    oblique = tokens[0].low.endswith(("en", "em")) and "determiner" in tokens[0].kinds
    return None if oblique or tokens[0].kinds & {"preposition", "subordinator"} else noun_phrase(tokens, 0)


def _may_act(token: Token) -> bool:
    return token.capital or bool(token.kinds & _ABLE)


def _is_date(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with `This week,` or, in English, with `Late Tuesday,`, `Two weeks ago,`."""
    if "dayside" in tokens[0].kinds and len(tokens) > 2:
        close = next((at for at in range(2, min(_LONGEST_DATE, len(tokens))) if tokens[at].text == ","), 0)
        return any("time" in token.kinds for token in tokens[:close]) and all(map(_is_of_date, tokens[:close]))
    return len(tokens) > 2 and "which" in tokens[0].kinds and "time" in tokens[1].kinds and tokens[2].text == ","


def _past_date(tokens: Sequence[Token], end: int) -> int:
    """Where a sentence begins behind an English date that no comma closes (On Tuesday | the mayor left); else 0."""
    behind = 0
    for at in range(min(_LONGEST_DATE, end - 1)):
        if not _is_of_date(tokens[at]) or tokens[at].is_owner:
            break
        if "time" in tokens[at].kinds or tokens[at].text.isdigit():
            behind = at + 1
    opens = tokens[behind].capital or not tokens[behind].kinds.isdisjoint(_OPENS_SUBJECT)
    return behind if behind and opens else 0


def _is_of_date(token: Token) -> bool:
    return token.text.isdigit() or not token.kinds.isdisjoint(_DATING)


def _is_every_day(tokens: Sequence[Token]) -> bool:
    """Whether a determiner and a time open a sentence before their comma (Chaque matin, il …; Un jour, X …)."""
    if len(tokens) <= 2 or tokens[2].text != "," or "time" not in tokens[1].kinds:
        return False
    return "determiner" in tokens[0].kinds and tokens[1].kinds <= {"time", "adverb", "notname"}


def _is_day(tokens: Sequence[Token]) -> bool:
    """Whether a day comes first, or a place, without a comma (23 июня глава …, Во вторник глава …, В Москве Иван …)."""
    if len(tokens) <= _LED or tokens[_LED].punctuation:
        return False
    if "time" not in tokens[1].kinds:
        return "locative" in tokens[0].kinds and tokens[1].capital and tokens[_LED].low in given_names()
    led = "preposition" in tokens[0].kinds and is_cyrillic(tokens[0].text) and tokens[_LED].kinds.isdisjoint(_TIMED)
    return tokens[0].text.isdigit() or led


def _past_adverbial(tokens: Sequence[Token], end: int) -> int:
    """Where a sentence begins behind `In a speech on Monday,`."""
    if begin := behind_subordinate(tokens, end):
        return begin
    first = tokens[0]
    if "dayside" in first.kinds and (begin := _past_date(tokens, end)):
        return begin
    leading = tokens[1] if len(tokens) > 1 and first.kinds & {"clitic", "auxiliary"} else first
    adverbial = first.kinds & {"preposition", "subordinator"} or _is_date(tokens) or "gerund" in leading.kinds
    adverbial = adverbial and not (len(tokens) > 1 and "plenty" in tokens[1].kinds)  # De nombreux élus disent
    adverbial = adverbial or ("time" in first.kinds and len(tokens) > 1 and tokens[1].text == ",")
    adverbial = adverbial or _is_every_day(tokens) or (len(tokens) > _LED and opens_deed(tokens, 0))
    if not (adverbial or (first.cue and first.cue.participle) or _is_passive_aside(tokens)):
        return 0
    commas = [at for at in range(1, min(end, 30)) if tokens[at].text == ","]
    for at, behind in zip(commas, [*commas[1:], 0], strict=False):
        apposed = "gerund" in leading.kinds and tokens[at - 1].capital and tokens[at + 1].kinds & {"role", "post"}
        dated = at + 1 < behind <= at + _LEAST and all(map(_is_dated, tokens[at + 1 : behind]))
        named = "gerund" in leading.kinds and behind and names_officer(tokens, at, behind, end)
        if not ((apposed and behind) or dated or named):
            return at + 1  # S'adressant à X, maire de Lille, Y
    return 0


def _is_dated(token: Token) -> bool:
    """Whether a token is part of a date between commas (on Friday, June 2, he)."""
    return "time" in token.kinds or token.text.isdigit()


def _is_passive_aside(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with a participle and its preposition (Interrogé sur le budget, X a dit …)."""
    if tokens[0].text == "A" and len(tokens) > 1 and tokens[1].low in _FEMININE:
        return True  # A l'audience, son avocat dit
    if len(tokens) < _LEAST or not ("preposition" in tokens[1].kinds or _is_timed(tokens)):
        return False
    plain = not tokens[0].kinds & {"role", "title", "institution"}
    past = tokens[0].low.endswith(_PAST_ENDS)
    felt = not tokens[0].kinds and tokens[1].kinds & _LEADING and tokens[0].low.endswith(_FELT)
    felt = felt or ("infinitive" in tokens[1].kinds and tokens[0].kinds <= _WILLING)  # Unable to go on, Ada Colau
    return (past and plain) or (bool(felt or past) and _opens_main(tokens))


def _is_timed(tokens: Sequence[Token]) -> bool:
    """Whether a day, or a determiner and a time, stands behind the first word (Interrogé deux jours plus tôt sur …)."""
    return "time" in tokens[1].kinds or ("determiner" in tokens[1].kinds and "time" in tokens[2].kinds)


def _opens_main(tokens: Sequence[Token]) -> bool:
    """Whether a subject stands behind the first comma: a name behind its Mr, a pronoun, a role behind its article."""
    comma = next((at for at in range(_LEAST, min(len(tokens) - _LEAST, _LONGEST_LEAD)) if tokens[at].text == ","), 0)
    first, second = tokens[comma + 1], tokens[comma + 2]
    named = "courtesy" in first.kinds or (first.capital and second.capital)
    return comma > 0 and (named or "subject" in first.kinds or ("article" in first.kinds and "role" in second.kinds))


def _continues_subject(tokens: Sequence[Token], begin: int, at: int) -> bool:
    token = tokens[at]
    if token.quotation is not None or token.punctuation or (at > begin and opens_governing(tokens, at)):
        return False
    if token.capital or token.kinds & _NOMINAL:
        return not (token.kinds & {"pronoun"} and at > begin) or token.capital
    noun = at > begin and "belonging" in tokens[at - 1].kinds and not (token.cue and token.cue.infinitive)
    noun = noun or (at > begin and "venue" in token.kinds and "article" in tokens[at - 1].kinds)  # The show
    verbal = token.cue is not None and not noun
    if not token.kinds and at > begin and token.low.endswith("ent") and "several" in tokens[begin].kinds:
        return False  # Les avocats | montent au créneau
    if token.kinds & {"auxiliary", "that", "subordinator", "relative"} or verbal:
        return False
    if "adverb" in token.kinds:
        return at == begin + 1 and not token.kinds.isdisjoint(_ORDERING) and "determiner" in tokens[begin].kinds
    if at > begin and opens_predicate(tokens, at):
        return False
    if token.kinds & {"nominal", "joint"}:
        return at > begin
    if "scope" in token.kinds and at > begin and "role" in tokens[at - 1].kinds:
        return True
    if at > begin and token.kinds & {"irregular", "moving"}:
        return False
    if at > begin and _describes_name(tokens, at):
        return True
    if at == begin and (_is_plural_acting(tokens, at) or _opens_office(tokens, at)):
        return True
    previous = tokens[at - 1] if at > begin else None
    if token.low.endswith("ed") and any(owner.is_owner for owner in tokens[begin : at - 1]):
        return False  # Smith's lawyers | tried to appeal
    return (
        previous is not None
        and (bool(previous.kinds & {"determiner", "nominal"}) or not previous.capital or previous.is_owner)
        and at - begin < 7
    )


def _opens_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun without an article is the field of an office before its bearer (But health minister X laughed)."""
    place = next((k for k in (at + 1, at + 2) if k + 1 < len(tokens) and "role" in tokens[k].kinds), 0)
    return (
        place > 0
        and tokens[place + 1].capital
        and all(not t.punctuation and t.kinds <= _FIELD for t in tokens[at:place])
    )


def _is_plural_acting(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English plural that no list has stands before its verb (trustees thanked them)."""
    word, following = tokens[at], tokens[at + 1 : at + 2]
    return (
        not word.kinds
        and len(word.low) > _SHORT
        and word.low.endswith("s")
        and any(t.low.endswith("ed") for t in following)
    )


def _describes_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands before a role (`Labour shadow minister Ada Colau`, `Ward 3 Councillor`, `UK envoy to`)."""
    if tokens[at].text.isdigit() and at + 1 < len(tokens):
        return tokens[at + 1].capital
    for place in range(at, min(at + 3, len(tokens) - 1)):
        token = tokens[place]
        if token.capital or token.punctuation or token.cue is not None:
            return False
        if token.kinds & {"role", "institution"}:
            following = tokens[place + 1]
            return following.capital or following.text == "," or "nominal" in following.kinds
    return False


def following_subject(tokens: Sequence[Token], content: Range) -> Range | None:
    """`Calling it "a mistake," Smith voted no`, `Warning that …, Smith left`: the sentence's subject comes behind."""
    for at in range(content[0], len(tokens)):
        if (tokens[at].text == "," and at >= content[1]) or (tokens[at].quotation and tokens[at].text[-2:-1] == ","):
            found = leading_subject(tokens[at + 1 :], len(tokens) - at - 1) if at + 1 < len(tokens) else None
            return found and (found[0] + at + 1, found[1] + at + 1)
    return None
