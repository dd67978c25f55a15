"""A question's intent and slots, read from left to right by what its words do (`markers`).

Words without a job are content; it belongs to the slot that the last marker opened. What stands before the verb of
saying is the speaker ("what did Blinken say"), and so is what follows it where nobody stood before ("قال بلينكن").
Content that no marker places ("putin refugees") is left as the topic: whoever knows the index looks for names in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.acronyms import join_letters, names_letter
from knowledge.language.concepts import find_concepts
from knowledge.language.detection import detect_language, find_script
from knowledge.model import Intent, Question
from knowledge.questions.dates import find_dates
from knowledge.questions.markers import SCRIPTS, languages_of_words, markers
from knowledge.questions.mending import mend
from knowledge.questions.tokens import Token, clean, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from knowledge.questions.markers import Markers


@dataclass(frozen=True, slots=True)
class Reading:
    """A question and what a following step needs.

    `leans` on the question before ("and …"); asks for `others` ("who else").
    `spoken`: some word asks for words (say, statement, according to).
    """

    question: Question
    leans: bool = False
    others: bool = False
    spoken: bool = False


class Unit(NamedTuple):
    """A token, or several that are one marker."""

    token: Token
    jobs: tuple[str, ...]


_INTENTS: Final[dict[str, Intent]] = {
    "what": "said",
    "who": "who-said",
    "where": "where",
    "when": "when",
    "many": "how-many",
    "latest": "latest",
    "speakers": "speakers",
}
_TURKISH_ENDING: Final = re.compile(r"['’]\w{1,4}\b")
_LONGEST_ACRONYM: Final = 4
_SPEECH: Final = frozenset({"say", "tell", "tweet", "noun", "source"})


def parse_question(text: str, *, today: date | None = None) -> Question:
    """The intent and slots of a question, as written; `today` is what "yesterday" counts from."""
    return read_question(text, today=today).question


def read_question(text: str, *, today: date | None = None) -> Reading:
    """Like parse_question, with what a follow-up needs to know."""
    cleaned = clean(text)
    script = find_script(cleaned)
    if script is None:
        return Reading(Question(text, None, "small-talk"))
    tokens = tokenize(cleaned)
    words = [token.word for token in tokens]
    script = _asking_script(words, script)
    language = detect_language(cleaned, words, languages_of_words(), SCRIPTS[script])
    units = _units(tokens, language or SCRIPTS[script][0])
    since, until, units = _take_dates(units, language, today)
    scan = _Scan(cleaned, language)
    for unit in units:
        scan.take(unit)
    return scan.finish(Question(text, language, since=since, until=until), len(units))


def _asking_script(words: list[str], most: str) -> str:
    """The script of the words that ask, where a name in another has more letters ("What did بلينكن say?")."""
    known = languages_of_words()
    asking = [_script(word) for word in words if word in known]
    return max((script for script in asking if script), key=asking.count, default=most)


_script = lru_cache(maxsize=1 << 12)(find_script)  # of markers, which are few


def _take_dates(
    units: list[Unit], language: str | None, today: date | None
) -> tuple[str | None, str | None, list[Unit]]:
    found = find_dates([unit.token.word for unit in units], language, today)
    if found is None:
        return None, None, units
    return found.since, found.until, [unit for place, unit in enumerate(units) if place not in found.places]


def _units(tokens: list[Token], language: str) -> list[Unit]:
    lexicon = markers(language)
    units, place = [], 0
    while place < len(tokens):
        unit, place = _unit(tokens, place, lexicon, language)
        units.extend(unit)
    return _mended(_asked_nouns(units) if language == "en" else units, language)


def _asked_nouns(units: list[Unit]) -> list[Unit]:
    """Between "what" and "did" stands a noun, though it may be a verb elsewhere: what talks did X mention."""
    jobs = [unit.jobs for unit in units]
    if not jobs or "what" not in jobs[0]:
        return units
    end = next((place for place, done in enumerate(jobs) if "aux" in done), 0)
    verbs = {"say", "tell", "tweet"}
    return [
        Unit(unit.token, ()) if 0 < place < end and verbs.intersection(unit.jobs) else unit
        for place, unit in enumerate(units)
    ]


def _unit(tokens: list[Token], place: int, lexicon: Markers, language: str) -> tuple[list[Unit], int]:
    token = tokens[place]
    for rest, job in lexicon.phrases.get(token.word, ()):
        end = place + 1 + len(rest)
        if tuple(t.word for t in tokens[place + 1 : end]) == rest:
            whole = Token(token.word, token.start, tokens[end - 1].end)
            return [Unit(whole, () if job == "name" else (job,))], end
    if language == "ar" and (end := _acronym_end(tokens, place)):
        return [Unit(Token(token.word, token.start, tokens[end - 1].end), ("place",))], end
    jobs = lexicon.words.get(token.word, ())
    if not jobs and language == "ar":
        return _arabic_units(token, lexicon, first=place == 0), place + 1
    return [Unit(token, jobs)], place + 1


def _acronym_end(tokens: list[Token], place: int) -> int:
    """Where letters spelled out from here end (سي أن أن), 0 where none are."""
    if (
        place + 1 == len(tokens)
        or not names_letter(tokens[place + 1].word)
        or len(join_letters((tokens[place].word, tokens[place + 1].word))) > 1
    ):
        return 0
    words = [token.word for token in tokens[place : place + _LONGEST_ACRONYM]]
    for length in range(len(words), 1, -1):
        if len(join_letters(words[:length])) == 1:
            return place + length
    return 0


def _arabic_units(token: Token, lexicon: Markers, *, first: bool) -> list[Unit]:
    """Clitics: و and ف before a marker, لل before a noun."""
    word = token.word
    if word[0] in "وف" and (jobs := lexicon.words.get(word[1:])):
        lead = [Unit(Token(word[0], token.start, token.start), ("also",))] if first else []
        return [*lead, Unit(Token(word[1:], token.start, token.end), jobs)]
    if word[0] in "وف" and first and word[1:3] == "لل":
        return [Unit(token, ())]
    return [Unit(token, ())]


def _mended(units: list[Unit], language: str) -> list[Unit]:
    """With misspelt markers put right, where a question lacks what they do."""
    jobs = {job for unit in units for job in unit.jobs}
    if len(units) < 3 or not jobs:  # noqa: PLR2004 - two words are a name or a topic
        return units
    asks = jobs & {"what", "who", "where", "when", "many", "noun", "latest", "source", "also", "general", "hello"}
    wanted: list[tuple[int, tuple[str, ...]]] = [] if asks else [(0, ("what", "who", "where", "when"))]
    if not jobs & _SPEECH and (asks or "filler" in jobs):
        wanted += [(place, ("say", "tell")) for place in range(1, len(units))]
    if "about" not in jobs and (asks or jobs & _SPEECH):
        wanted += [(place, ("about",)) for place in range(1, len(units) - 1)]
    for place, wished in wanted:
        unit = units[place]
        if unit.jobs or find_concepts([unit.token.word], language):
            continue
        if job := mend(unit.token.word, language, wished):
            units[place] = Unit(unit.token, (job,))
    return units


@dataclass(slots=True)
class _Scan:
    text: str
    language: str | None
    intent: Intent | None = None
    slot: str = "free"
    spoken: bool = False
    noun: bool = False
    leans: bool = False
    others: bool = False
    asked: bool = False
    anyone: bool = False
    general: int = 0
    hello: int = 0
    parts: dict[str, list[Unit]] = field(default_factory=dict)
    before: tuple[str, ...] = ()

    def take(self, unit: Unit) -> None:
        self._place(unit)
        self.before = unit.jobs

    def _place(self, unit: Unit) -> None:
        for job in unit.jobs:
            step = _STEPS.get(job)
            if step is not None and step(self, unit):
                return
        if self._opens_addressee(unit):
            place = "place" in markers("ar").words.get(unit.token.word[1:], ())
            self.slot = "on" if place else "addressee"
        filled = self.parts.get(self.slot)
        if filled or not unit.jobs or not _LEADS.intersection(unit.jobs):
            self.parts.setdefault(self.slot, []).append(unit)

    def _opens_addressee(self, unit: Unit) -> bool:
        """Arabic writes "to" as a letter of the next word: قال بوتين لماكرون."""
        word = unit.token.word
        waits = self.language == "ar" and self.slot == "speaker" and self.spoken and self.has("speaker")
        return waits and unit.jobs in ((), ("place",)) and word[0] == "ل" and len(word) > 3  # noqa: PLR2004

    def has(self, slot: str) -> bool:
        return bool(self.parts.get(slot))

    def move(self, old: str, new: str) -> None:
        if self.has(old) and not self.has(new):
            self.parts[new] = self.parts.pop(old)

    def written(self, *slots: str) -> str | None:
        texts = [text for slot in slots if (text := self._span(self.parts.get(slot, [])))]
        return " ".join(texts) or None

    def _span(self, units: list[Unit]) -> str:
        units = _trim(units)
        return self.text[units[0].token.start : units[-1].token.end] if units else ""

    def finish(self, question: Question, count: int) -> Reading:
        if self.hello and not any(map(self.has, self.parts)):
            return Reading(replace(question, intent="small-talk"))
        spoken = self.spoken or self.noun or "source" in self.parts
        if self.general and not spoken:
            return Reading(replace(question, intent="small-talk"))
        self._settle()
        if spoken and self.intent != "who-said":
            self.move("free", "speaker")
        question = Question(
            question.text,
            question.language,
            self._intent(spoken=spoken, count=count),
            speaker=self._speaker(),
            topic=self.written("asked", "free", "topic", "on", "claim"),
            addressee=self.written("addressee"),
            venue=self.written("venue"),
            since=question.since,
            until=question.until,
        )
        return Reading(question, self.leans, self.others, spoken)

    def _speaker(self) -> str | None:
        """The speaker as written; Turkish endings stand behind an apostrophe."""
        name = self.written("speaker")
        return _TURKISH_ENDING.sub("", name) if name and self.language == "tr" else name

    def _part_place(self) -> None:
        """Whoever stands before "on" and where things are said speaks there: Blinken on CNN."""
        units = self.parts.get("free", [])
        on = next((place for place, unit in enumerate(units) if "on" in unit.jobs or unit.token.word == "s"), 0)
        if on and units[on + 1 :] and all("place" in unit.jobs for unit in units[on + 1 :]):
            self.parts |= {"speaker": units[:on], "venue": units[on + 1 :]}
            del self.parts["free"]

    def _settle(self) -> None:
        """Decide where slots of two uses belong, now that all words are read."""
        if self.has("source") and self.has("speaker"):
            self.parts["topic"] = self.parts.pop("speaker") + self.parts.get("topic", [])
        self.move("source", "speaker")
        if self.intent is None and not self.spoken:
            self._part_place()
        for slot in ("on", "addressee"):
            if any(_is_place(unit) for unit in self.parts.get(slot, [])):
                self.move(slot, "venue")
        if self.intent != "who-said" and self.parts.get("claim") and all(map(_is_place, self.parts["claim"])):
            self.move("claim", "venue")
        self.move("tweet", "venue")

    def _intent(self, *, spoken: bool, count: int) -> Intent:
        if self.intent == "speakers" and any(map(self.has, ("topic", "claim", "free"))):
            return "who-said"
        if self.intent in ("speakers", "who-said", "latest"):
            return self.intent
        content = any(map(self.has, self.parts))
        topic = self.has("topic") or self.has("on")
        if self.intent is None:
            return "said" if spoken or topic else "unknown" if content or self.leans else "small-talk"
        if self.intent in ("how-many", "when") and not spoken:
            return self.intent
        if not spoken and not topic and not self.has("venue") and not self.leans and count > 1:
            return "small-talk"
        return self.intent if content or self.leans or self.others else "unknown"


def _is_place(unit: Unit) -> bool:
    word = unit.token.word
    return "place" in unit.jobs or (word[0] == "ل" and "place" in markers("ar").words.get(word[1:], ()))


def _trim(units: list[Unit]) -> list[Unit]:
    """Without fillers at either end."""
    start, end = 0, len(units)
    while start < end and _LEADS.intersection(units[start].jobs):
        start += 1
    while end > start and _TAILS.intersection(units[end - 1].jobs):
        end -= 1
    return units[start:end]


_LEADS: Final = frozenset({"filler", "by", "that", "about", "to", "also", "else"})
_TAILS: Final = frozenset({"filler", "by", "also", "on", "what"})


def _ask(job: str) -> Callable[[_Scan, Unit], bool]:
    def step(scan: _Scan, _: Unit) -> bool:
        if scan.slot == "source" and scan.has("source"):
            scan.slot, scan.asked = "claim", True
            return True
        if scan.spoken or scan.noun or scan.has("topic") or (scan.has("free") and scan.language != "tr"):
            return scan.language == "tr"
        scan.asked = True
        if scan.intent is None or scan.intent == "said":
            scan.intent = _INTENTS[job]
        return True

    return step


_ASK_LATEST = _ask("latest")


def _say(scan: _Scan, _: Unit) -> bool:
    if "by" in scan.before or ("article" in scan.before and not scan.has("free")):
        return False
    if scan.spoken or scan.slot == "claim":
        return scan.slot != "claim" and scan.language in ("tr", "de", "it", "ru")
    scan.spoken = True
    if scan.intent == "who-said":
        scan.slot = "claim"
        return True
    if not scan.anyone:
        scan.move("free", "speaker")
    scan.slot = "claim" if scan.has("speaker") or scan.anyone else "speaker"
    return True


def _anyone(scan: _Scan, _: Unit) -> bool:
    """Whoever said it: did anyone mention X."""
    if scan.spoken and scan.slot == "speaker" and not scan.has("speaker"):
        scan.slot = "claim"
    scan.anyone = not any(map(scan.has, scan.parts))
    return True


def _tell(scan: _Scan, unit: Unit) -> bool:
    if not _say(scan, unit):
        return False
    if scan.has("speaker"):
        scan.slot = "addressee"
    return True


def _tweet(scan: _Scan, unit: Unit) -> bool:
    if not _say(scan, unit):
        return False
    scan.parts["tweet"] = [Unit(unit.token, ())]
    return True


def _latest(scan: _Scan, unit: Unit) -> bool:
    if not _ASK_LATEST(scan, unit):
        return False
    return _name(scan, unit)


def _name(scan: _Scan, _: Unit) -> bool:
    if scan.noun and not scan.has("speaker") and scan.slot == "speaker":
        return True
    if scan.spoken or scan.noun or scan.slot != "free":
        return False
    scan.noun = True
    if scan.intent == "who-said":
        return False
    scan.move("free", "speaker")
    scan.slot = "claim" if scan.has("speaker") else "speaker"
    return True


def _about(scan: _Scan, unit: Unit) -> bool:
    if "also" in unit.jobs and _also(scan, unit):
        return True
    if "on" in unit.jobs and _on(scan, unit):
        return True
    if scan.slot in ("topic", "source") or (scan.slot == "claim" and scan.has("claim")):
        return False
    scan.slot = "claim" if scan.intent == "who-said" and scan.spoken else "topic"
    return True


def _after(scan: _Scan, _: Unit) -> bool:
    scan.move("free", "topic")
    return True


def _to(scan: _Scan, _: Unit) -> bool:
    if not scan.has("speaker") or scan.has("claim") or scan.slot in ("topic", "addressee", "on"):
        return False
    scan.slot = "addressee"
    return True


def _on(scan: _Scan, _: Unit) -> bool:
    open_slot = scan.slot in ("speaker", "claim", "addressee") and (scan.spoken or scan.noun)
    if not open_slot or scan.has("claim") or scan.intent == "who-said":
        return False
    scan.slot = "on"
    return True


def _that(scan: _Scan, _: Unit) -> bool:
    if not (scan.spoken or scan.noun) or scan.has("claim"):
        return False
    scan.slot = "claim"
    return True


def _source(scan: _Scan, _: Unit) -> bool:
    if scan.language == "tr":
        scan.move("free", "source")
    else:
        scan.slot = "source"
    return True


def _else(scan: _Scan, _: Unit) -> bool:
    scan.others = scan.leans = scan.others or scan.asked
    return scan.others and not any(map(scan.has, scan.parts))


def _also(scan: _Scan, unit: Unit) -> bool:
    if scan.asked or scan.spoken or any(map(scan.has, scan.parts)):
        return False
    scan.leans = True
    if "about" in unit.jobs or scan.language and unit.token.end - unit.token.start > 4:  # noqa: PLR2004, RUF021
        scan.slot = "topic"
    return True


def _aux(scan: _Scan, _: Unit) -> bool:
    """What is asked for stands before it (what warning did X give); "who does X blame" asks for no speaker."""
    if scan.spoken or scan.noun or not scan.asked:
        return False
    if scan.has("free"):
        scan.move("free", "asked")
    elif scan.intent == "who-said":
        scan.intent = "said"
    return True


def _hello(scan: _Scan, _: Unit) -> bool:
    if scan.spoken or scan.noun:
        return False
    scan.hello += 1
    return True


def _general(scan: _Scan, unit: Unit) -> bool:
    """Of other matters; but "who is …" asks for a speaker where saying is spoken of."""
    scan.general += 1
    if scan.intent is None and "who" in markers(scan.language or "en").words.get(unit.token.word, ()):
        scan.intent = "who-said"
        return True
    return False


_STEPS: Final[dict[str, Callable[[_Scan, Unit], bool]]] = {
    **{job: _ask(job) for job in _INTENTS},
    "say": _say,
    "latest": _latest,
    "tell": _tell,
    "tweet": _tweet,
    "noun": _name,
    "about": _about,
    "after": _after,
    "to": _to,
    "on": _on,
    "that": _that,
    "source": _source,
    "else": _else,
    "also": _also,
    "aux": _aux,
    "hello": _hello,
    "general": _general,
    "anyone": _anyone,
}
