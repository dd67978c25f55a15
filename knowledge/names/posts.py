"""Several offices told of one person in one title: نائب رئيس الوزراء وزير الداخلية, president and coach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.names.roles import HEADS, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.names.roles import RoleLexicon

_SERVING: Final = frozenset(
    {"adviser", "ambassador", "chief-of-staff", "envoy", "permanent-representative", "spokesperson"}
)
"""Behind these another's office is told: whom they serve."""
_SPEAKING: Final = Role("spokesperson")
AND: Final = frozenset({"and", "et", "und", "y", "e", "и", "і", "та", "ve", "&"})
_LONGEST: Final = 20
"""Words of a title that is read so."""


def read_posts(phrase: str, lexicon: RoleLexicon) -> tuple[Role, ...]:
    """The offices of a title that is nothing but offices; the country told of one is that of all."""
    words = split_words(phrase)
    parted = _part(words, lexicon) if len(words) <= _LONGEST else ()
    if not parted:
        role = lexicon.read(phrase)
        return (role,) if role else ()
    land = next((role.territory for role in parted if role.territory), None)
    return tuple(replace(role, territory=role.territory or land) for role in parted)


def _part(words: Sequence[str], lexicon: RoleLexicon) -> tuple[Role, ...]:
    if speaking := _part_speaking(words, lexicon):
        return speaking
    for at, behind in _joints(words):
        first = lexicon.read(" ".join(words[:at]))
        if first is None or not first.office or first.office in _SERVING:
            continue
        rest = [behind, *words[at + 1 :]] if behind else list(words[at + 1 :])
        others = _part(rest, lexicon) or tuple(filter(None, (lexicon.read(" ".join(rest)),)))
        if others and others[0].office:
            return (first, *others)
        if not behind and first.office not in HEADS and _opens_with_office(rest, lexicon):
            return (first,)  # ministra de Hacienda y secretaria general del PSOE
    return ()


def _part_speaking(words: Sequence[str], lexicon: RoleLexicon) -> tuple[Role, ...]:
    """An office and, behind the word that closes it, whom its holder speaks for: وزير الإعلام الناطق باسم الحكومة."""
    for at, bare in _joints(words, goes_on=False):
        if bare and bare.startswith("ال") and [span.role for span in lexicon.find([bare])] == [_SPEAKING]:
            speaking = lexicon.read(" ".join((bare, *words[at + 1 :])))
            others = read_posts(" ".join(words[:at]), lexicon) if speaking else ()
            return (*others, speaking) if speaking else ()
    return ()


def _opens_with_office(words: Sequence[str], lexicon: RoleLexicon) -> bool:
    """Whether words begin with an office, of what no list may have."""
    found = next(iter(lexicon.find(words)), None)
    return found is not None and found.start == 0 and found.role.office is not None


def _joints(words: Sequence[str], *, goes_on: bool = True) -> Iterator[tuple[int, str]]:
    """Where a second office may begin, and its first word; nothing in its place where "and" stands there.

    In Arabic behind a word that closes the first office: وزير خارجية الرئيس is one. A bare الرئيس goes on, too
    (`goes_on`).
    """
    for at in range(1, len(words) - 1):
        word = words[at]
        if word.casefold() in AND:
            yield at, ""
        elif find_script(word) == "arabic" and words[at - 1].startswith("ال"):
            bare = word.removeprefix("و") if len(word) > len("وزير") else word
            if not goes_on or not bare.startswith("ال") or words[at + 1].startswith("ال"):
                yield at, bare
