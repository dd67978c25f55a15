"""With whom the sentence before began: a role, a body, somebody new of whom `he said` goes on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.edges import before_bare_verb, before_object
from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import Sentence, tokenize, tokens_between
from knowledge.extraction.clauses.saying.resuming import before_plain_verb, is_passed_over
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.speakers.acting import acting_role, find_doer, is_taken
from knowledge.extraction.clauses.speakers.antecedents import end_of
from knowledge.extraction.clauses.speakers.attention import past_asker
from knowledge.extraction.clauses.speakers.cased import find_many, find_witness, holds_role
from knowledge.extraction.clauses.speakers.crowds import crowd_behind, crowd_within, find_crowd
from knowledge.extraction.clauses.speakers.deeds import acts_on_another, is_done_to
from knowledge.extraction.clauses.speakers.documents import Resolved, described
from knowledge.extraction.clauses.speakers.genitives import stands_upright
from knowledge.extraction.clauses.speakers.going_on import doer_before, opposed, own_subject
from knowledge.extraction.clauses.speakers.groups import find_pair, group_before, group_within
from knowledge.extraction.clauses.speakers.mentions import head_of
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.serving import is_placed, read_met, read_serving
from knowledge.extraction.clauses.speakers.voices import find_joined, tells_one
from knowledge.extraction.clauses.speakers.withheld import means_other
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.naming import Naming
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_MOST_FIELDS: Final = 9
"""Words of what an office is of besides, before its bearer's name."""
_LONGEST_SUBJECT: Final = 200
"""Characters from a sentence's begin that are looked at for a described subject."""
_LONGEST_PREPOSITION: Final = 10
_LONGEST_TELLING: Final = 40
_TELLER_AND_VERB: Final = 4
_TOLD: Final = 60
"""Characters behind a name in which it is told what was done to its bearer."""
_APPOSED: Final = 4
"""Characters behind an office in which the name begins that a comma parts from it."""
_DEED: Final = 5
"""Words of them."""
_ACTING: Final = frozenset({"role", "source", "institution", "pronoun.m", "pronoun.f", "pronoun.p"})
_LINKING: Final = frozenset({"belonging", "infinitive"})
SHORTEST_CLAUSE: Final = 3
"""Tokens before a pronoun from which they may be a clause with a subject of its own."""
_NEAR_CUE: Final = 20
"""Characters from they to the verb of saying whose subject it is."""
_NEAR: Final = 4
"""Words between an office and the name that is set behind it."""
_BEFORE_NAME: Final = frozenset({"article", "role", "title", "adverb", "courtesy", "tenure"})
_NEW: Final = frozenset({"a", "an", "another", "one", "un", "une"})


