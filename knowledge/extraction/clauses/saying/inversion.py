"""Speakers behind their verb: `"…," said Smith`, and asides of reporting inside quoted words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import hears
from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.dates import past_when
from knowledge.extraction.clauses.phrases.fullnames import past_object, tells_office
from knowledge.extraction.clauses.phrases.nounlike import is_somebody, names_thing
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.rightward import apposition, has_owner, is_told, names_hearer, right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE, INDEFINITE, SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import (
    DASHES,
    FAR,
    PARTING,
    QUOTED,
    Reported,
    Verb,
    particle_behind,
)
from knowledge.extraction.clauses.saying.agreement import (
    acts_on,
    describes_body,
    disagrees,
    has_subject,
    is_apposed,
    is_described_name,
    is_upright,
)
from knowledge.extraction.clauses.saying.asides import (
    behind_date,
    behind_setting,
    belongs_to_office,
    closes_bearer,
    is_same_source,
    marks_body,
    past_asides,
    past_field,
    past_heard,
    past_hearer,
    past_named,
    past_outlet,
    past_place,
    past_talk,
    past_times,
    past_town,
    speaking_place,
)
from knowledge.extraction.clauses.saying.contents import holds_words, past_extra, said_before, sentence_end, with_manner
from knowledge.extraction.clauses.saying.leads import (
    VERBAL,
    before_predicate,
    holds_predicate,
    is_called_so,
    only_leads,
    opens_doing,
)
from knowledge.extraction.clauses.saying.relaying import is_printing, parts_report, relayed, tells_words
from knowledge.extraction.clauses.saying.settings import past_setting_of
from knowledge.extraction.clauses.saying.staff import behind_occasion, closes_name, lone_noun, names_body, staff_behind
from knowledge.extraction.clauses.saying.subordinate import opens_subordinate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_BESIDE_POINTER: Final = frozenset({"addressee", "adverb", "hearer", "time", "preposition"})
"""What stands between such words and their verb."""
_LONGEST_APPOSITION: Final = 5
_INVERTING: Final = frozenset("qct")
"""Frames of verbs that may stand before their speaker."""
_TIMES: Final = frozenset({"time", "adverb", "lately", "article", "demonstrative"})
_GOING_ON: Final = frozenset(
    {"preposition", "time", "subordinator", "relative", "adverb", "coordinator", "infinitive", "gerund"}
)
"""What follows a speaker who closes his clause."""
_SUBORDINATE: Final = frozenset({"that", "subordinator", "relative", "referring"})
_HAVING: Final = frozenset({"auxiliary", "infinitiveverb"})
_DATED: Final = frozenset({"time", "lately"})
_UNLISTED: Final = (2, 3)
"""Words of a full name that no list has."""
_NEAR: Final = 5
"""Tokens in which the colon of an aside follows it."""


def read_inverted(tokens: Sequence[Token], verb: Verb, *, loose: bool = False) -> Reported | None:
    """`…, said Smith`: the speaker behind the verb; `loose`: whatever its frame, where a name ends the sentence."""
    if verb.start < verb.at and tokens[verb.start].kinds >= _HAVING:
        return None  # affirme, par ailleurs, avoir averti la mairie
    if verb.start == 0 or _INVERTING.isdisjoint(verb.cue.frames) or verb.is_gerund:
        return None
    if verb.at > verb.start + 1 and "passive" in tokens[verb.at - 1].kinds and "perfect" in tokens[verb.at - 2].kinds:
        return None  # a été informé du décès
    if "a" in verb.cue.frames and "inverts" not in tokens[verb.at].kinds:
        return None
    verb = _with_pointer(tokens, verb)
    verb = with_manner(tokens, verb) if tokens[verb.start - 1].text == "," else verb
    behind = verb.start - 1
    while behind > 0 and tokens[behind].text in PARTING:
        behind -= 1
    quoted = tokens[behind].quotation is not None and not _ends_name(tokens, behind, verb.start)
    if quoted and is_called_so(tokens, behind, verb.start):
        return None
    if quoted and particle_behind(tokens, verb.at):
        verb = replace(verb, at=verb.at + 1)
    if "whole" in tokens[0].kinds and "i" in verb.cue.frames:
        return _read_demanded(tokens, verb)
    if not quoted and (tokens[verb.start - 1].text not in PARTING or not set(verb.cue.frames) & set("cp")):
        if not loose or tokens[verb.start - 1].text not in PARTING:
            return None
        verb = replace(verb, cue=replace(verb.cue, frames=f"{verb.cue.frames}p"))
        bound = verb.inverted is not None and tokens[-1].text != "?"
        if not bound and not _closes_sentence(tokens, verb):
            return None  # Le prix monte, souffle-t-il
    if verb.inverted is not None:
        return _read_bound(tokens, verb, verb.inverted)
    content = said_before(tokens, verb.start, verb)
    own = "reflexive" in tokens[verb.start].kinds  # s'est dit surpris des propos de X
    of_words = not own and tells_words(tokens, verb.at + 1)
    if (of_words or ("r" in verb.cue.frames and quoted)) and (phrase := relayed(tokens, verb.at + 1)) is not None:
        return content and _behind(verb, content, phrase, denial=False)
    phrase = speaker_behind(tokens, verb, quoted=quoted)
    if phrase is not None and not quoted and parts_report(tokens, verb.at, phrase):
        return None
    lone = lone_noun(tokens, verb) if quoted and phrase is None else None
    lone = lone or staff_behind(tokens, verb.at, phrase[0] if phrase is not None else 0)
    phrase = lone or phrase
    if phrase is None or not (lone or _may_speak(tokens, verb, phrase, quoted=quoted)):
        return None
    pronoun = "pronoun" in tokens[phrase[0]].kinds
    leads = content is None or only_leads(tokens, content) or _only_points(tokens, verb.start)
    leads = leads or (not quoted and content is not None and before_predicate(tokens, content, phrase[1]) is not None)
    if not quoted and (pronoun or leads or holds_words(tokens, phrase[1], content[1] if content else 0)):
        content = main_part(tokens, content, phrase[1])
    return content and _behind(verb, content, phrase, denial="n" in verb.cue.frames)


def _ends_name(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether a word or two in marks before a Russian verb belong to its subject (представитель «Зари» рассказал)."""
    quotation = tokens[at]
    led = (at == 0 or not tokens[at - 1].punctuation) and not tokens[verb].text.isascii()
    return led and at == verb - 1 and quotation.words < QUOTED and quotation.text[-2:-1] not in "?!…,"


