"""Whose words are asked for before a word for "about" where no verb tells: der Kanzler über Truppen, lavrov on gas."""

from __future__ import annotations

from typing import Final

from knowledge.language.concepts import common_words, languages_telling, mend_concepts
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.names.roles import Role, load_roles
from knowledge.questions.markers import LANGUAGES, languages_of_words

_SPOKESPERSON: Final = Role("spokesperson")
_LONGEST_OFFICE: Final = 6
"""Words."""
_LONGEST_NAME: Final = 3
_SHORTEST_NAME: Final = 3
"""Letters."""


def may_own(text: str, language: str | None) -> bool:
    """Whether words before the matter are an office or body, somebody's spokesperson, or a name that no list has."""
    words = split_words(text)
    if load_roles().read(text) is not None:
        return True
    if len(words) <= _LONGEST_OFFICE and any(span.role == _SPOKESPERSON for span in load_roles().find(words)):
        return True
    name = _behind_office(words)
    if not 0 < len(name) <= _LONGEST_NAME:
        return False
    return all(is_unheard(word, language) for word in name) or _is_written_as_name(name, language)


def _is_written_as_name(words: list[str], language: str | None) -> bool:
    """Whether words have a name's capitals, and a list of any language has one of them at most: Рамзан Кадыров."""
    if len(words) == 1 or not all(word[:1].isupper() and word[1:].islower() for word in words):
        return False
    unheard = sum(is_unheard(word, language) for word in words)
    return unheard >= len(words) - 1 and all(is_named(word, language) for word in words)


def _behind_office(words: list[str]) -> list[str]:
    """Words without an office that stands before them: мэр Москвы Иванов."""
    office = next((span for span in load_roles().find(words) if span.role.office and not span.start), None)
    rest = words[office.end :] if office else words
    led = next((at for at, word in enumerate(rest) if not find_territories([word])), 0) if office else 0
    return rest[led:]


def is_named(word: str, language: str | None) -> bool:
    """Whether a word has a name's capital and is no place and no matter in any language, or no list has it."""
    if not word[:1].isupper():
        return is_unheard(word, language)
    plain = normalize(word)
    return not find_territories([word]) and not languages_telling(plain, LANGUAGES)


def is_unheard(word: str, language: str | None) -> bool:
    """Whether no list of any language has a word: what it may be is a name."""
    plain = normalize(word)
    if not is_uncommon(plain) or find_territories([word]):
        return False
    return not languages_telling(plain, LANGUAGES) and not (language and mend_concepts(plain, language))


def is_uncommon(plain: str) -> bool:
    """Whether a normalized word is none that a question is made of in any language, nor any of the commonest."""
    if len(plain) < _SHORTEST_NAME or not plain.isalpha() or plain in languages_of_words():
        return False
    return not any(plain in common_words(one) for one in LANGUAGES)


def end_of_wishing(words: list[str], joints: set[int]) -> int:
    """How many words name who wants something of whom the rest names, behind one of the joints; 0 where nobody does.

    Nothing but a land or a body parts them: Charles de Gaulle and the chancellor of Germany are one.
    """
    for at in sorted(joints - {0}):
        before, behind = words[:at], words[at + 1 :]
        if not behind or any(span.role.office or span.role.institution for span in load_roles().find(before)):
            continue
        if any(span.role.institution for span in load_roles().find(behind)) or find_territories(before):
            return at
    return 0
