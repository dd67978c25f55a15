"""Whom an article has its readers think of: who spoke or was spoken of last."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import Sentence, tokenize
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.saying.subjects import leading_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.model import Span

SUBJECT_REACH: Final = 60
"""Characters from a sentence's begin in which a name counts as its subject."""
_OFFICE_REACH: Final = 200
"""The same for one that stands between commas behind his office."""
_SHORTEST_OFFICE: Final = 3
"""Tokens with an article."""
_ACTING: Final = frozenset({"auxiliary", "relative", "that", "subordinator"})
"""Classes of words that no office without a verb has."""
_DOING: Final = "ing"
_FRENCH_DOING: Final = "ant"
"""Last letters of a participle (Citant X, Y a dit)."""
_APART: Final = str.maketrans(",;:.’'", "      ")
_WITHIN: Final = frozenset({"-", "/"})
"""Marks within names."""
_TITLE: Final = 9
"""Characters of a comma and a courtesy title."""
_AGO: Final = 3
"""Words of `il y a`."""
_CLEFT: Final = 5
"""Tokens from such an infinitive to the form of to be."""
_BORNE: Final = frozenset({"role", "anyman"})
_SUFFERED: Final = frozenset({"inflicting", "judged"})
_NO_KINDS: Final[frozenset[str]] = frozenset()
_SPEAKING: Final = frozenset({"voicing", "uttering"})
_SOMEBODY: Final = frozenset({"role", "pronoun.m", "pronoun.f"})
_TAKING_UP: Final = _SOMEBODY | {"institution", "pronoun.n"}
_VERB: Final = 2
"""Words of a verb and what helps it."""
_OPENING: Final = 40
"""Characters in which the conjunction stands that opens a clause."""
_ASKED: Final = 3
"""A participle, its agent's preposition and what follows."""
_PRONOUN: Final = frozenset({"subject", "pronoun"})
_MOST_PEOPLE: Final = 8
_MOST_REPORTED: Final = 8
"""Reported words, the last of them, in which a name is looked for."""


