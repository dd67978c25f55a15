"""Answer -> card. Decides nothing: what is found, and what is not, comes in; words, entities and buttons go out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from bot.cards import (
    COPY_LIMIT,
    Button,
    Card,
    Composer,
    Piece,
    Rows,
    bold,
    cut,
    direction,
    italic,
    link,
    shorten,
    utf16_length,
)
from bot.links import deep_link, source_url, statement_parameter
from bot.views import DATA_LIMIT, Face, View, fit, pack, pack_press, pack_retelling
from knowledge import (
    Answer,
    Found,
    NothingFound,
    NothingOnTopic,
    OnlyMentioned,
    UnknownSpeaker,
    WhichSpeaker,
    find_exonym,
    repeats,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.words import Words
    from knowledge import Match, Question, Speaker, SpeakerMatch, Statement

Place: TypeAlias = Literal["private", "group", "inline", "terminal"]

_LONG_QUOTE = 320  # UTF-16 units from which a quotation folds
_QUOTE_LIMIT = 2800
_BODY_LIMIT = 2900  # quotation and translation together; the rest is for the lines around
_LINE_LIMIT = 120
_LABEL_LIMIT = 40
_LISTED = 8  # results that can be paged through


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a card is shown: the kind of place, whose buttons they are (in a group), the bot's name (for links)."""

    place: Place = "private"
    owner: int | None = None
    username: str = ""


PRIVATE = Stage()


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
            return _ask_back(answer, near, words.pieces(key, name=_short(name)), words, stage)
        case WhichSpeaker(name=name, speakers=bearers):
            return _ask_back(answer, bearers, words.pieces("which-speaker", name=_short(name)), words, stage)
        case NothingFound():
            return _nothing_found(answer, words, stage)


def render_statement(
    statement: Statement,
    words: Words,
    stage: Stage = PRIVATE,
    *,
    view: View | None = None,
    total: int = 1,
    question: Question | None = None,
    above: Sequence[list[str | Piece]] = (),
) -> Card:
    """One statement, word for word, with its source.

    `total` counts the shelf that `view` stands on; `above` are lines to stand before it.
    """
    view = view or View("results", (statement.number,), owner=stage.owner)
    composer = Composer(words.direction)
    for pieces in above:
        composer.line(pieces)
    _speaker_line(composer, statement, words)
    _quotation(composer, statement, words, translated=view.face != "original")
    _details(composer, statement, words, question)
    return composer.card(_rows(statement, words, stage, view, total))


def render_context(statement: Statement, words: Words, view: View) -> Card:
    """The paragraph around a quotation, the quotation in bold."""
    composer = Composer(words.direction)
    _speaker_line(composer, statement, words)
    before, quote, after = _around(statement)
    composer.write("\n")
    start = composer.length
    composer.write(before).write(quote, "bold").write(after)
    composer.cover(start, _block(folds=composer.length - start > _LONG_QUOTE))
    _source_line(composer, statement, words)
    back = Button(words.say("button.back"), data=pack(view.showing("quotation")))
    return composer.card([[back]])


def results_view(matches: Sequence[Match], stage: Stage) -> View:
    """The shelf of a question's results, as far as buttons can carry it."""
    return fit(View("results", tuple(match.statement.number for match in matches[:_LISTED]), owner=stage.owner))


def translation_of(statement: Statement, language: str) -> tuple[str, str] | None:
    """(language, text) for a reader who may not read the original; English where the reader's own is missing."""
    original = statement.article.language or ("ar" if direction(statement.quote) == "rtl" else None)
    translations = dict(statement.translations)
    if original == language:
        return None
    return next(((code, translations[code]) for code in (language, "en") if code in translations), None)


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
    name = bold(_beside(matched.speaker.name, readable(matched.speaker, words)))
    if question.intent == "how-many":
        return [words.pieces("card.count", matched.count, name=name)]
    shown = matched.speaker.name in {first.speaker, *(speaker.name for speaker in first.speakers)}
    return [] if shown else [words.pieces("card.matched", name=name)]


def _nothing_on_topic(answer: NothingOnTopic, words: Words, stage: Stage) -> Card:
    speaker, topic = answer.speaker, answer.question.topic
    composer = Composer(words.direction)
    name = bold(_beside(speaker.speaker.name, readable(speaker.speaker, words)))
    if topic:
        composer.line(words.pieces("nothing-on-topic", name=name, topic=italic(shorten(topic, _LINE_LIMIT))))
    else:
        composer.line(words.pieces("nothing-on-that", name=name))
    rows: list[list[Button]] = []
    if answer.matches:
        if speaker.count:
            composer.line(words.pieces("speaker.count", speaker.count))
        label = words.say("button.else", name=shorten(readable(speaker.speaker, words), _LABEL_LIMIT))
        rows.append([Button(label, data=pack(View("speaker", (speaker.speaker.id,), owner=stage.owner)))])
    return composer.card(rows + suggestion_rows(answer.suggestions, stage))


