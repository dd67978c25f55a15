"""Who appears in an article: names as they stand, their fullest forms, gender and roles."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.clauses.grammar import Grammar

Gender: TypeAlias = Literal["m", "f"]

_RUN = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿа-яё](?:\.[^\W\d_]){0,4}\.(?=\s)|[^\W\d_a-zß-öø-ÿа-яё][\w’'\-‑]*(?:&\w+|\.(?:com|ru|org|net|info|fr|uk|ua|tv)\b)?)"
    r"(?:\.?[ \u00a0]"
    r"(?:(?:de|van|der|den|von|bin|al|el|la|da|di|du|le|ibn|ben|dos|das|of|for|and|the|d[’'])[ \u00a0]){0,2}"
    r"(?:[^\W\d_a-zß-öø-ÿа-яё]\.|[^\W\d_a-zß-öø-ÿа-яё][\w’'\-‑]*(?:&\w+|\.(?:com|ru|org|net|info|fr|uk|ua|tv)\b)?)){0,11}"
)
_POSSESSIVE = re.compile(r"[’']s?$")
_SPACE = re.compile(r"[ \u00a0]+")
_OFFICE_OF: Final = re.compile(r"([^\W\d_]+)((?: [^\W\d_]+)?) (?:de la |de l'|du |des |aux |à la |à l'|au )$")
_PORTFOLIO_AND_NAME: Final = 3
_LONGEST_NAME: Final = 5
_VOTES: Final = 6
_MOST_BEARERS: Final = 100
"""Names that share a word, beyond which the earlier are not looked at: time stays linear."""
_LONGEST_ENDING: Final = 3
_NEAR_ROLE: Final = 90
"""Characters around a name in which a role word describes its bearer."""


@dataclass(slots=True)
class Person:
    """A name's bearer in one article. `name` is the fullest form; `places` where any form begins, ascending."""

    name: str
    tokens: tuple[str, ...]
    human: bool
    gender: Gender | None = None
    roles: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Run:
    words: list[str]
    start: int
    end: int
    title: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def given_names() -> dict[str, Gender | None]:
    """Given names in lower case and whose they are; None for names of either gender."""
    path = resources.files("knowledge").joinpath("data", "extraction", "given.txt")
    genders: dict[str, Gender | None] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, names = line.partition(" ")
        if kind in {"m", "f", "both"}:
            for name in names.split():
                genders[name.lower().replace("ё", "е")] = "m" if kind == "m" else "f" if kind == "f" else None
    return genders


