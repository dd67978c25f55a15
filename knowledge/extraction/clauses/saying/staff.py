"""Russian subjects that no list has: the people of a body (сообщили в больнице), a noun of the verb's gender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.coordination import listed_start
from knowledge.extraction.clauses.phrases.fullnames import upright_role
from knowledge.extraction.clauses.phrases.nouns import STOPS
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PLURALS, QUOTED
from knowledge.extraction.clauses.saying.agreement import speaks_to
from knowledge.extraction.clauses.saying.asides import past_times
from knowledge.extraction.clauses.saying.subjects import leading_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_SUBJECTS: Final = (
    (("ли", "лись"), ("ры", "ки", "ты", "ны", "ели", "цы")),
    (("ла", "лась"), ("ка", "ца", "ня", "ша")),
    (("л", "лся"), ("ист", "олог", "тель", "вед", "мен", "щик", "чик", "ник", "ец", "граф")),
)
"""Endings of Russian pasts, and those of nouns for people in their number and gender."""
_TAKING: Final = frozenset("ox")
"""Frames of verbs that may have a thing for their object."""
_FEATURES: Final = ("ой", "ей", "ом", "ем", "ых", "их")
"""Last letters of Russian adjectives behind `в`."""
_AGREEING: Final = ((("ый", "ий", "ой"), tuple("бвгджзклмнпрстфхцчшщйь")), (("ая", "яя"), ("а", "я")))
"""How an adjective in the nominative ends, and the noun behind it."""
_STRESSED: Final = ("ой",)
"""How an adjective ends that may be hers in another case (сказал молодой программист, прошлой весной)."""
_PRESENT: Final = ("ет", "ит", "ется", "ится")
_OCCASIONS: Final = frozenset({"venue", "time"})
_LONG_NOUN: Final = 5
_NO_BODY: Final = frozenset({"venue", "time", "pronoun", "possessive", "determiner", "according", "adverb", "words"})
_OTHERS: Final = frozenset({"source"})
"""Nouns for several who speak themselves."""
_PERSONAL: Final = ("тель", "ник", "ист", "лог", "вед", "щик", "тельница", "ница", "истка", "щица")
"""Last letters of nouns for what somebody is."""
_LEADING: Final = frozenset({"link", "coordinator", "adverb", "time"})
_DATIVES: Final = ("у", "ю", "ам", "ям", "ъ")
_FOLLOWING: Final = frozenset(
    {"preposition", "time", "subordinator", "relative", "adverb", "coordinator", "infinitive", "gerund", "addressee"}
)


def locative_subject(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """`В Кремле заявили`: an institution in the place of the subject."""
    start = verb.start
    if not tokens[verb.at].low.endswith(PLURALS):
        return None
    while start > 0 and verb.start - start < FAR and not tokens[start - 1].punctuation:
        start -= 1
        if "locative" in tokens[start].kinds:
            none = tokens[verb.start - 1].kinds & {"coordinator", "relative"} or tokens[start + 1].kinds & _OCCASIONS
            return (start + 1, verb.start) if start + 1 < verb.start and not none else None
    return None


def behind_occasions(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """Who leads a Russian sentence whose verb time and place part from him (X в среду, 5 мая, в ходе визита сказал)."""
    comma = next((k for k in range(verb.start - 1, 0, -1) if tokens[k].text == ","), 0)
    if not comma or "inside" not in tokens[comma + 1].kinds or tokens[0].text.isascii():
        return None
    start, end = leading_subject(tokens, verb.start) or (0, 0)
    end = next((k for k in range(start + 1, end) if "inside" in tokens[k].kinds and tokens[k - 1].capital), end)
    between = tokens[end : verb.start]
    led = bool(between) and between[0].kinds & {"preposition", "time"} and any(t.capital for t in tokens[start:end])
    clause = any(t.cue is not None or t.quotation is not None or t.kinds & {"that", "relative"} for t in between)
    return (start, end) if led and not clause else None


def staff_subject(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """`В пресс-службе президента X заявили`: the people of a body, who are several, not whose it is."""
    named = verb.start > 0 and tokens[verb.start - 1].capital
    staff = locative_subject(tokens, verb) if named and tokens[verb.at].low.endswith("ли") else None
    if staff is None or "institution" not in tokens[staff[0]].kinds:
        return None
    return None if any("coordinator" in token.kinds for token in tokens[slice(*staff)]) else staff


def staff_behind(tokens: Sequence[Token], verb: int, at: int) -> Range | None:
    """The body behind `в` whose people a verb in the plural tells of (рассказали в городской больнице № 2).

    A lone `там` points at one told of before (отметили там).
    """
    there = verb + 1
    if (
        at in {0, there}
        and there < len(tokens)
        and "there" in tokens[there].kinds
        and tokens[verb].low.endswith(PLURALS)
    ):
        return (there, there + 1) if there + 1 >= len(tokens) or tokens[there + 1].punctuation else None
    if not at or at >= len(tokens) or "locative" not in tokens[at - 1].kinds:
        return None
    if not tokens[verb].low.endswith(PLURALS) or not tokens[at].kinds.isdisjoint(_NO_BODY):
        return None
    phrase = right_phrase(tokens, at, len(tokens), strict=False)
    if phrase is None and tokens[at].quotation is not None and tokens[at].words <= QUOTED and _closes(tokens, at + 1):
        return (at, at + 1)  # сообщили в «Теплосети»
    if phrase is None or phrase[0] != at:
        return None
    inner = tokens[at : phrase[1]]
    named = len(inner) > 1 and (inner[1].capital or inner[1].quotation is not None)
    others = any(not t.capital and t.kinds & (_OTHERS | _NO_BODY) for t in inner[named:])
    if not inner[0].text[:1].isalpha() or others:
        return None
    return phrase if _closes(tokens, phrase[1]) else None


def staff_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """The body behind `в` that opens a clause, up to whom its people tell (В пресс-службе X «Известиям» сообщили)."""
    if verb.start < QUOTED - 1 or not tokens[verb.at].low.endswith(PLURALS):
        return None
    start = verb.start - 1
    while start and not tokens[start - 1].punctuation and verb.start - start < FAR:
        start -= 1
    while start < verb.start - 1 and tokens[start].kinds & _LEADING and "locative" not in tokens[start].kinds:
        start += 1
    start = past_times(tokens, start)  # В среду в мэрии агентству сообщили
    if start + 1 >= verb.start or "locative" not in tokens[start].kinds:
        return None
    if not tokens[start + 1].kinds.isdisjoint(_NO_BODY):
        return None
    end = next((k for k in range(start + 2, verb.start) if _hears(tokens, k, verb.start)), verb.start)
    inner = tokens[start + 1 : end]
    if not inner or any(token.kinds & STOPS or token.cue is not None for token in inner):
        return None
    if any("infinitive" in token.kinds for token in inner) or "coordinator" in inner[-1].kinds:
        return None  # в Москве сотрудничать готовы и надеются
    named = len(inner) > 1 and (inner[1].capital or inner[1].quotation is not None)  # в компании «Россети»
    if len(inner) > 1 and "institution" in inner[-1].kinds and all(t.low.endswith(_FEATURES) for t in inner[:-1]):
        return (start + 1, end)  # в Федеральной пассажирской компании
    if any(not token.capital and token.kinds & (_OTHERS | _NO_BODY) for token in inner[named:]):
        return None
    plural = (
        len(inner) > 1 and not inner[-1].capital and not inner[-1].kinds and inner[-1].low.endswith(_SUBJECTS[0][1])
    )
    return None if plural else (start + 1, end)


def _hears(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a word begins whom the people of a body tell, as a paper in the dative does."""
    token = tokens[at]
    if token.quotation is not None:
        return at == end - 1 and token.low == "" and token.text.rstrip('»”"').endswith(_DATIVES)
    return "addressee" in token.kinds or "hearer" in token.kinds or (at == end - 2 and speaks_to(tokens[at:end]))


