"""By what else people go: behind their names in marks or brackets, or told as such (محمود عباس (أبو مازن))."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from knowledge.extraction.arabic.phrases.division import Phrase

_MARKED: Final = r"[(\[\"«“]\s?([^\W\d_]+(?: [^\W\d_]+){0,2})\s?[)\]\"»”]"
_CALLED: Final = re.compile(
    rf"\s{{1,2}}{_MARKED}"
    r"|\s{0,2}،?\s{1,2}(?:المعروفة?|الشهيرة?|الملقبة?|المكناة|المكنى)(?: \w+)? ب\u0640?\s{0,2}"
    rf"(?:{_MARKED}|([^\W\d_]+)(?=[\s،.]))"
)
"""What may stand behind a name; a byname without marks is one word."""
_FEW_IN_MARKS: Final = re.compile(_MARKED)
_KNOWN_AS: Final = ("المعروف", "الشهير", "الملقب", "المكن")
SON: Final = "ابن"
_SONS: Final = (["بن"], [SON])
_PARENTS: Final = ("ابو", "ام")

_LEAST_WHOLE: Final = 2
"""Words of a name behind which marks alone tell a byname."""


def key_of(name: tuple[str, ...]) -> str:
    """By what a byname is looked up, however it is joined: أبو مازن, أبومازن."""
    return "".join(name)


def find_bynames(
    text: str, named: Iterable[Phrase], is_other: Callable[[str], bool]
) -> Iterator[tuple[Phrase, tuple[str, ...]]]:
    """People by name, and by what else they go; not by what is a place, a body or an office (`is_other`)."""
    if _FEW_IN_MARKS.search(text) is None and not [word for word in _KNOWN_AS if word in text]:
        return
    for phrase in named:
        at = text.find(phrase.name_text, phrase.span.start) if phrase.name else -1
        match = _CALLED.match(text, at + len(phrase.name_text)) if at >= 0 else None
        if match is None or (match[1] and len(phrase.name) < _LEAST_WHOLE):
            continue
        byname = tuple(map(fold, (match[1] or match[2] or match[3]).split()))
        if not any(map(is_other, byname[byname[0] in _PARENTS :])):
            yield phrase, byname


def is_son(name: str, family: str) -> bool:
    """Whether a name ends with whose son its bearer is by family: ابن كيران of عبد الإله بنكيران, not ابن ترامب."""
    words = fold(name).split()
    return words[-1] == f"بن{family}" or (words[-2:-1] in _SONS and words[-1] == family)
