"""Addresses: into a page at the very sentence, and into our own private chat."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING
from urllib.parse import quote as percent

if TYPE_CHECKING:
    from knowledge import Statement

_WHOLE = 8  # words up to which a text fragment names them all
_EDGE = 4  # words at each end of a longer one
_PARAMETER_BYTES = 45  # base64 makes 60 characters of them; a start parameter holds 64
_STATEMENT, _QUESTION = "s", "q"


def source_url(statement: Statement) -> str | None:
    """The article's address with a text fragment that scrolls to the quotation and marks it.

    The fragment's words are percent-encoded, `-` included: a bare dash or comma is syntax there.
    """
    if not (url := statement.article.url):
        return None
    words = statement.quote.split()
    if not words:
        return url
    edges = [words] if len(words) <= _WHOLE else [words[:_EDGE], words[-_EDGE:]]
    fragment = ",".join(percent(" ".join(edge), safe="").replace("-", "%2D") for edge in edges)
    return f"{url}{':~:text=' if '#' in url else '#:~:text='}{fragment}"


def statement_parameter(number: int) -> str:
    """What follows /start in a link to a statement."""
    return f"{_STATEMENT}_{number}"


def question_parameter(question: str) -> str:
    """What follows /start in a link that asks again in private; a long question loses its end."""
    kept = question.encode()[:_PARAMETER_BYTES].decode(errors="ignore")
    return f"{_QUESTION}_{base64.urlsafe_b64encode(kept.encode()).decode().rstrip('=')}"


def read_parameter(parameter: str) -> int | str | None:
    """The statement's number or the question that a start parameter holds, None for anything else."""
    kind, _, rest = parameter.partition("_")
    if kind == _STATEMENT and rest.isdecimal() and rest.isascii():
        return int(rest)
    if kind == _QUESTION and rest:
        try:
            return base64.urlsafe_b64decode(rest + "=" * (-len(rest) % 4)).decode() or None
        except (binascii.Error, ValueError):
            return None
    return None


def deep_link(username: str, parameter: str) -> str:
    """A link that opens our private chat and sends `/start parameter` there."""
    return f"https://t.me/{username}?start={parameter}"
