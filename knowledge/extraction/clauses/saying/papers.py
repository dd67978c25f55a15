"""What papers say: …, говорится в сообщении X; В сообщении X говорится, что …; …, lit-on dans le communiqué."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import left_phrase
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED, Reported
from knowledge.extraction.clauses.saying.asides import past_times
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.idioms import phrase_length, phrases_at
from knowledge.extraction.clauses.saying.relaying import WRITTEN
from knowledge.extraction.clauses.saying.sources import around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_NO_PLACE: Final = frozenset({"time", "preposition"})
SIGNED: Final = frozenset({"issuing", "signing"})
"""Pasts of what one's staff does with his papers."""
_LED: Final = 4
"""Tokens from `in a statement signed` to its by."""
_STATED: Final = frozenset({"stated", "learnt", "learntby"})
"""Kinds of phrases that tell what a document says."""


def read_stated(tokens: Sequence[Token], at: int, grammar: Grammar) -> Reported | None:
    """`…, говорится в сообщении X`, `…, lit-on dans le communiqué`: a document's words, or its author's if told."""
    if "stating" in tokens[at].kinds and (told := _stated_of(tokens, at)) is not None:
        return told
    if at == 0 or phrases_at(tokens, at, grammar).isdisjoint(_STATED):
        return None
    length = phrase_length(tokens, at, grammar, "stated") or _learnt_length(tokens, at, grammar)
    phrase = right_phrase(tokens, at + length, len(tokens), strict=False) if length else None
    if phrase is None:
        return None
    if "occasion" in tokens[phrase[0]].kinds:
        return None  # за тем, что будет сказано в ходе визита
    phrase = with_name(tokens, phrase)
    document = next((k for k in range(*phrase) if tokens[k].kinds & {"venue", "document", "words"}), None)
    if document == phrase[1] - 1 and "articleless" in grammar.options:
        document, phrase = _posted_by(tokens, phrase)
    if document is not None and document + 1 < phrase[1] and "articleless" in grammar.options:
        phrase = (document + 1, phrase[1])
    elif "articleless" in grammar.options and _is_on(tokens[at + length - 1]):
        return None  # указано на табличке
    elif grammar.elisions and "dropping" not in grammar.options:
        phrase = _author(tokens, phrase)
    comma = next((k for k in range(phrase[1], len(tokens)) if tokens[k].text == ","), 0)
    if "as" in tokens[at - 1].kinds and comma and at <= 2:
        content: Range | None = (comma + 1, sentence_end(tokens))  # Как говорится в сообщении, …
    else:
        close = phrase[1] if "dropping" in grammar.options else len(tokens)
        content = around(tokens, at, close, sentence_end(tokens))
    return content and Reported((at, at + length), content, phrase, "after", at, breaks=True, frames="qpt")


def whose_signed(tokens: Sequence[Token], subject: Range) -> Range | None:
    """Who speaks in an English paper that his own staff signs (X, in a statement signed by his aide, Y, said)."""
    low, end = max(_LED - 1, subject[0] - FAR), subject[1]
    by = next((k for k in range(end - 2, low, -1) if "possessive" in tokens[k + 1].kinds and _is_signed(tokens, k)), 0)
    inside = by - _LED
    if by and not inside:  # In a statement signed by his aide, Y, the mayor, X, said
        commas = [k for k in range(by, end) if tokens[k].text == ","]
        return (commas[1] + 1, end) if len(commas) > 1 and commas[1] + 1 < end else None
    before = inside - (inside > 0 and tokens[inside - 1].text == ",")
    return left_phrase(tokens, before) if by and before > 0 else None


def _is_signed(tokens: Sequence[Token], by: int) -> bool:
    """Whether a by leads to who signs what something is told in (in a statement signed | by)."""
    signed = "author" in tokens[by].kinds and tokens[by - 1].kinds & SIGNED and "issued" in tokens[by - 2].kinds
    return bool(signed) and "inside" in tokens[by - _LED].kinds


def _posted_by(tokens: Sequence[Token], phrase: Range) -> tuple[int, Range]:
    """Where a Russian document ends, and it with whose is where it stands (в сообщении в блоге X)."""
    end = phrase[1]
    if end >= len(tokens) or "inside" not in tokens[end].kinds:
        return end - 1, phrase
    close = next((k for k in range(end, min(end + FAR, len(tokens))) if tokens[k].punctuation), len(tokens))
    start = close
    while start > end + 1 and tokens[start - 1].capital and tokens[start - 1].kinds.isdisjoint({"venue", "addressee"}):
        start -= 1
    place = tokens[end + 1 : start] if start < close else ()  # not: в связи с визитом X, на заседании в городе Y
    placed = any("venue" in token.kinds for token in place)
    placed = placed and all(token.kinds.isdisjoint(_NO_PLACE) for token in place)
    return (start - 1, (phrase[0], close)) if placed else (end - 1, phrase)


