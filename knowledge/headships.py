"""Offices of the body that an article has named before: its president, the chief executive; a body beside a name.

"Its" leads to whatever body opens the sentence before; an office of nothing is one of the only body that sentences
before it open with. A president of nothing may be a country's and stays what he is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import names_territory
from knowledge.names.compounds import part_compounds
from knowledge.names.ranks import ANY, read_led
from knowledge.names.roles import listed, load_areas, load_plain_bodies, load_roles
from knowledge.names.trades import part_elisions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_LED_BY: Final = frozenset({ANY, "chair", "director", "secretary", "delegate"})
"""Ranks of whoever a body may have: its president."""
_OF_NOTHING: Final = frozenset({"director", "secretary"})
"""Ranks that are of the body an article is about where nothing is told of which."""
_SPEAKS: Final = "spokesperson"
_OFFICES: Final = frozenset({"branch-secretary", "head", "leader", "president", "secretary-general", _SPEAKS})
_OF: Final = {"en": "of the", "fr": "de", "es": "de", "it": "di"}
"""What joins an office and a body by language; the others decline."""
_JOINING: Final = frozenset(
    {"of", "for", "and", "the", "de", "du", "des", "la", "les", "et", "pour", "del", "los", "las", "y", "di", "dei"}
    | {"della", "delle", "degli", "dello", "e", "der", "für", "und", "von", "и", "по", "і", "з"}
)
"""Little words within a body's name."""
_OPENING: Final = frozenset(
    {"of", "for", "d", "de", "du", "des", "del", "di", "dei", "della", "delle", "degli", "dello"}
)
"""Those behind the noun for its kind and what it is like: fédération ovine du Morvan."""
_ARTICLES: Final = frozenset({"the", "a", "la", "le", "l", "les", "el", "il", "lo", "los", "der", "die", "das", "un"})
_SUFFIXES: Final = ("ها", "هم", "ه")
"""Possessives at the end of an Arabic word."""
_LEADING: Final = ("ل", "ب", "و")
"""What may be glued to an Arabic body's noun."""
_BELONGING: Final = re.compile(
    r"\s+(?:(?:of|from|with) the|du|de la|de l['’]|del|della|dell['’]|vom|von der|из|من)\s*(?=\S)"
)
"""What leads from a name to the body its bearer is of."""
_OWNING: Final = re.compile(r"(?:^|\s)([Tt]he\s[^,.;:!?\n«»“”\"]{3,60})['’]s?\s$")
"""A body that a name right behind it belongs to: the Staff Association's Paul X."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟»”\"])\s+(?=\S)|\n+")
_WORD: Final = re.compile(r"[^\W\d_][\w'’\-]*|\d+")
_RUSSIAN_VERB: Final = re.compile(r"(?<![дз])(?:[аеиоуыя]л[аио]?|[её]т|[ия]т|ют|ть)(?:с[яь])?$")
_BACK: Final = 600
"""Characters before an office in which its body stands."""
_SENTENCES: Final = 3
_NEAR: Final = 60
"""Characters between an office and its holder's name."""
_LED_IN: Final = 3
"""Words before the body that a sentence opens with."""
_LONGEST: Final = 9
_LEAST_ACRONYM: Final = 3
_LEAST_COMPOUND: Final = 9
"""Letters of a German word for a body that tells which: Bauernverband."""


