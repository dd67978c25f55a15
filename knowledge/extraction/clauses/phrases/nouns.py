"""Noun phrases before a cue: where the one who speaks stands among tokens. Ranges are token indexes, end exclusive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.clauses.phrases.cases import are_two_surnames
from knowledge.extraction.clauses.phrases.circumstances import before_letter
from knowledge.extraction.clauses.phrases.coordination import adds, joins, parts_clauses, past_list
from knowledge.extraction.clauses.phrases.edges import (
    acts_first,
    acts_inside,
    before_province,
    chain_start,
    company_comma,
    is_led_to,
    joined_start,
    opens_relative,
    parted,
    past_article,
    past_owner,
    unclosed_bearer,
)
from knowledge.extraction.clauses.phrases.fields import before_fields
from knowledge.extraction.clauses.phrases.fullnames import (
    bears_name,
    before_venue,
    honours,
    is_name,
    name_before,
    names_within,
    opens_deed,
    past_occasion,
    past_source,
    told_in_lists,
    upright_role,
)
from knowledge.extraction.clauses.phrases.lookalikes import (
    is_denied,
    is_no_verb,
    no_actors,
    opens_partaking,
    stands_inside,
)
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

Range: TypeAlias = tuple[int, int]

LONGEST: Final = 28
LONGEST_ASIDE: Final = 45
LONGEST_SCARE: Final = 3
"""Words in a quotation that may be part of a noun phrase (a nickname, a title)."""
_NOMINAL: Final = frozenset({"determiner", "source", "role", "institution", "pronoun", "venue"})
_NO_NAME: Final = frozenset({"preposition", "time"})
_WHEN: Final = frozenset({"auxiliary", "subordinator"})
_WITHIN: Final = frozenset({"article", "preposition", "infinitive"})
STOPS: Final = frozenset(
    {"that", "subordinator", "relative", "auxiliary", "question", "whether", "according", "negation"}
)
_NO_ASIDE: Final = frozenset({"leftout", "several"})
"""Prepositions that open no aside behind what is no office, but who acts (À Paris, de nombreux élus disent)."""
_EDGES: Final = STOPS | {"coordinator", "irregular"}


def left_phrase(tokens: Sequence[Token], end: int, low: int = 0) -> Range | None:
    """The noun phrase that ends where `tokens[end]` begins; asides between commas are passed over."""
    at = end - 1
    if at < low:
        return None
    if tokens[at].text in {",", "—", "–", "―", ")", "-", "--"}:
        return _left_of_aside(tokens, at, low)
    pronoun = tokens[at].kinds >= {"subject", "pronoun"} and not (at > low and "joint" in tokens[at - 1].kinds)
    if pronoun or "nearer" in tokens[at].kinds:
        return (at, end)
    start = _left_edge(tokens, at, low)
    if start - 2 >= low and tokens[start - 1].kinds >= {"subordinator", "preposition"}:
        subject = left_phrase(tokens, start - 1, low)  # Ada Colau after the vote said
        acting = tokens[slice(*subject)] if subject is not None else ()
        acting = acting[:-1] if len(acting) > 1 and "issued" in acting[-2].kinds else acting  # A statement issued after
        named = "role" not in tokens[at].kinds or len(acting) <= LONGEST_SCARE + 1  # X after the vote, no clause
        if subject is not None and subject[0] == low and named and not no_actors(acting):
            return (subject[0], subject[0] + len(acting))
    described = _before_who(tokens, start, end, low) if start - 1 > low else None
    if described is not None:
        return described
    comma = start - 1 - (start - 2 > low and "preposition" in tokens[start - 1].kinds)
    led = tokens[comma + 1].kinds if comma > low and tokens[comma].text == "," and comma + 1 < end else frozenset()
    held = led and (led.isdisjoint(_NO_ASIDE) or any("role" in token.kinds for token in tokens[low:comma]))
    if held and "preposition" in led and "subordinator" not in led:
        aside = "link" in tokens[comma - 1].kinds or tokens[comma - 1].text.isdigit()
        linked = aside and tokens[comma - 2].text == ","  # Ada Colau, 34, of Leeds, a nurse
        before = left_phrase(tokens, comma - 2 if linked else comma, low)
        if before is not None and any(t.capital and not t.kinds & _NO_NAME for t in tokens[slice(*before)]):
            return before
    start = _trim(tokens, start, end)
    if at > start and tokens[at].capital and are_two_surnames(tokens[at - 1].low, tokens[at].low, given_names()):
        start = at  # слова Медведева | Песков
    if start > low and "preposition" in tokens[start - 1].kinds and tokens[start - 1].kinds & _WHEN:
        start = past_article(tokens, start - 1, end) or start
    start, end = parted(tokens, start, end) if end - start > LONGEST_SCARE else (start, end)
    start = past_occasion(tokens, start, end) if start > low and "preposition" in tokens[start - 1].kinds else start
    if start >= end or not is_nominal(tokens, start, end):
        return None
    if start - 1 <= low:
        return (start, end)
    apposed = _behind_quotation(tokens, start, low) or name_before(tokens, start, end, low)
    if apposed is None and start > low + 1 and tokens[start - 1].text == ",":
        apposed = unclosed_bearer(tokens, start, end, low)
    apposed = apposed if apposed is not None else _apposed(tokens, start, end, low)
    return (apposed, end)


_THAT: Final = frozenset({"that", "demonstrative"})
"""What opens a clause about several (firms that use data)."""
_NO_DEED: Final = frozenset({"determiner", "article", "subject", "pronoun", "preposition", "source", "institution"})
"""What no clause about them begins with."""


def _before_who(tokens: Sequence[Token], start: int, end: int, low: int) -> Range | None:
    """Whom a clause without commas describes (`residents who live there`, `un portavoz del partido que lidera X`)."""
    for at in range(start - 1, max(low, end - LONGEST), -1):
        token = tokens[at]
        if token.quotation is not None or token.punctuation or "coordinator" in token.kinds:
            return None
        if who := token.low == "who" or bool(token.kinds & {"actor", "whose"}):  # une mère dont le fils a été …
            owns = "actor" not in token.kinds and any("perfect" in t.kinds for t in tokens[at + 1 : end])
            parted = at - 1 > low and tokens[at - 1].text == ","  # Ada Colau, who stood in for X said
            before = left_phrase(tokens, at - parted, low) if owns or _acts(tokens, at + 1, end) else None
            before = past_source(tokens, before) if before and token.low == "who" else before
        else:
            before = _led(tokens, at, end, low)
        if before is not None or who or "that" in token.kinds:
            able = before is not None and any(t.capital or t.kinds & _NOMINAL for t in tokens[slice(*before)])
            return before if able else None
    return None


def _led(tokens: Sequence[Token], at: int, end: int, low: int) -> Range | None:
    """Whom a clause describes that tells what he does, or who heads what he speaks for (que dirige X, that X leads)."""
    if not tokens[at].kinds & {"that", "relative"} or end - at <= LONGEST_SCARE - 1:
        return None
    verb = tokens[at + 1] if not tokens[at + 1].capital else tokens[end - 1]
    named = is_name([token for token in tokens[at + 1 : end] if token is not verb])
    deed = tokens[at].kinds >= _THAT and not verb.capital and not verb.kinds & _NO_DEED
    noun = tokens[at - 1]
    deed = deed and (at == 1 or verb.low[-1:] == "s" or (noun.low[-1:] == "s" and not noun.capital))
    plural = deed or (verb.kinds == {"irregular"} and tokens[at - 1].low.endswith("s"))
    acts = plural or (not verb.kinds and verb.low.endswith(("s", "ed")))
    told = deed or ((named or (acts and end - at > LONGEST_SCARE and not verb.capital)) and verb.cue is None)
    before = left_phrase(tokens, at, low) if told and not verb.kinds & _NOMINAL else None
    if before is None or before[0] == before[1] or (before[0] > low and not tokens[before[0] - 1].punctuation):
        return None
    if not named:
        return before if plural or tokens[at - 1].low.endswith("s") or "article" in tokens[before[0]].kinds else None
    head = next((k for k in range(*before) if "preposition" in tokens[k].kinds), before[1])
    serves = head < before[1] and any(token.kinds & {"role", "source"} for token in tokens[before[0] : head])
    return before if serves else None


def _acts(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a verb follows who, not somebody else who speaks (`the man who police said`)."""
    first = tokens[at]
    if end - at < LONGEST_SCARE - 1 or first.capital or first.kinds & (_NOMINAL - {"institution"}):
        return False
    verbal = first.kinds & {"auxiliary", "irregular", "negation", "adverb"} or first.cue is not None
    return bool(verbal) or first.low.endswith(("ed", "s")) or "institution" not in first.kinds


