"""Statement -> card: who, the words in a block of their own, what the article tells about them, the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bot.cards import Button, Card, Composer, Piece, cut, flatten, link, shorten, utf16_length
from bot.links import source_url
from bot.naming import LINE_LIMIT, beside, full_name, speaker_name
from bot.rows import LABEL_LIMIT, PRIVATE, Stage, statement_rows, translation_of
from bot.views import View, pack
from knowledge import find_exonym, repeats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Words
    from knowledge import Question, Statement

_LONG_QUOTE = 320  # UTF-16 units from which a quotation folds
_QUOTE_LIMIT = 2800
_BODY_LIMIT = 2900  # quotation and translation together; the rest is for the lines around


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
    return composer.card(statement_rows(statement, words, stage, view, total))


def line_of(statement: Statement, words: Words) -> str:
    """What was said, in one line; what was denied is marked, since its words alone read as a claim."""
    quote = flatten(statement.quote)
    return f"{words.say('card.denied')} {quote}" if statement.polarity == "denial" else quote


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


def _speaker_line(composer: Composer, statement: Statement, words: Words) -> None:
    composer.line(full_name(statement.speaker, speaker_name(statement, words), statement.role))
    if statement.polarity == "denial":
        composer.line(words.pieces("card.denied"), "italic")
    elif statement.kind == "indirect" and statement.cue and any(map(str.isalpha, statement.cue)):
        composer.line([Piece(f"{shorten(statement.cue, LABEL_LIMIT)}:")], "italic")  # the words may lean on it


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
        ("card.addressee", addressee and beside(addressee, find_exonym(addressee, words.language))),
        ("card.venue", venue),
        ("card.via", statement.via),
    ):
        if value:
            composer.line(words.pieces(key, value=shorten(value, LINE_LIMIT)))
    if date := statement.published or statement.article.published:
        composer.line(words.pieces("card.date", value=words.date(date)))
    elif question and (question.since or question.until):
        composer.line(words.pieces("card.undated"), "italic")
    elif question and question.intent == "when":
        composer.line(words.pieces("card.no-date"), "italic")
    if question and question.intent == "where" and not venue:
        composer.line(words.pieces("card.no-venue"), "italic")
    _source_line(composer, statement, words)


def _source_line(composer: Composer, statement: Statement, words: Words) -> None:
    article = statement.article
    named = [shorten(each, LINE_LIMIT) for each in (article.outlet, article.title) if each]
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
