"""Whose view French words tell that have no speaker of their own (Même avis pour X; Un avis que partage X)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_ALIKE: Final = frozenset({"alikeness", "identical", "likewise"})
_TOLD: Final = _ALIKE | {"foregone"}
_JUDGED: Final = frozenset({"attitude", "foregone"})
"""Classes of nouns for a view, and of what one holds of a matter (L'affaire est pliée pour X)."""
_POINTING: Final = frozenset({"demonstrative", "inert"})
_LONGEST: Final = 20
"""Tokens of such words."""
_LEAST: Final = 3
_VIEW: Final = 5
"""Tokens among which the noun for a view stands."""


def viewed_by(words: Sequence[Token]) -> Range | None:
    """Who stands behind the pour, chez, par or du côté de that ends words, or the verb of a view's relative clause."""
    if not _LEAST <= len(words) <= _LONGEST or any("pronoun.i" in token.kinds for token in words):
        return None
    if "subject" in words[0].kinds and words[0].kinds.isdisjoint(_POINTING):
        return None  # Elle est en colère contre celui de X
    sided = "side" in words[1].kinds and "preposition" in words[0].kinds
    known = sided or "likewise" in words[0].kinds
    if not (known or any(not token.kinds.isdisjoint(_JUDGED) for token in words[: 2 * _VIEW])):
        return None
    for at in range(len(words) - 2, -1, -1):
        if not _leads(words, at):
            continue
        phrase = right_phrase(words, at + 1, len(words))
        if phrase is None or phrase[0] != at + 1:
            continue
        whole = with_name(words, phrase)
        closed = whole[1] == len(words) or words[whole[1]].text == ","
        others = [*words[1:at], *words[whole[1] + 1 :]] if closed else words
        return whole if closed and _may_view(words[slice(*whole)]) and not any(map(_is_able, others)) else None
    return None


def _leads(words: Sequence[Token], at: int) -> bool:
    """Whether a word leads to whose view is told: pour, chez, par, du côté de, celui de, que partage."""
    kinds, before = words[at].kinds, words[at - 1].kinds if at else frozenset()
    if "weakaccording" in kinds:  # l'analyse est la même pour X; not l'inquiétude grandit pour X
        return any(not token.kinds.isdisjoint(_TOLD) for token in words[:at])
    if "siding" in kinds or ("agent" in kinds and "shared" in before):
        return True
    if "belonging" in kinds:  # Son avis est différent de celui de X: his, not X's
        sided = "side" in before and "article" in words[at - 2].kinds  # not mettre de côté de l'argent
        pointed = "pointing" in words[0].kinds and "attitude" in before  # c'est aussi l'avis de X
        return sided or pointed or ("possessive" not in words[0].kinds and bool(before & {"pronoun.m", "pronoun.f"}))
    if not any("that" in token.kinds for token in words[max(0, at - _LEAST) : at]):
        return False
    return not words[at].capital and "determiner" not in kinds and "clitic" not in kinds


def _may_view(phrase: Sequence[Token]) -> bool:
    """Whether a phrase names or describes somebody: a lone capital that is no given name may be a town."""
    capitals = [token for token in phrase if token.capital]
    if any(token.kinds & SPEAKERS for token in phrase):
        return True
    return len(capitals) > 1 or (len(phrase) == 1 and phrase[0].low in given_names())


def _is_able(token: Token) -> bool:
    return token.capital or bool(token.kinds & SPEAKERS) or "subject" in token.kinds
