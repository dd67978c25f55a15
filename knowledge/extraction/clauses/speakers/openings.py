"""What stands before a pronoun or a name in its own sentence: a relative clause's noun, a place, nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.saying.resuming import ASKED_ENDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.speakers.person import Person

_ENDS: Final = frozenset({"", "\n", ".", "!", "?"})
_OPENING, _CLOSING = "“«„", "”»"
_BEFORE: Final = _ENDS | set('”»"')
_PARTICIPLES: Final = tuple("ant é ée és ées int inte ints intes".split())  # noqa: SIM905
_HAVING: Final = frozenset({"perfect", "auxiliary"})
_LEADING: Final = frozenset({"preposition", "time"})
_TO_COMMA: Final = re.compile(r"[^.!?:;«\n]+,")
_ADDED: Final = " and "
_FIELDS: Final = frozenset({"field", "prefacing"})
_SUBJECTS: Final = frozenset({"article", "determiner", "pronoun", "subject", "several", "many", "source", "role"})
_PRESENTED: Final = 120
"""Characters of a sentence in which it is told who were somewhere."""
_REACH: Final = 8
"""Characters of a blank and an article, and more."""


def opens_plainly(text: str, place: int, lead: str) -> bool:
    """Whether a name opens a sentence outside of others' words; `lead`: what stands before it and its titles."""
    if lead.rstrip(" ")[-1:] not in _ENDS:
        return False
    before = text[text.rfind("\n", 0, place) + 1 : place]
    opened = sum(map(before.count, _OPENING)) - sum(map(before.count, _CLOSING))
    return opened <= 0 and before.count('"') % 2 == 0


def is_antecedent(noun: Token) -> bool:
    """Whether `que` behind a noun opens a relative clause (des élus qu'il accuse; ce qu'il appelle)."""
    if "pointing" not in noun.kinds and noun.kinds >= {"demonstrative", "determiner"}:
        return True
    return noun.kinds <= {"source", "role"} and noun.cue is None and not (noun.punctuation or noun.capital)


def presents_several(text: str, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether a sentence only tells who were somewhere (Returning for the visit of Leeds were X, Y and Z).

    Of one alone it is about him (Among them was X).
    """
    verbs = grammar.members("presenting")
    if not any(text.find(verb, sentence.start, sentence.end) > 0 for verb in verbs):
        return False
    words = text[sentence.start : min(sentence.end, sentence.start + _PRESENTED)].split()
    at = next((k for k, word in enumerate(words) if word in verbs), 0)
    if not at or grammar.kind(words[0].lower()) & _SUBJECTS or at + 1 == len(words) or "," in "".join(words[:at]):
        return False
    return words[at + 1][:1].isupper() and not any(word in grammar.cues for word in words)


def place_before(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """The body behind `в` before `там` within a sentence (В министерстве не согласны: там уверены, что …)."""
    place = next((k for k in range(end - 2, -1, -1) if "locative" in tokens[k].kinds), None)
    return right_phrase(tokens, place + 1, end, strict=False) if place is not None else None


def opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word goes on with its sentence's subject: and, while, `, where`, `in which`."""
    kinds, before = tokens[at].kinds, tokens[at - 1]
    if "relative" in kinds:
        return "preposition" in before.kinds
    return bool(kinds & {"coordinator", "subordinator"}) or ("question" in kinds and before.text == ",")


def tells_done(text: str, run: Run, grammar: Grammar) -> bool:
    """Whether a Spanish or Italian participle with its noun opens a sentence, and no name (Terminado el acto, …)."""
    if len(run.words) != 1 or not run.lows[0].endswith(ASKED_ENDS) or text[: run.start].rstrip()[-1:] not in _BEFORE:
        return False
    behind = text[run.end : run.end + _REACH].split(" ", 2)
    return len(behind) > 1 and not behind[0] and "article" in grammar.kind(behind[1])


def tells_field(text: str, run: Run, grammar: Grammar) -> bool:
    """Whether English capitals only tell the field of an office (Health minister X; on Media and Public Affairs)."""
    if len(run.lows) != 1 or grammar.kind(run.lows[0]).isdisjoint(_FIELDS):
        added = len(run.lows) == len(("Public", "Affairs")) and "field" in grammar.kind(run.lows[1])
        return added and text[run.start - len(_ADDED) : run.start] == _ADDED and run.lows[0] not in given_names()
    behind = text[run.end : run.end + 2 * _REACH].split(" ", 2)
    return len(behind) > 1 and not behind[0] and "role" in grammar.kind(behind[1])


def opens_aside(text: str, run: Run, grammar: Grammar) -> bool:
    """Whether a French participle opens a sentence before a preposition or a time, and no name (Placée sous, Joint au).

    A word is one by its ending alone, so only where nothing else tells that it is a name.
    """
    if not grammar.elisions or len(run.words) != 1 or run.title or not run.lows[0].endswith(_PARTICIPLES):
        return False
    if run.words[0].isupper() or run.lows[0] in given_names():
        return False
    before = text[max(0, run.start - _REACH) : run.start].rstrip()[-1:]
    behind = text[run.end : run.end + 2 * _REACH].split(" ", 2)
    led = before in _BEFORE and len(behind) > 1 and not behind[0]
    led = led and not grammar.kind(behind[1].partition("'")[0].partition("’")[0]).isdisjoint(_LEADING)
    return led and _TO_COMMA.match(text, run.end) is not None


def acts_before(text: str, before: tuple[int, int], person: Person, grammar: Grammar) -> bool:
    """Whether a French sentence opens with a clause that names somebody: who is described behind it is another.

    `Alors que X a dit A, la ministre dit B`, `Critiquant X, le préfet dit B`; `before` is what stands in the sentence
    before the description.
    """
    first, second = [grammar.kind(word.lower()) for word in (*text[slice(*before)].split(maxsplit=2), "", "")[:2]]
    led = first & {"subordinator", "gerund"} or ("preposition" in first and "that" in second)
    return bool(led) and any(before[0] <= place < before[1] for place in person.places)


def is_acted_on(text: str, before: tuple[int, int], noun: str, person: Person, grammar: Grammar) -> bool:
    """Whether a French sentence tells of somebody by a noun that he did something to another: the noun is not his.

    `La réalisatrice a suivi X. …, raconte la réalisatrice`; `before` is that sentence.
    """
    places = [place for place in person.places if before[0] < place < before[1]]
    words = text[before[0] : places[0]].lower().replace("’", "'").split() if places else []
    told = next((at for at, word in enumerate(words) if word.rpartition("'")[2].strip(",") == noun), len(words))
    led = "'" in words[told] if told < len(words) else False
    led = led or (0 < told < len(words) and "article" in grammar.kind(words[told - 1]))
    return led and any(
        kinds >= _HAVING and "preposition" not in kinds for kinds in map(grammar.kind, words[told + 1 :])
    )
