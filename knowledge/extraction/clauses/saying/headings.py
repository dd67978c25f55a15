"""Labels before words in marks that do not tell who says them: whom somebody turns to, a topic, a heading."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import load_grammar
from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import QUOTED
from knowledge.extraction.clauses.saying.resuming import ASKED_ENDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token

_ABLE: Final = SPEAKERS | {"pronoun"}
_OUTLET: Final = frozenset({"addressee", "venue", "newspaper"})
_VIEWS: Final = frozenset({"words", "stance", "norm", "source", "role", "institution"})
"""Classes of nouns behind по whose view or area it leads to (по сообщениям, по ведомству)."""
_VERBAL: Final = frozenset({"auxiliary", "relative"})
_CLAUSAL: Final = frozenset({"article", "auxiliary", "infinitive", "subject"})
_OPENING: Final = frozenset({"subject", "question"})
_LABELLING: Final = SPEAKERS | {"title", "article", "determiner", "possessive", "courtesy"}

_DEEDS: Final = ("ство", "ние", "тие", "ция", "ость")
"""How Russian nouns end for what happens."""
_NAMED: Final = SPEAKERS | {"pronoun", "determiner", "possessive", "courtesy", "particle"}
"""Classes of words that may begin what tells who speaks."""


def names_nobody(label: Sequence[Token]) -> bool:
    """Whether a label before words in marks does not tell who says them."""
    if _turns_to(label) or _is_heading(label) or tells_topic(label) or "motto" in label[-1].kinds:
        return True
    led = int("coordinator" in label[0].kinds)
    deed = label[led : led + 2]  # Et d'interpeller ses collègues : « … »
    return len(deed) > 1 and "leftout" in deed[0].kinds and "infinitiveverb" in deed[1].kinds and not deed[1].capital


def is_bare(label: Sequence[Token], text: str, grammar: Grammar) -> bool:
    """Whether a French label is led by a capital that only opens its sentence (Résultat, Mot d'ordre, Petit bémol).

    Such a word is a name where one is given so, has a capital within, leads the headline that begins a text, or stands
    within another sentence.
    """
    first = label[0]
    if not grammar.elisions or "dropping" in grammar.options:
        return False  # Schlein: «…»
    if not (first.capital and first.text[1:].islower() and text[: first.start].strip()):
        return False  # Macron : « … »; CGT : « … »
    if not first.kinds.isdisjoint(_NAMED) or first.low in given_names():
        return False
    if label[1:2] and (label[1].punctuation or any(token.cue or token.capital for token in label[1:])):
        return False  # Conte a Napoli
    return re.search(rf"(?:[\w,;(] |['’]){re.escape(first.text)}\b", text) is None


def tells_topic(label: Sequence[Token]) -> bool:
    """Whether a label only tells whom or what words are about (Sur X : « … », À propos de X : « … », По игре: «…»)."""
    if any(token.text == "," or token.cue is not None or token.kinds & _VERBAL for token in label[1:]):
        return False  # Sur place, la maire : « … »
    if "regards" in label[0].kinds:
        return len(label) > 1 and label[1].kinds.isdisjoint(_OUTLET)
    if "covering" in label[0].kinds and len(label) == QUOTED - 1:
        return not label[1].capital and label[1].kinds.isdisjoint(_VIEWS)
    led = len(label) > QUOTED and label[0].kinds >= {"preposition", "apart"} and "regarding" in label[1].kinds
    return led and "belonging" in label[2].kinds


def is_of_another(label: Sequence[Token], *, quoted: bool) -> bool:
    """Whether a Russian label tells what words are about, or what befell somebody (О мосте; Арест Ивана X).

    What befell him heads no words in marks, which may be his (Реакция X: «…»).
    """
    first, name = label[0], label[1:]
    if not is_cyrillic(first.text):
        return False
    if "regards" in first.kinds:
        return not any(token.cue for token in label)  # О словах X: «…»
    if quoted or first.kinds & _NAMED or first.low in given_names():
        return False
    if len(name) == 1:
        return not first.kinds and name[0].capital and first.low.endswith(_DEEDS)
    full = len(name) == QUOTED - 1 and all(token.capital for token in name)
    return full and case_of(name[0].low, name[1].low, given_names()) == "genitive"


def is_of_thing(label: Sequence[Token]) -> bool:
    """Whether an adjective and a noun head words in marks, or a participle what was asked (Mal partido; Incalzato)."""
    if len(label) == QUOTED - 1 and label[0].kinds.isdisjoint(_LABELLING) and label[0].low not in given_names():
        return not label[1].capital and "post" not in label[1].kinds and bool(label[1].kinds & SPEAKERS)
    return len(label) > QUOTED - 1 and label[0].low.endswith(ASKED_ENDS) and "preposition" in label[1].kinds


def _turns_to(label: Sequence[Token]) -> bool:
    """Whether somebody understood turns to whom a label names (S'adressant à Ada Colau, la maire : « … »)."""
    doing = any(token.kinds & {"gerund"} for token in label[:QUOTED])
    return doing and not any(t.kinds & {"auxiliary", "subject"} or (t.cue and not t.cue.participle) for t in label[1:])


def _is_heading(label: Sequence[Token]) -> bool:
    """Whether a noun and its participle announce words that are somebody's (Passage choisi : « … »)."""
    if len(label) == QUOTED - 1 and "ordering" in label[0].kinds and label[1].kinds.isdisjoint(_ABLE):
        return not label[1].capital  # Seul regret : « … »
    if len(label) != QUOTED - 1 or label[1].capital or label[1].kinds or label[1].cue:
        return False
    return not label[0].kinds and label[0].low not in given_names() and label[1].low.endswith(("é", "ée", "i", "ie"))


def points_elsewhere(tokens: Sequence[Token]) -> bool:
    """Whether a line leads to another page (READ MORE: Ada Colau says …)."""
    return len(tokens) > QUOTED and tokens[2].text == ":" and all("guide" in token.kinds for token in tokens[:2])


@cache
def _bidding(language: str) -> tuple[str, ...]:
    """What a line says that bids one look elsewhere (lire aussi)."""
    grammar = load_grammar(language)
    return tuple(f"{verb} {also}" for verb in grammar.members("looking") for also in grammar.members("besides"))


@cache
def _link(bidding: str) -> re.Pattern[str]:
    """A line that such words open up to its end, no small letter without a colon behind them (Lire aussi le Monde)."""
    return re.compile(rf"^[^\w«“\"\n]{{0,4}}(?i:(?:[àa]\s)?{bidding})\b(?! [a-zß-ÿ][^:\n]*$).*", re.MULTILINE)


def find_links(text: str, grammar: Grammar) -> list[tuple[int, int]]:
    """Where lines stand that only lead to another page (À lire aussi : Ada Colau assure que …)."""
    bidding = _bidding(grammar.language)
    low = text.lower() if bidding else ""
    return [link.span() for words in bidding if words in low for link in _link(words).finditer(text)]


def is_called_by_land(phrase: Sequence[Token], grammar: Grammar) -> bool:
    """Whether an article and where somebody is from, or of what party, stand for him (El cántabro)."""
    return len(phrase) > 1 and "article" in phrase[0].kinds and phrase[1].low.endswith(grammar.epithets)


def tells_of_matter(tokens: Sequence[Token], subject: tuple[int, int] | None, text: str, grammar: Grammar) -> bool:
    """Whether an English headline's label is about what a common noun tells, and nobody's (Storm batters coast: ‘…’).

    Such a noun stands in small letters elsewhere in the text. A team's name before words without marks is a topic, too.
    """
    if subject is not None and "club" in tokens[subject[1] - 1].kinds and tokens[subject[1] - 1].capital:
        return not any(token.quotation is not None for token in tokens)
    if subject is None or "headlast" not in grammar.options or subject[1] - subject[0] != 1:
        return False
    noun = tokens[subject[0]]
    return noun.kinds <= {"notname"} and noun.text[1:].islower() and f" {noun.low} " in text


def is_clause(label: Sequence[Token]) -> bool:
    """Whether a label in capitals is what a paper calls out, and nobody's name (YOU ASKED FOR IT; WATCH THE VIDEO)."""
    inner = pairwise(label[:-1])
    called = any(_CLAUSAL & token.kinds and not (before.kinds & {"preposition", "officeof"}) for before, token in inner)
    return called or not label[0].kinds.isdisjoint(_OPENING)
