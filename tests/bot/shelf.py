"""A small Knowledge in memory for tests of the chat: names and topics are plain substrings."""

# ruff: noqa: ARG002 -- the signatures are the front door's

from __future__ import annotations

from itertools import islice

from knowledge import (
    Added,
    Article,
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

MINISTER = Speaker(1, "وزيرة الخارجية", (), ("عضو الحكومة",))
MAYOR = Speaker(2, "The Mayor", ("Mayor of the city",), ("head of the city council",))
DEPUTY = Speaker(3, "The Deputy Mayor")
PAGE = Article("Council meets", "https://example.org/council?id=1", "The Gazette", "2024-05-01", "en", 1)
BARE = Article("جلسة الحكومة", None, None, None, "ar", 2)

STATEMENTS = (
    Statement(
        "m1",
        1,
        MINISTER.name,
        (MINISTER,),
        "لن نتراجع عن خطة المياه",
        "direct",
        BARE,
        role="عضو الحكومة",
        addressee="مجلس النواب",
        venue="مؤتمر صحفي",
        via="بيان الوزارة",
        context='قالت الوزيرة: "لن نتراجع عن خطة المياه"، وغادرت القاعة.',
        translations=(("en", "We will not retreat from the water plan"),),
    ),
    Statement(
        "m2",
        2,
        MAYOR.name,
        (MAYOR,),
        "the bridge will open in spring",
        "direct",
        PAGE,
        role="head of the city council",
        context="The mayor said the bridge will open in spring, come what may.",
    ),
    Statement("m3", 3, MAYOR.name, (MAYOR,), "the bridge was never closed", "indirect", PAGE, polarity="denial"),
    Statement("m4", 4, DEPUTY.name, (DEPUTY,), "water is for everyone 💧", "direct", PAGE, published="2024-05"),
    Statement("m5", 5, MAYOR.name, (MAYOR,), "schools stay open", "direct", PAGE),
)
SPEAKERS = (MAYOR, MINISTER, DEPUTY)


class Shelf:
    """Knowledge over a tuple of statements."""

    def __init__(self, statements=STATEMENTS, speakers=SPEAKERS):
        self.statements = list(statements)
        self.people = list(speakers)
        self.asked = []

    def ask(self, text, *, limit=5, after=None):  # noqa: C901, PLR0911 -- an outcome a line
        self.asked.append((text, after))
        lower = text.casefold()
        words = [word.strip("?؟") for word in lower.split()]
        language = "fr" if "qu'a" in lower else None
        person = next((s for s in self.people if s.name.casefold() in lower), None)
        topics = [
            w for w in words if len(w) > 3 and any(w in said.quote.casefold().split() for said in self.statements)
        ]
        topic = topics[-1] if topics else None
        if "about" in words and not topic:
            topic = words[-1]
        asked = "mayer" if "mayer" in words else person.name if person else None
        if after and not person and after.speaker:
            person = next((s for s in self.people if s.name == after.speaker), None)
            asked = after.speaker
        intent = next((i for i in ("where", "when") if i in words), "said")
        question = Question(text, language, intent, asked, topic)
        if "thanks" in words or not words:
            return NothingFound(Question(text, language, "small-talk"), self.suggestions())
        if "mayer" in words:
            return UnknownSpeaker(question, "mayer", (self._match(MAYOR), self._match(DEPUTY)))
        if "mayors" in words:
            return WhichSpeaker(question, "mayors", (self._match(MAYOR), self._match(DEPUTY)))
        if "nobody" in words:
            return UnknownSpeaker(question, "nobody", (), self.suggestions())
        if "president" in words:
            return OnlyMentioned(question, "president", tuple(Match(s, 60.0) for s in self.statements[:2]))
        if person:
            own = [s for s in self.statements if person in s.speakers]
            fitting = [s for s in own if not topic or topic in s.quote.casefold()]
            if not fitting:
                return NothingOnTopic(question, self._match(person), tuple(Match(s, 40.0) for s in own))
            return self._found(question, fitting[:limit], person)
        if topic:
            return self._found(question, [s for s in self.statements if topic in s.quote.casefold()][:limit])
        return NothingFound(question, self.suggestions())

    def _found(self, question, statements, person=None):
        score = 30.0 if "unsure" in question.text else 90.0
        matches = tuple(Match(s, score, ("name: exact",)) for s in statements)
        return Found(question, matches, self._match(person) if person else None, len(matches))

    def _match(self, speaker):
        return SpeakerMatch(speaker, 90.0, sum(speaker in s.speakers for s in self.statements))

    def complete(self, text, *, limit=20, offset=0):
        fitting = [s for s in reversed(self.statements) if text.casefold() in f"{s.speaker} {s.quote}".casefold()]
        return tuple(Match(s, 90.0) for s in islice(fitting, offset, offset + limit))

    def latest(self, *, limit=20, offset=0):
        return tuple(islice(reversed(self.statements), offset, offset + limit))

    def statement(self, number):
        return next((s for s in self.statements if s.number == number), None)

    def by_speaker(self, speaker_id, *, limit=20, offset=0):
        own = (s for s in self.statements if any(each.id == speaker_id for each in s.speakers))
        return tuple(islice(own, offset, offset + limit))

    def speaker(self, speaker_id):
        return next((s for s in self.people if s.id == speaker_id), None)

    def speakers(self, *, limit=50, offset=0):
        return tuple(self._match(s) for s in self.people[offset : offset + limit])

    def match_speakers(self, name, *, limit=10):
        return tuple(self._match(s) for s in self.people if name.casefold() in s.name.casefold())[:limit]

    def suggestions(self, language=None, *, limit=3):
        return ("What did The Mayor say about bridge?", "Who spoke about water?")[:limit] if self.statements else ()

    def add(self, document):
        return Added(Article(document.title), "unchanged")

    def preview(self, document):
        return ()

    def retract_statement(self, number):
        kept = [s for s in self.statements if s.number != number]
        gone = len(kept) < len(self.statements)
        self.statements = kept
        return gone

    def retract_article(self, article_id):
        kept = [s for s in self.statements if s.article.id != article_id]
        gone = len(self.statements) - len(kept)
        self.statements = kept
        return gone

    def correct(self, number, speaker):
        return None

    def added_since(self, number, *, limit=100):
        return tuple(s for s in self.statements if s.number > number)[:limit]

    def matches(self, statement, question):
        by = not question.speaker or question.speaker == statement.speaker
        return by and (not question.topic or question.topic in statement.quote.casefold())

    def export(self):
        return iter(())

    def import_lines(self, lines):
        return 0

    def stats(self):
        return Stats(len({s.article.id for s in self.statements}), len(self.statements), len(self.people))

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass
