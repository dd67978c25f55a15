"""What is said: where it begins and ends on either side of a cue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.circumstances import is_infinitive, past_circumstances
from knowledge.extraction.clauses.phrases.dates import NO_SETTING
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE, SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, PARTING, QUOTED, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LEADING: Final = frozenset({"adverb", "time", "preposition", "link"})
"""Classes of what leads to when somebody told something (В среду о том, что A, сообщил X)."""
_LED: Final = _LEADING | {"leftout"}
_CLAUSAL: Final = frozenset("cp")
_JOINING: Final = frozenset({"coordinator", "adversative"})
_TO_WHOM: Final = frozenset({"placing", "preposition", "apart"})
_NO_THING: Final = SPEAKERS | {"time", "lately"}
_INFINITIVE: Final = ("er", "ir", "re")
"""Last letters of a French infinitive."""
_LONGEST_LINK: Final = 6
"""Tokens of words that only join sentences, with their comma."""
_LINKING: Final = frozenset({"goingon", "goneon"})
_SET: Final = frozenset({"outset", "time"})
_HEARING: Final = SPEAKERS | {"pronoun", "addressee"}
_LOOSE: Final = frozenset({"preposition", "subordinator"})
_DOING: Final = ("ая", "яя", "ясь", "вшись", "чись")
"""Last letters of a Russian word that tells what somebody does meanwhile."""


def said_before(tokens: Sequence[Token], start: int, verb: Verb) -> Range | None:
    """What stands before `, he said`: from the clause's begin to the comma or the closing mark."""
    end = start
    while end > 0 and tokens[end - 1].text in PARTING:
        end -= 1
    if end == 0 or (end == start and tokens[end - 1].quotation is None):
        return None
    begin = 0
    while begin < end and tokens[begin].kinds & {"coordinator", "link"} and not tokens[begin].kinds & {"source"}:
        begin += 1
        while begin < end and tokens[begin].text == ",":
            begin += 1
    led = begin
    begin = past_pointer(tokens, begin, end)
    if begin >= end:
        return None
    last = tokens[end - 1]
    joins = last.words > QUOTED and begin < end - 2 < begin + _LONGEST_LINK and tokens[end - 2].text == ","
    if joins and tokens[begin].kinds & _LINKING and "goneon" in tokens[end - 3].kinds:
        return (end - 1, end)  # Tout d'abord, « … », dit X
    if last.quotation is not None and last.words >= QUOTED and "adversative" in tokens[end - 2].kinds:
        quoted = any(token.quotation is not None for token in tokens[begin : end - 1])
        begin = begin if quoted else end - 1
    if last.words > QUOTED and _told_before(tokens, begin, end - 1):
        return (end - 1, end)
    if last.words > QUOTED and tokens[end - 2].text == "," and _starts_anew(tokens, begin, end - 1):
        return (end - 1, end)
    colon = max((at for at in range(begin, end) if tokens[at].text == ":"), default=begin)
    begin = colon + 1 if colon > begin and end - colon > 3 else begin
    if last.quotation is not None and last.words >= 1 and stands_alone(tokens, begin, end):
        return (end - 1, end)
    if last.quotation is None and _CLAUSAL.isdisjoint(verb.cue.frames) and not _closes(tokens, verb):
        return None
    aged = end - begin == QUOTED and last.text.isdigit() and tokens[end - 2].text == ","  # X, 43, argues cases
    least = QUOTED - (led < begin)  # О том, что мост закроют, сообщил X
    return (begin, end) if (end - begin >= least and not aged) or last.quotation is not None else None