class Headships:
    """The bodies of an article that offices of "its" or of nothing are of."""

    def __init__(self, text: str, roles: Mapping[str, Iterable[str]], language: str | None) -> None:
        self._text = text
        self._roles = roles
        self._language = language or ("ar" if find_script(text) == "arabic" else None)

    def complete(self, title: str, name: str) -> str | None:
        """An office with the body that the text names before it, None where it tells one or none is named."""
        office, owned = _read_office(title)
        at = self._find(title, name) if office else None
        if at is None:
            return None
        before = _SENTENCE_END.split(self._text[max(0, at - _BACK) : at])
        ahead = before if at <= _BACK else before[1:]
        if owned:
            body = next(filter(None, map(self._subject, reversed(ahead[-_SENTENCES:]))), None)
        else:
            bodies = set(filter(None, map(self._subject, ahead)))
            body = bodies.pop() if len(bodies) == 1 else None
            body = None if body and any(body in role for told in self._roles.values() for role in told) else body
        return " ".join(filter(None, (office, _OF.get(self._language or ""), body))) if body else None

    def belonging(self, name: str) -> Iterator[str]:
        """The bodies that a text tells somebody to be of, beside his name: Jenni X of the Residents' Association."""
        start = self._text.find(name)
        if start < 0:
            return
        end = start + len(name)
        if owning := _OWNING.search(self._text, max(0, start - _BACK // 8), start):
            words = list(_WORD.finditer(owning[1]))
            if (body := self._phrase(owning[1], words, 1)) and owning[1].endswith(body):
                yield body
        if led := _BELONGING.match(self._text, end):
            behind = self._text[led.end() : led.end() + _NEAR * 2]
            if body := self._phrase(behind, list(_WORD.finditer(behind)), 0):
                yield body

    def _find(self, title: str, name: str) -> int | None:
        """Where an office stands beside a name."""
        at = -1
        last = name.rsplit(maxsplit=1)[-1]
        while (at := self._text.find(title, at + 1)) >= 0:
            if last in self._text[max(0, at - _NEAR) : at + len(title) + _NEAR]:
                return at
        return None

    def _subject(self, sentence: str) -> str | None:
        """The body with a name of its own that a sentence opens with."""
        words = list(_WORD.finditer(sentence))
        for at, word in enumerate(words[: _LED_IN + 1]):
            if body := self._phrase(sentence, words, at):
                return None if load_roles().tells_office([one[0] for one in words[:at]]) else body
            if at and word[0][:1].isupper() and self._language != "de":
                return None
        return None

    def _phrase(self, text: str, words: Sequence[re.Match[str]], at: int) -> str | None:
        """The body that is named from a word on."""
        if at >= len(words) or words[at][0].casefold() in _ARTICLES:
            return None
        if self._language == "ar":
            return _arabic_phrase(text, words, at)
        first = _bare(words[at][0])
        start = words[at].end() - len(first)
        end = self._head_first(text, words, at) if _is_body(first) else _head_last(text, words, at)
        return text[start:end] if end else None

    def _head_first(self, text: str, words: Sequence[re.Match[str]], at: int) -> int | None:
        """Where a body's name ends that begins with the noun for it: Fédération ovine du Morvan."""
        end, noun = None, words[at][0]
        for behind in range(at + 1, min(at + _LONGEST, len(words))):
            word, plain = words[behind], _bare(words[behind][0])
            if text[words[behind - 1].end() : word.start()] != " ":
                break
            if plain[0].isupper() or (end is None and behind > at + 1 and _is_area(plain)):
                end = word.end()
            elif word[0].casefold() not in _JOINING and not self._may_stand_within(words, at, behind):
                break
        if end is None and len(noun) >= _LEAST_COMPOUND and self._language == "de" and noun[0].isupper():
            return words[at].end()
        return end

    def _may_stand_within(self, words: Sequence[re.Match[str]], noun: int, at: int) -> bool:
        """Whether a word with a small letter may be part of a body's name: what it is like, or whom it is of."""
        word = words[at][0]
        if find_script(word) == "cyrillic":
            return not _RUSSIAN_VERB.search(word)
        first = part_elisions(words[at + 1][0]).split()[0].casefold() if at + 1 < len(words) else ""
        led = words[at - 1][0].casefold() in _JOINING or part_elisions(word) != word
        return self._language != "de" and (led or (noun + 1 == at and first in _OPENING))


def _bare(word: str) -> str:
    """A word without an article that is written with it: l'Union."""
    return part_elisions(word).split()[-1]


def _head_last(text: str, words: Sequence[re.Match[str]], at: int) -> int | None:
    """Where a body's name ends that begins with another word: Upland Minerals Council, the NSPCC."""
    first = words[at][0]
    if not first[0].isupper():
        return None
    letters = first.isupper() and len(first) >= _LEAST_ACRONYM and not names_territory(first)
    end, is_named = None, False
    for before, word in zip(words[at:], words[at + 1 : at + _LONGEST], strict=False):
        if text[before.end() : word.start()] != " ":
            break
        bare = re.sub(r"['’]s$", "", word[0])
        if bare[0].isupper() or load_plain_bodies().knows(bare):
            is_named = is_named or _is_body(bare)
            end = word.end() if is_named else end
            if bare[0].islower():
                break
        elif word[0].casefold() not in _JOINING:
            break
    return words[at].end() if end is None and letters else end


def _arabic_phrase(text: str, words: Sequence[re.Match[str]], at: int) -> str | None:
    """A noun for a body and the words behind it to the first with an article: جمعية صيادي المرسى."""
    if words[at][0].startswith(_LEADING) or not _is_body(words[at][0]):
        return None
    for word in words[at + 1 : at + 4]:
        if word[0].startswith("ال"):
            return text[words[at].start() : word.end()]
    return None


@lru_cache(maxsize=1 << 12)
def _is_body(word: str) -> bool:
    """Whether a noun is one for a body."""
    if load_plain_bodies().knows(word) or read_led(word).bodies:
        return True
    return any(span.role.institution and not span.role.office for span in load_roles().find([word]))


def _is_area(word: str) -> bool:
    return load_areas().knows(word) or load_plain_bodies().knows(word)


@lru_cache(maxsize=1 << 12)
def _read_office(title: str) -> tuple[str, bool]:
    """An office without whose it is, and whether a word for "its" was told; nothing where it tells a body or a land."""
    words = part_elisions(title).split()
    bare, owned = _part_possessive(words)
    led = read_led(" ".join(bare))
    roles = [span.role for span in load_roles().find(part_compounds(bare))]
    offices = {role.office for role in roles if role.office}
    plain = not (led.kinds or any(role.institution or role.territory or role.modifier for role in roles))
    rest = [word for word in led.rest if not load_roles().find(split_words(word))]
    if not plain or rest or not offices <= _OFFICES:
        return "", False
    speaks = _SPEAKS in offices
    fitting = (led.ranks or speaks) and led.ranks <= (_LED_BY if owned else _OF_NOTHING)
    return (" ".join(bare), owned) if fitting and (owned or not speaks) else ("", False)


def _part_possessive(words: Sequence[str]) -> tuple[list[str], bool]:
    """The words of an office without those for "its" and articles; whether it is somebody's."""
    bare = list(words[1:] if words[:1] and words[0].casefold() in _ARTICLES else words)
    if bare and bare[0].casefold() in possessives():
        return bare[1:], True
    if bare and find_script(bare[0]) == "arabic":
        suffix = next((one for one in _SUFFIXES if bare[0].endswith(one)), "")
        noun = bare[0].removesuffix(suffix)
        return ([noun, *bare[1:]], True) if suffix and read_led(noun).ranks else (bare, False)
    return bare, False


@lru_cache(maxsize=1)
def possessives() -> frozenset[str]:
    """Words before an office of the body that was named before: its, son, его."""
    return frozenset(listed("possessive"))
