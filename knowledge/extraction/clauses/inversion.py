"""Speakers behind their verb: `"…," said Smith`, and asides of reporting inside quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.circumstances import past_circumstances
from knowledge.extraction.clauses.contents import said_before
from knowledge.extraction.clauses.nouns import Range, apposition, left_phrase, right_phrase
from knowledge.extraction.clauses.verbs import FAR, PARTING, Reported, Verb, find_verb

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.sentences import Token

_LONGEST_APPOSITION: Final = 5


def read_inverted(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """`"…," said Smith` and `…, said Smith`: the speaker stands behind the verb."""
    if verb.start == 0 or not set(verb.cue.frames) & set("qct"):
        return None
    if "a" in verb.cue.frames:
        return None
    before = tokens[verb.start - 1]
    behind = verb.start - 1
    while behind > 0 and tokens[behind].text in PARTING:
        behind -= 1
    quoted = tokens[behind].quotation is not None
    if not quoted and (before.text not in PARTING or not set(verb.cue.frames) & set("cp")):
        return None
    if verb.inverted is not None:
        content = said_before(tokens, verb.start, verb)
        bound = (verb.inverted, verb.inverted + 1)
        cue = (verb.start, max(verb.at, verb.inverted) + 1)
        return content and Reported(cue, content, bound, "after", verb.start, breaks=True, frames=verb.cue.frames)
    phrase = _speaker_behind(tokens, verb, quoted=quoted)
    if phrase is None or not _closes_clause(tokens, phrase[1]) or (not quoted and _is_object(tokens, verb, phrase)):
        return None
    first = tokens[phrase[0]]
    named = quoted and any(other.capital or other.kinds & {"role", "source"} for other in tokens[phrase[0] : phrase[1]])
    opens = first.capital or first.text[:1].isdigit()
    if not (named or opens or first.kinds & {"determiner", "pronoun", "role", "source", "title"}):
        return None
    if "pronoun" in first.kinds and not first.kinds & {"subject", "determiner"}:
        return None
    content = said_before(tokens, verb.start, verb)
    if content is None:
        return None
    return Reported(
        (verb.start, verb.at + 1),
        content,
        _relayed(tokens, phrase) if "r" in verb.cue.frames else phrase,
        "after",
        verb.start,
        denial="n" in verb.cue.frames,
        breaks=True,
        frames=verb.cue.frames,
    )


def read_fronted(tokens: Sequence[Token]) -> Reported | None:
    """`Said Smith: "…"` and `Added Smith, a lawyer, "…"`: the verb opens the sentence, words in marks follow."""
    cue = tokens[0].cue
    if cue is None or cue.participle or "q" not in cue.frames:
        return None
    phrase = right_phrase(tokens, 1, len(tokens))
    if phrase is None or phrase[0] != 1:
        return None
    at = phrase[1]
    behind = apposition(tokens, at, len(tokens))
    if behind is not None and behind[1] + 1 < len(tokens) and tokens[behind[1]].text in {",", ":"}:
        at = behind[1]
    if at + 1 >= len(tokens) or tokens[at].text not in {",", ":"} or tokens[at + 1].quotation is None:
        return None
    return Reported((0, 1), (at + 1, at + 2), phrase, "before", 0, breaks=True, frames=cue.frames)


def _is_object(tokens: Sequence[Token], verb: Verb, phrase: Range) -> bool:
    """Whether an object that cannot speak follows (`X, président du club, a démenti tout contact`)."""
    able = {"role", "source", "institution", "title", "pronoun", "document"}
    if any(token.capital or token.kinds & able for token in tokens[slice(*phrase)]):
        return False
    before = left_phrase(tokens, verb.start)
    return before is not None and not any("auxiliary" in token.kinds for token in tokens[slice(*before)])


def _speaker_behind(tokens: Sequence[Token], verb: Verb, *, quoted: bool) -> Range | None:
    """Who stands behind an inverted verb, past its addressee and place (`a déclaré à l'AFP un diplomate`)."""
    at = verb.at + 1
    if quoted and "a" not in verb.cue.frames:
        place = past_circumstances(tokens, at)
        while place < len(tokens) and "addressee" in tokens[place].kinds and not tokens[place].capital:
            place += 1
        if at < place < len(tokens) and (phrase := right_phrase(tokens, place, len(tokens))) is not None:
            inner = tokens[slice(*phrase)]
            if any(token.capital or token.kinds & {"role", "source", "institution", "title"} for token in inner):
                return _with_name(tokens, phrase)
    phrase = right_phrase(tokens, at, len(tokens))
    return phrase and _with_name(tokens, phrase)


def _with_name(tokens: Sequence[Token], phrase: Range) -> Range:
    """A description and the name behind its comma (`said the spokesman, Stefan Kornelius`)."""
    start, end = phrase
    if tokens[end - 1].capital or "pronoun" in tokens[start].kinds or not tokens[start].kinds & {"determiner", "role"}:
        return phrase
    behind = apposition(tokens, end, len(tokens)) if end < len(tokens) and tokens[end].text == "," else None
    if behind is None or behind[1] - behind[0] > _LONGEST_APPOSITION:
        return phrase
    named = all(token.capital or "particle" in token.kinds for token in tokens[slice(*behind)])
    return (start, behind[1]) if named else phrase


def _relayed(tokens: Sequence[Token], phrase: Range) -> Range:
    """Whom a relaying verb quotes: behind the outlet that quotes (`цитирует РБК режиссёра`)."""
    at = next((at for at in range(phrase[0] + 1, phrase[1]) if "role" in tokens[at].kinds), None)
    return (at, phrase[1]) if at is not None else phrase


def read_incise(tokens: Sequence[Token], parting: Collection[str] = PARTING) -> tuple[Range, Range, int] | None:
    """Cue, speaker and end of an aside of reporting inside quoted words (`, explique X, toxicologue.`)."""
    for at in range(1, len(tokens)):
        if tokens[at].cue is None or (verb := find_verb(tokens, at)) is None or verb.start == 0:
            continue
        if tokens[verb.start - 1].text not in parting or not set(verb.cue.frames) & set("qp"):
            continue
        bound = (verb.inverted, verb.inverted + 1) if verb.inverted is not None else None
        phrase = bound or _speaker_behind(tokens, verb, quoted=True)
        if phrase is None or not (bound or _may_speak(tokens, phrase)):
            continue
        end = phrase[1]
        while end < len(tokens) and tokens[end].text not in {".", "?", "!", "…"} and end - phrase[0] < 2 * FAR:
            if tokens[end].text in PARTING and bound:
                break
            end += 1
        if end < len(tokens) and (tokens[end].text in {".", "…", "?", "!"} or bound):
            return (verb.start, at + 1), phrase, min(end + 1, len(tokens))
    return None


def _may_speak(tokens: Sequence[Token], phrase: Range) -> bool:
    inner = tokens[phrase[0] : phrase[1]]
    if "subject" in inner[0].kinds and len(inner) == 1:
        return True
    closed = phrase[1] >= len(tokens) or tokens[phrase[1]].punctuation
    return closed and (inner[0].capital or any(token.kinds & {"role", "source", "title"} for token in inner))


def _closes_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing that is said can begin here: the clause ends, or goes on with time, place or an aside."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.quotation is not None:
        return True
    if token.punctuation:
        return token.text != ":" or at + 1 >= len(tokens) or tokens[at + 1].quotation is not None
    return bool(
        token.kinds & {"preposition", "time", "subordinator", "relative", "adverb", "coordinator", "infinitive"}
    )
