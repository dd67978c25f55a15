"""Questions to offer, in the asker's language."""

from __future__ import annotations

from typing import Final

_FRAMES: Final = {
    "en": "What did {} say?",
    "ar": "ماذا قال {}؟",
    "fr": "Qu'a dit {} ?",
    "ru": "Что сказал {}?",
    "de": "Was hat {} gesagt?",
    "es": "¿Qué dijo {}?",
    "it": "Cosa ha detto {}?",
    "tr": "{} ne dedi?",
    "uk": "Що сказав {}?",
}


def suggest_questions(names: tuple[str, ...], language: str | None) -> tuple[str, ...]:
    """One question a name."""
    frame = _FRAMES.get(language or "en", _FRAMES["en"])
    return tuple(frame.format(name) for name in names)
