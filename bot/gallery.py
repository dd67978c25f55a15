"""Every card, in every language, with its entities and buttons: `make cards`, to be read with a reader's eye."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import notices
from bot.cards import Card, Composer, italic, utf16_length
from bot.curation import preview_card
from bot.messages import render
from bot.quotations import render_context, render_statement
from bot.rows import Stage
from bot.views import View
from bot.watches import digest_card
from bot.words import LANGUAGES, speak
from knowledge import (
    Article,
    Document,
    Found,
    Match,
    NothingFound,
    NothingOnTopic,
    OnlyMentioned,
    Question,
    Speaker,
    SpeakerMatch,
    Statement,
    Stats,
    UnknownSpeaker,
    WhichSpeaker,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Words

_KREMLIN = Speaker(1, "الكرملين", (), ("الرئاسة الروسية",))
_COUNCIL = Speaker(2, "City Council", (), ("municipal assembly",))
_BARE = Article("الكرملين: لا جديد اليوم", None, None, None, "ar", 1)
_PAGE = Article("Council meets", "https://example.org/council?id=1#top", "The Gazette", "2024-05-01T10:00:00", "en", 2)
_ARABIC = Statement(
    "a",
    1,
    _KREMLIN.name,
    (_KREMLIN,),
    "لا جديد نعلنه اليوم، وسنبلغ الصحافيين في حينه",
    "direct",
    _BARE,
    role="الرئاسة الروسية",
    addressee="الصحافيين",
    venue="مؤتمر عبر الهاتف",
    via="وكالة تاس",
    context='قال الكرملين: "لا جديد نعلنه اليوم، وسنبلغ الصحافيين في حينه"، من دون تفاصيل.',
    translations=(("en", "We have nothing new to announce today and will inform journalists in due time"),),
)
_ENGLISH = Statement(
    "b",
    2,
    _COUNCIL.name,
    (_COUNCIL,),
    "the bridge was closed without notice",
    "indirect",
    _PAGE,
    role="municipal assembly",
    polarity="denial",
    context="The council denied that the bridge was closed without notice.",
)
_LONG = replace(_ENGLISH, quote=" ".join(["The bridge stays open while the work goes on 🌉."] * 90), kind="direct")
_QUESTION = Question("what did the Kremlin say about news", "en", "said", "Kremlin", "news")
_EXAMPLES = ("What did the Kremlin say?", "ماذا قال الكرملين؟")
_REASONS = ("speaker: Kremlin = الكرملين (92)", "words: news", "meaning: 0.41", "verb: say", "topic: 1.00 ≥ 0.40")
_MATCH = SpeakerMatch(_KREMLIN, 92.0, 4, _REASONS[:1])
_NEAR = (_MATCH, SpeakerMatch(_COUNCIL, 71.0, 2))
_USERNAME = "example_bot"
_VALUES = {
    "time": "21:30",
    "start": "22:00",
    "end": "7:00",
    "number": "2",
    "shown": "3",
    "total": "9",
    "score": "92",
    "reason": "example.org: no such host, or no network",
}
_COUNTS = (1, 2, 3, 11, 100)  # a count for each form of Arabic's plural
_SHOWN = 40  # characters of what an entity covers


def every_card(words: Words) -> Iterator[tuple[str, Card]]:
    """(name, card) for all that the bot can say."""
    yield from _answers(words)
    yield from _statements(words)
    yield from _notices(words)


def _answers(words: Words) -> Iterator[tuple[str, Card]]:
    matches = (Match(_ARABIC, 91.0, _REASONS), Match(_ENGLISH, 64.0))
    where, when = replace(_QUESTION, intent="where"), replace(_QUESTION, intent="when")
    in_march = replace(_QUESTION, since="2024-03-01", until="2024-03-31")
    how_many = replace(_QUESTION, intent="how-many")
    talk = Question("thanks", "en", "small-talk")
    for name, answer in (
        ("found", Found(_QUESTION, matches, _MATCH, 2)),
        ("found, by another name", Found(_QUESTION, matches[1:], _MATCH, 1)),
        ("found, place not told", Found(where, matches[1:])),
        ("found, date not told", Found(when, matches[:1])),
        ("found, no date to compare", Found(in_march, matches[:1])),
        ("found, counted", Found(how_many, matches[:1], _MATCH)),
        ("nothing on topic", NothingOnTopic(_QUESTION, _MATCH, matches[:1], _EXAMPLES)),
        ("nothing on that", NothingOnTopic(replace(_QUESTION, topic=None), _MATCH)),
        ("only mentioned", OnlyMentioned(_QUESTION, "Moscow", matches, _EXAMPLES)),
        ("unknown", UnknownSpeaker(_QUESTION, "Kremlinn", (), _EXAMPLES)),
        ("did you mean", UnknownSpeaker(_QUESTION, "Kremlinn", _NEAR)),
        ("which", WhichSpeaker(_QUESTION, "Kremlin", _NEAR)),
        ("nothing", NothingFound(_QUESTION, _EXAMPLES)),
        ("small talk", NothingFound(talk, _EXAMPLES)),
    ):
        yield name, render(answer, words)
        yield f"{name}, in a group", render(answer, words, Stage("group", 7_000_000_000, _USERNAME))
    yield "why", notices.why_card(words, Found(_QUESTION, matches, _MATCH, 2), matches)


def _statements(words: Words) -> Iterator[tuple[str, Card]]:
    view = View("results", (1, 2), 1)
    above = words.pieces("watch.new", question=italic(_QUESTION.text))
    yield "inline", render_statement(_ARABIC, words, Stage("inline", None, _USERNAME))
    yield "original only", render_statement(_ARABIC, words, view=view.showing("original"), total=2)
    yield "long", render_statement(_LONG, words)
    yield "context", render_context(_ARABIC, words, view)
    yield "news of a watch", render_statement(_ARABIC, words, view=View("picked", (1,)), above=[above])
    yield "digest", digest_card([_ARABIC, _ENGLISH, _LONG, _ARABIC], words)


def _notices(words: Words) -> Iterator[tuple[str, Card]]:
    yield "start", notices.welcome(words, _EXAMPLES)
    yield "help", notices.help_card(words, _USERNAME, _EXAMPLES, admin=True)
    page = Document("", "Council meets", "https://example.org/council")
    yield "article to take in", preview_card(page, [_ARABIC, _ENGLISH], words)
    yield "article without statements", preview_card(Document(""), [], words)
    yield "who", notices.speakers_card(words, _NEAR, 0, Stats(3, 40, 25))
    yield "language", notices.language_card(words)
    yield "privacy", notices.privacy_card(words)
    for key, forms in sorted(words.sentences.items()):
        values = {name: _VALUES.get(name, _COUNCIL.name) for name in words.needs(key) - {"count"}}
        for count in _COUNTS if len(forms) > 1 or "count" in words.needs(key) else (None,):
            name = key if count is None else f"{key}, {count}"
            yield name, Composer(words.direction).line(words.pieces(key, count, **values)).card()


def describe(name: str, card: Card) -> str:
    """A card as lines: text, entities with the text they cover, buttons with what they do."""
    units = card.text.encode("utf-16-le")
    lines = [f"── {name} ({utf16_length(card.text)} units)", card.text]
    for each in card.entities:
        covered = units[2 * each.offset : 2 * (each.offset + each.length)].decode("utf-16-le")
        shown = covered if len(covered) <= _SHOWN else f"{covered[: _SHOWN - 1]}…"
        lines.append(f"   {each.kind} {each.offset}+{each.length} {shown!r}" + (f" {each.url}" if each.url else ""))
    lines += ["   " + " ".join(f"[{button.label}]" for button in row) for row in card.rows]
    return "\n".join(lines)


def main() -> None:
    """Print them all."""
    for language in LANGUAGES:
        sys.stdout.write(f"\n══ {language} ══\n\n")
        for name, card in every_card(speak(language)):
            sys.stdout.write(describe(name, card) + "\n\n")


if __name__ == "__main__":
    main()
