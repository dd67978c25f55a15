"""Speakers without a name of their own, told by whom they serve: asked for Joe Biden, his spokesman is not he."""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.vocabulary import arabic_vocabulary
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.speakers.genitives import nominatives
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory
from knowledge.names.alignment import liken
from knowledge.names.decisions import decide
from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.names.relations import load_relations
from knowledge.names.roles import load_roles
from knowledge.names.words import load_name_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.library import Library
    from knowledge.names.matching import NameMatch

_BASES: Final = ("", "й", "ь", "а", "я")
"""What a Cyrillic given name may end in where it stands in no case."""
_FEWEST: Final = 3
"""Words of somebody's servant: Emmanuel Macron's adviser."""
_UNCASED: Final = frozenset(map(chr, range(0x0620, 0x064B)))
"""Arabic letters: where others have capitals, a name of capitals alone is somebody's own."""
_OBLIQUE_ADJECTIVES: Final = ("ого", "его", "ой", "ей")
_HEARD: Final = 80.0
_AS_WELL: Final = 3.0
_LONGEST_NAME: Final = 4
"""Words of a name."""
_OF_SERVANTS: Final = frozenset({"serves", "aide"})
_SERVING: Final = frozenset({"باسم", "من"})
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")


def hears_master(found: Sequence[NameMatch]) -> bool:
    """Whether a name that would be accepted is only that of whom the speaker serves."""
    return decide(found) in {"accept", "which"} and is_master(found[0])


def match_own(library: Library, name: str, limit: int) -> tuple[NameMatch, ...]:
    """Speakers that a name may mean, without those who only serve one of them (`own_first`)."""
    return own_first(library.names.match(name, limit))


def own_first(found: tuple[NameMatch, ...]) -> tuple[NameMatch, ...]:
    """Matches without those who only serve whom they are called by, where he speaks himself and is heard as well."""
    own = tuple(match for match in found if not is_master(match))
    return own if own and own[0].score >= found[0].score - _AS_WELL else found


def only_serves(name: str, asked: str) -> bool:
    """Whether a nameless speaker is called by whom he serves, and only that name is asked for, as spelled or nearly.

    >>> only_serves("A spokesman for President Joe Biden", "Biden")
    True
    >>> only_serves("A spokesman for President Joe Biden", "Biden spokesman")
    False
    """
    parts = name.split()
    if len(parts) < _FEWEST or not _may_serve(parts):
        return False
    tokens = split_name(asked)
    return _serves(name, {each for each in split_name(name) if any(liken(token, each) >= _HEARD for token in tokens)})


def _may_serve(parts: Sequence[str]) -> bool:
    """A quick look for a noun among the words of a name, as most are somebody's own."""
    if parts[0][:1] in _UNCASED:
        return _tells_servant(parts)
    if find_script(parts[0]) == "cyrillic":
        return not _is_given(parts[0])
    particles = load_name_words().particles
    return any(part.islower() and part not in particles for part in parts)


def is_master(match: NameMatch) -> bool:
    """Whether a match heard only the name of whom the speaker serves."""
    return _serves(match.matched, {heard.token for heard in read_heard(match.reasons)})


def _serves(name: str, heard: Collection[str]) -> bool:
    """Whether only the person was heard whom a nameless speaker serves: A spokesman for President Joe Biden.

    Those of bodies stay theirs: what a spokesman of WhatsApp says, WhatsApp says.
    """
    words = split_words(name)
    places = [at for at, word in enumerate(words) if any(token in heard for token in split_name(word))]
    if not places or len(places) == len(words):
        return False
    start = _title_start(words, places[0])
    served, behind = words[start : places[-1] + 1], words[places[-1] + 1 :]
    if not any(map(_is_given, served)):
        return False
    return _describes(words[:start], served) or (words[places[-1]].endswith(_POSSESSIVE) and _is_plain(behind))


def _title_start(words: Sequence[str], at: int) -> int:
    """Where a name begins with its given names, title and country: a spokesman for | US President Joe Biden."""
    for before in range(at - 1, max(-1, at - _LONGEST_NAME), -1):
        if not (words[before][:1].isupper() or _is_given(words[before])):
            break
        at = before if _is_given(words[before]) else at
    named = at
    while at and _is_title(words[at - 1]):
        at -= 1
    while named > at > 0 and (names_territory(words[at - 1]) or _tells_tenure(words[at - 1])):
        at -= 1
    return at


def _is_title(word: str) -> bool:
    """Whether a word before a name is its bearer's office; in Arabic that has the article."""
    role = load_roles().read(word)
    bare = find_script(word) == "arabic" and not word.startswith("ال")
    return role is not None and role.office is not None and not bare


def _tells_tenure(word: str) -> bool:
    """Whether a word of a title is neither its office nor skipped: former, l'ancien; бывшего, not the служба before."""
    if find_script(word) == "cyrillic" and not word.endswith(_OBLIQUE_ADJECTIVES):
        return False
    return load_roles().knows(word) and not load_roles().skips(word)


def _describes(lead: Sequence[str], served: Sequence[str]) -> bool:
    """Whether words before a name are a noun for somebody else, and what joins it to the name."""
    if not lead:
        return False
    script = find_script(lead[-1])
    if script == "arabic":
        return _tells_servant(lead) and (len(lead) == 1 or _joins(lead))
    if script == "cyrillic":
        oblique = all(word.lower().replace("ё", "е") not in given_names() for word in served)
        return oblique and not _is_given(lead[0])
    return load_roles().skips(lead[-1]) and any(map(_is_noun, lead))


def _is_noun(word: str) -> bool:
    """Whether a word before a joining one is a noun; in German it has a capital (der Anwalt von X)."""
    plain = word.replace("’", "'").rpartition("'")[2]
    if load_roles().skips(word) or plain in load_name_words().particles:
        return False
    return plain.islower() or load_roles().knows(word) or plain.lower() in _servants()


@cache
def _servants() -> frozenset[str]:
    """Words for kin and for who serves, of all languages, in lower case."""
    return frozenset(word for one in load_relations().values() for word in one.kin | one.serving)


def _tells_servant(words: Sequence[str]) -> bool:
    """Whether Arabic words begin with a servant's role, or one and what joins it to a name; not مالك, who is so called.

    >>> _tells_servant("مستشار إيمانويل ماكرون".split()), _tells_servant("مالك عبد الرحمن".split())
    (True, False)
    """
    flags = arabic_vocabulary().roles.get(fold(words[0]))
    return flags is not None and (not _OF_SERVANTS.isdisjoint(flags) or _joins(words))


def _joins(words: Sequence[str]) -> bool:
    return any(fold(word) in _SERVING for word in words)


def _is_plain(words: Sequence[str]) -> bool:
    return any(True for _ in takewhile(str.islower, words))


def _is_given(word: str) -> bool:
    if find_script(word) == "arabic":
        return fold(word) in arabic_vocabulary().first_names
    low = word.lower().replace("ё", "е")
    if low in given_names():
        return True
    cased = (*(f"{low[:-1]}{base}" for base in _BASES), *nominatives(low))
    return find_script(word) == "cyrillic" and any(one in given_names() for one in cased)