def _only_mentioned(answer: OnlyMentioned, words: Words, stage: Stage) -> Card:
    composer = Composer(words.direction)
    composer.line(words.pieces("only-mentioned", name=bold(answer.name)))
    rows: list[list[Button]] = []
    if answer.related:
        label = words.say("button.about", name=shorten(answer.name, _LABEL_LIMIT))
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
        composer.line(["• ", *_named(match.speaker.name, readable(match.speaker, words), role)])
    rows = [[_choice(answer.question, match, words, stage)] for match in speakers]
    return composer.card(rows or suggestion_rows(answer.suggestions, stage))


def _choice(question: Question, match: SpeakerMatch, words: Words, stage: Stage) -> Button:
    head = f"{match.speaker.id}:"
    room = DATA_LIMIT - len(pack_press("d", stage.owner, head))
    told = pack_retelling(question.text, question.speaker, question.topic, room)
    label = shorten(readable(match.speaker, words), _LABEL_LIMIT)
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


def suggestion_rows(questions: Sequence[str], stage: Stage = PRIVATE) -> list[list[Button]]:
    """A button's label is the question itself and is asked as it stands."""
    if stage.place != "private":
        return []
    return [[Button(question, data=pack_press("a", None, str(row)))] for row, question in enumerate(questions)]


def _short(name: str) -> Piece:
    return bold(shorten(name, _LINE_LIMIT))


def readable(speaker: Speaker, words: Words) -> str:
    """The speaker's name as readers of that language read it, where a form is known; else as the article has it."""
    return find_exonym(speaker.name, words.language, speaker.aliases) or speaker.name


def speaker_name(statement: Statement, words: Words) -> str:
    """Who speaks, for readers of a language: a form of each joint speaker's name, else the article's words for all."""
    read = [find_exonym(one.name, words.language, one.aliases) for one in statement.speakers]
    return words.join(name for name in read if name) if read and all(read) else statement.speaker


def _named(name: str, read: str, role: str | None) -> list[str | Piece]:
    """The name to read, the article's own beside it, the role."""
    told = [name] if read != name else []
    if role and not repeats(role, name):
        told.append(role)
    return [_short(read), *(piece for each in told for piece in (" · ", Piece(shorten(each, _LINE_LIMIT))))]


def _speaker_line(composer: Composer, statement: Statement, words: Words) -> None:
    composer.line(_named(statement.speaker, speaker_name(statement, words), statement.role))
    if statement.polarity == "denial":
        composer.line(words.pieces("card.denied"), "italic")
    elif statement.kind == "indirect" and statement.cue and any(map(str.isalpha, statement.cue)):
        composer.line([Piece(f"{shorten(statement.cue, _LABEL_LIMIT)}:")], "italic")  # the words may lean on it


def _quotation(composer: Composer, statement: Statement, words: Words, *, translated: bool) -> None:
    quote = statement.quote
    shown = cut(quote, _QUOTE_LIMIT)
    folds = utf16_length(shown) > _LONG_QUOTE
    composer.block(quote if len(shown) == len(quote.rstrip()) else shown, _block(folds=folds))
    if len(shown) < len(quote.rstrip()):
        composer.line(words.pieces("card.cut"), "italic")
    if statement.kind == "indirect":
        composer.line(words.pieces("card.indirect"), "italic")
    if translated and (translation := translation_of(statement, words.language)):
        code, text = translation
        composer.line(words.pieces("card.translation", language=words.language_name(code)))
        composer.block(shorten(text, _BODY_LIMIT - utf16_length(shown)), _block(folds=folds))


def _block(*, folds: bool) -> Literal["blockquote", "expandable_blockquote"]:
    return "expandable_blockquote" if folds else "blockquote"


def _details(composer: Composer, statement: Statement, words: Words, question: Question | None) -> None:
    """A line for each thing that the article tells; what was asked for and is not told is said to be missing."""
    addressee, venue = statement.addressee, statement.venue
    if addressee and venue and repeats(addressee, venue):
        addressee = None
    for key, value in (
        ("card.addressee", addressee and _beside(addressee, find_exonym(addressee, words.language))),
        ("card.venue", venue),
        ("card.via", statement.via),
    ):
        if value:
            composer.line(words.pieces(key, value=shorten(value, _LINE_LIMIT)))
    if date := statement.published or statement.article.published:
        composer.line(words.pieces("card.date", value=words.date(date)))
    elif question and question.intent == "when":
        composer.line(words.pieces("card.no-date"), "italic")
    if question and question.intent == "where" and not venue:
        composer.line(words.pieces("card.no-venue"), "italic")
    _source_line(composer, statement, words)


