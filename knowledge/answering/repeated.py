"""Words that a statement has just so: pasted, or behind "who said", they are its own whatever else they might ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.answers import Found
from knowledge.language.normalization import words
from knowledge.model import Match
from knowledge.questions.denials import asks_denial
from knowledge.questions.markers import asks, markers, silent_words
from knowledge.retrieval.contrary import denies, is_contrary
from knowledge.retrieval.topics import read_topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Question, Statement

_LEAST: Final = 5
"""Words in a row that are no chance."""
_LEAST_MARKED: Final = 3
"""The same within quotation marks."""
_LONGEST_LEAD: Final = 8
"""Words that ask who said what follows them, or tell it."""
_WEIGHED: Final = 40
"""Statements that have most of the words, in which all are looked for in their order."""
_SCORE: Final = 100.0
_CLAUSES: Final = re.compile(r"[،؛,.;:!?؟\n–—]+")
_QUOTED: Final = re.compile(r"[\"«“„]\s*([^\"«»“”„]+?)\s*[\"»”“]\W*$")


class _Run(NamedTuple):
    """Words that a question may repeat, the ones before them that ask nothing, and whether they stand in marks."""

    words: str
    names: frozenset[str]
    marked: bool


def prefer_repeated(library: Library, answer: Answer, limit: int) -> Answer:
    """An answer, or the statements that have all of the question's words in a row, where it has not.

    Whoever is found for somebody who is named stays where a word asks for what was said (what did X say). Behind
    a name they must be its bearer's.
    """
    question = answer.question
    found = answer.matches[0].statement if isinstance(answer, Found) and answer.matches else None
    by_name = question.verb and question.speaker and question.intent != "who-said"
    if found and by_name and asks(words(question.text), question.language):
        return answer
    runs = [run for run in _runs(question) if not (found and run.names)]
    if found and any(map(_Said(found).has, runs)):
        return answer
    asked = tuple(dict.fromkeys(words(question.text)))
    told = library.candidates.said(asked) if runs else frozenset[str]()
    runs = [run for run in runs if told.issuperset(run.words.split())]
    if not runs:
        return answer
    nearest = library.candidates.search(None, asked, limit=_WEIGHED)
    said = list(map(_Said, library.store.statements(each.number for each in nearest)))
    for run in runs:
        if repeated := _that_have(said, question, run):
            matches = tuple(Match(one, _SCORE, (f"words: {run.words}",)) for one in repeated[:limit])
            return Found(question, matches, total=len(repeated))
    return answer


def _runs(question: Question) -> Iterator[_Run]:
    """The longest first: the words in marks, all words, those behind a lead."""
    if quoted := _QUOTED.search(question.text):
        told, lead = words(quoted.group(1)), words(question.text[: quoted.start()])
        if len(told) >= _LEAST_MARKED and len(lead) <= _LONGEST_LEAD and not _changes(lead, question):
            yield _Run(" ".join(told), _unasking(lead, question), marked=True)
    told = words(question.text)
    for start in range(min(_LONGEST_LEAD, len(told) - _LEAST) + 1):
        if not _changes(told[:start], question):
            yield _Run(" ".join(told[start:]), _unasking(told[:start], question), marked=False)


def _changes(lead: list[str], question: Question) -> bool:
    """Whether words before others deny them, or tell behind "who said" who does what they say."""
    if denies(" ".join(lead), question.language) and not asks_denial(question):
        return True
    said = words(question.verb or "")[-1:]
    behind = lead[lead.index(said[0]) + 1 :] if question.intent == "who-said" and said and said[0] in lead else []
    return bool(_unasking(behind, question))


def _unasking(lead: list[str], question: Question) -> frozenset[str]:
    """The words before others that do not ask for anything themselves, as a name."""
    known = markers(question.language or "en").words
    return frozenset(word for word in lead if word not in known)


def _that_have(said: Iterable[_Said], question: Question, run: _Run) -> list[Statement]:
    """The claims, else denials, that have a run of words and are of those who are named before it."""
    having = [one for one in said if one.has(run) and run.names <= one.read_names()]
    if not run.marked and question.intent == "who-said":
        needs = read_topic(run.words, question.language, silent_words(question.language))
        of = (run.words, question.language, needs)
        having = [
            one for one in having if one.opens_with(run) or not (one.denies(run) or is_contrary(*of, one.statement))
        ]
    found = [one.statement for one in having]
    wished = "denial" if asks_denial(question) else "claim"
    return [one for one in found if one.polarity == wished] or found


class _Said:
    """A statement with its words."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self._words = f" {' '.join(words(statement.quote))} "

    def has(self, run: _Run) -> bool:
        return f" {run.words} " in self._words

    def opens_with(self, run: _Run) -> bool:
        """Whether nothing stands before a run that may turn its sense."""
        return self._words.startswith(f" {run.words} ")

    def denies(self, run: _Run) -> bool:
        """Whether what stands before a run in its clause denies it: nobody believes that …."""
        said = self.statement
        told = (" ".join(words(clause)) for clause in _CLAUSES.split(said.quote))
        return any(denies(one.partition(run.words)[0], said.article.language) for one in told if run.words in one)

    def read_names(self) -> set[str]:
        """The words of all that its speakers are called."""
        told = (text for one in self.statement.speakers for text in (one.name, *one.aliases, *one.roles))
        return {word for text in told for word in words(text)}
