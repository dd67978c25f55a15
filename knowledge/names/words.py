"""What is known of single tokens of names: particles, titles, and given names that stand for each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.language.tables import read_lines
from knowledge.names.folding import split_name

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class NameWords:
    """`given` maps a token to the numbers of the names it is a form of; `endings` are last parts of surnames."""

    particles: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    given: dict[str, tuple[int, ...]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def load_name_words() -> NameWords:
    """The shipped lists, read once."""
    kinds = {
        kind.strip(): frozenset(_tokens(rest)) for kind, _, rest in (row.partition(":") for row in _rows("particles"))
    }
    given: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(_rows("given")):
        for token in _tokens(row):
            given[token].append(number)
    forms = {token: tuple(numbers) for token, numbers in given.items()}
    return NameWords(kinds["particle"], kinds["title"], kinds["ending"], forms)


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Every given name that a list of the language data has, as written, in any script."""
    return frozenset(token for _, name in listed_names() for token in split_name(name)).union(load_name_words().given)


def listed_names() -> Iterator[tuple[str, str]]:
    """The given names listed by gender, as written: m, f or both, and the name."""
    for row in _rows("given", "extraction"):
        kind, *names = row.split()
        yield from ((kind, name) for name in names)


def _rows(name: str, room: str = "names") -> Iterator[str]:
    return read_lines(f"{room}/{name}.txt")


def _tokens(row: str) -> Iterator[str]:
    return (token for cell in row.split(",") for token in split_name(cell))
