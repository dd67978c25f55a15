"""Whom and what a question's slots mean in this index: its speaker, addressee and venue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.language.phrases import split_words
from knowledge.names.matching import Mention
from knowledge.names.roles import Role, load_roles
from knowledge.questions.markers import place_words, silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, speaker_matches
from knowledge.resolution.judging import is_another, judge
from knowledge.resolution.mentions import find_mentions, find_role_mentions
from knowledge.resolution.places import resolve_place
from knowledge.resolution.readings import (
    read_both,
    read_description,
    read_head,
    read_joined,
    read_part,
    read_territory,
    split_mention,
)
from knowledge.retrieval.topics import languages_of, read_statement, read_topic, touch

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_LONGEST_HEAD: Final = 3
_LONGEST_NAME: Final = 6
"""Words; a longer run is a sentence, in which names are looked for."""
_LONGEST_LOOKED_AT: Final = 24
_WHOLE: Final = 86.0
"""Words that no marker calls a speaker are one name from here."""
_SURE_WHOLE: Final = 90.0
"""From here on a phrase that reads as a role may be a name instead."""
_SPOKESPERSON: Final = Role("spokesperson")


def resolve_speaker(library: Library, question: Question) -> Asked:
    """Find who is meant; words of the speaker's slot that name nobody go to the topic."""
    if question.speaker:
        asked = _resolve_slot(library, question, question.speaker)
    elif question.topic and question.intent != "who-said":
        asked = _resolve_loose(library, question, question.topic)
    else:
        asked = Asked(question)
    return resolve_place(library, asked)


def drop_names(library: Library, text: str) -> str:
    """A topic without the speakers named in it: an article may call them "the two leaders"."""
    words = text.split()
    while (mention := library.names.find_mention(words[:_LONGEST_LOOKED_AT])) is not None:
        words = words[: mention.start] + words[mention.end :]
    return " ".join(words)


def _resolve_slot(library: Library, question: Question, slot: str) -> Asked:
    joined = read_joined(library, question, slot)
    if joined is not None:
        return joined
    whole = _named(library, slot)
    if whole is None:
        return read_territory(library, question, slot) or Asked(
            question, "unknown", slot, mentioned=find_role_mentions(library, slot)
        )
    verdict = judge(library, whole)
    if verdict in ("accept", "which") and not _is_of_another_matter(slot, whole[0], question.language):
        return accept(library, question, slot, whole, verdict)
    for attempt in (read_both, read_description, read_territory, read_head, read_part):
        asked = attempt(library, question, slot)
        if asked is not None:
            return asked
    near = speaker_matches(library, whole[:3], slot) if verdict == "ask" else ()
    return Asked(question, "unknown", slot, near=near, mentioned=find_mentions(library, slot))


def _named(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whom a slot names; a role is its bearers' alone, None where nobody bears it: another country's is no match."""
    role = library.names.read_role(slot)
    if role is None and len(slot.split()) > _LONGEST_NAME:
        return ()
    if role is None:
        spoken_for = _spoken_for(library, slot)
        return library.names.match(slot, MOST_BEARERS) if spoken_for is None else spoken_for or None
    bearers = library.names.match_role(slot) or [
        match
        for match in library.names.match(slot, MOST_BEARERS)
        if match.score >= _SURE_WHOLE and library.names.read_role(match.matched) in {None, role}
    ]
    return tuple(bearers[:MOST_BEARERS]) or None


def _spoken_for(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whoever speaks for the person that a slot names (Putin's spokesman); None where it is no such slot."""
    words = split_words(slot)
    for span in load_roles().find(words):
        rest = words[: span.start] + words[span.end :]
        if span.role == _SPOKESPERSON and rest:
            found = library.names.match(" ".join(rest), 2)
            if judge(library, found) == "accept":
                return tuple(library.names.match_spokesperson(slot, found[0].speaker_id))
    return None


def _is_of_another_matter(slot: str, match: NameMatch, language: str | None) -> bool:
    """Whether only a word of an institution matched whose matter is another: ministry of agriculture, of education."""
    if not match.lone or " " not in slot:
        return False
    names = read_statement(match.matched)
    needs = read_topic(slot, language, silent_words(language))
    return any(need.weight >= 1 and need.known and not touch(need, names) for need in needs)


def _resolve_loose(library: Library, question: Question, text: str) -> Asked:
    """Look for a speaker's name in words that no marker placed."""
    words = text.split()
    placed = _resolve_placed(library, question, words)
    if placed is not None:
        return placed
    if len(words) <= _LONGEST_NAME:
        whole = library.names.match(_as_typed(question, text), MOST_BEARERS)
        known = [need.known for need in read_topic(text, question.language, silent_words(question.language))]
        least = _WHOLE if len(words) > 1 and any(known) else 0.0
        is_matter = len(words) == 1 and all(known)  # a topic before it is somebody's name
        if judge(library, whole) in ("accept", "which") and whole[0].score >= least and not is_matter:
            return accept(library, replace(question, speaker=text, topic=None), text, whole, judge(library, whole))
    mention = library.names.find_mention(words[:_LONGEST_LOOKED_AT]) or _find_head(library, question, words)
    if mention is None or is_another(words, mention):
        return Asked(question)
    return split_mention(library, question, words, mention)


def _as_typed(question: Question, text: str) -> str:
    """The whole question where it is one name: in another keyboard layout marks are letters (;qcron)."""
    typed = question.text.strip(" ?!؟")
    return typed if len(typed.split()) == len(text.split()) else text


def _resolve_placed(library: Library, question: Question, words: list[str]) -> Asked | None:
    """A name, then where it was said: Blinken CNN."""
    places = [word for word in words if word.casefold() in place_words()]
    if question.venue or not 0 < len(places) < len(words) or words[-1] not in places:
        return None
    name = " ".join(word for word in words if word not in places)
    asked = _resolve_loose(library, replace(question, topic=name), name)
    if not asked.speakers or asked.question.topic:
        return None
    return replace(asked, question=replace(asked.question, venue=" ".join(places)))


def _find_head(library: Library, question: Question, words: list[str]) -> Mention | None:
    """A name before its topic that is too little alike to be seen among other words: Selenskyj Waffenruhe."""
    for end in range(min(_LONGEST_HEAD, len(words) - 1), 0, -1):
        head = " ".join(words[:end])
        found = library.names.match(head, MOST_BEARERS)
        if judge(library, found) == "accept" and not _names_matter(words[:end], question.language):
            return Mention(0, end, found)
    return None


def _names_matter(words: list[str], language: str | None) -> bool:
    """Whether a lexicon knows one of these words as it is written."""
    return any(find_concepts([word.casefold()], one) for word in words for one in languages_of(word, language))