def _closes(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a verb that takes a that-clause ends its sentence, but for a time (`…, X has declared, adding …`)."""
    if "t" not in verb.cue.frames:
        return False
    behind = past_circumstances(tokens, verb.at + 1)
    adding = tokens[behind + 1].cue if behind + 1 < len(tokens) and tokens[behind].text == "," else None
    return (adding is not None and adding.participle) or all(token.punctuation for token in tokens[behind:])


def to_marks(tokens: Sequence[Token], content: Range) -> Range:
    """A sentence in marks that ends what is said behind time and place and a comma (X said as he left, “…”)."""
    start, last = content[0], content[1] - 1
    if last == start or tokens[last].words <= QUOTED:
        return content
    if tokens[last - 1].text == ":" and tokens[start - 1].capital and all(map(_names_outlet, tokens[start : last - 1])):
        return (last, last + 1)  # told the Evening News: “…”
    if last - start < QUOTED:
        return content
    first = tokens[start].kinds
    placed = tokens[start].low.endswith("ed") and "preposition" in tokens[start + 1].kinds  # in a video posted on X
    if tokens[last - 1].text != "," or not (placed or first & {"preposition", "subordinator"}):
        return content
    told = frozenset({"that"}) if first & {"subordinator", "timing"} else frozenset({"that", "auxiliary", "irregular"})
    between = tokens[start : last - 1]
    plain = not any(t.quotation is not None or t.text in {",", ":"} or t.kinds & told for t in between)
    return (last, last + 1) if plain and "that" not in tokens[start - 1].kinds else content


def _names_outlet(token: Token) -> bool:
    """Whether a word goes on with an outlet's name (People magazine, the Evening News)."""
    return token.capital or "outlet" in token.kinds


def past_pointer(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Behind `о том, что`; all of `об этом`, which only points at what was said before."""
    if begin < end and tokens[begin].text > CYRILLIC and tokens[begin].kinds & _LED:
        for place in range(begin, min(begin + QUOTED, end - QUOTED)):  # Первым о том, что; В среду о том, что
            led = "correlative" in tokens[place + 1].kinds and "leftout" in tokens[place].kinds
            if led and "that" in tokens[place + QUOTED].kinds:
                return place + QUOTED + 1
            if tokens[place].kinds.isdisjoint(_LEADING):
                break  # Утверждения о том, что A, лишены смысла
    if begin >= end or "leftout" not in tokens[begin].kinds or "infinitive" in tokens[begin].kinds:
        return begin
    at = next((k for k in range(begin, min(begin + FAR // 2, end)) if "that" in tokens[k].kinds), None)
    return end if at is None else at + 1


def to_quotation(tokens: Sequence[Token], content: Range) -> Range:
    """The quotation that ends a stretch alone, where it is a sentence of its own; else all of it."""
    last = content[1] - 1
    alone = tokens[last].quotation is not None and stands_alone(tokens, *content)
    return (last, content[1]) if alone else content


def stands_alone(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether the quotation that ends a stretch is a sentence of its own, not a part of it."""
    if end - begin == 1:
        return True
    before = tokens[end - 2]
    quoted = tokens[end - 1].text.lstrip(" \u00a0\"“”«»„‘'")
    fronted = "subordinator" in tokens[begin].kinds  # When X left, “It is over,” he said
    whole = tokens[end - 1].words >= 4 - fronted and not quoted[:1].islower()
    linked = whole and end - begin <= QUOTED and "preposition" in tokens[begin].kinds
    if before.text in {")", "]"} and tokens[end - 3].text in {"…", "..."}:
        return whole  # “A” (…) “B”, said X
    return before.text in {".", ":", "?", "!"} or (before.text == "," and whole) or linked


def before_colon(tokens: Sequence[Token], content: Range) -> Range:
    """What is reported before a colon and a quotation that stands for itself (он отметил, что …: «…»)."""
    start, end = content
    if end - start > QUOTED and tokens[end - 1].quotation is not None and tokens[end - 2].text == ":":
        asks = tokens[start].kinds >= {"question"} and tokens[start].kinds.isdisjoint({"that", "relative"})
        if asks and tokens[end - 1].words > QUOTED and not any(t.cue or t.text == "," for t in tokens[start : end - 2]):
            return (end - 1, end)  # X explique comment il a fait : « … »
        return (start, end - 2) if tokens[end - 1].words > QUOTED else content
    return content


def holds_words(tokens: Sequence[Token], behind: int, left: int) -> bool:
    """Whether somebody's own words stand behind an aside and none before it (X is, as Y put it, “…”)."""
    first = next((at for at in range(behind, len(tokens)) if tokens[at].words >= QUOTED), None)
    if first is None or any(token.words >= QUOTED for token in tokens[:left]):
        return False
    return not any(token.cue is not None or "coordinator" in token.kinds for token in tokens[behind:first])


def holds_work(tokens: Sequence[Token], at: int) -> bool:
    """Whether marks behind a name in the genitive hold a work of its bearer's (on NPR's “Wait, Wait …”)."""
    return tokens[at - 1].is_owner and tokens[at - 1].capital and tokens[at].text[1:2].isupper()


def names_outlet(token: Token) -> bool:
    """Whether marks behind a verb hold an outlet's name: it hears or relays words (рассказала «Известиям»)."""
    inner = token.text[1:-1]
    short = token.words < QUOTED and inner[:1].isupper() and inner[-1:].isalnum()
    return short and not inner.isascii() and (len(inner) > QUOTED or inner.isupper())


def sentence_end(tokens: Sequence[Token]) -> int:
    """Where a sentence ends before its last marks."""
    end = len(tokens)
    while end > 0 and tokens[end - 1].punctuation and tokens[end - 1].text not in {")", "]"}:
        end -= 1
    return end


def quoted_or_all(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A quotation that opens a stretch and makes up all of it but its punctuation, else the stretch."""
    if tokens[start].quotation is not None and all(token.punctuation for token in tokens[start + 1 : end]):
        return (start, start + 1)
    return (start, end)


def fact_that(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The that of `insiste sur le fait que`, `souligne le fait que`."""
    at = start + ("article" not in tokens[start].kinds) + 1
    fact = at + 1 < end and "fact" in tokens[at].kinds and "article" in tokens[at - 1].kinds
    return at + 1 if fact and "that" in tokens[at + 1].kinds else None


def wants_much(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a noun phrase tells what somebody calls for, and is no mere order to act (appelle à une trêve)."""
    if start + 1 < end and "abundant" in tokens[start].kinds and not tokens[start + 1].punctuation:
        return True  # demande de nouvelles routes
    if start + 2 >= end or "article" not in tokens[start].kinds:
        return False
    described = start + QUOTED < end and not tokens[start + 2].kinds and "belonging" in tokens[start + QUOTED].kinds
    return tokens[start].low in INDEFINITE or described or "belonging" in tokens[start + 2].kinds


def with_manner(tokens: Sequence[Token], verb: Verb) -> Verb:
    """A Russian verb with how somebody says what stands in marks before it (« A », – смеясь, говорит X)."""
    at = verb.start - 2
    if at < QUOTED - 1 or tokens[at + 1].text != "," or tokens[at].text.isascii():
        return verb
    while at > 0 and not (tokens[at].punctuation or tokens[at].quotation is not None) and verb.start - at <= FAR // 2:
        at -= 1
    quoted = next((k for k in range(at - 1, -1, -1) if tokens[k].text not in PARTING), 0)
    told = tokens[at].text in DASHES and tokens[quoted].quotation is not None
    told = told and any(token.low.endswith(_DOING) for token in tokens[at + 1 : verb.start])
    return replace(verb, start=at + 1) if told else verb


def opens_clause(tokens: Sequence[Token], comma: int, close: int) -> bool:
    """Whether an article and a noun that nobody is, before a relative clause, open what is said (las obras, que …)."""
    noun = tokens[comma + 2]
    if "article" not in tokens[comma + 1].kinds or close + 1 >= len(tokens):
        return False
    named = all(token.capital for token in tokens[max(0, comma - 2) : comma])
    able = {"role", "title", "source"} if named else {"role", "title", "source", "institution"}
    relative = not tokens[close + 1].kinds.isdisjoint({"relative", "that"})
    return relative and not noun.capital and noun.kinds.isdisjoint(able)


def wanted(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """What somebody wants, past whom he asks for it (pidió al Gobierno que cierre, chiede al governo i fondi)."""
    if _passes_words_on(tokens, start, end):
        return None
    if not tokens[start].kinds >= {"hearing", "determiner"}:
        start += "leftout" in tokens[start].kinds
        return (start, _before_who_says(tokens, start, end)) if start < end else None
    phrase = right_phrase(tokens, start, end)
    behind = phrase[1] if phrase is not None else end
    return (behind + ("that" in tokens[behind].kinds), end) if behind + 1 < end else None


def _passes_words_on(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name's words are only told to be passed on (rapporte les propos de X, qui enfonce le clou)."""
    printed = "printing" in tokens[start - 1].kinds and end - start > QUOTED and "words" in tokens[start + 1].kinds
    return printed and "belonging" in tokens[start + 2].kinds and tokens[start + QUOTED].capital


def _before_who_says(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a name ends behind which a French relative tells what he says (demande une aide à X | , qui répond)."""
    for comma in range(start + 1, end - 2):
        who = tokens[comma].text == "," and tokens[comma - 1].capital and "actor" in tokens[comma + 1].kinds
        if who and any(token.cue is not None for token in tokens[comma + 2 : comma + 2 + QUOTED]):
            return comma
        if tokens[comma].text == "," and _opens_clause(tokens, comma + 1, end):
            return comma
        if tokens[comma].kinds & _JOINING and tokens[comma + 1].kinds >= {"subject", "pronoun"}:
            return comma  # admet le meurtre | mais il a nié le vol
    return end


def _opens_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an article, a noun and a verb follow a thing and its comma (promet A, les élus n'y croient plus)."""
    if "article" not in tokens[start].kinds or "preposition" in tokens[start].kinds:
        return False
    for token in tokens[start + 2 : min(start + 2 + QUOTED, end)]:
        if token.punctuation or token.quotation is not None or token.kinds & {"preposition", "relative", "joint"}:
            return False
        if token.kinds & {"negation", "auxiliary"}:
            return True
    return False


def asked_of(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """What a French verb asks of somebody whom à leads (demande au préfet la tenue d'une réunion)."""
    if not tokens[start].kinds >= _TO_WHOM:
        return None
    at = start + 1 + ("determiner" in tokens[start + 1].kinds if start + 1 < end else 0)
    able = False
    while at < end - 1 and at - start < FAR and not ("article" in tokens[at].kinds and able):
        token = tokens[at]
        able = able or token.capital or not token.kinds.isdisjoint(SPEAKERS)
        if token.punctuation or token.cue is not None or token.quotation is not None or "time" in token.kinds:
            return None
        at += 1
    if at >= end - 1 or "article" not in tokens[at].kinds or "preposition" in tokens[at].kinds:
        return None
    noun = tokens[at + 1]
    return None if noun.capital or noun.kinds & _NO_THING else (at, end)


def said_infinitive(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """The infinitive behind a verb, up to the sentence's own: behind an Italian di, or in a relative clause without."""
    relative = start > 2 and "that" in tokens[start - 2].kinds and tokens[start - 3].text == ","
    commas = (k for k in range(start + 1, end - 1) if tokens[k].text == ",")
    if relative and is_infinitive(tokens, start):
        return (start, next(commas, end))  # X, que dijo ser feliz, llegó
    if "saidinfinitive" not in tokens[start].kinds or tokens[start - 1].cue is None:
        return None
    if not is_infinitive(tokens, start + 1):
        return None
    return (start + 1, next((k for k in commas if relative or "auxiliary" in tokens[k + 1].kinds), end))


def _is_own_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French infinitive stands behind an aside (affirme, par ailleurs, avoir signalé; dit, lui, n'avoir)."""
    verb = at + sum("negation" in token.kinds for token in tokens[at : at + 2])
    return verb < len(tokens) and tokens[verb].low.endswith(_INFINITIVE) and is_infinitive(tokens, verb)


def past_aside(tokens: Sequence[Token], comma: int, end: int, frames: str) -> int:
    """Behind an aside between a verb and what it takes (a promis, ailleurs, de; annonce, à Lyon, la fin); else 0."""
    if "i" not in frames and "e" not in frames and "t" not in frames:
        return 0
    close = next((k for k in range(comma + 2, min(comma + FAR // 2, end - 2)) if tokens[k].punctuation), 0)
    if not close or tokens[close].text != ",":
        return 0
    inner, following = tokens[comma + 1 : close], tokens[close + 1].kinds
    if any(t.cue is not None or t.quotation is not None or t.kinds & {"subject", "relative"} for t in inner):
        return 0
    if "i" in frames and "leftout" in following and is_infinitive(tokens, close + 2):
        return close + 2
    noun, led = tokens[close + 2], inner[0].kinds & {"preposition", "time"}
    if "t" in frames and (led or "adverb" in inner[0].kinds) and _is_own_infinitive(tokens, close + 1):
        return close + 1
    takes = "e" in frames and led and "article" in following and not noun.capital and not noun.kinds & _HEARING
    return close + 1 if takes else 0


def past_extra(tokens: Sequence[Token], start: int) -> int:
    """Behind the adverbs, hearers and places that close an aside of reporting (ajoute-t-il aussitôt, …)."""
    at = start
    while at < len(tokens) and "adverb" in tokens[at].kinds and tokens[at].cue is None:
        at += 1
    if at >= len(tokens) or not tokens[at].kinds & _SET:
        return at
    for close in range(at + 1, min(at + FAR, len(tokens))):
        token = tokens[close]
        if token.text == ",":
            return close
        if token.punctuation or token.quotation is not None or token.cue is not None or token.kinds & NO_SETTING:
            break
    return at


def _told_before(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a quotation and who says it stand before another (« A » grince X « B » explique-t-il)."""
    if tokens[begin].words <= QUOTED or at - begin < QUOTED or at + 1 >= len(tokens):
        return False
    verb, name = tokens[begin + 1 : begin + 3]
    finite = verb.cue is not None or not verb.kinds
    return finite and not verb.capital and not verb.punctuation and (name.capital or "determiner" in name.kinds)


def _starts_anew(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether French words in marks are a clause of their own behind a whole one (Le pont a cédé, « nous irons »)."""
    whole = any(token.kinds >= {"auxiliary"} and "preposition" not in token.kinds for token in tokens[begin : at - 1])
    return "ownvoice" in tokens[at].kinds and whole and "article" in tokens[begin].kinds | tokens[begin + 1].kinds


def follows_speech(tokens: Sequence[Token], start: int, content: Range, cue: int) -> bool:
    """Whether `"…," X said` goes on with circumstances: the quotation is what is said, not the words behind.

    Nor is it a that-clause of those (“…,” X told the court, referring to claims that …); `cue`: where the verb stands.
    """
    if start == 0:
        return False
    before = tokens[start - 1]
    comma = before.text == "," and start > 1 and tokens[start - 2].quotation is not None
    spoken = tokens[start - 2] if comma else before
    closed = comma or (spoken.quotation is not None and spoken.text[-2:-1] in ",?!")
    behind = tokens[content[0] - 1]
    if closed and "that" in behind.kinds and spoken.words >= QUOTED:
        return any(token.text == "," or token.kinds & _LOOSE for token in tokens[cue + 1 : content[0] - 1])
    if not closed or spoken.words < QUOTED or "that" in behind.kinds or behind.text == ":":
        return False
    first = tokens[content[0]]
    led = content[0] + 1 < len(tokens) and "preposition" in tokens[content[0] + 1].kinds
    if not (first.kinds & _LOOSE or first.low.endswith("ing") or (led and not first.capital)):
        return False
    return not any(token.quotation is not None for token in tokens[slice(*content)])
