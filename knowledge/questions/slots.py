"""The slots of a question while its words are read, and where they belong once all are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.names.ranks import is_idle, is_level
from knowledge.names.roles import load_roles
from knowledge.names.servants import SERVANTS
from knowledge.names.words import load_name_words
from knowledge.questions.acts import act_of
from knowledge.questions.markers import markers
from knowledge.questions.owners import end_of_wishing, may_own
from knowledge.questions.tokens import Token
from knowledge.questions.turkish import OBJECT, end_of_land, find_first_end, part_names
from knowledge.questions.units import Unit

if TYPE_CHECKING:
    from knowledge.model import Intent, Question

_TURKISH_ENDING: Final = re.compile(r"['’]\w{1,4}\b")
_TURKISH_CASE: Final = re.compile(r"\b(\w+)['’](?:[yn]?[ae]|[dt][ae]n|y?l[ae])$")
"""To, from or with somebody."""
_TURKISH_FROM: Final = re.compile("['’][dt][ae]n$")
_TURKISH_LOCATIVE: Final = frozenset({"de", "da", "te", "ta"})
_PARTING: Final = re.compile(r":|\s[–—-]\s")
_TOLD: Final = frozenset({"say", "tell", "what"})
"""Right behind these stands to whom, in Arabic, where the speaker is before them: الوزير شو قال لرويترز."""
ALI: Final = "علي"
_SURNAME: Final = 2
"""Words."""
LEADS: Final = frozenset({"filler", "by", "that", "about", "to", "also", "else"})
_TAILS: Final = frozenset({"filler", "by", "also", "else", "on", "what", "when", "to"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A question and what a following step needs.

    `leans` on the question before ("and …"); asks for `others` ("who else").
    `spoken`: some word asks for words (say, statement, according to). `asked`: some word asks (what, who).
    """

    question: Question
    leans: bool = False
    others: bool = False
    spoken: bool = False
    asked: bool = False


