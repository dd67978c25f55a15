"""Misspelt markers put right: one edit or one swap away from a word of the wished job."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from knowledge.names.roles import load_roles
from knowledge.questions.markers import markers

_SHORTEST = 3


@lru_cache(maxsize=1 << 12)
def mend(word: str, language: str, wished: tuple[str, ...]) -> str | None:
    """The job that a word was meant to do, None when it is no near miss of any wished one's words.

    >>> mend("waht", "en", ("what", "who")), mend("sya", "en", ("say",))
    ('what', 'say')
    """
    if len(word) < _SHORTEST or load_roles().knows(word):
        return None  # a vice president has no voice
    for key in (word, *_deletes(word)):
        for other, job in _nearby(language).get(key, ()):
            if job in wished and OSA.distance(word, other, score_cutoff=1) <= 1 and _alike(word, other):
                return job
    return None


def _alike(word: str, other: str) -> bool:
    """Three letters say little: they must be the same ones in another order."""
    return len(other) > _SHORTEST or sorted(word) == sorted(other) or (len(word) > len(other) and word[0] == other[0])


@lru_cache(maxsize=16)
def _nearby(language: str) -> dict[str, list[tuple[str, str]]]:
    near: dict[str, list[tuple[str, str]]] = {}
    for word, jobs in markers(language).words.items():
        if len(word) >= _SHORTEST:
            for key in {word, *_deletes(word)}:
                near.setdefault(key, []).append((word, jobs[0]))
    return near


def _deletes(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]
