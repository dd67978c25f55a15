"""Whoever is asked for in Turkish, which has names and matters side by side, with endings: Biden Putin hakkında."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.language.normalization import normalize
from knowledge.language.territories import find_territories
from knowledge.names.roles import Role, load_roles
from knowledge.names.words import given_names, load_name_words
from knowledge.questions.owners import is_named, is_uncommon

if TYPE_CHECKING:
    from knowledge.questions.tokens import Token

OBJECT: Final = re.compile("[yn]?[ıiuü]")
_OWNER: Final = re.compile("n?[ıiuü]n")
_OWNING: Final = re.compile("(?<=.{4})n?[ıiuü]n$")
"""The same where its apostrophe is spared: Lavrovun."""
_CASE: Final = re.compile("(?<=.{3})(?:y?[ae]|[dt][ae]n|y?l[ae])$")
"""To, from or with somebody."""
_LONGEST_NAME: Final = 3
_TWO: Final = 2


def find_first_end(tokens: list[Token], text: str, language: str | None, *, asked: bool) -> int:
    """How many of the words before "about" name whom they begin with, a name, an office or a body; 0 for nobody.

    A question that asks for no words by "what" has an owner of what it asks for, or nobody.
    """
    words = [text[token.start : token.end] for token in tokens]
    end = _find_parted_end(tokens, words, text, language)
    if end or not asked:
        return end
    end = _name_end(words, text, language)
    if end and all(_is_ending(token, text) for token in tokens[end:]):
        end = part_names(words[:end])
        end = end if any(_is_called(word, text, language) for word in words[:end]) else 0
    while end and words[end:] and _is_ending(tokens[end], text):
        end += 1
    return end


def part_names(words: list[str]) -> int:
    """Where the first of two names side by side ends: Joe Biden Putin, Biden Vladimir Putin; 0 where they are one.

    >>> [part_names(names.split()) for names in ("Biden Putin", "Joe Biden", "Joe Biden Putin", "Biden Joe Putin")]
    [1, 0, 2, 1]
    """
    given = [normalize(word) in given_names() for word in words]
    second = next((at for at in range(1, len(words)) if given[at] and not given[at - 1]), 0)
    if second or len(words) < _TWO:
        return second
    lead = next((at for at, word in enumerate(words) if normalize(word) not in load_name_words().particles), 0)
    if not given[0]:
        return lead + 1 if words[lead + 1 :] else 0
    return _TWO if words[_TWO:] and not given[1] and normalize(words[1]) not in load_name_words().particles else 0


def end_of_land(words: list[str]) -> int:
    """How many words name a land before nothing but what a lexicon has, which stands there as an object: Rusya savaş.

    >>> end_of_land(["Rusya", "savaş"]), end_of_land(["Rusya", "devlet", "başkanı"]), end_of_land(["Rusya"])
    (1, 0, 0)
    >>> end_of_land(["Almanya", "Yeşiller", "Partisi"])
    0
    """
    land = next(iter(find_territories(words)), None)
    if land is None or land.start or load_roles().find(words) != load_roles().find(words[: land.end]):
        return 0
    rest = words[land.end :]
    if not rest or any(word[0].isupper() and not word.isupper() for word in rest):
        return 0
    return land.end if all(find_concepts([normalize(word)], "tr") for word in rest) else 0


def part_recipient(name: str) -> tuple[str, str] | None:
    """Who speaks and who is told, of a name and another whose case spares its apostrophe: putin macrona.

    >>> part_recipient("lavrov joe bidene"), part_recipient("joe bidene")
    (('lavrov', 'joe biden'), None)
    """
    words = name.split()
    names = [*words[:-1], _CASE.sub("", words[-1])] if words[1:] else words
    end = part_names(names) if names != words else 0
    if not end:
        return None
    owner = names[end - 1]
    bare = owner[:-2] if _OWNING.search(owner) else owner
    return " ".join([*names[: end - 1], bare]), " ".join(names[end:])


def _find_parted_end(tokens: list[Token], words: list[str], text: str, language: str | None) -> int:
    """Where a name ends that its owner's ending or a comma parts from the matter; 0 where none does."""
    for at in range(1, min(len(words), _LONGEST_NAME + 1)):
        if _is_ending(tokens[at], text):
            return at + 1 if _OWNER.fullmatch(words[at]) else 0
        if not is_named(words[at - 1], language):
            return 0
        if "," in text[tokens[at - 1].end : tokens[at].start] or _OWNING.search(words[at - 1]):
            return at
    return 0


def _is_ending(token: Token, text: str) -> bool:
    return text[token.start - 1 : token.start] in {"'", "’"}


def _name_end(words: list[str], text: str, language: str | None) -> int:
    """Where the name, office or a country's body ends that some words begin with; 0 where none does.

    The first capital of a text tells nothing of a common word, nor do others that a lexicon's words have.
    """
    plain = [at for at, word in enumerate(words) if word]
    span = next(iter(load_roles().find([words[at] for at in plain])), None)
    if span and not span.start and not _is_owned(span.role, [words[at] for at in plain[span.end :]]):
        last = plain[span.end - 1]  # of a body, then a land, the land is the matter's: NATO Ukrayna'ya yardım
        end = last if last and find_territories(words[last : last + 1]) else last + 1
        while load_roles().skips("".join(words[end : end + 1])):
            end += 1
    else:
        named = [at for at in plain if words[at][0].isupper()] or plain[:1]
        end = 1 + next((at for at in named if _is_called(words[at], text, language)), -1)
    while end and end < len(words) and is_named(words[end], language):
        end += 1
    behind = next(iter(load_roles().find(words[end:])), None) if end else None
    if behind and not behind.start and behind.role.office:
        end += behind.end  # of a town that no list has: Gaziantep belediye başkanı
    return end


def _is_owned(role: Role, behind: list[str]) -> bool:
    """Whether what stands behind a body is its own: NATO genişlemesi."""
    bare = not role.office and not role.territory
    return bare and (not behind or OBJECT.fullmatch(behind[0][-1]) is not None)


def _is_called(word: str, text: str, language: str | None) -> bool:
    """Whether a word is written as a name."""
    return is_named(word, language) and (not text.startswith(word) or is_uncommon(normalize(word)))