def _left_edge(tokens: Sequence[Token], at: int, low: int) -> int:
    start = at + 1
    floor = max(low, at - LONGEST)
    while start > floor:
        token = tokens[start - 1]
        passed = None
        if token.text == ",":
            passed = before_province(tokens, start - 1, floor) or before_fields(tokens, start - 1, low)
        elif not (token.cue or token.quotation or token.punctuation or token.kinds & _EDGES) or (
            "negation" in token.kinds and is_denied(tokens, start - 1, at)
        ):
            passed = start - 1
        if passed is not None:
            start = passed
            continue
        joined = "coordinator" in token.kinds and (
            joins(tokens, start - 1, low) or adds(tokens, start - 1, low, at + 1)
        )
        joined = joined and not parts_clauses(tokens, start - 1, at + 1, low)
        if (_bounds(token) and not stands_inside(tokens, start - 1)) or ("coordinator" in token.kinds and not joined):
            break
        if "irregular" in token.kinds and start <= at and "article" in tokens[start].kinds and not token.capital:
            break  # The court heard the victim
        if start <= at and token.cue is not None and not is_no_verb(tokens, start - 1):
            break
        start -= 1
    return start


def _bounds(token: Token) -> bool:
    if token.quotation is not None:
        return token.words > LONGEST_SCARE or token.text[-2:-1] in {",", ".", "?", "!"}
    if token.punctuation:
        return token.text not in {"-", "/", ")", "("}
    return bool(token.kinds & STOPS) and not (token.capital and "auxiliary" in token.kinds and len(token.text) > 3)


