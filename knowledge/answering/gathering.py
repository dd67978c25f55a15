"""Which statements come into question at all: whose, from when, where and to whom they were said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.archive import FILTERED, WEIGHED, gather_statements, is_archive
from knowledge.names.roles import load_roles
from knowledge.questions.denials import asks_denial
from knowledge.questions.markers import silent_words
from knowledge.resolution.addressed import prefer_told
from knowledge.retrieval.ranking import searchable
from knowledge.retrieval.topics import read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.resolution import Asked
    from knowledge.retrieval.ranking import Ranked
    from knowledge.retrieval.topics import Need

_MOST_OF_ONE: Final = 400
"""How many statements of one speaker are weighed."""
_MOST_OF_ALL: Final = 2000


def gather(library: Library, asked: Asked, needs: tuple[Need, ...]) -> list[Statement]:
    """Claims of those asked for, else everybody's newest, of the time and place and to whom they are asked for."""
    store, question = library.store, asked.question
    if asked.articles:
        said = _of_articles(library, asked)
    elif is_archive(library):
        most = FILTERED if asked.of_role else WEIGHED
        said = gather_statements(library, [match.speaker.id for match in asked.speakers], needs, most=most)
    elif asked.speakers:
        said = [one for match in asked.speakers for one in store.by_speaker(match.speaker.id, limit=_MOST_OF_ONE)]
    else:
        said = list(store.latest(limit=_MOST_OF_ALL))
    if asked.joint:
        both = {match.speaker.id for match in asked.speakers}
        said = [one for one in said if both <= {speaker.id for speaker in one.speakers}] or said
    if not asks_denial(question):
        said = [one for one in said if one.polarity == "claim"] or ([] if needs else said)
    return keep_placed([one for one in said if in_period(one, question)], asked)


def _of_articles(library: Library, asked: Asked) -> list[Statement]:
    """What those asked for say in the articles that alone are meant."""
    whose = {match.speaker.id for match in asked.speakers}
    said = (one for article in sorted(asked.articles, reverse=True) for one in library.store.by_article(article))
    return [one for one in said if not whose.isdisjoint(speaker.id for speaker in one.speakers)]


def keep_placed(statements: list[Statement], asked: Asked) -> list[Statement]:
    """Those with the venue, addressee and office asked for; where the asker's words name nothing known, all."""
    for kept in (asked.at_venue, asked.to_addressee, asked.of_role):
        if kept is not None:
            statements = [one for one in statements if kept(one)]
    return prefer_told(statements, asked)


def in_period(said: Statement, question: Question) -> bool:
    """Within the dates asked for; a statement without a date cannot be excluded."""
    day = day_of(said)
    if not day:
        return True
    return (question.since or "")[: len(day)] <= day <= (question.until or "9999")[: len(day)]


def day_of(said: Statement) -> str:
    """The ISO date, as exact as it is known: 2022, 2022-02 or 2022-02-20; empty without one."""
    return (said.published or said.article.published or "")[:10]


def put_dated_first(ranked: list[Ranked], question: Question) -> list[Ranked]:
    """Where a time was asked for, what is known to be from it, then what may be."""
    timed = question.since or question.until
    return sorted(ranked, key=lambda one: not day_of(one.statement)) if timed else ranked


def tells_exchange(question: Question, said: Statement) -> bool:
    """Whether a statement itself, not its article's title alone, tells of whom a question names as told and of what."""
    features = read_statement(searchable(said), said.article.language)
    matter = read_topic(question.topic or "", question.language, silent_words(question.language))
    if matter and not any(touch(need, features) > 0 for need in widen(matter, [features])):
        return False
    needs = read_topic(question.addressee or "", question.language, silent_words(question.language))
    met = [touch(need, features) > 0 for need in widen(needs, [features])]
    return all(met) if load_roles().read(question.addressee or "") else any(met)
