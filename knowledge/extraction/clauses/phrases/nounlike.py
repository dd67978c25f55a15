"""Forms of reporting verbs that are nouns where they stand: the report, to hear claims, and reports have said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_COUNTED: Final = 3
"""Tokens of a role and how many of others it tells (mother of two)."""
_ARTICLE_AND_NOUN: Final = 2
_NEAR: Final = 8
_APART: Final = frozenset(("–", "—"))
_ADJECTIVES: Final = 5
"""Tokens before a noun among which its article stands."""
_ONE: Final = frozenset({"a", "an"})
_DESCRIBING: Final = frozenset({"role", "title", "tribunal"})
_MANY: Final = frozenset({"crowd", "folk", "several", "source", "time"})
_OWNED: Final = frozenset({"article", "possessive"})
_CRAFTS: Final = ("euse", "trice", "iste", "ienne", "ien", "ologue", "ère", "ier", "ante", "aire")
"""Last letters of French nouns for what somebody is."""
_OPENS_CLAUSE: Final = frozenset({"that", "determiner", "subject"})
_BEHIND_VERB: Final = frozenset({"that", "time", "preposition", "determiner", "pronoun"})


def stands_as_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a determiner, a preposition or an owner before a form of a verb shows that it is a noun."""
    before = tokens[at - 1]
    if before.quotation is not None or (at > 1 and "accompanying" in tokens[at - 2].kinds):
        return False
    if before.capital and before.is_owner and _is_past(tokens, at):
        return False  # McDonald's said on Monday that
    if at == 1 and "ordering" in before.kinds and "words" in tokens[at].kinds:
        return True  # Autre reproche du maire
    if before.text in _APART and "claimnoun" in tokens[at].kinds and _is_answered(tokens, at):
        return True
    if "counting" in before.kinds and (at == 1 or _opens(tokens[at - 2])) and _is_past(tokens, at):
        return False  # One said the council knew, while another said
    if "others" in before.kinds and at > 1 and "article" in tokens[at - 2].kinds and "plainly" in tokens[at].kinds:
        return False  # “…,” the other said
    if before.capital and at > 1:
        return before.is_owner
    if "identical" in before.kinds and at > 1 and "determiner" in tokens[at - 2].kinds:
        return True  # du même souffle, le même appel
    if "determiner" in before.kinds and at > 1 and "question" in tokens[at - 2].kinds:
        return True  # how many orders
    if "counting" in before.kinds and at > _COUNTED and "officeof" in tokens[at - 2].kinds:
        return "role" not in tokens[at - _COUNTED].kinds  # a mother of two said
    if before.kinds & {"determiner", "preposition"} and not before.kinds & {"pronoun", "source", "infinitive"}:
        cue = tokens[at].cue
        if "nearer" in before.kinds and tokens[at].low[-1:] != "a":
            return False  # este respondió, тот ответил; not esta denuncia
        return "preposition" not in before.kinds or cue is None or not cue.participle
    cue = tokens[at].cue
    base = cue is not None and cue.lemma == tokens[at].low
    bare = not before.kinds and before.text < CYRILLIC and base
    if base and at > 1 and tokens[at - 2].low in _ONE and _is_one(tokens, at):
        return True
    claimed = "claimnoun" in tokens[at].kinds
    return before.is_owner or (claimed and _is_rejected(tokens, at)) or (bare and _is_single(tokens, at))


def _is_single(tokens: Sequence[Token], at: int) -> bool:
    """Whether what has a verb's bare form is one of something (a small orbiting object; sought detailed report on)."""
    before = tokens[at - 1]
    if at < _ARTICLE_AND_NOUN or tokens[at].kinds & {"irregular", "infinitiveverb"}:
        return False
    if before.low.endswith("ed") and not before.kinds and "irregular" in tokens[at - 2].kinds:
        return True
    described = range(at - 1, max(0, at - _ADJECTIVES), -1)
    led = next((k for k in described if tokens[k].kinds or tokens[k].punctuation or tokens[k].low.endswith("s")), 0)
    return led > 0 and tokens[led].low in _ONE


def _is_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb's bare form behind a singular is no verb of it (an executive order that; not: an official put)."""
    before = tokens[at - 1].kinds
    single = before.isdisjoint(_MANY) and not before.isdisjoint(_DESCRIBING)
    return single and tokens[at].kinds.isdisjoint({"irregular", "plain"})