def _is_on(token: Token) -> bool:
    """Whether a Russian preposition leads to what something is written on, and to no body whose people tell it."""
    return "inside" in token.kinds and "locative" not in token.kinds


def _author(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whose a French paper or account is, where its phrase tells (dans un communiqué de la mairie)."""
    paper = any(token.kinds & {"venue", "authored"} for token in tokens[phrase[0] : phrase[0] + 3])
    by = next((k for k in range(phrase[1], min(phrase[1] + FAR, len(tokens))) if "agent" in tokens[k].kinds), None)
    if paper and by is not None and not any(token.punctuation for token in tokens[phrase[1] : by]):
        return right_phrase(tokens, by + 1, len(tokens)) or phrase  # publié mardi par X
    of = next((k for k in range(phrase[0] + 1, phrase[1] - 1) if "belonging" in tokens[k].kinds), None)
    if not paper or of is None:
        return phrase
    owner = tokens[of + 1 : phrase[1]]
    able = owner[0].capital or any(token.kinds & {"institution", "role", "source"} for token in owner[:2])
    return (of + 1, phrase[1]) if able and not owner[0].kinds & {"time"} else phrase


def _learnt_length(tokens: Sequence[Token], at: int, grammar: Grammar) -> int:
    """How many tokens stand before whom something was learnt from, the time among them (a-t-on appris lundi de X)."""
    length, learnt = phrase_length(tokens, at, grammar, "learnt"), phrase_length(tokens, at, grammar, "learntby")
    if not length and not (learnt and tokens[at - 1].text == ","):
        return 0
    behind = _past_day(tokens, at + length + learnt)
    if learnt:  # a appris mardi l'AFP de X
        outlet = right_phrase(tokens, behind, len(tokens), strict=False)
        if outlet is None or outlet[0] != behind:
            return 0
        last = next((k for k in range(*outlet) if k > behind and not tokens[k].capital), outlet[1])
        behind = _past_day(tokens, last)
    if behind + 1 >= len(tokens):
        return 0
    near = phrase_length(tokens, behind, grammar, "learntfrom")
    led = near or int("belonging" in tokens[behind].kinds)
    behind += led
    source = right_phrase(tokens, behind, len(tokens), strict=False)
    if source is None or source[0] != behind or not led:
        return 0
    able = near or may_speak(tokens[slice(*source)]) or any("team" in token.kinds for token in tokens[slice(*source)])
    return behind - at if able else 0


def _past_day(tokens: Sequence[Token], at: int) -> int:
    pointed = at < len(tokens) and "demonstrative" in tokens[at].kinds
    return past_times(tokens, at + pointed)


def _stated_of(tokens: Sequence[Token], at: int) -> Reported | None:
    """`В сообщении ведомства говорится, что …`: whose the document is, else the document itself."""
    start = end = _before_aside(tokens, at)
    while start and at - start < FAR and not tokens[start - 1].punctuation:
        start -= 1
    start += start < end and bool(tokens[start].kinds & {"link", "adverb"})
    written = start + 1 < end and "inside" in tokens[start].kinds and tokens[start + 1].kinds & WRITTEN
    comma = at + 1 < len(tokens) and tokens[at + 1].text in {",", ":"}
    begin = at + 2 if comma else at + 1
    that = begin < len(tokens) and ("that" in tokens[begin].kinds or tokens[begin].quotation is not None)
    if not written or not comma or not that:
        return None
    content = (begin + (tokens[begin].quotation is None), sentence_end(tokens))
    subject = (start + 1 + (start + 2 < end), end)
    if content[1] <= content[0]:
        return None
    return Reported((at, at + 1), content, subject, "before", start, breaks=True, frames="qpt")


def _before_aside(tokens: Sequence[Token], at: int) -> int:
    """Where a short aside between commas begins that ends at a place (В сообщении X, в частности, говорится)."""
    if not at or tokens[at - 1].text != ",":
        return at
    return next((k for k in range(at - 2, max(at - QUOTED - 2, 0), -1) if tokens[k].text == ","), at)
