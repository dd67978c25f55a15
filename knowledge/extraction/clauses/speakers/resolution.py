"""Mentions to the fullest name in the article: pronouns, surnames, roles (the minister), institutions (the paper)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.genders import ends_otherwise, told_by_cue
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE, Sentence, span_of
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.saying.agreement import goes_on
from knowledge.extraction.clauses.speakers.acting import find_fronted
from knowledge.extraction.clauses.speakers.ahead import find_ahead, find_behind
from knowledge.extraction.clauses.speakers.antecedents import Antecedents, stands_alone
from knowledge.extraction.clauses.speakers.attention import SUBJECT_REACH, Attention, held_by, led_by
from knowledge.extraction.clauses.speakers.bodies import gender_of_body, is_no_person, is_told_to_speak, may_be_body
from knowledge.extraction.clauses.speakers.cased import is_asked, serves, whom_asked
from knowledge.extraction.clauses.speakers.describing import is_byline, is_introduced
from knowledge.extraction.clauses.speakers.documents import Resolved, issues
from knowledge.extraction.clauses.speakers.genitives import (
    but_beside,
    is_no_subject,
    is_upright,
    is_within,
    stands_aside,
)
from knowledge.extraction.clauses.speakers.heard import find_heard
from knowledge.extraction.clauses.speakers.identified import named_by
from knowledge.extraction.clauses.speakers.leading import find_leading
from knowledge.extraction.clauses.speakers.namesakes import is_namesake
from knowledge.extraction.clauses.speakers.naming import Naming
from knowledge.extraction.clauses.speakers.openings import place_before, presents_several
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.preceding import Preceding
from knowledge.extraction.clauses.speakers.replying import Replies
from knowledge.extraction.clauses.speakers.resumed import same_again, who_adds, who_speaks_of
from knowledge.extraction.clauses.speakers.voices import as_one, find_members, find_others, may_be_joint
from knowledge.extraction.clauses.speakers.withheld import is_met_by_native
from knowledge.extraction.clauses.speakers.wording import gender_of, is_pronoun, is_same_again, told_gender
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.model import Span

_HERS: Final = frozenset({"pronoun.f", "oblique.f"})
_QUOTING: Final = frozenset("\"“«'‘„")
_GOES_ON: Final = 600
"""Characters over which words of somebody described are gone on with."""
_OF: Final = {"m": "his", "f": "her"}
"""Classes of the words that tell of a man, of a woman."""


class Resolver:
    """Resolves mentions in reading order; remembers who spoke and whom sentences were about."""

    def __init__(self, text: str, people: People, grammar: Grammar, quoted: Sequence[tuple[int, int]] = ()) -> None:
        self._text = text
        self._people = people
        self._grammar = grammar
        self._attention = Attention(quoted=tuple(quoted))
        self._last: Resolved | None = None
        self._spoke = -1
        self._previous: tuple[Resolved | None, int] = (None, -1)
        self._naming = Naming(text, people, grammar, self._attention)
        self._mentions, self.documents = self._naming.mentions, self._naming.documents
        self.preceding = Preceding(text, people, grammar, self._attention, self._naming)
        self.antecedents = Antecedents(text, people, grammar, self._attention, self._naming)
        self._replies = Replies(text, people, grammar, self._attention, self._naming)

    def pass_sentence(self, sentence: Sentence) -> None:
        """Remember whom a sentence that was read is about: a person named at its begin; of a byline nobody."""
        if sentence.headline and is_byline(self._text[sentence.start : sentence.end], self._grammar):
            return
        self._attention.earlier, self._attention.before = self._attention.before, (sentence.start, sentence.end)
        self.documents.note_sentence(sentence)
        if self._spoke >= sentence.start or self._text[sentence.start] in _QUOTING:
            return
        if not self._people.are_named(sentence.start, sentence.end):
            return
        plain = "headlast" in self._grammar.options and self._attention.heard
        if plain and presents_several(self._text, sentence, self._grammar):
            self._attention.before = self._attention.earlier  # a pronoun goes on with whoever has spoken
            return
        end = min(sentence.end, sentence.start + SUBJECT_REACH)
        near = self._people.between(sentence.start, end)
        if near and not near[0].human and is_introduced(self._text, near[0], sentence.start, self._grammar):
            self._people.animacy.hear(near[0])
        subject = find_fronted(self.preceding, sentence)
        if subject is not None or not [person for person in near if person.human]:
            self._attention.note_holder(subject or held_by(sentence, self._text, self._people, self._grammar))
            return
        whole = (one for one in near if one.human and len(one.tokens) > 1)
        person = led_by(sentence, near, self._text, self._people, self._grammar) or next(whole, None)
        person = person or self._people.find(self._text[sentence.start : end], sentence.start)
        if person is None or not person.human or is_no_subject(self._text, person, sentence.start, self._grammar):
            return
        if not self._attention.is_led_by_pronoun(person, self._text, self._grammar):
            self._attention.remember(person, spoke=False)

    @property
    def before(self) -> tuple[int, int]:
        """Where the sentence stands that was read last."""
        return self._attention.before

    def note_teller(self, tokens: Sequence[Token], phrase: tuple[int, int]) -> None:
        """Remember who told something that is not quoted (об этом рассказал X)."""
        if "dropping" in self._grammar.options and phrase[0] and not tokens[0].kinds & {"backward", "clitic"}:
            return  # Ha criticado a X
        mention, told = span_of(tokens, *phrase), tokens[slice(*phrase)]
        person = self._people.find(self._text[mention.start : mention.end], mention.start)
        others = self.named_between(tokens[0].start, tokens[-1].end)
        served = "articleless" in self._grammar.options and serves(self.preceding, person, told)
        if person is not None and person.human and not served:
            self._attention.remember(person, spoke=all(other is person for other in others))
            self._spoke, self._last = mention.start, self._last and Resolved(person.name)
        elif "articleless" in self._grammar.options or (self._grammar.elisions and phrase[0] <= 1):
            teller = self.resolve(tokens, phrase, mention, mention.start, finite=True)
            for other in others if self._grammar.elisions and teller is not None and teller.anonymous else ():
                self._attention.remember(other, spoke=False)

    def note_heir(self, name: str, at: int, *, says_i: bool = False) -> None:
        """Remember whose words without a cue are, where he is somebody named, or who says I of himself."""
        person = self._people.find(name, at)
        if person is not None and says_i and self._people.animacy.may_be_human(person):
            person.human = True
        if person is not None and person.human and person.name == name:
            self._last, self._spoke = self._naming.of(person), at

    def named_between(self, start: int, end: int) -> list[Person]:
        """Those named in a stretch of the text who are people."""
        return [person for person in self._people.between(start, end) if person.human]

    def nearest(self) -> Resolved | None:
        """Who spoke or was spoken of last."""
        near = self.named_between(*self._attention.before)
        last = self._last if self._grammar.elisions and self._spoke >= self._attention.before[0] else None
        if near and last is not None and last.anonymous and not self.preceding.charges():
            return last  # Le maire a félicité X.
        phrase = self.preceding.subject() if len(near) > 1 else ()
        own = self.named_between(phrase[0].start, phrase[-1].end) if phrase else ()
        near = [] if self.preceding.drops() else near  # Annuncia la legge, contro X. «…»
        return self._naming.of((own or near)[0]) if near else None

    def only_named(self, start: int, end: int) -> Resolved | None:
        """The only one whom a stretch of the text names, but in others' words."""
        quoted = self._attention.is_quoted_between
        named = [one for one in self.named_between(start, end) if not quoted(one, start, end)]
        alone = len({id(one) for one in named}) == 1 and not self.preceding.drops()
        return self._naming.of(named[0]) if alone else None

    def resolve(
        self,
        tokens: Sequence[Token],
        subject: tuple[int, int] | None,
        mention: Span | None,
        at: int,
        *,
        said: Span | None = None,
        finite: bool = False,
        aside: bool = False,
    ) -> Resolved | None:
        """Who is meant; None where a pronoun cannot speak here (I, we). An `aside` is no antecedent of what follows.

        `said`: where the words stand whose speaker is asked for; `finite`: he is a verb's subject.
        """
        self._attention.listen(said, finite=finite)
        named = None if mention is None or (subject == (0, 1) and goes_on(tokens, subject)) else subject
        if named is None:
            resolved = self._understood(at)
        elif self._spoke >= self._attention.before[0] and issues(self._last, tokens[slice(*named)], self._grammar):
            resolved = self._last
        elif self._grammar.elisions and is_same_again(tokens, named, self._last):
            resolved, self._spoke = self._last, at
        else:
            resolved = self._mentioned(tokens, named, at, aside=aside)
        self._attention.listen(None)
        return resolved

    def _mentioned(self, tokens: Sequence[Token], subject: tuple[int, int], at: int, *, aside: bool) -> Resolved | None:
        salient = list(self._attention.people)
        phrase = tokens[subject[0] : subject[1]]
        resolved = self._jointly(tokens, subject) if may_be_joint(tokens, subject) else None
        if self._grammar.elisions and phrase[0].capital and "emphatic" in phrase[0].kinds:
            resolved = self._with_others(tokens, subject, at) or resolved
        if resolved is None:
            pronoun = is_pronoun(phrase)
            who, anybody = tokens[subject[1] : subject[1] + 2], pronoun and "emphatic" not in phrase[0].kinds
            if anybody and len(who) > 1 and "actor" in who[0].kinds and who[1].start == at:
                return None  # celui qui dit que …
            leading = find_leading(self._text, self._people, self._grammar, tokens, subject[0]) if pronoun else None
            told_by = told_by_cue(tokens, subject) if "articleless" in self._grammar.options else None
            named = None if pronoun else self.antecedents.pointed(phrase, at)
            if named is None and "anyman" in phrase[-1].kinds and self._spoke >= self._attention.earlier[0]:
                named = same_again(self._last, phrase, self._grammar)
            if not pronoun and named is None:
                if stands_alone(phrase):
                    return None  # este, dieser
                lead = phrase[0].kinds if phrase[1:] and "headlast" in self._grammar.options else ()
                if "article" in lead or "counting" in lead:
                    named = named_by(self._naming, tokens, subject)
                named = named or self._naming.read(phrase, told_by)
            if "there" in phrase[0].kinds:
                place = place_before(tokens, subject[0])
                if place is not None:
                    return self._naming.read(tokens[slice(*place)])
                if phrase[0].text > CYRILLIC:
                    return self._there(at if subject[0] == 0 else None)
            resolved = self._pronoun(tokens, phrase, at, leading) if pronoun else named
            if pronoun and resolved is not None and self._grammar.elisions:
                other = who_speaks_of(resolved, phrase[0].kinds, self._attention)
                resolved = resolved if other is None else self._naming.of(other)
            if pronoun and leading is None:
                behind = find_behind(self._text, self._people, tokens, subject[0])
                told = self._naming.of(behind) if behind is not None else self.preceding.told_first(tokens, subject[0])
                resolved = told or resolved
            resolved = resolved if pronoun else self.preceding.set_apart(tokens, subject, resolved, self._last)
        if resolved is not None and may_be_body(resolved, self._grammar):
            self._attention.body = resolved
        if resolved is not None and resolved.role and self._grammar.elisions:
            self._attention.described.append((at, resolved, gender_of(phrase[0])))
        if resolved is not None and not aside:
            self._previous = (self._last, self._spoke)
            self._last = resolved
            self._spoke = at
        elif aside:
            self._attention.people = salient
        return resolved

    def _understood(self, at: int) -> Resolved | None:
        """Whom a verb without a subject means: who spoke last, or whom the sentence in between is about."""
        people = self._attention.people
        if (servant := self.servant()) is not None:
            self._last, self._spoke = servant, at
        elif self._turned() or (people and self._last is None):
            self._last, self._spoke = self._naming.of(people[-1]), at
        self._last = self._last or self.preceding.role()
        return self._last

    def _turned(self) -> bool:
        """Whether the sentence before is about somebody who has not spoken since."""
        people, (start, end) = self._attention.people, self._attention.before
        drops = "dropping" in self._grammar.options and self._spoke < start and self.preceding.drops()
        if drops and not self.named_between(start, end):
            start, end = self._attention.earlier
        near = bool(people) and self._spoke < start and people[-1] in self._people.between(start, end)
        return near and (self._last is None or not self.preceding.is_acted_on(people[-1]))

    def servant(self) -> Resolved | None:
        """Who serves or is kin to somebody, or bears a role, and leads the sentence before, in which nobody spoke."""
        spoke = self._spoke >= self._attention.before[0]
        return None if spoke else self.preceding.leader(None) or self.preceding.acting_role()

    def told_before(self) -> Resolved | None:
        """Who spoke in the sentence before, or was told to, though nothing is quoted there."""
        return self._last if self._spoke >= self._attention.before[0] else None

    def introduced(self) -> Resolved | None:
        """Whom the sentence before is about, who is named in it for the first time and nobody behind him."""
        start, end = self._attention.before
        new = self._attention.people[-1] if self._turned() else None
        if new is None or not start <= new.places[0] < end or self.named_between(start, end)[-1:] != [new]:
            return None
        passed = self.preceding.passes_over(new) or is_met_by_native(self.preceding, new)
        return None if passed else self._naming.of(new)

    def newcomer_in(self, start: int, end: int) -> tuple[Resolved | None, bool]:
        """Of whom a stretch begins to tell who was named nowhere before; whether it tells of such a one at all."""
        named = self.named_between(start, end)
        new = named[0] if named and id(named[0]) not in self._attention.heard and named[0].places[0] >= start else None
        if new is None or is_met_by_native(self.preceding, new):
            return None, False
        acts = self._attention.people[-1:] == [new] and not self.preceding.passes_over(new)
        return (self._naming.of(new) if acts else None), True

    def continued(self, phrase: Sequence[Token], described: Resolved, *, pursues: bool = False) -> Resolved:
        """Whoever spoke last, where one goes on whom a noun describes that nothing tells is another's."""
        prior, at = self._previous
        near = prior if at >= self._attention.before[0] else None
        if pursues and near is not None and near.role and described.anonymous and phrase[0].low not in INDEFINITE:
            self._last = near
            return near
        last = self._naming.continued(phrase, described, spoke=near and near.name, sure=pursues)
        self._last = last or self._last
        return last or described

    def names_person(self, tokens: Sequence[Token], subject: tuple[int, int] | None) -> bool:
        """Whether a phrase is a name of somebody whom the article names more fully."""
        if subject is None:
            return False
        first = tokens[subject[0]]
        plain = "articleless" in self._grammar.options and not tokens[min(subject[1] + 1, len(tokens) - 1)].capital
        able = {"institution", "source", "role"} if plain else {"institution"}
        if self._grammar.families and first.kinds & able:
            return True
        person = self._people.find(first.text, first.start) if not names_territory(first.text) else None
        return person is not None and (
            (person.human and len(person.tokens) > 1) or is_told_to_speak(self._text, person, self._grammar)
        )

    def _jointly(self, tokens: Sequence[Token], subject: tuple[int, int]) -> Resolved | None:
        members, joint = find_members(self._text, tokens, subject, self._people)
        if not members:
            others = find_others(self._text, tokens, subject, self._people)
            self._attention.several = others or self._attention.several
            return others
        for person in [member for member in reversed(members) if member.human]:
            self._attention.remember(person)
        self._attention.several = as_one(members, joint)
        return self._attention.several

    def _there(self, opened: int | None) -> Resolved | None:
        """Which body a Russian pointer to a place stands for: who spoke last (отметили там), or was told of before.

        `opened`: where the verb stands of a sentence that begins with it (Там заверили, …).
        """
        last = self._last if self._spoke >= self._attention.before[0] else None
        noun = self._grammar.kind(last.name.partition(" ")[0].lower()) if last is not None else ()
        body = last is not None and (not last.human or "institution" in noun)
        told = last if body else self.preceding.body()
        return self.preceding.institution(opened) if told is None and opened is not None else told

    def _pronoun(
        self, tokens: Sequence[Token], phrase: Sequence[Token], at: int, leading: Person | None
    ) -> Resolved | None:
        kinds = phrase[0].kinds
        if "pronoun.i" in kinds:
            return None
        if "pronoun.p" in kinds:
            told = self.preceding.several(tokens, at, self._spoke, self._last) or self._described(None)
            one = told is not None and told.name.split()[0].lower() in INDEFINITE and told.role
            return None if one and self._grammar.elisions else told  # ils; an English they may be one
        if "pronoun.n" in kinds:
            if leading is not None and not leading.human:
                return self._naming.of(leading)
            if self.preceding.is_it(self._last, self._spoke, at):
                return self._last
            return self.preceding.body() or self.preceding.institution(at) or self._last
        gender: Gender | None = "m" if "pronoun.m" in kinds else "f" if kinds & _HERS else None
        asker = self._last if self._last is not None and "interviewing" in self._last.role else None
        if asker is not None and gender is not None and is_asked(self.preceding, asker):
            return whom_asked(self.preceding, asker, gender)
        if "nearer" in kinds and (near := self.antecedents.nearest(gender, phrase[0].start)) is not None:
            return near
        if leading is not None and fits(leading, gender) and "subject" in kinds:
            return self._replies.within(leading, tokens, phrase[0], gender) or self._naming.of(leading)
        since = self._spoke >= self._attention.before[0] and "headlast" in self._grammar.options
        if since and self._last is not None and "subject" in kinds:
            replier = self._replies.after(self._last, self._spoke, tokens, phrase[0], gender)
            if replier is not None:
                return replier
        beside = bool(self._grammar.elisions) and self.preceding.is_beside(self._last, gender, self._spoke)
        paper = is_no_person(self._last, gender, self._grammar)
        if self._last is not None and not (beside or paper) and self._goes_on(self._last, kinds, gender):
            return self._last
        adds = gender is not None and "subject" in kinds
        if adds and (going := who_adds(self._last, tokens, phrase[0], self._attention)) is not None:
            person = self._people.find(going.name, self._spoke)
            if person is not None and person.human and fits(person, gender):
                return self._naming.of(person)
        if kinds & {"subject", "inverted"} and (newcomer := self.preceding.newcomer(gender)) is not None:
            return newcomer
        at = min(at, self._attention.said[0] or at)  # who is named in the words themselves is spoken of
        led = kinds & {"subject", "inverted", "emphatic"} or "articleless" in self._grammar.options
        led = led or (bool(self._grammar.elisions) and "notname" in kinds and "nearer" not in kinds)  # celui qui
        if gender and led and (begun := self.preceding.begun(gender) or self.antecedents.led(gender)):
            return begun
        person = self._nearest(gender, self.antecedents.gone(phrase[0], self._spoke)) or self._people.before(at, gender)
        if not beside and (voice := self._attention.described_since(person, gender, phrase[0].start)) is not None:
            return voice
        if person is None and gender is not None and (told := self._described(gender)) is not None:
            return told
        unsure = gender is not None and (person is None or person.gender is None)
        if gender is not None and unsure and (told := self.preceding.described(gender)) is not None:
            return told
        if person is None and "headlast" in self._grammar.options:
            person = self._people.likely_before(at)
            other = person is not None and not fits(person, gender)
            if other and person not in self.named_between(*self._attention.before):
                return self.preceding.role()  # all who are named are of the other gender; lists may be wrong
        person = person or self._nearest(None)
        if person is not None and self.preceding.is_barred(person, gender):
            return None
        if person is None and self._last is not None and not self._last.human:
            return None if paper or (gender and ends_otherwise(self._last.name, gender)) else self._last
        if person is None and self._grammar.elisions and (heard := find_heard(self.preceding, at, gender)) is not None:
            return heard
        person = person or find_ahead(self._text, self._people, self._grammar, phrase[0].end, gender)
        person = person or self._people.likely_before(at)
        if person is None or ("articleless" in self._grammar.options and not fits(person, gender)):
            if person is not None and self._last is not None and person.name == self._last.name:
                return None  # X сказал, …. Она …
            neuter = gender is not None and bool(self._grammar.members("pronoun.n"))
            return None if paper else self._last or (None if neuter else self.preceding.institution(at))
        person.gender = person.gender or gender
        return self._naming.of(person)

    def _with_others(self, tokens: Sequence[Token], subject: tuple[int, int], at: int) -> Resolved | None:
        """Somebody whom a stressed French pronoun means, and whom he speaks with (Lui et d'autres riverains disent)."""
        behind = range(subject[0] + 1, len(tokens))
        verb = next((k for k in behind if tokens[k].start >= at or tokens[k].cue is not None), 0)
        others = tokens[subject[0] + 1 : verb]
        if len(others) <= 1 or "joint" not in others[0].kinds or any(token.punctuation for token in others):
            return None
        one = self._pronoun(tokens, tokens[subject[0] : subject[0] + 1], at, None)
        if one is None:
            return None
        words = self._text[others[1].start : others[-1].end]
        return Resolved(f"{one.name} {others[0].text} {words}", members=(one.name, words))

    def _described(self, gender: Gender | None) -> Resolved | None:
        """Whom a role of that gender (None: of several) describes: who spoke last, or who led the sentence before."""
        told = "female" if gender == "f" else "male" if gender == "m" else ""
        if self._last is not None and told in self._last.role:
            return self._last
        return self.antecedents.described(self.preceding.subject(), gender)

    def _goes_on(self, last: Resolved, pronoun: frozenset[str], gender: Gender | None) -> bool:
        """Whether somebody described, not named, who spoke in this sentence or the one before, may be the pronoun's."""
        if self._spoke < self._attention.before[0]:
            return gender is not None and "headlast" in self._grammar.options and self._is_alone(last, gender)
        told = told_gender(last.name, last.role, self._grammar)
        if gender is not None and self.antecedents.passes_over(last, gender):
            return False
        if not last.human and self._grammar.families and not pronoun & {"subject", "inverted", "pronoun.p"}:
            return True
        body = None if last.human else gender_of_body(self._text, last.name, self._spoke, self._grammar)
        if gender is not None and body == gender:
            others = self.named_between(self._spoke, self._attention.said[0])
            return not any(fits(one, gender) and one.name not in last.name for one in others)
        if body and gender and self._grammar.elisions:
            return False  # une étude … il
        plain, able = "articleless" in self._grammar.options, "headlast" in self._grammar.options
        if last.role and told in {None, gender} and (plain or able or pronoun & {"subject", "inverted"}):
            return True
        if plain and pronoun & {"subject", "inverted"} and last.known:
            person = self._people.find(last.name, self._spoke) if " " not in last.name else None
            return person is not None and self._people.animacy.may_be_human(person) and fits(person, gender)
        if able and last.known and gender in _OF and " " not in last.name and self._tells_of_him(last.name, gender):
            return True
        if not last.anonymous or (gender is not None and not last.role and ends_otherwise(last.name, gender)):
            return False
        return bool(self._grammar.families) and (told is None or gender in {None, told})

    def _is_alone(self, last: Resolved, gender: Gender) -> bool:
        """Whether nobody who fits is named in English behind words of a person only described (a doctor … he says)."""
        end = self._attention.before[1]
        if (
            end - self._spoke > _GOES_ON
            or not (last.role or last.anonymous)
            or told_gender(last.name, last.role, self._grammar) not in {None, gender}
        ):
            return False
        return not any(fits(one, gender) for one in self.named_between(self._spoke, end))

    def _tells_of_him(self, name: str, gender: Gender) -> bool:
        """Whether the sentence before tells of nobody else who fits and of a man's or a woman's own (X said he was)."""
        start, end = self._attention.before
        text = self._text[start:end]
        words = {word for word in (text.partition(name)[2] or text).lower().split() if word.isalpha()}
        kinds = frozenset[str]().union(*map(self._grammar.kind, words))
        alone = not any(fits(one, gender) and one.name not in name for one in self.named_between(start, end))
        return alone and _OF[gender] in kinds and _OF["f" if gender == "m" else "m"] not in kinds

    def _nearest(self, gender: Gender | None, gone: Person | None = None) -> Person | None:
        """Who spoke or was spoken of last; one whom the sentence before names alone comes first."""
        start, end = self._attention.before
        salient = [one for one in self._attention.people if one is not gone and fits(one, gender)]
        salient = but_beside(salient, self._people)
        body = self._last is not None and not self._last.human  # X was held, police said. He
        if salient and self._spoke >= start and salient[-1] is self._attention.people[-1] and not body:
            return salient[-1]
        spoken = self._text[start : start + 1] in _QUOTING and bool(salient)
        near = [] if spoken else [o for o in self.named_between(start, end) if o is not gone and fits(o, gender)]
        near = but_beside([o for o in near if not stands_aside(self._text, o, start, self._grammar)], self._people)
        if salient and any(is_within(self._text, one, start, self._grammar) for one in near[:1]):
            return salient[-1]
        near = [one for one in near if not is_namesake(self._text, one, (start, end), self._grammar)] or near
        cased = near if "articleless" in self._grammar.options and len(near) > 1 else ()
        upright = [one for one in cased if is_upright(self._text, one, start, self._people)]
        if upright and salient and salient[-1] in near and salient[-1] not in upright:
            return upright[0]
        led = bool(near) and self._attention.is_led_by_pronoun(near[0], self._text, self._grammar)
        if salient and (salient[-1] in near or not near or led):
            return salient[-1]
        return next(iter(upright or [one for one in near if id(one) in self._attention.heard] or near), None)
