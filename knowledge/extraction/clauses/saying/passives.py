"""Passives and whoever is behind them: `was described by X as "…"`, `was told by X that`, `learned from X that`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.lookalikes import may_be_past
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED, Reported, Verb, is_passive
from knowledge.extraction.clauses.saying.bareclauses import only_dates
from knowledge.extraction.clauses.saying.contents import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token


_OPENING: Final = frozenset(
    {"determiner", "article", "pronoun", "subject", "possessive", "source", "institution", "nobody"}
)
"""What a clause with a subject of its own begins with."""
_DEFINITE: Final = frozenset({"article", "subject", "that", "question", "whether"})
_VERBAL: Final = frozenset({"auxiliary", "that", "relative"})
_HELPING: Final = frozenset({"auxiliary", "adverb", "negation"})
_LEADING_ON: Final = frozenset({"that", "infinitive", "subject", "whether", "question"})
"""What begins what a court hears, and no noun that a clause describes."""
_PAPERS: Final = frozenset({"venue", "document"})
_DATED: Final = 5
"""Tokens within which the agent of a participle follows it, past a day."""


def read_passive(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """The quotation behind a verb that judges, said by the one whom `by` names on either side of it.

    Without an auxiliary an `as` shows it (a plan derided as "…" by X).
    """
    by, tells = verb.at + 1, "informing" in tokens[verb.at].kinds
    if by >= len(tokens) or "agent" not in tokens[by].kinds:
        by = _dated_agent(tokens, by) if tells or "a" in verb.cue.frames else 0
    high = _complementizer(tokens, by) if by and tells else 0
    agent = right_phrase(tokens, by + 1, high or len(tokens)) if by else None
    if "o" not in verb.cue.frames:
        return _told_by(tokens, verb, agent) if by else None
    quoted = _past_as(tokens, agent[1] if agent is not None else verb.at + 1)
    if quoted >= len(tokens) or tokens[quoted].quotation is None or tokens[quoted].words < QUOTED:
        return None
    helped = is_passive(tokens, verb) or quoted > verb.at + 1
    agent = agent or (_agent(tokens, quoted + 1) if helped else None)
    if agent is None:
        return None
    return verb.report(((quoted, quoted + 1), "judging", None), agent, verb.start, breaks=True)


def _dated_agent(tokens: Sequence[Token], start: int) -> int:
    """Where the word for `by` stands behind the day somebody was told on; 0 where none does."""
    dated = False
    for at in range(start, min(len(tokens), start + _DATED)):
        token = tokens[at]
        if "agent" in token.kinds:
            return at if dated else 0
        if token.punctuation or token.quotation is not None or token.cue is not None or not token.kinds:
            return 0
        dated = dated or "time" in token.kinds
    return 0


def _complementizer(tokens: Sequence[Token], by: int) -> int:
    """Where the agent ends behind whom somebody is told that …; 0 where no that follows."""
    that = next((k for k in range(by + 2, min(len(tokens), by + FAR)) if "that" in tokens[k].kinds), 0)
    return that - ("leftout" in tokens[that - 1].kinds) if that else 0


def _told_by(tokens: Sequence[Token], verb: Verb, agent: Range | None) -> Reported | None:
    """What a colon, `de` or `that` leads to behind whoever tells it (told by X: “…”; accusé par X de « … »)."""
    passive = _is_told(tokens, verb)
    if agent is not None and not _may_tell(tokens[agent[0]]):
        return None  # told by letter
    if tokens[-1].text == "?" or any("nobody" in token.kinds for token in tokens[max(0, verb.start - 2) : verb.start]):
        return None  # No one was told by X that
    if agent is not None and passive and (start := _behind_that(tokens, verb, agent[1])):
        content = (start, sentence_end(tokens))
        return verb.report((content, "before", None), agent, verb.start, breaks=True) if start < content[1] else None
    marked = (at for at in range(verb.at + 3, len(tokens)) if tokens[at].quotation is not None)
    quoted = agent[1] + 1 if agent is not None else next(marked, len(tokens))
    if quoted >= len(tokens) or tokens[quoted].quotation is None or tokens[quoted].words < QUOTED:
        return None
    agent = agent or right_phrase(tokens, verb.at + 2, quoted - 1)
    if agent is None or not (agent[1] == quoted - 1 and _leads(tokens[quoted - 1]) and passive):
        return None
    return verb.report(((quoted, quoted + 1), "before", None), agent, verb.start, breaks=True)


def _may_tell(token: Token) -> bool:
    """Whether a word alone may name somebody, and is not the means by which he tells something."""
    return token.capital or token.kinds.isdisjoint(_PAPERS)


def _is_told(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether somebody has something done to him (was told, fue advertido, ha sido informado)."""
    return is_passive(tokens, verb) or "suffered" in tokens[verb.at - 1].kinds


