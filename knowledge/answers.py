"""The closed union of answers. "Nothing" is a value with a reason, never an exception and never a guess."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from knowledge.model import Match, Question, SpeakerMatch, Statement


@dataclass(frozen=True, slots=True)
class Found:
    """Statements that answer. `speaker` is the one matched, None for a topic alone; `total` counts beyond `matches`."""

    question: Question
    matches: tuple[Match, ...]
    speaker: SpeakerMatch | None = None
    total: int = 0
    suggestions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "answered", self.matches)


@dataclass(frozen=True, slots=True)
class NothingOnTopic:
    """That speaker is known and did not touch that topic; `matches` are other statements by the same speaker.

    `total` counts beyond `matches`, repeated ones once; 0 where nobody counted.
    """

    question: Question
    speaker: SpeakerMatch
    matches: tuple[Match, ...] = ()
    suggestions: tuple[str, ...] = ()
    total: int = 0

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "partial", self.matches)


@dataclass(frozen=True, slots=True)
class OnlyMentioned:
    """Named in articles, never quoted; `related` is what others said about them."""

    question: Question
    name: str
    related: tuple[Match, ...] = ()
    suggestions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "not_found", (), self.related)


@dataclass(frozen=True, slots=True)
class UnknownSpeaker:
    """Nobody of that name is quoted; `did_you_mean` has up to three near names, never their words."""

    question: Question
    name: str
    did_you_mean: tuple[SpeakerMatch, ...] = ()
    suggestions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "not_found", ())


@dataclass(frozen=True, slots=True)
class WhichSpeaker:
    """Several bear that name and nothing in the question decides between them."""

    question: Question
    name: str
    speakers: tuple[SpeakerMatch, ...]
    suggestions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "not_found", ())


@dataclass(frozen=True, slots=True)
class NothingFound:
    """No statement answers, or the question is not about statements at all (intent `small-talk`)."""

    question: Question
    suggestions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return _to_dict(self, "not_found", ())


Answer: TypeAlias = Found | NothingOnTopic | OnlyMentioned | UnknownSpeaker | WhichSpeaker | NothingFound


def _to_dict(
    answer: Answer, status: str, answers: tuple[Match, ...], related: tuple[Match, ...] = ()
) -> dict[str, Any]:
    return {
        "question": answer.question.text,
        "language": answer.question.language,
        "outcome": type(answer).__name__,
        "status": status,
        "answers": [_match_dict(match) for match in answers],
        "related": [_match_dict(match) for match in related],
        "suggestions": list(answer.suggestions),
    }


def statement_fields(said: Statement) -> dict[str, Any]:
    """What every JSON of a statement begins with, an answer's and an export's."""
    return {
        "id": said.id,
        "speaker": said.speaker,
        "speakers": [speaker.name for speaker in said.speakers],
        "speaker_mention": said.mention,
        "role": said.role,
        "quote": said.quote,
        "kind": said.kind,
        "cue": said.cue,
        "addressee": said.addressee,
        "venue": said.venue,
        "via": said.via,
        "polarity": said.polarity,
    }


def _match_dict(match: Match) -> dict[str, Any]:
    said = match.statement
    return {
        **statement_fields(said),
        "published": said.published,
        "article": _article_dict(said),
        "start": said.span.start if said.span else None,
        "end": said.span.end if said.span else None,
        "translation": dict(said.translations) or None,
        "score": round(match.score, 1),
    }


def _article_dict(said: Statement) -> dict[str, str | None]:
    return {"title": said.article.title, "url": said.article.url, "outlet": said.article.outlet}
