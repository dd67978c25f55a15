"""Whose somebody is who is asked for without a name: the wife of X, X's lawyer, محامي فلان are not X."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_POSSESSIVE: Final = {"en": ("'s", "s", "'"), "de": ("s", "'")}
"""What ends an owner who stands before."""
_OWNER_FIRST: Final = frozenset({"en", "de", "tr"})
_OWNER_BEHIND: Final = frozenset({"ar", "ru", "uk"})
"""Languages in which an owner follows without a word for "of"."""
_GENITIVE: Final = ("а", "я", "ого", "его", "ой", "ей", "и", "і", "у", "ю")


@dataclass(frozen=True, slots=True)
class Relations:
    """A language's words for kin and for who serves, and those that join them to a name."""

    kin: frozenset[str]
    serving: frozenset[str]
    of: frozenset[str]


def find_owner(words: Sequence[str], language: str | None) -> str | None:
    """Whose somebody is whom these words name by that alone, normalized.

    >>> find_owner("the wife of Macron".split(), "en"), find_owner("lawyer Macron".split(), "en")
    ('macron', None)
    """
    plain = [normalize(word) for word in words]
    languages = (language,) if language in load_relations() else tuple(load_relations())
    return next((owner for one in languages for owner in _owners(plain, one)), None)


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
    text = resources.files("knowledge").joinpath("data/names/relations.txt").read_text(encoding="utf-8")
    rows = (row.partition(":") for row in text.splitlines() if row and not row.startswith("#"))
    found = {key: frozenset(filter(None, map(normalize, map(str.strip, rest.split(","))))) for key, _, rest in rows}
    languages = dict.fromkeys(key.partition(".")[0] for key in found)
    return {one: Relations(found[f"{one}.kin"], found[f"{one}.serving"], found[f"{one}.of"]) for one in languages}
