"""Verbs that tell speech by their particle, and verbs of no list before a surname alone."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SCENE = "Mayor Sadiq Khan visited the plant on Monday.\n{}\n"
SAID = "Nobody will lose a job here,"


def _heard(sentence: str) -> list[tuple[str, str]]:
    text = SCENE.format(sentence)
    return [(text[slice(*found.span)], found.speaker) for found in extract(Document(text))]


@pytest.mark.parametrize(
    "verb",
    ["chipped in", "shot back", "fired back", "lashed out", "cut in", "went on", "piped up", "reminisced", "quavered"],
)
@pytest.mark.parametrize(
    "told", ["“{}” {} Khan.", "“{}” {} Khan, the mayor.", "“{}” {} the mayor.", "“{}” he {}.", "“{}” Khan {}."]
)
def test_told_behind_the_words(verb: str, told: str) -> None:
    assert _heard(told.format(SAID, verb)) == [(SAID.rstrip(","), "Sadiq Khan")]


@pytest.mark.parametrize("deed", ["fired Khan.", "shot the mayor.", "he hit Khan."])
def test_a_deed_without_its_particle_tells_nothing(deed: str) -> None:
    assert _heard(f"The board met as planned and {deed}") == []