@dataclass(slots=True)
class Attention:
    """Those who spoke or were spoken of, the last one last, and where the sentence before stands."""

    people: list[Person] = field(default_factory=list)
    before: tuple[int, int] = (0, 0)
    subject: tuple[int, Sequence[Token]] = (-1, ())
    """Where that sentence begins, and its subject."""
    opening: Sequence[Token] = ()
    """The words with which it begins."""
    earlier: tuple[int, int] = (0, 0)
    """Where the one before that stands."""
    heard: set[int] = field(default_factory=set)
    """Those of them who spoke, by `id`."""
    taken: set[int] = field(default_factory=set)
    """Those on whom a pronoun acted that is another's, by `id`."""
    quoted: tuple[tuple[int, int], ...] = ()
    """Where quotations stand, in order."""
    reported: list[tuple[int, int]] = field(default_factory=list)
    """Where others' words stand, in marks or reported."""
    said: tuple[int, int] = (0, 0)
    """Where the words stand whose speaker is looked for."""
    finite: bool = False
    """Whether a verb of its own tells who says them."""
    body: Resolved | None = None
    """The body that spoke last."""
    several: Resolved | None = None
    """Those of whom `they` is said."""
    described: list[tuple[int, Resolved, Gender | None]] = field(default_factory=list)
    """Where those spoke who are told by a role alone (l'accusé), and what its article says of them."""

    def described_since(self, person: Person | None, gender: Gender | None, at: int) -> Resolved | None:
        """Who is only described and spoke after somebody was named last, where his role tells the gender."""
        for place, voice, article in reversed(self.described[-_MOST_PEOPLE:]):
            if person is not None and [other for other in person.places if place < other < at]:
                return None
            told = "m" if "male" in voice.role else "f" if "female" in voice.role else article
            if told is not None and told == gender:
                return voice
        return None

    def is_silent(self, person: Person) -> bool:
        """Whether somebody has not spoken."""
        return id(person) not in self.heard

    def is_led_by_pronoun(self, named: Person, text: str, grammar: Grammar) -> bool:
        """Whether a pronoun is the subject of the sentence before, ahead of the first name in it."""
        start, end = self.before
        first = next((place for place in named.places if start <= place < end), start)
        lead = text[start:first].lower()
        if "headlast" in grammar.options and lead.endswith(", ") and _is_fronted(lead, grammar):
            return False  # Before he left, X spoke
        words = lead.translate(_APART).split()
        if len(words) > _AGO and "ago" in grammar.kind(words[0]) and words[1] == "y":
            del words[:_AGO]  # Il y a deux ans, X …
        owned = bool(words) and grammar.kind(words[0]) >= {"his", "possessive"}  # his remarks
        return owned or bool([kinds for kinds in map(grammar.kind, words) if kinds >= _PRONOUN])

    def is_spoken_of(self, person: Person) -> bool:
        """Whether the words whose speaker is looked for name somebody: a description of who says them is not his."""
        start, end = self.said
        return bool([place for place in person.places if start <= place < end])

    def is_only_quoted(self, person: Person, at: int) -> bool:
        """Whether up to a place somebody is named in others' words alone: he is spoken of, and speaks nowhere."""
        if id(person) in self.heard or not self.quoted:
            return False
        return self.is_quoted_between(person, 0, at)

    def is_said(self, place: int) -> bool:
        """Whether a place stands in a quotation, or in the words whose speaker is looked for."""
        return self.said[0] <= place < self.said[1] or self._is_quoted(place)

    def speaks_in(self, start: int, end: int) -> bool:
        """Whether the last words that were given to anybody stand in a stretch, whose speaker was told of last."""
        told = next((span for span in reversed(self.reported) if span != self.said), (-1, -1))
        return start <= told[0] < end and bool(self.people)

    def is_only_reported(self, person: Person) -> bool:
        """Whether somebody who has not spoken is named in others' words alone, in marks or not."""
        if id(person) in self.heard:
            return False
        last = self.before[1]
        spans = self.reported[-_MOST_REPORTED:]
        places = [place for place in person.places if place < last]
        return all(self._is_quoted(place) or any(start <= place < end for start, end in spans) for place in places)

    def tells_of(self, text: str, noun: str) -> bool:
        """Whether words that were said last tell of whom a Russian noun means (X заявил, что министр …)."""
        if not is_cyrillic(noun):
            return False
        told = " | ".join([text[start:end] for start, end in self.reported[-_MOST_REPORTED:-1]])
        return f" {noun} " in f" {told} ".lower()

    def is_quoted_between(self, person: Person, start: int, end: int) -> bool:
        """Whether a stretch of the text names somebody in others' words alone."""
        return all(self._is_quoted(place) for place in person.places if start <= place < end)

    def _is_quoted(self, place: int) -> bool:
        nearest = bisect_right(self.quoted, (place, place)) - 1
        return nearest >= 0 and self.quoted[nearest][0] <= place < self.quoted[nearest][1]

    def listen(self, said: Span | None, *, finite: bool = False) -> None:
        """Note where the words stand whose speaker is asked for, and whether he is a verb's subject."""
        self.said, self.finite = (said.start, said.end) if said is not None else (0, 0), finite
        if said is not None:
            self.reported.append(self.said)

    def remember(self, person: Person, *, spoke: bool = True) -> None:
        """Put somebody in front of all others."""
        key, people = id(person), self.people
        self.taken.discard(key)
        if spoke:
            self.heard.add(key)
        if people and people[-1] is person:
            return
        if person in people:
            people.remove(person)
        people.append(person)
        del people[:-_MOST_PEOPLE]

    def note_holder(self, person: Person | None) -> None:
        """Put whose office opens a sentence in front of all others, if anybody's does."""
        if person is not None:
            self.remember(person, spoke=False)


def _is_fronted(lead: str, grammar: Grammar) -> bool:
    """Whether words in lower case before a name begin as what somebody does, or when, before he is named."""
    opening = lead.partition(" ")[0]
    return opening.endswith(_DOING) or not grammar.kind(opening).isdisjoint({"preposition", "subordinator"})


