"""What others report that a speaker did, where no words of his own answer: the Élysée, of what Macron asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.questions.markers import silent_words
from knowledge.resolution import Asked, find_acts, resolve_place
from knowledge.retrieval.ranking import Ranked, rank, touches
from knowledge.retrieval.topics import read_statement, read_topic, touch

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.retrieval.topics import Need


def rank_acts(library: Library, asked: Asked, needs: tuple[Need, ...], act: tuple[Need, ...]) -> list[Ranked]:
    """Others' statements of what one speaker did (`act`), upon the matter or upon whom the topic opens with."""
    return _acts(library, asked, needs, act) or _acts_upon(library, asked, act)


def _acts(library: Library, asked: Asked, needs: tuple[Need, ...], act: tuple[Need, ...]) -> list[Ranked]:
    """What others report that the speaker did: the Élysée, of what Macron asked of Putin.

    Only where more is asked for than what somebody said: nobody else's words are that.
    """
    question = asked.question
    telling = [one for one in act if one.known]
    if not telling or len(asked.speakers) > 1 or not (needs or question.addressee):
        return []
    said = [
        one
        for one in find_acts(library, asked.speakers[0].speaker)
        if one.polarity == "claim"
        and all(touch(need, read_statement(one.quote, one.article.language)) for need in telling)
    ]
    if asked.to_addressee:
        said = [one for one in said if asked.to_addressee(one)]
    ranked = rank(said, needs, question.topic if needs else None, act=act)
    return [one for one in ranked if touches(one, needs, alone=True)]


def _acts_upon(library: Library, asked: Asked, act: tuple[Need, ...]) -> list[Ranked]:
    """The same where the topic opens with a name: what is asked of somebody is no matter (was forderte X von Y)."""
    question = asked.question
    words = (question.topic or "").split()
    mention = library.names.find_mention(words) if act and words and not question.addressee else None
    if mention is None or mention.start or mention.matches[0].speaker_id == asked.speakers[0].speaker.id:
        return []
    upon, rest = " ".join(words[: mention.end]), " ".join(words[mention.end :])
    upon_them = resolve_place(library, replace(asked, question=replace(question, addressee=upon, topic=rest or None)))
    needs = read_topic(rest, question.language, silent_words(question.language))
    return _acts(library, upon_them, needs, act) if upon_them.to_addressee else []
