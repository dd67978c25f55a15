"""Words that deny what stands beside them, of each language."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from knowledge.language.normalization import words
from knowledge.language.tables import read_lines


class Denials(NamedTuple):
    """Words of a language that deny: whole ones, beginnings, ends, what stands within a word, two beside each other."""

    whole: frozenset[str]
    begun: tuple[str, ...]
    ended: tuple[str, ...]
    within: tuple[str, ...]
    paired: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether a normalized word is one of them."""
        return (
            word in self.whole
            or word.startswith(self.begun)
            or word.endswith(self.ended)
            or any(part in word for part in self.within)
        )


@lru_cache(maxsize=16)
def read_denials(language: str | None) -> dict[str, Denials]:
    """The words of a language that deny, by kind; none for one without."""
    rows = dict(line.split(": ", 1) for line in read_lines("language/negations.txt"))
    return {kind: _read_forms(rows.get(f"{language} {kind}", "")) for kind in ("not", "weak", "binding", "none")}


def _read_forms(row: str) -> Denials:
    forms = [form.strip() for form in row.split(",") if form.strip()]
    plain = {form: words(form.strip("*"))[0] for form in forms}
    return Denials(
        frozenset(plain[form] for form in forms if "*" not in form and " " not in form),
        tuple(plain[form] for form in forms if form.endswith("*") and not form.startswith("*")),
        tuple(plain[form] for form in forms if form.startswith("*") and not form.endswith("*")),
        tuple(plain[form] for form in forms if form.startswith("*") and form.endswith("*")),
        frozenset(" ".join(words(form)) for form in forms if " " in form),
    )
