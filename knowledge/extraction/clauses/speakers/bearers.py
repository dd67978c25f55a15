"""Whom a description means: a role beside a name, an office and whose it is, the company, the Norwegian."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.speakers.bodies import has_rank
from knowledge.extraction.clauses.speakers.deeds import does_otherwise, is_of_body, is_of_named_body
from knowledge.extraction.clauses.speakers.describing import AGED
from knowledge.extraction.clauses.speakers.likely import REACH, LikelyBearers
from knowledge.extraction.clauses.speakers.mentions import head_of, speaks_for
from knowledge.extraction.clauses.speakers.offices import (
    is_held_alone,
    is_of_state,
    is_whole_office,
    office_told,
    recent,
)
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.tried import on_trial
from knowledge.extraction.clauses.speakers.wording import (
    field_of,
    gender_by,
    gender_of,
    is_career,
    is_native,
    is_plain,
    name_in,
    native_words,
    natives_of,
    role_told,
    tells_land,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.names.roles import Role

_MARKS: Final = frozenset('“”"')
_CLOSING: Final = frozenset('”"')
"""Marks around words, and those behind them."""
_LONGEST_COMPOUND: Final = 6
"""Words of a description from its article to its head."""
_IDLE: Final = frozenset({"article", "determiner", "role", "title", "time", "province"})
_JOINED: Final = 6
"""Places of a name at which a role may be joined to it."""
_NEAR_NAME: Final = 20
"""Characters before a name in which its preposition stands."""
_FIRST_PLACES: Final = 5
_LONGEST_SENTENCE: Final = 400
_OF: Final = frozenset({"belonging"})
_ARTICLES: Final = frozenset({"article", "determiner"})
_ENDS: Final = frozenset(".!?\n")
_AGED: Final = ("-летний", "-летняя")
"""How a Russian age before a noun ends."""
_FEATURES: Final = ("ого", "его", "ой", "ей")
"""Last letters of a Russian adjective in the genitive."""
_PAIR: Final = 2
"""Words of `the latter`, and people of whom it is one."""


class Bearers(LikelyBearers):
    """Finds in one article who bears the roles, offices and adjectives by which he is described."""

    def signed(self, phrase: Sequence[Token], at: int) -> Person | None:
        """The name beside a role: `its director, Tedros Ghebreyesus`, `lead author Lázaro Viñola-López`."""
        comma = next((k for k, token in enumerate(phrase) if token.text == ","), None)
        behind = comma is not None and comma + 1 < len(phrase) and phrase[comma + 1].capital
        name = name_in(phrase, comma + 1 if comma is not None and behind else 0, comma)
        if len(name) < 2 or (behind and self.mentions.is_unnamed(phrase)):
            return None
        before = phrase[:comma] if behind else phrase[: phrase.index(name[0])]
        described = [one for one in before if not one.capital or "title" in one.kinds or one.text.isupper()]
        if not any(token.kinds & {"role", "title"} for token in (described if behind else described[-1:])):
            return None
        if not behind and self.mentions.is_complement(phrase, len(before)):
            return None
        if any("institution" in t.kinds or ("preposition" in t.kinds and "particle" not in t.kinds) for t in name):
            return None
        person = self._people.find(self._text[name[0].start : name[-1].end], at)
        if person is None or len(person.tokens) < 2 or self._people.animacy.is_placed(person.lows):
            return None
        person.human = True
        return person

    def native(self, core: Sequence[Token]) -> Person | None:
        """Whom `the Norwegian`, `le Portugais` or `l'écologiste` means: who spoke or was spoken of last."""
        if len(core) == _PAIR + 1 and self._is_local(core[_PAIR]):
            core = core[:_PAIR]  # le socialiste fribourgeois
        if len(core) == _PAIR + 1 and "native" in core[_PAIR].kinds and self._attention.people:
            native = self._attention.people[-1]
            return None if self._new.may_be_another(native) else native  # the Leeds native
        some = bool(core) and core[0].low in INDEFINITE and bool(self._grammar.elisions)
        if len(core) != _PAIR or "article" not in core[0].kinds or some:
            return None
        if core[1].low.endswith(self._grammar.epithets):
            last = self._attention.people[-1] if self._attention.people else None
            able = last is not None and fits(last, gender_by(core[0], self._grammar))
            return last if able and last is not None and not self._new.may_be_another(last) else None
        if not core[1].capital or (core[1].low.endswith("s") and "masculine" not in core[0].kinds):
            return None
        demonym = bool(self._grammar.demonyms) and not core[1].kinds and core[1].low.endswith(self._grammar.demonyms)
        if not core[1].text.isalpha() or not self._attention.people or not (demonym or is_native(core[1])):
            return None
        named = None if is_native(core[1]) else self._people.find(core[1].text, core[1].start)
        if named is not None and len(named.tokens) > 1:
            return None
        last = self._attention.people[-1]
        return self._new.meant(core[1].text, last)

    def office(self, phrase: Sequence[Token], at: int) -> Person | None:
        """Whom a phrase of a role and what it belongs to describes (the Kremlin's spokesman, украинский лидер)."""
        told = role_told(phrase) if self._grammar.families else None
        if told is None:
            return None
        head, before, words = told
        people = self._able(phrase, words[-1].end, at)
        if speaks_for(head):
            people = self.offices.near_land(people, [token.text for token in words])
        rest = [token for token in words if token is not head]
        people = self.offices.of_surname(people, words, head)
        owners = [token.text for token in rest if token.capital and len(token.text) > 1]
        bearer = self.offices.bearer(self._text[words[0].start : words[-1].end], people)
        if bearer is None and (bearer := self.offices.described(head.low, owners, people)) is not None:
            asked = office_told(words) if self._grammar.elisions else None
            bearer = None if asked is not None and self.offices.excludes(bearer, asked) else bearer
        if bearer is None and rest and "chief" in head.kinds:
            bearer = self.offices.headed(rest, people)
        if bearer is not None or [t for t in rest if t not in before[-1:] and t.kinds & {"role", "title"}]:
            return bearer
        if not people:
            last = words[-1].end
            return self.offices.described(head.low, owners, self._people.named_after(last), last)
        return self._by_work(phrase, words, head, people)

    def in_field(self, bearer: Person, phrase: Sequence[Token]) -> Person | None:
        """The bearer of a French role, unless he is told to have it of another thing (le vendeur de fleurs)."""
        at = 2 if phrase[2].kinds & _OF else 3
        if not phrase[at].kinds & _OF:
            return bearer
        head = phrase[at - 1] if "role" in phrase[at - 1].kinds else phrase[1]
        for noun in phrase[at + 1 : at + 3]:
            if not noun.kinds & _ARTICLES:
                other = not noun.capital and self.offices.belongings.is_of_other_field(bearer, head.low, noun.low)
                return None if other else bearer
        return bearer

    def _able(self, phrase: Sequence[Token], end: int, at: int) -> list[Person]:
        """Who may be described by a phrase: named before, fit, neither named in it nor addressed, not only quoted."""
        gender = gender_of(phrase[0])
        return [
            person
            for person in recent(self._attention.people, self._people.named_before(at))
            if fits(person, gender)
            and not [place for place in person.places[:_FIRST_PLACES] if at <= place < end]
            and not self._is_addressed(person, phrase[0].start)
            and not self._attention.is_only_quoted(person, at)
            and not self._attention.is_spoken_of(person)
        ]

    def _by_work(
        self, phrase: Sequence[Token], words: Sequence[Token], head: Token, people: Sequence[Person]
    ) -> Person | None:
        """Whose work a role is a word for, else the last speaker where nothing speaks against it."""
        highest = self._grammar.foremosts
        words = [token for token in words if not token.low.startswith(highest)] if highest else words
        lone = all(
            token.kinds & {"scope", "household", "preposition", "article", "title"}
            or token.text.isdigit()
            or (not self._is_name(words, token) and (token.low in native_words() or self._is_local(token)))
            or self._is_feature(words, token)
            or "renowned" in token.kinds
            or token.low.endswith(_AGED)
            for token in words
            if token is not head
        )
        career = "famous" in head.kinds and "sparing" in self._grammar.options and is_career(head, words)
        lone = lone or career or ("sparing" in self._grammar.options and is_plain(head, words))
        plain = [token for token in words if token is not head and not (token.kinds or token.capital)]
        told = lone or (len(plain) == 1 and plain == list(words[-1:]) and len(words) == _PAIR)  # le maire réformateur
        local = next((token.low for token in words if token is not head and self._is_local(token)), "")
        landed = natives_of(self._text, local, people)
        if len(landed) == 1:
            return landed[0]
        heard = self._attention.heard if "articleless" in self._grammar.options else ()
        worker = self.offices.worker(head.low, self._attention.people, people, heard) if told else None
        worker = None if worker is not None and self._new.is_outspoken(worker, head) else worker
        if "possessive" in phrase[0].kinds:
            return worker  # son avocat is not he
        pointing = "demonstrative" in phrase[0].kinds and (lone or "sparing" in self._grammar.options)
        aged = "anybody" in head.kinds and any("sized" in token.kinds for token in words if token is not head)
        aged = aged or ("bystander" in head.kinds and "household" in words[-1].kinds)  # la mère de famille
        if (aged or career) and self.mentions.is_told_of(head, self._text[words[0].start : words[-1].end].lower()):
            return None  # un jeune homme … le jeune homme
        bearer = worker or self._pointed_at(head, pointing=pointing)
        bearer = bearer or self._loosely(head, people, lone=lone, aged=aged, career=career)
        asked = office_told(words) if bearer is not None and self._grammar.elisions else None
        if bearer is not None and asked is not None and self.offices.excludes(bearer, asked):
            return None  # a minister is no président burkinabè
        if bearer is not None and local and tells_land(self._text, bearer):
            return None  # the mayor of Lyon is no élu marseillais
        return None if bearer is not None and is_of_state(words) and self._attention.is_silent(bearer) else bearer

    def _is_name(self, words: Sequence[Token], token: Token) -> bool:
        """Whether a word is written as names are; a Russian adjective that opens a sentence is none."""
        return token.capital and not (token is words[0] and "articleless" in self._grammar.options)

    def _is_local(self, token: Token) -> bool:
        """Whether an adjective tells of a town or region by its ending (l'élu niçois)."""
        return bool(self._grammar.demonyms) and not token.kinds and token.low.endswith(self._grammar.demonyms)

    def _is_feature(self, words: Sequence[Token], token: Token) -> bool:
        """Whether a Russian adjective tells which body somebody's is (представитель оборонного ведомства)."""
        if "articleless" not in self._grammar.options or token.kinds - {"adjectival"} or token.capital:
            return False
        return token.low.endswith(_FEATURES) and any("scope" in t.kinds for t in words[words.index(token) + 1 :])

    def _is_somebodys(self, core: Sequence[Token]) -> bool:
        """Whether a role is told by whom its bearer works for (the president's lawyer)."""
        owners = (token.low.removesuffix("'s") for token in core[1:-1] if token.low.endswith("'s"))
        return any(self._grammar.kind(owner) & {"role", "title"} for owner in owners)

    def _may_be_meant(self, person: Person, at: int) -> bool:
        """Whether somebody is not first named in the same sentence (the president of X urged President Y)."""
        first = person.places[0]
        return first < at or bool(_ENDS & set(self._text[at : min(first, at + _LONGEST_SENTENCE)]))

    def _is_addressed(self, person: Person, at: int) -> bool:
        """Whether a name behind a preposition stands right before a phrase (a répondu à Emmanuel Macron le maire)."""
        place = next((place for place in reversed(person.places) if place < at), at)
        between = self._text[place:at].split()
        before = self._text[max(0, place - _NEAR_NAME) : place].lower().split()[-1:]
        if (
            not 0 < len(between) <= len(person.tokens)
            or not before
            or "preposition" not in self._grammar.kind(before[0])
        ):
            return False
        return all(word in person.tokens for word in between)

    def newcomer(self, phrase: Sequence[Token]) -> Person | None:
        """The only name right before that nothing told to be a person's, where `cette vendeuse` points at it."""
        return self._new.pointed_at(phrase)

    def _may_hold(self, person: Person, phrase: Sequence[Token], head: Token) -> bool:
        """Whether nothing speaks against whose office a phrase tells: the mayor of Leeds is no mayor of London."""
        if speaks_for(head) and not self.offices.near_land([person], [token.text for token in phrase]):
            return False
        if "headlast" not in self._grammar.options and not self._grammar.elisions:
            return True
        told = next((at for at, token in enumerate(phrase) if token.punctuation), len(phrase))
        placed = [at + 1 for at, token in enumerate(phrase[1:told]) if "province" in token.kinds]
        owners = [
            token.text
            for token in phrase[placed[-1] if placed else 0 : told]
            if token.capital and token is not head and not token.kinds & _IDLE
        ]
        if self._grammar.elisions:
            field = field_of(phrase[:told], head)
            apart = field and self.offices.belongings.is_of_other_field(person, head.low, field)
            return not (apart or self.offices.belongings.is_elsewhere(person, head.low, owners))
        return not owners or self.offices.may_hold(person, owners, head.low)

    def is_of_another(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether a role of some body is told, and of somebody nothing (X left. The chain's owner said)."""
        if "dropping" in self._grammar.options and any("that" in token.kinds for token in phrase[2:]):
            return True  # El concejal que firmó el pacto
        able = person.human and ("headlast" in self._grammar.options or bool(self._grammar.elisions))
        if able and is_of_named_body(phrase, person, self._text, self._grammar):
            return True
        if not able or not is_of_body(phrase, self._grammar) or is_whole_office(phrase):
            return False
        if self.offices.is_beside(person, phrase) or self._is_only_head(person, phrase):
            return False
        return not self._works(person) or (bool(self._grammar.elisions) and self._attention.is_only_reported(person))

    def _is_only_head(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether a French byname for whoever heads something means the only one who spoke (le patron du PS).

        Whoever else is named is told to be something.
        """
        told = "headship" in phrase[1].kinds and not phrase[0].capital
        if not told or self._attention.is_silent(person) or self._works(person):
            return False
        at = phrase[0].start
        others = [one for one in self._people.named_before(at) if one.human and one is not person]
        later = any(one.human and one.places[0] > at for one in self._people.named_after(at))
        return not later and all(one.roles and self._attention.is_silent(one) for one in others)

    def described(self, phrase: Sequence[Token], core: Sequence[Token], at: int) -> Person | None:
        """The bearer of `the minister`, `the company`; `core` is the phrase without what its head belongs to."""
        if core and "articleless" in self._grammar.options and "role" in core[0].kinds:
            bearer = self._people.with_role(core[0].low, at) if len(core) == 1 else None
            later = bearer is not None and bearer.places[0] > at and "bystander" in core[0].kinds
            told = later and any(person.human for person in self._people.named_before(at))
            return None if told else bearer  # X ждет. Подсудимый сказал … Другой подсудимый, Y
        if "headlast" in self._grammar.options and len(core) == 1 and core[0].capital and "role" in core[0].kinds:
            return self._people.with_role(core[0].low, at)
        if core and (headed := self._headed(core, at)) is not None:
            return headed
        longest = _LONGEST_COMPOUND if "headlast" in self._grammar.options else _LONGEST_COMPOUND - 2
        if not core or not core[0].kinds & {"determiner"} or len(core) > longest:
            return None
        head, last = head_of(core), core[-1]
        if not core[0].kinds & {"article", "possessive", "demonstrative"} or core[0].low in INDEFINITE:
            return None
        if head is not last and last.low[-1:] == "s" and "headlast" in self._grammar.options:
            return None  # the student strikers
        if "ontrial" in head.kinds and (tried := on_trial(self._text, self._people.named_before(at), self._grammar)):
            return tried
        if "role" in head.kinds or head.low.endswith(AGED):
            aged = [token.low for token in core if "-" in token.low and token.low.endswith(AGED)]
            return (self._people.with_role(aged[0], at) if aged else None) or self._with_role(phrase, core, at)
        whole = len(core) == len(phrase) or phrase[len(core)].punctuation
        if whole and "counsel" in head.kinds and (lawyer := self._people.with_role(head.low, at)) is not None:
            return lawyer  # le conseil, of Me X
        if whole and "institution" in head.kinds and ("document" not in head.kinds or head.low == "paper"):
            nouns = [head.low, *self._grammar.members("outlet")] if "outlet" in head.kinds else [head.low]
            found = (self._people.institution(noun, at) for noun in nouns)
            return next((person for person in found if person is not None and has_rank(person.name, core)), None)
        return None

    def _headed(self, core: Sequence[Token], at: int) -> Person | None:
        """Who holds an office told without an article, as headlines do (Opposition leader says)."""
        bare = "headlast" in self._grammar.options and core[0].capital and "role" in core[-1].kinds
        if not bare or "determiner" in core[0].kinds or any(token.capital for token in core[1:]):
            return None
        asked = office_told(core)
        named = (*self._people.named_before(at), *self._people.named_after(at))
        return None if asked is None else self.offices.holder(asked, named)

    def _with_role(self, phrase: Sequence[Token], core: Sequence[Token], at: int) -> Person | None:
        """Who is told to be what a noun says, else, in English, who spoke last."""
        head = head_of(core)
        end = next((at for at, token in enumerate(phrase) if token.punctuation), len(phrase))
        asked = office_told(phrase[:end], core)
        titled = self._people.with_role(head.low, at)
        bearer = self._new.unless_narrowed(titled, phrase, head)
        if titled is not None and bearer is None and any("province" in token.kinds for token in core[1:-1]):
            return None  # Sen. X of Utah. The Ohio senator
        if bearer is not None and "vague" in head.kinds and bearer.places[0] > at and self._attention.heard:
            bearer = None  # X spoke. The official … Local official Y
        pleading = bearer is not None and bearer.places[0] > at and "gowned" in head.kinds and "bench" not in head.kinds
        if pleading and self._new.pleads(phrase, head):
            bearer = None  # l'avocat de la famille … Me X
        if bearer is not None and asked is not None and asked.territory and self._is_of_other_land(bearer, phrase):
            bearer = None  # Ukrainian President X met US President Y. The Ukrainian president
        if bearer is None and len(core) == _PAIR + 1 and "wide" in head.kinds and core[1].capital:
            bearer = self._new.of_land(core[1].text)  # the German leader
        if bearer is not None and self._attention.is_silent(bearer) and self._is_quoted(bearer, at):
            bearer = self._heard_holder(head, asked, at) or bearer
        sole = asked is not None and is_held_alone(asked) and len(phrase) == _PAIR
        sole = sole and bearer is not None and self._attention.is_silent(bearer)
        if sole and len(self._people.holders(head.low, at)) > 1:
            return None  # the president, where two are told of
        if asked is not None and (bearer is None or self._is_beside(bearer, asked, at)):
            named = recent(self._attention.people, self._people.named_before(at))
            bearer = self.offices.holder(asked, (one for one in named if not self._is_beside(one, asked, at)))
        if bearer is not None and fits(bearer, gender_of(core[0])) and self._may_be_meant(bearer, at):
            return bearer if self._may_hold(bearer, phrase, head) or self._new.once_held(bearer, core) else None
        counted = len(phrase) == len(core) + _PAIR and "counting" in phrase[-1].kinds  # the mother of two
        aged = len(core) > _PAIR and "-" in core[1].low and core[1].low.endswith(AGED)
        if aged and self.mentions.is_told_of(head, self._text[core[1].start : head.end].lower()):
            return None  # Police held a 34-year-old nurse. X said … The 34-year-old nurse
        counted = counted or (aged and "kinsman" in head.kinds)  # the 34-year-old mother
        kin = "bystander" in head.kinds and not counted
        bodied = end + 1 < len(phrase) and phrase[end + 1].capital  # the Chairman, Mining Board, said
        another = "possessive" in core[0].kinds or kin or bodied or speaks_for(head) or self._new.is_met(head)
        if another or self._grammar.families or self._is_somebodys(core):
            return None
        able = (one for one in reversed(self._attention.people) if not self.offices.is_others(asked, one))
        able = (one for one in able if not any(servant.startswith(head.low) for servant in one.servants))
        able = (one for one in able if not self._is_joined(one, head))
        able = (one for one in able if not (aged and any(role.endswith(AGED) for role in one.roles)))  # of another age
        last = next((one for one in able if self._agrees(head, one)), None)
        if last is not None and does_otherwise(last, head, self._grammar, self._works):
            last = None
        if last is None and ((counted and not aged) or head.low.endswith(AGED) or "-of-" in head.low):
            return self._new.leading_before()
        if last is None or (
            asked is not None and len(phrase) > _PAIR and self._works(last) and not self._holds_post(last)
        ):
            return None  # X, a farmer, is no health secretary
        if self._attention.is_silent(last) and "role" in head.kinds:
            if "celebrated" in head.kinds and self._new.is_alone(last, at):
                return last
            if self._new.may_be_another(last) or not (counted or self._may_speak_up(last, head)):
                return None
            return last if asked is None and "directing" not in head.kinds else self._new.since(last, able=True)
        return None if self._new.may_be_another(last) else last

    def _is_quoted(self, person: Person, at: int) -> bool:
        """Whether somebody was named last in English words in marks, which end before a place."""
        if "headlast" not in self._grammar.options:
            return False
        place = next((place for place in reversed(person.places) if place < at), at)
        marks = [mark for mark in self._text[place:at] if mark in _MARKS]
        return len(marks) == 1 and marks[0] in _CLOSING

    def _heard_holder(self, head: Token, asked: Role | None, at: int) -> Person | None:
        """The only one of several holders of an office who has spoken (“I miss President Y,” the president added)."""
        heard = [one for one in self._people.holders(head.low, at) if not self._attention.is_silent(one)]
        alone = len(heard) == 1 and heard[0] is next(reversed(self._attention.people), None)
        return heard[0] if alone and (asked is None or not self.offices.excludes(heard[0], asked)) else None

    def _is_joined(self, person: Person, head: Token) -> bool:
        """Whether an English role and somebody are told of together, who is not called so (the mayor and X met)."""
        for place in person.places[:_JOINED] if "headlast" in self._grammar.options else ():
            words = self._text[max(0, place - _NEAR_NAME) : place].lower().split()
            while words and "courtesy" in self._grammar.kind(words[-1].rstrip(".")):
                del words[-1]
            if words[1:] and words[-2] == head.low and "joint" in self._grammar.kind(words[-1]):
                return True
        return False

    def _is_of_other_land(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether a phrase tells somebody's office in another land than his, in English."""
        words = self._text[phrase[0].start : phrase[-1].end]
        return "headlast" in self._grammar.options and self.offices.contradicts(person, words)

    def _is_beside(self, person: Person, asked: Role, at: int) -> bool:
        """Whether an office is not somebody's: he holds another, or the sentence names him for company alone."""
        first, text = person.places[0], self._text
        led = text[max(0, first - _NEAR_NAME) : first].lower().split() if 0 < at - first < REACH else ()
        beside = any("agent" in self._grammar.kind(word) or "accompanying" in self._grammar.kind(word) for word in led)
        alone = beside and "headlast" in self._grammar.options and not _ENDS & set(text[first:at])
        return alone or self.offices.excludes(person, asked)
