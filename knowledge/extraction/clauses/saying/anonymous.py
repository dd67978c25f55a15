"""German words that `it` says: `„…“, heißt es vom Betriebsrat`, `In einer Mitteilung der Stadt heißt es: „…“`.

Who speaks is told behind a preposition: the one it comes from, whose the document is, else the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.capitals import is_noun, noun_phrase
from knowledge.extraction.clauses.phrases.verbs import QUOTED, Reported
from knowledge.extraction.clauses.saying.contents import sentence_end, to_quotation
from knowledge.extraction.clauses.saying.reported import ahead, some

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_TOLD_IN: Final = frozenset({"authored", "document", "venue", "words"})
_OWNER: Final = frozenset({"owning", "agent"})


def read_anonymous(tokens: Sequence[Token], at: int) -> Reported | None:
    """The reading of a verb whose subject is it, where its source is told before or behind it."""
    if at + 1 < len(tokens) and "pronoun.n" in tokens[at + 1].kinds:
        return _behind(tokens, at) or _before(tokens, at)
    led = next((k for k in range(at) if "as" in tokens[k].kinds and "pronoun.n" in tokens[k + 1].kinds), None)
    source = None if led is None or at + 1 < sentence_end(tokens) else _source(tokens, led + 2, at)
    content = ahead(tokens, led) if source is not None and led else None
    return content and Reported((at, at + 1), content, source, "after", at, breaks=True, frames="qpc")


def _behind(tokens: Sequence[Token], at: int) -> Reported | None:
    """`„…“, heißt es am Montag aus dem Rathaus`."""
    end = sentence_end(tokens)
    places = (k for k in range(at + 2, end) if "preposition" in tokens[k].kinds)
    source = next((found for k in places if (found := _source(tokens, k, end)) is not None), None)
    if source is None or not at:
        return None
    colon = source[1] if source[1] < end and tokens[source[1]].text == ":" else 0
    # Auf Anfrage hieß es aus dem Rathaus: „…“
    if colon and (content := some(colon + 1, end)) is not None:
        return Reported((at, at + 1), to_quotation(tokens, content), source, "before", 0, breaks=True, frames="qpc")
    parted = tokens[at - 1].punctuation or tokens[at - 1].quotation is not None
    content = ahead(tokens, at) if parted else None
    return content and Reported((at, at + 1), content, source, "after", at, breaks=True, frames="qpc")


def _before(tokens: Sequence[Token], at: int) -> Reported | None:
    """`In einer Mitteilung der Stadt heißt es: „…“`, and what is said in the subjunctive behind a comma."""
    source = _source(tokens, 0, at)
    mark = at + 2
    if source is None or mark + 1 >= len(tokens) or tokens[mark].text not in {":", ","}:
        return None
    content = some(mark + 1 + ("that" in tokens[mark + 1].kinds), sentence_end(tokens))
    if content is None:
        return None
    said = tokens[mark].text == ":" or any(t.kinds & {"subjunctive", "that"} for t in tokens[mark + 1 :])
    content = to_quotation(tokens, content)
    return Reported((at, at + 1), content, source, "before", 0, breaks=True, frames="qpc") if said else None


def _source(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """Who speaks behind a preposition: whose the document is, the document, or the one from whom it comes."""
    first = tokens[start].kinds
    phrase = noun_phrase(tokens, start + 1) if "preposition" in first else None
    if phrase is None or phrase[1] > end:
        return None
    noun = _head(tokens, phrase)
    if tokens[noun].kinds & _TOLD_IN:
        document = (noun, phrase[1]) if "document" in tokens[noun].kinds else None
        return whose_words(tokens, phrase) or document
    doing = "contracted" in first and tokens[noun].low.endswith("en") and not tokens[noun].kinds
    if doing or any("time" in token.kinds for token in tokens[slice(*phrase)]):
        return None  # beim Einkaufen, von Anfang an
    return phrase if first & {"agent", "whence"} and phrase[1] - phrase[0] < 2 * QUOTED else None


def whose_words(tokens: Sequence[Token], phrase: Range) -> Range | None:
    """Whose the words or the document are of which a noun phrase tells (die Einschätzung des Ministers)."""
    noun = _head(tokens, phrase)
    told = bool(tokens[noun].kinds & _TOLD_IN)
    of = next((k for k in range(noun + 1, phrase[1]) if tokens[k].kinds & _OWNER), None) if told else None
    if of is not None and any("preposition" in token.kinds for token in tokens[noun + 1 : of]):
        return None  # ein Brief an die Mitglieder der Stadt
    bare = of is not None and ("oblique" in tokens[of].kinds or "article" not in tokens[of].kinds)
    if of is None:
        return None
    behind = [(k, tokens[k].kinds) for k in range(of + 1, phrase[1])]
    other = (k for k, kinds in behind if "preposition" in kinds and "within" not in kinds)
    return of + bare, next(other, phrase[1])  # die Einschätzung von X zu Y


def _head(tokens: Sequence[Token], phrase: Range) -> int:
    """The first noun of a phrase."""
    return next((k for k in range(*phrase) if is_noun(tokens[k])), phrase[1] - 1)
