"""Whom a phrase that is no pronoun means: a name, the latter, the Norwegian, the minister, the company, a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.speakers.ahead import find_described, find_told_next
from knowledge.extraction.clauses.speakers.attention import SUBJECT_REACH
from knowledge.extraction.clauses.speakers.bodies import (
    belonging,
    is_described,
    is_inquiry,
    is_paper,
    is_seat,
    may_be_called,
    means_body,
    named_after,
    names_team,
    whole_body,
    with_fields,
    with_noun,
)
from knowledge.extraction.clauses.speakers.bodies_apposed import apposed_body, whole_of
from knowledge.extraction.clauses.speakers.borne import NO_PEOPLE, Asked, NameReading, ends_in
from knowledge.extraction.clauses.speakers.callings import called_so
from knowledge.extraction.clauses.speakers.cases import in_nominative, written
from knowledge.extraction.clauses.speakers.deeds import is_dealt_with
from knowledge.extraction.clauses.speakers.describing import (
    before_deed,
    before_family,
    is_in_matter,
    is_told,
    past_excerpt,
)
from knowledge.extraction.clauses.speakers.documents import Documents, Resolved
from knowledge.extraction.clauses.speakers.genitives import attends, heads_body
from knowledge.extraction.clauses.speakers.identified import is_in_aside
from knowledge.extraction.clauses.speakers.initials import bearer_of_initials
from knowledge.extraction.clauses.speakers.mentions import head_of, is_land_of, without_brackets, without_place
from knowledge.extraction.clauses.speakers.offices import may_be_one, office_told, recent
from knowledge.extraction.clauses.speakers.openings import acts_before, is_acted_on
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.spelled import whole_names
from knowledge.extraction.clauses.speakers.titled import Titles
from knowledge.extraction.clauses.speakers.wording import PLURALS, is_career, is_counted
from knowledge.language.territories import names_territory
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_LEAD: Final = 700
"""Characters of a headline and a lead."""
_MOST_DESCRIPTIONS: Final = 50
_TRAILING: Final = frozenset({"clitic", "emphatic"})
_ARTICLE_AND_NOUN: Final = 2
_NO_CLASSES: Final[frozenset[str]] = frozenset()
_PAPERS: Final = frozenset({"document", "inquiry"})
_SOME: Final = frozenset({"a", "an", "another", "one"})


class Naming(NameReading):
    """Finds whom phrases mean in one article, in reading order; a description that nobody bears stays one."""

    def __init__(self, text: str, people: People, grammar: Grammar, attention: Attention) -> None:
        super().__init__(text, people, grammar, attention)
        self._descriptions: list[tuple[Resolved, frozenset[str]]] = []
        """Those who were only described, with the words of each in lower case."""
        self.documents = Documents(text, people, grammar)
        self._titles = Titles(text, grammar)
        self._whole = whole_names(text, people.all) if grammar.elisions else {}
        """All of a body's name, where its initials tell how far that goes (Médecins sans frontières (MSF))."""

    def read(self, phrase: Sequence[Token], gender: Gender | None = None) -> Resolved | None:
        """Whom a phrase means, of the gender that its verb tells; None where it cannot speak (I)."""
        if phrase[1:]:
            phrase = before_deed(phrase) if phrase[0].text >= CYRILLIC else phrase
            phrase = without_brackets(without_place(phrase))
        while phrase[1:] and phrase[-1].kinds & _TRAILING and not phrase[-1].capital:
            if "preposition" in phrase[-2].kinds:
                break  # l'un d'entre eux
            phrase = phrase[:-1]  # la Policía le pedía, les médecins eux
        phrase = past_excerpt(before_family(phrase)) if phrase[3:] and "headlast" in self._grammar.options else phrase
        alone = not phrase[1:]
        inert = alone and "inert" in phrase[0].kinds
        if inert or ("pronoun.i" in phrase[0].kinds and phrase[0].text in {"I", phrase[0].low}):
            return None
        if alone and (owner := self._people.owner(phrase[0].text)) is not None:
            return self.of(owner)
        cased = "bracket" in self._grammar.options
        if cased and (oblique := in_nominative(self._text, phrase, self._grammar)) is not None:
            return self._oblique(phrase, oblique, gender)
        return self._read(self._asked(phrase, self._words(phrase), phrase[0].start, gender))

    def _asked(self, phrase: Sequence[Token], words: str, at: int, gender: Gender | None) -> Asked:
        core = self.mentions.core(phrase)
        return Asked(phrase, core, words, at, gender, not phrase[len(core) :])

    def _oblique(self, phrase: Sequence[Token], plain: Sequence[Token], gender: Gender | None) -> Resolved | None:
        """Whom a phrase means whose head is in an oblique case: who is named in it, else by its nominative."""
        at, parts = phrase[0].start, self.mentions.parts(phrase, self.mentions.core(phrase), self._words(phrase))
        names = [self._people.find(part, at) for part in parts]
        named = next((one for one in names if one is not None and one.human and len(one.tokens) > 1), None)
        if named is not None:
            return self.of(named)
        asked = self._asked(plain, written(plain, self._text), at, gender)
        if (found := self._office(asked) or self._role(asked) or self._body(asked) or self._later(asked)) is not None:
            return found
        body = self._people.find(asked.words, at)
        return self.of(body) if body is not None and body.name != self._words(phrase) else self._undescribed(asked)

    def _words(self, phrase: Sequence[Token]) -> str:
        return self._text[phrase[0].start : phrase[-1].end]

    def _read(self, asked: Asked) -> Resolved | None:
        if is_counted(asked.core) or (asked.phrase[1:] and is_in_matter(asked.phrase)):
            return self._undescribed(asked)
        first = asked.phrase[0]
        opening = not asked.phrase[1:] and "articleless" in self._grammar.options and first.low in self._text
        if opening and (called := self._called(asked)) is not None:
            return called
        if asked.is_proper_body:
            found = self._name(asked) or self._issuer(asked)
        else:
            named = not (asked.words[1:].islower() and "determiner" in asked.phrase[0].kinds)  # The mayor of the town
            found = (
                self._own_document(asked.core)
                or self._native(asked)
                or (self._initials(asked) if named else None)
                or (self._name(asked) if named else None)
                or self._issuer(asked)
                or (self._signed(asked) if named else None)
                or (self._titled(asked) if "articleless" in self._grammar.options else None)
            )
            found = found or self._office(asked) or self._role(asked) or self._body(asked)
        return found or self._later(asked) or self._called(asked) or self._undescribed(asked)

    def of(self, person: Person) -> Resolved:
        """Somebody as a speaker, who is remembered as the last one."""
        if person.human:
            self._attention.remember(person)
        return Resolved(person.name, human=person.human)

    def _native(self, asked: Asked) -> Resolved | None:
        native = None if asked.core and asked.core[0].low in _SOME else self._bearers.native(asked.core)
        return self.of(native) if native is not None else None

    def _initials(self, asked: Asked) -> Resolved | None:
        """Who holds an office that is called by its initials (the CS)."""
        if "headlast" not in self._grammar.options or not asked.core or not asked.core[-1].text.isupper():
            return None
        named = [one for one in recent(self._attention.people, self._people.named_before(asked.at)) if one.human]
        bearer = bearer_of_initials(self._text, asked.core, named, self._grammar)
        return self.of(bearer) if bearer is not None else None

    def _name(self, asked: Asked) -> Resolved | None:
        """Who is named in the phrase, unless the name is only that of what its head belongs to."""
        phrase, core = asked.phrase, asked.core
        if asked.words.islower() or (len(core) == 1 and means_body(phrase, core, self._grammar)):
            return None
        placed = bool(core[2:]) and "province" in core[-2].kinds and "article" in core[0].kinds
        if placed and "role" in self._grammar.kind(core[-1].low):
            return None  # the South Dakota Republican
        if "headlast" in self._grammar.options and (lone := self._behind_team(phrase)) is not None:
            return self.of(lone)
        heads = heads_body(core, self._grammar, self._people.reader.is_given)
        many = len(core) > 1 and self.mentions.is_company_of(core, core[-1])  # Local Afghan commanders
        for part in self.mentions.parts(phrase, core, asked.words):
            person = self._people.find(part, asked.at)
            if person is None or is_described(phrase, person):
                continue
            if len(person.places) == 1 and "articleless" in self._grammar.options:
                person = self._speaking_to(person, asked.at)
            if (spelled := self._whole.get(person)) is not None:
                return Resolved(spelled, human=False)
            if (body := named_after(self._text, person, (phrase, core), self._grammar)) is not None:
                return body
            if self._is_master(person, asked) or attends(asked.core, person, self._text, self._grammar):
                return self._servant(person, asked)
            bodied = names_team(core) or (heads and ends_in(core, person))
            bodied = bodied or _is_one_of_many(core, person) or (many and core[-2].text == person.tokens[-1])
            bodied = bodied or (bool(phrase[2:]) and _is_on_spot(phrase, person))
            bodied = bodied or (bool(phrase[3:] and self._grammar.elisions) and is_in_aside(phrase, person))
            bodied = bodied or is_land_of(phrase, person) or is_dealt_with(phrase, person, self._grammar)
            if bodied or self.mentions.owns(phrase, person) or is_inquiry(core, person):
                continue
            if self.mentions.is_field(core):
                return None
            human = person.human or self._is_titled(asked, person)
            if human or self.mentions.heads(phrase, person) or self._is_borne(asked, part, person):
                self._people.animacy.hear(person, speaks=len(phrase) == 1)
                whole = with_fields(self._text, person, phrase)
                return whole or whole_body(self._text, person, (phrase, core), self._grammar) or self.of(person)
        return None

    def _servant(self, master: Person, asked: Asked) -> Resolved:
        """Who serves somebody named, where his own name stands elsewhere, else his description."""
        named = recent(self._attention.people, self._people.named_before(asked.at))
        bearer = self._offices.worker(asked.core[0].low, (), (other for other in named if other is not master))
        return self.of(bearer) if bearer is not None else Resolved(asked.words, anonymous=True, known=False)

    def _issuer(self, asked: Asked) -> Resolved | None:
        """Whose `the statement` is."""
        core = asked.core
        if not asked.is_short or len(core) != _ARTICLE_AND_NOUN or not core[0].kinds & {"article", "demonstrative"}:
            return None
        return self.documents.issuer(core[-1].low)

    def _own_document(self, core: Sequence[Token]) -> Resolved | None:
        """Whose `her statement`, `his post` or `Odinga's tweet` is: whoever was told of last, or is named in it."""
        if not core or "authored" not in core[-1].kinds:
            return None
        author = self.documents.author_of(core, next(reversed(self._attention.people), None))
        return self.of(author) if author is not None else None

    def _signed(self, asked: Asked) -> Resolved | None:
        signed = self._bearers.signed(asked.phrase, asked.at)
        return self.of(signed) if signed is not None else None

    def _titled(self, asked: Asked) -> Resolved | None:
        """Who bears a title that holds all words of a description, where names have cases."""
        if [token for token in asked.phrase[1:-1] if token.capital]:
            return None
        titled = self._titles.bearers(self._people.named_before(asked.at), asked.phrase)
        able = [one for one in titled if fits(one, asked.gender) and not self._offices.contradicts(one, asked.words)]
        if len(able) > 1:
            able = [one for one in able if id(one) in self._attention.heard]
            return self.of(able[0]) if len(able) == 1 else self._undescribed(asked)
        return self.of(able[0]) if len(able) == 1 else None

    def _office(self, asked: Asked) -> Resolved | None:
        pointing = "demonstrative" in asked.phrase[0].kinds and asked.is_short
        if pointing and (new := self._bearers.newcomer(asked.phrase)) is not None:
            return self.of(new)
        again = self._grammar.elisions and asked.is_short and asked.core and self._again(asked.core) is not None
        office = None if again else self._bearers.office(asked.phrase, asked.at)
        if office is not None and self._grammar.elisions and asked.phrase[3:]:
            office = self._bearers.in_field(office, asked.phrase)
        return self._told(office, asked) if office is not None and self._may_be(office, asked) else None

    def _told(self, person: Person, asked: Asked) -> Resolved:
        """Somebody as a speaker; a French post told with its body is his from there on (le député de X … le député)."""
        if self._grammar.elisions and person.lows == (asked.core[-1].low,) and not person.human:
            whole = self._whole.get(person) or whole_of(self._text, person, self.mentions, self._grammar)
            return Resolved(whole, human=False) if whole is not None else self.of(person)
        head = head_of(asked.core) if asked.core and not person.roles and self._grammar.elisions else None
        if head is not None and "post" in head.kinds and len(asked.phrase) > _ARTICLE_AND_NOUN:
            self._people.note_role(person, head.low)
        return self.of(person)

    def _role(self, asked: Asked) -> Resolved | None:
        """Who bears a role, or an unnamed one told of before by it, who comes first where nobody is named by it."""
        again = self._again(asked.core) if asked.is_short else None
        head = head_of(asked.core) if asked.core else None
        if again and head is not None and (officer := self._officer_since(again, head)) is not None:
            return self.of(officer)
        if head is None or (again and "role" in head.kinds and self._people.with_role(head.low, asked.at) is None):
            return again
        if again and "team" in head.kinds and self._grammar.elisions:
            return again  # le cabinet du ministre de la Santé X … le cabinet
        described = self._bearers.described(asked.phrase, asked.core, asked.at)
        if described is None or not self._may_be(described, asked):
            return again
        whole = belonging(self._text, described, head.low, self._grammar)
        if (whole is None or "institution" not in head.kinds) and is_seat(self._text, described, self._grammar):
            return again
        return whole or self._told(described, asked)

    def _officer_since(self, again: Resolved, head: Token) -> Person | None:
        """Who has spoken for an office since the lead told of an official (an official said … said X, director)."""
        last = self._attention.people[-1] if self._attention.people else None
        if last is None or "functionary" not in head.kinds or "headlast" not in self._grammar.options:
            return None
        told = self._text.find(again.name)
        led = 0 <= told < min(last.places[0], _LEAD)
        lone = led and again.name not in self._text[told + len(again.name) : head.start]
        holds = any("inoffice" in self._grammar.kind(role) for role in last.roles)
        return last if lone and holds and id(last) in self._attention.heard else None

    def _may_be(self, person: Person, asked: Asked) -> bool:
        another, end = self._bearers.is_of_another(person, asked.phrase), asked.phrase[-1].end
        another = another or (end + 1 in person.places and is_told(self._text, end))
        if another or not fits(person, asked.gender) or self._attention.is_spoken_of(person):
            return False
        if self._grammar.elisions:
            head = head_of(asked.core)
            paper = is_paper(person, self._grammar) and "institution" not in head.kinds
            told = (self._attention.before[1], asked.at)
            if paper or acts_before(self._text, told, person, self._grammar):
                return False  # … Libération. Le ministre a dit
            if "famous" in head.kinds and is_career(head, asked.phrase):
                return True
            if is_acted_on(self._text, self._attention.before, head.low, person, self._grammar):
                return False
        if not asked.core[-1].capital and self._people.surname(person) in {t.low for t in asked.core[:-1]}:
            return False  # the Biden aide
        barred = "articleless" in self._grammar.options and self._titles.bars(person, asked.core, asked.phrase)
        unlike = barred or self._offices.differs(person, asked.phrase, silent=self._attention.is_silent(person))
        return not (unlike or self._offices.contradicts(person, asked.words))

    def continued(self, phrase: Sequence[Token], said: Resolved, *, spoke: str | None, sure: bool) -> Resolved | None:
        """Whom a noun describes that goes on with the last one's words (a ajouté la finaliste); `spoke` just before."""
        last = self._attention.people[-1] if self._attention.people else None
        if last is None or (said.known and not said.role) or phrase[0].low in INDEFINITE:
            return None
        core = self.mentions.core(phrase)
        noun = phrase[-1] if len(phrase) == _ARTICLE_AND_NOUN else head_of(core)
        if "bench" in noun.kinds and noun.low not in last.roles:
            return None  # « … », poursuit le magistrat
        plain = not noun.kinds and not noun.capital and len(core) == _ARTICLE_AND_NOUN
        own = "role" in noun.kinds and self.may_hold(last, phrase, core, sure=sure and spoke == last.name)
        told = phrase[0].kinds & {"masculine", "feminine"} or noun.kinds & {"male", "female"}
        if not (plain or own) or not told or not fits(last, "m" if told & {"masculine", "male"} else "f"):
            return None
        near = any(person.human and person is not last for person in self._people.between(*self._attention.before))
        return None if (near and spoke != last.name) or self.mentions.is_told_of(noun) else self.of(last)

    def may_hold(self, person: Person, phrase: Sequence[Token], core: Sequence[Token], *, sure: bool = False) -> bool:
        """Whether nothing speaks against somebody's being whom a role describes."""
        asked = office_told(phrase, core)
        words = self._text[phrase[0].start : phrase[-1].end]
        another = (not sure and head_of(core).kinds & {"bystander"}) or self._offices.contradicts(person, words)
        return not another and (asked is None or not self._offices.excludes(person, asked))

    def _again(self, core: Sequence[Token]) -> Resolved | None:
        """An unnamed source told of before (`cette source`, `the official`), by its head."""
        bare = bool(core) and len(core) == 1 and "articleless" in self._grammar.options and "role" in core[0].kinds
        pointing = bool(core) and core[0].kinds & {"demonstrative", "article"}
        if not (pointing or bare) or core[0].low in INDEFINITE or core[0].low == "des":
            return None
        head, latest = head_of(core).low, self._descriptions[: -_MOST_DESCRIPTIONS - 1 : -1]
        owners = {token.low for token in core[1:-1] if token.capital} if "headlast" in self._grammar.options else set()
        told = [one for one, words in latest if head in words and owners <= words]
        if not told:
            return None
        office, read = office_told(core), load_roles().read
        return next((one for one in told if may_be_one(office, read(one.name))), None)

    def _body(self, asked: Asked) -> Resolved | None:
        """The body that spoke last, or led the sentence before, where a noun of its kind stands for it."""
        called = apposed_body(self._text, self._people, asked.core) if self._grammar.elisions else None
        if called is not None or not means_body(asked.phrase, asked.core, self._grammar):
            return called
        body, leading = self._attention.body, self._leading_body()
        before = self._text[slice(*self._attention.before)]
        if body is None or (leading is not None and body.name not in before):
            body = leading or body or self._brand(asked)
        return body if body is not None and may_be_called(body.name, asked.core, self._grammar) else None

    def _leading_body(self) -> Resolved | None:
        start, end = self._attention.before
        named = self._people.between(start, min(end, start + SUBJECT_REACH))
        if named and (whole := with_noun(self._text, named[0], start, self._grammar)) is not None:
            return whole
        bodies = [one for one in named if not one.human and (one.name.isupper() or len(one.tokens) > 1)]
        return self.of(named[0]) if bodies and bodies == named[:1] else None

    def _brand(self, asked: Asked) -> Resolved | None:
        """The only body of one word in the sentence before, where a noun follows that such are called by (the firm)."""
        if "brand" not in head_of(asked.core).kinds:
            return None
        if self._grammar.elisions:
            return self._lone_brand()
        named = {id(one): one for one in self._people.between(*self._attention.before) if not one.human}
        brands = [one for one in named.values() if not (names_territory(one.name) or self._is_many(one.lows[0]))]
        return self.of(brands[0]) if len(brands) == 1 and len(brands[0].tokens) == 1 else None

    def _lone_brand(self) -> Resolved | None:
        """The only name in the sentence before, of one word and nobody's given name, that said it, told no role.

        Whatever speaks by one word counts as somebody, and a firm does (Renault a annoncé que A. Le groupe dit que B).
        """
        named = {id(one): one for one in self._people.between(*self._attention.before)}
        if len(named) != 1 or not named.keys() <= self._attention.heard:
            return None
        (one,) = named.values()
        person = (
            len(one.tokens) > 1 or one.roles or one.gender is not None or self._people.reader.is_given(one.tokens[0])
        )
        if person or names_territory(one.name) or self._is_many(one.lows[0]) or self._people.animacy.is_town(one):
            return None
        return Resolved(one.name, human=False)

    def _is_many(self, word: str) -> bool:
        """Whether a word tells of people (Residents), though it opens a sentence as a brand's name does."""
        return not self._grammar.kind(word).isdisjoint({"role", "source", "folk", "crowd"})

    def _later(self, asked: Asked) -> Resolved | None:
        where = self._text, self._people, self._grammar
        ahead = find_described(*where, asked.phrase, asked.core)
        if ahead is None and self._grammar.elisions:
            ahead = find_told_next(*where, asked.phrase, asked.core)
        if ahead is not None and self._grammar.elisions and asked.phrase[3:]:
            ahead = self._bearers.in_field(ahead, asked.phrase)
        return self.of(ahead) if ahead is not None else None

    def _called(self, asked: Asked) -> Resolved | None:
        """Of whom alone the article tells what the phrase says, though no list has the noun."""
        told = asked.is_short and asked.core != [] and "crowd" not in asked.core[-1].kinds
        person = called_so(self._text, self._people, self._grammar, asked.core, asked.at) if told else None
        return self.of(person) if person is not None else None

    def _undescribed(self, asked: Asked) -> Resolved | None:
        """The phrase itself, where it may describe somebody; kept for `the official`, one of several for `they`."""
        phrase, core = asked.phrase, asked.core
        if not self.mentions.may_describe(phrase, core) or "negation" in phrase[-1].kinds:
            return None
        anonymous = not [token for token in phrase[1:] if token.capital]
        owned = "articleless" in self._grammar.options and "role" in phrase[0].kinds  # директор Эрмитажа
        head = phrase[0].kinds if owned else head_of(core).kinds if core else _NO_CLASSES
        name, human = self.mentions.bare(phrase, asked.words), head.isdisjoint(NO_PEOPLE)
        told = ("role" in head or (human and "title" in head)) and not phrase[0].kinds >= {"source"}
        role = head if told else _NO_CLASSES
        resolved = Resolved(name, anonymous=anonymous, known=not anonymous, human=human, role=role)
        some = human and phrase[0].low in _SOME  # A Labour source … the source
        if anonymous or some or "role" in role:
            self._descriptions.append((resolved, frozenset([token.low for token in core])))
        things = "headlast" in self._grammar.options and not head.isdisjoint(_PAPERS)  # according to reports. They
        if core and core[-1].low.endswith(PLURALS) and not things:
            self._attention.several = resolved
        return resolved


def _is_on_spot(phrase: Sequence[Token], person: Person) -> bool:
    """Whether a French quarter or street is called by a name, and whoever is described is of it (du quartier El X)."""
    first = next((at for at, token in enumerate(phrase) if token.text == person.tokens[0]), 0)
    return first > 1 and "spot" in phrase[first - 1].kinds


def _is_one_of_many(core: Sequence[Token], person: Person) -> bool:
    """Whether a name is only that of whose people one is, who speaks (A Venezuelan, another Liverpudlian)."""
    return len(core) == _ARTICLE_AND_NOUN and core[0].low in _SOME and core[1].text == person.name
