"""Whose somebody is who is asked for without a name: the wife of X, X's lawyer, محامي فلان are not X."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_POSSESSIVE: Final = {"en": ("'s", "s", "'"), "de": ("s", "'")}
"""What ends an owner who stands before."""
_OWNER_FIRST: Final = frozenset({"en", "de", "tr"})
_OWNER_BEHIND: Final = frozenset({"ar", "ru", "uk"})
"""Languages in which an owner follows without a word for "of"."""
_ROOT: Final = 4
"""Letters that two forms of one word share (avocat, avocate)."""
_GENITIVE: Final = ("а", "я", "ого", "его", "ой", "ей", "и", "і")


@dataclass(frozen=True, slots=True)
class Relations:
    """A language's words for kin, for who serves, who of them is a lawyer, and those that join them to a name."""

    kin: frozenset[str]
    serving: frozenset[str]
    of: frozenset[str]
    defending: frozenset[str]


def find_owner(words: Sequence[str], language: str | None) -> str | None:
    """Whose somebody is whom these words name by that alone, normalized.

    >>> find_owner("the wife of Macron".split(), "en"), find_owner("lawyer Macron".split(), "en")
    ('macron', None)
    """
    plain = [normalize(word) for word in words]
    languages = (language,) if language in load_relations() else tuple(load_relations())
    return next((owner for one in languages for owner in _owners(plain, one)), None)


def is_other_relation(asked: Sequence[str], told: Sequence[str]) -> bool:
    """Whether two descriptions by whose somebody is tell kin and a servant, or in one script different ones.

    >>> is_other_relation("la femme de Macron".split(), "l'avocat de Macron".split())
    True
    """
    one, other = _relation_in(asked), _relation_in(told)
    if one is None or other is None:
        return False
    (word, is_kin), (second, second_kin) = one, other
    alike = word[:_ROOT] == second[:_ROOT] or find_script(word) != find_script(second)
    alike = alike or (is_defender(word) and is_defender(second))
    return is_kin != second_kin or (not alike and _share_language(word, second))


def is_defender(word: str) -> bool:
    """Whether a word as written is a lawyer, or a verb for what he does: avocate, адвоката, representing.

    >>> is_defender("l'avocate"), is_defender("judge")
    (True, False)
    """
    plain = normalize(word).rpartition("'")[2]
    return any(plain.removeprefix("ال") in one.defending for one in load_relations().values())


def is_joining(word: str) -> bool:
    """Whether a word as written joins kin and servants to a name in some language: of, de, von."""
    return any(normalize(word) in one.of for one in load_relations().values())


def tells_relation(words: Sequence[str]) -> bool:
    """Whether words hold one for kin or for who serves: the brother of X, شقيق فلان."""
    return _relation_in(words) is not None


def _relation_in(words: Sequence[str]) -> tuple[str, bool] | None:
    """The first word for kin or for who serves, and whether it is for kin."""
    plain = [normalize(word).rpartition("'")[2] for word in words]
    for word in plain:
        for one in load_relations().values():
            if word in one.kin or word in one.serving:
                return word, word in one.kin
    return None


def _share_language(word: str, other: str) -> bool:
    """Whether one language has both words, so that they are no translations of each other."""
    return any({word, other} <= one.kin | one.serving for one in load_relations().values())


def _owners(plain: Sequence[str], language: str) -> Iterator[str]:
    relations = load_relations()[language]
    for at, word in enumerate(one.rpartition("'")[2] for one in plain):  # l'avocat
        if word not in relations.kin and word not in relations.serving:
            continue
        if at and language in _OWNER_FIRST and plain[at - 1].endswith(_POSSESSIVE.get(language, "")):
            yield plain[at - 1]
        owner = _behind(plain[at + 1 :], relations)
        if owner is None and language in _OWNER_BEHIND and plain[at + 1 :]:
            owner = plain[at + 1]
            if language != "ar" and word in relations.serving and not owner.endswith(_GENITIVE):
                owner = None  # адвокат Иванов is himself
        if owner is not None:
            yield owner


def _behind(after: Sequence[str], relations: Relations) -> str | None:
    """The first word behind a word for "of"."""
    if not after:
        return None
    first, mark, elided = after[0].partition("'")
    if first not in relations.of:
        return None
    return elided if mark else next((word for word in after if word not in relations.of), None)


@lru_cache(maxsize=1)
def load_relations() -> dict[str, Relations]:
    """The shipped lists by language, read once."""
    rows = (row.partition(":") for row in read_lines("names/relations.txt"))
    found = {key: frozenset(filter(None, map(normalize, map(str.strip, rest.split(","))))) for key, _, rest in rows}
    languages = dict.fromkeys(key.partition(".")[0] for key in found)
    return {
        one: Relations(found[f"{one}.kin"], found[f"{one}.serving"], found[f"{one}.of"], found[f"{one}.defending"])
        for one in languages
    }