def begins_subject(tokens: Sequence[Token], subject: Range) -> Range:
    """A Russian subject with all names that it lists, without the adverb before it (анонимно | дежурный сообщил)."""
    start, end = subject
    end = _before_setting(tokens, start, end)
    first = tokens[start]
    manner = end - start > 1 and not (first.kinds or first.capital or first.text.isascii()) and first.low.endswith("но")
    if manner and (tokens[start + 1].capital or "role" in tokens[start + 1].kinds):
        return (start + 1, end)
    return (listed_start(tokens, start, end), end)


def _before_setting(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a Russian subject ends at its full name, before where its bearer speaks (X в ходе визита в Минск)."""
    if "preposition" not in tokens[end - 2].kinds and (tokens[end - 1].capital or tokens[start].text.isascii()):
        return end
    if any("coordinator" in token.kinds for token in tokens[start + 2 : end]):
        return end  # X в Минске и Y в Москве
    for at in range(start + 2, end):
        given, surname = tokens[at - 2], tokens[at - 1]
        full = given.capital and surname.capital and "preposition" in tokens[at].kinds and given.low in given_names()
        if full and not tokens[at].capital and case_of(given.low, surname.low, given_names()) is None:
            return at
    return end


def lone_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """A noun for somebody that no list has, alone before a Russian past (Также богослужитель добавил, что …)."""
    at = verb.start - 1
    noun = tokens[at] if at >= 0 else None
    if noun is None or noun.kinds or noun.punctuation or noun.text.isascii() or not noun.low.endswith(_PERSONAL):
        return None
    start = at
    while start and tokens[start - 1].kinds & _LEADING:
        start -= 1
    past = tokens[verb.at].low.endswith(("л", "лся", "ла", "лась"))
    return (at, verb.start) if past and (start == 0 or tokens[start - 1].punctuation) else None


def several_before(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """Russian people of no class whom a verb in the plural tells of (выпускники сельской школы рассказали, как …)."""
    start = next((k + 1 for k in range(verb.start - 1, -1, -1) if tokens[k].punctuation), 0)
    while start < verb.start and (tokens[start].kinds & _LEADING or tokens[start].text.isdigit()):
        start += 1
    inner = tokens[start : verb.start]
    if not inner or not tokens[verb.at].low.endswith(PLURALS) or inner[0].text.isascii():
        return None
    people = inner[0].low.endswith(_SUBJECTS[0][1]) and not inner[0].kinds and len(inner[0].low) > _LONG_NOUN
    plain = all(token.kinds.isdisjoint(STOPS | {"preposition", "pronoun"}) and token.cue is None for token in inner[1:])
    return (start, verb.start) if people and plain and (start == 0 or not inner[0].capital) else None


def behind_occasion(tokens: Sequence[Token], at: int) -> Range | None:
    """The Russian role with its name behind an occasion or a date (заявила по итогам заседания глава комитета X Y)."""
    end = next((k for k in range(at, len(tokens)) if tokens[k].punctuation), len(tokens))
    dated = end + 3 < len(tokens) and tokens[end + 1].text.isdigit() and tokens[end + 3].text == ","
    if dated and past_times(tokens, at) == end and "time" in tokens[end + 2].kinds:
        return right_phrase(tokens, end + 4, len(tokens))  # заявил в пятницу, 5 мая, министр X
    if at + 1 >= end or "preposition" not in tokens[at].kinds:
        return None
    role = upright_role(tokens, at + 1, end)
    phrase = right_phrase(tokens, role, end) if role is not None else None
    return phrase if phrase is not None and tokens[phrase[1] - 1].capital else None


def lone_noun(tokens: Sequence[Token], verb: Verb) -> Range | None:
    """A noun of no class that is a Russian past's subject by its ending (написали студентки, вздыхает дочка X)."""
    at = verb.at + 1
    noun = tokens[at] if at < len(tokens) else None
    if noun is not None and (described := _described_noun(tokens, verb, at)) is not None:
        return described
    if noun is None or noun.kinds or noun.capital or noun.text.isascii() or len(noun.low) < _LONG_NOUN:
        return None
    endings = next((nouns for past, nouns in _SUBJECTS if tokens[verb.at].low.endswith(past)), ())
    if endings is _SUBJECTS[-1][1] and not _TAKING.isdisjoint(verb.cue.frames):
        return None  # прокомментировал конец
    if not noun.low.endswith(endings):
        return None
    if _closes(tokens, at + 1):
        return (at, at + 1)
    end = at + 1
    while end < len(tokens) and end - at < QUOTED and not _closes(tokens, end):
        end += 1
    dashed = verb.start > 0 and tokens[verb.start - 1].text in DASHES
    return (at, end) if dashed and _closes(tokens, end) else None


def _described_noun(tokens: Sequence[Token], verb: Verb, at: int) -> Range | None:
    """A noun of no class behind the adjective that agrees with it, and whose it is (говорит бывший санврач страны)."""
    if tokens[at].capital or tokens[at].text.isascii() or at + 1 >= len(tokens):
        return None
    noun = tokens[at + 1]
    ending = next((nouns for adjective, nouns in _AGREEING if tokens[at].low.endswith(adjective)), None)
    ending = _SUBJECTS[-1][1] if tokens[at].low.endswith(_STRESSED) else ending
    if ending is None or noun.kinds or noun.capital or noun.punctuation or not noun.low.endswith(ending):
        return None
    past, feminine = tokens[verb.at].low, tokens[at].low.endswith(("ая", "яя"))
    agrees = not past.endswith(PLURALS) and past.endswith(("ла", "лась")) == feminine
    if not agrees and not past.endswith(_PRESENT):
        return None
    end = at + 2
    while end < len(tokens) and end - at < QUOTED + 1 and not _closes(tokens, end):
        end += 1
    return (at, end) if _closes(tokens, end) else None


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause ends here, or goes on with time, place, an aside or whom it tells."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    return token.punctuation or token.quotation is not None or not token.kinds.isdisjoint(_FOLLOWING)


def names_body(tokens: Sequence[Token]) -> bool:
    """Whether an institution stands here, perhaps behind its adjective (отметили в надзорном ведомстве)."""
    body = next((at for at, token in enumerate(tokens) if "institution" in token.kinds), None)
    return body is not None and not any(token.kinds or token.punctuation for token in tokens[:body])


def closes_name(tokens: Sequence[Token], at: int, phrase: Range) -> bool:
    """Whether a phrase is a full name and no more, with which its clause ends (a dit au tribunal Ada Colau.)."""
    closed = phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation
    name = tokens[slice(*phrase)]
    if not closed or len(name) <= 1 or not all(token.capital for token in name):
        return False
    if is_cyrillic(name[0].text):  # сообщил на встрече в Москве X
        return case_of(name[0].low, name[1].low, given_names()) is None
    return any("outset" in token.kinds for token in tokens[at : phrase[0]])
