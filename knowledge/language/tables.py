"""Data files of forms: lines of `what it says: form, form*`, where `*` stands behind a beginning, or of spellings."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from knowledge.language.normalization import words as normal_words

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_lines(file: str) -> Iterator[str]:
    """The lines of a file in `data` that are neither empty nor a comment."""
    text = resources.files("knowledge").joinpath("data", file).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def read_forms(file: str) -> Iterator[tuple[str, str]]:
    """Each normalized form of a file in `data`, in its order, and what it says; a beginning keeps its `*`."""
    for said, _, forms in (line.partition(":") for line in read_lines(file)):
        for form in forms.split(","):
            yield read_form(form), said


def read_spellings(file: str) -> Iterator[tuple[str, str]]:
    """Each form of a file of lines `form, form` as written, and the first of its line."""
    for line in read_lines(file):
        forms = [form.strip() for form in line.split(",")]
        yield from ((form, forms[0]) for form in forms)


def read_form(form: str) -> str:
    """A form as such a file has it, normalized; a beginning keeps its `*`.

    >>> read_form(" Élect* "), read_form("en hausse")
    ('elect*', 'en hausse')
    """
    form = form.strip()
    plain = " ".join(normal_words(form.removesuffix("*")))
    return f"{plain}*" if form.endswith("*") else plain


def beginnings(form: str, least: int) -> Iterator[str]:
    """A form's beginnings of so many letters at least as such a file has them, the longest first.

    >>> list(beginnings("mayors", 5))
    ['mayors*', 'mayor*']
    """
    return (f"{form[:end]}*" for end in range(len(form), least - 1, -1))