def _behind_that(tokens: Sequence[Token], verb: Verb, at: int) -> int:
    """The item behind the complementizer of what somebody is told; 0 where none stands behind the agent."""
    told = "a" in verb.cue.frames or "informing" in tokens[verb.at].kinds
    told = told or "pronoun.n" in tokens[max(0, verb.start - 2)].kinds
    at += at < len(tokens) and "leftout" in tokens[at].kinds
    return at + 1 if told and _leads_clause(tokens, at) else 0


_NAMED: Final = frozenset({"role", "source", "notname", "honour"})
"""Classes of words that may end a subject."""


def _leads_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a complementizer leads a clause with its own subject, and is no relative's.

    `was told by X that the road …`, no `announced by the council that will …`, `advised by X that week`.
    """
    if at + 2 >= len(tokens) or "that" not in tokens[at].kinds:
        return False
    first, second = tokens[at + 1], tokens[at + 2]
    opens = first.capital or bool(first.kinds & _OPENING) or "auxiliary" in second.kinds
    opens = opens or "leftout" in tokens[at - 1].kinds or tokens[at - 1].text == ","  # por X de que; от X, что
    return opens and ("article" in first.kinds or not first.kinds & {"time", "auxiliary"})


def read_heard(tokens: Sequence[Token], at: int) -> Reported | None:
    """`learned from X that …`: what somebody hears is said by the one he has it from."""
    high = min(len(tokens), at + FAR)
    that = next((k for k in range(at + QUOTED, high) if "that" in tokens[k].kinds), 0)
    if not that or "heardfrom" not in tokens[at + 1].kinds or tokens[-1].text == "?":
        return None
    if any("negation" in token.kinds for token in tokens[max(0, at - QUOTED) : at]):
        return None
    phrase = right_phrase(tokens, at + 2, that)
    if phrase is None or phrase[1] + (tokens[phrase[1]].text == ",") != that or not _leads_clause(tokens, that):
        return None
    inner = tokens[slice(*phrase)]
    named = inner[0].capital or any(token.kinds & SPEAKERS for token in inner)
    owned = any(token.is_owner for token in inner[:-1]) and not (inner[-1].capital or inner[-1].kinds & SPEAKERS)
    told = inner[0].capital and any(may_be_past(token) for token in inner)
    if not named or owned or told or any(token.kinds & _PAPERS for token in inner):
        return None  # learned from X's mistakes; what he learned from X taught him that
    return Reported((at, at + 1), (that + 1, sentence_end(tokens)), phrase, "before", at, breaks=True, frames="c")


def befalls(tokens: Sequence[Token], at: int) -> int:
    """Where the group of an infinitive begins that befalls its subject (s'est fait dire, se voit répondre)."""
    if at < QUOTED - 1 or "made" not in tokens[at - 1].kinds:
        return 0
    return next((k for k in range(at - 2, max(0, at - FAR), -1) if "reflexive" in tokens[k].kinds), 0)


def read_made(tokens: Sequence[Token], at: int, start: int) -> Reported | None:
    """What an agent says to whom it befalls to hear it (s'est fait dire par X que …, s'est vu répondre par X)."""
    cue, tokens[at].cue = tokens[at].cue, None  # « … », s'est fait répondre X
    if cue is None or at + 2 >= len(tokens) or "agent" not in tokens[at + 1].kinds:
        return None
    if any("negation" in token.kinds for token in tokens[start - 1 : at]):
        return None
    that = next((k for k in range(at + QUOTED, min(len(tokens), at + 2 * FAR)) if "that" in tokens[k].kinds), 0)
    agent = right_phrase(tokens, at + 2, that or len(tokens))
    if agent is None or agent[1] >= len(tokens) or tokens[-1].text == "?":
        return None
    behind = agent[1] + (tokens[agent[1]].text == ":")
    quoted = behind < len(tokens) and tokens[behind].words >= QUOTED
    content = (behind, behind + 1) if quoted else (that + 1, sentence_end(tokens))
    named = tokens[agent[1] - 1].capital or _leads_clause(tokens, agent[1])
    if not quoted and (that != agent[1] or not named):
        return None
    return Reported((start, at + 1), content, agent, "before", start, breaks=True, frames=cue.frames)


def _leads(token: Token) -> bool:
    return token.text == ":" or "leftout" in token.kinds


def is_done_by(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether a participle in -ed or -en tells what was done to its noun (the plan, confirmed by the ministry)."""
    if "suffered" in tokens[verb.at - 1].kinds and verb.at + 1 < len(tokens) and "agent" in tokens[verb.at + 1].kinds:
        return True  # fue anunciado por X
    if "u" in verb.cue.frames and "joint" in tokens[verb.start - 1].kinds and _is_told_too(tokens, verb):
        return True
    if "quizzed" in tokens[verb.at].kinds and _is_asked_besides(tokens, verb):
        return True
    if "h" in verb.cue.frames and _hears_of_another(tokens, verb.start, verb.at + 1):
        if any(token.capital or token.kinds & {"article", "subject"} for token in tokens[verb.at + 1 : verb.at + 2]):
            tokens[verb.at].cue = None  # “…,” jurors heard X told a friend
        return True
    if "a" in verb.cue.frames and verb.start == verb.at and _is_told_apart(tokens, verb.at):
        return True
    behind = tokens[verb.at + 1 : verb.at + 3]
    if len(behind) < 2 or verb.start < verb.at or not tokens[verb.at].low.endswith(("ed", "en")):
        return False
    thing = verb.start > QUOTED - 1 and tokens[verb.at - 1].kinds & {"venue", "document"}
    if thing and "article" in tokens[verb.at - 2].kinds and "preposition" in tokens[verb.at - QUOTED].kinds:
        return "that" not in behind[0].kinds  # X replied in a video posted on Facebook
    if "quoted" in behind[0].kinds and "o" in verb.cue.frames and tokens[verb.start - 1].text == ",":
        return True  # the witnesses, described as “…”, were questioned
    if "agent" not in behind[0].kinds:
        return False
    return behind[1].capital or bool(behind[1].kinds & {"determiner", "source", "role", "institution"})


def _hears_of_another(tokens: Sequence[Token], start: int, behind: int) -> bool:
    """Whether no court hears what follows, or it hears it of somebody whom the words name (heard X tell police …)."""
    named = start > 1 and "courtname" in tokens[start - 1].kinds and "courtlead" in tokens[start - 2].kinds
    led = not start or not (named or "tribunal" in tokens[start - 1].kinds or _opens_with_court(tokens, start))
    if led or behind >= len(tokens):
        return led
    rest = tokens[behind:]
    bare = not rest[0].capital and rest[0].kinds.isdisjoint(_DEFINITE)
    if bare and any("that" in token.kinds for token in rest[1 : QUOTED if rest[0].kinds else FAR]):
        return True  # heard no evidence that
    if "preposition" in rest[0].kinds:
        return True
    if any(token.quotation is not None for token in tokens[:start]):
        return any(token.cue is not None and not token.cue.participle for token in rest)
    return any(_speaks_within(rest, at) for at in range(len(rest)))


def _opens_with_court(tokens: Sequence[Token], end: int) -> bool:
    """Whether a court and what it is about, or where, stand before a verb (An inquest, held at Leeds, | has heard)."""
    court = next((at for at in range(min(end, QUOTED)) if "tribunal" in tokens[at].kinds), end)
    about = tokens[court + 1 : end]
    aside = len(about) > QUOTED and about[0].text == about[-1].text == ","
    inner = about[1:-1] if aside else about
    plain = not any(t.cue is not None or t.punctuation or t.quotation or t.kinds & _VERBAL for t in inner)
    return plain and bool(about) and (aside or "preposition" in about[0].kinds)


def _speaks_within(rest: Sequence[Token], at: int) -> bool:
    """Whether a verb within what a court hears leads to words of whoever is named before it (X told police he left)."""
    cue = rest[at].cue
    if cue is None or cue.participle:
        return False
    if any(token.quotation is not None for token in rest[at + 1 :]) or at + 1 >= len(rest):
        return True
    who = next((k for k in range(at - 1, -1, -1) if not rest[k].kinds & _HELPING), -1)
    if who < 0 or rest[who].kinds >= {"subject", "pronoun"} or any("passive" in t.kinds for t in rest[who + 1 : at]):
        return False  # the court heard she told him to leave, he was asked to leave
    behind = rest[at + 1 : at + 4 + ("a" in cue.frames)]
    led = (one for one, other in pairwise(behind) if "infinitive" not in one.kinds or "determiner" not in other.kinds)
    bare = "c" in cue.frames and any("auxiliary" in token.kinds for token in rest[at + 2 : at + FAR])
    return bare or any(token.kinds & _LEADING_ON for token in led)


def _is_told_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether commas set apart what an English subject was told before he speaks (X, told that Y won, said)."""
    past = tokens[at].low.endswith("ed") or "irregular" in tokens[at].kinds
    if not past or at < QUOTED - 1 or tokens[at - 1].text != "," or not tokens[at - 2].kinds <= _NAMED:
        return False
    close = next((k for k in range(at + 1, len(tokens) - 1) if tokens[k].text == ","), 0)
    speaks = tokens[close + 1].cue if close else None
    led = any("that" in token.kinds for token in tokens[at:close])
    return led and speaks is not None and not speaks.participle


def _is_told_too(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether somebody was told what follows who was just acted on (she was given a refund and told it was over)."""
    if verb.start < verb.at:
        return False
    for at in range(verb.start - 2, max(0, verb.start - FAR), -1):
        token, done = tokens[at], tokens[at + 1]
        if token.punctuation or token.quotation is not None or token.kinds & {"subject", "that"}:
            return False
        if "passive" in token.kinds:
            acted = done.low.endswith(("ed", "en")) or "irregular" in done.kinds
            return acted and _opens_clause(tokens, verb.at + 1)
    return False


def _is_asked_besides(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether what somebody was asked stands between commas before his verb (X, asked if it was over, told Y)."""
    at = verb.at
    if at < QUOTED or at + 1 >= len(tokens) or tokens[at - 1].text != ",":
        return False
    asked = tokens[at + 1].kinds & {"whether", "question", "about"}
    if not asked or any(token.text == "," for token in tokens[: at - 1]):
        return False
    return any(tokens[k].text == "," and tokens[k + 1].cue is not None for k in range(at + 2, len(tokens) - 1))


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether nobody is named who hears what follows: a that, an infinitive, a pronoun or a noun with its verb."""
    first = tokens[at].kinds if at < len(tokens) else frozenset()
    if first & {"that", "infinitive", "subject", "whether"}:
        return True
    noun = at + 1 + bool(first & {"determiner"})
    return noun < len(tokens) and "auxiliary" in tokens[noun].kinds


def _agent(tokens: Sequence[Token], at: int) -> Range | None:
    led = at < len(tokens) and "agent" in tokens[at].kinds
    return right_phrase(tokens, at + 1, len(tokens)) if led else None


def _past_as(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and "quoted" in tokens[at].kinds else at


def is_urged(tokens: Sequence[Token], verb: Verb) -> bool:
    """Whether an infinitive follows at once whom one verb must name: its subject is told (Residents urged to leave)."""
    if "a" not in verb.cue.frames or verb.start != verb.at:
        return False
    behind = verb.at + 1 + (verb.at + 1 < len(tokens) and "negation" in tokens[verb.at + 1].kinds)
    past = tokens[verb.at].low.endswith("ed") or "irregular" in tokens[verb.at].kinds
    if not past or behind + 1 >= len(tokens):
        return False
    return "infinitive" in tokens[behind].kinds and "whole" not in tokens[behind].kinds


def _is_believed(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive behind a verb tells what somebody is said to be or to have done."""
    return (
        at + 1 < len(tokens)
        and "leftout" not in tokens[at].kinds
        and tokens[at].kinds >= {"infinitive"}
        and ("auxiliary" in tokens[at + 1].kinds)
    )


def is_no_content(tokens: Sequence[Token], verb: Verb, content: Range, found: Sequence[Reported]) -> bool:
    """Whether words before a verb are another's (According to X, A, Y reported) or none (one alleged to have fled)."""
    if any(reading.cue[0] == content[0] for reading in found) or _is_believed(tokens, verb.at + 1):
        return True
    return only_dates(tokens[slice(*content)])
