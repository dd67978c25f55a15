"""Who appears in an article: names as they stand, their fullest forms, gender and roles."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import (
    are_case_forms,
    is_led_by_body,
    is_nominative,
    is_other_sex,
    names_listed_father,
)
from knowledge.extraction.clauses.phrases.genders import gender_of, gender_told
from knowledge.extraction.clauses.phrases.runs import LONGEST_NAME, Gender, Run, given_names, name_reader
from knowledge.extraction.clauses.phrases.spelling import (
    bare,
    first_initial,
    is_capital,
    is_initials,
    name_keys,
    part_initials,
    short_names,
)
from knowledge.extraction.clauses.speakers.animacy import Animacy
from knowledge.extraction.clauses.speakers.describing import (
    NEAR_ROLE,
    describe,
    is_master,
    is_served_alone,
    without_fields,
    without_marked,
)
from knowledge.extraction.clauses.speakers.epithets import is_other_of_pair, part_epithets
from knowledge.extraction.clauses.speakers.gerunds import without_gerunds
from knowledge.extraction.clauses.speakers.headlined import trim_headlined
from knowledge.extraction.clauses.speakers.namesakes import is_served, unless_kin
from knowledge.extraction.clauses.speakers.newsroom import without_reporters
from knowledge.extraction.clauses.speakers.openings import opens_aside, tells_done, tells_field
from knowledge.extraction.clauses.speakers.person import Person, fits
from knowledge.extraction.clauses.speakers.placed import part_places
from knowledge.language.normalization import normalize
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar

_LAND_AND_NOUN: Final = 2
_MOST_BEARERS: Final = 100
"""Names that share a word, beyond which the earlier are not looked at: time stays linear."""
_SHORTEST_OWNER: Final = 3
"""Letters of a surname without the ending of its genitive."""
_PHRASE_ENDS: Final = re.compile(r"(?<! M)[.]|[;!?\n“”«»\"]")
_KIN: Final = frozenset({"kinsman", "bystander", "calling"})
"""Classes of roles that persons alone have."""
_FIRST_PLACES: Final = 4
"""A name's places at which it is looked for what describes its bearer."""
_NEAR_NAMES: Final = 20
_FULL: Final = 2
_SHORT_WORD: Final = 6
_OWNER: Final = 3
"""Letters of the ending of an owner and the blank behind it."""
_ARTICLED: Final = frozenset({"article", "contracted", "determiner"})
_OF_ANYBODY: Final = frozenset({"male", "female"})
"""Classes of titles that tell no more than whose name follows (Mr, Ms)."""
_INITIALS: Final = 4
"""Characters of two initials with their full stops."""
_SHORT_MARK: Final = 4
"""Letters, fewer than which in capitals tell one of a maker's products from another."""


