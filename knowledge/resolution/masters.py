"""Speakers without a name of their own, told by whom they serve: asked for Joe Biden, his spokesman is not he."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.sentences import fold
from knowledge.extraction.arabic.vocabulary import arabic_vocabulary
from knowledge.extraction.clauses.runs import given_names
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.names.decisions import decide
from knowledge.names.folding import split_name
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.names.matching import NameMatch

_BASES: Final = ("", "й", "ь", "а", "я")
"""What a Cyrillic given name may end in where it stands in no case."""
_SERVING: Final = frozenset({"باسم", "من"})
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")


def hears_master(found: Sequence[NameMatch]) -> bool:
    """Whether a name that would be accepted is only that of whom the speaker serves."""
    return decide(found) in {"accept", "which"} and _is_master(found[0])


def _is_master(match: NameMatch) -> bool:
    """Whether only the person was heard whom a nameless speaker serves: A spokesman for President Joe Biden.

    Those of bodies stay theirs: what a spokesman of WhatsApp says, WhatsApp says.
    """
    words = split_words(match.matched)
    heard = {reason.partition(" ~ ")[2].rpartition(" ")[0] for reason in match.reasons if " ~ " in reason}
    places = [at for at, word in enumerate(words) if any(token in heard for token in split_name(word))]
    if not places or len(places) == len(words):
        return False
    start = places[0]
    while start and _is_of_name(words[start - 1]):
        start -= 1
    served = words[start : places[-1] + 1]
    if not any(map(_is_given, served)):
        return False
    behind = words[places[-1] + 1 :]
    return _describes(words[:start]) or (words[places[-1]].endswith(_POSSESSIVE) and _is_plain(behind))


def _is_of_name(word: str) -> bool:
    """Whether a word before another may belong to its name or title; Arabic ones by the list of given names."""
    script = find_script(word)
    if script == "arabic":
        return _is_given(word)
    title = script == "latin" and load_roles().knows(word) and not load_roles().skips(word)
    return word[:1].isupper() or title


def _describes(lead: Sequence[str]) -> bool:
    """Whether words before a name are a noun for somebody else, and what joins it to the name."""
    if not lead:
        return False
    if find_script(lead[-1]) == "arabic":
        roles = arabic_vocabulary().roles
        return fold(lead[0]) in roles and (len(lead) == 1 or any(fold(word) in _SERVING for word in lead))
    nouns = [word for word in lead if not load_roles().skips(word)]
    if find_script(lead[-1]) == "cyrillic":
        return any(word.islower() for word in nouns)
    return bool(nouns) and lead[-1].islower() and load_roles().skips(lead[-1])


def _is_plain(words: Sequence[str]) -> bool:
    return any(True for _ in takewhile(str.islower, words))


def _is_given(word: str) -> bool:
    if find_script(word) == "arabic":
        return fold(word) in arabic_vocabulary().first_names
    low = word.lower().replace("ё", "е")
    if low in given_names():
        return True
    return find_script(word) == "cyrillic" and any(f"{low[:-1]}{base}" in given_names() for base in _BASES)
