"""Titles between two names, behind a verb: عاتب فلان الفلاني رئيس النادي فلانا الفلاني المدير الفني."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence

_LENGTHS: Final = (2, 3)
"""Words of a whole name."""
_BEHIND_COURTESY: Final = 2
BEHIND_SUBJECT: Final = range(2, 6)
"""Where in a sentence a title may stand behind a verb, a courtesy and a name."""
_COURTEOUS: Final = frozenset({"الاستاذ", "الحاج", "الشيخ", "العقيد", "العميد", "الفريق", "اللواء", "المستشار"})
"""Ranks and the like before a name, behind which its office may stand."""


def share_title(
    sentence: Sentence, at: int, phrase: Phrase, phrases: PhraseReader, titled: Iterable[Phrase]
) -> tuple[Phrase, ...]:
    """A phrase of a title and a name, its title given to whoever stands before it where the name has one of its own.

    Of whom it is nobody can tell where neither has another title: then it is nobody's.
    """
    if not phrase.role:
        return (phrase,)
    words, given = sentence.words, phrases.vocabulary.first_names
    start = at + 1 if words[at - 1] in given and words[at + 1] in phrases.vocabulary.role_forms else at
    name = _subject(sentence, start, phrases)  # محمود الخطيب رئيس النادي
    if not name or any(name == one.name[: len(name)] for one in titled if set(one.role) - _COURTEOUS):
        return (phrase,)
    named = phrase.span.start + phrase.text.find(phrase.name_text)
    before = [k for k in range(start, len(words)) if sentence.starts[k] < named]
    if not before:  # a name that stands before its title
        return (phrase,)
    length = len(before) + start - at
    bare = phrase._replace(role=phrase.role[length:], role_text="")
    if not bare.role:
        return (bare if words[start - len(name) - 1] not in _COURTEOUS else phrase,)
    span = Span(sentence.starts[start - len(name)], sentence.ends[start - 1])
    text = phrases.text[span.start : span.end]
    title = phrases.text[sentence.starts[start] : sentence.ends[before[-1]]]
    role = phrase.role[start - at : length]
    owner = phrase._replace(span=span, text=text, words=name, name=name, name_text=text, role=role, role_text=title)
    return owner, bare


def _subject(sentence: Sentence, at: int, phrases: PhraseReader) -> tuple[str, ...]:
    """The words of a name between a verb that opens its sentence and a title, empty where none stands there."""
    known = phrases.vocabulary
    for length in _LENGTHS:
        start = at - length
        opens = start == 1 or (start == _BEHIND_COURTESY and sentence.words[1] in known.courtesies | _COURTEOUS)
        if not opens or sentence.words[start] not in known.first_names or sentence.kinds[:at] != ["w"] * at:
            continue
        name = tuple(sentence.words[start:at])
        if not any(phrases.stops(word) or (word in known.role_forms and word[:2] != "ال") for word in name):
            return name
    return ()
