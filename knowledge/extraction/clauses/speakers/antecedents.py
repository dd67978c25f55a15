"""Whom `ce dernier`, `celui-ci`, `l'intéressé` and `the latter` take up: the last one told of who fits.

He may be named or only described; so may whoever leads the sentences before a pronoun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import may_speak, tokens_between
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.speakers.attention import SUBJECT_REACH
from knowledge.extraction.clauses.speakers.bodies import is_outlet
from knowledge.extraction.clauses.speakers.characterized import is_of_somebody, newly_appointed, taken_up_by
from knowledge.extraction.clauses.speakers.deeds import acts_on_another, is_done_to
from knowledge.extraction.clauses.speakers.documents import described
from knowledge.extraction.clauses.speakers.mentions import head_of, may_be_told
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.wording import gender_of, is_of_two
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.naming import Naming
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_INNER: Final = frozenset({"belonging", "article"})
_PAIR: Final = 2
"""Words of `the latter`, and people of whom it is one."""
_LONGEST: Final = 600
"""Characters before a phrase in which the one it takes up is described."""
_SEVERAL: Final = ("ы", "и")
"""Last letters of Russian roles of several."""
_OPENING: Final = frozenset("\"“«'‘„")
_VERB_OF_SEVERAL: Final = re.compile(r"\s\w+en\b|\ssind\b")
"""A German verb of several right behind a place."""
_ORDERED: Final = frozenset({"earlier", "latter"})
_SUBJECT_PRONOUN: Final = frozenset({"subject", "pronoun"})
_FUSED: Final = frozenset({"article", "preposition"})
"""An article and the preposition before it in one word (au, du)."""
_OTHERS: Final = frozenset({"role", "source", "institution"})
_FINITE: Final = ("a", "ait", "e", "d", "t")
"""Last letters of a French verb of one."""
_NEAR: Final = 2
"""Words behind an article among which the role is."""
_FAR: Final = 5
"""Words behind a role in which a name, or what was done to its bearer, stands."""

_SHORT: Final = 8
"""Characters beside a pronoun in which its verb's auxiliary stands."""
_LONG: Final = 60
"""Characters behind a name in which it is told that its bearer died."""
_FEW: Final = 5
"""Words of them."""


