"""What verbs before a sentence tell (Après avoir rappelé que A, X …; Laissant entendre que A, X …)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.saying.governed import said_behind
from knowledge.extraction.clauses.saying.narrator import to_main_clause
from knowledge.extraction.clauses.saying.subjects import following_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported, Verb


def read_having(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """`Après avoir rappelé que A, X …`: said by the subject of the sentence that a past infinitive opens."""
    if tokens[0].kinds.isdisjoint({"afterwards", "preluding"}) or tokens[-1].text == "?":
        return None
    content, form, addressee = said_behind(tokens, verb.at + 1, verb.cue)
    if content is None or form != "before" or "that" not in tokens[content[0] - 1].kinds:
        return None
    whole, content = content, to_main_clause(tokens, content, opened=True)
    subject = following_subject(tokens, content) if content != whole else None
    if subject is None or not may_speak(tokens[slice(*subject)]):
        return None  # …, les travaux ont repris
    return verb.report((content, "participle", addressee), subject, verb.start, breaks=True)