def _beside(name: str, read: str | None) -> str:
    """Within a sentence: the name to read, and the article's own where it is another."""
    return f"{read} ({name})" if read and read != name else name


def _source_line(composer: Composer, statement: Statement, words: Words) -> None:
    article = statement.article
    named = [shorten(each, _LINE_LIMIT) for each in (article.outlet, article.title) if each]
    url = source_url(statement)
    if not named and url:
        named = [words.say("card.article")]
    if not named:
        return
    pieces = words.pieces("card.source", value=link(named[-1], url))
    if len(named) > 1:
        pieces += [" · ", Piece(named[0])]
    composer.line(pieces)


def _around(statement: Statement) -> tuple[str, str, str]:
    """The paragraph before, in and after the quotation, trimmed to fit a message; without one, the quotation alone."""
    context, quote = statement.context or statement.quote, statement.quote
    at = context.find(quote)
    if at < 0:
        return "", cut(quote, _QUOTE_LIMIT), ""
    before, after = context[:at].lstrip(), context[at + len(quote) :].rstrip()
    quote = cut(quote, _QUOTE_LIMIT) if utf16_length(quote) > _QUOTE_LIMIT else quote
    room = _BODY_LIMIT - utf16_length(quote)
    after = shorten(after, max(1, room - min(utf16_length(before), room // 2)))
    if utf16_length(before) > (left := max(1, room - utf16_length(after))):
        before = "…" + before[-left // 2 :].partition(" ")[2]
    return before, quote, after


def _rows(statement: Statement, words: Words, stage: Stage, view: View, total: int) -> Rows:
    rows = _ROWS[stage.place](statement, words, stage, view, total)
    return tuple(tuple(row) for row in rows if row)


def _private_rows(
    statement: Statement, words: Words, stage: Stage, view: View, total: int
) -> Iterator[Sequence[Button]]:
    yield from _group_rows(statement, words, stage, view, total)
    last: list[Button] = []
    copied = f"{statement.quote}\n— {statement.speaker}"
    if text := next((each for each in (copied, statement.quote) if utf16_length(each) <= COPY_LIMIT), None):
        last.append(Button(words.say("button.copy"), copy=text))
    last.append(Button(words.say("button.share"), share=f"#{statement.number}"))
    yield last
    if view.shelf == "results":
        yield [Button(words.say("button.none"), data=pack_press("n", stage.owner))]


def _group_rows(statement: Statement, words: Words, stage: Stage, view: View, total: int) -> Iterator[Sequence[Button]]:
    yield pager(view, total, words)
    row: list[Button] = []
    if statement.speakers and view.shelf != "speaker":
        name = shorten(readable(statement.speakers[0], words), _LABEL_LIMIT)
        shelf = View("speaker", (statement.speakers[0].id,), owner=stage.owner)
        row.append(Button(words.say("button.more", name=name), data=pack(shelf)))
    yield row
    row = []
    if statement.context and statement.context != statement.quote:
        row.append(Button(words.say("button.context"), data=pack(view.showing("context"))))
    if translation_of(statement, words.language):
        face: Face = "quotation" if view.face == "original" else "original"
        row.append(Button(words.say(f"button.{face}"), data=pack(view.showing(face))))
    yield row


def _inline_rows(
    statement: Statement, words: Words, stage: Stage, _view: View, _total: int
) -> Iterator[Sequence[Button]]:
    row = [Button(words.say("button.search"), search="")]
    if stage.username:
        url = deep_link(stage.username, statement_parameter(statement.number))
        row.append(Button(words.say("button.open"), url=url))
    yield row


def _no_rows(*_: object) -> Iterator[Sequence[Button]]:
    return iter(())


_ROWS: dict[Place, Callable[[Statement, Words, Stage, View, int], Iterator[Sequence[Button]]]] = {
    "private": _private_rows,
    "group": _group_rows,
    "inline": _inline_rows,
    "terminal": _no_rows,
}


def pager(view: View, total: int, words: Words) -> list[Button]:
    """Back, where one is, and on; nothing where there is one page."""
    if total <= 1:
        return []
    counted = view.shelf in {"results", "picked"}  # the other shelves are read a page at a time
    label = words.say("button.place", number=view.index + 1, total=total) if counted else words.number(view.index + 1)
    row = [Button(label, data=pack_press("p", view.owner))]
    if view.index:
        row.insert(0, Button(words.say("button.previous"), data=pack(view.at(view.index - 1))))
    if view.index + 1 < total:
        row.append(Button(words.say("button.next"), data=pack(view.at(view.index + 1))))
    return row
