"""Names one half of which is somebody's and the other half nobody's here: François Legault is not François Bellot."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.names.alignment import liken
from knowledge.names.folding import FAITH, split_name
from knowledge.names.matches import WHOLLY, read_heard
from knowledge.names.relations import is_other_relation
from knowledge.names.roles import load_roles
from knowledge.names.scoring import bare_name, is_patronymic
from knowledge.names.words import load_name_words
from knowledge.questions.owners import is_uncommon, is_unheard
from knowledge.resolution.asked import is_given_name
from knowledge.resolution.names.judging import is_group

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.library import Library
    from knowledge.model import SpeakerMatch

_ALIKE: Final = 68.0
_ALIKE_ACROSS: Final = 48.0
"""From here on two tokens are spellings of one in one script and in two: 1 of 100 mistyped ones is less alike."""
_SAME_GIVEN: Final = 80.0
"""The same of two listed given names in one script."""
_LONGEST_NAME: Final = 4
_WHOLE: Final = 2
"""Words."""
_LONGEST_INITIALS: Final = 4
_CLITICS: Final = frozenset("وفبلك")


def is_half_another(library: Library, match: SpeakerMatch, name: str, language: str | None) -> bool:
    """Whether a name asked for ends, or begins, with another name than each of the speaker's does.

    What a list knows may be a title or a matter; so may what stands beside a name of which all is asked for.
    """
    words = [word for word in split_words(name) if word != FAITH]
    whole = _plain(split_name(name))
    asked = [token for token in whole if token != FAITH] if len(whole) > _WHOLE else whole
    by_letters = [one for one in read_heard(match.reasons) if one.asked in asked]
    if not by_letters or any(map(load_roles().knows, words)) or not _WHOLE <= len(asked) <= _LONGEST_NAME:
        return False
    names = [_plain(split_name(own)) for own in library.names.names_of(match.speaker.id) if not is_group(own)]
    names = [[token for token in own if token != FAITH] for own in names] if asked != whole else names
    told = [own for own in names if len(own) >= _WHOLE]
    heard = {(one.asked, one.token) for one in by_letters if one.likeness >= _least(one.asked, one.token)}
    is_small = all(word.islower() for word in words)
    titles = {token for role in match.speaker.roles for token in split_name(role)}
    ends = {0: words[0], -1: words[-1]}

    @cache
    def is_strange(at: int) -> bool:
        as_name = is_small or _is_cased(ends[at]) or find_script(ends[at]) == "arabic"
        return as_name and asked[at] not in titles and _may_be_name(asked[at], language)

    return bool(told) and all(_parts(asked, own, is_strange, heard) for own in told)


def _is_cased(word: str) -> bool:
    """Whether a word has a name's capital, and is no initials of a body."""
    return word[:1].isupper() and not (word.isupper() and len(word) <= _LONGEST_INITIALS)


def _plain(tokens: list[str]) -> list[str]:
    """The parts of a name without titles, particles and patronymics."""
    particles = load_name_words().particles
    bare = bare_name(tokens, load_name_words())
    return [token for token in bare if token not in particles and not is_patronymic(token)]


def _parts(
    asked: Sequence[str], own: Sequence[str], is_strange: Callable[[int], bool], heard: set[tuple[str, str]]
) -> bool:
    """Whether the first or the last of the names asked for is strange, and that of the speaker is not asked for.

    Of two names the other order may be meant.
    """
    alone = [at for at in (0, -1) if not _answers(asked[at], own, heard) and is_strange(at)]
    if not alone:
        return False
    left = {at for at in (0, -1) if not _answers(own[at], asked, heard)}
    return any(at in left or (left and len(asked) == _WHOLE) for at in alone)


def _answers(token: str, others: Sequence[str], heard: set[tuple[str, str]]) -> bool:
    joined = (*others, *("".join(pair) for pair in pairwise(others)))
    return any(_is_alike(token, other) or (token, other) in heard or (other, token) in heard for other in joined)


def _is_alike(one: str, other: str) -> bool:
    given = load_name_words().given
    if set(given.get(one, ())) & set(given.get(other, ())):
        return True
    if find_script(one) != find_script(other):
        return liken(one, other) >= _least(one, other)
    both_given = is_given_name(one) and is_given_name(other)
    if not both_given and OSA.distance(one, other, score_cutoff=1) <= 1:
        return True
    return liken(one, other) >= (_SAME_GIVEN if both_given else _ALIKE)


def _least(one: str, other: str) -> float:
    return _ALIKE if find_script(one) == find_script(other) else _ALIKE_ACROSS


def _may_be_name(token: str, language: str | None) -> bool:
    """Whether a token is a given name, or a word that no list has."""
    bare = token[1:] if token[:1] in _CLITICS else token
    unheard = is_unheard(token, language) and is_unheard(bare, language)
    return unheard or (is_given_name(token) and is_uncommon(token))


def is_others(words: list[str], told: list[str]) -> bool:
    """Whether a nameless speaker is another relation of whom words name, or of somebody with another given name."""
    if is_other_relation(words, told):
        return True
    asked, name = split_name(" ".join(words)), split_name(" ".join(told))
    return _has_unheard_given(asked, name) and _has_unheard_given(name, asked)


def _has_unheard_given(name: list[str], other: list[str]) -> bool:
    """Whether a given name stands in one name that sounds like nothing in the other."""
    given = [one for one in name if one in given_names()]
    return any(all(liken(one, token) < WHOLLY for token in other) for one in given)
