"""A quotation that stands alone is the one's who speaks next, or of whom the next sentence tells that he said so.

`« … » The lawyer arrived. « … », adds Ada Colau`, `« … » C'est le constat dressé par Ada Colau.`,
`Er kam. „…“ Das sagte Olaf Scholz.`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.capitals import noun_phrase
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.quoted.pointing import tells_of_another, told_by_noun, told_in_manner
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear, say, within_marks
from knowledge.extraction.clauses.saying.relaying import relayed_before

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.phrases.verbs import Reported
    from knowledge.model import Span

_LEAST: Final = 4
"""Words of a quotation that waits."""
_FARTHEST: Final = 3
"""Sentences behind it in which somebody speaks."""
_LEADING: Final = frozenset({"infinitive", "preposition"})
"""Words that lead to whose the words before are (according to X, the words of X, said by X)."""
_POINTING: Final = 4
"""Tokens of a sentence in which it points at the words before it (c'est ce qu'a dit X, так считает X)."""


def wait(reading: Reading, sentence: Sentence, token: Token) -> None:
    """Keep a quotation that stands alone while nobody has spoken yet."""
    if reading.last is None and token.words >= _LEAST and not sentence.headline:
        reading.waiting = (sentence, within_marks(reading.text, token.quotation), _FARTHEST)


def stand_alone(reading: Reading, sentence: Sentence, token: Token) -> None:
    """Keep a quotation that is all of its sentence and that nobody was announced for."""
    if reading.announced is None and not sentence.headline:
        reading.alone = (sentence, within_marks(reading.text, token.quotation))


def point_back(reading: Reading, sentence: Sentence, tokens: Sequence[Token], alone: tuple[Sentence, Span]) -> None:
    """Give the quotation that the sentence before is to whoever is now told to have said that."""
    if "dropping" in reading.grammar.options:
        return  # read as what names who spoke before
    quoted, _ = alone
    if any(token.words >= _LEAST for token in tokens) or sentence.paragraph - quoted.paragraph > 1:
        return
    told = _read_back(tokens, noun_phrase if "bracket" in reading.grammar.options else _phrase_behind)
    if reading.grammar.elisions:
        if any(map(str.isalnum, reading.text[alone[1].end : sentence.start])):
            return
        told = told or told_in_manner(tokens) or told_by_noun(tokens)
    else:
        told = told or relayed_before(tokens) or _named_source(tokens)
    if told is not None:
        _give(reading, alone, hear(reading, sentence, tokens, told[1], told[0]))


def give_alone(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], alone: tuple[Sentence, Span], told: Reported
) -> bool:
    """Give the quotation that the sentence before is to whom a clause names that points at it (C'est ce qu'a dit X)."""
    quoted, span = alone
    parted = any(map(str.isalnum, reading.text[span.end : sentence.start]))
    if told.subject is not None:
        aside = tokens[told.cue[1] : told.subject[0]]  # C'est ce qu'a dit, lundi, X
        parted = parted or tells_of_another([*tokens[: told.cue[1]], *[one for one in aside if one.text != ","]])
    if parted or sentence.paragraph - quoted.paragraph > 1 or told.subject is None:
        return False
    heir = hear(reading, sentence, tokens, told.subject, told.cue)
    if heir is not None:
        _give(reading, alone, heir)
    return heir is not None


def _give(reading: Reading, alone: tuple[Sentence, Span], heir: Spoken | None) -> None:
    """Make the quotation that stands alone somebody's, whoever was taken to go on with it."""
    quoted, span = alone
    if heir is None:
        return
    reading.found[:] = [found for found in reading.found if found.span != span]
    reading.waiting = None
    say(reading, quoted, span, heir)


