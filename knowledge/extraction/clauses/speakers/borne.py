"""Whether the name that a phrase holds is whom it means: nobody's whom he serves, no body's, no hearer's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.phrases.cases import ends_as_surname
from knowledge.extraction.clauses.phrases.rightward import is_oblique
from knowledge.extraction.clauses.speakers.bearers import Bearers
from knowledge.extraction.clauses.speakers.genitives import is_owned, is_served
from knowledge.extraction.clauses.speakers.identified import calls
from knowledge.extraction.clauses.speakers.mentions import head_of
from knowledge.extraction.clauses.speakers.offices import surname_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_SPEAKER_AND_HEARER: Final = 2
_STEM: Final = 3
"""Letters of a name that stay in every case."""
_APART: Final = frozenset({"relative", "auxiliary", "preposition", "coordinator", "that", "subject", "adverb"})
NO_PEOPLE: Final = frozenset({"institution", "document"})
_NO_BEARERS: Final = NO_PEOPLE | {"outlet", "article", "preposition", "determiner", "coordinator"}
_BODY_AND_ROLE: Final = frozenset({"institution", "role"})


class Asked(NamedTuple):
    """A phrase whose bearer is looked for; `core` is it without what its head belongs to."""

    phrase: Sequence[Token]
    core: list[Token]
    words: str
    at: int
    gender: Gender | None
    is_short: bool
    """Whether nothing stands behind the head."""

    @property
    def is_proper_body(self) -> bool:
        """Whether a noun that a man may be called by, too, is written as a body within a sentence (la Policía)."""
        if "article" not in self.phrase[0].kinds or self.phrase[0].capital:
            return False
        head = next((token for token in reversed(self.core) if "clitic" not in token.kinds), None)
        return head is not None and head.capital and head.kinds >= _BODY_AND_ROLE


class NameReading:
    """Tells, in one article, whom the name within a phrase belongs to."""

    def __init__(self, text: str, people: People, grammar: Grammar, attention: Attention) -> None:
        self._text = text
        self._people = people
        self._grammar = grammar
        self._attention = attention
        self._bearers = Bearers(text, people, grammar, attention)
        self._offices = self._bearers.offices
        self.mentions = self._bearers.mentions

    def _behind_team(self, phrase: Sequence[Token]) -> Person | None:
        """Whose lone name stands behind what he leads and his English role (Crystal Palace manager | Glasner)."""
        if len(phrase) < len(("Leeds", "manager", "Farke")) or "role" not in phrase[-2].kinds:
            return None
        name, role = phrase[-1], phrase[-2]
        team = all(token.capital or "role" in token.kinds for token in phrase[1:-3])
        team = team and not phrase[-3].punctuation and phrase[-3].kinds.isdisjoint(_APART)  # Leeds interim boss X
        if not (name.capital and phrase[0].capital and team) or role.capital or name.kinds or name.text.isupper():
            return None
        person = self._people.find(name.text, name.start)
        if person is None or person.lows[-1] != name.low:
            return None
        person.human = person.human or self._people.animacy.may_be_human(person)
        return person if person.human else None

    def _speaking_to(self, person: Person, at: int) -> Person:
        """Whoever bears the first of two surnames side by side, who speaks to the other (сказал Чуркин Керри)."""
        if len(person.tokens) != _SPEAKER_AND_HEARER or any(map(self._people.reader.is_given, person.tokens)):
            return person
        named = (one for one in self._people.named_before(at) if one.lows[-1] == person.lows[0] and one.human)
        return next((one for one in named if len(one.tokens) > 1), person)

    def _is_borne(self, asked: Asked, part: str, person: Person) -> bool:
        """Whether words are nothing but a full name that no list has, beside what its bearer is (One trader, X Y,)."""
        if "headlast" not in self._grammar.options or not part.strip().startswith(person.name):
            return False
        phrase = asked.phrase
        first = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), 0)
        apposed = phrase[first - 1].text == ","
        if apposed and first > 1 and calls(phrase, first) and self._people.animacy.may_be_human(person):
            person.human = person.human or "institution" not in phrase[first - 2].kinds  # the regulator, Ofcom
            return True
        head = head_of(asked.core) if apposed else phrase[first - 1]
        some = apposed and "counting" in head.kinds and not any(t.kinds & NO_PEOPLE for t in phrase[:first])
        apart = (head.capital or head.kinds & _NO_BEARERS) and self.mentions.behind_fields(phrase) != first
        return first > 0 and (some or not apart) and self._people.animacy.seems_human(person)

    def _is_titled(self, asked: Asked, person: Person) -> bool:
        """Whether a lone surname ends a phrase behind a title that is no elected office (le major Rossignol)."""
        core = asked.core
        if "articleless" in self._grammar.options:
            return self._ends_office(person, core)
        head = core[-2] if len(core) > 1 and "incise" in self._grammar.options else None
        titled = head is not None and "title" in head.kinds and "post" not in head.kinds
        named = titled and person.tokens == (core[-1].text,) and surname_behind(core, core[-2], self._grammar)
        return bool(named) and self._people.animacy.may_be_human(person)

    def _ends_office(self, person: Person, core: Sequence[Token]) -> bool:
        """Whether a lone surname ends a Russian office and what it is of, in its case (лидер коммунистов X)."""
        if len(core) <= _SPEAKER_AND_HEARER or person.tokens != (core[-1].text,) or "role" not in core[0].kinds:
            return False
        fits_case = ends_as_surname(core[-1].low, oblique=is_oblique(core[0]))
        other = core[-2].low.startswith(self._grammar.titlings)  # мэр города Саратов
        other = other or (is_oblique(core[0]) and "role" in core[-2].kinds)  # адвоката депутата Титова
        return fits_case and not other and self._people.animacy.may_be_human(person)

    def _is_master(self, person: Person, asked: Asked) -> bool:
        is_given, core = self._people.reader.is_given, asked.core if self._attention.finite else ()
        if person.human and is_served(asked.phrase, core, self._grammar, is_given):
            return self.mentions.behind_fields(asked.phrase) is None
        behind = self.mentions.behind_one_of(asked.phrase, asked.core)
        return ends_in(behind, person) and is_owned(behind, self._grammar, is_given, (person.gender, asked.gender))


def ends_in(core: Sequence[Token], person: Person) -> bool:
    """Whether a phrase's core ends in somebody's name, in whatever case."""
    return bool([low for low in person.lows if low[:_STEM] == core[-1].low[:_STEM]])
