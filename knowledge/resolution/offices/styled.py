"""People asked for by what they are styled: Colonel Vindman, of Army Lt. Col. Alexander Vindman; the army colonel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.masters import match_own
from knowledge.model import SpeakerMatch
from knowledge.names.roles import load_roles
from knowledge.names.styles import find_styles, leave_out_styles
from knowledge.names.trades import find_trade, part_elisions
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, is_given_name
from knowledge.resolution.names.judging import is_group, is_surname_heard, is_word_heard, judge
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch
    from knowledge.names.styles import Style
    from knowledge.resolution.asked import Verdict

_LONE: Final = 88.0
_WHOLE: Final = 90.0
"""How well a name behind a style is heard, a surname and more of it."""
_BORNE: Final = frozenset({"accept", "which"})
_LONGEST_NAME: Final = 3
_SCORE: Final = 85.0


def read_styled(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever is named behind a style that is his or hers, or is told by it as one of a body."""
    words = slot.split()
    styles = find_styles(words)
    if not styles:
        return _read_plied(library, question, slot)
    behind = words[styles[-1].end :]
    named = behind and not styles[0].start and all(map(_may_be_name, behind))
    return _read_named(library, question, slot, styles) if named else _read_ranked(library, question, slot, styles)


def _read_named(library: Library, question: Question, slot: str, styles: list[Style]) -> Asked | None:
    name = leave_out_styles(slot)
    if name.split() != slot.split()[styles[-1].end :] or len(name.split()) > _LONGEST_NAME:
        return None
    found = match_own(library, name, MOST_BEARERS)
    judged = judge(library, found)
    best = found[:1] if judged == "accept" else tuple(match for match in found if match.score == found[0].score)
    heard = [match for match in found if _is_named(match) or (judged in _BORNE and match in best)]
    fitting = [match for match in heard if _goes_with(_roles_of(library, match), styles)]
    meant = [match for match in fitting if _is_styled(_roles_of(library, match), styles)] or fitting
    if heard and not fitting:
        return Asked(question, "unknown", slot)
    if not meant or is_group(meant[0].matched):
        return None
    asked = accept(
        library, replace(question, speaker=name), name, tuple(meant), "accept" if len(meant) == 1 else "which"
    )
    return asked if asked.verdict == "accept" else None


def _may_be_name(word: str) -> bool:
    return word.casefold() not in silent_words(None) and not load_roles().tells_office([word])


def _is_named(match: NameMatch) -> bool:
    """Whether a person is surely called by a name: by the surname, where that is all."""
    if is_group(match.matched):
        return False
    if match.lone:
        return match.score >= _LONE and is_surname_heard(match) and not is_word_heard(match)
    return match.score >= _WHOLE


def _roles_of(library: Library, match: NameMatch) -> Sequence[str]:
    speaker = library.store.speaker(match.speaker_id)
    return speaker.roles if speaker else ()


def _is_styled(roles: Iterable[str], styles: Iterable[Style]) -> bool:
    """Whether some role tells all of some styles, in whatever form."""
    asked = {one.name for one in styles}
    return any(asked <= {one.name for one in find_styles(split_words(role))} for role in roles)


def _goes_with(roles: Sequence[str], styles: Sequence[Style]) -> bool:
    """Whether whoever bears some roles may be so styled: a rank goes with no other."""
    ranks = [one for one in styles if one.is_rank]
    if not ranks or _is_styled(roles, ranks):
        return True
    return not any(one.is_rank for role in roles for one in find_styles(split_words(role)))


def _read_plied(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever is named behind a trade that is told of him or her, or of whom none is: медсестра Воклен."""
    words, trade = slot.split(), find_trade(slot)
    if trade is None or trade.start or not 0 < len(words) - trade.end <= _LONGEST_NAME or slot != part_elisions(slot):
        return None
    name = " ".join(words[trade.end :])
    found = match_own(library, name, MOST_BEARERS) if all(map(_may_be_name, words[trade.end :])) else ()
    if judge(library, found) != "accept" or is_group(found[0].matched) or is_given_name(normalize(words[0])):
        return None
    told = {one.name for one in map(find_trade, _roles_of(library, found[0])) if one}
    if told and trade.name not in told:
        return None
    return accept(library, replace(question, speaker=name), name, found[:1], "accept")


def asks_rank(slot: str) -> bool:
    """Whether one of a body is asked for by a rank alone, whom neither the body nor its head is.

    >>> asks_rank("the Arlington police lieutenant"), asks_rank("Arlington police"), asks_rank("Captain Dreyfus")
    (True, False, False)
    """
    words = slot.split()
    styles = find_styles(words)
    rest = _beside(words, styles)
    bodies = any(span.role.institution for span in load_roles().find(split_words(" ".join(rest))))
    return bool(styles) and bodies and all(one.is_rank for one in styles) and not load_roles().tells_office(rest)


def _beside(words: Sequence[str], styles: Iterable[Style]) -> list[str]:
    taken = {at for one in styles for at in range(one.start, one.end)}
    return [word for at, word in enumerate(words) if at not in taken]


def _read_ranked(library: Library, question: Question, slot: str, styles: list[Style]) -> Asked | None:
    """One of a body by a rank alone: the Arlington police lieutenant; nobody, rather than what that body says."""
    if not asks_rank(slot):
        return None
    rest = " ".join(_beside(slot.split(), styles))
    needs = read_topic(rest, question.language, silent_words(question.language))
    found: list[SpeakerMatch] = []
    for match in library.most_quoted() if needs else ():
        styled = (role for role in match.speaker.roles if _is_styled((role,), styles))
        role = next((one for one in styled if meets_all(needs, read_statement(one), MET)), None)
        if role is not None:
            found.append(SpeakerMatch(match.speaker, _SCORE, match.count, (f"speaker: {slot} is {role}",)))
    if not 0 < len(found) <= MOST_BEARERS:
        return Asked(question, "unknown", slot)
    verdict: Verdict = "accept" if len(found) == 1 else "which"
    return Asked(question, verdict, slot, tuple(found), reasons=found[0].reasons)
