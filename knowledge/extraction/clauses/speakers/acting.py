"""Roles that act on whoever a sentence names (Министр уволил Аду Колау. Он …): a pronoun goes on with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE, tokens_between
from knowledge.extraction.clauses.speakers.documents import Resolved
from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.extraction.clauses.speakers.preceding import Preceding

_HIS: Final = ("л", "лся", "ав", "яв", "ив", "їв", "ув", "вся")
_HERS: Final = ("ла", "лась")
"""Last letters of a verb in the past by its subject."""
_NOW: Final = ("ает", "яет", "ует", "ится", "ется", "ит")
"""Last letters of one in the present or future, of either."""
_HIS_CASES: Final = ("а", "я", "у", "ю", "ом", "ем", "ой", "ей", "ым", "им", "ого", "его", "ому", "ему", "ы", "и")
"""Last letters of a man's role that is no subject, but for the few in -а."""
_HER_ENDS: Final = ("а", "я", "ь")
_FARTHEST: Final = 8
"""Tokens from a role to its verb."""
_AGED: Final = "-year-old"
_FRONTING: Final = frozenset({"preposition", "subordinator"})
_LONGEST_FRONTED: Final = 200
"""Characters of a sentence in which its subject's name begins."""
_LEADING: Final = frozenset({"role", "title", "courtesy", "article", "tenure"})
_VERBAL: Final = frozenset({"auxiliary", "irregular"})
_CLOSING: Final = frozenset({"that", "subordinator", "relative", "auxiliary"})