class People:
    """The bearers of names in one article."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._given = given_names()
        self._key = name_keys(grammar)
        self.reader = name_reader(grammar)
        self._runs: dict[str, list[Run]] = {}
        """Names in words that were looked at before."""
        self._by_token: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self.all: list[Person] = []
        runs = list(self.reader.find(text))
        if "headlast" in grammar.options:
            runs = without_gerunds(text, trim_headlined(text, runs, self._given, grammar), grammar)
            runs = part_epithets(text, runs, self._given, grammar)
        self.animacy = Animacy(text, grammar, runs)
        full = (run.lows for run in runs if len(run.words) == _FULL and run.lows[0] in self._given)
        cased = "articleless" in grammar.options
        self._surnames = frozenset(surname for _, surname in full) if cased else frozenset[str]()
        if self._surnames:
            runs = [one for run in runs for one in self._parts(run)]
        else:
            runs = self.reader.parted(runs, self.animacy.lone)
        self._placed = part_places(text, runs, self._given, grammar, self._surnames)
        runs = [part for run in runs for part in self._placed.get(run.start, (run,))] if self._placed else runs
        self._short = short_names(text, runs)
        longer = sorted([run for run in runs if run.words[1:]], key=lambda run: -len(run.words))
        for run in (*longer, *[run for run in runs if not run.words[1:]]):
            self._enter(run)
        self.mentions: list[tuple[int, Person]] = sorted(
            [(place, person) for person in self.all for place in person.places], key=itemgetter(0)
        )
        if grammar.elisions:
            self.mentions = without_reporters(text, self.mentions, grammar)
        self._places = [place for place, _ in self.mentions]
        for person in self.all:
            person.places.sort()
            self._describe(person)
            for key in set(map(self._key, person.roles)) if person.roles else ():
                self._by_role.setdefault(key, []).append(person)
            if person.human and person.gender is None:
                person.gender = gender_told(text, person.name, person.places, self._places, grammar)

    def _parts(self, run: Run) -> tuple[Run, ...]:
        """A body and whoever is named behind it, where one seems the other's (На заседании Центризбиркома | X)."""
        named = run.words[1:] and run.lows[-1] in self._surnames
        if named and (run.words[0].isupper() or is_led_by_body(run.lows, self._given)):
            place = run.start + len(run.words[0])
            body = replace(run, words=run.words[:1], lows=run.lows[:1], end=place)
            return body, replace(run, words=run.words[1:], lows=run.lows[1:], start=place + 1, title=())
        return self.reader.part(run, self.animacy.lone)

    def between(self, start: int, end: int) -> list[Person]:
        """Those named in a stretch of the text, in order."""
        return [
            person for _, person in self.mentions[bisect_left(self._places, start) : bisect_left(self._places, end)]
        ]

    def are_named(self, start: int, end: int) -> bool:
        """Whether a stretch of the text has any name."""
        at = bisect_left(self._places, start)
        return at < len(self._places) and self._places[at] < end

    def places_between(self, start: int, end: int) -> list[tuple[int, Person]]:
        """The same with where each name stands."""
        return self.mentions[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def find(self, words: str, at: int) -> Person | None:
        """The person or institution named in some words, the last full name in them first; `at` is where they stand."""
        if at in self._placed:
            words = words.removeprefix(self._placed[at][0].words[0]).lstrip()
        runs = self._runs.get(words)
        if runs is None:
            runs = self._runs[words] = [part for run in self.reader.find(words) for part in self._parts(run)]
        if not runs:
            return self._surnamed(words)
        people = [(run, person) for run in runs if (person := self._bearer(run, at, words[: run.start])) is not None]
        human = [(run, person) for run, person in people if person.human]
        if human[1:]:
            served = "articleless" in self._grammar.options and is_served([run for run, _ in human], self._given)
            return human[-1][1] if served else max(human, key=_told_by)[1]
        return human[0][1] if human else people[-1][1] if people else None

    def _surnamed(self, words: str) -> Person | None:
        """Whose surname words are that are no name elsewhere, behind a courtesy title or not (King, Le Maire)."""
        if words.islower():
            return None
        written = words.split()
        while len(written) > 1 and "courtesy" in self._grammar.kind(written[0].lower().rstrip(".")):
            written = written[1:]
        if not written or not all(map(is_capital, written)):
            return None
        lows = tuple(word.lower() for word in written)
        known = self._by_token.get(self._key(lows[-1]), ())[-_MOST_BEARERS:]
        named = (one for one in reversed(known) if one.human and len(one.lows) > len(lows))
        return next((one for one in named if one.lows[-len(lows) :] == lows), None)

    def before(self, at: int, gender: Gender | None, *, human: bool = True) -> Person | None:
        """The nearest one named before a place, of that gender where it is told."""
        for index in range(bisect_left(self._places, at) - 1, max(-1, bisect_left(self._places, at) - 60), -1):
            person = self.mentions[index][1]
            if person.human == human and fits(person, gender):
                return person
        return None

    def named_before(self, at: int) -> list[Person]:
        """Those named before a place, the nearest first."""
        end = bisect_left(self._places, at)
        return [person for _, person in reversed(self.mentions[max(0, end - _MOST_BEARERS) : end])]

    def is_anybody_named_before(self, at: int) -> bool:
        """Whether any of them is a person."""
        end = bisect_left(self._places, at)
        return bool([one for _, one in self.mentions[max(0, end - _MOST_BEARERS) : end] if one.human])

    def named_after(self, at: int) -> list[Person]:
        """Those named behind a place, the nearest first."""
        begin = bisect_left(self._places, at)
        return [person for _, person in self.mentions[begin : begin + _MOST_BEARERS] if person.human]

    def likely_before(self, at: int) -> Person | None:
        """The nearest name before a place that may be a person's, where nobody is known to be one."""
        last = bisect_left(self._places, at)
        for place, person in reversed(self.mentions[max(0, last - _NEAR_NAMES) : last]):
            if (
                self.animacy.follows_office(place)
                or self.animacy.is_town(person)
                or self.owner(person.tokens[0]) is not None
                or self._is_led(person, place)
                or not self.animacy.may_be_meant(person, place)
            ):
                continue
            self.animacy.hear(person)
            if person.human:
                return person
        return None

    def _is_led(self, person: Person, place: int) -> bool:
        """Whether an article stands before a noun, alone or in a preposition: it names nobody (das Auto, ans Licht).

        In English an owner and a noun stand around it (the bar's Red Devil dish).
        """
        if "headlast" in self._grammar.options:
            owned = self._text[max(0, place - _OWNER) : place] in {"'s ", "’s "}
            behind = self._text[place + len(person.name) : place + len(person.name) + 2]
            return owned and behind[:1] == " " and behind[1:].islower()
        if "bracket" not in self._grammar.options or len(person.tokens) > 1:
            return False
        before = self._text[max(0, place - _SHORT_WORD) : place].split()[-1:]
        return any(self._grammar.kind(word.lower()) & _ARTICLED for word in before)

    def with_role(self, role: str, at: int) -> Person | None:
        """The nearest before (else the first after) whom a role word describes."""
        near = self._by_role.get(self._key(role), ())[-_MOST_BEARERS:]
        bearers = [p for p in near if p.human and any(self._same(role, other) for other in p.roles)]
        if not bearers:
            return None
        return max(bearers, key=lambda person: _nearness(person, at))

    def note_role(self, person: Person, role: str) -> None:
        """Remember what a description tells that somebody is."""
        person.roles.add(role)
        self._by_role.setdefault(self._key(role), []).append(person)

    def holders(self, role: str, at: int) -> list[Person]:
        """All those named before a place whom a role word describes."""
        near = self._by_role.get(self._key(role), ())[-_MOST_BEARERS:]
        return [person for person in near if person.human and role in person.roles and person.places[0] < at]

    def institution(self, noun: str, at: int) -> Person | None:
        """The nearest institution whose name holds a noun, or which that noun describes."""
        near = self._by_token.get(self._key(noun), ())[-_MOST_BEARERS:]
        named = [person for person in near if not person.human and noun in person.lows]
        named = [person for person in named if "tribunal" not in self._grammar.kind(noun) or not self._is_home(person)]
        named = [person for person in named if self._heads(noun, person)] or named
        near = self._by_role.get(self._key(noun), ())[-_MOST_BEARERS:]
        described = [person for person in near if not person.human and noun in person.roles and person.places[0] < at]
        described = [] if "itself" in self._grammar.kind(noun) else described
        return max(named or described, key=lambda person: _nearness(person, at), default=None)

    def _is_home(self, court: Person) -> bool:
        """Whether what is called a court is only where somebody lives (Ada Colau, 24, of Burnaby Court, Greystones)."""
        at, end = court.places[0], court.places[0] + len(court.name)
        return self._text.startswith(", of ", at - len(", of ")) and self._text[end : end + 1] == ","

    def _heads(self, noun: str, body: Person) -> bool:
        """Whether a noun is what a body is, and not whose (the Federation of Nurses, no Council of the Federation)."""
        end = next((at for at, low in enumerate(body.lows) if "officeof" in self._grammar.kind(low)), len(body.lows))
        return noun in body.lows[:end]

    def _enter(self, run: Run) -> None:
        if not run.words or run.words[2 * LONGEST_NAME :]:
            return
        if "dropping" in self._grammar.options and tells_done(self._text, run, self._grammar):
            return
        if run.words[LONGEST_NAME - 1 :] and self._grammar.elisions and " ".join(run.words).isupper():
            return  # a headline in capitals
        dotted = self._text[run.start - 1 : run.start] == "."
        before = self._text[max(0, run.start - _INITIALS) : run.start] if dotted else ""
        person = self._bearer(run, run.start, before)
        if person is None and self._grammar.elisions and opens_aside(self._text, run, self._grammar):
            return
        if person is None and "headlast" in self._grammar.options and tells_field(self._text, run, self._grammar):
            return
        addressed = run.title and any("courtesy" in self._grammar.kind(word) for word in run.title)
        lone = not run.words[1:]
        if addressed and person is not None and lone and len(person.tokens) > 1:
            person.human = person.human or (self.animacy.seems_human(person))
        if person is None or (person.human is False and lone and run.title):
            human = self.animacy.is_human(run) and (lone or self.owner(run.words[0]) is None)
            person = Person(" ".join(run.words), tuple(run.words), run.lows, human)
            self.all.append(person)
            capitals = [low for word, low in zip(run.words, run.lows, strict=True) if is_capital(word)]
            for key in set(map(self._key, capitals)):
                self._by_token.setdefault(key, []).append(person)
        elif run.lows != person.lows and self._is_better(run, person) and not self._names_father(run.lows[-1]):
            person.name, person.tokens = " ".join(run.words), tuple(run.words)
            person.lows = run.lows
        person.places.append(run.start)
        if lone and run.words[0] in self._short:
            person.short = run.words[0]
        served = run.title and self._grammar.genitives and is_master(self._text, run, self._grammar)
        if run.title and not served:
            title = without_fields(run.title, self._grammar)
            person.roles.update(title, *[self._grammar.called.get(word, ()) for word in title])
        if addressed and len(person.tokens) < LONGEST_NAME:
            person.human = True
        if person.gender is None and person.human:
            person.gender = gender_of(run, self._grammar)

    def _bearer(self, run: Run, at: int, before: str) -> Person | None:
        """Whose name a run is: all of its words stand in the name; a lone word is rather somebody's last.

        `before`: what stands right before it, which may be its initial (Л.Ковалева).
        """
        if not run.words:
            return None
        lone = not run.words[1:]
        words = self._short[run.words[0]] if lone and run.words[0] in self._short else run.lows
        key = self._key(words[-1])
        if key not in self._by_token:
            return self._by_father(run.lows) if run.lows[1:] else None
        known, lone = self._by_token[key][-_MOST_BEARERS:], not words[1:]
        letter = first_initial(before) if before[-1:] == "." and "articleless" in self._grammar.options else ""
        if lone and (known[1:] or known[0].lows[-1] != words[0]) and "articleless" in self._grammar.options:
            known = [one for one in known if not is_other_sex(words[0], one.lows[-1], one.gender)]
        if lone and letter:
            known = [person for person in known if len(person.lows) == 1 or person.lows[0].startswith(letter)]
        if lone and [person for person in known if not person.human]:
            known = [person for person in known if person.human or not self._is_apart(words[0], person, at)]
        if lone and known and not known[1:]:
            if run.title and is_other_of_pair(run, known[0], self._grammar):
                return None
            return known[0] if words[0] in known[0].lows or self._shares(words[0], known[0]) else None
        bearers = [person for person in known if self._bears(person, words)]
        if not bearers:
            return self._by_father(run.lows)
        if not bearers[1:]:
            return bearers[0]
        if not lone:
            return max(bearers, key=lambda person: len(person.tokens))
        ranked = self._of_rank(bearers, run.title) if run.title else bearers
        if len(ranked) < len(bearers):
            return max(ranked, key=lambda person: _nearness(person, at))
        gender = gender_of(run, self._grammar)
        fitting = [person for person in bearers if fits(person, gender)] or bearers
        if gender and len(fitting) > 1:
            fitting = [person for person in fitting if person.gender == gender] or fitting  # Mr, of two
        if run.title:
            fitting = [person for person in fitting if person.human] or fitting
        last = [person for person in fitting if self._same(words[-1], self.surname(person))]
        last = unless_kin(self._text, last, self._grammar) if len(last) > 1 and not run.title else last
        best = [person for person in last or fitting if person.human or run.words == list(person.tokens)]
        return max(best or last or fitting, key=lambda person: _nearness(person, at), default=None)

    def _of_rank(self, namesakes: list[Person], title: Sequence[str]) -> list[Person]:
        """Those of several whom a title is told of, as no Mr is (Sergeant X, the singer Y X … Sgt X)."""
        if "headlast" not in self._grammar.options:
            return namesakes
        ranks = {word for word in title if self._grammar.kind(word).isdisjoint(_OF_ANYBODY)}
        ranks.update(*[self._grammar.called.get(word, ()) for word in ranks])
        return [person for person in namesakes if not ranks.isdisjoint(person.roles)] or namesakes

    def _by_father(self, lows: Sequence[str]) -> Person | None:
        """Who is called by his given name and his father's: the only one of that given name (Юрий Юлианович)."""
        if len(lows) != _FULL or not self._grammar.endings or not self._names_father(lows[1]):
            return None
        near = self._by_token.get(self._key(lows[0]), ())[-_MOST_BEARERS:]
        named = [one for one in near if len(one.lows) >= _FULL and self._same(lows[0], one.lows[0])]
        return named[0] if len(named) == 1 and not any(map(self._names_father, named[0].lows)) else None

    def _names_father(self, low: str) -> bool:
        """Whether a word tells of a father whose name some list has."""
        return names_listed_father(low, self._given, self._grammar.members("father"))

    def _is_apart(self, word: str, body: Person, at: int) -> bool:
        """Whether a lone word is not the name that it stands in: a product (Apple II), a noun (Builders say)."""
        if word not in body.lows[:-1]:
            return False
        if len(body.lows) > _LAND_AND_NOUN and names_territory(word.capitalize()):
            return True  # Israel, the Israel Relations Committee
        place, last = body.lows.index(word), body.tokens[-1]
        if place == 0:
            return last.isupper() and len(last) < _SHORT_MARK and not names_territory(last)
        opens = self._text[max(0, at - 2) : at].strip(" ")[-1:] in {"", "\n", ".", "”", '"'}
        return opens and word.endswith("s") and body.lows[place + 1] not in {"of", "for"}

    def surname(self, person: Person) -> str:
        """A name's last word in lower case, past what only tells generations apart (Jr, III)."""
        words = person.lows[-2:]
        return words[0] if "generation" in self._grammar.kind(words[-1]) else words[-1]

    def _bears(self, person: Person, words: Sequence[str]) -> bool:
        """Whether all of some lower-case words stand in a name."""
        for word in words:
            if word not in person.lows and not self._shares(word, person):
                return False
        return not (words[_FULL:] and part_initials(words, person.tokens))

    def _shares(self, word: str, person: Person) -> bool:
        """Whether a lower-case word that does not stand in a name is one of it in another form."""
        return any(self._same(word, other) for other in person.lows)

    def _same(self, word: str, other: str) -> bool:
        """Whether two words are one name: the same, an initial, or two case forms."""
        if "-" in other or "-" in word:
            word, other = bare(word), bare(other)
        if word.isascii() != other.isascii() and not self._grammar.endings:
            word, other = normalize(word), normalize(other)  # Melenchon is Mélenchon
        if word == other or (word[1:2] == "." and is_initials(word) and other.startswith(word[0])):
            return True
        return (
            bool(self._grammar.endings) and word[:1] == other[:1] and are_case_forms(word, other, self._grammar.endings)
        )

    def _is_better(self, run: Run, person: Person) -> bool:
        """Whether a run is its bearer's name in the nominative, where the name known so far is not; no initials."""
        if len(run.words) != len(person.tokens) or (run.words[0][-1] == "." and person.tokens[0][-1] != "."):
            return False
        if self._grammar.elisions and person.name.isupper() and not run.words[0].isupper():
            return len(run.words) > 1
        upright = self._nominative(run.lows) > self._nominative(person.lows)
        return upright or (len(run.lows) == 1 and is_nominative(run.lows[0], person.lows[0]))

    def _nominative(self, lows: Sequence[str]) -> int:
        """How surely a name in lower case is in the nominative: its given name is listed, no ending tells a case."""
        return 2 if lows[0] in self._given else int(len(lows) > 1 and self.reader.case(lows) is None)

    def owner(self, word: str) -> Person | None:
        """Whose something is: somebody whose surname a German word has with its ending (Müllers Ansicht)."""
        low = word.lower().removesuffix("s")
        if "bracket" not in self._grammar.options or not word.endswith("s") or len(low) < _SHORTEST_OWNER:
            return None
        near = self._by_token.get(self._key(low), ())[-_MOST_BEARERS:]
        return next((one for one in reversed(near) if one.human and low == one.lows[-1]), None)

    def _room_before(self, place: int) -> int:
        """From where words may describe the name at a place: behind the person named before it, if heads come last."""
        room = place - (NEAR_ROLE if self._text.endswith(", ", 0, place) else NEAR_ROLE // 2)
        at = bisect_left(self._places, place) - 1 if "headlast" in self._grammar.options else -1
        while at >= 0 and self._places[at] >= room:
            if self.mentions[at][1].human:
                return self._places[at] + 1
            at -= 1  # Mayor X and | Labour leader Y
        return max(0, room)

    def _describe(self, person: Person) -> None:
        """Role words just before or behind a name's first places are its bearer's."""
        text, lone, reach = self._text, self._grammar.genitives and not person.tokens[1:], NEAR_ROLE + len(person.name)
        for place in person.places[:_FIRST_PLACES]:
            if lone and is_served_alone(text, place, person.name, self._grammar):
                continue
            before = text[self._room_before(place) : place]
            before = _PHRASE_ENDS.split(without_marked(before, self._grammar) if person.human else before)[-1]
            if before[-1:] == " " and not person.human and self._grammar.elisions and len(person.tokens) == 1:
                person.human = self.animacy.follows_post(person, before)
            behind = text[place : place + reach]
            if describe(person, before, behind, self._grammar):
                self.animacy.hear(person)
                person.human = person.human or self._tells_kin(person, behind)

    def _tells_kin(self, person: Person, behind: str) -> bool:
        """Whether an English apposition tells whose father or neighbour a lone name is (Raman, father of the boy)."""
        if person.tokens[1:] or not behind.startswith(", ", len(person.name)) or not person.roles:
            return False
        kin = any(self._grammar.kind(role) & _KIN for role in person.roles)
        return kin and self.animacy.may_be_human(person)


def _told_by(named: tuple[Run, Person]) -> tuple[int, bool]:
    """How much a name in a phrase tells: its words, and whether it is in Cyrillic (адвокат Pussy Riot | Марк X)."""
    return len(named[0].words), not named[0].words[0].isascii()


def _nearness(person: Person, at: int) -> tuple[int, int]:
    if not person.places:
        return 0, 0
    place = bisect_left(person.places, at)
    return len(person.tokens) > 1, person.places[place - 1] if place else -person.places[0] - 1
