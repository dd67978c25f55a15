"""Who answers what somebody has asked him (« Vous saviez ? », demande la juge. « … »).

The one who spoke before the question, else the one whom the words before it name or describe, else nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.quoted.reading import Spoken, say
from knowledge.extraction.clauses.speakers.heard import find_heard
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.phrases.verbs import Reported
    from knowledge.extraction.clauses.quoted.reading import Reading
    from knowledge.model import Attribution, Span

_REACH: Final = 1200
"""Characters before a question in which whoever is asked has spoken or is told of."""
_LUI: Final = 8
"""Characters before a verb of asking in which the pronoun stands of whom it asks."""
_MOST_TURNS: Final = 12
_LAST_TURNS: Final = 4
_ASIDE: Final = 400
"""Characters between an answer and the next question to the same."""
_ASKED: Final = frozenset({"question", "whether", "hypothetical"})


def replier(reading: Reading, sentence: Sentence, token: Token, heir: Spoken) -> Spoken | None:
    """Who says an English quotation in a paragraph of its own: behind a question not its asker, the `heir`.

    Whoever's words a question to "you", or one that a verb of asking tells, follows; many ask their own questions.
    """
    asked = reading.found[-1]
    words = reading.text[asked.span.start : asked.span.end]
    if words[-1:] != "?" or not asked.cue or "headlast" not in reading.grammar.options:
        return heir
    anew = "\n" in reading.text[asked.span.end : token.start]
    if not anew or asked.kind != "direct" or "?" in token.text[-3:] or asked.span.end < reading.resolver.before[0]:
        return heir
    put = any("addressing" in reading.grammar.kind(word) for word in _words(words.rstrip("?")))
    asks = any("quizzed" in reading.grammar.kind(word) for word in asked.cue.lower().split())
    other = _spoke_before(reading, asked, _LAST_TURNS, _ASIDE) if put or asks else None
    if other is not None:
        return Spoken(other, None, None, sentence.paragraph, direct=True)
    return None if put and asks else heir


def answerer(reading: Reading, sentence: Sentence, token: Token) -> tuple[Spoken | None, bool]:
    """Who says a lone quotation that answers the question before it; whether it answers one."""
    asked = reading.found[-1] if reading.found else None
    if asked is None or not asked.cue or "?" in token.text[-3:]:
        return None, False
    marked = "?" in reading.text[asked.span.end - 1 : asked.span.end + 1]
    if not marked and "quizzing" not in reading.grammar.kind(asked.cue.split()[-1]):
        return None, False
    start, end = reading.resolver.before
    if not (start <= asked.span.start < end or sentence.start <= asked.span.start < token.start):
        return None, False
    if not _is_put(reading, asked):
        return None, False
    name = _spoke_before(reading, asked) or _told_before(reading, asked)
    return (Spoken(name, None, None, sentence.paragraph, direct=True) if name else None), True


def _is_put(reading: Reading, asked: Attribution) -> bool:
    """Whether words ask somebody: he is told to hear them, or a judge or journalist puts them to vous."""
    kind, words = reading.grammar.kind, reading.text[asked.span.start : asked.span.end]
    before = reading.text[: asked.cue_span.start].rstrip()[-_LUI:] if asked.cue_span is not None else ""
    cue = [kind(word) for word in _words(f"{before.rpartition(' ')[2]} {asked.cue}")]
    quizzes = any("quizzing" in one for one in cue)
    if quizzes and any("reflexive" in one for one in cue):
        return False  # se demande X
    if quizzes and (asked.addressee or any("toldto" in one for one in cue)):
        return True
    if not words.rstrip().endswith("?"):
        return False
    told = reading.text[asked.mention.start : asked.mention.end] if asked.mention is not None else asked.speaker
    judges = any("interrogating" in kind(word) for word in _words(f"{told} {asked.role or ''}"))
    return judges and any("addressing" in kind(word) for word in _words(words))


def _words(words: str) -> list[str]:
    """Words in lower case, apart from what is elided before them, or bound to them by a hyphen."""
    return split_words(words.lower().replace("’", "'").replace("'", "' ").replace("-", " "))


def _spoke_before(reading: Reading, asked: Attribution, most: int = _MOST_TURNS, reach: int = _REACH) -> str | None:
    """Who else spoke last before a question: at `most` so many statements and `reach` characters before it."""
    turns = reversed(reading.found[-most:-1])
    near = (one for one in turns if asked.span.start - one.span.end < reach)
    return next((one.speaker for one in near if one.speaker != asked.speaker and len(one.speakers) == 1), None)


def _told_before(reading: Reading, asked: Attribution) -> str | None:
    """The only one whom the words before a question name, else who is described in them last as one who is asked."""
    begin = max(0, asked.span.start - _REACH)
    named = {one.name for one in reading.resolver.named_between(begin, asked.span.start)} - {asked.speaker}
    if len(named) == 1:
        return named.pop()
    voice = find_heard(reading.resolver.preceding, asked.span.start)
    return voice.name if voice is not None and voice.name != asked.speaker else None


def question_before(tokens: Sequence[Token], clause: Reported) -> Range | None:
    """What somebody is asked before a colon and the words in marks that answer it (Elle lui demande pourquoi : « … »).

    None where the marks hold a question, too, or nobody is told to be asked.
    """
    at, begin = clause.cue[1], clause.content[0]
    asked = at + 1 < begin and tokens[begin - 1].text == ":" and "quizzing" in tokens[at - 1].kinds
    if not asked or "?" in tokens[begin].text[-3:] or not tokens[at].kinds & _ASKED:
        return None
    heard = clause.addressee is not None or any("toldto" in one.kinds for one in tokens[max(0, clause.cue[0] - 1) : at])
    return (at, begin - 1) if heard else None


def give_answer(reading: Reading, sentence: Sentence, span: Span) -> None:
    """Give the words that answer the statement found last to whoever was asked."""
    asked = reading.found[-1]
    name = _spoke_before(reading, asked) or _told_before(reading, asked)
    if name:
        say(reading, sentence, span, Spoken(name, None, None, sentence.paragraph, direct=True))
