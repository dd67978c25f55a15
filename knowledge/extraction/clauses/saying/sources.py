"""Sources without a verb of their own: according to X, по словам X, as X said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import Cue
from knowledge.extraction.clauses.phrases.circumstances import is_infinitive, past_circumstances
from knowledge.extraction.clauses.phrases.fullnames import tells_office
from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PARTING, QUOTED, Reported, Verb
from knowledge.extraction.clauses.saying.asides import behind_hearer, past_heard, past_hearer, past_outlet, past_times
from knowledge.extraction.clauses.saying.contents import (
    before_colon,
    holds_words,
    past_pointer,
    quoted_or_all,
    sentence_end,
    to_quotation,
)
from knowledge.extraction.clauses.saying.described import begins_deed, name_goes_on
from knowledge.extraction.clauses.saying.idioms import (
    in_own_view,
    is_circumstance,
    opening_length,
    phrase_length,
    phrases_at,
)
from knowledge.extraction.clauses.saying.leads import (
    before_time,
    belongs_to_aside,
    fronted_end,
    is_bound,
    is_led,
    lacks_predicate,
    only_points,
    opens_other_side,
    parts_source,
    past_office,
    points_back,
    tells_bearer,
    view_of,
)
from knowledge.extraction.clauses.saying.parting import (
    closes_source,
    opens_main,
    past_apposition,
    past_asides,
    teller_of_what,
    unparted,
    whole_source,
)
from knowledge.extraction.clauses.saying.relaying import is_heard_alone, is_printing, parts_report, relays_itself
from knowledge.extraction.clauses.saying.settings import past_setting_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token


_RELAYING: Final = frozenset({"role", "source", "institution", "outlet", "pronoun", "subject"})
_BODILY: Final = frozenset({"institution", "source", "document", "pronoun"})
_SPEAKING: Final = frozenset({"role", "source", "institution", "document"})
_LONGEST_NAME: Final = 4
_LEADING: Final = frozenset({"subordinator", "that", "turning"})
"""What leads to an aside and leaves what is said behind it (хотя, по словам X, …)."""
_PARTICIPLES: Final = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "it", "ite", "its", "ites", "ie", "ies")
"""Last letters of what a French sentence opens with that was done to its subject."""
_OWNING: Final = frozenset({"preposition", "owning"})
"""Before whose something is, in languages with cases an article alone."""


def read_as(tokens: Sequence[Token], verb: Verb, *, drops: bool = False) -> Reported | None:
    """`Как сообщил X, …` and `…, comme l'a dit X`: the speaker behind the verb, what is said on the other side.

    `drops`: the speaker may be understood (según explicó).
    """
    phrase = past_setting_of(tokens, verb, _behind_as(tokens, verb.at + 1))
    dated = phrase is not None and phrase[1] - phrase[0] == 1 and "demonstrative" in tokens[phrase[0]].kinds
    phrase = behind_hearer(tokens, verb.at + 1) if phrase is None or dated else phrase
    if not drops if phrase is None else parts_report(tokens, verb.at, phrase):
        return None
    end = sentence_end(tokens)
    named = phrase and _with_name(tokens, phrase, end)
    phrase = phrase if phrase and named and begins_deed(tokens, phrase[1], named[1]) else named
    behind = phrase[1] if phrase is not None else past_circumstances(tokens, verb.at + 1)
    if verb.start - 1 <= 1:
        commas = (at for at in range(behind, end) if tokens[at].text in {",", ":"} and not name_goes_on(tokens, at))
        comma = behind if behind < end and tokens[behind].text in DASHES else next(commas, None)  # Как уверяет X – …
        if comma is not None and comma + 1 < end and "whilst" in tokens[comma + 1].kinds:
            comma = next((at for at in range(comma + 2, end) if tokens[at].text == ","), comma)
        content = quoted_or_all(tokens, comma + 1, end) if comma is not None and comma + 1 < end else None
    else:
        content = around(tokens, verb.start - 1, behind, end)
        if behind + 1 < end and tokens[behind].text == ":" and tokens[behind + 1].quotation is not None:
            content = (behind + 1, behind + 2)  # comme l'a dit X : « … »
    if content is None or points_back(tokens, content[0]):
        return None
    return Reported((verb.start, verb.at + 1), content, phrase, "according", verb.start - 1, breaks=True, frames="qpt")


def _behind_as(tokens: Sequence[Token], at: int) -> Range | None:
    """Who stands behind `как сообщил`, past who hears it and when (Как пояснил «Ъ» в четверг X, как сообщили в Y)."""
    if is_printing(tokens, at - 1):
        return (at, at + 1)
    heard = past_heard(tokens, at)
    heard = past_outlet(tokens, heard) if heard == at else heard
    while heard + 1 < len(tokens) and "adverb" in tokens[heard].kinds and not tokens[heard].capital:
        heard += 1
    heard = past_times(tokens, heard)
    heard = past_hearer(tokens, heard)
    placed = heard + 1 < len(tokens) and bool(tokens[heard].kinds & {"locative", "partitive"})
    if placed and tokens[heard + 1].quotation is not None:
        return (heard + 1, heard + 2)
    phrase = right_phrase(tokens, heard + placed, len(tokens), strict=not placed)
    return None if phrase is not None and not placed and is_heard_alone(tokens, at, phrase) else phrase


def read_introduced(tokens: Sequence[Token], verb: Verb, subject: Range) -> Reported | None:
    """`As X reports, …` and `…, as X put it.`: the speaker before the verb."""
    at, end = subject[0] - 1, sentence_end(tokens)
    if at < 0 or "introducing" not in tokens[at].kinds or not set(verb.cue.frames) & set("cp"):
        return None
    if "fronting" in tokens[at].kinds and not any("clitic" in token.kinds for token in tokens[subject[1] : verb.at]):
        return None  # Comme X réclame un vote, …
    behind = past_circumstances(tokens, verb.at + 1)
    if at == 0 and "fronting" in tokens[0].kinds:
        behind = fronted_end(tokens, verb.at + 1, end) or behind  # Comme X l'a dit sur les ondes de Y, …
    if behind < end and tokens[behind].text != ",":
        return None
    if at == 0 or (at == 1 and "contrast" in tokens[0].kinds):  # But as X explains, …
        content = quoted_or_all(tokens, behind + 1, end) if behind + 1 < end else None
    else:
        parted = tokens[at - 1].text == "," or tokens[at - 1].text[-2:-1] == ","
        content = around(tokens, at, behind, end) if parted else None
    if content is None:
        return None
    return Reported((verb.start, verb.at + 1), content, subject, "according", at, breaks=True, frames="qct")


def _read_put(tokens: Sequence[Token], at: int) -> Reported | None:
    """`“…,” as X put it`."""
    put, subject = Verb(at + 1, at, Cue("put", "qct"), negated=False, infinitive=False), left_phrase(tokens, at)
    return read_introduced(tokens, put, subject) if subject is not None else None


def _is_silent(tokens: Sequence[Token], at: int, phrase: Range, *, viewed: bool, lone: bool) -> bool:
    """Whether nothing in a phrase can speak where it must: À entendre les cris, and in French discours d'après match.

    Nor can what a paper has of its own (Selon nos informations). A name in small letters speaks behind a comma or first
    in its sentence (Selon mediapart, …).
    """
    bare = lone and phrase[1] == phrase[0] + 1 and "determiner" not in tokens[phrase[0]].kinds
    bare = bare and at > 0 and not tokens[at - 1].punctuation and tokens[at - 1].quotation is None
    if "ours" in tokens[phrase[0]].kinds and phrase[1] == phrase[0] + 2 and not tokens[phrase[0] + 1].kinds:
        return True
    return (viewed or bare) and not may_speak(tokens[slice(*phrase)])


def _is_measure(tokens: Sequence[Token], at: int, length: int) -> bool:
    """Whether a source is but what something varies with (Les prix varient selon la ville; not: selon X)."""
    if not at or "varying" not in tokens[at - 1].kinds:
        return False
    source = tokens[at + length : at + length + QUOTED]
    return not any(token.capital or token.kinds & {"role", "source"} for token in source)


_RELATIVE: Final = frozenset({"that", "relative"})


def read_according(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """`According to X, …` and `…, according to X`."""
    if "putting" in (kinds := phrases_at(tokens, at, grammar)) and at and phrase_length(tokens, at, grammar, "putting"):
        return _read_put(tokens, at)
    if "ownview" in kinds and (own := phrase_length(tokens, at, grammar, "ownview")):
        content = in_own_view(tokens, at, at + own)
        return content and Reported((at, at + own), content, None, "according", at, breaks=True, frames="qct")
    length = phrase_length(tokens, at, grammar, "according") if "according" in kinds else 0
    viewed = phrase_length(tokens, at, grammar, "viewing") if "viewing" in kinds and at <= 1 and not length else 0
    length = length or viewed
    weak = not length and "weakaccording" in tokens[at].kinds
    length = opening_length(tokens, at, length, grammar)
    following = tokens[at + length] if 0 < length < len(tokens) - at else None
    if length == 0 or ("as" in tokens[at].kinds and following is not None and following.cue is not None):
        return None
    if at and (view := view_of(tokens, at, length)) is not None:
        return Reported((at, at + length), view[1], view[0], "according", at, breaks=True, frames="qct")
    if (weak and (_is_made_for(tokens, at) or not _names_speaker(tokens, at))) or _is_measure(tokens, at, length):
        return None
    second = at > 0 and "secondhand" in tokens[at].kinds
    if second and (phrase_length(tokens, 0, grammar, "according") or relays_itself(tokens, at)):
        return None  # По словам X, …, сообщает Y со ссылкой на Z
    if second and only_points(tokens):
        return None  # Об этом сообщает Y со ссылкой на Z
    end = _before_relay(tokens, at, sentence_end(tokens))
    phrase = teller_of_what(tokens, at + length) or right_phrase(tokens, at + length, len(tokens), strict=False)
    marked = following is not None and following.quotation is not None and following.words <= QUOTED
    if phrase is None and marked:
        phrase = (at + length, at + length + 1)
    if phrase is None and any(is_bound(token) for token in tokens[at : at + length]):
        phrase = (at, at + 1)
    if phrase is None or _is_silent(tokens, at, phrase, viewed=bool(viewed), lone=bool(grammar.elisions)):
        return None
    if [t for t in tokens[slice(*phrase)][: _LONGEST_NAME + 1] if "norm" in t.kinds and not t.capital]:
        return None
    if grammar.elisions and not weak and (bare := unparted(tokens, at, at + length, end)) is not None:
        return _told_bare(tokens, (at, at + length), *bare)
    whole = whole_source(tokens, _past_words(tokens, phrase), end)
    phrase = before_time(tokens, _with_name(tokens, _author(tokens, whole), end))
    if is_cyrillic(tokens[at].text) and any("negation" in token.kinds for token in tokens[slice(*phrase)]):
        return None  # По словам жителей непонятный осадок не только в воде
    bound = next((k for k in range(at, at + length) if is_bound(tokens[k])), None)
    if bound is not None:
        whole = phrase = (bound, bound + 1)
    behind = max(whole[1], phrase[1], at + length)
    fronted = at == 0 or (at <= 2 and tokens[0].kinds & {"link", "coordinator"}) or (weak and is_led(tokens, at))
    if fronted or opens_other_side(tokens, at, behind):
        comma = _source_end(tokens, phrase, behind, end, aside=bool(grammar.elisions))
        content = quoted_or_all(tokens, comma + 1, end) if comma is not None and comma + 1 < end else None
        if comma is None and (main := opens_main(tokens, phrase, (behind, end), grammar)):
            phrase, content = (phrase[0], min(main, phrase[1])), (main, end)
        if weak and behind < end and tokens[behind].words >= QUOTED:
            content = (behind, behind + 1)
    else:
        behind = end if tells_bearer(tokens[behind:end]) else behind
        content = around(tokens, at, behind, end) if _is_said(tokens, at, behind, end) else None
        if "auxiliary" in tokens[at - 1].kinds and at > 1 and behind < end and "pronoun" in tokens[behind - 1].kinds:
            content = (0, end)  # X n'est selon lui pas prêt
    if content is None or points_back(tokens, content[0]) or (weak and is_circumstance(tokens, at, content)):
        return None
    if not [token for token in tokens[slice(*content)] if token.cue is not None]:
        content = before_colon(tokens, content)
    if fronted and grammar.elisions:
        return _told_bare(tokens, (at, at + length), phrase, content)
    return Reported((at, at + length), content, phrase, "according", at, breaks=True, frames="qct")


def _told_bare(tokens: Sequence[Token], cue: Range, source: Range, content: Range) -> Reported:
    """What a source says that no comma parts from it, past what more is told of the source."""
    told = past_apposition(tokens, content)
    return Reported(cue, told, source, "according", cue[0], breaks=True, frames="qct")


def _author(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whose the statement is that a source names (a police statement, un comunicado del ministerio).

    A source ends before the relative pronoun of what is told of it (a report | that was published).
    """
    if tokens[phrase[1] - 1].kinds & _RELATIVE and phrase[1] - phrase[0] > 1:
        phrase = (phrase[0], phrase[1] - 1)
    places = range(phrase[0], min(phrase[0] + FAR // 2, phrase[1]))
    at = next((k for k in places if "authored" in tokens[k].kinds and not tokens[k - 1].capital), None)
    if at is None:
        return phrase
    begin = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].low.endswith("ed"))
    led = tokens[begin].kinds if begin + 1 < len(tokens) else frozenset()
    owned = led & _OWNING and not (led >= {"infinitive"} and tokens[begin].text.isascii())  # a report sent to X
    behind = right_phrase(tokens, begin + ("preposition" in led), len(tokens)) if owned else None
    if behind is not None:
        return behind
    first = next((k for k in range(phrase[0], at) if not tokens[k].kinds & {"article", "determiner"}), at)
    told = any(token.capital or token.kinds & {"institution", "source"} for token in tokens[first:at])
    return (first, at) if told and "wording" not in tokens[at - 1].kinds else phrase