def _named_source(tokens: Sequence[Token]) -> tuple[Range, Range] | None:
    """The source, and whose words stand before it, of `This was according to X`, `These are the words of X`."""
    if len(tokens) <= _POINTING or not (tokens[0].kinds >= {"demonstrative"} and "passive" in tokens[1].kinds):
        return None
    begin = next((k + 1 for k in range(2, _POINTING + 1) if tokens[k].kinds & _LEADING), 0)
    noun = tokens[begin - 2]
    told = noun.kinds & {"sourced", "utterance"} or ("author" in tokens[begin - 1].kinds and noun.cue is not None)
    phrase = right_phrase(tokens, begin, len(tokens)) if begin > 2 and told else None
    if phrase is None or not may_speak(tokens[slice(*phrase)]):
        return None
    return (2, begin), with_name(tokens, phrase)


def _phrase_behind(tokens: Sequence[Token], start: int) -> Range | None:
    return right_phrase(tokens, start, len(tokens))


def _read_back(
    tokens: Sequence[Token], phrase_at: Callable[[Sequence[Token], int], Range | None]
) -> tuple[Range, Range] | None:
    """The verb of saying, and who behind it, of a sentence that says no more (Das sagte X; así lo dijo X)."""
    near = tokens[: _POINTING + 1]
    at = next((at for at, token in enumerate(near) if token.cue is not None or "talking" in token.kinds), 0)
    if at and "talking" in tokens[at].kinds:  # Ainsi parle X
        phrase = phrase_at(tokens, at + 1) if at == 1 and "backward" in tokens[0].kinds else None
        able = phrase is not None and phrase[0] == at + 1 and may_speak(tokens[slice(*phrase)])
        return ((0, at + 1), with_name(tokens, phrase)) if phrase is not None and able else None
    if at == 0 or not all(
        token.kinds & {"backward", "auxiliary", "relative", "demonstrative"} for token in tokens[:at]
    ):
        return None
    cue, helped = tokens[at].cue, any("auxiliary" in token.kinds for token in tokens[:at])
    if cue is None or "q" not in cue.frames or cue.participle or cue.infinitive or cue.needs_auxiliary > helped:
        return None
    phrase = phrase_at(tokens, at + 1)
    told = phrase is not None and phrase[0] == at + 1 and "backward" in tokens[0].kinds
    return ((0, at + 1), phrase) if phrase is not None and told else None


def claim(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    """Give what waits to whoever a sentence makes speak in marks, or points at and names."""
    if reading.waiting is None or reading.waiting[0] is sentence:
        return
    quoted, span, left = reading.waiting
    last = reading.last
    reading.waiting = None
    inscribed = any("inscribed" in token.kinds for token in tokens[: 2 * _POINTING])  # Affiché sur une banderole
    if sentence.paragraph - quoted.paragraph > 1 or inscribed:
        return
    if last is not None and last.direct and reading.grammar.elisions and _counters(tokens):
        return
    if last is not None and last.direct:
        say(
            reading, quoted, span, Spoken(last.speaker, None, None, quoted.paragraph, direct=True, members=last.members)
        )
        reading.last = last
    elif last is None and (name := _pointed_at(reading, sentence, tokens)) is not None:
        say(reading, quoted, span, Spoken(name, None, None, sentence.paragraph, direct=True))
    elif last is None and left > 1:
        reading.waiting = (quoted, span, left - 1)


def _counters(tokens: Sequence[Token]) -> bool:
    """Whether somebody answers what waits with words of his own behind a colon (« A. » X s'écrie : « B »)."""
    colon = next((at for at, token in enumerate(tokens[:-1]) if token.text == ":"), 0)
    told = colon > 0 and tokens[colon + 1].quotation is not None
    return told and any("countering" in token.kinds for token in tokens[:colon])


def _pointed_at(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> str | None:
    """The only one named in a sentence that begins by pointing at the words before it."""
    if not any("pointing" in token.kinds for token in tokens[:_POINTING]):
        return None
    named = {person.name for person in reading.resolver.named_between(sentence.start, sentence.end)}
    return named.pop() if len(named) == 1 else None