def _left_of_aside(tokens: Sequence[Token], close: int, low: int) -> Range | None:
    """`Smith, who leads the party, said`: the phrase before the aside, the aside included."""
    opening = {")": "(", "—": "—", "–": "–", "―": "―", "-": "-", "--": "--"}.get(tokens[close].text, ",")
    start = close - 1
    floor = max(low, close - LONGEST_ASIDE)
    while start >= floor and tokens[start].text != opening:
        long = tokens[start].quotation is not None and tokens[start].words > LONGEST_ASIDE
        if long or (tokens[start].text == ":" and opening == ","):
            return None
        if tokens[start].text == ")" and opening == ",":
            start = next((at for at in range(start, floor - 1, -1) if tokens[at].text == "("), start)
        start -= 1
    if start < floor or start <= low or "perfect" in tokens[start + 1].kinds:
        return None
    if tokens[start + 1].text < CYRILLIC and (apart := told_in_lists(tokens, start, close, low)) is not None:
        return apart
    if (listed := before_letter(tokens, close, low) or past_list(tokens, start, floor)) is not None:
        return left_phrase(tokens, listed, low)
    aside = start - 2 > low and tokens[start - 2].text == ","
    aged = aside and (tokens[start - 1].text.isdigit() or honours(tokens[start - 1]))
    before = left_phrase(tokens, start - 2 if aged else start, low)  # Ada Colau, 58, a nurse,
    if before is not None and (comma := company_comma(tokens, before[0], low)) is not None:
        outer = left_phrase(tokens, comma, low)
        return outer and (outer[0], close)
    if before is None:
        return _named_behind(tokens, start, close, low) if is_name(tokens[start + 1 : close]) else None
    role = any("role" in token.kinds for token in tokens[slice(*before)])
    served = role and is_name(tokens[start + 1 : close])  # X, dont l'avocate, Ada Colau, a dit
    if not served and (relative := _before_relative(tokens, before[0], low)) is not None:
        return (relative[0], close)
    if tokens[start + 1].kinds & {"that", "as"}:
        return before  # una portavoz, que trabaja para X, dijo; X, как и Y, сказал
    if tokens[start + 1].text > CYRILLIC and opens_relative(tokens, start + 1):
        return (joined_start(tokens, before[0], low), before[1])  # X, для которого прокурор потребовал два года, сказал
    if "relative" in tokens[start + 1].kinds:
        before = role_at_end(tokens, before)
        capitals = [token.capital for token in tokens[before[0] + 1 : before[1]]]
        titled = capitals[-1:] == [False] and not tokens[before[0] + 1].kinds and "role" in tokens[before[1] - 1].kinds
        if "article" in tokens[before[0]].kinds and (titled or not any(capitals)):
            return before  # le chancelier allemand, qui recevait X, a dit
    before = _before_placed(tokens, before, low) or before
    before = (chain_start(tokens, before[0], low), before[1])
    inner = tokens[start + 1 : close]
    if is_name(inner):
        before = (past_owner(tokens, before), before[1])
        fronted = opens_partaking(tokens, before[0]) or (before[0] > 0 and "preposition" in tokens[before[0] - 1].kinds)
        return (before[0], close) if before[1] > before[0] and not fronted else (start + 1, close)
    return (joined_start(tokens, before[0], low), close)


