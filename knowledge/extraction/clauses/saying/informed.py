"""German passives and what somebody hears: said by the one who did it or of whom he has it.

`wurde von X als „…“ bezeichnet`, `wurde von X gewarnt, dass …`, `erfuhr von X, dass …`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.phrases.capitals import LONGEST_CLAUSE, noun_phrase
from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.verbs import QUOTED, Reported
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.reported import some

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token


def read_done_by(tokens: Sequence[Token], at: int) -> Reported | None:
    """`wurde von X als „…“ bezeichnet`, `wurde von X gewarnt, dass …`: said by the one who did it."""
    first = max(0, at - LONGEST_CLAUSE)
    done = at + 1 < len(tokens) and "passive" in tokens[at + 1].kinds  # ist von X informiert worden
    helper = at if done else next((k for k in range(first, at) if "suffered" in tokens[k].kinds), at)
    agent = next((k for k in range(first if done else helper, at) if "agent" in tokens[k].kinds), None)
    subject = noun_phrase(tokens, agent + 1) if agent is not None else None
    if subject is None or subject[1] > at:
        return None
    quoted = next((k for k in range(subject[1], at) if tokens[k].words >= QUOTED), None)
    if quoted is not None:
        return Reported((at, at + 1), (quoted, quoted + 1), subject, "judging", helper, breaks=True, frames="o")
    return _told_by(tokens, at, at + 1 + done, subject) if "informing" in tokens[at].kinds else None


def _told_by(tokens: Sequence[Token], at: int, comma: int, subject: Range) -> Reported | None:
    """What follows a comma and its complementizer behind the one it is heard from (erfuhr von X, dass …)."""
    behind = tokens[comma : comma + 2]
    if len(behind) < QUOTED - 1 or behind[0].text != "," or "that" not in behind[1].kinds:
        return None
    around = tokens[max(0, subject[0] - QUOTED) : subject[1]]
    if "time" in tokens[subject[0]].kinds or any(token.kinds & {"venue", "negation"} for token in around):
        return None
    content = some(comma + 2, sentence_end(tokens))
    return content and Reported((at, at + 1), content, subject, "before", at, breaks=True, frames="c")


def read_heard_from(tokens: Sequence[Token], at: int) -> Reported | None:
    """`erfuhr von X, dass …`: what somebody hears is said by the one he has it from."""
    led = at + 2 < len(tokens) and "heardfrom" in tokens[at + 1].kinds and tokens[-1].text != "?"
    subject = noun_phrase(tokens, at + 2) if led else None
    if subject is None:
        return None
    inner = tokens[slice(*subject)]
    named = len(inner) > 1 and not inner[0].kinds
    able = named or any(token.kinds & ABLE for token in inner)
    return _told_by(tokens, at, subject[1], subject) if able else None