@dataclass(frozen=True, slots=True)
class Preceding:
    """Reads the subject of the sentence before the one that is read."""

    text: str
    people: People
    grammar: Grammar
    attention: Attention
    naming: Naming

    def subject(self) -> Sequence[Token]:
        """The subject with which the sentence before begins."""
        start, end = self.attention.before
        if end <= start:
            self.attention.opening = ()
            return ()
        if self.attention.subject[0] == start:
            return self.attention.subject[1]
        if "headlast" in self.grammar.options and self._is_told(start, end):
            self.attention.subject = (start, ())
            return ()
        stretch = Sentence(start, min(end, start + _LONGEST_SUBJECT), 0, opens=False)
        tokens = tokenize(self.text, stretch, self.grammar)
        self.attention.opening = tokens
        begin = leading_subject(tokens, len(tokens))
        if "locative" in tokens[0].kinds and len(tokens) > 1:
            begin = right_phrase(tokens, 1, len(tokens), strict=False)  # В министерстве … Там
        phrase: Sequence[Token] = tokens[slice(*begin)] if begin is not None else ()
        phrase = before_object(phrase) if phrase[2:] and "headlast" in self.grammar.options else phrase
        phrase = before_bare_verb(phrase, tokens) if phrase[2:] and self.grammar.elisions else phrase
        self.attention.subject = (start, phrase)
        return phrase

    def _is_told(self, start: int, end: int) -> bool:
        """Whether somebody says all of a sentence, as its end tells (The suspect left, she added)."""
        comma = self.text.rfind(", ", max(start, end - _LONGEST_TELLING), end)
        words = split_words(self.text[comma + 2 : end].lower()) if comma > start else ()
        if not words or len(words) > _TELLER_AND_VERB:
            return False
        pronoun = "subject" in self.grammar.kind(words[0])
        cues = [cue for word in words if (cue := self.grammar.cues.get(word)) is not None]
        return pronoun and bool(cues) and "q" in cues[0].frames and not cues[0].participle

    def drops(self) -> bool:
        """Whether the sentence before begins with a verb whose subject was told of before it (Anunció una reforma)."""
        if "dropping" not in self.grammar.options:
            return False
        words = split_words(self.text[slice(*self.attention.before)])[:2]
        if words and "adverb" in self.grammar.kind(words[0].lower()):
            del words[0]
        return bool(words) and (words[0].lower() in self.grammar.cues or words[0].endswith("ó"))

    def charges(self) -> bool:
        """Whether somebody is accused in the sentence before, who may answer."""
        words = split_words(self.text[slice(*self.attention.before)].lower())
        return any("charging" in self.grammar.kind(word) for word in words)

    def role(self) -> Resolved | None:
        """Who is described as the subject of the sentence before (La fiscal mantuvo su postura. Señaló que …)."""
        phrase = self.subject()
        phrase = before_plain_verb(phrase, self.attention.opening) if "dropping" in self.grammar.options else phrase
        core = self.naming.mentions.core(phrase) if phrase else ()
        able = {"role", "source"} if self.grammar.elisions else {"role"}
        return self.naming.read(phrase) if core and head_of(core).kinds & able else None

    def acting_role(self) -> Resolved | None:
        """The same where verbs drop their subjects, of a sentence that does not begin with its verb."""
        phrase = self.subject() if "dropping" in self.grammar.options and not self.drops() else ()
        led = bool(phrase) and "article" in phrase[0].kinds and phrase[0].start == self.attention.before[0]
        apposed = led and any(one.human for one in self.people.between(phrase[-1].end, phrase[-1].end + _APPOSED))
        passed = apposed or (led and is_passed_over(phrase, self.attention.opening))
        found = self.role() if led and not passed else None
        if found is None or found.anonymous:
            return found
        others = self.people.between(phrase[-1].end, self.attention.before[1])
        return described(self.text, phrase) if found.name in {one.name for one in others} else found

    def institution(self, at: int) -> Resolved | None:
        """The last body named before a place, but in others' words; no short form of a month (Feb)."""
        named = (one for one in self.people.named_before(at) if not (one.human or self.people.animacy.is_town(one)))
        able = (one for one in named if "time" not in self.grammar.kind(one.lows[0]) or len(one.lows) > 1)
        told = (one for one in able if not self.attention.is_only_quoted(one, at))
        body = next((one for one in told if self._may_speak(one, at)), None)
        return None if body is None else self.naming.of(body)

    def _may_speak(self, body: Person, at: int) -> bool:
        """Whether a name may be a body's that a pronoun means: a known one, or by what stands beside it."""
        lone = len(body.tokens) == 1 and body.name.isupper()
        if lone or any("institution" in self.grammar.kind(low) for low in body.lows):
            return True
        return self.people.animacy.may_be_meant(body, max(place for place in body.places if place < at))

    def body(self) -> Resolved | None:
        """The body, or what it issued, that is the subject of the sentence before (A statement by the company …)."""
        phrase = self.subject()
        core = self.naming.mentions.core(phrase) if phrase else ()
        if not core or core[-1].capital or not head_of(core).kinds & {"institution", "issued"}:
            return None
        return self.naming.read(phrase)

    def begun(self, gender: Gender) -> Resolved | None:
        """A body or a role with which the sentence before began, and of which a pronoun goes on."""
        start, end = self.attention.before
        for _, told in self.attention.reported[-2:] if self.grammar.elisions else ():
            if start < told < end and self.text[told] == "," and (found := opposed(self, told, gender)) is not None:
                return found
        found = self.acronym(gender) or self.leader(gender) or self.acting(gender) or find_doer(self, gender)
        found = found or (doer_before(self, gender) if self.grammar.elisions else None)
        return found or (find_witness(self, gender) if "articleless" in self.grammar.options else None)

    def is_barred(self, person: Person, gender: Gender | None) -> bool:
        """Whether a pronoun does not mean somebody: of the other gender in French, whom he acts on in English."""
        if self.grammar.elisions:
            return not fits(person, gender)
        return "headlast" in self.grammar.options and is_taken(self, person, gender)

    def acronym(self, gender: Gender) -> Resolved | None:
        """The body called by its initials with which a sentence without people began (Le PS est resté ferme. Il …)."""
        phrase = self.subject() if self.grammar.elisions else ()
        if len(phrase) != len(("le", "PS")) or not phrase[1].text.isupper() or len(phrase[1].text) == 1:
            return None
        told = ("feminine" if gender == "f" else "masculine") in phrase[0].kinds
        named = any(one.human for one in self.people.between(*self.attention.before))
        return self.naming.read(phrase) if told and not named else None

    def leader(self, gender: Gender | None) -> Resolved | None:
        """Who serves or is kin to somebody, as the subject of the sentence before (L'avocat de X a réagi. Il …)."""
        self.subject()
        opening = self.attention.opening
        found = read_serving(opening, gender) or read_met(opening, gender)
        if found is None or any(one.human for one in self.people.between(opening[0].start, found[0].start)):
            return None
        first, last = found[0].start, found[-1].end
        others = self.people.between(last, self.attention.before[1]) if "headlast" not in self.grammar.options else ()
        within = [one for one in self.people.between(first, last) if one.human]
        named = bool(within) or "bracket" in self.grammar.options  # a German name takes its noun along
        if not named or any(one.human for one in others):
            return None
        leader = self.naming.read(found, gender)
        within += [one for one in self.attention.people[-1:] if not one.roles]
        if leader is not None and (leader.name not in {one.name for one in within} or is_placed(found, leader.name)):
            return leader
        return Resolved(self.text[first:last], anonymous=True, known=False, role=frozenset({"role"}))

    def acting(self, gender: Gender) -> Resolved | None:
        """The role that acts on all whom the sentence before names, where names have cases (Министр уволил X. Он …)."""
        start, end = self.attention.before
        near = [one for one in self.people.between(start, end) if one.human]
        if "articleless" not in self.grammar.options or not near:
            return None
        tokens = tokens_between(self.text, start, end, self.grammar)
        found = acting_role(tokens)
        if found is None or found[2] != gender:
            return None
        phrase, verb = tokens[found[0] : found[1]], tokens[found[1]]
        if any(stands_upright(self.text, one, start, verb.end) for one in near):
            return None
        acting = self.naming.read(phrase)
        if acting is None or acting.name not in {one.name for one in near}:
            return acting
        return described(self.text, phrase, phrase[0].kinds)

    def _leading(self, spoke: int, *, near: bool) -> Resolved | None:
        """Several with whom the sentence before began, who have not spoken since (Residents left. They said …)."""
        if not ("headlast" in self.grammar.options or self.grammar.elisions) or spoke >= self.attention.before[0]:
            return self.attention.several
        phrase = self.subject()
        opening = self.attention.opening if "headlast" in self.grammar.options else ()
        crowd = (find_crowd(phrase, opening) or crowd_behind(phrase, opening)) if opening else ()
        joined = find_joined(self.text, phrase, (0, len(phrase)), self.people)
        if joined is not None or crowd:
            owned = joined is None or any(token.is_owner for token in crowd)
            return described(self.text, crowd) if owned else joined
        core = self.naming.mentions.core(phrase) if phrase else []
        if near and (body := self._body_leading(phrase)) is not None:
            return body
        many = bool(core) and core[-1].low.endswith("s") and bool(core[-1].kinds & {"role", "source"})
        told = self.naming.read(phrase) if many else None
        one = told is not None and told.human and told.known and not told.members  # X et les sénateurs
        return (None if one else told) or self.attention.several

    def _body_leading(self, phrase: Sequence[Token]) -> Resolved | None:
        """The one body with which an English sentence began (Scotland Yard has been contacted. They said)."""
        verb = self.text[phrase[-1].end : phrase[-1].end + _TOLD].split()[:1] if phrase else []
        if not verb or not (verb[0].endswith("ed") or "auxiliary" in self.grammar.kind(verb[0])):
            return None
        named = self.people.between(phrase[0].start, phrase[-1].end)
        if len(phrase) == len(("The", "school")) and not named and "article" in phrase[0].kinds:
            return self.naming.read(phrase) if "institution" in phrase[1].kinds else None
        if len(named) != 1 or named[0].human or names_territory(named[0].name):
            return None
        whole = phrase[-1].capital and all(token.capital or "article" in token.kinds for token in phrase)
        return self.naming.of(named[0]) if whole else None

    def is_it(self, last: Resolved | None, spoke: int, at: int) -> bool:
        """Whether a body spoke last, or a name of which nothing but capitals makes a person (Marks Hall … It said)."""
        if last is None or not last.human:
            return last is not None
        person = self.people.find(last.name, at) if spoke >= self.attention.before[0] else None
        if person is None or person.roles or person.gender is not None or "headlast" not in self.grammar.options:
            return False
        if self.people.reader.is_given(person.tokens[0]):
            return False
        person.human = False
        return True

    def described(self, gender: Gender) -> Resolved | None:
        """Somebody nameless of a gender whom the sentence before tells of (un grand jour pour la restauratrice)."""
        start, end = self.attention.before
        near = self.people.between(start, end)
        if not self.grammar.elisions or any(one.human and fits(one, gender) for one in near):
            return None
        told, article = ("female", "feminine") if gender == "f" else ("male", "masculine")
        tokens = tokens_between(self.text, start, end, self.grammar)
        for at in range(len(tokens) - 1):
            noun = tokens[at + 1]
            led = "determiner" in tokens[at].kinds and "role" in noun.kinds and not noun.capital
            if led and (told in noun.kinds or article in tokens[at].kinds):
                return self.naming.read(tokens[at : at + 2], gender)
        return None

    def newcomer(self, gender: Gender | None) -> Resolved | None:
        """Somebody new with whom a sentence without names began (A third resident wept. “…,” he said)."""
        able = "headlast" in self.grammar.options or self.grammar.elisions
        near = self.people.places_between(*self.attention.before) if able else ()
        if not able or any(one.human or not self._may_be_passed(at) for at, one in near):
            return None
        phrase = self.subject()
        core = self.naming.mentions.core(phrase) if phrase else ()
        if not core or core[0].low not in _NEW or "role" not in (kinds := (head := head_of(core)).kinds):
            return None
        start, end = self.attention.before
        beside = tokens_between(self.text, start, min(end, start + _TOLD), self.grammar)[1 : 1 + _NEAR]
        acts = bool(self.attention.heard) and acts_on_another(beside)
        acts = acts or any("modal" in token.kinds for token in beside)  # A leader cannot be chosen
        if ("female" if gender == "m" else "male") in kinds or acts:
            return None
        end = end_of(phrase, 0, core.index(head)) if self.grammar.elisions else len(phrase)  # Une voisine | ramasse
        return self.naming.read(phrase[:end], gender)

    def _may_be_passed(self, at: int) -> bool:
        """Whether a name that is no person's only tells where or of what somebody is (A trader from Leeds wept)."""
        if self.grammar.elisions:
            return True
        led = self.text[max(0, at - _LONGEST_PREPOSITION) : at].split()[-1:]
        return bool(led) and "preposition" in self.grammar.kind(led[0])

    def told_first(self, tokens: Sequence[Token], end: int) -> Resolved | None:
        """Who is described as the subject of a pronoun's sentence (`One nurse wept as she told reporters`)."""
        pronoun = tokens[end]
        if self.grammar.elisions and (own := own_subject(self, tokens, end)) is not None:
            return own
        parted = self.grammar.elisions and tokens[end - 1].text == ":"
        if end > 1 and "relative" in tokens[end - 1].kinds and "preposition" in tokens[end - 2].kinds:
            gender: Gender = "f" if "pronoun.f" in pronoun.kinds else "m"
            near = self.people.between(tokens[0].start, tokens[end - 1].start)
            author = next((one for one in reversed(near) if one.human and fits(one, gender)), None)
            return None if author is None else self.naming.of(author)  # a speech by X, in which he said
        colon = self._colon(tokens, end)
        if colon is not None:
            parted, end = True, colon
        if end <= SHORTEST_CLAUSE - bool(colon) or not (parted or "subordinator" in tokens[end - 1].kinds):
            return None
        begin = leading_subject(tokens, end)
        leads = begin is not None and (begin[0] <= 1 or (colon is not None and tokens[begin[0] - 1].text == ","))
        phrase = tokens[slice(*begin)] if begin is not None and leads else ()  # However, X said: “…,” he added
        if colon is not None and phrase and phrase[0].capital and "determiner" not in phrase[0].kinds:
            named = next((one for one in self.people.between(phrase[0].start, phrase[-1].end) if one.human), None)
            return self.naming.of(named) if named is not None else None
        head = next((token for token in phrase if token.capital or "role" in token.kinds), None)
        if phrase and head is phrase[0]:
            head = next((token for token in phrase[1:] if token.capital or "role" in token.kinds), None)
        if head is None or head.capital:
            return None
        other = "male" if "pronoun.f" in pronoun.kinds else "female"
        return None if other in head.kinds else self.naming.read(phrase[: phrase.index(head) + 1])

    def _colon(self, tokens: Sequence[Token], end: int) -> int | None:
        """The colon before the quotation behind which an inverted pronoun stands (L'avocat sourit : « … », dit-il)."""
        behind = "headlast" in self.grammar.options and tokens[end - 1].quotation is not None
        if not (behind or "inverted" in tokens[end].kinds):
            return None
        ahead = range(end - 1, SHORTEST_CLAUSE - 1, -1)
        return next((at - 1 for at in ahead if tokens[at].quotation is not None and tokens[at - 1].text == ":"), None)

    def several(self, tokens: Sequence[Token], at: int, spoke: int, last: Resolved | None) -> Resolved | None:
        """Several whom they means: who lead what is said, led the sentence before or spoke last; nobody named alone."""
        group = group_before(self, tokens, spoke) if self.grammar.elisions else None
        english = "headlast" in self.grammar.options
        they = next((k for k, token in enumerate(tokens) if token.end <= at and "pronoun.p" in token.kinds), 0)
        if english and (crowd := crowd_within(tokens, they)):
            return described(self.text, crowd)
        near = english and self._is_beside_cue(tokens, at)
        several = self._inverted(tokens, at) or group or self._leading(spoke, near=near) or find_pair(self, tokens, at)
        if several is not None:
            led = "pronoun.p" in tokens[0].kinds or tokens[0].quotation is not None
            return last if led and last is not None and self._is_one_voice(last, several, spoke) else several
        alone = last is not None and last.human and last.known and not (last.members or last.role)
        person = self.people.find(last.name, spoke) if alone and last is not None else None
        if "articleless" in self.grammar.options and (alone or last is None):
            return find_many(self)
        body = last is not None and (last.human or spoke < self.attention.before[0]) and tells_one(last, self.grammar)
        if self.grammar.elisions and (last is None or not last.members) and (told := group_within(self, tokens)):
            return told
        return None if body or ((english or self.grammar.elisions) and person is not None and person.human) else last

    @staticmethod
    def _is_beside_cue(tokens: Sequence[Token], at: int) -> bool:
        """Whether they stands right before the verb of saying whose subject it is."""
        ends = (token.end for token in reversed(tokens) if token.start < at and "pronoun.p" in token.kinds)
        return at - next(ends, at) <= _NEAR_CUE

    def _is_one_voice(self, last: Resolved, several: Resolved, spoke: int) -> bool:
        """Whether an English they is one nameless or a body who spoke right before, not several of before that."""
        start, end = self.attention.before
        near = "headlast" in self.grammar.options and (last.anonymous or not last.human) and spoke >= start
        plural = last.name.rstrip("'’").endswith("s") and last.name.rpartition(" ")[2].islower()
        return near and not plural and several.name not in self.text[start:end]

    def _inverted(self, tokens: Sequence[Token], at: int) -> Resolved | None:
        """Several who lead what is said, where a plural pronoun behind it says so (Les élus refusent, disent-ils).

        Or who lead the sentence in whose next clause it stands (Les élus sont en colère, ils demandent …).
        """
        end = next((k for k, token in enumerate(tokens) if token.start >= at), 0)
        if end <= SHORTEST_CLAUSE or not self.grammar.elisions:
            return None
        own = "pronoun.p" in tokens[end - 1].kinds and (tokens[end - 2].punctuation or "joint" in tokens[end - 2].kinds)
        if not (own or any("inverted" in t.kinds for t in tokens[end:])):
            return None
        begin = leading_subject(tokens, end)
        phrase = tokens[slice(*begin)] if begin is not None else ()
        led = len(phrase) > 1 and phrase[0].kinds >= {"article", "several"} and phrase[1].kinds & {"source", "role"}
        joined = any("coordinator" in token.kinds for token in phrase)
        return self.naming.read(phrase if joined else phrase[: end_of(phrase, 0, 1)]) if led else None

    def set_apart(
        self, tokens: Sequence[Token], subject: tuple[int, int], resolved: Resolved | None, last: Resolved | None
    ) -> Resolved | None:
        """Whom a phrase means; no role that a stressed pronoun sets apart is the last one's (Le coach, lui, …)."""
        phrase, aside = tokens[slice(*subject)], tokens[subject[1] : subject[1] + 3]
        lone = "articleless" in self.grammar.options and not phrase[1:] and "role" in phrase[0].kinds
        if lone and last is not None and holds_role(self, last, phrase, resolved):
            return last
        if resolved is not None and not resolved.anonymous and means_other(tokens, subject, resolved.name, self):
            return described(self.text, phrase)
        same = resolved is not None and last is not None and resolved.name == last.name
        if not same or len(aside) <= 2 or not aside[0].text == aside[2].text == "," or phrase[-1].capital:
            return resolved
        return described(self.text, phrase) if "emphatic" in aside[1].kinds else resolved

    def suffers(self, person: Person) -> bool:
        """Whether what was done to somebody, or that he died, is told behind his name in the sentence before."""
        start = self.attention.before[0] if self.grammar.elisions else 0
        place = next((one for one in person.places if one >= start), person.places[0]) + len(person.name)
        words, kind = split_words(self.text[place : place + _TOLD])[:_DEED], self.grammar.kind
        return any(
            ("passive" in kind(one) and "suffered" in kind(other)) or is_done_to(one, other, self.grammar)
            for one, other in pairwise(words)
        )

    def is_beside(self, last: Resolved | None, gender: Gender | None, spoke: int) -> bool:
        """Whether whoever spoke last is several, or only a source of what the sentence before tells of its subject.

        X a quitté Paris, selon la police. Il affirme …; not of a deed done to him (X a été arrêté, dit la police).
        """
        if last is None or gender is None or spoke < self.attention.before[0]:
            return False
        if last.human and not (last.anonymous or last.role):
            return False
        if "several" in self.grammar.kind(last.name.split(maxsplit=1)[0].lower()):
            return True
        near = self.people.places_between(self.attention.before[0], spoke)
        place, led = next(((at, one) for at, one in near if one.human and fits(one, gender)), (0, None))
        if led is None or self.attention.is_said(place) or led.name in last.name or self.suffers(led):
            return False
        phrase = self.subject()
        return bool(phrase) and phrase[0].start <= place < phrase[-1].end and not self.passes_over(led)

    def is_acted_on(self, person: Person) -> bool:
        """Whether somebody is no subject of the sentence before, which needs none (Ha criticato X; Per X è una festa).

        He is where he stands behind what comes or is (È stata X; Llegó X).
        """
        if "dropping" not in self.grammar.options:
            return False
        start, end = self.attention.before
        place = next((place for place in person.places if place >= start), start)
        if (own := past_asker(self.text, start, end, self.grammar)) > start:
            led = tokens_between(self.text, own, place, self.grammar)
            return any(token.cue or "auxiliary" in token.kinds for token in led)
        phrase = self.subject()
        gap = self.text[phrase[-1].end : place] if phrase else ""
        if gap.endswith(", ") and gap.count(",") == 1 and len(gap.split()) < _NEAR:
            return False  # La portavoz andaluza, X, ha cuestionado
        if phrase and phrase[0].start <= place < phrase[-1].end:
            ahead = [token for token in phrase if token.start < place]
            acts = any("auxiliary" in token.kinds or token.cue for token in ahead)
            return bool(ahead) and (acts or not ahead[-1].kinds.isdisjoint({"preposition", "belonging"}))
        tokens = tokens_between(self.text, start, min(place, end), self.grammar)
        while tokens and tokens[-1].kinds & _BEFORE_NAME and not tokens[-1].kinds & {"preposition", "passive"}:
            tokens.pop()
        cleft = tokens and "auxiliary" in tokens[-1].kinds and any("infinitiveverb" in t.kinds for t in tokens[-_NEAR:])
        return not (cleft or (tokens and tokens[-1].kinds & {"passive", "coming"}))  # a chiederlo è X

    def _is_apposed(self, end: int, place: int) -> bool:
        """Whether but a comma, or more of what an office is of, parts it from a name (le ministre de X et de Y, Z)."""
        between = self.text[end:place]
        words = split_words(between.lower()) if between.endswith(", ") else [""] * (_MOST_FIELDS + 1)
        told = any("auxiliary" in self.grammar.kind(word) or word in self.grammar.cues for word in words)
        return len(words) <= _MOST_FIELDS and not told

    def passes_over(self, person: Person) -> bool:
        """Whether the French sentence before names somebody only as whom another acts on, or whose a thing is.

        Il a rencontré X; la police a arrêté X; le corps de X; un hommage à X; X est mort.
        """
        if not self.grammar.elisions:
            return False
        if self.suffers(person):
            return True
        phrase, start = self.subject(), self.attention.before[0]
        place = next((place for place in person.places if place >= start), start)
        if not phrase or place <= phrase[0].start:
            return False
        ahead = [token for token in phrase if token.start < place]
        acts = any(token.kinds & _ACTING for token in ahead)
        if place < phrase[-1].end and ahead[-1].kinds & _LINKING:
            return not acts
        if len(ahead) >= SHORTEST_CLAUSE and "institution" in ahead[1].kinds and place < phrase[-1].end:
            return not (ahead[-1].kinds or ahead[-1].capital)  # L'enquête vise X
        end = phrase[-1].end
        return acts and place >= end and not self._is_apposed(end, place)