def _with_name(tokens: Sequence[Token], phrase: Range, end: int) -> Range:
    """An office and the name between commas behind it (d'après le ministre de l'Intérieur, Ada Colau, …)."""
    bracket = next((k for k in range(phrase[1], min(phrase[1] + QUOTED, end)) if tokens[k].text == ")"), None)
    comma = phrase[1] if bracket is None or tokens[phrase[1]].text != "(" else bracket + 1
    while comma < end and (behind := past_office(tokens, comma, end)) is not None:
        comma = behind  # le ministre d'État, ministre de la Justice, Ada Colau
    last = comma + _LONGEST_NAME + 2
    ends = end if end <= last else comma
    close = next((k for k in range(comma + 1, min(last, end)) if tokens[k].text == ","), ends)
    polite = comma + 1 < end and "courtesy" in tokens[comma + 1].kinds
    names = tokens[comma + 1 + polite : close]
    head = tokens[slice(*phrase)]
    bracketed = bracket is not None and "article" in head[0].kinds and "role" in head[-1].kinds
    held = tells_office(head) or bracketed  # the Managing Director (MD), X
    office = held or bool([token for token in head if token.kinds & {"owned", "role"} and not token.capital])
    body = not held and bool([token for token in head[:QUOTED] if token.capital or token.kinds & _BODILY])
    parted = comma < end and tokens[comma].text == ","
    titles = (k + 1 for k, t in enumerate(names[:QUOTED]) if "title" in t.kinds and not (k and names[k - 1].capital))
    names = names[next(titles, 0) :]  # le colonel X; not Bruno Le Maire
    full = len(names) > 1 - polite and parted and not [t for t in names if not t.capital and "particle" not in t.kinds]
    office = office or (full and not body and names[0].low in given_names())
    return (phrase[0], close) if office and full else phrase


