"""An office or trade that filters whoever said it: which minister spoke of wheat, أي وزير, quel élu de Leeds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.tables import beginnings, read_lines
from knowledge.language.territories import find_territories
from knowledge.names.compounds import part_compounds
from knowledge.names.covering import covers
from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.names.ranks import ANY, Led, is_clerk, read_led
from knowledge.names.relations import load_relations, tells_relation
from knowledge.names.roles import Role, load_roles
from knowledge.names.trades import find_trade, part_elisions
from knowledge.names.words import load_name_words
from knowledge.questions.markers import markers, silent_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.offices.about import names_of
from knowledge.resolution.offices.kinds import read_kind
from knowledge.resolution.offices.placed import is_told_about_any, spell_place
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker, Statement

_LONGEST: Final = 7
"""Words of an office."""
_SHORTEST: Final = 4
"""Letters of a form's beginning."""
_BETWEEN: Final = 3
"""Words between what asks and an office."""
_MARKS: Final = '?!¿¡.,:;؟،«»"“”'
_OPENING: Final = frozenset({"filler", "hello", "source", "by", "about"})
"""What words before "which" may do: d'après quel ministre."""
_ENDING: Final = frozenset({"say", "tell", "term", "tweet", "about", "that", "who", "what"})
"""What a word behind an office does that ends it."""
_MATTER_BEHIND: Final = frozenset({"tr"})
"""Languages whose matter stands between an office and the word for "about"."""
_ANYBODY: Final = frozenset({"head", "leader", "source", "official"})
"""Offices that say next to nothing of who holds them."""
_OF_PLACES: Final = frozenset({"councillor", "governor", "mayor"})
"""Offices of towns and regions, which a capital is as well as its land: мэр Москвы."""
_LONGEST_READ: Final = 12_000


_NO_NAME: Final[frozenset[str]] = frozenset()


