"""Whom a description means behind a sentence that names somebody who has not spoken (Kane scored. The manager said)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_SENTENCE_END: Final = re.compile(r"[.!?;\n“”\"]")
_TITLES: Final = 40
"""Characters before a name in which its titles stand."""
_PLACES: Final = 4
_LEAD: Final = 2
"""Words before a name: what its bearer works for, and his role."""
_PLACING: Final = frozenset({"article", "preposition", "role", "title"})
"""Classes of words beside a name among which its bearer's province stands."""
_MARKS: Final = ".,()"
_ASIDE: Final = re.compile(r"[.;:!?\n“”\")]\s")
_NO_NARROWING: Final = frozenset({"bygone", "hailing"})
_MET: Final = 600
"""Characters before a noun in which it is told that somebody met its bearer."""
_LED_IN: Final = re.compile(rf"\b(\w+) (?:{'|'.join(INDEFINITE)})$")
"""A word and an indefinite article."""
_LONGEST_LEAD: Final = 40  # characters
_LAST_WORD: Final = re.compile(r"[^\W\d_]+['’]?\s?$")
_MEETING: Final = frozenset({"agent", "accompanying", "heardfrom", "inflicting", "consulting"})
_NEXT_WORD: Final = 20
"""Characters behind a name in which the next word stands."""


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Tells in one article whether somebody new may be whom a description means."""

    text: str
    people: People
    grammar: Grammar
    attention: Attention

    def meant(self, people: str, last: Person) -> Person | None:
        """Whom a word for one of a people means: whose that is, else who was told of last, or whoever spoke."""
        if "headlast" in self.grammar.options:
            own = self.of_land(people)
            if own is not None or self.attention.is_silent(last):
                return own or self.since(last)
        return None if self.may_be_another(last) else last

    def since(self, new: Person, *, able: bool = False) -> Person | None:
        """Whom a description means behind a sentence about somebody new: him, if nobody was told of before him.

        Where several are new, whoever spoke last; `able`: he may be where others were told of and nobody spoke.
        """
        heard = next((one for one in reversed(self.attention.people) if not self.attention.is_silent(one)), None)
        if self.may_be_another(new):
            return heard
        return new if heard is None and (able or len(self.attention.people) == 1) else None

    def of_land(self, word: str) -> Person | None:
        """The only one right before whose name a land or its people are told (German Chancellor X: the German)."""
        lands = {land.code for land in find_territories([word])}
        near = [one for one in self.attention.people if lands and self._is_from(one, lands)]
        return near[0] if len(near) == 1 else None

    def _is_from(self, person: Person, lands: set[str]) -> bool:
        for place in person.places[:_PLACES]:
            before = _SENTENCE_END.split(self.text[max(0, place - _TITLES) : place])[-1]
            if not lands.isdisjoint(land.code for land in find_territories(split_words(before))):
                return True
        return False

    def may_be_another(self, person: Person) -> bool:
        """Whether somebody has not spoken, and the sentence before names others whose role it may be."""
        if not self.attention.is_silent(person):
            return False
        near = self.people.places_between(*self.attention.before)
        return len({one.name for place, one in near if one.human or self._may_act(one, place)}) > 1

    def _may_act(self, body: Person, place: int) -> bool:
        """Whether a name may be somebody's, and is not only whose boss the next word tells (City boss X)."""
        end = place + len(body.name)
        behind = self.text[end : end + _NEXT_WORD].split()[:1]
        return self.people.animacy.seems_human(body) and not any("role" in self.grammar.kind(word) for word in behind)

    def unless_narrowed(self, bearer: Person | None, phrase: Sequence[Token], head: Token) -> Person | None:
        """Who manages something, but where words narrow a role only like his own (bank manager X: her boss).

        Nobody of another province (the Ohio senator, of Sen. X of Utah).
        Of several, whom the owner of the role leads (City boss X met Chelsea boss Y: the City boss).
        """
        if bearer is None:
            return None
        if states := {token.low for token in phrase if "province" in token.kinds and token.start < head.start}:
            return self._of_province(bearer, states, head)
        if "directing" not in head.kinds:
            return bearer
        before, behind = phrase[: phrase.index(head)], phrase[phrase.index(head) + 1 :]
        owners = {token.text for token in before if token.capital} - {before[0].text}
        holders = self.people.holders(head.low, head.start) if owners else ()
        led = [one for one in holders if self._is_led_by(one, owners)]
        bearer = led[0] if len(led) == 1 else bearer
        narrow = any(not token.capital and token.kinds.isdisjoint(_NO_NARROWING) for token in before[1:])
        narrow = narrow or "possessive" in before[0].kinds
        of = bool(behind) and "preposition" in behind[0].kinds and not any(token.capital for token in behind)
        return None if (narrow or of) and not self._is_called(bearer, head) else bearer

    def pleads(self, phrase: Sequence[Token], head: Token) -> bool:
        """Whether a lawyer is told to be somebody's, or a prosecutor, where no name stands beside that in the article.

        He need not be the one who is named only later (l'avocate générale, l'avocat de la famille … Me X).
        """
        behind = phrase[phrase.index(head) + 1 :]
        if not behind or behind[0].kinds.isdisjoint({"belonging", "degree"}):
            return False
        told = self.text[head.start : behind[-1].end]
        places = (match.end() for match in re.finditer(re.escape(told), self.text[head.end :]))
        return not any(self.people.between(head.end + place, head.end + place + _TITLES) for place in places)

    def _of_province(self, bearer: Person, provinces: set[str], head: Token) -> Person | None:
        """Whose province is told beside his name, else him of whom none is (the Ohio senator; not Sen. X of Utah)."""
        holders = self.people.holders(head.low, head.start)
        led = [one for one in holders if not provinces.isdisjoint(self._provinces(one))]
        return led[-1] if led else None if self._provinces(bearer) else bearer

    def _provinces(self, person: Person) -> set[str]:
        """The provinces told right before and behind the first mentions of a name (Ohio Sen. X; X, R-Ohio)."""
        around = set[str]()
        for place in person.places[:_PLACES]:
            before = self.text[max(0, place - _TITLES) : place].split()[::-1]
            behind = _ASIDE.split(self.text[place + len(person.name) :][:_TITLES])[0].replace("-", " ").split()
            for words in (before, behind):
                told = takewhile(self._may_place, words)
                around.update(
                    low for word in told if "province" in self.grammar.kind(low := word.strip(_MARKS).lower())
                )
        return around

    def _may_place(self, word: str) -> bool:
        """Whether a word may stand between a name and its bearer's province (, R-Ohio, of South Dakota)."""
        kinds = self.grammar.kind(word.strip(_MARKS).lower())
        if word[-1:] == "." and "title" not in kinds:
            return False  # … of Ohio. Sen. X
        return word.istitle() or len(word.strip(_MARKS)) < len("of") or not kinds.isdisjoint(_PLACING)

    def _is_led_by(self, person: Person, owners: set[str]) -> bool:
        """Whether what somebody works for stands right before his role and name."""
        leads = (self.text[max(0, place - _TITLES) : place].split()[-_LEAD:] for place in person.places[:_PLACES])
        return any(not owners.isdisjoint(lead) for lead in leads)

    def _is_called(self, person: Person, head: Token) -> bool:
        """Whether the words beside somebody's name call him so."""
        for place in person.places[:_PLACES]:
            end = place + len(person.name)
            before = _SENTENCE_END.split(self.text[max(0, place - _TITLES) : place])[-1]
            if head.low in f"{before} {_SENTENCE_END.split(self.text[end : end + _TITLES])[0]}".lower():
                return True
        return False

    def once_held(self, person: Person, core: Sequence[Token]) -> bool:
        """Whether an office of the past may be the only one's told of (the former Barcelona coach)."""
        bygone = any("bygone" in token.kinds or token.low.startswith("ex-") for token in core)
        return bygone and self.attention.people == [person]

    def is_met(self, noun: Token) -> bool:
        """Whether whom a noun means was met, hurt or hired by somebody before (Ada Colau hit a jockey. The jockey)."""
        start, sought = max(0, noun.start - _MET), f" {noun.low}"
        at = self.text.find(sought, start, noun.start)
        while at >= 0:
            end = at + len(sought)
            lead = _LED_IN.search(self.text, max(start, at - _LONGEST_LEAD), at)
            if lead is not None and not self.text[end : end + 1].isalnum():
                kinds = self.grammar.kind(lead.group(1).lower())
                if not kinds.isdisjoint(_MEETING) or ("irregular" in kinds and "tobe" not in kinds):
                    return True
            at = self.text.find(sought, end, noun.start)
        return False

    def is_alone(self, person: Person, at: int) -> bool:
        """Whether the article names no other person before a place than him."""
        if len(self.attention.people) > 1:
            return False
        return all(one is person for one in self.people.named_before(at) if one.human)

    def is_outspoken(self, worker: Person, head: Token) -> bool:
        """Whether a French role only like somebody's may be whose of whom nothing is told and who has spoken since.

        Le capitaine X a dit … Y a dit … « … », a dit le joueur.
        """
        last, (start, end) = self.attention.people[-1] if self.attention.people else worker, self.attention.before
        if not self.grammar.elisions or last is worker or last.roles or self.attention.is_silent(last):
            return False
        near = self.people.between(start, end)
        able = fits(last, "f" if "female" in head.kinds else "m" if "male" in head.kinds else None)
        return able and last in near and worker not in near and head.low not in worker.roles

    def pointed_at(self, phrase: Sequence[Token]) -> Person | None:
        """The only name in the sentence before that may be a person's, where a French role points at one (cette …)."""
        if "demonstrative" not in phrase[0].kinds or "role" not in phrase[-1].kinds or not self.grammar.elisions:
            return None
        near = self.people.places_between(*self.attention.before)
        animacy = self.people.animacy
        able = {id(one): one for place, one in near if animacy.may_be_meant(one, place) and animacy.seems_human(one, 1)}
        if len(able) != 1 or any(one.human for _, one in near):
            return None
        one = next(iter(able.values()))
        one.human = not (animacy.is_town(one) or any(self.grammar.kind(low) for low in one.lows))
        return one if one.human else None

    def is_in_court(self) -> bool:
        """Whether an article tells of a trial, where whoever asks and accuses is nobody of whom nothing is told."""
        return any(self._is_told_of(word) for word in self.grammar.members("court"))

    def _is_told_of(self, noun: str) -> bool:
        """Whether a word stands in the article, as a noun if it may be a participle (le prévenu; not a prévenu X)."""
        if noun not in self.grammar.cues:
            return noun in self.text
        ends = (found.start() for found in re.finditer(noun, self.text))
        leads = (_LAST_WORD.search(self.text, max(0, end - _LONGEST_LEAD), end) for end in ends)
        return any(
            "article" in self.grammar.kind(lead.group().strip().lower().replace("’", "'"))
            for lead in leads
            if lead is not None
        )

    def is_gowned(self, person: Person) -> bool:
        """Whether somebody is a lawyer or sits in court, whom nobody calls the young man."""
        return any("gowned" in self.grammar.kind(role) for role in person.roles)

    def leading_before(self) -> Person | None:
        """Who leads the sentence before by a full name that no list has, where the article names no other person."""
        start, end = self.attention.before
        first = next(iter(self.people.between(start, end)), None)
        led = first is not None and len(first.tokens) > 1 and start in first.places
        return self.people.likely_before(first.places[0] + 1) if led and first is not None else None


def says_i(words: str, name: str, grammar: Grammar) -> bool:
    """Whether whoever is called by one word speaks of himself in English, as no body does."""
    if " " in name or not (ego := grammar.members("ego")):
        return False
    said = words.replace("’", "'").split()
    return any(
        word.lower() in ego and not (before[:1].isupper() and before.isalpha() and not grammar.kind(before.lower()))
        for before, word in pairwise(["", *said])
    )  # no World War I
