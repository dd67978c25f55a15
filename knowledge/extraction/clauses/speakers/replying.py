"""Who answers in English: not who asks, but whom he asks (Kuenssberg asked him whether he would go. He replied)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.naming import Naming
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_JOINING: Final = frozenset({"coordinator", "relative"})
_QUESTIONS: Final = frozenset({"question", "whether"})
_ANSWERS: Final = frozenset({"answering", "voicing"})
"""Verbs of whoever is asked something."""


@dataclass(frozen=True, slots=True)
class Replies:
    """Answers whose asker is named in the same sentence or has spoken in the one before; no other is looked at."""

    text: str
    people: People
    grammar: Grammar
    attention: Attention
    naming: Naming

    def within(self, asker: Person, tokens: Sequence[Token], pronoun: Token, gender: Gender | None) -> Resolved | None:
        """Whom the leading one of a sentence asks something in it (X asked him, and he replied)."""
        end = next(k for k, token in enumerate(tokens) if token.start == pronoun.start)
        asked = _asks(tokens, end) if "headlast" in self.grammar.options else 0
        if not asked:
            return None
        return self._other(asker, self.people.between(tokens[asked].start, pronoun.start), gender)

    def after(
        self, last: Resolved, spoke: int, tokens: Sequence[Token], pronoun: Token, gender: Gender | None
    ) -> Resolved | None:
        """Who replies to whoever asks in the sentence before; named in it, heard before it or named before it."""
        start, end = self.attention.before
        asker = self.people.find(last.name, spoke) if spoke >= start and _answers(tokens, pronoun) else None
        if asker is None:
            return None
        words = (word.rstrip(".,:") for word in self.text[start:end].lower().split())
        if not any("quizzed" in self.grammar.kind(word) for word in words):
            return None
        before = self.people.before(start, gender)
        earlier = self.naming.of(before) if before is not None and before is not asker else None
        return self._other(asker, self.people.between(start, end), gender) or earlier

    def _other(self, asker: Person, named: Sequence[Person], gender: Gender | None) -> Resolved | None:
        """Who fits and is not who asks: the first one named who spoke before, who spoke last, the first one named."""
        able = [one for one in named if one.human and one is not asker and fits(one, gender)]
        heard = [one for one in self.attention.people if one.human and one is not asker and fits(one, gender)]
        found = next((one for one in (*able, *reversed(heard)) if one in heard), next(iter(able), None))
        return None if found is None else self.naming.of(found)


def _answers(tokens: Sequence[Token], pronoun: Token) -> bool:
    """Whether the verb behind a pronoun is one of whoever was asked something (he replied)."""
    end = next((k for k, token in enumerate(tokens) if token.start == pronoun.start), len(tokens))
    return end + 1 < len(tokens) and not tokens[end + 1].kinds.isdisjoint(_ANSWERS)


def _asks(tokens: Sequence[Token], end: int) -> int:
    """Where the subject of a sentence asks what its pronoun answers; 0."""
    if end + 1 >= len(tokens) or tokens[end - 1].kinds.isdisjoint(_JOINING):
        return 0
    verbs = (k for k in range(1, end) if "quizzed" in tokens[k].kinds and "passive" not in tokens[k - 1].kinds)
    verb, answer = next(verbs, 0), tokens[end + 1]
    questions = answer.cue is not None and any(token.kinds & _QUESTIONS for token in tokens[verb + 1 : end - 1])
    return verb if questions or answer.kinds & _ANSWERS else 0