class Articles:
    """The articles that one question reads, each once, and what is told of those who speak in them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._texts: dict[int, str] = {}
        self._lands: dict[int, frozenset[str]] = {}
        self._names: dict[int, frozenset[str]] = {}

    def text(self, said: Statement) -> str:
        """How the article of a statement begins."""
        key = said.article.id
        if key not in self._texts:
            self._texts[key] = (self._library.store.article_text(key) or "")[:_LONGEST_READ]
        return self._texts[key]

    def lands(self, said: Statement) -> frozenset[str]:
        """The lands that the article of a statement names most often."""
        key = said.article.id
        if key not in self._lands:
            self._lands[key] = _most_named(f"{said.article.title or ''} {self.text(said)}")
        return self._lands[key]

    def told_of(self, said: Statement) -> Iterator[str]:
        """The roles of whoever said something, and what is called an office where a name stands: not Stephen King."""
        for one in said.speakers:
            yield from one.roles
            if self._own(one) == _NO_NAME:
                yield one.name
        if said.role:
            yield said.role
        if said.mention and not any(said.mention == one.name for one in said.speakers):
            own = frozenset().union(*map(self._own, said.speakers))
            yield " ".join(word for word in split_words(said.mention) if own.isdisjoint(split_name(word)))

    def _own(self, speaker: Speaker) -> frozenset[str]:
        """The words of all names of a speaker, none of one who is called by an office."""
        if speaker.id not in self._names:
            self._names[speaker.id] = _NO_NAME if _opens_with_office(speaker.name) else names_of(speaker)
        return self._names[speaker.id]


@dataclass(frozen=True, slots=True)
class _Held:
    """Whom a filter lets through: offices of a land, a trade or a rank in a kind of body, each with what it is of."""

    roles: tuple[Role, ...]
    kinds: frozenset[str]
    led: Led | None
    land: str | None
    rest: tuple[str, ...]
    bodies: frozenset[str] | None = None
    """Kinds of what somebody presides; None where any may be: which president."""


def read_filter(library: Library, question: Question) -> Asked | None:
    """Whoever said it, of those alone who hold the office that "which" leads to."""
    if not question.topic or question.intent not in ("said", "who-said"):
        return None
    office = _find_office(question)
    held = _read_held(office) if office and not is_clerk(read_led(office)) else None
    topic = _without(question.topic, office or "")
    if held is None or not topic or _names_holder(library, held):
        return None
    moved = replace(question, speaker=None, intent="who-said", topic=topic)
    return Asked(moved, of_role=partial(_holds, Articles(library), held))


def _find_office(question: Question) -> str | None:
    """The office behind a word for "which" that opens a question, up to what is said of its holder."""
    known = _read_which()[0].get(question.language or "")
    if known is None:
        return None
    asking, between = known
    words = part_elisions(question.text).split()
    plain = [normalize(word.strip(_MARKS)) for word in words]
    jobs = markers(question.language or "").words
    at = next((at for at, word in enumerate(plain) if not _OPENING.issuperset(jobs.get(word, (word,)))), len(plain))
    if at == len(plain) or plain[at] not in asking:
        return None
    start, asks = at + 1, jobs.get(plain[at], ())
    if "what" not in asks:  # what the minister said
        while start < min(len(words), at + 1 + _BETWEEN) and plain[start] in between:
            start += 1
    if "who" in asks and start == at + 1:  # chi giudica
        return None
    end = start + 1  # quel juge a parlé: one who judges
    while end < min(len(words), start + _LONGEST) and _ENDING.isdisjoint(jobs.get(plain[end], ())):
        end += 1
    while end > start + 1 and plain[end - 1] in silent_words(question.language):
        end -= 1
    if question.language in _MATTER_BEHIND:
        spans = load_roles().find(words[start:end])
        end = next((start + span.end for span in spans if span.role.office), end)
    office = " ".join(words[start:end])
    held = _read_held(office) if office else None
    return None if held is None or ("what" in asks and held.rest) else office  # what minister Lavrov said


def _names_holder(library: Library, held: _Held) -> bool:
    """Whether a name stands behind an office: what president Putin said."""
    mention = library.names.find_mention(held.rest) if held.rest else None
    return mention is not None and bool(read_heard(mention.matches[0].reasons))


def _without(topic: str, office: str) -> str:
    """A topic without the words of an office that open it: الوزير, of من الوزير الذي تحدث عن القمح."""
    words, told = topic.split(), office.split()
    while words and words[0] in told:
        words.pop(0)
    return " ".join(words)


@lru_cache(maxsize=1 << 10)
def _read_held(office: str) -> _Held | None:
    """None where it is no office, or one that anybody may hold."""
    words = part_compounds(split_words(office))
    if not words:
        return None
    spans = [span for span in load_roles().find(words) if span.role.office]
    roles = [span.role for span in spans if span.role.office not in _ANYBODY or span.role.institution]
    trade, own, led = find_trade(office), _kind_at(words[0], asked=True), read_led(office)
    land = next((one.code for one in find_territories(words)), None)
    rest = tuple(word for word in read_kind(office).rest if not find_territories([word]))
    if roles and not spans[0].start:
        presides = roles[0].office == "president" and len(load_roles().without_modifiers(words)) > 1
        bare = tuple(replace(role, territory=None) for role in roles)
        kinds = frozenset(role.office for role in roles if role.office)
        return _Held(bare, kinds, None, land, rest, _bodies_of(office) if presides else None)
    if trade is not None and not trade.start:
        return _Held((), frozenset({trade.name}), None, land, rest)
    if own is not None:
        return _Held((Role(own),), frozenset({own}), None, land, tuple(word for word in rest if word != words[0]))
    return _Held((), frozenset(), led, land, rest) if led.ranks - {ANY} and led.kinds else None


def _holds(articles: Articles, held: _Held, said: Statement) -> bool:
    """Whether whoever said something is told to hold an office."""
    told = [text for text in articles.told_of(said) if _is_held(held, text)]
    return bool(told) and _is_of(articles, held, said, told)


def _opens_with_office(name: str) -> bool:
    words = [word for word in split_words(part_elisions(name)) if not load_roles().skips(word)]
    return any(span.role.office and not span.start for span in load_roles().find(words)) or find_trade(name) is not None


@lru_cache(maxsize=1 << 13)
def _is_held(held: _Held, text: str) -> bool:
    words = part_compounds(split_words(part_elisions(text)))
    spans = [span for span in load_roles().find(words) if span.role.office]
    own = [replace(span.role, territory=None) for span in spans if _is_own(words, span.start, span.end)]
    if any(covers(asked, role) for asked in held.roles for role in own):
        return held.bodies is None or held.bodies == _bodies_of(text)
    if held.led is not None:
        led = read_led(text)
        return not held.led.ranks.isdisjoint(led.ranks) and held.led.kinds <= led.kinds
    named = [word for word in words if not _is_courtesy(word)]
    trade = find_trade(" ".join(named)) if held.kinds else None
    if trade is not None and trade.name in held.kinds and _is_own(named, trade.start, trade.end):
        return True
    taken = {at for span in spans for at in range(span.start, span.end)}
    kept = [at for at, word in enumerate(words) if held.kinds and at not in taken and _kind_at(word) in held.kinds]
    return any(_is_own(words, at, at + 1) for at in kept)


def _is_own(words: Sequence[str], start: int, end: int) -> bool:
    """Whether an office among words is not that of whom somebody serves or is of kin to: помощник президента."""
    if words[end - 1].endswith(("'s", "’s")):
        return False
    led = next((at for at in range(start, 0, -1) if not load_roles().skips(words[at - 1])), 0)
    return not led or (_joining().isdisjoint(words[led:start]) and not tells_relation(words[:led]))


@lru_cache(maxsize=1)
def _joining() -> frozenset[str]:
    """Words that lead to whose somebody is, in all languages: of, des."""
    return frozenset().union(*(one.of for one in load_relations().values()))


def _bodies_of(text: str) -> frozenset[str]:
    """The kinds of bodies that are told with offices."""
    spans = load_roles().find(part_compounds(split_words(part_elisions(text))))
    offices = {span.role.office for span in spans}
    return frozenset(one for one in read_kind(text).kinds if one not in offices and one[0] not in "@!")


def _is_courtesy(word: str) -> bool:
    """Whether an Arabic word before a name is a title that is a trade elsewhere: الدكتور is any doctor."""
    return find_script(word) == "arabic" and normalize(word) in load_name_words().titles


def _is_of(articles: Articles, held: _Held, said: Statement, told: Sequence[str]) -> bool:
    """Whether the land and the place or field that an office is of are told with it, or what the article is about."""
    is_placed = _tells_place(said, told)
    if held.land is None and not held.rest:
        return not (is_placed and held.bodies == frozenset())  # of the Republic, of Real Madrid
    roles = " · ".join(told)
    beside = " · ".join((roles, said.article.title or "", said.context or ""))
    if held.land is not None:
        lands = [one.code for one in find_territories(split_words(roles))]
        if not lands and is_placed and any(role.office in _OF_PLACES for role in held.roles):
            return False
        if held.land not in (lands or articles.lands(said)):
            return False
    return all(
        _meets(word, roles) if is_placed and word[:1].isupper() else _is_told(articles, word, beside, said)
        for word in held.rest
    )


def _tells_place(said: Statement, told: Sequence[str]) -> bool:
    """Whether a name beside an office tells what it is of: Мэр Самары."""
    own = frozenset().union(*map(names_of, said.speakers))
    beside = {word for text in told for word in read_kind(text).rest if not word.islower()}
    return any(own.isdisjoint(split_name(word)) for word in beside)


def _most_named(text: str) -> frozenset[str]:
    """The lands that a text names most often."""
    counted = Counter(one.code for one in find_territories(split_words(text)))
    most = max(counted.values(), default=0)
    return frozenset(code for code, count in counted.items() if count == most)


def _meets(word: str, text: str) -> bool:
    return meets_all(read_topic(word, None, silent_words(None)), read_statement(text), MET)


def _is_told(articles: Articles, word: str, beside: str, said: Statement) -> bool:
    if _meets(word, beside):
        return True
    forms = spell_place((word,))
    text = articles.text(said)
    return word[:1].isupper() and any(
        is_told_about_any(said.article.title or "", text, speaker, forms) for speaker in said.speakers
    )


def _kind_at(word: str, *, asked: bool = False) -> str | None:
    """The office or trade that a word tells, of those that no other list has."""
    plain, (_, kinds) = normalize(word), _read_which()
    forms = (plain, *beginnings(plain, _SHORTEST), *((f"={plain}",) if asked else ()))
    return next(filter(None, map(kinds.get, forms)), None)


@lru_cache(maxsize=1)
def _read_which() -> tuple[dict[str, tuple[frozenset[str], frozenset[str]]], dict[str, str]]:
    """By language the words for "which" and those that may stand between them and an office; form -> its kind."""
    rows = [line.partition(":") for line in read_lines("frames/which.txt")]
    told = {head: frozenset(map(normalize, words.split())) for head, _, words in rows if not head.startswith("kind")}
    asking = {one: (told[one], told.get(f"{one} between", frozenset())) for one in told if " " not in one}
    kinds = {
        normalize(form.strip()): head.split()[1]
        for head, _, forms in rows
        if head.startswith("kind")
        for form in forms.split(",")
    }
    return asking, kinds