def _source_end(tokens: Sequence[Token], phrase: Range, behind: int, end: int, *, aside: bool) -> int | None:
    """The comma or colon that parts a source from what it says; `aside`: behind dates and venues of its own."""
    closing = (k for k in range(behind, end) if closes_source(tokens, k) and not name_goes_on(tokens, k))
    comma = next(closing, None)
    if comma is not None and comma + 1 < end and "actor" in tokens[comma + 1].kinds and tokens[comma].text == ",":
        comma = next((k for k in range(comma + 1, end - 1) if tokens[k].text == ","), comma)  # residents, who left, it
    return past_asides(tokens, phrase[0], comma, end) if aside and comma is not None else comma


def _before_relay(tokens: Sequence[Token], at: int, end: int) -> int:
    """Where the outlet that relays a source's words is told behind them (…, передает из Минска ТАСС)."""
    relay = (k for k in range(at + 1, end - 1) if tokens[k].text == "," and tokens[k + 1].cue is not None)
    told = (
        k
        for k in relay
        if (cue := tokens[k + 1].cue)
        and not cue.participle
        and "meeting" not in tokens[k + 1].kinds
        and {*"qp"} <= {*cue.frames}
    )
    cut = next(told, end)
    behind = tokens[cut + 2 : end]
    ends = not [token for token in behind if token.cue is not None or "auxiliary" in token.kinds]
    named = bool([token for token in behind if token.capital or token.quotation or token.kinds & _RELAYING])
    return cut if ends and named else end