def _before_placed(tokens: Sequence[Token], phrase: Range, low: int) -> Range | None:
    """Who is before an aside with a comma that tells where he is from (The firm, based in Leeds, Yorkshire, said)."""
    start, end = phrase
    first = tokens[start]
    placed = first.low.endswith("ed") and not (first.capital or first.kinds) and tokens[end - 1].capital
    placed = placed and start - 1 > low and tokens[start - 1].text == "," and "preposition" in tokens[start + 1].kinds
    outer = left_phrase(tokens, start - 1, low) if placed else None
    return outer and (outer[0], end)


def _named_behind(tokens: Sequence[Token], start: int, close: int, low: int) -> Range:
    """`"…," one woman who had to leave, Ada Colau,`: from behind the quotation, else the name alone."""
    for at in range(start - 1, max(low, start - LONGEST_ASIDE) - 1, -1):
        if tokens[at].quotation is not None and tokens[at].words > LONGEST_SCARE:
            return (at + 1, close)
        if tokens[at].punctuation:
            break
    return (start + 1, close)


def _before_relative(tokens: Sequence[Token], end: int, low: int) -> Range | None:
    """Whom `, who farms near the Don, Yorkshire, where it rains,` describes: the phrase before the first who."""
    for at in range(end - 1, max(low, end - LONGEST_ASIDE), -1):
        token = tokens[at]
        if token.quotation is not None or (token.punctuation and token.text != ","):
            return None
        if "coordinator" in token.kinds and tokens[at - 1].text == ",":
            return None
        like = "as" in token.kinds and at + 1 + ("coordinator" in tokens[at + 1].kinds) == end  # X, как и его друг, Y,
        claims = "relative" in token.kinds and tokens[at + 1].cue is not None  # X, which claims members, most of whom
        if (like or claims or "whose" in token.kinds) and tokens[at - 1].text == ",":
            return left_phrase(tokens, at - 1, low)
    return None


def _behind_quotation(tokens: Sequence[Token], start: int, low: int) -> int | None:
    """Where a phrase of several parts begins behind a quotation (`"…," Ada Colau, the mayor, said`)."""
    at = start - 1
    if at < low or tokens[at].text != ",":
        return None
    floor = max(low, start - LONGEST_ASIDE)
    while at >= floor and tokens[at].quotation is None:
        if tokens[at].kinds & {"auxiliary", "subject", "coordinator"} or tokens[at].text in {".", ":", ";"}:
            return None
        at -= 1
    if at < floor or at + 1 >= start - 1 or tokens[at].words <= LONGEST_SCARE or not tokens[at + 1].text[:1].isalnum():
        return None
    told = tokens[at].text[-2:-1] == "," and acts_first(tokens[at + 1 : start - 1])
    inside = tokens[at].text[-2:-1].isalnum()  # “…” the house, the paper says; “…” attacks, the office said
    inside = inside and (bool(tokens[at + 1].kinds & _WITHIN) or not tokens[at + 1].capital)
    return None if told or inside else at + 1


def _apposed(tokens: Sequence[Token], start: int, end: int, low: int) -> int:
    """Where a phrase begins when its name stands in apposition (`the city's mayor, Ada Colau, said`)."""
    if start - 2 < low or tokens[start - 1].text != "," or not is_name(tokens[start:end]):
        return start
    before = _trim(tokens, _left_edge(tokens, start - 2, low), start - 1)
    if "generation" in tokens[start].kinds:
        return before  # spokesman Robert Kennedy, Jr. said
    led = before > low and bool(tokens[before - 1].kinds & {"auxiliary", "preposition", "joint"})
    led = led or (before > low and tokens[before - 1].cue is not None and not tokens[start].text.isascii())
    if (
        led
        or is_led_to(tokens, before, low)
        or any("agent" in token.kinds for token in tokens[max(low, before - LONGEST_SCARE) : start])
        or not (inner := tokens[before : start - 1])
    ):
        return start
    titled = any("role" in token.kinds or ("title" in token.kinds and token.capital) for token in inner)
    named = ("title" in inner[0].kinds and is_name(inner)) or bears_name(inner) or names_within(inner)
    acts = acts_inside(inner) or any(opens_deed(tokens, at) for at in (before, before - 1) if at >= low)
    titled = titled and "preposition" not in inner[0].kinds and not opens_partaking(inner, 0)
    given = len(inner) > 1 and inner[0].low.endswith("ed") and "preposition" in inner[1].kinds
    titled = titled and not given  # On the time allocated to MPs, Ada Colau said
    return before if titled and not (named or acts) and inner[0].quotation is None else start


