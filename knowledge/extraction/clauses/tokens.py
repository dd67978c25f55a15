"""What one token of a text is: a word with the marks inside it, an elided word, an inverted pronoun, a mark."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿа-џґ]"
"""A pattern for a capital letter, Latin or Cyrillic."""
_SEAM: Final = (
    rf"[’'\-‑–&/.,:](?:(?<=[’'\-‑&/])|(?=\d)|(?<=–)(?={CAPITAL})"
    r"|(?<=\.)(?=\w\.|(?:com|[Rr][Uu]|org|net|info|fr|uk|ua|tv|by|kz|kg|news|[Рр]у|рф)\b))"
)
"""A mark inside a word; its character comes first, for it tells most words' ends at once."""
_INNER: Final = rf"(?:{_SEAM}[^\W_]+)*(?:[’'](?=\s))?"
_BARE: Final = r"(?![’'\-‑–&/.,:])"
"""A word's end where no mark follows, as behind most: what may follow is not even begun."""
_TOKEN: Final = rf"[^\W_]+(?:{_BARE}|{_INNER})"
_MARK: Final = r"[^\s\w](?:(?<=\.)\.+|(?<=-)-+|)"


def token_pattern(elisions: Sequence[str] = ()) -> re.Pattern[str]:
    """What one token is: elided words and inverted pronouns stand alone, looked for where a word's letters end."""
    if not elisions:
        return re.compile(rf"{_TOKEN}|{_MARK}")
    bare = [word for word in elisions if word.isalpha()]
    alike = ("|".join(words) for _, words in groupby(sorted(bare, key=len), key=len))
    elided = "|".join(rf"(?<=\b(?i:{words})[’'])" for words in alike)
    inverted = r"-(?:t[-’']?)?(?:ils?|elles?|on)\b"
    named = r"(?!(?:(?<=\b[MN].)|(?<=[a-zß-ÿ] D.))[A-ZÀ-Þ][a-zß-ÿ])"  # N'Guessan, Ange D'Almeida
    word = rf"[^\W_]+(?:{_BARE}|[’'](?=\w|\Z)(?:{elided}){named}|(?={inverted})|{_INNER})"
    return re.compile(rf"{word}|(?i:-(?:t[-’']?)?(?:ils?|elles?|on|je|nous)\b)|{_MARK}")