def _is_bygone(phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a phrase tells what somebody is no more (l'ancien ministre, l'ex-ministre)."""
    if len(phrase) < _PAIR or "article" not in phrase[0].kinds:
        return False
    prefix, hyphen, _ = phrase[1].low.partition("-")
    return "bygone" in grammar.kind(prefix) if hyphen else len(phrase) > _PAIR and "bygone" in phrase[1].kinds


@dataclass(slots=True)
class Antecedents:
    """Finds in one article whom phrases take up that only point back."""

    text: str
    people: People
    grammar: Grammar
    attention: Attention
    naming: Naming
    pair: tuple[Person, ...] = field(default=())
    """The two of whom `the latter` was said last."""

    def pointed(self, phrase: Sequence[Token], at: int) -> Resolved | None:
        """Whom `the latter`, `ce dernier`, `l'intéressé`, `este` or `тот` means; None of any other phrase."""
        if phrase[_PAIR:] and phrase[_PAIR].text == "," and self.grammar.elisions and is_of_two(phrase[:_PAIR]):
            phrase = phrase[:_PAIR]  # Ce dernier, exaspéré, dit
        longer = phrase[_PAIR:]
        if longer and "actor" in phrase[1].kinds:
            return self._one_who(phrase)
        once = phrase[1:] and ("bygone" in phrase[1].kinds or "-" in phrase[1].low)
        if once and _is_bygone(phrase, self.grammar):
            return self._former(phrase, self.attention.before)
        if longer and "article" in phrase[0].kinds and "newly" in phrase[1].kinds:
            return newly_appointed(phrase, self)
        if "demonstrative" in phrase[0].kinds and len(phrase) >= _PAIR and is_of_somebody(phrase, self.grammar):
            return taken_up_by(phrase, self)
        if stands_alone(phrase):
            return self._nearer(phrase[0], at)
        if longer or not is_of_two(phrase):
            return None
        found = self._of_two(phrase, at)
        if found is not None:
            return found
        return described(self.text, phrase)

    def _nearer(self, word: Token, at: int) -> Resolved | None:
        """Whom a demonstrative that stands alone means (este, dieser, тот): the last one told of who fits."""
        gender = gender_of(word)
        if "bracket" in self.grammar.options and _VERB_OF_SEVERAL.match(self.text, word.end):
            return None  # Diese sagten
        start = max(self.attention.before[0], at - _LONGEST)
        named = [(place, one) for place, one in self._named(start, at) or self._held(start, at) if fits(one, gender)]
        if not named:
            return None
        place, person = named[-1]
        if "articleless" in self.grammar.options and self._leads_alone(start, at, place):
            return None
        bodies = [one.name for _, one in self.people.places_between(place, at) if not one.human]
        if "dropping" in self.grammar.options and not all(map(names_territory, bodies)):
            return None  # X criticó al PP. Este …
        tokens = tokens_between(self.text, start, at, self.grammar)
        behind = [token for token in tokens if token.start >= place and token.low not in person.lows]
        asked = any("quizzing" in token.kinds for token in tokens)  # fragte X nach dem Grund
        return None if _tells_of_others(behind, things=not asked) else self.naming.of(person)

    def _one_who(self, phrase: Sequence[Token]) -> Resolved | None:
        """Whom `celui qui dirige le club` means: who was told of last, where he fits and is not named in it."""
        gender: Gender | None = next((sex for sex in ("m", "f") if f"pronoun.{sex}" in phrase[0].kinds), None)
        last = self.attention.people[-1] if self.attention.people and gender is not None else None
        if last is None or last.gender != gender or last in self.people.between(phrase[0].start, phrase[-1].end):
            return None
        near = last in self.people.between(*self.attention.before) or id(last) in self.attention.heard
        return self.naming.of(last) if near else None

    def _former(self, phrase: Sequence[Token], near: tuple[int, int]) -> Resolved | None:
        """Whom `l'ancienne ministre` means: the only one who fits of those told of near, who is no former anything."""
        start, end = near
        last = self.attention.people[-1] if self.attention.people else None
        prefixed, post = "-" in phrase[1].low, phrase[1].kinds & {"role", "institution"}
        if last is None or not self.grammar.elisions:
            return None
        if any(token.capital for token in phrase[1:]) and (post or not prefixed):
            return None
        gender: Gender | None = "f" if phrase[1].low.endswith("e") else "m"
        if prefixed:  # l'ex-ministre, l'ex-ambitieux du parti
            gender = "f" if "female" in phrase[1].kinds else "m" if "male" in phrase[1].kinds else None
        named = self.people.between(start, end)
        role = any("role" in token.kinds for token in phrase[2 - prefixed :]) or (prefixed and not post)
        told = fits(last, gender) and role and not self._suffered(start, end)
        others = any(one.human and one is not last and fits(one, gender) for one in named)
        return self.naming.of(last) if told and last in named and not others else None

    def _suffered(self, start: int, end: int) -> bool:
        """Whether a stretch tells that somebody died, or what was done to him."""
        words = split_words(self.text[start:end])
        died = any("suffered" in self.grammar.kind(word) for word in words)
        return died or any(is_done_to(one, other, self.grammar) for one, other in pairwise(words))

    def gone(self, pronoun: Token, spoke: int) -> Person | None:
        """Who died, as the French sentence before tells: `il a dit` is another's, `il avait dit` may be his.

        `spoke`: where somebody spoke last; a report in that sentence tells whose the pronoun is.
        """
        start, end = self.attention.before
        if spoke >= start or not self.grammar.elisions:
            return None
        beside = split_words(self.text[max(start, pronoun.start - _SHORT) : pronoun.end + _SHORT].lower())
        if any("pluperfect" in self.grammar.kind(word) for word in beside):
            return None
        for one in self.people.between(start, end):
            place = next((place for place in one.places if place >= start), start) + len(one.name)
            kinds = [self.grammar.kind(word) for word in split_words(self.text[place : min(end, place + _LONG)])[:_FEW]]
            if (
                one.human
                and any("passive" in one and "gone" in other for one, other in pairwise(kinds))
                and not any("negation" in kind for kind in kinds)
            ):
                return one
        return None

    def nearest(self, gender: Gender | None, at: int) -> Resolved | None:
        """The last one told of before a place in its sentence and the one before, but in others' words."""
        start = max(self.attention.before[0], at - _LONGEST)
        named = [one for one in self._named(start, at) if fits(one[1], gender)]
        last = named[-1] if named else None
        for place, phrase in self._described(start, at, gender):
            if last is not None and place < last[0]:
                break
            return self._beside_speaker(phrase)
        return self.naming.of(last[1]) if last is not None else None

    def _beside_speaker(self, phrase: Sequence[Token]) -> Resolved | None:
        """Whom a role means in a sentence: not who speaks or acts in it (a-t-il lancé au ministre)."""
        found = self.naming.read(phrase)
        last = self.attention.people[-1] if self.attention.people else None
        if found is None or not self.grammar.elisions:
            return found
        start = self.attention.before[0]
        plain = phrase["preposition" in phrase[0].kinds :]  # au maire
        if found.name == self.text[phrase[0].start : phrase[-1].end]:
            return found if len(plain) == len(phrase) else described(self.text, plain, found.role)
        if last is None or found.name != last.name:
            return found
        named = any(start <= place < plain[0].start for place in last.places)
        acts = self.attention.speaks_in(*self.attention.before) or (
            not named
            and any(
                one.kinds >= _SUBJECT_PRONOUN for one in tokens_between(self.text, start, plain[0].start, self.grammar)
            )
        )
        return described(self.text, plain, head_of(plain).kinds) if acts else found

    def owner(self, found: Resolved | None, word: Token) -> Resolved | None:
        """Whose words `his` or `her` means: somebody found, where he may be of the gender, else the nearest who is."""
        gender: Gender = "m" if "his" in word.kinds else "f"
        person = self.people.find(found.name, word.start) if found is not None else None
        return found if person is None or fits(person, gender) else self.nearest(gender, word.start)

    def passes_over(self, last: Resolved, gender: Gender) -> bool:
        """Whether a Russian pronoun of one means neither several who spoke last nor an outlet, where somebody fits."""
        if "articleless" not in self.grammar.options:
            return False
        if (last.role or last.anonymous) and last.name.partition(" ")[0].endswith(_SEVERAL):
            return True
        listed = (not last.human or not last.name.isascii()) and is_outlet(last.name, self.grammar)
        outlet = listed or last.name[0] in _OPENING
        named = self._named(self.attention.before[0], self.attention.said[0]) if outlet else ()
        return any(fits(one, gender) for _, one in named)

    def _of_two(self, phrase: Sequence[Token], at: int) -> Resolved | None:
        if phrase[-1].kinds & {"interviewee", "concerned"}:
            return self._asked(phrase[-1], at)
        gender = gender_of(phrase[0]) or gender_of(phrase[-1])
        if gender is not None and "demonstrative" in phrase[0].kinds:
            return self.nearest(gender, at) or self._before(gender, at)
        named = {id(person): person for _, person in self._named(self.attention.before[0], at, quoted=True)}
        if named:
            self.pair = tuple(named.values())
        if len(self.pair) != _PAIR:
            return None
        meant = self.pair["latter" in phrase[-1].kinds]
        return self.naming.of(meant) if fits(meant, gender) else None

    def _before(self, gender: Gender, at: int) -> Resolved | None:
        """Who was named last, or only described and spoke since."""
        person = next((one for one in self.people.named_before(at) if one.human and fits(one, gender)), None)
        voice = self.attention.described_since(person, gender, at)
        return voice or (self.naming.of(person) if person is not None else None)

    def _asked(self, noun: Token, at: int) -> Resolved | None:
        """Whom `l'intéressé` means: of whom somebody else has just spoken, else who was told of last."""
        gender: Gender = "f" if noun.low.endswith("e") else "m"
        start, end = self.attention.before
        concerned, people = "concerned" in noun.kinds, self.attention.people
        if concerned and self.attention.speaks_in(start, end):
            others = [one for _, one in self._named(start, at) if fits(one, gender) and one is not people[-1]]
            if others:
                return self.naming.of(others[-1])
        heard = [person for person in people if concerned or id(person) in self.attention.heard]
        return self.naming.of(heard[-1]) if heard and fits(heard[-1], gender) else None

    def _named(self, start: int, end: int, *, quoted: bool = False) -> list[tuple[int, Person]]:
        """Where people are named in a stretch, in order; in others' words only where `quoted`."""
        places = self.people.places_between(start, end)
        return [(at, one) for at, one in places if one.human and (quoted or not self.attention.is_said(at))]

    def _leads_alone(self, start: int, end: int, place: int) -> bool:
        """Whether the only one named is a Russian subject, beside whom тот takes up something (X прочитал доклад)."""
        if place != start or len({id(one) for _, one in self._named(start, end)}) > 1:
            return False
        words = self.text[place:end].lower().split(maxsplit=_PAIR)
        return len(words) > _PAIR and case_of(words[0], words[1], given_names()) is None

    def _held(self, start: int, end: int) -> list[tuple[int, Person]]:
        """Where names begin with an office that tells whose they are, though no list has them (Ministers X Y)."""
        places = self.people.places_between(start, end)
        return [(at, one) for at, one in places if len(one.lows) > _PAIR and "role" in self.grammar.kind(one.lows[0])]

    def _described(self, start: int, end: int, gender: Gender | None) -> Iterator[tuple[int, Sequence[Token]]]:
        """Where people are told of by a role alone in a stretch, the last first, with the phrase for them."""
        tokens = tokens_between(self.text, start, end, self.grammar)
        for at in range(len(tokens) - 1, 0, -1):
            if "role" not in tokens[at].kinds or tokens[at].capital or self.attention.is_said(tokens[at].start):
                continue
            first = at - 1 - (not tokens[at - 1].kinds and at > 1)  # un jeune voisin
            if not _is_one(tokens, first, at, gender):
                continue
            if not _is_named(tokens, at):
                yield tokens[first].start, tokens[first : end_of(tokens, first, at)]

    def led(self, gender: Gender) -> Resolved | None:
        """Whom a role describes with which the sentence before begins, or the one before that in its paragraph."""
        if not self.grammar.elisions:
            return None
        before, earlier = self.attention.before, self.attention.earlier
        near = earlier[1] <= before[0] and "\n" not in self.text[earlier[1] : before[0]]
        for start, end in (before, earlier) if near else (before,):
            if any(fits(one, gender) for _, one in self._named(start, end)) or self.attention.speaks_in(start, end):
                return None
            if (told := self._told_first(start, end, gender)) is not None:
                return told
        return None

    def described(self, phrase: Sequence[Token], gender: Gender | None) -> Resolved | None:
        """Whom a subject describes by a role of that gender (None: of several)."""
        told = "female" if gender == "f" else "male" if gender == "m" else ""
        core = self.naming.mentions.core(phrase) if phrase else ()
        if gender is None and not (core and core[-1].low.endswith("s") and "article" in phrase[0].kinds):
            return None
        if gender is None and self.grammar.elisions and not may_speak(core):
            return None  # Les négociations … dénoncent-ils
        told_by = gender is None or any(told in token.kinds for token in (*core[:1], *(core and [head_of(core)])))
        if not core or not (told_by or (self.grammar.families and may_be_told(core, told))):
            return None
        return self.naming.read(phrase, gender)

    def taken_up(self) -> Resolved | None:
        """Whom the pronoun means with which the French sentence before begins, of which others say nothing."""
        before, earlier = self.attention.before, self.attention.earlier
        words = self.text[before[0] : before[0] + SUBJECT_REACH].lower().split()
        if set(words).isdisjoint((*self.grammar.members("pronoun.m"), *self.grammar.members("pronoun.f"))):
            return None
        phrase = self._subject(*before)[0]
        if len(phrase) != 1 or not phrase[0].kinds >= {"subject", "pronoun"} or self.attention.speaks_in(*earlier):
            return None
        gender: Gender | None = next((sex for sex in ("m", "f") if f"pronoun.{sex}" in phrase[0].kinds), None)
        if gender is None or "\n" in self.text[earlier[1] : before[0]]:
            return None
        near = [one for _, one in self._named(*earlier) if fits(one, gender)]
        last = self.attention.people[-1] if self.attention.people else None
        if near:
            return self.naming.of(last) if last is not None and last in near else None
        return self._told_first(*earlier, gender)

    def _told_first(self, start: int, end: int, gender: Gender) -> Resolved | None:
        """Whom a role describes with which a sentence begins, and of whom more is told than what was done to him."""
        phrase, tokens = self._subject(start, end)
        noun = next((k for k in range(1, min(len(phrase), 1 + _NEAR)) if "role" in phrase[k].kinds), 0)
        noun = noun or int(len(phrase) > 1 and bool(phrase[1].kinds & _ORDERED) and _ends_noun(tokens, phrase[1]))
        first = tokens.index(phrase[0]) if noun and not phrase[noun].capital else -1
        if first < 0 or not _is_one(tokens, first, first + noun, gender) or _suffers(tokens, first + noun):
            return None
        end = end_of(tokens, first, first + noun)
        acts = self.attention.heard and acts_on_another(tokens[end - 1 : end + 2])
        told = tokens[first:end]
        past = start == self.attention.before[0] and _is_bygone(told, self.grammar)
        former = self._former(told, self.attention.earlier) if past else None
        return None if acts else former or self.naming.read(told)

    def _subject(self, start: int, end: int) -> tuple[Sequence[Token], Sequence[Token]]:
        """The subject with which a sentence begins, and the sentence's tokens."""
        tokens = tokens_between(self.text, start, end, self.grammar)
        begin = leading_subject(tokens, len(tokens)) if tokens else None
        return (tokens[slice(*begin)] if begin is not None else ()), tokens


def stands_alone(phrase: Sequence[Token]) -> bool:
    """Whether a demonstrative is all of a phrase, but for whom its verb is told to (Este | le dijo)."""
    return "nearer" in phrase[0].kinds and not [token for token in phrase[1:] if "clitic" not in token.kinds]


def _tells_of_others(tokens: Sequence[Token], *, things: bool) -> bool:
    """Whether somebody, or something where that matters, is told of whom a demonstrative may take up as well."""
    led = (two for one, two in pairwise(tokens) if "article" in one.kinds and "preposition" not in one.kinds)  # no ans
    nouns = things and any("time" not in noun.kinds for noun in led)
    return nouns or any(token.kinds & _OTHERS for token in tokens)


def _ends_noun(tokens: Sequence[Token], word: Token) -> bool:
    """Whether a word stands before its verb, and no noun (Le premier prend la parole; not le premier jour)."""
    at = tokens.index(word) + 1
    return at < len(tokens) and not tokens[at].low.endswith("s") and tokens[at].low.endswith(_FINITE)


def _is_one(tokens: Sequence[Token], first: int, noun: int, gender: Gender | None) -> bool:
    """Whether an article and a role tell of one person of a gender, who is nobody that the words before name."""
    article, before = tokens[first], tokens[first - 1] if first else None
    fused = article.kinds >= _FUSED and not article.low.endswith(("s", "x"))
    if "single" not in article.kinds and not fused:
        return False
    if before is not None and ("passive" in before.kinds or (before.text == "," and tokens[first - 2].capital)):
        return False  # X est le maire; X, le maire de Lille,
    told = "m" if "male" in tokens[noun].kinds else "f" if "female" in tokens[noun].kinds else None
    if told is None and "possessive" not in article.kinds:
        told = "m" if fused else gender_of(article)
    return gender is None or told is None or told == gender


def _is_named(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the bearer's own name stands behind a role (le maire Éric Piolle; le maire de Lille, Éric Piolle)."""
    for at in range(noun + 1, min(noun + 1 + _FAR, len(tokens))):
        token = tokens[at]
        if token.capital:
            whose = at - 1 - ("article" in tokens[at - 1].kinds and at > noun + _PAIR)  # de la Santé
            return "belonging" not in tokens[whose].kinds
        linking = token.text == "," or not (token.kinds or token.punctuation)
        if not linking and token.kinds.isdisjoint(_INNER):
            return False
    return False


def end_of(tokens: Sequence[Token], first: int, noun: int) -> int:
    """Behind a phrase: an adjective and what somebody is of belong to it, no verb does."""
    end = noun + 1
    asked = first > 0 and "placing" in tokens[first - 1].kinds  # demande à un voisin de partir
    while end + 1 < len(tokens) and "belonging" in tokens[end].kinds:
        behind = tokens[end + 1]
        if behind.punctuation or (asked and "infinitiveverb" in behind.kinds):
            break
        end += 2
        counted = "determiner" in behind.kinds or behind.text.isdigit()  # un homme de 45 ans
        if counted and end < len(tokens) and not tokens[end].punctuation:
            end += 1
        while end < len(tokens) and tokens[end].capital and tokens[end - 1].capital:
            end += 1
    return end


def _suffers(tokens: Sequence[Token], noun: int) -> bool:
    """Whether what was done to somebody, or that he died, is told right behind a role (la victime a été …)."""
    return any(
        "passive" in tokens[at + 1].kinds and ("perfect" in tokens[at].kinds or "suffered" in tokens[at + 2].kinds)
        for at in range(noun, min(noun + _FAR, len(tokens) - 2))
    )
