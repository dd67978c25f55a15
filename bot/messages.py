"""Answer -> card. Decides nothing: what is found, and what is not, comes in; words, entities and buttons go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import Button, Card, Composer, Piece, bold, italic, shorten
from bot.naming import LINE_LIMIT, beside, full_name, readable, short
from bot.quotations import render_statement
from bot.rows import LABEL_LIMIT, PRIVATE, Stage, suggestion_rows
from bot.views import DATA_LIMIT, View, fit, pack, pack_press, pack_retelling
from knowledge import Answer, Found, NothingFound, NothingOnTopic, OnlyMentioned, UnknownSpeaker, WhichSpeaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Words
    from knowledge import Match, Question, SpeakerMatch, Statement

_LISTED = 8  # results that can be paged through


def render(answer: Answer, words: Words, stage: Stage = PRIVATE) -> Card:
    """The card of any answer."""
    match answer:
        case Found():
            return _found(answer, words, stage)
        case NothingOnTopic():
            return _nothing_on_topic(answer, words, stage)
        case OnlyMentioned():
            return _only_mentioned(answer, words, stage)
        case UnknownSpeaker(name=name, did_you_mean=near):
            key = "unknown-speaker.near" if near else "unknown-speaker"
            return _ask_back(answer, near, words.pieces(key, name=short(name)), words, stage)
        case WhichSpeaker(name=name, speakers=bearers):
            return _ask_back(answer, bearers, words.pieces("which-speaker", name=short(name)), words, stage)
        case NothingFound():
            return _nothing_found(answer, words, stage)


def results_view(matches: Sequence[Match], stage: Stage) -> View:
    """The shelf of a question's results, as far as buttons can carry it."""
    return fit(View("results", tuple(match.statement.number for match in matches[:_LISTED]), owner=stage.owner))


def _found(answer: Found, words: Words, stage: Stage) -> Card:
    view = results_view(answer.matches, stage)
    first = answer.matches[0].statement
    return render_statement(
        first,
        words,
        stage,
        view=view,
        total=len(view.numbers),
        question=answer.question,
        above=[] if answer.speaker is None else _asked_for(answer.question, answer.speaker, first, words),
    )


def _asked_for(question: Question, matched: SpeakerMatch, first: Statement, words: Words) -> list[list[str | Piece]]:
    """The name that was matched where the card would not show it, and how often it is quoted where that was asked."""
    name = bold(beside(matched.speaker.name, readable(matched.speaker, words)))
    if question.intent == "how-many":
        return [words.pieces("card.count", matched.count, name=name)]
    shown = matched.speaker.name in {first.speaker, *(speaker.name for speaker in first.speakers)}
    return [] if shown else [words.pieces("card.matched", name=name)]


def _nothing_on_topic(answer: NothingOnTopic, words: Words, stage: Stage) -> Card:
    speaker, topic = answer.speaker, answer.question.topic
    composer = Composer(words.direction)
    name = bold(beside(speaker.speaker.name, readable(speaker.speaker, words)))
    if topic:
        composer.line(words.pieces("nothing-on-topic", name=name, topic=italic(shorten(topic, LINE_LIMIT))))
    else:
        composer.line(words.pieces("nothing-on-that", name=name))
    rows: list[list[Button]] = []
    suggestions = answer.suggestions
    if answer.matches:
        suggestions = suggestions[1:]  # the first asks what the button below shows
        if speaker.count:
            composer.line(words.pieces("speaker.count", answer.total or speaker.count))
        label = words.say("button.else", name=shorten(readable(speaker.speaker, words), LABEL_LIMIT))
        rows.append([Button(label, data=pack(View("speaker", (speaker.speaker.id,), owner=stage.owner)))])
    return composer.card(rows + suggestion_rows(suggestions, stage))


def _only_mentioned(answer: OnlyMentioned, words: Words, stage: Stage) -> Card:
    composer = Composer(words.direction)
    composer.line(words.pieces("only-mentioned", name=bold(answer.name)))
    rows: list[list[Button]] = []
    if answer.related:
        label = words.say("button.about", name=shorten(answer.name, LABEL_LIMIT))
        rows.append([Button(label, data=pack(results_view(answer.related, stage)))])
    return composer.card(rows + suggestion_rows(answer.suggestions, stage))


def _ask_back(
    answer: UnknownSpeaker | WhichSpeaker,
    speakers: Sequence[SpeakerMatch],
    sentence: list[str | Piece],
    words: Words,
    stage: Stage,
) -> Card:
    """Names in the text as well: a button's label may be cut off."""
    composer = Composer(words.direction).line(sentence)
    for match in speakers:
        role = match.speaker.roles[0] if match.speaker.roles else None
        composer.line(["• ", *full_name(match.speaker.name, readable(match.speaker, words), role)])
    if speakers:
        return composer.card([[_choice(answer.question, match, words, stage)] for match in speakers])
    if answer.suggestions and stage.place != "group":
        composer.gap().line(words.pieces("suggestions"))
    return composer.card(suggestion_rows(answer.suggestions, stage))


def _choice(question: Question, match: SpeakerMatch, words: Words, stage: Stage) -> Button:
    head = f"{match.speaker.id}:"
    room = DATA_LIMIT - len(pack_press("d", stage.owner, head))
    told = pack_retelling(question.text, question.speaker, question.topic, room)
    label = shorten(readable(match.speaker, words), LABEL_LIMIT)
    return Button(label, data=pack_press("d", stage.owner, head + told))


def _nothing_found(answer: NothingFound, words: Words, stage: Stage) -> Card:
    talk = answer.question.intent == "small-talk"
    key = "small-talk" if talk else "nothing-found"
    if stage.place == "group":
        return Composer(words.direction).line(words.pieces(f"{key}.short")).card()
    composer = Composer(words.direction).line(words.pieces(key))
    if answer.suggestions:
        composer.gap().line(words.pieces("suggestions"))
    return composer.card(suggestion_rows(answer.suggestions, stage))
