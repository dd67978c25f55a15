"""What somebody does for a living, told behind a name: Luis Ortega, agricultor de Lorca; Tom Reed, a dairy farmer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import words as normal_words
from knowledge.names.ranks import is_level, read_led
from knowledge.names.relations import tells_relation
from knowledge.names.roles import load_roles
from knowledge.names.trades import find_trade, part_elisions

if TYPE_CHECKING:
    from collections.abc import Sequence

_ARTICLES: Final = frozenset({"a", "an", "el", "il", "l", "la", "le", "the", "un", "una", "une", "uno"})
_APART: Final = frozenset(
    {"avec", "comme", "como", "con", "come", "kein", "keine", "like", "mit", "nicht", "no", "non", "not", "pas", "sin"}
) | {"sans", "senza", "wie", "with", "without", "без", "как", "не", "ohne"}
"""Words before a trade by which it is another's, or nobody's."""
_LONGEST: Final = 9
"""Words of a trade and what it is of."""
_LED: Final = frozenset(
    {"au", "aux", "cerca", "chez", "dans", "from", "near", "presso", "près", "within", "з", "из", "на", "під", "под"}
)
"""Words that lead to where somebody works, beside those between the words of an office."""


_IN_GERMAN: Final = frozenset({"am", "auf", "aus", "bei", "beim", "im", "in"})
"""The same in the language whose nouns have capitals."""


def read_calling(text: str) -> str | None:
    """The trade that opens what stands behind a name, with what it is of; None for a kinsman's, or where more is told.

    >>> read_calling("agricultor de Lorca"), read_calling("a dairy farmer from Tetbury"), read_calling("fils d'éleveur")
    ('agricultor de Lorca', 'dairy farmer from Tetbury', None)
    """
    words, trade = part_elisions(text).split(), find_trade(text)
    if trade is None or len(words) > _LONGEST or len(words) != len(normal_words(part_elisions(text))):
        return None
    before, noun, behind = words[: trade.start], words[trade.start], words[trade.end :]
    told = [word for word in before if word.casefold() not in _ARTICLES]
    if not (noun.islower() or (not before and behind[:1] and behind[0] in _IN_GERMAN)) or tells_relation(before):
        return None
    if len(told) > 1 or not all(
        word.islower() and not load_roles().skips(word) and word not in _APART for word in told
    ):
        return None
    led = not behind or load_roles().skips(behind[0]) or behind[0] in _LED
    return " ".join((*told, *words[trade.start :])) if led and find_script(noun) != "arabic" else None


def read_led_title(words: Sequence[str]) -> str | None:
    """Who leads a body or speaks for its members, told at the end of words before a name; None where more is told.

    >>> read_led_title("dénoncés par la secrétaire de section SNES".split())
    'secrétaire de section SNES'
    """
    start = next((at for at, word in enumerate(words) if read_led(word).ranks), None)
    title = " ".join(words[start:]) if start is not None else ""
    led = read_led(title)
    if not led.named or not words[-1][:1].isupper():
        return None
    little = (word for word in led.rest if not word[0].isupper())
    return title if all(load_roles().skips(word) or is_level(word) for word in little) else None