def acting_role(tokens: Sequence[Token]) -> tuple[int, int, Gender] | None:
    """Where the first role in the nominative stands, its verb in the past, and whom that tells; none behind a name."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        led = before is not None and "preposition" in before.kinds
        if token.quotation is not None or token.kinds & _CLOSING or (at and token.capital and not led):
            return None
        if "role" not in token.kinds or led:
            continue
        found = _agreeing(tokens, at)
        if found is not None:
            return found
    return None


def _agreeing(tokens: Sequence[Token], at: int) -> tuple[int, int, Gender] | None:
    role = tokens[at]
    his = "nominative" in role.kinds or not role.low.endswith(_HIS_CASES)
    for place in range(at + 1, min(at + _FARTHEST, len(tokens))):
        token = tokens[place]
        named = token.capital and place + 1 < len(tokens) and tokens[place + 1].capital
        if named or token.punctuation or token.quotation is not None or token.kinds & _CLOSING:
            return None
        if token.capital or token.kinds & {"role", "institution", "scope"}:
            continue
        if his and token.low.endswith(_HIS):
            return at, place, "m"
        if token.low.endswith(_NOW) and not token.kinds:
            return at, place, "m" if his else "f"
        hers = role.low.endswith(_HER_ENDS) or place == at + 1
        if hers and token.low.endswith(_HERS):
            return at, place, "f"
    return None


def leading_role(subject: Sequence[Token], gender: Gender) -> Sequence[Token]:
    """An English subject up to its role, where that is told without a name and may be of a gender; else nothing."""
    of = next((at for at, token in enumerate(subject) if "preposition" in token.kinds), len(subject))
    noun = next((at for at in range(1, of) if _describes(subject[at])), 0)
    last = next((at for at in range(noun, of) if not (_describes(subject[at]) or subject[at].capital)), of)
    noun = next((at for at in range(last - 1, noun, -1) if _describes(subject[at])), noun)
    phrase = subject[: noun + 1] if noun else ()
    if not phrase or not _is_definite(phrase):
        return ()
    other = "female" if gender == "m" else "male"
    return () if other in phrase[-1].kinds else phrase


def find_doer(preceding: Preceding, gender: Gender) -> Resolved | None:
    """The role that the English sentence before began with and that acts on whom it names (The chief thanked X. He …).

    Who is told by his age alone (The 54-year-old met X) is who was told of before.
    """
    if "headlast" not in preceding.grammar.options or not (phrase := leading_role(preceding.subject(), gender)):
        return None
    (start, end), (first, last) = preceding.attention.before, (phrase[0].start, phrase[-1].end)
    named = [one for one in preceding.people.between(start, end) if one.human]
    behind = tokens_between(preceding.text, last, end, preceding.grammar)
    within = [one for one in preceding.people.between(first, last) if one.human]
    if within or not acts(behind, named=bool(named)) or behind[0].capital:
        return None
    aged = _tells_age(phrase[1])
    if named and "interviewing" in phrase[-1].kinds and not aged:
        return None  # The reporter met X. He …
    doer, words = preceding.naming.read(phrase, gender), preceding.text[first:last]
    acted = doer is not None and any(one.name == doer.name and one.places[0] > start for one in named)
    aged = aged and (len(phrase) == len(("The", "54-year-old")) or "bystander" not in phrase[-1].kinds)
    if aged and (acted or doer is None or doer.role or doer.name == words):
        known = _told_before(preceding, first, gender)
        doer = preceding.naming.of(known) if known is not None else doer
        acted = acted and known is None
    return Resolved(words, anonymous=True, known=False, role=phrase[-1].kinds) if acted else doer


def _told_before(preceding: Preceding, at: int, gender: Gender) -> Person | None:
    """Who was told of last before a place: in the attention of the article, else the nearest name."""
    near = [one for one in preceding.attention.people if fits(one, gender) and one.places[0] < at]
    person = near[-1] if near else preceding.people.before(at, gender) or preceding.people.likely_before(at)
    return person if person is not None and fits(person, gender) else None


def is_taken(preceding: Preceding, person: Person, gender: Gender | None) -> bool:
    """Whether an English pronoun acts on somebody new in the sentence before (He recalled meeting X), or did before."""
    attention, place = preceding.attention, person.places[0]
    subject = preceding.subject() if place >= attention.before[0] else ()
    alone = len(subject) == 1 and place > subject[0].start
    if alone and subject[0].kinds >= {"subject", "pronoun", f"pronoun.{gender}"}:
        attention.taken.add(id(person))
    return id(person) in attention.taken


def find_fronted(preceding: Preceding, sentence: Sentence) -> Person | None:
    """Who is the subject of an English sentence behind its circumstances (At a meeting in the capital, X met Y)."""
    text, grammar, start = preceding.text, preceding.grammar, sentence.start
    if "headlast" not in grammar.options:
        return None
    first = text[start : sentence.end].partition(" ")[0].lower()
    if grammar.kind(first).isdisjoint(_FRONTING):
        return None
    end = min(sentence.end, start + _LONGEST_FRONTED)
    named = [(place, one) for place, one in preceding.people.places_between(start, end) if one.human]
    phrase = preceding.subject() if named else ()
    within = [one for place, one in named if phrase and phrase[0].start <= place < phrase[-1].end]
    if within and phrase[0].start > start:
        return within[0]
    return next((one for place, one in named if _acts_at(text[start:end], place - start, one, grammar)), None)


def _acts_at(text: str, place: int, person: Person, grammar: Grammar) -> bool:
    """Whether the first verb of an English sentence follows a name that nothing governs (At the briefing X met Y)."""
    mention = person.name if text.startswith(person.name, place) else text[place:].split(maxsplit=1)[0]
    before, behind = text[:place].split(), text[place + len(mention) :].split(maxsplit=2)[:2]
    while before and (before[-1][0].isupper() or grammar.kind(before[-1].lower().rstrip(".")) & _LEADING):
        if "time" in grammar.kind(before[-1].lower()):
            break
        before.pop()
    if not before or "preposition" in grammar.kind(before[-1].lower()) or any(_is_past(one, grammar) for one in before):
        return False
    return any(_is_past(one, grammar) or one in grammar.cues for one in behind)


def _is_past(word: str, grammar: Grammar) -> bool:
    return word.endswith("ed") or bool(grammar.kind(word) & _VERBAL)


def _describes(token: Token) -> bool:
    return "role" in token.kinds or _tells_age(token)


def _tells_age(token: Token) -> bool:
    """Whether a number and what it counts are one word (The 54-year-old)."""
    return token.text[0].isdigit() and token.low.endswith(_AGED)


def _is_definite(phrase: Sequence[Token]) -> bool:
    """Whether an article opens a phrase that is no new one's."""
    return "article" in phrase[0].kinds and phrase[0].low not in INDEFINITE


def acts(behind: Sequence[Token], *, named: bool) -> bool:
    """Whether English words behind a subject tell what he does: to somebody `named`, else that he speaks."""
    if not named and not any(token.cue is not None or "voicing" in token.kinds for token in behind):
        return False
    skipped = {"adverb", "perfect", "floating"} if behind and "perfect" in behind[0].kinds else {"adverb"}
    at = next((at for at, token in enumerate(behind) if token.kinds.isdisjoint(skipped)), len(behind))
    if at == len(behind) or behind[at].punctuation:
        return False
    suffers = "inflicting" in behind[at].kinds and not (behind[at + 1 :] and "preposition" in behind[at + 1].kinds)
    return not suffers and behind[at].kinds.isdisjoint({"auxiliary", "preposition"})
