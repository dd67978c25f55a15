"""Names in a Slavic case, where they are nobody's as they stand: по словам Чада Хоука."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.masters import match_own
from knowledge.names.matches import read_heard
from knowledge.names.roles import load_roles
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.names.judging import judge

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_ENDING: Final = re.compile("(?<=.{3})(?:ом|ем|ым|ой|ою|ого|ому|[аеиуыюяі])$")
_WRITTEN: Final = "и"
_VOWEL_SIGNS: Final = frozenset("اةهويىع")
_LONGEST: Final = 3
"""Words of a name."""


def read_cased(library: Library, question: Question, slot: str) -> Asked | None:
    """A name without its case endings, if it is better heard so."""
    words = slot.split()
    if len(words) > _LONGEST or find_script(slot) != "cyrillic" or load_roles().find(words):
        return None
    name = " ".join(_ENDING.sub("", word) for word in words)
    found = match_own(library, name, MOST_BEARERS) if name != slot else ()
    if judge(library, found) != "accept":
        return None
    before = match_own(library, slot, 1)
    if (before and before[0].score >= found[0].score) or _ends_otherwise(slot, found[0]):
        return None
    return accept(library, replace(question, speaker=name), name, found, "accept")


def _ends_otherwise(slot: str, match: NameMatch) -> bool:
    """Whether what was taken for a case is an end that Arabic would have written: Хамиди is not حامد."""
    heard = read_heard(match.reasons) if match.lone and slot.endswith(_WRITTEN) else []
    return any(find_script(one.token) == "arabic" and one.token[-1] not in _VOWEL_SIGNS for one in heard)
