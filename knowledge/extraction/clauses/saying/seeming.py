"""What somebody only seems to say: in a forged thing, on a stage, on a banner, in a letter that he got."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_FORGED: Final = 10
"""Tokens before a clause among which a forged thing leads to it."""
_LINKING: Final = frozenset({"that", "relative", "inside", "wherein"})
"""What goes on behind a comma with the thing before it (Поддельное видео, в котором X говорит)."""
_LABEL: Final = 6
_POSED: Final = 4
_NEAR: Final = 3
"""Tokens before what is false, or said on a thing, in which a not or the thing stands."""
_NEXT: Final = 2
"""Tokens before a subject at which the verb of an actor stands."""
TELLING: Final = frozenset({"forged", "rumoured", "truth", "fiction", "played", "posing", "receiving", "inscribed"})
_FAKING: Final = frozenset({"forged", "rumoured"})


def seems_said(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether not even quoted words are the subject's, where a word of one of the classes of `TELLING` stands."""
    return any(of(tokens, reading) for of in _SEEMING)


def tells_fake(tokens: Sequence[Token], classes: frozenset[str]) -> bool:
    """Whether a sentence begins with a forged thing in which somebody speaks (In a fake video, X says …)."""
    if _FAKING.isdisjoint(classes):
        return False
    colon = next((at for at, token in enumerate(tokens[:_LABEL]) if token.text == ":"), 0)
    if colon and _is_rumour(tokens[:colon]):
        return True
    led = 0 if "inside" in tokens[0].kinds else 1
    if led >= len(tokens) or "inside" not in tokens[led].kinds:
        return False
    near = tokens[led + 1 : led + 1 + _NEAR + 1]
    behind = next((at for at, token in enumerate(near) if token.punctuation or token.cue is not None), len(near))
    return any("forged" in token.kinds for token in near[:behind])


def _is_rumour(label: Sequence[Token]) -> bool:
    """Whether a label says that what follows its colon is a rumour (Claim: X said …)."""
    plain = not any(token.capital and not token.text.isupper() for token in label[1:])
    return plain and any("rumoured" in token.kinds for token in label)


def _is_forged(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what is false leads to a clause (a fake video shows X saying, it is false that X said)."""
    start = min(reading.start, reading.begin)
    linked = reading.form == "participle"
    start = reading.cue[0] if linked else start
    for at in range(start - 1, max(-1, start - _FORGED) if reading.form != "after" else start, -1):
        kinds = tokens[at].kinds
        if linked and ("forged" in kinds or ("truth" in kinds and _is_denied(tokens[max(0, at - _NEAR) : at]))):
            return True
        goes_on = tokens[at].text == "," and tokens[at + 1].kinds & _LINKING
        if (tokens[at].punctuation and not goes_on) or "coordinator" in kinds:
            return False
        linked = linked or bool(kinds & _LINKING) or tokens[at].cue is not None
    return False


def _is_denied(before: Sequence[Token]) -> bool:
    return any(token.kinds & {"negation", "nobody"} for token in before)


def _is_staged(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a sentence begins inside a work of fiction that nobody in the sentence wrote (In the play X says …)."""
    start = reading.begin
    if reading.form != "before" or "inside" not in tokens[0].kinds or not 1 < start <= _FORGED:
        return False
    noun = start - 1 - (tokens[start - 1].text == ",")
    return "fiction" in tokens[noun].kinds and not any("his" in t.kinds or "her" in t.kinds for t in tokens[1:noun])


def is_inscribed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation is what stands on a thing (a banner reading “…”, a T-shirt that said “…”)."""
    for before in reversed(tokens[max(0, at - _NEAR - 1) : at]):
        if "inscribed" in before.kinds:
            return True
        if before.punctuation and before.text != ":":
            return False
    return False


def _is_written_on(tokens: Sequence[Token], reading: Reported) -> bool:
    start = reading.content[0]
    return tokens[start].quotation is not None and is_inscribed(tokens, start)


def _is_played(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether an actor plays the subject, or the subject one who speaks (X, played by Y, says; Y plays X, who says)."""
    start = reading.begin
    places = [at for at in range(max(0, start - _NEXT), reading.cue[0] - 1) if "played" in tokens[at].kinds]
    if "relative" in tokens[reading.cue[0] - 1].kinds and reading.form == "before":
        return any("preposition" not in tokens[at + 1].kinds for at in places)
    passive = (at for at in places if at >= start)
    return any("agent" in tokens[at + 1].kinds or "inside" in tokens[at - 1].kinds for at in passive)


def _is_posed(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody only passes for the one named (a man claiming to be X said)."""
    start = reading.begin
    end = start if reading.subject is None else reading.subject[1]
    for token in reversed(tokens[max(0, start - _POSED) : end]):
        if token.punctuation:
            return False
        if "posing" in token.kinds:
            return True
    return False


def _is_received(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a thing that the subject got from others speaks (X received a letter saying …)."""
    start = reading.begin
    if reading.form not in {"before", "participle"}:
        return False
    got = next((at for at in range(start, reading.cue[0]) if "receiving" in tokens[at].kinds), None)
    if got is None:
        return False
    between = tokens[got + 1 : reading.cue[0]]
    noun = next((token for token in reversed(between) if not token.punctuation and "relative" not in token.kinds), None)
    parted = any(token.punctuation for token in between[:-1]) or any("coordinator" in token.kinds for token in between)
    return noun is not None and not parted and bool(noun.kinds & {"document", "writing", "venue"})


_SEEMING: Final = (_is_forged, _is_staged, _is_played, _is_posed, _is_received, _is_written_on)
