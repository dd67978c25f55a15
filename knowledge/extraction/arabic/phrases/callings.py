"""What a named one is told to be behind a comma: زار فلان الفلاني، وهو أستاذ في كذا، المدينة."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.extraction.arabic.phrases.division import Phrase
    from knowledge.extraction.arabic.phrases.phrases import PhraseReader
    from knowledge.extraction.arabic.phrases.sentences import Sentence

AND_IS: Final = frozenset({"وهو", "وهي"})
"""With what a clause begins that tells what somebody is."""
_LONGEST_NAME: Final = 4
_LEAST_NAME: Final = 2


def told_to_be(sentence: Sentence, phrases: PhraseReader) -> Iterator[Phrase]:
    """Everybody by a whole name and an indefinite title behind it, given as the definite one that means him later."""
    words, kinds = sentence.words, sentence.kinds
    for at in (at for at, word in enumerate(words[:-1]) if word in AND_IS and at > _LEAST_NAME):
        title = words[at + 1]
        if (kinds[at - 1], kinds[at + 1]) != (",", "w") or title.startswith("ال") or not phrases.is_role(title):
            continue
        for start in range(max(0, at - 1 - _LONGEST_NAME), at - _LEAST_NAME):
            named = words[start] in phrases.vocabulary.first_names and kinds[start : at - 1] == ["w"] * (at - 1 - start)
            read = phrases.read(sentence, start) if named else None
            if read is None or read[1] < at - 1 or len(read[0].name) < _LEAST_NAME or read[0].members:
                continue
            text = phrases.text[sentence.starts[at + 1] : sentence.ends[at + 1]]
            yield read[0]._replace(role=(f"ال{title}",), role_text=text)
            break