def _past_words(tokens: Sequence[Token], phrase: Range) -> Range:
    """Behind `the testimony of` in `according to the testimony of X`."""
    place = next((k for k in range(phrase[0], min(phrase[0] + 3, phrase[1])) if "words" in tokens[k].kinds), None)
    if place is None or place + 1 >= len(tokens) or not tokens[place + 1].kinds & {"preposition"}:
        return phrase
    return right_phrase(tokens, place + 2, len(tokens)) or phrase


def _is_made_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French participle opens a sentence before for whom its subject is (Conçu pour X, le parc ouvre)."""
    return at == 1 and not tokens[0].kinds and tokens[0].low.endswith(_PARTICIPLES)


def _names_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether `Pour X,` opens a sentence and X can speak."""
    if at > 1 and not is_led(tokens, at):
        return False
    comma = next((k for k in range(at + 1, min(at + 2 * FAR, len(tokens))) if parts_source(tokens[k])), None)
    inner = tokens[at + 1 : comma] if comma else ()
    if inner and _is_occasion(inner):
        return False  # Pour sa première question au ministre, X demande
    if len(inner) > FAR and not any("relative" in token.kinds for token in inner[1:FAR]):
        return False
    if comma and tokens[comma].quotation is not None:
        body = any(token.kinds & {"institution", "document"} for token in inner[:QUOTED])
        return body or (len(inner) > 1 and all(t.capital or "particle" in t.kinds for t in inner[-2:]))
    if len(inner) == 1 and "pronoun" in inner[0].kinds:
        return True
    quoted = comma is not None and comma + 1 < len(tokens) and tokens[comma + 1].quotation is not None
    short = 1 < len(inner) <= QUOTED and "article" in inner[0].kinds
    short = short and not _is_told_behind(tokens, (comma or 0) + 2)
    if quoted and (short or any(token.kinds & {"institution", "document"} for token in inner[:QUOTED])):
        return True
    return (
        bool(inner)
        and not any("infinitiveverb" in token.kinds and not token.capital for token in inner)
        and (
            any(token.kinds & {"role", "source"} for token in inner)
            or (any("title" in token.kinds for token in inner) and any(token.capital for token in inner))
            or (inner[0].capital and _is_short(inner))
            or _views_matter(tokens, inner, comma or 0)
        )
    )


