"""What leads to an aside of reporting and is no clause yet: an adverbial, a bare subject."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.rightward import is_hearing
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE, INDEFINITE, SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PARTING, QUOTED
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

VERBAL: Final = frozenset({"auxiliary", "irregular", "negation", "infinitiveverb"})
"""What shows that words have a verb."""
_PREDICATE: Final = frozenset({"auxiliary", "negation", "subject"})
_TAKING: Final = frozenset({"about", "theme", "wherefore", "whereat", "infinitive"})
_RELATING: Final = frozenset({"that", "relative", "question"})
_HEARD: Final = 4
"""Tokens in which the comma of an aside follows its verb, whom it tells it to included."""
_TOLD: Final = VERBAL | {"that", "relative"}
"""What shows that words are more than where and to whom one speaks."""
_LONGEST_LEAD: Final = 8
_POINTING: Final = 4
"""Words of `c'est ce que`."""
_ADVERBIAL: Final = frozenset({"link", "adverb", "preposition", "subordinator", "time"})

_LEADING_WHO: Final = frozenset({"actor", "relative.lone"})
"""Classes of the French qui."""
_HOMING: Final = frozenset({"officeof", "author"})
"""Where somebody is from or of: of Leeds, from the Harbour Trust."""
_PLAIN: Final = frozenset({"addressee", "field", "norm", "scope", "site", "tier", "unsaid", "venue"})
"""Classes of nouns that nobody is, before a name."""
_DATED: Final = SPEAKERS | {"province"}
"""Nouns that no day belongs to as a name's last word."""
_LINKING: Final = frozenset({"article", "joint", "officeof"})
_PRESENTS: Final = ("ет", "ит", "ют", "ят", "ут", "ется", "ится", "ются", "ятся", "утся")
_PASTS: Final = ("ал", "ил", "ял", "ел", "лся", "ала", "ила", "яла", "ела", "шла", "лась", "али", "или", "яли", "лись")
_DESCRIBING: Final = ("кий", "кие", "ких", "щий", "щие", "щих", "вший", "вшие", "вших", "мый", "мого", "кого", "щего")
"""Last letters of Russian adjectives and participles behind their noun."""
_SHORT: Final = ("ало", "ило", "яло", "ело", "лось", "ены", "ена", "ено", "ан", "ана", "ано", "аны")
"""Last letters of Russian neuter pasts and short participles."""


def only_leads(tokens: Sequence[Token], content: Range | None) -> bool:
    """Whether what stands before an aside is no clause yet (`Lors de son discours, a rappelé X, la réforme …`)."""
    if content is None or content[1] - content[0] > _LONGEST_LEAD:
        return False
    return not [token for token in tokens[slice(*content)] if token.cue is not None or token.kinds & VERBAL]


def before_predicate(tokens: Sequence[Token], content: Range, start: int) -> int | None:
    """The comma behind an aside of reporting that parts a subject from its verb (The lesson, X told MPs, should be …).

    An auxiliary stands behind it, and none before the aside but in what tells of the subject.
    """
    comma = next((at for at in range(start, min(start + _HEARD, len(tokens) - 1)) if tokens[at].text == ","), 0)
    if not comma or "auxiliary" not in tokens[comma + 1].kinds:
        return None
    if comma > start and not any("addressee" in token.kinds or token.capital for token in tokens[start:comma]):
        return None
    if only_leads(tokens, content):
        return comma
    told = tokens[slice(*content)]
    told = [*takewhile(lambda token: token.kinds.isdisjoint(_RELATING), told[1:])]
    acts = any(token.quotation is not None or not token.kinds.isdisjoint(_PREDICATE) for token in told)
    return None if acts or tokens[content[0]].kinds >= {"subject", "pronoun"} else comma


def fronts_object(tokens: Sequence[Token], verb: int, content: Range) -> bool:
    """Whether but a circumstance stands before an English clause whose verb takes what is behind its preposition.

    Despite the ban, X hinted at a deal; not with verbs that hardly take one (On time it was not, X said at noon).
    """
    behind = tokens[verb + 1 : verb + 2]
    if not behind or behind[0].kinds.isdisjoint(_TAKING) or "plainly" in tokens[verb].kinds:
        return False
    first = content[0] + ("preposition" not in tokens[content[0]].kinds)
    led = tokens[first : content[1]]
    if not led or "preposition" not in led[0].kinds or is_cyrillic(led[-1].text):
        return False
    return not any(token.quotation or token.cue or token.punctuation or token.kinds & VERBAL for token in led)


