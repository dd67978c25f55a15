"""Bodies whose fields are a list: the Ministry of Energy, Water and Housing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_MOST_WORDS: Final = 4
_HEADS: Final = frozenset({"institution", "title"})
"""Classes of the noun before what an office or a body is of."""
_GENITIVES: Final = ("а", "я", "ы", "и", "ей", "ов", "ев", "ств", "ого", "его", "ой", "ых", "их", "у", "ю", "ам", "е")
"""Last letters of Russian words in the genitive, or in the dative behind по."""
_OFFICES: Final = frozenset({"fielded", "institution"})
_HELD: Final = frozenset({"post", "role"})
_NO_FIELD: Final = frozenset({"auxiliary", "role", "title", "relative", "pronoun", "that", "subordinator"})
"""Classes of words of which no field of an office is called."""
_PLACING: Final = frozenset({"placing", "within"})
"""Classes of the prepositions à, au and aux."""
_NAME: Final = 2
"""Words of a full name."""
_FAR: Final = 14
"""Tokens from a comma between fields to the last one."""


def before_fields(tokens: Sequence[Token], comma: int, low: int) -> int | None:
    """Where the fields of a body begin whose last ones a comma parts (Ministry of Energy, Water and Housing)."""
    joint = next((at for at in range(comma + 2, min(comma + 4, len(tokens))) if "joint" in tokens[at].kinds), 0)
    listed = tokens[comma + 1].capital and joint and joint + 1 < len(tokens) and tokens[joint + 1].capital
    start = comma - 1
    while listed and start > low and (tokens[start].capital or tokens[start].text == "," or _joins(tokens, start)):
        start -= 1
    start -= listed and start == comma - 1 and _describes_field(tokens, start)
    while listed and start > low and tokens[start].capital:
        start -= 1
    if not listed or start in {low, comma - 1} or "officeof" not in tokens[start].kinds:
        return None
    led = next((at for at in range(max(low, start - 3), start - 1) if "preposition" in tokens[at].kinds), None)
    fronted = led is not None and (led == low or tokens[led - 1].kinds.isdisjoint(_HELD))  # director in the Ministry of
    head = tokens[start - 1]
    body = head.capital and head.kinds & _HEADS
    held = not (head.capital or head.kinds.isdisjoint(_HELD))
    return start if (body or held) and not fronted else None


def _describes_field(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plain word behind a capital may be its adjective (Travaux publics, Transports et Communications)."""
    plain = not (tokens[at].capital or tokens[at].kinds or tokens[at].punctuation)
    return plain and tokens[at - 1].capital and "officeof" in tokens[at - 2].kinds


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether `and` stands between two capitals: two words of one field (Medio Ambiente y Rural, Pesca)."""
    return "joint" in tokens[at].kinds and tokens[at - 1].capital and tokens[at + 1].capital


def holds_fields(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is one office of several fields and the name of who holds it (la consejera de A, B y C, X)."""
    commas = [at for at, token in enumerate(phrase) if token.text == ","]
    if not commas:
        return False
    name, office = phrase[commas[-1] + 1 :], phrase[: commas[-1]]
    led = len(office) > _MOST_WORDS and "article" in office[0].kinds and not office[1].kinds.isdisjoint(_HELD)
    full = len(name) > 1 and not [token for token in name if not token.capital and "particle" not in token.kinds]
    return (
        led and full and "officeof" in office[2].kinds and bool([token for token in office if "joint" in token.kinds])
    )


def behind_fields(phrase: Sequence[Token]) -> int | None:
    """Where the name begins behind all that an English office is of (Minister of Mines, Trade and Industry | X Y)."""
    office = next((at for at in range(1, len(phrase)) if "officeof" in phrase[at].kinds), 0)
    if not office or office + _NAME >= len(phrase) or phrase[office - 1].kinds.isdisjoint(_OFFICES):
        return None
    joints = (at for at in range(len(phrase) - 1, office, -1) if "joint" in phrase[at].kinds)
    begin = next(joints, office) + 1
    comma = next((at for at in range(begin, len(phrase)) if phrase[at].text == ","), 0)
    named = phrase[comma + 1 :] if comma else phrase[begin:]
    fielded = phrase[office + 1].kinds & {"field"} if begin == office + 1 else phrase[office + 1].capital
    if not fielded or len(named) < _NAME or not all(token.capital for token in named):
        return None
    if comma:
        return comma + 1 if begin > office + 1 else None
    given = given_names()
    first = next((at for at, token in enumerate(named) if token.low in given and "field" not in token.kinds), None)
    if first is None:
        told = (at for at in range(len(named) - _NAME - 1, -1, -1) if "field" in named[at].kinds)
        first = max(next(told, 0) + 1, len(named) - _NAME)
    return begin + first if first and len(named) - first >= _NAME else None


def behind_initials(text: str, phrase: Sequence[Token]) -> int | None:
    """Where the name begins behind the initials of an office in brackets (Chief Justice of Pakistan (CJP) | X Y)."""
    for at in range(len(phrase) - 1, 0, -1):
        token = phrase[at]
        if not token.capital or token.kinds & _OFFICES:
            return None
        gap = text[phrase[at - 1].end : token.start].strip()
        if gap[1:]:
            initials = gap[1:-1] if (gap[0], gap[-1]) == ("(", ")") else ""
            return at if initials.isalpha() and initials[-1:].isupper() and len(phrase) - at >= _NAME else None
    return None