def _read_demanded(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """What an infinitive that opens the sentence demands, and a name behind the verb (Снизить ставки предложил X)."""
    phrase = speaker_behind(tokens, verb, quoted=True)
    plain = not any(token.text == "," or token.cue is not None for token in tokens[: verb.start])
    named = phrase is not None and tokens[phrase[1] - 1].capital and _closes_clause(tokens, phrase[1])
    return _behind(verb, (0, verb.start), phrase, denial=False) if phrase is not None and plain and named else None


def _behind(verb: Verb, content: Range, speaker: Range, *, denial: bool) -> Reported:
    cue, frames = (verb.start, verb.at + 1), verb.cue.frames
    return Reported(cue, content, speaker, "after", verb.start, denial=denial, breaks=True, frames=frames)


def _closes_sentence(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a verb and a full name behind it end a sentence or its first words, so that its frame does not matter."""
    phrase = speaker_behind(tokens, verb, quoted=False) if not verb.cue.participle and verb.inverted is None else None
    if phrase is None or verb.cue.needs_auxiliary:
        return False
    end = sentence_end(tokens)
    behind = apposition(tokens, phrase[1], end)
    named = all(token.capital for token in tokens[phrase[1] - 2 : phrase[1]]) and phrase[1] - phrase[0] >= QUOTED - 1
    leads = phrase[1] < end and tokens[phrase[1]].text == "," and only_leads(tokens, (0, verb.start - 1))
    return named and (leads or (behind[1] if behind is not None else phrase[1]) >= end)


def _read_bound(tokens: Sequence[Token], verb: Verb, pronoun: int) -> Reported | None:
    """A pronoun bound to its verb (dit-il); of `on` the place beside it speaks (dit-on à la préfecture)."""
    content, cue = said_before(tokens, verb.start, verb), (verb.start, max(verb.at, pronoun) + 1)
    if "pronoun.o" in tokens[pronoun].kinds:
        speaking = speaking_place(tokens, cue[1])
        if content is None or (speaking is None and not is_same_source(tokens, cue[1])):
            return None
        return verb.report((content, "after", None), speaking, verb.start, breaks=True)
    content, bound = main_part(tokens, content, past_extra(tokens, cue[1])), (pronoun, pronoun + 1)
    return content and Reported(cue, content, bound, "after", verb.start, breaks=True, frames=verb.cue.frames)


def _may_speak(tokens: Sequence[Token], verb: Verb, phrase: Range, *, quoted: bool) -> bool:
    """Whether what stands behind a verb is its subject: a name or description that closes the clause, no object."""
    first, words = tokens[phrase[0]], tokens[slice(*phrase)]
    if is_printing(tokens, verb.at, phrase[0]) or (quoted and len(words) == 1 and is_related(tokens, phrase)):
        return True
    listed = not quoted and phrase[1] < len(tokens) and tokens[phrase[1]].text == ":"
    if not (listed or _closes_clause(tokens, phrase[1]) or (quoted and describes_body(tokens, phrase[1]))):
        return False
    if not quoted and (_is_object(tokens, verb, phrase) or is_apposed(tokens, verb, phrase) or acts_on(tokens, phrase)):
        return False
    if not quoted and (disagrees(tokens, verb, phrase) or (has_subject(tokens, verb) and not is_upright(words))):
        return False
    named = quoted and bool([other for other in words if other.capital or other.kinds & {"role", "source"}])
    ends = phrase[1] >= len(tokens) and tokens[phrase[1] - 1].capital
    opens = first.capital or first.text[:1].isdigit() or ends
    body = bool([token for token in words if token.kinds & {"role", "source", "institution"}])
    if not (named or opens or body or first.kinds & {"determiner", "pronoun", "role", "source", "title"}):
        return False
    if not quoted and "e" in verb.cue.frames and _is_demanded(tokens, phrase):
        return False
    if not quoted and not (named or opens) and names_thing(words):
        return False  # qui, en décembre, décrit l'époque
    bound = "'" in first.low  # admitted she's glad
    if phrase[1] < len(tokens) and "actor" in tokens[phrase[1]].kinds and "subject" not in first.kinds:
        return True  # ajoute celle qui dirige l'école
    return "pronoun" not in first.kinds or (bool(first.kinds & {"subject", "determiner"}) and not bound)


def is_related(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a lone pronoun is of him of whom a clause tells (confie celui que ses amis appellent X)."""
    related = phrase[1] < len(tokens) and tokens[phrase[1]].kinds & {"relative", "that"}
    first = tokens[phrase[0]].kinds
    return bool(related) and "pronoun" in first and first.isdisjoint({"subject", "emphatic", "inverted"})


def _with_pointer(tokens: Sequence[Token], verb: Verb) -> Verb:
    """A verb's group with what points at the words before it (…, об этом журналистам во вторник заявил X)."""
    at = verb.start - 2
    while at > verb.start - FAR // 2 and tokens[at + 1].kinds & _BESIDE_POINTER:
        at -= 1
    points = at > 1 and "pointer" in tokens[at + 1].kinds and "leftout" in tokens[at].kinds
    return replace(verb, start=at) if points and tokens[at - 1].text in PARTING else verb


def read_fronted(tokens: Sequence[Token]) -> Reported | None:
    """`Said Smith: "…"` and `Added Smith, a lawyer, "…"`: the verb opens the sentence, words in marks follow."""
    cue = tokens[0].cue
    if cue is None or cue.participle or "q" not in cue.frames or "title" in tokens[0].kinds:
        return None  # Judge X told Y: “…”
    phrase = right_phrase(tokens, 1, len(tokens))
    if phrase is None or phrase[0] != 1:
        return None
    at = phrase[1]
    behind = apposition(tokens, at, len(tokens))
    if behind is not None and behind[1] + 1 < len(tokens) and tokens[behind[1]].text in {",", ":"}:
        at = behind[1]
    if at + 1 >= len(tokens) or tokens[at].text not in {",", ":"} or tokens[at + 1].quotation is None:
        return None
    return Reported((0, 1), (at + 1, at + 2), phrase, "before", 0, breaks=True, frames=cue.frames)


def main_part(tokens: Sequence[Token], content: Range | None, behind: int) -> Range | None:
    """The longer side of a clause that an aside of reporting interrupts (власти, допустил он, в курсе)."""
    end = sentence_end(tokens)
    before = tokens[content[1] - 1] if content else None
    described = behind + 1 < end and "role" in tokens[behind + 1].kinds and "pronoun" not in tokens[behind - 1].kinds
    if content is not None and _announces_words(tokens, end) and (described or not only_leads(tokens, content)):
        return content  # A, explique X, maire : « B »
    if behind + 1 >= end or tokens[behind].text not in PARTING or (before is not None and before.quotation is not None):
        return content
    if before is not None and "relative" in before.kinds:
        return (behind + 1, end)  # la ville où, dit-il, …
    following = tokens[behind + 1]
    opens = following.kinds & _SUBORDINATE or (following.cue and following.cue.participle)
    opens = opens or opens_doing(tokens, behind + 1, end)
    goes_on = "negation" in following.kinds and only_leads(tokens, content)
    longer = content is None or goes_on or end - behind - 1 > content[1] - content[0]
    longer = longer or (content is not None and holds_words(tokens, behind, content[1]))
    longer = longer and not opens and "coordinator" not in following.kinds
    longer = longer and not (content is not None and holds_predicate(tokens, content, (behind + 1, end)))
    return (behind + 1, end) if longer else content


def _announces_words(tokens: Sequence[Token], end: int) -> bool:
    """Whether a colon and words in marks end a sentence."""
    return end > QUOTED and tokens[end - 1].words >= QUOTED and tokens[end - 2].text == ":"


def _only_points(tokens: Sequence[Token], end: int) -> bool:
    """Whether a pronoun and its verb alone stand before an aside (`C'est, dit X, « … »`)."""
    return end <= _NEAR and bool(tokens[0].kinds & {"demonstrative", "subject"})


def _is_demanded(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether something indefinite that cannot speak is what a verb takes (Il se lève, exige un vote)."""
    head = tokens[phrase[0] : next((k for k in range(*phrase) if "preposition" in tokens[k].kinds), phrase[1])]
    led = bool(head) and head[0].low in INDEFINITE
    return led and not any(token.capital or token.kinds & ABLE for token in head)


def _is_object(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether an object that cannot speak follows (`X, président du club, a démenti tout contact`)."""
    end = next((at for at in range(*phrase) if "preposition" in tokens[at].kinds), phrase[1])
    before = left_phrase(tokens, verb.start)
    if before is None:
        return False
    headed = tokens[phrase[0]].is_owner or is_described_name(tokens, before)
    core = tokens[phrase[0] : end] if headed else tokens[slice(*phrase)]
    if any((token.capital and not token.is_owner) or token.kinds & ABLE for token in core):
        return False
    end = next((at for at in range(*before) if tokens[at].text == ","), before[1])
    return not any("auxiliary" in token.kinds for token in tokens[before[0] : end])


def speaker_behind(tokens: Sequence[Token], verb: Verb, *, quoted: bool) -> Range | None:
    """Who stands behind an inverted verb, past its addressee and place (`a déclaré à l'AFP un diplomate`)."""
    phrase = past_setting_of(tokens, verb, _speaker_behind(tokens, verb, quoted=quoted))
    if phrase is None or phrase[0] <= verb.at + 1:
        return phrase
    return None if opens_subordinate(tokens, verb.at, phrase[0]) else _behind_outlet(tokens, phrase)


def _behind_outlet(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whom an article tells behind the name of the outlet that hears him (a raconté à la radio Okapi | un habitant)."""
    for at in range(phrase[0] + 1, phrase[1] - 1):
        token = tokens[at]
        if "article" in token.kinds and not token.capital and token.kinds.isdisjoint({"preposition"}):
            named = all(t.capital or t.text[:1].isdigit() for t in tokens[phrase[0] : at])
            return (at, phrase[1]) if named and tokens[at + 1].kinds & ABLE else phrase
    return phrase


def _speaker_behind(tokens: Sequence[Token], verb: Verb, *, quoted: bool) -> Range | None:
    at = verb.at + 1
    named = past_times(tokens, at)
    if is_printing(tokens, verb.at, named):
        return (named, named + 1)
    at += 2 * (at + 2 < len(tokens) and "own" in tokens[at].kinds)
    at += at + 1 < len(tokens) and "hearer" in tokens[at].kinds and not tokens[at + 1].punctuation
    at += at + 1 < len(tokens) and tokens[at].low >= CYRILLIC and names_hearer(tokens, at)
    at = past_talk(tokens, past_hearer(tokens, past_named(tokens, past_heard(tokens, at + has_owner(tokens, at)))))
    if at + 1 < len(tokens) and tokens[at + 1].kinds & _DATED and (when := past_when(tokens, at)) is not None:
        at = when  # dijo esta misma tarde X
    timed = past_times(tokens, at)
    at = timed if timed + 1 < len(tokens) and "locative" in tokens[timed].kinds else at  # сообщили во вторник в мэрии
    if at + 1 < len(tokens) and "locative" in tokens[at].kinds:
        staff = staff_behind(tokens, verb.at, at + 1)
        if staff is not None or names_body(tokens[at + 1 : at + 2 + QUOTED]):
            return staff or right_phrase(tokens, at + 1, len(tokens))
    if "a" not in verb.cue.frames or (quoted and at < len(tokens) and tokens[at].kinds & {"preposition", "time"}):
        place = past_outlet(tokens, past_circumstances(tokens, at))
        place = past_town(tokens, past_place(tokens, place))
        place = past_asides(tokens, place) if quoted else place
        if at < place < len(tokens) and (phrase := right_phrase(tokens, place, len(tokens))) is not None:
            inner = tokens[slice(*phrase)]
            timed = past_times(tokens, at) >= place or all(t.kinds & _TIMES for t in tokens[at:place])
            heard = any("addressee" in token.kinds for token in tokens[at:place])
            named = any(token.capital for token in inner) and (
                quoted or timed or heard or closes_name(tokens, at, phrase)
            )
            free = not any(token.capital for token in tokens[at:place])
            some = quoted and ((heard and inner[0].low in INDEFINITE) or (free and is_somebody(inner, loose=True)))
            if named or some or any(token.kinds & SPEAKERS for token in inner):
                return _with_name(tokens, _to_name(tokens, phrase))
    phrase = behind_date(tokens, at) if tokens[at : at + 1] and "time" in tokens[at].kinds else None
    phrase = phrase or right_phrase(tokens, at, len(tokens)) or behind_occasion(tokens, at)
    phrase = phrase or behind_setting(tokens, at)
    return phrase and _with_name(tokens, _to_name(tokens, past_object(tokens, phrase)))


def _to_name(tokens: Sequence[Token], phrase: Range) -> Range:
    """A description and the name at its end (начальник управления по связям с общественностью X Y)."""
    start, end = phrase
    marked = marks_body(tokens, end)
    if (tokens[end - 1].capital and not marked) or not tokens[start].kinds & {"role", "title"}:
        posted = _past_post(tokens, end) if tokens[start].text >= CYRILLIC else 0
        return (start, posted or end)
    at = end + marked
    while at < len(tokens) and at - start < 2 * FAR and (belongs_to_office(tokens, at) or _lists_fields(tokens, at)):
        at += 1
    named = at - 2 > end and tokens[at - 1].capital and tokens[at - 2].capital
    return (start, at) if named and "preposition" not in tokens[at - 3].kinds else phrase


def _past_post(tokens: Sequence[Token], end: int) -> int:
    """Behind the Russian full name that follows where an envoy serves (представитель России при ООН Иван X)."""
    if end + 2 >= len(tokens) or "preposition" not in tokens[end].kinds or not tokens[end + 1].capital:
        return 0
    names = range(end + 2, min(end + _NEAR, len(tokens) - 1))
    given = next((k for k in names if not tokens[k].capital or tokens[k].low in given_names()), 0)
    if given and tokens[given].capital and tokens[given + 1].capital:
        return given + 2
    close = next((k for k in range(end + 2, min(end + _NEAR + 1, len(tokens))) if tokens[k].punctuation), len(tokens))
    name = tokens[end + 2 : close]
    plain = len(name) in _UNLISTED and not any(token.kinds or not token.capital for token in name)
    return close if plain else 0  # посол Перу в Казахстане Зико X


def _lists_fields(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma parts two fields of an office, the last of which `and` joins (по экологии, связи и спорту X)."""
    behind = tokens[comma + 1 : comma + _NEAR]
    if tokens[comma].text != "," or not behind or behind[0].capital:
        return False
    joint = next((at for at, token in enumerate(behind) if "joint" in token.kinds), 0)
    return joint > 0 and not any(token.punctuation or token.cue or token.kinds & VERBAL for token in behind[:joint])


def _with_name(tokens: Sequence[Token], phrase: Range) -> Range:
    """A description and the name behind its comma (`said the spokesman, Stefan Kornelius`) or Russian dash."""
    start, end = phrase
    if (
        tokens[start].text >= CYRILLIC
        and end + 2 < len(tokens)
        and tokens[end].text in DASHES
        and tokens[end + 1].low in given_names()
    ):
        closed = end + 3 == len(tokens) or tokens[end + 3].punctuation
        if closed and tokens[end + 2].capital and "role" in tokens[start].kinds:
            return (end + 1, end + 3)  # считает директор школы – Иван X
    placed = end - start > QUOTED and bool(tokens[end - 2].kinds & {"preposition", "article", "joint"})
    end += 3 * (end + 3 < len(tokens) and tokens[end].text == "(" and tokens[end + 2].text == ")")
    body = "institution" in tokens[end - 1].kinds and "role" in tokens[start].kinds
    served = end - start > QUOTED and any(
        "belonging" in token.kinds for token in tokens[start + 1 : start + QUOTED + 1]
    )
    initials = tokens[end - 1].capital and "role" in tokens[end - 1].kinds and tokens[end - 1].text.isupper()  # son PDG
    if tokens[end - 1].capital and not (placed or body or served or initials or tells_office(tokens[start:end])):
        return (start, past_field(tokens, start, end))
    holds = "role" in tokens[end - 1].kinds and (
        initials or not tokens[end - 1].capital
    )  # said Olaf Scholz's wife, Ada Colau
    if "pronoun" in tokens[start].kinds or not (holds or tokens[start].kinds & {"determiner", "role"}):
        return phrase
    behind = apposition(tokens, end, len(tokens)) if end < len(tokens) and tokens[end].text == "," else None
    if behind is not None and "post" in tokens[behind[0]].kinds:  # le ministre d'État, ministre de la Justice, X
        behind = apposition(tokens, behind[1], len(tokens)) or behind
    if behind is None:
        return (start, past_field(tokens, start, end))
    ends = (k for k in range(behind[0] + QUOTED - 1, behind[1]) if closes_bearer(tokens, behind[0], k))
    behind = (behind[0], next(ends, behind[1]))
    inner = tokens[slice(*behind)]
    named = all(token.capital or token.kinds & {"particle", "joint"} for token in inner)
    short = len(inner) <= _LONGEST_APPOSITION
    return (start, behind[1]) if (named and short) or _describes_name(inner) else phrase


def _describes_name(tokens: Sequence[Token]) -> bool:
    """Whether words are another title and a full name (`директор …, кандидат наук Сергей Лавров`)."""
    if len(tokens) < QUOTED:
        return False
    told = any(token.kinds & {"role", "title", "post"} for token in tokens[:2])
    ranked = "article" in tokens[0].kinds and "title" in tokens[1].kinds  # le colonel X
    described = told and not tokens[0].capital and (ranked or "article" not in tokens[0].kinds)
    return described and len(tokens) <= FAR and all(token.capital for token in tokens[-2:])


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
        token.kinds & _GOING_ON
        or is_told(token)
        or (token.text >= CYRILLIC and token.capital and hears(token.low, given_names()))
        or (token.text.isdigit() and at + 1 < len(tokens) and "time" in tokens[at + 1].kinds)
        or (at + 1 < len(tokens) and "determiner" in token.kinds and tokens[at + 1].kinds & {"preposition", "time"})
    )
