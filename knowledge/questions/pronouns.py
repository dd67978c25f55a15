"""Whom pronouns mean, and a name behind them that is nobody who speaks: what did he ask of Putin, que lui a dit X."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines
from knowledge.names.trades import part_elisions
from knowledge.questions.acts import act_of
from knowledge.questions.markers import asks, markers

if TYPE_CHECKING:
    from knowledge.model import Question

_MARKS: Final = "?!¿¡.,:;؟،«»\"'“”"
_OPENING: Final = 3
"""Words."""
_BEHIND_OBJECT: Final = frozenset({"about", "to", "on", "that", "filler", "aux", "say", "tell", "also"})
"""What a word behind a pronoun does where it owns nothing: told her about Minsk, not her visit."""


class _Pronouns(NamedTuple):
    he: frozenset[str]
    him: frozenset[str]
    of: frozenset[str]
    told: tuple[str, ...]
    many: tuple[str, ...]
    understood: bool


def mean_persons(question: Question, after: Question | None) -> Question:
    """A question whose pronouns mean whoever was asked for before; whom something is asked of does not speak."""
    known = _read_pronouns().get(question.language or "")
    if known is None or question.intent not in ("said", "unknown"):
        return question
    before = after.speaker if after else None
    if not question.verb:
        return _by_pronoun(question, known, before) if before else question
    plain = _plain(question.text)
    verb = _plain(question.verb)[0]
    told = plain.index(verb) if verb in plain else len(plain)
    question = _without_recipient(question, plain, known)
    if not before:
        return question
    he = not known.he.isdisjoint(plain[: told + 2])
    if he and _is_object(question, plain, told):
        question = replace(question, speaker=None, topic=question.speaker)
    anyone = any("anyone" in markers(question.language or "").words.get(word, ()) for word in plain)
    matter = question.topic or question.addressee or question.venue
    many = bool(known.many) and any(word.endswith(known.many) for word in plain[max(told - 1, 0) : told + 1])
    if question.speaker is None and matter and (he or (known.understood and not anyone and not many)):
        return replace(question, speaker=before, intent="said")
    if question.speaker and question.speaker != before and not question.addressee:
        return _with_object(question, plain, known, before)
    return question


def _is_object(question: Question, plain: list[str], told: int) -> bool:
    """Whether a name that no word led to stands behind a verb, and no word asks: did he mention Minsk."""
    if question.topic or question.addressee or asks(plain, question.language):
        return False
    name = _plain(question.speaker or "")
    return bool(name) and plain[told + 1 :] == name


def _by_pronoun(question: Question, known: _Pronouns, before: str) -> Question:
    """The one asked for before, where a pronoun opens what is asked without a verb of saying: did he mention Minsk."""
    opening = not known.he.isdisjoint(_plain(question.text)[:_OPENING])
    if not (opening and question.topic) or question.speaker:
        return question
    return replace(question, speaker=before, intent="said")


def _plain(text: str) -> list[str]:
    """The words of a question or of a part of it in their plain form, elided ones apart."""
    parted = part_elisions(text).replace("-", " ").replace("’", "'").replace("'", " ")
    return [word.strip(_MARKS) for word in normalize(parted).split()]


def _without_recipient(question: Question, plain: list[str], known: _Pronouns) -> Question:
    """A name behind a verb of saying, where a pronoun speaks or "to" leads to it, is whom it is told."""
    name = question.speaker
    if not name or question.addressee:
        return question
    first = _plain(name)
    at = next((at for at in range(len(plain)) if plain[at : at + len(first)] == first), 0)
    verbs = _plain(question.verb or "")
    verb = plain.index(verbs[0]) if verbs and verbs[0] in plain else None
    if verb is None or verb >= at:
        return question
    jobs = markers(question.language or "").words
    led = {job for word in (*verbs[1:], *plain[verb + 1 : at]) for job in jobs.get(word, ())}
    asks = act_of(question.verb) == "ask"
    leads = "to" in led or (asks and len(verbs) > 1)
    if not known.he.isdisjoint(plain[:at]):  # speaks; French has it beside its name: qu'est-ce qu'il a dit Blinken
        leads = (
            leads
            or "about" in led
            or (asks and at > verb + 1)
            or "tell" in jobs.get(verbs[0], ())
            or bool(known.told and first[-1].endswith(known.told))
        )
    if not leads:
        return question
    if "about" in led and "to" not in led:
        return replace(question, speaker=None, topic=" ".join(filter(None, (name, question.topic))))
    return replace(question, speaker=None, addressee=name)


def _with_object(question: Question, plain: list[str], known: _Pronouns, before: str) -> Question:
    """The one asked for before as whom, or of whom, somebody else speaks: what did Macron tell him."""
    jobs = markers(question.language or "").words
    at = next((at for at, word in enumerate(plain) if word in known.him), None)
    if at is None:
        return question
    owns = question.language == "en" and at + 1 < len(plain)  # her visit
    if owns and _BEHIND_OBJECT.isdisjoint(jobs.get(plain[at + 1], ())):
        return question
    of = at and "about" in jobs.get(plain[at - 1], ()) and "to" not in jobs.get(plain[at - 1], ())
    rest = [word for word in (question.topic or "").split() if normalize(word) not in known.him]
    if of or plain[at] in known.of:
        return replace(question, topic=" ".join((before, *rest)))
    return replace(question, addressee=before, topic=" ".join(rest) or None)


@lru_cache(maxsize=1)
def _read_pronouns() -> dict[str, _Pronouns]:
    rows = (line.partition(":") for line in read_lines("frames/pronouns.txt"))
    told = {head: frozenset(map(normalize, words.split())) for head, _, words in rows}
    languages = {head.split()[0] for head in told if " " in head}
    return {
        one: _Pronouns(
            told[f"{one} he"],
            told[f"{one} him"],
            told.get(f"{one} of", frozenset()),
            tuple(sorted(told.get(f"{one} told", ()))),
            tuple(sorted(told.get(f"{one} many", ()))),
            one in told["understood"],
        )
        for one in sorted(languages)
    }