def _trim(tokens: Sequence[Token], start: int, end: int) -> int:
    """Leave link words and a fronted `In Washington` out of a phrase."""
    start += start + 2 < end and "comment" in tokens[start].kinds and "article" in tokens[start + 1].kinds
    while start < end and (tokens[start].kinds & {"coordinator", "link", "adverb"} or tokens[start].punctuation):
        if tokens[start].kinds & {"determiner", "source"}:
            break
        start += 1
    if start + 2 < end and tokens[start].text.isdigit() and tokens[start + 1].kinds >= {"time"}:
        start += 2
    if start + 2 < end and "which" in tokens[start].kinds and "time" in tokens[start + 1].kinds:
        start += 2
    if start < end and "preposition" in tokens[start].kinds and not tokens[start].kinds & {"determiner"}:
        if start + 1 < end and "plenty" in tokens[start + 1].kinds:
            return start + 1  # De nombreux élus de Lille
        return _past_fronted(tokens, start, end)
    return start


def _past_fronted(tokens: Sequence[Token], start: int, end: int) -> int:
    if own := upright_role(tokens, start + 1, end) or before_venue(tokens, start + 1, end):
        return own
    at = next((k for k in range(start + 1, end) if "time" in tokens[k].kinds), end)
    while at + 1 < end and "time" in tokens[at + 1].kinds:
        at += 1
    if at < end - 1:
        return _trim(tokens, at + 1, end)
    if (article := past_article(tokens, start, end)) is not None:
        return article
    last = end - 1
    while last - 1 > start and tokens[last].capital and tokens[last - 1].capital:
        last -= 1
    while last - 1 > start and (tokens[last - 1].is_owner or tokens[last - 1].kinds & {"determiner", "title", "role"}):
        last -= 1
    return last


def is_nominal(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch can be a noun phrase: a name, somebody's description, a plural, no loose end."""
    last = tokens[end - 1]
    if last.quotation is not None:
        return end - start > 1 or (last.text[:1] == "«" and last.text[1:2].isupper() and last.words <= LONGEST_SCARE)
    closed = last.kinds & {"preposition", "determiner", "infinitive", "coordinator"}
    if closed and end - start == LONGEST_SCARE - 1 and last.kinds & {"single", "others"}:
        led = {"single"} if "single" in last.kinds else {"article"}  # another one, the other
        return not tokens[start].kinds.isdisjoint(led)
    if closed and "counting" in last.kinds and end - start > LONGEST_SCARE:
        return "role" in tokens[end - LONGEST_SCARE].kinds and "officeof" in tokens[end - 2].kinds  # a mother of two
    if closed and not last.kinds & {"source", "pronoun"} and not (last.capital and end - start > 1):
        return (
            end - start == 1 and bool(last.kinds & {"pronoun", "source", "determiner"}) and "article" not in last.kinds
        )
    if last.punctuation and last.text != ")":
        return False
    for word in tokens[start:end]:
        if (word.capital or word.kinds & _NOMINAL) and word.text[:1].isalnum():
            return True
    last = next((token for token in reversed(tokens[start:end]) if token.text[:1].isalnum()), last)
    return last.low.endswith("s") and "adverb" not in last.kinds


def role_at_end(tokens: Sequence[Token], phrase: Range) -> Range:
    """The role behind a noun that cannot speak, to which a relative clause belongs (une réponse à la ministre, qui)."""
    start, end = phrase
    thing = next((k for k in range(start, end) if "article" in tokens[k].kinds), end)
    first = next((k for k in range(thing + 1, end - 1) if "preposition" in tokens[k].kinds), end)
    if any(token.capital or token.kinds & ABLE for token in tokens[start:first]):
        return phrase
    led = (k for k in range(first, end - 1) if "article" in tokens[k].kinds and "role" in tokens[k + 1].kinds)
    at = next(led, None)
    return phrase if at is None else (at + ("preposition" in tokens[at].kinds), end)
