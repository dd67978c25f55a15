"""The sections of the Arabic lexicon as folded words, in the forms in which texts have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.sentences import IMAM, fold
from knowledge.extraction.arabic.phrases.stems import base, without_pronoun
from knowledge.language.territories import territory_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from knowledge.extraction.lexicon import Entries

_LEAST_TERRITORY: Final = 3
_NO_NATIONS: Final = frozenset({"مالي"})
"""Nationalities whose feminine is another word: المالية is rather finance than Malian."""
_LEAST_PARTICIPLE: Final = 4


def fold_all(entries: Entries) -> frozenset[str]:
    """Sections with one entry a line."""
    return frozenset(spelling for entry in entries for spelling in spellings(entry))


def spellings(entry: str) -> tuple[str, str]:
    """An entry folded, and so that hurried writers are met who leave out the hamza (الغاء)."""
    folded = fold(entry)
    return folded, folded if folded == IMAM else folded.replace("إ", "ا")


_NO_QUALITIES: Final = frozenset(
    "موظف مهندس معلم مدرب محلل مستثمر مزارع مشجع مراسل مراقب منظم منتج متابع مسافر محتج متظاهر معتصم مدرس".split()  # noqa: SIM905
)
"""Participles of which no noun or adjective is made with ي, as of ممثل and مسؤول."""


def sound_plurals(roles: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sound plurals of titles that are participles or nationalities of a noun: مستشارون, محللين, صحافيو."""
    for role, flags in roles.items():
        if (
            len(role) >= _LEAST_PARTICIPLE
            and (role.startswith("م") or role.endswith("ي"))
            and not {"f", "p"} & {*flags}
        ):
            yield from ((role + ending, ("p",)) for ending in ("ون", "ين", "و"))
            if role in _NO_QUALITIES:
                yield role + "ي", ("p",)  # موظفي الشركة


def articled(words: Iterable[str]) -> frozenset[str]:
    """Words as they stand, and with the article."""
    forms = ((word, form) for word in words for form in (word, f"ال{word}", f"لل{word}"))
    return frozenset(form for word, form in forms if base(form) == word)


def role_forms(roles: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Titles as they stand, with the article and with pronouns."""
    for role in roles:
        yield role
        stem = role[:-1] + "ت" if role.endswith("ه") else role
        forms = (f"ال{role}", f"لل{role}", *(stem + ending for ending in ("ه", "ها", "هم", "هما")))
        yield from (form for form in forms if base(form) in roles or without_pronoun(form) in roles)


def fold_words(entries: Entries) -> frozenset[str]:
    """Sections with several words a line."""
    return frozenset(spelling for entry in entries for word in entry.split() for spelling in spellings(word))


def synonyms(entries: Entries) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Offices of two names, either way."""
    for entry, rest in entries.items():
        one, other = tuple(fold(entry).split()), tuple(map(fold, rest))
        yield from ((one, other), (other, one))


def territory_words() -> Iterator[str]:
    """Territories and nationalities of one word, with and without the article."""
    for form, _ in territory_forms():
        if len(form) >= _LEAST_TERRITORY and "\u0620" <= form[0] <= "\u064a" and " " not in form:
            for word in spellings(form):
                yield word.removeprefix("ال")
                if word.endswith("ي") and word not in _NO_NATIONS:
                    yield f"{word.removeprefix('ال')}ه"


def phrases_by_word(entries: Entries, clitic: str = "") -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        words = tuple(fold(entry).split())
        for first in {words[0], clitic + words[0]}:
            found.setdefault(first, []).append((first, *words[1:]))
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}


def behind_l(entries: Entries) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names with ل before them by their first word, longest first: لإرم نيوز, للعربي الجديد."""
    return phrases_by_word({f"ل{entry[1:] if entry.startswith('ال') else entry}": () for entry in entries})


def with_pronouns(entries: Entries, pronouns: Entries) -> dict[str, bool]:
    """Complementizers alone and with each pronoun -> whether they carry one."""
    bases = [fold(entry) for entry in entries if " " not in entry]
    found = {base + fold(pronoun): True for base in bases for pronoun in pronouns}
    return found | dict.fromkeys(bases, False)
