"""The clause that a conjunction opens ahead of its sentence's own (Alors que X commençait, Y a dit que …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_NO_CONJUNCTION: Final = frozenset({"role", "source", "institution", "pronoun", "possessive"})
_GOVERNING: Final = frozenset({"determiner", "preposition", "belonging", "nominal"})
_ELSEWISE: Final = _NO_CONJUNCTION | {"preposition", "adverb"}
_CONJUNCTIONS: Final = frozenset({"subordinator", "that"})
_VERBAL: Final = frozenset({"auxiliary", "perfect", "passive", "modal"})


def behind_subordinate(tokens: Sequence[Token], end: int, found: Sequence[Reported] = ()) -> int:
    """Where the sentence's own clause begins, behind the comma of one that a conjunction opens; 0 where none does.

    Only commas before `end` count: a verb there may be the conjunction's own. Behind the source of what was `found`
    last its clause begins (Как сообщает X, в среду Y заявил, что …).
    """
    if found and found[-1].form == "according" and found[-1].cue[0] < found[-1].content[0] < end:
        return found[-1].content[0]
    start = past_conjunction(tokens)
    if not start:
        return 0
    acts = False
    for at in range(start, end):
        token = tokens[at]
        if token.text == "," and acts:
            return at + 1
        if token.text in {":", ";"} or token.quotation is not None:
            return 0
        before = tokens[at - 1]
        unlisted = not (token.kinds or token.capital or token.punctuation or before.kinds & _GOVERNING)
        acts = acts or unlisted or bool(token.kinds & _VERBAL) or (token.cue is not None and "role" not in token.kinds)
    return 0


def past_conjunction(tokens: Sequence[Token]) -> int:
    """How many tokens the conjunction has with which a sentence opens: Quand, Alors que, Au moment où."""
    for at, token in enumerate(tokens[:3]):
        if (token.capital and at) or token.punctuation or token.cue is not None or token.kinds & _NO_CONJUNCTION:
            return 0
        if "fronting" in token.kinds:
            return at + 1
    return 0


def is_conjunction(token: Token) -> bool:
    """Whether a word without a capital opens a clause that hangs on another."""
    return bool(token.kinds & _CONJUNCTIONS) and not (token.capital or token.kinds & _ELSEWISE)


def opens_subordinate(tokens: Sequence[Token], verb: int, subject: int) -> bool:
    """Whether a conjunction between a verb and a phrase makes that the subject of another clause (dijo cuando X …)."""
    if is_cyrillic(tokens[verb].text):
        return False  # where cases tell who acts
    return any(map(is_conjunction, tokens[verb + 1 : subject]))


def names_officer(tokens: Sequence[Token], at: int, behind: int, end: int) -> bool:
    """Whether a name between commas is an office's told of before, and an office acts (Citant le maire, X, le préfet).

    No comma parts the office behind from what it does.
    """
    name, rest = tokens[at + 1 : behind], tokens[behind + 1 : end]
    held = name and all(token.capital for token in name) and any("role" in token.kinds for token in tokens[:at])
    acts = len(rest) > 1 and "article" in rest[0].kinds and "role" in rest[1].kinds
    return bool(held) and acts and not any(token.text == "," for token in rest)