@dataclass(slots=True)
class Scan:
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
    about: bool = False
    of_agent: bool = False
    of_whom: bool = False
    more: bool = False
    general: int = 0
    hello: int = 0
    parts: dict[str, list[Unit]] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    verb: str | None = None

    def opens_addressee(self, unit: Unit) -> bool:
        """Arabic writes "to" as a letter of the next word: قال بوتين لماكرون."""
        word = unit.token.word
        behind = self.slot == "claim" and not self.has("claim") and not _TOLD.isdisjoint(self.before)
        waits = self.language == "ar" and (behind or self.slot == "speaker") and (self.spoken or self.noun)
        waits = waits and self.has("speaker") and unit.jobs in ((), ("place",))
        waits = waits and word.startswith("ل") and len(word) > 3  # noqa: PLR2004
        return waits and (behind or not self._names_on(unit))

    def _names_on(self, unit: Unit) -> bool:
        """Whether what "to" leads to may be what an office or a body is of: رئيس لجنة, الإدارة العامة للجمارك."""
        words = [one.token.word for one in self.parts["speaker"]]
        body = len(words) > 1 and not load_roles().tells_office(words) and all(word.startswith("ال") for word in words)
        told = unit.token.word
        body = body and told.startswith("لل") and "place" not in markers("ar").words.get(f"ال{told[2:]}", ())
        return _leads_on(words[-1]) or (body and (is_level(words[-1]) or is_idle(words[-1])))

    def has(self, slot: str) -> bool:
        return bool(self.parts.get(slot))

    def move(self, old: str, new: str) -> None:
        if self.has(old) and not self.has(new):
            self.parts[new] = self.parts.pop(old)

    def begins_only_to_ask(self) -> bool:
        """Whether a verb of saying stands before what asks, and nobody who says it: can you say who …."""
        return self.spoken and not self.noun and self.intent in (None, "said") and not any(self.parts.values())

    def asks_whom(self) -> bool:
        """Whether somebody stands between a French "who" and the verb, and speaks of whom is meant: qui Macron cite."""
        name = self.written("free") if self.intent == "who-said" and self.language == "fr" else None
        return name is not None and may_own(name, self.language)

    def forget(self) -> None:
        """Read on as if nothing had been said."""
        self.spoken, self.verb, self.slot = False, None, "free"

    def written(self, *slots: str) -> str | None:
        texts = [text for slot in slots if (units := self.parts.get(slot)) and (text := self._span(units))]
        return " ".join(texts) or None

    def _span(self, units: list[Unit]) -> str:
        units = _trim(units)
        return self.text[units[0].token.start : units[-1].token.end] if units else ""

    def finish(self, question: Question, count: int) -> Reading:
        if self.hello and not any(self.parts.values()):
            return Reading(replace(question, intent="small-talk"))
        if self.more and not any(self.parts.values()):
            self.others = self.leans = True  # başka ne, а что еще, anything else
            self.intent = self.intent or "said"
        spoken = self.spoken or self.noun or "source" in self.parts
        if self.general and not spoken:
            return Reading(self._of_general(question))
        if self.verb and not self.asked and not any(self.parts.values()):
            return Reading(replace(question, intent="unknown", topic=self.verb))
        self._read_last()
        self._settle()
        if spoken and self.intent != "who-said":
            self.move("free", "speaker")
        if self.has("asked") and not self.has("claim") and not self.has("topic"):
            self.move("speaker", "free")  # how long did the two leaders talk
        if self.language == "tr":
            self._part_first(spoken=spoken)
            self._part_second()
            self._part_object()
            self._part_locative()
        speaker, upon = self._speaker()
        question = replace(
            question,
            intent=self._intent(spoken=spoken, count=count),
            speaker=speaker,
            topic=self._topic(),
            addressee=self.written("addressee") or upon,
            venue=self.written("venue"),
            verb=self.verb,
        )
        return Reading(question, self.leans, self.others, spoken, self.asked)

    def _of_general(self, question: Question) -> Question:
        """Of an encyclopedia; but "who is" and what asks for nothing may be met: Putin, population of Donbas."""
        if self.intent == "who-said":
            matter = self.written("free", "topic", "on", "claim")
            return replace(question, intent="small-talk", topic=matter, verb="is" if matter else None)
        matter = self.text if self.intent is None and any(self.parts.values()) else None
        return replace(question, intent="small-talk", topic=matter)

    def _speaker(self) -> tuple[str | None, str | None]:
        """The speaker as written, and whom a Turkish case behind another name makes the addressee: Macron Putin'den."""
        name = self.written("speaker")
        if not name or self.language != "tr":
            return name, None
        name = _of_where(name)
        upon = _TURKISH_CASE.search(name)
        if upon and upon.start():
            return self._part_recipient(name[: upon.start()], upon[1])
        return _TURKISH_ENDING.sub("", name), None

    def _part_recipient(self, before: str, name: str) -> tuple[str, str]:
        """Who speaks and who is told, whose name may be longer than the word with its case: Macron Joe Biden'a."""
        names = [*_TURKISH_ENDING.sub("", before).split(), name]
        end = part_names(names) or -1
        return " ".join(names[:end]), " ".join(names[end:])

    def _topic(self) -> str | None:
        """All that is asked about, as written but for Turkish endings of names (Luhansk'ta)."""
        topic = self.written("asked", "free", "topic", "on", "claim")
        return _TURKISH_ENDING.sub("", topic) if topic and self.language == "tr" else topic

    def _part_owner(self) -> None:
        """Whoever stands before a word for "about" is asked for: der Kanzler über Truppen, lavrov about donbas."""
        text = "" if self.noun or not self.has("topic") else self.written("free")
        if text and may_own(text, self.language):
            self.move("free", "speaker")

    def _part_first(self, *, spoken: bool) -> None:
        """In Turkish whoever is asked for stands before the matter: Lavrov anlaşmalar hakkında ne dedi."""
        units = self.parts.get("topic", [])
        if not spoken or self.anyone or self.has("speaker") or self.intent == "who-said" or not units[1:]:
            return
        end = find_first_end([unit.token for unit in units], self.text, self.language, asked=self.asked)
        if end and units[end:]:
            self.parts |= {"speaker": units[:end], "topic": units[end:]}

    def _part_second(self) -> None:
        """Somebody else may stand between a Turkish speaker and "about": ne dedi Lavrov Macron hakkında."""
        units = self.parts.get("speaker", [])
        end = part_names([self._span([unit]) for unit in units]) if self.about and not self.has("topic") else 0
        if end:
            self.parts |= {"speaker": units[:end], "topic": units[end:]}

    def _part_object(self) -> None:
        """In Turkish the place, and the matter in the accusative, stand behind a name: Peskov Batı'yı suçladı."""
        units = self.parts.get("speaker", [])
        place = next((at for at, unit in enumerate(units) if at and "place" in unit.jobs), 0)
        if place and not self.has("venue"):
            self.parts |= {"speaker": units[:place], "venue": units[place : place + 1]}
            units = units[:place]
        if not place and (end := end_of_land([self._span([unit]) for unit in units])) and not self.has("topic"):
            self.parts |= {"speaker": units[:end], "topic": units[end:]}
            return
        marked = (at for at in range(2, len(units)) if OBJECT.fullmatch(units[at].token.word))
        at = next((at for at in marked if self.text[units[at].token.start - 1] in "'’"), 0)
        if at and not self.has("topic"):
            self.parts |= {"speaker": units[: at - 1], "topic": units[at - 1 : at]}

    def _part_locative(self) -> None:
        """Nobody speaks who has a Turkish place's ending, but something was said there: CNN'de ne dendi."""
        units = self.parts.get("speaker", [])
        if units[1:] and self.anyone and not self.has("venue") and units[-1].token.word in _TURKISH_LOCATIVE:
            self.parts["venue"] = units[:-1]
            del self.parts["speaker"]

    def _part_place(self, slot: str) -> None:
        """Whoever stands before "on" and where things are said speaks there: Blinken on CNN."""
        units = _trim(self.parts.get(slot, []))
        on = next((place for place, unit in enumerate(units) if "on" in unit.jobs or unit.token.word == "s"), 0)
        if on and units[on + 1 :] and all("place" in unit.jobs for unit in units[on + 1 :]):
            start = next((place for place, unit in enumerate(units) if "place" not in unit.jobs), 0)
            del self.parts[slot]
            self.parts |= {"speaker": units[start:on], "venue": units[on + 1 :]}

    def _part_venue(self) -> None:
        """Before "quotes" may stand who was quoted, where, or both: Blinken CNN interview quotes."""
        units = self.parts.get("speaker", [])
        start = next((place for place, unit in enumerate(units) if "place" in unit.jobs), len(units))
        if start == len(units) or self.has("venue") or _is_body(units, start):
            return
        self.parts |= {"speaker": units[:start], "venue": units[start:]}
        claim = self.parts.get("claim")
        if not start and claim and "by" in claim[0].jobs:
            self.move("claim", "speaker")

    def _part_marked(self) -> None:
        """Behind a colon or a dash stands the matter: что говорит Песков: война, que dit Macron : l'OTAN."""
        units = self.parts.get("speaker", []) if _PARTING.search(self.text) else []
        pairs = enumerate(pairwise(units), start=1)
        ends = (at for at, (one, two) in pairs if _PARTING.search(self.text, one.token.end, two.token.start))
        end = next(ends, 0)
        if end and not self.has("topic") and not self.has("claim"):
            self.parts |= {"speaker": units[:end], "topic": units[end:]}

    def _part_agent(self) -> None:
        """By whom somebody is accused, praised or quoted is whose words are asked for: qui est accusé par Poutine."""
        if self.of_agent and may_own(self.written("claim") or "", self.language):
            self.intent = "said"
            self.move("claim", "speaker")

    def _part_ali(self) -> None:
        """What is written as a name before a word of no lexicon, though it compares as "about": علي عون شو قال."""
        units = [unit for unit in self.parts.get("topic", []) if not unit.jobs]
        opens = self.spoken and self.intent in (None, "said") and self.text.startswith(f"{ALI} ")
        if not opens or self.has("speaker") or not 0 < len(units) <= _SURNAME:
            return
        if not any(find_concepts([unit.token.word], "ar") for unit in units):
            self.parts["speaker"] = [Unit(Token(ALI, 0, len(ALI)), ()), *units]
            del self.parts["topic"]

    def _part_wished(self) -> None:
        """Of whom something is wanted stands behind who wants it: was will Russland von der NATO."""
        units = self.parts.get("speaker", [])
        if not units[2:] or self.has("topic") or self.has("addressee") or act_of(self.verb) != "ask":
            return
        joints = {at for at, unit in enumerate(units) if "by" in unit.jobs}
        if end := end_of_wishing([self._span([unit]) for unit in units], joints):
            self.parts |= {"speaker": units[:end], "topic": units[end:]}

    def _read_last(self) -> None:
        """A word for the newest ends what names whose words are asked for: French presidency latest."""
        units = self.parts.get("free", [])
        if len(units) > 1 and "latest" in units[-1].jobs and self.intent is None and not self.spoken and not self.noun:
            self.intent, self.parts["free"] = "latest", units[:-1]
            self.move("free", "speaker")

    def _settle(self) -> None:
        """Decide where slots of two uses belong, now that all words are read."""
        if self.has("source") and self.has("speaker"):
            self.parts["topic"] = self.parts.pop("speaker") + self.parts.get("topic", [])
        self.move("source", "speaker")
        if self.noun and not self.spoken:
            self._part_venue()
        if self.intent is None and not self.spoken:
            self._part_owner()
            self._part_place("free")
        if self.spoken and self.language == "ar" and not self.has("venue"):
            self._part_place("speaker")  # بلينكن عالتلفزيون شو قال
        self._part_marked()
        self._part_ali()
        self._part_wished()
        self._part_agent()
        led = self.parts.get("speaker", [])
        if led[1:] and "on" in led[0].jobs and all(map(_is_place, led[1:])):  # was wurde auf CNN gesagt
            self.move("speaker", "venue")
        for slot in ("on", "addressee"):
            if any(_is_place(unit) for unit in self.parts.get(slot, [])):
                self.move(slot, "venue")
        claim = self.parts.get("claim", [])
        if self.intent == "who-said":  # who spoke on CNN
            claim = claim[1:] if claim and "on" in claim[0].jobs else []
        if claim and all(map(_is_place, claim)):
            self.move("claim", "venue")
        self.move("tweet", "venue")

    def _intent(self, *, spoken: bool, count: int) -> Intent:
        if self.intent == "speakers" and any(map(self.has, ("topic", "claim", "free"))):
            return "who-said"
        if self.intent in ("speakers", "who-said", "latest"):
            return self.intent
        content = any(self.parts.values())
        topic = self.has("topic") or self.has("on")
        if self.intent is None:
            return "said" if spoken or topic else "unknown" if content or self.leans else "small-talk"
        if self.intent in ("how-many", "when") and not spoken:
            return self.intent
        if not spoken and not topic and not self.has("venue") and not self.leans and count > 1:
            return "small-talk"
        tells = content or self.leans or self.others or self.intent in ("where", "when")
        return self.intent if tells else "unknown"