def _is_told_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb whose subject is no bound pronoun follows words in marks (Pour l'instant, « … », résume X)."""
    behind = tokens[at : at + FAR]
    verb = next((k for k, token in enumerate(behind) if token.cue is not None), None)
    if not behind or behind[0].text != "," or verb is None:
        return False
    return not any("inverted" in token.kinds or token.text == "," for token in behind[1 : verb + QUOTED])


def _views_matter(tokens: Sequence[Token], inner: Sequence[Token], comma: int) -> bool:
    """Whether a body judges what a demonstrative shows, or tells what is needed (Pour la CGT, ce texte est …)."""
    noun = inner[1] if len(inner) > 1 and "article" in inner[0].kinds else inner[0]
    body = "institution" in noun.kinds or (noun.capital and noun.text.isupper() and len(noun.text) > 1)
    behind = tokens[comma + 1 : comma + 4]
    if not body or len(behind) < QUOTED:
        return False
    if "pronoun" in behind[0].kinds:
        return any("dummy" in token.kinds for token in behind[1:])  # il faut, il s'agit
    return behind[0].kinds >= {"demonstrative", "determiner"}


def _is_said(tokens: Sequence[Token], at: int, behind: int, end: int) -> bool:
    """Whether a source has words beside it: not within an aside, nor between another's verb and the colon before his.

    `X a ajouté, selon Y, ému : « … »` are the words of X.
    """
    if at >= QUOTED and tokens[end - 1].quotation is not None and tokens[end - 2].text == ":":
        verb = tokens[at - 2] if tokens[at - 1].text == "," else tokens[at - 1]
        told = verb.cue is not None and "q" in verb.cue.frames and not verb.cue.participle
        if told and tokens[end - 1].words >= QUOTED:
            return False
    return not belongs_to_aside(tokens, at, behind, end)


def _is_occasion(inner: Sequence[Token]) -> bool:
    """Whether a possessive and nouns for nobody stand before what leads to somebody (sa rentrée face au ministre)."""
    if "possessive" not in inner[0].kinds:
        return False
    led = next((k for k, token in enumerate(inner) if token.kinds & {"apart", "preposition"}), len(inner))
    return led < len(inner) and not any(token.kinds & _SPEAKING or token.capital for token in inner[1:led])


def _is_short(tokens: Sequence[Token]) -> bool:
    if any("joint" in token.kinds for token in tokens[1:-1]):
        return len(tokens) <= 2 * _LONGEST_NAME and all(t.capital or t.kinds & {"joint", "article"} for t in tokens)
    return len(tokens) <= _LONGEST_NAME and all(token.capital for token in tokens)


def around(tokens: Sequence[Token], at: int, behind: int, end: int) -> Range | None:
    """What is said before or behind a source that stands from a place to another within its clause."""
    left_end = at
    if at > QUOTED and "adverb" in tokens[at - 1].kinds and tokens[at - 2].text == ",":
        left_end -= 1  # A, toujours selon X, B
    while left_end > 0 and tokens[left_end - 1].text in PARTING:
        left_end -= 1
    begin = 0
    while begin < left_end and tokens[begin].kinds & {"coordinator", "link"}:
        begin += 1
        while begin < left_end and tokens[begin].text == ",":
            begin += 1
    begin = past_pointer(tokens, begin, left_end)
    right = behind + 1 if behind < end and tokens[behind].text == "," else end
    if right < end and left_end == at and tokens[at - 1].text == ":":
        return (right, end)  # Le sol est sec : selon X, A
    if opens_other_side(tokens, at, behind):
        return (right, end)  # A, и, как сообщил X, B
    if right == end and behind < end and is_led(tokens, at) and tokens[behind].words > 1:
        return (behind, end)  # À ce titre, selon X « … » est fini
    if begin < left_end and right < end and "actor" in tokens[left_end - 1].kinds:
        return (right, end)  # X, qui, selon Y, refuse
    if begin < left_end and right < end and "as" in tokens[begin].kinds:
        return (right, end)  # as Y reports, citing X, …
    if begin < left_end and right < end and "auxiliary" in tokens[left_end - 1].kinds and is_infinitive(tokens, right):
        return (right, end)  # la grève va, selon X, se durcir
    if begin < left_end and right < end and holds_words(tokens, right, left_end):
        right += right + 1 < end and tokens[right].text in PARTING
        return quoted_or_all(tokens, right, end)
    if begin < left_end and tokens[left_end - 1].words >= QUOTED and not any(t.quotation for t in tokens[right:end]):
        if left_end - begin > 1 and left_end == at and tokens[left_end - 2].text == "," and right >= end:
            return (left_end - 1, left_end)  # son plan, « … » selon lui
        return to_quotation(tokens, (begin, left_end))
    participle = right < end and tokens[right].low.endswith("ing")
    relative = right < end and "relative" in tokens[right].kinds
    cut = next(
        (k for k in range(left_end - 1, max(begin, left_end - _LONGEST_NAME - 1), -1) if tokens[k].text == ","), 0
    )
    if right < end and cut and any("relative" in token.kinds for token in tokens[cut:left_end]):
        return (right, end)  # ряд проектов, работа над которыми, по словам X, шла медленно
    leads = begin < left_end and "whether" not in tokens[left_end - 1].kinds and tokens[left_end - 1].kinds & _LEADING
    parted = left_end > 1 and tokens[left_end - 2].text == "," and "correlative" in tokens[left_end - 1].kinds
    if right < end and (leads or parted or lacks_predicate(tokens, begin, left_end, right)):
        return (right, end)
    if right < end and begin < left_end and tokens[right].kinds >= {"subordinator", "opposing"}:
        return to_quotation(tokens, (begin, left_end))  # …, selon X, alors que Y assure que …
    if end - right > left_end - begin and not participle and not relative:
        return (right, end)
    if left_end - begin < 3 and not (left_end > begin and tokens[left_end - 1].quotation):
        return None
    return to_quotation(tokens, (begin, left_end))
