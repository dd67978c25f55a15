"""A question with whom it means in this index."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from knowledge.archive import is_archive
from knowledge.extraction.arabic.phrases.sentences import fold as fold_arabic
from knowledge.extraction.arabic.phrases.vocabulary import arabic_vocabulary
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.model import SpeakerMatch
from knowledge.names.respelled import is_respelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.names.matching import NameMatch

Verdict = Literal["nobody", "accept", "which", "ask", "unknown"]
MOST_BEARERS: Final = 6
"""How many who bear one name are looked at."""
_MARGIN: Final = 3.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its speaker resolved: `speakers` are one, or all bearers of the name; none for a topic alone.

    `joint`: two are asked for at once; `together`: several bear the role asked for, one institution under two names;
    `articles`: the ids of those alone in which they are meant, where others call others so; none of them: everywhere.
    """

    question: Question
    verdict: Verdict = "nobody"
    name: str = ""
    speakers: tuple[SpeakerMatch, ...] = ()
    near: tuple[SpeakerMatch, ...] = ()
    mentioned: tuple[Statement, ...] = ()
    reasons: tuple[str, ...] = ()
    joint: bool = False
    together: bool = False
    articles: frozenset[int] = frozenset()
    at_venue: Callable[[Statement], bool] | None = field(default=None, compare=False)
    to_addressee: Callable[[Statement], bool] | None = field(default=None, compare=False)
    of_role: Callable[[Statement], bool] | None = field(default=None, compare=False)


def accept(library: Library, question: Question, name: str, found: tuple[NameMatch, ...], judged: str) -> Asked:
    """The bearers of a name that was judged "accept" or "which"."""
    best = found[0].score
    bearers = found[:1] if judged != "which" else tuple(match for match in found if match.score >= best - _MARGIN)
    speakers = speaker_matches(library, bearers, name)
    reasons = tuple(reason for match in speakers[:1] for reason in match.reasons)
    respelled = _find_respelled(library, speakers)
    if len(speakers) == 1 or {one.speaker.id for one in speakers} <= {one.speaker.id for one in respelled}:
        speakers = respelled or speakers
    together = len(speakers) > 1 and (bool(respelled) or (not bearers[0].lone and judged == "which"))
    verdict: Verdict = "which" if len(speakers) > 1 and not together else "accept"
    return Asked(question, verdict, name, speakers, reasons=reasons, together=together)


def _find_respelled(library: Library, speakers: tuple[SpeakerMatch, ...]) -> tuple[SpeakerMatch, ...]:
    """The first of some speakers with those who are the same in another spelling, nobody where there is none."""
    if not speakers or is_archive(library):
        return ()
    first = speakers[0].speaker
    parts = first.name.split()
    near = (one for one in library.most_quoted() if any(part in one.speaker.name for part in parts))
    same = tuple(
        replace(one, score=speakers[0].score, reasons=speakers[0].reasons)
        for one in near
        if one.speaker.id != first.id and is_respelled(first, one.speaker, is_given_name)
    )
    return (speakers[0], *same) if same else ()


def is_given_name(token: str) -> bool:
    """Whether a list has a given name, in any script."""
    return token in given_names() or fold_arabic(token) in arabic_vocabulary().first_names


def speaker_matches(library: Library, found: tuple[NameMatch, ...], name: str) -> tuple[SpeakerMatch, ...]:
    """Matches of a name with their speakers and what /why prints."""
    pairs = ((match, library.store.speaker(match.speaker_id)) for match in found)
    return tuple(
        SpeakerMatch(
            speaker,
            match.score,
            match.count,
            (f"speaker: {name} = {match.matched} ({match.score:.0f})", *match.reasons),
        )
        for match, speaker in pairs
        if speaker
    )
