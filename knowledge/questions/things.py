"""Questions for a thing: what are the demands of Russia; they may be a matter, told by anybody."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from knowledge.language.normalization import words


def asks_thing(text: str, language: str | None) -> bool:
    """Whether a question opens as those do that ask for a thing.

    >>> asks_thing("What are Russia's demands", "en"), asks_thing("What did Russia demand", "en")
    (True, False)
    """
    return tuple(words(text)[:2]) in read_things().get(language or "", ())


@lru_cache(maxsize=1)
def read_things() -> dict[str, frozenset[tuple[str, ...]]]:
    """The openings of each language."""
    text = resources.files("knowledge").joinpath("data/frames/things.txt").read_text(encoding="utf-8")
    rows = (line.split(": ", 1) for line in text.splitlines() if line and not line.startswith("#"))
    return {code: frozenset(tuple(words(form)) for form in forms.split(",")) for code, forms in rows}
