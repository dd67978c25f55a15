"""The words right before a name: those that tell what its bearer is, and those of who serves him."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.classes import Entries
from knowledge.extraction.clauses.phrases.complements import SERVING, Word, complement_start

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.extraction.clauses.grammar import Cue, Grammar

_WORDS: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*[’']?")
_APOSTROPHES: Final = "'’"
_BELONGING: Final = frozenset({"preposition", "connector"})
_OF_NAMES: Final = frozenset({"particle", "courtesy"})
"""Classes of small words and titles that belong to a name."""
_TITLED: Final = frozenset({"role", "owned"})
_CLAUSAL: Final = frozenset({"auxiliary", "subordinator", "that", "relative"})
_GOVERNING: Final = frozenset({"preposition", "joint", "coordinator", "determiner", "connector"})
"""What leads to an article within a phrase (ministre de la Ville, de l'Économie et la Souveraineté)."""
_OF_POLITE: Final = 2
"""Words of de Mme."""
_SERVANT: Final = 4
"""Words before the title of somebody who is served, in which his servant's stand."""


def words_beside(before: str, grammar: Grammar, *, whole: bool) -> tuple[str, str]:
    """The words of a phrase that ends at a name, and those of who serves its bearer (an aide to | President X).

    The phrase is what stands behind the last verb or unrelated preposition. `whole` names have a
    given name: de leads no surname (général de Gaulle).
    """
    if not before or before.isspace():
        return before, ""
    led = "headlast" in grammar.options and "," in before
    closed = before.rstrip()[-1:] == "," or (led and _is_behind_title(before, grammar))
    close = before if closed else before[max(before.rfind(","), before.rfind("(")) + 1 :]
    found = list(_WORDS.finditer(close))
    read = list(map(_reader(grammar), [match[0] for match in found]))
    end = len(found)
    parting = [match for match, word in zip(found, read, strict=True) if word.parts]
    parted = parting[-1].end() if parting else 0
    if grammar.elisions:
        parted = max(parted, _own_article(found, read))
    titled = not closed and bool([each for each in read[-2:] if each.word.kinds & _TITLED])
    own = complement_start([each.word for each in read], grammar) if titled else None
    if own is None and whole and not closed and end > 1:
        while "headlast" in grammar.options and end > 1 and not read[end - 1].word.kinds.isdisjoint(_OF_NAMES):
            end -= 1  # the son of von der Leyen, the sister of Mr X
    if own is None and whole and not closed and end > 1:
        governing = read[end - 1].word
        led = "articleless" in grammar.options and "preposition" in governing.kinds  # обвиняемый в нападении на X
        if led or governing.kinds >= _BELONGING:
            return "", close[found[max(0, end - _SERVANT)].start() :]  # the son of X
    polite = own is None and not closed and end > _OF_POLITE and "courtesy" in read[end - 1].word.kinds
    if polite and grammar.elisions and read[end - 2].word.kinds >= _BELONGING:
        return "", close[found[max(0, end - _SERVANT)].start() :]  # l'avocat de Mme X
    if own is None:
        return close[parted:], ""
    start = max(parted, found[own].start())
    return close[start:], close[found[max(0, own - _SERVANT)].start() : start]


def _is_behind_title(before: str, grammar: Grammar) -> bool:
    """Whether nothing but titles with capitals stands behind a comma before a name (the spokesman, CSP | X)."""
    titles = before.rpartition(",")[2].split()
    return bool(titles) and all(
        word[0].isupper() and "title" in grammar.kind(word.rstrip(".").lower()) for word in titles
    )


def _own_article(found: list[re.Match[str]], read: list[_Read]) -> int:
    """Where the last article begins that opens a phrase of its own: la mairesse accueille | le député X."""
    for at in range(len(read) - 1, 0, -1):
        if read[at].article:
            return 0 if read[at - 1].governs else found[at].start()
    return 0


class _Read(NamedTuple):
    """A word and whether what stands behind it is no longer about it: a verb, an unrelated preposition."""

    word: Word
    parts: bool
    article: bool = False
    """Whether it is a French article or begins with one, and is no preposition besides."""
    governs: bool = False
    """Whether an article behind it goes on with its phrase."""


@cache
def _reader(grammar: Grammar) -> Callable[[str], _Read]:
    """What tells of a word what it is before a name; remembered."""
    return Entries(lambda written: _read(written, grammar)).__getitem__


def _read(written: str, grammar: Grammar) -> _Read:
    bare = written.rstrip(_APOSTROPHES)
    text = _unelided(bare, grammar) if grammar.elisions else bare
    low = text.lower() + ("'" if bare != written else "")
    kinds, cue = grammar.kind(low), grammar.cues.get(low)
    away = "headlast" in grammar.options and "preposition" in kinds and "officeof" not in kinds
    inverted = bool(grammar.elisions) and "-" in low and "inverted" in grammar.kind(low[low.find("-") :])  # a-t-elle
    parts = away or inverted or not kinds.isdisjoint(_CLAUSAL) or (cue is not None and _is_verb(low, cue, kinds))
    if not grammar.elisions:
        return _Read(Word(text, kinds), parts)
    first, mark, _ = written.lower().replace("’", "'").partition("'")
    opening = grammar.kind(first + mark)
    article = "article" in opening and not opening & {"preposition", "belonging"}
    governs = not grammar.kind(written.lower()).isdisjoint(_GOVERNING)
    parts = parts and not (mark and article and "role" in kinds)  # l'avocat de l'accusé
    return _Read(Word(text, kinds), parts, article, governs)


def _is_verb(word: str, cue: Cue, kinds: frozenset[str]) -> bool:
    """Whether a form of a reporting verb is no noun besides."""
    noun = word.endswith("s") and (word != f"{cue.lemma}s" or not kinds.isdisjoint(SERVING))
    return not (cue.bare or noun or cue.lemma == word)


def _unelided(text: str, grammar: Grammar) -> str:
    """A word without the article that is written together with it (l'ancien)."""
    first, mark, rest = text.replace("’", "'").partition("'")
    return rest if mark and f"{first.lower()}'" in grammar.elisions else text
