"""What makes somebody speak: الأمر الذي دفع فلانا إلى الرد بالقول."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.arabic.phrases.sentences import Sentence

DRIVING: Final = frozenset("دفع دفعت حمل حملت قاد قادت اضطر اضطرت جر جرت حدا ساق".split())  # noqa: SIM905
WHAT: Final = frozenset({"ما", "مما"})
WHICH_THING: Final = frozenset({"الامر", "الشيء", "الشي"})
"""With these and a relative word a clause begins that tells what came of what was told before."""
_THAT: Final = frozenset({"الذي", "ما"})
_AND_IT: Final = frozenset({"وهو", "وهي"})
MAY_DRIVE: Final = WHAT | WHICH_THING | _AND_IT
TO_IT: Final = frozenset({"عليه", "عليها", "عليهم", "له", "لها", "لهم"})
"""What may stand behind the noun of answering: إلى الرد عليه بالقول."""


def drives_on(sentence: Sentence, j: int) -> bool:
    """Whether behind a comma a clause tells whom what was told made speak: …، ما دفع فلانا إلى القول."""
    if j < 1 or sentence.kinds[j - 1] != ",":
        return False
    words = sentence.words[j : j + 3]
    if words[0] in WHAT:
        return words[1:2] != [] and words[1] in DRIVING
    return words[0] in MAY_DRIVE and words[2:] != [] and words[1] in _THAT and words[2] in DRIVING