def _of_where(name: str) -> str:
    """A Turkish name without where its bearer is from, which stands before it: NASA'dan Nelson."""
    first, _, rest = name.partition(" ")
    return rest if rest and _TURKISH_FROM.search(first) and load_roles().read(rest) is None else name


def _leads_on(word: str) -> bool:
    """Whether what an office is of must follow it, as behind Arabic ones without an article: رئيس لجنة."""
    return not word.startswith("ال") and load_roles().tells_office([word])


def _is_body(units: list[Unit], at: int) -> bool:
    """Whether a word of where things are said is part of one who speaks: the French press, Ukraine's parliament."""
    spans = load_roles().find([unit.token.word for unit in units])
    return any(span.role.territory and span.start <= at < span.end for span in spans)


def _is_place(unit: Unit) -> bool:
    word = unit.token.word
    return "place" in unit.jobs or (word.startswith("ل") and "place" in markers("ar").words.get(word[1:], ()))


def _is_name_s_end(units: list[Unit]) -> bool:
    """Whether a filler ends a name: an honorific behind another word (محمد عبد الستار السيد), a clitic of one."""
    words = [unit.token.word for unit in units[-2:]]
    return _is_named(units) or (len(words) > 1 and (words[1] in load_name_words().titles or words[0] in SERVANTS))


def _is_named(units: list[Unit]) -> bool:
    """Whether a particle of names makes what a clitic was seen in a name instead: بن فليس."""
    token = units[-1].token
    clitic = token.end - token.start > len(token.word)
    return clitic and len(units) > 1 and units[-2].token.word in load_name_words().particles


def _trim(units: list[Unit]) -> list[Unit]:
    """Without fillers at either end."""
    start, end = 0, len(units)
    while start < end and LEADS.intersection(units[start].jobs):
        start += 1
    while end > start and _TAILS.intersection(units[end - 1].jobs) and not _is_name_s_end(units[start:end]):
        end -= 1
    return units[start:end]
