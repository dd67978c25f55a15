"""Who an article speaks of: surnames to full names, titles to their bearers, understood subjects to who spoke last."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.offices import STATE
from knowledge.extraction.arabic.phrases.serving import served_offices, serves
from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.bearers import LEAST_OF_TITLE, MOST, Bearers, rarest
from knowledge.extraction.arabic.speakers.bynames import SON, key_of
from knowledge.extraction.arabic.speakers.homes import bearer_by_land, bearer_by_rank
from knowledge.extraction.arabic.speakers.kinds import OF_A_KIND, find_head
from knowledge.extraction.arabic.speakers.persons import (
    Person,
    agrees,
    landless,
    may_be_title,
    plain,
    runs_over,
    shown,
    stem_of,
    stems_of,
)
from knowledge.extraction.arabic.speakers.players import OF_TEAMS, find_creator, find_of_team, is_star
from knowledge.extraction.arabic.speakers.spelling import sound_of, spelled_alike
from knowledge.extraction.arabic.speakers.voices import ADDING, RECENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.vocabulary import Cue

_LONGEST_SURNAME: Final = 2
_SELFSAME: Final = frozenset({"ذات", "نفس", "المعني", "المعنيه", "المتكلم", "المتكلمه"})
"""ذات المسؤول, المعني بالأمر: whoever spoke last."""
_SIDING: Final = frozenset("الموالي المواليه المحسوب المحسوبه المقرب المقربه المدعوم المدعومه".split())  # noqa: SIM905
"""Behind an office these tell on whose side its bearer is."""
_WHO_SPEAKS: Final = frozenset({("المتحدث",), ("المتحدثه",)})
"""Who speaks, where the article names no spokesman."""
_STUDIES: Final = frozenset({"استطلاع", "مسح", "دراسه", "بحث", "استبيان", "تقرير", "مقال"})
"""Papers that speak for themselves; others for who issued them."""
_OF_STATEMENTS: Final = frozenset({"صحفي", "صحافي", "رسمي", "توضيحي", "تضامني", "استنكاري", "مقتضب"})
"""Adjectives that leave open whose a statement is."""
_OF_RIGHTS: Final = frozenset({"حقوقي", "حقوقيه", "نقابي", "نقابيه"})
"""What tells of what kind a body is, not which."""
_PRESIDENT: Final = ("الرييس",)
_BODIES: Final = frozenset({"هييه", "جهه", "منظمه", "موسسه", "تنظيم"})
"""What any body may be called."""


@dataclass(slots=True)
class People(Bearers):
    """The people of one article. Names are told first (`note`), then phrases are resolved in the text's order."""

    persons: list[Person] = field(default_factory=list)
    by_word: dict[str, list[Person]] = field(default_factory=dict)
    by_sound: dict[str, list[Person]] = field(default_factory=dict)
    """Whole names by the consonants of their last word."""
    quoted: set[int] = field(default_factory=set)
    """Whom a clause of reporting has had, not only a deed."""
    vocal: set[int] = field(default_factory=set)
    """Who did something that may be speech: praised, condemned, asked."""
    tellers: dict[int, Person] = field(default_factory=dict)
    """Which body last told what another said: its statement is no other's."""
    issuers: dict[str, Person] = field(default_factory=dict)
    """In whose statement, post or speech words stood last, by what it is called: وأضاف البيان."""
    epithets: dict[str, Person] = field(default_factory=dict)
    """Who is told of with a definite adjective behind his office: الرئيس المعزول فلان, then المعزول."""
    described: dict[tuple[str, ...], Person] = field(default_factory=dict)
    mentions: Callable[[], Iterable[Phrase]] = tuple
    """Reads every institution by its whole name; asked for once, when one goes by its head alone."""
    mentioned: dict[str, dict[tuple[str, ...], Phrase]] | None = None

    def only(self, begun: tuple[str, ...]) -> Phrase | None:
        """The only institution in the article whose whole name begins so; what is told of it with less is it, too."""
        if self.mentioned is None:
            self.mentioned = {}
            for phrase in self.mentions():
                key = tuple(base(word) for word in phrase.words)
                self.mentioned.setdefault(key[0], {}).setdefault(key, phrase)
        names = [name for name in self.mentioned.get(begun[0], ()) if name[: len(begun)] == begun]
        whole = max(names, key=len, default=begun)
        longer = whole != begun and all(whole[: len(name)] == name for name in names)
        return self.mentioned[begun[0]][whole] if longer else None

    def note(self, phrases: Iterable[Phrase]) -> None:
        """Learn names from all phrases of the article, the longest first, so that a surname finds its full name."""
        named = [part for phrase in phrases for part in (phrase.members or (phrase,)) if part.name]
        names = {phrase.name for phrase in named}
        surnames = {name[-1:] for name in names if len(name) > 1}
        given = self.vocabulary.first_names
        for phrase in sorted(named, key=lambda phrase: (may_be_title(phrase, given), -len(phrase.name))):
            if runs_over(phrase.name, names, surnames, given) or self._bearers(phrase):
                continue
            person = self.named(phrase.name)
            if person is None:
                person = Person(phrase.name_text, plain(phrase.name), "person", since=phrase.span.start)
                self.persons.append(person)
                for word in person.words:
                    self.by_word.setdefault(word, []).append(person)
                if len(person.words) > 1 and (sound := sound_of(person.words[-1])):
                    self.by_sound.setdefault(sound, []).append(person)
            person.gender = person.gender or phrase.gender
            person.since = min(person.since, phrase.span.start)
            for stem in stems_of(tuple(map(self.alone, phrase.role))) - person.roles:
                person.roles.add(stem)
                self.by_role.setdefault(stem, []).append(person)
            if len(phrase.role) > 1 and phrase.role[0][:2] == phrase.role[1][:2] == "ال":
                self.epithets.setdefault(phrase.role[1], person)
            person.lands.update(self.lands_of(phrase.role))
            person.heads.update(stem_of(word) for word in phrase.role[:1])
            person.presides = person.presides or phrase.role[:1] == _PRESIDENT
            person.served.update(stem_of(word) for word in served_offices(phrase.role, self.vocabulary))
            person.role_text = self.vocabulary.best_title(person.role_text, phrase.role_text) or None

    def _bearers(self, phrase: Phrase) -> list[Person]:
        """Whose title a supposed name is (المبعوث الأممي، أمين الخزانة), told elsewhere with a name behind it."""
        if not may_be_title(phrase, self.vocabulary.first_names):
            return []
        if phrase.name[1:] == () and phrase.name[0] in self.epithets:
            return [self.epithets[phrase.name[0]]]
        stems, head = stems_of(phrase.name), stem_of(phrase.name[0])
        return [person for person in rarest(stems, self.by_role) if stems <= person.roles and head in person.heads]

    def named(self, name: tuple[str, ...], gender: str = "") -> Person | None:
        """The bearer of a name or of a part of it; of several who agrees with a verb, then whose last word it is."""
        words = plain(name)
        if words and self.bynames and key_of(name) in self.bynames:
            return self.bynames[key_of(name)]
        known = bool(words) and self.by_word.keys() >= {*words}
        rare = min([self.by_word[word] for word in words], key=len) if known else []
        found = [person for person in rare[:MOST] if set(words).issubset(person.words)]
        if not found:
            spelled = spelled_alike(words, self.by_sound, self.by_word, self.vocabulary) if words else []
            return spelled[0] if len(spelled) == 1 else None
        if not found[1:]:
            return found[0]
        if gender:
            found = [person for person in found if agrees(person, gender, "s")] or found
        best = min(found, key=lambda person: (person.words[-1] != words[-1], len(person.words) - len(words) > 3))
        alike = [one for one in self.spoke[-RECENT:] if one.words[-1:] == words == best.words[-1:] and one in found]
        return alike[-1] if alike and len(found) > 1 else best

    def call(self, phrase: Phrase, byname: tuple[str, ...]) -> None:
        """Learn by what else somebody goes, where nobody else is named so."""
        person = self.known(phrase.name)
        other = self.named(byname) if byname[1:] == () else None
        if person is not None and other in {None, person}:
            self.bynames.setdefault(key_of(byname), person)

    def resolve(self, phrase: Phrase) -> Person:
        """Who a phrase stands for. Unknown ones become new people, named by their description."""
        if phrase.members:
            members = tuple(self.resolve(member) for member in phrase.members)
            return Person(" و".join(member.name for member in members), (), "joint", "", "p", members=members)
        if phrase.words[0] in _SELFSAME:
            body = phrase.words[-1] == "المصدر" or base(phrase.words[-1]) in self.vocabulary.institutions
            if last := self.last("f" if phrase.words[0].endswith("ه") else "", "s", living=not body):
                return last
        if phrase.words in self.bracketed:
            return self.bracketed[phrase.words]
        if phrase.name:
            person = self.fuller(phrase) or self.named(phrase.name, phrase.gender) or self._begun(phrase.name)
            if person is not None:
                return person
            if bearers := self._bearers(phrase):
                return self._nearest(bearers)
        if phrase.kind == "person" and not phrase.name:
            first = phrase.words[0]
            several = phrase.number == "p" and phrase.words[1:] and not phrase.same
            if several and "p" in self.vocabulary.roles.get(first, ()):
                return self._several_titled(phrase)
            honoured = first in self.vocabulary.honours or first == STATE
            return self._titled(self.without_honour(phrase) if honoured else phrase)
        landed = bearer_by_land(phrase, self.by_word, self.vocabulary)
        return landed or self._of_nation(phrase) or self._institution(phrase)

    def _of_nation(self, phrase: Phrase) -> Person | None:
        """Whom a lone nationality calls, by his surname or his land, or whose given name a land is: السوداني, هند."""
        given = phrase.words[0] in self.vocabulary.first_names
        if phrase.kind != "place" or len(phrase.words) > 1 or not (given or phrase.words[0].endswith("ي")):
            return None
        person = self.named(phrase.words)
        own = person.words[0 if given else -1] if person is not None and person.words else ""
        if own == base(phrase.words[0]) or not phrase.words[0].startswith("ال"):
            return person if own == base(phrase.words[0]) else None
        titled = self.by_role.get(stem_of(phrase.words[0]), [])[:MOST]
        bearers = [person for person in titled if agrees(person, "m", "s")]  # وأضاف الألماني
        return self._nearest(bearers) if bearers else landless(self.last("m", living=True))

    def holder(self, phrase: Phrase) -> Person | None:
        """Whose titles alone have all words of a title that its headline leaves indefinite (خبير اقتصادي: …)."""
        stems = stems_of(phrase.role) if not phrase.name and phrase.kind == "person" else frozenset()
        bearers = self.bearing(stems, phrase.role[0]) if stems else []
        if not bearers and phrase.soft and len(self.persons) == 1 and not self.spoke:
            return self.persons[0]  # مسؤول سابق: …, where the article names nobody else
        if not bearers and len(stems) >= LEAST_OF_TITLE:
            return self.by_office(phrase)
        return bearers[0] if len(bearers) == 1 else None

    def known(self, name: tuple[str, ...]) -> Person | None:
        """The bearer of a name, or of the words it begins with."""
        return self.named(name) or self._begun(name)

    def _begun(self, name: tuple[str, ...]) -> Person | None:
        """The bearer of a name that words of the content ran on from."""
        for length in range(len(name) - 1, 0, -1):
            person = self.named(name[:length])
            if person is not None and person.words[-1:] == plain(name[length - 1 : length]):
                return person
        return None

    def _titled(self, phrase: Phrase) -> Person:
        bearer = self.named(phrase.words) if len(phrase.words) <= _LONGEST_SURNAME else None
        if bearer is not None and self.is_whole_surname(phrase.words, bearer):
            return bearer
        if (ranked := bearer_by_rank(phrase, self.by_word, self.vocabulary)) is not None:
            return ranked
        role = phrase.role or phrase.words
        role = _without_side(role) if role[2:] and _SIDING & {*role} else role
        stems = stems_of(tuple(map(self.alone, role))) - {SON}  # مستشار ابن زايد
        if not phrase.same or len(stems) > 1:
            bearers = self.bearing(stems, phrase.words[0], phrase.gender)
            advises = len(bearers) == 1 and len(stems) > 1 and serves(phrase.words[0], self.vocabulary)  # مستشار ترامب
            leads = len(bearers) == 1 and self.leads_a_place(phrase)
            if bearers and (phrase.definite or advises or leads or phrase.words[0].startswith("ال")):
                if phrase.words == _PRESIDENT and bearers[1:]:
                    bearers = [one for one in bearers if one.presides and one in self.spoke] or bearers
                return self._nearest(bearers)
            named = "name" in self.vocabulary.institutions.get(phrase.words[-1], ())  # رئيس فيفا
            if not bearers and (phrase.definite or named) and (one := self._by_other_words(phrase, stems)) is not None:
                return one
        words = phrase.words
        able = find_of_team(phrase, self.persons, self.spoke, self.vocabulary) if words[0] in OF_TEAMS else None
        able = find_head(phrase, self) if able is None and words[-1] in OF_A_KIND else able
        if able is not None:
            return able
        artist = find_creator(self.spoke[-RECENT:], phrase.gender, self.persons) if is_star(phrase) else None
        if artist and (len(phrase.words) > 1 or artist in self.persons):
            return artist  # وقالت نجمة مسلسل كذا
        alone = phrase.definite and phrase.words[0].startswith("ال")
        if (alone and phrase.soft and "باسم" not in phrase.words) or phrase.same or (alone and len(phrase.words) == 1):
            person = self._source(phrase) or self.last(phrase.gender, phrase.number, living=True)
            if person is None and phrase.same and (bearers := rarest(stems, self.by_role)):
                return bearers[0]  # معاليه, where nobody spoke yet
            before = self.before_last(phrase, stems, person, self.spoke[-RECENT:]) if person is not None else None
            if before is not None and agrees(before, phrase.gender, phrase.number):
                return before
            if person is not None and not (self.contradicts(phrase, person) or self._is_another(phrase, person)):
                return person
        told = self.told_more(phrase, stems)
        former = None if told else self.only_voice(phrase, self.spoke, self.quoted)
        return former or (self._nearest(told) if told else self.describe(phrase))

    def _several_titled(self, phrase: Phrase) -> Person:
        """Several people by what they are, none of them by name: لاعبي النادي, later لاعب النادي فلان."""
        stems = stems_of(tuple(map(self.alone, phrase.role)))
        bearers = self.bearing(stems, phrase.words[0], phrase.gender)
        several = [one for one in bearers if one.members or one.number == "p"]
        return self._nearest(several) if several and phrase.definite else self.describe(phrase)

    def _by_other_words(self, phrase: Phrase, stems: frozenset[str]) -> Person | None:
        """Whose title is told by other words: العاهل الأردني فلان, then الملك; with less, or by his land."""
        if len(stems) < LEAST_OF_TITLE:
            return self.by_synonym(stems, phrase.gender) if phrase.definite else None
        one = self.by_office(phrase) or self.by_synonym(stems, phrase.gender)
        return one or self.aide_of(phrase, self.by_word) or self.of_home(phrase, self.last("", living=True))

    def _is_another(self, phrase: Phrase, person: Person) -> bool:
        """Whether somebody only acted so far, in no such office, or is told by another title alone.

        غادر الرئيس، اعتقل فلان. وقال الوزير إن; قال اللاعب إن كذا. وقال المدرب إن.
        """
        lone = len(person.words) == 1 and person.words[0].startswith("ال") and person not in self.persons
        if lone and not phrase.same and not self.is_anybody(phrase):
            return base(phrase.words[0]) in self.vocabulary.roles and base(person.words[0]) != base(phrase.words[0])
        silent = person.kind == "person" and id(person) not in self.quoted
        silent = silent and not phrase.same and stem_of(phrase.words[0]) not in person.roles
        if phrase.words in _WHO_SPEAKS and person in self.persons:
            silent = False  # نعت فلان القرار بكذا. وقال المتحدث
        return silent or self.is_of_folk(phrase, person)

    def _source(self, phrase: Phrase) -> Person | None:
        """المصدر ذاته: whoever or whatever spoke last."""
        if base(phrase.words[0]) == "مصادر":  # المصادر: those that spoke before, no single one
            several = (one for one in reversed(self.spoke) if one.words[:1] == ("مصادر",))
            return next(several, None if phrase.same else self.describe(phrase))
        if not phrase.same or base(phrase.words[0]) != "مصدر" or not self.spoke:
            return None
        return self.spoke[-1] if self.spoke[-1].kind in {"institution", "paper"} else None

    def _nearest(self, bearers: list[Person]) -> Person:
        if len(bearers) == 1:
            return bearers[0]
        for person in reversed(self.spoke[-RECENT:]):
            if person in bearers:
                return person
        return bearers[0]

    def _institution(self, phrase: Phrase) -> Person:
        """An institution by its fullest form, told again by its head (المفوضية) or by what kind of thing it is."""
        key = tuple(base(word) for word in phrase.words)
        known = self.described.get(key)
        if known is not None:
            return known
        stems = {stem_of(word) for word in key}
        fuller = [
            one
            for one in rarest(stems, self.by_stem)
            if stems <= {stem_of(base(word)) for word in one.words}
            and one.kind == phrase.kind
            and self._is_kind(key, one)
        ]
        called = [one for one in fuller if len(key) == 1 and one.words[1:] == phrase.words]  # حماس: حركة حماس
        if called and "name" in self.vocabulary.institutions.get(key[0], ()):
            return called[0]
        if fuller and (phrase.words[0].startswith("ال") or len(key) > 1):
            return max(fuller, key=lambda one: (one in self.spoke[-RECENT:], len(one.words)))
        if phrase.same and (teller := self._teller(key)) is not None:
            return teller
        alone = phrase.kind == "institution" and phrase.words[0].startswith("ال")
        kind = len(key) == LEAST_OF_TITLE and key[1] in _OF_RIGHTS  # المنظمة الحقوقية
        described = len(key) == LEAST_OF_TITLE and phrase.words[1].startswith("ال") and not kind
        again = all(word in self.vocabulary.same for word in phrase.words[1:])
        described, plain = described and not again, described or kind or again
        if alone and plain and (only := self.only(key if described else key[:1])):
            return self.describe(only)
        if phrase.kind in {"institution", "paper"} and len(key) == 1 and phrase.words[0].startswith("ال"):
            last = self.last(phrase.gender, "s", living=False)
            if last is not None and key[0] in last.roles and last.kind != "person":
                return last
        told = [base(word) for word in phrase.words[1:] if word not in self.vocabulary.same]
        plain = not told or (len(told) == 1 and told[0] in _OF_STATEMENTS)
        if phrase.kind == "paper" and plain and phrase.words[0].startswith("ال") and key[0] not in _STUDIES:
            issuer = next((one for one in reversed(self.spoke[-RECENT:]) if one.kind == "institution"), None)
            if issuer is not None:
                return self.tellers.get(id(issuer), issuer)
            if key[0] in self.issuers:
                return self.issuers[key[0]]
        if phrase.kind == "institution" and phrase.words[0].startswith("ال") and self.is_general(phrase):
            last = self.last(phrase.gender)
            alone = len(phrase.words) == 1 or (last is not None and last.gender == phrase.gender == "f")
            if last is not None and alone and last.kind == "person" and not last.roles:
                return self.describe(phrase) if last.words[0] in self.vocabulary.first_names else last
        return self.describe(phrase)

    def _teller(self, key: tuple[str, ...]) -> Person | None:
        """The body that spoke last, where a word for any of them means it: الهيئة ذاتها, التنظيم النقابي نفسه."""
        said = next((one for one in reversed(self.spoke[-RECENT:]) if id(one) in self.quoted), None)
        if said is None or said.kind != "institution" or key[0] in self.issuers:
            return None
        other = key[0] in self.vocabulary.institutions and key[0] not in _BODIES
        return None if other else said

    def describe(self, phrase: Phrase) -> Person:
        """Somebody by what a phrase says he is."""
        key = tuple(map(base, phrase.words))
        person = self.described.get(key)
        if person is None:
            person = Person(
                shown(phrase.text),
                phrase.words,
                phrase.kind,
                phrase.gender,
                phrase.number,
                set(stems_of(phrase.role)),
                heads=set(map(stem_of, phrase.role[:1])),
                since=phrase.span.end,
            )
            person.anonymous = phrase.kind == "person" and not phrase.definite
            self.described[key] = person
            for stem in {stem_of(word) for word in key}:
                self.by_stem.setdefault(stem, []).append(person)
            if person.name[-1:] == ")" and "في" not in phrase.words:
                self.bracketed.setdefault(phrase.words[-1:], person)
        return person

    def last(self, gender: str, number: str = "s", *, living: bool = False) -> Person | None:
        """Who spoke or acted last and agrees; with `living` a person. Several people are meant where nobody else is."""
        several = None
        for person in reversed(self.spoke[-RECENT:]):
            if (living and person.kind != "person") or not agrees(person, gender, number):
                continue
            if number != "s" or not self.are_several(person):
                return person
            several = several or person
        return several

    def understood(self, cue: Cue | None, *, at: int = 0, back: bool = False) -> Person | None:
        """The subject that a verb, `at` its place, leaves out; `back`: not who spoke last, who asked him."""
        if cue is None or back:
            recent = (one for one in reversed(self.spoke[-RECENT:]) if not back or one is not self.spoke[-1])
            return next((one for one in recent if cue is None or agrees(one, cue.gender, cue.number)), None)
        told = self.spoke[-1] if self.spoke and cue.form == "participle" and cue.number == "s" else None
        if told is not None and id(told) in self.quoted and self.are_several(told) and agrees(told, cue.gender, "s"):
            return told  # قال شهود عيان إن كذا، مشيرا
        one = self.last(cue.gender, cue.number) or self._only_one(cue, at)
        adds = cue.verb.lemma in ADDING and cue.form == "past"
        mute = one is not None and (one.kind != "person" or id(one) not in self.vocal)
        if adds and one is not None and mute and id(one) not in self.quoted:
            spoken = (other for other in reversed(self.spoke[-RECENT:]) if id(other) in self.quoted)
            return next((other for other in spoken if agrees(other, cue.gender, cue.number)), one)
        return one

    def _only_one(self, cue: Cue, at: int) -> Person | None:
        """The one woman of the article where a verb of hers has nobody else: استقبل فلان فلانة، التي. وأكدت أن.

        So, too, whoever alone is named before where nobody spoke or acted: جذبت لوحة اهتمام فلان وعلق عليها بقوله.
        """
        if cue.joined and not self.spoke and len(self.persons) == 1 and self.persons[0].since < at:
            return self.persons[0] if agrees(self.persons[0], cue.gender, cue.number) else None
        if cue.gender != "f" or cue.number != "s":
            return None
        women = [one for one in self.persons if one.gender == "f" and one.name.replace(" ", "").isalpha()]
        return women[0] if len(women) == 1 else None

    def heard(self, person: Person, cue: Cue | None = None, *, quoted: bool = True, idle: bool = False) -> None:
        """Somebody is `quoted` or acts: the nearest for what follows. The verb beside a name tells its gender.

        `idle`: by a deed that is no speech, after which nobody adds anything.
        """
        body = person.kind == "institution"  # وأكدت وزارة الدفاع البنتاغون. وقال البنتاغون
        if cue is not None and cue.number == "s" and (body or cue.gender == "f" or not person.gender):
            person.gender = cue.gender
        if cue is not None and cue.number == "p" and person.kind == "person":
            person.number = "p"  # محللي البنك قالوا
        self.spoke.append(person)
        if quoted:
            self.quoted.add(id(person))
        elif not idle:
            self.vocal.add(id(person))


def _without_side(role: tuple[str, ...]) -> tuple[str, ...]:
    """An office without whose side its bearer takes: رئيس المجلس الموالي لكذا."""
    return role[: next(k for k, word in enumerate(role) if word in _SIDING)]