def about(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who is named as the subject of a sentence that a preposition and another name open (Face à X, Y a répondu)."""
    first = text[sentence.start : sentence.end].split(maxsplit=1)[0].lower()
    if "headlast" in grammar.options and first.endswith(_DOING):
        return _brought_on(sentence, text, people, grammar)
    if grammar.elisions and (behind := _behind_led(sentence, text, people, grammar)) is not None:
        return behind
    if "dropping" in grammar.options and (cleft := _past_cleft(text, sentence, grammar)):
        return next((person for person in people.between(cleft, sentence.end) if person.human), None)
    if grammar.elisions:
        return _behind_clause(sentence, text, people, grammar)
    if (own := past_asker(text, sentence.start, sentence.end, grammar)) > sentence.start:
        answering = people.between(own, min(sentence.end, own + _OFFICE_REACH))
        return next((person for person in answering if person.human), None)
    if "headlast" in grammar.options or "preposition" not in grammar.kind(first):
        return None
    tokens = tokenize(text, sentence, grammar)
    subject = leading_subject(tokens, len(tokens))
    named = people.between(tokens[subject[0]].start, tokens[subject[1] - 1].end) if subject is not None else ()
    return next((person for person in named if person.human), None)


def _past_cleft(text: str, sentence: Sentence, grammar: Grammar) -> int:
    """Where it begins who does what an infinitive tells before a form of to be (… e a minacciarlo è X); 0 nowhere."""
    tokens = tokenize(text, sentence, grammar)
    for at in range(len(tokens) - 3):
        doing = "infinitive" in tokens[at].kinds and "infinitiveverb" in tokens[at + 1].kinds
        if doing and (not at or tokens[at - 1].punctuation or "coordinator" in tokens[at - 1].kinds):
            being = next((k for k in range(at + 2, len(tokens)) if "auxiliary" in tokens[k].kinds), 0)
            return tokens[being].end if 0 < being - at < _CLEFT else 0
    return 0


def past_asker(text: str, start: int, end: int, grammar: Grammar) -> int:
    """Where a sentence's own clause begins behind by whom its subject was asked (Preguntado por X, | Y defendió)."""
    words = text[start : start + SUBJECT_REACH].lower().split(maxsplit=2) if "dropping" in grammar.options else ()
    asked = len(words) == _ASKED and "agent" in grammar.kind(words[1])
    return max(start, text.find(",", start, end)) if asked else start


def _behind_led(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who stands behind a comma and the words with which another is led (S'adressant à X, le maire, Y a douté)."""
    named = people.places_between(sentence.start, min(sentence.end, sentence.start + _OFFICE_REACH))
    first = text[sentence.start : named[0][0]].split() if named[1:] else ()
    if not first or "preposition" not in grammar.kind(first[-1].lower()):
        return None
    human = (one for place, one in named[1:] if one.human and _stands_apart(text, place, grammar))
    return next((one for one in human if one is not named[0][1]), None)


def _behind_clause(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who is the subject behind the clause or the preposition that opens a sentence (Quand X est parti, Y a parlé)."""
    comma = text.find(", ", sentence.start, sentence.end)
    if comma < 0:
        return None
    opening = text[sentence.start : sentence.start + _OPENING].lower().split()[:_ASKED]
    kinds = [grammar.kind(word) for word in opening]
    led = "preposition" in _NO_KINDS.union(*kinds[:2]) or opening[0].endswith(_FRENCH_DOING)
    if "fronting" not in _NO_KINDS.union(*kinds) and not led:
        return None
    if not any(one.human for one in people.between(sentence.start, comma)):
        return None
    tokens = tokenize(text, sentence, grammar)
    subject = leading_subject(tokens, len(tokens))
    if subject is None or tokens[subject[0]].start < comma:
        return None
    named = people.between(tokens[subject[0]].start, tokens[subject[1] - 1].end)
    return next((one for one in named if one.human), None)


def _stands_apart(text: str, place: int, grammar: Grammar) -> bool:
    """Whether a comma stands before a name, or before its courtesy title (, Me X)."""
    _, comma, title = text[max(0, place - _TITLE) : place].rpartition(", ")
    return bool(comma) and (not title or "courtesy" in grammar.kind(title.rstrip(" .").lower()))


def led_by(sentence: Sentence, near: Sequence[Person], text: str, people: People, grammar: Grammar) -> Person | None:
    """Whom a sentence is about of those named near its begin: where heads come last, the first (X met Y)."""
    able = len(near) > 1 or bool(grammar.elisions) or "dropping" in grammar.options
    person = about(sentence, text, people, grammar) if able else None
    led = "headlast" in grammar.options and near[0].human and len(near[0].tokens) > 1
    first = next((one for one in near if one.human), None) if grammar.elisions else None
    return person or first or (near[0] if led else None)


def held_by(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Whose name commas part from the long office that is a sentence's subject (la portavoz de …, X, ha)."""
    if grammar.elisions and (behind := _behind_clause(sentence, text, people, grammar)) is not None:
        return behind
    if "headlast" in grammar.options:
        stretch = text[sentence.start : sentence.start + _OFFICE_REACH]
        if " by " in stretch[:SUBJECT_REACH]:
            return _doer(sentence, text, people, grammar)
        able = ", " in stretch or stretch[stretch.find(" ") + 1 :][:1].isupper()
        return _apposed(sentence, text, people, grammar) if able else None
    named = people.places_between(sentence.start, min(sentence.end, sentence.start + _OFFICE_REACH))
    human = [(place, one) for place, one in named if one.human]
    told = ((place, one) for place, one in human if _is_between_commas(text, place, one, grammar))
    place, person = next(told, (-1, None))
    if person is None or ("dropping" not in grammar.options and person is not human[0][1]):
        return None
    before = Sentence(sentence.start, place - 2, sentence.paragraph, opens=True)
    if place - 2 <= sentence.start:
        return None
    tokens = tokenize(text, before, grammar)
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), -1)
    led = comma > 1 and ("preposition" in tokens[0].kinds or "agent" in tokens[1].kinds)
    fronted = comma + 1 if led else 0
    office = tokens[fronted:]
    if len(office) < _SHORTEST_OFFICE or "article" not in office[0].kinds or "role" not in office[1].kinds:
        return None
    acts = any(token.cue is not None or token.kinds & _ACTING or token.punctuation for token in office[2:])
    return None if acts else person


def _doer(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who is named by his name alone as the one who told or did something (The recall was confirmed by X)."""
    place, person = next(iter(people.places_between(sentence.start, sentence.end)), (-1, None))
    before = text[sentence.start : place].split() if person is not None else []
    while before and (before[-1][:1].isupper() or "article" in grammar.kind(before[-1])):
        del before[-1]
    if person is None or len(before) < _SHORTEST_OFFICE or "agent" not in grammar.kind(before[-1]):
        return None
    if person.human and _suffers(before, grammar):
        return None  # The governor was found guilty of fraud by Judge X. She will appeal
    done, passive = before[-2], any("passive" in grammar.kind(word) for word in before[:-2])
    acts = done in grammar.cues or "performed" in grammar.kind(done)
    if passive and acts and not _is_body_behind(text[sentence.end : sentence.end + _OFFICE_REACH], grammar):
        people.animacy.hear(person)
    return person if person.human else None


def _suffers(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether words tell that a role was judged, fined or asked, whom a pronoun goes on with."""
    kinds = [grammar.kind(word.lower()) for word in words]
    helping = next((at for at, kind in enumerate(kinds) if "passive" in kind), 0)
    told = any(not kind.isdisjoint(_BORNE) for kind in kinds[:helping])
    return told and any(not kind.isdisjoint(_SUFFERED) for kind in kinds[helping:])


def _is_body_behind(following: str, grammar: Grammar) -> bool:
    """Whether a noun for a body or it comes first of what may take somebody up (signed by X. The bank said …)."""
    kinds = (grammar.kind(word) for word in following.lower().translate(_APART).split())
    first = next((kind for kind in kinds if not kind.isdisjoint(_TAKING_UP)), _NO_KINDS)
    return bool(first) and first.isdisjoint(_SOMEBODY)


def _apposed(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who is named between commas behind the office that begins an English sentence (The chairman of the party, X,)."""
    named = people.places_between(sentence.start, min(sentence.end, sentence.start + _OFFICE_REACH))
    if not named:
        return None
    if named[0][0] == sentence.start and _speaks_up(text, named[0][1], sentence.start, grammar):
        people.animacy.hear(named[0][1])
        return named[0][1] if named[0][1].human else None
    told = ((place, one) for place, one in named if len(one.tokens) > 1 and _is_between_commas(text, place, one))
    place, person = next(told, (-1, None))
    words = text[sentence.start : place - 2].split() if person is not None else []
    roles = [at for at, word in enumerate(words[:_AGO]) if "role" in grammar.kind(word.lower())]
    if person is None or not roles or any("," in word for word in words):
        return None
    acts = any(word in grammar.cues or not grammar.kind(word).isdisjoint(_ACTING) for word in words)
    if not acts:
        people.animacy.hear(person)
    return person if person.human and not acts else None


def _speaks_up(text: str, person: Person, at: int, grammar: Grammar) -> bool:
    """Whether a verb that tells of somebody's speaking follows a name (X has opened up about, X took to Instagram)."""
    if len(person.tokens) == 1:
        return False
    behind = text[at + len(person.name) : at + len(person.name) + _OPENING].split()[:_VERB]
    if not behind:
        return False
    verb = behind[-1] if "perfect" in grammar.kind(behind[0]) else behind[0]
    return not grammar.kind(verb).isdisjoint(_SPEAKING)


def _is_between_commas(text: str, place: int, person: Person, grammar: Grammar | None = None) -> bool:
    """Whether commas part a whole name; in French the second is often left out before a verb."""
    behind = place + len(person.name)
    if text[place - 2 : place] != ", ":
        return False
    loose = grammar is not None and bool(grammar.elisions) and len(person.tokens) > 1
    return text[behind : behind + 1] == "," or (loose and text[behind + 1 : behind + 2].islower())


def _brought_on(sentence: Sentence, text: str, people: People, grammar: Grammar) -> Person | None:
    """Who stands behind the verb of a sentence that his doing opens (Defending X was Y, who …)."""
    tokens = tokenize(text, sentence, grammar)
    marks = [token.punctuation and token.text not in _WITHIN for token in tokens]
    ends = (at for at, token in enumerate(tokens) if marks[at] or "auxiliary" in token.kinds)
    verb = next(ends, len(tokens))
    if verb + 1 >= len(tokens) or marks[verb]:
        return None
    close = next((tokens[at].start for at in range(verb + 1, len(tokens)) if marks[at]), sentence.end)
    return next((person for person in people.between(tokens[verb].end, close) if person.human), None)