def past_fields(tokens: Sequence[Token], end: int) -> int:
    """Where a body's name ends that is known up to the first comma of its fields; `end` where they are no list."""
    at = end
    while at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].capital:
        at += 1
        while at < len(tokens) and tokens[at].capital:
            at += 1
    at += at < len(tokens) and tokens[at].text == ","
    if not end < at < len(tokens) - 1 or "joint" not in tokens[at].kinds or not tokens[at + 1].capital:
        return end
    at += 1
    while at < len(tokens) and tokens[at].capital:
        at += 1
    return at


def adds_field(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether `and` joins the last field of an office (le ministre de l'Économie et des Finances)."""
    if at + 2 >= len(tokens) or not ("belonging" in tokens[at + 1].kinds or _leads_alike(tokens, at, begin)):
        return False
    office = tokens[begin:at]
    led = any("belonging" in token.kinds for token in office) and any("post" in token.kinds for token in office)
    return led and (tokens[at + 2].capital or "article" in tokens[at + 2].kinds)


def lists_fields(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """Whether a comma parts two fields of an office, the last of which `and` joins (du Climat, de l'Énergie et de)."""
    if comma + 2 >= len(tokens):
        return False
    if "field" in tokens[comma + 1].kinds and tokens[comma + 1].capital:
        return _lists_nouns(tokens, comma, begin)
    if is_cyrillic(tokens[comma + 1].text):
        return _lists_before_name(tokens, comma, begin)
    if tokens[comma + 1].capital:
        return _lists_capitals(tokens, comma, begin)
    if "belonging" not in tokens[comma + 1].kinds and not _leads_alike(tokens, comma, begin):
        return False
    if not any("post" in token.kinds for token in tokens[begin:comma]):
        return False
    for at in range(comma + 2, min(comma + _FAR, len(tokens) - 1)):
        if tokens[at].cue is not None or tokens[at].quotation is not None or "auxiliary" in tokens[at].kinds:
            return False
        if "joint" in tokens[at].kinds:
            return adds_field(tokens, at, begin)
    return False


def _leads_alike(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """Whether one preposition leads the field before a comma and the one behind it (à la Jeunesse, aux Sports et à)."""
    following = tokens[comma + 1]
    if not following.kinds >= _PLACING or not tokens[comma - 1].capital:
        return False
    return any(token.kinds >= _PLACING for token in tokens[begin + 2 : comma - 1])


def _lists_capitals(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """Whether capitals without articles, the last two joined, list what a French office is of (…, Transports et Santé).

    Its bearer's name follows behind another comma.
    """
    joint = comma + 2
    if joint + 2 < len(tokens) and not (tokens[joint].capital or "joint" in tokens[joint].kinds):
        joint += 1
    if joint + 1 >= len(tokens) or "joint" not in tokens[joint].kinds or not tokens[joint + 1].capital:
        return False
    office = tokens[begin:comma]
    post = next((at for at, token in enumerate(office) if "post" in token.kinds), -1)
    if post < 0 or not any("officeof" in token.kinds for token in office[post + 1 : post + 2]):
        return False
    close = next((at for at in range(joint + 2, min(joint + 4, len(tokens))) if tokens[at].text == ","), 0)
    return bool(close) and close + 1 < len(tokens) and tokens[close + 1].capital and not tokens[joint + 2].capital


def _lists_before_name(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """Whether a comma parts two fields of a Russian office before a full name (глава комитета по A, B и C | Ада X)."""
    if tokens[begin].capital or not any("role" in token.kinds for token in tokens[begin:comma]):
        return False
    joint = False
    for at in range(comma + 1, min(comma + 2 * _FAR, len(tokens) - 1)):
        token = tokens[at]
        if token.capital:
            return joint and tokens[at + 1].capital
        if token.cue is not None or token.kinds & _NO_FIELD or (token.punctuation and (joint or token.text != ",")):
            return False
        joint = joint or "joint" in token.kinds
    return False


def _lists_nouns(tokens: Sequence[Token], comma: int, begin: int) -> bool:
    """Whether a comma parts two fields of an English office (Minister of Science, Technology and Innovation X)."""
    office = next((at for at in range(begin, comma) if "officeof" in tokens[at].kinds), begin)
    last = comma + 1
    while (
        last + 2 < len(tokens) and tokens[last].capital and (tokens[last + 1].text == "," or tokens[last + 1].capital)
    ):
        last += 1 + (tokens[last + 1].text == ",")
    joined = last + 2 < len(tokens) and "joint" in tokens[last + 1].kinds and tokens[last + 2].capital
    return joined and office > begin and bool(tokens[office - 1].kinds & _HEADS)


def joins_genitives(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a Russian `and` joins whose or of what a body is (министерство науки и высшего образования)."""
    if tokens[at].text.isascii() or not any("institution" in token.kinds for token in tokens[begin : begin + 3]):
        return False
    end = at + 1
    while end < len(tokens) and end - at <= _MOST_WORDS and _may_be_genitive(tokens[end]):
        end += 1
    return end > at + 1 and _may_be_genitive(tokens[at - 1]) and at - 1 > begin


def _may_be_genitive(token: Token) -> bool:
    plain = not token.punctuation and token.quotation is None and token.cue is None
    return plain and "auxiliary" not in token.kinds and token.low.endswith(_GENITIVES)