def past_lead(tokens: Sequence[Token], start: int, behind: int) -> Range | None:
    """What is said behind an aside to which an adverbial or a bare subject leads (Instead, X said, they …)."""
    comma, end = start - 1, sentence_end(tokens)
    if comma < 1 or behind + 2 >= end or not tokens[comma].text == tokens[behind].text == ",":
        return None
    led, first, following = tokens[:comma], tokens[0].kinds, tokens[behind + 1]
    leads = first & _ADVERBIAL or ("auxiliary" in following.kinds and comma < QUOTED)
    acts = "subordinator" not in first and any(token.kinds & VERBAL for token in led)
    if not leads or acts or any(token.punctuation or token.quotation or token.cue for token in led):
        return None
    opens = following.kinds & {"that", "subordinator", "relative", "coordinator"} or following.cue is not None
    return None if opens else (behind + 1, end)


def behind_fronted(tokens: Sequence[Token], subject: Range) -> Range:
    """The name behind what opens an English sentence without a comma (As part of its future plans | Colau said)."""
    subject = _before_day(tokens, subject)
    start, name = _behind_object(tokens, subject), subject[1]
    if start != subject[0]:
        return (start, name)
    while name > start and tokens[name - 1].capital:
        name -= 1
    if name in {start, subject[1]} or not tokens[name - 1].kinds <= _PLAIN:
        return subject
    first = tokens[0]
    if start == 0 and tokens[1].capital:
        return subject
    led = first.kinds & {"preposition", "introducing"} or (first.low.endswith("ing") and not first.kinds)
    speaks = any(token.kinds & ABLE for token in tokens[start:name])
    return (name, subject[1]) if led and first.text.isascii() and not speaks else subject


def _before_day(tokens: Sequence[Token], subject: Range) -> Range:
    """A subject without the day behind it (Ada Colau Monday said; not Joe Friday, Sheffield Wednesday)."""
    day = subject[1] - 1
    if day == subject[0] or "weekday" not in tokens[day].kinds:
        return subject
    before, name = tokens[day - 1], day
    while name > subject[0] and tokens[name - 1].capital:
        name -= 1
    plain = not before.capital and before.kinds.isdisjoint({"preposition", "determiner"})
    told = plain or not before.kinds.isdisjoint(_DATED) or names_territory(before.text)
    full = day - name > 1 and any(token.low in given_names() for token in tokens[name : day - 1])
    return (subject[0], day) if told or full else subject


def _behind_object(tokens: Sequence[Token], subject: Range) -> int:
    """Where the second of two joined phrases begins, of which the first is a verb's object (X met Y and Z said)."""
    start, end = subject
    joints = [at for at in range(start + 1, end - 1) if "joint" in tokens[at].kinds]
    joint = joints[0] if joints else 0
    led = "determiner" in tokens[start].kinds or (start > 1 and tokens[start].capital and tokens[start - 2].capital)
    if joint and (any(_has_object(tokens, at) for at in range(start + 1, joint)) or (led and _acts(tokens, start - 1))):
        return joint + 1
    return start


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb that takes no words stands at a place behind its subject."""
    verb = tokens[at]
    if at <= 0 or verb.capital or verb.cue is not None or tokens[at - 1].kinds & {"relative", "that"}:
        return False
    return verb.low.endswith("ed") or "irregular" in verb.kinds


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether such a verb stands before an article and no time (arrested the day before), or parts two names."""
    if not _acts(tokens, at) or "time" in tokens[at + 1].kinds | tokens[at + 2].kinds:
        return False
    return "article" in tokens[at + 1].kinds or (tokens[at - 1].capital and tokens[at + 1].capital)


def turning_start(tokens: Sequence[Token], start: int) -> int | None:
    """Where a Russian clause with a speaker of its own begins (…, а в мэрии | по поводу дороги X заявил, что …)."""
    if tokens[start].text.isascii():
        return None
    for at in range(start, max(0, start - FAR), -1):
        if tokens[at].cue is not None or tokens[at].quotation is not None:
            return None
        if tokens[at - 1].text == "," and at > 1:
            return at if _turns(tokens, at) else None
    return None


def _turns(tokens: Sequence[Token], at: int) -> bool:
    """Whether words set one clause against another: а, но, при этом, в то время как, тогда как."""
    if "turning" in tokens[at].kinds:
        return True
    pointed = "preposition" in tokens[at].kinds and "pointer" in tokens[at + 1].kinds
    while_ = any("as" in token.kinds for token in tokens[at + 1 : at + QUOTED + 1])
    return pointed or (while_ and not tokens[at].capital and "subject" not in tokens[at].kinds)