def _is_answered(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -s stands behind a dash and what is done to it follows (– claims the minister denied)."""
    if at < _ARTICLE_AND_NOUN or tokens[at - 2].quotation is not None:
        return False
    behind = tokens[at + 1 : at + _NEAR]
    return any(token.low.endswith("ed") or "irregular" in token.kinds for token in behind if not token.capital)


def _is_rejected(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -s is what an English past takes (The army dismissed reports in the media, that)."""
    token, before = tokens[at], tokens[at - 1]
    if at < _ARTICLE_AND_NOUN or not token.low.endswith("s") or before.capital:
        return False
    led = before.low.endswith("ed") and before.kinds.isdisjoint(SPEAKERS)
    return led and at + 1 < len(tokens) and not tokens[at + 1].kinds.isdisjoint({"preposition", "that"})


def _opens(token: Token) -> bool:
    """Whether a clause may begin behind a mark, quoted words or a word (“…,” one said; another one said)."""
    marked = token.punctuation or token.quotation is not None
    return marked or not token.kinds.isdisjoint({"coordinator", "subordinator", "counting"})


def _is_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past form has its object, its clause or a circumstance behind it, and no noun that it describes."""
    cue, following = tokens[at].cue, tokens[at + 1] if at + 1 < len(tokens) else None
    if cue is None or tokens[at].low in {cue.lemma, f"{cue.lemma}s"}:
        return False
    return following is None or following.punctuation or not following.kinds.isdisjoint(_BEHIND_VERB)


def is_sought(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -s is the object of an infinitive (to see reasons, to hear claims)."""
    cue = tokens[at].cue
    plural = at > 1 and cue is not None and tokens[at].low == f"{cue.lemma}s"
    marker = tokens[at - 2].kinds if plural else frozenset()
    return "infinitive" in marker and "leftout" not in marker and not tokens[at - 1].punctuation


def is_venue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word for an occasion has an article or an owner before it (a daily news briefing)."""
    if "venue" not in tokens[at].kinds:
        return False
    if "giving" in tokens[at - 1].kinds:
        return True  # se dio cuenta de que
    if "noting" in tokens[at].kinds and "article" not in tokens[at - 1].kinds and at + 1 < len(tokens):
        following = tokens[at + 1]
        if "that" in following.kinds or following.text == ":":
            return False  # L'analyste note que
    cue = tokens[at].cue
    if cue is not None and tokens[at].low == cue.lemma and _is_of_several(tokens, at):
        return False
    before = tokens[max(0, at - 3) : at]
    led = any(token.kinds & _OWNED for token in before)  # the news briefing, his daily press briefing
    return led and not any(token.punctuation for token in before)


def _is_of_several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form without an ending stands between a plural and its clause (The figures show that)."""
    before = tokens[at - 1]
    if not before.low.endswith("s") or at + 1 >= len(tokens):
        return False
    return before.low[-2:] != "ss" and not tokens[at + 1].kinds.isdisjoint(_OPENS_CLAUSE)


def is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows at once (`the reports are`, `what he says is`)."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    cue, second = tokens[at].cue, following.cue
    led = tokens[at - 1].kinds & {"coordinator", "determiner"}
    if cue is not None and tokens[at].low == f"{cue.lemma}s" and led:
        told = second is not None and not second.participle and not following.low.endswith("s")
        return told or "auxiliary" in following.kinds  # and reports have claimed, Some reports suggest
    if cue is not None and cue.bare and second is not None and not second.participle and not second.bare:
        return True  # the report shows
    return "passive" in following.kinds and following.low not in {"being", "been", "be"}


def is_somebody(inner: Sequence[Token], *, loose: bool = False) -> bool:
    """Whether a French noun of no office can only be who speaks (la préfecture, un sondeur, l'une d'elles).

    `loose`: one of no class behind un or une, too.
    """
    if len(inner) < _ARTICLE_AND_NOUN or "determiner" not in inner[0].kinds:
        return False
    noun = inner[1]
    if inner[0].low == "l'" and "determiner" in noun.kinds:
        return True  # l'un d'eux
    if noun.kinds & {"earlier", "latter"} and len(inner) == _ARTICLE_AND_NOUN:
        return True  # le second
    if "institution" in noun.kinds:
        return "document" not in noun.kinds
    if noun.kinds - {"infinitiveverb"} or noun.capital:
        return False
    if loose and inner[0].low in {"un", "une"}:
        return True
    masculine = "feminine" not in inner[0].kinds and noun.low.endswith("eur")
    return masculine or noun.low.endswith(_CRAFTS)


def names_thing(words: Sequence[Token]) -> bool:
    """Whether a French article stands before a noun that nobody is called by (l'époque, la cérémonie d'hommage)."""
    if len(words) < _ARTICLE_AND_NOUN or not words[0].kinds >= {"article", "single"} or words[0].low in {"un", "une"}:
        return False
    return not (words[1].kinds - {"infinitiveverb"} or words[1].capital or is_somebody(words))
