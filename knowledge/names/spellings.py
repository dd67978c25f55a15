"""Other spellings under which a token may have been asked for: clitics, case endings, a keyboard in the wrong layout.

Each is tried beside the token as it stands and counts a little less; a name is never stemmed where it is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.names.folding import split_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEFT: Final = 3
"""Letters that must remain of a token when something is taken off."""
_LAST_LETTERS: Final = {"ه": "ة", "ة": "ه", "ى": "ي", "ي": "ى"}
"""Arabic letters that many write for each other at a word's end: الدبيبه, المصرى."""
_CLITICS: Final = ("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "ول", "وب", "فل", "فب", "و", "ف", "ب", "ل", "ك")
_CASES: Final = (
    ("ского", ("ский",)),
    ("скому", ("ский",)),
    ("ским", ("ский",)),
    ("ском", ("ский",)),
    ("ської", ("ська",)),
    ("ського", ("ський",)),
    ("ському", ("ський",)),
    ("ським", ("ський",)),
    ("ской", ("ская",)),
    ("скую", ("ская",)),
    ("ською", ("ська",)),
    ("ську", ("ська",)),
    ("ого", ("ый", "ой")),
    ("ому", ("ый", "ой")),
    ("ові", ("",)),
    ("еві", ("", "ь")),
    ("ым", ("",)),
    ("им", ("",)),
    ("ом", ("",)),
    ("ем", ("", "й", "ь")),
    ("єм", ("й",)),
    ("ой", ("а",)),
    ("ою", ("а",)),
    ("ей", ("я",)),
    ("ею", ("я",)),
    ("а", ("",)),
    ("я", ("й", "ь")),
    ("у", ("", "а")),
    ("ю", ("й", "ь", "я")),
    ("е", ("", "а")),
    ("і", ("", "а")),
    ("ы", ("а",)),
    ("и", ("я", "ь", "а")),
)
"""Endings that names take in Russian and Ukrainian, and what stands in their place in the nominative."""

_QWERTY: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\"
_AZERTY: Final = "azertyuiop^$qsdfghjklmùwxcvbn,;:!²*"
_QWERTZ: Final = "qwertzuiopü+asdfghjklöäyxcvbnm,.-^#"
_TURKISH: Final = 'qwertyuıopğüasdfghjklşizxcvbnmöç.",'
_ARABIC: Final = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذذ"
"""Of 101 and of 102 keys: ذ stands in two places."""
_ARABIC_APPLE: Final = "ضصثقفغعهخحجةشسيبلاتنمك؛ظطذدزرو،./ـ\\"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбю.ё\\"
_UKRAINIAN: Final = "йцукенгшщзхїфівапролджєячсмитьбю.'ґ"
_LAM_ALEF: Final = "ﻻ"
"""One key, which writes two letters."""
_LAYOUTS: Final = (
    (_QWERTY, _ARABIC),
    (_QWERTY, _RUSSIAN),
    (_QWERTY, _UKRAINIAN),
    (_AZERTY, _ARABIC),
    (_QWERTY, _AZERTY),
    (_QWERTY, _QWERTZ),
    (_QWERTY, _ARABIC_APPLE),
    (_QWERTY, _TURKISH),
    (_RUSSIAN, _ARABIC),
    (_UKRAINIAN, _ARABIC),
    (_AZERTY, _RUSSIAN),
    (_QWERTZ, _RUSSIAN),
    (_QWERTZ, _ARABIC),
    (_TURKISH, _ARABIC),
    (_TURKISH, _RUSSIAN),
)
_TABLES: Final = tuple(
    str.maketrans(source, target) for pair in _LAYOUTS for source, target in (pair, (pair[1], pair[0]))
)


def respell(token: str) -> Iterator[str]:
    """The spellings behind a token as asked, itself left out.

    >>> list(respell("لبلينكن")), list(respell("блинкену"))
    (['بلينكن'], ['блинкен', 'блинкена'])
    """
    if "\u0600" <= token[0] <= "\u06ff":
        if token[-1] in _LAST_LETTERS and len(token) > _LEFT:
            yield token[:-1] + _LAST_LETTERS[token[-1]]
        for clitic in _CLITICS:
            if token.startswith(clitic) and len(token) - len(clitic) >= _LEFT:
                yield token[len(clitic) :]
    elif "\u0400" <= token[0] <= "\u052f":
        for ending, bases in _CASES:
            if token.endswith(ending) and len(token) - len(ending) >= _LEFT:
                yield from (token[: -len(ending)] + base for base in bases)
                return


def retype(text: str) -> Iterator[list[str]]:
    """The tokens that the same keys give in another keyboard layout, each reading once; no letter turns into a mark.

    >>> list(retype("fgdk;k"))[0]
    ['بلينكن']
    """
    known = [split_name(text)]
    for table in _TABLES:
        typed = text.lower().replace("لا", _LAM_ALEF) if ord(_LAM_ALEF) in table else text.lower()
        if _is_typed(typed, table):
            tokens = split_name(typed.translate(table))
            if tokens not in known:
                known.append(tokens)
                yield tokens


def _is_typed(text: str, table: dict[int, int]) -> bool:
    """Whether all of a text stands on the keys of a layout, and no letter of it on what is a mark in the other."""
    keys = {ord(letter) for letter in text if not letter.isspace()}
    return bool(keys) and keys <= table.keys() and all(chr(table[key]).isalpha() for key in keys if chr(key).isalpha())
