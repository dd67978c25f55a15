"""The unique tokens of an index's names, found by sound: the same, one letter off, or the most alike of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.names.folding import fold
from knowledge.names.forms import FormTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WIDEST: Final = 28
"""How many folded forms of the index are looked at for one token asked for."""
_FORMS: Final = 2
"""How many folded forms of a token are compared with all of the index."""
_SHORTEST: Final = 3
"""What is left of fewer letters when one is taken away says nothing."""


class TokenIndex:
    """Tokens by number, their folded forms, and the forms with one letter taken away."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._ids: dict[str, int] = {}
        self._by_form: dict[str, list[int]] = {}
        self._by_delete: dict[str, str] = {}  # forms parted by spaces: a quarter of a million lists take half a second
        self._deleted = 0
        self._forms: list[str] = []
        self._table = FormTable()

    def add(self, text: str) -> int:
        """The number of a token, a new one where it is new."""
        number = self._ids.get(text)
        if number is None:
            number = self._ids[text] = len(self.texts)
            self.texts.append(text)
            for form in fold(text):
                tokens = self._by_form.get(form)
                if tokens is None:
                    self._by_form[form] = [number]
                    self._forms.append(form)
                else:
                    tokens.append(number)
        return number

    def same(self, text: str) -> set[int]:
        """Tokens that have a folded form in common with one."""
        return {number for form in fold(text) for number in self._by_form.get(form, ())}

    def near(self, text: str) -> set[int]:
        """Tokens with a folded form that differs by one letter, or by two in each other's place."""
        self._delete_new()
        found: set[int] = set()
        for form in fold(text):
            known = dict.fromkeys(self._by_delete.get(form, "").split())
            for shorter in delete_one(form):
                if shorter in self._by_form:
                    known[shorter] = None
                known.update(dict.fromkeys(self._by_delete.get(shorter, "").split()))
            for other in known:
                if OSA.distance(form, other, score_cutoff=1) <= 1:
                    found.update(self._by_form[other])
        return found

    def begun(self, text: str) -> set[int]:
        """Tokens that sound as if a name still being typed went on to be them."""
        starts = tuple(form for form in fold(text) if len(form) > 1)
        return {number for form in self._forms if form.startswith(starts) for number in self._by_form[form]}

    def alike(self, texts: Iterable[str]) -> set[int]:
        """Tokens whose folded forms are the most like those of any of the given ones."""
        asked = list(dict.fromkeys(form for text in texts for form in fold(text)[:_FORMS]))
        if not asked or not self._forms:
            return set()
        self._table.extend(self._forms[len(self._table) :])
        closest = self._table.closest(asked, _WIDEST)
        return {number for at in closest for number in self._by_form[self._forms[at]]}

    def _delete_new(self) -> None:
        """The delete index is made when it is first needed, and goes on from there."""
        known = self._by_delete
        for form in self._forms[self._deleted :]:
            for shorter in delete_one(form):
                known[shorter] = f"{known[shorter]} {form}" if shorter in known else form
        self._deleted = len(self._forms)


def delete_one(form: str) -> Iterator[str]:
    """What is left of a form when each one of its letters is taken away."""
    if len(form) >= _SHORTEST:
        for at in range(len(form)):
            yield form[:at] + form[at + 1 :]
