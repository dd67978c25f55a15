"""Who answers in a French interview without labels: a question is a paragraph, the answer stands in marks.

And whom a sentence leads to whose words follow it (Nous avons rencontré X. « … »; La réaction de X est vive. « … »).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import tokens_between
from knowledge.extraction.clauses.quoted.reading import Spoken, hear
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.quoted.reading import Reading
    from knowledge.extraction.clauses.speakers.person import Person

_LONGEST: Final = 1200
"""Characters of the paragraph before the question, and of the question."""
_MARKS: Final = '«“"'
_NEAR: Final = 5
"""Words behind we in which it is told that one met somebody."""
_VIEWS: Final = frozenset({"authored", "stance", "words"})
"""Nouns for what somebody says or thinks."""
_ABLE: Final = frozenset({"courtesy", "institution", "role", "source", "title"})
_DESCRIBED: Final = frozenset({"role", "source", "intimate", "kin.f", "kin.m"})
_GOVERNING: Final = frozenset({"belonging", "preposition", "agent"})
_TITLED: Final = frozenset({"courtesy", "determiner", "role", "title"})
_BLANK_LINE: Final = 2
_BEING: Final = frozenset({"passive", "reflexive"})


def of_interview(reading: Reading, sentence: Sentence) -> Spoken | None:
    """Whom the paragraph before the first question is about; behind later ones whoever has just answered.

    The first one is put to somebody (vous, votre), or the paragraph before it tells of an interview.
    """
    text, (start, end) = reading.text, reading.resolver.before
    if text[end - 1 : end] != "?" or "\n" not in text[end : sentence.start]:
        return None
    asked = text.rfind("\n", max(0, start - _LONGEST), start)
    before = text[max(0, asked - _LONGEST) : max(0, asked)].rstrip()
    if asked < 0 or not before or text[asked:end].lstrip()[0] in _MARKS:
        return None
    begin = max(0, asked - _LONGEST) + before.rfind("\n") + 1
    if text[begin] in _MARKS:
        last = reading.last if reading.found and reading.found[-1].span.start > begin else None
        return None if last is None else replace(last, paragraph=sentence.paragraph, direct=True, role=None)
    kind = reading.grammar.kind
    put = any("addressing" in kind(word) for word in split_words(text[asked:end].lower()))
    if not (put or any("interviewing" in kind(word) for word in split_words(text[begin:asked].lower()))):
        return None
    last_full_stop = text.rfind(". ", begin, asked - 2)
    named = reading.resolver.named_between
    found = _only(named(max(begin, last_full_stop), asked)) or _only(named(begin, asked))
    return None if found is None else Spoken(found.name, None, None, sentence.paragraph, direct=True)


def of_lead(reading: Reading, sentence: Sentence, at: int) -> Spoken | None:
    """Whose words follow at a place a sentence that tells whom one met, or how somebody's words are."""
    start, end = reading.resolver.before
    if reading.found and reading.found[-1].span.end > start:
        return None
    if start >= end or reading.text.count("\n", end, at) > _BLANK_LINE:
        return None
    tokens = tokens_between(reading.text, start, end, reading.grammar)
    people, met = reading.resolver.named_between(start, end), _meeting(tokens)
    named = _only(people)
    if named is None and people and _is_heard(tokens):
        named = people[0]
    governed = named is not None and _is_governed(tokens, named)
    if named is not None and not governed and (met or _is_heard(tokens)):
        return Spoken(named.name, None, None, sentence.paragraph, direct=True)
    owner = _whose_view(tokens, reading.grammar.spoken) or (_described(tokens, met) if governed and met else None)
    if owner is None or (named is None and people):
        return None
    voice = hear(reading, sentence, tokens, owner)
    return None if voice is None else Spoken(voice.speaker, None, None, sentence.paragraph, direct=True)


def _meeting(tokens: Sequence[Token]) -> int:
    """Where it stands that we met somebody (Nous avons rencontré X; On a joint X); 0 where it does not."""
    led = len(tokens) >= _NEAR and not tokens[0].kinds.isdisjoint({"pronoun.i", "pronoun.o"})
    if not led or any("negation" in one.kinds for one in tokens[1:_NEAR]):
        return 0
    return next((at for at in range(1, _NEAR) if "meeting" in tokens[at].kinds), 0)


def _described(tokens: Sequence[Token], met: int) -> Range | None:
    """Who is described behind the word that tells that one met him (Nous avons contacté | l'avocat de X)."""
    phrase = right_phrase(tokens, met + 1, len(tokens))
    told = phrase is not None and any(one.kinds & _DESCRIBED for one in tokens[phrase[0] : phrase[0] + _BLANK_LINE])
    return phrase if told else None


def _is_governed(tokens: Sequence[Token], person: Person) -> bool:
    """Whether a name tells whose another is, or of whom he speaks (les voisins de X); not whose words one hears."""
    at = next((at for at, token in enumerate(tokens) if token.start in person.places), 0)
    while at > 1 and tokens[at - 1].kinds & _TITLED and not tokens[at - 1].kinds & _GOVERNING:
        at -= 1
    return at > 1 and bool(tokens[at - 1].kinds & _GOVERNING) and not tokens[at - 2].kinds & (_VIEWS | {"venue"})


def _is_heard(tokens: Sequence[Token]) -> bool:
    """Whether readers are bidden to listen to somebody, who is named first (Écoutez X aborder le sujet avec Y)."""
    at = int(bool(tokens) and "pronoun.o" in tokens[0].kinds)
    return len(tokens) > _NEAR and "listening" in tokens[at].kinds


def _whose_view(tokens: Sequence[Token], done: tuple[str, ...]) -> Range | None:
    """Whose words a sentence says something of that it begins with (La réaction de X ne s'est pas fait attendre).

    `done`: how participles end: what others do with them they do who speak next (L'annonce de X est critiquée).
    """
    if len(tokens) <= _NEAR or "determiner" not in tokens[0].kinds or "belonging" not in tokens[2].kinds:
        return None
    view = tokens[1].kinds & _VIEWS and "aimed" not in tokens[1].kinds
    phrase = right_phrase(tokens, 3, len(tokens)) if view else None
    head = tokens[3 + ("determiner" in tokens[3].kinds)]
    if phrase is None or not (head.capital or head.kinds & _ABLE):
        return None
    verb = next((k for k in range(phrase[1], len(tokens)) if not tokens[k].kinds & {"negation", "adverb"}), 0)
    behind = [token for token in tokens[verb + 1 : verb + _NEAR] if not token.kinds & _BEING]
    acted = any(one.low.removesuffix("s").removesuffix("e").endswith(done) for one in behind)
    reflexive = "reflexive" in tokens[verb].kinds
    return phrase if tokens[verb].kinds & _BEING and (reflexive or not acted) else None


def _only(named: list[Person]) -> Person | None:
    return named[0] if len({id(person) for person in named}) == 1 else None
