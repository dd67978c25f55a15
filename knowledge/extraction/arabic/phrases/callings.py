"""What a named one is told to be behind a mark: زار فلان الفلاني، وهو أستاذ في كذا، المدينة."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.clitics import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence
    from knowledge.model import Span

AND_IS: Final = frozenset({"وهو", "وهي"})
"""With what a clause begins that tells what somebody is."""
_APART: Final = frozenset({"،", ",", "-", "–", "—", "("})
"""Marks behind a name before what its bearer is."""
_LED: Final = ("بال", "لل")
_LEADING: Final = frozenset("بل")
_LONGEST_NAME: Final = 4
_LEAST_NAME: Final = 2


def told_to_be(sentence: Sentence, at: int, phrases: PhraseReader, last: Span | None) -> Iterator[Phrase]:
    """Who is told to be what a title set off behind his whole name says; an indefinite title is given as definite.

    `last`: where the title and name before stand, which may hold it already.
    """
    clause = sentence.words[at - 1] in AND_IS
    mark = at - 1 - clause
    if mark < _LEAST_NAME or sentence.words[mark] not in _APART:
        return
    if last is not None and last.end >= sentence.starts[at]:
        return
    named = _named_before(sentence, mark, phrases)
    role = _role_at(sentence, at, named, phrases, clause=clause) if named is not None else None
    if named is not None and role is not None:
        yield named._replace(role=role[0], role_text=role[1])


def names_deed(phrase: Phrase, phrases: PhraseReader) -> bool:
    """Whether behind a title and a comma no name stands but what somebody did something at: فلان، لاعب كذا، بالفوز."""
    if "،" not in phrase.text:
        return False
    word = phrase.name[0]
    return word.startswith(_LED) or (word[:1] in _LEADING and bool(phrases.verbal(word[1:])))


def _named_before(sentence: Sentence, at: int, phrases: PhraseReader) -> Phrase | None:
    """Who stands by a whole name right before a mark, where nothing else tells what he is."""
    words, kinds, given = sentence.words, sentence.kinds, phrases.vocabulary.first_names
    for start in range(max(0, at - _LONGEST_NAME), at - 1):
        word = words[start]
        glued = word[:1] in LETTERS and word not in given and word[1:] in given  # لسعد الحريري
        if not (glued or word in given) or kinds[start:at] != ["w"] * (at - start):
            continue
        read = phrases.read_behind(sentence, start) if glued else phrases.read(sentence, start)
        if read is not None and read[1] >= at and len(read[0].name) >= _LEAST_NAME and not read[0].members:
            return read[0]
    return None


def _role_at(
    sentence: Sentence, at: int, named: Phrase, phrases: PhraseReader, *, clause: bool
) -> tuple[tuple[str, ...], str] | None:
    """The title that begins at an item and its text, None where it is another's or anybody's."""
    word = sentence.words[at]
    read = phrases.read(sentence, at)
    title = read[0] if read is not None else None
    if title is not None and title.name and names_deed(title, phrases):
        title = title._replace(name=(), text=title.role_text)
    if title is not None and title.kind == "person" and not (title.name or title.members) and title.definite:
        fits = not (named.gender and title.gender) or named.gender == title.gender
        return (title.role, title.text) if fits and title.role else None
    if not clause or word.startswith("ال"):
        return None
    return (f"ال{word}",), phrases.text[sentence.starts[at] : sentence.ends[at]]