class People:
    """The bearers of names in one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._grammar = grammar
        self._given = given_names()
        self._by_token: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self.all: list[Person] = []
        runs = list(self._runs(text))
        self._lone = {
            run.words[0].lower() for run in runs if len(run.words) == 1 and not self._follows_article(text, run)
        }
        for run in sorted(runs, key=lambda run: -len(run.words)):
            self._enter(run)
        self.mentions: list[tuple[int, Person]] = sorted(
            ((place, person) for person in self.all for place in person.places), key=lambda pair: pair[0]
        )
        self._places = [place for place, _ in self.mentions]
        for person in self.all:
            person.places.sort()
            self._describe(text, person)
            for key in {self._key(role) for role in person.roles}:
                self._by_role.setdefault(key, []).append(person)
            if person.human and person.gender is None:
                person.gender = self._gender_by_pronoun(text, person)

    def between(self, start: int, end: int) -> list[Person]:
        """Those named in a stretch of the text, in order."""
        return [
            person for _, person in self.mentions[bisect_left(self._places, start) : bisect_left(self._places, end)]
        ]

    def find(self, words: str, at: int) -> Person | None:
        """The person or institution named in some words, the last full name in them first; `at` is where they stand."""
        runs = list(self._runs(words))
        people = [(run, person) for run in runs if (person := self._bearer(run, at)) is not None]
        human = [(run, person) for run, person in people if person.human]
        return max(human, key=lambda pair: len(pair[0].words))[1] if human else (people[-1][1] if people else None)

    def before(self, at: int, gender: Gender | None, *, human: bool = True) -> Person | None:
        """The nearest one named before a place, of that gender where it is told."""
        for index in range(bisect_left(self._places, at) - 1, max(-1, bisect_left(self._places, at) - 60), -1):
            person = self.mentions[index][1]
            if person.human == human and fits(person, gender):
                return person
        return None

    def with_role(self, role: str, at: int) -> Person | None:
        """The nearest before (else the first after) whom a role word describes."""
        near = self._by_role.get(self._key(role), ())[-_MOST_BEARERS:]
        bearers = [p for p in near if p.human and any(self._same(role, other) for other in p.roles)]
        if not bearers:
            return None
        return max(bearers, key=lambda person: _nearness(person, at))

    def institution(self, noun: str, at: int) -> Person | None:
        """The nearest institution whose name holds a noun, or which that noun describes."""
        near = self._by_token.get(self._key(noun), ())[-_MOST_BEARERS:]
        named = [person for person in near if not person.human and noun in (word.lower() for word in person.tokens)]
        near = self._by_role.get(self._key(noun), ())[-_MOST_BEARERS:]
        described = [person for person in near if not person.human and noun in person.roles]
        return max(named or described, key=lambda person: _nearness(person, at), default=None)

    def _runs(self, text: str) -> Iterator[_Run]:
        for match in _RUN.finditer(text):
            words = _SPACE.split(match.group())
            if len(words) == 1:
                if (run := self._single(words[0], match.start(), match.end())) is not None:
                    yield run
                continue
            start = match.start()
            if self.opens_with_portfolio(text, start, words):
                yield _Run(words[:1], start, start + len(words[0]))
                start += len(words[0]) + 1
                words = words[1:]
            yield from self._split(words, start, match.end())

    def opens_with_portfolio(self, text: str, start: int, words: list[str]) -> bool:
        """Whether a run begins with what its bearer is minister of (`ministre de la Santé Agnès Buzyn`)."""
        if "sparing" not in self._grammar.options or len(words) != _PORTFOLIO_AND_NAME:
            return False
        if not all(word[:1].isupper() for word in words) or "institution" in self._grammar.kind(words[0].lower()):
            return False
        before = text[max(0, start - _NEAR_ROLE // 3) : start].lower().replace("’", "'")
        match = _OFFICE_OF.search(before)
        return match is not None and any(
            self._grammar.kind(word.strip()) & {"title", "role"} for word in match.groups()
        )

    def _single(self, word: str, start: int, end: int) -> _Run | None:
        """A lone word as a run; None for a letter, a title and a word that begins a sentence."""
        if len(word) == 1 or self._opens_no_name(word) or self._is_title(word):
            return None
        return _Run([_POSSESSIVE.sub("", word) if len(word) > 2 else word], start, end)

    def _split(self, words: list[str], start: int, end: int) -> Iterator[_Run]:
        """Parts of a run: sentence openers, titles and link words go; possessives and full stops end a name."""
        while words and (self._opens_no_name(words[0]) or (len(words[0]) == 1 < len(words))):
            start += len(words[0]) + 1
            words = words[1:]
        for at, word in enumerate(words[:-1]):
            if word.endswith(".") and len(word) > 2 and word[:-1].lower() not in self._grammar.abbreviations:
                rest = sum(len(part) + 1 for part in words[: at + 1])
                yield from self._split([*words[:at], word.rstrip(".")], start, start + rest - 2)
                yield from self._split(words[at + 1 :], start + rest, end)
                return
        joint = next((at for at, word in enumerate(words) if word == "and" and not self._is_inside(words, at)), None)
        if joint:
            rest = sum(len(part) + 1 for part in words[: joint + 1])
            yield from self._split(words[:joint], start, start + rest - 5)
            yield from self._split(words[joint + 1 :], start + rest, end)
            return
        parted = next((at for at in range(1, len(words)) if self._parts_at(words, at)), None)
        if parted is not None:
            rest = sum(len(part) + 1 for part in words[:parted])
            yield from self._split(words[:parted], start, start + rest - 1)
            yield from self._split(words[parted:], start + rest, end)
            return
        heads = [at for at, word in enumerate(words[: _LONGEST_NAME + 2]) if self._is_title(word)]
        cut = (
            heads[-1] + 1
            if heads and not any("institution" in self._grammar.kind(w.lower()) for w in words[heads[-1] + 1 :])
            else 0
        )
        title = [word.rstrip(".").lower() for word in words[:cut]]
        start += sum(len(word) + 1 for word in words[:cut])
        words = words[cut:]
        while words and words[0] in {"of", "for", "and", "the"}:
            start += len(words[0]) + 1
            words = words[1:]
        for at, word in enumerate(words[:-1]):
            if _POSSESSIVE.search(word) and word[:1].isupper():
                rest = sum(len(part) + 1 for part in words[: at + 1])
                yield from self._split(words[: at + 1], start, start + rest - 1)
                yield from self._split(words[at + 1 :], start + rest, end)
                return
        while words and not words[-1][:1].isupper():
            words = words[:-1]
        if words:
            last = _POSSESSIVE.sub("", words[-1]) if len(words[-1]) > 2 else words[-1]
            yield _Run([*words[:-1], last], start, end, tuple(title))

    def _parts_at(self, words: list[str], at: int) -> bool:
        """Whether another name begins: another script, or a given name behind an institution (Роскосмоса Юрий …)."""
        word, before = words[at], words[at - 1]
        if word[:1].isupper() and before[:1].isupper() and _is_cyrillic(word) != _is_cyrillic(before):
            return True
        behind = len(words) - at - 1
        if at == 1 and behind == 1 and self._is_of_a_country(before, words):
            return True
        if word.lower() not in self._given or before.lower().rstrip(".") in self._given or self._is_title(before):
            return False
        return (
            1 <= behind <= 2
            and before[:1].isupper()
            and (len(before) > 3 or (before.isupper() and len(before) > 1))
            and "institution" not in self._grammar.kind(words[-1].lower())
        )

    def _is_of_a_country(self, first: str, words: list[str]) -> bool:
        """Whether a country in the genitive stands before two words of a name (сборной Германии Лукаш Подольски)."""
        if "articleless" not in self._grammar.options or first.lower() in self._given or first[-1:] not in "аияы":
            return False
        return names_territory(first) and not any("institution" in self._grammar.kind(w.lower()) for w in words)

    def _is_inside(self, words: list[str], at: int) -> bool:
        """Whether `and` belongs to an institution's name (Ministry of Trade and Industry)."""
        behind = words[at + 1 : at + 2]
        belongs = any(word in {"of", "for"} for word in words[:at])
        return belongs and bool(behind) and behind[0] != "the" and behind[0].lower() not in self._given

    def _opens_no_name(self, word: str) -> bool:
        low = word.lower().replace("’", "'")
        kinds = self._grammar.kind(low)
        if low.endswith(("ed", "ing")) and low in self._grammar.cues and low not in self._given:
            return True
        head, apostrophe, rest = low.partition("'")
        if apostrophe and rest and word[len(head) + 1 :].islower() and head in self._grammar.elisions:
            return True
        return "notname" in kinds or bool(kinds & {"preposition", "coordinator", "subordinator", "auxiliary"})

    def _is_title(self, word: str) -> bool:
        return "title" in self._grammar.kind(word.rstrip(".").lower()) and word.lower() not in self._given

    def _enter(self, run: _Run) -> None:
        if not run.words or len(run.words) > 2 * _LONGEST_NAME:
            return
        person = self._bearer(run, run.start)
        if person is None or (person.human is False and len(run.words) == 1 and run.title):
            person = Person(" ".join(run.words), tuple(run.words), self._is_human(run))
            self.all.append(person)
            for word in {self._key(word.lower()) for word in run.words if word[:1].isupper()}:
                self._by_token.setdefault(word, []).append(person)
        elif len(run.words) == len(person.tokens) and self._nominative(run.words) > self._nominative(
            list(person.tokens)
        ):
            person.name, person.tokens = " ".join(run.words), tuple(run.words)
        person.places.append(run.start)
        person.roles.update(run.title)
        if person.gender is None and person.human:
            person.gender = self._gender(run)

    def _bearer(self, run: _Run, at: int) -> Person | None:
        """Whose name a run is: all of its words stand in the name; a lone word is rather somebody's last."""
        if not run.words:
            return None
        words = [word.lower() for word in run.words]
        known = self._by_token.get(self._key(words[0]), [])
        if len(words) == 1 and len(known) == 1:
            return known[0] if any(self._same(words[0], other.lower()) for other in known[0].tokens) else None
        bearers = [
            person
            for person in self._by_token.get(self._key(words[-1]), ())[-_MOST_BEARERS:]
            if all(any(self._same(word, other.lower()) for other in person.tokens) for word in words)
        ]
        if len(words) > 1:
            return max(bearers, key=lambda person: len(person.tokens), default=None)
        gender = self._gender(run)
        fitting = [
            person for person in bearers if not (gender and person.gender and gender != person.gender)
        ] or bearers
        if run.title:
            fitting = [person for person in fitting if person.human] or fitting
        last = [person for person in fitting if self._same(words[-1], person.tokens[-1].lower())]
        best = (
            [person for person in last or fitting if person.human or run.words == list(person.tokens)]
            or last
            or fitting
        )
        return max(best, key=lambda person: _nearness(person, at), default=None)

    def is_given(self, word: str) -> bool:
        return word.lower() in self._given

    def _key(self, word: str) -> str:
        return word[:2] if self._grammar.endings else word

    def _same(self, word: str, other: str) -> bool:
        """Whether two words are one name: the same, an initial, or two case forms."""
        if word == other or (len(word) == 2 and word[1] == "." and other.startswith(word[0])):
            return True
        if not self._grammar.endings or word[:2] != other[:2]:
            return False
        shared = next(
            (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
        )
        rests = {word[shared:], other[shared:]} - {""}
        return shared >= max(2, max(len(word), len(other)) - _LONGEST_ENDING - 1) and rests <= set(
            self._grammar.endings
        )

    def _nominative(self, words: list[str]) -> bool:
        """Whether a name's first word is a given name as it is listed."""
        return words[0].lower() in self._given

    def _is_human(self, run: _Run) -> bool:
        kinds = [self._grammar.kind(word.lower()) for word in run.words]
        if any(kind & {"institution"} for kind in kinds) or any(word in {"of", "for", "and"} for word in run.words):
            return False
        if run.title and not run.words[0].isupper():
            return True
        if run.words[0].lower() in self._given:
            return True
        plausible = 2 <= len(run.words) < _LONGEST_NAME and not any(word.isupper() for word in run.words)
        return plausible and (run.words[-1].lower() in self._lone or "sparing" in self._grammar.options)

    def _gender(self, run: _Run) -> Gender | None:
        for word in run.title:
            kinds = self._grammar.kind(word)
            if kinds & {"male", "female"}:
                return "m" if "male" in kinds else "f"
        return self._given.get(run.words[0].lower()) if run.words else None

    def _follows_article(self, text: str, run: _Run) -> bool:
        before = text[max(0, run.start - 6) : run.start].split()
        return bool(before) and "article" in self._grammar.kind(before[-1].lower())

    def _gender_by_pronoun(self, text: str, person: Person) -> Gender | None:
        """What the pronouns soon after a name say, each place one vote; a name between them ends the look."""
        votes = {"m": 0, "f": 0}
        for place in person.places[:_VOTES]:
            index = bisect_left(self._places, place + 1)
            end = self._places[index] if index < len(self._places) else len(text)
            stretch = text[place : min(end, place + 2 * _NEAR_ROLE)].split("\n", maxsplit=1)[0].lower()
            for word in re.findall(r"[^\W\d_]+", stretch):
                kinds = self._grammar.kind(word)
                if kinds & {"his", "her"}:
                    votes["m" if "his" in kinds else "f"] += 1
                    break
        if votes["m"] == votes["f"]:
            return None
        return "m" if votes["m"] > votes["f"] else "f"

    def _describe(self, text: str, person: Person) -> None:
        """Role words just before or behind a name's first places are its bearer's."""
        for place in person.places[:4]:
            before = re.split(r"[.;!?\n“”«»\"]", text[max(0, place - _NEAR_ROLE // 2) : place])[-1]
            behind = text[place : place + _NEAR_ROLE + len(person.name)]
            aside = re.match(r"[^.,;!?\n]{2,60}, ([^.;!?\n“”\"]{3,70})", behind)
            close = re.split(r"[,(]", before)[-1] if not before.rstrip().endswith(",") else before
            for words in (close, aside.group(1).split(",")[0] if aside else ""):
                for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words.lower()):
                    if self._grammar.kind(word) & {"role", "institution"}:
                        person.roles.add(word)
                        if person.gender is None and self._grammar.kind(word) & {"male", "female"}:
                            person.gender = "m" if "male" in self._grammar.kind(word) else "f"


def _is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u04ff"


def fits(person: Person, gender: Gender | None) -> bool:
    """Whether nothing known of the person's gender speaks against a pronoun's."""
    return gender is None or person.gender is None or person.gender == gender


def _nearness(person: Person, at: int) -> tuple[int, int]:
    place = bisect_left(person.places, at)
    return (
        (len(person.tokens) > 1, person.places[place - 1] if place else -person.places[0] - 1)
        if person.places
        else (0, 0)
    )