def lacks_predicate(tokens: Sequence[Token], begin: int, end: int, behind: int) -> bool:
    """Whether a Russian verb stands behind the aside that interrupts its clause (Новая дорога, по словам X, свяжет)."""
    follows = tokens[behind]
    if begin < end and "preposition" in tokens[begin].kinds and tokens[begin].text >= CYRILLIC:
        acts = any(_may_be_finite(token) for token in tokens[behind : behind + FAR])
    else:
        acts = begin < end and not follows.text.isascii() and _may_be_finite(follows)
    return acts and not any(token.quotation is not None or _may_be_finite(token) for token in tokens[begin:end])


def holds_predicate(tokens: Sequence[Token], content: Range, behind: Range) -> bool:
    """Whether the Russian verb of a clause stands before the aside that interrupts it (Дорогу, отметил X, закрыли)."""
    if tokens[content[0]].text < CYRILLIC:
        return False
    before = any(_may_be_finite(token) for token in tokens[slice(*content)])
    return before and not any(_may_be_finite(token) for token in tokens[slice(*behind)])


def _may_be_finite(token: Token) -> bool:
    verbal = "auxiliary" in token.kinds or "negation" in token.kinds or token.cue is not None
    return verbal or (not token.capital and token.low.endswith(_PRESENTS + _PASTS + _SHORT))


def asked_behind(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Where a question begins behind whom somebody asks (спросил у министра, когда …)."""
    comma = next((k for k in range(at, min(at + FAR, end - 1)) if tokens[k].text in {",", ":", "."}), end - 1)
    told = any(token.cue is not None or token.quotation is not None for token in tokens[at:comma])
    if tokens[comma].text != "," or told:
        return None
    asks = any("asking" in token.kinds for token in tokens[comma + 1 : comma + QUOTED])
    return comma + 1 if asks or tokens[comma + 1].kinds & {"question", "whether"} else None


def is_led(tokens: Sequence[Token], at: int) -> bool:
    """Whether two or three words and a comma stand before a source (D'ailleurs, pour X, …)."""
    if tokens[at - 1].text == ":" and tokens[at + 2 : at + 3] and tokens[at + 2].text == ",":
        return "pronoun" in tokens[at + 1].kinds  # X est formel : pour lui, …
    near = at in {QUOTED, QUOTED + 1} and tokens[at - 1].text == ","
    return near and not any(t.capital or t.cue or t.kinds & VERBAL for t in tokens[1:at])


def tells_age(inner: Sequence[Token]) -> bool:
    """Whether an age stands behind a name (Karim, 26 ans, …)."""
    return len(inner) > 1 and inner[0].text.isdigit() and "years" in inner[1].kinds


def hangs_on_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English `as` opens what only tells of the noun before it (the rule as announced by X)."""
    before = tokens[at - 1]
    return at >= QUOTED and not (before.punctuation or before.quotation)


def is_called(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word or two in marks are what something is called (тренер «Урала»), no words behind a colon."""
    token = tokens[at]
    if at > QUOTED - 1 and "undertaking" in tokens[at - 1].kinds and "launching" in tokens[at - 3].kinds:
        return True  # lance l'opération « tous à vélo »; not: juge le plan « dangereux »
    first = token.text[1:].lstrip()[:1]
    named = (token.text[:1] == "«" or (at > 0 and is_hearing(tokens[at - 1]))) and (first.isupper() or first.isdigit())
    return named and token.words < QUOTED and tokens[at - 1].text != ":"


def is_called_so(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Whether words in marks between commas are what a noun before them is called (Le parti, « Pastef », demande)."""
    if at < QUOTED - 1 or at != verb - 2 or tokens[at - 1].text != "," or tokens[at + 1].text != ",":
        return False
    first, led = tokens[at].text[1:].lstrip()[:1], tokens[: at - 1]
    plain = not any(t.cue is not None or t.punctuation or t.quotation or t.kinds & VERBAL for t in led)
    return tokens[at].words <= QUOTED and first.isupper() and plain and "determiner" in led[0].kinds


def is_one_of_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether one of many follows a Russian verb, who speaks (Об этом ТАСС сообщил один из очевидцев)."""
    one = tokens[at].kinds >= {"counting", "determiner"} and at + 1 < len(tokens)
    return one and "partitive" in tokens[at + 1].kinds and is_cyrillic(tokens[at].text)


def is_bound(token: Token) -> bool:
    """Whether a word within a source's phrase tells whose words it means (по его словам; not si l'on en croit)."""
    return "pronoun" in token.kinds and "pronoun.o" not in token.kinds


def tells_more(before: Token, inner: Sequence[Token]) -> bool:
    """Whether an aside behind an English name is an age, whose something is, a deed or a place (X, of Leeds, …)."""
    first = inner[0]
    if before.capital and first.text[1:2] == "-" and first.text[2:3].isupper() and not inner[2:]:
        return True  # Sen. Ada Colau, R-Tenn., …
    if not first.text.isascii() or first.capital or not (before.capital or before.text.isdigit()):
        return False
    if len(inner) == 1:
        return first.text.isdigit() and before.capital
    led = inner[1].kinds & {"preposition", "determiner"} and not inner[1].capital
    if "whose" in first.kinds or (first.low.endswith("ing") and led):
        return True
    return bool(first.kinds & _HOMING) and all(token.capital or token.kinds & _LINKING for token in inner[1:])


def tells_bearer(behind: Sequence[Token]) -> bool:
    """Whether only who a source is follows its name to the end (…, according to X, a biologist at the university)."""
    if len(behind) < QUOTED or behind[0].text != "," or not (behind[1].text + behind[2].text).isascii():
        return False
    inner = behind[1:]
    relative = next((at for at, token in enumerate(inner) if "relative" in token.kinds), len(inner))
    told = inner[:relative]
    acts = any(t.cue or t.quotation or t.kinds & VERBAL or t.kinds >= {"subject"} or _is_past(t) for t in told)
    some = bool(told) and (told[0].low in INDEFINITE or "role" in told[0].kinds or told[0].text.isdigit())
    some = some or any("role" in token.kinds for token in told[1:_POINTING] if "article" in told[0].kinds)
    return not acts and (some or relative == 0) and "which" not in inner[0].low


def _is_past(token: Token) -> bool:
    return token.low.endswith("ed") and not (token.capital or token.kinds)


def tells_work(inner: Sequence[Token]) -> bool:
    """Whether a noun of no class and a preposition tell what somebody does (X, paléoclimatologue au CEA, …)."""
    if len(inner) < QUOTED or inner[0].kinds or inner[0].capital or not inner[0].text.isalpha():
        return False
    return "nominal" in inner[1].kinds and not any(token.cue or token.quotation for token in inner)


def tells_source(before: Token, inner: Sequence[Token]) -> bool:
    """Whether an aside only tells more of an unnamed Russian source (источник, близкий к правительству, …)."""
    described = bool(before.kinds & {"source", "role"}) and not (before.capital or before.text.isascii())
    return described and len(inner) > 1 and not inner[0].capital and inner[0].low.endswith(_DESCRIBING)


def points_back(tokens: Sequence[Token], at: int) -> bool:
    """Whether only `c'est ce que …` or `он сказал это …` is said, which points at what was said before."""
    kinds = [token.kinds for token in tokens[at : at + _POINTING]]
    if len(kinds) == _POINTING and tokens[at + 1].cue is not None and kinds[2] >= {"subject", "determiner"}:
        return "pronoun" in kinds[0]
    shape = ("demonstrative", "auxiliary", "demonstrative", "that")
    return len(kinds) == len(shape) and not [name for name, kind in zip(shape, kinds, strict=True) if name not in kind]


def past_office(tokens: Sequence[Token], comma: int, end: int) -> int | None:
    """The comma behind another office without an article."""
    if comma + 2 >= end or tokens[comma].text != "," or "post" not in tokens[comma + 1].kinds:
        return None
    close = next((k for k in range(comma + 2, min(comma + FAR, end)) if tokens[k].text == ","), None)
    inner = tokens[comma + 1 : close] if close is not None else ()
    return None if any(token.cue or "auxiliary" in token.kinds for token in inner) else close


def view_of(tokens: Sequence[Token], at: int, length: int) -> tuple[Range, Range] | None:
    """Whose view, and which, stands behind a source that is only pointed at (Ada Colau, maire, pour qui tout va)."""
    end, begin = at - (tokens[at - 1].text == ","), at + length + 1
    if at + length >= len(tokens) or "actor" not in tokens[at + length].kinds or end == at:
        return None
    phrase, close = left_phrase(tokens, end), sentence_end(tokens)
    apposed = phrase is not None and phrase[0] > 1 and tokens[phrase[0] - 1].text == ","
    if apposed and phrase is not None and tokens[phrase[0] - 2].capital and "article" not in tokens[phrase[0]].kinds:
        phrase = left_phrase(tokens, phrase[0] - 1)
    phrase = phrase and _owner_of(tokens, phrase)
    quoted = next((k for k in range(begin, min(begin + 2, close)) if tokens[k].words >= QUOTED), None)
    return None if phrase is None or begin >= close else (phrase, (quoted, quoted + 1) if quoted else (begin, close))


def _owner_of(tokens: Sequence[Token], phrase: Range) -> Range:
    """The full name that ends a phrase about nobody's noun (Même tonalité chez | X, pour qui; l'avis de | X)."""
    start, end = phrase
    name = end
    while name > start and tokens[name - 1].capital:
        name -= 1
    nouns = tokens[start : max(start, name - 1)]
    led = name > start and ("placing" in tokens[name - 1].kinds or "belonging" in tokens[name - 1].kinds)
    told = led and ("placing" in tokens[name - 1].kinds or any(t.kinds & {"words", "stance"} for t in nouns[-1:]))
    return (name, end) if told and end - name > 1 and not any(t.kinds & ABLE for t in nouns) else phrase


def before_time(tokens: Sequence[Token], phrase: Range) -> Range:
    """A source without the day on which it speaks (selon un bilan officiel vendredi à midi)."""
    for at in range(phrase[0] + 2, phrase[1]):
        before = tokens[at - 1]
        led = before.kinds & {"preposition", "determiner", "belonging", "time"} or before.capital
        if "time" in tokens[at].kinds and not led:
            return (phrase[0], at)
    return phrase


def parts_source(token: Token) -> bool:
    """Whether a comma ends a source that opens a sentence, or words in marks follow at once (Pour X “…”)."""
    return token.text == "," or (token.quotation is not None and token.words >= QUOTED)


def only_points(tokens: Sequence[Token]) -> bool:
    """Whether a sentence only points at what was told before it (Об этом сообщает Y; not В этом году откроют …)."""
    return any("pointer" in tokens[k].kinds and "leftout" in tokens[k - 1].kinds for k in range(1, QUOTED))


def repeats(tokens: Sequence[Token], content: Range) -> bool:
    """Whether an outlet only passes on who said what stands before it (С таким заявлением выступил X, передает Y)."""
    if content[1] - content[0] < QUOTED:
        return False
    return any("such" in tokens[k].kinds and "uttered" in tokens[k + 1].kinds for k in (content[0], content[0] + 1))


def opens_doing(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether what a speaker does meanwhile follows (…, dit-il, en insistant sur …, tout en regrettant …)."""
    lead = at + 1 + ("conceding" in tokens[at].kinds)
    if lead >= end or tokens[at].kinds.isdisjoint({"conceding", "auxiliary"}):
        return False
    cue = tokens[lead].cue
    return "gerund" in tokens[lead].kinds or (cue is not None and cue.participle)


def fronted_end(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """The comma that ends an aside of reporting with where and to whom it was said (Comme il l'a dit à X, …)."""
    if at >= end or "preposition" not in tokens[at].kinds:
        return None
    comma = next((k for k in range(at, min(at + 2 * FAR, end - 1)) if tokens[k].text == ","), None)
    inner = tokens[at:comma] if comma is not None else ()
    told = any(token.quotation is not None or token.kinds & _TOLD for token in inner[1:])
    return None if told else comma


def opens_other_side(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Whether a source opens the other side of a sentence (A, mais selon X, B; A, и, как сказал X, B)."""
    at -= at > 0 and tokens[at - 1].text == ","
    joined = at > 1 and "coordinator" in tokens[at - 1].kinds and tokens[at - 2].text == ","
    return joined and behind + 2 < len(tokens) and tokens[behind].text == ","


def belongs_to_aside(tokens: Sequence[Token], at: int, behind: int, end: int) -> bool:
    """Whether a source is told of a figure between commas alone (les agriculteurs, 10.000 selon X, avaient)."""
    if at == 0 or tokens[at - 1].text in PARTING or behind + 1 >= end:
        return False
    if tokens[at - 1].kinds >= _LEADING_WHO:
        return True  # ce silence, qui selon X est une faute, …
    dash = next((k for k in range(at - 1, max(0, at - FAR), -1) if tokens[k].text in DASHES), 0)
    if dash and tokens[dash + 1].text.isdigit() and any(token.text in DASHES for token in tokens[behind:end]):
        return True  # — 200 selon X, 130 selon Y —
    if tokens[behind].text != ",":
        return "pronoun" in tokens[behind - 1].kinds and tokens[at - 1].quotation is None
    inner = tokens[max(0, at - FAR // 2) : at]
    return any(token.text == "," for token in inner) and any(token.text[:1].isdigit() for token in inner)
